== sets of sets
$ ipset create b1 bitmap:ip range 1.1.1.0/24
$ ipset create h hash:ip
$ ipset create p bitmap:port range 1-100
$ ipset create l list:set
$ ipset create m list:set
$ ipset add l b1
$ ipset add l h before b1
$ ipset add l p after h before b1
! ipset v7.17: Syntax error: before already specified
? 1
$ ipset add l p before b1 after h
! ipset v7.17: Syntax error: after already specified
? 1
$ ipset add l p after h after b1
! ipset v7.17: Syntax error: after already specified
? 1
$ ipset add l p after h,x
! ipset v7.17: The set to which you referred with 'before' or 'after' does not exist.
? 1
$ ipset add l p before
! ipset v7.17: Missing mandatory argument of option `before'
! Try `ipset help' for more information.
? 2
$ ipset add l p before h nomatch
! ipset v7.17: Unknown argument: `nomatch'
! Try `ipset help' for more information.
? 2
$ ipset add l nope
! ipset v7.17: Set to be added/deleted/tested as element does not exist.
? 1
$ ipset add l m
! ipset v7.17: Sets with list:set type cannot be added to the set.
? 1
$ ipset add l l
! ipset v7.17: Sets with list:set type cannot be added to the set.
? 1
$ ipset add l p before nope
! ipset v7.17: The set to which you referred with 'before' or 'after' does not exist.
? 1
$ ipset add l p before m
! ipset v7.17: The set to which you referred with 'before' or 'after' is not added to the set.
? 1
$ ipset add l p before p
! ipset v7.17: The set to which you referred with 'before' or 'after' is not added to the set.
? 1
$ ipset test l p after h
! p after h is NOT in set l.
? 1
$ ipset test l h before b1
! Warning: h after b1 is in set l.
$ ipset test l h after b1
! h after b1 is NOT in set l.
? 1
$ ipset test l h before b1 after b1
! ipset v7.17: Syntax error: after already specified
? 1
$ ipset test l h before p
! h after p is NOT in set l.
? 1
$ ipset test l h before nope
! h after nope is NOT in set l.
? 1
$ ipset test l nope
! nope is NOT in set l.
? 1
$ ipset test l m
! m is NOT in set l.
? 1
$ ipset test l p
! p is NOT in set l.
? 1
$ ipset test l p,before,h
! p after h is NOT in set l.
? 1
$ ipset del l h before p
! ipset v7.17: The set to which you referred with 'before' or 'after' is not added to the set.
? 1
$ ipset del l h after p
! ipset v7.17: The set to which you referred with 'before' or 'after' is not added to the set.
? 1
$ ipset del l h before b1 timeout 3
! ipset v7.17: Unknown argument: `timeout'
! Try `ipset help' for more information.
? 2
$ ipset del l h before b1
$ ipset del l h
! ipset v7.17: Element cannot be deleted from the set: it's not added
? 1
$ ipset del l nope
! ipset v7.17: Set to be added/deleted/tested as element does not exist.
? 1
$ ipset del l p
! ipset v7.17: Element cannot be deleted from the set: it's not added
? 1
$ ipset add l h,before,b1
$ ipset add l p,after,b1
$ ipset add l h,b1
! ipset v7.17: you must specify elements as setname,[before|after],setname
? 1
$ ipset add l h,before
! ipset v7.17: you must specify elements as setname,[before|after],setname
? 1
$ ipset add l h,before,
! ipset v7.17: Set to be added/deleted/tested as element does not exist.
? 1
$ ipset add l h,before,b1,x
! ipset v7.17: The set to which you referred with 'before' or 'after' does not exist.
? 1
$ ipset add l h,before,b1 after p
! ipset v7.17: Syntax error: after already specified
? 1
$ ipset test l h,before,b1
! Warning: h after b1 is in set l.
$ ipset test l h,before,b1 after p
! ipset v7.17: Syntax error: after already specified
? 1
$ ipset test l h,foo,b1
! ipset v7.17: you must specify elements as setname,[before|after],setname
? 1
$ ipset del l h,after,b1
! ipset v7.17: The set to which you referred with 'before' or 'after' is not added to the set.
? 1
$ ipset del l h,before,b1
$ ipset list l
> Name: l
> Type: list:set
> Revision: 3
> Header: size 8
> Size in memory: 176
> References: 0
> Number of entries: 2
> Members:
> b1
> p
$ ipset add l b1 timeout 4
! ipset v7.17: Timeout cannot be used: set was created without timeout support
? 1
$ ipset add l aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
! ipset v7.17: Syntax error: setname 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' is longer than 31 characters
? 1
$ ipset add l h before aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
! ipset v7.17: Syntax error: setname 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' is longer than 31 characters
? 1
$ ipset add l h,before,aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
! ipset v7.17: Syntax error: setname 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' is longer than 31 characters
? 1
$ ipset add l h comment foo
! ipset v7.17: Comment cannot be used: set was created without comment support
? 1
$ ipset add l -exist h before b1
$ ipset add l -exist h after b1
$ ipset add l -exist b1 before h
$ ipset list l
> Name: l
> Type: list:set
> Revision: 3
> Header: size 8
> Size in memory: 224
> References: 0
> Number of entries: 3
> Members:
> h
> b1
> p
$ ipset list l -sorted -o xml
> <ipsets>
> <ipset name="l">
> <type>list:set</type>
> <revision>3</revision>
> <header><size>8</size>
> <memsize>224</memsize>
> <references>0</references>
> <numentries>3</numentries>
> </header>
> <members>
> <member><elem>h</elem></member>
> <member><elem>b1</elem></member>
> <member><elem>p</elem></member>
> </members>
> </ipset>
> </ipsets>
$ ipset save
> create b1 bitmap:ip range 1.1.1.0-1.1.1.255
> create h hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> create p bitmap:port range 1-100
> create l list:set size 8
> add l h
> add l b1
> add l p
> create m list:set size 8
$ ipset destroy h
! ipset v7.17: Set cannot be destroyed: it is in use by a kernel component
? 1
$ ipset rename h k
! ipset v7.17: Set cannot be renamed: it is in use by another system
? 1
$ ipset swap h p
! ipset v7.17: The sets cannot be swapped: their type does not match
? 1
$ ipset swap l m
$ ipset list m
> Name: m
> Type: list:set
> Revision: 3
> Header: size 8
> Size in memory: 224
> References: 0
> Number of entries: 3
> Members:
> h
> b1
> p
$ ipset swap h x
! ipset v7.17: Sets cannot be swapped: the second set does not exist
? 1
$ ipset flush h
$ ipset destroy m
$ ipset destroy h
$ ipset list -t
> Name: b1
> Type: bitmap:ip
> Revision: 3
> Header: range 1.1.1.0-1.1.1.255
> Size in memory: 120
> References: 0
> Number of entries: 0
>
> Name: p
> Type: bitmap:port
> Revision: 3
> Header: range 1-100
> Size in memory: 88
> References: 0
> Number of entries: 0
>
> Name: l
> Type: list:set
> Revision: 3
> Header: size 8
> Size in memory: 80
> References: 0
> Number of entries: 0
$ ipset create lc list:set counters comment timeout 0
$ ipset add lc b1 packets 4 comment one
$ ipset add lc p comment two bytes 9
$ ipset -exist add lc b1 comment three
$ ipset -exist add lc p packets 2
$ ipset list lc
> Name: lc
> Type: list:set
> Revision: 3
> Header: size 8 timeout 0 counters comment
> Size in memory: N
> References: 0
> Number of entries: 2
> Members:
> b1 timeout 0 packets 4 bytes 0 comment "three"
> p timeout 0 packets 2 bytes 9
$ ipset save lc
> create lc list:set size 8 timeout 0 counters comment
> add lc b1 timeout 0 packets 4 bytes 0 comment "three"
> add lc p timeout 0 packets 2 bytes 9
$ ipset swap b1 lc
! ipset v7.17: The sets cannot be swapped: their type does not match
? 1
$ ipset flush
$ ipset list -o xml
> <ipsets>
> <ipset name="b1">
> <type>bitmap:ip</type>
> <revision>3</revision>
> <header><range>1.1.1.0-1.1.1.255</range>
> <memsize>120</memsize>
> <references>0</references>
> <numentries>0</numentries>
> </header>
> <members>
> </members>
> </ipset>
> <ipset name="p">
> <type>bitmap:port</type>
> <revision>3</revision>
> <header><range>1-100</range>
> <memsize>88</memsize>
> <references>0</references>
> <numentries>0</numentries>
> </header>
> <members>
> </members>
> </ipset>
> <ipset name="lc">
> <type>list:set</type>
> <revision>3</revision>
> <header><size>8</size><timeout>0</timeout><counters/><comment/>
> <memsize>N</memsize>
> <references>0</references>
> <numentries>0</numentries>
> </header>
> <members>
> </members>
> </ipset>
> <ipset name="l">
> <type>list:set</type>
> <revision>3</revision>
> <header><size>8</size>
> <memsize>80</memsize>
> <references>0</references>
> <numentries>0</numentries>
> </header>
> <members>
> </members>
> </ipset>
> </ipsets>
$ ipset destroy
$ ipset list -n
