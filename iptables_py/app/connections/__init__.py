"""iptables-py connections."""
