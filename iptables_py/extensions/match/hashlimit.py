"""Matches the rate of packets, for each group of packets with the same addresses or ports."""

from iptables_py.errors import Problem
from iptables_py.extensions.shared import hashrates
from iptables_py.extensions.shared.filenames import is_file_name
from iptables_py.rules.kinds import CUT_STRING, UINT32, free_name
from iptables_py.rules.options import FLAG, INVERTIBLE, REQUIRED, Free, Kind, Option
from iptables_py.rules.storedtext import guarded, hidden
from iptables_py.values.addresses import BITS, mask_of, prefix_length
from iptables_py.values.hosts import read_length_or_mask
from iptables_py.values.integers import leading_decimal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.ratetables import RateTable
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "hashlimit"
DROPS = True  # packets for which it has no memory left

_MODES = ("srcip", "srcport", "dstip", "dstport")
_DEFAULT_BURST = 5
_DEFAULT_SWEEP = 1000
_NAME_BYTES = 254
_MOST_ENTRIES = 1 << 20  # the kernel reduces larger numbers to this
_MOST_NUMBER = 0xFFFFFFFF
_NO_LENGTH = 255  # of a mask that is not a prefix
_PORTS_AT = {6: 0, 17: 0, 33: 0, 50: 0, 51: 4, 132: 0, 136: 0}  # where ports are by protocol, or what is taken for them
_WITH_PORTS = (6, 17, 33, 132, 136)  # protocols in whose headers nftables and iptables find the same ports
_RATES = ("hashlimit-upto", "hashlimit-above")
_TABLE = ("htable-size", "htable-max", "htable-gcinterval", "htable-expire")


class _Rate:
    """A rate of packets or bytes.

    `bytes`: whether it is a rate of bytes.
    `period`: microseconds per packet or, for bytes, the cost (see hashrates).
    `seconds`: the length of the unit, after which entries expire by default.
    `final`: whether it was read back from the ruleset, with the period as the kernel had it.
    `interval`: the rate interval, if stored text has it hidden, else 0.
    """

    __slots__ = ("bytes", "final", "interval", "period", "seconds")

    def __init__(self, period: int, seconds: int, in_bytes: bool) -> None:
        self.period = period
        self.seconds = seconds
        self.bytes = in_bytes
        self.final = False
        self.interval = 0


def _read_rate(text: str, option: Option, use: "Use") -> _Rate:
    text, *unseen = text.split(":") if use.rule.stored else [text]
    cost = hashrates.stored_cost(text) if use.rule.stored else hashrates.cost_of(text)
    if cost:
        rate = _Rate(cost, hashrates.BYTES_EXPIRE, True)
        rate.interval = int(unseen[0]) if unseen else 0
        return rate
    found = None if cost == 0 else hashrates.period_of(text)
    if unseen:
        rate = _Rate(int(unseen[0]), found[1] if found else 1, False)
        rate.final, rate.interval = True, int(unseen[1])
        return rate
    if found is None:
        raise Problem(f'hashlimit: Bad value for "--{option.of}" option: "{text}"')
    if not found[0]:
        raise Problem(f'Rate too fast "{text}"')
    return _Rate(*found, False)


def _read_burst(text: str, option: Option, use: "Use") -> int:
    burst = hashrates.burst_of(text.partition(":")[2] if use.rule.stored and ":" in text else text)
    if burst is None:
        raise _bad_burst()
    return burst


def _bad_burst() -> Problem:
    return Problem(f'bad value for option "--hashlimit-burst", or out of range (1-{hashrates.MOST_BURST}).')


def _read_modes(text: str, option: Option, use: "Use") -> tuple[str, ...]:
    words = [word for word in text.split(",") if word]
    if any(word not in _MODES for word in words):
        raise Problem(f'hashlimit: Bad value for "--{option.of}" option: "{text}"')
    return tuple(mode for mode in _MODES if mode in words)


