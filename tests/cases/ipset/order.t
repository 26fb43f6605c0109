== order 1
$ ipset create a hash:ip
$ ipset add a 10.0.0.0/28
$ ipset add a 9.255.255.250-9.255.255.255
$ ipset add a 2.0.0.1
$ ipset add a 10.0.0.100
$ ipset -s list a
> Name: a
> Type: hash:ip
> Revision: 6
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 24
> Members:
> 2.0.0.1
> 9.255.255.250
> 9.255.255.251
> 9.255.255.252
> 9.255.255.253
> 9.255.255.254
> 9.255.255.255
> 10.0.0.0
> 10.0.0.1
> 10.0.0.2
> 10.0.0.3
> 10.0.0.4
> 10.0.0.5
> 10.0.0.6
> 10.0.0.7
> 10.0.0.8
> 10.0.0.9
> 10.0.0.10
> 10.0.0.11
> 10.0.0.12
> 10.0.0.13
> 10.0.0.14
> 10.0.0.15
> 10.0.0.100
$ ipset save -sorted a
> create a hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> add a 2.0.0.1
> add a 9.255.255.250
> add a 9.255.255.251
> add a 9.255.255.252
> add a 9.255.255.253
> add a 9.255.255.254
> add a 9.255.255.255
> add a 10.0.0.0
> add a 10.0.0.1
> add a 10.0.0.2
> add a 10.0.0.3
> add a 10.0.0.4
> add a 10.0.0.5
> add a 10.0.0.6
> add a 10.0.0.7
> add a 10.0.0.8
> add a 10.0.0.9
> add a 10.0.0.10
> add a 10.0.0.11
> add a 10.0.0.12
> add a 10.0.0.13
> add a 10.0.0.14
> add a 10.0.0.15
> add a 10.0.0.100
$ ipset -s -o xml list a
> <ipsets>
> <ipset name="a">
> <type>hash:ip</type>
> <revision>6</revision>
> <header><family>inet</family><hashsize>1024</hashsize><maxelem>65536</maxelem><bucketsize>12</bucketsize><initval>N</initval>
> <memsize>N</memsize>
> <references>0</references>
> <numentries>24</numentries>
> </header>
> <members>
> <member><elem>2.0.0.1</elem></member>
> <member><elem>9.255.255.250</elem></member>
> <member><elem>9.255.255.251</elem></member>
> <member><elem>9.255.255.252</elem></member>
> <member><elem>9.255.255.253</elem></member>
> <member><elem>9.255.255.254</elem></member>
> <member><elem>9.255.255.255</elem></member>
> <member><elem>10.0.0.0</elem></member>
> <member><elem>10.0.0.1</elem></member>
> <member><elem>10.0.0.2</elem></member>
> <member><elem>10.0.0.3</elem></member>
> <member><elem>10.0.0.4</elem></member>
> <member><elem>10.0.0.5</elem></member>
> <member><elem>10.0.0.6</elem></member>
> <member><elem>10.0.0.7</elem></member>
> <member><elem>10.0.0.8</elem></member>
> <member><elem>10.0.0.9</elem></member>
> <member><elem>10.0.0.10</elem></member>
> <member><elem>10.0.0.11</elem></member>
> <member><elem>10.0.0.12</elem></member>
> <member><elem>10.0.0.13</elem></member>
> <member><elem>10.0.0.14</elem></member>
> <member><elem>10.0.0.15</elem></member>
> <member><elem>10.0.0.100</elem></member>
> </members>
> </ipset>
> </ipsets>

== order 2
$ ipset create a hash:net -6
$ ipset add a 1::/32
$ ipset add a 1::/100
$ ipset add a 1::/64
$ ipset add a 1::
$ ipset add a f::/16
$ ipset add a 10::/16
$ ipset add a a:b::c
$ ipset add a fe80::/10
$ ipset -s list a
> Name: a
> Type: hash:net
> Revision: 7
> Header: family inet6 hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 8
> Members:
> 1::
> 1::/32
> 1::/64
> 1::/100
> a:b::c
> f::/16
> 10::/16
> fe80::/10

== order 3
$ ipset create a hash:net
$ ipset add a 10.0.0.0/8
$ ipset add a 10.0.0.0/24
$ ipset add a 10.0.0.0/16
$ ipset add a 9.0.0.0/8
$ ipset add a 10.1.0.0/16
$ ipset add a 10.0.0.0
$ ipset -s save
> create a hash:net family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> add a 9.0.0.0/8
> add a 10.0.0.0
> add a 10.0.0.0/24
> add a 10.0.0.0/16
> add a 10.0.0.0/8
> add a 10.1.0.0/16

