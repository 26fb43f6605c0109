# Gone from the kernel; programs probe for it and act on the answer.
family 4
-j CLUSTERIP
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP
-j CLUSTERIP --new
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5e:00:00:20 --total-nodes 2 --local-node 1
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP hashmode=sourceip clustermac=01:00:5E:00:00:20 total_nodes=2 local_node=1 hash_init=0
-j CLUSTERIP --new --hashmode sourceip-sourceport --clustermac 01:00:5e:00:00:20 --total-nodes 2 --local-node 1 --hash-init 5
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP hashmode=sourceip-sourceport clustermac=01:00:5E:00:00:20 total_nodes=2 local_node=1 hash_init=5
-j CLUSTERIP --new --hashmode sourceip-sourceport-destport --clustermac 01:00:5E:0A:00:20 --total-nodes 0x4 --local-node 2
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP hashmode=sourceip-sourceport-destport clustermac=01:00:5E:0A:00:20 total_nodes=4 local_node=2 hash_init=0
-j CLUSTERIP --new --hashmode x --clustermac 01:00:5e:00:00:20 --total-nodes 2 --local-node 1
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): Unknown hashmode "x"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --clustermac 02:00:5e:00:00:20 --total-nodes 2 --local-node 1
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): MAC has to be a multicast ethernet address
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5e:00:00 --total-nodes 2 --local-node 1
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): Invalid MAC address specified.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --clustermac x --total-nodes 2 --local-node 1
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): Invalid MAC address specified.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5e:00:00:20 --total-nodes 0 --local-node 1
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP hashmode=sourceip clustermac=01:00:5E:00:00:20 total_nodes=0 local_node=1 hash_init=0
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5e:00:00:20 --total-nodes 16 --local-node 1
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP hashmode=sourceip clustermac=01:00:5E:00:00:20 total_nodes=16 local_node=1 hash_init=0
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5e:00:00:20 --total-nodes 17 --local-node 1
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP: bad value for option "--total-nodes", or out of range (0-16).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5e:00:00:20 --total-nodes 65536 --local-node 1
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP: bad value for option "--total-nodes", or out of range (0-16).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5e:00:00:20 --total-nodes x --local-node 1
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP: bad value for option "--total-nodes", or out of range (0-16).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5e:00:00:20 --total-nodes 2 --local-node 0
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP hashmode=sourceip clustermac=01:00:5E:00:00:20 total_nodes=2 local_node=0 hash_init=0
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5e:00:00:20 --total-nodes 2 --local-node 3
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP hashmode=sourceip clustermac=01:00:5E:00:00:20 total_nodes=2 local_node=3 hash_init=0
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5e:00:00:20 --total-nodes 2 --local-node 17
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP: bad value for option "--local-node", or out of range (0-16).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5e:00:00:20 --total-nodes 2 --local-node x
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP: bad value for option "--local-node", or out of range (0-16).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5e:00:00:20 --total-nodes 2 --local-node 1 --hash-init x
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP: bad value for option "--hash-init", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5e:00:00:20 --total-nodes 2 --local-node 1 --hash-init 4294967295
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP hashmode=sourceip clustermac=01:00:5E:00:00:20 total_nodes=2 local_node=1 hash_init=4294967295
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5e:00:00:20 --total-nodes 2 --local-node 1 --hash-init 4294967296
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP: bad value for option "--hash-init", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5e:00:00:20 --total-nodes 2
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5e:00:00:20 --local-node 1
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --total-nodes 2 --local-node 1
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --clustermac 01:00:5e:00:00:20 --total-nodes 2 --local-node 1
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --hashmode sourceip --clustermac 01:00:5e:00:00:20 --total-nodes 2 --local-node 1
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --hashmode sourceip
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --clustermac 01:00:5e:00:00:20
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --total-nodes 2
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --local-node 2
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --hash-init 2
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --new
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP: option "--new" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --hashmode sourceip --hashmode sourceip
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP: option "--hashmode" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --total-nodes 1 --total-nodes 1
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP: option "--total-nodes" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP ! --new
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP: option "--new" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP ! --hashmode sourceip
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP: option "--hashmode" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new=1
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): unknown option "-"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --hashmode
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): option "--hashmode" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-d 10.0.0.1 -i eth0 -j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5e:00:00:20 --total-nodes 2 --local-node 1
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo CLUSTERIP  all opt -- in eth0 out *  0.0.0.0/0  -> 10.0.0.1   CLUSTERIP hashmode=sourceip clustermac=01:00:5E:00:00:20 total_nodes=2 local_node=1 hash_init=0
table nat
chain OUTPUT
-j CLUSTERIP
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain OUTPUT
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP
table filter
family 6
chain INPUT
-j CLUSTERIP
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Chain 'CLUSTERIP' does not exist
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j CLUSTERIP --new
    status 2
    stderr ip6tables v1.8.11 (nf_tables): option "--new" requires an argument
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
