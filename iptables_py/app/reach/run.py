"""A run of the command: the rules are loaded, the families asked, and the answers printed."""

import sys

import click

from iptables_py.analysis.check.paths import NEW
from iptables_py.analysis.reach import naming
from iptables_py.analysis.reach.outcomes import UNKNOWN
from iptables_py.app.find.language import BadExpression
from iptables_py.app.reach import formats, matrix
from iptables_py.app.reach.answering import Answering
from iptables_py.app.reach.asking import WHOLE_MARK, Given, given, question_of
from iptables_py.app.reach.wording import short
from iptables_py.app.rulesets import BadFile
from iptables_py.app.rulesource import loaded
from iptables_py.extensions.shared.packetsets import FLAGS, MARK, PROTOCOL, SIZES, STATE, TYPE, met, one

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from iptables_py.analysis.reach.question import Question
    from iptables_py.extensions.shared.packetsets import Ranges

SHOWN: "dict[Any, Callable[[Ranges], list[str]]]" = {
    PROTOCOL: lambda ranges: naming.services({PROTOCOL: ranges}, 4),
    STATE: naming.states,
    FLAGS: naming.flags,
    TYPE: lambda ranges: naming.types_of(met(ranges, ((0, SIZES[TYPE]),))),
    WHOLE_MARK: lambda ranges: naming.numbers(ranges, hex),
}


def answered(
    expression: str, path: str | None, family: int | None, sets: "Sequence[str]", services: str | None, as_json: bool
) -> tuple[int, bytes]:
    """Return the exit status and the output. Raise BadExpression or BadFile."""
    asked = given(expression)
    columns = matrix.services_of(services) if services is not None else None
    with loaded(path, family, sets) as (source, store, known):
        if store.unread:
            raise BadFile(f"{source.name}: rules with unknown extensions can't be asked: {len(store.unread)}")
        questions = _questions(asked, source.families, columns)
        asking = {each.family: Answering(each.family, store, known) for each in questions}
        taken = _taken(asked, questions[0])
        if columns is not None:
            tables = [table for each in questions for table in matrix.tables(asking[each.family], each, columns)]
            answers = [cell for table in tables for row in table.rows for cell in row.cells]
            out = matrix.as_json(tables, asked, source.name or None, taken) if as_json else matrix.as_text(tables)
        else:
            answers = [answer for each in questions for answer in asking[each.family].answers(each)]
            texts = {each: asking[each].text for each in asking}
            if as_json:
                out = formats.as_json(answers, asked, source.name or None, taken)
            else:
                out = formats.as_text(answers, _heading(questions[0]), texts)
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


def _heading(question: "Question") -> str:
    """Return what the packets are, as the end of a title."""
    services = naming.services(question.fields, question.family, question.fields.get(TYPE, ()))
    what = "new connections" if question.fields[STATE] == one(NEW) else "packets"
    return what if services == [naming.EVERYTHING] else f"{what} to {short(services)}"
