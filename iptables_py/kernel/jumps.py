"""The graph of a table's chains: jump loops, too many jumps, and hooks that a rule may not be reached from."""

from iptables_py import tables
from iptables_py.kernel.errnos import INVALID, LINKS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.store.rows import Chain
    from iptables_py.store.store import Store

DEPTH = 16  # jumps behind one another that the kernel follows (measured)


def refused_place(
    store: "Store", family: int, table: str, chain: "Chain", jump: int | None, hooks: int | None
) -> str | None:
    """The error that a table has because of a rule put into `chain` just now, or None.

    The rule is limited to `hooks` and leads to `jump`. Only what base chains reach is checked: the hooks of every
    rule on the way, loops, and the depth of jumps.
    """
    if hooks is None and jump is None:
        return None
    reach, above = _reached_from(store, _bases(store, family, table), chain)
    if not reach:
        return None
    if hooks is not None and reach & ~hooks:
        return INVALID
    if jump is None or _sound(store, chain.id, jump, reach, above + 1, {}):
        return None
    return first_error(store, family, table)


def _bases(store: "Store", family: int, table: str) -> "list[Chain]":
    return [base for name in tables.BASE_CHAINS[table] if (base := store.chain(family, table, name))]


def reach(store: "Store", family: int, table: str, chain: "Chain") -> int:
    """The hooks from which a chain is reached, as bits."""
    return _reached_from(store, _bases(store, family, table), chain)[0]


def _reached_from(store: "Store", bases: "list[Chain]", chain: "Chain") -> tuple[int, int]:
    """The hooks from which `chain` is reached, and the longest way to it in jumps.

    No way from a base chain has more than DEPTH of them; among chains that nothing reaches there are longer ones.
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


def _sound(store: "Store", origin: int, chain_id: int, reach: int, level: int, seen: dict[int, int]) -> bool:
    """Whether a new jump in `origin` may lead to `chain_id`, reached from hooks `reach` at depth `level`."""
    if level >= DEPTH or chain_id == origin:
        return False
    if seen.get(chain_id, -1) >= level:
        return True
    seen[chain_id] = level
    return all(
        (hooks is None or not reach & ~hooks)
        and (jump is None or _sound(store, origin, jump, reach, level + 1, seen))
        for jump, hooks in store.constraints(chain_id)
    )


def is_sound(store: "Store", family: int, table: str) -> bool:
    """Whether a table has no error, found without the order in which the kernel would meet one."""
    below: dict[int, list[int]] = {}
    limits: dict[int, int] = {}
    for chain, jump, hooks in store.limits(family, table):
        if hooks is not None:
            limits[chain] = limits.get(chain, -1) & hooks
        if jump is not None:
            below.setdefault(chain, []).append(jump)
    depths: dict[int, int] = {}  # of jumps below a chain, by its id; far too many while it is being looked at

    def look(chain: int, level: int) -> int:
        """The depth below a chain, whose limits then hold for all that it reaches."""
        if level == DEPTH:
            return DEPTH
        depths[chain] = DEPTH
        depth = 0
        for jump in below.get(chain, ()):
            found = depths.get(jump)
            depth = max(depth, 1 + (look(jump, level + 1) if found is None else found))
            if depth >= DEPTH:
                return DEPTH
            if jump in limits:
                limits[chain] = limits.get(chain, -1) & limits[jump]
        depths[chain] = depth
        return depth

    return all(
        look(base.id, 0) < DEPTH and not tables.HOOKS[base.name] & ~limits.get(base.id, -1)
        for base in _bases(store, family, table)
    )


def first_error(store: "Store", family: int, table: str) -> str | None:
    """The first error that the kernel meets in a table, or None.

    It takes the base chains as they were made, their rules in order, and each jump at once.
    """
    clean: set[tuple[int, int, int]] = set()

    def walk(chain_id: int, level: int, hook: int) -> str | None:
        if level == DEPTH:
            return LINKS
        if (chain_id, level, hook) in clean:
            return None
        for jump, hooks in store.ordered_constraints(chain_id):
            if hooks is not None and hook & ~hooks:
                return INVALID
            refusal = walk(jump, level + 1, hook) if jump is not None else None
            if refusal:
                return refusal
        clean.add((chain_id, level, hook))
        return None

    bases = sorted(_bases(store, family, table), key=lambda base: base.id)
    refusals = (walk(base.id, 0, tables.HOOKS[base.name]) for base in bases)
    return next((refusal for refusal in refusals if refusal), None)
