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
-j CLUSTERIP --hashmode sourceip
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --clustermac 01:00:5e:00:00:ab
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --total-nodes 2
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --local-node 1
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --clustermac 01:00:5e:00:00:ab
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --total-nodes 2
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --local-node 1
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --hashmode sourceip --clustermac 01:00:5e:00:00:ab
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --hashmode sourceip --total-nodes 2
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --hashmode sourceip --local-node 1
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --hashmode sourceip --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --clustermac 01:00:5e:00:00:ab --total-nodes 2
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --clustermac 01:00:5e:00:00:ab --local-node 1
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --clustermac 01:00:5e:00:00:ab --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --total-nodes 2 --local-node 1
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --total-nodes 2 --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --local-node 1 --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5e:00:00:ab
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --total-nodes 2
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --local-node 1
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --clustermac 01:00:5e:00:00:ab --total-nodes 2
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --clustermac 01:00:5e:00:00:ab --local-node 1
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --clustermac 01:00:5e:00:00:ab --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --total-nodes 2 --local-node 1
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --total-nodes 2 --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --local-node 1 --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --hashmode sourceip --clustermac 01:00:5e:00:00:ab --total-nodes 2
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --hashmode sourceip --clustermac 01:00:5e:00:00:ab --local-node 1
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --hashmode sourceip --clustermac 01:00:5e:00:00:ab --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --hashmode sourceip --total-nodes 2 --local-node 1
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --hashmode sourceip --total-nodes 2 --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --hashmode sourceip --local-node 1 --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --clustermac 01:00:5e:00:00:ab --total-nodes 2 --local-node 1
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --clustermac 01:00:5e:00:00:ab --total-nodes 2 --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --clustermac 01:00:5e:00:00:ab --local-node 1 --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --total-nodes 2 --local-node 1 --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5e:00:00:ab --total-nodes 2
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5e:00:00:ab --local-node 1
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5e:00:00:ab --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --total-nodes 2 --local-node 1
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --total-nodes 2 --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --local-node 1 --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --clustermac 01:00:5e:00:00:ab --total-nodes 2 --local-node 1
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --clustermac 01:00:5e:00:00:ab --total-nodes 2 --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --clustermac 01:00:5e:00:00:ab --local-node 1 --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --total-nodes 2 --local-node 1 --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --hashmode sourceip --clustermac 01:00:5e:00:00:ab --total-nodes 2 --local-node 1
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --hashmode sourceip --clustermac 01:00:5e:00:00:ab --total-nodes 2 --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --hashmode sourceip --clustermac 01:00:5e:00:00:ab --local-node 1 --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --hashmode sourceip --total-nodes 2 --local-node 1 --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --clustermac 01:00:5e:00:00:ab --total-nodes 2 --local-node 1 --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5e:00:00:ab --total-nodes 2 --local-node 1
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP hashmode=sourceip clustermac=01:00:5E:00:00:AB total_nodes=2 local_node=1 hash_init=0
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5e:00:00:ab --total-nodes 2 --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5e:00:00:ab --local-node 1 --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --total-nodes 2 --local-node 1 --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --clustermac 01:00:5e:00:00:ab --total-nodes 2 --local-node 1 --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --hashmode sourceip --clustermac 01:00:5e:00:00:ab --total-nodes 2 --local-node 1 --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5e:00:00:ab --total-nodes 2 --local-node 1 --hash-init 7
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP hashmode=sourceip clustermac=01:00:5E:00:00:AB total_nodes=2 local_node=1 hash_init=7
-j CLUSTERIP --new --hashmode SOURCEIP --clustermac 01:00:5E:AB:cd:0f --total-nodes 2 --local-node 1 --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): Unknown hashmode "SOURCEIP"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode source --clustermac 01:00:5E:AB:cd:0f --total-nodes 2 --local-node 1 --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): Unknown hashmode "source"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip- --clustermac 01:00:5E:AB:cd:0f --total-nodes 2 --local-node 1 --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): Unknown hashmode "sourceip-"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip-sourceport- --clustermac 01:00:5E:AB:cd:0f --total-nodes 2 --local-node 1 --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): Unknown hashmode "sourceip-sourceport-"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip-destport --clustermac 01:00:5E:AB:cd:0f --total-nodes 2 --local-node 1 --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): Unknown hashmode "sourceip-destport"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode '' --clustermac 01:00:5E:AB:cd:0f --total-nodes 2 --local-node 1 --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): Unknown hashmode ""
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceipx --clustermac 01:00:5E:AB:cd:0f --total-nodes 2 --local-node 1 --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): Unknown hashmode "sourceipx"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip-sourceportx --clustermac 01:00:5E:AB:cd:0f --total-nodes 2 --local-node 1 --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): Unknown hashmode "sourceip-sourceportx"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip-sourceport-destportx --clustermac 01:00:5E:AB:cd:0f --total-nodes 2 --local-node 1 --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): Unknown hashmode "sourceip-sourceport-destportx"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode Sourceip-sourceport --clustermac 01:00:5E:AB:cd:0f --total-nodes 2 --local-node 1 --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): Unknown hashmode "Sourceip-sourceport"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --clustermac 1::::: --total-nodes 2 --local-node 1 --hash-init 7
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP hashmode=sourceip clustermac=01:00:00:00:00:00 total_nodes=2 local_node=1 hash_init=7
-j CLUSTERIP --new --hashmode sourceip --clustermac 03:0:0:0:0:0 --total-nodes 2 --local-node 1 --hash-init 7
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP hashmode=sourceip clustermac=03:00:00:00:00:00 total_nodes=2 local_node=1 hash_init=7
-j CLUSTERIP --new --hashmode sourceip --clustermac ff:ff:ff:ff:ff:ff --total-nodes 2 --local-node 1 --hash-init 7
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP hashmode=sourceip clustermac=FF:FF:FF:FF:FF:FF total_nodes=2 local_node=1 hash_init=7
-j CLUSTERIP --new --hashmode sourceip --clustermac -1:0:0:0:0:0 --total-nodes 2 --local-node 1 --hash-init 7
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP hashmode=sourceip clustermac=FF:00:00:00:00:00 total_nodes=2 local_node=1 hash_init=7
-j CLUSTERIP --new --hashmode sourceip --clustermac ' 1:0:0:0:0:0' --total-nodes 2 --local-node 1 --hash-init 7
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP hashmode=sourceip clustermac=01:00:00:00:00:00 total_nodes=2 local_node=1 hash_init=7
-j CLUSTERIP --new --hashmode sourceip --clustermac +1:0:0:0:0:0 --total-nodes 2 --local-node 1 --hash-init 7
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP hashmode=sourceip clustermac=01:00:00:00:00:00 total_nodes=2 local_node=1 hash_init=7
-j CLUSTERIP --new --hashmode sourceip --clustermac :::::: --total-nodes 2 --local-node 1 --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): Invalid MAC address specified.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --clustermac 02:00:00:00:00:00 --total-nodes 2 --local-node 1 --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): MAC has to be a multicast ethernet address
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5e:00:00:0g --total-nodes 2 --local-node 1 --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): Invalid MAC address specified.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --clustermac 01-00-5e-00-00-01 --total-nodes 2 --local-node 1 --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): Invalid MAC address specified.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --clustermac 01005e000001 --total-nodes 2 --local-node 1 --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): Invalid MAC address specified.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --clustermac '' --total-nodes 2 --local-node 1 --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): Invalid MAC address specified.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5e:00:00:01:02 --total-nodes 2 --local-node 1 --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): Invalid MAC address specified.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5e:00:00:01: --total-nodes 2 --local-node 1 --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): Invalid MAC address specified.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --clustermac 0x1:0:0:0:0:0 --total-nodes 2 --local-node 1 --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): Invalid MAC address specified.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5E:AB:cd:0f --total-nodes 0 --local-node 1 --hash-init 7
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP hashmode=sourceip clustermac=01:00:5E:AB:CD:0F total_nodes=0 local_node=1 hash_init=7
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5E:AB:cd:0f --total-nodes 16 --local-node 1 --hash-init 7
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP hashmode=sourceip clustermac=01:00:5E:AB:CD:0F total_nodes=16 local_node=1 hash_init=7
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5E:AB:cd:0f --total-nodes 17 --local-node 1 --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP: bad value for option "--total-nodes", or out of range (0-16).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5E:AB:cd:0f --total-nodes -1 --local-node 1 --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP: bad value for option "--total-nodes", or out of range (0-16).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5E:AB:cd:0f --total-nodes 0x10 --local-node 1 --hash-init 7
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP hashmode=sourceip clustermac=01:00:5E:AB:CD:0F total_nodes=16 local_node=1 hash_init=7
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5E:AB:cd:0f --total-nodes 010 --local-node 1 --hash-init 7
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP hashmode=sourceip clustermac=01:00:5E:AB:CD:0F total_nodes=8 local_node=1 hash_init=7
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5E:AB:cd:0f --total-nodes '' --local-node 1 --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP: bad value for option "--total-nodes", or out of range (0-16).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5E:AB:cd:0f --total-nodes 1x --local-node 1 --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP: bad value for option "--total-nodes", or out of range (0-16).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5E:AB:cd:0f --total-nodes ' 2' --local-node 1 --hash-init 7
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP hashmode=sourceip clustermac=01:00:5E:AB:CD:0F total_nodes=2 local_node=1 hash_init=7
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5E:AB:cd:0f --total-nodes +2 --local-node 1 --hash-init 7
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP hashmode=sourceip clustermac=01:00:5E:AB:CD:0F total_nodes=2 local_node=1 hash_init=7
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5E:AB:cd:0f --total-nodes 2 --local-node 0 --hash-init 7
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP hashmode=sourceip clustermac=01:00:5E:AB:CD:0F total_nodes=2 local_node=0 hash_init=7
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5E:AB:cd:0f --total-nodes 2 --local-node 16 --hash-init 7
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP hashmode=sourceip clustermac=01:00:5E:AB:CD:0F total_nodes=2 local_node=16 hash_init=7
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5E:AB:cd:0f --total-nodes 2 --local-node 17 --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP: bad value for option "--local-node", or out of range (0-16).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5E:AB:cd:0f --total-nodes 2 --local-node -1 --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP: bad value for option "--local-node", or out of range (0-16).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5E:AB:cd:0f --total-nodes 2 --local-node 0x10 --hash-init 7
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP hashmode=sourceip clustermac=01:00:5E:AB:CD:0F total_nodes=2 local_node=16 hash_init=7
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5E:AB:cd:0f --total-nodes 2 --local-node 010 --hash-init 7
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP hashmode=sourceip clustermac=01:00:5E:AB:CD:0F total_nodes=2 local_node=8 hash_init=7
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5E:AB:cd:0f --total-nodes 2 --local-node '' --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP: bad value for option "--local-node", or out of range (0-16).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5E:AB:cd:0f --total-nodes 2 --local-node 1x --hash-init 7
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP: bad value for option "--local-node", or out of range (0-16).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5E:AB:cd:0f --total-nodes 2 --local-node 1 --hash-init 0
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP hashmode=sourceip clustermac=01:00:5E:AB:CD:0F total_nodes=2 local_node=1 hash_init=0
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5E:AB:cd:0f --total-nodes 2 --local-node 1 --hash-init 4294967295
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP hashmode=sourceip clustermac=01:00:5E:AB:CD:0F total_nodes=2 local_node=1 hash_init=4294967295
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5E:AB:cd:0f --total-nodes 2 --local-node 1 --hash-init 4294967296
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP: bad value for option "--hash-init", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5E:AB:cd:0f --total-nodes 2 --local-node 1 --hash-init -1
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP: bad value for option "--hash-init", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5E:AB:cd:0f --total-nodes 2 --local-node 1 --hash-init 0x10
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP hashmode=sourceip clustermac=01:00:5E:AB:CD:0F total_nodes=2 local_node=1 hash_init=16
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5E:AB:cd:0f --total-nodes 2 --local-node 1 --hash-init 010
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP hashmode=sourceip clustermac=01:00:5E:AB:CD:0F total_nodes=2 local_node=1 hash_init=8
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5E:AB:cd:0f --total-nodes 2 --local-node 1 --hash-init ''
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP: bad value for option "--hash-init", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5E:AB:cd:0f --total-nodes 2 --local-node 1 --hash-init 1x
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP: bad value for option "--hash-init", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --cluster 01:00:5e:00:00:01
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --hash sourceip
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): unknown option "--hash"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --hashm sourceip
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --hash-i 3
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --total 3
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --local 1
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP target: Invalid parameter combination
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --ne
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): unknown option "--ne"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --n
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): unknown option "--n"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --clustermac
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): option "--clustermac" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --hashmode
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): option "--hashmode" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --total-nodes
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): option "--total-nodes" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --local-node
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): option "--local-node" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --hash-init
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): option "--hash-init" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP ! --hashmode sourceip
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP: option "--hashmode" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP ! --clustermac 01:00:5e:00:00:01
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP: option "--clustermac" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP ! --total-nodes 3
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP: option "--total-nodes" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP ! --local-node 2
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP: option "--local-node" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP ! --hash-init 3
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP: option "--hash-init" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --hashmode sourceip --hashmode sourceip
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP: option "--hashmode" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --clustermac 01:00:5e:00:00:01 --clustermac 01:00:5e:00:00:01
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP: option "--clustermac" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --total-nodes 2 --total-nodes 2
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP: option "--total-nodes" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --local-node 1 --local-node 2
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP: option "--local-node" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --hash-init 1 --hash-init 2
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP: option "--hash-init" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5e:00:00:01 --total-nodes 2 --local-node 1 --hash-init 5
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP hashmode=sourceip clustermac=01:00:5E:00:00:01 total_nodes=2 local_node=1 hash_init=5
-j CLUSTERIP --new --hashmode sourceip-sourceport --clustermac 01:00:5e:00:00:01 --total-nodes 2 --local-node 1
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP hashmode=sourceip-sourceport clustermac=01:00:5E:00:00:01 total_nodes=2 local_node=1 hash_init=0
-j CLUSTERIP --new --hashmode sourceip-sourceport-destport --clustermac 01:00:5e:00:00:01 --total-nodes 2 --local-node 1
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP hashmode=sourceip-sourceport-destport clustermac=01:00:5E:00:00:01 total_nodes=2 local_node=1 hash_init=0
-j CLUSTERIP --new --new
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP: option "--new" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP ! --new
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP: option "--new" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new=3
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): unknown option "-"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --local-node 2 --hash-init 1 --total-nodes 1 --clustermac 1:0:5e:0:0:1 --hashmode sourceip --new
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP hashmode=sourceip clustermac=01:00:5E:00:00:01 total_nodes=1 local_node=2 hash_init=1
-p tcp -d 10.0.0.1 -m tcp --dport 80 -j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5e:00:00:01 --total-nodes 2 --local-node 1
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo CLUSTERIP  tcp opt -- in * out *  0.0.0.0/0  -> 10.0.0.1   tcp dpt:80 CLUSTERIP hashmode=sourceip clustermac=01:00:5E:00:00:01 total_nodes=2 local_node=1 hash_init=0
-i eth0 -d 10.0.0.1,10.0.0.2 -j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5e:00:00:01 --total-nodes 2 --local-node 1
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo CLUSTERIP  all opt -- in eth0 out *  0.0.0.0/0  -> 10.0.0.1   CLUSTERIP hashmode=sourceip clustermac=01:00:5E:00:00:01 total_nodes=2 local_node=1 hash_init=0
    echo CLUSTERIP  all opt -- in eth0 out *  0.0.0.0/0  -> 10.0.0.2   CLUSTERIP hashmode=sourceip clustermac=01:00:5E:00:00:01 total_nodes=2 local_node=1 hash_init=0
