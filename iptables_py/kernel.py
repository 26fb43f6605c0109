"""What the kernel would refuse: a rule that cannot work where it is put, or a jump that leads astray."""

from iptables_py import tables
from iptables_py.rule import uses

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rows import Chain
    from iptables_py.rule import Rule, Use
    from iptables_py.store import Store

INVALID, NO_FILE, UNSUPPORTED, LINKS = (
    "Invalid argument",
    "No such file or directory",
    "Operation not supported",
    "Too many links",
)
DEPTH = 16  # jumps behind one another that the kernel follows (measured)


def refused_rule(rule: "Rule", table: str, chain: "Chain") -> str | None:
    """The error with which the kernel refuses the rule in `chain` of that table, whatever reaches it, or None.

    Measured: an inverted address without mask, an extension in the wrong table, without its protocol, or with values
    that do not go with the base chain that it stands in.
    """
    if "s" in rule.inverted and not rule.source_mask or "d" in rule.inverted and not rule.destination_mask:
        return INVALID
    base = 0 if chain.policy is None else tables.HOOKS[chain.name]
    refusals = [refusal for use in uses(rule) if (refusal := _refused_use(use, rule, table, base))]
    if NO_FILE in refusals:
        return NO_FILE  # it looks for all the parts before it tries any
    return refusals[0] if refusals else None


def _refused_use(use: "Use", rule: "Rule", table: str, base: int) -> str | None:
    module = use.module
    allowed = getattr(module, "TABLES", None)
    if allowed and table not in allowed:
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
    store: "Store", family: int, table: str, chain: "Chain", jump: "Chain | None", hooks: int | None
) -> str | None:
    """The error with which the kernel refuses a rule in `chain`, limited to `hooks` and leading to `jump`, or None.

    Only what base chains reach is checked: the hooks of every rule on the way, loops, and the depth of jumps.
    """
    if jump is not None and jump.policy is not None:
        return UNSUPPORTED
    if hooks is None and jump is None:
        return None
    bases = [base for name in tables.BASE_CHAINS[table] if (base := store.chain(family, table, name))]
    reach, above = _reached_from(store, bases, chain)
    if not reach:
        return None
    if hooks is not None and reach & ~hooks:
        return INVALID
    if jump is None or _sound(store, chain.id, jump.id, reach, above + 1, {}):
        return None
    return _first_error(store, bases, chain.id, jump.id)


def _reached_from(store: "Store", bases: "list[Chain]", chain: "Chain") -> tuple[int, int]:
    """The hooks from which `chain` is reached, and the longest way to it in jumps."""
    known = {base.id: (tables.HOOKS[base.name], 0) for base in bases}

    def up(chain_id: int) -> tuple[int, int]:
        if chain_id not in known:
            known[chain_id] = 0, 0  # a loop among chains that nothing reaches ends here
            reach, above = 0, 0
            for caller in store.jumping_chains(chain_id):
                hooks, steps = up(caller)
                if hooks:
                    reach |= hooks
                    above = max(above, steps + 1)
            known[chain_id] = reach, above
        return known[chain_id]

    return up(chain.id)


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


def _first_error(store: "Store", bases: "list[Chain]", origin: int, new_jump: int) -> str | None:
    """The error that the kernel meets first: base chains as they were made, rules in order, each jump at once."""
    clean: set[tuple[int, int, int]] = set()

    def walk(chain_id: int, level: int, hook: int) -> str | None:
        if level == DEPTH:
            return LINKS
        if (chain_id, level, hook) in clean:
            return None
        rules = store.ordered_constraints(chain_id)
        if chain_id == origin:
            rules.append((new_jump, None))
        for jump, hooks in rules:
            if hooks is not None and hook & ~hooks:
                return INVALID
            refusal = walk(jump, level + 1, hook) if jump is not None else None
            if refusal:
                return refusal
        clean.add((chain_id, level, hook))
        return None

    refusals = (walk(base.id, 0, tables.HOOKS[base.name]) for base in sorted(bases, key=lambda base: base.id))
    return next((refusal for refusal in refusals if refusal), None)
