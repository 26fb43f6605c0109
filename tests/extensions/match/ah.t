# Indices one by one and in ranges, and the protocol; length and reserved field of IPv6.
-p ah --ahspi 1
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo   ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah spi:1
    save -p ah -m ah --ahspi 1
    list            ah   --  anywhere             anywhere             ah spi:1
    list-n            ah   --  0.0.0.0/0            0.0.0.0/0            ah spi:1
-p ah --ahspi 0
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo   ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah spi:0
    save -p ah -m ah --ahspi 0
    list            ah   --  anywhere             anywhere             ah spi:0
    list-n            ah   --  0.0.0.0/0            0.0.0.0/0            ah spi:0
-p ah --ahspi 4294967295
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo   ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah spi:4294967295
    save -p ah -m ah --ahspi 4294967295
    list            ah   --  anywhere             anywhere             ah spi:4294967295
    list-n            ah   --  0.0.0.0/0            0.0.0.0/0            ah spi:4294967295
-p ah --ahspi 1:2
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo   ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah spis:1:2
    save -p ah -m ah --ahspi 1:2
    list            ah   --  anywhere             anywhere             ah spis:1:2
    list-n            ah   --  0.0.0.0/0            0.0.0.0/0            ah spis:1:2
-p ah --ahspi 0:0
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo   ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah spi:0
    save -p ah -m ah --ahspi 0
    list            ah   --  anywhere             anywhere             ah spi:0
    list-n            ah   --  0.0.0.0/0            0.0.0.0/0            ah spi:0
-p ah --ahspi 7:7
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo   ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah spi:7
    save -p ah -m ah --ahspi 7
    list            ah   --  anywhere             anywhere             ah spi:7
    list-n            ah   --  0.0.0.0/0            0.0.0.0/0            ah spi:7
-p ah --ahspi :2
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo   ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah spis:0:2
    save -p ah -m ah --ahspi 0:2
    list            ah   --  anywhere             anywhere             ah spis:0:2
    list-n            ah   --  0.0.0.0/0            0.0.0.0/0            ah spis:0:2
-p ah --ahspi 2:
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo   ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah spis:2:4294967295
    save -p ah -m ah --ahspi 2:4294967295
    list            ah   --  anywhere             anywhere             ah spis:2:4294967295
    list-n            ah   --  0.0.0.0/0            0.0.0.0/0            ah spis:2:4294967295
-p ah --ahspi :
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo   ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah \.
    save -p ah -m ah
    list            ah   --  anywhere             anywhere             ah \.
    list-n            ah   --  0.0.0.0/0            0.0.0.0/0            ah \.
-p ah --ahspi 0:4294967295
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo   ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah \.
    save -p ah -m ah
    list            ah   --  anywhere             anywhere             ah \.
    list-n            ah   --  0.0.0.0/0            0.0.0.0/0            ah \.
-p ah --ahspi 0:0xffffffff
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo   ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah \.
    save -p ah -m ah
    list            ah   --  anywhere             anywhere             ah \.
    list-n            ah   --  0.0.0.0/0            0.0.0.0/0            ah \.
-p ah --ahspi 1:4294967295
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo   ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah spis:1:4294967295
    save -p ah -m ah --ahspi 1:4294967295
    list            ah   --  anywhere             anywhere             ah spis:1:4294967295
    list-n            ah   --  0.0.0.0/0            0.0.0.0/0            ah spis:1:4294967295
-p ah --ahspi 0:4294967294
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo   ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah spis:0:4294967294
    save -p ah -m ah --ahspi 0:4294967294
    list            ah   --  anywhere             anywhere             ah spis:0:4294967294
    list-n            ah   --  0.0.0.0/0            0.0.0.0/0            ah spis:0:4294967294
-p ah --ahspi 0x10:020
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo   ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah spi:16
    save -p ah -m ah --ahspi 16
    list            ah   --  anywhere             anywhere             ah spi:16
    list-n            ah   --  0.0.0.0/0            0.0.0.0/0            ah spi:16
-p ah --ahspi 0XaB
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo   ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah spi:171
    save -p ah -m ah --ahspi 171
    list            ah   --  anywhere             anywhere             ah spi:171
    list-n            ah   --  0.0.0.0/0            0.0.0.0/0            ah spi:171
-p ah --ahspi 010
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo   ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah spi:8
    save -p ah -m ah --ahspi 8
    list            ah   --  anywhere             anywhere             ah spi:8
    list-n            ah   --  0.0.0.0/0            0.0.0.0/0            ah spi:8
