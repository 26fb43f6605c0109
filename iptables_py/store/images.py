"""The content of the ruleset as images: bytes that are compared, kept in the history, and put back by replacing.py.

There is an image for each table, named `4 filter`, one for all sets, and one for all accounting objects. Each has its
counters apart, because packets change them. Numbers of chains and rules are not part of an image.
"""

import json

from iptables_py.values.text import decoded, encoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from iptables_py.store.sqlite import Database

    Rule = tuple[bytes, int, bool, int | None, int, int]  # spec, target, whether it jumps, hooks, packets, bytes
    Images = dict[str, "Image"]

SETS, OBJECTS = "sets", "objects"  # names of images
ROOM = " "  # in the name of a table's image, between family and table
CHAINS = "SELECT id, name, policy, packets, bytes FROM chain WHERE family = ? AND tab = ? ORDER BY name"
RULES = (
    "SELECT chain, group_concat(target || ',' || (jump IS NOT NULL) || ',' || ifnull(hooks, '') || ',' || length(spec),"
    " ';'), group_concat(packets || ',' || bytes, ';'), max(packets <> 0 OR bytes <> 0),"
    " CAST(group_concat(spec, '') AS BLOB) FROM rule INDEXED BY rule_pos"
    " WHERE chain IN (SELECT id FROM chain WHERE family = ? AND tab = ?) GROUP BY chain"
)
# The id of a set is part of the image, because the members of a list:set refer to it.
SET_ROWS = (
    "SELECT ipset.id, content.id, hex(name), type, family, options, members"
    " FROM ipset JOIN content ON content.ipset = ipset.id ORDER BY ipset.id"
)
MEMBER_ROWS = (
    "SELECT ipset, group_concat(hex(key) || ',' || ifnull(expires, '') || ',' || hex(comment) || ',' || nomatch || ','"
    " || hex(marks), ';'), group_concat(packets || ',' || bytes, ';'), max(packets <> 0 OR bytes <> 0)"
    " FROM member GROUP BY ipset"
)
OBJECT_ROWS = "SELECT id, hex(name), mode, quota FROM nfacct ORDER BY id"
OBJECT_COUNTERS = "SELECT packets, bytes FROM nfacct ORDER BY id"


class Image:
    """What is compared, and the counters that belong to it; b"" if all of them are 0."""

    __slots__ = ("content", "counters")

    def __init__(self, content: bytes, counters: bytes) -> None:
        self.content = content
        self.counters = counters


class ChainImage:
    """A chain of a table's image. Counters are signed numbers of 64 bits, as in the file.

    policy: None for a user chain
    numbers, texts: the rules as in the image, which are equal for equal rules
    """

    __slots__ = ("_counted", "bytes", "name", "numbers", "packets", "policy", "texts")

    def __init__(self, row: "tuple[str, str | None, str]", texts: bytes, counters: "tuple[int, int, str]") -> None:
        name, self.policy, self.numbers = row
        self.name = encoded(name)
        self.texts = texts
        self.packets, self.bytes, self._counted = counters

    @property
    def rules(self) -> "list[Rule]":
        """Return the rules in order."""
        return list(_rules(self.texts, self.numbers, self._counted))

    def has_rules_of(self, other: "ChainImage | None") -> bool:
        """Return whether another chain has the same rules."""
        return other is not None and (self.numbers, self.texts) == (other.numbers, other.texts)


def images(db: "Database") -> "Images":
    """Return the images of a whole ruleset; there is none for what is empty. Raise Problem (STATE)."""
    tables = db.all(lambda family, name: (family, name), "SELECT family, name FROM tab ORDER BY family, name")
    found = {f"{family}{ROOM}{name}": table_image(db, family, name) for family, name in tables}
    if db.number("SELECT 1 FROM ipset LIMIT 1"):
        found[SETS] = _sets_image(db)
    if db.number("SELECT 1 FROM nfacct LIMIT 1"):
        rows = db.all(lambda *row: row, OBJECT_ROWS)
        counters = db.all(lambda *row: row, OBJECT_COUNTERS)
        found[OBJECTS] = Image(_json(rows), _json(counters) if any(map(any, counters)) else b"")
    return found


def table_image(db: "Database", family: int, table: str) -> Image:
    """Return the image of a table, which has to exist."""
    rules = {row[0]: row[1:] for row in db.all(lambda *row: row, RULES, family, table)}
    head, counters, counted, texts = [], [], False, []
    for id, name, policy, packets, bytes in db.all(lambda *row: row, CHAINS, family, table):
        numbers, of_rules, any_counted, text = rules.get(id, ("", "", 0, b""))
        head.append((decoded(name), policy, numbers, len(text)))
        counters.append((packets, bytes, of_rules))
        counted = counted or packets or bytes or any_counted
        texts.append(text)
    return Image(_json(head) + b"\n" + b"".join(texts), _json(counters) if counted else b"")


