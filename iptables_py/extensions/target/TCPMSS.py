"""Changes the maximum segment size (MSS) that a TCP handshake announces."""

from iptables_py.errors import Problem
from iptables_py.rules.kinds import UINT16
from iptables_py.rules.options import FLAG, Option
from iptables_py.tables import FORWARD, OUTPUT, POSTROUTING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Applying
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "TCPMSS"
PROTOCOLS = (6,)
CHANGES = ("packet", "length")

_CLAMP = "clamp-mss-to-pmtu"
_IP_HEADER = {4: 20, 6: 40}
OPTIONS = {
    family: (
        Option("set-mss", UINT16, max=0xFFFF - header, meta="size", doc="announce at most this size"),
        Option(_CLAMP, FLAG, letter="\x01", doc="announce the size that fits the path's MTU"),
    )
    for family, header in _IP_HEADER.items()
}


def check(use: "Use") -> None:
    """Raise Problem if no size is given; of both options the later one is kept (measured)."""
    if not use.values:
        raise Problem("TCPMSS target: At least one parameter is required")
    last = next(reversed(use.values))
    use.values = {last: use.values[last]}


def hooks(use: "Use") -> int | None:
    """Return the hooks where the path is known, None if it is not needed: only outgoing packets have one."""
    return FORWARD | OUTPUT | POSTROUTING if _CLAMP in use.values else None


def listing(use: "Use", numeric: bool) -> str:
    """Return the size, or where it comes from."""
    return " TCPMSS clamp to PMTU" if _CLAMP in use.values else f" TCPMSS set {use.values['set-mss']}"


def words(use: "Use") -> list[str]:
    """Return the size, or where it comes from."""
    from iptables_py.extensions.shared.wording import CONTINUE

    size = "the path MTU" if _CLAMP in use.values else str(use.values["set-mss"])
    return [f"have their MSS limited to {size}", CONTINUE]


_LEAST_HEADERS = {4: 40, 6: 60}  # of the IP and TCP headers
_DEFAULT_SIZE = {4: 536, 6: 1220}  # of a sender that names none


def apply(use: "Use") -> "Applying":
    """Lower the maximum segment size; add the option to a SYN without data that has none."""
    wanted = use.values.get("set-mss")
    family = use.rule.family

    def act(packet: "Any", world: "Any") -> str:
        data = packet.transport
        if packet.offset:
            return "CONTINUE"
        header = (data[12] >> 4) * 4 if len(data) >= 20 else 0
        if not 20 <= header <= len(data):
            return "DROP"
        size = wanted if wanted is not None else world.path_size(packet) - _LEAST_HEADERS[family]
        if wanted is None and size <= 0:
            return "DROP"
        at = 20
        while at + 3 < header and data[at]:
            if data[at] == 2 and data[at + 1] == 4:
                if int.from_bytes(data[at + 2 : at + 4], "big") > size:
                    packet.transport = data[: at + 2] + size.to_bytes(2, "big") + data[at + 4 :]
                return "CONTINUE"
            at += 1 if data[at] < 2 else data[at + 1] or 1
        if len(data) > header or header >= 60:
            return "CONTINUE"
        size = min(size, _DEFAULT_SIZE[family])
        option = bytes((2, 4)) + size.to_bytes(2, "big")
        offset = bytes((data[12] + 0x10,))
        packet.transport = data[:12] + offset + data[13:20] + option + data[20:]
        return "CONTINUE"

    return act


def nft(use: "Use", translation: "Translation") -> str:
    """Return the size that is written into the option."""
    return f"tcp option maxseg size set {'rt mtu' if _CLAMP in use.values else use.values['set-mss']}"


def nft_exact(use: "Use", translation: "Translation") -> str:
    """Return the same statement: it only lowers the size, too, but adds no option."""
    translation.losses.append("a handshake without the option does not get one")
    return nft(use, translation)
