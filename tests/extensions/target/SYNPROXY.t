# What the server can do; numbers are cut without a word.
-j SYNPROXY
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo SYNPROXY  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SYNPROXY \.
-p tcp -j SYNPROXY
    echo SYNPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SYNPROXY \.
    save -p tcp -j SYNPROXY
    list SYNPROXY   tcp  --  anywhere             anywhere             SYNPROXY \.
    list-n SYNPROXY   tcp  --  0.0.0.0/0            0.0.0.0/0            SYNPROXY \.
-p udp -j SYNPROXY
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo SYNPROXY  udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SYNPROXY \.
! -p tcp -j SYNPROXY
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo SYNPROXY !tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SYNPROXY \.
! -p udp -j SYNPROXY
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo SYNPROXY !udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SYNPROXY \.
-p tcp -j SYNPROXY --sack-perm
    echo SYNPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SYNPROXY sack-perm \.
    save -p tcp -j SYNPROXY --sack-perm
    list SYNPROXY   tcp  --  anywhere             anywhere             SYNPROXY sack-perm \.
    list-n SYNPROXY   tcp  --  0.0.0.0/0            0.0.0.0/0            SYNPROXY sack-perm \.
-p tcp -j SYNPROXY --timestamp
    echo SYNPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SYNPROXY timestamp \.
    save -p tcp -j SYNPROXY --timestamp
    list SYNPROXY   tcp  --  anywhere             anywhere             SYNPROXY timestamp \.
    list-n SYNPROXY   tcp  --  0.0.0.0/0            0.0.0.0/0            SYNPROXY timestamp \.
-p tcp -j SYNPROXY --ecn
    echo SYNPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SYNPROXY ecn \.
    save -p tcp -j SYNPROXY --ecn
    list SYNPROXY   tcp  --  anywhere             anywhere             SYNPROXY ecn \.
    list-n SYNPROXY   tcp  --  0.0.0.0/0            0.0.0.0/0            SYNPROXY ecn \.
-p tcp -j SYNPROXY --wscale 0
    echo SYNPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SYNPROXY wscale 0 \.
    save -p tcp -j SYNPROXY --wscale 0
    list SYNPROXY   tcp  --  anywhere             anywhere             SYNPROXY wscale 0 \.
    list-n SYNPROXY   tcp  --  0.0.0.0/0            0.0.0.0/0            SYNPROXY wscale 0 \.
-p tcp -j SYNPROXY --wscale 14
    echo SYNPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SYNPROXY wscale 14 \.
    save -p tcp -j SYNPROXY --wscale 14
    list SYNPROXY   tcp  --  anywhere             anywhere             SYNPROXY wscale 14 \.
    list-n SYNPROXY   tcp  --  0.0.0.0/0            0.0.0.0/0            SYNPROXY wscale 14 \.
-p tcp -j SYNPROXY --wscale 15
    echo SYNPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SYNPROXY wscale 15 \.
    save -p tcp -j SYNPROXY --wscale 15
    list SYNPROXY   tcp  --  anywhere             anywhere             SYNPROXY wscale 15 \.
    list-n SYNPROXY   tcp  --  0.0.0.0/0            0.0.0.0/0            SYNPROXY wscale 15 \.
-p tcp -j SYNPROXY --wscale 255
    echo SYNPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SYNPROXY wscale 255 \.
    save -p tcp -j SYNPROXY --wscale 255
    list SYNPROXY   tcp  --  anywhere             anywhere             SYNPROXY wscale 255 \.
    list-n SYNPROXY   tcp  --  0.0.0.0/0            0.0.0.0/0            SYNPROXY wscale 255 \.
-p tcp -j SYNPROXY --wscale 256
    echo SYNPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SYNPROXY wscale 0 \.
    save -p tcp -j SYNPROXY --wscale 0
    list SYNPROXY   tcp  --  anywhere             anywhere             SYNPROXY wscale 0 \.
    list-n SYNPROXY   tcp  --  0.0.0.0/0            0.0.0.0/0            SYNPROXY wscale 0 \.
