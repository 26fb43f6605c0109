"""Tables, their base chains and hooks.

A base chain has the name of its hook, where the kernel calls it. The ways of packets through the hooks:

    arriving -> PREROUTING -> routing -> INPUT -> local process
                                 |
                                 +-----> FORWARD -> POSTROUTING -> leaving
                                                        ^
    local process -> routing -> OUTPUT -----------------+

The tables with a base chain at each hook:

    PREROUTING   raw  mangle  nat
    INPUT             mangle  nat  filter  security
    FORWARD           mangle       filter  security
    OUTPUT       raw  mangle  nat  filter  security
    POSTROUTING       mangle  nat
"""

# the hooks as bits, in which the limits of rules and extensions are written
PREROUTING, INPUT, FORWARD, OUTPUT, POSTROUTING = 1, 2, 4, 8, 16
HOOKS = {
    "PREROUTING": PREROUTING,
    "INPUT": INPUT,
    "FORWARD": FORWARD,
    "OUTPUT": OUTPUT,
    "POSTROUTING": POSTROUTING,
}

# the base chains of each table in the order of listings; the tables are in the order of iptables-save
BASE_CHAINS = {
    "mangle": ("PREROUTING", "INPUT", "FORWARD", "OUTPUT", "POSTROUTING"),
    "security": ("INPUT", "FORWARD", "OUTPUT"),
    "raw": ("PREROUTING", "OUTPUT"),
    "filter": ("INPUT", "FORWARD", "OUTPUT"),
    "nat": ("PREROUTING", "INPUT", "OUTPUT", "POSTROUTING"),
}

MOST_JUMPS = 16  # successive jumps that the kernel follows (measured)

# targets that are neither a chain nor an extension
VERDICTS = frozenset(("ACCEPT", "DROP", "RETURN", "QUEUE"))


def is_base(table: str, name: str) -> bool:
    """Return whether `name` is a base chain of `table`."""
    return name in BASE_CHAINS[table]
