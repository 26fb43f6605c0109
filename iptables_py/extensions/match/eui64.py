"""Matches IPv6 senders whose address ends in what their Ethernet address makes of it; listings say nothing of it."""

from iptables_py.tables import FORWARD, INPUT, PREROUTING

NAME = "eui64"
FAMILIES = (6,)
HOOKS = PREROUTING | INPUT | FORWARD
OPTIONS = ()
