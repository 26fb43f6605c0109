# Bits of TCP, which want its protocol, and of IP.
table mangle
-j ECN
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): ECN target: An operation is required
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): Chain 'ECN' does not exist
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j ECN
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): ECN target: An operation is required
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): Chain 'ECN' does not exist
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j ECN --ecn-tcp-remove
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-tcp-remove"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 ECN  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN TCP remove
    save/4 -p tcp -j ECN --ecn-tcp-remove
    list/4 ECN        tcp  --  anywhere             anywhere             ECN TCP remove
    list-n/4 ECN        tcp  --  0.0.0.0/0            0.0.0.0/0            ECN TCP remove
-j ECN --ecn-tcp-remove
    status/4 4
    status/6 2
    stderr/4 iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-tcp-remove"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 ECN  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN TCP remove
-p udp -j ECN --ecn-tcp-remove
    status/4 4
    status/6 2
    stderr/4 iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-tcp-remove"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 ECN  udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN TCP remove
! -p tcp -j ECN --ecn-tcp-remove
    status/4 4
    status/6 2
    stderr/4 iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-tcp-remove"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 ECN !tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN TCP remove
-p tcp -j ECN --ecn-tcp-cwr 0
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-tcp-cwr"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 ECN  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN CWR=0
    save/4 -p tcp -j ECN --ecn-tcp-cwr 0
    list/4 ECN        tcp  --  anywhere             anywhere             ECN CWR=0
    list-n/4 ECN        tcp  --  0.0.0.0/0            0.0.0.0/0            ECN CWR=0
-p tcp -j ECN --ecn-tcp-cwr 1
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-tcp-cwr"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 ECN  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN CWR=1
    save/4 -p tcp -j ECN --ecn-tcp-cwr 1
    list/4 ECN        tcp  --  anywhere             anywhere             ECN CWR=1
    list-n/4 ECN        tcp  --  0.0.0.0/0            0.0.0.0/0            ECN CWR=1
-p tcp -j ECN --ecn-tcp-cwr 2
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): ECN: bad value for option "--ecn-tcp-cwr", or out of range (0-1).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-tcp-cwr"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j ECN --ecn-tcp-cwr x
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): ECN: bad value for option "--ecn-tcp-cwr", or out of range (0-1).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-tcp-cwr"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j ECN --ecn-tcp-ece 0
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-tcp-ece"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 ECN  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN ECE=0
    save/4 -p tcp -j ECN --ecn-tcp-ece 0
    list/4 ECN        tcp  --  anywhere             anywhere             ECN ECE=0
    list-n/4 ECN        tcp  --  0.0.0.0/0            0.0.0.0/0            ECN ECE=0
-p tcp -j ECN --ecn-tcp-ece 1
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-tcp-ece"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 ECN  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN ECE=1
    save/4 -p tcp -j ECN --ecn-tcp-ece 1
    list/4 ECN        tcp  --  anywhere             anywhere             ECN ECE=1
    list-n/4 ECN        tcp  --  0.0.0.0/0            0.0.0.0/0            ECN ECE=1
-p tcp -j ECN --ecn-tcp-ece 2
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): ECN: bad value for option "--ecn-tcp-ece", or out of range (0-1).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-tcp-ece"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j ECN --ecn-tcp-ece 0 --ecn-tcp-cwr 0
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-tcp-ece"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 ECN  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN TCP remove
    save/4 -p tcp -j ECN --ecn-tcp-remove
    list/4 ECN        tcp  --  anywhere             anywhere             ECN TCP remove
    list-n/4 ECN        tcp  --  0.0.0.0/0            0.0.0.0/0            ECN TCP remove
-p tcp -j ECN --ecn-tcp-cwr 1 --ecn-tcp-ece 0
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-tcp-cwr"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 ECN  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN ECE=0 CWR=1
    save/4 -p tcp -j ECN --ecn-tcp-ece 0 --ecn-tcp-cwr 1
    list/4 ECN        tcp  --  anywhere             anywhere             ECN ECE=0 CWR=1
    list-n/4 ECN        tcp  --  0.0.0.0/0            0.0.0.0/0            ECN ECE=0 CWR=1
