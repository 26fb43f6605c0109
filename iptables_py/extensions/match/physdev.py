"""Matches the bridge ports through which the packet comes in and goes out.

The options are in the order of save text.
"""

from iptables_py.errors import Problem
from iptables_py.rules.options import FLAG, INVERTIBLE, Kind, Option
from iptables_py.rules.rule import saved
from iptables_py.rules.storedtext import UNSEEN, guarded, shown
from iptables_py.tables import FORWARD, INPUT, POSTROUTING, PREROUTING
from iptables_py.values.interfaces import warn_of_interface
from iptables_py.values.text import size

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.packetsets import PacketSet
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "physdev"

_LONGEST = 15  # bytes of an interface name


def _read(text: str, option: Option, use: "Use") -> str:
    """Read a name, or with `+` at its end the beginning of one.

    Measured: unlike with -i it may be empty, and the `+` is kept.
    """
    if size(text) > _LONGEST:
        raise Problem(f"interface name `{text}' must be shorter than IFNAMSIZ ({_LONGEST})")
    if not use.rule.stored:
        warn_of_interface(text, use.warn)
    return text


PORT = Kind(_read, lambda name: guarded(name) or UNSEEN, names="interface")
OPTIONS = (
    Option("physdev-is-in", FLAG, INVERTIBLE, letter="\x02", doc="the packet came in through a bridge"),
    Option("physdev-in", PORT, INVERTIBLE, meta="port[+]", doc="the bridge port through which the packet came in"),
    Option("physdev-is-out", FLAG, INVERTIBLE, letter="\x03", doc="the packet goes out through a bridge"),
    Option("physdev-out", PORT, INVERTIBLE, meta="port[+]", doc="the bridge port through which the packet goes out"),
    Option("physdev-is-bridged", FLAG, INVERTIBLE, letter="\x04", doc="the packet is bridged, not routed"),
)


def check(use: "Use") -> None:
    """Raise Problem if no option is given."""
    if not use.seen:
        raise Problem("PHYSDEV: no physdev option specified")


def hooks(use: "Use") -> int | None:
    """Return the hooks where the outgoing port is known, None if it is not matched.

    Measured: in OUTPUT it is not known yet, which only a rule for bridged packets may ignore.
    """
    bridged = "physdev-is-bridged" in use.values and "physdev-is-bridged" not in use.inverted
    if bridged or not use.seen & {"physdev-out", "physdev-is-out"}:
        return None
    return PREROUTING | INPUT | FORWARD | POSTROUTING


def listing(use: "Use", numeric: bool) -> str:
    """Return the save text."""
    return " PHYSDEV match" + shown(saved(use))


def words(use: "Use") -> list[str]:
    """Return a phrase for each option."""
    from iptables_py.extensions.shared.wording import named, no

    titles = {
        "physdev-is-in": "arriving on a bridge port",
        "physdev-in": "arriving on bridge port",
        "physdev-is-out": "leaving by a bridge port",
        "physdev-out": "leaving by bridge port",
    }
    found = []
    for option in use.options:
        name = option.name
        if name == "physdev-is-bridged" and name in use.values:
            found.append(f"that are {no(use, name)}bridged")
        elif name in use.values:
            port = f" {named(use.values[name])}" if option.kind.words else ""
            found.append(f"{no(use, name)}{titles[name]}{port}")
    return found


def match(use: "Use") -> "Matching":
    """Compare the bridge's ports; for a packet that no bridge handled, the match is true if all is inverted."""
    from iptables_py.values.interfaces import name_test

    values, inverted = use.values, use.inverted
    outside = all(name in inverted for name in values)
    flags = [
        (name in ("physdev-is-out", "physdev-is-bridged"), name not in inverted)
        for name in ("physdev-is-bridged", "physdev-is-in", "physdev-is-out")
        if name in values
    ]
    in_test = name_test(values["physdev-in"]) if "physdev-in" in values else None
    out_test = name_test(values["physdev-out"]) if "physdev-out" in values else None

    def meets(packet: "Any", world: "Any") -> bool:
        in_port, out_port = world.in_port, world.out_port
        if in_port is None and out_port is None:
            return outside
        if any(((out_port if is_out else in_port) is not None) is not wanted for is_out, wanted in flags):
            return False
        if in_test and in_port and in_test(in_port.name) is ("physdev-in" in inverted):
            return False
        if out_test is None:
            return True
        return out_port is not None and out_test(out_port.name) is not ("physdev-out" in inverted)

    return meets


def packets(use: "Use") -> "PacketSet":
    """Return the packets that match."""
    from iptables_py.extensions.shared.packetsets import steady_text

    return steady_text(use, "everything")


def nft_exact(use: "Use", translation: "Translation") -> None:
    """Return that there is none."""
    translation.reason = "nftables knows the ports of a bridge only in the family bridge"
