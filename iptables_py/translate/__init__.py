"""The programs iptables-translate and iptables-restore-translate: rules in the language of nftables."""