-p ah --ahspi " 5"
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo   ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah spi:5
    save -p ah -m ah --ahspi 5
    list            ah   --  anywhere             anywhere             ah spi:5
    list-n            ah   --  0.0.0.0/0            0.0.0.0/0            ah spi:5
-p ah --ahspi +5
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo   ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah spi:5
    save -p ah -m ah --ahspi 5
    list            ah   --  anywhere             anywhere             ah spi:5
    list-n            ah   --  0.0.0.0/0            0.0.0.0/0            ah spi:5
-p ah --ahspi "+5: 6"
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo   ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah spis:5:6
    save -p ah -m ah --ahspi 5:6
    list            ah   --  anywhere             anywhere             ah spis:5:6
    list-n            ah   --  0.0.0.0/0            0.0.0.0/0            ah spis:5:6
-p ah --ahspi ""
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo   ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah spi:0
    save -p ah -m ah --ahspi 0
    list            ah   --  anywhere             anywhere             ah spi:0
    list-n            ah   --  0.0.0.0/0            0.0.0.0/0            ah spi:0
-p ah --ahspi 500:1000
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo   ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah spis:500:1000
    save -p ah -m ah --ahspi 500:1000
    list            ah   --  anywhere             anywhere             ah spis:500:1000
    list-n            ah   --  0.0.0.0/0            0.0.0.0/0            ah spis:500:1000
-p ah -m ah ! --ahspi 5
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo   ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah spi:!5
    save -p ah -m ah ! --ahspi 5
    list            ah   --  anywhere             anywhere             ah spi:!5
    list-n            ah   --  0.0.0.0/0            0.0.0.0/0            ah spi:!5
-p ah -m ah ! --ahspi 0
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo   ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah spi:!0
    save -p ah -m ah ! --ahspi 0
    list            ah   --  anywhere             anywhere             ah spi:!0
    list-n            ah   --  0.0.0.0/0            0.0.0.0/0            ah spi:!0
-p ah -m ah ! --ahspi 1:2
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo   ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah spis:!1:2
    save -p ah -m ah ! --ahspi 1:2
    list            ah   --  anywhere             anywhere             ah spis:!1:2
    list-n            ah   --  0.0.0.0/0            0.0.0.0/0            ah spis:!1:2
-p ah -m ah ! --ahspi :
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo   ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah spis:!0:4294967295
    save -p ah -m ah ! --ahspi 0:4294967295
    list            ah   --  anywhere             anywhere             ah spis:!0:4294967295
    list-n            ah   --  0.0.0.0/0            0.0.0.0/0            ah spis:!0:4294967295
-p ah -m ah ! --ahspi :5
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo   ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah spis:!0:5
    save -p ah -m ah ! --ahspi 0:5
    list            ah   --  anywhere             anywhere             ah spis:!0:5
    list-n            ah   --  0.0.0.0/0            0.0.0.0/0            ah spis:!0:5
-p ah -m ah ! --ahspi 5:
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo   ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah spis:!5:4294967295
    save -p ah -m ah ! --ahspi 5:4294967295
    list            ah   --  anywhere             anywhere             ah spis:!5:4294967295
    list-n            ah   --  0.0.0.0/0            0.0.0.0/0            ah spis:!5:4294967295
-p ah -m ah ! --ahspi 0:4294967295
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo   ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah spis:!0:4294967295
    save -p ah -m ah ! --ahspi 0:4294967295
    list            ah   --  anywhere             anywhere             ah spis:!0:4294967295
    list-n            ah   --  0.0.0.0/0            0.0.0.0/0            ah spis:!0:4294967295
