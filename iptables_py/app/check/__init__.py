"""The command iptables-py check."""
