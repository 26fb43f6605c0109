# The address of the outgoing interface.
table nat

chain POSTROUTING
family both
-j MASQUERADE
    echo MASQUERADE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j MASQUERADE
    list MASQUERADE  all  --  anywhere             anywhere            \.
    list-n MASQUERADE  all  --  0.0.0.0/0            0.0.0.0/0           \.
-j MASQUERADE --to-ports 1
    status 2
    stderr iptables v1.8.11 (nf_tables): Need TCP, UDP, SCTP or DCCP with port specification
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j MASQUERADE --to-ports 1
    echo MASQUERADE  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   masq ports: 1
    save -p tcp -j MASQUERADE --to-ports 1
    list MASQUERADE  tcp  --  anywhere             anywhere             masq ports: 1
    list-n MASQUERADE  tcp  --  0.0.0.0/0            0.0.0.0/0            masq ports: 1
-p tcp -j MASQUERADE --to 1-20
    echo MASQUERADE  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   masq ports: 1-20
    save -p tcp -j MASQUERADE --to-ports 1-20
    list MASQUERADE  tcp  --  anywhere             anywhere             masq ports: 1-20
    list-n MASQUERADE  tcp  --  0.0.0.0/0            0.0.0.0/0            masq ports: 1-20
-p tcp -j MASQUERADE --to-p 20-1
    status 2
    stderr iptables v1.8.11 (nf_tables): Port range `1' funky
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j MASQUERADE --to-p 20-20
    echo MASQUERADE  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   masq ports: 20
    save -p tcp -j MASQUERADE --to-ports 20
    list MASQUERADE  tcp  --  anywhere             anywhere             masq ports: 20
    list-n MASQUERADE  tcp  --  0.0.0.0/0            0.0.0.0/0            masq ports: 20
-p tcp -j MASQUERADE --to-p 0
    echo MASQUERADE  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   masq ports: 0
    save -p tcp -j MASQUERADE --to-ports 0
    list MASQUERADE  tcp  --  anywhere             anywhere             masq ports: 0
    list-n MASQUERADE  tcp  --  0.0.0.0/0            0.0.0.0/0            masq ports: 0
-p tcp -j MASQUERADE --to-p 0-0
    echo MASQUERADE  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   masq ports: 0
    save -p tcp -j MASQUERADE --to-ports 0
    list MASQUERADE  tcp  --  anywhere             anywhere             masq ports: 0
    list-n MASQUERADE  tcp  --  0.0.0.0/0            0.0.0.0/0            masq ports: 0
-p tcp -j MASQUERADE --to-p 0-65535
    echo MASQUERADE  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   masq ports: 0-65535
    save -p tcp -j MASQUERADE --to-ports 0-65535
    list MASQUERADE  tcp  --  anywhere             anywhere             masq ports: 0-65535
    list-n MASQUERADE  tcp  --  0.0.0.0/0            0.0.0.0/0            masq ports: 0-65535
-p tcp -j MASQUERADE --to-p 65536
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `65536' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j MASQUERADE --to-p :80
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `:80' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j MASQUERADE --to-p ''
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j MASQUERADE --to-p '-'
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `-' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j MASQUERADE --to-p '-1'
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `-1' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j MASQUERADE --to-p http
    echo MASQUERADE  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   masq ports: 80
    save -p tcp -j MASQUERADE --to-ports 80
    list MASQUERADE  tcp  --  anywhere             anywhere             masq ports: 80
    list-n MASQUERADE  tcp  --  0.0.0.0/0            0.0.0.0/0            masq ports: 80
-p tcp -j MASQUERADE --to-p http-90
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `http-90' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j MASQUERADE --to-p 1-http
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `http' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j MASQUERADE --to-p 1-2-3
    status 2
    stderr iptables v1.8.11 (nf_tables): Garbage after port range: `-3'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j MASQUERADE --to-p 1-100/10
    echo MASQUERADE  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   masq ports: 1-100/0
    save -p tcp -j MASQUERADE --to-ports 1-100/0
    list MASQUERADE  tcp  --  anywhere             anywhere             masq ports: 1-100/0
    list-n MASQUERADE  tcp  --  0.0.0.0/0            0.0.0.0/0            masq ports: 1-100/0
    delete/4 2 iptables v1.8.11 (nf_tables): Port `0' not valid
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A POSTROUTING -p tcp -j MASQUERADE --to-ports 1-100/0
    delete/6 2 ip6tables v1.8.11 (nf_tables): Port `0' not valid
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A POSTROUTING -p tcp -j MASQUERADE --to-ports 1-100/0
-p tcp -j MASQUERADE --to-p 1-100/0
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `0' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j MASQUERADE --to-p 1/10
    status 2
    stderr iptables v1.8.11 (nf_tables): Garbage after port value: `/10'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j MASQUERADE --to-p 1,2
    status 2
    stderr iptables v1.8.11 (nf_tables): Garbage after port value: `,2'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j MASQUERADE --to-p 1:2
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid port:port syntax - use dash
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j MASQUERADE --to-p 1x
    status 2
    stderr iptables v1.8.11 (nf_tables): Garbage after port value: `x'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j MASQUERADE --to-p 0x10-020
    echo MASQUERADE  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   masq ports: 16
    save -p tcp -j MASQUERADE --to-ports 16
    list MASQUERADE  tcp  --  anywhere             anywhere             masq ports: 16
    list-n MASQUERADE  tcp  --  0.0.0.0/0            0.0.0.0/0            masq ports: 16
