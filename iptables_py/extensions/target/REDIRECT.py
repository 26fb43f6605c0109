"""Sends a connection to this machine itself, optionally to another port."""

from iptables_py.errors import Problem
from iptables_py.extensions.shared.nat import PORTS, RANDOM, flags_listing, ports_text, settling
from iptables_py.rules.options import Option
from iptables_py.tables import OUTPUT, PREROUTING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Applying
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "REDIRECT"
TRACKS = True
TABLES = ("nat",)
HOOKS = PREROUTING | OUTPUT
ENDS = True
CHANGES = ("src", "dst", "sport", "dport")
OPTIONS = (
    Option("to-ports", PORTS, meta="port[-port]", doc="the ports to choose from"),
    RANDOM,
)


def check(use: "Use") -> None:
    """Raise Problem for shifted ports: they are read but refused (measured: only DNAT has room for their base)."""
    ports = use.values.get("to-ports")
    if ports and ports[2] is not None:
        raise Problem("Shifted portmap ranges not supported with this kernel")


def listing(use: "Use", numeric: bool) -> str:
    """Return `redir ports ` and the ports."""
    ports = use.values.get("to-ports")
    return (f" redir ports {ports_text(ports)}" if ports else "") + flags_listing(use)


def words(use: "Use") -> list[str]:
    """Return the new destination."""
    from iptables_py.extensions.shared.natwords import flags_words, ports_words

    ports = use.values.get("to-ports")
    return [f"are redirected to {f'{ports_words(ports)} of ' if ports else ''}this host{flags_words(use)}"]


def apply(use: "Use") -> "Applying":
    """Send the connection to this host: to the incoming interface's first address, or to loopback from OUTPUT."""
    settle = settling("destination", use.values.get("to-ports"), use)

    def act(packet: "Any", world: "Any") -> str:
        address = world.arriving_address(packet)
        return "DROP" if address is None else settle(packet, world, (address, address))

    return act


def nft(use: "Use", translation: "Translation") -> str | None:
    """Return the verdict with ports and flags."""
    from iptables_py.extensions.shared.natstatements import ports_statement

    return ports_statement(use, "redirect")


def nft_exact(use: "Use", translation: "Translation") -> str | None:
    """Return the same, None if nft can't have the ports."""
    from iptables_py.extensions.shared.natstatements import ports_statement, takes_ports

    return ports_statement(use, "redirect") if takes_ports(use, use.values.get("to-ports"), translation) else None
