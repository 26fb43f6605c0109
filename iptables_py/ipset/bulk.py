"""Adding members to a hash or bitmap, many with one statement."""

from iptables_py.ipset import members, sets
from iptables_py.store.rows import signed
from iptables_py.store.schema import EXPIRES
from iptables_py.values.text import encoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import Any

    from iptables_py.ipset.run import Run
    from iptables_py.ipset.sets import Set
    from iptables_py.store.sqlite import Database

    Row = tuple[bytes, dict[str, Any], int]  # a member's key, its options, and the number of its line in a restore
    Put = Callable[[Database, Set, bytes, dict[str, Any], bool, int], None]
    Fits = Callable[[Database, Set, set[bytes], int], bool]

TOGETHER = 100  # members that are added with one statement; SQLite accepts at least 999 values in one
MANY = 5000  # members for which an index is made anew


# fmt: off
def add(db: "Database", found: "Set", put: "Put", fits: "Fits", rows: "Iterable[Row]", exist: bool, now: int,
        run: "Run | None" = None, all_known: bool = False) -> None:
    # fmt: on
    """Add members, or with `exist` update them. Raise Refusal if the kernel would refuse one; those before it stay.

    `put` and `fits` are those of the kind of the set. `run.line` is then the line of the member that is refused. With
    `all_known` the keys of all members of a hash are read at first.
    """
    rest = iter(rows)
    try:
        if found.is_hash:
            found.members -= sets.clean(db, found, now)
        known = set(sets.live_keys(db, found, now)) if all_known and found.is_hash and exist else None
        while some := [row for _, row in zip(range(TOGETHER), rest, strict=False)]:
            if len(some) > 1 and _added(db, found, fits, some, exist, now, known):
                continue
            for packed, values, line in some:
                if run:
                    run.line = line
                put(db, found, packed, values, exist, now)
                if known is not None:
                    known.add(packed)
    finally:
        sets.keep_count(db, found)


# fmt: off
def add_all(db: "Database", found: "Set", put: "Put", fits: "Fits", rows: "Sequence[Row]", exist: bool, now: int,
            run: "Run") -> None:
    # fmt: on
    """Do the same for the lines of a restore.

    If most members are new or updated, making the index of their timeouts anew is faster, and so is reading all keys.
    """
    anew = len(rows) >= MANY and "timeout" in found.values and 4 * len(rows) > sets.count_all(db)
    all_known = 4 * len(rows) > found.members
    if anew:
        db.run("DROP INDEX member_expires")
    try:
        add(db, found, put, fits, rows, exist, now, run, all_known)
    finally:
        if anew:
            db.run(EXPIRES)


# fmt: off
def _added(db: "Database", found: "Set", fits: "Fits", some: "Sequence[Row]", exist: bool, now: int,
           known: "set[bytes] | None") -> bool:
    # fmt: on
    """Add members with one statement, or one for each choice of counters that they set.

    `known` are the keys of all members. Return False and change nothing if one might be refused.
    """
    keys = {row[0] for row in some}
    new = _new(db, found, keys, now, known) if exist else len(keys)
    given = [("packets" in values, "bytes" in values) for _, values, _ in some] if exist else []
    choices = set(given)
    if (len(choices) > 1 and len(keys) < len(some)) or not fits(db, found, keys, new):
        return False
    usual = _attributes(found, {}, now)
    rows = [(bytearray(key), *(_attributes(found, values, now) if values else usual)) for key, values, _ in some]
    if not exist and not sets.put_new(db, found, rows):
        return False
    for choice in choices:
        chosen = rows if len(choices) == 1 else [row for row, one in zip(rows, given, strict=True) if one == choice]
        sets.put_all(db, found, chosen, *choice)
    found.members += new
    if known is not None:
        known |= keys
    return True


def _new(db: "Database", found: "Set", keys: "set[bytes]", now: int, known: "set[bytes] | None") -> int:
    """Return how many of these keys are not those of members, 0 if that does not matter."""
    if not found.is_hash:
        return 0
    return len(keys) - (sets.count_known(db, found, keys, now) if known is None else len(keys & known))


def _attributes(found: "Set", values: "dict[str, Any]", now: int) -> "tuple[object, ...]":
    """Return what a row of a member with these options has after the key."""
    expires, packets, octets, comment, flags, marks = members.attributes(found, values, now)
    text = comment if comment.isascii() else encoded(comment)
    return expires, signed(packets), signed(octets), text, flags, marks
