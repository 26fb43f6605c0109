== every command
$ iptables-translate -A INPUT
> nft 'add rule ip filter INPUT counter'
$ iptables-translate -I INPUT
> nft 'insert rule ip filter INPUT counter'
$ iptables-translate -I INPUT 1
> nft 'insert rule ip filter INPUT counter'
$ iptables-translate -I INPUT 7 -j ACCEPT
> nft 'insert rule ip filter INPUT index 7 counter accept'
$ iptables-translate -F
> nft flush table ip filter
$ iptables-translate -F web
> nft flush chain ip filter web
$ iptables-translate -N web
> nft add chain ip filter web
$ ip6tables-translate -N web
> nft add chain ip6 filter web
$ iptables-translate -X web
> nft delete chain ip filter web
$ iptables-translate -X
> nft delete chain ip filter (null)
$ iptables-translate -L
> nft list table ip filter
$ iptables-translate -t nat -L PREROUTING 2 -n -v -x --line-numbers
> nft list table ip nat
$ iptables-translate -L -Z
> nft list table ip filter
$ iptables-translate -Z -L web 3
> nft list table ip filter
$ iptables-translate -Z
> nft \c
! Translation not implemented
? 1
$ iptables-translate -Z web 2
> nft \c
! Translation not implemented
? 1
$ iptables-translate -S
> nft \c
! Translation not implemented
? 1
$ iptables-translate -D INPUT 1
> nft \c
! Translation not implemented
? 1
$ iptables-translate -D INPUT -j DROP
> nft \c
! Translation not implemented
? 1
$ iptables-translate -C INPUT -j DROP
> nft \c
! Translation not implemented
? 1
$ iptables-translate -R INPUT 1 -j DROP
> nft \c
! Translation not implemented
? 1
$ iptables-translate -P INPUT DROP
> nft \c
! Translation not implemented
? 1
$ iptables-translate -E web shop
> nft \c
! Translation not implemented
? 1
$ iptables-translate -V
> iptables-translate v1.8.11 (nf_tables)
$ ip6tables-translate --version
> ip6tables-translate v1.8.11 (nf_tables)
$ iptables-translate ! -V
> Not 1.8.11 (nf_tables) ;-)
$ iptables-translate
! iptables-translate v1.8.11 (nf_tables): no command specified
! Try `iptables-translate -h' or 'iptables-translate --help' for more information.
? 2

== nothing is looked up
$ iptables-translate -A nowhere -j nothing
> nft 'add rule ip filter nowhere counter jump nothing'
$ iptables-translate -A INPUT -g ACCEPT
> nft 'add rule ip filter INPUT counter goto ACCEPT'
$ iptables-translate -t nosuch -A INPUT -j DROP
> nft 'add rule ip nosuch INPUT counter drop'
$ iptables-translate -t nosuch -F
> nft flush table ip nosuch
$ iptables-translate -t nat -A INPUT -j REJECT
> nft 'add rule ip nat INPUT counter reject'
$ iptables-translate -A 'a b' -j ACCEPT
> nft 'add rule ip filter a b counter accept'
$ iptables-translate -A INPUT -j standard
> nft # -A INPUT -j standard \.

== options without an effect
$ iptables-translate -v -v -A INPUT -c 3 4 -j DROP
> nft 'add rule ip filter INPUT counter drop'
$ iptables-translate -4 -A INPUT -w 5 -j DROP
> nft 'add rule ip filter INPUT counter drop'
$ iptables-translate -A INPUT -w -W 7 -j DROP
> nft 'add rule ip filter INPUT counter drop'
! Ignoring deprecated --wait-interval option.
$ ip6tables-translate -6 -A INPUT -j DROP
> nft 'add rule ip6 filter INPUT counter drop'
$ iptables-translate -6 -A INPUT -j DROP
! Try `iptables-translate -h' or 'iptables-translate --help' for more information.
? 2
$ ip6tables-translate -4 -A INPUT -j DROP
! Try `ip6tables-translate -h' or 'ip6tables-translate --help' for more information.
? 2

== errors of the command line
$ iptables-translate -A INPUT -j
! iptables-translate v1.8.11 (nf_tables): option "-j" requires an argument
! Try `iptables-translate -h' or 'iptables-translate --help' for more information.
? 2
$ iptables-translate -A INPUT --nothing
! iptables-translate v1.8.11 (nf_tables): unknown option "--nothing"
! Try `iptables-translate -h' or 'iptables-translate --help' for more information.
? 2
$ iptables-translate -A INPUT extra
! Bad argument `extra'
! Try `iptables-translate -h' or 'iptables-translate --help' for more information.
? 2
$ iptables-translate -A INPUT -F
! iptables-translate v1.8.11 (nf_tables): Cannot use -F with -A
! Try `iptables-translate -h' or 'iptables-translate --help' for more information.
? 2
$ iptables-translate -t nat -A INPUT -j DROP
! iptables-translate v1.8.11 (nf_tables): \.
! The "nat" table is not intended for filtering, the use of DROP is therefore inhibited.
!
!
! Try `iptables-translate -h' or 'iptables-translate --help' for more information.
? 2
$ iptables-translate -I INPUT 0
! iptables-translate v1.8.11 (nf_tables): Invalid rule number `0'
! Try `iptables-translate -h' or 'iptables-translate --help' for more information.
? 2
$ iptables-translate -N ACCEPT
! iptables-translate v1.8.11 (nf_tables): chain name may not clash with target name
! Try `iptables-translate -h' or 'iptables-translate --help' for more information.
? 2
$ iptables-translate -N 'ch ain'
! iptables-translate v1.8.11 (nf_tables): Invalid chain name `ch ain'
! Try `iptables-translate -h' or 'iptables-translate --help' for more information.
? 2
$ iptables-translate -F -j web
! iptables-translate v1.8.11 (nf_tables): Illegal option `--jump' with this command
! Try `iptables-translate -h' or 'iptables-translate --help' for more information.
? 2
$ iptables-translate -A INPUT -o eth0
! iptables-translate v1.8.11 (nf_tables): Can't use --out-interface with INPUT
! Try `iptables-translate -h' or 'iptables-translate --help' for more information.
? 2
$ iptables-translate -A OUTPUT -i eth0
! iptables-translate v1.8.11 (nf_tables): Can't use --in-interface with OUTPUT
! Try `iptables-translate -h' or 'iptables-translate --help' for more information.
? 2
$ iptables-translate -A INPUT -j 'a b'
! iptables-translate v1.8.11 (nf_tables): Invalid target name `a b'
! Try `iptables-translate -h' or 'iptables-translate --help' for more information.
? 2
$ iptables-translate -A INPUT -m nosuch
! iptables-translate v1.8.11 (nf_tables): Couldn't load match `nosuch':No such file or directory
!
! Try `iptables-translate -h' or 'iptables-translate --help' for more information.
? 2
$ iptables-translate -A INPUT -m u32
! iptables-translate v1.8.11 (nf_tables): u32: option "--u32" must be specified
!
! Try `iptables-translate -h' or 'iptables-translate --help' for more information.
? 2
$ iptables-translate -A INPUT -p nosuch
! iptables-translate v1.8.11 (nf_tables): unknown protocol "nosuch" specified
! Try `iptables-translate -h' or 'iptables-translate --help' for more information.
? 2
$ iptables-translate -A INPUT -s host.invalid
! iptables-translate v1.8.11 (nf_tables): host/network `host.invalid' not found
! Try `iptables-translate -h' or 'iptables-translate --help' for more information.
? 2
$ iptables-translate -A INPUT ! -s 10.0.0.1,10.0.0.2
! iptables-translate v1.8.11 (nf_tables): ! not allowed with multiple source or destination IP addresses
! Try `iptables-translate -h' or 'iptables-translate --help' for more information.
? 2

