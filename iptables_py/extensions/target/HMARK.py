"""Marks packets with a hash of what they have in common with other packets of their connection."""

from iptables_py.errors import Problem
from iptables_py.rules.kinds import UINT16, UINT32
from iptables_py.rules.options import Kind, Option
from iptables_py.rules.storedtext import UNSEEN, hidden
from iptables_py.values.addresses import FULL, listed_mask, prefix_length
from iptables_py.values.hosts import read_length_or_mask

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Applying
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "HMARK"
CHANGES = ("mark",)
_TUPLE, _MODULUS, _OFFSET, _RANDOM = "hmark-tuple", "hmark-mod", "hmark-offset", "hmark-rnd"
_SIDES = ("source", "destination")
_PREFIXES = ("hmark-src-prefix", "hmark-dst-prefix")
_PORT_MASKS, _SPI_MASK = ("hmark-sport-mask", "hmark-dport-mask"), "hmark-spi-mask"
_PORTS, _SPI = ("hmark-sport", "hmark-dport"), "hmark-spi"
_PROTOCOL, _CONNECTION = "hmark-proto-mask", "ct"
_WHOLE = -1  # a prefix of all the 128 bits that an address has in either family
_ICMP = 1
# where the ports, or the index of AH and ESP, are in the transport header
_PORTS_AT = {6: 0, 17: 0, 33: 0, 50: 0, 51: 4, 132: 0, 136: 0}
# the option and value that each word of a tuple sets, in the order in which an abbreviation is looked up
_TYPES = {
    _CONNECTION: (_CONNECTION, 1),
    "src": (_PREFIXES[0], _WHOLE),
    "dst": (_PREFIXES[1], _WHOLE),
    "sport": (_PORT_MASKS[0], 0xFFFF),
    "dport": (_PORT_MASKS[1], 0xFFFF),
    "proto": (_PROTOCOL, 0xFFFF),
    "spi": (_SPI_MASK, 0xFFFFFFFF),
}
# in the order of save text and listing, with the number of digits in save text
_NUMBERS = dict.fromkeys(_PORT_MASKS, 4) | {_SPI_MASK: 8} | dict.fromkeys(_PORTS, 4) | {_SPI: 8, _PROTOCOL: 2}


def _read_tuple(text: str, option: Option, use: "Use") -> str:
    """Read names of types, which may be abbreviated, separated by commas, and set the option of each."""
    rest = text
    while True:
        word, comma, after = rest.partition(",")
        if not rest:
            raise Problem('"--hmark-tuple" requires a list of types with no spaces, e.g. src,dst,sport,dport,proto')
        kind = next((name for name in _TYPES if word and name.startswith(word.lower())), None)
        if kind is None:
            raise Problem(f'Bad type "{rest}"')
        name, value = _TYPES[kind]
        use.values[name] = value
        use.seen.add(name)
        if not comma:
            return text
        rest = after


def _read_prefix(text: str, option: Option, use: "Use") -> int:
    """Read a mask, or WHOLE.

    In stored text the mask itself follows a length that does not determine it.
    """
    family = use.rule.family
    if use.rule.stored:
        length, slash, mask = text.partition("/")
        if slash:
            return int(mask)
        return _WHOLE if length.endswith("t") else read_length_or_mask(length, family, use.name, option.of)
    return read_length_or_mask(text, family, use.name, option.of)


HASHED = Kind(_read_tuple, choices=tuple(_TYPES))
PREFIX = Kind(_read_prefix)
OPTIONS = (
    Option(_TUPLE, HASHED, meta="type[,...]", doc="what is hashed"),
    Option(_MODULUS, UINT32, min=1, meta="number", doc="the number of different marks (required)"),
    Option(_OFFSET, UINT32, meta="number", doc="the first mark"),
    Option(_RANDOM, UINT32, meta="number", doc="the seed of the hash (required)"),
    *(
        Option(name, PREFIX, meta="length", doc=f"hash this many bits of the {side} address")
        for name, side in zip(_PREFIXES, _SIDES, strict=True)
    ),
    *(
        Option(name, UINT16, meta="mask", doc=f"hash these bits of the {side} port")
        for name, side in zip(_PORT_MASKS, _SIDES, strict=True)
    ),
    *(
        Option(name, UINT16, meta="bits", doc=f"bits to set in the {side} port")
        for name, side in zip(_PORTS, _SIDES, strict=True)
    ),
    Option(_SPI_MASK, UINT32, meta="mask", doc="hash these bits of the AH or ESP index"),
    Option(_SPI, UINT32, meta="bits", doc="bits to set in the AH or ESP index"),
    Option(_PROTOCOL, UINT16, meta="mask", doc="hash these bits of the protocol"),
)


