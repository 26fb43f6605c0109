# No options; everywhere.
table raw
chain PREROUTING
-j TRACE
    echo TRACE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j TRACE
    list TRACE      all  --  anywhere             anywhere            \.
    list-n TRACE      all  --  0.0.0.0/0            0.0.0.0/0           \.
-j TRACE --foo
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--foo"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TRACE x
    status 2
    stderr Bad argument `x'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TRACE ! x
    status 2
    stderr Bad argument `x'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-g TRACE
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'TRACE' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
! -j TRACE
    status 2
    stderr iptables v1.8.11 (nf_tables): cannot have ! before --jump
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TRACE
    echo TRACE  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -p tcp -j TRACE
    list TRACE      tcp  --  anywhere             anywhere            \.
    list-n TRACE      tcp  --  0.0.0.0/0            0.0.0.0/0           \.
-p tcp -m tcp --dport 80 -j TRACE
    echo TRACE  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:80
    save -p tcp -m tcp --dport 80 -j TRACE
    list TRACE      tcp  --  anywhere             anywhere             tcp dpt:http
    list-n TRACE      tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:80
-s 10.0.0.1 -i eth0 -j TRACE
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): host/network `10.0.0.1' not found
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 TRACE  all opt -- in eth0 out *  10.0.0.1  -> 0.0.0.0/0  \.
    save/4 -s 10.0.0.1/32 -i eth0 -j TRACE
    list/4 TRACE      all  --  10.0.0.1             anywhere            \.
    list-n/4 TRACE      all  --  10.0.0.1             0.0.0.0/0           \.
-j trace
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'trace' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m TRACE
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `TRACE':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TRACE -j TRACE
    status 2
    stderr iptables v1.8.11 (nf_tables): multiple --jump options not allowed
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TRACE -m comment --comment x
    echo TRACE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* x */
    save -m comment --comment x -j TRACE
    list TRACE      all  --  anywhere             anywhere             /* x */
    list-n TRACE      all  --  0.0.0.0/0            0.0.0.0/0            /* x */
table mangle
chain PREROUTING
-j TRACE
    echo TRACE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j TRACE
    list TRACE      all  --  anywhere             anywhere            \.
    list-n TRACE      all  --  0.0.0.0/0            0.0.0.0/0           \.
chain INPUT
-j TRACE
    echo TRACE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j TRACE
    list TRACE      all  --  anywhere             anywhere            \.
    list-n TRACE      all  --  0.0.0.0/0            0.0.0.0/0           \.
chain FORWARD
-j TRACE
    echo TRACE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j TRACE
    list TRACE      all  --  anywhere             anywhere            \.
    list-n TRACE      all  --  0.0.0.0/0            0.0.0.0/0           \.
chain OUTPUT
-j TRACE
    echo TRACE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j TRACE
    list TRACE      all  --  anywhere             anywhere            \.
    list-n TRACE      all  --  0.0.0.0/0            0.0.0.0/0           \.
chain POSTROUTING
-j TRACE
    echo TRACE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j TRACE
    list TRACE      all  --  anywhere             anywhere            \.
    list-n TRACE      all  --  0.0.0.0/0            0.0.0.0/0           \.
table filter
chain INPUT
-j TRACE
    echo TRACE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j TRACE
    list TRACE      all  --  anywhere             anywhere            \.
    list-n TRACE      all  --  0.0.0.0/0            0.0.0.0/0           \.
chain FORWARD
-j TRACE
    echo TRACE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j TRACE
    list TRACE      all  --  anywhere             anywhere            \.
    list-n TRACE      all  --  0.0.0.0/0            0.0.0.0/0           \.
chain OUTPUT
-j TRACE
    echo TRACE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j TRACE
    list TRACE      all  --  anywhere             anywhere            \.
    list-n TRACE      all  --  0.0.0.0/0            0.0.0.0/0           \.
table raw
chain OUTPUT
-j TRACE
    echo TRACE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j TRACE
    list TRACE      all  --  anywhere             anywhere            \.
    list-n TRACE      all  --  0.0.0.0/0            0.0.0.0/0           \.
table nat
chain PREROUTING
-j TRACE
    echo TRACE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j TRACE
    list TRACE      all  --  anywhere             anywhere            \.
    list-n TRACE      all  --  0.0.0.0/0            0.0.0.0/0           \.
chain INPUT
-j TRACE
    echo TRACE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j TRACE
    list TRACE      all  --  anywhere             anywhere            \.
    list-n TRACE      all  --  0.0.0.0/0            0.0.0.0/0           \.
chain OUTPUT
-j TRACE
    echo TRACE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j TRACE
    list TRACE      all  --  anywhere             anywhere            \.
    list-n TRACE      all  --  0.0.0.0/0            0.0.0.0/0           \.
chain POSTROUTING
-j TRACE
    echo TRACE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j TRACE
    list TRACE      all  --  anywhere             anywhere            \.
    list-n TRACE      all  --  0.0.0.0/0            0.0.0.0/0           \.
table security
chain INPUT
-j TRACE
    echo TRACE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j TRACE
    list TRACE      all  --  anywhere             anywhere            \.
    list-n TRACE      all  --  0.0.0.0/0            0.0.0.0/0           \.
chain FORWARD
-j TRACE
    echo TRACE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j TRACE
    list TRACE      all  --  anywhere             anywhere            \.
    list-n TRACE      all  --  0.0.0.0/0            0.0.0.0/0           \.
chain OUTPUT
-j TRACE
    echo TRACE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j TRACE
    list TRACE      all  --  anywhere             anywhere            \.
    list-n TRACE      all  --  0.0.0.0/0            0.0.0.0/0           \.
setup -N own
table filter
chain own
-j TRACE
    echo TRACE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j TRACE
    list TRACE      all  --  anywhere             anywhere            \.
    list-n TRACE      all  --  0.0.0.0/0            0.0.0.0/0           \.
