# Tells when an interface is idle.
-j IDLETIMER
    status 2
    stderr iptables v1.8.11 (nf_tables): IDLETIMER: option "--timeout" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j IDLETIMER --timeout 5
    status 2
    stderr iptables v1.8.11 (nf_tables): IDLETIMER: option "--label" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j IDLETIMER --label x
    status 2
    stderr iptables v1.8.11 (nf_tables): IDLETIMER: option "--timeout" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j IDLETIMER --timeout 5 --label x
    echo IDLETIMER  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   timeout:5 label:x
    save -j IDLETIMER --timeout 5 --label x
    list IDLETIMER  all  --  anywhere             anywhere             timeout:5 label:x
    list-n IDLETIMER  all  --  0.0.0.0/0            0.0.0.0/0            timeout:5 label:x
-j IDLETIMER --timeout 1 --label x
    echo IDLETIMER  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   timeout:1 label:x
    save -j IDLETIMER --timeout 1 --label x
    list IDLETIMER  all  --  anywhere             anywhere             timeout:1 label:x
    list-n IDLETIMER  all  --  0.0.0.0/0            0.0.0.0/0            timeout:1 label:x
-j IDLETIMER --timeout 0 --label x
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo IDLETIMER  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   timeout:0 label:x
-j IDLETIMER --timeout 0x10 --label y
    echo IDLETIMER  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   timeout:16 label:y
    save -j IDLETIMER --timeout 16 --label y
    list IDLETIMER  all  --  anywhere             anywhere             timeout:16 label:y
    list-n IDLETIMER  all  --  0.0.0.0/0            0.0.0.0/0            timeout:16 label:y
-j IDLETIMER --timeout 010 --label y
    echo IDLETIMER  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   timeout:8 label:y
    save -j IDLETIMER --timeout 8 --label y
    list IDLETIMER  all  --  anywhere             anywhere             timeout:8 label:y
    list-n IDLETIMER  all  --  0.0.0.0/0            0.0.0.0/0            timeout:8 label:y
-j IDLETIMER --timeout 2147483 --label y
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo IDLETIMER  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   timeout:2147483 label:y
-j IDLETIMER --timeout 2147484 --label y
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo IDLETIMER  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   timeout:2147484 label:y
-j IDLETIMER --timeout 4294967 --label y
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo IDLETIMER  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   timeout:4294967 label:y
-j IDLETIMER --timeout 4294968 --label y
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo IDLETIMER  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   timeout:4294968 label:y
-j IDLETIMER --timeout 4294967295 --label y
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo IDLETIMER  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   timeout:4294967295 label:y
-j IDLETIMER --timeout 4294967296 --label y
    status 2
    stderr iptables v1.8.11 (nf_tables): IDLETIMER: bad value for option "--timeout", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j IDLETIMER --timeout -1 --label y
    status 2
    stderr iptables v1.8.11 (nf_tables): IDLETIMER: bad value for option "--timeout", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j IDLETIMER --timeout x --label y
    status 2
    stderr iptables v1.8.11 (nf_tables): IDLETIMER: bad value for option "--timeout", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j IDLETIMER --timeout "" --label y
    status 2
    stderr iptables v1.8.11 (nf_tables): IDLETIMER: bad value for option "--timeout", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j IDLETIMER --timeout 5 --label ""
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo IDLETIMER  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   timeout:5 label:
-j IDLETIMER --timeout 5 --label "a b"
    echo IDLETIMER  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   timeout:5 label:a b
    save -j IDLETIMER --timeout 5 --label a b
    list IDLETIMER  all  --  anywhere             anywhere             timeout:5 label:a b
    list-n IDLETIMER  all  --  0.0.0.0/0            0.0.0.0/0            timeout:5 label:a b
    delete/4 2 Bad argument `b'
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -j IDLETIMER --timeout 5 --label a b
    delete/6 2 Bad argument `b'
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -j IDLETIMER --timeout 5 --label a b
-j IDLETIMER --timeout 5 --label a/b
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo IDLETIMER  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   timeout:5 label:a/b
-j IDLETIMER --timeout 5 --label power
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo IDLETIMER  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   timeout:5 label:power
-j IDLETIMER --timeout 5 --label subsystem
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo IDLETIMER  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   timeout:5 label:subsystem
-j IDLETIMER --timeout 5 --label uevent
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo IDLETIMER  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   timeout:5 label:uevent
-j IDLETIMER --timeout 5 --label .
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo IDLETIMER  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   timeout:5 label:.
-j IDLETIMER --timeout 5 --label abcdefghijklmnopqrstuvwxyz1
    echo IDLETIMER  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   timeout:5 label:abcdefghijklmnopqrstuvwxyz1
    save -j IDLETIMER --timeout 5 --label abcdefghijklmnopqrstuvwxyz1
    list IDLETIMER  all  --  anywhere             anywhere             timeout:5 label:abcdefghijklmnopqrstuvwxyz1
    list-n IDLETIMER  all  --  0.0.0.0/0            0.0.0.0/0            timeout:5 label:abcdefghijklmnopqrstuvwxyz1
