"""Parameters: `for PORT in 80, 443` repeats what belongs to it with each value."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import pyparsing as pp

from iptables_py.app.packetlanguage.events import BadValue, quoted
from iptables_py.app.testlanguage.grammar import decimal

if TYPE_CHECKING:
    from collections.abc import Iterator

    Values = dict[str, str]

FOR = re.compile(r"for\s+(?=[A-Za-z_][\w, ]*\s+in\s)")
AT_END = re.compile(r"\s+(?=for\s+[A-Z_][A-Z0-9_]*(?:\s*,\s*[A-Z_][A-Z0-9_]*)*\s+in\s)")  # after the name of a test
RANGE = re.compile(r"(\d+)-(\d+)", re.ASCII)
MOST = 10_000  # values of one list


def is_loop(text: str) -> bool:
    """Return whether a line begins a repetition."""
    return bool(FOR.match(text))


def values_of(text: str) -> list[Values]:
    """Return the values of the parameters for each repetition. Raise BadValue.

    text: such as `for PORT in 80, 8000-8003` or `for PORT, FATE in 80 local, 23 drop`
    """
    try:
        names, items = _grammar().parse_string(text, parse_all=True)
    except pp.ParseBaseException as error:
        raise BadValue(_fault(text, error), error.loc) from None
    names = list(names)
    if len(set(names)) < len(names):
        raise BadValue("a parameter is named twice: give each its own name", text.find(names[-1]))
    found: list[Values] = []
    for at, *item in items:
        if len(item) != len(names):
            several = f"{len(names)} values separated by blanks, one for each of {', '.join(names)}"
            raise BadValue(f"expected {several if len(names) > 1 else 'a comma between the values'}", at)
        found += [dict(zip(names, one, strict=True)) for one in _expanded(item, at)]
        if len(found) > MOST:
            raise BadValue(f"more than {MOST} values: use a shorter list", at)
    return found


def _expanded(item: list[str], at: int) -> Iterator[list[str]]:
    """Yield the values of an item; a range of numbers stands for each of them."""
    found = RANGE.fullmatch(item[0]) if len(item) == 1 else None
    if not found:
        yield item
        return
    first, last = decimal(found[1]), decimal(found[2])
    if first is None or last is None or last >= first + MOST:
        raise BadValue(f"more than {MOST} values: use a shorter range", at)
    if last < first:
        raise BadValue(f"{quoted(item[0])} is not a range of numbers: write the smaller one first", at)
    yield from ([str(number)] for number in range(first, last + 1))


@cache
def _grammar() -> pp.ParserElement:
    name = pp.Regex(r"[A-Za-z_]\w*").set_name("the name of a parameter, such as PORT")
    value = (pp.QuotedString('"', esc_char="\\") | pp.Regex(r'[^\s,"]+')).set_name("a value")
    place = pp.Empty().set_parse_action(lambda text, at, found: at)
    item = pp.Group(place + pp.OneOrMore(value))
    names = pp.Group(name + pp.ZeroOrMore(pp.Suppress(",") + name))
    items = pp.Group(item + pp.ZeroOrMore(pp.Suppress(",") - item))
    whole = (pp.Suppress(pp.Keyword("for")) - names - pp.Suppress(pp.Keyword("in")) - items).parse_with_tabs()
    whole.streamline()  # otherwise the first use would, perhaps while another thread uses it
    return whole


def _fault(text: str, error: pp.ParseBaseException) -> str:
    found = error.msg.replace("Expected ", "expected ", 1).partition(", found")[0]
    return "expected a comma between the values" if found == "expected end of text" else found


def in_words(values: Values) -> str:
    """Return the values of parameters in words, such as `PORT 80, USER root`."""
    return ", ".join(f"{name} {value}" for name, value in values.items())
