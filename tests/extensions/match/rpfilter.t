# The four switches.
table raw
chain PREROUTING
-m rpfilter
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rpfilter
    save -m rpfilter
    list            all  --  anywhere             anywhere             rpfilter
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            rpfilter
-m rpfilter --loose
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rpfilter loose
    save -m rpfilter --loose
    list            all  --  anywhere             anywhere             rpfilter loose
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            rpfilter loose
-m rpfilter --validmark
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rpfilter validmark
    save -m rpfilter --validmark
    list            all  --  anywhere             anywhere             rpfilter validmark
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            rpfilter validmark
-m rpfilter --accept-local
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rpfilter accept-local
    save -m rpfilter --accept-local
    list            all  --  anywhere             anywhere             rpfilter accept-local
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            rpfilter accept-local
-m rpfilter --invert
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rpfilter invert
    save -m rpfilter --invert
    list            all  --  anywhere             anywhere             rpfilter invert
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            rpfilter invert
-m rpfilter --invert -j DROP
    echo DROP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rpfilter invert
    save -m rpfilter --invert -j DROP
    list DROP       all  --  anywhere             anywhere             rpfilter invert
    list-n DROP       all  --  0.0.0.0/0            0.0.0.0/0            rpfilter invert
-m rpfilter --loose --invert
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rpfilter loose invert
    save -m rpfilter --loose --invert
    list            all  --  anywhere             anywhere             rpfilter loose invert
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            rpfilter loose invert
-m rpfilter --invert --loose
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rpfilter loose invert
    save -m rpfilter --loose --invert
    list            all  --  anywhere             anywhere             rpfilter loose invert
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            rpfilter loose invert
-m rpfilter --invert --accept-local --validmark --loose
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rpfilter loose validmark accept-local invert
    save -m rpfilter --loose --validmark --accept-local --invert
    list            all  --  anywhere             anywhere             rpfilter loose validmark accept-local invert
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            rpfilter loose validmark accept-local invert
-m rpfilter --validmark --invert -j DROP
    echo DROP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rpfilter validmark invert
    save -m rpfilter --validmark --invert -j DROP
    list DROP       all  --  anywhere             anywhere             rpfilter validmark invert
    list-n DROP       all  --  0.0.0.0/0            0.0.0.0/0            rpfilter validmark invert
-m rpfilter --accept-local --loose
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rpfilter loose accept-local
    save -m rpfilter --loose --accept-local
    list            all  --  anywhere             anywhere             rpfilter loose accept-local
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            rpfilter loose accept-local
-m rpfilter --lo --va --ac --inv
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rpfilter loose validmark accept-local invert
    save -m rpfilter --loose --validmark --accept-local --invert
    list            all  --  anywhere             anywhere             rpfilter loose validmark accept-local invert
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            rpfilter loose validmark accept-local invert
-m rpfilter ! --loose
    status 2
    stderr iptables v1.8.11 (nf_tables): rpfilter: option "--loose" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m rpfilter ! --validmark
    status 2
    stderr iptables v1.8.11 (nf_tables): rpfilter: option "--validmark" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m rpfilter ! --accept-local
    status 2
    stderr iptables v1.8.11 (nf_tables): rpfilter: option "--accept-local" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m rpfilter ! --invert
    status 2
    stderr iptables v1.8.11 (nf_tables): rpfilter: option "--invert" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m rpfilter --loose --loose
    status 2
    stderr iptables v1.8.11 (nf_tables): rpfilter: option "--loose" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m rpfilter --validmark --validmark
    status 2
    stderr iptables v1.8.11 (nf_tables): rpfilter: option "--validmark" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m rpfilter --accept-local --accept-local
    status 2
    stderr iptables v1.8.11 (nf_tables): rpfilter: option "--accept-local" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m rpfilter --invert --invert
    status 2
    stderr iptables v1.8.11 (nf_tables): rpfilter: option "--invert" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m rpfilter --loose=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m rpfilter --validmark=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x01"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m rpfilter --accept-local=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x02"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m rpfilter --invert=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x03"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m rpfilter --loose 1
    status 2
    stderr Bad argument `1'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m rpfilter --in
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--in"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m rpfilter --strict
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--strict"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m rpfilter --loose -m rpfilter --invert
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rpfilter loose rpfilter invert
    save -m rpfilter --loose -m rpfilter --invert
    list            all  --  anywhere             anywhere             rpfilter loose rpfilter invert
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            rpfilter loose rpfilter invert
-m rpfilter -m rpfilter
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rpfilter rpfilter
    save -m rpfilter -m rpfilter
    list            all  --  anywhere             anywhere             rpfilter rpfilter
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            rpfilter rpfilter
! -m rpfilter
    status 2
    stderr iptables v1.8.11 (nf_tables): unexpected ! flag before --match
    stderr Try `iptables -h' or 'iptables --help' for more information.
