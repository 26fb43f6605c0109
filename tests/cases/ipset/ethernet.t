# Recorded with tests/reference/in-kernel.sh: kernels may lack these types.
== Ethernet addresses
$ ipset create a hash:mac
$ ipset add a 00:11:22:33:44:55
$ ipset add a 1:2:3:4:5:6
$ ipset add a 1:2:3:4:5:6
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add a 0:0:0:0:0:0
! ipset v7.17: Null-valued element, cannot be stored in a hash type of set
? 1
$ ipset add a 1:2:3:4:5
! ipset v7.17: Syntax error: cannot parse '1:2:3:4:5' as ethernet address
? 1
$ ipset add a 1:2:3:4:5:6,7
! ipset v7.17: Syntax error: Elem separator in 1:2:3:4:5:6,7, but settype hash:mac supports none.
? 1
$ ipset add a ,7
! ipset v7.17: Syntax error: cannot parse ',7' as ethernet address
? 1
$ ipset add a ::::::
! ipset v7.17: Syntax error: cannot parse '::::::' as ethernet address
? 1
$ ipset add a 1:2:3:4:5:6-1:2:3:4:5:9
! ipset v7.17: Syntax error: cannot parse '1:2:3:4:5:6-1:2:3:4:5:9' as ethernet address
? 1
$ ipset test a 01:02:03:04:05:06
! Warning: 01:02:03:04:05:06 is in set a.
$ ipset test a 0:0:0:0:0:0
! 00:00:00:00:00:00 is NOT in set a.
? 1
$ ipset test a x
! ipset v7.17: Syntax error: cannot parse 'x' as ethernet address
? 1
$ ipset del a 0:0:0:0:0:0
! ipset v7.17: Null-valued element, cannot be stored in a hash type of set
? 1
$ ipset del a 1:2:3:4:5:9
! ipset v7.17: Element cannot be deleted from the set: it's not added
? 1
$ ipset list a
> Name: a
> Type: hash:mac
> Revision: 1
> Header: hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 2
> Members:
> 00:11:22:33:44:55
> 01:02:03:04:05:06
$ ipset save a
> create a hash:mac hashsize 1024 maxelem 65536 bucketsize 12 initval N
> add a 00:11:22:33:44:55
> add a 01:02:03:04:05:06
$ ipset list a -o xml
> <ipsets>
> <ipset name="a">
> <type>hash:mac</type>
> <revision>1</revision>
> <header><hashsize>1024</hashsize><maxelem>65536</maxelem><bucketsize>12</bucketsize><initval>N</initval>
> <memsize>N</memsize>
> <references>0</references>
> <numentries>2</numentries>
> </header>
> <members>
> <member><elem>00:11:22:33:44:55</elem></member>
> <member><elem>01:02:03:04:05:06</elem></member>
> </members>
> </ipset>
> </ipsets>
$ ipset create b hash:mac family inet
! ipset v7.17: Unknown argument: `family'
! Try `ipset help' for more information.
? 2
$ ipset create b hash:mac -4
! ipset v7.17: Unknown argument: `-4'
! Try `ipset help' for more information.
? 2
$ ipset create b hash:mac probes 3
! ipset v7.17: Unknown argument: `probes'
! Try `ipset help' for more information.
? 2
$ ipset create b hash:mac netmask 3
! ipset v7.17: Unknown argument: `netmask'
! Try `ipset help' for more information.
? 2
$ ipset create b hash:mac timeout 3 counters comment skbinfo forceadd bucketsize 3 initval 0x300 hashsize 3 maxelem 3
$ ipset add b 1:2:3:4:5:6 comment foo packets 3 bytes 4 skbmark 0x1 skbprio 1:1 skbqueue 1 timeout 0
$ ipset add b 1:2:3:4:5:7 nomatch
! ipset v7.17: Unknown argument: `nomatch'
! Try `ipset help' for more information.
? 2
$ ipset add b 1:2:3:4:5:7 x
! ipset v7.17: Unknown argument: `x'
! Try `ipset help' for more information.
? 2
$ ipset list b
> Name: b
> Type: hash:mac
> Revision: 1
> Header: hashsize 64 maxelem 3 timeout 3 counters comment skbinfo bucketsize 4 initval N
> Size in memory: N
> References: 0
> Number of entries: 1
> Members:
> 01:02:03:04:05:06 timeout 0 packets 3 bytes 4 comment "foo" skbmark 0x1 skbprio 1:1 skbqueue 1
$ ipset create c macipmap
! ipset v7.17: Mandatory option `range' is missing
! Try `ipset help' for more information.
? 2
$ ipset create c machash
$ ipset create c hash:ip family unspec
! ipset v7.17: Protocol family not supported by the set type
? 1
$ ipset create c hash:mac family unspec
! ipset v7.17: Unknown argument: `family'
! Try `ipset help' for more information.
? 2
$ ipset add a host
! ipset v7.17: Syntax error: cannot parse 'host' as ethernet address
? 1
$ ipset swap a b
$ ipset list
> Name: a
> Type: hash:mac
> Revision: 1
> Header: hashsize 64 maxelem 3 timeout 3 counters comment skbinfo bucketsize 4 initval N
> Size in memory: N
> References: 0
> Number of entries: 1
> Members:
> 01:02:03:04:05:06 timeout 0 packets 3 bytes 4 comment "foo" skbmark 0x1 skbprio 1:1 skbqueue 1
>
> Name: b
> Type: hash:mac
> Revision: 1
> Header: hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 2
> Members:
> 00:11:22:33:44:55
> 01:02:03:04:05:06
>
> Name: c
> Type: hash:mac
> Revision: 1
> Header: hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 0
> Members:

== addresses with Ethernet addresses
$ ipset create a hash:ip,mac
$ ipset create six hash:ip,mac family inet6
$ ipset create b hash:ip,mac netmask 24
! ipset v7.17: Unknown argument: `netmask'
! Try `ipset help' for more information.
? 2
$ ipset create b hash:ip,mac probes 24
! ipset v7.17: Unknown argument: `probes'
! Try `ipset help' for more information.
? 2
$ ipset create b hash:ip,mac from 24
! ipset v7.17: Unknown argument: `from'
! Try `ipset help' for more information.
? 2
$ ipset create b ipmachash
$ ipset add a 1.1.1.1,1:2:3:4:5:6
$ ipset add a 1.1.1.1,1:2:3:4:5:6
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add a 1.1.1.1,1:2:3:4:5:7
$ ipset add a 1.1.1.0/30,1:2:3:4:5:7
! ipset v7.17: IP/CIDR range is not allowed in command add with set type hash:ip,mac and family inet
? 1
$ ipset add a 1.1.1.0/32,1:2:3:4:5:7
! ipset v7.17: IP/CIDR range is not allowed in command add with set type hash:ip,mac and family inet
? 1
$ ipset add a 1.1.1.0-1.1.1.1,1:2:3:4:5:7
! ipset v7.17: FROM-TO IP range is not allowed in command add with set type hash:ip,mac and family inet
? 1
$ ipset add a 0.0.0.0,1:2:3:4:5:7
$ ipset add a 1.1.1.1
! ipset v7.17: Syntax error: Second element is missing from 1.1.1.1.
? 1
$ ipset add a 1.1.1.1,
! ipset v7.17: Syntax error: Second element is missing from 1.1.1.1,.
? 1
$ ipset add a ,1.1.1.1
! ipset v7.17: Syntax error: Second element is missing from ,1.1.1.1.
? 1
$ ipset add a 1.1.1.1,1:2:3:4:5:7,3
! ipset v7.17: Syntax error: Two elem separators in 1.1.1.1,1:2:3:4:5:7,3, but settype hash:ip,mac supports one.
? 1
$ ipset add a 1.1.1.1,0:0:0:0:0:0
! ipset v7.17: Null-valued element, cannot be stored in a hash type of set
? 1
$ ipset add a 1.1.1.2,x
! ipset v7.17: Syntax error: cannot parse 'x' as ethernet address
? 1
$ ipset add a x,1:2:3:4:5:6
! ipset v7.17: Syntax error: cannot parse x: resolving to IPv4 address failed
? 1
$ ipset test a 1.1.1.1,1:2:3:4:5:6
! Warning: 1.1.1.1,01:02:03:04:05:06 is in set a.
$ ipset test a 1.1.1.1,1:2:3:4:5:8
! 1.1.1.1,01:02:03:04:05:08 is NOT in set a.
? 1
$ ipset test a 1.1.1.1/32,1:2:3:4:5:8
! ipset v7.17: IP/CIDR range is not allowed in command test with set type hash:ip,mac and family inet
? 1
$ ipset test a 1.1.1.1/31,1:2:3:4:5:8
! ipset v7.17: IP/CIDR range is not allowed in command test with set type hash:ip,mac and family inet
? 1
$ ipset test a 1.1.1.1-1.1.1.2,1:2:3:4:5:8
! ipset v7.17: FROM-TO IP range is not allowed in command test with set type hash:ip,mac and family inet
? 1
$ ipset test a 0.0.0.0,1:2:3:4:5:8
! 0.0.0.0,01:02:03:04:05:08 is NOT in set a.
? 1
$ ipset test a 1.1.1.1,0:0:0:0:0:0
! 1.1.1.1,00:00:00:00:00:00 is NOT in set a.
? 1
$ ipset test a 1.1.1.1
! ipset v7.17: Syntax error: Second element is missing from 1.1.1.1.
? 1
$ ipset del a 1.1.1.1/32,1:2:3:4:5:6
! ipset v7.17: IP/CIDR range is not allowed in command del with set type hash:ip,mac and family inet
? 1
$ ipset del a 1.1.1.1/31,1:2:3:4:5:6
! ipset v7.17: IP/CIDR range is not allowed in command del with set type hash:ip,mac and family inet
? 1
$ ipset del a 1.1.1.1,1:2:3:4:5:6
$ ipset add six ::1,1:2:3:4:5:6
$ ipset add six ::1/127,1:2:3:4:5:6
! ipset v7.17: Syntax error: plain IP address must be supplied: ::1/127
? 1
$ ipset add six ::1-::2,1:2:3:4:5:6
! ipset v7.17: Syntax error: plain IP address must be supplied: ::1-::2
? 1
$ ipset add six ::,1:2:3:4:5:6
$ ipset add six 1.1.1.1,1:2:3:4:5:6
! ipset v7.17: Syntax error: cannot parse 1.1.1.1: resolving to IPv6 address failed
? 1
$ ipset list
> Name: a
> Type: hash:ip,mac
> Revision: 1
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 2
> Members:
> 0.0.0.0,01:02:03:04:05:07
> 1.1.1.1,01:02:03:04:05:07
>
> Name: six
> Type: hash:ip,mac
> Revision: 1
> Header: family inet6 hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 2
> Members:
> ::,01:02:03:04:05:06
> ::1,01:02:03:04:05:06
>
> Name: b
> Type: hash:ip,mac
> Revision: 1
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 0
> Members:
$ ipset save
> create a hash:ip,mac family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> add a 0.0.0.0,01:02:03:04:05:07
> add a 1.1.1.1,01:02:03:04:05:07
> create six hash:ip,mac family inet6 hashsize 1024 maxelem 65536 bucketsize 12 initval N
> add six ::,01:02:03:04:05:06
> add six ::1,01:02:03:04:05:06
> create b hash:ip,mac family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
$ ipset create d hash:ip,mac -6
$ ipset add d ::1/128,1:2:3:4:5:6
! ipset v7.17: IP/CIDR range is not allowed in command add with set type hash:ip,mac and family inet6
? 1
$ ipset add d ::1/127,1:2:3:4:5:6
! ipset v7.17: Syntax error: plain IP address must be supplied: ::1/127
? 1
$ ipset test d ::1/128,1:2:3:4:5:6
! ipset v7.17: IP/CIDR range is not allowed in command test with set type hash:ip,mac and family inet6
? 1
$ ipset add d ::1,::
! ipset v7.17: Syntax error: cannot parse '::' as ethernet address
? 1

