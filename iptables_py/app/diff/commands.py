"""The commands that lead from the old side to the new one, tried on a copy of the old one."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from iptables_py.analysis.difference import Way, compare
from iptables_py.analysis.edits import ADD, CREATE, DELETE, DESTROY, FLUSH, POLICY, REPLACE, Edit, Layout, edits
from iptables_py.app.diff.ordering import order
from iptables_py.app.diff.steps import Command, Restore, command, here_documents
from iptables_py.app.diff.trial import Trial
from iptables_py.app.rulesets import Scratch, rules_in
from iptables_py.rules.storedtext import shown

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iptables_py.app.diff.guards import Guards

PRINTED = Way(shown)  # rules are equal if they are printed alike
AT_ONCE = (DELETE, FLUSH, CREATE, REPLACE, ADD, POLICY, DESTROY)  # the order in one transaction: no jump is in the way


@dataclass(slots=True)
class Commands:
    """What leads from the old side to the new one, in this order, and what to say of it on standard error."""

    steps: list[Command | Restore] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    def text(self) -> str:
        """Return the lines for a shell."""
        restores = here_documents([step for step in self.steps if isinstance(step, Restore)])
        return "".join(step.line() for step in self.steps if isinstance(step, Command)) + restores

    def as_json(self) -> list[dict[str, object]]:
        """Return for each step its family, and the words of a command or the input of iptables-restore -n."""
        return [
            {"family": step.family, "argv": step.argv()}
            if isinstance(step, Command)
            else {"family": step.family, "restore": step.text()}
            for step in self.steps
        ]


class NoCommands(Exception):
    """There are no commands; the text says why."""


def commands(
    sides: tuple[Scratch, Scratch], families: Iterable[int], table: str | None, guards: Guards | None, atomic: bool
) -> Commands:
    """Return the commands that lead from the rules of the old side to those of the new one. Raise NoCommands.

    table: the only one to change, None for all
    guards: packets that have to pass after every command
    atomic: whether to change each table with one restore
    """
    found = Commands()
    for family in families:
        search = _Search(sides, family, table)
        if guards:
            search.atomic(None, [])
            if reason := guards.blocked(search.end, family):
                raise NoCommands(f"a guard packet does not pass with the new rules:\n    {reason}")
        if not atomic and (search.single(guards, True) or guards and search.single(guards, False)):
            found.steps += search.done
        else:
            if not atomic:
                what = "in which the guard packets pass after each of them" if guards else "that iptables accepts"
                found.warnings += [f"no order of single commands was found {what}:", f"    {search.reason}"]
                found.warnings.append("so each table is changed at once")
            found.steps += search.atomic(guards, found.warnings)
        found.warnings += search.check()
    return found


class _Search:
    """The search for commands of one family.

    done: the commands that were found
    reason: why the last try failed
    end: the ruleset after the commands
    """

    def __init__(self, sides: tuple[Scratch, Scratch], family: int, table: str | None) -> None:
        self.done: list[Command] = []
        self.reason = ""
        self._sides = sides
        self._family = family
        self._table = table
        self.end = sides[0]

    def single(self, guards: Guards | None, replaces: bool) -> bool:
        """Search an order of single commands. Return whether there is one."""
        found, layout = self._edits(replaces)
        trial = Trial(self._sides[0], guards)
        self.done = []

        def takes(edit: Edit) -> bool:
            step = command(edit, layout, self._family)
            if not trial.takes(step):
                return False
            layout.carry_out(edit)
            self.done.append(step)
            return True

        def take_back() -> None:
            layout.take_back()
            self.done.pop()
            trial.take_back()

        is_found = order(found, takes, take_back) is not None
        self.reason, self.end = trial.reason, trial.store
        return is_found

    def _edits(self, replaces: bool) -> tuple[list[Edit], Layout]:
        old, new = (rules_in(store, self._family, str) for store in self._sides)
        return edits(old, new, PRINTED, self._table, replaces)

    def atomic(self, guards: Guards | None, warnings: list[str]) -> list[Restore]:
        """Return a restore for each table. Add to the warnings if a guard packet does not pass after each."""
        found, layout = self._edits(True)
        lines: dict[str, list[Command]] = {}
        for edit in sorted(found, key=lambda edit: AT_ONCE.index(edit.kind)):
            lines.setdefault(edit.table, []).append(command(edit, layout, self._family))
            layout.carry_out(edit)
        restores = [Restore(self._family, table, tuple(some)) for table, some in lines.items()]
        for tried in (guards, None) if guards else (None,):
            trial = Trial(self._sides[0], tried)
            ordered = order(restores, trial.takes, trial.take_back)
            if ordered is not None:
                self.end = trial.store
                return ordered
            if tried:
                warnings.append("in no order of the tables do the guard packets pass after each of them:")
                warnings.append(f"    {trial.reason}")
        raise NoCommands(f"iptables-restore would not accept the commands:\n    {trial.reason}")

    def check(self) -> list[str]:
        """Check that the commands lead to the new rules. Return what to say of them. Raise NoCommands."""
        end, new = (rules_in(store, self._family) for store in (self.end, self._sides[1]))
        said = []
        for table in compare(end, new):
            if self._table not in (None, table.name):
                continue
            if table.chains:
                raise NoCommands(f"the rules of {table.name}/{table.chains[0].name} can't be written as commands")
            said.append(f"the table {table.name} stays, without rules: no command removes a table")
        return said
