# Which of several nodes takes the packet.
-m cluster
    status 2
    stderr iptables v1.8.11 (nf_tables): cluster match: `--cluster-local-node' or`--cluster-local-nodemask' is missing
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cluster --cluster-total-nodes 2
    status 2
    stderr iptables v1.8.11 (nf_tables): cluster match: `--cluster-local-node' or`--cluster-local-nodemask' is missing
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cluster --cluster-total-nodes 2 --cluster-local-node 1
    status 2
    stderr iptables v1.8.11 (nf_tables): cluster: option "--cluster-hash-seed" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cluster --cluster-total-nodes 2 --cluster-local-node 1 --cluster-hash-seed 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cluster node_mask=0x00000001 total_nodes=2 hash_seed=0x00000001
    save -m cluster --cluster-local-nodemask 0x00000001 --cluster-total-nodes 2 --cluster-hash-seed 0x00000001
    list            all  --  anywhere             anywhere             cluster node_mask=0x00000001 total_nodes=2 hash_seed=0x00000001
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            cluster node_mask=0x00000001 total_nodes=2 hash_seed=0x00000001
-m cluster --cluster-total-nodes 2 --cluster-local-node 2 --cluster-hash-seed 0xdeadbeef
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cluster node_mask=0x00000002 total_nodes=2 hash_seed=0xdeadbeef
    save -m cluster --cluster-local-nodemask 0x00000002 --cluster-total-nodes 2 --cluster-hash-seed 0xdeadbeef
    list            all  --  anywhere             anywhere             cluster node_mask=0x00000002 total_nodes=2 hash_seed=0xdeadbeef
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            cluster node_mask=0x00000002 total_nodes=2 hash_seed=0xdeadbeef
-m cluster --cluster-total-nodes 2 --cluster-local-node 3 --cluster-hash-seed 1
    status 2
    stderr iptables v1.8.11 (nf_tables): cluster match: `--cluster-local-node' must be <= `--cluster-total-nodes'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cluster --cluster-total-nodes 2 --cluster-local-node 0 --cluster-hash-seed 1
    status 2
    stderr iptables v1.8.11 (nf_tables): cluster: bad value for option "--cluster-local-node", or out of range (1-32).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cluster --cluster-total-nodes 0 --cluster-local-node 1 --cluster-hash-seed 1
    status 2
    stderr iptables v1.8.11 (nf_tables): cluster: bad value for option "--cluster-total-nodes", or out of range (1-32).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cluster --cluster-total-nodes 1 --cluster-local-node 1 --cluster-hash-seed 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cluster node_mask=0x00000001 total_nodes=1 hash_seed=0x00000001
    save -m cluster --cluster-local-nodemask 0x00000001 --cluster-total-nodes 1 --cluster-hash-seed 0x00000001
    list            all  --  anywhere             anywhere             cluster node_mask=0x00000001 total_nodes=1 hash_seed=0x00000001
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            cluster node_mask=0x00000001 total_nodes=1 hash_seed=0x00000001
-m cluster --cluster-total-nodes 32 --cluster-local-node 32 --cluster-hash-seed 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cluster node_mask=0x80000000 total_nodes=32 hash_seed=0x00000001
    save -m cluster --cluster-local-nodemask 0x80000000 --cluster-total-nodes 32 --cluster-hash-seed 0x00000001
    list            all  --  anywhere             anywhere             cluster node_mask=0x80000000 total_nodes=32 hash_seed=0x00000001
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            cluster node_mask=0x80000000 total_nodes=32 hash_seed=0x00000001
    delete/4 2 iptables v1.8.11 (nf_tables): cluster: bad value for option "--cluster-local-nodemask", or out of range (1-32).
    delete/4
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m cluster --cluster-local-nodemask 0x80000000 --cluster-total-nodes 32 --cluster-hash-seed 0x00000001
    delete/6 2 ip6tables v1.8.11 (nf_tables): cluster: bad value for option "--cluster-local-nodemask", or out of range (1-32).
    delete/6
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m cluster --cluster-local-nodemask 0x80000000 --cluster-total-nodes 32 --cluster-hash-seed 0x00000001
-m cluster --cluster-total-nodes 33 --cluster-local-node 32 --cluster-hash-seed 1
    status 2
    stderr iptables v1.8.11 (nf_tables): cluster: bad value for option "--cluster-total-nodes", or out of range (1-32).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cluster --cluster-total-nodes 32 --cluster-local-node 33 --cluster-hash-seed 1
    status 2
    stderr iptables v1.8.11 (nf_tables): cluster: bad value for option "--cluster-local-node", or out of range (1-32).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cluster --cluster-total-nodes 32 --cluster-local-node 31 --cluster-hash-seed 4294967295
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cluster node_mask=0x40000000 total_nodes=32 hash_seed=0xffffffff
    save -m cluster --cluster-local-nodemask 0x40000000 --cluster-total-nodes 32 --cluster-hash-seed 0xffffffff
    list            all  --  anywhere             anywhere             cluster node_mask=0x40000000 total_nodes=32 hash_seed=0xffffffff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            cluster node_mask=0x40000000 total_nodes=32 hash_seed=0xffffffff
    delete/4 2 iptables v1.8.11 (nf_tables): cluster: bad value for option "--cluster-local-nodemask", or out of range (1-32).
    delete/4
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m cluster --cluster-local-nodemask 0x40000000 --cluster-total-nodes 32 --cluster-hash-seed 0xffffffff
    delete/6 2 ip6tables v1.8.11 (nf_tables): cluster: bad value for option "--cluster-local-nodemask", or out of range (1-32).
    delete/6
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m cluster --cluster-local-nodemask 0x40000000 --cluster-total-nodes 32 --cluster-hash-seed 0xffffffff
-m cluster --cluster-total-nodes 32 --cluster-local-node 31 --cluster-hash-seed 4294967296
    status 2
    stderr iptables v1.8.11 (nf_tables): cluster: bad value for option "--cluster-hash-seed", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cluster --cluster-total-nodes 32 --cluster-local-node 31 --cluster-hash-seed 0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cluster node_mask=0x40000000 total_nodes=32 hash_seed=0x00000000
    save -m cluster --cluster-local-nodemask 0x40000000 --cluster-total-nodes 32 --cluster-hash-seed 0x00000000
    list            all  --  anywhere             anywhere             cluster node_mask=0x40000000 total_nodes=32 hash_seed=0x00000000
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            cluster node_mask=0x40000000 total_nodes=32 hash_seed=0x00000000
    delete/4 2 iptables v1.8.11 (nf_tables): cluster: bad value for option "--cluster-local-nodemask", or out of range (1-32).
    delete/4
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m cluster --cluster-local-nodemask 0x40000000 --cluster-total-nodes 32 --cluster-hash-seed 0x00000000
    delete/6 2 ip6tables v1.8.11 (nf_tables): cluster: bad value for option "--cluster-local-nodemask", or out of range (1-32).
    delete/6
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m cluster --cluster-local-nodemask 0x40000000 --cluster-total-nodes 32 --cluster-hash-seed 0x00000000
-m cluster --cluster-total-nodes 32 --cluster-local-node 31 --cluster-hash-seed -1
    status 2
    stderr iptables v1.8.11 (nf_tables): cluster: bad value for option "--cluster-hash-seed", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cluster --cluster-total-nodes 32 --cluster-local-node 31 --cluster-hash-seed x
    status 2
    stderr iptables v1.8.11 (nf_tables): cluster: bad value for option "--cluster-hash-seed", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cluster --cluster-total-nodes 0x4 --cluster-local-node 03 --cluster-hash-seed 010
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cluster node_mask=0x00000004 total_nodes=4 hash_seed=0x00000008
    save -m cluster --cluster-local-nodemask 0x00000004 --cluster-total-nodes 4 --cluster-hash-seed 0x00000008
    list            all  --  anywhere             anywhere             cluster node_mask=0x00000004 total_nodes=4 hash_seed=0x00000008
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            cluster node_mask=0x00000004 total_nodes=4 hash_seed=0x00000008
-m cluster --cluster-total-nodes 4 ! --cluster-local-node 3 --cluster-hash-seed 7
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cluster !node_mask=0x00000004 total_nodes=4 hash_seed=0x00000007
    save -m cluster ! --cluster-local-nodemask 0x00000004 --cluster-total-nodes 4 --cluster-hash-seed 0x00000007
    list            all  --  anywhere             anywhere             cluster !node_mask=0x00000004 total_nodes=4 hash_seed=0x00000007
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            cluster !node_mask=0x00000004 total_nodes=4 hash_seed=0x00000007
-m cluster --cluster-total-nodes 4 --cluster-local-nodemask 3 --cluster-hash-seed 7
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cluster node_mask=0x00000003 total_nodes=4 hash_seed=0x00000007
    save -m cluster --cluster-local-nodemask 0x00000003 --cluster-total-nodes 4 --cluster-hash-seed 0x00000007
    list            all  --  anywhere             anywhere             cluster node_mask=0x00000003 total_nodes=4 hash_seed=0x00000007
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            cluster node_mask=0x00000003 total_nodes=4 hash_seed=0x00000007
-m cluster --cluster-total-nodes 4 ! --cluster-local-nodemask 3 --cluster-hash-seed 7
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cluster !node_mask=0x00000003 total_nodes=4 hash_seed=0x00000007
    save -m cluster ! --cluster-local-nodemask 0x00000003 --cluster-total-nodes 4 --cluster-hash-seed 0x00000007
    list            all  --  anywhere             anywhere             cluster !node_mask=0x00000003 total_nodes=4 hash_seed=0x00000007
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            cluster !node_mask=0x00000003 total_nodes=4 hash_seed=0x00000007
-m cluster --cluster-total-nodes 4 --cluster-local-nodemask 4 --cluster-hash-seed 7
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cluster node_mask=0x00000004 total_nodes=4 hash_seed=0x00000007
    save -m cluster --cluster-local-nodemask 0x00000004 --cluster-total-nodes 4 --cluster-hash-seed 0x00000007
    list            all  --  anywhere             anywhere             cluster node_mask=0x00000004 total_nodes=4 hash_seed=0x00000007
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            cluster node_mask=0x00000004 total_nodes=4 hash_seed=0x00000007
-m cluster --cluster-total-nodes 4 --cluster-local-nodemask 0 --cluster-hash-seed 7
    status 2
    stderr iptables v1.8.11 (nf_tables): cluster: bad value for option "--cluster-local-nodemask", or out of range (1-32).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cluster --cluster-total-nodes 4 --cluster-local-nodemask 0x8 --cluster-hash-seed 7
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cluster node_mask=0x00000008 total_nodes=4 hash_seed=0x00000007
    save -m cluster --cluster-local-nodemask 0x00000008 --cluster-total-nodes 4 --cluster-hash-seed 0x00000007
    list            all  --  anywhere             anywhere             cluster node_mask=0x00000008 total_nodes=4 hash_seed=0x00000007
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            cluster node_mask=0x00000008 total_nodes=4 hash_seed=0x00000007
-m cluster --cluster-total-nodes 4 --cluster-local-nodemask 15 --cluster-hash-seed 7
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cluster node_mask=0x0000000f total_nodes=4 hash_seed=0x00000007
    save -m cluster --cluster-local-nodemask 0x0000000f --cluster-total-nodes 4 --cluster-hash-seed 0x00000007
    list            all  --  anywhere             anywhere             cluster node_mask=0x0000000f total_nodes=4 hash_seed=0x00000007
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            cluster node_mask=0x0000000f total_nodes=4 hash_seed=0x00000007
-m cluster --cluster-total-nodes 4 --cluster-local-nodemask 16 --cluster-hash-seed 7
    status 2
    stderr iptables v1.8.11 (nf_tables): cluster match: `--cluster-local-nodemask' too big for `--cluster-total-nodes'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cluster --cluster-total-nodes 4 --cluster-local-nodemask 31 --cluster-hash-seed 7
    status 2
    stderr iptables v1.8.11 (nf_tables): cluster match: `--cluster-local-nodemask' too big for `--cluster-total-nodes'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cluster --cluster-total-nodes 31 --cluster-local-nodemask 0x7fffffff --cluster-hash-seed 7
    status 2
    stderr iptables v1.8.11 (nf_tables): cluster: bad value for option "--cluster-local-nodemask", or out of range (1-32).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cluster --cluster-total-nodes 31 --cluster-local-nodemask 0x80000000 --cluster-hash-seed 7
    status 2
    stderr iptables v1.8.11 (nf_tables): cluster: bad value for option "--cluster-local-nodemask", or out of range (1-32).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cluster --cluster-total-nodes 32 --cluster-local-nodemask 0xffffffff --cluster-hash-seed 7
    status 2
    stderr iptables v1.8.11 (nf_tables): cluster: bad value for option "--cluster-local-nodemask", or out of range (1-32).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cluster --cluster-total-nodes 32 --cluster-local-nodemask 0x80000000 --cluster-hash-seed 7
    status 2
    stderr iptables v1.8.11 (nf_tables): cluster: bad value for option "--cluster-local-nodemask", or out of range (1-32).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cluster --cluster-total-nodes 32 --cluster-local-nodemask 0x100000000 --cluster-hash-seed 7
    status 2
    stderr iptables v1.8.11 (nf_tables): cluster: bad value for option "--cluster-local-nodemask", or out of range (1-32).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cluster --cluster-total-nodes 4 --cluster-local-nodemask x --cluster-hash-seed 7
    status 2
    stderr iptables v1.8.11 (nf_tables): cluster: bad value for option "--cluster-local-nodemask", or out of range (1-32).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cluster --cluster-total-nodes x --cluster-local-nodemask 1 --cluster-hash-seed 7
    status 2
    stderr iptables v1.8.11 (nf_tables): cluster: bad value for option "--cluster-total-nodes", or out of range (1-32).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cluster --cluster-total-nodes 4 --cluster-local-node x --cluster-hash-seed 7
    status 2
    stderr iptables v1.8.11 (nf_tables): cluster: bad value for option "--cluster-local-node", or out of range (1-32).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cluster --cluster-total-nodes 4 --cluster-local-node 1 --cluster-local-nodemask 1 --cluster-hash-seed 7
    status 2
    stderr iptables v1.8.11 (nf_tables): cluster: option "--cluster-local-node" cannot be used together with "--cluster-local-nodemask".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cluster --cluster-total-nodes 4 --cluster-local-nodemask 1 --cluster-local-node 1 --cluster-hash-seed 7
    status 2
    stderr iptables v1.8.11 (nf_tables): cluster: option "--cluster-local-node" cannot be used together with "--cluster-local-nodemask".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cluster --cluster-total-nodes 4 --cluster-local-node 1 --cluster-local-node 1 --cluster-hash-seed 7
    status 2
    stderr iptables v1.8.11 (nf_tables): cluster: option "--cluster-local-node" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cluster --cluster-total-nodes 4 --cluster-total-nodes 4 --cluster-local-node 1 --cluster-hash-seed 7
    status 2
    stderr iptables v1.8.11 (nf_tables): cluster: option "--cluster-total-nodes" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cluster --cluster-total-nodes 4 --cluster-local-node 1 --cluster-hash-seed 7 --cluster-hash-seed 7
    status 2
    stderr iptables v1.8.11 (nf_tables): cluster: option "--cluster-hash-seed" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cluster --cluster-local-node 1 --cluster-hash-seed 7
    status 2
    stderr iptables v1.8.11 (nf_tables): cluster: option "--cluster-total-nodes" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cluster --cluster-local-nodemask 1 --cluster-hash-seed 7
    status 2
    stderr iptables v1.8.11 (nf_tables): cluster: option "--cluster-total-nodes" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cluster --cluster-total-nodes 4 --cluster-hash-seed 7
    status 2
    stderr iptables v1.8.11 (nf_tables): cluster match: `--cluster-local-node' or`--cluster-local-nodemask' is missing
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cluster --cluster-hash-seed 7
    status 2
    stderr iptables v1.8.11 (nf_tables): cluster match: `--cluster-local-node' or`--cluster-local-nodemask' is missing
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cluster --cluster-local-node 1
    status 2
    stderr iptables v1.8.11 (nf_tables): cluster: option "--cluster-total-nodes" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cluster ! --cluster-total-nodes 4 --cluster-local-node 1 --cluster-hash-seed 7
    status 2
    stderr iptables v1.8.11 (nf_tables): cluster: option "--cluster-total-nodes" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cluster --cluster-total-nodes 4 --cluster-local-node 1 ! --cluster-hash-seed 7
    status 2
    stderr iptables v1.8.11 (nf_tables): cluster: option "--cluster-hash-seed" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cluster --cluster-hash-seed 7 --cluster-local-node 1 --cluster-total-nodes 4
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cluster node_mask=0x00000001 total_nodes=4 hash_seed=0x00000007
    save -m cluster --cluster-local-nodemask 0x00000001 --cluster-total-nodes 4 --cluster-hash-seed 0x00000007
    list            all  --  anywhere             anywhere             cluster node_mask=0x00000001 total_nodes=4 hash_seed=0x00000007
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            cluster node_mask=0x00000001 total_nodes=4 hash_seed=0x00000007
-m cluster --cluster-hash-seed 7 --cluster-local-node 5 --cluster-total-nodes 4
    status 2
    stderr iptables v1.8.11 (nf_tables): cluster match: `--cluster-local-node' must be <= `--cluster-total-nodes'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cluster --cluster-hash-seed 7 --cluster-local-nodemask 0x3 --cluster-total-nodes 4 -j DROP
    echo DROP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cluster node_mask=0x00000003 total_nodes=4 hash_seed=0x00000007
    save -m cluster --cluster-local-nodemask 0x00000003 --cluster-total-nodes 4 --cluster-hash-seed 0x00000007 -j DROP
    list DROP       all  --  anywhere             anywhere             cluster node_mask=0x00000003 total_nodes=4 hash_seed=0x00000007
    list-n DROP       all  --  0.0.0.0/0            0.0.0.0/0            cluster node_mask=0x00000003 total_nodes=4 hash_seed=0x00000007
