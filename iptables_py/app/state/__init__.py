"""iptables-py state."""
