"""iptables-py translate: a ruleset as a script of nftables."""
