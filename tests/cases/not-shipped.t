# Matches and targets that iptables does not come with, in the lines of a restore and beside commands that take chains.
== iptables: matches in a restore
$ iptables-restore
< *filter
< -A INPUT -j ACCEPT
< -A INPUT -m condition --condition web -j DROP
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Couldn't load match `condition':No such file or directory
!
! Error occurred at line: 3
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -j ACCEPT
< -A INPUT -m geoip --src-cc DE -j DROP
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
!
! Error occurred at line: 3
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -j ACCEPT
< -A INPUT -m ipp2p --edk -j DROP
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Couldn't load match `ipp2p':No such file or directory
!
! Error occurred at line: 3
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -j ACCEPT
< -A INPUT -m psd -j DROP
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Couldn't load match `psd':No such file or directory
!
! Error occurred at line: 3
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -j ACCEPT
< -A INPUT -m quota2 --name q -j DROP
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Couldn't load match `quota2':No such file or directory
!
! Error occurred at line: 3
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore --test
< *filter
< -A INPUT -m geoip -j DROP
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
!
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore -n
< *filter
< -A INPUT -m geoip -j DROP
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
!
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore -v
< *filter
< -A INPUT -m geoip -j DROP
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
!
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore -c
< *filter
< [1:2] -A INPUT -m geoip --src-cc DE
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
!
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore
< *filter
< -D INPUT -m geoip
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
!
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore
< *filter
< -C INPUT -m geoip
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
!
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore
< *filter
< -I nosuch -m geoip
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
!
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT --src-cc DE
< COMMIT
! iptables-restore v1.8.11 (nf_tables): unknown option "--src-cc"
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -m geoip
! iptables-restore v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
!
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-save

