"""The positions of rules in their chain: numbers with gaps, so that an insertion usually moves no other rule."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.store.sqlite import Database

GAP = 1 << 20  # between the positions of rules appended one after the other
ROOM = 1 << 10  # the least gap left by a respread

NEAR = "SELECT pos FROM rule WHERE chain = ? ORDER BY pos LIMIT 2 OFFSET ?"
LOWER = "SELECT id, pos FROM rule WHERE chain = ? AND pos <= ? ORDER BY pos DESC LIMIT ?"
UPPER = "SELECT id, pos FROM rule WHERE chain = ? AND pos > ? ORDER BY pos LIMIT ?"
FIRST = "SELECT min(pos) FROM rule WHERE chain = ?"
LAST = "SELECT max(pos) FROM rule WHERE chain = ?"
MOVE = "UPDATE rule SET pos = ? WHERE id = ?"


def place_last(db: "Database", chain: int) -> int:
    """Return the position for a rule at the end of the chain with that id."""
    return (db.number(LAST, chain) or 0) + GAP


def place(db: "Database", chain: int, number: int) -> int | None:
    """Return the position for a rule that is to become rule `number` (from 1), None if the chain is too short."""
    if number == 1:
        first = db.number(FIRST, chain)
        return GAP if first is None else first - GAP
    near = db.numbers(NEAR, chain, number - 2)
    if len(near) == 2 and near[1] - near[0] < 2:
        _spread(db, chain, near[0])
        near = db.numbers(NEAR, chain, number - 2)
    if len(near) == 2:
        return (near[0] + near[1]) // 2
    return near[0] + GAP if near else None


def _spread(db: "Database", chain: int, pos: int) -> None:
    """Move as many neighbours of a position apart as necessary; most of a long chain stays unchanged."""
    width, step = 64, 0
    while True:
        lower = db.all(_pair, LOWER, chain, pos, width)[::-1]
        upper = db.all(_pair, UPPER, chain, pos, width)
        # if the window is full, its outermost rules stay: they are its bounds
        low = lower.pop(0)[1] if len(lower) == width else None
        high = upper.pop()[1] if len(upper) == width else None
        rows = lower + upper
        if low is None or high is None:
            break
        step = (high - low) // (len(rows) + 1)
        if step >= ROOM:
            break
        width *= 4
    if low is None:
        low, step = (rows[0][1] if high is None else high) - GAP * (len(rows) + 1), GAP
    elif high is None:
        step = GAP
    places = [(low + step * (index + 1), id, old) for index, (id, old) in enumerate(rows)]
    # in this order no row gets the position of another
    db.run_many(MOVE, [(new, id) for new, id, old in places if new < old])
    db.run_many(MOVE, [(new, id) for new, id, old in reversed(places) if new > old])


def _pair(id: int, pos: int) -> tuple[int, int]:
    return id, int(pos)