-p tcp -j SYNPROXY --wscale x
    status 2
    stderr iptables v1.8.11 (nf_tables): SYNPROXY: bad value for option "--wscale", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SYNPROXY --wscale -1
    status 2
    stderr iptables v1.8.11 (nf_tables): SYNPROXY: bad value for option "--wscale", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SYNPROXY --wscale ""
    status 2
    stderr iptables v1.8.11 (nf_tables): SYNPROXY: bad value for option "--wscale", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SYNPROXY --mss 0
    echo SYNPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SYNPROXY mss 0 \.
    save -p tcp -j SYNPROXY --mss 0
    list SYNPROXY   tcp  --  anywhere             anywhere             SYNPROXY mss 0 \.
    list-n SYNPROXY   tcp  --  0.0.0.0/0            0.0.0.0/0            SYNPROXY mss 0 \.
-p tcp -j SYNPROXY --mss 1460
    echo SYNPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SYNPROXY mss 1460 \.
    save -p tcp -j SYNPROXY --mss 1460
    list SYNPROXY   tcp  --  anywhere             anywhere             SYNPROXY mss 1460 \.
    list-n SYNPROXY   tcp  --  0.0.0.0/0            0.0.0.0/0            SYNPROXY mss 1460 \.
-p tcp -j SYNPROXY --mss 65535
    echo SYNPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SYNPROXY mss 65535 \.
    save -p tcp -j SYNPROXY --mss 65535
    list SYNPROXY   tcp  --  anywhere             anywhere             SYNPROXY mss 65535 \.
    list-n SYNPROXY   tcp  --  0.0.0.0/0            0.0.0.0/0            SYNPROXY mss 65535 \.
-p tcp -j SYNPROXY --mss 65536
    echo SYNPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SYNPROXY mss 0 \.
    save -p tcp -j SYNPROXY --mss 0
    list SYNPROXY   tcp  --  anywhere             anywhere             SYNPROXY mss 0 \.
    list-n SYNPROXY   tcp  --  0.0.0.0/0            0.0.0.0/0            SYNPROXY mss 0 \.
-p tcp -j SYNPROXY --mss x
    status 2
    stderr iptables v1.8.11 (nf_tables): SYNPROXY: bad value for option "--mss", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SYNPROXY --mss 0x10 --wscale 010 --timestamp --sack-perm --ecn
    echo SYNPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SYNPROXY sack-perm timestamp wscale 8 mss 16 ecn \.
    save -p tcp -j SYNPROXY --sack-perm --timestamp --wscale 8 --mss 16 --ecn
    list SYNPROXY   tcp  --  anywhere             anywhere             SYNPROXY sack-perm timestamp wscale 8 mss 16 ecn \.
    list-n SYNPROXY   tcp  --  0.0.0.0/0            0.0.0.0/0            SYNPROXY sack-perm timestamp wscale 8 mss 16 ecn \.
-p tcp -j SYNPROXY --mss 5 --mss 6
    status 2
    stderr iptables v1.8.11 (nf_tables): SYNPROXY: option "--mss" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SYNPROXY --sack-perm --sack-perm
    status 2
    stderr iptables v1.8.11 (nf_tables): SYNPROXY: option "--sack-perm" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SYNPROXY --timestamp --timestamp
    status 2
    stderr iptables v1.8.11 (nf_tables): SYNPROXY: option "--timestamp" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SYNPROXY --ecn --ecn
    status 2
    stderr iptables v1.8.11 (nf_tables): SYNPROXY: option "--ecn" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SYNPROXY --wscale 1 --wscale 2
    status 2
    stderr iptables v1.8.11 (nf_tables): SYNPROXY: option "--wscale" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SYNPROXY ! --mss 5
    status 2
    stderr iptables v1.8.11 (nf_tables): SYNPROXY: option "--mss" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SYNPROXY ! --sack-perm
    status 2
    stderr iptables v1.8.11 (nf_tables): SYNPROXY: option "--sack-perm" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SYNPROXY ! --ecn
    status 2
    stderr iptables v1.8.11 (nf_tables): SYNPROXY: option "--ecn" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SYNPROXY --sack-perm=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SYNPROXY --timestamp=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x01"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SYNPROXY --ecn=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x04"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SYNPROXY --sack --time --ws 5
    echo SYNPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SYNPROXY sack-perm timestamp wscale 5 \.
    save -p tcp -j SYNPROXY --sack-perm --timestamp --wscale 5
    list SYNPROXY   tcp  --  anywhere             anywhere             SYNPROXY sack-perm timestamp wscale 5 \.
    list-n SYNPROXY   tcp  --  0.0.0.0/0            0.0.0.0/0            SYNPROXY sack-perm timestamp wscale 5 \.
