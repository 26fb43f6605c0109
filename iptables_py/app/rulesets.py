"""Rulesets from a save file, read as a restore reads it but without changing the stored ruleset, or from the store."""

import os
import re
import sys
import time

import click

from iptables_py import tables
from iptables_py.app.terminal import visible
from iptables_py.app.unread import without_unknown
from iptables_py.errors import STATE, Problem
from iptables_py.files import read_all
from iptables_py.rules.knownsets import Known
from iptables_py.rules.storedtext import shown
from iptables_py.store.schema import SCHEMA, VERSION, upgrade, version_of
from iptables_py.store.sqlite import Database
from iptables_py.store.store import Store, open_store
from iptables_py.values.text import encoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from iptables_py.analysis.difference import Ruleset
    from iptables_py.analysis.setdifference import Sets
    from iptables_py.iptables.run import Run


REPORTED = "iptables_py.reported"  # the lines of report() in click's context
NO_COUNTERS = re.compile(rb"(?m)^(:\S+[ \t]+\S+)[ \t]*$")  # chains, as a restore without -c accepts them
NO_SET = re.compile(r"^Set .* doesn't exist\.$", re.M)


class BadFile(click.UsageError):
    """A file that can't be read or that a restore refuses; the message is one line with file, place and reason.

    Paths and messages are text as in the rest of the program: bytes decoded as UTF-8. `more` has the lines to print
    after the message: the faulty line and a hint.
    """

    def __init__(self, text: str, more: str = "") -> None:
        super().__init__(os.fsdecode(encoded(text)))
        self.more = more


class Scratch(Store):
    """A ruleset in memory, empty or a copy of another one, in one transaction that is never committed.

    no_objects: the names of accounting objects that rules use and that are not in the stored ruleset
    """

    def __init__(self, source: Store | None = None) -> None:
        self.no_objects: list[str] = []
        super().__init__(Database(b"memory", b"", b"memory"), -1)
        if source:
            self._copy(source)
        self.db.run("BEGIN")
        for statement in () if source else SCHEMA:
            self.db.run(statement)

    def _copy(self, source: Store) -> None:
        self.unread = source.unread
        source.db.run("COMMIT")  # a copy of what is not committed would wait for that; here that is done only in memory
        source.db.copy_to(self.db)
        source.db.run("BEGIN")
        version = version_of(self.db)
        if version < VERSION:
            upgrade(self.db, version, b"rwc")

    def commit(self) -> None:
        """Do nothing: the ruleset ends with the process."""

    def close(self) -> None:
        """Do nothing: a restore closes the store after each table, but here all tables share one."""

    def __del__(self) -> None:
        """Close the connection: Python warns of one that is not closed."""
        self.db.close()


def read_file(path: str) -> bytes:
    """Return the content of the file, or of standard input for `-`. Raise BadFile."""
    if path == "-":
        return read_all(0)
    try:
        with open(encoded(path), "rb") as file:
            return file.read()
    except OSError as error:
        raise BadFile(f"{name_of(path)}: {error.strerror}") from None


def name_of(path: str) -> str:
    """Return the name of the file for messages."""
    return "standard input" if path == "-" else path


def restored(
    path: str,
    content: bytes,
    family: int,
    counters: bool = False,
    by_name: bool = False,
    given: Scratch | None = None,
    only_sets: Store | None = None,
) -> Scratch:
    """Restore the content of a file into a ruleset in memory, and return that. Raise BadFile.

    With `counters` the counters of the file are kept. `by_name` says that the command has no options -4 and -6, so that
    only the file's name can choose the family. Sets exist if they are in the ruleset or were `given`. Rules with others
    are kept if sets may be given, and a line on standard error names those sets. Rules with unknown extensions are then
    kept as text. Accounting objects that don't exist never make a file invalid. With `only_sets`, no other sets exist.
    """
    if only_sets:
        families = families_of_sets(only_sets)
    else:
        families = _own_sets() if b"-set" in content else {}
    known = Known(families, None) if given is None else Known(families | families_of_sets(given), set())
    if given is None:
        store = _restored(path, content, family, known, counters, by_name, only_sets is None)
        store.no_objects = _missing(known.objects)
        return store
    text, texts, names = without_unknown(content.decode("utf-8", "surrogateescape"))
    store = _restored(path, encoded(text), family, known, counters, by_name)
    store.unread = texts
    report(path, "no such sets, a restore would refuse their rules", known.missing)
    report(path, "no such nfacct objects, a restore would refuse their rules", _missing(known.objects))
    report(path, "unknown extensions, their rules are kept as text", names)
    return store


