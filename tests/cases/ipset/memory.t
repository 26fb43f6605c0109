# The memory of sets, and the tables of hashes that grow. With initval, the kernel's figures are definite.
== empty sets
$ ipset create a1 hash:ip initval 1
$ ipset create a2 hash:ip initval 1 family inet6
$ ipset create a3 hash:ip initval 1 hashsize 65536
$ ipset create b1 hash:net initval 1
$ ipset create b2 hash:net initval 1 family inet6
$ ipset create c1 hash:ip,port initval 1
$ ipset create c2 hash:ip,port initval 1 family inet6 bitmask ffff::
$ ipset create d1 hash:net,port initval 1
$ ipset create d2 hash:net,port initval 1 family inet6
$ ipset create e1 hash:ip,port,ip initval 1
$ ipset create e2 hash:ip,port,ip initval 1 family inet6
$ ipset create f1 hash:ip,port,net initval 1
$ ipset create f2 hash:ip,port,net initval 1 family inet6
$ ipset create g1 hash:net,iface initval 1
$ ipset create g2 hash:net,iface initval 1 family inet6
$ ipset create h1 bitmap:ip range 1.0.0.0/16
$ ipset create h2 bitmap:ip range 1.0.0.0/16 netmask 24
$ ipset create h3 bitmap:ip range 1.0.0.0/24 timeout 5
$ ipset create h4 bitmap:ip range 1.0.0.0/24 timeout 5 skbinfo counters comment
$ ipset create i1 bitmap:ip,mac range 1.0.0.0/24
$ ipset create i2 bitmap:ip,mac range 1.0.0.0/24 counters skbinfo
$ ipset create j1 bitmap:port range 0-63
$ ipset create j2 bitmap:port range 0-64 comment
$ ipset create k1 list:set size 99
$ ipset list -t
> Name: a1
> Type: hash:ip
> Revision: 6
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000001
> Size in memory: 216
> References: 0
> Number of entries: 0
>
> Name: a2
> Type: hash:ip
> Revision: 6
> Header: family inet6 hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000001
> Size in memory: 224
> References: 0
> Number of entries: 0
>
> Name: a3
> Type: hash:ip
> Revision: 6
> Header: family inet hashsize 65536 maxelem 65536 bucketsize 12 initval 0x00000001
> Size in memory: 1728
> References: 0
> Number of entries: 0
>
> Name: b1
> Type: hash:net
> Revision: 7
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000001
> Size in memory: 456
> References: 0
> Number of entries: 0
>
> Name: b2
> Type: hash:net
> Revision: 7
> Header: family inet6 hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000001
> Size in memory: 1240
> References: 0
> Number of entries: 0
>
> Name: c1
> Type: hash:ip,port
> Revision: 7
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000001
> Size in memory: 216
> References: 0
> Number of entries: 0
>
> Name: c2
> Type: hash:ip,port
> Revision: 7
> Header: family inet6 hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000001 bitmask ffff::
> Size in memory: 232
> References: 0
> Number of entries: 0
>
> Name: d1
> Type: hash:net,port
> Revision: 8
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000001
> Size in memory: 456
> References: 0
> Number of entries: 0
>
> Name: d2
> Type: hash:net,port
> Revision: 8
> Header: family inet6 hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000001
> Size in memory: 1240
> References: 0
> Number of entries: 0
>
> Name: e1
> Type: hash:ip,port,ip
> Revision: 6
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000001
> Size in memory: 208
> References: 0
> Number of entries: 0
>
> Name: e2
> Type: hash:ip,port,ip
> Revision: 6
> Header: family inet6 hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000001
> Size in memory: 232
> References: 0
> Number of entries: 0
>
> Name: f1
> Type: hash:ip,port,net
> Revision: 8
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000001
> Size in memory: 464
> References: 0
> Number of entries: 0
>
> Name: f2
> Type: hash:ip,port,net
> Revision: 8
> Header: family inet6 hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000001
> Size in memory: 1256
> References: 0
> Number of entries: 0
>
> Name: g1
> Type: hash:net,iface
> Revision: 8
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000001
> Size in memory: 488
> References: 0
> Number of entries: 0
>
> Name: g2
> Type: hash:net,iface
> Revision: 8
> Header: family inet6 hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000001
> Size in memory: 1264
> References: 0
> Number of entries: 0
>
> Name: h1
> Type: bitmap:ip
> Revision: 3
> Header: range 1.0.0.0-1.0.255.255
> Size in memory: 8280
> References: 0
> Number of entries: 0
>
> Name: h2
> Type: bitmap:ip
> Revision: 3
> Header: range 1.0.0.0-1.0.255.255 netmask 24
> Size in memory: 120
> References: 0
> Number of entries: 0
>
> Name: h3
> Type: bitmap:ip
> Revision: 3
> Header: range 1.0.0.0-1.0.0.255 timeout 5
> Size in memory: 2168
> References: 0
> Number of entries: 0
>
> Name: h4
> Type: bitmap:ip
> Revision: 3
> Header: range 1.0.0.0-1.0.0.255 timeout 5 counters comment skbinfo
> Size in memory: N
> References: 0
> Number of entries: 0
>
> Name: i1
> Type: bitmap:ip,mac
> Revision: 3
> Header: range 1.0.0.0-1.0.0.255
> Size in memory: 2160
> References: 0
> Number of entries: 0
>
> Name: i2
> Type: bitmap:ip,mac
> Revision: 3
> Header: range 1.0.0.0-1.0.0.255 counters skbinfo
> Size in memory: 10352
> References: 0
> Number of entries: 0
>
> Name: j1
> Type: bitmap:port
> Revision: 3
> Header: range 0-63
> Size in memory: 80
> References: 0
> Number of entries: 0
>
> Name: j2
> Type: bitmap:port
> Revision: 3
> Header: range 0-64 comment
> Size in memory: N
> References: 0
> Number of entries: 0
>
> Name: k1
> Type: list:set
> Revision: 3
> Header: size 99
> Size in memory: 80
> References: 0
> Number of entries: 0

