# What each command does, says and refuses.

== errors of the command line
$ iptables -A INPUT -n -n
! iptables v1.8.11 (nf_tables): multiple --numeric options not allowed
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -L -v -v -n
> Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
$ iptables -L ! -n
! iptables v1.8.11 (nf_tables): cannot have ! before --numeric
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables ! -L
! iptables v1.8.11 (nf_tables): unexpected '!' flag
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -L -x -x
! iptables v1.8.11 (nf_tables): multiple --exact options not allowed
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT ! -f -f
! iptables v1.8.11 (nf_tables): multiple --fragments options not allowed
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT ! -j ACCEPT
! iptables v1.8.11 (nf_tables): cannot have ! before --jump
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT ! -c 1 2
! iptables v1.8.11 (nf_tables): cannot have ! before --set-counters
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT ! -s 0.0.0.0/0
! iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
? 4
$ iptables -A INPUT ! -s 0.0.0.0/0 ! -d 1.1.1.1,2.2.2.2
! iptables v1.8.11 (nf_tables): ! not allowed with multiple source or destination IP addresses
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT ! -i eth0 ! -p tcp ! -f ! -d 10/8
$ iptables -A INPUT -i eth+ -o ''
! iptables v1.8.11 (nf_tables): Empty interface is likely to be undesired
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -i ''
! iptables v1.8.11 (nf_tables): Empty interface is likely to be undesired
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A OUTPUT -i eth0
! iptables v1.8.11 (nf_tables): Can't use --in-interface with OUTPUT
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -t nat -A OUTPUT -i eth0
! iptables v1.8.11 (nf_tables): Can't use --in-interface with OUTPUT
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -D INPUT 1 -o eth0
! iptables v1.8.11 (nf_tables): Illegal option `--out-interface' with this command
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -c 1
! iptables v1.8.11 (nf_tables): --set-counters requires packet and byte counter
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -c x 1
! iptables v1.8.11 (nf_tables): --set-counters packet counter not numeric
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -c 1 x
! iptables v1.8.11 (nf_tables): --set-counters byte counter not numeric
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -c 1,x
! iptables v1.8.11 (nf_tables): --set-counters byte counter not numeric
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -c 5,6 -j ACCEPT
$ iptables -A INPUT -c ,6 -j ACCEPT
! iptables v1.8.11 (nf_tables): --set-counters packet counter not numeric
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -c '' 7 -j ACCEPT
! iptables v1.8.11 (nf_tables): --set-counters packet counter not numeric
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -c -5 18446744073709551616
$ iptables -A INPUT -c 5x,6y
$ iptables -A INPUT -c 0x10 010
$ iptables -P INPUT
! iptables v1.8.11 (nf_tables): -P requires a chain and a policy
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -P INPUT FOO
! iptables: Bad policy name. Run `dmesg' for more information.
? 1
$ iptables -P FOO ACCEPT
! iptables: Bad built-in chain name.
? 1
$ iptables -P INPUT ''
! iptables: Bad policy name. Run `dmesg' for more information.
? 1
$ iptables -E foo
! iptables v1.8.11 (nf_tables): -E requires old-chain-name and new-chain-name
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -E
! iptables v1.8.11 (nf_tables): option "-E" requires an argument
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -R INPUT
! iptables v1.8.11 (nf_tables): -R requires a rule number
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -R INPUT x
! iptables v1.8.11 (nf_tables): Invalid rule number `x'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -R INPUT 0
! iptables v1.8.11 (nf_tables): Invalid rule number `0'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -I INPUT 0
! iptables v1.8.11 (nf_tables): Invalid rule number `0'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -N
! iptables v1.8.11 (nf_tables): option "-N" requires an argument
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -N ''
! iptables v1.8.11 (nf_tables): chain name may not clash with target name
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -N -foo
! iptables v1.8.11 (nf_tables): chain name not allowed to start with `-'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -N '!foo'
! iptables v1.8.11 (nf_tables): chain name not allowed to start with `!'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -N 'foo bar'
! iptables v1.8.11 (nf_tables): Invalid chain name `foo bar'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -N ACCEPT
! iptables v1.8.11 (nf_tables): chain name may not clash with target name
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -N LOG
! iptables v1.8.11 (nf_tables): chain name may not clash with target name
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -N NAT
$ iptables -N standard
! iptables v1.8.11 (nf_tables): chain name may not clash with target name
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -N abcdefghijklmnopqrstuvwxyz12
$ iptables -N abcdefghijklmnopqrstuvwxyz123
! iptables v1.8.11 (nf_tables): chain name `abcdefghijklmnopqrstuvwxyz123' too long (must be under 29 chars)
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -N INPUT
! iptables: Chain already exists.
? 1
$ iptables -N FOO
$ iptables -N FOO
! iptables: Chain already exists.
? 1
$ iptables -L abcdefghijklmnopqrstuvwxyz123
! iptables v1.8.11 (nf_tables): chain name `abcdefghijklmnopqrstuvwxyz123' too long (must be under 29 chars)
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -j abcdefghijklmnopqrstuvwxyz123
! iptables v1.8.11 (nf_tables): Invalid target name `abcdefghijklmnopqrstuvwxyz123' (28 chars max)
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -j 'a b'
! iptables v1.8.11 (nf_tables): Invalid target name `a b'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -j ''
! iptables v1.8.11 (nf_tables): Invalid target name (too short)
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A FOO -j FOO
$ iptables -A INPUT -j INPUT
! iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Operation not supported): rule in chain INPUT
? 4
$ iptables -A INPUT -g ACCEPT
! iptables v1.8.11 (nf_tables): Chain 'ACCEPT' does not exist
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -g LOG
! iptables v1.8.11 (nf_tables): Chain 'LOG' does not exist
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -g FOO
! iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Too many links): rule in chain INPUT
? 4
$ iptables -A INPUT -j standard
! iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
? 4
$ iptables -A INPUT -j QUEUE
! iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
? 4
$ iptables -A NOSUCH -j ACCEPT
! iptables: No chain/target/match by that name.
? 1
$ iptables -C NOSUCH -j ACCEPT
! iptables: Bad rule (does a matching rule exist in that chain?).
? 1
$ iptables -D NOSUCH -j ACCEPT
! iptables: Bad rule (does a matching rule exist in that chain?).
? 1
$ iptables -A NOSUCH -j NOSUCH
! iptables v1.8.11 (nf_tables): Chain 'NOSUCH' does not exist
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -t foo -A NOSUCH -j NOSUCH
! iptables v1.8.11 (nf_tables): table 'foo' does not exist
! Perhaps iptables or your kernel needs to be upgraded.
? 3
$ iptables -t foo -A INPUT -m udp --dport 1
! iptables v1.8.11 (nf_tables): table 'foo' does not exist
! Perhaps iptables or your kernel needs to be upgraded.
? 3
$ iptables -t foo -L
! iptables v1.8.11 (nf_tables): table 'foo' does not exist
! Perhaps iptables or your kernel needs to be upgraded.
? 3
$ iptables -t ''
! iptables v1.8.11 (nf_tables): no command specified
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -t '' -L
! iptables v1.8.11 (nf_tables): table '' does not exist
! Perhaps iptables or your kernel needs to be upgraded.
? 3
$ iptables -w x
! iptables v1.8.11 (nf_tables): wait seconds not numeric
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -w -W 3
! Ignoring deprecated --wait-interval option.
! iptables v1.8.11 (nf_tables): no command specified
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -w -W x
! iptables v1.8.11 (nf_tables): wait interval not numeric
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -W 3 -L
! Ignoring deprecated --wait-interval option.
! iptables v1.8.11 (nf_tables): --wait-interval only makes sense with --wait
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -L -w 5
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>           !tcp  !f  anywhere            !10.0.0.0/8          \.
> ACCEPT     all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>
> Chain FORWARD (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain OUTPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain FOO (1 references)
> target     prot opt source               destination         \.
> FOO        all  --  anywhere             anywhere            \.
>
> Chain NAT (0 references)
> target     prot opt source               destination         \.
>
> Chain abcdefghijklmnopqrstuvwxyz12 (0 references)
> target     prot opt source               destination         \.
$ iptables -L -w5
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>           !tcp  !f  anywhere            !10.0.0.0/8          \.
> ACCEPT     all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>
> Chain FORWARD (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain OUTPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain FOO (1 references)
> target     prot opt source               destination         \.
> FOO        all  --  anywhere             anywhere            \.
>
> Chain NAT (0 references)
> target     prot opt source               destination         \.
>
> Chain abcdefghijklmnopqrstuvwxyz12 (0 references)
> target     prot opt source               destination         \.
$ iptables -L -w -5
! iptables v1.8.11 (nf_tables): unknown option "-5"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -L -W
! iptables v1.8.11 (nf_tables): wait interval value required
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -S -v
> -P INPUT ACCEPT -c 0 0
> -P FORWARD ACCEPT -c 0 0
> -P OUTPUT ACCEPT -c 0 0
> -N FOO
> -N NAT
> -N abcdefghijklmnopqrstuvwxyz12
> -A INPUT ! -d 10.0.0.0/8 ! -i eth0 ! -p tcp ! -f -c 0 0
> -A INPUT -c 5 6 -j ACCEPT
> -A INPUT -c 18446744073709551611 18446744073709551615
> -A INPUT -c 5 6
> -A INPUT -c 0 10
> -A FOO -c 0 0 -j FOO
$ iptables -v -L
> Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>     0     0           !tcp  !f  !eth0  any     anywhere            !10.0.0.0/8          \.
>     5     6 ACCEPT     all  --  any    any     anywhere             anywhere            \.
>    0K    0K            all  --  any    any     anywhere             anywhere            \.
>     5     6            all  --  any    any     anywhere             anywhere            \.
>     0    10            all  --  any    any     anywhere             anywhere            \.
>
> Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain FOO (1 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>     0     0 FOO        all  --  any    any     anywhere             anywhere            \.
>
> Chain NAT (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain abcdefghijklmnopqrstuvwxyz12 (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
$ iptables -6
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -L -4 -n
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>           !tcp  !f  0.0.0.0/0           !10.0.0.0/8          \.
> ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0           \.
>            all  --  0.0.0.0/0            0.0.0.0/0           \.
>            all  --  0.0.0.0/0            0.0.0.0/0           \.
>            all  --  0.0.0.0/0            0.0.0.0/0           \.
>
> Chain FORWARD (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain OUTPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain FOO (1 references)
> target     prot opt source               destination         \.
> FOO        all  --  0.0.0.0/0            0.0.0.0/0           \.
>
> Chain NAT (0 references)
> target     prot opt source               destination         \.
>
> Chain abcdefghijklmnopqrstuvwxyz12 (0 references)
> target     prot opt source               destination         \.
$ iptables --wait=x
! iptables v1.8.11 (nf_tables): wait seconds not numeric
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables --wait=3 -S FOO
> -N FOO
> -A FOO -j FOO
$ iptables -wx -S
! iptables v1.8.11 (nf_tables): wait seconds not numeric
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -p 58 -p 4
! iptables v1.8.11 (nf_tables): multiple --protocol options not allowed
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -L INPUT x
! iptables v1.8.11 (nf_tables): Invalid rule number `x'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -L INPUT 1 2
! Bad argument `2'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -L INPUT 1 -- 2
! iptables v1.8.11 (nf_tables): unknown arguments found on commandline
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -L INPUT 1 --
>           !tcp  !f  anywhere            !10.0.0.0/8          \.
$ iptables
! iptables v1.8.11 (nf_tables): no command specified
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables ''
! Bad argument `'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -
! Bad argument `-'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A
! iptables v1.8.11 (nf_tables): option "-A" requires an argument
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -L -A
! iptables v1.8.11 (nf_tables): option "-A" requires an argument
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -Z -A INPUT
! iptables v1.8.11 (nf_tables): Cannot use -A with -Z
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -t
! iptables v1.8.11 (nf_tables): option "-t" requires an argument
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -nt
! iptables v1.8.11 (nf_tables): option "-nt" requires an argument
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -L -Z INPUT 1
$ iptables -V -Q
> iptables v1.8.11 (nf_tables)
$ iptables -Q -V
! iptables v1.8.11 (nf_tables): unknown option "-Q"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables ! -V
> Not 1.8.11 (nf_tables) ;-)
$ iptables -A INPUT !
! iptables v1.8.11 (nf_tables): nothing appropriate following !
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables ! ! -A INPUT
! iptables v1.8.11 (nf_tables): multiple consecutive ! not allowed
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -m tcp -A INPUT -p tcp --foo
! iptables v1.8.11 (nf_tables): unknown option "--foo"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -t nat -P POSTROUTING DROP
! iptables v1.8.11 (nf_tables): \.
! The "nat" table is not intended for filtering, the use of DROP is therefore inhibited.
!
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -t nat -A POSTROUTING -g DROP
! iptables v1.8.11 (nf_tables): \.
! The "nat" table is not intended for filtering, the use of DROP is therefore inhibited.
!
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -t nat -A POSTROUTING -j DROP --foo
! iptables v1.8.11 (nf_tables): unknown option "--foo"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -Z INPUT 1 -L
>           !tcp  !f  anywhere            !10.0.0.0/8          \.
$ iptables -L -Z INPUT 1 -n
! iptables v1.8.11 (nf_tables): Illegal option `--numeric' with this command
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -j LOG -j ACCEPT
! iptables v1.8.11 (nf_tables): multiple --jump options not allowed
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -4 -6
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -f --foo
! iptables v1.8.11 (nf_tables): unknown option "--foo"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -p gre --foo
! iptables v1.8.11 (nf_tables): unknown option "--foo"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -L --line-numbers=3
! iptables v1.8.11 (nf_tables): unknown option "-0"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -L --numeric=3
! iptables v1.8.11 (nf_tables): unknown option "-n"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -L --verbose=3
! iptables v1.8.11 (nf_tables): unknown option "-v"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -L --ipv4=3
! iptables v1.8.11 (nf_tables): unknown option "-4"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables --list=INPUT
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>           !tcp  !f  anywhere            !10.0.0.0/8          \.
> ACCEPT     all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
$ iptables -LINPUT
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>           !tcp  !f  anywhere            !10.0.0.0/8          \.
> ACCEPT     all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
$ iptables --list INPUT
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>           !tcp  !f  anywhere            !10.0.0.0/8          \.
> ACCEPT     all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
$ iptables -nvLINPUT
> Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>     0     0           !tcp  !f  !eth0  *       0.0.0.0/0           !10.0.0.0/8          \.
>     5     6 ACCEPT     all  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
>    0K    0K            all  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
>     5     6            all  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
>     0    10            all  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
$ iptables -P INPUT ACCEPT -c 1 2
$ iptables -S -v
> -P INPUT ACCEPT -c 0 0
> -P FORWARD ACCEPT -c 0 0
> -P OUTPUT ACCEPT -c 0 0
> -N FOO
> -N NAT
> -N abcdefghijklmnopqrstuvwxyz12
> -A INPUT ! -d 10.0.0.0/8 ! -i eth0 ! -p tcp ! -f -c 0 0
> -A INPUT -c 5 6 -j ACCEPT
> -A INPUT -c 18446744073709551611 18446744073709551615
> -A INPUT -c 5 6
> -A INPUT -c 0 10
> -A FOO -c 0 0 -j FOO

