"""The arguments of the program's own options: chain and target names, rule numbers, counters, interfaces."""

from iptables_py.errors import Problem
from iptables_py.values.integers import BLANKS, as_unsigned, integer, leading_decimal
from iptables_py.values.text import size

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from iptables_py.commandline.getopt import Words
    from iptables_py.rules.rule import Rule

MAX_NAME = 28  # bytes in the name of a chain, match or target
LONGEST_INTERVAL = 999999  # microseconds of -W
NEVER_MATCHED = frozenset((43, 44, 51, 60))
_BLANKS = frozenset(BLANKS)


def check_chain_length(name: str) -> None:
    """Raise Problem if the chain name is too long."""
    if size(name) > MAX_NAME:
        raise Problem(f"chain name `{name}' too long (must be under {MAX_NAME + 1} chars)")


def check_new_chain(name: str, clashes: bool) -> None:
    """Raise Problem if no chain of that name can be created; `clashes` is whether a target has the name."""
    if name[:1] in ("-", "!"):
        raise Problem(f"chain name not allowed to start with `{name[0]}'")
    check_chain_length(name)
    if not name or clashes:
        raise Problem("chain name may not clash with target name")
    if not _BLANKS.isdisjoint(name):
        raise Problem(f"Invalid chain name `{name}'")


def is_plain_chain(name: str) -> bool:
    """Return whether the name is certainly valid unless it clashes: only letters, digits, dashes and underscores."""
    return name.replace("-", "_").isidentifier() and len(name) < 29 and name[0] != "-" and name.isascii()


def check_match(name: str) -> None:
    """Raise Problem if the word after -m can't be the name of a match."""
    if size(name) > MAX_NAME:
        raise Problem(f'Invalid match name "{name}" ({MAX_NAME} chars max)')


def check_target(name: str) -> None:
    """Raise Problem if the word after -j or -g can't be the name of a target or chain."""
    if not name:
        raise Problem("Invalid target name (too short)")
    if size(name) > MAX_NAME:
        raise Problem(f"Invalid target name `{name}' ({MAX_NAME} chars max)")
    if not _BLANKS.isdisjoint(name):
        raise Problem(f"Invalid target name `{name}'")


def rule_number(text: str) -> int:
    """Read a rule number: 1 to the largest int, in any of C's notations. Raise Problem."""
    number = integer(text, 1, 2**31 - 1)
    if number is None:
        raise Problem(f"Invalid rule number `{text}'")
    return number


def deletion_number(text: str) -> int:
    """Read the rule number of -D: decimal, cut to the 32 bits of an int. Raise Problem.

    Measured: any number but 0 is accepted; a negative one is reported when the chain is looked up. The lowest int
    counts as the highest one plus 1.
    """
    if ":" in text:
        raise Problem("Rule ranges are not supported")
    number = leading_decimal(text) or 0
    cut = (max(-(1 << 63), min(number, (1 << 63) - 1)) + (1 << 31) - 1) % (1 << 32) - (1 << 31) + 1
    if not cut or text.lstrip(BLANKS).removeprefix("-" if number < 0 else "+").strip("0123456789"):
        raise Problem(f"Invalid rule number `{text}'")
    return cut


def counter(text: str) -> int | None:
    """Read a packet or byte counter like scanf: clamped to 2**64-1, a negative one wraps around."""
    number = leading_decimal(text)
    if number is None:
        return None
    if abs(number) >= 2**64:
        return 2**64 - 1
    return number % 2**64


def read_counters(words: "Words", value: str) -> tuple[int, int]:
    """Read the value of -c: `packets,bytes`, or packets with the bytes in the next word. Raise Problem."""
    packets, comma, bytes_ = value.partition(",")
    if not comma:
        if not words.has_value():
            raise Problem("--set-counters requires packet and byte counter")
        bytes_ = words.take()
    numbers = []
    for text, which in ((packets, "packet"), (bytes_, "byte")):
        number = counter(text)
        if number is None:
            raise Problem(f"--set-counters {which} counter not numeric")
        numbers.append(number)
    return numbers[0], numbers[1]


def check_wait(words: "Words", letter: str, value: str | None, warn: "Callable[[str], None]") -> None:
    """Check the value of -w or -W, attached or in the next word; it is optional for -w. Raise Problem."""
    what = "seconds" if letter == "w" else "interval"
    if value is None and words.has_value():
        value = words.take()
    if value is None:
        if letter == "W":
            raise Problem("wait interval value required")
    elif (number := leading_decimal(value)) is None:
        raise Problem(f"wait {what} not numeric")
    elif letter == "W" and (waits := as_unsigned(number)) > LONGEST_INTERVAL:
        raise Problem(f"too long usec wait {waits} > {LONGEST_INTERVAL} usec")
    if letter == "W":
        warn("Ignoring deprecated --wait-interval option.\n")


def fragment(family: int) -> bool:
    """Carry out -f (further fragments only). Raise Problem for IPv6, which has a match for fragments."""
    if family == 6:
        raise Problem("`-f' is not supported in IPv6, use -m frag instead")
    return True


def warn_of_header(rule: "Rule", name: str) -> None:
    """Warn if the protocol is an IPv6 extension header, which never matches.

    Measured: the reference prints the warning and accepts the rule.
    """
    if rule.family == 6 and rule.protocol in NEVER_MATCHED and "p" not in rule.inverted:
        rule.warn(f"Warning: never matched protocol: {name}. use extension match instead.\n")
