"""The iptables-py command itself."""
