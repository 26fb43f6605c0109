"""Maps the addresses of a network to another one: the destination on the way in, the source on the way out."""

from iptables_py.extensions.shared.nat import settling
from iptables_py.rules.options import REQUIRED, Kind, Option
from iptables_py.values.addresses import address_text, prefix_length, saved_host
from iptables_py.values.hosts import read_host_mask

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Applying
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "NETMAP"
TRACKS = True
TABLES = ("nat",)
ENDS = True
CHANGES = ("src", "dst", "sport", "dport")


def _read(text: str, option: Option, use: "Use") -> tuple[int, int]:
    """Read an address, of which the mask's bits are kept, and the mask."""
    value, mask = read_host_mask(text, use.rule.family, NAME, option.of)
    return value & mask, mask


def _network(family: int) -> Kind:
    return Kind(_read, lambda network: saved_host(network[0], network[1], family))


_NETWORK = {family: _network(family) for family in (4, 6)}
OPTIONS = {
    family: (Option("to", kind, REQUIRED, meta="address[/mask]", doc="the network to map to"),)
    for family, kind in _NETWORK.items()
}

_NFT_WORDS = {"PREROUTING": "dnat", "OUTPUT": "dnat", "INPUT": "snat", "POSTROUTING": "snat"}


def listing(use: "Use", numeric: bool) -> str:
    """Return `to:` and the network."""
    return f" to:{_NETWORK[use.rule.family].write(use.values['to'])}"


def words(use: "Use") -> list[str]:
    """Return the network, for the side that the hook translates."""
    return [
        f"get the network of their destination (in POSTROUTING and INPUT of their source) translated to"
        f" {_NETWORK[use.rule.family].write(use.values['to'])}"
    ]


def apply(use: "Use") -> "Applying":
    """Replace the network part of the destination on the way in, of the source on the way out."""
    network, mask = use.values["to"]
    settles = {side: settling(side, None, use) for side in ("source", "destination")}

    def act(packet: "Any", world: "Any") -> str:
        side = "destination" if world.hook in ("PREROUTING", "OUTPUT") else "source"
        address = getattr(packet, side) & ~mask | network
        return settles[side](packet, world, (address, address))

    return act


def nft_exact(use: "Use", translation: "Translation") -> str | None:
    """Return a statement for one side of the packet, which the hook determines."""
    network, mask = use.values["to"]
    word = _NFT_WORDS.get(translation.chain)
    length = prefix_length(mask, use.rule.family)
    if word is None:
        translation.reason = "nft needs to know whether the source or the destination is mapped"
    elif length is None:
        translation.reason = "nftables has no networks with holes in the mask"
    else:
        return f"{word} prefix to {address_text(network, use.rule.family)}/{length}"
    return None
