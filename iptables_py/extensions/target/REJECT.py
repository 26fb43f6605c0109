"""Drops a packet and answers it with an ICMP error or a TCP reset.

The order of kinds matters, as names may be abbreviated.
"""

from iptables_py.errors import Problem
from iptables_py.rules.options import Kind, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Applying
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "REJECT"
TABLES = ("filter",)
ENDS = True
CHANGES = ()

_TCP = 6
_RESET = "tcp-reset"
# the saved name, the other name, what is sent; an abbreviation means the first row with a name that begins with it
_KINDS = {
    4: (
        ("icmp-net-unreachable", "net-unreach", "ICMP: network unreachable"),
        ("icmp-host-unreachable", "host-unreach", "ICMP: host unreachable"),
        ("icmp-proto-unreachable", "proto-unreach", "ICMP: protocol unreachable"),
        ("icmp-port-unreachable", "port-unreach", "ICMP: port unreachable (default)"),
        ("icmp-net-prohibited", "net-prohib", "ICMP: network prohibited"),
        ("icmp-host-prohibited", "host-prohib", "ICMP: host prohibited"),
        (_RESET, "tcp-rst", "a TCP reset, only with -p tcp"),
        ("icmp-admin-prohibited", "admin-prohib", "ICMP: prohibited by the administrator"),
    ),
    6: (
        ("icmp6-no-route", "no-route", "ICMPv6: no route"),
        ("icmp6-adm-prohibited", "adm-prohibited", "ICMPv6: prohibited by the administrator"),
        ("icmp6-addr-unreachable", "addr-unreach", "ICMPv6: address unreachable"),
        ("icmp6-port-unreachable", "port-unreach", "ICMPv6: port unreachable (default)"),
        (_RESET, _RESET, "a TCP reset, only with -p tcp"),
        ("icmp6-policy-fail", "policy-fail", "ICMPv6: source address not allowed"),
        ("icmp6-reject-route", "reject-route", "ICMPv6: rejected by the route"),
    ),
}
_DEFAULT = {4: "icmp-port-unreachable", 6: "icmp6-port-unreachable"}

_WORDS = {
    "addr": "address",
    "adm": "administratively",
    "admin": "administratively",
    "fail": "failure",
    "net": "network",
    "proto": "protocol",
}  # for parts of names
_NFT_NAMES = {"proto-unreachable": "prot-unreachable", "adm-prohibited": "admin-prohibited"}


def _read_kind(text: str, option: Option, use: "Use") -> str:
    """Read any beginning of a name, even an empty one; case is ignored (measured)."""
    family = use.rule.family
    begin = text.lower() if text.isascii() else text
    for name, alias, _ in _KINDS[family]:
        if name.startswith(begin) or alias.startswith(begin):
            return name
    if family == 4 and ("echo-reply".startswith(begin) or "echoreply".startswith(begin)):
        use.warn("--reject-with echo-reply no longer supported\n")
    raise Problem(f'unknown reject type "{text}"')


def _kind(family: int) -> Kind:
    return Kind(_read_kind, choices=tuple(name for name, _, _ in _KINDS[family]))


OPTIONS = {
    family: (Option("reject-with", _kind(family), meta="kind", doc="the answer to the sender"),)
    for family in (4, 6)
}


def check(use: "Use") -> None:
    """Set the default kind if none is given."""
    use.values.setdefault("reject-with", _DEFAULT[use.rule.family])


def refused(use: "Use") -> str | None:
    """Return the kernel's error for a reset without -p tcp.

    Measured: it is the kernel that checks this.
    """
    rule = use.rule
    if use.values["reject-with"] == _RESET and (rule.protocol != _TCP or "p" in rule.inverted):
        return "Invalid argument"
    return None


def listing(use: "Use", numeric: bool) -> str:
    """Return the kind."""
    return f" reject-with {use.values['reject-with']}"


def words(use: "Use") -> list[str]:
    """Return the answer."""
    kind = use.values["reject-with"]
    protocol, *parts = kind.split("-")
    title = {"tcp": "a TCP", "icmp": "ICMP", "icmp6": "ICMPv6"}[protocol]
    return [f"are rejected with {title} {' '.join(_WORDS.get(part, part) for part in parts)}"]


def help_text(family: int) -> str:
    """Return the kinds, one per line, with the alias of each in the line below."""
    rows = "".join(f"    {name:<25}\t{what}\n    {alias:<25}\talias\n" for name, alias, what in _KINDS[family])
    return f"Valid reject types:\n{rows}"


def apply(use: "Use") -> "Applying":
    """Answer the packet and drop it."""
    from iptables_py.extensions.shared.rejections import ERRORS

    error = ERRORS.get(use.values["reject-with"])

    def act(packet: "Any", world: "Any") -> str:
        if error:
            world.reject(packet, *error)
        else:
            world.reset(packet)
        return "DROP"

    return act


def nft(use: "Use", translation: "Translation") -> str:
    """Return the verdict, and the answer unless it is the default."""
    kind = use.values["reject-with"]
    if kind == _DEFAULT[translation.family]:
        return "reject"
    if kind == _RESET:
        return "reject with tcp reset"
    name = kind.partition("-")[2]
    return f"reject with {'icmp' if translation.family == 4 else 'icmpv6'} type {_NFT_NAMES.get(name, name)}"