-p tcp --syn -m conntrack --ctstate INVALID,UNTRACKED -j SYNPROXY --sack-perm --timestamp --wscale 7 --mss 1460
    echo SYNPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp flags:0x17/0x02 ctstate INVALID,UNTRACKED SYNPROXY sack-perm timestamp wscale 7 mss 1460 \.
    save -p tcp -m tcp --tcp-flags FIN,SYN,RST,ACK SYN -m conntrack --ctstate INVALID,UNTRACKED -j SYNPROXY --sack-perm --timestamp --wscale 7 --mss 1460
    list SYNPROXY   tcp  --  anywhere             anywhere             tcp flags:FIN,SYN,RST,ACK/SYN ctstate INVALID,UNTRACKED SYNPROXY sack-perm timestamp wscale 7 mss 1460 \.
    list-n SYNPROXY   tcp  --  0.0.0.0/0            0.0.0.0/0            tcp flags:0x17/0x02 ctstate INVALID,UNTRACKED SYNPROXY sack-perm timestamp wscale 7 mss 1460 \.
-p tcp -j SYNPROXY --mss 4294967295
    echo SYNPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SYNPROXY mss 65535 \.
    save -p tcp -j SYNPROXY --mss 65535
    list SYNPROXY   tcp  --  anywhere             anywhere             SYNPROXY mss 65535 \.
    list-n SYNPROXY   tcp  --  0.0.0.0/0            0.0.0.0/0            SYNPROXY mss 65535 \.
-p tcp -j SYNPROXY --mss 4294967296
    status 2
    stderr iptables v1.8.11 (nf_tables): SYNPROXY: bad value for option "--mss", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SYNPROXY --wscale 4294967295
    echo SYNPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SYNPROXY wscale 255 \.
    save -p tcp -j SYNPROXY --wscale 255
    list SYNPROXY   tcp  --  anywhere             anywhere             SYNPROXY wscale 255 \.
    list-n SYNPROXY   tcp  --  0.0.0.0/0            0.0.0.0/0            SYNPROXY wscale 255 \.
-p tcp -j SYNPROXY --mss 66000 --wscale 300
    echo SYNPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SYNPROXY wscale 44 mss 464 \.
    save -p tcp -j SYNPROXY --wscale 44 --mss 464
    list SYNPROXY   tcp  --  anywhere             anywhere             SYNPROXY wscale 44 mss 464 \.
    list-n SYNPROXY   tcp  --  0.0.0.0/0            0.0.0.0/0            SYNPROXY wscale 44 mss 464 \.
-p tcp -g SYNPROXY --mss 5
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--mss"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp --mss 5 -j SYNPROXY
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--mss"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SYNPROXY --mss
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--mss" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SYNPROXY --mss " 5"
    echo SYNPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SYNPROXY mss 5 \.
    save -p tcp -j SYNPROXY --mss 5
    list SYNPROXY   tcp  --  anywhere             anywhere             SYNPROXY mss 5 \.
    list-n SYNPROXY   tcp  --  0.0.0.0/0            0.0.0.0/0            SYNPROXY mss 5 \.
-p tcp -j SYNPROXY --mss 5x
    status 2
    stderr iptables v1.8.11 (nf_tables): SYNPROXY: bad value for option "--mss", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SYNPROXY --mss 5:6
    status 2
    stderr iptables v1.8.11 (nf_tables): SYNPROXY: bad value for option "--mss", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SYNPROXY --wscale 08
    status 2
    stderr iptables v1.8.11 (nf_tables): SYNPROXY: bad value for option "--wscale", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SYNPROXY --m 5
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--m"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SYNPROXY --e
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--e"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p 6 --dport 80 -j SYNPROXY --ecn --mss 5
    echo SYNPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:80 SYNPROXY mss 5 ecn \.
    save -p tcp -m tcp --dport 80 -j SYNPROXY --mss 5 --ecn
    list SYNPROXY   tcp  --  anywhere             anywhere             tcp dpt:http SYNPROXY mss 5 ecn \.
    list-n SYNPROXY   tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:80 SYNPROXY mss 5 ecn \.
