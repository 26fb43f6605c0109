"""What the kernel's interface for the legacy programs refuses.

A command reads a whole table, changes it, and gives it back. The kernel follows the jumps from the base chains first,
then it checks each rule, and refuses the table with the first error.
"""

from iptables_py import tables
from iptables_py.errors import INVALID, NO_FILE
from iptables_py.kernel.batch import Batch
from iptables_py.kernel.rules import Placement, depends_on, hooks_of, refused_use, refused_with_others
from iptables_py.legacy.extensions import DEPENDS_ON, MISSING, PROTOCOLS, REFUSED, TABLES, VERDICTS
from iptables_py.legacy.run import LOOP
from iptables_py.legacy.spec import legacy_spec
from iptables_py.rules.rule import uses
from iptables_py.rules.spec import spec

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from iptables_py.kernel.rules import Row
    from iptables_py.rules.rule import Rule, Use
    from iptables_py.store.rows import Chain
    from iptables_py.store.sqlite import Database
    from iptables_py.store.store import Store

    Jumps = dict[int, list[int]]  # where the rules of a chain jump to, by the chain's id

# A rule with only one of these verdicts ends its chain: the kernel does not look for ways through the rules after it.
ENDS = ", ".join(f"CAST('-j {name}' AS BLOB)" for name in ("ACCEPT", "DROP", "QUEUE", "RETURN"))
CHAIN_IDS = "(SELECT id FROM chain WHERE family = ? AND tab = ?)"
REACHED = (
    f"WITH last (chain, pos) AS (SELECT chain, min(pos) FROM rule WHERE chain IN {CHAIN_IDS} AND spec IN ({ENDS})"
    " GROUP BY chain)"
    " SELECT rule.chain, jump, hooks FROM rule LEFT JOIN last ON last.chain = rule.chain"
    f" WHERE (jump IS NOT NULL OR hooks IS NOT NULL) AND rule.chain IN {CHAIN_IDS}"
    " AND (last.pos IS NULL OR rule.pos < last.pos)"
)
# the rules of a table in the kernel's order: base chains in the order of their creation, then the others by name
IN_ORDER = (
    "SELECT rule.id FROM chain JOIN rule ON chain = chain.id WHERE family = ? AND tab = ?"
    " ORDER BY policy IS NULL, iif(policy IS NULL, 0, chain.id), name, pos"
)


class LegacyPlacement(Placement):
    """A rule that is about to be added to a chain of the legacy ruleset."""

    __slots__ = ()

    def __init__(self, rule: "Rule", chain: "Chain", to: "Chain | None", refusal: str | None) -> None:
        super().__init__(rule, chain, to, refusal, True)
        self.jump = to.id if to else None
        self.hooks = limits(rule)

    def row(self, rule: "Rule") -> "Row":
        """Return the values to store; `rule` is the rule with one pair of its addresses."""
        return *legacy_spec(rule), self.jump, self.hooks, rule.packets, rule.bytes