== order 4
$ ipset create a hash:ip,port,net counters
$ ipset add a 10.0.0.2,80-85,1.1.1.0/24
$ ipset add a 10.0.0.10,80-85,1.1.1.0/24 nomatch
$ ipset add a 10.0.0.2,udp:53,1.1.1.0-1.1.1.9
$ ipset add a 10.0.0.2,443,1.1.1.0-1.1.1.9
$ ipset add a 10.0.0.2,icmp:ping,1.1.1.0-1.1.1.9
$ ipset add a 10.0.0.2,icmp:3/3,1.1.1.0-1.1.1.9
$ ipset -s save
> create a hash:ip,port,net family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval N
> add a 10.0.0.2,tcp:80,1.1.1.0/24 packets 0 bytes 0
> add a 10.0.0.2,tcp:81,1.1.1.0/24 packets 0 bytes 0
> add a 10.0.0.2,tcp:82,1.1.1.0/24 packets 0 bytes 0
> add a 10.0.0.2,tcp:83,1.1.1.0/24 packets 0 bytes 0
> add a 10.0.0.2,tcp:84,1.1.1.0/24 packets 0 bytes 0
> add a 10.0.0.2,tcp:85,1.1.1.0/24 packets 0 bytes 0
> add a 10.0.0.2,tcp:443,1.1.1.0/29 packets 0 bytes 0
> add a 10.0.0.2,tcp:443,1.1.1.8/31 packets 0 bytes 0
> add a 10.0.0.2,udp:53,1.1.1.0/29 packets 0 bytes 0
> add a 10.0.0.2,udp:53,1.1.1.8/31 packets 0 bytes 0
> add a 10.0.0.2,icmp:echo-request,1.1.1.0/29 packets 0 bytes 0
> add a 10.0.0.2,icmp:echo-request,1.1.1.8/31 packets 0 bytes 0
> add a 10.0.0.2,icmp:port-unreachable,1.1.1.0/29 packets 0 bytes 0
> add a 10.0.0.2,icmp:port-unreachable,1.1.1.8/31 packets 0 bytes 0
> add a 10.0.0.10,tcp:80,1.1.1.0/24 nomatch packets 0 bytes 0
> add a 10.0.0.10,tcp:81,1.1.1.0/24 nomatch packets 0 bytes 0
> add a 10.0.0.10,tcp:82,1.1.1.0/24 nomatch packets 0 bytes 0
> add a 10.0.0.10,tcp:83,1.1.1.0/24 nomatch packets 0 bytes 0
> add a 10.0.0.10,tcp:84,1.1.1.0/24 nomatch packets 0 bytes 0
> add a 10.0.0.10,tcp:85,1.1.1.0/24 nomatch packets 0 bytes 0

== order 5
$ ipset create a hash:net,iface comment
$ ipset add a 10.0.0.0/8,lo
$ ipset add a 10.0.0.0/8,wlan0
$ ipset add a 10.0.0.0/8,eth10
$ ipset add a 10.0.0.0/8,eth9 comment "x y"
$ ipset add a 10.0.0.0/8,physdev:eth1
$ ipset add a 10.0.0.1,eth1
$ ipset add a 10.0.0.1,eth0 wildcard nomatch
$ ipset -s save
> create a hash:net,iface family inet hashsize 1024 maxelem 65536 comment bucketsize 12 initval N
> add a 10.0.0.0/8,lo
> add a 10.0.0.0/8,eth10
> add a 10.0.0.0/8,wlan0
> add a 10.0.0.0/8,physdev:eth1
> add a 10.0.0.0/8,eth9 comment "x y"
> add a 10.0.0.1,eth1
> add a 10.0.0.1,eth0 nomatch wildcard

