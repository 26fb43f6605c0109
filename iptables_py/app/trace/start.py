"""The start of a trace: ruleset and host are read, and every outcome is followed."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from iptables_py.app.packetlanguage.events import PacketEvent
from iptables_py.app.test.scenario import host_of
from iptables_py.app.test.shape import BadScenario
from iptables_py.app.trace.defaulthost import default_host
from iptables_py.app.trace.run import Run, run
from iptables_py.engine.chance import Drawn
from iptables_py.engine.machine import Machine
from iptables_py.engine.outcomes import Outcome, TooManyOutcomes, outcomes
from iptables_py.engine.ruleset import Ruleset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.app.packetlanguage.events import Event
    from iptables_py.engine.chance import Chance
    from iptables_py.store.store import Store

    Fields = dict[str, Any]


class Start:
    """What every run of a trace begins with.

    sets: where the sets and the accounting objects are
    described: the host in the scenario format, None for a default
    assumed: what is assumed about the host, as sentences
    """

    def __init__(
        self, store: Store, sets: Store, events: Sequence[Event], described: Fields | None
    ) -> None:
        self.store = store
        self.sets = sets
        self.family = family = family_of(events)
        self.events = events
        self.now = time.time() * 1000
        self.first: Ruleset | None = self._ruleset()
        self.assumed: list[str] = []
        if described is None:
            packets = [one.fields for one in events if isinstance(one, PacketEvent)]
            described, self.assumed = default_host(family, packets, self.first)
        self.host = {"family": family, "host": described}

    def _ruleset(self) -> Ruleset:
        ruleset = Ruleset(self.family)
        ruleset.load(self.store)
        return ruleset

    def machine(self, chance: Chance) -> Machine:
        """Return a machine as it is before the first packet."""
        ruleset, self.first = self.first or self._ruleset(), None
        machine = Machine(host_of(self.host), ruleset, chance, self.now)
        machine.sets.load(self.sets.db, int(self.now))
        machine.objects.load(self.sets.db)
        return machine

    def outcomes(self, seed: int | None, is_thorough: bool) -> list[Outcome[Run]]:
        """Return what becomes of the packets: every outcome, or with a seed the one that is drawn. Raise BadScenario.
        """
        if seed is not None:
            from fractions import Fraction

            return [Outcome(run(self.machine(Drawn(seed)), self.events, is_thorough), Fraction(1), (), False)]
        try:
            return outcomes(lambda chance: run(self.machine(chance), self.events, is_thorough))
        except TooManyOutcomes as error:
            raise BadScenario("packets", f"{error}: trace fewer packets at a time, or give --seed") from None


def family_of(events: Sequence[Event]) -> int:
    """Return the family of the packets. Raise BadScenario if there is none, or if they are of both."""
    families = {6 if ":" in event.fields["src"] else 4 for event in events if isinstance(event, PacketEvent)}
    if len(families) != 1:
        raise BadScenario("", "a trace needs packets of one family, IPv4 or IPv6" if families else "no packet is given")
    return families.pop()
