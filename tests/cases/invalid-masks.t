# Masks of addresses that the reference refuses.

== a length or a mask that is invalid
$ iptables -A INPUT -s 192.0.2.1/33
! iptables v1.8.11 (nf_tables): invalid mask `33' specified
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -s 192.0.2.1/
! iptables v1.8.11 (nf_tables): invalid mask `' specified
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -d 192.0.2.1/255.255.255.256
! iptables v1.8.11 (nf_tables): invalid mask `255.255.255.256' specified
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -s 192.0.2.1/x
! iptables v1.8.11 (nf_tables): invalid mask `x' specified
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -s 2001:db8::1/129
! ip6tables v1.8.11 (nf_tables): invalid mask `129' specified
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -d 2001:db8::1/ffff:
! ip6tables v1.8.11 (nf_tables): invalid mask `ffff:' specified
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
