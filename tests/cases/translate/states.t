# The translations of the matches of connections, limits, sockets, routes and interfaces.
== conntrack
$ iptables-translate -A INPUT -m conntrack --ctstate NEW
> nft 'add rule ip filter INPUT ct state new counter'
$ iptables-translate -A INPUT -m conntrack --ctstate INVALID,NEW,RELATED,ESTABLISHED,UNTRACKED
> nft 'add rule ip filter INPUT ct state invalid,new,related,established,untracked counter'
$ iptables-translate -A INPUT -m conntrack ! --ctstate INVALID,NEW
> nft 'add rule ip filter INPUT ct state ! invalid,new counter'
$ iptables-translate -A INPUT -m conntrack ! --ctstate NEW
> nft 'add rule ip filter INPUT ct state ! new counter'
$ iptables-translate -A INPUT -m conntrack --ctstate SNAT
> nft 'add rule ip filter INPUT ct status snat counter'
$ iptables-translate -A INPUT -m conntrack --ctstate DNAT
> nft 'add rule ip filter INPUT ct status dnat counter'
$ iptables-translate -A INPUT -m conntrack --ctstate DNAT,NEW
> nft 'add rule ip filter INPUT ct status dnat counter'
$ iptables-translate -A INPUT -m conntrack --ctstate SNAT,DNAT,NEW
> nft 'add rule ip filter INPUT ct status snat counter'
$ iptables-translate -A INPUT -m conntrack ! --ctstate SNAT
> nft 'add rule ip filter INPUT ct status snat counter'
$ iptables-translate -A INPUT -m conntrack ! --ctstate DNAT,NEW
> nft 'add rule ip filter INPUT ct status dnat counter'
$ iptables-translate -A INPUT -m conntrack ! --ctstate SNAT,DNAT
> nft 'add rule ip filter INPUT ct status snat counter'
$ iptables-translate -A INPUT -m conntrack --ctproto tcp
> nft 'add rule ip filter INPUT ct original protocol 6 counter'
$ ip6tables-translate -A INPUT -m conntrack --ctproto tcp
> nft 'add rule ip6 filter INPUT ct original protocol 6 counter'
$ iptables-translate -A INPUT -m conntrack ! --ctproto udp
> nft 'add rule ip filter INPUT ct original protocol != 17 counter'
$ ip6tables-translate -A INPUT -m conntrack ! --ctproto udp
> nft 'add rule ip6 filter INPUT ct original protocol != 17 counter'
$ iptables-translate -A INPUT -m conntrack --ctproto 99
> nft 'add rule ip filter INPUT ct original protocol 99 counter'
$ ip6tables-translate -A INPUT -m conntrack --ctproto 99
> nft 'add rule ip6 filter INPUT ct original protocol 99 counter'
$ iptables-translate -A INPUT -m conntrack --ctorigsrc 1.2.3.4
> nft 'add rule ip filter INPUT ct original saddr 1.2.3.4 counter'
$ iptables-translate -A INPUT -m conntrack --ctorigsrc 1.2.3.4/24
> nft 'add rule ip filter INPUT ct original saddr 1.2.3.4/24 counter'
$ iptables-translate -A INPUT -m conntrack --ctorigsrc 1.2.3.4/255.0.255.0
> nft 'add rule ip filter INPUT ct original saddr 1.2.3.4/255.0.255.0 counter'
$ iptables-translate -A INPUT -m conntrack ! --ctorigsrc 1.2.3.4/255.0.255.0
> nft 'add rule ip filter INPUT ct original saddr != 1.2.3.4/255.0.255.0 counter'
$ iptables-translate -A INPUT -m conntrack ! --ctorigsrc 1.2.3.4/0
> nft 'add rule ip filter INPUT ct original saddr != 1.2.3.4/0 counter'
$ iptables-translate -A INPUT -m conntrack --ctorigsrc 1.2.3.4/0
> nft 'add rule ip filter INPUT ct original saddr 1.2.3.4/0 counter'
$ iptables-translate -A INPUT -m conntrack --ctorigdst 1.2.3.4 --ctreplsrc 1.2.3.5 --ctrepldst 1.2.3.6
> nft 'add rule ip filter INPUT ct original daddr 1.2.3.4 ct reply saddr 1.2.3.5 ct reply daddr 1.2.3.6 counter'
$ ip6tables-translate -A INPUT -m conntrack --ctorigdst fe80::1 --ctreplsrc fe80::/64 ! --ctrepldst 2001:db8::/32 --ctorigsrc ff::1/ff::ff
> nft 'add rule ip6 filter INPUT ct original saddr ff::1/ff::ff ct original daddr fe80::1 ct reply saddr fe80::/64 ct reply daddr != 2001:db8::/32 counter'
$ iptables-translate -A INPUT -m conntrack --ctorigsrcport 1 --ctorigdstport 2:3 --ctreplsrcport 4 ! --ctrepldstport 5:6
> nft 'add rule ip filter INPUT ct original proto-src 1 ct original proto-dst 2-3 ct reply proto-src 4 ct reply proto-dst != 5-6 counter'
$ ip6tables-translate -A INPUT -m conntrack --ctorigsrcport 1 --ctorigdstport 2:3 --ctreplsrcport 4 ! --ctrepldstport 5:6
> nft 'add rule ip6 filter INPUT ct original proto-src 1 ct original proto-dst 2-3 ct reply proto-src 4 ct reply proto-dst != 5-6 counter'
$ iptables-translate -A INPUT -m conntrack --ctorigsrcport 0:65535 --ctorigdstport 0
> nft 'add rule ip filter INPUT ct original proto-src 0-65535 ct original proto-dst 0 counter'
$ ip6tables-translate -A INPUT -m conntrack --ctorigsrcport 0:65535 --ctorigdstport 0
> nft 'add rule ip6 filter INPUT ct original proto-src 0-65535 ct original proto-dst 0 counter'
$ iptables-translate -A INPUT -m conntrack --ctproto tcp --ctorigsrcport http:20
! iptables-translate v1.8.11 (nf_tables): Port range 80-20 is negative.
!
! Try `iptables-translate -h' or 'iptables-translate --help' for more information.
? 2
$ ip6tables-translate -A INPUT -m conntrack --ctproto tcp --ctorigsrcport http:20
! ip6tables-translate v1.8.11 (nf_tables): Port range 80-20 is negative.
!
! Try `ip6tables-translate -h' or 'ip6tables-translate --help' for more information.
? 2
$ iptables-translate -A INPUT -m conntrack --ctproto udp --ctorigsrcport 80
> nft 'add rule ip filter INPUT ct original protocol 17 ct original proto-src 80 counter'
$ ip6tables-translate -A INPUT -m conntrack --ctproto udp --ctorigsrcport 80
> nft 'add rule ip6 filter INPUT ct original protocol 17 ct original proto-src 80 counter'
$ iptables-translate -A INPUT -m conntrack --ctstatus NONE
> nft 'add rule ip filter INPUT ct status counter'
$ ip6tables-translate -A INPUT -m conntrack --ctstatus NONE
> nft 'add rule ip6 filter INPUT ct status counter'
$ iptables-translate -A INPUT -m conntrack --ctstatus EXPECTED
> nft 'add rule ip filter INPUT ct status expected counter'
$ ip6tables-translate -A INPUT -m conntrack --ctstatus EXPECTED
> nft 'add rule ip6 filter INPUT ct status expected counter'
$ iptables-translate -A INPUT -m conntrack --ctstatus EXPECTED,SEEN_REPLY,ASSURED,CONFIRMED
> nft 'add rule ip filter INPUT ct status expected,seen-reply,assured,confirmed counter'
$ ip6tables-translate -A INPUT -m conntrack --ctstatus EXPECTED,SEEN_REPLY,ASSURED,CONFIRMED
> nft 'add rule ip6 filter INPUT ct status expected,seen-reply,assured,confirmed counter'
$ iptables-translate -A INPUT -m conntrack ! --ctstatus EXPECTED,CONFIRMED
> nft 'add rule ip filter INPUT ct status ! expected,confirmed counter'
$ ip6tables-translate -A INPUT -m conntrack ! --ctstatus EXPECTED,CONFIRMED
> nft 'add rule ip6 filter INPUT ct status ! expected,confirmed counter'
$ iptables-translate -A INPUT -m conntrack ! --ctstatus NONE
> nft 'add rule ip filter INPUT ct status ! counter'
$ ip6tables-translate -A INPUT -m conntrack ! --ctstatus NONE
> nft 'add rule ip6 filter INPUT ct status ! counter'
$ iptables-translate -A INPUT -m conntrack --ctexpire 10
> nft 'add rule ip filter INPUT ct expiration 10 counter'
$ ip6tables-translate -A INPUT -m conntrack --ctexpire 10
> nft 'add rule ip6 filter INPUT ct expiration 10 counter'
$ iptables-translate -A INPUT -m conntrack --ctexpire 10:20
> nft 'add rule ip filter INPUT ct expiration 10-20 counter'
$ ip6tables-translate -A INPUT -m conntrack --ctexpire 10:20
> nft 'add rule ip6 filter INPUT ct expiration 10-20 counter'
$ iptables-translate -A INPUT -m conntrack ! --ctexpire 10:20
> nft 'add rule ip filter INPUT ct expiration != 10-20 counter'
$ ip6tables-translate -A INPUT -m conntrack ! --ctexpire 10:20
> nft 'add rule ip6 filter INPUT ct expiration != 10-20 counter'
$ iptables-translate -A INPUT -m conntrack --ctexpire 0:4294967295
> nft 'add rule ip filter INPUT ct expiration 0-4294967295 counter'
$ ip6tables-translate -A INPUT -m conntrack --ctexpire 0:4294967295
> nft 'add rule ip6 filter INPUT ct expiration 0-4294967295 counter'
$ iptables-translate -A INPUT -m conntrack --ctexpire 0
> nft 'add rule ip filter INPUT ct expiration 0 counter'
$ ip6tables-translate -A INPUT -m conntrack --ctexpire 0
> nft 'add rule ip6 filter INPUT ct expiration 0 counter'
$ iptables-translate -A INPUT -m conntrack --ctexpire 4294967295
> nft 'add rule ip filter INPUT ct expiration 4294967295 counter'
$ ip6tables-translate -A INPUT -m conntrack --ctexpire 4294967295
> nft 'add rule ip6 filter INPUT ct expiration 4294967295 counter'
$ iptables-translate -A INPUT -m conntrack --ctdir ORIGINAL
> nft 'add rule ip filter INPUT ct direction original counter'
$ ip6tables-translate -A INPUT -m conntrack --ctdir ORIGINAL
> nft 'add rule ip6 filter INPUT ct direction original counter'
$ iptables-translate -A INPUT -m conntrack --ctdir REPLY
> nft 'add rule ip filter INPUT ct direction reply counter'
$ ip6tables-translate -A INPUT -m conntrack --ctdir REPLY
> nft 'add rule ip6 filter INPUT ct direction reply counter'
$ iptables-translate -A INPUT -m conntrack --ctdir REPLY --ctexpire 1:2 --ctstatus ASSURED --ctrepldstport 1 --ctreplsrcport 2 --ctorigdstport 3 --ctorigsrcport 4 --ctrepldst 1.1.1.1 --ctreplsrc 1.1.1.2 --ctorigdst 1.1.1.3 --ctorigsrc 1.1.1.4 --ctproto tcp --ctstate NEW
> nft 'add rule ip filter INPUT ct direction reply ct reply protocol 6 ct state new ct status assured ct expiration 1-2 ct original saddr 1.1.1.4 ct original daddr 1.1.1.3 ct reply saddr 1.1.1.2 ct reply daddr 1.1.1.1 ct original proto-src 4 ct original proto-dst 3 ct reply proto-src 2 ct reply proto-dst 1 counter'
$ iptables-translate -A INPUT -m conntrack --ctdir ORIGINAL --ctexpire 1:2 --ctstatus ASSURED --ctrepldstport 1 --ctreplsrcport 2 --ctorigdstport 3 --ctorigsrcport 4 --ctrepldst 1.1.1.1 --ctreplsrc 1.1.1.2 --ctorigdst 1.1.1.3 --ctorigsrc 1.1.1.4 --ctproto tcp --ctstate NEW
> nft 'add rule ip filter INPUT ct direction original ct original protocol 6 ct state new ct status assured ct expiration 1-2 ct original saddr 1.1.1.4 ct original daddr 1.1.1.3 ct reply saddr 1.1.1.2 ct reply daddr 1.1.1.1 ct original proto-src 4 ct original proto-dst 3 ct reply proto-src 2 ct reply proto-dst 1 counter'
$ ip6tables-translate -A INPUT -m conntrack --ctdir ORIGINAL --ctorigdst fe80::1 --ctreplsrc fe80::/64
> nft 'add rule ip6 filter INPUT ct direction original ct original daddr fe80::1 ct reply saddr fe80::/64 counter'
$ iptables-translate -A INPUT -m conntrack --ctdir ORIGINAL --ctproto tcp
> nft 'add rule ip filter INPUT ct direction original ct original protocol 6 counter'
$ ip6tables-translate -A INPUT -m conntrack --ctdir ORIGINAL --ctproto tcp
> nft 'add rule ip6 filter INPUT ct direction original ct original protocol 6 counter'
$ iptables-translate -A INPUT -m conntrack --ctdir REPLY --ctproto 6
> nft 'add rule ip filter INPUT ct direction reply ct reply protocol 6 counter'
$ ip6tables-translate -A INPUT -m conntrack --ctdir REPLY --ctproto 6
> nft 'add rule ip6 filter INPUT ct direction reply ct reply protocol 6 counter'
$ iptables-translate -A INPUT -p tcp -m conntrack --ctstate NEW,DNAT --ctstatus ASSURED
> nft 'add rule ip filter INPUT ip protocol tcp ct status dnat ct status assured counter'
$ iptables-translate -A INPUT -m conntrack --ctorigsrc 1.2.3.0/24,4.5.6.7
! iptables-translate v1.8.11 (nf_tables): conntrack: bad value for option "--ctorigsrc", neither a valid network mask nor valid CIDR (0-32).
!
! Try `iptables-translate -h' or 'iptables-translate --help' for more information.
? 2

== state
$ iptables-translate -A INPUT -m state --state NEW
> nft 'add rule ip filter INPUT ct state new counter'
$ ip6tables-translate -A INPUT -m state --state NEW
> nft 'add rule ip6 filter INPUT ct state new counter'
$ iptables-translate -A INPUT -m state --state RELATED,ESTABLISHED
> nft 'add rule ip filter INPUT ct state related,established counter'
$ ip6tables-translate -A INPUT -m state --state RELATED,ESTABLISHED
> nft 'add rule ip6 filter INPUT ct state related,established counter'
$ iptables-translate -A INPUT -m state ! --state INVALID
> nft 'add rule ip filter INPUT ct state ! invalid counter'
$ ip6tables-translate -A INPUT -m state ! --state INVALID
> nft 'add rule ip6 filter INPUT ct state ! invalid counter'
$ iptables-translate -A INPUT -m state ! --state NEW,INVALID
> nft 'add rule ip filter INPUT ct state ! invalid,new counter'
$ ip6tables-translate -A INPUT -m state ! --state NEW,INVALID
> nft 'add rule ip6 filter INPUT ct state ! invalid,new counter'
$ iptables-translate -A INPUT -m state --state INVALID,NEW,RELATED,ESTABLISHED,UNTRACKED
> nft 'add rule ip filter INPUT ct state invalid,new,related,established,untracked counter'
$ ip6tables-translate -A INPUT -m state --state INVALID,NEW,RELATED,ESTABLISHED,UNTRACKED
> nft 'add rule ip6 filter INPUT ct state invalid,new,related,established,untracked counter'

== connmark
$ iptables-translate -A INPUT -m connmark --mark 1
> nft 'add rule ip filter INPUT ct mark 0x1 counter'
$ ip6tables-translate -A INPUT -m connmark --mark 1
> nft 'add rule ip6 filter INPUT ct mark 0x1 counter'
$ iptables-translate -A INPUT -m connmark --mark 0
> nft 'add rule ip filter INPUT ct mark 0x0 counter'
$ ip6tables-translate -A INPUT -m connmark --mark 0
> nft 'add rule ip6 filter INPUT ct mark 0x0 counter'
$ iptables-translate -A INPUT -m connmark ! --mark 1
> nft 'add rule ip filter INPUT ct mark != 0x1 counter'
$ ip6tables-translate -A INPUT -m connmark ! --mark 1
> nft 'add rule ip6 filter INPUT ct mark != 0x1 counter'
$ iptables-translate -A INPUT -m connmark --mark 1/0xff
> nft 'add rule ip filter INPUT ct mark and 0xff == 0x1 counter'
$ ip6tables-translate -A INPUT -m connmark --mark 1/0xff
> nft 'add rule ip6 filter INPUT ct mark and 0xff == 0x1 counter'
$ iptables-translate -A INPUT -m connmark ! --mark 1/0xff
> nft 'add rule ip filter INPUT ct mark and 0xff != 0x1 counter'
$ ip6tables-translate -A INPUT -m connmark ! --mark 1/0xff
> nft 'add rule ip6 filter INPUT ct mark and 0xff != 0x1 counter'
$ iptables-translate -A INPUT -m connmark --mark 0/1
> nft 'add rule ip filter INPUT ct mark and 0x1 == 0x0 counter'
$ ip6tables-translate -A INPUT -m connmark --mark 0/1
> nft 'add rule ip6 filter INPUT ct mark and 0x1 == 0x0 counter'
$ iptables-translate -A INPUT -m connmark ! --mark 0/1
> nft 'add rule ip filter INPUT ct mark and 0x1 != 0x0 counter'
$ ip6tables-translate -A INPUT -m connmark ! --mark 0/1
> nft 'add rule ip6 filter INPUT ct mark and 0x1 != 0x0 counter'
$ iptables-translate -A INPUT -m connmark --mark 0/0
> nft 'add rule ip filter INPUT ct mark and 0x0 == 0x0 counter'
$ ip6tables-translate -A INPUT -m connmark --mark 0/0
> nft 'add rule ip6 filter INPUT ct mark and 0x0 == 0x0 counter'
$ iptables-translate -A INPUT -m connmark --mark 1/0
> nft 'add rule ip filter INPUT ct mark and 0x0 == 0x1 counter'
$ ip6tables-translate -A INPUT -m connmark --mark 1/0
> nft 'add rule ip6 filter INPUT ct mark and 0x0 == 0x1 counter'
$ iptables-translate -A INPUT -m connmark ! --mark 0x10/0x8
> nft 'add rule ip filter INPUT ct mark and 0x8 != 0x10 counter'
$ ip6tables-translate -A INPUT -m connmark ! --mark 0x10/0x8
> nft 'add rule ip6 filter INPUT ct mark and 0x8 != 0x10 counter'

== connlabel
$ iptables-translate -A INPUT -m connlabel --label 3
> nft 'add rule ip filter INPUT ct label 3 counter'
! Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
$ ip6tables-translate -A INPUT -m connlabel --label 3
> nft 'add rule ip6 filter INPUT ct label 3 counter'
! Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
$ iptables-translate -A INPUT -m connlabel ! --label 3
> nft 'add rule ip filter INPUT ct label and 3 != 3 counter'
! Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
$ ip6tables-translate -A INPUT -m connlabel ! --label 3
> nft 'add rule ip6 filter INPUT ct label and 3 != 3 counter'
! Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
$ iptables-translate -A INPUT -m connlabel --label 3 --set
> nft 'add rule ip filter INPUT ct label set 3 ct label 3 counter'
! Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
$ ip6tables-translate -A INPUT -m connlabel --label 3 --set
> nft 'add rule ip6 filter INPUT ct label set 3 ct label 3 counter'
! Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
$ iptables-translate -A INPUT -m connlabel ! --label 127 --set
> nft 'add rule ip filter INPUT ct label set 127 ct label and 127 != 127 counter'
! Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
$ ip6tables-translate -A INPUT -m connlabel ! --label 127 --set
> nft 'add rule ip6 filter INPUT ct label set 127 ct label and 127 != 127 counter'
! Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
$ iptables-translate -A INPUT -m connlabel --label 40 --set
> nft 'add rule ip filter INPUT ct label set 40 ct label 40 counter'
! Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
$ ip6tables-translate -A INPUT -m connlabel --label 40 --set
> nft 'add rule ip6 filter INPUT ct label set 40 ct label 40 counter'
! Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
$ iptables-translate -A INPUT -m connlabel --label foo
! Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
! iptables-translate v1.8.11 (nf_tables): label 'foo' not found or invalid value
! Try `iptables-translate -h' or 'iptables-translate --help' for more information.
? 2
$ ip6tables-translate -A INPUT -m connlabel --label foo
! Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
! ip6tables-translate v1.8.11 (nf_tables): label 'foo' not found or invalid value
! Try `ip6tables-translate -h' or 'ip6tables-translate --help' for more information.
? 2
$ iptables-translate -A INPUT -m connlabel --label 65535
> nft 'add rule ip filter INPUT ct label 65535 counter'
! Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
$ ip6tables-translate -A INPUT -m connlabel --label 65535
> nft 'add rule ip6 filter INPUT ct label 65535 counter'
! Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory

== connlimit
$ iptables-translate -A INPUT -m connlimit --connlimit-above 3
> nft 'add set ip filter connlimit0 { type ipv4_addr; flags dynamic; }'
> nft 'add rule ip filter INPUT add @connlimit0 { ip saddr ct count over 3 } counter'
$ ip6tables-translate -A INPUT -m connlimit --connlimit-above 3
> nft 'add set ip6 filter connlimit0 { type ipv4_addr; flags dynamic; }'
> nft 'add rule ip6 filter INPUT add @connlimit0 { ip6 saddr ct count over 3 } counter'
$ iptables-translate -A INPUT -m connlimit --connlimit-upto 3
> nft 'add set ip filter connlimit0 { type ipv4_addr; flags dynamic; }'
> nft 'add rule ip filter INPUT add @connlimit0 { ip saddr ct count 3 } counter'
$ ip6tables-translate -A INPUT -m connlimit --connlimit-upto 3
> nft 'add set ip6 filter connlimit0 { type ipv4_addr; flags dynamic; }'
> nft 'add rule ip6 filter INPUT add @connlimit0 { ip6 saddr ct count 3 } counter'
$ iptables-translate -A INPUT -m connlimit ! --connlimit-above 3
> nft 'add set ip filter connlimit0 { type ipv4_addr; flags dynamic; }'
> nft 'add rule ip filter INPUT add @connlimit0 { ip saddr ct count 3 } counter'
$ ip6tables-translate -A INPUT -m connlimit ! --connlimit-above 3
> nft 'add set ip6 filter connlimit0 { type ipv4_addr; flags dynamic; }'
> nft 'add rule ip6 filter INPUT add @connlimit0 { ip6 saddr ct count 3 } counter'
$ iptables-translate -A INPUT -m connlimit ! --connlimit-upto 3
> nft 'add set ip filter connlimit0 { type ipv4_addr; flags dynamic; }'
> nft 'add rule ip filter INPUT add @connlimit0 { ip saddr ct count over 3 } counter'
$ ip6tables-translate -A INPUT -m connlimit ! --connlimit-upto 3
> nft 'add set ip6 filter connlimit0 { type ipv4_addr; flags dynamic; }'
> nft 'add rule ip6 filter INPUT add @connlimit0 { ip6 saddr ct count over 3 } counter'
$ iptables-translate -A INPUT -m connlimit --connlimit-above 3 --connlimit-mask 24
> nft 'add set ip filter connlimit0 { type ipv4_addr; flags dynamic; }'
> nft 'add rule ip filter INPUT add @connlimit0 { ip saddr and 255.255.255.0 ct count over 3 } counter'
$ ip6tables-translate -A INPUT -m connlimit --connlimit-above 3 --connlimit-mask 24
> nft 'add set ip6 filter connlimit0 { type ipv4_addr; flags dynamic; }'
> nft 'add rule ip6 filter INPUT add @connlimit0 { ip6 saddr and ffff:ff00:: ct count over 3 } counter'
$ iptables-translate -A INPUT -m connlimit --connlimit-above 3 --connlimit-mask 0
> nft 'add set ip filter connlimit0 { type ipv4_addr; flags dynamic; }'
> nft 'add rule ip filter INPUT add @connlimit0 { ip saddr and 0.0.0.0 ct count over 3 } counter'
$ ip6tables-translate -A INPUT -m connlimit --connlimit-above 3 --connlimit-mask 0
> nft 'add set ip6 filter connlimit0 { type ipv4_addr; flags dynamic; }'
> nft 'add rule ip6 filter INPUT add @connlimit0 { ip6 saddr and :: ct count over 3 } counter'
$ iptables-translate -A INPUT -m connlimit --connlimit-above 3 --connlimit-mask 32 --connlimit-daddr
> nft 'add set ip filter connlimit0 { type ipv4_addr; flags dynamic; }'
> nft 'add rule ip filter INPUT add @connlimit0 { ip daddr ct count over 3 } counter'
$ ip6tables-translate -A INPUT -m connlimit --connlimit-above 3 --connlimit-mask 32 --connlimit-daddr
> nft 'add set ip6 filter connlimit0 { type ipv4_addr; flags dynamic; }'
> nft 'add rule ip6 filter INPUT add @connlimit0 { ip6 daddr and ffff:ffff:: ct count over 3 } counter'
$ iptables-translate -A INPUT -m connlimit --connlimit-above 3 --connlimit-mask 255.0.255.0
> nft 'add set ip filter connlimit0 { type ipv4_addr; flags dynamic; }'
> nft 'add rule ip filter INPUT add @connlimit0 { ip saddr and 255.0.255.0 ct count over 3 } counter'
$ ip6tables-translate -A INPUT -m connlimit --connlimit-above 3 --connlimit-mask 128
> nft 'add set ip6 filter connlimit0 { type ipv4_addr; flags dynamic; }'
> nft 'add rule ip6 filter INPUT add @connlimit0 { ip6 saddr ct count over 3 } counter'
$ ip6tables-translate -A INPUT -m connlimit --connlimit-above 3 --connlimit-mask ff::ff --connlimit-daddr
> nft 'add set ip6 filter connlimit0 { type ipv4_addr; flags dynamic; }'
> nft 'add rule ip6 filter INPUT add @connlimit0 { ip6 daddr and ff::ff ct count over 3 } counter'
$ iptables-translate -A INPUT -m connlimit --connlimit-above 0 --connlimit-daddr --connlimit-mask 16
> nft 'add set ip filter connlimit0 { type ipv4_addr; flags dynamic; }'
> nft 'add rule ip filter INPUT add @connlimit0 { ip daddr and 255.255.0.0 ct count over 0 } counter'
$ ip6tables-translate -A INPUT -m connlimit --connlimit-above 0 --connlimit-daddr --connlimit-mask 16
> nft 'add set ip6 filter connlimit0 { type ipv4_addr; flags dynamic; }'
> nft 'add rule ip6 filter INPUT add @connlimit0 { ip6 daddr and ffff:: ct count over 0 } counter'
$ iptables-translate -A INPUT -m connlimit --connlimit-above 1 -m connlimit --connlimit-above 2
> nft 'add set ip filter connlimit0 { type ipv4_addr; flags dynamic; } connlimit1 { type ipv4_addr; flags dynamic; }'
> nft 'add rule ip filter INPUT add @connlimit0 { ip saddr ct count over 1 } add @connlimit1 { ip saddr ct count over 2 } counter'
$ ip6tables-translate -A INPUT -m connlimit --connlimit-above 1 -m connlimit --connlimit-above 2
> nft 'add set ip6 filter connlimit0 { type ipv4_addr; flags dynamic; } connlimit1 { type ipv4_addr; flags dynamic; }'
> nft 'add rule ip6 filter INPUT add @connlimit0 { ip6 saddr ct count over 1 } add @connlimit1 { ip6 saddr ct count over 2 } counter'
$ iptables-translate -A INPUT -m connlimit --connlimit-above 1 -m recent --set
> nft # -A INPUT -m connlimit --connlimit-above 1 -m recent --set \.
$ iptables-translate -A INPUT -s 1.1.1.1,2.2.2.2 -d 3.3.3.3,4.4.4.4 -m connlimit --connlimit-above 1
> nft 'add set ip filter connlimit0 { type ipv4_addr; flags dynamic; }'
> nft 'add rule ip filter INPUT ip saddr 1.1.1.1 ip daddr 3.3.3.3 add @connlimit0 { ip saddr ct count over 1 } counter'
> 'add set ip filter connlimit1 { type ipv4_addr; flags dynamic; }'
> nft 'add rule ip filter INPUT ip saddr 1.1.1.1 ip daddr 4.4.4.4 add @connlimit1 { ip saddr ct count over 1 } counter'
> nft 'add set ip filter connlimit2 { type ipv4_addr; flags dynamic; }'
> nft 'add rule ip filter INPUT ip saddr 2.2.2.2 ip daddr 3.3.3.3 add @connlimit2 { ip saddr ct count over 1 } counter'
> 'add set ip filter connlimit3 { type ipv4_addr; flags dynamic; }'
> nft 'add rule ip filter INPUT ip saddr 2.2.2.2 ip daddr 4.4.4.4 add @connlimit3 { ip saddr ct count over 1 } counter'

== connbytes
$ iptables-translate -A INPUT -m connbytes --connbytes 1 --connbytes-dir original --connbytes-mode packets
> nft 'add rule ip filter INPUT ct original packets ge 1 counter'
$ ip6tables-translate -A INPUT -m connbytes --connbytes 1 --connbytes-dir original --connbytes-mode packets
> nft 'add rule ip6 filter INPUT ct original packets ge 1 counter'
$ iptables-translate -A INPUT -m connbytes --connbytes 1:2 --connbytes-dir reply --connbytes-mode bytes
> nft 'add rule ip filter INPUT ct reply bytes 1-2 counter'
$ ip6tables-translate -A INPUT -m connbytes --connbytes 1:2 --connbytes-dir reply --connbytes-mode bytes
> nft 'add rule ip6 filter INPUT ct reply bytes 1-2 counter'
$ iptables-translate -A INPUT -m connbytes --connbytes 1: --connbytes-dir both --connbytes-mode avgpkt
> nft 'add rule ip filter INPUT ct avgpkt ge 1 counter'
$ ip6tables-translate -A INPUT -m connbytes --connbytes 1: --connbytes-dir both --connbytes-mode avgpkt
> nft 'add rule ip6 filter INPUT ct avgpkt ge 1 counter'
$ iptables-translate -A INPUT -m connbytes ! --connbytes 1:2 --connbytes-dir original --connbytes-mode avgpkt
> nft 'add rule ip filter INPUT ct original avgpkt != 1-2 counter'
$ ip6tables-translate -A INPUT -m connbytes ! --connbytes 1:2 --connbytes-dir original --connbytes-mode avgpkt
> nft 'add rule ip6 filter INPUT ct original avgpkt != 1-2 counter'
$ iptables-translate -A INPUT -m connbytes ! --connbytes 1 --connbytes-dir original --connbytes-mode avgpkt
> nft 'add rule ip filter INPUT ct original avgpkt lt 1 counter'
$ ip6tables-translate -A INPUT -m connbytes ! --connbytes 1 --connbytes-dir original --connbytes-mode avgpkt
> nft 'add rule ip6 filter INPUT ct original avgpkt lt 1 counter'
$ iptables-translate -A INPUT -m connbytes ! --connbytes 5:5 --connbytes-dir original --connbytes-mode avgpkt
> nft 'add rule ip filter INPUT ct original avgpkt 5 counter'
$ ip6tables-translate -A INPUT -m connbytes ! --connbytes 5:5 --connbytes-dir original --connbytes-mode avgpkt
> nft 'add rule ip6 filter INPUT ct original avgpkt 5 counter'
$ iptables-translate -A INPUT -m connbytes --connbytes 0:0 --connbytes-dir original --connbytes-mode bytes
> nft 'add rule ip filter INPUT ct original bytes 0 counter'
$ ip6tables-translate -A INPUT -m connbytes --connbytes 0:0 --connbytes-dir original --connbytes-mode bytes
> nft 'add rule ip6 filter INPUT ct original bytes 0 counter'
$ iptables-translate -A INPUT -m connbytes --connbytes :0 --connbytes-dir original --connbytes-mode bytes
> nft 'add rule ip filter INPUT ct original bytes 0 counter'
$ ip6tables-translate -A INPUT -m connbytes --connbytes :0 --connbytes-dir original --connbytes-mode bytes
> nft 'add rule ip6 filter INPUT ct original bytes 0 counter'
$ iptables-translate -A INPUT -m connbytes ! --connbytes 0:0 --connbytes-dir original --connbytes-mode bytes
> nft 'add rule ip filter INPUT ct original bytes 0 counter'
$ ip6tables-translate -A INPUT -m connbytes ! --connbytes 0:0 --connbytes-dir original --connbytes-mode bytes
> nft 'add rule ip6 filter INPUT ct original bytes 0 counter'
$ iptables-translate -A INPUT -m connbytes ! --connbytes 0:7 --connbytes-dir original --connbytes-mode bytes
> nft 'add rule ip filter INPUT ct original bytes != 0-7 counter'
$ ip6tables-translate -A INPUT -m connbytes ! --connbytes 0:7 --connbytes-dir original --connbytes-mode bytes
> nft 'add rule ip6 filter INPUT ct original bytes != 0-7 counter'
$ iptables-translate -A INPUT -m connbytes --connbytes 0 --connbytes-dir original --connbytes-mode bytes
> nft 'add rule ip filter INPUT ct original bytes ge 0 counter'
$ ip6tables-translate -A INPUT -m connbytes --connbytes 0 --connbytes-dir original --connbytes-mode bytes
> nft 'add rule ip6 filter INPUT ct original bytes ge 0 counter'
$ iptables-translate -A INPUT -m connbytes --connbytes 0:18446744073709551615 --connbytes-dir original --connbytes-mode bytes
> nft 'add rule ip filter INPUT ct original bytes ge 0 counter'
$ ip6tables-translate -A INPUT -m connbytes --connbytes 0:18446744073709551615 --connbytes-dir original --connbytes-mode bytes
> nft 'add rule ip6 filter INPUT ct original bytes ge 0 counter'
$ iptables-translate -A INPUT -m connbytes --connbytes 5:18446744073709551615 --connbytes-dir original --connbytes-mode bytes
> nft 'add rule ip filter INPUT ct original bytes ge 5 counter'
$ ip6tables-translate -A INPUT -m connbytes --connbytes 5:18446744073709551615 --connbytes-dir original --connbytes-mode bytes
> nft 'add rule ip6 filter INPUT ct original bytes ge 5 counter'
$ iptables-translate -A INPUT -m connbytes ! --connbytes 5:18446744073709551615 --connbytes-dir original --connbytes-mode bytes
> nft 'add rule ip filter INPUT ct original bytes lt 5 counter'
$ ip6tables-translate -A INPUT -m connbytes ! --connbytes 5:18446744073709551615 --connbytes-dir original --connbytes-mode bytes
> nft 'add rule ip6 filter INPUT ct original bytes lt 5 counter'
$ iptables-translate -A INPUT -m connbytes --connbytes 18446744073709551615 --connbytes-dir original --connbytes-mode bytes
> nft 'add rule ip filter INPUT ct original bytes 18446744073709551615 counter'
$ ip6tables-translate -A INPUT -m connbytes --connbytes 18446744073709551615 --connbytes-dir original --connbytes-mode bytes
> nft 'add rule ip6 filter INPUT ct original bytes 18446744073709551615 counter'
$ iptables-translate -A INPUT -m connbytes ! --connbytes 0: --connbytes-dir reply --connbytes-mode packets
> nft 'add rule ip filter INPUT ct reply packets lt 0 counter'
$ ip6tables-translate -A INPUT -m connbytes ! --connbytes 0: --connbytes-dir reply --connbytes-mode packets
> nft 'add rule ip6 filter INPUT ct reply packets lt 0 counter'
$ iptables-translate -A INPUT -m connbytes --connbytes 0:18446744073709551614 --connbytes-dir original --connbytes-mode bytes
> nft 'add rule ip filter INPUT ct original bytes 0-18446744073709551614 counter'

== limit
$ iptables-translate -A INPUT -m limit
> nft 'add rule ip filter INPUT limit rate 3/hour burst 5 packets counter'
$ ip6tables-translate -A INPUT -m limit
> nft 'add rule ip6 filter INPUT limit rate 3/hour burst 5 packets counter'
$ iptables-translate -A INPUT -m limit --limit 1/s
> nft 'add rule ip filter INPUT limit rate 1/second burst 5 packets counter'
$ ip6tables-translate -A INPUT -m limit --limit 1/s
> nft 'add rule ip6 filter INPUT limit rate 1/second burst 5 packets counter'
$ iptables-translate -A INPUT -m limit --limit 10/min --limit-burst 5
> nft 'add rule ip filter INPUT limit rate 10/minute burst 5 packets counter'
$ ip6tables-translate -A INPUT -m limit --limit 10/min --limit-burst 5
> nft 'add rule ip6 filter INPUT limit rate 10/minute burst 5 packets counter'
$ iptables-translate -A INPUT -m limit --limit 10/min --limit-burst 7
> nft 'add rule ip filter INPUT limit rate 10/minute burst 7 packets counter'
$ ip6tables-translate -A INPUT -m limit --limit 10/min --limit-burst 7
> nft 'add rule ip6 filter INPUT limit rate 10/minute burst 7 packets counter'
$ iptables-translate -A INPUT -m limit --limit 10/min --limit-burst 0
> nft 'add rule ip filter INPUT limit rate 10/minute counter'
$ ip6tables-translate -A INPUT -m limit --limit 10/min --limit-burst 0
> nft 'add rule ip6 filter INPUT limit rate 10/minute counter'
$ iptables-translate -A INPUT -m limit --limit 3/day
> nft 'add rule ip filter INPUT limit rate 3/day burst 5 packets counter'
$ ip6tables-translate -A INPUT -m limit --limit 3/day
> nft 'add rule ip6 filter INPUT limit rate 3/day burst 5 packets counter'
$ iptables-translate -A INPUT -m limit --limit 7/h
> nft 'add rule ip filter INPUT limit rate 7/hour burst 5 packets counter'
$ ip6tables-translate -A INPUT -m limit --limit 7/h
> nft 'add rule ip6 filter INPUT limit rate 7/hour burst 5 packets counter'
$ iptables-translate -A INPUT -m limit --limit 10000/s
> nft 'add rule ip filter INPUT limit rate 10000/second burst 5 packets counter'
$ ip6tables-translate -A INPUT -m limit --limit 10000/s
> nft 'add rule ip6 filter INPUT limit rate 10000/second burst 5 packets counter'
$ iptables-translate -A INPUT -m limit --limit 5000/s
> nft 'add rule ip filter INPUT limit rate 5000/second burst 5 packets counter'
$ ip6tables-translate -A INPUT -m limit --limit 5000/s
> nft 'add rule ip6 filter INPUT limit rate 5000/second burst 5 packets counter'
$ iptables-translate -A INPUT -m limit --limit 7777/day
> nft 'add rule ip filter INPUT limit rate 7777/day burst 5 packets counter'
$ ip6tables-translate -A INPUT -m limit --limit 7777/day
> nft 'add rule ip6 filter INPUT limit rate 7777/day burst 5 packets counter'
$ iptables-translate -A INPUT -m limit --limit-burst 10000
> nft 'add rule ip filter INPUT limit rate 3/hour burst 10000 packets counter'
$ ip6tables-translate -A INPUT -m limit --limit-burst 10000
> nft 'add rule ip6 filter INPUT limit rate 3/hour burst 10000 packets counter'

== hashlimit
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit 5/min
> nft 'add rule ip filter INPUT meter a { ip saddr timeout 60s limit rate 5/minute } counter'
$ ip6tables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit 5/min
> nft 'add rule ip6 filter INPUT meter a { ip6 saddr timeout 60s limit rate 5/minute } counter'
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-above 5/min
> nft 'add rule ip filter INPUT meter a { ip saddr timeout 60s limit rate over 5/minute } counter'
$ ip6tables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-above 5/min
> nft 'add rule ip6 filter INPUT meter a { ip6 saddr timeout 60s limit rate over 5/minute } counter'
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip ! --hashlimit-above 5/min
> nft 'add rule ip filter INPUT meter a { ip saddr timeout 60s limit rate 5/minute } counter'
$ ip6tables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip ! --hashlimit-above 5/min
> nft 'add rule ip6 filter INPUT meter a { ip6 saddr timeout 60s limit rate 5/minute } counter'
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip ! --hashlimit-upto 5/min
> nft 'add rule ip filter INPUT meter a { ip saddr timeout 60s limit rate over 5/minute } counter'
$ ip6tables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip ! --hashlimit-upto 5/min
> nft 'add rule ip6 filter INPUT meter a { ip6 saddr timeout 60s limit rate over 5/minute } counter'
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-above 5/min
> nft # -A INPUT -m hashlimit --hashlimit-name a --hashlimit-above 5/min \.
$ ip6tables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-above 5/min
> nft # -A INPUT -m hashlimit --hashlimit-name a --hashlimit-above 5/min \.
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name "a b" --hashlimit-mode srcip,dstip,srcport,dstport --hashlimit-above 5/min --hashlimit-burst 9
> nft 'add rule ip filter INPUT meter a b { ip daddr . tcp dport . ip saddr . tcp sport timeout 60s limit rate over 5/minute burst 9 packets } counter'
$ ip6tables-translate -A INPUT -m hashlimit --hashlimit-name "a b" --hashlimit-mode srcip,dstip,srcport,dstport --hashlimit-above 5/min --hashlimit-burst 9
> nft 'add rule ip6 filter INPUT meter a b { ip6 daddr . tcp dport . ip6 saddr . tcp sport timeout 60s limit rate over 5/minute burst 9 packets } counter'
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode dstport --hashlimit-above 5/sec --hashlimit-burst 9
> nft 'add rule ip filter INPUT meter a { tcp dport limit rate over 5/second burst 9 packets } counter'
$ ip6tables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode dstport --hashlimit-above 5/sec --hashlimit-burst 9
> nft 'add rule ip6 filter INPUT meter a { tcp dport limit rate over 5/second burst 9 packets } counter'
$ iptables-translate -A INPUT -p udp -m hashlimit --hashlimit-name a --hashlimit-mode dstport --hashlimit-above 5/hour --hashlimit-burst 5
> nft 'add rule ip filter INPUT ip protocol udp meter a { tcp dport timeout 3600s limit rate over 5/hour } counter'
$ ip6tables-translate -A INPUT -p udp -m hashlimit --hashlimit-name a --hashlimit-mode dstport --hashlimit-above 5/hour --hashlimit-burst 5
> nft 'add rule ip6 filter INPUT meta l4proto udp meter a { tcp dport timeout 3600s limit rate over 5/hour } counter'
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-above 5/day --hashlimit-burst 1
> nft 'add rule ip filter INPUT meter a { ip saddr timeout 86400s limit rate over 5/day burst 1 packets } counter'
$ ip6tables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-above 5/day --hashlimit-burst 1
> nft 'add rule ip6 filter INPUT meter a { ip6 saddr timeout 86400s limit rate over 5/day burst 1 packets } counter'
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-srcmask 24 --hashlimit-above 5/day
> nft 'add rule ip filter INPUT meter a { ip saddr and 255.255.255.0 timeout 86400s limit rate over 5/day } counter'
$ ip6tables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-srcmask 24 --hashlimit-above 5/day
> nft 'add rule ip6 filter INPUT meter a { ip6 saddr and ffff:ff00:0000:0000:0000:0000:0000:0000 timeout 86400s limit rate over 5/day } counter'
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode dstip,srcip --hashlimit-srcmask 16 --hashlimit-dstmask 8 --hashlimit-above 5/day
> nft 'add rule ip filter INPUT meter a { ip daddr and 255.0.0.0 . ip saddr and 255.255.0.0 timeout 86400s limit rate over 5/day } counter'
$ ip6tables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode dstip,srcip --hashlimit-srcmask 16 --hashlimit-dstmask 8 --hashlimit-above 5/day
> nft 'add rule ip6 filter INPUT meter a { ip6 daddr and ff00:0000:0000:0000:0000:0000:0000:0000 . ip6 saddr and ffff:0000:0000:0000:0000:0000:0000:0000 timeout 86400s limit rate over 5/day } counter'
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-srcmask 0 --hashlimit-above 5/day
> nft 'add rule ip filter INPUT meter a { ip saddr and 0.0.0.0 timeout 86400s limit rate over 5/day } counter'
$ ip6tables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-srcmask 0 --hashlimit-above 5/day
> nft 'add rule ip6 filter INPUT meter a { ip6 saddr and 0000:0000:0000:0000:0000:0000:0000:0000 timeout 86400s limit rate over 5/day } counter'
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-srcmask 32 --hashlimit-above 5/day
> nft 'add rule ip filter INPUT meter a { ip saddr timeout 86400s limit rate over 5/day } counter'
$ ip6tables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-srcmask 32 --hashlimit-above 5/day
> nft 'add rule ip6 filter INPUT meter a { ip6 saddr and ffff:ffff:0000:0000:0000:0000:0000:0000 timeout 86400s limit rate over 5/day } counter'
$ ip6tables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip,dstip --hashlimit-srcmask 64 --hashlimit-dstmask 77 --hashlimit-above 5/day
> nft 'add rule ip6 filter INPUT meter a { ip6 daddr and ffff:ffff:ffff:ffff:fff8:0000:0000:0000 . ip6 saddr and ffff:ffff:ffff:ffff:0000:0000:0000:0000 timeout 86400s limit rate over 5/day } counter'
$ ip6tables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip,dstip --hashlimit-srcmask 128 --hashlimit-above 5/day
> nft 'add rule ip6 filter INPUT meter a { ip6 daddr . ip6 saddr timeout 86400s limit rate over 5/day } counter'
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-srcmask 255.0.255.0 --hashlimit-above 5/day
> nft 'add rule ip filter INPUT meter a { ip saddr and 255.255.255.255 timeout 86400s limit rate over 5/day } counter'
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-above 512kb/s
> nft 'add rule ip filter INPUT meter a { ip saddr timeout 15s limit rate over 512 kbytes/second } counter'
$ ip6tables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-above 512kb/s
> nft 'add rule ip6 filter INPUT meter a { ip6 saddr timeout 15s limit rate over 512 kbytes/second } counter'
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-above 512kb/s --hashlimit-burst 1m
> nft 'add rule ip filter INPUT meter a { ip saddr timeout 60s limit rate over 512 kbytes/second burst 1 mbytes } counter'
$ ip6tables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-above 512kb/s --hashlimit-burst 1m
> nft 'add rule ip6 filter INPUT meter a { ip6 saddr timeout 60s limit rate over 512 kbytes/second burst 1 mbytes } counter'
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-above 512b/s --hashlimit-burst 1500
> nft 'add rule ip filter INPUT meter a { ip saddr timeout 60s limit rate over 512 bytes/second burst 1 kbytes } counter'
$ ip6tables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-above 512b/s --hashlimit-burst 1500
> nft 'add rule ip6 filter INPUT meter a { ip6 saddr timeout 60s limit rate over 512 bytes/second burst 1 kbytes } counter'
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-upto 2mb/s
> nft 'add rule ip filter INPUT meter a { ip saddr timeout 15s limit rate 2 mbytes/second } counter'
$ ip6tables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-upto 2mb/s
> nft 'add rule ip6 filter INPUT meter a { ip6 saddr timeout 15s limit rate 2 mbytes/second } counter'
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-upto 2/s --hashlimit-htable-size 100 --hashlimit-htable-max 1000 --hashlimit-htable-gcinterval 5000 --hashlimit-htable-expire 1500
> nft 'add rule ip filter INPUT meter a { ip saddr timeout 1s limit rate 2/second } counter'
$ ip6tables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-upto 2/s --hashlimit-htable-size 100 --hashlimit-htable-max 1000 --hashlimit-htable-gcinterval 5000 --hashlimit-htable-expire 1500
> nft 'add rule ip6 filter INPUT meter a { ip6 saddr timeout 1s limit rate 2/second } counter'
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-upto 2/s --hashlimit-htable-expire 900
> nft 'add rule ip filter INPUT meter a { ip saddr timeout 0s limit rate 2/second } counter'
$ ip6tables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-upto 2/s --hashlimit-htable-expire 900
> nft 'add rule ip6 filter INPUT meter a { ip6 saddr timeout 0s limit rate 2/second } counter'
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-upto 2/s --hashlimit-htable-expire 0
> nft 'add rule ip filter INPUT meter a { ip saddr timeout 0s limit rate 2/second } counter'
$ ip6tables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-upto 2/s --hashlimit-htable-expire 0
> nft 'add rule ip6 filter INPUT meter a { ip6 saddr timeout 0s limit rate 2/second } counter'
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-upto 2/min --hashlimit-htable-size 100 --hashlimit-htable-max 1000
> nft 'add rule ip filter INPUT meter a { ip saddr timeout 60s limit rate 2/minute } counter'
$ ip6tables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-upto 2/min --hashlimit-htable-size 100 --hashlimit-htable-max 1000
> nft 'add rule ip6 filter INPUT meter a { ip6 saddr timeout 60s limit rate 2/minute } counter'
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-upto 2/min --hashlimit-rate-match
> nft 'add rule ip filter INPUT meter a { ip saddr . (null) timeout 60s limit rate 2/second } counter'
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-upto 2/min --hashlimit-rate-match --hashlimit-rate-interval 7
> nft 'add rule ip filter INPUT meter a { ip saddr . (null) timeout 60s limit rate 2/second } counter'
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip,dstport --hashlimit-upto 2/min --hashlimit-rate-match --hashlimit-burst 8
> nft 'add rule ip filter INPUT meter a { tcp dport . ip saddr . (null) timeout 60s limit rate 2/second burst 8 packets } counter'
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-upto 20kb/s --hashlimit-rate-match --hashlimit-srcmask 24
> nft 'add rule ip filter INPUT meter a { ip saddr and 255.255.255.0 . (null) timeout 15s limit rate 20 kbytes/second } counter'
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-upto 1000000/s --hashlimit-burst 10
> nft 'add rule ip filter INPUT meter a { ip saddr limit rate 1000000/second burst 10 packets } counter'
$ ip6tables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-upto 1000000/s --hashlimit-burst 10
> nft 'add rule ip6 filter INPUT meter a { ip6 saddr limit rate 1000000/second burst 10 packets } counter'
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-upto 7777/day
> nft 'add rule ip filter INPUT meter a { ip saddr timeout 86400s limit rate 7777/day } counter'
$ ip6tables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-upto 7777/day
> nft 'add rule ip6 filter INPUT meter a { ip6 saddr timeout 86400s limit rate 7777/day } counter'
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode '' --hashlimit 5/min
> nft # -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode  --hashlimit 5/min \.
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name 'a"b' --hashlimit-mode dstip,srcport --hashlimit 5/min
> nft 'add rule ip filter INPUT meter a"b { ip daddr . tcp sport timeout 60s limit rate 5/minute } counter'
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-upto 3000000000b/s
> nft 'add rule ip filter INPUT meter a { ip saddr timeout 15s limit rate 2978 mbytes/second } counter'
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-upto 1b/s
> nft 'add rule ip filter INPUT meter a { ip saddr timeout 15s limit rate 0 bytes/second } counter'
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-upto 17b/s
> nft 'add rule ip filter INPUT meter a { ip saddr timeout 15s limit rate 16 bytes/second } counter'
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-upto 17b/s --hashlimit-burst 17
> nft 'add rule ip filter INPUT meter a { ip saddr timeout 60s limit rate 16 bytes/second burst 32 bytes } counter'
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-upto 1000kb/s --hashlimit-burst 4m
> nft 'add rule ip filter INPUT meter a { ip saddr timeout 60s limit rate 1000 kbytes/second burst 4 mbytes } counter'
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-upto 1000kb/s --hashlimit-burst 5000k
> nft 'add rule ip filter INPUT meter a { ip saddr timeout 60s limit rate 1000 kbytes/second burst 4 mbytes } counter'
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-upto 1025b/s --hashlimit-burst 2000
> nft 'add rule ip filter INPUT meter a { ip saddr timeout 60s limit rate 1 kbytes/second burst 2 kbytes } counter'
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-upto 1025b/s
> nft 'add rule ip filter INPUT meter a { ip saddr timeout 15s limit rate 1 kbytes/second } counter'
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-upto 1024b/s
> nft 'add rule ip filter INPUT meter a { ip saddr timeout 15s limit rate 1 kbytes/second } counter'
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-upto 1mb/s --hashlimit-htable-expire 1000
> nft 'add rule ip filter INPUT meter a { ip saddr limit rate 1 mbytes/second } counter'
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-upto 1mb/s --hashlimit-htable-expire 2999
> nft 'add rule ip filter INPUT meter a { ip saddr timeout 2s limit rate 1 mbytes/second } counter'
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-upto 60/min
> nft 'add rule ip filter INPUT meter a { ip saddr timeout 60s limit rate 1/second } counter'
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-upto 90/min
> nft 'add rule ip filter INPUT meter a { ip saddr timeout 60s limit rate 90/minute } counter'
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-upto 24/day
> nft 'add rule ip filter INPUT meter a { ip saddr timeout 86400s limit rate 1/hour } counter'
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-upto 24/day --hashlimit-htable-expire 3600000
> nft 'add rule ip filter INPUT meter a { ip saddr timeout 3600s limit rate 1/hour } counter'
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-upto 24/day --hashlimit-htable-expire 1000
> nft 'add rule ip filter INPUT meter a { ip saddr limit rate 1/hour } counter'
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-upto 90/min --hashlimit-rate-match
> nft 'add rule ip filter INPUT meter a { ip saddr . (null) timeout 60s limit rate 90/second } counter'
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-upto 2/day --hashlimit-rate-match
> nft 'add rule ip filter INPUT meter a { ip saddr . (null) timeout 86400s limit rate 2/second } counter'
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-upto 2/day --hashlimit-rate-match
> nft 'add rule ip filter INPUT meter a { (null) timeout 86400s limit rate 2/second } counter'
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-srcmask 33 --hashlimit-upto 2/day
> nft 'add rule ip filter INPUT meter a { ip saddr and 255.255.255.255 timeout 86400s limit rate 2/day } counter'
$ ip6tables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-srcmask ff::ff --hashlimit-upto 2/day
> nft 'add rule ip6 filter INPUT meter a { ip6 saddr and ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff timeout 86400s limit rate 2/day } counter'
$ ip6tables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-srcmask 121 --hashlimit-upto 2/day
> nft 'add rule ip6 filter INPUT meter a { ip6 saddr and ffff:ffff:ffff:ffff:ffff:ffff:ffff:ff80 timeout 86400s limit rate 2/day } counter'
$ iptables-translate -A INPUT -m hashlimit --hashlimit-name a --hashlimit-mode srcip --hashlimit-dstmask 24 --hashlimit-upto 2/day
> nft 'add rule ip filter INPUT meter a { ip saddr timeout 86400s limit rate 2/day } counter'

== helper
$ iptables-translate -A INPUT -m helper --helper ftp
> nft 'add rule ip filter INPUT ct helper "ftp" counter'
$ ip6tables-translate -A INPUT -m helper --helper ftp
> nft 'add rule ip6 filter INPUT ct helper "ftp" counter'
$ iptables-translate -A INPUT -m helper ! --helper ftp
> nft 'add rule ip filter INPUT ct helper != "ftp" counter'
$ ip6tables-translate -A INPUT -m helper ! --helper ftp
> nft 'add rule ip6 filter INPUT ct helper != "ftp" counter'
$ iptables-translate -A INPUT -m helper --helper ''
> nft 'add rule ip filter INPUT ct helper "" counter'
$ ip6tables-translate -A INPUT -m helper --helper ''
> nft 'add rule ip6 filter INPUT ct helper "" counter'
$ iptables-translate -A INPUT -m helper --helper ftp-2121
> nft 'add rule ip filter INPUT ct helper "ftp-2121" counter'
$ ip6tables-translate -A INPUT -m helper --helper ftp-2121
> nft 'add rule ip6 filter INPUT ct helper "ftp-2121" counter'
$ iptables-translate -A INPUT -m helper --helper 'a b"c'
> nft 'add rule ip filter INPUT ct helper "a b"c" counter'
$ ip6tables-translate -A INPUT -m helper --helper 'a b"c'
> nft 'add rule ip6 filter INPUT ct helper "a b"c" counter'
$ iptables-translate -A INPUT -m helper --helper 'abcdefghijklmnopqrstuvwxyz0123456789'
> nft 'add rule ip filter INPUT ct helper "abcdefghijklmnopqrstuvwxyz012" counter'

== quota
$ iptables-translate -A INPUT -m quota --quota 500
> nft 'add rule ip filter INPUT quota 500 bytes counter'
$ ip6tables-translate -A INPUT -m quota --quota 500
> nft 'add rule ip6 filter INPUT quota 500 bytes counter'
$ iptables-translate -A INPUT -m quota ! --quota 500
> nft 'add rule ip filter INPUT quota over 500 bytes counter'
$ ip6tables-translate -A INPUT -m quota ! --quota 500
> nft 'add rule ip6 filter INPUT quota over 500 bytes counter'
$ iptables-translate -A INPUT -m quota --quota 0
> nft 'add rule ip filter INPUT quota 0 bytes counter'
$ ip6tables-translate -A INPUT -m quota --quota 0
> nft 'add rule ip6 filter INPUT quota 0 bytes counter'
$ iptables-translate -A INPUT -m quota --quota 18446744073709551615
> nft 'add rule ip filter INPUT quota 18446744073709551615 bytes counter'
$ ip6tables-translate -A INPUT -m quota --quota 18446744073709551615
> nft 'add rule ip6 filter INPUT quota 18446744073709551615 bytes counter'

== statistic
$ iptables-translate -A INPUT -m statistic --mode random --probability 0.5
> nft 'add rule ip filter INPUT meta random & 2147483647 < 1073741824 counter'
$ ip6tables-translate -A INPUT -m statistic --mode random --probability 0.5
> nft 'add rule ip6 filter INPUT meta random & 2147483647 < 1073741824 counter'
$ iptables-translate -A INPUT -m statistic --mode random ! --probability 0.1
> nft 'add rule ip filter INPUT meta random & 2147483647 >= 214748365 counter'
$ ip6tables-translate -A INPUT -m statistic --mode random ! --probability 0.1
> nft 'add rule ip6 filter INPUT meta random & 2147483647 >= 214748365 counter'
$ iptables-translate -A INPUT -m statistic --mode random --probability 0
> nft 'add rule ip filter INPUT meta random & 2147483647 < 0 counter'
$ ip6tables-translate -A INPUT -m statistic --mode random --probability 0
> nft 'add rule ip6 filter INPUT meta random & 2147483647 < 0 counter'
$ iptables-translate -A INPUT -m statistic --mode random --probability 1
> nft 'add rule ip filter INPUT meta random & 2147483647 < 2147483648 counter'
$ ip6tables-translate -A INPUT -m statistic --mode random --probability 1
> nft 'add rule ip6 filter INPUT meta random & 2147483647 < 2147483648 counter'
$ iptables-translate -A INPUT -m statistic --mode nth --every 3
! iptables-translate v1.8.11 (nf_tables): statistic: option "--every" also requires "--packet".
!
! Try `iptables-translate -h' or 'iptables-translate --help' for more information.
? 2
$ ip6tables-translate -A INPUT -m statistic --mode nth --every 3
! ip6tables-translate v1.8.11 (nf_tables): statistic: option "--every" also requires "--packet".
!
! Try `ip6tables-translate -h' or 'ip6tables-translate --help' for more information.
? 2
$ iptables-translate -A INPUT -m statistic --mode nth --every 3 --packet 1
> nft 'add rule ip filter INPUT numgen inc mod 3 1 counter'
$ ip6tables-translate -A INPUT -m statistic --mode nth --every 3 --packet 1
> nft 'add rule ip6 filter INPUT numgen inc mod 3 1 counter'
$ iptables-translate -A INPUT -m statistic --mode nth ! --every 3 --packet 2
> nft 'add rule ip filter INPUT numgen inc mod 3 != 2 counter'
$ ip6tables-translate -A INPUT -m statistic --mode nth ! --every 3 --packet 2
> nft 'add rule ip6 filter INPUT numgen inc mod 3 != 2 counter'
$ iptables-translate -A INPUT -m statistic --mode nth --every 1
! iptables-translate v1.8.11 (nf_tables): statistic: option "--every" also requires "--packet".
!
! Try `iptables-translate -h' or 'iptables-translate --help' for more information.
? 2
$ ip6tables-translate -A INPUT -m statistic --mode nth --every 1
! ip6tables-translate v1.8.11 (nf_tables): statistic: option "--every" also requires "--packet".
!
! Try `ip6tables-translate -h' or 'ip6tables-translate --help' for more information.
? 2
$ iptables-translate -A INPUT -m statistic --mode nth --every 4294967295 --packet 4294967294
> nft 'add rule ip filter INPUT numgen inc mod 4294967295 4294967294 counter'
$ ip6tables-translate -A INPUT -m statistic --mode nth --every 4294967295 --packet 4294967294
> nft 'add rule ip6 filter INPUT numgen inc mod 4294967295 4294967294 counter'
$ iptables-translate -A INPUT -m statistic --mode random --every 3
! iptables-translate v1.8.11 (nf_tables): --probability must be specified when using random mode
! Try `iptables-translate -h' or 'iptables-translate --help' for more information.
? 2
$ ip6tables-translate -A INPUT -m statistic --mode random --every 3
! ip6tables-translate v1.8.11 (nf_tables): --probability must be specified when using random mode
! Try `ip6tables-translate -h' or 'ip6tables-translate --help' for more information.
? 2
$ iptables-translate -A INPUT -m statistic --mode random --probability 0.5 --every 3 --packet 0
! iptables-translate v1.8.11 (nf_tables): statistic: option "--probability" cannot be used together with "--every".
!
! Try `iptables-translate -h' or 'iptables-translate --help' for more information.
? 2
$ ip6tables-translate -A INPUT -m statistic --mode random --probability 0.5 --every 3 --packet 0
! ip6tables-translate v1.8.11 (nf_tables): statistic: option "--probability" cannot be used together with "--every".
!
! Try `ip6tables-translate -h' or 'ip6tables-translate --help' for more information.
? 2
$ iptables-translate -A INPUT -m statistic --mode nth --every 3 --packet 0
> nft 'add rule ip filter INPUT numgen inc mod 3 0 counter'
$ iptables-translate -A INPUT -m statistic --mode nth --probability 0.5 --packet 0
! iptables-translate v1.8.11 (nf_tables): statistic: option "--probability" cannot be used together with "--packet".
!
! Try `iptables-translate -h' or 'iptables-translate --help' for more information.
? 2
$ iptables-translate -A INPUT -m statistic --mode nth --probability 0.5
! iptables-translate v1.8.11 (nf_tables): --every and --packet must be specified when using nth mode
! Try `iptables-translate -h' or 'iptables-translate --help' for more information.
? 2
$ iptables-translate -A INPUT -m statistic --every 3 --packet 2 --mode nth
> nft 'add rule ip filter INPUT numgen inc mod 3 2 counter'

== time
$ iptables-translate -A INPUT -m time
> nft 'add rule ip filter INPUT counter'
$ iptables-translate -A INPUT -m time --timestart 10:00
> nft 'add rule ip filter INPUT  meta hour "10:00:00"-"23:59:59" counter'
$ iptables-translate -A INPUT -m time --timestop 10:00
> nft 'add rule ip filter INPUT  meta hour "00:00:00"-"10:00:00" counter'
$ iptables-translate -A INPUT -m time --timestart 10:00 --timestop 11:30:15
> nft 'add rule ip filter INPUT  meta hour "10:00:00"-"11:30:15" counter'
$ iptables-translate -A INPUT -m time --timestart 22:00 --timestop 06:00
> nft 'add rule ip filter INPUT  meta hour "22:00:00"-"06:00:00" counter'
$ iptables-translate -A INPUT -m time --timestart 22:00 --timestop 06:00 --contiguous
> nft 'add rule ip filter INPUT  meta hour "22:00:00"-"06:00:00" counter'
$ iptables-translate -A INPUT -m time --timestart 00:00 --timestop 23:59:59
> nft 'add rule ip filter INPUT counter'
$ iptables-translate -A INPUT -m time --timestart 00:00 --timestop 00:00
> nft 'add rule ip filter INPUT  meta hour "00:00:00"-"00:00:00" counter'
$ iptables-translate -A INPUT -m time --datestart 2020-01-01
> nft 'add rule ip filter INPUT meta time "2020-01-01 00:00:00"-"2038-01-19 03:14:07" counter'
$ iptables-translate -A INPUT -m time --datestop 2020-01-02T03:04:05
> nft 'add rule ip filter INPUT meta time "1970-01-01 00:00:00"-"2020-01-02 03:04:05" counter'
$ iptables-translate -A INPUT -m time --datestart 2020-01-01 --datestop 2020-01-02T03:04:05
> nft 'add rule ip filter INPUT meta time "2020-01-01 00:00:00"-"2020-01-02 03:04:05" counter'
$ iptables-translate -A INPUT -m time --datestart 2020-01-01 --timestart 10:00
> nft 'add rule ip filter INPUT meta time "2020-01-01 00:00:00"-"2038-01-19 03:14:07" meta hour "10:00:00"-"23:59:59" counter'
$ iptables-translate -A INPUT -m time --datestart 2020-01-01 --datestop 2021-01-01 --timestart 10:00 --weekdays Mon
> nft 'add rule ip filter INPUT meta time "2020-01-01 00:00:00"-"2021-01-01 00:00:00" meta hour "10:00:00"-"23:59:59" meta day 1 counter'
$ iptables-translate -A INPUT -m time --datestop 1970
> nft 'add rule ip filter INPUT meta time "1970-01-01 00:00:00"-"1970-01-01 00:00:00" counter'
$ iptables-translate -A INPUT -m time --datestart 1970
> nft 'add rule ip filter INPUT counter'
$ iptables-translate -A INPUT -m time --datestop 2038-01-19T03:14:07
> nft 'add rule ip filter INPUT counter'
$ iptables-translate -A INPUT -m time --datestart 2038-01-19T03:14:07
> nft 'add rule ip filter INPUT meta time "2038-01-19 03:14:07"-"2038-01-19 03:14:07" counter'
$ iptables-translate -A INPUT -m time --weekdays Mon,Tue,Sun
> nft 'add rule ip filter INPUT  meta day { 1, 2, 0 } counter'
$ iptables-translate -A INPUT -m time --weekdays 1,2,3,4,5,6,7
> nft 'add rule ip filter INPUT counter'
$ iptables-translate -A INPUT -m time ! --weekdays Mon
> nft 'add rule ip filter INPUT  meta day { 2, 3, 4, 5, 6, 0 } counter'
$ iptables-translate -A INPUT -m time ! --weekdays Mon,Wed
> nft 'add rule ip filter INPUT  meta day { 2, 4, 5, 6, 0 } counter'
$ iptables-translate -A INPUT -m time --weekdays ''
> nft 'add rule ip filter INPUT  meta day counter'
$ iptables-translate -A INPUT -m time ! --weekdays ''
> nft 'add rule ip filter INPUT counter'
$ iptables-translate -A INPUT -m time --weekdays 32
> nft 'add rule ip filter INPUT  meta day counter'
$ iptables-translate -A INPUT -m time --weekdays 32,1
> nft 'add rule ip filter INPUT  meta day { 1 } counter'
$ iptables-translate -A INPUT -m time ! --weekdays 1,2,3,4,5,6,7
> nft 'add rule ip filter INPUT  meta day counter'
$ iptables-translate -A INPUT -m time --monthdays 1
> nft # -A INPUT -m time --monthdays 1 \.
$ iptables-translate -A INPUT -m time ! --monthdays 1,2
> nft # -A INPUT -m time  --monthdays 1,2 \.
$ iptables-translate -A INPUT -m time --monthdays ''
> nft # -A INPUT -m time --monthdays  \.
$ iptables-translate -A INPUT -m time --monthdays 0
> nft # -A INPUT -m time --monthdays 0 \.
$ iptables-translate -A INPUT -m time ! --monthdays ''
> nft 'add rule ip filter INPUT counter'
$ iptables-translate -A INPUT -m time --monthdays 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31
> nft # -A INPUT -m time --monthdays 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31 \.
$ iptables-translate -A INPUT -m time --monthdays 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31
> nft 'add rule ip filter INPUT counter'
$ iptables-translate -A INPUT -m time --kerneltz --timestart 10:00
> nft 'add rule ip filter INPUT  meta hour "10:00:00"-"23:59:59" counter'
$ iptables-translate -A INPUT -m time --localtz --timestart 10:00
> nft 'add rule ip filter INPUT  meta hour "10:00:00"-"23:59:59" counter'
! WARNING: --localtz is being replaced by --kerneltz, since "local" is ambiguous. Note the kernel timezone has caveats - see manpage for details.
$ iptables-translate -A INPUT -m time --utc --timestart 10:00
> nft 'add rule ip filter INPUT  meta hour "10:00:00"-"23:59:59" counter'
$ iptables-translate -A INPUT -m time --kerneltz
> nft 'add rule ip filter INPUT counter'
$ iptables-translate -A INPUT -m time --timestart 10:00 --weekdays Sat
> nft 'add rule ip filter INPUT  meta hour "10:00:00"-"23:59:59" meta day 6 counter'
$ iptables-translate -A INPUT -i lo -m time --timestart 10:00 --weekdays Sat
> nft 'add rule ip filter INPUT iifname "lo"  meta hour "10:00:00"-"23:59:59" meta day 6 counter'
$ iptables-translate -A INPUT -m time --timestart 10:00 -m time --timestart 11:00
> nft 'add rule ip filter INPUT  meta hour "10:00:00"-"23:59:59" meta hour "11:00:00"-"23:59:59" counter'

== mark
$ iptables-translate -A INPUT -m mark --mark 1
> nft 'add rule ip filter INPUT mark 0x1 counter'
$ ip6tables-translate -A INPUT -m mark --mark 1
> nft 'add rule ip6 filter INPUT mark 0x1 counter'
$ iptables-translate -A INPUT -m mark --mark 0
> nft 'add rule ip filter INPUT mark 0x0 counter'
$ ip6tables-translate -A INPUT -m mark --mark 0
> nft 'add rule ip6 filter INPUT mark 0x0 counter'
$ iptables-translate -A INPUT -m mark ! --mark 1
> nft 'add rule ip filter INPUT mark != 0x1 counter'
$ ip6tables-translate -A INPUT -m mark ! --mark 1
> nft 'add rule ip6 filter INPUT mark != 0x1 counter'
$ iptables-translate -A INPUT -m mark --mark 1/0xff
> nft 'add rule ip filter INPUT mark and 0xff == 0x1 counter'
$ ip6tables-translate -A INPUT -m mark --mark 1/0xff
> nft 'add rule ip6 filter INPUT mark and 0xff == 0x1 counter'
$ iptables-translate -A INPUT -m mark ! --mark 1/0xff
> nft 'add rule ip filter INPUT mark and 0xff != 0x1 counter'
$ ip6tables-translate -A INPUT -m mark ! --mark 1/0xff
> nft 'add rule ip6 filter INPUT mark and 0xff != 0x1 counter'
$ iptables-translate -A INPUT -m mark --mark 0/1
> nft 'add rule ip filter INPUT mark and 0x1 == 0x0 counter'
$ ip6tables-translate -A INPUT -m mark --mark 0/1
> nft 'add rule ip6 filter INPUT mark and 0x1 == 0x0 counter'
$ iptables-translate -A INPUT -m mark ! --mark 0/1
> nft 'add rule ip filter INPUT mark and 0x1 != 0x0 counter'
$ ip6tables-translate -A INPUT -m mark ! --mark 0/1
> nft 'add rule ip6 filter INPUT mark and 0x1 != 0x0 counter'
$ iptables-translate -A INPUT -m mark --mark 0/0
> nft 'add rule ip filter INPUT mark and 0x0 == 0x0 counter'
$ ip6tables-translate -A INPUT -m mark --mark 0/0
> nft 'add rule ip6 filter INPUT mark and 0x0 == 0x0 counter'
$ iptables-translate -A INPUT -m mark ! --mark 0x10/0x8
> nft 'add rule ip filter INPUT mark and 0x8 != 0x10 counter'
$ ip6tables-translate -A INPUT -m mark ! --mark 0x10/0x8
> nft 'add rule ip6 filter INPUT mark and 0x8 != 0x10 counter'

== owner
$ iptables-translate -A OUTPUT -m owner --uid-owner 0
> nft 'add rule ip filter OUTPUT skuid 0 counter'
$ ip6tables-translate -A OUTPUT -m owner --uid-owner 0
> nft 'add rule ip6 filter OUTPUT skuid 0 counter'
$ iptables-translate -A OUTPUT -m owner ! --uid-owner root
> nft 'add rule ip filter OUTPUT skuid != 0 counter'
$ ip6tables-translate -A OUTPUT -m owner ! --uid-owner root
> nft 'add rule ip6 filter OUTPUT skuid != 0 counter'
$ iptables-translate -A OUTPUT -m owner --uid-owner 5-10
> nft 'add rule ip filter OUTPUT skuid 5-10 counter'
$ ip6tables-translate -A OUTPUT -m owner --uid-owner 5-10
> nft 'add rule ip6 filter OUTPUT skuid 5-10 counter'
$ iptables-translate -A OUTPUT -m owner ! --uid-owner 5-10
> nft 'add rule ip filter OUTPUT skuid != 5-10 counter'
$ ip6tables-translate -A OUTPUT -m owner ! --uid-owner 5-10
> nft 'add rule ip6 filter OUTPUT skuid != 5-10 counter'
$ iptables-translate -A OUTPUT -m owner --gid-owner 0
> nft 'add rule ip filter OUTPUT skgid 0 counter'
$ ip6tables-translate -A OUTPUT -m owner --gid-owner 0
> nft 'add rule ip6 filter OUTPUT skgid 0 counter'
$ iptables-translate -A OUTPUT -m owner ! --gid-owner 3-4
> nft 'add rule ip filter OUTPUT skgid != 3-4 counter'
$ ip6tables-translate -A OUTPUT -m owner ! --gid-owner 3-4
> nft 'add rule ip6 filter OUTPUT skgid != 3-4 counter'
$ iptables-translate -A OUTPUT -m owner --gid-owner 3 --suppl-groups
> nft # -A OUTPUT -m owner --gid-owner 3 --suppl-groups \.
$ ip6tables-translate -A OUTPUT -m owner --gid-owner 3 --suppl-groups
> nft # -A OUTPUT -m owner --gid-owner 3 --suppl-groups \.
$ iptables-translate -A OUTPUT -m owner --uid-owner 0 --gid-owner 0
> nft # -A OUTPUT -m owner --uid-owner 0 --gid-owner 0 \.
$ ip6tables-translate -A OUTPUT -m owner --uid-owner 0 --gid-owner 0
> nft # -A OUTPUT -m owner --uid-owner 0 --gid-owner 0 \.
$ iptables-translate -A OUTPUT -m owner --socket-exists
> nft # -A OUTPUT -m owner --socket-exists \.
$ ip6tables-translate -A OUTPUT -m owner --socket-exists
> nft # -A OUTPUT -m owner --socket-exists \.
$ iptables-translate -A OUTPUT -m owner ! --socket-exists
> nft # -A OUTPUT -m owner  --socket-exists \.
$ ip6tables-translate -A OUTPUT -m owner ! --socket-exists
> nft # -A OUTPUT -m owner  --socket-exists \.
$ iptables-translate -A OUTPUT -m owner --socket-exists --uid-owner 5
> nft # -A OUTPUT -m owner --socket-exists --uid-owner 5 \.
$ ip6tables-translate -A OUTPUT -m owner --socket-exists --uid-owner 5
> nft # -A OUTPUT -m owner --socket-exists --uid-owner 5 \.
$ iptables-translate -A OUTPUT -m owner ! --socket-exists --uid-owner 5
> nft # -A OUTPUT -m owner  --socket-exists --uid-owner 5 \.
$ ip6tables-translate -A OUTPUT -m owner ! --socket-exists --uid-owner 5
> nft # -A OUTPUT -m owner  --socket-exists --uid-owner 5 \.
$ iptables-translate -A OUTPUT -m owner --socket-exists --gid-owner 5
> nft # -A OUTPUT -m owner --socket-exists --gid-owner 5 \.
$ ip6tables-translate -A OUTPUT -m owner --socket-exists --gid-owner 5
> nft # -A OUTPUT -m owner --socket-exists --gid-owner 5 \.
$ iptables-translate -A OUTPUT -m owner --uid-owner 0-4294967294
> nft 'add rule ip filter OUTPUT skuid 0-4294967294 counter'
$ ip6tables-translate -A OUTPUT -m owner --uid-owner 0-4294967294
> nft 'add rule ip6 filter OUTPUT skuid 0-4294967294 counter'
$ iptables-translate -A OUTPUT -m owner --uid-owner 10-5
> nft 'add rule ip filter OUTPUT skuid 10-5 counter'
$ ip6tables-translate -A OUTPUT -m owner --uid-owner 10-5
> nft 'add rule ip6 filter OUTPUT skuid 10-5 counter'
$ iptables-translate -A OUTPUT -m owner --gid-owner 3-10 --suppl-groups
> nft # -A OUTPUT -m owner --gid-owner 3-10 --suppl-groups \.

== cgroup
$ iptables-translate -A OUTPUT -m cgroup --cgroup 5
> nft 'add rule ip filter OUTPUT meta cgroup 5 counter'
$ ip6tables-translate -A OUTPUT -m cgroup --cgroup 5
> nft 'add rule ip6 filter OUTPUT meta cgroup 5 counter'
$ iptables-translate -A OUTPUT -m cgroup ! --cgroup 0x10005
> nft 'add rule ip filter OUTPUT meta cgroup != 65541 counter'
$ ip6tables-translate -A OUTPUT -m cgroup ! --cgroup 0x10005
> nft 'add rule ip6 filter OUTPUT meta cgroup != 65541 counter'
$ iptables-translate -A OUTPUT -m cgroup --path /a
> nft # -A OUTPUT -m cgroup --path /a \.
$ ip6tables-translate -A OUTPUT -m cgroup --path /a
> nft # -A OUTPUT -m cgroup --path /a \.
$ iptables-translate -A OUTPUT -m cgroup ! --path /a
> nft # -A OUTPUT -m cgroup  --path /a \.
$ ip6tables-translate -A OUTPUT -m cgroup ! --path /a
> nft # -A OUTPUT -m cgroup  --path /a \.
$ iptables-translate -A OUTPUT -m cgroup --path ''
> nft # -A OUTPUT -m cgroup --path  \.
$ ip6tables-translate -A OUTPUT -m cgroup --path ''
> nft # -A OUTPUT -m cgroup --path  \.
$ iptables-translate -A OUTPUT -m cgroup --path / --cgroup 5
> nft # -A OUTPUT -m cgroup --path / --cgroup 5 \.
$ ip6tables-translate -A OUTPUT -m cgroup --path / --cgroup 5
> nft # -A OUTPUT -m cgroup --path / --cgroup 5 \.
$ iptables-translate -A OUTPUT -m cgroup --cgroup 5 --path /
> nft # -A OUTPUT -m cgroup --cgroup 5 --path / \.
$ ip6tables-translate -A OUTPUT -m cgroup --cgroup 5 --path /
> nft # -A OUTPUT -m cgroup --cgroup 5 --path / \.
$ iptables-translate -A OUTPUT -m cgroup --cgroup 5 --path /abcdef
> nft # -A OUTPUT -m cgroup --cgroup 5 --path /abcdef \.
$ ip6tables-translate -A OUTPUT -m cgroup --cgroup 5 --path /abcdef
> nft # -A OUTPUT -m cgroup --cgroup 5 --path /abcdef \.
$ iptables-translate -A OUTPUT -m cgroup --path /abcdef --cgroup 5
> nft # -A OUTPUT -m cgroup --path /abcdef --cgroup 5 \.
$ ip6tables-translate -A OUTPUT -m cgroup --path /abcdef --cgroup 5
> nft # -A OUTPUT -m cgroup --path /abcdef --cgroup 5 \.
$ iptables-translate -A OUTPUT -m cgroup
> nft 'add rule ip filter OUTPUT counter'
$ ip6tables-translate -A OUTPUT -m cgroup
> nft 'add rule ip6 filter OUTPUT counter'
$ iptables-translate -A OUTPUT -m cgroup ! --cgroup 5 --path /abcdef
> nft # -A OUTPUT -m cgroup  --cgroup 5 --path /abcdef \.
$ ip6tables-translate -A OUTPUT -m cgroup ! --cgroup 5 --path /abcdef
> nft # -A OUTPUT -m cgroup  --cgroup 5 --path /abcdef \.
$ iptables-translate -A OUTPUT -m cgroup --cgroup 5 ! --path /abcdef
> nft # -A OUTPUT -m cgroup --cgroup 5  --path /abcdef \.
$ ip6tables-translate -A OUTPUT -m cgroup --cgroup 5 ! --path /abcdef
> nft # -A OUTPUT -m cgroup --cgroup 5  --path /abcdef \.
$ iptables-translate -A OUTPUT -m cgroup ! --path /abcdef --cgroup 5
> nft # -A OUTPUT -m cgroup  --path /abcdef --cgroup 5 \.
$ ip6tables-translate -A OUTPUT -m cgroup ! --path /abcdef --cgroup 5
> nft # -A OUTPUT -m cgroup  --path /abcdef --cgroup 5 \.
$ iptables-translate -A OUTPUT -m cgroup --path '' --cgroup 5
> nft # -A OUTPUT -m cgroup --path  --cgroup 5 \.
$ iptables-translate -A OUTPUT -m cgroup --cgroup 5 --path ''
> nft # -A OUTPUT -m cgroup --cgroup 5 --path  \.
$ iptables-translate -A OUTPUT -m cgroup ! --path ''
> nft # -A OUTPUT -m cgroup  --path  \.
$ iptables-translate -A OUTPUT -m cgroup ! --cgroup 0
> nft 'add rule ip filter OUTPUT meta cgroup != 0 counter'

== cpu
$ iptables-translate -A INPUT -m cpu --cpu 0
> nft 'add rule ip filter INPUT cpu 0 counter'
$ ip6tables-translate -A INPUT -m cpu --cpu 0
> nft 'add rule ip6 filter INPUT cpu 0 counter'
$ iptables-translate -A INPUT -m cpu ! --cpu 4294967295
> nft 'add rule ip filter INPUT cpu != 4294967295 counter'
$ ip6tables-translate -A INPUT -m cpu ! --cpu 4294967295
> nft 'add rule ip6 filter INPUT cpu != 4294967295 counter'

== devgroup
$ iptables-translate -A INPUT -m devgroup --src-group 3
> nft 'add rule ip filter INPUT iifgroup 0x3 counter'
$ ip6tables-translate -A INPUT -m devgroup --src-group 3
> nft 'add rule ip6 filter INPUT iifgroup 0x3 counter'
$ iptables-translate -A INPUT -m devgroup --src-group 3 --dst-group 4
> nft 'add rule ip filter INPUT iifgroup 0x3 oifgroup 0x4 counter'
$ ip6tables-translate -A INPUT -m devgroup --src-group 3 --dst-group 4
> nft 'add rule ip6 filter INPUT iifgroup 0x3 oifgroup 0x4 counter'
$ iptables-translate -A INPUT -m devgroup ! --src-group 3
> nft 'add rule ip filter INPUT iifgroup != 0x3 counter'
$ ip6tables-translate -A INPUT -m devgroup ! --src-group 3
> nft 'add rule ip6 filter INPUT iifgroup != 0x3 counter'
$ iptables-translate -A INPUT -m devgroup ! --src-group 0x3/0xff
> nft 'add rule ip filter INPUT iifgroup and 0xff != 0x3 counter'
$ ip6tables-translate -A INPUT -m devgroup ! --src-group 0x3/0xff
> nft 'add rule ip6 filter INPUT iifgroup and 0xff != 0x3 counter'
$ iptables-translate -A INPUT -m devgroup --src-group 0x3/0xff ! --dst-group 4/8
> nft 'add rule ip filter INPUT iifgroup and 0xff == 0x3 oifgroup and 0x8 != 0x4 counter'
$ ip6tables-translate -A INPUT -m devgroup --src-group 0x3/0xff ! --dst-group 4/8
> nft 'add rule ip6 filter INPUT iifgroup and 0xff == 0x3 oifgroup and 0x8 != 0x4 counter'
$ iptables-translate -A INPUT -m devgroup --dst-group default
> nft 'add rule ip filter INPUT oifgroup default counter'
$ ip6tables-translate -A INPUT -m devgroup --dst-group default
> nft 'add rule ip6 filter INPUT oifgroup default counter'
$ iptables-translate -A INPUT -m devgroup --src-group 0
> nft 'add rule ip filter INPUT iifgroup default counter'
$ ip6tables-translate -A INPUT -m devgroup --src-group 0
> nft 'add rule ip6 filter INPUT iifgroup default counter'
$ iptables-translate -A INPUT -m devgroup --src-group 0/0
> nft 'add rule ip filter INPUT iifgroup and 0x0 == 0x0 counter'
$ ip6tables-translate -A INPUT -m devgroup --src-group 0/0
> nft 'add rule ip6 filter INPUT iifgroup and 0x0 == 0x0 counter'
$ iptables-translate -A INPUT -m devgroup --src-group 5/0xffffffff
> nft 'add rule ip filter INPUT iifgroup 0x5 counter'
$ ip6tables-translate -A INPUT -m devgroup --src-group 5/0xffffffff
> nft 'add rule ip6 filter INPUT iifgroup 0x5 counter'
$ iptables-translate -A INPUT -m devgroup --src-group 0x99
> nft 'add rule ip filter INPUT iifgroup 0x99 counter'
$ ip6tables-translate -A INPUT -m devgroup --src-group 0x99
> nft 'add rule ip6 filter INPUT iifgroup 0x99 counter'
$ iptables-translate -A INPUT -m devgroup --dst-group 4 --src-group 3
> nft 'add rule ip filter INPUT iifgroup 0x3 oifgroup 0x4 counter'
$ iptables-translate -A INPUT -m devgroup ! --dst-group 0 --src-group 0
> nft 'add rule ip filter INPUT iifgroup default oifgroup != default counter'
$ iptables-translate -A INPUT -m devgroup ! --src-group 3 --dst-group 4
> nft 'add rule ip filter INPUT iifgroup != 0x3 oifgroup != 0x4 counter'
$ iptables-translate -A INPUT -m devgroup ! --src-group 3/4 --dst-group 4/5
> nft 'add rule ip filter INPUT iifgroup and 0x4 != 0x3 oifgroup and 0x5 != 0x4 counter'
$ iptables-translate -A INPUT -m devgroup --src-group 3/4 ! --dst-group 4/5
> nft 'add rule ip filter INPUT iifgroup and 0x4 == 0x3 oifgroup and 0x5 != 0x4 counter'
$ iptables-translate -A INPUT -m devgroup ! --src-group 3/4 ! --dst-group 4/5
> nft 'add rule ip filter INPUT iifgroup and 0x4 != 0x3 oifgroup and 0x5 != 0x4 counter'
$ iptables-translate -A INPUT -m devgroup --src-group 3/4 ! --dst-group 4
> nft 'add rule ip filter INPUT iifgroup and 0x4 == 0x3 oifgroup != 0x4 counter'

== realm
$ iptables-translate -A INPUT -m realm --realm 3
> nft 'add rule ip filter INPUT rtclassid 0x3 counter'
$ iptables-translate -A INPUT -m realm ! --realm 3
> nft 'add rule ip filter INPUT rtclassid != 0x3 counter'
$ iptables-translate -A INPUT -m realm --realm 3/0xff
> nft 'add rule ip filter INPUT rtclassid and 0xff == 0x3 counter'
$ iptables-translate -A INPUT -m realm ! --realm 0x10003/0xff
> nft 'add rule ip filter INPUT rtclassid and 0xff != 0x10003 counter'
$ iptables-translate -A INPUT -m realm --realm cosmos
> nft 'add rule ip filter INPUT rtclassid cosmos counter'
$ iptables-translate -A INPUT -m realm --realm 0
> nft 'add rule ip filter INPUT rtclassid cosmos counter'
$ iptables-translate -A INPUT -m realm --realm 254
> nft 'add rule ip filter INPUT rtclassid 0xfe counter'
$ iptables-translate -A INPUT -m realm --realm 0/0
> nft 'add rule ip filter INPUT rtclassid and 0x0 == 0x0 counter'
$ iptables-translate -A INPUT -m realm ! --realm 0
> nft 'add rule ip filter INPUT rtclassid != cosmos counter'

== pkttype
$ iptables-translate -A INPUT -m pkttype --pkt-type unicast
> nft 'add rule ip filter INPUT pkttype unicast counter'
$ ip6tables-translate -A INPUT -m pkttype --pkt-type unicast
> nft 'add rule ip6 filter INPUT pkttype unicast counter'
$ iptables-translate -A INPUT -m pkttype ! --pkt-type broadcast
> nft 'add rule ip filter INPUT pkttype != broadcast counter'
$ ip6tables-translate -A INPUT -m pkttype ! --pkt-type broadcast
> nft 'add rule ip6 filter INPUT pkttype != broadcast counter'
$ iptables-translate -A INPUT -m pkttype --pkt-type multicast
> nft 'add rule ip filter INPUT pkttype multicast counter'
$ ip6tables-translate -A INPUT -m pkttype --pkt-type multicast
> nft 'add rule ip6 filter INPUT pkttype multicast counter'
$ iptables-translate -A INPUT -m pkttype ! --pkt-type otherhost
> nft 'add rule ip filter INPUT pkttype != 3 counter'
$ ip6tables-translate -A INPUT -m pkttype ! --pkt-type otherhost
> nft 'add rule ip6 filter INPUT pkttype != 3 counter'
$ iptables-translate -A INPUT -m pkttype --pkt-type host
> nft 'add rule ip filter INPUT pkttype unicast counter'
$ ip6tables-translate -A INPUT -m pkttype --pkt-type host
> nft 'add rule ip6 filter INPUT pkttype unicast counter'

== addrtype
$ iptables-translate -A INPUT -m addrtype --src-type LOCAL
> nft 'add rule ip filter INPUT fib saddr type local counter'
$ ip6tables-translate -A INPUT -m addrtype --src-type LOCAL
> nft 'add rule ip6 filter INPUT fib saddr type local counter'
$ iptables-translate -A INPUT -m addrtype ! --src-type LOCAL
> nft 'add rule ip filter INPUT fib saddr type != local counter'
$ ip6tables-translate -A INPUT -m addrtype ! --src-type LOCAL
> nft 'add rule ip6 filter INPUT fib saddr type != local counter'
$ iptables-translate -A INPUT -m addrtype --dst-type LOCAL
> nft 'add rule ip filter INPUT fib daddr type local counter'
$ ip6tables-translate -A INPUT -m addrtype --dst-type LOCAL
> nft 'add rule ip6 filter INPUT fib daddr type local counter'
$ iptables-translate -A INPUT -m addrtype ! --dst-type LOCAL,UNICAST
> nft 'add rule ip filter INPUT fib daddr type != { unicast, local } counter'
$ ip6tables-translate -A INPUT -m addrtype ! --dst-type LOCAL,UNICAST
> nft 'add rule ip6 filter INPUT fib daddr type != { unicast, local } counter'
$ iptables-translate -A INPUT -m addrtype --dst-type UNSPEC,UNICAST,LOCAL,BROADCAST,ANYCAST,MULTICAST,BLACKHOLE,UNREACHABLE,PROHIBIT,THROW,NAT,XRESOLVE
> nft 'add rule ip filter INPUT fib daddr type { unspec, unicast, local, broadcast, anycast, multicast, blackhole, unreachable, prohibit } counter'
$ ip6tables-translate -A INPUT -m addrtype --dst-type UNSPEC,UNICAST,LOCAL,BROADCAST,ANYCAST,MULTICAST,BLACKHOLE,UNREACHABLE,PROHIBIT,THROW,NAT,XRESOLVE
> nft 'add rule ip6 filter INPUT fib daddr type { unspec, unicast, local, broadcast, anycast, multicast, blackhole, unreachable, prohibit } counter'
$ iptables-translate -A INPUT -m addrtype --src-type LOCAL --dst-type UNICAST
> nft 'add rule ip filter INPUT fib saddr type local counter'
$ ip6tables-translate -A INPUT -m addrtype --src-type LOCAL --dst-type UNICAST
> nft 'add rule ip6 filter INPUT fib saddr type local counter'
$ iptables-translate -A INPUT -m addrtype --src-type THROW
> nft 'add rule ip filter INPUT fib saddr type counter'
$ ip6tables-translate -A INPUT -m addrtype --src-type THROW
> nft 'add rule ip6 filter INPUT fib saddr type counter'
$ iptables-translate -A INPUT -m addrtype --src-type NAT
> nft 'add rule ip filter INPUT fib saddr type counter'
$ ip6tables-translate -A INPUT -m addrtype --src-type NAT
> nft 'add rule ip6 filter INPUT fib saddr type counter'
$ iptables-translate -A INPUT -m addrtype --src-type NAT,LOCAL
> nft 'add rule ip filter INPUT fib saddr type { local } counter'
$ ip6tables-translate -A INPUT -m addrtype --src-type NAT,LOCAL
> nft 'add rule ip6 filter INPUT fib saddr type { local } counter'
$ iptables-translate -A INPUT -m addrtype --src-type LOCAL,NAT
> nft 'add rule ip filter INPUT fib saddr type { local } counter'
$ ip6tables-translate -A INPUT -m addrtype --src-type LOCAL,NAT
> nft 'add rule ip6 filter INPUT fib saddr type { local } counter'
$ iptables-translate -A INPUT -m addrtype --src-type UNICAST --limit-iface-in
> nft 'add rule ip filter INPUT fib saddr . iif type unicast counter'
$ ip6tables-translate -A INPUT -m addrtype --src-type UNICAST --limit-iface-in
> nft 'add rule ip6 filter INPUT fib saddr . iif type unicast counter'
$ iptables-translate -A INPUT -m addrtype ! --dst-type UNICAST --limit-iface-out
> nft 'add rule ip filter INPUT fib daddr . oif type != unicast counter'
$ ip6tables-translate -A INPUT -m addrtype ! --dst-type UNICAST --limit-iface-out
> nft 'add rule ip6 filter INPUT fib daddr . oif type != unicast counter'
$ iptables-translate -A INPUT -m addrtype --dst-type UNICAST --src-type LOCAL --limit-iface-in
> nft 'add rule ip filter INPUT fib saddr . iif type local counter'
$ ip6tables-translate -A INPUT -m addrtype --dst-type UNICAST --src-type LOCAL --limit-iface-in
> nft 'add rule ip6 filter INPUT fib saddr . iif type local counter'
$ iptables-translate -A INPUT -m addrtype --dst-type LOCAL ! --src-type LOCAL
> nft 'add rule ip filter INPUT fib saddr type != local counter'
$ ip6tables-translate -A INPUT -m addrtype --dst-type LOCAL ! --src-type LOCAL
> nft 'add rule ip6 filter INPUT fib saddr type != local counter'
$ iptables-translate -A INPUT -m addrtype --src-type NAT,PROHIBIT
> nft 'add rule ip filter INPUT fib saddr type { prohibit } counter'
$ iptables-translate -A INPUT -m addrtype --src-type PROHIBIT
> nft 'add rule ip filter INPUT fib saddr type prohibit counter'
$ iptables-translate -A INPUT -m addrtype --src-type PROHIBIT,BLACKHOLE
> nft 'add rule ip filter INPUT fib saddr type { blackhole, prohibit } counter'
$ iptables-translate -A INPUT -m addrtype --src-type LOCAL --src-type UNICAST
! iptables-translate v1.8.11 (nf_tables): addrtype: option "--src-type" can only be used once.
!
! Try `iptables-translate -h' or 'iptables-translate --help' for more information.
? 2

