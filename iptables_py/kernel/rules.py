"""What the kernel would refuse: a rule that cannot work where it is put, or a jump that leads astray."""

from iptables_py import tables
from iptables_py.errors import INVALID, NO_FILE, UNSUPPORTED
from iptables_py.rules.rule import uses

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from iptables_py.extensions.contract import Extension
    from iptables_py.rules.rule import Rule, Use
    from iptables_py.store.rows import Chain
    from iptables_py.store.sqlite import Database


def refused_rule(rule: "Rule", table: str, chain: "Chain", jump: "Chain | None") -> str | None:
    """The error with which the kernel refuses the rule by itself in `chain` of that table, or None.

    Measured: an inverted address without mask, a jump to a base chain, an extension in the wrong table or base chain,
    without its protocol, or with values that do not go with the base chain.
    """
    if "s" in rule.inverted and not rule.source_mask or "d" in rule.inverted and not rule.destination_mask:
        return INVALID
    if any(use.module.MISSING for use in uses(rule)):
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
    for allowed in (module.TABLES, module.tables(use)):
        if allowed is not None and table not in allowed:
            return INVALID
    protocols = module.PROTOCOLS
    if protocols and (rule.protocol not in protocols or "p" in rule.inverted):
        return INVALID
    limit = module.hooks(use)
    if limit is not None and base & ~limit:
        return INVALID
    return module.refused(use)


def refused_now(db: "Database", rule: "Rule") -> str | None:
    """The error with which the kernel refuses the rule for what else is there when it is written, or None."""
    for use in uses(rule):
        refusal = use.module.refused_now(use, db)
        if refusal:
            return refusal
    return None


def fits(module: "Extension", table: str, hooks: int, protocol: int = 0) -> bool:
    """Whether some rule with that extension may stand in the table, reached from those hooks, for that protocol."""
    allowed, limit, protocols = module.TABLES, module.HOOKS, module.PROTOCOLS
    return (
        not module.MISSING
        and (allowed is None or table in allowed)
        and (limit is None or not hooks & ~limit)
        and (not protocol or protocols is None or protocol in protocols)
    )


def looks_beside(rule: "Rule") -> set[str]:
    """What stands in the texts of the other rules on which the kernel's answer depends; mostly nothing."""
    return {use.module.BESIDE for use in uses(rule) if use.module.BESIDE}


def refused_beside(holding: "Callable[[str], list[str]]", rule: "Rule") -> str | None:
    """The error with which the kernel refuses the rule because of others, whatever their table, or None.

    `holding(text)` gives the stored texts with that in them of the rules that are there for it.
    """
    for use in uses(rule):
        beside = use.module.BESIDE
        refusal = use.module.refused_beside(use, holding(beside)) if beside else None
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
        bits = use.module.HOOKS
        if bits is not None:
            limit = bits if limit is None else limit & bits
    return limit
