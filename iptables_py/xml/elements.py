"""The words of a rule as elements: the conditions up to its target, and the actions from there on."""

from iptables_py.xml.text import escaped

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

GOTOS = ("-g", "--goto")
JUMPS = ("-j", "--jump", *GOTOS)
MATCHES = ("-m", "--module")  # not --match (measured)
FIRST = 2  # the index of the first word after `-A CHAIN`


class Rule:
    """The words of a rule.

    words: all words. The first two are never written.
    quoted: the indexes of the words that were in quotes. Such a word is no option (measured).
    """

    def __init__(self, words: list[str], quoted: set[int]) -> None:
        self.words = words
        self.quoted = quoted

    def is_one(self, at: int, names: tuple[str, ...]) -> bool:
        """Return whether there is a word at this index that is one of these options."""
        return at < len(self.words) and at not in self.quoted and self.words[at] in names

    def begins_with_dash(self, at: int) -> bool:
        """Return whether there is a word at this index that begins with `-`, in quotes or not."""
        return at < len(self.words) and self.words[at][:1] == "-"

    def has_conditions(self) -> bool:
        """Return whether the conditions are written."""
        return len(self.words) > FIRST and self.words[FIRST] not in JUMPS

    def conditions(self) -> str:
        """Return the elements of the words before the target."""
        return _Part(self, FIRST, lambda name: False).written(until_jump=True)

    def actions(self, is_chain: "Callable[[str], bool]") -> str:
        """Return the elements of the words from the target on."""
        places = range(FIRST, len(self.words))
        start = next((at for at in places if self.is_one(at, JUMPS)), len(self.words))
        return _Part(self, start, is_chain).written(until_jump=False)


class _Part:
    """The elements of one part of a rule.

    outer: the name of the open element of a match, a target or a jump, None if none is open.
    inner: the name of the open element of an option in it.
    """

    def __init__(self, rule: Rule, at: int, is_chain: "Callable[[str], bool]") -> None:
        self.rule = rule
        self.at = at
        self.is_chain = is_chain
        self.out: list[str] = []
        self.outer: str | None = None
        self.inner: str | None = None
        self.space = ""  # before the next word of text
        self.inverted = False

    def written(self, until_jump: bool) -> str:
        """Return the elements from the current word to the end, or to the first target."""
        rule = self.rule
        if self._begins_with_options():
            self._open_outer("match")
        while self.at < len(rule.words) and not (until_jump and rule.is_one(self.at, JUMPS)):
            if rule.is_one(self.at, JUMPS + MATCHES):
                if self.at + 1 == len(rule.words):
                    break  # its name is missing
                self._load()
            elif self.at in rule.quoted:
                self._text()
            elif rule.words[self.at] == "!" and rule.begins_with_dash(self.at + 1):
                self.inverted = True
                self.space = " "
            elif rule.begins_with_dash(self.at):
                self._option()
            else:
                self._text()
            self.at += 1
        self._close_outer()
        return "".join(self.out)

    def _begins_with_options(self) -> bool:
        """Return whether options of no match come first."""
        words, at = self.rule.words, self.at
        at += words[at : at + 1] == ["!"]
        return self.rule.begins_with_dash(at) and words[at] not in ("-m", *JUMPS)

    def _load(self) -> None:
        """Open the element of a match or a target, whose name is the next word."""
        option, name = self.rule.words[self.at : self.at + 2]
        self.at += 1
        self._close_outer()
        self.inverted, self.space = False, ""
        if option not in MATCHES and self.is_chain(name):
            self._open_outer("goto" if option in GOTOS else "call")
            self.out.append(f"          <{name} />\n")
        elif self.at + 1 == len(self.rule.words) or self.rule.is_one(self.at + 1, JUMPS + MATCHES):
            self.out.append(f"        <{name}  />\n")
        else:
            self._open_outer(name)

    def _open_outer(self, name: str) -> None:
        self.outer = name
        self.out.append(f"        <{name} >\n")

    def _close_outer(self) -> None:
        self._close_inner()
        if self.outer is not None:
            self.out.append(f"        </{self.outer}>\n")
            self.outer = None

    def _option(self) -> None:
        self._close_inner()
        name = self.rule.words[self.at].lstrip("-")
        self.out.append(f"          <{name} ")
        if self.inverted:
            self.out.append(' invert="1"')
        self.inverted, self.space = False, ""
        if self.at + 1 == len(self.rule.words) or self.rule.begins_with_dash(self.at + 1):
            self.out.append(" />\n")
        else:
            self.inner = name
            self.out.append(">")

    def _close_inner(self) -> None:
        if self.inner is not None:
            self.out.append(f"</{self.inner}>\n")
            self.inner = None

    def _text(self) -> None:
        text = self.rule.words[self.at]
        quote = "&quot;" if self.at in self.rule.quoted or " " in text else ""
        self.out.append(f"{self.space}{quote}{escaped(text)}{quote}")
        self.space = " "
