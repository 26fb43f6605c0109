"""One run of ipset. Each command is its own transaction."""

from iptables_py.errors import Problem
from iptables_py.files import joined
from iptables_py.ipset import words
from iptables_py.ipset.execute import carry_out
from iptables_py.ipset.run import Run

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.ipset.run import Hint
    from iptables_py.programs import Answer


def answer(line: "Sequence[str]", stdin: bytes | None, hint: "Hint") -> "Answer":
    """Run ipset. Return its exit status, standard output and standard error."""
    run = Run(stdin, hint)
    try:
        status = execute(run, line)
    except Problem as problem:
        run.report(problem, line)
        status = problem.status
    return status, joined(run.out), joined(run.err)


def execute(run: Run, line: "Sequence[str]") -> int:
    """Run a command line and return the exit status. Raise Problem if it fails."""
    if words.interactive(line):
        from iptables_py.ipset.interactive import interact

        words.without_options(line, run.options)
        return interact(run)
    return carry_out(run, words.read(line, run.options))
