# The connection's mark under a mask.
-m connmark
    status 2
    stderr iptables v1.8.11 (nf_tables): connmark: option "--mark" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connmark --mark
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--mark" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connmark --mark 1 -j ACCEPT
    echo ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connmark match  0x1
    save -m connmark --mark 0x1 -j ACCEPT
    list ACCEPT     all  --  anywhere             anywhere             connmark match  0x1
    list-n ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0            connmark match  0x1
-m connmark --mark 0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connmark match  0x0
    save -m connmark --mark 0x0
    list            all  --  anywhere             anywhere             connmark match  0x0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connmark match  0x0
-m connmark --mark 0x10
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connmark match  0x10
    save -m connmark --mark 0x10
    list            all  --  anywhere             anywhere             connmark match  0x10
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connmark match  0x10
-m connmark --mark 4294967295
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connmark match  0xffffffff
    save -m connmark --mark 0xffffffff
    list            all  --  anywhere             anywhere             connmark match  0xffffffff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connmark match  0xffffffff
-m connmark --mark 0xffffffff
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connmark match  0xffffffff
    save -m connmark --mark 0xffffffff
    list            all  --  anywhere             anywhere             connmark match  0xffffffff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connmark match  0xffffffff
-m connmark --mark 4294967296
    status 2
    stderr iptables v1.8.11 (nf_tables): connmark: bad integer value for option "--mark", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connmark --mark -1
    status 2
    stderr iptables v1.8.11 (nf_tables): connmark: bad integer value for option "--mark", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connmark --mark 010
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connmark match  0x8
    save -m connmark --mark 0x8
    list            all  --  anywhere             anywhere             connmark match  0x8
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connmark match  0x8
-m connmark --mark 08
    status 2
    stderr iptables v1.8.11 (nf_tables): connmark: trailing garbage after value for option "--mark".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connmark --mark +1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connmark match  0x1
    save -m connmark --mark 0x1
    list            all  --  anywhere             anywhere             connmark match  0x1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connmark match  0x1
-m connmark --mark " 1"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connmark match  0x1
    save -m connmark --mark 0x1
    list            all  --  anywhere             anywhere             connmark match  0x1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connmark match  0x1
-m connmark --mark "1 "
    status 2
    stderr iptables v1.8.11 (nf_tables): connmark: trailing garbage after value for option "--mark".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connmark --mark ''
    status 2
    stderr iptables v1.8.11 (nf_tables): connmark: bad integer value for option "--mark", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connmark --mark x
    status 2
    stderr iptables v1.8.11 (nf_tables): connmark: bad integer value for option "--mark", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connmark --mark 1x
    status 2
    stderr iptables v1.8.11 (nf_tables): connmark: trailing garbage after value for option "--mark".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connmark --mark 0x1/0xff
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connmark match  0x1/0xff
    save -m connmark --mark 0x1/0xff
    list            all  --  anywhere             anywhere             connmark match  0x1/0xff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connmark match  0x1/0xff
-m connmark --mark 0xff/0x0f
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connmark match  0xff/0xf
    save -m connmark --mark 0xff/0xf
    list            all  --  anywhere             anywhere             connmark match  0xff/0xf
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connmark match  0xff/0xf
-m connmark --mark 0x1/0xffffffff
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connmark match  0x1
    save -m connmark --mark 0x1
    list            all  --  anywhere             anywhere             connmark match  0x1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connmark match  0x1
-m connmark --mark 0x1/0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connmark match  0x1/0x0
    save -m connmark --mark 0x1/0x0
    list            all  --  anywhere             anywhere             connmark match  0x1/0x0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connmark match  0x1/0x0
-m connmark --mark 0/0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connmark match  0x0/0x0
    save -m connmark --mark 0x0/0x0
    list            all  --  anywhere             anywhere             connmark match  0x0/0x0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connmark match  0x0/0x0