== interfaces
$ iptables-translate -A FORWARD -i eth0 -o eth1
> nft 'add rule ip filter FORWARD iifname "eth0" oifname "eth1" counter'
$ iptables-translate -A FORWARD ! -i eth0 ! -o eth1
> nft 'add rule ip filter FORWARD iifname != "eth0" oifname != "eth1" counter'
$ iptables-translate -A FORWARD -i eth+ -o +
> nft 'add rule ip filter FORWARD iifname "eth*" counter'
$ iptables-translate -A FORWARD ! -i + ! -o eth+
> nft 'add rule ip filter FORWARD iifname "INVAL/D" oifname != "eth*" counter'
$ iptables-translate -A FORWARD -i 'a*b' -o 'a*'
> nft 'add rule ip filter FORWARD iifname "a*b" oifname "a\*" counter'
$ iptables-translate -A FORWARD -i 'a*+'
> nft 'add rule ip filter FORWARD iifname "a**" counter'
$ iptables-translate -A FORWARD -i 'a"b'
> nft 'add rule ip filter FORWARD iifname "a"b" counter'

== addresses
$ iptables-translate -A INPUT -s 10.0.0.1
> nft 'add rule ip filter INPUT ip saddr 10.0.0.1 counter'
$ iptables-translate -A INPUT -s 10.0.0.1/24 ! -d 10.1.0.0/255.255.0.0
> nft 'add rule ip filter INPUT ip saddr 10.0.0.0/24 ip daddr != 10.1.0.0/16 counter'
$ iptables-translate -A INPUT ! -s 10.0.0.1/255.0.255.0 -d 10.0.0.1/255.0.255.0
> nft 'add rule ip filter INPUT ip saddr & 255.0.255.0 != 10.0.0.0 ip daddr & 255.0.255.0 == 10.0.0.0 counter'
$ iptables-translate -A INPUT -s 0/0 ! -d 0/0
> nft 'add rule ip filter INPUT ip daddr != 0.0.0.0/0 counter'
$ ip6tables-translate -A INPUT -s 2001:db8::1 ! -d fe80::/10
> nft 'add rule ip6 filter INPUT ip6 saddr 2001:db8::1 ip6 daddr != fe80::/10 counter'
$ ip6tables-translate -A INPUT -s ff00::1/ff00::ff ! -d ::/0
> nft 'add rule ip6 filter INPUT ip6 saddr & ff00::ff == ff00::1 ip6 daddr != ::/0 counter'
$ iptables-translate -A INPUT -s 10.0.0.1,10.0.0.2 -j DROP
> nft 'add rule ip filter INPUT ip saddr 10.0.0.1 counter drop'
> nft 'add rule ip filter INPUT ip saddr 10.0.0.2 counter drop'
$ iptables-translate -A INPUT -d 10.0.0.1,10.0.0.2 -j DROP
> nft 'add rule ip filter INPUT ip daddr 10.0.0.1 counter drop'
> 'add rule ip filter INPUT ip daddr 10.0.0.2 counter drop'
$ iptables-translate -A INPUT -s 10.0.0.1,10.0.0.2 -d 10.0.1.1,10.0.1.2
> nft 'add rule ip filter INPUT ip saddr 10.0.0.1 ip daddr 10.0.1.1 counter'
> 'add rule ip filter INPUT ip saddr 10.0.0.1 ip daddr 10.0.1.2 counter'
> nft 'add rule ip filter INPUT ip saddr 10.0.0.2 ip daddr 10.0.1.1 counter'
> 'add rule ip filter INPUT ip saddr 10.0.0.2 ip daddr 10.0.1.2 counter'
$ iptables-translate -I INPUT 3 -s 10.0.0.1,10.0.0.2
> nft 'insert rule ip filter INPUT index 3 ip saddr 10.0.0.1 counter'
> nft 'insert rule ip filter INPUT index 3 ip saddr 10.0.0.2 counter'

