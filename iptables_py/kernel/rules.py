"""The kernel's checks of one rule in its chain, without its jumps further down the table."""

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
    """Return the kernel's error for the rule in `chain`, independent of all other rules, or None.

    `jump` is the chain that the rule jumps to. Measured: the kernel refuses an inverted address without mask, a jump to
    a base chain, and an extension in the wrong table or base chain, without its protocol, or with values that the base
    chain does not allow.
    """
    if "s" in rule.inverted and not rule.source_mask or "d" in rule.inverted and not rule.destination_mask:
        return INVALID
    if any(use.module.MISSING for use in uses(rule)):
        return NO_FILE  # the kernel looks up all extensions before it checks any
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
    """Return the kernel's error that depends on what else is stored when the rule is written, such as sets, or None."""
    for use in uses(rule):
        refusal = use.module.refused_now(use, db)
        if refusal:
            return refusal
    return None


def fits(module: "Extension", table: str, hooks: int, protocol: int = 0) -> bool:
    """Return whether the kernel accepts the extension in a table, reached from those hooks, in rules for the protocol.

    Some values of its options may be refused nevertheless. `protocol` 0 means any.
    """
    allowed, limit, protocols = module.TABLES, module.HOOKS, module.PROTOCOLS
    return (
        not module.MISSING
        and (allowed is None or table in allowed)
        and (limit is None or not hooks & ~limit)
        and (not protocol or protocols is None or protocol in protocols)
    )


def depends_on(rule: "Rule") -> set[str]:
    """Return the texts that mark the rules on which this one depends (Extension.DEPENDS_ON); mostly there are none."""
    return {use.module.DEPENDS_ON for use in uses(rule) if use.module.DEPENDS_ON}


def refused_with_others(texts_with: "Callable[[str], list[str]]", rule: "Rule") -> str | None:
    """Return the kernel's error that depends on other rules, in any table, or None.

    `texts_with(text)` returns the stored texts of the rules that contain `text`.
    """
    for use in uses(rule):
        text = use.module.DEPENDS_ON
        refusal = use.module.refused_with_others(use, texts_with(text)) if text else None
        if refusal:
            return refusal
    return None


def hooks_of(rule: "Rule") -> int | None:
    """Return the hooks that the rule's extensions are limited to, as bits; None for no limit.

    Limits that depend on values (`hooks` of an extension) are not included. Measured: the kernel checks those only when
    the rule is added, and only for the chain that it is added to.
    """
    limit: int | None = None
    for use in uses(rule):
        bits = use.module.HOOKS
        if bits is not None:
            limit = bits if limit is None else limit & bits
    return limit
