"""The values in the text of a rule, by the names of the options that they belong to."""

import re
from dataclasses import dataclass
from functools import cache

from iptables_py import extensions
from iptables_py.iptables.plainwords import plain_words
from iptables_py.rules.options import option_rows
from iptables_py.rules.storedtext import reread, shown
from iptables_py.rules.words import split

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

NUMBER = re.compile(r"0[xX][0-9a-fA-F]+|0|[1-9]\d*")
HEAD = {f"-{letter}": letter for letter in "sdiop"}  # iptables' own, before the first extension
NAMING = {"-m": "match", "-j": "target", "-g": "target"}


@dataclass(frozen=True, slots=True)
class Value:
    """The text of a value in a rule, and whether it comes after a `!`."""

    text: str
    negated: bool = False

    def numbers(self) -> list[int]:
        """Return the value in a list if it is one plain number that is not negated, else an empty list."""
        return [int(self.text, 0)] if not self.negated and NUMBER.fullmatch(self.text) else []


def said(spec: str, family: int) -> list[tuple[str, Value]]:
    """Return the values in a rule's stored text, each with the name of its option.

    iptables' own options have the letters of HEAD; `match` and `target` are the names of extensions and chains.
    """
    words = (plain_words(f"-A - {spec}") or ["-A", "-", *split(spec)])[2:]
    found: list[tuple[str, Value]] = []
    known: Mapping[str, int] | None = None  # the options of the current extension
    at, negated = 0, False
    while at < len(words):
        word = words[at]
        at += 1
        if word in NAMING and at < len(words):
            found.append((NAMING[word], Value(shown(words[at]))))
            known = _options(NAMING[word], reread(words[at]), family)
            at += 1
        elif word in HEAD and known is None and at < len(words):
            found.append((HEAD[word], Value(shown(words[at]), negated)))
            at += 1
        elif known and word[:2] == "--" and word[2:] in known:
            end = min(at + known[word[2:]], len(words))
            while end < len(words) and not _begins(words[end], known):
                end += 1
            found.append((word[2:], Value(" ".join(filter(None, map(shown, words[at:end]))), negated)))
            at = end
        negated = word == "!"
    return found


def _begins(word: str, known: "Mapping[str, int]") -> bool:
    """Return whether the word after a value is not part of it."""
    return word == "!" or word in NAMING or word[:2] == "--" and word[2:] in known


@cache
def _options(kind: str, name: str, family: int) -> "Mapping[str, int]":
    """Return the number of words that each option of an extension takes at least; none for a chain."""
    module = extensions.load(kind, name, family)
    rows = option_rows(module, family) if module else ()
    return {word: max(option.kind.words, 0) for option in rows for word in (option.name, option.saved)}
