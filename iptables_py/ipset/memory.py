"""The memory that a set uses in the kernel, and the size to which the table of a hash has grown.

All numbers are those of Linux 6.18 on x86-64 (measured). The kernel chooses the bucket for a member by a hash of its
key, so the buckets can be computed. They are those of a set from which no member was ever deleted: the kernel does
not shrink a table, and may keep the space of members that were deleted from a bucket.
"""

from iptables_py.ipset import sets
from iptables_py.ipset.bitmaps import limits
from iptables_py.ipset.hashes import WITH_EVERYTHING
from iptables_py.values.addresses import BITS
from iptables_py.values.hashing import WORD, hash_arrays

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from iptables_py.ipset.sets import Set
    from iptables_py.store.sqlite import Database

# The bytes of a member of a hash that the kernel hashes: fields of its key, zeros and ones. `below` is the prefix
# length minus 1, `bridge` is 1 for a bridge port.
LAYOUTS = {
    "hash:ip": ("ip",),
    "hash:mac": ("mac", "zero", "zero"),
    "hash:ip,mac": ("ip", "mac", "zero", "zero"),
    "hash:ip,mark": ("ip", "mark"),
    "hash:ip,port": ("ip", "port", "protocol", "zero"),
    "hash:ip,port,ip": ("ip", "ip2", "port", "protocol", "zero"),
    "hash:ip,port,net": ("ip", "ip2", "port", "below", "protocol"),
    "hash:net": ("ip", "zero", "zero", "zero", "prefix"),
    "hash:net,port": ("ip", "port", "protocol", "below"),
    "hash:net,iface": ("ip", "bridge", "prefix", "zero", "one"),
    "hash:net,net": ("ip", "ip2", "zero", "zero", "prefix", "prefix2"),
    "hash:net,port,net": ("ip", "ip2", "port", "prefix", "prefix2", "zero", "zero", "zero", "protocol"),
}
WIDTHS = {"mac": 6, "mark": 4, "port": 2}  # bytes of a field that is not an address; of all others 1
INTERFACE = 17  # bytes after the hashed ones in a member of hash:net,iface
# The structures of the kernel, in bytes.
HASH, MASK, REGION, BUCKET, COMMENT = 192, 16, 24, 32, 17
BITMAPS = {"bitmap:ip": 88, "bitmap:ip,mac": 80, "bitmap:port": 72}
PAIR = 8  # a member of bitmap:ip,mac
LIST, LISTED = 80, 48
BUCKETS_IN_REGION = 1024
STEP = 2  # members by which a bucket grows
EXTENSIONS = (("counters", 16, 8), ("timeout", 8, 8), ("skbinfo", 16, 4), ("comment", 8, 8))  # bytes and alignment


def measure(db: "Database", found: "Set", now: int) -> "tuple[dict[str, str], int]":
    """Return the options of a set as its header shows them, with a table that has grown, and its size in memory."""
    count, keys, comments, length = sets.totals(db, found, now)
    values, size = found.values, COMMENT * comments + length
    if found.type.name == "list:set":
        return values, size + LIST + count * _slot(LISTED, 8, values)
    if found.type.name in BITMAPS:
        first, last = limits(found)
        places = last - first + 1 >> 32 - int(values.get("netmask", 32))
        slot = _slot(PAIR * (found.type.name == "bitmap:ip,mac"), 1, values)
        return values, size + BITMAPS[found.type.name] + 8 * _up(places, 64) // 64 + places * slot
    keyed = hash_arrays(_words(found, keys, count), int(values["initval"], 16), count)
    most, buckets = int(values["bucketsize"]), int(values["hashsize"])
    if "iface" in found.type.dims:  # all interfaces of a network are in one bucket, which becomes large enough
        most = max([most, *(_up(held, STEP) for held in _held(keyed, WORD + 1))])
    while count > most * buckets or max(held := _held(keyed, buckets), default=0) > most:
        buckets *= 2
    steps = sum(-(-one // STEP) for one in held)
    size += _table(found, buckets) + steps * (BUCKET + STEP * _slot(_element(found), _align(found), values))
    return {**values, "hashsize": str(buckets), "bucketsize": str(most)}, size


def _up(value: int, step: int) -> int:
    return value + -value % step


def _slot(size: int, align: int, values: "dict[str, str]") -> int:
    """Return the bytes of a member with the extensions of its set."""
    for name, width, boundary in EXTENSIONS:
        if name in values:
            size = _up(size, boundary) + width
            align = max(align, boundary)
    return _up(size, align)


def _align(found: "Set") -> int:
    return 8 if found.family == 4 and found.type.dims.count("net") == 2 else 4  # the kernel compares both at once


def _hashed(found: "Set") -> int:
    """Return the number of bytes of a member that are hashed."""
    address = BITS.get(found.family, 0) // 8
    widths = [address if name[:2] == "ip" else WIDTHS.get(name, 1) for name in LAYOUTS[found.type.name]]
    return _up(sum(widths), _align(found))


def _element(found: "Set") -> int:
    """Return the bytes of a member without extensions."""
    return _up(_hashed(found) + INTERFACE * ("iface" in found.type.dims), 4)


def _table(found: "Set", buckets: int) -> int:
    """Return the bytes of a hash without its buckets."""
    nets = found.type.dims.count("net")
    prefixes = (BITS[found.family] + (found.type.name in WITH_EVERYTHING)) * (4 + 4 * nets) if nets else 0
    size = HASH + MASK * ("netmask" in found.type.create) + _up(_element(found) + prefixes, 8)
    return size + REGION * (max(buckets // BUCKETS_IN_REGION, 1) - 1)


def _words(found: "Set", keys: bytes, count: int) -> list[int]:
    """Return the 32-bit words that the kernel hashes, each as one integer with 64 bits for each member."""
    width = len(keys) // count if count else 0
    rest = [keys[at::width] for at in range(width)]  # the first bytes of all keys, then the second ones, ...
    bits = BITS.get(found.family, 0)
    fields = {"zero": [bytes(count)], "one": [b"\1" * count]}

    def take(name: str, width: int) -> None:
        fields[name], rest[:width] = rest[:width], []

    for dim in found.type.dims:
        if dim in ("ip", "net"):
            again = "2" * ("ip" in fields)
            take("ip" + again, bits // 8)
            if dim == "net":
                take("host", 1)
                fields["prefix" + again] = [host.translate(_less_than(bits)) for host in fields["host"]]
                fields["below"] = [host.translate(_less_than(bits - 1)) for host in fields["host"]]
        elif dim == "port":
            take("protocol", 1)
            take("port", 2)
        elif dim == "mark":
            take("mark", 4)
            fields["mark"].reverse()
        else:
            take("bridge" if dim == "iface" else dim, 1 if dim == "iface" else WIDTHS[dim])
    columns = [column for name in LAYOUTS[found.type.name] for column in fields[name]]
    columns += [bytes(count)] * (_hashed(found) - len(columns))
    words = []
    for at in range(0, len(columns), 4):
        lanes = bytearray(8 * count)
        for byte, column in enumerate(columns[at : at + 4]):
            lanes[byte::8] = column
        words.append(int.from_bytes(lanes, "little"))
    return words


def _less_than(value: int) -> bytes:
    """Return a table for bytes.translate() that subtracts each byte from the value."""
    return bytes((value - byte) & 0xFF for byte in range(256))


def _held(keyed: "Iterable[int]", buckets: int) -> list[int]:
    """Return the number of members in each bucket that has any."""
    held: dict[int, int] = {}
    for one in keyed:
        one &= buckets - 1
        held[one] = held.get(one, 0) + 1
    return list(held.values())
