"""A stored ruleset as chains that packets can walk. Rules are read and compiled when a packet reaches their chain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iptables_py.commandline.stored import parse_rule
from iptables_py.engine.conditions import conditions_of
from iptables_py.extensions import every
from iptables_py.rules.rule import uses
from iptables_py.rules.storedtext import CHAIN
from iptables_py.store.rows import signed
from iptables_py.tables import VERDICTS

if TYPE_CHECKING:
    from collections.abc import Callable

    from iptables_py.engine.packet import Packet
    from iptables_py.engine.world import World
    from iptables_py.rules.rule import Use
    from iptables_py.store.rows import Chain as StoredChain
    from iptables_py.store.rows import Stored
    from iptables_py.store.store import Store

    Condition = Callable[[Packet, World], bool | None]
    Action = Callable[[Packet, World], str | None]

# the names of extensions that need connection tracking, as they are in the text of a rule
TRACKING = tuple(
    f"{word} {module.NAME}"
    for kind, word in (("match", "-m"), ("target", "-j"))
    for family in (4, 6)
    for module in every(kind, family)
    if module.TRACKS
)


ACCOUNTING = "connbytes"  # the match that turns the counting of what connections carry on


class Rule:
    """A rule.

    number: its place in its chain, from 1
    conditions: what a packet must meet, in the order in which the kernel asks
    verdict: the verdict it ends with, "" if it has none
    jump: the chain that it jumps or goes to, None if it does not
    aim: the word after -j or -g
    action: what its target does, None if it has none
    """

    __slots__ = (
        "action", "aim", "bytes", "chain", "conditions", "goto", "id", "jump", "names", "number", "packets", "text",
        "verdict",
    )  # fmt: skip

    def __init__(self, chain: Chain, number: int, stored: Stored) -> None:
        self.chain = chain
        self.number = number
        self.id = stored.id
        self.text = stored.spec
        self.packets, self.bytes = stored.packets, stored.bytes
        self.conditions: tuple[Condition, ...] = ()
        self.names: tuple[str, ...] = ()
        self.verdict = self.aim = ""
        self.jump: Chain | None = None
        self.goto = False
        self.action: Action | None = None

    def __str__(self) -> str:
        """Return the rule's place, such as filter/INPUT/3."""
        return f"{self.chain.table}/{self.chain.name}/{self.number}"


class Chain:
    """A chain; `policy` is None for a user chain."""

    __slots__ = ("_compiled", "_ruleset", "_stored", "bytes", "name", "packets", "policy", "stored", "table")

    def __init__(self, ruleset: Ruleset, table: str, stored: StoredChain, rules: list[Stored]) -> None:
        self._ruleset = ruleset
        self._stored = rules
        self.stored = stored
        self.table = table
        self.name = stored.name
        self.policy = stored.policy
        self.packets, self.bytes = stored.packets, stored.bytes
        self._compiled: list[Rule] | None = None

    @property
    def rules(self) -> list[Rule]:
        """The rules in order, compiled on first use."""
        if self._compiled is None:
            self._compiled = [self._ruleset.compiled(self, number, one) for number, one in enumerate(self._stored, 1)]
        return self._compiled

    def counters(self) -> list[tuple[int, int]]:
        """Return (packets, bytes) of each rule."""
        return [(one.packets, one.bytes) for one in self._compiled or self._stored]

    def compiled(self) -> list[Rule]:
        """Return the rules that are compiled already."""
        return self._compiled or []

    def adopt(self, known: dict[int, Rule]) -> None:
        """Take over rules that were compiled before and are stored unchanged."""
        if any(one.id in known and known[one.id].text == one.spec for one in self._stored):
            self._compiled = [
                self._ruleset.renewed(known[one.id], self, number)
                if one.id in known and known[one.id].text == one.spec
                else self._ruleset.compiled(self, number, one)
                for number, one in enumerate(self._stored, 1)
            ]

    def store_counters(self, store: Store) -> None:
        """Write the counters of the chain and of its rules."""
        if self.policy is not None:
            store.set_policy(self.stored, self.policy, self.packets, self.bytes)
        rows = [(signed(rule.packets), signed(rule.bytes), rule.id) for rule in self.compiled()]
        store.db.run_many("UPDATE rule SET packets = ?, bytes = ? WHERE id = ?", rows)

    def names_match(self, name: str) -> bool:
        """Return whether a rule has the match of that name."""
        texts = [one.spec for one in self._stored if f"-m {name} " in one.spec]
        return any(use.name == name for text in texts for use in parse_rule(text, self._ruleset.family).matches)

    def texts(self) -> list[tuple[int, str]]:
        """Return the number and the stored text of each rule. Rules that were added later have higher numbers."""
        return [(one.id, one.spec) for one in self._stored]

    def needs_tracking(self) -> bool:
        """Return whether a rule needs connection tracking."""
        return any(_may_track(one.spec) and _tracks(one.spec, self._ruleset.family) for one in self._stored)


