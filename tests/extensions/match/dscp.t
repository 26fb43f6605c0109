# The code point as a number of six bits, or a class by its name.
-m dscp
    status 2
    stderr iptables v1.8.11 (nf_tables): DSCP match: Parameter --dscp is required
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m dscp --dscp
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--dscp" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m dscp --dscp 0 -j ACCEPT
    echo ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP match 0x00
    save -m dscp --dscp 0x00 -j ACCEPT
    list ACCEPT     all  --  anywhere             anywhere             DSCP match 0x00
    list-n ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0            DSCP match 0x00
-m dscp --dscp 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP match 0x01
    save -m dscp --dscp 0x01
    list            all  --  anywhere             anywhere             DSCP match 0x01
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            DSCP match 0x01
-m dscp --dscp 46
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP match 0x2e
    save -m dscp --dscp 0x2e
    list            all  --  anywhere             anywhere             DSCP match 0x2e
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            DSCP match 0x2e
-m dscp --dscp 63
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP match 0x3f
    save -m dscp --dscp 0x3f
    list            all  --  anywhere             anywhere             DSCP match 0x3f
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            DSCP match 0x3f
-m dscp --dscp 64
    status 2
    stderr iptables v1.8.11 (nf_tables): dscp: bad value for option "--dscp", or out of range (0-63).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m dscp --dscp 255
    status 2
    stderr iptables v1.8.11 (nf_tables): dscp: bad value for option "--dscp", or out of range (0-63).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m dscp --dscp 256
    status 2
    stderr iptables v1.8.11 (nf_tables): dscp: bad value for option "--dscp", or out of range (0-63).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m dscp --dscp -1
    status 2
    stderr iptables v1.8.11 (nf_tables): dscp: bad value for option "--dscp", or out of range (0-63).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m dscp --dscp 0x20
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP match 0x20
    save -m dscp --dscp 0x20
    list            all  --  anywhere             anywhere             DSCP match 0x20
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            DSCP match 0x20
-m dscp --dscp 0x3f
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP match 0x3f
    save -m dscp --dscp 0x3f
    list            all  --  anywhere             anywhere             DSCP match 0x3f
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            DSCP match 0x3f
-m dscp --dscp 0x40
    status 2
    stderr iptables v1.8.11 (nf_tables): dscp: bad value for option "--dscp", or out of range (0-63).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m dscp --dscp 010
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP match 0x08
    save -m dscp --dscp 0x08
    list            all  --  anywhere             anywhere             DSCP match 0x08
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            DSCP match 0x08
-m dscp --dscp 08
    status 2
    stderr iptables v1.8.11 (nf_tables): dscp: bad value for option "--dscp", or out of range (0-63).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m dscp --dscp +5
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP match 0x05
    save -m dscp --dscp 0x05
    list            all  --  anywhere             anywhere             DSCP match 0x05
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            DSCP match 0x05
-m dscp --dscp " 5"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP match 0x05
    save -m dscp --dscp 0x05
    list            all  --  anywhere             anywhere             DSCP match 0x05
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            DSCP match 0x05
-m dscp --dscp "5 "
    status 2
    stderr iptables v1.8.11 (nf_tables): dscp: bad value for option "--dscp", or out of range (0-63).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m dscp --dscp ''
    status 2
    stderr iptables v1.8.11 (nf_tables): dscp: bad value for option "--dscp", or out of range (0-63).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m dscp --dscp x
    status 2
    stderr iptables v1.8.11 (nf_tables): dscp: bad value for option "--dscp", or out of range (0-63).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m dscp --dscp EF
    status 2
    stderr iptables v1.8.11 (nf_tables): dscp: bad value for option "--dscp", or out of range (0-63).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m dscp --dscp 5/3
    status 2
    stderr iptables v1.8.11 (nf_tables): dscp: bad value for option "--dscp", or out of range (0-63).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m dscp --dscp 1:2
    status 2
    stderr iptables v1.8.11 (nf_tables): dscp: bad value for option "--dscp", or out of range (0-63).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m dscp --dscp 4294967300
    status 2
    stderr iptables v1.8.11 (nf_tables): dscp: bad value for option "--dscp", or out of range (0-63).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m dscp ! --dscp 0x20
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP match !0x20
    save -m dscp ! --dscp 0x20
    list            all  --  anywhere             anywhere             DSCP match !0x20
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            DSCP match !0x20
-m dscp --dscp-class
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--dscp-class" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m dscp --dscp-class EF
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP match 0x2e
    save -m dscp --dscp 0x2e
    list            all  --  anywhere             anywhere             DSCP match 0x2e
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            DSCP match 0x2e
-m dscp --dscp-class BE
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP match 0x00
    save -m dscp --dscp 0x00
    list            all  --  anywhere             anywhere             DSCP match 0x00
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            DSCP match 0x00
-m dscp --dscp-class CS0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP match 0x00
    save -m dscp --dscp 0x00
    list            all  --  anywhere             anywhere             DSCP match 0x00
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            DSCP match 0x00
-m dscp --dscp-class CS1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP match 0x08
    save -m dscp --dscp 0x08
    list            all  --  anywhere             anywhere             DSCP match 0x08
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            DSCP match 0x08
-m dscp --dscp-class CS2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP match 0x10
    save -m dscp --dscp 0x10
    list            all  --  anywhere             anywhere             DSCP match 0x10
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            DSCP match 0x10
-m dscp --dscp-class CS3
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP match 0x18
    save -m dscp --dscp 0x18
    list            all  --  anywhere             anywhere             DSCP match 0x18
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            DSCP match 0x18
-m dscp --dscp-class CS4
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP match 0x20
    save -m dscp --dscp 0x20
    list            all  --  anywhere             anywhere             DSCP match 0x20
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            DSCP match 0x20
-m dscp --dscp-class CS5
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP match 0x28
    save -m dscp --dscp 0x28
    list            all  --  anywhere             anywhere             DSCP match 0x28
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            DSCP match 0x28
-m dscp --dscp-class CS6
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP match 0x30
    save -m dscp --dscp 0x30
    list            all  --  anywhere             anywhere             DSCP match 0x30
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            DSCP match 0x30
-m dscp --dscp-class CS7
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP match 0x38
    save -m dscp --dscp 0x38
    list            all  --  anywhere             anywhere             DSCP match 0x38
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            DSCP match 0x38
-m dscp --dscp-class CS8
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid DSCP value `CS8'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m dscp --dscp-class AF10
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid DSCP value `AF10'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m dscp --dscp-class AF11
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP match 0x0a
    save -m dscp --dscp 0x0a
    list            all  --  anywhere             anywhere             DSCP match 0x0a
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            DSCP match 0x0a
-m dscp --dscp-class AF12
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP match 0x0c
    save -m dscp --dscp 0x0c
    list            all  --  anywhere             anywhere             DSCP match 0x0c
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            DSCP match 0x0c
-m dscp --dscp-class AF13
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP match 0x0e
    save -m dscp --dscp 0x0e
    list            all  --  anywhere             anywhere             DSCP match 0x0e
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            DSCP match 0x0e
-m dscp --dscp-class AF14
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid DSCP value `AF14'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m dscp --dscp-class AF21
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP match 0x12
    save -m dscp --dscp 0x12
    list            all  --  anywhere             anywhere             DSCP match 0x12
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            DSCP match 0x12
-m dscp --dscp-class AF22
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP match 0x14
    save -m dscp --dscp 0x14
    list            all  --  anywhere             anywhere             DSCP match 0x14
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            DSCP match 0x14
-m dscp --dscp-class AF23
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP match 0x16
    save -m dscp --dscp 0x16
    list            all  --  anywhere             anywhere             DSCP match 0x16
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            DSCP match 0x16
-m dscp --dscp-class AF31
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP match 0x1a
    save -m dscp --dscp 0x1a
    list            all  --  anywhere             anywhere             DSCP match 0x1a
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            DSCP match 0x1a
-m dscp --dscp-class AF32
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP match 0x1c
    save -m dscp --dscp 0x1c
    list            all  --  anywhere             anywhere             DSCP match 0x1c
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            DSCP match 0x1c
-m dscp --dscp-class AF33
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP match 0x1e
    save -m dscp --dscp 0x1e
    list            all  --  anywhere             anywhere             DSCP match 0x1e
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            DSCP match 0x1e
-m dscp --dscp-class AF41
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP match 0x22
    save -m dscp --dscp 0x22
    list            all  --  anywhere             anywhere             DSCP match 0x22
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            DSCP match 0x22
-m dscp --dscp-class AF42
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP match 0x24
    save -m dscp --dscp 0x24
    list            all  --  anywhere             anywhere             DSCP match 0x24
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            DSCP match 0x24
-m dscp --dscp-class AF43
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP match 0x26
    save -m dscp --dscp 0x26
    list            all  --  anywhere             anywhere             DSCP match 0x26
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            DSCP match 0x26
-m dscp --dscp-class AF44
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid DSCP value `AF44'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m dscp --dscp-class AF51
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid DSCP value `AF51'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m dscp --dscp-class ef
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP match 0x2e
    save -m dscp --dscp 0x2e
    list            all  --  anywhere             anywhere             DSCP match 0x2e
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            DSCP match 0x2e
-m dscp --dscp-class Af21
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP match 0x12
    save -m dscp --dscp 0x12
    list            all  --  anywhere             anywhere             DSCP match 0x12
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            DSCP match 0x12
-m dscp --dscp-class cs3
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP match 0x18
    save -m dscp --dscp 0x18
    list            all  --  anywhere             anywhere             DSCP match 0x18
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            DSCP match 0x18
-m dscp --dscp-class be
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP match 0x00
    save -m dscp --dscp 0x00
    list            all  --  anywhere             anywhere             DSCP match 0x00
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            DSCP match 0x00
-m dscp --dscp-class E
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid DSCP value `E'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m dscp --dscp-class EFF
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP match 0x2e
    save -m dscp --dscp 0x2e
    list            all  --  anywhere             anywhere             DSCP match 0x2e
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            DSCP match 0x2e
-m dscp --dscp-class VA
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid DSCP value `VA'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m dscp --dscp-class LE
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid DSCP value `LE'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m dscp --dscp-class ''
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid DSCP value `'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m dscp --dscp-class 10
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid DSCP value `10'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m dscp --dscp-class " EF"
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid DSCP value ` EF'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m dscp --dscp-class $'\xff'
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid DSCP value `\xff'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m dscp --dscp-class cſ1
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid DSCP value `cſ1'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m dscp ! --dscp-class EF
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP match !0x2e
    save -m dscp ! --dscp 0x2e
    list            all  --  anywhere             anywhere             DSCP match !0x2e
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            DSCP match !0x2e
-m dscp --dscp 1 --dscp-class EF
    status 2
    stderr iptables v1.8.11 (nf_tables): dscp: option "--dscp" cannot be used together with "--dscp-class".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m dscp --dscp-class EF --dscp 1
    status 2
    stderr iptables v1.8.11 (nf_tables): dscp: option "--dscp" cannot be used together with "--dscp-class".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m dscp --dscp-class EF --dscp 46
    status 2
    stderr iptables v1.8.11 (nf_tables): dscp: option "--dscp" cannot be used together with "--dscp-class".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m dscp ! --dscp 1 --dscp-class EF
    status 2
    stderr iptables v1.8.11 (nf_tables): dscp: option "--dscp" cannot be used together with "--dscp-class".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m dscp --dscp 1 --dscp 2
    status 2
    stderr iptables v1.8.11 (nf_tables): dscp: option "--dscp" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m dscp --dscp-class EF --dscp-class EF
    status 2
    stderr iptables v1.8.11 (nf_tables): dscp: option "--dscp-class" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m dscp --dscp ! 1
    status 2
    stderr iptables v1.8.11 (nf_tables): dscp: bad value for option "--dscp", or out of range (0-63).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m dscp --dscp-c EF
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP match 0x2e
    save -m dscp --dscp 0x2e
    list            all  --  anywhere             anywhere             DSCP match 0x2e
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            DSCP match 0x2e
-m dscp --dsc 1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--dsc"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m dscp --dscp=5
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP match 0x05
    save -m dscp --dscp 0x05
    list            all  --  anywhere             anywhere             DSCP match 0x05
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            DSCP match 0x05
-m dscp --dscp 1 -m dscp ! --dscp 2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP match 0x01 DSCP match !0x02
    save -m dscp --dscp 0x01 -m dscp ! --dscp 0x02
    list            all  --  anywhere             anywhere             DSCP match 0x01 DSCP match !0x02
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            DSCP match 0x01 DSCP match !0x02
-p udp -m dscp --dscp-class EF -m udp --dport 5060 -j ACCEPT
    echo ACCEPT  udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP match 0x2e udp dpt:5060
    save -p udp -m dscp --dscp 0x2e -m udp --dport 5060 -j ACCEPT
    list ACCEPT     udp  --  anywhere             anywhere             DSCP match 0x2e udp dpt:sip
    list-n ACCEPT     udp  --  0.0.0.0/0            0.0.0.0/0            DSCP match 0x2e udp dpt:5060
chain FORWARD
-m dscp --dscp-class CS6 -j DROP
    echo DROP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP match 0x30
    save -m dscp --dscp 0x30 -j DROP
    list DROP       all  --  anywhere             anywhere             DSCP match 0x30
    list-n DROP       all  --  0.0.0.0/0            0.0.0.0/0            DSCP match 0x30
table mangle
chain POSTROUTING
-m dscp --dscp 0x2e -j ACCEPT
    echo ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP match 0x2e
    save -m dscp --dscp 0x2e -j ACCEPT
    list ACCEPT     all  --  anywhere             anywhere             DSCP match 0x2e
    list-n ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0            DSCP match 0x2e
table raw
chain PREROUTING
-m dscp --dscp 0x2e
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP match 0x2e
    save -m dscp --dscp 0x2e
    list            all  --  anywhere             anywhere             DSCP match 0x2e
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            DSCP match 0x2e
table nat
chain OUTPUT
-m dscp --dscp 0x2e
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   DSCP match 0x2e
    save -m dscp --dscp 0x2e
    list            all  --  anywhere             anywhere             DSCP match 0x2e
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            DSCP match 0x2e
