"""The most frequent lines of a restore, which add one member to a hash or bitmap."""

from iptables_py.errors import Problem
from iptables_py.ipset import bitmaps, hashes, interfaces, protocols
from iptables_py.ipset.addresses import networks, plain
from iptables_py.ipset.members import NEEDED
from iptables_py.ipset.options import MEMBER_FLAGS, READERS
from iptables_py.ipset.ports import port
from iptables_py.values.addresses import mask_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from iptables_py.ipset.kinds import Keyed
    from iptables_py.ipset.sets import Set

    Reader = Callable[[str], bytes]

OCTETS = {str(number): number for number in range(256)}
NETWORKS = {str(length): (mask_of(length, 4), bytes((32 - length,))) for length in range(1, 33)}
ZEROS = (bytes(4), bytes(16))
OTHER_FORM = (Problem, LookupError, ValueError)  # raised where a line has another form, or is invalid


def plain_lines(found: "Set") -> "PlainLines | None":
    """Return a reader of the frequent lines for a set, None if there is none for such sets."""
    if "netmask" in found.values or "bitmask" in found.values:
        return None
    readers = {"port": _cached(lambda text: _port(text, found.family)), "iface": _cached(_interface)}
    readers |= {"ip": _address, "net": _network} if found.family == 4 else {"ip": _address6, "net": _network6}
    if found.type.name in ("bitmap:ip", "bitmap:port"):
        return PlainLines(found, [_place(found)])
    if found.is_hash and all(dim in readers for dim in found.type.dims):
        return PlainLines(found, [readers[dim] for dim in found.type.dims])
    return None


class PlainLines:
    """A reader of lines for one set. Each part of an entry is a single one, and an address is not all zeros.

    kind: the set's kind, which is a hash or a bitmap
    """

    __slots__ = ("_options", "_parts", "found", "kind")

    def __init__(self, found: "Set", parts: "list[Reader]") -> None:
        self.found = found
        self.kind: Keyed = hashes if found.is_hash else bitmaps
        lacking = {option for options, needed, _ in NEEDED if needed not in found.values for option in options}
        self._options = set(found.type.add) - lacking
        self._parts = parts

    def read(self, words: list[str]) -> "tuple[bytes, dict[str, Any]] | None":
        """Return the key and the options of the member that a line adds, None if the line has another form."""
        key = b""
        try:
            for read, part in zip(self._parts, words[2].split(","), strict=True):
                key += read(part)
            return key, self._values(words[3:]) if len(words) > 3 else {}
        except OTHER_FORM:
            return None

    def _values(self, words: list[str]) -> "dict[str, Any]":
        """Return the options of a member. Raise one of OTHER_FORM."""
        values: dict[str, Any] = {}
        rest = iter(words)
        for name in rest:
            text = "" if name in MEMBER_FLAGS else next(rest, "-")
            if name not in self._options or name in values or text[:1] == "-":  # the last may be the program's own
                raise ValueError
            values[name] = READERS[name](text, self.found.family) if text else True
        return values


def _cached(read: "Reader") -> "Reader":
    """Return a reader of words that are often the same."""
    known: dict[str, bytes] = {}

    def cached(text: str) -> bytes:
        packed = known.get(text)
        if packed is None:
            packed = known[text] = read(text)
        return packed

    return cached


def _address(text: str) -> bytes:
    one, two, three, four = text.split(".")
    return _nonzero(bytes((OCTETS[one], OCTETS[two], OCTETS[three], OCTETS[four])))


def _nonzero(packed: bytes) -> bytes:
    if packed in ZEROS:
        raise ValueError
    return packed


def _address6(text: str) -> bytes:
    found = plain(text, 6)
    if found.prefix is not None:
        raise ValueError
    return _nonzero(found.first.to_bytes(16, "big"))


def _network(text: str) -> bytes:
    address, slash, length = text.partition("/")
    mask, ending = NETWORKS[length if slash else "32"]
    packed = _address(address)
    if slash:
        packed = (int.from_bytes(packed, "big") & mask).to_bytes(4, "big")
    return packed + ending


def _network6(text: str) -> bytes:
    found = networks(text, 6)
    length = 128 if found.prefix is None else found.prefix
    if found.first == 0 or length == 0:
        raise ValueError
    return (found.first & mask_of(length, 6)).to_bytes(16, "big") + bytes((128 - length,))


def _interface(text: str) -> bytes:
    return interfaces.parse(text).keys()[0]


def _port(text: str, family: int) -> bytes:
    found = protocols.parse(text, family)
    if not found.protocol or found.last is not None:
        raise ValueError
    return found.keys()[0]


def _place(found: "Set") -> "Reader":
    """Return the reader of a bitmap's entries."""
    low, high = bitmaps.limits(found)

    def place(text: str) -> bytes:
        value = port(text) if found.type.dims[0] == "port" else int.from_bytes(_address(text), "big")
        if not low <= value <= high:
            raise ValueError
        return bitmaps.key(found, value)

    return place
