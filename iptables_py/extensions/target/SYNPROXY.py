"""Answers TCP handshakes in place of the server."""

from iptables_py.rules.kinds import UINT32
from iptables_py.rules.options import FLAG, Kind, Option
from iptables_py.tables import FORWARD, INPUT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Applying
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "SYNPROXY"
TRACKS = True
HOOKS = INPUT | FORWARD
PROTOCOLS = (6,)
CHANGES = ("packet", "length")


def _cut(bits: int) -> Kind:
    """Return a kind of 32-bit number of which only the lower `bits` are kept (measured)."""
    mask = (1 << bits) - 1

    def read(text: str, option: Option, use: "Use") -> int:
        number: int = UINT32.read(text, option, use)
        return number & mask

    return Kind(read)


SCALE, SIZE = _cut(8), _cut(16)
OPTIONS = (
    Option("sack-perm", FLAG, doc="the server permits selective acknowledgements"),
    Option("timestamp", FLAG, letter="\x01", doc="the server sends timestamps"),
    Option("wscale", SCALE, meta="number", doc="the server's window scaling"),
    Option("mss", SIZE, meta="size", doc="the server's maximum segment size"),
    Option("ecn", FLAG, letter="\x04", doc="the server supports congestion notification"),
)


def listing(use: "Use", numeric: bool) -> str:
    """Return what is given, each with a blank after it."""
    return f" SYNPROXY {_given(use)}"


def words(use: "Use") -> list[str]:
    """Return what this host answers for the server."""
    from iptables_py.extensions.shared.wording import both

    values = use.values
    titles = {"sack-perm": "selective acknowledgements", "timestamp": "timestamps", "ecn": "ECN"}
    parts = [title for name, title in titles.items() if name in values]
    parts += [f"a window scale of {values['wscale']}"] if "wscale" in values else []
    parts += [f"an MSS of {values['mss']}"] if "mss" in values else []
    return [f"have their TCP handshake done by this host{f' with {both(parts)}' if parts else ''}"]


def _given(use: "Use", without: str = "") -> str:
    text = ""
    for option in OPTIONS:
        if option.name in use.values and option.name != without:
            text += f"{option.name} {str(use.values[option.name]) + ' ' if option.kind.words else ''}"
    return text


def apply(use: "Use") -> "Applying":
    """Answer a SYN in place of the server, and connect to the server when the client's ACK is right."""
    values = use.values
    flags = {name for name in ("sack-perm", "timestamp", "ecn") if name in values}
    size, scale = values.get("mss"), values.get("wscale")

    def act(packet: "Any", world: "Any") -> str:
        if packet.offset or len(packet.transport) < 20 or not packet.checksum_good:
            return "DROP"
        verdict: str = world.answer_for_server(packet, size, scale, flags)
        return verdict

    return act


def nft(use: "Use", translation: "Translation") -> str:
    """Return what is given."""
    return f"synproxy {_given(use)}"


def nft_exact(use: "Use", translation: "Translation") -> str | None:
    """Return the same without congestion notification, for which nft has no word.

    Measured: in IPv6, the kernel's synproxy for nftables answers nothing.
    """
    if use.rule.family == 6:
        translation.reason = "the synproxy of nftables does not answer in IPv6"
        return None
    if "ecn" in use.values:
        translation.losses.append("explicit congestion notification")
    return f"synproxy {_given(use, without='ecn')}"
