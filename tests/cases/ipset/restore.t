== restore and rules 1
$ ipset restore
< create a hash:ip
< add a 1.1.1.1
<
< # comment
< add a 1.1.1.2
< COMMIT
$ ipset restore
< add a 1.1.1.3
< add a 1.1.1.1
< add a 1.1.1.4
! ipset v7.17: Error in line 2: Element cannot be added to the set: it's already added
? 1
$ ipset -! restore
< add a 1.1.1.3
< add a 1.1.1.1
< add a 1.1.1.4
$ ipset restore
< foo a
! ipset v7.17: No command specified: unknown argument foo
! Try `ipset help' for more information.
? 2
$ ipset restore
< add a 1.1.1.5
<
< add a 1.1.1.x
! ipset v7.17: Error in line 3: Syntax error: cannot parse 1.1.1.x: resolving to IPv4 address failed
? 1
$ ipset restore
< list
> Name: a
> Type: hash:ip
> Revision: 6
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 4
> Members:
> 1.1.1.1
> 1.1.1.2
> 1.1.1.3
> 1.1.1.4
$ ipset restore
< add nosuch 1.1.1.5
! ipset v7.17: Error in line 1: The set with the given name does not exist
? 1
$ ipset restore
< add a
! ipset v7.17: Missing second mandatory argument to command add
! Try `ipset help' for more information.
? 2
$ ipset restore
< add a 1.1.1.5 foo
! ipset v7.17: Unknown argument: `foo'
! Try `ipset help' for more information.
? 2
$ ipset restore
< -N b hash:ip comment
<   -A b 1.1.1.1 comment "x y"
< ipset add b 1.1.1.2
! ipset v7.17: No command specified: unknown argument ipset
! Try `ipset help' for more information.
? 2
$ ipset restore
< add b 1.1.1.1 comment "x y
! ipset v7.17: Missing mandatory argument of option `comment'
! Try `ipset help' for more information.
? 2
$ ipset restore
< add b 1.1.1.3 comment 'x y'
! ipset v7.17: Unknown argument: `y''
! Try `ipset help' for more information.
? 2
$ ipset restore
< -! add b 1.1.1.1
< add b 1.1.1.1
$ ipset restore
< test b 1.1.1.1
! Warning: 1.1.1.1 is in set b.
$ ipset restore
< flush b
< destroy b
< swap a c
! ipset v7.17: Error in line 3: Sets cannot be swapped: the second set does not exist
? 1
$ ipset restore
< create z hash:ip
< quit
< create y hash:ip
$ ipset restore
< add a 1.1.1.9
< create z hash:ip
! ipset v7.17: Error in line 2: Set cannot be created: set with the same name already exists
? 1
$ ipset list
> Name: a
> Type: hash:ip
> Revision: 6
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 5
> Members:
> 1.1.1.1
> 1.1.1.2
> 1.1.1.3
> 1.1.1.4
> 1.1.1.9
>
> Name: z
> Type: hash:ip
> Revision: 6
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 0
> Members:
$ ipset destroy
$ ipset list -n
$ ipset add a 1.1.1.9 timeout
! ipset v7.17: The set with the given name does not exist
? 1
$ ipset add
! ipset v7.17: Missing mandatory argument to command add
! Try `ipset help' for more information.
? 2
$ ipset list nosuch -q
? 1
$ ipset list nosuch -o xml
! ipset v7.17: The set with the given name does not exist
? 1
$ ipset list -o xml -n
> <ipsets>
> </ipsets>
$ ipset list -o xml -t
> <ipsets>
> </ipsets>
$ ipset list -n -o save
$ ipset list -t -o save
$ ipset -s list a
! ipset v7.17: The set with the given name does not exist
? 1
$ ipset -r test a 1.1.1.1
! ipset v7.17: The set with the given name does not exist
? 1
$ ipset version -q
> ipset v7.17, protocol version: 7
$ ipset -q version
> ipset v7.17, protocol version: 7
$ ipset restore -q
< add a 1.1.1.9
< add a 1.1.1.9
? 1
$ ipset create m hash:ip maxelem 2
$ ipset add m 1.1.1.1
$ ipset add m 1.1.1.2
$ ipset add m 1.1.1.3
! ipset v7.17: Hash is full, cannot add more elements
? 1
$ ipset create mn hash:ip netmask 24
$ ipset add mn 1.1.1.1
$ ipset add mn 1.1.1.2
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset test mn 1.1.1.77
! Warning: 1.1.1.77 is in set mn.
$ ipset add mn 1.1.4.0-1.1.6.3
$ ipset add mn 1.1.8.0/22
$ ipset save mn
> create mn hash:ip family inet hashsize 1024 maxelem 65536 netmask 24 bucketsize 12 initval N
> add mn 1.1.1.0
> add mn 1.1.10.0
> add mn 1.1.11.0
> add mn 1.1.4.0
> add mn 1.1.5.0
> add mn 1.1.6.0
> add mn 1.1.8.0
> add mn 1.1.9.0
$ ipset add mn 0.0.0.5
! ipset v7.17: Null-valued element, cannot be stored in a hash type of set
? 1
$ ipset create mf hash:ip maxelem 1 forceadd
$ ipset add mf 1.1.1.1
$ ipset add mf 1.1.1.2
! ipset v7.17: Hash is full, cannot add more elements
? 1
$ ipset save mf
> create mf hash:ip family inet hashsize 1024 maxelem 1 bucketsize 12 initval N
> add mf 1.1.1.1
$ ipset create a hash:net
$ ipset -! create a hash:net
$ ipset -! create a hash:ip maxelem 5
! ipset v7.17: Set cannot be created: set with the same name already exists
? 1
$ ipset -! create a hash:ip hashsize 5
! ipset v7.17: Set cannot be created: set with the same name already exists
? 1
$ ipset -! create a hash:ip counters
! ipset v7.17: Set cannot be created: set with the same name already exists
? 1
$ ipset create w hash:ip counters
$ ipset swap a w
! ipset v7.17: The sets cannot be swapped: their type does not match
? 1
$ ipset create w6 hash:ip -6
$ ipset swap a w6
! ipset v7.17: The sets cannot be swapped: their type does not match
? 1
$ ipset create wn hash:net
$ ipset swap a wn
$ ipset rename a a
! ipset v7.17: Set cannot be renamed: a set with the new name already exists
? 1
$ ipset swap a a
$ ipset rename a abcdefghijklmnopqrstuvwxyz123456
! ipset v7.17: Syntax error: setname 'abcdefghijklmnopqrstuvwxyz123456' is longer than 31 characters
? 1
$ ipset add abcdefghijklmnopqrstuvwxyz123456 1.1.1.1
! ipset v7.17: Syntax error: setname 'abcdefghijklmnopqrstuvwxyz123456' is longer than 31 characters
? 1
$ ipset list abcdefghijklmnopqrstuvwxyz123456
! ipset v7.17: Syntax error: setname 'abcdefghijklmnopqrstuvwxyz123456' is longer than 31 characters
? 1
$ ipset add m 2.0.0.0/6
! ipset v7.17: Hash is full, cannot add more elements
? 1
$ ipset -! -q add m 1.1.1.7
? 1
$ ipset add w 1.1.1.1,2,3
! ipset v7.17: Syntax error: Elem separator in 1.1.1.1,2,3, but settype hash:ip supports none.
? 1
$ ipset add w 1.1.1.1/24-5
! ipset v7.17: Syntax error: '24-5' is invalid as number
? 1
$ ipset add w 1.1.1.1-1.1.1.3/24
! ipset v7.17: Syntax error: cannot parse 1.1.1.1-1.1.1.3: resolving to IPv4 address failed
? 1
$ ipset add w 1.1.9.1-1.1.9.3-4
! ipset v7.17: Syntax error: cannot parse 1.1.9.3-4: resolving to IPv4 address failed
? 1
$ ipset add w " 1.1.1.1"
! ipset v7.17: Syntax error: cannot parse  1.1.1.1: resolving to IPv4 address failed
? 1
$ ipset add w 01.2.3.4
$ ipset add w 1.2
$ ipset add w 0x7f000001
! ipset v7.17: Syntax error: cannot parse 0x7f000001: resolving to IPv4 address failed
? 1
$ ipset add w 2130706433
$ ipset add w 1.1.1.1 --packets 5
$ ipset add w 1.1.1.2 bytes 5 packets 6
$ ipset del w 0.0.0.0
! ipset v7.17: Null-valued element, cannot be stored in a hash type of set
? 1
$ ipset test w 0.0.0.0
! 0.0.0.0 is NOT in set w.
? 1
$ ipset del w6 ::
! ipset v7.17: Null-valued element, cannot be stored in a hash type of set
? 1
$ ipset add w6 ::1/64
! ipset v7.17: Syntax error: plain IP address must be supplied: ::1/64
? 1
$ ipset add w6 ::1/128
$ ipset add w6 ::1-::5
! ipset v7.17: Syntax error: plain IP address must be supplied: ::1-::5
? 1
$ ipset test w6 ::1/128
! Warning: ::1 is in set w6.
$ ipset del w6 2001::/64
! ipset v7.17: Syntax error: plain IP address must be supplied: 2001::/64
? 1
$ ipset save w
> create w hash:ip family inet hashsize 1024 maxelem 65536 counters bucketsize 12 initval N
> add w 1.0.0.2 packets 0 bytes 0
> add w 1.1.1.1 packets 5 bytes 0
> add w 1.1.1.2 packets 6 bytes 5
> add w 1.2.3.4 packets 0 bytes 0
> add w 127.0.0.1 packets 0 bytes 0
$ ipset save w6
> create w6 hash:ip family inet6 hashsize 1024 maxelem 65536 bucketsize 12 initval N
> add w6 ::1

