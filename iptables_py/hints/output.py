"""The lines printed after an error: the hint, and for a restore also the faulty line with a caret."""

import re

from iptables_py.hints import restores
from iptables_py.hints.messages import hint
from iptables_py.hints.question import Question
from iptables_py.rules.words import split

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

LONGEST = 76  # the most characters of a line that are shown
AT_FAULT = re.compile(r"""[`'"]([^`'"]+)['"]""")
CONTROLS = dict.fromkeys((*range(32), *range(127, 160)), "?")


def lines(words: "Sequence[str]", family: int, text: str) -> str:
    """Return the hint for a command and the text of its error, as a line, or ""."""
    table = next((words[at + 1] for at, word in enumerate(words[:-1]) if word in ("-t", "--table")), "filter")
    return _line(_advice(Question(words, family, table), text))


def lines_of_restore(content: bytes, number: int | None, family: int, text: str) -> str:
    """Return the faulty line of a restore's input, a line with a caret, and the hint. `number` is that of the line."""
    found = re.search(r"(?m)^line (\d+): (.*)", text)
    if found:  # refused by the kernel; the first refusal is explained
        number, text = int(found[1]), found[2]
    every = content.decode("utf-8", "surrogateescape").split("\n")
    if number is None or not 0 < number <= len(every):
        return _line(restores.without_line(text))
    number = _at_fault(every, number, text)
    line = every[number - 1]
    table = next((one[1:].strip() for one in reversed(every[:number]) if one[:1] == "*"), "filter")
    advice = _advice(Question(split(line), family, table, restoring=True), text) or restores.about(line, text)
    return _shown(line, text) + _line(advice)


def _line(advice: str) -> str:
    return f"hint: {advice}\n" if advice else ""


def _at_fault(every: "Sequence[str]", number: int, text: str) -> int:
    """Return the number of the last line of the table, up to `number`, with a word that the message quotes.

    Return `number` if there is none. Jumps are checked last, so a message about one may refer to a later line.
    """
    words = AT_FAULT.findall(text)
    for at in range(number, 0, -1):
        if any(word in split(every[at - 1]) for word in words):
            return at
        if every[at - 1][:1] == "*":
            break
    return number


def _advice(question: Question, text: str) -> str:
    try:
        advice = hint(question, text)
    finally:
        question.close()
    return advice.translate(CONTROLS)


def _shown(line: str, text: str) -> str:
    """Return the line, or the part around the faulty word, and a line with a caret below that word."""
    place = 0
    for word in AT_FAULT.findall(text):
        at = line.rfind(word)
        if at > 0:
            place = at
    start = max(0, min(place - LONGEST // 2, len(line) - LONGEST))
    return f"    {line[start : start + LONGEST].translate(CONTROLS)}\n    {' ' * (place - start)}^\n"
