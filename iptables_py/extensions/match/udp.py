"""Matches the ports of UDP."""

from iptables_py.extensions.shared.headerports import (
    build_use,
    drop_every_port,
    merge_use,
    ports_listing,
    refused_use,
)
from iptables_py.extensions.shared.resolvedports import RESOLVED_PORTS
from iptables_py.options import INVERTIBLE, Option
from iptables_py.values import FREE_PORT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rule import Use

NAME = "udp"
UDP = 17
_META = "port[:port]"
OPTIONS = (
    Option(
        "source-port",
        RESOLVED_PORTS,
        INVERTIBLE,
        saved="sport",
        free=FREE_PORT,
        meta=_META,
        doc="the port it comes from",
    ),
    Option("sport", RESOLVED_PORTS, INVERTIBLE, of="source-port", free=FREE_PORT, meta=_META),
    Option(
        "destination-port",
        RESOLVED_PORTS,
        INVERTIBLE,
        saved="dport",
        free=FREE_PORT,
        meta=_META,
        doc="the port it goes to",
    ),
    Option("dport", RESOLVED_PORTS, INVERTIBLE, of="destination-port", free=FREE_PORT, meta=_META),
)


def check(use: "Use") -> None:
    """All ports are as good as none."""
    drop_every_port(use)


def build(use: "Use") -> None:
    """A bare one is the kernel's."""
    build_use(use, UDP, by_kernel=not use.values)


def merge(use: "Use", earlier: "Use | None") -> bool:
    """Join ports."""
    return merge_use(use, earlier)


def refused(use: "Use") -> str | None:
    """The kernel's match wants -p udp."""
    return refused_use(use, UDP)


def listing(use: "Use", numeric: bool) -> str:
    """`udp` and the ports."""
    return " udp" + ports_listing(use, numeric)
