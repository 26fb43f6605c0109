"""What the kernel would refuse: a rule that cannot work where it is put, or a jump that leads astray."""

from iptables_py import tables
from iptables_py.rules.rule import uses

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from iptables_py.rules.rule import Rule, Use
    from iptables_py.store.rows import Chain
    from iptables_py.store.sqlite import Database
    from iptables_py.store.store import Store

INVALID, NO_FILE, UNSUPPORTED, LINKS = (
    "Invalid argument",
    "No such file or directory",
    "Operation not supported",
    "Too many links",
)
DEPTH = 16  # jumps behind one another that the kernel follows (measured)


def refused_rule(rule: "Rule", table: str, chain: "Chain", jump: "Chain | None") -> str | None:
    """The error with which the kernel refuses the rule by itself in `chain` of that table, or None.

    Measured: an inverted address without mask, a jump to a base chain, an extension in the wrong table or base chain,
    without its protocol, or with values that do not go with the base chain.
    """
    if "s" in rule.inverted and not rule.source_mask or "d" in rule.inverted and not rule.destination_mask:
        return INVALID
    if any(hasattr(use.module, "MISSING") for use in uses(rule)):
        return NO_FILE  # it looks for all the parts before it tries any
    base = 0 if chain.policy is None else tables.HOOKS[chain.name]
    for use in uses(rule):
        refusal = _refused_use(use, rule, table, base)
        if refusal:
            return refusal
    limit = hooks_of(rule)
    if limit is not None and base & ~limit:
        return INVALID
    return UNSUPPORTED if jump is not None and jump.policy is not None else None


def _refused_use(use: "Use", rule: "Rule", table: str, base: int) -> str | None:
    module = use.module
    own_tables = getattr(module, "tables", None)
    allowed = own_tables(use) if own_tables else getattr(module, "TABLES", None)
    if allowed is not None and table not in allowed:
        return INVALID
    protocols = getattr(module, "PROTOCOLS", None)
    if protocols and (rule.protocol not in protocols or "p" in rule.inverted):
        return INVALID
    hooks = getattr(module, "hooks", None)
    limit = hooks(use) if hooks else None
    if limit is not None and base & ~limit:
        return INVALID
    own = getattr(module, "refused", None)
    return own(use) if own else None


def refused_now(db: "Database", rule: "Rule") -> str | None:
    """The error with which the kernel refuses the rule for what else is there when it is written, or None."""
    for use in uses(rule):
        own = getattr(use.module, "refused_now", None)
        refusal: str | None = own(use, db) if own else None
        if refusal:
            return refusal
    return None


def fits(module: "ModuleType", table: str, hooks: int, protocol: int = 0) -> bool:
    """Whether some rule with that extension may stand in the table, reached from those hooks, for that protocol."""
    allowed, limit, protocols = (getattr(module, name, None) for name in ("TABLES", "HOOKS", "PROTOCOLS"))
    return (
        not hasattr(module, "MISSING")
        and (allowed is None or table in allowed)
        and (limit is None or not hooks & ~limit)
        and (not protocol or protocols is None or protocol in protocols)
    )


def looks_beside(rule: "Rule") -> set[str]:
    """What stands in the texts of the other rules on which the kernel's answer depends; mostly nothing."""
    return {use.module.BESIDE for use in uses(rule) if hasattr(use.module, "refused_beside")}


def refused_beside(holding: "Callable[[str], list[str]]", rule: "Rule") -> str | None:
    """The error with which the kernel refuses the rule because of others, whatever their table, or None.

    `holding(text)` gives the stored texts with that in them of the rules that are there for it.
    """
    for use in uses(rule):
        own = getattr(use.module, "refused_beside", None)
        refusal: str | None = own(use, holding(use.module.BESIDE)) if own else None
        if refusal:
            return refusal
    return None


def hooks_of(rule: "Rule") -> int | None:
    """The hooks that the rule's extensions are limited to, as bits; None for no limit.

    Measured: limits that depend on values (`hooks` of an extension) are no part of it. The kernel looks at those only
    when the rule is made, and only at the chain that it goes into.
    """
    limit: int | None = None
    for use in uses(rule):
        bits = getattr(use.module, "HOOKS", None)
        if bits is not None:
            limit = bits if limit is None else limit & bits
    return limit


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
