# Sources and destinations between two addresses.
-m iprange
    status 2
    stderr iptables v1.8.11 (nf_tables): iprange match: You must specify `--src-range' or `--dst-range'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m iprange --src-range
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--src-range" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
family 4
-m iprange --src-range 10.0.0.1-10.0.0.9 -j ACCEPT
    echo ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   source IP range 10.0.0.1-10.0.0.9
    save -m iprange --src-range 10.0.0.1-10.0.0.9 -j ACCEPT
    list ACCEPT     all  --  anywhere             anywhere             source IP range 10.0.0.1-10.0.0.9
    list-n ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0            source IP range 10.0.0.1-10.0.0.9
-m iprange --dst-range 10.0.0.1-10.0.0.9
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   destination IP range 10.0.0.1-10.0.0.9
    save -m iprange --dst-range 10.0.0.1-10.0.0.9
    list            all  --  anywhere             anywhere             destination IP range 10.0.0.1-10.0.0.9
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            destination IP range 10.0.0.1-10.0.0.9
-m iprange --src-range 10.0.0.1-10.0.0.9 --dst-range 192.0.2.1-192.0.2.2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   source IP range 10.0.0.1-10.0.0.9 destination IP range 192.0.2.1-192.0.2.2
    save -m iprange --src-range 10.0.0.1-10.0.0.9 --dst-range 192.0.2.1-192.0.2.2
    list            all  --  anywhere             anywhere             source IP range 10.0.0.1-10.0.0.9 destination IP range 192.0.2.1-192.0.2.2
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            source IP range 10.0.0.1-10.0.0.9 destination IP range 192.0.2.1-192.0.2.2
-m iprange --dst-range 192.0.2.1-192.0.2.2 --src-range 10.0.0.1-10.0.0.9
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   source IP range 10.0.0.1-10.0.0.9 destination IP range 192.0.2.1-192.0.2.2
    save -m iprange --src-range 10.0.0.1-10.0.0.9 --dst-range 192.0.2.1-192.0.2.2
    list            all  --  anywhere             anywhere             source IP range 10.0.0.1-10.0.0.9 destination IP range 192.0.2.1-192.0.2.2
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            source IP range 10.0.0.1-10.0.0.9 destination IP range 192.0.2.1-192.0.2.2
-m iprange ! --src-range 10.0.0.1-10.0.0.9 --dst-range 192.0.2.1-192.0.2.2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   source IP range ! 10.0.0.1-10.0.0.9 destination IP range 192.0.2.1-192.0.2.2
    save -m iprange ! --src-range 10.0.0.1-10.0.0.9 --dst-range 192.0.2.1-192.0.2.2
    list            all  --  anywhere             anywhere             source IP range ! 10.0.0.1-10.0.0.9 destination IP range 192.0.2.1-192.0.2.2
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            source IP range ! 10.0.0.1-10.0.0.9 destination IP range 192.0.2.1-192.0.2.2
-m iprange --src-range 10.0.0.1-10.0.0.9 ! --dst-range 192.0.2.1-192.0.2.2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   source IP range 10.0.0.1-10.0.0.9 destination IP range ! 192.0.2.1-192.0.2.2
    save -m iprange --src-range 10.0.0.1-10.0.0.9 ! --dst-range 192.0.2.1-192.0.2.2
    list            all  --  anywhere             anywhere             source IP range 10.0.0.1-10.0.0.9 destination IP range ! 192.0.2.1-192.0.2.2
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            source IP range 10.0.0.1-10.0.0.9 destination IP range ! 192.0.2.1-192.0.2.2
-m iprange ! --src-range 10.0.0.1-10.0.0.9 ! --dst-range 192.0.2.1-192.0.2.2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   source IP range ! 10.0.0.1-10.0.0.9 destination IP range ! 192.0.2.1-192.0.2.2
    save -m iprange ! --src-range 10.0.0.1-10.0.0.9 ! --dst-range 192.0.2.1-192.0.2.2
    list            all  --  anywhere             anywhere             source IP range ! 10.0.0.1-10.0.0.9 destination IP range ! 192.0.2.1-192.0.2.2
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            source IP range ! 10.0.0.1-10.0.0.9 destination IP range ! 192.0.2.1-192.0.2.2
-m iprange --src-range 10.0.0.1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   source IP range 10.0.0.1-10.0.0.1
    save -m iprange --src-range 10.0.0.1-10.0.0.1
    list            all  --  anywhere             anywhere             source IP range 10.0.0.1-10.0.0.1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            source IP range 10.0.0.1-10.0.0.1
