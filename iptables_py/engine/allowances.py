"""Messages of which each host gets some at once, and then one each second."""

from __future__ import annotations


class Allowances:
    """The messages that each address may still get, and when that was counted. At most `most` at once."""

    __slots__ = ("_left", "_most")

    def __init__(self, most: int) -> None:
        self._most = most
        self._left: dict[int, tuple[float, float]] = {}

    def take(self, address: int, now: float) -> bool:
        """Return whether a message is due now, which is counted. `now` is in milliseconds."""
        left, counted = self._left.get(address, (float(self._most), now))
        left = min(left + (now - counted) / 1000, self._most)
        is_due = left >= 1
        self._left[address] = left - is_due, now
        return is_due

    def forget(self, now: float) -> None:
        """Forget the addresses that may get as many messages as those that got none."""
        self._left = {
            address: (left, counted)
            for address, (left, counted) in self._left.items()
            if left + (now - counted) / 1000 < self._most
        }

    def use_up(self, address: int, now: float) -> None:
        """Count all messages that are left for an address."""
        self._left[address] = 0.0, now
