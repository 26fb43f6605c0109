# The link layer's kinds of packets; a name counts in full, whatever its case.
-m pkttype
    status 2
    stderr iptables v1.8.11 (nf_tables): pkttype: option "--pkt-type" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m pkttype --pkt-type
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--pkt-type" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m pkttype --pkt-type unicast -j ACCEPT
    echo ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PKTTYPE = unicast
    save -m pkttype --pkt-type unicast -j ACCEPT
    list ACCEPT     all  --  anywhere             anywhere             PKTTYPE = unicast
    list-n ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0            PKTTYPE = unicast
-m pkttype --pkt-type broadcast
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PKTTYPE = broadcast
    save -m pkttype --pkt-type broadcast
    list            all  --  anywhere             anywhere             PKTTYPE = broadcast
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PKTTYPE = broadcast
-m pkttype --pkt-type multicast
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PKTTYPE = multicast
    save -m pkttype --pkt-type multicast
    list            all  --  anywhere             anywhere             PKTTYPE = multicast
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PKTTYPE = multicast
-m pkttype --pkt-type otherhost
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PKTTYPE = otherhost
    save -m pkttype --pkt-type otherhost
    list            all  --  anywhere             anywhere             PKTTYPE = otherhost
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PKTTYPE = otherhost
-m pkttype --pkt-type host
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PKTTYPE = unicast
    save -m pkttype --pkt-type unicast
    list            all  --  anywhere             anywhere             PKTTYPE = unicast
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PKTTYPE = unicast
-m pkttype --pkt-type bcast
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PKTTYPE = broadcast
    save -m pkttype --pkt-type broadcast
    list            all  --  anywhere             anywhere             PKTTYPE = broadcast
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PKTTYPE = broadcast
-m pkttype --pkt-type mcast
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PKTTYPE = multicast
    save -m pkttype --pkt-type multicast
    list            all  --  anywhere             anywhere             PKTTYPE = multicast
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PKTTYPE = multicast
-m pkttype --pkt-type loopback
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad packet type 'loopback'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m pkttype --pkt-type outgoing
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad packet type 'outgoing'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m pkttype --pkt-type fastroute
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad packet type 'fastroute'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m pkttype --pkt-type other
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad packet type 'other'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m pkttype --pkt-type user
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad packet type 'user'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m pkttype --pkt-type kernel
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad packet type 'kernel'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m pkttype --pkt-type UNICAST
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PKTTYPE = unicast
    save -m pkttype --pkt-type unicast
    list            all  --  anywhere             anywhere             PKTTYPE = unicast
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PKTTYPE = unicast
-m pkttype --pkt-type Host
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PKTTYPE = unicast
    save -m pkttype --pkt-type unicast
    list            all  --  anywhere             anywhere             PKTTYPE = unicast
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PKTTYPE = unicast
-m pkttype --pkt-type BCast
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PKTTYPE = broadcast
    save -m pkttype --pkt-type broadcast
    list            all  --  anywhere             anywhere             PKTTYPE = broadcast
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PKTTYPE = broadcast
-m pkttype --pkt-type MULTIcast
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PKTTYPE = multicast
    save -m pkttype --pkt-type multicast
    list            all  --  anywhere             anywhere             PKTTYPE = multicast
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PKTTYPE = multicast
-m pkttype --pkt-type uni
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad packet type 'uni'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m pkttype --pkt-type unicasts
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad packet type 'unicasts'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m pkttype --pkt-type "unicast "
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad packet type 'unicast '
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m pkttype --pkt-type " unicast"
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad packet type ' unicast'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m pkttype --pkt-type ''
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad packet type ''
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m pkttype --pkt-type 0
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad packet type '0'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m pkttype --pkt-type 1
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad packet type '1'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m pkttype --pkt-type unicast,broadcast
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad packet type 'unicast,broadcast'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m pkttype --pkt-type $'\xff'
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad packet type '\xff'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m pkttype --pkt-type hoſt
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad packet type 'hoſt'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m pkttype ! --pkt-type unicast
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PKTTYPE != unicast
    save -m pkttype ! --pkt-type unicast
    list            all  --  anywhere             anywhere             PKTTYPE != unicast
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PKTTYPE != unicast
-m pkttype ! --pkt-type mcast
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PKTTYPE != multicast
    save -m pkttype ! --pkt-type multicast
    list            all  --  anywhere             anywhere             PKTTYPE != multicast
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PKTTYPE != multicast
-m pkttype ! --pkt-type x
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad packet type 'x'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m pkttype --pkt-type ! unicast
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad packet type '!'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m pkttype --pkt-type unicast --pkt-type unicast
    status 2
    stderr iptables v1.8.11 (nf_tables): pkttype: option "--pkt-type" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m pkttype --pkt-type unicast ! --pkt-type multicast
    status 2
    stderr iptables v1.8.11 (nf_tables): pkttype: option "--pkt-type" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m pkttype --pkt unicast
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PKTTYPE = unicast
    save -m pkttype --pkt-type unicast
    list            all  --  anywhere             anywhere             PKTTYPE = unicast
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PKTTYPE = unicast
-m pkttype --pkt-type=multicast
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PKTTYPE = multicast
    save -m pkttype --pkt-type multicast
    list            all  --  anywhere             anywhere             PKTTYPE = multicast
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PKTTYPE = multicast
-m pkttype --p multicast
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--p"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m pkttype --pkt-type broadcast -m pkttype ! --pkt-type multicast -j DROP
    echo DROP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PKTTYPE = broadcast PKTTYPE != multicast
    save -m pkttype --pkt-type broadcast -m pkttype ! --pkt-type multicast -j DROP
    list DROP       all  --  anywhere             anywhere             PKTTYPE = broadcast PKTTYPE != multicast
    list-n DROP       all  --  0.0.0.0/0            0.0.0.0/0            PKTTYPE = broadcast PKTTYPE != multicast
-p udp -m pkttype --pkt-type broadcast --dport 67
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PKTTYPE = broadcast udp dpt:67
    save -p udp -m pkttype --pkt-type broadcast -m udp --dport 67
    list            udp  --  anywhere             anywhere             PKTTYPE = broadcast udp dpt:bootps
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            PKTTYPE = broadcast udp dpt:67
chain OUTPUT
-o eth0 -m pkttype --pkt-type multicast -j DROP
    echo DROP  all opt -- in * out eth0  0.0.0.0/0  -> 0.0.0.0/0   PKTTYPE = multicast
    save -o eth0 -m pkttype --pkt-type multicast -j DROP
    list DROP       all  --  anywhere             anywhere             PKTTYPE = multicast
    list-n DROP       all  --  0.0.0.0/0            0.0.0.0/0            PKTTYPE = multicast
table mangle
chain POSTROUTING
-m pkttype --pkt-type unicast
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PKTTYPE = unicast
    save -m pkttype --pkt-type unicast
    list            all  --  anywhere             anywhere             PKTTYPE = unicast
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PKTTYPE = unicast
table nat
chain PREROUTING
-m pkttype --pkt-type host
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   PKTTYPE = unicast
    save -m pkttype --pkt-type unicast
    list            all  --  anywhere             anywhere             PKTTYPE = unicast
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            PKTTYPE = unicast
