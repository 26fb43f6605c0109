"""The graph of a table's chains: jump loops, too many jumps, and hooks that a rule may not be reached from.

The kernel looks only at what base chains reach. There are two ways to look here:

- refused_place() asks the store around one rule that was just added. It is exact if the table had no error before, and
  costs what the rule touches: the chains above and below it.
- Graph holds a whole table in memory. is_sound() is exact at any time. first_error() returns the error that the kernel
  reports: it takes base chains in the order in which they were made, their rules in order, and each jump at once.
"""

from iptables_py import tables
from iptables_py.kernel.errnos import INVALID, LINKS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from iptables_py.store.rows import Chain
    from iptables_py.store.store import Store

    Constraint = tuple[int | None, int | None]  # of a rule: the id of the chain that it jumps to, hooks that limit it

DEPTH = 16  # successive jumps that the kernel follows (measured)


def refused_place(
    store: "Store", family: int, table: str, chain: "Chain", jump: int | None, hooks: int | None
) -> str | None:
    """Return the error that a sound table has because of a rule that was put into `chain` just now, or None.

    The rule is limited to `hooks` and jumps to the chain with the id `jump`.
    """
    if hooks is None and jump is None:
        return None
    reach, above = _reached_from(store, _base_chains(store, family, table), chain)
    if not reach:
        return None
    if hooks is not None and reach & ~hooks:
        return INVALID
    if jump is None or _may_jump(store, chain.id, jump, reach, above + 1, {}):
        return None
    return first_error(store, family, table)


def reach(store: "Store", family: int, table: str, chain: "Chain") -> int:
    """Return the hooks from which a chain is reached, as bits."""
    return _reached_from(store, _base_chains(store, family, table), chain)[0]


def is_sound(store: "Store", family: int, table: str) -> bool:
    """Return whether a table has no error."""
    return Graph(_base_chains(store, family, table), store.limits(family, table)).is_sound()


def first_error(store: "Store", family: int, table: str) -> str | None:
    """Return the first error that the kernel meets in a table, or None."""
    return Graph(_base_chains(store, family, table), store.ordered_limits(family, table)).first_error()


def _base_chains(store: "Store", family: int, table: str) -> "list[Chain]":
    return [base for name in tables.BASE_CHAINS[table] if (base := store.chain(family, table, name))]


def _reached_from(store: "Store", bases: "list[Chain]", chain: "Chain") -> tuple[int, int]:
    """Return the hooks from which `chain` is reached, and the most jumps on a way to it.

    No way from a base chain has more than DEPTH jumps; among chains that nothing reaches there are longer ones.
    """
    starts = {base.id: tables.HOOKS[base.name] for base in bases}
    reach = above = 0
    level = {chain.id}
    for steps in range(DEPTH + 1):
        for start in level & starts.keys():
            reach, above = reach | starts[start], steps
        level = {caller for chain_id in level - starts.keys() for caller in store.jumping_chains(chain_id)}
        if not level:
            break
    return reach, above


def _may_jump(store: "Store", origin: int, chain_id: int, reach: int, level: int, seen: dict[int, int]) -> bool:
    """Return whether a new jump in `origin` may lead to `chain_id`, reached from hooks `reach` after `level` jumps."""
    if level >= DEPTH or chain_id == origin:
        return False
    if seen.get(chain_id, -1) >= level:
        return True
    seen[chain_id] = level
    return all(
        (hooks is None or not reach & ~hooks)
        and (jump is None or _may_jump(store, origin, jump, reach, level + 1, seen))
        for jump, hooks in store.constraints(chain_id)
    )


class Graph:
    """The chains of a table, by their rules that jump or are limited to hooks.

    rows: (chain id, jump, hooks) of such rules. first_error() needs those of a chain in the order of its rules;
        is_sound() does with each once, in any order.
    """

    __slots__ = ("_bases", "_depths", "_limits", "_rules")

    def __init__(self, bases: "Iterable[Chain]", rows: "Iterable[tuple[int, int | None, int | None]]") -> None:
        self._bases = [(base.id, tables.HOOKS[base.name]) for base in sorted(bases, key=lambda base: base.id)]
        self._rules: dict[int, list[Constraint]] = {}
        for chain, jump, hooks in rows:
            self._rules.setdefault(chain, []).append((jump, hooks))
        self._depths: dict[int, int] = {}  # the most jumps below a chain, by its id
        self._limits: dict[int, int] = {}  # the hooks that all rules below a chain may be reached from, by its id

    def is_sound(self) -> bool:
        """Return whether there is no error."""
        return all(
            self._look(base, 0) < DEPTH and not hook & ~self._limits.get(base, -1) for base, hook in self._bases
        )

    def _look(self, chain: int, level: int) -> int:
        """Return the depth below a chain, and note the limits of all that it reaches."""
        if level == DEPTH:
            return DEPTH
        self._depths[chain] = DEPTH  # so that a loop is too deep
        depth, limit = 0, -1
        for jump, hooks in self._rules.get(chain, ()):
            if hooks is not None:
                limit &= hooks
            if jump is None:
                continue
            found = self._depths.get(jump)
            depth = max(depth, 1 + (self._look(jump, level + 1) if found is None else found))
            if depth >= DEPTH:
                return DEPTH
            limit &= self._limits.get(jump, -1)
        self._depths[chain] = depth
        self._limits[chain] = limit
        return depth

    def first_error(self) -> str | None:
        """Return the first error that the kernel meets, or None."""
        clean: set[tuple[int, int, int]] = set()

        def walk(chain: int, level: int, hook: int) -> str | None:
            if level == DEPTH:
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