== members and their extensions
$ ipset restore
< create a hash:ip initval 7 timeout 600
< create b hash:ip initval 7 counters
< create c hash:ip initval 7 skbinfo
< create d hash:ip initval 7 comment
< create e hash:ip initval 7 timeout 600 counters comment skbinfo
< create f hash:net,iface initval 7 skbinfo comment
< create g bitmap:port range 0-64 comment
< create h list:set comment counters
< create i bitmap:ip,mac range 1.0.0.0/24 comment
< add a 1.0.0.0/30
< add b 1.0.0.0/30
< add c 1.0.0.0/30
< add d 1.0.0.0/30 comment é
< add e 1.0.0.0/30 comment longer
< add f 1.0.0.0/30,eth0 comment longer
< add g 1-3 comment longer
< add h a comment longer
< add h g
< add i 1.0.0.1 comment longer
$ ipset list -t
> Name: a
> Type: hash:ip
> Revision: 6
> Header: family inet hashsize 1024 maxelem 65536 timeout 600 bucketsize 12 initval 0x00000007
> Size in memory: 472
> References: 1
> Number of entries: 4
>
> Name: b
> Type: hash:ip
> Revision: 6
> Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000007
> Size in memory: 536
> References: 0
> Number of entries: 4
>
> Name: c
> Type: hash:ip
> Revision: 6
> Header: family inet hashsize 1024 maxelem 65536 skbinfo bucketsize 12 initval 0x00000007
> Size in memory: 504
> References: 0
> Number of entries: 4
>
> Name: d
> Type: hash:ip
> Revision: 6
> Header: family inet hashsize 1024 maxelem 65536 comment bucketsize 12 initval 0x00000007
> Size in memory: N
> References: 0
> Number of entries: 4
>
> Name: e
> Type: hash:ip
> Revision: 6
> Header: family inet hashsize 1024 maxelem 65536 timeout 600 counters comment skbinfo bucketsize 12 initval 0x00000007
> Size in memory: N
> References: 0
> Number of entries: 4
>
> Name: f
> Type: hash:net,iface
> Revision: 8
> Header: family inet hashsize 1024 maxelem 65536 comment skbinfo bucketsize 12 initval 0x00000007
> Size in memory: N
> References: 0
> Number of entries: 1
>
> Name: g
> Type: bitmap:port
> Revision: 3
> Header: range 0-64 comment
> Size in memory: N
> References: 1
> Number of entries: 3
>
> Name: i
> Type: bitmap:ip,mac
> Revision: 3
> Header: range 1.0.0.0-1.0.0.255 comment
> Size in memory: N
> References: 0
> Number of entries: 1
>
> Name: h
> Type: list:set
> Revision: 3
> Header: size 8 counters comment
> Size in memory: N
> References: 0
> Number of entries: 2
$ ipset del g 3
$ ipset del d 1.0.0.1
$ ipset -exist add e 1.0.0.1 comment x
$ ipset list -t
> Name: a
> Type: hash:ip
> Revision: 6
> Header: family inet hashsize 1024 maxelem 65536 timeout 600 bucketsize 12 initval 0x00000007
> Size in memory: 472
> References: 1
> Number of entries: 4
>
> Name: b
> Type: hash:ip
> Revision: 6
> Header: family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval 0x00000007
> Size in memory: 536
> References: 0
> Number of entries: 4
>
> Name: c
> Type: hash:ip
> Revision: 6
> Header: family inet hashsize 1024 maxelem 65536 skbinfo bucketsize 12 initval 0x00000007
> Size in memory: 504
> References: 0
> Number of entries: 4
>
> Name: d
> Type: hash:ip
> Revision: 6
> Header: family inet hashsize 1024 maxelem 65536 comment bucketsize 12 initval 0x00000007
> Size in memory: N
> References: 0
> Number of entries: 3
>
> Name: e
> Type: hash:ip
> Revision: 6
> Header: family inet hashsize 1024 maxelem 65536 timeout 600 counters comment skbinfo bucketsize 12 initval 0x00000007
> Size in memory: N
> References: 0
> Number of entries: 4
>
> Name: f
> Type: hash:net,iface
> Revision: 8
> Header: family inet hashsize 1024 maxelem 65536 comment skbinfo bucketsize 12 initval 0x00000007
> Size in memory: N
> References: 0
> Number of entries: 1
>
> Name: g
> Type: bitmap:port
> Revision: 3
> Header: range 0-64 comment
> Size in memory: N
> References: 1
> Number of entries: 2
>
> Name: i
> Type: bitmap:ip,mac
> Revision: 3
> Header: range 1.0.0.0-1.0.0.255 comment
> Size in memory: N
> References: 0
> Number of entries: 1
>
> Name: h
> Type: list:set
> Revision: 3
> Header: size 8 counters comment
> Size in memory: N
> References: 0
> Number of entries: 2

