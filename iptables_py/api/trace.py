"""What became of traced packets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any, TypeVar

from iptables_py.api.errors import SeveralOutcomes
from iptables_py.api.traced import TracedPacket
from iptables_py.app import fates
from iptables_py.app.packetlanguage.events import family_of
from iptables_py.app.trace.jsonform import as_json
from iptables_py.app.trace.report import report
from iptables_py.app.trace.sentence import assumption
from iptables_py.engine.outcomes import decisive

if TYPE_CHECKING:
    from iptables_py.api.traced import Tables
    from iptables_py.app.trace.decision import Decision
    from iptables_py.app.trace.run import Run
    from iptables_py.engine.outcomes import Outcome as Found

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Outcome:
    """One way in which a trace can go.

    probability: that of the random draws, if all that is assumed is so
    assumed: the cause and the answer of each match whose answer is unknown
    packets: what became of each packet then
    """

    probability: Fraction
    assumed: tuple[tuple[str, bool], ...]
    packets: tuple[TracedPacket, ...]

    @property
    def last(self) -> TracedPacket:
        """The last packet."""
        return self.packets[-1]


def _packets(found: Run, tables: Tables) -> tuple[TracedPacket, ...]:
    both = zip(found.traced, found.notes, strict=True)
    return tuple(TracedPacket(traced, notes, tables) for traced, notes in both)


class Trace:
    """What became of the packets of a trace.

    outcomes: all ways in which it can go, the most probable first; more than one if rules draw at random or the answer
        of a match is unknown
    committed: whether what the packets changed was stored

    What is asked of the trace itself is about the last packet. Something that is either so or not is so only if it is
    in every outcome. Other values raise SeveralOutcomes if they differ between outcomes.
    """

    def __init__(self, found: list[Found[Run]], host: dict[str, Any], tables: Tables, committed: bool) -> None:
        """Take what trace/start.py returns, what the report and the JSON say about the host, and all chains."""
        self._found, self._host, self.committed = found, host, committed
        self.outcomes = tuple(Outcome(one.probability, one.assumed, _packets(one.value, tables)) for one in found)

    @property
    def family(self) -> int:
        """The family of the packets, 4 or 6."""
        return next(family_of(one.fields) for one in self._found[0].value.traced if one)

    @property
    def packets(self) -> tuple[TracedPacket, ...]:
        """What became of each packet. Raise SeveralOutcomes if there are several outcomes."""
        if len(self.outcomes) > 1:
            raise SeveralOutcomes(f"there are {len(self.outcomes)} outcomes: ask each of `outcomes`, or give a seed")
        return self.outcomes[0].packets

    # --- about the last packet, in every outcome

    def _all(self, asked: Callable[[TracedPacket], bool]) -> bool:
        return all(asked(outcome.last) for outcome in self.outcomes)

    @property
    def accepted(self) -> bool:
        """Whether it is certainly delivered to this host, forwarded or sent."""
        return self._all(lambda packet: packet.accepted)

    @property
    def dropped(self) -> bool:
        """Whether it is certainly dropped without an answer of a REJECT rule."""
        return self._all(lambda packet: packet.dropped)

    @property
    def rejected(self) -> bool:
        """Whether a REJECT rule certainly refuses it."""
        return self._all(lambda packet: packet.rejected)

    @property
    def forwarded(self) -> bool:
        """Whether it is certainly forwarded."""
        return self._all(lambda packet: packet.forwarded)

    @property
    def local(self) -> bool:
        """Whether it is certainly delivered to this host."""
        return self._all(lambda packet: packet.local)

    @property
    def unknown(self) -> bool:
        """Whether its verdict depends on the answer of a match that is unknown, or can't be followed at all."""
        return bool(self._unknown()) or any(outcome.last.unknown for outcome in self.outcomes)

    def accepted_by(self, table: str, chain: str, rule: int | str | None = None) -> bool:
        """Return whether the rule ("policy": the policy, None: either) certainly decides that it is accepted."""
        return self._all(lambda packet: packet.accepted_by(table, chain, rule))

    def dropped_by(self, table: str, chain: str, rule: int | str | None = None) -> bool:
        """Return whether the rule ("policy": the policy, None: either) certainly decides that it is dropped."""
        return self._all(lambda packet: packet.dropped_by(table, chain, rule))

    def rejected_by(self, table: str, chain: str, rule: int | str | None = None) -> bool:
        """Return whether the rule ("policy": the policy, None: either) certainly decides that it is rejected."""
        return self._all(lambda packet: packet.rejected_by(table, chain, rule))

    def met(self, table: str, chain: str, rule: int | str | None = None) -> bool:
        """Return whether the rule certainly matches it; "policy": whether it reaches the policy, None: either."""
        return self._all(lambda packet: packet.met(table, chain, rule))

    # --- values of the last packet

    def _common(self, name: str, asked: Callable[[TracedPacket], T]) -> T:
        values = [asked(outcome.last) for outcome in self.outcomes]
        if all(value == values[0] for value in values):
            return values[0]
        why = self._unknown()
        cause = f"it depends on {why[0]}" if why else "rules choose at random: give a seed"
        raise SeveralOutcomes(f"{name} differs between {len(values)} outcomes: {cause}, or ask each of `outcomes`")

    @property
    def verdict(self) -> str:
        """That of the packet; `unknown`, too, if it depends on a match whose answer is unknown."""
        return fates.UNKNOWN if self.unknown else self._common("the verdict", lambda packet: packet.verdict)

    @property
    def sentence(self) -> str:
        """What became of it, in one sentence."""
        why = self._unknown()
        return f"unknown: it depends on {why[0]}" if why else self._common("this", lambda packet: packet.sentence)

    @property
    def decided_by(self) -> Decision | None:
        """The rule, the policy or the cause that decided, None if nothing was asked."""
        return self._common("what decides", lambda packet: packet.decided_by)

    @property
    def out_interface(self) -> str | None:
        """The interface by which it left, None if it did not leave."""
        return self._common("the interface", lambda packet: packet.out_interface)

    @property
    def source(self) -> str | None:
        """The source with its port, as it left or was delivered; None if it did neither."""
        return self._common("the source", lambda packet: packet.source)

    @property
    def destination(self) -> str | None:
        """The destination with its port, as it left or was delivered; None if it did neither."""
        return self._common("the destination", lambda packet: packet.destination)

    @property
    def translated_from(self) -> str | None:
        """The source with its port if it was translated, else None."""
        return self._common("the source", lambda packet: packet.translated_from)

    @property
    def translated_to(self) -> str | None:
        """The destination with its port if it was translated, else None."""
        return self._common("the destination", lambda packet: packet.translated_to)

    def _unknown(self) -> list[str]:
        """Return the assumptions, in words, on whose answers the verdict depends."""
        causes = decisive(self._found, lambda run: one.verdict if (one := run.traced[-1]) else None)
        return [f"whether {assumption(cause, True)}" for cause in causes]

    # --- as a whole

    @property
    def assumed(self) -> tuple[str, ...]:
        """What is assumed about the host if none is described, in sentences."""
        return tuple(self._host["assumed"])

    def summary(self) -> list[str]:
        """Return a line for each packet of each outcome: the packet, and what became of it."""
        return [str(packet) for outcome in self.outcomes for packet in outcome.packets]

    def to_json(self) -> str:
        """Return what `iptables-py trace --json` prints."""
        return as_json(self._found, self._host).decode()

    def __str__(self) -> str:
        """Return the report that `iptables-py trace` prints, without colours."""
        return report(self._found, self._host, is_plain=True).decode("utf-8", "surrogateescape")

    def __repr__(self) -> str:
        """Return what became of the last packet."""
        try:
            return f"<Trace: {self.sentence}>"
        except SeveralOutcomes:
            return f"<Trace: {len(self.outcomes)} outcomes>"
