-m devgroup
    status 2
    stderr iptables v1.8.11 (nf_tables): devgroup match: You must specify either '--src-group' or '--dst-group'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m devgroup --src-group 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   src-group 0x1
    save -m devgroup --src-group 0x1
    list            all  --  anywhere             anywhere             src-group 0x1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            src-group 0x1
-m devgroup --src-group 0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   src-group 0x0
    save -m devgroup --src-group default
    list            all  --  anywhere             anywhere             src-group default
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            src-group 0x0
-m devgroup --src-group 0x1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   src-group 0x1
    save -m devgroup --src-group 0x1
    list            all  --  anywhere             anywhere             src-group 0x1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            src-group 0x1
-m devgroup --src-group 010
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   src-group 0x8
    save -m devgroup --src-group 0x8
    list            all  --  anywhere             anywhere             src-group 0x8
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            src-group 0x8
-m devgroup --src-group 255
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   src-group 0xff
    save -m devgroup --src-group 0xff
    list            all  --  anywhere             anywhere             src-group 0xff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            src-group 0xff
-m devgroup --src-group 256
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   src-group 0x100
    save -m devgroup --src-group 0x100
    list            all  --  anywhere             anywhere             src-group 0x100
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            src-group 0x100
-m devgroup --src-group 0xffffffff
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   src-group 0xffffffff
    save -m devgroup --src-group 0xffffffff
    list            all  --  anywhere             anywhere             src-group 0xffffffff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            src-group 0xffffffff
-m devgroup --src-group 4294967295
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   src-group 0xffffffff
    save -m devgroup --src-group 0xffffffff
    list            all  --  anywhere             anywhere             src-group 0xffffffff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            src-group 0xffffffff
-m devgroup --src-group 4294967296
    status 2
    stderr iptables v1.8.11 (nf_tables): devgroup: could not map name 4294967296 to an integer value for option "--src-group".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m devgroup --src-group 0x100000000
    status 2
    stderr iptables v1.8.11 (nf_tables): devgroup: could not map name 0x100000000 to an integer value for option "--src-group".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m devgroup --src-group 1/0xff
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   src-group 0x1/0xff
    save -m devgroup --src-group 0x1/0xff
    list            all  --  anywhere             anywhere             src-group 0x1/0xff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            src-group 0x1/0xff
-m devgroup --src-group 1/0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   src-group 0x1/0x0
    save -m devgroup --src-group 0x1/0x0
    list            all  --  anywhere             anywhere             src-group 0x1/0x0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            src-group 0x1/0x0
-m devgroup --src-group 0/0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   src-group 0x0/0x0
    save -m devgroup --src-group 0x0/0x0
    list            all  --  anywhere             anywhere             src-group 0x0/0x0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            src-group 0x0/0x0
-m devgroup --src-group 0x10/0xf
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   src-group 0x10/0xf
    save -m devgroup --src-group 0x10/0xf
    list            all  --  anywhere             anywhere             src-group 0x10/0xf
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            src-group 0x10/0xf
-m devgroup --src-group 1/0xffffffff
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   src-group 0x1
    save -m devgroup --src-group 0x1
    list            all  --  anywhere             anywhere             src-group 0x1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            src-group 0x1
