"""The base chains of the tables in nftables: type, hook and priority."""

PRIORITIES = {"raw": -300, "mangle": -150, "nat": -100, "filter": 0, "security": 50}
_SOURCE_NAT = 100  # the priority of nat where source addresses are translated
_POLICIES = frozenset(("ACCEPT", "DROP"))


def kind(table: str, chain: str) -> str:
    """Return the type of a base chain."""
    if table == "nat":
        return "nat"
    return "route" if (table, chain) == ("mangle", "OUTPUT") else "filter"


def priority(table: str, chain: str) -> int:
    """Return the priority of a base chain, as iptables creates it in the kernel."""
    return _SOURCE_NAT if table == "nat" and chain in ("INPUT", "POSTROUTING") else PRIORITIES[table]


def definition(table: str, chain: str, policy: str) -> str:
    """Return the definition of a base chain as iptables-restore-translate prints it.

    Measured: the chains of the table security get the priority of filter.
    """
    number = 0 if table == "security" else priority(table, chain)
    text = f"type {kind(table, chain)} hook {chain.lower()} priority {number};"
    return f"{{ {text} policy {policy.lower()}; }}" if policy in _POLICIES else f"{{ {text} }}"
