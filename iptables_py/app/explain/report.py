"""Output of `iptables-py explain`: chains with their rules as lines, or as JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from iptables_py.app.explain.explained import Jumps
from iptables_py.app.terminal import columns, printed_rows, visible

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from iptables_py.app.parsed import ParsedChain
    from iptables_py.app.terminal import Row

    Tables = dict[str, list[ParsedChain]]

JSON_VERSION = 1
STYLES = {"ACCEPT": "green", "DROP": "red"}


def report(of_each: Mapping[str, Tables], whole: Mapping[str, Tables]) -> bytes:
    """Return the chains in sentences, for standard output.

    of_each: the tables of each family with the chains to print, under its heading
    whole: the same with all chains, whose rules may lead into those
    """
    return printed_rows(_rows(of_each, whole), columns())


def _rows(of_each: Mapping[str, Tables], whole: Mapping[str, Tables]) -> Iterator[Row]:
    for heading, tables in of_each.items():
        if heading:
            yield [], [("bold underline", heading)], []
        for table, chains in tables.items():
            yield [], [("bold underline", f"table {table}")], []
            jumps = Jumps(table, whole[heading].get(table, []))
            for chain in chains:
                yield from _chain(chain, jumps)


def _chain(chain: ParsedChain, jumps: Jumps) -> Iterator[Row]:
    entered = jumps.entered(chain.name)
    yield [("", "  ")], [("bold", visible(chain.name))], [("dim", f", {visible(entered)}" if entered else "")]
    width = len(str(len(chain.rules)))
    for rule in chain.rules:
        number = str(rule.number).rjust(width)
        yield [("", "    ")], [("dim", f"{number} ")], [("", visible(jumps.explained(rule, chain.name)))]
    rest = visible(jumps.otherwise(chain))
    yield [("", "    ")], [("", " " * (width + 1))], [(STYLES.get(chain.policy or "", "dim"), rest)]


def of_one_rule(of_each: Mapping[int, Tables], whole: Mapping[int, Tables], name: str, number: int) -> list[str]:
    """Return the sentence about the rule with that number of each chain of that name, after its place."""
    return [
        f"{'IPv6 ' if family == 6 and len(of_each) > 1 else ''}{table} {name} {number}: {jumps.explained(rule, name)}"
        for family, tables in of_each.items()
        for table, chains in tables.items()
        for jumps in (Jumps(table, whole[family].get(table, [])),)
        for chain in chains
        if chain.name == name
        for rule in chain.rules
        if rule.number == number
    ]


# --- as JSON


def as_json(
    of_each: Mapping[int, Tables], whole: Mapping[int, Tables], source: str | None, number: int | None
) -> bytes:
    """Return the chains as one JSON object, see docs/json.md; `number` is that of the only rule to include."""
    found = {family: _tables_json(tables, whole[family], number) for family, tables in of_each.items()}
    (family, tables), *others = found.items()
    first = {"version": JSON_VERSION, "family": family, "rules": source, "tables": tables}
    return dumped(first | {f"ipv{other}": {"tables": more} for other, more in others})


def dumped(found: dict[str, object]) -> bytes:
    """Return an object as ASCII text; a byte that isn't UTF-8 is a lone surrogate."""
    return json.dumps(found, indent=2).encode() + b"\n"


def _tables_json(tables: Tables, whole: Tables, number: int | None) -> list[dict[str, object]]:
    found: list[dict[str, object]] = []
    for table, chains in tables.items():
        jumps = Jumps(table, whole.get(table, []))
        rows = [_chain_json(chain, jumps, number) for chain in chains]
        found.append({"table": table, "chains": rows})
    return found


def _chain_json(chain: ParsedChain, jumps: Jumps, number: int | None) -> dict[str, object]:
    return {
        "chain": chain.name,
        "policy": chain.policy,
        "entered": [
            {"chain": one.chain, "number": one.number, "condition": one.condition} for one in jumps.into(chain.name)
        ],
        "rules": [
            {**rule.as_json(), "sentence": jumps.explained(rule, chain.name)}
            for rule in chain.rules
            if number in (None, rule.number)
        ],
        "otherwise": jumps.otherwise(chain),
    }
