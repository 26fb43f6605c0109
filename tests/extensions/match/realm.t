family 4
-m realm
    status 2
    stderr iptables v1.8.11 (nf_tables): realm: option "--realm" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m realm --realm 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   realm 0x1
    save -m realm --realm 0x1
    list            all  --  anywhere             anywhere             realm 0x1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            realm 0x1
-m realm --realm 0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   realm 0x0
    save -m realm --realm cosmos
    list            all  --  anywhere             anywhere             realm cosmos
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            realm 0x0
-m realm --realm 0x1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   realm 0x1
    save -m realm --realm 0x1
    list            all  --  anywhere             anywhere             realm 0x1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            realm 0x1
-m realm --realm 010
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   realm 0x8
    save -m realm --realm 0x8
    list            all  --  anywhere             anywhere             realm 0x8
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            realm 0x8
-m realm --realm 255
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   realm 0xff
    save -m realm --realm 0xff
    list            all  --  anywhere             anywhere             realm 0xff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            realm 0xff
-m realm --realm 256
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   realm 0x100
    save -m realm --realm 0x100
    list            all  --  anywhere             anywhere             realm 0x100
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            realm 0x100
-m realm --realm 0xffffffff
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   realm 0xffffffff
    save -m realm --realm 0xffffffff
    list            all  --  anywhere             anywhere             realm 0xffffffff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            realm 0xffffffff
-m realm --realm 4294967295
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   realm 0xffffffff
    save -m realm --realm 0xffffffff
    list            all  --  anywhere             anywhere             realm 0xffffffff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            realm 0xffffffff
-m realm --realm 4294967296
    status 2
    stderr iptables v1.8.11 (nf_tables): realm: could not map name 4294967296 to an integer value for option "--realm".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m realm --realm 0x100000000
    status 2
    stderr iptables v1.8.11 (nf_tables): realm: could not map name 0x100000000 to an integer value for option "--realm".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m realm --realm 1/0xff
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   realm 0x1/0xff
    save -m realm --realm 0x1/0xff
    list            all  --  anywhere             anywhere             realm 0x1/0xff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            realm 0x1/0xff
-m realm --realm 1/0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   realm 0x1/0x0
    save -m realm --realm 0x1/0x0
    list            all  --  anywhere             anywhere             realm 0x1/0x0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            realm 0x1/0x0
-m realm --realm 0/0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   realm 0x0/0x0
    save -m realm --realm 0x0/0x0
    list            all  --  anywhere             anywhere             realm 0x0/0x0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            realm 0x0/0x0
-m realm --realm 0x10/0xf
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   realm 0x10/0xf
    save -m realm --realm 0x10/0xf
    list            all  --  anywhere             anywhere             realm 0x10/0xf
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            realm 0x10/0xf
-m realm --realm 1/0xffffffff
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   realm 0x1
    save -m realm --realm 0x1
    list            all  --  anywhere             anywhere             realm 0x1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            realm 0x1
-m realm --realm 0/0xffffffff
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   realm 0x0
    save -m realm --realm cosmos
    list            all  --  anywhere             anywhere             realm cosmos
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            realm 0x0
-m realm --realm 0/4294967295
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   realm 0x0
    save -m realm --realm cosmos
    list            all  --  anywhere             anywhere             realm cosmos
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            realm 0x0
-m realm --realm 1/
    status 2
    stderr iptables v1.8.11 (nf_tables): realm: bad integer value for option "--realm", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m realm --realm 1/x
    status 2
    stderr iptables v1.8.11 (nf_tables): realm: bad integer value for option "--realm", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m realm --realm 1/1/1
    status 2
    stderr iptables v1.8.11 (nf_tables): realm: trailing garbage after value for option "--realm".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m realm --realm 1/1x
    status 2
    stderr iptables v1.8.11 (nf_tables): realm: trailing garbage after value for option "--realm".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m realm --realm 1/-1
    status 2
    stderr iptables v1.8.11 (nf_tables): realm: bad integer value for option "--realm", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m realm --realm 1/0x100000000
    status 2
    stderr iptables v1.8.11 (nf_tables): realm: bad integer value for option "--realm", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m realm --realm 1/255.0.0.0
    status 2
    stderr iptables v1.8.11 (nf_tables): realm: trailing garbage after value for option "--realm".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m realm --realm /1
    status 2
    stderr iptables v1.8.11 (nf_tables): realm: could not map name /1 to an integer value for option "--realm".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m realm --realm 1x
    status 2
    stderr iptables v1.8.11 (nf_tables): realm: could not map name 1x to an integer value for option "--realm".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m realm --realm -1
    status 2
    stderr iptables v1.8.11 (nf_tables): realm: could not map name -1 to an integer value for option "--realm".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m realm --realm +1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   realm 0x1
    save -m realm --realm 0x1
    list            all  --  anywhere             anywhere             realm 0x1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            realm 0x1
