# Ports of a bridge: names as of interfaces, wildcards with +, and three flags.
-m physdev
    status 2
    stderr iptables v1.8.11 (nf_tables): PHYSDEV: no physdev option specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m physdev --physdev-in
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--physdev-in" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m physdev --physdev-in eth0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-in eth0
    save -m physdev --physdev-in eth0
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-in eth0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-in eth0
-m physdev --physdev-in eth+
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-in eth+
    save -m physdev --physdev-in eth+
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-in eth+
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-in eth+
-m physdev --physdev-in +
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-in +
    save -m physdev --physdev-in +
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-in +
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-in +
-m physdev --physdev-in ''
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-in \.
    save -m physdev --physdev-in \.
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-in \.
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-in \.
    delete/4 2 iptables v1.8.11 (nf_tables): option "--physdev-in" requires an argument
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m physdev --physdev-in \.
    delete/6 2 ip6tables v1.8.11 (nf_tables): option "--physdev-in" requires an argument
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m physdev --physdev-in \.
-m physdev --physdev-in ' '
    stderr Warning: weird character in interface ` ' ('/' and ' ' are not allowed by the kernel).
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-in  \.
    save -m physdev --physdev-in  \.
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-in  \.
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-in  \.
    delete/4 2 iptables v1.8.11 (nf_tables): option "--physdev-in" requires an argument
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m physdev --physdev-in  \.
    delete/6 2 ip6tables v1.8.11 (nf_tables): option "--physdev-in" requires an argument
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m physdev --physdev-in  \.
-m physdev --physdev-in 'a b'
    stderr Warning: weird character in interface `a b' ('/' and ' ' are not allowed by the kernel).
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-in a b
    save -m physdev --physdev-in a b
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-in a b
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-in a b
    delete/4 2 Bad argument `b'
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m physdev --physdev-in a b
    delete/6 2 Bad argument `b'
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m physdev --physdev-in a b
-m physdev --physdev-in a/b
    stderr Warning: weird character in interface `a/b' ('/' and ' ' are not allowed by the kernel).
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-in a/b
    save -m physdev --physdev-in a/b
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-in a/b
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-in a/b
-m physdev --physdev-in 'a"b'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-in a"b
    save -m physdev --physdev-in a"b
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-in a"b
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-in a"b
    delete no shell line
    delete left: -A INPUT -m physdev --physdev-in a"b
-m physdev --physdev-in 'a\b'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-in a\b
    save -m physdev --physdev-in a\b
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-in a\b
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-in a\b
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m physdev --physdev-in a\b
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -m physdev --physdev-in a\b
-m physdev --physdev-in "a'b"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-in a'b
    save -m physdev --physdev-in a'b
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-in a'b
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-in a'b
    delete no shell line
    delete left: -A INPUT -m physdev --physdev-in a'b
-m physdev --physdev-in $'a\tb'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-in a\tb
    save -m physdev --physdev-in a\tb
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-in a\tb
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-in a\tb
    delete/4 2 Bad argument `b'
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m physdev --physdev-in a\tb
    delete/6 2 Bad argument `b'
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m physdev --physdev-in a\tb
-m physdev --physdev-in $'a\x01'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-in a\x01
    save -m physdev --physdev-in a\x01
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-in a\x01
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-in a\x01
-m physdev --physdev-in é
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-in é
    save -m physdev --physdev-in é
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-in é
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-in é
-m physdev --physdev-in $'\xff'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-in \xff
    save -m physdev --physdev-in \xff
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-in \xff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-in \xff
-m physdev --physdev-in a+b
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-in a+b
    save -m physdev --physdev-in a+b
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-in a+b
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-in a+b
-m physdev --physdev-in ++
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-in ++
    save -m physdev --physdev-in ++
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-in ++
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-in ++
-m physdev --physdev-in -x
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-in -x
    save -m physdev --physdev-in -x
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-in -x
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-in -x
-m physdev --physdev-in !
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-in !
    save -m physdev --physdev-in !
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-in !
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-in !
-m physdev --physdev-in a:b
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-in a:b
    save -m physdev --physdev-in a:b
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-in a:b
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-in a:b
-m physdev --physdev-in a.1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-in a.1
    save -m physdev --physdev-in a.1
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-in a.1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-in a.1
-m physdev --physdev-in 123456789012345
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-in 123456789012345
    save -m physdev --physdev-in 123456789012345
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-in 123456789012345
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-in 123456789012345
-m physdev --physdev-in 1234567890123456
    status 2
    stderr iptables v1.8.11 (nf_tables): interface name `1234567890123456' must be shorter than IFNAMSIZ (15)
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m physdev --physdev-in 12345678901234+
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-in 12345678901234+
    save -m physdev --physdev-in 12345678901234+
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-in 12345678901234+
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-in 12345678901234+
-m physdev --physdev-in 123456789012345+
    status 2
    stderr iptables v1.8.11 (nf_tables): interface name `123456789012345+' must be shorter than IFNAMSIZ (15)
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m physdev --physdev-in '/ 4567890123456'
    stderr Warning: weird character in interface `/ 4567890123456' ('/' and ' ' are not allowed by the kernel).
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-in / 4567890123456
    save -m physdev --physdev-in / 4567890123456
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-in / 4567890123456
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-in / 4567890123456
    delete/4 2 Warning: weird character in interface `/' ('/' and ' ' are not allowed by the kernel).
    delete/4 Bad argument `4567890123456'
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m physdev --physdev-in / 4567890123456
    delete/6 2 Warning: weird character in interface `/' ('/' and ' ' are not allowed by the kernel).
    delete/6 Bad argument `4567890123456'
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m physdev --physdev-in / 4567890123456
-m physdev --physdev-in ééééééé
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-in ééééééé
    save -m physdev --physdev-in ééééééé
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-in ééééééé
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-in ééééééé
-m physdev --physdev-in éééééééé
    status 2
    stderr iptables v1.8.11 (nf_tables): interface name `éééééééé' must be shorter than IFNAMSIZ (15)
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m physdev ! --physdev-in eth0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match ! --physdev-in eth0
    save -m physdev ! --physdev-in eth0
    list            all  --  anywhere             anywhere             PHYSDEV match ! --physdev-in eth0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match ! --physdev-in eth0
-m physdev ! --physdev-in eth+
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match ! --physdev-in eth+
    save -m physdev ! --physdev-in eth+
    list            all  --  anywhere             anywhere             PHYSDEV match ! --physdev-in eth+
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match ! --physdev-in eth+
-m physdev ! --physdev-in +
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match ! --physdev-in +
    save -m physdev ! --physdev-in +
    list            all  --  anywhere             anywhere             PHYSDEV match ! --physdev-in +
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match ! --physdev-in +
-m physdev ! --physdev-in ''
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match ! --physdev-in \.
    save -m physdev ! --physdev-in \.
    list            all  --  anywhere             anywhere             PHYSDEV match ! --physdev-in \.
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match ! --physdev-in \.
    delete/4 2 iptables v1.8.11 (nf_tables): option "--physdev-in" requires an argument
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m physdev ! --physdev-in \.
    delete/6 2 ip6tables v1.8.11 (nf_tables): option "--physdev-in" requires an argument
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m physdev ! --physdev-in \.
-m physdev --physdev-in a --physdev-in b
    status 2
    stderr iptables v1.8.11 (nf_tables): physdev: option "--physdev-in" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m physdev --physdev-in ! a
    status 2
    stderr Bad argument `a'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m physdev --physdev-out
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--physdev-out" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m physdev --physdev-out eth0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-out eth0
    save -m physdev --physdev-out eth0
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-out eth0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-out eth0
-m physdev --physdev-out eth+
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-out eth+
    save -m physdev --physdev-out eth+
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-out eth+
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-out eth+
-m physdev --physdev-out +
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-out +
    save -m physdev --physdev-out +
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-out +
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-out +
-m physdev --physdev-out ''
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-out \.
    save -m physdev --physdev-out \.
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-out \.
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-out \.
    delete/4 2 iptables v1.8.11 (nf_tables): option "--physdev-out" requires an argument
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m physdev --physdev-out \.
    delete/6 2 ip6tables v1.8.11 (nf_tables): option "--physdev-out" requires an argument
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m physdev --physdev-out \.
-m physdev --physdev-out ' '
    stderr Warning: weird character in interface ` ' ('/' and ' ' are not allowed by the kernel).
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-out  \.
    save -m physdev --physdev-out  \.
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-out  \.
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-out  \.
    delete/4 2 iptables v1.8.11 (nf_tables): option "--physdev-out" requires an argument
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m physdev --physdev-out  \.
    delete/6 2 ip6tables v1.8.11 (nf_tables): option "--physdev-out" requires an argument
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m physdev --physdev-out  \.
-m physdev --physdev-out 'a b'
    stderr Warning: weird character in interface `a b' ('/' and ' ' are not allowed by the kernel).
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-out a b
    save -m physdev --physdev-out a b
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-out a b
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-out a b
    delete/4 2 Bad argument `b'
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m physdev --physdev-out a b
    delete/6 2 Bad argument `b'
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m physdev --physdev-out a b
-m physdev --physdev-out a/b
    stderr Warning: weird character in interface `a/b' ('/' and ' ' are not allowed by the kernel).
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-out a/b
    save -m physdev --physdev-out a/b
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-out a/b
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-out a/b
-m physdev --physdev-out 'a"b'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-out a"b
    save -m physdev --physdev-out a"b
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-out a"b
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-out a"b
    delete no shell line
    delete left: -A INPUT -m physdev --physdev-out a"b
-m physdev --physdev-out 'a\b'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-out a\b
    save -m physdev --physdev-out a\b
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-out a\b
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-out a\b
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m physdev --physdev-out a\b
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -m physdev --physdev-out a\b
-m physdev --physdev-out "a'b"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-out a'b
    save -m physdev --physdev-out a'b
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-out a'b
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-out a'b
    delete no shell line
    delete left: -A INPUT -m physdev --physdev-out a'b
-m physdev --physdev-out $'a\tb'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-out a\tb
    save -m physdev --physdev-out a\tb
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-out a\tb
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-out a\tb
    delete/4 2 Bad argument `b'
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m physdev --physdev-out a\tb
    delete/6 2 Bad argument `b'
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m physdev --physdev-out a\tb
-m physdev --physdev-out $'a\x01'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-out a\x01
    save -m physdev --physdev-out a\x01
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-out a\x01
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-out a\x01
-m physdev --physdev-out é
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-out é
    save -m physdev --physdev-out é
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-out é
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-out é
-m physdev --physdev-out $'\xff'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-out \xff
    save -m physdev --physdev-out \xff
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-out \xff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-out \xff
-m physdev --physdev-out a+b
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-out a+b
    save -m physdev --physdev-out a+b
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-out a+b
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-out a+b
-m physdev --physdev-out ++
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-out ++
    save -m physdev --physdev-out ++
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-out ++
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-out ++
-m physdev --physdev-out -x
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-out -x
    save -m physdev --physdev-out -x
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-out -x
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-out -x
-m physdev --physdev-out !
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-out !
    save -m physdev --physdev-out !
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-out !
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-out !
-m physdev --physdev-out a:b
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-out a:b
    save -m physdev --physdev-out a:b
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-out a:b
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-out a:b
-m physdev --physdev-out a.1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-out a.1
    save -m physdev --physdev-out a.1
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-out a.1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-out a.1
-m physdev --physdev-out 123456789012345
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-out 123456789012345
    save -m physdev --physdev-out 123456789012345
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-out 123456789012345
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-out 123456789012345
-m physdev --physdev-out 1234567890123456
    status 2
    stderr iptables v1.8.11 (nf_tables): interface name `1234567890123456' must be shorter than IFNAMSIZ (15)
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m physdev --physdev-out 12345678901234+
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-out 12345678901234+
    save -m physdev --physdev-out 12345678901234+
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-out 12345678901234+
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-out 12345678901234+
-m physdev --physdev-out 123456789012345+
    status 2
    stderr iptables v1.8.11 (nf_tables): interface name `123456789012345+' must be shorter than IFNAMSIZ (15)
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m physdev --physdev-out '/ 4567890123456'
    stderr Warning: weird character in interface `/ 4567890123456' ('/' and ' ' are not allowed by the kernel).
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-out / 4567890123456
    save -m physdev --physdev-out / 4567890123456
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-out / 4567890123456
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-out / 4567890123456
    delete/4 2 Warning: weird character in interface `/' ('/' and ' ' are not allowed by the kernel).
    delete/4 Bad argument `4567890123456'
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m physdev --physdev-out / 4567890123456
    delete/6 2 Warning: weird character in interface `/' ('/' and ' ' are not allowed by the kernel).
    delete/6 Bad argument `4567890123456'
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m physdev --physdev-out / 4567890123456
-m physdev --physdev-out ééééééé
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-out ééééééé
    save -m physdev --physdev-out ééééééé
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-out ééééééé
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-out ééééééé
-m physdev --physdev-out éééééééé
    status 2
    stderr iptables v1.8.11 (nf_tables): interface name `éééééééé' must be shorter than IFNAMSIZ (15)
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m physdev ! --physdev-out eth0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match ! --physdev-out eth0
    save -m physdev ! --physdev-out eth0
    list            all  --  anywhere             anywhere             PHYSDEV match ! --physdev-out eth0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match ! --physdev-out eth0
-m physdev ! --physdev-out eth+
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match ! --physdev-out eth+
    save -m physdev ! --physdev-out eth+
    list            all  --  anywhere             anywhere             PHYSDEV match ! --physdev-out eth+
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match ! --physdev-out eth+
-m physdev ! --physdev-out +
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match ! --physdev-out +
    save -m physdev ! --physdev-out +
    list            all  --  anywhere             anywhere             PHYSDEV match ! --physdev-out +
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match ! --physdev-out +
-m physdev ! --physdev-out ''
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match ! --physdev-out \.
    save -m physdev ! --physdev-out \.
    list            all  --  anywhere             anywhere             PHYSDEV match ! --physdev-out \.
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match ! --physdev-out \.
    delete/4 2 iptables v1.8.11 (nf_tables): option "--physdev-out" requires an argument
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m physdev ! --physdev-out \.
    delete/6 2 ip6tables v1.8.11 (nf_tables): option "--physdev-out" requires an argument
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m physdev ! --physdev-out \.
-m physdev --physdev-out a --physdev-out b
    status 2
    stderr iptables v1.8.11 (nf_tables): physdev: option "--physdev-out" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m physdev --physdev-out ! a
    status 2
    stderr Bad argument `a'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m physdev --physdev-is-in
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-is-in
    save -m physdev --physdev-is-in
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-is-in
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-is-in
-m physdev ! --physdev-is-in
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match ! --physdev-is-in
    save -m physdev ! --physdev-is-in
    list            all  --  anywhere             anywhere             PHYSDEV match ! --physdev-is-in
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match ! --physdev-is-in
-m physdev --physdev-is-in=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x02"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m physdev --physdev-is-in --physdev-is-in
    status 2
    stderr iptables v1.8.11 (nf_tables): physdev: option "--physdev-is-in" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m physdev --physdev-is-out
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-is-out
    save -m physdev --physdev-is-out
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-is-out
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-is-out
-m physdev ! --physdev-is-out
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match ! --physdev-is-out
    save -m physdev ! --physdev-is-out
    list            all  --  anywhere             anywhere             PHYSDEV match ! --physdev-is-out
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match ! --physdev-is-out
-m physdev --physdev-is-out=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x03"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m physdev --physdev-is-out --physdev-is-out
    status 2
    stderr iptables v1.8.11 (nf_tables): physdev: option "--physdev-is-out" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m physdev --physdev-is-bridged
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-is-bridged
    save -m physdev --physdev-is-bridged
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-is-bridged
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-is-bridged
-m physdev ! --physdev-is-bridged
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match ! --physdev-is-bridged
    save -m physdev ! --physdev-is-bridged
    list            all  --  anywhere             anywhere             PHYSDEV match ! --physdev-is-bridged
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match ! --physdev-is-bridged
-m physdev --physdev-is-bridged=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x04"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m physdev --physdev-is-bridged --physdev-is-bridged
    status 2
    stderr iptables v1.8.11 (nf_tables): physdev: option "--physdev-is-bridged" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m physdev --physdev-o a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-out a
    save -m physdev --physdev-out a
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-out a
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-out a
-m physdev --physdev-i a
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--physdev-i"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m physdev --physdev-is
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--physdev-is"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m physdev --physdev-is-b
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-is-bridged
    save -m physdev --physdev-is-bridged
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-is-bridged
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-is-bridged
-m physdev --physdev-out eth1 --physdev-in eth0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-in eth0 --physdev-out eth1
    save -m physdev --physdev-in eth0 --physdev-out eth1
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-in eth0 --physdev-out eth1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-in eth0 --physdev-out eth1
-m physdev --physdev-is-out --physdev-is-bridged --physdev-is-in --physdev-out b --physdev-in a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-is-in --physdev-in a --physdev-is-out --physdev-out b --physdev-is-bridged
    save -m physdev --physdev-is-in --physdev-in a --physdev-is-out --physdev-out b --physdev-is-bridged
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-is-in --physdev-in a --physdev-is-out --physdev-out b --physdev-is-bridged
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-is-in --physdev-in a --physdev-is-out --physdev-out b --physdev-is-bridged
-m physdev ! --physdev-is-bridged ! --physdev-is-out ! --physdev-is-in ! --physdev-out b ! --physdev-in a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match ! --physdev-is-in ! --physdev-in a ! --physdev-is-out ! --physdev-out b ! --physdev-is-bridged
    save -m physdev ! --physdev-is-in ! --physdev-in a ! --physdev-is-out ! --physdev-out b ! --physdev-is-bridged
    list            all  --  anywhere             anywhere             PHYSDEV match ! --physdev-is-in ! --physdev-in a ! --physdev-is-out ! --physdev-out b ! --physdev-is-bridged
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match ! --physdev-is-in ! --physdev-in a ! --physdev-is-out ! --physdev-out b ! --physdev-is-bridged
-m physdev --physdev-in eth0 -m physdev --physdev-in eth1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-in eth0 PHYSDEV match --physdev-in eth1
    save -m physdev --physdev-in eth0 -m physdev --physdev-in eth1
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-in eth0 PHYSDEV match --physdev-in eth1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-in eth0 PHYSDEV match --physdev-in eth1
-m physdev --physdev-in eth0 -j ACCEPT
    echo ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-in eth0
    save -m physdev --physdev-in eth0 -j ACCEPT
    list ACCEPT     all  --  anywhere             anywhere             PHYSDEV match --physdev-in eth0
    list-n ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-in eth0
