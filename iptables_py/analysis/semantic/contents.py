"""What the text of a rule says: the packets that match, exactly, and what is done with them.

What a match decides by more than fields of the packet is a field of its own: a Steady one for matches that answer the
same for the same packet, whatever rule asks; a moody one for each rule whose match remembers what it was asked, or
decides by chance.
"""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING, Any

from iptables_py.analysis.check.conditions import box_in_raw, condition_of, decided_at, match_in_raw, of_fragments
from iptables_py.analysis.check.memory import shared_name
from iptables_py.analysis.check.model import HAS_IN, HAS_OUT, QUEUES
from iptables_py.analysis.semantic.targets import fixed_by, in_one_form, with_options
from iptables_py.commandline.stored import parse_rule
from iptables_py.extensions.shared.packetsets import (
    DESTINATION_PORT,
    IN,
    OUT,
    SIZES,
    Bytes,
    PacketSet,
    Steady,
    both,
    one,
)
from iptables_py.rules.rule import target_name, uses
from iptables_py.rules.storedtext import CHAIN, shown
from iptables_py.tables import VERDICTS

if TYPE_CHECKING:
    from collections.abc import Container

    from iptables_py.analysis.check.classes import Bits, Space
    from iptables_py.analysis.semantic.setmembers import SetMembers
    from iptables_py.extensions.shared.packetsets import Box
    from iptables_py.rules.rule import Use

ACCEPT, DROP, REJECT, RETURN, JUMP, GOTO = "ACCEPT", "DROP", "REJECT", "RETURN", "JUMP", "GOTO"
NAT, EVENT, TAKEN, NOTHING = "NAT", "EVENT", "TAKEN", "NOTHING"
# matches that say nothing about fields, but answer the same to all rules that ask about a packet at one moment
SAME_ANSWER = frozenset((
    "bpf", "cgroup", "cluster", "connbytes", "connlabel", "conntrack", "cpu", "helper", "ipvs", "osf", "rateest",
    "socket", "time",
))  # fmt: skip
MOODY = "\0moody"  # how the text of a moody field begins; its match is in the name
# options of moody matches that match exactly when another option does not
OPPOSITES = {"hashlimit-above": "hashlimit-upto", "connlimit-above": "connlimit-upto"}
EVERYTHING = "everything"
LATER = one(SIZES[DESTINATION_PORT])  # the port of later fragments


