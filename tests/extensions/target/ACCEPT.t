table filter
chain INPUT
-j ACCEPT
    echo ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j ACCEPT
    list ACCEPT     all  --  anywhere             anywhere            \.
    list-n ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0           \.
-jACCEPT
    echo ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j ACCEPT
    list ACCEPT     all  --  anywhere             anywhere            \.
    list-n ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0           \.
--jump=ACCEPT
    echo ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j ACCEPT
    list ACCEPT     all  --  anywhere             anywhere            \.
    list-n ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0           \.
-p tcp -j ACCEPT
    echo ACCEPT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -p tcp -j ACCEPT
    list ACCEPT     tcp  --  anywhere             anywhere            \.
    list-n ACCEPT     tcp  --  0.0.0.0/0            0.0.0.0/0           \.
! -p udp --ju ACCEPT
    echo ACCEPT !udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save ! -p udp -j ACCEPT
    list ACCEPT    !udp  --  anywhere             anywhere            \.
    list-n ACCEPT    !udp  --  0.0.0.0/0            0.0.0.0/0           \.
-j ACCEPT -p icmp
    echo ACCEPT  icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -p icmp -j ACCEPT
    list ACCEPT     icmp --  anywhere             anywhere            \.
    list-n ACCEPT     icmp --  0.0.0.0/0            0.0.0.0/0           \.
-g ACCEPT
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'ACCEPT' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
! -j ACCEPT
    status 2
    stderr iptables v1.8.11 (nf_tables): cannot have ! before --jump
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ACCEPT -j ACCEPT
    status 2
    stderr iptables v1.8.11 (nf_tables): multiple --jump options not allowed
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ACCEPT -g ACCEPT
    status 2
    stderr iptables v1.8.11 (nf_tables): multiple --jump options not allowed
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ACCEPT --foo
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--foo"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ACCEPT foo
    status 2
    stderr Bad argument `foo'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ACCEPT --to 1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--to"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j accept
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'accept' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ACCEPT
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `ACCEPT':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ACCEPT -c 3 4
    echo ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j ACCEPT
    list ACCEPT     all  --  anywhere             anywhere            \.
    list-n ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0           \.
    check/4 2 iptables v1.8.11 (nf_tables): Illegal option `--set-counters' with this command
    check/4 Try `iptables -h' or 'iptables --help' for more information.
    check/6 2 ip6tables v1.8.11 (nf_tables): Illegal option `--set-counters' with this command
    check/6 Try `ip6tables -h' or 'ip6tables --help' for more information.

table nat
chain PREROUTING
-j ACCEPT
    echo ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j ACCEPT
    list ACCEPT     all  --  anywhere             anywhere            \.
    list-n ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0           \.

table mangle
chain FORWARD
-j ACCEPT
    echo ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j ACCEPT
    list ACCEPT     all  --  anywhere             anywhere            \.
    list-n ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0           \.

table raw
chain OUTPUT
-j ACCEPT
    echo ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j ACCEPT
    list ACCEPT     all  --  anywhere             anywhere            \.
    list-n ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0           \.

table security
chain OUTPUT
-j ACCEPT
    echo ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j ACCEPT
    list ACCEPT     all  --  anywhere             anywhere            \.
    list-n ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0           \.

table filter
chain CH
setup -N CH
-j ACCEPT
    echo ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j ACCEPT
    list ACCEPT     all  --  anywhere             anywhere            \.
    list-n ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0           \.
-p tcp -j ACCEPT
    echo ACCEPT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -p tcp -j ACCEPT
    list ACCEPT     tcp  --  anywhere             anywhere            \.
    list-n ACCEPT     tcp  --  0.0.0.0/0            0.0.0.0/0           \.

setup
setup -N CH
setup -A INPUT -j CH
-j ACCEPT
    echo ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j ACCEPT
    list ACCEPT     all  --  anywhere             anywhere            \.
    list-n ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0           \.
-j CH
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Too many links): rule in chain CH
    echo CH  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
-g CH
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Too many links): rule in chain CH
    echo CH  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  [goto] \.