-m iprange --dst-range 10.0.0.1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   destination IP range 10.0.0.1-10.0.0.1
    save -m iprange --dst-range 10.0.0.1-10.0.0.1
    list            all  --  anywhere             anywhere             destination IP range 10.0.0.1-10.0.0.1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            destination IP range 10.0.0.1-10.0.0.1
-m iprange ! --dst-range 10.0.0.1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   destination IP range ! 10.0.0.1-10.0.0.1
    save -m iprange ! --dst-range 10.0.0.1-10.0.0.1
    list            all  --  anywhere             anywhere             destination IP range ! 10.0.0.1-10.0.0.1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            destination IP range ! 10.0.0.1-10.0.0.1
-m iprange --src-range 10.0.0.1-10.0.0.1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   source IP range 10.0.0.1-10.0.0.1
    save -m iprange --src-range 10.0.0.1-10.0.0.1
    list            all  --  anywhere             anywhere             source IP range 10.0.0.1-10.0.0.1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            source IP range 10.0.0.1-10.0.0.1
-m iprange --src-range 0.0.0.0-255.255.255.255
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   source IP range 0.0.0.0-255.255.255.255
    save -m iprange --src-range 0.0.0.0-255.255.255.255
    list            all  --  anywhere             anywhere             source IP range 0.0.0.0-255.255.255.255
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            source IP range 0.0.0.0-255.255.255.255
-m iprange --src-range 10.0.0.9-10.0.0.1
    stderr xt_iprange: range 10.0.0.9-10.0.0.1 is reversed and will never match
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   source IP range 10.0.0.9-10.0.0.1
    save -m iprange --src-range 10.0.0.9-10.0.0.1
    list            all  --  anywhere             anywhere             source IP range 10.0.0.9-10.0.0.1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            source IP range 10.0.0.9-10.0.0.1
-m iprange --dst-range 10.0.0.9-10.0.0.1
    stderr xt_iprange: range 10.0.0.9-10.0.0.1 is reversed and will never match
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   destination IP range 10.0.0.9-10.0.0.1
    save -m iprange --dst-range 10.0.0.9-10.0.0.1
    list            all  --  anywhere             anywhere             destination IP range 10.0.0.9-10.0.0.1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            destination IP range 10.0.0.9-10.0.0.1
