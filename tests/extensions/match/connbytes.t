# How much a connection has moved.
-m connbytes
    status 2
    stderr iptables v1.8.11 (nf_tables): connbytes: option "--connbytes" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connbytes --connbytes 1
    status 2
    stderr iptables v1.8.11 (nf_tables): connbytes: option "--connbytes-dir" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connbytes --connbytes 1: --connbytes-dir original --connbytes-mode bytes
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connbytes 1 connbytes mode bytes connbytes direction original
    save -m connbytes --connbytes 1 --connbytes-mode bytes --connbytes-dir original
    list            all  --  anywhere             anywhere             connbytes 1 connbytes mode bytes connbytes direction original
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connbytes 1 connbytes mode bytes connbytes direction original
-m connbytes --connbytes 1:2 --connbytes-dir reply --connbytes-mode packets
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connbytes 1:2 connbytes mode packets connbytes direction reply
    save -m connbytes --connbytes 1:2 --connbytes-mode packets --connbytes-dir reply
    list            all  --  anywhere             anywhere             connbytes 1:2 connbytes mode packets connbytes direction reply
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connbytes 1:2 connbytes mode packets connbytes direction reply
-m connbytes --connbytes :2 --connbytes-dir both --connbytes-mode avgpkt
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connbytes 0:2 connbytes mode avgpkt connbytes direction both
    save -m connbytes --connbytes 0:2 --connbytes-mode avgpkt --connbytes-dir both
    list            all  --  anywhere             anywhere             connbytes 0:2 connbytes mode avgpkt connbytes direction both
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connbytes 0:2 connbytes mode avgpkt connbytes direction both
-m connbytes --connbytes : --connbytes-dir both --connbytes-mode avgpkt
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connbytes 0 connbytes mode avgpkt connbytes direction both
    save -m connbytes --connbytes 0 --connbytes-mode avgpkt --connbytes-dir both
    list            all  --  anywhere             anywhere             connbytes 0 connbytes mode avgpkt connbytes direction both
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connbytes 0 connbytes mode avgpkt connbytes direction both
-m connbytes ! --connbytes : --connbytes-dir both --connbytes-mode avgpkt
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! connbytes 0 connbytes mode avgpkt connbytes direction both
    save -m connbytes ! --connbytes 0 --connbytes-mode avgpkt --connbytes-dir both
    list            all  --  anywhere             anywhere             ! connbytes 0 connbytes mode avgpkt connbytes direction both
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ! connbytes 0 connbytes mode avgpkt connbytes direction both
-m connbytes ! --connbytes 1:2 --connbytes-dir both --connbytes-mode avgpkt
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! connbytes 1:2 connbytes mode avgpkt connbytes direction both
    save -m connbytes ! --connbytes 1:2 --connbytes-mode avgpkt --connbytes-dir both
    list            all  --  anywhere             anywhere             ! connbytes 1:2 connbytes mode avgpkt connbytes direction both
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ! connbytes 1:2 connbytes mode avgpkt connbytes direction both
-m connbytes ! --connbytes 5 --connbytes-dir both --connbytes-mode avgpkt
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! connbytes 5 connbytes mode avgpkt connbytes direction both
    save -m connbytes ! --connbytes 5 --connbytes-mode avgpkt --connbytes-dir both
    list            all  --  anywhere             anywhere             ! connbytes 5 connbytes mode avgpkt connbytes direction both
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ! connbytes 5 connbytes mode avgpkt connbytes direction both
-m connbytes ! --connbytes 5: --connbytes-dir both --connbytes-mode bytes
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! connbytes 5 connbytes mode bytes connbytes direction both
    save -m connbytes ! --connbytes 5 --connbytes-mode bytes --connbytes-dir both
    list            all  --  anywhere             anywhere             ! connbytes 5 connbytes mode bytes connbytes direction both
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ! connbytes 5 connbytes mode bytes connbytes direction both
-m connbytes ! --connbytes :5 --connbytes-dir both --connbytes-mode bytes
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! connbytes 0:5 connbytes mode bytes connbytes direction both
    save -m connbytes ! --connbytes 0:5 --connbytes-mode bytes --connbytes-dir both
    list            all  --  anywhere             anywhere             ! connbytes 0:5 connbytes mode bytes connbytes direction both
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ! connbytes 0:5 connbytes mode bytes connbytes direction both
-m connbytes ! --connbytes 0:5 --connbytes-dir both --connbytes-mode bytes
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! connbytes 0:5 connbytes mode bytes connbytes direction both
    save -m connbytes ! --connbytes 0:5 --connbytes-mode bytes --connbytes-dir both
    list            all  --  anywhere             anywhere             ! connbytes 0:5 connbytes mode bytes connbytes direction both
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ! connbytes 0:5 connbytes mode bytes connbytes direction both
-m connbytes --connbytes 5 --connbytes-dir both --connbytes-mode avgpkt
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connbytes 5 connbytes mode avgpkt connbytes direction both
    save -m connbytes --connbytes 5 --connbytes-mode avgpkt --connbytes-dir both
    list            all  --  anywhere             anywhere             connbytes 5 connbytes mode avgpkt connbytes direction both
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connbytes 5 connbytes mode avgpkt connbytes direction both
-m connbytes --connbytes 0 --connbytes-dir both --connbytes-mode avgpkt
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connbytes 0 connbytes mode avgpkt connbytes direction both
    save -m connbytes --connbytes 0 --connbytes-mode avgpkt --connbytes-dir both
    list            all  --  anywhere             anywhere             connbytes 0 connbytes mode avgpkt connbytes direction both
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connbytes 0 connbytes mode avgpkt connbytes direction both
-m connbytes --connbytes 0:0 --connbytes-dir both --connbytes-mode avgpkt
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connbytes 0 connbytes mode avgpkt connbytes direction both
    save -m connbytes --connbytes 0 --connbytes-mode avgpkt --connbytes-dir both
    list            all  --  anywhere             anywhere             connbytes 0 connbytes mode avgpkt connbytes direction both
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connbytes 0 connbytes mode avgpkt connbytes direction both
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connbytes --connbytes 0 --connbytes-mode avgpkt --connbytes-dir both
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -m connbytes --connbytes 0 --connbytes-mode avgpkt --connbytes-dir both
-m connbytes ! --connbytes 0 --connbytes-dir both --connbytes-mode avgpkt
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! connbytes 0 connbytes mode avgpkt connbytes direction both
    save -m connbytes ! --connbytes 0 --connbytes-mode avgpkt --connbytes-dir both
    list            all  --  anywhere             anywhere             ! connbytes 0 connbytes mode avgpkt connbytes direction both
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ! connbytes 0 connbytes mode avgpkt connbytes direction both
-m connbytes ! --connbytes 0:0 --connbytes-dir both --connbytes-mode avgpkt
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connbytes 0 connbytes mode avgpkt connbytes direction both
    save -m connbytes --connbytes 0 --connbytes-mode avgpkt --connbytes-dir both
    list            all  --  anywhere             anywhere             connbytes 0 connbytes mode avgpkt connbytes direction both
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connbytes 0 connbytes mode avgpkt connbytes direction both
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m connbytes --connbytes 0 --connbytes-mode avgpkt --connbytes-dir both
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -m connbytes --connbytes 0 --connbytes-mode avgpkt --connbytes-dir both
-m connbytes --connbytes 5:5 --connbytes-dir both --connbytes-mode avgpkt
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connbytes 5:5 connbytes mode avgpkt connbytes direction both
    save -m connbytes --connbytes 5:5 --connbytes-mode avgpkt --connbytes-dir both
    list            all  --  anywhere             anywhere             connbytes 5:5 connbytes mode avgpkt connbytes direction both
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connbytes 5:5 connbytes mode avgpkt connbytes direction both
-m connbytes --connbytes 6:5 --connbytes-dir both --connbytes-mode avgpkt
    status 2
    stderr iptables v1.8.11 (nf_tables): connbytes: bad value for option "--connbytes" near "5", or out of range (6-18446744073709551615).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connbytes --connbytes 0x10:020 --connbytes-dir both --connbytes-mode avgpkt
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connbytes 16:16 connbytes mode avgpkt connbytes direction both
    save -m connbytes --connbytes 16:16 --connbytes-mode avgpkt --connbytes-dir both
    list            all  --  anywhere             anywhere             connbytes 16:16 connbytes mode avgpkt connbytes direction both
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connbytes 16:16 connbytes mode avgpkt connbytes direction both
-m connbytes --connbytes 18446744073709551615 --connbytes-dir both --connbytes-mode bytes
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connbytes 18446744073709551615 connbytes mode bytes connbytes direction both
    save -m connbytes --connbytes 18446744073709551615 --connbytes-mode bytes --connbytes-dir both
    list            all  --  anywhere             anywhere             connbytes 18446744073709551615 connbytes mode bytes connbytes direction both
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connbytes 18446744073709551615 connbytes mode bytes connbytes direction both
-m connbytes --connbytes 18446744073709551614:18446744073709551615 --connbytes-dir both --connbytes-mode bytes
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connbytes 18446744073709551614 connbytes mode bytes connbytes direction both
    save -m connbytes --connbytes 18446744073709551614 --connbytes-mode bytes --connbytes-dir both
    list            all  --  anywhere             anywhere             connbytes 18446744073709551614 connbytes mode bytes connbytes direction both
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connbytes 18446744073709551614 connbytes mode bytes connbytes direction both
-m connbytes ! --connbytes 18446744073709551614:18446744073709551615 --connbytes-dir both --connbytes-mode bytes
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! connbytes 18446744073709551614 connbytes mode bytes connbytes direction both
    save -m connbytes ! --connbytes 18446744073709551614 --connbytes-mode bytes --connbytes-dir both
    list            all  --  anywhere             anywhere             ! connbytes 18446744073709551614 connbytes mode bytes connbytes direction both
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ! connbytes 18446744073709551614 connbytes mode bytes connbytes direction both
-m connbytes ! --connbytes 18446744073709551615:18446744073709551615 --connbytes-dir both --connbytes-mode bytes
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connbytes 18446744073709551615 connbytes mode bytes connbytes direction both
    save -m connbytes --connbytes 18446744073709551615 --connbytes-mode bytes --connbytes-dir both
    list            all  --  anywhere             anywhere             connbytes 18446744073709551615 connbytes mode bytes connbytes direction both
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connbytes 18446744073709551615 connbytes mode bytes connbytes direction both
-m connbytes ! --connbytes 18446744073709551615 --connbytes-dir both --connbytes-mode bytes
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connbytes 18446744073709551615 connbytes mode bytes connbytes direction both
    save -m connbytes --connbytes 18446744073709551615 --connbytes-mode bytes --connbytes-dir both
    list            all  --  anywhere             anywhere             connbytes 18446744073709551615 connbytes mode bytes connbytes direction both
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connbytes 18446744073709551615 connbytes mode bytes connbytes direction both
-m connbytes --connbytes 0:18446744073709551615 --connbytes-dir both --connbytes-mode bytes
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connbytes 0 connbytes mode bytes connbytes direction both
    save -m connbytes --connbytes 0 --connbytes-mode bytes --connbytes-dir both
    list            all  --  anywhere             anywhere             connbytes 0 connbytes mode bytes connbytes direction both
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connbytes 0 connbytes mode bytes connbytes direction both
-m connbytes ! --connbytes 0:18446744073709551615 --connbytes-dir both --connbytes-mode bytes
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! connbytes 0 connbytes mode bytes connbytes direction both
    save -m connbytes ! --connbytes 0 --connbytes-mode bytes --connbytes-dir both
    list            all  --  anywhere             anywhere             ! connbytes 0 connbytes mode bytes connbytes direction both
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ! connbytes 0 connbytes mode bytes connbytes direction both
-m connbytes --connbytes 18446744073709551616 --connbytes-dir both --connbytes-mode bytes
    status 2
    stderr iptables v1.8.11 (nf_tables): connbytes: bad value for option "--connbytes" near "18446744073709551616", or out of range (0-18446744073709551615).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connbytes --connbytes 1:18446744073709551616 --connbytes-dir both --connbytes-mode bytes
    status 2
    stderr iptables v1.8.11 (nf_tables): connbytes: bad value for option "--connbytes" near "18446744073709551616", or out of range (1-18446744073709551615).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connbytes --connbytes x --connbytes-dir both --connbytes-mode bytes
    status 2
    stderr iptables v1.8.11 (nf_tables): connbytes: bad value for option "--connbytes" near "x", or out of range (0-18446744073709551615).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connbytes --connbytes 1:x --connbytes-dir both --connbytes-mode bytes
    status 2
    stderr iptables v1.8.11 (nf_tables): connbytes: bad value for option "--connbytes" near "x", or out of range (1-18446744073709551615).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connbytes --connbytes 1:2:3 --connbytes-dir both --connbytes-mode bytes
    status 2
    stderr iptables v1.8.11 (nf_tables): connbytes: Too many components for option "--connbytes" (max: 2)
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connbytes --connbytes 1-2 --connbytes-dir both --connbytes-mode bytes
    status 2
    stderr iptables v1.8.11 (nf_tables): connbytes: Argument to "--connbytes" has unexpected characters near "-2".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connbytes --connbytes 1x:2 --connbytes-dir both --connbytes-mode bytes
    status 2
    stderr iptables v1.8.11 (nf_tables): connbytes: Argument to "--connbytes" has unexpected characters near "x:2".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connbytes --connbytes -1:2 --connbytes-dir both --connbytes-mode bytes
    status 2
    stderr iptables v1.8.11 (nf_tables): connbytes: bad value for option "--connbytes" near "-1:2", or out of range (0-18446744073709551615).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connbytes --connbytes "" --connbytes-dir both --connbytes-mode bytes
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connbytes 0 connbytes mode bytes connbytes direction both
    save -m connbytes --connbytes 0 --connbytes-mode bytes --connbytes-dir both
    list            all  --  anywhere             anywhere             connbytes 0 connbytes mode bytes connbytes direction both
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connbytes 0 connbytes mode bytes connbytes direction both
-m connbytes --connbytes " 1: 2" --connbytes-dir both --connbytes-mode bytes
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connbytes 1:2 connbytes mode bytes connbytes direction both
    save -m connbytes --connbytes 1:2 --connbytes-mode bytes --connbytes-dir both
    list            all  --  anywhere             anywhere             connbytes 1:2 connbytes mode bytes connbytes direction both
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connbytes 1:2 connbytes mode bytes connbytes direction both
-m connbytes --connbytes "1 :2" --connbytes-dir both --connbytes-mode bytes
    status 2
    stderr iptables v1.8.11 (nf_tables): connbytes: Argument to "--connbytes" has unexpected characters near " :2".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connbytes --connbytes 1:2 --connbytes 3:4 --connbytes-dir both --connbytes-mode bytes
    status 2
    stderr iptables v1.8.11 (nf_tables): connbytes: option "--connbytes" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connbytes --connbytes 1:2 --connbytes-dir both --connbytes-dir both --connbytes-mode bytes
    status 2
    stderr iptables v1.8.11 (nf_tables): connbytes: option "--connbytes-dir" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connbytes --connbytes 1:2 --connbytes-dir both --connbytes-mode bytes --connbytes-mode bytes
    status 2
    stderr iptables v1.8.11 (nf_tables): connbytes: option "--connbytes-mode" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connbytes --connbytes 1:2 --connbytes-dir both
    status 2
    stderr iptables v1.8.11 (nf_tables): connbytes: option "--connbytes-mode" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connbytes --connbytes 1:2 --connbytes-mode bytes
    status 2
    stderr iptables v1.8.11 (nf_tables): connbytes: option "--connbytes-dir" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connbytes --connbytes-dir both --connbytes-mode bytes
    status 2
    stderr iptables v1.8.11 (nf_tables): connbytes: option "--connbytes" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connbytes --connbytes-dir both
    status 2
    stderr iptables v1.8.11 (nf_tables): connbytes: option "--connbytes" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connbytes --connbytes-mode bytes
    status 2
    stderr iptables v1.8.11 (nf_tables): connbytes: option "--connbytes" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connbytes --connbytes 1:2 --connbytes-dir BOTH --connbytes-mode bytes
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown --connbytes-dir `BOTH'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connbytes --connbytes 1:2 --connbytes-dir bo --connbytes-mode bytes
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown --connbytes-dir `bo'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connbytes --connbytes 1:2 --connbytes-dir "" --connbytes-mode bytes
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown --connbytes-dir `'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connbytes --connbytes 1:2 --connbytes-dir x --connbytes-mode bytes
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown --connbytes-dir `x'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connbytes --connbytes 1:2 --connbytes-dir both --connbytes-mode x
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown --connbytes-mode `x'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connbytes --connbytes 1:2 --connbytes-dir both --connbytes-mode Bytes
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown --connbytes-mode `Bytes'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connbytes --connbytes 1:2 --connbytes-dir both --connbytes-mode ""
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown --connbytes-mode `'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connbytes --connbytes 1:2 ! --connbytes-dir both --connbytes-mode bytes
    status 2
    stderr iptables v1.8.11 (nf_tables): connbytes: option "--connbytes-dir" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connbytes --connbytes 1:2 --connbytes-dir both ! --connbytes-mode bytes
    status 2
    stderr iptables v1.8.11 (nf_tables): connbytes: option "--connbytes-mode" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connbytes --connbytes-mode bytes --connbytes-dir reply --connbytes 7:9
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connbytes 7:9 connbytes mode bytes connbytes direction reply
    save -m connbytes --connbytes 7:9 --connbytes-mode bytes --connbytes-dir reply
    list            all  --  anywhere             anywhere             connbytes 7:9 connbytes mode bytes connbytes direction reply
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connbytes 7:9 connbytes mode bytes connbytes direction reply
-m connbytes --connbytes 1:2 --connbytes-dir both --connbytes-mode bytes -m connbytes --connbytes 4:5 --connbytes-dir reply --connbytes-mode packets
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connbytes 1:2 connbytes mode bytes connbytes direction both connbytes 4:5 connbytes mode packets connbytes direction reply
    save -m connbytes --connbytes 1:2 --connbytes-mode bytes --connbytes-dir both -m connbytes --connbytes 4:5 --connbytes-mode packets --connbytes-dir reply
    list            all  --  anywhere             anywhere             connbytes 1:2 connbytes mode bytes connbytes direction both connbytes 4:5 connbytes mode packets connbytes direction reply
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connbytes 1:2 connbytes mode bytes connbytes direction both connbytes 4:5 connbytes mode packets connbytes direction reply
-m connbytes --connbytes
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--connbytes" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connbytes --connbytes-dir
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--connbytes-dir" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
table raw
chain PREROUTING
-m connbytes --connbytes 1:2 --connbytes-dir both --connbytes-mode bytes
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connbytes 1:2 connbytes mode bytes connbytes direction both
    save -m connbytes --connbytes 1:2 --connbytes-mode bytes --connbytes-dir both
    list            all  --  anywhere             anywhere             connbytes 1:2 connbytes mode bytes connbytes direction both
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connbytes 1:2 connbytes mode bytes connbytes direction both
