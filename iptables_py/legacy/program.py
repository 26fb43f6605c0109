"""The programs iptables-legacy and ip6tables-legacy: carry out one command line as one transaction."""

from iptables_py.commandline import flags
from iptables_py.commandline.reader import Reader
from iptables_py.errors import Problem
from iptables_py.iptables.program import hint
from iptables_py.legacy import commands
from iptables_py.legacy.run import LegacyRun, refused
from iptables_py.legacy.table import LegacyTable, open_to_read, open_to_write

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.commandline.getopt import Table
    from iptables_py.commandline.parsed import CommandLine
    from iptables_py.iptables.run import Run
    from iptables_py.programs import Answer, Program


class _Reader6(Reader):
    """A reader of command lines of ip6tables-legacy, which has -f, but no long name for it (measured)."""

    def long(self) -> "Table":
        """Return the table of the program's own long options."""
        return {name: row for name, row in flags.LONG.items() if row[2] != "f"}


def legacy(program: "Program", words: "Sequence[str]", stdin: bytes | None) -> "Answer":
    """Run iptables-legacy. Return exit status, standard output and standard error."""
    return LegacyRun(program, stdin).answer(execute, words, hint)


def execute(run: "Run", words: "Sequence[str]") -> int:
    """Carry out a command line. Return the exit status. Raise Problem."""
    reader = (_Reader6 if run.family == 6 else Reader)(words, run.family, run.warn, "")
    reader.rule.sets = run.sets
    line = reader.read()
    if line.wants:
        from iptables_py.iptables.help import answer_at_once

        answer_at_once(run, line)
    else:
        commit(run, line)
    return 0


def commit(run: "Run", line: "CommandLine") -> None:
    """Carry out one command as one transaction. Raise Problem; the rules then stay unchanged."""
    commands.check_table(line, run.name)
    if line.commands <= commands.READING:
        with open_to_read(run, line.table) as store:
            commands.perform(LegacyTable(run, store, line.table), line)
        return
    with open_to_write(run, line.table) as store:
        table = LegacyTable(run, store, line.table)
        try:
            commands.perform(table, line)
            if error := table.batch.refusal():
                raise refused(error)
            table.batch.settle()
        except Problem:
            store.roll_back()
            raise
        finally:
            store.commit()
