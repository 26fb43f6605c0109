# Recorded with tests/reference/in-kernel.sh: kernels may lack these types.
== two networks
$ ipset create a hash:net,net
$ ipset add a 1.1.1.0/24,2.2.2.0/24
$ ipset add a 1.1.1.0/25,2.2.2.0/24
$ ipset add a 1.1.1.0/24,2.2.2.0/25
$ ipset add a 1.1.1.0/24,2.2.2.0/25
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add a 1.1.1.1/24,2.2.2.0/25
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add a 1.1.1.1,2.2.2.2
$ ipset add a 1.1.1.1/32,2.2.2.2/32
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add a 0.0.0.0/0,2.2.2.2/32
! ipset v7.17: The value of the CIDR parameter of the IP address is invalid
? 1
$ ipset add a 0.0.0.0/0,0.0.0.0/0
! ipset v7.17: The value of the CIDR parameter of the IP address is invalid
? 1
$ ipset add a 2.2.2.2/32,0.0.0.0/0
! ipset v7.17: The value of the CIDR parameter of the IP address is invalid
? 1
$ ipset add a 2.2.2.2/0,0.0.0.0/1
! ipset v7.17: The value of the CIDR parameter of the IP address is invalid
? 1
$ ipset add a 0.0.0.0,0.0.0.0
$ ipset add a 3.0.0.0-3.0.0.5,4.0.0.1-4.0.0.2
$ ipset add a 3.0.1.0-3.0.1.5,4.0.0.1
$ ipset add a 3.0.2.0,4.0.0.2-4.0.0.1
$ ipset add a 3.0.2.5-3.0.2.3,4.0.0.2-4.0.0.1
$ ipset add a 0.0.0.0-255.255.255.255,4.0.0.2-4.0.0.1
! ipset v7.17: Invalid range, covers the whole address space
? 1
$ ipset add a 4.0.0.2-4.0.0.1,0.0.0.0-255.255.255.255
! ipset v7.17: Invalid range, covers the whole address space
? 1
$ ipset add a 1.0.0.0/24-1.0.0.1,4.0.0.2
! ipset v7.17: Syntax error: '24-1.0.0.1' is invalid as number
? 1
$ ipset add a 1.0.0.0
! ipset v7.17: Syntax error: Second element is missing from 1.0.0.0.
? 1
$ ipset add a 1.0.0.0,
! ipset v7.17: Syntax error: Second element is missing from 1.0.0.0,.
? 1
$ ipset add a 1.0.0.0,2.2.2.2,3
! ipset v7.17: Syntax error: Two elem separators in 1.0.0.0,2.2.2.2,3, but settype hash:net,net supports one.
? 1
$ ipset add a 1.0.0.0,x
! ipset v7.17: Syntax error: cannot parse x: resolving to IPv4 address failed
? 1
$ ipset add a x,1.0.0.0
! ipset v7.17: Syntax error: cannot parse x: resolving to IPv4 address failed
? 1
$ ipset add a 1.1.1.128/25,2.2.2.128/25 nomatch
$ ipset add a 9.0.0.0/8,2.2.2.128/25 nomatch
$ ipset add a 9.0.0.0/8,2.2.2.128/25 wildcard
! ipset v7.17: Unknown argument: `wildcard'
! Try `ipset help' for more information.
? 2
$ ipset test a 1.1.1.1,2.2.2.2
! Warning: 1.1.1.1,2.2.2.2 is in set a.
$ ipset test a 1.1.1.200,2.2.2.200
! 1.1.1.200,2.2.2.200 is NOT in set a.
? 1
$ ipset test a 1.1.1.200,2.2.2.200 nomatch
! Warning: 1.1.1.200,2.2.2.200 is in set a.
$ ipset test a 1.1.1.100,2.2.2.200
! Warning: 1.1.1.100,2.2.2.200 is in set a.
$ ipset test a 1.1.1.0/24,2.2.2.0/24
! Warning: 1.1.1.0/24,2.2.2.0/24 is in set a.
$ ipset test a 1.1.1.0/26,2.2.2.0/24
! 1.1.1.0/26,2.2.2.0/24 is NOT in set a.
? 1
$ ipset test a 1.1.1.0/24,2.2.2.0
! 1.1.1.0/24,2.2.2.0 is NOT in set a.
? 1
$ ipset test a 1.1.1.0,2.2.2.0/24
! 1.1.1.0,2.2.2.0/24 is NOT in set a.
? 1
$ ipset test a 1.1.1.0/0,2.2.2.0/24
! 1.1.1.0/0,2.2.2.0/24 is NOT in set a.
? 1
$ ipset test a 1.1.1.0-1.1.1.3,2.2.2.0/24
! ipset v7.17: FROM-TO IP range is not allowed in command test with set type hash:net,net and family inet
? 1
$ ipset test a 1.1.1.0,2.2.2.0-2.2.2.1
! Warning: 1.1.1.0,2.2.2.0 is in set a.
$ ipset test a 0.0.0.0/0,0.0.0.0/0
! 0.0.0.0/0,0.0.0.0/0 is NOT in set a.
? 1
$ ipset list a
> Name: a
> Type: hash:net,net
> Revision: 4
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 19
> Members:
> 0.0.0.0,0.0.0.0
> 1.1.1.0/24,2.2.2.0/24
> 1.1.1.0/24,2.2.2.0/25
> 1.1.1.0/25,2.2.2.0/24
> 1.1.1.1,2.2.2.2
> 1.1.1.128/25,2.2.2.128/25 nomatch
> 3.0.0.0/30,4.0.0.1
> 3.0.0.0/30,4.0.0.2
> 3.0.0.4/31,4.0.0.1
> 3.0.0.4/31,4.0.0.2
> 3.0.1.0/30,4.0.0.1
> 3.0.1.4/31,4.0.0.1
> 3.0.2.0,4.0.0.1
> 3.0.2.0,4.0.0.2
> 3.0.2.3,4.0.0.1
> 3.0.2.3,4.0.0.2
> 3.0.2.4/31,4.0.0.1
> 3.0.2.4/31,4.0.0.2
> 9.0.0.0/8,2.2.2.128/25 nomatch
$ ipset save a
> create a hash:net,net family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> add a 0.0.0.0,0.0.0.0
> add a 1.1.1.0/24,2.2.2.0/24
> add a 1.1.1.0/24,2.2.2.0/25
> add a 1.1.1.0/25,2.2.2.0/24
> add a 1.1.1.1,2.2.2.2
> add a 1.1.1.128/25,2.2.2.128/25 nomatch
> add a 3.0.0.0/30,4.0.0.1
> add a 3.0.0.0/30,4.0.0.2
> add a 3.0.0.4/31,4.0.0.1
> add a 3.0.0.4/31,4.0.0.2
> add a 3.0.1.0/30,4.0.0.1
> add a 3.0.1.4/31,4.0.0.1
> add a 3.0.2.0,4.0.0.1
> add a 3.0.2.0,4.0.0.2
> add a 3.0.2.3,4.0.0.1
> add a 3.0.2.3,4.0.0.2
> add a 3.0.2.4/31,4.0.0.1
> add a 3.0.2.4/31,4.0.0.2
> add a 9.0.0.0/8,2.2.2.128/25 nomatch
$ ipset del a 3.0.0.0-3.0.0.5,4.0.0.1-4.0.0.3
! ipset v7.17: Element cannot be deleted from the set: it's not added
? 1
$ ipset del a 1.1.1.0/24,2.2.2.0/25
$ ipset del a 1.1.1.128/25,2.2.2.128/25 nomatch
! ipset v7.17: Unknown argument: `nomatch'
! Try `ipset help' for more information.
? 2
$ ipset del a 1.1.1.128/25,2.2.2.128/25
$ ipset save a
> create a hash:net,net family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> add a 0.0.0.0,0.0.0.0
> add a 1.1.1.0/24,2.2.2.0/24
> add a 1.1.1.0/25,2.2.2.0/24
> add a 1.1.1.1,2.2.2.2
> add a 3.0.0.0/30,4.0.0.2
> add a 3.0.0.4/31,4.0.0.1
> add a 3.0.0.4/31,4.0.0.2
> add a 3.0.1.0/30,4.0.0.1
> add a 3.0.1.4/31,4.0.0.1
> add a 3.0.2.0,4.0.0.1
> add a 3.0.2.0,4.0.0.2
> add a 3.0.2.3,4.0.0.1
> add a 3.0.2.3,4.0.0.2
> add a 3.0.2.4/31,4.0.0.1
> add a 3.0.2.4/31,4.0.0.2
> add a 9.0.0.0/8,2.2.2.128/25 nomatch

