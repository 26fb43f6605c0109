"""iptables-py diff."""
