# The time to live, set, raised or lowered; only in the table mangle.
family 4
table mangle
chain PREROUTING
-j TTL
    status 2
    stderr iptables v1.8.11 (nf_tables): TTL: You must specify an action
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TTL --ttl-set 64
    echo TTL  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TTL set to 64
    save -j TTL --ttl-set 64
    list TTL        all  --  anywhere             anywhere             TTL set to 64
    list-n TTL        all  --  0.0.0.0/0            0.0.0.0/0            TTL set to 64
-j TTL --ttl-inc 1
    echo TTL  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TTL increment by 1
    save -j TTL --ttl-inc 1
    list TTL        all  --  anywhere             anywhere             TTL increment by 1
    list-n TTL        all  --  0.0.0.0/0            0.0.0.0/0            TTL increment by 1
-j TTL --ttl-dec 1
    echo TTL  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TTL decrement by 1
    save -j TTL --ttl-dec 1
    list TTL        all  --  anywhere             anywhere             TTL decrement by 1
    list-n TTL        all  --  0.0.0.0/0            0.0.0.0/0            TTL decrement by 1
-j TTL --ttl-set 0
    echo TTL  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TTL set to 0
    save -j TTL --ttl-set 0
    list TTL        all  --  anywhere             anywhere             TTL set to 0
    list-n TTL        all  --  0.0.0.0/0            0.0.0.0/0            TTL set to 0
-j TTL --ttl-inc 0
    status 2
    stderr iptables v1.8.11 (nf_tables): TTL: bad value for option "--ttl-inc", or out of range (1-255).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TTL --ttl-dec 0
    status 2
    stderr iptables v1.8.11 (nf_tables): TTL: bad value for option "--ttl-dec", or out of range (1-255).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TTL --ttl-set 255
    echo TTL  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TTL set to 255
    save -j TTL --ttl-set 255
    list TTL        all  --  anywhere             anywhere             TTL set to 255
    list-n TTL        all  --  0.0.0.0/0            0.0.0.0/0            TTL set to 255
-j TTL --ttl-inc 255
    echo TTL  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TTL increment by 255
    save -j TTL --ttl-inc 255
    list TTL        all  --  anywhere             anywhere             TTL increment by 255
    list-n TTL        all  --  0.0.0.0/0            0.0.0.0/0            TTL increment by 255
-j TTL --ttl-dec 255
    echo TTL  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TTL decrement by 255
    save -j TTL --ttl-dec 255
    list TTL        all  --  anywhere             anywhere             TTL decrement by 255
    list-n TTL        all  --  0.0.0.0/0            0.0.0.0/0            TTL decrement by 255
-j TTL --ttl-set 256
    status 2
    stderr iptables v1.8.11 (nf_tables): TTL: bad value for option "--ttl-set", or out of range (0-255).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TTL --ttl-inc 256
    status 2
    stderr iptables v1.8.11 (nf_tables): TTL: bad value for option "--ttl-inc", or out of range (1-255).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TTL --ttl-dec 256
    status 2
    stderr iptables v1.8.11 (nf_tables): TTL: bad value for option "--ttl-dec", or out of range (1-255).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TTL --ttl-set 0x40
    echo TTL  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TTL set to 64
    save -j TTL --ttl-set 64
    list TTL        all  --  anywhere             anywhere             TTL set to 64
    list-n TTL        all  --  0.0.0.0/0            0.0.0.0/0            TTL set to 64
-j TTL --ttl-set 0100
    echo TTL  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TTL set to 64
    save -j TTL --ttl-set 64
    list TTL        all  --  anywhere             anywhere             TTL set to 64
    list-n TTL        all  --  0.0.0.0/0            0.0.0.0/0            TTL set to 64
-j TTL --ttl-set 09
    status 2
    stderr iptables v1.8.11 (nf_tables): TTL: bad value for option "--ttl-set", or out of range (0-255).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TTL --ttl-set +6
    echo TTL  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TTL set to 6
    save -j TTL --ttl-set 6
    list TTL        all  --  anywhere             anywhere             TTL set to 6
    list-n TTL        all  --  0.0.0.0/0            0.0.0.0/0            TTL set to 6
-j TTL --ttl-set " 6"
    echo TTL  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TTL set to 6
    save -j TTL --ttl-set 6
    list TTL        all  --  anywhere             anywhere             TTL set to 6
    list-n TTL        all  --  0.0.0.0/0            0.0.0.0/0            TTL set to 6