-m physdev --physdev-is-in --physdev-out eth0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-is-in --physdev-out eth0
    save -m physdev --physdev-is-in --physdev-out eth0
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-is-in --physdev-out eth0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-is-in --physdev-out eth0
-m physdev --physdev-in 'a b' --physdev-out 'a/b' -j DROP
    stderr Warning: weird character in interface `a b' ('/' and ' ' are not allowed by the kernel).
    stderr Warning: weird character in interface `a/b' ('/' and ' ' are not allowed by the kernel).
    echo DROP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-in a b --physdev-out a/b
    save -m physdev --physdev-in a b --physdev-out a/b -j DROP
    list DROP       all  --  anywhere             anywhere             PHYSDEV match --physdev-in a b --physdev-out a/b
    list-n DROP       all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-in a b --physdev-out a/b
    delete/4 2 Bad argument `b'
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m physdev --physdev-in a b --physdev-out a/b -j DROP
    delete/6 2 Bad argument `b'
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m physdev --physdev-in a b --physdev-out a/b -j DROP
-i br0 -p tcp -m physdev --physdev-in eth1 -m tcp --dport 22 -j ACCEPT
    echo ACCEPT  tcp opt -- in br0 out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-in eth1 tcp dpt:22
    save -i br0 -p tcp -m physdev --physdev-in eth1 -m tcp --dport 22 -j ACCEPT
    list ACCEPT     tcp  --  anywhere             anywhere             PHYSDEV match --physdev-in eth1 tcp dpt:ssh
    list-n ACCEPT     tcp  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-in eth1 tcp dpt:22
