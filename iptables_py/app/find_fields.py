"""What a rule says, field by field, for questions about it."""

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from types import ModuleType

from iptables_py import canonical, extensions
from iptables_py.app.parsed import ParsedRule
from iptables_py.argv import shown, split
from iptables_py.rule import target_name, uses

NUMBERS = ("packets", "bytes")
# fields that gather several options, by the names that these have in save text
GATHERED = {
    "src": ("s", "src-range"),
    "dst": ("d", "dst-range"),
    "in": ("i",),
    "out": ("o",),
    "proto": ("p",),
    "sport": ("sport", "sports", "ports"),
    "dport": ("dport", "dports", "ports"),
    "mark": ("mark", "set-mark", "set-xmark"),
}
PLAIN = ("table", "chain", "match", "target", "comment")
OWN: dict[str, tuple[str, ...]] = {name: (name,) for name in (*PLAIN, *NUMBERS)} | GATHERED
KINDS = {"src": "address", "dst": "address", "in": "interface", "out": "interface", "sport": "port", "dport": "port"}
NUMBER = re.compile(r"0[xX][0-9a-fA-F]+|0|[1-9]\d*")
HEAD = {"s": 1, "d": 1, "i": 1, "o": 1, "p": 1, "f": 0}  # options without extension, and how many words they take


@dataclass(frozen=True, slots=True)
class Value:
    """The text of a value in a rule, and whether it stands behind a `!`."""

    text: str
    negated: bool = False

    def numbers(self) -> list[int]:
        """The value, if it is one plain number."""
        return [int(self.text, 0)] if NUMBER.fullmatch(self.text) else []


class Facts:
    """What a rule says: values by field or by the option's name."""

    __slots__ = ("_values",)

    def __init__(self, table: str, chain: str, parsed: ParsedRule) -> None:
        rule = parsed.rule
        self._values: dict[str, list[Value]] = {}
        for name, number in (("packets", parsed.packets), ("bytes", parsed.bytes)):
            self._add(name, Value(str(number)))
        for name, text in (("table", table), ("chain", chain), ("target", target_name(rule))):
            if text:
                self._add(name, Value(text))
        for use in rule.matches:
            self._add("match", Value(use.name))
        head = canonical.addresses(rule) + canonical.rest(rule).partition(" -m ")[0]
        for name, value in _options(head, HEAD, "-"):
            self._add(name, value)
        for use in uses(rule):
            words = {name: option.kind.words for option in use.options for name in (option.name, option.saved)}
            for name, value in _options(canonical.use_text(use), words, "--"):
                self._add(name, value)

    def _add(self, name: str, value: Value) -> None:
        self._values.setdefault(name, []).append(value)

    def of(self, names: Iterable[str]) -> list[Value]:
        """The values of a field, by the names that `fields` has for it; none if the rule doesn't speak of it."""
        return [value for name in names for value in self._values.get(name, ())]


def _options(text: str, words_of: dict[str, int], dash: str) -> Iterator[tuple[str, Value]]:
    """The options in save text, each with its value; `words_of` has how many words those to come take at least."""
    words = split(text)
    at, negated = 0, False

    def name(place: int) -> str:
        word = words[place]
        return word[len(dash) :] if word.startswith(dash) and word[len(dash) :] in words_of else ""

    while at < len(words):
        option = name(at)
        at += 1
        if not option:
            negated = words[at - 1] == "!"
            continue
        end = min(at + max(words_of[option], 0), len(words))
        while end < len(words) and words[end] != "!" and not name(end):
            end += 1
        yield option, Value(shown(" ".join(words[at:end])), negated)
        at, negated = end, False


@cache
def fields(family: int) -> dict[str, tuple[str, ...]]:
    """The fields, and the long options of the family's extensions, each with the names that its values go by."""
    found: dict[str, set[str]] = {}
    for module in _modules(family):
        options = module.OPTIONS[family] if isinstance(module.OPTIONS, dict) else module.OPTIONS
        saved = {option.name: option.saved for option in options}
        for option in options:
            found.setdefault(option.name, set()).update((option.name, option.saved, saved[option.of]))
    return {name: tuple(sorted(names)) for name, names in found.items()} | OWN


def _modules(family: int) -> Iterator[ModuleType]:
    for kind in ("match", "target"):
        for file in os.listdir(f"{os.path.dirname(extensions.__file__)}/{kind}"):
            name, _, ending = file.partition(".")
            module = extensions.load(kind, name, family) if ending == "py" and name[0] != "_" else None
            if module:
                yield module


def kind_of(field: str) -> str:
    """How the values of a field are compared: as address, interface, port, or any."""
    return KINDS.get(field, "any")
