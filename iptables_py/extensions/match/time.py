"""Matches at certain times: between two dates, at times of the day, on days of the week or the month."""

from time import gmtime

from iptables_py.errors import BROKEN, Problem
from iptables_py.rules.kinds import free_value
from iptables_py.rules.options import FLAG, INVERTIBLE, Kind, Option
from iptables_py.rules.storedtext import UNSEEN, hidden
from iptables_py.values.integers import BLANKS, leading_unsigned

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Matching
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "time"

_DAY = 86400
_LAST_SECOND = _DAY - 1
_LAST_DATE = 0x7FFFFFFF
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")  # bits 1 to 7
_EVERY_WEEKDAY, _EVERY_MONTHDAY = 0xFE, 0xFFFFFFFE  # bit 0 is no day, but the kernel keeps it
_YEARS = (1970, 2038)
_DAYS_BEFORE = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
_LOCAL = (
    'WARNING: --localtz is being replaced by --kerneltz, since "local" is ambiguous. '
    "Note the kernel timezone has caveats - see manpage for details.\n"
)


def _number(text: str) -> tuple[int, str]:
    """Return the decimal number at the start of `text` as strtoul reads it, cut to 32 bits, and the rest.

    Without any digit it is 0, and the rest is all of `text`. A negative number counts down from 2**64.
    """
    rest = text.lstrip(BLANKS)
    minus = rest[:1] == "-"
    if rest[:1] in ("+", "-"):
        rest = rest[1:]
    digits = len(rest) - len(rest.lstrip("0123456789"))
    if not digits:
        return 0, text
    value = int(rest[:digits].lstrip("0")[:30] or "0")
    if value >> 64:
        return 0xFFFFFFFF, rest[digits:]
    return (-value if minus else value) & 0xFFFFFFFF, rest[digits:]


def _read_date(text: str, option: Option, use: "Use") -> int:
    """Read `year[-month[-day[Thour[:minute[:second]]]]]` in UTC as seconds since 1970, in any local time zone.

    Measured: month and day may be 0 or missing after their dash, which means the one before the first. Days that a
    month does not have continue into the next one.
    """
    parts = [_YEARS[0], 1, 1, 0, 0, 0]
    rest = text
    for index, (top, between) in enumerate(((_YEARS[1], "-"), (12, "-"), (31, "T"), (23, ":"), (59, ":"), (59, ""))):
        parts[index], rest = _number(rest)
        if parts[index] > top or (rest and rest[0] != between) or parts[0] < _YEARS[0]:
            raise Problem(f'Invalid date "{text}" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]')
        if not rest:
            break
        rest = rest[1:]
    seconds = _seconds(*parts)
    if seconds < 0:
        use.warn("mktime: No such file or directory\n")
        raise Problem("mktime returned an error", BROKEN)
    return seconds


def _seconds(year: int, month: int, day: int, hour: int, minute: int, second: int) -> int:
    if not month:
        year, month = year - 1, 12
    leaps = (year - (month < 3)) // 4 - 1969 // 4  # 2000 is a leap year, and no other century year is in range
    days = (year - 1970) * 365 + leaps + _DAYS_BEFORE[month - 1] + day - 1
    return ((days * 24 + hour) * 60 + minute) * 60 + second


def _read_time(text: str, option: Option, use: "Use") -> int:
    """Read `hour:minute[:second]` as seconds; each number may be missing.

    The message for the first number that is wrong shows it and everything after it.
    """
    seconds, rest = 0, text
    for index, top in enumerate((23, 59, 59)):
        here = rest
        value, rest = _number(here)
        between = rest[:1]
        fits = between == ":" if index == 0 else between in ("", ":") if index == 1 else not between
        if value > top or not fits:
            raise Problem(
                f'invalid time "{here}" specified, should be hh:mm[:ss] format and within the boundaries'
            )
        seconds += value * (3600, 60, 1)[index]
        if not between:
            break
        rest = rest[1:]
    return seconds


def _items(text: str, size: int) -> "list[str]":
    """Return the items between commas, the first `size` bytes of each; nothing after a comma at the end (measured)."""
    items = text.split(",")
    if not items[-1]:
        items.pop()
    return [item.encode("utf-8", "surrogateescape")[:size].decode("utf-8", "surrogateescape") for item in items]


def _day(text: str) -> tuple[int, str]:
    """Return the number at the start of `text`, here in any of C's notations, cut to 32 bits, and the rest."""
    number, rest = leading_unsigned(text)
    return (number or 0) & 0xFFFFFFFF, rest


