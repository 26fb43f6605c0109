# Indices one by one and in ranges, and the reserved field.
-m ipcomp
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   comp spi:0
-p ipcomp
    echo   ipcomp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -p ipcomp
    list            ipcomp --  anywhere             anywhere            \.
    list-n            ipcomp --  0.0.0.0/0            0.0.0.0/0           \.
-p ipcomp -m ipcomp
    echo   ipcomp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   comp spi:0
    save -p ipcomp -m ipcomp --ipcompspi 0
    list            ipcomp --  anywhere             anywhere             comp spi:0
    list-n            ipcomp --  0.0.0.0/0            0.0.0.0/0            comp spi:0
-p 108 --ipcompspi 5
    echo   ipcomp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   comp spi:5
    save -p ipcomp -m ipcomp --ipcompspi 5
    list            ipcomp --  anywhere             anywhere             comp spi:5
    list-n            ipcomp --  0.0.0.0/0            0.0.0.0/0            comp spi:5
-p comp --ipcompspi 5
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown protocol "comp" specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p IPComp --ipcompspi 5
    echo   ipcomp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   comp spi:5
    save -p ipcomp -m ipcomp --ipcompspi 5
    list            ipcomp --  anywhere             anywhere             comp spi:5
    list-n            ipcomp --  0.0.0.0/0            0.0.0.0/0            comp spi:5
-p tcp -m ipcomp --ipcompspi 5
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   comp spi:5
! -p ipcomp --ipcompspi 5
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo  !ipcomp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   comp spi:5
-p ipcomp --ipcompspi 5:6
    echo   ipcomp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   comp spis:5:6
    save -p ipcomp -m ipcomp --ipcompspi 5:6
    list            ipcomp --  anywhere             anywhere             comp spis:5:6
    list-n            ipcomp --  0.0.0.0/0            0.0.0.0/0            comp spis:5:6
