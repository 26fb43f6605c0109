"""Output of `iptables-py find`: a line for each rule, in colour on a terminal, or JSON."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from iptables_py.app.find.fields import Facts
from iptables_py.app.parsed import ParsedChain, ParsedRule
from iptables_py.app.terminal import console, is_coloured, visible
from iptables_py.values.text import encoded

JSON_VERSION = 1


@dataclass(frozen=True, slots=True)
class Found:
    """A rule, and its table and chain."""

    table: str
    chain: str
    rule: ParsedRule


def found(tables: dict[str, list[ParsedChain]], test: Callable[[Facts], bool]) -> Iterator[Found]:
    """Yield the rules that pass the test, in the order of iptables-save. Rules that are only text never do."""
    for table, chains in tables.items():
        for chain in chains:
            for rule in chain.rules:
                if rule.is_parsed and test(Facts(table, chain.name, rule)):
                    yield Found(table, chain.name, rule)


def report(rules: list[Found]) -> bytes:
    """Return a line for each rule: table, chain, number and rule."""
    if is_coloured():
        return encoded(coloured(rules))
    lines = (f"{one.table} {visible(one.chain)} {one.rule.number} {visible(one.rule.text)}" for one in rules)
    return encoded("".join(line.rstrip(" ") + "\n" for line in lines))


def coloured(rules: list[Found], width: int | None = None) -> str:
    """Return the rules with colours, in columns, wrapped to `width` or the terminal's width."""
    from rich.table import Column, Table
    from rich.text import Text

    terminal, out = console(width)
    rows = Table.grid(Column(), Column(), Column(justify="right"), Column(overflow="fold"), padding=(0, 1, 0, 0))
    for one in rules:
        cells = ((one.table, "cyan"), (visible(one.chain), "bold"), (str(one.rule.number), "dim"))
        rows.add_row(*(Text(text, style) for text, style in cells), Text(visible(one.rule.text)))
    terminal.print(rows)
    return out.getvalue()


def as_json(rules: list[Found], family: int, source: str | None, expression: str) -> bytes:
    """Return the rules as one JSON object, see the README; `source` is the file's name, None for the ruleset."""
    listed = [{"table": one.table, "chain": one.chain, **one.rule.as_json()} for one in rules]
    whole = {"version": JSON_VERSION, "family": family, "rules": source, "expression": expression, "found": listed}
    return json.dumps(whole, indent=2).encode() + b"\n"