def _read_monthdays(text: str, option: Option, use: "Use") -> int:
    days = 0
    for item in _items(text, 2):
        day, rest = _day(item)
        if day > 31 or rest:
            raise Problem(f"{item} is not a valid day for --monthdays")
        days |= 1 << day
    return days ^ _EVERY_MONTHDAY if option.name in use.inverted else days


def _read_weekdays(text: str, option: Option, use: "Use") -> int:
    """Read numbers, of which 5 bits count, or names, of which two letters count."""
    days = 0
    for item in _items(text, 3):
        day, rest = _day(item)
        if rest:
            day = next((at for at, name in enumerate(_WEEKDAYS, 1) if item[:2] == name[:2]), 0)
            if not day:
                raise Problem(f"{item} is not a valid day specifier")
        elif not day:
            raise Problem("No, the week does NOT begin with Sunday.")
        days |= 1 << (day & 31) & 0xFF
    return days ^ _EVERY_WEEKDAY if option.name in use.inverted else days


def _read_local(text: str, option: Option, use: "Use") -> bool:
    use.warn(_LOCAL)
    return True


def _time(second: int) -> str:
    return f"{second // 3600:02}:{second // 60 % 60:02}:{second % 60:02}"


DATE, TIME = Kind(_read_date), Kind(_read_time)
_TIMES = "(?:[01][0-9]|2[0-3])(?::[0-5][0-9]){2}"
_EARLIEST, _LATEST = _time(0), _time(_LAST_SECOND)
# a whole day is not saved, and --contiguous compares the ends
_FREE_START = free_value(
    lambda number: _time(12345 + 2 * number), f"(?!{_EARLIEST}){_TIMES}", (_EARLIEST,), write=_time
)
_FREE_STOP = free_value(lambda number: _time(65432 + 2 * number), f"(?!{_LATEST}){_TIMES}", (_LATEST,), write=_time)
MONTHDAYS, WEEKDAY_NAMES = Kind(_read_monthdays), Kind(_read_weekdays, choices=_WEEKDAYS)
LOCAL = Kind(_read_local, words=0)
_DATE_META = "YYYY[-MM[-DD[Thh[:mm[:ss]]]]]"
OPTIONS = (
    Option("contiguous", FLAG, letter="\x04", doc="treat a time range that crosses midnight as one period"),
    Option("datestart", DATE, meta=_DATE_META, doc="from this date on"),
    Option("datestop", DATE, meta=_DATE_META, doc="until this date"),
    Option("kerneltz", FLAG, letter="\t", doc="use the kernel's time zone, not UTC"),
    Option("localtz", LOCAL, excl="utc", letter="\x07", doc="the old name of --kerneltz"),
    Option("monthdays", MONTHDAYS, INVERTIBLE, meta="day,...", doc="days of the month, 1 to 31"),
    Option(
        "timestart", TIME, free=_FREE_START, bound="contiguous", meta="hh:mm[:ss]", doc="from this time of day on"
    ),
    Option("timestop", TIME, free=_FREE_STOP, bound="contiguous", meta="hh:mm[:ss]", doc="until this time of day"),
    Option("utc", FLAG, excl="kerneltz", letter="\x08", doc="use UTC, the default"),
    Option("weekdays", WEEKDAY_NAMES, INVERTIBLE, meta="day,...", doc="Mon to Sun, or 1 to 7"),
)


def check(use: "Use") -> None:
    """Raise Problem if --contiguous is given and the time range does not cross midnight."""
    start, stop = _times(use)
    if "contiguous" in use.values and start < stop:
        raise Problem("time: --contiguous only makes sense when stoptime is smaller than starttime")


def _times(use: "Use") -> tuple[int, int]:
    return use.values.get("timestart", 0), use.values.get("timestop", _LAST_SECOND)


def _dates(use: "Use") -> tuple[int, int]:
    return use.values.get("datestart", 0), use.values.get("datestop", _LAST_DATE)


def _by_kernel(use: "Use") -> bool:
    return "kerneltz" in use.values or "localtz" in use.values


def _date(second: int, between: str) -> str:
    year, month, day = gmtime(second)[:3]
    return f"{year}-{month:02}-{day:02}{between}{_time(second % _DAY)}"


def _bits(days: int) -> list[int]:
    return [day for day in range(1, 32) if days >> day & 1]


def _unseen_day(days: int, number: int, listed: str) -> str:
    """Return the hidden text for the day that does not exist.

    The reference reads it as `number` and does not print it.
    """
    if not days & 1:
        return "" if listed else UNSEEN
    return hidden(f",{number}" if listed else f"{number}")


