# Targets that the kernel has no part for: whatever loads one says so, once; then the kernel refuses the rule.
== what looks for the target says what is missing
$ iptables -N ULOG
! Warning: Extension ULOG revision 0 not supported, missing kernel module?
! iptables v1.8.11 (nf_tables): chain name may not clash with target name
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -N CLUSTERIP
! Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
! iptables v1.8.11 (nf_tables): chain name may not clash with target name
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -N x
$ iptables -E x ULOG
! Warning: Extension ULOG revision 0 not supported, missing kernel module?
! iptables v1.8.11 (nf_tables): chain name may not clash with target name
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -j ULOG -V
> iptables v1.8.11 (nf_tables)
! Warning: Extension ULOG revision 0 not supported, missing kernel module?
$ iptables -j ULOG -L
! Warning: Extension ULOG revision 0 not supported, missing kernel module?
! iptables v1.8.11 (nf_tables): Illegal option `--jump' with this command
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -t foo -A INPUT -j ULOG
! Warning: Extension ULOG revision 0 not supported, missing kernel module?
! iptables v1.8.11 (nf_tables): table 'foo' does not exist
! Perhaps iptables or your kernel needs to be upgraded.
? 3
$ iptables -A INPUT -j ULOG -t foo
! Warning: Extension ULOG revision 0 not supported, missing kernel module?
! iptables v1.8.11 (nf_tables): table 'foo' does not exist
! Perhaps iptables or your kernel needs to be upgraded.
? 3
$ iptables -A INPUT -j ULOG -j
! Warning: Extension ULOG revision 0 not supported, missing kernel module?
! iptables v1.8.11 (nf_tables): option "-j" requires an argument
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -j ULOG x
! Warning: Extension ULOG revision 0 not supported, missing kernel module?
! Bad argument `x'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -j CLUSTERIP -j ULOG
! Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
! iptables v1.8.11 (nf_tables): multiple --jump options not allowed
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -j CLUSTERIP -E x ULOG
! Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
! iptables v1.8.11 (nf_tables): Cannot use -E with -A
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -E x ULOG -j ULOG
! Warning: Extension ULOG revision 0 not supported, missing kernel module?
! iptables v1.8.11 (nf_tables): chain name may not clash with target name
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -N x

== what only takes a chain's name does not
$ iptables -A INPUT -g ULOG
! iptables v1.8.11 (nf_tables): Chain 'ULOG' does not exist
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -m ULOG
! iptables v1.8.11 (nf_tables): Couldn't load match `ULOG':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -p ULOG
! iptables v1.8.11 (nf_tables): unknown protocol "ulog" specified
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -X ULOG
! iptables: No chain/target/match by that name.
? 1
$ iptables -F ULOG
! iptables: No chain/target/match by that name.
? 1
$ iptables -L ULOG
! iptables: No chain/target/match by that name.
? 1
$ iptables -S ULOG
! iptables: No chain/target/match by that name.
? 1
$ iptables -P ULOG ACCEPT
! iptables: Bad built-in chain name.
? 1
$ iptables -A ULOG -j ACCEPT
! iptables: No chain/target/match by that name.
? 1
$ iptables -E ULOG x
! iptables: No chain/target/match by that name.
? 1
$ iptables -Z CLUSTERIP
! iptables: No chain/target/match by that name.
? 1

