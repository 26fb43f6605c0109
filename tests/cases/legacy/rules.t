== appended, inserted, replaced and deleted
$ iptables-legacy -A INPUT -s 10.0.0.1 -j ACCEPT
$ iptables-legacy -I INPUT -p tcp --dport 22 -j DROP
$ iptables-legacy -I INPUT 3 -j LOG
$ iptables-legacy -I INPUT 9 -j LOG
! iptables: Index of insertion too big.
? 1
$ iptables-legacy -R INPUT 3 -j REJECT
$ iptables-legacy -R INPUT 4 -j REJECT
! iptables: Index of replacement too big.
? 1
$ iptables-legacy -D INPUT 4
! iptables: Index of deletion too big.
? 1
$ iptables-legacy -D INPUT -1
! iptables v1.8.11 (legacy): unknown option "-1"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables-legacy -D INPUT 0
! iptables v1.8.11 (legacy): Invalid rule number `0'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables-legacy -D nosuch 1
! iptables: No chain/target/match by that name.
? 1
$ iptables-legacy -R nosuch 1 -j ACCEPT
! iptables: No chain/target/match by that name.
? 1
$ iptables-legacy -I nosuch -j ACCEPT
! iptables: No chain/target/match by that name.
? 1
$ iptables-legacy -A nosuch -j ACCEPT
! iptables: No chain/target/match by that name.
? 1
$ iptables-legacy -D INPUT 2
$ iptables-legacy -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -A INPUT -p tcp -m tcp --dport 22 -j DROP
> -A INPUT -j REJECT --reject-with icmp-port-unreachable
$ iptables-legacy -nvL --line-numbers
> Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
> num   pkts bytes target     prot opt in     out     source               destination         \.
> 1        0     0 DROP       tcp  --  *      *       0.0.0.0/0            0.0.0.0/0            tcp dpt:22
> 2        0     0 REJECT     all  --  *      *       0.0.0.0/0            0.0.0.0/0            reject-with icmp-port-unreachable
>
> Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
> num   pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
> num   pkts bytes target     prot opt in     out     source               destination         \.

== -C and -D
$ iptables-legacy -N web
$ iptables-legacy -A INPUT -p tcp --dport 80 -j web
$ iptables-legacy -C INPUT -p tcp --dport 80 -j web
$ iptables-legacy -C INPUT -p tcp --dport 81 -j web
! iptables: No chain/target/match by that name.
? 1
$ iptables-legacy -C INPUT -j ACCEPT
! iptables: Bad rule (does a matching rule exist in that chain?).
? 1
$ iptables-legacy -C INPUT
! iptables: Bad rule (does a matching rule exist in that chain?).
? 1
$ iptables-legacy -C INPUT -m comment --comment x
! iptables: Bad rule (does a matching rule exist in that chain?).
? 1
$ iptables-legacy -C INPUT -j LOG
! iptables: No chain/target/match by that name.
? 1
$ iptables-legacy -C INPUT -j MARK --set-mark 1
! iptables: No chain/target/match by that name.
? 1
$ iptables-legacy -C nosuch -j ACCEPT
! iptables: Bad rule (does a matching rule exist in that chain?).
? 1
$ iptables-legacy -C nosuch -j LOG
! iptables: Bad rule (does a matching rule exist in that chain?).
? 1
$ iptables-legacy -C INPUT -j OUTPUT
! iptables: Invalid argument. Run `dmesg' for more information.
? 1
$ iptables-legacy -D nosuch -j web
! iptables: Bad rule (does a matching rule exist in that chain?).
? 1
$ iptables-legacy -D INPUT -j DROP
! iptables: Bad rule (does a matching rule exist in that chain?).
? 1
$ iptables-legacy -D INPUT -j web
! iptables: No chain/target/match by that name.
? 1
$ iptables-legacy -D INPUT -j nosuch
! iptables v1.8.11 (legacy): Couldn't load target `nosuch':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables-legacy -v -C INPUT -s 1.1.1.1,1.1.1.2 -j DROP
> DROP  all opt -- in * out *  1.1.1.1  -> 0.0.0.0/0  \.
> DROP  all opt -- in * out *  1.1.1.2  -> 0.0.0.0/0  \.
! iptables: Bad rule (does a matching rule exist in that chain?).
? 1
$ iptables-legacy -v -D INPUT -p tcp --dport 80 -j web
> web  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:80
$ ip6tables-legacy -A INPUT -p all -s fd00::1
$ ip6tables-legacy -C INPUT -s fd00::1
! ip6tables: Bad rule (does a matching rule exist in that chain?).
? 1
$ ip6tables-legacy -C INPUT -p 0 -s fd00::1
$ ip6tables-legacy -S INPUT
> -P INPUT ACCEPT
> -A INPUT -s fd00::1/128

