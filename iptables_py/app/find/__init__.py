"""iptables-py find."""
