== plain addresses
$ ipset create a hash:ip,port -6
$ ipset add a 1.1.1.1/128,80
! ipset v7.17: Syntax error: cannot parse 1.1.1.1: resolving to IPv6 address failed
? 1
$ ipset add a 1.1.1.1/32,80
! ipset v7.17: Syntax error: plain IP address must be supplied: 1.1.1.1/32
? 1
$ ipset add a 1.1.1.1/129,80
! ipset v7.17: Syntax error: plain IP address must be supplied: 1.1.1.1/129
? 1
$ ipset add a x/129,80
! ipset v7.17: Syntax error: plain IP address must be supplied: x/129
? 1
$ ipset add a x/128,80
! ipset v7.17: Syntax error: cannot parse x: resolving to IPv6 address failed
? 1
$ ipset add a x/64,80
! ipset v7.17: Syntax error: plain IP address must be supplied: x/64
? 1
$ ipset add a ::1/,80
! ipset v7.17: Syntax error: cannot parse ::1/: resolving to IPv6 address failed
? 1
$ ipset add a 1.1.1.1/,80
! ipset v7.17: Syntax error: cannot parse 1.1.1.1/: resolving to IPv6 address failed
? 1
$ ipset add a 1.1.1.1-::2,80
! ipset v7.17: Syntax error: plain IP address must be supplied: 1.1.1.1-::2
? 1
$ ipset add a 1.1.1.1-,80
! ipset v7.17: Syntax error: cannot parse 1.1.1.1-: resolving to IPv6 address failed
? 1
$ ipset create c hash:ip,port,ip
$ ipset add c 1.1.1.1,80,1.1.1.x/32
! ipset v7.17: Syntax error: cannot parse 1.1.1.x: resolving to IPv4 address failed
? 1
$ ipset add c 1.1.1.1,80,1.1.1.x/24
! ipset v7.17: Syntax error: plain IP address must be supplied: 1.1.1.x/24
? 1
$ ipset add c 1.1.1.1,80,1.1.1.x-1.1.1.1
! ipset v7.17: Syntax error: plain IP address must be supplied: 1.1.1.x-1.1.1.1
? 1
$ ipset add c 1.1.1.1,80,1.1.1.1-1.1.1.1
! ipset v7.17: Syntax error: plain IP address must be supplied: 1.1.1.1-1.1.1.1
? 1
$ ipset add c 1.1.1.1,80,1.1.1.1/x
! ipset v7.17: Syntax error: plain IP address must be supplied: 1.1.1.1/x
? 1
$ ipset add c 1.1.1.1,80,1.1.1.x/x
! ipset v7.17: Syntax error: plain IP address must be supplied: 1.1.1.x/x
? 1
$ ipset add c 1.1.1.1,80,x/40
! ipset v7.17: Syntax error: plain IP address must be supplied: x/40
? 1
$ ipset create z hash:ip bitmask 1.1.1.1/32
$ ipset create z hash:ip bitmask [1.1.1.1
! ipset v7.17: Syntax error: cannot find closing escape character ']' in [1.1.1.1
! Syntax error: bitmask is not valid for family = inet
? 1
$ ipset create z hash:ip bitmask 1.1.1.1-1.1.1.2
! ipset v7.17: Set cannot be created: set with the same name already exists
? 1
$ ipset create y hash:ip -6 bitmask 1.1.1.1
! ipset v7.17: Syntax error: cannot parse 1.1.1.1: resolving to IPv6 address failed
! Syntax error: bitmask is not valid for family = inet6
? 1
$ ipset create y2 hash:ip bitmask ffff:: -6

== masks
$ ipset create z hash:ip bitmask 1.1.1.1/32
$ ipset create y hash:ip bitmask 255.255.1.1/24
$ ipset create x hash:ip bitmask 255.255.1.1-255.255.255.3
$ ipset create w hash:ip bitmask 255.255.255.1/33
! ipset v7.17: Syntax error: '33' is out of range 0-32
! Syntax error: bitmask is not valid for family = inet
? 1
$ ipset create w1 hash:ip bitmask 255.255.255.1/0
$ ipset create w2 hash:ip bitmask 255.255.255.1/x
! ipset v7.17: Syntax error: 'x' is invalid as number
! Syntax error: bitmask is not valid for family = inet
? 1
$ ipset create w3 hash:ip bitmask 255.255.255.1-x
! ipset v7.17: Syntax error: cannot parse x: resolving to IPv4 address failed
! Syntax error: bitmask is not valid for family = inet
? 1
$ ipset create w4 hash:ip bitmask 255.255.255.1-
! ipset v7.17: Syntax error: cannot parse 255.255.255.1-: resolving to IPv4 address failed
! Syntax error: bitmask is not valid for family = inet
? 1
$ ipset create w5 hash:ip bitmask 255.255
$ ipset create w6 hash:ip bitmask ffff::/128 -6
$ ipset create w7 hash:ip bitmask ffff::1/12 -6
$ ipset save
> create z hash:ip family inet hashsize 1024 maxelem 65536 bitmask 1.1.1.1 bucketsize 12 initval N
> create y hash:ip family inet hashsize 1024 maxelem 65536 bitmask 255.255.1.1 bucketsize 12 initval N
> create x hash:ip family inet hashsize 1024 maxelem 65536 bitmask 255.255.1.1 bucketsize 12 initval N
> create w1 hash:ip family inet hashsize 1024 maxelem 65536 bitmask 255.255.255.1 bucketsize 12 initval N
> create w5 hash:ip family inet hashsize 1024 maxelem 65536 bitmask 255.0.0.255 bucketsize 12 initval N
> create w6 hash:ip family inet6 hashsize 1024 maxelem 65536 bitmask ffff:: bucketsize 12 initval N
> create w7 hash:ip family inet6 hashsize 1024 maxelem 65536 bitmask ffff::1 bucketsize 12 initval N

== limits and names
$ ipset add q 1.1.1.1,a comment x wildcard packets 5
! ipset v7.17: The set with the given name does not exist
? 1
$ ipset list q
! ipset v7.17: The set with the given name does not exist
? 1
$ ipset list q -o xml
! ipset v7.17: The set with the given name does not exist
? 1
$ ipset save q
! ipset v7.17: The set with the given name does not exist
? 1
$ ipset add q 1.1.1.1,b wildcard wildcard
! ipset v7.17: The set with the given name does not exist
? 1
$ ipset add q 1.1.1.1,b --wildcard
! ipset v7.17: The set with the given name does not exist
? 1
$ ipset add q 1.1.1.1,c nomatch nomatch
! ipset v7.17: The set with the given name does not exist
? 1
$ ipset -exist add q 1.1.1.1,a
! ipset v7.17: The set with the given name does not exist
? 1
$ ipset save q
! ipset v7.17: The set with the given name does not exist
? 1
$ ipset -exist add q 1.1.1.1,c wildcard
! ipset v7.17: The set with the given name does not exist
? 1
$ ipset save q
! ipset v7.17: The set with the given name does not exist
? 1
$ ipset create k hash:net,iface bucketsize 4
$ ipset add k 1.1.1.0/24,physdev:e1
$ ipset add k 1.1.1.0/25,e1
$ ipset del k 1.1.1.0/24,e1
! ipset v7.17: Element cannot be deleted from the set: it's not added
? 1
$ ipset add k 1.1.1.0/24,e70
$ ipset create p hash:ip,port
$ ipset add p 1.1.1.1,icmp:time-exceeded
! ipset v7.17: Cannot parse time-exceeded as an ICMP type/code.
? 1
$ ipset add p 1.1.1.1,icmp:ttl-exceeded
! ipset v7.17: Cannot parse ttl-exceeded as an ICMP type/code.
? 1
$ ipset add p 1.1.1.1,icmp:redirect
! ipset v7.17: Cannot parse redirect as an ICMP type/code.
? 1
$ ipset add p 1.1.1.1,icmp:destination-unreachable
! ipset v7.17: Cannot parse destination-unreachable as an ICMP type/code.
? 1
$ ipset add p 1.1.1.1,icmp:parameter-problem
! ipset v7.17: Cannot parse parameter-problem as an ICMP type/code.
? 1
$ ipset add p 1.1.1.1,icmp:pong
$ ipset add p 1.1.1.1,icmp:echo-rep
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add p 1.1.1.1,icmp:tos-host-redirect
$ ipset add p 1.1.1.1,ICMP:8/0
$ ipset add p 1.1.1.1,Icmp:8/0
! ipset v7.17: Syntax error: cannot parse 'Icmp' as a protocol
? 1
$ ipset add p 1.1.1.1,Tcp:8
! ipset v7.17: Syntax error: cannot parse 'Tcp' as a protocol
? 1
$ ipset add p 1.1.1.1,ICMPv6:8
! ipset v7.17: Syntax error: Protocol ICMPv6 can be used with family inet6 only
! Invalid add command: missing setname
? 1
$ ipset add p 1.1.1.1,IcmpV6:8
! ipset v7.17: Syntax error: Protocol ICMPv6 can be used with family inet6 only
! Invalid add command: missing setname
? 1
$ ipset add p 1.1.1.1,ipv6-ICMP:8
! ipset v7.17: Syntax error: cannot parse 'ipv6-ICMP' as a protocol
? 1
$ ipset add p 1.1.1.1,UDPLite:8
$ ipset add p 1.1.1.1,udplite:8
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add p 1.1.1.1,hopopt:0
! ipset v7.17: Syntax error: Unsupported protocol 'hopopt'
? 1
$ ipset add p 1.1.1.1,IP:0
! ipset v7.17: Syntax error: Unsupported protocol 'IP'
? 1
$ ipset add p 1.1.1.1,HOPOPT:0
! ipset v7.17: Syntax error: Unsupported protocol 'HOPOPT'
? 1
$ ipset add p 1.1.1.1,mobility-header:0
$ ipset add p 1.1.1.1,mh:0
! ipset v7.17: Syntax error: cannot parse 'mh' as a protocol
? 1
$ ipset add p 1.1.1.1,135:0
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add p 1.1.1.1,ah:0
$ ipset add p 1.1.1.1,ipcomp:0
$ ipset add p 1.1.1.1,3:0
$ ipset add p 1.1.1.1,262:0
! ipset v7.17: Syntax error: cannot parse '262' as a protocol
? 1
$ ipset add p 1.1.1.1,mptcp:0
$ ipset add p 1.1.1.1,tcp:80-x
! ipset v7.17: Syntax error: 'x' is invalid as number
! Syntax error: 'tcp' is invalid as number
! cannot parse 'x' as a tcp port
? 1
$ ipset add p 1.1.1.1,tcp:x-80
! ipset v7.17: Syntax error: 'x' is invalid as number
! Syntax error: 'tcp' is invalid as number
! cannot parse 'x' as a tcp port
? 1
$ ipset add p 1.1.1.1,tcp:x-y
! ipset v7.17: Syntax error: 'y' is invalid as number
! Syntax error: 'tcp' is invalid as number
! cannot parse 'y' as a tcp port
? 1
$ ipset add p 1.1.1.1,6:x
! ipset v7.17: Syntax error: 'x' is invalid as number
! cannot parse 'x' as a 6 port
? 1
$ ipset add p 1.1.1.1,6:http
$ ipset add p 1.1.1.1,17:domain
$ ipset add p 1.1.1.1,132:domain
! ipset v7.17: Syntax error: 'domain' is invalid as number
! cannot parse 'domain' as a 132 port
? 1
$ ipset add p 1.1.1.1,icmp:8/0/1
! ipset v7.17: Syntax error: '0/1' is invalid as number
? 1
$ ipset add p 1.1.1.1,icmp:x/0
! ipset v7.17: Syntax error: 'x' is invalid as number
? 1
$ ipset add p 1.1.1.1,icmp:0x8/0x0
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add p '1.1.1.1,icmp:[echo-reply]'
! ipset v7.17: Cannot parse [echo-reply] as an ICMP type/code.
? 1
$ ipset add p '1.1.1.1,[tcp]:5'
! ipset v7.17: Syntax error: cannot parse '[tcp]' as a protocol
? 1
$ ipset add p '1.1.1.1,[tcp:5]'
! ipset v7.17: Syntax error: cannot parse '[tcp' as a protocol
? 1
$ ipset add p '1.1.1.1,tcp:[5]'
! ipset v7.17: Syntax error: '[5]' is invalid as number
! Syntax error: 'tcp' is invalid as number
! cannot parse '[5]' as a tcp port
? 1
$ ipset add p '1.1.1.1,tcp:[5]-6'
! ipset v7.17: Syntax error: '[5]' is invalid as number
! Syntax error: 'tcp' is invalid as number
! cannot parse '[5]' as a tcp port
? 1
$ ipset add p '1.1.1.1,tcp:[domain]x'
! ipset v7.17: Syntax error: range separator expected after '[domain]'
? 1
$ ipset add p '1.1.1.1,tcp:[domain]-'
! ipset v7.17: Syntax error: '' is invalid as number
! Syntax error: 'tcp' is invalid as number
! cannot parse '' as a tcp port
? 1
$ ipset save p -s
> create p hash:ip,port family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> add p 1.1.1.1,ah:0
> add p 1.1.1.1,ggp:0
> add p 1.1.1.1,tcp:0
> add p 1.1.1.1,tcp:80
> add p 1.1.1.1,udp:53
> add p 1.1.1.1,icmp:echo-reply
> add p 1.1.1.1,icmp:echo-request
> add p 1.1.1.1,icmp:TOS-host-redirect
> add p 1.1.1.1,ipcomp:0
> add p 1.1.1.1,udplite:8
> add p 1.1.1.1,mobility-header:0
$ ipset create p6 hash:ip,port -6
$ ipset add p6 ::1,icmpv6:time-exceeded
! ipset v7.17: Cannot parse time-exceeded as an ICMPv6 type/code.
? 1
$ ipset add p6 ::1,icmpv6:neighbor-solicitation
! ipset v7.17: Cannot parse neighbor-solicitation as an ICMPv6 type/code.
? 1
$ ipset add p6 ::1,icmpv6:pong
$ ipset add p6 ::1,icmpv6:ttl-exceeded
! ipset v7.17: Cannot parse ttl-exceeded as an ICMPv6 type/code.
? 1
$ ipset add p6 ::1,icmpv6:beyond-scope
! ipset v7.17: Cannot parse beyond-scope as an ICMPv6 type/code.
? 1
$ ipset add p6 ::1,icmpv6:failed-policy
! ipset v7.17: Cannot parse failed-policy as an ICMPv6 type/code.
? 1
$ ipset add p6 ::1,icmpv6:mld-listener-query
! ipset v7.17: Cannot parse mld-listener-query as an ICMPv6 type/code.
? 1
$ ipset add p6 ::1,icmpv6:packet-too-big
$ ipset add p6 ::1,icmpv6:redirect
$ ipset add p6 ::1,icmpv6:parameter-problem
! ipset v7.17: Cannot parse parameter-problem as an ICMPv6 type/code.
? 1
$ ipset add p6 ::1,icmpv6:256/0
! ipset v7.17: Syntax error: '256' is out of range 0-255
? 1
$ ipset save p6 -s
> create p6 hash:ip,port family inet6 hashsize 1024 maxelem 65536 bucketsize 12 initval N
> add p6 ::1,ipv6-icmp:echo-reply
> add p6 ::1,ipv6-icmp:packet-too-big
> add p6 ::1,ipv6-icmp:redirect
