"""iptables-py edit."""
