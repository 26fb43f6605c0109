== dimensions
$ ipset create h hash:ip
$ ipset create a hash:ip,port
$ ipset create a6 hash:ip,port -6
$ ipset create b hash:net,port
$ ipset create c hash:ip,port,ip
$ ipset create d hash:ip,port,net
$ ipset create e hash:net,iface
$ ipset create c6 hash:ip,port,ip -6
$ ipset create d6 hash:ip,port,net -6
$ ipset create e6 hash:net,iface -6
$ ipset create b6 hash:net,port -6
$ ipset add h 1.1.1.1,
! ipset v7.17: Syntax error: cannot parse 1.1.1.1,: resolving to IPv4 address failed
? 1
$ ipset add h ,
! ipset v7.17: Syntax error: cannot parse ,: resolving to IPv4 address failed
? 1
$ ipset test a 1.1.1.1,tcp:80-90
! ipset v7.17: FROM-TO port range is not allowed in command test with set type hash:ip,port and family inet
? 1
$ ipset test a 1.1.1.1-1.1.1.2,icmpv6:80-90
! ipset v7.17: There are missing mandatory flags but can't check them. It's a bug, please report the problem.
? 1
$ ipset test a 1.1.1.1-1.1.1.2,foo:80-90
! ipset v7.17: Syntax error: cannot parse 'foo' as a protocol
? 1
$ ipset test a 1.1.1.1-1.1.1.1,80
! ipset v7.17: FROM-TO IP range is not allowed in command test with set type hash:ip,port and family inet
? 1
$ ipset test a 1.1.1.1,icmpv6:1/0
! ipset v7.17: There are missing mandatory flags but can't check them. It's a bug, please report the problem.
? 1
$ ipset del a 1.1.1.1,icmpv6:1/0
! ipset v7.17: There are missing mandatory flags but can't check them. It's a bug, please report the problem.
? 1
$ ipset test a 1.1.1.1,80-80
! ipset v7.17: FROM-TO port range is not allowed in command test with set type hash:ip,port and family inet
? 1
$ ipset test b 1.1.1.1-1.1.1.2,80-90
! ipset v7.17: FROM-TO IP range is not allowed in command test with set type hash:net,port and family inet
? 1
$ ipset test b 1.1.1.1/24,80-90
! ipset v7.17: FROM-TO port range is not allowed in command test with set type hash:net,port and family inet
? 1
$ ipset test b 1.1.1.1/24,80
! 1.1.1.1/24,tcp:80 is NOT in set b.
? 1
$ ipset test b 1.1.1.1/0,80
! 1.1.1.1/0,tcp:80 is NOT in set b.
? 1
$ ipset test b 1.1.1.1/32,80
! 1.1.1.1,tcp:80 is NOT in set b.
? 1
$ ipset test b 1.1.1.1/24,0:0
! 1.1.1.1/24,ip:0 is NOT in set b.
? 1
$ ipset test c 1.1.1.1/24,80,1.1.1.1
! ipset v7.17: IP/CIDR range is not allowed in command test with set type hash:ip,port,ip and family inet
? 1
$ ipset test c 1.1.1.1-1.1.1.2,80,1.1.1.1
! ipset v7.17: FROM-TO IP range is not allowed in command test with set type hash:ip,port,ip and family inet
? 1
$ ipset test c 1.1.1.1,80-90,1.1.1.1
! ipset v7.17: FROM-TO port range is not allowed in command test with set type hash:ip,port,ip and family inet
? 1
$ ipset test c 1.1.1.1,80,1.1.1.1
! 1.1.1.1,tcp:80,1.1.1.1 is NOT in set c.
? 1
$ ipset test d 1.1.1.1,80,1.1.1.1
! 1.1.1.1,tcp:80,1.1.1.1 is NOT in set d.
? 1
$ ipset test d 1.1.1.1,80,1.1.1.1/24
! 1.1.1.1,tcp:80,1.1.1.1/24 is NOT in set d.
? 1
$ ipset test d 1.1.1.1,80,1.1.1.1/0
! 1.1.1.1,tcp:80,1.1.1.1/0 is NOT in set d.
? 1
$ ipset test d 1.1.1.1,80,1.1.1.1-1.1.1.3
! 1.1.1.1,tcp:80,1.1.1.1 is NOT in set d.
? 1
$ ipset test d 1.1.1.1/24,80,1.1.1.1-1.1.1.3
! ipset v7.17: IP/CIDR range is not allowed in command test with set type hash:ip,port,net and family inet
? 1
$ ipset test d 1.1.1.1-1.1.1.2,80-90,1.1.1.1
! ipset v7.17: FROM-TO IP range is not allowed in command test with set type hash:ip,port,net and family inet
? 1
$ ipset test e 1.1.1.1-1.1.1.2,eth0
! ipset v7.17: FROM-TO IP range is not allowed in command test with set type hash:net,iface and family inet
? 1
$ ipset test e 1.1.1.1/24,eth0
! 1.1.1.1/24,eth0 is NOT in set e.
? 1
$ ipset test e 1.1.1.1/0,eth0
! 1.1.1.1/0,eth0 is NOT in set e.
? 1
$ ipset test e 1.1.1.1/0,physdev:eth0
! 1.1.1.1/0,eth0 is NOT in set e.
? 1
$ ipset test e 1.1.1.1/0,physdev:eth0 nomatch
! 1.1.1.1/0,eth0 is NOT in set e.
? 1
$ ipset test e 1.1.1.1/0,physdev:eth0 wildcard
! ipset v7.17: Unknown argument: `wildcard'
! Try `ipset help' for more information.
? 2
$ ipset add e 1.1.1.1/0,physdev:eth0 wildcard
$ ipset add e 1.1.1.1/0,physdev:eth0
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add e 1.1.1.1/0,br wildcard nomatch
$ ipset del e 1.1.1.1/0,br wildcard
! ipset v7.17: Unknown argument: `wildcard'
! Try `ipset help' for more information.
? 2
$ ipset test e 1.1.1.1/0,br0
! 1.1.1.1/0,br0 is NOT in set e.
? 1
$ ipset test e 1.1.1.1,br0
! 1.1.1.1,br0 is NOT in set e.
? 1
$ ipset test e 1.1.1.1,br
! 1.1.1.1,br is NOT in set e.
? 1
$ ipset add e 1.1.1.1-1.1.1.4,x
$ ipset add e 1.1.1.1,physdev:
$ ipset add e 1.1.1.1,physdevx
$ ipset add e 1.1.1.1,physdev:physdev:a
$ ipset add e 1.1.1.1,physdev:aaaaaaaaaaaaaaaa
! ipset v7.17: Syntax error: interface name 'aaaaaaaaaaaaaaaa' is longer than 15 characters
? 1
$ ipset add e 1.1.1.1,a,b
! ipset v7.17: Syntax error: Two elem separators in 1.1.1.1,a,b, but settype hash:net,iface supports one.
? 1
$ ipset add e 1.1.1.1,a/b
$ ipset add e '1.1.1.1,a b'
$ ipset add e '1.1.1.1,ä"'
$ ipset add e '1.1.1.1,é'
$ ipset add e 1.1.1.1/33,é
! ipset v7.17: Syntax error: '33' is out of range 0-32
? 1
$ ipset add c 1.1.1.1
! ipset v7.17: Syntax error: Second element is missing from 1.1.1.1.
? 1
$ ipset add c 1.1.1.1,80
! ipset v7.17: Syntax error: Third element is missing from 1.1.1.1,80.
? 1
$ ipset add c 1.1.1.1,80,
! ipset v7.17: Syntax error: Second element is missing from 1.1.1.1,80,.
? 1
$ ipset add c 1.1.1.1,,1.1.1.1
! ipset v7.17: Syntax error: Third element is missing from 1.1.1.1,,1.1.1.1.
? 1
$ ipset add c ,80,1.1.1.1
! ipset v7.17: Syntax error: Second element is missing from ,80,1.1.1.1.
? 1
$ ipset add c 1.1.1.1,80,1.1.1.1,
! ipset v7.17: Syntax error: Second element is missing from 1.1.1.1,80,1.1.1.1,.
? 1
$ ipset add c 1.1.1.1,80,1.1.1.1,1
! ipset v7.17: Syntax error: Three elem separators in 1.1.1.1,80,1.1.1.1,1, but settype hash:ip,port,ip supports two.
? 1
$ ipset add c 0.0.0.0,80,1.1.1.1
$ ipset add c 1.1.1.1,80,0.0.0.0
$ ipset add c 1.1.1.1,0:0,0.0.0.0
! ipset v7.17: Invalid protocol specified
? 1
$ ipset add c 1.1.1.1/0,80,0.0.0.1
! ipset v7.17: The value of the CIDR parameter of the IP address is invalid
? 1
$ ipset add c 1.1.1.1/30,90,0.0.0.1
$ ipset add c 1.1.1.1,foo,x
! ipset v7.17: Syntax error: 'foo' is invalid as number
! Syntax error: 'tcp' is invalid as number
! cannot parse 'foo' as a tcp port
? 1
$ ipset add c 1.1.1.1,80,x
! ipset v7.17: Syntax error: cannot parse x: resolving to IPv4 address failed
? 1
$ ipset add c 1.1.1.1,80,1.1.1.1/24
! ipset v7.17: Syntax error: plain IP address must be supplied: 1.1.1.1/24
? 1
$ ipset add c 1.1.1.1,80,1.1.1.1/32
! ipset v7.17: There are not allowed options (28) but can't resolve them. It's a bug, please report the problem.
? 1
$ ipset add c6 ::1,80,::2
$ ipset add c6 ::1,80,1.1.1.1
! ipset v7.17: Syntax error: cannot parse 1.1.1.1: resolving to IPv6 address failed
? 1
$ ipset add c6 ::1/128,80-81,::2
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add c6 ::1/64,80,::2
! ipset v7.17: Syntax error: plain IP address must be supplied: ::1/64
? 1
$ ipset add c6 ::1,80,::2/128
! ipset v7.17: There are not allowed options (28) but can't resolve them. It's a bug, please report the problem.
? 1
$ ipset add c6 ::1,80,::2/64
! ipset v7.17: Syntax error: plain IP address must be supplied: ::2/64
? 1
$ ipset add c6 ::,80,::
$ ipset add c6 ::1,80,::
$ ipset add d 1.1.1.1,80,0.0.0.0/0
! ipset v7.17: The value of the CIDR parameter of the IP address is invalid
? 1
$ ipset add d 1.1.1.1,80,0.0.0.0
$ ipset add d 1.1.1.1/0,80,1.1.1.1
! ipset v7.17: The value of the CIDR parameter of the IP address is invalid
? 1
$ ipset add d 0.0.0.0,80,1.1.1.1
$ ipset add d 1.1.1.1,0:0,1.1.1.1/0
! ipset v7.17: The value of the CIDR parameter of the IP address is invalid
? 1
$ ipset add d 1.1.1.1,80,1.1.1.3-1.1.1.9
$ ipset add d 1.1.1.1-1.1.1.2,85-86,1.1.1.3-1.1.1.4 nomatch
$ ipset add d 1.1.1.1-1.1.1.2,85,1.1.1.3-1.1.1.4 nomatch
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset del d 1.1.1.1-1.1.1.2,85-86,1.1.1.3-1.1.1.4 nomatch
! ipset v7.17: Unknown argument: `nomatch'
! Try `ipset help' for more information.
? 2
$ ipset add d 1.1.1.1,80
! ipset v7.17: Syntax error: Third element is missing from 1.1.1.1,80.
? 1
$ ipset add d 1.1.1.1,80,1.1.1.1,1
! ipset v7.17: Syntax error: Three elem separators in 1.1.1.1,80,1.1.1.1,1, but settype hash:ip,port,net supports two.
? 1
$ ipset add d6 ::1,80,::2/64
$ ipset add d6 ::1,80,::2/0
! ipset v7.17: The value of the CIDR parameter of the IP address is invalid
? 1
$ ipset add d6 ::1,80,::2-::3
! ipset v7.17: Syntax error: IP address or IP/cidr must be specified: ::2-::3
? 1
$ ipset add d6 ::1/64,80,::2
! ipset v7.17: Syntax error: plain IP address must be supplied: ::1/64
? 1
$ ipset add d6 ::1,82,::2 nomatch
$ ipset add e6 ::1,eth0
$ ipset add e6 ::1/0,eth0
$ ipset add e6 ::1-::2,eth0
! ipset v7.17: Syntax error: IP address or IP/cidr must be specified: ::1-::2
? 1
$ ipset add e6 ::1/64,physdev:eth0 nomatch
$ ipset add b 1.1.1.1/0,80
! ipset v7.17: The value of the CIDR parameter of the IP address is invalid
? 1
$ ipset add b 0.0.0.0-255.255.255.255,80
! ipset v7.17: Invalid range, covers the whole address space
? 1
$ ipset add b 0.0.0.0,80
$ ipset add b 0.0.0.0/31,80
$ ipset add b 1.1.1.1,0:0
! ipset v7.17: Invalid protocol specified
? 1
$ ipset add b 1.1.1.1/0,0:0
! ipset v7.17: The value of the CIDR parameter of the IP address is invalid
? 1
$ ipset add b 1.1.1.1,gre:0
$ ipset add b 1.1.1.1,47:00
! ipset v7.17: Syntax error: Protocol 47 can be used with pseudo port value 0 only.
? 1
$ ipset add b 1.1.1.3-1.1.1.9,icmp:ping nomatch
$ ipset add b6 ::1/0,80
! ipset v7.17: The value of the CIDR parameter of the IP address is invalid
? 1
$ ipset add b6 ::1-::2,80
! ipset v7.17: Syntax error: IP address or IP/cidr must be specified: ::1-::2
? 1
$ ipset add b6 ::/64,80-83
$ ipset add b6 ::,80-83
$ ipset list -s
> Name: h
> Type: hash:ip
> Revision: 6
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 0
> Members:
>
> Name: a
> Type: hash:ip,port
> Revision: 7
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 0
> Members:
>
> Name: a6
> Type: hash:ip,port
> Revision: 7
> Header: family inet6 hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 0
> Members:
>
> Name: b
> Type: hash:net,port
> Revision: 8
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 6
> Members:
> 0.0.0.0,tcp:80
> 0.0.0.0/31,tcp:80
> 1.1.1.1,gre:0
> 1.1.1.3,icmp:echo-request nomatch
> 1.1.1.4/30,icmp:echo-request nomatch
> 1.1.1.8/31,icmp:echo-request nomatch
>
> Name: c
> Type: hash:ip,port,ip
> Revision: 6
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 6
> Members:
> 0.0.0.0,tcp:80,1.1.1.1
> 1.1.1.0,tcp:90,0.0.0.1
> 1.1.1.1,tcp:80,0.0.0.0
> 1.1.1.1,tcp:90,0.0.0.1
> 1.1.1.2,tcp:90,0.0.0.1
> 1.1.1.3,tcp:90,0.0.0.1
>
> Name: d
> Type: hash:ip,port,net
> Revision: 8
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 13
> Members:
> 0.0.0.0,tcp:80,1.1.1.1
> 1.1.1.1,tcp:80,0.0.0.0
> 1.1.1.1,tcp:80,1.1.1.3
> 1.1.1.1,tcp:80,1.1.1.4/30
> 1.1.1.1,tcp:80,1.1.1.8/31
> 1.1.1.1,tcp:85,1.1.1.3 nomatch
> 1.1.1.1,tcp:85,1.1.1.4 nomatch
> 1.1.1.1,tcp:86,1.1.1.3 nomatch
> 1.1.1.1,tcp:86,1.1.1.4 nomatch
> 1.1.1.2,tcp:85,1.1.1.3 nomatch
> 1.1.1.2,tcp:85,1.1.1.4 nomatch
> 1.1.1.2,tcp:86,1.1.1.3 nomatch
> 1.1.1.2,tcp:86,1.1.1.4 nomatch
>
> Name: e
> Type: hash:net,iface
> Revision: 8
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 12
> Members:
> 0.0.0.0/0,physdev:eth0 wildcard
> 0.0.0.0/0,br nomatch wildcard
> 1.1.1.1,x
> 1.1.1.1,é
> 1.1.1.1,a b
> 1.1.1.1,a/b
> 1.1.1.1,ä"
> 1.1.1.1,physdev:
> 1.1.1.1,physdev:physdev:a
> 1.1.1.1,physdevx
> 1.1.1.2/31,x
> 1.1.1.4,x
>
> Name: c6
> Type: hash:ip,port,ip
> Revision: 6
> Header: family inet6 hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 3
> Members:
> ::,tcp:80,::
> ::1,tcp:80,::
> ::1,tcp:80,::2
>
> Name: d6
> Type: hash:ip,port,net
> Revision: 8
> Header: family inet6 hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 2
> Members:
> ::1,tcp:80,::/64
> ::1,tcp:82,::2 nomatch
>
> Name: e6
> Type: hash:net,iface
> Revision: 8
> Header: family inet6 hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 3
> Members:
> ::/0,eth0
> ::/64,physdev:eth0 nomatch
> ::1,eth0
>
> Name: b6
> Type: hash:net,port
> Revision: 8
> Header: family inet6 hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 8
> Members:
> ::,tcp:80
> ::,tcp:81
> ::,tcp:82
> ::,tcp:83
> ::/64,tcp:80
> ::/64,tcp:81
> ::/64,tcp:82
> ::/64,tcp:83
$ ipset create m hash:ip,port netmask 24
$ ipset add m 1.1.1.1,80
$ ipset add m 1.1.1.2-1.1.1.4,80
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add m 1.1.1.2-1.1.1.4,81
$ ipset add m 0.0.0.4,82
! ipset v7.17: Kernel error received: Invalid argument
? 1
$ ipset test m 1.1.1.9,80
! Warning: 1.1.1.9,tcp:80 is in set m.
$ ipset del m 1.1.1.9,80
$ ipset create n hash:ip,port bitmask 255.0.255.0
$ ipset add n 0.5.0.4,82
! ipset v7.17: Kernel error received: Invalid argument
? 1
$ ipset create n1 hash:ip,port bitmask 0.0.0.0
! ipset v7.17: The value of the netmask parameter is invalid
? 1
$ ipset create n2 hash:ip,port netmask 24 bitmask 255.0.0.0
! ipset v7.17: Syntax error: bitmask and netmask are mutually exclusive, provide only one
? 1
$ ipset create n3 hash:ip,port netmask 33
! ipset v7.17: Syntax error: '33' is out of range 1-32
! Syntax error: netmask is out of the inclusive range of 1-32
? 1
$ ipset create n4 hash:ip,port -6 netmask 64
$ ipset create n5 hash:ip,port -6 bitmask ffff::
$ ipset add n4 ::1,80
! ipset v7.17: Kernel error received: Invalid argument
? 1
$ ipset add n4 1::1,80-81
$ ipset add n5 1:2::1,80-81
$ ipset test n5 1:2::1,80-81
! ipset v7.17: FROM-TO port range is not allowed in command test with set type hash:ip,port and family inet6
? 1
$ ipset list -s n
> Name: n
> Type: hash:ip,port
> Revision: 7
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N bitmask 255.0.255.0
> Size in memory: N
> References: 0
> Number of entries: 0
> Members:
$ ipset list -s m
> Name: m
> Type: hash:ip,port
> Revision: 7
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N netmask 24
> Size in memory: N
> References: 0
> Number of entries: 5
> Members:
> 1.1.1.0,tcp:81
> 1.1.1.1,tcp:81
> 1.1.1.2,tcp:81
> 1.1.1.3,tcp:81
> 1.1.1.4,tcp:81
$ ipset list -s n4
> Name: n4
> Type: hash:ip,port
> Revision: 7
> Header: family inet6 hashsize 1024 maxelem 65536 bucketsize 12 initval N netmask 64
> Size in memory: N
> References: 0
> Number of entries: 2
> Members:
> 1::,tcp:80
> 1::,tcp:81
$ ipset list -s n5
> Name: n5
> Type: hash:ip,port
> Revision: 7
> Header: family inet6 hashsize 1024 maxelem 65536 bucketsize 12 initval N bitmask ffff::
> Size in memory: N
> References: 0
> Number of entries: 2
> Members:
> 1::,tcp:80
> 1::,tcp:81
$ ipset create f hash:ip,port from 1.1.1.1
! Warning: Option '--from 1.1.1.1' is ignored. Please upgrade your syntax.
$ ipset create f hash:ip,port from 1.1.1.1 to 1.1.1.5
! ipset v7.17: Set cannot be created: set with the same name already exists
? 1
$ ipset create f hash:ip,port,ip network 1.1.1.0/24
! ipset v7.17: Set cannot be created: set with the same name already exists
? 1
$ ipset create f hash:ip,port,net network 1.1.1.0/24 probes 1 resize 2 gc 3
! ipset v7.17: Unknown argument: `gc'
! Try `ipset help' for more information.
? 2
$ ipset create g hash:net,port probes 1
! ipset v7.17: Unknown argument: `probes'
! Try `ipset help' for more information.
? 2
$ ipset create g1 hash:net,port gc 1
! ipset v7.17: Unknown argument: `gc'
! Try `ipset help' for more information.
? 2
$ ipset create g2 hash:net,iface gc 1 
! ipset v7.17: Unknown argument: `gc'
! Try `ipset help' for more information.
? 2
$ ipset create g3 hash:net,iface probes 1
! ipset v7.17: Unknown argument: `probes'
! Try `ipset help' for more information.
? 2
$ ipset create g4 hash:ip,port gc 1
! ipset v7.17: Unknown argument: `gc'
! Try `ipset help' for more information.
? 2
$ ipset create g5 hash:ip,port,ip gc 1 from 1.1.1.1
! ipset v7.17: Unknown argument: `gc'
! Try `ipset help' for more information.
? 2
$ ipset create i1 ipporthash
$ ipset create i2 ipportiphash
$ ipset create i3 ipportnethash
$ ipset create i4 netporthash
$ ipset create i5 netifacehash
$ ipset create i6 hash:net,iface family unspec
! ipset v7.17: Protocol family not supported by the set type
? 1
$ ipset save i3
> create i3 hash:ip,port,net family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
$ ipset create t hash:net,iface timeout 10 counters comment skbinfo maxelem 2
$ ipset add t 1.1.1.1,eth0 comment "a b" packets 5 skbmark 0x5
$ ipset add t 1.1.1.1,eth0 comment "a b" packets 5 skbmark 0x5 wildcard nomatch
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset -exist add t 1.1.1.1,eth0 comment "a b" packets 5 skbmark 0x5 wildcard nomatch timeout 0
$ ipset save t
> create t hash:net,iface family inet hashsize 1024 maxelem 2 timeout 10 counters comment skbinfo bucketsize 12 initval N
> add t 1.1.1.1,eth0 timeout 0 nomatch packets 5 bytes 0 comment "a b" skbmark 0x5
$ ipset -exist add t 1.1.1.1,eth0 timeout 0
$ ipset save t
> create t hash:net,iface family inet hashsize 1024 maxelem 2 timeout 10 counters comment skbinfo bucketsize 12 initval N
> add t 1.1.1.1,eth0 timeout 0 packets 5 bytes 0
$ ipset list -o xml t
> <ipsets>
> <ipset name="t">
> <type>hash:net,iface</type>
> <revision>8</revision>
> <header><family>inet</family><hashsize>1024</hashsize><maxelem>2</maxelem><timeout>10</timeout><counters/><comment/><skbinfo/><bucketsize>12</bucketsize><initval>N</initval>
> <memsize>N</memsize>
> <references>0</references>
> <numentries>1</numentries>
> </header>
> <members>
> <member><elem>1.1.1.1,eth0</elem><timeout>0</timeout><packets>5</packets><bytes>0</bytes></member>
> </members>
> </ipset>
> </ipsets>
$ ipset add t 1.1.1.1-1.1.1.3,eth1 timeout 0
! ipset v7.17: Hash is full, cannot add more elements
? 1

