# How command lines are read, and what listings make of names and counters.

== abbreviations, words and rule numbers
$ iptables --app INPUT --ju ACCEPT
$ iptables --append INPUT --jump=ACCEPT
$ iptables --a INPUT -j ACCEPT
$ iptables --ap INPUT -jACCEPT
$ iptables -AINPUT -jDROP -s1.2.3.4 -p6
$ iptables --in INPUT -j ACCEPT
! iptables v1.8.11 (nf_tables): unknown option "--in"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables --ins INPUT -j ACCEPT
$ iptables --insert=INPUT -j ACCEPT
$ iptables --insert INPUT 2 -j ACCEPT
$ iptables --re INPUT 1 -j DROP
! iptables v1.8.11 (nf_tables): unknown option "--re"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables --rep INPUT 1 -j DROP
$ iptables --ren A B
! iptables: No chain/target/match by that name.
? 1
$ iptables --li
! iptables v1.8.11 (nf_tables): unknown option "--li"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables --list
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
> DROP       all  --  anywhere             anywhere            \.
> ACCEPT     all  --  anywhere             anywhere            \.
> ACCEPT     all  --  anywhere             anywhere            \.
> ACCEPT     all  --  anywhere             anywhere            \.
> ACCEPT     all  --  anywhere             anywhere            \.
> ACCEPT     all  --  anywhere             anywhere            \.
> ACCEPT     all  --  anywhere             anywhere            \.
> DROP       tcp  --  1.2.3.4              anywhere            \.
>
> Chain FORWARD (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain OUTPUT (policy ACCEPT)
> target     prot opt source               destination         \.
$ iptables --list-
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -A INPUT -j DROP
> -A INPUT -j ACCEPT
> -A INPUT -j ACCEPT
> -A INPUT -j ACCEPT
> -A INPUT -j ACCEPT
> -A INPUT -j ACCEPT
> -A INPUT -j ACCEPT
> -A INPUT -s 1.2.3.4/32 -p tcp -j DROP
$ iptables --list-r
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -A INPUT -j DROP
> -A INPUT -j ACCEPT
> -A INPUT -j ACCEPT
> -A INPUT -j ACCEPT
> -A INPUT -j ACCEPT
> -A INPUT -j ACCEPT
> -A INPUT -j ACCEPT
> -A INPUT -s 1.2.3.4/32 -p tcp -j DROP
$ iptables --line
! iptables v1.8.11 (nf_tables): no command specified
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -L --line
> Chain INPUT (policy ACCEPT)
> num  target     prot opt source               destination         \.
> 1    DROP       all  --  anywhere             anywhere            \.
> 2    ACCEPT     all  --  anywhere             anywhere            \.
> 3    ACCEPT     all  --  anywhere             anywhere            \.
> 4    ACCEPT     all  --  anywhere             anywhere            \.
> 5    ACCEPT     all  --  anywhere             anywhere            \.
> 6    ACCEPT     all  --  anywhere             anywhere            \.
> 7    ACCEPT     all  --  anywhere             anywhere            \.
> 8    DROP       tcp  --  1.2.3.4              anywhere            \.
>
> Chain FORWARD (policy ACCEPT)
> num  target     prot opt source               destination         \.
>
> Chain OUTPUT (policy ACCEPT)
> num  target     prot opt source               destination         \.
$ iptables -L --lin
> Chain INPUT (policy ACCEPT)
> num  target     prot opt source               destination         \.
> 1    DROP       all  --  anywhere             anywhere            \.
> 2    ACCEPT     all  --  anywhere             anywhere            \.
> 3    ACCEPT     all  --  anywhere             anywhere            \.
> 4    ACCEPT     all  --  anywhere             anywhere            \.
> 5    ACCEPT     all  --  anywhere             anywhere            \.
> 6    ACCEPT     all  --  anywhere             anywhere            \.
> 7    ACCEPT     all  --  anywhere             anywhere            \.
> 8    DROP       tcp  --  1.2.3.4              anywhere            \.
>
> Chain FORWARD (policy ACCEPT)
> num  target     prot opt source               destination         \.
>
> Chain OUTPUT (policy ACCEPT)
> num  target     prot opt source               destination         \.
$ iptables -L --num
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
> DROP       all  --  0.0.0.0/0            0.0.0.0/0           \.
> ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0           \.
> ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0           \.
> ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0           \.
> ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0           \.
> ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0           \.
> ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0           \.
> DROP       tcp  --  1.2.3.4              0.0.0.0/0           \.
>
> Chain FORWARD (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain OUTPUT (policy ACCEPT)
> target     prot opt source               destination         \.
$ iptables -L --n
! iptables v1.8.11 (nf_tables): unknown option "--n"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -L --nu --ex --verb
> Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
>     pkts      bytes target     prot opt in     out     source               destination         \.
>        0        0 DROP       all  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
>        0        0 ACCEPT     all  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
>        0        0 ACCEPT     all  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
>        0        0 ACCEPT     all  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
>        0        0 ACCEPT     all  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
>        0        0 ACCEPT     all  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
>        0        0 ACCEPT     all  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
>        0        0 DROP       tcp  --  *      *       1.2.3.4              0.0.0.0/0           \.
>
> Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
>     pkts      bytes target     prot opt in     out     source               destination         \.
>
> Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
>     pkts      bytes target     prot opt in     out     source               destination         \.
$ iptables -L --exp
! iptables v1.8.11 (nf_tables): unknown option "--exp"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables --fl
$ iptables --f
! iptables v1.8.11 (nf_tables): unknown option "--f"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables --ze
$ iptables --new A
$ iptables --n A
! iptables v1.8.11 (nf_tables): unknown option "--n"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables --new-chain=B
$ iptables --delete-chain=B
$ iptables --delete INPUT 1
! iptables: Index of deletion too big.
? 1
$ iptables --delete
! iptables v1.8.11 (nf_tables): option "--delete" requires an argument
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables --de INPUT 1
! iptables v1.8.11 (nf_tables): unknown option "--de"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables --del INPUT 1
! iptables v1.8.11 (nf_tables): unknown option "--del"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables --po INPUT ACCEPT
$ iptables --pol INPUT ACCEPT
$ iptables --policy=INPUT ACCEPT
$ iptables --ver
! iptables v1.8.11 (nf_tables): unknown option "--ver"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables --vers
> iptables v1.8.11 (nf_tables)
$ iptables --version
> iptables v1.8.11 (nf_tables)
$ iptables --version=3
! iptables v1.8.11 (nf_tables): unknown option "-V"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -VL
> iptables v1.8.11 (nf_tables)
$ iptables -A INPUT --sr 1.2.3.4
$ iptables -A INPUT --s 1.2.3.4
! iptables v1.8.11 (nf_tables): unknown option "--s"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT --src 1.2.3.4 --dst=4.3.2.1
$ iptables -A INPUT --so 1.2.3.4
$ iptables -A INPUT --ds 1.2.3.4
$ iptables -A INPUT --des 1.2.3.4
$ iptables -A INPUT --de 1.2.3.4
! iptables v1.8.11 (nf_tables): unknown option "--de"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT --d 1.2.3.4
! iptables v1.8.11 (nf_tables): unknown option "--d"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT --prot tcp
$ iptables -A INPUT --pr tcp
$ iptables -A INPUT --p tcp
! iptables v1.8.11 (nf_tables): unknown option "--p"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT --in eth0
! iptables v1.8.11 (nf_tables): unknown option "--in"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT --in-i eth0
$ iptables -A OUTPUT --out eth0
$ iptables -A OUTPUT --o eth0
$ iptables -A INPUT --fr
$ iptables -A INPUT --fragments=1
! iptables v1.8.11 (nf_tables): unknown option "-f"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT --g A
$ iptables -A INPUT --go A
$ iptables -A INPUT --j A
$ iptables -A INPUT --ma comment
! iptables v1.8.11 (nf_tables): comment: option "--comment" must be specified
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT --m comment
! iptables v1.8.11 (nf_tables): unknown option "--m"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT --set 1 2
$ iptables -A INPUT --set-c 1 2
$ iptables -A INPUT --set-counters=1,2
$ iptables -A INPUT --set-counters=1 2
$ iptables -A INPUT --tab filter
$ iptables --t nat -L
> Chain PREROUTING (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain OUTPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain POSTROUTING (policy ACCEPT)
> target     prot opt source               destination         \.
$ iptables --ipv -L
! iptables v1.8.11 (nf_tables): unknown option "--ipv"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables --ipv4 -L
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>            all  --  1.2.3.4              anywhere            \.
>            all  --  1.2.3.4              4.3.2.1             \.
>            all  --  1.2.3.4              anywhere            \.
>            all  --  anywhere             1.2.3.4             \.
>            all  --  anywhere             1.2.3.4             \.
>            tcp  --  anywhere             anywhere            \.
>            tcp  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  -f  anywhere             anywhere            \.
> A          all  --  anywhere             anywhere            [goto] \.
> A          all  --  anywhere             anywhere            [goto] \.
> A          all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>
> Chain FORWARD (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain OUTPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>
> Chain A (3 references)
> target     prot opt source               destination         \.
$ iptables -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -N A
> -A INPUT -s 1.2.3.4/32
> -A INPUT -s 1.2.3.4/32 -d 4.3.2.1/32
> -A INPUT -s 1.2.3.4/32
> -A INPUT -d 1.2.3.4/32
> -A INPUT -d 1.2.3.4/32
> -A INPUT -p tcp
> -A INPUT -p tcp
> -A INPUT -i eth0
> -A INPUT -f
> -A INPUT -g A
> -A INPUT -g A
> -A INPUT -j A
> -A INPUT
> -A INPUT
> -A INPUT
> -A INPUT
> -A INPUT
> -A OUTPUT -o eth0
> -A OUTPUT -o eth0
$ iptables -S INPUT
> -P INPUT ACCEPT
> -A INPUT -s 1.2.3.4/32
> -A INPUT -s 1.2.3.4/32 -d 4.3.2.1/32
> -A INPUT -s 1.2.3.4/32
> -A INPUT -d 1.2.3.4/32
> -A INPUT -d 1.2.3.4/32
> -A INPUT -p tcp
> -A INPUT -p tcp
> -A INPUT -i eth0
> -A INPUT -f
> -A INPUT -g A
> -A INPUT -g A
> -A INPUT -j A
> -A INPUT
> -A INPUT
> -A INPUT
> -A INPUT
> -A INPUT
$ iptables -S A
> -N A
$ iptables -S NOSUCH
! iptables: No chain/target/match by that name.
? 1
$ iptables -nvxL A
> Chain A (3 references)
>     pkts      bytes target     prot opt in     out     source               destination         \.
$ iptables -n --list A
> Chain A (3 references)
> target     prot opt source               destination         \.
$ iptables -L A -n
> Chain A (3 references)
> target     prot opt source               destination         \.
$ iptables -L -n A
! Bad argument `A'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -n -L
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>            all  --  1.2.3.4              0.0.0.0/0           \.
>            all  --  1.2.3.4              4.3.2.1             \.
>            all  --  1.2.3.4              0.0.0.0/0           \.
>            all  --  0.0.0.0/0            1.2.3.4             \.
>            all  --  0.0.0.0/0            1.2.3.4             \.
>            tcp  --  0.0.0.0/0            0.0.0.0/0           \.
>            tcp  --  0.0.0.0/0            0.0.0.0/0           \.
>            all  --  0.0.0.0/0            0.0.0.0/0           \.
>            all  -f  0.0.0.0/0            0.0.0.0/0           \.
> A          all  --  0.0.0.0/0            0.0.0.0/0           [goto] \.
> A          all  --  0.0.0.0/0            0.0.0.0/0           [goto] \.
> A          all  --  0.0.0.0/0            0.0.0.0/0           \.
>            all  --  0.0.0.0/0            0.0.0.0/0           \.
>            all  --  0.0.0.0/0            0.0.0.0/0           \.
>            all  --  0.0.0.0/0            0.0.0.0/0           \.
>            all  --  0.0.0.0/0            0.0.0.0/0           \.
>            all  --  0.0.0.0/0            0.0.0.0/0           \.
>
> Chain FORWARD (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain OUTPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>            all  --  0.0.0.0/0            0.0.0.0/0           \.
>            all  --  0.0.0.0/0            0.0.0.0/0           \.
>
> Chain A (3 references)
> target     prot opt source               destination         \.
$ iptables -F A
$ iptables -S -t nat
> -P PREROUTING ACCEPT
> -P INPUT ACCEPT
> -P OUTPUT ACCEPT
> -P POSTROUTING ACCEPT
$ iptables -t nat -S PREROUTING
> -P PREROUTING ACCEPT
$ iptables -t filter -t nat -S
> -P PREROUTING ACCEPT
> -P INPUT ACCEPT
> -P OUTPUT ACCEPT
> -P POSTROUTING ACCEPT
$ iptables -M foo -L INPUT
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>            all  --  1.2.3.4              anywhere            \.
>            all  --  1.2.3.4              4.3.2.1             \.
>            all  --  1.2.3.4              anywhere            \.
>            all  --  anywhere             1.2.3.4             \.
>            all  --  anywhere             1.2.3.4             \.
>            tcp  --  anywhere             anywhere            \.
>            tcp  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  -f  anywhere             anywhere            \.
> A          all  --  anywhere             anywhere            [goto] \.
> A          all  --  anywhere             anywhere            [goto] \.
> A          all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
$ iptables --modprobe=foo -L INPUT
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>            all  --  1.2.3.4              anywhere            \.
>            all  --  1.2.3.4              4.3.2.1             \.
>            all  --  1.2.3.4              anywhere            \.
>            all  --  anywhere             1.2.3.4             \.
>            all  --  anywhere             1.2.3.4             \.
>            tcp  --  anywhere             anywhere            \.
>            tcp  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  -f  anywhere             anywhere            \.
> A          all  --  anywhere             anywhere            [goto] \.
> A          all  --  anywhere             anywhere            [goto] \.
> A          all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
$ iptables -L INPUT -t mangle
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
$ iptables -S POSTROUTING -t mangle
> -P POSTROUTING ACCEPT
$ iptables -S POSTROUTING
! iptables: No chain/target/match by that name.
? 1
$ iptables -- -L
! iptables v1.8.11 (nf_tables): unknown arguments found on commandline
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -L --
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>            all  --  1.2.3.4              anywhere            \.
>            all  --  1.2.3.4              4.3.2.1             \.
>            all  --  1.2.3.4              anywhere            \.
>            all  --  anywhere             1.2.3.4             \.
>            all  --  anywhere             1.2.3.4             \.
>            tcp  --  anywhere             anywhere            \.
>            tcp  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  -f  anywhere             anywhere            \.
> A          all  --  anywhere             anywhere            [goto] \.
> A          all  --  anywhere             anywhere            [goto] \.
> A          all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>
> Chain FORWARD (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain OUTPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>
> Chain A (3 references)
> target     prot opt source               destination         \.
$ iptables -L -- INPUT
! iptables v1.8.11 (nf_tables): unknown arguments found on commandline
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -- -j ACCEPT
! iptables v1.8.11 (nf_tables): unknown arguments found on commandline
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT extra -j ACCEPT
! Bad argument `extra'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -j ACCEPT extra
! Bad argument `extra'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -X A B
! Bad argument `B'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -F A B
! Bad argument `B'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -N A B
! Bad argument `B'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -P INPUT ACCEPT extra
! Bad argument `extra'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -E A B C
! Bad argument `C'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -S A 1 2
! Bad argument `2'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -Z A 1 2
! Bad argument `2'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -D A 1 2
! Bad argument `2'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -I A 1 2
! Bad argument `2'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -L INPUT 99999999999
! iptables v1.8.11 (nf_tables): Invalid rule number `99999999999'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -L INPUT 4294967295
! iptables v1.8.11 (nf_tables): Invalid rule number `4294967295'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -L INPUT 4294967296
! iptables v1.8.11 (nf_tables): Invalid rule number `4294967296'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -L INPUT 2147483648
! iptables v1.8.11 (nf_tables): Invalid rule number `2147483648'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -L INPUT 01
>            all  --  1.2.3.4              anywhere            \.
$ iptables -L INPUT 0x1
>            all  --  1.2.3.4              anywhere            \.
$ iptables -L INPUT +1
>            all  --  1.2.3.4              anywhere            \.
$ iptables -L INPUT ' 1'
>            all  --  1.2.3.4              anywhere            \.
$ iptables -L INPUT '1 '
! iptables v1.8.11 (nf_tables): Invalid rule number `1 '
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -L INPUT -1
! iptables v1.8.11 (nf_tables): unknown option "-1"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -L INPUT 1a
! iptables v1.8.11 (nf_tables): Invalid rule number `1a'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -L INPUT 08
! iptables v1.8.11 (nf_tables): Invalid rule number `08'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -L INPUT ''
! iptables v1.8.11 (nf_tables): Invalid rule number `'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -D INPUT ''
! iptables v1.8.11 (nf_tables): Invalid rule number `'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -I INPUT ''
! iptables v1.8.11 (nf_tables): Invalid rule number `'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A ''
! iptables: No chain/target/match by that name.
? 1
$ iptables -L ''
! iptables: No chain/target/match by that name.
? 1
$ iptables -S ''
! iptables: No chain/target/match by that name.
? 1
$ iptables -F ''
! iptables: No chain/target/match by that name.
? 1
$ iptables -Z ''
! iptables: No chain/target/match by that name.
? 1
$ iptables -X ''
! iptables: No chain/target/match by that name.
? 1
$ iptables -P '' ACCEPT
! iptables: Bad built-in chain name.
? 1
$ iptables -E '' foo
! iptables: No chain/target/match by that name.
? 1
$ iptables -D '' 1
! iptables: No chain/target/match by that name.
? 1

== names in bytes
$ iptables -N a
$ iptables -N B
$ iptables -N Z
$ iptables -N b
$ iptables -N _x
$ iptables -N 1x
$ iptables -N $'\xc3\xa9'
$ iptables -N $'\xff\xfe'
$ iptables -N .dot
$ iptables -N 'a,b'
$ iptables -N 'a"b'
$ iptables -N 'a\b'
$ iptables -N "a'b"
$ iptables -N 'x!'
$ iptables -N 'x-'
$ iptables -N '*'
$ iptables -N ':'
$ iptables -N '['
$ iptables -N '#'
$ iptables -N $'a\x01b'
$ iptables -N $'a\x7fb'
$ iptables -N $'a\x0bb'
! iptables v1.8.11 (nf_tables): Invalid chain name `a\x0bb'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -N $'a\nb'
! iptables v1.8.11 (nf_tables): Invalid chain name `a
! b'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -N $'a\rb'
! iptables v1.8.11 (nf_tables): Invalid chain name `a\rb'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -N $'\xa0'
$ iptables -N $'\xc2\xa0'
$ iptables -A INPUT -j $'\xff\xfe'
$ iptables -A INPUT -j $'\xc2\xa0'
$ iptables -A INPUT -j 'a"b'
$ iptables -A INPUT -j '*'
$ iptables -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -N #
> -N *
> -N .dot
> -N 1x
> -N :
> -N B
> -N Z
> -N [
> -N _x
> -N a
> -N a\x01b
> -N a"b
> -N a'b
> -N a,b
> -N a\b
> -N a\x7fb
> -N b
> -N x!
> -N x-
> -N \xa0
> -N \xc2\xa0
> -N é
> -N \xff\xfe
> -A INPUT -j \xff\xfe
> -A INPUT -j \xc2\xa0
> -A INPUT -j a"b
> -A INPUT -j *
$ iptables -L
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
> \xff\xfe         all  --  anywhere             anywhere            \.
> \xc2\xa0         all  --  anywhere             anywhere            \.
> a"b        all  --  anywhere             anywhere            \.
> *          all  --  anywhere             anywhere            \.
>
> Chain FORWARD (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain OUTPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain # (0 references)
> target     prot opt source               destination         \.
>
> Chain * (1 references)
> target     prot opt source               destination         \.
>
> Chain .dot (0 references)
> target     prot opt source               destination         \.
>
> Chain 1x (0 references)
> target     prot opt source               destination         \.
>
> Chain : (0 references)
> target     prot opt source               destination         \.
>
> Chain B (0 references)
> target     prot opt source               destination         \.
>
> Chain Z (0 references)
> target     prot opt source               destination         \.
>
> Chain [ (0 references)
> target     prot opt source               destination         \.
>
> Chain _x (0 references)
> target     prot opt source               destination         \.
>
> Chain a (0 references)
> target     prot opt source               destination         \.
>
> Chain a\x01b (0 references)
> target     prot opt source               destination         \.
>
> Chain a"b (1 references)
> target     prot opt source               destination         \.
>
> Chain a'b (0 references)
> target     prot opt source               destination         \.
>
> Chain a,b (0 references)
> target     prot opt source               destination         \.
>
> Chain a\b (0 references)
> target     prot opt source               destination         \.
>
> Chain a\x7fb (0 references)
> target     prot opt source               destination         \.
>
> Chain b (0 references)
> target     prot opt source               destination         \.
>
> Chain x! (0 references)
> target     prot opt source               destination         \.
>
> Chain x- (0 references)
> target     prot opt source               destination         \.
>
> Chain \xa0 (0 references)
> target     prot opt source               destination         \.
>
> Chain \xc2\xa0 (1 references)
> target     prot opt source               destination         \.
>
> Chain é (0 references)
> target     prot opt source               destination         \.
>
> Chain \xff\xfe (1 references)
> target     prot opt source               destination         \.
$ iptables -L -n -v
> Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>     0     0 \xff\xfe         all  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
>     0     0 \xc2\xa0         all  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
>     0     0 a"b        all  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
>     0     0 *          all  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
>
> Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain # (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain * (1 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain .dot (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain 1x (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain : (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain B (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain Z (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain [ (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain _x (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain a (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain a\x01b (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain a"b (1 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain a'b (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain a,b (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain a\b (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain a\x7fb (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain b (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain x! (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain x- (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain \xa0 (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain \xc2\xa0 (1 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain é (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain \xff\xfe (1 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
$ iptables -F -v
> Flushing chain `INPUT'
> Flushing chain `FORWARD'
> Flushing chain `OUTPUT'
> Flushing chain `#'
> Flushing chain `*'
> Flushing chain `.dot'
> Flushing chain `1x'
> Flushing chain `:'
> Flushing chain `B'
> Flushing chain `Z'
> Flushing chain `['
> Flushing chain `_x'
> Flushing chain `a'
> Flushing chain `a\x01b'
> Flushing chain `a"b'
> Flushing chain `a'b'
> Flushing chain `a,b'
> Flushing chain `a\b'
> Flushing chain `a\x7fb'
> Flushing chain `b'
> Flushing chain `x!'
> Flushing chain `x-'
> Flushing chain `\xa0'
> Flushing chain `\xc2\xa0'
> Flushing chain `é'
> Flushing chain `\xff\xfe'
$ iptables-save
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :# - [0:0]
> :* - [0:0]
> :.dot - [0:0]
> :1x - [0:0]
> :: - [0:0]
> :B - [0:0]
> :Z - [0:0]
> :[ - [0:0]
> :_x - [0:0]
> :a - [0:0]
> :a\x01b - [0:0]
> :a"b - [0:0]
> :a'b - [0:0]
> :a,b - [0:0]
> :a\b - [0:0]
> :a\x7fb - [0:0]
> :b - [0:0]
> :x! - [0:0]
> :x- - [0:0]
> :\xa0 - [0:0]
> :\xc2\xa0 - [0:0]
> :é - [0:0]
> :\xff\xfe - [0:0]
> COMMIT
> # Completed on DATE
$ iptables -L $'\xff\xfe'
> Chain \xff\xfe (0 references)
> target     prot opt source               destination         \.
$ iptables -L $'\xff'
! iptables: No chain/target/match by that name.
? 1
$ iptables -E $'\xff\xfe' plain
$ iptables -S INPUT
> -P INPUT ACCEPT
$ iptables -X -v
> Deleting chain `#'
> Deleting chain `*'
> Deleting chain `.dot'
> Deleting chain `1x'
> Deleting chain `:'
> Deleting chain `B'
> Deleting chain `Z'
> Deleting chain `['
> Deleting chain `_x'
> Deleting chain `a'
> Deleting chain `a\x01b'
> Deleting chain `a"b'
> Deleting chain `a'b'
> Deleting chain `a,b'
> Deleting chain `a\b'
> Deleting chain `a\x7fb'
> Deleting chain `b'
> Deleting chain `plain'
> Deleting chain `x!'
> Deleting chain `x-'
> Deleting chain `\xa0'
> Deleting chain `\xc2\xa0'
> Deleting chain `é'
$ iptables -F
$ iptables -X -v
$ iptables -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
$ iptables -N $'\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff'
$ iptables -N $'\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff'
$ iptables -N $'\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff'
! iptables v1.8.11 (nf_tables): chain name `\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff' too long (must be under 29 chars)
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -i $'\xff\xfe'
$ iptables -A INPUT -i $'\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff'
$ iptables -A INPUT -i $'\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff'
! iptables v1.8.11 (nf_tables): interface name `\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff' must be shorter than 16 characters
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -i 'a"b'
$ iptables -A INPUT -i "x y+"
! Warning: weird character in interface `x y+' ('/' and ' ' are not allowed by the kernel).
$ iptables -A INPUT -i '!'
$ iptables -A INPUT -i -x
$ iptables -A INPUT -i '-'
$ iptables -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -N \xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff
> -N \xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff
> -A INPUT -i \xff\xfe
> -A INPUT -i \xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff
> -A INPUT -i a"b
> -A INPUT -i x y+
> -A INPUT -i !
> -A INPUT -i -x
> -A INPUT -i -
$ iptables -vL
> Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>     0     0            all  --  \xff\xfe     any     anywhere             anywhere            \.
>     0     0            all  --  \xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff any     anywhere             anywhere            \.
>     0     0            all  --  a"b    any     anywhere             anywhere            \.
>     0     0            all  --  x y+   any     anywhere             anywhere            \.
>     0     0            all  --  !      any     anywhere             anywhere            \.
>     0     0            all  --  -x     any     anywhere             anywhere            \.
>     0     0            all  --  -      any     anywhere             anywhere            \.
>
> Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain \xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain \xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
$ iptables -v -A INPUT -i 'a b'
>   all opt -- in a b out *  0.0.0.0/0  -> 0.0.0.0/0  \.
! Warning: weird character in interface `a b' ('/' and ' ' are not allowed by the kernel).
$ iptables-save
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff - [0:0]
> :\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff - [0:0]
> -A INPUT -i \xff\xfe
> -A INPUT -i \xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff
> -A INPUT -i a"b
> -A INPUT -i x y+
> -A INPUT -i !
> -A INPUT -i -x
> -A INPUT -i -
> -A INPUT -i a b
> COMMIT
> # Completed on DATE

== counters in listings
$ iptables -A INPUT -c 99999 100000
$ iptables -A INPUT -c 999999 9999999
$ iptables -A INPUT -c 9999499 9999500
$ iptables -A INPUT -c 100499 100500
$ iptables -A INPUT -c 99999999999999 999999999999999
$ iptables -A INPUT -c 18446744073709551615 18446744073709551614
$ iptables -A INPUT -c 18446744073709551115 18446744073709551116
$ iptables -A INPUT -c 9999999999999999 99999999999999999
$ iptables -A INPUT -c 9999499999 9999500000
$ iptables -A INPUT -c 9999499999999 9999500000000
$ iptables -A INPUT -c 9223372036854775807 9223372036854775808
$ iptables -L -v
> Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
> 99999  100K            all  --  any    any     anywhere             anywhere            \.
> 1000K   10M            all  --  any    any     anywhere             anywhere            \.
> 9999K   10M            all  --  any    any     anywhere             anywhere            \.
>  100K  101K            all  --  any    any     anywhere             anywhere            \.
>  100T 1000T            all  --  any    any     anywhere             anywhere            \.
>    0K    0K            all  --  any    any     anywhere             anywhere            \.
> 18446744T    0K            all  --  any    any     anywhere             anywhere            \.
> 10000T 100000T            all  --  any    any     anywhere             anywhere            \.
>   10G   10G            all  --  any    any     anywhere             anywhere            \.
>   10T   10T            all  --  any    any     anywhere             anywhere            \.
> 9223372T 9223372T            all  --  any    any     anywhere             anywhere            \.
>
> Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
$ iptables -L -vx
> Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
>     pkts      bytes target     prot opt in     out     source               destination         \.
>    99999   100000            all  --  any    any     anywhere             anywhere            \.
>   999999  9999999            all  --  any    any     anywhere             anywhere            \.
>  9999499  9999500            all  --  any    any     anywhere             anywhere            \.
>   100499   100500            all  --  any    any     anywhere             anywhere            \.
> 99999999999999 999999999999999            all  --  any    any     anywhere             anywhere            \.
> 18446744073709551615 18446744073709551614            all  --  any    any     anywhere             anywhere            \.
> 18446744073709551115 18446744073709551116            all  --  any    any     anywhere             anywhere            \.
> 9999999999999999 99999999999999999            all  --  any    any     anywhere             anywhere            \.
> 9999499999 9999500000            all  --  any    any     anywhere             anywhere            \.
> 9999499999999 9999500000000            all  --  any    any     anywhere             anywhere            \.
> 9223372036854775807 9223372036854775808            all  --  any    any     anywhere             anywhere            \.
>
> Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
>     pkts      bytes target     prot opt in     out     source               destination         \.
>
> Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
>     pkts      bytes target     prot opt in     out     source               destination         \.
$ iptables -L -vn --line-numbers
> Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
> num   pkts bytes target     prot opt in     out     source               destination         \.
> 1    99999  100K            all  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
> 2    1000K   10M            all  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
> 3    9999K   10M            all  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
> 4     100K  101K            all  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
> 5     100T 1000T            all  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
> 6       0K    0K            all  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
> 7    18446744T    0K            all  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
> 8    10000T 100000T            all  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
> 9      10G   10G            all  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
> 10     10T   10T            all  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
> 11   9223372T 9223372T            all  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
>
> Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
> num   pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
> num   pkts bytes target     prot opt in     out     source               destination         \.
$ iptables -L -vnx --line-numbers
> Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
> num      pkts      bytes target     prot opt in     out     source               destination         \.
> 1       99999   100000            all  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
> 2      999999  9999999            all  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
> 3     9999499  9999500            all  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
> 4      100499   100500            all  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
> 5    99999999999999 999999999999999            all  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
> 6    18446744073709551615 18446744073709551614            all  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
> 7    18446744073709551115 18446744073709551116            all  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
> 8    9999999999999999 99999999999999999            all  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
> 9    9999499999 9999500000            all  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
> 10   9999499999999 9999500000000            all  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
> 11   9223372036854775807 9223372036854775808            all  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
>
> Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
> num      pkts      bytes target     prot opt in     out     source               destination         \.
>
> Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
> num      pkts      bytes target     prot opt in     out     source               destination         \.
$ iptables -L -x
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>
> Chain FORWARD (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain OUTPUT (policy ACCEPT)
> target     prot opt source               destination         \.
$ iptables -L --line-numbers
> Chain INPUT (policy ACCEPT)
> num  target     prot opt source               destination         \.
> 1               all  --  anywhere             anywhere            \.
> 2               all  --  anywhere             anywhere            \.
> 3               all  --  anywhere             anywhere            \.
> 4               all  --  anywhere             anywhere            \.
> 5               all  --  anywhere             anywhere            \.
> 6               all  --  anywhere             anywhere            \.
> 7               all  --  anywhere             anywhere            \.
> 8               all  --  anywhere             anywhere            \.
> 9               all  --  anywhere             anywhere            \.
> 10              all  --  anywhere             anywhere            \.
> 11              all  --  anywhere             anywhere            \.
>
> Chain FORWARD (policy ACCEPT)
> num  target     prot opt source               destination         \.
>
> Chain OUTPUT (policy ACCEPT)
> num  target     prot opt source               destination         \.
$ iptables -S -v
> -P INPUT ACCEPT -c 0 0
> -P FORWARD ACCEPT -c 0 0
> -P OUTPUT ACCEPT -c 0 0
> -A INPUT -c 99999 100000
> -A INPUT -c 999999 9999999
> -A INPUT -c 9999499 9999500
> -A INPUT -c 100499 100500
> -A INPUT -c 99999999999999 999999999999999
> -A INPUT -c 18446744073709551615 18446744073709551614
> -A INPUT -c 18446744073709551115 18446744073709551116
> -A INPUT -c 9999999999999999 99999999999999999
> -A INPUT -c 9999499999 9999500000
> -A INPUT -c 9999499999999 9999500000000
> -A INPUT -c 9223372036854775807 9223372036854775808
$ iptables-save -c
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> [99999:100000] -A INPUT
> [999999:9999999] -A INPUT
> [9999499:9999500] -A INPUT
> [100499:100500] -A INPUT
> [99999999999999:999999999999999] -A INPUT
> [18446744073709551615:18446744073709551614] -A INPUT
> [18446744073709551115:18446744073709551116] -A INPUT
> [9999999999999999:99999999999999999] -A INPUT
> [9999499999:9999500000] -A INPUT
> [9999499999999:9999500000000] -A INPUT
> [9223372036854775807:9223372036854775808] -A INPUT
> COMMIT
> # Completed on DATE
$ iptables -Z INPUT 3
$ iptables -S -v
> -P INPUT ACCEPT -c 0 0
> -P FORWARD ACCEPT -c 0 0
> -P OUTPUT ACCEPT -c 0 0
> -A INPUT -c 99999 100000
> -A INPUT -c 999999 9999999
> -A INPUT -c 0 0
> -A INPUT -c 100499 100500
> -A INPUT -c 99999999999999 999999999999999
> -A INPUT -c 18446744073709551615 18446744073709551614
> -A INPUT -c 18446744073709551115 18446744073709551116
> -A INPUT -c 9999999999999999 99999999999999999
> -A INPUT -c 9999499999 9999500000
> -A INPUT -c 9999499999999 9999500000000
> -A INPUT -c 9223372036854775807 9223372036854775808
$ iptables -R INPUT 4 -j ACCEPT
$ iptables -R INPUT 5 -j ACCEPT -c 7 8
$ iptables -I INPUT 5 -j DROP -c 9 10
$ iptables -S -v
> -P INPUT ACCEPT -c 0 0
> -P FORWARD ACCEPT -c 0 0
> -P OUTPUT ACCEPT -c 0 0
> -A INPUT -c 99999 100000
> -A INPUT -c 999999 9999999
> -A INPUT -c 0 0
> -A INPUT -c 0 0 -j ACCEPT
> -A INPUT -c 9 10 -j DROP
> -A INPUT -c 7 8 -j ACCEPT
> -A INPUT -c 18446744073709551615 18446744073709551614
> -A INPUT -c 18446744073709551115 18446744073709551116
> -A INPUT -c 9999999999999999 99999999999999999
> -A INPUT -c 9999499999 9999500000
> -A INPUT -c 9999499999999 9999500000000
> -A INPUT -c 9223372036854775807 9223372036854775808
$ iptables -Z
$ iptables -S -v
> -P INPUT ACCEPT -c 0 0
> -P FORWARD ACCEPT -c 0 0
> -P OUTPUT ACCEPT -c 0 0
> -A INPUT -c 0 0
> -A INPUT -c 0 0
> -A INPUT -c 0 0
> -A INPUT -c 0 0 -j ACCEPT
> -A INPUT -c 0 0 -j DROP
> -A INPUT -c 0 0 -j ACCEPT
> -A INPUT -c 0 0
> -A INPUT -c 0 0
> -A INPUT -c 0 0
> -A INPUT -c 0 0
> -A INPUT -c 0 0
> -A INPUT -c 0 0
$ iptables-restore -c
< *filter
< :INPUT ACCEPT [99999:100000]
< :FORWARD DROP [9999999:999999999]
< :OUTPUT ACCEPT [18446744073709551615:18446744073709551614]
< COMMIT
$ iptables -L -v
> Chain INPUT (policy ACCEPT 99999 packets, 100K bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain FORWARD (policy DROP 10M packets, 1000M bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain OUTPUT (policy ACCEPT 0K packets, 0K bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
$ iptables -L -vx
> Chain INPUT (policy ACCEPT 99999 packets, 100000 bytes)
>     pkts      bytes target     prot opt in     out     source               destination         \.
>
> Chain FORWARD (policy DROP 9999999 packets, 999999999 bytes)
>     pkts      bytes target     prot opt in     out     source               destination         \.
>
> Chain OUTPUT (policy ACCEPT 18446744073709551615 packets, 18446744073709551614 bytes)
>     pkts      bytes target     prot opt in     out     source               destination         \.
$ iptables -S -v
> -P INPUT ACCEPT -c 99999 100000
> -P FORWARD DROP -c 9999999 999999999
> -P OUTPUT ACCEPT -c 18446744073709551615 18446744073709551614
$ iptables-save
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT ACCEPT [99999:100000]
> :FORWARD DROP [9999999:999999999]
> :OUTPUT ACCEPT [18446744073709551615:18446744073709551614]
> COMMIT
> # Completed on DATE
$ iptables -P FORWARD DROP
$ iptables -S -v
> -P INPUT ACCEPT -c 99999 100000
> -P FORWARD DROP -c 0 0
> -P OUTPUT ACCEPT -c 18446744073709551615 18446744073709551614
$ iptables -Z OUTPUT
$ iptables -L -v
> Chain INPUT (policy ACCEPT 99999 packets, 100K bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain FORWARD (policy DROP 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.

== protocols by name and number
$ iptables -A INPUT -p tcp -j ACCEPT
$ iptables -A INPUT -p 6 -j ACCEPT
$ iptables -A INPUT -p TCP -j ACCEPT
$ iptables -A INPUT -p all -j ACCEPT
$ iptables -A INPUT -p ALL
$ iptables -A INPUT -p 0
$ iptables -A INPUT -p ip
$ iptables -A INPUT -p 255
$ iptables -A INPUT -p 256
! iptables v1.8.11 (nf_tables): unknown protocol "256" specified
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -p foo
! iptables v1.8.11 (nf_tables): unknown protocol "foo" specified
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -p ''
! iptables v1.8.11 (nf_tables): unknown protocol "" specified
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -p -1
! iptables v1.8.11 (nf_tables): unknown protocol "-1" specified
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -p 0x6
$ iptables -A INPUT -p 06
$ iptables -A INPUT -p gre
$ iptables -A INPUT -p esp
$ iptables -A INPUT -p ah
$ iptables -A INPUT -p udplite
$ iptables -A INPUT -p sctp
$ iptables -A INPUT -p dccp
$ iptables -A INPUT -p ipv6
$ iptables -A INPUT -p icmpv6
$ iptables -A INPUT -p ipv6-icmp
$ iptables -A INPUT -p ipcomp
$ iptables -A INPUT -p mobility-header
$ iptables -A INPUT -p 253
$ iptables -A INPUT ! -p udp
$ iptables -A INPUT ! -p 99
$ iptables -A INPUT ! -p all
! iptables v1.8.11 (nf_tables): rule would never match protocol
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -p 'tcp '
! iptables v1.8.11 (nf_tables): unknown protocol "tcp " specified
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -p ' 6'
$ iptables -A INPUT -p 6x
! iptables v1.8.11 (nf_tables): unknown protocol "6x" specified
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -A INPUT -p tcp -j ACCEPT
> -A INPUT -p tcp -j ACCEPT
> -A INPUT -p tcp -j ACCEPT
> -A INPUT -j ACCEPT
> -A INPUT
> -A INPUT
> -A INPUT
> -A INPUT -p 255
> -A INPUT -p tcp
> -A INPUT -p tcp
> -A INPUT -p 47
> -A INPUT -p esp
> -A INPUT -p ah
> -A INPUT -p udplite
> -A INPUT -p sctp
> -A INPUT -p dccp
> -A INPUT -p 41
> -A INPUT -p ipv6-icmp
> -A INPUT -p ipv6-icmp
> -A INPUT -p ipcomp
> -A INPUT -p mobility-header
> -A INPUT -p 253
> -A INPUT ! -p udp
> -A INPUT ! -p 99
> -A INPUT -p tcp
$ iptables -L
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
> ACCEPT     tcp  --  anywhere             anywhere            \.
> ACCEPT     tcp  --  anywhere             anywhere            \.
> ACCEPT     tcp  --  anywhere             anywhere            \.
> ACCEPT     all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            255  --  anywhere             anywhere            \.
>            tcp  --  anywhere             anywhere            \.
>            tcp  --  anywhere             anywhere            \.
>            gre  --  anywhere             anywhere            \.
>            esp  --  anywhere             anywhere            \.
>            ah   --  anywhere             anywhere            \.
>            udplite --  anywhere             anywhere            \.
>            sctp --  anywhere             anywhere            \.
>            dccp --  anywhere             anywhere            \.
>            ipv6 --  anywhere             anywhere            \.
>            ipv6-icmp --  anywhere             anywhere            \.
>            ipv6-icmp --  anywhere             anywhere            \.
>            ipcomp --  anywhere             anywhere            \.
>            mobility-header --  anywhere             anywhere            \.
>            253  --  anywhere             anywhere            \.
>           !udp  --  anywhere             anywhere            \.
>           !99   --  anywhere             anywhere            \.
>            tcp  --  anywhere             anywhere            \.
>
> Chain FORWARD (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain OUTPUT (policy ACCEPT)
> target     prot opt source               destination         \.
$ iptables -nL
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
> ACCEPT     tcp  --  0.0.0.0/0            0.0.0.0/0           \.
> ACCEPT     tcp  --  0.0.0.0/0            0.0.0.0/0           \.
> ACCEPT     tcp  --  0.0.0.0/0            0.0.0.0/0           \.
> ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0           \.
>            all  --  0.0.0.0/0            0.0.0.0/0           \.
>            all  --  0.0.0.0/0            0.0.0.0/0           \.
>            all  --  0.0.0.0/0            0.0.0.0/0           \.
>            255  --  0.0.0.0/0            0.0.0.0/0           \.
>            tcp  --  0.0.0.0/0            0.0.0.0/0           \.
>            tcp  --  0.0.0.0/0            0.0.0.0/0           \.
>            47   --  0.0.0.0/0            0.0.0.0/0           \.
>            esp  --  0.0.0.0/0            0.0.0.0/0           \.
>            ah   --  0.0.0.0/0            0.0.0.0/0           \.
>            udplite --  0.0.0.0/0            0.0.0.0/0           \.
>            sctp --  0.0.0.0/0            0.0.0.0/0           \.
>            dccp --  0.0.0.0/0            0.0.0.0/0           \.
>            41   --  0.0.0.0/0            0.0.0.0/0           \.
>            ipv6-icmp --  0.0.0.0/0            0.0.0.0/0           \.
>            ipv6-icmp --  0.0.0.0/0            0.0.0.0/0           \.
>            ipcomp --  0.0.0.0/0            0.0.0.0/0           \.
>            mobility-header --  0.0.0.0/0            0.0.0.0/0           \.
>            253  --  0.0.0.0/0            0.0.0.0/0           \.
>           !udp  --  0.0.0.0/0            0.0.0.0/0           \.
>           !99   --  0.0.0.0/0            0.0.0.0/0           \.
>            tcp  --  0.0.0.0/0            0.0.0.0/0           \.
>
> Chain FORWARD (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain OUTPUT (policy ACCEPT)
> target     prot opt source               destination         \.
$ iptables -vL
> Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>     0     0 ACCEPT     tcp  --  any    any     anywhere             anywhere            \.
>     0     0 ACCEPT     tcp  --  any    any     anywhere             anywhere            \.
>     0     0 ACCEPT     tcp  --  any    any     anywhere             anywhere            \.
>     0     0 ACCEPT     all  --  any    any     anywhere             anywhere            \.
>     0     0            all  --  any    any     anywhere             anywhere            \.
>     0     0            all  --  any    any     anywhere             anywhere            \.
>     0     0            all  --  any    any     anywhere             anywhere            \.
>     0     0            255  --  any    any     anywhere             anywhere            \.
>     0     0            tcp  --  any    any     anywhere             anywhere            \.
>     0     0            tcp  --  any    any     anywhere             anywhere            \.
>     0     0            gre  --  any    any     anywhere             anywhere            \.
>     0     0            esp  --  any    any     anywhere             anywhere            \.
>     0     0            ah   --  any    any     anywhere             anywhere            \.
>     0     0            udplite --  any    any     anywhere             anywhere            \.
>     0     0            sctp --  any    any     anywhere             anywhere            \.
>     0     0            dccp --  any    any     anywhere             anywhere            \.
>     0     0            ipv6 --  any    any     anywhere             anywhere            \.
>     0     0            ipv6-icmp --  any    any     anywhere             anywhere            \.
>     0     0            ipv6-icmp --  any    any     anywhere             anywhere            \.
>     0     0            ipcomp --  any    any     anywhere             anywhere            \.
>     0     0            mobility-header --  any    any     anywhere             anywhere            \.
>     0     0            253  --  any    any     anywhere             anywhere            \.
>     0     0           !udp  --  any    any     anywhere             anywhere            \.
>     0     0           !99   --  any    any     anywhere             anywhere            \.
>     0     0            tcp  --  any    any     anywhere             anywhere            \.
>
> Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
$ iptables -D INPUT -p tcp -j ACCEPT
$ iptables -D INPUT -p tcp -j ACCEPT
$ iptables -D INPUT -p tcp -j ACCEPT
$ iptables -D INPUT -p tcp -j ACCEPT
! iptables: Bad rule (does a matching rule exist in that chain?).
? 1
$ iptables -C INPUT
$ iptables -D INPUT
$ iptables -C INPUT -p 47

== base chains of every table
$ iptables -t nat -N X
$ iptables -t nat -A PREROUTING -j X
$ iptables -t nat -S
> -P PREROUTING ACCEPT
> -P INPUT ACCEPT
> -P OUTPUT ACCEPT
> -P POSTROUTING ACCEPT
> -N X
> -A PREROUTING -j X
$ iptables -t nat -L
> Chain PREROUTING (policy ACCEPT)
> target     prot opt source               destination         \.
> X          all  --  anywhere             anywhere            \.
>
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain OUTPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain POSTROUTING (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain X (1 references)
> target     prot opt source               destination         \.
$ iptables -t mangle -P FORWARD DROP
$ iptables -t mangle -S
> -P PREROUTING ACCEPT
> -P INPUT ACCEPT
> -P FORWARD DROP
> -P OUTPUT ACCEPT
> -P POSTROUTING ACCEPT
$ iptables -t raw -A OUTPUT -o eth0 -j ACCEPT
$ iptables -t raw -A INPUT -j ACCEPT
! iptables: No chain/target/match by that name.
? 1
$ iptables -t raw -A FORWARD -j ACCEPT
! iptables: No chain/target/match by that name.
? 1
$ iptables -t raw -L
> Chain PREROUTING (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain OUTPUT (policy ACCEPT)
> target     prot opt source               destination         \.
> ACCEPT     all  --  anywhere             anywhere            \.
$ iptables -t security -A INPUT -j RETURN
$ iptables -t security -A PREROUTING -j RETURN
! iptables: No chain/target/match by that name.
? 1
$ iptables -t nat -A FORWARD -j ACCEPT
! iptables: No chain/target/match by that name.
? 1
$ iptables -t nat -P FORWARD ACCEPT
! iptables: Bad built-in chain name.
? 1
$ iptables -t nat -F FORWARD
! iptables: No chain/target/match by that name.
? 1
$ iptables -t nat -L FORWARD
! iptables: No chain/target/match by that name.
? 1
$ iptables -t nat -Z FORWARD
! iptables: No chain/target/match by that name.
? 1
$ iptables -t nat -X FORWARD
! iptables: No chain/target/match by that name.
? 1
$ iptables -t nat -N FORWARD
$ iptables -t nat -S
> -P PREROUTING ACCEPT
> -P INPUT ACCEPT
> -P OUTPUT ACCEPT
> -P POSTROUTING ACCEPT
> -N FORWARD
> -N X
> -A PREROUTING -j X
$ iptables -t nat -E FORWARD OUTPUT
! iptables: File exists.
? 1
$ iptables -t nat -E FORWARD INPUTX
$ iptables -t nat -E X Y
$ iptables -t nat -S
> -P PREROUTING ACCEPT
> -P INPUT ACCEPT
> -P OUTPUT ACCEPT
> -P POSTROUTING ACCEPT
> -N INPUTX
> -N Y
> -A PREROUTING -j Y
$ iptables -t nat -X Y
! iptables v1.8.11 (nf_tables):  CHAIN_DEL failed (Device or resource busy): chain Y
? 4
$ iptables -t nat -D PREROUTING -j Y
$ iptables -t nat -X Y
$ iptables -t mangle -A PREROUTING -i eth0 -j DROP
$ iptables -t mangle -A PREROUTING -o eth0 -j DROP
! iptables v1.8.11 (nf_tables): Can't use --out-interface with PREROUTING
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -t mangle -A POSTROUTING -i eth0 -j DROP
! iptables v1.8.11 (nf_tables): Can't use --in-interface with POSTROUTING
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -N PREROUTING
$ iptables -A PREROUTING -o eth0
! iptables v1.8.11 (nf_tables): Can't use --out-interface with PREROUTING
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A PREROUTING -i eth0
$ iptables -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -N PREROUTING
> -A PREROUTING -i eth0
$ iptables-save
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *mangle
> :PREROUTING ACCEPT [0:0]
> :INPUT ACCEPT [0:0]
> :FORWARD DROP [0:0]
> :OUTPUT ACCEPT [0:0]
> :POSTROUTING ACCEPT [0:0]
> -A PREROUTING -i eth0 -j DROP
> COMMIT
> # Completed on DATE
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *security
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> -A INPUT -j RETURN
> COMMIT
> # Completed on DATE
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *raw
> :PREROUTING ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> -A OUTPUT -o eth0 -j ACCEPT
> COMMIT
> # Completed on DATE
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :PREROUTING - [0:0]
> -A PREROUTING -i eth0
> COMMIT
> # Completed on DATE
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *nat
> :PREROUTING ACCEPT [0:0]
> :INPUT ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :POSTROUTING ACCEPT [0:0]
> :INPUTX - [0:0]
> COMMIT
> # Completed on DATE
$ iptables-save -t nat
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *nat
> :PREROUTING ACCEPT [0:0]
> :INPUT ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :POSTROUTING ACCEPT [0:0]
> :INPUTX - [0:0]
> COMMIT
> # Completed on DATE
$ iptables-save -t mangle -c
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *mangle
> :PREROUTING ACCEPT [0:0]
> :INPUT ACCEPT [0:0]
> :FORWARD DROP [0:0]
> :OUTPUT ACCEPT [0:0]
> :POSTROUTING ACCEPT [0:0]
> [0:0] -A PREROUTING -i eth0 -j DROP
> COMMIT
> # Completed on DATE
$ ip6tables-save
$ iptables -t NAT -L
! iptables v1.8.11 (nf_tables): table 'NAT' does not exist
! Perhaps iptables or your kernel needs to be upgraded.
? 3
$ iptables -t filterx -L
! iptables v1.8.11 (nf_tables): table 'filterx' does not exist
! Perhaps iptables or your kernel needs to be upgraded.
? 3
$ iptables -t '' -L
! iptables v1.8.11 (nf_tables): table '' does not exist
! Perhaps iptables or your kernel needs to be upgraded.
? 3
$ iptables -t raw -X
$ iptables -t raw -P OUTPUT DROP
$ iptables -t raw -X
$ iptables-save
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *mangle
> :PREROUTING ACCEPT [0:0]
> :INPUT ACCEPT [0:0]
> :FORWARD DROP [0:0]
> :OUTPUT ACCEPT [0:0]
> :POSTROUTING ACCEPT [0:0]
> -A PREROUTING -i eth0 -j DROP
> COMMIT
> # Completed on DATE
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *security
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> -A INPUT -j RETURN
> COMMIT
> # Completed on DATE
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *raw
> :PREROUTING ACCEPT [0:0]
> :OUTPUT DROP [0:0]
> -A OUTPUT -o eth0 -j ACCEPT
> COMMIT
> # Completed on DATE
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :PREROUTING - [0:0]
> -A PREROUTING -i eth0
> COMMIT
> # Completed on DATE
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *nat
> :PREROUTING ACCEPT [0:0]
> :INPUT ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :POSTROUTING ACCEPT [0:0]
> :INPUTX - [0:0]
> COMMIT
> # Completed on DATE
$ iptables -F
$ iptables -t mangle -F
$ iptables -t mangle -X
$ iptables -t nat -X
$ iptables-save
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *mangle
> :PREROUTING ACCEPT [0:0]
> :INPUT ACCEPT [0:0]
> :FORWARD DROP [0:0]
> :OUTPUT ACCEPT [0:0]
> :POSTROUTING ACCEPT [0:0]
> COMMIT
> # Completed on DATE
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *security
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> -A INPUT -j RETURN
> COMMIT
> # Completed on DATE
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *raw
> :PREROUTING ACCEPT [0:0]
> :OUTPUT DROP [0:0]
> -A OUTPUT -o eth0 -j ACCEPT
> COMMIT
> # Completed on DATE
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :PREROUTING - [0:0]
> COMMIT
> # Completed on DATE
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *nat
> :PREROUTING ACCEPT [0:0]
> :INPUT ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :POSTROUTING ACCEPT [0:0]
> COMMIT
> # Completed on DATE

== abbreviations, words and rule numbers, IPv6
$ ip6tables --app INPUT --ju ACCEPT
$ ip6tables --append INPUT --jump=ACCEPT
$ ip6tables --a INPUT -j ACCEPT
$ ip6tables --ap INPUT -jACCEPT
$ ip6tables -AINPUT -jDROP -sfe80::1 -p6
$ ip6tables --in INPUT -j ACCEPT
! ip6tables v1.8.11 (nf_tables): unknown option "--in"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables --ins INPUT -j ACCEPT
$ ip6tables --insert=INPUT -j ACCEPT
$ ip6tables --insert INPUT 2 -j ACCEPT
$ ip6tables --re INPUT 1 -j DROP
! ip6tables v1.8.11 (nf_tables): unknown option "--re"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables --rep INPUT 1 -j DROP
$ ip6tables --ren A B
! ip6tables: No chain/target/match by that name.
? 1
$ ip6tables --li
! ip6tables v1.8.11 (nf_tables): unknown option "--li"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables --list
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
> DROP       all  --  anywhere             anywhere            \.
> ACCEPT     all  --  anywhere             anywhere            \.
> ACCEPT     all  --  anywhere             anywhere            \.
> ACCEPT     all  --  anywhere             anywhere            \.
> ACCEPT     all  --  anywhere             anywhere            \.
> ACCEPT     all  --  anywhere             anywhere            \.
> ACCEPT     all  --  anywhere             anywhere            \.
> DROP       tcp  --  fe80::1              anywhere            \.
>
> Chain FORWARD (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain OUTPUT (policy ACCEPT)
> target     prot opt source               destination         \.
$ ip6tables --list-
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -A INPUT -j DROP
> -A INPUT -j ACCEPT
> -A INPUT -j ACCEPT
> -A INPUT -j ACCEPT
> -A INPUT -j ACCEPT
> -A INPUT -j ACCEPT
> -A INPUT -j ACCEPT
> -A INPUT -s fe80::1/128 -p tcp -j DROP
$ ip6tables --list-r
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -A INPUT -j DROP
> -A INPUT -j ACCEPT
> -A INPUT -j ACCEPT
> -A INPUT -j ACCEPT
> -A INPUT -j ACCEPT
> -A INPUT -j ACCEPT
> -A INPUT -j ACCEPT
> -A INPUT -s fe80::1/128 -p tcp -j DROP
$ ip6tables --line
! ip6tables v1.8.11 (nf_tables): no command specified
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -L --line
> Chain INPUT (policy ACCEPT)
> num  target     prot opt source               destination         \.
> 1    DROP       all  --  anywhere             anywhere            \.
> 2    ACCEPT     all  --  anywhere             anywhere            \.
> 3    ACCEPT     all  --  anywhere             anywhere            \.
> 4    ACCEPT     all  --  anywhere             anywhere            \.
> 5    ACCEPT     all  --  anywhere             anywhere            \.
> 6    ACCEPT     all  --  anywhere             anywhere            \.
> 7    ACCEPT     all  --  anywhere             anywhere            \.
> 8    DROP       tcp  --  fe80::1              anywhere            \.
>
> Chain FORWARD (policy ACCEPT)
> num  target     prot opt source               destination         \.
>
> Chain OUTPUT (policy ACCEPT)
> num  target     prot opt source               destination         \.
$ ip6tables -L --lin
> Chain INPUT (policy ACCEPT)
> num  target     prot opt source               destination         \.
> 1    DROP       all  --  anywhere             anywhere            \.
> 2    ACCEPT     all  --  anywhere             anywhere            \.
> 3    ACCEPT     all  --  anywhere             anywhere            \.
> 4    ACCEPT     all  --  anywhere             anywhere            \.
> 5    ACCEPT     all  --  anywhere             anywhere            \.
> 6    ACCEPT     all  --  anywhere             anywhere            \.
> 7    ACCEPT     all  --  anywhere             anywhere            \.
> 8    DROP       tcp  --  fe80::1              anywhere            \.
>
> Chain FORWARD (policy ACCEPT)
> num  target     prot opt source               destination         \.
>
> Chain OUTPUT (policy ACCEPT)
> num  target     prot opt source               destination         \.
$ ip6tables -L --num
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
> DROP       all  --  ::/0                 ::/0                \.
> ACCEPT     all  --  ::/0                 ::/0                \.
> ACCEPT     all  --  ::/0                 ::/0                \.
> ACCEPT     all  --  ::/0                 ::/0                \.
> ACCEPT     all  --  ::/0                 ::/0                \.
> ACCEPT     all  --  ::/0                 ::/0                \.
> ACCEPT     all  --  ::/0                 ::/0                \.
> DROP       tcp  --  fe80::1              ::/0                \.
>
> Chain FORWARD (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain OUTPUT (policy ACCEPT)
> target     prot opt source               destination         \.
$ ip6tables -L --n
! ip6tables v1.8.11 (nf_tables): unknown option "--n"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -L --nu --ex --verb
> Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
>     pkts      bytes target     prot opt in     out     source               destination         \.
>        0        0 DROP       all  --  *      *       ::/0                 ::/0                \.
>        0        0 ACCEPT     all  --  *      *       ::/0                 ::/0                \.
>        0        0 ACCEPT     all  --  *      *       ::/0                 ::/0                \.
>        0        0 ACCEPT     all  --  *      *       ::/0                 ::/0                \.
>        0        0 ACCEPT     all  --  *      *       ::/0                 ::/0                \.
>        0        0 ACCEPT     all  --  *      *       ::/0                 ::/0                \.
>        0        0 ACCEPT     all  --  *      *       ::/0                 ::/0                \.
>        0        0 DROP       tcp  --  *      *       fe80::1              ::/0                \.
>
> Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
>     pkts      bytes target     prot opt in     out     source               destination         \.
>
> Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
>     pkts      bytes target     prot opt in     out     source               destination         \.
$ ip6tables -L --exp
! ip6tables v1.8.11 (nf_tables): unknown option "--exp"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables --fl
$ ip6tables --f
! ip6tables v1.8.11 (nf_tables): unknown option "--f"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables --ze
$ ip6tables --new A
$ ip6tables --n A
! ip6tables v1.8.11 (nf_tables): unknown option "--n"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables --new-chain=B
$ ip6tables --delete-chain=B
$ ip6tables --delete INPUT 1
! ip6tables: Index of deletion too big.
? 1
$ ip6tables --delete
! ip6tables v1.8.11 (nf_tables): option "--delete" requires an argument
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables --de INPUT 1
! ip6tables v1.8.11 (nf_tables): unknown option "--de"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables --del INPUT 1
! ip6tables v1.8.11 (nf_tables): unknown option "--del"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables --po INPUT ACCEPT
$ ip6tables --pol INPUT ACCEPT
$ ip6tables --policy=INPUT ACCEPT
$ ip6tables --ver
! ip6tables v1.8.11 (nf_tables): unknown option "--ver"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables --vers
> ip6tables v1.8.11 (nf_tables)
$ ip6tables --version
> ip6tables v1.8.11 (nf_tables)
$ ip6tables --version=3
! ip6tables v1.8.11 (nf_tables): unknown option "-V"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -VL
> ip6tables v1.8.11 (nf_tables)
$ ip6tables -A INPUT --sr fe80::1
$ ip6tables -A INPUT --s fe80::1
! ip6tables v1.8.11 (nf_tables): unknown option "--s"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT --src fe80::1 --dst=fe80::2
$ ip6tables -A INPUT --so fe80::1
$ ip6tables -A INPUT --ds fe80::1
$ ip6tables -A INPUT --des fe80::1
$ ip6tables -A INPUT --de fe80::1
! ip6tables v1.8.11 (nf_tables): unknown option "--de"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT --d fe80::1
! ip6tables v1.8.11 (nf_tables): unknown option "--d"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT --prot tcp
$ ip6tables -A INPUT --pr tcp
$ ip6tables -A INPUT --p tcp
! ip6tables v1.8.11 (nf_tables): unknown option "--p"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT --in eth0
! ip6tables v1.8.11 (nf_tables): unknown option "--in"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT --in-i eth0
$ ip6tables -A OUTPUT --out eth0
$ ip6tables -A OUTPUT --o eth0
$ ip6tables -A INPUT --fr
! ip6tables v1.8.11 (nf_tables): `-f' is not supported in IPv6, use -m frag instead
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT --fragments=1
! ip6tables v1.8.11 (nf_tables): unknown option "-f"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT --g A
$ ip6tables -A INPUT --go A
$ ip6tables -A INPUT --j A
$ ip6tables -A INPUT --ma comment
! ip6tables v1.8.11 (nf_tables): comment: option "--comment" must be specified
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT --m comment
! ip6tables v1.8.11 (nf_tables): unknown option "--m"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT --set 1 2
$ ip6tables -A INPUT --set-c 1 2
$ ip6tables -A INPUT --set-counters=1,2
$ ip6tables -A INPUT --set-counters=1 2
$ ip6tables -A INPUT --tab filter
$ ip6tables --t nat -L
> Chain PREROUTING (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain OUTPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain POSTROUTING (policy ACCEPT)
> target     prot opt source               destination         \.
$ ip6tables --ipv -L
! ip6tables v1.8.11 (nf_tables): unknown option "--ipv"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables --ipv4 -L
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -N A
> -A INPUT -s fe80::1/128
> -A INPUT -s fe80::1/128 -d fe80::2/128
> -A INPUT -s fe80::1/128
> -A INPUT -d fe80::1/128
> -A INPUT -d fe80::1/128
> -A INPUT -p tcp
> -A INPUT -p tcp
> -A INPUT -i eth0
> -A INPUT -g A
> -A INPUT -g A
> -A INPUT -j A
> -A INPUT
> -A INPUT
> -A INPUT
> -A INPUT
> -A INPUT
> -A OUTPUT -o eth0
> -A OUTPUT -o eth0
$ ip6tables -S INPUT
> -P INPUT ACCEPT
> -A INPUT -s fe80::1/128
> -A INPUT -s fe80::1/128 -d fe80::2/128
> -A INPUT -s fe80::1/128
> -A INPUT -d fe80::1/128
> -A INPUT -d fe80::1/128
> -A INPUT -p tcp
> -A INPUT -p tcp
> -A INPUT -i eth0
> -A INPUT -g A
> -A INPUT -g A
> -A INPUT -j A
> -A INPUT
> -A INPUT
> -A INPUT
> -A INPUT
> -A INPUT
$ ip6tables -S A
> -N A
$ ip6tables -S NOSUCH
! ip6tables: No chain/target/match by that name.
? 1
$ ip6tables -nvxL A
> Chain A (3 references)
>     pkts      bytes target     prot opt in     out     source               destination         \.
$ ip6tables -n --list A
> Chain A (3 references)
> target     prot opt source               destination         \.
$ ip6tables -L A -n
> Chain A (3 references)
> target     prot opt source               destination         \.
$ ip6tables -L -n A
! Bad argument `A'
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -n -L
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>            all  --  fe80::1              ::/0                \.
>            all  --  fe80::1              fe80::2             \.
>            all  --  fe80::1              ::/0                \.
>            all  --  ::/0                 fe80::1             \.
>            all  --  ::/0                 fe80::1             \.
>            tcp  --  ::/0                 ::/0                \.
>            tcp  --  ::/0                 ::/0                \.
>            all  --  ::/0                 ::/0                \.
> A          all  --  ::/0                 ::/0                [goto] \.
> A          all  --  ::/0                 ::/0                [goto] \.
> A          all  --  ::/0                 ::/0                \.
>            all  --  ::/0                 ::/0                \.
>            all  --  ::/0                 ::/0                \.
>            all  --  ::/0                 ::/0                \.
>            all  --  ::/0                 ::/0                \.
>            all  --  ::/0                 ::/0                \.
>
> Chain FORWARD (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain OUTPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>            all  --  ::/0                 ::/0                \.
>            all  --  ::/0                 ::/0                \.
>
> Chain A (3 references)
> target     prot opt source               destination         \.
$ ip6tables -F A
$ ip6tables -S -t nat
> -P PREROUTING ACCEPT
> -P INPUT ACCEPT
> -P OUTPUT ACCEPT
> -P POSTROUTING ACCEPT
$ ip6tables -t nat -S PREROUTING
> -P PREROUTING ACCEPT
$ ip6tables -t filter -t nat -S
> -P PREROUTING ACCEPT
> -P INPUT ACCEPT
> -P OUTPUT ACCEPT
> -P POSTROUTING ACCEPT
$ ip6tables -M foo -L INPUT
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>            all  --  fe80::1              anywhere            \.
>            all  --  fe80::1              fe80::2             \.
>            all  --  fe80::1              anywhere            \.
>            all  --  anywhere             fe80::1             \.
>            all  --  anywhere             fe80::1             \.
>            tcp  --  anywhere             anywhere            \.
>            tcp  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
> A          all  --  anywhere             anywhere            [goto] \.
> A          all  --  anywhere             anywhere            [goto] \.
> A          all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
$ ip6tables --modprobe=foo -L INPUT
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>            all  --  fe80::1              anywhere            \.
>            all  --  fe80::1              fe80::2             \.
>            all  --  fe80::1              anywhere            \.
>            all  --  anywhere             fe80::1             \.
>            all  --  anywhere             fe80::1             \.
>            tcp  --  anywhere             anywhere            \.
>            tcp  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
> A          all  --  anywhere             anywhere            [goto] \.
> A          all  --  anywhere             anywhere            [goto] \.
> A          all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
$ ip6tables -L INPUT -t mangle
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
$ ip6tables -S POSTROUTING -t mangle
> -P POSTROUTING ACCEPT
$ ip6tables -S POSTROUTING
! ip6tables: No chain/target/match by that name.
? 1
$ ip6tables -- -L
! ip6tables v1.8.11 (nf_tables): unknown arguments found on commandline
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -L --
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>            all  --  fe80::1              anywhere            \.
>            all  --  fe80::1              fe80::2             \.
>            all  --  fe80::1              anywhere            \.
>            all  --  anywhere             fe80::1             \.
>            all  --  anywhere             fe80::1             \.
>            tcp  --  anywhere             anywhere            \.
>            tcp  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
> A          all  --  anywhere             anywhere            [goto] \.
> A          all  --  anywhere             anywhere            [goto] \.
> A          all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>
> Chain FORWARD (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain OUTPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>
> Chain A (3 references)
> target     prot opt source               destination         \.
$ ip6tables -L -- INPUT
! ip6tables v1.8.11 (nf_tables): unknown arguments found on commandline
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -- -j ACCEPT
! ip6tables v1.8.11 (nf_tables): unknown arguments found on commandline
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT extra -j ACCEPT
! Bad argument `extra'
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -j ACCEPT extra
! Bad argument `extra'
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -X A B
! Bad argument `B'
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -F A B
! Bad argument `B'
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -N A B
! Bad argument `B'
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -P INPUT ACCEPT extra
! Bad argument `extra'
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -E A B C
! Bad argument `C'
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -S A 1 2
! Bad argument `2'
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -Z A 1 2
! Bad argument `2'
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -D A 1 2
! Bad argument `2'
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -I A 1 2
! Bad argument `2'
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -L INPUT 99999999999
! ip6tables v1.8.11 (nf_tables): Invalid rule number `99999999999'
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -L INPUT 4294967295
! ip6tables v1.8.11 (nf_tables): Invalid rule number `4294967295'
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -L INPUT 4294967296
! ip6tables v1.8.11 (nf_tables): Invalid rule number `4294967296'
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -L INPUT 2147483648
! ip6tables v1.8.11 (nf_tables): Invalid rule number `2147483648'
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -L INPUT 01
>            all  --  fe80::1              anywhere            \.
$ ip6tables -L INPUT 0x1
>            all  --  fe80::1              anywhere            \.
$ ip6tables -L INPUT +1
>            all  --  fe80::1              anywhere            \.
$ ip6tables -L INPUT ' 1'
>            all  --  fe80::1              anywhere            \.
$ ip6tables -L INPUT '1 '
! ip6tables v1.8.11 (nf_tables): Invalid rule number `1 '
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -L INPUT -1
! ip6tables v1.8.11 (nf_tables): unknown option "-1"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -L INPUT 1a
! ip6tables v1.8.11 (nf_tables): Invalid rule number `1a'
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -L INPUT 08
! ip6tables v1.8.11 (nf_tables): Invalid rule number `08'
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -L INPUT ''
! ip6tables v1.8.11 (nf_tables): Invalid rule number `'
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -D INPUT ''
! ip6tables v1.8.11 (nf_tables): Invalid rule number `'
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -I INPUT ''
! ip6tables v1.8.11 (nf_tables): Invalid rule number `'
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A ''
! ip6tables: No chain/target/match by that name.
? 1
$ ip6tables -L ''
! ip6tables: No chain/target/match by that name.
? 1
$ ip6tables -S ''
! ip6tables: No chain/target/match by that name.
? 1
$ ip6tables -F ''
! ip6tables: No chain/target/match by that name.
? 1
$ ip6tables -Z ''
! ip6tables: No chain/target/match by that name.
? 1
$ ip6tables -X ''
! ip6tables: No chain/target/match by that name.
? 1
$ ip6tables -P '' ACCEPT
! ip6tables: Bad built-in chain name.
? 1
$ ip6tables -E '' foo
! ip6tables: No chain/target/match by that name.
? 1
$ ip6tables -D '' 1
! ip6tables: No chain/target/match by that name.
? 1

== names in bytes, IPv6
$ ip6tables -N a
$ ip6tables -N B
$ ip6tables -N Z
$ ip6tables -N b
$ ip6tables -N _x
$ ip6tables -N 1x
$ ip6tables -N $'\xc3\xa9'
$ ip6tables -N $'\xff\xfe'
$ ip6tables -N .dot
$ ip6tables -N 'a,b'
$ ip6tables -N 'a"b'
$ ip6tables -N 'a\b'
$ ip6tables -N "a'b"
$ ip6tables -N 'x!'
$ ip6tables -N 'x-'
$ ip6tables -N '*'
$ ip6tables -N ':'
$ ip6tables -N '['
$ ip6tables -N '#'
$ ip6tables -N $'a\x01b'
$ ip6tables -N $'a\x7fb'
$ ip6tables -N $'a\x0bb'
! ip6tables v1.8.11 (nf_tables): Invalid chain name `a\x0bb'
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -N $'a\nb'
! ip6tables v1.8.11 (nf_tables): Invalid chain name `a
! b'
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -N $'a\rb'
! ip6tables v1.8.11 (nf_tables): Invalid chain name `a\rb'
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -N $'\xa0'
$ ip6tables -N $'\xc2\xa0'
$ ip6tables -A INPUT -j $'\xff\xfe'
$ ip6tables -A INPUT -j $'\xc2\xa0'
$ ip6tables -A INPUT -j 'a"b'
$ ip6tables -A INPUT -j '*'
$ ip6tables -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -N #
> -N *
> -N .dot
> -N 1x
> -N :
> -N B
> -N Z
> -N [
> -N _x
> -N a
> -N a\x01b
> -N a"b
> -N a'b
> -N a,b
> -N a\b
> -N a\x7fb
> -N b
> -N x!
> -N x-
> -N \xa0
> -N \xc2\xa0
> -N é
> -N \xff\xfe
> -A INPUT -j \xff\xfe
> -A INPUT -j \xc2\xa0
> -A INPUT -j a"b
> -A INPUT -j *
$ ip6tables -L
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
> \xff\xfe         all  --  anywhere             anywhere            \.
> \xc2\xa0         all  --  anywhere             anywhere            \.
> a"b        all  --  anywhere             anywhere            \.
> *          all  --  anywhere             anywhere            \.
>
> Chain FORWARD (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain OUTPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain # (0 references)
> target     prot opt source               destination         \.
>
> Chain * (1 references)
> target     prot opt source               destination         \.
>
> Chain .dot (0 references)
> target     prot opt source               destination         \.
>
> Chain 1x (0 references)
> target     prot opt source               destination         \.
>
> Chain : (0 references)
> target     prot opt source               destination         \.
>
> Chain B (0 references)
> target     prot opt source               destination         \.
>
> Chain Z (0 references)
> target     prot opt source               destination         \.
>
> Chain [ (0 references)
> target     prot opt source               destination         \.
>
> Chain _x (0 references)
> target     prot opt source               destination         \.
>
> Chain a (0 references)
> target     prot opt source               destination         \.
>
> Chain a\x01b (0 references)
> target     prot opt source               destination         \.
>
> Chain a"b (1 references)
> target     prot opt source               destination         \.
>
> Chain a'b (0 references)
> target     prot opt source               destination         \.
>
> Chain a,b (0 references)
> target     prot opt source               destination         \.
>
> Chain a\b (0 references)
> target     prot opt source               destination         \.
>
> Chain a\x7fb (0 references)
> target     prot opt source               destination         \.
>
> Chain b (0 references)
> target     prot opt source               destination         \.
>
> Chain x! (0 references)
> target     prot opt source               destination         \.
>
> Chain x- (0 references)
> target     prot opt source               destination         \.
>
> Chain \xa0 (0 references)
> target     prot opt source               destination         \.
>
> Chain \xc2\xa0 (1 references)
> target     prot opt source               destination         \.
>
> Chain é (0 references)
> target     prot opt source               destination         \.
>
> Chain \xff\xfe (1 references)
> target     prot opt source               destination         \.
$ ip6tables -L -n -v
> Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>     0     0 \xff\xfe         all  --  *      *       ::/0                 ::/0                \.
>     0     0 \xc2\xa0         all  --  *      *       ::/0                 ::/0                \.
>     0     0 a"b        all  --  *      *       ::/0                 ::/0                \.
>     0     0 *          all  --  *      *       ::/0                 ::/0                \.
>
> Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain # (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain * (1 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain .dot (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain 1x (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain : (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain B (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain Z (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain [ (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain _x (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain a (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain a\x01b (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain a"b (1 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain a'b (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain a,b (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain a\b (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain a\x7fb (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain b (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain x! (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain x- (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain \xa0 (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain \xc2\xa0 (1 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain é (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain \xff\xfe (1 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
$ ip6tables -F -v
> Flushing chain `INPUT'
> Flushing chain `FORWARD'
> Flushing chain `OUTPUT'
> Flushing chain `#'
> Flushing chain `*'
> Flushing chain `.dot'
> Flushing chain `1x'
> Flushing chain `:'
> Flushing chain `B'
> Flushing chain `Z'
> Flushing chain `['
> Flushing chain `_x'
> Flushing chain `a'
> Flushing chain `a\x01b'
> Flushing chain `a"b'
> Flushing chain `a'b'
> Flushing chain `a,b'
> Flushing chain `a\b'
> Flushing chain `a\x7fb'
> Flushing chain `b'
> Flushing chain `x!'
> Flushing chain `x-'
> Flushing chain `\xa0'
> Flushing chain `\xc2\xa0'
> Flushing chain `é'
> Flushing chain `\xff\xfe'
$ ip6tables-save
> # Generated by ip6tables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :# - [0:0]
> :* - [0:0]
> :.dot - [0:0]
> :1x - [0:0]
> :: - [0:0]
> :B - [0:0]
> :Z - [0:0]
> :[ - [0:0]
> :_x - [0:0]
> :a - [0:0]
> :a\x01b - [0:0]
> :a"b - [0:0]
> :a'b - [0:0]
> :a,b - [0:0]
> :a\b - [0:0]
> :a\x7fb - [0:0]
> :b - [0:0]
> :x! - [0:0]
> :x- - [0:0]
> :\xa0 - [0:0]
> :\xc2\xa0 - [0:0]
> :é - [0:0]
> :\xff\xfe - [0:0]
> COMMIT
> # Completed on DATE
$ ip6tables -L $'\xff\xfe'
> Chain \xff\xfe (0 references)
> target     prot opt source               destination         \.
$ ip6tables -L $'\xff'
! ip6tables: No chain/target/match by that name.
? 1
$ ip6tables -E $'\xff\xfe' plain
$ ip6tables -S INPUT
> -P INPUT ACCEPT
$ ip6tables -X -v
> Deleting chain `#'
> Deleting chain `*'
> Deleting chain `.dot'
> Deleting chain `1x'
> Deleting chain `:'
> Deleting chain `B'
> Deleting chain `Z'
> Deleting chain `['
> Deleting chain `_x'
> Deleting chain `a'
> Deleting chain `a\x01b'
> Deleting chain `a"b'
> Deleting chain `a'b'
> Deleting chain `a,b'
> Deleting chain `a\b'
> Deleting chain `a\x7fb'
> Deleting chain `b'
> Deleting chain `plain'
> Deleting chain `x!'
> Deleting chain `x-'
> Deleting chain `\xa0'
> Deleting chain `\xc2\xa0'
> Deleting chain `é'
$ ip6tables -F
$ ip6tables -X -v
$ ip6tables -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
$ ip6tables -N $'\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff'
$ ip6tables -N $'\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff'
$ ip6tables -N $'\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff'
! ip6tables v1.8.11 (nf_tables): chain name `\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff' too long (must be under 29 chars)
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -i $'\xff\xfe'
$ ip6tables -A INPUT -i $'\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff'
$ ip6tables -A INPUT -i $'\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff'
! ip6tables v1.8.11 (nf_tables): interface name `\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff' must be shorter than 16 characters
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -i 'a"b'
$ ip6tables -A INPUT -i "x y+"
! Warning: weird character in interface `x y+' ('/' and ' ' are not allowed by the kernel).
$ ip6tables -A INPUT -i '!'
$ ip6tables -A INPUT -i -x
$ ip6tables -A INPUT -i '-'
$ ip6tables -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -N \xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff
> -N \xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff
> -A INPUT -i \xff\xfe
> -A INPUT -i \xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff
> -A INPUT -i a"b
> -A INPUT -i x y+
> -A INPUT -i !
> -A INPUT -i -x
> -A INPUT -i -
$ ip6tables -vL
> Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>     0     0            all  --  \xff\xfe     any     anywhere             anywhere            \.
>     0     0            all  --  \xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff any     anywhere             anywhere            \.
>     0     0            all  --  a"b    any     anywhere             anywhere            \.
>     0     0            all  --  x y+   any     anywhere             anywhere            \.
>     0     0            all  --  !      any     anywhere             anywhere            \.
>     0     0            all  --  -x     any     anywhere             anywhere            \.
>     0     0            all  --  -      any     anywhere             anywhere            \.
>
> Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain \xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain \xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
$ ip6tables -v -A INPUT -i 'a b'
>   all opt -- in a b out *  ::/0  -> ::/0  \.
! Warning: weird character in interface `a b' ('/' and ' ' are not allowed by the kernel).
$ ip6tables-save
> # Generated by ip6tables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff - [0:0]
> :\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff - [0:0]
> -A INPUT -i \xff\xfe
> -A INPUT -i \xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff
> -A INPUT -i a"b
> -A INPUT -i x y+
> -A INPUT -i !
> -A INPUT -i -x
> -A INPUT -i -
> -A INPUT -i a b
> COMMIT
> # Completed on DATE

== counters in listings, IPv6
$ ip6tables -A INPUT -c 99999 100000
$ ip6tables -A INPUT -c 999999 9999999
$ ip6tables -A INPUT -c 9999499 9999500
$ ip6tables -A INPUT -c 100499 100500
$ ip6tables -A INPUT -c 99999999999999 999999999999999
$ ip6tables -A INPUT -c 18446744073709551615 18446744073709551614
$ ip6tables -A INPUT -c 18446744073709551115 18446744073709551116
$ ip6tables -A INPUT -c 9999999999999999 99999999999999999
$ ip6tables -A INPUT -c 9999499999 9999500000
$ ip6tables -A INPUT -c 9999499999999 9999500000000
$ ip6tables -A INPUT -c 9223372036854775807 9223372036854775808
$ ip6tables -L -v
> Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
> 99999  100K            all  --  any    any     anywhere             anywhere            \.
> 1000K   10M            all  --  any    any     anywhere             anywhere            \.
> 9999K   10M            all  --  any    any     anywhere             anywhere            \.
>  100K  101K            all  --  any    any     anywhere             anywhere            \.
>  100T 1000T            all  --  any    any     anywhere             anywhere            \.
>    0K    0K            all  --  any    any     anywhere             anywhere            \.
> 18446744T    0K            all  --  any    any     anywhere             anywhere            \.
> 10000T 100000T            all  --  any    any     anywhere             anywhere            \.
>   10G   10G            all  --  any    any     anywhere             anywhere            \.
>   10T   10T            all  --  any    any     anywhere             anywhere            \.
> 9223372T 9223372T            all  --  any    any     anywhere             anywhere            \.
>
> Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
$ ip6tables -L -vx
> Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
>     pkts      bytes target     prot opt in     out     source               destination         \.
>    99999   100000            all  --  any    any     anywhere             anywhere            \.
>   999999  9999999            all  --  any    any     anywhere             anywhere            \.
>  9999499  9999500            all  --  any    any     anywhere             anywhere            \.
>   100499   100500            all  --  any    any     anywhere             anywhere            \.
> 99999999999999 999999999999999            all  --  any    any     anywhere             anywhere            \.
> 18446744073709551615 18446744073709551614            all  --  any    any     anywhere             anywhere            \.
> 18446744073709551115 18446744073709551116            all  --  any    any     anywhere             anywhere            \.
> 9999999999999999 99999999999999999            all  --  any    any     anywhere             anywhere            \.
> 9999499999 9999500000            all  --  any    any     anywhere             anywhere            \.
> 9999499999999 9999500000000            all  --  any    any     anywhere             anywhere            \.
> 9223372036854775807 9223372036854775808            all  --  any    any     anywhere             anywhere            \.
>
> Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
>     pkts      bytes target     prot opt in     out     source               destination         \.
>
> Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
>     pkts      bytes target     prot opt in     out     source               destination         \.
$ ip6tables -L -vn --line-numbers
> Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
> num   pkts bytes target     prot opt in     out     source               destination         \.
> 1    99999  100K            all  --  *      *       ::/0                 ::/0                \.
> 2    1000K   10M            all  --  *      *       ::/0                 ::/0                \.
> 3    9999K   10M            all  --  *      *       ::/0                 ::/0                \.
> 4     100K  101K            all  --  *      *       ::/0                 ::/0                \.
> 5     100T 1000T            all  --  *      *       ::/0                 ::/0                \.
> 6       0K    0K            all  --  *      *       ::/0                 ::/0                \.
> 7    18446744T    0K            all  --  *      *       ::/0                 ::/0                \.
> 8    10000T 100000T            all  --  *      *       ::/0                 ::/0                \.
> 9      10G   10G            all  --  *      *       ::/0                 ::/0                \.
> 10     10T   10T            all  --  *      *       ::/0                 ::/0                \.
> 11   9223372T 9223372T            all  --  *      *       ::/0                 ::/0                \.
>
> Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
> num   pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
> num   pkts bytes target     prot opt in     out     source               destination         \.
$ ip6tables -L -vnx --line-numbers
> Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
> num      pkts      bytes target     prot opt in     out     source               destination         \.
> 1       99999   100000            all  --  *      *       ::/0                 ::/0                \.
> 2      999999  9999999            all  --  *      *       ::/0                 ::/0                \.
> 3     9999499  9999500            all  --  *      *       ::/0                 ::/0                \.
> 4      100499   100500            all  --  *      *       ::/0                 ::/0                \.
> 5    99999999999999 999999999999999            all  --  *      *       ::/0                 ::/0                \.
> 6    18446744073709551615 18446744073709551614            all  --  *      *       ::/0                 ::/0                \.
> 7    18446744073709551115 18446744073709551116            all  --  *      *       ::/0                 ::/0                \.
> 8    9999999999999999 99999999999999999            all  --  *      *       ::/0                 ::/0                \.
> 9    9999499999 9999500000            all  --  *      *       ::/0                 ::/0                \.
> 10   9999499999999 9999500000000            all  --  *      *       ::/0                 ::/0                \.
> 11   9223372036854775807 9223372036854775808            all  --  *      *       ::/0                 ::/0                \.
>
> Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
> num      pkts      bytes target     prot opt in     out     source               destination         \.
>
> Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
> num      pkts      bytes target     prot opt in     out     source               destination         \.
$ ip6tables -L -x
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>
> Chain FORWARD (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain OUTPUT (policy ACCEPT)
> target     prot opt source               destination         \.
$ ip6tables -L --line-numbers
> Chain INPUT (policy ACCEPT)
> num  target     prot opt source               destination         \.
> 1               all  --  anywhere             anywhere            \.
> 2               all  --  anywhere             anywhere            \.
> 3               all  --  anywhere             anywhere            \.
> 4               all  --  anywhere             anywhere            \.
> 5               all  --  anywhere             anywhere            \.
> 6               all  --  anywhere             anywhere            \.
> 7               all  --  anywhere             anywhere            \.
> 8               all  --  anywhere             anywhere            \.
> 9               all  --  anywhere             anywhere            \.
> 10              all  --  anywhere             anywhere            \.
> 11              all  --  anywhere             anywhere            \.
>
> Chain FORWARD (policy ACCEPT)
> num  target     prot opt source               destination         \.
>
> Chain OUTPUT (policy ACCEPT)
> num  target     prot opt source               destination         \.
$ ip6tables -S -v
> -P INPUT ACCEPT -c 0 0
> -P FORWARD ACCEPT -c 0 0
> -P OUTPUT ACCEPT -c 0 0
> -A INPUT -c 99999 100000
> -A INPUT -c 999999 9999999
> -A INPUT -c 9999499 9999500
> -A INPUT -c 100499 100500
> -A INPUT -c 99999999999999 999999999999999
> -A INPUT -c 18446744073709551615 18446744073709551614
> -A INPUT -c 18446744073709551115 18446744073709551116
> -A INPUT -c 9999999999999999 99999999999999999
> -A INPUT -c 9999499999 9999500000
> -A INPUT -c 9999499999999 9999500000000
> -A INPUT -c 9223372036854775807 9223372036854775808
$ ip6tables-save -c
> # Generated by ip6tables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> [99999:100000] -A INPUT
> [999999:9999999] -A INPUT
> [9999499:9999500] -A INPUT
> [100499:100500] -A INPUT
> [99999999999999:999999999999999] -A INPUT
> [18446744073709551615:18446744073709551614] -A INPUT
> [18446744073709551115:18446744073709551116] -A INPUT
> [9999999999999999:99999999999999999] -A INPUT
> [9999499999:9999500000] -A INPUT
> [9999499999999:9999500000000] -A INPUT
> [9223372036854775807:9223372036854775808] -A INPUT
> COMMIT
> # Completed on DATE
$ ip6tables -Z INPUT 3
$ ip6tables -S -v
> -P INPUT ACCEPT -c 0 0
> -P FORWARD ACCEPT -c 0 0
> -P OUTPUT ACCEPT -c 0 0
> -A INPUT -c 99999 100000
> -A INPUT -c 999999 9999999
> -A INPUT -c 0 0
> -A INPUT -c 100499 100500
> -A INPUT -c 99999999999999 999999999999999
> -A INPUT -c 18446744073709551615 18446744073709551614
> -A INPUT -c 18446744073709551115 18446744073709551116
> -A INPUT -c 9999999999999999 99999999999999999
> -A INPUT -c 9999499999 9999500000
> -A INPUT -c 9999499999999 9999500000000
> -A INPUT -c 9223372036854775807 9223372036854775808
$ ip6tables -R INPUT 4 -j ACCEPT
$ ip6tables -R INPUT 5 -j ACCEPT -c 7 8
$ ip6tables -I INPUT 5 -j DROP -c 9 10
$ ip6tables -S -v
> -P INPUT ACCEPT -c 0 0
> -P FORWARD ACCEPT -c 0 0
> -P OUTPUT ACCEPT -c 0 0
> -A INPUT -c 99999 100000
> -A INPUT -c 999999 9999999
> -A INPUT -c 0 0
> -A INPUT -c 0 0 -j ACCEPT
> -A INPUT -c 9 10 -j DROP
> -A INPUT -c 7 8 -j ACCEPT
> -A INPUT -c 18446744073709551615 18446744073709551614
> -A INPUT -c 18446744073709551115 18446744073709551116
> -A INPUT -c 9999999999999999 99999999999999999
> -A INPUT -c 9999499999 9999500000
> -A INPUT -c 9999499999999 9999500000000
> -A INPUT -c 9223372036854775807 9223372036854775808
$ ip6tables -Z
$ ip6tables -S -v
> -P INPUT ACCEPT -c 0 0
> -P FORWARD ACCEPT -c 0 0
> -P OUTPUT ACCEPT -c 0 0
> -A INPUT -c 0 0
> -A INPUT -c 0 0
> -A INPUT -c 0 0
> -A INPUT -c 0 0 -j ACCEPT
> -A INPUT -c 0 0 -j DROP
> -A INPUT -c 0 0 -j ACCEPT
> -A INPUT -c 0 0
> -A INPUT -c 0 0
> -A INPUT -c 0 0
> -A INPUT -c 0 0
> -A INPUT -c 0 0
> -A INPUT -c 0 0
$ ip6tables-restore -c
< *filter
< :INPUT ACCEPT [99999:100000]
< :FORWARD DROP [9999999:999999999]
< :OUTPUT ACCEPT [18446744073709551615:18446744073709551614]
< COMMIT
$ ip6tables -L -v
> Chain INPUT (policy ACCEPT 99999 packets, 100K bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain FORWARD (policy DROP 10M packets, 1000M bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain OUTPUT (policy ACCEPT 0K packets, 0K bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
$ ip6tables -L -vx
> Chain INPUT (policy ACCEPT 99999 packets, 100000 bytes)
>     pkts      bytes target     prot opt in     out     source               destination         \.
>
> Chain FORWARD (policy DROP 9999999 packets, 999999999 bytes)
>     pkts      bytes target     prot opt in     out     source               destination         \.
>
> Chain OUTPUT (policy ACCEPT 18446744073709551615 packets, 18446744073709551614 bytes)
>     pkts      bytes target     prot opt in     out     source               destination         \.
$ ip6tables -S -v
> -P INPUT ACCEPT -c 99999 100000
> -P FORWARD DROP -c 9999999 999999999
> -P OUTPUT ACCEPT -c 18446744073709551615 18446744073709551614
$ ip6tables-save
> # Generated by ip6tables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT ACCEPT [99999:100000]
> :FORWARD DROP [9999999:999999999]
> :OUTPUT ACCEPT [18446744073709551615:18446744073709551614]
> COMMIT
> # Completed on DATE
$ ip6tables -P FORWARD DROP
$ ip6tables -S -v
> -P INPUT ACCEPT -c 99999 100000
> -P FORWARD DROP -c 0 0
> -P OUTPUT ACCEPT -c 18446744073709551615 18446744073709551614
$ ip6tables -Z OUTPUT
$ ip6tables -L -v
> Chain INPUT (policy ACCEPT 99999 packets, 100K bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain FORWARD (policy DROP 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.

== protocols by name and number, IPv6
$ ip6tables -A INPUT -p tcp -j ACCEPT
$ ip6tables -A INPUT -p 6 -j ACCEPT
$ ip6tables -A INPUT -p TCP -j ACCEPT
$ ip6tables -A INPUT -p all -j ACCEPT
$ ip6tables -A INPUT -p ALL
$ ip6tables -A INPUT -p 0
$ ip6tables -A INPUT -p ip
$ ip6tables -A INPUT -p 255
$ ip6tables -A INPUT -p 256
! ip6tables v1.8.11 (nf_tables): unknown protocol "256" specified
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -p foo
! ip6tables v1.8.11 (nf_tables): unknown protocol "foo" specified
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -p ''
! ip6tables v1.8.11 (nf_tables): unknown protocol "" specified
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -p -1
! ip6tables v1.8.11 (nf_tables): unknown protocol "-1" specified
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -p 0x6
$ ip6tables -A INPUT -p 06
$ ip6tables -A INPUT -p gre
$ ip6tables -A INPUT -p esp
$ ip6tables -A INPUT -p ah
! Warning: never matched protocol: ah. use extension match instead.
$ ip6tables -A INPUT -p udplite
$ ip6tables -A INPUT -p sctp
$ ip6tables -A INPUT -p dccp
$ ip6tables -A INPUT -p ipv6
$ ip6tables -A INPUT -p icmpv6
$ ip6tables -A INPUT -p ipv6-icmp
$ ip6tables -A INPUT -p ipcomp
$ ip6tables -A INPUT -p mobility-header
$ ip6tables -A INPUT -p 253
$ ip6tables -A INPUT ! -p udp
$ ip6tables -A INPUT ! -p 99
$ ip6tables -A INPUT ! -p all
! ip6tables v1.8.11 (nf_tables): rule would never match protocol
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -p 'tcp '
! ip6tables v1.8.11 (nf_tables): unknown protocol "tcp " specified
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -p ' 6'
$ ip6tables -A INPUT -p 6x
! ip6tables v1.8.11 (nf_tables): unknown protocol "6x" specified
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -A INPUT -p tcp -j ACCEPT
> -A INPUT -p tcp -j ACCEPT
> -A INPUT -p tcp -j ACCEPT
> -A INPUT -j ACCEPT
> -A INPUT
> -A INPUT
> -A INPUT
> -A INPUT -p 255
> -A INPUT -p tcp
> -A INPUT -p tcp
> -A INPUT -p 47
> -A INPUT -p esp
> -A INPUT -p ah
> -A INPUT -p udplite
> -A INPUT -p sctp
> -A INPUT -p dccp
> -A INPUT -p 41
> -A INPUT -p ipv6-icmp
> -A INPUT -p ipv6-icmp
> -A INPUT -p ipcomp
> -A INPUT -p mobility-header
> -A INPUT -p 253
> -A INPUT ! -p udp
> -A INPUT ! -p 99
> -A INPUT -p tcp
$ ip6tables -L
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
> ACCEPT     tcp  --  anywhere             anywhere            \.
> ACCEPT     tcp  --  anywhere             anywhere            \.
> ACCEPT     tcp  --  anywhere             anywhere            \.
> ACCEPT     all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            255  --  anywhere             anywhere            \.
>            tcp  --  anywhere             anywhere            \.
>            tcp  --  anywhere             anywhere            \.
>            gre  --  anywhere             anywhere            \.
>            esp  --  anywhere             anywhere            \.
>            ah   --  anywhere             anywhere            \.
>            udplite --  anywhere             anywhere            \.
>            sctp --  anywhere             anywhere            \.
>            dccp --  anywhere             anywhere            \.
>            ipv6 --  anywhere             anywhere            \.
>            ipv6-icmp --  anywhere             anywhere            \.
>            ipv6-icmp --  anywhere             anywhere            \.
>            ipcomp --  anywhere             anywhere            \.
>            mobility-header --  anywhere             anywhere            \.
>            253  --  anywhere             anywhere            \.
>           !udp  --  anywhere             anywhere            \.
>           !99   --  anywhere             anywhere            \.
>            tcp  --  anywhere             anywhere            \.
>
> Chain FORWARD (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain OUTPUT (policy ACCEPT)
> target     prot opt source               destination         \.
$ ip6tables -nL
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
> ACCEPT     tcp  --  ::/0                 ::/0                \.
> ACCEPT     tcp  --  ::/0                 ::/0                \.
> ACCEPT     tcp  --  ::/0                 ::/0                \.
> ACCEPT     all  --  ::/0                 ::/0                \.
>            all  --  ::/0                 ::/0                \.
>            all  --  ::/0                 ::/0                \.
>            all  --  ::/0                 ::/0                \.
>            255  --  ::/0                 ::/0                \.
>            tcp  --  ::/0                 ::/0                \.
>            tcp  --  ::/0                 ::/0                \.
>            47   --  ::/0                 ::/0                \.
>            esp  --  ::/0                 ::/0                \.
>            ah   --  ::/0                 ::/0                \.
>            udplite --  ::/0                 ::/0                \.
>            sctp --  ::/0                 ::/0                \.
>            dccp --  ::/0                 ::/0                \.
>            41   --  ::/0                 ::/0                \.
>            ipv6-icmp --  ::/0                 ::/0                \.
>            ipv6-icmp --  ::/0                 ::/0                \.
>            ipcomp --  ::/0                 ::/0                \.
>            mobility-header --  ::/0                 ::/0                \.
>            253  --  ::/0                 ::/0                \.
>           !udp  --  ::/0                 ::/0                \.
>           !99   --  ::/0                 ::/0                \.
>            tcp  --  ::/0                 ::/0                \.
>
> Chain FORWARD (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain OUTPUT (policy ACCEPT)
> target     prot opt source               destination         \.
$ ip6tables -vL
> Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>     0     0 ACCEPT     tcp  --  any    any     anywhere             anywhere            \.
>     0     0 ACCEPT     tcp  --  any    any     anywhere             anywhere            \.
>     0     0 ACCEPT     tcp  --  any    any     anywhere             anywhere            \.
>     0     0 ACCEPT     all  --  any    any     anywhere             anywhere            \.
>     0     0            all  --  any    any     anywhere             anywhere            \.
>     0     0            all  --  any    any     anywhere             anywhere            \.
>     0     0            all  --  any    any     anywhere             anywhere            \.
>     0     0            255  --  any    any     anywhere             anywhere            \.
>     0     0            tcp  --  any    any     anywhere             anywhere            \.
>     0     0            tcp  --  any    any     anywhere             anywhere            \.
>     0     0            gre  --  any    any     anywhere             anywhere            \.
>     0     0            esp  --  any    any     anywhere             anywhere            \.
>     0     0            ah   --  any    any     anywhere             anywhere            \.
>     0     0            udplite --  any    any     anywhere             anywhere            \.
>     0     0            sctp --  any    any     anywhere             anywhere            \.
>     0     0            dccp --  any    any     anywhere             anywhere            \.
>     0     0            ipv6 --  any    any     anywhere             anywhere            \.
>     0     0            ipv6-icmp --  any    any     anywhere             anywhere            \.
>     0     0            ipv6-icmp --  any    any     anywhere             anywhere            \.
>     0     0            ipcomp --  any    any     anywhere             anywhere            \.
>     0     0            mobility-header --  any    any     anywhere             anywhere            \.
>     0     0            253  --  any    any     anywhere             anywhere            \.
>     0     0           !udp  --  any    any     anywhere             anywhere            \.
>     0     0           !99   --  any    any     anywhere             anywhere            \.
>     0     0            tcp  --  any    any     anywhere             anywhere            \.
>
> Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
$ ip6tables -D INPUT -p tcp -j ACCEPT
$ ip6tables -D INPUT -p tcp -j ACCEPT
$ ip6tables -D INPUT -p tcp -j ACCEPT
$ ip6tables -D INPUT -p tcp -j ACCEPT
! ip6tables: Bad rule (does a matching rule exist in that chain?).
? 1
$ ip6tables -C INPUT
$ ip6tables -D INPUT
$ ip6tables -C INPUT -p 47

== any interface is no condition
$ iptables -v -A FORWARD -i +
>   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
$ iptables -v -A FORWARD -i + -o +
>   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
$ iptables -v -A FORWARD ! -i +
>   all opt -- in !+ out *  0.0.0.0/0  -> 0.0.0.0/0  \.
$ iptables -v -A FORWARD -i ++
>   all opt -- in ++ out *  0.0.0.0/0  -> 0.0.0.0/0  \.
$ iptables -v -C FORWARD -o +
>   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
$ iptables -A OUTPUT -i +
! iptables v1.8.11 (nf_tables): Can't use --in-interface with OUTPUT
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -S FORWARD
> -P FORWARD ACCEPT
> -A FORWARD
> -A FORWARD
> -A FORWARD ! -i +
> -A FORWARD -i ++
$ ip6tables -v -A FORWARD -i +
>   all opt -- in * out *  ::/0  -> ::/0  \.

== a match by another of its names, in the wrong family
$ iptables -A INPUT -m icmpv6
! iptables v1.8.11 (nf_tables): Couldn't load match `icmp6':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -m ipv6-icmp
! iptables v1.8.11 (nf_tables): Couldn't load match `icmp6':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -p icmpv6 -m icmpv6
! ip6tables v1.8.11 (nf_tables): icmp6: option "--icmpv6-type" must be specified
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -p icmpv6 -m ipv6-icmp --icmpv6-type 1
$ ip6tables -S INPUT
> -P INPUT ACCEPT
> -A INPUT -p ipv6-icmp -m icmp6 --icmpv6-type 1

== what is cut short may mean either of the protocol's match's options once it is loaded beside itself
$ iptables -A INPUT -p tcp -m tcp -m tcp --sp 5
$ iptables -A INPUT -p tcp -m tcp --sy=4
! iptables v1.8.11 (nf_tables): unknown option "--sy=4"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -p tcp -m tcp --syn=4
! iptables v1.8.11 (nf_tables): unknown option "-3"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -p tcp --sy=4
! iptables v1.8.11 (nf_tables): unknown option "-3"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -p tcp --syn=4
! iptables v1.8.11 (nf_tables): unknown option "-3"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -p tcp -m tcp --sy
$ iptables -A INPUT -m comment --comment x -m comment --com
! iptables v1.8.11 (nf_tables): option "--com" requires an argument
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -p tcp -m tcp -m comment --com
! iptables v1.8.11 (nf_tables): option "--com" requires an argument
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -p 6 -m tcp --sp
! iptables v1.8.11 (nf_tables): unknown option "--sp"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -m tcp -p tcp --sp
! iptables v1.8.11 (nf_tables): unknown option "--sp"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -m tcp --sp
! iptables v1.8.11 (nf_tables): option "--sp" requires an argument
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -m tcp --dport 5 --sp
! iptables v1.8.11 (nf_tables): option "--sp" requires an argument
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -p tcp --dport 5 --sp
! iptables v1.8.11 (nf_tables): option "--sp" requires an argument
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -p tcp --dport 5 -m tcp --sp
! iptables v1.8.11 (nf_tables): option "--sp" requires an argument
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -p tcp -m tcp --dport 5 --tcp-o
! iptables v1.8.11 (nf_tables): unknown option "--tcp-o"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -p tcp -m tcp --tcp-f ALL
! iptables v1.8.11 (nf_tables): --tcp-flags requires two args.
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -p tcp -m tcp --tcp-f
! iptables v1.8.11 (nf_tables): unknown option "--tcp-f"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -p icmp -m icmp --icmp
! iptables v1.8.11 (nf_tables): unknown option "--icmp"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -p esp -m esp --esp
! iptables v1.8.11 (nf_tables): unknown option "--esp"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -p ah -m ah --ah
! iptables v1.8.11 (nf_tables): unknown option "--ah"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -p ipcomp -m ipcomp --comp=3
! iptables v1.8.11 (nf_tables): unknown option "--comp=3"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -p ipcomp -m ipcomp --compres=3
! iptables v1.8.11 (nf_tables): unknown option "-\x01"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -p tcp -m tcp -j DNAT --to-d
! iptables v1.8.11 (nf_tables): option "--to-d" requires an argument
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -t nat -A PREROUTING -p tcp -m tcp --dport 5 -j DNAT --to-d
! iptables v1.8.11 (nf_tables): option "--to-d" requires an argument
! Try `iptables -h' or 'iptables --help' for more information.
? 2
