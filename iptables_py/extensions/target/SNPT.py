"""Replaces the prefix of the source address, without keeping state."""

from iptables_py.extensions.shared import prefixes
from iptables_py.tables import INPUT, POSTROUTING

NAME = "SNPT"
FAMILIES = (6,)
TABLES = ("mangle",)
HOOKS = INPUT | POSTROUTING
OPTIONS = prefixes.OPTIONS
refused = prefixes.refused
save = prefixes.save
listing = prefixes.listing
