# The three types.
-j AUDIT
    status 2
    stderr iptables v1.8.11 (nf_tables): AUDIT: option "--type" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j AUDIT --type accept
    echo AUDIT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   AUDIT accept
    save -j AUDIT --type accept
    list AUDIT      all  --  anywhere             anywhere             AUDIT accept
    list-n AUDIT      all  --  0.0.0.0/0            0.0.0.0/0            AUDIT accept
-j AUDIT --type drop
    echo AUDIT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   AUDIT drop
    save -j AUDIT --type drop
    list AUDIT      all  --  anywhere             anywhere             AUDIT drop
    list-n AUDIT      all  --  0.0.0.0/0            0.0.0.0/0            AUDIT drop
-j AUDIT --type reject
    echo AUDIT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   AUDIT reject
    save -j AUDIT --type reject
    list AUDIT      all  --  anywhere             anywhere             AUDIT reject
    list-n AUDIT      all  --  0.0.0.0/0            0.0.0.0/0            AUDIT reject
-j AUDIT --type ACCEPT
    echo AUDIT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   AUDIT accept
    save -j AUDIT --type accept
    list AUDIT      all  --  anywhere             anywhere             AUDIT accept
    list-n AUDIT      all  --  0.0.0.0/0            0.0.0.0/0            AUDIT accept
-j AUDIT --type Drop
    echo AUDIT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   AUDIT drop
    save -j AUDIT --type drop
    list AUDIT      all  --  anywhere             anywhere             AUDIT drop
    list-n AUDIT      all  --  0.0.0.0/0            0.0.0.0/0            AUDIT drop
-j AUDIT --type acc
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad action type value "acc"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j AUDIT --type acceptx
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad action type value "acceptx"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j AUDIT --type 0
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad action type value "0"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j AUDIT --type ""
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad action type value ""
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j AUDIT --type foo
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad action type value "foo"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j AUDIT ! --type accept
    status 2
    stderr iptables v1.8.11 (nf_tables): AUDIT: option "--type" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j AUDIT --type accept --type drop
    status 2
    stderr iptables v1.8.11 (nf_tables): AUDIT: option "--type" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j AUDIT --type foo --type drop
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad action type value "foo"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j AUDIT --t drop
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--t"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j AUDIT --ty drop
    echo AUDIT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   AUDIT drop
    save -j AUDIT --type drop
    list AUDIT      all  --  anywhere             anywhere             AUDIT drop
    list-n AUDIT      all  --  0.0.0.0/0            0.0.0.0/0            AUDIT drop
-j AUDIT --type
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--type" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j AUDIT --type=drop
    echo AUDIT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   AUDIT drop
    save -j AUDIT --type drop
    list AUDIT      all  --  anywhere             anywhere             AUDIT drop
    list-n AUDIT      all  --  0.0.0.0/0            0.0.0.0/0            AUDIT drop
-g AUDIT --type drop
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--type"
    stderr Try `iptables -h' or 'iptables --help' for more information.
--type drop -j AUDIT
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--type"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp --dport 22 -m comment --comment x -j AUDIT --type accept
    echo AUDIT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:22 /* x */ AUDIT accept
    save -p tcp -m tcp --dport 22 -m comment --comment x -j AUDIT --type accept
    list AUDIT      tcp  --  anywhere             anywhere             tcp dpt:ssh /* x */ AUDIT accept
    list-n AUDIT      tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:22 /* x */ AUDIT accept
-j AUDIT --type "drop "
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad action type value "drop "
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j AUDIT --type accept,drop
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad action type value "accept,drop"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j AUDIT --type é
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad action type value "é"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j AUDIT --typ reJECT
    echo AUDIT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   AUDIT reject
    save -j AUDIT --type reject
    list AUDIT      all  --  anywhere             anywhere             AUDIT reject
    list-n AUDIT      all  --  0.0.0.0/0            0.0.0.0/0            AUDIT reject
table nat
chain POSTROUTING
-j AUDIT --type=drop
    echo AUDIT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   AUDIT drop
    save -j AUDIT --type drop
    list AUDIT      all  --  anywhere             anywhere             AUDIT drop
    list-n AUDIT      all  --  0.0.0.0/0            0.0.0.0/0            AUDIT drop
table raw
chain OUTPUT
-j AUDIT --type=drop
    echo AUDIT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   AUDIT drop
    save -j AUDIT --type drop
    list AUDIT      all  --  anywhere             anywhere             AUDIT drop
    list-n AUDIT      all  --  0.0.0.0/0            0.0.0.0/0            AUDIT drop
table filter
chain FORWARD
-i eth0 -o eth1 -j AUDIT --type reject
    echo AUDIT  all opt -- in eth0 out eth1  0.0.0.0/0  -> 0.0.0.0/0   AUDIT reject
    save -i eth0 -o eth1 -j AUDIT --type reject
    list AUDIT      all  --  anywhere             anywhere             AUDIT reject
    list-n AUDIT      all  --  0.0.0.0/0            0.0.0.0/0            AUDIT reject
chain OUTPUT
-j AUDIT --type accept
    echo AUDIT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   AUDIT accept
    save -j AUDIT --type accept
    list AUDIT      all  --  anywhere             anywhere             AUDIT accept
    list-n AUDIT      all  --  0.0.0.0/0            0.0.0.0/0            AUDIT accept
table nat
chain PREROUTING
-j AUDIT --type drop
    echo AUDIT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   AUDIT drop
    save -j AUDIT --type drop
    list AUDIT      all  --  anywhere             anywhere             AUDIT drop
    list-n AUDIT      all  --  0.0.0.0/0            0.0.0.0/0            AUDIT drop
table mangle
chain POSTROUTING
-j AUDIT --type drop
    echo AUDIT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   AUDIT drop
    save -j AUDIT --type drop
    list AUDIT      all  --  anywhere             anywhere             AUDIT drop
    list-n AUDIT      all  --  0.0.0.0/0            0.0.0.0/0            AUDIT drop
table security
chain FORWARD
-j AUDIT --type reject
    echo AUDIT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   AUDIT reject
    save -j AUDIT --type reject
    list AUDIT      all  --  anywhere             anywhere             AUDIT reject
    list-n AUDIT      all  --  0.0.0.0/0            0.0.0.0/0            AUDIT reject
table raw
chain PREROUTING
-s 10.0.0.0/8 -j AUDIT --type reject
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): host/network `10.0.0.0' not found
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 AUDIT  all opt -- in * out *  10.0.0.0/8  -> 0.0.0.0/0   AUDIT reject
    save/4 -s 10.0.0.0/8 -j AUDIT --type reject
    list/4 AUDIT      all  --  10.0.0.0/8           anywhere             AUDIT reject
    list-n/4 AUDIT      all  --  10.0.0.0/8           0.0.0.0/0            AUDIT reject