== IPv6 has no such targets, so chains may be called so
$ ip6tables -N ULOG
$ ip6tables -N CLUSTERIP
$ ip6tables -A INPUT -j ULOG
$ ip6tables -A ULOG -j CLUSTERIP
$ ip6tables -A FORWARD -j ULOG --ulog-nlgroup 1
! ip6tables v1.8.11 (nf_tables): unknown option "--ulog-nlgroup"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -N CLUSTERIP
> -N ULOG
> -A INPUT -j ULOG
> -A ULOG -j CLUSTERIP
$ ip6tables -L
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
> ULOG       all  --  anywhere             anywhere            \.
>
> Chain FORWARD (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain OUTPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain CLUSTERIP (1 references)
> target     prot opt source               destination         \.
>
> Chain ULOG (1 references)
> target     prot opt source               destination         \.
> CLUSTERIP  all  --  anywhere             anywhere            \.
$ ip6tables-save
> # Generated by ip6tables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :CLUSTERIP - [0:0]
> :ULOG - [0:0]
> -A INPUT -j ULOG
> -A ULOG -j CLUSTERIP
> COMMIT
> # Completed on DATE
$ ip6tables-restore <-
$ ip6tables -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -N CLUSTERIP
> -N ULOG
> -A INPUT -j ULOG
> -A ULOG -j CLUSTERIP

== every command that puts in a rule
$ iptables -A INPUT -s 10.0.0.1
$ iptables -A INPUT -j ULOG
! Warning: Extension ULOG revision 0 not supported, missing kernel module?
! iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
? 4
$ iptables -v -I INPUT -j ULOG
> ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 1 queue_threshold 1
! Warning: Extension ULOG revision 0 not supported, missing kernel module?
! iptables v1.8.11 (nf_tables):  RULE_INSERT failed (No such file or directory): rule in chain INPUT
? 4
$ iptables -I INPUT 2 -j ULOG
! Warning: Extension ULOG revision 0 not supported, missing kernel module?
! iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
? 4
$ iptables -I INPUT 3 -j ULOG
! Warning: Extension ULOG revision 0 not supported, missing kernel module?
! iptables: Index of insertion too big.
? 1
$ iptables -R INPUT 1 -j ULOG
! Warning: Extension ULOG revision 0 not supported, missing kernel module?
! iptables v1.8.11 (nf_tables):  RULE_REPLACE failed (No such file or directory): rule in chain INPUT
? 4
$ iptables -R INPUT 2 -j ULOG
! Warning: Extension ULOG revision 0 not supported, missing kernel module?
! iptables: Index of replacement too big.
? 1
$ iptables -v -A INPUT -d 10.0.0.1,10.0.0.2 -j CLUSTERIP
> CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 10.0.0.1   CLUSTERIP
> CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 10.0.0.2   CLUSTERIP
! Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
! iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
? 4
$ iptables -A nosuch -j ULOG
! Warning: Extension ULOG revision 0 not supported, missing kernel module?
! iptables: No chain/target/match by that name.
? 1
$ iptables -v -I nosuch -j ULOG
! Warning: Extension ULOG revision 0 not supported, missing kernel module?
! iptables: No chain/target/match by that name.
? 1
$ iptables -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -A INPUT -s 10.0.0.1/32

== commands that look for a rule
$ iptables -A INPUT
$ iptables -C INPUT -j ULOG
! Warning: Extension ULOG revision 0 not supported, missing kernel module?
! iptables: Bad rule (does a matching rule exist in that chain?).
? 1
$ iptables -v -C INPUT -j CLUSTERIP
! Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
! iptables: Bad rule (does a matching rule exist in that chain?).
? 1
$ iptables -D INPUT -j ULOG
! Warning: Extension ULOG revision 0 not supported, missing kernel module?
! iptables: Bad rule (does a matching rule exist in that chain?).
? 1
$ iptables -v -D INPUT -j ULOG --ulog-prefix a
! Warning: Extension ULOG revision 0 not supported, missing kernel module?
! iptables: Bad rule (does a matching rule exist in that chain?).
? 1
$ iptables -C nosuch -j ULOG
! Warning: Extension ULOG revision 0 not supported, missing kernel module?
! iptables: Bad rule (does a matching rule exist in that chain?).
? 1
$ iptables -D nosuch -j ULOG
! Warning: Extension ULOG revision 0 not supported, missing kernel module?
! iptables: Bad rule (does a matching rule exist in that chain?).
? 1
$ iptables -D INPUT 1 -j ULOG
! Warning: Extension ULOG revision 0 not supported, missing kernel module?
! iptables v1.8.11 (nf_tables): Illegal option `--jump' with this command
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -A INPUT

== a restore says it once for each target
$ iptables-restore -v
< *filter
< -A INPUT -j ULOG
< -A INPUT -j ULOG --ulog-prefix a
< -A INPUT -j CLUSTERIP
< -A INPUT -j ULOG --ulog-prefix b
< COMMIT
< *nat
< -A INPUT -j ULOG
< COMMIT
> Flushing chain `INPUT'
> Flushing chain `FORWARD'
> Flushing chain `OUTPUT'
> ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 1 queue_threshold 1
> ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 1 prefix "a" queue_threshold 1
> CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP
> ULOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ULOG copy_range 0 nlgroup 1 prefix "b" queue_threshold 1
! Warning: Extension ULOG revision 0 not supported, missing kernel module?
! Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
! iptables-restore v1.8.11 (nf_tables): \.
! line 2: RULE_APPEND failed (No such file or directory): rule in chain INPUT
! line 3: RULE_APPEND failed (No such file or directory): rule in chain INPUT
! line 4: RULE_APPEND failed (No such file or directory): rule in chain INPUT
! line 5: RULE_APPEND failed (No such file or directory): rule in chain INPUT
? 4
$ iptables-save
$ iptables-restore --test
< *filter
< -A INPUT -j ULOG
< COMMIT
< *nat
< -A INPUT -j ULOG
< COMMIT
! Warning: Extension ULOG revision 0 not supported, missing kernel module?

== other warnings are said again
$ iptables-restore
< *filter
< -A INPUT -i a/b -j ULOG
< -A INPUT -i a/b -j ULOG
< COMMIT
! Warning: weird character in interface `a/b' ('/' and ' ' are not allowed by the kernel).
! Warning: Extension ULOG revision 0 not supported, missing kernel module?
! Warning: weird character in interface `a/b' ('/' and ' ' are not allowed by the kernel).
! iptables-restore v1.8.11 (nf_tables): \.
! line 2: RULE_APPEND failed (No such file or directory): rule in chain INPUT
! line 3: RULE_APPEND failed (No such file or directory): rule in chain INPUT
? 4

== errors behind the warning
$ iptables-restore
< *filter
< -A INPUT -j ULOG
< -A INPUT -j ULOG --ulog-prefix ""
< COMMIT
! Warning: Extension ULOG revision 0 not supported, missing kernel module?
! iptables-restore v1.8.11 (nf_tables): Argument must have a minimum length of 1 characters
!
! Error occurred at line: 3
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore
< *filter
< -N ULOG
< COMMIT
! Warning: Extension ULOG revision 0 not supported, missing kernel module?
! iptables-restore v1.8.11 (nf_tables): chain name may not clash with target name
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -j ULOG
< -N ULOG
< COMMIT
! Warning: Extension ULOG revision 0 not supported, missing kernel module?
! iptables-restore v1.8.11 (nf_tables): chain name may not clash with target name
! Error occurred at line: 3
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT
< -A INPUT -j ACCEPT
< -I INPUT -j ULOG
< -D INPUT -j ULOG
< COMMIT
! Warning: Extension ULOG revision 0 not supported, missing kernel module?
! iptables-restore v1.8.11 (nf_tables): \.
! line 4: RULE_INSERT failed (No such file or directory): rule in chain INPUT
! line 5: RULE_DELETE failed (No such file or directory): rule in chain INPUT
? 4
$ iptables-restore
< *filter
< -A INPUT
< -I INPUT -j ULOG
< -C INPUT -j ULOG
< COMMIT
! Warning: Extension ULOG revision 0 not supported, missing kernel module?
! iptables-restore v1.8.11 (nf_tables): \.
! line 3: RULE_INSERT failed (No such file or directory): rule in chain INPUT
? 4
$ iptables -A INPUT
$ iptables-restore -n
< *filter
< -R INPUT 1 -j ULOG
< -A INPUT -j ACCEPT
< COMMIT
! Warning: Extension ULOG revision 0 not supported, missing kernel module?
! iptables-restore v1.8.11 (nf_tables): \.
! line 2: RULE_REPLACE failed (No such file or directory): rule in chain INPUT
? 4
$ iptables -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -A INPUT

== of many rules the bad ones are named
$ iptables-restore
< *filter
< -A INPUT -s 10.0.0.0 -j ACCEPT
< -A INPUT -s 10.0.0.1 -j ACCEPT
< -A INPUT -s 10.0.0.2 -j ACCEPT
< -A INPUT -s 10.0.0.3 -j ACCEPT
< -A INPUT -s 10.0.0.4 -j ACCEPT
< -A INPUT -s 10.0.0.5 -j ACCEPT
< -A INPUT -s 10.0.0.6 -j ACCEPT
< -A INPUT -s 10.0.0.7 -j ULOG
< -A INPUT -s 10.0.0.8 -j ACCEPT
< -A INPUT -s 10.0.0.9 -j ACCEPT
< -A INPUT -s 10.0.0.10 -j ACCEPT
< -A INPUT -s 10.0.0.11 -j ACCEPT
< -A INPUT -s 10.0.0.12 -j ACCEPT
< -A INPUT -s 10.0.0.13 -j ACCEPT
< -A INPUT -s 10.0.0.14 -j ACCEPT
< -A INPUT -s 10.0.0.15 -j ACCEPT
< -A INPUT -s 10.0.0.16 -j ACCEPT
< -A INPUT -s 10.0.0.17 -j ACCEPT
< -A INPUT -s 10.0.0.18 -j ACCEPT
< -A INPUT -s 10.0.0.19 -j ACCEPT
< -A INPUT -s 10.0.0.20 -j ACCEPT
< -A INPUT -s 10.0.0.21 -j ACCEPT
< -A INPUT -s 10.0.0.22 -j ACCEPT
< -A INPUT -s 10.0.0.23 -j ACCEPT
< -A INPUT -s 10.0.0.24 -j ACCEPT
< -A INPUT -s 10.0.0.25 -j ACCEPT
< -A INPUT -s 10.0.0.26 -j ACCEPT
< -A INPUT -s 10.0.0.27 -j ACCEPT
< -A INPUT -s 10.0.0.28 -j ACCEPT
< -A INPUT -s 10.0.0.29 -j ACCEPT
< -A INPUT -s 10.0.0.30 -j ACCEPT
< -A INPUT -s 10.0.0.31 -j ACCEPT
< -A INPUT -s 10.0.0.32 -j ULOG
< -A INPUT -s 10.0.0.33 -j ACCEPT
< -A INPUT -s 10.0.0.34 -j ACCEPT
< -A INPUT -s 10.0.0.35 -j ACCEPT
< -A INPUT -s 10.0.0.36 -j ACCEPT
< -A INPUT -s 10.0.0.37 -j ACCEPT
< -A INPUT -s 10.0.0.38 -j ACCEPT
< -A INPUT -s 10.0.0.39 -j ACCEPT
< -A INPUT -s 10.0.0.40 -j ACCEPT
< -A INPUT -s 10.0.0.41 -j ACCEPT
< -A INPUT -s 10.0.0.42 -j ACCEPT
< -A INPUT -s 10.0.0.43 -j ACCEPT
< -A INPUT -s 10.0.0.44 -j ACCEPT
< -A INPUT -s 10.0.0.45 -j ACCEPT
< -A INPUT -s 10.0.0.46 -j ACCEPT
< -A INPUT -s 10.0.0.47 -j ACCEPT
< -A INPUT -s 10.0.0.48 -j ACCEPT
< -A INPUT -s 10.0.0.49 -j ACCEPT
< -A INPUT -s 10.0.0.50 -j ACCEPT
< -A INPUT -s 10.0.0.51 -j ACCEPT
< -A INPUT -s 10.0.0.52 -j ACCEPT
< -A INPUT -s 10.0.0.53 -j ACCEPT
< -A INPUT -s 10.0.0.54 -j ACCEPT
< -A INPUT -s 10.0.0.55 -j ACCEPT
< -A INPUT -s 10.0.0.56 -j ACCEPT
< -A INPUT -s 10.0.0.57 -j ULOG
< -A INPUT -s 10.0.0.58 -j ACCEPT
< -A INPUT -s 10.0.0.59 -j ACCEPT
< COMMIT
! Warning: Extension ULOG revision 0 not supported, missing kernel module?
! iptables-restore v1.8.11 (nf_tables): \.
! line 9: RULE_APPEND failed (No such file or directory): rule in chain INPUT
! line 34: RULE_APPEND failed (No such file or directory): rule in chain INPUT
! line 59: RULE_APPEND failed (No such file or directory): rule in chain INPUT
? 4
$ iptables -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
