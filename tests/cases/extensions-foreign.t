# What iptables itself doesn't have: patches of former times, and what others ship.

== match condition
$ iptables -A INPUT -m condition
! iptables v1.8.11 (nf_tables): Couldn't load match `condition':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -m condition --condition x -j ACCEPT
! ip6tables v1.8.11 (nf_tables): Couldn't load match `condition':No such file or directory
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -m condition --condition x -j ACCEPT
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Couldn't load match `condition':No such file or directory
!
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== match geoip
$ iptables -A INPUT -m geoip
! iptables v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -m geoip --geoip x -j ACCEPT
! ip6tables v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -m geoip --geoip x -j ACCEPT
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
!
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== match ipp2p
$ iptables -A INPUT -m ipp2p
! iptables v1.8.11 (nf_tables): Couldn't load match `ipp2p':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -m ipp2p --ipp2p x -j ACCEPT
! ip6tables v1.8.11 (nf_tables): Couldn't load match `ipp2p':No such file or directory
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -m ipp2p --ipp2p x -j ACCEPT
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Couldn't load match `ipp2p':No such file or directory
!
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== match account
$ iptables -A INPUT -m account
! iptables v1.8.11 (nf_tables): Couldn't load match `account':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -m account --account x -j ACCEPT
! ip6tables v1.8.11 (nf_tables): Couldn't load match `account':No such file or directory
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -m account --account x -j ACCEPT
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Couldn't load match `account':No such file or directory
!
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== match fuzzy
$ iptables -A INPUT -m fuzzy
! iptables v1.8.11 (nf_tables): Couldn't load match `fuzzy':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -m fuzzy --fuzzy x -j ACCEPT
! ip6tables v1.8.11 (nf_tables): Couldn't load match `fuzzy':No such file or directory
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -m fuzzy --fuzzy x -j ACCEPT
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Couldn't load match `fuzzy':No such file or directory
!
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== match iface
$ iptables -A INPUT -m iface
! iptables v1.8.11 (nf_tables): Couldn't load match `iface':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -m iface --iface x -j ACCEPT
! ip6tables v1.8.11 (nf_tables): Couldn't load match `iface':No such file or directory
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -m iface --iface x -j ACCEPT
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Couldn't load match `iface':No such file or directory
!
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== match ipv4options
$ iptables -A INPUT -m ipv4options
! iptables v1.8.11 (nf_tables): Couldn't load match `ipv4options':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -m ipv4options --ipv4options x -j ACCEPT
! ip6tables v1.8.11 (nf_tables): Couldn't load match `ipv4options':No such file or directory
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -m ipv4options --ipv4options x -j ACCEPT
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Couldn't load match `ipv4options':No such file or directory
!
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== match lscan
$ iptables -A INPUT -m lscan
! iptables v1.8.11 (nf_tables): Couldn't load match `lscan':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -m lscan --lscan x -j ACCEPT
! ip6tables v1.8.11 (nf_tables): Couldn't load match `lscan':No such file or directory
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -m lscan --lscan x -j ACCEPT
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Couldn't load match `lscan':No such file or directory
!
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== match psd
$ iptables -A INPUT -m psd
! iptables v1.8.11 (nf_tables): Couldn't load match `psd':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -m psd --psd x -j ACCEPT
! ip6tables v1.8.11 (nf_tables): Couldn't load match `psd':No such file or directory
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -m psd --psd x -j ACCEPT
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Couldn't load match `psd':No such file or directory
!
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== match quota2
$ iptables -A INPUT -m quota2
! iptables v1.8.11 (nf_tables): Couldn't load match `quota2':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -m quota2 --quota2 x -j ACCEPT
! ip6tables v1.8.11 (nf_tables): Couldn't load match `quota2':No such file or directory
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -m quota2 --quota2 x -j ACCEPT
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Couldn't load match `quota2':No such file or directory
!
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== match pknock
$ iptables -A INPUT -m pknock
! iptables v1.8.11 (nf_tables): Couldn't load match `pknock':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -m pknock --pknock x -j ACCEPT
! ip6tables v1.8.11 (nf_tables): Couldn't load match `pknock':No such file or directory
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -m pknock --pknock x -j ACCEPT
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Couldn't load match `pknock':No such file or directory
!
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== match gradm
$ iptables -A INPUT -m gradm
! iptables v1.8.11 (nf_tables): Couldn't load match `gradm':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -m gradm --gradm x -j ACCEPT
! ip6tables v1.8.11 (nf_tables): Couldn't load match `gradm':No such file or directory
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -m gradm --gradm x -j ACCEPT
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Couldn't load match `gradm':No such file or directory
!
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== match dhcpmac
$ iptables -A INPUT -m dhcpmac
! iptables v1.8.11 (nf_tables): Couldn't load match `dhcpmac':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -m dhcpmac --dhcpmac x -j ACCEPT
! ip6tables v1.8.11 (nf_tables): Couldn't load match `dhcpmac':No such file or directory
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -m dhcpmac --dhcpmac x -j ACCEPT
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Couldn't load match `dhcpmac':No such file or directory
!
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== match layer7
$ iptables -A INPUT -m layer7
! iptables v1.8.11 (nf_tables): Couldn't load match `layer7':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -m layer7 --layer7 x -j ACCEPT
! ip6tables v1.8.11 (nf_tables): Couldn't load match `layer7':No such file or directory
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -m layer7 --layer7 x -j ACCEPT
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Couldn't load match `layer7':No such file or directory
!
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== match time2
$ iptables -A INPUT -m time2
! iptables v1.8.11 (nf_tables): Couldn't load match `time2':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -m time2 --time2 x -j ACCEPT
! ip6tables v1.8.11 (nf_tables): Couldn't load match `time2':No such file or directory
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -m time2 --time2 x -j ACCEPT
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Couldn't load match `time2':No such file or directory
!
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== match unclean
$ iptables -A INPUT -m unclean
! iptables v1.8.11 (nf_tables): Couldn't load match `unclean':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -m unclean --unclean x -j ACCEPT
! ip6tables v1.8.11 (nf_tables): Couldn't load match `unclean':No such file or directory
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -m unclean --unclean x -j ACCEPT
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Couldn't load match `unclean':No such file or directory
!
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== match asn
$ iptables -A INPUT -m asn
! iptables v1.8.11 (nf_tables): Couldn't load match `asn':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -m asn --asn x -j ACCEPT
! ip6tables v1.8.11 (nf_tables): Couldn't load match `asn':No such file or directory
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -m asn --asn x -j ACCEPT
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Couldn't load match `asn':No such file or directory
!
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== match childlevel
$ iptables -A INPUT -m childlevel
! iptables v1.8.11 (nf_tables): Couldn't load match `childlevel':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -m childlevel --childlevel x -j ACCEPT
! ip6tables v1.8.11 (nf_tables): Couldn't load match `childlevel':No such file or directory
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -m childlevel --childlevel x -j ACCEPT
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Couldn't load match `childlevel':No such file or directory
!
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== match connrate
$ iptables -A INPUT -m connrate
! iptables v1.8.11 (nf_tables): Couldn't load match `connrate':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -m connrate --connrate x -j ACCEPT
! ip6tables v1.8.11 (nf_tables): Couldn't load match `connrate':No such file or directory
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -m connrate --connrate x -j ACCEPT
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Couldn't load match `connrate':No such file or directory
!
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== match nth
$ iptables -A INPUT -m nth
! iptables v1.8.11 (nf_tables): Couldn't load match `nth':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -m nth --nth x -j ACCEPT
! ip6tables v1.8.11 (nf_tables): Couldn't load match `nth':No such file or directory
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -m nth --nth x -j ACCEPT
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Couldn't load match `nth':No such file or directory
!
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== match random
$ iptables -A INPUT -m random
! iptables v1.8.11 (nf_tables): Couldn't load match `random':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -m random --random x -j ACCEPT
! ip6tables v1.8.11 (nf_tables): Couldn't load match `random':No such file or directory
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -m random --random x -j ACCEPT
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Couldn't load match `random':No such file or directory
!
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== match dstlimit
$ iptables -A INPUT -m dstlimit
! iptables v1.8.11 (nf_tables): Couldn't load match `dstlimit':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -m dstlimit --dstlimit x -j ACCEPT
! ip6tables v1.8.11 (nf_tables): Couldn't load match `dstlimit':No such file or directory
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -m dstlimit --dstlimit x -j ACCEPT
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Couldn't load match `dstlimit':No such file or directory
!
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== match mport
$ iptables -A INPUT -m mport
! iptables v1.8.11 (nf_tables): Couldn't load match `mport':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -m mport --mport x -j ACCEPT
! ip6tables v1.8.11 (nf_tables): Couldn't load match `mport':No such file or directory
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -m mport --mport x -j ACCEPT
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Couldn't load match `mport':No such file or directory
!
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== match record_rpc
$ iptables -A INPUT -m record_rpc
! iptables v1.8.11 (nf_tables): Couldn't load match `record_rpc':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -m record_rpc --record_rpc x -j ACCEPT
! ip6tables v1.8.11 (nf_tables): Couldn't load match `record_rpc':No such file or directory
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -m record_rpc --record_rpc x -j ACCEPT
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Couldn't load match `record_rpc':No such file or directory
!
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== match pool
$ iptables -A INPUT -m pool
! iptables v1.8.11 (nf_tables): Couldn't load match `pool':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -m pool --pool x -j ACCEPT
! ip6tables v1.8.11 (nf_tables): Couldn't load match `pool':No such file or directory
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -m pool --pool x -j ACCEPT
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Couldn't load match `pool':No such file or directory
!
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== match psd2
$ iptables -A INPUT -m psd2
! iptables v1.8.11 (nf_tables): Couldn't load match `psd2':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -m psd2 --psd2 x -j ACCEPT
! ip6tables v1.8.11 (nf_tables): Couldn't load match `psd2':No such file or directory
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -m psd2 --psd2 x -j ACCEPT
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Couldn't load match `psd2':No such file or directory
!
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== match tarpit
$ iptables -A INPUT -m tarpit
! iptables v1.8.11 (nf_tables): Couldn't load match `tarpit':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -m tarpit --tarpit x -j ACCEPT
! ip6tables v1.8.11 (nf_tables): Couldn't load match `tarpit':No such file or directory
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -m tarpit --tarpit x -j ACCEPT
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Couldn't load match `tarpit':No such file or directory
!
! Error occurred at line: 2
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== target TARPIT
$ iptables -A INPUT -j TARPIT
! iptables v1.8.11 (nf_tables): Chain 'TARPIT' does not exist
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -p tcp -j TARPIT --tarpit x
! ip6tables v1.8.11 (nf_tables): unknown option "--tarpit"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -p tcp -j TARPIT
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Chain 'TARPIT' does not exist
! Error occurred at line: 3
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== target IMQ
$ iptables -A INPUT -j IMQ
! iptables v1.8.11 (nf_tables): Chain 'IMQ' does not exist
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -p tcp -j IMQ --imq x
! ip6tables v1.8.11 (nf_tables): unknown option "--imq"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -p tcp -j IMQ
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Chain 'IMQ' does not exist
! Error occurred at line: 3
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== target ACCOUNT
$ iptables -A INPUT -j ACCOUNT
! iptables v1.8.11 (nf_tables): Chain 'ACCOUNT' does not exist
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -p tcp -j ACCOUNT --account x
! ip6tables v1.8.11 (nf_tables): unknown option "--account"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -p tcp -j ACCOUNT
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Chain 'ACCOUNT' does not exist
! Error occurred at line: 3
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== target DELUDE
$ iptables -A INPUT -j DELUDE
! iptables v1.8.11 (nf_tables): Chain 'DELUDE' does not exist
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -p tcp -j DELUDE --delude x
! ip6tables v1.8.11 (nf_tables): unknown option "--delude"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -p tcp -j DELUDE
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Chain 'DELUDE' does not exist
! Error occurred at line: 3
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== target CHAOS
$ iptables -A INPUT -j CHAOS
! iptables v1.8.11 (nf_tables): Chain 'CHAOS' does not exist
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -p tcp -j CHAOS --chaos x
! ip6tables v1.8.11 (nf_tables): unknown option "--chaos"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -p tcp -j CHAOS
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Chain 'CHAOS' does not exist
! Error occurred at line: 3
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== target ROUTE
$ iptables -A INPUT -j ROUTE
! iptables v1.8.11 (nf_tables): Chain 'ROUTE' does not exist
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -p tcp -j ROUTE --route x
! ip6tables v1.8.11 (nf_tables): unknown option "--route"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -p tcp -j ROUTE
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Chain 'ROUTE' does not exist
! Error occurred at line: 3
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== target DHCPMAC
$ iptables -A INPUT -j DHCPMAC
! iptables v1.8.11 (nf_tables): Chain 'DHCPMAC' does not exist
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -p tcp -j DHCPMAC --dhcpmac x
! ip6tables v1.8.11 (nf_tables): unknown option "--dhcpmac"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -p tcp -j DHCPMAC
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Chain 'DHCPMAC' does not exist
! Error occurred at line: 3
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== target IPMARK
$ iptables -A INPUT -j IPMARK
! iptables v1.8.11 (nf_tables): Chain 'IPMARK' does not exist
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -p tcp -j IPMARK --ipmark x
! ip6tables v1.8.11 (nf_tables): unknown option "--ipmark"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -p tcp -j IPMARK
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Chain 'IPMARK' does not exist
! Error occurred at line: 3
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== target LOGMARK
$ iptables -A INPUT -j LOGMARK
! iptables v1.8.11 (nf_tables): Chain 'LOGMARK' does not exist
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -p tcp -j LOGMARK --logmark x
! ip6tables v1.8.11 (nf_tables): unknown option "--logmark"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -p tcp -j LOGMARK
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Chain 'LOGMARK' does not exist
! Error occurred at line: 3
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== target RAWSNAT
$ iptables -A INPUT -j RAWSNAT
! iptables v1.8.11 (nf_tables): Chain 'RAWSNAT' does not exist
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -p tcp -j RAWSNAT --rawsnat x
! ip6tables v1.8.11 (nf_tables): unknown option "--rawsnat"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -p tcp -j RAWSNAT
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Chain 'RAWSNAT' does not exist
! Error occurred at line: 3
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== target RAWDNAT
$ iptables -A INPUT -j RAWDNAT
! iptables v1.8.11 (nf_tables): Chain 'RAWDNAT' does not exist
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -p tcp -j RAWDNAT --rawdnat x
! ip6tables v1.8.11 (nf_tables): unknown option "--rawdnat"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -p tcp -j RAWDNAT
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Chain 'RAWDNAT' does not exist
! Error occurred at line: 3
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== target STEAL
$ iptables -A INPUT -j STEAL
! iptables v1.8.11 (nf_tables): Chain 'STEAL' does not exist
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -p tcp -j STEAL --steal x
! ip6tables v1.8.11 (nf_tables): unknown option "--steal"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -p tcp -j STEAL
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Chain 'STEAL' does not exist
! Error occurred at line: 3
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== target SYSRQ
$ iptables -A INPUT -j SYSRQ
! iptables v1.8.11 (nf_tables): Chain 'SYSRQ' does not exist
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -p tcp -j SYSRQ --sysrq x
! ip6tables v1.8.11 (nf_tables): unknown option "--sysrq"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -p tcp -j SYSRQ
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Chain 'SYSRQ' does not exist
! Error occurred at line: 3
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== target ECHO
$ iptables -A INPUT -j ECHO
! iptables v1.8.11 (nf_tables): Chain 'ECHO' does not exist
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -p tcp -j ECHO --echo x
! ip6tables v1.8.11 (nf_tables): unknown option "--echo"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -p tcp -j ECHO
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Chain 'ECHO' does not exist
! Error occurred at line: 3
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== target FLOWOFFLOAD
$ iptables -A INPUT -j FLOWOFFLOAD
! iptables v1.8.11 (nf_tables): Chain 'FLOWOFFLOAD' does not exist
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -p tcp -j FLOWOFFLOAD --flowoffload x
! ip6tables v1.8.11 (nf_tables): unknown option "--flowoffload"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -p tcp -j FLOWOFFLOAD
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Chain 'FLOWOFFLOAD' does not exist
! Error occurred at line: 3
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== target MIRROR
$ iptables -A INPUT -j MIRROR
! iptables v1.8.11 (nf_tables): Chain 'MIRROR' does not exist
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -p tcp -j MIRROR --mirror x
! ip6tables v1.8.11 (nf_tables): unknown option "--mirror"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -p tcp -j MIRROR
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Chain 'MIRROR' does not exist
! Error occurred at line: 3
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== target SAME
$ iptables -A INPUT -j SAME
! iptables v1.8.11 (nf_tables): Chain 'SAME' does not exist
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -p tcp -j SAME --same x
! ip6tables v1.8.11 (nf_tables): unknown option "--same"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -p tcp -j SAME
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Chain 'SAME' does not exist
! Error occurred at line: 3
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== target TCPLAG
$ iptables -A INPUT -j TCPLAG
! iptables v1.8.11 (nf_tables): Chain 'TCPLAG' does not exist
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -p tcp -j TCPLAG --tcplag x
! ip6tables v1.8.11 (nf_tables): unknown option "--tcplag"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -p tcp -j TCPLAG
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Chain 'TCPLAG' does not exist
! Error occurred at line: 3
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== target XOR
$ iptables -A INPUT -j XOR
! iptables v1.8.11 (nf_tables): Chain 'XOR' does not exist
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -p tcp -j XOR --xor x
! ip6tables v1.8.11 (nf_tables): unknown option "--xor"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -p tcp -j XOR
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Chain 'XOR' does not exist
! Error occurred at line: 3
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== target BALANCE
$ iptables -A INPUT -j BALANCE
! iptables v1.8.11 (nf_tables): Chain 'BALANCE' does not exist
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -p tcp -j BALANCE --balance x
! ip6tables v1.8.11 (nf_tables): unknown option "--balance"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -p tcp -j BALANCE
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Chain 'BALANCE' does not exist
! Error occurred at line: 3
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== target IPV4OPTSSTRIP
$ iptables -A INPUT -j IPV4OPTSSTRIP
! iptables v1.8.11 (nf_tables): Chain 'IPV4OPTSSTRIP' does not exist
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -p tcp -j IPV4OPTSSTRIP --ipv4optsstrip x
! ip6tables v1.8.11 (nf_tables): unknown option "--ipv4optsstrip"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -p tcp -j IPV4OPTSSTRIP
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Chain 'IPV4OPTSSTRIP' does not exist
! Error occurred at line: 3
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== target POOL
$ iptables -A INPUT -j POOL
! iptables v1.8.11 (nf_tables): Chain 'POOL' does not exist
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -p tcp -j POOL --pool x
! ip6tables v1.8.11 (nf_tables): unknown option "--pool"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -p tcp -j POOL
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Chain 'POOL' does not exist
! Error occurred at line: 3
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== target FTOS
$ iptables -A INPUT -j FTOS
! iptables v1.8.11 (nf_tables): Chain 'FTOS' does not exist
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -p tcp -j FTOS --ftos x
! ip6tables v1.8.11 (nf_tables): unknown option "--ftos"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -p tcp -j FTOS
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Chain 'FTOS' does not exist
! Error occurred at line: 3
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT

== target NETLINK
$ iptables -A INPUT -j NETLINK
! iptables v1.8.11 (nf_tables): Chain 'NETLINK' does not exist
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -p tcp -j NETLINK --netlink x
! ip6tables v1.8.11 (nf_tables): unknown option "--netlink"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables-restore
< *filter
< -A INPUT -p tcp -j NETLINK
< COMMIT
! iptables-restore v1.8.11 (nf_tables): Chain 'NETLINK' does not exist
! Error occurred at line: 3
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables -S INPUT
> -P INPUT ACCEPT
