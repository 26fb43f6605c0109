"""iptables-py run."""
