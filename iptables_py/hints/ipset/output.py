"""The lines printed after an error of ipset: the hint, and for a restore also the faulty line with a caret."""

from itertools import pairwise

from iptables_py.hints.ipset.messages import hint
from iptables_py.hints.ipset.question import Question
from iptables_py.hints.output import as_line, shown
from iptables_py.hints.phrases import placeholder, quotes
from iptables_py.hints.typography import typography
from iptables_py.ipset.lines import split
from iptables_py.store import glances

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from iptables_py.store.store import Store


def lines(
    options: "dict[str, str]",
    restored: "Sequence[str]",
    number: int | None,
    words: "Sequence[str]",
    text: str,
    open_store: "Callable[[], Store]" = glances.glance,
) -> str:
    """Return the faulty line of a restore with a line for the caret, and the hint.

    `restored` are the lines of a restore, and `number` is that of the line, None for the command `words`.
    """
    line = restored[number - 1] if number is not None else ""
    question = Question(split(line) if line else words, text, bool(line), options, open_store)
    try:
        blamed = [after for before, after in pairwise(["", *question.words]) if before != "comment"]
        advice = placeholder(question.words, blamed, bool(line))
        # a byte order mark has a hint of its own
        odd = [word for word in blamed if word[:1] != "\ufeff" and (word in text or word == question.names[0])]
        advice = advice or typography(odd, text, bool(line)) or hint(question)
    finally:
        question.close()
    return (shown(line, quotes(text)) if line else "") + as_line(advice)
