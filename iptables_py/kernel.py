"""What the kernel would refuse: a rule that cannot work where it is put, or a jump that leads astray."""

from iptables_py import tables
from iptables_py.rule import uses

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.options import Use
    from iptables_py.rows import Chain
    from iptables_py.rule import Rule
    from iptables_py.store import Store

INVALID, NO_FILE, UNSUPPORTED, LINKS = (
    "Invalid argument",
    "No such file or directory",
    "Operation not supported",
    "Too many links",
)
DEPTH = 16  # jumps behind one another that the kernel follows (measured)


def refused_rule(rule: "Rule", table: str) -> str | None:
    """The error with which the kernel refuses the rule in that table wherever it stands, or None.

    Measured: an inverted address without mask, an extension in the wrong table or without its protocol.
    """
    if "s" in rule.inverted and not rule.source_mask or "d" in rule.inverted and not rule.destination_mask:
        return INVALID
    for use in uses(rule):
        refusal = _refused_use(use, rule, table)
        if refusal:
            return refusal
    return None


def _refused_use(use: "Use", rule: "Rule", table: str) -> str | None:
    module = use.module
    allowed = getattr(module, "TABLES", None)
    if allowed and table not in allowed:
        return INVALID
    protocols = getattr(module, "PROTOCOLS", None)
    if protocols and (rule.protocol not in protocols or "p" in rule.inverted):
        return INVALID
    own = getattr(module, "refused", None)
    return own(use) if own else None


def hooks_of(rule: "Rule") -> int | None:
    """The hooks that the rule's extensions are limited to, as bits; None for no limit."""
    limit: int | None = None
    for use in uses(rule):
        own = getattr(use.module, "hooks", None)
        bits = own(use) if own else getattr(use.module, "HOOKS", None)
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
    reach, above = _reached_from(store, family, table, chain)
    if not reach:
        return None
    if hooks is not None and reach & ~hooks:
        return INVALID
    return _follow(store, chain.id, jump.id, reach, above + 1, {}) if jump is not None else None


def _reached_from(store: "Store", family: int, table: str, chain: "Chain") -> tuple[int, int]:
    """The hooks from which `chain` is reached, and the longest way to it in jumps."""
    if chain.policy is not None:
        return tables.HOOKS[chain.name], 0
    names = {base.id: base.name for base in store.chains(family, table) if base.policy is not None}
    known: dict[int, tuple[int, int]] = {}

    def up(chain_id: int) -> tuple[int, int]:
        if chain_id in names:
            return tables.HOOKS[names[chain_id]], 0
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


def _follow(
    store: "Store", origin: int, chain_id: int, reach: int, level: int, seen: dict[int, int]
) -> str | None:
    """Check the chains from `chain_id` on, reached from hooks `reach` at depth `level` by a rule in `origin`."""
    if level >= DEPTH or chain_id == origin:
        return LINKS
    if seen.get(chain_id, -1) >= level:
        return None
    seen[chain_id] = level
    for jump, hooks in store.constraints(chain_id):
        if hooks is not None and reach & ~hooks:
            return INVALID
        if jump is not None:
            refusal = _follow(store, origin, jump, reach, level + 1, seen)
            if refusal:
                return refusal
    return None