-m iprange --src-range 10.0.0.1-
    status 2
    stderr iptables v1.8.11 (nf_tables): iprange: Bad value for "--src-range" option: ""
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m iprange --src-range -10.0.0.1
    status 2
    stderr iptables v1.8.11 (nf_tables): iprange: Bad value for "--src-range" option: ""
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m iprange --src-range -
    status 2
    stderr iptables v1.8.11 (nf_tables): iprange: Bad value for "--src-range" option: ""
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m iprange --src-range ''
    status 2
    stderr iptables v1.8.11 (nf_tables): iprange: Bad value for "--src-range" option: ""
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m iprange --src-range x
    status 2
    stderr iptables v1.8.11 (nf_tables): iprange: Bad value for "--src-range" option: "x"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m iprange --src-range 10.0.0.1-x
    status 2
    stderr iptables v1.8.11 (nf_tables): iprange: Bad value for "--src-range" option: "x"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m iprange --src-range x-10.0.0.1
    status 2
    stderr iptables v1.8.11 (nf_tables): iprange: Bad value for "--src-range" option: "x"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m iprange --dst-range x-y
    status 2
    stderr iptables v1.8.11 (nf_tables): iprange: Bad value for "--dst-range" option: "x"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m iprange --src-range 10.0.0.1-10.0.0.2-10.0.0.3
    status 2
    stderr iptables v1.8.11 (nf_tables): iprange: Bad value for "--src-range" option: "10.0.0.2-10.0.0.3"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m iprange --src-range 10.0.0.1--10.0.0.3
    status 2
    stderr iptables v1.8.11 (nf_tables): iprange: Bad value for "--src-range" option: "-10.0.0.3"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m iprange --src-range "10.0.0.1 - 10.0.0.9"
    status 2
    stderr iptables v1.8.11 (nf_tables): iprange: Bad value for "--src-range" option: "10.0.0.1 "
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m iprange --src-range " 10.0.0.1-10.0.0.9"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   source IP range 10.0.0.1-10.0.0.9
    save -m iprange --src-range 10.0.0.1-10.0.0.9
    list            all  --  anywhere             anywhere             source IP range 10.0.0.1-10.0.0.9
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            source IP range 10.0.0.1-10.0.0.9
-m iprange --src-range "10.0.0.1-10.0.0.9 "
    status 2
    stderr iptables v1.8.11 (nf_tables): iprange: Bad value for "--src-range" option: "10.0.0.9 "
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m iprange --src-range 10.0.0.1:10.0.0.9
    status 2
    stderr iptables v1.8.11 (nf_tables): iprange: Bad value for "--src-range" option: "10.0.0.1:10.0.0.9"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m iprange --src-range 10.0.0.0/24
    status 2
    stderr iptables v1.8.11 (nf_tables): iprange: Bad value for "--src-range" option: "10.0.0.0/24"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m iprange --src-range 10.1-10.2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   source IP range 10.1.0.0-10.2.0.0
    save -m iprange --src-range 10.1.0.0-10.2.0.0
    list            all  --  anywhere             anywhere             source IP range 10.1.0.0-10.2.0.0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            source IP range 10.1.0.0-10.2.0.0
-m iprange --src-range 10
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   source IP range 10.0.0.0-10.0.0.0
    save -m iprange --src-range 10.0.0.0-10.0.0.0
    list            all  --  anywhere             anywhere             source IP range 10.0.0.0-10.0.0.0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            source IP range 10.0.0.0-10.0.0.0
-m iprange --src-range 10.0.0-10.0.1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   source IP range 10.0.0.0-10.0.1.0
    save -m iprange --src-range 10.0.0.0-10.0.1.0
    list            all  --  anywhere             anywhere             source IP range 10.0.0.0-10.0.1.0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            source IP range 10.0.0.0-10.0.1.0
-m iprange --src-range 10.0.0.256-10.0.1.0
    status 2
    stderr iptables v1.8.11 (nf_tables): iprange: Bad value for "--src-range" option: "10.0.0.256"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m iprange --src-range 010.0.0.1-010.0.0.2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   source IP range 8.0.0.1-8.0.0.2
    save -m iprange --src-range 8.0.0.1-8.0.0.2
    list            all  --  anywhere             anywhere             source IP range 8.0.0.1-8.0.0.2
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            source IP range 8.0.0.1-8.0.0.2
-m iprange --src-range 0x7f.0.0.1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   source IP range 127.0.0.1-127.0.0.1
    save -m iprange --src-range 127.0.0.1-127.0.0.1
    list            all  --  anywhere             anywhere             source IP range 127.0.0.1-127.0.0.1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            source IP range 127.0.0.1-127.0.0.1
-m iprange --src-range 1.2.3.4.5
    status 2
    stderr iptables v1.8.11 (nf_tables): iprange: Bad value for "--src-range" option: "1.2.3.4.5"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m iprange --src-range 10.0.0.1x
    status 2
    stderr iptables v1.8.11 (nf_tables): iprange: Bad value for "--src-range" option: "10.0.0.1x"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m iprange --src-range localhost
    status 2
    stderr iptables v1.8.11 (nf_tables): iprange: Bad value for "--src-range" option: "localhost"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m iprange --src-range localhost-10.0.0.1
    status 2
    stderr iptables v1.8.11 (nf_tables): iprange: Bad value for "--src-range" option: "localhost"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m iprange --src-range 127.0.0.1-localhost
    status 2
    stderr iptables v1.8.11 (nf_tables): iprange: Bad value for "--src-range" option: "localhost"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m iprange --src-range 127.0.0.1-127.0.0.1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   source IP range 127.0.0.1-127.0.0.1
    save -m iprange --src-range 127.0.0.1-127.0.0.1
    list            all  --  anywhere             anywhere             source IP range 127.0.0.1-127.0.0.1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            source IP range 127.0.0.1-127.0.0.1
