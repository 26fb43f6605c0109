"""The kernel's checks of all jumps of a table, on the graph of its chains in memory."""

from iptables_py import tables
from iptables_py.errors import INVALID, LINKS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from iptables_py.store.rows import Chain
    from iptables_py.store.store import Store

    Constraint = tuple[int | None, int | None]  # the id of the chain that a rule jumps to, the hooks that limit it


def first_error(store: "Store", family: int, table: str) -> str | None:
    """Return the error that the kernel reports for a table, or None.

    The kernel visits base chains in the order of their creation, and their rules in order. It follows each jump at
    once.
    """
    return Graph(store.base_chains(family, table), store.ordered_limits(family, table)).first_error()


class Limits:
    """What the rules of a table limit: which hooks each chain allows, and where it jumps to, in any order."""

    __slots__ = ("_hooks", "_jumps")

    def __init__(self) -> None:
        self._hooks: dict[int, int] = {}  # the hooks that all rules of a chain allow
        self._jumps: dict[int, list[int]] = {}

    def add(self, rows: "Iterable[tuple[int, int | None, int | None]]") -> None:
        """Add rules as (chain id, jump, hooks)."""
        for chain, jump, hooks in rows:
            if hooks is not None:
                self._hooks[chain] = self._hooks.get(chain, -1) & hooks
            if jump is not None:
                self._jumps.setdefault(chain, []).append(jump)

    def __bool__(self) -> bool:
        return bool(self._hooks or self._jumps)

    def are_kept(self, bases: "Iterable[Chain]") -> bool:
        """Return whether the table has no error. Visit all chains at once that are as many jumps away."""
        level = {base.id: tables.HOOKS[base.name] for base in bases}
        for _ in range(tables.MOST_JUMPS):
            following: dict[int, int] = {}
            for chain, reach in level.items():
                if reach & ~self._hooks.get(chain, -1):
                    return False
                for jump in self._jumps.get(chain, ()):
                    following[jump] = following.get(jump, 0) | reach
            if not following:
                return True
            level = following
        return False


class Graph:
    """The chains of a table with their rules that jump or are limited to hooks.

    rows: (chain id, jump, hooks) of such rules, those of a chain in the order of its rules.
    """

    __slots__ = ("_bases", "_rules")

    def __init__(self, bases: "Iterable[Chain]", rows: "Iterable[tuple[int, int | None, int | None]]") -> None:
        self._bases = [(base.id, tables.HOOKS[base.name]) for base in sorted(bases, key=lambda base: base.id)]
        self._rules: dict[int, list[Constraint]] = {}
        for chain, jump, hooks in rows:
            self._rules.setdefault(chain, []).append((jump, hooks))

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
