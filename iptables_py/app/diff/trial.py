"""A copy of the ruleset on which commands are tried, one after another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.app.diff.steps import Command, Restore
from iptables_py.app.rulesets import BadFile, Scratch, families_of_sets, restore_onto
from iptables_py.errors import Problem
from iptables_py.iptables.program import execute
from iptables_py.iptables.run import Run
from iptables_py.programs import program_of
from iptables_py.rules.knownsets import Known
from iptables_py.values.text import encoded

if TYPE_CHECKING:
    from iptables_py.app.diff.guards import Connections, Guards

MARK = "SAVEPOINT step"


class Trial:
    """The copy, with the guard packets that have to pass after each step.

    reason: why a step failed before which most others were done
    """

    def __init__(self, first: Scratch, guards: Guards | None) -> None:
        """Begin with the ruleset `first`. Raise Problem and BadScenario."""
        self.reason = ""
        self._most = -1
        self._first = first
        self._guards = guards
        self._known = Known(families_of_sets(first), None, every_object=False)
        self._done: list[tuple[Command | Restore, Connections]] = []
        self.store = Scratch(first)
        self._passing = guards.begin(self.store) if guards else ()

    def takes(self, step: Command | Restore) -> bool:
        """Carry out a step, unless iptables refuses it or a guard packet would not pass after it."""
        self.store.db.run(MARK)
        before = self._passing
        if self._is_done(step) and self._is_passing(step):
            self.store.db.run("RELEASE step")
            self._done.append((step, before))
            return True
        self.store.db.run("ROLLBACK TO step")
        self.store.db.run("RELEASE step")
        return False

    def take_back(self) -> None:
        """Undo the last step, by carrying out those before it once more."""
        _, self._passing = self._done.pop()
        self.store = Scratch(self._first)
        for step, _ in self._done:
            self._is_done(step)

    def _is_done(self, step: Command | Restore) -> bool:
        try:
            if isinstance(step, Restore):
                restore_onto(self.store, "iptables-restore", encoded(step.text()), step.family, ["-n"])
            else:
                execute(self._run(step.family), step.argv()[1:])
        except (Problem, BadFile) as error:
            return self._failed((error.text if isinstance(error, Problem) else error.message).strip())
        return True

    def _run(self, family: int) -> Run:
        run = Run(program_of("iptables", family))
        run.sets = self._known
        run.open_store = lambda write: self.store
        return run

    def _is_passing(self, step: Command | Restore) -> bool:
        if not self._guards:
            return True
        found = self._guards.after(self.store, self._passing, step.family)
        if isinstance(found, str):
            return self._failed(found)
        self._passing = found
        return True

    def _failed(self, reason: str) -> bool:
        if len(self._done) > self._most:
            self.reason, self._most = reason, len(self._done)
        return False