-p tcp -j ECN --ecn-tcp-ece 1 --ecn-tcp-ece 0
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): ECN: option "--ecn-tcp-ece" can only be used once.
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-tcp-ece"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j ECN --ecn-tcp-cwr 1 --ecn-tcp-cwr 0
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): ECN: option "--ecn-tcp-cwr" can only be used once.
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-tcp-cwr"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j ECN --ecn-ip-ect 0
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-ip-ect"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 ECN  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN ECT codepoint=0
    save/4 -p tcp -j ECN --ecn-ip-ect 0
    list/4 ECN        tcp  --  anywhere             anywhere             ECN ECT codepoint=0
    list-n/4 ECN        tcp  --  0.0.0.0/0            0.0.0.0/0            ECN ECT codepoint=0
-p tcp -j ECN --ecn-ip-ect 3
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-ip-ect"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 ECN  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN ECT codepoint=3
    save/4 -p tcp -j ECN --ecn-ip-ect 3
    list/4 ECN        tcp  --  anywhere             anywhere             ECN ECT codepoint=3
    list-n/4 ECN        tcp  --  0.0.0.0/0            0.0.0.0/0            ECN ECT codepoint=3
-p tcp -j ECN --ecn-ip-ect 4
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): ECN: bad value for option "--ecn-ip-ect", or out of range (0-3).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-ip-ect"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j ECN --ecn-ip-ect 1 --ecn-tcp-cwr 1 --ecn-tcp-ece 0
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-ip-ect"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 ECN  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN ECE=0 CWR=1 ECT codepoint=1
    save/4 -p tcp -j ECN --ecn-tcp-ece 0 --ecn-tcp-cwr 1 --ecn-ip-ect 1
    list/4 ECN        tcp  --  anywhere             anywhere             ECN ECE=0 CWR=1 ECT codepoint=1
    list-n/4 ECN        tcp  --  0.0.0.0/0            0.0.0.0/0            ECN ECE=0 CWR=1 ECT codepoint=1
-j ECN --ecn-ip-ect 1
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-ip-ect"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 ECN  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN ECT codepoint=1
    save/4 -j ECN --ecn-ip-ect 1
    list/4 ECN        all  --  anywhere             anywhere             ECN ECT codepoint=1
    list-n/4 ECN        all  --  0.0.0.0/0            0.0.0.0/0            ECN ECT codepoint=1
-p udp -j ECN --ecn-ip-ect 1
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-ip-ect"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 ECN  udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN ECT codepoint=1
    save/4 -p udp -j ECN --ecn-ip-ect 1
    list/4 ECN        udp  --  anywhere             anywhere             ECN ECT codepoint=1
    list-n/4 ECN        udp  --  0.0.0.0/0            0.0.0.0/0            ECN ECT codepoint=1
-j ECN --ecn-ip-ect 1 --ecn-tcp-cwr 1
    status/4 4
    status/6 2
    stderr/4 iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-ip-ect"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 ECN  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN CWR=1 ECT codepoint=1
-p udp -j ECN --ecn-ip-ect 1 --ecn-tcp-cwr 1
    status/4 4
    status/6 2
    stderr/4 iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-ip-ect"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 ECN  udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN CWR=1 ECT codepoint=1
-j ECN --ecn-tcp-cwr 1
    status/4 4
    status/6 2
    stderr/4 iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-tcp-cwr"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 ECN  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN CWR=1
