"""Parts of hints: similar words, lists, and the words that a message quotes."""

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

MOST_EDITS = 2  # between a word and one to suggest
MOST_SUGGESTED = 3  # words, if all are equally similar
QUOTED = re.compile(r"""[`'"]([^`'"]+)['"]""")
PLACEHOLDER = re.compile(r"\$\{\w+[^}]*\}?|\$\(.*?\)|\$[A-Za-z_]\w*|\{\{.*?\}\}|\{%.*?%\}|%\(\w+\)s|<[^<>]+>|@\w+@")


def quotes(text: str) -> list[str]:
    """Return the words that a message quotes."""
    found: list[str] = QUOTED.findall(text)
    return found


def placeholder(words: "Sequence[str]", blamed: "Sequence[str]", restoring: bool) -> str:
    """Return the hint for a variable or placeholder that one of the blamed words is or has in it, or ""."""
    for found in PLACEHOLDER.findall(" ".join(words)):
        if any(found in word or word in found for word in blamed):
            because = ": a restore has no variables" if restoring and found[0] == "$" else ""
            return f"{found} was not replaced with a value{because}"
    return ""


def nearest(word: str, known: "Iterable[str]", digits: bool = True) -> list[str]:
    """Return the known words of which `word` is probably a misspelling, ignoring case.

    They are equally similar; those with the same first letter are preferred. Without `digits`, words that differ only
    in digits are no misspellings of each other.
    """
    small = word.lower()
    best: list[str] = []
    fewest = min(MOST_EDITS, max(1, len(word) // 4)), True
    for one in dict.fromkeys(known if len(word) > 2 else ()):
        other = one.lower()
        edits = _edits(small, other, fewest[0] + 1), other.lstrip("-")[:1] != small.lstrip("-")[:1]
        if edits > fewest or (edits[0] and not digits and _without_digits(small) == _without_digits(other)):
            continue
        best = [*(best if edits == fewest else []), one]
        fewest = edits
    return best


def near(word: str, known: "Iterable[str]", digits: bool = True) -> str:
    """Return the words of nearest() as `a or b`, or "" if there are none or many."""
    found = nearest(word, known, digits)
    return listed(found) if len(found) <= MOST_SUGGESTED else ""


def _without_digits(word: str) -> str:
    return re.sub(r"\d", "", word)


def _edits(one: str, other: str, most: int) -> int:
    """Return how many letters must be inserted, deleted, replaced or swapped, or `most` if it is less."""
    if abs(len(one) - len(other)) >= most:
        return most
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one):
        last, before, row = before, row, [at + 1]
        for place, letter_there in enumerate(other):
            cost = min(before[place] + (letter != letter_there), before[place + 1] + 1, row[place] + 1)
            if at and place and letter == other[place - 1] and one[at - 1] == letter_there:
                cost = min(cost, last[place - 1] + 1)
            row.append(cost)
        if min(row) >= most and min(before) >= most:
            return most
    return min(row[-1], most)


def listed(words: "Sequence[str]", last: str = "or") -> str:
    """Return the words as `a, b or c`."""
    return f" {last} ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)


def counted(number: int, what: str) -> str:
    """Return `1 rule`, `2 rules` or `no rules`."""
    return f"{number or 'no'} {what}{'s' * (number != 1)}"
