"""The language of the questions of `iptables-py reach`: from where, to where, and conditions on a packet's fields."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pyparsing as pp

from iptables_py.app.find.language import BadExpression
from iptables_py.hints.phrases import near

if TYPE_CHECKING:
    from collections.abc import Sequence

# the fields, and other names for them
FIELDS = {
    "in": "in", "out": "out", "src": "src", "dst": "dst", "proto": "proto", "sport": "sport", "dport": "dport",
    "state": "state", "ctstate": "state", "mark": "mark", "icmp": "icmp", "icmp-type": "icmp", "flags": "flags",
    "source": "src", "destination": "dst", "protocol": "proto", "in-interface": "in", "out-interface": "out",
}  # fmt: skip
# what a value without a field is: where a packet comes from, where it goes to, or whom it reaches
FROM, TO, REACHES = "from", "to", "reaches"
HOST, THROUGH = "this host", "through"
BEGINNINGS = (FROM, TO, THROUGH, "and")
NEXT = "who reaches, from, to, through, a field such as dport, or the end"
WITH_PORTS = ("tcp", "udp", "udplite", "sctp", "dccp")  # words after which a port may come


@dataclass(frozen=True, slots=True)
class Term:
    """A part of a question.

    at, value_at: the places of the term and of its value
    word: the field, or FROM, TO, REACHES for a value without one, or THROUGH
    negated: whether the field has another value
    """

    at: int
    word: str
    value_at: int
    value: str
    negated: bool = False


def terms_of(expression: str) -> Sequence[Term]:
    """Return the terms of a question. Raise BadExpression."""
    try:
        return [term for term in _grammar().parse_string(expression, parse_all=True) if isinstance(term, Term)]
    except pp.ParseBaseException as error:
        end = len(expression.rstrip())
        at = error.loc if error.loc < end else end + bool(end)
        raise BadExpression(expression, at, _reason(expression[at:], error.msg)) from None


def _reason(rest: str, message: str) -> str:
    word = rest.split(maxsplit=1)[0] if rest.strip() else ""
    similar = near(word.lower(), [*FIELDS, *BEGINNINGS]) if word else None
    if similar:
        return f"there is no field {word}: did you mean {similar}?"
    if word[:1] in ("'", '"') and word[0] not in rest.lstrip()[1:]:
        return f"the closing {word[0]} is missing"
    expected = message.removeprefix("Expected ")
    return f"expected {expected.replace('end of text', NEXT)}"


def _grammar() -> pp.ParserElement:
    """Return the grammar, see docs/reach.md."""

    def keywords(*words: str) -> pp.ParserElement:
        return pp.And([pp.CaselessKeyword(word).set_name(word) for word in words])

    quoted = (pp.QuotedString('"', esc_char="\\"), pp.QuotedString("'"))
    value = _first(*quoted, pp.Regex(r"""[^\s"'=!]+""")).set_name("a value")
    field = _first(*map(pp.CaselessKeyword, FIELDS))
    operator = pp.MatchFirst([pp.CaselessKeyword("is"), pp.Literal("=="), pp.Literal("="), pp.Literal("!=")])
    condition = field + pp.Optional(operator, default="is") - value
    condition.set_parse_action(
        lambda found: Term(found[0][0], FIELDS[found[0][1].lower()], found[2][0], found[2][1], found[1] == "!=")
    )
    host = keywords("this", "host").set_parse_action(lambda text, at, _: [(at, HOST)])
    word = ~pp.MatchFirst([pp.CaselessKeyword(word) for word in (*BEGINNINGS, *FIELDS)])
    protocol = _first(*map(pp.CaselessKeyword, WITH_PORTS))
    service = protocol + pp.Optional(word + value)
    service.set_parse_action(
        lambda found: [Term(at, field, at, text) for field, (at, text) in zip(("proto", "dport"), found, strict=False)]
    )
    icmp = _first(pp.CaselessKeyword("icmp")) + pp.FollowedBy(pp.StringEnd() | ~word)
    messages = icmp | _first(*map(pp.CaselessKeyword, ("icmpv6", "ipv6-icmp")))
    messages.set_parse_action(lambda found: Term(found[0][0], "proto", *found[0]))
    bare = (~pp.MatchFirst([pp.CaselessKeyword(word) for word in BEGINNINGS]) + (host | value)).set_name(
        "this host, an address, an interface or a condition"
    )

    def place(word: str) -> pp.ParserElement:
        named = bare.copy().set_parse_action(lambda found: Term(found[0][0], word, *found[0]))
        return messages | condition | service | named

    who = (keywords("who", "can", "reach") | (keywords("who") | keywords("what")) + keywords("reaches")) + pp.Optional(
        place(REACHES)
    )
    can = keywords("what", "can") - place(FROM) - keywords("reach")
    may = keywords("can") - place(FROM) - keywords("reach") + pp.Optional(place(REACHES))
    through = keywords("through").set_parse_action(lambda text, at, _: [Term(at, THROUGH, at, "")])
    part = pp.MatchFirst([
        keywords(FROM).suppress() - place(FROM).set_name("an address, an interface or this host"),
        keywords(TO).suppress() - place(TO).set_name("an address, an interface or this host"),
        through + pp.Optional(keywords("this", "host").suppress()),
        keywords("and").suppress(),
        messages,
        condition,
        service,
    ])
    return pp.Optional(can | may | who) + pp.ZeroOrMore(part)


def _first(*elements: pp.ParserElement) -> pp.ParserElement:
    """Return the first element that fits as a pair: the place where it begins, after any blanks, and its text."""
    return pp.MatchFirst([one.set_parse_action(lambda text, at, found: [(at, found[0])]) for one in elements])
