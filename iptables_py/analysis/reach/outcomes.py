"""The kinds of outcomes in diagrams, and the answers that are made of them."""

from __future__ import annotations

from iptables_py.analysis.reach.nodes import Outcome

# A packet comes to the next rule, leaves the chain, or goes on to the next table.
NEXT, RETURN, ACCEPT = "next", "return", "accept"
# The packet ends here, or it is not known what becomes of it, or nat sends it on another path.
DROP, REJECT, UNKNOWN, ELSEWHERE = "drop", "reject", "unknown", "elsewhere"
NOTHING = "nothing"  # there is no such packet
ABSENT = Outcome(NOTHING, "host")  # the host has no such packet
DEPENDS = "depends"  # a verdict of which it is not known which one it is


def is_open(outcome: Outcome) -> bool:
    """Return whether rules or tables may follow."""
    return outcome.kind in (NEXT, RETURN, ACCEPT)
