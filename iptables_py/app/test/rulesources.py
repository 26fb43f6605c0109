"""The rules of a file of tests: those of save files, of a script that was run, or the stored ones."""

from __future__ import annotations

import os
import shlex
import tempfile
from contextlib import ExitStack, contextmanager, redirect_stderr
from dataclasses import dataclass, field
from io import StringIO
from typing import IO, TYPE_CHECKING

from iptables_py.app.legacyrules import note
from iptables_py.app.rulesets import BadFile, Scratch, add_sets, name_of, read_file, restored
from iptables_py.app.testlanguage.file import NamedFile
from iptables_py.app.trace.sources import Sources
from iptables_py.ownwords import family_of
from iptables_py.store.choice import own_environment
from iptables_py.store.store import open_store

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from iptables_py.app.testlanguage.file import TestFile
    from iptables_py.store.store import Store

STORED = "the stored ruleset"
MOST_SHOWN = 4000  # bytes of what a script printed


class BadScript(Exception):
    """A script that failed; `output` is what it printed, `line` its line in the file of tests."""

    def __init__(self, reason: str, output: str, line: int) -> None:
        super().__init__(reason)
        self.output = output
        self.line = line


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules of both families.

    names: where those of each family come from
    failed: the commands of the script that failed, one line each
    """

    names: dict[int, str]
    by_family: dict[int, Store]
    sets: Store
    failed: list[str] = field(default_factory=list)

    def sources(self, family: int) -> Sources:
        """Return where the rules of a family are."""
        return Sources(self.by_family[family], self.sets, False)


@contextmanager
def rules_of(file: TestFile, rules: Sequence[str], sets: Sequence[str]) -> Iterator[Rules]:
    """Open the rules that a file names, else those of the given files, else the stored ones.

    Raise BadFile, BadScript and Problem.
    """
    own_rules = file.rules or tuple(map(NamedFile, rules if not file.script else ()))
    own_sets = file.sets or tuple(map(NamedFile, sets))
    with ExitStack() as stack:
        if file.script:
            yield _by_script(file, own_rules, own_sets, stack)
        elif own_rules:
            given = _given_sets(file, own_sets)
            known = given if own_sets else stack.enter_context(open_store(False))
            yield _restored(file, own_rules, given, known)
        else:
            stored = stack.enter_context(open_store(False))
            note(stored, (4, 6), "test")
            known = _given_sets(file, own_sets) if own_sets else stored
            yield Rules(dict.fromkeys((4, 6), STORED), dict.fromkeys((4, 6), stored), known)


def _name(file: TestFile, named: NamedFile) -> str:
    """Return the path of a file from the current directory."""
    path = file.path_of(named)
    return name_of(path) if path == "-" else os.path.relpath(path)


def _script_name(command: Sequence[str], here: str) -> str:
    """Return the command of a script, seen from the current directory."""
    first, *others = command
    if "/" in first:
        return f"script {shlex.join([os.path.relpath(first), *others])}"
    return f"script {shlex.join(command)}" + (f" in {os.path.relpath(here)}" if here else "")


def _given_sets(file: TestFile, named: Sequence[NamedFile]) -> Scratch:
    store = Scratch()
    for one in named:
        with file.opening(one) as path:
            add_sets(store, path)
    return store


def _restored(file: TestFile, named: Sequence[NamedFile], given: Scratch, known: Store) -> Rules:
    """Return the rules of files, which may have `given` sets, and the `known` sets. Raise BadFile."""
    found = Rules({}, {}, known)
    for one in named:
        with file.opening(one) as path:
            family, store = _restored_file(path, one.family, given)
            if family in found.names:
                raise BadFile(f"{name_of(path)}: a second file of rules for IPv{family}: write -4 or -6 before a file")
            found.names[family], found.by_family[family] = _name(file, one), store
            if store.unread:
                texts = ", ".join(store.unread.values())
                raise BadFile(f"{name_of(path)}: rules with unknown extensions can't be followed: {texts}")
    for family in {4, 6} - found.names.keys():
        found.names[family], found.by_family[family] = "", Scratch()
    return found


def _restored_file(path: str, family: int | None, given: Scratch) -> tuple[int, Scratch]:
    """Return the family of a file, and its rules. If nothing says the family, the rules do. Raise BadFile."""
    content = read_file(path)
    family = family or family_of(path, content)
    if family:
        return family, restored(path, content, family, counters=True, given=given)
    try:
        return 4, restored(path, content, 4, counters=True, given=given)
    except BadFile:
        try:
            return 6, restored(path, content, 6, counters=True, given=given)
        except BadFile:
            pass
        raise


def _last(output: IO[bytes]) -> str:
    """Return the end of what a script printed, which says why it failed."""
    left_out = max(output.seek(0, os.SEEK_END) - MOST_SHOWN, 0)
    output.seek(left_out)
    said = output.read().decode("utf-8", "replace")
    return f"({left_out} bytes before are left out)\n{said}" if left_out else said


def _by_script(file: TestFile, rules: Sequence[NamedFile], sets: Sequence[NamedFile], stack: ExitStack) -> Rules:
    """Run the script on a ruleset of its own. Raise BadScript."""
    from iptables_py.app.run import failures, surroundings
    from iptables_py.app.run.place import place

    stack.enter_context(own_environment())
    output = stack.enter_context(tempfile.TemporaryFile())
    here = file.directory
    command = list(file.script)
    if "/" in command[0]:
        command[0] = os.path.abspath(os.path.join(here, command[0]))
    try:
        made = stack.enter_context(place(recording=True))
        for one in sets:
            with file.opening(one) as path:
                surroundings.load_sets(path)
        for one in rules:
            with file.opening(one) as path:
                surroundings.load(path, one.family)
        with redirect_stderr(StringIO()) as trouble:
            status = surroundings.carry_out(command, made, cwd=here or None, output=output.fileno())
        lines, _ = made.record.finish()
    except OSError as error:
        named = f"{os.fsdecode(error.filename)}: " if error.filename else ""
        raise BadScript(f"{named}{error.strerror}", "", file.script_line) from None
    said = _last(output)
    name = f"script {shlex.join(file.script)}"
    if status:
        said += trouble.getvalue().replace("iptables-py run: ", "")
        said = "\n".join([said.rstrip("\n"), *failures.failed_commands(lines)])
        raise BadScript(f"{name} failed with status {status}", said, file.script_line)
    if not made.was_reached(lines):
        raise BadScript(f"{name} called no iptables command", said, file.script_line)
    stored = stack.enter_context(open_store(False))
    note(stored, (4, 6), "test")
    names = dict.fromkeys((4, 6), _script_name(command, here))
    return Rules(names, dict.fromkeys((4, 6), stored), stored, failures.failed_commands(lines))
