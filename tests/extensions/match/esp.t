# Indices one by one and in ranges, and the protocol.
-p esp --espspi 1
    echo   esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp spi:1
    save -p esp -m esp --espspi 1
    list            esp  --  anywhere             anywhere             esp spi:1
    list-n            esp  --  0.0.0.0/0            0.0.0.0/0            esp spi:1
-p esp --espspi 0
    echo   esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp spi:0
    save -p esp -m esp --espspi 0
    list            esp  --  anywhere             anywhere             esp spi:0
    list-n            esp  --  0.0.0.0/0            0.0.0.0/0            esp spi:0
-p esp --espspi 4294967295
    echo   esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp spi:4294967295
    save -p esp -m esp --espspi 4294967295
    list            esp  --  anywhere             anywhere             esp spi:4294967295
    list-n            esp  --  0.0.0.0/0            0.0.0.0/0            esp spi:4294967295
-p esp --espspi 1:2
    echo   esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp spis:1:2
    save -p esp -m esp --espspi 1:2
    list            esp  --  anywhere             anywhere             esp spis:1:2
    list-n            esp  --  0.0.0.0/0            0.0.0.0/0            esp spis:1:2
-p esp --espspi 0:0
    echo   esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp spi:0
    save -p esp -m esp --espspi 0
    list            esp  --  anywhere             anywhere             esp spi:0
    list-n            esp  --  0.0.0.0/0            0.0.0.0/0            esp spi:0
-p esp --espspi 7:7
    echo   esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp spi:7
    save -p esp -m esp --espspi 7
    list            esp  --  anywhere             anywhere             esp spi:7
    list-n            esp  --  0.0.0.0/0            0.0.0.0/0            esp spi:7
-p esp --espspi :2
    echo   esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp spis:0:2
    save -p esp -m esp --espspi 0:2
    list            esp  --  anywhere             anywhere             esp spis:0:2
    list-n            esp  --  0.0.0.0/0            0.0.0.0/0            esp spis:0:2
-p esp --espspi 2:
    echo   esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp spis:2:4294967295
    save -p esp -m esp --espspi 2:4294967295
    list            esp  --  anywhere             anywhere             esp spis:2:4294967295
    list-n            esp  --  0.0.0.0/0            0.0.0.0/0            esp spis:2:4294967295
-p esp --espspi :
    echo   esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp
    save -p esp -m esp
    list            esp  --  anywhere             anywhere             esp
    list-n            esp  --  0.0.0.0/0            0.0.0.0/0            esp
-p esp --espspi 0:4294967295
    echo   esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp
    save -p esp -m esp
    list            esp  --  anywhere             anywhere             esp
    list-n            esp  --  0.0.0.0/0            0.0.0.0/0            esp
-p esp --espspi 0:0xffffffff
    echo   esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp
    save -p esp -m esp
    list            esp  --  anywhere             anywhere             esp
    list-n            esp  --  0.0.0.0/0            0.0.0.0/0            esp
-p esp --espspi 1:4294967295
    echo   esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp spis:1:4294967295
    save -p esp -m esp --espspi 1:4294967295
    list            esp  --  anywhere             anywhere             esp spis:1:4294967295
    list-n            esp  --  0.0.0.0/0            0.0.0.0/0            esp spis:1:4294967295
-p esp --espspi 0:4294967294
    echo   esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp spis:0:4294967294
    save -p esp -m esp --espspi 0:4294967294
    list            esp  --  anywhere             anywhere             esp spis:0:4294967294
    list-n            esp  --  0.0.0.0/0            0.0.0.0/0            esp spis:0:4294967294
-p esp --espspi 0x10:020
    echo   esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp spi:16
    save -p esp -m esp --espspi 16
    list            esp  --  anywhere             anywhere             esp spi:16
    list-n            esp  --  0.0.0.0/0            0.0.0.0/0            esp spi:16
-p esp --espspi 0XaB
    echo   esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp spi:171
    save -p esp -m esp --espspi 171
    list            esp  --  anywhere             anywhere             esp spi:171
    list-n            esp  --  0.0.0.0/0            0.0.0.0/0            esp spi:171
