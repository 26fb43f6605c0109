"""Replaces the prefix of the destination address, without keeping state."""

from iptables_py.extensions.shared import prefixes
from iptables_py.tables import OUTPUT, PREROUTING

NAME = "DNPT"
FAMILIES = (6,)
TABLES = ("mangle",)
HOOKS = OUTPUT | PREROUTING
OPTIONS = prefixes.OPTIONS
refused = prefixes.refused
save = prefixes.save
listing = prefixes.listing
