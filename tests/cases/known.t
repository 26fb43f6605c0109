# What stands in known_differences.toml; `digest` keeps a checksum (of both streams) of texts that are not ours to copy.
== no root
$ nobody iptables -A INPUT -j ACCEPT
! iptables v1.8.11 (nf_tables): Could not fetch rule set generation id: Permission denied (you must be root)
? 4

== help
$ digest iptables -h
> sha256 3d994d365fc12c1d318e2884

== help of a match
$ digest iptables -m limit -h
> sha256 e5fcdf61917e549e62ff8267

== help of a target
$ digest ip6tables -j REJECT --help
> sha256 2559826f39cc3a57b4ab3342

== usage of restore (agrees: it is all interface)
$ digest iptables-restore -h
! sha256 b295be7d317268d76c2b9dcc

== twice verbose, a rule
$ digest iptables -vv -A INPUT -p tcp --dport 80 -j ACCEPT
> sha256 251a9ae3d250c30cadd1af2d

== twice verbose, a listing
$ iptables -A INPUT -p tcp --dport 80 -j ACCEPT
$ digest iptables -vvnL INPUT
> sha256 c21217deadced7a3c131fae0

== renaming a built-in chain
$ iptables -P INPUT ACCEPT
$ iptables -E INPUT OTHER
$ iptables -S
> # Table `filter' contains incompatible base-chains, use 'nft' tool to list them.
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT

== replacing inside a restore
$ iptables-restore
< *filter
< -A INPUT -s 10.0.0.1 -j ACCEPT
< -R INPUT 1 -s 10.0.0.2 -j ACCEPT
< COMMIT
? -11
$ iptables -S INPUT
> -P INPUT ACCEPT

== full device
$ full iptables -L INPUT

== no part in the kernel, LED
$ iptables -A INPUT -j LED --led-trigger-id x
! Warning: Extension LED revision 0 not supported, missing kernel module?
! iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
? 4
$ iptables -S INPUT
> -P INPUT ACCEPT

== no part in the kernel, ipvs
$ iptables -A INPUT -m ipvs --ipvs -j ACCEPT
! Warning: Extension ipvs revision 0 not supported, missing kernel module?
! iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
? 4
$ iptables -S INPUT
> -P INPUT ACCEPT

== deleting by a negative number
$ iptables -A INPUT -s 10.0.0.1 -j ACCEPT
$ iptables -D INPUT 4294967295
? -11
$ iptables -S INPUT
> -P INPUT ACCEPT
> -A INPUT -s 10.0.0.1/32 -j ACCEPT

== a burst of less than 16 bytes a second
$ iptables -A INPUT -m hashlimit --hashlimit-upto 3b/s --hashlimit-burst 3 --hashlimit-name a
? -8
$ iptables -S INPUT
> -P INPUT ACCEPT

== more bytes a second than can be counted
$ iptables -A INPUT -m hashlimit --hashlimit-upto 68719476735b/s --hashlimit-name a
? -8
$ iptables -S INPUT
> -P INPUT ACCEPT

== rates with and without rate-match by one name
$ iptables -A INPUT -m hashlimit --hashlimit-upto 5/s --hashlimit-name a
$ iptables -A INPUT -m hashlimit --hashlimit-upto 5/s --hashlimit-rate-match --hashlimit-name a
! iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
? 4
