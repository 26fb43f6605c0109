"""iptables-py shim."""