-p tcp -j ECN --ecn-tcp-remove --ecn-tcp-cwr 1
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): ECN: option "--ecn-tcp-remove" cannot be used together with "--ecn-tcp-cwr".
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-tcp-remove"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j ECN --ecn-tcp-remove --ecn-tcp-ece 1
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): ECN: option "--ecn-tcp-remove" cannot be used together with "--ecn-tcp-ece".
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-tcp-remove"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j ECN --ecn-tcp-cwr 1 --ecn-tcp-remove
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): ECN: option "--ecn-tcp-remove" cannot be used together with "--ecn-tcp-cwr".
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-tcp-cwr"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j ECN --ecn-tcp-remove --ecn-tcp-cwr 0
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): ECN: option "--ecn-tcp-remove" cannot be used together with "--ecn-tcp-cwr".
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-tcp-remove"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j ECN --ecn-tcp-remove --ecn-ip-ect 1
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-tcp-remove"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 ECN  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN ECE=0 CWR=0 ECT codepoint=1
    save/4 -p tcp -j ECN --ecn-tcp-ece 0 --ecn-tcp-cwr 0 --ecn-ip-ect 1
    list/4 ECN        tcp  --  anywhere             anywhere             ECN ECE=0 CWR=0 ECT codepoint=1
    list-n/4 ECN        tcp  --  0.0.0.0/0            0.0.0.0/0            ECN ECE=0 CWR=0 ECT codepoint=1
-p tcp -j ECN --ecn-tcp-remove --ecn-tcp-remove
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): ECN: option "--ecn-tcp-remove" can only be used once.
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-tcp-remove"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j ECN ! --ecn-tcp-remove
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): ECN: option "--ecn-tcp-remove" cannot be inverted.
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-tcp-remove"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j ECN --ecn-tcp-remove=1
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown option "-"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-tcp-remove=1"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j ECN --ecn-tcp-cwr
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): option "--ecn-tcp-cwr" requires an argument
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-tcp-cwr"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j ECN ! --ecn-ip-ect 1
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): ECN: option "--ecn-ip-ect" cannot be inverted.
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-ip-ect"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j ECN --ecn 1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--ecn"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j ECN --ecn-tcp-r
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-tcp-r"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 ECN  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN TCP remove
    save/4 -p tcp -j ECN --ecn-tcp-remove
    list/4 ECN        tcp  --  anywhere             anywhere             ECN TCP remove
    list-n/4 ECN        tcp  --  0.0.0.0/0            0.0.0.0/0            ECN TCP remove
-p tcp -j ECN --ecn-tcp-cwr 0x1
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-tcp-cwr"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 ECN  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN CWR=1
    save/4 -p tcp -j ECN --ecn-tcp-cwr 1
    list/4 ECN        tcp  --  anywhere             anywhere             ECN CWR=1
    list-n/4 ECN        tcp  --  0.0.0.0/0            0.0.0.0/0            ECN CWR=1
-p tcp -j ECN --ecn-tcp-cwr ""
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): ECN: bad value for option "--ecn-tcp-cwr", or out of range (0-1).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-tcp-cwr"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j ECN --ecn-tcp-cwr 01
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-tcp-cwr"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 ECN  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN CWR=1
    save/4 -p tcp -j ECN --ecn-tcp-cwr 1
    list/4 ECN        tcp  --  anywhere             anywhere             ECN CWR=1
    list-n/4 ECN        tcp  --  0.0.0.0/0            0.0.0.0/0            ECN CWR=1
-p tcp -j ECN --ecn-ip-ect -1
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): ECN: bad value for option "--ecn-ip-ect", or out of range (0-3).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-ip-ect"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j ECN --ecn-ip-ect 1x
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): ECN: bad value for option "--ecn-ip-ect", or out of range (0-3).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-ip-ect"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j ECN --ecn-ip-ect 1 --ecn-ip-ect 2
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): ECN: option "--ecn-ip-ect" can only be used once.
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-ip-ect"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j ECN --ecn-tcp-remove --ecn-tcp-ece 1 --ecn-tcp-cwr 1
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): ECN: option "--ecn-tcp-remove" cannot be used together with "--ecn-tcp-cwr".
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-tcp-remove"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j ECN --ecn-ip-ect 4 --ecn-tcp-remove
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): ECN: bad value for option "--ecn-ip-ect", or out of range (0-3).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-ip-ect"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j ECN --ecn-tcp-cwr 0 --ecn-tcp-ece 0 --ecn-ip-ect 0
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-tcp-cwr"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 ECN  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN ECE=0 CWR=0 ECT codepoint=0
    save/4 -p tcp -j ECN --ecn-tcp-ece 0 --ecn-tcp-cwr 0 --ecn-ip-ect 0
    list/4 ECN        tcp  --  anywhere             anywhere             ECN ECE=0 CWR=0 ECT codepoint=0
    list-n/4 ECN        tcp  --  0.0.0.0/0            0.0.0.0/0            ECN ECE=0 CWR=0 ECT codepoint=0
-p udp -m tcp -j ECN --ecn-tcp-remove
    status/4 4
    status/6 2
    stderr/4 iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-tcp-remove"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 ECN  udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp ECN TCP remove
-p tcp --ecn-tcp-remove -j ECN
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--ecn-tcp-remove"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -g ECN --ecn-tcp-remove
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--ecn-tcp-remove"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p 6 --dport 80 -j ECN --ecn-tcp-remove
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-tcp-remove"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 ECN  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:80 ECN TCP remove
    save/4 -p tcp -m tcp --dport 80 -j ECN --ecn-tcp-remove
    list/4 ECN        tcp  --  anywhere             anywhere             tcp dpt:http ECN TCP remove
    list-n/4 ECN        tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:80 ECN TCP remove
-p icmp -j ECN --ecn-ip-ect 2
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-ip-ect"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 ECN  icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN ECT codepoint=2
    save/4 -p icmp -j ECN --ecn-ip-ect 2
    list/4 ECN        icmp --  anywhere             anywhere             ECN ECT codepoint=2
    list-n/4 ECN        icmp --  0.0.0.0/0            0.0.0.0/0            ECN ECT codepoint=2
! -p tcp -j ECN --ecn-ip-ect 2
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-ip-ect"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 ECN !tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN ECT codepoint=2
    save/4 ! -p tcp -j ECN --ecn-ip-ect 2
    list/4 ECN       !tcp  --  anywhere             anywhere             ECN ECT codepoint=2
    list-n/4 ECN       !tcp  --  0.0.0.0/0            0.0.0.0/0            ECN ECT codepoint=2
-p tcp -j ECN --ecn-tcp-ece 1 --ecn-tcp-cwr 1
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-tcp-ece"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 ECN  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN ECE=1 CWR=1
    save/4 -p tcp -j ECN --ecn-tcp-ece 1 --ecn-tcp-cwr 1
    list/4 ECN        tcp  --  anywhere             anywhere             ECN ECE=1 CWR=1
    list-n/4 ECN        tcp  --  0.0.0.0/0            0.0.0.0/0            ECN ECE=1 CWR=1
-p tcp -j ECN --ecn-tcp-ece 1 --ecn-tcp-cwr 0
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-tcp-ece"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 ECN  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN ECE=1 CWR=0
    save/4 -p tcp -j ECN --ecn-tcp-ece 1 --ecn-tcp-cwr 0
    list/4 ECN        tcp  --  anywhere             anywhere             ECN ECE=1 CWR=0
    list-n/4 ECN        tcp  --  0.0.0.0/0            0.0.0.0/0            ECN ECE=1 CWR=0
-p tcp -j ECN --ecn-ip-ect 0x3
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-ip-ect"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 ECN  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN ECT codepoint=3
    save/4 -p tcp -j ECN --ecn-ip-ect 3
    list/4 ECN        tcp  --  anywhere             anywhere             ECN ECT codepoint=3
    list-n/4 ECN        tcp  --  0.0.0.0/0            0.0.0.0/0            ECN ECT codepoint=3
-p tcp -j ECN --ecn-ip-ect " 3"
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-ip-ect"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 ECN  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN ECT codepoint=3
    save/4 -p tcp -j ECN --ecn-ip-ect 3
    list/4 ECN        tcp  --  anywhere             anywhere             ECN ECT codepoint=3
    list-n/4 ECN        tcp  --  0.0.0.0/0            0.0.0.0/0            ECN ECT codepoint=3