-m cluster --cluster-hash-seed 7 ! --cluster-local-nodemask 0x1 --cluster-total-nodes 1 -j DROP
    echo DROP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cluster !node_mask=0x00000001 total_nodes=1 hash_seed=0x00000007
    save -m cluster ! --cluster-local-nodemask 0x00000001 --cluster-total-nodes 1 --cluster-hash-seed 0x00000007 -j DROP
    list DROP       all  --  anywhere             anywhere             cluster !node_mask=0x00000001 total_nodes=1 hash_seed=0x00000007
    list-n DROP       all  --  0.0.0.0/0            0.0.0.0/0            cluster !node_mask=0x00000001 total_nodes=1 hash_seed=0x00000007
-m cluster --cluster-total-nodes
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--cluster-total-nodes" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cluster --cluster-total-nodes 2 --cluster-local-node 1 --cluster-local-nodemask 16 --cluster-hash-seed 1
    status 2
    stderr iptables v1.8.11 (nf_tables): cluster match: `--cluster-local-node' must be <= `--cluster-total-nodes'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cluster --cluster-total-nodes 2 --cluster-local-nodemask 16 --cluster-local-node 1 --cluster-hash-seed 1
    status 2
    stderr iptables v1.8.11 (nf_tables): cluster: option "--cluster-local-node" cannot be used together with "--cluster-local-nodemask".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cluster --cluster-total-nodes 2 --cluster-local-nodemask 1 --cluster-local-node 5 --cluster-hash-seed 1
    status 2
    stderr iptables v1.8.11 (nf_tables): cluster match: `--cluster-local-node' must be <= `--cluster-total-nodes'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cluster --cluster-total-nodes 2 --cluster-local-node 5 --cluster-local-nodemask 1 --cluster-hash-seed 1
    status 2
    stderr iptables v1.8.11 (nf_tables): cluster: option "--cluster-local-node" cannot be used together with "--cluster-local-nodemask".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cluster --cluster-total-nodes 2 --cluster-local-nodemask 16
    status 2
    stderr iptables v1.8.11 (nf_tables): cluster: option "--cluster-hash-seed" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cluster --cluster-total-nodes 2 --cluster-local-node 16
    status 2
    stderr iptables v1.8.11 (nf_tables): cluster: option "--cluster-hash-seed" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cluster --cluster-total-nodes 2 --cluster-local-node 1 --cluster-local-nodemask 16
    status 2
    stderr iptables v1.8.11 (nf_tables): cluster: option "--cluster-local-node" cannot be used together with "--cluster-local-nodemask".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cluster --cluster-local-node 16 --cluster-hash-seed 4
    status 2
    stderr iptables v1.8.11 (nf_tables): cluster: option "--cluster-total-nodes" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cluster --cluster-local-node 16 --cluster-local-nodemask 16 --cluster-hash-seed 4
    status 2
    stderr iptables v1.8.11 (nf_tables): cluster: option "--cluster-total-nodes" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cluster --cluster-total-nodes 32 --cluster-local-node 16 --cluster-local-nodemask 16 --cluster-hash-seed 4
    status 2
    stderr iptables v1.8.11 (nf_tables): cluster: option "--cluster-local-node" cannot be used together with "--cluster-local-nodemask".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cluster --cluster-local-nodemask 16 --cluster-total-nodes 2 ! --cluster-local-node 2 --cluster-hash-seed 1
    status 2
    stderr iptables v1.8.11 (nf_tables): cluster: option "--cluster-local-node" cannot be used together with "--cluster-local-nodemask".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cluster --cluster-local-n 1 --cluster-total-nodes 3 --cluster-hash-seed 1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--cluster-local-n"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cluster --cluster-local-nodem 1 --cluster-t 3 --cluster-h 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cluster node_mask=0x00000001 total_nodes=3 hash_seed=0x00000001
    save -m cluster --cluster-local-nodemask 0x00000001 --cluster-total-nodes 3 --cluster-hash-seed 0x00000001
    list            all  --  anywhere             anywhere             cluster node_mask=0x00000001 total_nodes=3 hash_seed=0x00000001
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            cluster node_mask=0x00000001 total_nodes=3 hash_seed=0x00000001
table mangle
chain PREROUTING
-m cluster --cluster-total-nodes 2 --cluster-local-node 1 --cluster-hash-seed 0xdeadbeef -j MARK --set-mark 0xffff
    echo MARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cluster node_mask=0x00000001 total_nodes=2 hash_seed=0xdeadbeef MARK set 0xffff
    save -m cluster --cluster-local-nodemask 0x00000001 --cluster-total-nodes 2 --cluster-hash-seed 0xdeadbeef -j MARK --set-xmark 0xffff/0xffffffff
    list MARK       all  --  anywhere             anywhere             cluster node_mask=0x00000001 total_nodes=2 hash_seed=0xdeadbeef MARK set 0xffff
    list-n MARK       all  --  0.0.0.0/0            0.0.0.0/0            cluster node_mask=0x00000001 total_nodes=2 hash_seed=0xdeadbeef MARK set 0xffff
table nat
chain OUTPUT
-m cluster --cluster-total-nodes 2 --cluster-local-node 1 --cluster-hash-seed 0xdeadbeef
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cluster node_mask=0x00000001 total_nodes=2 hash_seed=0xdeadbeef
    save -m cluster --cluster-local-nodemask 0x00000001 --cluster-total-nodes 2 --cluster-hash-seed 0xdeadbeef
    list            all  --  anywhere             anywhere             cluster node_mask=0x00000001 total_nodes=2 hash_seed=0xdeadbeef
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            cluster node_mask=0x00000001 total_nodes=2 hash_seed=0xdeadbeef