== policy
$ iptables-translate -A INPUT -m policy --dir in --pol ipsec
> nft 'add rule ip filter INPUT meta secpath exists counter'
$ ip6tables-translate -A INPUT -m policy --dir in --pol ipsec
> nft 'add rule ip6 filter INPUT meta secpath exists counter'
$ iptables-translate -A INPUT -m policy --dir in
> nft 'add rule ip filter INPUT meta secpath exists counter'
$ ip6tables-translate -A INPUT -m policy --dir in
> nft 'add rule ip6 filter INPUT meta secpath exists counter'
$ iptables-translate -A INPUT -m policy --dir in --pol none
> nft 'add rule ip filter INPUT meta secpath missing counter'
$ ip6tables-translate -A INPUT -m policy --dir in --pol none
> nft 'add rule ip6 filter INPUT meta secpath missing counter'
$ iptables-translate -A INPUT -m policy --dir out --pol ipsec
> nft # -A INPUT -m policy --dir out --pol ipsec \.
$ ip6tables-translate -A INPUT -m policy --dir out --pol ipsec
> nft # -A INPUT -m policy --dir out --pol ipsec \.
$ iptables-translate -A INPUT -m policy --dir out --pol none
> nft # -A INPUT -m policy --dir out --pol none \.
$ ip6tables-translate -A INPUT -m policy --dir out --pol none
> nft # -A INPUT -m policy --dir out --pol none \.
$ iptables-translate -A INPUT -m policy --dir in --pol ipsec --strict --proto esp
> nft # -A INPUT -m policy --dir in --pol ipsec --strict --proto esp \.
$ ip6tables-translate -A INPUT -m policy --dir in --pol ipsec --strict --proto esp
> nft # -A INPUT -m policy --dir in --pol ipsec --strict --proto esp \.
$ iptables-translate -A INPUT -m policy --dir in --pol ipsec --proto esp
> nft # -A INPUT -m policy --dir in --pol ipsec --proto esp \.
$ ip6tables-translate -A INPUT -m policy --dir in --pol ipsec --proto esp
> nft # -A INPUT -m policy --dir in --pol ipsec --proto esp \.
$ iptables-translate -A INPUT -m policy --dir in --pol ipsec --reqid 4
> nft # -A INPUT -m policy --dir in --pol ipsec --reqid 4 \.
$ ip6tables-translate -A INPUT -m policy --dir in --pol ipsec --reqid 4
> nft # -A INPUT -m policy --dir in --pol ipsec --reqid 4 \.
$ iptables-translate -A INPUT -m policy --dir in --pol none --reqid 4
> nft # -A INPUT -m policy --dir in --pol none --reqid 4 \.
$ ip6tables-translate -A INPUT -m policy --dir in --pol none --reqid 4
> nft # -A INPUT -m policy --dir in --pol none --reqid 4 \.
$ iptables-translate -A INPUT -m policy --dir in --pol ipsec --reqid 0
> nft # -A INPUT -m policy --dir in --pol ipsec --reqid 0 \.
$ ip6tables-translate -A INPUT -m policy --dir in --pol ipsec --reqid 0
> nft # -A INPUT -m policy --dir in --pol ipsec --reqid 0 \.
$ iptables-translate -A INPUT -m policy --dir in --pol ipsec --spi 0
> nft # -A INPUT -m policy --dir in --pol ipsec --spi 0 \.
$ ip6tables-translate -A INPUT -m policy --dir in --pol ipsec --spi 0
> nft # -A INPUT -m policy --dir in --pol ipsec --spi 0 \.
$ iptables-translate -A INPUT -m policy --dir in --pol ipsec --mode tunnel
> nft # -A INPUT -m policy --dir in --pol ipsec --mode tunnel \.
$ ip6tables-translate -A INPUT -m policy --dir in --pol ipsec --mode tunnel
> nft # -A INPUT -m policy --dir in --pol ipsec --mode tunnel \.
$ iptables-translate -A INPUT -m policy --dir in --pol ipsec --mode transport
> nft # -A INPUT -m policy --dir in --pol ipsec --mode transport \.
$ ip6tables-translate -A INPUT -m policy --dir in --pol ipsec --mode transport
> nft # -A INPUT -m policy --dir in --pol ipsec --mode transport \.
$ iptables-translate -A INPUT -m policy --dir in --pol ipsec --tunnel-src 0.0.0.0/0 --mode tunnel
> nft # -A INPUT -m policy --dir in --pol ipsec --tunnel-src 0.0.0.0/0 --mode tunnel \.
$ iptables-translate -A INPUT -m policy --dir in --pol ipsec ! --reqid 0
> nft # -A INPUT -m policy --dir in --pol ipsec  --reqid 0 \.
$ iptables-translate -A INPUT -m policy --dir in --pol ipsec --proto esp --next --strict
! iptables-translate v1.8.11 (nf_tables): policy match: empty policy element 1. --strict is in effect, but at least one of reqid, spi, tunnel-src, tunnel-dst, proto or mode is required.
! Try `iptables-translate -h' or 'iptables-translate --help' for more information.
? 2
$ iptables-translate -A INPUT -m policy --dir in --pol ipsec --strict --proto esp --next --proto ah
> nft # -A INPUT -m policy --dir in --pol ipsec --strict --proto esp --next --proto ah \.
$ iptables-translate -A INPUT -m policy --dir in --pol none --reqid 0
> nft # -A INPUT -m policy --dir in --pol none --reqid 0 \.

== rpfilter
$ iptables-translate -A INPUT -m rpfilter
> nft 'add rule ip filter INPUT fib saddr . iif oif != 0 counter'
$ ip6tables-translate -A INPUT -m rpfilter
> nft 'add rule ip6 filter INPUT fib saddr . iif oif != 0 counter'
$ iptables-translate -A INPUT -m rpfilter --loose
> nft 'add rule ip filter INPUT fib saddr oif != 0 counter'
$ ip6tables-translate -A INPUT -m rpfilter --loose
> nft 'add rule ip6 filter INPUT fib saddr oif != 0 counter'
$ iptables-translate -A INPUT -m rpfilter --validmark
> nft 'add rule ip filter INPUT fib saddr . mark . iif oif != 0 counter'
$ ip6tables-translate -A INPUT -m rpfilter --validmark
> nft 'add rule ip6 filter INPUT fib saddr . mark . iif oif != 0 counter'
$ iptables-translate -A INPUT -m rpfilter --accept-local
> nft # -A INPUT -m rpfilter --accept-local \.
$ ip6tables-translate -A INPUT -m rpfilter --accept-local
> nft # -A INPUT -m rpfilter --accept-local \.
$ iptables-translate -A INPUT -m rpfilter --invert
> nft 'add rule ip filter INPUT fib saddr . iif oif 0 counter'
$ ip6tables-translate -A INPUT -m rpfilter --invert
> nft 'add rule ip6 filter INPUT fib saddr . iif oif 0 counter'
$ iptables-translate -A INPUT -m rpfilter --loose --validmark --accept-local --invert
> nft 'add rule ip filter INPUT fib saddr type != local fib saddr . mark oif 0 counter'
$ ip6tables-translate -A INPUT -m rpfilter --loose --validmark --accept-local --invert
> nft 'add rule ip6 filter INPUT fib saddr type != local fib saddr . mark oif 0 counter'
$ iptables-translate -A INPUT -m rpfilter --validmark --loose
> nft 'add rule ip filter INPUT fib saddr . mark oif != 0 counter'
$ ip6tables-translate -A INPUT -m rpfilter --validmark --loose
> nft 'add rule ip6 filter INPUT fib saddr . mark oif != 0 counter'
$ iptables-translate -A INPUT -m rpfilter --loose --accept-local
> nft # -A INPUT -m rpfilter --loose --accept-local \.
$ ip6tables-translate -A INPUT -m rpfilter --loose --accept-local
> nft # -A INPUT -m rpfilter --loose --accept-local \.

== socket
$ iptables-translate -A INPUT -m socket
> nft 'add rule ip filter INPUT socket wildcard 0 counter'
$ ip6tables-translate -A INPUT -m socket
> nft 'add rule ip6 filter INPUT socket wildcard 0 counter'
$ iptables-translate -A INPUT -m socket --transparent
> nft 'add rule ip filter INPUT socket wildcard 0 socket transparent 1 counter'
$ ip6tables-translate -A INPUT -m socket --transparent
> nft 'add rule ip6 filter INPUT socket wildcard 0 socket transparent 1 counter'
$ iptables-translate -A INPUT -m socket --nowildcard
> nft 'add rule ip filter INPUT socket wildcard le 1 counter'
$ ip6tables-translate -A INPUT -m socket --nowildcard
> nft 'add rule ip6 filter INPUT socket wildcard le 1 counter'
$ iptables-translate -A INPUT -m socket --restore-skmark
> nft 'add rule ip filter INPUT socket wildcard 0 meta mark set socket mark counter'
$ ip6tables-translate -A INPUT -m socket --restore-skmark
> nft 'add rule ip6 filter INPUT socket wildcard 0 meta mark set socket mark counter'
$ iptables-translate -A INPUT -m socket --transparent --nowildcard --restore-skmark
> nft 'add rule ip filter INPUT socket transparent 1 meta mark set socket mark counter'
$ ip6tables-translate -A INPUT -m socket --transparent --nowildcard --restore-skmark
> nft 'add rule ip6 filter INPUT socket transparent 1 meta mark set socket mark counter'
$ iptables-translate -A INPUT -m socket --nowildcard --transparent
> nft 'add rule ip filter INPUT socket transparent 1 counter'
$ iptables-translate -A INPUT -m socket --nowildcard --restore-skmark
> nft 'add rule ip filter INPUT meta mark set socket mark counter'
$ iptables-translate -A INPUT -m socket --transparent --restore-skmark
> nft 'add rule ip filter INPUT socket wildcard 0 socket transparent 1 meta mark set socket mark counter'

== recent
$ iptables-translate -A INPUT -m recent --set
> nft # -A INPUT -m recent --set \.
$ ip6tables-translate -A INPUT -m recent --set
> nft # -A INPUT -m recent --set \.
$ iptables-translate -A INPUT -m recent --name '!' --set
> nft # -A INPUT -m recent --name ! --set \.
$ iptables-translate -A INPUT -m recent ! --set
> nft # -A INPUT -m recent  --set \.

== rateest
$ iptables-translate -A INPUT -m rateest --rateest a --rateest-lt --rateest-bps 5
> nft # -A INPUT -m rateest --rateest a --rateest-lt --rateest-bps 5 \.
$ ip6tables-translate -A INPUT -m rateest --rateest a --rateest-lt --rateest-bps 5
> nft # -A INPUT -m rateest --rateest a --rateest-lt --rateest-bps 5 \.

== nfacct
$ iptables-translate -A INPUT -m nfacct --nfacct-name a
> nft # -A INPUT -m nfacct --nfacct-name a \.
$ ip6tables-translate -A INPUT -m nfacct --nfacct-name a
> nft # -A INPUT -m nfacct --nfacct-name a \.

== osf
$ iptables-translate -A INPUT -p tcp -m osf --genre Linux
> nft # -A INPUT -p tcp -m osf --genre Linux \.

== physdev
$ iptables-translate -A INPUT -m physdev --physdev-in eth0
> nft # -A INPUT -m physdev --physdev-in eth0 \.
$ ip6tables-translate -A INPUT -m physdev --physdev-in eth0
> nft # -A INPUT -m physdev --physdev-in eth0 \.
$ iptables-translate -A INPUT -m physdev --physdev-in '!'
> nft # -A INPUT -m physdev --physdev-in ! \.

== cluster
$ iptables-translate -A INPUT -m cluster --cluster-total-nodes 2 --cluster-local-node 1 --cluster-hash-seed 5
> nft 'add rule ip filter INPUT jhash ct original saddr mod 2 seed 0x00000005 eq 1 meta pkttype set host counter'
$ ip6tables-translate -A INPUT -m cluster --cluster-total-nodes 2 --cluster-local-node 1 --cluster-hash-seed 5
> nft 'add rule ip6 filter INPUT jhash ct original saddr mod 2 seed 0x00000005 eq 1 meta pkttype set host counter'
$ iptables-translate -A INPUT -m cluster --cluster-total-nodes 4 --cluster-local-node 3 --cluster-hash-seed 0xdeadbeef
> nft 'add rule ip filter INPUT jhash ct original saddr mod 4 seed 0xdeadbeef eq 3 meta pkttype set host counter'
$ ip6tables-translate -A INPUT -m cluster --cluster-total-nodes 4 --cluster-local-node 3 --cluster-hash-seed 0xdeadbeef
> nft 'add rule ip6 filter INPUT jhash ct original saddr mod 4 seed 0xdeadbeef eq 3 meta pkttype set host counter'
$ iptables-translate -A INPUT -m cluster --cluster-total-nodes 4 ! --cluster-local-node 3 --cluster-hash-seed 0xdeadbeef
> nft 'add rule ip filter INPUT jhash ct original saddr mod 4 seed 0xdeadbeef eq 3 meta pkttype set host counter'
$ ip6tables-translate -A INPUT -m cluster --cluster-total-nodes 4 ! --cluster-local-node 3 --cluster-hash-seed 0xdeadbeef
> nft 'add rule ip6 filter INPUT jhash ct original saddr mod 4 seed 0xdeadbeef eq 3 meta pkttype set host counter'
$ iptables-translate -A INPUT -m cluster --cluster-total-nodes 4 --cluster-local-nodemask 5 --cluster-hash-seed 0xdeadbeef
> nft 'add rule ip filter INPUT jhash ct original saddr mod 4 seed 0xdeadbeef { 0, 2 } meta pkttype set host counter'
$ ip6tables-translate -A INPUT -m cluster --cluster-total-nodes 4 --cluster-local-nodemask 5 --cluster-hash-seed 0xdeadbeef
> nft 'add rule ip6 filter INPUT jhash ct original saddr mod 4 seed 0xdeadbeef { 0, 2 } meta pkttype set host counter'
$ iptables-translate -A INPUT -m cluster --cluster-total-nodes 4 --cluster-local-nodemask 4 --cluster-hash-seed 0xdeadbeef
> nft 'add rule ip filter INPUT jhash ct original saddr mod 4 seed 0xdeadbeef eq 3 meta pkttype set host counter'
$ ip6tables-translate -A INPUT -m cluster --cluster-total-nodes 4 --cluster-local-nodemask 4 --cluster-hash-seed 0xdeadbeef
> nft 'add rule ip6 filter INPUT jhash ct original saddr mod 4 seed 0xdeadbeef eq 3 meta pkttype set host counter'
$ iptables-translate -A INPUT -m cluster --cluster-total-nodes 4 ! --cluster-local-nodemask 5 --cluster-hash-seed 0
> nft 'add rule ip filter INPUT jhash ct original saddr mod 4 seed 0x00000000 { 0, 2 } meta pkttype set host counter'
$ ip6tables-translate -A INPUT -m cluster --cluster-total-nodes 4 ! --cluster-local-nodemask 5 --cluster-hash-seed 0
> nft 'add rule ip6 filter INPUT jhash ct original saddr mod 4 seed 0x00000000 { 0, 2 } meta pkttype set host counter'
$ iptables-translate -A INPUT -m cluster --cluster-total-nodes 4 --cluster-local-nodemask 0 --cluster-hash-seed 0
! iptables-translate v1.8.11 (nf_tables): cluster: bad value for option "--cluster-local-nodemask", or out of range (1-32).
!
! Try `iptables-translate -h' or 'iptables-translate --help' for more information.
? 2
$ ip6tables-translate -A INPUT -m cluster --cluster-total-nodes 4 --cluster-local-nodemask 0 --cluster-hash-seed 0
! ip6tables-translate v1.8.11 (nf_tables): cluster: bad value for option "--cluster-local-nodemask", or out of range (1-32).
!
! Try `ip6tables-translate -h' or 'ip6tables-translate --help' for more information.
? 2
$ iptables-translate -A INPUT -m cluster --cluster-total-nodes 32 --cluster-local-nodemask 0xf0000000 --cluster-hash-seed 0
! iptables-translate v1.8.11 (nf_tables): cluster: bad value for option "--cluster-local-nodemask", or out of range (1-32).
!
! Try `iptables-translate -h' or 'iptables-translate --help' for more information.
? 2
$ ip6tables-translate -A INPUT -m cluster --cluster-total-nodes 32 --cluster-local-nodemask 0xf0000000 --cluster-hash-seed 0
! ip6tables-translate v1.8.11 (nf_tables): cluster: bad value for option "--cluster-local-nodemask", or out of range (1-32).
!
! Try `ip6tables-translate -h' or 'ip6tables-translate --help' for more information.
? 2
$ iptables-translate -A INPUT -m cluster --cluster-total-nodes 1 --cluster-local-node 1 --cluster-hash-seed 0
> nft 'add rule ip filter INPUT jhash ct original saddr mod 1 seed 0x00000000 eq 1 meta pkttype set host counter'
$ ip6tables-translate -A INPUT -m cluster --cluster-total-nodes 1 --cluster-local-node 1 --cluster-hash-seed 0
> nft 'add rule ip6 filter INPUT jhash ct original saddr mod 1 seed 0x00000000 eq 1 meta pkttype set host counter'
$ iptables-translate -A INPUT -m cluster --cluster-total-nodes 4 --cluster-local-nodemask 0x3 --cluster-hash-seed 0xdeadbeef
> nft 'add rule ip filter INPUT jhash ct original saddr mod 4 seed 0xdeadbeef { 0, 1 } meta pkttype set host counter'
$ iptables-translate -A INPUT -m cluster --cluster-total-nodes 4 --cluster-local-nodemask 15 --cluster-hash-seed 0xdeadbeef
> nft 'add rule ip filter INPUT jhash ct original saddr mod 4 seed 0xdeadbeef { 0, 1, 2, 3 } meta pkttype set host counter'
$ iptables-translate -A INPUT -m cluster --cluster-total-nodes 32 --cluster-local-nodemask 32 --cluster-hash-seed 0xdeadbeef
> nft 'add rule ip filter INPUT jhash ct original saddr mod 32 seed 0xdeadbeef eq 6 meta pkttype set host counter'
$ iptables-translate -A INPUT -m cluster --cluster-total-nodes 32 --cluster-local-node 32 --cluster-hash-seed 1
> nft 'add rule ip filter INPUT jhash ct original saddr mod 32 seed 0x00000001 eq 32 meta pkttype set host counter'
$ iptables-translate -A INPUT -m cluster --cluster-total-nodes 32 --cluster-local-node 31 --cluster-hash-seed 1
> nft 'add rule ip filter INPUT jhash ct original saddr mod 32 seed 0x00000001 eq 31 meta pkttype set host counter'

== ipvs
$ iptables-translate -A INPUT -m ipvs --ipvs
> nft # -A INPUT -m ipvs --ipvs \.
$ ip6tables-translate -A INPUT -m ipvs --ipvs
> nft # -A INPUT -m ipvs --ipvs \.

== other
$ iptables-translate -A INPUT -p tcp -m time --timestart 10:00 --weekdays Sat -m mark --mark 1
> nft 'add rule ip filter INPUT ip protocol tcp meta hour "10:00:00"-"23:59:59" meta day 6 mark 0x1 counter'
$ iptables-translate -A INPUT -s 1.1.1.1 -m time --datestart 2020 -m mark --mark 1
> nft 'add rule ip filter INPUT ip saddr 1.1.1.1 meta time "2020-01-01 00:00:00"-"2038-01-19 03:14:07" mark 0x1 counter'
$ iptables-translate -A INPUT -p tcp -m time --weekdays Sat -m mark --mark 1
> nft 'add rule ip filter INPUT ip protocol tcp meta day 6 mark 0x1 counter'
$ ip6tables-translate -A INPUT -p tcp -m time --weekdays Sat -m mark --mark 1
> nft 'add rule ip6 filter INPUT meta l4proto tcp meta day 6 mark 0x1 counter'
$ iptables-translate -A INPUT -m mark --mark 1 -m time --datestart 2020
> nft 'add rule ip filter INPUT mark 0x1 meta time "2020-01-01 00:00:00"-"2038-01-19 03:14:07" counter'
$ iptables-translate -A INPUT -s 1.1.1.1,2.2.2.2 -m connlimit --connlimit-above 1 -m connlimit --connlimit-above 2
> nft 'add set ip filter connlimit0 { type ipv4_addr; flags dynamic; } connlimit1 { type ipv4_addr; flags dynamic; }'
> nft 'add rule ip filter INPUT ip saddr 1.1.1.1 add @connlimit0 { ip saddr ct count over 1 } add @connlimit1 { ip saddr ct count over 2 } counter'
> nft 'add set ip filter connlimit2 { type ipv4_addr; flags dynamic; } connlimit3 { type ipv4_addr; flags dynamic; }'
> nft 'add rule ip filter INPUT ip saddr 2.2.2.2 add @connlimit2 { ip saddr ct count over 1 } add @connlimit3 { ip saddr ct count over 2 } counter'
$ iptables-translate -A INPUT -p tcp -m owner --uid-owner 3 -m owner --uid-owner 4
> nft 'add rule ip filter INPUT ip protocol tcp skuid 3 skuid 4 counter'
$ iptables-translate -A INPUT -m state --state NEW -m conntrack --ctstate NEW
> nft 'add rule ip filter INPUT ct state new ct state new counter'
$ iptables-translate -A INPUT -m connlabel --label 5 -m connlabel --label 6
> nft 'add rule ip filter INPUT ct label 5 ct label 6 counter'
! Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
! Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
$ iptables-translate -A INPUT -p tcp -m addrtype --src-type NAT -m mark --mark 1
> nft 'add rule ip filter INPUT ip protocol tcp fib saddr type mark 0x1 counter'
$ iptables-translate -A INPUT -p tcp -m conntrack --ctstatus NONE -m mark --mark 1
> nft 'add rule ip filter INPUT ip protocol tcp ct status mark 0x1 counter'
$ iptables-translate -A INPUT -p icmp -m time --weekdays ''  -m mark --mark 1
> nft 'add rule ip filter INPUT ip protocol icmp meta day mark 0x1 counter'
$ iptables-translate -A INPUT -m comment --comment '!' -m recent --set
> nft # -A INPUT -m comment --comment ! -m recent --set \.

== set
$ ipset create v4 hash:ip
$ ipset create v6 hash:ip family inet6
$ iptables-translate -A INPUT -m set --match-set v4 src
> nft # -A INPUT -m set --match-set v4 src \.
$ iptables-translate -A INPUT -m set ! --match-set v4 dst --return-nomatch
> nft # -A INPUT -m set  --match-set v4 dst --return-nomatch \.
$ ip6tables-translate -A INPUT -m set --match-set v6 src
> nft # -A INPUT -m set --match-set v6 src \.
$ ip6tables-translate -A INPUT -m set --match-set v4 src
! ip6tables-translate v1.8.11 (nf_tables): The protocol family of set v4 is IPv4, which is not applicable.
!
! Try `ip6tables-translate -h' or 'ip6tables-translate --help' for more information.
? 2
$ iptables-translate -A INPUT -m set --match-set none src
! iptables-translate v1.8.11 (nf_tables): Set none doesn't exist.
!
! Try `iptables-translate -h' or 'iptables-translate --help' for more information.
? 2
