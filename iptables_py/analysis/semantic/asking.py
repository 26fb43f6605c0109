"""The comparison of two rulesets: where they may differ, a packet for each difference, or that there is none."""

from __future__ import annotations

from time import process_time
from typing import TYPE_CHECKING, Any

from iptables_py.analysis.check.cover import GaveUp
from iptables_py.analysis.check.paths import PATHS
from iptables_py.analysis.check.solver import Missing
from iptables_py.analysis.semantic import splitting
from iptables_py.analysis.semantic.answer import LATE, MANY, Answer, Candidate, Confirm, Difference
from iptables_py.analysis.semantic.bounds import is_moody, regions
from iptables_py.analysis.semantic.causes import causes_of, on_fragments
from iptables_py.analysis.semantic.formulas import TooHard
from iptables_py.analysis.semantic.outcomes import ALTERED, kind_of
from iptables_py.analysis.semantic.pairing import Pair
from iptables_py.analysis.semantic.question import MOST_TRIES, Question
from iptables_py.analysis.semantic.sides import Chain, Rule
from iptables_py.extensions.shared.packetsets import PIECE, SHORT, one, without

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iptables_py.analysis.check.classes import Bits

MOST_DIFFERENCES = 20
MOST_SECONDS = 20.0  # of the processor's time
MOST_EXPLAINED = 5  # candidates that were not confirmed
FAULT = "the engine treats packets alike that the analysis takes apart"
NO_SOLVER = "too many rules overlap: install iptables-py[analysis]"
TOO_HARD = "too many rules overlap"
OLDER = "connections that are older than the rules, or what the host changes between tables"
HOSTS = "how hosts treat packets like these"