-m devgroup --src-group 0/0xffffffff
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   src-group 0x0
    save -m devgroup --src-group default
    list            all  --  anywhere             anywhere             src-group default
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            src-group 0x0
-m devgroup --src-group 0/4294967295
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   src-group 0x0
    save -m devgroup --src-group default
    list            all  --  anywhere             anywhere             src-group default
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            src-group 0x0
-m devgroup --src-group 1/
    status 2
    stderr iptables v1.8.11 (nf_tables): devgroup: bad integer value for option "--src-group", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m devgroup --src-group 1/x
    status 2
    stderr iptables v1.8.11 (nf_tables): devgroup: bad integer value for option "--src-group", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m devgroup --src-group 1/1/1
    status 2
    stderr iptables v1.8.11 (nf_tables): devgroup: trailing garbage after value for option "--src-group".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m devgroup --src-group 1/1x
    status 2
    stderr iptables v1.8.11 (nf_tables): devgroup: trailing garbage after value for option "--src-group".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m devgroup --src-group 1/-1
    status 2
    stderr iptables v1.8.11 (nf_tables): devgroup: bad integer value for option "--src-group", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m devgroup --src-group 1/0x100000000
    status 2
    stderr iptables v1.8.11 (nf_tables): devgroup: bad integer value for option "--src-group", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m devgroup --src-group 1/255.0.0.0
    status 2
    stderr iptables v1.8.11 (nf_tables): devgroup: trailing garbage after value for option "--src-group".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m devgroup --src-group /1
    status 2
    stderr iptables v1.8.11 (nf_tables): devgroup: could not map name /1 to an integer value for option "--src-group".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m devgroup --src-group 1x
    status 2
    stderr iptables v1.8.11 (nf_tables): devgroup: could not map name 1x to an integer value for option "--src-group".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m devgroup --src-group -1
    status 2
    stderr iptables v1.8.11 (nf_tables): devgroup: could not map name -1 to an integer value for option "--src-group".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m devgroup --src-group +1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   src-group 0x1
    save -m devgroup --src-group 0x1
    list            all  --  anywhere             anywhere             src-group 0x1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            src-group 0x1
-m devgroup --src-group default
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   src-group 0x0
    save -m devgroup --src-group default
    list            all  --  anywhere             anywhere             src-group default
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            src-group 0x0
-m devgroup --src-group default/1
    status 2
    stderr iptables v1.8.11 (nf_tables): devgroup: could not map name default/1 to an integer value for option "--src-group".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m devgroup --src-group default/0xffffffff
    status 2
    stderr iptables v1.8.11 (nf_tables): devgroup: could not map name default/0xffffffff to an integer value for option "--src-group".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m devgroup --src-group DEFAULT
    status 2
    stderr iptables v1.8.11 (nf_tables): devgroup: could not map name DEFAULT to an integer value for option "--src-group".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m devgroup --src-group nosuch
    status 2
    stderr iptables v1.8.11 (nf_tables): devgroup: could not map name nosuch to an integer value for option "--src-group".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m devgroup --src-group defaultx
    status 2
    stderr iptables v1.8.11 (nf_tables): devgroup: could not map name defaultx to an integer value for option "--src-group".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m devgroup --src-group defaul
    status 2
    stderr iptables v1.8.11 (nf_tables): devgroup: could not map name defaul to an integer value for option "--src-group".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m devgroup --src-group 0xg
    status 2
    stderr iptables v1.8.11 (nf_tables): devgroup: could not map name 0xg to an integer value for option "--src-group".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m devgroup --src-group 08
    status 2
    stderr iptables v1.8.11 (nf_tables): devgroup: could not map name 08 to an integer value for option "--src-group".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m devgroup --src-group 1:2
    status 2
    stderr iptables v1.8.11 (nf_tables): devgroup: could not map name 1:2 to an integer value for option "--src-group".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m devgroup --src-group 1,2
    status 2
    stderr iptables v1.8.11 (nf_tables): devgroup: could not map name 1,2 to an integer value for option "--src-group".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m devgroup --src-group 1.5
    status 2
    stderr iptables v1.8.11 (nf_tables): devgroup: could not map name 1.5 to an integer value for option "--src-group".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m devgroup --src-group é
    status 2
    stderr iptables v1.8.11 (nf_tables): devgroup: could not map name é to an integer value for option "--src-group".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m devgroup --src-group $'\xff'
    status 2
    stderr iptables v1.8.11 (nf_tables): devgroup: could not map name \xff to an integer value for option "--src-group".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m devgroup --src-group 99999999999999999999
    status 2
    stderr iptables v1.8.11 (nf_tables): devgroup: could not map name 99999999999999999999 to an integer value for option "--src-group".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m devgroup --src-group ''
    status 2
    stderr iptables v1.8.11 (nf_tables): devgroup: could not map name  to an integer value for option "--src-group".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m devgroup --src-group ' 1'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   src-group 0x1
    save -m devgroup --src-group 0x1
    list            all  --  anywhere             anywhere             src-group 0x1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            src-group 0x1
