"""Which rules are plain, apart from their jumps."""

from iptables_py import tables
from iptables_py.kernel.rules import depends_on, refused_rule
from iptables_py.rules.spec import is_altered, spec
from iptables_py.store.rows import Chain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Rule


def reason_of_rule(rule: "Rule", table: str, name: str) -> str:
    """Return why a rule in the chain of that name is not plain, "" if it is."""
    if rule.jump and rule.target is None and tables.is_base(table, rule.jump):
        return "jump to a base chain"
    if depends_on(rule):
        return "depends on other rules"
    if is_altered(rule) and spec(rule, "kept") != spec(rule):
        return "altered by the kernel"
    chain = Chain(0, name.encode(), "ACCEPT" if tables.is_base(table, name) else None, 0, 0)
    return "refused by the kernel" if refused_rule(rule, table, chain, None) else ""
