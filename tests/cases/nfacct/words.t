== commands
$ nfacct
! Usage: nfacct command [parameters]...
? 1
$ nfacct nope
! nfacct v1.0.2: Unknown command: nope
! Usage: nfacct command [parameters]...
? 1
$ nfacct LIST
! nfacct v1.0.2: Unknown command: LIST
! Usage: nfacct command [parameters]...
? 1
$ nfacct lists
! nfacct v1.0.2: Unknown command: lists
! Usage: nfacct command [parameters]...
? 1
$ nfacct 'list '
! nfacct v1.0.2: Unknown command: list \.
! Usage: nfacct command [parameters]...
? 1
$ nfacct --version
! nfacct v1.0.2: Unknown command: --version
! Usage: nfacct command [parameters]...
? 1
$ nfacct -h
! nfacct v1.0.2: Unknown command: -h
! Usage: nfacct command [parameters]...
? 1
$ nfacct $'\xff'
! nfacct v1.0.2: Unknown command: \xff
! Usage: nfacct command [parameters]...
? 1
$ nfacct a web
$ nfacct ad mail
$ nfacct ''
> { pkts = 00000000000000000000, bytes = 00000000000000000000 } = web;
> { pkts = 00000000000000000000, bytes = 00000000000000000000 } = mail;
$ nfacct l
> { pkts = 00000000000000000000, bytes = 00000000000000000000 } = web;
> { pkts = 00000000000000000000, bytes = 00000000000000000000 } = mail;
$ nfacct li
> { pkts = 00000000000000000000, bytes = 00000000000000000000 } = web;
> { pkts = 00000000000000000000, bytes = 00000000000000000000 } = mail;
$ nfacct g web
> { pkts = 00000000000000000000, bytes = 00000000000000000000 } = web;
$ nfacct ge web
> { pkts = 00000000000000000000, bytes = 00000000000000000000 } = web;
$ nfacct d mail
$ nfacct r
< { pkts = 1, bytes = 2 } = more;
$ nfacct list
> { pkts = 00000000000000000000, bytes = 00000000000000000000 } = web;
> { pkts = 00000000000000000001, bytes = 00000000000000000002 } = more;
$ nfacct f
$ nfacct list

== missing and superfluous words
$ nfacct add
! nfacct v1.0.2: missing object name
? 1
$ nfacct get
! nfacct v1.0.2: missing object name
? 1
$ nfacct delete
! nfacct v1.0.2: missing object name
? 1
$ nfacct add a b
! nfacct v1.0.2: missing quota value
? 1
$ nfacct add a byte 1 more
! nfacct v1.0.2: too many arguments
? 1
$ nfacct add a byte 1 ''
! nfacct v1.0.2: too many arguments
? 1
$ nfacct delete a b
! nfacct v1.0.2: too many arguments
? 1
$ nfacct delete a ''
! nfacct v1.0.2: too many arguments
? 1
$ nfacct flush a
! nfacct v1.0.2: too many arguments
? 1
$ nfacct flush ''
! nfacct v1.0.2: too many arguments
? 1
$ nfacct get a b
! nfacct v1.0.2: unknown argument
? 1
$ nfacct get a b c
! nfacct v1.0.2: unknown argument
? 1
$ nfacct list a
! nfacct v1.0.2: unknown argument
? 1
$ nfacct restore more
< { pkts = 1, bytes = 2 } = a;
$ nfacct list
> { pkts = 00000000000000000001, bytes = 00000000000000000002 } = a;