class Content:
    """A rule's text in a table, read once for all rules that have it.

    boxes: the packets that match
    asked: the packets about which its moody matches are asked, those that meet what comes before them
    moody: the names of its moody matches
    kind: ACCEPT, DROP, REJECT, RETURN, JUMP, GOTO; NAT for a translation, EVENT if the target changes something and
        the next rule is asked, TAKEN if it changes something and no rule of the table is asked, NOTHING
    detail: the target as text, the same for those that do the same
    jump: the chain that it jumps to
    changes: what the target may change, None for anything
    notes: what its matches may change
    """

    def __init__(self, text: str, table: str, family: int, chains: Container[str]) -> None:
        parsed = parse_rule(text, family)
        self.text, self.parsed = shown(text), parsed
        self.tracks = any(use.module.JOINS or use.module.TRACKS and use.module.tracks(use) for use in uses(parsed))
        self.notes = tuple(name for use in parsed.matches for name in use.module.CHANGES or ())
        self.moody: list[str]
        self._is_raw = table == "raw"
        self.boxes, self.asked = self._conditions(None)
        self.kind, self.detail, self.jump = NOTHING, "", ""
        self.changes: tuple[str, ...] | None = ()
        self._set_action(chains)
        self._bits: dict[str, list[Bits]] = {}
        self._asked_bits: dict[str, list[Bits]] = {}

    @property
    def is_idle(self) -> bool:
        """Whether the rule does nothing, and nothing that it is asked is remembered for other rules."""
        return self.kind == NOTHING and not self.notes and not any(map(shared_name, self.parsed.matches))

    @property
    def remembers(self) -> bool:
        """Whether what a match answers depends on what it was asked before."""
        uses = (use for use in self.parsed.matches if use.name in self.moody)
        return any(use.values.get("mode") != "random" for use in uses)

    @property
    def target(self) -> str:
        """The word after -j or -g."""
        return target_name(self.parsed)

    def bits(self, hook: str, space: Space) -> list[Bits]:
        """Return the boxes of the packets that match at a hook."""
        found = self._bits.get(hook)
        if found is None:
            found = self._bits[hook] = _at(self.boxes, hook, space)
        return found

    def asked_bits(self, hook: str, space: Space) -> list[Bits]:
        """Return the boxes of the packets about which moody matches are asked at a hook."""
        found = self._asked_bits.get(hook)
        if found is None:
            found = self._asked_bits[hook] = _at(self.asked, hook, space)
        return found

    def know_members(self, members: SetMembers) -> None:
        """Say which packets are in the sets that the rule names, if that is known."""
        if any(members.boxes(use) is not None for use in self.parsed.matches):
            self.boxes, self.asked = self._conditions(members)

    def leave_out_fragments(self) -> None:
        """Leave out later fragments, by their bytes: there are none where they are joined before all rules."""
        self.boxes, self.asked = ([box for box in boxes if not _is_of_bytes(box)] for boxes in (self.boxes, self.asked))

    def undecided(self) -> list[Use]:
        """Return the matches that decide by more than the fields of a packet."""
        return [use for use in self.parsed.matches if _is_undecided(use.module.packets(use))]

    def _conditions(self, members: SetMembers | None) -> tuple[list[Box], list[Box]]:
        bare = copy(self.parsed)
        bare.matches = []
        self.moody = []
        boxes, asked = condition_of(bare).upper, None
        for use in self.parsed.matches:
            inside = members.boxes(use) if members else None
            known = use.module.packets(use) if inside is None else PacketSet(inside, inside)
            if self._is_raw and known is not None:
                known = match_in_raw(known)
            if known is not None and self.notes:
                known = PacketSet([{key: box[key] for key in box if key not in self.notes} for box in known.upper], [])
            is_moody = known is None and use.name not in SAME_ANSWER
            truth = ((0, 1),) if use.values.keys() & OPPOSITES.keys() else ((1, 2),)
            answer: list[Box] = [{Steady(f"{MOODY} {use.name} {len(self.moody)}", ()): truth}] if is_moody else []
            if is_moody or use.module.remembers(use):
                asked = boxes if asked is None else asked
                self.moody.append(use.name)
            boxes = _met(boxes, answer or _exactly(use, known))
        asked = [] if asked is None else asked
        if self._is_raw:
            return [box_in_raw(box) for box in boxes], [box_in_raw(box) for box in asked]
        return boxes, asked

    def _set_action(self, chains: Container[str]) -> None:
        parsed = self.parsed
        jump = parsed.jump.removesuffix(CHAIN)
        if parsed.jump in VERDICTS and parsed.jump != "QUEUE":
            self.kind = parsed.jump
        elif parsed.jump in QUEUES:
            self.kind, self.changes, self.detail = TAKEN, None, self.target_text()
        elif parsed.target:
            self.detail, self.changes = in_one_form(parsed.target) or self.target_text(), parsed.target.module.CHANGES
            if parsed.target.name == REJECT:
                self.kind = REJECT
            elif parsed.target.name == "RATEEST":
                self.kind, self.changes = EVENT, ("rateest",)
            elif parsed.target.name == "TEE":
                self.kind, self.changes = EVENT, ("copies",)
            elif parsed.target.module.ENDS and parsed.target.module.TABLES == ("nat",):
                self.kind, self.detail = NAT, self._translation(parsed.target)
            elif parsed.target.module.ENDS:
                self.kind = TAKEN
            elif self.changes is None or self.changes:
                self.kind = EVENT
        elif jump in chains:
            self.kind, self.jump = GOTO if parsed.goto else JUMP, jump

    def _translation(self, use: Use) -> str:
        """Return the target as text, without a new port if that is the only one to which the rule matches packets.

        The port of a SNAT stays: without it, the translation may take another one if it is in use. Later fragments do
        not come to nat.
        """
        port, addresses = fixed_by(use).get(DESTINATION_PORT), use.values.get("to-destination", (None,))[0]
        found = [box.get(DESTINATION_PORT) for box in self.boxes]
        is_known = addresses or use.name == "REDIRECT"
        if not is_known or port is None or any(ports not in (one(port), LATER) for ports in found):
            return self.detail
        bare = copy(use)
        bare.values = {name: value for name, value in use.values.items() if name != "to-ports"}
        if addresses:
            bare.values["to-destination"] = addresses, None
        return f"{use.name}{use.module.save(bare)}"

    def target_text(self) -> str:
        """Return the target with its options."""
        return with_options(self.parsed.target) if self.parsed.target else self.parsed.jump


