"""The fields of a rule and their values, for `iptables-py find`."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import takewhile

from iptables_py import extensions, tables
from iptables_py.app.find.said import HEAD, NAMING, Value, said
from iptables_py.app.parsed import ParsedRule
from iptables_py.commandline import flags
from iptables_py.commandline.reader import read
from iptables_py.errors import Problem
from iptables_py.rules.options import Option, option_rows
from iptables_py.rules.rule import Rule, Use
from iptables_py.rules.spec import spec
from iptables_py.rules.storedtext import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from iptables_py.app.find.sets import Contents, Sets
    from iptables_py.extensions.contract import Extension

# kinds that match packets: if a rule has several such values, `has` must be true for all of them
LIMITS = ("address", "interface", "protocol", "service")
NUMBERS = ("number", "packets", "bytes")
HEXADECIMAL = "hex-string"  # how -m string saves text with other characters than those of ASCII
EITHER = "ports"  # an option that is true if one of source and destination port is, so that it limits neither


@dataclass(frozen=True)
class Field:
    """A field of the query language.

    names: the names of its values in a rule: as in said(), or keys of BARE
    kind: how values are compared, one of LIMITS or "any"
    options: the options of that name
    side: the side of a packet in -m set that is a value of the field, see sets.py
    """

    names: tuple[str, ...]
    kind: str = "any"
    options: "tuple[tuple[Extension, Option], ...]" = ()
    side: str = ""

    @cached_property
    def bare(self) -> list[str]:
        """Return the names that are keys of BARE."""
        return [name for name in self.names if name in BARE]

    @cached_property
    def marks(self) -> list[str]:
        """Return the texts of which one is in each rule that mentions the field."""
        return [mark for name in self.names for mark in MARKS.get(name, (f"--{name}",))]


OWN = {
    "src": Field(("s", "src-range"), "address", side="src"),
    "dst": Field(("d", "dst-range"), "address", side="dst"),
    "in": Field(("i",), "interface", side="src"),
    "out": Field(("o",), "interface", side="dst"),
    "proto": Field(("p",), "protocol"),
    "sport": Field(("sport", "sports", "ports"), "service", side="src"),
    "dport": Field(("dport", "dports", "ports"), "service", side="dst"),
    "mark": Field(("mark", "set-mark", "set-xmark")),
} | {name: Field((name,)) for name in ("table", "chain", "match", "target", "comment", *NUMBERS)}
# fields by the letter of iptables' own options; the long names of these options are names of the field, too
BY_LETTER = {"s": "src", "d": "dst", "i": "in", "o": "out", "p": "proto", "j": "target", "g": "target"}


class Facts:
    """A rule with its table and chain, and access to its values by name; `sets` are those that it may look up."""

    __slots__ = ("_said", "chain", "parsed", "sets", "table")

    def __init__(self, table: str, chain: str, parsed: ParsedRule, sets: "Sets | None" = None) -> None:
        self.table = table
        self.chain = chain
        self.parsed = parsed
        self.sets = sets
        self._said: list[tuple[str, Value]] | None = None

    def of(self, field: Field) -> list[Value]:
        """Return the values of the field; an empty list if the rule does not mention it."""
        found = [Value(BARE[name](self)) for name in field.bare]
        if any(map(self.parsed.spec.__contains__, field.marks)):
            found += [value for name, value in self.said() if name in field.names]
        return found

    def limits(self, field: Field) -> list[Value]:
        """Return those values of the field that every packet of the rule fits."""
        values = self.of(field)
        if not field.side or EITHER not in self.parsed.spec:
            return values
        return [v for name, v in self.said() if name in field.names and (name != EITHER or v.negated)]

    def said(self) -> list[tuple[str, Value]]:
        """Return all values in the rule's text; text in hexadecimal that can be read is also a value of `string`."""
        if self._said is None:
            found = said(self.parsed.spec, self.parsed.family)
            coded = [(_decoded(value.text), value.negated) for name, value in found if name == HEXADECIMAL]
            self._said = found + [("string", Value(*one)) for one in coded if one[0]]
        return self._said

    def in_sets(self, field: Field) -> "Iterator[tuple[Contents, bool]]":
        """Yield the sets that are values of the field, each with whether it comes after a `!`."""
        if self.sets is None or not field.side or "--match-set" not in self.parsed.spec:
            return
        values = self.said()
        for at, (name, value) in enumerate(values):
            if name == "match-set":
                others = [other for other, _ in takewhile(lambda one: one[0] not in NAMING.values(), values[at:])]
                asked, _, sides = value.text.rpartition(" ")
                kind, nomatch = (field.kind, field.side), "return-nomatch" in others
                for contents in self.sets.contents(asked, sides, kind, nomatch, self.parsed.family):
                    yield contents, value.negated


def _decoded(text: str) -> str:
    """Return the text of a value such as |c3a9|, "" if it can't be printed."""
    try:
        found = bytes.fromhex(text.strip("|")).decode()
    except ValueError:
        return ""
    return found if found.isprintable() else ""


BARE: dict[str, Callable[[Facts], str]] = {
    "table": lambda facts: facts.table,
    "chain": lambda facts: facts.chain,
    "number": lambda facts: str(facts.parsed.number),
    "packets": lambda facts: str(facts.parsed.packets),
    "bytes": lambda facts: str(facts.parsed.bytes),
}
MARKS = {
    **{letter: (f"{option} ",) for option, letter in HEAD.items()},
    "match": ("-m ",),
    "target": ("-j ", "-g "),
    "string": ("string ",),  # also in hexadecimal
}


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


def own_words(name: str, family: int) -> list[str]:
    """Return those values of the field of that name that are iptables' own words: chains, tables, targets, matches."""
    if name == "chain":
        return list(tables.HOOKS)
    if name == "table":
        return list(tables.BASE_CHAINS)
    if name == "match":
        return [module.NAME for module in extensions.every("match", family)] + list(extensions.SAME_MATCH)
    if name == "target":
        return [*tables.VERDICTS, *(module.NAME for module in extensions.every("target", family))]
    return []


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
            values = [one for one in said(spec(rule)[0], family) if one[0] not in MARKS]
        except Problem:
            continue  # not valid without other options, or not at all: the value's reader reports that
        if len(values) == 1 and values[0][0] not in field.names:
            return values[0][0], values[0][1].text
    return None


def _unsaid(text: str) -> None:
    """Drop a warning: those are for the commands that make rules."""