== ICMP of the other family
$ ipset create a hash:ip,port timeout 0
$ ipset create c hash:ip,port,ip
$ ipset create a6 hash:ip,port -6
$ ipset add a 1.1.1.1,icmpv6:1/0 foo
! ipset v7.17: Unknown argument: `foo'
! Try `ipset help' for more information.
? 2
$ ipset add a 1.1.1.1,icmpv6:1/0 timeout 5
! ipset v7.17: Syntax error: Protocol ICMPv6 can be used with family inet6 only
! Invalid add command: missing setname
? 1
$ ipset test a 1.1.1.1,icmpv6:1/0 foo
! ipset v7.17: Unknown argument: `foo'
! Try `ipset help' for more information.
? 2
$ ipset test a 1.1.1.1-1.1.1.2,80 foo
! ipset v7.17: Unknown argument: `foo'
! Try `ipset help' for more information.
? 2
$ ipset add c 1.1.1.1,icmpv6:1/0,x
! ipset v7.17: Syntax error: Protocol ICMPv6 can be used with family inet6 only
! Syntax error: cannot parse x: resolving to IPv4 address failed
? 1
$ ipset add c 1.1.1.1,icmpv6:1/0,1.1.1.1
! ipset v7.17: Syntax error: Protocol ICMPv6 can be used with family inet6 only
! Invalid add command: missing setname
? 1
$ ipset del c 1.1.1.1,icmpv6:1/0,1.1.1.1
! ipset v7.17: There are missing mandatory flags but can't check them. It's a bug, please report the problem.
? 1
$ ipset del c 1.1.1.1,icmpv6:1/0,x
! ipset v7.17: Syntax error: Protocol ICMPv6 can be used with family inet6 only
! Syntax error: cannot parse x: resolving to IPv4 address failed
? 1
$ ipset test c 1.1.1.1,icmpv6:1/0,1.1.1.1
! ipset v7.17: There are missing mandatory flags but can't check them. It's a bug, please report the problem.
? 1
$ ipset add a 1.1.1.1,icmpv6:x
! ipset v7.17: Syntax error: Protocol ICMPv6 can be used with family inet6 only
! Invalid add command: missing setname
? 1
$ ipset add a6 ::1,icmp:x
! ipset v7.17: Syntax error: Protocol ICMP can be used with family inet only
! Invalid add command: missing setname
? 1
$ ipset del a6 ::1,icmp:x
! ipset v7.17: There are missing mandatory flags but can't check them. It's a bug, please report the problem.
? 1
$ ipset -exist del a6 ::1,icmp:x
! ipset v7.17: There are missing mandatory flags but can't check them. It's a bug, please report the problem.
? 1
$ ipset -exist add a6 ::1,icmp:x
! ipset v7.17: Syntax error: Protocol ICMP can be used with family inet only
! Invalid add command: missing setname
? 1
$ ipset add c 1.1.1.1,80,1.1.1.1/32 foo
! ipset v7.17: Unknown argument: `foo'
! Try `ipset help' for more information.
? 2
$ ipset del c 1.1.1.1,80,1.1.1.1/32
! ipset v7.17: There are not allowed options (28) but option list is empty. It's a bug, please report the problem.
? 1
$ ipset test c 1.1.1.1,80,1.1.1.1/32
! ipset v7.17: There are not allowed options (28) but option list is empty. It's a bug, please report the problem.
? 1
$ ipset add c 1.1.1.1,icmpv6:1/0,1.1.1.1/32
! ipset v7.17: There are not allowed options (28) but can't resolve them. It's a bug, please report the problem.
? 1
$ ipset add a 0.0.0.0,0:0
! ipset v7.17: Kernel error received: Invalid argument
? 1
$ ipset add a 1.1.1.1/0,0:0
! ipset v7.17: Invalid protocol specified
? 1
$ ipset add a 0.0.0.0/0,0:0
! ipset v7.17: Kernel error received: Invalid argument
? 1
$ ipset del a 0.0.0.0,80
! ipset v7.17: Kernel error received: Invalid argument
? 1
$ ipset del a 0.0.0.0,0:0
! ipset v7.17: Kernel error received: Invalid argument
? 1
$ ipset del a 1.1.1.1,0:0
! ipset v7.17: Invalid protocol specified
? 1
$ ipset -exist del a 0.0.0.0,80
! ipset v7.17: Kernel error received: Invalid argument
? 1
$ ipset -exist del a 9.0.0.0/29,80-81
$ ipset del a 9.0.0.0/29,80-81
! ipset v7.17: Element cannot be deleted from the set: it's not added
? 1
$ ipset create m hash:ip,port netmask 24
$ ipset add m 1.1.2.5-1.1.1.252,80
$ ipset save m
> create m hash:ip,port family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N netmask 24
> add m 1.1.1.252,tcp:80
> add m 1.1.1.253,tcp:80
> add m 1.1.1.254,tcp:80
> add m 1.1.1.255,tcp:80
> add m 1.1.2.0,tcp:80
$ ipset create f hash:ip,port from 1 from 2 to 3 network 5 range 1
! ipset v7.17: Unknown argument: `range'
! Try `ipset help' for more information.
? 2
$ ipset create f hash:ip,port from 1 from 2 to 3 network 5 
! Warning: Option '--from 1' is ignored. Please upgrade your syntax.
! Option '--to 3' is ignored. Please upgrade your syntax.
$ ipset create f2 hash:ip,port probes 1 probes 2 
! Warning: Option '--probes 1' is ignored. Please upgrade your syntax.

