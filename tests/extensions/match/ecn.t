-m ecn
    status 2
    stderr iptables v1.8.11 (nf_tables): ECN match: some option required
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ecn --ecn-ip-ect 0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN match ECT=0
    save -m ecn --ecn-ip-ect 0
    list            all  --  anywhere             anywhere             ECN match ECT=0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ECN match ECT=0
-m ecn --ecn-ip-ect 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN match ECT=1
    save -m ecn --ecn-ip-ect 1
    list            all  --  anywhere             anywhere             ECN match ECT=1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ECN match ECT=1
-m ecn --ecn-ip-ect 2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN match ECT=2
    save -m ecn --ecn-ip-ect 2
    list            all  --  anywhere             anywhere             ECN match ECT=2
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ECN match ECT=2
-m ecn --ecn-ip-ect 3
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN match ECT=3
    save -m ecn --ecn-ip-ect 3
    list            all  --  anywhere             anywhere             ECN match ECT=3
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ECN match ECT=3
-m ecn ! --ecn-ip-ect 0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN match !ECT=0
    save -m ecn ! --ecn-ip-ect 0
    list            all  --  anywhere             anywhere             ECN match !ECT=0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ECN match !ECT=0
-m ecn ! --ecn-ip-ect 3
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN match !ECT=3
    save -m ecn ! --ecn-ip-ect 3
    list            all  --  anywhere             anywhere             ECN match !ECT=3
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ECN match !ECT=3
-m ecn --ecn-ip-ect 0x3
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN match ECT=3
    save -m ecn --ecn-ip-ect 3
    list            all  --  anywhere             anywhere             ECN match ECT=3
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ECN match ECT=3
-m ecn --ecn-ip-ect 02
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN match ECT=2
    save -m ecn --ecn-ip-ect 2
    list            all  --  anywhere             anywhere             ECN match ECT=2
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ECN match ECT=2
-m ecn --ecn-ip-ect +1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN match ECT=1
    save -m ecn --ecn-ip-ect 1
    list            all  --  anywhere             anywhere             ECN match ECT=1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ECN match ECT=1
-m ecn --ecn-ip-ect ' 1'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN match ECT=1
    save -m ecn --ecn-ip-ect 1
    list            all  --  anywhere             anywhere             ECN match ECT=1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ECN match ECT=1
-m ecn --ecn-ip-ect=2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN match ECT=2
    save -m ecn --ecn-ip-ect 2
    list            all  --  anywhere             anywhere             ECN match ECT=2
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ECN match ECT=2
-m ecn --ecn-ip 2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN match ECT=2
    save -m ecn --ecn-ip-ect 2
    list            all  --  anywhere             anywhere             ECN match ECT=2
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ECN match ECT=2
-m ecn --ecn-ip-ect 4
    status 2
    stderr iptables v1.8.11 (nf_tables): ecn: bad value for option "--ecn-ip-ect", or out of range (0-3).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ecn --ecn-ip-ect 256
    status 2
    stderr iptables v1.8.11 (nf_tables): ecn: bad value for option "--ecn-ip-ect", or out of range (0-3).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ecn --ecn-ip-ect 4294967296
    status 2
    stderr iptables v1.8.11 (nf_tables): ecn: bad value for option "--ecn-ip-ect", or out of range (0-3).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ecn --ecn-ip-ect -1
    status 2
    stderr iptables v1.8.11 (nf_tables): ecn: bad value for option "--ecn-ip-ect", or out of range (0-3).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ecn --ecn-ip-ect -0
    status 2
    stderr iptables v1.8.11 (nf_tables): ecn: bad value for option "--ecn-ip-ect", or out of range (0-3).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ecn --ecn-ip-ect ''
    status 2
    stderr iptables v1.8.11 (nf_tables): ecn: bad value for option "--ecn-ip-ect", or out of range (0-3).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ecn --ecn-ip-ect x
    status 2
    stderr iptables v1.8.11 (nf_tables): ecn: bad value for option "--ecn-ip-ect", or out of range (0-3).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ecn --ecn-ip-ect 1x
    status 2
    stderr iptables v1.8.11 (nf_tables): ecn: bad value for option "--ecn-ip-ect", or out of range (0-3).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ecn --ecn-ip-ect '1 '
    status 2
    stderr iptables v1.8.11 (nf_tables): ecn: bad value for option "--ecn-ip-ect", or out of range (0-3).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ecn --ecn-ip-ect 0:1
    status 2
    stderr iptables v1.8.11 (nf_tables): ecn: bad value for option "--ecn-ip-ect", or out of range (0-3).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ecn --ecn-ip-ect 1,2
    status 2
    stderr iptables v1.8.11 (nf_tables): ecn: bad value for option "--ecn-ip-ect", or out of range (0-3).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ecn --ecn-ip-ect 08
    status 2
    stderr iptables v1.8.11 (nf_tables): ecn: bad value for option "--ecn-ip-ect", or out of range (0-3).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ecn --ecn-ip-ect
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--ecn-ip-ect" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ecn --ecn-ip-ect ! 1
    status 2
    stderr iptables v1.8.11 (nf_tables): ecn: bad value for option "--ecn-ip-ect", or out of range (0-3).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ecn --ecn-ip-ect 1 --ecn-ip-ect 2
    status 2
    stderr iptables v1.8.11 (nf_tables): ecn: option "--ecn-ip-ect" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ecn --ecn-ip-ect 1 ! --ecn-ip-ect 2
    status 2
    stderr iptables v1.8.11 (nf_tables): ecn: option "--ecn-ip-ect" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ecn --ecn-ip-ect 1 -m ecn --ecn-ip-ect 2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN match ECT=1 ECN match ECT=2
    save -m ecn --ecn-ip-ect 1 -m ecn --ecn-ip-ect 2
    list            all  --  anywhere             anywhere             ECN match ECT=1 ECN match ECT=2
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ECN match ECT=1 ECN match ECT=2
-m ecn --ecn-tcp-cwr
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN match CWR
-m ecn --ecn-tcp-ece
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN match ECE
-m ecn ! --ecn-tcp-ece
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN match !ECE
-m ecn --ecn-tcp-ece --ecn-ip-ect 1
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN match ECE ECT=1
-p udp -m ecn --ecn-tcp-cwr
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN match CWR
-p udp -m ecn --ecn-ip-ect 1
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN match ECT=1
    save -p udp -m ecn --ecn-ip-ect 1
    list            udp  --  anywhere             anywhere             ECN match ECT=1
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            ECN match ECT=1
! -p tcp -m ecn --ecn-tcp-cwr
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo  !tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN match CWR
! -p udp -m ecn --ecn-tcp-cwr
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo  !udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN match CWR
! -p tcp -m ecn --ecn-ip-ect 1
    echo  !tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN match ECT=1
    save ! -p tcp -m ecn --ecn-ip-ect 1
    list           !tcp  --  anywhere             anywhere             ECN match ECT=1
    list-n           !tcp  --  0.0.0.0/0            0.0.0.0/0            ECN match ECT=1
