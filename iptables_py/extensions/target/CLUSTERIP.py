"""Shared an address between several nodes; removed from the kernel."""

from iptables_py.errors import Problem
from iptables_py.extensions.shared import ethernet
from iptables_py.extensions.shared.choices import one_of
from iptables_py.rules.kinds import UINT32
from iptables_py.rules.options import FLAG, Kind, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "CLUSTERIP"
FAMILIES = (4,)
MISSING = GONE = True
_MODES = ("sourceip", "sourceip-sourceport", "sourceip-sourceport-destport")
_NEEDED = ("new", "hashmode", "clustermac", "total-nodes", "local-node")


def _read_address(text: str, option: Option, use: "Use") -> tuple[int, ...]:
    octets = ethernet.read(text, option, use)
    if not octets[0] & 1:
        raise Problem("MAC has to be a multicast ethernet address")
    return octets


MODE = one_of(_MODES, 'Unknown hashmode "{text}"')
ADDRESS = Kind(_read_address, ethernet.text)
OPTIONS = (
    Option("new", FLAG, doc="create the cluster's address"),
    Option("hashmode", MODE, meta="|".join(_MODES), doc="what the choice of a node depends on"),
    Option("clustermac", ADDRESS, meta="XX:XX:XX:XX:XX:XX", doc="the cluster's Ethernet address, a multicast one"),
    Option("total-nodes", UINT32, max=16, meta="number", doc="the number of nodes"),
    Option("local-node", UINT32, max=16, meta="number", doc="the number of this node"),
    Option("hash-init", UINT32, meta="number", doc="the seed of the hash"),
)


def check(use: "Use") -> None:
    """Raise Problem if some options are given but a required one is missing."""
    if use.values and any(name not in use.values for name in _NEEDED):
        raise Problem("CLUSTERIP target: Invalid parameter combination")


def listing(use: "Use", numeric: bool) -> str:
    """Return all values for a rule that creates the address."""
    values = use.values
    if not values:
        return " CLUSTERIP"
    return (
        f" CLUSTERIP hashmode={values['hashmode']} clustermac={ethernet.text(values['clustermac']).upper()}"
        f" total_nodes={values['total-nodes']} local_node={values['local-node']} hash_init={values.get('hash-init', 0)}"
    )


def words(use: "Use") -> list[str]:
    """Return the address and the node."""
    values = use.values
    if not values:
        return ["are accepted by one node of the cluster"]
    mac, nodes = ethernet.text(values["clustermac"]), f"{values['local-node']} of {values['total-nodes']}"
    how = f"by {values['hashmode']}, MAC address {mac}, hash seed {values.get('hash-init', 0)}"
    return [f"are accepted if they belong to the node {nodes} of the cluster ({how})"]


def nft_exact(use: "Use", translation: "Translation") -> None:
    """Give the reason why there is no translation."""
    translation.reason = "nftables has no cluster addresses"