-p ah --ahspi 4294967296
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): ah: bad value for option "--ahspi" near "4294967296", or out of range (0-4294967295).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    stderr/6 ip6tables v1.8.11 (nf_tables): ah: bad value for option "--ahspi" near "4294967296", or out of range (0-4294967295).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p ah --ahspi 4294967295:4294967296
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): ah: bad value for option "--ahspi" near "4294967296", or out of range (4294967295-4294967295).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    stderr/6 ip6tables v1.8.11 (nf_tables): ah: bad value for option "--ahspi" near "4294967296", or out of range (4294967295-4294967295).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p ah --ahspi -1
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): ah: bad value for option "--ahspi" near "-1", or out of range (0-4294967295).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    stderr/6 ip6tables v1.8.11 (nf_tables): ah: bad value for option "--ahspi" near "-1", or out of range (0-4294967295).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p ah --ahspi x
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): ah: bad value for option "--ahspi" near "x", or out of range (0-4294967295).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    stderr/6 ip6tables v1.8.11 (nf_tables): ah: bad value for option "--ahspi" near "x", or out of range (0-4294967295).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p ah --ahspi 1x
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): ah: Argument to "--ahspi" has unexpected characters near "x".
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    stderr/6 ip6tables v1.8.11 (nf_tables): ah: Argument to "--ahspi" has unexpected characters near "x".
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p ah --ahspi 1:2x
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): ah: Argument to "--ahspi" has unexpected characters near "x".
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    stderr/6 ip6tables v1.8.11 (nf_tables): ah: Argument to "--ahspi" has unexpected characters near "x".
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p ah --ahspi 1:x
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): ah: bad value for option "--ahspi" near "x", or out of range (1-4294967295).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    stderr/6 ip6tables v1.8.11 (nf_tables): ah: bad value for option "--ahspi" near "x", or out of range (1-4294967295).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p ah --ahspi 5:3
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): ah: bad value for option "--ahspi" near "3", or out of range (5-4294967295).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    stderr/6 ip6tables v1.8.11 (nf_tables): ah: bad value for option "--ahspi" near "3", or out of range (5-4294967295).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p ah --ahspi 1:2:3
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): ah: Too many components for option "--ahspi" (max: 2)
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    stderr/6 ip6tables v1.8.11 (nf_tables): ah: Too many components for option "--ahspi" (max: 2)
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p ah --ahspi ::
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): ah: Too many components for option "--ahspi" (max: 2)
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    stderr/6 ip6tables v1.8.11 (nf_tables): ah: Too many components for option "--ahspi" (max: 2)
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p ah --ahspi 1::2
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): ah: Too many components for option "--ahspi" (max: 2)
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    stderr/6 ip6tables v1.8.11 (nf_tables): ah: Too many components for option "--ahspi" (max: 2)
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p ah --ahspi 1-2
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): ah: Argument to "--ahspi" has unexpected characters near "-2".
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    stderr/6 ip6tables v1.8.11 (nf_tables): ah: Argument to "--ahspi" has unexpected characters near "-2".
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p ah --ahspi 1,2
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): ah: Argument to "--ahspi" has unexpected characters near ",2".
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    stderr/6 ip6tables v1.8.11 (nf_tables): ah: Argument to "--ahspi" has unexpected characters near ",2".
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p ah --ahspi 0x
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): ah: Argument to "--ahspi" has unexpected characters near "x".
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    stderr/6 ip6tables v1.8.11 (nf_tables): ah: Argument to "--ahspi" has unexpected characters near "x".
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p ah --ahspi 08
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): ah: Argument to "--ahspi" has unexpected characters near "8".
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    stderr/6 ip6tables v1.8.11 (nf_tables): ah: Argument to "--ahspi" has unexpected characters near "8".
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p ah --ahspi "5 "
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): ah: Argument to "--ahspi" has unexpected characters near " ".
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    stderr/6 ip6tables v1.8.11 (nf_tables): ah: Argument to "--ahspi" has unexpected characters near " ".
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p ah --ahspi "1: "
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): ah: bad value for option "--ahspi" near " ", or out of range (1-4294967295).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    stderr/6 ip6tables v1.8.11 (nf_tables): ah: bad value for option "--ahspi" near " ", or out of range (1-4294967295).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p ah --ahspi 99999999999999999999
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): ah: bad value for option "--ahspi" near "99999999999999999999", or out of range (0-4294967295).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    stderr/6 ip6tables v1.8.11 (nf_tables): ah: bad value for option "--ahspi" near "99999999999999999999", or out of range (0-4294967295).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p ah --ahspi "!"
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): ah: bad value for option "--ahspi" near "!", or out of range (0-4294967295).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    stderr/6 ip6tables v1.8.11 (nf_tables): ah: bad value for option "--ahspi" near "!", or out of range (0-4294967295).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p ah --ahspi ä
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): ah: bad value for option "--ahspi" near "ä", or out of range (0-4294967295).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    stderr/6 ip6tables v1.8.11 (nf_tables): ah: bad value for option "--ahspi" near "ä", or out of range (0-4294967295).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p ah
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo   ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -p ah
    list            ah   --  anywhere             anywhere            \.
    list-n            ah   --  0.0.0.0/0            0.0.0.0/0           \.
