"""A coverage with all that the reports tell apart, and one with text that must be escaped."""

from __future__ import annotations

from iptables_py.app.coverage.counts import ChainCount, RuleCount, TableCount
from iptables_py.app.coverage.coverage import Coverage

NASTY = '-m comment --comment "</script><!--<b>&amp;\'\u2028\x1b[31m\udcff" -j ACCEPT'


def example() -> Coverage:
    """Return the coverage of two rulesets, one of which was not reached at all."""
    coverage = Coverage()
    ssh = RuleCount("-p tcp -m tcp --dport 22 -j web", 12345, "web", False)
    lost = RuleCount("-g lost", 0, "lost", True)
    chains = (
        ChainCount("INPUT", "DROP", 0, (RuleCount("", 3, None, False), ssh, lost)),
        ChainCount("FORWARD", "ACCEPT", 7, ()),
        ChainCount("canary", None, 0, ()),
        ChainCount("empty", None, 0, ()),
        ChainCount("lost", None, 0, (RuleCount("-j DROP", 0, None, False),)),
        ChainCount("web", None, 0, (RuleCount("-j empty", 12345, "empty", False),)),
    )
    coverage.add("web.rules", 4, (TableCount("filter", chains),))
    coverage.add("web.rules", 6, (TableCount("raw", (ChainCount("OUTPUT", "ACCEPT", 0, ()),)),))
    return coverage


def nasty() -> Coverage:
    """Return the coverage of a ruleset whose names and texts have markup, controls and invalid bytes."""
    coverage = Coverage()
    base = ChainCount("INPUT", "DROP", 0, (RuleCount(NASTY, 0, None, False), RuleCount('-j <i>"&', 0, '<i>"&', False)))
    coverage.add("</title><script>alert(1)</script>\udcff", 4, (TableCount("filter", (base, user('<i>"&'))),))
    return coverage


def user(name: str) -> ChainCount:
    """Return a user chain without rules."""
    return ChainCount(name, None, 0, ())