def restore_onto(store: Scratch, path: str, content: bytes, family: int, words: "Sequence[str]" = ()) -> None:
    """Do to a ruleset what iptables-restore with these words and the content of the file would do. Raise BadFile."""
    _restore(store, path, content, family, Known(families_of_sets(store), None, every_object=False), words)


def _missing(names: set[str] | None) -> list[str]:
    """Return those names of accounting objects that are not in the stored ruleset."""
    if not names:
        return []
    from iptables_py.nfacct.objects import find

    with open_store(False) as store:
        return [name for name in sorted(names) if not find(store.db, name)]


def given_sets(paths: "Sequence[str]") -> Scratch:
    """Return a ruleset with the sets in the output of `ipset save`. Raise BadFile."""
    store = Scratch()
    for path in paths:
        add_sets(store, path)
    return store


def add_sets(store: Store, path: str, content: bytes | None = None) -> None:
    """Add the sets in the output of `ipset save` to a ruleset. Raise BadFile.

    `content` is that of the file if it has been read already.
    """
    text = read_file(path) if content is None else content
    add_lines_of_sets(store, path, text.decode("utf-8", "surrogateescape").split("\n"))


def add_lines_of_sets(store: Store, path: str, lines: "list[str]") -> None:
    """Carry out lines of an `ipset restore` on a ruleset, without a commit. Raise BadFile; `path` names the file."""
    from iptables_py.hints.ipset.output import lines as lines_of_sets
    from iptables_py.ipset import run as ipset
    from iptables_py.ipset.restore import run_lines as restore_sets

    run = ipset.Run(None)
    try:
        restore_sets(run, store.db, lines)
    except Problem as problem:
        reason = ipset.printed(problem, run.line).strip().partition("\n")[0].removeprefix(f"{ipset.TITLE}: ")
        more = lines_of_sets({}, lines, run.line, (), problem.text, lambda: store)
        place = f"line {run.line}: " if run.line and not reason.startswith("Error in line ") else ""
        raise BadFile(f"{name_of(path)}: {place}{reason}", more) from None


def _own_sets() -> dict[str, int]:
    with open_store(False) as store:
        return families_of_sets(store)


def families_of_sets(store: Store) -> dict[str, int]:
    """Return the family of each set by its name, 0 for both."""
    from iptables_py.ipset.sets import every

    return {one.name: one.family for one in every(store.db)}


def report(path: str, what: str, names: "Collection[str] | None") -> None:
    """Report on standard error what is the matter with those names, if there are any.

    A line is printed once, and not at all if the command has the option --quiet.
    """
    context = click.get_current_context(silent=True)
    if not names or context and context.params.get("quiet"):
        return
    program = context.command_path if context else "iptables-py"
    line = visible(f"{program}: {name_of(path)}: {what}: {', '.join(sorted(names))}")
    printed: set[str] = context.meta.setdefault(REPORTED, set()) if context else set()
    if line not in printed:
        printed.add(line)
        sys.stderr.write(f"{os.fsdecode(encoded(line))}\n")