-p tcp -j MASQUERADE --to-p ' 7- 9'
    echo MASQUERADE  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   masq ports: 7-9
    save -p tcp -j MASQUERADE --to-ports 7-9
    list MASQUERADE  tcp  --  anywhere             anywhere             masq ports: 7-9
    list-n MASQUERADE  tcp  --  0.0.0.0/0            0.0.0.0/0            masq ports: 7-9
-p tcp -j MASQUERADE ! --to-p 9
    status 2
    stderr iptables v1.8.11 (nf_tables): MASQUERADE: option "--to-ports" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j MASQUERADE --to-p 9 --to-p 9
    status 2
    stderr iptables v1.8.11 (nf_tables): MASQUERADE: option "--to-ports" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp -j MASQUERADE --to-p 9
    echo MASQUERADE  icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   masq ports: 9
    save -p icmp -j MASQUERADE --to-ports 9
    list MASQUERADE  icmp --  anywhere             anywhere             masq ports: 9
    list-n MASQUERADE  icmp --  0.0.0.0/0            0.0.0.0/0            masq ports: 9
-p udplite -j MASQUERADE --to-p 9
    status 2
    stderr iptables v1.8.11 (nf_tables): Need TCP, UDP, SCTP or DCCP with port specification
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p gre -j MASQUERADE --to-p foo
    status 2
    stderr iptables v1.8.11 (nf_tables): Need TCP, UDP, SCTP or DCCP with port specification
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p gre -j MASQUERADE
    echo MASQUERADE  47 opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -p 47 -j MASQUERADE
    list MASQUERADE  gre  --  anywhere             anywhere            \.
    list-n MASQUERADE  47   --  0.0.0.0/0            0.0.0.0/0           \.
-j MASQUERADE --random
    echo MASQUERADE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   random
    save -j MASQUERADE --random
    list MASQUERADE  all  --  anywhere             anywhere             random
    list-n MASQUERADE  all  --  0.0.0.0/0            0.0.0.0/0            random
-j MASQUERADE --random-fully
    echo MASQUERADE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   random-fully
    save -j MASQUERADE --random-fully
    list MASQUERADE  all  --  anywhere             anywhere             random-fully
    list-n MASQUERADE  all  --  0.0.0.0/0            0.0.0.0/0            random-fully
-j MASQUERADE --random-fully --random
    echo MASQUERADE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   random random-fully
    save -j MASQUERADE --random --random-fully
    list MASQUERADE  all  --  anywhere             anywhere             random random-fully
    list-n MASQUERADE  all  --  0.0.0.0/0            0.0.0.0/0            random random-fully
-j MASQUERADE --persistent
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--persistent"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j MASQUERADE --random=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x03"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j MASQUERADE --random-fully=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x04"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j MASQUERADE --random --random
    status 2
    stderr iptables v1.8.11 (nf_tables): MASQUERADE: option "--random" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j MASQUERADE ! --random
    status 2
    stderr iptables v1.8.11 (nf_tables): MASQUERADE: option "--random" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j MASQUERADE --random --to-ports 5 --random-fully
    echo MASQUERADE  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   masq ports: 5 random random-fully
    save -p tcp -j MASQUERADE --to-ports 5 --random --random-fully
    list MASQUERADE  tcp  --  anywhere             anywhere             masq ports: 5 random random-fully
    list-n MASQUERADE  tcp  --  0.0.0.0/0            0.0.0.0/0            masq ports: 5 random random-fully
