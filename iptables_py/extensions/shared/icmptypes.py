"""ICMP types and codes of both families: their names, how they are read, written, listed, and shown in help."""

from iptables_py.errors import Problem
from iptables_py.rules.options import Kind
from iptables_py.rules.storedtext import hidden
from iptables_py.values.integers import leading_integer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.packetsets import PacketSet
    from iptables_py.rules.options import Option
    from iptables_py.rules.rule import Use

    # the name with its aliases, type, code (None: any code)
    Row = tuple[tuple[str, ...], int, int | None]
    # type, first code, last code
    Type = tuple[int, int, int]

ANY_CODE = (0, 255)
# names that ICMPv6 types have in nftables instead of those of iptables
_NFT_NAMES = {
    "router-solicitation": "nd-router-solicit",
    "router-advertisement": "nd-router-advert",
    "neighbour-solicitation": "nd-neighbor-solicit",
    "neighbour-advertisement": "nd-neighbor-advert",
    "redirect": "nd-redirect",
}


def _codes(type_: int, *names: str, first: int = 0) -> "list[Row]":
    return [((name,), type_, first + index) for index, name in enumerate(names)]


# in the order of the reference's help, in which the message about ambiguous names has them, too
TYPES: "dict[int, tuple[Row, ...]]" = {
    4: (
        (("any",), 255, None),
        (("echo-reply", "pong"), 0, None),
        (("destination-unreachable",), 3, None),
        *_codes(
            3,
            "network-unreachable",
            "host-unreachable",
            "protocol-unreachable",
            "port-unreachable",
            "fragmentation-needed",
            "source-route-failed",
            "network-unknown",
            "host-unknown",
        ),
        *_codes(
            3,
            "network-prohibited",
            "host-prohibited",
            "TOS-network-unreachable",
            "TOS-host-unreachable",
            "communication-prohibited",
            "host-precedence-violation",
            "precedence-cutoff",
            first=9,
        ),
        (("source-quench",), 4, None),
        (("redirect",), 5, None),
        *_codes(5, "network-redirect", "host-redirect", "TOS-network-redirect", "TOS-host-redirect"),
        (("echo-request", "ping"), 8, None),
        (("router-advertisement",), 9, None),
        (("router-solicitation",), 10, None),
        (("time-exceeded", "ttl-exceeded"), 11, None),
        *_codes(11, "ttl-zero-during-transit", "ttl-zero-during-reassembly"),
        (("parameter-problem",), 12, None),
        *_codes(12, "ip-header-bad", "required-option-missing"),
        (("timestamp-request",), 13, None),
        (("timestamp-reply",), 14, None),
        (("address-mask-request",), 17, None),
        (("address-mask-reply",), 18, None),
    ),
    6: (
        (("destination-unreachable",), 1, None),
        *_codes(
            1,
            "no-route",
            "communication-prohibited",
            "beyond-scope",
            "address-unreachable",
            "port-unreachable",
            "failed-policy",
            "reject-route",
        ),
        (("packet-too-big",), 2, None),
        (("time-exceeded", "ttl-exceeded"), 3, None),
        *_codes(3, "ttl-zero-during-transit", "ttl-zero-during-reassembly"),
        (("parameter-problem",), 4, None),
        *_codes(4, "bad-header", "unknown-header-type", "unknown-option"),
        (("echo-request", "ping"), 128, None),
        (("echo-reply", "pong"), 129, None),
        (("mld-listener-query",), 130, None),
        (("mld-listener-report",), 131, None),
        (("mld-listener-done", "mld-listener-reduction"), 132, None),
        (("router-solicitation",), 133, None),
        (("router-advertisement",), 134, None),
        (("neighbour-solicitation", "neighbor-solicitation"), 135, None),
        (("neighbour-advertisement", "neighbor-advertisement"), 136, None),
        (("redirect",), 137, None),
    ),
}
WORD = {4: "ICMP", 6: "ICMPv6"}
_NFT_WORDS = {4: "icmp", 6: "icmpv6"}
ANY = (255, *ANY_CODE)
_HEADER = 8  # bytes of an ICMP header


def _value(row: "Row") -> "Type":
    _, type_, code = row
    return (type_, *ANY_CODE) if code is None else (type_, code, code)


def _read(text: str, option: "Option", use: "Use") -> "Type":
    """Read a name, the beginning of only one, case ignored, or numbers: type[/code[:code]]; raise Problem otherwise.

    Measured: a range of codes is kept, even a reversed one; a range of types is read and refused.
    """
    family = use.rule.family
    begin = text.lower() if text.isascii() else text
    found: list[tuple[str, Row]] = []
    for row in TYPES[family]:
        found += [(name, row) for name in row[0] if name.lower().startswith(begin)]
    if len(found) > 1:
        raise Problem(f"Ambiguous {WORD[family]} type `{text}': `{found[0][0]}' or `{found[1][0]}'?")
    return _value(found[0][1]) if found else _read_numbers(text, WORD[family])


def _read_numbers(text: str, word: str) -> "Type":
    types, rest = _stretch(text)
    if types is None:
        raise Problem(f"Unknown {word} type `{text}'")
    codes = ANY_CODE
    if rest[:1] == "/":
        stretch, rest = _stretch(rest[1:])
        if stretch is None:
            raise Problem(f"Unknown {word} code `{text}'")
        codes = stretch
    if rest:
        raise Problem(f"unknown character {_first_byte(rest)}")
    if types[0] != types[1]:
        raise Problem(f"{word} type range not supported")
    return (types[0], *codes)


