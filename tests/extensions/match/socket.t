-m socket
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   socket
    save -m socket
    list            all  --  anywhere             anywhere             socket
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            socket
-m socket --transparent
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   socket --transparent
    save -m socket --transparent
    list            all  --  anywhere             anywhere             socket --transparent
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            socket --transparent
-m socket --nowildcard
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   socket --nowildcard
    save -m socket --nowildcard
    list            all  --  anywhere             anywhere             socket --nowildcard
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            socket --nowildcard
-m socket --restore-skmark
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   socket --restore-skmark
    save -m socket --restore-skmark
    list            all  --  anywhere             anywhere             socket --restore-skmark
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            socket --restore-skmark
-m socket --transparent --nowildcard
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   socket --transparent --nowildcard
    save -m socket --transparent --nowildcard
    list            all  --  anywhere             anywhere             socket --transparent --nowildcard
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            socket --transparent --nowildcard
-m socket --restore-skmark --transparent
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   socket --transparent --restore-skmark
    save -m socket --transparent --restore-skmark
    list            all  --  anywhere             anywhere             socket --transparent --restore-skmark
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            socket --transparent --restore-skmark
-m socket --restore-skmark --nowildcard
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   socket --nowildcard --restore-skmark
    save -m socket --nowildcard --restore-skmark
    list            all  --  anywhere             anywhere             socket --nowildcard --restore-skmark
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            socket --nowildcard --restore-skmark
-m socket --restore-skmark --nowildcard --transparent
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   socket --transparent --nowildcard --restore-skmark
    save -m socket --transparent --nowildcard --restore-skmark
    list            all  --  anywhere             anywhere             socket --transparent --nowildcard --restore-skmark
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            socket --transparent --nowildcard --restore-skmark
-m socket --t
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--t"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m socket --transp --nowild --restore
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   socket --transparent --nowildcard --restore-skmark
    save -m socket --transparent --nowildcard --restore-skmark
    list            all  --  anywhere             anywhere             socket --transparent --nowildcard --restore-skmark
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            socket --transparent --nowildcard --restore-skmark
-m socket --no
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   socket --nowildcard
    save -m socket --nowildcard
    list            all  --  anywhere             anywhere             socket --nowildcard
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            socket --nowildcard
-m socket --transparent -m socket --nowildcard
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   socket --transparent socket --nowildcard
    save -m socket --transparent -m socket --nowildcard
    list            all  --  anywhere             anywhere             socket --transparent socket --nowildcard
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            socket --transparent socket --nowildcard
-m socket -m socket
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   socket socket
    save -m socket -m socket
    list            all  --  anywhere             anywhere             socket socket
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            socket socket
-p tcp -m socket --transparent -j ACCEPT
    echo ACCEPT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   socket --transparent
    save -p tcp -m socket --transparent -j ACCEPT
    list ACCEPT     tcp  --  anywhere             anywhere             socket --transparent
    list-n ACCEPT     tcp  --  0.0.0.0/0            0.0.0.0/0            socket --transparent
-p udp -i eth0 -m socket --nowildcard -j DROP
    echo DROP  udp opt -- in eth0 out *  0.0.0.0/0  -> 0.0.0.0/0   socket --nowildcard
    save -i eth0 -p udp -m socket --nowildcard -j DROP
    list DROP       udp  --  anywhere             anywhere             socket --nowildcard
    list-n DROP       udp  --  0.0.0.0/0            0.0.0.0/0            socket --nowildcard
-p tcp -m tcp --dport 80 -m socket --transparent -m comment --comment x
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:80 socket --transparent /* x */
    save -p tcp -m tcp --dport 80 -m socket --transparent -m comment --comment x
    list            tcp  --  anywhere             anywhere             tcp dpt:http socket --transparent /* x */
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:80 socket --transparent /* x */
-m socket --transparent --transparent
    status 2
    stderr iptables v1.8.11 (nf_tables): socket: option "--transparent" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m socket --nowildcard --nowildcard
    status 2
    stderr iptables v1.8.11 (nf_tables): socket: option "--nowildcard" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m socket --restore-skmark --nowildcard --restore-skmark
    status 2
    stderr iptables v1.8.11 (nf_tables): socket: option "--restore-skmark" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m socket ! --transparent
    status 2
    stderr iptables v1.8.11 (nf_tables): socket: option "--transparent" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m socket ! --nowildcard
    status 2
    stderr iptables v1.8.11 (nf_tables): socket: option "--nowildcard" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m socket ! --restore-skmark
    status 2
    stderr iptables v1.8.11 (nf_tables): socket: option "--restore-skmark" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
