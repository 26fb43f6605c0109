"""iptables-py completion."""
