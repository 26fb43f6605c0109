"""Messages of which each host gets some at once, and then one each second."""

from __future__ import annotations


class Allowances:
    """The messages that each address may still get, and when that was counted. At most `most` at once."""

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

    def use_up(self, address: int, now: float) -> None:
        """Count all messages that are left for an address."""
        self._left[address] = 0.0, now
