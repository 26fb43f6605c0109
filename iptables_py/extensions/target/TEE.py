"""Sends a copy of the packet to another host of the local network."""

from iptables_py.extensions.shared.onehost import ONE_HOST
from iptables_py.rules.options import REQUIRED, Kind, Option
from iptables_py.rules.storedtext import guarded
from iptables_py.values.hosts import known_host

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Applying
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "TEE"
CHANGES = ()

_NAME_BYTES = 15


def _read_interface(text: str, option: Option, use: "Use") -> str:
    """Read a name.

    Measured: a name that is too long is cut silently, and any other is accepted.
    """
    return text.encode("utf-8", "surrogateescape")[:_NAME_BYTES].decode("utf-8", "surrogateescape")


INTERFACE = Kind(_read_interface, guarded, names="interface")
OPTIONS = {
    family: (
        Option("gateway", kind, REQUIRED, meta="address", doc="the host to send it to"),
        Option("oif", INTERFACE, meta="interface", doc="the interface to send it by"),
    )
    for family, kind in ONE_HOST.items()
}


def check(use: "Use") -> None:
    """Drop an empty name."""
    if not use.values.get("oif"):
        use.values.pop("oif", None)


def refused(use: "Use") -> str | None:
    """Return the kernel's error if the host is the zero address."""
    return None if use.values["gateway"] else "Invalid argument"


def listing(use: "Use", numeric: bool) -> str:
    """Return the host, by name unless `numeric`, and the interface."""
    family = use.rule.family
    gateway = use.values["gateway"]
    text = f" TEE gw:{ONE_HOST[family].write(gateway) if numeric else known_host(gateway, family)}"
    return f"{text} oif={use.values['oif']}" if "oif" in use.values else text


def words(use: "Use") -> list[str]:
    """Return where the copy goes."""
    from iptables_py.extensions.shared.wording import CONTINUE, named

    by = f" by {named(use.values['oif'])}" if "oif" in use.values else ""
    return [f"are copied to host {ONE_HOST[use.rule.family].write(use.values['gateway'])}{by}", CONTINUE]


def apply(use: "Use") -> "Applying":
    """Send a copy to the gateway, and continue."""
    gateway, interface = use.values["gateway"], use.values.get("oif", "")

    def act(packet: "Any", world: "Any") -> str:
        world.send_copy(packet, gateway, interface)
        return "CONTINUE"

    return act


def nft(use: "Use", translation: "Translation") -> str:
    """Return the host, by name if it has one (measured), and the interface."""
    text = f"dup to {known_host(use.values['gateway'], translation.family)}"
    return f"{text} device {use.values['oif']}" if "oif" in use.values else text


def nft_exact(use: "Use", translation: "Translation") -> str | None:
    """Return the address of the host, and the interface, which nft looks up when it reads the rule."""
    text = f"dup to {ONE_HOST[translation.family].write(use.values['gateway'])}"
    interface = use.values.get("oif")
    if not interface:
        return text
    if '"' in interface:
        translation.reason = "nft can't have a quote in the name of an interface"
        return None
    translation.losses.append(f"the interface {interface} must exist when nft reads the rule")
    return f'{text} device "{interface}"'