def check(use: "Use") -> None:
    """Raise Problem if a required option is missing.

    Ports and index share one field, so one overwrites the other.
    """
    values = use.values
    values.pop(_TUPLE, None)
    for name in (_MODULUS, _RANDOM):
        if name not in values:
            raise Problem(f"--{name} is mandatory")
    if _SPI_MASK in values and any(name in values for name in _PORT_MASKS):
        raise Problem("you cannot use --hmark-spi-mask and --hmark-?port-mask,at the same time")
    if not values.keys() - {_MODULUS, _RANDOM, _OFFSET}:
        raise Problem("you have to specify --hmark-tuple at least")
    shared = 0
    for name, value in values.items():
        if name == _SPI:
            shared = value
        elif name in _PORTS:
            shift = 16 if name == _PORTS[0] else 0
            shared = shared & ~(0xFFFF << shift) | value << shift
    if _SPI in values:
        values[_SPI] = shared
        values.update({name: shared >> (0, 16)[name == _PORTS[0]] & 0xFFFF for name in _PORTS if name in values})


def refused(use: "Use") -> str | None:
    """Return the kernel's error for ports together with an index."""
    return "Invalid argument" if _SPI in use.values and any(name in use.values for name in _PORTS) else None


def _length(use: "Use", name: str) -> int:
    family, mask = use.rule.family, use.values[name]
    length = prefix_length(FULL[family] if mask == _WHOLE else mask, family)
    return -1 if length is None else length


def _prefix(use: "Use", name: str) -> str:
    """Return the length, and after it, hidden, what it does not show."""
    length, mask = _length(use, name), use.values[name]
    if mask == _WHOLE and use.rule.family == 4:
        return f"{length}{hidden('t')}"
    return f"{length}{hidden(f'/{mask}')}" if length < 0 else str(length)


def save(use: "Use") -> str:
    """Return the options in the reference's order."""
    values = use.values
    text = "".join(f" --{name} {_prefix(use, name)}" for name in _PREFIXES if name in values)
    for name, digits in _NUMBERS.items():
        if name in values:
            text += f" --{name} 0x{values[name]:0{digits}x}"
    text += f" --{_RANDOM} {values[_RANDOM]:#010x} --{_MODULUS} {values[_MODULUS]}"
    if _OFFSET in values:
        text += f" --{_OFFSET} {values[_OFFSET]}"
    return text + (f" --{_TUPLE} {_CONNECTION}" if _CONNECTION in values else "")


def compared(use: "Use") -> str:
    """Return the text that -C and -D compare.

    Measured: an IPv4 rule with a mask that is not a prefix is never found.
    """
    text = save(use)
    lost = use.rule.family == 4 and any(name in use.values and _length(use, name) < 0 for name in _PREFIXES)
    return text + UNSEEN if lost and not use.rule.stored else text


def listing(use: "Use", numeric: bool) -> str:
    """Return each value with a blank after it."""
    values = use.values
    text = f" HMARK mod {values[_MODULUS]} " + (f"+ {values[_OFFSET]:#x} " if _OFFSET in values else "")
    text += "ct, " if _CONNECTION in values else ""
    for name in _PREFIXES:
        if name in values:
            text += f"{name.removeprefix('hmark-')} {_listed_prefix(use, name)} "
    for name in (*_NUMBERS, _RANDOM):
        if name in values:
            text += f"{name.removeprefix('hmark-')} {values[name]:#x} "
    return text


