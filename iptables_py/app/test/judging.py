"""What becomes of the packets of a file, judged by what is expected, in every outcome.

Packets run once, with draws by a seed. Where a draw or a match that can't be decided concerns a packet with
expectations, the file is run again up to that packet, once for each way that it can go.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from iptables_py.app import fates
from iptables_py.app.packetlanguage.events import PacketEvent
from iptables_py.app.test.checks import Judgement
from iptables_py.app.test.results import Failure
from iptables_py.app.test.story import Story
from iptables_py.app.trace.report import packet_lines
from iptables_py.app.trace.sentence import NO_REPLY, sentence
from iptables_py.engine.outcomes import Followed, TooManyOutcomes, outcomes

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from iptables_py.app.testlanguage.file import Expectation, Step
    from iptables_py.app.trace.session import Traced
    from iptables_py.app.trace.start import Start
    from iptables_py.engine.outcomes import Outcome

MOST_RUNS = 256  # of one packet


@dataclass(frozen=True)
class Fared:
    """What became of a packet in one outcome, and which expectations that meets. Equal ones are one outcome."""

    said: str
    met: tuple[bool, ...]
    judgements: list[Judgement] = field(compare=False)
    traced: Traced | None = field(compare=False)


class Judge:
    """Runs the steps in order and judges them.

    seed: where draws begin
    follows: whether every outcome of a draw counts, not only the one that is drawn
    """

    def __init__(self, starts: Mapping[int, Start], seed: int, follows: bool, counts: bool) -> None:
        self._starts = starts
        self._seed = seed
        self._follows = follows
        self._chance = _drawing(seed)
        self._played: list[Step] = []
        self.story = Story(starts, self._chance, counts)

    def failures(self, step: Step) -> list[Failure]:
        """Carry out the next step. Return the expectations that are not met. Raise BadPacketHere."""
        draws = self._chance.draws
        if step.times > 1:
            found = self._many(step)
        else:
            fared = self._one(self.story, step)
            is_certain = not self._chance.assumed() and (self._chance.draws == draws or not self._follows)
            found = []
            if step.expectations:
                found = self._failed(step, fared) if is_certain else self._in_every_outcome(step)
        self._played.append(step)
        return found

    def _one(self, story: Story, step: Step) -> Fared:
        """Send one packet, and judge it."""
        judgements: list[Judgement] = []
        traced: Traced | None = None
        for traced in story.play(step):
            judgements = [Judgement(one, story.rules(story.family)) for one in step.expectations]
            for judgement in judgements:
                judgement.add(traced)
        said = sentence(traced) if traced else NO_REPLY
        return Fared(said, tuple(one.is_met for one in judgements), judgements, traced)

    def _failed(self, step: Step, fared: Fared) -> list[Failure]:
        return [_failure(step, one, one.reason()) for one in fared.judgements if not one.is_met]

    def _many(self, step: Step) -> list[Failure]:
        """Send several packets, and judge them together."""
        judgements: list[Judgement] = []
        for traced in self.story.play(step):
            if not judgements:
                judgements = [Judgement(one, self.story.rules(self.story.family)) for one in step.expectations]
            for judgement in judgements:
                judgement.add(traced)
        if assumed := self._chance.assumed():
            cause = f"unknown: it depends on {assumed[0][0]}"
            return [_failure(step, one, cause) for one in judgements if not _expects_unknown(one.expectation)]
        return [_failure(step, one, one.reason()) for one in judgements if not one.is_met]

    # --- outcomes

    def _in_every_outcome(self, step: Step) -> list[Failure]:
        """Run the file again up to this step, for each way that draws in it and unknown matches can go."""

        def run(chance: Followed) -> Fared:
            chance.is_drawn = True
            story = Story(self._starts, chance)
            for before in self._played:
                for _ in story.play(before):
                    pass
            chance.is_drawn = not self._follows
            return self._one(story, step)

        try:
            found = outcomes(run, self._seed, MOST_RUNS)
        except TooManyOutcomes as error:
            return [
                Failure(one.line, one.column, _packet(step), one.text, f"unknown: {error}; use --seed to draw once")
                for one in step.expectations
            ]
        return [
            failure for at in range(len(step.expectations)) if (failure := _judged(step, at, found, self.story)) is not None
        ]


def _judged(step: Step, at: int, found: Sequence[Outcome[Fared]], story: Story) -> Failure | None:
    """Return the failure of one expectation in all outcomes, None if it is met."""
    expectation = step.expectations[at]
    if any(one.assumed for one in found):
        fates_found = {_verdict(one.value.traced) for one in found}
        met = {one.value.met[at] for one in found}
        if _expects_unknown(expectation) or len(met) > 1:
            if len(met) > 1 and len(fates_found) == 1:
                cause = next(one.assumed[0][0] for one in found if one.assumed)
                return _failure(step, found[0].value.judgements[at], f"unknown: it depends on {cause}")
            return _judged_unknown(step, expectation, found, story, len(fates_found) > 1)
    unmet = [one for one in found if not one.value.met[at]]
    if not unmet:
        return None
    reason = unmet[0].value.judgements[at].reason()
    if len(found) > 1:
        share = float(sum(one.probability for one in unmet)) * 100
        whole = "in every outcome" if len(unmet) == len(found) else f"in {share:.3g} % of all cases"
        reason = f"{reason} ({whole})"
    return _failure(step, unmet[0].value.judgements[at], reason)


def _judged_unknown(
    step: Step, expectation: Expectation, found: Sequence[Outcome[Fared]], story: Story, is_unknown: bool
) -> Failure | None:
    """Judge a packet whose fate hangs on a match that can't be decided, if `is_unknown`."""
    first = found[0]
    cause = next(one.assumed[0][0] for one in found if one.assumed)
    traced = first.value.traced
    if traced and is_unknown:
        unknown = replace(traced, cause=cause, fate=replace(traced.fate, verdict=fates.UNKNOWN))
        judgement = Judgement(expectation, story.rules(story.family))
        judgement.add(unknown)
        return None if judgement.is_met else _failure(step, judgement, judgement.reason())
    judgement = first.value.judgements[step.expectations.index(expectation)]
    return _failure(step, judgement, f"{first.value.said}; its fate does not depend on {cause}")


def _verdict(traced: Traced | None) -> Any:
    return traced.verdict if traced else None


def _expects_unknown(expectation: Expectation) -> bool:
    return any(term.kind == "unknown" for term in expectation.terms())


def _drawing(seed: int) -> Followed:
    """Return a chance that draws, and assumes that an unknown match matches."""
    chance = Followed((), seed)
    chance.is_drawn = True
    return chance


def _packet(step: Step) -> str:
    """Return the packet of a step in words."""
    event = step.event
    text = event.text if isinstance(event, PacketEvent) else event.text.strip()
    times = f"{step.times} x " if step.times > 1 else ""
    return f"{times}{text}"


def _failure(step: Step, judgement: Judgement, reason: str) -> Failure:
    expectation = judgement.expectation
    trace = list(packet_lines(judgement.last)) if judgement.last else []
    return Failure(expectation.line, expectation.column, _packet(step), expectation.text, reason, trace)
