# tcp, udp, icmp and the verdicts over several commands: what is joined, kept, refused, found again
== verdicts, wrong protocols, places
$ iptables -A INPUT ! -s 0/0 -j QUEUE
! iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
? 4
$ iptables -A INPUT -m tcp -j QUEUE
! iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
? 4
$ iptables -A INPUT -m tcp -j standard
! iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
? 4
$ iptables -A INPUT -j QUEUE -m icmp --icmp-type 8
! iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
? 4
$ iptables -t nat -A INPUT -j QUEUE
! iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
? 4
$ iptables -t nat -A INPUT -j DROP
! iptables v1.8.11 (nf_tables): \.
! The "nat" table is not intended for filtering, the use of DROP is therefore inhibited.
!
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -t nat -A INPUT -j RETURN
$ iptables -A INPUT -g ACCEPT
! iptables v1.8.11 (nf_tables): Chain 'ACCEPT' does not exist
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -g DROP
! iptables v1.8.11 (nf_tables): Chain 'DROP' does not exist
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -g QUEUE
! iptables v1.8.11 (nf_tables): Chain 'QUEUE' does not exist
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -g RETURN
! iptables v1.8.11 (nf_tables): Chain 'RETURN' does not exist
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -g standard
! iptables v1.8.11 (nf_tables): Chain 'standard' does not exist
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -C INPUT -g standard
! iptables v1.8.11 (nf_tables): Chain 'standard' does not exist
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -C INPUT -j standard
! iptables: Bad rule (does a matching rule exist in that chain?).
? 1
$ iptables -C INPUT -j QUEUE
! iptables: Bad rule (does a matching rule exist in that chain?).
? 1
$ iptables -D INPUT -j QUEUE
! iptables: Bad rule (does a matching rule exist in that chain?).
? 1
$ iptables -v -I INPUT -j QUEUE
> QUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
! iptables v1.8.11 (nf_tables):  RULE_INSERT failed (No such file or directory): rule in chain INPUT
? 4
$ iptables -v -R INPUT 1 -j QUEUE
! iptables: No chain/target/match by that name.
? 1
$ iptables -A INPUT -j accept
! iptables v1.8.11 (nf_tables): Chain 'accept' does not exist
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -j ACCEPT --x
! iptables v1.8.11 (nf_tables): unknown option "--x"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -j ACCEPT x
! Bad argument `x'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT ! -j ACCEPT
! iptables v1.8.11 (nf_tables): cannot have ! before --jump
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -j ACCEPT -j DROP
! iptables v1.8.11 (nf_tables): multiple --jump options not allowed
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -j ACCEPT -g DROP
! iptables v1.8.11 (nf_tables): multiple --jump options not allowed
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -N ACCEPT
! iptables v1.8.11 (nf_tables): chain name may not clash with target name
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -N DROP
! iptables v1.8.11 (nf_tables): chain name may not clash with target name
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -N QUEUE
! iptables v1.8.11 (nf_tables): chain name may not clash with target name
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -N RETURN
! iptables v1.8.11 (nf_tables): chain name may not clash with target name
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -N standard
! iptables v1.8.11 (nf_tables): chain name may not clash with target name
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -N tcp
$ iptables -A INPUT -j tcp
$ iptables -P INPUT QUEUE
! iptables: Bad policy name. Run `dmesg' for more information.
? 1
$ iptables -P INPUT RETURN
! iptables: Bad policy name. Run `dmesg' for more information.
? 1
$ iptables -P INPUT standard
! iptables: Bad policy name. Run `dmesg' for more information.
? 1
$ iptables -P INPUT DROP
$ iptables -v -A INPUT -j ACCEPT
> ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
$ iptables -v -A INPUT -j DROP
> DROP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
$ iptables -v -A INPUT -j RETURN
> RETURN  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
$ iptables -v -A INPUT -j standard
> standard  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
! iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
? 4
$ iptables -m standard -A INPUT
! iptables v1.8.11 (nf_tables): Couldn't load match `standard':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -m ACCEPT -A INPUT
! iptables v1.8.11 (nf_tables): Couldn't load match `ACCEPT':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -j ACCEPTX
! iptables v1.8.11 (nf_tables): Chain 'ACCEPTX' does not exist
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -p udp -m tcp --dport 5 -j NOPE
! iptables v1.8.11 (nf_tables): TCP match requires '-p tcp'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A NOPE -p udp -m tcp --dport 5
! iptables v1.8.11 (nf_tables): TCP match requires '-p tcp'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -I NOPE -p udp -m tcp --dport 5
! iptables v1.8.11 (nf_tables): TCP match requires '-p tcp'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -R INPUT 9 -p udp -m tcp --dport 5
! iptables v1.8.11 (nf_tables): TCP match requires '-p tcp'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -R NOPE 9 -p udp -m tcp --dport 5
! iptables v1.8.11 (nf_tables): TCP match requires '-p tcp'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -I INPUT 99 -p udp -m tcp --dport 5
! iptables v1.8.11 (nf_tables): TCP match requires '-p tcp'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -C NOPE -p udp -m tcp --dport 5
! iptables: Bad rule (does a matching rule exist in that chain?).
? 1
$ iptables -D NOPE -p udp -m tcp --dport 5 -j X
! iptables v1.8.11 (nf_tables): Chain 'X' does not exist
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -t nope -A INPUT -p udp -m tcp --dport 5
! iptables v1.8.11 (nf_tables): table 'nope' does not exist
! Perhaps iptables or your kernel needs to be upgraded.
? 3
$ iptables -A INPUT -p udp -m tcp --dport 5 -s a.invalid
! iptables v1.8.11 (nf_tables): host/network `a.invalid' not found
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -m tcp --dport 5 -o eth0
! iptables v1.8.11 (nf_tables): Can't use --out-interface with INPUT
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -m tcp -o eth0
! iptables v1.8.11 (nf_tables): Can't use --out-interface with INPUT
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -s 1.1.1.1,2.2.2.2 -p udp -m tcp --dport 5
! iptables v1.8.11 (nf_tables): TCP match requires '-p tcp'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -v -A INPUT -s 1.1.1.1,2.2.2.2 -p tcp -m tcp --dport :5 -m tcp --sport 7
>   tcp opt -- in * out *  1.1.1.1  -> 0.0.0.0/0   tcp spt:7 dpts:0:5
>   tcp opt -- in * out *  2.2.2.2  -> 0.0.0.0/0   tcp spt:7 dpts:0:5
$ iptables -v -I INPUT -s 1.1.1.1,2.2.2.2 -p tcp ! --dport :5 -m tcp --sport 7
>   tcp opt -- in * out *  1.1.1.1  -> 0.0.0.0/0   tcp spt:7 dpts:6:65535
>   tcp opt -- in * out *  2.2.2.2  -> 0.0.0.0/0   tcp spt:7 dpts:6:65535
$ iptables -v -R INPUT 2 -p tcp ! --dport :5 -m tcp --sport 7 ! --tcp-flags NONE NONE
>   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp spt:7 dpts:6:65535
$ iptables -v -D INPUT -p tcp ! --dport :5 -m tcp --sport 7
! iptables: Bad rule (does a matching rule exist in that chain?).
? 1
$ iptables -v -D INPUT -p tcp --dport 6: --sport 7
>   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp spt:7 dpts:6:65535
$ iptables -S
> -P INPUT DROP
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -N tcp
> -A INPUT -s 2.2.2.2/32 -p tcp -m tcp --sport 7 --dport 6:65535
> -A INPUT -j tcp
> -A INPUT -j ACCEPT
> -A INPUT -j DROP
> -A INPUT -j RETURN
> -A INPUT -s 1.1.1.1/32 -p tcp -m tcp --sport 7 --dport 0:5
> -A INPUT -s 2.2.2.2/32 -p tcp -m tcp --sport 7 --dport 0:5
$ iptables-save
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT DROP [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :tcp - [0:0]
> -A INPUT -s 2.2.2.2/32 -p tcp -m tcp --sport 7 --dport 6:65535
> -A INPUT -j tcp
> -A INPUT -j ACCEPT
> -A INPUT -j DROP
> -A INPUT -j RETURN
> -A INPUT -s 1.1.1.1/32 -p tcp -m tcp --sport 7 --dport 0:5
> -A INPUT -s 2.2.2.2/32 -p tcp -m tcp --sport 7 --dport 0:5
> COMMIT
> # Completed on DATE
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *nat
> :PREROUTING ACCEPT [0:0]
> :INPUT ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :POSTROUTING ACCEPT [0:0]
> -A INPUT -j RETURN
> COMMIT
> # Completed on DATE

== restored: joined uses, stretches of codes, refusals
$ iptables-restore -v
< *filter
< -A INPUT -p tcp ! --dport :5 -m tcp --sport 7
< -A INPUT -p icmp --icmp-type 8/1:4
< -A INPUT -p tcp -m tcp --tcp-option 5 --tcp-flags NONE SYN
< COMMIT
> Flushing chain `INPUT'
> Flushing chain `FORWARD'
> Flushing chain `OUTPUT'
>   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp spt:7 dpts:6:65535
>   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 8 codes 1-4
>   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp option=5
$ iptables -L
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>            tcp  --  anywhere             anywhere             tcp spt:echo dpts:6:65535
>            icmp --  anywhere             anywhere             icmptype 8 codes 1-4
>            tcp  --  anywhere             anywhere             tcp option=5
>
> Chain FORWARD (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain OUTPUT (policy ACCEPT)
> target     prot opt source               destination         \.
$ iptables -nL
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp spt:7 dpts:6:65535
>            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 8 codes 1-4
>            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp option=5
>
> Chain FORWARD (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain OUTPUT (policy ACCEPT)
> target     prot opt source               destination         \.
$ iptables-save
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> -A INPUT -p tcp -m tcp --sport 7 --dport 6:65535
> -A INPUT -p icmp -m icmp --icmp-type 8/1
> -A INPUT -p tcp -m tcp --tcp-option 5
> COMMIT
> # Completed on DATE
$ iptables-save <-
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> -A INPUT -p tcp -m tcp --sport 7 --dport 6:65535
> -A INPUT -p icmp -m icmp --icmp-type 8/1
> -A INPUT -p tcp -m tcp --tcp-option 5
> COMMIT
> # Completed on DATE
$ iptables-restore -v
< *filter
< -A INPUT -p udp -m tcp --dport 5
< COMMIT
! iptables-restore v1.8.11 (nf_tables): TCP match requires '-p tcp'
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -m tcp
< -A INPUT -p udp -m tcp --dport 5
< -A INPUT -m foo
< COMMIT
! iptables-restore v1.8.11 (nf_tables): TCP match requires '-p tcp'
! Error occurred at line: 3
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -m tcp
< -A INPUT -j QUEUE
< -A INPUT -m tcp -j QUEUE
< -C INPUT -p udp -m tcp --dport 5
< COMMIT
! iptables-restore: line 5 failed: Bad rule (does a matching rule exist in that chain?).
? 1
$ iptables-restore -n
< *filter
< -D INPUT -p icmp --icmp-type 8/1
< COMMIT
! iptables-restore: line 2 failed: Bad rule (does a matching rule exist in that chain?).
? 1
$ iptables-restore -n
< *filter
< -D INPUT -p icmp --icmp-type 8/1:4
< COMMIT

== a stretch of codes follows a renamed chain
$ iptables -N LOGX
$ iptables -A LOGX -p icmp --icmp-type 8/1:4 -j RETURN
$ iptables -A INPUT -p icmp --icmp-type 8/1:4 -j LOGX
$ iptables -E LOGX Y
$ iptables -L -v
> Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>     0     0 Y          icmp --  any    any     anywhere             anywhere             icmptype 8 codes 1-4
>
> Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain Y (1 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>     0     0 RETURN     icmp --  any    any     anywhere             anywhere             icmptype 8 codes 1-4
$ iptables -S -v
> -P INPUT ACCEPT -c 0 0
> -P FORWARD ACCEPT -c 0 0
> -P OUTPUT ACCEPT -c 0 0
> -N Y
> -A INPUT -p icmp -m icmp --icmp-type 8/1 -c 0 0 -j Y
> -A Y -p icmp -m icmp --icmp-type 8/1 -c 0 0 -j RETURN
$ iptables -vL INPUT 1
>     0     0 Y          icmp --  any    any     anywhere             anywhere             icmptype 8 codes 1-4
$ iptables -vS INPUT 1
> -A INPUT -p icmp -m icmp --icmp-type 8/1 -c 0 0 -j Y
$ iptables-save -c
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :Y - [0:0]
> [0:0] -A INPUT -p icmp -m icmp --icmp-type 8/1 -j Y
> [0:0] -A Y -p icmp -m icmp --icmp-type 8/1 -j RETURN
> COMMIT
> # Completed on DATE
$ iptables -D INPUT -p icmp --icmp-type 8/1:5 -j Y
! iptables: Bad rule (does a matching rule exist in that chain?).
? 1
$ iptables -D INPUT -p icmp --icmp-type 8/1:4 -j Y

== restored: rules are made as they are read
$ iptables-restore
< *filter
< -A INPUT -m tcp --dport 5 -j NOPE
< -A INPUT -m foo
< COMMIT
! iptables-restore v1.8.11 (nf_tables): TCP match requires '-p tcp'
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore
< *filter
< -C INPUT -m tcp --dport 5
< COMMIT
! iptables-restore: line 2 failed: Bad rule (does a matching rule exist in that chain?).
? 1
$ iptables-restore
< *filter
< -C INPUT -m tcp --dport 5 -j NOPE
< -A INPUT -m tcp --dport 5 -j NOPE
< COMMIT
! iptables-restore v1.8.11 (nf_tables): TCP match requires '-p tcp'
! Error occurred at line: 3
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore --test
< *filter
< -A INPUT -m tcp --dport 5 -j NOPE
< COMMIT
! iptables-restore v1.8.11 (nf_tables): TCP match requires '-p tcp'
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore --test
< *filter
< -A NOPE -m tcp --dport 5
< COMMIT
! iptables-restore v1.8.11 (nf_tables): TCP match requires '-p tcp'
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore
< *filter
< -R INPUT 7 -m tcp --dport 5
< COMMIT
! iptables-restore v1.8.11 (nf_tables): TCP match requires '-p tcp'
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore
< *filter
< -I INPUT 7 -m tcp --dport 5
< COMMIT
! iptables-restore v1.8.11 (nf_tables): TCP match requires '-p tcp'
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore -T nat
< *filter
< -I INPUT 7 -m tcp --dport 5
< COMMIT
$ iptables-restore -v
< *filter
< -A INPUT -p tcp --dport 7
< -A INPUT -p tcp --dport 7 -m tcp --sport 9
< -D INPUT 1
< -D INPUT -p tcp --dport 7 --sport 9
< -C INPUT -p tcp --dport 7 --sport 9
< COMMIT
> Flushing chain `INPUT'
> Flushing chain `FORWARD'
> Flushing chain `OUTPUT'
>   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:7
>   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp spt:9 dpt:7
>   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp spt:9 dpt:7
! iptables-restore: line 6 failed: Bad rule (does a matching rule exist in that chain?).
? 1
$ iptables-restore
< *filter
< -A INPUT -p tcp --dport 7 -m tcp --sport 9 -s 1.1.1.1,2.2.2.2
< -4 -A INPUT -p tcp -m tcp --dport 7
< -6 -A INPUT -p udp -m tcp --dport 7
< COMMIT
$ iptables-save
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> -A INPUT -s 1.1.1.1/32 -p tcp -m tcp --sport 9 --dport 7
> -A INPUT -s 2.2.2.2/32 -p tcp -m tcp --sport 9 --dport 7
> -A INPUT -p tcp -m tcp --dport 7
> COMMIT
> # Completed on DATE
$ iptables -t nope -A INPUT -m tcp --dport 5
! iptables v1.8.11 (nf_tables): table 'nope' does not exist
! Perhaps iptables or your kernel needs to be upgraded.
? 3
$ iptables -t nope -A NOPE -m tcp
! iptables v1.8.11 (nf_tables): table 'nope' does not exist
! Perhaps iptables or your kernel needs to be upgraded.
? 3
$ iptables-restore
< -A INPUT -m tcp --dport 5
! iptables-restore: line 1 failed
? 1

== one tcp after another
$ iptables -A INPUT -p tcp -m tcp --dport 5:9 -m tcp --dport 5:9
$ iptables -A INPUT -p tcp -m tcp --dport 5:9 -m tcp --dport :9
$ iptables -A INPUT -p tcp -m tcp --dport 5:9 -m tcp --dport 5:
$ iptables -A INPUT -p tcp -m tcp --dport 5:9 -m tcp ! --dport 5
$ iptables -A INPUT -p tcp -m tcp --dport 5:9 -m tcp ! --dport 5:9
$ iptables -A INPUT -p tcp -m tcp --dport 5:9 -m tcp ! --dport :9
$ iptables -A INPUT -p tcp -m tcp --dport 5:9 -m tcp ! --dport 5:
$ iptables -A INPUT -p tcp -m tcp --dport 5:9 -m tcp ! --dport :
$ iptables -A INPUT -p tcp -m tcp --dport 5:9 -m tcp --dport 0
$ iptables -A INPUT -p tcp -m tcp --dport 5:9 -m tcp ! --dport :65534
$ iptables -A INPUT -p tcp -m tcp --dport :9 -m tcp --dport 5:9
$ iptables -A INPUT -p tcp -m tcp --dport :9 -m tcp --dport :9
$ iptables -A INPUT -p tcp -m tcp --dport :9 -m tcp --dport 5:
$ iptables -A INPUT -p tcp -m tcp --dport :9 -m tcp ! --dport 5
$ iptables -A INPUT -p tcp -m tcp --dport :9 -m tcp ! --dport 5:9
$ iptables -A INPUT -p tcp -m tcp --dport :9 -m tcp ! --dport :9
$ iptables -A INPUT -p tcp -m tcp --dport :9 -m tcp ! --dport 5:
$ iptables -A INPUT -p tcp -m tcp --dport :9 -m tcp ! --dport :
$ iptables -A INPUT -p tcp -m tcp --dport :9 -m tcp --dport 0
$ iptables -A INPUT -p tcp -m tcp --dport :9 -m tcp ! --dport :65534
$ iptables -A INPUT -p tcp -m tcp --dport 5: -m tcp --dport 5:9
$ iptables -A INPUT -p tcp -m tcp --dport 5: -m tcp --dport :9
$ iptables -A INPUT -p tcp -m tcp --dport 5: -m tcp --dport 5:
$ iptables -A INPUT -p tcp -m tcp --dport 5: -m tcp ! --dport 5
$ iptables -A INPUT -p tcp -m tcp --dport 5: -m tcp ! --dport 5:9
$ iptables -A INPUT -p tcp -m tcp --dport 5: -m tcp ! --dport :9
$ iptables -A INPUT -p tcp -m tcp --dport 5: -m tcp ! --dport 5:
$ iptables -A INPUT -p tcp -m tcp --dport 5: -m tcp ! --dport :
$ iptables -A INPUT -p tcp -m tcp --dport 5: -m tcp --dport 0
$ iptables -A INPUT -p tcp -m tcp --dport 5: -m tcp ! --dport :65534
$ iptables -A INPUT -p tcp -m tcp ! --dport 5 -m tcp --dport 5:9
$ iptables -A INPUT -p tcp -m tcp ! --dport 5 -m tcp --dport :9
$ iptables -A INPUT -p tcp -m tcp ! --dport 5 -m tcp --dport 5:
$ iptables -A INPUT -p tcp -m tcp ! --dport 5 -m tcp ! --dport 5
$ iptables -A INPUT -p tcp -m tcp ! --dport 5 -m tcp ! --dport 5:9
$ iptables -A INPUT -p tcp -m tcp ! --dport 5 -m tcp ! --dport :9
$ iptables -A INPUT -p tcp -m tcp ! --dport 5 -m tcp ! --dport 5:
$ iptables -A INPUT -p tcp -m tcp ! --dport 5 -m tcp ! --dport :
$ iptables -A INPUT -p tcp -m tcp ! --dport 5 -m tcp --dport 0
$ iptables -A INPUT -p tcp -m tcp ! --dport 5 -m tcp ! --dport :65534
$ iptables -A INPUT -p tcp -m tcp ! --dport 5:9 -m tcp --dport 5:9
$ iptables -A INPUT -p tcp -m tcp ! --dport 5:9 -m tcp --dport :9
$ iptables -A INPUT -p tcp -m tcp ! --dport 5:9 -m tcp --dport 5:
$ iptables -A INPUT -p tcp -m tcp ! --dport 5:9 -m tcp ! --dport 5
$ iptables -A INPUT -p tcp -m tcp ! --dport 5:9 -m tcp ! --dport 5:9
$ iptables -A INPUT -p tcp -m tcp ! --dport 5:9 -m tcp ! --dport :9
$ iptables -A INPUT -p tcp -m tcp ! --dport 5:9 -m tcp ! --dport 5:
$ iptables -A INPUT -p tcp -m tcp ! --dport 5:9 -m tcp ! --dport :
$ iptables -A INPUT -p tcp -m tcp ! --dport 5:9 -m tcp --dport 0
$ iptables -A INPUT -p tcp -m tcp ! --dport 5:9 -m tcp ! --dport :65534
$ iptables -A INPUT -p tcp -m tcp ! --dport :9 -m tcp --dport 5:9
$ iptables -A INPUT -p tcp -m tcp ! --dport :9 -m tcp --dport :9
$ iptables -A INPUT -p tcp -m tcp ! --dport :9 -m tcp --dport 5:
$ iptables -A INPUT -p tcp -m tcp ! --dport :9 -m tcp ! --dport 5
$ iptables -A INPUT -p tcp -m tcp ! --dport :9 -m tcp ! --dport 5:9
$ iptables -A INPUT -p tcp -m tcp ! --dport :9 -m tcp ! --dport :9
$ iptables -A INPUT -p tcp -m tcp ! --dport :9 -m tcp ! --dport 5:
$ iptables -A INPUT -p tcp -m tcp ! --dport :9 -m tcp ! --dport :
$ iptables -A INPUT -p tcp -m tcp ! --dport :9 -m tcp --dport 0
$ iptables -A INPUT -p tcp -m tcp ! --dport :9 -m tcp ! --dport :65534
$ iptables -A INPUT -p tcp -m tcp ! --dport 5: -m tcp --dport 5:9
$ iptables -A INPUT -p tcp -m tcp ! --dport 5: -m tcp --dport :9
$ iptables -A INPUT -p tcp -m tcp ! --dport 5: -m tcp --dport 5:
$ iptables -A INPUT -p tcp -m tcp ! --dport 5: -m tcp ! --dport 5
$ iptables -A INPUT -p tcp -m tcp ! --dport 5: -m tcp ! --dport 5:9
$ iptables -A INPUT -p tcp -m tcp ! --dport 5: -m tcp ! --dport :9
$ iptables -A INPUT -p tcp -m tcp ! --dport 5: -m tcp ! --dport 5:
$ iptables -A INPUT -p tcp -m tcp ! --dport 5: -m tcp ! --dport :
$ iptables -A INPUT -p tcp -m tcp ! --dport 5: -m tcp --dport 0
$ iptables -A INPUT -p tcp -m tcp ! --dport 5: -m tcp ! --dport :65534
$ iptables -A INPUT -p tcp -m tcp ! --dport : -m tcp --dport 5:9
$ iptables -A INPUT -p tcp -m tcp ! --dport : -m tcp --dport :9
$ iptables -A INPUT -p tcp -m tcp ! --dport : -m tcp --dport 5:
$ iptables -A INPUT -p tcp -m tcp ! --dport : -m tcp ! --dport 5
$ iptables -A INPUT -p tcp -m tcp ! --dport : -m tcp ! --dport 5:9
$ iptables -A INPUT -p tcp -m tcp ! --dport : -m tcp ! --dport :9
$ iptables -A INPUT -p tcp -m tcp ! --dport : -m tcp ! --dport 5:
$ iptables -A INPUT -p tcp -m tcp ! --dport : -m tcp ! --dport :
$ iptables -A INPUT -p tcp -m tcp ! --dport : -m tcp --dport 0
$ iptables -A INPUT -p tcp -m tcp ! --dport : -m tcp ! --dport :65534
$ iptables -A INPUT -p tcp -m tcp --dport 0 -m tcp --dport 5:9
$ iptables -A INPUT -p tcp -m tcp --dport 0 -m tcp --dport :9
$ iptables -A INPUT -p tcp -m tcp --dport 0 -m tcp --dport 5:
$ iptables -A INPUT -p tcp -m tcp --dport 0 -m tcp ! --dport 5
$ iptables -A INPUT -p tcp -m tcp --dport 0 -m tcp ! --dport 5:9
$ iptables -A INPUT -p tcp -m tcp --dport 0 -m tcp ! --dport :9
$ iptables -A INPUT -p tcp -m tcp --dport 0 -m tcp ! --dport 5:
$ iptables -A INPUT -p tcp -m tcp --dport 0 -m tcp ! --dport :
$ iptables -A INPUT -p tcp -m tcp --dport 0 -m tcp --dport 0
$ iptables -A INPUT -p tcp -m tcp --dport 0 -m tcp ! --dport :65534
$ iptables -A INPUT -p tcp -m tcp ! --dport :65534 -m tcp --dport 5:9
$ iptables -A INPUT -p tcp -m tcp ! --dport :65534 -m tcp --dport :9
$ iptables -A INPUT -p tcp -m tcp ! --dport :65534 -m tcp --dport 5:
$ iptables -A INPUT -p tcp -m tcp ! --dport :65534 -m tcp ! --dport 5
$ iptables -A INPUT -p tcp -m tcp ! --dport :65534 -m tcp ! --dport 5:9
$ iptables -A INPUT -p tcp -m tcp ! --dport :65534 -m tcp ! --dport :9
$ iptables -A INPUT -p tcp -m tcp ! --dport :65534 -m tcp ! --dport 5:
$ iptables -A INPUT -p tcp -m tcp ! --dport :65534 -m tcp ! --dport :
$ iptables -A INPUT -p tcp -m tcp ! --dport :65534 -m tcp --dport 0
$ iptables -A INPUT -p tcp -m tcp ! --dport :65534 -m tcp ! --dport :65534
$ iptables -S INPUT
> -P INPUT ACCEPT
> -A INPUT -p tcp -m tcp --dport 5:9
> -A INPUT -p tcp -m tcp --dport 5:9
> -A INPUT -p tcp -m tcp --dport 5:65535
> -A INPUT -p tcp -m tcp ! --dport 5
> -A INPUT -p tcp -m tcp ! --dport 5:9
> -A INPUT -p tcp -m tcp --dport 10:9
> -A INPUT -p tcp -m tcp ! --dport 5:65535
> -A INPUT -p tcp -m tcp ! --dport 0:65535
> -A INPUT -p tcp -m tcp --dport 0
> -A INPUT -p tcp -m tcp --dport 65535:9
> -A INPUT -p tcp -m tcp --dport 5:9
> -A INPUT -p tcp -m tcp --dport 0:9
> -A INPUT -p tcp -m tcp --dport 5:65535
> -A INPUT -p tcp -m tcp ! --dport 5
> -A INPUT -p tcp -m tcp ! --dport 5:9
> -A INPUT -p tcp -m tcp --dport 10:9
> -A INPUT -p tcp -m tcp ! --dport 5:65535
> -A INPUT -p tcp -m tcp ! --dport 0:65535
> -A INPUT -p tcp -m tcp --dport 0
> -A INPUT -p tcp -m tcp --dport 65535:9
> -A INPUT -p tcp -m tcp --dport 5:9
> -A INPUT -p tcp -m tcp --dport 5:9
> -A INPUT -p tcp -m tcp --dport 5:65535
> -A INPUT -p tcp -m tcp ! --dport 5
> -A INPUT -p tcp -m tcp ! --dport 5:9
> -A INPUT -p tcp -m tcp --dport 10:65535
> -A INPUT -p tcp -m tcp ! --dport 5:65535
> -A INPUT -p tcp -m tcp ! --dport 0:65535
> -A INPUT -p tcp -m tcp --dport 0
> -A INPUT -p tcp -m tcp --dport 65535
> -A INPUT -p tcp -m tcp ! --dport 5:9
> -A INPUT -p tcp -m tcp ! --dport 5:9
> -A INPUT -p tcp -m tcp ! --dport 5:65535
> -A INPUT -p tcp -m tcp ! --dport 5
> -A INPUT -p tcp -m tcp ! --dport 5:9
> -A INPUT -p tcp -m tcp ! --dport 10:5
> -A INPUT -p tcp -m tcp ! --dport 5:65535
> -A INPUT -p tcp -m tcp ! --dport 0:65535
> -A INPUT -p tcp -m tcp ! --dport 0
> -A INPUT -p tcp -m tcp ! --dport 65535:5
> -A INPUT -p tcp -m tcp ! --dport 5:9
> -A INPUT -p tcp -m tcp ! --dport 5:9
> -A INPUT -p tcp -m tcp ! --dport 5:65535
> -A INPUT -p tcp -m tcp ! --dport 5
> -A INPUT -p tcp -m tcp ! --dport 5:9
> -A INPUT -p tcp -m tcp ! --dport 10:9
> -A INPUT -p tcp -m tcp ! --dport 5:65535
> -A INPUT -p tcp -m tcp ! --dport 0:65535
> -A INPUT -p tcp -m tcp ! --dport 0
> -A INPUT -p tcp -m tcp ! --dport 65535:9
> -A INPUT -p tcp -m tcp --dport 5:9
> -A INPUT -p tcp -m tcp --dport 10:9
> -A INPUT -p tcp -m tcp --dport 5:65535
> -A INPUT -p tcp -m tcp ! --dport 5
> -A INPUT -p tcp -m tcp ! --dport 5:9
> -A INPUT -p tcp -m tcp --dport 10:65535
> -A INPUT -p tcp -m tcp ! --dport 5:65535
> -A INPUT -p tcp -m tcp ! --dport 0:65535
> -A INPUT -p tcp -m tcp --dport 0
> -A INPUT -p tcp -m tcp --dport 65535
> -A INPUT -p tcp -m tcp ! --dport 5:9
> -A INPUT -p tcp -m tcp ! --dport 5:9
> -A INPUT -p tcp -m tcp ! --dport 5:65535
> -A INPUT -p tcp -m tcp ! --dport 5
> -A INPUT -p tcp -m tcp ! --dport 5:9
> -A INPUT -p tcp -m tcp ! --dport 10:65535
> -A INPUT -p tcp -m tcp ! --dport 5:65535
> -A INPUT -p tcp -m tcp ! --dport 0:65535
> -A INPUT -p tcp -m tcp ! --dport 0
> -A INPUT -p tcp -m tcp ! --dport 65535
> -A INPUT -p tcp -m tcp ! --dport 5:9
> -A INPUT -p tcp -m tcp ! --dport 0:9
> -A INPUT -p tcp -m tcp ! --dport 5:65535
> -A INPUT -p tcp -m tcp ! --dport 5
> -A INPUT -p tcp -m tcp ! --dport 5:9
> -A INPUT -p tcp -m tcp ! --dport 10:65535
> -A INPUT -p tcp -m tcp ! --dport 5:65535
> -A INPUT -p tcp -m tcp ! --dport 0:65535
> -A INPUT -p tcp -m tcp ! --dport 0
> -A INPUT -p tcp -m tcp ! --dport 65535
> -A INPUT -p tcp -m tcp --dport 5:9
> -A INPUT -p tcp -m tcp --dport 0:9
> -A INPUT -p tcp -m tcp --dport 5:65535
> -A INPUT -p tcp -m tcp ! --dport 5
> -A INPUT -p tcp -m tcp ! --dport 5:9
> -A INPUT -p tcp -m tcp --dport 10:0
> -A INPUT -p tcp -m tcp ! --dport 5:65535
> -A INPUT -p tcp -m tcp ! --dport 0:65535
> -A INPUT -p tcp -m tcp --dport 0
> -A INPUT -p tcp -m tcp --dport 65535:0
> -A INPUT -p tcp -m tcp --dport 5:9
> -A INPUT -p tcp -m tcp --dport 65535:9
> -A INPUT -p tcp -m tcp --dport 5:65535
> -A INPUT -p tcp -m tcp ! --dport 5
> -A INPUT -p tcp -m tcp ! --dport 5:9
> -A INPUT -p tcp -m tcp --dport 10:65535
> -A INPUT -p tcp -m tcp ! --dport 5:65535
> -A INPUT -p tcp -m tcp ! --dport 0:65535
> -A INPUT -p tcp -m tcp --dport 0
> -A INPUT -p tcp -m tcp --dport 65535
$ iptables -L INPUT
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>            tcp  --  anywhere             anywhere             tcp dpts:5:discard
>            tcp  --  anywhere             anywhere             tcp dpts:5:discard
>            tcp  --  anywhere             anywhere             tcp dpts:5:65535
>            tcp  --  anywhere             anywhere             tcp dpt:!5
>            tcp  --  anywhere             anywhere             tcp dpts:!5:discard
>            tcp  --  anywhere             anywhere             tcp dpts:10:discard
>            tcp  --  anywhere             anywhere             tcp dpts:!5:65535
>            tcp  --  anywhere             anywhere             tcp dpts:!0:65535
>            tcp  --  anywhere             anywhere             tcp dpt:0
>            tcp  --  anywhere             anywhere             tcp dpts:65535:discard
>            tcp  --  anywhere             anywhere             tcp dpts:5:discard
>            tcp  --  anywhere             anywhere             tcp dpts:0:discard
>            tcp  --  anywhere             anywhere             tcp dpts:5:65535
>            tcp  --  anywhere             anywhere             tcp dpt:!5
>            tcp  --  anywhere             anywhere             tcp dpts:!5:discard
>            tcp  --  anywhere             anywhere             tcp dpts:10:discard
>            tcp  --  anywhere             anywhere             tcp dpts:!5:65535
>            tcp  --  anywhere             anywhere             tcp dpts:!0:65535
>            tcp  --  anywhere             anywhere             tcp dpt:0
>            tcp  --  anywhere             anywhere             tcp dpts:65535:discard
>            tcp  --  anywhere             anywhere             tcp dpts:5:discard
>            tcp  --  anywhere             anywhere             tcp dpts:5:discard
>            tcp  --  anywhere             anywhere             tcp dpts:5:65535
>            tcp  --  anywhere             anywhere             tcp dpt:!5
>            tcp  --  anywhere             anywhere             tcp dpts:!5:discard
>            tcp  --  anywhere             anywhere             tcp dpts:10:65535
>            tcp  --  anywhere             anywhere             tcp dpts:!5:65535
>            tcp  --  anywhere             anywhere             tcp dpts:!0:65535
>            tcp  --  anywhere             anywhere             tcp dpt:0
>            tcp  --  anywhere             anywhere             tcp dpt:65535
>            tcp  --  anywhere             anywhere             tcp dpts:!5:discard
>            tcp  --  anywhere             anywhere             tcp dpts:!5:discard
>            tcp  --  anywhere             anywhere             tcp dpts:!5:65535
>            tcp  --  anywhere             anywhere             tcp dpt:!5
>            tcp  --  anywhere             anywhere             tcp dpts:!5:discard
>            tcp  --  anywhere             anywhere             tcp dpts:!10:5
>            tcp  --  anywhere             anywhere             tcp dpts:!5:65535
>            tcp  --  anywhere             anywhere             tcp dpts:!0:65535
>            tcp  --  anywhere             anywhere             tcp dpt:!0
>            tcp  --  anywhere             anywhere             tcp dpts:!65535:5
>            tcp  --  anywhere             anywhere             tcp dpts:!5:discard
>            tcp  --  anywhere             anywhere             tcp dpts:!5:discard
>            tcp  --  anywhere             anywhere             tcp dpts:!5:65535
>            tcp  --  anywhere             anywhere             tcp dpt:!5
>            tcp  --  anywhere             anywhere             tcp dpts:!5:discard
>            tcp  --  anywhere             anywhere             tcp dpts:!10:discard
>            tcp  --  anywhere             anywhere             tcp dpts:!5:65535
>            tcp  --  anywhere             anywhere             tcp dpts:!0:65535
>            tcp  --  anywhere             anywhere             tcp dpt:!0
>            tcp  --  anywhere             anywhere             tcp dpts:!65535:discard
>            tcp  --  anywhere             anywhere             tcp dpts:5:discard
>            tcp  --  anywhere             anywhere             tcp dpts:10:discard
>            tcp  --  anywhere             anywhere             tcp dpts:5:65535
>            tcp  --  anywhere             anywhere             tcp dpt:!5
>            tcp  --  anywhere             anywhere             tcp dpts:!5:discard
>            tcp  --  anywhere             anywhere             tcp dpts:10:65535
>            tcp  --  anywhere             anywhere             tcp dpts:!5:65535
>            tcp  --  anywhere             anywhere             tcp dpts:!0:65535
>            tcp  --  anywhere             anywhere             tcp dpt:0
>            tcp  --  anywhere             anywhere             tcp dpt:65535
>            tcp  --  anywhere             anywhere             tcp dpts:!5:discard
>            tcp  --  anywhere             anywhere             tcp dpts:!5:discard
>            tcp  --  anywhere             anywhere             tcp dpts:!5:65535
>            tcp  --  anywhere             anywhere             tcp dpt:!5
>            tcp  --  anywhere             anywhere             tcp dpts:!5:discard
>            tcp  --  anywhere             anywhere             tcp dpts:!10:65535
>            tcp  --  anywhere             anywhere             tcp dpts:!5:65535
>            tcp  --  anywhere             anywhere             tcp dpts:!0:65535
>            tcp  --  anywhere             anywhere             tcp dpt:!0
>            tcp  --  anywhere             anywhere             tcp dpt:!65535
>            tcp  --  anywhere             anywhere             tcp dpts:!5:discard
>            tcp  --  anywhere             anywhere             tcp dpts:!0:discard
>            tcp  --  anywhere             anywhere             tcp dpts:!5:65535
>            tcp  --  anywhere             anywhere             tcp dpt:!5
>            tcp  --  anywhere             anywhere             tcp dpts:!5:discard
>            tcp  --  anywhere             anywhere             tcp dpts:!10:65535
>            tcp  --  anywhere             anywhere             tcp dpts:!5:65535
>            tcp  --  anywhere             anywhere             tcp dpts:!0:65535
>            tcp  --  anywhere             anywhere             tcp dpt:!0
>            tcp  --  anywhere             anywhere             tcp dpt:!65535
>            tcp  --  anywhere             anywhere             tcp dpts:5:discard
>            tcp  --  anywhere             anywhere             tcp dpts:0:discard
>            tcp  --  anywhere             anywhere             tcp dpts:5:65535
>            tcp  --  anywhere             anywhere             tcp dpt:!5
>            tcp  --  anywhere             anywhere             tcp dpts:!5:discard
>            tcp  --  anywhere             anywhere             tcp dpts:10:0
>            tcp  --  anywhere             anywhere             tcp dpts:!5:65535
>            tcp  --  anywhere             anywhere             tcp dpts:!0:65535
>            tcp  --  anywhere             anywhere             tcp dpt:0
>            tcp  --  anywhere             anywhere             tcp dpts:65535:0
>            tcp  --  anywhere             anywhere             tcp dpts:5:discard
>            tcp  --  anywhere             anywhere             tcp dpts:65535:discard
>            tcp  --  anywhere             anywhere             tcp dpts:5:65535
>            tcp  --  anywhere             anywhere             tcp dpt:!5
>            tcp  --  anywhere             anywhere             tcp dpts:!5:discard
>            tcp  --  anywhere             anywhere             tcp dpts:10:65535
>            tcp  --  anywhere             anywhere             tcp dpts:!5:65535
>            tcp  --  anywhere             anywhere             tcp dpts:!0:65535
>            tcp  --  anywhere             anywhere             tcp dpt:0
>            tcp  --  anywhere             anywhere             tcp dpt:65535
$ iptables-save
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> -A INPUT -p tcp -m tcp --dport 5:9
> -A INPUT -p tcp -m tcp --dport 5:9
> -A INPUT -p tcp -m tcp --dport 5:65535
> -A INPUT -p tcp -m tcp ! --dport 5
> -A INPUT -p tcp -m tcp ! --dport 5:9
> -A INPUT -p tcp -m tcp --dport 10:9
> -A INPUT -p tcp -m tcp ! --dport 5:65535
> -A INPUT -p tcp -m tcp ! --dport 0:65535
> -A INPUT -p tcp -m tcp --dport 0
> -A INPUT -p tcp -m tcp --dport 65535:9
> -A INPUT -p tcp -m tcp --dport 5:9
> -A INPUT -p tcp -m tcp --dport 0:9
> -A INPUT -p tcp -m tcp --dport 5:65535
> -A INPUT -p tcp -m tcp ! --dport 5
> -A INPUT -p tcp -m tcp ! --dport 5:9
> -A INPUT -p tcp -m tcp --dport 10:9
> -A INPUT -p tcp -m tcp ! --dport 5:65535
> -A INPUT -p tcp -m tcp ! --dport 0:65535
> -A INPUT -p tcp -m tcp --dport 0
> -A INPUT -p tcp -m tcp --dport 65535:9
> -A INPUT -p tcp -m tcp --dport 5:9
> -A INPUT -p tcp -m tcp --dport 5:9
> -A INPUT -p tcp -m tcp --dport 5:65535
> -A INPUT -p tcp -m tcp ! --dport 5
> -A INPUT -p tcp -m tcp ! --dport 5:9
> -A INPUT -p tcp -m tcp --dport 10:65535
> -A INPUT -p tcp -m tcp ! --dport 5:65535
> -A INPUT -p tcp -m tcp ! --dport 0:65535
> -A INPUT -p tcp -m tcp --dport 0
> -A INPUT -p tcp -m tcp --dport 65535
> -A INPUT -p tcp -m tcp ! --dport 5:9
> -A INPUT -p tcp -m tcp ! --dport 5:9
> -A INPUT -p tcp -m tcp ! --dport 5:65535
> -A INPUT -p tcp -m tcp ! --dport 5
> -A INPUT -p tcp -m tcp ! --dport 5:9
> -A INPUT -p tcp -m tcp ! --dport 10:5
> -A INPUT -p tcp -m tcp ! --dport 5:65535
> -A INPUT -p tcp -m tcp ! --dport 0:65535
> -A INPUT -p tcp -m tcp ! --dport 0
> -A INPUT -p tcp -m tcp ! --dport 65535:5
> -A INPUT -p tcp -m tcp ! --dport 5:9
> -A INPUT -p tcp -m tcp ! --dport 5:9
> -A INPUT -p tcp -m tcp ! --dport 5:65535
> -A INPUT -p tcp -m tcp ! --dport 5
> -A INPUT -p tcp -m tcp ! --dport 5:9
> -A INPUT -p tcp -m tcp ! --dport 10:9
> -A INPUT -p tcp -m tcp ! --dport 5:65535
> -A INPUT -p tcp -m tcp ! --dport 0:65535
> -A INPUT -p tcp -m tcp ! --dport 0
> -A INPUT -p tcp -m tcp ! --dport 65535:9
> -A INPUT -p tcp -m tcp --dport 5:9
> -A INPUT -p tcp -m tcp --dport 10:9
> -A INPUT -p tcp -m tcp --dport 5:65535
> -A INPUT -p tcp -m tcp ! --dport 5
> -A INPUT -p tcp -m tcp ! --dport 5:9
> -A INPUT -p tcp -m tcp --dport 10:65535
> -A INPUT -p tcp -m tcp ! --dport 5:65535
> -A INPUT -p tcp -m tcp ! --dport 0:65535
> -A INPUT -p tcp -m tcp --dport 0
> -A INPUT -p tcp -m tcp --dport 65535
> -A INPUT -p tcp -m tcp ! --dport 5:9
> -A INPUT -p tcp -m tcp ! --dport 5:9
> -A INPUT -p tcp -m tcp ! --dport 5:65535
> -A INPUT -p tcp -m tcp ! --dport 5
> -A INPUT -p tcp -m tcp ! --dport 5:9
> -A INPUT -p tcp -m tcp ! --dport 10:65535
> -A INPUT -p tcp -m tcp ! --dport 5:65535
> -A INPUT -p tcp -m tcp ! --dport 0:65535
> -A INPUT -p tcp -m tcp ! --dport 0
> -A INPUT -p tcp -m tcp ! --dport 65535
> -A INPUT -p tcp -m tcp ! --dport 5:9
> -A INPUT -p tcp -m tcp ! --dport 0:9
> -A INPUT -p tcp -m tcp ! --dport 5:65535
> -A INPUT -p tcp -m tcp ! --dport 5
> -A INPUT -p tcp -m tcp ! --dport 5:9
> -A INPUT -p tcp -m tcp ! --dport 10:65535
> -A INPUT -p tcp -m tcp ! --dport 5:65535
> -A INPUT -p tcp -m tcp ! --dport 0:65535
> -A INPUT -p tcp -m tcp ! --dport 0
> -A INPUT -p tcp -m tcp ! --dport 65535
> -A INPUT -p tcp -m tcp --dport 5:9
> -A INPUT -p tcp -m tcp --dport 0:9
> -A INPUT -p tcp -m tcp --dport 5:65535
> -A INPUT -p tcp -m tcp ! --dport 5
> -A INPUT -p tcp -m tcp ! --dport 5:9
> -A INPUT -p tcp -m tcp --dport 10:0
> -A INPUT -p tcp -m tcp ! --dport 5:65535
> -A INPUT -p tcp -m tcp ! --dport 0:65535
> -A INPUT -p tcp -m tcp --dport 0
> -A INPUT -p tcp -m tcp --dport 65535:0
> -A INPUT -p tcp -m tcp --dport 5:9
> -A INPUT -p tcp -m tcp --dport 65535:9
> -A INPUT -p tcp -m tcp --dport 5:65535
> -A INPUT -p tcp -m tcp ! --dport 5
> -A INPUT -p tcp -m tcp ! --dport 5:9
> -A INPUT -p tcp -m tcp --dport 10:65535
> -A INPUT -p tcp -m tcp ! --dport 5:65535
> -A INPUT -p tcp -m tcp ! --dport 0:65535
> -A INPUT -p tcp -m tcp --dport 0
> -A INPUT -p tcp -m tcp --dport 65535
> COMMIT
> # Completed on DATE
$ iptables-restore <-
! iptables-restore v1.8.11 (nf_tables): invalid portrange (min > max)
! Error occurred at line: 11
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2

== one udp after another
$ iptables -A INPUT -p udp -m udp --dport 5:9 -m udp --dport 5:9
$ iptables -A INPUT -p udp -m udp --dport 5:9 -m udp --dport :9
$ iptables -A INPUT -p udp -m udp --dport 5:9 -m udp --dport 5:
$ iptables -A INPUT -p udp -m udp --dport 5:9 -m udp ! --dport 5
$ iptables -A INPUT -p udp -m udp --dport 5:9 -m udp ! --dport 5:9
$ iptables -A INPUT -p udp -m udp --dport 5:9 -m udp ! --dport :9
$ iptables -A INPUT -p udp -m udp --dport 5:9 -m udp ! --dport 5:
$ iptables -A INPUT -p udp -m udp --dport 5:9 -m udp ! --dport :
$ iptables -A INPUT -p udp -m udp --dport 5:9 -m udp --dport 0
$ iptables -A INPUT -p udp -m udp --dport 5:9 -m udp ! --dport :65534
$ iptables -A INPUT -p udp -m udp --dport :9 -m udp --dport 5:9
$ iptables -A INPUT -p udp -m udp --dport :9 -m udp --dport :9
$ iptables -A INPUT -p udp -m udp --dport :9 -m udp --dport 5:
$ iptables -A INPUT -p udp -m udp --dport :9 -m udp ! --dport 5
$ iptables -A INPUT -p udp -m udp --dport :9 -m udp ! --dport 5:9
$ iptables -A INPUT -p udp -m udp --dport :9 -m udp ! --dport :9
$ iptables -A INPUT -p udp -m udp --dport :9 -m udp ! --dport 5:
$ iptables -A INPUT -p udp -m udp --dport :9 -m udp ! --dport :
$ iptables -A INPUT -p udp -m udp --dport :9 -m udp --dport 0
$ iptables -A INPUT -p udp -m udp --dport :9 -m udp ! --dport :65534
$ iptables -A INPUT -p udp -m udp --dport 5: -m udp --dport 5:9
$ iptables -A INPUT -p udp -m udp --dport 5: -m udp --dport :9
$ iptables -A INPUT -p udp -m udp --dport 5: -m udp --dport 5:
$ iptables -A INPUT -p udp -m udp --dport 5: -m udp ! --dport 5
$ iptables -A INPUT -p udp -m udp --dport 5: -m udp ! --dport 5:9
$ iptables -A INPUT -p udp -m udp --dport 5: -m udp ! --dport :9
$ iptables -A INPUT -p udp -m udp --dport 5: -m udp ! --dport 5:
$ iptables -A INPUT -p udp -m udp --dport 5: -m udp ! --dport :
$ iptables -A INPUT -p udp -m udp --dport 5: -m udp --dport 0
$ iptables -A INPUT -p udp -m udp --dport 5: -m udp ! --dport :65534
$ iptables -A INPUT -p udp -m udp ! --dport 5 -m udp --dport 5:9
$ iptables -A INPUT -p udp -m udp ! --dport 5 -m udp --dport :9
$ iptables -A INPUT -p udp -m udp ! --dport 5 -m udp --dport 5:
$ iptables -A INPUT -p udp -m udp ! --dport 5 -m udp ! --dport 5
$ iptables -A INPUT -p udp -m udp ! --dport 5 -m udp ! --dport 5:9
$ iptables -A INPUT -p udp -m udp ! --dport 5 -m udp ! --dport :9
$ iptables -A INPUT -p udp -m udp ! --dport 5 -m udp ! --dport 5:
$ iptables -A INPUT -p udp -m udp ! --dport 5 -m udp ! --dport :
$ iptables -A INPUT -p udp -m udp ! --dport 5 -m udp --dport 0
$ iptables -A INPUT -p udp -m udp ! --dport 5 -m udp ! --dport :65534
$ iptables -A INPUT -p udp -m udp ! --dport 5:9 -m udp --dport 5:9
$ iptables -A INPUT -p udp -m udp ! --dport 5:9 -m udp --dport :9
$ iptables -A INPUT -p udp -m udp ! --dport 5:9 -m udp --dport 5:
$ iptables -A INPUT -p udp -m udp ! --dport 5:9 -m udp ! --dport 5
$ iptables -A INPUT -p udp -m udp ! --dport 5:9 -m udp ! --dport 5:9
$ iptables -A INPUT -p udp -m udp ! --dport 5:9 -m udp ! --dport :9
$ iptables -A INPUT -p udp -m udp ! --dport 5:9 -m udp ! --dport 5:
$ iptables -A INPUT -p udp -m udp ! --dport 5:9 -m udp ! --dport :
$ iptables -A INPUT -p udp -m udp ! --dport 5:9 -m udp --dport 0
$ iptables -A INPUT -p udp -m udp ! --dport 5:9 -m udp ! --dport :65534
$ iptables -A INPUT -p udp -m udp ! --dport :9 -m udp --dport 5:9
$ iptables -A INPUT -p udp -m udp ! --dport :9 -m udp --dport :9
$ iptables -A INPUT -p udp -m udp ! --dport :9 -m udp --dport 5:
$ iptables -A INPUT -p udp -m udp ! --dport :9 -m udp ! --dport 5
$ iptables -A INPUT -p udp -m udp ! --dport :9 -m udp ! --dport 5:9
$ iptables -A INPUT -p udp -m udp ! --dport :9 -m udp ! --dport :9
$ iptables -A INPUT -p udp -m udp ! --dport :9 -m udp ! --dport 5:
$ iptables -A INPUT -p udp -m udp ! --dport :9 -m udp ! --dport :
$ iptables -A INPUT -p udp -m udp ! --dport :9 -m udp --dport 0
$ iptables -A INPUT -p udp -m udp ! --dport :9 -m udp ! --dport :65534
$ iptables -A INPUT -p udp -m udp ! --dport 5: -m udp --dport 5:9
$ iptables -A INPUT -p udp -m udp ! --dport 5: -m udp --dport :9
$ iptables -A INPUT -p udp -m udp ! --dport 5: -m udp --dport 5:
$ iptables -A INPUT -p udp -m udp ! --dport 5: -m udp ! --dport 5
$ iptables -A INPUT -p udp -m udp ! --dport 5: -m udp ! --dport 5:9
$ iptables -A INPUT -p udp -m udp ! --dport 5: -m udp ! --dport :9
$ iptables -A INPUT -p udp -m udp ! --dport 5: -m udp ! --dport 5:
$ iptables -A INPUT -p udp -m udp ! --dport 5: -m udp ! --dport :
$ iptables -A INPUT -p udp -m udp ! --dport 5: -m udp --dport 0
$ iptables -A INPUT -p udp -m udp ! --dport 5: -m udp ! --dport :65534
$ iptables -A INPUT -p udp -m udp ! --dport : -m udp --dport 5:9
$ iptables -A INPUT -p udp -m udp ! --dport : -m udp --dport :9
$ iptables -A INPUT -p udp -m udp ! --dport : -m udp --dport 5:
$ iptables -A INPUT -p udp -m udp ! --dport : -m udp ! --dport 5
$ iptables -A INPUT -p udp -m udp ! --dport : -m udp ! --dport 5:9
$ iptables -A INPUT -p udp -m udp ! --dport : -m udp ! --dport :9
$ iptables -A INPUT -p udp -m udp ! --dport : -m udp ! --dport 5:
$ iptables -A INPUT -p udp -m udp ! --dport : -m udp ! --dport :
$ iptables -A INPUT -p udp -m udp ! --dport : -m udp --dport 0
$ iptables -A INPUT -p udp -m udp ! --dport : -m udp ! --dport :65534
$ iptables -A INPUT -p udp -m udp --dport 0 -m udp --dport 5:9
$ iptables -A INPUT -p udp -m udp --dport 0 -m udp --dport :9
$ iptables -A INPUT -p udp -m udp --dport 0 -m udp --dport 5:
$ iptables -A INPUT -p udp -m udp --dport 0 -m udp ! --dport 5
$ iptables -A INPUT -p udp -m udp --dport 0 -m udp ! --dport 5:9
$ iptables -A INPUT -p udp -m udp --dport 0 -m udp ! --dport :9
$ iptables -A INPUT -p udp -m udp --dport 0 -m udp ! --dport 5:
$ iptables -A INPUT -p udp -m udp --dport 0 -m udp ! --dport :
$ iptables -A INPUT -p udp -m udp --dport 0 -m udp --dport 0
$ iptables -A INPUT -p udp -m udp --dport 0 -m udp ! --dport :65534
$ iptables -A INPUT -p udp -m udp ! --dport :65534 -m udp --dport 5:9
$ iptables -A INPUT -p udp -m udp ! --dport :65534 -m udp --dport :9
$ iptables -A INPUT -p udp -m udp ! --dport :65534 -m udp --dport 5:
$ iptables -A INPUT -p udp -m udp ! --dport :65534 -m udp ! --dport 5
$ iptables -A INPUT -p udp -m udp ! --dport :65534 -m udp ! --dport 5:9
$ iptables -A INPUT -p udp -m udp ! --dport :65534 -m udp ! --dport :9
$ iptables -A INPUT -p udp -m udp ! --dport :65534 -m udp ! --dport 5:
$ iptables -A INPUT -p udp -m udp ! --dport :65534 -m udp ! --dport :
$ iptables -A INPUT -p udp -m udp ! --dport :65534 -m udp --dport 0
$ iptables -A INPUT -p udp -m udp ! --dport :65534 -m udp ! --dport :65534
$ iptables -S INPUT
> -P INPUT ACCEPT
> -A INPUT -p udp -m udp --dport 5:9
> -A INPUT -p udp -m udp --dport 5:9
> -A INPUT -p udp -m udp --dport 5:65535
> -A INPUT -p udp -m udp ! --dport 5
> -A INPUT -p udp -m udp ! --dport 5:9
> -A INPUT -p udp -m udp --dport 10:9
> -A INPUT -p udp -m udp ! --dport 5:65535
> -A INPUT -p udp -m udp ! --dport 0:65535
> -A INPUT -p udp -m udp --dport 0
> -A INPUT -p udp -m udp --dport 65535:9
> -A INPUT -p udp -m udp --dport 5:9
> -A INPUT -p udp -m udp --dport 0:9
> -A INPUT -p udp -m udp --dport 5:65535
> -A INPUT -p udp -m udp ! --dport 5
> -A INPUT -p udp -m udp ! --dport 5:9
> -A INPUT -p udp -m udp --dport 10:9
> -A INPUT -p udp -m udp ! --dport 5:65535
> -A INPUT -p udp -m udp ! --dport 0:65535
> -A INPUT -p udp -m udp --dport 0
> -A INPUT -p udp -m udp --dport 65535:9
> -A INPUT -p udp -m udp --dport 5:9
> -A INPUT -p udp -m udp --dport 5:9
> -A INPUT -p udp -m udp --dport 5:65535
> -A INPUT -p udp -m udp ! --dport 5
> -A INPUT -p udp -m udp ! --dport 5:9
> -A INPUT -p udp -m udp --dport 10:65535
> -A INPUT -p udp -m udp ! --dport 5:65535
> -A INPUT -p udp -m udp ! --dport 0:65535
> -A INPUT -p udp -m udp --dport 0
> -A INPUT -p udp -m udp --dport 65535
> -A INPUT -p udp -m udp ! --dport 5:9
> -A INPUT -p udp -m udp ! --dport 5:9
> -A INPUT -p udp -m udp ! --dport 5:65535
> -A INPUT -p udp -m udp ! --dport 5
> -A INPUT -p udp -m udp ! --dport 5:9
> -A INPUT -p udp -m udp ! --dport 10:5
> -A INPUT -p udp -m udp ! --dport 5:65535
> -A INPUT -p udp -m udp ! --dport 0:65535
> -A INPUT -p udp -m udp ! --dport 0
> -A INPUT -p udp -m udp ! --dport 65535:5
> -A INPUT -p udp -m udp ! --dport 5:9
> -A INPUT -p udp -m udp ! --dport 5:9
> -A INPUT -p udp -m udp ! --dport 5:65535
> -A INPUT -p udp -m udp ! --dport 5
> -A INPUT -p udp -m udp ! --dport 5:9
> -A INPUT -p udp -m udp ! --dport 10:9
> -A INPUT -p udp -m udp ! --dport 5:65535
> -A INPUT -p udp -m udp ! --dport 0:65535
> -A INPUT -p udp -m udp ! --dport 0
> -A INPUT -p udp -m udp ! --dport 65535:9
> -A INPUT -p udp -m udp --dport 5:9
> -A INPUT -p udp -m udp --dport 10:9
> -A INPUT -p udp -m udp --dport 5:65535
> -A INPUT -p udp -m udp ! --dport 5
> -A INPUT -p udp -m udp ! --dport 5:9
> -A INPUT -p udp -m udp --dport 10:65535
> -A INPUT -p udp -m udp ! --dport 5:65535
> -A INPUT -p udp -m udp ! --dport 0:65535
> -A INPUT -p udp -m udp --dport 0
> -A INPUT -p udp -m udp --dport 65535
> -A INPUT -p udp -m udp ! --dport 5:9
> -A INPUT -p udp -m udp ! --dport 5:9
> -A INPUT -p udp -m udp ! --dport 5:65535
> -A INPUT -p udp -m udp ! --dport 5
> -A INPUT -p udp -m udp ! --dport 5:9
> -A INPUT -p udp -m udp ! --dport 10:65535
> -A INPUT -p udp -m udp ! --dport 5:65535
> -A INPUT -p udp -m udp ! --dport 0:65535
> -A INPUT -p udp -m udp ! --dport 0
> -A INPUT -p udp -m udp ! --dport 65535
> -A INPUT -p udp -m udp ! --dport 5:9
> -A INPUT -p udp -m udp ! --dport 0:9
> -A INPUT -p udp -m udp ! --dport 5:65535
> -A INPUT -p udp -m udp ! --dport 5
> -A INPUT -p udp -m udp ! --dport 5:9
> -A INPUT -p udp -m udp ! --dport 10:65535
> -A INPUT -p udp -m udp ! --dport 5:65535
> -A INPUT -p udp -m udp ! --dport 0:65535
> -A INPUT -p udp -m udp ! --dport 0
> -A INPUT -p udp -m udp ! --dport 65535
> -A INPUT -p udp -m udp --dport 5:9
> -A INPUT -p udp -m udp --dport 0:9
> -A INPUT -p udp -m udp --dport 5:65535
> -A INPUT -p udp -m udp ! --dport 5
> -A INPUT -p udp -m udp ! --dport 5:9
> -A INPUT -p udp -m udp --dport 10:0
> -A INPUT -p udp -m udp ! --dport 5:65535
> -A INPUT -p udp -m udp ! --dport 0:65535
> -A INPUT -p udp -m udp --dport 0
> -A INPUT -p udp -m udp --dport 65535:0
> -A INPUT -p udp -m udp --dport 5:9
> -A INPUT -p udp -m udp --dport 65535:9
> -A INPUT -p udp -m udp --dport 5:65535
> -A INPUT -p udp -m udp ! --dport 5
> -A INPUT -p udp -m udp ! --dport 5:9
> -A INPUT -p udp -m udp --dport 10:65535
> -A INPUT -p udp -m udp ! --dport 5:65535
> -A INPUT -p udp -m udp ! --dport 0:65535
> -A INPUT -p udp -m udp --dport 0
> -A INPUT -p udp -m udp --dport 65535
$ iptables -L INPUT
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>            udp  --  anywhere             anywhere             udp dpts:5:discard
>            udp  --  anywhere             anywhere             udp dpts:5:discard
>            udp  --  anywhere             anywhere             udp dpts:5:65535
>            udp  --  anywhere             anywhere             udp dpt:!5
>            udp  --  anywhere             anywhere             udp dpts:!5:discard
>            udp  --  anywhere             anywhere             udp dpts:10:discard
>            udp  --  anywhere             anywhere             udp dpts:!5:65535
>            udp  --  anywhere             anywhere             udp dpts:!0:65535
>            udp  --  anywhere             anywhere             udp dpt:0
>            udp  --  anywhere             anywhere             udp dpts:65535:discard
>            udp  --  anywhere             anywhere             udp dpts:5:discard
>            udp  --  anywhere             anywhere             udp dpts:0:discard
>            udp  --  anywhere             anywhere             udp dpts:5:65535
>            udp  --  anywhere             anywhere             udp dpt:!5
>            udp  --  anywhere             anywhere             udp dpts:!5:discard
>            udp  --  anywhere             anywhere             udp dpts:10:discard
>            udp  --  anywhere             anywhere             udp dpts:!5:65535
>            udp  --  anywhere             anywhere             udp dpts:!0:65535
>            udp  --  anywhere             anywhere             udp dpt:0
>            udp  --  anywhere             anywhere             udp dpts:65535:discard
>            udp  --  anywhere             anywhere             udp dpts:5:discard
>            udp  --  anywhere             anywhere             udp dpts:5:discard
>            udp  --  anywhere             anywhere             udp dpts:5:65535
>            udp  --  anywhere             anywhere             udp dpt:!5
>            udp  --  anywhere             anywhere             udp dpts:!5:discard
>            udp  --  anywhere             anywhere             udp dpts:10:65535
>            udp  --  anywhere             anywhere             udp dpts:!5:65535
>            udp  --  anywhere             anywhere             udp dpts:!0:65535
>            udp  --  anywhere             anywhere             udp dpt:0
>            udp  --  anywhere             anywhere             udp dpt:65535
>            udp  --  anywhere             anywhere             udp dpts:!5:discard
>            udp  --  anywhere             anywhere             udp dpts:!5:discard
>            udp  --  anywhere             anywhere             udp dpts:!5:65535
>            udp  --  anywhere             anywhere             udp dpt:!5
>            udp  --  anywhere             anywhere             udp dpts:!5:discard
>            udp  --  anywhere             anywhere             udp dpts:!10:5
>            udp  --  anywhere             anywhere             udp dpts:!5:65535
>            udp  --  anywhere             anywhere             udp dpts:!0:65535
>            udp  --  anywhere             anywhere             udp dpt:!0
>            udp  --  anywhere             anywhere             udp dpts:!65535:5
>            udp  --  anywhere             anywhere             udp dpts:!5:discard
>            udp  --  anywhere             anywhere             udp dpts:!5:discard
>            udp  --  anywhere             anywhere             udp dpts:!5:65535
>            udp  --  anywhere             anywhere             udp dpt:!5
>            udp  --  anywhere             anywhere             udp dpts:!5:discard
>            udp  --  anywhere             anywhere             udp dpts:!10:discard
>            udp  --  anywhere             anywhere             udp dpts:!5:65535
>            udp  --  anywhere             anywhere             udp dpts:!0:65535
>            udp  --  anywhere             anywhere             udp dpt:!0
>            udp  --  anywhere             anywhere             udp dpts:!65535:discard
>            udp  --  anywhere             anywhere             udp dpts:5:discard
>            udp  --  anywhere             anywhere             udp dpts:10:discard
>            udp  --  anywhere             anywhere             udp dpts:5:65535
>            udp  --  anywhere             anywhere             udp dpt:!5
>            udp  --  anywhere             anywhere             udp dpts:!5:discard
>            udp  --  anywhere             anywhere             udp dpts:10:65535
>            udp  --  anywhere             anywhere             udp dpts:!5:65535
>            udp  --  anywhere             anywhere             udp dpts:!0:65535
>            udp  --  anywhere             anywhere             udp dpt:0
>            udp  --  anywhere             anywhere             udp dpt:65535
>            udp  --  anywhere             anywhere             udp dpts:!5:discard
>            udp  --  anywhere             anywhere             udp dpts:!5:discard
>            udp  --  anywhere             anywhere             udp dpts:!5:65535
>            udp  --  anywhere             anywhere             udp dpt:!5
>            udp  --  anywhere             anywhere             udp dpts:!5:discard
>            udp  --  anywhere             anywhere             udp dpts:!10:65535
>            udp  --  anywhere             anywhere             udp dpts:!5:65535
>            udp  --  anywhere             anywhere             udp dpts:!0:65535
>            udp  --  anywhere             anywhere             udp dpt:!0
>            udp  --  anywhere             anywhere             udp dpt:!65535
>            udp  --  anywhere             anywhere             udp dpts:!5:discard
>            udp  --  anywhere             anywhere             udp dpts:!0:discard
>            udp  --  anywhere             anywhere             udp dpts:!5:65535
>            udp  --  anywhere             anywhere             udp dpt:!5
>            udp  --  anywhere             anywhere             udp dpts:!5:discard
>            udp  --  anywhere             anywhere             udp dpts:!10:65535
>            udp  --  anywhere             anywhere             udp dpts:!5:65535
>            udp  --  anywhere             anywhere             udp dpts:!0:65535
>            udp  --  anywhere             anywhere             udp dpt:!0
>            udp  --  anywhere             anywhere             udp dpt:!65535
>            udp  --  anywhere             anywhere             udp dpts:5:discard
>            udp  --  anywhere             anywhere             udp dpts:0:discard
>            udp  --  anywhere             anywhere             udp dpts:5:65535
>            udp  --  anywhere             anywhere             udp dpt:!5
>            udp  --  anywhere             anywhere             udp dpts:!5:discard
>            udp  --  anywhere             anywhere             udp dpts:10:0
>            udp  --  anywhere             anywhere             udp dpts:!5:65535
>            udp  --  anywhere             anywhere             udp dpts:!0:65535
>            udp  --  anywhere             anywhere             udp dpt:0
>            udp  --  anywhere             anywhere             udp dpts:65535:0
>            udp  --  anywhere             anywhere             udp dpts:5:discard
>            udp  --  anywhere             anywhere             udp dpts:65535:discard
>            udp  --  anywhere             anywhere             udp dpts:5:65535
>            udp  --  anywhere             anywhere             udp dpt:!5
>            udp  --  anywhere             anywhere             udp dpts:!5:discard
>            udp  --  anywhere             anywhere             udp dpts:10:65535
>            udp  --  anywhere             anywhere             udp dpts:!5:65535
>            udp  --  anywhere             anywhere             udp dpts:!0:65535
>            udp  --  anywhere             anywhere             udp dpt:0
>            udp  --  anywhere             anywhere             udp dpt:65535
$ iptables-save
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> -A INPUT -p udp -m udp --dport 5:9
> -A INPUT -p udp -m udp --dport 5:9
> -A INPUT -p udp -m udp --dport 5:65535
> -A INPUT -p udp -m udp ! --dport 5
> -A INPUT -p udp -m udp ! --dport 5:9
> -A INPUT -p udp -m udp --dport 10:9
> -A INPUT -p udp -m udp ! --dport 5:65535
> -A INPUT -p udp -m udp ! --dport 0:65535
> -A INPUT -p udp -m udp --dport 0
> -A INPUT -p udp -m udp --dport 65535:9
> -A INPUT -p udp -m udp --dport 5:9
> -A INPUT -p udp -m udp --dport 0:9
> -A INPUT -p udp -m udp --dport 5:65535
> -A INPUT -p udp -m udp ! --dport 5
> -A INPUT -p udp -m udp ! --dport 5:9
> -A INPUT -p udp -m udp --dport 10:9
> -A INPUT -p udp -m udp ! --dport 5:65535
> -A INPUT -p udp -m udp ! --dport 0:65535
> -A INPUT -p udp -m udp --dport 0
> -A INPUT -p udp -m udp --dport 65535:9
> -A INPUT -p udp -m udp --dport 5:9
> -A INPUT -p udp -m udp --dport 5:9
> -A INPUT -p udp -m udp --dport 5:65535
> -A INPUT -p udp -m udp ! --dport 5
> -A INPUT -p udp -m udp ! --dport 5:9
> -A INPUT -p udp -m udp --dport 10:65535
> -A INPUT -p udp -m udp ! --dport 5:65535
> -A INPUT -p udp -m udp ! --dport 0:65535
> -A INPUT -p udp -m udp --dport 0
> -A INPUT -p udp -m udp --dport 65535
> -A INPUT -p udp -m udp ! --dport 5:9
> -A INPUT -p udp -m udp ! --dport 5:9
> -A INPUT -p udp -m udp ! --dport 5:65535
> -A INPUT -p udp -m udp ! --dport 5
> -A INPUT -p udp -m udp ! --dport 5:9
> -A INPUT -p udp -m udp ! --dport 10:5
> -A INPUT -p udp -m udp ! --dport 5:65535
> -A INPUT -p udp -m udp ! --dport 0:65535
> -A INPUT -p udp -m udp ! --dport 0
> -A INPUT -p udp -m udp ! --dport 65535:5
> -A INPUT -p udp -m udp ! --dport 5:9
> -A INPUT -p udp -m udp ! --dport 5:9
> -A INPUT -p udp -m udp ! --dport 5:65535
> -A INPUT -p udp -m udp ! --dport 5
> -A INPUT -p udp -m udp ! --dport 5:9
> -A INPUT -p udp -m udp ! --dport 10:9
> -A INPUT -p udp -m udp ! --dport 5:65535
> -A INPUT -p udp -m udp ! --dport 0:65535
> -A INPUT -p udp -m udp ! --dport 0
> -A INPUT -p udp -m udp ! --dport 65535:9
> -A INPUT -p udp -m udp --dport 5:9
> -A INPUT -p udp -m udp --dport 10:9
> -A INPUT -p udp -m udp --dport 5:65535
> -A INPUT -p udp -m udp ! --dport 5
> -A INPUT -p udp -m udp ! --dport 5:9
> -A INPUT -p udp -m udp --dport 10:65535
> -A INPUT -p udp -m udp ! --dport 5:65535
> -A INPUT -p udp -m udp ! --dport 0:65535
> -A INPUT -p udp -m udp --dport 0
> -A INPUT -p udp -m udp --dport 65535
> -A INPUT -p udp -m udp ! --dport 5:9
> -A INPUT -p udp -m udp ! --dport 5:9
> -A INPUT -p udp -m udp ! --dport 5:65535
> -A INPUT -p udp -m udp ! --dport 5
> -A INPUT -p udp -m udp ! --dport 5:9
> -A INPUT -p udp -m udp ! --dport 10:65535
> -A INPUT -p udp -m udp ! --dport 5:65535
> -A INPUT -p udp -m udp ! --dport 0:65535
> -A INPUT -p udp -m udp ! --dport 0
> -A INPUT -p udp -m udp ! --dport 65535
> -A INPUT -p udp -m udp ! --dport 5:9
> -A INPUT -p udp -m udp ! --dport 0:9
> -A INPUT -p udp -m udp ! --dport 5:65535
> -A INPUT -p udp -m udp ! --dport 5
> -A INPUT -p udp -m udp ! --dport 5:9
> -A INPUT -p udp -m udp ! --dport 10:65535
> -A INPUT -p udp -m udp ! --dport 5:65535
> -A INPUT -p udp -m udp ! --dport 0:65535
> -A INPUT -p udp -m udp ! --dport 0
> -A INPUT -p udp -m udp ! --dport 65535
> -A INPUT -p udp -m udp --dport 5:9
> -A INPUT -p udp -m udp --dport 0:9
> -A INPUT -p udp -m udp --dport 5:65535
> -A INPUT -p udp -m udp ! --dport 5
> -A INPUT -p udp -m udp ! --dport 5:9
> -A INPUT -p udp -m udp --dport 10:0
> -A INPUT -p udp -m udp ! --dport 5:65535
> -A INPUT -p udp -m udp ! --dport 0:65535
> -A INPUT -p udp -m udp --dport 0
> -A INPUT -p udp -m udp --dport 65535:0
> -A INPUT -p udp -m udp --dport 5:9
> -A INPUT -p udp -m udp --dport 65535:9
> -A INPUT -p udp -m udp --dport 5:65535
> -A INPUT -p udp -m udp ! --dport 5
> -A INPUT -p udp -m udp ! --dport 5:9
> -A INPUT -p udp -m udp --dport 10:65535
> -A INPUT -p udp -m udp ! --dport 5:65535
> -A INPUT -p udp -m udp ! --dport 0:65535
> -A INPUT -p udp -m udp --dport 0
> -A INPUT -p udp -m udp --dport 65535
> COMMIT
> # Completed on DATE
$ iptables-restore <-
! iptables-restore v1.8.11 (nf_tables): Port range 10-9 is negative.
!
! Error occurred at line: 11
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2

== not up to 9 is from 10, IPv6
$ ip6tables -A INPUT -p tcp --dport 5:9
$ ip6tables -C INPUT -p tcp --dport 5:9
$ ip6tables -D INPUT -p tcp --dport 5:9
$ ip6tables -A INPUT -p tcp --dport :9
$ ip6tables -C INPUT -p tcp --dport :9
$ ip6tables -D INPUT -p tcp --dport :9
$ ip6tables -A INPUT -p tcp --dport 5:
$ ip6tables -C INPUT -p tcp --dport 5:
$ ip6tables -D INPUT -p tcp --dport 5:
$ ip6tables -A INPUT -p tcp ! --dport 5
$ ip6tables -C INPUT -p tcp ! --dport 5
$ ip6tables -D INPUT -p tcp ! --dport 5
$ ip6tables -A INPUT -p tcp ! --dport 5:9
$ ip6tables -C INPUT -p tcp ! --dport 5:9
$ ip6tables -D INPUT -p tcp ! --dport 5:9
$ ip6tables -A INPUT -p tcp ! --dport :9
$ ip6tables -C INPUT -p tcp ! --dport :9
! ip6tables: Bad rule (does a matching rule exist in that chain?).
? 1
$ ip6tables -D INPUT -p tcp ! --dport :9
! ip6tables: Bad rule (does a matching rule exist in that chain?).
? 1
$ ip6tables -A INPUT -p tcp ! --dport 5:
$ ip6tables -C INPUT -p tcp ! --dport 5:
$ ip6tables -D INPUT -p tcp ! --dport 5:
$ ip6tables -A INPUT -p tcp ! --dport :
$ ip6tables -C INPUT -p tcp ! --dport :
$ ip6tables -D INPUT -p tcp ! --dport :
$ ip6tables -A INPUT -p tcp --dport 0
$ ip6tables -C INPUT -p tcp --dport 0
$ ip6tables -D INPUT -p tcp --dport 0
$ ip6tables -A INPUT -p tcp ! --dport :65534
$ ip6tables -C INPUT -p tcp ! --dport :65534
! ip6tables: Bad rule (does a matching rule exist in that chain?).
? 1
$ ip6tables -D INPUT -p tcp ! --dport :65534
! ip6tables: Bad rule (does a matching rule exist in that chain?).
? 1
$ ip6tables -S INPUT
> -P INPUT ACCEPT
> -A INPUT -p tcp -m tcp --dport 10:65535
> -A INPUT -p tcp -m tcp --dport 65535
$ ip6tables -D INPUT -p tcp --dport 10:
