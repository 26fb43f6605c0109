"""Parsing integers in C's notations: decimal, octal with 0, hexadecimal with 0x."""

_DIGITS = {8: "01234567", 10: "0123456789", 16: "0123456789abcdefABCDEF"}
BLANKS = " \t\n\v\f\r"
_MOST_DIGITS = 30  # Python converts at most 4300 digits; a number with more than these fits no type anyway


def leading_integer(text: str, bits: int = 64, base: int = 0) -> tuple[int | None, str]:
    """Return the integer at the start of `text`, read like strtoull (blanks, sign, 0x, 0), and the rest of the text.

    The integer is None if there is none or if it does not fit `bits`. A minus is refused, as by the reference.
    """
    if text.isdigit() and text[0] != "0" and len(text) < _MOST_DIGITS and text.isascii() and base in (0, 10):
        value = int(text)
        return (value if value < 1 << bits else None), ""
    rest = text.lstrip(BLANKS)
    if rest[:1] == "+":
        rest = rest[1:]
    elif rest[:1] == "-":
        return None, text
    if base in (0, 16) and rest[:2] in ("0x", "0X") and rest[2:3] and rest[2] in _DIGITS[16]:
        base, rest = 16, rest[2:]
    elif base == 0:
        base = 8 if rest[:1] == "0" else 10
    end = len(rest) - len(rest.lstrip(_DIGITS[base]))
    if not end:
        return None, text
    value = int(rest[:end].lstrip("0")[:_MOST_DIGITS] or "0", base)
    return (value if value < 1 << bits else None), rest[end:]


def scanned(text: str) -> tuple[int | None, str]:
    """Return the decimal integer at the start of `text` (blanks, sign, digits, as scanf and atoi read it) and the rest.

    The integer is None without a digit. A number that does not fit 64 bits is returned as some number that does not
    fit either.
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
    """Return the integer that `scanned` returns, without the rest of the text."""
    return scanned(text)[0]


def as_unsigned(number: int) -> int:
    """Return what scanf's %u stores for a decimal: the low 32 bits of the number clamped to 64 bits."""
    return (number if abs(number) < 1 << 64 else -1) & 0xFFFFFFFF


def leading_unsigned(text: str) -> tuple[int | None, str]:
    """Return the integer at the start of `text` as strtoul does, and the rest of the text.

    A negative number wraps around; one that is too large is the largest of 64 bits.
    """
    rest = text.lstrip(BLANKS)
    negative = rest[:1] == "-" and rest[1:2] in _DIGITS[10] and rest[1:2] != ""
    value, end = leading_integer(rest[1:] if negative else rest, 128)
    if value is None:
        return None, text
    top = (1 << 64) - 1
    return (top if value > top else -value & top if negative else value), end


def integer(text: str, low: int = 0, high: int = 0xFFFFFFFF) -> int | None:
    """Return the whole of `text` as an integer from `low` to `high` inclusive, None if it is not one."""
    value, rest = leading_integer(text)
    if value is None or rest or not low <= value <= high:
        return None
    return value
