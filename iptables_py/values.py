"""Kinds of option value that several extensions take: integers, ranges, marks, strings, ports, levels, MACs."""

from iptables_py.errors import Problem
from iptables_py.options import Kind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.options import Option, Use

_DIGITS = {8: "01234567", 10: "0123456789", 16: "0123456789abcdefABCDEF"}
_BARE = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-")
BLANKS = " \t\n\v\f\r"


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
    # cut, for Python reads no more than 4300 digits at once; what is cut does not fit anyway
    value = int(rest[:end].lstrip("0")[:30] or "0", base)
    return (value if value < 1 << bits else None), rest[end:]


def integer(text: str, low: int = 0, high: int = 0xFFFFFFFF) -> int | None:
    """The whole of `text` as an integer within `low` and `high`, both included; None if it is not one."""
    value, rest = leading_integer(text)
    if value is None or rest or not low <= value <= high:
        return None
    return value


def quoted(text: str) -> str:
    """`text` as a word of save text: bare if it is plain, else in double quotes (measured: `.` quotes already)."""
    if text and _BARE.issuperset(text):
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("'", "\\'") + '"'


def _uint(bits: int) -> Kind:
    top = (1 << bits) - 1

    def read(text: str, option: "Option", use: "Use") -> int:
        low, high = option.min or 0, option.max or top
        value = integer(text, low, high)
        if value is None:
            raise Problem(
                f'{use.name}: bad value for option "--{option.of}", or out of range ({low}-{high}).\n'
            )
        return value

    return Kind(read)


def _range(bits: int) -> Kind:
    """Reads `n`, `a:b`, `a:`, `:b` to (a, b); a missing end is the type's bound."""
    top = (1 << bits) - 1

    def read(text: str, option: "Option", use: "Use") -> tuple[int, int]:
        low, high = option.min or 0, option.max or top
        ends: list[int] = []
        rest = text
        while True:
            if len(ends) == 2:
                raise Problem(f'{use.name}: Too many components for option "--{option.of}" (max: 2)\n')
            if rest[:1] in ("", ":"):
                value: int | None = high if ends else low
                end = rest
            else:
                value, end = leading_integer(rest)
                if value is None or not low <= value <= high:
                    raise Problem(
                        f'{use.name}: bad value for option "--{option.of}" near "{rest}", '
                        f"or out of range ({low}-{high}).\n"
                    )
                if end[:1] not in ("", ":"):
                    raise Problem(
                        f'{use.name}: Argument to "--{option.of}" has unexpected characters near "{end}".\n'
                    )
            ends.append(value or 0)
            low = ends[-1]
            if not end:
                break
            rest = end[1:]
        return ends[0], ends[-1]

    return Kind(read, lambda pair: str(pair[0]) if pair[0] == pair[1] else f"{pair[0]}:{pair[1]}")


UINT8, UINT16, UINT32, UINT64 = _uint(8), _uint(16), _uint(32), _uint(64)
UINT8_RANGE, UINT16_RANGE, UINT32_RANGE, UINT64_RANGE = _range(8), _range(16), _range(32), _range(64)


def _read_string(text: str, option: "Option", use: "Use") -> str:
    size = len(text.encode("utf-8", "surrogateescape"))
    if option.min is not None and size < option.min:
        raise Problem(f"Argument must have a minimum length of {option.min} characters\n")
    if option.max is not None and size > option.max:
        raise Problem(f"Argument must have a maximum length of {option.max} characters\n")
    return text


STRING = Kind(_read_string, quoted)


def read_mark(text: str, option: "Option", use: "Use") -> tuple[int, int]:
    """`value[/mask]`, 32 bits each, to (value, mask); the mask defaults to all ones."""
    value, rest = leading_integer(text, 32)
    mask: int | None = 0xFFFFFFFF
    if value is not None and rest[:1] == "/":
        mask, rest = leading_integer(rest[1:], 32)
    if value is None or mask is None:
        raise Problem(f'{use.name}: bad integer value for option "--{option.of}", or out of range.\n')
    if rest:
        raise Problem(f'{use.name}: trailing garbage after value for option "--{option.of}".\n')
    return value, mask


def write_mark(pair: "Any") -> str:
    """`0xV` or, where the mask is not all ones, `0xV/0xM`."""
    return f"{pair[0]:#x}" if pair[1] == 0xFFFFFFFF else f"{pair[0]:#x}/{pair[1]:#x}"


MARK = Kind(read_mark, write_mark)
