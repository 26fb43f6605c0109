# Sizes, and the later of the two options.
table mangle
chain FORWARD
-p tcp -j TCPMSS
    status 2
    stderr iptables v1.8.11 (nf_tables): TCPMSS target: At least one parameter is required
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp --syn -j TCPMSS --clamp-mss-to-pmtu
    echo TCPMSS  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp flags:0x17/0x02 TCPMSS clamp to PMTU
    save -p tcp -m tcp --tcp-flags FIN,SYN,RST,ACK SYN -j TCPMSS --clamp-mss-to-pmtu
    list TCPMSS     tcp  --  anywhere             anywhere             tcp flags:FIN,SYN,RST,ACK/SYN TCPMSS clamp to PMTU
    list-n TCPMSS     tcp  --  0.0.0.0/0            0.0.0.0/0            tcp flags:0x17/0x02 TCPMSS clamp to PMTU
-p tcp -j TCPMSS --clamp-mss-to-pmtu
    echo TCPMSS  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPMSS clamp to PMTU
    save -p tcp -j TCPMSS --clamp-mss-to-pmtu
    list TCPMSS     tcp  --  anywhere             anywhere             TCPMSS clamp to PMTU
    list-n TCPMSS     tcp  --  0.0.0.0/0            0.0.0.0/0            TCPMSS clamp to PMTU
-p tcp -j TCPMSS --clamp
    echo TCPMSS  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPMSS clamp to PMTU
    save -p tcp -j TCPMSS --clamp-mss-to-pmtu
    list TCPMSS     tcp  --  anywhere             anywhere             TCPMSS clamp to PMTU
    list-n TCPMSS     tcp  --  0.0.0.0/0            0.0.0.0/0            TCPMSS clamp to PMTU
-p 6 -j TCPMSS --set-mss 1400
    echo TCPMSS  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPMSS set 1400
    save -p tcp -j TCPMSS --set-mss 1400
    list TCPMSS     tcp  --  anywhere             anywhere             TCPMSS set 1400
    list-n TCPMSS     tcp  --  0.0.0.0/0            0.0.0.0/0            TCPMSS set 1400
-p tcp --tcp-flags SYN,RST SYN -m comment --comment x -j TCPMSS --set-m 1
    echo TCPMSS  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp flags:0x06/0x02 /* x */ TCPMSS set 1
    save -p tcp -m tcp --tcp-flags SYN,RST SYN -m comment --comment x -j TCPMSS --set-mss 1
    list TCPMSS     tcp  --  anywhere             anywhere             tcp flags:SYN,RST/SYN /* x */ TCPMSS set 1
    list-n TCPMSS     tcp  --  0.0.0.0/0            0.0.0.0/0            tcp flags:0x06/0x02 /* x */ TCPMSS set 1
-p tcp -j TCPMSS --set-mss 1
    echo TCPMSS  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPMSS set 1
    save -p tcp -j TCPMSS --set-mss 1
    list TCPMSS     tcp  --  anywhere             anywhere             TCPMSS set 1
    list-n TCPMSS     tcp  --  0.0.0.0/0            0.0.0.0/0            TCPMSS set 1
-p tcp -j TCPMSS --set-mss 0
    echo TCPMSS  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPMSS set 0
    save -p tcp -j TCPMSS --set-mss 0
    list TCPMSS     tcp  --  anywhere             anywhere             TCPMSS set 0
    list-n TCPMSS     tcp  --  0.0.0.0/0            0.0.0.0/0            TCPMSS set 0
-p tcp -j TCPMSS --set-mss 00
    echo TCPMSS  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPMSS set 0
    save -p tcp -j TCPMSS --set-mss 0
    list TCPMSS     tcp  --  anywhere             anywhere             TCPMSS set 0
    list-n TCPMSS     tcp  --  0.0.0.0/0            0.0.0.0/0            TCPMSS set 0
