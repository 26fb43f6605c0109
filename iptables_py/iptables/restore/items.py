"""The items of a restored table: what its lines declare and command, carried out at COMMIT."""

from iptables_py.errors import RULESET, Problem
from iptables_py.iptables import commands

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Protocol

    from iptables_py.commandline.parsed import CommandLine
    from iptables_py.iptables.restore.bulk import Bulk
    from iptables_py.iptables.restore.patterns import PlainLine
    from iptables_py.iptables.restore.table import RestoredTable
    from iptables_py.kernel.batch import Batch

    class Item(Protocol):
        """The content of one line, or of several successive lines."""

        def look_ahead(self, batch: Batch) -> None:
            """Read what the item depends on, before the transaction changes anything."""

        def carry_out(self, table: RestoredTable, bulk: Bulk) -> None:
            """Change the table, or put the change into the bulk. Raise Problem, with the run's line set."""


CHAINS_STAY = frozenset("ACDIRFLSZP") | {"Dn", "Zn"}  # commands that create or remove no user chain


class Command:
    """A line with a command."""

    __slots__ = ("line", "number")

    def __init__(self, number: int, line: "CommandLine") -> None:
        self.number = number
        self.line = line

    def look_ahead(self, batch: "Batch") -> None:
        """Read the rules on which the line's rule depends."""
        batch.read_dependencies(self.line.rule)

    def carry_out(self, table: "RestoredTable", bulk: "Bulk") -> None:
        """Perform the command."""
        bulk.put()
        table.run.line = self.number
        commands.perform(table, self.line)
        if not self.line.commands <= CHAINS_STAY:
            bulk.reload()


class Declaration:
    """`:NAME POLICY [packets:bytes]`."""

    __slots__ = ("counters", "name", "number", "policy")

    def __init__(self, number: int, name: str, policy: str, counters: tuple[int, int]) -> None:
        self.number = number
        self.name = name
        self.policy = policy
        self.counters = counters

    def look_ahead(self, batch: "Batch") -> None:
        """Do nothing: a chain depends on no rules."""

    def carry_out(self, table: "RestoredTable", bulk: "Bulk") -> None:
        """Create or empty a user chain, or set the policy and counters of a base chain. Raise Problem."""
        if bulk.add_chain(self.name):
            return
        bulk.put()
        table.run.line = self.number
        if table.is_base(self.name):
            self._set_policy(table)
        elif chain := table.chain(self.name):
            table.flush(chain)
        else:
            table.make_user_chain(self.name)

    def _set_policy(self, table: "RestoredTable") -> None:
        if self.policy not in ("ACCEPT", "DROP", "-"):
            raise Problem("Bad policy name.", RULESET)
        chain = table.make_base_chain(self.name)
        if chain is not None:
            policy = chain.policy if self.policy == "-" else self.policy
            table.store.set_policy(chain, policy, *self.counters)


class PlainRules:
    """Successive lines `-A ...` of known shapes.

    `read` reads a line in full, for those that can't be added to the bulk.
    """

    __slots__ = ("read", "rules")

    def __init__(self, read: "Callable[[str], CommandLine]") -> None:
        self.read = read
        self.rules: list[PlainLine] = []

    def look_ahead(self, batch: "Batch") -> None:
        """Do nothing: plain rules depend on no others."""

    def carry_out(self, table: "RestoredTable", bulk: "Bulk") -> None:
        """Append the rules."""
        rules = iter(self.rules)
        while refused := bulk.add_rules(rules):
            number, text, rule = refused
            bulk.put()
            table.run.line = number
            line = self.read(text) if isinstance(text, str) else text
            line.rule.packets, line.rule.bytes = rule[-2:]
            commands.perform(table, line)
