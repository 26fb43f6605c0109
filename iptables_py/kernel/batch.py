"""The changes of one transaction, as the kernel judges them."""

from iptables_py.errors import KERNEL, NO_FILE, Problem
from iptables_py.kernel.jumps import refused_place
from iptables_py.kernel.placement import Placement, refusal_of
from iptables_py.kernel.rules import looks_beside, refused_beside
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

    Whoever changes the table in the store says so here. Rules are judged by themselves as they come. The table that
    they make is judged after each of them with `each`, else once, when is_sound() asks.

    `taken_back` holds numbers of lines of a restore. Measured: when a chain is flushed, the reference takes back the
    rules that earlier lines of the same transaction put there, and the kernel never sees these.
    """

    __slots__ = (
        "_added",
        "_beside",
        "_error",
        "_judged",
        "_kept",
        "_made",
        "_refused",
        "_removed",
        "each",
        "refusals",
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
        self.refusals: list[tuple[int | None, str]] = []  # what the kernel refuses, with the line of the input
        self.taken_back = taken_back
        self._added: dict[int, set[int]] = {}  # lines that added to a chain, by its id
        self._made: set[int] = set()  # ids of the rules that were added
        self._refused: set[int] = set()  # ids of the rules that the kernel does not have
        self._kept: dict[int, tuple[str, int]] = {}  # text and target of altered rules, as the kernel keeps them, by id
        self._beside: dict[str, list[str]] = {}  # texts of the rules that others depend on, by what they contain
        self._judged = False  # whether there is a jump or a hook to judge
        self._error: str | None = None  # of the whole table, as far as it was judged
        self._removed = False  # whether rules were removed since

    def refuse(self, line: int | None, text: str) -> None:
        """Note what the kernel refuses at the end of the transaction."""
        self.refusals.append((line, text))

    def error(self) -> Problem | None:
        """Return the error of the whole transaction, or None if the kernel takes it."""
        if not self.refusals:
            return None
        line, text = self.refusals[0]
        if line is None:
            return Problem(" " + text, KERNEL)
        return Problem("\n" + "\n".join(f"line {line}: {text}" for line, text in self.refusals), KERNEL)

    def place(self, rule: "Rule", chain: "Chain", to: "Chain | None", line: int | None) -> Placement:
        """Judge a rule by itself for that chain; `to` is the chain that it jumps to."""
        refusal = refusal_of(self.store.db, rule, self.table[1], chain, to, self._refused_beside)
        return Placement(rule, chain, to, refusal, line not in self.taken_back)

    def added(self, placement: Placement, rule: "Rule", id: int, line: int | None, verb: str) -> None:
        """Note a rule that was put into the store with that id; `verb` is the kernel's for it: APPEND or INSERT."""
        self._made.add(id)
        self._put(placement, rule, id, line, verb)

    def replaced(self, placement: Placement, rule: "Rule", id: int, line: int | None) -> None:
        """Note a rule that took the place of the one of that id in the store."""
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
            for text in placement.beside:
                self.holding(text).append(spec(rule)[0])
            refusal = self._judge(chain, placement.jump, placement.hooks)
        if refusal:
            self.refuse(line, f"RULE_{verb} failed ({refusal}): rule in chain {chain.name}")

    def added_plainly(self, rules: "Iterable[tuple[int | None, int | None]]") -> None:
        """Note rules that are good by themselves, by jump and hooks, in a batch that does not judge each."""
        self._judged = self._judged or any(jump is not None or hooks is not None for jump, hooks in rules)

    def made(self, ids: "Iterable[int]", chains: "Sequence[int]", lines: "Sequence[int]") -> None:
        """Note the ids of such rules, with the ids of their chains and their lines."""
        self._made.update(ids)
        for chain, line in zip(chains, lines, strict=True):
            self._added.setdefault(chain, set()).add(line)

    def flushed(self, chain: "Chain") -> None:
        """Note that a chain loses its rules."""
        self._removed = True
        self.taken_back |= self._added.pop(chain.id, set())

    def removed(self, chain: "Chain", id: int, line: int | None) -> None:
        """Note that a rule is removed. The kernel does not find one that it refused before."""
        self._removed = True
        if id in self._refused and line not in self.taken_back:
            self.refuse(line, f"RULE_DELETE failed ({NO_FILE}): rule in chain {chain.name}")

    def is_made(self, id: int) -> bool:
        """Return whether the rule of that id was added in this transaction."""
        return id in self._made

    def look_beside(self, rule: "Rule") -> None:
        """Look at the rules that this one depends on, before the transaction changes any."""
        for text in looks_beside(rule):
            self.holding(text)

    def holding(self, text: str) -> list[str]:
        """Return the texts with `text` in them of the rules of every table that others may depend on.

        The store is asked once. What such a rule made stays until the end of the transaction, even if the rule doesn't.
        """
        if text not in self._beside:
            found = self.store.db.all(Stored, f"{RULE} WHERE instr(spec, ?)", encoded(text))
            self._beside[text] = [stored.spec for stored in found]
        return self._beside[text]

    def _refused_beside(self, rule: "Rule") -> str | None:
        return refused_beside(self.holding, rule)

    def settle(self) -> None:
        """Store altered rules as the kernel keeps them; until then they are found and listed as given (measured)."""
        for id, (text, target) in self._kept.items():
            self.store.alter(id, text, target)
        self._kept.clear()

    def is_sound(self) -> bool:
        """Return whether the table has no error, without the order in which the kernel would meet one."""
        if not self._judged:
            return True
        from iptables_py.kernel.graph import is_sound

        return is_sound(self.store, *self.table)

    def _judge(self, chain: "Chain", jump: int | None, hooks: int | None) -> str | None:
        """Return the error of the table after a rule with that jump and those hooks was put into the chain, or None.

        Measured: the error stays, and all rules that follow are refused with it, until a removed rule mends the table.
        """
        if not self.each:
            self._judged = self._judged or jump is not None or hooks is not None
            return None
        found = refused_place(self.store, *self.table, chain, jump, hooks)
        if not self._error:
            self._error = found
        elif found or self._removed:  # else the earlier error is still the first
            from iptables_py.kernel.graph import first_error

            self._error = first_error(self.store, *self.table)
        self._removed = False
        return self._error
