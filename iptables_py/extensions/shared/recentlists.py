"""The lists of addresses that `-m recent` keeps."""

MOST = 100  # addresses in a list; the one that was seen least recently makes room
MOST_STAMPS = 0xFFFF  # times that are kept of an address: as many as a rule can ask for


class Entry:
    """An address in a list: the TTL that it was last seen with, and when it was seen, in milliseconds."""

    __slots__ = ("stamps", "ttl")

    def __init__(self) -> None:
        self.ttl = 0
        self.stamps: list[float] = []

    def was_seen(self, since: float | None, times: int) -> bool:
        """Return whether it was seen that many times, at `since` or later."""
        times = max(times, 1)
        return len(self.stamps) >= times and (since is None or self.stamps[-times] >= since)


class RecentList:
    """A list, with the address that was seen least recently first.

    mask: the bits of addresses that count
    """

    __slots__ = ("_entries", "mask")

    def __init__(self, mask: int) -> None:
        self.mask = mask
        self._entries: dict[int, Entry] = {}

    def find(self, address: int, ttl: int = 0) -> "Entry | None":
        """Return the address's entry. With a TTL, the entry must have the same one or none."""
        entry = self._entries.get(address)
        return entry if entry and (not ttl or entry.ttl in (0, ttl)) else None

    def note(self, address: int, ttl: int, now: float) -> None:
        """Note that an address was seen, and add it if it is not in the list."""
        entry = self._entries.pop(address, None)
        if entry is None:
            entry = Entry()
            if len(self._entries) >= MOST:
                del self._entries[next(iter(self._entries))]
        entry.ttl = ttl
        entry.stamps.append(now)
        del entry.stamps[:-MOST_STAMPS]
        self._entries[address] = entry

    def remove(self, address: int) -> None:
        """Remove an address."""
        del self._entries[address]

    def reap(self, since: float, spared: int | None) -> None:
        """Remove the address that was seen least recently if that was before `since`, unless it is `spared`."""
        first = next(iter(self._entries), None)
        if first is not None and first != spared and self._entries[first].stamps[-1] < since:
            del self._entries[first]
