"""The storage of sets and members in SQLite."""

from iptables_py.ipset.types import SetType, set_type
from iptables_py.rules.storedtext import guarded, shown
from iptables_py.rules.words import split
from iptables_py.store.rows import signed
from iptables_py.store.schema import ASKS_SET
from iptables_py.values.text import decoded, encoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.store.sqlite import Database

    Row = Sequence[object]  # a member's key, expires (0 for never), packets, bytes, comment, flags and marks

ALL = (1 << 64) - 1
SET = "SELECT ipset.id, name, type, family, options, content.id, members FROM ipset JOIN content ON ipset = ipset.id"
MEMBER_COLUMNS = "key, expires, packets, bytes, comment, nomatch, marks"
MEMBER = f"SELECT {MEMBER_COLUMNS} FROM member WHERE ipset = ?"
INTERFACE_BYTES = 16  # size of an interface in a key
NOMATCH = 1  # flags of a member
WILDCARD = 2
OTHERS = "SELECT EXISTS (SELECT 1 FROM member WHERE ipset < ?1) OR EXISTS (SELECT 1 FROM member WHERE ipset > ?1)"
LIVE = "(expires IS NULL OR expires < 0 OR expires > ?)"
# Special values of `expires`. A negative value is the timeout, in seconds, of a member of a bitmap:ip,mac whose timeout
# has not started yet.
OVER = 1  # a member of a bitmap:ip,mac that the kernel treats as expired but still counts
BURIED = 0  # a deleted member of a bitmap, stored for its counters: see ipset/bitmaps.py
FREE_PLACE = (
    "SELECT min(id) + 1 FROM (SELECT ?1 AS id UNION ALL SELECT id FROM ipset WHERE id > ?1)"
    " WHERE id + 1 NOT IN (SELECT id FROM ipset)"
)
COLUMNS = f"INTO member (ipset, {MEMBER_COLUMNS}) VALUES"
ADD = f"INSERT OR REPLACE {COLUMNS} (?, ?, ?, ?, ?, ?, ?, ?)"
IN_LIST = "ipset IN (SELECT id FROM content WHERE ipset IN (SELECT id FROM ipset WHERE type = 'list:set'))"
ROW = "(?1,?,nullif(?,0),?,?,CAST(? AS BLOB),?,?)"  # the module _sqlite3 is slow with None and bytes
SET_OPTIONS = ("--match-set", "--add-set", "--del-set", "--map-set")
ASKING = f"FROM rule WHERE {ASKS_SET}"
TEXT = f"SELECT coalesce(CAST(group_concat(spec, ' ') AS BLOB), x'') {ASKING}"
# true for the rules among these whose text must be split into words
INTRICATE = "(instr(spec, x'5c') OR instr(spec, CAST('--comment -' AS BLOB)))"


class Set:
    """A set.

    content: the number under which its members are stored
    members: the number of rows in member, if it is a hash; keep_count() stores it
    options: the text that its header shows after the family
    family: 4, 6, or 0 for both
    names: for a list:set to be shown, the names of all sets by their numbers
    keys: for a list:set to be changed, the keys of its members by the numbers of their sets, in order; or None
    values: the options as a dictionary
    """

    __slots__ = ("content", "family", "id", "keys", "members", "name", "names", "options", "type", "values")

    # fmt: off
    def __init__(self, id: int, name: bytes, type: str, family: int, options: str, content: int = 0,
                 members: int = 0) -> None:
        # fmt: on
        self.id = id
        self.content = content
        self.members = members
        self.name = decoded(name)
        self.type: SetType = set_type(type)
        self.family = family
        self.options = options
        self.names: dict[int, str] = {}
        self.keys: dict[int, bytes] | None = None
        self.values: dict[str, str] = {}  # the value of a flag is ""
        words = options.split()
        while words:
            word = words.pop(0)
            self.values[word] = "" if word in ("counters", "comment", "skbinfo") else words.pop(0)

    @property
    def is_hash(self) -> bool:
        """Whether its type is a hash."""
        return self.type.name.startswith("hash:")


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


