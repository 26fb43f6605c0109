"""The real iptables: how to get it, and how to run it in its own network namespace."""