-p ah -m ah
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo   ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah \.
    save -p ah -m ah
    list            ah   --  anywhere             anywhere             ah \.
    list-n            ah   --  0.0.0.0/0            0.0.0.0/0            ah \.
-p 51 -m ah --ahspi 1
    stderr/6 Warning: never matched protocol: 51. use extension match instead.
    echo   ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah spi:1
    save -p ah -m ah --ahspi 1
    list            ah   --  anywhere             anywhere             ah spi:1
    list-n            ah   --  0.0.0.0/0            0.0.0.0/0            ah spi:1
-p 51 --ahspi 1
    stderr/6 Warning: never matched protocol: 51. use extension match instead.
    echo   ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah spi:1
    save -p ah -m ah --ahspi 1
    list            ah   --  anywhere             anywhere             ah spi:1
    list-n            ah   --  0.0.0.0/0            0.0.0.0/0            ah spi:1
-p AH --ahspi=9
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo   ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah spi:9
    save -p ah -m ah --ahspi 9
    list            ah   --  anywhere             anywhere             ah spi:9
    list-n            ah   --  0.0.0.0/0            0.0.0.0/0            ah spi:9
-p ah --ahs 3
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo   ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah spi:3
    save -p ah -m ah --ahspi 3
    list            ah   --  anywhere             anywhere             ah spi:3
    list-n            ah   --  0.0.0.0/0            0.0.0.0/0            ah spi:3
-p ah --ah 3
    status/6 2
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--ah"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah spi:3
    save/4 -p ah -m ah --ahspi 3
    list/4            ah   --  anywhere             anywhere             ah spi:3
    list-n/4            ah   --  0.0.0.0/0            0.0.0.0/0            ah spi:3
-p ah --ahspi 1 --ahspi 2
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): ah: option "--ahspi" can only be used once.
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    stderr/6 ip6tables v1.8.11 (nf_tables): ah: option "--ahspi" can only be used once.
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p ah --ahspi 1 ! --ahspi 2
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): ah: option "--ahspi" can only be used once.
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    stderr/6 ip6tables v1.8.11 (nf_tables): ah: option "--ahspi" can only be used once.
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p ah --ahspi ! 5
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): ah: bad value for option "--ahspi" near "!", or out of range (0-4294967295).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    stderr/6 ip6tables v1.8.11 (nf_tables): ah: bad value for option "--ahspi" near "!", or out of range (0-4294967295).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p ah --ahspi
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): option "--ahspi" requires an argument
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    stderr/6 ip6tables v1.8.11 (nf_tables): option "--ahspi" requires an argument
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p ah --ahspi -j ACCEPT
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): ah: bad value for option "--ahspi" near "-j", or out of range (0-4294967295).
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    stderr/6 ip6tables v1.8.11 (nf_tables): ah: bad value for option "--ahspi" near "-j", or out of range (0-4294967295).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p ah -m ah ! --ahspi
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): option "--ahspi" requires an argument
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    stderr/6 ip6tables v1.8.11 (nf_tables): option "--ahspi" requires an argument
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p ah -m ah --ahspi 1 -m ah --ahspi 2:3
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo   ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah spi:1 ah spis:2:3
    save -p ah -m ah --ahspi 1 -m ah --ahspi 2:3
    list            ah   --  anywhere             anywhere             ah spi:1 ah spis:2:3
    list-n            ah   --  0.0.0.0/0            0.0.0.0/0            ah spi:1 ah spis:2:3
-p ah -m ah -m ah
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo   ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah  ah \.
    save -p ah -m ah -m ah
    list            ah   --  anywhere             anywhere             ah  ah \.
    list-n            ah   --  0.0.0.0/0            0.0.0.0/0            ah  ah \.
-p ah --ahspi 1 -m ah ! --ahspi 1
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo   ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah spi:1 ah spi:!1
    save -p ah -m ah --ahspi 1 -m ah ! --ahspi 1
    list            ah   --  anywhere             anywhere             ah spi:1 ah spi:!1
    list-n            ah   --  0.0.0.0/0            0.0.0.0/0            ah spi:1 ah spi:!1
-p ah -m comment --comment x --ahspi 1:4 -j DROP
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo DROP  ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* x */ ah spis:1:4
    save -p ah -m comment --comment x -m ah --ahspi 1:4 -j DROP
    list DROP       ah   --  anywhere             anywhere             /* x */ ah spis:1:4
    list-n DROP       ah   --  0.0.0.0/0            0.0.0.0/0            /* x */ ah spis:1:4