def words(use: "Use") -> list[str]:
    """Return the marks, and what they are computed from."""
    from iptables_py.extensions.shared.wording import CONTINUE, both

    values = use.values
    parts = ["the connection"] if _CONNECTION in values else []
    for name, side in zip(_PREFIXES, _SIDES, strict=True):
        if name in values:
            mask = "" if values[name] == _WHOLE else listed_mask(values[name], use.rule.family)
            parts.append(f"the {side} address{f' ({mask})' * bool(mask)}")
    titles = {name: f"{side} port" for name, side in zip(_PORT_MASKS, _SIDES, strict=True)}
    titles |= {_SPI_MASK: "AH or ESP index", _PROTOCOL: "protocol"}
    parts += [f"the {title} under the mask {values[name]:#x}" for name, title in titles.items() if name in values]
    set_bits = {name: f"{side} port" for name, side in zip(_PORTS, _SIDES, strict=True)} | {_SPI: "AH or ESP index"}
    parts += [f"the {title} with the bits {values[name]:#x} set" for name, title in set_bits.items() if name in values]
    text = f"get a mark from {values.get(_OFFSET, 0)} on, one of {values[_MODULUS]}, by a hash of {both(parts)}"
    return [f"{text} (seed {values[_RANDOM]:#x})", CONTINUE]


def _listed_prefix(use: "Use", name: str) -> str:
    """Return IPv4's length as 32 bits without a sign, or IPv6's mask as listed after an address, without the slash."""
    if use.rule.family == 4:
        return str(_length(use, name) & 0xFFFFFFFF)
    mask = use.values[name]
    return listed_mask(FULL[6] if mask == _WHOLE else mask, 6).removeprefix("/")


def apply(use: "Use") -> "Applying":
    """Hash the packet, or its connection, into a mark."""
    from iptables_py.values.hashing import hash_words, scaled

    values, family = use.values, use.rule.family
    masks = [FULL[family] if values.get(name) == _WHOLE else values.get(name, 0) for name in _PREFIXES]
    pairs = [values.get(name, 0) for name in _PORT_MASKS], [values.get(name, 0) for name in _PORTS]
    port_mask, port_bits = (high << 16 | low for high, low in pairs)
    port_mask, port_bits = port_mask | values.get(_SPI_MASK, 0), port_bits | values.get(_SPI, 0)
    protocol_mask, by_connection = values.get(_PROTOCOL, 0), _CONNECTION in values
    modulus, offset, seed = values[_MODULUS], values.get(_OFFSET, 0), values[_RANDOM]

    def act(packet: "Any", world: "Any") -> str:
        if by_connection and packet.connection is None:
            return "CONTINUE"
        source, target, protocol, ports = (_of_connection if by_connection else _of_packet)(packet)
        ends = sorted(_word(address & mask) for address, mask in ((source, masks[0]), (target, masks[1])))
        if ports is not None:
            ports = ports & port_mask | port_bits
            ports = max(ports >> 16, ports & 0xFFFF) << 16 | min(ports >> 16, ports & 0xFFFF)
        value = hash_words([*ends, ports or 0], seed) ^ (protocol & protocol_mask)
        packet.mark = scaled(value, modulus) + offset & 0xFFFFFFFF
        return "CONTINUE"

    return act


def _of_connection(packet: "Any") -> "tuple[int, int, int, int | None]":
    """Return source, destination, protocol and ports of the connection: where it begins, and where it really ends."""
    first, reply = packet.connection.flows
    ports = None if first.protocol == _ICMP else first.source_key << 16 | reply.source_key
    return first.source, reply.source, first.protocol, ports


def _of_packet(packet: "Any") -> "tuple[int, int, int, int | None]":
    """Return source, destination, protocol and the 32 bits of ports or index of a packet."""
    at = _PORTS_AT.get(packet.protocol)
    data = packet.transport
    ports = None
    if at is not None and not packet.offset and not packet.more and len(data) >= at + 4:
        ports = int.from_bytes(data[at : at + 4], "big")
    return packet.source, packet.destination, packet.protocol, ports


def _word(address: int) -> int:
    """Return an address in 32 bits: those of IPv6 are the sum of its four words without carry."""
    word = 0
    while address:
        word ^= address & 0xFFFFFFFF
        address >>= 32
    return word


def nft_exact(use: "Use", translation: "Translation") -> None:
    """Give the reason why there is no translation."""
    translation.reason = "nftables hashes packets in another way"
