"""IPv4 and IPv6 addresses and masks: text to int and back.

An address or mask is an int of 32 or 128 bits, a family is 4 or 6. All rules were measured on the reference.
"""

from iptables_py.errors import Problem
from iptables_py.values.integers import integer

BITS = {4: 32, 6: 128}
BYTE_PATTERN = "(?:[0-9]|[1-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])"  # of a dotted quad, as it is saved
QUAD_PATTERN = r"\.".join([BYTE_PATTERN] * 4)
COLUMN = 19  # width of an address in a listing
FULL = {4: (1 << 32) - 1, 6: (1 << 128) - 1}

_HEX = frozenset("0123456789abcdefABCDEF")
_SHIFTS = (112, 96, 80, 64, 48, 32, 16, 0)
_octets: dict[str, int] = {}  # the plain ones met so far: a restore reads the same few very often


def parse(text: str, family: int) -> int | None:
    """The numeric address `text` as -s, -d and most extensions take it, or None where it is not one.

    IPv4 is 1 to 4 octets in any C base, completed with zeros at the end (10.1 is 10.1.0.0); IPv6 is what
    inet_pton takes.
    """
    return _parse4(text, 1) if family == 4 else parse6(text)


def _parse4(text: str, least: int) -> int | None:
    """At least `least` octets. Only 19 bytes are looked at, as in the reference: what follows is ignored."""
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
    """As inet_pton: `::` stands for one group or more, the last two groups may be a plain dotted quad."""
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
    """Four decimal octets without leading zeros, which every reader takes alike; None for anything else."""
    octets = text.split(".")
    if len(octets) != 4:
        return None
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


def text(value: int, family: int) -> str:
    """The canonical text of an address; IPv6 as the C library's inet_ntop writes it."""
    if family == 4:
        return f"{value >> 24}.{value >> 16 & 255}.{value >> 8 & 255}.{value & 255}"
    words = [value >> shift & 0xFFFF for shift in _SHIFTS]
    start, size = _longest_zeros(words)
    if start == 0 and (size == 6 or (size == 5 and words[5] == 0xFFFF)):
        return ("::" if size == 6 else "::ffff:") + text(value & 0xFFFFFFFF, 4)
    groups = [f"{word:x}" for word in words]
    if size < 2:
        return ":".join(groups)
    return ":".join(groups[:start]) + "::" + ":".join(groups[start + size :])


def _longest_zeros(words: list[int]) -> tuple[int, int]:
    """Where the first of the longest runs of zeros starts, and its length."""
    best = size = run = 0
    for index, word in enumerate(words):
        run = 0 if word else run + 1
        if run > size:
            best, size = index + 1 - run, run
    return best, size


def parse_mask(word: str, family: int) -> int:
    """The mask behind a slash: four octets or an IPv6 address, else a prefix length in any C base.

    Problem: invalid mask `x' specified.
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
    """The mask with that prefix length."""
    return FULL[family] >> (BITS[family] - length) << (BITS[family] - length)


def prefix_length(mask: int, family: int) -> int | None:
    """How many leading ones `mask` has, or None where it is not contiguous."""
    rest = mask ^ FULL[family]
    return None if rest & rest + 1 else BITS[family] - rest.bit_length()


def mask_text(mask: int, family: int) -> str:
    """The mask with its slash in save text: a length (of hosts too), or an address if not contiguous."""
    length = prefix_length(mask, family)
    return f"/{text(mask, family) if length is None else length}"


def listed_mask(mask: int, family: int) -> str:
    """The mask with its slash as listings have it: like save text, but nothing for a single host."""
    return "" if mask == FULL[family] else mask_text(mask, family)


def saved_host(value: int, mask: int, family: int) -> str:
    """`address/mask` as save text has it."""
    return text(value, family) + mask_text(mask, family)


def numeric_host(value: int, mask: int, family: int) -> str:
    """`address[/mask]` as numeric listings have it."""
    return text(value, family) + listed_mask(mask, family)
