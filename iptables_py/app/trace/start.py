"""The start of a trace: ruleset and host are read, and every outcome is followed."""

from __future__ import annotations

import os
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from iptables_py.app.enginestate import machine_of, store_all, wall_clock
from iptables_py.app.packetlanguage.events import PacketEvent
from iptables_py.app.scenarios.scenario import host_of
from iptables_py.app.scenarios.shape import BadScenario
from iptables_py.app.trace.defaulthost import default_host
from iptables_py.app.trace.loaded import Loaded
from iptables_py.app.trace.run import Run, run
from iptables_py.engine.chance import Drawn
from iptables_py.engine.outcomes import Outcome, TooManyOutcomes, outcomes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.app.packetlanguage.events import Event
    from iptables_py.app.trace.sources import Sources
    from iptables_py.engine.chance import Chance
    from iptables_py.engine.machine import Machine

    Fields = dict[str, Any]


class Start:
    """What every run of a trace begins with.

    described: the host in the scenario format, None for a default
    is_thorough: whether rules are shown, too, that can't match by address, port or protocol
    loaded: the rules, if they were loaded before and have not changed since
    assumed: what is assumed about the host, as sentences
    now: the time of the first packet in milliseconds since 1970, None for this machine's
    """

    def __init__(
        self,
        sources: Sources,
        events: Sequence[Event],
        described: Fields | None,
        is_thorough: bool,
        loaded: Loaded | None = None,
        now: float | None = None,
    ) -> None:
        self.sources = sources
        self.family = family_of(events)
        self.events = events
        self.is_thorough = is_thorough
        self.loaded = loaded or Loaded(sources, self.family)
        self.now = now
        self.wall = wall_clock()
        self.assumed: list[str] = []
        if described is None:
            packets = [one.fields for one in events if isinstance(one, PacketEvent)]
            described, self.assumed = default_host(self.family, packets, self.loaded.interfaces)
        self.host = {"family": self.family, "host": described}

    def machine(self, chance: Chance) -> Machine:
        """Return a machine as it is before the first packet. All have the same rules: only the last one may be used."""
        ruleset, before = self.loaded.ruleset, self.loaded.before
        ruleset.rewind()
        return machine_of(host_of(self.host), ruleset, chance, self.sources.sets, before, self.wall, self.now)

    def outcomes(self, seed: int | None) -> list[Outcome[Run]]:
        """Return what becomes of the packets: every outcome, or with a seed the one that is drawn. Raise BadScenario.
        """
        if seed is not None:
            return [_only(run(self.machine(Drawn(seed)), self.events, self.is_thorough))]
        try:
            return outcomes(lambda chance: run(self.machine(chance), self.events, self.is_thorough))
        except TooManyOutcomes as error:
            raise BadScenario("", f"{error}: trace fewer packets at a time, or give a seed") from None

    def committed(self, seed: int | None) -> list[Outcome[Run]]:
        """Return what becomes of the packets, by chance or with a seed, and store what they change.

        If the fate of one is unknown, nothing is stored. Raise BadScenario and Problem.
        """
        machine = self.machine(Drawn(int.from_bytes(os.urandom(8)) if seed is None else seed))

        def store() -> None:
            store_all(machine, self.sources.rules, self.wall)
            self.sources.rules.commit()

        return [_only(run(machine, self.events, self.is_thorough, store))]


def _only(found: Run) -> Outcome[Run]:
    """Return the outcome of a run that is the only one."""
    return Outcome(found, Fraction(1), (), False)


def family_of(events: Sequence[Event]) -> int:
    """Return the family of the packets. Raise BadScenario if there is none, or if they are of both."""
    families = {event.family for event in events if isinstance(event, PacketEvent)}
    if len(families) != 1:
        raise BadScenario("", "a trace needs packets of one family, IPv4 or IPv6" if families else "no packet is given")
    return families.pop()
