"""The program ipset, with hints after its errors."""

from iptables_py.ipset.program import answer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.ipset.run import Run
    from iptables_py.programs import Answer, Program


def ipset(program: "Program", words: "Sequence[str]", stdin: bytes | None) -> "Answer":
    """Run ipset. Return its exit status, standard output and standard error."""
    return answer(words, stdin, hint)


def hint(run: "Run", words: "Sequence[str]", text: str) -> str:
    """Return the hint for a command that failed with that message, "" if there is none."""
    from iptables_py.hints.ipset import output

    return output.lines(run.options, run.lines, run.line, words, text)