-p ah -m ah -m comment --comment x --ahspi 1:4 -j DROP
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo DROP  ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah spis:1:4 /* x */
    save -p ah -m ah --ahspi 1:4 -m comment --comment x -j DROP
    list DROP       ah   --  anywhere             anywhere             ah spis:1:4 /* x */
    list-n DROP       ah   --  0.0.0.0/0            0.0.0.0/0            ah spis:1:4 /* x */
-m ah -p ah --ahspi 1 -j LOG
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo LOG  ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah spi:1 LOG flags 0 level 4
    save -p ah -m ah --ahspi 1 -j LOG
    list LOG        ah   --  anywhere             anywhere             ah spi:1 LOG level warn
    list-n LOG        ah   --  0.0.0.0/0            0.0.0.0/0            ah spi:1 LOG flags 0 level 4
-p ah -j ACCEPT --ahspi 17:18
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo ACCEPT  ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah spis:17:18
    save -p ah -m ah --ahspi 17:18 -j ACCEPT
    list ACCEPT     ah   --  anywhere             anywhere             ah spis:17:18
    list-n ACCEPT     ah   --  0.0.0.0/0            0.0.0.0/0            ah spis:17:18
-p ah ! -m ah --ahspi 1
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): unexpected ! flag before --match
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    stderr/6 ip6tables v1.8.11 (nf_tables): unexpected ! flag before --match
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-m ah
    status/4 4
    stderr/4 iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah \.
    save/6 -m ah
    list/6            all  --  anywhere             anywhere             ah \.
    list-n/6            all  --  ::/0                 ::/0                 ah \.
-m ah --ahspi 1
    status/4 4
    stderr/4 iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah spi:1
    save/6 -m ah --ahspi 1
    list/6            all  --  anywhere             anywhere             ah spi:1
    list-n/6            all  --  ::/0                 ::/0                 ah spi:1
-p tcp -m ah --ahspi 1
    status/4 4
    stderr/4 iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah spi:1
    save/6 -p tcp -m ah --ahspi 1
    list/6            tcp  --  anywhere             anywhere             ah spi:1
    list-n/6            tcp  --  ::/0                 ::/0                 ah spi:1
-p all -m ah --ahspi 1
    status/4 4
    stderr/4 iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah spi:1
    save/6 -m ah --ahspi 1
    list/6            all  --  anywhere             anywhere             ah spi:1
    list-n/6            all  --  ::/0                 ::/0                 ah spi:1
! -p ah -m ah --ahspi 1
    status/4 4
    stderr/4 iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo  !ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah spi:1
    save/6 ! -p ah -m ah --ahspi 1
    list/6           !ah   --  anywhere             anywhere             ah spi:1
    list-n/6           !ah   --  ::/0                 ::/0                 ah spi:1
! -p ah --ahspi 1
    status/4 4
    stderr/4 iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo  !ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah spi:1
    save/6 ! -p ah -m ah --ahspi 1
    list/6           !ah   --  anywhere             anywhere             ah spi:1
    list-n/6           !ah   --  ::/0                 ::/0                 ah spi:1
! -p tcp -m ah
    status/4 4
    stderr/4 iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo  !tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah \.
    save/6 ! -p tcp -m ah
    list/6           !tcp  --  anywhere             anywhere             ah \.
    list-n/6           !tcp  --  ::/0                 ::/0                 ah \.
