"""A run of the command: the rules are loaded, the families asked, and the answers printed."""

import sys
from dataclasses import dataclass

import click

from iptables_py.analysis.check.conditions import names_of
from iptables_py.analysis.reach import naming
from iptables_py.analysis.reach.outcomes import UNKNOWN
from iptables_py.app.collecting import collecting_rarely
from iptables_py.app.find.language import BadExpression
from iptables_py.app.reach import formats, matrix
from iptables_py.app.reach.answering import Answering
from iptables_py.app.reach.asking import WHOLE_MARK, Given, given, question_of
from iptables_py.app.reach.values import is_any
from iptables_py.app.reach.wording import heading
from iptables_py.app.rulesets import BadFile
from iptables_py.app.rulesource import loaded
from iptables_py.app.terminal import visible
from iptables_py.extensions.shared.packetsets import FLAGS, IN, MARK, OUT, PROTOCOL, SIZES, STATE, TYPE, met
from iptables_py.hints.phrases import near

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

    from iptables_py.analysis.reach.question import Question
    from iptables_py.app.hostfile import HostDescription
    from iptables_py.extensions.shared.packetsets import Ranges

SHOWN: "dict[Any, Callable[[Ranges], list[str]]]" = {
    PROTOCOL: lambda ranges: naming.services({PROTOCOL: ranges}, 4),
    STATE: naming.states,
    FLAGS: naming.flags,
    TYPE: lambda ranges: naming.types_of(met(ranges, ((0, SIZES[TYPE]),))),
    WHOLE_MARK: lambda ranges: naming.numbers(ranges, hex),
}


@dataclass(frozen=True, slots=True)
class Wish:
    """How a question is answered.

    services: the columns of the table that is asked for, None for no table
    as_json: whether JSON is asked for
    host: the host of the rules, None for any
    """

    services: str | None
    as_json: bool
    host: "HostDescription | None"


@collecting_rarely()
def answered(
    expression: str, path: str | None, family: int | None, sets: "Sequence[str]", wish: Wish
) -> tuple[int, bytes]:
    """Return the exit status and the output. Raise BadExpression or BadFile."""
    asked = given(expression)
    columns = matrix.services_of(wish.services) if wish.services is not None else None
    with loaded(path, family, sets) as (source, store, known):
        if store.unread:
            raise BadFile(f"{source.name}: rules with unknown extensions can't be asked: {len(store.unread)}")
        questions = _questions(asked, source.families, columns)
        asking = {each.family: Answering(each.family, store, known, wish.host) for each in questions}
        named = {term.word for term in asked.terms if not is_any(term.value)}
        taken = _taken(asked, questions[0])
        if columns is not None:
            tables = [table for each in questions for table in matrix.tables(asking[each.family], each, columns)]
            answers = [cell for table in tables for row in table.rows for cell in row.cells]
            what = heading(question_of(asked, questions[0].family), named)
            name = source.name or None
            out = matrix.as_json(tables, asked, name, taken) if wish.as_json else matrix.as_text(tables, what)
        else:
            answers = [answer for each in questions for answer in asking[each.family].answers(each)]
            texts = {each: asking[each].text for each in asking}
            if wish.as_json:
                out = formats.as_json(answers, asked, source.name or None, taken)
            else:
                out = formats.as_text(answers, heading(questions[0], named), texts)
        _note_missing(asked, questions, asking, {answer.path for answer in answers})
    for fault in [fault for each in asking.values() for fault in each.faults]:
        sys.stderr.write(f"iptables-py reach: {fault}: please report this\n")
    return 3 if any(answer.verdict == UNKNOWN for answer in answers) else 0, out


def _questions(
    asked: Given, families: "Sequence[int]", columns: "list[matrix.Service] | None"
) -> "list[Question]":
    """Return the question for each family that it can be asked of. Raise BadExpression."""
    own = asked.family
    if own and own not in families:
        raise click.UsageError(f"the question has an IPv{own} address, but the rules are for IPv{families[0]}")
    found, error = [], None
    for family in [own] if own else families:
        try:
            found.append(question_of(asked, family, matrix.fields_of(columns, family) if columns else None))
        except BadExpression as bad:
            error = error or bad
    if error and not found:
        raise error
    return found


def _taken(asked: Given, question: "Question") -> dict[str, list[str]]:
    """Return what the question does not have and was taken for granted."""
    named = {term.word for term in asked.terms}
    given = {MARK if name == WHOLE_MARK else name: shown(question.fields[name])
             for name, shown in SHOWN.items() if name in question.fields}  # fmt: skip
    return {name: values for name, values in given.items() if name not in named}


def _note_missing(
    asked: Given, questions: "Sequence[Question]", asking: "Mapping[int, Answering]", paths: set[str]
) -> None:
    """Write to standard error which interfaces of the question no rule names, and which paths no packet takes."""
    rules = [rule.parsed for each in asking.values() for rule in each.model.rules()]
    patterns = {name for rule in rules for name in (rule.in_interface, rule.out_interface) if name}
    for name in [name for term in asked.terms if term.word in (IN, OUT) for name in term.value.split(",")]:
        if not is_any(name) and not any(met(names_of(name, False), names_of(other, False)) for other in patterns):
            similar = near(name, sorted(patterns))
            sys.stderr.write(f"iptables-py reach: no rule names the interface {visible(name)}"
                             f"{f': did you mean {visible(similar)}?' if similar else ''}\n")  # fmt: skip
    for path in questions[0].paths:
        if path not in paths:
            sys.stderr.write(f"iptables-py reach: no such packet comes to {path} on this host\n")
