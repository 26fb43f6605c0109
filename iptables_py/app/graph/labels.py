"""The texts of nodes and edges: rules, shortened for the picture and in full."""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING

from iptables_py.app.escaping import printable
from iptables_py.app.wrapping import cells
from iptables_py.iptables.listing import short_number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.app.parsed import ParsedRule, Parts

MOST_LINES = 3  # rules on an edge
MOST_OF_ONE = 4  # lines of one rule
WIDEST = 46  # columns of a line
BLANK = "\u00a0"  # a blank at which no line is broken, and which no format drops; printable() leaves none
INDENT = BLANK * 3  # in front of what continues a line
EVERY = "every packet"
MOST_IN_FULL = 40  # rules next to the mouse
PLAIN_OPTIONS = ("addrtype", "conntrack", "iprange", "multiport", "pkttype", "state")  # of matches that need no name
WORD = re.compile(r'"(?:[^"\\]|\\.)*"|\S+')


def of_rules(rules: Sequence[tuple[ParsedRule, Parts]]) -> tuple[str, ...]:
    """Return the lines for the first rules: the number and shortened conditions of each, and its target's options."""
    shown = rules if len(rules) <= MOST_LINES else rules[: MOST_LINES - 1]
    lines = [line for rule, parts in shown for line in _of_rule(rule.number, parts)]
    if len(shown) < len(rules):
        lines.append(f"and {len(rules) - len(shown)} more rules")
    return tuple(lines)


def in_full(rules: Sequence[tuple[ParsedRule, Parts]]) -> str:
    """Return the rules with their numbers as iptables-save prints them, one in a line; of very many only the first."""
    lines = [printable(f"{rule.number}: {rule.text}") for rule, _ in rules[:MOST_IN_FULL]]
    if len(rules) > MOST_IN_FULL:
        lines.append(f"and {len(rules) - MOST_IN_FULL} more rules")
    return "\n".join(lines)


def counted(packets: int) -> str:
    """Return a number of packets, in thousands (K, M, G, T) if it is high."""
    number = short_number(packets).strip()
    return f"{number} packet{'' if number == '1' else 's'}"


def _of_rule(number: int, parts: Parts) -> list[str]:
    """Return the lines of a rule. The options of the target begin a line if they do not fit into the one before."""
    conditions = f"{number}: {printable(_short(parts.conditions)) or EVERY}"
    options = printable(parts.target_options)
    whole = f"{conditions} {options}".rstrip()
    lines = [whole] if cells(whole) <= WIDEST else [line for part in (conditions, options) for line in _wrapped(part)]
    if len(lines) > MOST_OF_ONE:
        lines = [*lines[: MOST_OF_ONE - 1], lines[MOST_OF_ONE - 1] + "\u2026"]
    return [lines[0], *(INDENT + line for line in lines[1:])]


def _wrapped(text: str) -> list[str]:
    """Return the text in lines, with the value of an option in the line of its name."""
    parts: list[str] = []
    for word in WORD.findall(text):
        if parts and (word[0] not in "-!" or parts[-1] == "!"):
            parts[-1] += BLANK + word.replace(" ", BLANK)
        else:
            parts.append(word)
    lines = textwrap.wrap(" ".join(parts), WIDEST - len(INDENT), break_on_hyphens=False)
    return [line.replace(BLANK, " ") for line in lines]


def _short(conditions: str) -> str:
    """Return the conditions without -m NAME where it says no more than the protocol or the option that follows."""
    words = [*WORD.findall(conditions), "", ""]
    protocol = words[words.index("-p") + 1] if "-p" in words else None
    kept: list[str] = []
    place = 0
    while place < len(words):
        if words[place] == "-m":
            name, *following = words[place + 1 : place + 4]
            option = following[following[0] == "!"]
            if name == protocol or option.startswith("--") and (name in option or name in PLAIN_OPTIONS):
                place += 2
                continue
        kept.append(words[place])
        place += 1
    return " ".join(kept).rstrip()
