"""Matches the rate that an estimator measured, compared with a number or with another estimator's rate.

The kernel stores more than it prints. In stored text all of that is hidden after the first estimator's name, and the
times of each estimator after that estimator's own name.
"""

from iptables_py.errors import SILENT, Problem
from iptables_py.extensions.shared import estimators
from iptables_py.extensions.shared.floats import quantity
from iptables_py.rules.options import FLAG, IF_ANY, INVERTIBLE, Kind, Option
from iptables_py.rules.storedtext import hidden
from iptables_py.values.integers import integer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Matching
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "rateest"
_FIRST, _SECOND, _DELTA = "rateest1", "rateest2", "rateest-delta"
_BYTES, _PACKETS = "bps", "pps"
_MODES = ("lt", "gt", "eq")
_UNITS = {
    prefix + kind: scale * size / 8
    for kind, size in (("bit", 1.0), ("bps", 8.0))
    for prefix, scale in zip(
        ("", "k", "m", "g", "t", "ki", "mi", "gi", "ti"),
        (1, 10**3, 10**6, 10**9, 10**12, 1 << 10, 1 << 20, 1 << 30, 1 << 40),
        strict=True,
    )
} | {"": 1 / 8}
_TIMES = "times "  # this and an option's name: the key of its estimator's times, set once the rule is in the kernel


def _read_rate(text: str | None, option: Option, use: "Use") -> int:
    """Read a rate in bits or in the unit given, and return bytes per second; 0 without a value."""
    if text is None:
        return 0
    rate = quantity(text, _UNITS)
    if rate is None:
        raise Problem(f"rateest: could not parse rate `{text}'")
    return rate


def _read_packets(text: str | None, option: Option, use: "Use") -> int:
    if text is None:
        return 0
    packets = integer(text)
    if packets is None:
        raise Problem(f"rateest: could not parse pps `{text}'")
    return packets


ESTIMATOR = Kind(estimators.read_name)
RATE, COUNT = Kind(_read_rate, words=IF_ANY), Kind(_read_packets, words=IF_ANY)
DEPENDS_ON = estimators.DEPENDS_ON
OPTIONS = (
    Option(_FIRST, ESTIMATOR, meta="name", doc="the estimator to look at"),
    Option("rateest", ESTIMATOR, of=_FIRST, meta="name"),
    Option(
        "rateest-bps1", RATE, letter="\x02", meta="[rate]", doc="bits per second, for the difference to the first rate"
    ),
    Option(
        "rateest-pps1",
        COUNT,
        letter="\x03",
        meta="[number]",
        doc="packets per second, for the difference to the first rate",
    ),
    Option(_SECOND, ESTIMATOR, meta="name", doc="the estimator to compare it with"),
    Option(
        "rateest-bps2",
        RATE,
        letter="\x04",
        meta="[rate]",
        doc="bits per second to compare with, or for the difference to the second rate",
    ),
    Option("rateest-bps", RATE, of="rateest-bps2", letter="\x04", meta="[rate]"),
    Option(
        "rateest-pps2",
        COUNT,
        letter="\x05",
        meta="[number]",
        doc="packets per second to compare with, or for the difference to the second rate",
    ),
    Option("rateest-pps", COUNT, of="rateest-pps2", letter="\x05", meta="[number]"),
    Option(_DELTA, FLAG, letter="\x06", doc="compare the differences between the rates and those numbers"),
    Option("rateest-lt", FLAG, INVERTIBLE, letter="\x07", doc="the first rate is lower"),
    Option("rateest-gt", FLAG, INVERTIBLE, letter="\x08", doc="the first rate is higher"),
    Option("rateest-eq", FLAG, INVERTIBLE, letter="\t", doc="the rates are equal"),
)


