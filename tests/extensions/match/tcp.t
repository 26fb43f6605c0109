-p tcp -m tcp --dport 6 -m tcp --sport 7
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp spt:7 dpt:6
    save -p tcp -m tcp --sport 7 --dport 6
    list            tcp  --  anywhere             anywhere             tcp spt:echo dpt:6
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp spt:7 dpt:6
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    check/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
-p tcp -m tcp --tcp-option 6 -m tcp --tcp-option 7 -m tcp --sport 7
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp spt:7 option=6 tcp option=7
    save -p tcp -m tcp --sport 7 --tcp-option 6 -m tcp --tcp-option 7
    list            tcp  --  anywhere             anywhere             tcp spt:echo option=6 tcp option=7
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp spt:7 option=6 tcp option=7
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    check/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
-p tcp -m tcp -m tcp --sport 7
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp spt:7
    save -p tcp -m tcp --sport 7
    list            tcp  --  anywhere             anywhere             tcp spt:echo
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp spt:7
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    check/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
-p tcp -m tcp --sport 7 -m tcp
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp spt:7 tcp
    save -p tcp -m tcp --sport 7 -m tcp
    list            tcp  --  anywhere             anywhere             tcp spt:echo tcp
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp spt:7 tcp
-p tcp -m tcp --sport 7 -m tcp --tcp-option 4
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp spt:7 tcp option=4
    save -p tcp -m tcp --sport 7 -m tcp --tcp-option 4
    list            tcp  --  anywhere             anywhere             tcp spt:echo tcp option=4
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp spt:7 tcp option=4
-p tcp -m tcp --sport 7 -m tcp --tcp-option 4 -m tcp --dport 9
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp spt:7 dpt:9 tcp option=4
    save -p tcp -m tcp --sport 7 --dport 9 -m tcp --tcp-option 4
    list            tcp  --  anywhere             anywhere             tcp spt:echo dpt:discard tcp option=4
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp spt:7 dpt:9 tcp option=4
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    check/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
-p tcp -m tcp ! --sport 7 -m tcp --sport 4
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp spt:!4
    save -p tcp -m tcp ! --sport 4
    list            tcp  --  anywhere             anywhere             tcp spt:!4
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp spt:!4
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    check/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
-p tcp -m tcp --sport 7 -m tcp ! --sport 4
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp spt:!4
    save -p tcp -m tcp ! --sport 4
    list            tcp  --  anywhere             anywhere             tcp spt:!4
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp spt:!4
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    check/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
-p tcp -m tcp ! --syn -m tcp --tcp-flags SYN,ACK SYN
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp flags:!0x12/0x02
    save -p tcp -m tcp ! --tcp-flags SYN,ACK SYN
    list            tcp  --  anywhere             anywhere             tcp flags:!SYN,ACK/SYN
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp flags:!0x12/0x02
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    check/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
-p tcp -m tcp --syn -m tcp ! --tcp-flags SYN,ACK SYN
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp flags:!0x12/0x02
    save -p tcp -m tcp ! --tcp-flags SYN,ACK SYN
    list            tcp  --  anywhere             anywhere             tcp flags:!SYN,ACK/SYN
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp flags:!0x12/0x02
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    check/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
-p tcp -m tcp --sport 7:9 -m tcp --sport 4:
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp spts:4:65535
    save -p tcp -m tcp --sport 4:65535
    list            tcp  --  anywhere             anywhere             tcp spts:4:65535
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp spts:4:65535
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    check/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
-p tcp ! --tcp-flags NONE NONE
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -p tcp
    list            tcp  --  anywhere             anywhere            \.
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0           \.
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    check/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
-p tcp ! --tcp-flags NONE NONE --dport 5
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:5
    save -p tcp -m tcp --dport 5
    list            tcp  --  anywhere             anywhere             tcp dpt:5
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:5
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    check/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
-p tcp --tcp-flags NONE NONE --dport 5
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:5
    save -p tcp -m tcp --dport 5
    list            tcp  --  anywhere             anywhere             tcp dpt:5
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:5
-p tcp --tcp-flags NONE SYN
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -p tcp
    list            tcp  --  anywhere             anywhere            \.
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0           \.
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    check/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
-p tcp ! --tcp-flags NONE SYN
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -p tcp
    list            tcp  --  anywhere             anywhere            \.
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0           \.
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    check/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
-p tcp --tcp-flags SYN NONE
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp flags:0x02/0x00
    save -p tcp -m tcp --tcp-flags SYN NONE
    list            tcp  --  anywhere             anywhere             tcp flags:SYN/NONE
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp flags:0x02/0x00
-p tcp --tcp-flags NONE SYN -m tcp --dport 9
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:9
    save -p tcp -m tcp --dport 9
    list            tcp  --  anywhere             anywhere             tcp dpt:discard
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:9
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    check/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
-p tcp -m tcp --syn -m tcp --tcp-flags NONE SYN
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp flags:0x17/0x02
    save -p tcp -m tcp --tcp-flags FIN,SYN,RST,ACK SYN
    list            tcp  --  anywhere             anywhere             tcp flags:FIN,SYN,RST,ACK/SYN
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp flags:0x17/0x02
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    check/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
-p tcp -m tcp --syn -m tcp ! --tcp-flags NONE NONE
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp flags:0x17/0x02
    save -p tcp -m tcp --tcp-flags FIN,SYN,RST,ACK SYN
    list            tcp  --  anywhere             anywhere             tcp flags:FIN,SYN,RST,ACK/SYN
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp flags:0x17/0x02
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    check/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
-p tcp ! --sport :
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp spts:!0:65535
    save -p tcp -m tcp ! --sport 0:65535
    list            tcp  --  anywhere             anywhere             tcp spts:!0:65535
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp spts:!0:65535
-p tcp ! --sport : ! --dport :
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp spts:!0:65535 dpts:!0:65535
    save -p tcp -m tcp ! --sport 0:65535 ! --dport 0:65535
    list            tcp  --  anywhere             anywhere             tcp spts:!0:65535 dpts:!0:65535
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp spts:!0:65535 dpts:!0:65535
-p tcp ! --sport 0 --dport :65534
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp spt:!0 dpts:0:65534
    save -p tcp -m tcp ! --sport 0 --dport 0:65534
    list            tcp  --  anywhere             anywhere             tcp spt:!0 dpts:0:65534
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp spt:!0 dpts:0:65534
-p tcp ! --sport 5:9
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp spts:!5:9
    save -p tcp -m tcp ! --sport 5:9
    list            tcp  --  anywhere             anywhere             tcp spts:!5:discard
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp spts:!5:9
-p tcp ! --sport 65535
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp spt:!65535
    save -p tcp -m tcp ! --sport 65535
    list            tcp  --  anywhere             anywhere             tcp spt:!65535
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp spt:!65535
-p tcp --sport 65535:65535
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp spt:65535
    save -p tcp -m tcp --sport 65535
    list            tcp  --  anywhere             anywhere             tcp spt:65535
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp spt:65535
-m tcp --dport 5
    status 2
    stderr iptables v1.8.11 (nf_tables): TCP match requires '-p tcp'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m tcp --tcp-option 5
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp option=5
! -p tcp -m tcp
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo  !tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp
! -p tcp -m tcp --dport 6
    echo  !tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:6
    save ! -p tcp -m tcp --dport 6
    list           !tcp  --  anywhere             anywhere             tcp dpt:6
    list-n           !tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:6
