"""What becomes of the packets of a file, judged by what is expected, in every outcome.

Packets run once, with draws by a seed. Where draws or a match that can't be decided concern a packet with
expectations, the file is run again up to that packet, once for each way that they can go. Where what is remembered
depends on such a match, so does what follows: each later packet is run in both ways.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from iptables_py.app import fates
from iptables_py.app.packetlanguage.addresses import ANY_PORT
from iptables_py.app.packetlanguage.events import After, PacketEvent, Reply
from iptables_py.app.test.checks import Judgement
from iptables_py.app.test.results import Failure
from iptables_py.app.test.story import Story
from iptables_py.app.trace.report import packet_lines
from iptables_py.app.trace.sentence import NO_REPLY, sentence, unknown_words
from iptables_py.app.trace.session import NO_FATE, Traced
from iptables_py.app.trace.translations import ends_of
from iptables_py.engine.outcomes import Followed, TooManyOutcomes, decisive, outcomes

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from iptables_py.app.testlanguage.file import Step
    from iptables_py.app.trace.start import Start
    from iptables_py.engine.outcomes import Outcome

    Flow = tuple[str, ...]

MOST_RUNS = 256  # of one packet


@dataclass(frozen=True)
class Fared:
    """What became of a packet in one outcome, and which expectations that meets. Equal ones are one outcome."""

    said: str
    met: tuple[bool, ...]
    is_unknown: bool
    judgements: list[Judgement] = field(compare=False)
    last: Traced | None = field(compare=False)
    remembered: list[Any] = field(compare=False, default_factory=list)

    @property
    def fate(self) -> Any:
        """What is compared to find out whether the fate hangs on a match that can't be decided."""
        return (self.last.verdict, *map(str, ends_of(self.last))) if self.last else None


class Judge:
    """Runs the steps in order and judges them.

    A packet whose fate is unknown is left out of the story: what follows goes on as if it had not been sent, except
    that a reply to it is unknown, too.

    make: returns what the packets of each family begin with
    seed: where draws begin
    follows: whether every outcome of a draw counts, not only the one that is drawn
    """

    def __init__(self, make: Callable[[], Mapping[int, Start]], seed: int, follows: bool, counts: bool) -> None:
        self._starts = make()
        self._make = make
        self._others: Mapping[int, Start] | None = None  # of other runs: the story goes on with its rules
        self._seed = seed
        self._follows = follows
        self._counts = counts
        self._played: list[Step] = []
        self._flows: list[Flow] = []  # of each step that was played
        self._draws: list[int] = []  # in each step that was played
        self._flow: Flow = ()  # that of the last packet
        self._lost = ""  # why the last packet was left out
        self._both: set[int] = set()  # the steps after which what is remembered depends on unknown answers
        self._begin()

    def _begin(self) -> None:
        """Begin the story anew, and play all steps so far."""
        self._chance = Followed((), self._seed)
        self._chance.is_drawn = self._chance.is_assumed = True
        self.story = Story(self._starts, self._chance, self._counts)
        _play(self.story, self._played)

    def failures(self, step: Step) -> list[Failure]:
        """Carry out the next step. Return the expectations that are not met. Raise BadPacketHere."""
        draws, asked = self._chance.draws, len(self._chance.asked)
        if isinstance(step.event, PacketEvent):
            self._flow = _flow_of(step, len(self._played))
            self._lost = ""
        elif isinstance(step.event, Reply) and self._lost:
            unknown = Traced(step.event.text.strip(), {}, NO_FATE, None, [], [], self._lost)
            return self._unknown(step, [self._judged_as(step, unknown)])
        fared = self._send(self.story, step)
        causes, draws = self._chance.asked[asked:], self._chance.draws - draws
        if fared.is_unknown or causes and step.times > 1:
            return self._left_out(step, [fared], causes[0] if causes else "")
        related = self._related(step)
        is_by_chance = step.times == 1 and (draws or any(self._draws[at] for at in related))
        if causes or step.expectations and (self._both or is_by_chance and self._follows):
            return self._in_every_outcome(step, related, draws)
        self._go_on(step, draws)
        return [_failure(step, one, one.reason()) for one in fared.judgements if not one.is_met]

    def _related(self, step: Step) -> set[int]:
        """Return the steps before whose draws are followed, too: those of the same flow."""
        if step.times > 1:
            return set()
        return {at for at, flow in enumerate(self._flows) if flow and flow == self._flow}

    def _go_on(self, step: Step, draws: int) -> None:
        """Note that a step was played, with so many draws."""
        self._played.append(step)
        self._flows.append(() if isinstance(step.event, After) or step.times > 1 else self._flow)
        self._draws.append(draws)

    def _send(self, story: Story, step: Step) -> Fared:
        """Send the packets of a step, and judge them."""
        judgements: list[Judgement] = []
        traced: Traced | None = None
        is_unknown = False
        for traced in story.play(step):
            judgements = judgements or [Judgement(one, story.rules(story.family)) for one in step.expectations]
            is_unknown = is_unknown or bool(traced and traced.verdict == fates.UNKNOWN)
            for judgement in judgements:
                judgement.add(traced)
        said = sentence(traced) if traced else NO_REPLY
        return Fared(said, tuple(one.is_met for one in judgements), is_unknown, judgements, traced)

    def _judged_as(self, step: Step, traced: Traced) -> list[Judgement]:
        """Return the judgements of a packet that was not sent."""
        found = [Judgement(one, self.story.rules(self.story.family)) for one in step.expectations]
        for judgement in found:
            judgement.add(traced)
        return found

    def _left_out(self, step: Step, fared: Sequence[Fared], cause: str) -> list[Failure]:
        """Judge packets of which one at least is unknown, in each outcome, and go on without them."""
        last = fared[0].last
        self._lost = cause or (last.cause if last else "")
        self._begin()
        return self._unknown(
            step, [[judged.with_unknown(cause) if cause else judged for judged in one.judgements] for one in fared]
        )

    def _unknown(self, step: Step, outcomes: Sequence[Sequence[Judgement]]) -> list[Failure]:
        """Return the failures of a packet with an unknown fate, which fails unless that is expected."""
        is_expected = any(one.has_unknown for one in step.expectations)
        first = [next((one for one in same if not one.is_met), same[0]) for same in zip(*outcomes, strict=True)]
        return [_failure(step, one, one.reason()) for one in first if not (is_expected and one.is_met)]

    def _in_every_outcome(self, step: Step, related: set[int], draws: int) -> list[Failure]:
        """Run the story again up to this step, for each way that draws and unknown matches can go."""
        others = self._others = self._others or self._make()

        def run(chance: Followed) -> Fared:
            chance.is_drawn = chance.is_assumed = True
            story = Story(others, chance)
            for at, one in enumerate(self._played):
                chance.is_drawn = at not in related or not self._follows
                chance.is_assumed = at not in self._both
                _play(story, [one])
            chance.is_drawn = step.times > 1 or not self._follows
            chance.is_assumed = False
            fared = self._send(story, step)
            return replace(fared, remembered=story.remembered() if chance.assumed() else [])

        try:
            found = outcomes(run, self._seed, MOST_RUNS)
        except TooManyOutcomes as error:
            self._begin()
            reason = f"unknown: {error}; --seed follows only one choice"
            return [
                Failure(one.line, one.column, _packet(step), one.text, reason)
                for one in step.expectations
            ]
        unknown = [one.value.last.cause for one in found if one.value.is_unknown and one.value.last]
        if causes := decisive(found, lambda one: one.fate) or unknown:
            return self._left_out(step, [one.value for one in found], causes[0])
        if any(one.value.remembered != found[0].value.remembered for one in found if one.assumed):
            self._both.add(len(self._played))
        self._go_on(step, draws)
        judged = (_judged(step, at, found) for at in range(len(step.expectations)))
        return [failure for failure in judged if failure is not None]


