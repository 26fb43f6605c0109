# To programs that read a queue, or several.
-j NFQUEUE
    echo NFQUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NFQUEUE num 0
    save -j NFQUEUE --queue-num 0
    list NFQUEUE    all  --  anywhere             anywhere             NFQUEUE num 0
    list-n NFQUEUE    all  --  0.0.0.0/0            0.0.0.0/0            NFQUEUE num 0
-j NFQUEUE --queue-num
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--queue-num" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFQUEUE --queue-num 0
    echo NFQUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NFQUEUE num 0
    save -j NFQUEUE --queue-num 0
    list NFQUEUE    all  --  anywhere             anywhere             NFQUEUE num 0
    list-n NFQUEUE    all  --  0.0.0.0/0            0.0.0.0/0            NFQUEUE num 0
-j NFQUEUE --queue-num 1
    echo NFQUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NFQUEUE num 1
    save -j NFQUEUE --queue-num 1
    list NFQUEUE    all  --  anywhere             anywhere             NFQUEUE num 1
    list-n NFQUEUE    all  --  0.0.0.0/0            0.0.0.0/0            NFQUEUE num 1
-j NFQUEUE --queue-num 65535
    echo NFQUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NFQUEUE num 65535
    save -j NFQUEUE --queue-num 65535
    list NFQUEUE    all  --  anywhere             anywhere             NFQUEUE num 65535
    list-n NFQUEUE    all  --  0.0.0.0/0            0.0.0.0/0            NFQUEUE num 65535
