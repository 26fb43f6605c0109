"""Tables, their base chains and the hooks these hang on: one table of facts."""

# the hook bits in which a rule's or an extension's limits are written
PREROUTING, INPUT, FORWARD, OUTPUT, POSTROUTING = 1, 2, 4, 8, 16
HOOKS = {
    "PREROUTING": PREROUTING,
    "INPUT": INPUT,
    "FORWARD": FORWARD,
    "OUTPUT": OUTPUT,
    "POSTROUTING": POSTROUTING,
}

# base chains of each table in the order of listings; the tables in the order of iptables-save
BASE_CHAINS = {
    "mangle": ("PREROUTING", "INPUT", "FORWARD", "OUTPUT", "POSTROUTING"),
    "security": ("INPUT", "FORWARD", "OUTPUT"),
    "raw": ("PREROUTING", "OUTPUT"),
    "filter": ("INPUT", "FORWARD", "OUTPUT"),
    "nat": ("PREROUTING", "INPUT", "OUTPUT", "POSTROUTING"),
}

MOST_JUMPS = 16  # successive jumps that the kernel follows (measured)

# what a -j means by itself, without a chain or an extension of that name
VERDICTS = frozenset(("ACCEPT", "DROP", "RETURN", "QUEUE"))


def is_base(table: str, name: str) -> bool:
    """Whether `name` is a base chain of `table`."""
    return name in BASE_CHAINS[table]
