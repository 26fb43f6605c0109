"""Matching of the lines of two lists: equal lines that keep their order, and lines that were changed."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence

Lines = Sequence[str]
Pair = tuple[int, int]  # places in the old and the new list, from 0

# Up to these numbers the result is optimal; beyond them, which takes very many equal lines, it is only a good one.
MOST_MATCHES = 100_000  # pairs of equal lines
MOST_EDITS = 100  # lines that were added or removed
MOST_CUTS = 10  # nested cuts
MOST_COMPARED = 1_000  # pairs of lines that may be similar


def unmoved(old: Lines, new: Lines) -> list[Pair]:
    """Return pairs of equal lines that have the same order in both lists, in that order and as many as possible."""
    return _unmoved(old, new, range(len(old)), range(len(new)), MOST_CUTS)


def _unmoved(old: Lines, new: Lines, left: range, right: range, cuts: int) -> list[Pair]:
    """Do the same for a part of each list, which may be cut up to `cuts` levels deep."""
    shorter = min(len(left), len(right))
    head = next((at for at in range(shorter) if old[left[at]] != new[right[at]]), shorter)
    first = list(zip(left[:head], right[:head], strict=True))
    left, right, shorter = left[head:], right[head:], shorter - head
    tail = next((at for at in range(shorter) if old[left[-1 - at]] != new[right[-1 - at]]), shorter)
    last = list(zip(left[len(left) - tail :], right[len(right) - tail :], strict=True))
    left, right = left[: len(left) - tail], right[: len(right) - tail]
    return first + (_between(old, new, left, right, cuts) if left and right else []) + last


def _between(old: Lines, new: Lines, left: range, right: range, cuts: int) -> list[Pair]:
    """Do the same for parts that neither begin nor end with the same line."""
    before, after = _places(old, left), _places(new, right)
    matches = sum(len(places) * len(after.get(line, ())) for line, places in before.items())
    if matches <= MOST_MATCHES:
        return _rising((at, to) for at in left for to in reversed(after.get(old[at], [])))
    found = _by_edits(old, new, left, right)
    if found is not None:
        return found
    both = [(places, after[line]) for line, places in before.items() if line in after]
    anchors = _rising(sorted((places[0], to[0]) for places, to in both if len(places) == len(to) == 1))
    if not anchors or not cuts:  # pair equal lines in order
        return _rising(sorted(pair for places, to in both for pair in zip(places, to, strict=False)))
    found = []
    start, other = left.start, right.start
    for at, to in anchors:
        found += [*_unmoved(old, new, range(start, at), range(other, to), cuts - 1), (at, to)]
        start, other = at + 1, to + 1
    return found + _unmoved(old, new, range(start, left.stop), range(other, right.stop), cuts - 1)


def _places(lines: Lines, part: range) -> dict[str, list[int]]:
    """Return the places of each line."""
    places: dict[str, list[int]] = {}
    for at in part:
        places.setdefault(lines[at], []).append(at)
    return places


def _rising(pairs: Iterable[Pair]) -> list[Pair]:
    """Return the longest selection of pairs in which both places increase, by patience sorting.

    The pairs must be sorted by increasing old place, and for the same old place by decreasing new place.
    """
    lowest: list[int] = []  # for each length, the lowest new place at which a selection of that length ends
    ends: list[tuple[Pair, object]] = []  # that selection, as a linked list: its last pair, and the rest
    for pair in pairs:
        length = bisect_left(lowest, pair[1])
        end = pair, ends[length - 1] if length else None
        if length == len(lowest):
            lowest.append(pair[1])
            ends.append(end)
        else:
            lowest[length], ends[length] = pair[1], end
    found = []
    rest: object = ends[-1] if ends else None
    while isinstance(rest, tuple):
        found.append(rest[0])
        rest = rest[1]
    return found[::-1]


def _by_edits(old: Lines, new: Lines, left: range, right: range) -> list[Pair] | None:
    """Return the longest selection by Myers' algorithm; None if it leaves out more than MOST_EDITS lines.

    `furthest` maps each shift, the number of old lines minus the number of new lines that are used up, to the furthest
    place in the old part that the current number of edits reaches.
    """
    furthest = {1: 0}
    history: list[dict[int, int]] = []
    for edits in range(MOST_EDITS + 1):
        history.append(furthest.copy())
        for shift in range(-edits, edits + 1, 2):
            before = _before(furthest, shift, edits)
            at = furthest[before] + (before < shift)
            while at < len(left) and at - shift < len(right) and old[left[at]] == new[right[at - shift]]:
                at += 1
            furthest[shift] = at
            if at >= len(left) and at - shift >= len(right):
                return [(left[at], right[to]) for at, to in _way_back(history, len(left), len(right))]
    return None


def _before(furthest: dict[int, int], shift: int, edits: int) -> int:
    """Return the shift before the last of so many edits, which skips a line of the new part or of the old one."""
    skips_new = shift == -edits or shift != edits and furthest[shift - 1] < furthest[shift + 1]
    return shift + 1 if skips_new else shift - 1


def _way_back(history: list[dict[int, int]], at: int, to: int) -> list[Pair]:
    """Return the pairs of equal lines on the path to these places."""
    found = []
    for edits in range(len(history) - 1, -1, -1):
        shift = at - to
        before = _before(history[edits], shift, edits)
        for _ in range(at - history[edits][before] - (before < shift)):
            at, to = at - 1, to - 1
            found.append((at, to))
        at, to = (at - 1, to) if before < shift else (at, to - 1)
    return found[::-1]


def alike(old: Lines, new: Lines, left: Sequence[int], right: Sequence[int]) -> list[Pair]:
    """Pair old lines with the new lines that they were changed to: pairs in order that share most of their words.

    If there are many lines, only those with the same index in both selections are compared.
    """
    words = {at: Counter(old[at].split()) for at in left}
    others = {at: Counter(new[at].split()) for at in right}
    if len(left) * len(right) > MOST_COMPARED:
        return [(at, to) for at, to in zip(left, right, strict=False) if _shared(words[at], others[to])]
    # the best result for the first lines of each selection: the sum of the shares, and the pairs
    best: list[tuple[float, list[Pair]]] = [(0.0, [])] * (len(right) + 1)
    for at in left:
        above, best = best, best[:1]
        for number, to in enumerate(right):
            share = _shared(words[at], others[to])
            total, pairs = above[number]
            joined = (total + share, [*pairs, (at, to)]) if share else (0.0, [])
            best.append(max(above[number + 1], best[number], joined, key=lambda found: found[0]))
    return best[-1][1]


def _shared(one: "Counter[str]", other: "Counter[str]") -> float:
    """Return the share of words that two lines have in common, 0 if it is not more than half."""
    common, whole = (one & other).total(), one.total() + other.total()
    return 2 * common / whole if 4 * common > whole else 0.0
