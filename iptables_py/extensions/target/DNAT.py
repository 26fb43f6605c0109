"""Rewrites the destination of a connection: its address, its port, or both."""

from iptables_py.extensions.shared.nat import FREE_RANGES, PERSISTENT, RANDOM, RANGES, range_listing, translation
from iptables_py.rules.options import REQUIRED, Option
from iptables_py.tables import OUTPUT, PREROUTING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.extensions.contract import Applying
    from iptables_py.extensions.shared.packetsets import Box
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "DNAT"
TRACKS = True
TABLES = ("nat",)
HOOKS = PREROUTING | OUTPUT
ENDS = True
CHANGES = ("src", "dst", "sport", "dport")
OPTIONS = {
    family: (
        Option(
            "to-destination",
            kind,
            REQUIRED,
            free=FREE_RANGES[family],
            meta="[address[-address]][:port[-port[/base]]]",
            doc="the new destination; the port is counted from base if given",
        ),
        RANDOM,
        PERSISTENT,
    )
    for family, kind in RANGES.items()
}


def listing(use: "Use", numeric: bool) -> str:
    """Return `to:` and the range."""
    return range_listing(use)


def words(use: "Use") -> list[str]:
    """Return the new destination."""
    from iptables_py.extensions.shared.natwords import translation_words

    return translation_words(use, "destination", use.values["to-destination"])


def apply(use: "Use") -> "Applying":
    """Decide the new destination of the connection."""
    addresses, ports = use.values["to-destination"]
    return translation("destination", addresses, ports, use)


def sets(use: "Use") -> "Box | None":
    """Return the new destination; which port of a shifted range a packet gets is not known."""
    from iptables_py.extensions.shared.packetsets import DESTINATION, DESTINATION_PORT, between

    addresses, ports = use.values["to-destination"]
    if ports and ports[2]:
        return None
    found = {DESTINATION: between(*sorted(addresses))} if addresses else {}
    return {**found, DESTINATION_PORT: between(*sorted(ports[:2]))} if ports else found


def nft(use: "Use", translation: "Translation") -> str | None:
    """Return the new destination, None for shifted ports."""
    from iptables_py.extensions.shared.natstatements import range_statement

    return range_statement(use, "dnat")


def nft_exact(use: "Use", translation: "Translation") -> str | None:
    """Return the same in the syntax that nft reads."""
    from iptables_py.extensions.shared.natstatements import exact_range

    return exact_range(use, "dnat", translation)