== lines 1
$ ipset create n hash:net timeout 0 comment skbinfo counters
$ ipset add n 1.1.1.0/24 timeout 0 nomatch comment "a <b> & 'c'" skbmark 0x1 skbprio 1:2 packets 3
$ ipset list n
> Name: n
> Type: hash:net
> Revision: 7
> Header: family inet hashsize 1024 maxelem 65536 timeout 0 counters comment skbinfo bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 1
> Members:
> 1.1.1.0/24 timeout 0 nomatch packets 3 bytes 0 comment "a <b> & 'c'" skbmark 0x1 skbprio 1:2
$ ipset save n
> create n hash:net family inet hashsize 1024 maxelem 65536 timeout 0 counters comment skbinfo bucketsize 12 initval N
> add n 1.1.1.0/24 timeout 0 nomatch packets 3 bytes 0 comment "a <b> & 'c'" skbmark 0x1 skbprio 1:2
$ ipset list n -o xml
> <ipsets>
> <ipset name="n">
> <type>hash:net</type>
> <revision>7</revision>
> <header><family>inet</family><hashsize>1024</hashsize><maxelem>65536</maxelem><timeout>0</timeout><counters/><comment/><skbinfo/><bucketsize>12</bucketsize><initval>N</initval>
> <memsize>N</memsize>
> <references>0</references>
> <numentries>1</numentries>
> </header>
> <members>
> <member><elem>1.1.1.0/24</elem><timeout>0</timeout><nomatch/><packets>3</packets><bytes>0</bytes><comment>"a <b> & 'c'"</comment><skbmark>0x1</skbmark><skbprio>1:2</skbprio></member>
> </members>
> </ipset>
> </ipsets>
$ ipset -q test n 1.1.1.5 nomatch
$ ipset -q create z3 hash:ip probes 4
$ ipset -o xml test n 1.1.1.1
! 1.1.1.1 is NOT in set n.
? 1
$ ipset -o save test n 1.1.1.1
! 1.1.1.1 is NOT in set n.
? 1
$ ipset -o xml save n -t
> <ipsets>
> <ipset name="n">
> <type>hash:net</type>
> <revision>7</revision>
> <header><family>inet</family><hashsize>1024</hashsize><maxelem>65536</maxelem><timeout>0</timeout><counters/><comment/><skbinfo/><bucketsize>12</bucketsize><initval>N</initval>
> <memsize>N</memsize>
> <references>0</references>
> <numentries>1</numentries>
> </header>
> <member><elem>1.1.1.0/24</elem><timeout>0</timeout><nomatch/><packets>3</packets><bytes>0</bytes><comment>"a <b> & 'c'"</comment><skbmark>0x1</skbmark><skbprio>1:2</skbprio></member>
> </ipset>
> </ipsets>
$ ipset -o plain save n -t
> Name: n
> Type: hash:net
> Revision: 7
> Header: family inet hashsize 1024 maxelem 65536 timeout 0 counters comment skbinfo bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 1
> 1.1.1.0/24 timeout 0 nomatch packets 3 bytes 0 comment "a <b> & 'c'" skbmark 0x1 skbprio 1:2
$ ipset save n -t
> create n hash:net family inet hashsize 1024 maxelem 65536 timeout 0 counters comment skbinfo bucketsize 12 initval N
> add n 1.1.1.0/24 timeout 0 nomatch packets 3 bytes 0 comment "a <b> & 'c'" skbmark 0x1 skbprio 1:2
$ ipset save -n
> create n hash:net family inet hashsize 1024 maxelem 65536 timeout 0 counters comment skbinfo bucketsize 12 initval N
> add n 1.1.1.0/24 timeout 0 nomatch packets 3 bytes 0 comment "a <b> & 'c'" skbmark 0x1 skbprio 1:2
> create z3 hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
$ ipset save n -n -o plain
> n
$ ipset list ''
! ipset v7.17: The set with the given name does not exist
? 1
$ ipset destroy ''
! ipset v7.17: The set with the given name does not exist
? 1
$ ipset flush ''
! ipset v7.17: The set with the given name does not exist
? 1
$ ipset destroy
$ ipset list
$ ipset list -o xml
> <ipsets>
> </ipsets>
$ ipset list -n
$ ipset save
$ ipset list -f
! ipset v7.17: Missing mandatory argument to option -f
! Try `ipset help' for more information.
? 2
$ ipset list a b c
! ipset v7.17: Unknown argument b
! Try `ipset help' for more information.
? 2
$ ipset create
! ipset v7.17: Missing mandatory argument to command create
! Try `ipset help' for more information.
? 2
$ ipset restore
<   create a hash:ip  \.
< \tadd\ta 1.1.1.1
< add a "1.1.1.2"
< add a 1.1.1.3 # x
! ipset v7.17: Unknown argument: `#'
! Try `ipset help' for more information.
? 2
$ ipset save
> create a hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
$ ipset restore
< add a 1.1.1.6
< add a 1.1.1.7
< create b hash:ip
< add b 1.1.1.1
< add b 1.1.1.2 foo
! ipset v7.17: Unknown argument: `foo'
! Try `ipset help' for more information.
? 2
$ ipset save
> create a hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> add a 1.1.1.6
> add a 1.1.1.7
> create b hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
$ ipset restore
< add b 1.1.1.4
< add b 1.1.1.4
< add b 1.1.1.5
! ipset v7.17: Error in line 2: Element cannot be added to the set: it's already added
? 1
$ ipset restore
< add b 1.1.1.9
< del b 1.1.1.9
< add b 1.1.1.10
< add b x
! ipset v7.17: Error in line 4: Syntax error: cannot parse x: resolving to IPv4 address failed
? 1
$ ipset restore
< add b 1.1.1.11
< add a 1.1.1.11
< add b 1.1.1.12
< add b x
! ipset v7.17: Error in line 4: Syntax error: cannot parse x: resolving to IPv4 address failed
? 1
$ ipset restore
< -exist add b 1.1.1.4
< add b 1.1.1.4
< -q add b 1.1.1.4
$ ipset restore
< add b 1.1.1.4 -exist
< add b 1.1.1.5
< add b 1.1.1.5
$ ipset restore
< restore
! ipset v7.17: Command `restore' is invalid in restore mode.
! Try `ipset help' for more information.
? 2
$ ipset restore
< version
! ipset v7.17: Command `version' is invalid in restore mode.
! Try `ipset help' for more information.
? 2
$ ipset restore
< test b 9.9.9.9
< add b 9.9.9.9
! 9.9.9.9 is NOT in set b.
? 1
$ ipset restore
< save b
< list -n
> create b hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> add b 1.1.1.11
> add b 1.1.1.4
> add b 1.1.1.5
> create a hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> add a 1.1.1.11
> add a 1.1.1.6
> add a 1.1.1.7
> create b hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> add b 1.1.1.11
> add b 1.1.1.4
> add b 1.1.1.5
$ ipset restore
< destroy
< create b hash:ip
< create b hash:ip
! ipset v7.17: Error in line 3: Set cannot be created: set with the same name already exists
? 1
$ ipset restore
< add b 1.1.1.1\r
< add b 1.1.1.2\r
$ ipset restore
< add b
! ipset v7.17: Missing second mandatory argument to command add
! Try `ipset help' for more information.
? 2
$ ipset restore
< add b 3.3.3.3
$ ipset restore
$ ipset restore
< xx"
! ipset v7.17: No command specified.
! Try `ipset help' for more information.
? 2
$ ipset restore
< create cc hash:ip comment
< add cc 1.1.1.1 comment "a b" \.
< add cc 1.1.1.2 comment "a" "b"
! ipset v7.17: Unknown argument: `b'
! Try `ipset help' for more information.
? 2
$ ipset restore
< add cc 1.1.1.3 comment a"b c"
$ ipset restore
< add cc 1.1.1.4 comment "a b"c
$ ipset restore
< add cc 1.1.1.5 comment ""
! ipset v7.17: Missing mandatory argument of option `comment'
! Try `ipset help' for more information.
? 2
$ ipset save
> create b hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> add b 1.1.1.1
> add b 1.1.1.2
> add b 3.3.3.3
> create cc hash:ip family inet hashsize 1024 maxelem 65536 comment bucketsize 12 initval N
> add cc 1.1.1.3 comment "ab c"
> add cc 1.1.1.4 comment "a bc"
$ ipset -exist restore foo
! ipset v7.17: Unknown argument foo
! Try `ipset help' for more information.
? 2
$ ipset restore -n

