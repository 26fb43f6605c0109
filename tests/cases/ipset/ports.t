== every type with ports or interfaces
$ ipset create a hash:ip,port
$ ipset create b hash:net,port
$ ipset create c hash:ip,port,ip
$ ipset create d hash:ip,port,net
$ ipset create e hash:net,iface
$ ipset create a1 hash:ip,port netmask 24
$ ipset create a2 hash:ip,port bitmask 255.255.0.0
$ ipset create b1 hash:net,port netmask 24
! ipset v7.17: Unknown argument: `netmask'
! Try `ipset help' for more information.
? 2
$ ipset create b2 hash:net,port bitmask 255.255.0.0
! ipset v7.17: Unknown argument: `bitmask'
! Try `ipset help' for more information.
? 2
$ ipset create c1 hash:ip,port,ip netmask 24
! ipset v7.17: Unknown argument: `netmask'
! Try `ipset help' for more information.
? 2
$ ipset create c2 hash:ip,port,ip bitmask 255.255.0.0
! ipset v7.17: Unknown argument: `bitmask'
! Try `ipset help' for more information.
? 2
$ ipset create d2 hash:ip,port,net bitmask 255.255.0.0
! ipset v7.17: Unknown argument: `bitmask'
! Try `ipset help' for more information.
? 2
$ ipset create d1 hash:ip,port,net netmask 24
! ipset v7.17: Unknown argument: `netmask'
! Try `ipset help' for more information.
? 2
$ ipset create e1 hash:net,iface netmask 24
! ipset v7.17: Unknown argument: `netmask'
! Try `ipset help' for more information.
? 2
$ ipset create e2 hash:net,iface bitmask 255.255.0.0
! ipset v7.17: Unknown argument: `bitmask'
! Try `ipset help' for more information.
? 2
$ ipset add a 1.1.1.1,80
$ ipset add a 1.1.1.1,http
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add a 1.1.1.1,tcp:http
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add a 1.1.1.1,udp:53
$ ipset add a 1.1.1.1,icmp:8/0
$ ipset add a 1.1.1.1,icmp:echo-request
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add a 1.1.1.1,icmp:ping
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add a 1.1.1.1,icmp
! ipset v7.17: Syntax error: 'icmp' is invalid as number
! Syntax error: 'tcp' is invalid as number
! cannot parse 'icmp' as a tcp port
? 1
$ ipset add a 1.1.1.1,gre:0
$ ipset add a 1.1.1.1,47:0
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add a 1.1.1.1,47:1
! ipset v7.17: Syntax error: Protocol 47 can be used with pseudo port value 0 only.
? 1
$ ipset add a 1.1.1.2,sctp:80-90
$ ipset add a 1.1.1.2-1.1.1.4,udplite:80-82
$ ipset add a 1.1.1.2
! ipset v7.17: Syntax error: Second element is missing from 1.1.1.2.
? 1
$ ipset add a 1.1.1.2,80,1
! ipset v7.17: Syntax error: Two elem separators in 1.1.1.2,80,1, but settype hash:ip,port supports one.
? 1
$ ipset add a 1.1.1.2,
! ipset v7.17: Syntax error: Second element is missing from 1.1.1.2,.
? 1
$ ipset add a ,80
! ipset v7.17: Syntax error: Second element is missing from ,80.
? 1
$ ipset add a 1.1.1.1/30,81
$ ipset add a 0.0.0.0,80
! ipset v7.17: Kernel error received: Invalid argument
? 1
$ ipset add a 1.1.1.1,0
$ ipset add b 1.1.1.0/24,80
$ ipset add b 1.1.1.0-1.1.1.7,80-82
$ ipset add b 0.0.0.0/0,80
! ipset v7.17: The value of the CIDR parameter of the IP address is invalid
? 1
$ ipset add c 1.1.1.1,80,2.2.2.2
$ ipset add c 1.1.1.1-1.1.1.2,80-81,2.2.2.2
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add c 1.1.1.1-1.1.1.2,80-81,2.2.2.2-2.2.2.3
! ipset v7.17: Syntax error: plain IP address must be supplied: 2.2.2.2-2.2.2.3
? 1
$ ipset add d 1.1.1.1,80,2.2.2.2/24
$ ipset add d 1.1.1.1,80,2.2.2.2-2.2.2.5 nomatch
$ ipset add e 1.1.1.1,eth0
$ ipset add e 1.1.1.1,physdev:eth0 nomatch
$ ipset add e 0.0.0.0/0,eth0
$ ipset add e 1.1.1.1,eth0+
$ ipset add e 1.1.1.1,
! ipset v7.17: Syntax error: Second element is missing from 1.1.1.1,.
? 1
$ ipset add e 1.1.1.1
! ipset v7.17: Syntax error: Second element is missing from 1.1.1.1.
? 1
$ ipset add e 1.1.1.1,aaaaaaaaaaaaaaaaaaa
! ipset v7.17: Syntax error: interface name 'aaaaaaaaaaaaaaaaaaa' is longer than 15 characters
? 1
$ ipset add e 1.1.1.1,aaaaaaaaaaaaaaa
$ ipset add e 1.1.1.1,physdev:aaaaaaaaaaaaaaa
$ ipset add e 1.1.1.1,a b
! ipset v7.17: Unknown argument: `b'
! Try `ipset help' for more information.
? 2
$ ipset list
> Name: a
> Type: hash:ip,port
> Revision: 7
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 29
> Members:
> 1.1.1.0,tcp:81
> 1.1.1.1,gre:0
> 1.1.1.1,icmp:echo-request
> 1.1.1.1,tcp:0
> 1.1.1.1,tcp:80
> 1.1.1.1,tcp:81
> 1.1.1.1,udp:53
> 1.1.1.2,sctp:80
> 1.1.1.2,sctp:81
> 1.1.1.2,sctp:82
> 1.1.1.2,sctp:83
> 1.1.1.2,sctp:84
> 1.1.1.2,sctp:85
> 1.1.1.2,sctp:86
> 1.1.1.2,sctp:87
> 1.1.1.2,sctp:88
> 1.1.1.2,sctp:89
> 1.1.1.2,sctp:90
> 1.1.1.2,tcp:81
> 1.1.1.2,udplite:80
> 1.1.1.2,udplite:81
> 1.1.1.2,udplite:82
> 1.1.1.3,tcp:81
> 1.1.1.3,udplite:80
> 1.1.1.3,udplite:81
> 1.1.1.3,udplite:82
> 1.1.1.4,udplite:80
> 1.1.1.4,udplite:81
> 1.1.1.4,udplite:82
>
> Name: b
> Type: hash:net,port
> Revision: 8
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 4
> Members:
> 1.1.1.0/24,tcp:80
> 1.1.1.0/29,tcp:80
> 1.1.1.0/29,tcp:81
> 1.1.1.0/29,tcp:82
>
> Name: c
> Type: hash:ip,port,ip
> Revision: 6
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 1
> Members:
> 1.1.1.1,tcp:80,2.2.2.2
>
> Name: d
> Type: hash:ip,port,net
> Revision: 8
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 3
> Members:
> 1.1.1.1,tcp:80,2.2.2.0/24
> 1.1.1.1,tcp:80,2.2.2.2/31 nomatch
> 1.1.1.1,tcp:80,2.2.2.4/31 nomatch
>
> Name: e
> Type: hash:net,iface
> Revision: 8
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 6
> Members:
> 0.0.0.0/0,eth0
> 1.1.1.1,aaaaaaaaaaaaaaa
> 1.1.1.1,eth0
> 1.1.1.1,eth0+
> 1.1.1.1,physdev:aaaaaaaaaaaaaaa
> 1.1.1.1,physdev:eth0 nomatch
>
> Name: a1
> Type: hash:ip,port
> Revision: 7
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N netmask 24
> Size in memory: N
> References: 0
> Number of entries: 0
> Members:
>
> Name: a2
> Type: hash:ip,port
> Revision: 7
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N bitmask 255.255.0.0
> Size in memory: N
> References: 0
> Number of entries: 0
> Members:
$ ipset save
> create a hash:ip,port family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> add a 1.1.1.0,tcp:81
> add a 1.1.1.1,gre:0
> add a 1.1.1.1,icmp:echo-request
> add a 1.1.1.1,tcp:0
> add a 1.1.1.1,tcp:80
> add a 1.1.1.1,tcp:81
> add a 1.1.1.1,udp:53
> add a 1.1.1.2,sctp:80
> add a 1.1.1.2,sctp:81
> add a 1.1.1.2,sctp:82
> add a 1.1.1.2,sctp:83
> add a 1.1.1.2,sctp:84
> add a 1.1.1.2,sctp:85
> add a 1.1.1.2,sctp:86
> add a 1.1.1.2,sctp:87
> add a 1.1.1.2,sctp:88
> add a 1.1.1.2,sctp:89
> add a 1.1.1.2,sctp:90
> add a 1.1.1.2,tcp:81
> add a 1.1.1.2,udplite:80
> add a 1.1.1.2,udplite:81
> add a 1.1.1.2,udplite:82
> add a 1.1.1.3,tcp:81
> add a 1.1.1.3,udplite:80
> add a 1.1.1.3,udplite:81
> add a 1.1.1.3,udplite:82
> add a 1.1.1.4,udplite:80
> add a 1.1.1.4,udplite:81
> add a 1.1.1.4,udplite:82
> create b hash:net,port family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> add b 1.1.1.0/24,tcp:80
> add b 1.1.1.0/29,tcp:80
> add b 1.1.1.0/29,tcp:81
> add b 1.1.1.0/29,tcp:82
> create c hash:ip,port,ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> add c 1.1.1.1,tcp:80,2.2.2.2
> create d hash:ip,port,net family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> add d 1.1.1.1,tcp:80,2.2.2.0/24
> add d 1.1.1.1,tcp:80,2.2.2.2/31 nomatch
> add d 1.1.1.1,tcp:80,2.2.2.4/31 nomatch
> create e hash:net,iface family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> add e 0.0.0.0/0,eth0
> add e 1.1.1.1,aaaaaaaaaaaaaaa
> add e 1.1.1.1,eth0
> add e 1.1.1.1,eth0+
> add e 1.1.1.1,physdev:aaaaaaaaaaaaaaa
> add e 1.1.1.1,physdev:eth0 nomatch
> create a1 hash:ip,port family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N netmask 24
> create a2 hash:ip,port family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N bitmask 255.255.0.0