-m iprange --src-range ::1
    status 2
    stderr iptables v1.8.11 (nf_tables): iprange: Bad value for "--src-range" option: "::1"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m iprange --src-range ::1-::2
    status 2
    stderr iptables v1.8.11 (nf_tables): iprange: Bad value for "--src-range" option: "::1"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m iprange --src-range 10.0.0.1,10.0.0.2
    status 2
    stderr iptables v1.8.11 (nf_tables): iprange: Bad value for "--src-range" option: "10.0.0.1,10.0.0.2"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m iprange --src-range 10.0.0.1 --src-range 10.0.0.2
    status 2
    stderr iptables v1.8.11 (nf_tables): iprange: option "--src-range" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m iprange --dst-range 10.0.0.1 --dst-range 10.0.0.2
    status 2
    stderr iptables v1.8.11 (nf_tables): iprange: option "--dst-range" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m iprange --src-range ! 10.0.0.1
    status 2
    stderr iptables v1.8.11 (nf_tables): iprange: Bad value for "--src-range" option: "!"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m iprange --src 10.0.0.1-10.0.0.2
    status 2
    stderr iptables v1.8.11 (nf_tables): iprange match: You must specify `--src-range' or `--dst-range'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m iprange --src-r 10.0.0.1-10.0.0.2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   source IP range 10.0.0.1-10.0.0.2
    save -m iprange --src-range 10.0.0.1-10.0.0.2
    list            all  --  anywhere             anywhere             source IP range 10.0.0.1-10.0.0.2
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            source IP range 10.0.0.1-10.0.0.2
-m iprange --dst-r 10.0.0.1-10.0.0.2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   destination IP range 10.0.0.1-10.0.0.2
    save -m iprange --dst-range 10.0.0.1-10.0.0.2
    list            all  --  anywhere             anywhere             destination IP range 10.0.0.1-10.0.0.2
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            destination IP range 10.0.0.1-10.0.0.2
-m iprange --src-range=10.0.0.1-10.0.0.2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   source IP range 10.0.0.1-10.0.0.2
    save -m iprange --src-range 10.0.0.1-10.0.0.2
    list            all  --  anywhere             anywhere             source IP range 10.0.0.1-10.0.0.2
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            source IP range 10.0.0.1-10.0.0.2
-m iprange --src-range 10.0.0.1 -m iprange --dst-range 10.0.0.2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   source IP range 10.0.0.1-10.0.0.1 destination IP range 10.0.0.2-10.0.0.2
    save -m iprange --src-range 10.0.0.1-10.0.0.1 -m iprange --dst-range 10.0.0.2-10.0.0.2
    list            all  --  anywhere             anywhere             source IP range 10.0.0.1-10.0.0.1 destination IP range 10.0.0.2-10.0.0.2
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            source IP range 10.0.0.1-10.0.0.1 destination IP range 10.0.0.2-10.0.0.2
-s 10.0.0.0/8 -p tcp -m iprange --dst-range 10.0.0.2-10.0.0.3 -m tcp --dport 80 -j DROP
    echo DROP  tcp opt -- in * out *  10.0.0.0/8  -> 0.0.0.0/0   destination IP range 10.0.0.2-10.0.0.3 tcp dpt:80
    save -s 10.0.0.0/8 -p tcp -m iprange --dst-range 10.0.0.2-10.0.0.3 -m tcp --dport 80 -j DROP
    list DROP       tcp  --  10.0.0.0/8           anywhere             destination IP range 10.0.0.2-10.0.0.3 tcp dpt:http
    list-n DROP       tcp  --  10.0.0.0/8           0.0.0.0/0            destination IP range 10.0.0.2-10.0.0.3 tcp dpt:80