-p tcp --ahspi 1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--ahspi"
    stderr Try `iptables -h' or 'iptables --help' for more information.
--ahspi 1 -p ah
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--ahspi"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-i eth0 -p ah --ahspi 1 -m limit --limit 5/s -j ACCEPT
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo ACCEPT  ah opt -- in eth0 out *  0.0.0.0/0  -> 0.0.0.0/0   ah spi:1 limit: avg 5/sec burst 5
    save -i eth0 -p ah -m ah --ahspi 1 -m limit --limit 5/sec -j ACCEPT
    list ACCEPT     ah   --  anywhere             anywhere             ah spi:1 limit: avg 5/sec burst 5
    list-n ACCEPT     ah   --  0.0.0.0/0            0.0.0.0/0            ah spi:1 limit: avg 5/sec burst 5
-p ah -m multiport --dports 5
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): multiport only works with TCP, UDP, UDPLITE, SCTP and DCCP
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    stderr/6 ip6tables v1.8.11 (nf_tables): multiport only works with TCP, UDP, UDPLITE, SCTP and DCCP
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p ah --dport 5
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown option "--dport"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "--dport"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p ah --ahspi 1 -j REJECT
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo/4 REJECT  ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah spi:1 reject-with icmp-port-unreachable
    echo/6 REJECT  ah opt -- in * out *  ::/0  -> ::/0   ah spi:1 reject-with icmp6-port-unreachable
    save/4 -p ah -m ah --ahspi 1 -j REJECT --reject-with icmp-port-unreachable
    save/6 -p ah -m ah --ahspi 1 -j REJECT --reject-with icmp6-port-unreachable
    list/4 REJECT     ah   --  anywhere             anywhere             ah spi:1 reject-with icmp-port-unreachable
    list/6 REJECT     ah   --  anywhere             anywhere             ah spi:1 reject-with icmp6-port-unreachable
    list-n/4 REJECT     ah   --  0.0.0.0/0            0.0.0.0/0            ah spi:1 reject-with icmp-port-unreachable
    list-n/6 REJECT     ah   --  ::/0                 ::/0                 ah spi:1 reject-with icmp6-port-unreachable
-p ah --ahspi 1 -j REJECT --reject-with tcp-reset
    status 4
    stderr/4 iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo REJECT  ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah spi:1 reject-with tcp-reset
-p ah --ahlen 5
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown option "--ahlen"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo/6   ah opt -- in * out *  ::/0  -> ::/0   ah length:5
    save/6 -p ah -m ah --ahlen 5
    list/6            ah   --  anywhere             anywhere             ah length:5
    list-n/6            ah   --  ::/0                 ::/0                 ah length:5
-p ah --ahlen 0
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown option "--ahlen"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo/6   ah opt -- in * out *  ::/0  -> ::/0   ah \.
    save/6 -p ah -m ah
    list/6            ah   --  anywhere             anywhere             ah \.
    list-n/6            ah   --  ::/0                 ::/0                 ah \.
-p ah ! --ahlen 0
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown option "--ahlen"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo/6   ah opt -- in * out *  ::/0  -> ::/0   ah length:!0
    save/6 -p ah -m ah ! --ahlen 0
    list/6            ah   --  anywhere             anywhere             ah length:!0
    list-n/6            ah   --  ::/0                 ::/0                 ah length:!0
-p ah ! --ahlen 24
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown option "--ahlen"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo/6   ah opt -- in * out *  ::/0  -> ::/0   ah length:!24
    save/6 -p ah -m ah ! --ahlen 24
    list/6            ah   --  anywhere             anywhere             ah length:!24
    list-n/6            ah   --  ::/0                 ::/0                 ah length:!24
-p ah --ahlen 4294967295
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown option "--ahlen"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo/6   ah opt -- in * out *  ::/0  -> ::/0   ah length:4294967295
    save/6 -p ah -m ah --ahlen 4294967295
    list/6            ah   --  anywhere             anywhere             ah length:4294967295
    list-n/6            ah   --  ::/0                 ::/0                 ah length:4294967295
-p ah --ahlen 4294967296
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown option "--ahlen"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    stderr/6 ip6tables v1.8.11 (nf_tables): ah: bad value for option "--ahlen", or out of range (0-4294967295).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p ah --ahlen -1
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown option "--ahlen"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    stderr/6 ip6tables v1.8.11 (nf_tables): ah: bad value for option "--ahlen", or out of range (0-4294967295).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p ah --ahlen 0x18
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown option "--ahlen"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo/6   ah opt -- in * out *  ::/0  -> ::/0   ah length:24
    save/6 -p ah -m ah --ahlen 24
    list/6            ah   --  anywhere             anywhere             ah length:24
    list-n/6            ah   --  ::/0                 ::/0                 ah length:24
-p ah --ahlen 030
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown option "--ahlen"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo/6   ah opt -- in * out *  ::/0  -> ::/0   ah length:24
    save/6 -p ah -m ah --ahlen 24
    list/6            ah   --  anywhere             anywhere             ah length:24
    list-n/6            ah   --  ::/0                 ::/0                 ah length:24
-p ah --ahlen 08
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown option "--ahlen"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    stderr/6 ip6tables v1.8.11 (nf_tables): ah: bad value for option "--ahlen", or out of range (0-4294967295).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p ah --ahlen 5x
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown option "--ahlen"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    stderr/6 ip6tables v1.8.11 (nf_tables): ah: bad value for option "--ahlen", or out of range (0-4294967295).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p ah --ahlen ""
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown option "--ahlen"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    stderr/6 ip6tables v1.8.11 (nf_tables): ah: bad value for option "--ahlen", or out of range (0-4294967295).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p ah --ahlen 5:6
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown option "--ahlen"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    stderr/6 ip6tables v1.8.11 (nf_tables): ah: bad value for option "--ahlen", or out of range (0-4294967295).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p ah --ahlen " 5"
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown option "--ahlen"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo/6   ah opt -- in * out *  ::/0  -> ::/0   ah length:5
    save/6 -p ah -m ah --ahlen 5
    list/6            ah   --  anywhere             anywhere             ah length:5
    list-n/6            ah   --  ::/0                 ::/0                 ah length:5
-p ah --ahlen "5 "
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown option "--ahlen"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    stderr/6 ip6tables v1.8.11 (nf_tables): ah: bad value for option "--ahlen", or out of range (0-4294967295).
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p ah --ahlen
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown option "--ahlen"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    stderr/6 ip6tables v1.8.11 (nf_tables): option "--ahlen" requires an argument
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p ah --ahlen 1 --ahlen 2
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown option "--ahlen"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    stderr/6 ip6tables v1.8.11 (nf_tables): ah: option "--ahlen" can only be used once.
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p ah --ahlen 1 --ahlen 1
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown option "--ahlen"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    stderr/6 ip6tables v1.8.11 (nf_tables): ah: option "--ahlen" can only be used once.
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p ah --ahl 7
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown option "--ahl"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo/6   ah opt -- in * out *  ::/0  -> ::/0   ah length:7
    save/6 -p ah -m ah --ahlen 7
    list/6            ah   --  anywhere             anywhere             ah length:7
    list-n/6            ah   --  ::/0                 ::/0                 ah length:7
-p ah --ahlen=7
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown option "--ahlen=7"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo/6   ah opt -- in * out *  ::/0  -> ::/0   ah length:7
    save/6 -p ah -m ah --ahlen 7
    list/6            ah   --  anywhere             anywhere             ah length:7
    list-n/6            ah   --  ::/0                 ::/0                 ah length:7
-p ah --ahres
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown option "--ahres"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo/6   ah opt -- in * out *  ::/0  -> ::/0   ah  reserved
    save/6 -p ah -m ah --ahres
    list/6            ah   --  anywhere             anywhere             ah  reserved
    list-n/6            ah   --  ::/0                 ::/0                 ah  reserved
-p ah ! --ahres
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown option "--ahres"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    stderr/6 ip6tables v1.8.11 (nf_tables): ah: option "--ahres" cannot be inverted.
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p ah --ahres --ahres
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown option "--ahres"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    stderr/6 ip6tables v1.8.11 (nf_tables): ah: option "--ahres" can only be used once.
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p ah --ahres=4
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown option "--ahres=4"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown option "-\x02"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p ah --ahr
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown option "--ahr"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo/6   ah opt -- in * out *  ::/0  -> ::/0   ah  reserved
    save/6 -p ah -m ah --ahres
    list/6            ah   --  anywhere             anywhere             ah  reserved
    list-n/6            ah   --  ::/0                 ::/0                 ah  reserved
-p ah --ahres 5
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown option "--ahres"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    stderr/6 Bad argument `5'
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-p ah --ahres -j ACCEPT
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown option "--ahres"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo/6 ACCEPT  ah opt -- in * out *  ::/0  -> ::/0   ah  reserved
    save/6 -p ah -m ah --ahres -j ACCEPT
    list/6 ACCEPT     ah   --  anywhere             anywhere             ah  reserved
    list-n/6 ACCEPT     ah   --  ::/0                 ::/0                 ah  reserved
