"""Rates as hashlimit stores them: a period per packet in microseconds, or a cost per 16 bytes (measured)."""

from iptables_py.values.integers import leading_decimal, leading_integer

MICRO = 1000000
UNITS = (("day", "day", 86400), ("hour", "hour", 3600), ("minute", "min", 60), ("second", "sec", 1))
MOST_BURST = 1000000
BYTES_EXPIRE, BYTES_BURST_EXPIRE = 15, 60  # seconds until an entry of a byte rate expires, without and with a burst

_MOST = 0xFFFFFFFF
_BIG, _BIG_SIGNED = 1 << 64, 1 << 63
_CREDITS = 137438953  # of the kernel, for a microsecond
_SIZES = (("m", 1 << 20), ("k", 1 << 10), ("", 1))


def whole(text: str) -> int:
    """Return the number at the start of `text` as C's atoll reads it, in 64 unsigned bits; 0 if there is none."""
    number = leading_decimal(text) or 0
    return max(-_BIG_SIGNED, min(number, _BIG_SIGNED - 1)) % _BIG


def period_of(text: str) -> tuple[int, int] | None:
    """Read `n[/unit]` as (microseconds, the unit's seconds).

    The microseconds are 0 if the rate is too fast. Return None if `text` is not a rate.
    """
    number, slash, word = text.partition("/")
    seconds = 1
    if slash:
        found = [unit[2] for unit in UNITS if word and word.isascii() and unit[0].startswith(word.lower())]
        if not found:
            return None
        seconds = found[0]
    count = whole(number)
    return (MICRO * seconds // count, seconds) if count else None


def period_text(period: int) -> tuple[str, int]:
    """Return a period as `n/unit`, and the unit's milliseconds, after which an entry expires by default."""
    if not period:
        return "inf", 0
    found = UNITS[0]
    for unit in UNITS[1:]:
        length = unit[2] * MICRO
        if period > length or length // period < length % period:
            break
        found = unit
    return f"{found[2] * MICRO // period}/{found[1]}", found[2] * 1000


def cost_of(text: str) -> int | None:
    """Read `n[k|m]b/s` as a cost.

    Return 0 if the reference divides by zero, None if `text` is not a byte rate.
    """
    size = next((size for name, size in _SIZES if f"{name}b/s" in text and name), 1)
    if "kb/s" in text:
        size = 1 << 10
    count = whole(text)
    return _cost(count * size % _BIG) if "b/s" in text and count else None


def stored_cost(text: str) -> int | None:
    """Read the cost in stored text, in which 0b/s means less than 16 bytes."""
    return _cost(0) if text == "0b/s" else cost_of(text)


def _cost(count: int) -> int:
    parts = (count >> 4 & _MOST) + 1 & _MOST
    return _MOST // parts if parts else 0


def bytes_of(cost: int) -> int:
    """Return the bytes per second that a cost means."""
    return ((_MOST // cost if cost else _MOST) - 1) << 4


def cost_text(cost: int) -> str:
    """Return a cost as `n[k|m]b/s`, in the largest unit that reads back as the same cost."""
    count = bytes_of(cost)
    name, size = next(
        (name, size)
        for name, size in _SIZES
        if size == 1 or (count >= size and _cost(count & _MOST & -size) == cost)
    )
    return f"{count // size}{name}b/s"


def byte_burst_text(cost: int, burst: int) -> str:
    """Return a burst of `burst` times the byte rate as `n[k|m]b`."""
    count = bytes_of(cost) * burst
    name, size = next((name, size) for name, size in _SIZES if size == 1 or count >= size)
    return f"{count // size}{name}b"


def burst_of(text: str) -> int | None:
    """Read a burst: `n` with `k...` or `m...` for bytes, or `n` alone up to MOST_BURST; None if it is bad.

    A number with any other text after it is accepted, too, and has no limit.
    """
    value, rest = leading_integer(text)
    if not value or (not rest and value > MOST_BURST):
        return None
    return value * {"k": 1 << 10, "m": 1 << 20}.get(rest[:1], 1) % _BIG


def burst_units(cost: int, burst: int) -> int:
    """Return how many times the rate a burst of bytes is, rounded up; bits of the burst above 32 are lost."""
    count = bytes_of(cost)
    return (burst & _MOST) // count + (burst % count > 0)


def burst_bytes(cost: int, burst: int) -> int:
    """Return a number of bytes that reads as a burst of `burst` times the rate."""
    count = bytes_of(cost)
    numbers = (burst * count, (burst - 1) * count + 1, count + 1)
    return next(number for number in numbers if number >= count and burst_units(cost, number) == burst)


def overflows(period: int, burst: int) -> bool:
    """Return whether the kernel's credits for the burst overflow."""
    return not burst or period * burst * _CREDITS % _BIG < period * _CREDITS % _BIG
