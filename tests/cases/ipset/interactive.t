== lines as they are typed
$ ipset -
< create a hash:ip
< add a 1.1.1.1
< add a 1.1.1.1
< list -n
> ipset> ipset> ipset> ipset> a
> ipset> \c
! ipset v7.17: Element cannot be added to the set: it's already added
$ ipset -
< nope
< add a 1.1.1.x
<
< # words
< version
> ipset> No command specified
> ipset> ipset> ipset> ipset> ipset> ipset> ipset v7.17, protocol version: 7
> ipset> \c
! ipset v7.17: Syntax error: cannot parse 1.1.1.x: resolving to IPv4 address failed
$ ipset -
< -exist add a 1.1.1.1
< add a 1.1.1.1
> ipset> ipset> ipset> \c
$ ipset -
< -q add a 1.1.1.1
< add a 1.1.1.x
> ipset> ipset> ipset> \c
! ipset v7.17: Element cannot be added to the set: it's already added
! ipset v7.17: Syntax error: cannot parse 1.1.1.x: resolving to IPv4 address failed
$ ipset -
< -s
< -
< - list
> ipset> No command specified
> ipset> No command specified
> ipset> No command specified
> ipset> \c
$ ipset -
< quit now
< list
> ipset> \c
$ ipset -
< add a "1.1.1.4"
< add a "1.1.1.5
< add a '1.1.1.6'
> ipset> ipset> ipset> ipset> \c
! ipset v7.17: Missing second mandatory argument to command add
! Try `ipset help' for more information.
! ipset v7.17: Syntax error: cannot parse '1.1.1.6': resolving to IPv4 address failed
$ ipset -n - list foo bar
< list -n
> ipset> a
> ipset> \c
$ ipset - -o foo
< list -n
! ipset v7.17: Syntax error: unknown output mode 'foo'
? 1
$ ipset -o xml - a
< list -n
> ipset> <ipsets>
> <ipset name="a"/>
> </ipsets>
> ipset> \c
$ ipset list -
< list -n
! ipset v7.17: The set with the given name does not exist
? 1
$ ipset -
< restore a
< COMMIT
< list -n
> ipset> Restore command is not supported in interactive mode
> ipset> No command specified
> ipset> a
> ipset> \c
$ ipset -
< swap a zz
< rename a b
< flush zz
< test a 1.1.1.1
< test a 1.1.1.9
> ipset> ipset> ipset> ipset> ipset> ipset> \c
! ipset v7.17: Sets cannot be swapped: the second set does not exist
! ipset v7.17: The set with the given name does not exist
! ipset v7.17: The set with the given name does not exist
! ipset v7.17: The set with the given name does not exist
$ ipset - - -
< list -n
> ipset> b
> ipset> \c
$ ipset -
< list -o xml -t b
< list -n
> ipset> <ipsets>
> <ipset name="b">
> <type>hash:ip</type>
> <revision>6</revision>
> <header><family>inet</family><hashsize>1024</hashsize><maxelem>65536</maxelem><bucketsize>12</bucketsize><initval>N</initval>
> <memsize>N</memsize>
> <references>0</references>
> <numentries>2</numentries>
> </header>
> </ipset>
> </ipsets>
> ipset> <ipsets>
> <ipset name="b"/>
> </ipsets>
> ipset> \c
$ ipset - -f names
< list -n
> ipset> ipset> \c
$ ipset -
> ipset> \c
