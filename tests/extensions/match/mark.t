-m mark --mark 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   mark match 0x1
    save -m mark --mark 0x1
    list            all  --  anywhere             anywhere             mark match 0x1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            mark match 0x1
-m mark --mark 0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   mark match 0x0
    save -m mark --mark 0x0
    list            all  --  anywhere             anywhere             mark match 0x0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            mark match 0x0
-m mark --mark 0/0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   mark match 0x0/0x0
    save -m mark --mark 0x0/0x0
    list            all  --  anywhere             anywhere             mark match 0x0/0x0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            mark match 0x0/0x0
-m mark ! --mark 0/0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   mark match ! 0x0/0x0
    save -m mark ! --mark 0x0/0x0
    list            all  --  anywhere             anywhere             mark match ! 0x0/0x0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            mark match ! 0x0/0x0
-m mark --mark 1/0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   mark match 0x1/0x0
    save -m mark --mark 0x1/0x0
    list            all  --  anywhere             anywhere             mark match 0x1/0x0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            mark match 0x1/0x0
-m mark ! --mark 1/0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   mark match ! 0x1/0x0
    save -m mark ! --mark 0x1/0x0
    list            all  --  anywhere             anywhere             mark match ! 0x1/0x0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            mark match ! 0x1/0x0
-m mark ! --mark 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   mark match ! 0x1
    save -m mark ! --mark 0x1
    list            all  --  anywhere             anywhere             mark match ! 0x1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            mark match ! 0x1
-m mark --mark 1/1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   mark match 0x1/0x1
    save -m mark --mark 0x1/0x1
    list            all  --  anywhere             anywhere             mark match 0x1/0x1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            mark match 0x1/0x1
-m mark --mark 3/1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   mark match 0x3/0x1
    save -m mark --mark 0x3/0x1
    list            all  --  anywhere             anywhere             mark match 0x3/0x1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            mark match 0x3/0x1
-m mark --mark 0/1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   mark match 0x0/0x1
    save -m mark --mark 0x0/0x1
    list            all  --  anywhere             anywhere             mark match 0x0/0x1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            mark match 0x0/0x1
-m mark ! --mark 0/1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   mark match ! 0x0/0x1
    save -m mark ! --mark 0x0/0x1
    list            all  --  anywhere             anywhere             mark match ! 0x0/0x1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            mark match ! 0x0/0x1
-m mark ! --mark 0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   mark match ! 0x0
    save -m mark ! --mark 0x0
    list            all  --  anywhere             anywhere             mark match ! 0x0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            mark match ! 0x0
-m mark --mark 0xffffffff
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   mark match 0xffffffff
    save -m mark --mark 0xffffffff
    list            all  --  anywhere             anywhere             mark match 0xffffffff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            mark match 0xffffffff
-m mark --mark 0x100000000
    status 2
    stderr iptables v1.8.11 (nf_tables): mark: bad integer value for option "--mark", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mark --mark 1/0x100000000
    status 2
    stderr iptables v1.8.11 (nf_tables): mark: bad integer value for option "--mark", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mark --mark 1/0xffffffff
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   mark match 0x1
    save -m mark --mark 0x1
    list            all  --  anywhere             anywhere             mark match 0x1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            mark match 0x1
-m mark --mark 4294967295
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   mark match 0xffffffff
    save -m mark --mark 0xffffffff
    list            all  --  anywhere             anywhere             mark match 0xffffffff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            mark match 0xffffffff
-m mark --mark 4294967296
    status 2
    stderr iptables v1.8.11 (nf_tables): mark: bad integer value for option "--mark", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mark --mark -1
    status 2
    stderr iptables v1.8.11 (nf_tables): mark: bad integer value for option "--mark", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mark --mark 010
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   mark match 0x8
    save -m mark --mark 0x8
    list            all  --  anywhere             anywhere             mark match 0x8
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            mark match 0x8
-m mark --mark 0x
    status 2
    stderr iptables v1.8.11 (nf_tables): mark: trailing garbage after value for option "--mark".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mark --mark ''
    status 2
    stderr iptables v1.8.11 (nf_tables): mark: bad integer value for option "--mark", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mark --mark /1
    status 2
    stderr iptables v1.8.11 (nf_tables): mark: bad integer value for option "--mark", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mark --mark 1/
    status 2
    stderr iptables v1.8.11 (nf_tables): mark: bad integer value for option "--mark", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mark --mark 1x
    status 2
    stderr iptables v1.8.11 (nf_tables): mark: trailing garbage after value for option "--mark".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mark --mark 1/1x
    status 2
    stderr iptables v1.8.11 (nf_tables): mark: trailing garbage after value for option "--mark".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mark --mark 1/2/3
    status 2
    stderr iptables v1.8.11 (nf_tables): mark: trailing garbage after value for option "--mark".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mark --mark 1:2
    status 2
    stderr iptables v1.8.11 (nf_tables): mark: trailing garbage after value for option "--mark".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mark --mark ' 1'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   mark match 0x1
    save -m mark --mark 0x1
    list            all  --  anywhere             anywhere             mark match 0x1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            mark match 0x1
