-m conntrack --ctstate NEW -m comment --comment x -m mark --mark 1 -j MARK --set-mark 1
    echo MARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctstate NEW /* x */ mark match 0x1 MARK set 0x1
    save -m conntrack --ctstate NEW -m comment --comment x -m mark --mark 0x1 -j MARK --set-xmark 0x1/0xffffffff
    list MARK       all  --  anywhere             anywhere             ctstate NEW /* x */ mark match 0x1 MARK set 0x1
    list-n MARK       all  --  0.0.0.0/0            0.0.0.0/0            ctstate NEW /* x */ mark match 0x1 MARK set 0x1
chain OUTPUT
-j MARK --or-mark 0x10
    echo MARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MARK or 0x10
    save -j MARK --set-xmark 0x10/0x10
    list MARK       all  --  anywhere             anywhere             MARK or 0x10
    list-n MARK       all  --  0.0.0.0/0            0.0.0.0/0            MARK or 0x10
table mangle
chain INPUT
-j MARK
    status 2
    stderr iptables v1.8.11 (nf_tables): MARK: One of the --set-xmark, --{and,or,xor,set}-mark options is required
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j MARK --set-mark 1
    echo MARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MARK set 0x1
    save -j MARK --set-xmark 0x1/0xffffffff
    list MARK       all  --  anywhere             anywhere             MARK set 0x1
    list-n MARK       all  --  0.0.0.0/0            0.0.0.0/0            MARK set 0x1
-j MARK --set-mark 0
    echo MARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MARK and 0x0
    save -j MARK --set-xmark 0x0/0xffffffff
    list MARK       all  --  anywhere             anywhere             MARK and 0x0
    list-n MARK       all  --  0.0.0.0/0            0.0.0.0/0            MARK and 0x0
-j MARK --set-mark 1/0
    echo MARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MARK or 0x1
    save -j MARK --set-xmark 0x1/0x1
    list MARK       all  --  anywhere             anywhere             MARK or 0x1
    list-n MARK       all  --  0.0.0.0/0            0.0.0.0/0            MARK or 0x1
-j MARK --set-mark 0/0
    echo MARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MARK and 0xffffffff
    save -j MARK --set-xmark 0x0/0x0
    list MARK       all  --  anywhere             anywhere             MARK and 0xffffffff
    list-n MARK       all  --  0.0.0.0/0            0.0.0.0/0            MARK and 0xffffffff
-j MARK --set-mark 3/1
    echo MARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MARK or 0x3
    save -j MARK --set-xmark 0x3/0x3
    list MARK       all  --  anywhere             anywhere             MARK or 0x3
    list-n MARK       all  --  0.0.0.0/0            0.0.0.0/0            MARK or 0x3
-j MARK --set-mark 1/3
    echo MARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MARK xset 0x1/0x3
    save -j MARK --set-xmark 0x1/0x3
    list MARK       all  --  anywhere             anywhere             MARK xset 0x1/0x3
    list-n MARK       all  --  0.0.0.0/0            0.0.0.0/0            MARK xset 0x1/0x3
-j MARK --set-mark 1/0xffffffff
    echo MARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MARK set 0x1
    save -j MARK --set-xmark 0x1/0xffffffff
    list MARK       all  --  anywhere             anywhere             MARK set 0x1
    list-n MARK       all  --  0.0.0.0/0            0.0.0.0/0            MARK set 0x1
-j MARK --set-mark 0xffffffff
    echo MARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MARK or 0xffffffff
    save -j MARK --set-xmark 0xffffffff/0xffffffff
    list MARK       all  --  anywhere             anywhere             MARK or 0xffffffff
    list-n MARK       all  --  0.0.0.0/0            0.0.0.0/0            MARK or 0xffffffff
-j MARK --set-mark 0x100000000
    status 2
    stderr iptables v1.8.11 (nf_tables): MARK: bad integer value for option "--set-mark", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j MARK --set-mark -1
    status 2
    stderr iptables v1.8.11 (nf_tables): MARK: bad integer value for option "--set-mark", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j MARK --set-mark ''
    status 2
    stderr iptables v1.8.11 (nf_tables): MARK: bad integer value for option "--set-mark", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j MARK --set-mark x
    status 2
    stderr iptables v1.8.11 (nf_tables): MARK: bad integer value for option "--set-mark", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j MARK --set-mark 1x
    status 2
    stderr iptables v1.8.11 (nf_tables): MARK: trailing garbage after value for option "--set-mark".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j MARK --set-mark 1/x
    status 2
    stderr iptables v1.8.11 (nf_tables): MARK: bad integer value for option "--set-mark", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j MARK --set-mark 1/1x
    status 2
    stderr iptables v1.8.11 (nf_tables): MARK: trailing garbage after value for option "--set-mark".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j MARK --set-mark 1/
    status 2
    stderr iptables v1.8.11 (nf_tables): MARK: bad integer value for option "--set-mark", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j MARK ! --set-mark 1
    status 2
    stderr iptables v1.8.11 (nf_tables): MARK: option "--set-mark" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j MARK --set-xmark 1
    echo MARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MARK set 0x1
    save -j MARK --set-xmark 0x1/0xffffffff
    list MARK       all  --  anywhere             anywhere             MARK set 0x1
    list-n MARK       all  --  0.0.0.0/0            0.0.0.0/0            MARK set 0x1
