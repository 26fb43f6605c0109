"""The programs iptables and ip6tables: one command line, carried out as one transaction."""

from iptables_py.commandline.reader import read
from iptables_py.errors import KERNEL, Problem
from iptables_py.iptables import commands
from iptables_py.iptables.run import Run

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.commandline.parsed import CommandLine
    from iptables_py.programs import Answer, Program


def iptables(program: "Program", words: "Sequence[str]", stdin: bytes | None) -> "Answer":
    """Run iptables: (exit status, standard output, standard error)."""
    return Run(program, stdin).answer(execute, words, hint)


def execute(run: Run, words: "Sequence[str]") -> int:
    """Carry out a command line; return the exit status. Raise Problem."""
    line = read(words, run.family, run.warn)
    if line.wants:
        from iptables_py.iptables.help import answer_at_once

        answer_at_once(run, line)
    else:
        commit(run, line)
    return 0


def commit(run: Run, line: "CommandLine") -> None:
    """Carry out one command as one transaction."""
    store = run.store = run.open_store(not commands.reads_only(line))
    try:
        commands.execute(run, line)
        if run.refusals:
            raise Problem(" " + run.refusals[0][1], KERNEL)
        if not commands.reads_only(line):
            run.judging.settle(store)
            store.commit()
    finally:
        store.close()


def hint(run: Run, words: "Sequence[str]", problem: Problem) -> str:
    """Return the hint for a refused command line; "" without one."""
    from iptables_py.hints import telling

    return telling.lines(words, run.family, problem.text)
