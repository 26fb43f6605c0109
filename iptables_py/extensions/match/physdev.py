"""Matches the ports of a bridge by which packets come in and go out. The order of the table is that of save text."""

from iptables_py.errors import Problem
from iptables_py.rules.options import FLAG, INVERTIBLE, Kind, Option
from iptables_py.rules.rule import saved
from iptables_py.rules.storedtext import UNSEEN, guarded, shown
from iptables_py.tables import FORWARD, INPUT, POSTROUTING, PREROUTING
from iptables_py.values.interfaces import warn_of_interface
from iptables_py.values.text import size

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

NAME = "physdev"

LONGEST = 15  # bytes of an interface's name


def _read(text: str, option: Option, use: "Use") -> str:
    """A name, or with `+` at its end its beginning; measured: unlike -i it may be empty, and `+` stays."""
    if size(text) > LONGEST:
        raise Problem(f"interface name `{text}' must be shorter than IFNAMSIZ ({LONGEST})")
    if not use.rule.stored:
        warn_of_interface(text, use.warn)
    return text


PORT = Kind(_read, lambda name: guarded(name) or UNSEEN, names="interface")
OPTIONS = (
    Option("physdev-is-in", FLAG, INVERTIBLE, letter="\x02", doc="it came in by a bridge"),
    Option("physdev-in", PORT, INVERTIBLE, meta="port[+]", doc="the port by which it came in"),
    Option("physdev-is-out", FLAG, INVERTIBLE, letter="\x03", doc="it goes out by a bridge"),
    Option("physdev-out", PORT, INVERTIBLE, meta="port[+]", doc="the port by which it goes out"),
    Option("physdev-is-bridged", FLAG, INVERTIBLE, letter="\x04", doc="it is bridged, not routed"),
)


def check(use: "Use") -> None:
    """One option at least."""
    if not use.seen:
        raise Problem("PHYSDEV: no physdev option specified")


def listing(use: "Use", numeric: bool) -> str:
    """As saved."""
    return " PHYSDEV match" + shown(saved(use))


def hooks(use: "Use") -> int | None:
    """Measured: OUTPUT knows no port yet, unless the rule is only for what is bridged."""
    bridged = "physdev-is-bridged" in use.values and "physdev-is-bridged" not in use.inverted
    if bridged or not use.seen & {"physdev-out", "physdev-is-out"}:
        return None
    return PREROUTING | INPUT | FORWARD | POSTROUTING
