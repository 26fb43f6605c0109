"""iptables-py history."""