# what OUTPUT has no port for
chain OUTPUT
-m physdev --physdev-in a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-in a
    save -m physdev --physdev-in a
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-in a
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-in a
-m physdev --physdev-out a
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-out a
-m physdev ! --physdev-out a
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match ! --physdev-out a
-m physdev --physdev-out +
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-out +
-m physdev --physdev-is-out
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-is-out
-m physdev ! --physdev-is-out
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match ! --physdev-is-out
-m physdev --physdev-is-bridged
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-is-bridged
    save -m physdev --physdev-is-bridged
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-is-bridged
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-is-bridged
-m physdev ! --physdev-is-bridged
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match ! --physdev-is-bridged
    save -m physdev ! --physdev-is-bridged
    list            all  --  anywhere             anywhere             PHYSDEV match ! --physdev-is-bridged
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match ! --physdev-is-bridged
-m physdev --physdev-is-in
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-is-in
    save -m physdev --physdev-is-in
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-is-in
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-is-in
-m physdev ! --physdev-is-in
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match ! --physdev-is-in
    save -m physdev ! --physdev-is-in
    list            all  --  anywhere             anywhere             PHYSDEV match ! --physdev-is-in
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match ! --physdev-is-in
-m physdev --physdev-out a --physdev-in b
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-in b --physdev-out a
-m physdev --physdev-out a --physdev-is-bridged
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-out a --physdev-is-bridged
    save -m physdev --physdev-out a --physdev-is-bridged
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-out a --physdev-is-bridged
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-out a --physdev-is-bridged
-m physdev --physdev-out a ! --physdev-is-bridged
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-out a ! --physdev-is-bridged
-m physdev --physdev-is-out --physdev-is-in
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-is-in --physdev-is-out
-m physdev --physdev-is-out --physdev-is-bridged
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-is-out --physdev-is-bridged
    save -m physdev --physdev-is-out --physdev-is-bridged
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-is-out --physdev-is-bridged
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-is-out --physdev-is-bridged
chain FORWARD
-m physdev --physdev-in a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-in a
    save -m physdev --physdev-in a
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-in a
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-in a
-m physdev --physdev-out a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-out a
    save -m physdev --physdev-out a
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-out a
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-out a
-m physdev ! --physdev-out a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match ! --physdev-out a
    save -m physdev ! --physdev-out a
    list            all  --  anywhere             anywhere             PHYSDEV match ! --physdev-out a
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match ! --physdev-out a
-m physdev --physdev-out +
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-out +
    save -m physdev --physdev-out +
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-out +
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-out +
-m physdev --physdev-is-out
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-is-out
    save -m physdev --physdev-is-out
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-is-out
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-is-out
-m physdev ! --physdev-is-out
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match ! --physdev-is-out
    save -m physdev ! --physdev-is-out
    list            all  --  anywhere             anywhere             PHYSDEV match ! --physdev-is-out
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match ! --physdev-is-out
-m physdev --physdev-is-bridged
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-is-bridged
    save -m physdev --physdev-is-bridged
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-is-bridged
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-is-bridged
-m physdev ! --physdev-is-bridged
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match ! --physdev-is-bridged
    save -m physdev ! --physdev-is-bridged
    list            all  --  anywhere             anywhere             PHYSDEV match ! --physdev-is-bridged
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match ! --physdev-is-bridged
-m physdev --physdev-is-in
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-is-in
    save -m physdev --physdev-is-in
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-is-in
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-is-in
-m physdev ! --physdev-is-in
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match ! --physdev-is-in
    save -m physdev ! --physdev-is-in
    list            all  --  anywhere             anywhere             PHYSDEV match ! --physdev-is-in
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match ! --physdev-is-in
-m physdev --physdev-out a --physdev-in b
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-in b --physdev-out a
    save -m physdev --physdev-in b --physdev-out a
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-in b --physdev-out a
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-in b --physdev-out a
-m physdev --physdev-out a --physdev-is-bridged
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-out a --physdev-is-bridged
    save -m physdev --physdev-out a --physdev-is-bridged
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-out a --physdev-is-bridged
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-out a --physdev-is-bridged
-m physdev --physdev-out a ! --physdev-is-bridged
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-out a ! --physdev-is-bridged
    save -m physdev --physdev-out a ! --physdev-is-bridged
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-out a ! --physdev-is-bridged
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-out a ! --physdev-is-bridged
-m physdev --physdev-is-out --physdev-is-in
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-is-in --physdev-is-out
    save -m physdev --physdev-is-in --physdev-is-out
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-is-in --physdev-is-out
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-is-in --physdev-is-out
-m physdev --physdev-is-out --physdev-is-bridged
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-is-out --physdev-is-bridged
    save -m physdev --physdev-is-out --physdev-is-bridged
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-is-out --physdev-is-bridged
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-is-out --physdev-is-bridged
table raw
chain OUTPUT
-m physdev --physdev-out a
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-out a
-m physdev --physdev-is-out --physdev-is-bridged
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-is-out --physdev-is-bridged
    save -m physdev --physdev-is-out --physdev-is-bridged
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-is-out --physdev-is-bridged
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-is-out --physdev-is-bridged
table mangle
chain OUTPUT
-m physdev --physdev-out a -j MARK --set-mark 1
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo MARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-out a MARK set 0x1
-m physdev --physdev-is-out --physdev-is-bridged
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-is-out --physdev-is-bridged
    save -m physdev --physdev-is-out --physdev-is-bridged
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-is-out --physdev-is-bridged
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-is-out --physdev-is-bridged
table mangle
chain POSTROUTING
-m physdev --physdev-out a -j MARK --set-mark 1
    echo MARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-out a MARK set 0x1
    save -m physdev --physdev-out a -j MARK --set-xmark 0x1/0xffffffff
    list MARK       all  --  anywhere             anywhere             PHYSDEV match --physdev-out a MARK set 0x1
    list-n MARK       all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-out a MARK set 0x1