== words of ports
$ ipset create a hash:ip,port
$ ipset create a6 hash:ip,port -6
$ ipset add a 1.1.1.1,tcp:80-
! ipset v7.17: Syntax error: '80-' is invalid as number
! Syntax error: 'tcp' is invalid as number
! cannot parse '80-' as a tcp port
? 1
$ ipset add a 1.1.1.1,tcp:-80
! ipset v7.17: Syntax error: '-80' is out of range 0-65535
! Syntax error: 'tcp' is invalid as number
! cannot parse '-80' as a tcp port
? 1
$ ipset add a 1.1.1.1,tcp:
! ipset v7.17: Syntax error: 'tcp:' is invalid as number
! Syntax error: 'tcp' is invalid as number
! cannot parse 'tcp:' as a tcp port
? 1
$ ipset add a 1.1.1.1,:80
! ipset v7.17: Syntax error: ':80' is invalid as number
! Syntax error: 'tcp' is invalid as number
! cannot parse ':80' as a tcp port
? 1
$ ipset add a 1.1.1.1,foo:80
! ipset v7.17: Syntax error: cannot parse 'foo' as a protocol
? 1
$ ipset add a 1.1.1.1,256:80
! ipset v7.17: Syntax error: cannot parse '256' as a protocol
? 1
$ ipset add a 1.1.1.1,0:80
! ipset v7.17: Syntax error: Protocol 0 can be used with pseudo port value 0 only.
? 1
$ ipset add a 1.1.1.1,0:0
! ipset v7.17: Invalid protocol specified
? 1
$ ipset add a 1.1.1.1,all:0
! ipset v7.17: Syntax error: cannot parse 'all' as a protocol
? 1
$ ipset add a 1.1.1.1,ip:0
! ipset v7.17: Syntax error: Unsupported protocol 'ip'
? 1
$ ipset add a 1.1.1.1,6:80
$ ipset add a 1.1.1.1,0x6:81
$ ipset add a 1.1.1.1,TCP:82
$ ipset add a 1.1.1.1,tcp:65536
! ipset v7.17: Syntax error: '65536' is out of range 0-65535
! Syntax error: 'tcp' is invalid as number
! cannot parse '65536' as a tcp port
? 1
$ ipset add a 1.1.1.1,tcp:65535
$ ipset add a 1.1.1.1,tcp:0x50
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add a 1.1.1.1,tcp:foo
! ipset v7.17: Syntax error: 'foo' is invalid as number
! Syntax error: 'tcp' is invalid as number
! cannot parse 'foo' as a tcp port
? 1
$ ipset add a 1.1.1.1,udp:foo
! ipset v7.17: Syntax error: 'foo' is invalid as number
! Syntax error: 'udp' is invalid as number
! cannot parse 'foo' as a udp port
? 1
$ ipset add a 1.1.1.1,udp:http
! ipset v7.17: Syntax error: 'http' is invalid as number
! Syntax error: 'udp' is invalid as number
! cannot parse 'http' as a udp port
? 1
$ ipset add a 1.1.1.1,udp:domain
$ ipset add a 1.1.1.1,http-https
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add a 1.1.1.1,ftp-data
! ipset v7.17: Syntax error: 'data' is invalid as number
! Syntax error: 'tcp' is invalid as number
! cannot parse 'data' as a tcp port
? 1
$ ipset add a 1.1.1.1,[ftp-data]
$ ipset add a 1.1.1.1,[ftp-data]-ssh
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add a 1.1.1.1,[ftp-data]-[ssh]
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add a 1.1.1.1,tcp:[ftp-data]
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add a 1.1.1.1,[ftp-data
! ipset v7.17: Syntax error: cannot find closing escape character ']' in [ftp-data
? 1
$ ipset add a 1.1.1.1,90-85
$ ipset add a 1.1.1.1,udp:90-90
$ ipset add a 1.1.1.1,icmp:8
! ipset v7.17: Cannot parse 8 as an ICMP type/code.
? 1
$ ipset add a 1.1.1.1,icmp:8/1
$ ipset add a 1.1.1.1,icmp:255/255
$ ipset add a 1.1.1.1,icmp:256/0
! ipset v7.17: Syntax error: '256' is out of range 0-255
? 1
$ ipset add a 1.1.1.1,icmp:1/256
! ipset v7.17: Syntax error: '256' is out of range 0-255
? 1
$ ipset add a 1.1.1.1,icmp:3/
! ipset v7.17: Cannot parse 3/ as an ICMP type/code.
? 1
$ ipset add a 1.1.1.1,icmp:/3
! ipset v7.17: Cannot parse /3 as an ICMP type/code.
? 1
$ ipset add a 1.1.1.1,icmp:foo
! ipset v7.17: Cannot parse foo as an ICMP type/code.
? 1
$ ipset add a 1.1.1.1,icmp:any
! ipset v7.17: Cannot parse any as an ICMP type/code.
? 1
$ ipset add a 1.1.1.1,icmp:Ping
$ ipset add a 1.1.1.1,icmp:network-unreachable
$ ipset add a 1.1.1.1,icmp:3/1-3/4
! ipset v7.17: Syntax error: '1-3/4' is invalid as number
? 1
$ ipset add a 1.1.1.1,icmp:0x3/2
$ ipset add a 1.1.1.1,1:3/3
$ ipset add a 1.1.1.1,icmpv6:1/0
! ipset v7.17: Syntax error: Protocol ICMPv6 can be used with family inet6 only
! Invalid add command: missing setname
? 1
$ ipset add a 1.1.1.1,ipv6-icmp:1/0
! ipset v7.17: Syntax error: Protocol ICMPv6 can be used with family inet6 only
! Invalid add command: missing setname
? 1
$ ipset add a 1.1.1.1,58:128/0
! ipset v7.17: Syntax error: Protocol ICMPv6 can be used with family inet6 only
! Invalid add command: missing setname
? 1
$ ipset add a 1.1.1.1,58:0
! ipset v7.17: Syntax error: Protocol ICMPv6 can be used with family inet6 only
! Invalid add command: missing setname
? 1
$ ipset add a 1.1.1.1,icmpv6:ping
! ipset v7.17: Syntax error: Protocol ICMPv6 can be used with family inet6 only
! Invalid add command: missing setname
? 1
$ ipset add a 1.1.1.1,gre:foo
! ipset v7.17: Syntax error: Protocol gre can be used with pseudo port value 0 only.
? 1
$ ipset add a 1.1.1.1,gre:1-2
! ipset v7.17: Syntax error: Protocol gre can be used with pseudo port value 0 only.
? 1
$ ipset add a 1.1.1.1,gre:0-1
! ipset v7.17: Syntax error: Protocol gre can be used with pseudo port value 0 only.
? 1
$ ipset add a 1.1.1.1,gre:
! ipset v7.17: Syntax error: 'gre:' is invalid as number
! Syntax error: 'tcp' is invalid as number
! cannot parse 'gre:' as a tcp port
? 1
$ ipset add a 1.1.1.1,gre
! ipset v7.17: Syntax error: 'gre' is invalid as number
! Syntax error: 'tcp' is invalid as number
! cannot parse 'gre' as a tcp port
? 1
$ ipset add a 1.1.1.1,esp:0
$ ipset add a 1.1.1.1,udplite:5
$ ipset add a 1.1.1.1,sctp:5
$ ipset add a 1.1.1.1,dccp:5
! ipset v7.17: Syntax error: Protocol dccp can be used with pseudo port value 0 only.
? 1
$ ipset add a 1.1.1.1,dccp:0
$ ipset add a 1.1.1.1,132:6
$ ipset add a 1.1.1.1,sctp:http
! ipset v7.17: Syntax error: 'http' is invalid as number
! Syntax error: 'sctp' is invalid as number
! cannot parse 'http' as a sctp port
? 1
$ ipset add a 1.1.1.1,udplite:http
! ipset v7.17: Syntax error: 'http' is invalid as number
! Syntax error: 'udplite' is invalid as number
! cannot parse 'http' as a udplite port
? 1
$ ipset add a 1.1.1.1,1.1
! ipset v7.17: Syntax error: '1.1' is invalid as number
! Syntax error: 'tcp' is invalid as number
! cannot parse '1.1' as a tcp port
? 1
$ ipset add a 1.1.1.1,+80
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add a 1.1.1.1,-80
! ipset v7.17: Syntax error: '-80' is out of range 0-65535
! Syntax error: 'tcp' is invalid as number
! cannot parse '-80' as a tcp port
? 1
$ ipset add a '1.1.1.1, 83'
$ ipset add a '1.1.1.1,tcp: 84'
$ ipset add a '1.1.1.1,tcp:85 '
! ipset v7.17: Syntax error: '85 ' is invalid as number
! Syntax error: 'tcp' is invalid as number
! cannot parse '85 ' as a tcp port
? 1
$ ipset add a '1.1.1.1,06:086'
! ipset v7.17: Syntax error: '086' is invalid as number
! cannot parse '086' as a 06 port
? 1
$ ipset add a '1.1.1.1,255:0'
$ ipset add a '1.1.1.1,254:0'
$ ipset add a '1.1.1.1,tcp:tcp:80'
! ipset v7.17: Syntax error: 'tcp:80' is invalid as number
! Syntax error: 'tcp' is invalid as number
! cannot parse 'tcp:80' as a tcp port
? 1
$ ipset add a '1.1.1.1,tcp:80:81'
! ipset v7.17: Syntax error: '80:81' is invalid as number
! Syntax error: 'tcp' is invalid as number
! cannot parse '80:81' as a tcp port
? 1
$ ipset add a '1.1.1.1/,80'
! ipset v7.17: Syntax error: cannot parse 1.1.1.1/: resolving to IPv4 address failed
? 1
$ ipset add a '1.1.1.1/0,80'
! ipset v7.17: The value of the CIDR parameter of the IP address is invalid
? 1
$ ipset add a '0.0.0.0/0,80'
! ipset v7.17: Kernel error received: Invalid argument
? 1
$ ipset add a '0.0.0.0,80'
! ipset v7.17: Kernel error received: Invalid argument
? 1
$ ipset add a '0.0.0.0/31,80'
! ipset v7.17: Kernel error received: Invalid argument
? 1
$ ipset add a '0.0.0.0-0.0.0.2,99'
! ipset v7.17: Kernel error received: Invalid argument
? 1
$ ipset add a '1.1.1.1/33,80'
! ipset v7.17: Syntax error: '33' is out of range 0-32
? 1
$ ipset add a '1.1.1.1-1.1.1.x,80'
! ipset v7.17: Syntax error: cannot parse 1.1.1.x: resolving to IPv4 address failed
? 1
$ ipset add a '[1.1.1.1],80'
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add a '[1.1.1.1,80'
! ipset v7.17: Syntax error: cannot find closing escape character ']' in [1.1.1.1
? 1
$ ipset add a '[1.1.1.1,80]'
! ipset v7.17: Syntax error: cannot find closing escape character ']' in [1.1.1.1
? 1
$ ipset add a '[1.1.1.1],[80]'
! ipset v7.17: Syntax error: '[80]' is invalid as number
! Syntax error: 'tcp' is invalid as number
! cannot parse '[80]' as a tcp port
? 1
$ ipset add a '[a,b'
! ipset v7.17: Syntax error: cannot find closing escape character ']' in [a
? 1
$ ipset add a '[a,b]'
! ipset v7.17: Syntax error: cannot find closing escape character ']' in [a
? 1
$ ipset add a '[a,b],c'
! ipset v7.17: Syntax error: Two elem separators in [a,b],c, but settype hash:ip,port supports one.
? 1
$ ipset add a 1.1.1.9-1.1.1.7,80
$ ipset add a 1.1.1.9-1.1.1.7,80-79
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add a ,
! ipset v7.17: Syntax error: Second element is missing from ,.
? 1
$ ipset add a ''
! ipset v7.17: Syntax error: Second element is missing from .
? 1
$ ipset add a ',,'
! ipset v7.17: Syntax error: Second element is missing from ,,.
? 1
$ ipset add a '1.1.1.1,,'
! ipset v7.17: Syntax error: Second element is missing from 1.1.1.1,,.
? 1
$ ipset add a '1.1.1.1,80,'
! ipset v7.17: Syntax error: Second element is missing from 1.1.1.1,80,.
? 1
$ ipset add a '1.1.1.1,80,1,2'
! ipset v7.17: Syntax error: Two elem separators in 1.1.1.1,80,1,2, but settype hash:ip,port supports one.
? 1
$ ipset add a 'x,y'
! ipset v7.17: Syntax error: cannot parse x: resolving to IPv4 address failed
? 1
$ ipset add a '1.1.1.1,y'
! ipset v7.17: Syntax error: 'y' is invalid as number
! Syntax error: 'tcp' is invalid as number
! cannot parse 'y' as a tcp port
? 1
$ ipset add a6 '::1,80'
$ ipset add a6 '::1,tcp:80'
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add a6 '::1,icmp:1/0'
! ipset v7.17: Syntax error: Protocol ICMP can be used with family inet only
! Invalid add command: missing setname
? 1
$ ipset add a6 '::1,icmp:8/0'
! ipset v7.17: Syntax error: Protocol ICMP can be used with family inet only
! Invalid add command: missing setname
? 1
$ ipset add a6 '::1,icmpv6:128/0'
$ ipset add a6 '::1,icmpv6:ping'
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add a6 '::1,icmpv6:echo-request'
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add a6 '::1,icmpv6:129'
! ipset v7.17: Cannot parse 129 as an ICMPv6 type/code.
? 1
$ ipset add a6 '::1,icmpv6:unreachable'
! ipset v7.17: Cannot parse unreachable as an ICMPv6 type/code.
? 1
$ ipset add a6 '::1,58:1'
! ipset v7.17: Cannot parse 1 as an ICMPv6 type/code.
? 1
$ ipset add a6 '::1,58:1/1'
$ ipset add a6 '::1,58:1/2'
$ ipset add a6 '::1/64,80'
! ipset v7.17: Syntax error: plain IP address must be supplied: ::1/64
? 1
$ ipset add a6 '::1/128,80'
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add a6 '::1/129,80'
! ipset v7.17: Syntax error: plain IP address must be supplied: ::1/129
? 1
$ ipset add a6 '::1-::2,80'
! ipset v7.17: Syntax error: plain IP address must be supplied: ::1-::2
? 1
$ ipset add a6 '::,80'
! ipset v7.17: Kernel error received: Invalid argument
? 1
$ ipset add a6 '[::1],81'
$ ipset add a6 '::1,81-85'
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add a6 '1.1.1.1,81'
! ipset v7.17: Syntax error: cannot parse 1.1.1.1: resolving to IPv6 address failed
? 1
$ ipset list -s
> Name: a
> Type: hash:ip,port
> Revision: 7
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 32
> Members:
> 1.1.1.1,esp:0
> 1.1.1.1,254:0
> 1.1.1.1,255:0
> 1.1.1.1,tcp:20
> 1.1.1.1,tcp:80
> 1.1.1.1,tcp:81
> 1.1.1.1,tcp:82
> 1.1.1.1,tcp:83
> 1.1.1.1,tcp:84
> 1.1.1.1,tcp:85
> 1.1.1.1,tcp:86
> 1.1.1.1,tcp:87
> 1.1.1.1,tcp:88
> 1.1.1.1,tcp:89
> 1.1.1.1,tcp:90
> 1.1.1.1,tcp:65535
> 1.1.1.1,udp:53
> 1.1.1.1,udp:90
> 1.1.1.1,dccp:0
> 1.1.1.1,icmp:8/1
> 1.1.1.1,icmp:echo-request
> 1.1.1.1,icmp:255/255
> 1.1.1.1,icmp:port-unreachable
> 1.1.1.1,icmp:network-unreachable
> 1.1.1.1,icmp:protocol-unreachable
> 1.1.1.1,sctp:5
> 1.1.1.1,sctp:6
> 1.1.1.1,udplite:5
> 1.1.1.7,tcp:79
> 1.1.1.7,tcp:80
> 1.1.1.8,tcp:80
> 1.1.1.9,tcp:80
>
> Name: a6
> Type: hash:ip,port
> Revision: 7
> Header: family inet6 hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 5
> Members:
> ::1,ipv6-icmp:1/2
> ::1,ipv6-icmp:communication-prohibited
> ::1,ipv6-icmp:echo-request
> ::1,tcp:80
> ::1,tcp:81
$ ipset save -s
> create a hash:ip,port family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> add a 1.1.1.1,esp:0
> add a 1.1.1.1,254:0
> add a 1.1.1.1,255:0
> add a 1.1.1.1,tcp:20
> add a 1.1.1.1,tcp:80
> add a 1.1.1.1,tcp:81
> add a 1.1.1.1,tcp:82
> add a 1.1.1.1,tcp:83
> add a 1.1.1.1,tcp:84
> add a 1.1.1.1,tcp:85
> add a 1.1.1.1,tcp:86
> add a 1.1.1.1,tcp:87
> add a 1.1.1.1,tcp:88
> add a 1.1.1.1,tcp:89
> add a 1.1.1.1,tcp:90
> add a 1.1.1.1,tcp:65535
> add a 1.1.1.1,udp:53
> add a 1.1.1.1,udp:90
> add a 1.1.1.1,dccp:0
> add a 1.1.1.1,icmp:8/1
> add a 1.1.1.1,icmp:echo-request
> add a 1.1.1.1,icmp:255/255
> add a 1.1.1.1,icmp:port-unreachable
> add a 1.1.1.1,icmp:network-unreachable
> add a 1.1.1.1,icmp:protocol-unreachable
> add a 1.1.1.1,sctp:5
> add a 1.1.1.1,sctp:6
> add a 1.1.1.1,udplite:5
> add a 1.1.1.7,tcp:79
> add a 1.1.1.7,tcp:80
> add a 1.1.1.8,tcp:80
> add a 1.1.1.9,tcp:80
> create a6 hash:ip,port family inet6 hashsize 1024 maxelem 65536 bucketsize 12 initval N
> add a6 ::1,ipv6-icmp:1/2
> add a6 ::1,ipv6-icmp:communication-prohibited
> add a6 ::1,ipv6-icmp:echo-request
> add a6 ::1,tcp:80
> add a6 ::1,tcp:81
$ ipset list -s -o xml a6
> <ipsets>
> <ipset name="a6">
> <type>hash:ip,port</type>
> <revision>7</revision>
> <header><family>inet6</family><hashsize>1024</hashsize><maxelem>65536</maxelem><bucketsize>12</bucketsize><initval>N</initval>
> <memsize>N</memsize>
> <references>0</references>
> <numentries>5</numentries>
> </header>
> <members>
> <member><elem>::1,ipv6-icmp:1/2</elem></member>
> <member><elem>::1,ipv6-icmp:communication-prohibited</elem></member>
> <member><elem>::1,ipv6-icmp:echo-request</elem></member>
> <member><elem>::1,tcp:80</elem></member>
> <member><elem>::1,tcp:81</elem></member>
> </members>
> </ipset>
> </ipsets>
$ ipset test a 1.1.1.1,80
! Warning: 1.1.1.1,tcp:80 is in set a.
$ ipset test a 1.1.1.1,http
! Warning: 1.1.1.1,tcp:80 is in set a.
$ ipset test a 1.1.1.1/31,http
! ipset v7.17: IP/CIDR range is not allowed in command test with set type hash:ip,port and family inet
? 1
$ ipset test a 1.1.1.1-1.1.1.2,80-90
! ipset v7.17: FROM-TO IP range is not allowed in command test with set type hash:ip,port and family inet
? 1
$ ipset test a 1.1.1.1,icmp:8
! ipset v7.17: Cannot parse 8 as an ICMP type/code.
? 1
$ ipset test a 1.1.1.1,icmp:8/0
! Warning: 1.1.1.1,icmp:echo-request is in set a.
$ ipset test a 1.1.1.1,gre:0
! 1.1.1.1,gre:0 is NOT in set a.
? 1
$ ipset test a 1.1.1.1,0:0
! 1.1.1.1,ip:0 is NOT in set a.
? 1
$ ipset test a 0.0.0.0,80
! 0.0.0.0,tcp:80 is NOT in set a.
? 1
$ ipset test a 1.1.1.0/24,80
! ipset v7.17: IP/CIDR range is not allowed in command test with set type hash:ip,port and family inet
? 1
$ ipset test a 1.1.1.1/0,80
! ipset v7.17: IP/CIDR range is not allowed in command test with set type hash:ip,port and family inet
? 1
$ ipset test a 1.1.1.1,253:0
! 1.1.1.1,253:0 is NOT in set a.
? 1
$ ipset test a 1.1.1.1,255:0
! Warning: 1.1.1.1,255:0 is in set a.
$ ipset test a6 ::1,80
! Warning: ::1,tcp:80 is in set a6.
$ ipset test a6 ::1,icmpv6:8
! ipset v7.17: Cannot parse 8 as an ICMPv6 type/code.
? 1
$ ipset test a6 ::,80
! ::,tcp:80 is NOT in set a6.
? 1
$ ipset test a6 ::1/128,80
! ipset v7.17: IP/CIDR range is not allowed in command test with set type hash:ip,port and family inet6
? 1