-m mark --mark '1 '
    status 2
    stderr iptables v1.8.11 (nf_tables): mark: trailing garbage after value for option "--mark".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mark --mark '1/ 1'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   mark match 0x1/0x1
    save -m mark --mark 0x1/0x1
    list            all  --  anywhere             anywhere             mark match 0x1/0x1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            mark match 0x1/0x1
-m mark --mark '1 /1'
    status 2
    stderr iptables v1.8.11 (nf_tables): mark: trailing garbage after value for option "--mark".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mark --mark +1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   mark match 0x1
    save -m mark --mark 0x1
    list            all  --  anywhere             anywhere             mark match 0x1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            mark match 0x1
-m mark --mark 1 --mark 1
    status 2
    stderr iptables v1.8.11 (nf_tables): mark: option "--mark" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mark ! --mark 1 --mark 1
    status 2
    stderr iptables v1.8.11 (nf_tables): mark: option "--mark" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mark
    status 2
    stderr iptables v1.8.11 (nf_tables): mark: option "--mark" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mark --mark 1 -m mark --mark 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   mark match 0x1 mark match 0x1
    save -m mark --mark 0x1 -m mark --mark 0x1
    list            all  --  anywhere             anywhere             mark match 0x1 mark match 0x1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            mark match 0x1 mark match 0x1
-m mark --mark 1/3 -m mark ! --mark 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   mark match 0x1/0x3 mark match ! 0x1
    save -m mark --mark 0x1/0x3 -m mark ! --mark 0x1
    list            all  --  anywhere             anywhere             mark match 0x1/0x3 mark match ! 0x1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            mark match 0x1/0x3 mark match ! 0x1
-m mark --mark 1 -m comment --comment x -m mark ! --mark 2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   mark match 0x1 /* x */ mark match ! 0x2
    save -m mark --mark 0x1 -m comment --comment x -m mark ! --mark 0x2
    list            all  --  anywhere             anywhere             mark match 0x1 /* x */ mark match ! 0x2
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            mark match 0x1 /* x */ mark match ! 0x2
-m mark --mark 0xDEADBEEF/0xFFFF
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   mark match 0xdeadbeef/0xffff
    save -m mark --mark 0xdeadbeef/0xffff
    list            all  --  anywhere             anywhere             mark match 0xdeadbeef/0xffff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            mark match 0xdeadbeef/0xffff
-m mark --mark 0X10
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   mark match 0x10
    save -m mark --mark 0x10
    list            all  --  anywhere             anywhere             mark match 0x10
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            mark match 0x10
-m mark --mark foo
    status 2
    stderr iptables v1.8.11 (nf_tables): mark: bad integer value for option "--mark", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mark --mark 99999999999999999999999
    status 2
    stderr iptables v1.8.11 (nf_tables): mark: bad integer value for option "--mark", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mark --mark 1/99999999999999999999999
    status 2
    stderr iptables v1.8.11 (nf_tables): mark: bad integer value for option "--mark", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mark --ma 1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--ma"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mark --mar 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   mark match 0x1
    save -m mark --mark 0x1
    list            all  --  anywhere             anywhere             mark match 0x1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            mark match 0x1
-j MARK --set-mark 1 -m mark --mark 1 -m comment --comment 'a b'
    echo MARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   mark match 0x1 /* a b */ MARK set 0x1
    save -m mark --mark 0x1 -m comment --comment "a b" -j MARK --set-xmark 0x1/0xffffffff
    list MARK       all  --  anywhere             anywhere             mark match 0x1 /* a b */ MARK set 0x1
    list-n MARK       all  --  0.0.0.0/0            0.0.0.0/0            mark match 0x1 /* a b */ MARK set 0x1
