"""The grammar of one line of the packet language. What its words mean is read in reading.py."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

import pyparsing as pp

from iptables_py.app.packetlanguage.events import LONGEST, BadValue
from iptables_py.app.packetlanguage.values import protocol

START = "expected a packet such as eth0: tcp 203.0.113.9:4000 > 192.0.2.1:80, or reply, or after 61s"
WORD = r'[^\s;#">]+'
QUOTED = r'"(?:[^"\\]|\\.)*"'
SAID = rf'(?:{QUOTED}|[^"#])*'  # what is before a comment
END = "end of text"  # how pyparsing calls it


@dataclass(frozen=True, slots=True)
class Token:
    """A word and its place in the line; a quoted one with its quotation marks."""

    at: int
    text: str

    @property
    def end(self) -> int:
        """The place after the word."""
        return self.at + len(self.text)


Words = list[Token]


def split(line: str) -> list[tuple[str, Words]]:
    """Return each event of a line: whether it is a packet, reply or after, and its words. Raise BadValue.

    Those of a packet are interface, protocol, source, destination, and the rest.
    """
    try:
        found = _grammar().parse_string(line, parse_all=True)
    except pp.ParseBaseException as error:
        raise _fault(line, error) from None
    return [(str(kind), list(words)) for kind, words in found]


@cache
def _grammar() -> pp.ParserElement:
    word, value = _token(WORD), _token(f"{WORD}|{QUOTED}")
    arrow = pp.Suppress(pp.Literal(">").set_name('">" and the destination'))
    packet = (
        _token(rf"{WORD}:(?!\S)")
        - word.copy().set_name("a protocol after the interface, such as tcp")
        - word.copy().set_name("the source address after the protocol")
        - arrow
        - word.copy().set_name('an address after ">"')
        - pp.ZeroOrMore(value)
    )
    reply = _token(r"reply(?![^\s;#\">])") - pp.ZeroOrMore(value)
    after = _token(r"after(?![^\s;#\">])") - pp.OneOrMore(word.copy().set_name("a time, such as 61s or 1m 30s"))
    event = _event("reply", reply) | _event("after", after) | _event("packet", packet)
    line = pp.Optional(event) + pp.ZeroOrMore(pp.Suppress(";") + pp.Optional(event))
    line.ignore(pp.Regex("#.*"))
    line.parse_with_tabs().streamline()  # otherwise the first use would, perhaps while another thread uses it
    return line


def _token(pattern: str) -> pp.ParserElement:
    """Return the element of a word that matches the expression; its result is a Token."""
    return pp.Regex(pattern).set_parse_action(lambda line, at, found: Token(at, found[0]))


def _event(kind: str, words: pp.ParserElement) -> pp.ParserElement:
    # with fewer parameters pyparsing finds out their number by trying, which is not safe in several threads
    return words.copy().add_parse_action(lambda line, at, found: [(kind, list(found))])


def _fault(line: str, error: pp.ParseBaseException) -> BadValue:
    """Return what is wrong at the place where the line can't be read further."""
    said = re.match(SAID, line)
    end = len(said[0].rstrip() if said and line[said.end() :].startswith("#") else line.rstrip())
    at = error.loc
    while at < end and line[at].isspace():
        at += 1
    at = min(at, end)
    before, here = line[:at].rstrip(), line[at:end][:1]
    if here == '"':
        inside = re.compile(QUOTED).match(line, at)
        reason = "expected a word, not a text in quotation marks" if inside else "expected a closing quotation mark"
    elif not before or before.endswith(";"):
        reason = _start(line, at)
    elif error.msg.endswith(END):
        reason = "expected a word, ; or the end of the line"
    else:
        reason = error.msg.replace("Expected ", "expected ", 1).partition(", found")[0]
    return BadValue(reason, at if here else end + bool(end))


def _start(line: str, at: int) -> str:
    """Return what is expected where an event begins."""
    first, *others = re.findall(WORD, line[at:]) or [""]
    if others and _is_protocol(others[0]):
        return f"expected a colon after {first[:LONGEST]}"
    name, colon, rest = first.partition(":")
    if colon and _is_protocol(rest):
        return f"expected a blank after {name[:LONGEST]}:"
    if ">" in line[at:] and others:
        return f"expected an interface and a colon before {first[:LONGEST]}, such as eth0:, or local:"
    return START


def _is_protocol(word: str) -> bool:
    try:
        return bool(protocol(word))
    except BadValue:
        return False
