"""Measures the rate of packets with an estimator, which the match rateest reads."""

from iptables_py.errors import Problem
from iptables_py.extensions.shared import estimators
from iptables_py.extensions.shared.floats import quantity
from iptables_py.rules.options import REQUIRED, Kind, Option
from iptables_py.rules.storedtext import hidden

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Applying
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "RATEEST"
CHANGES = ()
_ESTIMATOR, _INTERVAL, _AVERAGE = "rateest-name", "rateest-interval", "rateest-ewmalog"
_SECOND = 1_000_000
_UNITS = {name + end: size for name, size in (("us", 1), ("ms", 1000), ("s", _SECOND)) for end in ("", "ec", "ecs")}
# by the kernel's number of the interval, which starts at -2
_INTERVALS = tuple(_SECOND << step >> 2 for step in range(6))
_LONGEST = 32  # steps of an average


def _read_time(text: str, option: Option, use: "Use") -> int:
    """Read microseconds, or for a stored average its steps, which are hidden after it."""
    if use.rule.stored and option.name == _AVERAGE:
        return int(text.rpartition(":")[2])
    time = quantity(text, {"": 1.0} | {unit: float(size) for unit, size in _UNITS.items()})
    if time is None:
        raise Problem(f'RATEEST: bad {option.name.removeprefix("rateest-")} value "{text}"')
    return time


TIME = Kind(_read_time)
DEPENDS_ON = estimators.DEPENDS_ON
OPTIONS = (
    Option(
        _ESTIMATOR,
        Kind(estimators.read_name, estimators.word),
        REQUIRED,
        meta="name",
        doc="the estimator",
    ),
    Option(_INTERVAL, TIME, REQUIRED, meta="time", doc="how often it samples: 250ms, 500ms, 1s ... 8s, rounded up"),
    Option(_AVERAGE, TIME, REQUIRED, meta="time", doc="the time over which it averages"),
)


def check(use: "Use") -> None:
    """Convert the times to what the kernel stores: an interval's number, and an average's doublings of it.

    Raise Problem if a time is out of range.
    """
    if use.rule.stored:
        use.values[_INTERVAL] = _INTERVALS.index(use.values[_INTERVAL])
        return
    from math import log

    values = use.values
    interval, average = values.get(_INTERVAL, 0), values.get(_AVERAGE, 0)
    if interval > _INTERVALS[-1]:
        raise Problem("RATEEST: interval value is too large")
    steps = 1
    while steps < _LONGEST and interval / -log(1 - 1 / (1 << steps)) <= average:
        steps += 1
    if steps == 1 or steps >= _LONGEST:
        raise Problem("RATEEST: ewmalog value is out of range")
    values[_INTERVAL] = next(number for number, size in enumerate(_INTERVALS) if interval <= size)
    values[_AVERAGE] = steps - 1


def refused_with_others(use: "Use", texts: list[str]) -> str | None:
    """Return the kernel's error if an estimator of this name exists with other times."""
    kept = _kept(use)
    return None if estimators.known(texts).get(use.values[_ESTIMATOR], kept) == kept else "Invalid argument"


def _times(use: "Use") -> tuple[str, str]:
    interval = _INTERVALS[use.values[_INTERVAL]]
    average = interval << use.values[_AVERAGE] & 0xFFFFFFFF
    return _time_text(interval), _time_text(average)


def _time_text(time: int) -> str:
    if time >= _SECOND:
        return f"{time / _SECOND:.1f}s"
    return f"{time / 1000:.1f}ms" if time >= 1000 else f"{time}us"


def _kept(use: "Use") -> str:
    return f"{use.values[_INTERVAL]}:{use.values[_AVERAGE]}"


def save(use: "Use") -> str:
    """Return the times in their largest units."""
    interval, average = _times(use)
    name, kept = estimators.word(use.values[_ESTIMATOR]), hidden(estimators.MARK + _kept(use))
    return f" --{_ESTIMATOR} {name} --{_INTERVAL} {interval} --{_AVERAGE} {average}{kept}"


def listing(use: "Use", numeric: bool) -> str:
    """Return the same in other words."""
    interval, average = _times(use)
    return f" name {use.values[_ESTIMATOR]} interval {interval} ewmalog {average}"


def words(use: "Use") -> list[str]:
    """Return the estimator and its times."""
    from iptables_py.extensions.shared.wording import CONTINUE, named

    interval, average = _times(use)
    name = named(use.values[_ESTIMATOR])
    return [f"are counted by the rate estimator {name} (interval {interval}, average over {average})", CONTINUE]


def apply(use: "Use") -> "Applying":
    """Count the packet with the estimator, which rules with its name share."""
    from iptables_py.extensions.shared.ratemeters import meter_of

    name, times = use.values[_ESTIMATOR], _kept(use)

    def act(packet: "Any", world: "Any") -> str:
        meter_of(name, times, world).count(packet.length, world.now)
        return "CONTINUE"

    return act


def nft_exact(use: "Use", translation: "Translation") -> None:
    """Give the reason why there is no translation."""
    translation.reason = "nftables has no rate estimators"
