# Fills in a checksum; only in the table mangle.
table mangle
chain POSTROUTING
-j CHECKSUM
    status 2
    stderr iptables v1.8.11 (nf_tables): CHECKSUM: option "--checksum-fill" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CHECKSUM --checksum-fill
    echo CHECKSUM  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CHECKSUM fill
    save -j CHECKSUM --checksum-fill
    list CHECKSUM   all  --  anywhere             anywhere             CHECKSUM fill
    list-n CHECKSUM   all  --  0.0.0.0/0            0.0.0.0/0            CHECKSUM fill
-j CHECKSUM --checksum-fill --checksum-fill
    status 2
    stderr iptables v1.8.11 (nf_tables): CHECKSUM: option "--checksum-fill" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CHECKSUM ! --checksum-fill
    status 2
    stderr iptables v1.8.11 (nf_tables): CHECKSUM: option "--checksum-fill" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CHECKSUM --checksum-fill x
    status 2
    stderr Bad argument `x'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CHECKSUM --checksum-fill=x
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CHECKSUM --checksum
    echo CHECKSUM  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CHECKSUM fill
    save -j CHECKSUM --checksum-fill
    list CHECKSUM   all  --  anywhere             anywhere             CHECKSUM fill
    list-n CHECKSUM   all  --  0.0.0.0/0            0.0.0.0/0            CHECKSUM fill
-j CHECKSUM --c
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--c"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CHECKSUM --checksum-fil
    echo CHECKSUM  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CHECKSUM fill
    save -j CHECKSUM --checksum-fill
    list CHECKSUM   all  --  anywhere             anywhere             CHECKSUM fill
    list-n CHECKSUM   all  --  0.0.0.0/0            0.0.0.0/0            CHECKSUM fill
-j CHECKSUM --checksum-none
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--checksum-none"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-g CHECKSUM
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'CHECKSUM' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p udp -m udp --dport 68 -j CHECKSUM --checksum-fill
    echo CHECKSUM  udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp dpt:68 CHECKSUM fill
    save -p udp -m udp --dport 68 -j CHECKSUM --checksum-fill
    list CHECKSUM   udp  --  anywhere             anywhere             udp dpt:bootpc CHECKSUM fill
    list-n CHECKSUM   udp  --  0.0.0.0/0            0.0.0.0/0            udp dpt:68 CHECKSUM fill
-p udp --dport 68 -o eth0 -j CHECKSUM --checksum-fill
    echo CHECKSUM  udp opt -- in * out eth0  0.0.0.0/0  -> 0.0.0.0/0   udp dpt:68 CHECKSUM fill
    save -o eth0 -p udp -m udp --dport 68 -j CHECKSUM --checksum-fill
    list CHECKSUM   udp  --  anywhere             anywhere             udp dpt:bootpc CHECKSUM fill
    list-n CHECKSUM   udp  --  0.0.0.0/0            0.0.0.0/0            udp dpt:68 CHECKSUM fill
-p tcp -j CHECKSUM --checksum-fill
    echo CHECKSUM  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CHECKSUM fill
    save -p tcp -j CHECKSUM --checksum-fill
    list CHECKSUM   tcp  --  anywhere             anywhere             CHECKSUM fill
    list-n CHECKSUM   tcp  --  0.0.0.0/0            0.0.0.0/0            CHECKSUM fill
! -p udp -j CHECKSUM --checksum-fill
    echo CHECKSUM !udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CHECKSUM fill
    save ! -p udp -j CHECKSUM --checksum-fill
    list CHECKSUM  !udp  --  anywhere             anywhere             CHECKSUM fill
    list-n CHECKSUM  !udp  --  0.0.0.0/0            0.0.0.0/0            CHECKSUM fill
-p icmp -j CHECKSUM --checksum-fill
    echo CHECKSUM  icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CHECKSUM fill
    save -p icmp -j CHECKSUM --checksum-fill
    list CHECKSUM   icmp --  anywhere             anywhere             CHECKSUM fill
    list-n CHECKSUM   icmp --  0.0.0.0/0            0.0.0.0/0            CHECKSUM fill
-p 47 -j CHECKSUM --checksum-fill
    echo CHECKSUM  47 opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CHECKSUM fill
    save -p 47 -j CHECKSUM --checksum-fill
    list CHECKSUM   gre  --  anywhere             anywhere             CHECKSUM fill
    list-n CHECKSUM   47   --  0.0.0.0/0            0.0.0.0/0            CHECKSUM fill
-d 10.0.0.1 -j CHECKSUM --checksum-fill
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): host/network `10.0.0.1' not found
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 CHECKSUM  all opt -- in * out *  0.0.0.0/0  -> 10.0.0.1   CHECKSUM fill
    save/4 -d 10.0.0.1/32 -j CHECKSUM --checksum-fill
    list/4 CHECKSUM   all  --  anywhere             10.0.0.1             CHECKSUM fill
    list-n/4 CHECKSUM   all  --  0.0.0.0/0            10.0.0.1             CHECKSUM fill
