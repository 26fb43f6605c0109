# MAJOR:MINOR in hexadecimal.
table mangle
chain POSTROUTING
-j CLASSIFY
    status 2
    stderr iptables v1.8.11 (nf_tables): CLASSIFY: option "--set-class" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLASSIFY --set-class
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--set-class" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLASSIFY --set-class 1:1
    echo CLASSIFY  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLASSIFY set 1:1
    save -j CLASSIFY --set-class 0001:0001
    list CLASSIFY   all  --  anywhere             anywhere             CLASSIFY set 1:1
    list-n CLASSIFY   all  --  0.0.0.0/0            0.0.0.0/0            CLASSIFY set 1:1
-j CLASSIFY --set-class 0:0
    echo CLASSIFY  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLASSIFY set 0:0
    save -j CLASSIFY --set-class 0000:0000
    list CLASSIFY   all  --  anywhere             anywhere             CLASSIFY set 0:0
    list-n CLASSIFY   all  --  0.0.0.0/0            0.0.0.0/0            CLASSIFY set 0:0
-j CLASSIFY --set-class 1:ffff
    echo CLASSIFY  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLASSIFY set 1:ffff
    save -j CLASSIFY --set-class 0001:ffff
    list CLASSIFY   all  --  anywhere             anywhere             CLASSIFY set 1:ffff
    list-n CLASSIFY   all  --  0.0.0.0/0            0.0.0.0/0            CLASSIFY set 1:ffff
-j CLASSIFY --set-class ffff:ffff
    echo CLASSIFY  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLASSIFY set ffff:ffff
    save -j CLASSIFY --set-class ffff:ffff
    list CLASSIFY   all  --  anywhere             anywhere             CLASSIFY set ffff:ffff
    list-n CLASSIFY   all  --  0.0.0.0/0            0.0.0.0/0            CLASSIFY set ffff:ffff
-j CLASSIFY --set-class FFFF:abCD
    echo CLASSIFY  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLASSIFY set ffff:abcd
    save -j CLASSIFY --set-class ffff:abcd
    list CLASSIFY   all  --  anywhere             anywhere             CLASSIFY set ffff:abcd
    list-n CLASSIFY   all  --  0.0.0.0/0            0.0.0.0/0            CLASSIFY set ffff:abcd
-j CLASSIFY --set-class 10000:1
    echo CLASSIFY  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLASSIFY set 0:1
    save -j CLASSIFY --set-class 0000:0001
    list CLASSIFY   all  --  anywhere             anywhere             CLASSIFY set 0:1
    list-n CLASSIFY   all  --  0.0.0.0/0            0.0.0.0/0            CLASSIFY set 0:1
-j CLASSIFY --set-class 1:10000
    echo CLASSIFY  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLASSIFY set 1:0
    save -j CLASSIFY --set-class 0001:0000
    list CLASSIFY   all  --  anywhere             anywhere             CLASSIFY set 1:0
    list-n CLASSIFY   all  --  0.0.0.0/0            0.0.0.0/0            CLASSIFY set 1:0
-j CLASSIFY --set-class 1:12345678
    echo CLASSIFY  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLASSIFY set 1:5678
    save -j CLASSIFY --set-class 0001:5678
    list CLASSIFY   all  --  anywhere             anywhere             CLASSIFY set 1:5678
    list-n CLASSIFY   all  --  0.0.0.0/0            0.0.0.0/0            CLASSIFY set 1:5678
-j CLASSIFY --set-class 12345:1
    echo CLASSIFY  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLASSIFY set 2345:1
    save -j CLASSIFY --set-class 2345:0001
    list CLASSIFY   all  --  anywhere             anywhere             CLASSIFY set 2345:1
    list-n CLASSIFY   all  --  0.0.0.0/0            0.0.0.0/0            CLASSIFY set 2345:1
-j CLASSIFY --set-class 123456789:1
    echo CLASSIFY  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLASSIFY set 6789:1
    save -j CLASSIFY --set-class 6789:0001
    list CLASSIFY   all  --  anywhere             anywhere             CLASSIFY set 6789:1
    list-n CLASSIFY   all  --  0.0.0.0/0            0.0.0.0/0            CLASSIFY set 6789:1
