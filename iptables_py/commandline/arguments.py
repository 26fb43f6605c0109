"""Arguments of the program's own options: names of chains, matches and targets, rule numbers, counters."""

from iptables_py.errors import Problem
from iptables_py.values.integers import BLANKS, integer, leading_decimal
from iptables_py.values.text import size

MAX_NAME = 28  # bytes in the name of a chain, match or target
_BLANKS = frozenset(BLANKS)


def check_chain_length(name: str) -> None:
    """Raise Problem if the chain name is too long."""
    if size(name) > MAX_NAME:
        raise Problem(f"chain name `{name}' too long (must be under {MAX_NAME + 1} chars)")


def check_new_chain(name: str, clashes: bool) -> None:
    """Raise Problem if no chain of that name can be created. `clashes`: whether a target has the name."""
    if name[:1] in ("-", "!"):
        raise Problem(f"chain name not allowed to start with `{name[0]}'")
    check_chain_length(name)
    if not name or clashes:
        raise Problem("chain name may not clash with target name")
    if not _BLANKS.isdisjoint(name):
        raise Problem(f"Invalid chain name `{name}'")


def is_plain_chain(name: str) -> bool:
    """Return whether the name is surely valid, unless a target has it: only letters, digits, `-` and `_`."""
    return name.replace("-", "_").isidentifier() and len(name) < 29 and name[0] != "-" and name.isascii()


def check_match_name(name: str) -> None:
    """Raise Problem if the word after -m can't be the name of a match."""
    if size(name) > MAX_NAME:
        raise Problem(f'Invalid match name "{name}" ({MAX_NAME} chars max)')


def check_target_name(name: str) -> None:
    """Raise Problem if the word after -j or -g can't be the name of a target or chain."""
    if not name:
        raise Problem("Invalid target name (too short)")
    if size(name) > MAX_NAME:
        raise Problem(f"Invalid target name `{name}' ({MAX_NAME} chars max)")
    if not _BLANKS.isdisjoint(name):
        raise Problem(f"Invalid target name `{name}'")


def rule_number(text: str) -> int:
    """Return a rule number, 1 to the largest int, in any of C's notations. Raise Problem for any other text."""
    number = integer(text, 1, 2**31 - 1)
    if number is None:
        raise Problem(f"Invalid rule number `{text}'")
    return number


def deletion_number(text: str) -> int:
    """Return the rule number of -D: decimal, cut to the 32 bits of an int. Raise Problem for any other text, and for 0.

    Measured: a negative number is accepted here and reported when the chain is looked up. The lowest int counts as
    the highest int plus 1.
    """
    if ":" in text:
        raise Problem("Rule ranges are not supported")
    number = leading_decimal(text) or 0
    cut = (max(-(1 << 63), min(number, (1 << 63) - 1)) + (1 << 31) - 1) % (1 << 32) - (1 << 31) + 1
    if not cut or text.lstrip(BLANKS).removeprefix("-" if number < 0 else "+").strip("0123456789"):
        raise Problem(f"Invalid rule number `{text}'")
    return cut


def counter(text: str) -> int | None:
    """Return the value of a packet or byte counter, None if it does not begin with a number.

    It is read like scanf reads it: clamped to 2**64 - 1, and a negative number wraps around.
    """
    number = leading_decimal(text)
    if number is None:
        return None
    if abs(number) >= 2**64:
        return 2**64 - 1
    return number % 2**64
