# The connection's mark, changed, or copied from and to the packet's.
table mangle
chain PREROUTING
-j CONNMARK
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK target: No operation specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --set-mark 1
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK set 0x1
    save -j CONNMARK --set-xmark 0x1/0xffffffff
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK set 0x1
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK set 0x1
-j CONNMARK --set-mark 0
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK and 0x0
    save -j CONNMARK --set-xmark 0x0/0xffffffff
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK and 0x0
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK and 0x0
-j CONNMARK --set-mark 0x10/0xff
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK xset 0x10/0xff
    save -j CONNMARK --set-xmark 0x10/0xff
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK xset 0x10/0xff
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK xset 0x10/0xff
-j CONNMARK --set-mark 0xff/0x0f
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK or 0xff
    save -j CONNMARK --set-xmark 0xff/0xff
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK or 0xff
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK or 0xff
-j CONNMARK --set-mark 5/5
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK or 0x5
    save -j CONNMARK --set-xmark 0x5/0x5
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK or 0x5
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK or 0x5
-j CONNMARK --set-mark 5/0
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK or 0x5
    save -j CONNMARK --set-xmark 0x5/0x5
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK or 0x5
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK or 0x5
-j CONNMARK --set-mark 0/0
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK and 0xffffffff
    save -j CONNMARK --set-xmark 0x0/0x0
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK and 0xffffffff
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK and 0xffffffff
-j CONNMARK --set-mark 4294967295
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK or 0xffffffff
    save -j CONNMARK --set-xmark 0xffffffff/0xffffffff
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK or 0xffffffff
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK or 0xffffffff
-j CONNMARK --set-mark 4294967296
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK: bad integer value for option "--set-mark", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --set-mark -1
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK: bad integer value for option "--set-mark", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --set-mark x
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK: bad integer value for option "--set-mark", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --set-mark ''
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK: bad integer value for option "--set-mark", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --set-mark 1/
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK: bad integer value for option "--set-mark", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --set-mark 1/x
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK: bad integer value for option "--set-mark", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --set-mark 1x
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK: trailing garbage after value for option "--set-mark".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --set-xmark 1
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK set 0x1
    save -j CONNMARK --set-xmark 0x1/0xffffffff
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK set 0x1
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK set 0x1
-j CONNMARK --set-xmark 0
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK and 0x0
    save -j CONNMARK --set-xmark 0x0/0xffffffff
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK and 0x0
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK and 0x0
-j CONNMARK --set-xmark 0x10/0xff
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK xset 0x10/0xff
    save -j CONNMARK --set-xmark 0x10/0xff
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK xset 0x10/0xff
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK xset 0x10/0xff
-j CONNMARK --set-xmark 0xff/0x0f
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK xset 0xff/0xf
    save -j CONNMARK --set-xmark 0xff/0xf
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK xset 0xff/0xf
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK xset 0xff/0xf
-j CONNMARK --set-xmark 5/5
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK or 0x5
    save -j CONNMARK --set-xmark 0x5/0x5
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK or 0x5
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK or 0x5
-j CONNMARK --set-xmark 5/0
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK xor 0x5
    save -j CONNMARK --set-xmark 0x5/0x0
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK xor 0x5
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK xor 0x5
-j CONNMARK --set-xmark 0/0
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK and 0xffffffff
    save -j CONNMARK --set-xmark 0x0/0x0
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK and 0xffffffff
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK and 0xffffffff
-j CONNMARK --set-xmark 0/0xf0
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK and 0xffffff0f
    save -j CONNMARK --set-xmark 0x0/0xf0
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK and 0xffffff0f
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK and 0xffffff0f
-j CONNMARK --set-xmark 1/2/3
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK: trailing garbage after value for option "--set-xmark".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --and-mark 0x0f
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK and 0xf
    save -j CONNMARK --set-xmark 0x0/0xfffffff0
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK and 0xf
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK and 0xf
-j CONNMARK --and-mark 0
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK and 0x0
    save -j CONNMARK --set-xmark 0x0/0xffffffff
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK and 0x0
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK and 0x0
-j CONNMARK --and-mark 4294967295
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK and 0xffffffff
    save -j CONNMARK --set-xmark 0x0/0x0
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK and 0xffffffff
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK and 0xffffffff
-j CONNMARK --and-mark 4294967296
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK: bad value for option "--and-mark", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --and-mark 1/2
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK: bad value for option "--and-mark", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --or-mark 0x0f
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK or 0xf
    save -j CONNMARK --set-xmark 0xf/0xf
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK or 0xf
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK or 0xf
-j CONNMARK --or-mark 0
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK and 0xffffffff
    save -j CONNMARK --set-xmark 0x0/0x0
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK and 0xffffffff
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK and 0xffffffff
-j CONNMARK --or-mark x
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK: bad value for option "--or-mark", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --xor-mark 0x0f
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK xor 0xf
    save -j CONNMARK --set-xmark 0xf/0x0
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK xor 0xf
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK xor 0xf
-j CONNMARK --xor-mark 0
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK and 0xffffffff
    save -j CONNMARK --set-xmark 0x0/0x0
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK and 0xffffffff
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK and 0xffffffff
-j CONNMARK --xor-mark ''
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK: bad value for option "--xor-mark", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --left-shift-mark 1
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK target: No operation specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --left-shift-mark 0
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK target: No operation specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --left-shift-mark 31
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK target: No operation specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --left-shift-mark 32
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK target: No operation specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --left-shift-mark 255
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK: bad value for option "--left-shift-mark", or out of range (0-32).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --left-shift-mark x
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK: bad value for option "--left-shift-mark", or out of range (0-32).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --right-shift-mark 1
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK target: No operation specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --right-shift-mark 0
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK target: No operation specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --right-shift-mark 31
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK target: No operation specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --right-shift-mark 32
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK target: No operation specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --right-shift-mark -1
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK: bad value for option "--right-shift-mark", or out of range (0-32).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --set-mark 1 --left-shift-mark 1
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK set 0x1 left-shift-mark 1
    save -j CONNMARK --set-xmark 0x1/0xffffffff --left-shift-mark 1
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK set 0x1 left-shift-mark 1
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK set 0x1 left-shift-mark 1
-j CONNMARK --left-shift-mark 1 --set-mark 1
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK set 0x1 left-shift-mark 1
    save -j CONNMARK --set-xmark 0x1/0xffffffff --left-shift-mark 1
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK set 0x1 left-shift-mark 1
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK set 0x1 left-shift-mark 1
-j CONNMARK --set-xmark 1/3 --left-shift-mark 4
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK xset 0x1/0x3 left-shift-mark 4
    save -j CONNMARK --set-xmark 0x1/0x3 --left-shift-mark 4
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK xset 0x1/0x3 left-shift-mark 4
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK xset 0x1/0x3 left-shift-mark 4
-j CONNMARK --left-shift-mark 4 --set-xmark 1/3
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK xset 0x1/0x3 left-shift-mark 4
    save -j CONNMARK --set-xmark 0x1/0x3 --left-shift-mark 4
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK xset 0x1/0x3 left-shift-mark 4
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK xset 0x1/0x3 left-shift-mark 4
-j CONNMARK --set-xmark 1/3 --right-shift-mark 4
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK xset 0x1/0x3 right-shift-mark 4
    save -j CONNMARK --set-xmark 0x1/0x3 --right-shift-mark 4
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK xset 0x1/0x3 right-shift-mark 4
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK xset 0x1/0x3 right-shift-mark 4
-j CONNMARK --and-mark 1 --left-shift-mark 4
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK and 0x1 left-shift-mark 4
    save -j CONNMARK --set-xmark 0x0/0xfffffffe --left-shift-mark 4
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK and 0x1 left-shift-mark 4
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK and 0x1 left-shift-mark 4
-j CONNMARK --save-mark --left-shift-mark 4
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK save left-shift-mark 4
    save -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff --left-shift-mark 4
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK save left-shift-mark 4
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK save left-shift-mark 4
-j CONNMARK --save-mark --right-shift-mark 4
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK save right-shift-mark 4
    save -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff --right-shift-mark 4
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK save right-shift-mark 4
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK save right-shift-mark 4
-j CONNMARK --restore-mark --left-shift-mark 4
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK restore left-shift-mark 4
    save -j CONNMARK --restore-mark --nfmask 0xffffffff --ctmask 0xffffffff --left-shift-mark 4
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK restore left-shift-mark 4
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK restore left-shift-mark 4
-j CONNMARK --left-shift-mark 4 --restore-mark
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK restore left-shift-mark 4
    save -j CONNMARK --restore-mark --nfmask 0xffffffff --ctmask 0xffffffff --left-shift-mark 4
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK restore left-shift-mark 4
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK restore left-shift-mark 4
-j CONNMARK --save-mark --left-shift-mark 0
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK save
    save -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK save
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK save
-j CONNMARK --save-mark --mask 0xff --left-shift-mark 4
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK save mask 0xff left-shift-mark 4
    save -j CONNMARK --save-mark --nfmask 0xff --ctmask 0xff --left-shift-mark 4
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK save mask 0xff left-shift-mark 4
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK save mask 0xff left-shift-mark 4
-j CONNMARK --save-mark --nfmask 0xff --ctmask 0xff00 --left-shift-mark 8
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK save nfmask 0xff ctmask ~0xff00 left-shift-mark 8
    save -j CONNMARK --save-mark --nfmask 0xff --ctmask 0xff00 --left-shift-mark 8
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK save nfmask 0xff ctmask ~0xff00 left-shift-mark 8
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK save nfmask 0xff ctmask ~0xff00 left-shift-mark 8
-j CONNMARK --set-mark 1 --left-shift-mark 32
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK set 0x1 left-shift-mark 32
-j CONNMARK --set-mark 1 --right-shift-mark 32
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK set 0x1 right-shift-mark 32
-j CONNMARK --set-mark 1 --right-shift-mark 31
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK set 0x1 right-shift-mark 31
    save -j CONNMARK --set-xmark 0x1/0xffffffff --right-shift-mark 31
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK set 0x1 right-shift-mark 31
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK set 0x1 right-shift-mark 31
-j CONNMARK --set-mark 1 --left-shift-mark 33
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK: bad value for option "--left-shift-mark", or out of range (0-32).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --set-mark 1 --right-shift-mark 0
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK set 0x1
    save -j CONNMARK --set-xmark 0x1/0xffffffff
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK set 0x1
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK set 0x1
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A PREROUTING -j CONNMARK --set-xmark 0x1/0xffffffff
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A PREROUTING -j CONNMARK --set-xmark 0x1/0xffffffff
-j CONNMARK --set-mark 1 --right-shift-mark 2 --left-shift-mark 0
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK set 0x1
    save -j CONNMARK --set-xmark 0x1/0xffffffff
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK set 0x1
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK set 0x1
-j CONNMARK --save-mark --right-shift-mark 0
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK save
    save -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK save
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK save
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A PREROUTING -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A PREROUTING -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
-j CONNMARK --left-shift-mark 1 --right-shift-mark 2
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK target: No operation specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --set-mark 1 --left-shift-mark 1 --right-shift-mark 2
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK set 0x1 right-shift-mark 2
    save -j CONNMARK --set-xmark 0x1/0xffffffff --right-shift-mark 2
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK set 0x1 right-shift-mark 2
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK set 0x1 right-shift-mark 2
-j CONNMARK --save-mark
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK save
    save -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK save
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK save
-j CONNMARK --restore-mark
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK restore
    save -j CONNMARK --restore-mark --nfmask 0xffffffff --ctmask 0xffffffff
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK restore
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK restore
-j CONNMARK --save-mark --mask 0xff
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK save mask 0xff
    save -j CONNMARK --save-mark --nfmask 0xff --ctmask 0xff
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK save mask 0xff
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK save mask 0xff
-j CONNMARK --restore-mark --mask 0xff
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK restore mask 0xff
    save -j CONNMARK --restore-mark --nfmask 0xff --ctmask 0xff
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK restore mask 0xff
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK restore mask 0xff
-j CONNMARK --mask 0xff --save-mark
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK save mask 0xff
    save -j CONNMARK --save-mark --nfmask 0xff --ctmask 0xff
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK save mask 0xff
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK save mask 0xff
-j CONNMARK --save-mark --mask 0
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK save mask 0x0
    save -j CONNMARK --save-mark --nfmask 0x0 --ctmask 0x0
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK save mask 0x0
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK save mask 0x0
-j CONNMARK --save-mark --mask 0xffffffff
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK save
    save -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK save
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK save
-j CONNMARK --save-mark --mask 4294967296
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK: bad value for option "--mask", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --save-mark --mask x
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK: bad value for option "--mask", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --save-mark --ctmask 0xff
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK save nfmask 0xffffffff ctmask ~0xff
    save -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xff
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK save nfmask 0xffffffff ctmask ~0xff
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK save nfmask 0xffffffff ctmask ~0xff
-j CONNMARK --save-mark --nfmask 0xff
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK save nfmask 0xff ctmask ~0xffffffff
    save -j CONNMARK --save-mark --nfmask 0xff --ctmask 0xffffffff
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK save nfmask 0xff ctmask ~0xffffffff
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK save nfmask 0xff ctmask ~0xffffffff
-j CONNMARK --restore-mark --ctmask 0xff
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK restore ctmask 0xff nfmask ~0xffffffff
    save -j CONNMARK --restore-mark --nfmask 0xffffffff --ctmask 0xff
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK restore ctmask 0xff nfmask ~0xffffffff
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK restore ctmask 0xff nfmask ~0xffffffff
-j CONNMARK --restore-mark --nfmask 0xff
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK restore ctmask 0xffffffff nfmask ~0xff
    save -j CONNMARK --restore-mark --nfmask 0xff --ctmask 0xffffffff
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK restore ctmask 0xffffffff nfmask ~0xff
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK restore ctmask 0xffffffff nfmask ~0xff
-j CONNMARK --restore-mark --nfmask 0xf --ctmask 0xff
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK restore ctmask 0xff nfmask ~0xf
    save -j CONNMARK --restore-mark --nfmask 0xf --ctmask 0xff
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK restore ctmask 0xff nfmask ~0xf
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK restore ctmask 0xff nfmask ~0xf
-j CONNMARK --ctmask 0xff --nfmask 0xf --restore-mark
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK restore ctmask 0xff nfmask ~0xf
    save -j CONNMARK --restore-mark --nfmask 0xf --ctmask 0xff
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK restore ctmask 0xff nfmask ~0xf
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK restore ctmask 0xff nfmask ~0xf
-j CONNMARK --save-mark --ctmask 0 --nfmask 0
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK save mask 0x0
    save -j CONNMARK --save-mark --nfmask 0x0 --ctmask 0x0
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK save mask 0x0
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK save mask 0x0
-j CONNMARK --save-mark --ctmask x
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK: bad value for option "--ctmask", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --save-mark --nfmask -1
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK: bad value for option "--nfmask", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --save-mark --mask 1 --ctmask 2
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK: option "--ctmask" cannot be used together with "--mask".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --save-mark --ctmask 2 --mask 1
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK: option "--ctmask" cannot be used together with "--mask".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --save-mark --nfmask 2 --mask 1
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK: option "--nfmask" cannot be used together with "--mask".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --mask 1
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK target: No operation specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --ctmask 1
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK target: No operation specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --nfmask 1
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK target: No operation specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --ctmask 1 --nfmask 2
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK target: No operation specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --set-mark 1 --mask 2
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK xset 0x1/0x2
    save -j CONNMARK --set-xmark 0x1/0x2
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK xset 0x1/0x2
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK xset 0x1/0x2
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A PREROUTING -j CONNMARK --set-xmark 0x1/0x2
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A PREROUTING -j CONNMARK --set-xmark 0x1/0x2
-j CONNMARK --mask 2 --set-mark 1
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK set 0x1
    save -j CONNMARK --set-xmark 0x1/0xffffffff
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK set 0x1
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK set 0x1
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A PREROUTING -j CONNMARK --set-xmark 0x1/0xffffffff
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A PREROUTING -j CONNMARK --set-xmark 0x1/0xffffffff
-j CONNMARK --set-mark 1 --ctmask 2
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK xset 0x1/0x2
    save -j CONNMARK --set-xmark 0x1/0x2
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK xset 0x1/0x2
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK xset 0x1/0x2
-j CONNMARK --set-xmark 1 --nfmask 2
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK set 0x1
    save -j CONNMARK --set-xmark 0x1/0xffffffff
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK set 0x1
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK set 0x1
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A PREROUTING -j CONNMARK --set-xmark 0x1/0xffffffff
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A PREROUTING -j CONNMARK --set-xmark 0x1/0xffffffff
-j CONNMARK --and-mark 1 --mask 2
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK and 0xfffffffd
    save -j CONNMARK --set-xmark 0x0/0x2
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK and 0xfffffffd
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK and 0xfffffffd
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A PREROUTING -j CONNMARK --set-xmark 0x0/0x2
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A PREROUTING -j CONNMARK --set-xmark 0x0/0x2
-j CONNMARK --or-mark 1 --ctmask 2
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK xset 0x1/0x2
    save -j CONNMARK --set-xmark 0x1/0x2
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK xset 0x1/0x2
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK xset 0x1/0x2
-j CONNMARK --save-mark --restore-mark
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK: option "--save-mark" cannot be used together with "--restore-mark".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --restore-mark --save-mark
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK: option "--save-mark" cannot be used together with "--restore-mark".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --save-mark --set-mark 1
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK: option "--set-mark" cannot be used together with "--save-mark".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --set-mark 1 --set-xmark 2
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK: option "--set-xmark" cannot be used together with "--set-mark".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --set-mark 1 --set-mark 2
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK: option "--set-mark" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --and-mark 1 --or-mark 2
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK: option "--and-mark" cannot be used together with "--or-mark".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --xor-mark 1 --or-mark 2 --and-mark 3
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK: option "--and-mark" cannot be used together with "--or-mark".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --save-mark --save-mark
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK: option "--save-mark" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --save-mark --mask 1 --mask 2
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK: option "--mask" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK ! --set-mark 1
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK: option "--set-mark" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK ! --save-mark
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK: option "--save-mark" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --save-mark ! --mask 1
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK: option "--mask" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --set-mark ! 1
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNMARK: bad integer value for option "--set-mark", or out of range.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --save-mark=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x01"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --restore-mark=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x02"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --save-mark 1
    status 2
    stderr Bad argument `1'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --sa
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK save
    save -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK save
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK save
-j CONNMARK --save
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK save
    save -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK save
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK save
-j CONNMARK --restore
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK restore
    save -j CONNMARK --restore-mark --nfmask 0xffffffff --ctmask 0xffffffff
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK restore
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK restore
-j CONNMARK --set 1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--set"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNMARK --left 1 --set-xm 3
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK set 0x3 left-shift-mark 1
    save -j CONNMARK --set-xmark 0x3/0xffffffff --left-shift-mark 1
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK set 0x3 left-shift-mark 1
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK set 0x3 left-shift-mark 1
-j CONNMARK --set-mark=7
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK set 0x7
    save -j CONNMARK --set-xmark 0x7/0xffffffff
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK set 0x7
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK set 0x7
-g CONNMARK
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'CONNMARK' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m tcp --dport 80 -j CONNMARK --set-mark 0x1
    echo CONNMARK  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:80 CONNMARK set 0x1
    save -p tcp -m tcp --dport 80 -j CONNMARK --set-xmark 0x1/0xffffffff
    list CONNMARK   tcp  --  anywhere             anywhere             tcp dpt:http CONNMARK set 0x1
    list-n CONNMARK   tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:80 CONNMARK set 0x1
-m connmark --mark 0 -j CONNMARK --restore-mark
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connmark match  0x0 CONNMARK restore
    save -m connmark --mark 0x0 -j CONNMARK --restore-mark --nfmask 0xffffffff --ctmask 0xffffffff
    list CONNMARK   all  --  anywhere             anywhere             connmark match  0x0 CONNMARK restore
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            connmark match  0x0 CONNMARK restore
chain INPUT
-j CONNMARK --save-mark
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK save
    save -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK save
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK save
chain FORWARD
-j CONNMARK --save-mark
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK save
    save -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK save
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK save
chain OUTPUT
-j CONNMARK --save-mark
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK save
    save -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK save
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK save
chain POSTROUTING
-j CONNMARK --save-mark
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK save
    save -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK save
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK save
table filter
chain INPUT
-j CONNMARK --save-mark
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK save
    save -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK save
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK save
chain FORWARD
-j CONNMARK --save-mark
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK save
    save -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK save
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK save
chain OUTPUT
-j CONNMARK --save-mark
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK save
    save -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK save
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK save
table raw
chain PREROUTING
-j CONNMARK --save-mark
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK save
    save -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK save
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK save
chain OUTPUT
-j CONNMARK --save-mark
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK save
    save -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK save
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK save
table nat
chain PREROUTING
-j CONNMARK --save-mark
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK save
    save -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK save
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK save
chain INPUT
-j CONNMARK --save-mark
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK save
    save -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK save
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK save
chain OUTPUT
-j CONNMARK --save-mark
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK save
    save -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK save
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK save
chain POSTROUTING
-j CONNMARK --save-mark
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK save
    save -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK save
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK save
table security
chain INPUT
-j CONNMARK --save-mark
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK save
    save -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK save
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK save
chain FORWARD
-j CONNMARK --save-mark
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK save
    save -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK save
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK save
chain OUTPUT
-j CONNMARK --save-mark
    echo CONNMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNMARK save
    save -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
    list CONNMARK   all  --  anywhere             anywhere             CONNMARK save
    list-n CONNMARK   all  --  0.0.0.0/0            0.0.0.0/0            CONNMARK save