-p ipcomp --ipcompspi 6:5
    status 2
    stderr iptables v1.8.11 (nf_tables): ipcomp: bad value for option "--ipcompspi" near "5", or out of range (6-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p ipcomp --ipcompspi :5
    echo   ipcomp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   comp spis:0:5
    save -p ipcomp -m ipcomp --ipcompspi 0:5
    list            ipcomp --  anywhere             anywhere             comp spis:0:5
    list-n            ipcomp --  0.0.0.0/0            0.0.0.0/0            comp spis:0:5
-p ipcomp --ipcompspi 5:
    echo   ipcomp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   comp spis:5:4294967295
    save -p ipcomp -m ipcomp --ipcompspi 5:4294967295
    list            ipcomp --  anywhere             anywhere             comp spis:5:4294967295
    list-n            ipcomp --  0.0.0.0/0            0.0.0.0/0            comp spis:5:4294967295
-p ipcomp --ipcompspi :
    echo   ipcomp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   comp \.
    save -p ipcomp -m ipcomp
    list            ipcomp --  anywhere             anywhere             comp \.
    list-n            ipcomp --  0.0.0.0/0            0.0.0.0/0            comp \.
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -p ipcomp -m ipcomp
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -p ipcomp -m ipcomp
-p ipcomp --ipcompspi 0
    echo   ipcomp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   comp spi:0
    save -p ipcomp -m ipcomp --ipcompspi 0
    list            ipcomp --  anywhere             anywhere             comp spi:0
    list-n            ipcomp --  0.0.0.0/0            0.0.0.0/0            comp spi:0
-p ipcomp --ipcompspi 0:4294967295
    echo   ipcomp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   comp \.
    save -p ipcomp -m ipcomp
    list            ipcomp --  anywhere             anywhere             comp \.
    list-n            ipcomp --  0.0.0.0/0            0.0.0.0/0            comp \.
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -p ipcomp -m ipcomp
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -p ipcomp -m ipcomp
-p ipcomp ! --ipcompspi 0:4294967295
    echo   ipcomp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   comp spis:!0:4294967295
    save -p ipcomp -m ipcomp ! --ipcompspi 0:4294967295
    list            ipcomp --  anywhere             anywhere             comp spis:!0:4294967295
    list-n            ipcomp --  0.0.0.0/0            0.0.0.0/0            comp spis:!0:4294967295
-p ipcomp --ipcompspi 4294967295
    echo   ipcomp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   comp spi:4294967295
    save -p ipcomp -m ipcomp --ipcompspi 4294967295
    list            ipcomp --  anywhere             anywhere             comp spi:4294967295
    list-n            ipcomp --  0.0.0.0/0            0.0.0.0/0            comp spi:4294967295
-p ipcomp --ipcompspi 4294967296
    status 2
    stderr iptables v1.8.11 (nf_tables): ipcomp: bad value for option "--ipcompspi" near "4294967296", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p ipcomp --ipcompspi -1
    status 2
    stderr iptables v1.8.11 (nf_tables): ipcomp: bad value for option "--ipcompspi" near "-1", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p ipcomp --ipcompspi x
    status 2
    stderr iptables v1.8.11 (nf_tables): ipcomp: bad value for option "--ipcompspi" near "x", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p ipcomp --ipcompspi ""
    echo   ipcomp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   comp spi:0
    save -p ipcomp -m ipcomp --ipcompspi 0
    list            ipcomp --  anywhere             anywhere             comp spi:0
    list-n            ipcomp --  0.0.0.0/0            0.0.0.0/0            comp spi:0
-p ipcomp --ipcompspi 5:5
    echo   ipcomp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   comp spi:5
    save -p ipcomp -m ipcomp --ipcompspi 5
    list            ipcomp --  anywhere             anywhere             comp spi:5
    list-n            ipcomp --  0.0.0.0/0            0.0.0.0/0            comp spi:5
-p ipcomp --ipcompspi 5:6:7
    status 2
    stderr iptables v1.8.11 (nf_tables): ipcomp: Too many components for option "--ipcompspi" (max: 2)
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p ipcomp --ipcompspi 0x10:0x20
    echo   ipcomp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   comp spis:16:32
    save -p ipcomp -m ipcomp --ipcompspi 16:32
    list            ipcomp --  anywhere             anywhere             comp spis:16:32
    list-n            ipcomp --  0.0.0.0/0            0.0.0.0/0            comp spis:16:32
-p ipcomp ! --ipcompspi 5
    echo   ipcomp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   comp spi:!5
    save -p ipcomp -m ipcomp ! --ipcompspi 5
    list            ipcomp --  anywhere             anywhere             comp spi:!5
    list-n            ipcomp --  0.0.0.0/0            0.0.0.0/0            comp spi:!5
-p ipcomp ! --ipcompspi 5:7
    echo   ipcomp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   comp spis:!5:7
    save -p ipcomp -m ipcomp ! --ipcompspi 5:7
    list            ipcomp --  anywhere             anywhere             comp spis:!5:7
    list-n            ipcomp --  0.0.0.0/0            0.0.0.0/0            comp spis:!5:7
-p ipcomp --ipcompspi 5 --ipcompspi 6
    status 2
    stderr iptables v1.8.11 (nf_tables): ipcomp: option "--ipcompspi" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p ipcomp --ipcompspi 5 --compres
    echo   ipcomp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   comp spi:5 reserved
    save -p ipcomp -m ipcomp --ipcompspi 5 --compres
    list            ipcomp --  anywhere             anywhere             comp spi:5 reserved
    list-n            ipcomp --  0.0.0.0/0            0.0.0.0/0            comp spi:5 reserved
-p ipcomp --compres
    echo   ipcomp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   comp spi:0 reserved
    save -p ipcomp -m ipcomp --ipcompspi 0 --compres
    list            ipcomp --  anywhere             anywhere             comp spi:0 reserved
    list-n            ipcomp --  0.0.0.0/0            0.0.0.0/0            comp spi:0 reserved
-p ipcomp ! --compres
    status 2
    stderr iptables v1.8.11 (nf_tables): ipcomp: option "--compres" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p ipcomp --compres=5
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x01"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p ipcomp --compres --compres
    status 2
    stderr iptables v1.8.11 (nf_tables): ipcomp: option "--compres" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p ipcomp --ipcompspi 65536
    echo   ipcomp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   comp spi:65536
    save -p ipcomp -m ipcomp --ipcompspi 65536
    list            ipcomp --  anywhere             anywhere             comp spi:65536
    list-n            ipcomp --  0.0.0.0/0            0.0.0.0/0            comp spi:65536
-p ipcomp --ipcomp 65535
    echo   ipcomp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   comp spi:65535
    save -p ipcomp -m ipcomp --ipcompspi 65535
    list            ipcomp --  anywhere             anywhere             comp spi:65535
    list-n            ipcomp --  0.0.0.0/0            0.0.0.0/0            comp spi:65535
-p ipcomp -m ipcomp --compres
    echo   ipcomp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   comp spi:0 reserved
    save -p ipcomp -m ipcomp --ipcompspi 0 --compres
    list            ipcomp --  anywhere             anywhere             comp spi:0 reserved
    list-n            ipcomp --  0.0.0.0/0            0.0.0.0/0            comp spi:0 reserved
--ipcompspi 5 -p ipcomp
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--ipcompspi"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p all -m ipcomp
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   comp spi:0
-p ipcomp -m comment --comment x --ipcompspi 5:6 -j ACCEPT
    echo ACCEPT  ipcomp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* x */ comp spis:5:6
    save -p ipcomp -m comment --comment x -m ipcomp --ipcompspi 5:6 -j ACCEPT
    list ACCEPT     ipcomp --  anywhere             anywhere             /* x */ comp spis:5:6
    list-n ACCEPT     ipcomp --  0.0.0.0/0            0.0.0.0/0            /* x */ comp spis:5:6
-p ipcomp -m ipcomp -m comment --comment x --ipcompspi 5:6 -j DROP
    echo DROP  ipcomp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   comp spis:5:6 /* x */
    save -p ipcomp -m ipcomp --ipcompspi 5:6 -m comment --comment x -j DROP
    list DROP       ipcomp --  anywhere             anywhere             comp spis:5:6 /* x */
    list-n DROP       ipcomp --  0.0.0.0/0            0.0.0.0/0            comp spis:5:6 /* x */
-p ipcomp -m ipcomp --ipcompspi 1 -m ipcomp --ipcompspi 2
    echo   ipcomp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   comp spi:1 comp spi:2
    save -p ipcomp -m ipcomp --ipcompspi 1 -m ipcomp --ipcompspi 2
    list            ipcomp --  anywhere             anywhere             comp spi:1 comp spi:2
    list-n            ipcomp --  0.0.0.0/0            0.0.0.0/0            comp spi:1 comp spi:2
-p ipcomp ! --ipcompspi 7 --compres -j LOG
    echo LOG  ipcomp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   comp spi:!7 reserved LOG flags 0 level 4
    save -p ipcomp -m ipcomp ! --ipcompspi 7 --compres -j LOG
    list LOG        ipcomp --  anywhere             anywhere             comp spi:!7 reserved LOG level warn
    list-n LOG        ipcomp --  0.0.0.0/0            0.0.0.0/0            comp spi:!7 reserved LOG flags 0 level 4
-p ipcomp --ipcompspi : --compres
    echo   ipcomp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   comp  reserved
    save -p ipcomp -m ipcomp --compres
    list            ipcomp --  anywhere             anywhere             comp  reserved
    list-n            ipcomp --  0.0.0.0/0            0.0.0.0/0            comp  reserved
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -p ipcomp -m ipcomp --compres
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -p ipcomp -m ipcomp --compres
-p ipcomp ! --ipcompspi :
    echo   ipcomp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   comp spis:!0:4294967295
    save -p ipcomp -m ipcomp ! --ipcompspi 0:4294967295
    list            ipcomp --  anywhere             anywhere             comp spis:!0:4294967295
    list-n            ipcomp --  0.0.0.0/0            0.0.0.0/0            comp spis:!0:4294967295
-p ipcomp --ipcompspi 5x
    status 2
    stderr iptables v1.8.11 (nf_tables): ipcomp: Argument to "--ipcompspi" has unexpected characters near "x".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p ipcomp --ipcompspi 5:6x
    status 2
    stderr iptables v1.8.11 (nf_tables): ipcomp: Argument to "--ipcompspi" has unexpected characters near "x".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p ipcomp --ipcompspi 5,6
    status 2
    stderr iptables v1.8.11 (nf_tables): ipcomp: Argument to "--ipcompspi" has unexpected characters near ",6".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p ipcomp --ipcompspi
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--ipcompspi" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p ipcomp --comp
    echo   ipcomp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   comp spi:0 reserved
    save -p ipcomp -m ipcomp --ipcompspi 0 --compres
    list            ipcomp --  anywhere             anywhere             comp spi:0 reserved
    list-n            ipcomp --  0.0.0.0/0            0.0.0.0/0            comp spi:0 reserved
-p ipcomp --ipcompspi=0x1f
    echo   ipcomp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   comp spi:31
    save -p ipcomp -m ipcomp --ipcompspi 31
    list            ipcomp --  anywhere             anywhere             comp spi:31
    list-n            ipcomp --  0.0.0.0/0            0.0.0.0/0            comp spi:31
-p ipcomp --ipcompspi 1:4294967295
    echo   ipcomp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   comp spis:1:4294967295
    save -p ipcomp -m ipcomp --ipcompspi 1:4294967295
    list            ipcomp --  anywhere             anywhere             comp spis:1:4294967295
    list-n            ipcomp --  0.0.0.0/0            0.0.0.0/0            comp spis:1:4294967295
-p ipcomp --ipcompspi 0:4294967294
    echo   ipcomp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   comp spis:0:4294967294
    save -p ipcomp -m ipcomp --ipcompspi 0:4294967294
    list            ipcomp --  anywhere             anywhere             comp spis:0:4294967294
    list-n            ipcomp --  0.0.0.0/0            0.0.0.0/0            comp spis:0:4294967294
-p esp --ipcompspi 5
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--ipcompspi"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p esp -m ipcomp --ipcompspi 5
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   comp spi:5
-p ipcomp --dport 5
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--dport"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p ipcomp --espspi 5
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--espspi"
    stderr Try `iptables -h' or 'iptables --help' for more information.
chain OUTPUT
-o eth0 -p ipcomp --ipcompspi 5
    echo   ipcomp opt -- in * out eth0  0.0.0.0/0  -> 0.0.0.0/0   comp spi:5
    save -o eth0 -p ipcomp -m ipcomp --ipcompspi 5
    list            ipcomp --  anywhere             anywhere             comp spi:5
    list-n            ipcomp --  0.0.0.0/0            0.0.0.0/0            comp spi:5
table nat
chain POSTROUTING
-p ipcomp --ipcompspi 5 -j MASQUERADE
    echo MASQUERADE  ipcomp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   comp spi:5
    save -p ipcomp -m ipcomp --ipcompspi 5 -j MASQUERADE
    list MASQUERADE  ipcomp --  anywhere             anywhere             comp spi:5
    list-n MASQUERADE  ipcomp --  0.0.0.0/0            0.0.0.0/0            comp spi:5
table mangle
chain FORWARD
-p ipcomp --ipcompspi 0 -j MARK --set-mark 1
    echo MARK  ipcomp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   comp spi:0 MARK set 0x1
    save -p ipcomp -m ipcomp --ipcompspi 0 -j MARK --set-xmark 0x1/0xffffffff
    list MARK       ipcomp --  anywhere             anywhere             comp spi:0 MARK set 0x1
    list-n MARK       ipcomp --  0.0.0.0/0            0.0.0.0/0            comp spi:0 MARK set 0x1
table raw
chain PREROUTING
-p ipcomp --compres -j NOTRACK
    echo CT  ipcomp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   comp spi:0 reserved NOTRACK
    save -p ipcomp -m ipcomp --ipcompspi 0 --compres -j NOTRACK
    list CT         ipcomp --  anywhere             anywhere             comp spi:0 reserved NOTRACK
    list-n CT         ipcomp --  0.0.0.0/0            0.0.0.0/0            comp spi:0 reserved NOTRACK