== what waits 1
$ ipset create a hash:ip
$ ipset create b hash:ip
$ ipset restore
< add a 1.1.1.1
< create x foo
! ipset v7.17: Error in line 2: Syntax error: typename 'foo' is unknown
? 1
$ ipset restore
< add a 1.1.1.2
< add b x
! ipset v7.17: Error in line 2: Syntax error: cannot parse x: resolving to IPv4 address failed
? 1
$ ipset restore
< add a 1.1.1.3
< add nosuch 1.1.1.1
! ipset v7.17: Error in line 2: The set with the given name does not exist
? 1
$ ipset restore
< add a 1.1.1.4
< create a hash:ip
! ipset v7.17: Error in line 2: Set cannot be created: set with the same name already exists
? 1
$ ipset restore
< add a 1.1.1.5
< list nosuch
! ipset v7.17: Error in line 2: The set with the given name does not exist
? 1
$ ipset restore
< add a 1.1.1.6
< del a x
! ipset v7.17: Error in line 2: Syntax error: cannot parse x: resolving to IPv4 address failed
? 1
$ ipset restore
< add a 1.1.1.7
< add a 1.1.1.8
< add a 1.1.1.7
< add b x
! ipset v7.17: Error in line 4: Syntax error: cannot parse x: resolving to IPv4 address failed
? 1
$ ipset restore
< add a 1.1.1.9
< test a 1.1.1.99
! 1.1.1.99 is NOT in set a.
? 1
$ ipset -s save
> create a hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> add a 1.1.1.4
> add a 1.1.1.5
> add a 1.1.1.9
> create b hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