chain FORWARD
-i eth0 -m iprange --src-range 10.0.0.1-10.0.0.2 -j REJECT
    echo REJECT  all opt -- in eth0 out *  0.0.0.0/0  -> 0.0.0.0/0   source IP range 10.0.0.1-10.0.0.2 reject-with icmp-port-unreachable
    save -i eth0 -m iprange --src-range 10.0.0.1-10.0.0.2 -j REJECT --reject-with icmp-port-unreachable
    list REJECT     all  --  anywhere             anywhere             source IP range 10.0.0.1-10.0.0.2 reject-with icmp-port-unreachable
    list-n REJECT     all  --  0.0.0.0/0            0.0.0.0/0            source IP range 10.0.0.1-10.0.0.2 reject-with icmp-port-unreachable
table nat
chain POSTROUTING
-m iprange --src-range 10.0.0.1-10.0.0.2 -j MASQUERADE
    echo MASQUERADE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   source IP range 10.0.0.1-10.0.0.2
    save -m iprange --src-range 10.0.0.1-10.0.0.2 -j MASQUERADE
    list MASQUERADE  all  --  anywhere             anywhere             source IP range 10.0.0.1-10.0.0.2
    list-n MASQUERADE  all  --  0.0.0.0/0            0.0.0.0/0            source IP range 10.0.0.1-10.0.0.2
table mangle
chain PREROUTING
-m iprange --src-range 10.0.0.1-10.0.0.2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   source IP range 10.0.0.1-10.0.0.2
    save -m iprange --src-range 10.0.0.1-10.0.0.2
    list            all  --  anywhere             anywhere             source IP range 10.0.0.1-10.0.0.2
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            source IP range 10.0.0.1-10.0.0.2
table raw
chain OUTPUT
-m iprange --dst-range 10.0.0.1-10.0.0.2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   destination IP range 10.0.0.1-10.0.0.2
    save -m iprange --dst-range 10.0.0.1-10.0.0.2
    list            all  --  anywhere             anywhere             destination IP range 10.0.0.1-10.0.0.2
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            destination IP range 10.0.0.1-10.0.0.2
family 6
table filter
chain INPUT
-m iprange --src-range 2001:db8::1-2001:db8::9 -j ACCEPT
    echo ACCEPT  all opt -- in * out *  ::/0  -> ::/0   source IP range 2001:db8::1-2001:db8::9
    save -m iprange --src-range 2001:db8::1-2001:db8::9 -j ACCEPT
    list ACCEPT     all  --  anywhere             anywhere             source IP range 2001:db8::1-2001:db8::9
    list-n ACCEPT     all  --  ::/0                 ::/0                 source IP range 2001:db8::1-2001:db8::9
-m iprange --dst-range 2001:db8::1-2001:db8::9
    echo   all opt -- in * out *  ::/0  -> ::/0   destination IP range 2001:db8::1-2001:db8::9
    save -m iprange --dst-range 2001:db8::1-2001:db8::9
    list            all  --  anywhere             anywhere             destination IP range 2001:db8::1-2001:db8::9
    list-n            all  --  ::/0                 ::/0                 destination IP range 2001:db8::1-2001:db8::9
-m iprange --src-range ::1-::2 --dst-range fe80::1-fe80::2
    echo   all opt -- in * out *  ::/0  -> ::/0   source IP range ::1-::2 destination IP range fe80::1-fe80::2
    save -m iprange --src-range ::1-::2 --dst-range fe80::1-fe80::2
    list            all  --  anywhere             anywhere             source IP range ::1-::2 destination IP range fe80::1-fe80::2
    list-n            all  --  ::/0                 ::/0                 source IP range ::1-::2 destination IP range fe80::1-fe80::2
