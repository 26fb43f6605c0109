# Options by number and by name, once each.
table mangle
-j TCPOPTSTRIP
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo TCPOPTSTRIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
-p tcp -j TCPOPTSTRIP
    echo TCPOPTSTRIP  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -p tcp -j TCPOPTSTRIP
    list TCPOPTSTRIP  tcp  --  anywhere             anywhere            \.
    list-n TCPOPTSTRIP  tcp  --  0.0.0.0/0            0.0.0.0/0           \.
-j TCPOPTSTRIP --strip-options 2
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo TCPOPTSTRIP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPOPTSTRIP options 2
-p udp -j TCPOPTSTRIP --strip-options 2
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo TCPOPTSTRIP  udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPOPTSTRIP options 2
! -p tcp -j TCPOPTSTRIP --strip-options 2
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo TCPOPTSTRIP !tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPOPTSTRIP options 2
-p tcp -j TCPOPTSTRIP --strip-options 0
    status 2
    stderr iptables v1.8.11 (nf_tables): Option value may not be 0 or 1
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TCPOPTSTRIP --strip-options 1
    status 2
    stderr iptables v1.8.11 (nf_tables): Option value may not be 0 or 1
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TCPOPTSTRIP --strip-options 2,3
    echo TCPOPTSTRIP  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPOPTSTRIP options 2,3
    save -p tcp -j TCPOPTSTRIP --strip-options 2,3
    list TCPOPTSTRIP  tcp  --  anywhere             anywhere             TCPOPTSTRIP options mss,wscale
    list-n TCPOPTSTRIP  tcp  --  0.0.0.0/0            0.0.0.0/0            TCPOPTSTRIP options 2,3
-p tcp -j TCPOPTSTRIP --strip-options 255
    echo TCPOPTSTRIP  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPOPTSTRIP options 255
    save -p tcp -j TCPOPTSTRIP --strip-options 255
    list TCPOPTSTRIP  tcp  --  anywhere             anywhere             TCPOPTSTRIP options 255
    list-n TCPOPTSTRIP  tcp  --  0.0.0.0/0            0.0.0.0/0            TCPOPTSTRIP options 255
-p tcp -j TCPOPTSTRIP --strip-options 256
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad TCP option value "256"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TCPOPTSTRIP --strip-options wscale,mss,sack-permitted,sack,timestamp,md5
    echo TCPOPTSTRIP  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPOPTSTRIP options 2,3,4,5,8,19
    save -p tcp -j TCPOPTSTRIP --strip-options 2,3,4,5,8,19
    list TCPOPTSTRIP  tcp  --  anywhere             anywhere             TCPOPTSTRIP options mss,wscale,sack-permitted,sack,timestamp,md5
    list-n TCPOPTSTRIP  tcp  --  0.0.0.0/0            0.0.0.0/0            TCPOPTSTRIP options 2,3,4,5,8,19
-p tcp -j TCPOPTSTRIP --strip-options 31,32,33,63,64,96,128,160,192,224,254,253,30,8,19
    echo TCPOPTSTRIP  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPOPTSTRIP options 8,19,30,31,32,33,63,64,96,128,160,192,224,253,254
    save -p tcp -j TCPOPTSTRIP --strip-options 8,19,30,31,32,33,63,64,96,128,160,192,224,253,254
    list TCPOPTSTRIP  tcp  --  anywhere             anywhere             TCPOPTSTRIP options timestamp,md5,30,31,32,33,63,64,96,128,160,192,224,253,254
    list-n TCPOPTSTRIP  tcp  --  0.0.0.0/0            0.0.0.0/0            TCPOPTSTRIP options 8,19,30,31,32,33,63,64,96,128,160,192,224,253,254
-p tcp -j TCPOPTSTRIP --strip-options MSS
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad TCP option value "MSS"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TCPOPTSTRIP --strip-options foo
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad TCP option value "foo"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TCPOPTSTRIP --strip-options sac
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad TCP option value "sac"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TCPOPTSTRIP --strip-options ""
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad TCP option value ""
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TCPOPTSTRIP --strip-options ,
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad TCP option value ""
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TCPOPTSTRIP --strip-options ,mss,,5,
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad TCP option value ""
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TCPOPTSTRIP --strip-options mss,2,mss,2
    status 2
    stderr iptables v1.8.11 (nf_tables): Option "2" already specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TCPOPTSTRIP --strip-options mss,foo
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad TCP option value "foo"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TCPOPTSTRIP --strip-options " 5"
    echo TCPOPTSTRIP  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPOPTSTRIP options 5
    save -p tcp -j TCPOPTSTRIP --strip-options 5
    list TCPOPTSTRIP  tcp  --  anywhere             anywhere             TCPOPTSTRIP options sack
    list-n TCPOPTSTRIP  tcp  --  0.0.0.0/0            0.0.0.0/0            TCPOPTSTRIP options 5
