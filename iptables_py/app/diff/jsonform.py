"""The differences as JSON, see docs/json.md."""

import json

from iptables_py.analysis.difference import ChainDifference, Rule
from iptables_py.app.diff.sources import SETS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from iptables_py.analysis.difference import TableDifference
    from iptables_py.analysis.setdifference import SetDifference
    from iptables_py.app.diff.results import Result

VERSION = 1


def as_json(results: "Sequence[Result]", ignored: list[str], more: dict[str, object]) -> bytes:
    """Return the differences as one JSON object; for several kinds as one that has an object for each.

    ignored: what was not compared
    more: other keys of the whole
    The text is ASCII; a byte that isn't UTF-8 is a lone surrogate, U+DC00 plus its value.
    """
    compared = [_compared(one, ignored) for one in results]
    equal = not any(one.differs for one in results)
    whole = compared[0] if len(compared) == 1 else {"equal": equal, "compared": compared}
    return json.dumps({"version": VERSION} | whole | more, indent=2).encode() + b"\n"


def _compared(one: "Result", ignored: list[str]) -> dict[str, object]:
    sides: dict[str, object] = {"old": one.old.name, "new": one.new.name}
    if one.kind == SETS:
        sets = sets_json(one.sets)
        return sides | {"equal": not sets, "sets": sets}
    tables = tables_json(one.tables)
    without = {"ignored": ignored} if ignored else {}
    return {"family": one.kind} | sides | without | {"equal": not tables, "tables": tables}


def tables_json(tables: "Iterable[TableDifference]") -> list[dict[str, object]]:
    """Return the differences of tables as objects."""
    return [
        {"table": table.name, "kind": table.kind, "chains": [_chain(chain) for chain in table.chains]}
        for table in tables
    ]


def sets_json(sets: "Iterable[SetDifference]") -> list[dict[str, object]]:
    """Return the differences of sets as objects."""
    return [
        {"set": found.name, "kind": found.kind, "old": found.old, "new": found.new}
        | {"removed": found.removed, "added": found.added}
        for found in sets
    ]


def _chain(chain: ChainDifference) -> dict[str, object]:
    policy = dict(zip(("old", "new"), chain.policy, strict=True)) if chain.policy else None
    rules = [{"kind": change.kind, "old": _rule(change.old), "new": _rule(change.new)} for change in chain.rules]
    return {"chain": chain.name, "kind": chain.kind, "policy": policy, "rules": rules}


def _rule(rule: Rule | None) -> dict[str, object] | None:
    return None if rule is None else {"number": rule.number, "rule": rule.text}