-j IDLETIMER --timeout 5 --label abcdefghijklmnopqrstuvwxyz12
    echo IDLETIMER  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   timeout:5 label:abcdefghijklmnopqrstuvwxyz1
    save -j IDLETIMER --timeout 5 --label abcdefghijklmnopqrstuvwxyz1
    list IDLETIMER  all  --  anywhere             anywhere             timeout:5 label:abcdefghijklmnopqrstuvwxyz1
    list-n IDLETIMER  all  --  0.0.0.0/0            0.0.0.0/0            timeout:5 label:abcdefghijklmnopqrstuvwxyz1
-j IDLETIMER --timeout 5 --label abcdefghijklmnopqrstuvwxyz123
    echo IDLETIMER  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   timeout:5 label:abcdefghijklmnopqrstuvwxyz1
    save -j IDLETIMER --timeout 5 --label abcdefghijklmnopqrstuvwxyz1
    list IDLETIMER  all  --  anywhere             anywhere             timeout:5 label:abcdefghijklmnopqrstuvwxyz1
    list-n IDLETIMER  all  --  0.0.0.0/0            0.0.0.0/0            timeout:5 label:abcdefghijklmnopqrstuvwxyz1
-j IDLETIMER --timeout 5 --label al1 --alarm
    echo IDLETIMER  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   timeout:5 label:al1 alarm
    save -j IDLETIMER --timeout 5 --label al1 --alarm
    list IDLETIMER  all  --  anywhere             anywhere             timeout:5 label:al1 alarm
    list-n IDLETIMER  all  --  0.0.0.0/0            0.0.0.0/0            timeout:5 label:al1 alarm
-j IDLETIMER --alarm --timeout 5 --label al2
    echo IDLETIMER  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   timeout:5 label:al2 alarm
    save -j IDLETIMER --timeout 5 --label al2 --alarm
    list IDLETIMER  all  --  anywhere             anywhere             timeout:5 label:al2 alarm
    list-n IDLETIMER  all  --  0.0.0.0/0            0.0.0.0/0            timeout:5 label:al2 alarm
-j IDLETIMER --alarm --timeout 0 --label al2
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo IDLETIMER  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   timeout:0 label:al2 alarm
-j IDLETIMER --alarm --timeout 2147482 --label al3
    echo IDLETIMER  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   timeout:2147482 label:al3 alarm
    save -j IDLETIMER --timeout 2147482 --label al3 --alarm
    list IDLETIMER  all  --  anywhere             anywhere             timeout:2147482 label:al3 alarm
    list-n IDLETIMER  all  --  0.0.0.0/0            0.0.0.0/0            timeout:2147482 label:al3 alarm
-j IDLETIMER --timeout 2147482 --label y
    echo IDLETIMER  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   timeout:2147482 label:y
    save -j IDLETIMER --timeout 2147482 --label y
    list IDLETIMER  all  --  anywhere             anywhere             timeout:2147482 label:y
    list-n IDLETIMER  all  --  0.0.0.0/0            0.0.0.0/0            timeout:2147482 label:y
-j IDLETIMER --timeout 5 --label ..
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo IDLETIMER  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   timeout:5 label:..
-j IDLETIMER --timeout 5 --label ...
    echo IDLETIMER  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   timeout:5 label:...
    save -j IDLETIMER --timeout 5 --label ...
    list IDLETIMER  all  --  anywhere             anywhere             timeout:5 label:...
    list-n IDLETIMER  all  --  0.0.0.0/0            0.0.0.0/0            timeout:5 label:...
