# Intended differences of the legacy programs: see tests/known_differences.toml.

== twice verbose, a legacy listing
$ digest iptables-legacy -vvnL INPUT
> sha256 42f1856aeea0af2e6d0fd960

== a legacy rule that says only what is not saved
$ ip6tables-legacy -A INPUT -p all
$ ip6tables-legacy -C INPUT
! ip6tables: Bad rule (does a matching rule exist in that chain?).
? 1

== a legacy rule with a target, whose name a chain gets later
$ iptables-legacy -A INPUT -j LOG
$ iptables-legacy-restore -n
< *filter
< :LOG - [0:0]
< COMMIT
$ iptables-legacy -nL INPUT
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
> LOG        all  --  0.0.0.0/0            0.0.0.0/0           \.

== a chain named standard in a legacy restore
$ iptables-legacy-restore
< *filter
< :standard - [0:0]
< -A INPUT -j ACCEPT
< COMMIT
? -11

== a protocol whose number has 9 bits in a legacy rule
$ iptables-legacy -A INPUT -p mptcp
$ iptables-legacy -S INPUT
> -P INPUT ACCEPT
> -A INPUT -p 262

== listing a jump that the same legacy restore has added
$ iptables-legacy-restore
< *filter
< :b - [0:0]
< -A INPUT -j b
< -S INPUT
< COMMIT
> -P INPUT ACCEPT
> -A INPUT\c
! Can't find library for target `b'
? 1
