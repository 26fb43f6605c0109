"""A question about packets, and the groups of packets with the same answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from iptables_py.analysis.check.cover import parts_outside
from iptables_py.analysis.check.paths import NEW, PATHS
from iptables_py.analysis.reach.following import ORDERS, Following
from iptables_py.analysis.reach.missing import first_types, missing, outside_host, told_apart
from iptables_py.analysis.reach.nodes import Outcome, TooLarge, boxes
from iptables_py.analysis.reach.outcomes import ABSENT, DEPENDS, ELSEWHERE, NOTHING, UNKNOWN
from iptables_py.analysis.reach.writes import constants
from iptables_py.extensions.shared.packetsets import (
    DESTINATION,
    PIECE,
    SIZES,
    STATE,
    STATES,
    TYPE,
    WHOLE,
    PacketSet,
    Steady,
    between,
    one,
    united,
)
from iptables_py.values.addresses import BITS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from iptables_py.analysis.check.classes import Bits
    from iptables_py.analysis.check.model import Model
    from iptables_py.analysis.reach.nodes import Levels, Node
    from iptables_py.extensions.shared.packetsets import Box, Ranges

NONE = frozenset([Outcome(NOTHING), ABSENT])
MOST_GROUPS = 20_000
MOST_ADDRESSES = 4  # of the host to which packets are tried
TRIES = (200_000, 2_000_000)  # steps after which the next order of fields is tried, then all again with more steps
TOO_LARGE = "too many different answers: ask about fewer packets"


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of one family.

    paths: INPUT, FORWARD and OUTPUT, those that are asked about
    fields: the values that packets may have at the start, by field; any value of the others
    """

    family: int
    paths: tuple[str, ...]
    fields: Box


@dataclass(slots=True)
class Group:
    """Packets with the same answer.

    box: the classes of each field in which they differ from other groups, or that were asked about
    verdict: ACCEPT, DROP, REJECT, DEPENDS, UNKNOWN, or NOTHING if they do not come to the path
    kinds: the verdicts that are possible
    ids: the rules or policies that may decide; none if no table does
    targets: the rules with a target of which it is not known what it does with the packet
    causes: on what else the answer depends: ids of rules, and Steady fields
    """

    path: str
    verdict: str
    kinds: list[str]
    ids: list[str]
    targets: list[str]
    causes: list[Any]
    box: Bits


class Asked:
    """A question with a model, whose space has classes for the values in the question.

    parts: sets of packets that are looked at one by one
    """

    def __init__(
        self, model: Model, question: Question, parts: Iterable[PacketSet] = (), tries: Sequence[int] = TRIES
    ) -> None:
        self.model, self.question = model, question
        self.tries = tries
        given: Box = {PIECE: one(WHOLE), **question.fields}
        states = PacketSet([{STATE: between(0, len(STATES) - 1)}], [])
        apart = [*parts, states, *told_apart(model.family), *constants(model)]
        space = model.tell_apart([PacketSet([given], []), *apart])
        (self.context,) = space.bits(given)

    @property
    def is_new(self) -> bool:
        """Whether all packets are the first of their connection."""
        return self.question.fields.get(STATE) == one(NEW)

    @property
    def usual_types(self) -> Ranges:
        """The types of ICMP that the question is about, if these are all that begin connections."""
        return united((*first_types(self.model.family), *one(SIZES[TYPE] + 1)))

    def existing(self, path: str, box: Bits) -> Iterator[Bits]:
        """Yield parts of a box of which all packets exist, at least as far as `missing` knows.

        Those that come to the host whatever nat does are first, and of these the ones to its addresses.
        """
        others = missing(self.model.space, path, self.context)
        elsewhere = [bits for hook, _ in PATHS[path] for bits in outside_host(self.model, path, hook)]
        for part in self._parts(box, [*others, *elsewhere]) if elsewhere else ():
            yield from self._to_own(part, path)
            yield part
        yield from self._parts(box, others)

    def _to_own(self, box: Bits, path: str) -> Iterator[Bits]:
        """Yield parts of a box of packets to some addresses of the host."""
        facts, space = self.model.facts, self.model.space
        own = facts.own if facts and path == "INPUT" else None
        for address in [value for value, prefix in own or () if prefix == BITS[space.family]][:MOST_ADDRESSES]:
            one_class = 1 << space.class_of(DESTINATION, address)
            if box.get(DESTINATION, one_class) & one_class:
                yield {**box, DESTINATION: one_class}

    def _parts(self, box: Bits, others: Sequence[Bits]) -> Iterator[Bits]:
        """Yield the parts of a box that are in none of the others."""
        left = [(box, 0)]
        while left:
            one_box, at = left.pop()
            if at == len(others):
                yield one_box
            else:
                left += [(part, at + 1) for part in parts_outside(one_box, others[at], self.model.space.full)]

    def outcomes(self, path: str) -> tuple[Following, Node]:
        """Return the walk of the packets on a path, and what becomes of them. Raise TooLarge."""
        orders = ORDERS[::-1] if self._is_by_interface() else ORDERS
        for most in self.tries:
            for order in orders:
                try:
                    following = Following(self.model, path, self.context, order, most)
                    return following, without_steady(following, following.outcomes())
                except TooLarge:
                    pass
        raise TooLarge

    def _is_by_interface(self) -> bool:
        """Return whether most rules are in user chains, to which rules of base chains send packets by interface."""
        chains = [chain for table in self.model.tables.values() for chain in table.values()]
        inside = sum(len(chain.rules) for chain in chains if chain.policy is None)
        sending = [rule for chain in chains if chain.policy is not None for rule in chain.rules if rule.jump]
        by_interface = sum(bool(rule.parsed.in_interface or rule.parsed.out_interface) for rule in sending)
        return inside > len(self.model.rules()) / 2 and by_interface > len(sending) / 2

    def groups(self, path: str) -> list[Group]:
        """Return all groups on a path, in the order of the rules. One group is unknown if there are too many."""
        return [group for group in self.with_absent(path) if group.verdict != NOTHING]

    def with_absent(self, path: str) -> list[Group]:
        """Return all groups on a path, and last those of packets that do not come to it: their verdict is NOTHING."""
        try:
            return groups_of(*self.outcomes(path))
        except TooLarge:
            return [Group(path, UNKNOWN, [], [], [], [TOO_LARGE], self.context)]


