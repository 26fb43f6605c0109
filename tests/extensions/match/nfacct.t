# Without any object each rule that is read is refused.
-m nfacct
    status 2
    stderr iptables v1.8.11 (nf_tables): nfacct: option "--nfacct-name" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m nfacct --nfacct-name foo
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nfacct-name  foo
-m nfacct --nfacct-name FOO -j ACCEPT
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nfacct-name  FOO
-m nfacct --nfacct-name=foo
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nfacct-name  foo
-m nfacct --nfacct foo
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nfacct-name  foo
-m nfacct --n foo
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--n"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m nfacct --nf foo
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nfacct-name  foo
-m nfacct --nfacct-name
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--nfacct-name" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m nfacct --nfacct-name ''
    status 2
    stderr iptables v1.8.11 (nf_tables): Argument must have a minimum length of 1 characters
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m nfacct --nfacct-name a
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nfacct-name  a
-m nfacct --nfacct-name 'a b'
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nfacct-name  "a b"
-m nfacct --nfacct-name 'a"b'
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nfacct-name  "a\"b"
-m nfacct --nfacct-name "a'b"
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nfacct-name  "a\'b"
-m nfacct --nfacct-name 'a\b'
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nfacct-name  "a\\\b"
-m nfacct --nfacct-name a.b
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nfacct-name  "a.b"
-m nfacct --nfacct-name é
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nfacct-name  "é"
-m nfacct --nfacct-name $'\xff'
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nfacct-name  "\xff"
-m nfacct --nfacct-name $'a\tb'
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nfacct-name  "a\tb"
-m nfacct --nfacct-name $'a\nb'
    status 2
    stderr iptables v1.8.11 (nf_tables): Newlines not allowed in --nfacct-name
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m nfacct --nfacct-name $'1234567890123456789012345678901\nb'
    status 2
    stderr iptables v1.8.11 (nf_tables): Newlines not allowed in --nfacct-name
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m nfacct --nfacct-name -x
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nfacct-name  -x
-m nfacct --nfacct-name --
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nfacct-name  --
-m nfacct --nfacct-name !
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nfacct-name  "!"
-m nfacct --nfacct-name ! x
    status 2
    stderr Bad argument `x'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m nfacct --nfacct-name 123456789012345678901234567890
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nfacct-name  123456789012345678901234567890
-m nfacct --nfacct-name 1234567890123456789012345678901
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nfacct-name  1234567890123456789012345678901
-m nfacct --nfacct-name 12345678901234567890123456789012
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nfacct-name  1234567890123456789012345678901
-m nfacct --nfacct-name 123456789012345678901234567890é
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nfacct-name  "123456789012345678901234567890\xc3"
-m nfacct --nfacct-name 123456789012345678901234567890123456789012345678901234567890
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nfacct-name  1234567890123456789012345678901
-m nfacct ! --nfacct-name foo
    status 2
    stderr iptables v1.8.11 (nf_tables): nfacct: option "--nfacct-name" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m nfacct --nfacct-name foo --nfacct-name foo
    status 2
    stderr iptables v1.8.11 (nf_tables): nfacct: option "--nfacct-name" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m nfacct --nfacct-name foo --nfacct-name bar
    status 2
    stderr iptables v1.8.11 (nf_tables): nfacct: option "--nfacct-name" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m nfacct --nfacct-name foo -m nfacct --nfacct-name bar
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nfacct-name  foo nfacct-name  bar
-m nfacct --nfacct-name foo x
    status 2
    stderr Bad argument `x'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m nfacct --name foo
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--name"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m NFACCT --nfacct-name foo
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `NFACCT':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
--nfacct-name foo
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--nfacct-name"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp --dport 80 -m nfacct --nfacct-name web
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:80 nfacct-name  web
-s 10.0.0.1 -m nfacct --nfacct-name in -j RETURN
    status/4 4
    status/6 2
    stderr/4 iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    stderr/6 ip6tables v1.8.11 (nf_tables): host/network `10.0.0.1' not found
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 RETURN  all opt -- in * out *  10.0.0.1  -> 0.0.0.0/0   nfacct-name  in
-m nfacct --nfacct-name foo -j NOSUCH
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'NOSUCH' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m nfacct --nfacct-name foo -m icmp
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): icmp: option "--icmp-type" must be specified
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): Couldn't load match `icmp':No such file or directory
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-m nfacct --nfacct-name foo -j MASQUERADE
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo MASQUERADE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nfacct-name  foo
chain OUTPUT
-m nfacct --nfacct-name out
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain OUTPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nfacct-name  out
chain NOPE
-m nfacct --nfacct-name out
    status 1
    stderr iptables: No chain/target/match by that name.
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nfacct-name  out
chain CH
setup -N CH
-m nfacct --nfacct-name user
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain CH
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nfacct-name  user
setup
table nat
chain POSTROUTING
-m nfacct --nfacct-name n -j MASQUERADE
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain POSTROUTING
    echo MASQUERADE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nfacct-name  n
