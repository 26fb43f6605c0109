"""Counters in the lines of a restore: those of policies and those in front of rules."""

from iptables_py.commandline.arguments import counter
from iptables_py.errors import Problem
from iptables_py.values.integers import BLANKS


def policy_counters(text: str) -> tuple[int, int] | None:
    """`[packets:bytes` and whatever follows the digits, or None if it is not that."""
    packets, colon, size = text[1:].partition(":")
    digits = packets.lstrip(BLANKS + "+-")
    if text[:1] != "[" or not colon or not (digits.isascii() and digits.isdigit()):
        return None
    first, second = counter(packets), counter(size)
    return None if first is None or second is None else (first, second)


def before_rule(line: str, number: int | None) -> tuple[str, str, str]:
    """The words for packets and bytes of a line that begins with `[`, and the rest of it; raises Problem.

    As the C library cuts strings (measured): the first number goes from behind all colons to the next one, the second
    from behind all brackets to the next one, and where either ends, there also ends what is behind the first bracket.
    """
    bracket = line.find("]")
    start = len(line) - len(line[1:].lstrip(":"))
    colon = line.find(":", start)
    if bracket < 0 or colon < 0:
        raise Problem(f"Bad line {number}: need ]")
    tail = line[colon + 1 :].lstrip("]")
    size, closed, _ = tail.partition("]")
    if not size:
        raise Problem(f"Bad line {number}: need ]")
    end = len(line) - len(tail) + len(size) if closed else len(line)
    rest = line[bracket + 1 : min(at for at in (colon, end, len(line)) if at > bracket)]
    return line[start:colon], size, rest