-j MARK --set-xmark 0
    echo MARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MARK and 0x0
    save -j MARK --set-xmark 0x0/0xffffffff
    list MARK       all  --  anywhere             anywhere             MARK and 0x0
    list-n MARK       all  --  0.0.0.0/0            0.0.0.0/0            MARK and 0x0
-j MARK --set-xmark 0/0
    echo MARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MARK and 0xffffffff
    save -j MARK --set-xmark 0x0/0x0
    list MARK       all  --  anywhere             anywhere             MARK and 0xffffffff
    list-n MARK       all  --  0.0.0.0/0            0.0.0.0/0            MARK and 0xffffffff
-j MARK --set-xmark 1/0
    echo MARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MARK xor 0x1
    save -j MARK --set-xmark 0x1/0x0
    list MARK       all  --  anywhere             anywhere             MARK xor 0x1
    list-n MARK       all  --  0.0.0.0/0            0.0.0.0/0            MARK xor 0x1
-j MARK --set-xmark 1/1
    echo MARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MARK or 0x1
    save -j MARK --set-xmark 0x1/0x1
    list MARK       all  --  anywhere             anywhere             MARK or 0x1
    list-n MARK       all  --  0.0.0.0/0            0.0.0.0/0            MARK or 0x1
-j MARK --set-xmark 3/1
    echo MARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MARK xset 0x3/0x1
    save -j MARK --set-xmark 0x3/0x1
    list MARK       all  --  anywhere             anywhere             MARK xset 0x3/0x1
    list-n MARK       all  --  0.0.0.0/0            0.0.0.0/0            MARK xset 0x3/0x1
-j MARK --set-xmark 1/3
    echo MARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MARK xset 0x1/0x3
    save -j MARK --set-xmark 0x1/0x3
    list MARK       all  --  anywhere             anywhere             MARK xset 0x1/0x3
    list-n MARK       all  --  0.0.0.0/0            0.0.0.0/0            MARK xset 0x1/0x3
-j MARK --set-xmark 0/3
    echo MARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MARK and 0xfffffffc
    save -j MARK --set-xmark 0x0/0x3
    list MARK       all  --  anywhere             anywhere             MARK and 0xfffffffc
    list-n MARK       all  --  0.0.0.0/0            0.0.0.0/0            MARK and 0xfffffffc
-j MARK --set-xmark 0/0xffffffff
    echo MARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MARK and 0x0
    save -j MARK --set-xmark 0x0/0xffffffff
    list MARK       all  --  anywhere             anywhere             MARK and 0x0
    list-n MARK       all  --  0.0.0.0/0            0.0.0.0/0            MARK and 0x0
-j MARK --set-xmark 0xffffffff/0
    echo MARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MARK xor 0xffffffff
    save -j MARK --set-xmark 0xffffffff/0x0
    list MARK       all  --  anywhere             anywhere             MARK xor 0xffffffff
    list-n MARK       all  --  0.0.0.0/0            0.0.0.0/0            MARK xor 0xffffffff
-j MARK --set-xmark 0xffffffff/0xffffffff
    echo MARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MARK or 0xffffffff
    save -j MARK --set-xmark 0xffffffff/0xffffffff
    list MARK       all  --  anywhere             anywhere             MARK or 0xffffffff
    list-n MARK       all  --  0.0.0.0/0            0.0.0.0/0            MARK or 0xffffffff
-j MARK --set-xmark 0x100/0xff00
    echo MARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MARK xset 0x100/0xff00
    save -j MARK --set-xmark 0x100/0xff00
    list MARK       all  --  anywhere             anywhere             MARK xset 0x100/0xff00
    list-n MARK       all  --  0.0.0.0/0            0.0.0.0/0            MARK xset 0x100/0xff00
-j MARK ! --set-xmark 1
    status 2
    stderr iptables v1.8.11 (nf_tables): MARK: option "--set-xmark" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j MARK --and-mark 1
    echo MARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MARK and 0x1
    save -j MARK --set-xmark 0x0/0xfffffffe
    list MARK       all  --  anywhere             anywhere             MARK and 0x1
    list-n MARK       all  --  0.0.0.0/0            0.0.0.0/0            MARK and 0x1
