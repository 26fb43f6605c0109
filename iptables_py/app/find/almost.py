"""What an expression that finds nothing would find with a small change."""

import re
from dataclasses import replace
from typing import Any
from unicodedata import combining, normalize

from iptables_py.app.find.fields import LIMITS, NUMBERS, fields
from iptables_py.app.find.language import EQUALS, TAKES, Asking, BadExpression, Condition, compiled, tree_of
from iptables_py.app.find.values import SEPARATORS
from iptables_py.completing.expressions import as_value
from iptables_py.hints.phrases import nearest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from iptables_py.app.find.fields import Facts
    from iptables_py.app.find.language import Test

MOST = 8  # conditions that are changed, one at a time
SPECIAL = re.compile(r"[\\.^$*+?{}\[\]|()]")  # in regular expressions; re.escape() would also escape blanks


def almost(expression: str, family: int, rules: "Sequence[Facts]") -> str:
    """Return how many of the rules the first change that helps would find, with the change, or "" if none helps."""
    for change, test in _changed(expression, family, rules):
        if number := sum(map(test, rules)):
            return f"no rule; {number} rule{'s' * (number != 1)} {change}"
    return ""


def _changed(expression: str, family: int, rules: "Sequence[Facts]") -> "Iterator[tuple[str, Test]]":
    """Yield tests that allow more, each with a description of the change."""
    tree = tree_of(expression)
    yield "if case is ignored", compiled(tree, Asking(expression, family, True))
    conditions = _conditions(tree)[:MOST]
    wider = [(one, other) for one in conditions if one.operator in EQUALS for other in _wider(one)]
    wider += [(one, other) for one in conditions if one.operator == "has" for other in _wider(one)[1:]]
    similar = ((one, other) for one in conditions for other in _similar(one, family, rules))
    for ignore_case, changes in ((False, wider), (True, wider), (False, similar)):
        for one, other in changes:
            try:
                test = compiled(_with(tree, one, other), Asking(expression, family, ignore_case))
            except BadExpression:
                continue
            words = f"with `{other.field} {other.operator} {as_value(other.value)}`"
            yield words + ", if case is ignored" * ignore_case, test


def _wider(one: Condition) -> list[Condition]:
    """Return conditions that are also true if the value is in a list or a part of a text."""
    part = SPECIAL.sub(r"\\\g<0>", one.value)
    return [replace(one, operator="has"), replace(one, operator="~", value=part)]


def _similar(one: Condition, family: int, rules: "Sequence[Facts]") -> list[Condition]:
    """Return the condition with the most similar value of that field in the rules, if its value may be a misspelling.

    Letters with and without accents are similar.
    """
    field = fields(family)[one.field]
    if one.operator not in (*EQUALS, "has") or one.field in NUMBERS or field.kind in LIMITS:
        return []
    texts = {value.text for rule in rules for value in rule.of(field)}
    if one.operator == "has":
        texts |= {word for text in texts for word in SEPARATORS.split(text)}
    by_letters = {_letters(text): text for text in sorted(texts)}
    return [replace(one, value=by_letters[found]) for found in nearest(_letters(one.value), by_letters, digits=False)]


def _letters(text: str) -> str:
    """Return the text in small letters without accents."""
    return "".join(one for one in normalize("NFKD", text.casefold()) if not combining(one))


def _conditions(tree: Any) -> list[Condition]:
    """Return the conditions that may be changed."""
    if isinstance(tree, Condition):
        return [] if tree.field == TAKES else [tree]
    return [one for part in tree[1:] for one in _conditions(part)]


def _with(tree: Any, old: Condition, new: Condition) -> Any:
    """Return the tree with another condition in place of one."""
    if isinstance(tree, Condition):
        return new if tree is old else tree
    return [tree[0], *(_with(part, old, new) for part in tree[1:])]