== rules
$ ipset create p hash:ip,port
$ ipset create n hash:net,port
$ ipset create i hash:ip,port,ip
$ ipset create m hash:ip,port,net
$ ipset create f hash:net,iface
$ ipset create p6 hash:ip,port -6
$ iptables -A INPUT -m set --match-set p src
$ iptables -A INPUT -m set --match-set p src,dst
$ iptables -A INPUT -m set --match-set p src,dst,src
$ iptables -A INPUT -m set --match-set n dst,dst
$ iptables -A INPUT -m set --match-set i src,dst,dst
$ iptables -A INPUT -m set --match-set i src,dst
$ iptables -A INPUT -m set --match-set m src,dst,src --return-nomatch
$ iptables -A INPUT -m set --match-set f src,src
$ iptables -A INPUT -m set ! --match-set f src,dst
$ iptables -A INPUT -m set --match-set f src
$ iptables -A INPUT -m set --match-set f src,src,src,src,src,src,src
! iptables v1.8.11 (nf_tables): Can't be more src/dst options than 6.
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -m set --match-set f src,foo
! iptables v1.8.11 (nf_tables): You must specify (the comma separated list of) 'src' or 'dst'.
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -m set --match-set p6 src,dst
! iptables v1.8.11 (nf_tables): The protocol family of set p6 is IPv6, which is not applicable.
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -m set --match-set p6 src,dst
$ ip6tables -A INPUT -m set --match-set p src,dst
! ip6tables v1.8.11 (nf_tables): The protocol family of set p is IPv4, which is not applicable.
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables -A INPUT -j SET --add-set p src,dst
$ iptables -A INPUT -j SET --add-set p src
$ iptables -A INPUT -j SET --add-set p src,dst --exist --timeout 5
$ iptables -A INPUT -j SET --del-set i src,dst,dst
$ iptables -t mangle -A PREROUTING -j SET --map-set m src,dst,dst --map-mark
$ iptables -A OUTPUT -j SET --add-set f dst,dst
$ iptables -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -A INPUT -m set --match-set p src
> -A INPUT -m set --match-set p src,dst
> -A INPUT -m set --match-set p src,dst,src
> -A INPUT -m set --match-set n dst,dst
> -A INPUT -m set --match-set i src,dst,dst
> -A INPUT -m set --match-set i src,dst
> -A INPUT -m set --match-set m src,dst,src --return-nomatch
> -A INPUT -m set --match-set f src,src
> -A INPUT -m set ! --match-set f src,dst
> -A INPUT -m set --match-set f src
> -A INPUT -j SET --add-set p src,dst
> -A INPUT -j SET --add-set p src
> -A INPUT -j SET --add-set p src,dst --exist --timeout 5
> -A INPUT -j SET --del-set i src,dst,dst
> -A OUTPUT -j SET --add-set f dst,dst
$ iptables -nL
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>            all  --  0.0.0.0/0            0.0.0.0/0            match-set p src
>            all  --  0.0.0.0/0            0.0.0.0/0            match-set p src,dst
>            all  --  0.0.0.0/0            0.0.0.0/0            match-set p src,dst,src
>            all  --  0.0.0.0/0            0.0.0.0/0            match-set n dst,dst
>            all  --  0.0.0.0/0            0.0.0.0/0            match-set i src,dst,dst
>            all  --  0.0.0.0/0            0.0.0.0/0            match-set i src,dst
>            all  --  0.0.0.0/0            0.0.0.0/0            match-set m src,dst,src return-nomatch
>            all  --  0.0.0.0/0            0.0.0.0/0            match-set f src,src
>            all  --  0.0.0.0/0            0.0.0.0/0            ! match-set f src,dst
>            all  --  0.0.0.0/0            0.0.0.0/0            match-set f src
> SET        all  --  0.0.0.0/0            0.0.0.0/0            add-set p src,dst
> SET        all  --  0.0.0.0/0            0.0.0.0/0            add-set p src
> SET        all  --  0.0.0.0/0            0.0.0.0/0            add-set p src,dst exist timeout 5
> SET        all  --  0.0.0.0/0            0.0.0.0/0            del-set i src,dst,dst
>
> Chain FORWARD (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain OUTPUT (policy ACCEPT)
> target     prot opt source               destination         \.
> SET        all  --  0.0.0.0/0            0.0.0.0/0            add-set f dst,dst
$ ipset list -t
> Name: p
> Type: hash:ip,port
> Revision: 7
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 6
> Number of entries: 0
>
> Name: n
> Type: hash:net,port
> Revision: 8
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 1
> Number of entries: 0
>
> Name: i
> Type: hash:ip,port,ip
> Revision: 6
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 3
> Number of entries: 0
>
> Name: m
> Type: hash:ip,port,net
> Revision: 8
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 2
> Number of entries: 0
>
> Name: f
> Type: hash:net,iface
> Revision: 8
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 4
> Number of entries: 0
>
> Name: p6
> Type: hash:ip,port
> Revision: 7
> Header: family inet6 hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 1
> Number of entries: 0
$ ipset destroy f
! ipset v7.17: Set cannot be destroyed: it is in use by a kernel component
? 1
$ ipset destroy p6
! ipset v7.17: Set cannot be destroyed: it is in use by a kernel component
? 1
$ ipset rename p q
! ipset v7.17: Set cannot be renamed: it is in use by another system
? 1
$ ipset create p2 hash:ip,port
$ ipset swap p p2
$ ipset swap p n
! ipset v7.17: The sets cannot be swapped: their type does not match
? 1
$ ipset destroy
! ipset v7.17: Set cannot be destroyed: it is in use by a kernel component
? 1
$ iptables -F
$ ipset destroy p
$ ip6tables -F
$ iptables -t mangle -F
$ ipset destroy