-j MARK --and-mark 0
    echo MARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MARK and 0x0
    save -j MARK --set-xmark 0x0/0xffffffff
    list MARK       all  --  anywhere             anywhere             MARK and 0x0
    list-n MARK       all  --  0.0.0.0/0            0.0.0.0/0            MARK and 0x0
-j MARK --and-mark 0xffffffff
    echo MARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MARK and 0xffffffff
    save -j MARK --set-xmark 0x0/0x0
    list MARK       all  --  anywhere             anywhere             MARK and 0xffffffff
    list-n MARK       all  --  0.0.0.0/0            0.0.0.0/0            MARK and 0xffffffff
-j MARK --and-mark 0xff/1
    status 2
    stderr iptables v1.8.11 (nf_tables): MARK: bad value for option "--and-mark", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j MARK --and-mark -1
    status 2
    stderr iptables v1.8.11 (nf_tables): MARK: bad value for option "--and-mark", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j MARK --and-mark 4294967296
    status 2
    stderr iptables v1.8.11 (nf_tables): MARK: bad value for option "--and-mark", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j MARK --and-mark ''
    status 2
    stderr iptables v1.8.11 (nf_tables): MARK: bad value for option "--and-mark", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j MARK --and-mark x
    status 2
    stderr iptables v1.8.11 (nf_tables): MARK: bad value for option "--and-mark", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j MARK ! --and-mark 1
    status 2
    stderr iptables v1.8.11 (nf_tables): MARK: option "--and-mark" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j MARK --or-mark 1
    echo MARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MARK or 0x1
    save -j MARK --set-xmark 0x1/0x1
    list MARK       all  --  anywhere             anywhere             MARK or 0x1
    list-n MARK       all  --  0.0.0.0/0            0.0.0.0/0            MARK or 0x1
-j MARK --or-mark 0
    echo MARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MARK and 0xffffffff
    save -j MARK --set-xmark 0x0/0x0
    list MARK       all  --  anywhere             anywhere             MARK and 0xffffffff
    list-n MARK       all  --  0.0.0.0/0            0.0.0.0/0            MARK and 0xffffffff
-j MARK --or-mark 0xffffffff
    echo MARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MARK or 0xffffffff
    save -j MARK --set-xmark 0xffffffff/0xffffffff
    list MARK       all  --  anywhere             anywhere             MARK or 0xffffffff
    list-n MARK       all  --  0.0.0.0/0            0.0.0.0/0            MARK or 0xffffffff
-j MARK --or-mark 1/1
    status 2
    stderr iptables v1.8.11 (nf_tables): MARK: bad value for option "--or-mark", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j MARK --xor-mark 1
    echo MARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MARK xor 0x1
    save -j MARK --set-xmark 0x1/0x0
    list MARK       all  --  anywhere             anywhere             MARK xor 0x1
    list-n MARK       all  --  0.0.0.0/0            0.0.0.0/0            MARK xor 0x1
-j MARK --xor-mark 0
    echo MARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MARK and 0xffffffff
    save -j MARK --set-xmark 0x0/0x0
    list MARK       all  --  anywhere             anywhere             MARK and 0xffffffff
    list-n MARK       all  --  0.0.0.0/0            0.0.0.0/0            MARK and 0xffffffff
-j MARK --xor-mark 0xffffffff
    echo MARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MARK xor 0xffffffff
    save -j MARK --set-xmark 0xffffffff/0x0
    list MARK       all  --  anywhere             anywhere             MARK xor 0xffffffff
    list-n MARK       all  --  0.0.0.0/0            0.0.0.0/0            MARK xor 0xffffffff
-j MARK --xor-mark 0xfg
    status 2
    stderr iptables v1.8.11 (nf_tables): MARK: bad value for option "--xor-mark", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j MARK --set-mark 1 --set-mark 1
    status 2
    stderr iptables v1.8.11 (nf_tables): MARK: option "--set-mark" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j MARK --set-mark 1 --set-xmark 1
    status 2
    stderr iptables v1.8.11 (nf_tables): MARK: option "--set-xmark" cannot be used together with "--set-mark".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j MARK --set-xmark 1 --set-mark 1
    status 2
    stderr iptables v1.8.11 (nf_tables): MARK: option "--set-xmark" cannot be used together with "--set-mark".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j MARK --set-mark 1 --and-mark 1
    status 2
    stderr iptables v1.8.11 (nf_tables): MARK: option "--set-mark" cannot be used together with "--and-mark".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j MARK --and-mark 1 --or-mark 1
    status 2
    stderr iptables v1.8.11 (nf_tables): MARK: option "--and-mark" cannot be used together with "--or-mark".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j MARK --or-mark 1 --xor-mark 1
    status 2
    stderr iptables v1.8.11 (nf_tables): MARK: option "--or-mark" cannot be used together with "--xor-mark".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j MARK --xor-mark 1 --and-mark 1
    status 2
    stderr iptables v1.8.11 (nf_tables): MARK: option "--and-mark" cannot be used together with "--xor-mark".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j MARK --xor-mark 1 --set-xmark 1
    status 2
    stderr iptables v1.8.11 (nf_tables): MARK: option "--set-xmark" cannot be used together with "--xor-mark".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j MARK --or-mark 1 --or-mark 1
    status 2
    stderr iptables v1.8.11 (nf_tables): MARK: option "--or-mark" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j MARK --set-m 1
    echo MARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MARK set 0x1
    save -j MARK --set-xmark 0x1/0xffffffff
    list MARK       all  --  anywhere             anywhere             MARK set 0x1
    list-n MARK       all  --  0.0.0.0/0            0.0.0.0/0            MARK set 0x1
