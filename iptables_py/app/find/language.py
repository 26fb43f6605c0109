"""The query language of `iptables-py find`: conditions on a rule's fields, joined by and, or, not and parentheses."""

import re
import warnings
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

import pyparsing as pp

from iptables_py.app.excerpt import excerpt
from iptables_py.app.find.fields import (
    LIMITS,
    NUMBERS,
    OWN,
    Facts,
    Field,
    fields,
    own_words,
    saved_otherwise,
    spellings,
)
from iptables_py.app.find.said import Value
from iptables_py.app.find.values import Asked, BadValue, number, numbers, reader
from iptables_py.app.terminal import visible
from iptables_py.completing.expressions import OPERATORS
from iptables_py.errors import Problem
from iptables_py.extensions import SAME_MATCH
from iptables_py.hints.phrases import near

NOT_JOINING = r"(?!(?i:and|or|not)(?![\w-]))"
EQUALS = ("is", "=", "==")
SAME = ("has", "within", *EQUALS, "!=")
ORDERS: dict[str, Callable[[float, float], bool]] = {
    "<": lambda one, other: one < other,
    "<=": lambda one, other: one <= other,
    ">": lambda one, other: one > other,
    ">=": lambda one, other: one >= other,
}

TAKES = "takes"  # before a packet
PACKET = "eth0: tcp 192.0.2.1 > 10.0.0.5:22"

Test = Callable[[Facts], bool]


class BadExpression(Exception):
    """An expression that can't be parsed. The message has column and reason, then two lines that point to the place."""

    def __init__(self, expression: str, at: int, reason: str) -> None:
        super().__init__(f"column {at + 1}: {visible(reason)}\n{excerpt(expression, at)}")


@dataclass(frozen=True, slots=True)
class Condition:
    """A comparison of a field with a value; `at` and `value_at` are the places of both in the expression."""

    at: int
    field: str
    operator: str
    value_at: int
    value: str


@dataclass(frozen=True, slots=True)
class Asking:
    """An expression, the family of the rules, and whether the case of letters makes no difference."""

    expression: str
    family: int
    ignore_case: bool = False

    def values(self, found: list[Value]) -> list[Value]:
        """Return the values of a rule as they are compared."""
        return [Value(one.text.lower(), one.negated) for one in found] if self.ignore_case else found


def parse(expression: str, family: int) -> Test:
    """Compile an expression into a test for rules of that family. Raise BadExpression."""
    return compiled(tree_of(expression), Asking(expression, family))


def tree_of(expression: str) -> Any:
    """Return the parsed expression: Condition, ["not", x], ["and", x, y ...] or ["or", x, y ...].

    Raise BadExpression.
    """
    try:
        (tree,) = _grammar().parse_string(expression, parse_all=True)
    except pp.ParseBaseException as error:
        end = len(expression.rstrip())
        at = error.loc if error.loc < end else end + bool(end)
        raise BadExpression(expression, at, _reason(expression, at, error.msg)) from None
    except RecursionError:
        raise BadExpression(expression, 0, "too many parentheses or nots within one another") from None
    return tree


def _reason(expression: str, at: int, message: str) -> str:
    """Return why an expression can't be parsed at a place."""
    rest = expression[at:].lstrip()
    if rest[:1] in ("'", '"') and rest[0] not in rest[1:]:
        return f"the closing {rest[0]} is missing"
    if re.search(rf"(?i)(^|\s){TAKES}\s+\S+\s*$", expression[:at]):
        return f"write the packet after {TAKES} in quotes: '{TAKES} \"{PACKET}\"'"
    return f"expected {message.removeprefix('Expected ').replace('end of text', 'and, or, or the end')}"


def _grammar() -> pp.ParserElement:
    """Return the grammar, see tree_of()."""
    a_not, an_and, an_or = (pp.CaselessKeyword(word).suppress() for word in ("not", "and", "or"))
    quoted = (pp.QuotedString('"', esc_char="\\"), pp.QuotedString("'"))
    value = pp.MatchFirst([_placed(one) for one in (*quoted, pp.Regex(NOT_JOINING + r"""[^\s()"'<>=!~]+"""))])
    field = _placed(pp.Regex(NOT_JOINING + r"[A-Za-z][\w-]*"))
    signs = pp.one_of([one for one in OPERATORS if not one.isalpha()])
    operator = pp.MatchFirst([pp.Keyword(one) for one in OPERATORS if one.isalpha()]) | signs
    condition = field + pp.Optional(operator, default="is") - value.set_name("a value")
    condition.set_parse_action(lambda found: Condition(found[0][0], found[0][1], found[1], *found[2]))
    whole, negated = pp.Forward(), pp.Forward()
    closing = pp.Literal(")").set_name("a closing parenthesis")
    inner = (condition | pp.Suppress("(") - whole - closing.suppress()).set_name("a condition")
    inverted = (a_not - negated).set_parse_action(lambda found: [["not", *found]])
    negated << (inverted | inner).set_name("a condition")
    whole << _joined("or", an_or, _joined("and", an_and, negated))
    return whole


def _placed(element: pp.ParserElement) -> pp.ParserElement:
    """Make the element return a pair: the place where it begins, after any blanks, and its text."""
    return element.set_parse_action(lambda text, at, found: [(at, found[0])])