def read(use: "Use", option: Option, text: "str | None", inverted: bool) -> None:
    """Read one option into the use; raise Problem with the messages of this match alone."""
    name = option.of
    if use.rule.stored:
        if name == _FIRST:
            _reread(use, text or "")
        elif name == _SECOND:
            use.values[_SECOND], _, use.values[_TIMES + _SECOND] = (text or "").rpartition(estimators.MARK)
        return
    mode = name.removeprefix("rateest-")
    if inverted and mode not in _MODES:
        shown = "rateest" if name in (_FIRST, _SECOND) else name.rstrip("12")
        raise Problem(f"rateest: {shown} can't be inverted")
    if name in use.seen:
        raise Problem(f"rateest: can't specify {'lt/gt/eq' if mode in _MODES else '--' + name} twice")
    use.seen.add(name)
    if mode in _MODES:
        use.values["mode"] = mode
        if inverted:
            use.inverted.add("mode")
    else:
        use.values[name] = option.kind.read(text, option, use)


def _reread(use: "Use", text: str) -> None:
    use.values[_FIRST], _, rest = text.rpartition(estimators.MARK)
    given, mode, *rates, use.values[_TIMES + _FIRST] = rest.split(",")
    if "d" in given:
        use.values[_DELTA] = True
    if "!" in given:
        use.inverted.add("mode")
    if mode:
        use.values["mode"] = mode
    for kind, one, other in ((_BYTES, *rates[:2]), (_PACKETS, *rates[2:])):
        if kind[0] in given:
            use.values[f"rateest-{kind}1"], use.values[f"rateest-{kind}2"] = int(one), int(other)


def _compares(use: "Use", kind: str) -> bool:
    return f"rateest-{kind}1" in use.values or f"rateest-{kind}2" in use.values


def refused(use: "Use") -> str | None:
    """Return the kernel's error unless bytes or packets and a comparison are given."""
    good = "mode" in use.values and (_compares(use, _BYTES) or _compares(use, _PACKETS))
    return None if good else "Invalid argument"


def refused_with_others(use: "Use", texts: list[str]) -> str | None:
    """Return the kernel's error if no rule has such estimators; else store their times.

    An estimator stays as it was made as long as other rules use it.
    """
    known = estimators.known(texts)
    for option in (_FIRST, _SECOND):
        name = use.values.get(option, "" if option == _FIRST else None)
        if name is None:
            continue
        if name not in known:
            return "No such file or directory"
        use.values[_TIMES + option] = known[name]
    return None


def _rate(use: "Use", kind: str, number: int) -> int:
    rate: int = use.values.get(f"rateest-{kind}{number}", 0)
    return rate


def _hidden(use: "Use") -> str:
    """Return everything that the kernel stores in addition to the names."""
    given = "".join(kind[0] for kind in (_BYTES, _PACKETS) if _compares(use, kind)) + "d" * (_DELTA in use.values)
    rates = [str(_rate(use, kind, number)) for kind in (_BYTES, _PACKETS) for number in (1, 2)]
    return ",".join([given + "!" * bool(use.inverted), use.values.get("mode", ""), *rates])


def _rate_text(rate: int) -> str:
    bits = rate * 8
    if bits >= 10**9:
        return f"{bits / 10**6:.0f}Mbit"
    return f"{bits / 1000:.0f}Kbit" if bits >= 10**6 else f"{bits}bit"


def _value(use: "Use", kind: str, number: int, numeric: bool = False) -> str:
    rate = _rate(use, kind, number)
    return str(rate) if numeric or kind == _PACKETS else _rate_text(rate)


def _mode(use: "Use", before: str) -> str:
    if "mode" not in use.values:
        return ""
    return f"{' !' if use.inverted else ''} {before}{use.values['mode']}"


def _estimator(use: "Use", option: str, kept: str = "") -> str:
    times = kept + "," * bool(kept) + use.values.get(_TIMES + option, "")
    return estimators.word(use.values.get(option, "")) + hidden(estimators.MARK + times)


def save(use: "Use") -> str:
    """Return comparison and rate, once for bytes and once for packets."""
    values = use.values
    first = _estimator(use, _FIRST, _hidden(use))
    text = f"{' --' + _DELTA if _DELTA in values else ''} --{_FIRST if _SECOND in values else 'rateest'} {first}"
    for kind in (_BYTES, _PACKETS):
        if not _compares(use, kind):
            continue
        if _DELTA in values:
            text += f" --rateest-{kind}1 {_value(use, kind, 1)}{_mode(use, '--rateest-')}"
            text += f" --rateest-{kind}2 {_value(use, kind, 2)}"
        else:
            text += f"{_mode(use, '--rateest-')} --rateest-{kind}"
            text += "" if _SECOND in values else f" {_value(use, kind, 2)}"
    return text + (f" --{_SECOND} {_estimator(use, _SECOND)}" if _SECOND in values else "")


