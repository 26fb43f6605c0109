# The field as a byte under a mask, or by its old names, which leave the two lowest bits out.
-m tos
    status 2
    stderr iptables v1.8.11 (nf_tables): tos: option "--tos" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m tos --tos
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--tos" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m tos --tos 0x10 -j ACCEPT
    echo ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tos match0x10/0xff
    save -m tos --tos 0x10/0xff -j ACCEPT
    list ACCEPT     all  --  anywhere             anywhere             tos match0x10/0xff
    list-n ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0            tos match0x10/0xff
-m tos --tos 0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tos match0x00/0xff
    save -m tos --tos 0x00/0xff
    list            all  --  anywhere             anywhere             tos match0x00/0xff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            tos match0x00/0xff
-m tos --tos 255
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tos match0xff/0xff
    save -m tos --tos 0xff/0xff
    list            all  --  anywhere             anywhere             tos match0xff/0xff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            tos match0xff/0xff
-m tos --tos 256
    status 2
    stderr iptables v1.8.11 (nf_tables): Symbolic name "256" is unknown
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m tos --tos -1
    status 2
    stderr iptables v1.8.11 (nf_tables): Symbolic name "-1" is unknown
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m tos --tos 010
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tos match0x08/0xff
    save -m tos --tos 0x08/0xff
    list            all  --  anywhere             anywhere             tos match0x08/0xff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            tos match0x08/0xff
-m tos --tos 08
    status 2
    stderr iptables v1.8.11 (nf_tables): Illegal value: "08"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m tos --tos +4
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tos match0x04/0xff
    save -m tos --tos 0x04/0xff
    list            all  --  anywhere             anywhere             tos match0x04/0xff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            tos match0x04/0xff
-m tos --tos " 4"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tos match0x04/0xff
    save -m tos --tos 0x04/0xff
    list            all  --  anywhere             anywhere             tos match0x04/0xff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            tos match0x04/0xff
-m tos --tos "4 "
    status 2
    stderr iptables v1.8.11 (nf_tables): Illegal value: "4 "
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m tos --tos ''
    status 2
    stderr iptables v1.8.11 (nf_tables): Symbolic name "" is unknown
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m tos --tos x
    status 2
    stderr iptables v1.8.11 (nf_tables): Symbolic name "x" is unknown
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m tos --tos 4x
    status 2
    stderr iptables v1.8.11 (nf_tables): Illegal value: "4x"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m tos --tos 4294967296
    status 2
    stderr iptables v1.8.11 (nf_tables): Symbolic name "4294967296" is unknown
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m tos --tos 0x10/0x3f
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tos match0x10/0x3f
    save -m tos --tos 0x10/0x3f
    list            all  --  anywhere             anywhere             tos match Minimize-Delay
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            tos match0x10/0x3f
-m tos --tos 0x10/0xff
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tos match0x10/0xff
    save -m tos --tos 0x10/0xff
    list            all  --  anywhere             anywhere             tos match0x10/0xff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            tos match0x10/0xff
-m tos --tos 0xff/0x0f
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tos match0xff/0x0f
    save -m tos --tos 0xff/0x0f
    list            all  --  anywhere             anywhere             tos match0xff/0x0f
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            tos match0xff/0x0f
-m tos --tos 0/0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tos match0x00/0x00
    save -m tos --tos 0x00/0x00
    list            all  --  anywhere             anywhere             tos match0x00/0x00
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            tos match0x00/0x00
-m tos --tos 5/0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tos match0x05/0x00
    save -m tos --tos 0x05/0x00
    list            all  --  anywhere             anywhere             tos match0x05/0x00
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            tos match0x05/0x00
-m tos --tos 16/255
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tos match0x10/0xff
    save -m tos --tos 0x10/0xff
    list            all  --  anywhere             anywhere             tos match0x10/0xff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            tos match0x10/0xff