def _joined(word: str, joint: pp.ParserElement, part: pp.ParserElement) -> pp.ParserElement:
    """Return an element for one part, or for several with the joint between them."""
    several = part + pp.ZeroOrMore(joint - part)
    several.set_parse_action(lambda found: [[word, *found]] if len(found) > 1 else None)
    return several


def compiled(tree: Any, asking: Asking) -> Test:
    """Return the test for a tree of tree_of(). Raise BadExpression."""
    if isinstance(tree, Condition):
        return _condition(tree, asking)
    word, *parts = tree
    tests = [compiled(part, asking) for part in parts]
    if word == "not":
        return lambda facts: not tests[0](facts)
    join = all if word == "and" else any
    return lambda facts: join(test(facts) for test in tests)


def _condition(one: Condition, asking: Asking) -> Test:
    known = fields(asking.family)
    if one.field == TAKES:
        return _taking(one, asking)
    if one.field not in known:
        similar = near(one.field, (*OWN, TAKES)) or near(one.field, known)
        hint = f"did you mean {similar}?" if similar else "`iptables-py find --help` lists the fields"
        raise BadExpression(asking.expression, one.at, f"there is no field {one.field}: {hint}")
    if one.operator in SAME and (found := saved_otherwise(known[one.field], one.value, asking.family)):
        one = replace(one, field=found[0], value=found[1])
    try:
        return _comparison(one, known[one.field], asking)
    except BadValue as error:
        raise BadExpression(asking.expression, one.value_at, str(error)) from None


def _taking(one: Condition, asking: Asking) -> Test:
    """Return the test whether the rule may match a packet."""
    from iptables_py.app.find.taking import test_of
    from iptables_py.app.packetlanguage.events import BadValue as BadPacket

    if one.operator not in EQUALS:
        raise BadExpression(asking.expression, one.at, f'after {TAKES} comes a packet: {TAKES} "{PACKET}"')
    try:
        return test_of(one.value, asking.family)
    except BadPacket as fault:
        has_quotes = asking.expression[one.value_at] in "\"'"
        raise BadExpression(asking.expression, one.value_at + has_quotes + fault.offset, str(fault)) from None


def _comparison(one: Condition, field: Field, asking: Asking) -> Test:
    """Return the test of one condition. Raise BadValue."""
    if one.operator in ORDERS:
        limit, compare = number(one.value), ORDERS[one.operator]
        return lambda facts: any(compare(known, limit) for value in facts.of(field) for known in value.numbers())
    if one.operator == "~":
        pattern = _pattern(one.value, asking.ignore_case)
        return lambda facts: any(pattern.search(value.text) for value in facts.of(field))
    asked = _asked(one, field, asking)
    if one.operator == "has":
        join = all if field.kind in LIMITS else any

        def has(facts: Facts) -> bool:
            found = [_has(value, asked) for value in asking.values(facts.of(field))]
            found += [contents.has(asked, negated) for contents, negated in facts.in_sets(field)]
            return bool(found) and join(found)

        return has
    if one.operator == "within":
        return lambda facts: asked.covers(asking.values(facts.limits(field))) or any(
            not negated and contents.lies_within(asked) for contents, negated in facts.in_sets(field)
        )
    if one.operator == "!=":
        return lambda facts: not _is(asking.values(facts.of(field)), asked)
    return lambda facts: _is(asking.values(facts.of(field)), asked)


def _pattern(word: str, ignore_case: bool) -> re.Pattern[str]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what a later Python may read differently
            return re.compile(word, re.IGNORECASE if ignore_case else 0)
    except re.error as error:
        raise BadValue(f"not a regular expression: {error}") from None
    except (RecursionError, OverflowError):
        raise BadValue("the regular expression is too complex") from None


def _has(value: Value, asked: Asked) -> bool:
    """Return whether the rule's value includes all that is requested; after `!`, whether it includes none of it."""
    return asked.is_apart(value.text) if value.negated else asked.is_in(value.text)


def _is(values: list[Value], asked: Asked) -> bool:
    return any(not value.negated and asked.equals(value.text) for value in values)


def _asked(one: Condition, field: Field, asking: Asking) -> Asked:
    """Return the requested value, ready for comparison. Raise BadValue if the field can't have such a value."""
    word, family, others = one.value, asking.family, set[str]()
    if one.field in NUMBERS:
        (numbers if one.operator == "within" else number)(word)
    elif own := own_words(one.field, family):
        named = [_named(part, one.field, own) for part in (word.split(",") if one.operator == "within" else [word])]
        word = ",".join(names[0] for names in named)
        others = {name for names in named for name in names}
    try:
        same = spellings(field, word, family) | others
    except Problem:
        choices = [choice for _, option in field.options for choice in option.kind.choices]
        raise BadValue(f"{word} is not a value of {one.field}{_near(word, choices)}") from None
    if asking.ignore_case:
        word, same = word.lower(), {one.lower() for one in same}
    return reader(field.kind, word, family, same)


def _named(word: str, field: str, own: list[str]) -> list[str]:
    """Return the names that a word stands for: iptables' own in any case, and a chain's. Raise BadValue."""
    found = [SAME_MATCH.get(name, name) if field == "match" else name for name in own if name.lower() == word.lower()]
    if field in ("table", "match"):
        if not found:
            raise BadValue(f"there is no {field} {word}{_near(word, own)}")
        return found
    return [word, *found]


def _near(word: str, names: Iterable[str]) -> str:
    similar = near(word, names)
    return f": did you mean {similar}?" if similar else ""
