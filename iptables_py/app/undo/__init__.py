"""iptables-py undo."""
