"""Differentiated services code points, by number or by class name, for the match dscp and the target DSCP."""

from iptables_py.errors import Problem
from iptables_py.rules.kinds import UINT8, free_value
from iptables_py.rules.options import Kind, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

CLASSES = {
    **{f"CS{number}": 8 * number for number in range(8)},
    "BE": 0,
    **{f"AF{group}{drop}": 8 * group + 2 * drop for group in range(1, 5) for drop in range(1, 4)},
    "EF": 46,
}


def _read_class(text: str, option: Option, use: "Use") -> int:
    """Return the code point of the class whose name `text` begins with; case is ignored, and EFx is EF (measured)."""
    for size in (2, 3, 4):
        begin = text[:size]
        value = CLASSES.get(begin.upper()) if begin.isascii() else None
        if value is not None:
            return value
    raise Problem(f"Invalid DSCP value `{text}'")


CODE_POINT = Kind(UINT8.read, lambda value: f"0x{value:02x}")
_FREE = free_value(lambda number: f"0x{number % 64:02x}", "0x[0-3][0-9a-f]")
CLASS = Kind(_read_class, CODE_POINT.write, choices=tuple(CLASSES))


def options(name: str, flags: int) -> tuple[Option, ...]:
    """Return two options that exclude each other: `name` reads numbers, the other one classes."""
    by_class = f"{name}-class"
    return (
        Option(
            name, CODE_POINT, flags, max=63, excl=by_class, free=_FREE, meta="number", doc="the code point, 0 to 63"
        ),
        Option(by_class, CLASS, flags, excl=name, meta="class", doc="the code point of a class: BE, EF, CSx or AFxx"),
    )


def number(use: "Use") -> str:
    """Return the code point, given by either option, as `0xNN`."""
    return CODE_POINT.write(next(iter(use.values.values())))
