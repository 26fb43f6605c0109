"""The rules of a family as every run of a trace begins with them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from iptables_py.app.enginestate import kept
from iptables_py.app.trace.networks import Interfaces, interfaces_in
from iptables_py.engine.rewinding import RewindingRuleset

if TYPE_CHECKING:
    from iptables_py.app.trace.sources import Sources

NOTHING = {"now": 0}  # what is kept for rules from a file


class Loaded:
    """Loaded rules, and what packets before have left. Both serve until the store changes.

    before: what enginestate.kept() returns
    """

    def __init__(self, sources: Sources, family: int) -> None:
        self.before = kept(sources.rules, family) if sources.is_stored else NOTHING
        self.ruleset = RewindingRuleset(family)
        self.ruleset.load(sources.rules)

    @cached_property
    def interfaces(self) -> Interfaces:
        """What the rules say about interfaces."""
        return interfaces_in(self.ruleset)