-p esp --espspi 010
    echo   esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp spi:8
    save -p esp -m esp --espspi 8
    list            esp  --  anywhere             anywhere             esp spi:8
    list-n            esp  --  0.0.0.0/0            0.0.0.0/0            esp spi:8
-p esp --espspi " 5"
    echo   esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp spi:5
    save -p esp -m esp --espspi 5
    list            esp  --  anywhere             anywhere             esp spi:5
    list-n            esp  --  0.0.0.0/0            0.0.0.0/0            esp spi:5
-p esp --espspi +5
    echo   esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp spi:5
    save -p esp -m esp --espspi 5
    list            esp  --  anywhere             anywhere             esp spi:5
    list-n            esp  --  0.0.0.0/0            0.0.0.0/0            esp spi:5
-p esp --espspi "+5: 6"
    echo   esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp spis:5:6
    save -p esp -m esp --espspi 5:6
    list            esp  --  anywhere             anywhere             esp spis:5:6
    list-n            esp  --  0.0.0.0/0            0.0.0.0/0            esp spis:5:6
-p esp --espspi ""
    echo   esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp spi:0
    save -p esp -m esp --espspi 0
    list            esp  --  anywhere             anywhere             esp spi:0
    list-n            esp  --  0.0.0.0/0            0.0.0.0/0            esp spi:0
-p esp --espspi 500:1000
    echo   esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp spis:500:1000
    save -p esp -m esp --espspi 500:1000
    list            esp  --  anywhere             anywhere             esp spis:500:1000
    list-n            esp  --  0.0.0.0/0            0.0.0.0/0            esp spis:500:1000
-p esp -m esp ! --espspi 5
    echo   esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp spi:!5
    save -p esp -m esp ! --espspi 5
    list            esp  --  anywhere             anywhere             esp spi:!5
    list-n            esp  --  0.0.0.0/0            0.0.0.0/0            esp spi:!5
-p esp -m esp ! --espspi 0
    echo   esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp spi:!0
    save -p esp -m esp ! --espspi 0
    list            esp  --  anywhere             anywhere             esp spi:!0
    list-n            esp  --  0.0.0.0/0            0.0.0.0/0            esp spi:!0
-p esp -m esp ! --espspi 1:2
    echo   esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp spis:!1:2
    save -p esp -m esp ! --espspi 1:2
    list            esp  --  anywhere             anywhere             esp spis:!1:2
    list-n            esp  --  0.0.0.0/0            0.0.0.0/0            esp spis:!1:2
-p esp -m esp ! --espspi :
    echo   esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp spis:!0:4294967295
    save -p esp -m esp ! --espspi 0:4294967295
    list            esp  --  anywhere             anywhere             esp spis:!0:4294967295
    list-n            esp  --  0.0.0.0/0            0.0.0.0/0            esp spis:!0:4294967295
-p esp -m esp ! --espspi :5
    echo   esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp spis:!0:5
    save -p esp -m esp ! --espspi 0:5
    list            esp  --  anywhere             anywhere             esp spis:!0:5
    list-n            esp  --  0.0.0.0/0            0.0.0.0/0            esp spis:!0:5
-p esp -m esp ! --espspi 5:
    echo   esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp spis:!5:4294967295
    save -p esp -m esp ! --espspi 5:4294967295
    list            esp  --  anywhere             anywhere             esp spis:!5:4294967295
    list-n            esp  --  0.0.0.0/0            0.0.0.0/0            esp spis:!5:4294967295
-p esp -m esp ! --espspi 0:4294967295
    echo   esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp spis:!0:4294967295
    save -p esp -m esp ! --espspi 0:4294967295
    list            esp  --  anywhere             anywhere             esp spis:!0:4294967295
    list-n            esp  --  0.0.0.0/0            0.0.0.0/0            esp spis:!0:4294967295