class LegacyBatch(Batch):
    """The changes of one transaction to one table of the legacy ruleset.

    The kernel sees the table as it is at the end: what it refuses of a rule counts if the rule is still there.
    """

    __slots__ = ("_dependent", "_errors")

    def __init__(self, store: "Store", family: int, table: str) -> None:
        super().__init__(store, family, table, each=True)
        self._errors: dict[int, tuple[int, str]] = {}  # id of the chain, and the kernel's error, by the rule's id
        self._dependent: dict[int, Rule] = {}  # added rules that depend on others, by id

    def check(self, rule: "Rule", chain: "Chain", to: "Chain | None", line: int | None) -> Placement:
        """Check a rule for that chain, apart from its jump; `to` is the chain that it jumps to."""
        self.read_dependencies(rule)
        hook = tables.HOOKS[chain.name] if chain.policy else 0
        return LegacyPlacement(rule, chain, to, refused_rule(self.store.db, rule, self.table[1], hook))

    def read_all_dependencies(self) -> None:
        """Read the rules on which others may depend: to the kernel they are there until the end of the transaction."""
        for text in DEPENDS_ON:
            self.texts_with(text)

    def put(self, placement: Placement, rule: "Rule", id: int) -> None:
        """Note a rule that was stored under that id."""
        self._made.add(id)
        self._errors.pop(id, None)
        self._kept.pop(id, None)
        if placement.refusal:
            self._errors[id] = placement.chain.id, placement.refusal
        if placement.altered:
            self._kept[id] = spec(rule, "kept")
        self._dependent.pop(id, None)
        if placement.depends_on:
            self._dependent[id] = rule

    def removed(self, chain: "Chain", id: int, line: int | None) -> None:
        """Note that a rule is removed."""
        self._errors.pop(id, None)
        self._dependent.pop(id, None)

    def flushed(self, chain: "Chain") -> None:
        """Note that a chain loses its rules."""
        self._errors = {id: error for id, error in self._errors.items() if error[0] != chain.id}

    def all_flushed(self) -> None:
        """Note that all chains lose their rules."""
        self._errors.clear()

    def refusal(self) -> str | None:
        """Return the kernel's error for the table as it is now, or None."""
        rows = self.store.db.ask(list, REACHED, *self.table, *self.table)
        found = self._refused_way(rows) if rows else None
        if found == LOOP:
            return found
        if self._errors:
            return next(iter(self._errors.values()))[1]
        return found or (self._refused_dependent() if self._dependent else None)

    def _refused_dependent(self) -> str | None:
        """Return the error of an added rule that depends on others: the kernel checks the rules in their order."""
        for id in self.store.db.numbers(IN_ORDER, *self.table):
            rule = self._dependent.get(id)
            if rule is None:
                continue
            error = refused_with_others(self.texts_with, rule)
            if error:
                return error
            text, target = legacy_spec(rule)  # it may have been completed
            self.store.alter(id, text, target)
            for kind in depends_on(rule):
                self.texts_with(kind).append(text)
        return None

    def _refused_way(self, rows: "list[tuple[int, int | None, int | None]]") -> str | None:
        """Return the error of the ways from the base chains through rules with (chain id, jump, hooks), or None."""
        jumps: Jumps = {}
        for chain, jump, _ in rows:
            if jump is not None:
                jumps.setdefault(chain, []).append(jump)
        bases = {chain.id: tables.HOOKS[chain.name] for chain in self.store.base_chains(*self.table)}
        if has_loop(jumps, bases):
            return LOOP
        reach = reached(jumps, bases)
        refused = (hooks is not None and reach.get(chain, 0) & ~hooks for chain, _, hooks in rows)
        return INVALID if any(refused) else None


def has_loop(jumps: "Jumps", starts: "dict[int, int]") -> bool:
    """Return whether a way from one of these chains comes to a chain again that it has not left."""
    done: set[int] = set()
    for start in starts:
        path, on_path = [(start, iter(jumps.get(start, ())))], {start}
        while path:
            chain, left = path[-1]
            to = next(left, None)
            if to is None:
                path.pop()
                on_path.discard(chain)
                done.add(chain)
            elif to in on_path:
                return True
            elif to not in done:
                path.append((to, iter(jumps.get(to, ()))))
                on_path.add(to)
    return False


def reached(jumps: "Jumps", bases: "dict[int, int]") -> "dict[int, int]":
    """Return the hooks from which each chain is reached, as bits by the chain's id; there is no loop."""
    reach = dict(bases)
    left = list(bases)
    while left:
        chain = left.pop()
        for to in jumps.get(chain, ()):
            more = reach.get(to, 0) | reach[chain]
            if more != reach.get(to):
                reach[to] = more
                left.append(to)
    return reach


def limits(rule: "Rule") -> int | None:
    """Return the hooks that the rule is limited to, also by values of options; None for no limit."""
    limit = hooks_of(rule)
    for use in uses(rule):
        bits = use.module.hooks(use)
        if bits is not None:
            limit = bits if limit is None else limit & bits
    return limit


def refused_rule(db: "Database", rule: "Rule", table: str, hook: int) -> str | None:
    """Return the kernel's error for the rule, independent of its chain and of other rules, or None.

    `hook` is that of its chain, 0 for a user chain: of several errors, the first one may be that of the hook.
    """
    for use in uses(rule):
        if _refused(db, use, rule, table, 0):
            errors = (_refused(db, one, rule, table, hook) for one in uses(rule))
            return next(error for error in errors if error)
    return None


def _refused(db: "Database", use: "Use", rule: "Rule", table: str, hook: int) -> str | None:
    name = use.name
    if use is rule.target and name in VERDICTS:
        return None
    if use.module.MISSING or (use is rule.target and name in MISSING):
        return NO_FILE
    protocol = PROTOCOLS.get(name) if use is not rule.target else None
    if protocol is not None and (rule.protocol != protocol or "p" in rule.inverted):
        return INVALID
    if table not in TABLES.get(name, (table,)):
        return INVALID
    own: Callable[[Use], str | None] | None = REFUSED.get(name)
    limit = use.module.HOOKS
    if limit is not None and hook & ~limit:
        return INVALID
    return refused_use(db, use, rule, table, hook) or (own(use) if own else None)
