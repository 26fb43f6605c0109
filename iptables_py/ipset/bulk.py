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
COUNTERS = ("packets", "bytes")


# fmt: off
def add(db: "Database", found: "Set", put: "Put", fits: "Fits", rows: "Iterable[Row]", exist: bool, now: int,
        run: "Run | None" = None) -> None:
    # fmt: on
    """Add members, or with `exist` update them. Raise Refusal if the kernel would refuse one; those before it stay.

    `put` and `fits` are those of the kind of the set. `run.line` is then the line of the member that is refused.
    """
    rest = iter(rows)
    try:
        if found.is_hash:
            found.members -= sets.clean(db, found, now)
        while some := [row for _, row in zip(range(TOGETHER), rest, strict=False)]:
            if len(some) > 1 and _added(db, found, fits, some, exist, now):
                continue
            for packed, values, line in some:
                if run:
                    run.line = line
                put(db, found, packed, values, exist, now)
    finally:
        sets.keep_count(db, found)


# fmt: off
def add_all(db: "Database", found: "Set", put: "Put", fits: "Fits", rows: "Sequence[Row]", exist: bool, now: int,
            run: "Run") -> None:
    # fmt: on
    """Do the same for the lines of a restore. If most timeouts are new, making their index anew is faster."""
    anew = len(rows) >= MANY and "timeout" in found.values and 4 * len(rows) > sets.count_all(db)
    if anew:
        db.run("DROP INDEX member_expires")
    try:
        add(db, found, put, fits, rows, exist, now, run)
    finally:
        if anew:
            db.run(EXPIRES)


def _added(db: "Database", found: "Set", fits: "Fits", some: "Sequence[Row]", exist: bool, now: int) -> bool:
    """Add members with one statement. Return False and change nothing if one might be refused."""
    keys = {row[0] for row in some}
    new = len(keys) - (sets.count_known(db, found, keys, now) if exist else 0)
    counters = {tuple(name for name in COUNTERS if name in values) for _, values, _ in some} if exist else {()}
    if len(counters) > 1 or not fits(db, found, keys, new):
        return False
    usual = members.attributes(found, {}, now)
    rows = [(bytearray(key), *(_attributes(found, values, now) if values else usual)) for key, values, _ in some]
    if exist:
        sets.put_all(db, found, rows, counters.pop())
    elif not sets.put_new(db, found, rows):
        return False
    found.members += new
    return True


def _attributes(found: "Set", values: "dict[str, Any]", now: int) -> "tuple[object, ...]":
    """Return what a row of a member with these options has after the key."""
    expires, packets, octets, comment, flags, marks = members.attributes(found, values, now)
    return expires, signed(packets), signed(octets), comment if comment.isascii() else encoded(comment), flags, marks