-j MASQUERADE --to-ports
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--to-ports" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j MASQUERADE --to 5 -p tcp
    status 2
    stderr iptables v1.8.11 (nf_tables): Need TCP, UDP, SCTP or DCCP with port specification
    stderr Try `iptables -h' or 'iptables --help' for more information.
! -p tcp -j MASQUERADE --to 5
    echo MASQUERADE !tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   masq ports: 5
    save ! -p tcp -j MASQUERADE --to-ports 5
    list MASQUERADE !tcp  --  anywhere             anywhere             masq ports: 5
    list-n MASQUERADE !tcp  --  0.0.0.0/0            0.0.0.0/0            masq ports: 5
-p tcp -j MASQUERADE --to-ports 1-30
    echo MASQUERADE  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   masq ports: 1-30
    save -p tcp -j MASQUERADE --to-ports 1-30
    list MASQUERADE  tcp  --  anywhere             anywhere             masq ports: 1-30
    list-n MASQUERADE  tcp  --  0.0.0.0/0            0.0.0.0/0            masq ports: 1-30
-p icmpv6 -j MASQUERADE --to-ports 1-30
    status 2
    stderr iptables v1.8.11 (nf_tables): Need TCP, UDP, SCTP or DCCP with port specification
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp -j MASQUERADE --to-ports 1-30
    echo MASQUERADE  icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   masq ports: 1-30
    save -p icmp -j MASQUERADE --to-ports 1-30
    list MASQUERADE  icmp --  anywhere             anywhere             masq ports: 1-30
    list-n MASQUERADE  icmp --  0.0.0.0/0            0.0.0.0/0            masq ports: 1-30
-p udplite -j MASQUERADE --to-ports 1-30
    status 2
    stderr iptables v1.8.11 (nf_tables): Need TCP, UDP, SCTP or DCCP with port specification
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j MASQUERADE --random-fully --to-ports 1-30/5 --random
    echo MASQUERADE  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   masq ports: 1-30/0 random random-fully
    save -p tcp -j MASQUERADE --to-ports 1-30/0 --random --random-fully
    list MASQUERADE  tcp  --  anywhere             anywhere             masq ports: 1-30/0 random random-fully
    list-n MASQUERADE  tcp  --  0.0.0.0/0            0.0.0.0/0            masq ports: 1-30/0 random random-fully
    delete/4 2 iptables v1.8.11 (nf_tables): Port `0' not valid
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A POSTROUTING -p tcp -j MASQUERADE --to-ports 1-30/0 --random --random-fully
    delete/6 2 ip6tables v1.8.11 (nf_tables): Port `0' not valid
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A POSTROUTING -p tcp -j MASQUERADE --to-ports 1-30/0 --random --random-fully
-j MASQUERADE --rando
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--rando"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j MASQUERADE --random-
    echo MASQUERADE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   random-fully
    save -j MASQUERADE --random-fully
    list MASQUERADE  all  --  anywhere             anywhere             random-fully
    list-n MASQUERADE  all  --  0.0.0.0/0            0.0.0.0/0            random-fully
-j MASQUERADE --rand
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--rand"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j MASQUERADE --to-port 5
    echo MASQUERADE  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   masq ports: 5
    save -p tcp -j MASQUERADE --to-ports 5
    list MASQUERADE  tcp  --  anywhere             anywhere             masq ports: 5
    list-n MASQUERADE  tcp  --  0.0.0.0/0            0.0.0.0/0            masq ports: 5

chain POSTROUTING
family 4
-j MASQUERADE --to-source 1.2.3.4
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--to-source"
    stderr Try `iptables -h' or 'iptables --help' for more information.

chain INPUT
family both
-j MASQUERADE
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo MASQUERADE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.

chain OUTPUT
family both
-j MASQUERADE
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo MASQUERADE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.

chain PREROUTING
family both
-j MASQUERADE
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo MASQUERADE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.

table filter
chain INPUT
family both
-j MASQUERADE
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo MASQUERADE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.

table mangle
chain PREROUTING
family both
-j MASQUERADE
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo MASQUERADE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.

table mangle
chain POSTROUTING
family both
-j MASQUERADE
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo MASQUERADE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.

table raw
chain OUTPUT
family both
-j MASQUERADE
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo MASQUERADE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.

table security
chain OUTPUT
family both
-j MASQUERADE
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo MASQUERADE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.

# only the chains that lead there count
table nat
chain user
family both
setup
setup -t nat -N user
-j MASQUERADE
    echo MASQUERADE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j MASQUERADE
    list MASQUERADE  all  --  anywhere             anywhere            \.
    list-n MASQUERADE  all  --  0.0.0.0/0            0.0.0.0/0           \.
setup
setup -t nat -N user
setup -t nat -A PREROUTING -j user
-j MASQUERADE
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain user
    echo MASQUERADE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
setup
setup -t nat -N user
setup -t nat -A POSTROUTING -j user
-j MASQUERADE
    echo MASQUERADE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j MASQUERADE
    list MASQUERADE  all  --  anywhere             anywhere            \.
    list-n MASQUERADE  all  --  0.0.0.0/0            0.0.0.0/0           \.
setup
setup -t nat -N user
setup -t nat -A INPUT -j user
-j MASQUERADE
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain user
    echo MASQUERADE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
setup
setup -t nat -N user
setup -t nat -A OUTPUT -j user
-j MASQUERADE
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain user
    echo MASQUERADE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
setup
setup -t nat -N user
setup -t nat -N middle
setup -t nat -A INPUT -j middle
setup -t nat -A middle -g user
-j MASQUERADE
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain user
    echo MASQUERADE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
setup
