"""iptables-py explain: rules in sentences."""
