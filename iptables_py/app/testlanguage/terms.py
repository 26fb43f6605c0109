"""The terms of expectations: a table of their words, and how their values are read."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from iptables_py import tables
from iptables_py.app.packetlanguage import addresses, values
from iptables_py.app.packetlanguage.events import BadValue, quoted
from iptables_py.app.packetlanguage.grammar import Token
from iptables_py.app.testlanguage.file import Term
from iptables_py.app.testlanguage.grammar import TermWords, decimal, split
from iptables_py.extensions.shared.rejections import ERRORS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    Read = Callable[[list[Token], int], tuple[Any, ...]]

FATES = ("local", "forward", "sent", "drop", "reject", "accept")
ENDS = ("to", "from")
COUNTS = ("exactly", "at least", "at most")
ROUNDED = Fraction(1, 100)  # how far shares may add up to another number than 1, as 33% does
WITHIN = Fraction(1, 10)  # how far a share may be from what is expected, if that is not given
Network = ipaddress.IPv4Network | ipaddress.IPv6Network


@dataclass(frozen=True, slots=True)
class End:
    """Where a packet comes from or goes to: a network or address, and perhaps a port. None is any."""

    network: Network | None
    port: int | None

    def has(self, address: str, port: int | None) -> bool:
        """Return whether an address with a port, None without one, is in it."""
        if self.network is not None and ipaddress.ip_address(address) not in self.network:
            return False
        return self.port is None or port == self.port


def clauses_of(text: str) -> tuple[tuple[Term, ...], ...]:
    """Return the clauses of an expectation, each with its alternatives. Raise BadValue."""
    return tuple(tuple(_clause(terms, text)) for terms in split(text))


def _clause(terms: Sequence[TermWords], text: str) -> Iterator[Term]:
    """Yield the alternatives of a clause; in `to A or B`, B is one, too."""
    kind: Token | None = None
    for found in terms:
        first = found.words[0]
        if kind and not found.is_not and ("." in first.text or ":" in first.text):
            found = TermWords(False, (Token(first.at, kind.text), *found.words))
        yield _term(found, text)
        kind = found.words[0] if found.words[0].text in ENDS and not found.is_not else None


def _term(found: TermWords, text: str) -> Term:
    first, *rest = found.words
    end = found.words[-1].end
    said = text[first.at : end]
    if count := _count(found.words):
        how, number, rest = count
        fate = rest.pop(0)
        name = fate.text.lower()
        if name not in FATES:
            raise BadValue(f"expected {', '.join(FATES[:-1])} or {FATES[-1]} after the number", fate.at)
        return Term("count", (how, number, name, *_fate(name)(rest, end)), found.is_not, said)
    name = {"send": "sent"}.get(first.text.lower(), first.text.lower())
    read = WORDS.get(name)
    if read is None:
        raise BadValue(f"unknown expectation {quoted(first.text)}: {values.among(first.text, WORDS)}", first.at)
    return Term(name, read(rest, end), found.is_not, said)


def _count(words: tuple[Token, ...]) -> tuple[str, int, list[Token]] | None:
    """Return how many packets are to fare so, if the term begins with that: `5 drop`, `at least 5 drop`."""
    rest = list(words)
    how = "exactly"
    if rest[0].text == "at" and len(rest) > 1:
        how = f"at {rest[1].text}"
        if how not in COUNTS:
            raise BadValue("expected at least or at most", rest[1].at)
        rest = rest[2:]
        if not rest or decimal(rest[0].text) is None:
            raise BadValue(f"expected a number after {how}", words[1].end)
    number = decimal(rest[0].text)
    if number is None:
        return None
    if len(rest) < 2:
        raise BadValue("expected a verdict after the number, such as drop", rest[0].end)
    return how, number, rest[1:]


# --- values: each function gets the words after the first one, and the place after the term


def _nothing(words: list[Token], end: int) -> tuple[Any, ...]:
    _done(words, 0)
    return ()


def _done(words: list[Token], at: int) -> None:
    """Raise BadValue if there are more words."""
    if len(words) > at:
        raise BadValue(f"unexpected {quoted(words[at].text)}: a comma separates what is expected", words[at].at)


def _value(words: list[Token], at: int, end: int, what: str) -> Token:
    if at >= len(words):
        raise BadValue(f"expected {what}", end)
    return words[at]


def _interface(words: list[Token], end: int) -> tuple[Any, ...]:
    """Read the name of an interface, which may be left out."""
    _done(words, 1)
    return (_at(words[0], values.interface),) if words else (None,)


def _kind_of_reject(words: list[Token], end: int) -> tuple[Any, ...]:
    words = words[1:] if words and words[0].text == "with" else words
    _done(words, 1)
    if words and words[0].text not in (kinds := ["tcp-reset", *ERRORS]):
        said = words[0].text
        raise BadValue(f"unknown kind of reject {quoted(said)}: {values.among(said, kinds)}", words[0].at)
    return (words[0].text,) if words else (None,)


def _no_reply(words: list[Token], end: int) -> tuple[Any, ...]:
    if [word.text for word in words] != ["reply"]:
        raise BadValue("expected: no reply", words[0].at if words else end)
    return ()


def _fate(name: str) -> Read:
    return {"forward": _interface, "sent": _interface, "reject": _kind_of_reject}.get(name, _nothing)


def _end_of_packet(words: list[Token], end: int) -> tuple[Any, ...]:
    token = _value(words, 0, end, "an address, such as 10.0.0.10:8080, 10.0.0.0/24 or :8080")
    _done(words, 1)
    return (_at(token, end_of),)


def end_of(text: str) -> End:
    """Return an address, network, address with port, or `:PORT`. Raise BadValue."""
    if text.startswith(":") and text[1:].isdecimal():
        return End(None, _port(text[1:], 1))
    host, at, number, port_at = addresses.endpoint(text)
    port = None if number is None else _port(number, port_at)
    address, slash, prefix = host.partition("/")
    try:
        checked, _ = addresses.address(address)
        return End(ipaddress.ip_network(f"{checked}{slash}{prefix}", strict=False), port)
    except BadValue as fault:
        fault.offset += at
        raise
    except ValueError:
        raise BadValue(f"{quoted(prefix)} is not a prefix length", at + len(address) + 1) from None


def _port(text: str, at: int) -> int:
    port = decimal(text)
    if port is None or port > addresses.LAST_PORT:
        raise BadValue(f"{quoted(text)} is not a port: write a number from 0 to {addresses.LAST_PORT}", at)
    return port


def _chain(words: list[Token], end: int) -> tuple[Any, ...]:
    """Read a table and a chain."""
    table = _value(words, 0, end, f"a table: {', '.join(tables.BASE_CHAINS)}")
    if table.text not in tables.BASE_CHAINS:
        raise BadValue(f"unknown table {quoted(table.text)}: {values.among(table.text, tables.BASE_CHAINS)}", table.at)
    chain = _value(words, 1, end, f"a chain of {table.text}, such as {next(iter(tables.BASE_CHAINS[table.text]))}")
    return table.text, unquoted(chain.text)


def _only_chain(words: list[Token], end: int) -> tuple[Any, ...]:
    _done(words, 2)
    return _chain(words, end)


def _rule(words: list[Token], end: int) -> tuple[Any, ...]:
    """Read table, chain, and the number of a rule or the text of its comment."""
    table, chain = _chain(words, end)
    which = _value(words, 2, end, f"the number of a rule in {chain}, or its comment in quotation marks")
    _done(words, 3)
    if which.text.startswith('"'):
        return table, chain, unquoted(which.text)
    number = decimal(which.text)
    if not number:
        raise BadValue(f"{quoted(which.text)} is not a rule number: numbers start at 1", which.at)
    return table, chain, number


def unquoted(text: str) -> str:
    """Return a text without its quotation marks and backslashes."""
    return text[1:-1].replace('\\"', '"').replace("\\\\", "\\") if text.startswith('"') else text


def _number(last: int) -> Read:
    return _single(values.number(last), "a number")


def _single(read: Callable[[str], Any], what: str) -> Read:
    def one(words: list[Token], end: int) -> tuple[Any, ...]:
        token = _value(words, 0, end, what)
        _done(words, 1)
        return (_at(token, read),)

    return one


def _log(words: list[Token], end: int) -> tuple[Any, ...]:
    """Read a text that is in a logged line; it may be left out."""
    _done(words, 1)
    if words and not words[0].text.startswith('"'):
        raise BadValue('expected a text in quotation marks, such as log "dropped"', words[0].at)
    return (unquoted(words[0].text) if words else "",)


def _spread(words: list[Token], end: int) -> tuple[Any, ...]:
    """Read `to A 50%, B within 10%`: the direction, the shares as (text, end, share), and how far they may be off."""
    if not words or words[0].text not in ("to", "from"):
        raise BadValue("expected: spread to or spread from", words[0].at if words else end)
    direction, rest, within = words[0].text, words[1:], WITHIN
    if len(rest) > 1 and rest[-2].text == "within":
        within = _at(rest[-1], _percent)
        rest = rest[:-2]
    ends: list[tuple[str, End]] = []
    weights: list[Fraction] = []
    for token in rest:
        if token.text.endswith("%"):
            weights.append(_at(token, _percent))
        else:
            ends.append((token.text, _at(token, end_of)))
    if weights and (len(weights) != len(ends) or abs(sum(weights, Fraction(-1))) > ROUNDED):
        raise BadValue("give each address its share or none of them, 100% in all", rest[0].at)
    shares = weights or [Fraction(1, len(ends))] * len(ends)
    return direction, tuple((*one, share) for one, share in zip(ends, shares, strict=True)), within


def _percent(text: str) -> Fraction:
    number = text.removesuffix("%")
    if number == text or decimal(number.replace(".", "", 1)) is None or Fraction(number) > 100:
        raise BadValue(f"expected a percentage such as 10%, not {quoted(text)}")
    return Fraction(number) / 100


def _at(token: Token, read: Callable[[str], Any]) -> Any:
    """Read a word. Raise BadValue, which counts its place from the beginning of the expectation."""
    try:
        return read(token.text)
    except BadValue as fault:
        fault.offset += token.at
        raise


WORDS: dict[str, Read] = {
    **{name: _fate(name) for name in FATES},
    "unknown": _nothing,
    "no": _no_reply,
    "to": _end_of_packet,
    "from": _end_of_packet,
    "rule": _rule,
    "policy": _only_chain,
    "chain": _only_chain,
    "state": _single(values.state, "a state, such as ESTABLISHED"),
    "mark": _number(0xFFFFFFFF),
    "ttl": _number(255),
    "tos": _single(values.tos, "a number or name"),
    "dscp": _single(values.dscp, "a number or class"),
    "log": _log,
    "spread": _spread,
}
