"""Reads packets, replies and pauses from text."""

from __future__ import annotations

import re
from contextlib import contextmanager
from typing import TYPE_CHECKING

from iptables_py.app.packetlanguage import addresses, values
from iptables_py.app.packetlanguage.draft import Draft, begin, completed, join
from iptables_py.app.packetlanguage.events import After, BadPacket, BadValue, PacketEvent, Reply, quoted
from iptables_py.app.packetlanguage.grammar import START, Token, Words, split
from iptables_py.app.packetlanguage.words import LOCAL, WORDS, Word
from iptables_py.app.scenarios.shape import LAST_MOMENT
from iptables_py.engine.packet import TCP
from iptables_py.hints.phrases import near
from iptables_py.values.addresses import parse6

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iptables_py.app.packetlanguage.events import Event

UNITS = {"ms": 1, "s": 1000, "m": 60_000, "h": 3_600_000}
TIME = re.compile(r"(\d{1,13})(ms|s|m|h)", re.ASCII)
WITH_ADDRESS = {"sport": "the source", "dport": "the destination"}
COMMON_FLAGS = ("syn", "syn,ack", "ack", "fin,ack", "psh,ack", "rst", "rst,ack", "fin", "none")


def read(text: str, source: str = "") -> list[Event]:
    """Return what the text says, in order. Raise BadPacket, whose message begins with the source."""
    found: list[Event] = []
    reader = Reader()
    for number, line in enumerate(text.split("\n"), 1):
        try:
            found += reader.events(line, number)
        except BadValue as fault:
            raise BadPacket(source, number, fault.offset, str(fault), line) from None
    if not found:
        raise BadPacket(source, 1, 0, START, text.partition("\n")[0])
    return found


class Reader:
    """Reads lines in order; a reply may have what the packet before it can have."""

    def __init__(self) -> None:
        self._last: Draft | None = None

    def events(self, line: str, number: int) -> list[Event]:
        """Return what a line says. Raise BadValue with the place in the line."""
        return [self._event(kind, words, line[words[0].at : words[-1].end], number) for kind, words in split(line)]

    def _event(self, kind: str, words: Words, said: str, number: int) -> Event:
        if kind == "after":
            return After(milliseconds(words[1:]), said, number)
        if kind == "reply":
            return Reply(_reply(words, self._last), said, number)
        self._last = _packet(words)
        return PacketEvent(self._last.fields, said, number)


@contextmanager
def _from(at: int) -> Iterator[None]:
    """Count the place of a fault from that place in the line."""
    try:
        yield
    except BadValue as fault:
        fault.offset += at
        raise


# --- a packet


def _packet(words: Words) -> Draft:
    draft, places = Draft(), dict[str, int]()
    origin, protocol, source, destination, *rest = words
    draft.local = origin.text[:-1].lower() == values.BY_THIS_HOST
    with _from(origin.at):
        draft.fields.update({"local": True} if draft.local else {"in": values.interface(origin.text[:-1])})
    with _from(protocol.at):
        begin(draft, values.protocol(protocol.text))
    for token, host, port in ((source, "src", "sport"), (destination, "dst", "dport")):
        places[port] = _end(draft, token, host, port)
    _words(draft, rest, places)
    return _complete(draft, places)


def _end(draft: Draft, token: Token, host: str, port: str) -> int:
    """Read an address and perhaps a port, and return the place of the port or where it would be."""
    with _from(token.at):
        text, at, number, port_at = addresses.endpoint(token.text)
    with _from(token.at + at):
        join(draft, host, *addresses.address(text))
    if number is None:
        return token.end
    draft.fields[port] = number
    if draft.has_ports:
        with _from(token.at + port_at):
            draft.fields[port] = addresses.port(number, draft.name)
    return token.at + port_at


def _complete(draft: Draft, places: dict[str, int]) -> Draft:
    try:
        completed(draft)
    except BadValue as fault:
        lacks = fault.field not in draft.fields and fault.field == "dport"
        way_out = f": {_with_port(draft.fields['dst'])}" if lacks else ""
        raise BadValue(f"{fault}{way_out}", places[fault.field]) from None
    return draft


def _with_port(address: str) -> str:
    """Return how a port is written after the address, whose last group may be meant as one."""
    host, colon, last = address.rpartition(":")
    if not colon or not last.isdecimal() or parse6(host) is None:
        return f"write {addresses.joined(address, 80)} or another port"
    return f"write [{host}]:{last} if {last} is the port, else {addresses.joined(address, 80)} or another port"


# --- words after the addresses


