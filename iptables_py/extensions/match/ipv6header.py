"""Matches the extension headers that an IPv6 packet contains."""

from iptables_py.errors import Problem
from iptables_py.rules.options import FLAG, INVERTIBLE, REQUIRED, Kind, Option
from iptables_py.values.netdb import system_protocol

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.packetsets import PacketSet
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "ipv6header"
FAMILIES = (6,)

_HEADER, _SOFT = "header", "soft"
# number, long name, short name; the first row has the highest of eight bits
_HEADERS = (
    (0, "hop-by-hop", "hop"),
    (60, "ipv6-opts", "dst"),
    (43, "ipv6-route", "route"),
    (44, "ipv6-frag", "frag"),
    (51, "ah", "auth"),
    (50, "esp", "esp"),
    (59, "ipv6-nonxt", "none"),
    (255, "protocol", "prot"),
)
_BITS = {number: 0x80 >> place for place, (number, _, _) in enumerate(_HEADERS)}
_NUMBERS = {word: row[0] for row in _HEADERS for word in (str(row[0]), *row[1:])}


def _read(text: str, option: Option, use: "Use") -> int:
    """Read names and numbers separated by commas as bits.

    Measured: the system's protocol names are tried first, empty words are skipped, and the message for a protocol that
    is no header shows its number.
    """
    bits = 0
    for word in text.split(","):
        if not word:
            continue
        number = system_protocol(word)
        if number is None:
            number = _NUMBERS.get(word)
        if number not in _BITS:
            raise Problem(f"unknown header `{word if number is None else number}' specified")
        bits |= _BITS[number]
    if not bits:
        raise Problem("ip6t_ipv6header: cannot parse header names")
    return bits


def _write(bits: int) -> str:
    return ",".join(name for number, name, _ in _HEADERS if bits & _BITS[number])


_NFT_HEADERS = {0: "hbh", 60: "dst", 43: "rt", 44: "frag"}
HEADER_NAMES = Kind(_read, _write, choices=tuple(name for _, name, _ in _HEADERS))
OPTIONS = (
    Option(_HEADER, HEADER_NAMES, REQUIRED | INVERTIBLE, meta="name|number[,...]", doc="the headers in the packet"),
    Option(_SOFT, FLAG, letter="\x01", doc="other headers are allowed, too"),
)


def listing(use: "Use", numeric: bool) -> str:
    """Return the headers by name, or with -n as bits."""
    bits = use.values[_HEADER]
    text = f" ipv6header flags:{'!' if use.inverted else ''}{f'0x{bits:02X}' if numeric else _write(bits)}"
    return text + (" soft" if _SOFT in use.values else "")


def words(use: "Use") -> list[str]:
    """Return the headers. With --soft and `!`, none of them may be there (see match)."""
    from iptables_py.extensions.shared.wording import both, either

    names = _write(use.values[_HEADER]).split(",")
    headers = f"extension header{'s' * (len(names) > 1)}"
    if _SOFT in use.values and use.inverted:
        return [f"without the {headers} {either(names)}"]
    if _SOFT in use.values:
        return [f"with at least the {headers} {both(names)}"]
    text = f"with exactly the {headers} {both(names)}"
    return [f"other than those {text}" if use.inverted else text]


def match(use: "Use") -> "Matching":
    """Compare the headers, of which the first that is no extension header counts as `protocol`."""
    wanted, inverted, soft = use.values[_HEADER], bool(use.inverted), _SOFT in use.values

    def meets(packet: "Any", world: "Any") -> bool:
        found = _found(packet)
        if found is None:
            return False
        if soft:
            return bool(found & wanted == (0 if inverted else wanted))
        return (found == wanted) is not inverted

    return meets


def packets(use: "Use") -> "PacketSet":
    """Return the packets that match."""
    from iptables_py.extensions.shared.packetsets import steady_text

    return steady_text(use)


def nft_exact(use: "Use", translation: "Translation") -> str | None:
    """Return a comparison for each header that nftables finds, None if others are needed.

    Without --soft no other header may be there. Then a packet ends in a protocol, unless it ends in ESP or in nothing.
    """
    from iptables_py.extensions.shared.expressions import NEVER
    from iptables_py.rules.translation import joined

    bits, inverted, soft = use.values[_HEADER], bool(use.inverted), _SOFT in use.values
    found = {name: bool(bits & _BITS[number]) for number, name in _NFT_HEADERS.items()}
    if bits & (_BITS[51] | _BITS[59]) or soft and bits & (_BITS[50] | _BITS[255]):
        translation.reason = "nftables does not find these headers"
        return None
    if soft:
        word = "missing" if inverted else "exists"
        return joined([f"exthdr {name} {word}" for name, is_in in found.items() if is_in])
    if inverted:
        translation.reason = "a rule of nftables can't match one or another header"
        return None
    if bool(bits & _BITS[50]) is bool(bits & _BITS[255]):
        return NEVER
    parts = [f"exthdr {name} {'exists' if is_in else 'missing'}" for name, is_in in found.items()]
    return joined([*parts, "meta l4proto esp" if bits & _BITS[50] else "meta l4proto != { ah, esp, 59 }"])


def _found(packet: "Any") -> int | None:
    """Return the headers of a packet as bits, None if one of them is cut."""
    bits = 0
    for kind, _ in packet.headers:
        bits |= _BITS[kind]
    kind, data = packet.protocol, packet.transport
    while kind in _BITS:
        if kind != 59 and len(data) < 2:
            return None
        bits |= _BITS[kind]
        if kind in (50, 59):
            return bits
        size = 8 if kind == 44 else (data[1] + 2) * 4 if kind == 51 else (data[1] + 1) * 8
        kind = data[0]
        if size > len(data):
            break
        data = data[size:]
    return bits if kind in (50, 59) else bits | _BITS[255]
