"""Run a program in this process and return its exit status and output."""

from iptables_py.programs import PROGRAMS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.programs import Answer


def answer(name: str, words: "Sequence[str]", stdin: bytes | None = None) -> "Answer":
    """Run the program `name` with these words. Return its exit status, standard output and standard error.

    `stdin` is its standard input, by default that of this process. Raise ValueError if `name` is not in PROGRAMS, and
    TypeError if `words` is not a sequence of str.
    """
    if name not in PROGRAMS:
        raise ValueError(f"no such program: {name!r}")
    if isinstance(words, (str, bytes)) or not all(isinstance(word, str) for word in words):
        raise TypeError("the words of a command are a sequence of str")
    program = PROGRAMS[name]
    return program.load()(program, words, stdin)
