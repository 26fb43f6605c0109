"""The answers to a question: groups of packets in words, each with a packet that the engine confirms."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Any

from iptables_py.analysis.check.example import examples
from iptables_py.analysis.check.model import Model
from iptables_py.analysis.check.paths import PATHS
from iptables_py.analysis.reach import naming
from iptables_py.analysis.reach.causes import causes_of
from iptables_py.analysis.reach.ordering import in_order
from iptables_py.analysis.reach.outcomes import ACCEPT, DEPENDS, DROP, NOTHING, REJECT, UNKNOWN
from iptables_py.analysis.reach.question import Asked
from iptables_py.analysis.semantic.setmembers import SetMembers
from iptables_py.app.check.confirming import Engine
from iptables_py.app.check.knownhost import facts_of
from iptables_py.app.rulesets import rules_in
from iptables_py.extensions.shared.packetsets import (
    DESTINATION,
    DESTINATION_PORT,
    FLAGS,
    FRAME,
    FRAMES,
    GROUP,
    IN,
    LENGTH,
    MARK,
    OUT,
    PROTOCOL,
    SOURCE,
    SOURCE_PORT,
    STATE,
    STATION,
    TOS,
    TTL,
    TYPE,
    USER,
    Part,
)
from iptables_py.values.addresses import BITS

if TYPE_CHECKING:
    from collections.abc import Callable

    from iptables_py.analysis.check.classes import Bits
    from iptables_py.analysis.reach.question import Group, Question
    from iptables_py.app.hostfile import HostDescription
    from iptables_py.extensions.shared.packetsets import Ranges
    from iptables_py.store.sqlite import Database
    from iptables_py.store.store import Store

MOST_PACKETS = 8  # that are traced for one group
EVERY = {4: ["0.0.0.0/0"], 6: ["::/0"]}
TREATED = "how hosts treat packets like these"


@dataclass(frozen=True, slots=True)
class Packets:
    """Packets in words.

    sources, destinations: addresses, networks and ranges
    services: protocols with ports or types
    arriving, leaving: names and patterns of interfaces; none if it may be any
    where: values of other fields in which the packets differ from others, by field
    narrow: the fields in which the packets differ from others that were asked about
    short: sources and destinations as they are said best
    """

    sources: list[str]
    destinations: list[str]
    services: list[str]
    arriving: list[str]
    leaving: list[str]
    where: dict[str, list[str]]
    narrow: frozenset[str]
    short: dict[str, list[str]]


@dataclass(slots=True)
class Answer:
    """A group of packets with what becomes of them.

    exact: the packets
    said: the packets if those of earlier answers may be among them; None if another answer says it
    verdict: accept, drop, reject, depends, partly or unknown
    kinds: the verdicts that are possible
    ids: the rules or policies that may decide; none if no table does
    because: what it depends on, each with the id of a rule and the match
    packet: one of the packets, as the engine traced it
    """

    family: int
    path: str
    exact: Packets
    said: Packets | None
    verdict: str
    kinds: list[str]
    ids: list[str]
    because: list[dict[str, str | None]] = field(default_factory=list)
    packet: dict[str, Any] | None = None


class Answering:
    """The answers about the rules of a family, on a host or on any.

    faults: where engine and analysis do not agree, so that nothing is said
    """

    def __init__(self, family: int, rules: Store, sets: Database, host: HostDescription | None = None) -> None:
        self.family = family
        self.model = Model(rules_in(rules, family, lambda text: text), family, facts_of(host, family) if host else None)
        members = SetMembers(sets, family, (rule.parsed for rule in self.model.rules()))
        if members.names:
            self.model.know_members(members.boxes)
        self.rules = {rule.id: rule for rule in self.model.rules()}
        self.engine = Engine(family, rules, sets, self.rules, host)
        self._every = ((0, 1 << BITS[family]),)
        self.faults: list[str] = []

    def answers(self, question: Question) -> list[Answer]:
        """Return the answers, path by path."""
        asked = Asked(self.model, question)
        found = []
        for path in question.paths:
            groups = asked.with_absent(path)
            boxes = in_order(groups, asked.context, self.model.space)
            found += [
                self.answer(asked, group, box)
                for group, box in zip(groups, boxes, strict=True)
                if group.verdict != NOTHING
            ]
        return found

    def text(self, id: str) -> str:
        """Return the text of a rule, "" for a policy."""
        return self.rules[id].text if id in self.rules else ""

    def answer(self, asked: Asked, group: Group, box: Bits | None) -> Answer:
        """Return a group in words, confirmed by the engine; `box` has the packets that are said."""
        exact = self._packets(asked, group.box)
        answer = Answer(
            self.family,
            group.path,
            exact,
            None if box is None else exact if box == group.box else self._packets(asked, box),
            group.verdict,
            group.kinds,
            group.ids,
            causes_of(self.rules, group.path, group.targets, group.causes),
        )
        if group.verdict not in (UNKNOWN, NOTHING):
            self._confirm(asked, answer, group)
        return answer

    def _packets(self, asked: Asked, box: Bits) -> Packets:
        space, family = self.model.space, self.family
        values = {name: space.ranges(name, classes) for name, classes in box.items()}
        differing = [name for name, classes in box.items() if classes != asked.context.get(name)]
        parts = [name for name in differing if isinstance(name, Part)]
        marks = [text for part in parts for text in naming.marks(values[part], part.mask)]
        among = {name: asked.question.fields.get(name, self._every) for name in (SOURCE, DESTINATION)}
        return Packets(
            naming.addresses(values[SOURCE], family) if SOURCE in values else EVERY[family],
            naming.addresses(values[DESTINATION], family) if DESTINATION in values else EVERY[family],
            naming.services(values, family, asked.usual_types),
            naming.interfaces(values[IN]) if IN in values else [],
            naming.interfaces(values[OUT]) if OUT in values else [],
            {name: shown(values[name]) for name, shown in OTHERS.items() if name in differing}
            | ({MARK: marks} if marks else {}),
            frozenset(name for name in differing if isinstance(name, str)),
            {name: naming.shorter(values[name], among[name], family) for name in among if name in values},
        )

    def _confirm(self, asked: Asked, answer: Answer, group: Group) -> None:
        """Let the engine trace a packet of a group; without one, the answer is unknown."""
        cause, is_other = "", False
        parts = asked.existing(group.path, group.box)
        packets = (packet for part in parts for packet in examples(self.model.space, group.path, part))
        for packet in islice(packets, MOST_PACKETS):
            met, cause = self.met(packet)
            if self.agrees(met, group, cause):
                answer.packet = packet
                return
            is_other = is_other or not cause and self.is_decided(met)
        if is_other and asked.is_new:
            where = f"{group.path}, {group.verdict} by {', '.join(group.ids) or 'no rule'}"
            self.faults.append(f"{where}: the engine does not trace the packet so")
        answer.because = [*answer.because, {"id": None, "match": cause or TREATED}]
        answer.verdict, answer.ids = UNKNOWN, []

    def met(self, packet: dict[str, Any]) -> tuple[set[str], str]:
        """Return the ids of the rules and policies that a packet meets on its path, and what is not known."""
        hooks = {hook for hook, _ in PATHS[packet["path"]]}
        passed, cause = self.engine.passed(packet)
        return {id for name in passed for hook, _, id in (name.partition(" "),) if hook in hooks}, cause

    def agrees(self, met: set[str], group: Group, cause: str) -> bool:
        """Return whether a packet that met these rules and policies was decided as the group has it."""
        if cause and group.verdict == DEPENDS:
            return True
        if group.ids and not met & {*group.ids}:
            return False
        is_untouched = not met and not cause and not group.ids
        return is_untouched or bool(met) and (group.verdict != ACCEPT or not any(map(self._drops, met)))

    def is_decided(self, met: set[str]) -> bool:
        """Return whether a rule or policy of the table filter decided about a packet, or any dropped it."""
        ends = (self.rules[id].ends if id in self.rules else True for id in met if id.startswith("filter/"))
        return any(ends) or any(map(self._drops, met))

    def _drops(self, id: str) -> bool:
        if id in self.rules:
            return self.rules[id].drops
        table, _, rest = id.partition("/")
        chain = self.model.tables.get(table, {}).get(rest.removesuffix("/policy"))
        return chain is not None and chain.policy == "DROP"


OTHERS: dict[str, Callable[[Ranges], list[str]]] = {
    SOURCE_PORT: naming.numbers,
    FLAGS: naming.flags,
    STATE: naming.states,
    TTL: naming.numbers,
    TOS: lambda ranges: naming.numbers(ranges, hex),
    LENGTH: naming.numbers,
    FRAME: lambda ranges: [FRAMES[at] for first, end in ranges for at in range(first, end)],
    STATION: lambda ranges: naming.optional(ranges, STATION, lambda number: number.to_bytes(6).hex(":")),
    USER: lambda ranges: naming.optional(ranges, USER, str),
    GROUP: lambda ranges: naming.optional(ranges, GROUP, str),
}
ORDER = (ACCEPT, REJECT, DROP, DEPENDS, UNKNOWN)
FIELDS = (SOURCE, IN, DESTINATION, OUT, PROTOCOL, DESTINATION_PORT, TYPE, *OTHERS)
