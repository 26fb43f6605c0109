"""Output of `iptables-py show`: a tree as plain text, the same in colour on a terminal, or JSON."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from iptables_py import tables as declared
from iptables_py.app.parsed import ParsedChain, ParsedRule, Parts, with_base_chains
from iptables_py.app.terminal import columns, printed_rows, visible
from iptables_py.app.wrapping import GUIDE, RULE, cells, padded
from iptables_py.iptables.listing import short_number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from iptables_py.app.terminal import Row
    from iptables_py.app.wrapping import Line as Pieces

JSON_VERSION = 1
NO_TARGET = "-"
VERDICTS = {
    "green": ("ACCEPT",),
    "red": ("DROP", "REJECT"),
    "yellow": ("RETURN",),
    "magenta": ("DNAT", "SNAT", "MASQUERADE", "REDIRECT", "NETMAP", "TPROXY", "SNPT", "DNPT"),
    "blue": ("LOG", "NFLOG", "ULOG", "TRACE", "AUDIT"),
}
STYLES = {name: style for style, names in VERDICTS.items() for name in names}
WIDEST_TARGET = 18

Tables = dict[str, list[ParsedChain]]


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a chain's rules: the widths of number and target, and whether counters are shown."""

    number: int
    target: int
    counted: bool


@dataclass(slots=True)
class Line:
    """One line of the tree: a table, a chain or a rule, `depth` levels deep.

    note: why there is nothing below; alone it is the heading of a family
    """

    depth: int
    table: str = ""
    chain: ParsedChain | None = None
    rule: "tuple[ParsedRule, Parts] | None" = None
    columns: Columns = Columns(0, 0, False)  # of a rule
    note: str = ""


def report(of_each: "Mapping[str, Tables]", start: str | None = None) -> bytes:
    """Return the trees of all families, or their parts from the chain `start` on, for standard output.

    of_each: the tables of each family, under its heading
    """
    width = columns()
    return printed_rows(rows(_trees(of_each, start), width is not None), width)


def _trees(of_each: "Mapping[str, Tables]", start: str | None) -> Iterator[Line]:
    for heading, tables in of_each.items():
        if heading:
            yield Line(0, note=heading)
        yield from tree(tables, start)


# --- the tree


def tree(tables: Tables, start: str | None = None) -> Iterator[Line]:
    """Yield the lines: under each table its chains, under each chain its rules, under a jump the rules of its chain
    unless they were shown before."""
    for table, chains in tables.items():
        yield Line(0, table)
        made = {chain.name: chain for chain in chains}
        base = declared.BASE_CHAINS[table]
        every = {chain.name: chain for chain in with_base_chains(table, chains)}
        seen: set[str] = set()
        for name in [start] if start is not None else [*base, *_entrances(chains), *made]:
            if name not in seen:
                yield Line(1, chain=every[name], note="" if every[name].rules else "no rules")
                yield from _rules(every, every[name], 2, seen)


def _entrances(chains: list[ParsedChain]) -> list[str]:
    return [chain.name for chain in chains if chain.policy is None and not chain.references]


def _rules(chains: dict[str, ParsedChain], start: ParsedChain, depth: int, seen: set[str]) -> Iterator[Line]:
    """Yield the lines of a chain's rules, each followed by those of the chain that it jumps to."""
    seen.add(start.name)
    unfinished = [_opened(start)]  # the chains that lead to the current one, and that one
    while unfinished:
        columns, rules = unfinished[-1]
        rule = next(rules, None)
        if rule is None:
            unfinished.pop()
            continue
        parts = rule[1]
        there = chains.get(parts.target) if parts.is_chain else None
        note = ""
        if there and not there.rules:
            note = "no rules"
        elif there and there.name in seen:
            note = "above"
        yield Line(depth + len(unfinished) - 1, rule=rule, columns=columns, note=note)
        if there:
            seen.add(there.name)
            if not note:
                unfinished.append(_opened(there))


def _opened(chain: ParsedChain) -> tuple[Columns, Iterator[tuple[ParsedRule, Parts]]]:
    """Return the columns of a chain's rules, and the rules with their parts."""
    rules = [(rule, Parts(rule)) for rule in chain.rules]
    widest = max((cells(leads(parts)) for _, parts in rules), default=0)
    counted = any(rule.packets or rule.bytes for rule in chain.rules)
    return Columns(len(str(len(rules))), min(widest, WIDEST_TARGET), counted), iter(rules)