-p tcp -j TCPMSS --set-mss 0x5b4
    echo TCPMSS  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPMSS set 1460
    save -p tcp -j TCPMSS --set-mss 1460
    list TCPMSS     tcp  --  anywhere             anywhere             TCPMSS set 1460
    list-n TCPMSS     tcp  --  0.0.0.0/0            0.0.0.0/0            TCPMSS set 1460
-p tcp -j TCPMSS --set-mss 010
    echo TCPMSS  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPMSS set 8
    save -p tcp -j TCPMSS --set-mss 8
    list TCPMSS     tcp  --  anywhere             anywhere             TCPMSS set 8
    list-n TCPMSS     tcp  --  0.0.0.0/0            0.0.0.0/0            TCPMSS set 8
-p tcp -j TCPMSS --set-mss 08
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): TCPMSS: bad value for option "--set-mss", or out of range (0-65515).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): TCPMSS: bad value for option "--set-mss", or out of range (0-65495).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j TCPMSS --set-mss +5
    echo TCPMSS  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPMSS set 5
    save -p tcp -j TCPMSS --set-mss 5
    list TCPMSS     tcp  --  anywhere             anywhere             TCPMSS set 5
    list-n TCPMSS     tcp  --  0.0.0.0/0            0.0.0.0/0            TCPMSS set 5
-p tcp -j TCPMSS --set-mss " 5"
    echo TCPMSS  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPMSS set 5
    save -p tcp -j TCPMSS --set-mss 5
    list TCPMSS     tcp  --  anywhere             anywhere             TCPMSS set 5
    list-n TCPMSS     tcp  --  0.0.0.0/0            0.0.0.0/0            TCPMSS set 5
-p tcp -j TCPMSS --set-mss "5 "
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): TCPMSS: bad value for option "--set-mss", or out of range (0-65515).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): TCPMSS: bad value for option "--set-mss", or out of range (0-65495).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j TCPMSS --set-mss ""
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): TCPMSS: bad value for option "--set-mss", or out of range (0-65515).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): TCPMSS: bad value for option "--set-mss", or out of range (0-65495).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j TCPMSS --set-mss x
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): TCPMSS: bad value for option "--set-mss", or out of range (0-65515).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): TCPMSS: bad value for option "--set-mss", or out of range (0-65495).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j TCPMSS --set-mss 5x
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): TCPMSS: bad value for option "--set-mss", or out of range (0-65515).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): TCPMSS: bad value for option "--set-mss", or out of range (0-65495).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j TCPMSS --set-mss -5
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): TCPMSS: bad value for option "--set-mss", or out of range (0-65515).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): TCPMSS: bad value for option "--set-mss", or out of range (0-65495).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j TCPMSS --set-mss 1400,1500
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): TCPMSS: bad value for option "--set-mss", or out of range (0-65515).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): TCPMSS: bad value for option "--set-mss", or out of range (0-65495).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j TCPMSS --set-mss 1400:1500
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): TCPMSS: bad value for option "--set-mss", or out of range (0-65515).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): TCPMSS: bad value for option "--set-mss", or out of range (0-65495).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j TCPMSS --set-mss 65474
    echo TCPMSS  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPMSS set 65474
    save -p tcp -j TCPMSS --set-mss 65474
    list TCPMSS     tcp  --  anywhere             anywhere             TCPMSS set 65474
    list-n TCPMSS     tcp  --  0.0.0.0/0            0.0.0.0/0            TCPMSS set 65474
-p tcp -j TCPMSS --set-mss 65495
    echo TCPMSS  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPMSS set 65495
    save -p tcp -j TCPMSS --set-mss 65495
    list TCPMSS     tcp  --  anywhere             anywhere             TCPMSS set 65495
    list-n TCPMSS     tcp  --  0.0.0.0/0            0.0.0.0/0            TCPMSS set 65495
