"""The check of a ruleset: what the analysis proves, and what the engine confirms."""

from __future__ import annotations

from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING, Any

from iptables_py.analysis.check import judge
from iptables_py.analysis.check.advice import advice_of
from iptables_py.analysis.check.classes import Version
from iptables_py.analysis.check.findings import findings_of
from iptables_py.analysis.check.model import Model
from iptables_py.analysis.check.report import DEAD, LIVE, UNKNOWN, Report, Status, parts
from iptables_py.app.check.attempts import attempts
from iptables_py.app.check.confirming import MOST_REPEATS, Engine
from iptables_py.app.check.knownhost import facts_of
from iptables_py.app.check.lockout import locked_out, session_of
from iptables_py.app.rulesets import rules_in
from iptables_py.extensions.shared.packetsets import Steady

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from iptables_py.analysis.check.judge import Candidate, Judgement
    from iptables_py.analysis.check.model import Rule
    from iptables_py.app.hostfile import HostDescription
    from iptables_py.store.sqlite import Database
    from iptables_py.store.store import Store

    Causes = list[dict[str, str]]

MOST_PACKETS = 30  # that are traced for one rule
FEW_PACKETS = 2  # that are tried in addition if many were traced already
MOST_TRACES = 1500  # for all rules together
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
    model = Model(rules_in(rules, family, lambda text: text), family, facts_of(host, family) if host else None)
    by_id = {rule.id: rule for rule in model.rules()}
    checker = Checker(model, Engine(family, rules, sets, by_id, host), sets)
    judgements = judge.judged(model)
    for id, one in judgements.items():
        checker.add(id, by_id.get(id), one)
    counters = {
        f"{table}/{chain.name}/{at}": rule.packets
        for table in rules.tables(family)
        for chain in rules.chains(family, table)
        for at, rule in enumerate(rules.rules(chain), 1)
    }
    checker.report.findings += [*findings_of(model, checker.report), *advice_of(model, checker.report, counters)]
    checker.report.findings += locked_out(checker.engine, by_id.values(), session_of(environment or {}, family))
    return checker.report


class Checker:
    """The check of one family."""

    def __init__(self, model: Model, engine: Engine, sets: Database) -> None:
        self.model, self.engine, self.sets = model, engine, sets
        self.report = Report()
        self.left = MOST_TRACES

    def add(self, id: str, rule: Rule | None, one: Judgement) -> None:
        """Add a rule or policy to the report."""
        table, chain, number = parts(id)
        text = rule.text if rule else str(self.model.tables[table][chain].policy)
        status = Status(self.model.family, id, text, UNKNOWN)
        (self.report.policies if number == "policy" else self.report.rules).append(status)
        if one.status == judge.DEAD:
            status.status, status.reason, status.by, status.but_short = DEAD, one.reason, one.by, one.but_short
        elif one.status == judge.UNKNOWN:
            status.because = [{"id": id, "match": one.cause}]
        else:
            self._confirm(status, rule, one)

    def _confirm(self, status: Status, rule: Rule | None, one: Judgement) -> None:
        """Look for a packet that the engine traces to the rule."""
        cause, has_come = "", False
        for candidate in one.candidates:
            hook, table = candidate.visit.hook, parts(status.id)[0]
            wanted = f"{hook} {status.id}"
            for packet in self._attempts(candidate, rule, MOST_PACKETS):
                passed, cause = self.engine.passed(packet, wanted)
                self.left -= 1
                if wanted in passed:
                    status.status, status.packet = LIVE, packet
                    return
                has_come = has_come or any(name.startswith(f"{hook} {table}/") for name in passed)
        if self._remembers and self._repeat(status, rule, one):
            return
        status.because = self._causes(status.id, rule, one, cause)
        if not status.because and has_come:
            self.report.faults.append(f"{status.id}: the engine does not trace the packet that the analysis found")
        if not status.because:
            status.because = [{"id": status.id, "match": "how hosts treat packets like these"}]

    def _attempts(self, candidate: Candidate, rule: Rule | None, most: int) -> Iterator[dict[str, Any]]:
        found = attempts(self.model.space, candidate, rule, self.sets)
        return islice(found, most if self.left > 0 else FEW_PACKETS)

    def _repeat(self, status: Status, rule: Rule | None, one: Judgement) -> bool:
        """Look for a packet that the engine traces to the rule if packets like it came before."""
        for candidate in one.candidates:
            for packet in self._attempts(candidate, rule, FEW_PACKETS):
                self.left -= MOST_REPEATS
                count = self.engine.repeated(packet, f"{candidate.visit.hook} {status.id}")
                if count:
                    status.status, status.packet = LIVE, {**packet, "repeat": count}
                    return True
        return False

    @cached_property
    def _remembers(self) -> bool:
        """Whether a match of a rule depends on the packets before."""
        return any(use.module.packets(use) is None for rule in self.model.rules() for use in rule.parsed.matches)

    def _causes(self, id: str, rule: Rule | None, one: Judgement, cause: str) -> Causes:
        """Return what a rule depends on: its own matches that are not decided, else those of other rules."""
        own = self._undecided.get(id, [])
        if own or cause:
            return own or [{"id": id, "match": cause}]
        others = [each for found in self._undecided.values() for each in found]
        if others:
            return others[:MOST_CAUSES]
        is_changed = any(isinstance(key, Version) for candidate in one.candidates for key in candidate.box)
        return [{"id": id, "match": "what rules before it change"}] if is_changed else []

    @cached_property
    def _undecided(self) -> dict[str, Causes]:
        """The matches of each rule that are not decided by the fields of a packet."""
        found = {rule.id: _undecided_in(rule) for rule in self.model.rules()}
        return {id: causes for id, causes in found.items() if causes}


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
