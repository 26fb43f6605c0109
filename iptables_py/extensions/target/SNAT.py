"""Rewrites where a connection comes from: another address, another port, or both."""

from iptables_py.extensions.shared.nat import (
    FREE_RANGES,
    PERSISTENT,
    RANDOM,
    RANDOM_FULLY,
    RANGES,
    range_listing,
    without_base,
)
from iptables_py.rules.options import REQUIRED, Option
from iptables_py.tables import INPUT, POSTROUTING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

NAME = "SNAT"
TABLES = ("nat",)
HOOKS = INPUT | POSTROUTING
OPTIONS = {
    family: (
        Option(
            "to-source",
            kind,
            REQUIRED,
            free=FREE_RANGES[family],
            meta="[address[-address]][:port[-port]]",
            doc="where connections seem to come from",
        ),
        RANDOM,
        RANDOM_FULLY,
        PERSISTENT,
    )
    for family, kind in RANGES.items()
}


def check(use: "Use") -> None:
    """Drop the base of shifted ports, which is read all the same."""
    if "to-source" in use.values:
        addresses, ports = use.values["to-source"]
        use.values["to-source"] = addresses, without_base(ports)


def listing(use: "Use", numeric: bool) -> str:
    """`to:` and the range."""
    return range_listing(use)