def _stretch(text: str) -> tuple[tuple[int, int] | None, str]:
    """Return `n` or `n:n` at the start of `text`, each up to 255, and what follows; None if there is none."""
    first, rest = leading_integer(text, 8)
    last = first
    if rest[:1] == ":":
        last, rest = leading_integer(rest[1:], 8)
    return (None if first is None or last is None else (first, last)), rest


def _first_byte(text: str) -> str:
    return text.encode("utf-8", "surrogateescape")[:1].decode("utf-8", "surrogateescape")


def _write(value: "Type") -> str:
    """Return the type as it is saved.

    Measured: the last code is listed, but not saved.
    """
    type_, first, last = value
    if (first, last) == ANY_CODE:
        return str(type_)
    return f"{type_}/{first}" + (hidden(f":{last}") if last != first else "")


def _write4(value: "Type") -> str:
    return "any" if value == ANY else _write(value)


def _names(family: int) -> tuple[str, ...]:
    return tuple(name for row in TYPES[family] for name in row[0])


ICMP_TYPE = {4: Kind(_read, _write4, choices=_names(4)), 6: Kind(_read, _write, choices=_names(6))}


def type_listing(value: "Type", inverted: bool, protocol: str, family: int, numeric: bool) -> str:
    """Return the type as -L prints it: by its name if there is one, with -n in numbers."""
    if not numeric:
        for row in TYPES[family]:
            if _value(row) == value:
                return f" {protocol} {'!' if inverted else ''}{row[0][0]}"
    type_, first, last = value
    text = f" {protocol}{' !' if inverted else ''}type {type_}"
    if first == last:
        return f"{text} code {first}"
    return text if (first, last) == ANY_CODE else f"{text} codes {first}-{last}"


def type_name(family: int, type_: int, code: int) -> str:
    """Return the name of a message's type and code, `type N code M` if it has none."""
    named = {(known, its_code): names[0] for names, known, its_code in TYPES[family] if names[0] != "any"}
    found = named.get((type_, code)) or (named.get((type_, None)) if not code else None)
    return found or f"type {type_} code {code}"


def types_help(family: int) -> str:
    """Return the names, one per line, codes indented under their type, aliases in parentheses: programs read this."""
    lines = [f"Valid {WORD[family]} Types:"]
    for names, _, code in TYPES[family]:
        aliases = f" ({') ('.join(names[1:])})" if names[1:] else ""
        lines.append(f"{'' if code is None else '   '}{names[0]}{aliases}")
    return "\n".join(lines) + "\n"


def type_test(value: "Type", inverted: bool, any_type: int | None = None) -> "Matching":
    """Return a function that compares type and code of a packet that is no later fragment.

    A rule for `any_type` matches all, whatever its codes. A packet with a short header is dropped (measured).
    """
    kind, first, last = value
    is_any = kind == any_type

    def meets(packet: "Any", world: "Any") -> bool:
        if packet.offset:
            return False
        data = packet.transport
        if len(data) < _HEADER:
            world.drop()
        return (is_any or (data[0] == kind and first <= data[1] <= last)) is not inverted

    return meets


def type_packets(value: "Type", inverted: bool, any_type: int | None = None) -> "PacketSet":
    """Return the packets of this type and these codes."""
    from iptables_py.extensions.shared.packetsets import SIZES, TYPE, between, exactly, numbers

    kind, first, last = value
    found = between(0, SIZES[TYPE] - 1) if kind == any_type else between(kind << 8 | first, kind << 8 | last)
    return exactly({TYPE: numbers(TYPE, found, inverted)})


def type_nft(value: "Type", inverted: bool, family: int) -> str | None:
    """Return the comparison of a type in the language of nftables, None if the type has no name, or with codes."""
    from iptables_py.extensions.shared.expressions import comparison

    name = _type_name(value[0], family)
    return comparison(f"{_NFT_WORDS[family]} type", name, inverted) if name and value[1:] == ANY_CODE else None


def type_exact(value: "Type", inverted: bool, family: int) -> str:
    """Return the comparison of type and codes in the language of nftables."""
    from iptables_py.extensions.shared.expressions import NEVER, comparison, span

    type_, *codes = value
    word, name = _NFT_WORDS[family], _type_name(type_, family) or str(type_)
    if tuple(codes) == ANY_CODE:
        return comparison(f"{word} type", name, inverted)
    if codes[0] > codes[1]:
        return f"meta l4proto {'icmp' if family == 4 else 'ipv6-icmp'}" if inverted else NEVER
    if inverted:
        return f"{word} type . {word} code != {{ {name} . {span((codes[0], codes[1]))} }}"
    return f"{word} type {name} {word} code {span((codes[0], codes[1]))}"


def _type_name(type_: int, family: int) -> str | None:
    """Return the name that nftables has for a type that has a name in iptables."""
    for names, number, code in TYPES[family]:
        if number == type_ and code is None:
            return _NFT_NAMES.get(names[0], names[0]) if family == 6 else names[0]
    return None


def type_words(value: "Type", inverted: bool, family: int) -> list[str]:
    """Return the type as a phrase, see `words` in extensions/contract.py: by its name if it has one."""
    from iptables_py.extensions.shared.wording import span

    no = "not " if inverted else ""
    type_, *codes = value
    if family == 4 and type_ == ANY[0]:  # whatever its codes
        return [f"{no}of any type"]
    for row in TYPES[family]:
        if _value(row) == value:
            return [f"{no}of type {row[0][0]}"]
    code = "" if tuple(codes) == ANY_CODE else f" and code {span((codes[0], codes[1]))}"
    return [f"{no}of type {type_}{code}"]