== headers as protocols
$ ip6tables -A INPUT -p 0
$ ip6tables -A INPUT -p 1
$ ip6tables -A INPUT -p 43
! Warning: never matched protocol: 43. use extension match instead.
$ ip6tables -A INPUT -p 44
! Warning: never matched protocol: 44. use extension match instead.
$ ip6tables -A INPUT -p 51
! Warning: never matched protocol: 51. use extension match instead.
$ ip6tables -A INPUT -p 60
! Warning: never matched protocol: 60. use extension match instead.
$ ip6tables -A INPUT -p 135
$ ip6tables -A INPUT -p 139
$ ip6tables -A INPUT ! -p 44
$ ip6tables -A INPUT -p IPV6-Frag
! Warning: never matched protocol: ipv6-frag. use extension match instead.
$ ip6tables -A INPUT -f
! ip6tables v1.8.11 (nf_tables): `-f' is not supported in IPv6, use -m frag instead
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -s 1.2.3.4
! ip6tables v1.8.11 (nf_tables): host/network `1.2.3.4' not found
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -4
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -6 -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -A INPUT
> -A INPUT -p icmp
> -A INPUT -p 43
> -A INPUT -p 44
> -A INPUT -p ah
> -A INPUT -p 60
> -A INPUT -p mobility-header
> -A INPUT -p 139
> -A INPUT ! -p 44
> -A INPUT -p 44
$ ip6tables -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -A INPUT
> -A INPUT -p icmp
> -A INPUT -p 43
> -A INPUT -p 44
> -A INPUT -p ah
> -A INPUT -p 60
> -A INPUT -p mobility-header
> -A INPUT -p 139
> -A INPUT ! -p 44
> -A INPUT -p 44
$ ip6tables -nvL
> Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>     0     0            all  --  *      *       ::/0                 ::/0                \.
>     0     0            icmp --  *      *       ::/0                 ::/0                \.
>     0     0            43   --  *      *       ::/0                 ::/0                \.
>     0     0            44   --  *      *       ::/0                 ::/0                \.
>     0     0            ah   --  *      *       ::/0                 ::/0                \.
>     0     0            60   --  *      *       ::/0                 ::/0                \.
>     0     0            mobility-header --  *      *       ::/0                 ::/0                \.
>     0     0            139  --  *      *       ::/0                 ::/0                \.
>     0     0           !44   --  *      *       ::/0                 ::/0                \.
>     0     0            44   --  *      *       ::/0                 ::/0                \.
>
> Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
$ ip6tables -L
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>            all  --  anywhere             anywhere            \.
>            icmp --  anywhere             anywhere            \.
>            ipv6-route --  anywhere             anywhere            \.
>            ipv6-frag --  anywhere             anywhere            \.
>            ah   --  anywhere             anywhere            \.
>            ipv6-opts --  anywhere             anywhere            \.
>            mobility-header --  anywhere             anywhere            \.
>            hip  --  anywhere             anywhere            \.
>           !ipv6-frag --  anywhere             anywhere            \.
>            ipv6-frag --  anywhere             anywhere            \.
>
> Chain FORWARD (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain OUTPUT (policy ACCEPT)
> target     prot opt source               destination         \.
$ ip6tables-save
> # Generated by ip6tables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> -A INPUT
> -A INPUT -p icmp
> -A INPUT -p 43
> -A INPUT -p 44
> -A INPUT -p ah
> -A INPUT -p 60
> -A INPUT -p mobility-header
> -A INPUT -p 139
> -A INPUT ! -p 44
> -A INPUT -p 44
> COMMIT
> # Completed on DATE

== several addresses, numbers, flush and delete
$ iptables -v -N FOO
$ iptables -v -A FOO -s 10.0.0.1,10.0.0.2 -d 1.1.1.1,2.2.2.2 -j ACCEPT
> ACCEPT  all opt -- in * out *  10.0.0.1  -> 1.1.1.1  \.
> ACCEPT  all opt -- in * out *  10.0.0.1  -> 2.2.2.2  \.
> ACCEPT  all opt -- in * out *  10.0.0.2  -> 1.1.1.1  \.
> ACCEPT  all opt -- in * out *  10.0.0.2  -> 2.2.2.2  \.
$ iptables -v -I FOO -s 10.0.0.1,10.0.0.2 -j DROP
> DROP  all opt -- in * out *  10.0.0.1  -> 0.0.0.0/0  \.
> DROP  all opt -- in * out *  10.0.0.2  -> 0.0.0.0/0  \.
$ iptables -S FOO
> -N FOO
> -A FOO -s 10.0.0.2/32 -j DROP
> -A FOO -s 10.0.0.1/32 -j DROP
> -A FOO -s 10.0.0.1/32 -d 1.1.1.1/32 -j ACCEPT
> -A FOO -s 10.0.0.1/32 -d 2.2.2.2/32 -j ACCEPT
> -A FOO -s 10.0.0.2/32 -d 1.1.1.1/32 -j ACCEPT
> -A FOO -s 10.0.0.2/32 -d 2.2.2.2/32 -j ACCEPT
$ iptables -v -D FOO -s 10.0.0.1,10.0.0.3 -j DROP
> DROP  all opt -- in * out *  10.0.0.1  -> 0.0.0.0/0  \.
! iptables: Bad rule (does a matching rule exist in that chain?).
? 1
$ iptables -v -C FOO -s 10.0.0.1,10.0.0.3 -j DROP
> DROP  all opt -- in * out *  10.0.0.1  -> 0.0.0.0/0  \.
! iptables: Bad rule (does a matching rule exist in that chain?).
? 1
$ iptables -v -C FOO -s 10.0.0.1,10.0.0.2 -j DROP
> DROP  all opt -- in * out *  10.0.0.1  -> 0.0.0.0/0  \.
> DROP  all opt -- in * out *  10.0.0.2  -> 0.0.0.0/0  \.
$ iptables -v -D FOO -s 10.0.0.1,10.0.0.2 -j DROP
> DROP  all opt -- in * out *  10.0.0.1  -> 0.0.0.0/0  \.
> DROP  all opt -- in * out *  10.0.0.2  -> 0.0.0.0/0  \.
$ iptables -v -R FOO 1 -s 10.0.0.7,10.0.0.8 -j DROP
> DROP  all opt -- in * out *  10.0.0.7  -> 0.0.0.0/0  \.
$ iptables -S FOO
> -N FOO
> -A FOO -s 10.0.0.7/32 -j DROP
> -A FOO -s 10.0.0.1/32 -d 2.2.2.2/32 -j ACCEPT
> -A FOO -s 10.0.0.2/32 -d 1.1.1.1/32 -j ACCEPT
> -A FOO -s 10.0.0.2/32 -d 2.2.2.2/32 -j ACCEPT
$ iptables -v -D FOO 1
$ iptables -v -D FOO 9
! iptables: Index of deletion too big.
? 1
$ iptables -v -R FOO 9 -j DROP
! iptables: Index of replacement too big.
? 1
$ iptables -v -I FOO 9 -j DROP
! iptables: Index of insertion too big.
? 1
$ iptables -v -I FOO 4 -j DROP
> DROP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
$ iptables -I FOO 5 -s 10.0.0.1,10.0.0.2 -j RETURN
$ iptables -I FOO 6 -s 10.0.0.1,10.0.0.2 -j RETURN
$ iptables -S FOO
> -N FOO
> -A FOO -s 10.0.0.1/32 -d 2.2.2.2/32 -j ACCEPT
> -A FOO -s 10.0.0.2/32 -d 1.1.1.1/32 -j ACCEPT
> -A FOO -s 10.0.0.2/32 -d 2.2.2.2/32 -j ACCEPT
> -A FOO -j DROP
> -A FOO -s 10.0.0.2/32 -j RETURN
> -A FOO -s 10.0.0.2/32 -j RETURN
> -A FOO -s 10.0.0.1/32 -j RETURN
> -A FOO -s 10.0.0.1/32 -j RETURN
$ iptables -A INPUT -s 10.0.0.1,10.0.0.2 -j QUEUE
! iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
? 4
$ iptables -v -A INPUT -s 10.0.0.1,10.0.0.2 -j QUEUE
> QUEUE  all opt -- in * out *  10.0.0.1  -> 0.0.0.0/0  \.
> QUEUE  all opt -- in * out *  10.0.0.2  -> 0.0.0.0/0  \.
! iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
? 4
$ iptables -I INPUT -s 10.0.0.1,10.0.0.2 -j QUEUE
! iptables v1.8.11 (nf_tables):  RULE_INSERT failed (No such file or directory): rule in chain INPUT
? 4
$ iptables -v -I INPUT -s 10.0.0.1,10.0.0.2 -j QUEUE
> QUEUE  all opt -- in * out *  10.0.0.1  -> 0.0.0.0/0  \.
> QUEUE  all opt -- in * out *  10.0.0.2  -> 0.0.0.0/0  \.
! iptables v1.8.11 (nf_tables):  RULE_INSERT failed (No such file or directory): rule in chain INPUT
? 4
$ iptables -v -A INPUT -i eth0 ! -p tcp -f -j FOO
> FOO !tcp opt -f in eth0 out *  0.0.0.0/0  -> 0.0.0.0/0  \.
$ iptables -v -A INPUT ! -s 10/8 ! -d 1.1.1.1 -g FOO
> FOO  all opt -- in * out * !10.0.0.0/8 !-> 1.1.1.1  [goto] \.
$ iptables -v -A FOO -i eth0 ! -o eth1 ! -f -p 47
>   47 opt !f in eth0 out !eth1  0.0.0.0/0  -> 0.0.0.0/0  \.
$ ip6tables -v -A INPUT -s ::1 -p tcp -j ACCEPT
> ACCEPT  tcp opt -- in * out *  ::1  -> ::/0  \.
$ iptables -nL INPUT --line-numbers
> Chain INPUT (policy ACCEPT)
> num  target     prot opt source               destination         \.
> 1    FOO       !tcp  -f  0.0.0.0/0            0.0.0.0/0           \.
> 2    FOO        all  -- !10.0.0.0/8          !1.1.1.1             [goto] \.
$ iptables -vL INPUT --line-numbers -x
> Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
> num      pkts      bytes target     prot opt in     out     source               destination         \.
> 1           0        0 FOO       !tcp  -f  eth0   any     anywhere             anywhere            \.
> 2           0        0 FOO        all  --  any    any    !10.0.0.0/8          !1.1.1.1             [goto] \.
$ iptables -F -v
> Flushing chain `INPUT'
> Flushing chain `FORWARD'
> Flushing chain `OUTPUT'
> Flushing chain `FOO'
$ iptables -Z -v
> Zeroing chain `INPUT'
> Zeroing chain `FORWARD'
> Zeroing chain `OUTPUT'
> Zeroing chain `FOO'
$ iptables -X -v
> Deleting chain `FOO'
$ iptables -v -L -Z
> Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
> Zeroing chain `INPUT'
> Zeroing chain `FORWARD'
> Zeroing chain `OUTPUT'
$ iptables -v -S -Z FOO
! iptables: No chain/target/match by that name.
? 1
$ iptables -X FOO -v
! iptables: No chain/target/match by that name.
? 1
$ iptables -N B
$ iptables -N A
$ iptables -A A -j B
$ iptables -A B -j ACCEPT
$ iptables -X -v
> Deleting chain `A'
> Deleting chain `B'
! iptables v1.8.11 (nf_tables):  CHAIN_DEL failed (Device or resource busy): chain A
? 4
$ iptables -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -N A
> -N B
> -A A -j B
> -A B -j ACCEPT
$ iptables -F A
$ iptables -X -v
> Deleting chain `A'
> Deleting chain `B'
! iptables v1.8.11 (nf_tables):  CHAIN_DEL failed (Device or resource busy): chain B
? 4
$ iptables -X B
! iptables v1.8.11 (nf_tables):  CHAIN_DEL failed (Device or resource busy): chain B
? 4
$ iptables -F B
$ iptables -X B
$ iptables -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -N A
$ iptables -X INPUT -v
! iptables: No chain/target/match by that name.
? 1
$ iptables -X NOSUCH -v
! iptables: No chain/target/match by that name.
? 1
$ iptables -F NOSUCH -v
! iptables: No chain/target/match by that name.
? 1
$ iptables -Z NOSUCH -v
! iptables: No chain/target/match by that name.
? 1
$ iptables -L NOSUCH
! iptables: No chain/target/match by that name.
? 1
$ iptables -S NOSUCH
! iptables: No chain/target/match by that name.
? 1
$ iptables -L NOSUCH 1
! iptables: No chain/target/match by that name.
? 1
$ iptables -E NOSUCH FOO
! iptables: No chain/target/match by that name.
? 1
$ iptables -N A
! iptables: Chain already exists.
? 1
$ iptables -E A A
! iptables: File exists.
? 1
$ iptables -E A INPUT
! iptables: File exists.
? 1
$ iptables -E A 'x y'
! iptables v1.8.11 (nf_tables): Invalid chain name `x y'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -E A LOG
! iptables v1.8.11 (nf_tables): chain name may not clash with target name
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -E 'x y' 1234567890123456789012345678
! iptables: No chain/target/match by that name.
? 1
$ iptables -E 1234567890123456789012345678 12345678901234567890123456789
! iptables v1.8.11 (nf_tables): chain name `12345678901234567890123456789' too long (must be under 29 chars)
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -N A
$ iptables -E A ''
! iptables v1.8.11 (nf_tables): chain name may not clash with target name
! Try `iptables -h' or 'iptables --help' for more information.
? 2

== policies, base chains, save
$ iptables -N FOO
$ iptables -A FOO -j INPUT
! iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain FOO
? 4
$ iptables -A FOO -j PREROUTING
! iptables v1.8.11 (nf_tables): Chain 'PREROUTING' does not exist
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -P FOO FOO
! iptables: Bad policy name. Run `dmesg' for more information.
? 1
$ iptables -P INPUT RETURN
! iptables: Bad policy name. Run `dmesg' for more information.
? 1
$ iptables -P INPUT DROP
$ iptables -A FOO -j INPUT
! iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Operation not supported): rule in chain FOO
? 4
$ iptables -E NOSUCH INPUT
! iptables: File exists.
? 1
$ iptables -E NOSUCH NOSUCH
! iptables: No chain/target/match by that name.
? 1
$ iptables -v -A NOSUCH -j ACCEPT
> ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
! iptables: No chain/target/match by that name.
? 1
$ iptables -v -I NOSUCH -j ACCEPT
! iptables: No chain/target/match by that name.
? 1
$ iptables -v -I FOO 7 -j ACCEPT
! iptables: Index of insertion too big.
? 1
$ iptables -v -R NOSUCH 1 -j ACCEPT
! iptables: No chain/target/match by that name.
? 1
$ iptables -v -A FOO -j NOSUCH
! iptables v1.8.11 (nf_tables): Chain 'NOSUCH' does not exist
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -v -C NOSUCH -j ACCEPT
! iptables: Bad rule (does a matching rule exist in that chain?).
? 1
$ iptables -v -A INPUT ! -s 0/0
>   all opt -- in * out * !0.0.0.0/0  -> 0.0.0.0/0  \.
! iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
? 4
$ iptables -v -I INPUT ! -s 0/0
>   all opt -- in * out * !0.0.0.0/0  -> 0.0.0.0/0  \.
! iptables v1.8.11 (nf_tables):  RULE_INSERT failed (Invalid argument): rule in chain INPUT
? 4
$ iptables -v -R INPUT 1 ! -s 0/0
! iptables: Index of replacement too big.
? 1
$ iptables -A FORWARD -j DROP
$ iptables -X FORWARD
! iptables v1.8.11 (nf_tables):  CHAIN_DEL failed (Device or resource busy): chain FORWARD
? 4
$ iptables -P FORWARD DROP
$ iptables -X FORWARD
! iptables: Directory not empty.
? 1
$ iptables -X INPUT
! iptables: Directory not empty.
? 1
$ iptables -X -v
> Deleting chain `FOO'
$ iptables -S
> -P INPUT DROP
> -P FORWARD DROP
> -P OUTPUT ACCEPT
> -A FORWARD -j DROP
$ iptables -Z INPUT -v
> Zeroing chain `INPUT'
$ iptables -Z INPUT 1 -v
! iptables: Bad rule (does a matching rule exist in that chain?).
? 1
$ iptables -A INPUT -c 3 4
$ iptables -Z INPUT 1 -v
$ iptables -Z INPUT 2 -v
! iptables: Bad rule (does a matching rule exist in that chain?).
? 1
$ iptables -Z OUTPUT 2 -v
! iptables: Bad rule (does a matching rule exist in that chain?).
? 1
$ iptables -S -v -Z INPUT
> -P INPUT DROP -c 0 0
> -A INPUT -c 0 0
> Zeroing chain `INPUT'
$ iptables -S -Z -v
> -P INPUT DROP -c 0 0
> -P FORWARD DROP -c 0 0
> -P OUTPUT ACCEPT -c 0 0
> -A INPUT -c 0 0
> -A FORWARD -c 0 0 -j DROP
> Zeroing chain `INPUT'
> Zeroing chain `FORWARD'
> Zeroing chain `OUTPUT'
$ iptables -L -n -Z
! iptables v1.8.11 (nf_tables): Illegal option `--numeric' with this command
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -L -Z INPUT 1
$ iptables -L FORWARD -v -Z
> Chain FORWARD (policy DROP 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>     0     0 DROP       all  --  any    any     anywhere             anywhere            \.
> Zeroing chain `FORWARD'
$ iptables -t mangle -Z
$ iptables -t nat -X
$ iptables -t raw -F
$ iptables -t security -L
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain FORWARD (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain OUTPUT (policy ACCEPT)
> target     prot opt source               destination         \.
$ iptables -t raw -F PREROUTING
$ iptables -S FOO 1
! iptables: No chain/target/match by that name.
? 1
$ iptables -S FOO 0
! iptables v1.8.11 (nf_tables): Invalid rule number `0'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -S INPUT 1 -v
> -A INPUT -c 0 0
$ iptables -S INPUT 2
$ iptables -L INPUT 1 -v --line-numbers -n
> 1        0     0            all  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
$ iptables -L INPUT 5
$ iptables-save
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *raw
> :PREROUTING ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> COMMIT
> # Completed on DATE
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT DROP [0:0]
> :FORWARD DROP [0:0]
> :OUTPUT ACCEPT [0:0]
> -A INPUT
> -A FORWARD -j DROP
> COMMIT
> # Completed on DATE
$ iptables-save -c
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *raw
> :PREROUTING ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> COMMIT
> # Completed on DATE
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT DROP [0:0]
> :FORWARD DROP [0:0]
> :OUTPUT ACCEPT [0:0]
> [0:0] -A INPUT
> [0:0] -A FORWARD -j DROP
> COMMIT
> # Completed on DATE
$ iptables-save -t nat
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *nat
> :PREROUTING ACCEPT [0:0]
> :INPUT ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :POSTROUTING ACCEPT [0:0]
> COMMIT
> # Completed on DATE
$ iptables-save -t foo
! Table `foo' does not exist
? 1
$ iptables-save foo
! Unknown arguments found on commandline
? 1
$ iptables-save --foo
! iptables-save: unrecognized option '--foo'
! Look at manual page `iptables-save.8' for more information.
? 1
$ iptables-save -Q
! iptables-save: invalid option -- 'Q'
! Look at manual page `iptables-save.8' for more information.
? 1
$ iptables-save -t
! iptables-save: option requires an argument -- 't'
! Look at manual page `iptables-save.8' for more information.
? 1

== restore
$ iptables-restore -n
< *filter
< -A INPUT -j NOSUCH
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Chain 'NOSUCH' does not exist
! Error occurred at line: 3
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore -n
< *filter
< -A NOSUCH -j ACCEPT
< COMMIT
! iptables-restore: line 2 failed: No chain/target/match by that name.
? 1
$ iptables-restore -n
< *filter
< -A INPUT -m comment --comment
< -A INPUT -s 3.3.3.3
< COMMIT
! iptables-restore v1.8.11 (nf_tables): option "--comment" requires an argument
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore -n
< *filter
< -A INPUT -s 9.9.9.9
< foo
< COMMIT
! Bad argument `foo'
! Error occurred at line: 3
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore -n
< *filter
< -A INPUT -s 9.9.9.9
< COMMIT
< foo
! iptables-restore: line 4 failed
? 1
$ iptables-restore -n
< *filter
< -A INPUT -p tcp -j MASQUERADE
< -A INPUT -j QUEUE
< -A INPUT -s 7.7.7.7
< COMMIT
! iptables-restore v1.8.11 (nf_tables): \.
! line 2: RULE_APPEND failed (Invalid argument): rule in chain INPUT
! line 3: RULE_APPEND failed (No such file or directory): rule in chain INPUT
? 4
$ iptables-restore -n
< *filter
< -D INPUT -s 8.8.8.8
< COMMIT
! iptables-restore: line 2 failed: Bad rule (does a matching rule exist in that chain?).
? 1
$ iptables-restore -n
< *filter
< -D INPUT 77
< -N foo
< -N foo
< COMMIT
! iptables-restore: line 2 failed: Index of deletion too big.
? 1
$ iptables-restore -n
< *filter
< :foo bar
< COMMIT
$ iptables-restore -n
< *filter
< :foo - [1:2]
< :INPUT DROP [1:2]
< -A foo -c 5 6
< [7:8] -A foo
< COMMIT
$ iptables-save -c
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT DROP [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :foo - [0:0]
> [0:0] -A INPUT -s 9.9.9.9/32
> [5:6] -A foo
> [0:0] -A foo
> COMMIT
> # Completed on DATE
$ iptables-restore -c
< *filter
< :foo - [1:2]
< :INPUT DROP [1:2]
< -A foo -c 5 6
< [7:8] -A foo
< COMMIT
$ iptables-save -c
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT DROP [1:2]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :foo - [0:0]
> [5:6] -A foo
> [7:8] -A foo
> COMMIT
> # Completed on DATE
$ iptables-restore -v
< # hello
< *filter
< :foo - [1:2]
< :INPUT DROP [1:2]
< -A foo -s 1.1.1.1
< COMMIT
> # hello
> Flushing chain `INPUT'
> Flushing chain `FORWARD'
> Flushing chain `OUTPUT'
> Flushing chain `foo'
> Deleting chain `foo'
>   all opt -- in * out *  1.1.1.1  -> 0.0.0.0/0  \.
$ iptables-restore -t
< # hello
< *filter
< :foo - [1:2]
< :INPUT DROP [1:2]
< -A foo -s 1.1.1.1
< COMMIT
< *nat
! iptables-restore: COMMIT expected at line 8
? 1
$ iptables-restore
< *filter
< :foo - [1:2]
! iptables-restore: COMMIT expected at line 3
? 1
$ iptables-restore
< *bar
< :foo - [1:2]
! iptables-restore v1.8.11 (nf_tables): iptables-restore: line 1 table name 'bar' invalid
! Error occurred at line: 1
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore
< *filter
< COMMIT
< COMMIT
! iptables-restore: line 3 failed
? 1
$ iptables-restore
< *filter
< *nat
< COMMIT
! Bad argument `*nat'
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore
< -A INPUT
! iptables-restore: line 1 failed
? 1
$ iptables-restore
< *filter
< -A INPUT -j foo
< -A INPUT -Q
< COMMIT
! iptables-restore v1.8.11 (nf_tables): unknown option "-Q"
! Error occurred at line: 3
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -t nat
< COMMIT
! iptables-restore v1.8.11 (nf_tables): The -t option cannot be used in iptables-restore.
!
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -4 -s 1.2.3.4
< -A INPUT -6 -s ::1
< COMMIT
$ iptables-restore -Tnat
< *filter
< -A INPUT -4 -s 1.2.3.4
< -A INPUT -6 -s ::1
< COMMIT
< *nat
< -A OUTPUT -d 1.2.3.4
< COMMIT
$ iptables-save
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> -A INPUT -s 1.2.3.4/32
> COMMIT
> # Completed on DATE
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *nat
> :PREROUTING ACCEPT [0:0]
> :INPUT ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :POSTROUTING ACCEPT [0:0]
> -A OUTPUT -d 1.2.3.4/32
> COMMIT
> # Completed on DATE
$ iptables-restore nofile
! Can't open nofile: No such file or directory
? 1
$ iptables-restore
< *filter
< COMMIT
$ iptables-save
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *nat
> :PREROUTING ACCEPT [0:0]
> :INPUT ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :POSTROUTING ACCEPT [0:0]
> -A OUTPUT -d 1.2.3.4/32
> COMMIT
> # Completed on DATE
$ iptables-restore
< *filter
< :FORWARD ACCEPT
< COMMIT
$ iptables-save
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> COMMIT
> # Completed on DATE
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *nat
> :PREROUTING ACCEPT [0:0]
> :INPUT ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :POSTROUTING ACCEPT [0:0]
> -A OUTPUT -d 1.2.3.4/32
> COMMIT
> # Completed on DATE
$ iptables -X FORWARD
$ iptables -X INPUT
! iptables: No chain/target/match by that name.
? 1
$ iptables-restore -n
< *raw
< COMMIT
$ iptables-save
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> COMMIT
> # Completed on DATE
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *nat
> :PREROUTING ACCEPT [0:0]
> :INPUT ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :POSTROUTING ACCEPT [0:0]
> -A OUTPUT -d 1.2.3.4/32
> COMMIT
> # Completed on DATE

== errors of the command line, IPv6
$ ip6tables -A INPUT -n -n
! ip6tables v1.8.11 (nf_tables): multiple --numeric options not allowed
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -L -v -v -n
> Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
$ ip6tables -L ! -n
! ip6tables v1.8.11 (nf_tables): cannot have ! before --numeric
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables ! -L
! ip6tables v1.8.11 (nf_tables): unexpected '!' flag
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -L -x -x
! ip6tables v1.8.11 (nf_tables): multiple --exact options not allowed
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT ! -f -f
! ip6tables v1.8.11 (nf_tables): `-f' is not supported in IPv6, use -m frag instead
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT ! -j ACCEPT
! ip6tables v1.8.11 (nf_tables): cannot have ! before --jump
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT ! -c 1 2
! ip6tables v1.8.11 (nf_tables): cannot have ! before --set-counters
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT ! -s ::/0
! ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
? 4
$ ip6tables -A INPUT ! -s ::/0 ! -d ::1,::2
! ip6tables v1.8.11 (nf_tables): ! not allowed with multiple source or destination IP addresses
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT ! -i eth0 ! -p tcp ! -f ! -d 2001:db8::/32
! ip6tables v1.8.11 (nf_tables): `-f' is not supported in IPv6, use -m frag instead
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -i eth+ -o ''
! ip6tables v1.8.11 (nf_tables): Empty interface is likely to be undesired
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -i ''
! ip6tables v1.8.11 (nf_tables): Empty interface is likely to be undesired
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A OUTPUT -i eth0
! ip6tables v1.8.11 (nf_tables): Can't use --in-interface with OUTPUT
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -t nat -A OUTPUT -i eth0
! ip6tables v1.8.11 (nf_tables): Can't use --in-interface with OUTPUT
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -D INPUT 1 -o eth0
! ip6tables v1.8.11 (nf_tables): Illegal option `--out-interface' with this command
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -c 1
! ip6tables v1.8.11 (nf_tables): --set-counters requires packet and byte counter
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -c x 1
! ip6tables v1.8.11 (nf_tables): --set-counters packet counter not numeric
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -c 1 x
! ip6tables v1.8.11 (nf_tables): --set-counters byte counter not numeric
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -c 1,x
! ip6tables v1.8.11 (nf_tables): --set-counters byte counter not numeric
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -c 5,6 -j ACCEPT
$ ip6tables -A INPUT -c ,6 -j ACCEPT
! ip6tables v1.8.11 (nf_tables): --set-counters packet counter not numeric
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -c '' 7 -j ACCEPT
! ip6tables v1.8.11 (nf_tables): --set-counters packet counter not numeric
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -c -5 18446744073709551616
$ ip6tables -A INPUT -c 5x,6y
$ ip6tables -A INPUT -c 0x10 010
$ ip6tables -P INPUT
! ip6tables v1.8.11 (nf_tables): -P requires a chain and a policy
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -P INPUT FOO
! ip6tables: Bad policy name. Run `dmesg' for more information.
? 1
$ ip6tables -P FOO ACCEPT
! ip6tables: Bad built-in chain name.
? 1
$ ip6tables -P INPUT ''
! ip6tables: Bad policy name. Run `dmesg' for more information.
? 1
$ ip6tables -E foo
! ip6tables v1.8.11 (nf_tables): -E requires old-chain-name and new-chain-name
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -E
! ip6tables v1.8.11 (nf_tables): option "-E" requires an argument
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -R INPUT
! ip6tables v1.8.11 (nf_tables): -R requires a rule number
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -R INPUT x
! ip6tables v1.8.11 (nf_tables): Invalid rule number `x'
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -R INPUT 0
! ip6tables v1.8.11 (nf_tables): Invalid rule number `0'
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -I INPUT 0
! ip6tables v1.8.11 (nf_tables): Invalid rule number `0'
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -N
! ip6tables v1.8.11 (nf_tables): option "-N" requires an argument
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -N ''
! ip6tables v1.8.11 (nf_tables): chain name may not clash with target name
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -N -foo
! ip6tables v1.8.11 (nf_tables): chain name not allowed to start with `-'
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -N '!foo'
! ip6tables v1.8.11 (nf_tables): chain name not allowed to start with `!'
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -N 'foo bar'
! ip6tables v1.8.11 (nf_tables): Invalid chain name `foo bar'
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -N ACCEPT
! ip6tables v1.8.11 (nf_tables): chain name may not clash with target name
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -N LOG
! ip6tables v1.8.11 (nf_tables): chain name may not clash with target name
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -N NAT
$ ip6tables -N standard
! ip6tables v1.8.11 (nf_tables): chain name may not clash with target name
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -N abcdefghijklmnopqrstuvwxyz12
$ ip6tables -N abcdefghijklmnopqrstuvwxyz123
! ip6tables v1.8.11 (nf_tables): chain name `abcdefghijklmnopqrstuvwxyz123' too long (must be under 29 chars)
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -N INPUT
! ip6tables: Chain already exists.
? 1
$ ip6tables -N FOO
$ ip6tables -N FOO
! ip6tables: Chain already exists.
? 1
$ ip6tables -L abcdefghijklmnopqrstuvwxyz123
! ip6tables v1.8.11 (nf_tables): chain name `abcdefghijklmnopqrstuvwxyz123' too long (must be under 29 chars)
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -j abcdefghijklmnopqrstuvwxyz123
! ip6tables v1.8.11 (nf_tables): Invalid target name `abcdefghijklmnopqrstuvwxyz123' (28 chars max)
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -j 'a b'
! ip6tables v1.8.11 (nf_tables): Invalid target name `a b'
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -j ''
! ip6tables v1.8.11 (nf_tables): Invalid target name (too short)
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A FOO -j FOO
$ ip6tables -A INPUT -j INPUT
! ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Operation not supported): rule in chain INPUT
? 4
$ ip6tables -A INPUT -g ACCEPT
! ip6tables v1.8.11 (nf_tables): Chain 'ACCEPT' does not exist
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -g LOG
! ip6tables v1.8.11 (nf_tables): Chain 'LOG' does not exist
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -g FOO
! ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Too many links): rule in chain INPUT
? 4
$ ip6tables -A INPUT -j standard
! ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
? 4
$ ip6tables -A INPUT -j QUEUE
! ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
? 4
$ ip6tables -A NOSUCH -j ACCEPT
! ip6tables: No chain/target/match by that name.
? 1
$ ip6tables -C NOSUCH -j ACCEPT
! ip6tables: Bad rule (does a matching rule exist in that chain?).
? 1
$ ip6tables -D NOSUCH -j ACCEPT
! ip6tables: Bad rule (does a matching rule exist in that chain?).
? 1
$ ip6tables -A NOSUCH -j NOSUCH
! ip6tables v1.8.11 (nf_tables): Chain 'NOSUCH' does not exist
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -t foo -A NOSUCH -j NOSUCH
! ip6tables v1.8.11 (nf_tables): table 'foo' does not exist
! Perhaps ip6tables or your kernel needs to be upgraded.
? 3
$ ip6tables -t foo -A INPUT -m udp --dport 1
! ip6tables v1.8.11 (nf_tables): table 'foo' does not exist
! Perhaps ip6tables or your kernel needs to be upgraded.
? 3
$ ip6tables -t foo -L
! ip6tables v1.8.11 (nf_tables): table 'foo' does not exist
! Perhaps ip6tables or your kernel needs to be upgraded.
? 3
$ ip6tables -t ''
! ip6tables v1.8.11 (nf_tables): no command specified
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -t '' -L
! ip6tables v1.8.11 (nf_tables): table '' does not exist
! Perhaps ip6tables or your kernel needs to be upgraded.
? 3
$ ip6tables -w x
! ip6tables v1.8.11 (nf_tables): wait seconds not numeric
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -w -W 3
! Ignoring deprecated --wait-interval option.
! ip6tables v1.8.11 (nf_tables): no command specified
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -w -W x
! ip6tables v1.8.11 (nf_tables): wait interval not numeric
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -W 3 -L
! Ignoring deprecated --wait-interval option.
! ip6tables v1.8.11 (nf_tables): --wait-interval only makes sense with --wait
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -L -w 5
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
> ACCEPT     all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>
> Chain FORWARD (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain OUTPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain FOO (1 references)
> target     prot opt source               destination         \.
> FOO        all  --  anywhere             anywhere            \.
>
> Chain NAT (0 references)
> target     prot opt source               destination         \.
>
> Chain abcdefghijklmnopqrstuvwxyz12 (0 references)
> target     prot opt source               destination         \.
$ ip6tables -L -w5
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
> ACCEPT     all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>
> Chain FORWARD (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain OUTPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain FOO (1 references)
> target     prot opt source               destination         \.
> FOO        all  --  anywhere             anywhere            \.
>
> Chain NAT (0 references)
> target     prot opt source               destination         \.
>
> Chain abcdefghijklmnopqrstuvwxyz12 (0 references)
> target     prot opt source               destination         \.
$ ip6tables -L -w -5
! ip6tables v1.8.11 (nf_tables): unknown option "-5"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -L -W
! ip6tables v1.8.11 (nf_tables): wait interval value required
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -S -v
> -P INPUT ACCEPT -c 0 0
> -P FORWARD ACCEPT -c 0 0
> -P OUTPUT ACCEPT -c 0 0
> -N FOO
> -N NAT
> -N abcdefghijklmnopqrstuvwxyz12
> -A INPUT -c 5 6 -j ACCEPT
> -A INPUT -c 18446744073709551611 18446744073709551615
> -A INPUT -c 5 6
> -A INPUT -c 0 10
> -A FOO -c 0 0 -j FOO
$ ip6tables -v -L
> Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>     5     6 ACCEPT     all  --  any    any     anywhere             anywhere            \.
>    0K    0K            all  --  any    any     anywhere             anywhere            \.
>     5     6            all  --  any    any     anywhere             anywhere            \.
>     0    10            all  --  any    any     anywhere             anywhere            \.
>
> Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain FOO (1 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>     0     0 FOO        all  --  any    any     anywhere             anywhere            \.
>
> Chain NAT (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain abcdefghijklmnopqrstuvwxyz12 (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
$ ip6tables -6
! ip6tables v1.8.11 (nf_tables): no command specified
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -L -4 -n
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables --wait=x
! ip6tables v1.8.11 (nf_tables): wait seconds not numeric
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables --wait=3 -S FOO
> -N FOO
> -A FOO -j FOO
$ ip6tables -wx -S
! ip6tables v1.8.11 (nf_tables): wait seconds not numeric
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -p 58 -p 4
! ip6tables v1.8.11 (nf_tables): multiple --protocol options not allowed
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -L INPUT x
! ip6tables v1.8.11 (nf_tables): Invalid rule number `x'
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -L INPUT 1 2
! Bad argument `2'
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -L INPUT 1 -- 2
! ip6tables v1.8.11 (nf_tables): unknown arguments found on commandline
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -L INPUT 1 --
> ACCEPT     all  --  anywhere             anywhere            \.
$ ip6tables
! ip6tables v1.8.11 (nf_tables): no command specified
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables ''
! Bad argument `'
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -
! Bad argument `-'
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A
! ip6tables v1.8.11 (nf_tables): option "-A" requires an argument
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -L -A
! ip6tables v1.8.11 (nf_tables): option "-A" requires an argument
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -Z -A INPUT
! ip6tables v1.8.11 (nf_tables): Cannot use -A with -Z
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -t
! ip6tables v1.8.11 (nf_tables): option "-t" requires an argument
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -nt
! ip6tables v1.8.11 (nf_tables): option "-nt" requires an argument
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -L -Z INPUT 1
$ ip6tables -V -Q
> ip6tables v1.8.11 (nf_tables)
$ ip6tables -Q -V
! ip6tables v1.8.11 (nf_tables): unknown option "-Q"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables ! -V
> Not 1.8.11 (nf_tables) ;-)
$ ip6tables -A INPUT !
! ip6tables v1.8.11 (nf_tables): nothing appropriate following !
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables ! ! -A INPUT
! ip6tables v1.8.11 (nf_tables): multiple consecutive ! not allowed
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -m tcp -A INPUT -p tcp --foo
! ip6tables v1.8.11 (nf_tables): unknown option "--foo"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -t nat -P POSTROUTING DROP
! ip6tables v1.8.11 (nf_tables): \.
! The "nat" table is not intended for filtering, the use of DROP is therefore inhibited.
!
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -t nat -A POSTROUTING -g DROP
! ip6tables v1.8.11 (nf_tables): \.
! The "nat" table is not intended for filtering, the use of DROP is therefore inhibited.
!
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -t nat -A POSTROUTING -j DROP --foo
! ip6tables v1.8.11 (nf_tables): unknown option "--foo"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -Z INPUT 1 -L
> ACCEPT     all  --  anywhere             anywhere            \.
$ ip6tables -L -Z INPUT 1 -n
! ip6tables v1.8.11 (nf_tables): Illegal option `--numeric' with this command
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -j LOG -j ACCEPT
! ip6tables v1.8.11 (nf_tables): multiple --jump options not allowed
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -4 -6
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -f --foo
! ip6tables v1.8.11 (nf_tables): `-f' is not supported in IPv6, use -m frag instead
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -p gre --foo
! ip6tables v1.8.11 (nf_tables): unknown option "--foo"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -L --line-numbers=3
! ip6tables v1.8.11 (nf_tables): unknown option "-0"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -L --numeric=3
! ip6tables v1.8.11 (nf_tables): unknown option "-n"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -L --verbose=3
! ip6tables v1.8.11 (nf_tables): unknown option "-v"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -L --ipv4=3
! ip6tables v1.8.11 (nf_tables): unknown option "-4"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables --list=INPUT
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
> ACCEPT     all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
$ ip6tables -LINPUT
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
> ACCEPT     all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
$ ip6tables --list INPUT
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
> ACCEPT     all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
>            all  --  anywhere             anywhere            \.
$ ip6tables -nvLINPUT
> Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>     0     0 ACCEPT     all  --  *      *       ::/0                 ::/0                \.
>    0K    0K            all  --  *      *       ::/0                 ::/0                \.
>     5     6            all  --  *      *       ::/0                 ::/0                \.
>     0    10            all  --  *      *       ::/0                 ::/0                \.
$ ip6tables -P INPUT ACCEPT -c 1 2
$ ip6tables -S -v
> -P INPUT ACCEPT -c 0 0
> -P FORWARD ACCEPT -c 0 0
> -P OUTPUT ACCEPT -c 0 0
> -N FOO
> -N NAT
> -N abcdefghijklmnopqrstuvwxyz12
> -A INPUT -c 0 0 -j ACCEPT
> -A INPUT -c 18446744073709551611 18446744073709551615
> -A INPUT -c 5 6
> -A INPUT -c 0 10
> -A FOO -c 0 0 -j FOO

== policies, base chains, save, IPv6
$ ip6tables -N FOO
$ ip6tables -A FOO -j INPUT
! ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain FOO
? 4
$ ip6tables -A FOO -j PREROUTING
! ip6tables v1.8.11 (nf_tables): Chain 'PREROUTING' does not exist
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -P FOO FOO
! ip6tables: Bad policy name. Run `dmesg' for more information.
? 1
$ ip6tables -P INPUT RETURN
! ip6tables: Bad policy name. Run `dmesg' for more information.
? 1
$ ip6tables -P INPUT DROP
$ ip6tables -A FOO -j INPUT
! ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Operation not supported): rule in chain FOO
? 4
$ ip6tables -E NOSUCH INPUT
! ip6tables: File exists.
? 1
$ ip6tables -E NOSUCH NOSUCH
! ip6tables: No chain/target/match by that name.
? 1
$ ip6tables -v -A NOSUCH -j ACCEPT
> ACCEPT  all opt -- in * out *  ::/0  -> ::/0  \.
! ip6tables: No chain/target/match by that name.
? 1
$ ip6tables -v -I NOSUCH -j ACCEPT
! ip6tables: No chain/target/match by that name.
? 1
$ ip6tables -v -I FOO 7 -j ACCEPT
! ip6tables: Index of insertion too big.
? 1
$ ip6tables -v -R NOSUCH 1 -j ACCEPT
! ip6tables: No chain/target/match by that name.
? 1
$ ip6tables -v -A FOO -j NOSUCH
! ip6tables v1.8.11 (nf_tables): Chain 'NOSUCH' does not exist
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -v -C NOSUCH -j ACCEPT
! ip6tables: Bad rule (does a matching rule exist in that chain?).
? 1
$ ip6tables -v -A INPUT ! -s ::/0
>   all opt -- in * out * !::/0  -> ::/0  \.
! ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
? 4
$ ip6tables -v -I INPUT ! -s ::/0
>   all opt -- in * out * !::/0  -> ::/0  \.
! ip6tables v1.8.11 (nf_tables):  RULE_INSERT failed (Invalid argument): rule in chain INPUT
? 4
$ ip6tables -v -R INPUT 1 ! -s ::/0
! ip6tables: Index of replacement too big.
? 1
$ ip6tables -A FORWARD -j DROP
$ ip6tables -X FORWARD
! ip6tables v1.8.11 (nf_tables):  CHAIN_DEL failed (Device or resource busy): chain FORWARD
? 4
$ ip6tables -P FORWARD DROP
$ ip6tables -X FORWARD
! ip6tables: Directory not empty.
? 1
$ ip6tables -X INPUT
! ip6tables: Directory not empty.
? 1
$ ip6tables -X -v
> Deleting chain `FOO'
$ ip6tables -S
> -P INPUT DROP
> -P FORWARD DROP
> -P OUTPUT ACCEPT
> -A FORWARD -j DROP
$ ip6tables -Z INPUT -v
> Zeroing chain `INPUT'
$ ip6tables -Z INPUT 1 -v
! ip6tables: Bad rule (does a matching rule exist in that chain?).
? 1
$ ip6tables -A INPUT -c 3 4
$ ip6tables -Z INPUT 1 -v
$ ip6tables -Z INPUT 2 -v
! ip6tables: Bad rule (does a matching rule exist in that chain?).
? 1
$ ip6tables -Z OUTPUT 2 -v
! ip6tables: Bad rule (does a matching rule exist in that chain?).
? 1
$ ip6tables -S -v -Z INPUT
> -P INPUT DROP -c 0 0
> -A INPUT -c 0 0
> Zeroing chain `INPUT'
$ ip6tables -S -Z -v
> -P INPUT DROP -c 0 0
> -P FORWARD DROP -c 0 0
> -P OUTPUT ACCEPT -c 0 0
> -A INPUT -c 0 0
> -A FORWARD -c 0 0 -j DROP
> Zeroing chain `INPUT'
> Zeroing chain `FORWARD'
> Zeroing chain `OUTPUT'
$ ip6tables -L -n -Z
! ip6tables v1.8.11 (nf_tables): Illegal option `--numeric' with this command
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -L -Z INPUT 1
$ ip6tables -L FORWARD -v -Z
> Chain FORWARD (policy DROP 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>     0     0 DROP       all  --  any    any     anywhere             anywhere            \.
> Zeroing chain `FORWARD'
$ ip6tables -t mangle -Z
$ ip6tables -t nat -X
$ ip6tables -t raw -F
$ ip6tables -t security -L
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain FORWARD (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain OUTPUT (policy ACCEPT)
> target     prot opt source               destination         \.
$ ip6tables -t raw -F PREROUTING
$ ip6tables -S FOO 1
! ip6tables: No chain/target/match by that name.
? 1
$ ip6tables -S FOO 0
! ip6tables v1.8.11 (nf_tables): Invalid rule number `0'
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -S INPUT 1 -v
> -A INPUT -c 0 0
$ ip6tables -S INPUT 2
$ ip6tables -L INPUT 1 -v --line-numbers -n
> 1        0     0            all  --  *      *       ::/0                 ::/0                \.
$ ip6tables -L INPUT 5
$ ip6tables-save
> # Generated by ip6tables-save v1.8.11 (nf_tables) on DATE
> *raw
> :PREROUTING ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> COMMIT
> # Completed on DATE
> # Generated by ip6tables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT DROP [0:0]
> :FORWARD DROP [0:0]
> :OUTPUT ACCEPT [0:0]
> -A INPUT
> -A FORWARD -j DROP
> COMMIT
> # Completed on DATE
$ ip6tables-save -c
> # Generated by ip6tables-save v1.8.11 (nf_tables) on DATE
> *raw
> :PREROUTING ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> COMMIT
> # Completed on DATE
> # Generated by ip6tables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT DROP [0:0]
> :FORWARD DROP [0:0]
> :OUTPUT ACCEPT [0:0]
> [0:0] -A INPUT
> [0:0] -A FORWARD -j DROP
> COMMIT
> # Completed on DATE
$ ip6tables-save -t nat
> # Generated by ip6tables-save v1.8.11 (nf_tables) on DATE
> *nat
> :PREROUTING ACCEPT [0:0]
> :INPUT ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :POSTROUTING ACCEPT [0:0]
> COMMIT
> # Completed on DATE
$ ip6tables-save -t foo
! Table `foo' does not exist
? 1
$ ip6tables-save foo
! Unknown arguments found on commandline
? 1
$ ip6tables-save --foo
! ip6tables-save: unrecognized option '--foo'
! Look at manual page `ip6tables-save.8' for more information.
? 1
$ ip6tables-save -Q
! ip6tables-save: invalid option -- 'Q'
! Look at manual page `ip6tables-save.8' for more information.
? 1
$ ip6tables-save -t
! ip6tables-save: option requires an argument -- 't'
! Look at manual page `ip6tables-save.8' for more information.
? 1

== restore, IPv6
$ ip6tables-restore -n
< *filter
< -A INPUT -j NOSUCH
< COMMIT
! ip6tables-restore v1.8.11 (nf_tables): Chain 'NOSUCH' does not exist
! Error occurred at line: 3
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables-restore -n
< *filter
< -A NOSUCH -j ACCEPT
< COMMIT
! ip6tables-restore: line 2 failed: No chain/target/match by that name.
? 1
$ ip6tables-restore -n
< *filter
< -A INPUT -m comment --comment
< -A INPUT -s ::3
< COMMIT
! ip6tables-restore v1.8.11 (nf_tables): option "--comment" requires an argument
! Error occurred at line: 2
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables-restore -n
< *filter
< -A INPUT -s ::9
< foo
< COMMIT
! Bad argument `foo'
! Error occurred at line: 3
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables-restore -n
< *filter
< -A INPUT -s ::9
< COMMIT
< foo
! ip6tables-restore: line 4 failed
? 1
$ ip6tables-restore -n
< *filter
< -A INPUT -p tcp -j MASQUERADE
< -A INPUT -j QUEUE
< -A INPUT -s ::7
< COMMIT
! ip6tables-restore v1.8.11 (nf_tables): \.
! line 2: RULE_APPEND failed (Invalid argument): rule in chain INPUT
! line 3: RULE_APPEND failed (No such file or directory): rule in chain INPUT
? 4
$ ip6tables-restore -n
< *filter
< -D INPUT -s ::8
< COMMIT
! ip6tables-restore: line 2 failed: Bad rule (does a matching rule exist in that chain?).
? 1
$ ip6tables-restore -n
< *filter
< -D INPUT 77
< -N foo
< -N foo
< COMMIT
! ip6tables-restore: line 2 failed: Index of deletion too big.
? 1
$ ip6tables-restore -n
< *filter
< :foo bar
< COMMIT
$ ip6tables-restore -n
< *filter
< :foo - [1:2]
< :INPUT DROP [1:2]
< -A foo -c 5 6
< [7:8] -A foo
< COMMIT
$ ip6tables-save -c
> # Generated by ip6tables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT DROP [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :foo - [0:0]
> [0:0] -A INPUT -s ::9/128
> [5:6] -A foo
> [0:0] -A foo
> COMMIT
> # Completed on DATE
$ ip6tables-restore -c
< *filter
< :foo - [1:2]
< :INPUT DROP [1:2]
< -A foo -c 5 6
< [7:8] -A foo
< COMMIT
$ ip6tables-save -c
> # Generated by ip6tables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT DROP [1:2]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :foo - [0:0]
> [5:6] -A foo
> [7:8] -A foo
> COMMIT
> # Completed on DATE
$ ip6tables-restore -v
< # hello
< *filter
< :foo - [1:2]
< :INPUT DROP [1:2]
< -A foo -s ::1
< COMMIT
> # hello
> Flushing chain `INPUT'
> Flushing chain `FORWARD'
> Flushing chain `OUTPUT'
> Flushing chain `foo'
> Deleting chain `foo'
>   all opt -- in * out *  ::1  -> ::/0  \.
$ ip6tables-restore -t
< # hello
< *filter
< :foo - [1:2]
< :INPUT DROP [1:2]
< -A foo -s ::1
< COMMIT
< *nat
! ip6tables-restore: COMMIT expected at line 8
? 1
$ ip6tables-restore
< *filter
< :foo - [1:2]
! ip6tables-restore: COMMIT expected at line 3
? 1
$ ip6tables-restore
< *bar
< :foo - [1:2]
! ip6tables-restore v1.8.11 (nf_tables): ip6tables-restore: line 1 table name 'bar' invalid
! Error occurred at line: 1
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables-restore
< *filter
< COMMIT
< COMMIT
! ip6tables-restore: line 3 failed
? 1
$ ip6tables-restore
< *filter
< *nat
< COMMIT
! Bad argument `*nat'
! Error occurred at line: 2
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables-restore
< -A INPUT
! ip6tables-restore: line 1 failed
? 1
$ ip6tables-restore
< *filter
< -A INPUT -j foo
< -A INPUT -Q
< COMMIT
! ip6tables-restore v1.8.11 (nf_tables): unknown option "-Q"
! Error occurred at line: 3
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables-restore
< *filter
< -A INPUT -t nat
< COMMIT
! ip6tables-restore v1.8.11 (nf_tables): The -t option cannot be used in ip6tables-restore.
!
! Error occurred at line: 2
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables-restore
< *filter
< -A INPUT -4 -s fe80::1
< -A INPUT -6 -s ::1
< COMMIT
$ ip6tables-restore -Tnat
< *filter
< -A INPUT -4 -s fe80::1
< -A INPUT -6 -s ::1
< COMMIT
< *nat
< -A OUTPUT -d fe80::1
< COMMIT
$ ip6tables-save
> # Generated by ip6tables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> -A INPUT -s ::1/128
> COMMIT
> # Completed on DATE
> # Generated by ip6tables-save v1.8.11 (nf_tables) on DATE
> *nat
> :PREROUTING ACCEPT [0:0]
> :INPUT ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :POSTROUTING ACCEPT [0:0]
> -A OUTPUT -d fe80::1/128
> COMMIT
> # Completed on DATE
$ ip6tables-restore nofile
! Can't open nofile: No such file or directory
? 1
$ ip6tables-restore
< *filter
< COMMIT
$ ip6tables-save
> # Generated by ip6tables-save v1.8.11 (nf_tables) on DATE
> *nat
> :PREROUTING ACCEPT [0:0]
> :INPUT ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :POSTROUTING ACCEPT [0:0]
> -A OUTPUT -d fe80::1/128
> COMMIT
> # Completed on DATE
$ ip6tables-restore
< *filter
< :FORWARD ACCEPT
< COMMIT
$ ip6tables-save
> # Generated by ip6tables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> COMMIT
> # Completed on DATE
> # Generated by ip6tables-save v1.8.11 (nf_tables) on DATE
> *nat
> :PREROUTING ACCEPT [0:0]
> :INPUT ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :POSTROUTING ACCEPT [0:0]
> -A OUTPUT -d fe80::1/128
> COMMIT
> # Completed on DATE
$ ip6tables -X FORWARD
$ ip6tables -X INPUT
! ip6tables: No chain/target/match by that name.
? 1
$ ip6tables-restore -n
< *raw
< COMMIT
$ ip6tables-save
> # Generated by ip6tables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> COMMIT
> # Completed on DATE
> # Generated by ip6tables-save v1.8.11 (nf_tables) on DATE
> *nat
> :PREROUTING ACCEPT [0:0]
> :INPUT ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :POSTROUTING ACCEPT [0:0]
> -A OUTPUT -d fe80::1/128
> COMMIT
> # Completed on DATE

== -v -F of all makes the built-in chains
$ iptables -v -F
> Flushing chain `INPUT'
> Flushing chain `FORWARD'
> Flushing chain `OUTPUT'
$ iptables-save
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> COMMIT
> # Completed on DATE
$ iptables -D INPUT 1
! iptables: Index of deletion too big.
? 1
$ iptables -v -Z -t nat
> Zeroing chain `PREROUTING'
> Zeroing chain `INPUT'
> Zeroing chain `OUTPUT'
> Zeroing chain `POSTROUTING'
$ iptables -v -X -t nat
$ iptables-save -t nat
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *nat
> :PREROUTING ACCEPT [0:0]
> :INPUT ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :POSTROUTING ACCEPT [0:0]
> COMMIT
> # Completed on DATE
$ iptables -v -X
$ iptables-save
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> COMMIT
> # Completed on DATE
$ iptables -D INPUT 1
! iptables: No chain/target/match by that name.
? 1
$ ip6tables -t nat -v -F
> Flushing chain `PREROUTING'
> Flushing chain `INPUT'
> Flushing chain `OUTPUT'
> Flushing chain `POSTROUTING'
$ ip6tables-save
> # Generated by ip6tables-save v1.8.11 (nf_tables) on DATE
> *nat
> :PREROUTING ACCEPT [0:0]
> :INPUT ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :POSTROUTING ACCEPT [0:0]
> COMMIT
> # Completed on DATE

== a verbose restore flushes and deletes, so that policies stay
$ iptables -P INPUT DROP
$ iptables -A INPUT
$ iptables -A OUTPUT
$ iptables -N bar
$ iptables -A FORWARD -j bar
$ iptables-restore -v
< *filter
< :foo - [0:0]
< -A foo -j ACCEPT
< COMMIT
> Flushing chain `INPUT'
> Flushing chain `FORWARD'
> Flushing chain `OUTPUT'
> Flushing chain `bar'
> Deleting chain `bar'
> ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
$ iptables-save
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT DROP [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :foo - [0:0]
> -A foo -j ACCEPT
> COMMIT
> # Completed on DATE
$ iptables -D OUTPUT 1
! iptables: No chain/target/match by that name.
? 1
$ iptables-restore -v
< *nat
< COMMIT
> Flushing chain `PREROUTING'
> Flushing chain `INPUT'
> Flushing chain `OUTPUT'
> Flushing chain `POSTROUTING'
$ iptables-save
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT DROP [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :foo - [0:0]
> -A foo -j ACCEPT
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
$ iptables-restore
< *filter
< COMMIT
$ iptables-save
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *nat
> :PREROUTING ACCEPT [0:0]
> :INPUT ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :POSTROUTING ACCEPT [0:0]
> COMMIT
> # Completed on DATE

== deleting by what looks like a range
$ iptables -A INPUT -p tcp -j ACCEPT
$ iptables -D INPUT :
! iptables v1.8.11 (nf_tables): Rule ranges are not supported
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -D INPUT 1:
! iptables v1.8.11 (nf_tables): Rule ranges are not supported
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -D INPUT :1
! iptables v1.8.11 (nf_tables): Rule ranges are not supported
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -D INPUT 1:2
! ip6tables v1.8.11 (nf_tables): Rule ranges are not supported
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables -D INPUT a:b
! iptables v1.8.11 (nf_tables): Rule ranges are not supported
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -D INPUT ' :'
! iptables v1.8.11 (nf_tables): Rule ranges are not supported
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -D INPUT 99999999999:
! iptables v1.8.11 (nf_tables): Rule ranges are not supported
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -D INPUT 1-2
! iptables v1.8.11 (nf_tables): Invalid rule number `1-2'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -D nothing 1:2
! iptables v1.8.11 (nf_tables): Rule ranges are not supported
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -R INPUT 1:2 -j DROP
! iptables v1.8.11 (nf_tables): Invalid rule number `1:2'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables-restore -n
< *filter
< -D INPUT 1:1
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Rule ranges are not supported
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -A INPUT -p tcp -j ACCEPT

== -E to the name of a base chain that was never made
$ iptables -E OUTPUT OUTPUT
! iptables: File exists.
? 1
$ iptables -E INPUT OUTPUT
! iptables: File exists.
? 1
$ iptables -E X X
! iptables: No chain/target/match by that name.
? 1
$ iptables -E OUTPUT foo
! iptables: No chain/target/match by that name.
? 1
$ iptables -t nat -E FORWARD FORWARD
! iptables: No chain/target/match by that name.
? 1
$ iptables -t nat -N foo
$ iptables -t nat -E INPUT INPUT
! iptables: File exists.
? 1
$ iptables -t nat -E foo foo
! iptables: File exists.
? 1
$ iptables -A OUTPUT
$ iptables -E OUTPUT OUTPUT
! iptables: File exists.
? 1
$ iptables -E INPUT INPUT
! iptables: File exists.
? 1
$ iptables-restore
< *mangle
< -E INPUT INPUT
< COMMIT
! iptables-restore: line 2 failed: File exists.
? 1
$ iptables-restore
< *mangle
< -E X X
< COMMIT
! iptables-restore: line 2 failed: No chain/target/match by that name.
? 1
$ ip6tables -E INPUT INPUT
! ip6tables: File exists.
? 1
$ iptables-save
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> -A OUTPUT
> COMMIT
> # Completed on DATE
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *nat
> :PREROUTING ACCEPT [0:0]
> :INPUT ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :POSTROUTING ACCEPT [0:0]
> :foo - [0:0]
> COMMIT
> # Completed on DATE

== -S with counters of text that is not ASCII
$ iptables -N één
$ iptables -N b
$ iptables -A INPUT -m comment --comment 'à é' -j ACCEPT -c 1 2
$ iptables -A één -m comment --comment ü -g b -c 3 4
$ iptables -A één -m comment --comment ü
$ iptables -A één
$ iptables -A b -s 10.0.0.1 -c 5 6
$ iptables -A b -j één -c 7 8
$ iptables -D b 2
$ iptables -v -S
> -P INPUT ACCEPT -c 0 0
> -P FORWARD ACCEPT -c 0 0
> -P OUTPUT ACCEPT -c 0 0
> -N b
> -N één
> -A INPUT -m comment --comment "à é" -c 1 2 -j ACCEPT
> -A b -s 10.0.0.1/32 -c 5 6
> -A één -m comment --comment "ü" -c 3 4 -g b
> -A één -m comment --comment "ü" -c 0 0
> -A één -c 0 0
$ iptables -v -S één
> -N één
> -A één -m comment --comment "ü" -c 3 4 -g b
> -A één -m comment --comment "ü" -c 0 0
> -A één -c 0 0
$ iptables-save -c
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :b - [0:0]
> :één - [0:0]
> [1:2] -A INPUT -m comment --comment "à é" -j ACCEPT
> [5:6] -A b -s 10.0.0.1/32
> [3:4] -A één -m comment --comment "ü" -g b
> [0:0] -A één -m comment --comment "ü"
> [0:0] -A één
> COMMIT
> # Completed on DATE
