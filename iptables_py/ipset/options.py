"""The options of sets and of members: the values that each accepts, and how they are parsed."""

from iptables_py.errors import RULESET, Problem
from iptables_py.ipset.addresses import beginning, plain, whole
from iptables_py.ipset.ports import port
from iptables_py.ipset.ports import several as several_ports
from iptables_py.ipset.words import number, set_name, syntax
from iptables_py.values.addresses import BITS
from iptables_py.values.integers import as_unsigned

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import Any

LONGEST = 2147483  # seconds
WORD = 0xFFFFFFFF
COMMENT_BYTES = 255
MOST = (1 << 64) - 2  # highest value of a counter
FLAGS = ("counters", "comment", "skbinfo", "forceadd")  # options of a set that have no value
OF_STORAGE = ("hashsize", "bucketsize", "initval")  # options that say how a set is stored, not what it means
MEMBER_FLAGS = ("nomatch", "wildcard")
FAMILIES = {"inet": 4, "ipv4": 4, "-4": 4, "inet6": 6, "ipv6": 6, "-6": 6, "unspec": 0}
SHORT = {"-4": "inet", "-6": "inet6"}
# options that exclude each other
SAME = {"range": "from", "network": "from", "before": "near", "after": "near"}
RIVALS = {"netmask": "bitmask", "bitmask": "netmask"}


def given(
    words: "Sequence[str]", allowed: "Sequence[str]", flags: "Sequence[str]"
) -> "Iterator[tuple[str, str | None]]":
    """Yield the options in `words` with their values. The value of an option in `flags` is None.

    Raise Problem at a word that is not an option, an option without its value, or an invalid family.
    """
    rest = list(words)
    family = False
    while rest:
        word = rest.pop(0)
        name = word[2:] if word[:2] == "--" else word
        if name not in allowed or not name:
            raise Problem(f"Unknown argument: `{word}'")
        if name in flags:
            yield name, None
            continue
        if name not in SHORT and not rest:
            raise Problem(f"Missing mandatory argument of option `{name}'")
        text = SHORT.get(name) or rest.pop(0)
        if name == "family" or name in SHORT:
            if family:
                raise syntax(f"{name} already specified")
            family = True
            if text not in FAMILIES:
                raise syntax(f"unknown inet family {text}")
            name = "family"
        yield name, text


def read(
    found: "Iterable[tuple[str, str | None]]",
    warn: "Callable[[str], None]",
    family: int,
    ignored: "Sequence[str]" = (),
    said: "Sequence[str]" = (),
) -> "dict[str, Any]":
    """Parse the values of options and return them by name.

    `ignored` options cause one warning each. `said` are options that the entry has already set. Raise Problem if a
    value is invalid, or an option is repeated or excluded by another.
    """
    values: dict[str, Any] = {"family": family}
    seen = set(said)
    for name, text in found:
        if text is None:
            values[name] = True
        elif name in ignored:
            name = "from" if name == "network" else name
            if name not in seen:
                warn(f"Option '--{name} {text}' is ignored. Please upgrade your syntax.\n")
            seen.add(name)
        elif name != "family":
            if SAME.get(name, name) in seen:
                raise syntax(f"{name} already specified")
            if RIVALS.get(name) in seen:
                raise syntax("bitmask and netmask are mutually exclusive, provide only one")
            value = READERS[name](text, family)
            several = value if name in ("range", "network") else {name: value}
            values.update(several)
            seen.update([SAME.get(name, name), *several])
    return values


def family_of(found: "Iterable[tuple[str, str | None]]") -> int:
    """Return the family of a new set, by default 4. 0 means `unspec`, which no set supports."""
    for name, text in found:
        if name == "family" and text:
            return FAMILIES[text]
    return 4


def check_range(allowed: "Sequence[str]", values: "dict[str, Any]") -> None:
    """Raise Problem if the type requires a range and it is missing or incomplete."""
    if "range" in allowed:
        for name, there in (("range", "from" in values), ("to", "to" in values or "prefix" in values)):
            if not there:
                raise Problem(f"Mandatory option `{name}' is missing")


