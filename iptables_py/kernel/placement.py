"""A rule for a chain, judged by itself: what the kernel says to it before it looks at the rest of the table."""

from iptables_py.errors import NO_FILE
from iptables_py.kernel.rules import hooks_of, looks_beside, refused_now, refused_rule
from iptables_py.rules.spec import is_altered, spec

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from iptables_py.rules.rule import Rule
    from iptables_py.store.rows import Chain
    from iptables_py.store.sqlite import Database

    # text, index of the target in it, jump, hooks, packets, bytes: what Store.append() and its kin take
    Row = tuple[str, int, int | None, int | None, int, int]


class Placement:
    """A rule on its way into a chain.

    chain: where the rule goes.
    refusal: the error with which the kernel refuses the rule by itself, or None.
    reaches_kernel: whether the kernel gets the rule and takes it.
    jump: the id of the user chain that the rule jumps to, or None.
    hooks: the hooks that the rule is limited to, or None.
    beside: texts that mark the rules which this one depends on, see Batch.holding().
    altered: whether the kernel may give back another text than it got.
    """

    __slots__ = ("altered", "beside", "chain", "hooks", "jump", "reaches_kernel", "refusal")

    def __init__(self, rule: "Rule", chain: "Chain", to: "Chain | None", refusal: str | None, sent: bool) -> None:
        self.chain = chain
        self.refusal = refusal if sent else None
        self.reaches_kernel = sent and refusal is None
        self.jump = to.id if to and self.reaches_kernel else None
        self.hooks = hooks_of(rule) if self.reaches_kernel else None
        self.beside = looks_beside(rule)
        self.altered = is_altered(rule)

    def row(self, rule: "Rule") -> "Row":
        """Return what goes into the store for the rule with one pair of its addresses."""
        return *spec(rule), self.jump, self.hooks, rule.packets, rule.bytes


def refusal_of(
    db: "Database",
    rule: "Rule",
    table: str,
    chain: "Chain",
    to: "Chain | None",
    refused_beside: "Callable[[Rule], str | None]",
) -> str | None:
    """Return the error with which the kernel refuses the rule by itself, or None; in the kernel's order of checks.

    `to` is the chain that the rule jumps to; `refused_beside` returns the error because of other rules.
    """
    refusal = refused_rule(rule, table, chain, to) or refused_now(db, rule) or refused_beside(rule)
    if not refusal and to is None and rule.jump and rule.target is None:
        return NO_FILE  # a base chain that was never made
    return refusal
