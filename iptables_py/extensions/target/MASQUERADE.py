"""Gives a connection the address of the interface by which it leaves."""

from iptables_py.extensions.shared.nat import (
    PORTS,
    RANDOM,
    RANDOM_FULLY,
    flags_listing,
    ports_text,
    settling,
    without_base,
)
from iptables_py.rules.options import Option
from iptables_py.tables import POSTROUTING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Applying
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "MASQUERADE"
TRACKS = True
TABLES = ("nat",)
HOOKS = POSTROUTING
ENDS = True
CHANGES = ("src", "dst", "sport", "dport")
OPTIONS = (
    Option("to-ports", PORTS, meta="port[-port]", doc="the ports to choose from"),
    RANDOM,
    RANDOM_FULLY,
)


def check(use: "Use") -> None:
    """Set the base of shifted ports to 0: it is read, but the kernel has no room for it."""
    if "to-ports" in use.values:
        use.values["to-ports"] = without_base(use.values["to-ports"])


def listing(use: "Use", numeric: bool) -> str:
    """Return `masq ports: ` and the ports."""
    ports = use.values.get("to-ports")
    return (f" masq ports: {ports_text(ports)}" if ports else "") + flags_listing(use)


def words(use: "Use") -> list[str]:
    """Return the new source."""
    from iptables_py.extensions.shared.natwords import flags_words, ports_words

    ports = use.values.get("to-ports")
    text = "get their source translated to the address of the outgoing interface"
    return [text + (f", {ports_words(ports)}" if ports else "") + flags_words(use)]


def apply(use: "Use") -> "Applying":
    """Give the connection the address of the interface by which the packet leaves; drop it if there is none."""
    settle = settling("source", use.values.get("to-ports"), use)

    def act(packet: "Any", world: "Any") -> str:
        if packet.source == 0:
            return "ACCEPT"
        address = world.leaving_address(packet)
        if address is None:
            return "DROP"
        packet.connection.leaves_by = world.out_interface.name
        return settle(packet, world, (address, address))

    return act


def nft(use: "Use", translation: "Translation") -> str | None:
    """Return the verdict with ports and flags, None for shifted ports."""
    from iptables_py.extensions.shared.natstatements import ports_statement

    return ports_statement(use, "masquerade")


def nft_exact(use: "Use", translation: "Translation") -> str | None:
    """Return the same, None if nft can't have the ports."""
    from iptables_py.extensions.shared.natstatements import ports_statement, takes_ports

    return ports_statement(use, "masquerade") if takes_ports(use, use.values.get("to-ports"), translation) else None