-p ah --ahspi 5 --ahlen 6 --ahres
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown option "--ahlen"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo/6   ah opt -- in * out *  ::/0  -> ::/0   ah spi:5length:6 reserved
    save/6 -p ah -m ah --ahspi 5 --ahlen 6 --ahres
    list/6            ah   --  anywhere             anywhere             ah spi:5length:6 reserved
    list-n/6            ah   --  ::/0                 ::/0                 ah spi:5length:6 reserved
-p ah --ahres --ahlen 6 ! --ahspi 5:7
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown option "--ahres"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo/6   ah opt -- in * out *  ::/0  -> ::/0   ah spis:!5:7length:6 reserved
    save/6 -p ah -m ah ! --ahspi 5:7 --ahlen 6 --ahres
    list/6            ah   --  anywhere             anywhere             ah spis:!5:7length:6 reserved
    list-n/6            ah   --  ::/0                 ::/0                 ah spis:!5:7length:6 reserved
-p ah --ahspi 5 ! --ahlen 6
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown option "--ahlen"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo/6   ah opt -- in * out *  ::/0  -> ::/0   ah spi:5length:!6
    save/6 -p ah -m ah --ahspi 5 ! --ahlen 6
    list/6            ah   --  anywhere             anywhere             ah spi:5length:!6
    list-n/6            ah   --  ::/0                 ::/0                 ah spi:5length:!6
