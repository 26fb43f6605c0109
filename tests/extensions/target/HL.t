# The hop limit, set, raised or lowered; only in the table mangle.
family 6
table mangle
chain PREROUTING
-j HL
    status 2
    stderr ip6tables v1.8.11 (nf_tables): HL: You must specify an action
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j HL --hl-set 64
    echo HL  all opt -- in * out *  ::/0  -> ::/0   HL set to 64
    save -j HL --hl-set 64
    list HL         all  --  anywhere             anywhere             HL set to 64
    list-n HL         all  --  ::/0                 ::/0                 HL set to 64
-j HL --hl-inc 1
    echo HL  all opt -- in * out *  ::/0  -> ::/0   HL increment by 1
    save -j HL --hl-inc 1
    list HL         all  --  anywhere             anywhere             HL increment by 1
    list-n HL         all  --  ::/0                 ::/0                 HL increment by 1
-j HL --hl-dec 1
    echo HL  all opt -- in * out *  ::/0  -> ::/0   HL decrement by 1
    save -j HL --hl-dec 1
    list HL         all  --  anywhere             anywhere             HL decrement by 1
    list-n HL         all  --  ::/0                 ::/0                 HL decrement by 1
-j HL --hl-set 0
    echo HL  all opt -- in * out *  ::/0  -> ::/0   HL set to 0
    save -j HL --hl-set 0
    list HL         all  --  anywhere             anywhere             HL set to 0
    list-n HL         all  --  ::/0                 ::/0                 HL set to 0
-j HL --hl-inc 0
    status 2
    stderr ip6tables v1.8.11 (nf_tables): HL: bad value for option "--hl-inc", or out of range (1-255).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j HL --hl-dec 0
    status 2
    stderr ip6tables v1.8.11 (nf_tables): HL: bad value for option "--hl-dec", or out of range (1-255).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j HL --hl-set 255
    echo HL  all opt -- in * out *  ::/0  -> ::/0   HL set to 255
    save -j HL --hl-set 255
    list HL         all  --  anywhere             anywhere             HL set to 255
    list-n HL         all  --  ::/0                 ::/0                 HL set to 255
-j HL --hl-inc 255
    echo HL  all opt -- in * out *  ::/0  -> ::/0   HL increment by 255
    save -j HL --hl-inc 255
    list HL         all  --  anywhere             anywhere             HL increment by 255
    list-n HL         all  --  ::/0                 ::/0                 HL increment by 255
-j HL --hl-dec 255
    echo HL  all opt -- in * out *  ::/0  -> ::/0   HL decrement by 255
    save -j HL --hl-dec 255
    list HL         all  --  anywhere             anywhere             HL decrement by 255
    list-n HL         all  --  ::/0                 ::/0                 HL decrement by 255
-j HL --hl-set 256
    status 2
    stderr ip6tables v1.8.11 (nf_tables): HL: bad value for option "--hl-set", or out of range (0-255).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j HL --hl-inc 256
    status 2
    stderr ip6tables v1.8.11 (nf_tables): HL: bad value for option "--hl-inc", or out of range (1-255).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j HL --hl-dec 256
    status 2
    stderr ip6tables v1.8.11 (nf_tables): HL: bad value for option "--hl-dec", or out of range (1-255).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j HL --hl-set 0x40
    echo HL  all opt -- in * out *  ::/0  -> ::/0   HL set to 64
    save -j HL --hl-set 64
    list HL         all  --  anywhere             anywhere             HL set to 64
    list-n HL         all  --  ::/0                 ::/0                 HL set to 64
-j HL --hl-set 0100
    echo HL  all opt -- in * out *  ::/0  -> ::/0   HL set to 64
    save -j HL --hl-set 64
    list HL         all  --  anywhere             anywhere             HL set to 64
    list-n HL         all  --  ::/0                 ::/0                 HL set to 64
