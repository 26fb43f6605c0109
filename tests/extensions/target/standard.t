table filter
chain INPUT
-j standard
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo standard  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
-jstandard
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo standard  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
--jump=standard
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo standard  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
-p tcp -j standard
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo standard  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
! -p udp --ju standard
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo standard !udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
-j standard -p icmp
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo standard  icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
-g standard
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'standard' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
! -j standard
    status 2
    stderr iptables v1.8.11 (nf_tables): cannot have ! before --jump
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j standard -j standard
    status 2
    stderr iptables v1.8.11 (nf_tables): multiple --jump options not allowed
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j standard -g standard
    status 2
    stderr iptables v1.8.11 (nf_tables): multiple --jump options not allowed
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j standard --foo
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--foo"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j standard foo
    status 2
    stderr Bad argument `foo'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j standard --to 1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--to"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j STANDARD
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'STANDARD' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m standard
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `standard':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j standard -c 3 4
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo standard  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.

table nat
chain PREROUTING
-j standard
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo standard  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.

table mangle
chain FORWARD
-j standard
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain FORWARD
    echo standard  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.

table raw
chain OUTPUT
-j standard
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo standard  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.

table security
chain OUTPUT
-j standard
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo standard  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.

table filter
chain CH
setup -N CH
-j standard
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain CH
    echo standard  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
-p tcp -j standard
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain CH
    echo standard  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.

setup
setup -N CH
setup -A INPUT -j CH
-j standard
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain CH
    echo standard  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
-j CH
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Too many links): rule in chain CH
    echo CH  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
-g CH
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Too many links): rule in chain CH
    echo CH  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  [goto] \.