== a table grows as soon as a bucket is full
$ ipset restore
< create a hash:ip initval 3 hashsize 64
< create b hash:ip initval 3 hashsize 64 family inet6 bucketsize 2
< create c hash:ip,port initval 3 hashsize 64 bucketsize 4
< create d hash:ip,port,ip initval 3 hashsize 64 bucketsize 4
< create e hash:ip,port,net initval 3 hashsize 64 bucketsize 4
< create f hash:net initval 3 hashsize 64 bucketsize 4
< create g hash:net,port initval 3 hashsize 64 bucketsize 4
< create h hash:ip initval 3 netmask 30
< add a 1.0.0.0/22
< add b 1::1
< add b 1::2
< add b 1::3
< add b 1::4
< add b 1::5
< add b 1::6
< add b 1::7
< add b 1::8
< add b 1::9
< add b 1::a
< add b 1::b
< add b 1::c
< add b 1::d
< add b 1::e
< add b 1::f
< add c 1.0.0.0/24,udp:1-5
< add d 1.0.0.0/24,udp:1-3,9.9.9.9
< add e 1.0.0.0/24,udp:1-3,9.9.9.0/24
< add f 1.0.0.1-1.200.150.254
< add g 1.0.0.1-1.0.200.254,udp:1-9
< add h 1.0.0.0/20
$ ipset list -t
> Name: a
> Type: hash:ip
> Revision: 6
> Header: family inet hashsize 256 maxelem 65536 bucketsize 12 initval 0x00000003
> Size in memory: 23096
> References: 0
> Number of entries: 1024
>
> Name: b
> Type: hash:ip
> Revision: 6
> Header: family inet6 hashsize 512 maxelem 65536 bucketsize 2 initval 0x00000003
> Size in memory: 1056
> References: 0
> Number of entries: 15
>
> Name: c
> Type: hash:ip,port
> Revision: 7
> Header: family inet hashsize 4096 maxelem 65536 bucketsize 4 initval 0x00000003
> Size in memory: 53424
> References: 0
> Number of entries: 1280
>
> Name: d
> Type: hash:ip,port,ip
> Revision: 6
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 4 initval 0x00000003
> Size in memory: 32744
> References: 0
> Number of entries: 768
>
> Name: e
> Type: hash:ip,port,net
> Revision: 8
> Header: family inet hashsize 2048 maxelem 65536 bucketsize 4 initval 0x00000003
> Size in memory: 36832
> References: 0
> Number of entries: 768
>
> Name: f
> Type: hash:net
> Revision: 7
> Header: family inet hashsize 64 maxelem 65536 bucketsize 4 initval 0x00000003
> Size in memory: 1896
> References: 0
> Number of entries: 37
>
> Name: g
> Type: hash:net,port
> Revision: 8
> Header: family inet hashsize 512 maxelem 65536 bucketsize 4 initval 0x00000003
> Size in memory: 9624
> References: 0
> Number of entries: 225
>
> Name: h
> Type: hash:ip
> Revision: 6
> Header: family inet hashsize 1024 maxelem 65536 netmask 30 bucketsize 12 initval 0x00000003
> Size in memory: 28976
> References: 0
> Number of entries: 1024