-m iprange ! --src-range ::1-::2 ! --dst-range fe80::1-fe80::2
    echo   all opt -- in * out *  ::/0  -> ::/0   source IP range ! ::1-::2 destination IP range ! fe80::1-fe80::2
    save -m iprange ! --src-range ::1-::2 ! --dst-range fe80::1-fe80::2
    list            all  --  anywhere             anywhere             source IP range ! ::1-::2 destination IP range ! fe80::1-fe80::2
    list-n            all  --  ::/0                 ::/0                 source IP range ! ::1-::2 destination IP range ! fe80::1-fe80::2
-m iprange --src-range ::1
    echo   all opt -- in * out *  ::/0  -> ::/0   source IP range ::1-::1
    save -m iprange --src-range ::1-::1
    list            all  --  anywhere             anywhere             source IP range ::1-::1
    list-n            all  --  ::/0                 ::/0                 source IP range ::1-::1
-m iprange --src-range ::
    echo   all opt -- in * out *  ::/0  -> ::/0   source IP range ::-::
    save -m iprange --src-range ::-::
    list            all  --  anywhere             anywhere             source IP range ::-::
    list-n            all  --  ::/0                 ::/0                 source IP range ::-::
-m iprange --dst-range ::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    echo   all opt -- in * out *  ::/0  -> ::/0   destination IP range ::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    save -m iprange --dst-range ::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list            all  --  anywhere             anywhere             destination IP range ::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
    list-n            all  --  ::/0                 ::/0                 destination IP range ::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
-m iprange --src-range ::2-::1
    stderr xt_iprange: range ::2-::1 is reversed and will never match
    echo   all opt -- in * out *  ::/0  -> ::/0   source IP range ::2-::1
    save -m iprange --src-range ::2-::1
    list            all  --  anywhere             anywhere             source IP range ::2-::1
    list-n            all  --  ::/0                 ::/0                 source IP range ::2-::1
-m iprange --dst-range 2:0:0:0:0:0:0:1-1:0:0:0:0:0:0:2
    stderr xt_iprange: range 2:0:0:0:0:0:0:1-1:0:0:0:0:0:0:2 is reversed and will never match
    echo   all opt -- in * out *  ::/0  -> ::/0   destination IP range 2::1-1::2
    save -m iprange --dst-range 2::1-1::2
    list            all  --  anywhere             anywhere             destination IP range 2::1-1::2
    list-n            all  --  ::/0                 ::/0                 destination IP range 2::1-1::2
-m iprange --src-range 1:0:0:2::-2:0:0:1::
    echo   all opt -- in * out *  ::/0  -> ::/0   source IP range 1:0:0:2::-2:0:0:1::
    save -m iprange --src-range 1:0:0:2::-2:0:0:1::
    list            all  --  anywhere             anywhere             source IP range 1:0:0:2::-2:0:0:1::
    list-n            all  --  ::/0                 ::/0                 source IP range 1:0:0:2::-2:0:0:1::
-m iprange --src-range ::1:2-::2:1
    echo   all opt -- in * out *  ::/0  -> ::/0   source IP range ::0.1.0.2-::0.2.0.1
    save -m iprange --src-range ::0.1.0.2-::0.2.0.1
    list            all  --  anywhere             anywhere             source IP range ::0.1.0.2-::0.2.0.1
    list-n            all  --  ::/0                 ::/0                 source IP range ::0.1.0.2-::0.2.0.1
-m iprange --src-range ::100-::1
    stderr xt_iprange: range ::100-::1 is reversed and will never match
    echo   all opt -- in * out *  ::/0  -> ::/0   source IP range ::100-::1
    save -m iprange --src-range ::100-::1
    list            all  --  anywhere             anywhere             source IP range ::100-::1
    list-n            all  --  ::/0                 ::/0                 source IP range ::100-::1
-m iprange --src-range ::0100:0-::0200:0
    echo   all opt -- in * out *  ::/0  -> ::/0   source IP range ::1.0.0.0-::2.0.0.0
    save -m iprange --src-range ::1.0.0.0-::2.0.0.0
    list            all  --  anywhere             anywhere             source IP range ::1.0.0.0-::2.0.0.0
    list-n            all  --  ::/0                 ::/0                 source IP range ::1.0.0.0-::2.0.0.0
