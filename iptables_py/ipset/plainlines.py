"""The most frequent lines of a restore, which add one member to a set."""

from iptables_py.errors import Problem
from iptables_py.ipset import bitmaps, bulk, ethernet, hashes, interfaces, lists, macs, marks, protocols
from iptables_py.ipset.addresses import networks, plain
from iptables_py.ipset.members import NEEDED
from iptables_py.ipset.options import MEMBER_FLAGS, READERS
from iptables_py.ipset.ports import port
from iptables_py.ipset.types import ORDER
from iptables_py.ipset.words import set_name
from iptables_py.values.addresses import BITS, mask_of
from iptables_py.values.text import encoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from iptables_py.ipset.bulk import Row
    from iptables_py.ipset.patterns import Pattern
    from iptables_py.ipset.run import Run
    from iptables_py.ipset.sets import Set
    from iptables_py.store.sqlite import Database

    Reader = Callable[[str], bytes]

OCTETS = {str(number): number for number in range(256)}
NETWORKS = {str(length): (mask_of(length, 4), bytes((32 - length,))) for length in range(1, 33)}
ZEROS = (bytes(4), bytes(6), bytes(16))
MANY = 2000  # lines of a restore for which an expression pays off, as importing `re` takes 5 ms
OTHER_FORM = (Problem, LookupError, ValueError)  # raised where a line has another form, or is invalid


def plain_lines(found: "Set") -> "PlainLines | None":
    """Return a reader of the frequent lines for a set, None if there is none for such sets."""
    readers = [_reader(found, dim) for dim in found.type.dims]
    return PlainLines(found, [read for read in readers if read]) if all(readers) else None


def _reader(found: "Set", dim: str) -> "Reader | None":
    """Return the reader of a part of the set's entries, None if there is none."""
    if found.type.name == "list:set":
        return _set
    if dim == "mac":
        return _mac
    if not found.is_hash:
        return _place(found)
    if dim in ("ip", "net"):
        read = {"ip": {4: _address, 6: _address6}, "net": {4: _network, 6: _network6}}[dim][found.family]
        return _masked(read, found) if "netmask" in found.values or "bitmask" in found.values else read
    if dim == "port":
        return _cached(lambda text: _port(text, found.family))
    if dim == "mark":
        mask = found.values["markmask"]
        return lambda text: marks.parse(text, mask).keys()[0]
    return _cached(_interface) if dim == "iface" else None


class PlainLines:
    """A reader of lines for one set. Each part of an entry is a single one, and an address is not all zeros."""

    __slots__ = ("_found", "_options", "_parts", "_pattern")

    def __init__(self, found: "Set", parts: "list[Reader]") -> None:
        self._found = found
        lacking = {option for options, needed, _ in NEEDED if needed not in found.values for option in options}
        self._options = set(found.type.add) - lacking - {*ORDER}
        self._parts = parts
        self._pattern: Pattern | None = None

    def read(self, words: list[str]) -> "tuple[bytes, dict[str, Any]] | None":
        """Return the key and the options of the member that a line adds, None if the line has another form.

        The key of a member of a list:set is its name.
        """
        try:
            return self._key(words[2]), self._values(words[3:]) if len(words) > 3 else {}
        except OTHER_FORM:
            return None

    def read_line(self, line: str) -> "tuple[bytes, dict[str, Any]] | None":
        """Return the same for a line that adds to this set as earlier ones did, None if it has another form."""
        try:
            found = self._pattern.read(line) if self._pattern else None
            return None if found is None else (self._key(found[0]), found[1])
        except OTHER_FORM:
            return None

    def learn(self, name: str, names: "Sequence[str]") -> None:
        """Make read_line() read lines with these options, which add to the set of that name."""
        if self._pattern is None:
            from iptables_py.ipset.patterns import Pattern

            self._pattern = Pattern(name, self._found.family)
        self._pattern.learn(names)

    def _key(self, text: str) -> bytes:
        """Return the key of an entry. Raise one of OTHER_FORM."""
        if len(self._parts) == 1:
            return self._parts[0](text)
        key = b""
        for read, part in zip(self._parts, text.split(","), strict=True):
            key += read(part)
        return key

    def _values(self, words: list[str]) -> "dict[str, Any]":
        """Return the options of a member. Raise one of OTHER_FORM."""
        values: dict[str, Any] = {}
        rest = iter(words)
        for name in rest:
            text = "" if name in MEMBER_FLAGS else next(rest, "-")
            if name not in self._options or name in values or text[:1] == "-":  # the last may be the program's own
                raise ValueError
            values[name] = READERS[name](text, self._found.family) if text else True
        return values

    def add(self, db: "Database", rows: "Sequence[Row]", exist: bool, now: int, run: "Run") -> None:
        """Add what read() returned. Raise Refusal if a member is refused; `run.line` is then its line."""
        if self._found.type.name == "list:set":
            lists.add_all(db, self._found, rows, exist, now, run)
        elif self._found.type.name == "bitmap:ip,mac":
            macs.add_all(db, self._found, rows, exist, now, run)
        else:
            kind = hashes if self._found.is_hash else bitmaps
            bulk.add_all(db, self._found, kind.put, kind.fits, rows, exist, now, run)


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


def _masked(read: "Reader", found: "Set") -> "Reader":
    """Return a reader of addresses or networks that applies the set's mask."""
    size = BITS[found.family] // 8
    mask = hashes.mask(found)

    def masked(text: str) -> bytes:
        packed = read(text)
        address = int.from_bytes(packed[:size], "big") & mask
        return _nonzero(address.to_bytes(size, "big")) + packed[size:]

    return masked


def _mac(text: str) -> bytes:
    if len(text) == 17 and text[2::3] == ":::::":
        packed = bytes.fromhex(text.replace(":", ""))
        if len(packed) == ethernet.OCTETS:
            return _nonzero(packed)
    return _nonzero(ethernet.parse(text).octets)


def _set(text: str) -> bytes:
    if text[:1] == "-" or "," in text:  # an option of the program, or a name with its neighbour
        raise ValueError
    return encoded(set_name(text))


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