== the bucket of a network grows with its interfaces
$ ipset restore
< create a hash:net,iface initval 3
< create b hash:net,iface initval 3 hashsize 64 bucketsize 2 family inet6
< add a 1.0.0.0/8,e0
< add a 1.0.0.0/8,e1
< add a 1.0.0.0/8,e2
< add a 1.0.0.0/8,e3
< add a 1.0.0.0/8,e4
< add a 1.0.0.0/8,e5
< add a 1.0.0.0/8,e6
< add a 1.0.0.0/8,e7
< add a 1.0.0.0/8,e8
< add a 1.0.0.0/8,e9
< add a 1.0.0.0/8,e10
< add a 1.0.0.0/8,e11
< add a 1.0.0.0/8,e12
< add a 1.0.0.0/8,e13
< add a 1.0.0.0/8,e14
< add a 2.0.0.0/8,physdev:e0
< add a 2.0.0.0/8,physdev:e1
< add a 2.0.0.0/8,physdev:e2
< add b 1::/16,e0
< add b 1::/16,e1
< add b 1::/16,e2
< add b 2::/16,e0
< add b 2::/16,e1
< add b 2::/16,e2
< add b 3::/16,e0
< add b 3::/16,e1
< add b 3::/16,e2
< add b 4::/16,e0
< add b 4::/16,e1
< add b 4::/16,e2
< add b 5::/16,e0
< add b 5::/16,e1
< add b 5::/16,e2
< add b 6::/16,e0
< add b 6::/16,e1
< add b 6::/16,e2
< add b 7::/16,e0
< add b 7::/16,e1
< add b 7::/16,e2
< add b 8::/16,e0
< add b 8::/16,e1
< add b 8::/16,e2
< add b 9::/16,e0
< add b 9::/16,e1
< add b 9::/16,e2
< add b 10::/16,e0
< add b 10::/16,e1
< add b 10::/16,e2
< add b 11::/16,e0
< add b 11::/16,e1
< add b 11::/16,e2
< add b 12::/16,e0
< add b 12::/16,e1
< add b 12::/16,e2
$ ipset list -t
> Name: a
> Type: hash:net,iface
> Revision: 8
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 16 initval 0x00000003
> Size in memory: 1368
> References: 0
> Number of entries: 18
>
> Name: b
> Type: hash:net,iface
> Revision: 8
> Header: family inet6 hashsize 128 maxelem 65536 bucketsize 4 initval 0x00000003
> Size in memory: 3952
> References: 0
> Number of entries: 36
$ ipset save a
> create a hash:net,iface family inet hashsize 1024 maxelem 65536 bucketsize 16 initval 0x00000003
> add a 1.0.0.0/8,e0
> add a 1.0.0.0/8,e1
> add a 1.0.0.0/8,e10
> add a 1.0.0.0/8,e11
> add a 1.0.0.0/8,e12
> add a 1.0.0.0/8,e13
> add a 1.0.0.0/8,e14
> add a 1.0.0.0/8,e2
> add a 1.0.0.0/8,e3
> add a 1.0.0.0/8,e4
> add a 1.0.0.0/8,e5
> add a 1.0.0.0/8,e6
> add a 1.0.0.0/8,e7
> add a 1.0.0.0/8,e8
> add a 1.0.0.0/8,e9
> add a 2.0.0.0/8,physdev:e0
> add a 2.0.0.0/8,physdev:e1
> add a 2.0.0.0/8,physdev:e2