-p all -m ecn --ecn-tcp-cwr
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN match CWR
-p tcp -m ecn --ecn-tcp-cwr
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN match CWR
    save -p tcp -m ecn --ecn-tcp-cwr
    list            tcp  --  anywhere             anywhere             ECN match CWR
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            ECN match CWR
-p tcp -m ecn --ecn-tcp-ece
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN match ECE
    save -p tcp -m ecn --ecn-tcp-ece
    list            tcp  --  anywhere             anywhere             ECN match ECE
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            ECN match ECE
-p tcp -m ecn ! --ecn-tcp-cwr
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN match !CWR
    save -p tcp -m ecn ! --ecn-tcp-cwr
    list            tcp  --  anywhere             anywhere             ECN match !CWR
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            ECN match !CWR
-p tcp -m ecn ! --ecn-tcp-ece
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN match !ECE
    save -p tcp -m ecn ! --ecn-tcp-ece
    list            tcp  --  anywhere             anywhere             ECN match !ECE
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            ECN match !ECE
-p tcp -m ecn --ecn-tcp-cwr --ecn-tcp-ece
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN match ECE CWR
    save -p tcp -m ecn --ecn-tcp-ece --ecn-tcp-cwr
    list            tcp  --  anywhere             anywhere             ECN match ECE CWR
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            ECN match ECE CWR
-p tcp -m ecn --ecn-tcp-ece --ecn-tcp-cwr
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN match ECE CWR
    save -p tcp -m ecn --ecn-tcp-ece --ecn-tcp-cwr
    list            tcp  --  anywhere             anywhere             ECN match ECE CWR
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            ECN match ECE CWR
-p tcp -m ecn ! --ecn-tcp-cwr ! --ecn-tcp-ece
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN match !ECE !CWR
    save -p tcp -m ecn ! --ecn-tcp-ece ! --ecn-tcp-cwr
    list            tcp  --  anywhere             anywhere             ECN match !ECE !CWR
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            ECN match !ECE !CWR
-p tcp -m ecn --ecn-tcp-cwr ! --ecn-tcp-ece
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN match !ECE CWR
    save -p tcp -m ecn ! --ecn-tcp-ece --ecn-tcp-cwr
    list            tcp  --  anywhere             anywhere             ECN match !ECE CWR
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            ECN match !ECE CWR
-p tcp -m ecn ! --ecn-tcp-cwr --ecn-tcp-ece --ecn-ip-ect 2
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN match ECE !CWR ECT=2
    save -p tcp -m ecn --ecn-tcp-ece ! --ecn-tcp-cwr --ecn-ip-ect 2
    list            tcp  --  anywhere             anywhere             ECN match ECE !CWR ECT=2
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            ECN match ECE !CWR ECT=2
-p tcp -m ecn ! --ecn-ip-ect 2 --ecn-tcp-cwr ! --ecn-tcp-ece
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN match !ECE CWR !ECT=2
    save -p tcp -m ecn ! --ecn-tcp-ece --ecn-tcp-cwr ! --ecn-ip-ect 2
    list            tcp  --  anywhere             anywhere             ECN match !ECE CWR !ECT=2
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            ECN match !ECE CWR !ECT=2
-p tcp -m ecn --ecn-ip-ect 0
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN match ECT=0
    save -p tcp -m ecn --ecn-ip-ect 0
    list            tcp  --  anywhere             anywhere             ECN match ECT=0
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            ECN match ECT=0
-p 6 -m ecn --ecn-tcp-e
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN match ECE
    save -p tcp -m ecn --ecn-tcp-ece
    list            tcp  --  anywhere             anywhere             ECN match ECE
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            ECN match ECE
-p TCP -m ecn --ecn-tcp-c
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN match CWR
    save -p tcp -m ecn --ecn-tcp-cwr
    list            tcp  --  anywhere             anywhere             ECN match CWR
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            ECN match CWR
-m ecn -p tcp --ecn-tcp-cwr
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN match CWR
    save -p tcp -m ecn --ecn-tcp-cwr
    list            tcp  --  anywhere             anywhere             ECN match CWR
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            ECN match CWR
-m ecn --ecn-tcp-cwr -p tcp
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN match CWR
    save -p tcp -m ecn --ecn-tcp-cwr
    list            tcp  --  anywhere             anywhere             ECN match CWR
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            ECN match CWR
-p tcp -m ecn --ecn-tcp
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--ecn-tcp"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m ecn --ecn
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--ecn"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m ecn --ecn-tcp-cwr --ecn-tcp-cwr
    status 2
    stderr iptables v1.8.11 (nf_tables): ecn: option "--ecn-tcp-cwr" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m ecn --ecn-tcp-ece ! --ecn-tcp-ece
    status 2
    stderr iptables v1.8.11 (nf_tables): ecn: option "--ecn-tcp-ece" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m ecn --ecn-tcp-cwr=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m ecn --ecn-tcp-ece=
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x01"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m ecn --ecn-tcp-ece 1
    status 2
    stderr Bad argument `1'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m ecn
    status 2
    stderr iptables v1.8.11 (nf_tables): ECN match: some option required
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp --dport 80 -m ecn --ecn-tcp-cwr -j ACCEPT
    echo ACCEPT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:80 ECN match CWR
    save -p tcp -m tcp --dport 80 -m ecn --ecn-tcp-cwr -j ACCEPT
    list ACCEPT     tcp  --  anywhere             anywhere             tcp dpt:http ECN match CWR
    list-n ACCEPT     tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:80 ECN match CWR
-p tcp -m ecn --ecn-tcp-cwr --dport 80 -j ACCEPT
    echo ACCEPT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN match CWR tcp dpt:80
    save -p tcp -m ecn --ecn-tcp-cwr -m tcp --dport 80 -j ACCEPT
    list ACCEPT     tcp  --  anywhere             anywhere             ECN match CWR tcp dpt:http
    list-n ACCEPT     tcp  --  0.0.0.0/0            0.0.0.0/0            ECN match CWR tcp dpt:80
-p mptcp -m ecn --ecn-tcp-cwr
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN match CWR
-m ECN --ecn-tcp-cwr
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `ECN':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
--ecn-ip-ect 1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--ecn-ip-ect"
    stderr Try `iptables -h' or 'iptables --help' for more information.
table mangle
chain POSTROUTING
-p tcp -m ecn --ecn-tcp-cwr
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN match CWR
    save -p tcp -m ecn --ecn-tcp-cwr
    list            tcp  --  anywhere             anywhere             ECN match CWR
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            ECN match CWR
table nat
chain OUTPUT
-m ecn --ecn-ip-ect 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN match ECT=1
    save -m ecn --ecn-ip-ect 1
    list            all  --  anywhere             anywhere             ECN match ECT=1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ECN match ECT=1
table raw
chain PREROUTING
-p tcp -m ecn ! --ecn-tcp-ece -j DROP
    echo DROP  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN match !ECE
    save -p tcp -m ecn ! --ecn-tcp-ece -j DROP
    list DROP       tcp  --  anywhere             anywhere             ECN match !ECE
    list-n DROP       tcp  --  0.0.0.0/0            0.0.0.0/0            ECN match !ECE
table filter
chain CH
setup -N CH
-m ecn --ecn-tcp-ece
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain CH
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN match ECE
-p tcp -m ecn --ecn-tcp-ece
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN match ECE
    save -p tcp -m ecn --ecn-tcp-ece
    list            tcp  --  anywhere             anywhere             ECN match ECE
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            ECN match ECE
