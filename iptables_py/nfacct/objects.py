"""The storage of accounting objects in SQLite."""

from iptables_py.store.rows import ALL, signed
from iptables_py.values.text import decoded, encoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.store.sqlite import Database

NAME_BYTES = 31  # of longer names the rest is ignored (measured)
OBJECT = "SELECT name, packets, bytes, mode, quota FROM nfacct"
ADD = "INSERT INTO nfacct (name, packets, bytes, mode, quota) VALUES (?, ?, ?, ?, ?)"
USE = ["-m", "nfacct", "--nfacct-name"]  # what precedes the name in the text of a rule


class Object:
    """An accounting object.

    packets, bytes: what it has counted, 0 to 2**64 - 1
    mode: "byte" or "packet", what its quota counts; None without a quota
    quota: 0 to 2**64 - 1; 0 without a quota
    is_over: whether packets have reached the quota; not stored, as no packet is counted but in the engine
    """

    __slots__ = ("bytes", "is_over", "mode", "name", "packets", "quota")

    def __init__(self, name: bytes, packets: int, bytes: int, mode: str | None, quota: int) -> None:
        self.name = decoded(name)
        self.packets = packets & ALL
        self.bytes = bytes & ALL
        self.mode = mode
        self.quota = quota & ALL
        self.is_over = False


def key(name: str) -> bytes:
    """Return the part of a name that counts."""
    return encoded(name)[:NAME_BYTES]


def find(db: "Database", name: str) -> Object | None:
    """Return the object of that name, None if there is none."""
    return db.one(Object, f"{OBJECT} WHERE name = ?", key(name))


def every(db: "Database") -> list[Object]:
    """Return all objects in the order in which they were added."""
    return db.all(Object, f"{OBJECT} ORDER BY id")


def add(db: "Database", name: str, packets: int, bytes: int, mode: str | None, quota: int) -> None:
    """Add an object, which must not exist yet."""
    db.run(ADD, key(name), signed(packets), signed(bytes), mode, signed(quota))


def zero(db: "Database", found: list[Object]) -> None:
    """Set the counters of these objects to 0 in the file."""
    db.run_many("UPDATE nfacct SET packets = 0, bytes = 0 WHERE name = ?", [(key(one.name),) for one in found])


def set_counters(db: "Database", found: Object) -> None:
    """Write the counters of an object to the file."""
    counters = signed(found.packets), signed(found.bytes)
    db.run("UPDATE nfacct SET packets = ?, bytes = ? WHERE name = ?", *counters, key(found.name))


def remove(db: "Database", found: Object) -> None:
    """Delete an object."""
    db.run("DELETE FROM nfacct WHERE name = ?", key(found.name))


def used(db: "Database") -> set[str]:
    """Return the names of the objects that rules refer to."""
    specs = db.all(decoded, "SELECT spec FROM rule WHERE instr(spec, ?)", encoded(" ".join(USE)))
    found = set()
    if specs:
        from iptables_py.rules.words import split

        for spec in specs:
            words = split(spec)
            found |= {words[at] for at in range(len(USE), len(words)) if words[at - len(USE) : at] == USE}
    return found