-j HL --hl-set 09
    status 2
    stderr ip6tables v1.8.11 (nf_tables): HL: bad value for option "--hl-set", or out of range (0-255).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j HL --hl-set +6
    echo HL  all opt -- in * out *  ::/0  -> ::/0   HL set to 6
    save -j HL --hl-set 6
    list HL         all  --  anywhere             anywhere             HL set to 6
    list-n HL         all  --  ::/0                 ::/0                 HL set to 6
-j HL --hl-set " 6"
    echo HL  all opt -- in * out *  ::/0  -> ::/0   HL set to 6
    save -j HL --hl-set 6
    list HL         all  --  anywhere             anywhere             HL set to 6
    list-n HL         all  --  ::/0                 ::/0                 HL set to 6
-j HL --hl-inc "6 "
    status 2
    stderr ip6tables v1.8.11 (nf_tables): HL: bad value for option "--hl-inc", or out of range (1-255).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j HL --hl-dec -1
    status 2
    stderr ip6tables v1.8.11 (nf_tables): HL: bad value for option "--hl-dec", or out of range (1-255).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j HL --hl-set ''
    status 2
    stderr ip6tables v1.8.11 (nf_tables): HL: bad value for option "--hl-set", or out of range (0-255).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j HL --hl-set x
    status 2
    stderr ip6tables v1.8.11 (nf_tables): HL: bad value for option "--hl-set", or out of range (0-255).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j HL --hl-set 1:2
    status 2
    stderr ip6tables v1.8.11 (nf_tables): HL: bad value for option "--hl-set", or out of range (0-255).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j HL --hl-set 4294967297
    status 2
    stderr ip6tables v1.8.11 (nf_tables): HL: bad value for option "--hl-set", or out of range (0-255).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j HL --hl-set 1 --hl-set 2
    status 2
    stderr ip6tables v1.8.11 (nf_tables): HL: option "--hl-set" can only be used once.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j HL --hl-set 1 --hl-inc 2
    status 2
    stderr ip6tables v1.8.11 (nf_tables): HL: option "--hl-set" cannot be used together with "--hl-inc".
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j HL --hl-inc 1 --hl-set 2
    status 2
    stderr ip6tables v1.8.11 (nf_tables): HL: option "--hl-set" cannot be used together with "--hl-inc".
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j HL --hl-set 1 --hl-dec 2
    status 2
    stderr ip6tables v1.8.11 (nf_tables): HL: option "--hl-set" cannot be used together with "--hl-dec".
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j HL --hl-dec 1 --hl-inc 2
    status 2
    stderr ip6tables v1.8.11 (nf_tables): HL: option "--hl-dec" cannot be used together with "--hl-inc".
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j HL --hl-dec 1 --hl-inc 2 --hl-set 3
    status 2
    stderr ip6tables v1.8.11 (nf_tables): HL: option "--hl-set" cannot be used together with "--hl-inc".
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j HL --hl-inc 0 --hl-set 3
    status 2
    stderr ip6tables v1.8.11 (nf_tables): HL: bad value for option "--hl-inc", or out of range (1-255).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j HL ! --hl-set 1
    status 2
    stderr ip6tables v1.8.11 (nf_tables): HL: option "--hl-set" cannot be inverted.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j HL ! --hl-inc 1
    status 2
    stderr ip6tables v1.8.11 (nf_tables): HL: option "--hl-inc" cannot be inverted.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j HL --hl-set ! 1
    status 2
    stderr ip6tables v1.8.11 (nf_tables): HL: bad value for option "--hl-set", or out of range (0-255).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j HL --hl-s 7
    echo HL  all opt -- in * out *  ::/0  -> ::/0   HL set to 7
    save -j HL --hl-set 7
    list HL         all  --  anywhere             anywhere             HL set to 7
    list-n HL         all  --  ::/0                 ::/0                 HL set to 7
-j HL --hl-i 7
    echo HL  all opt -- in * out *  ::/0  -> ::/0   HL increment by 7
    save -j HL --hl-inc 7
    list HL         all  --  anywhere             anywhere             HL increment by 7
    list-n HL         all  --  ::/0                 ::/0                 HL increment by 7
