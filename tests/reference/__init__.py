"""The real iptables: getting it, and running it in a network namespace of its own."""
