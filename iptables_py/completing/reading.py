"""The words before the cursor, read by the program's own reader, and the role of the word at the cursor."""

from iptables_py.commandline import flags, getopt
from iptables_py.commandline.reader import Reader
from iptables_py.errors import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from iptables_py.rules.options import Option
    from iptables_py.rules.rule import Use

MOST = 10000  # the most words that are read


class Words(getopt.Words):
    """The words before the cursor. After they have been read:

    needs: the key of the option that lacks its value, or None
    last: the key that was read last
    asked: whether `last` may have one more word as its value
    taken: the number of words that `last` has
    closed: whether no options may follow
    """

    def __init__(self, words: "Sequence[str]", shorts: dict[str, int], longs: "getopt.Table") -> None:
        super().__init__(words[:MOST], shorts, longs)
        self.needs: Any = None
        self.asked = False
        self.last: Any = None
        self.closed = False
        self._began = 0

    @property
    def taken(self) -> int:
        """Return the number of words in the value of the last option."""
        return self.at - self._began

    def next(self) -> "tuple[Any, str | None]":
        """Do the same as getopt.Words.next, and update the attributes."""
        before = self.at
        found = super().next()
        if found[0] == getopt.END:
            self.closed = self.at > before
        else:
            self.last = found[0]
            self._began = self.at - (found[1] is not None)
        return found

    def has_value(self) -> bool:
        """Do the same as getopt.Words.has_value, and set `asked` at the end of the words."""
        self.asked = self.asked or self.at >= len(self.words)
        return super().has_value()

    def needed_value(self, key: "Any") -> "tuple[Any, str | None]":
        if self.at >= len(self.words):
            self.needs = key
        return super().needed_value(key)


class Reading(Reader):
    """An iptables command line, read leniently.

    Errors are skipped, and the values of extensions' options are not checked.
    """

    def __init__(self, words: "Sequence[str]", family: int) -> None:
        super().__init__((), family, lambda text: None, "")
        self.seen = self.words = Words(words, flags.SHORT, flags.LONG)
        self.going = True
        while self.going:
            try:
                self.going = self.step()
            except Problem:
                self.inverted = False

    def extension_option(self, key: "tuple[Use, Option]", value: str | None) -> None:
        use, option = key
        text = self.whole_value(option.kind.words, value)
        if option.kind.words == 2 and text is not None and len(text) == 1 and self.seen.at >= len(self.seen.words):
            self.seen.asked = True
        use.seen.add(option.of)
