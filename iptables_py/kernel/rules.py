"""A rule that is about to be added to a chain, and the kernel's checks of it, apart from loops and other jumps."""

from iptables_py import tables
from iptables_py.errors import INVALID, NO_FILE, UNSUPPORTED
from iptables_py.rules.rule import uses
from iptables_py.rules.spec import is_altered, spec

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from iptables_py.extensions.contract import Extension
    from iptables_py.rules.rule import Rule, Use
    from iptables_py.store.rows import Chain
    from iptables_py.store.sqlite import Database

    # text, index of the target in it, jump, hooks, packets, bytes: arguments of Store.append(), insert() and replace()
    Row = tuple[str, int, int | None, int | None, int, int]


class Placement:
    """A rule that is about to be added to a chain.

    chain: the chain.
    refusal: the kernel's error, or None.
    reaches_kernel: whether the rule is sent to the kernel and accepted.
    jump: the id of the user chain that the rule jumps to, or None.
    hooks: the hooks that the rule is limited to, or None.
    depends_on: the texts that mark the rules on which this one depends, see Batch.texts_with().
    altered: whether the kernel may return another text than it was given.
    """

    __slots__ = ("altered", "chain", "depends_on", "hooks", "jump", "reaches_kernel", "refusal")

    def __init__(self, rule: "Rule", chain: "Chain", to: "Chain | None", refusal: str | None, sent: bool) -> None:
        self.chain = chain
        self.refusal = refusal if sent else None
        self.reaches_kernel = sent and refusal is None
        self.jump = to.id if to and self.reaches_kernel else None
        self.hooks = hooks_of(rule) if self.reaches_kernel else None
        self.depends_on = depends_on(rule)
        self.altered = is_altered(rule)

    @property
    def is_alone(self) -> bool:
        """Return whether the kernel accepts the rule, whatever other rules there are, and returns it as it was given.

        Its jump may still be refused.
        """
        return self.reaches_kernel and not self.depends_on and not self.altered

    def row(self, rule: "Rule") -> "Row":
        """Return the values to store; `rule` is the rule with one pair of its addresses."""
        return *spec(rule), self.jump, self.hooks, rule.packets, rule.bytes


def refusal_of(
    db: "Database",
    rule: "Rule",
    table: str,
    chain: "Chain",
    to: "Chain | None",
    refused_with_others: "Callable[[Rule], str | None]",
) -> str | None:
    """Return the error of the first check that fails, in the kernel's order, or None.

    `to` is the chain that the rule jumps to; `refused_with_others` returns the error that depends on other rules.
    """
    refusal = refused_rule(db, rule, table, chain, to) or refused_with_others(rule)
    if not refusal and to is None and rule.jump and rule.target is None:
        return NO_FILE  # a base chain that was never created
    return refusal


def refused_rule(
    db: "Database | None", rule: "Rule", table: str, chain: "Chain", jump: "Chain | None"
) -> str | None:
    """Return the kernel's error for the rule in `chain`, independent of all other rules, or None.

    `jump` is the chain that the rule jumps to; `db` is as in Extension.refused_now. Measured: the kernel refuses an
    inverted address without mask, a jump to a base chain, and an extension in the wrong table or base chain, without
    its protocol, with values that the base chain does not allow, or that refers to something missing.
    """
    if "s" in rule.inverted and not rule.source_mask or "d" in rule.inverted and not rule.destination_mask:
        return INVALID
    if any(use.module.MISSING for use in uses(rule)):
        return NO_FILE  # the kernel looks up all extensions before it checks any
    base = 0 if chain.policy is None else tables.HOOKS[chain.name]
    for use in uses(rule):
        refusal = refused_use(db, use, rule, table, base)
        if refusal:
            return refusal
    limit = hooks_of(rule)
    if limit is not None and base & ~limit:
        return INVALID
    return UNSUPPORTED if jump is not None and jump.policy is not None else None


def refused_use(db: "Database | None", use: "Use", rule: "Rule", table: str, base: int) -> str | None:
    """Return the kernel's error for one use in a base chain with these hooks, or, if they are 0, in a user chain."""
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
    return module.refused(use) or module.refused_now(use, db)


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
