"""The lines behind an error: for a restore the line at fault with a caret, and the hint."""

import re

from iptables_py.hints import restores
from iptables_py.hints.messages import hint
from iptables_py.hints.question import Question
from iptables_py.rules.words import split

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

LONGEST = 76  # characters of a line that is shown
AT_FAULT = re.compile(r"""[`'"]([^`'"]+)['"]""")
CONTROLS = dict.fromkeys((*range(32), *range(127, 160)), "?")


def lines(words: "Sequence[str]", family: int, text: str) -> str:
    """The hint for a command's words and the text of its error, as a line; "" if there is none."""
    table = next((words[at + 1] for at, word in enumerate(words[:-1]) if word in ("-t", "--table")), "filter")
    return _line(_said(Question(words, family, table), text))


def lines_of_restore(content: bytes, number: int | None, family: int, text: str) -> str:
    """The same for the input of a restore and the number of its line at fault: its text, a caret, the hint."""
    found = re.search(r"(?m)^line (\d+): (.*)", text)
    if found:  # the kernel's refusals, of which the first counts
        number, text = int(found[1]), found[2]
    every = content.decode("utf-8", "surrogateescape").split("\n")
    if number is None or not 0 < number <= len(every):
        return _line(restores.without_line(text))
    number = _at_fault(every, number, text)
    line = every[number - 1]
    table = next((one[1:].strip() for one in reversed(every[:number]) if one[:1] == "*"), "filter")
    told = _said(Question(split(line), family, table, restoring=True), text) or restores.about(line, text)
    return _shown(line, text) + _line(told)


def _line(told: str) -> str:
    return f"hint: {told}\n" if told else ""


def _at_fault(every: "Sequence[str]", number: int, text: str) -> int:
    """The line's number, or that of one before it that has a word of the message: jumps are looked at last of all."""
    words = AT_FAULT.findall(text)
    for at in range(number, 0, -1):
        if any(word in split(every[at - 1]) for word in words):
            return at
        if every[at - 1][:1] == "*":
            break
    return number


def _said(question: Question, text: str) -> str:
    try:
        told = hint(question, text)
    finally:
        question.close()
    return told.translate(CONTROLS)


def _shown(line: str, text: str) -> str:
    """The line, or the part of it around the word at fault, with a caret below that."""
    place = 0
    for word in AT_FAULT.findall(text):
        at = line.rfind(word)
        if at > 0:
            place = at
    start = max(0, min(place - LONGEST // 2, len(line) - LONGEST))
    return f"    {line[start : start + LONGEST].translate(CONTROLS)}\n    {' ' * (place - start)}^\n"
