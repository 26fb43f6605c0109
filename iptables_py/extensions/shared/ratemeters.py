"""What rate estimators measure: averages that the kernel updates at fixed intervals."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_FIRST = 250  # milliseconds of the shortest interval; each next one is twice as long
_SCALE = 8  # bits of an average after the point


class RateMeter:
    """An estimator.

    interval: the place of its interval, from 0 for the shortest one
    average: how many bits an average is shifted by before a part of it is replaced
    """

    __slots__ = ("_average", "_averages", "_begin", "_counted", "_interval", "_ticks")

    def __init__(self, interval: int, average: int, begin: float) -> None:
        self._interval = interval
        self._average = average
        self._begin = begin
        self._ticks = 0
        self._counted = [0, 0]
        self._averages = [0, 0]

    def count(self, length: int, now: float) -> None:
        """Count a packet."""
        self._update(now)
        self._counted[0] += length
        self._counted[1] += 1

    def rates(self, now: float) -> tuple[int, int]:
        """Return bytes and packets per second."""
        self._update(now)
        return self._averages[0] >> _SCALE, self._averages[1] >> _SCALE

    def _update(self, now: float) -> None:
        """Carry out the ticks since the last update, until they change nothing any more."""
        ticks = int((now - self._begin) // (_FIRST << self._interval))
        while self._ticks < ticks:
            self._ticks += 1
            before = tuple(self._averages)
            for at, counted in enumerate(self._counted):
                rate = counted << 10 - self._interval >> self._average
                self._averages[at] += rate - (self._averages[at] >> self._average)
            self._counted = [0, 0]
            if before == tuple(self._averages):
                self._ticks = ticks


def meter_of(name: str, times: str, world: "Any") -> RateMeter:
    """Return the estimator of that name, made with these times on first use. It began when the rules were read."""
    interval, _, average = times.partition(":")
    meter: RateMeter = world.memory("RATEEST", name, lambda: RateMeter(int(interval), int(average), world.changed))
    return meter