== options that the set lacks: hash:ip,mac says something else
$ ipset create a hash:ip,mac
$ ipset add a 1.1.1.1,1:2:3:4:5:6 comment x
! ipset v7.17: Kernel error received: Unknown error -1
? 1
$ ipset add a 1.1.1.1,1:2:3:4:5:6 timeout 5
! ipset v7.17: Kernel error received: Unknown error -1
? 1
$ ipset add a 1.1.1.1,0:0:0:0:0:0 timeout 5
! ipset v7.17: Kernel error received: Unknown error -1
? 1
$ ipset add a 1.1.1.1,0:0:0:0:0:0 packets 5
! ipset v7.17: Kernel error received: Unknown error -1
? 1
$ ipset add a 1.1.1.1,0:0:0:0:0:0 skbprio 1:2
! ipset v7.17: Kernel error received: Unknown error -1
? 1
$ ipset -exist add a 1.1.1.1,0:0:0:0:0:1 skbprio 1:2
! ipset v7.17: Kernel error received: Unknown error -1
? 1
$ ipset create b hash:ip,mac -6 comment
$ ipset add b ::1,1:2:3:4:5:6 comment x timeout 5
! ipset v7.17: Kernel error received: Unknown error -1
? 1
$ ipset add b ::1,1:2:3:4:5:6 skbmark 0x5
! ipset v7.17: Kernel error received: Unknown error -1
? 1
$ ipset create c hash:mac
$ ipset add c 1:2:3:4:5:6 comment x
! ipset v7.17: Comment cannot be used: set was created without comment support
? 1
$ ipset add c 0:0:0:0:0:0 comment x
! ipset v7.17: Comment cannot be used: set was created without comment support
? 1
$ ipset save
> create a hash:ip,mac family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> create b hash:ip,mac family inet6 hashsize 1024 maxelem 65536 comment bucketsize 12 initval N
> create c hash:mac hashsize 1024 maxelem 65536 bucketsize 12 initval N
