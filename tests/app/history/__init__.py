"""iptables-py history and undo."""
