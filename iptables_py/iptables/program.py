"""The programs iptables and ip6tables: carry out one command line as one transaction."""

from iptables_py.commandline.reader import read
from iptables_py.iptables import commands
from iptables_py.iptables.run import Run
from iptables_py.iptables.table import Table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.commandline.parsed import CommandLine
    from iptables_py.programs import Answer, Program


def iptables(program: "Program", words: "Sequence[str]", stdin: bytes | None) -> "Answer":
    """Run iptables. Return exit status, standard output and standard error."""
    return Run(program, stdin).answer(execute, words, hint)


def execute(run: Run, words: "Sequence[str]") -> int:
    """Carry out a command line. Return the exit status. Raise Problem."""
    line = read(words, run.family, run.warn, sets=run.sets)
    if line.wants:
        from iptables_py.iptables.help import answer_at_once

        answer_at_once(run, line)
    else:
        commit(run, line)
    return 0


def commit(run: Run, line: "CommandLine") -> None:
    """Carry out one command as one transaction. Raise Problem; the ruleset then stays unchanged."""
    commands.build(line)
    writes = not commands.reads_only(line)
    store = run.open_store(writes)
    try:
        table = Table(run, store, line.table)
        if not writes:
            commands.perform(table, line)
            return
        from iptables_py.kernel.batch import Batch

        table.batch = Batch(store, run.family, line.table, each=True)
        commands.perform(table, line)
        if error := table.batch.error():
            raise error
        table.batch.settle()
        store.commit()
    finally:
        store.close()


def hint(run: Run, words: "Sequence[str]", text: str) -> str:
    """Return the hint for a command line that failed with that message, "" if there is none."""
    from iptables_py.hints import output

    return output.lines(words, run.family, text)
