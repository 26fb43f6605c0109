"""Rewrites the source of a connection: its address, its port, or both."""

from iptables_py.extensions.shared.nat import (
    FREE_RANGES,
    PERSISTENT,
    RANDOM,
    RANDOM_FULLY,
    RANGES,
    range_listing,
    translation,
    without_base,
)
from iptables_py.rules.options import REQUIRED, Option
from iptables_py.tables import INPUT, POSTROUTING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.extensions.contract import Applying
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "SNAT"
TRACKS = True
TABLES = ("nat",)
HOOKS = INPUT | POSTROUTING
ENDS = True
CHANGES = ("src", "dst", "sport", "dport")
OPTIONS = {
    family: (
        Option(
            "to-source",
            kind,
            REQUIRED,
            free=FREE_RANGES[family],
            meta="[address[-address]][:port[-port]]",
            doc="the new source",
        ),
        RANDOM,
        RANDOM_FULLY,
        PERSISTENT,
    )
    for family, kind in RANGES.items()
}


def check(use: "Use") -> None:
    """Set the base of shifted ports to 0: it is read, but the kernel has no room for it."""
    if "to-source" in use.values:
        addresses, ports = use.values["to-source"]
        use.values["to-source"] = addresses, without_base(ports)


def listing(use: "Use", numeric: bool) -> str:
    """Return `to:` and the range."""
    return range_listing(use)


def words(use: "Use") -> list[str]:
    """Return the new source."""
    from iptables_py.extensions.shared.natwords import translation_words

    return translation_words(use, "source", use.values["to-source"])


def apply(use: "Use") -> "Applying":
    """Decide the new source of the connection."""
    addresses, ports = use.values["to-source"]
    return translation("source", addresses, ports, use)


def nft(use: "Use", translation: "Translation") -> str | None:
    """Return the new source, None for shifted ports."""
    from iptables_py.extensions.shared.natstatements import range_statement

    return range_statement(use, "snat")


def nft_exact(use: "Use", translation: "Translation") -> str | None:
    """Return the same in the syntax that nft reads."""
    from iptables_py.extensions.shared.natstatements import exact_range

    return exact_range(use, "snat", translation)
