"""The check of a ruleset: what the analysis proves, and what the engine confirms."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice, product
from typing import TYPE_CHECKING, Any

from iptables_py.analysis.check import judge
from iptables_py.analysis.check.advice import advice_of
from iptables_py.analysis.check.classes import Version
from iptables_py.analysis.check.findings import findings_of
from iptables_py.analysis.check.model import Model
from iptables_py.analysis.check.report import DEAD, LIVE, UNKNOWN, Report, Status, parts
from iptables_py.analysis.clock import Clock
from iptables_py.analysis.reach.causes import TEXTS
from iptables_py.analysis.reach.writes import OLDER
from iptables_py.app.check.attempts import attempts
from iptables_py.app.check.confirming import OTHER_STATE, Engine
from iptables_py.app.check.knownhost import facts_of
from iptables_py.app.check.lockout import locked_out, session_of
from iptables_py.app.check.preceding import Budget, Preceding
from iptables_py.app.rulesets import rules_in
from iptables_py.extensions.shared.packetsets import (
    DESTINATION,
    DESTINATION_PORT,
    SOURCE,
    SOURCE_PORT,
    Steady,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from iptables_py.analysis.check.judge import Candidate, Judgement
    from iptables_py.analysis.check.model import Rule
    from iptables_py.app.hostfile import HostDescription
    from iptables_py.store.sqlite import Database
    from iptables_py.store.store import Store

    Causes = list[dict[str, str]]

MOST_PACKETS = 30  # that are traced for one place at which packets come to a rule
MOST_TRIED = 100  # for all places of a rule
FEW_PACKETS = 2  # that are tried in addition if many were traced already
MOST_TRACES = 1500  # that lead elsewhere, for all rules together
MOST_MOMENTS = 16  # besides now, at which packets come
FEW_MOMENTS = 2  # at which packets are repeated
MOST_CAUSES = 3  # that are named for one rule
SENDS_ON = ("SYNPROXY", "TPROXY")  # targets that may take a packet away or let it pass


def check(
    family: int,
    rules: Store,
    sets: Database,
    environment: Mapping[str, str] | None = None,
    host: HostDescription | None = None,
) -> Report:
    """Return what is known about the rules of a family. Raise Problem (STATE).

    sets: has the sets that the rules use
    environment: the variables of the process, in which an SSH session is looked for
    host: the host of the rules, None for any
    """
    facts = facts_of(host, family) if host else None
    model = Model(rules_in(rules, family, lambda text: text), family, facts, has_bytes=True)
    by_id = {rule.id: rule for rule in model.rules()}
    checker = Checker(model, Engine(family, rules, sets, by_id, host), sets, by_id)
    for id, one in judge.judged(model, checker.confirms).items():
        checker.add(id, one)
    counters = {
        f"{table}/{chain.name}/{at}": rule.packets
        for table in rules.tables(family)
        for chain in rules.chains(family, table)
        for at, rule in enumerate(rules.rules(chain), 1)
    }
    checker.report.findings += [*findings_of(model, checker.report), *advice_of(model, checker.report, counters)]
    checker.report.findings += locked_out(checker.engine, by_id.values(), session_of(environment or {}, family))
    return checker.report


@dataclass(slots=True)
class Tried:
    """What became of the packets that were traced for a rule.

    count: how many there were
    packet: the one that came to the rule, None if none did
    cause: why the way of the last one is not known
    has_come: whether one came to the table of the rule
    ended: why others ended, see Engine
    has_fragments: whether there were later fragments
    passed: the rules that they came to and matched, by hook and id
    """

    count: int = 0
    packet: dict[str, Any] | None = None
    cause: str = ""
    has_come: bool = False
    ended: list[str] = field(default_factory=list)
    has_fragments: bool = False
    passed: set[str] = field(default_factory=set)


class Checker:
    """The check of one family."""

    def __init__(self, model: Model, engine: Engine, sets: Database, rules: Mapping[str, Rule]) -> None:
        self.model, self.engine, self.sets, self.rules = model, engine, sets, rules
        self.report = Report()
        self.budget = Budget(MOST_TRACES)
        self.preceding = Preceding(model, engine, self.budget)
        self._tried: dict[str, Tried] = {}

    def add(self, id: str, one: Judgement) -> None:
        """Add a rule or policy to the report."""
        table, chain, number = parts(id)
        rule = self.rules.get(id)
        text = rule.text if rule else str(self.model.tables[table][chain].policy)
        status = Status(self.model.family, id, text, UNKNOWN)
        (self.report.policies if number == "policy" else self.report.rules).append(status)
        if one.status == judge.DEAD:
            status.status, status.reason, status.by, status.but_short = DEAD, one.reason, one.by, one.but_short
        elif one.status == judge.UNKNOWN:
            status.because = [{"id": id, "match": one.cause}]
        elif one.is_confirmed:
            status.status, status.packet = LIVE, self._tried[id].packet
        else:
            self._add_unconfirmed(status, rule, one)

    def confirms(self, id: str, candidate: Candidate) -> bool:
        """Look for a packet that the engine traces to a rule or policy. Return whether there is one."""
        tried = self._tried.setdefault(id, Tried())
        hook, table = candidate.visit.hook, parts(id)[0]
        for packet in self._at_all_times(candidate, id, min(MOST_PACKETS, MOST_TRIED - tried.count)):
            tried.count += 1
            passed, tried.cause = self.engine.passed(packet, f"{hook} {id}")
            if f"{hook} {id}" in passed:
                tried.packet = packet
                return True
            self.budget.left -= 1
            has_come = any(name.startswith(f"{hook} {table}/") for name in passed)
            if not has_come or self.engine.ended == OTHER_STATE:
                tried.ended.append(self.engine.ended)
            tried.passed |= passed
            tried.has_come = tried.has_come or has_come
            tried.has_fragments = tried.has_fragments or "frag" in packet
        return False

    def _add_unconfirmed(self, status: Status, rule: Rule | None, one: Judgement) -> None:
        """Add what a rule depends on to which the engine traces no packet."""
        packet = self.preceding.found(
            status.id, rule, one.candidates, lambda candidate, most: self._likeliest(candidate, rule, most)
        )
        if packet:
            status.status, status.packet = LIVE, packet
            return
        tried = self._tried[status.id]
        status.because = self._causes(status.id, tried, one)
        is_changed = any(isinstance(key, Version) for candidate in one.candidates for key in candidate.box)
        if not status.because and tried.has_come and not is_changed:
            self.report.faults.append(f"{status.id}: the engine does not trace the packet that the analysis found")
        if not status.because:
            status.because = [{"id": status.id, "match": "how hosts treat packets like these"}]

    def _at_all_times(self, candidate: Candidate, id: str, most: int) -> Iterator[dict[str, Any]]:
        """Yield packets for a candidate, a few of them also at other times at which they may fare differently."""
        rule = self.rules.get(id)
        first, *others = self._times(rule)
        yield from ({**packet, **first} for packet in self._attempts(candidate, rule, most))
        for packet, time in product(self._attempts(candidate, rule, FEW_PACKETS) if others else (), others):
            yield {**packet, **time}

    def _times(self, rule: Rule | None) -> list[dict[str, int]]:
        """Return when packets may come to a rule, as keys of a packet: none for now, if the rule has no time."""
        now = self._clock.now
        found = self._clock.fitting(rule.parsed if rule else None)[: MOST_MOMENTS + 1] or [now]
        has_time = rule is not None and self._clock.is_asked_by(rule.parsed)
        return [{"at": at} if has_time or at != now else {} for at in found]

    def _likeliest(self, candidate: Candidate, rule: Rule | None, most: int) -> Iterator[dict[str, Any]]:
        """Yield the likeliest packets for a candidate, each at a few times."""
        for packet, time in product(self._attempts(candidate, rule, most), self._times(rule)[:FEW_MOMENTS]):
            yield {**packet, **time}

    @cached_property
    def _clock(self) -> Clock:
        return Clock((rule.parsed for rule in self.rules.values()), self.engine.now)

    def _attempts(self, candidate: Candidate, rule: Rule | None, most: int) -> Iterator[dict[str, Any]]:
        found = attempts(self.model.space, candidate, rule, self.sets)
        return islice(found, most if self.budget.left > 0 else FEW_PACKETS)

    def _causes(self, id: str, tried: Tried, one: Judgement) -> Causes:
        """Return what a rule depends on: its own matches that are not decided, else what became of packets for it."""
        own = self._undecided.get(id, [])
        if own or tried.cause:
            return own or [{"id": id, "match": tried.cause}]
        passed = {other for name in tried.passed if not _is_later(other := name.partition(" ")[2], id)}
        took = [each for other, found in self._undecided.items() if other in passed for each in found]
        if took:
            return took[:MOST_CAUSES]
        if not self._translates and all(map(_is_translated, one.candidates)):
            return [{"id": id, "match": TEXTS[OLDER]}]
        from iptables_py.app.trace.sentence import CAUSES

        ended = [CAUSES[code] for one in tried.ended if (code := one.replace(" ", "-")) in CAUSES]
        if ended:
            return [{"id": id, "match": f"packets for it end before: {ended[0]}"}]
        if OTHER_STATE in tried.ended:
            return [{"id": id, "match": "connection tracking gives packets for it another state"}]
        if tried.ended:
            return [{"id": id, "match": "packets for it take another path through the host"}]
        if tried.has_fragments:
            return [{"id": id, "match": "what later fragments have in place of ports, flags and types"}]
        changing = [other for other in self._changing if other in passed]
        if changing:
            return [{"id": other, "match": "what it changes"} for other in changing[:MOST_CAUSES]]
        return [each for found in self._undecided.values() for each in found][:MOST_CAUSES]

    @cached_property
    def _translates(self) -> bool:
        """Whether there are rules of nat."""
        return any(rule.table == "nat" for rule in self.rules.values())

    @cached_property
    def _changing(self) -> list[str]:
        """The rules that change packets."""
        return [rule.id for rule in self.model.rules() if rule.changes or rule.changes is None or rule.notes]

    @cached_property
    def _undecided(self) -> dict[str, Causes]:
        """The matches of each rule that are not decided by the fields of a packet."""
        found = {rule.id: _undecided_in(rule) for rule in self.model.rules()}
        return {id: causes for id, causes in found.items() if causes}


def _is_translated(candidate: Candidate) -> bool:
    """Return whether a candidate is a packet of which nat changed an address or a port."""
    fields, box = (SOURCE, DESTINATION, SOURCE_PORT, DESTINATION_PORT), candidate.box
    changed = [key for key in box if isinstance(key, Version) and key.field in fields]
    return any(not box.get(key.field, -1) & box[key] for key in changed)


def _is_later(id: str, other: str) -> bool:
    """Return whether a rule is after another one in the same chain."""
    (table, chain, number), (*place, place_number) = parts(id), parts(other)
    is_same = [table, chain] == place and number.isdecimal() and place_number.isdecimal()
    return is_same and int(number) > int(place_number)


def _undecided_in(rule: Rule) -> Causes:
    found = []
    for use in rule.parsed.matches:
        known = use.module.packets(use)
        is_steady = known is not None and any(isinstance(key, Steady) for box in known.upper for key in box)
        if known is None or is_steady or not known.lower:
            found.append({"id": rule.id, "match": f"-m {use.name}{use.module.save(use)}"})
    if rule.changes is None or rule.target in SENDS_ON:
        found.append({"id": rule.id, "match": f"-j {rule.target}"})
    return found
