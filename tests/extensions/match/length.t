# The packet's length: one number or a range, whose missing ends are 0 and 65535.
-m length
    status 2
    stderr iptables v1.8.11 (nf_tables): length: option "--length" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m length --length
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--length" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m length --length 5 -j ACCEPT
    echo ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   length 5
    save -m length --length 5 -j ACCEPT
    list ACCEPT     all  --  anywhere             anywhere             length 5
    list-n ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0            length 5
-m length --length 0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   length 0
    save -m length --length 0
    list            all  --  anywhere             anywhere             length 0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            length 0
-m length --length 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   length 1
    save -m length --length 1
    list            all  --  anywhere             anywhere             length 1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            length 1
-m length --length 1500
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   length 1500
    save -m length --length 1500
    list            all  --  anywhere             anywhere             length 1500
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            length 1500
-m length --length 65534
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   length 65534
    save -m length --length 65534
    list            all  --  anywhere             anywhere             length 65534
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            length 65534
-m length --length 65535
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   length 65535
    save -m length --length 65535
    list            all  --  anywhere             anywhere             length 65535
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            length 65535
-m length --length 65536
    status 2
    stderr iptables v1.8.11 (nf_tables): length: bad value for option "--length" near "65536", or out of range (0-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m length --length 0x10
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   length 16
    save -m length --length 16
    list            all  --  anywhere             anywhere             length 16
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            length 16
-m length --length 0X1F
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   length 31
    save -m length --length 31
    list            all  --  anywhere             anywhere             length 31
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            length 31
-m length --length 010
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   length 8
    save -m length --length 8
    list            all  --  anywhere             anywhere             length 8
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            length 8
-m length --length 08
    status 2
    stderr iptables v1.8.11 (nf_tables): length: Argument to "--length" has unexpected characters near "8".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m length --length +5
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   length 5
    save -m length --length 5
    list            all  --  anywhere             anywhere             length 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            length 5
-m length --length " 5"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   length 5
    save -m length --length 5
    list            all  --  anywhere             anywhere             length 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            length 5
-m length --length "5 "
    status 2
    stderr iptables v1.8.11 (nf_tables): length: Argument to "--length" has unexpected characters near " ".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m length --length -5
    status 2
    stderr iptables v1.8.11 (nf_tables): length: bad value for option "--length" near "-5", or out of range (0-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m length --length ''
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   length 0
    save -m length --length 0
    list            all  --  anywhere             anywhere             length 0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            length 0
-m length --length x
    status 2
    stderr iptables v1.8.11 (nf_tables): length: bad value for option "--length" near "x", or out of range (0-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m length --length 5x
    status 2
    stderr iptables v1.8.11 (nf_tables): length: Argument to "--length" has unexpected characters near "x".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m length --length 4294967296
    status 2
    stderr iptables v1.8.11 (nf_tables): length: bad value for option "--length" near "4294967296", or out of range (0-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m length --length 18446744073709551616
    status 2
    stderr iptables v1.8.11 (nf_tables): length: bad value for option "--length" near "18446744073709551616", or out of range (0-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m length --length 5:
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   length 5:65535
    save -m length --length 5:65535
    list            all  --  anywhere             anywhere             length 5:65535
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            length 5:65535
-m length --length :5
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   length 0:5
    save -m length --length 0:5
    list            all  --  anywhere             anywhere             length 0:5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            length 0:5
-m length --length :
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   length 0:65535
    save -m length --length 0:65535
    list            all  --  anywhere             anywhere             length 0:65535
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            length 0:65535
-m length --length 0:65535
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   length 0:65535
    save -m length --length 0:65535
    list            all  --  anywhere             anywhere             length 0:65535
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            length 0:65535
-m length ! --length 0:65535
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   length !0:65535
    save -m length ! --length 0:65535
    list            all  --  anywhere             anywhere             length !0:65535
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            length !0:65535
-m length --length 0:0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   length 0
    save -m length --length 0
    list            all  --  anywhere             anywhere             length 0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            length 0
-m length --length 7:7
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   length 7
    save -m length --length 7
    list            all  --  anywhere             anywhere             length 7
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            length 7
-m length --length 65535:
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   length 65535
    save -m length --length 65535
    list            all  --  anywhere             anywhere             length 65535
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            length 65535
-m length --length :0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   length 0
    save -m length --length 0
    list            all  --  anywhere             anywhere             length 0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            length 0
-m length --length 1:2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   length 1:2
    save -m length --length 1:2
    list            all  --  anywhere             anywhere             length 1:2
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            length 1:2
-m length --length 2:1
    status 2
    stderr iptables v1.8.11 (nf_tables): length: bad value for option "--length" near "1", or out of range (2-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m length --length 1:65536
    status 2
    stderr iptables v1.8.11 (nf_tables): length: bad value for option "--length" near "65536", or out of range (1-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m length --length 65536:1
    status 2
    stderr iptables v1.8.11 (nf_tables): length: bad value for option "--length" near "65536:1", or out of range (0-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m length --length 1:70000x
    status 2
    stderr iptables v1.8.11 (nf_tables): length: bad value for option "--length" near "70000x", or out of range (1-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m length --length 1:2:3
    status 2
    stderr iptables v1.8.11 (nf_tables): length: Too many components for option "--length" (max: 2)
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m length --length 1:2:
    status 2
    stderr iptables v1.8.11 (nf_tables): length: Too many components for option "--length" (max: 2)
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m length --length ::
    status 2
    stderr iptables v1.8.11 (nf_tables): length: Too many components for option "--length" (max: 2)
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m length --length 1-2
    status 2
    stderr iptables v1.8.11 (nf_tables): length: Argument to "--length" has unexpected characters near "-2".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m length --length 1,2
    status 2
    stderr iptables v1.8.11 (nf_tables): length: Argument to "--length" has unexpected characters near ",2".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m length --length 1:2x
    status 2
    stderr iptables v1.8.11 (nf_tables): length: Argument to "--length" has unexpected characters near "x".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m length --length x:2
    status 2
    stderr iptables v1.8.11 (nf_tables): length: bad value for option "--length" near "x:2", or out of range (0-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m length --length 1:x
    status 2
    stderr iptables v1.8.11 (nf_tables): length: bad value for option "--length" near "x", or out of range (1-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m length --length 0x10:0x20
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   length 16:32
    save -m length --length 16:32
    list            all  --  anywhere             anywhere             length 16:32
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            length 16:32
-m length --length "1: 2"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   length 1:2
    save -m length --length 1:2
    list            all  --  anywhere             anywhere             length 1:2
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            length 1:2
-m length --length "1 :2"
    status 2
    stderr iptables v1.8.11 (nf_tables): length: Argument to "--length" has unexpected characters near " :2".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m length ! --length 1:2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   length !1:2
    save -m length ! --length 1:2
    list            all  --  anywhere             anywhere             length !1:2
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            length !1:2
-m length ! --length 5
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   length !5
    save -m length ! --length 5
    list            all  --  anywhere             anywhere             length !5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            length !5
-m length ! --length 5:
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   length !5:65535
    save -m length ! --length 5:65535
    list            all  --  anywhere             anywhere             length !5:65535
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            length !5:65535
! -m length --length 5
    status 2
    stderr iptables v1.8.11 (nf_tables): unexpected ! flag before --match
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m length --length 5 --length 6
    status 2
    stderr iptables v1.8.11 (nf_tables): length: option "--length" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m length --length 5 ! --length 6
    status 2
    stderr iptables v1.8.11 (nf_tables): length: option "--length" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m length --length ! 5
    status 2
    stderr iptables v1.8.11 (nf_tables): length: bad value for option "--length" near "!", or out of range (0-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m length --len 5
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   length 5
    save -m length --length 5
    list            all  --  anywhere             anywhere             length 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            length 5
-m length --l 5
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--l"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m length --length=5:6
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   length 5:6
    save -m length --length 5:6
    list            all  --  anywhere             anywhere             length 5:6
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            length 5:6
-p tcp -m length --length 40:100 -m tcp --dport 80 -j DROP
    echo DROP  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   length 40:100 tcp dpt:80
    save -p tcp -m length --length 40:100 -m tcp --dport 80 -j DROP
    list DROP       tcp  --  anywhere             anywhere             length 40:100 tcp dpt:http
    list-n DROP       tcp  --  0.0.0.0/0            0.0.0.0/0            length 40:100 tcp dpt:80
-m length --length 40:100 -m length ! --length 50
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   length 40:100 length !50
    save -m length --length 40:100 -m length ! --length 50
    list            all  --  anywhere             anywhere             length 40:100 length !50
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            length 40:100 length !50
chain FORWARD
-i eth0 -m length --length 100:200 -j ACCEPT
    echo ACCEPT  all opt -- in eth0 out *  0.0.0.0/0  -> 0.0.0.0/0   length 100:200
    save -i eth0 -m length --length 100:200 -j ACCEPT
    list ACCEPT     all  --  anywhere             anywhere             length 100:200
    list-n ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0            length 100:200
table nat
chain POSTROUTING
-m length --length 100
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   length 100
    save -m length --length 100
    list            all  --  anywhere             anywhere             length 100
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            length 100
table raw
chain PREROUTING
-m length --length 100
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   length 100
    save -m length --length 100
    list            all  --  anywhere             anywhere             length 100
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            length 100