== iptables: targets in a restore are chains that are not there, which is found at the end
$ iptables-restore
< *filter
< -A INPUT -j TARPIT
< -A INPUT -j ACCEPT
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Chain 'TARPIT' does not exist
! Error occurred at line: 4
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -j TARPIT --tarpit
< COMMIT
! iptables-restore v1.8.11 (nf_tables): unknown option "--tarpit"
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -j IMQ
< -A INPUT -j ACCEPT
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Chain 'IMQ' does not exist
! Error occurred at line: 4
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -j IMQ --todev 0
< COMMIT
! iptables-restore v1.8.11 (nf_tables): unknown option "--todev"
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -j ACCOUNT
< -A INPUT -j ACCEPT
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Chain 'ACCOUNT' does not exist
! Error occurred at line: 4
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -j ACCOUNT --addr 10.0.0.0/8 --tname a
< COMMIT
! iptables-restore v1.8.11 (nf_tables): unknown option "--addr"
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -j DELUDE
< -A INPUT -j ACCEPT
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Chain 'DELUDE' does not exist
! Error occurred at line: 4
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -j CHAOS
< -A INPUT -j ACCEPT
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Chain 'CHAOS' does not exist
! Error occurred at line: 4
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -j CHAOS --tarpit
< COMMIT
! iptables-restore v1.8.11 (nf_tables): unknown option "--tarpit"
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -j ROUTE
< -A INPUT -j ACCEPT
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Chain 'ROUTE' does not exist
! Error occurred at line: 4
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -j ROUTE --gw 10.0.0.1
< COMMIT
! iptables-restore v1.8.11 (nf_tables): unknown option "--gw"
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -j SAME
< -A INPUT -j ACCEPT
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Chain 'SAME' does not exist
! Error occurred at line: 4
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -j SAME --to 10.0.0.1
< COMMIT
! iptables-restore v1.8.11 (nf_tables): unknown option "--to"
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -j MIRROR
< -A INPUT -j ACCEPT
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Chain 'MIRROR' does not exist
! Error occurred at line: 4
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -j TARPIT
< -A INPUT -j CHAOS
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Chain 'TARPIT' does not exist
! Error occurred at line: 4
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -j TARPIT
< -A INPUT -j CHAOS --tarpit
< COMMIT
! iptables-restore v1.8.11 (nf_tables): unknown option "--tarpit"
! Error occurred at line: 3
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -j TARPIT
< -A INPUT -m geoip
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
!
! Error occurred at line: 3
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -j TARPIT
! iptables-restore: COMMIT expected at line 3
? 1
$ iptables-restore --test
< *filter
< -A INPUT -j TARPIT
< COMMIT
$ iptables-restore --test
< *filter
< -A INPUT -j TARPIT --tarpit
< COMMIT
! iptables-restore v1.8.11 (nf_tables): unknown option "--tarpit"
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore -v
< *filter
< -A INPUT -j TARPIT
< COMMIT
> Flushing chain `INPUT'
> Flushing chain `FORWARD'
> Flushing chain `OUTPUT'
! iptables-restore v1.8.11 (nf_tables): Chain 'TARPIT' does not exist
! Error occurred at line: 3
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore -n
< *filter
< -A INPUT -j TARPIT
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Chain 'TARPIT' does not exist
! Error occurred at line: 3
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -g TARPIT
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Chain 'TARPIT' does not exist
! Error occurred at line: 3
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore
< *filter
< -D INPUT -j TARPIT
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Chain 'TARPIT' does not exist
! Error occurred at line: 3
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore
< *filter
< -C INPUT -j TARPIT
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Chain 'TARPIT' does not exist
! Error occurred at line: 3
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore
< *filter
< -I INPUT -j TARPIT
< -N TARPIT
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Chain 'TARPIT' does not exist
! Error occurred at line: 4
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore
< *filter
< -R INPUT 1 -j TARPIT
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Chain 'TARPIT' does not exist
! Error occurred at line: 3
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore
< *nat
< -A PREROUTING -j SAME --to 10.0.0.1
< COMMIT
! iptables-restore v1.8.11 (nf_tables): unknown option "--to"
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore
< *mangle
< -A PREROUTING -j IMQ
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Chain 'IMQ' does not exist
! Error occurred at line: 3
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-save

== iptables: chains may be called so
$ iptables -N TARPIT
$ iptables -N IMQ
$ iptables -N geoip
$ iptables -N NAT
$ iptables -N dnat
$ iptables -N vlan
$ iptables -A INPUT -j TARPIT
$ iptables -A TARPIT -p tcp -j IMQ
$ iptables -A FORWARD -g NAT
$ iptables -A INPUT -j TARPIT --tarpit
! iptables v1.8.11 (nf_tables): unknown option "--tarpit"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A OUTPUT -j geoip
$ iptables -A OUTPUT -m geoip -j geoip
! iptables v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -v -A FORWARD -j dnat
> dnat  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
$ iptables -L
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
> TARPIT     all  --  anywhere             anywhere            \.
>
> Chain FORWARD (policy ACCEPT)
> target     prot opt source               destination         \.
> NAT        all  --  anywhere             anywhere            [goto] \.
> dnat       all  --  anywhere             anywhere            \.
>
> Chain OUTPUT (policy ACCEPT)
> target     prot opt source               destination         \.
> geoip      all  --  anywhere             anywhere            \.
>
> Chain IMQ (1 references)
> target     prot opt source               destination         \.
>
> Chain NAT (1 references)
> target     prot opt source               destination         \.
>
> Chain TARPIT (1 references)
> target     prot opt source               destination         \.
> IMQ        tcp  --  anywhere             anywhere            \.
>
> Chain dnat (1 references)
> target     prot opt source               destination         \.
>
> Chain geoip (1 references)
> target     prot opt source               destination         \.
>
> Chain vlan (0 references)
> target     prot opt source               destination         \.
$ iptables -n -v -L
> Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>     0     0 TARPIT     all  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
>
> Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>     0     0 NAT        all  --  *      *       0.0.0.0/0            0.0.0.0/0           [goto] \.
>     0     0 dnat       all  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
>
> Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>     0     0 geoip      all  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
>
> Chain IMQ (1 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain NAT (1 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain TARPIT (1 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>     0     0 IMQ        tcp  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
>
> Chain dnat (1 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain geoip (1 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain vlan (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
$ iptables -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -N IMQ
> -N NAT
> -N TARPIT
> -N dnat
> -N geoip
> -N vlan
> -A INPUT -j TARPIT
> -A FORWARD -g NAT
> -A FORWARD -j dnat
> -A OUTPUT -j geoip
> -A TARPIT -p tcp -j IMQ
$ iptables -C INPUT -j TARPIT
$ iptables -D INPUT -j TARPIT
$ iptables -E IMQ CHAOS
$ iptables -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -N CHAOS
> -N NAT
> -N TARPIT
> -N dnat
> -N geoip
> -N vlan
> -A FORWARD -g NAT
> -A FORWARD -j dnat
> -A OUTPUT -j geoip
> -A TARPIT -p tcp -j CHAOS
$ iptables-save
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :CHAOS - [0:0]
> :NAT - [0:0]
> :TARPIT - [0:0]
> :dnat - [0:0]
> :geoip - [0:0]
> :vlan - [0:0]
> -A FORWARD -g NAT
> -A FORWARD -j dnat
> -A OUTPUT -j geoip
> -A TARPIT -p tcp -j CHAOS
> COMMIT
> # Completed on DATE
$ iptables-restore -v <-
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> Flushing chain `INPUT'
> Flushing chain `FORWARD'
> Flushing chain `OUTPUT'
> Flushing chain `CHAOS'
> Flushing chain `NAT'
> Flushing chain `TARPIT'
> Flushing chain `dnat'
> Flushing chain `geoip'
> Flushing chain `vlan'
> Deleting chain `CHAOS'
> Deleting chain `NAT'
> Deleting chain `TARPIT'
> Deleting chain `dnat'
> Deleting chain `geoip'
> Deleting chain `vlan'
> NAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  [goto] \.
> dnat  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
> geoip  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
> CHAOS  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
> # Completed on DATE
$ iptables-save
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :CHAOS - [0:0]
> :NAT - [0:0]
> :TARPIT - [0:0]
> :dnat - [0:0]
> :geoip - [0:0]
> :vlan - [0:0]
> -A FORWARD -g NAT
> -A FORWARD -j dnat
> -A OUTPUT -j geoip
> -A TARPIT -p tcp -j CHAOS
> COMMIT
> # Completed on DATE
$ iptables-restore
< *filter
< :TARPIT - [0:0]
< -A INPUT -j TARPIT
< -A TARPIT -j DROP
< COMMIT
$ iptables -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -N TARPIT
> -A INPUT -j TARPIT
> -A TARPIT -j DROP
$ iptables-restore
< *filter
< :TARPIT - [0:0]
< -A INPUT -j TARPIT --tarpit
< COMMIT
! iptables-restore v1.8.11 (nf_tables): unknown option "--tarpit"
! Error occurred at line: 3
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -X
! iptables v1.8.11 (nf_tables):  CHAIN_DEL failed (Device or resource busy): chain TARPIT
? 4

