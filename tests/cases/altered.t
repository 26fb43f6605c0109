# The kernel alters some values: until the commit rules are found and listed as they were given.
== a burst of none, added and deleted in one restore
$ iptables-restore
< *filter
< -A INPUT -m limit --limit-burst 0
< -D INPUT -m limit --limit-burst 0
< COMMIT
$ iptables -S INPUT
> -P INPUT ACCEPT

== a burst of none is listed in the restore, the default after it
$ iptables-restore
< *filter
< -A INPUT -m limit --limit-burst 0
< -A INPUT -m limit --limit-burst 7
< -S INPUT
< -L INPUT
< COMMIT
> -P INPUT ACCEPT
> -A INPUT -m limit --limit 3/hour --limit-burst 0
> -A INPUT -m limit --limit 3/hour --limit-burst 7
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>            all  --  anywhere             anywhere             limit: avg 3/hour burst 0
>            all  --  anywhere             anywhere             limit: avg 3/hour burst 7
$ iptables -S INPUT
> -P INPUT ACCEPT
> -A INPUT -m limit --limit 3/hour
> -A INPUT -m limit --limit 3/hour --limit-burst 7
$ iptables -L INPUT
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>            all  --  anywhere             anywhere             limit: avg 3/hour burst 5
>            all  --  anywhere             anywhere             limit: avg 3/hour burst 7
$ iptables -C INPUT -m limit --limit-burst 0
! iptables: Bad rule (does a matching rule exist in that chain?).
? 1
$ iptables -C INPUT -m limit

== a burst of none is not the default within the restore
$ iptables-restore
< *filter
< -A INPUT -m limit --limit-burst 0
< -C INPUT -m limit
< COMMIT
! iptables-restore: line 3 failed: Bad rule (does a matching rule exist in that chain?).
? 1
$ iptables -S INPUT
> -P INPUT ACCEPT

== a burst of none, kept and new ones
$ iptables -A INPUT -m limit --limit-burst 0
$ iptables-restore -n
< *filter
< -A INPUT -m limit --limit-burst 0
< -A INPUT -m limit
< -D INPUT -m limit
< -D INPUT -m limit
< -D INPUT -m limit --limit-burst 0
< COMMIT
$ iptables -S INPUT
> -P INPUT ACCEPT

== a burst of none that jumps to a chain renamed in the same restore
$ iptables -N one
$ iptables-restore -n
< *filter
< -A INPUT -m limit --limit-burst 0 -j one
< -E one two
< COMMIT
$ iptables -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -N two
> -A INPUT -m limit --limit 3/hour -j two

== replaced by a burst of none, and the other way
$ iptables -A INPUT -m limit --limit-burst 7
$ iptables -R INPUT 1 -m limit --limit-burst 0
$ iptables -S INPUT
> -P INPUT ACCEPT
> -A INPUT -m limit --limit 3/hour
$ iptables -R INPUT 1 -m limit --limit-burst 8
$ iptables -S INPUT
> -P INPUT ACCEPT
> -A INPUT -m limit --limit 3/hour --limit-burst 8
$ iptables -v -I INPUT -s 10.0.0.1,10.0.0.2 -m limit --limit-burst 0
>   all opt -- in * out *  10.0.0.1  -> 0.0.0.0/0   limit: avg 3/hour burst 0
>   all opt -- in * out *  10.0.0.2  -> 0.0.0.0/0   limit: avg 3/hour burst 0
$ iptables -S INPUT
> -P INPUT ACCEPT
> -A INPUT -s 10.0.0.2/32 -m limit --limit 3/hour
> -A INPUT -s 10.0.0.1/32 -m limit --limit 3/hour
> -A INPUT -m limit --limit 3/hour --limit-burst 8
$ iptables -D INPUT -s 10.0.0.1 -m limit --limit-burst 0
! iptables: Bad rule (does a matching rule exist in that chain?).
? 1
$ iptables -D INPUT -s 10.0.0.1 -m limit
$ iptables -S INPUT
> -P INPUT ACCEPT
> -A INPUT -s 10.0.0.2/32 -m limit --limit 3/hour
> -A INPUT -m limit --limit 3/hour --limit-burst 8

== the name of a timeout is whole until the commit
$ iptables-restore -n
< *raw
< -A OUTPUT -j CT --notrack --timeout abcdef
< -C OUTPUT -j CT --notrack --timeout abcdef
< -S OUTPUT
< -A PREROUTING -j CT --notrack --timeout ghijkl
< -D PREROUTING -j CT --notrack --timeout ghijkl
< COMMIT
> -P OUTPUT ACCEPT
> -A OUTPUT -j CT --notrack --timeout abcdef
$ iptables -t raw -S
> -P PREROUTING ACCEPT
> -P OUTPUT ACCEPT
> -A OUTPUT -j CT --notrack --timeout abcd
$ iptables -t raw -C OUTPUT -j CT --notrack --timeout abcdef
! iptables: Bad rule (does a matching rule exist in that chain?).
? 1
$ iptables -t raw -C OUTPUT -j CT --notrack --timeout abcd

== the name of a timeout is not cut within the restore
$ iptables-restore -n
< *raw
< -A OUTPUT -j CT --notrack --timeout abcdef
< -C OUTPUT -j CT --notrack --timeout abcd
< COMMIT
! iptables-restore: line 3 failed: Bad rule (does a matching rule exist in that chain?).
? 1
$ iptables -t raw -S
> -P PREROUTING ACCEPT
> -P OUTPUT ACCEPT
