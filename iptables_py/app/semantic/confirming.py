"""What the engine does with a packet under two rulesets."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import islice, product
from time import process_time
from typing import TYPE_CHECKING, Any

from iptables_py.analysis.check.example import examples
from iptables_py.analysis.clock import Clock
from iptables_py.analysis.semantic.bounds import is_moody
from iptables_py.analysis.semantic.environment import YES, Changed, is_answer
from iptables_py.app.check.attempts import MOST_HOPS, with_members
from iptables_py.app.check.confirming import fields_of
from iptables_py.app.check.fragments import with_bytes
from iptables_py.app.check.hosts import Hosts
from iptables_py.app.enginestate import wall_clock
from iptables_py.app.scenarios.shape import BadScenario
from iptables_py.app.semantic.chances import ALWAYS, NEVER, Likely, probabilities
from iptables_py.app.semantic.fate import QUEUED, UNKNOWN, Confirmed, Fate, Times, confirmed, fate_of
from iptables_py.app.semantic.preceding import sequences
from iptables_py.app.trace.session import Session
from iptables_py.engine.machine import Machine
from iptables_py.engine.rewinding import RewindingRuleset
from iptables_py.engine.sets import Sets
from iptables_py.extensions.shared.packetsets import (
    FRAME,
    SOURCE_PORT,
    TTL,
    Bytes,
    Steady,
)
from iptables_py.ipset import sets
from iptables_py.ipset.kinds import kind_of
from iptables_py.values.addresses import address_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iptables_py.analysis.check.classes import Bits
    from iptables_py.analysis.semantic.answer import Candidate
    from iptables_py.analysis.semantic.pairing import Pair
    from iptables_py.store.sqlite import Database
    from iptables_py.store.store import Store

MOST_PACKETS = 8  # that are tried for a candidate
LAST_PORT = 0xFFFF
ALL_BITS = {"MARK": {"mark": 0xFFFFFFFF}, "TOS": {"tos": 0xFF}, "DSCP": {"tos": 0xFF}}
SEGMENTS = 1460, 65495  # sizes that TCPMSS may change
MOST_REPEATED = 2  # packets that are sent more than once
ONCE = Times(1)
REPEATED, OTHER_PORTS = Times(40), Times(40, has_other_ports=True)
MOST_SECONDS = 10.0  # of the processor's time, for packets that rules remember
MOST_MOMENTS = 64
MOST_AT_ONCE = 150  # packets, until a limit is reached
# milliseconds after which the next one comes
PAUSES = (75, 150, 350, 700, 1_500, 4_000, 9_000, 20_000, 45_000, 90_000, 200_000, 700_000, 2_000_000, 6_000_000)
# where the header that rules compare begins in the bytes of a later fragment, and its size


class Ruleset:
    """One ruleset in the engine."""

    def __init__(self, family: int, rules: Store, sets: Database) -> None:
        self.family, self.sets = family, sets
        self.loaded: Sets | None = None
        self.loaded_at = 0
        self.ruleset = RewindingRuleset(family)
        self.ruleset.load(rules)
        self.hosts = Hosts(family, None)

    def session(self, packet: dict[str, Any], chance: Likely, now: int) -> Session:
        """Return a session on a host on which the packet takes its path. `now` is in ms. Raise BadScenario."""
        self.ruleset.forget()
        machine = Machine(self.hosts.host(packet), self.ruleset, chance, float(now))
        if self.loaded and self.loaded_at == now and not self.loaded.have_changed():
            machine.sets.share(self.loaded)
        else:
            machine.sets.load(self.sets, now)
            self.loaded, self.loaded_at = machine.sets, now
        return Session(machine, is_thorough=False)

    def fate(self, session: Session, packet: dict[str, Any]) -> Fate:
        """Trace a packet. Raise BadScenario."""
        traced = session.trace(fields_of(packet, self.family))
        return fate_of(traced, packet, self._changed_sets(session.machine))

    def _changed_sets(self, machine: Machine) -> tuple[str, ...]:
        """Return the members that sets have gained and lost, as one text; nothing if there are none."""
        changed = machine.sets.changed_keys()
        if not changed:
            return ()
        before = Sets(machine.world)
        before.load(self.sets, int(machine.world.now))
        known, named = before.keys(), {one.name: one for one in sets.every(self.sets)}
        found = []
        for name, keys in sorted(changed.items()):
            shown = partial(kind_of(named[name].type).shown, named[name])
            found += [f"{name} -{shown(key, address_text)}" for key in sorted(known[name] - keys)]
            found += [f"{name} +{shown(key, address_text)}" for key in sorted(keys - known[name])]
        return (", ".join(found),) if found else ()


def _is_up_to_hosts(key: Any) -> bool:
    """Return whether it depends on the host which value a field has."""
    return key == FRAME or isinstance(key, Bytes | Changed) or isinstance(key, Steady) and key.size > YES


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
        self._pair, self.space, self.sides = pair, pair.space, (old, new)
        # whether a match may treat the same packet differently when it comes again
        self._remembers = any(rule.content.remembers for side in pair.sides for rule in side.rules())
        self._targets = {rule.content.target for side in pair.sides for rule in side.rules()}
        self._spent = 0.0
        clock = Clock((rule.content.parsed for side in pair.sides for rule in side.rules()), wall_clock())
        self._now, self._moments = clock.now, clock.moments[:MOST_MOMENTS]
        self._chances = [Likely(NEVER), Likely(ALWAYS), *map(Likely, probabilities(pair))]

    def confirm(self, candidate: Candidate) -> tuple[Confirmed | None, bool]:
        """Return a packet of a candidate that fares differently, None if none is found, and whether one was sure to.

        If matches with unknown answers are involved, a packet that differs in the expected way is preferred.
        """
        is_sure, other = False, None
        packets = [*islice(self._packets(candidate), MOST_PACKETS)]
        if candidate.is_thorough:
            return self._remembered(packets[:1], candidate), False
        rounds = [(packets, ONCE)]
        if self._remembers and any(is_moody(key) for key in candidate.box):
            rounds.append((packets[:MOST_REPEATED], REPEATED))
        rounds += [(packets[:1], Times(1, at=at)) for at in self._moments if any(map(is_answer, candidate.box))]
        for some, times in rounds:
            for packet, chance in product(some, self._chances):
                found, is_known = self._sent(packet, chance, times)
                is_sure = is_sure or is_known and _is_sure(packet, candidate.box)
                if found is not None and (found.kind == candidate.kind or not any(map(is_answer, candidate.box))):
                    return self._with_time(found, packet, chance), True
                other = other or found
        return other, is_sure or other is not None

    def _with_time(self, found: Confirmed, packet: dict[str, Any], chance: Likely) -> Confirmed:
        """Return what was found with the time, if the packet does not differ at all times."""
        times = found.times
        if times.at:
            return found
        others = (self._sent(packet, chance, replace(times, at=at))[0] for at in self._moments)
        return found if all(others) else replace(found, times=replace(times, at=self._now))

    def _remembered(self, packets: list[dict[str, Any]], candidate: Candidate) -> Confirmed | None:
        """Send packets in all ways in which what is remembered of others may make a difference, which takes long."""
        if not any(is_moody(key) for key in candidate.box):
            return None
        found = None
        for packet, at in product(packets, (0, *self._moments)):
            begin = process_time()
            if found or self._spent > MOST_SECONDS:
                break
            if SOURCE_PORT not in candidate.box:
                found = self._sent(packet, Likely(NEVER), replace(OTHER_PORTS, at=at))[0]
            found = found or self._sent_late(packet, at) or self._sent_after(packet, at, candidate)
            self._spent += process_time() - begin
        return found

    def _sent_late(self, packet: dict[str, Any], at: int) -> Confirmed | None:
        """Send a packet until it fares differently than the first, and once more after a pause."""
        for pause in PAUSES:
            try:
                sessions = self._sessions(packet, Likely(NEVER), at)
                count = self._sent_until_change(sessions, packet)
                if not count:
                    return None
                for one in sessions:
                    one.wait(pause)
                fates = self._fates(sessions, packet)
            except BadScenario:
                return None
            if fates and fates[0].compared != fates[1].compared:
                return confirmed(packet, *fates, Times(count + 1, pause, at=at))
        return None

    def _sent_after(self, packet: dict[str, Any], at: int, candidate: Candidate) -> Confirmed | None:
        """Send a packet after others that rules may remember."""
        for preceding in sequences(self._pair, candidate):
            try:
                sessions = self._sessions(packet, Likely(NEVER), at)
                fates: tuple[Fate, Fate] | None = None
                for other, count in preceding:
                    for _ in range(count):
                        fates = self._fates(sessions, other)
                fates = fates and self._fates(sessions, packet)
            except BadScenario:
                continue
            if fates and fates[0].compared != fates[1].compared:
                return confirmed(packet, *fates, Times(1, at=at, preceding=preceding))
        return None

    def _sent_until_change(self, sessions: list[Session], packet: dict[str, Any]) -> int:
        """Return how many packets were sent until one fared differently than the first, 0 if none does.

        Raise BadScenario.
        """
        first = None
        for count in range(1, MOST_AT_ONCE + 1):
            fates = self._fates(sessions, packet)
            if fates is None or fates[0].compared != fates[1].compared:
                return 0
            if first is not None and fates[0].compared != first:
                return count
            first = first or fates[0].compared
        return 0

    def _sessions(self, packet: dict[str, Any], chance: Likely, at: int) -> list[Session]:
        return [side.session(packet, chance, at or self._now) for side in self.sides]

    def _fates(self, sessions: list[Session], packet: dict[str, Any]) -> tuple[Fate, Fate] | None:
        """Return how a packet fares, None if that is not known. Raise BadScenario."""
        old, new = (side.fate(one, packet) for side, one in zip(self.sides, sessions, strict=True))
        is_known = UNKNOWN not in (old, new) and _is_on_path(packet, old, new)
        if old.verdict == QUEUED and old.compared == new.compared:  # the program decides
            is_known = False
        return (old, new) if is_known else None

    def _packets(self, candidate: Candidate) -> Iterator[dict[str, Any]]:
        """Yield packets of a candidate as they come before any rule."""
        box = candidate.box
        hops = [classes for key, classes in box.items() if isinstance(key, Changed) and key.field == TTL]
        for packet in examples(self.space, candidate.path, box):
            if hops and TTL not in box:  # one hop more than where the packet is forwarded
                packet = {**packet, TTL: min(max(next(self.space.values(TTL, hops[0]))[0], 1) + 1, MOST_HOPS)}
            if packet.get("frag"):
                packet = with_bytes(packet, box, self.space)
            yield from with_members(packet, box, self.sides[0].sets)
            yield packet
            yield from self._for_targets(packet)

    def _for_targets(self, packet: dict[str, Any]) -> Iterator[dict[str, Any]]:
        """Yield the packet with other values that targets may change."""
        if "TCPMSS" in self._targets and "SYN" in packet.get("flags", ""):
            yield from ({**packet, "mss": size} for size in SEGMENTS)
        if "ECN" in self._targets and "flags" in packet:
            yield {**packet, "flags": f"{packet['flags']},ECE,CWR"}
        for target, value in ALL_BITS.items():
            if target in self._targets and not value.keys() & packet.keys():
                yield packet | value

    def _sent(self, packet: dict[str, Any], chance: Likely, most: Times) -> tuple[Confirmed | None, bool]:
        """Send the packet until it fares differently, or it is not known how it fares, which is False."""
        if packet.get("short"):
            return None, False
        try:
            sessions = self._sessions(packet, chance, most.at)
            for count in range(1, most.count + 1):
                if count > 1 and most.has_other_ports and "sport" in packet:
                    packet = {**packet, "sport": packet["sport"] % LAST_PORT + 1}
                fates = self._fates(sessions, packet)
                if fates is None:
                    return None, False
                if fates[0].compared != fates[1].compared:
                    return confirmed(packet, *fates, replace(most, count=count, chance=chance.least)), True
        except BadScenario:
            return None, False
        return None, True
