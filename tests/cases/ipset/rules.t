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
> Size in memory: 120
> References: 1
> Number of entries: 0
>
> Name: m
> Type: bitmap:ip,mac
> Revision: 3
> Header: range 1.1.1.0-1.1.1.255
> Size in memory: 2160
> References: 1
> Number of entries: 0
>
> Name: p
> Type: bitmap:port
> Revision: 3
> Header: range 1-9
> Size in memory: 80
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
> Size in memory: 128
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
> Size in memory: 128
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

== any number of sides from 1 to 6 fits any set
$ ipset create ip hash:ip
$ ipset create three hash:ip,port,net
$ ipset create port bitmap:port range 1-9
$ ipset create list list:set
$ iptables -A INPUT -m set --match-set ip src
$ iptables -A INPUT -m set --match-set ip src,dst
$ iptables -A INPUT -m set --match-set ip src,dst,src
$ iptables -A INPUT -m set --match-set ip src,dst,src,dst,src,dst
$ iptables -A INPUT -m set --match-set three src
$ iptables -A INPUT -m set --match-set three src,dst
$ iptables -A INPUT -m set --match-set three src,dst,src
$ iptables -A INPUT -m set --match-set three src,dst,src,dst,src,dst
$ iptables -A INPUT -m set --match-set port src
$ iptables -A INPUT -m set --match-set port src,dst
$ iptables -A INPUT -m set --match-set port src,dst,src
$ iptables -A INPUT -m set --match-set port src,dst,src,dst,src,dst
$ iptables -A INPUT -m set --match-set list src
$ iptables -A INPUT -m set --match-set list src,dst
$ iptables -A INPUT -m set --match-set list src,dst,src
$ iptables -A INPUT -m set --match-set list src,dst,src,dst,src,dst
$ iptables -A INPUT -m set ! --match-set three src,dst,src,dst,src,dst,src
! iptables v1.8.11 (nf_tables): Can't be more src/dst options than 6.
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -m set --match-set port src,dst,dst
$ ip6tables -A INPUT -m set --match-set three src,dst,dst
! ip6tables v1.8.11 (nf_tables): The protocol family of set three is IPv4, which is not applicable.
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables -A INPUT -j SET --add-set ip src,dst,src
$ iptables -A INPUT -j SET --add-set three src --del-set ip src,dst
$ iptables -A INPUT -j SET --add-set three src,dst,src,dst,src,dst --exist
$ iptables -A INPUT -j SET --add-set three src,dst,src,dst,src,dst,dst
! iptables v1.8.11 (nf_tables): Can't be more src/dst options than 6.
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -t mangle -A POSTROUTING -j SET --map-set three src,dst --map-mark
$ iptables-save
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *mangle
> :PREROUTING ACCEPT [0:0]
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :POSTROUTING ACCEPT [0:0]
> -A POSTROUTING -j SET --map-set three src,dst --map-mark
> COMMIT
> # Completed on DATE
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> -A INPUT -m set --match-set ip src
> -A INPUT -m set --match-set ip src,dst
> -A INPUT -m set --match-set ip src,dst,src
> -A INPUT -m set --match-set ip src,dst,src,dst,src,dst
> -A INPUT -m set --match-set three src
> -A INPUT -m set --match-set three src,dst
> -A INPUT -m set --match-set three src,dst,src
> -A INPUT -m set --match-set three src,dst,src,dst,src,dst
> -A INPUT -m set --match-set port src
> -A INPUT -m set --match-set port src,dst
> -A INPUT -m set --match-set port src,dst,src
> -A INPUT -m set --match-set port src,dst,src,dst,src,dst
> -A INPUT -m set --match-set list src
> -A INPUT -m set --match-set list src,dst
> -A INPUT -m set --match-set list src,dst,src
> -A INPUT -m set --match-set list src,dst,src,dst,src,dst
> -A INPUT -j SET --add-set ip src,dst,src
> -A INPUT -j SET --add-set three src --del-set ip src,dst
> -A INPUT -j SET --add-set three src,dst,src,dst,src,dst --exist
> COMMIT
> # Completed on DATE
$ ip6tables-save
> # Generated by ip6tables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> -A INPUT -m set --match-set port src,dst,dst
> COMMIT
> # Completed on DATE
$ ipset list -t
> Name: ip
> Type: hash:ip
> Revision: 6
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 6
> Number of entries: 0
>
> Name: three
> Type: hash:ip,port,net
> Revision: 8
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 7
> Number of entries: 0
>
> Name: port
> Type: bitmap:port
> Revision: 3
> Header: range 1-9
> Size in memory: 80
> References: 5
> Number of entries: 0
>
> Name: list
> Type: list:set
> Revision: 3
> Header: size 8
> Size in memory: 80
> References: 4
> Number of entries: 0
