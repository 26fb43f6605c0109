"""The checks of all guard packets of a run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iptables_py.app.packetlanguage.events import family_of
from iptables_py.app.run.guard.rules import Rules
from iptables_py.app.run.guard.watch import Watch
from iptables_py.errors import Problem
from iptables_py.store.changecount import change_count
from iptables_py.store.store import open_store

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.app.hostfile import HostDescription
    from iptables_py.app.run.guard.watch import Change, Finding, Loss
    from iptables_py.store.store import Store

    Fields = dict[str, Any]


class Checks:
    """The guard packets, and how they fare.

    packets: the fields of each
    watches: one for each packet, those of a family together
    findings: the changes after which a connection no longer passed, in order
    rules: those of each family that a packet has
    failure: why a command could not be checked, "" if all were
    """

    def __init__(self, packets: Sequence[Fields], host: HostDescription | None) -> None:
        self.failure = ""
        self.packets = packets
        self.rules: list[Rules] = []
        self.watches: list[Watch] = []
        self.findings: list[Finding] = []
        for family in dict.fromkeys(map(family_of, packets)):
            own = [one for one in packets if family_of(one) == family]
            rules = Rules(family, own, host.scenario_host(family) if host else None)
            self.rules.append(rules)
            self.watches += [Watch(one, rules, self.findings) for one in own]
        self._count: bytes | None = None

    def is_due(self) -> bool:
        """Return whether the ruleset has changed since the last check. Raise Problem (STATE)."""
        return change_count() != self._count

    def check(self, change: Change, with_sets: bool = True) -> None:
        """Check all packets with the rules as they are now, and the sets if they may have changed.

        Raise BadScenario and Problem (STATE).
        """
        self._count = change_count()  # before the rules are read: what changes them meanwhile is checked later
        with open_store(False) as store:
            self.check_in(store, change, with_sets)

    def check_in(self, store: Store, change: Change, with_sets: bool = True) -> None:
        """Check all packets with the rules of a ruleset, and its sets. Raise BadScenario and Problem (STATE)."""
        for rules in self.rules:
            rules.load(store, with_sets)
        for watch in self.watches:
            watch.check(change)

    def never_passed(self) -> list[tuple[Fields, Loss]]:
        """Return each guard packet that has not passed once, and which packet is lost now. Raise Problem (STATE)."""
        if all(watch.has_passed for watch in self.watches):
            return []
        with open_store(False) as store:
            return self.never_passed_in(store)

    def never_passed_in(self, store: Store) -> list[tuple[Fields, Loss]]:
        """Return the same with the rules of a ruleset."""
        for rules in self.rules:
            rules.load(store, with_sets=True)
        never = [watch for watch in self.watches if not watch.has_passed]
        return [(watch.first, loss) for watch in never if (loss := watch.loss())]

    def try_check(self, change: Change, with_sets: bool = True) -> None:
        """Check all packets if the ruleset has changed, and note why that can't be done."""
        try:
            if self.is_due():
                self.check(change, with_sets)
        except Exception as error:  # a fault of ours, too: the command that waits has to go on
            self.fail(error)

    def fail(self, error: Exception) -> None:
        """Note why a command could not be checked; the first reason stays."""
        text = error.text.strip() if isinstance(error, Problem) else f"{type(error).__name__}: {error}"
        self.failure = self.failure or text