-m devgroup --src-group '1 '
    status 2
    stderr iptables v1.8.11 (nf_tables): devgroup: could not map name 1  to an integer value for option "--src-group".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m devgroup --src-group '1 /1'
    status 2
    stderr iptables v1.8.11 (nf_tables): devgroup: could not map name 1 /1 to an integer value for option "--src-group".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m devgroup --src-group '1/ 1'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   src-group 0x1/0x1
    save -m devgroup --src-group 0x1/0x1
    list            all  --  anywhere             anywhere             src-group 0x1/0x1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            src-group 0x1/0x1
-m devgroup --src-group ' default'
    status 2
    stderr iptables v1.8.11 (nf_tables): devgroup: could not map name  default to an integer value for option "--src-group".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m devgroup --src-group 'default '
    status 2
    stderr iptables v1.8.11 (nf_tables): devgroup: could not map name default  to an integer value for option "--src-group".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m devgroup --src-group 'a b'
    status 2
    stderr iptables v1.8.11 (nf_tables): devgroup: could not map name a b to an integer value for option "--src-group".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m devgroup --src-group "a\"b"
    status 2
    stderr iptables v1.8.11 (nf_tables): devgroup: could not map name a"b to an integer value for option "--src-group".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m devgroup ! --src-group 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! src-group 0x1
    save -m devgroup ! --src-group 0x1
    list            all  --  anywhere             anywhere             ! src-group 0x1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ! src-group 0x1
-m devgroup ! --src-group 0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! src-group 0x0
    save -m devgroup ! --src-group default
    list            all  --  anywhere             anywhere             ! src-group default
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ! src-group 0x0
-m devgroup ! --src-group default
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! src-group 0x0
    save -m devgroup ! --src-group default
    list            all  --  anywhere             anywhere             ! src-group default
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ! src-group 0x0
-m devgroup ! --src-group 0/0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! src-group 0x0/0x0
    save -m devgroup ! --src-group 0x0/0x0
    list            all  --  anywhere             anywhere             ! src-group 0x0/0x0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ! src-group 0x0/0x0
-m devgroup ! --src-group 5/7
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! src-group 0x5/0x7
    save -m devgroup ! --src-group 0x5/0x7
    list            all  --  anywhere             anywhere             ! src-group 0x5/0x7
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ! src-group 0x5/0x7
-m devgroup ! --src-group x
    status 2
    stderr iptables v1.8.11 (nf_tables): devgroup: could not map name x to an integer value for option "--src-group".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m devgroup --src-group
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--src-group" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m devgroup --dst-group
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--dst-group" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m devgroup --src-group ! 1
    status 2
    stderr iptables v1.8.11 (nf_tables): devgroup: could not map name ! to an integer value for option "--src-group".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m devgroup --src-group 1 --src-group 2
    status 2
    stderr iptables v1.8.11 (nf_tables): devgroup: option "--src-group" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m devgroup --src-group 1 ! --src-group 2
    status 2
    stderr iptables v1.8.11 (nf_tables): devgroup: option "--src-group" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m devgroup --src-group 1 -m devgroup --src-group 2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   src-group 0x1 src-group 0x2
    save -m devgroup --src-group 0x1 -m devgroup --src-group 0x2
    list            all  --  anywhere             anywhere             src-group 0x1 src-group 0x2
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            src-group 0x1 src-group 0x2
-m devgroup --src-group 1 -m devgroup ! --src-group default
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   src-group 0x1 ! src-group 0x0
    save -m devgroup --src-group 0x1 -m devgroup ! --src-group default
    list            all  --  anywhere             anywhere             src-group 0x1 ! src-group default
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            src-group 0x1 ! src-group 0x0
-m devgroup --src 1
    status 2
    stderr iptables v1.8.11 (nf_tables): devgroup match: You must specify either '--src-group' or '--dst-group'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m devgroup --src-g 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   src-group 0x1
    save -m devgroup --src-group 0x1
    list            all  --  anywhere             anywhere             src-group 0x1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            src-group 0x1