def compared(use: "Use") -> str:
    """Return the rule's text without the times of its estimators."""
    times = {name: use.values.pop(name) for name in (_TIMES + _FIRST, _TIMES + _SECOND) if name in use.values}
    text = " " + save(use)
    use.values.update(times)
    return text


def listing(use: "Use", numeric: bool) -> str:
    """Return the same in other words.

    Measured: if no comparison is given, the reference crashes at that point of its output.
    """
    values = use.values
    kinds = [kind for kind in (_BYTES, _PACKETS) if _compares(use, kind)]
    text = f" rateest match {values.get(_FIRST, '')}" + " delta" * (_DELTA in values)

    def rates(number: int) -> str:
        return "".join(f" {kind}" + f" {_value(use, kind, number, numeric)}" * (_DELTA in values) for kind in kinds)

    def mode(before: str) -> str:
        if "mode" not in values:
            raise Problem(before, SILENT)
        return before + _mode(use, "")

    if _SECOND in values:
        return f"{mode(text + rates(1))} {values[_SECOND]}{rates(2)}"
    for kind in kinds:
        value = f" {_value(use, kind, 2, numeric)}"
        first = f" {_value(use, kind, 1, numeric)}" if _DELTA in values else ""
        text += f" {kind}{first}"
        text = mode(text + value) if kind == _BYTES else mode(text) + value
    return text


def words(use: "Use") -> list[str]:
    """Return the comparison of the rates, or of their differences to the rates given."""
    from iptables_py.extensions.shared.wording import both, named

    values = use.values
    units = {_BYTES: "per second", _PACKETS: "packets per second"}
    kinds = [kind for kind in units if _compares(use, kind)]

    def rates(number: int) -> str:
        return both(f"{_value(use, kind, number)} {units[kind]}" for kind in kinds)

    def side(option: str, number: int) -> str:
        rate = f"the rate of the estimator {named(values[option])}"
        return f"{rates(number)} minus {rate}" if _DELTA in values else rate

    is_not = "is not" if use.inverted else "is"
    how = {"lt": "lower than", "gt": "higher than", "eq": "equal to"}[values["mode"]]
    other = side(_SECOND, 2) if _SECOND in values else rates(2)
    if _SECOND in values and _DELTA not in values:
        other += f" in {both({_BYTES: 'bytes', _PACKETS: 'packets'}[kind] for kind in kinds)}"
    return [f"while {side(_FIRST, 1)} {is_not} {how} {other}"]


def match(use: "Use") -> "Matching":
    """Compare the first estimator's rates with the second one's or with the numbers given."""
    from iptables_py.extensions.shared.ratemeters import meter_of

    values, inverted = use.values, bool(use.inverted)
    mode, is_delta, second = values["mode"], _DELTA in values, values.get(_SECOND)
    kinds = [place for place, kind in enumerate((_BYTES, _PACKETS)) if _compares(use, kind)]
    given = [[_rate(use, kind, number) for kind in (_BYTES, _PACKETS)] for number in (1, 2)]

    def rates_of(option: str, limits: list[int], world: "Any") -> list[int]:
        rates = meter_of(values[option], values[_TIMES + option], world).rates(world.now)
        if not is_delta:
            return list(rates)
        return [max(limit - rate, 0) for limit, rate in zip(limits, rates, strict=True)]

    def meets(packet: "Any", world: "Any") -> bool:
        one = rates_of(_FIRST, given[0], world)
        other = given[1] if second is None else rates_of(_SECOND, given[1], world)
        met = all(
            one[at] < other[at] if mode == "lt" else one[at] > other[at] if mode == "gt" else one[at] == other[at]
            for at in kinds
        )
        return met is not inverted

    return meets


def nft_exact(use: "Use", translation: "Translation") -> None:
    """Return that there is none."""
    translation.reason = "nftables has no rate estimators"