def number_of(db: "Database", name: str) -> tuple[int, str]:
    """Return the number and type of the set of that name, (0, "") if there is none."""
    return db.one(lambda id, type: (id, type), "SELECT id, type FROM ipset WHERE name = ?", encoded(name)) or (0, "")


def numbers_of(db: "Database", names: "Sequence[bytes]") -> dict[bytes, tuple[int, str]]:
    """Return the same for those of these names that there are."""
    sql = f"SELECT name, id, type FROM ipset WHERE name IN ({','.join('?' * len(names))})"
    return dict(db.all(lambda name, id, type: (name, (id, type)), sql, *names))


def every(db: "Database") -> list[Set]:
    """Return all sets in the order of their numbers, with sets of type list:set last."""
    return db.all(Set, f"{SET} ORDER BY type = 'list:set', ipset.id")


def create(db: "Database", name: str, type: SetType, family: int, options: str, taken: int = 0) -> int:
    """Create a set with the lowest free number, and return that. All numbers up to `taken` are known to be taken."""
    place = db.number(FREE_PLACE, taken) or 0
    sql = "INSERT INTO ipset (id, name, type, family, options) VALUES (?, ?, ?, ?, ?)"
    db.run(sql, place, encoded(name), type.name, family, options)
    db.run("INSERT INTO content (ipset, members) VALUES (?, 0)", place)
    return place


def flush(db: "Database", found: Set) -> None:
    """Delete all members of a set."""
    if _buries(found):
        db.run("UPDATE member SET expires = ? WHERE ipset = ?", BURIED, found.content)
    else:
        _clear(db, found)


def _clear(db: "Database", found: Set) -> None:
    """Delete all rows of a set in member."""
    if db.number(OTHERS, found.content):
        db.run("DELETE FROM member WHERE ipset = ?", found.content)
    else:
        db.run("DELETE FROM member")  # without a condition SQLite deletes them all at once
    found.members = 0
    keep_count(db, found)


def destroy(db: "Database", found: Set) -> None:
    """Delete a set and its members."""
    _clear(db, found)
    for sql in ("DELETE FROM content WHERE ipset = ?", "DELETE FROM ipset WHERE id = ?"):
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
        db.run("UPDATE content SET ipset = ? WHERE ipset = ?", new, old)


def keep_count(db: "Database", found: Set) -> None:
    """Store the number of members of a hash."""
    if found.is_hash:
        db.run("UPDATE content SET members = ? WHERE id = ?", found.members, found.content)


def clean(db: "Database", found: Set, now: int) -> int:
    """Delete the expired members of a hash or list. Return how many there were."""
    if "timeout" not in found.values:
        return 0
    return db.changes("DELETE FROM member WHERE ipset = ? AND expires <= ?", found.content, now)


def member(db: "Database", found: Set, key: bytes, now: int) -> Member | None:
    """Return the member with that key, or None if there is none or it has expired at `now`."""
    return db.one(Member, f"{MEMBER} AND key = ? AND {LIVE}", found.content, key, now)


def members(db: "Database", found: Set, now: int) -> list[Member]:
    """Return the members that have not expired, sorted by key."""
    if found.type.name == "list:set":
        found.names = names(db)
    return db.all(Member, f"{MEMBER} AND {LIVE} ORDER BY key", found.content, now)


def live_keys(db: "Database", found: Set, now: int) -> list[bytes]:
    """Return the keys of the members that have not expired, sorted."""
    return db.all(bytes, f"SELECT key FROM member WHERE ipset = ? AND {LIVE} ORDER BY key", found.content, now)


def count(db: "Database", found: Set, now: int) -> int:
    """Return the number of members that have not expired, including those with OVER."""
    if found.is_hash:
        gone = "SELECT count(*) FROM member WHERE ipset = ? AND expires <= ?"
        return found.members - (db.number(gone, found.content, now) or 0 if "timeout" in found.values else 0)
    sql = f"SELECT count(*) FROM member WHERE ipset = ? AND ({LIVE} OR expires = {OVER})"
    return db.number(sql, found.content, now) or 0