chain PREROUTING
-j CHECKSUM --checksum-fill
    echo CHECKSUM  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CHECKSUM fill
    save -j CHECKSUM --checksum-fill
    list CHECKSUM   all  --  anywhere             anywhere             CHECKSUM fill
    list-n CHECKSUM   all  --  0.0.0.0/0            0.0.0.0/0            CHECKSUM fill
chain INPUT
-j CHECKSUM --checksum-fill
    echo CHECKSUM  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CHECKSUM fill
    save -j CHECKSUM --checksum-fill
    list CHECKSUM   all  --  anywhere             anywhere             CHECKSUM fill
    list-n CHECKSUM   all  --  0.0.0.0/0            0.0.0.0/0            CHECKSUM fill
chain FORWARD
-j CHECKSUM --checksum-fill
    echo CHECKSUM  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CHECKSUM fill
    save -j CHECKSUM --checksum-fill
    list CHECKSUM   all  --  anywhere             anywhere             CHECKSUM fill
    list-n CHECKSUM   all  --  0.0.0.0/0            0.0.0.0/0            CHECKSUM fill
chain OUTPUT
-j CHECKSUM --checksum-fill
    echo CHECKSUM  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CHECKSUM fill
    save -j CHECKSUM --checksum-fill
    list CHECKSUM   all  --  anywhere             anywhere             CHECKSUM fill
    list-n CHECKSUM   all  --  0.0.0.0/0            0.0.0.0/0            CHECKSUM fill
table filter
chain INPUT
-j CHECKSUM --checksum-fill
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo CHECKSUM  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CHECKSUM fill
chain FORWARD
-j CHECKSUM --checksum-fill
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain FORWARD
    echo CHECKSUM  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CHECKSUM fill
chain OUTPUT
-j CHECKSUM --checksum-fill
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo CHECKSUM  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CHECKSUM fill
table raw
chain PREROUTING
-j CHECKSUM --checksum-fill
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo CHECKSUM  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CHECKSUM fill
chain OUTPUT
-j CHECKSUM --checksum-fill
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo CHECKSUM  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CHECKSUM fill
table nat
chain PREROUTING
-j CHECKSUM --checksum-fill
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo CHECKSUM  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CHECKSUM fill
chain INPUT
-j CHECKSUM --checksum-fill
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo CHECKSUM  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CHECKSUM fill
chain OUTPUT
-j CHECKSUM --checksum-fill
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo CHECKSUM  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CHECKSUM fill
chain POSTROUTING
-j CHECKSUM --checksum-fill
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo CHECKSUM  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CHECKSUM fill
table security
chain INPUT
-j CHECKSUM --checksum-fill
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo CHECKSUM  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CHECKSUM fill
chain FORWARD
-j CHECKSUM --checksum-fill
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain FORWARD
    echo CHECKSUM  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CHECKSUM fill
chain OUTPUT
-j CHECKSUM --checksum-fill
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo CHECKSUM  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CHECKSUM fill
setup -t mangle -N own
table mangle
chain own
-j CHECKSUM --checksum-fill
    echo CHECKSUM  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CHECKSUM fill
    save -j CHECKSUM --checksum-fill
    list CHECKSUM   all  --  anywhere             anywhere             CHECKSUM fill
    list-n CHECKSUM   all  --  0.0.0.0/0            0.0.0.0/0            CHECKSUM fill
