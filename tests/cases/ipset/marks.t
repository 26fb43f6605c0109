# Recorded with tests/reference/in-kernel.sh: kernels may lack these types.
== addresses with marks
$ ipset create a hash:ip,mark
$ ipset create six hash:ip,mark family inet6
$ ipset create b hash:ip,mark markmask 0
! ipset v7.17: The value of the markmask parameter is invalid
? 1
$ ipset create b hash:ip,mark markmask 0xffffffffff
! ipset v7.17: Syntax error: '0xffffffffff' is out of range 0-4294967295
? 1
$ ipset create b hash:ip,mark markmask x
! ipset v7.17: Syntax error: 'x' is invalid as number
? 1
$ ipset create b hash:ip,mark markmask -1
! ipset v7.17: Syntax error: '-1' is out of range 0-4294967295
? 1
$ ipset create b hash:ip,mark --markmask 0xff
$ ipset create d hash:ip,mark markmask 255 timeout 5 counters comment hashsize 128 skbinfo forceadd
$ ipset create e hash:ip,mark netmask 24
! ipset v7.17: Unknown argument: `netmask'
! Try `ipset help' for more information.
? 2
$ ipset create e hash:ip,mark probes 24
! Warning: Option '--probes 24' is ignored. Please upgrade your syntax.
$ ipset create e hash:ip,mark markmask 1 markmask 2
! ipset v7.17: Syntax error: markmask already specified
? 1
$ ipset create c ipmarkhash
$ ipset add a 1.1.1.1,5
$ ipset add a 1.1.1.1,0x5
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add a 1.1.1.1,010
$ ipset add a 1.1.1.1,0
$ ipset add a 1.1.1.1,0xffffffff
$ ipset add a 1.1.1.1,0x100000000
! ipset v7.17: Syntax error: '0x100000000' is out of range 0-4294967295
? 1
$ ipset add a 1.1.1.1,-1
! ipset v7.17: Syntax error: '-1' is out of range 0-4294967295
? 1
$ ipset add a 1.1.1.1,x
! ipset v7.17: Syntax error: 'x' is invalid as number
? 1
$ ipset add a 1.1.1.1,5/6
! ipset v7.17: Syntax error: '5/6' is invalid as number
? 1
$ ipset add a 1.1.1.1,5-6
! ipset v7.17: Syntax error: '5-6' is invalid as number
? 1
$ ipset add a 1.1.1.1
! ipset v7.17: Syntax error: Second element is missing from 1.1.1.1.
? 1
$ ipset add a 1.1.1.1,5,6
! ipset v7.17: Syntax error: Two elem separators in 1.1.1.1,5,6, but settype hash:ip,mark supports one.
? 1
$ ipset add a 1.1.1.8/30,5
$ ipset add a 1.1.1.4-1.1.1.5,5
$ ipset add a 0.0.0.0,5
$ ipset add a 0.0.0.0/0,5
! ipset v7.17: The value of the CIDR parameter of the IP address is invalid
? 1
$ ipset add a 1.1.1.1/0,5
! ipset v7.17: The value of the CIDR parameter of the IP address is invalid
? 1
$ ipset add b 1.1.1.1,0xabcdef
$ ipset add b 1.1.1.1,0xef
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset test b 1.1.1.1,0xcdef
! Warning: 1.1.1.1,0x0000cdef is in set b.
$ ipset test a 1.1.1.1,5
! Warning: 1.1.1.1,0x00000005 is in set a.
$ ipset test a 1.1.1.1/32,5
! Warning: 1.1.1.1,0x00000005 is in set a.
$ ipset test a 1.1.1.1/30,5
! Warning: 1.1.1.1/30,0x00000005 is in set a.
$ ipset test a 1.1.1.1-1.1.1.2,5
! Warning: 1.1.1.1-1.1.1.2,0x00000005 is in set a.
$ ipset test a 0.0.0.0,5
! Warning: 0.0.0.0,0x00000005 is in set a.
$ ipset del a 0.0.0.0,5
$ ipset del a 1.1.1.8/29,5
! ipset v7.17: Element cannot be deleted from the set: it's not added
? 1
$ ipset del a 1.1.1.1,5
$ ipset add six ::1,5
$ ipset add six ::1/128,5
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add six ::,5
$ ipset add six ::1/127,5
! ipset v7.17: Syntax error: plain IP address must be supplied: ::1/127
? 1
$ ipset add six ::1-::2,5
! ipset v7.17: Syntax error: plain IP address must be supplied: ::1-::2
? 1
$ ipset list
> Name: a
> Type: hash:ip,mark
> Revision: 3
> Header: family inet markmask 0xffffffff hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 5
> Members:
> 1.1.1.1,0x00000000
> 1.1.1.1,0x00000008
> 1.1.1.1,0xffffffff
> 1.1.1.4,0x00000005
> 1.1.1.5,0x00000005
>
> Name: six
> Type: hash:ip,mark
> Revision: 3
> Header: family inet6 markmask 0xffffffff hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 2
> Members:
> ::,0x00000005
> ::1,0x00000005
>
> Name: b
> Type: hash:ip,mark
> Revision: 3
> Header: family inet markmask 0x000000ff hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 1
> Members:
> 1.1.1.1,0x000000ef
>
> Name: d
> Type: hash:ip,mark
> Revision: 3
> Header: family inet markmask 0x000000ff hashsize 128 maxelem 65536 timeout 5 counters comment skbinfo bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 0
> Members:
>
> Name: e
> Type: hash:ip,mark
> Revision: 3
> Header: family inet markmask 0xffffffff hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 0
> Members:
>
> Name: c
> Type: hash:ip,mark
> Revision: 3
> Header: family inet markmask 0xffffffff hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 0
> Members:
$ ipset save
> create a hash:ip,mark family inet markmask 0xffffffff hashsize 1024 maxelem 65536 bucketsize 12 initval N
> add a 1.1.1.1,0x00000000
> add a 1.1.1.1,0x00000008
> add a 1.1.1.1,0xffffffff
> add a 1.1.1.4,0x00000005
> add a 1.1.1.5,0x00000005
> create six hash:ip,mark family inet6 markmask 0xffffffff hashsize 1024 maxelem 65536 bucketsize 12 initval N
> add six ::,0x00000005
> add six ::1,0x00000005
> create b hash:ip,mark family inet markmask 0x000000ff hashsize 1024 maxelem 65536 bucketsize 12 initval N
> add b 1.1.1.1,0x000000ef
> create d hash:ip,mark family inet markmask 0x000000ff hashsize 128 maxelem 65536 timeout 5 counters comment skbinfo bucketsize 12 initval N
> create e hash:ip,mark family inet markmask 0xffffffff hashsize 1024 maxelem 65536 bucketsize 12 initval N
> create c hash:ip,mark family inet markmask 0xffffffff hashsize 1024 maxelem 65536 bucketsize 12 initval N
$ ipset -exist create a hash:ip,mark markmask 0xf
! ipset v7.17: Set cannot be created: set with the same name already exists
? 1
$ ipset -exist create b hash:ip,mark markmask 0xff
$ ipset create e hash:ip,mark -6
! ipset v7.17: Set cannot be created: set with the same name already exists
? 1
$ ipset add e ::1/128,5
! ipset v7.17: Syntax error: '128' is out of range 0-32
? 1
$ ipset test e ::1/128,5
! ipset v7.17: Syntax error: '128' is out of range 0-32
? 1
$ ipset test e ::1/128,5
! ipset v7.17: Syntax error: '128' is out of range 0-32
? 1
$ ipset test e ::1/127,5
! ipset v7.17: Syntax error: '127' is out of range 0-32
? 1
$ ipset create f hash:ip,mark -6 markmask 0xf0
$ ipset -exist create f hash:ip,mark -6 markmask 0xf1
! ipset v7.17: Set cannot be created: set with the same name already exists
? 1
$ ipset -exist create f hash:ip,mark -6 markmask 0xf0 hashsize 99
$ ipset -exist add f ::1,0xff
$ ipset -exist add f ::1,0xff
$ ipset del f ::1,0xf1
$ ipset list f
> Name: f
> Type: hash:ip,mark
> Revision: 3
> Header: family inet6 markmask 0x000000f0 hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 0
> Members:

== options of older versions, and names of the types
$ ipset create a hash:ip,mark resize 3
! Warning: Option '--resize 3' is ignored. Please upgrade your syntax.
$ ipset create b hash:ip,mark from 3
! Warning: Option '--from 3' is ignored. Please upgrade your syntax.
$ ipset create c hash:ip,mark gc 3
! ipset v7.17: Unknown argument: `gc'
! Try `ipset help' for more information.
? 2
$ ipset create d hash:ip,mark network 3
! Warning: Option '--from 3' is ignored. Please upgrade your syntax.
$ ipset create e hash:ip,mark to 3
! Warning: Option '--to 3' is ignored. Please upgrade your syntax.
$ ipset create f hash:mac resize 3
! ipset v7.17: Unknown argument: `resize'
! Try `ipset help' for more information.
? 2
$ ipset create f hash:mac gc 3
! ipset v7.17: Unknown argument: `gc'
! Try `ipset help' for more information.
? 2
$ ipset create f hash:ip,mac resize 3
! ipset v7.17: Unknown argument: `resize'
! Try `ipset help' for more information.
? 2
$ ipset create g hash:net,net probes 3
! ipset v7.17: Unknown argument: `probes'
! Try `ipset help' for more information.
? 2
$ ipset create g hash:net,net resize 3
! ipset v7.17: Unknown argument: `resize'
! Try `ipset help' for more information.
? 2
$ ipset create g hash:net,net from 3
! ipset v7.17: Unknown argument: `from'
! Try `ipset help' for more information.
? 2
$ ipset create h hash:net,port,net probes 3
! ipset v7.17: Unknown argument: `probes'
! Try `ipset help' for more information.
? 2
$ ipset create h hash:net,port,net resize 3
! ipset v7.17: Unknown argument: `resize'
! Try `ipset help' for more information.
? 2
$ ipset create h hash:net,port,net from 3
! ipset v7.17: Unknown argument: `from'
! Try `ipset help' for more information.
? 2
$ ipset create h netportnethash
$ ipset create g netnethash netmask 24
$ ipset create g1 netnethash netmask 24 bitmask 255.255.255.0
! ipset v7.17: Syntax error: bitmask and netmask are mutually exclusive, provide only one
? 1
$ ipset create g1 netnethash bitmask 255.255.0.255
$ ipset create g2 netnethash -6 bitmask ffff::
$ ipset create g3 netnethash -6 netmask 128
$ ipset create g4 netnethash netmask 0
! ipset v7.17: Syntax error: '0' is out of range 1-32
! Syntax error: netmask is out of the inclusive range of 1-32
? 1
$ ipset create g5 netnethash netmask 33
! ipset v7.17: Syntax error: '33' is out of range 1-32
! Syntax error: netmask is out of the inclusive range of 1-32
? 1
$ ipset create g6 netnethash netmask 32 timeout 3 comment counters skbinfo
$ ipset create h1 netportnethash netmask 24
! ipset v7.17: Unknown argument: `netmask'
! Try `ipset help' for more information.
? 2
$ ipset create h1 netportnethash markmask 24
! ipset v7.17: Unknown argument: `markmask'
! Try `ipset help' for more information.
? 2
$ ipset list -t
> Name: a
> Type: hash:ip,mark
> Revision: 3
> Header: family inet markmask 0xffffffff hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 0
>
> Name: b
> Type: hash:ip,mark
> Revision: 3
> Header: family inet markmask 0xffffffff hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 0
>
> Name: d
> Type: hash:ip,mark
> Revision: 3
> Header: family inet markmask 0xffffffff hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 0
>
> Name: e
> Type: hash:ip,mark
> Revision: 3
> Header: family inet markmask 0xffffffff hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 0
>
> Name: h
> Type: hash:net,port,net
> Revision: 3
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 0
>
> Name: g
> Type: hash:net,net
> Revision: 4
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N netmask 24
> Size in memory: N
> References: 0
> Number of entries: 0
>
> Name: g1
> Type: hash:net,net
> Revision: 4
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N bitmask 255.255.0.255
> Size in memory: N
> References: 0
> Number of entries: 0
>
> Name: g2
> Type: hash:net,net
> Revision: 4
> Header: family inet6 hashsize 1024 maxelem 65536 bucketsize 12 initval N bitmask ffff::
> Size in memory: N
> References: 0
> Number of entries: 0
>
> Name: g3
> Type: hash:net,net
> Revision: 4
> Header: family inet6 hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 0
>
> Name: g6
> Type: hash:net,net
> Revision: 4
> Header: family inet hashsize 1024 maxelem 65536 timeout 3 counters comment skbinfo bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 0

== a test of marks with a range or a network tests its first address
$ ipset create a hash:ip,mark
$ ipset add a 1.1.1.1,5
$ ipset test a 1.1.1.1/0,5
! Warning: 1.1.1.1/0,0x00000005 is in set a.
$ ipset test a 1.1.1.1-0.0.0.0,5
! Warning: 1.1.1.1-0.0.0.0,0x00000005 is in set a.
$ ipset test a 1.1.1.0/24,5
! 1.1.1.0/24,0x00000005 is NOT in set a.
? 1
$ ipset add a 0.0.0.3-0.0.0.0,5
$ ipset add a 0.0.0.0/0,6
! ipset v7.17: The value of the CIDR parameter of the IP address is invalid
? 1
$ ipset save a
> create a hash:ip,mark family inet markmask 0xffffffff hashsize 1024 maxelem 65536 bucketsize 12 initval N
> add a 0.0.0.0,0x00000005
> add a 0.0.0.1,0x00000005
> add a 0.0.0.2,0x00000005
> add a 0.0.0.3,0x00000005
> add a 1.1.1.1,0x00000005