def _number(high: int, low: int = 0) -> "Callable[[str, int], int]":
    return lambda text, family: number(text, low, high)


def _range(text: str, family: int) -> "dict[str, int]":
    """Parse a range of addresses, or of ports if the family is 0."""
    found = whole(text) if family else several_ports(text)
    values = {"from": found.first, "to": found.last, "prefix": getattr(found, "prefix", None)}
    return {name: value for name, value in values.items() if value is not None}


def _end(text: str, family: int) -> int:
    return plain(text, family).first if family else port(text)


def _netmask(text: str, family: int) -> int:
    try:
        return number(text, 1, BITS[family])
    except Problem as problem:
        raise Problem(
            f"{problem.text}\nSyntax error: netmask is out of the inclusive range of 1-{BITS[family]}", RULESET
        ) from None


def _bitmask(text: str, family: int) -> int:
    try:
        return beginning(text, family)
    except Problem as problem:
        inet = "inet" if family == 4 else "inet6"
        raise Problem(f"{problem.text}\nSyntax error: bitmask is not valid for family = {inet}", RULESET) from None


def _comment(text: str, family: int) -> str:
    if '"' in text:
        raise syntax('" character is not permitted in comments')
    if len(text.encode("utf-8", "surrogateescape")) > COMMENT_BYTES:
        raise syntax(f"Comment is longer than the maximum allowed {COMMENT_BYTES} characters")
    return text


def _hexadecimal(text: str) -> tuple[int | None, str]:
    """Parse a hexadecimal number at the start as scanf's %x does. Return it, or None, and the rest of the text."""
    rest = text.lstrip(" \t\n\v\f\r")
    negative = rest[:1] == "-"
    rest = rest[1:] if rest[:1] in ("-", "+") else rest
    if rest[:2] in ("0x", "0X") and rest[2:3] and rest[2] in "0123456789abcdefABCDEF":
        rest = rest[2:]
    end = 0
    while end < len(rest) and rest[end] in "0123456789abcdefABCDEF":
        end += 1
    if not end:
        return None, text
    value = int(rest[:end], 16)
    return as_unsigned(-value if negative else value), rest[end:]


def _mark(text: str, family: int) -> tuple[int, int]:
    """Parse a mark and its optional mask, both with 0x."""
    mark, rest = _hexadecimal(text[2:]) if text[:2] == "0x" else (None, text)
    if mark is None:
        raise syntax("Invalid skbmark format, it should be:  MARK/MASK or MARK (see manpage)")
    mask, _ = _hexadecimal(rest[3:]) if rest[:3] == "/0x" else (None, "")
    return mark, WORD if mask is None else mask


def _priority(text: str, family: int) -> int:
    major, rest = _hexadecimal(text)
    minor, _ = _hexadecimal(rest[1:]) if rest[:1] == ":" else (None, "")
    if major is None or minor is None:
        raise syntax("Invalid skbprio format, it should be:MAJOR:MINOR (see manpage)")
    return (major & 0xFFFF) << 16 | minor & 0xFFFF


READERS: "dict[str, Callable[[str, int], Any]]" = {
    "hashsize": _number(WORD),
    "range": _range,
    "network": _range,
    "from": _end,
    "to": _end,
    "size": _number(WORD),
    "before": lambda text, family: set_name(text),
    "after": lambda text, family: set_name(text),
    "maxelem": _number(WORD),
    "markmask": _number(WORD),
    "netmask": _netmask,
    "bitmask": _bitmask,
    "timeout": _number(LONGEST),
    "bucketsize": _number(255),
    "initval": _number(WORD),
    "packets": _number(MOST),
    "bytes": _number(MOST),
    "comment": _comment,
    "skbmark": _mark,
    "skbprio": _priority,
    "skbqueue": _number(0xFFFF),
}
