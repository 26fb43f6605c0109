"""A stored ruleset as chains that packets can walk. Rules are read and compiled when a packet reaches their chain."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iptables_py.commandline.stored import parse_rule
from iptables_py.engine.conditions import conditions_of
from iptables_py.engine.index import LEAST_RULES, Index
from iptables_py.engine.needs import ACCOUNTING, JOINING, TRACKING, extensions_in, is_there, naming
from iptables_py.engine.rulememory import remember, remembered
from iptables_py.rules.storedtext import CHAIN
from iptables_py.store.rows import ALL
from iptables_py.store.wholetables import EMPTY, packed_chains
from iptables_py.tables import VERDICTS
from iptables_py.values.text import decoded, encoded

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from iptables_py.engine.index import Key
    from iptables_py.engine.needs import Need
    from iptables_py.engine.packet import Packet
    from iptables_py.engine.world import World
    from iptables_py.extensions.contract import Extension
    from iptables_py.rules.rule import Rule as Parsed
    from iptables_py.rules.rule import Use
    from iptables_py.store.rows import Chain as StoredChain
    from iptables_py.store.store import Store
    from iptables_py.store.wholetables import Packed, RuleRow

    Condition = Callable[[Packet, World], bool | None]
    Action = Callable[[Packet, World], str | None]

MOST_CANDIDATES = 4096  # lists of candidates that a chain keeps

# targets that change the addresses of a packet and continue
CHANGE_ADDRESSES = ("-j SNPT ", "-j DNPT ")


class Rule:
    """A rule.

    number: its place in its chain, from 1
    packets, bytes, stored: its counters, and what they are in the store
    conditions, names: what a packet must meet, in the order in which the kernel asks, with its option or match
    verdict: the verdict it ends with, "" if it has none
    jump: the chain that it jumps or goes to, None if it does not
    aim: the word after -j or -g
    action: what its target does, None if it has none
    """

    __slots__ = (
        "action", "aim", "bytes", "chain", "conditions", "goto", "id", "jump", "names", "number", "packets", "stored",
        "text", "verdict",
    )  # fmt: skip

    def __init__(self, chain: Chain, number: int, row: RuleRow) -> None:
        self.chain = chain
        self.number = number
        self.id = row[0]
        self.text = decoded(row[1])
        self.packets, self.bytes = self.stored = row[2] & ALL, row[3] & ALL
        self.conditions: tuple[Condition, ...] = ()
        self.names: tuple[str, ...] = ()
        self.verdict = self.aim = ""
        self.jump: Chain | None = None
        self.goto = False
        self.action: Action | None = None

    @property
    def functions(self) -> list[Condition | Action]:
        """All that a packet may be asked or done to."""
        return [*self.conditions, self.action] if self.action else [*self.conditions]

    def recount(self, row: RuleRow) -> None:
        """Take the counters from the store, and add what was counted since they were read or written before."""
        before, self.stored = self.stored, (row[2] & ALL, row[3] & ALL)
        self.packets = self.packets - before[0] + self.stored[0] & ALL
        self.bytes = self.bytes - before[1] + self.stored[1] & ALL

    def __str__(self) -> str:
        """Return the rule's place, such as filter/INPUT/3."""
        return f"{self.chain.table}/{self.chain.name}/{self.number}"


