"""The kernel's checks of all jumps of a table, on the graph of its chains in memory."""

from iptables_py import tables
from iptables_py.errors import INVALID, LINKS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from iptables_py.store.rows import Chain
    from iptables_py.store.store import Store

    Constraint = tuple[int | None, int | None]  # the id of the chain that a rule jumps to, the hooks that limit it


def is_sound(store: "Store", family: int, table: str) -> bool:
    """Return whether a table has no error."""
    return Graph(store.base_chains(family, table), store.limits(family, table)).is_sound()


def first_error(store: "Store", family: int, table: str) -> str | None:
    """Return the error that the kernel reports for a table, or None.

    The kernel visits base chains in the order of their creation, and their rules in order. It follows each jump at
    once.
    """
    return Graph(store.base_chains(family, table), store.ordered_limits(family, table)).first_error()


class Graph:
    """The chains of a table with their rules that jump or are limited to hooks.

    rows: (chain id, jump, hooks) of such rules. For first_error() those of a chain must be in the order of its rules;
        for is_sound() the order does not matter, and equal rows may be left out.
    """

    __slots__ = ("_bases", "_depths", "_limits", "_rules")

    def __init__(self, bases: "Iterable[Chain]", rows: "Iterable[tuple[int, int | None, int | None]]") -> None:
        self._bases = [(base.id, tables.HOOKS[base.name]) for base in sorted(bases, key=lambda base: base.id)]
        self._rules: dict[int, list[Constraint]] = {}
        for chain, jump, hooks in rows:
            self._rules.setdefault(chain, []).append((jump, hooks))
        self._depths: dict[int, int] = {}  # the most jumps on a path from a chain, by its id
        self._limits: dict[int, int] = {}  # the hooks that all rules reached from a chain allow, by its id

    def is_sound(self) -> bool:
        """Return whether there is no error."""
        return all(
            self._look(base, 0) < tables.MOST_JUMPS and not hook & ~self._limits.get(base, -1)
            for base, hook in self._bases
        )

    def _look(self, chain: int, level: int) -> int:
        """Return the most jumps on a path from a chain, and note the hooks that all rules reached from it allow."""
        if level == tables.MOST_JUMPS:
            return tables.MOST_JUMPS
        self._depths[chain] = tables.MOST_JUMPS  # so that a loop is too deep
        depth, limit = 0, -1
        for jump, hooks in self._rules.get(chain, ()):
            if hooks is not None:
                limit &= hooks
            if jump is None:
                continue
            found = self._depths.get(jump)
            depth = max(depth, 1 + (self._look(jump, level + 1) if found is None else found))
            if depth >= tables.MOST_JUMPS:
                return tables.MOST_JUMPS
            limit &= self._limits.get(jump, -1)
        self._depths[chain] = depth
        self._limits[chain] = limit
        return depth

    def first_error(self) -> str | None:
        """Return the error that the kernel reports, or None."""
        clean: set[tuple[int, int, int]] = set()

        def walk(chain: int, level: int, hook: int) -> str | None:
            if level == tables.MOST_JUMPS:
                return LINKS
            if (chain, level, hook) in clean:
                return None
            for jump, hooks in self._rules.get(chain, ()):
                if hooks is not None and hook & ~hooks:
                    return INVALID
                refusal = walk(jump, level + 1, hook) if jump is not None else None
                if refusal:
                    return refusal
            clean.add((chain, level, hook))
            return None

        refusals = (walk(base, 0, hook) for base, hook in self._bases)
        return next((refusal for refusal in refusals if refusal), None)
