"""The options behind a set's type and behind a member: what each takes, and what it is when it is missing."""

from iptables_py.errors import RULESET, Problem
from iptables_py.integers import as_unsigned
from iptables_py.ipset.addresses import beginning
from iptables_py.ipset.words import number, syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

LONGEST = 2147483  # seconds
WORD = 0xFFFFFFFF
COMMENT_BYTES = 255
MOST = (1 << 64) - 2  # packets and bytes
FLAGS = ("counters", "comment", "skbinfo", "forceadd")  # of a set
MEMBER_FLAGS = ("nomatch", "wildcard")
BITS = {4: 32, 6: 128}


def read(
    words: "Sequence[str]",
    allowed: "Sequence[str]",
    flags: "Sequence[str]",
    warn: "Callable[[str], None]",
    family: int,
    ignored: "Sequence[str]" = (),
) -> "dict[str, Any]":
    """The options in `words`, of which `flags` have no value, by their names; those
    that are `ignored` are warned of once. Raises Problem."""
    values: dict[str, Any] = {"family": family}
    seen = set()
    rest = list(words)
    while rest:
        word = rest.pop(0)
        name = word[2:] if word[:2] == "--" else word
        if name not in allowed or not name:
            raise Problem(f"Unknown argument: `{word}'")
        if name in ("-4", "-6"):
            text, kind = {"-4": "inet", "-6": "inet6"}[name], "family"
        elif name in flags:
            values[name] = True
            continue
        elif not rest:
            raise Problem(f"Missing mandatory argument of option `{name}'")
        else:
            text, kind = rest.pop(0), name
        if kind in ignored:
            kind = "from" if kind == "network" else kind
            if kind not in seen:
                warn(f"Option '--{kind} {text}' is ignored. Please upgrade your syntax.\n")
            seen.add(kind)
            continue
        if kind in seen:
            raise syntax(f"{name} already specified")
        seen.add(kind)
        values[kind] = READERS[kind](text, values["family"])
    if "netmask" in seen and "bitmask" in seen:
        raise syntax("bitmask and netmask are mutually exclusive, provide only one")
    return values


def family_of(words: "Sequence[str]") -> int:
    """The family that the words ask for, which other options depend on wherever they stand."""
    for at, word in enumerate(words):
        if word == "-6" or (word in ("family", "--family") and words[at + 1 : at + 2] in (["inet6"], ["ipv6"])):
            return 6
    return 4


def _number(high: int, low: int = 0) -> "Callable[[str, int], int]":
    return lambda text, family: number(text, low, high)


def _family(text: str, family: int) -> int:
    if text == "unspec":
        raise Problem("Protocol family not supported by the set type", RULESET)
    families = {"inet": 4, "ipv4": 4, "-4": 4, "inet6": 6, "ipv6": 6, "-6": 6}
    if text not in families:
        raise syntax(f"unknown inet family {text}")
    return families[text]


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
    """As scanf's %x: what it finds at the start, and what follows."""
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
    """A mark and its mask, both with 0x."""
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
    "family": _family,
    "hashsize": _number(WORD),
    "maxelem": _number(WORD),
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
