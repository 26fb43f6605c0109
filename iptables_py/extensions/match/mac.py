"""Matches the Ethernet source address of the packet."""

from iptables_py.extensions.shared import ethernet
from iptables_py.rules.kinds import free_value
from iptables_py.rules.options import INVERTIBLE, REQUIRED, Kind, Option
from iptables_py.tables import FORWARD, INPUT, PREROUTING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.packetsets import PacketSet
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "mac"
HOOKS = PREROUTING | INPUT | FORWARD
ASKS = {"mac-source": "mac"}

ADDRESS = Kind(ethernet.read, ethernet.text)
_FREE = free_value(lambda number: f"5a:1d:00:00:00:{number:02x}", "[0-9a-f]{2}(?::[0-9a-f]{2}){5}")
OPTIONS = (
    Option(
        "mac-source",
        ADDRESS,
        REQUIRED | INVERTIBLE,
        free=_FREE,
        meta="XX:XX:XX:XX:XX:XX",
        doc="the sender's Ethernet address",
    ),
)


def listing(use: "Use", numeric: bool) -> str:
    """Return the address, after `!` if inverted."""
    return f" MAC {'! ' if use.inverted else ''}{ethernet.text(use.values['mac-source'])}"


def words(use: "Use") -> list[str]:
    """Return the address."""
    return [f"{'not ' if use.inverted else ''}from the MAC address {ethernet.text(use.values['mac-source'])}"]


def match(use: "Use") -> "Matching":
    """Compare the source of the Ethernet frame; a packet without one never matches."""
    address, inverted = bytes(use.values["mac-source"]), bool(use.inverted)
    return lambda packet, world: packet.frame is not None and (packet.frame.source == address) is not inverted


def packets(use: "Use") -> "PacketSet":
    """Return the packets from this station; those that have none, such as on lo, never match."""
    from iptables_py.extensions.shared.packetsets import COUNTS, STATION, exactly, one, without

    address = one(int.from_bytes(bytes(use.values["mac-source"])))
    return exactly({STATION: without(address, 0, COUNTS[STATION] - 1) if use.inverted else address})


def nft(use: "Use", translation: "Translation") -> str:
    """Return the comparison of the address."""
    from iptables_py.extensions.shared.expressions import comparison

    return comparison("ether saddr", ethernet.text(use.values["mac-source"]), bool(use.inverted))