! -m socket
    status 2
    stderr iptables v1.8.11 (nf_tables): unexpected ! flag before --match
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m socket --transparent ! --nowildcard
    status 2
    stderr iptables v1.8.11 (nf_tables): socket: option "--nowildcard" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m socket --transparent=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m socket --nowildcard=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x01"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m socket --restore-skmark=
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x02"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m socket --transparent 1
    status 2
    stderr Bad argument `1'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m socket x
    status 2
    stderr Bad argument `x'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m socket --foo
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--foo"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m socket --transparents
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--transparents"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m SOCKET
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `SOCKET':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m socket ''
    status 2
    stderr Bad argument `'
    stderr Try `iptables -h' or 'iptables --help' for more information.
--transparent -m socket
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--transparent"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m socket --transparent -j NOSUCH
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'NOSUCH' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
table mangle
chain PREROUTING
-m socket
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   socket
    save -m socket
    list            all  --  anywhere             anywhere             socket
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            socket
-p tcp -m socket --transparent -j MARK --set-mark 1
    echo MARK  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   socket --transparent MARK set 0x1
    save -p tcp -m socket --transparent -j MARK --set-xmark 0x1/0xffffffff
    list MARK       tcp  --  anywhere             anywhere             socket --transparent MARK set 0x1
    list-n MARK       tcp  --  0.0.0.0/0            0.0.0.0/0            socket --transparent MARK set 0x1
-m socket --nowildcard --restore-skmark
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   socket --nowildcard --restore-skmark
    save -m socket --nowildcard --restore-skmark
    list            all  --  anywhere             anywhere             socket --nowildcard --restore-skmark
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            socket --nowildcard --restore-skmark
chain FORWARD
-m socket
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain FORWARD
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   socket
chain POSTROUTING
-m socket --transparent
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   socket --transparent
chain OUTPUT
-m socket --nowildcard
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   socket --nowildcard
table raw
chain PREROUTING
-m socket --restore-skmark
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   socket --restore-skmark
    save -m socket --restore-skmark
    list            all  --  anywhere             anywhere             socket --restore-skmark
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            socket --restore-skmark
chain OUTPUT
-m socket
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   socket
table nat
chain INPUT
-m socket
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   socket
    save -m socket
    list            all  --  anywhere             anywhere             socket
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            socket
chain PREROUTING
-p tcp -m socket -j REDIRECT --to-ports 80
    echo REDIRECT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   socket redir ports 80
    save -p tcp -m socket -j REDIRECT --to-ports 80
    list REDIRECT   tcp  --  anywhere             anywhere             socket redir ports 80
    list-n REDIRECT   tcp  --  0.0.0.0/0            0.0.0.0/0            socket redir ports 80
chain POSTROUTING
-m socket
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   socket
table security
chain INPUT
-m socket
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   socket
    save -m socket
    list            all  --  anywhere             anywhere             socket
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            socket
chain FORWARD
-m socket
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain FORWARD
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   socket
table filter
chain CH
setup -N CH
-m socket --transparent
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   socket --transparent
    save -m socket --transparent
    list            all  --  anywhere             anywhere             socket --transparent
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            socket --transparent
setup -A FORWARD -j CH
-m socket --transparent
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain CH
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   socket --transparent
setup
setup -N CH
setup -A INPUT -j CH
-m socket --transparent
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   socket --transparent
    save -m socket --transparent
    list            all  --  anywhere             anywhere             socket --transparent
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            socket --transparent