def _read_length(text: str, option: Option, use: "Use") -> int:
    family = use.rule.family
    length = prefix_length(read_length_or_mask(text, family, NAME, option.of), family)
    return _NO_LENGTH if length is None else length


def _read_interval(text: str, option: Option, use: "Use") -> int:
    """Read a positive number as C's atoi does, in 32 bits with a sign; raise Problem for any other."""
    number = (hashrates.whole(text) & 0xFFFFFFFF) if leading_decimal(text) else 0
    if not 0 < number < 1 << 31:
        raise Problem(f'hashlimit: Bad value for "--{option.of}" option: "{text}"')
    return number


RATE = Kind(_read_rate, choices=(*(f"/{unit[0]}" for unit in hashrates.UNITS), "b/s", "kb/s", "mb/s"))
BURST, MODE = Kind(_read_burst), Kind(_read_modes, ",".join, choices=_MODES)
LENGTH, INTERVAL = Kind(_read_length), Kind(_read_interval)


def _free_rate(word: str) -> str | None:
    """Return the text of a rate per second that any burst fits and that is saved as it is; None for others."""
    number, slash, unit = word.partition("/")
    if len(number) not in (2, 3) or not (number.isdigit() and number.isascii()) or number[0] == "0":
        return None
    return f"{number}/sec" if unit in ("s", "sec", "second") or not slash else None


_FREE_RATE = Free(_free_rate, _free_rate, lambda number: f"{700 + number}/sec", "[1-9][0-9]{1,2}/sec")
# a rate is changed by these, and what is saved of it, too
_BOUND = "hashlimit-rate-match hashlimit-rate-interval"
OPTIONS = (
    Option(
        "hashlimit-upto",
        RATE,
        INVERTIBLE,
        excl="hashlimit-above",
        free=_FREE_RATE,
        bound=_BOUND,
        meta="rate",
        doc="up to n[/unit] or n[k|m]b/s",
    ),
    Option(
        "hashlimit",
        RATE,
        INVERTIBLE,
        of="hashlimit-upto",
        free=_FREE_RATE,
        bound=_BOUND,
        meta="rate",
        doc="the old name of --hashlimit-upto",
    ),
    Option(
        "hashlimit-above",
        RATE,
        INVERTIBLE,
        excl="hashlimit-upto",
        free=_FREE_RATE,
        bound=_BOUND,
        meta="rate",
        doc="above this rate",
    ),
    Option("hashlimit-burst", BURST, meta="n[k|m]", doc="how much passes before the limit applies, 5 by default"),
    Option("hashlimit-mode", MODE, meta="srcip|srcport|dstip|dstport[,...]", doc="what a group has in common"),
    Option("hashlimit-srcmask", LENGTH, meta="length", doc="the number of significant bits of the source address"),
    Option("hashlimit-dstmask", LENGTH, meta="length", doc="the number of significant bits of the destination address"),
    Option(
        "hashlimit-name",
        CUT_STRING,
        REQUIRED,
        min=1,
        max=_NAME_BYTES,
        free=free_name(_NAME_BYTES, listed=False),
        meta="name",
        doc="the name of the table",
    ),
    Option("hashlimit-htable-size", UINT32, meta="n", doc="the number of buckets of the table"),
    Option("hashlimit-htable-max", UINT32, meta="n", doc="the maximum number of entries of the table"),
    Option("hashlimit-htable-gcinterval", UINT32, meta="ms", doc="the time between two cleanups of the table"),
    Option("hashlimit-htable-expire", UINT32, meta="ms", doc="the time without packets until a group is removed"),
    Option("hashlimit-rate-match", FLAG, letter="\f", doc="compare the rate itself, without credits"),
    Option("hashlimit-rate-interval", INTERVAL, meta="seconds", doc="the time over which the rate is measured"),
)


def _rate(use: "Use") -> _Rate:
    return [value for value in use.values.values() if isinstance(value, _Rate)][-1]


