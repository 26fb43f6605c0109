# Found by generated rules.

== names of matches that are too long
$ iptables -A INPUT -m --mac-source=B:C6:9D:d4:5e:47
! iptables v1.8.11 (nf_tables): Invalid match name "--mac-source=B:C6:9D:d4:5e:47" (28 chars max)
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -m 0123456789012345678901234567
! iptables v1.8.11 (nf_tables): Couldn't load match `0123456789012345678901234567':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -m 01234567890123456789012345678
! iptables v1.8.11 (nf_tables): Invalid match name "01234567890123456789012345678" (28 chars max)
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -m $'\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff'
! iptables v1.8.11 (nf_tables): Couldn't load match `\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -m ééééééééééééééé
! iptables v1.8.11 (nf_tables): Invalid match name "ééééééééééééééé" (28 chars max)
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT ! -m 01234567890123456789012345678
! iptables v1.8.11 (nf_tables): unexpected ! flag before --match
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -m 01234567890123456789012345678 -h
! ip6tables v1.8.11 (nf_tables): Invalid match name "01234567890123456789012345678" (28 chars max)
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2

== -D reads numbers in its own way
$ iptables -A INPUT -s 1.1.1.1
$ iptables -A INPUT -s 2.2.2.2
$ iptables -D INPUT 0x2
! iptables v1.8.11 (nf_tables): Invalid rule number `0x2'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -D INPUT 010
! iptables: Index of deletion too big.
? 1
$ iptables -D INPUT 08
! iptables: Index of deletion too big.
? 1
$ iptables -D INPUT '2 '
! iptables v1.8.11 (nf_tables): Invalid rule number `2 '
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -D INPUT 2x
! iptables v1.8.11 (nf_tables): Invalid rule number `2x'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -D INPUT 2²
! iptables v1.8.11 (nf_tables): Invalid rule number `2²'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -D INPUT +-2
! iptables v1.8.11 (nf_tables): Invalid rule number `+-2'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -D INPUT ''
! iptables v1.8.11 (nf_tables): Invalid rule number `'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -D INPUT 0
! iptables v1.8.11 (nf_tables): Invalid rule number `0'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -D INPUT 4294967296
! iptables v1.8.11 (nf_tables): Invalid rule number `4294967296'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -D INPUT 2147483648
! iptables: Index of deletion too big.
? 1
$ iptables -D INPUT 6442450944
! iptables: Index of deletion too big.
? 1
$ iptables -D INPUT 040000000001
! iptables: Index of deletion too big.
? 1
$ iptables -D INPUT 99999999999999999999x
! iptables v1.8.11 (nf_tables): Invalid rule number `99999999999999999999x'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -D INPUT ' -9999999999999999999'
! iptables v1.8.11 (nf_tables): Invalid rule number ` -9999999999999999999'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT
> -A INPUT -s 1.1.1.1/32
> -A INPUT -s 2.2.2.2/32
$ iptables -D INPUT 4294967298
$ iptables -D INPUT ' -4294967295'
$ iptables -S INPUT
> -P INPUT ACCEPT
$ ip6tables -D INPUT 2147483648
! ip6tables: No chain/target/match by that name.
? 1
$ ip6tables -D INPUT 2147483649
! ip6tables: Bad rule (does a matching rule exist in that chain?).
? 1
$ ip6tables -D INPUT ' -1'
! ip6tables: Bad rule (does a matching rule exist in that chain?).
? 1
$ ip6tables -D missing 2147483648
! ip6tables: No chain/target/match by that name.
? 1
$ ip6tables -D missing 4294967295
! ip6tables: Bad rule (does a matching rule exist in that chain?).
? 1
$ ip6tables -t nat -v -D missing 999999999999999999999999999999
! ip6tables: Bad rule (does a matching rule exist in that chain?).
? 1

== letters that are no options, after a protocol that brings a match
$ iptables -A INPUT -p tcp -z-persistent
! iptables v1.8.11 (nf_tables): unknown option "--"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -p tcp -zx
! iptables v1.8.11 (nf_tables): unknown option "-z"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -p tcp -zj ACCEPT
! Bad argument `ACCEPT'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -p tcp -zzj
! iptables v1.8.11 (nf_tables): unknown option "-z"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -p udp -m tcp -zj ACCEPT
! Bad argument `ACCEPT'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -p gre -zj ACCEPT
! iptables v1.8.11 (nf_tables): unknown option "-z"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -p tcp ! -zs 1.2.3.4 -j ACCEPT
! Bad argument `1.2.3.4'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -p tcp -z-x
! iptables v1.8.11 (nf_tables): unknown option "--"
! Try `iptables -h' or 'iptables --help' for more information.
? 2

== letters outside of ASCII are bytes
$ iptables -A INPUT -𝄞
! iptables v1.8.11 (nf_tables): unknown option "-\xf0"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -p tcp -éx
! iptables v1.8.11 (nf_tables): unknown option "-\xa9"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -p tcp -j ACCEPT -vé
! iptables v1.8.11 (nf_tables): unknown option "-\xa9"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -p tcp -$'\xff'j ACCEPT
! Bad argument `ACCEPT'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT --é
! iptables v1.8.11 (nf_tables): unknown option "--é"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables-save -é
! iptables-save: invalid option -- '\xc3'
! Look at manual page `iptables-save.8' for more information.
? 1
$ iptables-save -cé
! iptables-save: invalid option -- '\xc3'
! Look at manual page `iptables-save.8' for more information.
? 1
$ iptables-restore -é
! iptables-restore: invalid option -- '\xc3'
! Try `iptables-restore -h' for more information.
? 1
$ ip6tables -é
! ip6tables v1.8.11 (nf_tables): unknown option "-\xc3"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
