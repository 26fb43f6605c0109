"""A program's name and words to its exit status and output, in this process."""

from iptables_py.programs import PROGRAMS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.programs import Answer


def answer(name: str, words: "Sequence[str]", stdin: bytes | None = None) -> "Answer":
    """Run the program of that name: (exit status, standard output, standard error).

    `words` are the words after its name; `stdin` is its standard input, by default this process's own.
    Raise ValueError for a name that is none of PROGRAMS and TypeError for words that are not a sequence of str.
    """
    if name not in PROGRAMS:
        raise ValueError(f"no such program: {name!r}")
    if isinstance(words, (str, bytes)) or not all(isinstance(word, str) for word in words):
        raise TypeError("the words of a command are a sequence of str")
    program = PROGRAMS[name]
    return program.load()(program, words, stdin)
