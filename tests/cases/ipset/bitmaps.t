== bitmaps of addresses and ports
$ ipset create i bitmap:ip range 1.1.1.0/24
$ ipset create n bitmap:ip range 1.1.0.0/16 netmask 28
$ ipset create c bitmap:ip range 1.1.1.10-1.1.1.20 counters comment
$ ipset create p bitmap:port range 10-90 counters
$ ipset add i 1.1.1.1
$ ipset add i 1.1.1.1
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset -exist add i 1.1.1.1
$ ipset add i 1.1.1.4-1.1.1.6
$ ipset add i 1.1.1.9-1.1.1.7
$ ipset add i 1.1.1.250-1.1.2.3
! ipset v7.17: Element is out of the range of the set
? 1
$ ipset add i 1.1.1.16/30
$ ipset add i 1.1.1.1/33
! ipset v7.17: Syntax error: '33' is out of range 0-32
? 1
$ ipset add i 1.1.1.1/0
! ipset v7.17: The value of the CIDR parameter of the IP address is invalid
? 1
$ ipset add i 1.1.2.1
! ipset v7.17: Element is out of the range of the set
? 1
$ ipset add i ::1
! ipset v7.17: Syntax error: cannot parse ::1: resolving to IPv4 address failed
? 1
$ ipset add i 1.1.1.1,80
! ipset v7.17: Syntax error: Elem separator in 1.1.1.1,80, but settype bitmap:ip supports none.
? 1
$ ipset add i localhost
! ipset v7.17: Element is out of the range of the set
? 1
$ ipset test i 1.1.1.4
! Warning: 1.1.1.4 is in set i.
$ ipset test i 1.1.1.40
! 1.1.1.40 is NOT in set i.
? 1
$ ipset test i 2.2.2.2
! 2.2.2.2 is NOT in set i.
? 1
$ ipset test i 1.1.1.4-1.1.1.5
! ipset v7.17: FROM-TO IP range is not allowed in command test with set type bitmap:ip and family inet
? 1
$ ipset test i 1.1.1.4/31
! ipset v7.17: IP/CIDR range is not allowed in command test with set type bitmap:ip and family inet
? 1
$ ipset test i 1.1.1.4/32
! ipset v7.17: IP/CIDR range is not allowed in command test with set type bitmap:ip and family inet
? 1
$ ipset del i 1.1.1.4
$ ipset del i 1.1.1.4
! ipset v7.17: Element cannot be deleted from the set: it's not added
? 1
$ ipset -exist del i 1.1.1.0/24
$ ipset del i 1.1.3.0
! ipset v7.17: Element is out of the range of the set
? 1
$ ipset add n 1.1.0.5
$ ipset add n 1.1.0.9
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add n 1.1.2.0/24
$ ipset add n 1.1.3.1-1.1.3.40
$ ipset test n 1.1.3.39
! Warning: 1.1.3.39 is in set n.
$ ipset test n 1.1.3.49
! 1.1.3.49 is NOT in set n.
? 1
$ ipset list n
> Name: n
> Type: bitmap:ip
> Revision: 3
> Header: range 1.1.0.0-1.1.255.255 netmask 28
> Size in memory: 600
> References: 0
> Number of entries: 20
> Members:
> 1.1.0.0
> 1.1.2.0
> 1.1.2.16
> 1.1.2.32
> 1.1.2.48
> 1.1.2.64
> 1.1.2.80
> 1.1.2.96
> 1.1.2.112
> 1.1.2.128
> 1.1.2.144
> 1.1.2.160
> 1.1.2.176
> 1.1.2.192
> 1.1.2.208
> 1.1.2.224
> 1.1.2.240
> 1.1.3.0
> 1.1.3.16
> 1.1.3.32
$ ipset del n 1.1.3.0/27
$ ipset save n
> create n bitmap:ip range 1.1.0.0-1.1.255.255 netmask 28
> add n 1.1.0.0
> add n 1.1.2.0
> add n 1.1.2.16
> add n 1.1.2.32
> add n 1.1.2.48
> add n 1.1.2.64
> add n 1.1.2.80
> add n 1.1.2.96
> add n 1.1.2.112
> add n 1.1.2.128
> add n 1.1.2.144
> add n 1.1.2.160
> add n 1.1.2.176
> add n 1.1.2.192
> add n 1.1.2.208
> add n 1.1.2.224
> add n 1.1.2.240
> add n 1.1.3.32
$ ipset add c 1.1.1.10 packets 4 bytes 5 comment one
$ ipset del c 1.1.1.10
$ ipset add c 1.1.1.10
$ ipset list c
> Name: c
> Type: bitmap:ip
> Revision: 3
> Header: range 1.1.1.10-1.1.1.20 counters comment
> Size in memory: N
> References: 0
> Number of entries: 1
> Members:
> 1.1.1.10 packets 4 bytes 5
$ ipset -exist add c 1.1.1.10 packets 9
$ ipset -exist add c 1.1.1.10 comment two
$ ipset flush c
$ ipset add c 1.1.1.10
$ ipset add c 1.1.1.9-1.1.1.12
! ipset v7.17: Element is out of the range of the set
? 1
$ ipset list c
> Name: c
> Type: bitmap:ip
> Revision: 3
> Header: range 1.1.1.10-1.1.1.20 counters comment
> Size in memory: N
> References: 0
> Number of entries: 1
> Members:
> 1.1.1.10 packets 9 bytes 5
$ ipset add p 10
$ ipset add p http
$ ipset add p tcp:20-30
$ ipset add p udp:40
$ ipset add p sctp:50
! ipset v7.17: Syntax error: Only protocols TCP and UDP are valid
? 1
$ ipset add p esp:0
! ipset v7.17: Syntax error: Only protocols TCP and UDP are valid
? 1
$ ipset add p esp:1
! ipset v7.17: Syntax error: Protocol esp can be used with pseudo port value 0 only.
? 1
$ ipset add p foo:1
! ipset v7.17: Syntax error: cannot parse 'foo' as a protocol
? 1
$ ipset add p 9
! ipset v7.17: Element is out of the range of the set
? 1
$ ipset add p 95
! ipset v7.17: Element is out of the range of the set
? 1
$ ipset add p 85-95
! ipset v7.17: Element is out of the range of the set
? 1
$ ipset add p 90-86
$ ipset add p [http]
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add p domain
$ ipset test p 20
! Warning: 20 is in set p.
$ ipset test p 20-21
! ipset v7.17: FROM-TO port range is not allowed in command test with set type bitmap:port and family unspec
? 1
$ ipset test p tcp:21
! Warning: 21 is in set p.
$ ipset test p 99
! 99 is NOT in set p.
? 1
$ ipset del p 20-25
$ ipset del p 20
! ipset v7.17: Element cannot be deleted from the set: it's not added
? 1
$ ipset -exist del p 20-40
$ ipset del p 99
! ipset v7.17: Element is out of the range of the set
? 1
$ ipset add p 0x10
$ ipset add p 010
! ipset v7.17: Element is out of the range of the set
? 1
$ ipset add p 65536
! ipset v7.17: Syntax error: '65536' is out of range 0-65535
! Syntax error: 'tcp' is invalid as number
! cannot parse '65536' as a tcp port
? 1
$ ipset add p -1
! ipset v7.17: Syntax error: '-1' is out of range 0-65535
! Syntax error: 'tcp' is invalid as number
! cannot parse '-1' as a tcp port
? 1
$ ipset add p 1-
! ipset v7.17: Syntax error: '1-' is invalid as number
! Syntax error: 'tcp' is invalid as number
! cannot parse '1-' as a tcp port
? 1
$ ipset add p -
! ipset v7.17: Syntax error: '-' is invalid as number
! Syntax error: 'tcp' is invalid as number
! cannot parse '-' as a tcp port
? 1
$ ipset add p
! ipset v7.17: Missing second mandatory argument to command add
! Try `ipset help' for more information.
? 2
$ ipset list p
> Name: p
> Type: bitmap:port
> Revision: 3
> Header: range 10-90 counters
> Size in memory: 1384
> References: 0
> Number of entries: 9
> Members:
> 10 packets 0 bytes 0
> 16 packets 0 bytes 0
> 53 packets 0 bytes 0
> 80 packets 0 bytes 0
> 86 packets 0 bytes 0
> 87 packets 0 bytes 0
> 88 packets 0 bytes 0
> 89 packets 0 bytes 0
> 90 packets 0 bytes 0
$ ipset list p -o xml -sorted
> <ipsets>
> <ipset name="p">
> <type>bitmap:port</type>
> <revision>3</revision>
> <header><range>10-90</range><counters/>
> <memsize>1384</memsize>
> <references>0</references>
> <numentries>9</numentries>
> </header>
> <members>
> <member><elem>10</elem><packets>0</packets><bytes>0</bytes></member>
> <member><elem>16</elem><packets>0</packets><bytes>0</bytes></member>
> <member><elem>53</elem><packets>0</packets><bytes>0</bytes></member>
> <member><elem>80</elem><packets>0</packets><bytes>0</bytes></member>
> <member><elem>86</elem><packets>0</packets><bytes>0</bytes></member>
> <member><elem>87</elem><packets>0</packets><bytes>0</bytes></member>
> <member><elem>88</elem><packets>0</packets><bytes>0</bytes></member>
> <member><elem>89</elem><packets>0</packets><bytes>0</bytes></member>
> <member><elem>90</elem><packets>0</packets><bytes>0</bytes></member>
> </members>
> </ipset>
> </ipsets>
$ ipset save p
> create p bitmap:port range 10-90 counters
> add p 10 packets 0 bytes 0
> add p 16 packets 0 bytes 0
> add p 53 packets 0 bytes 0
> add p 80 packets 0 bytes 0
> add p 86 packets 0 bytes 0
> add p 87 packets 0 bytes 0
> add p 88 packets 0 bytes 0
> add p 89 packets 0 bytes 0
> add p 90 packets 0 bytes 0
$ ipset rename p q
$ ipset swap i q
! ipset v7.17: The sets cannot be swapped: their type does not match
? 1
$ ipset swap i n
$ ipset flush
$ ipset save
> create i bitmap:ip range 1.1.0.0-1.1.255.255 netmask 28
> create n bitmap:ip range 1.1.1.0-1.1.1.255
> create c bitmap:ip range 1.1.1.10-1.1.1.20 counters comment
> create q bitmap:port range 10-90 counters

== headers of bitmaps and lists
$ ipset create b bitmap:ip
! ipset v7.17: Mandatory option `range' is missing
! Try `ipset help' for more information.
? 2
$ ipset create b bitmap:ip range 1.1.1.0-1.1.1.255
$ ipset create b1 bitmap:ip range 1.1.1.0/24
$ ipset create b2 bitmap:ip from 1.1.1.0 to 1.1.1.9
$ ipset create b3 bitmap:ip from 1.1.1.0
! ipset v7.17: Mandatory option `to' is missing
! Try `ipset help' for more information.
? 2
$ ipset create b3 bitmap:ip to 1.1.1.0
! ipset v7.17: Mandatory option `range' is missing
! Try `ipset help' for more information.
? 2
$ ipset create b3 bitmap:ip to 1.1.1.0 from 1.1.1.9
$ ipset create b4 bitmap:ip network 1.1.1.0/24
$ ipset create b4 bitmap:ip network 1.1.1.0/24 range 1.1.1.0/24
! ipset v7.17: Syntax error: range already specified
? 1
$ ipset create b4 bitmap:ip range 1.1.1.0/24 range 1.1.1.0/24
! ipset v7.17: Syntax error: range already specified
? 1
$ ipset create b4 bitmap:ip range 1.1.1.0/24 network 1.1.1.0/24
! ipset v7.17: Syntax error: network already specified
? 1
$ ipset create b4 bitmap:ip range 1.1.1.0/x
! ipset v7.17: Syntax error: 'x' is invalid as number
? 1
$ ipset create b4 bitmap:ip range 1.1.1.0-
! ipset v7.17: Syntax error: IP/cidr or IP-IP range must be specified: 1.1.1.0-
? 1
$ ipset create b4 bitmap:ip range -1.1.1.0
! ipset v7.17: Syntax error: IP/cidr or IP-IP range must be specified: -1.1.1.0
? 1
$ ipset create b4 bitmap:ip range 1.1.1.0/33
! ipset v7.17: Syntax error: '33' is out of range 0-32
? 1
$ ipset create b4 bitmap:ip range 1.1.1.0-1.1.1.9-1.1.1.10
! ipset v7.17: Syntax error: cannot parse 1.1.1.9-1.1.1.10: resolving to IPv4 address failed
? 1
$ ipset create b4 bitmap:ip from 1.1.1.0-1.1.1.9
! ipset v7.17: Syntax error: plain IP address must be supplied: 1.1.1.0-1.1.1.9
? 1
$ ipset create b4 bitmap:ip range 1.1.1.0/24 from 1.1.1.0
! ipset v7.17: Syntax error: from already specified
? 1
$ ipset create b4 bitmap:ip from 1.1.1.0 range 1.1.1.0/24
! ipset v7.17: Syntax error: range already specified
? 1
$ ipset create b4 bitmap:ip range 1.1.1.0-1.1.1.9 to 1.1.1.3
! ipset v7.17: Syntax error: to already specified
? 1
$ ipset create b4 bitmap:ip to 1.1.1.3 range 1.1.1.0-1.1.1.9
! ipset v7.17: Set cannot be created: set with the same name already exists
? 1
$ ipset create c4 bitmap:ip to 1.1.1.3 range 1.1.1.0/24
$ ipset create c5 bitmap:ip from 1.1.1.0/32 to 1.1.1.9/32
$ ipset create c5 bitmap:ip from 1.1.1.0/24 to 1.1.1.9/32
! ipset v7.17: Syntax error: plain IP address must be supplied: 1.1.1.0/24
? 1
$ ipset create b5 bitmap:ip range 1.1.1.0/24 to 1.1.2.0
$ ipset create b6 bitmap:ip range 1.1.1.0/24 netmask 26
$ ipset create b7 bitmap:ip range 1.1.1.0/24 netmask 33
! ipset v7.17: Syntax error: '33' is out of range 1-32
! Syntax error: netmask is out of the inclusive range of 1-32
? 1
$ ipset create b7 bitmap:ip range 1.1.1.0/24 netmask 0
! ipset v7.17: Syntax error: '0' is out of range 1-32
! Syntax error: netmask is out of the inclusive range of 1-32
? 1
$ ipset create b8 bitmap:ip range 1.1.1.0/24 netmask 24
! ipset v7.17: Element is out of the range of the set
? 1
$ ipset create b9 bitmap:ip range 1.1.1.0/24 family inet
! ipset v7.17: Unknown argument: `family'
! Try `ipset help' for more information.
? 2
$ ipset create b9 bitmap:ip range 1.1.1.0/24 -4
! ipset v7.17: Unknown argument: `-4'
! Try `ipset help' for more information.
? 2
$ ipset create b9 bitmap:ip range 1.1.1.0/24 hashsize 4
! ipset v7.17: Unknown argument: `hashsize'
! Try `ipset help' for more information.
? 2
$ ipset create b9 bitmap:ip range 1.1.1.0/24 hashsize
! ipset v7.17: Unknown argument: `hashsize'
! Try `ipset help' for more information.
? 2
$ ipset create b9 bitmap:ip range 1.1.1.0/24 foo
! ipset v7.17: Unknown argument: `foo'
! Try `ipset help' for more information.
? 2
$ ipset create b9 bitmap:ip range 1.1.1.0/24 forceadd
! ipset v7.17: Unknown argument: `forceadd'
! Try `ipset help' for more information.
? 2
$ ipset create ba bitmap:ip range 1.1.1.0/24 timeout 5 counters comment skbinfo
$ ipset create bb bitmap:ip range 1.0.0.0/8
! ipset v7.17: The range you specified exceeds the size limit of the set type
? 1
$ ipset create bb bitmap:ip range ::1-::2
! ipset v7.17: Syntax error: cannot parse ::1: resolving to IPv4 address failed
? 1
$ ipset create bb bitmap:ip range 1.1.1.1
! ipset v7.17: Syntax error: IP/cidr or IP-IP range must be specified: 1.1.1.1
? 1
$ ipset create bb bitmap:ip range 1.1.1.1/32
! ipset v7.17: The value of the CIDR parameter of the IP address is invalid
? 1
$ ipset create bc bitmap:ip,mac range 1.1.1.1/30
$ ipset create bc2 bitmap:ip,mac range 1.1.1.1/30 netmask 30
! ipset v7.17: Unknown argument: `netmask'
! Try `ipset help' for more information.
? 2
$ ipset create bc2 bitmap:ip,mac network 1.1.1.1/30
$ ipset create bp bitmap:port
! ipset v7.17: Mandatory option `range' is missing
! Try `ipset help' for more information.
? 2
$ ipset create bp bitmap:port range 1-2
$ ipset create bp1 bitmap:port range 80
! ipset v7.17: Mandatory option `to' is missing
! Try `ipset help' for more information.
? 2
$ ipset create bp2 bitmap:port range tcp:80-90
$ ipset create bp3 bitmap:port range http-https
$ ipset create bp4 bitmap:port from 1 to 2
$ ipset create bp5 bitmap:port from 1
! ipset v7.17: Mandatory option `to' is missing
! Try `ipset help' for more information.
? 2
$ ipset create bp5 bitmap:port to 1
! ipset v7.17: Mandatory option `range' is missing
! Try `ipset help' for more information.
? 2
$ ipset create bp5 bitmap:port from udp:1 to 3
! ipset v7.17: Syntax error: 'udp:1' is invalid as number
! Syntax error: 'tcp' is invalid as number
! cannot parse 'udp:1' as a tcp port
? 1
$ ipset create bp5 bitmap:port from domain to 3
$ ipset create bp6 bitmap:port from 1-4
! ipset v7.17: Syntax error: '1-4' is invalid as number
! Syntax error: 'tcp' is invalid as number
! cannot parse '1-4' as a tcp port
? 1
$ ipset create bp7 bitmap:port from 1-4 to 9
! ipset v7.17: Syntax error: '1-4' is invalid as number
! Syntax error: 'tcp' is invalid as number
! cannot parse '1-4' as a tcp port
? 1
$ ipset create bp8 bitmap:port from 9 to 1
$ ipset create bp9 bitmap:port range 90-80
$ ipset create bpa bitmap:port range 0-65535
$ ipset create bpb bitmap:port range 0-65536
! ipset v7.17: Syntax error: '65536' is out of range 0-65535
! Syntax error: 'tcp' is invalid as number
! cannot parse '65536' as a tcp port
? 1
$ ipset create bpb bitmap:port network 1
! ipset v7.17: Unknown argument: `network'
! Try `ipset help' for more information.
? 2
$ ipset create bpb bitmap:port range 80 to 9
$ ipset create bpb bitmap:port range 80 from 9
! ipset v7.17: Syntax error: from already specified
? 1
$ ipset create l list:set
$ ipset create l1 list:set size 3
$ ipset create l2 list:set size 100
$ ipset create l3 list:set size -1
! ipset v7.17: Syntax error: '-1' is out of range 0-4294967295
? 1
$ ipset create l3 list:set size 0
$ ipset create l4 list:set size 4294967295
$ ipset create l5 list:set size 4294967296
! ipset v7.17: Syntax error: '4294967296' is out of range 0-4294967295
? 1
$ ipset create l6 list:set hashsize 5
! ipset v7.17: Unknown argument: `hashsize'
! Try `ipset help' for more information.
? 2
$ ipset create l7 list:set timeout 5 counters comment skbinfo
$ ipset -exist create l list:set size 9
! ipset v7.17: Set cannot be created: set with the same name already exists
? 1
$ ipset -exist create l list:set timeout 9
! ipset v7.17: Set cannot be created: set with the same name already exists
? 1
$ ipset -exist create b6 bitmap:ip range 1.1.1.0/24 netmask 27
! ipset v7.17: Set cannot be created: set with the same name already exists
? 1
$ ipset -exist create b6 bitmap:ip range 1.1.1.0/24
! ipset v7.17: Set cannot be created: set with the same name already exists
? 1
$ ipset -exist create b6 bitmap:ip range 1.1.1.0/23 netmask 26
! ipset v7.17: Set cannot be created: set with the same name already exists
? 1
$ ipset -exist create bp bitmap:port range 1-3
! ipset v7.17: Set cannot be created: set with the same name already exists
? 1
$ ipset -exist create bp bitmap:port range 2-1
$ ipset -exist create bp bitmap:port range 2-1 counters
! ipset v7.17: Set cannot be created: set with the same name already exists
? 1
$ ipset create x macipmap network 1.1.1.0/24
$ ipset create x1 ipmap from 1.1.1.0 to 1.1.1.4 netmask 31
$ ipset create x2 portmap from 1 to 4
$ ipset create x3 setlist
$ ipset create x3 setlist size
! ipset v7.17: Missing mandatory argument of option `size'
! Try `ipset help' for more information.
? 2
$ ipset list -o xml -t
> <ipsets>
> <ipset name="b">
> <type>bitmap:ip</type>
> <revision>3</revision>
> <header><range>1.1.1.0-1.1.1.255</range>
> <memsize>120</memsize>
> <references>0</references>
> <numentries>0</numentries>
> </header>
> </ipset>
> <ipset name="b1">
> <type>bitmap:ip</type>
> <revision>3</revision>
> <header><range>1.1.1.0-1.1.1.255</range>
> <memsize>120</memsize>
> <references>0</references>
> <numentries>0</numentries>
> </header>
> </ipset>
> <ipset name="b2">
> <type>bitmap:ip</type>
> <revision>3</revision>
> <header><range>1.1.1.0-1.1.1.9</range>
> <memsize>96</memsize>
> <references>0</references>
> <numentries>0</numentries>
> </header>
> </ipset>
> <ipset name="b3">
> <type>bitmap:ip</type>
> <revision>3</revision>
> <header><range>1.1.1.0-1.1.1.9</range>
> <memsize>96</memsize>
> <references>0</references>
> <numentries>0</numentries>
> </header>
> </ipset>
> <ipset name="b4">
> <type>bitmap:ip</type>
> <revision>3</revision>
> <header><range>1.1.1.0-1.1.1.255</range>
> <memsize>120</memsize>
> <references>0</references>
> <numentries>0</numentries>
> </header>
> </ipset>
> <ipset name="c4">
> <type>bitmap:ip</type>
> <revision>3</revision>
> <header><range>1.1.1.0-1.1.1.3</range>
> <memsize>96</memsize>
> <references>0</references>
> <numentries>0</numentries>
> </header>
> </ipset>
> <ipset name="c5">
> <type>bitmap:ip</type>
> <revision>3</revision>
> <header><range>1.1.1.0-1.1.1.9</range>
> <memsize>96</memsize>
> <references>0</references>
> <numentries>0</numentries>
> </header>
> </ipset>
> <ipset name="b5">
> <type>bitmap:ip</type>
> <revision>3</revision>
> <header><range>1.1.1.0-1.1.2.0</range>
> <memsize>128</memsize>
> <references>0</references>
> <numentries>0</numentries>
> </header>
> </ipset>
> <ipset name="b6">
> <type>bitmap:ip</type>
> <revision>3</revision>
> <header><range>1.1.1.0-1.1.1.255</range><netmask>26</netmask>
> <memsize>96</memsize>
> <references>0</references>
> <numentries>0</numentries>
> </header>
> </ipset>
> <ipset name="ba">
> <type>bitmap:ip</type>
> <revision>3</revision>
> <header><range>1.1.1.0-1.1.1.255</range><timeout>5</timeout><counters/><comment/><skbinfo/>
> <memsize>N</memsize>
> <references>0</references>
> <numentries>0</numentries>
> </header>
> </ipset>
> <ipset name="bc">
> <type>bitmap:ip,mac</type>
> <revision>3</revision>
> <header><range>1.1.1.0-1.1.1.3</range>
> <memsize>120</memsize>
> <references>0</references>
> <numentries>0</numentries>
> </header>
> </ipset>
> <ipset name="bc2">
> <type>bitmap:ip,mac</type>
> <revision>3</revision>
> <header><range>1.1.1.0-1.1.1.3</range>
> <memsize>120</memsize>
> <references>0</references>
> <numentries>0</numentries>
> </header>
> </ipset>
> <ipset name="bp">
> <type>bitmap:port</type>
> <revision>3</revision>
> <header><range>1-2</range>
> <memsize>80</memsize>
> <references>0</references>
> <numentries>0</numentries>
> </header>
> </ipset>
> <ipset name="bp2">
> <type>bitmap:port</type>
> <revision>3</revision>
> <header><range>80-90</range>
> <memsize>80</memsize>
> <references>0</references>
> <numentries>0</numentries>
> </header>
> </ipset>
> <ipset name="bp3">
> <type>bitmap:port</type>
> <revision>3</revision>
> <header><range>80-443</range>
> <memsize>120</memsize>
> <references>0</references>
> <numentries>0</numentries>
> </header>
> </ipset>
> <ipset name="bp4">
> <type>bitmap:port</type>
> <revision>3</revision>
> <header><range>1-2</range>
> <memsize>80</memsize>
> <references>0</references>
> <numentries>0</numentries>
> </header>
> </ipset>
> <ipset name="bp5">
> <type>bitmap:port</type>
> <revision>3</revision>
> <header><range>3-53</range>
> <memsize>80</memsize>
> <references>0</references>
> <numentries>0</numentries>
> </header>
> </ipset>
> <ipset name="bp8">
> <type>bitmap:port</type>
> <revision>3</revision>
> <header><range>1-9</range>
> <memsize>80</memsize>
> <references>0</references>
> <numentries>0</numentries>
> </header>
> </ipset>
> <ipset name="bp9">
> <type>bitmap:port</type>
> <revision>3</revision>
> <header><range>80-90</range>
> <memsize>80</memsize>
> <references>0</references>
> <numentries>0</numentries>
> </header>
> </ipset>
> <ipset name="bpa">
> <type>bitmap:port</type>
> <revision>3</revision>
> <header><range>0-65535</range>
> <memsize>8264</memsize>
> <references>0</references>
> <numentries>0</numentries>
> </header>
> </ipset>
> <ipset name="bpb">
> <type>bitmap:port</type>
> <revision>3</revision>
> <header><range>9-80</range>
> <memsize>88</memsize>
> <references>0</references>
> <numentries>0</numentries>
> </header>
> </ipset>
> <ipset name="x">
> <type>bitmap:ip,mac</type>
> <revision>3</revision>
> <header><range>1.1.1.0-1.1.1.255</range>
> <memsize>2160</memsize>
> <references>0</references>
> <numentries>0</numentries>
> </header>
> </ipset>
> <ipset name="x1">
> <type>bitmap:ip</type>
> <revision>3</revision>
> <header><range>1.1.1.0-1.1.1.5</range><netmask>31</netmask>
> <memsize>96</memsize>
> <references>0</references>
> <numentries>0</numentries>
> </header>
> </ipset>
> <ipset name="x2">
> <type>bitmap:port</type>
> <revision>3</revision>
> <header><range>1-4</range>
> <memsize>80</memsize>
> <references>0</references>
> <numentries>0</numentries>
> </header>
> </ipset>
> <ipset name="l">
> <type>list:set</type>
> <revision>3</revision>
> <header><size>8</size>
> <memsize>80</memsize>
> <references>0</references>
> <numentries>0</numentries>
> </header>
> </ipset>
> <ipset name="l1">
> <type>list:set</type>
> <revision>3</revision>
> <header><size>4</size>
> <memsize>80</memsize>
> <references>0</references>
> <numentries>0</numentries>
> </header>
> </ipset>
> <ipset name="l2">
> <type>list:set</type>
> <revision>3</revision>
> <header><size>100</size>
> <memsize>80</memsize>
> <references>0</references>
> <numentries>0</numentries>
> </header>
> </ipset>
> <ipset name="l3">
> <type>list:set</type>
> <revision>3</revision>
> <header><size>4</size>
> <memsize>80</memsize>
> <references>0</references>
> <numentries>0</numentries>
> </header>
> </ipset>
> <ipset name="l4">
> <type>list:set</type>
> <revision>3</revision>
> <header><size>4294967295</size>
> <memsize>80</memsize>
> <references>0</references>
> <numentries>0</numentries>
> </header>
> </ipset>
> <ipset name="l7">
> <type>list:set</type>
> <revision>3</revision>
> <header><size>8</size><timeout>5</timeout><counters/><comment/><skbinfo/>
> <memsize>N</memsize>
> <references>0</references>
> <numentries>0</numentries>
> </header>
> </ipset>
> <ipset name="x3">
> <type>list:set</type>
> <revision>3</revision>
> <header><size>8</size>
> <memsize>80</memsize>
> <references>0</references>
> <numentries>0</numentries>
> </header>
> </ipset>
> </ipsets>
$ ipset save
> create b bitmap:ip range 1.1.1.0-1.1.1.255
> create b1 bitmap:ip range 1.1.1.0-1.1.1.255
> create b2 bitmap:ip range 1.1.1.0-1.1.1.9
> create b3 bitmap:ip range 1.1.1.0-1.1.1.9
> create b4 bitmap:ip range 1.1.1.0-1.1.1.255
> create c4 bitmap:ip range 1.1.1.0-1.1.1.3
> create c5 bitmap:ip range 1.1.1.0-1.1.1.9
> create b5 bitmap:ip range 1.1.1.0-1.1.2.0
> create b6 bitmap:ip range 1.1.1.0-1.1.1.255 netmask 26
> create ba bitmap:ip range 1.1.1.0-1.1.1.255 timeout 5 counters comment skbinfo
> create bc bitmap:ip,mac range 1.1.1.0-1.1.1.3
> create bc2 bitmap:ip,mac range 1.1.1.0-1.1.1.3
> create bp bitmap:port range 1-2
> create bp2 bitmap:port range 80-90
> create bp3 bitmap:port range 80-443
> create bp4 bitmap:port range 1-2
> create bp5 bitmap:port range 3-53
> create bp8 bitmap:port range 1-9
> create bp9 bitmap:port range 80-90
> create bpa bitmap:port range 0-65535
> create bpb bitmap:port range 9-80
> create x bitmap:ip,mac range 1.1.1.0-1.1.1.255
> create x1 bitmap:ip range 1.1.1.0-1.1.1.5 netmask 31
> create x2 bitmap:port range 1-4
> create l list:set size 8
> create l1 list:set size 4
> create l2 list:set size 100
> create l3 list:set size 4
> create l4 list:set size 4294967295
> create l7 list:set size 8 timeout 5 counters comment skbinfo
> create x3 list:set size 8
$ ipset list -t x1 -o xml
> <ipsets>
> <ipset name="x1">
> <type>bitmap:ip</type>
> <revision>3</revision>
> <header><range>1.1.1.0-1.1.1.5</range><netmask>31</netmask>
> <memsize>96</memsize>
> <references>0</references>
> <numentries>0</numentries>
> </header>
> </ipset>
> </ipsets>
$ ipset list x
> Name: x
> Type: bitmap:ip,mac
> Revision: 3
> Header: range 1.1.1.0-1.1.1.255
> Size in memory: 2160
> References: 0
> Number of entries: 0
> Members:
$ ipset list l7
> Name: l7
> Type: list:set
> Revision: 3
> Header: size 8 timeout 5 counters comment skbinfo
> Size in memory: N
> References: 0
> Number of entries: 0
> Members:
$ ipset list -sorted l7
> Name: l7
> Type: list:set
> Revision: 3
> Header: size 8 timeout 5 counters comment skbinfo
> Size in memory: N
> References: 0
> Number of entries: 0
> Members:

== bitmaps of addresses with a MAC
$ ipset create m bitmap:ip,mac range 1.1.1.1-1.1.1.20
$ ipset create mc bitmap:ip,mac range 1.1.1.0/28 counters comment skbinfo
$ ipset create mt bitmap:ip,mac range 1.1.1.0/28 timeout 0
$ ipset add m 1.1.1.1
$ ipset add m 1.1.1.1,00:11:22:33:44:55
$ ipset add m 1.1.1.1,00:11:22:33:44:55
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add m 1.1.1.1
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add m 1.1.1.2,1:2:3:4:5:6
$ ipset -exist add m 1.1.1.2,6:5:4:3:2:1
$ ipset -exist add m 1.1.1.2
$ ipset list m
> Name: m
> Type: bitmap:ip,mac
> Revision: 3
> Header: range 1.1.1.1-1.1.1.20
> Size in memory: 248
> References: 0
> Number of entries: 2
> Members:
> 1.1.1.1,00:11:22:33:44:55
> 1.1.1.2,06:05:04:03:02:01
$ ipset test m 1.1.1.1
! Warning: 1.1.1.1 is in set m.
$ ipset test m 1.1.1.1,00:11:22:33:44:55
! Warning: 1.1.1.1,00:11:22:33:44:55 is in set m.
$ ipset test m 1.1.1.1,00:11:22:33:44:56
! 1.1.1.1,00:11:22:33:44:56 is NOT in set m.
? 1
$ ipset test m 1.1.1.2,01:02:03:04:05:06
! 1.1.1.2,01:02:03:04:05:06 is NOT in set m.
? 1
$ ipset test m 1.1.1.3
! 1.1.1.3 is NOT in set m.
? 1
$ ipset test m 1.1.1.99
! 1.1.1.99 is NOT in set m.
? 1
$ ipset add m 1.1.1.99
! ipset v7.17: Element is out of the range of the set
? 1
$ ipset add m 1.1.1.0/24
! ipset v7.17: Syntax error: plain IP address must be supplied: 1.1.1.0/24
? 1
$ ipset add m 1.1.1.1-1.1.1.4
! ipset v7.17: Syntax error: plain IP address must be supplied: 1.1.1.1-1.1.1.4
? 1
$ ipset add m 1.1.1.3,1:2:3:4:5
! ipset v7.17: Syntax error: cannot parse '1:2:3:4:5' as ethernet address
? 1
$ ipset add m 1.1.1.3,1:2:3:4:5:6:7
! ipset v7.17: Syntax error: cannot parse '1:2:3:4:5:6:7' as ethernet address
? 1
$ ipset add m 1.1.1.3,1:2:3:4:5:100
! ipset v7.17: Syntax error: cannot parse '1:2:3:4:5:100' as ethernet address
? 1
$ ipset add m 1.1.1.3,1:2:3:4:5:g
! ipset v7.17: Syntax error: cannot parse '1:2:3:4:5:g' as ethernet address
? 1
$ ipset add m 1.1.1.3,::::::
! ipset v7.17: Syntax error: cannot parse '::::::' as ethernet address
? 1
$ ipset add m 1.1.1.4,:::::
$ ipset add m 1.1.1.3,
! ipset v7.17: Syntax error: cannot parse 1.1.1.3,: resolving to IPv4 address failed
? 1
$ ipset add m 1.1.1.3,1:2:3:4:5:6,x
! ipset v7.17: Syntax error: Two elem separators in 1.1.1.3,1:2:3:4:5:6,x, but settype bitmap:ip,mac supports one.
? 1
$ ipset add m 1.1.1.5/32
! ipset v7.17: IP/CIDR range is not allowed in command add with set type bitmap:ip,mac and family inet
? 1
$ ipset add m 1.1.1.6/32,1:2:3:4:5:6
! ipset v7.17: IP/CIDR range is not allowed in command add with set type bitmap:ip,mac and family inet
? 1
$ ipset del m 1.1.1.1,00:00:00:00:00:00
$ ipset del m 1.1.1.1
! ipset v7.17: Element cannot be deleted from the set: it's not added
? 1
$ ipset del m 1.1.1.99
! ipset v7.17: Element is out of the range of the set
? 1
$ ipset -exist del m 1.1.1.1
$ ipset -exist del m 1.1.1.99
! ipset v7.17: Element is out of the range of the set
? 1
$ ipset add m 1.1.1.7 nomatch
! ipset v7.17: Unknown argument: `nomatch'
! Try `ipset help' for more information.
? 2
$ ipset add m 1.1.1.7 timeout 4
! ipset v7.17: Timeout cannot be used: set was created without timeout support
? 1
$ ipset save m
> create m bitmap:ip,mac range 1.1.1.1-1.1.1.20
> add m 1.1.1.2,06:05:04:03:02:01
> add m 1.1.1.4,00:00:00:00:00:00
$ ipset add mc 1.1.1.1 packets 5 bytes 6 comment a
$ ipset add mc 1.1.1.1,1:1:1:1:1:1 comment b
$ ipset add mc 1.1.1.2,1:1:1:1:1:1 packets 7 skbmark 0x1/0x3 skbqueue 3
$ ipset -exist add mc 1.1.1.2,2:2:2:2:2:2
$ ipset del mc 1.1.1.2
$ ipset add mc 1.1.1.2
$ ipset list mc -o xml
> <ipsets>
> <ipset name="mc">
> <type>bitmap:ip,mac</type>
> <revision>3</revision>
> <header><range>1.1.1.0-1.1.1.15</range><counters/><comment/><skbinfo/>
> <memsize>N</memsize>
> <references>0</references>
> <numentries>2</numentries>
> </header>
> <members>
> <member><elem>1.1.1.1,01:01:01:01:01:01</elem><packets>5</packets><bytes>6</bytes><comment>"b"</comment></member>
> <member><elem>1.1.1.2</elem><packets>7</packets><bytes>0</bytes></member>
> </members>
> </ipset>
> </ipsets>
$ ipset list mc -sorted
> Name: mc
> Type: bitmap:ip,mac
> Revision: 3
> Header: range 1.1.1.0-1.1.1.15 counters comment skbinfo
> Size in memory: N
> References: 0
> Number of entries: 2
> Members:
> 1.1.1.1,01:01:01:01:01:01 packets 5 bytes 6 comment "b"
> 1.1.1.2 packets 7 bytes 0
$ ipset flush mc
$ ipset add mc 1.1.1.1
$ ipset list mc
> Name: mc
> Type: bitmap:ip,mac
> Revision: 3
> Header: range 1.1.1.0-1.1.1.15 counters comment skbinfo
> Size in memory: N
> References: 0
> Number of entries: 1
> Members:
> 1.1.1.1 packets 5 bytes 6
$ ipset add mt 1.1.1.1
$ ipset add mt 1.1.1.2,1:1:1:1:1:1
$ ipset add mt 1.1.1.1,2:2:2:2:2:2
$ ipset list mt
> Name: mt
> Type: bitmap:ip,mac
> Revision: 3
> Header: range 1.1.1.0-1.1.1.15 timeout 0
> Size in memory: 344
> References: 0
> Number of entries: 2
> Members:
> 1.1.1.1,02:02:02:02:02:02 timeout 0
> 1.1.1.2,01:01:01:01:01:01 timeout 0
$ ipset swap m mc
$ ipset save
> create m bitmap:ip,mac range 1.1.1.0-1.1.1.15 counters comment skbinfo
> add m 1.1.1.1 packets 5 bytes 6
> create mc bitmap:ip,mac range 1.1.1.1-1.1.1.20
> add mc 1.1.1.2,06:05:04:03:02:01
> add mc 1.1.1.4,00:00:00:00:00:00
> create mt bitmap:ip,mac range 1.1.1.0-1.1.1.15 timeout 0
> add mt 1.1.1.1,02:02:02:02:02:02 timeout 0
> add mt 1.1.1.2,01:01:01:01:01:01 timeout 0

== ranges down to zero
$ ipset create h hash:ip maxelem 5
$ ipset add h 0.0.0.3-0.0.0.0
! ipset v7.17: Null-valued element, cannot be stored in a hash type of set
? 1
$ ipset add h 0.0.0.0-0.0.0.3
! ipset v7.17: Null-valued element, cannot be stored in a hash type of set
? 1
$ ipset add h 0.0.0.3-0.0.0.1
$ ipset del h 0.0.0.3-0.0.0.0
! ipset v7.17: Null-valued element, cannot be stored in a hash type of set
? 1
$ ipset -exist del h 0.0.0.3-0.0.0.0
! ipset v7.17: Null-valued element, cannot be stored in a hash type of set
? 1
$ ipset save h
> create h hash:ip family inet hashsize 1024 maxelem 5 bucketsize 12 initval N
> add h 0.0.0.1
> add h 0.0.0.2
> add h 0.0.0.3
$ ipset create hm hash:ip maxelem 5 netmask 30
$ ipset add hm 0.0.0.7-0.0.0.2
$ ipset add hm 0.0.0.7-0.0.0.0
! ipset v7.17: Null-valued element, cannot be stored in a hash type of set
? 1
$ ipset add hm 0.0.0.2-0.0.0.7
! ipset v7.17: Null-valued element, cannot be stored in a hash type of set
? 1
$ ipset add hm 0.0.0.2
! ipset v7.17: Null-valued element, cannot be stored in a hash type of set
? 1
$ ipset save hm
> create hm hash:ip family inet hashsize 1024 maxelem 5 netmask 30 bucketsize 12 initval N
> add hm 0.0.0.2
$ ipset create a hash:ip,port maxelem 9
$ ipset add a 0.0.0.3-0.0.0.0,1
$ ipset add a 0.0.0.0-0.0.0.3,1
! ipset v7.17: Kernel error received: Invalid argument
? 1
$ ipset add a 0.0.0.3-0.0.0.0,2-3
! ipset v7.17: Hash is full, cannot add more elements
? 1
$ ipset save a
> create a hash:ip,port family inet hashsize 1024 maxelem 9 bucketsize 12 initval N
> add a 0.0.0.0,tcp:1
> add a 0.0.0.0,tcp:2
> add a 0.0.0.0,tcp:3
> add a 0.0.0.1,tcp:1
> add a 0.0.0.1,tcp:2
> add a 0.0.0.1,tcp:3
> add a 0.0.0.2,tcp:1
> add a 0.0.0.2,tcp:2
> add a 0.0.0.3,tcp:1
$ ipset create b hash:ip,port,ip maxelem 9
$ ipset add b 0.0.0.3-0.0.0.0,1,1.1.1.1
$ ipset save b
> create b hash:ip,port,ip family inet hashsize 1024 maxelem 9 bucketsize 12 initval N
> add b 0.0.0.0,tcp:1,1.1.1.1
> add b 0.0.0.1,tcp:1,1.1.1.1
> add b 0.0.0.2,tcp:1,1.1.1.1
> add b 0.0.0.3,tcp:1,1.1.1.1
$ ipset create c hash:ip,port,net maxelem 9
$ ipset add c 0.0.0.3-0.0.0.0,1,1.1.1.1
$ ipset add c 0.0.0.3,1,1.1.1.1-0.0.0.0
$ ipset save c
> create c hash:ip,port,net family inet hashsize 1024 maxelem 9 bucketsize 12 initval N
> add c 0.0.0.0,tcp:1,1.1.1.1
> add c 0.0.0.1,tcp:1,1.1.1.1
> add c 0.0.0.2,tcp:1,1.1.1.1
> add c 0.0.0.3,tcp:1,0.0.0.0/8
> add c 0.0.0.3,tcp:1,1.0.0.0/16
> add c 0.0.0.3,tcp:1,1.1.0.0/24
> add c 0.0.0.3,tcp:1,1.1.1.0/31
> add c 0.0.0.3,tcp:1,1.1.1.1