-p tcp -j TCPMSS --set-mss 65496
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): TCPMSS: bad value for option "--set-mss", or out of range (0-65495).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 TCPMSS  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPMSS set 65496
    save/4 -p tcp -j TCPMSS --set-mss 65496
    list/4 TCPMSS     tcp  --  anywhere             anywhere             TCPMSS set 65496
    list-n/4 TCPMSS     tcp  --  0.0.0.0/0            0.0.0.0/0            TCPMSS set 65496
-p tcp -j TCPMSS --set-mss 65515
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): TCPMSS: bad value for option "--set-mss", or out of range (0-65495).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 TCPMSS  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPMSS set 65515
    save/4 -p tcp -j TCPMSS --set-mss 65515
    list/4 TCPMSS     tcp  --  anywhere             anywhere             TCPMSS set 65515
    list-n/4 TCPMSS     tcp  --  0.0.0.0/0            0.0.0.0/0            TCPMSS set 65515
-p tcp -j TCPMSS --set-mss 65516
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): TCPMSS: bad value for option "--set-mss", or out of range (0-65515).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): TCPMSS: bad value for option "--set-mss", or out of range (0-65495).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j TCPMSS --set-mss 65535
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): TCPMSS: bad value for option "--set-mss", or out of range (0-65515).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): TCPMSS: bad value for option "--set-mss", or out of range (0-65495).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j TCPMSS --set-mss 65536
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): TCPMSS: bad value for option "--set-mss", or out of range (0-65515).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): TCPMSS: bad value for option "--set-mss", or out of range (0-65495).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j TCPMSS --set-mss 4294967296
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): TCPMSS: bad value for option "--set-mss", or out of range (0-65515).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): TCPMSS: bad value for option "--set-mss", or out of range (0-65495).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j TCPMSS --set-mss=1400
    echo TCPMSS  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPMSS set 1400
    save -p tcp -j TCPMSS --set-mss 1400
    list TCPMSS     tcp  --  anywhere             anywhere             TCPMSS set 1400
    list-n TCPMSS     tcp  --  0.0.0.0/0            0.0.0.0/0            TCPMSS set 1400
-p tcp -j TCPMSS --set-mss
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--set-mss" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TCPMSS --set-mss 1 --set-mss 1
    status 2
    stderr iptables v1.8.11 (nf_tables): TCPMSS: option "--set-mss" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TCPMSS ! --set-mss 1
    status 2
    stderr iptables v1.8.11 (nf_tables): TCPMSS: option "--set-mss" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TCPMSS ! --clamp-mss-to-pmtu
    status 2
    stderr iptables v1.8.11 (nf_tables): TCPMSS: option "--clamp-mss-to-pmtu" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TCPMSS --clamp-mss-to-pmtu=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x01"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TCPMSS --clamp-mss-to-pmtu --clamp-mss-to-pmtu
    status 2
    stderr iptables v1.8.11 (nf_tables): TCPMSS: option "--clamp-mss-to-pmtu" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TCPMSS --set-mss 1400 --clamp-mss-to-pmtu
    echo TCPMSS  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPMSS clamp to PMTU
    save -p tcp -j TCPMSS --clamp-mss-to-pmtu
    list TCPMSS     tcp  --  anywhere             anywhere             TCPMSS clamp to PMTU
    list-n TCPMSS     tcp  --  0.0.0.0/0            0.0.0.0/0            TCPMSS clamp to PMTU
-p tcp -j TCPMSS --clamp-mss-to-pmtu --set-mss 1400
    echo TCPMSS  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPMSS set 1400
    save -p tcp -j TCPMSS --set-mss 1400
    list TCPMSS     tcp  --  anywhere             anywhere             TCPMSS set 1400
    list-n TCPMSS     tcp  --  0.0.0.0/0            0.0.0.0/0            TCPMSS set 1400
