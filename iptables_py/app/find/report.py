"""The rules that `iptables-py find` prints: a line for each, in colour on a terminal, or JSON."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from iptables_py.app.find.fields import Facts
from iptables_py.app.parsed import ParsedChain, ParsedRule, without_comments
from iptables_py.app.terminal import columns, printed_rows, visible
from iptables_py.app.wrapping import RULE, cells, padded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.app.find.sets import Sets
    from iptables_py.app.terminal import Row

JSON_VERSION = 1
Tables = dict[str, list[ParsedChain]]


@dataclass(frozen=True, slots=True)
class Found:
    """A rule, its table and chain, and for a duplicate the number of the first such rule."""

    table: str
    chain: str
    rule: ParsedRule
    same_as: int | None = None

    @property
    def number(self) -> str:
        """Return the rule's number, and for a duplicate that of the first such rule."""
        return f"{self.rule.number} (same as {self.same_as})" if self.same_as else str(self.rule.number)


def found(tables: Tables, test: Callable[[Facts], bool], sets: "Sets | None" = None) -> Iterator[Found]:
    """Return the rules that pass the test, in the order of iptables-save. Rules that are only text never do.

    `sets` are those that the test may look into.
    """
    return (Found(one.table, one.chain, one.parsed) for one in facts(tables, sets) if test(one))


def facts(tables: Tables, sets: "Sets | None") -> Iterator[Facts]:
    """Yield the rules as tests receive them, in the order of iptables-save, without those that are only text."""
    for table, chains in tables.items():
        for chain in chains:
            for rule in chain.rules:
                if rule.is_parsed:
                    yield Facts(table, chain.name, rule, sets)


def duplicates(tables: Tables, ignore_comments: bool) -> Iterator[Found]:
    """Yield the rules that are in their chain a second time, or more often. Counters are not compared."""
    for table, chains in tables.items():
        for chain in chains:
            first: dict[str, int] = {}
            for rule in chain.rules:
                text = without_comments(rule.spec)[0] if ignore_comments else rule.spec
                number = first.setdefault(text, rule.number)
                if number != rule.number:
                    yield Found(table, chain.name, rule, number)


def report(rules: list[Found]) -> bytes:
    """Return a line for each rule: table, chain, number and rule. On a terminal these are columns."""
    width = columns()
    return printed_rows(rows(rules, width is not None), width)


def rows(rules: list[Found], on_terminal: bool) -> "Iterator[Row]":
    """Yield the rules for printed_rows()."""
    found = [(one.table, visible(one.chain), one.number) for one in rules]
    widths = [max(map(cells, column)) if on_terminal else 0 for column in zip(*found, strict=True)]
    for one, (table, chain, number) in zip(rules, found, strict=True):
        first = [("cyan", f"{padded(table, widths[0])} "), ("bold", f"{padded(chain, widths[1])} ")]
        yield [], [*first, ("dim", f"{number.rjust(widths[2])} ")], [(RULE, visible(one.rule.text))]


def as_json(
    rules: list[Found], family: int, source: str | None, expression: str | None, more: dict[str, object]
) -> bytes:
    """Return the rules as one JSON object, see docs/json.md; `source` is the file's name, None for the ruleset.

    `more` has keys to add to the object.
    """
    listed = [
        {"table": one.table, "chain": one.chain, **one.rule.as_json()}
        | ({"same_as": one.same_as} if one.same_as else {})
        for one in rules
    ]
    whole = {"version": JSON_VERSION, "family": family, "rules": source, "expression": expression, "found": listed}
    return json.dumps(whole | more, indent=2).encode() + b"\n"
