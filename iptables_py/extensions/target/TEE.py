"""Sends a copy of the packet to another host of the local network."""

from iptables_py.extensions.shared.onehost import ONE_HOST
from iptables_py.rules.options import REQUIRED, Kind, Option
from iptables_py.rules.storedtext import guarded
from iptables_py.values.hosts import known_host

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

NAME = "TEE"

NAME_BYTES = 15


def _read_interface(text: str, option: Option, use: "Use") -> str:
    """Measured: too long a name is cut without a word, and any other is taken."""
    return text.encode("utf-8", "surrogateescape")[:NAME_BYTES].decode("utf-8", "surrogateescape")


INTERFACE = Kind(_read_interface, guarded, names="interface")
OPTIONS = {
    family: (
        Option("gateway", kind, REQUIRED, meta="address", doc="the host to send it to"),
        Option("oif", INTERFACE, meta="interface", doc="the interface to send it by"),
    )
    for family, kind in ONE_HOST.items()
}


def check(use: "Use") -> None:
    """No name is as good as none given."""
    if not use.values.get("oif"):
        use.values.pop("oif", None)


def refused(use: "Use") -> str | None:
    """The kernel wants a host."""
    return None if use.values["gateway"] else "Invalid argument"


def listing(use: "Use", numeric: bool) -> str:
    """The host by name, and the interface."""
    family = use.rule.family
    gateway = use.values["gateway"]
    text = f" TEE gw:{ONE_HOST[family].write(gateway) if numeric else known_host(gateway, family)}"
    return f"{text} oif={use.values['oif']}" if "oif" in use.values else text