== two networks and a mask
$ ipset create a hash:net,net netmask 24
$ ipset add a 1.1.1.1,2.2.2.2
$ ipset add a 1.1.1.1/16,2.2.2.2
$ ipset add a 1.1.1.1/30,2.2.2.2/30
$ ipset add a 5.1.1.1-5.1.1.4,2.2.2.2/30
$ ipset add a 5.1.1.1-5.1.1.4,2.2.2.2-2.2.2.9
$ ipset add a 6.1.1.1,2.2.2.2-2.2.2.9
$ ipset add a 0.0.0.5,2.2.2.2
$ ipset test a 1.1.1.9,2.2.2.9
! Warning: 1.1.1.9,2.2.2.9 is in set a.
$ ipset test a 1.1.1.9/31,2.2.2.9
! 1.1.1.9/31,2.2.2.9 is NOT in set a.
? 1
$ ipset del a 1.1.1.9,2.2.2.9
$ ipset save a
> create a hash:net,net family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N netmask 24
> add a 0.0.0.0,2.2.2.0
> add a 1.1.0.0/16,2.2.2.0
> add a 1.1.1.0/30,2.2.2.0/30
> add a 5.1.1.1,2.2.2.0/30
> add a 5.1.1.1,2.2.2.2/31
> add a 5.1.1.1,2.2.2.4/30
> add a 5.1.1.1,2.2.2.8/31
> add a 5.1.1.2/31,2.2.2.0/30
> add a 5.1.1.2/31,2.2.2.2/31
> add a 5.1.1.2/31,2.2.2.4/30
> add a 5.1.1.2/31,2.2.2.8/31
> add a 5.1.1.4,2.2.2.0/30
> add a 5.1.1.4,2.2.2.2/31
> add a 5.1.1.4,2.2.2.4/30
> add a 5.1.1.4,2.2.2.8/31
> add a 6.1.1.1,2.2.2.2/31
> add a 6.1.1.1,2.2.2.4/30
> add a 6.1.1.1,2.2.2.8/31
$ ipset create b hash:net,net bitmask 255.0.255.0
$ ipset add b 1.1.1.1,2.2.2.2
$ ipset add b 1.5.1.1,2.9.2.7
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add b 1.1.1.1/16,2.2.2.2
$ ipset add b 1.1.1.1/30,2.2.2.2/30
$ ipset add b 5.1.1.1-5.1.1.4,2.2.2.2/30
$ ipset add b 0.5.0.5,2.2.2.2
$ ipset test b 1.1.1.9,2.2.2.9
! Warning: 1.1.1.9,2.2.2.9 is in set b.
$ ipset test b 1.1.1.9/31,2.2.2.9
! 1.1.1.9/31,2.2.2.9 is NOT in set b.
? 1
$ ipset del b 1.1.1.9,2.2.2.9
$ ipset save b
> create b hash:net,net family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N bitmask 255.0.255.0
> add b 0.0.0.0,2.0.2.0
> add b 1.0.0.0/16,2.0.2.0
> add b 1.0.1.0/30,2.0.2.0/30
> add b 5.1.1.1,2.2.2.0/30
> add b 5.1.1.2/31,2.2.2.0/30
> add b 5.1.1.4,2.2.2.0/30
$ ipset create c hash:net,net bitmask ffff:0:ffff:: family inet6
$ ipset add c 1:2:3:4::1,1:2:3:4::1
$ ipset add c 1:2:3:4::1,1:2:3:4::1
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add c 1:5:3:4::/64,1:2:3:4::1
$ ipset add c ::/64,::1
$ ipset save c
> create c hash:net,net family inet6 hashsize 1024 maxelem 65536 bucketsize 12 initval N bitmask ffff:0:ffff::
> add c 1:0:3::,1:0:3::
> add c 1:0:3::/64,1:0:3::
> add c ::/64,::

