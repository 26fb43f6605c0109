"""Matches the ports of UDP."""

from iptables_py.extensions.shared import headerports
from iptables_py.extensions.shared.resolvedports import RESOLVED_PORTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

NAME = "udp"
UDP = 17
OPTIONS = headerports.options(RESOLVED_PORTS)


def check(use: "Use") -> None:
    """All ports are as good as none."""
    headerports.drop_every_port(use)


def build(use: "Use") -> None:
    """A bare one is the kernel's."""
    headerports.build_use(use, UDP, by_kernel=not use.values)


def merge(use: "Use", earlier: "Use | None") -> bool:
    """Join ports."""
    return headerports.merge_use(use, earlier)


def refused(use: "Use") -> str | None:
    """The kernel's match wants -p udp."""
    return headerports.refused_use(use, UDP)


def listing(use: "Use", numeric: bool) -> str:
    """`udp` and the ports."""
    return " udp" + headerports.ports_listing(use, numeric)
