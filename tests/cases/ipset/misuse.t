== words misused in several places
$ ipset create a bitmap:ip from x to 1.1.1.1
! ipset v7.17: Syntax error: cannot parse x: resolving to IPv4 address failed
? 1
$ ipset create a bitmap:ip from to foo
! ipset v7.17: Unknown argument: `foo'
! Try `ipset help' for more information.
? 2
$ ipset create a bitmap:ip range x foo
! ipset v7.17: Unknown argument: `foo'
! Try `ipset help' for more information.
? 2
$ ipset create a bitmap:ip range 1.1.1.x/24 foo
! ipset v7.17: Unknown argument: `foo'
! Try `ipset help' for more information.
? 2
$ ipset create a bitmap:ip range 1.1.1.1/24 foo bar
! ipset v7.17: Unknown argument: `foo'
! Try `ipset help' for more information.
? 2
$ ipset create a bitmap:ip range 1.1.1.1/24 timeout x bar
! ipset v7.17: Unknown argument: `bar'
! Try `ipset help' for more information.
? 2
$ ipset create a bitmap:ip range 1.1.1.1/24 timeout x timeout
! ipset v7.17: Missing mandatory argument of option `timeout'
! Try `ipset help' for more information.
? 2
$ ipset create a bitmap:ip range 1.1.1.1/24 timeout
! ipset v7.17: Missing mandatory argument of option `timeout'
! Try `ipset help' for more information.
? 2
$ ipset create a bitmap:ip timeout x
! ipset v7.17: Syntax error: 'x' is invalid as number
? 1
$ ipset create a bitmap:ip timeout x range 1.1.1.1
! ipset v7.17: Syntax error: 'x' is invalid as number
? 1
$ ipset create a bitmap:ip range 1.1.1.1 timeout x
! ipset v7.17: Syntax error: IP/cidr or IP-IP range must be specified: 1.1.1.1
? 1
$ ipset create a bitmap:ip timeout 5 timeout 5 foo
! ipset v7.17: Unknown argument: `foo'
! Try `ipset help' for more information.
? 2
$ ipset create a bitmap:ip range 1.1.1.1/24 range 1.1.1.1/24 foo
! ipset v7.17: Unknown argument: `foo'
! Try `ipset help' for more information.
? 2
$ ipset create a bitmap:ip foo timeout x
! ipset v7.17: Unknown argument: `foo'
! Try `ipset help' for more information.
? 2
$ ipset create a hash:ip timeout x foo
! ipset v7.17: Unknown argument: `foo'
! Try `ipset help' for more information.
? 2
$ ipset create a hash:ip timeout x timeout
! ipset v7.17: Missing mandatory argument of option `timeout'
! Try `ipset help' for more information.
? 2
$ ipset create a hash:ip timeout 5 timeout 5 foo
! ipset v7.17: Unknown argument: `foo'
! Try `ipset help' for more information.
? 2
$ ipset create a hash:ip netmask 5 bitmask 1.1.1.1 foo
! ipset v7.17: Unknown argument: `foo'
! Try `ipset help' for more information.
? 2
$ ipset create a hash:ip family foo bar
! ipset v7.17: Syntax error: unknown inet family foo
? 1
$ ipset create a hash:ip timeout x bar
! ipset v7.17: Unknown argument: `bar'
! Try `ipset help' for more information.
? 2
$ ipset create a hash:ip timeout x maxelem y
! ipset v7.17: Syntax error: 'x' is invalid as number
? 1
$ ipset create a hash:ip probes 5 foo
! ipset v7.17: Unknown argument: `foo'
! Try `ipset help' for more information.
? 2
$ ipset create h hash:ip timeout 5
$ ipset add h 1.1.1.1 timeout x foo
! ipset v7.17: Syntax error: 'x' is invalid as number
? 1
$ ipset add h 1.1.1.1 timeout x timeout
! ipset v7.17: Syntax error: 'x' is invalid as number
? 1
$ ipset add h 1.1.1.x timeout
! ipset v7.17: Syntax error: cannot parse 1.1.1.x: resolving to IPv4 address failed
? 1
$ ipset add h 1.1.1.1 timeout 5 timeout 5 foo
! ipset v7.17: Syntax error: timeout already specified
? 1
$ ipset test h 1.1.1.x foo
! ipset v7.17: Syntax error: cannot parse 1.1.1.x: resolving to IPv4 address failed
? 1
$ ipset test h 1.1.1.x,x foo
! ipset v7.17: Syntax error: Elem separator in 1.1.1.x,x, but settype hash:ip supports none.
? 1
$ ipset del h 1.1.1.x foo
! ipset v7.17: Syntax error: cannot parse 1.1.1.x: resolving to IPv4 address failed
? 1
$ ipset del h x foo
! ipset v7.17: Syntax error: cannot parse x: resolving to IPv4 address failed
? 1
$ ipset add h 1.1.1.x foo
! ipset v7.17: Syntax error: cannot parse 1.1.1.x: resolving to IPv4 address failed
? 1
$ ipset add h 1.1.1.1 packets x foo
! ipset v7.17: Syntax error: 'x' is invalid as number
? 1
$ ipset add h 1.1.1.1 packets 5 foo
! ipset v7.17: Unknown argument: `foo'
! Try `ipset help' for more information.
? 2
$ ipset add nope 1.1.1.1 packets 5 foo
! ipset v7.17: The set with the given name does not exist
? 1
$ ipset add nope 1.1.1.1
! ipset v7.17: The set with the given name does not exist
? 1
$ ipset destroy h foo
! ipset v7.17: Unknown argument foo
! Try `ipset help' for more information.
? 2
$ ipset destroy nope foo
! ipset v7.17: Unknown argument foo
! Try `ipset help' for more information.
? 2
$ ipset list h foo
! ipset v7.17: Unknown argument foo
! Try `ipset help' for more information.
? 2
$ ipset rename h i foo
! ipset v7.17: Unknown argument foo
! Try `ipset help' for more information.
? 2
$ ipset rename aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa i foo
! ipset v7.17: Syntax error: setname 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' is longer than 31 characters
? 1
$ ipset swap h i foo
! ipset v7.17: Unknown argument foo
! Try `ipset help' for more information.
? 2
$ ipset create aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa hash:ip foo
! ipset v7.17: Syntax error: setname 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' is longer than 31 characters
? 1
$ ipset create x nope foo
! ipset v7.17: Syntax error: typename 'nope' is unknown
? 1
$ ipset add aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa 1.1.1.1 foo
! ipset v7.17: Syntax error: setname 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' is longer than 31 characters
? 1

== families and names, with other words misused
$ ipset create h hash:ip family inet family foo
! ipset v7.17: Syntax error: family already specified
? 1
$ ipset create h hash:ip family inet family inet foo
! ipset v7.17: Syntax error: family already specified
? 1
$ ipset create h hash:ip foo family foo
! ipset v7.17: Unknown argument: `foo'
! Try `ipset help' for more information.
? 2
$ ipset create h hash:ip -4 -6 foo
! ipset v7.17: Syntax error: -6 already specified
? 1
$ ipset create h hash:ip -4 -6
! ipset v7.17: Syntax error: -6 already specified
? 1
$ ipset create h hash:ip timeout x -4 -6
! ipset v7.17: Syntax error: -6 already specified
? 1
$ ipset create h hash:ip timeout x family foo
! ipset v7.17: Syntax error: unknown inet family foo
? 1
$ ipset create h hash:ip family foo timeout
! ipset v7.17: Syntax error: unknown inet family foo
? 1
$ ipset create h hash:ip timeout family foo
! ipset v7.17: Unknown argument: `foo'
! Try `ipset help' for more information.
? 2
$ ipset create h hash:ip timeout x family unspec
! ipset v7.17: Syntax error: 'x' is invalid as number
? 1
$ ipset create h hash:ip timeout x family inet family inet
! ipset v7.17: Syntax error: family already specified
? 1
$ ipset create h hash:ip timeout x family inet6
! ipset v7.17: Syntax error: 'x' is invalid as number
? 1
$ ipset create h hash:ip netmask 33 family inet6
$ ipset create h2 hash:ip netmask 33 -6
$ ipset create h3 hash:ip netmask 33 timeout family inet6
! ipset v7.17: Unknown argument: `inet6'
! Try `ipset help' for more information.
? 2
$ ipset create h4 hash:ip counters counters timeout 4 timeout
! ipset v7.17: Missing mandatory argument of option `timeout'
! Try `ipset help' for more information.
? 2
$ ipset create h4 hash:ip counters counters
$ ipset create h5 hash:ip comment family inet6 netmask 128
$ ipset rename a aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa foo
! ipset v7.17: Syntax error: setname 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' is longer than 31 characters
? 1
$ ipset rename nope b foo
! ipset v7.17: Unknown argument foo
! Try `ipset help' for more information.
? 2
$ ipset swap aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa b foo
! ipset v7.17: Syntax error: setname 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' is longer than 31 characters
? 1
$ ipset swap a aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa foo
! ipset v7.17: Syntax error: setname 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' is longer than 31 characters
? 1
$ ipset destroy aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa foo
! ipset v7.17: Syntax error: setname 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' is longer than 31 characters
? 1
$ ipset flush aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa foo
! ipset v7.17: Syntax error: setname 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' is longer than 31 characters
? 1
$ ipset save aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa foo
! ipset v7.17: Syntax error: setname 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' is longer than 31 characters
? 1
$ ipset list aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa foo
! ipset v7.17: Syntax error: setname 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' is longer than 31 characters
? 1
$ ipset restore foo
! ipset v7.17: Unknown argument foo
! Try `ipset help' for more information.
? 2
$ ipset version foo
> ipset v7.17, protocol version: 7
$ ipset quit foo

== netmask and bitmask
$ ipset create a hash:ip netmask 30 bitmask x
! ipset v7.17: Syntax error: bitmask and netmask are mutually exclusive, provide only one
? 1
$ ipset create a hash:ip netmask 30 bitmask 255.0.0.0 timeout x
! ipset v7.17: Syntax error: bitmask and netmask are mutually exclusive, provide only one
? 1
$ ipset create a hash:ip netmask 33 bitmask 255.0.0.0 timeout x
! ipset v7.17: Syntax error: '33' is out of range 1-32
! Syntax error: netmask is out of the inclusive range of 1-32
? 1
$ ipset create a hash:ip bitmask x netmask 33
! ipset v7.17: Syntax error: cannot parse x: resolving to IPv4 address failed
! Syntax error: bitmask is not valid for family = inet
? 1
$ ipset create a hash:ip bitmask 255.0.0.0 netmask x
! ipset v7.17: Syntax error: bitmask and netmask are mutually exclusive, provide only one
? 1
$ ipset create a hash:ip bitmask 255.0.0.0 netmask 30 netmask 29
! ipset v7.17: Syntax error: bitmask and netmask are mutually exclusive, provide only one
? 1
$ ipset create a hash:ip netmask 30 netmask 29 bitmask 255.0.0.0
! ipset v7.17: Syntax error: netmask already specified
? 1

== a comment that is too long
$ ipset create a hash:ip comment
$ ipset add a 192.0.2.1 comment xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
! ipset v7.17: Syntax error: Comment is longer than the maximum allowed 255 characters
? 1
