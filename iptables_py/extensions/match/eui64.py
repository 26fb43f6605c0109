"""Matches IPv6 packets whose source address ends in the identifier made from their Ethernet address.

Listings show nothing for it.
"""

from iptables_py.tables import FORWARD, INPUT, PREROUTING

NAME = "eui64"
FAMILIES = (6,)
HOOKS = PREROUTING | INPUT | FORWARD
OPTIONS = ()
