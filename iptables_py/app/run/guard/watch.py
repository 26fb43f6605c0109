"""How a guard packet fares from command to command, and after which one it no longer passed."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, NamedTuple

from iptables_py.app.run.guard.packets import Made
from iptables_py.app.trace.sentence import assumption, sentence
from iptables_py.app.trace.session import Traced
from iptables_py.engine.outcomes import TooManyOutcomes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from iptables_py.app.run.guard.rules import Rules
    from iptables_py.engine.outcomes import Outcome

    Fields = dict[str, Any]
    Outcomes = Iterable[Outcome[Made | Traced]]
    Change = Callable[[], list["Called"]]  # the command that may have changed the rules, and simultaneous ones

UNTRACKED = "; conntrack does not know it, as no rule needed conntrack when it was made"
NEW, ESTABLISHED = "a new connection", "the established connection"


class Called(NamedTuple):
    """A command of the script, or another change, in words; and its place, "" and 0 if that is not known."""

    text: str
    file: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class Loss:
    """A packet that did not pass, or is not known to.

    packet: with the interface on which it arrives, "" if it is not known which one it is
    reason: what became of it
    """

    packet: str
    reason: str


@dataclass(slots=True)
class Finding:
    """A change after which a connection no longer passed.

    first: the guard packet
    after: the command, and others that ran at the same time
    kind: NEW or ESTABLISHED
    with_host: whether the assumed host changed, too
    again: as `after`, for the change after which it passed again; empty if there was none
    """

    first: Fields
    after: list[Called]
    kind: str
    loss: Loss
    with_host: bool
    again: list[Called] = field(default_factory=list)


class Watch:
    """A guard packet.

    first: its fields
    has_passed: whether a new connection has passed once
    """

    def __init__(self, first: Fields, rules: Rules, findings: list[Finding]) -> None:
        """Begin with a packet that makes a connection. What is found is appended to `findings`."""
        self.has_passed = False
        self.first = first
        self._rules = rules
        self._findings = findings
        self._open: dict[str, Finding] = {}
        self._made: Made | None = None
        self._passing: dict[str, bool] = {}

    def check(self, change: Change) -> None:
        """Check a new connection with the rules as they are now, and how the last one that was made goes on.

        A connection that is cut off stays the one that is checked, until it can go on. So does one that is tracked
        while no new one is, as conntrack still knows it when rules need it again. Raise BadScenario and Problem.
        """
        new = self._kept(NEW, None, change)
        made = self._kept(ESTABLISHED, self._made, change, UNTRACKED * bool(new)) if self._made else None
        self.has_passed = self.has_passed or new is not None
        if new and (not self._made or made and new.is_tracked >= self._made.is_tracked):
            self._made, self._passing[ESTABLISHED] = new, True

    def loss(self) -> Loss | None:
        """Return the packet that is lost if a connection is made now, None if all pass."""
        return lost(self._outcomes(None, with_way=True))

    def _kept(self, kind: str, made: Made | None, change: Change, untracked: str = "") -> Made | None:
        """Note whether a connection passes. Return it, None if it does not.

        untracked: what to add to the reason if connection tracking did not know the connection
        """
        found = passed(self._outcomes(made, with_way=False))
        before, self._passing[kind] = self._passing.get(kind), found is not None
        if before and not found:
            loss = lost(self._outcomes(made, with_way=True))
            assert loss
            if made and not made.is_tracked:
                loss = replace(loss, reason=f"{loss.reason}{untracked}")
            self._open[kind] = Finding(self.first, change(), kind, loss, self._rules.is_other_host)
            self._findings.append(self._open[kind])
        elif found and kind in self._open:
            self._open.pop(kind).again = change()
        return found

    def _outcomes(self, made: Made | None, with_way: bool) -> Outcomes:
        """Return what becomes of a connection that was made, or else of a new one."""
        return self._rules.continuations(made, with_way) if made else self._rules.new_connections(self.first, with_way)


def passed(outcomes: Outcomes) -> Made | None:
    """Return the connection that passes in every outcome, None if there is one in which it does not."""
    found: Made | None = None
    try:
        for outcome in outcomes:
            if isinstance(outcome.value, Traced):
                return None
            found = found or outcome.value
    except TooManyOutcomes:
        return None
    return found


def lost(outcomes: Outcomes) -> Loss | None:
    """Return a packet that does not pass, rather one that certainly does not; None if all pass."""
    losses: list[tuple[Outcome[Made | Traced], Traced]] = []
    try:
        losses += [(outcome, outcome.value) for outcome in outcomes if isinstance(outcome.value, Traced)]
    except TooManyOutcomes as error:
        return Loss("", f"not known to pass: {error}")
    if not losses:
        return None
    outcome, traced = min(losses, key=lambda one: bool(one[0].assumed))
    origin = "local" if traced.fields.get("local") else traced.fields["in"]
    reason = sentence(traced)
    if outcome.assumed:
        assumed = dict.fromkeys(assumption(*one) for one in outcome.assumed)  # several packets may ask the same match
        reason = f"not known to pass: if {' and '.join(assumed)}, it is {reason}"
    elif outcome.probability < 1:
        reason = f"not with every random choice of the rules: {reason}"
    return Loss(f"{origin}: {traced.text}", reason)
