"""Integers in words, in C's notations: decimal, octal with 0, hexadecimal with 0x."""

_DIGITS = {8: "01234567", 10: "0123456789", 16: "0123456789abcdefABCDEF"}
BLANKS = " \t\n\v\f\r"
_MOST_DIGITS = 30  # Python reads no more than 4300 at once; what is cut does not fit anyway


def leading_integer(text: str, bits: int = 64, base: int = 0) -> tuple[int | None, str]:
    """The integer at the start of `text` as strtoull reads it (blanks, sign, 0x, 0) and what follows it.

    None where there is none, or where it does not fit; a minus is refused as the reference's reader does.
    """
    rest = text.lstrip(BLANKS)
    if rest[:1] == "+":
        rest = rest[1:]
    elif rest[:1] == "-":
        return None, text
    if base in (0, 16) and rest[:2] in ("0x", "0X") and rest[2:3] and rest[2] in _DIGITS[16]:
        base, rest = 16, rest[2:]
    elif base == 0:
        base = 8 if rest[:1] == "0" else 10
    digits = _DIGITS[base]
    end = 0
    while end < len(rest) and rest[end] in digits:
        end += 1
    if not end:
        return None, text
    value = int(rest[:end].lstrip("0")[:_MOST_DIGITS] or "0", base)
    return (value if value < 1 << bits else None), rest[end:]


def scanned(text: str) -> tuple[int | None, str]:
    """The decimal integer at the start of `text` as scanf and atoi read it, blanks, a sign, digits, and what follows.

    None without a digit. What does not fit 64 bits comes out as a number that does not either.
    """
    rest = text.lstrip(BLANKS)
    sign = -1 if rest[:1] == "-" else 1
    if rest[:1] in ("-", "+"):
        rest = rest[1:]
    end = 0
    while end < len(rest) and rest[end] in _DIGITS[10]:
        end += 1
    return (sign * int(rest[:end].lstrip("0")[:_MOST_DIGITS] or "0") if end else None), rest[end:]


def leading_decimal(text: str) -> int | None:
    """The same without what follows."""
    return scanned(text)[0]


def as_unsigned(number: int) -> int:
    """What scanf's %u makes of a decimal: held at 64 bits, of which the lower 32 remain."""
    return (number if abs(number) < 1 << 64 else -1) & 0xFFFFFFFF


def leading_unsigned(text: str) -> tuple[int | None, str]:
    """The integer at the start of `text` as strtoul gives it: one with a minus, and one that is too large, wraps."""
    rest = text.lstrip(BLANKS)
    negative = rest[:1] == "-" and rest[1:2] in _DIGITS[10] and rest[1:2] != ""
    value, end = leading_integer(rest[1:] if negative else rest, 128)
    if value is None:
        return None, text
    top = (1 << 64) - 1
    return (top if value > top else -value & top if negative else value), end


def integer(text: str, low: int = 0, high: int = 0xFFFFFFFF) -> int | None:
    """The whole of `text` as an integer within `low` and `high`, both included; None if it is not one."""
    value, rest = leading_integer(text)
    if value is None or rest or not low <= value <= high:
        return None
    return value