== several addresses
$ iptables-legacy -v -A INPUT -s 10.0.0.1,10.0.0.2 -d 10.1.0.0/16,10.2.0.0/16 -j DROP
> DROP  all opt -- in * out *  10.0.0.1  -> 10.1.0.0/16  \.
> DROP  all opt -- in * out *  10.0.0.1  -> 10.2.0.0/16  \.
> DROP  all opt -- in * out *  10.0.0.2  -> 10.1.0.0/16  \.
> DROP  all opt -- in * out *  10.0.0.2  -> 10.2.0.0/16  \.
$ iptables-legacy -v -I INPUT 2 -s 10.0.0.3,10.0.0.4
>   all opt -- in * out *  10.0.0.3  -> 0.0.0.0/0  \.
>   all opt -- in * out *  10.0.0.4  -> 0.0.0.0/0  \.
$ iptables-legacy -v -I INPUT 20 -s 10.0.0.3,10.0.0.4
>   all opt -- in * out *  10.0.0.3  -> 0.0.0.0/0  \.
>   all opt -- in * out *  10.0.0.4  -> 0.0.0.0/0  \.
! iptables: Index of insertion too big.
? 1
$ iptables-legacy -R INPUT 1 -s 10.0.0.5,10.0.0.6 -j ACCEPT
$ iptables-legacy -v -D INPUT -s 10.0.0.3,10.0.0.9
>   all opt -- in * out *  10.0.0.3  -> 0.0.0.0/0  \.
>   all opt -- in * out *  10.0.0.9  -> 0.0.0.0/0  \.
! iptables: Bad rule (does a matching rule exist in that chain?).
? 1
$ iptables-legacy -v -D INPUT -s 10.0.0.3,10.0.0.4
>   all opt -- in * out *  10.0.0.3  -> 0.0.0.0/0  \.
>   all opt -- in * out *  10.0.0.4  -> 0.0.0.0/0  \.
$ iptables-legacy -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -A INPUT -s 10.0.0.5/32 -j ACCEPT
> -A INPUT -s 10.0.0.1/32 -d 10.2.0.0/16 -j DROP
> -A INPUT -s 10.0.0.2/32 -d 10.1.0.0/16 -j DROP
> -A INPUT -s 10.0.0.2/32 -d 10.2.0.0/16 -j DROP

== jumps and targets that do not exist
$ iptables-legacy -A INPUT -j nosuch
! iptables v1.8.11 (legacy): Couldn't load target `nosuch':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables-legacy -v -A INPUT -j nosuch
! iptables v1.8.11 (legacy): Couldn't load target `nosuch':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables-legacy -A INPUT -g nosuch
! iptables v1.8.11 (legacy): goto 'nosuch' is not a chain
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables-legacy -A INPUT -g ACCEPT
! iptables v1.8.11 (legacy): goto 'ACCEPT' is not a chain
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables-legacy -A INPUT -g LOG
! iptables v1.8.11 (legacy): goto 'LOG' is not a chain
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables-legacy -A INPUT -j INPUT
! iptables: Invalid argument. Run `dmesg' for more information.
? 1
$ iptables-legacy -A INPUT -g OUTPUT
! iptables: Invalid argument. Run `dmesg' for more information.
? 1
$ iptables-legacy -v -I INPUT -j FORWARD
> FORWARD  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
! iptables: Invalid argument. Run `dmesg' for more information.
? 1
$ iptables-legacy -I INPUT 5 -j FORWARD
! iptables: Index of insertion too big.
? 1
$ iptables-legacy -A nosuch -j INPUT
! iptables: No chain/target/match by that name.
? 1
$ iptables-legacy -A INPUT -j PREROUTING
! iptables v1.8.11 (legacy): Couldn't load target `PREROUTING':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables-legacy -A INPUT -j standard
! iptables: No chain/target/match by that name.
? 1
$ iptables-legacy -A INPUT -j ULOG
! Warning: Extension ULOG revision 0 not supported, missing kernel module?
! iptables: No chain/target/match by that name.
? 1
$ iptables-legacy -A INPUT -m nosuch
! iptables v1.8.11 (legacy): Couldn't load match `nosuch':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables-legacy -R INPUT 1 -j nosuch
! iptables v1.8.11 (legacy): Couldn't load target `nosuch':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables-legacy -D INPUT -j nosuch
! iptables v1.8.11 (legacy): Couldn't load target `nosuch':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables-legacy -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT

== the verdict QUEUE
$ iptables-legacy -A INPUT -j QUEUE
$ iptables-legacy -v -A INPUT -p udp -j QUEUE
> QUEUE  udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
$ iptables-legacy -A FORWARD -j RETURN
$ iptables-legacy -L
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
> QUEUE      all  --  anywhere             anywhere            \.
> QUEUE      udp  --  anywhere             anywhere            \.
>
> Chain FORWARD (policy ACCEPT)
> target     prot opt source               destination         \.
> RETURN     all  --  anywhere             anywhere            \.
>
> Chain OUTPUT (policy ACCEPT)
> target     prot opt source               destination         \.
$ iptables-legacy-save
> # Generated by iptables-save v1.8.11 on DATE
> *filter
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> -A INPUT -j QUEUE
> -A INPUT -p udp -j QUEUE
> -A FORWARD -j RETURN
> COMMIT
> # Completed on DATE
$ iptables-legacy -C INPUT -j QUEUE
$ iptables-legacy -C OUTPUT -j QUEUE
! iptables: Bad rule (does a matching rule exist in that chain?).
? 1

== what other rules do not keep
$ iptables-legacy -v -A FORWARD -i + -o eth0
>   all opt -- in + out eth0  0.0.0.0/0  -> 0.0.0.0/0  \.
$ iptables-legacy -vL FORWARD
> Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>     0     0            all  --  +      eth0    anywhere             anywhere            \.
$ iptables-legacy -S FORWARD
> -P FORWARD ACCEPT
> -A FORWARD -o eth0
$ iptables-legacy -A INPUT ! -s 0/0 -j DROP
$ iptables-legacy -A INPUT -p tcp -m tcp --dport 1:9 -m tcp --dport 5 -j DROP
$ iptables-legacy -A INPUT -p udp -m udp ! --dport :9
$ iptables-legacy -A INPUT -p tcp -m tcp
$ iptables-legacy -A INPUT -j NFLOG --nflog-range 5 --nflog-prefix aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffgggggggggg
! warn: --nflog-range has never worked and is no longer supported, please use --nflog-size instead
$ iptables-legacy -nL
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
> DROP       all  -- !0.0.0.0/0            0.0.0.0/0           \.
> DROP       tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpts:1:9 tcp dpt:5
>            udp  --  0.0.0.0/0            0.0.0.0/0            udp dpts:!0:9
>            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp
> NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-prefix aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggg nflog-range 5
>
> Chain FORWARD (policy ACCEPT)
> target     prot opt source               destination         \.
>            all  --  0.0.0.0/0            0.0.0.0/0           \.
>
> Chain OUTPUT (policy ACCEPT)
> target     prot opt source               destination         \.
$ iptables-legacy-save
> # Generated by iptables-save v1.8.11 on DATE
> *filter
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> -A INPUT ! -s 0.0.0.0/0 -j DROP
> -A INPUT -p tcp -m tcp --dport 1:9 -m tcp --dport 5 -j DROP
> -A INPUT -p udp -m udp ! --dport 0:9
> -A INPUT -p tcp -m tcp
> -A INPUT -j NFLOG --nflog-prefix aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggg --nflog-range 5
> -A FORWARD -o eth0
> COMMIT
> # Completed on DATE
$ iptables-legacy-save <-
> # Generated by iptables-save v1.8.11 on DATE
> *filter
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> -A INPUT ! -s 0.0.0.0/0 -j DROP
> -A INPUT -p tcp -m tcp --dport 1:9 -m tcp --dport 5 -j DROP
> -A INPUT -p udp -m udp ! --dport 0:9
> -A INPUT -p tcp -m tcp
> -A INPUT -j NFLOG --nflog-prefix aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggg --nflog-range 5
> -A FORWARD -o eth0
> COMMIT
> # Completed on DATE
$ ip6tables-legacy -v -A INPUT -m eui64
>   all opt -- in * out *  ::/0  -> ::/0  eui64 \.
$ ip6tables-legacy -L
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>            all  --  anywhere             anywhere            eui64 \.
>
> Chain FORWARD (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain OUTPUT (policy ACCEPT)
> target     prot opt source               destination         \.

== counters
$ iptables-legacy -A INPUT -j ACCEPT -c 1 2
$ iptables-legacy -A INPUT -j DROP --set-counters 18446744073709551615 3
$ iptables-legacy -I INPUT -s 10.0.0.1 -c 5,6
$ iptables-legacy -R INPUT 1 -s 10.0.0.2 -c 7 8
$ iptables-legacy -L -v -n -x
> Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
>     pkts      bytes target     prot opt in     out     source               destination         \.
>        7        8            all  --  *      *       10.0.0.2             0.0.0.0/0           \.
>        1        2 ACCEPT     all  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
> 18446744073709551615        3 DROP       all  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
>
> Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
>     pkts      bytes target     prot opt in     out     source               destination         \.
>
> Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
>     pkts      bytes target     prot opt in     out     source               destination         \.
$ iptables-legacy -L -v
> Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>     7     8            all  --  any    any     10.0.0.2             anywhere            \.
>     1     2 ACCEPT     all  --  any    any     anywhere             anywhere            \.
>    0K     3 DROP       all  --  any    any     anywhere             anywhere            \.
>
> Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
$ iptables-legacy -S -v
> -P INPUT ACCEPT -c 0 0
> -P FORWARD ACCEPT -c 0 0
> -P OUTPUT ACCEPT -c 0 0
> -A INPUT -s 10.0.0.2/32 -c 7 8
> -A INPUT -c 1 2 -j ACCEPT
> -A INPUT -c 18446744073709551615 3 -j DROP
$ iptables-legacy -Z INPUT 2
$ iptables-legacy -Z INPUT 9
! iptables: Index of counter too big.
? 1
$ iptables-legacy -Z OUTPUT 1
! iptables: Index of counter too big.
? 1
$ iptables-legacy -L INPUT -n -v -Z
! iptables v1.8.11 (legacy): Illegal option `--numeric' with this command
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables-legacy -S INPUT -v -Z
> -P INPUT ACCEPT -c 0 0
> -A INPUT -s 10.0.0.2/32 -c 7 8
> -A INPUT -c 0 0 -j ACCEPT
> -A INPUT -c 18446744073709551615 3 -j DROP
> Zeroing chain `INPUT'
$ iptables-legacy -S -v
> -P INPUT ACCEPT -c 0 0
> -P FORWARD ACCEPT -c 0 0
> -P OUTPUT ACCEPT -c 0 0
> -A INPUT -s 10.0.0.2/32 -c 0 0
> -A INPUT -c 0 0 -j ACCEPT
> -A INPUT -c 0 0 -j DROP
$ iptables-legacy -L INPUT 2 -v --line-numbers
> 2        0     0 ACCEPT     all  --  any    any     anywhere             anywhere            \.
$ iptables-legacy -S INPUT 2 -v
> -A INPUT -c 0 0 -j ACCEPT
$ iptables-legacy -L INPUT 9

== waiting, and options that are ignored
$ iptables-legacy -w -A INPUT -j ACCEPT
$ iptables-legacy -w 5 -L INPUT -n
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
> ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0           \.
$ iptables-legacy -w5 -S INPUT
> -P INPUT ACCEPT
> -A INPUT -j ACCEPT
$ iptables-legacy --wait=3 -S INPUT
> -P INPUT ACCEPT
> -A INPUT -j ACCEPT
$ iptables-legacy -w x -S INPUT
! iptables v1.8.11 (legacy): wait seconds not numeric
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables-legacy -W 100 -S INPUT
! Ignoring deprecated --wait-interval option.
! iptables v1.8.11 (legacy): --wait-interval only makes sense with --wait
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables-legacy -w 5 -W 100 -S INPUT
> -P INPUT ACCEPT
> -A INPUT -j ACCEPT
! Ignoring deprecated --wait-interval option.
$ iptables-legacy -w -W x -S INPUT
! iptables v1.8.11 (legacy): wait interval not numeric
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables-legacy -M modprobe -4 -S INPUT
> -P INPUT ACCEPT
> -A INPUT -j ACCEPT
$ iptables-legacy -6 -S INPUT
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables-legacy -A INPUT -f
! ip6tables v1.8.11 (legacy): `-f' is not supported in IPv6, use -m frag instead
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables-legacy -A INPUT --fragments
! ip6tables v1.8.11 (legacy): unknown option "--fragments"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables-legacy --f