def count_in_network(db: "Database", found: Set, key: bytes, now: int) -> int:
    """Return the number of unexpired members with the network of `key`, on any interface."""
    start = key[:-INTERFACE_BYTES]
    sql = f"SELECT count(*) FROM member WHERE ipset = ? AND key BETWEEN ? AND ? AND {LIVE}"
    return db.number(sql, found.content, start, start + b"\xff", now) or 0


def most_in_network(db: "Database", found: Set, keys: "set[bytes]") -> int:
    """Return the highest number of members that a network has in the set and in `keys`. Members in both count twice."""
    added: dict[bytes, int] = {}
    for key in keys:
        start = key[:-INTERFACE_BYTES]
        added[start] = added.get(start, 0) + 1
    values = [value for start, new in added.items() for value in (bytearray(start), bytearray(start + b"\xff"), new)]
    count = "SELECT count(*) FROM member WHERE ipset = ?1 AND key BETWEEN column1 AND column2"
    sql = f"SELECT max(({count}) + column3) FROM (VALUES {','.join(['(?,?,?)'] * len(added))})"
    return db.number(sql, found.content, *values) or 0


def count_all(db: "Database") -> int:
    """Return the number of rows in member that belong to hashes."""
    return db.number("SELECT sum(members) FROM content") or 0


def count_known(db: "Database", found: Set, keys: "set[bytes]", now: int) -> int:
    """Return the number of members with these keys that have not expired."""
    live = LIVE.replace("?", "?2")
    sql = f"SELECT count(*) FROM member WHERE ipset = ?1 AND {live} AND key IN ({','.join('?' * len(keys))})"
    return db.number(sql, found.content, now, *map(bytearray, keys)) or 0


def put_new(db: "Database", found: Set, rows: "Sequence[Row]") -> bool:
    """Store new members. Return False and store none if one of them exists, even if it has expired."""
    return db.inserted(_insert(len(rows)), found.content, *[value for row in rows for value in row])


def put_all(db: "Database", found: Set, rows: "Sequence[Row]", packets: bool, octets: bool) -> None:
    """Store members. Those that exist keep WILDCARD, and their counters unless these are to be replaced, too."""
    update = (
        f"expires = excluded.expires, packets = {'excluded.' * packets}packets, bytes = {'excluded.' * octets}bytes,"
        f" comment = excluded.comment, nomatch = (excluded.nomatch & ~{WILDCARD}) | (nomatch & {WILDCARD}),"
        " marks = excluded.marks"
    )
    sql = f"{_insert(len(rows))} ON CONFLICT (ipset, key) DO UPDATE SET {update}"
    db.run(sql, found.content, *[value for row in rows for value in row])


def _insert(count: int) -> str:
    """Return the statement that inserts so many rows."""
    return f"INSERT {COLUMNS} {','.join([ROW] * count)}"


def put(db: "Database", found: Set, one: Member) -> None:
    """Store a member, replacing any with the same key."""
    values = one.expires, signed(one.packets), signed(one.bytes), encoded(one.comment), one.flags, one.marks
    db.run(ADD, found.content, one.key, *values)


def replace_all(db: "Database", found: Set, some: "Sequence[Member]") -> None:
    """Store members, replacing those with the same keys. Their expiry is not BURIED."""
    values: list[object] = []
    for one in some:
        values += bytearray(one.key), one.expires or 0, signed(one.packets), signed(one.bytes)
        values += encoded(one.comment), one.flags, one.marks
    db.run(f"INSERT OR REPLACE {COLUMNS} {','.join([ROW] * len(some))}", found.content, *values)


def remove(db: "Database", found: Set, key: bytes, last: bytes | None = None) -> int:
    """Delete the member with that key, or the members with keys up to `last`. Return the number of deleted rows."""
    sql = "DELETE FROM member WHERE ipset = ? AND key BETWEEN ? AND ?"
    return db.changes(sql, found.content, key, last or key)


