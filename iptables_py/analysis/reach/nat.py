"""The table nat at one hook, which sees only the first packet of a connection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.analysis.check.paths import ESTABLISHED, NEW, RELATED, TRANSLATED
from iptables_py.analysis.reach.missing import LO
from iptables_py.analysis.reach.nodes import Outcome
from iptables_py.analysis.reach.outcomes import ABSENT, ACCEPT, ELSEWHERE
from iptables_py.analysis.reach.writes import HAS_NEW_SOURCE, IS_SENT_ON, OLDER, Write, translation
from iptables_py.extensions.shared.packetsets import DESTINATION, IN, STATE, one

if TYPE_CHECKING:
    from collections.abc import Callable

    from iptables_py.analysis.check.classes import Bits
    from iptables_py.analysis.check.model import Rule
    from iptables_py.analysis.reach.changes import Changing
    from iptables_py.analysis.reach.nodes import Levels, Node

NO, YES = 1, 2  # its classes


class Nat:
    """The table nat at a hook of a path.

    box: returns the levels of a box, None if no packet is in it
    """

    def __init__(self, changes: Changing, path: str, hook: str, box: Callable[[Bits], Levels | None]) -> None:
        self.changes, self.path, self.hook, self.box = changes, path, hook, box
        self.diagrams, self.levels, self.space = changes.diagrams, changes.levels, changes.model.space
        self.fields = TRANSLATED[hook]
        self.is_destination = DESTINATION in self.fields

    def diagram(self, rules: Node | None, after: Node) -> Node:
        """Return what nat does, and what comes after it. Addresses of older connections may be translated in any way.

        rules: what its base chain does, None without rules
        """
        through = self._first(rules, after) if rules else self._sent_on(after, NO)
        if self.hook == "PREROUTING":
            through = self._but_from_lo(through, after)
        level, space = self.levels[STATE], self.space
        if self.diagrams.domains[level] == space.set(STATE, one(NEW)):
            return through
        older = self._sent_on(self.changes.changed(after, self.changes.anything(self.fields, OLDER)), NO | YES, OLDER)
        related = self.diagrams.joined(through, older, frozenset([OLDER]))
        found = self._sent_on(after, NO)
        for state, node in ((NEW, through), (ESTABLISHED, older), (RELATED, related)):
            found = self.diagrams.chosen({level: space.set(STATE, one(state))}, node, found)
        return found

    def target(self, rule: Rule) -> Node:
        """Return what a target that translates does: the new destination, or another path if it leads there."""
        leaf = self.diagrams.leaf
        if self.hook == "PREROUTING" and rule.target == "REDIRECT" and self.path == "FORWARD":
            return leaf([ABSENT])  # the new destination is an address of the host
        if self.hook == "PREROUTING" and rule.target != "REDIRECT" and self.path == "INPUT":
            facts = self.changes.model.facts
            if facts is None or facts.own is None:
                return leaf([Outcome(ELSEWHERE, rule.id)])
        known = translation(rule) if self.is_destination else None
        names = self.fields if known is None else [DESTINATION] if rule.target == "REDIRECT" else []
        writes = {write.level: write for write in self.changes.anything(names, rule.id)}
        box = {field: self.space.set(field, one(value)) for field, value in (known or {}).items()}
        for field, classes in box.items():
            writes[self.levels[field]] = Write(self.levels[field], classes, rule.id)

        def accepted(is_sent_on: int) -> Node:
            level = self.levels.get(IS_SENT_ON if self.is_destination else HAS_NEW_SOURCE)
            more = {} if level is None else {level: Write(level, is_sent_on, rule.id)}
            return leaf([Outcome(ACCEPT, "", tuple(sorted((writes | more).values())))])

        if known is None:
            return accepted(NO | YES)
        same = self.box(box)  # packets that have this destination anyway are not translated
        if same is None:
            return accepted(YES)
        return self.diagrams.chosen(same, accepted(NO | YES if rule.target == "REDIRECT" else NO), accepted(YES))

    def _first(self, rules: Node, after: Node) -> Node:
        """Return what the rules do with the first packet of a connection, and what comes after them."""
        following = {}
        for outcome in rules.open:
            is_settled = any(write.level == self.levels.get(IS_SENT_ON) for write in outcome.writes)
            other = after if is_settled else self._sent_on(after, NO)
            following[outcome] = self.changes.changed(other, outcome.writes)
        return self.diagrams.followed(rules, following)

    def _but_from_lo(self, through: Node, after: Node) -> Node:
        """Let packets from lo pass: they were translated when this host sent them."""
        own = self.box({IN: self.space.set(IN, LO)})
        if own is None:
            return through
        sender = self.changes.model.tables.get("nat", {}).get("OUTPUT")
        return self.diagrams.chosen(own, self._sent_on(after, NO | YES if sender and sender.rules else NO), through)

    def _sent_on(self, after: Node, is_sent_on: int, by: str = "") -> Node:
        """Return what comes after for packets whose destination was translated, or was not."""
        level = self.levels.get(IS_SENT_ON)
        if level is None or not self.is_destination:
            return after
        return self.changes.changed(after, [Write(level, is_sent_on, by)])