-m realm --realm cosmos
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   realm 0x0
    save -m realm --realm cosmos
    list            all  --  anywhere             anywhere             realm cosmos
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            realm 0x0
-m realm --realm cosmos/1
    status 2
    stderr iptables v1.8.11 (nf_tables): realm: could not map name cosmos/1 to an integer value for option "--realm".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m realm --realm cosmos/0xffffffff
    status 2
    stderr iptables v1.8.11 (nf_tables): realm: could not map name cosmos/0xffffffff to an integer value for option "--realm".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m realm --realm COSMOS
    status 2
    stderr iptables v1.8.11 (nf_tables): realm: could not map name COSMOS to an integer value for option "--realm".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m realm --realm nosuch
    status 2
    stderr iptables v1.8.11 (nf_tables): realm: could not map name nosuch to an integer value for option "--realm".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m realm --realm cosmosx
    status 2
    stderr iptables v1.8.11 (nf_tables): realm: could not map name cosmosx to an integer value for option "--realm".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m realm --realm cosmo
    status 2
    stderr iptables v1.8.11 (nf_tables): realm: could not map name cosmo to an integer value for option "--realm".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m realm --realm 0xg
    status 2
    stderr iptables v1.8.11 (nf_tables): realm: could not map name 0xg to an integer value for option "--realm".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m realm --realm 08
    status 2
    stderr iptables v1.8.11 (nf_tables): realm: could not map name 08 to an integer value for option "--realm".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m realm --realm 1:2
    status 2
    stderr iptables v1.8.11 (nf_tables): realm: could not map name 1:2 to an integer value for option "--realm".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m realm --realm 1,2
    status 2
    stderr iptables v1.8.11 (nf_tables): realm: could not map name 1,2 to an integer value for option "--realm".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m realm --realm 1.5
    status 2
    stderr iptables v1.8.11 (nf_tables): realm: could not map name 1.5 to an integer value for option "--realm".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m realm --realm é
    status 2
    stderr iptables v1.8.11 (nf_tables): realm: could not map name é to an integer value for option "--realm".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m realm --realm $'\xff'
    status 2
    stderr iptables v1.8.11 (nf_tables): realm: could not map name \xff to an integer value for option "--realm".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m realm --realm 99999999999999999999
    status 2
    stderr iptables v1.8.11 (nf_tables): realm: could not map name 99999999999999999999 to an integer value for option "--realm".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m realm --realm ''
    status 2
    stderr iptables v1.8.11 (nf_tables): realm: could not map name  to an integer value for option "--realm".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m realm --realm ' 1'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   realm 0x1
    save -m realm --realm 0x1
    list            all  --  anywhere             anywhere             realm 0x1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            realm 0x1
-m realm --realm '1 '
    status 2
    stderr iptables v1.8.11 (nf_tables): realm: could not map name 1  to an integer value for option "--realm".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m realm --realm '1 /1'
    status 2
    stderr iptables v1.8.11 (nf_tables): realm: could not map name 1 /1 to an integer value for option "--realm".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m realm --realm '1/ 1'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   realm 0x1/0x1
    save -m realm --realm 0x1/0x1
    list            all  --  anywhere             anywhere             realm 0x1/0x1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            realm 0x1/0x1
-m realm --realm ' cosmos'
    status 2
    stderr iptables v1.8.11 (nf_tables): realm: could not map name  cosmos to an integer value for option "--realm".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m realm --realm 'cosmos '
    status 2
    stderr iptables v1.8.11 (nf_tables): realm: could not map name cosmos  to an integer value for option "--realm".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m realm --realm 'a b'
    status 2
    stderr iptables v1.8.11 (nf_tables): realm: could not map name a b to an integer value for option "--realm".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m realm --realm "a\"b"
    status 2
    stderr iptables v1.8.11 (nf_tables): realm: could not map name a"b to an integer value for option "--realm".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m realm ! --realm 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! realm 0x1
    save -m realm ! --realm 0x1
    list            all  --  anywhere             anywhere             ! realm 0x1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ! realm 0x1
-m realm ! --realm 0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! realm 0x0
    save -m realm ! --realm cosmos
    list            all  --  anywhere             anywhere             ! realm cosmos
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ! realm 0x0
-m realm ! --realm cosmos
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! realm 0x0
    save -m realm ! --realm cosmos
    list            all  --  anywhere             anywhere             ! realm cosmos
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ! realm 0x0
-m realm ! --realm 0/0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! realm 0x0/0x0
    save -m realm ! --realm 0x0/0x0
    list            all  --  anywhere             anywhere             ! realm 0x0/0x0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ! realm 0x0/0x0