def save(use: "Use") -> str:
    """Return what differs from the default, and the last date (measured: unless it is the first possible one)."""
    values = use.values
    start, stop = _times(use)
    text = f" --timestart {_time(start)} --timestop {_time(stop)}" if start or stop != _LAST_SECOND else ""
    days = values.get("monthdays", _EVERY_MONTHDAY)
    if days != _EVERY_MONTHDAY:
        listed = ",".join(map(str, _bits(days)))
        text += f" --monthdays {listed}{_unseen_day(days, 0, listed)}"
    days = values.get("weekdays", _EVERY_WEEKDAY)
    if days != _EVERY_WEEKDAY:
        listed = ",".join(_WEEKDAYS[day - 1] for day in _bits(days))
        text += f" --weekdays {listed}{_unseen_day(days, 32, listed)}"
    start, stop = _dates(use)
    text += f" --datestart {_date(start, 'T')}" if start else ""
    text += f" --datestop {_date(stop, 'T')}" if stop else hidden(" --datestop 1970")
    text += " --kerneltz" if _by_kernel(use) else ""
    return text + (" --contiguous" if "contiguous" in values else "")


def listing(use: "Use", numeric: bool) -> str:
    """Return the values in words, with the reference's ordinal endings."""
    values = use.values
    start, stop = _times(use)
    text = f" TIME from {_time(start)} to {_time(stop)}" if start or stop != _LAST_SECOND else " TIME"
    days = values.get("weekdays", _EVERY_WEEKDAY)
    if days != _EVERY_WEEKDAY:
        text += " on " + ",".join(_WEEKDAYS[day - 1] for day in _bits(days))
    days = values.get("monthdays", _EVERY_MONTHDAY)
    if days != _EVERY_MONTHDAY:
        text += " on " + ",".join(f"{day}{_ending(day)}" for day in _bits(days))
    start, stop = _dates(use)
    text += f" starting from {_date(start, ' ')}" if start else ""
    if stop != _LAST_DATE:
        text += " until date" + (f" {_date(stop, ' ')}" if stop else "")
    text += "" if _by_kernel(use) else " UTC"
    return text + (" contiguous" if "contiguous" in values else "")


def words(use: "Use") -> list[str]:
    """Return times, days and dates; inverted days are kept as the other days."""
    from iptables_py.extensions.shared.wording import either

    values = use.values
    parts = _hours(use)
    days = values.get("weekdays", _EVERY_WEEKDAY)
    if days != _EVERY_WEEKDAY:
        parts.append(f"on {either(_WEEKDAYS[day - 1] for day in _bits(days))}" if _bits(days) else "on no weekday")
    days = values.get("monthdays", _EVERY_MONTHDAY)
    if days != _EVERY_MONTHDAY:
        parts.append(f"on day {either(_runs(_bits(days)))} of the month" if _bits(days) else "on no day of the month")
    start, stop = _dates(use)
    parts += [f"since {_date(start, ' ')}"] if start else []
    parts += [f"until {_date(stop, ' ')}"] if stop != _LAST_DATE else []
    zone = "the kernel's time zone" if _by_kernel(use) else "UTC"
    return [f"{' '.join(parts)} ({zone})" if parts else "at any time"]


def _hours(use: "Use") -> list[str]:
    """Return the hours of the day, [] for all of it.

    A period over midnight is in two days, unless it is contiguous. If it ends when it begins, it is the whole day.
    """
    start, stop = _times(use)
    text = f"between {_time(start)} and {_time(stop)}"
    if start < stop:
        return [text] if start or stop != _LAST_SECOND else []
    if "contiguous" in use.values:
        return [f"{text} over midnight as one period"]
    if start == stop:
        return [f"all day ({text})"]
    has_days = not use.values.keys().isdisjoint(("weekdays", "monthdays"))
    parts = f"between {_time(0)} and {_time(stop)} or between {_time(start)} and {_time(_LAST_SECOND)}"
    return [parts if has_days else text]


def _runs(days: list[int]) -> list[str]:
    """Return the days, with `first-last` for three or more in a row."""
    found: list[list[int]] = []
    for day in days:
        if found and day == found[-1][-1] + 1:
            found[-1].append(day)
        else:
            found.append([day])
    return [text for run in found for text in ([f"{run[0]}-{run[-1]}"] if len(run) > 2 else map(str, run))]


