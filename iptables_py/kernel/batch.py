"""The changes of one transaction, and what the kernel refuses of them."""

from iptables_py.errors import KERNEL, NO_FILE, Problem
from iptables_py.kernel.jumps import new_error
from iptables_py.kernel.rules import Placement, depends_on, refusal_of, refused_with_others
from iptables_py.rules.spec import spec
from iptables_py.store.rows import Stored
from iptables_py.store.store import RULE
from iptables_py.values.text import encoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from iptables_py.rules.rule import Rule
    from iptables_py.store.rows import Chain
    from iptables_py.store.store import Store


class Batch:
    """The changes of one transaction to one table.

    Code that changes the table in the store must also call the method here for that change. Rules are checked one by
    one, before they are added.

    each: whether the jumps of the table are checked after each rule; else they are checked once, by is_sound().
    refusals: what the kernel refuses, with the number of the input's line.
    starts_empty: whether the table had no rules before.
    taken_back: numbers of lines of a restore. Measured: when a chain is flushed, the reference takes back the rules
        that earlier lines of the same transaction added to it, and does not send them to the kernel.
    """

    __slots__ = (
        "_added",
        "_error",
        "_kept",
        "_limits",
        "_made",
        "_refused",
        "_removed",
        "_texts",
        "each",
        "refusals",
        "starts_empty",
        "store",
        "table",
        "taken_back",
    )

    def __init__(
        self, store: "Store", family: int, table: str, each: bool, taken_back: frozenset[int] = frozenset()
    ) -> None:
        self.store = store
        self.table = family, table
        self.each = each
        self.refusals: list[tuple[int | None, str]] = []
        self.taken_back = taken_back
        self._added: dict[int, set[int]] = {}  # lines that added to a chain, by its id
        self._made: set[int] = set()  # ids of the rules that were added
        self._refused: set[int] = set()  # ids of the rules that the kernel does not have
        self._kept: dict[int, tuple[str, int]] = {}  # spec() of altered rules as the kernel keeps them, by id
        self._texts: dict[str, list[str]] = {}  # results of texts_with()
        self.starts_empty = False
        if not each:
            from iptables_py.kernel.graph import Limits

            self._limits = Limits()  # those of the rules that were added
        self._error: str | None = None  # of the jumps in the table, when they were last checked
        self._removed = False  # whether rules were removed since then

    def refuse(self, line: int | None, text: str) -> None:
        """Note something that the kernel refuses at the end of the transaction."""
        self.refusals.append((line, text))

    def error(self) -> Problem | None:
        """Return the error of the whole transaction, or None if the kernel accepts it."""
        if not self.refusals:
            return None
        line, text = self.refusals[0]
        if line is None:
            return Problem(" " + text, KERNEL)
        return Problem("\n" + "\n".join(f"line {line}: {text}" for line, text in self.refusals), KERNEL)

    def check(self, rule: "Rule", chain: "Chain", to: "Chain | None", line: int | None) -> Placement:
        """Check a rule for that chain, apart from its jump; `to` is the chain that it jumps to."""
        refusal = refusal_of(self.store.db, rule, self.table[1], chain, to, self._refused_with_others)
        return Placement(rule, chain, to, refusal, line not in self.taken_back)

    def added(self, placement: Placement, rule: "Rule", id: int, line: int | None, verb: str) -> None:
        """Note a rule that was stored under that id; `verb` is APPEND or INSERT, as in the kernel's message."""
        self._made.add(id)
        self._put(placement, rule, id, line, verb)

    def replaced(self, placement: Placement, rule: "Rule", id: int, line: int | None) -> None:
        """Note a rule that replaced the rule of that id in the store."""
        self._removed = True
        self._put(placement, rule, id, line, "REPLACE")

    def _put(self, placement: Placement, rule: "Rule", id: int, line: int | None, verb: str) -> None:
        chain, refusal = placement.chain, placement.refusal
        if line is not None:
            self._added.setdefault(chain.id, set()).add(line)
        self._kept.pop(id, None)
        if placement.altered:
            self._kept[id] = spec(rule, "kept")
        if not placement.reaches_kernel:
            self._refused.add(id)
        else:
            for text in placement.depends_on:
                self.texts_with(text).append(spec(rule)[0])
            refusal = self._check_table(chain, placement.jump, placement.hooks)
        if refusal:
            self.refuse(line, f"RULE_{verb} failed ({refusal}): rule in chain {chain.name}")

    def added_plainly(self, rules: "Iterable[tuple[int, int | None, int | None]]") -> None:
        """Note rules that need no check apart from (chain id, jump, hooks), in a batch without `each`."""
        self._limits.add(rules)

    def made(self, ids: "Iterable[int]", chains: "Sequence[int]", lines: "Sequence[int]") -> None:
        """Note the ids of such rules, the ids of their chains and their lines."""
        self._made.update(ids)
        for chain, line in zip(chains, lines, strict=True):
            self._added.setdefault(chain, set()).add(line)

    def flushed(self, chain: "Chain") -> None:
        """Note that a chain loses its rules."""
        self._removed = True
        self.taken_back |= self._added.pop(chain.id, set())

    def all_flushed(self) -> None:
        """Note that all chains lose their rules."""
        self._removed = True
        self.taken_back = self.taken_back.union(*self._added.values())
        self._added.clear()

    def removed(self, chain: "Chain", id: int, line: int | None) -> None:
        """Note that a rule is removed. The kernel does not have a rule that it refused before."""
        self._removed = True
        if id in self._refused and line not in self.taken_back:
            self.refuse(line, f"RULE_DELETE failed ({NO_FILE}): rule in chain {chain.name}")

    def is_made(self, id: int) -> bool:
        """Return whether the rule of that id was added in this transaction."""
        return id in self._made

    def read_dependencies(self, rule: "Rule") -> None:
        """Read the rules on which this one depends, before the transaction changes any."""
        for text in depends_on(rule):
            self.texts_with(text)

    def texts_with(self, text: str) -> list[str]:
        """Return the stored texts of all rules, in any table, that contain `text`.

        The store is read once: what such a rule created in the kernel stays until the end of the transaction, even if
        the rule is removed.
        """
        if text not in self._texts:
            found = self.store.db.all(Stored, f"{RULE} WHERE instr(spec, ?)", encoded(text))
            self._texts[text] = [stored.spec for stored in found]
        return self._texts[text]

    def _refused_with_others(self, rule: "Rule") -> str | None:
        return refused_with_others(self.texts_with, rule)

    def settle(self) -> None:
        """Store altered rules as the kernel keeps them. Until then they are found and listed as given (measured)."""
        for id, (text, target) in self._kept.items():
            self.store.alter(id, text, target)
        self._kept.clear()

    def is_sound(self) -> bool:
        """Return whether the jumps of the table have no error."""
        limits = self._limits
        if limits and (self._removed or not self.starts_empty):
            from iptables_py.kernel.graph import Limits

            limits = Limits()
            limits.add(self.store.limits(*self.table))
        return limits.are_kept(self.store.base_chains(*self.table))

    def _check_table(self, chain: "Chain", jump: int | None, hooks: int | None) -> str | None:
        """Return the error of the table after a rule with that jump and those hooks was added to the chain, or None.

        Measured: all rules that follow are refused with the same error until the removal of a rule corrects it.
        """
        if not self.each:
            self._limits.add([(chain.id, jump, hooks)])
            return None
        found = new_error(self.store, *self.table, chain, jump, hooks)
        if not self._error:
            self._error = found
        elif found or self._removed:  # else the earlier error is still the one reported
            from iptables_py.kernel.graph import first_error

            self._error = first_error(self.store, *self.table)
        self._removed = False
        return self._error
