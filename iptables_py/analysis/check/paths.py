"""The paths of packets through hooks and tables, and what changes on them whatever the rules are."""

from __future__ import annotations

from iptables_py.analysis.check.classes import EVERYTHING
from iptables_py.extensions.shared.packetsets import FRAME, GROUP, LENGTH, STATES, TTL, USER

# the paths of packets: the tables of each hook, in order
PREROUTING = ("PREROUTING", ("raw", "mangle", "nat"))
POSTROUTING = ("POSTROUTING", ("mangle", "nat"))
PATHS = {
    "INPUT": (PREROUTING, ("INPUT", ("mangle", "filter", "nat", "security"))),
    "FORWARD": (PREROUTING, ("FORWARD", ("mangle", "filter", "security")), POSTROUTING),
    "OUTPUT": (("OUTPUT", ("raw", "mangle", "nat", "filter", "security")), POSTROUTING),
}
TRANSLATED = {  # what the nat table changes at each hook
    "PREROUTING": ("dst", "dport"),
    "OUTPUT": ("dst", "dport"),
    "INPUT": ("src", "sport"),
    "POSTROUTING": ("src", "sport"),
}
# What changes after each hook, and after some: the route, because rules may change what it depends on; flags, because
# the first fragment of a segment may be too short for them; and the time to live where packets are forwarded.
CHANGED = (EVERYTHING, LENGTH, FRAME, USER, GROUP)
CHANGED_AFTER = {
    ("OUTPUT", "OUTPUT"): ("out",),
    ("INPUT", "PREROUTING"): ("flags",),
    ("FORWARD", "PREROUTING"): ("flags", TTL),
}
NEW, ESTABLISHED, RELATED, INVALID, UNTRACKED = range(len(STATES))
STATES_OF_NAT = (NEW, RELATED)