! -p tcp -m tcp --tcp-option 6
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo  !tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp option=6
! -p tcp --dport 6
    echo  !tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:6
    save ! -p tcp -m tcp --dport 6
    list           !tcp  --  anywhere             anywhere             tcp dpt:6
    list-n           !tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:6
-p 6 --dport 6
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:6
    save -p tcp -m tcp --dport 6
    list            tcp  --  anywhere             anywhere             tcp dpt:6
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:6
-p TCP --dport 6
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:6
    save -p tcp -m tcp --dport 6
    list            tcp  --  anywhere             anywhere             tcp dpt:6
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:6
-m tcp --dport 5 -p udp
    status 2
    stderr iptables v1.8.11 (nf_tables): TCP match requires '-p tcp'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p all -m tcp --dport 5
    status 2
    stderr iptables v1.8.11 (nf_tables): TCP match requires '-p tcp'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp --dport domain
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:53
    save -p tcp -m tcp --dport 53
    list            tcp  --  anywhere             anywhere             tcp dpt:domain
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:53
-m tcp --dport tftp
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid port/service `tftp' specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m tcp --dport domain
    status 2
    stderr iptables v1.8.11 (nf_tables): TCP match requires '-p tcp'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp --dport ssh --sport HTTP
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid port/service `HTTP' specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp --dport 5 ! --sport 5:6 --syn ! --tcp-option 5
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp spts:!5:6 dpt:5 option=!5 flags:0x17/0x02
    save -p tcp -m tcp ! --sport 5:6 --dport 5 ! --tcp-option 5 --tcp-flags FIN,SYN,RST,ACK SYN
    list            tcp  --  anywhere             anywhere             tcp spts:!5:6 dpt:5 option=!5 flags:FIN,SYN,RST,ACK/SYN
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp spts:!5:6 dpt:5 option=!5 flags:0x17/0x02
-p tcp ! --tcp-option 5 -m tcp --tcp-option 7
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp option=!5 tcp option=7
    save -p tcp -m tcp ! --tcp-option 5 -m tcp --tcp-option 7
    list            tcp  --  anywhere             anywhere             tcp option=!5 tcp option=7
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp option=!5 tcp option=7
-p tcp --tcp-option 5 -m tcp --tcp-option 7
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp option=5 tcp option=7
    save -p tcp -m tcp --tcp-option 5 -m tcp --tcp-option 7
    list            tcp  --  anywhere             anywhere             tcp option=5 tcp option=7
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp option=5 tcp option=7
-p tcp -m tcp --tcp-option 5 -m tcp --dport 5 -m tcp --tcp-option 9 -m tcp ! --syn -m tcp
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:5 option=5 flags:!0x17/0x02 tcp option=9 tcp
    save -p tcp -m tcp --dport 5 --tcp-option 5 ! --tcp-flags FIN,SYN,RST,ACK SYN -m tcp --tcp-option 9 -m tcp
    list            tcp  --  anywhere             anywhere             tcp dpt:5 option=5 flags:!FIN,SYN,RST,ACK/SYN tcp option=9 tcp
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:5 option=5 flags:!0x17/0x02 tcp option=9 tcp
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    check/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
-p tcp --dport é
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid port/service `é' specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp --tcp-option 0x5
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp option=5
    save -p tcp -m tcp --tcp-option 5
    list            tcp  --  anywhere             anywhere             tcp option=5
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp option=5
-p tcp --tcp-option 05
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp option=5
    save -p tcp -m tcp --tcp-option 5
    list            tcp  --  anywhere             anywhere             tcp option=5
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp option=5
-p tcp --tcp-option " 5"
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp option=5
    save -p tcp -m tcp --tcp-option 5
    list            tcp  --  anywhere             anywhere             tcp option=5
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp option=5
-p tcp --tcp-option +5
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp option=5
    save -p tcp -m tcp --tcp-option 5
    list            tcp  --  anywhere             anywhere             tcp option=5
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp option=5
-p tcp --tcp-option -5
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad TCP option "-5"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp --tcp-option "5 "
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad TCP option "5 "
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp --tcp-option 5 --tcp-flags NONE SYN
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp option=5
    save -p tcp -m tcp --tcp-option 5
    list            tcp  --  anywhere             anywhere             tcp option=5
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp option=5
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -p tcp -m tcp --tcp-option 5
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -p tcp -m tcp --tcp-option 5
-p tcp --tcp-option 5 ! --tcp-flags NONE SYN
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp option=5 flags:!0x00/0x02
    save -p tcp -m tcp --tcp-option 5 ! --tcp-flags NONE SYN
    list            tcp  --  anywhere             anywhere             tcp option=5 flags:!NONE/SYN
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp option=5 flags:!0x00/0x02
-p tcp --tcp-option 5 ! --tcp-flags NONE NONE
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp option=5 flags:!0x00/0x00
    save -p tcp -m tcp --tcp-option 5 ! --tcp-flags NONE NONE
    list            tcp  --  anywhere             anywhere             tcp option=5 flags:!NONE/NONE
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp option=5 flags:!0x00/0x00
-p tcp --tcp-option 5 ! --tcp-flags NONE NONE -m tcp --syn
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp option=5 flags:!0x17/0x02
    save -p tcp -m tcp --tcp-option 5 ! --tcp-flags FIN,SYN,RST,ACK SYN
    list            tcp  --  anywhere             anywhere             tcp option=5 flags:!FIN,SYN,RST,ACK/SYN
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp option=5 flags:!0x17/0x02
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    check/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
-p tcp --tcp-option 5 --tcp-flags NONE SYN -m tcp --syn
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp option=5 flags:0x17/0x02
    save -p tcp -m tcp --tcp-option 5 --tcp-flags FIN,SYN,RST,ACK SYN
    list            tcp  --  anywhere             anywhere             tcp option=5 flags:FIN,SYN,RST,ACK/SYN
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp option=5 flags:0x17/0x02
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    check/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
-p tcp --tcp-option 5 --tcp-flags SYN SYN -m tcp --tcp-flags NONE NONE
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp option=5 flags:0x02/0x02 tcp
    save -p tcp -m tcp --tcp-option 5 --tcp-flags SYN SYN -m tcp
    list            tcp  --  anywhere             anywhere             tcp option=5 flags:SYN/SYN tcp
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp option=5 flags:0x02/0x02 tcp
-p tcp ! --tcp-option 5 ! --sport 6 -m tcp --sport 8
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp spt:!8 option=!5
    save -p tcp -m tcp ! --sport 8 ! --tcp-option 5
    list            tcp  --  anywhere             anywhere             tcp spt:!8 option=!5
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp spt:!8 option=!5
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    check/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
-p tcp --tcp-option 5 --sport :
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp option=5
    save -p tcp -m tcp --tcp-option 5
    list            tcp  --  anywhere             anywhere             tcp option=5
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp option=5
-p tcp --tcp-option 5 ! --sport :
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp spts:!0:65535 option=5
    save -p tcp -m tcp ! --sport 0:65535 --tcp-option 5
    list            tcp  --  anywhere             anywhere             tcp spts:!0:65535 option=5
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp spts:!0:65535 option=5
-p tcp --tcp-flags SYN,FIN,X,y SYN
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown TCP flag `X'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp --tcp-flags SYN,FIN X,y
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown TCP flag `X'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp --tcp-flags "" SYN
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -p tcp
    list            tcp  --  anywhere             anywhere            \.
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0           \.
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    check/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
-p tcp --tcp-flags "," ","
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp
    save -p tcp -m tcp
    list            tcp  --  anywhere             anywhere             tcp
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp
-p tcp --tcp-flags "ALL" ",,syn,,"
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp flags:0x3F/0x02
    save -p tcp -m tcp --tcp-flags FIN,SYN,RST,PSH,ACK,URG SYN
    list            tcp  --  anywhere             anywhere             tcp flags:FIN,SYN,RST,PSH,ACK,URG/SYN
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp flags:0x3F/0x02
-p tcp --tcp-flags "Fin,SYn,NoNe" "aLL"
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp flags:0x03/0x3F
    save -p tcp -m tcp --tcp-flags FIN,SYN FIN,SYN,RST,PSH,ACK,URG
    list            tcp  --  anywhere             anywhere             tcp flags:FIN,SYN/FIN,SYN,RST,PSH,ACK,URG
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp flags:0x03/0x3F
-p tcp --tcp-flags fin "" -j ACCEPT
    echo ACCEPT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp flags:0x01/0x00
    save -p tcp -m tcp --tcp-flags FIN NONE -j ACCEPT
    list ACCEPT     tcp  --  anywhere             anywhere             tcp flags:FIN/NONE
    list-n ACCEPT     tcp  --  0.0.0.0/0            0.0.0.0/0            tcp flags:0x01/0x00
-p tcp --tcp-flags fin
    status 2
    stderr iptables v1.8.11 (nf_tables): --tcp-flags requires two args.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp --tcp-flags fin -
    status 2
    stderr iptables v1.8.11 (nf_tables): --tcp-flags requires two args.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp --tcp-flags x -
    status 2
    stderr iptables v1.8.11 (nf_tables): --tcp-flags requires two args.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p 0x6 --dport 5
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:5
    save -p tcp -m tcp --dport 5
    list            tcp  --  anywhere             anywhere             tcp dpt:5
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:5
-p ' 6' --dport 5
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:5
    save -p tcp -m tcp --dport 5
    list            tcp  --  anywhere             anywhere             tcp dpt:5
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:5
-p tcp --dpo 5
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:5
    save -p tcp -m tcp --dport 5
    list            tcp  --  anywhere             anywhere             tcp dpt:5
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:5
-p tcp --tcp-f SYN SYN
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp flags:0x02/0x02
    save -p tcp -m tcp --tcp-flags SYN SYN
    list            tcp  --  anywhere             anywhere             tcp flags:SYN/SYN
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp flags:0x02/0x02
-p tcp --sy
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp flags:0x17/0x02
    save -p tcp -m tcp --tcp-flags FIN,SYN,RST,ACK SYN
    list            tcp  --  anywhere             anywhere             tcp flags:FIN,SYN,RST,ACK/SYN
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp flags:0x17/0x02
-p tcp --destination 5
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): host/network `5' not found
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   tcp opt -- in * out *  0.0.0.0/0  -> 5.0.0.0  \.
    save/4 -d 5.0.0.0/32 -p tcp
    list/4            tcp  --  anywhere             5.0.0.0             \.
    list-n/4            tcp  --  0.0.0.0/0            5.0.0.0             \.