-m physdev --physdev-is-out --physdev-is-bridged
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-is-out --physdev-is-bridged
    save -m physdev --physdev-is-out --physdev-is-bridged
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-is-out --physdev-is-bridged
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-is-out --physdev-is-bridged
table nat
chain OUTPUT
-m physdev --physdev-out a
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-out a
-m physdev --physdev-is-out --physdev-is-bridged
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-is-out --physdev-is-bridged
    save -m physdev --physdev-is-out --physdev-is-bridged
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-is-out --physdev-is-bridged
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-is-out --physdev-is-bridged
table nat
chain PREROUTING
-m physdev --physdev-out a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-out a
    save -m physdev --physdev-out a
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-out a
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-out a
-m physdev --physdev-is-out --physdev-is-bridged
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-is-out --physdev-is-bridged
    save -m physdev --physdev-is-out --physdev-is-bridged
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-is-out --physdev-is-bridged
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-is-out --physdev-is-bridged
table security
chain OUTPUT
-m physdev --physdev-out a
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-out a
-m physdev --physdev-is-out --physdev-is-bridged
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-is-out --physdev-is-bridged
    save -m physdev --physdev-is-out --physdev-is-bridged
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-is-out --physdev-is-bridged
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-is-out --physdev-is-bridged
table filter
chain U
setup -N U
setup -A OUTPUT -j U
-m physdev --physdev-out a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-out a
    save -m physdev --physdev-out a
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-out a
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-out a
-m physdev --physdev-is-out
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PHYSDEV match --physdev-is-out
    save -m physdev --physdev-is-out
    list            all  --  anywhere             anywhere             PHYSDEV match --physdev-is-out
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-is-out