def without_steady(following: Following, node: Node) -> Node:
    """Return the diagram in which the answers of matches of which only the text is known may be any."""
    domains = following.diagrams.domains
    chosen = {level: domains[level] for field, level in following.levels.items() if isinstance(field, Steady)}
    return following.diagrams.mapped(node, chosen, None, lambda level: [following.fields[level]])


def groups_of(following: Following, node: Node) -> list[Group]:
    """Return the groups of packets with the same answer. Raise TooLarge."""
    by_leaf: dict[Node, list[Levels]] = {}
    full = [following.context.get(level, classes) for level, classes in enumerate(following.diagrams.domains)]
    for leaf, box in boxes(node, full, MOST_GROUPS):
        by_leaf.setdefault(leaf, []).append(box)
    found = []
    for leaf, many in by_leaf.items():
        if Outcome(NOTHING) in leaf.outcomes and leaf.outcomes <= NONE:
            continue
        for box in merged(many, full):
            found.append(group_of(following, leaf, box))
    places = {rule.id: at for at, rule in enumerate(following.model.rules())}

    def place(group: Group) -> tuple[bool, int, int]:
        of_ids = [places.get(id, len(places)) for id in group.ids] or [-1]
        return group.verdict == NOTHING, max(of_ids), min(of_ids)

    return sorted(found, key=place)


def group_of(following: Following, leaf: Node, box: Levels) -> Group:
    """Return the group of the packets in a box, all of which have the outcomes of a leaf."""
    kinds = sorted({outcome.kind for outcome in leaf.outcomes})
    targets = sorted({outcome.id for outcome in leaf.outcomes if outcome.kind in (UNKNOWN, ELSEWHERE)})
    verdict = UNKNOWN if targets else kinds[0] if len(kinds) == 1 else DEPENDS
    ids = sorted({outcome.id for outcome in leaf.outcomes if outcome.id and outcome != ABSENT} - {*targets})
    return Group(following.path, verdict, kinds, ids, targets, sorted(leaf.causes, key=str), {
        field: box.get(level, following.context.get(level, following.diagrams.domains[level]))
        for field, level in following.levels.items()
        if not isinstance(field, Steady) and (level in box or level in following.context)
    })  # fmt: skip


def merged(many: Iterable[Levels], full: list[int]) -> list[Levels]:
    """Return fewer boxes for the same packets: those that differ in one field become one."""
    found = [{level: classes for level, classes in box.items() if classes != full[level]} for box in many]
    while True:
        before = len(found)
        for level in range(len(full)):
            by_rest: dict[Any, int] = {}
            for box in found:
                rest = frozenset((other, classes) for other, classes in box.items() if other != level)
                by_rest[rest] = by_rest.get(rest, 0) | box.get(level, full[level])
            found = [
                {**dict(rest), **({level: classes} if classes != full[level] else {})}
                for rest, classes in by_rest.items()
            ]
        if len(found) == before:
            return found
