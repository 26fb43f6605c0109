"""Drops a packet and answers it with an ICMP error or a TCP reset. The order of kinds counts: beginnings are taken."""

from iptables_py.errors import Problem
from iptables_py.rules.options import Kind, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

NAME = "REJECT"
TABLES = ("filter",)

TCP = 6
RESET = "tcp-reset"
# the name that is saved, the other name, what is sent; a beginning of either name means the first row that has it
KINDS = {
    4: (
        ("icmp-net-unreachable", "net-unreach", "ICMP: no way to that network"),
        ("icmp-host-unreachable", "host-unreach", "ICMP: no way to that host"),
        ("icmp-proto-unreachable", "proto-unreach", "ICMP: protocol not served"),
        ("icmp-port-unreachable", "port-unreach", "ICMP: port not served (default)"),
        ("icmp-net-prohibited", "net-prohib", "ICMP: network forbidden"),
        ("icmp-host-prohibited", "host-prohib", "ICMP: host forbidden"),
        (RESET, "tcp-rst", "a TCP reset, only with -p tcp"),
        ("icmp-admin-prohibited", "admin-prohib", "ICMP: forbidden by the administrator"),
    ),
    6: (
        ("icmp6-no-route", "no-route", "ICMPv6: no route"),
        ("icmp6-adm-prohibited", "adm-prohibited", "ICMPv6: forbidden by the administrator"),
        ("icmp6-addr-unreachable", "addr-unreach", "ICMPv6: address out of reach"),
        ("icmp6-port-unreachable", "port-unreach", "ICMPv6: port not served (default)"),
        (RESET, RESET, "a TCP reset, only with -p tcp"),
        ("icmp6-policy-fail", "policy-fail", "ICMPv6: source address not allowed here"),
        ("icmp6-reject-route", "reject-route", "ICMPv6: route that rejects"),
    ),
}
DEFAULT = {4: "icmp-port-unreachable", 6: "icmp6-port-unreachable"}


def _read_kind(text: str, option: Option, use: "Use") -> str:
    """Any beginning of a name, the empty one too, case ignored (measured)."""
    family = use.rule.family
    begin = text.lower() if text.isascii() else text
    for name, alias, _ in KINDS[family]:
        if name.startswith(begin) or alias.startswith(begin):
            return name
    if family == 4 and ("echo-reply".startswith(begin) or "echoreply".startswith(begin)):
        use.warn("--reject-with echo-reply no longer supported\n")
    raise Problem(f'unknown reject type "{text}"')


def _kind(family: int) -> Kind:
    return Kind(_read_kind, choices=tuple(name for name, _, _ in KINDS[family]))


OPTIONS = {
    family: (Option("reject-with", _kind(family), meta="kind", doc="the answer that the sender gets"),)
    for family in (4, 6)
}


def check(use: "Use") -> None:
    """Fill in the default kind."""
    use.values.setdefault("reject-with", DEFAULT[use.rule.family])


def refused(use: "Use") -> str | None:
    """Measured: it is the kernel that wants -p tcp for a reset."""
    rule = use.rule
    if use.values["reject-with"] == RESET and (rule.protocol != TCP or "p" in rule.inverted):
        return "Invalid argument"
    return None


def listing(use: "Use", numeric: bool) -> str:
    """The kind."""
    return f" reject-with {use.values['reject-with']}"


def help_text(family: int) -> str:
    """The kinds, one a line with its alias under it."""
    rows = "".join(f"    {name:<25}\t{what}\n    {alias:<25}\talias\n" for name, alias, what in KINDS[family])
    return f"Valid reject types:\n{rows}"
