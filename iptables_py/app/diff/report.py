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
from iptables_py.app.terminal import columns, printed_rows, visible
from iptables_py.app.wrapping import padded, stripped

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.app.terminal import Row
    from iptables_py.app.wrapping import Line

JSON_VERSION = 1
SIGNS = {ADDED: "+ ", REMOVED: "- ", CHANGED: ""}  # of a table or chain
STYLES = {ADDED: "green", REMOVED: "red", CHANGED: "yellow", MOVED: "cyan"}


def report(tables: Sequence[TableDifference], old: str, new: str) -> bytes:
    """Return the differences as text; `old` and `new` are the names of the two sides.

    For a terminal there are blank lines between tables, columns, and at the end the number of changes by kind.
    """
    width = columns()
    return printed_rows(rows(tables, old, new, width is not None), width)


def plain(tables: Iterable[TableDifference], old: str, new: str) -> list[str]:
    """Return the lines of the differences without colours."""
    lines = (stripped([*first, *rest]) for _, first, rest in rows(tables, old, new, False))
    return ["".join(text for _, text in line) for line in lines]


def _sides(old: str, new: str) -> list[str]:
    return [f"--- {visible(old)}", f"+++ {visible(new)}"]


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


# --- with colours or on a terminal


def rows(tables: Iterable[TableDifference], old: str, new: str, on_terminal: bool) -> "Iterator[Row]":
    """Yield the lines for printed_rows()."""
    for side in _sides(old, new):
        yield [], [("bold", side)], []
    counts: Counter[str] = Counter()
    for table in tables:
        if on_terminal:
            yield [], [], []
        yield [], [(_heading_style(table.kind), _table_heading(table))], []
        for chain in table.chains:
            yield [], [(_heading_style(chain.kind), _chain_heading(chain))], []
            yield from _changes(chain.rules, on_terminal)
            counts.update(change.kind for change in chain.rules)
    if counts and on_terminal:
        yield [], [], []
        yield [], [], [("", "Rules: " + ", ".join(f"{counts[kind]} {kind}" for kind in STYLES if counts[kind]))]


def _changes(changes: Sequence[Change], on_terminal: bool) -> "Iterator[Row]":
    lines = [(change.kind, _lines(change)) for change in changes]
    width = max((len(head) for _, pairs in lines for head, _ in pairs), default=0) if on_terminal else 0
    for kind, pairs in lines:
        for (head, _), rule in zip(pairs, _painted(kind, [rule for _, rule in pairs]), strict=True):
            yield [], [(STYLES[kind], f"{padded(head, width)} ")], rule


def _heading_style(kind: str) -> str:
    return "bold" if kind == CHANGED else f"bold {STYLES[kind]}"


def _painted(kind: str, rules: list[str]) -> "list[Line]":
    """Return the rules with colours, those of a changed rule with the words that differ in bold."""
    style = STYLES[kind]
    if kind != CHANGED:
        return [[(style, rule)] for rule in rules]
    before, after = (rule.split(" ") for rule in rules)
    painted: list[Line] = [[], []]
    for same, left, left_end, right, right_end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        for line, words in zip(painted, (before[left:left_end], after[right:right_end]), strict=True):
            for word in words:
                line += [(style if same == "equal" else f"{style} bold underline", word), ("", " ")]
    return painted


# --- as JSON


def as_json(
    tables: Iterable[TableDifference], family: int, old: str | None, new: str, ignored: list[str]
) -> bytes:
    """Return the differences as one JSON object, see docs/json.md; `old` is None for the ruleset.

    `ignored`: what was not compared.
    The text is ASCII; a byte that isn't UTF-8 is a lone surrogate, U+DC00 plus its value.
    """
    found = [
        {"table": table.name, "kind": table.kind, "chains": [_chain_json(chain) for chain in table.chains]}
        for table in tables
    ]
    sides = {"version": JSON_VERSION, "family": family, "old": old, "new": new}
    whole = sides | ({"ignored": ignored} if ignored else {}) | {"equal": not found, "tables": found}
    return json.dumps(whole, indent=2).encode() + b"\n"


def _chain_json(chain: ChainDifference) -> dict[str, object]:
    policy = dict(zip(("old", "new"), chain.policy, strict=True)) if chain.policy else None
    rules = [
        {"kind": change.kind, "old": _rule_json(change.old), "new": _rule_json(change.new)} for change in chain.rules
    ]
    return {"chain": chain.name, "kind": chain.kind, "policy": policy, "rules": rules}


def _rule_json(rule: Rule | None) -> dict[str, object] | None:
    return None if rule is None else {"number": rule.number, "rule": rule.text}
