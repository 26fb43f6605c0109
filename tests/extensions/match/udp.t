-p udp -m tcp
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp
-p udp -m tcp --dport 5
    status 2
    stderr iptables v1.8.11 (nf_tables): TCP match requires '-p tcp'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m udp --dport 5 -p tcp
    status 2
    stderr iptables v1.8.11 (nf_tables): UDP match requires '-p udp'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m udp --dport 5
    status 2
    stderr iptables v1.8.11 (nf_tables): UDP match requires '-p udp'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m udp
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp
! -p udp -m tcp --dport 5
    status 2
    stderr iptables v1.8.11 (nf_tables): TCP match requires '-p tcp'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p udp -m tcp --dport tftp
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid port/service `tftp' specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p udp -m udp
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp
    save -p udp -m udp
    list            udp  --  anywhere             anywhere             udp
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            udp
-p udp --dport 70000
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp dpt:4464
    save -p udp -m udp --dport 4464
    list            udp  --  anywhere             anywhere             udp dpt:4464
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            udp dpt:4464
-p udp --dport 65536
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp dpt:0
    save -p udp -m udp --dport 0
    list            udp  --  anywhere             anywhere             udp dpt:0
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            udp dpt:0
-p udp --dport 4294967296
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp dpt:0
    save -p udp -m udp --dport 0
    list            udp  --  anywhere             anywhere             udp dpt:0
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            udp dpt:0
-p udp --dport 99999999999999999999
    status 2
    stderr iptables v1.8.11 (nf_tables): Port "99999999999999999999" does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p udp --dport -1
    status 2
    stderr iptables v1.8.11 (nf_tables): Port "-1" does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p udp --dport +5
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp dpt:5
    save -p udp -m udp --dport 5
    list            udp  --  anywhere             anywhere             udp dpt:5
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            udp dpt:5
-p udp --dport " 5"
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp dpt:5
    save -p udp -m udp --dport 5
    list            udp  --  anywhere             anywhere             udp dpt:5
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            udp dpt:5
-p udp --dport "5 "
    status 2
    stderr iptables v1.8.11 (nf_tables): Port "5 " does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p udp --dport 0x10
    status 2
    stderr iptables v1.8.11 (nf_tables): Port "0x10" does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p udp --dport 010
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp dpt:10
    save -p udp -m udp --dport 10
    list            udp  --  anywhere             anywhere             udp dpt:10
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            udp dpt:10
-p udp --dport 08
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp dpt:8
    save -p udp -m udp --dport 8
    list            udp  --  anywhere             anywhere             udp dpt:8
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            udp dpt:8
-p udp --dport ""
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp dpt:0
    save -p udp -m udp --dport 0
    list            udp  --  anywhere             anywhere             udp dpt:0
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            udp dpt:0
-p udp --dport :
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp
    save -p udp -m udp
    list            udp  --  anywhere             anywhere             udp
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            udp
-p udp --dport ::
    status 2
    stderr iptables v1.8.11 (nf_tables): udp: Too many components for option "--destination-port" (max: 2)
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p udp --dport 1:2:3
    status 2
    stderr iptables v1.8.11 (nf_tables): udp: Too many components for option "--destination-port" (max: 2)
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p udp --dport 1:2:
    status 2
    stderr iptables v1.8.11 (nf_tables): udp: Too many components for option "--destination-port" (max: 2)
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p udp --dport 1::2
    status 2
    stderr iptables v1.8.11 (nf_tables): udp: Too many components for option "--destination-port" (max: 2)
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p udp --dport 5:4
    status 2
    stderr iptables v1.8.11 (nf_tables): Port range 5-4 is negative.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p udp --dport 5:5
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp dpt:5
    save -p udp -m udp --dport 5
    list            udp  --  anywhere             anywhere             udp dpt:5
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            udp dpt:5
-p udp --dport 5:
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp dpts:5:65535
    save -p udp -m udp --dport 5:65535
    list            udp  --  anywhere             anywhere             udp dpts:5:65535
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            udp dpts:5:65535
-p udp --dport :5
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp dpts:0:5
    save -p udp -m udp --dport 0:5
    list            udp  --  anywhere             anywhere             udp dpts:0:5
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            udp dpts:0:5
-p udp --dport 0:
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp
    save -p udp -m udp
    list            udp  --  anywhere             anywhere             udp
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            udp
-p udp --dport 65535:
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp dpt:65535
    save -p udp -m udp --dport 65535
    list            udp  --  anywhere             anywhere             udp dpt:65535
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            udp dpt:65535
-p udp --dport 70000:5000
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp dpts:4464:5000
    save -p udp -m udp --dport 4464:5000
    list            udp  --  anywhere             anywhere             udp dpts:4464:5000
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            udp dpts:4464:5000
-p udp --dport x
    status 2
    stderr iptables v1.8.11 (nf_tables): Port "x" does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p udp --dport x:y
    status 2
    stderr iptables v1.8.11 (nf_tables): Port "x" does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p udp --dport 1:y
    status 2
    stderr iptables v1.8.11 (nf_tables): Port "y" does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p udp --dport domain:tftp
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp dpts:53:69
    save -p udp -m udp --dport 53:69
    list            udp  --  anywhere             anywhere             udp dpts:domain:tftp
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            udp dpts:53:69
-p udp --dport ssh
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp dpt:22
    save -p udp -m udp --dport 22
    list            udp  --  anywhere             anywhere             udp dpt:22
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            udp dpt:22
-p udp --dport DOMAIN
    status 2
    stderr iptables v1.8.11 (nf_tables): Port "DOMAIN" does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p udp --dport 1 --dport 2
    status 2
    stderr iptables v1.8.11 (nf_tables): udp: option "--destination-port" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p udp --sport 1 --source-port 2
    status 2
    stderr iptables v1.8.11 (nf_tables): udp: option "--source-port" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p udp ! --sport 1 ! --dport 5:
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp spt:!1 dpts:!5:65535
    save -p udp -m udp ! --sport 1 ! --dport 5:65535
    list            udp  --  anywhere             anywhere             udp spt:!1 dpts:!5:65535
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            udp spt:!1 dpts:!5:65535
-p udp ! --sport :
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp spts:!0:65535
    save -p udp -m udp ! --sport 0:65535
    list            udp  --  anywhere             anywhere             udp spts:!0:65535
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            udp spts:!0:65535
-p udp ! --sport 0:65535
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp spts:!0:65535
    save -p udp -m udp ! --sport 0:65535
    list            udp  --  anywhere             anywhere             udp spts:!0:65535
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            udp spts:!0:65535
-p udp --sport 0:65535
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp
    save -p udp -m udp
    list            udp  --  anywhere             anywhere             udp
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            udp
-p udp ! --source-port 1
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp spt:!1
    save -p udp -m udp ! --sport 1
    list            udp  --  anywhere             anywhere             udp spt:!1
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            udp spt:!1
-p udp ! --destination-port 1:2
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp dpts:!1:2
    save -p udp -m udp ! --dport 1:2
    list            udp  --  anywhere             anywhere             udp dpts:!1:2
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            udp dpts:!1:2
-p udp --dport 1 -m udp --dport 2
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp dpt:2
    save -p udp -m udp --dport 2
    list            udp  --  anywhere             anywhere             udp dpt:2
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            udp dpt:2
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    check/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
-p udp --dport 1 -m udp ! --dport 2
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp dpt:!2
    save -p udp -m udp ! --dport 2
    list            udp  --  anywhere             anywhere             udp dpt:!2
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            udp dpt:!2
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    check/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
-p udp ! --dport 1 -m udp --dport 2
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp dpt:!2
    save -p udp -m udp ! --dport 2
    list            udp  --  anywhere             anywhere             udp dpt:!2
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            udp dpt:!2
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    check/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
-p udp -m udp -m udp --dport 2
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp dpt:2
    save -p udp -m udp --dport 2
    list            udp  --  anywhere             anywhere             udp dpt:2
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            udp dpt:2
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    check/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
-p udp -m udp -m udp
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp udp
    save -p udp -m udp -m udp
    list            udp  --  anywhere             anywhere             udp udp
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            udp udp
-p udp --dport 1 -m udp
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp dpt:1 udp
    save -p udp -m udp --dport 1 -m udp
    list            udp  --  anywhere             anywhere             udp dpt:1 udp
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            udp dpt:1 udp
-p udp --dport 1 -m udp ! --sport 6 -m udp
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp spt:!6 dpt:1 udp
    save -p udp -m udp ! --sport 6 --dport 1 -m udp
    list            udp  --  anywhere             anywhere             udp spt:!6 dpt:1 udp
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            udp spt:!6 dpt:1 udp
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    check/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
! -p udp --dport 1
    echo  !udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp dpt:1
    save ! -p udp -m udp --dport 1
    list           !udp  --  anywhere             anywhere             udp dpt:1
    list-n           !udp  --  0.0.0.0/0            0.0.0.0/0            udp dpt:1
! -p udp -m udp
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo  !udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp
-m udp
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp
-m udp --dport 5
    status 2
    stderr iptables v1.8.11 (nf_tables): UDP match requires '-p udp'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p udplite --dport 5
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--dport"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p udplite -m udp --dport 5
    status 2
    stderr iptables v1.8.11 (nf_tables): UDP match requires '-p udp'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p 17 --dport 5
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp dpt:5
    save -p udp -m udp --dport 5
    list            udp  --  anywhere             anywhere             udp dpt:5
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            udp dpt:5
-p UDP --sport 6
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp spt:6
    save -p udp -m udp --sport 6
    list            udp  --  anywhere             anywhere             udp spt:6
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            udp spt:6
-p udp --sport 6 -m tcp
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp spt:6 tcp
-p udp --syn
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--syn"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p udp --dport "1:2 "
    status 2
    stderr iptables v1.8.11 (nf_tables): Port "2 " does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p udp --dport é
    status 2
    stderr iptables v1.8.11 (nf_tables): Port "é" does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p 0x11 --dport 5
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp dpt:5
    save -p udp -m udp --dport 5
    list            udp  --  anywhere             anywhere             udp dpt:5
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            udp dpt:5
-p udp ! --dport :9
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp dpts:10:65535
    save -p udp -m udp --dport 10:65535
    list            udp  --  anywhere             anywhere             udp dpts:10:65535
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            udp dpts:10:65535
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    check/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
-p udp --dport 5 -m udp ! --dport :9
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp dpts:10:5
    save -p udp -m udp --dport 10:5
    list            udp  --  anywhere             anywhere             udp dpts:10:5
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            udp dpts:10:5
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    check/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/4 2 iptables v1.8.11 (nf_tables): Port range 10-5 is negative.
    delete/4
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -p udp -m udp --dport 10:5
    delete/6 2 ip6tables v1.8.11 (nf_tables): Port range 10-5 is negative.
    delete/6
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -p udp -m udp --dport 10:5
-p udp ! --dport 5 -m udp ! --dport :9
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp dpts:!10:5
    save -p udp -m udp ! --dport 10:5
    list            udp  --  anywhere             anywhere             udp dpts:!10:5
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            udp dpts:!10:5
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    check/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/4 2 iptables v1.8.11 (nf_tables): Port range 10-5 is negative.
    delete/4
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -p udp -m udp ! --dport 10:5
    delete/6 2 ip6tables v1.8.11 (nf_tables): Port range 10-5 is negative.
    delete/6
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -p udp -m udp ! --dport 10:5
-p udp -m udp -m udp ! --sport :9
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp spts:10:65535
    save -p udp -m udp --sport 10:65535
    list            udp  --  anywhere             anywhere             udp spts:10:65535
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            udp spts:10:65535
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    check/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
! -p udp -m udp -m udp --dport 5
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo  !udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp dpt:5
-p udp --dport 5 -m udp --dport :9
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp dpts:5:9
    save -p udp -m udp --dport 5:9
    list            udp  --  anywhere             anywhere             udp dpts:5:discard
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            udp dpts:5:9
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    check/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
-p udp --dpo 5
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp dpt:5
    save -p udp -m udp --dport 5
    list            udp  --  anywhere             anywhere             udp dpt:5
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            udp dpt:5
-p udp --tcp-flags SYN SYN
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--tcp-flags"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p udp --dport
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--dport" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p udp --dport '1:2: '
    status 2
    stderr iptables v1.8.11 (nf_tables): udp: Too many components for option "--destination-port" (max: 2)
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p udp --dport 1,2
    status 2
    stderr iptables v1.8.11 (nf_tables): Port "1,2" does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p udp --dport 5-9
    status 2
    stderr iptables v1.8.11 (nf_tables): Port "5-9" does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p udp ! --sport 1 ! --sport 2
    status 2
    stderr iptables v1.8.11 (nf_tables): udp: option "--source-port" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p udp --sport ntp:snmp --dport :
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp spts:123:161
    save -p udp -m udp --sport 123:161
    list            udp  --  anywhere             anywhere             udp spts:ntp:snmp
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            udp spts:123:161
-p udp --dport 00000000000000053
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp dpt:53
    save -p udp -m udp --dport 53
    list            udp  --  anywhere             anywhere             udp dpt:domain
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            udp dpt:53
-p udp --dport 5 -j NOPE
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'NOPE' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m udp --dport 5 -p udp -j ACCEPT
    echo ACCEPT  udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp dpt:5
    save -p udp -m udp --dport 5 -j ACCEPT
    list ACCEPT     udp  --  anywhere             anywhere             udp dpt:5
    list-n ACCEPT     udp  --  0.0.0.0/0            0.0.0.0/0            udp dpt:5
-p udp --sport 53 -m comment --comment x --dport 54 -j DROP
    echo DROP  udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp spt:53 dpt:54 /* x */
    save -p udp -m udp --sport 53 --dport 54 -m comment --comment x -j DROP
    list DROP       udp  --  anywhere             anywhere             udp spt:domain dpt:54 /* x */
    list-n DROP       udp  --  0.0.0.0/0            0.0.0.0/0            udp spt:53 dpt:54 /* x */
-p udp --dport 18446744073709551615
    status 2
    stderr iptables v1.8.11 (nf_tables): Port "18446744073709551615" does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p udp --dport 18446744073709551616
    status 2
    stderr iptables v1.8.11 (nf_tables): Port "18446744073709551616" does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p udp --dport 9223372036854775807
    status 2
    stderr iptables v1.8.11 (nf_tables): Port "9223372036854775807" does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p udp --dport 9223372036854775808
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp dpt:0
    save -p udp -m udp --dport 0
    list            udp  --  anywhere             anywhere             udp dpt:0
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            udp dpt:0
