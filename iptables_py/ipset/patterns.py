"""One regular expression for the frequent lines of a long restore that add members to the same set."""

import re

from iptables_py.ipset.options import MEMBER_FLAGS, READERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    Values = dict[str, Any]

WORD = r'[^\s"-][^\s"]*'
# What the values look like: such numbers are in range, and such comments short enough in any encoding. A word that
# begins with a dash may be an option of the program, even in quotes.
NUMBER = "(0|[1-9][0-9]{0,%d})"
VALUES = {
    "timeout": NUMBER % 5,
    "packets": NUMBER % 17,
    "bytes": NUMBER % 17,
    "skbqueue": NUMBER % 3,
    "comment": r'(?!"?-)("[^"]{1,60}"|[^\s"]{1,60})',
}
MOST = 1000  # words whose values are kept
RELEARNT = 20  # times that the expression is made anew
NOTHING: "Values" = {}  # the options of a member without options; nothing changes it


class Pattern:
    """The expression for one set. It has the options of earlier lines in their order; each may be left out."""

    __slots__ = ("_again", "_family", "_match", "_name", "_names", "_readers")

    def __init__(self, name: str, family: int) -> None:
        self._name = name
        self._family = family
        self._names: list[str] = []
        self._again = RELEARNT
        self._make()

    def read(self, line: str) -> "tuple[str, Values] | None":
        """Return the entry of a line and its options, None if the line has another form.

        Raise Problem if an option is invalid.
        """
        found = self._match(line)
        if found is None:
            return None
        entry, *texts = found.groups()
        if not texts:
            return entry, NOTHING
        return entry, {name: read(text) for (name, read), text in zip(self._readers, texts, strict=True) if text}

    def learn(self, names: "Sequence[str]") -> None:
        """Make an expression that also fits lines with these options in this order."""
        if self._again:
            self._again -= 1
            self._names = [*names, *(name for name in self._names if name not in names)]
            self._make()

    def _make(self) -> None:
        options = "".join(f"(?: {_option(name)})?" for name in self._names)
        self._match = re.compile(f'add {re.escape(self._name)} ({WORD}){options}[ \t\r]*').fullmatch
        self._readers = [(name, _reader(name, self._family)) for name in self._names]


def _option(name: str) -> str:
    return f"({name})" if name in MEMBER_FLAGS else f"{name} {VALUES.get(name, f'({WORD})')}"


def _reader(name: str, family: int) -> "Callable[[str], Any]":
    """Return a function that reads the value of an option as it is found by the expression."""
    if name == "comment":
        return lambda text: text.strip('"')
    if name in MEMBER_FLAGS:
        return bool
    if name in VALUES:
        return int
    return _Known(name, family).read


class _Known:
    """The values of words that are often the same."""

    __slots__ = ("_family", "_known", "_read")

    def __init__(self, name: str, family: int) -> None:
        self._read = READERS[name]
        self._family = family
        self._known: dict[str, Any] = {}

    def read(self, text: str) -> "Any":
        """Return the value of a word. Raise Problem if it is invalid."""
        value = self._known.get(text)
        if value is None:
            value = self._read(text, self._family)
            if len(self._known) < MOST:
                self._known[text] = value
        return value