def check(use: "Use") -> None:
    """Raise Problem if there is no rate or the burst does not fit it; compute burst, expiry and interval."""
    values = use.values
    if use.seen.isdisjoint(_RATES):
        raise Problem("You have to specify --hashlimit")
    rate, burst = _rate(use), values.get("hashlimit-burst")
    match = "hashlimit-rate-match" in values
    expire = rate.seconds
    if rate.bytes:
        if burst is not None:
            burst, expire = _byte_burst(rate, burst), hashrates.BYTES_BURST_EXPIRE
        values["burst"] = burst or 0
    elif burst is not None and burst > hashrates.MOST_BURST:
        raise _bad_burst()
    else:
        values["burst"] = _DEFAULT_BURST if burst is None else burst
    values.setdefault("hashlimit-htable-expire", expire * 1000)
    values["interval"] = values.get("hashlimit-rate-interval", rate.interval)
    if match and not rate.bytes:
        values["interval"] = values["interval"] or rate.seconds
        rate.period = rate.period if rate.final else rate.period // rate.seconds


def _byte_burst(rate: _Rate, burst: int) -> int:
    """Return a burst of bytes in multiples of the rate; raise Problem if it is less than the rate.

    Measured: at less than 16 bytes a second, any burst makes the reference divide by zero.
    """
    least = hashrates.bytes_of(rate.period)
    if burst < least or not least:
        raise Problem(f"burst cannot be smaller than {least}b")
    return hashrates.burst_units(rate.period, burst)


def refused(use: "Use") -> str | None:
    """Return the kernel's error for times of 0, masks that are no prefix, bad names, and rates that do not fit.

    Measured: all uses of a table must have --hashlimit-rate-match, or none.
    """
    values, rate = use.values, _rate(use)
    others = [other.values for other in use.rule.matches if other.module is use.module]
    lengths = [values.get(f"hashlimit-{side}mask", 0) for side in ("src", "dst")]
    if (
        not is_file_name(values["hashlimit-name"])
        or not values["hashlimit-htable-expire"]
        or values.get("hashlimit-htable-gcinterval") == 0
        or max(lengths) > BITS[use.rule.family]
        or any(_rivals(values, other) for other in others)
    ):
        return "Invalid argument"
    if "hashlimit-rate-match" in values:
        return None if 0 < rate.period < 1 << 32 else "Numerical result out of range"
    if rate.bytes:
        return "Invalid argument" if rate.period < 2 else None
    return "Numerical result out of range" if hashrates.overflows(rate.period, values["burst"]) else None


def _rivals(one: "dict[str, Any]", other: "dict[str, Any]") -> bool:
    match = "hashlimit-rate-match"
    return one["hashlimit-name"] == other["hashlimit-name"] and (match in one) != (match in other)


def _is_above(use: "Use") -> bool:
    return ("hashlimit-above" in use.seen) != (not use.inverted.isdisjoint(_RATES))


def _table(use: "Use", usual_expire: int, dash: str, most: int = _MOST_NUMBER) -> str:
    """Return the table's options that differ from the defaults, with at most `most` buckets and entries."""
    text = ""
    for name, usual in zip(_TABLE, (0, 0, _DEFAULT_SWEEP, usual_expire), strict=True):
        number = use.values.get(f"hashlimit-{name}", usual)
        if name in _TABLE[:2]:
            number = min(number, most)
        text += f" {dash}{name} {number}" if number != usual else ""
    for name in ("srcmask", "dstmask"):
        length = use.values.get(f"hashlimit-{name}", BITS[use.rule.family])
        text += f" {dash}{name} {length}" if length != BITS[use.rule.family] else ""
    if "hashlimit-rate-match" in use.values:
        text += f" {dash}rate-match"
        text += f" {dash}rate-interval {use.values['interval']}" if use.values["interval"] > 1 else ""
    return text


