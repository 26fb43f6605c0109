"""Passes packets to a local socket without changing them, for a transparent proxy."""

from iptables_py.extensions.shared.onehost import ONE_HOST
from iptables_py.extensions.shared.resolvedports import RESOLVED_PORT
from iptables_py.rules.kinds import read_mark
from iptables_py.rules.options import REQUIRED, Kind, Option
from iptables_py.tables import PREROUTING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Applying
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "TPROXY"
JOINS = True
TABLES = ("mangle",)
HOOKS = PREROUTING
_TCP, _UDP = 6, 17
PROTOCOLS = (_TCP, _UDP)
ENDS = True
CHANGES = ("mark",)

# the mask is always shown
FULL_MARK = Kind(read_mark, lambda pair: f"{pair[0]:#x}/{pair[1]:#x}")
OPTIONS = {
    family: (
        Option("on-port", RESOLVED_PORT, REQUIRED, meta="port", doc="the socket's port, 0 for the packet's own"),
        Option("on-ip", kind, meta="address", doc="the socket's address, by default that of the interface"),
        Option("tproxy-mark", FULL_MARK, meta="value[/mask]", doc="set these bits of the mark"),
    )
    for family, kind in ONE_HOST.items()
}


def check(use: "Use") -> None:
    """Set a missing address and a missing mark to 0."""
    use.values.setdefault("on-ip", 0)
    use.values.setdefault("tproxy-mark", (0, 0))


def listing(use: "Use", numeric: bool) -> str:
    """Return the destination and the mark."""
    port, address, mark = (option.kind.write(use.values[option.name]) for option in use.options)
    return f" TPROXY redirect {address}:{port} mark {mark}"


def words(use: "Use") -> list[str]:
    """Return the socket and the mark."""
    values = use.values
    port = f"port {values['on-port']}" if values["on-port"] else "their own port"
    host = f" of {use.option('on-ip').kind.write(values['on-ip'])}" if values["on-ip"] else ""
    flip, mask = values["tproxy-mark"]
    mark = f", with the mark bits {FULL_MARK.write((flip, mask))}" if flip or mask else ""
    return [f"are given to the local socket on {port}{host}{mark}, or dropped if there is none"]


def apply(use: "Use") -> "Applying":
    """Give the packet to a transparent local socket, and mark it; drop it if there is none."""
    port, address = use.values["on-port"], use.values["on-ip"]
    value, mask = use.values["tproxy-mark"]

    def act(packet: "Any", world: "Any") -> str:
        if packet.offset or not world.take_by_socket(packet, address, port):
            return "DROP"
        packet.mark = packet.mark & ~mask & 0xFFFFFFFF ^ value
        return "ACCEPT"

    return act


def nft(use: "Use", translation: "Translation") -> str:
    """Return the socket, the mark and the verdict."""
    values = use.values
    port, address = values["on-port"], values["on-ip"]
    where = ONE_HOST[translation.family].write(address) if address else ""
    if where and translation.family == 6:
        where = f"[{where}]"
    ports = f":{port}" if port or not address else ""
    return f"tproxy to {where}{ports}{_nft_mark(*values['tproxy-mark'])} accept"


def _nft_mark(value: int, mask: int) -> str:
    """Return the change of the mark, "" if there is none."""
    from iptables_py.extensions.shared.marks import ALL

    if not value and not mask:
        return ""
    if mask == ALL:
        return f" meta mark set {value:#x}"
    return f" meta mark set meta mark & {mask ^ ALL:#x} xor {value:#x}"


def nft_exact(use: "Use", translation: "Translation") -> str:
    """Return the same in a chain that drops packets without a socket."""
    from iptables_py.rules.translation import anonymous_chain

    protocol = "tcp" if use.rule.protocol == _TCP else "udp"
    return anonymous_chain([f"meta l4proto {protocol} {nft(use, translation)}", "drop"])