-m state --state NEW -j CLUSTERIP
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   state NEW CLUSTERIP
-j CLUSTERIP -m comment --comment shared
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* shared */ CLUSTERIP
-g CLUSTERIP
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'CLUSTERIP' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m CLUSTERIP
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `CLUSTERIP':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j clusterip
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'clusterip' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP -j CLUSTERIP
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): multiple --jump options not allowed
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP -m nosuch
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `nosuch':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m nosuch -j CLUSTERIP
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `nosuch':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
--new -j CLUSTERIP
    status 2
    stderr iptables v1.8.11 (nf_tables): chain name not allowed to start with `-'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP x
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr Bad argument `x'
    stderr Try `iptables -h' or 'iptables --help' for more information.
! -j CLUSTERIP
    status 2
    stderr iptables v1.8.11 (nf_tables): cannot have ! before --jump
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --nosuch
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): unknown option "--nosuch"
    stderr Try `iptables -h' or 'iptables --help' for more information.
! -s 0.0.0.0/0 -j CLUSTERIP
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo CLUSTERIP  all opt -- in * out * !0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP
-m owner --uid-owner 0 -j CLUSTERIP
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   owner UID match 0 CLUSTERIP
-m icmp --icmp-type 8 -j CLUSTERIP
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 8 CLUSTERIP
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
-j CLUSTERIP --clustermac 01:00:5e:00:00:20
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
-j CLUSTERIP --total-nodes 1 --total-nodes 1
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): CLUSTERIP: option "--total-nodes" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CLUSTERIP --new=1
    status 2
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): unknown option "-"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-d 10.0.0.1 -i eth0 -j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5e:00:00:20 --total-nodes 2 --local-node 1
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo CLUSTERIP  all opt -- in eth0 out *  0.0.0.0/0  -> 10.0.0.1   CLUSTERIP hashmode=sourceip clustermac=01:00:5E:00:00:20 total_nodes=2 local_node=1 hash_init=0
table filter
chain FORWARD
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5e:00:00:01 --total-nodes 2 --local-node 1
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain FORWARD
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP hashmode=sourceip clustermac=01:00:5E:00:00:01 total_nodes=2 local_node=1 hash_init=0
chain OUTPUT
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5e:00:00:01 --total-nodes 2 --local-node 1
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain OUTPUT
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP hashmode=sourceip clustermac=01:00:5E:00:00:01 total_nodes=2 local_node=1 hash_init=0
table nat
chain PREROUTING
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5e:00:00:01 --total-nodes 2 --local-node 1
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain PREROUTING
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP hashmode=sourceip clustermac=01:00:5E:00:00:01 total_nodes=2 local_node=1 hash_init=0
chain INPUT
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5e:00:00:01 --total-nodes 2 --local-node 1
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP hashmode=sourceip clustermac=01:00:5E:00:00:01 total_nodes=2 local_node=1 hash_init=0
chain OUTPUT
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5e:00:00:01 --total-nodes 2 --local-node 1
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain OUTPUT
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP hashmode=sourceip clustermac=01:00:5E:00:00:01 total_nodes=2 local_node=1 hash_init=0
chain POSTROUTING
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5e:00:00:01 --total-nodes 2 --local-node 1
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain POSTROUTING
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP hashmode=sourceip clustermac=01:00:5E:00:00:01 total_nodes=2 local_node=1 hash_init=0
table mangle
chain PREROUTING
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5e:00:00:01 --total-nodes 2 --local-node 1
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain PREROUTING
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP hashmode=sourceip clustermac=01:00:5E:00:00:01 total_nodes=2 local_node=1 hash_init=0
chain POSTROUTING
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5e:00:00:01 --total-nodes 2 --local-node 1
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain POSTROUTING
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP hashmode=sourceip clustermac=01:00:5E:00:00:01 total_nodes=2 local_node=1 hash_init=0
table raw
chain PREROUTING
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5e:00:00:01 --total-nodes 2 --local-node 1
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain PREROUTING
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP hashmode=sourceip clustermac=01:00:5E:00:00:01 total_nodes=2 local_node=1 hash_init=0
table security
chain INPUT
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5e:00:00:01 --total-nodes 2 --local-node 1
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP hashmode=sourceip clustermac=01:00:5E:00:00:01 total_nodes=2 local_node=1 hash_init=0
table filter
setup -N CH
chain CH
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5e:00:00:01 --total-nodes 2 --local-node 1
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain CH
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP hashmode=sourceip clustermac=01:00:5E:00:00:01 total_nodes=2 local_node=1 hash_init=0
setup
chain INPUT
table nat
chain OUTPUT
-j CLUSTERIP
    status 4
    stderr Warning: Extension CLUSTERIP revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain OUTPUT
    echo CLUSTERIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CLUSTERIP
table filter
chain INPUT
family 6
-j CLUSTERIP
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Chain 'CLUSTERIP' does not exist
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j CLUSTERIP --new
    status 2
    stderr ip6tables v1.8.11 (nf_tables): option "--new" requires an argument
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j CLUSTERIP --new --hashmode sourceip --clustermac 01:00:5e:00:00:01 --total-nodes 2 --local-node 1
    status 2
    stderr ip6tables v1.8.11 (nf_tables): chain name not allowed to start with `-'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m CLUSTERIP
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Couldn't load match `CLUSTERIP':No such file or directory
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-g CLUSTERIP
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Chain 'CLUSTERIP' does not exist
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
