"""Counters in the input of a restore: those of policies, and those before rules."""

from iptables_py.commandline.arguments import counter
from iptables_py.errors import Problem
from iptables_py.values.integers import BLANKS


def policy_counters(text: str) -> tuple[int, int] | None:
    """Read `[packets:bytes` as (packets, bytes), ignoring what follows the digits; None if the text is different."""
    packets, colon, size = text[1:].partition(":")
    digits = packets.lstrip(BLANKS + "+-")
    if text[:1] != "[" or not colon or not (digits.isascii() and digits.isdigit()):
        return None
    first, second = counter(packets), counter(size)
    return None if first is None or second is None else (first, second)


def before_rule(line: str, number: int | None) -> tuple[str, str, str]:
    """Split a line that begins with `[` into the texts for packets and bytes and the rest. Raise Problem.

    The reference splits like strtok (measured): the first number starts after any colons and ends at the next colon;
    the second starts after any closing brackets and ends at the next one. The rest starts after the first bracket and
    stops at the next of these two ends.
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