class Comparison:
    """The comparison of a pair; `confirm` asks the engine."""

    def __init__(self, pair: Pair, confirm: Confirm) -> None:
        self.pair, self.space, self.confirm = pair, pair.space, confirm
        self.answer = Answer()
        self._until = process_time() + MOST_SECONDS
        self._is_calm, self._is_thorough = True, False
        self._unconfirmed: list[tuple[Candidate, bool]] = []
        self._shapes: list[tuple[str, Bits]] = []

    def compare(self) -> Answer:
        """Return the answer."""
        answer = self.answer
        for is_calm in (True, False) if self._has_changes() else (True,):
            while not self._pass(is_calm):
                answer.causes.clear()
                self._unconfirmed.clear()
            if not answer.differences and any(map(is_moody, (key for one, _ in self._unconfirmed for key in one.box))):
                self._is_thorough = True
                self._pass(is_calm)
                self._is_thorough = False
            if not answer.differences:
                answer.differences += answer.others[:1]
            if answer.differences:
                break
            self._note_causes()
            if answer.causes:
                break
        if not answer.differences and not answer.causes:
            self._unknown(on_fragments(self.pair))
        if not answer.differences and not answer.causes:
            answer.but_short = self._differ_when_short()
        answer.differences.sort(key=lambda each: each.candidate.kind)
        return answer

    # --- all packets

    def _pass(self, is_calm: bool) -> bool:
        """Look at all packets. Return False if that has to be done again, since moody matches answer differently."""
        self._is_calm = is_calm
        for path in PATHS:
            for region, rule in regions(self.pair, path, is_calm):
                start = self._limited(region)
                if start is None:
                    continue
                is_late = process_time() > self._until
                if is_late or len({one.cause for one in self.answer.differences}) >= MOST_DIFFERENCES:
                    self.answer.ended = LATE if is_late else MANY
                    if not self.answer.differences:
                        self.answer.causes.append(("", TOO_HARD))
                    return True
                try:
                    differing = self._ask(path, start, rule, is_calm)
                except Missing:
                    differing = self._search(path, start, rule, is_calm)
                except TooHard:
                    differing = set()
                    self._unknown([("", TOO_HARD)])
                if differing and not self.answer.differences:
                    for key in differing:
                        self.pair.unshare(key)
                    return False
        return True

    def _limited(self, region: Bits, is_short: bool = False) -> Bits | None:
        """Return the region without packets that do not exist here, or only with those that are too short."""
        limits: Bits = {}
        if PIECE in self.space.full:
            limits = self.space.joined() if self.pair.joins else {}
            short = self.space.set(PIECE, one(SHORT))
            whole = self.space.set(PIECE, without(one(SHORT), 0, 3))
            limits[PIECE] = limits.get(PIECE, -1) & (short if is_short else whole)
        elif is_short:
            return None
        found = dict(region)
        for key, classes in limits.items():
            if key in self.space.full:
                found[key] = found.get(key, self.space.full[key]) & classes
                if not found[key]:
                    return None
        return found

    def _unknown(self, causes: Iterable[tuple[str, str]]) -> None:
        self.answer.causes += [cause for cause in causes if cause not in self.answer.causes]

    def _ask(self, path: str, region: Bits, rule: Rule | Chain, is_calm: bool) -> set[str]:
        """Ask the solver about a region. Return the keys of moody rules that the sides ask about different packets."""
        question = Question(self.pair, path, region, rule, is_calm, self._shapes)
        try:
            question.look(self.answer, self.confirmed)
            return question.asked_differently() if not self.answer.differences else set()
        finally:
            question.formulas.close()

    def _search(self, path: str, region: Bits, rule: Rule | Chain, is_calm: bool) -> set[str]:
        """Search a region without a solver. Return the keys of moody rules, of which nothing is found out then."""
        tries = 0
        try:
            for box, old, new in splitting.differences(self.pair, path, region, is_calm):
                candidate = Candidate(path, box, kind_of(old, new), (old, new), rule)
                found = self.confirmed(candidate)
                if found is not None:
                    self.answer.differences.append(Difference(candidate, found, box))
                    return set()
                tries += 1
                if tries >= MOST_TRIES:
                    return set()
        except GaveUp:
            self._unknown([("", NO_SOLVER)])
        return {one.key for side in self.pair.sides for one in side.rules() if one.is_shared}

    # --- the engine, and what it does not show

    def confirmed(self, candidate: Candidate) -> Any:
        """Return what the engine shows about a candidate, None if that is nothing: then note the causes."""
        candidate.is_thorough = self._is_thorough
        found, is_sure = self.confirm(candidate)
        if found is None:
            self._unconfirmed.append((candidate, is_sure and self._is_calm and candidate.kind != ALTERED))
        return found

    def _note_causes(self) -> None:
        """Note why it is not known how the packets fare that were not confirmed."""
        for candidate, is_sure in self._unconfirmed[:MOST_EXPLAINED]:
            causes = causes_of(self.pair, candidate)
            if not causes and is_sure:
                self.answer.faults.append(f"{_named(candidate.rule)}: {FAULT}")
            self._unknown(causes or [("", HOSTS if self._is_calm else OLDER)])
        self._unconfirmed.clear()

    def _has_changes(self) -> bool:
        """Return whether it may matter what changes between tables."""
        bases = set()
        for side in self.pair.sides:
            for chains in side.tables.values():
                for chain in chains.values():
                    if chain.policy is not None and (chain.rules or chain.policy != "ACCEPT"):
                        bases.add((chain.table, chain.name))
                    for rule in chain.rules:
                        if rule.content.kind in ("EVENT", "NAT", "TAKEN") or rule.content.notes:
                            return True
        return any(table != "filter" for table, _ in bases)

    def _differ_when_short(self) -> bool:
        """Return whether packets that are too short for their header may fare differently."""
        if PIECE not in self.space.full:
            return False
        kept, self.confirm = self.confirm, lambda candidate: (None, False)
        try:
            for path in PATHS:
                for region, rule in regions(self.pair, path, True):
                    start = self._limited(region, is_short=True)
                    if start is None:
                        continue
                    try:
                        self._ask(path, start, rule, True)
                    except Missing:
                        try:
                            if any(True for _ in splitting.differences(self.pair, path, start, True)):
                                return True
                        except GaveUp:
                            return True
                    except TooHard:
                        return True
                    if self._unconfirmed:
                        return True
        finally:
            self.confirm = kept
            self._unconfirmed.clear()
        return False


def _named(one: Rule | Chain) -> str:
    return one.id if isinstance(one, Rule) else f"{one.table}/{one.name}/policy"
