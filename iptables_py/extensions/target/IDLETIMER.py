"""Tells the system when no packet has come by for some time."""

from iptables_py.rules.kinds import CUT_STRING, UINT32
from iptables_py.rules.options import FLAG, REQUIRED, Kind, Option
from iptables_py.rules.storedtext import UNSEEN, guarded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

NAME = "IDLETIMER"
LONGEST = (1 << 31) // 1000  # seconds; one less is the most
TAKEN = ("power", "subsystem", "uevent", ".", "..")  # among the files in which timers are seen
BESIDE = "-j IDLETIMER "
LABEL = Kind(CUT_STRING.read, lambda label: guarded(label) or UNSEEN)
OPTIONS = (
    Option("timeout", UINT32, REQUIRED, meta="seconds", doc="after so much time"),
    Option("label", LABEL, REQUIRED, max=27, meta="name", doc="the timer; rules with the same label share it"),
    Option("alarm", FLAG, letter="\x02", doc="the time goes on while the machine sleeps"),
)


def refused(use: "Use") -> str | None:
    """The kernel's limits (measured)."""
    label = use.values["label"]
    good = 0 < use.values["timeout"] < LONGEST and label and label not in TAKEN and "/" not in label
    return None if good else "Invalid argument"


def refused_beside(use: "Use", texts: list[str]) -> str | None:
    """One timer is of one sort."""
    named = f" --label {guarded(use.values['label'])}"
    other = named if "alarm" in use.values else f"{named} --alarm"
    return "Invalid argument" if any(spec.endswith(other) for spec in texts) else None


def listing(use: "Use", numeric: bool) -> str:
    """The values behind their options' names."""
    return f" timeout:{use.values['timeout']} label:{use.values['label']}" + " alarm" * ("alarm" in use.values)
