"""iptables-py help."""
