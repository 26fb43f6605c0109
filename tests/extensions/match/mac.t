-m mac --mac-source aa:bb:cc:dd:ee:ff
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MAC aa:bb:cc:dd:ee:ff
    save -m mac --mac-source aa:bb:cc:dd:ee:ff
    list            all  --  anywhere             anywhere             MAC aa:bb:cc:dd:ee:ff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            MAC aa:bb:cc:dd:ee:ff
-m mac --mac-source AA:BB:CC:DD:EE:FF
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MAC aa:bb:cc:dd:ee:ff
    save -m mac --mac-source aa:bb:cc:dd:ee:ff
    list            all  --  anywhere             anywhere             MAC aa:bb:cc:dd:ee:ff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            MAC aa:bb:cc:dd:ee:ff
-m mac --mac-source a:b:c:d:e:f
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MAC 0a:0b:0c:0d:0e:0f
    save -m mac --mac-source 0a:0b:0c:0d:0e:0f
    list            all  --  anywhere             anywhere             MAC 0a:0b:0c:0d:0e:0f
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            MAC 0a:0b:0c:0d:0e:0f
-m mac --mac-source aa:bb:cc:dd:ee
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid MAC address specified.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mac --mac-source aa:bb:cc:dd:ee:ff:00
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid MAC address specified.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mac --mac-source aa-bb-cc-dd-ee-ff
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid MAC address specified.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mac --mac-source aabbccddeeff
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid MAC address specified.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mac --mac-source 0:0:0:0:0:0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MAC 00:00:00:00:00:00
    save -m mac --mac-source 00:00:00:00:00:00
    list            all  --  anywhere             anywhere             MAC 00:00:00:00:00:00
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            MAC 00:00:00:00:00:00
-m mac --mac-source ff:ff:ff:ff:ff:ff
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MAC ff:ff:ff:ff:ff:ff
    save -m mac --mac-source ff:ff:ff:ff:ff:ff
    list            all  --  anywhere             anywhere             MAC ff:ff:ff:ff:ff:ff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            MAC ff:ff:ff:ff:ff:ff
-m mac --mac-source aa:bb:cc:dd:ee:fg
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid MAC address specified.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mac --mac-source aa:bb:cc:dd:ee:100
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid MAC address specified.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mac --mac-source aa:bb:cc:dd:ee:0ff
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid MAC address specified.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mac --mac-source aa:bb:cc:dd:ee:ff/ff:ff:ff:00:00:00
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid MAC address specified.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mac --mac-source ''
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid MAC address specified.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mac --mac-source aa:bb:cc:dd:ee:
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MAC aa:bb:cc:dd:ee:00
    save -m mac --mac-source aa:bb:cc:dd:ee:00
    list            all  --  anywhere             anywhere             MAC aa:bb:cc:dd:ee:00
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            MAC aa:bb:cc:dd:ee:00
-m mac --mac-source aa:bb:cc::ee:ff
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MAC aa:bb:cc:00:ee:ff
    save -m mac --mac-source aa:bb:cc:00:ee:ff
    list            all  --  anywhere             anywhere             MAC aa:bb:cc:00:ee:ff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            MAC aa:bb:cc:00:ee:ff
-m mac --mac-source :bb:cc:dd:ee:ff
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MAC 00:bb:cc:dd:ee:ff
    save -m mac --mac-source 00:bb:cc:dd:ee:ff
    list            all  --  anywhere             anywhere             MAC 00:bb:cc:dd:ee:ff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            MAC 00:bb:cc:dd:ee:ff
-m mac --mac-source ' aa:bb:cc:dd:ee:ff'
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid MAC address specified.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mac --mac-source 'aa:bb:cc:dd:ee:ff '
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid MAC address specified.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mac --mac-source 'aa: bb:cc:dd:ee:ff'
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid MAC address specified.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mac --mac-source 0xa:bb:cc:dd:ee:ff
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid MAC address specified.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mac --mac-source aa:bb:cc:dd:ee:0xff
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid MAC address specified.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mac --mac-source +a:bb:cc:dd:ee:ff
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MAC 0a:bb:cc:dd:ee:ff
    save -m mac --mac-source 0a:bb:cc:dd:ee:ff
    list            all  --  anywhere             anywhere             MAC 0a:bb:cc:dd:ee:ff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            MAC 0a:bb:cc:dd:ee:ff
-m mac --mac-source -1:bb:cc:dd:ee:ff
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MAC ff:bb:cc:dd:ee:ff
    save -m mac --mac-source ff:bb:cc:dd:ee:ff
    list            all  --  anywhere             anywhere             MAC ff:bb:cc:dd:ee:ff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            MAC ff:bb:cc:dd:ee:ff