-p tcp --source-p 5
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp spt:5
    save -p tcp -m tcp --sport 5
    list            tcp  --  anywhere             anywhere             tcp spt:5
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp spt:5
-p tcp --tcp 5
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--tcp"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp --d 5
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--d"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp --dport=5 --sport=6
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp spt:6 dpt:5
    save -p tcp -m tcp --sport 6 --dport 5
    list            tcp  --  anywhere             anywhere             tcp spt:6 dpt:5
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp spt:6 dpt:5
-p tcp --dport
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--dport" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp --tcp-option=
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad TCP option ""
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp ! --dport :9
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpts:10:65535
    save -p tcp -m tcp --dport 10:65535
    list            tcp  --  anywhere             anywhere             tcp dpts:10:65535
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpts:10:65535
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    check/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
-p tcp ! --dport :65534
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:65535
    save -p tcp -m tcp --dport 65535
    list            tcp  --  anywhere             anywhere             tcp dpt:65535
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:65535
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    check/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
-p tcp ! --dport 1:
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpts:!1:65535
    save -p tcp -m tcp ! --dport 1:65535
    list            tcp  --  anywhere             anywhere             tcp dpts:!tcpmux:65535
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpts:!1:65535
-p tcp --dport 5 -m tcp --dport :9
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpts:5:9
    save -p tcp -m tcp --dport 5:9
    list            tcp  --  anywhere             anywhere             tcp dpts:5:discard
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpts:5:9
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    check/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
-p tcp --dport 5:9 -m tcp ! --dport :20
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpts:21:9
    save -p tcp -m tcp --dport 21:9
    list            tcp  --  anywhere             anywhere             tcp dpts:ftp:discard
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpts:21:9
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    check/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/4 2 iptables v1.8.11 (nf_tables): invalid portrange (min > max)
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -p tcp -m tcp --dport 21:9
    delete/6 2 ip6tables v1.8.11 (nf_tables): invalid portrange (min > max)
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -p tcp -m tcp --dport 21:9
-p tcp ! --dport 5:9 -m tcp ! --dport :2
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpts:!3:9
    save -p tcp -m tcp ! --dport 3:9
    list            tcp  --  anywhere             anywhere             tcp dpts:!3:discard
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpts:!3:9
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    check/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
-p tcp ! --dport 5:9 -m tcp --dport :2
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpts:!5:2
    save -p tcp -m tcp ! --dport 5:2
    list            tcp  --  anywhere             anywhere             tcp dpts:!5:2
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpts:!5:2
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    check/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/4 2 iptables v1.8.11 (nf_tables): invalid portrange (min > max)
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -p tcp -m tcp ! --dport 5:2
    delete/6 2 ip6tables v1.8.11 (nf_tables): invalid portrange (min > max)
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -p tcp -m tcp ! --dport 5:2
-p tcp --tcp-option 5 ! --sport :3
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp spts:!0:3 option=5
    save -p tcp -m tcp ! --sport 0:3 --tcp-option 5
    list            tcp  --  anywhere             anywhere             tcp spts:!0:3 option=5
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp spts:!0:3 option=5
-p tcp --tcp-option 5 -m tcp ! --sport :3
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp spts:4:65535 option=5
    save -p tcp -m tcp --sport 4:65535 --tcp-option 5
    list            tcp  --  anywhere             anywhere             tcp spts:4:65535 option=5
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp spts:4:65535 option=5
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    check/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
! -p tcp -m tcp -m tcp --dport 5
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo  !tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:5
-p udp -m tcp --tcp-flags NONE SYN
    status 2
    stderr iptables v1.8.11 (nf_tables): TCP match requires '-p tcp'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp --dport 5 -j NOPE
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'NOPE' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m tcp --dport 5 -g NOPE
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'NOPE' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp --dport 5 -m comment --comment x --sport 6 -j DROP
    echo DROP  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp spt:6 dpt:5 /* x */
    save -p tcp -m tcp --sport 6 --dport 5 -m comment --comment x -j DROP
    list DROP       tcp  --  anywhere             anywhere             tcp spt:6 dpt:5 /* x */
    list-n DROP       tcp  --  0.0.0.0/0            0.0.0.0/0            tcp spt:6 dpt:5 /* x */
