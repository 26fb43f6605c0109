== words 1
$ ipset foo
! ipset v7.17: No command specified: unknown argument foo
! Try `ipset help' for more information.
? 2
$ ipset foo bar
! ipset v7.17: No command specified: unknown argument foo
! Try `ipset help' for more information.
? 2
$ ipset -x
! ipset v7.17: No command specified: unknown argument -x
! Try `ipset help' for more information.
? 2
$ ipset create
! ipset v7.17: Missing mandatory argument to command create
! Try `ipset help' for more information.
? 2
$ ipset create a
! ipset v7.17: Missing second mandatory argument to command create
! Try `ipset help' for more information.
? 2
$ ipset create a hash:ip b
! ipset v7.17: Unknown argument: `b'
! Try `ipset help' for more information.
? 2
$ ipset create a hash:ip timeout
! ipset v7.17: Missing mandatory argument of option `timeout'
! Try `ipset help' for more information.
? 2
$ ipset create a hash:ip timeout x
! ipset v7.17: Syntax error: 'x' is invalid as number
? 1
$ ipset create a hash:ip timeout 2147484
! ipset v7.17: Syntax error: '2147484' is out of range 0-2147483
? 1
$ ipset create a hash:ip timeout 2147483
$ ipset create a hash:ip
! ipset v7.17: Set cannot be created: set with the same name already exists
? 1
$ ipset create a hash:ip timeout 2147483
! ipset v7.17: Set cannot be created: set with the same name already exists
? 1
$ ipset -exist create a hash:ip
! ipset v7.17: Set cannot be created: set with the same name already exists
? 1
$ ipset -exist create a hash:ip timeout 2147483
$ ipset -! create a hash:ip timeout 2147483
$ ipset create a hash:ip timeout 2147483 -!
$ ipset create a hash:ip timeout 2147483 -exist
$ ipset create a hash:ip timeout 2147483 --exist
$ ipset c b hash:ip
$ ipset cr b hash:ip
! ipset v7.17: Set cannot be created: set with the same name already exists
? 1
$ ipset n b2 hash:ip
$ ipset -N b3 hash:ip
$ ipset --create b4 hash:ip
$ ipset -create b5 hash:ip
! ipset v7.17: No command specified: unknown argument -create
! Try `ipset help' for more information.
? 2
$ ipset add b 1.2.3.4
$ ipset a b 1.2.3.5
$ ipset -A b 1.2.3.6
$ ipset --add b 1.2.3.7
$ ipset add b 1.2.3.4
! ipset v7.17: Element cannot be added to the set: it's already added
? 1
$ ipset add b 1.2.3.4 -exist
$ ipset add -exist b 1.2.3.4
$ ipset add b -exist 1.2.3.4
$ ipset del b 1.2.3.9
! ipset v7.17: Element cannot be deleted from the set: it's not added
? 1
$ ipset d b 1.2.3.9 -exist
$ ipset de b 1.2.3.9
! ipset v7.17: Element cannot be deleted from the set: it's not added
? 1
$ ipset des b99
! ipset v7.17: The set with the given name does not exist
? 1
$ ipset test b 1.2.3.4
! Warning: 1.2.3.4 is in set b.
$ ipset t b 1.2.3.10
! 1.2.3.10 is NOT in set b.
? 1
$ ipset -T b 1.2.3.10
! 1.2.3.10 is NOT in set b.
? 1
$ ipset -q test b 1.2.3.4
$ ipset -q test b 1.2.3.10
? 1
$ ipset test nosuch 1.2.3.4
! ipset v7.17: The set with the given name does not exist
? 1
$ ipset -q test nosuch 1.2.3.4
? 1
$ ipset add nosuch 1.2.3.4
! ipset v7.17: The set with the given name does not exist
? 1
$ ipset del nosuch 1.2.3.4
! ipset v7.17: The set with the given name does not exist
? 1
$ ipset list nosuch
! ipset v7.17: The set with the given name does not exist
? 1
$ ipset save nosuch
! ipset v7.17: The set with the given name does not exist
? 1
$ ipset flush nosuch
! ipset v7.17: The set with the given name does not exist
? 1
$ ipset destroy nosuch
! ipset v7.17: The set with the given name does not exist
? 1
$ ipset rename nosuch b9
! ipset v7.17: The set with the given name does not exist
? 1
$ ipset rename b2 b3
! ipset v7.17: Set cannot be renamed: a set with the new name already exists
? 1
$ ipset rename b2 c2
$ ipset swap b3 nosuch
! ipset v7.17: Sets cannot be swapped: the second set does not exist
? 1
$ ipset swap nosuch b3
! ipset v7.17: The set with the given name does not exist
? 1
$ ipset swap b3 c2
$ ipset swap a l
! ipset v7.17: Sets cannot be swapped: the second set does not exist
? 1
$ ipset e c2 b2
$ ipset w b2 b3
$ ipset x b3
$ ipset -n list
> a
> b
> b2
> b4
$ ipset list -n
> a
> b
> b2
> b4
$ ipset list -t b
> Name: b
> Type: hash:ip
> Revision: 6
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 4
$ ipset list b -t
> Name: b
> Type: hash:ip
> Revision: 6
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 4
$ ipset list -name -t
> a
> b
> b2
> b4
$ ipset list b extra
! ipset v7.17: Unknown argument extra
! Try `ipset help' for more information.
? 2
$ ipset save b extra
! ipset v7.17: Unknown argument extra
! Try `ipset help' for more information.
? 2
$ ipset flush b extra
! ipset v7.17: Unknown argument extra
! Try `ipset help' for more information.
? 2
$ ipset destroy b extra
! ipset v7.17: Unknown argument extra
! Try `ipset help' for more information.
? 2
$ ipset version extra
> ipset v7.17, protocol version: 7
$ ipset add b
! ipset v7.17: Missing second mandatory argument to command add
! Try `ipset help' for more information.
? 2
$ ipset add
! ipset v7.17: Missing mandatory argument to command add
! Try `ipset help' for more information.
? 2
$ ipset del b
! ipset v7.17: Missing second mandatory argument to command del
! Try `ipset help' for more information.
? 2
$ ipset test b
! ipset v7.17: Missing second mandatory argument to command test
! Try `ipset help' for more information.
? 2
$ ipset rename b
! ipset v7.17: Missing second mandatory argument to command rename
! Try `ipset help' for more information.
? 2
$ ipset swap b
! ipset v7.17: Missing second mandatory argument to command swap
! Try `ipset help' for more information.
? 2
$ ipset swap
! ipset v7.17: Missing mandatory argument to command swap
! Try `ipset help' for more information.
? 2
$ ipset -S b
> create b hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> add b 1.2.3.4
> add b 1.2.3.5
> add b 1.2.3.6
> add b 1.2.3.7
$ ipset -S
> create a hash:ip family inet hashsize 1024 maxelem 65536 timeout 2147483 bucketsize 12 initval N
> create b hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> add b 1.2.3.4
> add b 1.2.3.5
> add b 1.2.3.6
> add b 1.2.3.7
> create b2 hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> create b4 hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
$ ipset -L b
> Name: b
> Type: hash:ip
> Revision: 6
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 4
> Members:
> 1.2.3.4
> 1.2.3.5
> 1.2.3.6
> 1.2.3.7
$ ipset -l b
! ipset v7.17: No command specified: unknown argument -l
! Try `ipset help' for more information.
? 2
$ ipset -F b
$ ipset -X b
$ ipset s b2
> create b2 hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
$ ipset sw a b2
$ ipset l a
> Name: a
> Type: hash:ip
> Revision: 6
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 0
> Members:
$ ipset f a
$ ipset r nope nope2
! ipset v7.17: Unknown argument nope
! Try `ipset help' for more information.
? 2
$ ipset -v
> ipset v7.17, protocol version: 7
$ ipset -V
> ipset v7.17, protocol version: 7
$ ipset --version
> ipset v7.17, protocol version: 7
$ ipset -version
! ipset v7.17: No command specified: unknown argument -version
! Try `ipset help' for more information.
? 2
$ ipset -o foo list
! ipset v7.17: Syntax error: unknown output mode 'foo'
? 1
$ ipset -o xml list
> <ipsets>
> <ipset name="a">
> <type>hash:ip</type>
> <revision>6</revision>
> <header><family>inet</family><hashsize>1024</hashsize><maxelem>65536</maxelem><bucketsize>12</bucketsize><initval>N</initval>
> <memsize>N</memsize>
> <references>0</references>
> <numentries>0</numentries>
> </header>
> <members>
> </members>
> </ipset>
> <ipset name="b2">
> <type>hash:ip</type>
> <revision>6</revision>
> <header><family>inet</family><hashsize>1024</hashsize><maxelem>65536</maxelem><timeout>2147483</timeout><bucketsize>12</bucketsize><initval>N</initval>
> <memsize>N</memsize>
> <references>0</references>
> <numentries>0</numentries>
> </header>
> <members>
> </members>
> </ipset>
> <ipset name="b4">
> <type>hash:ip</type>
> <revision>6</revision>
> <header><family>inet</family><hashsize>1024</hashsize><maxelem>65536</maxelem><bucketsize>12</bucketsize><initval>N</initval>
> <memsize>N</memsize>
> <references>0</references>
> <numentries>0</numentries>
> </header>
> <members>
> </members>
> </ipset>
> </ipsets>
$ ipset -o json list
! ipset v7.17: Syntax error: unknown output mode 'json'
? 1
$ ipset -o save list
> create a hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> create b2 hash:ip family inet hashsize 1024 maxelem 65536 timeout 2147483 bucketsize 12 initval N
> create b4 hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
$ ipset -o plain save
> Name: a
> Type: hash:ip
> Revision: 6
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 0
> Members:
>
> Name: b2
> Type: hash:ip
> Revision: 6
> Header: family inet hashsize 1024 maxelem 65536 timeout 2147483 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 0
> Members:
>
> Name: b4
> Type: hash:ip
> Revision: 6
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 0
> Members:
$ ipset -o xml save
> <ipsets>
> <ipset name="a">
> <type>hash:ip</type>
> <revision>6</revision>
> <header><family>inet</family><hashsize>1024</hashsize><maxelem>65536</maxelem><bucketsize>12</bucketsize><initval>N</initval>
> <memsize>N</memsize>
> <references>0</references>
> <numentries>0</numentries>
> </header>
> <members>
> </members>
> </ipset>
> <ipset name="b2">
> <type>hash:ip</type>
> <revision>6</revision>
> <header><family>inet</family><hashsize>1024</hashsize><maxelem>65536</maxelem><timeout>2147483</timeout><bucketsize>12</bucketsize><initval>N</initval>
> <memsize>N</memsize>
> <references>0</references>
> <numentries>0</numentries>
> </header>
> <members>
> </members>
> </ipset>
> <ipset name="b4">
> <type>hash:ip</type>
> <revision>6</revision>
> <header><family>inet</family><hashsize>1024</hashsize><maxelem>65536</maxelem><bucketsize>12</bucketsize><initval>N</initval>
> <memsize>N</memsize>
> <references>0</references>
> <numentries>0</numentries>
> </header>
> <members>
> </members>
> </ipset>
> </ipsets>
$ ipset -output save list
> create a hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> create b2 hash:ip family inet hashsize 1024 maxelem 65536 timeout 2147483 bucketsize 12 initval N
> create b4 hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
$ ipset -output
! ipset v7.17: Missing mandatory argument to option -o
! Try `ipset help' for more information.
? 2
$ ipset -o
! ipset v7.17: Missing mandatory argument to option -o
! Try `ipset help' for more information.
? 2
$ ipset -s list
> Name: a
> Type: hash:ip
> Revision: 6
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 0
> Members:
>
> Name: b2
> Type: hash:ip
> Revision: 6
> Header: family inet hashsize 1024 maxelem 65536 timeout 2147483 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 0
> Members:
>
> Name: b4
> Type: hash:ip
> Revision: 6
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 0
> Members:
$ ipset -f
! ipset v7.17: Missing mandatory argument to option -f
! Try `ipset help' for more information.
? 2
$ ipset restore </dev/null
! ipset v7.17: Unknown argument </dev/null
! Try `ipset help' for more information.
? 2
$ ipset -R </dev/null
! ipset v7.17: Unknown argument </dev/null
! Try `ipset help' for more information.
? 2
$ ipset -n -t list
> a
> b2
> b4
$ ipset -n save
> create a hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> create b2 hash:ip family inet hashsize 1024 maxelem 65536 timeout 2147483 bucketsize 12 initval N
> create b4 hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
$ ipset -t save
> create a hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> create b2 hash:ip family inet hashsize 1024 maxelem 65536 timeout 2147483 bucketsize 12 initval N
> create b4 hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
$ ipset -q list a
> Name: a
> Type: hash:ip
> Revision: 6
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 0
> Members:
$ ipset -q foo
? 2
$ ipset -! -! list a
> Name: a
> Type: hash:ip
> Revision: 6
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 0
> Number of entries: 0
> Members:
$ ipset list list
! ipset v7.17: The set with the given name does not exist
? 1
$ ipset -L -L
! ipset v7.17: The set with the given name does not exist
? 1
$ ipset list save
! ipset v7.17: The set with the given name does not exist
? 1