== iptables: beside other commands
$ iptables -L -m geoip
! iptables v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -L -j TARPIT
! iptables v1.8.11 (nf_tables): Illegal option `--jump' with this command
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -S -m geoip
! iptables v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -F -j TARPIT
! iptables v1.8.11 (nf_tables): Illegal option `--jump' with this command
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -N x -m geoip
! iptables v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -N x -j TARPIT
! iptables v1.8.11 (nf_tables): Illegal option `--jump' with this command
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -D INPUT 1 -j TARPIT
! iptables v1.8.11 (nf_tables): Illegal option `--jump' with this command
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -P INPUT TARPIT
! iptables: Bad policy name. Run `dmesg' for more information.
? 1
$ iptables -P INPUT DROP -m geoip
! iptables v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -X TARPIT
! iptables: No chain/target/match by that name.
? 1
$ iptables -F TARPIT
! iptables: No chain/target/match by that name.
? 1
$ iptables -E TARPIT x
! iptables: No chain/target/match by that name.
? 1
$ iptables -Z TARPIT
! iptables: No chain/target/match by that name.
? 1
$ iptables -V -m geoip
> iptables v1.8.11 (nf_tables)
$ iptables -V -j TARPIT
> iptables v1.8.11 (nf_tables)
$ iptables -j TARPIT -V
> iptables v1.8.11 (nf_tables)
$ iptables -m geoip -V
! iptables v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -m geoip -h
! iptables v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -C INPUT -j TARPIT
! iptables v1.8.11 (nf_tables): Chain 'TARPIT' does not exist
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -D INPUT -j TARPIT
! iptables v1.8.11 (nf_tables): Chain 'TARPIT' does not exist
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -R INPUT 1 -j TARPIT
! iptables v1.8.11 (nf_tables): Chain 'TARPIT' does not exist
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -I INPUT -m geoip
! iptables v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -C INPUT -m geoip
! iptables v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -D nosuch -m geoip
! iptables v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A nosuch -j TARPIT
! iptables v1.8.11 (nf_tables): Chain 'TARPIT' does not exist
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -t nosuch -A INPUT -j TARPIT
! iptables v1.8.11 (nf_tables): table 'nosuch' does not exist
! Perhaps iptables or your kernel needs to be upgraded.
? 3
$ iptables -t nosuch -A INPUT -m geoip
! iptables v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2

== ip6tables: matches in a restore
$ ip6tables-restore
< *filter
< -A INPUT -j ACCEPT
< -A INPUT -m condition --condition web -j DROP
< COMMIT
! ip6tables-restore v1.8.11 (nf_tables): Couldn't load match `condition':No such file or directory
!
! Error occurred at line: 3
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables-restore
< *filter
< -A INPUT -j ACCEPT
< -A INPUT -m geoip --src-cc DE -j DROP
< COMMIT
! ip6tables-restore v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
!
! Error occurred at line: 3
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables-restore
< *filter
< -A INPUT -j ACCEPT
< -A INPUT -m ipp2p --edk -j DROP
< COMMIT
! ip6tables-restore v1.8.11 (nf_tables): Couldn't load match `ipp2p':No such file or directory
!
! Error occurred at line: 3
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables-restore
< *filter
< -A INPUT -j ACCEPT
< -A INPUT -m psd -j DROP
< COMMIT
! ip6tables-restore v1.8.11 (nf_tables): Couldn't load match `psd':No such file or directory
!
! Error occurred at line: 3
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables-restore
< *filter
< -A INPUT -j ACCEPT
< -A INPUT -m quota2 --name q -j DROP
< COMMIT
! ip6tables-restore v1.8.11 (nf_tables): Couldn't load match `quota2':No such file or directory
!
! Error occurred at line: 3
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables-restore --test
< *filter
< -A INPUT -m geoip -j DROP
< COMMIT
! ip6tables-restore v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
!
! Error occurred at line: 2
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables-restore -n
< *filter
< -A INPUT -m geoip -j DROP
< COMMIT
! ip6tables-restore v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
!
! Error occurred at line: 2
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables-restore -v
< *filter
< -A INPUT -m geoip -j DROP
< COMMIT
! ip6tables-restore v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
!
! Error occurred at line: 2
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables-restore -c
< *filter
< [1:2] -A INPUT -m geoip --src-cc DE
< COMMIT
! ip6tables-restore v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
!
! Error occurred at line: 2
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables-restore
< *filter
< -D INPUT -m geoip
< COMMIT
! ip6tables-restore v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
!
! Error occurred at line: 2
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables-restore
< *filter
< -C INPUT -m geoip
< COMMIT
! ip6tables-restore v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
!
! Error occurred at line: 2
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables-restore
< *filter
< -I nosuch -m geoip
< COMMIT
! ip6tables-restore v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
!
! Error occurred at line: 2
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables-restore
< *filter
< -A INPUT --src-cc DE
< COMMIT
! ip6tables-restore v1.8.11 (nf_tables): unknown option "--src-cc"
! Error occurred at line: 2
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables-restore
< *filter
< -A INPUT -m geoip
! ip6tables-restore v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
!
! Error occurred at line: 2
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables-save