-j CLASSIFY --set-class fffffffff:fffffffff
    echo CLASSIFY  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLASSIFY set ffff:ffff
    save -j CLASSIFY --set-class ffff:ffff
    list CLASSIFY   all  --  anywhere             anywhere             CLASSIFY set ffff:ffff
    list-n CLASSIFY   all  --  0.0.0.0/0            0.0.0.0/0            CLASSIFY set ffff:ffff
-j CLASSIFY --set-class 0x10:0x20
    echo CLASSIFY  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLASSIFY set 10:20
    save -j CLASSIFY --set-class 0010:0020
    list CLASSIFY   all  --  anywhere             anywhere             CLASSIFY set 10:20
    list-n CLASSIFY   all  --  0.0.0.0/0            0.0.0.0/0            CLASSIFY set 10:20
-j CLASSIFY --set-class 0x:1
    echo CLASSIFY  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLASSIFY set 0:1
    save -j CLASSIFY --set-class 0000:0001
    list CLASSIFY   all  --  anywhere             anywhere             CLASSIFY set 0:1
    list-n CLASSIFY   all  --  0.0.0.0/0            0.0.0.0/0            CLASSIFY set 0:1
-j CLASSIFY --set-class 1:0x
    echo CLASSIFY  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLASSIFY set 1:0
    save -j CLASSIFY --set-class 0001:0000
    list CLASSIFY   all  --  anywhere             anywhere             CLASSIFY set 1:0
    list-n CLASSIFY   all  --  0.0.0.0/0            0.0.0.0/0            CLASSIFY set 1:0
-j CLASSIFY --set-class 0001:0002
    echo CLASSIFY  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLASSIFY set 1:2
    save -j CLASSIFY --set-class 0001:0002
    list CLASSIFY   all  --  anywhere             anywhere             CLASSIFY set 1:2
    list-n CLASSIFY   all  --  0.0.0.0/0            0.0.0.0/0            CLASSIFY set 1:2
-j CLASSIFY --set-class 1
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad class value "1"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLASSIFY --set-class 1:
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad class value "1:"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLASSIFY --set-class :1
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad class value ":1"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLASSIFY --set-class :
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad class value ":"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLASSIFY --set-class ''
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad class value ""
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLASSIFY --set-class x
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad class value "x"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLASSIFY --set-class g:1
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad class value "g:1"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLASSIFY --set-class 1:g
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad class value "1:g"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLASSIFY --set-class 1:2:3
    echo CLASSIFY  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLASSIFY set 1:2
    save -j CLASSIFY --set-class 0001:0002
    list CLASSIFY   all  --  anywhere             anywhere             CLASSIFY set 1:2
    list-n CLASSIFY   all  --  0.0.0.0/0            0.0.0.0/0            CLASSIFY set 1:2
-j CLASSIFY --set-class 1:2x
    echo CLASSIFY  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLASSIFY set 1:2
    save -j CLASSIFY --set-class 0001:0002
    list CLASSIFY   all  --  anywhere             anywhere             CLASSIFY set 1:2
    list-n CLASSIFY   all  --  0.0.0.0/0            0.0.0.0/0            CLASSIFY set 1:2
-j CLASSIFY --set-class 1x:2
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad class value "1x:2"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLASSIFY --set-class "1: 2"
    echo CLASSIFY  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLASSIFY set 1:2
    save -j CLASSIFY --set-class 0001:0002
    list CLASSIFY   all  --  anywhere             anywhere             CLASSIFY set 1:2
    list-n CLASSIFY   all  --  0.0.0.0/0            0.0.0.0/0            CLASSIFY set 1:2
-j CLASSIFY --set-class "1 :2"
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad class value "1 :2"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLASSIFY --set-class " 1:2"
    echo CLASSIFY  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLASSIFY set 1:2
    save -j CLASSIFY --set-class 0001:0002
    list CLASSIFY   all  --  anywhere             anywhere             CLASSIFY set 1:2
    list-n CLASSIFY   all  --  0.0.0.0/0            0.0.0.0/0            CLASSIFY set 1:2
-j CLASSIFY --set-class "1:2 "
    echo CLASSIFY  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLASSIFY set 1:2
    save -j CLASSIFY --set-class 0001:0002
    list CLASSIFY   all  --  anywhere             anywhere             CLASSIFY set 1:2
    list-n CLASSIFY   all  --  0.0.0.0/0            0.0.0.0/0            CLASSIFY set 1:2
