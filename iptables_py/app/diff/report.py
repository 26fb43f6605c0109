"""Output of `iptables-py diff`: plain lines, the same in colour on a terminal, or JSON."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher

from iptables_py.analysis.difference import (
    ADDED,
    CHANGED,
    MOVED,
    REMOVED,
    ChainDifference,
    Change,
    Rule,
    TableDifference,
)
from iptables_py.app.terminal import console as terminal
from iptables_py.app.terminal import is_coloured, visible
from iptables_py.values.text import encoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rich.text import Text

JSON_VERSION = 1
SIGNS = {ADDED: "+ ", REMOVED: "- ", CHANGED: ""}  # of a table or chain
STYLES = {ADDED: "green", REMOVED: "red", CHANGED: "yellow", MOVED: "cyan"}


def report(tables: Sequence[TableDifference], old: str, new: str) -> bytes:
    """Return the differences as text; `old` and `new` are the names of the two sides.

    It is in colour if standard output is a terminal, unless NO_COLOR or TERM=dumb is set.
    """
    if is_coloured():
        return encoded(coloured(tables, _sides(old, new)))
    return encoded("".join(f"{line}\n" for line in plain(tables, old, new)))


def plain(tables: Iterable[TableDifference], old: str, new: str) -> list[str]:
    """Return the lines of the differences without colours."""
    return [line.rstrip(" ") for line in (*_sides(old, new), *(line for table in tables for line in _plain(table)))]


def _sides(old: str, new: str) -> list[str]:
    return [f"--- {visible(old)}", f"+++ {visible(new)}"]


def _plain(table: TableDifference) -> Iterator[str]:
    yield _table_heading(table)
    for chain in table.chains:
        yield _chain_heading(chain)
        for change in chain.rules:
            for head, rule in _lines(change):
                yield f"{head} {rule}"


def _table_heading(table: TableDifference) -> str:
    return f"{SIGNS[table.kind]}*{table.name}"


def _chain_heading(chain: ChainDifference) -> str:
    policy = " {} -> {}".format(*chain.policy) if chain.policy else ""
    return f"{SIGNS[chain.kind]}:{visible(chain.name)}{policy}"


def _lines(change: Change) -> list[tuple[str, str]]:
    """Return one or two lines for a change, each as a pair: sign and number, and the rule."""
    old, new = change.old, change.new
    if old and new and change.kind == MOVED:
        return [(f"~ {old.number} -> {new.number}", visible(new.text))]
    signs = "<>" if old and new else "-+"
    return [(f"{sign} {rule.number}", visible(rule.text)) for sign, rule in zip(signs, (old, new), strict=True) if rule]


# --- on a terminal


def coloured(tables: Iterable[TableDifference], sides: Iterable[str], width: int | None = None) -> str:
    """Return the lines with colours, wrapped to `width` or the terminal's width, and the number of changes by kind."""
    from rich.table import Column, Table

    console, out = terminal(width)
    for side in sides:
        console.print(side, style="bold")
    counts: Counter[str] = Counter()
    for table in tables:
        console.print()
        console.print(_table_heading(table), style=_heading_style(table.kind))
        for chain in table.chains:
            console.print(_chain_heading(chain), style=_heading_style(chain.kind))
            counts.update(change.kind for change in chain.rules)
            rows = Table.grid(Column(no_wrap=True), Column(overflow="fold"), padding=(0, 1, 0, 0))
            for change in chain.rules:
                for head, rule in _painted(change):
                    rows.add_row(head, rule, style=STYLES[change.kind])
            console.print(rows)
    if counts:
        console.print()
        console.print("Rules: " + ", ".join(f"{counts[kind]} {kind}" for kind in STYLES if counts[kind]))
    return out.getvalue()


def _heading_style(kind: str) -> str:
    return "bold" if kind == CHANGED else f"bold {STYLES[kind]}"


def _painted(change: Change) -> "list[tuple[str, Text]]":
    """Return _lines() with the words that differ in bold."""
    from rich.text import Text

    lines = _lines(change)
    if change.kind != CHANGED:
        return [(head, Text(rule)) for head, rule in lines]
    before, after = (rule.split(" ") for _, rule in lines)
    painted = [Text(), Text()]
    for same, left, left_end, right, right_end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        for text, words in zip(painted, (before[left:left_end], after[right:right_end]), strict=True):
            for word in words:
                text.append(word, "" if same == "equal" else "bold underline").append(" ")
    return [(head, text) for (head, _), text in zip(lines, painted, strict=True)]


# --- as JSON


def as_json(
    tables: Iterable[TableDifference], family: int, old: str | None, new: str, ignored: list[str]
) -> bytes:
    """Return the differences as one JSON object, see docs/json.md; `old` is None for the ruleset.

    `ignored`: what was not compared.
    The text is ASCII; a byte that isn't UTF-8 is a lone surrogate, U+DC00 plus its value.
    """
    found = tables_json(tables)
    sides = {"version": JSON_VERSION, "family": family, "old": old, "new": new}
    whole = sides | ({"ignored": ignored} if ignored else {}) | {"equal": not found, "tables": found}
    return json.dumps(whole, indent=2).encode() + b"\n"


def tables_json(tables: Iterable[TableDifference]) -> list[dict[str, object]]:
    """Return the differences of tables as objects."""
    return [
        {"table": table.name, "kind": table.kind, "chains": [_chain_json(chain) for chain in table.chains]}
        for table in tables
    ]


def _chain_json(chain: ChainDifference) -> dict[str, object]:
    policy = dict(zip(("old", "new"), chain.policy, strict=True)) if chain.policy else None
    rules = [
        {"kind": change.kind, "old": _rule_json(change.old), "new": _rule_json(change.new)} for change in chain.rules
    ]
    return {"chain": chain.name, "kind": chain.kind, "policy": policy, "rules": rules}


def _rule_json(rule: Rule | None) -> dict[str, object] | None:
    return None if rule is None else {"number": rule.number, "rule": rule.text}
