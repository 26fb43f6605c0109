# Timers: those of one label are of one sort.

== A timer is of one sort as long as a rule has it
$ iptables -A INPUT -j IDLETIMER --timeout 5 --label a
$ iptables -A INPUT -j IDLETIMER --timeout 5 --label a --alarm
! iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
? 4
$ iptables -A INPUT -j IDLETIMER --timeout 6 --label a
$ iptables -A INPUT -m comment --comment "--label b --alarm"
$ iptables -A INPUT -m comment --comment "-j IDLETIMER --timeout 5 --label b --alarm"
$ iptables -A INPUT -j IDLETIMER --timeout 5 --label b
$ iptables -A INPUT -j IDLETIMER --timeout 5 --label c --alarm
$ iptables -A INPUT -j IDLETIMER --timeout 9 --label c
! iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
? 4
$ iptables -D INPUT -j IDLETIMER --timeout 5 --label c --alarm
$ iptables -A INPUT -j IDLETIMER --timeout 9 --label c
$ iptables -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -A INPUT -j IDLETIMER --timeout 5 --label a
> -A INPUT -j IDLETIMER --timeout 6 --label a
> -A INPUT -m comment --comment "--label b --alarm"
> -A INPUT -m comment --comment "-j IDLETIMER --timeout 5 --label b --alarm"
> -A INPUT -j IDLETIMER --timeout 5 --label b
> -A INPUT -j IDLETIMER --timeout 9 --label c

== Timers that leave in the middle of a restore
$ iptables -A INPUT -j IDLETIMER --timeout 5 --label a
$ iptables-restore -n
< *filter
< -D INPUT 1
< -A INPUT -j IDLETIMER --timeout 5 --label a --alarm
< COMMIT
! iptables-restore v1.8.11 (nf_tables): \.
! line 3: RULE_APPEND failed (Invalid argument): rule in chain INPUT
? 4
$ iptables-restore
< *filter
< -A INPUT -j IDLETIMER --timeout 5 --label a --alarm
< COMMIT
! iptables-restore v1.8.11 (nf_tables): \.
! line 2: RULE_APPEND failed (Invalid argument): rule in chain INPUT
? 4
$ iptables -R INPUT 1 -j IDLETIMER --timeout 5 --label a --alarm
! iptables v1.8.11 (nf_tables):  RULE_REPLACE failed (Invalid argument): rule in chain INPUT
? 4
$ iptables -R INPUT 1 -j IDLETIMER --timeout 7 --label a
$ iptables-restore -n
< *filter
< -F INPUT
< -A INPUT -j IDLETIMER --timeout 8 --label b --alarm
< -F INPUT
< -A INPUT -j IDLETIMER --timeout 8 --label b
< COMMIT
$ iptables-restore -n
< *filter
< -A INPUT -j IDLETIMER --timeout 8 --label d --alarm
< -D INPUT -j IDLETIMER --timeout 8 --label d --alarm
< -A INPUT -j IDLETIMER --timeout 8 --label d
< COMMIT
! iptables-restore v1.8.11 (nf_tables): \.
! line 4: RULE_APPEND failed (Invalid argument): rule in chain INPUT
? 4
$ iptables -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -A INPUT -j IDLETIMER --timeout 8 --label b
