"""Notifies the system when no packet has passed for some time."""

from iptables_py.rules.kinds import CUT_STRING, UINT32
from iptables_py.rules.options import FLAG, REQUIRED, Kind, Option
from iptables_py.rules.storedtext import UNSEEN, guarded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.extensions.contract import Applying
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "IDLETIMER"
CHANGES = ()
_LONGEST = (1 << 31) // 1000  # seconds; the maximum is one less
_TAKEN = ("power", "subsystem", "uevent", ".", "..")  # other files in the directory where timers appear
DEPENDS_ON = "-j IDLETIMER "
LABEL = Kind(CUT_STRING.read, lambda label: guarded(label) or UNSEEN)
OPTIONS = (
    Option("timeout", UINT32, REQUIRED, meta="seconds", doc="after this much time without a packet"),
    Option("label", LABEL, REQUIRED, max=27, meta="name", doc="the timer's name; rules with the same label share it"),
    Option("alarm", FLAG, letter="\x02", doc="the time continues while the machine sleeps"),
)


def refused(use: "Use") -> str | None:
    """Return the kernel's error for values outside its limits (measured)."""
    label = use.values["label"]
    good = 0 < use.values["timeout"] < _LONGEST and label and label not in _TAKEN and "/" not in label
    return None if good else "Invalid argument"


def refused_with_others(use: "Use", texts: list[str]) -> str | None:
    """Return the kernel's error if a timer with this label is of the other kind."""
    named = f" --label {guarded(use.values['label'])}"
    other = named if "alarm" in use.values else f"{named} --alarm"
    return "Invalid argument" if any(spec.endswith(other) for spec in texts) else None


def listing(use: "Use", numeric: bool) -> str:
    """Return the values after the names of their options."""
    return f" timeout:{use.values['timeout']} label:{use.values['label']}" + " alarm" * ("alarm" in use.values)


def words(use: "Use") -> list[str]:
    """Return the timer."""
    from iptables_py.extensions.shared.wording import CONTINUE, named

    alarm = ", also while the machine sleeps" if "alarm" in use.values else ""
    label, seconds = named(use.values["label"]), use.values["timeout"]
    return [f"restart the timer {label} ({seconds} seconds{alarm})", CONTINUE]


def apply(use: "Use") -> "Applying":
    """Continue: notifications are not followed."""
    return lambda packet, world: "CONTINUE"


def nft_exact(use: "Use", translation: "Translation") -> None:
    """Give the reason why there is no translation."""
    translation.reason = "nftables has no idle timers"
