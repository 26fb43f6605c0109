# Senders whose address ends in what their Ethernet address makes of it: no options.
family 6
-m eui64
    echo   all opt -- in * out *  ::/0  -> ::/0  \.
    save -m eui64
    list            all  --  anywhere             anywhere            \.
    list-n            all  --  ::/0                 ::/0                \.
-m eui64 -m eui64
    echo   all opt -- in * out *  ::/0  -> ::/0  \.
    save -m eui64 -m eui64
    list            all  --  anywhere             anywhere            \.
    list-n            all  --  ::/0                 ::/0                \.
-m eui64 --foo
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown option "--foo"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
! -m eui64
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unexpected ! flag before --match
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -m eui64 --dport 1
    echo   tcp opt -- in * out *  ::/0  -> ::/0   tcp dpt:1
    save -p tcp -m eui64 -m tcp --dport 1
    list            tcp  --  anywhere             anywhere             tcp dpt:tcpmux
    list-n            tcp  --  ::/0                 ::/0                 tcp dpt:1
-m eui64 -j ACCEPT
    echo ACCEPT  all opt -- in * out *  ::/0  -> ::/0  \.
    save -m eui64 -j ACCEPT
    list ACCEPT     all  --  anywhere             anywhere            \.
    list-n ACCEPT     all  --  ::/0                 ::/0                \.
-i eth0 -s fe80::/64 -m eui64 -j DROP
    echo DROP  all opt -- in eth0 out *  fe80::/64  -> ::/0  \.
    save -s fe80::/64 -i eth0 -m eui64 -j DROP
    list DROP       all  --  fe80::/64            anywhere            \.
    list-n DROP       all  --  fe80::/64            ::/0                \.
-m eui64 --eui64
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown option "--eui64"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m eui6
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Couldn't load match `eui6':No such file or directory
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
chain FORWARD
-m eui64
    echo   all opt -- in * out *  ::/0  -> ::/0  \.
    save -m eui64
    list            all  --  anywhere             anywhere            \.
    list-n            all  --  ::/0                 ::/0                \.
chain OUTPUT
-m eui64
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo   all opt -- in * out *  ::/0  -> ::/0  \.
table mangle
-m eui64
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo   all opt -- in * out *  ::/0  -> ::/0  \.
chain PREROUTING
-m eui64
    echo   all opt -- in * out *  ::/0  -> ::/0  \.
    save -m eui64
    list            all  --  anywhere             anywhere            \.
    list-n            all  --  ::/0                 ::/0                \.
chain POSTROUTING
-m eui64
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo   all opt -- in * out *  ::/0  -> ::/0  \.
table nat
-m eui64 -m comment --comment nat
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo   all opt -- in * out *  ::/0  -> ::/0   /* nat */
chain INPUT
-m eui64
    echo   all opt -- in * out *  ::/0  -> ::/0  \.
    save -m eui64
    list            all  --  anywhere             anywhere            \.
    list-n            all  --  ::/0                 ::/0                \.
table raw
chain PREROUTING
-m eui64 -j TRACE
    echo TRACE  all opt -- in * out *  ::/0  -> ::/0  \.
    save -m eui64 -j TRACE
    list TRACE      all  --  anywhere             anywhere            \.
    list-n TRACE      all  --  ::/0                 ::/0                \.
chain OUTPUT
-m eui64 -j TRACE
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo TRACE  all opt -- in * out *  ::/0  -> ::/0  \.
table filter
setup -N CH
setup -A OUTPUT -j CH
chain CH
-m eui64
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain CH
    echo   all opt -- in * out *  ::/0  -> ::/0  \.
setup
setup -N CH
setup -A FORWARD -j CH
-m eui64
    echo   all opt -- in * out *  ::/0  -> ::/0  \.
    save -m eui64
    list            all  --  anywhere             anywhere            \.
    list-n            all  --  ::/0                 ::/0                \.
setup
chain INPUT
family 4
-m eui64
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `eui64':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