-m connmark --mark 1/
    status 2
    stderr iptables v1.8.11 (nf_tables): connmark: bad integer value for option "--mark", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connmark --mark /1
    status 2
    stderr iptables v1.8.11 (nf_tables): connmark: bad integer value for option "--mark", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connmark --mark 1/x
    status 2
    stderr iptables v1.8.11 (nf_tables): connmark: bad integer value for option "--mark", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connmark --mark 1/2x
    status 2
    stderr iptables v1.8.11 (nf_tables): connmark: trailing garbage after value for option "--mark".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connmark --mark 1/2/3
    status 2
    stderr iptables v1.8.11 (nf_tables): connmark: trailing garbage after value for option "--mark".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connmark --mark 1/4294967296
    status 2
    stderr iptables v1.8.11 (nf_tables): connmark: bad integer value for option "--mark", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connmark --mark 1/-1
    status 2
    stderr iptables v1.8.11 (nf_tables): connmark: bad integer value for option "--mark", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connmark --mark "1/ 2"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connmark match  0x1/0x2
    save -m connmark --mark 0x1/0x2
    list            all  --  anywhere             anywhere             connmark match  0x1/0x2
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connmark match  0x1/0x2
-m connmark --mark "1 /2"
    status 2
    stderr iptables v1.8.11 (nf_tables): connmark: trailing garbage after value for option "--mark".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connmark --mark 0x10/16
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connmark match  0x10/0x10
    save -m connmark --mark 0x10/0x10
    list            all  --  anywhere             anywhere             connmark match  0x10/0x10
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connmark match  0x10/0x10
-m connmark ! --mark 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connmark match ! 0x1
    save -m connmark ! --mark 0x1
    list            all  --  anywhere             anywhere             connmark match ! 0x1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connmark match ! 0x1
-m connmark ! --mark 1/1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connmark match ! 0x1/0x1
    save -m connmark ! --mark 0x1/0x1
    list            all  --  anywhere             anywhere             connmark match ! 0x1/0x1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connmark match ! 0x1/0x1
-m connmark ! --mark 0/0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connmark match ! 0x0/0x0
    save -m connmark ! --mark 0x0/0x0
    list            all  --  anywhere             anywhere             connmark match ! 0x0/0x0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connmark match ! 0x0/0x0
-m connmark ! --mark x
    status 2
    stderr iptables v1.8.11 (nf_tables): connmark: bad integer value for option "--mark", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connmark --mark 1 --mark 2
    status 2
    stderr iptables v1.8.11 (nf_tables): connmark: option "--mark" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connmark --mark ! 1
    status 2
    stderr iptables v1.8.11 (nf_tables): connmark: bad integer value for option "--mark", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connmark --ma 1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--ma"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connmark --m 1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--m"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connmark --mark=7/7
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connmark match  0x7/0x7
    save -m connmark --mark 0x7/0x7
    list            all  --  anywhere             anywhere             connmark match  0x7/0x7
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connmark match  0x7/0x7
-m connmark --mark 1 -m connmark ! --mark 2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connmark match  0x1 connmark match ! 0x2
    save -m connmark --mark 0x1 -m connmark ! --mark 0x2
    list            all  --  anywhere             anywhere             connmark match  0x1 connmark match ! 0x2
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connmark match  0x1 connmark match ! 0x2
-m mark --mark 1 -m connmark --mark 2 -j DROP
    echo DROP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   mark match 0x1 connmark match  0x2
    save -m mark --mark 0x1 -m connmark --mark 0x2 -j DROP
    list DROP       all  --  anywhere             anywhere             mark match 0x1 connmark match  0x2
    list-n DROP       all  --  0.0.0.0/0            0.0.0.0/0            mark match 0x1 connmark match  0x2
-m connmark --mark 2 -m mark --mark 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connmark match  0x2 mark match 0x1
    save -m connmark --mark 0x2 -m mark --mark 0x1
    list            all  --  anywhere             anywhere             connmark match  0x2 mark match 0x1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connmark match  0x2 mark match 0x1
-p tcp -m connmark --mark 0x1/0x1 -m tcp --dport 80 -j ACCEPT
    echo ACCEPT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connmark match  0x1/0x1 tcp dpt:80
    save -p tcp -m connmark --mark 0x1/0x1 -m tcp --dport 80 -j ACCEPT
    list ACCEPT     tcp  --  anywhere             anywhere             connmark match  0x1/0x1 tcp dpt:http
    list-n ACCEPT     tcp  --  0.0.0.0/0            0.0.0.0/0            connmark match  0x1/0x1 tcp dpt:80
chain OUTPUT
-m connmark --mark 3
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connmark match  0x3
    save -m connmark --mark 0x3
    list            all  --  anywhere             anywhere             connmark match  0x3
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connmark match  0x3
table mangle
chain PREROUTING
-m connmark --mark 0 -j ACCEPT
    echo ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connmark match  0x0
    save -m connmark --mark 0x0 -j ACCEPT
    list ACCEPT     all  --  anywhere             anywhere             connmark match  0x0
    list-n ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0            connmark match  0x0
table nat
chain POSTROUTING
-m connmark --mark 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connmark match  0x1
    save -m connmark --mark 0x1
    list            all  --  anywhere             anywhere             connmark match  0x1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connmark match  0x1
table raw
chain PREROUTING
-m connmark --mark 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connmark match  0x1
    save -m connmark --mark 0x1
    list            all  --  anywhere             anywhere             connmark match  0x1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connmark match  0x1
