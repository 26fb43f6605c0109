"""iptables-py show."""
