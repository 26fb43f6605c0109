# What -C and -D find where a rule has a label.

== any label is as good as any other
$ iptables -A INPUT -m connlabel --label 2
$ iptables -C INPUT -m connlabel --label 1
$ iptables -C INPUT -m connlabel --label 1 --set
$ iptables -C INPUT -m connlabel ! --label 2
$ iptables -C INPUT -m connlabel --label 2 -j ACCEPT
! iptables: Bad rule (does a matching rule exist in that chain?).
? 1
$ iptables -C INPUT
! iptables: Bad rule (does a matching rule exist in that chain?).
? 1
$ iptables -A OUTPUT -m connlabel --label 4 -m mark --mark 1
$ iptables -C OUTPUT -m connlabel --label 3 -m mark --mark 1
$ iptables -C OUTPUT -m connlabel --label 3 -m mark --mark 2
! iptables: Bad rule (does a matching rule exist in that chain?).
? 1
$ iptables -C OUTPUT -m mark --mark 1 -m connlabel --label 4
! iptables: Bad rule (does a matching rule exist in that chain?).
? 1
$ iptables -D INPUT -m connlabel --label 7
$ iptables -D INPUT -m connlabel --label 2
! iptables: Bad rule (does a matching rule exist in that chain?).
? 1
$ ip6tables -A INPUT -m connlabel --label 2 --set
$ ip6tables -D INPUT -m connlabel ! --label 5
$ ip6tables -S INPUT
> -P INPUT ACCEPT
