"""What the engine does with a packet under two rulesets."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING, Any

from iptables_py.analysis.check.example import examples
from iptables_py.analysis.semantic.bounds import is_moody
from iptables_py.analysis.semantic.environment import YES, Changed
from iptables_py.analysis.semantic.outcomes import ANSWERED, CLOSED, MARKED, OPENED, TRANSLATED
from iptables_py.app import fates
from iptables_py.app.check.attempts import MOST_HOPS, with_members
from iptables_py.app.check.confirming import Fixed, Hosts, fields_of
from iptables_py.app.enginestate import wall_clock
from iptables_py.app.scenarios.shape import BadScenario
from iptables_py.app.trace.session import Session
from iptables_py.app.trace.translations import ends_of
from iptables_py.engine.machine import Machine
from iptables_py.engine.rewinding import RewindingRuleset
from iptables_py.extensions.shared.packetsets import FRAME, TTL, Steady

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iptables_py.analysis.check.classes import Bits
    from iptables_py.analysis.semantic.answer import Candidate
    from iptables_py.analysis.semantic.pairing import Pair
    from iptables_py.app.trace.session import Traced
    from iptables_py.engine.sets import Sets
    from iptables_py.store.sqlite import Database
    from iptables_py.store.store import Store

MOST_PACKETS = 8  # that are tried for a candidate
MOST_TIMES = 40  # that a packet is sent, for matches that remember it
MOST_REPEATED = 2  # packets that are sent so often
MARKS = re.compile(r"(?:^| )-j (?:MARK|CONNMARK|HMARK|SET|TPROXY) ")  # targets that may change the mark
ELSEWHERE = re.compile(r"(?:^| )-j (?:NFQUEUE|QUEUE|SYNPROXY|TPROXY)(?: |$)")  # programs and sockets may let it pass
HOOKS = {fates.LOCAL: "INPUT", fates.FORWARDED: "FORWARD", fates.SENT: "OUTPUT"}


@dataclass(frozen=True, slots=True)
class Fate:
    """What one ruleset did with a packet.

    verdict: ACCEPT, DROP, REJECT, or UNKNOWN
    id: the rule or policy that decided, as table/chain/number
    reject: the kind of REJECT
    ends: where the packet came from and went to at the end, () if it did not pass
    is_translated: whether that is elsewhere than before
    mark: the mark at the end
    changers: the rules that translated or marked the packet, each with what it changed: src, dst or mark
    path: the last hook of the filter table that it passed, "" if it did not pass
    """

    verdict: str
    id: str
    reject: str = ""
    ends: tuple[str, ...] = ()
    is_translated: bool = False
    mark: int = 0
    changers: tuple[tuple[str, str], ...] = ()
    path: str = ""

    def by(self, change: str, otherwise: str) -> Fate:
        """Return the fate with the rule that made a change as what decided, or with another id if none did."""
        return replace(self, id=dict(self.changers).get(change, otherwise))

    @property
    def nat(self) -> tuple[str, ...]:
        """Where the packet came from and went to after translations, () without one."""
        return self.ends if self.is_translated else ()

    @property
    def compared(self) -> tuple[Any, ...]:
        """What must be equal of packets that fare alike."""
        return self.verdict, self.reject, self.nat, self.mark


UNKNOWN = Fate("UNKNOWN", "")


@dataclass(frozen=True, slots=True)
class Confirmed:
    """A packet that fares differently, and how, when it comes for the time `times`.

    kind: what differs, as in analysis/semantic/outcomes.py
    """

    packet: dict[str, Any]
    old: Fate
    new: Fate
    times: int
    kind: int


def confirmed(packet: dict[str, Any], old: Fate, new: Fate, times: int) -> Confirmed:
    """Return what is reported about a packet that fares differently, with the rules that make the difference."""
    if old.verdict != new.verdict:
        kind = OPENED if new.verdict == "ACCEPT" else CLOSED if old.verdict == "ACCEPT" else ANSWERED
    elif old.reject != new.reject:
        kind = ANSWERED
    elif old.nat != new.nat:
        kind = TRANSLATED
        end = "dst" if old.ends[1] != new.ends[1] else "src"
        hooks = {"dst": {"OUTPUT": "OUTPUT"}, "src": {"INPUT": "INPUT"}}[end]
        hook = hooks.get(packet["path"], "PREROUTING" if end == "dst" else "POSTROUTING")
        old, new = (one.by(end, f"nat/{hook}/policy") for one in (old, new))
    else:
        kind = MARKED
        old, new = (one.by("mark", one.id) for one in (old, new))
    return Confirmed(packet, old, new, times, kind)


class Ruleset:
    """One ruleset in the engine."""

    def __init__(self, family: int, rules: Store, sets: Database) -> None:
        self.family, self.sets = family, sets
        self.loaded: Sets | None = None
        self.ruleset = RewindingRuleset(family)
        self.ruleset.load(rules)
        self.hosts = Hosts(family, None)
        self.now = float(wall_clock())

    def session(self, packet: dict[str, Any], chance: Fixed) -> Session:
        """Return a session on a host on which the packet takes its path. Raise BadScenario."""
        self.ruleset.forget()
        machine = Machine(self.hosts.host(packet), self.ruleset, chance, self.now)
        if self.loaded:
            machine.sets.share(self.loaded)
        else:
            machine.sets.load(self.sets, int(self.now))
            self.loaded = machine.sets
        return Session(machine, is_thorough=False)

    def fate(self, session: Session, packet: dict[str, Any]) -> Fate:
        """Trace a packet. Raise BadScenario."""
        traced = session.trace(fields_of(packet, self.family))
        return _fate(traced, packet)


def _fate(traced: Traced, packet: dict[str, Any]) -> Fate:
    fate, decision = traced.fate, traced.decision
    if traced.cause or fate.verdict == fates.UNKNOWN:
        return UNKNOWN
    hook = next((hook for start, hook in HOOKS.items() if fate.verdict.startswith(start)), "")
    if hook:
        frames = fate.out or fate.delivered
        ends = tuple(text for text, _ in ends_of(traced))
        mark = frames[-1][1].mark if frames else 0
        id = _id(decision) or f"filter/{packet['path']}/policy"
        return Fate("ACCEPT", id, "", ends, _is_translated(traced), mark, _changers(traced), hook)
    id = _id(decision)
    if not id or decision is None or decision.is_taken or ELSEWHERE.search(decision.text):
        return UNKNOWN  # the network stack dropped it, or a program decides
    if fate.rejects or fate.verdict.startswith(fates.REJECTED):
        return Fate("REJECT", id, fate.verdict.partition(":")[2] or _kind(decision))
    return Fate("DROP", id)


def _is_translated(traced: Traced) -> bool:
    return any(is_translated for _, is_translated in ends_of(traced))


def _kind(decision: Any) -> str:
    return decision.text.partition("--reject-with ")[2].split(" ")[0] if decision else ""


def _id(decision: Any) -> str:
    if decision is None or not decision.table:
        return ""
    return f"{decision.table}/{decision.chain}/{'policy' if decision.rule is None else decision.rule}"


def _changers(traced: Traced) -> tuple[tuple[str, str], ...]:
    """Return the last rules that changed the source, the destination and the mark."""
    found: dict[str, str] = {}
    for phase in traced.way:
        for step in phase["steps"] if phase["phase"] == "table" else ():
            if step["rule"] is None or "failed" in step:
                continue
            id = f"{phase['table']}/{step['chain']}/{step['rule']}"
            if phase["table"] == "nat" and step["verdict"] == "ACCEPT":
                found["dst" if phase["hook"] in ("PREROUTING", "OUTPUT") else "src"] = id
            elif MARKS.search(step.get("text", "")):
                found["mark"] = id
    return tuple(found.items())


def _is_up_to_hosts(key: Any) -> bool:
    """Return whether it depends on the host which value a field has."""
    return key == FRAME or isinstance(key, Changed) or isinstance(key, Steady) and key.size > YES


def _is_on_path(packet: dict[str, Any], *fates: Fate) -> bool:
    """Return whether the packet took its path on one side, as far as it passed; translations may lead elsewhere."""
    paths = {fate.path for fate in fates} - {""}
    return not paths or packet["path"] in paths or packet["path"] == "OUTPUT" and "INPUT" in paths


def _is_sure(packet: dict[str, Any], box: Bits) -> bool:
    """Return whether a packet of a box surely has the values and the state of the box on each host."""
    if any(map(_is_up_to_hosts, box)):
        return False
    if packet.get("ct") in ("ESTABLISHED", "RELATED") or "lo" in (packet.get("in"), packet.get("out")):
        return False
    begins = packet.get("flags", "SYN") == "SYN" and packet.get("icmp", "8/0") in ("8/0", "128/0")
    return begins or packet.get("ct") != "NEW"


class Twins:
    """Both rulesets of a family."""

    def __init__(self, pair: Pair, old: Ruleset, new: Ruleset) -> None:
        self.space, self.sides = pair.space, (old, new)
        # whether a match may treat the same packet differently when it comes again
        self._remembers = any(rule.content.remembers for side in pair.sides for rule in side.rules())

    def confirm(self, candidate: Candidate) -> tuple[Confirmed | None, bool]:
        """Return a packet of a candidate that fares differently, None if none is found, and whether one was sure to.
        """
        is_sure = False
        packets = [*islice(self._packets(candidate), MOST_PACKETS)]
        rounds = [(packets, 1)]
        if self._remembers and any(is_moody(key) for key in candidate.box):
            rounds.append((packets[:MOST_REPEATED], MOST_TIMES))
        for some, times in rounds:
            for packet in some:
                for happens in (False, True):
                    found, is_known = self._sent(packet, happens, times)
                    is_sure = is_sure or is_known and _is_sure(packet, candidate.box)
                    if found is not None:
                        return found, True
        return None, is_sure

    def _packets(self, candidate: Candidate) -> Iterator[dict[str, Any]]:
        """Yield packets of a candidate as they come before any rule."""
        box = candidate.box
        hops = [classes for key, classes in box.items() if isinstance(key, Changed) and key.field == TTL]
        for packet in examples(self.space, candidate.path, box):
            if hops and TTL not in box:  # one hop more than where the packet is forwarded
                packet = {**packet, TTL: min(max(next(self.space.values(TTL, hops[0]))[0], 1) + 1, MOST_HOPS)}
            yield from with_members(packet, box, self.sides[0].sets)
            yield packet

    def _sent(self, packet: dict[str, Any], happens: bool, most: int) -> tuple[Confirmed | None, bool]:
        """Send the packet until it fares differently, or it is not known how it fares, which is False."""
        if packet.get("short"):
            return None, False
        try:
            sessions = [side.session(packet, Fixed(happens)) for side in self.sides]
            for times in range(1, most + 1):
                old, new = (side.fate(one, packet) for side, one in zip(self.sides, sessions, strict=True))
                if UNKNOWN in (old, new) or not _is_on_path(packet, old, new):
                    return None, False
                if old.compared != new.compared:
                    return confirmed(packet, old, new, times), True
        except BadScenario:
            return None, False
        return None, True
