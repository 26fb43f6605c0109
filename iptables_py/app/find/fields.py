"""The fields of a rule and their values, for `iptables-py find`."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from iptables_py import extensions
from iptables_py.app.parsed import ParsedRule
from iptables_py.commandline import flags
from iptables_py.commandline.reader import read
from iptables_py.errors import Problem
from iptables_py.rules.options import Option, option_rows
from iptables_py.rules.rule import Rule, Use, target_name, uses
from iptables_py.rules.spec import use_text
from iptables_py.rules.storedtext import shown
from iptables_py.rules.words import split
from iptables_py.values import addresses
from iptables_py.values.netdb import protocol_label

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.extensions.contract import Extension

NUMBER = re.compile(r"0[xX][0-9a-fA-F]+|0|[1-9]\d*")
# kinds that match packets: if a rule has several such values, `has` must be true for all of them
LIMITS = ("address", "interface", "protocol", "service")
NUMBERS = ("packets", "bytes")


@dataclass(frozen=True, slots=True)
class Field:
    """A field of the query language.

    names: the names of its values in a rule: options in the save text, or keys of BARE or HEAD
    kind: how values are compared, one of LIMITS or "any"
    options: the options of that name
    """

    names: tuple[str, ...]
    kind: str = "any"
    options: "tuple[tuple[Extension, Option], ...]" = ()


OWN = {
    "src": Field(("s", "src-range"), "address"),
    "dst": Field(("d", "dst-range"), "address"),
    "in": Field(("i",), "interface"),
    "out": Field(("o",), "interface"),
    "proto": Field(("p",), "protocol"),
    "sport": Field(("sport", "sports", "ports"), "service"),
    "dport": Field(("dport", "dports", "ports"), "service"),
    "mark": Field(("mark", "set-mark", "set-xmark")),
} | {name: Field((name,)) for name in ("table", "chain", "match", "target", "comment", *NUMBERS)}
# fields by the letter of iptables' own options; the long names of these options are names of the field, too
BY_LETTER = {"s": "src", "d": "dst", "i": "in", "o": "out", "p": "proto", "j": "target", "g": "target"}


@dataclass(frozen=True, slots=True)
class Value:
    """The text of a value in a rule, and whether it comes after a `!`."""

    text: str
    negated: bool = False

    def numbers(self) -> list[int]:
        """Return the value in a list if it is one plain number that is not negated, else an empty list."""
        return [int(self.text, 0)] if not self.negated and NUMBER.fullmatch(self.text) else []


class Facts:
    """A rule with its table and chain, and access to its values by name."""

    __slots__ = ("chain", "parsed", "table")

    def __init__(self, table: str, chain: str, parsed: ParsedRule) -> None:
        self.table = table
        self.chain = chain
        self.parsed = parsed

    def of(self, names: Iterable[str]) -> list[Value]:
        """Return the values of these names; an empty list if the rule does not mention the field."""
        found: list[Value] = []
        for name in names:
            if name in BARE:
                found += map(Value, filter(None, BARE[name](self)))
            elif name in HEAD:
                text = HEAD[name](self.parsed.rule)
                found += [Value(text, name in self.parsed.rule.inverted)] if text else []
        for use in uses(self.parsed.rule):
            if not _words(use.module, use.rule.family).keys().isdisjoint(names):
                found += [value for name, value in _said(use) if name in names]
        return found


def _address(letter: str, value: int, mask: int, rule: Rule) -> str:
    return addresses.saved_host(value, mask, rule.family) if mask or letter in rule.inverted else ""


BARE: dict[str, Callable[[Facts], Iterable[str]]] = {
    "table": lambda facts: (facts.table,),
    "chain": lambda facts: (facts.chain,),
    "match": lambda facts: (use.name for use in facts.parsed.rule.matches),
    "target": lambda facts: (target_name(facts.parsed.rule),),
    "packets": lambda facts: (str(facts.parsed.packets),),
    "bytes": lambda facts: (str(facts.parsed.bytes),),
}
HEAD: dict[str, Callable[[Rule], str]] = {
    "s": lambda rule: _address("s", rule.source, rule.source_mask, rule),
    "d": lambda rule: _address("d", rule.destination, rule.destination_mask, rule),
    "i": lambda rule: rule.in_interface,
    "o": lambda rule: rule.out_interface,
    "p": lambda rule: protocol_label(rule.protocol & 0xFF) if rule.protocol & 0xFF else "",
}


def _said(use: Use) -> Iterator[tuple[str, Value]]:
    """Yield the options in the save text of the match or target, with their values."""
    words_of = _words(use.module, use.rule.family)
    words = split(use_text(use))
    at, negated = 0, False

    def name(place: int) -> str:
        word = words[place]
        return word[2:] if word.startswith("--") and word[2:] in words_of else ""

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
def _words(module: "Extension", family: int) -> dict[str, int]:
    """Return the number of words that each option of an extension takes at least."""
    return {name: option.kind.words for option in option_rows(module, family) for name in (option.name, option.saved)}


@cache
def fields(family: int) -> dict[str, Field]:
    """Return all fields: long options of the family's extensions, those of iptables itself, and our own names."""
    rows: dict[str, list[tuple[Extension, Option]]] = {}
    names: dict[str, set[str]] = {}
    for module in extensions.every("match", family) + extensions.every("target", family):
        options = option_rows(module, family)
        saved = {option.name: option.saved for option in options}
        for option in options:
            rows.setdefault(option.name, []).append((module, option))
            names.setdefault(option.name, set()).update((option.name, option.saved, saved[option.of]))
    found = {name: Field(tuple(sorted(names[name])), _kind(rows[name]), tuple(rows[name])) for name in names}
    for flag in flags.FLAGS:
        found |= {name: OWN[BY_LETTER[flag.letter]] for name in flag.names if flag.letter in BY_LETTER}
    return found | OWN


def _kind(rows: "list[tuple[Extension, Option]]") -> str:
    kinds = {option.kind.names for _, option in rows}
    return next(iter(kinds)) if len(kinds) == 1 and kinds <= set(LIMITS) else "any"


def spellings(field: Field, word: str, family: int) -> set[str]:
    """Return how save text spells the word, for options with a fixed choice of values.

    Raise Problem if none of the field's options accepts the word.
    """
    found: set[str] = set()
    problem = None
    for module, option in field.options:
        if option.kind.choices and option.kind.words == 1:
            use = Use(module, module.NAME, Rule(family, _unsaid))
            try:
                found.add(shown(option.kind.write(option.kind.read(word, option, use))))
            except Problem as error:
                problem = error
        else:
            problem, found = None, found | {word}
    if problem and not found:
        raise problem
    return found


def saved_otherwise(field: Field, word: str, family: int) -> tuple[str, str] | None:
    """Return option and value in save text if the field's option is saved as another one, else None.

    For example --set-mark 1 is saved as --set-xmark 0x1/0xffffffff.
    """
    for module, option in field.options:
        loaded = "-m" if extensions.load("match", module.NAME, family) is module else "-j"
        try:
            rule = read(["-A", "c", loaded, module.NAME, f"--{option.name}", word], family, _unsaid).rule
            said = list(_said(uses(rule)[-1]))
        except Problem:
            continue  # not valid without other options, or not at all: the value's reader reports that
        if len(said) == 1 and said[0][0] not in field.names:
            return said[0][0], said[0][1].text
    return None


def _unsaid(text: str) -> None:
    """Drop a warning: those are for the commands that make rules."""


def matches(family: int) -> list[str]:
    """Return the names that -m accepts."""
    return [module.NAME for module in extensions.every("match", family)] + list(extensions.SAME_MATCH)