-p tcp -j TCPMSS --mss 5
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--mss"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp --set-mss 5 -j TCPMSS
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--set-mss"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp --set-mss 5
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--set-mss"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TCPMSS --set-mss 1400 -j TCPMSS
    status 2
    stderr iptables v1.8.11 (nf_tables): multiple --jump options not allowed
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -g TCPMSS --set-mss 1400
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--set-mss"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j tcpmss --set-mss 1400
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--set-mss"
    stderr Try `iptables -h' or 'iptables --help' for more information.
# Where it works.
-j TCPMSS --set-mss 1400
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain FORWARD
    echo TCPMSS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPMSS set 1400
-p udp -j TCPMSS --set-mss 1400
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain FORWARD
    echo TCPMSS  udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPMSS set 1400
! -p tcp -j TCPMSS --set-mss 1400
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain FORWARD
    echo TCPMSS !tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPMSS set 1400
-m tcp -j TCPMSS --set-mss 1400
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain FORWARD
    echo TCPMSS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp TCPMSS set 1400
-p tcp -o ppp+ -j TCPMSS --clamp-mss-to-pmtu
    echo TCPMSS  tcp opt -- in * out ppp+  0.0.0.0/0  -> 0.0.0.0/0   TCPMSS clamp to PMTU
    save -o ppp+ -p tcp -j TCPMSS --clamp-mss-to-pmtu
    list TCPMSS     tcp  --  anywhere             anywhere             TCPMSS clamp to PMTU
    list-n TCPMSS     tcp  --  0.0.0.0/0            0.0.0.0/0            TCPMSS clamp to PMTU
-j TCPMSS --clamp-mss-to-pmtu
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain FORWARD
    echo TCPMSS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPMSS clamp to PMTU
chain POSTROUTING
-p tcp -j TCPMSS --set-mss 1400
    echo TCPMSS  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPMSS set 1400
    save -p tcp -j TCPMSS --set-mss 1400
    list TCPMSS     tcp  --  anywhere             anywhere             TCPMSS set 1400
    list-n TCPMSS     tcp  --  0.0.0.0/0            0.0.0.0/0            TCPMSS set 1400
-p tcp -j TCPMSS --clamp-mss-to-pmtu
    echo TCPMSS  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPMSS clamp to PMTU
    save -p tcp -j TCPMSS --clamp-mss-to-pmtu
    list TCPMSS     tcp  --  anywhere             anywhere             TCPMSS clamp to PMTU
    list-n TCPMSS     tcp  --  0.0.0.0/0            0.0.0.0/0            TCPMSS clamp to PMTU
chain OUTPUT
-p tcp -j TCPMSS --clamp-mss-to-pmtu
    echo TCPMSS  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPMSS clamp to PMTU
    save -p tcp -j TCPMSS --clamp-mss-to-pmtu
    list TCPMSS     tcp  --  anywhere             anywhere             TCPMSS clamp to PMTU
    list-n TCPMSS     tcp  --  0.0.0.0/0            0.0.0.0/0            TCPMSS clamp to PMTU
chain INPUT
-p tcp -j TCPMSS --set-mss 1400
    echo TCPMSS  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPMSS set 1400
    save -p tcp -j TCPMSS --set-mss 1400
    list TCPMSS     tcp  --  anywhere             anywhere             TCPMSS set 1400
    list-n TCPMSS     tcp  --  0.0.0.0/0            0.0.0.0/0            TCPMSS set 1400
-p tcp -j TCPMSS --clamp-mss-to-pmtu
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo TCPMSS  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPMSS clamp to PMTU
chain PREROUTING
-p tcp -j TCPMSS --set-mss 1400
    echo TCPMSS  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPMSS set 1400
    save -p tcp -j TCPMSS --set-mss 1400
    list TCPMSS     tcp  --  anywhere             anywhere             TCPMSS set 1400
    list-n TCPMSS     tcp  --  0.0.0.0/0            0.0.0.0/0            TCPMSS set 1400
-p tcp -j TCPMSS --clamp-mss-to-pmtu
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo TCPMSS  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPMSS clamp to PMTU
table filter
chain FORWARD
-p tcp -j TCPMSS --set-mss 1400
    echo TCPMSS  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPMSS set 1400
    save -p tcp -j TCPMSS --set-mss 1400
    list TCPMSS     tcp  --  anywhere             anywhere             TCPMSS set 1400
    list-n TCPMSS     tcp  --  0.0.0.0/0            0.0.0.0/0            TCPMSS set 1400
-p tcp -j TCPMSS --clamp-mss-to-pmtu
    echo TCPMSS  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPMSS clamp to PMTU
    save -p tcp -j TCPMSS --clamp-mss-to-pmtu
    list TCPMSS     tcp  --  anywhere             anywhere             TCPMSS clamp to PMTU
    list-n TCPMSS     tcp  --  0.0.0.0/0            0.0.0.0/0            TCPMSS clamp to PMTU
chain INPUT
-p tcp -j TCPMSS --set-mss 1400
    echo TCPMSS  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPMSS set 1400
    save -p tcp -j TCPMSS --set-mss 1400
    list TCPMSS     tcp  --  anywhere             anywhere             TCPMSS set 1400
    list-n TCPMSS     tcp  --  0.0.0.0/0            0.0.0.0/0            TCPMSS set 1400
-p tcp -j TCPMSS --clamp-mss-to-pmtu
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo TCPMSS  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPMSS clamp to PMTU
table nat
chain POSTROUTING
-p tcp -j TCPMSS --set-mss 1400
    echo TCPMSS  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPMSS set 1400
    save -p tcp -j TCPMSS --set-mss 1400
    list TCPMSS     tcp  --  anywhere             anywhere             TCPMSS set 1400
    list-n TCPMSS     tcp  --  0.0.0.0/0            0.0.0.0/0            TCPMSS set 1400
-p tcp -j TCPMSS --clamp-mss-to-pmtu
    echo TCPMSS  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPMSS clamp to PMTU
    save -p tcp -j TCPMSS --clamp-mss-to-pmtu
    list TCPMSS     tcp  --  anywhere             anywhere             TCPMSS clamp to PMTU
    list-n TCPMSS     tcp  --  0.0.0.0/0            0.0.0.0/0            TCPMSS clamp to PMTU
table raw
chain PREROUTING
-p tcp -j TCPMSS --set-mss 1400
    echo TCPMSS  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPMSS set 1400
    save -p tcp -j TCPMSS --set-mss 1400
    list TCPMSS     tcp  --  anywhere             anywhere             TCPMSS set 1400
    list-n TCPMSS     tcp  --  0.0.0.0/0            0.0.0.0/0            TCPMSS set 1400
-p tcp -j TCPMSS --clamp-mss-to-pmtu
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo TCPMSS  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPMSS clamp to PMTU
table security
chain INPUT
-p tcp -j TCPMSS --set-mss 1400
    echo TCPMSS  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPMSS set 1400
    save -p tcp -j TCPMSS --set-mss 1400
    list TCPMSS     tcp  --  anywhere             anywhere             TCPMSS set 1400
    list-n TCPMSS     tcp  --  0.0.0.0/0            0.0.0.0/0            TCPMSS set 1400
-p tcp -j TCPMSS --clamp-mss-to-pmtu
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo TCPMSS  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPMSS clamp to PMTU
table mangle
setup -t mangle -N user
chain user
-p tcp -j TCPMSS --clamp-mss-to-pmtu
    echo TCPMSS  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPMSS clamp to PMTU
    save -p tcp -j TCPMSS --clamp-mss-to-pmtu
    list TCPMSS     tcp  --  anywhere             anywhere             TCPMSS clamp to PMTU
    list-n TCPMSS     tcp  --  0.0.0.0/0            0.0.0.0/0            TCPMSS clamp to PMTU
-j TCPMSS --clamp-mss-to-pmtu
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain user
    echo TCPMSS  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPMSS clamp to PMTU
