"""From an expression to the question for each family: the given fields, what is taken for granted, and the paths."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from iptables_py.analysis.check.classes import ICMP, TCP, WITH_PORTS
from iptables_py.analysis.check.paths import NEW
from iptables_py.analysis.reach.missing import first_flags, first_types
from iptables_py.analysis.reach.question import Question
from iptables_py.app.find.language import BadExpression
from iptables_py.app.find.values import BadValue
from iptables_py.app.packetlanguage.addresses import endpoint
from iptables_py.app.packetlanguage.events import BadValue as BadWord
from iptables_py.app.reach.language import FROM, HOST, REACHES, THROUGH, TO, Term, terms_of
from iptables_py.app.reach.values import is_any, ranges_of
from iptables_py.extensions.shared.packetsets import (
    DESTINATION,
    DESTINATION_PORT,
    FLAGS,
    IN,
    MARK,
    OUT,
    PROTOCOL,
    SIZES,
    SOURCE,
    SOURCE_PORT,
    STATE,
    STATES,
    TYPE,
    Part,
    met,
    one,
    united,
    without,
)
from iptables_py.values.addresses import parse

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.extensions.shared.packetsets import Box, Ranges

INPUT, FORWARD, OUTPUT = "INPUT", "FORWARD", "OUTPUT"
SYN = 2
WORD = 1 << 32
WHOLE_MARK = Part(MARK, WORD - 1)


@dataclass(frozen=True, slots=True)
class Given:
    """What an expression says: terms with a field each, and the paths that it names, none if it names none."""

    expression: str
    terms: Sequence[Term]
    paths: tuple[str, ...]

    @property
    def family(self) -> int | None:
        """The family of the addresses in the expression, None if there are none."""
        for term in self.terms:
            if term.word in (SOURCE, DESTINATION):
                first = term.value.replace("-", ",").split(",")[0].split("/")[0]
                return 6 if parse(first, 6) is not None and ":" in first else 4
        return None


def given(expression: str) -> Given:
    """Return what an expression says, "" for nothing. Raise BadExpression."""
    terms: list[Term] = []
    paths: dict[str, int] = {}
    for term in terms_of(expression) if expression else ():
        if term.word == THROUGH:
            paths[FORWARD] = term.at
        elif term.word in (FROM, TO, REACHES) and term.value == HOST:
            paths[OUTPUT if term.word == FROM else INPUT] = term.at
        elif term.word in (FROM, TO, REACHES):
            terms += _bare(expression, term)
        else:
            terms.append(term)
    if len(paths) > 1:
        reason = "a packet is either to this host, through it or from it: ask two questions"
        raise BadExpression(expression, max(paths.values()), reason)
    return Given(expression, terms, tuple(paths))


def _bare(expression: str, term: Term) -> list[Term]:
    """Return the terms of a value without a field: an address, which may have a port, a port or an interface."""
    text, at = term.value, term.value_at
    address, port = (SOURCE, SOURCE_PORT) if term.word == FROM else (DESTINATION, DESTINATION_PORT)
    if text[:1] == "[" or ":" in text or "." in text and text[0].isdigit():
        try:
            host, host_at, number, number_at = endpoint(text) if "," not in text else (text, 0, None, 0)
        except BadWord as error:
            raise BadExpression(expression, at + error.offset, str(error)) from None
        found = [Term(at, address, at + host_at, host)]
        return found if number is None else [*found, Term(at, port, at + number_at, number)]
    if term.word == REACHES:
        return [Term(at, DESTINATION_PORT, at, text)]
    if is_any(text):
        return []
    interface = IN if term.word == FROM else OUT
    if _is_port(port, text):
        raise BadExpression(expression, at, f"for the port write {port} {text}, for an interface {interface} {text}")
    return [Term(at, interface, at, text)]


def _is_port(field: str, text: str) -> bool:
    try:
        ranges_of(field, text, 4)
    except BadValue:
        return False
    return True


def question_of(asked: Given, family: int, more: Box | None = None) -> Question:
    """Return the question for a family. Raise BadExpression.

    more: fields in addition to those of the expression
    """
    fields: Box = {}
    for term in asked.terms:
        try:
            values = ranges_of(term.word, term.value, family, term.negated)
        except BadValue as error:
            raise BadExpression(asked.expression, term.value_at, str(error)) from None
        if term.word in fields:
            values = met(fields[term.word], values)
            if not values:
                raise BadExpression(asked.expression, term.value_at, f"no {term.word} is left: leave out one of them")
        fields[term.word] = values
    if MARK in fields:
        fields |= _mark(asked, fields.pop(MARK))
    else:
        fields[WHOLE_MARK] = one(0)
    for name in more or ():
        if name in fields:
            term = next(term for term in asked.terms if term.word == name)
            raise BadExpression(asked.expression, term.at, f"the services of --matrix give {name}: leave this out")
    fields |= more or {}
    _complete(asked, fields, family)
    paths = asked.paths or ((FORWARD,) if OUT in fields else (INPUT, FORWARD))
    for field, path, what in ((IN, OUTPUT, "from this host arrives on"), (OUT, INPUT, "to this host leaves by")):
        if field in fields and paths == (path,):
            term = next(term for term in asked.terms if term.word == field)
            raise BadExpression(asked.expression, term.at, f"no packet {what} an interface")
    return Question(family, paths, fields)


def _mark(asked: Given, values: Ranges) -> Box:
    """Return the field for a mark, none if it may be any. Raise BadExpression."""
    ((first, end), *others) = values
    if others or end != first + 1 and end - first != WORD:
        term = next(term for term in asked.terms if term.word == MARK)
        raise BadExpression(asked.expression, term.value_at, "a question has one mark, or any")
    return {WHOLE_MARK: values} if end == first + 1 else {}


def _beginnings(family: int) -> tuple[tuple[str, Ranges], ...]:
    """Return the flags and the types of packets that may be NEW."""
    return (FLAGS, first_flags()), (TYPE, first_types(family))


def _complete(asked: Given, fields: Box, family: int) -> None:
    """Add the protocol that ports and types imply, and the state NEW with its flag and types.

    It is any other state if no packet with the flags or types that were asked about is NEW. Raise BadExpression.
    """
    has_ports = SOURCE_PORT in fields or DESTINATION_PORT in fields
    if PROTOCOL not in fields and (has_ports or FLAGS in fields):
        fields[PROTOCOL] = one(TCP)
    elif PROTOCOL not in fields and TYPE in fields:
        fields[PROTOCOL] = one(ICMP[family])
    for names, field in ((WITH_PORTS, SOURCE_PORT), (WITH_PORTS, DESTINATION_PORT), ((TCP,), FLAGS),
                         ((ICMP[family],), TYPE)):  # fmt: skip
        if any(term.word == field for term in asked.terms):
            fields[PROTOCOL] = met(fields[PROTOCOL], united(tuple(each for name in names for each in one(name))))
            if not fields[PROTOCOL]:
                term = next(term for term in asked.terms if term.word == field)
                raise BadExpression(asked.expression, term.at, f"packets of this protocol have no {field}")
    named = {term.word for term in asked.terms}
    begins = all(met(fields[field], first) for field, first in _beginnings(family) if field in named)
    fields.setdefault(STATE, one(NEW) if begins else without(one(NEW), 0, len(STATES)))
    if fields[STATE] == one(NEW):
        fields.setdefault(FLAGS, united((*one(SYN), *one(SIZES[FLAGS] + 1))))
        fields.setdefault(TYPE, united((*first_types(family), *one(SIZES[TYPE] + 1))))