-p tcp -j TCPOPTSTRIP --strip-options "5 "
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad TCP option value "5 "
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TCPOPTSTRIP --strip-options 0x10
    echo TCPOPTSTRIP  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPOPTSTRIP options 16
    save -p tcp -j TCPOPTSTRIP --strip-options 16
    list TCPOPTSTRIP  tcp  --  anywhere             anywhere             TCPOPTSTRIP options 16
    list-n TCPOPTSTRIP  tcp  --  0.0.0.0/0            0.0.0.0/0            TCPOPTSTRIP options 16
-p tcp -j TCPOPTSTRIP --strip-options 020
    echo TCPOPTSTRIP  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPOPTSTRIP options 16
    save -p tcp -j TCPOPTSTRIP --strip-options 16
    list TCPOPTSTRIP  tcp  --  anywhere             anywhere             TCPOPTSTRIP options 16
    list-n TCPOPTSTRIP  tcp  --  0.0.0.0/0            0.0.0.0/0            TCPOPTSTRIP options 16
-p tcp -j TCPOPTSTRIP --strip-options -1
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad TCP option value "-1"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TCPOPTSTRIP --strip-options 5 --strip-options 6
    status 2
    stderr iptables v1.8.11 (nf_tables): TCPOPTSTRIP: option "--strip-options" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TCPOPTSTRIP ! --strip-options 5
    status 2
    stderr iptables v1.8.11 (nf_tables): TCPOPTSTRIP: option "--strip-options" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TCPOPTSTRIP --strip 5
    echo TCPOPTSTRIP  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPOPTSTRIP options 5
    save -p tcp -j TCPOPTSTRIP --strip-options 5
    list TCPOPTSTRIP  tcp  --  anywhere             anywhere             TCPOPTSTRIP options sack
    list-n TCPOPTSTRIP  tcp  --  0.0.0.0/0            0.0.0.0/0            TCPOPTSTRIP options 5
-p tcp -j TCPOPTSTRIP --strip-options=5
    echo TCPOPTSTRIP  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPOPTSTRIP options 5
    save -p tcp -j TCPOPTSTRIP --strip-options 5
    list TCPOPTSTRIP  tcp  --  anywhere             anywhere             TCPOPTSTRIP options sack
    list-n TCPOPTSTRIP  tcp  --  0.0.0.0/0            0.0.0.0/0            TCPOPTSTRIP options 5
-p tcp -j TCPOPTSTRIP --strip-options 2,mss
    status 2
    stderr iptables v1.8.11 (nf_tables): Option "mss" already specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TCPOPTSTRIP --strip-options 2,0x2
    status 2
    stderr iptables v1.8.11 (nf_tables): Option "0x2" already specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TCPOPTSTRIP --strip-options mss,mss
    status 2
    stderr iptables v1.8.11 (nf_tables): Option "mss" already specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TCPOPTSTRIP --strip-options 5,
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad TCP option value ""
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TCPOPTSTRIP --strip-options 5,+6
    echo TCPOPTSTRIP  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPOPTSTRIP options 5,6
    save -p tcp -j TCPOPTSTRIP --strip-options 5,6
    list TCPOPTSTRIP  tcp  --  anywhere             anywhere             TCPOPTSTRIP options sack,6
    list-n TCPOPTSTRIP  tcp  --  0.0.0.0/0            0.0.0.0/0            TCPOPTSTRIP options 5,6
-p tcp -j TCPOPTSTRIP --strip-options 5,1,5
    status 2
    stderr iptables v1.8.11 (nf_tables): Option value may not be 0 or 1
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TCPOPTSTRIP --strip-options 0x
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad TCP option value "0x"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TCPOPTSTRIP --strip-options 08
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad TCP option value "08"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TCPOPTSTRIP --strip-options mss:2
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad TCP option value "mss:2"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TCPOPTSTRIP --strip-options 5:6
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad TCP option value "5:6"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TCPOPTSTRIP --strip-options 5-6
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad TCP option value "5-6"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp --syn -j TCPOPTSTRIP --strip-options timestamp
    echo TCPOPTSTRIP  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp flags:0x17/0x02 TCPOPTSTRIP options 8
    save -p tcp -m tcp --tcp-flags FIN,SYN,RST,ACK SYN -j TCPOPTSTRIP --strip-options 8
    list TCPOPTSTRIP  tcp  --  anywhere             anywhere             tcp flags:FIN,SYN,RST,ACK/SYN TCPOPTSTRIP options timestamp
    list-n TCPOPTSTRIP  tcp  --  0.0.0.0/0            0.0.0.0/0            tcp flags:0x17/0x02 TCPOPTSTRIP options 8