-m mac --mac-source aa:bb:cc:dd:ee:ff aa
    status 2
    stderr Bad argument `aa'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mac --mac-source 000aa:bb:cc:dd:ee:ff
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid MAC address specified.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mac --mac-source 0a:0b:0c:0d:0e:0f
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MAC 0a:0b:0c:0d:0e:0f
    save -m mac --mac-source 0a:0b:0c:0d:0e:0f
    list            all  --  anywhere             anywhere             MAC 0a:0b:0c:0d:0e:0f
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            MAC 0a:0b:0c:0d:0e:0f
-m mac --mac-source foo
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid MAC address specified.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mac --mac-source aa:bb:cc:dd:ee:ff,11:22:33:44:55:66
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid MAC address specified.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mac --mac-source unicast
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid MAC address specified.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mac --mac-source 1:2:3:4:5:6x
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid MAC address specified.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mac --mac-source aa:bb:cc:dd:ee:fff
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid MAC address specified.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mac --mac-source aaa:bb:cc:dd:ee:ff
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid MAC address specified.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mac --mac-source 0aa:bb:cc:dd:ee:ff
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid MAC address specified.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mac --mac-source 00000000000aa:bb:cc:dd:ee:ff
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid MAC address specified.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mac --mac-source aa:bb:cc:dd:ee:00000ff
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid MAC address specified.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mac --mac-source aa:bb:cc:dd:+e:ff
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MAC aa:bb:cc:dd:0e:ff
    save -m mac --mac-source aa:bb:cc:dd:0e:ff
    list            all  --  anywhere             anywhere             MAC aa:bb:cc:dd:0e:ff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            MAC aa:bb:cc:dd:0e:ff
-m mac --mac-source aa:0xb:cc:dd:ee:ff
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid MAC address specified.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mac
    status 2
    stderr iptables v1.8.11 (nf_tables): mac: option "--mac-source" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mac ! --mac-source aa:bb:cc:dd:ee:ff
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MAC ! aa:bb:cc:dd:ee:ff
    save -m mac ! --mac-source aa:bb:cc:dd:ee:ff
    list            all  --  anywhere             anywhere             MAC ! aa:bb:cc:dd:ee:ff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            MAC ! aa:bb:cc:dd:ee:ff
-m mac --mac-source aa:bb:cc:dd:ee:ff --mac-source aa:bb:cc:dd:ee:ff
    status 2
    stderr iptables v1.8.11 (nf_tables): mac: option "--mac-source" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mac --mac-source aa:bb:cc:dd:ee:ff -m mac --mac-source aa:bb:cc:dd:ee:ff
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MAC aa:bb:cc:dd:ee:ff MAC aa:bb:cc:dd:ee:ff
    save -m mac --mac-source aa:bb:cc:dd:ee:ff -m mac --mac-source aa:bb:cc:dd:ee:ff
    list            all  --  anywhere             anywhere             MAC aa:bb:cc:dd:ee:ff MAC aa:bb:cc:dd:ee:ff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            MAC aa:bb:cc:dd:ee:ff MAC aa:bb:cc:dd:ee:ff
-m mac --mac aa:bb:cc:dd:ee:ff
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MAC aa:bb:cc:dd:ee:ff
    save -m mac --mac-source aa:bb:cc:dd:ee:ff
    list            all  --  anywhere             anywhere             MAC aa:bb:cc:dd:ee:ff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            MAC aa:bb:cc:dd:ee:ff
-m mac --mac-source ' 1:2:3:4:5: 6'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MAC 01:02:03:04:05:06
    save -m mac --mac-source 01:02:03:04:05:06
    list            all  --  anywhere             anywhere             MAC 01:02:03:04:05:06
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            MAC 01:02:03:04:05:06
-m mac --mac-source ' :2:3:4:5:6'
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid MAC address specified.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mac --mac-source '  :2:3:4:5:6'
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid MAC address specified.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mac --mac-source '-:2:3:4:5:6'
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid MAC address specified.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mac --mac-source '1:2:3:4:5:-f'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MAC 01:02:03:04:05:f1
    save -m mac --mac-source 01:02:03:04:05:f1
    list            all  --  anywhere             anywhere             MAC 01:02:03:04:05:f1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            MAC 01:02:03:04:05:f1
-m mac --mac-source '1:2:3:4:5:-0'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MAC 01:02:03:04:05:00
    save -m mac --mac-source 01:02:03:04:05:00
    list            all  --  anywhere             anywhere             MAC 01:02:03:04:05:00
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            MAC 01:02:03:04:05:00
-m mac --mac-source '1:2:3:4:5:+'
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid MAC address specified.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mac --mac-source '1:2:3:4:5:0x'
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid MAC address specified.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mac --mac-source '1:2:3:4:5:０'
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid MAC address specified.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mac --mac-source ':::::'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MAC 00:00:00:00:00:00
    save -m mac --mac-source 00:00:00:00:00:00
    list            all  --  anywhere             anywhere             MAC 00:00:00:00:00:00
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            MAC 00:00:00:00:00:00
-m mac --mac-source '::::'
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid MAC address specified.
    stderr Try `iptables -h' or 'iptables --help' for more information.