-m realm ! --realm 5/7
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! realm 0x5/0x7
    save -m realm ! --realm 0x5/0x7
    list            all  --  anywhere             anywhere             ! realm 0x5/0x7
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ! realm 0x5/0x7
-m realm ! --realm x
    status 2
    stderr iptables v1.8.11 (nf_tables): realm: could not map name x to an integer value for option "--realm".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m realm --realm
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--realm" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m realm --realm ! 1
    status 2
    stderr iptables v1.8.11 (nf_tables): realm: could not map name ! to an integer value for option "--realm".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m realm --realm 1 --realm 2
    status 2
    stderr iptables v1.8.11 (nf_tables): realm: option "--realm" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m realm --realm 1 ! --realm 2
    status 2
    stderr iptables v1.8.11 (nf_tables): realm: option "--realm" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m realm ! --realm 1 --realm cosmos
    status 2
    stderr iptables v1.8.11 (nf_tables): realm: option "--realm" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m realm --realm 1 -m realm ! --realm 2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   realm 0x1 ! realm 0x2
    save -m realm --realm 0x1 -m realm ! --realm 0x2
    list            all  --  anywhere             anywhere             realm 0x1 ! realm 0x2
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            realm 0x1 ! realm 0x2
-m realm --r 1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--r"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m realm --realm=3
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   realm 0x3
    save -m realm --realm 0x3
    list            all  --  anywhere             anywhere             realm 0x3
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            realm 0x3
-m realm --realms 3
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--realms"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m REALM --realm 1
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `REALM':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
--realm 1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--realm"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m realm ! --realm 0x10/0x10 -j DROP
    echo DROP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! realm 0x10/0x10
    save -m realm ! --realm 0x10/0x10 -j DROP
    list DROP       all  --  anywhere             anywhere             ! realm 0x10/0x10
    list-n DROP       all  --  0.0.0.0/0            0.0.0.0/0            ! realm 0x10/0x10
-p tcp --dport 80 -m realm --realm cosmos -m comment --comment x -j ACCEPT
    echo ACCEPT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:80 realm 0x0 /* x */
    save -p tcp -m tcp --dport 80 -m realm --realm cosmos -m comment --comment x -j ACCEPT
    list ACCEPT     tcp  --  anywhere             anywhere             tcp dpt:http realm cosmos /* x */
    list-n ACCEPT     tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:80 realm 0x0 /* x */
-i eth0 -m realm --realm 7
    echo   all opt -- in eth0 out *  0.0.0.0/0  -> 0.0.0.0/0   realm 0x7
    save -i eth0 -m realm --realm 0x7
    list            all  --  anywhere             anywhere             realm 0x7
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            realm 0x7
chain OUTPUT
-m realm --realm 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   realm 0x1
    save -m realm --realm 0x1
    list            all  --  anywhere             anywhere             realm 0x1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            realm 0x1
chain FORWARD
-m realm --realm 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   realm 0x1
    save -m realm --realm 0x1
    list            all  --  anywhere             anywhere             realm 0x1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            realm 0x1
table mangle
chain POSTROUTING
-m realm --realm 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   realm 0x1
    save -m realm --realm 0x1
    list            all  --  anywhere             anywhere             realm 0x1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            realm 0x1
chain PREROUTING
-m realm --realm 1
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   realm 0x1
table nat
chain PREROUTING
-m realm --realm 1
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   realm 0x1
chain POSTROUTING
-m realm ! --realm cosmos -j MASQUERADE
    echo MASQUERADE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! realm 0x0
    save -m realm ! --realm cosmos -j MASQUERADE
    list MASQUERADE  all  --  anywhere             anywhere             ! realm cosmos
    list-n MASQUERADE  all  --  0.0.0.0/0            0.0.0.0/0            ! realm 0x0
table raw
chain PREROUTING
-m realm --realm cosmos
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   realm 0x0
chain OUTPUT
-m realm --realm cosmos
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   realm 0x0
    save -m realm --realm cosmos
    list            all  --  anywhere             anywhere             realm cosmos
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            realm 0x0
table mangle
chain CH
setup -t mangle -N CH
-m realm --realm 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   realm 0x1
    save -m realm --realm 0x1
    list            all  --  anywhere             anywhere             realm 0x1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            realm 0x1
setup -t mangle -A PREROUTING -j CH
-m realm --realm 1
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain CH
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   realm 0x1
setup
table filter
chain INPUT
family 6
-m realm
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Couldn't load match `realm':No such file or directory
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m realm --realm 1
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Couldn't load match `realm':No such file or directory
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
