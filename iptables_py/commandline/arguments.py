"""The words that the program's own options take: chain and target names, rule numbers, counters."""

from iptables_py.errors import Problem
from iptables_py.values.integers import BLANKS, as_unsigned, integer, leading_decimal
from iptables_py.values.text import size

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from iptables_py.commandline.getopt import Words
    from iptables_py.rules.rule import Rule

MAX_NAME = 28  # bytes, of a chain or a target
LONGEST_INTERVAL = 999999  # microseconds of -W
NEVER_MATCHED = frozenset((43, 44, 51, 60))
_BLANKS = frozenset(BLANKS)


def check_chain_length(name: str) -> None:
    """Raises Problem for a chain name that no chain can have."""
    if size(name) > MAX_NAME:
        raise Problem(f"chain name `{name}' too long (must be under {MAX_NAME + 1} chars)")


def check_new_chain(name: str, clashes: bool) -> None:
    """Whether a chain of that name can be made; `clashes` tells that it is a target's. Raises Problem."""
    if name[:1] in ("-", "!"):
        raise Problem(f"chain name not allowed to start with `{name[0]}'")
    check_chain_length(name)
    if not name or clashes:
        raise Problem("chain name may not clash with target name")
    if not _BLANKS.isdisjoint(name):
        raise Problem(f"Invalid chain name `{name}'")


def is_plain_chain(name: str) -> bool:
    """Whether it can be made for certain, unless it clashes: letters, digits, dashes and underscores."""
    return name.replace("-", "_").isidentifier() and len(name) < 29 and name[0] != "-" and name.isascii()


def check_match(name: str) -> None:
    """Whether the word after -m can be a name at all; raises Problem."""
    if size(name) > MAX_NAME:
        raise Problem(f'Invalid match name "{name}" ({MAX_NAME} chars max)')


def check_target(name: str) -> None:
    """Whether the word after -j or -g can be a name at all; raises Problem."""
    if not name:
        raise Problem("Invalid target name (too short)")
    if size(name) > MAX_NAME:
        raise Problem(f"Invalid target name `{name}' ({MAX_NAME} chars max)")
    if not _BLANKS.isdisjoint(name):
        raise Problem(f"Invalid target name `{name}'")


def rule_number(text: str) -> int:
    """A rule's number, from 1, in any of C's notations, as far as an int goes; raises Problem."""
    number = integer(text, 1, 2**31 - 1)
    if number is None:
        raise Problem(f"Invalid rule number `{text}'")
    return number


def deletion_number(text: str) -> int:
    """The number that -D takes, decimal, of which an int keeps the low 32 bits; raises Problem.

    Measured: any but 0 will do, a negative one is told of when the chain is looked up; the lowest int counts as the
    number that follows the highest one.
    """
    if ":" in text:
        raise Problem("Rule ranges are not supported")
    number = leading_decimal(text) or 0
    cut = (max(-(1 << 63), min(number, (1 << 63) - 1)) + (1 << 31) - 1) % (1 << 32) - (1 << 31) + 1
    if not cut or text.lstrip(BLANKS).removeprefix("-" if number < 0 else "+").strip("0123456789"):
        raise Problem(f"Invalid rule number `{text}'")
    return cut


def counter(text: str) -> int | None:
    """A packet or byte counter: what scanf reads, clamped to 2**64-1; a negative one wraps around."""
    number = leading_decimal(text)
    if number is None:
        return None
    if abs(number) >= 2**64:
        return 2**64 - 1
    return number % 2**64


def read_counters(words: "Words", value: str) -> tuple[int, int]:
    """-c with its value: `packets,bytes`, or the bytes in the next word; raises Problem."""
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
    """-w or -W with its value, glued or in the next word (-w can do without); raises Problem."""
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
    """-f: further fragments only; raises Problem where a match is there for them."""
    if family == 6:
        raise Problem("`-f' is not supported in IPv6, use -m frag instead")
    return True


def warn_of_header(rule: "Rule", name: str) -> None:
    """IPv6 extension headers are never the protocol of a packet (measured: a warning, and the rule goes in)."""
    if rule.family == 6 and rule.protocol in NEVER_MATCHED and "p" not in rule.inverted:
        rule.warn(f"Warning: never matched protocol: {name}. use extension match instead.\n")
