"""iptables-py trace."""
