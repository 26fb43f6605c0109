"""The storage of sets and members in SQLite."""

from iptables_py.ipset.types import SetType, set_type
from iptables_py.store.rows import signed
from iptables_py.values.text import decoded, encoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.store.sqlite import Database

ALL = (1 << 64) - 1
SET = "SELECT id, name, type, family, options FROM ipset"
MEMBER = "SELECT key, expires, packets, bytes, comment, nomatch, marks FROM member WHERE ipset = ?"
INTERFACE_BYTES = 16  # size of an interface in a key
NOMATCH = 1  # flags of a member
WILDCARD = 2
LIVE = "(expires IS NULL OR expires < 0 OR expires > ?)"
# Special values of `expires`. A negative value is the timeout, in seconds, of a member of a bitmap:ip,mac whose timeout
# has not started yet.
OVER = 1  # a member of a bitmap:ip,mac that the kernel treats as expired but still counts
BURIED = 0  # a deleted member of a bitmap, stored for its counters: see ipset/bitmaps.py
FREE_PLACE = (
    "SELECT min(id) + 1 FROM (SELECT 0 AS id UNION ALL SELECT id FROM ipset) WHERE id + 1 NOT IN (SELECT id FROM ipset)"
)
ADD = (
    "INSERT OR REPLACE INTO member (ipset, key, expires, packets, bytes, comment, nomatch, marks)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
SET_OPTIONS = (b"--match-set", b"--add-set", b"--del-set", b"--map-set")


class Set:
    """A set.

    options: the text that its header shows after the family
    family: 4, 6, or 0 for both
    names: for a list:set to be shown, the names of all sets by their numbers
    values: the options as a dictionary
    """

    __slots__ = ("family", "id", "name", "names", "options", "type", "values")

    def __init__(self, id: int, name: bytes, type: str, family: int, options: str) -> None:
        self.id = id
        self.name = decoded(name)
        self.type: SetType = set_type(type)
        self.family = family
        self.options = options
        self.names: dict[int, str] = {}
        self.values: dict[str, str] = {}  # the value of a flag is ""
        words = options.split()
        while words:
            word = words.pop(0)
            self.values[word] = "" if word in ("counters", "comment", "skbinfo") else words.pop(0)


class Member:
    """A member of a set.

    expires: milliseconds since 1970, or None if it does not expire; see OVER above for special values
    marks: mark, priority and queue, as they are printed
    """

    __slots__ = ("bytes", "comment", "expires", "flags", "key", "marks", "packets")

    def __init__(
        self, key: bytes, expires: int | None, packets: int, bytes: int, comment: bytes, flags: int, marks: str
    ) -> None:
        self.key = key
        self.expires = expires
        self.packets = packets & ALL
        self.bytes = bytes & ALL
        self.comment = decoded(comment)
        self.flags = flags
        self.marks = marks


def find(db: "Database", name: str) -> Set | None:
    """Return the set of that name, or None."""
    return db.one(Set, f"{SET} WHERE name = ?", encoded(name))


def every(db: "Database") -> list[Set]:
    """Return all sets in the order of their numbers, with sets of type list:set last."""
    return db.all(Set, f"{SET} ORDER BY type = 'list:set', id")


def create(db: "Database", name: str, type: SetType, family: int, options: str) -> None:
    """Create a set with the lowest free number."""
    place = db.number(FREE_PLACE)
    sql = "INSERT INTO ipset (id, name, type, family, options) VALUES (?, ?, ?, ?, ?)"
    db.run(sql, place, encoded(name), type.name, family, options)


def flush(db: "Database", found: Set) -> None:
    """Delete all members of a set."""
    if _buries(found):
        db.run("UPDATE member SET expires = ? WHERE ipset = ?", BURIED, found.id)
    else:
        db.run("DELETE FROM member WHERE ipset = ?", found.id)


def destroy(db: "Database", found: Set) -> None:
    """Delete a set and its members."""
    for sql in ("DELETE FROM member WHERE ipset = ?", "DELETE FROM ipset WHERE id = ?"):
        db.run(sql, found.id)


def rename(db: "Database", found: Set, name: str) -> None:
    """Rename a set."""
    db.run("UPDATE ipset SET name = ? WHERE id = ?", encoded(name), found.id)


def swap(db: "Database", one: Set, other: Set) -> None:
    """Swap everything but the names and numbers of two sets."""
    if one.id == other.id:
        return
    for here, there in ((one, other), (other, one)):
        sql = "UPDATE ipset SET type = ?, family = ?, options = ? WHERE id = ?"
        db.run(sql, there.type.name, there.family, there.options, here.id)
    for old, new in ((one.id, -1), (other.id, one.id), (-1, other.id)):
        db.run("UPDATE member SET ipset = ? WHERE ipset = ?", new, old)


def clean(db: "Database", found: Set, now: int) -> None:
    """Delete the expired members of a set."""
    db.run("DELETE FROM member WHERE ipset = ? AND expires <= ?", found.id, now)


def member(db: "Database", found: Set, key: bytes, now: int) -> Member | None:
    """Return the member with that key, or None if there is none or it has expired at `now`."""
    return db.one(Member, f"{MEMBER} AND key = ? AND {LIVE}", found.id, key, now)


def members(db: "Database", found: Set, now: int) -> list[Member]:
    """Return the members that have not expired, sorted by key."""
    if found.type.name == "list:set":
        found.names = names(db)
    return db.all(Member, f"{MEMBER} AND {LIVE} ORDER BY key", found.id, now)


def count(db: "Database", found: Set, now: int) -> int:
    """Return the number of members that have not expired, including those with OVER."""
    sql = f"SELECT count(*) FROM member WHERE ipset = ? AND ({LIVE} OR expires = {OVER})"
    return db.number(sql, found.id, now) or 0


def count_in_network(db: "Database", found: Set, key: bytes, now: int) -> int:
    """Return the number of unexpired members with the network of `key`, on any interface."""
    start = key[:-INTERFACE_BYTES]
    sql = f"SELECT count(*) FROM member WHERE ipset = ? AND key BETWEEN ? AND ? AND {LIVE}"
    return db.number(sql, found.id, start, start + b"\xff", now) or 0


def put(db: "Database", found: Set, one: Member) -> None:
    """Store a member, replacing any with the same key."""
    values = one.expires, signed(one.packets), signed(one.bytes), encoded(one.comment), one.flags, one.marks
    db.run(ADD, found.id, one.key, *values)


def remove(db: "Database", found: Set, key: bytes) -> None:
    """Delete the member with that key."""
    db.run("DELETE FROM member WHERE ipset = ? AND key = ?", found.id, key)


def row(db: "Database", found: Set, key: bytes, more: int = 0) -> Member | None:
    """Return the row with that key, or with a key that adds at most `more` bytes to it; expired rows too. Or None."""
    return db.one(Member, f"{MEMBER} AND key BETWEEN ? AND ?", found.id, key, key + b"\xff" * more)


def totals(db: "Database", found: Set, now: int) -> tuple[int, bytes, int, int]:
    """Return the number of members with their keys one after another, and of comments with their length in bytes."""
    return db.all(
        lambda count, keys, *comments: (count, bytes.fromhex(keys), *comments),
        "SELECT count(*), coalesce(group_concat(hex(key), ''), ''), count(nullif(comment, x'')),"
        f" coalesce(sum(length(comment)), 0) FROM member WHERE ipset = ? AND ({LIVE} OR expires = {OVER})",
        found.id,
        now,
    )[0]


def live(one: Member, now: int) -> bool:
    """Return whether a member has not expired."""
    return one.expires is None or one.expires < 0 or one.expires > now


def _buries(found: Set) -> bool:
    return "counters" in found.values and found.type.name.startswith("bitmap:")


def bury(db: "Database", found: Set, one: Member) -> None:
    """Delete a member of a bitmap, but keep its counters if the set has counters."""
    if _buries(found):
        db.run("UPDATE member SET expires = ? WHERE ipset = ? AND key = ?", BURIED, found.id, one.key)
    else:
        remove(db, found, one.key)


def names(db: "Database") -> dict[int, str]:
    """Return the names of all sets by their numbers."""
    return {found.id: found.name for found in every(db)}


def references(db: "Database", now: int) -> dict[str, int]:
    """Return the number of references to each set from rules and list:sets. Sets without references are left out."""
    found: dict[str, int] = {}
    sql = f"SELECT key FROM member WHERE ipset IN (SELECT id FROM ipset WHERE type = 'list:set') AND {LIVE}"
    keys = db.all(bytes, sql, now)
    known = names(db) if keys else {}
    for key in keys:
        name = known[int.from_bytes(key[4:], "big")]
        found[name] = found.get(name, 0) + 1
    specs = db.all(decoded, "SELECT spec FROM rule WHERE instr(spec, CAST('-set ' AS BLOB))")
    if specs:
        from iptables_py.rules.words import split

        for spec in specs:
            words = split(spec)
            for at, word in enumerate(words):
                if word.encode("utf-8", "surrogateescape") in SET_OPTIONS and words[at - 1] != "--comment":
                    name = words[at + 1]
                    found[name] = found.get(name, 0) + 1
    return found
