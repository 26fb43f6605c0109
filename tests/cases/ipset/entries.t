== entries 1
$ ipset create a hash:ip
$ ipset add a 10.0.0.0/30
$ ipset add a 10.0.1.1-10.0.1.3
$ ipset add a 10.0.0.1
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add a 10.0.0.1,tcp:80
! ipset v7.17: Syntax error: Elem separator in 10.0.0.1,tcp:80, but settype hash:ip supports none.
? 1
$ ipset add a 10.0.0
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add a 300.1.1.1
! ipset v7.17: Syntax error: cannot parse 300.1.1.1: resolving to IPv4 address failed
? 1
$ ipset add a nohost
! ipset v7.17: Syntax error: cannot parse nohost: resolving to IPv4 address failed
? 1
$ ipset add a ::1
! ipset v7.17: Syntax error: cannot parse ::1: resolving to IPv4 address failed
? 1
$ ipset add a 0.0.0.0
! ipset v7.17: Null-valued element, cannot be stored in a hash type of set
? 1
$ ipset add a 10.0.2.1/32
$ ipset add a 10.0.2.5/0
! ipset v7.17: The value of the CIDR parameter of the IP address is invalid
? 1
$ ipset add a 10.0.2.5/33
! ipset v7.17: Syntax error: '33' is out of range 0-32
? 1
$ ipset add a 10.0.2.5/x
! ipset v7.17: Syntax error: 'x' is invalid as number
? 1
$ ipset add a 10.0.0.9-10.0.0.3
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add a 10.0.0.9-10.0.0.9
$ ipset add a 10.0.0.9-
! ipset v7.17: Syntax error: cannot parse 10.0.0.9-: resolving to IPv4 address failed
? 1
$ ipset add a 10.0.0.20 timeout 3
! ipset v7.17: Timeout cannot be used: set was created without timeout support
? 1
$ ipset add a 10.0.0.20 packets 3
! ipset v7.17: Packet/byte counters cannot be used: set was created without counter support
? 1
$ ipset add a 10.0.0.20 comment x
! ipset v7.17: Comment cannot be used: set was created without comment support
? 1
$ ipset add a 10.0.0.20 skbmark 1
! ipset v7.17: Syntax error: Invalid skbmark format, it should be:  MARK/MASK or MARK (see manpage)
? 1
$ ipset add a 10.0.0.20 nomatch
! ipset v7.17: Unknown argument: `nomatch'
! Try `ipset help' for more information.
? 2
$ ipset add a 10.0.0.20 foo
! ipset v7.17: Unknown argument: `foo'
! Try `ipset help' for more information.
? 2
$ ipset add a 10.0.0.20 foo bar
! ipset v7.17: Unknown argument: `foo'
! Try `ipset help' for more information.
? 2
$ ipset add a 10.0.0.20 timeout
! ipset v7.17: Missing mandatory argument of option `timeout'
! Try `ipset help' for more information.
? 2
$ ipset test a 10.0.0.0/30
! Warning: 10.0.0.0/30 is in set a.
$ ipset test a 10.0.0.1-10.0.0.2
! Warning: 10.0.0.1-10.0.0.2 is in set a.
$ ipset test a 10.0.0.1 timeout 3
! ipset v7.17: Unknown argument: `timeout'
! Try `ipset help' for more information.
? 2
$ ipset del a 10.0.0.1 timeout 3
! ipset v7.17: Unknown argument: `timeout'
! Try `ipset help' for more information.
? 2
$ ipset del a 10.0.0.0/30
$ ipset del a 10.0.1.0/30
! ipset v7.17: Element cannot be deleted from the set: it's not added
? 1
$ ipset del a 10.0.1.1-10.0.1.3
$ ipset add a 10.0.0.0/8
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add a 10.0.0.0-10.0.0.255
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add a [10.0.3.1]
$ ipset add a [10.0.3.1
! ipset v7.17: Syntax error: cannot find closing escape character ']' in [10.0.3.1
? 1
$ ipset list a
> Name: a
> Type: hash:ip
> Revision: 6
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 12
> Members:
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
> 10.0.2.1
> 10.0.3.1

== entries 2
$ ipset create a hash:ip family inet6
$ ipset create a6 hash:ip -6
$ ipset create a7 hash:ip -6 family inet
! ipset v7.17: Syntax error: family already specified
? 1
$ ipset create a8 hash:ip family inet family inet
! ipset v7.17: Syntax error: family already specified
? 1
$ ipset create a9 hash:ip family foo
! ipset v7.17: Syntax error: unknown inet family foo
? 1
$ ipset create a10 hash:ip hashsize 0
$ ipset create a11 hash:ip hashsize 1
$ ipset create a12 hash:ip maxelem 0
$ ipset create a13 hash:ip netmask 0
! ipset v7.17: Syntax error: '0' is out of range 1-32
! Syntax error: netmask is out of the inclusive range of 1-32
? 1
$ ipset create a14 hash:ip netmask 32
$ ipset create a15 hash:ip netmask 33
! ipset v7.17: Syntax error: '33' is out of range 1-32
! Syntax error: netmask is out of the inclusive range of 1-32
? 1
$ ipset create a16 hash:ip netmask x
! ipset v7.17: Syntax error: 'x' is invalid as number
! Syntax error: netmask is out of the inclusive range of 1-32
? 1
$ ipset create a17 hash:ip bitmask 255.255.0.0
$ ipset create a18 hash:ip bucketsize 0
$ ipset create a19 hash:ip bucketsize 1
$ ipset create a20 hash:ip bucketsize 13
$ ipset create a21 hash:ip bucketsize 14
$ ipset create a22 hash:ip bucketsize 15
$ ipset create a23 hash:ip bucketsize 16
$ ipset create a24 hash:ip initval 0
$ ipset create a25 hash:ip initval 5
$ ipset create a26 hash:ip counters counters
$ ipset create a27 hash:ip timeout 0
$ ipset create a28 hash:ip timeout 1 timeout 2
! ipset v7.17: Syntax error: timeout already specified
? 1
$ ipset create a29 hash:ip range 1.1.1.1-2.2.2.2
! ipset v7.17: Unknown argument: `range'
! Try `ipset help' for more information.
? 2
$ ipset create a30 hash:ip size 4
! ipset v7.17: Unknown argument: `size'
! Try `ipset help' for more information.
? 2
$ ipset create a31 hash:ip probes 4
! Warning: Option '--probes 4' is ignored. Please upgrade your syntax.
$ ipset create a32 hash:ip resize 4
! Warning: Option '--resize 4' is ignored. Please upgrade your syntax.
$ ipset create a33 hash:ip gc 4
! Warning: Option '--gc 4' is ignored. Please upgrade your syntax.
$ ipset create a34 hash:ip hashsize 4294967295
! ipset v7.17: Kernel error received: Cannot allocate memory
? 1
$ ipset create a35 hash:ip hashsize 100000
$ ipset create a36 hash:ip maxelem 4294967296
! ipset v7.17: Syntax error: '4294967296' is out of range 0-4294967295
? 1
$ ipset create a37 hash:ip netmask 24 family inet6
$ ipset create a38 hash:ip netmask 128 -6
$ ipset create a38 hash:ip netmask 129 -6
! ipset v7.17: Syntax error: '129' is out of range 1-128
! Syntax error: netmask is out of the inclusive range of 1-128
? 1
$ ipset create a39 hash:ip bitmask 255.255.255.255
$ ipset create a40 hash:ip netmask 24 bitmask 255.255.0.0
! ipset v7.17: Syntax error: bitmask and netmask are mutually exclusive, provide only one
? 1
$ ipset create a41 hash:ip nomatch
! ipset v7.17: Unknown argument: `nomatch'
! Try `ipset help' for more information.
? 2
$ ipset create a42 iphash
$ ipset create a43 nethash
$ ipset create abcdefghijklmnopqrstuvwxyz12345 hash:ip
$ ipset create abcdefghijklmnopqrstuvwxyz123456 hash:ip
! ipset v7.17: Syntax error: setname 'abcdefghijklmnopqrstuvwxyz123456' is longer than 31 characters
? 1
$ ipset create "a b" hash:ip
$ ipset create "" hash:ip
$ ipset create a,b hash:ip
$ ipset create a60 hash:ip forceadd
$ ipset create a61 hash:ip timeout 5 counters comment forceadd skbinfo
$ ipset create a62 hash:ip hash
! ipset v7.17: Unknown argument: `hash'
! Try `ipset help' for more information.
? 2
$ ipset create a63 hash:ip family
! ipset v7.17: Missing mandatory argument of option `family'
! Try `ipset help' for more information.
? 2
$ ipset create a64 hash:ip family unspec
! ipset v7.17: Protocol family not supported by the set type
? 1
$ ipset create a65 hash:ip family ipv6
$ ipset create a66 hash:ip --timeout 5
$ ipset create a67 hash:ip -timeout 5
! ipset v7.17: Unknown argument: `-timeout'
! Try `ipset help' for more information.
? 2
$ ipset create a68 hash:ip maxelem -1
! ipset v7.17: Syntax error: '-1' is out of range 0-4294967295
? 1
$ ipset create a69 hash:ip maxelem 010
$ ipset create a70 hash:ip maxelem 0x10
$ ipset save
> create a hash:ip family inet6 hashsize 1024 maxelem 65536 bucketsize 12 initval N
> create a6 hash:ip family inet6 hashsize 1024 maxelem 65536 bucketsize 12 initval N
> create a10 hash:ip family inet hashsize 64 maxelem 65536 bucketsize 12 initval N
> create a11 hash:ip family inet hashsize 64 maxelem 65536 bucketsize 12 initval N
> create a12 hash:ip family inet hashsize 1024 maxelem 0 bucketsize 12 initval N
> create a14 hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> create a17 hash:ip family inet hashsize 1024 maxelem 65536 bitmask 255.255.0.0 bucketsize 12 initval N
> create a18 hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 2 initval N
> create a19 hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 2 initval N
> create a20 hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> create a21 hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> create a22 hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> create a23 hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> create a24 hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000000
> create a25 hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000005
> create a26 hash:ip family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval N
> create a27 hash:ip family inet hashsize 1024 maxelem 65536 timeout 0 bucketsize 12 initval N
> create a31 hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> create a32 hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> create a33 hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> create a35 hash:ip family inet hashsize 131072 maxelem 65536 bucketsize 12 initval N
> create a37 hash:ip family inet6 hashsize 1024 maxelem 65536 netmask 24 bucketsize 12 initval N
> create a38 hash:ip family inet6 hashsize 1024 maxelem 65536 bucketsize 12 initval N
> create a39 hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> create a42 hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> create a43 hash:net family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> create abcdefghijklmnopqrstuvwxyz12345 hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> create a b hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> create  hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> create a,b hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> create a60 hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> create a61 hash:ip family inet hashsize 1024 maxelem 65536 timeout 5 counters comment skbinfo bucketsize 12 initval N
> create a65 hash:ip family inet6 hashsize 1024 maxelem 65536 bucketsize 12 initval N
> create a66 hash:ip family inet hashsize 1024 maxelem 65536 timeout 5 bucketsize 12 initval N
> create a69 hash:ip family inet hashsize 1024 maxelem 8 bucketsize 12 initval N
> create a70 hash:ip family inet hashsize 1024 maxelem 16 bucketsize 12 initval N

== entries 3
$ ipset create n hash:net
$ ipset add n 10.1.2.3/24
$ ipset add n 10.1.2.3
$ ipset add n 0.0.0.0/0
! ipset v7.17: The value of the CIDR parameter of the IP address is invalid
? 1
$ ipset add n 10.1.2.3/32
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add n 10.0.0.0-10.0.0.6
$ ipset add n 10.0.3.4-10.0.3.3
$ ipset add n 1.1.1.0/24 nomatch
$ ipset add n 1.1.1.0/24
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset -! add n 1.1.1.0/24
$ ipset list n
> Name: n
> Type: hash:net
> Revision: 7
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 8
> Members:
> 1.1.1.0/24
> 10.0.0.0/30
> 10.0.0.4/31
> 10.0.0.6
> 10.0.3.3
> 10.0.3.4
> 10.1.2.0/24
> 10.1.2.3
$ ipset -! add n 1.1.1.0/24 nomatch
$ ipset test n 1.1.1.1
! 1.1.1.1 is NOT in set n.
? 1
$ ipset test n 1.1.1.0/24
! 1.1.1.0/24 is NOT in set n.
? 1
$ ipset test n 1.1.1.1 nomatch
! Warning: 1.1.1.1 is in set n.
$ ipset test n 1.1.1.0/24 nomatch
! Warning: 1.1.1.0/24 is in set n.
$ ipset test n 10.1.2.9
! Warning: 10.1.2.9 is in set n.
$ ipset test n 10.1.2.0/25
! 10.1.2.0/25 is NOT in set n.
? 1
$ ipset test n 10.1.2.0/23
! 10.1.2.0/23 is NOT in set n.
? 1
$ ipset del n 10.1.2.0/24
$ ipset del n 10.1.2.0/25
! ipset v7.17: Element cannot be deleted from the set: it's not added
? 1
$ ipset list n
> Name: n
> Type: hash:net
> Revision: 7
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 7
> Members:
> 1.1.1.0/24 nomatch
> 10.0.0.0/30
> 10.0.0.4/31
> 10.0.0.6
> 10.0.3.3
> 10.0.3.4
> 10.1.2.3
$ ipset add n 10.1.2.3/24 nomatch nomatch
$ ipset create n6 hash:net -6
$ ipset add n6 2001:db8::/32
$ ipset add n6 2001:db8::1
$ ipset add n6 2001:db8::1/128
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add n6 2001:db8::1/0
! ipset v7.17: The value of the CIDR parameter of the IP address is invalid
? 1
$ ipset add n6 2001:db8::1-2001:db8::2
! ipset v7.17: Syntax error: IP address or IP/cidr must be specified: 2001:db8::1-2001:db8::2
? 1
$ ipset add n6 1.2.3.4
! ipset v7.17: Syntax error: cannot parse 1.2.3.4: resolving to IPv6 address failed
? 1
$ ipset test n6 2001:db8::2
! Warning: 2001:db8::2 is in set n6.
$ ipset add n6 ::ffff:1.2.3.4
$ ipset list n6
> Name: n6
> Type: hash:net
> Revision: 7
> Header: family inet6 hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 3
> Members:
> 2001:db8::/32
> 2001:db8::1
> ::ffff:1.2.3.4
$ ipset add n 1.2.3.4-1.2.3.4
$ ipset add n 0.0.0.0-255.255.255.255
! ipset v7.17: Invalid range, covers the whole address space
? 1
$ ipset add n 128.0.0.0-255.255.255.255
$ ipset list n
> Name: n
> Type: hash:net
> Revision: 7
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 10
> Members:
> 1.1.1.0/24 nomatch
> 1.2.3.4
> 10.0.0.0/30
> 10.0.0.4/31
> 10.0.0.6
> 10.0.3.3
> 10.0.3.4
> 10.1.2.0/24 nomatch
> 10.1.2.3
> 128.0.0.0/1
$ ipset flush n
$ ipset create t hash:ip timeout 0
$ ipset list t
> Name: t
> Type: hash:ip
> Revision: 6
> Header: family inet hashsize 1024 maxelem 65536 timeout 0 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 0
> Members:
$ ipset add t 1.1.1.1
$ ipset add t 1.1.1.2 timeout 0
$ ipset add t 1.1.1.3 timeout 0
$ ipset add t 1.1.1.4 timeout 2147484
! ipset v7.17: Syntax error: '2147484' is out of range 0-2147483
? 1
$ ipset add t 1.1.1.5 timeout x
! ipset v7.17: Syntax error: 'x' is invalid as number
? 1
$ ipset add t 1.1.1.1
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset -! add t 1.1.1.1
$ ipset add t 1.1.1.6 timeout 1
$ ipset create c hash:ip counters comment skbinfo
$ ipset add c 1.1.1.1
$ ipset add c 1.1.1.2 packets 5 bytes 10
$ ipset add c 1.1.1.3 comment "hello there"
$ ipset add c 1.1.1.4 comment 'a"b'
! ipset v7.17: Syntax error: " character is not permitted in comments
? 1
$ ipset add c 1.1.1.5 comment ""
$ ipset add c 1.1.1.6 skbmark 0x11
$ ipset add c 1.1.1.7 skbmark 0x11/0xff skbprio 1:10 skbqueue 3
$ ipset add c 1.1.1.8 skbmark 17
! ipset v7.17: Syntax error: Invalid skbmark format, it should be:  MARK/MASK or MARK (see manpage)
? 1
$ ipset add c 1.1.1.9 skbmark 0
! ipset v7.17: Syntax error: Invalid skbmark format, it should be:  MARK/MASK or MARK (see manpage)
? 1
$ ipset add c 1.1.1.10 skbprio 1
! ipset v7.17: Syntax error: Invalid skbprio format, it should be:MAJOR:MINOR (see manpage)
? 1
$ ipset add c 1.1.1.11 skbprio 0:0
$ ipset add c 1.1.1.12 skbqueue 0
$ ipset add c 1.1.1.13 skbqueue 65536
! ipset v7.17: Syntax error: '65536' is out of range 0-65535
? 1
$ ipset add c 1.1.1.14 skbmark zz
! ipset v7.17: Syntax error: Invalid skbmark format, it should be:  MARK/MASK or MARK (see manpage)
? 1
$ ipset add c 1.1.1.15 packets 18446744073709551615
! ipset v7.17: Syntax error: '18446744073709551615' is out of range 0-18446744073709551614
? 1
$ ipset add c 1.1.1.16 packets 18446744073709551616
! ipset v7.17: Syntax error: '18446744073709551616' is out of range 0-18446744073709551614
? 1
$ ipset add c 1.1.1.17 skbmark 0x11/0xfffffffff
$ ipset add c 1.1.1.18 comment x comment y
! ipset v7.17: Syntax error: comment already specified
? 1
$ ipset add c 1.1.1.19 skbmark 0x11/0
$ ipset add c 1.1.1.20 skbprio ffff:ffff
$ ipset add c 1.1.1.21 skbprio fffff:1
$ ipset add c 1.1.1.22 skbmark 0x11/0xffffffff
$ ipset list c
> Name: c
> Type: hash:ip
> Revision: 6
> Header: family inet hashsize 1024 maxelem 65536 counters comment skbinfo bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 13
> Members:
> 1.1.1.1 packets 0 bytes 0
> 1.1.1.11 packets 0 bytes 0
> 1.1.1.12 packets 0 bytes 0
> 1.1.1.17 packets 0 bytes 0 skbmark 0x11
> 1.1.1.19 packets 0 bytes 0 skbmark 0x11
> 1.1.1.2 packets 5 bytes 10
> 1.1.1.20 packets 0 bytes 0 skbprio ffff:ffff
> 1.1.1.21 packets 0 bytes 0 skbprio ffff:1
> 1.1.1.22 packets 0 bytes 0 skbmark 0x11
> 1.1.1.3 packets 0 bytes 0 comment "hello there"
> 1.1.1.5 packets 0 bytes 0
> 1.1.1.6 packets 0 bytes 0 skbmark 0x11
> 1.1.1.7 packets 0 bytes 0 skbmark 0x11/0xff skbprio 1:10 skbqueue 3
$ ipset save c
> create c hash:ip family inet hashsize 1024 maxelem 65536 counters comment skbinfo bucketsize 12 initval N
> add c 1.1.1.1 packets 0 bytes 0
> add c 1.1.1.11 packets 0 bytes 0
> add c 1.1.1.12 packets 0 bytes 0
> add c 1.1.1.17 packets 0 bytes 0 skbmark 0x11
> add c 1.1.1.19 packets 0 bytes 0 skbmark 0x11
> add c 1.1.1.2 packets 5 bytes 10
> add c 1.1.1.20 packets 0 bytes 0 skbprio ffff:ffff
> add c 1.1.1.21 packets 0 bytes 0 skbprio ffff:1
> add c 1.1.1.22 packets 0 bytes 0 skbmark 0x11
> add c 1.1.1.3 packets 0 bytes 0 comment "hello there"
> add c 1.1.1.5 packets 0 bytes 0
> add c 1.1.1.6 packets 0 bytes 0 skbmark 0x11
> add c 1.1.1.7 packets 0 bytes 0 skbmark 0x11/0xff skbprio 1:10 skbqueue 3
$ ipset -! add c 1.1.1.2
$ ipset -! add c 1.1.1.7
$ ipset -! add c 1.1.1.3
$ ipset -s save c
> create c hash:ip family inet hashsize 1024 maxelem 65536 counters comment skbinfo bucketsize 12 initval N
> add c 1.1.1.1 packets 0 bytes 0
> add c 1.1.1.2 packets 5 bytes 10
> add c 1.1.1.3 packets 0 bytes 0
> add c 1.1.1.5 packets 0 bytes 0
> add c 1.1.1.6 packets 0 bytes 0 skbmark 0x11
> add c 1.1.1.7 packets 0 bytes 0
> add c 1.1.1.11 packets 0 bytes 0
> add c 1.1.1.12 packets 0 bytes 0
> add c 1.1.1.17 packets 0 bytes 0 skbmark 0x11
> add c 1.1.1.19 packets 0 bytes 0 skbmark 0x11
> add c 1.1.1.20 packets 0 bytes 0 skbprio ffff:ffff
> add c 1.1.1.21 packets 0 bytes 0 skbprio ffff:1
> add c 1.1.1.22 packets 0 bytes 0 skbmark 0x11
$ ipset test c 1.1.1.2 packets 5
! ipset v7.17: Unknown argument: `packets'
! Try `ipset help' for more information.
? 2
$ ipset -o xml list c
> <ipsets>
> <ipset name="c">
> <type>hash:ip</type>
> <revision>6</revision>
> <header><family>inet</family><hashsize>1024</hashsize><maxelem>65536</maxelem><counters/><comment/><skbinfo/><bucketsize>12</bucketsize><initval>N</initval>
> <memsize>N</memsize>
> <references>0</references>
> <numentries>13</numentries>
> </header>
> <members>
> <member><elem>1.1.1.11</elem><packets>0</packets><bytes>0</bytes></member>
> <member><elem>1.1.1.12</elem><packets>0</packets><bytes>0</bytes></member>
> <member><elem>1.1.1.17</elem><packets>0</packets><bytes>0</bytes><skbmark>0x11</skbmark></member>
> <member><elem>1.1.1.19</elem><packets>0</packets><bytes>0</bytes><skbmark>0x11</skbmark></member>
> <member><elem>1.1.1.1</elem><packets>0</packets><bytes>0</bytes></member>
> <member><elem>1.1.1.20</elem><packets>0</packets><bytes>0</bytes><skbprio>ffff:ffff</skbprio></member>
> <member><elem>1.1.1.21</elem><packets>0</packets><bytes>0</bytes><skbprio>ffff:1</skbprio></member>
> <member><elem>1.1.1.22</elem><packets>0</packets><bytes>0</bytes><skbmark>0x11</skbmark></member>
> <member><elem>1.1.1.2</elem><packets>5</packets><bytes>10</bytes></member>
> <member><elem>1.1.1.3</elem><packets>0</packets><bytes>0</bytes></member>
> <member><elem>1.1.1.5</elem><packets>0</packets><bytes>0</bytes></member>
> <member><elem>1.1.1.6</elem><packets>0</packets><bytes>0</bytes><skbmark>0x11</skbmark></member>
> <member><elem>1.1.1.7</elem><packets>0</packets><bytes>0</bytes></member>
> </members>
> </ipset>
> </ipsets>
$ ipset -o xml list
> <ipsets>
> <ipset name="n">
> <type>hash:net</type>
> <revision>7</revision>
> <header><family>inet</family><hashsize>1024</hashsize><maxelem>65536</maxelem><bucketsize>12</bucketsize><initval>N</initval>
> <memsize>N</memsize>
> <references>0</references>
> <numentries>0</numentries>
> </header>
> <members>
> </members>
> </ipset>
> <ipset name="n6">
> <type>hash:net</type>
> <revision>7</revision>
> <header><family>inet6</family><hashsize>1024</hashsize><maxelem>65536</maxelem><bucketsize>12</bucketsize><initval>N</initval>
> <memsize>N</memsize>
> <references>0</references>
> <numentries>3</numentries>
> </header>
> <members>
> <member><elem>2001:db8::/32</elem></member>
> <member><elem>2001:db8::1</elem></member>
> <member><elem>::ffff:1.2.3.4</elem></member>
> </members>
> </ipset>
> <ipset name="t">
> <type>hash:ip</type>
> <revision>6</revision>
> <header><family>inet</family><hashsize>1024</hashsize><maxelem>65536</maxelem><timeout>0</timeout><bucketsize>12</bucketsize><initval>N</initval>
> <memsize>N</memsize>
> <references>0</references>
> <numentries>4</numentries>
> </header>
> <members>
> <member><elem>1.1.1.1</elem><timeout>0</timeout></member>
> <member><elem>1.1.1.2</elem><timeout>0</timeout></member>
> <member><elem>1.1.1.3</elem><timeout>0</timeout></member>
> <member><elem>1.1.1.6</elem><timeout>1</timeout></member>
> </members>
> </ipset>
> <ipset name="c">
> <type>hash:ip</type>
> <revision>6</revision>
> <header><family>inet</family><hashsize>1024</hashsize><maxelem>65536</maxelem><counters/><comment/><skbinfo/><bucketsize>12</bucketsize><initval>N</initval>
> <memsize>N</memsize>
> <references>0</references>
> <numentries>13</numentries>
> </header>
> <members>
> <member><elem>1.1.1.11</elem><packets>0</packets><bytes>0</bytes></member>
> <member><elem>1.1.1.12</elem><packets>0</packets><bytes>0</bytes></member>
> <member><elem>1.1.1.17</elem><packets>0</packets><bytes>0</bytes><skbmark>0x11</skbmark></member>
> <member><elem>1.1.1.19</elem><packets>0</packets><bytes>0</bytes><skbmark>0x11</skbmark></member>
> <member><elem>1.1.1.1</elem><packets>0</packets><bytes>0</bytes></member>
> <member><elem>1.1.1.20</elem><packets>0</packets><bytes>0</bytes><skbprio>ffff:ffff</skbprio></member>
> <member><elem>1.1.1.21</elem><packets>0</packets><bytes>0</bytes><skbprio>ffff:1</skbprio></member>
> <member><elem>1.1.1.22</elem><packets>0</packets><bytes>0</bytes><skbmark>0x11</skbmark></member>
> <member><elem>1.1.1.2</elem><packets>5</packets><bytes>10</bytes></member>
> <member><elem>1.1.1.3</elem><packets>0</packets><bytes>0</bytes></member>
> <member><elem>1.1.1.5</elem><packets>0</packets><bytes>0</bytes></member>
> <member><elem>1.1.1.6</elem><packets>0</packets><bytes>0</bytes><skbmark>0x11</skbmark></member>
> <member><elem>1.1.1.7</elem><packets>0</packets><bytes>0</bytes></member>
> </members>
> </ipset>
> </ipsets>

== options 1
$ ipset create n hash:net timeout 0 skbinfo
$ ipset test n 1.1.1.1-1.1.1.3
! ipset v7.17: FROM-TO IP range is not allowed in command test with set type hash:net and family inet
? 1
$ ipset -q foo
? 2
$ ipset add n 1.1.1.1 skbmark 0x0
$ ipset add n 1.1.1.2 skbmark 0x0/0x0
$ ipset add n 1.1.1.0/24 skbmark 0x1/0x2zz
$ ipset add n 1.1.1.0/25 skbprio 0:1
$ ipset add n 2.1.1.0/25 skbprio 10:
! ipset v7.17: Syntax error: Invalid skbprio format, it should be:MAJOR:MINOR (see manpage)
? 1
$ ipset add n 1.1.1.0/26 skbqueue 0x10
$ ipset add n 10.0.0.0/8
$ ipset add n 9.0.0.0/8
$ ipset -s list n
> Name: n
> Type: hash:net
> Revision: 7
> Header: family inet hashsize 1024 maxelem 65536 timeout 0 skbinfo bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 7
> Members:
> 1.1.1.0/26 timeout 0 skbqueue 16
> 1.1.1.0/25 timeout 0 skbprio 0:1
> 1.1.1.0/24 timeout 0 skbmark 0x1/0x2
> 1.1.1.1 timeout 0 skbmark 0x0
> 1.1.1.2 timeout 0
> 9.0.0.0/8 timeout 0
> 10.0.0.0/8 timeout 0
$ ipset del n 1.1.1.0-1.1.1.5
! ipset v7.17: Element cannot be deleted from the set: it's not added
? 1
$ ipset del n 1.1.1.0/24 nomatch
! ipset v7.17: Unknown argument: `nomatch'
! Try `ipset help' for more information.
? 2
$ ipset test n 1.1.1.0/25 timeout 5
! ipset v7.17: Unknown argument: `timeout'
! Try `ipset help' for more information.
? 2
$ ipset add n 1.1.1.1/0
! ipset v7.17: The value of the CIDR parameter of the IP address is invalid
? 1
$ ipset add n 1.1.1.1 nomatch timeout 0
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add n 0.0.0.0
$ ipset add n 0.0.0.0/1
$ ipset test n 0.0.0.0/0
! 0.0.0.0/0 is NOT in set n.
? 1
$ ipset del n 0.0.0.0/0
! ipset v7.17: The value of the CIDR parameter of the IP address is invalid
? 1
$ ipset test n 3.3.3.3
! Warning: 3.3.3.3 is in set n.
$ ipset -! test n 3.3.3.3
! Warning: 3.3.3.3 is in set n.
$ ipset -! del n 3.3.3.3
$ ipset -! del nosuch 3.3.3.3
! ipset v7.17: The set with the given name does not exist
? 1
$ ipset -! destroy nosuch
$ ipset -! flush nosuch
! ipset v7.17: The set with the given name does not exist
? 1
$ ipset -! rename n m
$ ipset -! add n x
! ipset v7.17: The set with the given name does not exist
? 1
$ ipset create x foo
! ipset v7.17: Syntax error: typename 'foo' is unknown
? 1
$ ipset create x foo bar
! ipset v7.17: Syntax error: typename 'foo' is unknown
? 1
$ ipset create n foo
! ipset v7.17: Syntax error: typename 'foo' is unknown
? 1
$ ipset create n hash:ip timeout x
! ipset v7.17: Syntax error: 'x' is invalid as number
? 1
$ ipset create abcdefghijklmnopqrstuvwxyz123456 foo
! ipset v7.17: Syntax error: setname 'abcdefghijklmnopqrstuvwxyz123456' is longer than 31 characters
? 1
$ ipset create y hash:net hashsize 5 netmask 4
! ipset v7.17: Unknown argument: `netmask'
! Try `ipset help' for more information.
? 2
$ ipset create y hash:net probes 1
! Warning: Option '--probes 1' is ignored. Please upgrade your syntax.
$ ipset create y2 hash:net resize 1
! Warning: Option '--resize 1' is ignored. Please upgrade your syntax.
$ ipset create y3 hash:net gc 1
! ipset v7.17: Unknown argument: `gc'
! Try `ipset help' for more information.
? 2
$ ipset create y4 hash:net -4
$ ipset create y5 hash:net --family inet
$ ipset create y6 hash:net -! --family inet
$ ipset create abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz hash:ip
! ipset v7.17: Syntax error: setname 'abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz' is longer than 31 characters
? 1
$ ipset create y7 abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz
! ipset v7.17: Syntax error: typename 'abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz' is longer than 31 characters
? 1
$ ipset create y8 hash:net maxelem 4294967295 hashsize 65537
$ ipset create y9 hash:net hashsize x
! ipset v7.17: Syntax error: 'x' is invalid as number
? 1
$ ipset create y10 hash:net initval x
! ipset v7.17: Syntax error: 'x' is invalid as number
? 1
$ ipset create y11 hash:net bucketsize 256
! ipset v7.17: Syntax error: '256' is out of range 0-255
? 1
$ ipset create y11 hash:net bucketsize 255
$ ipset create y12 hash:net bucketsize 3 initval 4294967295
$ ipset create y13 hash:ip family inet netmask 255.255.0.0
! ipset v7.17: Syntax error: '255.255.0.0' is invalid as number
! Syntax error: netmask is out of the inclusive range of 1-32
? 1
$ ipset create y14 hash:ip bitmask 24
$ ipset create y15 hash:ip bitmask 0.0.0.0
! ipset v7.17: The value of the netmask parameter is invalid
? 1
$ ipset create y16 hash:ip -6 bitmask ffff::
$ ipset create y17 hash:ip bitmask 255.0.255.0 netmask 3
! ipset v7.17: Syntax error: bitmask and netmask are mutually exclusive, provide only one
? 1
$ ipset create y18 hash:ip timeout -1
! ipset v7.17: Syntax error: '-1' is out of range 0-2147483
? 1
$ ipset create y19 hash:ip timeout 0x5
$ ipset create y20 hash:ip timeout ' 5'
$ ipset create y21 hash:ip timeout ''
! ipset v7.17: Syntax error: '' is invalid as number
? 1
$ ipset create y22 hash:ip timeout +5
$ ipset create y23 hash:ip timeout 5x
! ipset v7.17: Syntax error: '5x' is invalid as number
? 1
$ ipset create y25 hash:ip family INET
! ipset v7.17: Syntax error: unknown inet family INET
? 1
$ ipset create y26 hash:ip family inet -6
! ipset v7.17: Syntax error: -6 already specified
? 1
$ ipset create y27 hash:ip netmask 24 -6
$ ipset create y28 hash:ip netmask 99 -6
$ ipset create y29 hash:ip -6 netmask 99
$ ipset create y30 hash:net counters nomatch
! ipset v7.17: Unknown argument: `nomatch'
! Try `ipset help' for more information.
? 2
$ ipset create y31 hash:net maxelem 5 maxelem 6
! ipset v7.17: Syntax error: maxelem already specified
? 1
$ ipset create y32 hash:net maxelem
! ipset v7.17: Missing mandatory argument of option `maxelem'
! Try `ipset help' for more information.
? 2
$ ipset save
> create m hash:net family inet hashsize 1024 maxelem 65536 timeout 0 skbinfo bucketsize 12 initval N
> add m 0.0.0.0 timeout 0
> add m 0.0.0.0/1 timeout 0
> add m 1.1.1.0/24 timeout 0 skbmark 0x1/0x2
> add m 1.1.1.0/25 timeout 0 skbprio 0:1
> add m 1.1.1.0/26 timeout 0 skbqueue 16
> add m 1.1.1.1 timeout 0 skbmark 0x0
> add m 1.1.1.2 timeout 0
> add m 10.0.0.0/8 timeout 0
> add m 9.0.0.0/8 timeout 0
> create y hash:net family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> create y2 hash:net family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> create y4 hash:net family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> create y5 hash:net family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> create y6 hash:net family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> create y8 hash:net family inet hashsize 131072 maxelem 4294967295 bucketsize 12 initval N
> create y11 hash:net family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> create y12 hash:net family inet hashsize 1024 maxelem 65536 bucketsize 4 initval N
> create y14 hash:ip family inet hashsize 1024 maxelem 65536 bitmask 0.0.0.24 bucketsize 12 initval N
> create y16 hash:ip family inet6 hashsize 1024 maxelem 65536 bitmask ffff:: bucketsize 12 initval N
> create y19 hash:ip family inet hashsize 1024 maxelem 65536 timeout 5 bucketsize 12 initval N
> create y20 hash:ip family inet hashsize 1024 maxelem 65536 timeout 5 bucketsize 12 initval N
> create y22 hash:ip family inet hashsize 1024 maxelem 65536 timeout 5 bucketsize 12 initval N
> create y27 hash:ip family inet6 hashsize 1024 maxelem 65536 netmask 24 bucketsize 12 initval N
> create y28 hash:ip family inet6 hashsize 1024 maxelem 65536 netmask 99 bucketsize 12 initval N
> create y29 hash:ip family inet6 hashsize 1024 maxelem 65536 netmask 99 bucketsize 12 initval N
$ ipset add y4 1.1.1.1 comment x
! ipset v7.17: Comment cannot be used: set was created without comment support
? 1
$ ipset add y4 1.1.1.1 timeout 3 comment x packets 3
! ipset v7.17: Timeout cannot be used: set was created without timeout support
? 1
$ ipset add y4 1.1.1.1 packets 3 comment x skbqueue 1
! ipset v7.17: Packet/byte counters cannot be used: set was created without counter support
? 1
$ ipset add y4 1.1.1.1 comment x skbqueue 1
! ipset v7.17: Comment cannot be used: set was created without comment support
? 1
$ ipset add y4 1.1.1.1 comment
! ipset v7.17: Missing mandatory argument of option `comment'
! Try `ipset help' for more information.
? 2
$ ipset add y4 1.1.1.1/x foo
! ipset v7.17: Syntax error: 'x' is invalid as number
? 1
$ ipset add y4 1.1.1.1 timeout x foo
! ipset v7.17: Syntax error: 'x' is invalid as number
? 1
$ ipset add y4 1.1.1.1 timeout 1 timeout 2
! ipset v7.17: Syntax error: timeout already specified
? 1
$ ipset add y4 1.1.1.1 packets 1 packets 2
! ipset v7.17: Syntax error: packets already specified
? 1
$ ipset add y4 x foo
! ipset v7.17: Syntax error: cannot parse x: resolving to IPv4 address failed
? 1
$ ipset add y4 '' foo
! ipset v7.17: Syntax error: cannot parse : resolving to IPv4 address failed
? 1
$ ipset add y4 [1.1.1.1]
$ ipset add y4 [1.1.1.1]/24
$ ipset add y4 1.1.1.2]
! ipset v7.17: Syntax error: cannot parse 1.1.1.2]: resolving to IPv4 address failed
? 1
$ ipset add y4 [1.1.1.3]x
! ipset v7.17: Syntax error: range separator expected after '[1.1.1.3]'
? 1
$ ipset add y4 a-b
! ipset v7.17: Syntax error: cannot parse a: resolving to IPv4 address failed
? 1
$ ipset add y4 -
! ipset v7.17: Syntax error: cannot parse -: resolving to IPv4 address failed
? 1
$ ipset add y4 1.1.1.1/
! ipset v7.17: Syntax error: cannot parse 1.1.1.1/: resolving to IPv4 address failed
? 1
$ ipset add y4 /24
! ipset v7.17: Syntax error: cannot parse /24: resolving to IPv4 address failed
? 1
$ ipset add y4 1.1.1.1/24/5
! ipset v7.17: Syntax error: '24/5' is invalid as number
? 1
$ ipset add y4 1.1.1.1/24,5
! ipset v7.17: Syntax error: Elem separator in 1.1.1.1/24,5, but settype hash:net supports none.
? 1
$ ipset add y4 256.1
! ipset v7.17: Syntax error: cannot parse 256.1: resolving to IPv4 address failed
? 1
$ ipset add y4 1.65535
$ ipset add y4 1..2
! ipset v7.17: Syntax error: cannot parse 1..2: resolving to IPv4 address failed
? 1
$ ipset add y4 1.2.3.4.5
! ipset v7.17: Syntax error: cannot parse 1.2.3.4.5: resolving to IPv4 address failed
? 1
$ ipset add y4 1.2.3.
! ipset v7.17: Syntax error: cannot parse 1.2.3.: resolving to IPv4 address failed
? 1
$ ipset add y4 08.1.1.1
! ipset v7.17: Syntax error: cannot parse 08.1.1.1: resolving to IPv4 address failed
? 1
$ ipset add y4 4294967295
$ ipset add y4 4294967296
! ipset v7.17: Syntax error: cannot parse 4294967296: resolving to IPv4 address failed
? 1
$ ipset add y4 localhost
$ ipset add y4 [localhost]
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add y4 0x1.1
! ipset v7.17: Syntax error: cannot parse 0x1.1: resolving to IPv4 address failed
? 1
$ ipset add y4 1.0x1
! ipset v7.17: Syntax error: cannot parse 1.0x1: resolving to IPv4 address failed
? 1
$ ipset add y4 1.1.1.1%eth0
! ipset v7.17: Syntax error: cannot parse 1.1.1.1%eth0: resolving to IPv4 address failed
? 1
$ ipset add y16 ::1
! ipset v7.17: Null-valued element, cannot be stored in a hash type of set
? 1
$ ipset add y16 fe80::1%eth0
! ipset v7.17: Syntax error: cannot parse fe80::1%eth0: resolving to IPv6 address failed
? 1
$ ipset add y16 1.2.3.4
! ipset v7.17: Syntax error: cannot parse 1.2.3.4: resolving to IPv6 address failed
? 1
$ ipset add y16 [::1]
! ipset v7.17: Null-valued element, cannot be stored in a hash type of set
? 1
$ ipset add y16 localhost
! ipset v7.17: Syntax error: cannot parse localhost: resolving to IPv6 address failed
? 1
$ ipset add y16 ::5/128
! ipset v7.17: Null-valued element, cannot be stored in a hash type of set
? 1
$ ipset add y16 ::6/127
! ipset v7.17: Syntax error: plain IP address must be supplied: ::6/127
? 1
$ ipset add y16 x/127
! ipset v7.17: Syntax error: plain IP address must be supplied: x/127
? 1
$ ipset add y16 ffff::/x
! ipset v7.17: Syntax error: plain IP address must be supplied: ffff::/x
? 1
$ ipset add y16 ffff::/129
! ipset v7.17: Syntax error: plain IP address must be supplied: ffff::/129
? 1
$ ipset add y16 ffff:1::
$ ipset save y4
> create y4 hash:net family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> add y4 1.0.255.255
> add y4 1.1.1.0/24
> add y4 1.1.1.1
> add y4 127.0.0.1
> add y4 255.255.255.255
$ ipset save y16
> create y16 hash:ip family inet6 hashsize 1024 maxelem 65536 bitmask ffff:: bucketsize 12 initval N
> add y16 ffff::

== a test of a range or a network tests its first address
$ ipset create a hash:ip
$ ipset add a 1.1.1.1
$ ipset test a 1.1.1.1/0
! Warning: 1.1.1.1/0 is in set a.
$ ipset test a 1.1.1.1-0.0.0.0
! Warning: 1.1.1.1-0.0.0.0 is in set a.
$ ipset test a 1.1.1.1/24
! Warning: 1.1.1.1/24 is in set a.
$ ipset test a 1.1.1.0/24
! 1.1.1.0/24 is NOT in set a.
? 1
$ ipset add a 1.1.1.1-0.0.0.0
! ipset v7.17: Null-valued element, cannot be stored in a hash type of set
? 1
$ ipset add a 1.1.1.1/0
! ipset v7.17: The value of the CIDR parameter of the IP address is invalid
? 1