def save(use: "Use") -> str:
    """Return all options that differ from the defaults."""
    return _text(use, _MOST_NUMBER)


def kept(use: "Use") -> str:
    """Return the save text as the kernel gives it back: it makes large tables smaller (measured)."""
    return _text(use, _MOST_ENTRIES)


def _text(use: "Use", most: int) -> str:
    """Return rate and burst in the largest unit that fits, and after them, hidden, what that loses."""
    rate, burst, interval = _rate(use), use.values["burst"], use.values["interval"]
    if rate.bytes:
        text, usual = hashrates.cost_text(rate.period), hashrates.BYTES_EXPIRE * 1000
        text += hidden(f":{interval}") if interval and not _matches(use) else ""
        if burst:
            usual = hashrates.BYTES_BURST_EXPIRE * 1000
            text += f" --hashlimit-burst {_byte_burst_words(rate.period, burst)}"
    else:
        text, usual = hashrates.period_text(rate.period)
        if hashrates.period_of(text) != (rate.period, usual // 1000) or (interval and not _matches(use)):
            text += hidden(f":{rate.period}:{0 if _matches(use) else interval}")
        text += f" --hashlimit-burst {burst}"
    modes = use.values.get("hashlimit-mode")
    text += f" --hashlimit-mode {','.join(modes)}" if modes else ""
    text += f" --hashlimit-name {guarded(use.values['hashlimit-name'])}"
    return f" --hashlimit-{'above' if _is_above(use) else 'upto'} {text}{_table(use, usual, '--hashlimit-', most)}"


def _matches(use: "Use") -> bool:
    return "hashlimit-rate-match" in use.values


def _byte_burst_words(cost: int, burst: int) -> str:
    text = hashrates.byte_burst_text(cost, burst)
    read_back = hashrates.burst_of(text) or 0
    same = read_back >= hashrates.bytes_of(cost) and hashrates.burst_units(cost, read_back) == burst
    return text + ("" if same else hidden(f":{hashrates.burst_bytes(cost, burst)}."))


def listing(use: "Use", numeric: bool) -> str:
    """Return the save text without the name, and with the rate over the interval."""
    rate, burst, interval = _rate(use), use.values["burst"], use.values["interval"]
    if rate.bytes:
        text, usual = hashrates.cost_text(rate.period), hashrates.BYTES_EXPIRE * 1000
        if burst:
            text += f" burst {hashrates.byte_burst_text(rate.period, burst)}"
            usual = hashrates.BYTES_BURST_EXPIRE * 1000
    else:
        text, usual = hashrates.period_text(rate.period * (interval or 1))
        text += f" burst {burst}"
    modes = use.values.get("hashlimit-mode")
    text += f" mode {'-'.join(modes)}" if modes else ""
    return f" limit: {'above' if _is_above(use) else 'up to'} {text}{_table(use, usual, '')}"


def words(use: "Use") -> list[str]:
    """Return the rate, the groups and the table."""
    from iptables_py.extensions.shared.wording import both, details, named

    values, rate = use.values, _rate(use)
    if rate.bytes:
        speed = f"{_size(hashrates.cost_text(rate.period)[:-3])} per second"
        burst = _size(hashrates.byte_burst_text(rate.period, values["burst"])[:-1]) if values["burst"] else ""
    else:
        number, _, unit = hashrates.period_text(rate.period)[0].partition("/")
        speed = f"{number} per {next((name for name, short, _ in hashrates.UNITS if short == unit), unit)}"
        if _matches(use):
            speed = f"{hashrates.MICRO // rate.period} per {values['interval']} seconds"
        burst = str(values["burst"])
    titles = {"srcip": "source", "srcport": "source port", "dstip": "destination", "dstport": "destination port"}
    masks = {"srcip": values.get("hashlimit-srcmask"), "dstip": values.get("hashlimit-dstmask")}
    groups = []
    for mode in values.get("hashlimit-mode", ()):
        length = masks.get(mode)
        groups.append(titles[mode] + (f" network (/{length})" if length not in (None, BITS[use.rule.family]) else ""))
    text = f"{'above' if _is_above(use) else 'at most'} {speed}"
    text += f" for each {both(groups)}" if groups else ""
    text += f" after a burst of {burst}" if burst else ""
    units = {"htable-size": "buckets", "htable-max": "entries at most"}
    units |= {"htable-gcinterval": "ms between cleanups", "htable-expire": "ms until an entry expires"}
    table = [f"table {named(values['hashlimit-name'])}"]
    table += [
        f"{values[f'hashlimit-{name}']} {unit}" for name, unit in units.items() if f"hashlimit-{name}" in use.seen
    ]
    table += ["by measured rate"] if _matches(use) else []
    if rate.bytes and "hashlimit-rate-interval" in use.seen:
        table.append(f"over {values['hashlimit-rate-interval']} seconds")
    return [text + details(table)]


def _size(text: str) -> str:
    """Return `n[k|m]` with the unit in words."""
    return f"{text[:-1]} {'KiB' if text[-1] == 'k' else 'MiB'}" if text[-1] in "km" else f"{text} bytes"


def match(use: "Use") -> "Matching":
    """Take from the rate of the packet's group in the table, which rules with the same name share."""
    name, above = use.values["hashlimit-name"], _is_above(use)

    def meets(packet: "Any", world: "Any") -> bool:
        table = world.memory(NAME, name, lambda: _made(world.first_use(use, "hashlimit-name"), world.now))
        key = _group(packet, world, *table.grouping)
        within = None if key is None else table.passes(key, packet.length, world.now)
        if within is None:
            world.drop()
        return within is not above

    return meets


def _made(use: "Use", now: float) -> "RateTable":
    """Return the table that a rule makes."""
    from iptables_py.extensions.shared.ratetables import RateTable

    values, rate = use.values, _rate(use)
    period, burst, interval = rate.period, values["burst"], 0
    if _matches(use):
        interval = values["interval"] or 1
        period = hashrates.bytes_of(period) if rate.bytes else hashrates.MICRO // period
        burst = period * (burst or 1) if rate.bytes else period + burst
    size, most = values.get("hashlimit-htable-size", 0), values.get("hashlimit-htable-max", 0)
    return RateTable(
        rate.bytes, period, burst, values["hashlimit-htable-expire"],
        values.get("hashlimit-htable-gcinterval", _DEFAULT_SWEEP),
        max(most, size) if most else 8 * size,
        interval,
        _grouping(use),
        now,
    )  # fmt: skip


def _grouping(use: "Use") -> tuple[int, int, bool, bool]:
    """Return what makes a packet's group, as RateTable.grouping."""
    family, modes = use.rule.family, use.values.get("hashlimit-mode", ())
    masks = [mask_of(use.values.get(f"hashlimit-{side}mask", BITS[family]), family) for side in ("src", "dst")]
    source_mask, destination_mask = (
        mask if mode in modes else 0 for mask, mode in zip(masks, ("srcip", "dstip"), strict=True)
    )
    return source_mask, destination_mask, "srcport" in modes, "dstport" in modes


def _group(
    packet: "Any", world: "Any", source_mask: int, destination_mask: int, by_source: bool, by_destination: bool
) -> tuple[int, ...] | None:
    """Return the group of a packet, None if the packet is too short for its ports."""
    addresses = packet.source & source_mask, packet.destination & destination_mask
    if not (by_source or by_destination):
        return addresses
    found = world.beyond_headers(packet)
    if found is None:
        return None
    at = _PORTS_AT.get(found[0])
    data = bytes(4) if at is None else found[1][at : at + 4]
    if len(data) < 4:
        return None
    ports = int.from_bytes(data[:2], "big") * by_source, int.from_bytes(data[2:], "big") * by_destination
    return *addresses, *ports


def remembers(use: "Use") -> str:
    """Return the name of the table."""
    name: str = use.values["hashlimit-name"]
    return name


def nft(use: "Use", translation: "Translation") -> str | None:
    """Return the limit with a meter, None without groups.

    Measured: with --hashlimit-rate-match the reference prints another key, `(null)`. It crashes in IPv6, and for a rate
    that is too fast.
    """
    values, family = use.values, use.rule.family
    modes = values.get("hashlimit-mode", ())
    keys = [_key(use, mode, "tcp") for mode in ("dstip", "dstport", "srcip", "srcport") if mode in modes]
    if _matches(use):
        if family == 6 or not _rate(use).period:
            return None
        keys.append("(null)")
    if not keys:
        return None
    expire = values["hashlimit-htable-expire"]
    timeout = "" if expire == 1000 else f" timeout {expire // 1000}s"
    name = values["hashlimit-name"]
    return f"meter {name} {{ {' . '.join(keys)}{timeout} {_limit_text(use)} }}"


def nft_exact(use: "Use", translation: "Translation") -> str | None:
    """Return the limit for each element of a set, which rules with the same name share.

    Measured: nft does not allow a rate of 0, which less than 16 bytes a second are stored as.
    """
    from iptables_py.extensions.shared.ratelimits import duration
    from iptables_py.rules.nftnames import identifier

    rule, rate = use.rule, _rate(use)
    modes = [mode for mode in _MODES if mode in use.values.get("hashlimit-mode", ())]
    known = rule.protocol in _WITH_PORTS and "p" not in rule.inverted
    if _matches(use):
        translation.reason = "nftables can't compare a rate without credits"
    elif rate.bytes and not hashrates.bytes_of(rate.period):
        translation.reason = "nftables has no rates of less than 16 bytes a second"
    elif not known and any(mode.endswith("port") for mode in modes):
        translation.reason = "nftables can only find ports with a protocol that has them"
    if translation.reason:
        return None
    if rate.bytes:
        translation.losses.append("bytes are counted one by one, and bursts are refilled")
    name = identifier(f"hashlimit_{use.values['hashlimit-name']}")[:_NAME_BYTES]
    kinds = " . ".join("inet_service" if mode.endswith("port") else f"ipv{rule.family}_addr" for mode in modes)
    size = use.values.get("hashlimit-htable-max", 0)
    definition = (
        f"type {kinds or f'ipv{rule.family}_addr'}; {f'size {size}; ' if size else ''}flags dynamic,timeout; "
        f"timeout {duration(use.values['hashlimit-htable-expire'])};"
    )
    if not translation.shared_set(name, definition):
        translation.reason = "an earlier rule has a hashlimit with this name and other options"
        return None
    if size:
        translation.losses.append("packets that do not fit into the table are not dropped")
    keys = [_key(use, mode, "th") for mode in modes]
    if not keys:
        keys = ["ip saddr and 0.0.0.0" if rule.family == 4 else "ip6 saddr and ::"]  # the same for all packets
    return f"update @{name} {{ {' . '.join(keys)} {_limit_text(use)} }}"


def _key(use: "Use", mode: str, ports: str) -> str:
    """Return what a mode groups by, with the header in which ports are; measured: by default that of TCP."""
    if mode.endswith("port"):
        return f"{ports} {mode[0]}port"
    from iptables_py.extensions.shared.ratelimits import address

    family = use.rule.family
    return address(mode[0], family, use.values.get(f"hashlimit-{mode[:3]}mask", BITS[family]))


def _limit_text(use: "Use") -> str:
    from iptables_py.extensions.shared.ratelimits import of_bytes, of_packets

    rate, burst = _rate(use), use.values["burst"]
    over = "over " if _is_above(use) else ""
    if rate.bytes:
        return f"limit rate {over}{of_bytes(rate.period, burst)}"
    return f"limit rate {over}{of_packets(rate.period, burst)}"
