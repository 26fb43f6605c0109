"""Differences that are one for the reader: packets that fare alike because of the same changed rule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iptables_py.analysis.semantic.answer import Difference
from iptables_py.analysis.semantic.environment import is_answer
from iptables_py.extensions.shared.packetsets import Bytes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.analysis.check.classes import Bits, Space


def merged(differences: Sequence[Difference], space: Space) -> list[tuple[Difference, list[Bits]]]:
    """Return the first difference for each cause, with all shapes of it.

    Later fragments are left out where the same rule makes a difference for whole packets.
    """
    found: dict[tuple[Any, ...], tuple[Difference, list[Bits]]] = {}
    for one in _with_wide_shapes(differences, space):
        found.setdefault(one.cause, (one, []))[1].append(one.shape)
    return [*found.values()]


def _with_wide_shapes(differences: Sequence[Difference], space: Space) -> list[Difference]:
    """Return the differences; those with the same cause are one, with the first packet, if their shapes are one box."""
    found: list[tuple[int, Difference]] = []
    whole = {one.cause for one in differences if not _is_of_bytes(one)}
    for place, one in enumerate(differences):
        if _is_of_bytes(one) and one.cause in whole:
            continue
        at = 0
        while at < len(found):
            before, other = found[at]
            shape = _together(other.shape, one.shape, space) if other.cause == one.cause else None
            if shape is None:
                at += 1
                continue
            del found[at]
            at = 0  # the wider box may go together with those that were passed
            place, first = (before, other) if before < place else (place, one)
            one = Difference(first.candidate, first.found, shape)
        found.append((place, one))
    return [one for _, one in sorted(found, key=lambda pair: pair[0])]


def _is_of_bytes(one: Difference) -> bool:
    return any(isinstance(key, Bytes) for key in one.shape)


def _together(first: Bits, second: Bits, space: Space) -> Bits | None:
    """Return the box of all packets in two boxes, None if that is no box."""
    keys = {*first, *second}
    differing = [key for key in keys if _classes(first, key, space) != _classes(second, key, space)]
    for one, other in ((first, second), (second, first)):
        if all(not _classes(one, key, space) & ~_classes(other, key, space) for key in differing):
            return other
    if len(differing) != 1 or is_answer(differing[0]):
        return None
    (key,) = differing
    return {**first, key: first[key] | second[key]}


def _classes(box: Bits, key: Any, space: Space) -> int:
    return box.get(key, space.full.get(key, -1))