== ip6tables: targets in a restore are chains that are not there, which is found at the end
$ ip6tables-restore
< *filter
< -A INPUT -j TARPIT
< -A INPUT -j ACCEPT
< COMMIT
! ip6tables-restore v1.8.11 (nf_tables): Chain 'TARPIT' does not exist
! Error occurred at line: 4
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables-restore
< *filter
< -A INPUT -j TARPIT --tarpit
< COMMIT
! ip6tables-restore v1.8.11 (nf_tables): unknown option "--tarpit"
! Error occurred at line: 2
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables-restore
< *filter
< -A INPUT -j IMQ
< -A INPUT -j ACCEPT
< COMMIT
! ip6tables-restore v1.8.11 (nf_tables): Chain 'IMQ' does not exist
! Error occurred at line: 4
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables-restore
< *filter
< -A INPUT -j IMQ --todev 0
< COMMIT
! ip6tables-restore v1.8.11 (nf_tables): unknown option "--todev"
! Error occurred at line: 2
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables-restore
< *filter
< -A INPUT -j ACCOUNT
< -A INPUT -j ACCEPT
< COMMIT
! ip6tables-restore v1.8.11 (nf_tables): Chain 'ACCOUNT' does not exist
! Error occurred at line: 4
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables-restore
< *filter
< -A INPUT -j ACCOUNT --addr 10.0.0.0/8 --tname a
< COMMIT
! ip6tables-restore v1.8.11 (nf_tables): unknown option "--addr"
! Error occurred at line: 2
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables-restore
< *filter
< -A INPUT -j DELUDE
< -A INPUT -j ACCEPT
< COMMIT
! ip6tables-restore v1.8.11 (nf_tables): Chain 'DELUDE' does not exist
! Error occurred at line: 4
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables-restore
< *filter
< -A INPUT -j CHAOS
< -A INPUT -j ACCEPT
< COMMIT
! ip6tables-restore v1.8.11 (nf_tables): Chain 'CHAOS' does not exist
! Error occurred at line: 4
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables-restore
< *filter
< -A INPUT -j CHAOS --tarpit
< COMMIT
! ip6tables-restore v1.8.11 (nf_tables): unknown option "--tarpit"
! Error occurred at line: 2
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables-restore
< *filter
< -A INPUT -j ROUTE
< -A INPUT -j ACCEPT
< COMMIT
! ip6tables-restore v1.8.11 (nf_tables): Chain 'ROUTE' does not exist
! Error occurred at line: 4
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables-restore
< *filter
< -A INPUT -j ROUTE --gw 10.0.0.1
< COMMIT
! ip6tables-restore v1.8.11 (nf_tables): unknown option "--gw"
! Error occurred at line: 2
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables-restore
< *filter
< -A INPUT -j SAME
< -A INPUT -j ACCEPT
< COMMIT
! ip6tables-restore v1.8.11 (nf_tables): Chain 'SAME' does not exist
! Error occurred at line: 4
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables-restore
< *filter
< -A INPUT -j SAME --to 10.0.0.1
< COMMIT
! ip6tables-restore v1.8.11 (nf_tables): unknown option "--to"
! Error occurred at line: 2
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables-restore
< *filter
< -A INPUT -j MIRROR
< -A INPUT -j ACCEPT
< COMMIT
! ip6tables-restore v1.8.11 (nf_tables): Chain 'MIRROR' does not exist
! Error occurred at line: 4
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables-restore
< *filter
< -A INPUT -j TARPIT
< -A INPUT -j CHAOS
< COMMIT
! ip6tables-restore v1.8.11 (nf_tables): Chain 'TARPIT' does not exist
! Error occurred at line: 4
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables-restore
< *filter
< -A INPUT -j TARPIT
< -A INPUT -j CHAOS --tarpit
< COMMIT
! ip6tables-restore v1.8.11 (nf_tables): unknown option "--tarpit"
! Error occurred at line: 3
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables-restore
< *filter
< -A INPUT -j TARPIT
< -A INPUT -m geoip
< COMMIT
! ip6tables-restore v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
!
! Error occurred at line: 3
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables-restore
< *filter
< -A INPUT -j TARPIT
! ip6tables-restore: COMMIT expected at line 3
? 1
$ ip6tables-restore --test
< *filter
< -A INPUT -j TARPIT
< COMMIT
$ ip6tables-restore --test
< *filter
< -A INPUT -j TARPIT --tarpit
< COMMIT
! ip6tables-restore v1.8.11 (nf_tables): unknown option "--tarpit"
! Error occurred at line: 2
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables-restore -v
< *filter
< -A INPUT -j TARPIT
< COMMIT
> Flushing chain `INPUT'
> Flushing chain `FORWARD'
> Flushing chain `OUTPUT'
! ip6tables-restore v1.8.11 (nf_tables): Chain 'TARPIT' does not exist
! Error occurred at line: 3
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables-restore -n
< *filter
< -A INPUT -j TARPIT
< COMMIT
! ip6tables-restore v1.8.11 (nf_tables): Chain 'TARPIT' does not exist
! Error occurred at line: 3
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables-restore
< *filter
< -A INPUT -g TARPIT
< COMMIT
! ip6tables-restore v1.8.11 (nf_tables): Chain 'TARPIT' does not exist
! Error occurred at line: 3
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables-restore
< *filter
< -D INPUT -j TARPIT
< COMMIT
! ip6tables-restore v1.8.11 (nf_tables): Chain 'TARPIT' does not exist
! Error occurred at line: 3
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables-restore
< *filter
< -C INPUT -j TARPIT
< COMMIT
! ip6tables-restore v1.8.11 (nf_tables): Chain 'TARPIT' does not exist
! Error occurred at line: 3
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables-restore
< *filter
< -I INPUT -j TARPIT
< -N TARPIT
< COMMIT
! ip6tables-restore v1.8.11 (nf_tables): Chain 'TARPIT' does not exist
! Error occurred at line: 4
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables-restore
< *filter
< -R INPUT 1 -j TARPIT
< COMMIT
! ip6tables-restore v1.8.11 (nf_tables): Chain 'TARPIT' does not exist
! Error occurred at line: 3
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables-restore
< *nat
< -A PREROUTING -j SAME --to 10.0.0.1
< COMMIT
! ip6tables-restore v1.8.11 (nf_tables): unknown option "--to"
! Error occurred at line: 2
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables-restore
< *mangle
< -A PREROUTING -j IMQ
< COMMIT
! ip6tables-restore v1.8.11 (nf_tables): Chain 'IMQ' does not exist
! Error occurred at line: 3
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables-save

== ip6tables: chains may be called so
$ ip6tables -N TARPIT
$ ip6tables -N IMQ
$ ip6tables -N geoip
$ ip6tables -N NAT
$ ip6tables -N dnat
$ ip6tables -N vlan
$ ip6tables -A INPUT -j TARPIT
$ ip6tables -A TARPIT -p tcp -j IMQ
$ ip6tables -A FORWARD -g NAT
$ ip6tables -A INPUT -j TARPIT --tarpit
! ip6tables v1.8.11 (nf_tables): unknown option "--tarpit"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A OUTPUT -j geoip
$ ip6tables -A OUTPUT -m geoip -j geoip
! ip6tables v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -v -A FORWARD -j dnat
> dnat  all opt -- in * out *  ::/0  -> ::/0  \.
$ ip6tables -L
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
> TARPIT     all  --  anywhere             anywhere            \.
>
> Chain FORWARD (policy ACCEPT)
> target     prot opt source               destination         \.
> NAT        all  --  anywhere             anywhere            [goto] \.
> dnat       all  --  anywhere             anywhere            \.
>
> Chain OUTPUT (policy ACCEPT)
> target     prot opt source               destination         \.
> geoip      all  --  anywhere             anywhere            \.
>
> Chain IMQ (1 references)
> target     prot opt source               destination         \.
>
> Chain NAT (1 references)
> target     prot opt source               destination         \.
>
> Chain TARPIT (1 references)
> target     prot opt source               destination         \.
> IMQ        tcp  --  anywhere             anywhere            \.
>
> Chain dnat (1 references)
> target     prot opt source               destination         \.
>
> Chain geoip (1 references)
> target     prot opt source               destination         \.
>
> Chain vlan (0 references)
> target     prot opt source               destination         \.
$ ip6tables -n -v -L
> Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>     0     0 TARPIT     all  --  *      *       ::/0                 ::/0                \.
>
> Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>     0     0 NAT        all  --  *      *       ::/0                 ::/0                [goto] \.
>     0     0 dnat       all  --  *      *       ::/0                 ::/0                \.
>
> Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>     0     0 geoip      all  --  *      *       ::/0                 ::/0                \.
>
> Chain IMQ (1 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain NAT (1 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain TARPIT (1 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>     0     0 IMQ        tcp  --  *      *       ::/0                 ::/0                \.
>
> Chain dnat (1 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain geoip (1 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain vlan (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
$ ip6tables -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -N IMQ
> -N NAT
> -N TARPIT
> -N dnat
> -N geoip
> -N vlan
> -A INPUT -j TARPIT
> -A FORWARD -g NAT
> -A FORWARD -j dnat
> -A OUTPUT -j geoip
> -A TARPIT -p tcp -j IMQ
$ ip6tables -C INPUT -j TARPIT
$ ip6tables -D INPUT -j TARPIT
$ ip6tables -E IMQ CHAOS
$ ip6tables -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -N CHAOS
> -N NAT
> -N TARPIT
> -N dnat
> -N geoip
> -N vlan
> -A FORWARD -g NAT
> -A FORWARD -j dnat
> -A OUTPUT -j geoip
> -A TARPIT -p tcp -j CHAOS
$ ip6tables-save
> # Generated by ip6tables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :CHAOS - [0:0]
> :NAT - [0:0]
> :TARPIT - [0:0]
> :dnat - [0:0]
> :geoip - [0:0]
> :vlan - [0:0]
> -A FORWARD -g NAT
> -A FORWARD -j dnat
> -A OUTPUT -j geoip
> -A TARPIT -p tcp -j CHAOS
> COMMIT
> # Completed on DATE
$ ip6tables-restore -v <-
> # Generated by ip6tables-save v1.8.11 (nf_tables) on DATE
> Flushing chain `INPUT'
> Flushing chain `FORWARD'
> Flushing chain `OUTPUT'
> Flushing chain `CHAOS'
> Flushing chain `NAT'
> Flushing chain `TARPIT'
> Flushing chain `dnat'
> Flushing chain `geoip'
> Flushing chain `vlan'
> Deleting chain `CHAOS'
> Deleting chain `NAT'
> Deleting chain `TARPIT'
> Deleting chain `dnat'
> Deleting chain `geoip'
> Deleting chain `vlan'
> NAT  all opt -- in * out *  ::/0  -> ::/0  [goto] \.
> dnat  all opt -- in * out *  ::/0  -> ::/0  \.
> geoip  all opt -- in * out *  ::/0  -> ::/0  \.
> CHAOS  tcp opt -- in * out *  ::/0  -> ::/0  \.
> # Completed on DATE
$ ip6tables-save
> # Generated by ip6tables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :CHAOS - [0:0]
> :NAT - [0:0]
> :TARPIT - [0:0]
> :dnat - [0:0]
> :geoip - [0:0]
> :vlan - [0:0]
> -A FORWARD -g NAT
> -A FORWARD -j dnat
> -A OUTPUT -j geoip
> -A TARPIT -p tcp -j CHAOS
> COMMIT
> # Completed on DATE
$ ip6tables-restore
< *filter
< :TARPIT - [0:0]
< -A INPUT -j TARPIT
< -A TARPIT -j DROP
< COMMIT
$ ip6tables -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -N TARPIT
> -A INPUT -j TARPIT
> -A TARPIT -j DROP
$ ip6tables-restore
< *filter
< :TARPIT - [0:0]
< -A INPUT -j TARPIT --tarpit
< COMMIT
! ip6tables-restore v1.8.11 (nf_tables): unknown option "--tarpit"
! Error occurred at line: 3
! Try `ip6tables-restore -h' or 'ip6tables-restore --help' for more information.
? 2
$ ip6tables -X
! ip6tables v1.8.11 (nf_tables):  CHAIN_DEL failed (Device or resource busy): chain TARPIT
? 4

== ip6tables: beside other commands
$ ip6tables -L -m geoip
! ip6tables v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -L -j TARPIT
! ip6tables v1.8.11 (nf_tables): Illegal option `--jump' with this command
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -S -m geoip
! ip6tables v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -F -j TARPIT
! ip6tables v1.8.11 (nf_tables): Illegal option `--jump' with this command
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -N x -m geoip
! ip6tables v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -N x -j TARPIT
! ip6tables v1.8.11 (nf_tables): Illegal option `--jump' with this command
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -D INPUT 1 -j TARPIT
! ip6tables v1.8.11 (nf_tables): Illegal option `--jump' with this command
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -P INPUT TARPIT
! ip6tables: Bad policy name. Run `dmesg' for more information.
? 1
$ ip6tables -P INPUT DROP -m geoip
! ip6tables v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -X TARPIT
! ip6tables: No chain/target/match by that name.
? 1
$ ip6tables -F TARPIT
! ip6tables: No chain/target/match by that name.
? 1
$ ip6tables -E TARPIT x
! ip6tables: No chain/target/match by that name.
? 1
$ ip6tables -Z TARPIT
! ip6tables: No chain/target/match by that name.
? 1
$ ip6tables -V -m geoip
> ip6tables v1.8.11 (nf_tables)
$ ip6tables -V -j TARPIT
> ip6tables v1.8.11 (nf_tables)
$ ip6tables -j TARPIT -V
> ip6tables v1.8.11 (nf_tables)
$ ip6tables -m geoip -V
! ip6tables v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -m geoip -h
! ip6tables v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -C INPUT -j TARPIT
! ip6tables v1.8.11 (nf_tables): Chain 'TARPIT' does not exist
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -D INPUT -j TARPIT
! ip6tables v1.8.11 (nf_tables): Chain 'TARPIT' does not exist
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -R INPUT 1 -j TARPIT
! ip6tables v1.8.11 (nf_tables): Chain 'TARPIT' does not exist
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -I INPUT -m geoip
! ip6tables v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -C INPUT -m geoip
! ip6tables v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -D nosuch -m geoip
! ip6tables v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A nosuch -j TARPIT
! ip6tables v1.8.11 (nf_tables): Chain 'TARPIT' does not exist
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -t nosuch -A INPUT -j TARPIT
! ip6tables v1.8.11 (nf_tables): table 'nosuch' does not exist
! Perhaps ip6tables or your kernel needs to be upgraded.
? 3
$ ip6tables -t nosuch -A INPUT -m geoip
! ip6tables v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
