"""The packets of a file in order, through one host for each family that remembers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iptables_py.app.coverage.counts import counts_of, since
from iptables_py.app.packetlanguage.events import After, PacketEvent, Reply
from iptables_py.app.scenarios.shape import BadScenario
from iptables_py.app.trace.session import Session
from iptables_py.engine.kept import kept

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from iptables_py.app.coverage.counts import Counts
    from iptables_py.app.testlanguage.file import Step
    from iptables_py.app.trace.session import Traced
    from iptables_py.app.trace.start import Start
    from iptables_py.engine.chance import Chance
    from iptables_py.engine.ruleset import Ruleset

COUNTS = ("moment", "changed")  # of what a machine keeps


class Story:
    """One run of the packets of a file.

    family: that of the last packet
    """

    def __init__(self, starts: Mapping[int, Start], chance: Chance, counts: bool = False) -> None:
        self._sessions = {family: Session(start.machine(chance), False) for family, start in starts.items()}
        self._before = {family: counts_of(self.rules(family)) for family in starts} if counts else {}
        self.family = next(iter(starts), 4)

    def rules(self, family: int) -> Ruleset:
        """Return the rules of a family."""
        return self._sessions[family].machine.ruleset

    def counts(self) -> dict[int, Counts]:
        """Return what the packets have counted, by family."""
        return {family: since(counts_of(self.rules(family)), before) for family, before in self._before.items()}

    def remembered(self) -> list[Any]:
        """Return what the hosts remember of the packets, but not how many passed."""
        machines = [session.machine for session in self._sessions.values()]
        return [
            [{key: value for key, value in kept(one).items() if key not in COUNTS} for one in machines],
            [one.sets.changed_keys() for one in machines],
        ]

    def play(self, step: Step) -> Iterator[Traced | None]:
        """Send the packets of a step, or let time pass. Yield each packet; None is a reply that nothing sends."""
        event = step.event
        if isinstance(event, After):
            return self._wait(event.milliseconds)
        if isinstance(event, PacketEvent):
            self.family = event.family
        for number in range(step.times):
            self._wait(step.every if number else 0)
            session = self._sessions[self.family]
            fields = session.reply_fields(event.fields) if isinstance(event, Reply) else event.fields
            try:
                yield session.trace(fields) if fields is not None else None
            except BadScenario as error:
                raise BadPacketHere(step, error.reason) from None

    def _wait(self, milliseconds: int) -> None:
        for session in self._sessions.values():
            session.wait(milliseconds)


class BadPacketHere(Exception):
    """A packet that can't be on this host, such as one on an interface that it does not have."""

    def __init__(self, step: Step, reason: str) -> None:
        super().__init__(reason)
        self.step = step