class Chain:
    """A chain; `policy` is None for a user chain."""

    __slots__ = (
        "_candidates", "_compiled", "_index", "_read", "_ruleset", "bytes", "name", "packed", "packets", "policy",
        "stored", "table",
    )  # fmt: skip

    def __init__(self, ruleset: Ruleset, table: str, stored: StoredChain, packed: Packed) -> None:
        self._ruleset = ruleset
        self.packed = packed
        self.stored = stored
        self.table = table
        self.name = stored.name
        self.policy = stored.policy
        self.packets, self.bytes = stored.packets, stored.bytes
        self._read: list[RuleRow] | None = None
        self._compiled: list[Rule | None] = []
        self._index: Index | None = None
        self._candidates: dict[Key, list[Rule]] = {}

    @property
    def _rows(self) -> list[RuleRow]:
        """The stored rules, which are unpacked when they are needed first."""
        if self._read is None:
            self._read = self.packed.rows()
            self._compiled = [None] * len(self._read)
        return self._read

    def candidates(self, packet: Packet) -> list[Rule]:
        """Return the rules that a packet can match, in order; all of them in a short chain."""
        if self._index is None:
            if () in self._candidates:
                return self._candidates[()]
            if len(self._rows) >= LEAST_RULES and self._ruleset.keeps_addresses(self.table):
                index = Index(self.texts(), self._ruleset.family)
                self._index = index if index.is_useful else None
        if self._index is None:
            return self.rules()
        key = self._index.key(packet)
        known = self._candidates.get(key)
        if known is None:
            if len(self._candidates) >= MOST_CANDIDATES:
                self._candidates.clear()
            known = self._candidates[key] = [self._rule(place) for place in self._index.places(key)]
        return known

    def rules(self) -> list[Rule]:
        """Return all rules, in order."""
        if () not in self._candidates:
            self._candidates[()] = [self._rule(place) for place in range(len(self._rows))]
        return self._candidates[()]

    def _rule(self, place: int) -> Rule:
        """Return the rule at a place from 0, compiled on first use."""
        row, rule = self._rows[place], self._compiled[place]
        if rule is None:
            rule = self._compiled[place] = self._ruleset.compiled(self, place + 1, row)
        return rule

    def compile(self, ids: Collection[int]) -> None:
        """Compile the rules with these numbers."""
        for place, row in enumerate(self._rows):
            if row[0] in ids:
                self._rule(place)

    @property
    def size(self) -> int:
        """The number of rules."""
        return len(self._rows)

    def counters(self) -> list[tuple[int, int]]:
        """Return (packets, bytes) of each rule."""
        counted = zip(self._rows, self._compiled, strict=True)
        return [(rule.packets, rule.bytes) if rule else (row[2] & ALL, row[3] & ALL) for row, rule in counted]

    def compiled(self) -> list[Rule]:
        """Return the rules that are compiled already."""
        return [rule for rule in self._compiled if rule]

    def adopt(self, before: Chain) -> None:
        """Take over rules that were compiled before and are stored unchanged.

        A rule whose counters were set to 0 is a new one with the same text (measured).
        """
        known = {rule.id: rule for rule in before.compiled()}
        for place, row in enumerate(self._rows):
            rule = known.get(row[0])
            if rule and encoded(rule.text) == row[1] and (row[2:4] != (0, 0) or rule.stored == (0, 0)):
                self._compiled[place] = self._ruleset.renewed(rule, self, place + 1)
                rule.recount(row)

    def texts(self) -> list[str]:
        """Return the stored texts of the rules."""
        return [decoded(row[1]) for row in self._rows]

    def numbered_texts(self) -> list[tuple[int, str]]:
        """Return the number and the stored text of each rule. Rules that were added later have higher numbers."""
        return [(row[0], decoded(row[1])) for row in self._rows]


