"""Putting an image in the place of what the ruleset has: see images.py. What stays the same keeps its counters."""

from collections import defaultdict, deque

from iptables_py.rules.storedtext import CHAIN, guarded
from iptables_py.store.images import OBJECTS, SETS, ChainImage, chains_of, objects_of, sets_of, table_image, table_of
from iptables_py.store.positions import GAP
from iptables_py.values.text import decoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from iptables_py.store.images import Image
    from iptables_py.store.sqlite import Database

    Old = tuple[int, bytes, int, int]  # id, spec, packets, bytes

ADD_CHAIN = "INSERT INTO chain (family, tab, name, policy, packets, bytes) VALUES (?, ?, ?, ?, ?, ?)"
ADD_RULE = "INSERT INTO rule (id, chain, pos, spec, target, jump, hooks, packets, bytes) VALUES (?,?,?,?,?,?,?,?,?)"
OLD_RULES = "SELECT id, spec, packets, bytes FROM rule WHERE chain = ? ORDER BY pos"
FORGET = "DELETE FROM memory WHERE rule NOT IN (SELECT id FROM rule)"
ADD_MEMBER = "INSERT INTO member VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
MEMBER_COUNTERS = (
    "SELECT name, key, packets, bytes FROM member JOIN content ON content.id = member.ipset"
    " JOIN ipset ON ipset.id = content.ipset WHERE packets <> 0 OR bytes <> 0"
)
ALL_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"


def put(db: "Database", name: str, image: "Image | None") -> None:
    """Put an image in the place of what there is of that name, or delete that if there is no image.

    What stays keeps its counters: rules by chain and text, policies, members of sets, and accounting objects. Rules
    that stay also keep what they remember. Raise Problem (STATE).
    """
    if table := table_of(name):
        put_table(db, *table, chains_of(image) if image else None)
    elif name == SETS:
        _put_sets(db, image)
    elif name == OBJECTS:
        _put_objects(db, image)


def put_table(db: "Database", family: int, table: str, wanted: list[ChainImage] | None) -> None:
    """Put chains in the place of those of a table, which is made if it is missing; None deletes the table."""
    there = dict(db.all(lambda *row: row, "SELECT name, id FROM chain WHERE family = ? AND tab = ?", family, table))
    before = {chain.name: chain for chain in chains_of(table_image(db, family, table))}
    if wanted is None:
        db.run("DELETE FROM tab WHERE family = ? AND name = ?", family, table)
    else:
        db.run("INSERT OR IGNORE INTO tab (family, name) VALUES (?, ?)", family, table)
        names = {chain.name for chain in wanted}  # a base chain that is not wanted becomes as good as new
        base = [chain for chain in before.values() if chain.policy and chain.name not in names]
        wanted = [*wanted, *(ChainImage((decoded(chain.name), "ACCEPT", ""), b"", (0, 0, "")) for chain in base)]
    ids = {chain.name: _put_chain(db, family, table, chain, there.get(chain.name)) for chain in wanted or ()}
    changed = [chain for chain in wanted or () if not chain.has_rules_of(before.get(chain.name))]
    gone = [(id,) for name, id in there.items() if name not in ids]
    old = {ids[chain.name]: db.all(lambda *row: row, OLD_RULES, ids[chain.name]) for chain in changed}
    db.run_many("DELETE FROM rule WHERE chain = ?", [*gone, *((id,) for id in old)])
    db.run_many("DELETE FROM chain WHERE id = ?", gone)
    _put_rules(db, changed, ids, old)


def _put_chain(db: "Database", family: int, table: str, chain: ChainImage, id: int | None) -> int:
    """Make a chain or set its policy. Return its id."""
    if id is None:
        return db.run(ADD_CHAIN, family, table, chain.name, chain.policy, chain.packets, chain.bytes)
    db.run("UPDATE chain SET policy = ? WHERE id = ? AND policy IS NOT ?", chain.policy, id, chain.policy)
    return id


def _put_rules(
    db: "Database", chains: list[ChainImage], ids: dict[bytes, int], old: "dict[int, list[Old]]"
) -> None:
    """Insert the rules of chains that have none now. `old` has the rules that they had, by the chain's id."""
    words = {guarded(decoded(name)): id for name, id in ids.items()}
    kept: list[tuple[object, ...]] = []
    new: list[tuple[object, ...]] = []
    for chain in chains:
        left: defaultdict[object, deque[Old]] = defaultdict(deque)
        for there in old[ids[chain.name]]:
            left[there[1]].append(there)
        for at, (spec, target, jumps, hooks, *counters) in enumerate(chain.rules, 1):
            jump = words[decoded(spec)[target + len("-j ") :].removesuffix(guarded(CHAIN))] if jumps else None
            row = ids[chain.name], at * GAP, spec, target, jump, hooks
            if left[spec]:
                id, _, *counters = left[spec].popleft()
                kept.append((id, *row, *counters))
            else:
                new.append((None, *row, *counters))
    db.run_many(ADD_RULE, kept)
    db.run(FORGET)  # before new rules get the ids of others
    db.run_many(ADD_RULE, new)


def _put_sets(db: "Database", image: "Image | None") -> None:
    counted = {
        (name, key): (packets, bytes)
        for name, key, packets, bytes in db.all(lambda *row: row, MEMBER_COUNTERS)
    }
    _empty(db, ("member", "content", "ipset"))
    for (id, content, name, type, family, options, count), members in sets_of(image) if image else ():
        db.run("INSERT INTO ipset VALUES (?, ?, ?, ?, ?)", id, name, type, family, options)
        db.run("INSERT INTO content VALUES (?, ?, ?)", content, id, count)
        for member in members:
            member[2:4] = counted.get((name, member[0]), member[2:4])
        db.run_many(ADD_MEMBER, ((content, *member) for member in members))


def _put_objects(db: "Database", image: "Image | None") -> None:
    counted = dict(db.all(lambda name, *counters: (name, counters), "SELECT name, packets, bytes FROM nfacct"))
    _empty(db, ("nfacct",))
    for id, name, packets, bytes, mode, quota in objects_of(image) if image else ():
        packets, bytes = counted.get(name, (packets, bytes))
        db.run("INSERT INTO nfacct VALUES (?, ?, ?, ?, ?, ?)", id, name, packets, bytes, mode, quota)


def put_all(db: "Database", other: "Database") -> None:
    """Replace the whole content, with all counters and connections, by that of another ruleset of the same version."""
    tables = other.all(str, ALL_TABLES)
    _empty(db, tables)
    for table in tables:
        rows = other.all(lambda *row: row, f"SELECT * FROM {table}")
        if rows:
            db.run_many(f"INSERT INTO {table} VALUES ({','.join('?' * len(rows[0]))})", rows)


def empty(db: "Database") -> None:
    """Delete the whole content."""
    _empty(db, db.all(str, ALL_TABLES))


def _empty(db: "Database", tables: "Iterable[str]") -> None:
    for table in tables:
        db.run(f"DELETE FROM {table}")
