"""The kernel's checks of jumps after one rule was added: loops, too many jumps, and hooks that a rule does not allow.

The kernel checks only what can be reached from base chains. These functions query the store for the chains above and
below the rule only. The result is exact if the table had no error before; graph.py checks a whole table.
"""

from iptables_py import tables
from iptables_py.errors import INVALID

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.store.rows import Chain
    from iptables_py.store.store import Store


def new_error(
    store: "Store", family: int, table: str, chain: "Chain", jump: int | None, hooks: int | None
) -> str | None:
    """Return the error that a table without errors has after a rule was added to `chain`, or None.

    The rule is limited to `hooks` and jumps to the chain with the id `jump`.
    """
    if hooks is None and jump is None:
        return None
    reach, above = _reached_from(store, store.base_chains(family, table), chain)
    if not reach:
        return None
    if hooks is not None and reach & ~hooks:
        return INVALID
    if jump is None or _may_jump(store, chain.id, jump, reach, above + 1, {}):
        return None
    from iptables_py.kernel.graph import first_error

    return first_error(store, family, table)


def reach(store: "Store", family: int, table: str, chain: "Chain") -> int:
    """Return the hooks from which a chain is reached, as bits."""
    return _reached_from(store, store.base_chains(family, table), chain)[0]


def _reached_from(store: "Store", bases: "list[Chain]", chain: "Chain") -> tuple[int, int]:
    """Return the hooks from which `chain` is reached, and the most jumps on a path to it.

    No path from a base chain has more than MOST_JUMPS jumps; paths between unreachable chains can be longer.
    """
    starts = {base.id: tables.HOOKS[base.name] for base in bases}
    reach = above = 0
    level = {chain.id}
    for steps in range(tables.MOST_JUMPS + 1):
        for start in level & starts.keys():
            reach, above = reach | starts[start], steps
        level = {caller for chain_id in level - starts.keys() for caller in store.jumping_chains(chain_id)}
        if not level:
            break
    return reach, above


def _may_jump(store: "Store", origin: int, chain_id: int, reach: int, level: int, seen: dict[int, int]) -> bool:
    """Return whether `origin` may jump to `chain_id`, which is then reached from hooks `reach` after `level` jumps."""
    if level >= tables.MOST_JUMPS or chain_id == origin:
        return False
    if seen.get(chain_id, -1) >= level:
        return True
    seen[chain_id] = level
    return all(
        (hooks is None or not reach & ~hooks)
        and (jump is None or _may_jump(store, origin, jump, reach, level + 1, seen))
        for jump, hooks in store.constraints(chain_id)
    )
