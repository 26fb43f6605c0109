"""iptables-py trace: the way of a packet through hooks, tables, chains and rules."""