def _sets_image(db: "Database") -> Image:
    rows = db.all(lambda *row: row, SET_ROWS)
    members = {row[0]: row[1:] for row in db.all(lambda *row: row, MEMBER_ROWS)}
    content = [(*row, members[row[1]][0] if row[1] in members else "") for row in rows]
    counted = any(row[2] for row in members.values())
    return Image(_json(content), _json({content: row[1] for content, row in members.items()}) if counted else b"")


def _json(value: object) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()


def chains_of(image: Image) -> list[ChainImage]:
    """Return the chains of a table's image, sorted by the bytes of their names."""
    head, _, texts = image.content.partition(b"\n")
    chains = json.loads(head)
    counters = json.loads(image.counters) if image.counters else [(0, 0, "")] * len(chains)
    found, start = [], 0
    for (*row, length), counted in zip(chains, counters, strict=True):
        found.append(ChainImage(row, texts[start : start + length], counted))
        start += length
    return found


def _rules(texts: bytes, numbers: str, counters: str) -> "Iterator[Rule]":
    counted = counters.split(";") if counters else ()
    start = 0
    for at, row in enumerate(numbers.split(";") if numbers else ()):
        target, jumps, hooks, length = row.split(",")
        end = start + int(length)
        packets, bytes = map(int, counted[at].split(",")) if counted else (0, 0)
        yield texts[start:end], int(target), jumps == "1", int(hooks) if hooks else None, packets, bytes
        start = end


def sets_of(image: Image) -> "list[tuple[list[Any], list[list[Any]]]]":
    """Return the sets of an image, each with its members.

    A set is [id, number of its content, name, type, family, options, count], a member the values of its row without the
    first, as in the file.
    """
    counters = json.loads(image.counters) if image.counters else {}
    found = []
    for *row, members in json.loads(image.content):
        row[2] = bytes_of(row[2])
        counted = counters.get(str(row[1]), "")
        found.append((row, list(_members(members, counted.split(";") if counted else ()))))
    return found


def _members(members: str, counted: "list[str] | tuple[()]") -> "Iterator[list[Any]]":
    for at, row in enumerate(members.split(";") if members else ()):
        key, expires, comment, nomatch, marks = row.split(",")
        packets, bytes = map(int, counted[at].split(",")) if counted else (0, 0)
        text = bytes_of(marks).decode()
        yield [
            bytes_of(key), int(expires) if expires else None, packets, bytes, bytes_of(comment), int(nomatch), text
        ]  # fmt: skip


def bytes_of(text: str) -> bytes:
    """Return the bytes that SQLite's hex() has written."""
    return bytes.fromhex(text)


def objects_of(image: Image) -> "list[list[Any]]":
    """Return the rows of the accounting objects of an image, as in the file."""
    rows = json.loads(image.content)
    counters = json.loads(image.counters) if image.counters else [(0, 0)] * len(rows)
    return [
        [id, bytes_of(name), packets, bytes, mode, quota]
        for (id, name, mode, quota), (packets, bytes) in zip(rows, counters, strict=True)
    ]


def is_same(one: Image | None, other: Image | None, name: str, now: int) -> bool:
    """Return whether two images of that name have the same content.

    Members that have expired by `now`, in milliseconds since 1970, do not count. Neither do base chains that are as if
    they had never been made.
    """
    if one is None or other is None or one.content == other.content:
        return one is other or bool(one and other)
    if name == SETS:
        return _living(one, now) == _living(other, now)
    return table_of(name) is not None and _printed(one) == _printed(other)


def _printed(image: Image) -> "list[tuple[object, ...]]":
    """Return the chains of a table that iptables-save would not print without having them."""
    return [
        (chain.name, chain.policy, chain.numbers, chain.texts)
        for chain in chains_of(image)
        if chain.policy != "ACCEPT" or chain.numbers
    ]


def _living(image: Image, now: int) -> "list[object]":
    """Return the sets without the members that have expired, which disappear without a command."""
    return [
        (row[:-1], [[*one[:2], *one[4:]] for one in members if one[1] is None or not 1 < one[1] <= now])
        for row, members in sets_of(image)
    ]


def table_of(name: str) -> tuple[int, str] | None:
    """Return the family and the table of an image by its name, None if it is not that of a table."""
    family, room, table = name.partition(ROOM)
    return (int(family), table) if room else None