def _flow_of(step: Step, number: int) -> Flow:
    """Return what the packets of a connection have in common; a port that is chosen makes another flow each time."""
    fields = step.event.fields if isinstance(step.event, PacketEvent) else {}
    ends = [(fields["src"], fields.get("sport")), (fields["dst"], fields.get("dport"))]
    is_new = any(port == ANY_PORT for _, port in ends)
    return (str(fields["proto"]), *sorted(map(str, ends)), str(number) if is_new else "")


def _play(story: Story, steps: Sequence[Step]) -> None:
    for step in steps:
        for _ in story.play(step):
            pass


def _judged(step: Step, at: int, found: Sequence[Outcome[Fared]]) -> Failure | None:
    """Return the failure of one expectation in all outcomes, None if each meets it."""
    unmet = [one for one in found if not one.value.met[at]]
    if not unmet:
        return None
    judgement = unmet[0].value.judgements[at]
    reason = judgement.reason()
    if causes := decisive(found, lambda one: one.met[at]):
        reason = f"{unknown_words(causes[0])}; {reason}"
    elif len(found) > 1:
        share = float(sum(one.probability for one in unmet) / sum(one.probability for one in found)) * 100
        reason += f" (in {share:.3g} % of all cases)" if len(unmet) < len(found) else " (one of several outcomes)"
    return _failure(step, judgement, reason)


def _packet(step: Step) -> str:
    """Return the packet of a step in words."""
    event = step.event
    text = event.text if isinstance(event, PacketEvent) else event.text.strip()
    times = f"{step.times} x " if step.times > 1 else ""
    return f"{times}{text}"


def _failure(step: Step, judgement: Judgement, reason: str) -> Failure:
    expectation = judgement.expectation
    last = judgement.last
    trace = [line for line in packet_lines(last) if line[0][1] != sentence(last)] if last else []
    return Failure(expectation.line, expectation.column, _packet(step), expectation.text, reason, trace)