-m tcp --dport 5 -s 10.0.0.1 -p tcp -j ACCEPT
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): host/network `10.0.0.1' not found
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 ACCEPT  tcp opt -- in * out *  10.0.0.1  -> 0.0.0.0/0   tcp dpt:5
    save/4 -s 10.0.0.1/32 -p tcp -m tcp --dport 5 -j ACCEPT
    list/4 ACCEPT     tcp  --  10.0.0.1             anywhere             tcp dpt:5
    list-n/4 ACCEPT     tcp  --  10.0.0.1             0.0.0.0/0            tcp dpt:5
-p tcp -m tcp --dport 5 -m udp
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:5 udp
-p tcp --dport 99999 --dport 5
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid port/service `99999' specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp --dport 5 --syn --dport 6
    status 2
    stderr iptables v1.8.11 (nf_tables): Only one `--destination-port' allowed
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp --dport 5-6
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid port/service `5-6' specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp --dport 5,6
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid port/service `5,6' specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp --dport !5
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid port/service `!5' specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp --dport ! 5
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid port/service `!' specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp ! ! --dport 5
    status 2
    stderr iptables v1.8.11 (nf_tables): multiple consecutive ! not allowed
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp --dport 00000000000000000005
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:5
    save -p tcp -m tcp --dport 5
    list            tcp  --  anywhere             anywhere             tcp dpt:5
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:5
-p tcp --dport 0000000000000000000022222222222222222222
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid port/service `0000000000000000000022222222222222222222' specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
