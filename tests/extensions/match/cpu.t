# The processor that handles the packet.
-m cpu
    status 2
    stderr iptables v1.8.11 (nf_tables): cpu: option "--cpu" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cpu --cpu 0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cpu 0
    save -m cpu --cpu 0
    list            all  --  anywhere             anywhere             cpu 0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            cpu 0
-m cpu --cpu 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cpu 1
    save -m cpu --cpu 1
    list            all  --  anywhere             anywhere             cpu 1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            cpu 1
-m cpu ! --cpu 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cpu ! 1
    save -m cpu ! --cpu 1
    list            all  --  anywhere             anywhere             cpu ! 1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            cpu ! 1
-m cpu --cpu 0x10
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cpu 16
    save -m cpu --cpu 16
    list            all  --  anywhere             anywhere             cpu 16
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            cpu 16
-m cpu --cpu 010
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cpu 8
    save -m cpu --cpu 8
    list            all  --  anywhere             anywhere             cpu 8
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            cpu 8
-m cpu --cpu 4294967295
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cpu 4294967295
    save -m cpu --cpu 4294967295
    list            all  --  anywhere             anywhere             cpu 4294967295
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            cpu 4294967295
-m cpu --cpu 4294967296
    status 2
    stderr iptables v1.8.11 (nf_tables): cpu: bad value for option "--cpu", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cpu --cpu -1
    status 2
    stderr iptables v1.8.11 (nf_tables): cpu: bad value for option "--cpu", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cpu --cpu 1x
    status 2
    stderr iptables v1.8.11 (nf_tables): cpu: bad value for option "--cpu", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cpu --cpu x
    status 2
    stderr iptables v1.8.11 (nf_tables): cpu: bad value for option "--cpu", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cpu --cpu ""
    status 2
    stderr iptables v1.8.11 (nf_tables): cpu: bad value for option "--cpu", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cpu --cpu " 1"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cpu 1
    save -m cpu --cpu 1
    list            all  --  anywhere             anywhere             cpu 1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            cpu 1
-m cpu --cpu "1 "
    status 2
    stderr iptables v1.8.11 (nf_tables): cpu: bad value for option "--cpu", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cpu --cpu 1:2
    status 2
    stderr iptables v1.8.11 (nf_tables): cpu: bad value for option "--cpu", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cpu --cpu 1 --cpu 2
    status 2
    stderr iptables v1.8.11 (nf_tables): cpu: option "--cpu" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cpu --cpu
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--cpu" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cpu --cpu ! 1
    status 2
    stderr iptables v1.8.11 (nf_tables): cpu: bad value for option "--cpu", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cpu --cp 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cpu 1
    save -m cpu --cpu 1
    list            all  --  anywhere             anywhere             cpu 1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            cpu 1
-m cpu --cpu 1 -m cpu ! --cpu 2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cpu 1 cpu ! 2
    save -m cpu --cpu 1 -m cpu ! --cpu 2
    list            all  --  anywhere             anywhere             cpu 1 cpu ! 2
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            cpu 1 cpu ! 2
-m cpu --cpu 1 -j ACCEPT
    echo ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cpu 1
    save -m cpu --cpu 1 -j ACCEPT
    list ACCEPT     all  --  anywhere             anywhere             cpu 1
    list-n ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0            cpu 1
table nat
chain POSTROUTING
-m cpu --cpu 3
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cpu 3
    save -m cpu --cpu 3
    list            all  --  anywhere             anywhere             cpu 3
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            cpu 3
table raw
chain OUTPUT
-m cpu ! --cpu 3
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   cpu ! 3
    save -m cpu ! --cpu 3
    list            all  --  anywhere             anywhere             cpu ! 3
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            cpu ! 3
