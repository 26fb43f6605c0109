"""iptables-py metrics."""
