"""The command iptables-py reach."""
