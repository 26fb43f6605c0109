"""Matches the ports, packet types and options of DCCP."""

from iptables_py.errors import Problem
from iptables_py.extensions.shared import headerports
from iptables_py.extensions.shared.resolvedports import RESOLVED_PORTS
from iptables_py.rules.kinds import UINT8
from iptables_py.rules.options import INVERTIBLE, Kind, Option
from iptables_py.rules.storedtext import UNSEEN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.packetsets import PacketSet
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "dccp"
PROTOCOLS = (33,)
ASKS = {"source-port": "sport", "destination-port": "dport"}
# indexed by type number; every number without a name of its own is INVALID
_TYPES = ("REQUEST", "RESPONSE", "DATA", "ACK", "DATAACK", "CLOSEREQ", "CLOSE", "RESET", "SYNC", "SYNCACK", "INVALID")
_EVERY_TYPE = range(16)
_INVALID_NFT = "10-15"


def _read_types(text: str, option: Option, use: "Use") -> frozenset[str]:
    """Read names separated by commas, in any case."""
    names = set()
    for word in filter(None, text.split(",")):
        name = word.upper() if word.isascii() else word
        if name not in _TYPES:
            raise Problem(f"Unknown DCCP type `{word}'")
        names.add(name)
    return frozenset(names)


def _names(types: frozenset[str]) -> str:
    return ",".join(name for name in _TYPES if name in types)


def _numbers(types: frozenset[str]) -> str:
    return ",".join(map(str, _numbers_of(types)))


def _numbers_of(types: frozenset[str]) -> list[int]:
    return [number for number in _EVERY_TYPE if _TYPES[min(number, len(_TYPES) - 1)] in types]


DCCP_TYPES = Kind(_read_types, lambda types: _names(types) or UNSEEN, 1, _TYPES)
OPTIONS = (
    *headerports.options(RESOLVED_PORTS),
    Option("dccp-types", DCCP_TYPES, INVERTIBLE, meta="type[,...]", doc="the packet has one of these types"),
    Option("dccp-option", UINT8, INVERTIBLE, min=1, meta="number", doc="the header has an option with this number"),
)


def listing(use: "Use", numeric: bool) -> str:
    """Return `dccp`, the ports, the types by number or by name, and the option."""
    values, inverted = use.values, use.inverted
    text = " dccp" + headerports.ports_listing(use, numeric)
    if "dccp-types" in values:
        types = (_numbers if numeric else _names)(values["dccp-types"])
        text += f" {'! ' if 'dccp-types' in inverted else ''}{types}"
    if "dccp-option" in values:
        text += f" option={'!' if 'dccp-option' in inverted else ''}{values['dccp-option']}"
    return text


def words(use: "Use") -> list[str]:
    """Return ports, types and option."""
    from iptables_py.extensions.shared.wording import either, no

    found = headerports.ports_words(use)
    if "dccp-types" in use.values:
        types = _names(use.values["dccp-types"]).split(",")
        found.append(f"{no(use, 'dccp-types')}of DCCP type {either(types) or 'NONE'}")
    if "dccp-option" in use.values:
        without = "without" if "dccp-option" in use.inverted else "with"
        found.append(f"{without} the DCCP option {use.values['dccp-option']}")
    return found


def match(use: "Use") -> "Matching":
    """Compare ports, type and options; a packet with a cut or too short header is dropped."""
    values, inverted = use.values, use.inverted
    ports = headerports.port_test(use)
    types = values.get("dccp-types")
    numbers = types and frozenset(_numbers_of(types))
    option, without = values.get("dccp-option"), "dccp-option" in inverted
    other_types = "dccp-types" in inverted

    def meets(packet: "Any", world: "Any") -> bool:
        data = packet.transport
        if packet.offset:
            return False
        if len(data) < 12:
            world.drop()
        if not ports(packet, world):
            return False
        if numbers is not None and ((data[8] >> 1 & 15) in numbers) is other_types:
            return False
        return option is None or _has_option(data, option, world) is not without

    return meets


def packets(use: "Use") -> "PacketSet | None":
    """Return the packets with these ports and types; options are not decided."""
    from iptables_py.extensions.shared.packetsets import PIECE, WHOLE, both, exactly, numbered, one, undecided

    if "p" in use.rule.inverted or not use.rule.protocol:
        return None
    box = {**headerports.port_box(use), PIECE: one(WHOLE)}
    found = undecided(box) if "dccp-option" in use.values else exactly(box)
    types = use.values.get("dccp-types")
    if types is None:
        return found
    ranges = tuple(each for number in _numbers_of(types) for each in one(number))
    inverted = "dccp-types" in use.inverted
    return both(found, numbered("dccp_type", ranges, inverted, len(_EVERY_TYPE), protocol=PROTOCOLS[0]))


def nft(use: "Use", translation: "Translation") -> str | None:
    """Return the comparisons of ports and types; there is none for options."""
    from iptables_py.rules.translation import joined

    if "dccp-option" in use.values:
        return None
    return joined([*headerports.ports_nft(use), _types_nft(use)])


def _types_nft(use: "Use") -> str:
    """Return the comparison of the types, "" if there are none."""
    from iptables_py.extensions.shared.expressions import any_of, comparison

    types = use.values.get("dccp-types", ())
    words = [_INVALID_NFT if name == _TYPES[-1] else name.lower() for name in _TYPES if name in types]
    return comparison("dccp type", any_of(words), "dccp-types" in use.inverted) if words else ""


def nft_exact(use: "Use", translation: "Translation") -> str | None:
    """Return the comparisons of ports and types, or that of the protocol; no type at all never matches."""
    from iptables_py.extensions.shared.expressions import NEVER, first_fragment
    from iptables_py.rules.translation import joined

    if "dccp-option" in use.values:
        translation.reason = "nftables 1.0.6 has no match for options of DCCP"
        return None
    if use.values.get("dccp-types") == frozenset() and "dccp-types" not in use.inverted:
        return NEVER
    text = joined([*headerports.ports_exact(use), _types_nft(use)])
    return joined([first_fragment(translation), text or "meta l4proto dccp"])


def _has_option(data: bytes, number: int, world: "Any") -> bool:
    """Return whether the header has an option with that number."""
    kind = data[8] >> 1 & 15
    at = (16 if data[8] & 1 else 12) + {0: 4, 1: 12, 2: 0, 7: 12}.get(kind, 8 if kind < 10 else 12)
    end = data[4] * 4
    if end < at or end > len(data):
        world.drop()
    while at < end:
        if data[at] == number:
            return True
        at += 1 if data[at] < 2 or at + 1 >= end else data[at + 1] or 1
    return False
