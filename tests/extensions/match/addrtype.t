-m addrtype --src-type UNSPEC
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type UNSPEC
    save -m addrtype --src-type UNSPEC
    list            all  --  anywhere             anywhere             ADDRTYPE match src-type UNSPEC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type UNSPEC
-m addrtype --src-type UNICAST
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type UNICAST
    save -m addrtype --src-type UNICAST
    list            all  --  anywhere             anywhere             ADDRTYPE match src-type UNICAST
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type UNICAST
-m addrtype --src-type LOCAL
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL
    save -m addrtype --src-type LOCAL
    list            all  --  anywhere             anywhere             ADDRTYPE match src-type LOCAL
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type LOCAL
-m addrtype --src-type BROADCAST
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type BROADCAST
    save/4 -m addrtype --src-type BROADCAST
    list/4            all  --  anywhere             anywhere             ADDRTYPE match src-type BROADCAST
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type BROADCAST
-m addrtype --src-type ANYCAST
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type ANYCAST
    save -m addrtype --src-type ANYCAST
    list            all  --  anywhere             anywhere             ADDRTYPE match src-type ANYCAST
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type ANYCAST
-m addrtype --src-type MULTICAST
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type MULTICAST
    save -m addrtype --src-type MULTICAST
    list            all  --  anywhere             anywhere             ADDRTYPE match src-type MULTICAST
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type MULTICAST
-m addrtype --src-type BLACKHOLE
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type BLACKHOLE
    save/4 -m addrtype --src-type BLACKHOLE
    list/4            all  --  anywhere             anywhere             ADDRTYPE match src-type BLACKHOLE
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type BLACKHOLE
-m addrtype --src-type UNREACHABLE
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type UNREACHABLE
    save -m addrtype --src-type UNREACHABLE
    list            all  --  anywhere             anywhere             ADDRTYPE match src-type UNREACHABLE
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type UNREACHABLE
-m addrtype --src-type PROHIBIT
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type PROHIBIT
    save/4 -m addrtype --src-type PROHIBIT
    list/4            all  --  anywhere             anywhere             ADDRTYPE match src-type PROHIBIT
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type PROHIBIT
-m addrtype --src-type THROW
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type THROW
    save/4 -m addrtype --src-type THROW
    list/4            all  --  anywhere             anywhere             ADDRTYPE match src-type THROW
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type THROW
-m addrtype --src-type NAT
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type NAT
    save/4 -m addrtype --src-type NAT
    list/4            all  --  anywhere             anywhere             ADDRTYPE match src-type NAT
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type NAT
-m addrtype --src-type XRESOLVE
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type XRESOLVE
    save/4 -m addrtype --src-type XRESOLVE
    list/4            all  --  anywhere             anywhere             ADDRTYPE match src-type XRESOLVE
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type XRESOLVE
-m addrtype --dst-type UNSPEC
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type UNSPEC
    save -m addrtype --dst-type UNSPEC
    list            all  --  anywhere             anywhere             ADDRTYPE match dst-type UNSPEC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type UNSPEC
-m addrtype --dst-type UNICAST
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type UNICAST
    save -m addrtype --dst-type UNICAST
    list            all  --  anywhere             anywhere             ADDRTYPE match dst-type UNICAST
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type UNICAST
-m addrtype --dst-type LOCAL
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type LOCAL
    save -m addrtype --dst-type LOCAL
    list            all  --  anywhere             anywhere             ADDRTYPE match dst-type LOCAL
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type LOCAL
-m addrtype --dst-type BROADCAST
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type BROADCAST
    save/4 -m addrtype --dst-type BROADCAST
    list/4            all  --  anywhere             anywhere             ADDRTYPE match dst-type BROADCAST
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type BROADCAST
-m addrtype --dst-type ANYCAST
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type ANYCAST
    save -m addrtype --dst-type ANYCAST
    list            all  --  anywhere             anywhere             ADDRTYPE match dst-type ANYCAST
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type ANYCAST
-m addrtype --dst-type MULTICAST
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type MULTICAST
    save -m addrtype --dst-type MULTICAST
    list            all  --  anywhere             anywhere             ADDRTYPE match dst-type MULTICAST
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type MULTICAST
-m addrtype --dst-type BLACKHOLE
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type BLACKHOLE
    save/4 -m addrtype --dst-type BLACKHOLE
    list/4            all  --  anywhere             anywhere             ADDRTYPE match dst-type BLACKHOLE
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type BLACKHOLE
-m addrtype --dst-type UNREACHABLE
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type UNREACHABLE
    save -m addrtype --dst-type UNREACHABLE
    list            all  --  anywhere             anywhere             ADDRTYPE match dst-type UNREACHABLE
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type UNREACHABLE
-m addrtype --dst-type PROHIBIT
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type PROHIBIT
    save/4 -m addrtype --dst-type PROHIBIT
    list/4            all  --  anywhere             anywhere             ADDRTYPE match dst-type PROHIBIT
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type PROHIBIT
-m addrtype --dst-type THROW
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type THROW
    save/4 -m addrtype --dst-type THROW
    list/4            all  --  anywhere             anywhere             ADDRTYPE match dst-type THROW
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type THROW
-m addrtype --dst-type NAT
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type NAT
    save/4 -m addrtype --dst-type NAT
    list/4            all  --  anywhere             anywhere             ADDRTYPE match dst-type NAT
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type NAT
-m addrtype --dst-type XRESOLVE
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type XRESOLVE
    save/4 -m addrtype --dst-type XRESOLVE
    list/4            all  --  anywhere             anywhere             ADDRTYPE match dst-type XRESOLVE
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type XRESOLVE
-m addrtype --src-type local
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL
    save -m addrtype --src-type LOCAL
    list            all  --  anywhere             anywhere             ADDRTYPE match src-type LOCAL
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type LOCAL
-m addrtype --src-type Local
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL
    save -m addrtype --src-type LOCAL
    list            all  --  anywhere             anywhere             ADDRTYPE match src-type LOCAL
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type LOCAL
-m addrtype --src-type LOC
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL
    save -m addrtype --src-type LOCAL
    list            all  --  anywhere             anywhere             ADDRTYPE match src-type LOCAL
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type LOCAL
-m addrtype --src-type L
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL
    save -m addrtype --src-type LOCAL
    list            all  --  anywhere             anywhere             ADDRTYPE match src-type LOCAL
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type LOCAL
-m addrtype --src-type U
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type UNSPEC
    save -m addrtype --src-type UNSPEC
    list            all  --  anywhere             anywhere             ADDRTYPE match src-type UNSPEC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type UNSPEC