--loose -m rpfilter
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--loose"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m rpfilter --invert -m tcp --dport 22 -j DROP
    echo DROP  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rpfilter invert tcp dpt:22
    save -p tcp -m rpfilter --invert -m tcp --dport 22 -j DROP
    list DROP       tcp  --  anywhere             anywhere             rpfilter invert tcp dpt:ssh
    list-n DROP       tcp  --  0.0.0.0/0            0.0.0.0/0            rpfilter invert tcp dpt:22
-i eth0 -s 10.0.0.0/8 -m rpfilter --invert
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): host/network `10.0.0.0' not found
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   all opt -- in eth0 out *  10.0.0.0/8  -> 0.0.0.0/0   rpfilter invert
    save/4 -s 10.0.0.0/8 -i eth0 -m rpfilter --invert
    list/4            all  --  10.0.0.0/8           anywhere             rpfilter invert
    list-n/4            all  --  10.0.0.0/8           0.0.0.0/0            rpfilter invert
# Where it works.
chain OUTPUT
-m rpfilter
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rpfilter
-m rpfilter --loose
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rpfilter loose
table mangle
chain PREROUTING
-m rpfilter --invert -j DROP
    echo DROP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rpfilter invert
    save -m rpfilter --invert -j DROP
    list DROP       all  --  anywhere             anywhere             rpfilter invert
    list-n DROP       all  --  0.0.0.0/0            0.0.0.0/0            rpfilter invert
-m rpfilter --loose
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rpfilter loose
    save -m rpfilter --loose
    list            all  --  anywhere             anywhere             rpfilter loose
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            rpfilter loose
chain INPUT
-m rpfilter --invert -j DROP
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo DROP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rpfilter invert
chain FORWARD
-m rpfilter
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain FORWARD
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rpfilter
chain OUTPUT
-m rpfilter
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rpfilter
chain POSTROUTING
-m rpfilter
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rpfilter
table filter
chain INPUT
-m rpfilter --invert -j DROP
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo DROP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rpfilter invert
table nat
chain PREROUTING
-m rpfilter --invert
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rpfilter invert
table security
chain INPUT
-m rpfilter
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rpfilter
table raw
setup -t raw -N user
chain user
-m rpfilter --invert -j DROP
    echo DROP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rpfilter invert
    save -m rpfilter --invert -j DROP
    list DROP       all  --  anywhere             anywhere             rpfilter invert
    list-n DROP       all  --  0.0.0.0/0            0.0.0.0/0            rpfilter invert
setup -t raw -A PREROUTING -j user
-m rpfilter --invert -j DROP
    echo DROP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rpfilter invert
    save -m rpfilter --invert -j DROP
    list DROP       all  --  anywhere             anywhere             rpfilter invert
    list-n DROP       all  --  0.0.0.0/0            0.0.0.0/0            rpfilter invert
setup -t raw -A OUTPUT -j user
-m rpfilter --invert -j DROP
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain user
    echo DROP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rpfilter invert
setup
table filter
setup -N user
-m rpfilter --invert -j DROP
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain user
    echo DROP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rpfilter invert
