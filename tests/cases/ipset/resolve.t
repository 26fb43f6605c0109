== members by the names of their hosts
$ ipset create a hash:ip
$ ipset create n hash:net
$ ipset create p hash:ip,port
$ ipset create s hash:ip,port,net
$ ipset create i hash:net,iface
$ ipset create b bitmap:ip range 127.0.0.0/24
$ ipset create m bitmap:ip,mac range 127.0.0.0/24
$ ipset create l list:set
$ ipset add a 127.0.0.1
$ ipset add n 127.0.0.1
$ ipset add n 127.0.0.0/8
$ ipset add p 127.0.0.1,80
$ ipset add s 127.0.0.1,80,127.0.0.1
$ ipset add s 127.0.0.1,81,127.0.0.0/24
$ ipset add i 127.0.0.1,lo
$ ipset add b 127.0.0.1
$ ipset add m 127.0.0.1,1:2:3:4:5:6
$ ipset add l a
$ ipset list -r a
> Name: a
> Type: hash:ip
> Revision: 6
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 1
> Number of entries: 1
> Members:
> localhost
$ ipset save -resolve
> create a hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> add a localhost
> create n hash:net family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> add n 127.0.0.0/8
> add n localhost
> create p hash:ip,port family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> add p localhost,tcp:80
> create s hash:ip,port,net family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> add s localhost,tcp:80,localhost
> add s localhost,tcp:81,127.0.0.0/24
> create i hash:net,iface family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> add i localhost,lo
> create b bitmap:ip range 127.0.0.0-127.0.0.255
> add b localhost
> create m bitmap:ip,mac range 127.0.0.0-127.0.0.255
> add m localhost,01:02:03:04:05:06
> create l list:set size 8
> add l a
$ ipset list -r -o xml s
> <ipsets>
> <ipset name="s">
> <type>hash:ip,port,net</type>
> <revision>8</revision>
> <header><family>inet</family><hashsize>1024</hashsize><maxelem>65536</maxelem><bucketsize>12</bucketsize><initval>N</initval>
> <memsize>N</memsize>
> <references>0</references>
> <numentries>2</numentries>
> </header>
> <members>
> <member><elem>localhost,tcp:80,localhost</elem></member>
> <member><elem>localhost,tcp:81,127.0.0.0/24</elem></member>
> </members>
> </ipset>
> </ipsets>
$ ipset test -r a 127.0.0.1
! Warning: 127.0.0.1 is in set a.
$ ipset del -r a 127.0.0.9
! ipset v7.17: Element cannot be deleted from the set: it's not added
? 1