-m devgroup --s-group 1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--s-group"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m devgroup --src-group=3
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   src-group 0x3
    save -m devgroup --src-group 0x3
    list            all  --  anywhere             anywhere             src-group 0x3
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            src-group 0x3
-m devgroup --dst-group 1
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dst-group 0x1
-m devgroup ! --dst-group default
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! dst-group 0x0
-m devgroup --src-group 1 --dst-group 1
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   src-group 0x1 dst-group 0x1
-m devgroup --dst-group nosuch
    status 2
    stderr iptables v1.8.11 (nf_tables): devgroup: could not map name nosuch to an integer value for option "--dst-group".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m devgroup --group 1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--group"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m DEVGROUP --src-group 1
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `DEVGROUP':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-i eth0 -p tcp -m devgroup --src-group 1 -m tcp --dport 1 -j ACCEPT
    echo ACCEPT  tcp opt -- in eth0 out *  0.0.0.0/0  -> 0.0.0.0/0   src-group 0x1 tcp dpt:1
    save -i eth0 -p tcp -m devgroup --src-group 0x1 -m tcp --dport 1 -j ACCEPT
    list ACCEPT     tcp  --  anywhere             anywhere             src-group 0x1 tcp dpt:tcpmux
    list-n ACCEPT     tcp  --  0.0.0.0/0            0.0.0.0/0            src-group 0x1 tcp dpt:1
chain OUTPUT
-m devgroup --src-group 1
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   src-group 0x1
-m devgroup --src-group default
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   src-group 0x0
-m devgroup --dst-group 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dst-group 0x1
    save -m devgroup --dst-group 0x1
    list            all  --  anywhere             anywhere             dst-group 0x1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            dst-group 0x1
-m devgroup --dst-group default
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dst-group 0x0
    save -m devgroup --dst-group default
    list            all  --  anywhere             anywhere             dst-group default
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            dst-group 0x0
-m devgroup ! --dst-group default
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! dst-group 0x0
    save -m devgroup ! --dst-group default
    list            all  --  anywhere             anywhere             ! dst-group default
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ! dst-group 0x0
-m devgroup --dst-group 0x7/0xf
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dst-group 0x7/0xf
    save -m devgroup --dst-group 0x7/0xf
    list            all  --  anywhere             anywhere             dst-group 0x7/0xf
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            dst-group 0x7/0xf
-m devgroup ! --dst-group 0/0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! dst-group 0x0/0x0
    save -m devgroup ! --dst-group 0x0/0x0
    list            all  --  anywhere             anywhere             ! dst-group 0x0/0x0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ! dst-group 0x0/0x0
-m devgroup --dst-group 1 --dst-group 1
    status 2
    stderr iptables v1.8.11 (nf_tables): devgroup: option "--dst-group" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m devgroup --dst 1
    status 2
    stderr iptables v1.8.11 (nf_tables): devgroup match: You must specify either '--src-group' or '--dst-group'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m devgroup --dst-g 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dst-group 0x1
    save -m devgroup --dst-group 0x1
    list            all  --  anywhere             anywhere             dst-group 0x1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            dst-group 0x1
-m devgroup --dst-group 1 --src-group 1
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   src-group 0x1 dst-group 0x1
-m devgroup --dst-group 1x
    status 2
    stderr iptables v1.8.11 (nf_tables): devgroup: could not map name 1x to an integer value for option "--dst-group".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m devgroup --dst-group ''
    status 2
    stderr iptables v1.8.11 (nf_tables): devgroup: could not map name  to an integer value for option "--dst-group".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m devgroup --dst-group 1/1/
    status 2
    stderr iptables v1.8.11 (nf_tables): devgroup: trailing garbage after value for option "--dst-group".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-o eth0 -m devgroup --dst-group 4 -j DROP
    echo DROP  all opt -- in * out eth0  0.0.0.0/0  -> 0.0.0.0/0   dst-group 0x4
    save -o eth0 -m devgroup --dst-group 0x4 -j DROP
    list DROP       all  --  anywhere             anywhere             dst-group 0x4
    list-n DROP       all  --  0.0.0.0/0            0.0.0.0/0            dst-group 0x4
chain FORWARD
-m devgroup --src-group 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   src-group 0x1
    save -m devgroup --src-group 0x1
    list            all  --  anywhere             anywhere             src-group 0x1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            src-group 0x1
-m devgroup --dst-group 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dst-group 0x1
    save -m devgroup --dst-group 0x1
    list            all  --  anywhere             anywhere             dst-group 0x1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            dst-group 0x1
-m devgroup --src-group 1 --dst-group 2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   src-group 0x1 dst-group 0x2
    save -m devgroup --src-group 0x1 --dst-group 0x2
    list            all  --  anywhere             anywhere             src-group 0x1 dst-group 0x2
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            src-group 0x1 dst-group 0x2
-m devgroup --dst-group 2 --src-group 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   src-group 0x1 dst-group 0x2
    save -m devgroup --src-group 0x1 --dst-group 0x2
    list            all  --  anywhere             anywhere             src-group 0x1 dst-group 0x2
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            src-group 0x1 dst-group 0x2
-m devgroup ! --dst-group 2 --src-group default
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   src-group 0x0 ! dst-group 0x2
    save -m devgroup --src-group default ! --dst-group 0x2
    list            all  --  anywhere             anywhere             src-group default ! dst-group 0x2
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            src-group 0x0 ! dst-group 0x2
-m devgroup --dst-group default ! --src-group 0x1/0x3
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! src-group 0x1/0x3 dst-group 0x0
    save -m devgroup ! --src-group 0x1/0x3 --dst-group default
    list            all  --  anywhere             anywhere             ! src-group 0x1/0x3 dst-group default
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ! src-group 0x1/0x3 dst-group 0x0
-m devgroup ! --src-group 1 ! --dst-group 2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! src-group 0x1 ! dst-group 0x2
    save -m devgroup ! --src-group 0x1 ! --dst-group 0x2
    list            all  --  anywhere             anywhere             ! src-group 0x1 ! dst-group 0x2
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ! src-group 0x1 ! dst-group 0x2
-m devgroup --src-group 1 -m devgroup --dst-group 2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   src-group 0x1 dst-group 0x2
    save -m devgroup --src-group 0x1 -m devgroup --dst-group 0x2
    list            all  --  anywhere             anywhere             src-group 0x1 dst-group 0x2
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            src-group 0x1 dst-group 0x2
-m devgroup --dst-group 1 -m devgroup --src-group 2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dst-group 0x1 src-group 0x2
    save -m devgroup --dst-group 0x1 -m devgroup --src-group 0x2
    list            all  --  anywhere             anywhere             dst-group 0x1 src-group 0x2
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            dst-group 0x1 src-group 0x2
table nat
chain PREROUTING
-m devgroup --src-group 4
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   src-group 0x4
    save -m devgroup --src-group 0x4
    list            all  --  anywhere             anywhere             src-group 0x4
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            src-group 0x4
-m devgroup --dst-group 4
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dst-group 0x4
chain INPUT
-m devgroup --src-group 4
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   src-group 0x4
    save -m devgroup --src-group 0x4
    list            all  --  anywhere             anywhere             src-group 0x4
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            src-group 0x4
-m devgroup --dst-group 4
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dst-group 0x4
chain POSTROUTING
-m devgroup --src-group 4
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   src-group 0x4
-m devgroup --dst-group 4
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dst-group 0x4
    save -m devgroup --dst-group 0x4
    list            all  --  anywhere             anywhere             dst-group 0x4
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            dst-group 0x4
table raw
chain OUTPUT
-m devgroup --src-group 4
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   src-group 0x4
-m devgroup --dst-group 4
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dst-group 0x4
    save -m devgroup --dst-group 0x4
    list            all  --  anywhere             anywhere             dst-group 0x4
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            dst-group 0x4
table filter
chain CH
setup -N CH
-m devgroup --src-group 1 --dst-group 2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   src-group 0x1 dst-group 0x2
    save -m devgroup --src-group 0x1 --dst-group 0x2
    list            all  --  anywhere             anywhere             src-group 0x1 dst-group 0x2
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            src-group 0x1 dst-group 0x2
setup -A OUTPUT -j CH
-m devgroup --src-group 1 --dst-group 2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   src-group 0x1 dst-group 0x2
    save -m devgroup --src-group 0x1 --dst-group 0x2
    list            all  --  anywhere             anywhere             src-group 0x1 dst-group 0x2
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            src-group 0x1 dst-group 0x2
-m devgroup --dst-group default
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dst-group 0x0
    save -m devgroup --dst-group default
    list            all  --  anywhere             anywhere             dst-group default
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            dst-group 0x0
