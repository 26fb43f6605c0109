# The control group of the process that sends it.
-m cgroup
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cgroup
-m cgroup --path foo
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cgroup foo
-m cgroup ! --path foo
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cgroup ! foo
-m cgroup --path ""
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cgroup \.
    save -m cgroup --path ""
    list            all  --  anywhere             anywhere             cgroup \.
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            cgroup \.
-m cgroup --path /
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cgroup /
    save -m cgroup --path "/"
    list            all  --  anywhere             anywhere             cgroup /
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            cgroup /
-m cgroup --path a/b/c
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cgroup a/b/c
-m cgroup --path "a b"
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cgroup a b
-m cgroup --path "/nosuch/group"
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cgroup /nosuch/group
-m cgroup --cgroup 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cgroup 1
    save -m cgroup --cgroup 1
    list            all  --  anywhere             anywhere             cgroup 1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            cgroup 1
-m cgroup ! --cgroup 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cgroup ! 1
    save -m cgroup ! --cgroup 1
    list            all  --  anywhere             anywhere             cgroup ! 1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            cgroup ! 1
-m cgroup --cgroup 0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cgroup 0
    save -m cgroup --cgroup 0
    list            all  --  anywhere             anywhere             cgroup 0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            cgroup 0
-m cgroup --cgroup 0x10
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cgroup 16
    save -m cgroup --cgroup 16
    list            all  --  anywhere             anywhere             cgroup 16
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            cgroup 16
-m cgroup --cgroup 4294967295
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cgroup 4294967295
    save -m cgroup --cgroup 4294967295
    list            all  --  anywhere             anywhere             cgroup 4294967295
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            cgroup 4294967295
-m cgroup --cgroup 4294967296
    status 2
    stderr iptables v1.8.11 (nf_tables): cgroup: bad value for option "--cgroup", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cgroup --cgroup -1
    status 2
    stderr iptables v1.8.11 (nf_tables): cgroup: bad value for option "--cgroup", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cgroup --cgroup x
    status 2
    stderr iptables v1.8.11 (nf_tables): cgroup: bad value for option "--cgroup", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cgroup --cgroup 1:2
    status 2
    stderr iptables v1.8.11 (nf_tables): cgroup: bad value for option "--cgroup", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cgroup --cgroup ""
    status 2
    stderr iptables v1.8.11 (nf_tables): cgroup: bad value for option "--cgroup", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cgroup --cgroup 1 --cgroup 2
    status 2
    stderr iptables v1.8.11 (nf_tables): cgroup: option "--cgroup" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cgroup --path a --path b
    status 2
    stderr iptables v1.8.11 (nf_tables): cgroup: option "--path" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cgroup --path a --cgroup 1
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cgroup \x01 1
-m cgroup --cgroup 1 --path a
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cgroup a 97
-m cgroup --cgroup
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--cgroup" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cgroup --path
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--path" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cgroup --cgroup 1 -m cgroup --cgroup 2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cgroup 1 cgroup 2
    save -m cgroup --cgroup 1 -m cgroup --cgroup 2
    list            all  --  anywhere             anywhere             cgroup 1 cgroup 2
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            cgroup 1 cgroup 2
-m cgroup ! --cgroup 1 -j ACCEPT
    echo ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cgroup ! 1
    save -m cgroup ! --cgroup 1 -j ACCEPT
    list ACCEPT     all  --  anywhere             anywhere             cgroup ! 1
    list-n ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0            cgroup ! 1
table filter
chain OUTPUT
-m cgroup --cgroup 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cgroup 1
    save -m cgroup --cgroup 1
    list            all  --  anywhere             anywhere             cgroup 1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            cgroup 1
-m cgroup --path /
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cgroup /
    save -m cgroup --path "/"
    list            all  --  anywhere             anywhere             cgroup /
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            cgroup /
-m cgroup ! --path /
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cgroup ! /
    save -m cgroup ! --path "/"
    list            all  --  anywhere             anywhere             cgroup ! /
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            cgroup ! /
-m cgroup --path nosuch
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cgroup nosuch
-m cgroup ! --cgroup 1 -j DROP
    echo DROP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cgroup ! 1
    save -m cgroup ! --cgroup 1 -j DROP
    list DROP       all  --  anywhere             anywhere             cgroup ! 1
    list-n DROP       all  --  0.0.0.0/0            0.0.0.0/0            cgroup ! 1
table nat
chain POSTROUTING
-m cgroup --cgroup 7
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cgroup 7
    save -m cgroup --cgroup 7
    list            all  --  anywhere             anywhere             cgroup 7
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            cgroup 7
chain PREROUTING
-m cgroup --cgroup 7
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cgroup 7
table filter
chain FORWARD
-m cgroup --cgroup 7
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain FORWARD
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cgroup 7
table filter
chain OUTPUT
-m cgroup --path abcdefgh --cgroup 1
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cgroup \x01 1
-m cgroup --cgroup 1 --path abcdefgh
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cgroup abcdefgh 1684234849
-m cgroup ! --path abcdefgh --cgroup 0x64636261
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cgroup ! abcdefgh 1684234849
-m cgroup ! --cgroup 1 --path abc
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cgroup abc ! 6513249
-m cgroup --path . -j ACCEPT
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cgroup .
-m cgroup --path ..
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cgroup ..
-m cgroup --path //
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cgroup //
    save -m cgroup --path "//"
    list            all  --  anywhere             anywhere             cgroup //
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            cgroup //
-m cgroup --path xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cgroup xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
-m cgroup --path ////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cgroup ///////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
    save -m cgroup --path "///////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////"
    list            all  --  anywhere             anywhere             cgroup ///////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            cgroup ///////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
table filter
chain INPUT
-m cgroup --cgroup 0x44434241 --path ""
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cgroup  1145258496
-m cgroup --cgroup 0x44434241 --path x
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cgroup x 1145241720
-m cgroup --cgroup 0x44434241 --path xy
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cgroup xy 1140881784
-m cgroup --cgroup 0x44434241 --path xyz
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cgroup xyz 8026488
-m cgroup --cgroup 0x44434241 --path wxyz
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cgroup wxyz 2054781047
-m cgroup --path "" --cgroup 0x44434241
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cgroup ABCD 1145258561
-m cgroup --path xy --cgroup 0x44434241
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cgroup ABCD 1145258561
-m cgroup --path vwxyz --cgroup 0x44434241
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cgroup ABCDz 1145258561
-m cgroup --path vwxyz --cgroup 0x4241
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cgroup AB 16961
