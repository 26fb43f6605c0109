# Rates that estimators measured; without one of that name the kernel refuses the rule.
-m rateest
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match \.
-m rateest --rateest1 a
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a
-m rateest --rateest a
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a
-m rateest --rateest a --rateest-gt --rateest-bps 1
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a bps 0 gt
-m rateest --rateest a --rateest-gt --rateest-pps 1
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a pps gt 1
-m rateest --rateest1 a --rateest-lt --rateest-bps1 8bit
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a bps 0 lt
-m rateest --rateest1 a --rateest-lt --rateest-bps1 8bit --rateest-pps1 3
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a bps 0 lt pps lt 0
-m rateest --rateest1 a --rateest-eq --rateest2 b
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a eq b
-m rateest --rateest1 a --rateest-eq --rateest2 b --rateest-bps
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a bps eq b bps
-m rateest --rateest1 a --rateest-eq --rateest2 b --rateest-bps1 1kbit --rateest-bps2 1mbit
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a bps eq b bps
-m rateest --rateest-delta --rateest1 a --rateest-gt --rateest-bps1 1kbit
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a delta bps 125 0 gt
-m rateest --rateest-delta --rateest1 a --rateest-gt --rateest-bps1 1kbit --rateest2 b --rateest-bps2 2kbit
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a delta bps 125 gt b bps 250
-m rateest --rateest1 a --rateest-delta --rateest-gt --rateest2 b
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a delta gt b
-m rateest --rateest1 a ! --rateest-gt --rateest-bps 1
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a bps 0 ! gt
-m rateest --rateest1 a ! --rateest-lt --rateest-pps 100
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a pps ! lt 100
-m rateest --rateest1 a --rateest-gt --rateest-lt --rateest-pps 100
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a pps lt 100
-m rateest --rateest1 a --rateest-gt
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a
-m rateest --rateest-gt --rateest-bps 1
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match  bps 0 gt
-m rateest --rateest1 abcdefghijklmnop --rateest-gt --rateest-bps 1
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match abcdefghijklmno bps 0 gt
-m rateest --rateest1 abcdefghijklmno --rateest-gt --rateest-bps 1
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match abcdefghijklmno bps 0 gt
-m rateest --rateest1 "" --rateest-gt --rateest-bps 1
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match  bps 0 gt
-m rateest --rateest1 "a b" --rateest-gt --rateest-bps 1
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a b bps 0 gt
-m rateest --rateest1 a --rateest-gt --rateest-bps x
    status 2
    stderr iptables v1.8.11 (nf_tables): rateest: could not parse rate `x'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m rateest --rateest1 a --rateest-gt --rateest-bps 1x
    status 2
    stderr iptables v1.8.11 (nf_tables): rateest: could not parse rate `1x'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m rateest --rateest1 a --rateest-gt --rateest-bps 1K
    status 2
    stderr iptables v1.8.11 (nf_tables): rateest: could not parse rate `1K'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m rateest --rateest1 a --rateest-gt --rateest-bps 1kibit
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a bps 128 gt
-m rateest --rateest1 a --rateest-gt --rateest-bps 1mbps
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a bps 1000000 gt
-m rateest --rateest1 a --rateest-gt --rateest-bps 1bps
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a bps 1 gt
-m rateest --rateest1 a --rateest-gt --rateest-bps 1.5mbit
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a bps 187500 gt
-m rateest --rateest1 a --rateest-gt --rateest-bps 1gbit
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a bps 125000000 gt
-m rateest --rateest1 a --rateest-gt --rateest-bps 100gbit
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a bps 3910065408 gt
-m rateest --rateest1 a --rateest-gt --rateest-bps -1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-1"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m rateest --rateest1 a --rateest-gt --rateest-pps x
    status 2
    stderr iptables v1.8.11 (nf_tables): rateest: could not parse pps `x'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m rateest --rateest1 a --rateest-gt --rateest-pps 4294967296
    status 2
    stderr iptables v1.8.11 (nf_tables): rateest: could not parse pps `4294967296'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m rateest --rateest1 a --rateest-gt --rateest-pps -1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-1"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m rateest --rateest1 a --rateest1 b --rateest-gt --rateest-pps 1
    status 2
    stderr iptables v1.8.11 (nf_tables): rateest: can't specify --rateest1 twice
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m rateest --rateest1 a --rateest-gt --rateest-pps 1 --rateest-pps 2
    status 2
    stderr iptables v1.8.11 (nf_tables): rateest: can't specify --rateest-pps2 twice
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m rateest --rateest1 a --rateest2 b --rateest2 c --rateest-gt
    status 2
    stderr iptables v1.8.11 (nf_tables): rateest: can't specify --rateest2 twice
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m rateest --rateest1 a --rateest-delta --rateest-delta --rateest-gt --rateest-pps 1
    status 2
    stderr iptables v1.8.11 (nf_tables): rateest: can't specify --rateest-delta twice
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m rateest ! --rateest1 a --rateest-gt --rateest-pps 1
    status 2
    stderr iptables v1.8.11 (nf_tables): rateest: rateest can't be inverted
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m rateest --rateest1 a --rateest-gt --rateest-pps1
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a pps gt 0
-m rateest --rateest1 a --rateest-gt --rateest-bps1
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a bps 0 gt
-m rateest --rateest1
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--rateest1" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
table mangle
chain PREROUTING
setup -t mangle -A FORWARD -j RATEEST --rateest-name a --rateest-interval 250ms --rateest-ewmalog 500ms
setup -t mangle -A FORWARD -j RATEEST --rateest-name b --rateest-interval 250ms --rateest-ewmalog 500ms
-m rateest --rateest a --rateest-gt --rateest-bps 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a bps 0 gt
    save -m rateest --rateest a --rateest-gt --rateest-bps 0bit
    list            all  --  anywhere             anywhere             rateest match a bps 0bit gt
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            rateest match a bps 0 gt
-m rateest --rateest1 a --rateest-lt --rateest-bps1 8bit
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a bps 0 lt
    save -m rateest --rateest a --rateest-lt --rateest-bps 0bit
    list            all  --  anywhere             anywhere             rateest match a bps 0bit lt
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            rateest match a bps 0 lt
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A PREROUTING -m rateest --rateest a --rateest-lt --rateest-bps 0bit
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A PREROUTING -m rateest --rateest a --rateest-lt --rateest-bps 0bit
-m rateest --rateest1 a --rateest-lt --rateest-bps1 8bit --rateest-pps1 3
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a bps 0 lt pps lt 0
    save -m rateest --rateest a --rateest-lt --rateest-bps 0bit --rateest-lt --rateest-pps 0
    list            all  --  anywhere             anywhere             rateest match a bps 0bit lt pps lt 0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            rateest match a bps 0 lt pps lt 0
    delete/4 2 iptables v1.8.11 (nf_tables): rateest: can't specify lt/gt/eq twice
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A PREROUTING -m rateest --rateest a --rateest-lt --rateest-bps 0bit --rateest-lt --rateest-pps 0
    delete/6 2 ip6tables v1.8.11 (nf_tables): rateest: can't specify lt/gt/eq twice
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A PREROUTING -m rateest --rateest a --rateest-lt --rateest-bps 0bit --rateest-lt --rateest-pps 0
-m rateest --rateest1 a --rateest-eq --rateest-pps1 3
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a pps eq 0
    save -m rateest --rateest a --rateest-eq --rateest-pps 0
    list            all  --  anywhere             anywhere             rateest match a pps eq 0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            rateest match a pps eq 0
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A PREROUTING -m rateest --rateest a --rateest-eq --rateest-pps 0
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A PREROUTING -m rateest --rateest a --rateest-eq --rateest-pps 0
-m rateest --rateest1 a ! --rateest-gt --rateest-bps 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a bps 0 ! gt
    save -m rateest --rateest a ! --rateest-gt --rateest-bps 0bit
    list            all  --  anywhere             anywhere             rateest match a bps 0bit ! gt
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            rateest match a bps 0 ! gt
-m rateest --rateest1 a --rateest-eq --rateest2 b
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a eq b
-m rateest --rateest1 a --rateest-eq --rateest2 b --rateest-bps
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a bps eq b bps
    save -m rateest --rateest1 a --rateest-eq --rateest-bps --rateest2 b
    list            all  --  anywhere             anywhere             rateest match a bps eq b bps
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            rateest match a bps eq b bps
-m rateest --rateest1 a --rateest-eq --rateest2 b --rateest-pps
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a pps eq b pps
    save -m rateest --rateest1 a --rateest-eq --rateest-pps --rateest2 b
    list            all  --  anywhere             anywhere             rateest match a pps eq b pps
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            rateest match a pps eq b pps
-m rateest --rateest1 a --rateest-eq --rateest2 b --rateest-pps --rateest-bps
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a bps pps eq b bps pps
    save -m rateest --rateest1 a --rateest-eq --rateest-bps --rateest-eq --rateest-pps --rateest2 b
    list            all  --  anywhere             anywhere             rateest match a bps pps eq b bps pps
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            rateest match a bps pps eq b bps pps
    delete/4 2 iptables v1.8.11 (nf_tables): rateest: can't specify lt/gt/eq twice
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A PREROUTING -m rateest --rateest1 a --rateest-eq --rateest-bps --rateest-eq --rateest-pps --rateest2 b
    delete/6 2 ip6tables v1.8.11 (nf_tables): rateest: can't specify lt/gt/eq twice
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A PREROUTING -m rateest --rateest1 a --rateest-eq --rateest-bps --rateest-eq --rateest-pps --rateest2 b
-m rateest --rateest1 a --rateest-eq --rateest2 b --rateest-bps1 1kbit --rateest-bps2 1mbit
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a bps eq b bps
    save -m rateest --rateest1 a --rateest-eq --rateest-bps --rateest2 b
    list            all  --  anywhere             anywhere             rateest match a bps eq b bps
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            rateest match a bps eq b bps
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A PREROUTING -m rateest --rateest1 a --rateest-eq --rateest-bps --rateest2 b
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A PREROUTING -m rateest --rateest1 a --rateest-eq --rateest-bps --rateest2 b
-m rateest --rateest1 a --rateest-lt --rateest2 b --rateest-pps1 1 --rateest-pps2 2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a pps lt b pps
    save -m rateest --rateest1 a --rateest-lt --rateest-pps --rateest2 b
    list            all  --  anywhere             anywhere             rateest match a pps lt b pps
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            rateest match a pps lt b pps
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A PREROUTING -m rateest --rateest1 a --rateest-lt --rateest-pps --rateest2 b
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A PREROUTING -m rateest --rateest1 a --rateest-lt --rateest-pps --rateest2 b
-m rateest --rateest1 a --rateest-lt --rateest2 b --rateest-pps2 2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a pps lt b pps
    save -m rateest --rateest1 a --rateest-lt --rateest-pps --rateest2 b
    list            all  --  anywhere             anywhere             rateest match a pps lt b pps
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            rateest match a pps lt b pps
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A PREROUTING -m rateest --rateest1 a --rateest-lt --rateest-pps --rateest2 b
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A PREROUTING -m rateest --rateest1 a --rateest-lt --rateest-pps --rateest2 b
-m rateest --rateest-delta --rateest1 a --rateest-gt --rateest-bps1 1kbit
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a delta bps 125 0 gt
    save -m rateest --rateest-delta --rateest a --rateest-bps1 1000bit --rateest-gt --rateest-bps2 0bit
    list            all  --  anywhere             anywhere             rateest match a delta bps 1000bit 0bit gt
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            rateest match a delta bps 125 0 gt
-m rateest --rateest-delta --rateest1 a --rateest-gt --rateest-bps1 1kbit --rateest2 b --rateest-bps2 2kbit
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a delta bps 125 gt b bps 250
    save -m rateest --rateest-delta --rateest1 a --rateest-bps1 1000bit --rateest-gt --rateest-bps2 2000bit --rateest2 b
    list            all  --  anywhere             anywhere             rateest match a delta bps 1000bit gt b bps 2000bit
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            rateest match a delta bps 125 gt b bps 250
-m rateest --rateest-delta --rateest1 a --rateest-gt --rateest-pps1 1 --rateest2 b --rateest-pps2 2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a delta pps 1 gt b pps 2
    save -m rateest --rateest-delta --rateest1 a --rateest-pps1 1 --rateest-gt --rateest-pps2 2 --rateest2 b
    list            all  --  anywhere             anywhere             rateest match a delta pps 1 gt b pps 2
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            rateest match a delta pps 1 gt b pps 2
-m rateest --rateest1 a --rateest-delta --rateest-gt --rateest2 b
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a delta gt b
-m rateest --rateest1 a --rateest-gt --rateest-bps 1.5mbit
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a bps 187500 gt
    save -m rateest --rateest a --rateest-gt --rateest-bps 1500Kbit
    list            all  --  anywhere             anywhere             rateest match a bps 1500Kbit gt
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            rateest match a bps 187500 gt
-m rateest --rateest1 a --rateest-gt --rateest-bps 1mbps
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a bps 1000000 gt
    save -m rateest --rateest a --rateest-gt --rateest-bps 8000Kbit
    list            all  --  anywhere             anywhere             rateest match a bps 8000Kbit gt
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            rateest match a bps 1000000 gt
-m rateest --rateest1 a --rateest-gt --rateest-bps 1kbps
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a bps 1000 gt
    save -m rateest --rateest a --rateest-gt --rateest-bps 8000bit
    list            all  --  anywhere             anywhere             rateest match a bps 8000bit gt
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            rateest match a bps 1000 gt
-m rateest --rateest1 a --rateest-gt --rateest-bps 9bit
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a bps 1 gt
    save -m rateest --rateest a --rateest-gt --rateest-bps 8bit
    list            all  --  anywhere             anywhere             rateest match a bps 8bit gt
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            rateest match a bps 1 gt
-m rateest --rateest1 a --rateest-gt --rateest-bps 1048576bit
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a bps 131072 gt
    save -m rateest --rateest a --rateest-gt --rateest-bps 1049Kbit
    list            all  --  anywhere             anywhere             rateest match a bps 1049Kbit gt
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            rateest match a bps 131072 gt
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A PREROUTING -m rateest --rateest a --rateest-gt --rateest-bps 1049Kbit
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A PREROUTING -m rateest --rateest a --rateest-gt --rateest-bps 1049Kbit
-m rateest --rateest1 a --rateest-gt --rateest-bps 999999
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a bps 124999 gt
    save -m rateest --rateest a --rateest-gt --rateest-bps 999992bit
    list            all  --  anywhere             anywhere             rateest match a bps 999992bit gt
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            rateest match a bps 124999 gt
-m rateest --rateest1 a --rateest-gt --rateest-bps 1000000
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a bps 125000 gt
    save -m rateest --rateest a --rateest-gt --rateest-bps 1000Kbit
    list            all  --  anywhere             anywhere             rateest match a bps 1000Kbit gt
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            rateest match a bps 125000 gt
-m rateest --rateest1 a --rateest-gt --rateest-bps 1048576
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a bps 131072 gt
    save -m rateest --rateest a --rateest-gt --rateest-bps 1049Kbit
    list            all  --  anywhere             anywhere             rateest match a bps 1049Kbit gt
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            rateest match a bps 131072 gt
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A PREROUTING -m rateest --rateest a --rateest-gt --rateest-bps 1049Kbit
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A PREROUTING -m rateest --rateest a --rateest-gt --rateest-bps 1049Kbit
-m rateest --rateest1 a --rateest-gt --rateest-bps 128000
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a bps 16000 gt
    save -m rateest --rateest a --rateest-gt --rateest-bps 128000bit
    list            all  --  anywhere             anywhere             rateest match a bps 128000bit gt
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            rateest match a bps 16000 gt
-m rateest --rateest1 a --rateest-gt --rateest-bps 8kbit
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a bps 1000 gt
    save -m rateest --rateest a --rateest-gt --rateest-bps 8000bit
    list            all  --  anywhere             anywhere             rateest match a bps 8000bit gt
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            rateest match a bps 1000 gt
-m rateest --rateest1 a --rateest-gt --rateest-bps 1gbit
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a bps 125000000 gt
    save -m rateest --rateest a --rateest-gt --rateest-bps 1000Mbit
    list            all  --  anywhere             anywhere             rateest match a bps 1000Mbit gt
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            rateest match a bps 125000000 gt
-m rateest --rateest1 a --rateest-gt --rateest-bps 0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a bps 0 gt
    save -m rateest --rateest a --rateest-gt --rateest-bps 0bit
    list            all  --  anywhere             anywhere             rateest match a bps 0bit gt
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            rateest match a bps 0 gt
-m rateest --rateest1 a --rateest-gt --rateest-bps 100gbit
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a bps 3910065408 gt
    save -m rateest --rateest a --rateest-gt --rateest-bps 31281Mbit
    list            all  --  anywhere             anywhere             rateest match a bps 31281Mbit gt
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            rateest match a bps 3910065408 gt
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A PREROUTING -m rateest --rateest a --rateest-gt --rateest-bps 31281Mbit
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A PREROUTING -m rateest --rateest a --rateest-gt --rateest-bps 31281Mbit
-m rateest --rateest1 a --rateest-gt --rateest-bps 34gbit
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a bps 4250000000 gt
    save -m rateest --rateest a --rateest-gt --rateest-bps 34000Mbit
    list            all  --  anywhere             anywhere             rateest match a bps 34000Mbit gt
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            rateest match a bps 4250000000 gt
-m rateest --rateest1 a --rateest-gt --rateest-bps 35gbit
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a bps 80032704 gt
    save -m rateest --rateest a --rateest-gt --rateest-bps 640262Kbit
    list            all  --  anywhere             anywhere             rateest match a bps 640262Kbit gt
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            rateest match a bps 80032704 gt
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A PREROUTING -m rateest --rateest a --rateest-gt --rateest-bps 640262Kbit
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A PREROUTING -m rateest --rateest a --rateest-gt --rateest-bps 640262Kbit
-m rateest --rateest1 a --rateest-gt --rateest-bps -1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-1"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m rateest --rateest1 a --rateest-gt --rateest-pps 0x10
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a pps gt 16
    save -m rateest --rateest a --rateest-gt --rateest-pps 16
    list            all  --  anywhere             anywhere             rateest match a pps gt 16
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            rateest match a pps gt 16
-m rateest --rateest1 a --rateest-gt --rateest-pps 4294967295
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a pps gt 4294967295
    save -m rateest --rateest a --rateest-gt --rateest-pps 4294967295
    list            all  --  anywhere             anywhere             rateest match a pps gt 4294967295
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            rateest match a pps gt 4294967295
-m rateest --rateest1 a --rateest-gt --rateest2 nosuch
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a gt nosuch
-m rateest --rateest1 nosuch --rateest-gt --rateest2 a
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match nosuch gt a
-m rateest --rateest1 a --rateest-gt --rateest2 a
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a gt a
-m rateest --rateest1 a --rateest-gt --rateest-pps 5 -m rateest --rateest1 b --rateest-lt --rateest-bps 1mbit
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a pps gt 5 rateest match b bps 125000 lt
    save -m rateest --rateest a --rateest-gt --rateest-pps 5 -m rateest --rateest b --rateest-lt --rateest-bps 1000Kbit
    list            all  --  anywhere             anywhere             rateest match a pps gt 5 rateest match b bps 1000Kbit lt
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            rateest match a pps gt 5 rateest match b bps 125000 lt
-m rateest --rateest1 a --rateest-gt --rateest-bps1 --rateest-pps1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   rateest match a bps 0 gt pps gt 0
    save -m rateest --rateest a --rateest-gt --rateest-bps 0bit --rateest-gt --rateest-pps 0
    list            all  --  anywhere             anywhere             rateest match a bps 0bit gt pps gt 0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            rateest match a bps 0 gt pps gt 0
    delete/4 2 iptables v1.8.11 (nf_tables): rateest: can't specify lt/gt/eq twice
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A PREROUTING -m rateest --rateest a --rateest-gt --rateest-bps 0bit --rateest-gt --rateest-pps 0
    delete/6 2 ip6tables v1.8.11 (nf_tables): rateest: can't specify lt/gt/eq twice
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A PREROUTING -m rateest --rateest a --rateest-gt --rateest-bps 0bit --rateest-gt --rateest-pps 0