def _is_undecided(known: PacketSet | None) -> bool:
    if known is None:
        return True
    if known.upper != known.lower:
        return not (len(known.upper) == len(known.lower) == 1 and of_fragments(*known.upper, *known.lower))
    return any(isinstance(key, Steady) for box in known.upper for key in box)


def _exactly(use: Use, known: PacketSet | None) -> list[Box]:
    """Return boxes of what matches; what is not decided by fields depends on a field of its own."""
    if known is None:
        return [{Steady(f"{use.name}{use.module.save(use)}", (EVERYTHING,)): ((1, 2),)}]
    if known.upper == known.lower:
        return known.upper
    fragments = of_fragments(*known.upper, *known.lower) if len(known.upper) == len(known.lower) == 1 else None
    if fragments:
        return [*known.lower, fragments]
    more = Steady(f"{use.name}{use.module.save(use)}", (EVERYTHING,))
    return [*known.lower, *({**box, more: ((1, 2),)} for box in known.upper)]


def _met(first: list[Box], second: list[Box]) -> list[Box]:
    return both(PacketSet(first, []), PacketSet(second, [])).upper


def _is_of_bytes(box: Box) -> bool:
    return any(isinstance(key, Bytes) for key in box)


def _at(boxes: list[Box], hook: str, space: Space) -> list[Bits]:
    if hook == "INPUT" and space.family == 4:  # later fragments were joined
        boxes = [box for box in boxes if not _is_of_bytes(box)]
    for field, has in ((IN, HAS_IN[hook]), (OUT, HAS_OUT[hook])):
        if has is None:  # the rules compare what is not known
            boxes = [_unknown_name(box, field) for box in boxes]
        else:
            boxes = decided_at(PacketSet(boxes, []), field, has).upper
    return [bits for box in boxes for bits in space.bits(box)]


def _unknown_name(box: Box, field: Any) -> Box:
    if field not in box:
        return box
    others = {key: ranges for key, ranges in box.items() if key != field}
    return {**others, unknown_name(field, box[field]): ((1, 2),)}


def unknown_name(field: Any, ranges: Any) -> Steady:
    """Return the field that says whether an interface, of which it is not known what it is, has one of these names."""
    return Steady(f"{field} {ranges}", ())


def cuts_of(content: Content) -> list[Box]:
    """Return boxes with more values that must be classes, in addition to those that the rule compares."""
    found: list[Box] = [*content.boxes, *content.asked]
    found += [_unknown_name(box, IN) for box in content.boxes if IN in box]
    target = content.parsed.target
    found.append((target.module.sets(target) if target else None) or {})
    for field, value in fixed_by(content.parsed.target).items():
        found.append({field: ((value, value + 1),)})
    return found