== more of it, and masks
$ ipset create a hash:ip,port
$ ipset create b hash:net,port
$ ipset create c hash:ip,port,ip
$ ipset create d hash:ip,port,net
$ ipset create b6 hash:net,port -6
$ ipset add b 1.1.1.1,58:1/2
! ipset v7.17: Syntax error: Protocol ICMPv6 can be used with family inet6 only
! Invalid add command: missing setname
? 1
$ ipset del b 1.1.1.1,58:1/2
! ipset v7.17: There are missing mandatory flags but can't check them. It's a bug, please report the problem.
? 1
$ ipset test b 1.1.1.1,58:1/2
! ipset v7.17: Syntax error: Protocol ICMPv6 can be used with family inet6 only
! Invalid test command: missing setname
? 1
$ ipset test b 1.1.1.1-1.1.1.2,58:1/2
! ipset v7.17: Syntax error: Protocol ICMPv6 can be used with family inet6 only
! Invalid test command: missing setname
? 1
$ ipset test b 1.1.1.1-1.1.1.2,58:1/2 foo
! ipset v7.17: Unknown argument: `foo'
! Try `ipset help' for more information.
? 2
$ ipset test b6 ::1,1:1/2
! ipset v7.17: Syntax error: Protocol ICMP can be used with family inet only
! Invalid test command: missing setname
? 1
$ ipset del b6 ::1,1:1/2
! ipset v7.17: There are missing mandatory flags but can't check them. It's a bug, please report the problem.
? 1
$ ipset add c 1.1.1.1,58:1/2,1.1.1.1
! ipset v7.17: Syntax error: Protocol ICMPv6 can be used with family inet6 only
! Invalid add command: missing setname
? 1
$ ipset del c 1.1.1.1,58:1/2,1.1.1.1
! ipset v7.17: There are missing mandatory flags but can't check them. It's a bug, please report the problem.
? 1
$ ipset test c 1.1.1.1,58:1/2,1.1.1.1
! ipset v7.17: There are missing mandatory flags but can't check them. It's a bug, please report the problem.
? 1
$ ipset add d 1.1.1.1,58:1/2,1.1.1.1
! ipset v7.17: Syntax error: Protocol ICMPv6 can be used with family inet6 only
! Invalid add command: missing setname
? 1
$ ipset del d 1.1.1.1,58:1/2,1.1.1.1
! ipset v7.17: There are missing mandatory flags but can't check them. It's a bug, please report the problem.
? 1
$ ipset test d 1.1.1.1,58:1/2,1.1.1.1
! ipset v7.17: Syntax error: Protocol ICMPv6 can be used with family inet6 only
! Invalid test command: missing setname
? 1
$ ipset add a 1.1.1.1,58:1/2
! ipset v7.17: Syntax error: Protocol ICMPv6 can be used with family inet6 only
! Invalid add command: missing setname
? 1
$ ipset del a 1.1.1.1,58:1/2
! ipset v7.17: There are missing mandatory flags but can't check them. It's a bug, please report the problem.
? 1
$ ipset test a 1.1.1.1,58:1/2
! ipset v7.17: There are missing mandatory flags but can't check them. It's a bug, please report the problem.
? 1
$ ipset test a 1.1.1.1/30,58:1/2
! ipset v7.17: There are missing mandatory flags but can't check them. It's a bug, please report the problem.
? 1
$ ipset test d 1.1.1.1/30,58:1/2,1.1.1.1/24
! ipset v7.17: Syntax error: Protocol ICMPv6 can be used with family inet6 only
! Invalid test command: missing setname
? 1
$ ipset create n hash:ip netmask 24
$ ipset add n 1.1.2.5-1.1.1.252
$ ipset add n 1.2.2.5-1.2.3.252
$ ipset add n 1.3.2.5/32
$ ipset add n 1.4.2.5/22
$ ipset add n 1.5.2.5/25
$ ipset add n 1.5.2.5-1.5.1.0
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset list n
> Name: n
> Type: hash:ip
> Revision: 6
> Header: family inet hashsize 1024 maxelem 65536 netmask 24 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 10
> Members:
> 1.1.1.252
> 1.2.2.0
> 1.2.3.0
> 1.3.2.0
> 1.4.0.0
> 1.4.1.0
> 1.4.2.0
> 1.4.3.0
> 1.5.1.0
> 1.5.2.0
$ ipset create m hash:ip bitmask 255.255.255.0
$ ipset add m 1.1.2.5-1.1.1.252
$ ipset add m 1.2.2.5-1.2.2.9
$ ipset add m 1.3.2.5/32
$ ipset add m 1.4.2.5/30
$ ipset list m
> Name: m
> Type: hash:ip
> Revision: 6
> Header: family inet hashsize 1024 maxelem 65536 bitmask 255.255.255.0 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 20
> Members:
> 1.1.1.252
> 1.1.1.253
> 1.1.1.254
> 1.1.1.255
> 1.1.2.0
> 1.2.2.0
> 1.2.2.1
> 1.2.2.2
> 1.2.2.3
> 1.2.2.4
> 1.2.2.5
> 1.2.2.6
> 1.2.2.7
> 1.2.2.8
> 1.2.2.9
> 1.3.2.0
> 1.4.2.0
> 1.4.2.1
> 1.4.2.2
> 1.4.2.3
$ ipset -! del m 1.4.2.5/30
$ ipset -! del n 1.5.2.5-1.5.1.0
$ ipset list m
> Name: m
> Type: hash:ip
> Revision: 6
> Header: family inet hashsize 1024 maxelem 65536 bitmask 255.255.255.0 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 16
> Members:
> 1.1.1.252
> 1.1.1.253
> 1.1.1.254
> 1.1.1.255
> 1.1.2.0
> 1.2.2.0
> 1.2.2.1
> 1.2.2.2
> 1.2.2.3
> 1.2.2.4
> 1.2.2.5
> 1.2.2.6
> 1.2.2.7
> 1.2.2.8
> 1.2.2.9
> 1.3.2.0
$ ipset list n
> Name: n
> Type: hash:ip
> Revision: 6
> Header: family inet hashsize 1024 maxelem 65536 netmask 24 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 8
> Members:
> 1.1.1.252
> 1.2.2.0
> 1.2.3.0
> 1.3.2.0
> 1.4.0.0
> 1.4.1.0
> 1.4.2.0
> 1.4.3.0

