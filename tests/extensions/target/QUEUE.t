table filter
chain INPUT
-j QUEUE
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo QUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
-jQUEUE
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo QUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
--jump=QUEUE
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo QUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
-p tcp -j QUEUE
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo QUEUE  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
! -p udp --ju QUEUE
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo QUEUE !udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
-j QUEUE -p icmp
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo QUEUE  icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
-g QUEUE
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'QUEUE' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
! -j QUEUE
    status 2
    stderr iptables v1.8.11 (nf_tables): cannot have ! before --jump
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j QUEUE -j QUEUE
    status 2
    stderr iptables v1.8.11 (nf_tables): multiple --jump options not allowed
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j QUEUE -g QUEUE
    status 2
    stderr iptables v1.8.11 (nf_tables): multiple --jump options not allowed
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j QUEUE --foo
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--foo"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j QUEUE foo
    status 2
    stderr Bad argument `foo'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j QUEUE --to 1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--to"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j queue
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'queue' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m QUEUE
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `QUEUE':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j QUEUE -c 3 4
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo QUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.

table nat
chain PREROUTING
-j QUEUE
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain PREROUTING
    echo QUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.

table mangle
chain FORWARD
-j QUEUE
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain FORWARD
    echo QUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.

table raw
chain OUTPUT
-j QUEUE
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain OUTPUT
    echo QUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.

table security
chain OUTPUT
-j QUEUE
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain OUTPUT
    echo QUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.

table filter
chain CH
setup -N CH
-j QUEUE
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain CH
    echo QUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
-p tcp -j QUEUE
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain CH
    echo QUEUE  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.

setup
setup -N CH
setup -A INPUT -j CH
-j QUEUE
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain CH
    echo QUEUE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
-j CH
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Too many links): rule in chain CH
    echo CH  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
-g CH
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Too many links): rule in chain CH
    echo CH  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  [goto] \.