def _words(draft: Draft, words: Words, places: dict[str, int]) -> None:
    """Read the words into the fields, and their places into `places`."""
    rest = iter(words)
    for token in rest:
        word = WORDS.get(token.text.lower())
        if word is None:
            _add(draft, _plain(draft, token), token, token, places)
        elif reason := word.foreign(draft):
            way_out = ", so begin with local:" if word.origin is LOCAL else ""
            raise BadValue(f"{token.text.lower()} is wrong here: {reason}{way_out}", token.at)
        elif word.read is None:
            _add(draft, {word.field: True}, token, token, places)
        else:
            value = next(rest, None)
            if value is None:
                raise BadValue(f"expected {word.what} after {token.text.lower()}", token.end + 1)
            _add(draft, {word.field: _value(word, value)}, token, value, places)


def _value(word: Word, token: Token) -> object:
    assert word.read
    if token.text.startswith('"') and word.read is not values.payload:
        raise BadValue(f"expected {word.what}, not a text in quotation marks", token.at)
    with _from(token.at):
        return word.read(token.text)


def _add(draft: Draft, given: dict[str, object], token: Token, value_token: Token, places: dict[str, int]) -> None:
    for field, value in given.items():
        if field in draft.fields:
            hint = ": join flags with commas, such as syn,ack" if field == "flags" else ": leave out one of them"
            raise BadValue(f"{token.text[:40]} gives what was already given{hint}", token.at)
        draft.fields[field] = value
        places[field] = value_token.at


def _plain(draft: Draft, token: Token) -> dict[str, object]:
    """Return the fields of a word that is not in the table: TCP flags or the name of an ICMP type."""
    text = token.text.lower()
    if text.startswith('"'):
        raise BadValue("expected a word: a text in quotation marks comes after payload", token.at)
    if values.are_flags(token.text):
        if draft.protocol not in (None, TCP):
            raise BadValue(f"{quoted(token.text)} is a flag of tcp, and this packet is {draft.name}", token.at)
        with _from(token.at):
            return {"flags": values.flags(token.text)}
    names = _icmp_names(draft)
    if text in names:
        kind, code = names[text]
        return {"type": kind} if code is None else {"type": kind, "code": code}
    raise BadValue(_unknown(draft, token.text, list(names)), token.at)


def _icmp_names(draft: Draft) -> dict[str, tuple[int, int | None]]:
    """Return type and code by name: of ICMP messages, for a reply also of errors about the packet that it answers."""
    if draft.family is None:
        return {}
    if draft.is_icmp:
        return values.icmp_names(draft.family)
    return values.icmp_errors(draft.family) if draft.is_reply else {}


def _unknown(draft: Draft, text: str, types: list[str]) -> str:
    if text.lower() in WITH_ADDRESS:
        return f"{text.lower()} is no word: write the port after {WITH_ADDRESS[text.lower()]}, as in 192.0.2.1:80"
    known = [name for name, word in WORDS.items() if word.foreign(draft) is None]
    flags = list(COMMON_FLAGS) if draft.protocol in (None, TCP) else []
    where = f"in this {draft.name} packet" if draft.protocol else "in a reply"
    name = near(text.lower(), [*flags, *types, *known])
    what = " TCP flags," * bool(flags) + " the name of a type," * bool(types)
    way_out = f"did you mean {name}?" if name else f"expected{what} {', '.join(known)}"
    return f"unknown word {quoted(text)} {where}: {way_out}"


# --- replies and pauses


def _reply(words: Words, last: Draft | None) -> dict[str, object]:
    """Return the fields that a reply to that packet gives; None if the packet is not in this text."""
    draft = Draft(protocol=last.protocol, family=last.family, is_reply=True) if last else Draft(is_reply=True)
    places: dict[str, int] = {}
    _words(draft, words[1:], places)
    if {"length", "payload"} <= draft.fields.keys():
        raise BadValue("the payload already gives the length: leave out one of them", places["length"])
    return draft.fields


def milliseconds(words: Words) -> int:
    """Return the time that words such as 1m and 30s are. Raise BadValue."""
    total = 0
    for token in words:
        at = 0
        while at < len(token.text):
            found = TIME.match(token.text, at)
            if not found:
                raise BadValue(_bad_time(token.text[at:]), token.at + at)
            total += int(found[1]) * UNITS[found[2]]
            at = found.end()
    if total > LAST_MOMENT:
        raise BadValue(f"this is too long: write at most {LAST_MOMENT}ms", words[0].at)
    return total


def _bad_time(text: str) -> str:
    if text.isdigit():
        return f"expected a unit after {quoted(text)}: ms, s, m or h"
    return f"expected a number and a unit (ms, s, m or h), such as 61s, not {quoted(text)}"
