"""Comparisons of numbers and ranges in the language of nftables."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use


def span(ends: tuple[int, int]) -> str:
    """Return `N` or `N-M`."""
    return str(ends[0]) if ends[0] == ends[1] else f"{ends[0]}-{ends[1]}"


def comparison(field: str, value: "int | str | tuple[int, int]", inverted: bool) -> str:
    """Return the comparison of a field with a number, a word or a range."""
    return f"{field} {'!= ' if inverted else ''}{span(value) if isinstance(value, tuple) else value}"


def compared(use: "Use", name: str, field: str) -> str:
    """Return the comparison of a field with the number or range of an option, "" if the option was not given."""
    return comparison(field, use.values[name], name in use.inverted) if name in use.values else ""