-m iprange --src-range ::1-
    status 2
    stderr ip6tables v1.8.11 (nf_tables): iprange: Bad value for "--src-range" option: ""
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m iprange --src-range -::1
    status 2
    stderr ip6tables v1.8.11 (nf_tables): iprange: Bad value for "--src-range" option: ""
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m iprange --src-range ''
    status 2
    stderr ip6tables v1.8.11 (nf_tables): iprange: Bad value for "--src-range" option: ""
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m iprange --src-range x
    status 2
    stderr ip6tables v1.8.11 (nf_tables): iprange: Bad value for "--src-range" option: "x"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m iprange --src-range ::1-x
    status 2
    stderr ip6tables v1.8.11 (nf_tables): iprange: Bad value for "--src-range" option: "x"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m iprange --src-range 10.0.0.1-10.0.0.2
    status 2
    stderr ip6tables v1.8.11 (nf_tables): iprange: Bad value for "--src-range" option: "10.0.0.1"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m iprange --src-range 10.0.0.1
    status 2
    stderr ip6tables v1.8.11 (nf_tables): iprange: Bad value for "--src-range" option: "10.0.0.1"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m iprange --src-range ::10.0.0.1-::10.0.0.2
    echo   all opt -- in * out *  ::/0  -> ::/0   source IP range ::10.0.0.1-::10.0.0.2
    save -m iprange --src-range ::10.0.0.1-::10.0.0.2
    list            all  --  anywhere             anywhere             source IP range ::10.0.0.1-::10.0.0.2
    list-n            all  --  ::/0                 ::/0                 source IP range ::10.0.0.1-::10.0.0.2
-m iprange --src-range ::ffff:10.0.0.1-::ffff:10.0.0.2
    echo   all opt -- in * out *  ::/0  -> ::/0   source IP range ::ffff:10.0.0.1-::ffff:10.0.0.2
    save -m iprange --src-range ::ffff:10.0.0.1-::ffff:10.0.0.2
    list            all  --  anywhere             anywhere             source IP range ::ffff:10.0.0.1-::ffff:10.0.0.2
    list-n            all  --  ::/0                 ::/0                 source IP range ::ffff:10.0.0.1-::ffff:10.0.0.2
-m iprange --src-range 2001:DB8:0:0::1
    echo   all opt -- in * out *  ::/0  -> ::/0   source IP range 2001:db8::1-2001:db8::1
    save -m iprange --src-range 2001:db8::1-2001:db8::1
    list            all  --  anywhere             anywhere             source IP range 2001:db8::1-2001:db8::1
    list-n            all  --  ::/0                 ::/0                 source IP range 2001:db8::1-2001:db8::1
-m iprange --src-range 2001:db8::/32
    status 2
    stderr ip6tables v1.8.11 (nf_tables): iprange: Bad value for "--src-range" option: "2001:db8::/32"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m iprange --src-range [::1]
    status 2
    stderr ip6tables v1.8.11 (nf_tables): iprange: Bad value for "--src-range" option: "[::1]"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m iprange --src-range fe80::1%lo
    status 2
    stderr ip6tables v1.8.11 (nf_tables): iprange: Bad value for "--src-range" option: "fe80::1%lo"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m iprange --src-range localhost
    status 2
    stderr ip6tables v1.8.11 (nf_tables): iprange: Bad value for "--src-range" option: "localhost"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m iprange --src-range ::1 --src-range ::2
    status 2
    stderr ip6tables v1.8.11 (nf_tables): iprange: option "--src-range" can only be used once.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m iprange --dst-range ::1-::2-::3
    status 2
    stderr ip6tables v1.8.11 (nf_tables): iprange: Bad value for "--dst-range" option: "::2-::3"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
chain FORWARD
-m iprange --dst-range ::1-::2 -j DROP
    echo DROP  all opt -- in * out *  ::/0  -> ::/0   destination IP range ::1-::2
    save -m iprange --dst-range ::1-::2 -j DROP
    list DROP       all  --  anywhere             anywhere             destination IP range ::1-::2
    list-n DROP       all  --  ::/0                 ::/0                 destination IP range ::1-::2
