== rules and sets of every kind
$ ipset create i bitmap:ip range 1.1.1.0/24
$ ipset create m bitmap:ip,mac range 1.1.1.0/24
$ ipset create p bitmap:port range 1-9
$ ipset create l list:set
$ ipset create h6 hash:ip -6
$ ipset add l h6
$ iptables -A INPUT -m set --match-set i src
$ ip6tables -A INPUT -m set --match-set i src
! ip6tables v1.8.11 (nf_tables): The protocol family of set i is IPv4, which is not applicable.
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables -A INPUT -m set --match-set m src,src
$ ip6tables -A INPUT -m set --match-set m src,src
! ip6tables v1.8.11 (nf_tables): The protocol family of set m is IPv4, which is not applicable.
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables -A INPUT -m set --match-set p dst
$ ip6tables -A INPUT -m set --match-set p dst
$ iptables -A INPUT -m set --match-set l src
$ ip6tables -A INPUT -m set --match-set l src
$ iptables -A INPUT -j SET --add-set h6 src
! iptables v1.8.11 (nf_tables): The protocol family of set h6 is IPv6, which is not applicable.
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -j SET --add-set l src --exist
$ ip6tables -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -A INPUT -m set --match-set p dst
> -A INPUT -m set --match-set l src
> -A INPUT -j SET --add-set l src --exist
$ ipset list -t
> Name: i
> Type: bitmap:ip
> Revision: 3
> Header: range 1.1.1.0-1.1.1.255
> Size in memory: N
> References: 1
> Number of entries: 0
>
> Name: m
> Type: bitmap:ip,mac
> Revision: 3
> Header: range 1.1.1.0-1.1.1.255
> Size in memory: N
> References: 1
> Number of entries: 0
>
> Name: p
> Type: bitmap:port
> Revision: 3
> Header: range 1-9
> Size in memory: N
> References: 2
> Number of entries: 0
>
> Name: h6
> Type: hash:ip
> Revision: 6
> Header: family inet6 hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 1
> Number of entries: 0
>
> Name: l
> Type: list:set
> Revision: 3
> Header: size 8
> Size in memory: N
> References: 3
> Number of entries: 1
$ ipset destroy i
! ipset v7.17: Set cannot be destroyed: it is in use by a kernel component
? 1
$ ipset destroy l
! ipset v7.17: Set cannot be destroyed: it is in use by a kernel component
? 1
$ ipset destroy h6
! ipset v7.17: Set cannot be destroyed: it is in use by a kernel component
? 1
$ ipset rename h6 h7
! ipset v7.17: Set cannot be renamed: it is in use by another system
? 1
$ ipset rename i j
! ipset v7.17: Set cannot be renamed: it is in use by another system
? 1
$ ipset swap i m
! ipset v7.17: The sets cannot be swapped: their type does not match
? 1
$ ipset swap i p
! ipset v7.17: The sets cannot be swapped: their type does not match
? 1
$ ip6tables -F
$ ipset list l
> Name: l
> Type: list:set
> Revision: 3
> Header: size 8
> Size in memory: N
> References: 1
> Number of entries: 1
> Members:
> h6
$ ipset destroy l
! ipset v7.17: Set cannot be destroyed: it is in use by a kernel component
? 1
$ iptables -F
$ ipset destroy h6
! ipset v7.17: Set cannot be destroyed: it is in use by a kernel component
? 1
$ ipset destroy l
$ ipset destroy h6
$ ipset destroy
$ ipset list