-p tcp -j ECN --ecn-tcp-ece -1
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): ECN: bad value for option "--ecn-tcp-ece", or out of range (0-1).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-tcp-ece"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j ECN --ecn-ip-ect
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): option "--ecn-ip-ect" requires an argument
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-ip-ect"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
table filter
-p tcp -j ECN --ecn-tcp-remove
    status/4 4
    status/6 2
    stderr/4 iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-tcp-remove"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 ECN  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN TCP remove
table mangle
chain OUTPUT
-p tcp -j ECN --ecn-tcp-remove
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-tcp-remove"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 ECN  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN TCP remove
    save/4 -p tcp -j ECN --ecn-tcp-remove
    list/4 ECN        tcp  --  anywhere             anywhere             ECN TCP remove
    list-n/4 ECN        tcp  --  0.0.0.0/0            0.0.0.0/0            ECN TCP remove
chain PREROUTING
-p tcp -j ECN --ecn-tcp-remove
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-tcp-remove"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 ECN  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN TCP remove
    save/4 -p tcp -j ECN --ecn-tcp-remove
    list/4 ECN        tcp  --  anywhere             anywhere             ECN TCP remove
    list-n/4 ECN        tcp  --  0.0.0.0/0            0.0.0.0/0            ECN TCP remove
chain POSTROUTING
-p tcp -j ECN --ecn-tcp-remove
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-tcp-remove"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 ECN  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN TCP remove
    save/4 -p tcp -j ECN --ecn-tcp-remove
    list/4 ECN        tcp  --  anywhere             anywhere             ECN TCP remove
    list-n/4 ECN        tcp  --  0.0.0.0/0            0.0.0.0/0            ECN TCP remove
chain FORWARD
-p tcp -j ECN --ecn-tcp-remove
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-tcp-remove"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 ECN  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN TCP remove
    save/4 -p tcp -j ECN --ecn-tcp-remove
    list/4 ECN        tcp  --  anywhere             anywhere             ECN TCP remove
    list-n/4 ECN        tcp  --  0.0.0.0/0            0.0.0.0/0            ECN TCP remove
table nat
chain OUTPUT
-j ECN --ecn-ip-ect 1
    status/4 4
    status/6 2
    stderr/4 iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-ip-ect"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 ECN  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN ECT codepoint=1
table raw
-j ECN --ecn-ip-ect 1
    status/4 4
    status/6 2
    stderr/4 iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-ip-ect"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 ECN  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN ECT codepoint=1
table security
chain INPUT
-j ECN --ecn-ip-ect 1
    status/4 4
    status/6 2
    stderr/4 iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-ip-ect"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 ECN  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN ECT codepoint=1
table filter
chain FORWARD
-j ECN --ecn-ip-ect 1
    status/4 4
    status/6 2
    stderr/4 iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain FORWARD
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-ip-ect"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 ECN  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN ECT codepoint=1
table mangle
chain INPUT
-p tcp -j ECN --ecn-ip-ect 0 --ecn-tcp-remove
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-ip-ect"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 ECN  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN TCP remove
    save/4 -p tcp -j ECN --ecn-tcp-remove
    list/4 ECN        tcp  --  anywhere             anywhere             ECN TCP remove
    list-n/4 ECN        tcp  --  0.0.0.0/0            0.0.0.0/0            ECN TCP remove
-p tcp -j ECN --ecn-ip-ect 1 --ecn-tcp-remove
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-ip-ect"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 ECN  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN TCP remove
    save/4 -p tcp -j ECN --ecn-tcp-remove
    list/4 ECN        tcp  --  anywhere             anywhere             ECN TCP remove
    list-n/4 ECN        tcp  --  0.0.0.0/0            0.0.0.0/0            ECN TCP remove
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -p tcp -j ECN --ecn-tcp-remove
-p tcp -j ECN --ecn-ip-ect 3 --ecn-tcp-remove
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ecn-ip-ect"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 ECN  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ECN TCP remove
    save/4 -p tcp -j ECN --ecn-tcp-remove
    list/4 ECN        tcp  --  anywhere             anywhere             ECN TCP remove
    list-n/4 ECN        tcp  --  0.0.0.0/0            0.0.0.0/0            ECN TCP remove
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -p tcp -j ECN --ecn-tcp-remove