-p tcp -g TCPOPTSTRIP --strip-options 5
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--strip-options"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp --strip-options 5 -j TCPOPTSTRIP
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--strip-options"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TCPOPTSTRIP --strip-options
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--strip-options" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TCPOPTSTRIP --strip-options 5 6
    status 2
    stderr Bad argument `6'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TCPOPTSTRIP --strip-options "5, 6"
    echo TCPOPTSTRIP  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPOPTSTRIP options 5,6
    save -p tcp -j TCPOPTSTRIP --strip-options 5,6
    list TCPOPTSTRIP  tcp  --  anywhere             anywhere             TCPOPTSTRIP options sack,6
    list-n TCPOPTSTRIP  tcp  --  0.0.0.0/0            0.0.0.0/0            TCPOPTSTRIP options 5,6
-p tcp -j TCPOPTSTRIP --strip-options é
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad TCP option value "é"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p 6 -m comment --comment x -j TCPOPTSTRIP --strip-options 2,4,255
    echo TCPOPTSTRIP  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* x */ TCPOPTSTRIP options 2,4,255
    save -p tcp -m comment --comment x -j TCPOPTSTRIP --strip-options 2,4,255
    list TCPOPTSTRIP  tcp  --  anywhere             anywhere             /* x */ TCPOPTSTRIP options mss,sack-permitted,255
    list-n TCPOPTSTRIP  tcp  --  0.0.0.0/0            0.0.0.0/0            /* x */ TCPOPTSTRIP options 2,4,255
table filter
-p tcp -j TCPOPTSTRIP --strip-options 1
    status 2
    stderr iptables v1.8.11 (nf_tables): Option value may not be 0 or 1
    stderr Try `iptables -h' or 'iptables --help' for more information.
table mangle
chain PREROUTING
-p tcp -j TCPOPTSTRIP --strip-options=5
    echo TCPOPTSTRIP  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPOPTSTRIP options 5
    save -p tcp -j TCPOPTSTRIP --strip-options 5
    list TCPOPTSTRIP  tcp  --  anywhere             anywhere             TCPOPTSTRIP options sack
    list-n TCPOPTSTRIP  tcp  --  0.0.0.0/0            0.0.0.0/0            TCPOPTSTRIP options 5
table raw
-p tcp -j TCPOPTSTRIP --strip-options=5
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo TCPOPTSTRIP  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPOPTSTRIP options 5
table mangle
chain OUTPUT
-p tcp -j TCPOPTSTRIP --strip-options md5
    echo TCPOPTSTRIP  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPOPTSTRIP options 19
    save -p tcp -j TCPOPTSTRIP --strip-options 19
    list TCPOPTSTRIP  tcp  --  anywhere             anywhere             TCPOPTSTRIP options md5
    list-n TCPOPTSTRIP  tcp  --  0.0.0.0/0            0.0.0.0/0            TCPOPTSTRIP options 19
chain FORWARD
-p tcp -j TCPOPTSTRIP --strip-options md5
    echo TCPOPTSTRIP  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPOPTSTRIP options 19
    save -p tcp -j TCPOPTSTRIP --strip-options 19
    list TCPOPTSTRIP  tcp  --  anywhere             anywhere             TCPOPTSTRIP options md5
    list-n TCPOPTSTRIP  tcp  --  0.0.0.0/0            0.0.0.0/0            TCPOPTSTRIP options 19
chain POSTROUTING
-o eth0 -p tcp -j TCPOPTSTRIP --strip-options md5
    echo TCPOPTSTRIP  tcp opt -- in * out eth0  0.0.0.0/0  -> 0.0.0.0/0   TCPOPTSTRIP options 19
    save -o eth0 -p tcp -j TCPOPTSTRIP --strip-options 19
    list TCPOPTSTRIP  tcp  --  anywhere             anywhere             TCPOPTSTRIP options md5
    list-n TCPOPTSTRIP  tcp  --  0.0.0.0/0            0.0.0.0/0            TCPOPTSTRIP options 19
table nat
chain OUTPUT
-p tcp -j TCPOPTSTRIP --strip-options md5
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo TCPOPTSTRIP  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPOPTSTRIP options 19
table security
chain INPUT
-p tcp -j TCPOPTSTRIP --strip-options md5
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo TCPOPTSTRIP  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPOPTSTRIP options 19
table filter
chain FORWARD
-p tcp -j TCPOPTSTRIP --strip-options md5
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain FORWARD
    echo TCPOPTSTRIP  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TCPOPTSTRIP options 19
