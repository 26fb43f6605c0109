table filter
chain INPUT
-j DROP
    echo DROP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j DROP
    list DROP       all  --  anywhere             anywhere            \.
    list-n DROP       all  --  0.0.0.0/0            0.0.0.0/0           \.
-jDROP
    echo DROP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j DROP
    list DROP       all  --  anywhere             anywhere            \.
    list-n DROP       all  --  0.0.0.0/0            0.0.0.0/0           \.
--jump=DROP
    echo DROP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j DROP
    list DROP       all  --  anywhere             anywhere            \.
    list-n DROP       all  --  0.0.0.0/0            0.0.0.0/0           \.
-p tcp -j DROP
    echo DROP  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -p tcp -j DROP
    list DROP       tcp  --  anywhere             anywhere            \.
    list-n DROP       tcp  --  0.0.0.0/0            0.0.0.0/0           \.
! -p udp --ju DROP
    echo DROP !udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save ! -p udp -j DROP
    list DROP      !udp  --  anywhere             anywhere            \.
    list-n DROP      !udp  --  0.0.0.0/0            0.0.0.0/0           \.
-j DROP -p icmp
    echo DROP  icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -p icmp -j DROP
    list DROP       icmp --  anywhere             anywhere            \.
    list-n DROP       icmp --  0.0.0.0/0            0.0.0.0/0           \.
-g DROP
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'DROP' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
! -j DROP
    status 2
    stderr iptables v1.8.11 (nf_tables): cannot have ! before --jump
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DROP -j DROP
    status 2
    stderr iptables v1.8.11 (nf_tables): multiple --jump options not allowed
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DROP -g DROP
    status 2
    stderr iptables v1.8.11 (nf_tables): multiple --jump options not allowed
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DROP --foo
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--foo"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DROP foo
    status 2
    stderr Bad argument `foo'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DROP --to 1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--to"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j drop
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'drop' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m DROP
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `DROP':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DROP -c 3 4
    echo DROP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j DROP
    list DROP       all  --  anywhere             anywhere            \.
    list-n DROP       all  --  0.0.0.0/0            0.0.0.0/0           \.
    check/4 2 iptables v1.8.11 (nf_tables): Illegal option `--set-counters' with this command
    check/4 Try `iptables -h' or 'iptables --help' for more information.
    check/6 2 ip6tables v1.8.11 (nf_tables): Illegal option `--set-counters' with this command
    check/6 Try `ip6tables -h' or 'ip6tables --help' for more information.

table nat
chain PREROUTING
-j DROP
    status 2
    stderr iptables v1.8.11 (nf_tables): \.
    stderr The "nat" table is not intended for filtering, the use of DROP is therefore inhibited.
    stderr
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.

table mangle
chain FORWARD
-j DROP
    echo DROP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j DROP
    list DROP       all  --  anywhere             anywhere            \.
    list-n DROP       all  --  0.0.0.0/0            0.0.0.0/0           \.

table raw
chain OUTPUT
-j DROP
    echo DROP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j DROP
    list DROP       all  --  anywhere             anywhere            \.
    list-n DROP       all  --  0.0.0.0/0            0.0.0.0/0           \.

table security
chain OUTPUT
-j DROP
    echo DROP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j DROP
    list DROP       all  --  anywhere             anywhere            \.
    list-n DROP       all  --  0.0.0.0/0            0.0.0.0/0           \.

table filter
chain CH
setup -N CH
-j DROP
    echo DROP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j DROP
    list DROP       all  --  anywhere             anywhere            \.
    list-n DROP       all  --  0.0.0.0/0            0.0.0.0/0           \.
-p tcp -j DROP
    echo DROP  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -p tcp -j DROP
    list DROP       tcp  --  anywhere             anywhere            \.
    list-n DROP       tcp  --  0.0.0.0/0            0.0.0.0/0           \.

setup
setup -N CH
setup -A INPUT -j CH
-j DROP
    echo DROP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j DROP
    list DROP       all  --  anywhere             anywhere            \.
    list-n DROP       all  --  0.0.0.0/0            0.0.0.0/0           \.
-j CH
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Too many links): rule in chain CH
    echo CH  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
-g CH
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Too many links): rule in chain CH
    echo CH  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  [goto] \.
