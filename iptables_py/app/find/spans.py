"""Sets of numbers, such as the addresses of a network: whether one is in another, and what several have in common."""

from dataclasses import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Span:
    """All numbers from `first` to `last`; none if `last` is smaller.

    With a mask, which then has holes: of these the numbers that equal `first` under the mask.
    """

    first: int
    last: int
    mask: int | None = None

    def has(self, other: "Span", full: int) -> bool:
        """Return whether all numbers of `other`, which must not be empty, are in this span."""
        if self.mask is None:
            return self.first <= other.first and other.last <= self.last
        alike = full ^ _low_bits(other.first ^ other.last) if other.mask is None else other.mask
        return self.mask & alike == self.mask and other.first & self.mask == self.first

    def is_apart(self, other: "Span") -> bool:
        """Return whether no number is in both. `other` must not be empty."""
        if self.first > self.last or self.last < other.first or other.last < self.first:
            return True
        if self.mask is not None and other.mask is not None:
            return bool((self.first ^ other.first) & self.mask & other.mask)
        if self.mask is not None:
            return other.is_apart(self)
        if other.mask is None:
            return False
        return _from(self.first, other.first, other.mask) > self.last


def _low_bits(value: int) -> int:
    """Return a number of as many bits as the value, all of them ones."""
    return (1 << value.bit_length()) - 1


def _from(start: int, fixed: int, mask: int) -> int:
    """Return the lowest number from `start` on that equals `fixed` under the mask; it may exceed `fixed`'s width."""
    differing = (start ^ fixed) & mask
    if not differing:
        return start
    top = 1 << differing.bit_length() - 1
    if start & top:  # too high already: the lowest free zero bit above must become 1
        above = ~start & ~mask & ~(top * 2 - 1)
        top = above & -above
        fixed |= top
    return start & ~(top * 2 - 1) | fixed & (top * 2 - 1)


def is_empty(parts: "Iterable[tuple[Span, bool]]", full: int) -> bool:
    """Return whether no number from 0 to `full` is in all of the spans, where True means outside of the span."""
    ranges = [(0, full)]
    fixed = mask = 0
    holes: list[Span] = []
    for one, outside in parts:
        if one.mask is None:
            ends = ((0, one.first - 1), (one.last + 1, full)) if outside else ((one.first, one.last),)
            both = [(max(low, first), min(high, last)) for low, high in ranges for first, last in ends]
            ranges = [(low, high) for low, high in both if low <= high]
        elif outside:
            holes.append(one)
        elif (fixed ^ one.first) & mask & one.mask:
            return True
        else:
            fixed, mask = fixed | one.first, mask | one.mask
    return _is_empty(ranges, fixed, mask, holes)


def _is_empty(ranges: list[tuple[int, int]], fixed: int, mask: int, holes: list[Span]) -> bool:
    """Return whether no number in the ranges equals `fixed` under the mask and is outside of all the holes.

    A number is outside of a span with a mask if there is a first bit of the mask in which it differs.
    """
    if not holes:
        return all(_from(low, fixed, mask) > high for low, high in ranges)
    hole, *others = holes
    same, left = 0, hole.mask or 0
    while left:
        bit = left & -left
        part, value = same | bit, hole.first & (same | bit) ^ bit
        if not (fixed ^ value) & mask & part and not _is_empty(ranges, fixed | value, mask | part, others):
            return False
        same, left = part, left ^ bit
    return True
