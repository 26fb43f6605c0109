# The code point as a number of six bits, or a class by its name; only in the table mangle.
table mangle
chain PREROUTING
-j DSCP
    status 2
    stderr iptables v1.8.11 (nf_tables): DSCP target: Parameter --set-dscp is required
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DSCP --set-dscp
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--set-dscp" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DSCP --set-dscp 0
    echo DSCP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP set 0x00
    save -j DSCP --set-dscp 0x00
    list DSCP       all  --  anywhere             anywhere             DSCP set 0x00
    list-n DSCP       all  --  0.0.0.0/0            0.0.0.0/0            DSCP set 0x00
-j DSCP --set-dscp 1
    echo DSCP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP set 0x01
    save -j DSCP --set-dscp 0x01
    list DSCP       all  --  anywhere             anywhere             DSCP set 0x01
    list-n DSCP       all  --  0.0.0.0/0            0.0.0.0/0            DSCP set 0x01
-j DSCP --set-dscp 46
    echo DSCP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP set 0x2e
    save -j DSCP --set-dscp 0x2e
    list DSCP       all  --  anywhere             anywhere             DSCP set 0x2e
    list-n DSCP       all  --  0.0.0.0/0            0.0.0.0/0            DSCP set 0x2e
-j DSCP --set-dscp 63
    echo DSCP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP set 0x3f
    save -j DSCP --set-dscp 0x3f
    list DSCP       all  --  anywhere             anywhere             DSCP set 0x3f
    list-n DSCP       all  --  0.0.0.0/0            0.0.0.0/0            DSCP set 0x3f
-j DSCP --set-dscp 64
    status 2
    stderr iptables v1.8.11 (nf_tables): DSCP: bad value for option "--set-dscp", or out of range (0-63).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DSCP --set-dscp 255
    status 2
    stderr iptables v1.8.11 (nf_tables): DSCP: bad value for option "--set-dscp", or out of range (0-63).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DSCP --set-dscp 256
    status 2
    stderr iptables v1.8.11 (nf_tables): DSCP: bad value for option "--set-dscp", or out of range (0-63).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DSCP --set-dscp -1
    status 2
    stderr iptables v1.8.11 (nf_tables): DSCP: bad value for option "--set-dscp", or out of range (0-63).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DSCP --set-dscp 0x20
    echo DSCP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP set 0x20
    save -j DSCP --set-dscp 0x20
    list DSCP       all  --  anywhere             anywhere             DSCP set 0x20
    list-n DSCP       all  --  0.0.0.0/0            0.0.0.0/0            DSCP set 0x20
-j DSCP --set-dscp 0x3f
    echo DSCP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP set 0x3f
    save -j DSCP --set-dscp 0x3f
    list DSCP       all  --  anywhere             anywhere             DSCP set 0x3f
    list-n DSCP       all  --  0.0.0.0/0            0.0.0.0/0            DSCP set 0x3f
-j DSCP --set-dscp 010
    echo DSCP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP set 0x08
    save -j DSCP --set-dscp 0x08
    list DSCP       all  --  anywhere             anywhere             DSCP set 0x08
    list-n DSCP       all  --  0.0.0.0/0            0.0.0.0/0            DSCP set 0x08
-j DSCP --set-dscp 08
    status 2
    stderr iptables v1.8.11 (nf_tables): DSCP: bad value for option "--set-dscp", or out of range (0-63).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DSCP --set-dscp +5
    echo DSCP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP set 0x05
    save -j DSCP --set-dscp 0x05
    list DSCP       all  --  anywhere             anywhere             DSCP set 0x05
    list-n DSCP       all  --  0.0.0.0/0            0.0.0.0/0            DSCP set 0x05
-j DSCP --set-dscp " 5"
    echo DSCP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP set 0x05
    save -j DSCP --set-dscp 0x05
    list DSCP       all  --  anywhere             anywhere             DSCP set 0x05
    list-n DSCP       all  --  0.0.0.0/0            0.0.0.0/0            DSCP set 0x05
-j DSCP --set-dscp "5 "
    status 2
    stderr iptables v1.8.11 (nf_tables): DSCP: bad value for option "--set-dscp", or out of range (0-63).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DSCP --set-dscp ''
    status 2
    stderr iptables v1.8.11 (nf_tables): DSCP: bad value for option "--set-dscp", or out of range (0-63).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DSCP --set-dscp EF
    status 2
    stderr iptables v1.8.11 (nf_tables): DSCP: bad value for option "--set-dscp", or out of range (0-63).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DSCP --set-dscp 1:2
    status 2
    stderr iptables v1.8.11 (nf_tables): DSCP: bad value for option "--set-dscp", or out of range (0-63).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DSCP --set-dscp-class EF
    echo DSCP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP set 0x2e
    save -j DSCP --set-dscp 0x2e
    list DSCP       all  --  anywhere             anywhere             DSCP set 0x2e
    list-n DSCP       all  --  0.0.0.0/0            0.0.0.0/0            DSCP set 0x2e
