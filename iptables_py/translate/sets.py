"""Sets of ipset as sets of nftables: their types, and the definitions with their members."""

from iptables_py.ipset.listing import members
from iptables_py.rules.nftnames import identifier
from iptables_py.values.addresses import FULL, address_text, mask_of, parse

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from iptables_py.ipset.sets import Set
    from iptables_py.store.sqlite import Database

    Part = tuple[int, int] | str  # first and last address of a network, or the text of another part
    Options = list[tuple[str, str]]

_ADDRESSES = ("ip", "net")
_TYPES = {"mac": "ether_addr", "mark": "mark", "iface": "ifname"}


class Untranslatable(Exception):
    """A set that has no definition in nftables; the text says why."""


def set_type(found: "Set") -> str:
    """Return the type of the elements. Raise Untranslatable."""
    if found.type.name == "list:set":
        raise Untranslatable("nftables has no lists of sets")
    for option in ("bitmask", "markmask"):
        if option in found.values:
            raise Untranslatable(f"nftables has no sets with a {option}")
    parts = []
    for dimension in found.type.dims:
        if dimension in _ADDRESSES:
            parts.append("ipv4_addr" if found.family == 4 else "ipv6_addr")
        elif dimension == "port":
            parts += ["inet_service"] if found.type.name == "bitmap:port" else ["inet_proto", "inet_service"]
        else:
            parts.append(_TYPES[dimension])
    return " . ".join(parts)


class NftSet:
    """A set in nftables.

    name: the name of the set of ipset
    type: the type of the elements
    interval: whether elements can be networks
    timeout: the default timeout in seconds, None if elements have none
    elements: the texts of the elements
    losses: what the set leaves out
    """

    __slots__ = ("elements", "interval", "losses", "name", "timeout", "type")

    def __init__(self, db: "Database", found: "Set", now: int) -> None:
        """Translate a set; `now` is in milliseconds. Raise Untranslatable."""
        self.name = found.name
        self.type = set_type(found)
        self.interval = "net" in found.type.dims or "netmask" in found.values
        timeout = found.values.get("timeout")
        self.timeout = None if timeout is None else int(timeout)
        self.losses: list[str] = []
        self.elements = _elements(found, members(db, found, {"sorted": ""}, now), self.losses)

    def lines(self, dynamic: bool) -> "list[str]":
        """Return the lines of the definition; `dynamic` is whether rules add elements."""
        flags = {"dynamic": dynamic, "interval": self.interval, "timeout": self.timeout is not None}
        lines = [f"set {identifier(self.name)} {{", f"\ttype {self.type}"]
        if any(flags.values()):
            lines.append(f"\tflags {','.join(flag for flag, is_set in flags.items() if is_set)}")
        if self.timeout:
            lines.append(f"\ttimeout {self.timeout}s")
        if self.interval and " . " not in self.type:
            lines.append("\tauto-merge")
        if self.elements:
            lines += ["\telements = {", *(f"\t\t{one}," for one in self.elements), "\t}"]
        return [*lines, "}"]


def _elements(found: "Set", listed: "Iterable[tuple[str, Options]]", losses: "list[str]") -> "list[str]":
    """Return the elements. Raise Untranslatable for members with which the set would have another meaning."""
    each: list[tuple[list[Part], Options]] = []
    lost = 0
    for entry, options in listed:
        parts = _parts(found, entry, dict(options))
        if parts is None:
            lost += 1
        else:
            each.append((parts, options))
    if lost:
        losses.append(f"{lost} members of the set {found.name}, which nftables can't have")
    if any(name == "nomatch" for _, options in each for name, _ in options):
        if found.type.dims != ["net"]:
            raise Untranslatable("nftables has no exceptions (nomatch) in such sets")
        return [_written(found, part) for part in _without_exceptions(each)]
    return [
        " . ".join(_written(found, part) for part in parts) + _options(options)
        for parts, options in _without_overlap(each)
    ]