-j IDLETIMER --timeout 5 --label a/
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo IDLETIMER  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   timeout:5 label:a/
-j IDLETIMER --timeout 5 --label x --alarm --alarm
    status 2
    stderr iptables v1.8.11 (nf_tables): IDLETIMER: option "--alarm" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j IDLETIMER --timeout 5 --label x --timeout 5
    status 2
    stderr iptables v1.8.11 (nf_tables): IDLETIMER: option "--timeout" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j IDLETIMER --timeout 5 --label x --label y
    status 2
    stderr iptables v1.8.11 (nf_tables): IDLETIMER: option "--label" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j IDLETIMER ! --timeout 5 --label x
    status 2
    stderr iptables v1.8.11 (nf_tables): IDLETIMER: option "--timeout" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j IDLETIMER --timeout 5 ! --label x
    status 2
    stderr iptables v1.8.11 (nf_tables): IDLETIMER: option "--label" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j IDLETIMER --timeout 5 --label x ! --alarm
    status 2
    stderr iptables v1.8.11 (nf_tables): IDLETIMER: option "--alarm" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j IDLETIMER --timeout 5 --label x --alarm=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x02"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j IDLETIMER --timeout
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--timeout" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-i wlan0 -j IDLETIMER --timeout 5 --label wifi
    echo IDLETIMER  all opt -- in wlan0 out *  0.0.0.0/0  -> 0.0.0.0/0   timeout:5 label:wifi
    save -i wlan0 -j IDLETIMER --timeout 5 --label wifi
    list IDLETIMER  all  --  anywhere             anywhere             timeout:5 label:wifi
    list-n IDLETIMER  all  --  0.0.0.0/0            0.0.0.0/0            timeout:5 label:wifi
setup -A FORWARD -j IDLETIMER --timeout 5 --label x
-j IDLETIMER --timeout 5 --label x
    echo IDLETIMER  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   timeout:5 label:x
    save -j IDLETIMER --timeout 5 --label x
    list IDLETIMER  all  --  anywhere             anywhere             timeout:5 label:x
    list-n IDLETIMER  all  --  0.0.0.0/0            0.0.0.0/0            timeout:5 label:x
-j IDLETIMER --timeout 6 --label x
    echo IDLETIMER  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   timeout:6 label:x
    save -j IDLETIMER --timeout 6 --label x
    list IDLETIMER  all  --  anywhere             anywhere             timeout:6 label:x
    list-n IDLETIMER  all  --  0.0.0.0/0            0.0.0.0/0            timeout:6 label:x
-j IDLETIMER --timeout 5 --label x --alarm
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo IDLETIMER  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   timeout:5 label:x alarm
-j IDLETIMER --timeout 6 --label al4 --alarm
    echo IDLETIMER  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   timeout:6 label:al4 alarm
    save -j IDLETIMER --timeout 6 --label al4 --alarm
    list IDLETIMER  all  --  anywhere             anywhere             timeout:6 label:al4 alarm
    list-n IDLETIMER  all  --  0.0.0.0/0            0.0.0.0/0            timeout:6 label:al4 alarm
setup
setup -A FORWARD -j IDLETIMER --timeout 5 --label al5 --alarm
-j IDLETIMER --timeout 5 --label al5
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo IDLETIMER  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   timeout:5 label:al5
-j IDLETIMER --timeout 6 --label al5 --alarm
    echo IDLETIMER  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   timeout:6 label:al5 alarm
    save -j IDLETIMER --timeout 6 --label al5 --alarm
    list IDLETIMER  all  --  anywhere             anywhere             timeout:6 label:al5 alarm
    list-n IDLETIMER  all  --  0.0.0.0/0            0.0.0.0/0            timeout:6 label:al5 alarm
setup
table raw
chain PREROUTING
-j IDLETIMER --timeout 5 --label raw
    echo IDLETIMER  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   timeout:5 label:raw
    save -j IDLETIMER --timeout 5 --label raw
    list IDLETIMER  all  --  anywhere             anywhere             timeout:5 label:raw
    list-n IDLETIMER  all  --  0.0.0.0/0            0.0.0.0/0            timeout:5 label:raw
table nat
chain OUTPUT
-j IDLETIMER --timeout 5 --label nat
    echo IDLETIMER  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   timeout:5 label:nat
    save -j IDLETIMER --timeout 5 --label nat
    list IDLETIMER  all  --  anywhere             anywhere             timeout:5 label:nat
    list-n IDLETIMER  all  --  0.0.0.0/0            0.0.0.0/0            timeout:5 label:nat
table mangle
chain POSTROUTING
-j IDLETIMER --timeout 5 --label mangle
    echo IDLETIMER  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   timeout:5 label:mangle
    save -j IDLETIMER --timeout 5 --label mangle
    list IDLETIMER  all  --  anywhere             anywhere             timeout:5 label:mangle
    list-n IDLETIMER  all  --  0.0.0.0/0            0.0.0.0/0            timeout:5 label:mangle
