"""Floating-point numbers as C reads them, also with units after them."""

from iptables_py.values.integers import BLANKS

_DECIMAL = frozenset("0123456789.eE+-")
_HEXADECIMAL = frozenset("0123456789abcdefABCDEFpPxX.+-")
_WORD = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_")


def floating(text: str) -> float | None:
    """Return the whole of `text` as strtod reads it, None if it is not a number; the text `nan` is 0."""
    rest = text.lstrip(BLANKS)
    bare = rest[1:] if rest[:1] in ("+", "-") else rest
    if bare[:3].lower() == "nan":
        inner = bare[3:]
        plain = not inner or (inner[0] == "(" and inner[-1] == ")" and _WORD.issuperset(inner[1:-1]))
        return 0.0 if plain else None
    try:
        if bare[:2] in ("0x", "0X"):
            return float.fromhex(rest) if _HEXADECIMAL.issuperset(rest) else None
        if bare[:1].lower() == "i":
            return float(rest) if bare.lower() in ("inf", "infinity") else None
        return float(rest) if _DECIMAL.issuperset(rest) else None
    except OverflowError:
        return float("inf")
    except ValueError:
        return None


def leading_floating(text: str) -> tuple[float | None, str]:
    """Return the number at the start of `text` and what follows it; None and `text` if there is none."""
    for end in range(len(text), 0, -1):
        number = floating(text[:end])
        if number is not None:
            return number, text[end:]
    return None, text


def quantity(text: str, units: dict[str, float]) -> int | None:
    """Return a number times its unit, which is read in any case; None if either is invalid.

    The result is the lower 32 bits that C leaves of it.
    """
    number, unit = leading_floating(text)
    scale = units.get(unit.lower())
    if number is None or scale is None:
        return None
    number *= scale
    return int(number) & 0xFFFFFFFF if abs(number) < 1 << 63 else 0
