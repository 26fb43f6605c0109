"""iptables-py graph."""