== two networks of IPv6
$ ipset create a hash:net,net family inet6
$ ipset add a ::1,::2
$ ipset add a ::1/0,::2
! ipset v7.17: The value of the CIDR parameter of the IP address is invalid
? 1
$ ipset add a ::1,::2/0
! ipset v7.17: The value of the CIDR parameter of the IP address is invalid
? 1
$ ipset add a ::1/64,::2
$ ipset add a ::1/64,2::/64
$ ipset add a ::1-::2,2::/64
! ipset v7.17: Syntax error: IP address or IP/cidr must be specified: ::1-::2
? 1
$ ipset add a ::1,2::1-2::4
! ipset v7.17: Syntax error: IP address or IP/cidr must be specified: 2::1-2::4
? 1
$ ipset add a ::,::
! ipset v7.17: Null-valued element, cannot be stored in a hash type of set
? 1
$ ipset add a 1.1.1.1,::
! ipset v7.17: Syntax error: cannot parse 1.1.1.1: resolving to IPv6 address failed
? 1
$ ipset test a ::9,2::7
! Warning: ::9,2::7 is in set a.
$ ipset test a ::9/64,2::7
! ::9/64,2::7 is NOT in set a.
? 1
$ ipset test a ::9/64,2::7-2::8
! ipset v7.17: Syntax error: IP address or IP/cidr must be specified: 2::7-2::8
? 1
$ ipset save a
> create a hash:net,net family inet6 hashsize 1024 maxelem 65536 bucketsize 12 initval N
> add a ::/64,2::/64
> add a ::/64,::2
> add a ::1,::2
$ ipset list a
> Name: a
> Type: hash:net,net
> Revision: 4
> Header: family inet6 hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 3
> Members:
> ::/64,2::/64
> ::/64,::2
> ::1,::2