-m addrtype --src-type UN
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type UNSPEC
    save -m addrtype --src-type UNSPEC
    list            all  --  anywhere             anywhere             ADDRTYPE match src-type UNSPEC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type UNSPEC
-m addrtype --src-type UNI
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type UNICAST
    save -m addrtype --src-type UNICAST
    list            all  --  anywhere             anywhere             ADDRTYPE match src-type UNICAST
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type UNICAST
-m addrtype --src-type LOCAL,UNICAST
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type UNICAST,LOCAL
    save -m addrtype --src-type UNICAST,LOCAL
    list            all  --  anywhere             anywhere             ADDRTYPE match src-type UNICAST,LOCAL
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type UNICAST,LOCAL
-m addrtype --src-type UNICAST,LOCAL
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type UNICAST,LOCAL
    save -m addrtype --src-type UNICAST,LOCAL
    list            all  --  anywhere             anywhere             ADDRTYPE match src-type UNICAST,LOCAL
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type UNICAST,LOCAL
-m addrtype --src-type LOCAL,LOCAL
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL
    save -m addrtype --src-type LOCAL
    list            all  --  anywhere             anywhere             ADDRTYPE match src-type LOCAL
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type LOCAL
-m addrtype --src-type LOCAL,
    status 2
    stderr iptables v1.8.11 (nf_tables): addrtype: bad type ""
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m addrtype --src-type ,LOCAL
    status 2
    stderr iptables v1.8.11 (nf_tables): addrtype: bad type `,LOCAL'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m addrtype --src-type ''
    status 2
    stderr iptables v1.8.11 (nf_tables): addrtype: bad type ""
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m addrtype --src-type LOCAL,,UNICAST
    status 2
    stderr iptables v1.8.11 (nf_tables): addrtype: bad type `,UNICAST'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m addrtype --src-type 'LOCAL '
    status 2
    stderr iptables v1.8.11 (nf_tables): addrtype: bad type "LOCAL "
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m addrtype --src-type ' LOCAL'
    status 2
    stderr iptables v1.8.11 (nf_tables): addrtype: bad type " LOCAL"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m addrtype --src-type X
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type XRESOLVE
    save/4 -m addrtype --src-type XRESOLVE
    list/4            all  --  anywhere             anywhere             ADDRTYPE match src-type XRESOLVE
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type XRESOLVE
-m addrtype --src-type FOO
    status 2
    stderr iptables v1.8.11 (nf_tables): addrtype: bad type "FOO"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m addrtype --src-type 2
    status 2
    stderr iptables v1.8.11 (nf_tables): addrtype: bad type "2"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m addrtype --src-type LOCAL;UNICAST
    status 2
    stderr iptables v1.8.11 (nf_tables): addrtype: bad type "LOCAL;UNICAST"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m addrtype --src-type UNSPEC,UNICAST,LOCAL,BROADCAST,ANYCAST,MULTICAST,BLACKHOLE,UNREACHABLE,PROHIBIT,THROW,NAT,XRESOLVE
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type UNSPEC,UNICAST,LOCAL,BROADCAST,ANYCAST,MULTICAST,BLACKHOLE,UNREACHABLE,PROHIBIT,THROW,NAT,XRESOLVE
    save/4 -m addrtype --src-type UNSPEC,UNICAST,LOCAL,BROADCAST,ANYCAST,MULTICAST,BLACKHOLE,UNREACHABLE,PROHIBIT,THROW,NAT,XRESOLVE
    list/4            all  --  anywhere             anywhere             ADDRTYPE match src-type UNSPEC,UNICAST,LOCAL,BROADCAST,ANYCAST,MULTICAST,BLACKHOLE,UNREACHABLE,PROHIBIT,THROW,NAT,XRESOLVE
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type UNSPEC,UNICAST,LOCAL,BROADCAST,ANYCAST,MULTICAST,BLACKHOLE,UNREACHABLE,PROHIBIT,THROW,NAT,XRESOLVE
-m addrtype --src-type XRESOLVE,NAT,THROW,PROHIBIT,UNREACHABLE,BLACKHOLE,MULTICAST,ANYCAST,BROADCAST,LOCAL,UNICAST,UNSPEC
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type UNSPEC,UNICAST,LOCAL,BROADCAST,ANYCAST,MULTICAST,BLACKHOLE,UNREACHABLE,PROHIBIT,THROW,NAT,XRESOLVE
    save/4 -m addrtype --src-type UNSPEC,UNICAST,LOCAL,BROADCAST,ANYCAST,MULTICAST,BLACKHOLE,UNREACHABLE,PROHIBIT,THROW,NAT,XRESOLVE
    list/4            all  --  anywhere             anywhere             ADDRTYPE match src-type UNSPEC,UNICAST,LOCAL,BROADCAST,ANYCAST,MULTICAST,BLACKHOLE,UNREACHABLE,PROHIBIT,THROW,NAT,XRESOLVE
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type UNSPEC,UNICAST,LOCAL,BROADCAST,ANYCAST,MULTICAST,BLACKHOLE,UNREACHABLE,PROHIBIT,THROW,NAT,XRESOLVE
-m addrtype --src-type B,A,M
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type BROADCAST,ANYCAST,MULTICAST
    save/4 -m addrtype --src-type BROADCAST,ANYCAST,MULTICAST
    list/4            all  --  anywhere             anywhere             ADDRTYPE match src-type BROADCAST,ANYCAST,MULTICAST
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type BROADCAST,ANYCAST,MULTICAST
-m addrtype --src-type THROW,N
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type THROW,NAT
    save/4 -m addrtype --src-type THROW,NAT
    list/4            all  --  anywhere             anywhere             ADDRTYPE match src-type THROW,NAT
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type THROW,NAT
-m addrtype --src-type unicast,local,foo
    status 2
    stderr iptables v1.8.11 (nf_tables): addrtype: bad type "foo"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m addrtype
    status 2
    stderr iptables v1.8.11 (nf_tables): addrtype: you must specify --src-type or --dst-type
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m addrtype --src-type LOCAL --limit-iface-in
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL limit-in
    save -m addrtype --src-type LOCAL --limit-iface-in
    list            all  --  anywhere             anywhere             ADDRTYPE match src-type LOCAL limit-in
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type LOCAL limit-in
-m addrtype --src-type LOCAL --limit-iface-out
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL limit-out
-m addrtype --src-type LOCAL --limit-iface-out --limit-iface-in
    status 2
    stderr iptables v1.8.11 (nf_tables): addrtype: option "--limit-iface-in" cannot be used together with "--limit-iface-out".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m addrtype --limit-iface-in --src-type LOCAL
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL limit-in
    save -m addrtype --src-type LOCAL --limit-iface-in
    list            all  --  anywhere             anywhere             ADDRTYPE match src-type LOCAL limit-in
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type LOCAL limit-in
-m addrtype --src-type LOCAL --limit-iface-in --limit-iface-in
    status 2
    stderr iptables v1.8.11 (nf_tables): addrtype: option "--limit-iface-in" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m addrtype --src-type LOCAL ! --limit-iface-in
    status 2
    stderr iptables v1.8.11 (nf_tables): addrtype: option "--limit-iface-in" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m addrtype --src-type LOCAL --limit-iface-in=4
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x02"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m addrtype --src-type LOCAL --limit-iface-out=4
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x03"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m addrtype ! --src-type LOCAL
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type !LOCAL
    save -m addrtype ! --src-type LOCAL
    list            all  --  anywhere             anywhere             ADDRTYPE match src-type !LOCAL
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type !LOCAL
-m addrtype ! --src-type LOCAL ! --dst-type UNICAST
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type !LOCAL dst-type !UNICAST
    save -m addrtype ! --src-type LOCAL ! --dst-type UNICAST
    list            all  --  anywhere             anywhere             ADDRTYPE match src-type !LOCAL dst-type !UNICAST
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type !LOCAL dst-type !UNICAST
-m addrtype --dst-type LOCAL --src-type UNICAST
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type UNICAST dst-type LOCAL
    save -m addrtype --src-type UNICAST --dst-type LOCAL
    list            all  --  anywhere             anywhere             ADDRTYPE match src-type UNICAST dst-type LOCAL
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type UNICAST dst-type LOCAL
-m addrtype --dst-type LOCAL --dst-type LOCAL
    status 2
    stderr iptables v1.8.11 (nf_tables): addrtype: option "--dst-type" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m addrtype --src-type LOCAL --src-type LOCAL
    status 2
    stderr iptables v1.8.11 (nf_tables): addrtype: option "--src-type" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m addrtype --src-type LOCAL -m addrtype --src-type LOCAL
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL ADDRTYPE match src-type LOCAL
    save -m addrtype --src-type LOCAL -m addrtype --src-type LOCAL
    list            all  --  anywhere             anywhere             ADDRTYPE match src-type LOCAL ADDRTYPE match src-type LOCAL
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type LOCAL ADDRTYPE match src-type LOCAL
-m addrtype --dst LOCAL
    status 2
    stderr iptables v1.8.11 (nf_tables): addrtype: you must specify --src-type or --dst-type
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m addrtype --src-t LOCAL
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL
    save -m addrtype --src-type LOCAL
    list            all  --  anywhere             anywhere             ADDRTYPE match src-type LOCAL
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type LOCAL
-m addrtype --src LOCAL
    status 2
    stderr iptables v1.8.11 (nf_tables): addrtype: you must specify --src-type or --dst-type
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m addrtype --limit-iface-i --src-type LOCAL
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL limit-in
    save -m addrtype --src-type LOCAL --limit-iface-in
    list            all  --  anywhere             anywhere             ADDRTYPE match src-type LOCAL limit-in
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type LOCAL limit-in
-m addrtype --limit --src-type LOCAL
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--limit"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m addrtype --src-type LOCAL --dst-type LOCAL
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL dst-type LOCAL
    save -m addrtype --src-type LOCAL --dst-type LOCAL
    list            all  --  anywhere             anywhere             ADDRTYPE match src-type LOCAL dst-type LOCAL
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type LOCAL dst-type LOCAL
-m addrtype ! --dst-type LOCAL
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type !LOCAL
    save -m addrtype ! --dst-type LOCAL
    list            all  --  anywhere             anywhere             ADDRTYPE match dst-type !LOCAL
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type !LOCAL
-m addrtype ! --dst-type UNSPEC
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type !UNSPEC
    save -m addrtype ! --dst-type UNSPEC
    list            all  --  anywhere             anywhere             ADDRTYPE match dst-type !UNSPEC
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type !UNSPEC
-m addrtype ! --dst-type BLACKHOLE
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type !BLACKHOLE
    save/4 -m addrtype ! --dst-type BLACKHOLE
    list/4            all  --  anywhere             anywhere             ADDRTYPE match dst-type !BLACKHOLE
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type !BLACKHOLE
-m addrtype ! --dst-type UNREACHABLE
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type !UNREACHABLE
    save -m addrtype ! --dst-type UNREACHABLE
    list            all  --  anywhere             anywhere             ADDRTYPE match dst-type !UNREACHABLE
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type !UNREACHABLE
-m addrtype ! --dst-type PROHIBIT
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type !PROHIBIT
    save/4 -m addrtype ! --dst-type PROHIBIT
    list/4            all  --  anywhere             anywhere             ADDRTYPE match dst-type !PROHIBIT
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type !PROHIBIT
-m addrtype ! --dst-type ANYCAST
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type !ANYCAST
    save -m addrtype ! --dst-type ANYCAST
    list            all  --  anywhere             anywhere             ADDRTYPE match dst-type !ANYCAST
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type !ANYCAST
-m addrtype ! --dst-type THROW
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type !THROW
    save/4 -m addrtype ! --dst-type THROW
    list/4            all  --  anywhere             anywhere             ADDRTYPE match dst-type !THROW
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type !THROW
-m addrtype ! --dst-type BROADCAST
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type !BROADCAST
    save/4 -m addrtype ! --dst-type BROADCAST
    list/4            all  --  anywhere             anywhere             ADDRTYPE match dst-type !BROADCAST
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type !BROADCAST
-m addrtype --src-type LOCAL,BROADCAST
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL,BROADCAST
    save/4 -m addrtype --src-type LOCAL,BROADCAST
    list/4            all  --  anywhere             anywhere             ADDRTYPE match src-type LOCAL,BROADCAST
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type LOCAL,BROADCAST
-m addrtype --src-type LOCAL,BROADCAST --limit-iface-in
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL,BROADCAST limit-in
    save/4 -m addrtype --src-type LOCAL,BROADCAST --limit-iface-in
    list/4            all  --  anywhere             anywhere             ADDRTYPE match src-type LOCAL,BROADCAST limit-in
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type LOCAL,BROADCAST limit-in
-m addrtype --src-type LOCAL,BROADCAST --limit-iface-out
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL,BROADCAST limit-out
-m addrtype --dst-type LOCAL,BROADCAST
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type LOCAL,BROADCAST
    save/4 -m addrtype --dst-type LOCAL,BROADCAST
    list/4            all  --  anywhere             anywhere             ADDRTYPE match dst-type LOCAL,BROADCAST
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type LOCAL,BROADCAST
-m addrtype --dst-type LOCAL,BROADCAST --limit-iface-in
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type LOCAL,BROADCAST limit-in
    save/4 -m addrtype --dst-type LOCAL,BROADCAST --limit-iface-in
    list/4            all  --  anywhere             anywhere             ADDRTYPE match dst-type LOCAL,BROADCAST limit-in
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type LOCAL,BROADCAST limit-in
-m addrtype --dst-type LOCAL,BROADCAST --limit-iface-out
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type LOCAL,BROADCAST limit-out
-m addrtype ! --dst-type LOCAL,BROADCAST
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type !LOCAL,BROADCAST
    save/4 -m addrtype ! --dst-type LOCAL,BROADCAST
    list/4            all  --  anywhere             anywhere             ADDRTYPE match dst-type !LOCAL,BROADCAST
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type !LOCAL,BROADCAST
-m addrtype ! --dst-type LOCAL,BROADCAST --limit-iface-in
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type !LOCAL,BROADCAST limit-in
    save/4 -m addrtype ! --dst-type LOCAL,BROADCAST --limit-iface-in
    list/4            all  --  anywhere             anywhere             ADDRTYPE match dst-type !LOCAL,BROADCAST limit-in
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type !LOCAL,BROADCAST limit-in
-m addrtype ! --dst-type LOCAL,BROADCAST --limit-iface-out
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type !LOCAL,BROADCAST limit-out
-m addrtype --src-type UNSPEC,LOCAL
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type UNSPEC,LOCAL
    save -m addrtype --src-type UNSPEC,LOCAL
    list            all  --  anywhere             anywhere             ADDRTYPE match src-type UNSPEC,LOCAL
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type UNSPEC,LOCAL
-m addrtype --src-type UNSPEC,LOCAL --limit-iface-in
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type UNSPEC,LOCAL limit-in
    save -m addrtype --src-type UNSPEC,LOCAL --limit-iface-in
    list            all  --  anywhere             anywhere             ADDRTYPE match src-type UNSPEC,LOCAL limit-in
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type UNSPEC,LOCAL limit-in
-m addrtype --src-type UNSPEC,LOCAL --limit-iface-out
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type UNSPEC,LOCAL limit-out
-m addrtype --dst-type UNSPEC,LOCAL
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type UNSPEC,LOCAL
    save -m addrtype --dst-type UNSPEC,LOCAL
    list            all  --  anywhere             anywhere             ADDRTYPE match dst-type UNSPEC,LOCAL
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type UNSPEC,LOCAL
-m addrtype --dst-type UNSPEC,LOCAL --limit-iface-in
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type UNSPEC,LOCAL limit-in
    save -m addrtype --dst-type UNSPEC,LOCAL --limit-iface-in
    list            all  --  anywhere             anywhere             ADDRTYPE match dst-type UNSPEC,LOCAL limit-in
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type UNSPEC,LOCAL limit-in
-m addrtype --dst-type UNSPEC,LOCAL --limit-iface-out
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type UNSPEC,LOCAL limit-out
-m addrtype ! --dst-type UNSPEC,LOCAL
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type !UNSPEC,LOCAL
    save -m addrtype ! --dst-type UNSPEC,LOCAL
    list            all  --  anywhere             anywhere             ADDRTYPE match dst-type !UNSPEC,LOCAL
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type !UNSPEC,LOCAL
-m addrtype ! --dst-type UNSPEC,LOCAL --limit-iface-in
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type !UNSPEC,LOCAL limit-in
    save -m addrtype ! --dst-type UNSPEC,LOCAL --limit-iface-in
    list            all  --  anywhere             anywhere             ADDRTYPE match dst-type !UNSPEC,LOCAL limit-in
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type !UNSPEC,LOCAL limit-in
-m addrtype ! --dst-type UNSPEC,LOCAL --limit-iface-out
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type !UNSPEC,LOCAL limit-out
-m addrtype --src-type UNSPEC,UNICAST,BLACKHOLE
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type UNSPEC,UNICAST,BLACKHOLE
    save/4 -m addrtype --src-type UNSPEC,UNICAST,BLACKHOLE
    list/4            all  --  anywhere             anywhere             ADDRTYPE match src-type UNSPEC,UNICAST,BLACKHOLE
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type UNSPEC,UNICAST,BLACKHOLE
-m addrtype --dst-type UNSPEC,UNICAST,BLACKHOLE
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type UNSPEC,UNICAST,BLACKHOLE
    save/4 -m addrtype --dst-type UNSPEC,UNICAST,BLACKHOLE
    list/4            all  --  anywhere             anywhere             ADDRTYPE match dst-type UNSPEC,UNICAST,BLACKHOLE
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type UNSPEC,UNICAST,BLACKHOLE
-m addrtype ! --dst-type UNSPEC,UNICAST,BLACKHOLE
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type !UNSPEC,UNICAST,BLACKHOLE
    save/4 -m addrtype ! --dst-type UNSPEC,UNICAST,BLACKHOLE
    list/4            all  --  anywhere             anywhere             ADDRTYPE match dst-type !UNSPEC,UNICAST,BLACKHOLE
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type !UNSPEC,UNICAST,BLACKHOLE
-m addrtype --src-type NAT,XRESOLVE
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type NAT,XRESOLVE
    save/4 -m addrtype --src-type NAT,XRESOLVE
    list/4            all  --  anywhere             anywhere             ADDRTYPE match src-type NAT,XRESOLVE
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type NAT,XRESOLVE
-m addrtype --dst-type NAT,XRESOLVE
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type NAT,XRESOLVE
    save/4 -m addrtype --dst-type NAT,XRESOLVE
    list/4            all  --  anywhere             anywhere             ADDRTYPE match dst-type NAT,XRESOLVE
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type NAT,XRESOLVE
-m addrtype ! --dst-type NAT,XRESOLVE
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type !NAT,XRESOLVE
    save/4 -m addrtype ! --dst-type NAT,XRESOLVE
    list/4            all  --  anywhere             anywhere             ADDRTYPE match dst-type !NAT,XRESOLVE
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type !NAT,XRESOLVE
-m addrtype --src-type PROHIBIT,LOCAL,ANYCAST
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL,ANYCAST,PROHIBIT
    save/4 -m addrtype --src-type LOCAL,ANYCAST,PROHIBIT
    list/4            all  --  anywhere             anywhere             ADDRTYPE match src-type LOCAL,ANYCAST,PROHIBIT
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type LOCAL,ANYCAST,PROHIBIT
-m addrtype --src-type PROHIBIT,LOCAL,ANYCAST --limit-iface-in
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL,ANYCAST,PROHIBIT limit-in
    save/4 -m addrtype --src-type LOCAL,ANYCAST,PROHIBIT --limit-iface-in
    list/4            all  --  anywhere             anywhere             ADDRTYPE match src-type LOCAL,ANYCAST,PROHIBIT limit-in
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type LOCAL,ANYCAST,PROHIBIT limit-in
-m addrtype --src-type PROHIBIT,LOCAL,ANYCAST --limit-iface-out
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL,ANYCAST,PROHIBIT limit-out
-m addrtype --dst-type PROHIBIT,LOCAL,ANYCAST
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type LOCAL,ANYCAST,PROHIBIT
    save/4 -m addrtype --dst-type LOCAL,ANYCAST,PROHIBIT
    list/4            all  --  anywhere             anywhere             ADDRTYPE match dst-type LOCAL,ANYCAST,PROHIBIT
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type LOCAL,ANYCAST,PROHIBIT
-m addrtype --dst-type PROHIBIT,LOCAL,ANYCAST --limit-iface-in
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type LOCAL,ANYCAST,PROHIBIT limit-in
    save/4 -m addrtype --dst-type LOCAL,ANYCAST,PROHIBIT --limit-iface-in
    list/4            all  --  anywhere             anywhere             ADDRTYPE match dst-type LOCAL,ANYCAST,PROHIBIT limit-in
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type LOCAL,ANYCAST,PROHIBIT limit-in
-m addrtype --dst-type PROHIBIT,LOCAL,ANYCAST --limit-iface-out
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type LOCAL,ANYCAST,PROHIBIT limit-out
-m addrtype ! --dst-type PROHIBIT,LOCAL,ANYCAST
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type !LOCAL,ANYCAST,PROHIBIT
    save/4 -m addrtype ! --dst-type LOCAL,ANYCAST,PROHIBIT
    list/4            all  --  anywhere             anywhere             ADDRTYPE match dst-type !LOCAL,ANYCAST,PROHIBIT
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type !LOCAL,ANYCAST,PROHIBIT
-m addrtype ! --dst-type PROHIBIT,LOCAL,ANYCAST --limit-iface-in
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type !LOCAL,ANYCAST,PROHIBIT limit-in
    save/4 -m addrtype ! --dst-type LOCAL,ANYCAST,PROHIBIT --limit-iface-in
    list/4            all  --  anywhere             anywhere             ADDRTYPE match dst-type !LOCAL,ANYCAST,PROHIBIT limit-in
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type !LOCAL,ANYCAST,PROHIBIT limit-in
-m addrtype ! --dst-type PROHIBIT,LOCAL,ANYCAST --limit-iface-out
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type !LOCAL,ANYCAST,PROHIBIT limit-out
-m addrtype --limit-iface-in --limit-iface-out
    status 2
    stderr iptables v1.8.11 (nf_tables): addrtype: you must specify --src-type or --dst-type
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m addrtype --limit LOCAL
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--limit"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m addrtype --src-type ,
    status 2
    stderr iptables v1.8.11 (nf_tables): addrtype: bad type `,'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m addrtype --src-type foo,LOCAL
    status 2
    stderr iptables v1.8.11 (nf_tables): addrtype: bad type `foo,LOCAL'
    stderr Try `iptables -h' or 'iptables --help' for more information.
chain FORWARD
-m addrtype --src-type LOCAL --limit-iface-in
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL limit-in
    save -m addrtype --src-type LOCAL --limit-iface-in
    list            all  --  anywhere             anywhere             ADDRTYPE match src-type LOCAL limit-in
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type LOCAL limit-in
-m addrtype --src-type LOCAL --limit-iface-out
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL limit-out
    save -m addrtype --src-type LOCAL --limit-iface-out
    list            all  --  anywhere             anywhere             ADDRTYPE match src-type LOCAL limit-out
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type LOCAL limit-out
chain OUTPUT
-m addrtype --src-type LOCAL --limit-iface-in
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL limit-in
-m addrtype --src-type LOCAL --limit-iface-out
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL limit-out
    save -m addrtype --src-type LOCAL --limit-iface-out
    list            all  --  anywhere             anywhere             ADDRTYPE match src-type LOCAL limit-out
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type LOCAL limit-out
table mangle
chain FORWARD
-m addrtype --src-type LOCAL --limit-iface-in
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL limit-in
    save -m addrtype --src-type LOCAL --limit-iface-in
    list            all  --  anywhere             anywhere             ADDRTYPE match src-type LOCAL limit-in
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type LOCAL limit-in
-m addrtype --src-type LOCAL --limit-iface-out
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL limit-out
    save -m addrtype --src-type LOCAL --limit-iface-out
    list            all  --  anywhere             anywhere             ADDRTYPE match src-type LOCAL limit-out
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type LOCAL limit-out
chain INPUT
-m addrtype --src-type LOCAL --limit-iface-in
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL limit-in
    save -m addrtype --src-type LOCAL --limit-iface-in
    list            all  --  anywhere             anywhere             ADDRTYPE match src-type LOCAL limit-in
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type LOCAL limit-in
-m addrtype --src-type LOCAL --limit-iface-out
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL limit-out
chain OUTPUT
-m addrtype --src-type LOCAL --limit-iface-in
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL limit-in
-m addrtype --src-type LOCAL --limit-iface-out
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL limit-out
    save -m addrtype --src-type LOCAL --limit-iface-out
    list            all  --  anywhere             anywhere             ADDRTYPE match src-type LOCAL limit-out
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type LOCAL limit-out
chain POSTROUTING
-m addrtype --src-type LOCAL --limit-iface-in
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL limit-in
-m addrtype --src-type LOCAL --limit-iface-out
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL limit-out
    save -m addrtype --src-type LOCAL --limit-iface-out
    list            all  --  anywhere             anywhere             ADDRTYPE match src-type LOCAL limit-out
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type LOCAL limit-out
-m addrtype --src-type PROHIBIT
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type PROHIBIT
    save/4 -m addrtype --src-type PROHIBIT
    list/4            all  --  anywhere             anywhere             ADDRTYPE match src-type PROHIBIT
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type PROHIBIT
-m addrtype --src-type PROHIBIT --limit-iface-in
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type PROHIBIT limit-in
-m addrtype --src-type PROHIBIT --limit-iface-out
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type PROHIBIT limit-out
    save/4 -m addrtype --src-type PROHIBIT --limit-iface-out
    list/4            all  --  anywhere             anywhere             ADDRTYPE match src-type PROHIBIT limit-out
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type PROHIBIT limit-out
-m addrtype --dst-type PROHIBIT
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type PROHIBIT
    save/4 -m addrtype --dst-type PROHIBIT
    list/4            all  --  anywhere             anywhere             ADDRTYPE match dst-type PROHIBIT
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type PROHIBIT
-m addrtype --dst-type PROHIBIT --limit-iface-in
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type PROHIBIT limit-in
-m addrtype --dst-type PROHIBIT --limit-iface-out
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type PROHIBIT limit-out
    save/4 -m addrtype --dst-type PROHIBIT --limit-iface-out
    list/4            all  --  anywhere             anywhere             ADDRTYPE match dst-type PROHIBIT limit-out
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type PROHIBIT limit-out
-m addrtype ! --dst-type PROHIBIT
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type !PROHIBIT
    save/4 -m addrtype ! --dst-type PROHIBIT
    list/4            all  --  anywhere             anywhere             ADDRTYPE match dst-type !PROHIBIT
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type !PROHIBIT
-m addrtype ! --dst-type PROHIBIT --limit-iface-in
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type !PROHIBIT limit-in
-m addrtype ! --dst-type PROHIBIT --limit-iface-out
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type !PROHIBIT limit-out
    save/4 -m addrtype ! --dst-type PROHIBIT --limit-iface-out
    list/4            all  --  anywhere             anywhere             ADDRTYPE match dst-type !PROHIBIT limit-out
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type !PROHIBIT limit-out
-m addrtype --src-type PROHIBIT,LOCAL,ANYCAST
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL,ANYCAST,PROHIBIT
    save/4 -m addrtype --src-type LOCAL,ANYCAST,PROHIBIT
    list/4            all  --  anywhere             anywhere             ADDRTYPE match src-type LOCAL,ANYCAST,PROHIBIT
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type LOCAL,ANYCAST,PROHIBIT
-m addrtype --src-type PROHIBIT,LOCAL,ANYCAST --limit-iface-in
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL,ANYCAST,PROHIBIT limit-in
-m addrtype --src-type PROHIBIT,LOCAL,ANYCAST --limit-iface-out
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL,ANYCAST,PROHIBIT limit-out
    save/4 -m addrtype --src-type LOCAL,ANYCAST,PROHIBIT --limit-iface-out
    list/4            all  --  anywhere             anywhere             ADDRTYPE match src-type LOCAL,ANYCAST,PROHIBIT limit-out
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type LOCAL,ANYCAST,PROHIBIT limit-out
-m addrtype --dst-type PROHIBIT,LOCAL,ANYCAST
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type LOCAL,ANYCAST,PROHIBIT
    save/4 -m addrtype --dst-type LOCAL,ANYCAST,PROHIBIT
    list/4            all  --  anywhere             anywhere             ADDRTYPE match dst-type LOCAL,ANYCAST,PROHIBIT
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type LOCAL,ANYCAST,PROHIBIT
-m addrtype --dst-type PROHIBIT,LOCAL,ANYCAST --limit-iface-in
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type LOCAL,ANYCAST,PROHIBIT limit-in
-m addrtype --dst-type PROHIBIT,LOCAL,ANYCAST --limit-iface-out
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type LOCAL,ANYCAST,PROHIBIT limit-out
    save/4 -m addrtype --dst-type LOCAL,ANYCAST,PROHIBIT --limit-iface-out
    list/4            all  --  anywhere             anywhere             ADDRTYPE match dst-type LOCAL,ANYCAST,PROHIBIT limit-out
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type LOCAL,ANYCAST,PROHIBIT limit-out
-m addrtype ! --dst-type PROHIBIT,LOCAL,ANYCAST
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type !LOCAL,ANYCAST,PROHIBIT
    save/4 -m addrtype ! --dst-type LOCAL,ANYCAST,PROHIBIT
    list/4            all  --  anywhere             anywhere             ADDRTYPE match dst-type !LOCAL,ANYCAST,PROHIBIT
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type !LOCAL,ANYCAST,PROHIBIT
-m addrtype ! --dst-type PROHIBIT,LOCAL,ANYCAST --limit-iface-in
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type !LOCAL,ANYCAST,PROHIBIT limit-in
-m addrtype ! --dst-type PROHIBIT,LOCAL,ANYCAST --limit-iface-out
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match dst-type !LOCAL,ANYCAST,PROHIBIT limit-out
    save/4 -m addrtype ! --dst-type LOCAL,ANYCAST,PROHIBIT --limit-iface-out
    list/4            all  --  anywhere             anywhere             ADDRTYPE match dst-type !LOCAL,ANYCAST,PROHIBIT limit-out
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type !LOCAL,ANYCAST,PROHIBIT limit-out
chain PREROUTING
-m addrtype --src-type LOCAL --limit-iface-in
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL limit-in
    save -m addrtype --src-type LOCAL --limit-iface-in
    list            all  --  anywhere             anywhere             ADDRTYPE match src-type LOCAL limit-in
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type LOCAL limit-in
-m addrtype --src-type LOCAL --limit-iface-out
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL limit-out
table nat
chain INPUT
-m addrtype --src-type LOCAL --limit-iface-in
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL limit-in
    save -m addrtype --src-type LOCAL --limit-iface-in
    list            all  --  anywhere             anywhere             ADDRTYPE match src-type LOCAL limit-in
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type LOCAL limit-in
-m addrtype --src-type LOCAL --limit-iface-out
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL limit-out
chain OUTPUT
-m addrtype --src-type LOCAL --limit-iface-in
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL limit-in
-m addrtype --src-type LOCAL --limit-iface-out
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL limit-out
    save -m addrtype --src-type LOCAL --limit-iface-out
    list            all  --  anywhere             anywhere             ADDRTYPE match src-type LOCAL limit-out
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type LOCAL limit-out
chain POSTROUTING
-m addrtype --src-type LOCAL --limit-iface-in
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL limit-in
-m addrtype --src-type LOCAL --limit-iface-out
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL limit-out
    save -m addrtype --src-type LOCAL --limit-iface-out
    list            all  --  anywhere             anywhere             ADDRTYPE match src-type LOCAL limit-out
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type LOCAL limit-out
chain PREROUTING
-m addrtype --src-type LOCAL --limit-iface-in
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL limit-in
    save -m addrtype --src-type LOCAL --limit-iface-in
    list            all  --  anywhere             anywhere             ADDRTYPE match src-type LOCAL limit-in
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type LOCAL limit-in
-m addrtype --src-type LOCAL --limit-iface-out
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL limit-out
table raw
chain OUTPUT
-m addrtype --src-type LOCAL --limit-iface-in
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL limit-in
-m addrtype --src-type LOCAL --limit-iface-out
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL limit-out
    save -m addrtype --src-type LOCAL --limit-iface-out
    list            all  --  anywhere             anywhere             ADDRTYPE match src-type LOCAL limit-out
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type LOCAL limit-out
chain PREROUTING
-m addrtype --src-type LOCAL --limit-iface-in
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL limit-in
    save -m addrtype --src-type LOCAL --limit-iface-in
    list            all  --  anywhere             anywhere             ADDRTYPE match src-type LOCAL limit-in
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type LOCAL limit-in
-m addrtype --src-type LOCAL --limit-iface-out
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL limit-out
table security
chain FORWARD
-m addrtype --src-type LOCAL --limit-iface-in
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL limit-in
    save -m addrtype --src-type LOCAL --limit-iface-in
    list            all  --  anywhere             anywhere             ADDRTYPE match src-type LOCAL limit-in
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type LOCAL limit-in
-m addrtype --src-type LOCAL --limit-iface-out
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL limit-out
    save -m addrtype --src-type LOCAL --limit-iface-out
    list            all  --  anywhere             anywhere             ADDRTYPE match src-type LOCAL limit-out
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type LOCAL limit-out
chain INPUT
-m addrtype --src-type LOCAL --limit-iface-in
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL limit-in
    save -m addrtype --src-type LOCAL --limit-iface-in
    list            all  --  anywhere             anywhere             ADDRTYPE match src-type LOCAL limit-in
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type LOCAL limit-in
-m addrtype --src-type LOCAL --limit-iface-out
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL limit-out
chain OUTPUT
-m addrtype --src-type LOCAL --limit-iface-in
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL limit-in
-m addrtype --src-type LOCAL --limit-iface-out
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL limit-out
    save -m addrtype --src-type LOCAL --limit-iface-out
    list            all  --  anywhere             anywhere             ADDRTYPE match src-type LOCAL limit-out
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match src-type LOCAL limit-out