-m tos --tos 16/256
    status 2
    stderr iptables v1.8.11 (nf_tables): Illegal value: "16/256"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m tos --tos 256/1
    status 2
    stderr iptables v1.8.11 (nf_tables): Symbolic name "256/1" is unknown
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m tos --tos 16/
    status 2
    stderr iptables v1.8.11 (nf_tables): Illegal value: "16/"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m tos --tos /16
    status 2
    stderr iptables v1.8.11 (nf_tables): Symbolic name "/16" is unknown
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m tos --tos 16/x
    status 2
    stderr iptables v1.8.11 (nf_tables): Illegal value: "16/x"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m tos --tos 16/5x
    status 2
    stderr iptables v1.8.11 (nf_tables): Illegal value: "16/5x"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m tos --tos 16/1/2
    status 2
    stderr iptables v1.8.11 (nf_tables): Illegal value: "16/1/2"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m tos --tos "16/ 1"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tos match0x10/0x01
    save -m tos --tos 0x10/0x01
    list            all  --  anywhere             anywhere             tos match0x10/0x01
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            tos match0x10/0x01
-m tos --tos "16 /1"
    status 2
    stderr iptables v1.8.11 (nf_tables): Illegal value: "16 /1"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m tos --tos Minimize-Delay
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tos match0x10/0x3f
    save -m tos --tos 0x10/0x3f
    list            all  --  anywhere             anywhere             tos match Minimize-Delay
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            tos match0x10/0x3f
-m tos --tos Maximize-Throughput
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tos match0x08/0x3f
    save -m tos --tos 0x08/0x3f
    list            all  --  anywhere             anywhere             tos match Maximize-Throughput
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            tos match0x08/0x3f
-m tos --tos Maximize-Reliability
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tos match0x04/0x3f
    save -m tos --tos 0x04/0x3f
    list            all  --  anywhere             anywhere             tos match Maximize-Reliability
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            tos match0x04/0x3f
-m tos --tos Minimize-Cost
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tos match0x02/0x3f
    save -m tos --tos 0x02/0x3f
    list            all  --  anywhere             anywhere             tos match Minimize-Cost
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            tos match0x02/0x3f
-m tos --tos Normal-Service
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tos match0x00/0x3f
    save -m tos --tos 0x00/0x3f
    list            all  --  anywhere             anywhere             tos match Normal-Service
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            tos match0x00/0x3f
-m tos ! --tos Minimize-Delay
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tos match!0x10/0x3f
    save -m tos ! --tos 0x10/0x3f
    list            all  --  anywhere             anywhere             tos match! Minimize-Delay
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            tos match!0x10/0x3f
-m tos ! --tos Normal-Service
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tos match!0x00/0x3f
    save -m tos ! --tos 0x00/0x3f
    list            all  --  anywhere             anywhere             tos match! Normal-Service
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            tos match!0x00/0x3f
-m tos --tos minimize-delay
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tos match0x10/0x3f
    save -m tos --tos 0x10/0x3f
    list            all  --  anywhere             anywhere             tos match Minimize-Delay
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            tos match0x10/0x3f
-m tos --tos MINIMIZE-COST
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tos match0x02/0x3f
    save -m tos --tos 0x02/0x3f
    list            all  --  anywhere             anywhere             tos match Minimize-Cost
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            tos match0x02/0x3f
-m tos --tos Minimize
    status 2
    stderr iptables v1.8.11 (nf_tables): Symbolic name "Minimize" is unknown
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m tos --tos Min
    status 2
    stderr iptables v1.8.11 (nf_tables): Symbolic name "Min" is unknown
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m tos --tos m
    status 2
    stderr iptables v1.8.11 (nf_tables): Symbolic name "m" is unknown
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m tos --tos Maximize-T
    status 2
    stderr iptables v1.8.11 (nf_tables): Symbolic name "Maximize-T" is unknown
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m tos --tos maximize-
    status 2
    stderr iptables v1.8.11 (nf_tables): Symbolic name "maximize-" is unknown
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m tos --tos N
    status 2
    stderr iptables v1.8.11 (nf_tables): Symbolic name "N" is unknown
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m tos --tos Normal-Services
    status 2
    stderr iptables v1.8.11 (nf_tables): Symbolic name "Normal-Services" is unknown
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m tos --tos Minimize-Delay/0xff
    status 2
    stderr iptables v1.8.11 (nf_tables): Symbolic name "Minimize-Delay/0xff" is unknown
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m tos --tos mInimize-delaſ
    status 2
    stderr iptables v1.8.11 (nf_tables): Symbolic name "mInimize-delaſ" is unknown
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m tos ! --tos 4
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tos match!0x04/0xff
    save -m tos ! --tos 0x04/0xff
    list            all  --  anywhere             anywhere             tos match!0x04/0xff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            tos match!0x04/0xff