-j MARK --set-x 1
    echo MARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MARK set 0x1
    save -j MARK --set-xmark 0x1/0xffffffff
    list MARK       all  --  anywhere             anywhere             MARK set 0x1
    list-n MARK       all  --  0.0.0.0/0            0.0.0.0/0            MARK set 0x1
-j MARK --set 1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--set"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j MARK --and 1
    echo MARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MARK and 0x1
    save -j MARK --set-xmark 0x0/0xfffffffe
    list MARK       all  --  anywhere             anywhere             MARK and 0x1
    list-n MARK       all  --  0.0.0.0/0            0.0.0.0/0            MARK and 0x1
-j MARK --set-mark
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--set-mark" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j MARK --or 1
    echo MARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MARK or 0x1
    save -j MARK --set-xmark 0x1/0x1
    list MARK       all  --  anywhere             anywhere             MARK or 0x1
    list-n MARK       all  --  0.0.0.0/0            0.0.0.0/0            MARK or 0x1
-j MARK --xor 1
    echo MARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MARK xor 0x1
    save -j MARK --set-xmark 0x1/0x0
    list MARK       all  --  anywhere             anywhere             MARK xor 0x1
    list-n MARK       all  --  0.0.0.0/0            0.0.0.0/0            MARK xor 0x1
-j MARK --set-mark 00x1
    status 2
    stderr iptables v1.8.11 (nf_tables): MARK: trailing garbage after value for option "--set-mark".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j MARK --set-mark 0x1/
    status 2
    stderr iptables v1.8.11 (nf_tables): MARK: bad integer value for option "--set-mark", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j MARK --and-mark ' 5'
    echo MARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MARK and 0x5
    save -j MARK --set-xmark 0x0/0xfffffffa
    list MARK       all  --  anywhere             anywhere             MARK and 0x5
    list-n MARK       all  --  0.0.0.0/0            0.0.0.0/0            MARK and 0x5
-j MARK --and-mark '5 '
    status 2
    stderr iptables v1.8.11 (nf_tables): MARK: bad value for option "--and-mark", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j MARK --set-mark 1 -m mark --mark 1 -m comment --comment 'a b'
    echo MARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   mark match 0x1 /* a b */ MARK set 0x1
    save -m mark --mark 0x1 -m comment --comment "a b" -j MARK --set-xmark 0x1/0xffffffff
    list MARK       all  --  anywhere             anywhere             mark match 0x1 /* a b */ MARK set 0x1
    list-n MARK       all  --  0.0.0.0/0            0.0.0.0/0            mark match 0x1 /* a b */ MARK set 0x1
-j MARK --xor-mark 1 --set-mark 1 --set-xmark 1 --or-mark 1
    status 2
    stderr iptables v1.8.11 (nf_tables): MARK: option "--set-xmark" cannot be used together with "--set-mark".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j MARK --xor-mark 1 --or-mark 1 --and-mark 1
    status 2
    stderr iptables v1.8.11 (nf_tables): MARK: option "--and-mark" cannot be used together with "--or-mark".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
table nat
chain PREROUTING
-j MARK --set-mark 1
    echo MARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MARK set 0x1
    save -j MARK --set-xmark 0x1/0xffffffff
    list MARK       all  --  anywhere             anywhere             MARK set 0x1
    list-n MARK       all  --  0.0.0.0/0            0.0.0.0/0            MARK set 0x1
table raw
-j MARK --set-mark 1
    echo MARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MARK set 0x1
    save -j MARK --set-xmark 0x1/0xffffffff
    list MARK       all  --  anywhere             anywhere             MARK set 0x1
    list-n MARK       all  --  0.0.0.0/0            0.0.0.0/0            MARK set 0x1
table security
chain INPUT
-j MARK --set-mark 1
    echo MARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MARK set 0x1
    save -j MARK --set-xmark 0x1/0xffffffff
    list MARK       all  --  anywhere             anywhere             MARK set 0x1
    list-n MARK       all  --  0.0.0.0/0            0.0.0.0/0            MARK set 0x1
