"""The grammar of an expectation. What its words mean is read in terms.py."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

import pyparsing as pp

from iptables_py.app.packetlanguage.events import BadValue
from iptables_py.app.packetlanguage.grammar import Token

WORD = r'[^\s,;#"]+'
FIRST = "a word such as drop, local or forward"
QUOTED = r'"(?:[^"\\]|\\.)*"'


MOST_DIGITS = 18


@dataclass(frozen=True, slots=True)
class TermWords:
    """The words of one term, without `not`. A spread has its whole list of addresses."""

    is_not: bool
    words: tuple[Token, ...]


def decimal(text: str) -> int | None:
    """Return a number that is written in decimal digits, None for another text and for more than 18 digits."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= MOST_DIGITS else None


def split(text: str) -> list[list[TermWords]]:
    """Return the clauses of an expectation, each with its alternatives. Raise BadValue."""
    try:
        found = _grammar().parse_string(text, parse_all=True)
    except pp.ParseBaseException as error:
        raise BadValue(_fault(text, error), min(error.loc, len(text))) from None
    return [list(clause) for clause in found]


@cache
def _grammar() -> pp.ParserElement:
    token = pp.Regex(rf"(?!(?:or|not)(?![^\s,]))(?:{WORD}|{QUOTED})").set_parse_action(_tokens)
    share = pp.Regex(r'(?=[^\s,]*[.:])[^\s,;#"]+').set_name("an address")
    weight = pp.Regex(r"[0-9]+(?:\.[0-9]+)?%")
    part = share.set_parse_action(_tokens) + pp.Optional(weight.set_parse_action(_tokens))
    begin = pp.Regex(r"spread\s+(?:to|from)(?![^\s,])").set_parse_action(_tokens)
    end = pp.Regex(r"within\s+[^\s,]+").set_parse_action(_tokens)
    spread = begin - part + pp.ZeroOrMore(pp.Suppress(",") + part) + pp.Optional(end)
    negation = pp.Optional(pp.Keyword("not")).set_parse_action(lambda text, at, found: [bool(found)])
    first = token.copy().set_name(FIRST)
    said = (spread | (first - pp.ZeroOrMore(token))).set_name(FIRST)
    term = (negation + said).set_parse_action(_term)
    clause = pp.Group(term - pp.ZeroOrMore(pp.Suppress(pp.Keyword("or")) - term))
    whole = (clause - pp.ZeroOrMore(pp.Suppress(",") - clause)).parse_with_tabs()
    whole.streamline()  # otherwise the first use would, perhaps while another thread uses it
    return whole


# pyparsing finds out whether an action has fewer than three parameters by trying, which is not safe in several threads
def _term(text: str, at: int, found: pp.ParseResults) -> TermWords:
    return TermWords(found[0], tuple(found[1:]))


def _tokens(text: str, at: int, found: pp.ParseResults) -> list[Token]:
    """Return a token for each word of what was read from the place on; a quoted text is one word."""
    tokens = []
    for word in found[0].split() if not found[0].startswith('"') else found:
        at = text.index(word, at)
        tokens.append(Token(at, word))
        at += len(word)
    return tokens


def _fault(text: str, error: pp.ParseBaseException) -> str:
    here = text[error.loc :].lstrip()
    if here.startswith('"'):
        return "expected a closing quotation mark"
    if re.match(r"not\b", here):
        return "expected `not` before what is expected, as in: not drop"
    if error.msg.endswith("end of text"):
        return "expected a comma before the next thing that is expected"
    return error.msg.replace("Expected ", "expected ", 1).partition(", found")[0]