-j HL --hl-d=7
    echo HL  all opt -- in * out *  ::/0  -> ::/0   HL decrement by 7
    save -j HL --hl-dec 7
    list HL         all  --  anywhere             anywhere             HL decrement by 7
    list-n HL         all  --  ::/0                 ::/0                 HL decrement by 7
-j HL --hl 7
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown option "--hl"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j HL --hl-set
    status 2
    stderr ip6tables v1.8.11 (nf_tables): option "--hl-set" requires an argument
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-g HL
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Chain 'HL' does not exist
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-i eth0 -j HL --hl-set 64
    echo HL  all opt -- in eth0 out *  ::/0  -> ::/0   HL set to 64
    save -i eth0 -j HL --hl-set 64
    list HL         all  --  anywhere             anywhere             HL set to 64
    list-n HL         all  --  ::/0                 ::/0                 HL set to 64
-p tcp -m tcp --dport 80 -j HL --hl-dec 2
    echo HL  tcp opt -- in * out *  ::/0  -> ::/0   tcp dpt:80 HL decrement by 2
    save -p tcp -m tcp --dport 80 -j HL --hl-dec 2
    list HL         tcp  --  anywhere             anywhere             tcp dpt:http HL decrement by 2
    list-n HL         tcp  --  ::/0                 ::/0                 tcp dpt:80 HL decrement by 2
chain INPUT
-j HL --hl-set 64
    echo HL  all opt -- in * out *  ::/0  -> ::/0   HL set to 64
    save -j HL --hl-set 64
    list HL         all  --  anywhere             anywhere             HL set to 64
    list-n HL         all  --  ::/0                 ::/0                 HL set to 64
chain FORWARD
-j HL --hl-set 64
    echo HL  all opt -- in * out *  ::/0  -> ::/0   HL set to 64
    save -j HL --hl-set 64
    list HL         all  --  anywhere             anywhere             HL set to 64
    list-n HL         all  --  ::/0                 ::/0                 HL set to 64
chain OUTPUT
-j HL --hl-set 64
    echo HL  all opt -- in * out *  ::/0  -> ::/0   HL set to 64
    save -j HL --hl-set 64
    list HL         all  --  anywhere             anywhere             HL set to 64
    list-n HL         all  --  ::/0                 ::/0                 HL set to 64
chain POSTROUTING
-o eth0 -j HL --hl-set 64
    echo HL  all opt -- in * out eth0  ::/0  -> ::/0   HL set to 64
    save -o eth0 -j HL --hl-set 64
    list HL         all  --  anywhere             anywhere             HL set to 64
    list-n HL         all  --  ::/0                 ::/0                 HL set to 64
setup -t mangle -N own
chain own
-j HL --hl-inc 3
    echo HL  all opt -- in * out *  ::/0  -> ::/0   HL increment by 3
    save -j HL --hl-inc 3
    list HL         all  --  anywhere             anywhere             HL increment by 3
    list-n HL         all  --  ::/0                 ::/0                 HL increment by 3
setup
table filter
chain FORWARD
-j HL --hl-set 64
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain FORWARD
    echo HL  all opt -- in * out *  ::/0  -> ::/0   HL set to 64
table raw
chain PREROUTING
-j HL --hl-set 64
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo HL  all opt -- in * out *  ::/0  -> ::/0   HL set to 64
table nat
chain POSTROUTING
-j HL --hl-set 64
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo HL  all opt -- in * out *  ::/0  -> ::/0   HL set to 64
table security
chain INPUT
-j HL --hl-set 64
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo HL  all opt -- in * out *  ::/0  -> ::/0   HL set to 64
family 4
chain PREROUTING
table mangle
-j HL --hl-set 5
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--hl-set"
    stderr Try `iptables -h' or 'iptables --help' for more information.
