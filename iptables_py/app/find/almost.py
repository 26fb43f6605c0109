"""What an expression that finds nothing would find with a small change."""

import re
from dataclasses import replace
from typing import Any

from iptables_py.app.find.language import EQUALS, Asking, BadExpression, Condition, compiled, tree_of
from iptables_py.completing.expressions import as_value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from iptables_py.app.find.fields import Facts
    from iptables_py.app.find.language import Test

MOST = 8  # conditions that are changed, one at a time
SPECIAL = re.compile(r"[\\.^$*+?{}\[\]|()]")  # in regular expressions; re.escape() would also escape blanks


def almost(expression: str, family: int, rules: "Sequence[Facts]") -> str:
    """Return how many of the rules the first change that helps would find, with the change, or "" if none helps."""
    for change, test in _changed(expression, family):
        if number := sum(map(test, rules)):
            return f"no rule; {number} rule{'s' * (number != 1)} {change}"
    return ""


def _changed(expression: str, family: int) -> "Iterator[tuple[str, Test]]":
    """Yield tests that allow more, each with a description of the change."""
    tree = tree_of(expression)
    yield "if case is ignored", compiled(tree, Asking(expression, family, True))
    for one in [one for one in _conditions(tree) if one.operator in EQUALS][:MOST]:
        for operator, value in (("has", one.value), ("~", SPECIAL.sub(r"\\\g<0>", one.value))):
            changed = replace(one, operator=operator, value=value)
            try:
                test = compiled(_with(tree, one, changed), Asking(expression, family))
            except BadExpression:
                continue
            yield f"with `{one.field} {operator} {as_value(value)}`", test


def _conditions(tree: Any) -> list[Condition]:
    if isinstance(tree, Condition):
        return [tree]
    return [one for part in tree[1:] for one in _conditions(part)]


def _with(tree: Any, old: Condition, new: Condition) -> Any:
    """Return the tree with another condition in place of one."""
    if isinstance(tree, Condition):
        return new if tree is old else tree
    return [tree[0], *(_with(part, old, new) for part in tree[1:])]
