"""What the lines of a restored table ask for: each item waits for COMMIT, and is then carried out on the table."""

from iptables_py.errors import RULESET, Problem
from iptables_py.iptables import commands

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Protocol

    from iptables_py.commandline.parsed import CommandLine
    from iptables_py.iptables.restore.bulk import Bulk
    from iptables_py.iptables.restore.patterns import Plain
    from iptables_py.iptables.restore.table import RestoredTable
    from iptables_py.kernel.batch import Batch

    class Item(Protocol):
        """What one line asks for, or several."""

        def look_ahead(self, batch: Batch) -> None:
            """Look at what the item depends on, before the transaction changes anything."""

        def carry_out(self, table: RestoredTable, bulk: Bulk) -> None:
            """Change the table, or put the change into the bulk. Raise Problem, with the run's line set."""


CHAINS_STAY = frozenset("ACDIRFLSZP") | {"Dn", "Zn"}  # commands that make or remove no user chain


class Command:
    """A command line."""

    __slots__ = ("line", "number")

    def __init__(self, number: int, line: "CommandLine") -> None:
        self.number = number
        self.line = line

    def look_ahead(self, batch: "Batch") -> None:
        """Look at the rules that the line's rule depends on."""
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
        """Nothing: a chain depends on no rules."""

    def carry_out(self, table: "RestoredTable", bulk: "Bulk") -> None:
        """Make the chain, or empty it; give a base chain its policy and counters."""
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
    """Successive lines `-A ...` whose rules are known by their shape.

    `read` is the general reader of a line, for those that cannot go in bulk.
    """

    __slots__ = ("read", "rules")

    def __init__(self, read: "Callable[[str], CommandLine]") -> None:
        self.read = read
        self.rules: list[tuple[int, str, Plain, int, int]] = []  # line number, line, rule, packets, bytes

    def look_ahead(self, batch: "Batch") -> None:
        """Nothing: plain rules depend on no others."""

    def carry_out(self, table: "RestoredTable", bulk: "Bulk") -> None:
        """Append the rules."""
        for number, text, rule, packets, bytes in self.rules:
            if bulk.add_rule(number, rule, packets, bytes):
                continue
            bulk.put()
            table.run.line = number
            line = self.read(text)
            line.rule.packets, line.rule.bytes = packets, bytes
            commands.perform(table, line)