-p esp --espspi 4294967296
    status 2
    stderr iptables v1.8.11 (nf_tables): esp: bad value for option "--espspi" near "4294967296", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p esp --espspi 4294967295:4294967296
    status 2
    stderr iptables v1.8.11 (nf_tables): esp: bad value for option "--espspi" near "4294967296", or out of range (4294967295-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p esp --espspi -1
    status 2
    stderr iptables v1.8.11 (nf_tables): esp: bad value for option "--espspi" near "-1", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p esp --espspi x
    status 2
    stderr iptables v1.8.11 (nf_tables): esp: bad value for option "--espspi" near "x", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p esp --espspi 1x
    status 2
    stderr iptables v1.8.11 (nf_tables): esp: Argument to "--espspi" has unexpected characters near "x".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p esp --espspi 1:2x
    status 2
    stderr iptables v1.8.11 (nf_tables): esp: Argument to "--espspi" has unexpected characters near "x".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p esp --espspi 1:x
    status 2
    stderr iptables v1.8.11 (nf_tables): esp: bad value for option "--espspi" near "x", or out of range (1-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p esp --espspi 5:3
    status 2
    stderr iptables v1.8.11 (nf_tables): esp: bad value for option "--espspi" near "3", or out of range (5-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p esp --espspi 1:2:3
    status 2
    stderr iptables v1.8.11 (nf_tables): esp: Too many components for option "--espspi" (max: 2)
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p esp --espspi ::
    status 2
    stderr iptables v1.8.11 (nf_tables): esp: Too many components for option "--espspi" (max: 2)
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p esp --espspi 1::2
    status 2
    stderr iptables v1.8.11 (nf_tables): esp: Too many components for option "--espspi" (max: 2)
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p esp --espspi 1-2
    status 2
    stderr iptables v1.8.11 (nf_tables): esp: Argument to "--espspi" has unexpected characters near "-2".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p esp --espspi 1,2
    status 2
    stderr iptables v1.8.11 (nf_tables): esp: Argument to "--espspi" has unexpected characters near ",2".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p esp --espspi 0x
    status 2
    stderr iptables v1.8.11 (nf_tables): esp: Argument to "--espspi" has unexpected characters near "x".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p esp --espspi 08
    status 2
    stderr iptables v1.8.11 (nf_tables): esp: Argument to "--espspi" has unexpected characters near "8".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p esp --espspi "5 "
    status 2
    stderr iptables v1.8.11 (nf_tables): esp: Argument to "--espspi" has unexpected characters near " ".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p esp --espspi "1: "
    status 2
    stderr iptables v1.8.11 (nf_tables): esp: bad value for option "--espspi" near " ", or out of range (1-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p esp --espspi 99999999999999999999
    status 2
    stderr iptables v1.8.11 (nf_tables): esp: bad value for option "--espspi" near "99999999999999999999", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p esp --espspi "!"
    status 2
    stderr iptables v1.8.11 (nf_tables): esp: bad value for option "--espspi" near "!", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p esp --espspi ä
    status 2
    stderr iptables v1.8.11 (nf_tables): esp: bad value for option "--espspi" near "ä", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p esp
    echo   esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -p esp
    list            esp  --  anywhere             anywhere            \.
    list-n            esp  --  0.0.0.0/0            0.0.0.0/0           \.
-p esp -m esp
    echo   esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp
    save -p esp -m esp
    list            esp  --  anywhere             anywhere             esp
    list-n            esp  --  0.0.0.0/0            0.0.0.0/0            esp
-p 50 -m esp --espspi 1
    echo   esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp spi:1
    save -p esp -m esp --espspi 1
    list            esp  --  anywhere             anywhere             esp spi:1
    list-n            esp  --  0.0.0.0/0            0.0.0.0/0            esp spi:1
-p 50 --espspi 1
    echo   esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp spi:1
    save -p esp -m esp --espspi 1
    list            esp  --  anywhere             anywhere             esp spi:1
    list-n            esp  --  0.0.0.0/0            0.0.0.0/0            esp spi:1
-p ESP --espspi=9
    echo   esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp spi:9
    save -p esp -m esp --espspi 9
    list            esp  --  anywhere             anywhere             esp spi:9
    list-n            esp  --  0.0.0.0/0            0.0.0.0/0            esp spi:9
-p esp --esps 3
    echo   esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp spi:3
    save -p esp -m esp --espspi 3
    list            esp  --  anywhere             anywhere             esp spi:3
    list-n            esp  --  0.0.0.0/0            0.0.0.0/0            esp spi:3
-p esp --esp 3
    echo   esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp spi:3
    save -p esp -m esp --espspi 3
    list            esp  --  anywhere             anywhere             esp spi:3
    list-n            esp  --  0.0.0.0/0            0.0.0.0/0            esp spi:3
-p esp --espspi 1 --espspi 2
    status 2
    stderr iptables v1.8.11 (nf_tables): esp: option "--espspi" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p esp --espspi 1 ! --espspi 2
    status 2
    stderr iptables v1.8.11 (nf_tables): esp: option "--espspi" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p esp --espspi ! 5
    status 2
    stderr iptables v1.8.11 (nf_tables): esp: bad value for option "--espspi" near "!", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p esp --espspi
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--espspi" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p esp --espspi -j ACCEPT
    status 2
    stderr iptables v1.8.11 (nf_tables): esp: bad value for option "--espspi" near "-j", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p esp -m esp ! --espspi
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--espspi" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p esp -m esp --espspi 1 -m esp --espspi 2:3
    echo   esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp spi:1 esp spis:2:3
    save -p esp -m esp --espspi 1 -m esp --espspi 2:3
    list            esp  --  anywhere             anywhere             esp spi:1 esp spis:2:3
    list-n            esp  --  0.0.0.0/0            0.0.0.0/0            esp spi:1 esp spis:2:3
-p esp -m esp -m esp
    echo   esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp esp
    save -p esp -m esp -m esp
    list            esp  --  anywhere             anywhere             esp esp
    list-n            esp  --  0.0.0.0/0            0.0.0.0/0            esp esp
-p esp --espspi 1 -m esp ! --espspi 1
    echo   esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp spi:1 esp spi:!1
    save -p esp -m esp --espspi 1 -m esp ! --espspi 1
    list            esp  --  anywhere             anywhere             esp spi:1 esp spi:!1
    list-n            esp  --  0.0.0.0/0            0.0.0.0/0            esp spi:1 esp spi:!1
-p esp -m comment --comment x --espspi 1:4 -j DROP
    echo DROP  esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* x */ esp spis:1:4
    save -p esp -m comment --comment x -m esp --espspi 1:4 -j DROP
    list DROP       esp  --  anywhere             anywhere             /* x */ esp spis:1:4
    list-n DROP       esp  --  0.0.0.0/0            0.0.0.0/0            /* x */ esp spis:1:4
-p esp -m esp -m comment --comment x --espspi 1:4 -j DROP
    echo DROP  esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp spis:1:4 /* x */
    save -p esp -m esp --espspi 1:4 -m comment --comment x -j DROP
    list DROP       esp  --  anywhere             anywhere             esp spis:1:4 /* x */
    list-n DROP       esp  --  0.0.0.0/0            0.0.0.0/0            esp spis:1:4 /* x */
-m esp -p esp --espspi 1 -j LOG
    echo LOG  esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp spi:1 LOG flags 0 level 4
    save -p esp -m esp --espspi 1 -j LOG
    list LOG        esp  --  anywhere             anywhere             esp spi:1 LOG level warn
    list-n LOG        esp  --  0.0.0.0/0            0.0.0.0/0            esp spi:1 LOG flags 0 level 4
-p esp -j ACCEPT --espspi 17:18
    echo ACCEPT  esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp spis:17:18
    save -p esp -m esp --espspi 17:18 -j ACCEPT
    list ACCEPT     esp  --  anywhere             anywhere             esp spis:17:18
    list-n ACCEPT     esp  --  0.0.0.0/0            0.0.0.0/0            esp spis:17:18
-p esp ! -m esp --espspi 1
    status 2
    stderr iptables v1.8.11 (nf_tables): unexpected ! flag before --match
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m esp
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp
-m esp --espspi 1
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp spi:1
-p tcp -m esp --espspi 1
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp spi:1
-p all -m esp --espspi 1
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp spi:1
! -p esp -m esp --espspi 1
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo  !esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp spi:1
! -p esp --espspi 1
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo  !esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp spi:1
! -p tcp -m esp
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo  !tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp
-p tcp --espspi 1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--espspi"
    stderr Try `iptables -h' or 'iptables --help' for more information.
--espspi 1 -p esp
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--espspi"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-i eth0 -p esp --espspi 1 -m limit --limit 5/s -j ACCEPT
    echo ACCEPT  esp opt -- in eth0 out *  0.0.0.0/0  -> 0.0.0.0/0   esp spi:1 limit: avg 5/sec burst 5
    save -i eth0 -p esp -m esp --espspi 1 -m limit --limit 5/sec -j ACCEPT
    list ACCEPT     esp  --  anywhere             anywhere             esp spi:1 limit: avg 5/sec burst 5
    list-n ACCEPT     esp  --  0.0.0.0/0            0.0.0.0/0            esp spi:1 limit: avg 5/sec burst 5
-p esp -m multiport --dports 5
    status 2
    stderr iptables v1.8.11 (nf_tables): multiport only works with TCP, UDP, UDPLITE, SCTP and DCCP
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p esp --dport 5
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--dport"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p esp --espspi 1 -j REJECT
    echo/4 REJECT  esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp spi:1 reject-with icmp-port-unreachable
    echo/6 REJECT  esp opt -- in * out *  ::/0  -> ::/0   esp spi:1 reject-with icmp6-port-unreachable
    save/4 -p esp -m esp --espspi 1 -j REJECT --reject-with icmp-port-unreachable
    save/6 -p esp -m esp --espspi 1 -j REJECT --reject-with icmp6-port-unreachable
    list/4 REJECT     esp  --  anywhere             anywhere             esp spi:1 reject-with icmp-port-unreachable
    list/6 REJECT     esp  --  anywhere             anywhere             esp spi:1 reject-with icmp6-port-unreachable
    list-n/4 REJECT     esp  --  0.0.0.0/0            0.0.0.0/0            esp spi:1 reject-with icmp-port-unreachable
    list-n/6 REJECT     esp  --  ::/0                 ::/0                 esp spi:1 reject-with icmp6-port-unreachable
-p esp --espspi 1 -j REJECT --reject-with tcp-reset
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo REJECT  esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp spi:1 reject-with tcp-reset
chain OUTPUT
-p esp --espspi 1 -o eth+
    echo   esp opt -- in * out eth+  0.0.0.0/0  -> 0.0.0.0/0   esp spi:1
    save -o eth+ -p esp -m esp --espspi 1
    list            esp  --  anywhere             anywhere             esp spi:1
    list-n            esp  --  0.0.0.0/0            0.0.0.0/0            esp spi:1
table nat
chain POSTROUTING
-p esp --espspi 6 -j MASQUERADE
    echo MASQUERADE  esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp spi:6
    save -p esp -m esp --espspi 6 -j MASQUERADE
    list MASQUERADE  esp  --  anywhere             anywhere             esp spi:6
    list-n MASQUERADE  esp  --  0.0.0.0/0            0.0.0.0/0            esp spi:6
-p udp -m esp
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp
table mangle
chain user
setup -t mangle -N user
-p esp ! --espspi 7
    echo   esp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp spi:!7
    save -p esp -m esp ! --espspi 7
    list            esp  --  anywhere             anywhere             esp spi:!7
    list-n            esp  --  0.0.0.0/0            0.0.0.0/0            esp spi:!7
-p ah -m esp
    status 4
    stderr/4 iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain user
    stderr/6 Warning: never matched protocol: ah. use extension match instead.
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain user
    echo   ah opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   esp