-j DSCP --set-dscp-class BE
    echo DSCP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP set 0x00
    save -j DSCP --set-dscp 0x00
    list DSCP       all  --  anywhere             anywhere             DSCP set 0x00
    list-n DSCP       all  --  0.0.0.0/0            0.0.0.0/0            DSCP set 0x00
-j DSCP --set-dscp-class CS0
    echo DSCP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP set 0x00
    save -j DSCP --set-dscp 0x00
    list DSCP       all  --  anywhere             anywhere             DSCP set 0x00
    list-n DSCP       all  --  0.0.0.0/0            0.0.0.0/0            DSCP set 0x00
-j DSCP --set-dscp-class CS4
    echo DSCP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP set 0x20
    save -j DSCP --set-dscp 0x20
    list DSCP       all  --  anywhere             anywhere             DSCP set 0x20
    list-n DSCP       all  --  0.0.0.0/0            0.0.0.0/0            DSCP set 0x20
-j DSCP --set-dscp-class CS7
    echo DSCP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP set 0x38
    save -j DSCP --set-dscp 0x38
    list DSCP       all  --  anywhere             anywhere             DSCP set 0x38
    list-n DSCP       all  --  0.0.0.0/0            0.0.0.0/0            DSCP set 0x38
-j DSCP --set-dscp-class AF11
    echo DSCP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP set 0x0a
    save -j DSCP --set-dscp 0x0a
    list DSCP       all  --  anywhere             anywhere             DSCP set 0x0a
    list-n DSCP       all  --  0.0.0.0/0            0.0.0.0/0            DSCP set 0x0a
-j DSCP --set-dscp-class AF23
    echo DSCP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP set 0x16
    save -j DSCP --set-dscp 0x16
    list DSCP       all  --  anywhere             anywhere             DSCP set 0x16
    list-n DSCP       all  --  0.0.0.0/0            0.0.0.0/0            DSCP set 0x16
-j DSCP --set-dscp-class AF43
    echo DSCP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP set 0x26
    save -j DSCP --set-dscp 0x26
    list DSCP       all  --  anywhere             anywhere             DSCP set 0x26
    list-n DSCP       all  --  0.0.0.0/0            0.0.0.0/0            DSCP set 0x26
-j DSCP --set-dscp-class ef
    echo DSCP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP set 0x2e
    save -j DSCP --set-dscp 0x2e
    list DSCP       all  --  anywhere             anywhere             DSCP set 0x2e
    list-n DSCP       all  --  0.0.0.0/0            0.0.0.0/0            DSCP set 0x2e
-j DSCP --set-dscp-class Af21
    echo DSCP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP set 0x12
    save -j DSCP --set-dscp 0x12
    list DSCP       all  --  anywhere             anywhere             DSCP set 0x12
    list-n DSCP       all  --  0.0.0.0/0            0.0.0.0/0            DSCP set 0x12