== exceptions
$ ipset create a hash:net
$ ipset add a 1.1.1.0/24
$ ipset add a 1.1.1.0/28 nomatch
$ ipset test a 1.1.1.0/24 nomatch
! 1.1.1.0/24 is NOT in set a.
? 1
$ ipset test a 1.1.1.1 nomatch
! Warning: 1.1.1.1 is in set a.
$ ipset test a 1.1.1.100 nomatch
! 1.1.1.100 is NOT in set a.
? 1
$ ipset test a 1.1.1.0/28 nomatch
! Warning: 1.1.1.0/28 is in set a.

== options that are ignored, and names of interfaces
$ ipset create f hash:ip,port probes 1 foo
! ipset v7.17: Unknown argument: `foo'
! Try `ipset help' for more information.
? 2
$ ipset create f hash:ip,port probes 1 resize
! ipset v7.17: Missing mandatory argument of option `resize'
! Try `ipset help' for more information.
? 2
$ ipset create f hash:ip,port probes 1 resize 2 timeout 5 timeout 6
! ipset v7.17: Syntax error: timeout already specified
? 1
$ ipset create f hash:ip probes 1 resize 2 gc 3 gc 4 probes 5
! Warning: Option '--probes 1' is ignored. Please upgrade your syntax.
! Option '--resize 2' is ignored. Please upgrade your syntax.
! Option '--gc 3' is ignored. Please upgrade your syntax.
$ ipset create f hash:ip probes 1 resize 2
! ipset v7.17: Set cannot be created: set with the same name already exists
? 1
$ ipset -q create f hash:ip probes 1 resize 2
? 1
$ ipset -! create f hash:ip probes 1 resize 2
! Warning: Option '--probes 1' is ignored. Please upgrade your syntax.
! Option '--resize 2' is ignored. Please upgrade your syntax.
$ ipset restore
< create g hash:ip probes 1 resize 2
< create h hash:ip probes 1 resize 2
< add h 1.1.1.1
! Warning: Option '--probes 1' is ignored. Please upgrade your syntax.
! Option '--resize 2' is ignored. Please upgrade your syntax.
$ ipset create e hash:net,iface
$ ipset add e '1.1.1.1,a	b'
$ ipset add e '1.1.1.1,a"b'
$ ipset add e '1.1.1.1,<&>'
$ ipset add e '1.1.1.1, a'
$ ipset list e
> Name: e
> Type: hash:net,iface
> Revision: 8
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 4
> Members:
> 1.1.1.1, a
> 1.1.1.1,<&>
> 1.1.1.1,a\tb
> 1.1.1.1,a"b
$ ipset -o xml list e
> <ipsets>
> <ipset name="e">
> <type>hash:net,iface</type>
> <revision>8</revision>
> <header><family>inet</family><hashsize>1024</hashsize><maxelem>65536</maxelem><bucketsize>12</bucketsize><initval>N</initval>
> <memsize>N</memsize>
> <references>0</references>
> <numentries>4</numentries>
> </header>
> <members>
> <member><elem>1.1.1.1, a</elem></member>
> <member><elem>1.1.1.1,<&></elem></member>
> <member><elem>1.1.1.1,a\tb</elem></member>
> <member><elem>1.1.1.1,a"b</elem></member>
> </members>
> </ipset>
> </ipsets>
$ ipset save e
> create e hash:net,iface family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> add e 1.1.1.1, a
> add e 1.1.1.1,<&>
> add e 1.1.1.1,a\tb
> add e 1.1.1.1,a"b