def leads(parts: Parts) -> str:
    """Return the rule's target, `-> CHAIN` for a jump, `=> CHAIN` for a goto."""
    if not parts.target:
        return NO_TARGET
    arrow = "=> " if parts.goto else "-> " if parts.is_chain else ""
    return arrow + visible(parts.target)


def _numbers(rule: ParsedRule, columns: Columns) -> str:
    """Return the rule's number, and its counters if any rule of its chain has nonzero counters."""
    number = str(rule.number).rjust(columns.number)
    return f"{number} {short_number(rule.packets)} {short_number(rule.bytes)}" if columns.counted else number


def _chain_heading(chain: ParsedChain) -> list[str]:
    """Return the chain's name, and its policy with counters or a remark that no rule refers to it."""
    if chain.policy is None:
        return [visible(chain.name), "" if chain.references else "not referenced"]
    counted = f", {short_number(chain.packets).strip()} packets, {short_number(chain.bytes).strip()} bytes"
    return [chain.name, f"policy {chain.policy}{counted if chain.packets or chain.bytes else ''}"]


def _comment(parts: Parts) -> str:
    return "# " + "; ".join(map(visible, parts.comments)) if parts.comments else ""


def _note(line: Line) -> str:
    return f"({line.note})" if line.note else ""


# --- as text


def rows(lines: Iterable[Line], on_terminal: bool) -> "Iterator[Row]":
    """Yield the lines for printed_rows(); for a terminal they have lines as guides, and columns."""
    for line in lines:
        yield _guides(line.depth, on_terminal), *_parts(line, on_terminal)


def _guides(depth: int, on_terminal: bool) -> "Pieces":
    if not on_terminal:
        return [("", GUIDE * depth)]
    return [("dim", " " * (2 * bool(depth)) + "\u2502 " * (depth - 1))]


def _spaced(*pieces: tuple[str, str]) -> "Pieces":
    """Return the pieces that have text, with blanks between them."""
    first, *rest = [piece for piece in pieces if piece[1]] or [("", "")]
    return [first, *((style, f" {text}") for style, text in rest)]


def _parts(line: Line, on_terminal: bool) -> "tuple[Pieces, Pieces]":
    """Return the first columns of a line, and the rest, which may be wrapped."""
    if line.rule:
        rule, parts = line.rule
        name = leads(parts)
        style = STYLES.get(name, "cyan" if " " in name else "")
        aligned = padded(name, line.columns.target) if on_terminal else name
        head = [("dim", f"{_numbers(rule, line.columns)} "), (style, f"{aligned} ")]
        options = (RULE, visible(parts.conditions)), (f"{RULE} {style}", visible(parts.target_options))
        return head, _spaced(*options, ("dim", _note(line)), ("italic dim", _comment(parts)))
    if line.chain:
        name, about = _chain_heading(line.chain)
        style = STYLES.get(line.chain.policy or "", "")
        return [("bold", name), ("", " ")], _spaced((style, about), (style, _note(line)))
    return [("bold underline", f"table {line.table}" if line.table else line.note)], []


# --- as JSON


def as_json(of_each: "dict[int, Tables]", source: str | None, start: str | None) -> bytes:
    """Return the tables of each family as one JSON object, see docs/json.md; `source` is None for the ruleset.

    With `start` only that chain of each table is included. The text is ASCII; a byte that isn't UTF-8 is a lone
    surrogate.
    """
    (family, tables), *others = of_each.items()
    whole = {"version": JSON_VERSION, "family": family, "rules": source, "tables": _tables_json(tables, start)}
    more = {f"ipv{other}": {"tables": _tables_json(tables, start)} for other, tables in others}
    return json.dumps(whole | more, indent=2).encode() + b"\n"


def _tables_json(tables: Tables, start: str | None) -> list[dict[str, object]]:
    return [
        {"table": table, "chains": [_chain_json(chain) for chain in chains if start in (None, chain.name)]}
        for table, chains in tables.items()
    ]


def _chain_json(chain: ParsedChain) -> dict[str, object]:
    return {
        "chain": chain.name,
        "policy": chain.policy,
        "packets": chain.packets,
        "bytes": chain.bytes,
        "references": chain.references,
        "rules": [_rule_json(rule) for rule in chain.rules],
    }


def _rule_json(rule: ParsedRule) -> dict[str, object]:
    """Return a rule's number, counters, text, and the parts of that text."""
    parts = Parts(rule)
    return {
        **rule.as_json(),
        "conditions": parts.conditions,
        "target": parts.target or None,
        "goto": parts.goto,
        "target_options": parts.target_options,
        "comments": parts.comments,
    }