-j DSCP --set-dscp-class AF44
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid DSCP value `AF44'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DSCP --set-dscp-class LE
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid DSCP value `LE'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DSCP --set-dscp-class ''
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid DSCP value `'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DSCP --set-dscp-class 10
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid DSCP value `10'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DSCP --set-dscp-class E
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid DSCP value `E'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DSCP --set-dscp 1 --set-dscp-class EF
    status 2
    stderr iptables v1.8.11 (nf_tables): DSCP: option "--set-dscp" cannot be used together with "--set-dscp-class".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DSCP --set-dscp-class EF --set-dscp 46
    status 2
    stderr iptables v1.8.11 (nf_tables): DSCP: option "--set-dscp" cannot be used together with "--set-dscp-class".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DSCP --set-dscp 1 --set-dscp 2
    status 2
    stderr iptables v1.8.11 (nf_tables): DSCP: option "--set-dscp" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DSCP --set-dscp-class EF --set-dscp-class BE
    status 2
    stderr iptables v1.8.11 (nf_tables): DSCP: option "--set-dscp-class" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DSCP ! --set-dscp 1
    status 2
    stderr iptables v1.8.11 (nf_tables): DSCP: option "--set-dscp" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DSCP ! --set-dscp-class EF
    status 2
    stderr iptables v1.8.11 (nf_tables): DSCP: option "--set-dscp-class" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DSCP --set-dscp ! 1
    status 2
    stderr iptables v1.8.11 (nf_tables): DSCP: bad value for option "--set-dscp", or out of range (0-63).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DSCP --set-dscp-c EF
    echo DSCP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP set 0x2e
    save -j DSCP --set-dscp 0x2e
    list DSCP       all  --  anywhere             anywhere             DSCP set 0x2e
    list-n DSCP       all  --  0.0.0.0/0            0.0.0.0/0            DSCP set 0x2e
-j DSCP --set-d 5
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--set-d"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DSCP --set-dscp=5
    echo DSCP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP set 0x05
    save -j DSCP --set-dscp 0x05
    list DSCP       all  --  anywhere             anywhere             DSCP set 0x05
    list-n DSCP       all  --  0.0.0.0/0            0.0.0.0/0            DSCP set 0x05
-g DSCP
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'DSCP' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p udp -m udp --dport 5060 -j DSCP --set-dscp-class CS3
    echo DSCP  udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp dpt:5060 DSCP set 0x18
    save -p udp -m udp --dport 5060 -j DSCP --set-dscp 0x18
    list DSCP       udp  --  anywhere             anywhere             udp dpt:sip DSCP set 0x18
    list-n DSCP       udp  --  0.0.0.0/0            0.0.0.0/0            udp dpt:5060 DSCP set 0x18
chain PREROUTING
-j DSCP --set-dscp 0x0a
    echo DSCP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP set 0x0a
    save -j DSCP --set-dscp 0x0a
    list DSCP       all  --  anywhere             anywhere             DSCP set 0x0a
    list-n DSCP       all  --  0.0.0.0/0            0.0.0.0/0            DSCP set 0x0a
chain INPUT
-j DSCP --set-dscp 0x0a
    echo DSCP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP set 0x0a
    save -j DSCP --set-dscp 0x0a
    list DSCP       all  --  anywhere             anywhere             DSCP set 0x0a
    list-n DSCP       all  --  0.0.0.0/0            0.0.0.0/0            DSCP set 0x0a
chain FORWARD
-j DSCP --set-dscp 0x0a
    echo DSCP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP set 0x0a
    save -j DSCP --set-dscp 0x0a
    list DSCP       all  --  anywhere             anywhere             DSCP set 0x0a
    list-n DSCP       all  --  0.0.0.0/0            0.0.0.0/0            DSCP set 0x0a
chain OUTPUT
-j DSCP --set-dscp 0x0a
    echo DSCP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP set 0x0a
    save -j DSCP --set-dscp 0x0a
    list DSCP       all  --  anywhere             anywhere             DSCP set 0x0a
    list-n DSCP       all  --  0.0.0.0/0            0.0.0.0/0            DSCP set 0x0a
chain POSTROUTING
-j DSCP --set-dscp 0x0a
    echo DSCP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP set 0x0a
    save -j DSCP --set-dscp 0x0a
    list DSCP       all  --  anywhere             anywhere             DSCP set 0x0a
    list-n DSCP       all  --  0.0.0.0/0            0.0.0.0/0            DSCP set 0x0a
table filter
chain INPUT
-j DSCP --set-dscp 0x0a
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo DSCP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP set 0x0a
chain FORWARD
-j DSCP --set-dscp 0x0a
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain FORWARD
    echo DSCP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP set 0x0a
chain OUTPUT
-j DSCP --set-dscp 0x0a
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo DSCP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP set 0x0a
table raw
chain PREROUTING
-j DSCP --set-dscp 0x0a
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo DSCP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP set 0x0a
chain OUTPUT
-j DSCP --set-dscp 0x0a
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo DSCP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP set 0x0a
table nat
chain PREROUTING
-j DSCP --set-dscp 0x0a
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo DSCP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP set 0x0a
chain INPUT
-j DSCP --set-dscp 0x0a
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo DSCP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP set 0x0a
chain OUTPUT
-j DSCP --set-dscp 0x0a
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo DSCP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP set 0x0a
chain POSTROUTING
-j DSCP --set-dscp 0x0a
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo DSCP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP set 0x0a
table security
chain INPUT
-j DSCP --set-dscp 0x0a
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo DSCP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP set 0x0a
chain FORWARD
-j DSCP --set-dscp 0x0a
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain FORWARD
    echo DSCP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP set 0x0a
chain OUTPUT
-j DSCP --set-dscp 0x0a
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo DSCP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP set 0x0a
