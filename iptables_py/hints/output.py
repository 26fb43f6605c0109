"""The lines printed after an error: the hint, and for a restore also the faulty line with a caret."""

import re

from iptables_py.hints import restores
from iptables_py.hints.causes import cause
from iptables_py.hints.excerpt import around
from iptables_py.hints.messages import hint
from iptables_py.hints.phrases import quotes
from iptables_py.hints.question import Question
from iptables_py.rules.words import split

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from iptables_py.store.store import Store

LONGEST = 76  # the most characters of a line that are shown
CONTROLS = dict.fromkeys((*range(32), *range(127, 160)), "?")


def lines(words: "Sequence[str]", family: int, text: str) -> str:
    """Return the hint for a command and the text of its error, as a line, or ""."""
    table = next((words[at + 1] for at, word in enumerate(words[:-1]) if word in ("-t", "--table")), "filter")
    return as_line(_advice(Question(words, family, text, table)))


def lines_of_restore(
    content: bytes,
    number: int | None,
    family: int,
    text: str,
    store_before: "Callable[[int], Store]",
    words: "Sequence[str]" = (),
) -> str:
    """Return the faulty line of a restore's input, a line with a caret, and the hint.

    `number` is that of the line, `words` are those of the command. `store_before` returns the ruleset as a line finds
    it.
    """
    found = re.search(r"(?m)^line (\d+): (.*)", text)
    if found:  # refused by the kernel; the first refusal is explained
        number, text = int(found[1]), found[2]
    every = content.decode("utf-8", "surrogateescape").split("\n")
    if number is None or not 0 < number <= len(every):
        return as_line(restores.without_line(text, words))
    number = _at_fault(every, number, text)
    line, before = every[number - 1], every[: number - 1]
    advice = restores.about(content, before, line, text)
    if not advice:
        table = restores.open_table(before) or "filter"
        program = "iptables-restore" if family == 4 else "ip6tables-restore"
        # counters before a rule are no words of it
        bare = re.sub(r"^\[\d+:\d+\] *", "", line)
        advice = _advice(Question(split(bare), family, text, table, program, lambda: store_before(number)))
    return shown(line, quotes(text)) + as_line(advice)


def as_line(advice: str) -> str:
    """Return the line to print for a hint, "" if there is none."""
    return f"hint: {advice.translate(CONTROLS)}\n" if advice else ""


def _at_fault(every: "Sequence[str]", number: int, text: str) -> int:
    """Return the number of the last line of the table, up to `number`, with a word that the message quotes.

    Return `number` if there is none. Jumps are checked last, so a message about one may refer to a later line.
    """
    words = quotes(text)
    for at in range(number, 0, -1):
        if any(word in split(every[at - 1]) for word in words):
            return at
        if every[at - 1][:1] == "*":
            break
    return number


def _advice(question: Question) -> str:
    try:
        return cause(question) or hint(question)
    finally:
        question.close()


def shown(line: str, words: "Sequence[str]") -> str:
    """Return the line, or the part around the last of the words, and a line with a caret below that word.

    A word that is in the line several times is meant where it is a whole word.
    """
    place = 0
    for word in words:
        whole = [one.start() for one in re.finditer(rf"(?<!\S){re.escape(word)}(?!\S)", line)]
        at = whole[-1] if whole else line.rfind(word)
        if at > 0:
            place = at
    part, place = around(line, place, LONGEST)
    return f"    {part.translate(CONTROLS)}\n    {' ' * place}^\n"