def _parts(found: "Set", entry: str, options: "dict[str, str]") -> "list[Part] | None":
    """Return the parts of a member, None if nftables can't have it."""
    parts: list[Part] = []
    words = entry.split(",")
    if len(words) < len(found.type.dims):
        return None  # a member of a bitmap:ip,mac without its hardware address
    for dimension, word in zip(found.type.dims, words, strict=True):
        if dimension in _ADDRESSES:
            parts.append(_network(word, found.values.get("netmask"), found.family or 4))
        elif dimension == "port" and found.type.name != "bitmap:port":
            protocol, _, port = word.partition(":")
            if not port.isdigit():
                return None  # a type of ICMP
            parts += [protocol, port]
        elif dimension == "iface":
            if word.startswith("physdev:"):
                return None
            parts.append(f'"{word}{"*" if "wildcard" in options else ""}"')
        else:
            parts.append(word)
    return parts


def _network(word: str, netmask: str | None, family: int) -> "tuple[int, int]":
    text, _, length = word.partition("/")
    first = parse(text, family) or 0
    mask = mask_of(int(length or netmask or (32 if family == 4 else 128)), family)
    return first & mask, first | (FULL[family] & ~mask)


def _without_exceptions(each: "list[tuple[list[Part], Options]]") -> "list[tuple[int, int]]":
    """Return the ranges of addresses in the set; of networks that contain an address, the smallest one decides."""
    networks: list[tuple[int, int, bool]] = []
    for parts, options in each:
        (part,) = parts
        assert isinstance(part, tuple)
        networks.append((*part, ("nomatch", "") not in options))
    networks.sort(key=lambda one: (one[0] - one[1], one[0]))  # the largest first
    ranges: list[tuple[int, int]] = []
    for first, last, matches in networks:
        rest = []
        for start, end in ranges:
            rest += [(start, min(end, first - 1))] if start < first else []
            rest += [(max(start, last + 1), end)] if end > last else []
        ranges = sorted([*rest, (first, last)] if matches else rest)
    return ranges


def _without_overlap(each: "list[tuple[list[Part], Options]]") -> "list[tuple[list[Part], Options]]":
    """Leave out concatenations within others, which nft refuses. Raise Untranslatable for those that overlap."""
    networks = (part for parts, _ in each for part in parts if isinstance(part, tuple) and part[0] < part[1])
    if not each or len(each[0][0]) == 1 or not any(networks):
        return each
    kept: list[tuple[list[Part], Options]] = []
    for parts, options in sorted(each, key=lambda one: _size(one[0])):
        others = [one for one, _ in kept if all(map(_meets, parts, one))]
        if any(all(map(_contains, one, parts)) for one in others):
            continue
        if others:
            raise Untranslatable("some members overlap, which nftables does not allow")
        kept.append((parts, options))
    return kept


def _size(parts: "list[Part]") -> int:
    """Return a key by which concatenations with more addresses come first."""
    return -sum((part[1] - part[0]).bit_length() for part in parts if isinstance(part, tuple))


def _meets(one: "Part", other: "Part") -> bool:
    if isinstance(one, tuple) and isinstance(other, tuple):
        return one[0] <= other[1] and other[0] <= one[1]
    return one == other


def _contains(one: "Part", other: "Part") -> bool:
    if isinstance(one, tuple) and isinstance(other, tuple):
        return one[0] <= other[0] and other[1] <= one[1]
    return one == other


def _written(found: "Set", part: "Part") -> str:
    if isinstance(part, str):
        return part
    family = found.family or 4
    first, last = part
    size = last - first + 1
    if size == 1:
        return address_text(first, family)
    if size & (size - 1) == 0 and first % size == 0:
        return f"{address_text(first, family)}/{(32 if family == 4 else 128) - size.bit_length() + 1}"
    return f"{address_text(first, family)}-{address_text(last, family)}"


def _options(options: "Options") -> str:
    """Return the timeout and the comment of an element."""
    text = ""
    for name, value in options:
        if name == "timeout" and value != "0":
            text += f" timeout {value}s"
        elif name == "comment":
            text += f" comment {value}"
    return text