def _ending(day: int) -> str:
    """Return the ending of an ordinal number.

    Measured: 11 to 13 are no exceptions.
    """
    return {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


def match(use: "Use") -> "Matching":
    """Compare the clock, in UTC; the kernel's own time zone is taken to be UTC, too."""
    start, stop = _times(use)
    first, last = _dates(use)
    weekdays = use.values.get("weekdays", _EVERY_WEEKDAY)
    monthdays = use.values.get("monthdays", _EVERY_MONTHDAY)
    contiguous = "contiguous" in use.values

    def meets(packet: "Any", world: "Any") -> bool:
        now = int(world.now // 1000)
        second = now % _DAY
        if not first <= now <= last:
            return False
        if start < stop:
            if not start <= second <= stop:
                return False
        elif stop < second < start:
            return False
        elif contiguous and second <= stop:
            now -= _DAY
        day = gmtime(now)
        return bool(weekdays >> day.tm_wday + 1 & 1) and bool(monthdays >> day.tm_mday & 1)

    return meets


def moments(use: "Use", now: int) -> list[int]:
    """Return the times of day at which something begins or ends, on enough days to have all days that are asked for.

    62 days in a row have each day of the month; in 427 days, it is each day of the week.
    """
    first, last = _dates(use)
    has_weekdays = use.values.get("weekdays", _EVERY_WEEKDAY) != _EVERY_WEEKDAY
    has_monthdays = use.values.get("monthdays", _EVERY_MONTHDAY) != _EVERY_MONTHDAY
    count = 427 if has_weekdays and has_monthdays else 62
    days = {now // _DAY}
    if first > now:
        days.add(first // _DAY)
    if last < now:
        days.add(max(first // _DAY, last // _DAY - count))
    start, stop = _times(use)
    seconds = {0, start, (stop + 1) % _DAY}
    all_days = {day + more for day in days for more in range(count)}
    return [first, last + 1, *(day * _DAY + second for day in all_days for second in seconds)]


def nft(use: "Use", translation: "Translation") -> str | None:
    """Return dates, times of the day and days of the week, None for days of the month.

    Measured: without dates, the text begins with a blank. The kernel's time zone and --contiguous are lost.
    """
    if use.values.get("monthdays", _EVERY_MONTHDAY) != _EVERY_MONTHDAY:
        return None
    text = ""
    if _dates(use) != (0, _LAST_DATE):
        start, stop = (_date(second, " ") for second in _dates(use))
        text += f'meta time "{start}"-"{stop}"'
    if _times(use) != (0, _LAST_SECOND):
        start, stop = map(_time, _times(use))
        text += f' meta hour "{start}"-"{stop}"'
    days = use.values.get("weekdays", _EVERY_WEEKDAY)
    if days != _EVERY_WEEKDAY:
        numbers = ", ".join(str(day % 7) for day in _bits(days))
        text += f" meta day {numbers if days.bit_count() < 2 else f'{{ {numbers} }}'}"
    return text


def nft_exact(use: "Use", translation: "Translation") -> str | None:
    """Return the same with numbers: nft reads texts in the time zone that is set for it."""
    from iptables_py.extensions.shared.expressions import NEVER, any_of

    if use.values.get("monthdays", _EVERY_MONTHDAY) | 1 != _EVERY_MONTHDAY | 1:
        translation.reason = "nftables can't match days of the month"
        return None
    start, stop = _times(use)
    days = use.values.get("weekdays", _EVERY_WEEKDAY)
    if "contiguous" in use.values and days | 1 != _EVERY_WEEKDAY | 1:
        translation.reason = "nftables can't continue a day after midnight"
        return None
    first, last = _dates(use)
    parts = [f"meta time >= {first}"] if first else []
    parts += [f"meta time < {last + 1}"] if last != _LAST_DATE else []
    if start < stop and (start or stop != _LAST_SECOND):
        parts.append(f"meta hour {start}-{stop}")
    elif start > stop + 1:
        parts.append(f"meta hour != {stop + 1}-{start - 1}")
    numbers = [str(day % 7) for day in _bits(days)]
    if numbers and len(numbers) < len(_WEEKDAYS):
        parts.append(f"meta day {any_of(numbers)}")
        translation.losses += [] if _by_kernel(use) else ["days begin at midnight in the time zone of the kernel"]
    elif not numbers:
        parts.append(NEVER)
    if _by_kernel(use) and (first or last != _LAST_DATE or _times(use) != (0, _LAST_SECOND)):
        translation.losses.append("times are compared in UTC")
    return " ".join(parts)