def _restored(
    path: str, content: bytes, family: int, known: Known, counters: bool, by_name: bool, takes_sets: bool = True
) -> Scratch:
    """Restore a file as restored() does. `takes_sets` says that the command has an option for files with sets."""
    store = Scratch()
    _restore(store, path, content, family, known, ["-c"] if counters else [], by_name, takes_sets)
    return store


def _restore(
    store: Scratch,
    path: str,
    content: bytes,
    family: int,
    known: Known,
    words: "Sequence[str]",
    by_name: bool = False,
    takes_sets: bool = True,
) -> None:
    from iptables_py.hints.output import lines_of_restore
    from iptables_py.iptables.restore.program import execute as restore
    from iptables_py.iptables.restore.program import store_before

    run = _run(store, NO_COUNTERS.sub(rb"\1 [0:0]", content) if words else content, family, known)
    try:
        restore(run, words)
    except Problem as problem:
        if problem.frame == STATE:
            raise
        other = 10 - family
        way_out = ""
        if NO_SET.search(problem.text) and takes_sets:
            way_out = ": give its sets with --sets FILE, the output of `ipset save`"
        elif _is_for(content, other, words):
            choice = f"use a name ending in .v{other}" if by_name else f"use -{other}"
            way_out = f": {choice}, the rules are for IPv{other}"
        more = lines_of_restore(
            content, run.line, family, problem.text, lambda number: store_before(run, content, number, store)
        )
        if way_out:  # a hint would be a second way out
            more = "".join(line for line in more.splitlines(True) if not line.startswith("hint: "))
        raise BadFile(f"{name_of(path)}: {_reason(run, problem)}{way_out}", more) from None


def _run(store: Scratch, content: bytes, family: int, known: Known) -> "Run":
    """Return a restore of the content into the store."""
    from iptables_py.iptables.run import Run
    from iptables_py.programs import program_of

    run = Run(program_of("restore", family), content)
    run.sets = known
    run.open_store = lambda write: store
    return run


def _is_for(content: bytes, family: int, words: "Sequence[str]") -> bool:
    """Return whether the content can be restored for the family, with these options."""
    from iptables_py.iptables.restore.program import execute as restore

    try:
        return restore(_run(Scratch(), content, family, Known({}, set())), words) == 0
    except Problem:
        return False


def _reason(run: "Run", problem: Problem) -> str:
    """Return the first message of the restore, as one line with the number of the faulty line."""
    first, *others = problem.text.strip("\n").split("\n")
    reason = first.removeprefix(f"{run.name}: ")
    if run.line is not None and not reason.startswith(f"line {run.line} "):
        reason = f"line {run.line}: {reason}"
    return f"{reason} (and {len(others)} more)" if others else reason.rstrip(".")


def rules_in(store: Store, family: int, written: "Callable[[str], str]" = shown) -> "Ruleset":
    """Return the family's tables that iptables-save would print, with their rules as it prints them.

    `written` returns the text of a rule from the stored text.
    """
    from iptables_py.analysis.difference import Chain

    made, unread = set(store.tables(family)), store.unread
    found: Ruleset = {}
    for table in tables.BASE_CHAINS:
        if table in made:
            found[table] = {}
            for chain in store.chains(family, table):
                texts = [
                    written(unread.get(rule.spec[: rule.target].rstrip(" "), rule.spec)) for rule in store.rules(chain)
                ]
                found[table][chain.name] = Chain(chain.policy, texts)
    return found


def sets_in(db: Database, moment: int | None = None) -> "Sets":
    """Return the sets, without what changes by itself: timeouts, counters and sizes in memory.

    moment: in milliseconds since 1970; sets of the same moment are compared with their timeouts, too
    """
    from iptables_py.analysis.setdifference import SetContent
    from iptables_py.ipset.listing import content
    from iptables_py.ipset.sets import every

    now = time.time_ns() // 1_000_000 if moment is None else moment
    return {one.name: SetContent(*content(db, one, now, moment is not None)) for one in every(db)}
