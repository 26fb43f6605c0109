"""The type of service in text: a byte under a mask, or one of five old names."""

from iptables_py.errors import Problem
from iptables_py.values.integers import leading_integer

NAMES = {
    16: "Minimize-Delay",
    8: "Maximize-Throughput",
    4: "Maximize-Reliability",
    2: "Minimize-Cost",
    0: "Normal-Service",
}
_NAMED = {name.lower(): value for value, name in NAMES.items()}
NAMED_MASK = 0x3F  # the mask of a value that is given by name


def read_tos(text: str) -> tuple[int, int]:
    """Read `value[/mask]`, the mask all ones by default, or a full name, case ignored, as (value, mask).

    Measured: text that does not begin with a number of 8 bits is read as a name.
    """
    value, rest = leading_integer(text, 8)
    if value is None:
        value = _NAMED.get(text.lower()) if text.isascii() else None
        if value is None:
            raise Problem(f'Symbolic name "{text}" is unknown')
        return value, NAMED_MASK
    mask: int | None = 0xFF
    if rest[:1] == "/":
        mask, rest = leading_integer(rest[1:], 8)
    if mask is None or rest:
        raise Problem(f'Illegal value: "{text}"')
    return value, mask


def write_tos(pair: tuple[int, int]) -> str:
    """Return `0xVV/0xMM`."""
    return f"0x{pair[0]:02x}/0x{pair[1]:02x}"


def named(pair: tuple[int, int], numeric: bool) -> str | None:
    """Return the name by which a listing shows the pair, or None."""
    return None if numeric or pair[1] != NAMED_MASK else NAMES.get(pair[0])


def names_help() -> str:
    """Return the names, one per line."""
    rows = "".join(f"    (0x{value:02x}) {value:>2} {name}\n" for value, name in NAMES.items())
    return f"Accepted symbolic names for value are:\n{rows}"
