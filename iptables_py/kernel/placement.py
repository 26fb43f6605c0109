"""A rule that is about to be added to a chain, and the kernel's checks of it apart from jumps."""

from iptables_py.errors import NO_FILE
from iptables_py.kernel.rules import depends_on, hooks_of, refused_now, refused_rule
from iptables_py.rules.spec import is_altered, spec

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from iptables_py.rules.rule import Rule
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
    refusal = refused_rule(rule, table, chain, to) or refused_now(db, rule) or refused_with_others(rule)
    if not refusal and to is None and rule.jump and rule.target is None:
        return NO_FILE  # a base chain that was never created
    return refusal