class Ruleset:
    """The chains of all tables of one family, by table and name.

    tracks: whether a rule needs connection tracking, without which it is off
    joins: whether a rule has needed fragments to be joined before all rules, which turns that on for good
    accounts: whether a rule has needed the amounts that connections carry, which turns counting them on
    """

    def __init__(self, family: int) -> None:
        self.family = family
        self.tables: dict[str, dict[str, Chain]] = {}
        self.tracks = self.accounts = self.joins = False
        self._keeps: dict[str, bool] = {}
        self._remembered: dict[int, tuple[str, Any]] = {}

    def remember(self, found: dict[int, tuple[str, Any]]) -> None:
        """Let rules that are not compiled yet remember what remembered() returned: by number, with their texts."""
        self._remembered = found

    def remembered(self) -> dict[int, tuple[str, Any]]:
        """Return what rules remember as plain values, by number, with their texts."""
        compiled = [rule for chains in self.tables.values() for chain in chains.values() for rule in chain.compiled()]
        found = {rule.id: (rule.text, remembered(rule.functions)) for rule in compiled}
        return self._remembered | {id: pair for id, pair in found.items() if pair[1] is not None}

    def keeps_addresses(self, table: str) -> bool:
        """Return whether no rule of a table changes addresses and continues."""
        if table not in self._keeps:
            chains = self.tables[table].values() if self.family == 6 else ()
            self._keeps[table] = not any(
                word in text for chain in chains for text in chain.texts() for word in CHANGE_ADDRESSES
            )
        return self._keeps[table]

    def base(self, table: str, hook: str) -> Chain | None:
        """Return the base chain of a table at a hook, None if there is none."""
        chain = self.tables.get(table, {}).get(hook)
        return chain if chain and chain.policy is not None else None

    def compiled(self, chain: Chain, number: int, row: RuleRow) -> Rule:
        """Return the rule that a row of the store describes."""
        rule = Rule(chain, number, row)
        parsed = self.parsed(rule)
        conditions = conditions_of(parsed)
        rule.conditions = tuple(condition for _, condition in conditions)
        rule.names = tuple(name for name, _ in conditions)
        rule.goto = parsed.goto
        if parsed.target:
            rule.action = parsed.target.module.apply(parsed.target)
        text, memory = self._remembered.pop(rule.id, ("", None))
        if memory is not None and text == rule.text:
            remember(rule.functions, memory)
        self._aim(rule, parsed.jump)
        return rule

    def parsed(self, rule: Rule) -> Parsed:
        """Return the parts of a rule."""
        return parse_rule(rule.text, self.family)

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

        A rule that is stored unchanged keeps what its matches remember, and what it has counted but not stored.
        """
        before = [chain for chains in self.tables.values() for chain in chains.values()]
        for chain in before if self._remembered else ():
            chain.compile(self._remembered)
        self._remembered = {}
        known = {chain.stored.id: chain for chain in before if chain.compiled()}
        self.tables, self._keeps, self.tracks = {}, {}, False
        for table in store.tables(self.family):
            packed = packed_chains(store, self.family, table)
            chains = [
                Chain(self, table, stored, packed.get(stored.id, EMPTY))
                for stored in store.chains(self.family, table)
            ]
            self.tables[table] = {chain.name: chain for chain in chains}
            extensions = extensions_in((chain.packed.texts for chain in chains), self.family)
            self.tracks = self.tracks or self._has(TRACKING, chains, extensions)
            self.joins = self.joins or self.tracks or self._has(JOINING, chains, extensions)
            self.accounts = self.accounts or self._has(ACCOUNTING, chains, extensions)
            for chain in chains if known else ():
                if chain.stored.id in known:
                    chain.adopt(known[chain.stored.id])

    def _has(self, need: Need, chains: list[Chain], extensions: dict[bytes, Extension]) -> bool:
        pattern = naming(need, extensions)
        return any(is_there(need, pattern, chain.packed.texts, chain.texts, self.family) for chain in chains)

    def texts(self) -> list[str]:
        """Return the stored texts of all rules, in the order in which they were added."""
        chains = [chain for chains in self.tables.values() for chain in chains.values()]
        return [text for _, text in sorted(row for chain in chains for row in chain.numbered_texts())]

    def first_use(self, use: Use, option: str) -> Use:
        """Return the use of the same extension with the same value of an option in the rule that was added first."""
        for text in self.texts():
            for other in parse_rule(text, self.family).matches if use.name in text else ():
                if other.name == use.name and other.values.get(option) == use.values.get(option):
                    return other
        return use