table mangle
chain PREROUTING
-m nfacct --nfacct-name m
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain PREROUTING
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nfacct-name  m
table raw
-m nfacct --nfacct-name r
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain PREROUTING
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nfacct-name  r
table security
chain INPUT
-m nfacct --nfacct-name s
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nfacct-name  s
table filter
chain INPUT
setup nfacct add foo
setup nfacct add 'a b'
setup nfacct add $'a"b\'\\c'
setup nfacct add $'\xff'
setup nfacct add 1234567890123456789012345678901
setup nfacct add quota byte 100
-m nfacct --nfacct-name foo
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nfacct-name  foo
    save -m nfacct --nfacct-name  foo
    list            all  --  anywhere             anywhere             nfacct-name  foo
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            nfacct-name  foo
-m nfacct --nfacct-name foo -j ACCEPT
    echo ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nfacct-name  foo
    save -m nfacct --nfacct-name  foo -j ACCEPT
    list ACCEPT     all  --  anywhere             anywhere             nfacct-name  foo
    list-n ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0            nfacct-name  foo
-m nfacct --nfacct-name fo
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nfacct-name  fo
-m nfacct --nfacct-name FOO
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nfacct-name  FOO
-m nfacct --nfacct-name 'a b' -m comment --comment 'a b'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nfacct-name  "a b" /* a b */
    save -m nfacct --nfacct-name  "a b" -m comment --comment "a b"
    list            all  --  anywhere             anywhere             nfacct-name  "a b" /* a b */
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            nfacct-name  "a b" /* a b */
-m nfacct --nfacct-name $'a"b\'\\c'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nfacct-name  "a\"b\'\\\\c"
    save -m nfacct --nfacct-name  "a\"b\'\\\\c"
    list            all  --  anywhere             anywhere             nfacct-name  "a\"b\'\\\\c"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            nfacct-name  "a\"b\'\\\\c"
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m nfacct --nfacct-name  "a\"b\'\\\\c"
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -m nfacct --nfacct-name  "a\"b\'\\\\c"
-m nfacct --nfacct-name $'\xff'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nfacct-name  "\xff"
    save -m nfacct --nfacct-name  "\xff"
    list            all  --  anywhere             anywhere             nfacct-name  "\xff"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            nfacct-name  "\xff"
-m nfacct --nfacct-name 12345678901234567890123456789012
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nfacct-name  1234567890123456789012345678901
    save -m nfacct --nfacct-name  1234567890123456789012345678901
    list            all  --  anywhere             anywhere             nfacct-name  1234567890123456789012345678901
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            nfacct-name  1234567890123456789012345678901
-m nfacct --nfacct-name quota -p tcp --dport 80 -j DROP
    echo DROP  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nfacct-name  quota tcp dpt:80
    save -p tcp -m nfacct --nfacct-name  quota -m tcp --dport 80 -j DROP
    list DROP       tcp  --  anywhere             anywhere             nfacct-name  quota tcp dpt:http
    list-n DROP       tcp  --  0.0.0.0/0            0.0.0.0/0            nfacct-name  quota tcp dpt:80
-m nfacct --nfacct-name foo -m nfacct --nfacct-name quota
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nfacct-name  foo nfacct-name  quota
    save -m nfacct --nfacct-name  foo -m nfacct --nfacct-name  quota
    list            all  --  anywhere             anywhere             nfacct-name  foo nfacct-name  quota
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            nfacct-name  foo nfacct-name  quota
-m nfacct --nfacct-name foo -m nfacct --nfacct-name no
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nfacct-name  foo nfacct-name  no
-m nfacct --nfacct-name foo -j MASQUERADE
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo MASQUERADE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nfacct-name  foo
-m nfacct --nfacct-name no -j MASQUERADE
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo MASQUERADE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nfacct-name  no
! -s 0/0 -m nfacct --nfacct-name no
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out * !0.0.0.0/0  -> 0.0.0.0/0   nfacct-name  no