== two networks of IPv6: no zero host first
$ ipset create a hash:net,net -6
$ ipset add a ::,::
! ipset v7.17: Null-valued element, cannot be stored in a hash type of set
? 1
$ ipset add a ::,::2
! ipset v7.17: Null-valued element, cannot be stored in a hash type of set
? 1
$ ipset add a ::2,::
$ ipset add a ::/64,::
$ ipset add a ::,::/64
! ipset v7.17: Null-valued element, cannot be stored in a hash type of set
? 1
$ ipset add a ::/64,::/64
$ ipset add a ::/127,::/127
$ ipset del a ::,::
! ipset v7.17: Null-valued element, cannot be stored in a hash type of set
? 1
$ ipset test a ::,::
! ::,:: is NOT in set a.
? 1
$ ipset save a
> create a hash:net,net family inet6 hashsize 1024 maxelem 65536 bucketsize 12 initval N
> add a ::/127,::/127
> add a ::/64,::
> add a ::/64,::/64
> add a ::2,::
$ ipset create b hash:net,net -6 netmask 64
$ ipset add b ::5,::6
! ipset v7.17: Null-valued element, cannot be stored in a hash type of set
? 1
$ ipset add b ::5/64,::6/64
$ ipset add b ::5/64,1::6
$ ipset add b 1::6,::6
$ ipset test b ::5,::7
! ::5,::7 is NOT in set b.
? 1
$ ipset save b
> create b hash:net,net family inet6 hashsize 1024 maxelem 65536 bucketsize 12 initval N netmask 64
> add b 1::,::
> add b ::/64,1::
> add b ::/64,::/64
$ ipset create c hash:net,net netmask 24
$ ipset add c 0.0.0.5,0.0.0.6
$ ipset add c 0.0.0.5/28,0.0.0.6
$ ipset save c
> create c hash:net,net family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N netmask 24
> add c 0.0.0.0,0.0.0.0
> add c 0.0.0.0/28,0.0.0.0
$ ipset create x hash:net,net bitmask 0.0.0.0
! ipset v7.17: The value of the netmask parameter is invalid
? 1
$ ipset create x hash:net,net bitmask 255.255.255.255
$ ipset create y hash:net,net bitmask x
! ipset v7.17: Syntax error: cannot parse x: resolving to IPv4 address failed
! Syntax error: bitmask is not valid for family = inet
? 1
$ ipset create z hash:net,net -6 bitmask ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff

== networks on both sides of a port
$ ipset create a hash:net,port,net
$ ipset add a 1.1.1.0/24,80,2.2.2.0/24
$ ipset add a 1.1.1.0/24,80-82,2.2.2.0/24
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add a 1.1.1.0/24,83-85,2.2.2.0/24
$ ipset add a 1.1.1.0,tcp:83-85,2.2.2.0/24
$ ipset add a 1.1.1.1-1.1.1.3,tcp:83-85,2.2.2.1-2.2.2.4
$ ipset add a 1.1.1.1,icmp:ping,2.2.2.1-2.2.2.4
$ ipset add a 1.1.1.1,icmpv6:ping,2.2.2.1-2.2.2.4
! ipset v7.17: Syntax error: Protocol ICMPv6 can be used with family inet6 only
! Invalid add command: missing setname
? 1
$ ipset add a 1.1.1.1,icmpv6:ping,2.2.2.1-x
! ipset v7.17: Syntax error: Protocol ICMPv6 can be used with family inet6 only
! Syntax error: cannot parse x: resolving to IPv4 address failed
? 1
$ ipset add a 1.1.1.1,esp:0,2.2.2.1
$ ipset add a 1.1.1.1,esp:1,2.2.2.1
! ipset v7.17: Syntax error: Protocol esp can be used with pseudo port value 0 only.
? 1
$ ipset add a 1.1.1.1,0:0,2.2.2.1
! ipset v7.17: Invalid protocol specified
? 1
$ ipset add a 0.0.0.0/0,80,2.2.2.1
$ ipset add a 1.1.1.1,80,2.2.2.1/0
$ ipset add a 1.1.1.1,80,0.0.0.0/0
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add a 0.0.0.0,81,0.0.0.0
$ ipset add a 0.0.0.0-255.255.255.255,81,0.0.0.0
! ipset v7.17: Invalid range, covers the whole address space
? 1
$ ipset add a 0.0.0.0,81,0.0.0.0-255.255.255.255
! ipset v7.17: Invalid range, covers the whole address space
? 1
$ ipset add a 1.1.1.1,80
! ipset v7.17: Syntax error: Third element is missing from 1.1.1.1,80.
? 1
$ ipset add a 1.1.1.1
! ipset v7.17: Syntax error: Second element is missing from 1.1.1.1.
? 1
$ ipset add a 1.1.1.1,80,2.2.2.2,4
! ipset v7.17: Syntax error: Three elem separators in 1.1.1.1,80,2.2.2.2,4, but settype hash:net,port,net supports two.
? 1
$ ipset add a 1.1.1.128/25,80,2.2.2.0/24 nomatch
$ ipset test a 1.1.1.200,80,2.2.2.2
! 1.1.1.200,tcp:80,2.2.2.2 is NOT in set a.
? 1
$ ipset test a 1.1.1.200,80,2.2.2.2 nomatch
! Warning: 1.1.1.200,tcp:80,2.2.2.2 is in set a.
$ ipset test a 1.1.1.100,80,2.2.2.2
! Warning: 1.1.1.100,tcp:80,2.2.2.2 is in set a.
$ ipset test a 1.1.1.100,80-81,2.2.2.2
! ipset v7.17: FROM-TO port range is not allowed in command test with set type hash:net,port,net and family inet
? 1
$ ipset test a 1.1.1.1-1.1.1.3,80,2.2.2.2
! ipset v7.17: FROM-TO IP range is not allowed in command test with set type hash:net,port,net and family inet
? 1
$ ipset test a 1.1.1.1,80,2.2.2.2-2.2.2.3
! Warning: 1.1.1.1,tcp:80,2.2.2.2 is in set a.
$ ipset test a 1.1.1.0/24,80,2.2.2.0/24
! Warning: 1.1.1.0/24,tcp:80,2.2.2.0/24 is in set a.
$ ipset test a 1.1.1.0/25,80,2.2.2.0/24
! 1.1.1.0/25,tcp:80,2.2.2.0/24 is NOT in set a.
? 1
$ ipset test a 1.1.1.0/25,icmpv6:0/0,2.2.2.0/24
! ipset v7.17: Syntax error: Protocol ICMPv6 can be used with family inet6 only
! Invalid test command: missing setname
? 1
$ ipset del a 1.1.1.0/25,icmpv6:0/0,2.2.2.0/24
! ipset v7.17: There are missing mandatory flags but can't check them. It's a bug, please report the problem.
? 1
$ ipset del a 1.1.1.0/24,80-90,2.2.2.0/24
! ipset v7.17: Element cannot be deleted from the set: it's not added
? 1
$ ipset list a
> Name: a
> Type: hash:net,port,net
> Revision: 3
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 32
> Members:
> 0.0.0.0,tcp:81,0.0.0.0
> 0.0.0.0/0,tcp:80,2.2.2.1
> 1.1.1.0,tcp:83,2.2.2.0/24
> 1.1.1.0,tcp:84,2.2.2.0/24
> 1.1.1.0,tcp:85,2.2.2.0/24
> 1.1.1.0/24,tcp:83,2.2.2.0/24
> 1.1.1.0/24,tcp:84,2.2.2.0/24
> 1.1.1.0/24,tcp:85,2.2.2.0/24
> 1.1.1.1,esp:0,2.2.2.1
> 1.1.1.1,icmp:echo-request,2.2.2.1
> 1.1.1.1,icmp:echo-request,2.2.2.2/31
> 1.1.1.1,icmp:echo-request,2.2.2.4
> 1.1.1.1,tcp:80,0.0.0.0/0
> 1.1.1.1,tcp:83,2.2.2.1
> 1.1.1.1,tcp:83,2.2.2.2/31
> 1.1.1.1,tcp:83,2.2.2.4
> 1.1.1.1,tcp:84,2.2.2.1
> 1.1.1.1,tcp:84,2.2.2.2/31
> 1.1.1.1,tcp:84,2.2.2.4
> 1.1.1.1,tcp:85,2.2.2.1
> 1.1.1.1,tcp:85,2.2.2.2/31
> 1.1.1.1,tcp:85,2.2.2.4
> 1.1.1.128/25,tcp:80,2.2.2.0/24 nomatch
> 1.1.1.2/31,tcp:83,2.2.2.1
> 1.1.1.2/31,tcp:83,2.2.2.2/31
> 1.1.1.2/31,tcp:83,2.2.2.4
> 1.1.1.2/31,tcp:84,2.2.2.1
> 1.1.1.2/31,tcp:84,2.2.2.2/31
> 1.1.1.2/31,tcp:84,2.2.2.4
> 1.1.1.2/31,tcp:85,2.2.2.1
> 1.1.1.2/31,tcp:85,2.2.2.2/31
> 1.1.1.2/31,tcp:85,2.2.2.4
$ ipset save a
> create a hash:net,port,net family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> add a 0.0.0.0,tcp:81,0.0.0.0
> add a 0.0.0.0/0,tcp:80,2.2.2.1
> add a 1.1.1.0,tcp:83,2.2.2.0/24
> add a 1.1.1.0,tcp:84,2.2.2.0/24
> add a 1.1.1.0,tcp:85,2.2.2.0/24
> add a 1.1.1.0/24,tcp:83,2.2.2.0/24
> add a 1.1.1.0/24,tcp:84,2.2.2.0/24
> add a 1.1.1.0/24,tcp:85,2.2.2.0/24
> add a 1.1.1.1,esp:0,2.2.2.1
> add a 1.1.1.1,icmp:echo-request,2.2.2.1
> add a 1.1.1.1,icmp:echo-request,2.2.2.2/31
> add a 1.1.1.1,icmp:echo-request,2.2.2.4
> add a 1.1.1.1,tcp:80,0.0.0.0/0
> add a 1.1.1.1,tcp:83,2.2.2.1
> add a 1.1.1.1,tcp:83,2.2.2.2/31
> add a 1.1.1.1,tcp:83,2.2.2.4
> add a 1.1.1.1,tcp:84,2.2.2.1
> add a 1.1.1.1,tcp:84,2.2.2.2/31
> add a 1.1.1.1,tcp:84,2.2.2.4
> add a 1.1.1.1,tcp:85,2.2.2.1
> add a 1.1.1.1,tcp:85,2.2.2.2/31
> add a 1.1.1.1,tcp:85,2.2.2.4
> add a 1.1.1.128/25,tcp:80,2.2.2.0/24 nomatch
> add a 1.1.1.2/31,tcp:83,2.2.2.1
> add a 1.1.1.2/31,tcp:83,2.2.2.2/31
> add a 1.1.1.2/31,tcp:83,2.2.2.4
> add a 1.1.1.2/31,tcp:84,2.2.2.1
> add a 1.1.1.2/31,tcp:84,2.2.2.2/31
> add a 1.1.1.2/31,tcp:84,2.2.2.4
> add a 1.1.1.2/31,tcp:85,2.2.2.1
> add a 1.1.1.2/31,tcp:85,2.2.2.2/31
> add a 1.1.1.2/31,tcp:85,2.2.2.4
$ ipset create b hash:net,port,net -6 timeout 0
$ ipset add b ::1,80,::2
$ ipset add b ::1/0,80,::2
$ ipset add b ::1,80,::2/0
$ ipset add b ::1,80,::2-::3
! ipset v7.17: Syntax error: IP address or IP/cidr must be specified: ::2-::3
? 1
$ ipset add b ::1-::2,80,::2
! ipset v7.17: Syntax error: IP address or IP/cidr must be specified: ::1-::2
? 1
$ ipset add b 1::1/64,icmpv6:ping,::2/127
$ ipset add b 1::1/64,icmp:ping,::2/127
! ipset v7.17: Syntax error: Protocol ICMP can be used with family inet only
! Syntax error: '127' is out of range 0-32
? 1
$ ipset add b 1::1/64,0-2,::2/127
$ ipset test b 1::5,1,::3
! Warning: 1::5,tcp:1,::3 is in set b.
$ ipset save
> create a hash:net,port,net family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> add a 0.0.0.0,tcp:81,0.0.0.0
> add a 0.0.0.0/0,tcp:80,2.2.2.1
> add a 1.1.1.0,tcp:83,2.2.2.0/24
> add a 1.1.1.0,tcp:84,2.2.2.0/24
> add a 1.1.1.0,tcp:85,2.2.2.0/24
> add a 1.1.1.0/24,tcp:83,2.2.2.0/24
> add a 1.1.1.0/24,tcp:84,2.2.2.0/24
> add a 1.1.1.0/24,tcp:85,2.2.2.0/24
> add a 1.1.1.1,esp:0,2.2.2.1
> add a 1.1.1.1,icmp:echo-request,2.2.2.1
> add a 1.1.1.1,icmp:echo-request,2.2.2.2/31
> add a 1.1.1.1,icmp:echo-request,2.2.2.4
> add a 1.1.1.1,tcp:80,0.0.0.0/0
> add a 1.1.1.1,tcp:83,2.2.2.1
> add a 1.1.1.1,tcp:83,2.2.2.2/31
> add a 1.1.1.1,tcp:83,2.2.2.4
> add a 1.1.1.1,tcp:84,2.2.2.1
> add a 1.1.1.1,tcp:84,2.2.2.2/31
> add a 1.1.1.1,tcp:84,2.2.2.4
> add a 1.1.1.1,tcp:85,2.2.2.1
> add a 1.1.1.1,tcp:85,2.2.2.2/31
> add a 1.1.1.1,tcp:85,2.2.2.4
> add a 1.1.1.128/25,tcp:80,2.2.2.0/24 nomatch
> add a 1.1.1.2/31,tcp:83,2.2.2.1
> add a 1.1.1.2/31,tcp:83,2.2.2.2/31
> add a 1.1.1.2/31,tcp:83,2.2.2.4
> add a 1.1.1.2/31,tcp:84,2.2.2.1
> add a 1.1.1.2/31,tcp:84,2.2.2.2/31
> add a 1.1.1.2/31,tcp:84,2.2.2.4
> add a 1.1.1.2/31,tcp:85,2.2.2.1
> add a 1.1.1.2/31,tcp:85,2.2.2.2/31
> add a 1.1.1.2/31,tcp:85,2.2.2.4
> create b hash:net,port,net family inet6 hashsize 1024 maxelem 65536 timeout 0 bucketsize 12 initval N
> add b 1::/64,ipv6-icmp:echo-request,::2/127 timeout 0
> add b 1::/64,tcp:0,::2/127 timeout 0
> add b 1::/64,tcp:1,::2/127 timeout 0
> add b 1::/64,tcp:2,::2/127 timeout 0
> add b ::/0,tcp:80,::2 timeout 0
> add b ::1,tcp:80,::/0 timeout 0
> add b ::1,tcp:80,::2 timeout 0