== protocols
$ iptables-translate -A INPUT -p tcp
> nft 'add rule ip filter INPUT ip protocol tcp counter'
$ iptables-translate -A INPUT ! -p udp
> nft 'add rule ip filter INPUT ip protocol != udp counter'
$ iptables-translate -A INPUT -p 99
> nft 'add rule ip filter INPUT ip protocol 99 counter'
$ iptables-translate -A INPUT -p all
> nft 'add rule ip filter INPUT counter'
$ iptables-translate -A INPUT -p mptcp
> nft 'add rule ip filter INPUT ip protocol mptcp counter'
$ iptables-translate -A INPUT -p 0x6
> nft 'add rule ip filter INPUT ip protocol tcp counter'
$ ip6tables-translate -A INPUT -p ipv6-icmp
> nft 'add rule ip6 filter INPUT meta l4proto ipv6-icmp counter'
$ ip6tables-translate -A INPUT ! -p 58
> nft 'add rule ip6 filter INPUT meta l4proto != ipv6-icmp counter'
$ ip6tables-translate -A INPUT -p esp
> nft 'add rule ip6 filter INPUT meta l4proto esp counter'
$ iptables-translate -A INPUT -f
> nft 'add rule ip filter INPUT ip frag-off & 0x1fff != 0 counter'
$ iptables-translate -A INPUT ! -f -p tcp
> nft 'add rule ip filter INPUT ip frag-off & 0x1fff 0 ip protocol tcp counter'

