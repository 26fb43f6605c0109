"""IPv4 and IPv6 addresses and masks: conversion between text and integers.

An address or mask is an int of 32 or 128 bits, a family is 4 or 6. All rules were measured on the reference.
"""

from iptables_py.errors import Problem
from iptables_py.values.integers import integer

BITS = {4: 32, 6: 128}
BYTE_PATTERN = "(?:[0-9]|[1-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])"  # one number of a dotted quad in save text
QUAD_PATTERN = r"\.".join([BYTE_PATTERN] * 4)
COLUMN = 19  # width of an address in a listing
FULL = {4: (1 << 32) - 1, 6: (1 << 128) - 1}

_HEX = frozenset("0123456789abcdefABCDEF")
_SHIFTS = (112, 96, 80, 64, 48, 32, 16, 0)
_octets: dict[str, int] = {}  # cache of octets in plain decimal: a restore reads the same few very often


def parse(text: str, family: int) -> int | None:
    """Return the numeric address `text` as -s, -d and most extensions read it, or None if it is not one.

    IPv4 is 1 to 4 octets in any C base, completed with zeros at the end (10.1 is 10.1.0.0). IPv6 is what
    inet_pton accepts.
    """
    return _parse4(text, 1) if family == 4 else parse6(text)


def _parse4(text: str, least: int) -> int | None:
    """Read an IPv4 address of at least `least` octets. As in the reference, only the first 19 bytes count."""
    octets = text[:19].split(".", 3)
    if len(octets) < least:
        return None
    value = 0
    for octet in octets:
        number = _octets.get(octet)
        if number is None:
            number = integer(octet, 0, 255)
            if number is None:
                return None
            if octet == str(number):
                _octets[octet] = number
        value = value << 8 | number
    return value << 8 * (4 - len(octets))


def parse6(text: str) -> int | None:
    """Read an IPv6 address like inet_pton: `::` is one or more zero groups, the last two may be a dotted quad."""
    head, gap, tail = text.partition("::")
    front = _groups(head, not gap) if head or not gap else []
    back = _groups(tail, True) if tail else []
    if front is None or back is None:
        return None
    missing = 8 - len(front) - len(back)
    if missing < 1 if gap else missing:
        return None
    value = 0
    for group in front + [0] * missing + back:
        value = value << 16 | group
    return value


def _groups(text: str, last: bool) -> list[int] | None:
    groups = []
    words = text.split(":")
    if last and "." in words[-1]:
        quad = dotted_quad(words.pop())
        if quad is None:
            return None
        words += [f"{quad >> 16:x}", f"{quad & 0xFFFF:x}"]
    for word in words:
        if not 0 < len(word) < 5 or not _HEX.issuperset(word):
            return None
        groups.append(int(word, 16))
    return groups


def dotted_quad(text: str) -> int | None:
    """Return the address of four decimal octets without leading zeros, None for any other text.

    All of the reference's parsers agree on this form.
    """
    octets = text.split(".")
    if len(octets) != 4:
        return None
    first, second, third, fourth = map(_octets.get, octets)
    if first is not None and second is not None and third is not None and fourth is not None:
        return first << 24 | second << 16 | third << 8 | fourth
    value = 0
    for octet in octets:
        number = _octets.get(octet)
        if number is None:
            if not octet.isdigit() or not octet.isascii() or (octet[0] == "0" and octet != "0") or len(octet) > 3:
                return None
            number = int(octet)
            if number > 255:
                return None
            _octets[octet] = number
        value = value << 8 | number
    return value


def address_text(value: int, family: int) -> str:
    """Return the canonical text of an address; IPv6 in the form of the C library's inet_ntop."""
    if family == 4:
        return f"{value >> 24}.{value >> 16 & 255}.{value >> 8 & 255}.{value & 255}"
    words = [value >> shift & 0xFFFF for shift in _SHIFTS]
    start, size = _longest_zeros(words)
    if start == 0 and (size == 6 or (size == 5 and words[5] == 0xFFFF)):
        return ("::" if size == 6 else "::ffff:") + address_text(value & 0xFFFFFFFF, 4)
    groups = [f"{word:x}" for word in words]
    if size < 2:
        return ":".join(groups)
    return ":".join(groups[:start]) + "::" + ":".join(groups[start + size :])


def _longest_zeros(words: list[int]) -> tuple[int, int]:
    """Return the index and the length of the first of the longest runs of zeros."""
    best = size = run = 0
    for index, word in enumerate(words):
        run = 0 if word else run + 1
        if run > size:
            best, size = index + 1 - run, run
    return best, size


def parse_mask(word: str, family: int) -> int:
    """Return the mask after a slash: four octets or an IPv6 address, else a prefix length in any C base.

    Raise Problem (invalid mask `x' specified) if it is neither.
    """
    bits = BITS[family]
    if word.isdigit() and word.isascii() and (word[0] != "0" or word == "0"):
        length: int | None = int(word)
    else:
        mask = _parse4(word, 4) if family == 4 else parse6(word)
        if mask is not None:
            return mask
        length = integer(word, 0, bits)
    if length is None or length > bits:
        raise Problem(f"invalid mask `{word}' specified")
    return mask_of(length, family)


def mask_of(length: int, family: int) -> int:
    """Return the mask with that prefix length."""
    return FULL[family] >> (BITS[family] - length) << (BITS[family] - length)


def prefix_length(mask: int, family: int) -> int | None:
    """Return the number of leading ones of `mask`, or None if the mask is not contiguous."""
    rest = mask ^ FULL[family]
    return None if rest & rest + 1 else BITS[family] - rest.bit_length()


def mask_text(mask: int, family: int) -> str:
    """Return the mask with its slash as in save text: a prefix length, or an address if it is not contiguous.

    Hosts have a length too (/32 or /128).
    """
    length = prefix_length(mask, family)
    return f"/{address_text(mask, family) if length is None else length}"


def listed_mask(mask: int, family: int) -> str:
    """Return the mask with its slash as in listings: like save text, but empty for a single host."""
    return "" if mask == FULL[family] else mask_text(mask, family)


def saved_host(value: int, mask: int, family: int) -> str:
    """Return `address/mask` as in save text."""
    return address_text(value, family) + mask_text(mask, family)


def numeric_host(value: int, mask: int, family: int) -> str:
    """Return `address[/mask]` as in numeric listings."""
    return address_text(value, family) + listed_mask(mask, family)
