"""iptables-save: whole tables in the form that iptables-restore reads."""

import _io
import posix

from iptables_py import tables
from iptables_py.commandline.getopt import END, ERRORS, NEEDED, NONE, WORD, Words, by_name
from iptables_py.commandline.getopterrors import getopt_error
from iptables_py.files import write_all
from iptables_py.iptables.run import Run
from iptables_py.rules.storedtext import shown_bytes
from iptables_py.store.dump import COUNTED, PLAIN, rule_lines, user_chain_lines

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import Any

    from iptables_py.programs import Answer, Program
    from iptables_py.store.store import Store

    Dump = Callable[[Run, str | None, bool], bytes | None]  # see dump()
    Long = list[tuple[str, int, Any]]

LONG: "Long" = [
    ("counters", NONE, "c"),
    ("version", NONE, "V"),
    ("dump", NONE, "d"),
    ("table", NEEDED, "t"),
    ("modprobe", NEEDED, "M"),
    ("file", NEEDED, "f"),
]
TEXTS = {
    "c": "print counters too",
    "t": "print only this table",
    "f": "write to this file",
    "M": "accepted and ignored",
    "V": "print the version",
}
SHORT = {"b": NONE, **{letter: argument for _, argument, letter in LONG}}


class Output:
    """The destination of the text: standard output, or the file of the last -f.

    `file`: the descriptor of the open file, None for standard output.
    """

    def __init__(self, run: "Run") -> None:
        self.run = run
        self.file: int | None = None

    def to(self, path: str) -> bool:
        """Open and empty a file, instead of the one that was open. Return True if that succeeded, else warn."""
        self.close()
        flags = posix.O_WRONLY | posix.O_CREAT | posix.O_TRUNC | posix.O_CLOEXEC
        try:
            self.file = posix.open(path.encode("utf-8", "surrogateescape"), flags, 0o666)
        except OSError as error:
            self.run.warn(f"Failed to open file, error: {error.strerror}\n")
            return False
        return True

    def write(self, text: bytes) -> int:
        """Write the text. Return the exit status: 1, with a message, if the file can't be written."""
        if self.file is None:
            self.run.out.append(text)
            return 0
        try:
            write_all(self.file, text)
        except OSError as error:
            self.run.warn(f"{self.run.called}: write error: {error.strerror}\n")
            return 1
        return 0

    def close(self) -> None:
        """Close the file, if there is one."""
        if self.file is not None:
            posix.close(self.file)
            self.file = None


def save(program: "Program", words: "Sequence[str]", stdin: bytes | None) -> "Answer":
    """Run iptables-save. Return exit status, standard output and standard error."""
    return Run(program, stdin).answer(execute, words)


def execute(run: Run, words: "Sequence[str]") -> int:
    """Carry out a command line of iptables-save. Return the exit status. Raise Problem."""
    return save_by(run, words, LONG, dump)


def save_by(run: Run, words: "Sequence[str]", long: "Long", dump: "Dump", last: str = "") -> int:
    """Carry out a command line with these long options; `dump` returns the text. Else as execute().

    `last`: the letter of an option at which the reading ends, "" if there is none.
    """
    output = Output(run)
    try:
        return _save(run, words, long, dump, last, output)
    finally:
        output.close()


def _save(run: "Run", words: "Sequence[str]", long: "Long", dump: "Dump", last: str, output: Output) -> int:
    given: dict[str, str] = {}
    reading = Words(words, SHORT, by_name(long))
    while (found := reading.next())[0] != END:
        key, value = found
        if key in ERRORS:
            run.warn(f"{run.called}: {getopt_error(reading, key, value or '')}\n")
            run.warn(f"Look at manual page `{run.name}.8' for more information.\n")
            return 1
        if key == "V":
            return output.write(f"{run.name} {run.title}\n".encode())
        if key == "b":
            run.warn("-b/--binary option is not implemented\n")
        if key == "f" and not output.to(value or ""):
            return 1
        given[key] = value or ""
        if key == last:
            reading.at = len(words)
            break
    if reading.at < len(words) or WORD in given:
        run.warn("Unknown arguments found on commandline\n")
        return 1
    text = dump(run, given.get("t"), "c" in given)
    if text is None:
        run.warn(f"Table `{given['t']}' does not exist\n")
        return 1
    return output.write(text)


def dump(run: "Run", table: str | None, counted: bool) -> bytes | None:
    """Return the save text of the tables that exist, or only of `table`; None if there is no table of that name."""
    if table is not None and table not in tables.BASE_CHAINS:
        return None
    store = run.open_store(False)
    try:
        run.warn_of_legacy(store, "-save")
        made = set(store.tables(run.ruleset))
        names = [table] if table is not None else [name for name in tables.BASE_CHAINS if name in made]
        text = _io.BytesIO()  # of all ways to collect the parts, the one that copies them once
        for name in names:
            text.writelines(map(shown_bytes, table_parts(run, store, name, counted)))
        return text.getvalue()
    finally:
        store.close()


def table_parts(run: "Run", store: "Store", table: str, counted: bool) -> "Iterator[bytes]":
    """Yield the save text of one table, in pieces."""
    import time

    family, base, now = run.ruleset, tables.BASE_CHAINS[table], time.ctime()
    yield f"# Generated by {run.name} {run.saved_title} on {now}\n*{table}\n".encode()
    for name in base:
        chain = store.chain(family, table, name)
        state = f"{chain.policy} [{chain.packets}:{chain.bytes}]" if chain else "ACCEPT [0:0]"
        yield f":{name} {state}\n".encode()
    yield user_chain_lines(store, family, table, ":", " - [0:0]\n")
    for place in (*base, None):
        yield from rule_lines(store, family, table, place, COUNTED if counted else PLAIN)
    yield f"COMMIT\n# Completed on {now}\n".encode()
