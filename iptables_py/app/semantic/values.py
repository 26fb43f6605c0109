"""Ranges of values of a field in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iptables_py.extensions.shared.packetsets import DESTINATION_PORT, SIZES, met, spread

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Named = Callable[[Any], list[str]]

NO_HEADER = "none"
NOTHING = "nothing"  # in a fragment that is too short


def numbers(text: Callable[[int], str]) -> Named:
    """Return the function that names ranges of numbers, each number by `text`."""

    def words(ranges: Any) -> list[str]:
        return [text(first) if end - first == 1 else f"{text(first)}-{text(end - 1)}" for first, end in ranges]

    return words


def each(names: Sequence[str]) -> Named:
    """Return the function that names each number in ranges."""
    return lambda ranges: [names[at] for first, end in ranges for at in range(first, end)]


def header_numbers(ranges: Any) -> list[str]:
    """Name ranges of a number of a header, see `numbered` in extensions/shared/packetsets.py."""
    found = [NO_HEADER] if any(first == 0 for first, _ in ranges) else []
    return [*numbers(lambda number: str(number - 1))(met(ranges, ((1, ranges[-1][1]),))), *found] if ranges else found


def header_bytes(ranges: Any) -> list[str]:
    """Name ranges of what later fragments have in the place of a port."""
    size = SIZES[DESTINATION_PORT]
    return [*numbers(str)(met(ranges, ((0, size),))), *([NOTHING] if ranges and ranges[-1][1] > size else [])]


def station(value: int) -> str:
    """Return a MAC address, of which the field has the number after one bit."""
    return value.to_bytes(7)[1:].hex(":")


def marks(mask: int) -> Named:
    """Return the function that names ranges of these bits of a mark."""
    end = "" if mask == 0xFFFFFFFF else f"/{mask:#x}"
    return lambda ranges: [f"{text}{end}" for text in numbers(lambda value: f"{spread(value, mask):#x}")(ranges)]
