"""The programs iptables-apply and ip6tables-apply: new rules that stay only if someone confirms them in time."""
