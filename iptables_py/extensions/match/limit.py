"""Matches at a limited average rate, with a burst.

The front end stores it as the kernel's own limit expression.
"""

from iptables_py.errors import Problem
from iptables_py.rules.kinds import UINT32, free_value
from iptables_py.rules.options import Kind, Option
from iptables_py.values.integers import leading_decimal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Matching
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "limit"

_TENTHS = 10000  # periods are in 1/10000 seconds
_UNITS = (
    ("day", "day", 86400 * _TENTHS),
    ("hour", "hour", 3600 * _TENTHS),
    ("minute", "min", 60 * _TENTHS),
    ("second", "sec", _TENTHS),
)
_ROUNDING = 1e-9  # how far a token may be below 1, as sums of floats are not exact
_DEFAULT_RATE, _DEFAULT_BURST = 3600 * _TENTHS // 3, 5


def _count(text: str) -> int:
    """Return the number at the start of `text` in 32 unsigned bits, 0 if there is none (measured: cut from 64 bits)."""
    value, top = leading_decimal(text) or 0, 1 << 63
    return max(-top, min(value, top - 1)) & 0xFFFFFFFF


def _unit(period: int) -> tuple[str, int]:
    """Return the largest unit that expresses `period` without losing much, as its short name and length."""
    found = _UNITS[0]
    for unit in _UNITS[1:]:
        if period > unit[2] or unit[2] // period < unit[2] % period:
            break
        found = unit
    return found[1], found[2]


def _read_rate(text: str, option: Option, use: "Use") -> int:
    """Read `n[/unit]` as the period that the kernel uses.

    Measured: the rate is stored as a whole number per unit.
    """
    number, slash, word = text.partition("/")
    length = _TENTHS
    if slash:
        lengths = [unit[2] for unit in _UNITS if word and unit[0].startswith(word.lower()) and word.isascii()]
        if not lengths:
            raise Problem(f'bad rate "{text}"\'')
        length = lengths[0]
    rate = _count(number)
    if not rate:
        raise Problem(f'bad rate "{text}"\'')
    period = length // rate
    if not period:
        raise Problem(f'Rate too fast "{text}"')
    whole = _unit(period)[1]
    return whole // (whole // period)


def _write_rate(period: int) -> str:
    name, length = _unit(period)
    return f"{length // period}/{name}"


RATE = Kind(_read_rate, _write_rate, choices=("/second", "/minute", "/hour", "/day"))
_FREE_RATE = free_value(
    lambda number: f"{5001 + 2 * number}/day",
    "(?:[1-9][0-9]?/sec|(?:[1-9]|[1-5][0-9])/(?:min|hour)|[1-9][0-9]{2}[13579]/day)",
)
# the default is not saved, and the kernel changes 0 into it
_FREE_BURST = free_value(lambda number: str(9100 + number), "(?:[1-46-9]|[1-9][0-9]{1,3})", ("0", "5"))
OPTIONS = (
    Option(
        "limit",
        RATE,
        free=_FREE_RATE,
        meta="rate[/second|/minute|/hour|/day]",
        doc="the average rate, 3/hour by default",
    ),
    Option(
        "limit-burst",
        UINT32,
        min=0,
        max=10000,
        free=_FREE_BURST,
        meta="number",
        doc="packets before the limit applies, by default 5",
    ),
)


def _rate(use: "Use") -> str:
    return _write_rate(use.values.get("limit", _DEFAULT_RATE))


def _text(use: "Use", default_bursts: tuple[int, ...]) -> str:
    burst = use.values.get("limit-burst", _DEFAULT_BURST)
    return f" --limit {_rate(use)}" + (f" --limit-burst {burst}" if burst not in default_bursts else "")


def save(use: "Use") -> str:
    """Return the rate, and the burst unless it is the default."""
    return _text(use, (_DEFAULT_BURST,))


def kept(use: "Use") -> str:
    """Return the save text as the kernel gives it back: a burst of 0 becomes the default (measured)."""
    return _text(use, (0, _DEFAULT_BURST))


def listing(use: "Use", numeric: bool) -> str:
    """Return rate and burst, always both."""
    return f" limit: avg {_rate(use)} burst {use.values.get('limit-burst', _DEFAULT_BURST)}"


def words(use: "Use") -> list[str]:
    """Return rate and burst; the kernel changes a burst of 0 into the default."""
    number, _, unit = _rate(use).partition("/")
    name = next(word for word, short, _ in _UNITS if short == unit)
    burst = use.values.get("limit-burst", _DEFAULT_BURST) or _DEFAULT_BURST
    return [f"at most {number} per {name} after a burst of {burst}"]


def match(use: "Use") -> "Matching":
    """Take a token from the rule's bucket, which is full at first and refilled steadily."""
    from iptables_py.extensions.shared.memory import remembering

    period = use.values.get("limit", _DEFAULT_RATE) * 1000 / _TENTHS  # milliseconds
    burst = use.values.get("limit-burst", _DEFAULT_BURST) or _DEFAULT_BURST
    bucket: list[Any] = [float(burst), None]  # tokens, and when they were counted

    def meets(packet: "Any", world: "Any") -> bool:
        tokens, last = bucket
        if last is not None:
            tokens = min(tokens + (world.now - last) / period, burst)
        is_met: bool = tokens >= 1 - _ROUNDING
        bucket[0], bucket[1] = tokens - is_met, world.now
        return is_met

    return remembering(meets, bucket)


def remembers(use: "Use") -> str:
    """Return that each rule has a bucket of tokens of its own."""
    return ""


def nft(use: "Use", translation: "Translation") -> str:
    """Return the rate, and the burst unless it is 0, for which nftables uses the default."""
    number, _, unit = _rate(use).partition("/")
    burst = use.values.get("limit-burst", _DEFAULT_BURST)
    text = f"limit rate {number}/{next(word for word, short, _ in _UNITS if short == unit)}"
    return f"{text} burst {burst} packets" if burst else text
