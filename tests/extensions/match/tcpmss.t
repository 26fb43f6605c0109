# Sizes one by one and in ranges, and the protocol.
-p tcp -m tcpmss
    status 2
    stderr iptables v1.8.11 (nf_tables): tcpmss: option "--mss" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m tcpmss --mss 5
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcpmss match 5
    save -p tcp -m tcpmss --mss 5
    list            tcp  --  anywhere             anywhere             tcpmss match 5
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcpmss match 5
-p tcp -m tcpmss --mss 0
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcpmss match 0
    save -p tcp -m tcpmss --mss 0
    list            tcp  --  anywhere             anywhere             tcpmss match 0
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcpmss match 0
-p tcp -m tcpmss --mss 65535
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcpmss match 65535
    save -p tcp -m tcpmss --mss 65535
    list            tcp  --  anywhere             anywhere             tcpmss match 65535
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcpmss match 65535
-p tcp -m tcpmss --mss 5:10
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcpmss match 5:10
    save -p tcp -m tcpmss --mss 5:10
    list            tcp  --  anywhere             anywhere             tcpmss match 5:10
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcpmss match 5:10
-p tcp -m tcpmss --mss :
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcpmss match 0:65535
    save -p tcp -m tcpmss --mss 0:65535
    list            tcp  --  anywhere             anywhere             tcpmss match 0:65535
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcpmss match 0:65535
-p tcp -m tcpmss --mss 5:
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcpmss match 5:65535
    save -p tcp -m tcpmss --mss 5:65535
    list            tcp  --  anywhere             anywhere             tcpmss match 5:65535
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcpmss match 5:65535
-p tcp -m tcpmss --mss :5
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcpmss match 0:5
    save -p tcp -m tcpmss --mss 0:5
    list            tcp  --  anywhere             anywhere             tcpmss match 0:5
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcpmss match 0:5
-p tcp -m tcpmss --mss 7:7
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcpmss match 7
    save -p tcp -m tcpmss --mss 7
    list            tcp  --  anywhere             anywhere             tcpmss match 7
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcpmss match 7
-p tcp -m tcpmss --mss 0:0
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcpmss match 0
    save -p tcp -m tcpmss --mss 0
    list            tcp  --  anywhere             anywhere             tcpmss match 0
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcpmss match 0
-p tcp -m tcpmss --mss 0:65535
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcpmss match 0:65535
    save -p tcp -m tcpmss --mss 0:65535
    list            tcp  --  anywhere             anywhere             tcpmss match 0:65535
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcpmss match 0:65535
-p tcp -m tcpmss --mss 0x5b4
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcpmss match 1460
    save -p tcp -m tcpmss --mss 1460
    list            tcp  --  anywhere             anywhere             tcpmss match 1460
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcpmss match 1460
-p tcp -m tcpmss --mss 010
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcpmss match 8
    save -p tcp -m tcpmss --mss 8
    list            tcp  --  anywhere             anywhere             tcpmss match 8
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcpmss match 8
-p tcp -m tcpmss --mss " 5"
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcpmss match 5
    save -p tcp -m tcpmss --mss 5
    list            tcp  --  anywhere             anywhere             tcpmss match 5
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcpmss match 5
-p tcp -m tcpmss --mss +5
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcpmss match 5
    save -p tcp -m tcpmss --mss 5
    list            tcp  --  anywhere             anywhere             tcpmss match 5
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcpmss match 5
-p tcp -m tcpmss --mss ""
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcpmss match 0
    save -p tcp -m tcpmss --mss 0
    list            tcp  --  anywhere             anywhere             tcpmss match 0
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcpmss match 0
-p tcp -m tcpmss --mss 1400:1500
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcpmss match 1400:1500
    save -p tcp -m tcpmss --mss 1400:1500
    list            tcp  --  anywhere             anywhere             tcpmss match 1400:1500
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcpmss match 1400:1500
-p tcp -m tcpmss --mss 65535:65535
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcpmss match 65535
    save -p tcp -m tcpmss --mss 65535
    list            tcp  --  anywhere             anywhere             tcpmss match 65535
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcpmss match 65535
-p tcp -m tcpmss --mss 01:0x2
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcpmss match 1:2
    save -p tcp -m tcpmss --mss 1:2
    list            tcp  --  anywhere             anywhere             tcpmss match 1:2
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcpmss match 1:2
-p tcp -m tcpmss ! --mss 5
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcpmss match !5
    save -p tcp -m tcpmss ! --mss 5
    list            tcp  --  anywhere             anywhere             tcpmss match !5
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcpmss match !5
-p tcp -m tcpmss ! --mss 0
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcpmss match !0
    save -p tcp -m tcpmss ! --mss 0
    list            tcp  --  anywhere             anywhere             tcpmss match !0
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcpmss match !0
-p tcp -m tcpmss ! --mss 5:10
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcpmss match !5:10
    save -p tcp -m tcpmss ! --mss 5:10
    list            tcp  --  anywhere             anywhere             tcpmss match !5:10
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcpmss match !5:10
-p tcp -m tcpmss ! --mss :
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcpmss match !0:65535
    save -p tcp -m tcpmss ! --mss 0:65535
    list            tcp  --  anywhere             anywhere             tcpmss match !0:65535
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcpmss match !0:65535
-p tcp -m tcpmss ! --mss :5
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcpmss match !0:5
    save -p tcp -m tcpmss ! --mss 0:5
    list            tcp  --  anywhere             anywhere             tcpmss match !0:5
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcpmss match !0:5
-p tcp -m tcpmss ! --mss 5:
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcpmss match !5:65535
    save -p tcp -m tcpmss ! --mss 5:65535
    list            tcp  --  anywhere             anywhere             tcpmss match !5:65535
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcpmss match !5:65535
-p tcp -m tcpmss ! --mss 65535
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcpmss match !65535
    save -p tcp -m tcpmss ! --mss 65535
    list            tcp  --  anywhere             anywhere             tcpmss match !65535
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcpmss match !65535
-p tcp -m tcpmss --mss 65536
    status 2
    stderr iptables v1.8.11 (nf_tables): tcpmss: bad value for option "--mss" near "65536", or out of range (0-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m tcpmss --mss -1
    status 2
    stderr iptables v1.8.11 (nf_tables): tcpmss: bad value for option "--mss" near "-1", or out of range (0-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m tcpmss --mss x
    status 2
    stderr iptables v1.8.11 (nf_tables): tcpmss: bad value for option "--mss" near "x", or out of range (0-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m tcpmss --mss 7:6
    status 2
    stderr iptables v1.8.11 (nf_tables): tcpmss: bad value for option "--mss" near "6", or out of range (7-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m tcpmss --mss 1:2:3
    status 2
    stderr iptables v1.8.11 (nf_tables): tcpmss: Too many components for option "--mss" (max: 2)
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m tcpmss --mss ::
    status 2
    stderr iptables v1.8.11 (nf_tables): tcpmss: Too many components for option "--mss" (max: 2)
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m tcpmss --mss 1-2
    status 2
    stderr iptables v1.8.11 (nf_tables): tcpmss: Argument to "--mss" has unexpected characters near "-2".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m tcpmss --mss 1,2
    status 2
    stderr iptables v1.8.11 (nf_tables): tcpmss: Argument to "--mss" has unexpected characters near ",2".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m tcpmss --mss 08
    status 2
    stderr iptables v1.8.11 (nf_tables): tcpmss: Argument to "--mss" has unexpected characters near "8".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m tcpmss --mss 5x
    status 2
    stderr iptables v1.8.11 (nf_tables): tcpmss: Argument to "--mss" has unexpected characters near "x".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m tcpmss --mss 5:x
    status 2
    stderr iptables v1.8.11 (nf_tables): tcpmss: bad value for option "--mss" near "x", or out of range (5-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m tcpmss --mss 5:6x
    status 2
    stderr iptables v1.8.11 (nf_tables): tcpmss: Argument to "--mss" has unexpected characters near "x".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m tcpmss --mss 1:65536
    status 2
    stderr iptables v1.8.11 (nf_tables): tcpmss: bad value for option "--mss" near "65536", or out of range (1-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m tcpmss --mss !
    status 2
    stderr iptables v1.8.11 (nf_tables): tcpmss: bad value for option "--mss" near "!", or out of range (0-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m tcpmss --mss 99999999999999999999
    status 2
    stderr iptables v1.8.11 (nf_tables): tcpmss: bad value for option "--mss" near "99999999999999999999", or out of range (0-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m tcpmss --mss "1: "
    status 2
    stderr iptables v1.8.11 (nf_tables): tcpmss: bad value for option "--mss" near " ", or out of range (1-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m tcpmss --mss
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--mss" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m tcpmss ! --mss
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--mss" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m tcpmss --mss 1 --mss 2
    status 2
    stderr iptables v1.8.11 (nf_tables): tcpmss: option "--mss" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m tcpmss --mss 1 ! --mss 1
    status 2
    stderr iptables v1.8.11 (nf_tables): tcpmss: option "--mss" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m tcpmss --mss=1
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcpmss match 1
    save -p tcp -m tcpmss --mss 1
    list            tcp  --  anywhere             anywhere             tcpmss match 1
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcpmss match 1
-p tcp -m tcpmss --ms 1
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcpmss match 1
    save -p tcp -m tcpmss --mss 1
    list            tcp  --  anywhere             anywhere             tcpmss match 1
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcpmss match 1
-p tcp -m tcpmss --m 1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--m"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp --mss 1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--mss"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp ! -m tcpmss --mss 1
    status 2
    stderr iptables v1.8.11 (nf_tables): unexpected ! flag before --match
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m tcpmss --mss 1
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcpmss match 1
-m tcpmss --mss 1 -p tcp
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcpmss match 1
    save -p tcp -m tcpmss --mss 1
    list            tcp  --  anywhere             anywhere             tcpmss match 1
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcpmss match 1
-m tcpmss -p 6 --mss 1:2
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcpmss match 1:2
    save -p tcp -m tcpmss --mss 1:2
    list            tcp  --  anywhere             anywhere             tcpmss match 1:2
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcpmss match 1:2
-p udp -m tcpmss --mss 1
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcpmss match 1
-p all -m tcpmss --mss 1
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcpmss match 1
! -p tcp -m tcpmss --mss 1
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo  !tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcpmss match 1
! -p udp -m tcpmss --mss 1
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo  !udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcpmss match 1
-p tcp -m tcpmss --mss 1 -m tcpmss ! --mss 2
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcpmss match 1 tcpmss match !2
    save -p tcp -m tcpmss --mss 1 -m tcpmss ! --mss 2
    list            tcp  --  anywhere             anywhere             tcpmss match 1 tcpmss match !2
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcpmss match 1 tcpmss match !2
-p tcp -m tcpmss --mss 1 -m tcpmss
    status 2
    stderr iptables v1.8.11 (nf_tables): tcpmss: option "--mss" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m tcpmss --mss 1 -m tcpmss --mss 1
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcpmss match 1 tcpmss match 1
    save -p tcp -m tcpmss --mss 1 -m tcpmss --mss 1
    list            tcp  --  anywhere             anywhere             tcpmss match 1 tcpmss match 1
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcpmss match 1 tcpmss match 1
-p tcp --syn -m tcpmss --mss 1400:1536 -j TCPMSS --set-mss 1300
    echo TCPMSS  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp flags:0x17/0x02 tcpmss match 1400:1536 TCPMSS set 1300
    save -p tcp -m tcp --tcp-flags FIN,SYN,RST,ACK SYN -m tcpmss --mss 1400:1536 -j TCPMSS --set-mss 1300
    list TCPMSS     tcp  --  anywhere             anywhere             tcp flags:FIN,SYN,RST,ACK/SYN tcpmss match 1400:1536 TCPMSS set 1300
    list-n TCPMSS     tcp  --  0.0.0.0/0            0.0.0.0/0            tcp flags:0x17/0x02 tcpmss match 1400:1536 TCPMSS set 1300
-p tcp --tcp-flags SYN,RST SYN -m tcpmss --mss 1361:1536 -j TCPMSS --set-mss 1360
    echo TCPMSS  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp flags:0x06/0x02 tcpmss match 1361:1536 TCPMSS set 1360
    save -p tcp -m tcp --tcp-flags SYN,RST SYN -m tcpmss --mss 1361:1536 -j TCPMSS --set-mss 1360
    list TCPMSS     tcp  --  anywhere             anywhere             tcp flags:SYN,RST/SYN tcpmss match 1361:1536 TCPMSS set 1360
    list-n TCPMSS     tcp  --  0.0.0.0/0            0.0.0.0/0            tcp flags:0x06/0x02 tcpmss match 1361:1536 TCPMSS set 1360
-p tcp --tcp-flags SYN,RST SYN -m tcpmss ! --mss 536:65535 -j DROP
    echo DROP  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp flags:0x06/0x02 tcpmss match !536:65535
    save -p tcp -m tcp --tcp-flags SYN,RST SYN -m tcpmss ! --mss 536:65535 -j DROP
    list DROP       tcp  --  anywhere             anywhere             tcp flags:SYN,RST/SYN tcpmss match !536:65535
    list-n DROP       tcp  --  0.0.0.0/0            0.0.0.0/0            tcp flags:0x06/0x02 tcpmss match !536:65535
-p tcp -m tcpmss --mss 5 --dport 80 -j ACCEPT
    echo ACCEPT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcpmss match 5 tcp dpt:80
    save -p tcp -m tcpmss --mss 5 -m tcp --dport 80 -j ACCEPT
    list ACCEPT     tcp  --  anywhere             anywhere             tcpmss match 5 tcp dpt:http
    list-n ACCEPT     tcp  --  0.0.0.0/0            0.0.0.0/0            tcpmss match 5 tcp dpt:80
-p tcp -j ACCEPT -m tcpmss --mss 5
    echo ACCEPT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcpmss match 5
    save -p tcp -m tcpmss --mss 5 -j ACCEPT
    list ACCEPT     tcp  --  anywhere             anywhere             tcpmss match 5
    list-n ACCEPT     tcp  --  0.0.0.0/0            0.0.0.0/0            tcpmss match 5
-p tcp -m tcpmss -j ACCEPT --mss 5
    echo ACCEPT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcpmss match 5
    save -p tcp -m tcpmss --mss 5 -j ACCEPT
    list ACCEPT     tcp  --  anywhere             anywhere             tcpmss match 5
    list-n ACCEPT     tcp  --  0.0.0.0/0            0.0.0.0/0            tcpmss match 5
-p tcp -m comment --comment x -m tcpmss --mss 5 -m length --length 40:60
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* x */ tcpmss match 5 length 40:60
    save -p tcp -m comment --comment x -m tcpmss --mss 5 -m length --length 40:60
    list            tcp  --  anywhere             anywhere             /* x */ tcpmss match 5 length 40:60
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            /* x */ tcpmss match 5 length 40:60
table mangle
chain FORWARD
-p tcp --syn -m tcpmss --mss 1361:65535 -o eth0 -j TCPMSS --clamp-mss-to-pmtu
    echo TCPMSS  tcp opt -- in * out eth0  0.0.0.0/0  -> 0.0.0.0/0   tcp flags:0x17/0x02 tcpmss match 1361:65535 TCPMSS clamp to PMTU
    save -o eth0 -p tcp -m tcp --tcp-flags FIN,SYN,RST,ACK SYN -m tcpmss --mss 1361:65535 -j TCPMSS --clamp-mss-to-pmtu
    list TCPMSS     tcp  --  anywhere             anywhere             tcp flags:FIN,SYN,RST,ACK/SYN tcpmss match 1361:65535 TCPMSS clamp to PMTU
    list-n TCPMSS     tcp  --  0.0.0.0/0            0.0.0.0/0            tcp flags:0x17/0x02 tcpmss match 1361:65535 TCPMSS clamp to PMTU
chain user
setup -t mangle -N user
-p tcp -m tcpmss --mss 6
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcpmss match 6
    save -p tcp -m tcpmss --mss 6
    list            tcp  --  anywhere             anywhere             tcpmss match 6
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcpmss match 6
-p sctp -m tcpmss --mss 6
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain user
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcpmss match 6