-p ah --ahlen 0 --ahres
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown option "--ahlen"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo/6   ah opt -- in * out *  ::/0  -> ::/0   ah  reserved
    save/6 -p ah -m ah --ahres
    list/6            ah   --  anywhere             anywhere             ah  reserved
    list-n/6            ah   --  ::/0                 ::/0                 ah  reserved
-p ah --ahspi : --ahlen 0
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown option "--ahlen"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo/6   ah opt -- in * out *  ::/0  -> ::/0   ah \.
    save/6 -p ah -m ah
    list/6            ah   --  anywhere             anywhere             ah \.
    list-n/6            ah   --  ::/0                 ::/0                 ah \.
-p ah --ahlen 4 --ahres -m ah --ahlen 5
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown option "--ahlen"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo/6   ah opt -- in * out *  ::/0  -> ::/0   ah length:4 reserved ah length:5
    save/6 -p ah -m ah --ahlen 4 --ahres -m ah --ahlen 5
    list/6            ah   --  anywhere             anywhere             ah length:4 reserved ah length:5
    list-n/6            ah   --  ::/0                 ::/0                 ah length:4 reserved ah length:5
-m ah --ahres
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown option "--ahres"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6   all opt -- in * out *  ::/0  -> ::/0   ah  reserved
    save/6 -m ah --ahres
    list/6            all  --  anywhere             anywhere             ah  reserved
    list-n/6            all  --  ::/0                 ::/0                 ah  reserved
-p esp -m ah --ahlen 5
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown option "--ahlen"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6   esp opt -- in * out *  ::/0  -> ::/0   ah length:5
    save/6 -p esp -m ah --ahlen 5
    list/6            esp  --  anywhere             anywhere             ah length:5
    list-n/6            esp  --  ::/0                 ::/0                 ah length:5
! -p ah -m ah --ahres
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown option "--ahres"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6  !ah opt -- in * out *  ::/0  -> ::/0   ah  reserved
    save/6 ! -p ah -m ah --ahres
    list/6           !ah   --  anywhere             anywhere             ah  reserved
    list-n/6           !ah   --  ::/0                 ::/0                 ah  reserved
-m ah ! --ahlen 5 -j LOG
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown option "--ahlen"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6 LOG  all opt -- in * out *  ::/0  -> ::/0   ah length:!5 LOG flags 0 level 4
    save/6 -m ah ! --ahlen 5 -j LOG
    list/6 LOG        all  --  anywhere             anywhere             ah length:!5 LOG level warn
    list-n/6 LOG        all  --  ::/0                 ::/0                 ah length:!5 LOG flags 0 level 4
table security
chain OUTPUT
-p ah --ahspi 3
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo   ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah spi:3
    save -p ah -m ah --ahspi 3
    list            ah   --  anywhere             anywhere             ah spi:3
    list-n            ah   --  0.0.0.0/0            0.0.0.0/0            ah spi:3
-m ah --ahspi 3
    status/4 4
    stderr/4 iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah spi:3
    save/6 -m ah --ahspi 3
    list/6            all  --  anywhere             anywhere             ah spi:3
    list-n/6            all  --  ::/0                 ::/0                 ah spi:3
table raw
chain user
setup -t raw -N user
-p ah --ahspi 5 -j NOTRACK
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    echo CT  ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah spi:5 NOTRACK
    save -p ah -m ah --ahspi 5 -j NOTRACK
    list CT         ah   --  anywhere             anywhere             ah spi:5 NOTRACK
    list-n CT         ah   --  0.0.0.0/0            0.0.0.0/0            ah spi:5 NOTRACK
-p udp -m ah
    status/4 4
    stderr/4 iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain user
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ah \.
    save/6 -p udp -m ah
    list/6            udp  --  anywhere             anywhere             ah \.
    list-n/6            udp  --  ::/0                 ::/0                 ah \.
