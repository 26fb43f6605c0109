table filter
chain INPUT
-j RETURN
    echo RETURN  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j RETURN
    list RETURN     all  --  anywhere             anywhere            \.
    list-n RETURN     all  --  0.0.0.0/0            0.0.0.0/0           \.
-jRETURN
    echo RETURN  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j RETURN
    list RETURN     all  --  anywhere             anywhere            \.
    list-n RETURN     all  --  0.0.0.0/0            0.0.0.0/0           \.
--jump=RETURN
    echo RETURN  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j RETURN
    list RETURN     all  --  anywhere             anywhere            \.
    list-n RETURN     all  --  0.0.0.0/0            0.0.0.0/0           \.
-p tcp -j RETURN
    echo RETURN  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -p tcp -j RETURN
    list RETURN     tcp  --  anywhere             anywhere            \.
    list-n RETURN     tcp  --  0.0.0.0/0            0.0.0.0/0           \.
! -p udp --ju RETURN
    echo RETURN !udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save ! -p udp -j RETURN
    list RETURN    !udp  --  anywhere             anywhere            \.
    list-n RETURN    !udp  --  0.0.0.0/0            0.0.0.0/0           \.
-j RETURN -p icmp
    echo RETURN  icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -p icmp -j RETURN
    list RETURN     icmp --  anywhere             anywhere            \.
    list-n RETURN     icmp --  0.0.0.0/0            0.0.0.0/0           \.
-g RETURN
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'RETURN' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
! -j RETURN
    status 2
    stderr iptables v1.8.11 (nf_tables): cannot have ! before --jump
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j RETURN -j RETURN
    status 2
    stderr iptables v1.8.11 (nf_tables): multiple --jump options not allowed
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j RETURN -g RETURN
    status 2
    stderr iptables v1.8.11 (nf_tables): multiple --jump options not allowed
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j RETURN --foo
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--foo"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j RETURN foo
    status 2
    stderr Bad argument `foo'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j RETURN --to 1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--to"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j return
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'return' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m RETURN
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `RETURN':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j RETURN -c 3 4
    echo RETURN  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j RETURN
    list RETURN     all  --  anywhere             anywhere            \.
    list-n RETURN     all  --  0.0.0.0/0            0.0.0.0/0           \.
    check/4 2 iptables v1.8.11 (nf_tables): Illegal option `--set-counters' with this command
    check/4 Try `iptables -h' or 'iptables --help' for more information.
    check/6 2 ip6tables v1.8.11 (nf_tables): Illegal option `--set-counters' with this command
    check/6 Try `ip6tables -h' or 'ip6tables --help' for more information.

table nat
chain PREROUTING
-j RETURN
    echo RETURN  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j RETURN
    list RETURN     all  --  anywhere             anywhere            \.
    list-n RETURN     all  --  0.0.0.0/0            0.0.0.0/0           \.

table mangle
chain FORWARD
-j RETURN
    echo RETURN  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j RETURN
    list RETURN     all  --  anywhere             anywhere            \.
    list-n RETURN     all  --  0.0.0.0/0            0.0.0.0/0           \.

table raw
chain OUTPUT
-j RETURN
    echo RETURN  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j RETURN
    list RETURN     all  --  anywhere             anywhere            \.
    list-n RETURN     all  --  0.0.0.0/0            0.0.0.0/0           \.

table security
chain OUTPUT
-j RETURN
    echo RETURN  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j RETURN
    list RETURN     all  --  anywhere             anywhere            \.
    list-n RETURN     all  --  0.0.0.0/0            0.0.0.0/0           \.

table filter
chain CH
setup -N CH
-j RETURN
    echo RETURN  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j RETURN
    list RETURN     all  --  anywhere             anywhere            \.
    list-n RETURN     all  --  0.0.0.0/0            0.0.0.0/0           \.
-p tcp -j RETURN
    echo RETURN  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -p tcp -j RETURN
    list RETURN     tcp  --  anywhere             anywhere            \.
    list-n RETURN     tcp  --  0.0.0.0/0            0.0.0.0/0           \.

setup
setup -N CH
setup -A INPUT -j CH
-j RETURN
    echo RETURN  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j RETURN
    list RETURN     all  --  anywhere             anywhere            \.
    list-n RETURN     all  --  0.0.0.0/0            0.0.0.0/0           \.
-j CH
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Too many links): rule in chain CH
    echo CH  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
-g CH
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Too many links): rule in chain CH
    echo CH  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  [goto] \.