-j CLASSIFY --set-class +1:+2
    echo CLASSIFY  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLASSIFY set 1:2
    save -j CLASSIFY --set-class 0001:0002
    list CLASSIFY   all  --  anywhere             anywhere             CLASSIFY set 1:2
    list-n CLASSIFY   all  --  0.0.0.0/0            0.0.0.0/0            CLASSIFY set 1:2
-j CLASSIFY --set-class -1:2
    echo CLASSIFY  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLASSIFY set ffff:2
    save -j CLASSIFY --set-class ffff:0002
    list CLASSIFY   all  --  anywhere             anywhere             CLASSIFY set ffff:2
    list-n CLASSIFY   all  --  0.0.0.0/0            0.0.0.0/0            CLASSIFY set ffff:2
-j CLASSIFY --set-class 1:-2
    echo CLASSIFY  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLASSIFY set 1:fffe
    save -j CLASSIFY --set-class 0001:fffe
    list CLASSIFY   all  --  anywhere             anywhere             CLASSIFY set 1:fffe
    list-n CLASSIFY   all  --  0.0.0.0/0            0.0.0.0/0            CLASSIFY set 1:fffe
-j CLASSIFY --set-class 1-2
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad class value "1-2"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLASSIFY --set-class 1:1 --set-class 2:2
    status 2
    stderr iptables v1.8.11 (nf_tables): CLASSIFY: option "--set-class" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLASSIFY ! --set-class 1:1
    status 2
    stderr iptables v1.8.11 (nf_tables): CLASSIFY: option "--set-class" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLASSIFY --set-class ! 1:1
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad class value "!"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLASSIFY --set 1:1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--set"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLASSIFY --set-class=a:b
    echo CLASSIFY  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLASSIFY set a:b
    save -j CLASSIFY --set-class 000a:000b
    list CLASSIFY   all  --  anywhere             anywhere             CLASSIFY set a:b
    list-n CLASSIFY   all  --  0.0.0.0/0            0.0.0.0/0            CLASSIFY set a:b
-g CLASSIFY
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'CLASSIFY' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m tcp --dport 80 -j CLASSIFY --set-class 1:10
    echo CLASSIFY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:80 CLASSIFY set 1:10
    save -p tcp -m tcp --dport 80 -j CLASSIFY --set-class 0001:0010
    list CLASSIFY   tcp  --  anywhere             anywhere             tcp dpt:http CLASSIFY set 1:10
    list-n CLASSIFY   tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:80 CLASSIFY set 1:10
-o eth0 -j CLASSIFY --set-class 1:10
    echo CLASSIFY  all opt -- in * out eth0  0.0.0.0/0  -> 0.0.0.0/0   CLASSIFY set 1:10
    save -o eth0 -j CLASSIFY --set-class 0001:0010
    list CLASSIFY   all  --  anywhere             anywhere             CLASSIFY set 1:10
    list-n CLASSIFY   all  --  0.0.0.0/0            0.0.0.0/0            CLASSIFY set 1:10
chain PREROUTING
-j CLASSIFY --set-class 1:2
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo CLASSIFY  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLASSIFY set 1:2
chain INPUT
-j CLASSIFY --set-class 1:2
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo CLASSIFY  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLASSIFY set 1:2
chain FORWARD
-j CLASSIFY --set-class 1:2
    echo CLASSIFY  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLASSIFY set 1:2
    save -j CLASSIFY --set-class 0001:0002
    list CLASSIFY   all  --  anywhere             anywhere             CLASSIFY set 1:2
    list-n CLASSIFY   all  --  0.0.0.0/0            0.0.0.0/0            CLASSIFY set 1:2
chain OUTPUT
-j CLASSIFY --set-class 1:2
    echo CLASSIFY  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLASSIFY set 1:2
    save -j CLASSIFY --set-class 0001:0002
    list CLASSIFY   all  --  anywhere             anywhere             CLASSIFY set 1:2
    list-n CLASSIFY   all  --  0.0.0.0/0            0.0.0.0/0            CLASSIFY set 1:2