-j NFQUEUE --queue-num 65536
    status 2
    stderr iptables v1.8.11 (nf_tables): NFQUEUE: bad value for option "--queue-num", or out of range (0-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFQUEUE --queue-num -1
    status 2
    stderr iptables v1.8.11 (nf_tables): NFQUEUE: bad value for option "--queue-num", or out of range (0-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFQUEUE --queue-num 0x10
    echo NFQUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NFQUEUE num 16
    save -j NFQUEUE --queue-num 16
    list NFQUEUE    all  --  anywhere             anywhere             NFQUEUE num 16
    list-n NFQUEUE    all  --  0.0.0.0/0            0.0.0.0/0            NFQUEUE num 16
-j NFQUEUE --queue-num 010
    echo NFQUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NFQUEUE num 8
    save -j NFQUEUE --queue-num 8
    list NFQUEUE    all  --  anywhere             anywhere             NFQUEUE num 8
    list-n NFQUEUE    all  --  0.0.0.0/0            0.0.0.0/0            NFQUEUE num 8
-j NFQUEUE --queue-num 08
    status 2
    stderr iptables v1.8.11 (nf_tables): NFQUEUE: bad value for option "--queue-num", or out of range (0-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFQUEUE --queue-num ''
    status 2
    stderr iptables v1.8.11 (nf_tables): NFQUEUE: bad value for option "--queue-num", or out of range (0-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFQUEUE --queue-num x
    status 2
    stderr iptables v1.8.11 (nf_tables): NFQUEUE: bad value for option "--queue-num", or out of range (0-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFQUEUE --queue-num " 5"
    echo NFQUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NFQUEUE num 5
    save -j NFQUEUE --queue-num 5
    list NFQUEUE    all  --  anywhere             anywhere             NFQUEUE num 5
    list-n NFQUEUE    all  --  0.0.0.0/0            0.0.0.0/0            NFQUEUE num 5
-j NFQUEUE --queue-num "5 "
    status 2
    stderr iptables v1.8.11 (nf_tables): NFQUEUE: bad value for option "--queue-num", or out of range (0-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFQUEUE --queue-num 1:2
    status 2
    stderr iptables v1.8.11 (nf_tables): NFQUEUE: bad value for option "--queue-num", or out of range (0-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFQUEUE --queue-balance 0:3
    echo NFQUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NFQUEUE balance 0:3
    save -j NFQUEUE --queue-balance 0:3
    list NFQUEUE    all  --  anywhere             anywhere             NFQUEUE balance 0:3
    list-n NFQUEUE    all  --  0.0.0.0/0            0.0.0.0/0            NFQUEUE balance 0:3
-j NFQUEUE --queue-balance 1:3
    echo NFQUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NFQUEUE balance 1:3
    save -j NFQUEUE --queue-balance 1:3
    list NFQUEUE    all  --  anywhere             anywhere             NFQUEUE balance 1:3
    list-n NFQUEUE    all  --  0.0.0.0/0            0.0.0.0/0            NFQUEUE balance 1:3
-j NFQUEUE --queue-balance 0:65535
    status 2
    stderr iptables v1.8.11 (nf_tables): NFQUEUE: bad value for option "--queue-balance" near "65535", or out of range (0-65534).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFQUEUE --queue-balance 1:65535
    status 2
    stderr iptables v1.8.11 (nf_tables): NFQUEUE: bad value for option "--queue-balance" near "65535", or out of range (1-65534).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFQUEUE --queue-balance 0:65534
    echo NFQUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NFQUEUE balance 0:65534
    save -j NFQUEUE --queue-balance 0:65534
    list NFQUEUE    all  --  anywhere             anywhere             NFQUEUE balance 0:65534
    list-n NFQUEUE    all  --  0.0.0.0/0            0.0.0.0/0            NFQUEUE balance 0:65534
-j NFQUEUE --queue-balance 1:65536
    status 2
    stderr iptables v1.8.11 (nf_tables): NFQUEUE: bad value for option "--queue-balance" near "65536", or out of range (1-65534).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFQUEUE --queue-balance 3:3
    status 2
    stderr iptables v1.8.11 (nf_tables): 3 should be less than 3
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFQUEUE --queue-balance 3:1
    status 2
    stderr iptables v1.8.11 (nf_tables): NFQUEUE: bad value for option "--queue-balance" near "1", or out of range (3-65534).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFQUEUE --queue-balance 3
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad range "3"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFQUEUE --queue-balance 3:
    echo NFQUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NFQUEUE balance 3:65534
    save -j NFQUEUE --queue-balance 3:65534
    list NFQUEUE    all  --  anywhere             anywhere             NFQUEUE balance 3:65534
    list-n NFQUEUE    all  --  0.0.0.0/0            0.0.0.0/0            NFQUEUE balance 3:65534
-j NFQUEUE --queue-balance :3
    echo NFQUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NFQUEUE balance 0:3
    save -j NFQUEUE --queue-balance 0:3
    list NFQUEUE    all  --  anywhere             anywhere             NFQUEUE balance 0:3
    list-n NFQUEUE    all  --  0.0.0.0/0            0.0.0.0/0            NFQUEUE balance 0:3
-j NFQUEUE --queue-balance :
    echo NFQUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NFQUEUE balance 0:65534
    save -j NFQUEUE --queue-balance 0:65534
    list NFQUEUE    all  --  anywhere             anywhere             NFQUEUE balance 0:65534
    list-n NFQUEUE    all  --  0.0.0.0/0            0.0.0.0/0            NFQUEUE balance 0:65534
-j NFQUEUE --queue-balance 0:
    echo NFQUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NFQUEUE balance 0:65534
    save -j NFQUEUE --queue-balance 0:65534
    list NFQUEUE    all  --  anywhere             anywhere             NFQUEUE balance 0:65534
    list-n NFQUEUE    all  --  0.0.0.0/0            0.0.0.0/0            NFQUEUE balance 0:65534
-j NFQUEUE --queue-balance ''
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad range ""
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFQUEUE --queue-balance x
    status 2
    stderr iptables v1.8.11 (nf_tables): NFQUEUE: bad value for option "--queue-balance" near "x", or out of range (0-65534).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFQUEUE --queue-balance 1:x
    status 2
    stderr iptables v1.8.11 (nf_tables): NFQUEUE: bad value for option "--queue-balance" near "x", or out of range (1-65534).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFQUEUE --queue-balance 1:2:3
    status 2
    stderr iptables v1.8.11 (nf_tables): NFQUEUE: Too many components for option "--queue-balance" (max: 2)
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFQUEUE --queue-balance 1-2
    status 2
    stderr iptables v1.8.11 (nf_tables): NFQUEUE: Argument to "--queue-balance" has unexpected characters near "-2".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFQUEUE --queue-balance 65535:65535
    status 2
    stderr iptables v1.8.11 (nf_tables): NFQUEUE: bad value for option "--queue-balance" near "65535:65535", or out of range (0-65534).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFQUEUE --queue-balance 0x1:0x4
    echo NFQUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NFQUEUE balance 1:4
    save -j NFQUEUE --queue-balance 1:4
    list NFQUEUE    all  --  anywhere             anywhere             NFQUEUE balance 1:4
    list-n NFQUEUE    all  --  0.0.0.0/0            0.0.0.0/0            NFQUEUE balance 1:4
-j NFQUEUE --queue-bypass
    echo NFQUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NFQUEUE num 0 bypass
    save -j NFQUEUE --queue-num 0 --queue-bypass
    list NFQUEUE    all  --  anywhere             anywhere             NFQUEUE num 0 bypass
    list-n NFQUEUE    all  --  0.0.0.0/0            0.0.0.0/0            NFQUEUE num 0 bypass
-j NFQUEUE --queue-num 1 --queue-bypass
    echo NFQUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NFQUEUE num 1 bypass
    save -j NFQUEUE --queue-num 1 --queue-bypass
    list NFQUEUE    all  --  anywhere             anywhere             NFQUEUE num 1 bypass
    list-n NFQUEUE    all  --  0.0.0.0/0            0.0.0.0/0            NFQUEUE num 1 bypass
-j NFQUEUE --queue-bypass --queue-num 1
    echo NFQUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NFQUEUE num 1 bypass
    save -j NFQUEUE --queue-num 1 --queue-bypass
    list NFQUEUE    all  --  anywhere             anywhere             NFQUEUE num 1 bypass
    list-n NFQUEUE    all  --  0.0.0.0/0            0.0.0.0/0            NFQUEUE num 1 bypass
-j NFQUEUE --queue-balance 1:3 --queue-bypass
    echo NFQUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NFQUEUE balance 1:3 bypass
    save -j NFQUEUE --queue-balance 1:3 --queue-bypass
    list NFQUEUE    all  --  anywhere             anywhere             NFQUEUE balance 1:3 bypass
    list-n NFQUEUE    all  --  0.0.0.0/0            0.0.0.0/0            NFQUEUE balance 1:3 bypass
-j NFQUEUE --queue-cpu-fanout
    status 2
    stderr iptables v1.8.11 (nf_tables): NFQUEUE: option "--queue-cpu-fanout" also requires "--queue-balance".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFQUEUE --queue-num 1 --queue-cpu-fanout
    status 2
    stderr iptables v1.8.11 (nf_tables): NFQUEUE: option "--queue-cpu-fanout" also requires "--queue-balance".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFQUEUE --queue-balance 1:3 --queue-cpu-fanout
    echo NFQUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NFQUEUE balance 1:3 cpu-fanout
    save -j NFQUEUE --queue-balance 1:3 --queue-cpu-fanout
    list NFQUEUE    all  --  anywhere             anywhere             NFQUEUE balance 1:3 cpu-fanout
    list-n NFQUEUE    all  --  0.0.0.0/0            0.0.0.0/0            NFQUEUE balance 1:3 cpu-fanout
-j NFQUEUE --queue-cpu-fanout --queue-balance 1:3
    echo NFQUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NFQUEUE balance 1:3 cpu-fanout
    save -j NFQUEUE --queue-balance 1:3 --queue-cpu-fanout
    list NFQUEUE    all  --  anywhere             anywhere             NFQUEUE balance 1:3 cpu-fanout
    list-n NFQUEUE    all  --  0.0.0.0/0            0.0.0.0/0            NFQUEUE balance 1:3 cpu-fanout
-j NFQUEUE --queue-balance 3:3 --queue-cpu-fanout
    status 2
    stderr iptables v1.8.11 (nf_tables): 3 should be less than 3
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFQUEUE --queue-balance 1:3 --queue-bypass --queue-cpu-fanout
    echo NFQUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NFQUEUE balance 1:3 bypass cpu-fanout
    save -j NFQUEUE --queue-balance 1:3 --queue-bypass --queue-cpu-fanout
    list NFQUEUE    all  --  anywhere             anywhere             NFQUEUE balance 1:3 bypass cpu-fanout
    list-n NFQUEUE    all  --  0.0.0.0/0            0.0.0.0/0            NFQUEUE balance 1:3 bypass cpu-fanout
-j NFQUEUE --queue-balance 1:3 --queue-cpu-fanout --queue-bypass
    echo NFQUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NFQUEUE balance 1:3 bypass cpu-fanout
    save -j NFQUEUE --queue-balance 1:3 --queue-bypass --queue-cpu-fanout
    list NFQUEUE    all  --  anywhere             anywhere             NFQUEUE balance 1:3 bypass cpu-fanout
    list-n NFQUEUE    all  --  0.0.0.0/0            0.0.0.0/0            NFQUEUE balance 1:3 bypass cpu-fanout
-j NFQUEUE --queue-num 1 --queue-balance 2:3
    status 2
    stderr iptables v1.8.11 (nf_tables): NFQUEUE: option "--queue-num" cannot be used together with "--queue-balance".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFQUEUE --queue-balance 2:3 --queue-num 1
    status 2
    stderr iptables v1.8.11 (nf_tables): NFQUEUE: option "--queue-num" cannot be used together with "--queue-balance".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFQUEUE --queue-num 1 --queue-num 2
    status 2
    stderr iptables v1.8.11 (nf_tables): NFQUEUE: option "--queue-num" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFQUEUE --queue-balance 1:2 --queue-balance 1:2
    status 2
    stderr iptables v1.8.11 (nf_tables): NFQUEUE: option "--queue-balance" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFQUEUE --queue-bypass --queue-bypass
    status 2
    stderr iptables v1.8.11 (nf_tables): NFQUEUE: option "--queue-bypass" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFQUEUE --queue-cpu-fanout --queue-cpu-fanout
    status 2
    stderr iptables v1.8.11 (nf_tables): NFQUEUE: option "--queue-cpu-fanout" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFQUEUE ! --queue-num 1
    status 2
    stderr iptables v1.8.11 (nf_tables): NFQUEUE: option "--queue-num" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFQUEUE ! --queue-balance 1:2
    status 2
    stderr iptables v1.8.11 (nf_tables): NFQUEUE: option "--queue-balance" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFQUEUE ! --queue-bypass
    status 2
    stderr iptables v1.8.11 (nf_tables): NFQUEUE: option "--queue-bypass" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFQUEUE ! --queue-cpu-fanout
    status 2
    stderr iptables v1.8.11 (nf_tables): NFQUEUE: option "--queue-cpu-fanout" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFQUEUE --queue-num ! 1
    status 2
    stderr iptables v1.8.11 (nf_tables): NFQUEUE: bad value for option "--queue-num", or out of range (0-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFQUEUE --queue-bypass=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x02"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFQUEUE --queue-cpu-fanout=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x03"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFQUEUE --queue-bypass 1
    status 2
    stderr Bad argument `1'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFQUEUE --queue-n 1
    echo NFQUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NFQUEUE num 1
    save -j NFQUEUE --queue-num 1
    list NFQUEUE    all  --  anywhere             anywhere             NFQUEUE num 1
    list-n NFQUEUE    all  --  0.0.0.0/0            0.0.0.0/0            NFQUEUE num 1
-j NFQUEUE --queue-b 1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--queue-b"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFQUEUE --queue-ba 1:2
    echo NFQUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NFQUEUE balance 1:2
    save -j NFQUEUE --queue-balance 1:2
    list NFQUEUE    all  --  anywhere             anywhere             NFQUEUE balance 1:2
    list-n NFQUEUE    all  --  0.0.0.0/0            0.0.0.0/0            NFQUEUE balance 1:2
-j NFQUEUE --queue-by
    echo NFQUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NFQUEUE num 0 bypass
    save -j NFQUEUE --queue-num 0 --queue-bypass
    list NFQUEUE    all  --  anywhere             anywhere             NFQUEUE num 0 bypass
    list-n NFQUEUE    all  --  0.0.0.0/0            0.0.0.0/0            NFQUEUE num 0 bypass
-j NFQUEUE --queue-num=7
    echo NFQUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NFQUEUE num 7
    save -j NFQUEUE --queue-num 7
    list NFQUEUE    all  --  anywhere             anywhere             NFQUEUE num 7
    list-n NFQUEUE    all  --  0.0.0.0/0            0.0.0.0/0            NFQUEUE num 7
-g NFQUEUE
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'NFQUEUE' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m tcp --dport 80 -j NFQUEUE --queue-num 4
    echo NFQUEUE  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:80 NFQUEUE num 4
    save -p tcp -m tcp --dport 80 -j NFQUEUE --queue-num 4
    list NFQUEUE    tcp  --  anywhere             anywhere             tcp dpt:http NFQUEUE num 4
    list-n NFQUEUE    tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:80 NFQUEUE num 4
table mangle
chain PREROUTING
-j NFQUEUE --queue-num 5 --queue-bypass
    echo NFQUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NFQUEUE num 5 bypass
    save -j NFQUEUE --queue-num 5 --queue-bypass
    list NFQUEUE    all  --  anywhere             anywhere             NFQUEUE num 5 bypass
    list-n NFQUEUE    all  --  0.0.0.0/0            0.0.0.0/0            NFQUEUE num 5 bypass
chain INPUT
-j NFQUEUE --queue-num 5 --queue-bypass
    echo NFQUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NFQUEUE num 5 bypass
    save -j NFQUEUE --queue-num 5 --queue-bypass
    list NFQUEUE    all  --  anywhere             anywhere             NFQUEUE num 5 bypass
    list-n NFQUEUE    all  --  0.0.0.0/0            0.0.0.0/0            NFQUEUE num 5 bypass
chain FORWARD
-j NFQUEUE --queue-num 5 --queue-bypass
    echo NFQUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NFQUEUE num 5 bypass
    save -j NFQUEUE --queue-num 5 --queue-bypass
    list NFQUEUE    all  --  anywhere             anywhere             NFQUEUE num 5 bypass
    list-n NFQUEUE    all  --  0.0.0.0/0            0.0.0.0/0            NFQUEUE num 5 bypass
chain OUTPUT
-j NFQUEUE --queue-num 5 --queue-bypass
    echo NFQUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NFQUEUE num 5 bypass
    save -j NFQUEUE --queue-num 5 --queue-bypass
    list NFQUEUE    all  --  anywhere             anywhere             NFQUEUE num 5 bypass
    list-n NFQUEUE    all  --  0.0.0.0/0            0.0.0.0/0            NFQUEUE num 5 bypass
chain POSTROUTING
-j NFQUEUE --queue-num 5 --queue-bypass
    echo NFQUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NFQUEUE num 5 bypass
    save -j NFQUEUE --queue-num 5 --queue-bypass
    list NFQUEUE    all  --  anywhere             anywhere             NFQUEUE num 5 bypass
    list-n NFQUEUE    all  --  0.0.0.0/0            0.0.0.0/0            NFQUEUE num 5 bypass
table filter
chain INPUT
-j NFQUEUE --queue-num 5 --queue-bypass
    echo NFQUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NFQUEUE num 5 bypass
    save -j NFQUEUE --queue-num 5 --queue-bypass
    list NFQUEUE    all  --  anywhere             anywhere             NFQUEUE num 5 bypass
    list-n NFQUEUE    all  --  0.0.0.0/0            0.0.0.0/0            NFQUEUE num 5 bypass
chain FORWARD
-j NFQUEUE --queue-num 5 --queue-bypass
    echo NFQUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NFQUEUE num 5 bypass
    save -j NFQUEUE --queue-num 5 --queue-bypass
    list NFQUEUE    all  --  anywhere             anywhere             NFQUEUE num 5 bypass
    list-n NFQUEUE    all  --  0.0.0.0/0            0.0.0.0/0            NFQUEUE num 5 bypass
chain OUTPUT
-j NFQUEUE --queue-num 5 --queue-bypass
    echo NFQUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NFQUEUE num 5 bypass
    save -j NFQUEUE --queue-num 5 --queue-bypass
    list NFQUEUE    all  --  anywhere             anywhere             NFQUEUE num 5 bypass
    list-n NFQUEUE    all  --  0.0.0.0/0            0.0.0.0/0            NFQUEUE num 5 bypass
table raw
chain PREROUTING
-j NFQUEUE --queue-num 5 --queue-bypass
    echo NFQUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NFQUEUE num 5 bypass
    save -j NFQUEUE --queue-num 5 --queue-bypass
    list NFQUEUE    all  --  anywhere             anywhere             NFQUEUE num 5 bypass
    list-n NFQUEUE    all  --  0.0.0.0/0            0.0.0.0/0            NFQUEUE num 5 bypass
chain OUTPUT
-j NFQUEUE --queue-num 5 --queue-bypass
    echo NFQUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NFQUEUE num 5 bypass
    save -j NFQUEUE --queue-num 5 --queue-bypass
    list NFQUEUE    all  --  anywhere             anywhere             NFQUEUE num 5 bypass
    list-n NFQUEUE    all  --  0.0.0.0/0            0.0.0.0/0            NFQUEUE num 5 bypass
table nat
chain PREROUTING
-j NFQUEUE --queue-num 5 --queue-bypass
    echo NFQUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NFQUEUE num 5 bypass
    save -j NFQUEUE --queue-num 5 --queue-bypass
    list NFQUEUE    all  --  anywhere             anywhere             NFQUEUE num 5 bypass
    list-n NFQUEUE    all  --  0.0.0.0/0            0.0.0.0/0            NFQUEUE num 5 bypass
chain INPUT
-j NFQUEUE --queue-num 5 --queue-bypass
    echo NFQUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NFQUEUE num 5 bypass
    save -j NFQUEUE --queue-num 5 --queue-bypass
    list NFQUEUE    all  --  anywhere             anywhere             NFQUEUE num 5 bypass
    list-n NFQUEUE    all  --  0.0.0.0/0            0.0.0.0/0            NFQUEUE num 5 bypass
chain OUTPUT
-j NFQUEUE --queue-num 5 --queue-bypass
    echo NFQUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NFQUEUE num 5 bypass
    save -j NFQUEUE --queue-num 5 --queue-bypass
    list NFQUEUE    all  --  anywhere             anywhere             NFQUEUE num 5 bypass
    list-n NFQUEUE    all  --  0.0.0.0/0            0.0.0.0/0            NFQUEUE num 5 bypass
chain POSTROUTING
-j NFQUEUE --queue-num 5 --queue-bypass
    echo NFQUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NFQUEUE num 5 bypass
    save -j NFQUEUE --queue-num 5 --queue-bypass
    list NFQUEUE    all  --  anywhere             anywhere             NFQUEUE num 5 bypass
    list-n NFQUEUE    all  --  0.0.0.0/0            0.0.0.0/0            NFQUEUE num 5 bypass
table security
chain INPUT
-j NFQUEUE --queue-num 5 --queue-bypass
    echo NFQUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NFQUEUE num 5 bypass
    save -j NFQUEUE --queue-num 5 --queue-bypass
    list NFQUEUE    all  --  anywhere             anywhere             NFQUEUE num 5 bypass
    list-n NFQUEUE    all  --  0.0.0.0/0            0.0.0.0/0            NFQUEUE num 5 bypass
chain FORWARD
-j NFQUEUE --queue-num 5 --queue-bypass
    echo NFQUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NFQUEUE num 5 bypass
    save -j NFQUEUE --queue-num 5 --queue-bypass
    list NFQUEUE    all  --  anywhere             anywhere             NFQUEUE num 5 bypass
    list-n NFQUEUE    all  --  0.0.0.0/0            0.0.0.0/0            NFQUEUE num 5 bypass
chain OUTPUT
-j NFQUEUE --queue-num 5 --queue-bypass
    echo NFQUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NFQUEUE num 5 bypass
    save -j NFQUEUE --queue-num 5 --queue-bypass
    list NFQUEUE    all  --  anywhere             anywhere             NFQUEUE num 5 bypass
    list-n NFQUEUE    all  --  0.0.0.0/0            0.0.0.0/0            NFQUEUE num 5 bypass