class Ruleset:
    """The chains of all tables of one family, by table and name.

    tracks: whether a rule needs connection tracking, without which it is off
    accounts: whether a rule has needed the amounts that connections carry, which turns counting them on
    """

    def __init__(self, family: int) -> None:
        self.family = family
        self.tables: dict[str, dict[str, Chain]] = {}
        self.tracks = self.accounts = False

    def base(self, table: str, hook: str) -> Chain | None:
        """Return the base chain of a table at a hook, None if there is none."""
        chain = self.tables.get(table, {}).get(hook)
        return chain if chain and chain.policy is not None else None

    def compiled(self, chain: Chain, number: int, stored: Stored) -> Rule:
        """Return the rule that a stored text describes."""
        parsed = parse_rule(stored.spec, self.family)
        rule = Rule(chain, number, stored)
        rule.conditions = conditions_of(parsed)
        rule.names = ("",) * (len(rule.conditions) - len(parsed.matches)) + tuple(use.name for use in parsed.matches)
        rule.goto = parsed.goto
        if parsed.target:
            rule.action = parsed.target.module.apply(parsed.target)
        self._aim(rule, parsed.jump)
        return rule

    def _aim(self, rule: Rule, name: str) -> None:
        """Set the chain that the rule jumps to, or its verdict."""
        rule.jump, rule.verdict, rule.aim = None, "", name
        if name in VERDICTS:
            rule.verdict = name
        elif name and not rule.action:
            rule.jump = self.tables[rule.chain.table][name.removesuffix(CHAIN)]

    def renewed(self, rule: Rule, chain: Chain, number: int) -> Rule:
        """Return a rule that is stored unchanged, with its new place and the chains as they are now."""
        rule.chain, rule.number = chain, number
        self._aim(rule, rule.aim)
        return rule

    def load(self, store: Store) -> None:
        """Read all chains from the store.

        A rule that is stored unchanged keeps its counters and what its matches remember.
        """
        known = {
            rule.id: rule
            for chains in self.tables.values()
            for chain in chains.values()
            for rule in chain.compiled()
        }
        self.tables = {}
        self.tracks = False
        for table in store.tables(self.family):
            chains = self.tables[table] = {}
            for stored in store.chains(self.family, table):
                chains[stored.name] = Chain(self, table, stored, store.rules(stored))
        for chains in self.tables.values():
            for chain in chains.values():
                chain.adopt(known)
                self.tracks = self.tracks or chain.needs_tracking()
                self.accounts = self.accounts or chain.names_match(ACCOUNTING)

    def texts(self) -> list[str]:
        """Return the stored texts of all rules, in the order in which they were added."""
        chains = [chain for chains in self.tables.values() for chain in chains.values()]
        return [text for _, text in sorted(row for chain in chains for row in chain.texts())]

    def first_use(self, use: Use, option: str) -> Use:
        """Return the use of the same extension with the same value of an option in the rule that was added first."""
        for text in self.texts():
            for other in parse_rule(text, self.family).matches if use.name in text else ():
                if other.name == use.name and other.values[option] == use.values[option]:
                    return other
        return use

    def store_counters(self, store: Store) -> None:
        """Write all counters to the store, and close it."""
        with store:
            for chains in self.tables.values():
                for chain in chains.values():
                    chain.store_counters(store)
            store.commit()


def _may_track(text: str) -> bool:
    """Return whether the text of a rule can name an extension that needs connection tracking."""
    return any(word in text for word in TRACKING)


def _tracks(text: str, family: int) -> bool:
    """Return whether a rule uses an extension that needs connection tracking."""
    return any(use.module.TRACKS for use in uses(parse_rule(text, family)))
