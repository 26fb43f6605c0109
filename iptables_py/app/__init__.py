"""The commands of iptables-py itself: the only importers of click and rich."""