== options of list
$ nfacct add a
$ nfacct list r
> { pkts = 00000000000000000000, bytes = 00000000000000000000 } = a;
$ nfacct list x
> <?xml version="1.0" encoding="utf-8"?>
> <nfacct>
> <obj><name>a</name><pkts>00000000000000000000</pkts><bytes>00000000000000000000</bytes></obj>
> </nfacct>
$ nfacct list j
> { "timestamp" : N, \.
>   "nfacct_counters" : [
>   { "pkts" : 0, "bytes" : 0, "name" : "a" }
> ] }
$ nfacct list c
> { pkts = 00000000000000000000, bytes = 00000000000000000000 } = a;
$ nfacct list b
$ nfacct list p
$ nfacct list o
$ nfacct list ''
> { pkts = 00000000000000000000, bytes = 00000000000000000000 } = a;
$ nfacct list '' x
> <?xml version="1.0" encoding="utf-8"?>
> <nfacct>
> <obj><name>a</name><pkts>00000000000000000000</pkts><bytes>00000000000000000000</bytes></obj>
> </nfacct>
$ nfacct list '' ''
! Error: duplicate "" or collision with another option \.
? 1
$ nfacct list reset r
! Error: duplicate "r" or collision with another option \.
? 1
$ nfacct list reset reset foo
! Error: duplicate "reset" or collision with another option \.
? 1
$ nfacct list foo reset reset
! nfacct v1.0.2: unknown argument
? 1
$ nfacct list resets
! nfacct v1.0.2: unknown argument
? 1
$ nfacct list Xml
! nfacct v1.0.2: unknown argument
? 1
$ nfacct list xml xml
! Error: duplicate "xml" or collision with another option \.
? 1
$ nfacct list xml json
! Error: duplicate "json" or collision with another option \.
? 1
$ nfacct list json xml
! Error: duplicate "xml" or collision with another option \.
? 1
$ nfacct list x j
! Error: duplicate "j" or collision with another option \.
? 1
$ nfacct list counters counters
! Error: duplicate "counters" or collision with another option \.
? 1
$ nfacct list counters overquota
! Error: duplicate "overquota" or collision with another option \.
? 1
$ nfacct list b p
! Error: duplicate "p" or collision with another option \.
? 1
$ nfacct list xml reset json counters
! Error: duplicate "json" or collision with another option \.
? 1
$ nfacct list json counters reset
> { "timestamp" : N, \.
>   "nfacct_counters" : [
>   { "pkts" : 0, "bytes" : 0, "name" : "a" }
> ] }
$ nfacct list --reset
! nfacct v1.0.2: unknown argument
? 1
$ nfacct '' '' ''
! Error: duplicate "" or collision with another option \.
? 1

== options of get
$ nfacct add a
$ nfacct get a r
> { pkts = 00000000000000000000, bytes = 00000000000000000000 } = a;
$ nfacct get a x
> <?xml version="1.0" encoding="utf-8"?>
> <nfacct>
> <obj><name>a</name><pkts>00000000000000000000</pkts><bytes>00000000000000000000</bytes></obj>
> </nfacct>
$ nfacct get a j
> { "timestamp" : N, \.
>   "nfacct_counters" : [
>   { "pkts" : 0, "bytes" : 0, "name" : "a" }
> ] }
$ nfacct get a ''
> { pkts = 00000000000000000000, bytes = 00000000000000000000 } = a;
$ nfacct get a '' ''
> { pkts = 00000000000000000000, bytes = 00000000000000000000 } = a;
$ nfacct get a reset reset
> { pkts = 00000000000000000000, bytes = 00000000000000000000 } = a;
$ nfacct get a xml json
> { "timestamp" : N, \.
>   "nfacct_counters" : [
>   { "pkts" : 0, "bytes" : 0, "name" : "a" }
> ] }
$ nfacct get a json xml
> <?xml version="1.0" encoding="utf-8"?>
> <nfacct>
> <obj><name>a</name><pkts>00000000000000000000</pkts><bytes>00000000000000000000</bytes></obj>
> </nfacct>
$ nfacct get a xml reset xml
> <?xml version="1.0" encoding="utf-8"?>
> <nfacct>
> <obj><name>a</name><pkts>00000000000000000000</pkts><bytes>00000000000000000000</bytes></obj>
> </nfacct>
$ nfacct get a jsonx
! nfacct v1.0.2: unknown argument
? 1
$ nfacct get a counters
! nfacct v1.0.2: unknown argument
? 1
$ nfacct get a byte
! nfacct v1.0.2: unknown argument
? 1
$ nfacct get no foo
! nfacct v1.0.2: unknown argument
? 1
$ nfacct get no xml reset
! nfacct v1.0.2: error: No such file or directory
? 1