-p tcp -m state --state INVALID -j SYNPROXY --timestamp --ecn
    echo SYNPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   state INVALID SYNPROXY timestamp ecn \.
    save -p tcp -m state --state INVALID -j SYNPROXY --timestamp --ecn
    list SYNPROXY   tcp  --  anywhere             anywhere             state INVALID SYNPROXY timestamp ecn \.
    list-n SYNPROXY   tcp  --  0.0.0.0/0            0.0.0.0/0            state INVALID SYNPROXY timestamp ecn \.
chain FORWARD
-p tcp -j SYNPROXY
    echo SYNPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SYNPROXY \.
    save -p tcp -j SYNPROXY
    list SYNPROXY   tcp  --  anywhere             anywhere             SYNPROXY \.
    list-n SYNPROXY   tcp  --  0.0.0.0/0            0.0.0.0/0            SYNPROXY \.
chain OUTPUT
-p tcp -j SYNPROXY
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo SYNPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SYNPROXY \.
table nat
chain INPUT
-p tcp -j SYNPROXY
    echo SYNPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SYNPROXY \.
    save -p tcp -j SYNPROXY
    list SYNPROXY   tcp  --  anywhere             anywhere             SYNPROXY \.
    list-n SYNPROXY   tcp  --  0.0.0.0/0            0.0.0.0/0            SYNPROXY \.
chain PREROUTING
-p tcp -j SYNPROXY
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo SYNPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SYNPROXY \.
table raw
-p tcp -j SYNPROXY
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo SYNPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SYNPROXY \.
table mangle
chain FORWARD
-p tcp -j SYNPROXY
    echo SYNPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SYNPROXY \.
    save -p tcp -j SYNPROXY
    list SYNPROXY   tcp  --  anywhere             anywhere             SYNPROXY \.
    list-n SYNPROXY   tcp  --  0.0.0.0/0            0.0.0.0/0            SYNPROXY \.
table security
chain INPUT
-p tcp -j SYNPROXY
    echo SYNPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SYNPROXY \.
    save -p tcp -j SYNPROXY
    list SYNPROXY   tcp  --  anywhere             anywhere             SYNPROXY \.
    list-n SYNPROXY   tcp  --  0.0.0.0/0            0.0.0.0/0            SYNPROXY \.
table mangle
-p tcp -j SYNPROXY --mss 5
    echo SYNPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SYNPROXY mss 5 \.
    save -p tcp -j SYNPROXY --mss 5
    list SYNPROXY   tcp  --  anywhere             anywhere             SYNPROXY mss 5 \.
    list-n SYNPROXY   tcp  --  0.0.0.0/0            0.0.0.0/0            SYNPROXY mss 5 \.
chain PREROUTING
-p tcp -j SYNPROXY --mss 5
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo SYNPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SYNPROXY mss 5 \.
chain POSTROUTING
-p tcp -j SYNPROXY --mss 5
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo SYNPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SYNPROXY mss 5 \.
chain OUTPUT
-p tcp -j SYNPROXY --mss 5
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo SYNPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SYNPROXY mss 5 \.
table nat
chain POSTROUTING
-p tcp -j SYNPROXY --mss 5
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo SYNPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SYNPROXY mss 5 \.
table raw
chain OUTPUT
-p tcp -j SYNPROXY --mss 5
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo SYNPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SYNPROXY mss 5 \.
table security
chain FORWARD
-p tcp -j SYNPROXY --mss 5
    echo SYNPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SYNPROXY mss 5 \.
    save -p tcp -j SYNPROXY --mss 5
    list SYNPROXY   tcp  --  anywhere             anywhere             SYNPROXY mss 5 \.
    list-n SYNPROXY   tcp  --  0.0.0.0/0            0.0.0.0/0            SYNPROXY mss 5 \.
chain OUTPUT
-p tcp -j SYNPROXY --mss 5
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo SYNPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SYNPROXY mss 5 \.
table filter
chain CH
setup -N CH
-p tcp -j SYNPROXY --sack-perm
    echo SYNPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SYNPROXY sack-perm \.
    save -p tcp -j SYNPROXY --sack-perm
    list SYNPROXY   tcp  --  anywhere             anywhere             SYNPROXY sack-perm \.
    list-n SYNPROXY   tcp  --  0.0.0.0/0            0.0.0.0/0            SYNPROXY sack-perm \.
-j SYNPROXY
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain CH
    echo SYNPROXY  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SYNPROXY \.
setup -A OUTPUT -j CH
-p tcp -j SYNPROXY --ecn
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain CH
    echo SYNPROXY  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SYNPROXY ecn \.
