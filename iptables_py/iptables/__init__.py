"""The programs iptables and iptables-save: commands, listings, help."""