chain POSTROUTING
-j CLASSIFY --set-class 1:2
    echo CLASSIFY  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLASSIFY set 1:2
    save -j CLASSIFY --set-class 0001:0002
    list CLASSIFY   all  --  anywhere             anywhere             CLASSIFY set 1:2
    list-n CLASSIFY   all  --  0.0.0.0/0            0.0.0.0/0            CLASSIFY set 1:2
table filter
chain INPUT
-j CLASSIFY --set-class 1:2
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo CLASSIFY  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLASSIFY set 1:2
chain FORWARD
-j CLASSIFY --set-class 1:2
    echo CLASSIFY  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLASSIFY set 1:2
    save -j CLASSIFY --set-class 0001:0002
    list CLASSIFY   all  --  anywhere             anywhere             CLASSIFY set 1:2
    list-n CLASSIFY   all  --  0.0.0.0/0            0.0.0.0/0            CLASSIFY set 1:2
chain OUTPUT
-j CLASSIFY --set-class 1:2
    echo CLASSIFY  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLASSIFY set 1:2
    save -j CLASSIFY --set-class 0001:0002
    list CLASSIFY   all  --  anywhere             anywhere             CLASSIFY set 1:2
    list-n CLASSIFY   all  --  0.0.0.0/0            0.0.0.0/0            CLASSIFY set 1:2
table raw
chain PREROUTING
-j CLASSIFY --set-class 1:2
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo CLASSIFY  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLASSIFY set 1:2
chain OUTPUT
-j CLASSIFY --set-class 1:2
    echo CLASSIFY  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLASSIFY set 1:2
    save -j CLASSIFY --set-class 0001:0002
    list CLASSIFY   all  --  anywhere             anywhere             CLASSIFY set 1:2
    list-n CLASSIFY   all  --  0.0.0.0/0            0.0.0.0/0            CLASSIFY set 1:2
table nat
chain PREROUTING
-j CLASSIFY --set-class 1:2
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo CLASSIFY  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLASSIFY set 1:2
chain INPUT
-j CLASSIFY --set-class 1:2
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo CLASSIFY  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLASSIFY set 1:2
chain OUTPUT
-j CLASSIFY --set-class 1:2
    echo CLASSIFY  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLASSIFY set 1:2
    save -j CLASSIFY --set-class 0001:0002
    list CLASSIFY   all  --  anywhere             anywhere             CLASSIFY set 1:2
    list-n CLASSIFY   all  --  0.0.0.0/0            0.0.0.0/0            CLASSIFY set 1:2
chain POSTROUTING
-j CLASSIFY --set-class 1:2
    echo CLASSIFY  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLASSIFY set 1:2
    save -j CLASSIFY --set-class 0001:0002
    list CLASSIFY   all  --  anywhere             anywhere             CLASSIFY set 1:2
    list-n CLASSIFY   all  --  0.0.0.0/0            0.0.0.0/0            CLASSIFY set 1:2
table security
chain INPUT
-j CLASSIFY --set-class 1:2
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo CLASSIFY  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLASSIFY set 1:2
chain FORWARD
-j CLASSIFY --set-class 1:2
    echo CLASSIFY  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLASSIFY set 1:2
    save -j CLASSIFY --set-class 0001:0002
    list CLASSIFY   all  --  anywhere             anywhere             CLASSIFY set 1:2
    list-n CLASSIFY   all  --  0.0.0.0/0            0.0.0.0/0            CLASSIFY set 1:2
chain OUTPUT
-j CLASSIFY --set-class 1:2
    echo CLASSIFY  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLASSIFY set 1:2
    save -j CLASSIFY --set-class 0001:0002
    list CLASSIFY   all  --  anywhere             anywhere             CLASSIFY set 1:2
    list-n CLASSIFY   all  --  0.0.0.0/0            0.0.0.0/0            CLASSIFY set 1:2
setup -N own
table filter
chain own
-j CLASSIFY --set-class 1:2
    echo CLASSIFY  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLASSIFY set 1:2
    save -j CLASSIFY --set-class 0001:0002
    list CLASSIFY   all  --  anywhere             anywhere             CLASSIFY set 1:2
    list-n CLASSIFY   all  --  0.0.0.0/0            0.0.0.0/0            CLASSIFY set 1:2