== targets without an extension
$ iptables-translate -A INPUT -j ACCEPT
> nft 'add rule ip filter INPUT counter accept'
$ iptables-translate -A INPUT -j DROP
> nft 'add rule ip filter INPUT counter drop'
$ iptables-translate -A INPUT -j RETURN
> nft 'add rule ip filter INPUT counter return'
$ iptables-translate -A INPUT -j web
> nft 'add rule ip filter INPUT counter jump web'
$ iptables-translate -A INPUT -g web
> nft 'add rule ip filter INPUT counter goto web'
$ ip6tables-translate -t mangle -A web -j ACCEPT
> nft 'add rule ip6 mangle web counter accept'

== what has no translation
$ iptables-translate -A INPUT -m u32 --u32 0=0 -j DROP
> nft # -A INPUT -m u32 --u32 0=0 -j DROP \.
$ iptables-translate -A INPUT ! -s 1.1.1.1 -m u32 --u32 0=0 -m comment --comment 'a  b'
> nft # -A INPUT  -s 1.1.1.1 -m u32 --u32 0=0 -m comment --comment a  b \.
$ iptables-translate -A INPUT -s 1.1.1.1,1.1.1.2 -d 2.2.2.2,2.2.2.3 -m u32 --u32 0=0
> nft nft # -A INPUT -s 1.1.1.1,1.1.1.2 -d 2.2.2.2,2.2.2.3 -m u32 --u32 0=0 \.
$ ip6tables-translate -I INPUT 3 -m u32 --u32 0=0
> nft # -I INPUT 3 -m u32 --u32 0=0 \.
$ iptables-translate -A INPUT -j QUEUE
> nft # -A INPUT -j QUEUE \.

== comments come last
$ iptables-translate -A INPUT -m comment --comment 'the door' -p tcp -j DROP
> nft 'add rule ip filter INPUT ip protocol tcp counter drop comment "the door"'
$ iptables-translate -A INPUT -m comment --comment one -m comment --comment two
> nft 'add rule ip filter INPUT counter comment "two"'
$ iptables-translate -A INPUT -m comment --comment ''
> nft 'add rule ip filter INPUT counter comment ""'
$ iptables-translate -A INPUT -m comment --comment 'has "quotes" and '"'"'others'"'"
> nft 'add rule ip filter INPUT counter comment "has "quotes" and 'others'"'
$ iptables-translate -A INPUT -m comment --comment 'a\b'
> nft 'add rule ip filter INPUT counter comment "a\b"'

== options of iptables-restore-translate
$ iptables-restore-translate -V
> iptables-restore-translate v1.8.11
$ ip6tables-restore-translate --version
> ip6tables-restore-translate v1.8.11
$ iptables-restore-translate -V -f /nowhere
> iptables-restore-translate v1.8.11
$ iptables-restore-translate -f /nowhere
! Cannot open file /nowhere
? 1
$ iptables-restore-translate -f /
> # Translated by iptables-restore-translate v1.8.11 on DATE
> # Completed on DATE
$ ip6tables-restore-translate --file=/
> # Translated by ip6tables-restore-translate v1.8.11 on DATE
> # Completed on DATE
$ iptables-restore-translate -f /nowhere -x --nothing word -f /
> # Translated by iptables-restore-translate v1.8.11 on DATE
> # Completed on DATE