-m tos ! --tos 4/4
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tos match!0x04/0x04
    save -m tos ! --tos 0x04/0x04
    list            all  --  anywhere             anywhere             tos match!0x04/0x04
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            tos match!0x04/0x04
-m tos --tos 16/0x3f
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tos match0x10/0x3f
    save -m tos --tos 0x10/0x3f
    list            all  --  anywhere             anywhere             tos match Minimize-Delay
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            tos match0x10/0x3f
-m tos --tos 16/0xff
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tos match0x10/0xff
    save -m tos --tos 0x10/0xff
    list            all  --  anywhere             anywhere             tos match0x10/0xff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            tos match0x10/0xff
-m tos --tos 8/0x3f
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tos match0x08/0x3f
    save -m tos --tos 0x08/0x3f
    list            all  --  anywhere             anywhere             tos match Maximize-Throughput
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            tos match0x08/0x3f
-m tos --tos 4/0x3f
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tos match0x04/0x3f
    save -m tos --tos 0x04/0x3f
    list            all  --  anywhere             anywhere             tos match Maximize-Reliability
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            tos match0x04/0x3f
-m tos --tos 2/0x3f
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tos match0x02/0x3f
    save -m tos --tos 0x02/0x3f
    list            all  --  anywhere             anywhere             tos match Minimize-Cost
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            tos match0x02/0x3f
-m tos --tos 0/0x3f
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tos match0x00/0x3f
    save -m tos --tos 0x00/0x3f
    list            all  --  anywhere             anywhere             tos match Normal-Service
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            tos match0x00/0x3f
-m tos --tos 1/0x3f
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tos match0x01/0x3f
    save -m tos --tos 0x01/0x3f
    list            all  --  anywhere             anywhere             tos match0x01/0x3f
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            tos match0x01/0x3f
-m tos ! --tos 0/0x3f
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tos match!0x00/0x3f
    save -m tos ! --tos 0x00/0x3f
    list            all  --  anywhere             anywhere             tos match! Normal-Service
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            tos match!0x00/0x3f
-m tos --tos 4 --tos 5
    status 2
    stderr iptables v1.8.11 (nf_tables): tos: option "--tos" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m tos --tos ! 4
    status 2
    stderr iptables v1.8.11 (nf_tables): Symbolic name "!" is unknown
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m tos --t 4
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--t"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m tos --tos=Minimize-Cost
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tos match0x02/0x3f
    save -m tos --tos 0x02/0x3f
    list            all  --  anywhere             anywhere             tos match Minimize-Cost
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            tos match0x02/0x3f
-m tos --tos 1 -m tos --tos 2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tos match0x01/0xff tos match0x02/0xff
    save -m tos --tos 0x01/0xff -m tos --tos 0x02/0xff
    list            all  --  anywhere             anywhere             tos match0x01/0xff tos match0x02/0xff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            tos match0x01/0xff tos match0x02/0xff
-p tcp -m tos --tos 0x08 -m tcp --dport 22 -j ACCEPT
    echo ACCEPT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tos match0x08/0xff tcp dpt:22
    save -p tcp -m tos --tos 0x08/0xff -m tcp --dport 22 -j ACCEPT
    list ACCEPT     tcp  --  anywhere             anywhere             tos match0x08/0xff tcp dpt:ssh
    list-n ACCEPT     tcp  --  0.0.0.0/0            0.0.0.0/0            tos match0x08/0xff tcp dpt:22
chain OUTPUT
-m tos --tos 0x08 -j DROP
    echo DROP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tos match0x08/0xff
    save -m tos --tos 0x08/0xff -j DROP
    list DROP       all  --  anywhere             anywhere             tos match0x08/0xff
    list-n DROP       all  --  0.0.0.0/0            0.0.0.0/0            tos match0x08/0xff
table mangle
chain PREROUTING
-m tos --tos 0x08/0x08 -j ACCEPT
    echo ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tos match0x08/0x08
    save -m tos --tos 0x08/0x08 -j ACCEPT
    list ACCEPT     all  --  anywhere             anywhere             tos match0x08/0x08
    list-n ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0            tos match0x08/0x08
table nat
chain POSTROUTING
-m tos --tos 0x10
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tos match0x10/0xff
    save -m tos --tos 0x10/0xff
    list            all  --  anywhere             anywhere             tos match0x10/0xff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            tos match0x10/0xff
table raw
chain OUTPUT
-m tos --tos 0x10
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tos match0x10/0xff
    save -m tos --tos 0x10/0xff
    list            all  --  anywhere             anywhere             tos match0x10/0xff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            tos match0x10/0xff
