"""One packet of a trace, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from iptables_py.app import fates
from iptables_py.app.packetlanguage.values import BY_THIS_HOST
from iptables_py.app.trace.decision import Decision
from iptables_py.app.trace.jsonform import packet_object
from iptables_py.app.trace.sentence import NO_REPLY, sentence
from iptables_py.app.trace.translations import ends_of
from iptables_py.tables import BASE_CHAINS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iptables_py.app.trace.session import Traced
    from iptables_py.engine.ruleset import Chain

    Tables = Mapping[str, Mapping[str, Chain]]  # the chains of each table, by name

SKIPPED = "skipped"  # the verdict on a reply that nothing sends
POLICY = "policy"  # in place of the number of a rule
ANY = -1


@dataclass(frozen=True, slots=True)
class Step:
    """A rule that a packet met, or the policy or the end of a chain that it reached.

    rule: the number of the rule, None for the end of the chain
    text: the rule as iptables-save prints it, without -A CHAIN, or the policy; "" for the end of a user chain
    verdict: ACCEPT, DROP, JUMP, RETURN, CONTINUE ...
    """

    hook: str
    table: str
    chain: str
    rule: int | None
    text: str
    verdict: str


@dataclass(frozen=True, repr=False)
class TracedPacket:
    """A packet of a trace. Where a rule is asked for, it is a number, "policy" for the policy, or None for either."""

    _traced: Traced | None
    _notes: list[dict[str, str]]
    _tables: Tables = field(compare=False)

    @property
    def verdict(self) -> str:
        """`local`, `forwarded:IF`, `sent:IF`, `dropped`, `rejected:KIND`, `unknown`, or `skipped` for a reply
        that nothing sends.
        """
        return self._traced.verdict if self._traced else SKIPPED

    @cached_property
    def sentence(self) -> str:
        """What became of the packet, in one sentence."""
        return sentence(self._traced) if self._traced else NO_REPLY

    def _is(self, expected: str) -> bool:
        return self.verdict.startswith(fates.EXPECTED[expected])

    @property
    def accepted(self) -> bool:
        """Whether it was delivered to this host, forwarded or sent."""
        return self._is("accept")

    @property
    def dropped(self) -> bool:
        """Whether it was dropped without an answer of a REJECT rule."""
        return self._is("drop")

    @property
    def rejected(self) -> bool:
        """Whether a REJECT rule refused it."""
        return self._is("reject")

    @property
    def forwarded(self) -> bool:
        """Whether it was forwarded."""
        return self._is("forward")

    @property
    def local(self) -> bool:
        """Whether it was delivered to this host."""
        return self._is("local")

    @property
    def unknown(self) -> bool:
        """Whether its fate is unknown."""
        return self.verdict == fates.UNKNOWN

    @property
    def decided_by(self) -> Decision | None:
        """The rule, the policy or the cause that decided, None if nothing was asked."""
        return self._traced.decision if self._traced else None

    def accepted_by(self, table: str, chain: str, rule: int | str | None = None) -> bool:
        """Return whether the packet was accepted, and that rule of the chain decided it."""
        return self._decided_by(table, chain, rule) and self.accepted

    def dropped_by(self, table: str, chain: str, rule: int | str | None = None) -> bool:
        """Return whether the packet was dropped, and that rule of the chain decided it."""
        return self._decided_by(table, chain, rule) and self.dropped

    def rejected_by(self, table: str, chain: str, rule: int | str | None = None) -> bool:
        """Return whether the packet was rejected, and that rule of the chain decided it."""
        return self._decided_by(table, chain, rule) and self.rejected

    def _decided_by(self, table: str, chain: str, rule: int | str | None) -> bool:
        wanted, by = self._wanted(table, chain, rule), self.decided_by
        return by is not None and not by.cause and (by.table, by.chain) == (table, chain) and wanted in (by.rule, ANY)

    def met(self, table: str, chain: str, rule: int | str | None = None) -> bool:
        """Return whether that rule matched the packet, or the packet reached the policy."""
        wanted = self._wanted(table, chain, rule)
        return any((one.table, one.chain) == (table, chain) and wanted in (one.rule, ANY) for one in self.steps)

    def _wanted(self, table: str, chain: str, rule: int | str | None) -> int | None:
        """Return the number of a rule, None for a policy, ANY for either.

        Raise LookupError if there is no such rule: a test for its absence would never fail. Raise what _number raises.
        """
        wanted = _number(rule)
        chains = self._tables.get(table, {})
        if chain not in chains and chain not in BASE_CHAINS.get(table, ()):
            raise KeyError(f"no chain {chain} in table {table}")
        size = chains[chain].size if chain in chains else 0
        if wanted and wanted > size:
            raise IndexError(f"no rule {wanted} in chain {chain} of table {table}, which has {size}")
        return wanted

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """The rules that it met and the policies that it reached, in order."""
        return tuple(
            Step(
                phase["hook"], phase["table"], one["chain"], one["rule"], one.get("text") or one.get("policy") or "",
                one["verdict"],
            )
            for phase in self.way if phase["phase"] == "table"
            for one in phase["steps"] if one["met"]
        )  # fmt: skip

    @property
    def way(self) -> list[dict[str, Any]]:
        """Its phases, as `trace --json` prints them."""
        return self._traced.way if self._traced else []

    @property
    def out_interface(self) -> str | None:
        """The interface by which it left, None if it did not leave."""
        is_out = self.verdict.startswith((fates.FORWARDED, fates.SENT))
        return self.verdict.partition(":")[2] if is_out else None

    @cached_property
    def _ends(self) -> list[tuple[str, bool]]:
        return ends_of(self._traced) if self._traced else []

    @property
    def source(self) -> str | None:
        """The source with its port, as it left or was delivered; None if it did neither."""
        return self._ends[0][0] if self._ends else None

    @property
    def destination(self) -> str | None:
        """The destination with its port, as it left or was delivered; None if it did neither."""
        return self._ends[1][0] if self._ends else None

    @property
    def translated_from(self) -> str | None:
        """The source with its port if it was translated, else None."""
        return self.source if self._ends and self._ends[0][1] else None

    @property
    def translated_to(self) -> str | None:
        """The destination with its port if it was translated, else None."""
        return self.destination if self._ends and self._ends[1][1] else None

    @property
    def log(self) -> tuple[str, ...]:
        """The lines of LOG rules, as the kernel would write them."""
        return self._traced.logs if self._traced else ()

    @property
    def notes(self) -> tuple[str, ...]:
        """What may surprise about it, in sentences."""
        return tuple(note["text"] for note in self._notes)

    def to_dict(self) -> dict[str, Any]:
        """Return the packet as `trace --json` prints it."""
        return packet_object(self._traced, self._notes)

    def __str__(self) -> str:
        """Return the packet as it began, and what became of it."""
        if self._traced is None:
            return NO_REPLY
        origin = BY_THIS_HOST if self._traced.fields.get("local") else self._traced.fields["in"]
        return f"{origin}: {self._traced.text}: {self.sentence}"

    def __repr__(self) -> str:
        """Return the packet as it began, and what became of it."""
        return f"<TracedPacket {self}>"


def _number(rule: int | str | None) -> int | None:
    """Return the number of a rule, None for a policy, ANY for either. Raise ValueError or TypeError."""
    if rule is None:
        return ANY
    if rule == POLICY:
        return None
    if isinstance(rule, bool) or not isinstance(rule, int):
        raise TypeError(f'a rule is a number or "{POLICY}", not {rule!r}')
    if rule < 1:
        raise ValueError(f"rules are counted from 1, not {rule}")
    return rule