chain FORWARD
-m mac --mac-source aa:bb:cc:dd:ee:ff
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MAC aa:bb:cc:dd:ee:ff
    save -m mac --mac-source aa:bb:cc:dd:ee:ff
    list            all  --  anywhere             anywhere             MAC aa:bb:cc:dd:ee:ff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            MAC aa:bb:cc:dd:ee:ff
chain OUTPUT
-m mac --mac-source aa:bb:cc:dd:ee:ff
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MAC aa:bb:cc:dd:ee:ff
table mangle
chain FORWARD
-m mac --mac-source aa:bb:cc:dd:ee:ff
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MAC aa:bb:cc:dd:ee:ff
    save -m mac --mac-source aa:bb:cc:dd:ee:ff
    list            all  --  anywhere             anywhere             MAC aa:bb:cc:dd:ee:ff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            MAC aa:bb:cc:dd:ee:ff
chain INPUT
-m mac --mac-source aa:bb:cc:dd:ee:ff
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MAC aa:bb:cc:dd:ee:ff
    save -m mac --mac-source aa:bb:cc:dd:ee:ff
    list            all  --  anywhere             anywhere             MAC aa:bb:cc:dd:ee:ff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            MAC aa:bb:cc:dd:ee:ff
chain OUTPUT
-m mac --mac-source aa:bb:cc:dd:ee:ff
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MAC aa:bb:cc:dd:ee:ff
chain POSTROUTING
-m mac --mac-source aa:bb:cc:dd:ee:ff
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MAC aa:bb:cc:dd:ee:ff
chain PREROUTING
-m mac --mac-source aa:bb:cc:dd:ee:ff
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MAC aa:bb:cc:dd:ee:ff
    save -m mac --mac-source aa:bb:cc:dd:ee:ff
    list            all  --  anywhere             anywhere             MAC aa:bb:cc:dd:ee:ff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            MAC aa:bb:cc:dd:ee:ff
table nat
chain INPUT
-m mac --mac-source aa:bb:cc:dd:ee:ff
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MAC aa:bb:cc:dd:ee:ff
    save -m mac --mac-source aa:bb:cc:dd:ee:ff
    list            all  --  anywhere             anywhere             MAC aa:bb:cc:dd:ee:ff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            MAC aa:bb:cc:dd:ee:ff
chain OUTPUT
-m mac --mac-source aa:bb:cc:dd:ee:ff
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MAC aa:bb:cc:dd:ee:ff
chain POSTROUTING
-m mac --mac-source aa:bb:cc:dd:ee:ff
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MAC aa:bb:cc:dd:ee:ff
chain PREROUTING
-m mac --mac-source aa:bb:cc:dd:ee:ff
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MAC aa:bb:cc:dd:ee:ff
    save -m mac --mac-source aa:bb:cc:dd:ee:ff
    list            all  --  anywhere             anywhere             MAC aa:bb:cc:dd:ee:ff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            MAC aa:bb:cc:dd:ee:ff
table raw
chain OUTPUT
-m mac --mac-source aa:bb:cc:dd:ee:ff
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MAC aa:bb:cc:dd:ee:ff
chain PREROUTING
-m mac --mac-source aa:bb:cc:dd:ee:ff
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MAC aa:bb:cc:dd:ee:ff
    save -m mac --mac-source aa:bb:cc:dd:ee:ff
    list            all  --  anywhere             anywhere             MAC aa:bb:cc:dd:ee:ff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            MAC aa:bb:cc:dd:ee:ff
table security
chain FORWARD
-m mac --mac-source aa:bb:cc:dd:ee:ff
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MAC aa:bb:cc:dd:ee:ff
    save -m mac --mac-source aa:bb:cc:dd:ee:ff
    list            all  --  anywhere             anywhere             MAC aa:bb:cc:dd:ee:ff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            MAC aa:bb:cc:dd:ee:ff
chain INPUT
-m mac --mac-source aa:bb:cc:dd:ee:ff
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MAC aa:bb:cc:dd:ee:ff
    save -m mac --mac-source aa:bb:cc:dd:ee:ff
    list            all  --  anywhere             anywhere             MAC aa:bb:cc:dd:ee:ff
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            MAC aa:bb:cc:dd:ee:ff
chain OUTPUT
-m mac --mac-source aa:bb:cc:dd:ee:ff
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MAC aa:bb:cc:dd:ee:ff
