"""Comparisons of numbers and ranges in the language of nftables."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NEVER = "meta length 0"  # true for no packet


def span(ends: tuple[int, int]) -> str:
    """Return `N` or `N-M`."""
    return str(ends[0]) if ends[0] == ends[1] else f"{ends[0]}-{ends[1]}"


def comparison(field: str, value: "int | str | tuple[int, int]", inverted: bool) -> str:
    """Return the comparison of a field with a number, a word or a range."""
    return f"{field} {'!= ' if inverted else ''}{span(value) if isinstance(value, tuple) else value}"


def any_of(words: "list[str]") -> str:
    """Return the word, or a set of several words."""
    return words[0] if len(words) == 1 else f"{{ {', '.join(words)} }}"


def option_comparison(use: "Use", name: str, field: str) -> str:
    """Return the comparison of a field with the number or range of an option, "" if the option was not given."""
    return comparison(field, use.values[name], name in use.inverted) if name in use.values else ""


def bounded(field: str, ends: tuple[int, int], inverted: bool, most: int) -> str:
    """Return the comparison of a field that is at most `most` with a range, whose ends may be any numbers.

    "" if it is true for all values, NEVER if it is for none.
    """
    low, high = ends[0], min(ends[1], most)
    if low > high:
        return "" if inverted else NEVER
    if (low, high) == (0, most):
        return NEVER if inverted else ""
    return comparison(field, (low, high), inverted)


def header_length(field: str, size: int, inverted: bool, unit: int, offset: int) -> str:
    """Return the comparison of a field that counts units of bytes, but for the first `offset` ones, with a size.

    size: in bytes. The result is as that of `bounded`.
    """
    units = size // unit - offset if size % unit == 0 else -1
    return bounded(field, (units, units) if units >= 0 else (1, 0), inverted, 255)


def first_fragment(translation: "Translation") -> str:
    """Return a comparison that fails for later fragments, "" if none can reach the rule.

    Measured: nftables compares the bytes of a later fragment as if they were a header, which most matches of the kernel
    do not. For IPv6 no comparison fails only for these fragments.
    """
    if not translation.fragments:
        return ""
    if translation.family == 4:
        return "ip frag-off & 0x1fff == 0"
    translation.losses.append("later fragments are compared as if they had this header")
    return ""