def row(db: "Database", found: Set, key: bytes, more: int = 0) -> Member | None:
    """Return the row with that key, or with a key that adds at most `more` bytes to it; expired rows too. Or None."""
    return db.one(Member, f"{MEMBER} AND key BETWEEN ? AND ?", found.content, key, key + b"\xff" * more)


def rows_at(db: "Database", found: Set, starts: "Sequence[bytes]", more: int) -> "list[Member]":
    """Return the rows with keys that add at most `more` bytes to one of `starts`; expired rows too."""
    values = [value for start in starts for value in (bytearray(start), bytearray(start + b"\xff" * more))]
    places = f"(VALUES {','.join(['(?,?)'] * len(starts))})"
    sql = f"SELECT {MEMBER_COLUMNS} FROM {places} CROSS JOIN member WHERE ipset = ? AND key BETWEEN column1 AND column2"
    return db.all(Member, sql, *values, found.content)


def totals(db: "Database", found: Set, now: int) -> tuple[int, bytes, int, int]:
    """Return the number of members with their keys one after another, and of comments with their length in bytes."""
    return db.all(
        lambda count, keys, *comments: (count, bytes.fromhex(keys), *comments),
        "SELECT count(*), coalesce(group_concat(hex(key), ''), ''), count(nullif(comment, x'')),"
        f" coalesce(sum(length(comment)), 0) FROM member WHERE ipset = ? AND ({LIVE} OR expires = {OVER})",
        found.content,
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
        db.run("UPDATE member SET expires = ? WHERE ipset = ? AND key = ?", BURIED, found.content, one.key)
    else:
        remove(db, found, one.key)


def names(db: "Database") -> dict[int, str]:
    """Return the names of all sets by their numbers."""
    return dict(db.all(lambda id, name: (id, decoded(name)), "SELECT id, name FROM ipset"))


def references(db: "Database", now: int) -> dict[str, int]:
    """Return the number of references to each set from rules and list:sets. Sets without references are left out."""
    found: dict[str, int] = {}
    keys = db.all(bytes, f"SELECT key FROM member WHERE {IN_LIST} AND {LIVE}", now)
    known = names(db) if keys else {}
    listed = [guarded(known[int.from_bytes(key[4:], "big")]) for key in keys]
    for name in listed + _asked_by_all(db):
        found[name] = found.get(name, 0) + 1
    return {shown(name): count for name, count in found.items()}


def _asked_by_all(db: "Database") -> list[str]:
    """Return the names of the sets that rules refer to, as words of stored text: one for each reference."""
    text = db.one(decoded, TEXT) or ""
    found: list[str] = []
    if "\\" in text or "--comment -" in text:
        text = db.one(decoded, f"{TEXT} AND NOT {INTRICATE}") or ""
        for spec in db.all(decoded, f"SELECT spec {ASKING} AND {INTRICATE}"):
            found += _asked(spec)
    bare = "".join(text.split('"')[::2])  # without what is in quotes; names of sets are not
    for option in SET_OPTIONS:
        found += [part.partition(" ")[0] for part in bare.split(f" {option} ")[1:]]
    return found


def is_used(db: "Database", found: Set, now: int) -> bool:
    """Return whether a rule or a list:set refers to the set."""
    listed = f"SELECT 1 FROM member WHERE {IN_LIST} AND substr(key, 5) = ? AND {LIVE}"
    if db.number(listed, found.id.to_bytes(4, "big"), now):
        return True
    name = guarded(found.name)
    return db.ask(
        lambda rows: any(name in _asked(decoded(spec)) for (spec,) in rows),
        f"SELECT spec {ASKING} AND instr(spec, ?)",
        encoded(f"-set {name} "),
    )


def _asked(spec: str) -> list[str]:
    """Return the same for the text of one rule."""
    words = ["", *split(spec)]
    return [
        name
        for before, word, name in zip(words, words[1:], words[2:], strict=False)
        if word in SET_OPTIONS and before != "--comment"
    ]