-j TTL --ttl-inc "6 "
    status 2
    stderr iptables v1.8.11 (nf_tables): TTL: bad value for option "--ttl-inc", or out of range (1-255).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TTL --ttl-dec -1
    status 2
    stderr iptables v1.8.11 (nf_tables): TTL: bad value for option "--ttl-dec", or out of range (1-255).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TTL --ttl-set ''
    status 2
    stderr iptables v1.8.11 (nf_tables): TTL: bad value for option "--ttl-set", or out of range (0-255).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TTL --ttl-set x
    status 2
    stderr iptables v1.8.11 (nf_tables): TTL: bad value for option "--ttl-set", or out of range (0-255).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TTL --ttl-set 1:2
    status 2
    stderr iptables v1.8.11 (nf_tables): TTL: bad value for option "--ttl-set", or out of range (0-255).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TTL --ttl-set 4294967297
    status 2
    stderr iptables v1.8.11 (nf_tables): TTL: bad value for option "--ttl-set", or out of range (0-255).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TTL --ttl-set 1 --ttl-set 2
    status 2
    stderr iptables v1.8.11 (nf_tables): TTL: option "--ttl-set" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TTL --ttl-set 1 --ttl-inc 2
    status 2
    stderr iptables v1.8.11 (nf_tables): TTL: option "--ttl-set" cannot be used together with "--ttl-inc".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TTL --ttl-inc 1 --ttl-set 2
    status 2
    stderr iptables v1.8.11 (nf_tables): TTL: option "--ttl-set" cannot be used together with "--ttl-inc".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TTL --ttl-set 1 --ttl-dec 2
    status 2
    stderr iptables v1.8.11 (nf_tables): TTL: option "--ttl-set" cannot be used together with "--ttl-dec".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TTL --ttl-dec 1 --ttl-inc 2
    status 2
    stderr iptables v1.8.11 (nf_tables): TTL: option "--ttl-dec" cannot be used together with "--ttl-inc".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TTL --ttl-dec 1 --ttl-inc 2 --ttl-set 3
    status 2
    stderr iptables v1.8.11 (nf_tables): TTL: option "--ttl-set" cannot be used together with "--ttl-inc".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TTL --ttl-inc 0 --ttl-set 3
    status 2
    stderr iptables v1.8.11 (nf_tables): TTL: bad value for option "--ttl-inc", or out of range (1-255).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TTL ! --ttl-set 1
    status 2
    stderr iptables v1.8.11 (nf_tables): TTL: option "--ttl-set" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TTL ! --ttl-inc 1
    status 2
    stderr iptables v1.8.11 (nf_tables): TTL: option "--ttl-inc" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TTL --ttl-set ! 1
    status 2
    stderr iptables v1.8.11 (nf_tables): TTL: bad value for option "--ttl-set", or out of range (0-255).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TTL --ttl-s 7
    echo TTL  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TTL set to 7
    save -j TTL --ttl-set 7
    list TTL        all  --  anywhere             anywhere             TTL set to 7
    list-n TTL        all  --  0.0.0.0/0            0.0.0.0/0            TTL set to 7
-j TTL --ttl-i 7
    echo TTL  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TTL increment by 7
    save -j TTL --ttl-inc 7
    list TTL        all  --  anywhere             anywhere             TTL increment by 7
    list-n TTL        all  --  0.0.0.0/0            0.0.0.0/0            TTL increment by 7
-j TTL --ttl-d=7
    echo TTL  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TTL decrement by 7
    save -j TTL --ttl-dec 7
    list TTL        all  --  anywhere             anywhere             TTL decrement by 7
    list-n TTL        all  --  0.0.0.0/0            0.0.0.0/0            TTL decrement by 7
-j TTL --ttl 7
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--ttl"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TTL --ttl-set
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--ttl-set" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-g TTL
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'TTL' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-i eth0 -j TTL --ttl-set 64
    echo TTL  all opt -- in eth0 out *  0.0.0.0/0  -> 0.0.0.0/0   TTL set to 64
    save -i eth0 -j TTL --ttl-set 64
    list TTL        all  --  anywhere             anywhere             TTL set to 64
    list-n TTL        all  --  0.0.0.0/0            0.0.0.0/0            TTL set to 64
-p tcp -m tcp --dport 80 -j TTL --ttl-dec 2
    echo TTL  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:80 TTL decrement by 2
    save -p tcp -m tcp --dport 80 -j TTL --ttl-dec 2
    list TTL        tcp  --  anywhere             anywhere             tcp dpt:http TTL decrement by 2
    list-n TTL        tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:80 TTL decrement by 2
chain INPUT
-j TTL --ttl-set 64
    echo TTL  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TTL set to 64
    save -j TTL --ttl-set 64
    list TTL        all  --  anywhere             anywhere             TTL set to 64
    list-n TTL        all  --  0.0.0.0/0            0.0.0.0/0            TTL set to 64
chain FORWARD
-j TTL --ttl-set 64
    echo TTL  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TTL set to 64
    save -j TTL --ttl-set 64
    list TTL        all  --  anywhere             anywhere             TTL set to 64
    list-n TTL        all  --  0.0.0.0/0            0.0.0.0/0            TTL set to 64
chain OUTPUT
-j TTL --ttl-set 64
    echo TTL  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TTL set to 64
    save -j TTL --ttl-set 64
    list TTL        all  --  anywhere             anywhere             TTL set to 64
    list-n TTL        all  --  0.0.0.0/0            0.0.0.0/0            TTL set to 64
chain POSTROUTING
-o eth0 -j TTL --ttl-set 64
    echo TTL  all opt -- in * out eth0  0.0.0.0/0  -> 0.0.0.0/0   TTL set to 64
    save -o eth0 -j TTL --ttl-set 64
    list TTL        all  --  anywhere             anywhere             TTL set to 64
    list-n TTL        all  --  0.0.0.0/0            0.0.0.0/0            TTL set to 64
setup -t mangle -N own
chain own
-j TTL --ttl-inc 3
    echo TTL  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TTL increment by 3
    save -j TTL --ttl-inc 3
    list TTL        all  --  anywhere             anywhere             TTL increment by 3
    list-n TTL        all  --  0.0.0.0/0            0.0.0.0/0            TTL increment by 3
setup
table filter
chain FORWARD
-j TTL --ttl-set 64
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain FORWARD
    echo TTL  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TTL set to 64
table raw
chain PREROUTING
-j TTL --ttl-set 64
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo TTL  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TTL set to 64
table nat
chain POSTROUTING
-j TTL --ttl-set 64
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo TTL  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TTL set to 64
table security
chain INPUT
-j TTL --ttl-set 64
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo TTL  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TTL set to 64
family 6
chain PREROUTING
table mangle
-j TTL --ttl-set 5
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown option "--ttl-set"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
