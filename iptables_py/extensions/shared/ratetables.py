"""The tables of `-m hashlimit`: a rate for each group of packets."""

HZ = 250  # how often the kernel's clock ticks in a second
CREDITS = (1 << 24) * HZ  # credits that a rate of bytes gets in a second; the most that it keeps
CHUNK = 16  # bytes
ROUNDING = 1e-6


class Entry:
    """A group of packets.

    credit: microseconds, or credits of a rate of bytes
    refills: how often the credit of a rate of bytes may still be filled up at once
    last: when the credit was last brought up to date, or when the window began
    current: what the window has counted
    was_above: whether the rate in the window before was above the limit
    """

    __slots__ = ("credit", "current", "expires", "last", "refills", "was_above")

    def __init__(self, credit: float, refills: int, now: float) -> None:
        self.credit = credit
        self.refills = refills
        self.last = now
        self.expires = 0.0
        self.current = 0
        self.was_above = False


class RateTable:
    """A table, with the settings of the rule that made it; other rules that name it have the same ones.

    period: microseconds per packet, or the cost of a chunk of bytes; with a rate match, packets or bytes in an interval
    burst: packets, or how often a rate of bytes is filled up; with a rate match, the most in any window
    expire, sweep: milliseconds after which an entry is old, and between two removals of old ones
    most: the most entries, 0 for no limit
    interval: with a rate match, the seconds of a window, else 0
    grouping: the masks of source and destination, and whether the source's and the destination's port count
    """

    __slots__ = (
        "_entries", "_swept", "begin", "burst", "expire", "grouping", "in_bytes", "interval", "most", "period", "sweep",
    )  # fmt: skip

    def __init__(
        self,
        in_bytes: bool,
        period: int,
        burst: int,
        expire: int,
        sweep: int,
        most: int,
        interval: int,
        grouping: tuple[int, int, bool, bool],
        now: float,
    ) -> None:
        self.in_bytes = in_bytes
        self.period = period
        self.burst = burst
        self.expire = expire
        self.sweep = sweep
        self.most = most
        self.interval = interval
        self.grouping = grouping
        self.begin = self._swept = now
        self._entries: dict[tuple[int, ...], Entry] = {}

    def passes(self, key: tuple[int, ...], length: int, now: float) -> bool | None:
        """Return whether a packet of a group is within the limit; None if the table is full and it is dropped."""
        self._remove_old(now)
        entry = self._entries.get(key)
        if entry is None:
            if self.most and len(self._entries) >= self.most:
                return None
            entry = self._entries[key] = self._made(now)
        else:
            self._update(entry, now)
        entry.expires = now + self.expire
        if self.interval:
            return self._is_within(entry, length)
        cost = self._cost(entry, length)
        if entry.credit + ROUNDING < cost:
            return False
        entry.credit -= cost
        return True

    def _made(self, now: float) -> Entry:
        if self.in_bytes:
            return Entry(CREDITS, self.burst, now)
        return Entry(self.period * self.burst, 0, now)

    def _update(self, entry: Entry, now: float) -> None:
        """Add the credit of the time that has passed, or begin a new window."""
        passed = now - entry.last
        if self.interval:
            if passed >= self.interval * 1000:
                entry.was_above = entry.current * self.interval * 1000 > passed * self.period
                entry.current = 0
                entry.last = now
            return
        entry.last = now
        if self.in_bytes:
            entry.credit = min(entry.credit + CREDITS * passed / 1000, CREDITS)
        else:
            entry.credit = min(entry.credit + 1000 * passed, self.period * self.burst)

    def _is_within(self, entry: Entry, length: int) -> bool:
        entry.current += length if self.in_bytes else 1
        return not entry.was_above and entry.current <= self.burst

    def _cost(self, entry: Entry, length: int) -> float:
        """Return what a packet costs. A rate of bytes is filled up if that is too much, as often as the burst says."""
        if not self.in_bytes:
            return self.period
        cost = min((length // CHUNK + 1) * (self.period * CREDITS >> 32), CREDITS)
        if entry.credit < cost and entry.refills:
            entry.refills -= 1
            entry.credit = CREDITS
        return cost

    def _remove_old(self, now: float) -> None:
        """Remove the entries that were old at the last sweep."""
        swept = self.begin + (now - self.begin) // self.sweep * self.sweep
        if swept > self._swept:
            self._swept = swept
            self._entries = {key: entry for key, entry in self._entries.items() if entry.expires > swept}
