# Ports as the C library resolves them, packet types, an option.
-p dccp
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -p dccp
    list            dccp --  anywhere             anywhere            \.
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0           \.
-m dccp
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp
-p dccp -m dccp
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp
    save -p dccp -m dccp
    list            dccp --  anywhere             anywhere             dccp
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp
-p 33 --dport 80
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp dpt:80
    save -p dccp -m dccp --dport 80
    list            dccp --  anywhere             anywhere             dccp dpt:80
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp dpt:80
-p dccp --sport 80:90
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp spts:80:90
    save -p dccp -m dccp --sport 80:90
    list            dccp --  anywhere             anywhere             dccp spts:80:90
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp spts:80:90
-p dccp --sport 90:80
    status 2
    stderr iptables v1.8.11 (nf_tables): Port range 90-80 is negative.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p dccp --sport :80
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp spts:0:80
    save -p dccp -m dccp --sport 0:80
    list            dccp --  anywhere             anywhere             dccp spts:0:80
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp spts:0:80
-p dccp --sport :
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp
    save -p dccp -m dccp --sport 0:65535
    list            dccp --  anywhere             anywhere             dccp
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp
-p dccp ! --sport 0:65535
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp spts:!0:65535
    save -p dccp -m dccp ! --sport 0:65535
    list            dccp --  anywhere             anywhere             dccp spts:!0:65535
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp spts:!0:65535
-p dccp ! --sport 5
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp spt:!5
    save -p dccp -m dccp ! --sport 5
    list            dccp --  anywhere             anywhere             dccp spt:!5
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp spt:!5
-p dccp --sport 5 --source-port 6
    status 2
    stderr iptables v1.8.11 (nf_tables): dccp: option "--source-port" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p dccp --sport 5 --dport 6 --dport 7
    status 2
    stderr iptables v1.8.11 (nf_tables): dccp: option "--destination-port" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p dccp --source-port 65536
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp spt:0
    save -p dccp -m dccp --sport 0
    list            dccp --  anywhere             anywhere             dccp spt:0
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp spt:0
-p dccp --source-port 1:65536
    status 2
    stderr iptables v1.8.11 (nf_tables): Port range 1-0 is negative.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p dccp --source-port -1
    status 2
    stderr iptables v1.8.11 (nf_tables): Port "-1" does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p dccp --source-port http
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp spt:80
    save -p dccp -m dccp --sport 80
    list            dccp --  anywhere             anywhere             dccp spt:80
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp spt:80
-p dccp --source-port 1-2
    status 2
    stderr iptables v1.8.11 (nf_tables): Port "1-2" does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p dccp --source-port 1:2:3
    status 2
    stderr iptables v1.8.11 (nf_tables): dccp: Too many components for option "--source-port" (max: 2)
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p dccp --source-port ""
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp spt:0
    save -p dccp -m dccp --sport 0
    list            dccp --  anywhere             anywhere             dccp spt:0
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp spt:0
-p dccp --source-port 0x10:010
    status 2
    stderr iptables v1.8.11 (nf_tables): Port "0x10" does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p dccp --source-port 010:0x10
    status 2
    stderr iptables v1.8.11 (nf_tables): Port "0x10" does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p dccp --source-port " 5"
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp spt:5
    save -p dccp -m dccp --sport 5
    list            dccp --  anywhere             anywhere             dccp spt:5
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp spt:5
-p dccp --dccp-types REQUEST
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp 0
    save -p dccp -m dccp --dccp-types REQUEST
    list            dccp --  anywhere             anywhere             dccp REQUEST
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp 0
-p dccp --dccp-types request,Response
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp 0,1
    save -p dccp -m dccp --dccp-types REQUEST,RESPONSE
    list            dccp --  anywhere             anywhere             dccp REQUEST,RESPONSE
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp 0,1
-p dccp --dccp-types REQUEST,RESPONSE,DATA,ACK,DATAACK,CLOSEREQ,CLOSE,RESET,SYNC,SYNCACK,INVALID
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15
    save -p dccp -m dccp --dccp-types REQUEST,RESPONSE,DATA,ACK,DATAACK,CLOSEREQ,CLOSE,RESET,SYNC,SYNCACK,INVALID
    list            dccp --  anywhere             anywhere             dccp REQUEST,RESPONSE,DATA,ACK,DATAACK,CLOSEREQ,CLOSE,RESET,SYNC,SYNCACK,INVALID
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15
-p dccp --dccp-types INVALID
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp 10,11,12,13,14,15
    save -p dccp -m dccp --dccp-types INVALID
    list            dccp --  anywhere             anywhere             dccp INVALID
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp 10,11,12,13,14,15
-p dccp --dccp-types INVALID,DATA,REQUEST
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp 0,2,10,11,12,13,14,15
    save -p dccp -m dccp --dccp-types REQUEST,DATA,INVALID
    list            dccp --  anywhere             anywhere             dccp REQUEST,DATA,INVALID
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp 0,2,10,11,12,13,14,15
-p dccp --dccp-types ""
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp \.
    save -p dccp -m dccp --dccp-types \.
    list            dccp --  anywhere             anywhere             dccp \.
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp \.
    delete/4 2 iptables v1.8.11 (nf_tables): option "--dccp-types" requires an argument
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -p dccp -m dccp --dccp-types \.
    delete/6 2 ip6tables v1.8.11 (nf_tables): option "--dccp-types" requires an argument
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -p dccp -m dccp --dccp-types \.
-p dccp --dccp-types ,
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp \.
    save -p dccp -m dccp --dccp-types \.
    list            dccp --  anywhere             anywhere             dccp \.
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp \.
    delete/4 2 iptables v1.8.11 (nf_tables): option "--dccp-types" requires an argument
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -p dccp -m dccp --dccp-types \.
    delete/6 2 ip6tables v1.8.11 (nf_tables): option "--dccp-types" requires an argument
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -p dccp -m dccp --dccp-types \.
-p dccp --dccp-types REQUEST,,DATA,
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp 0,2
    save -p dccp -m dccp --dccp-types REQUEST,DATA
    list            dccp --  anywhere             anywhere             dccp REQUEST,DATA
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp 0,2
-p dccp --dccp-types REQUEST,DATA,REQUEST
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp 0,2
    save -p dccp -m dccp --dccp-types REQUEST,DATA
    list            dccp --  anywhere             anywhere             dccp REQUEST,DATA
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp 0,2
-p dccp --dccp-types 0
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown DCCP type `0'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p dccp --dccp-types 1
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown DCCP type `1'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p dccp --dccp-types foo
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown DCCP type `foo'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p dccp --dccp-types REQ
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown DCCP type `REQ'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p dccp --dccp-types ALL
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown DCCP type `ALL'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p dccp --dccp-types NONE
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown DCCP type `NONE'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p dccp ! --dccp-types RESET
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp ! 7
    save -p dccp -m dccp ! --dccp-types RESET
    list            dccp --  anywhere             anywhere             dccp ! RESET
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp ! 7
-p dccp ! --dccp-types ""
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp ! \.
    save -p dccp -m dccp ! --dccp-types \.
    list            dccp --  anywhere             anywhere             dccp ! \.
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp ! \.
    delete/4 2 iptables v1.8.11 (nf_tables): option "--dccp-types" requires an argument
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -p dccp -m dccp ! --dccp-types \.
    delete/6 2 ip6tables v1.8.11 (nf_tables): option "--dccp-types" requires an argument
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -p dccp -m dccp ! --dccp-types \.
-p dccp --dccp-types RESET --dccp-types DATA
    status 2
    stderr iptables v1.8.11 (nf_tables): dccp: option "--dccp-types" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p dccp --dccp-option 0
    status 2
    stderr iptables v1.8.11 (nf_tables): dccp: bad value for option "--dccp-option", or out of range (1-255).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p dccp --dccp-option 1
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp option=1
    save -p dccp -m dccp --dccp-option 1
    list            dccp --  anywhere             anywhere             dccp option=1
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp option=1
-p dccp --dccp-option 255
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp option=255
    save -p dccp -m dccp --dccp-option 255
    list            dccp --  anywhere             anywhere             dccp option=255
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp option=255
-p dccp --dccp-option 256
    status 2
    stderr iptables v1.8.11 (nf_tables): dccp: bad value for option "--dccp-option", or out of range (1-255).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p dccp --dccp-option x
    status 2
    stderr iptables v1.8.11 (nf_tables): dccp: bad value for option "--dccp-option", or out of range (1-255).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p dccp --dccp-option ""
    status 2
    stderr iptables v1.8.11 (nf_tables): dccp: bad value for option "--dccp-option", or out of range (1-255).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p dccp --dccp-option -1
    status 2
    stderr iptables v1.8.11 (nf_tables): dccp: bad value for option "--dccp-option", or out of range (1-255).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p dccp --dccp-option 0x20
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp option=32
    save -p dccp -m dccp --dccp-option 32
    list            dccp --  anywhere             anywhere             dccp option=32
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp option=32
-p dccp ! --dccp-option 020
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp option=!16
    save -p dccp -m dccp ! --dccp-option 16
    list            dccp --  anywhere             anywhere             dccp option=!16
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp option=!16
-p dccp --dccp-option 5 --dccp-option 6
    status 2
    stderr iptables v1.8.11 (nf_tables): dccp: option "--dccp-option" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p dccp --dccp-option 5 -m dccp --dccp-option 6
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp option=5 dccp option=6
    save -p dccp -m dccp --dccp-option 5 -m dccp --dccp-option 6
    list            dccp --  anywhere             anywhere             dccp option=5 dccp option=6
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp option=5 dccp option=6
-p dccp --dccp-option 5 --dccp-types DATA --dport 5 --sport 6
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp spt:6 dpt:5 2 option=5
    save -p dccp -m dccp --sport 6 --dport 5 --dccp-types DATA --dccp-option 5
    list            dccp --  anywhere             anywhere             dccp spt:6 dpt:5 DATA option=5
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp spt:6 dpt:5 2 option=5
-p dccp ! --dccp-option 5 ! --dccp-types DATA,INVALID ! --dport 5 ! --sport 6:7
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp spts:!6:7 dpt:!5 ! 2,10,11,12,13,14,15 option=!5
    save -p dccp -m dccp ! --sport 6:7 ! --dport 5 ! --dccp-types DATA,INVALID ! --dccp-option 5
    list            dccp --  anywhere             anywhere             dccp spts:!6:7 dpt:!5 ! DATA,INVALID option=!5
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp spts:!6:7 dpt:!5 ! 2,10,11,12,13,14,15 option=!5
-p tcp -m dccp --dport 5
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp dpt:5
! -p dccp -m dccp --dport 5
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo  !dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp dpt:5
! -p dccp --dport 5
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo  !dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp dpt:5
-m dccp --dport 5 -p dccp
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp dpt:5
    save -p dccp -m dccp --dport 5
    list            dccp --  anywhere             anywhere             dccp dpt:5
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp dpt:5
-p dccp -m dccp --dccp-option=3
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp option=3
    save -p dccp -m dccp --dccp-option 3
    list            dccp --  anywhere             anywhere             dccp option=3
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp option=3
-p dccp -m dccp --dccp-types=INVALID
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp 10,11,12,13,14,15
    save -p dccp -m dccp --dccp-types INVALID
    list            dccp --  anywhere             anywhere             dccp INVALID
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp 10,11,12,13,14,15
-p dccp -m dccp --dccp-types "" --dccp-option 3
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp  option=3
    save -p dccp -m dccp --dccp-types  --dccp-option 3
    list            dccp --  anywhere             anywhere             dccp  option=3
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp  option=3
    delete/4 2 iptables v1.8.11 (nf_tables): Unknown DCCP type `--dccp-option'
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -p dccp -m dccp --dccp-types  --dccp-option 3
    delete/6 2 ip6tables v1.8.11 (nf_tables): Unknown DCCP type `--dccp-option'
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -p dccp -m dccp --dccp-types  --dccp-option 3
-p dccp -m dccp --sport amqp
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp spt:5672
    save -p dccp -m dccp --sport 5672
    list            dccp --  anywhere             anywhere             dccp spt:5672
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp spt:5672
-p dccp -m dccp --sport 5672:amqp
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp spt:5672
    save -p dccp -m dccp --sport 5672
    list            dccp --  anywhere             anywhere             dccp spt:5672
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp spt:5672
-p dccp --dccp-types "" --dport 5
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp dpt:5 \.
    save -p dccp -m dccp --dport 5 --dccp-types \.
    list            dccp --  anywhere             anywhere             dccp dpt:5 \.
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp dpt:5 \.
    delete/4 2 iptables v1.8.11 (nf_tables): option "--dccp-types" requires an argument
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -p dccp -m dccp --dport 5 --dccp-types \.
    delete/6 2 ip6tables v1.8.11 (nf_tables): option "--dccp-types" requires an argument
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -p dccp -m dccp --dport 5 --dccp-types \.
-p dccp --dccp-types "REQUEST " --dport 5
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown DCCP type `REQUEST '
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p dccp --dccp-types REQUEST:x --dport 5
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown DCCP type `REQUEST:x'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p dccp --dccp-types "!"
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown DCCP type `!'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p DCCP --dport 5
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp dpt:5
    save -p dccp -m dccp --dport 5
    list            dccp --  anywhere             anywhere             dccp dpt:5
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp dpt:5
-p dccp -m comment --comment x --dport 5 -j ACCEPT
    echo ACCEPT  dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* x */ dccp dpt:5
    save -p dccp -m comment --comment x -m dccp --dport 5 -j ACCEPT
    list ACCEPT     dccp --  anywhere             anywhere             /* x */ dccp dpt:5
    list-n ACCEPT     dccp --  0.0.0.0/0            0.0.0.0/0            /* x */ dccp dpt:5
-m dccp --dport 5
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp dpt:5
--dport 5 -p dccp
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--dport"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p all -m dccp
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp
-p dccp --source-port 65535
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp spt:65535
    save -p dccp -m dccp --sport 65535
    list            dccp --  anywhere             anywhere             dccp spt:65535
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp spt:65535
-p dccp --source-port 0
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp spt:0
    save -p dccp -m dccp --sport 0
    list            dccp --  anywhere             anywhere             dccp spt:0
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp spt:0
-p dccp --source-port 0:65534
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp spts:0:65534
    save -p dccp -m dccp --sport 0:65534
    list            dccp --  anywhere             anywhere             dccp spts:0:65534
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp spts:0:65534
-p dccp --source-port 1:65535
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp spts:1:65535
    save -p dccp -m dccp --sport 1:65535
    list            dccp --  anywhere             anywhere             dccp spts:1:65535
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp spts:1:65535
-p dccp --source-port 0:65535
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp
    save -p dccp -m dccp --sport 0:65535
    list            dccp --  anywhere             anywhere             dccp
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp
-p dccp --source-port 5,6
    status 2
    stderr iptables v1.8.11 (nf_tables): Port "5,6" does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p dccp --source-port amqp
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp spt:5672
    save -p dccp -m dccp --sport 5672
    list            dccp --  anywhere             anywhere             dccp spt:5672
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp spt:5672
-p dccp --source-port nosuch
    status 2
    stderr iptables v1.8.11 (nf_tables): Port "nosuch" does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p dccp ! --destination-port http:https
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp dpts:!80:443
    save -p dccp -m dccp ! --dport 80:443
    list            dccp --  anywhere             anywhere             dccp dpts:!80:443
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp dpts:!80:443
-p dccp --dccp-t request
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp 0
    save -p dccp -m dccp --dccp-types REQUEST
    list            dccp --  anywhere             anywhere             dccp REQUEST
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp 0
-p dccp --dccp 1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--dccp"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p dccp --dccp-types=CLOSE,CLOSEREQ
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp 5,6
    save -p dccp -m dccp --dccp-types CLOSEREQ,CLOSE
    list            dccp --  anywhere             anywhere             dccp CLOSEREQ,CLOSE
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp 5,6
-p dccp ! --dccp-types INVALID,SYNCACK,SYNC
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp ! 8,9,10,11,12,13,14,15
    save -p dccp -m dccp ! --dccp-types SYNC,SYNCACK,INVALID
    list            dccp --  anywhere             anywhere             dccp ! SYNC,SYNCACK,INVALID
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp ! 8,9,10,11,12,13,14,15
-p dccp --dccp-types
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--dccp-types" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p dccp --dccp-option 5x
    status 2
    stderr iptables v1.8.11 (nf_tables): dccp: bad value for option "--dccp-option", or out of range (1-255).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p dccp --dccp-option " 5"
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp option=5
    save -p dccp -m dccp --dccp-option 5
    list            dccp --  anywhere             anywhere             dccp option=5
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp option=5
-p dccp --dccp-option +5
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp option=5
    save -p dccp -m dccp --dccp-option 5
    list            dccp --  anywhere             anywhere             dccp option=5
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp option=5
-p dccp --dccp-types "REQUEST DATA"
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown DCCP type `REQUEST DATA'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p dccp --dccp-types " REQUEST"
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown DCCP type ` REQUEST'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p dccp --dccp-types é
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown DCCP type `é'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p dccp --dccp-types "" --dccp-option 3
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp  option=3
    save -p dccp -m dccp --dccp-types  --dccp-option 3
    list            dccp --  anywhere             anywhere             dccp  option=3
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp  option=3
    delete/4 2 iptables v1.8.11 (nf_tables): Unknown DCCP type `--dccp-option'
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -p dccp -m dccp --dccp-types  --dccp-option 3
    delete/6 2 ip6tables v1.8.11 (nf_tables): Unknown DCCP type `--dccp-option'
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -p dccp -m dccp --dccp-types  --dccp-option 3
-p dccp --dccp-types REQUEST -m state --state NEW -j DROP
    echo DROP  dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp 0 state NEW
    save -p dccp -m dccp --dccp-types REQUEST -m state --state NEW -j DROP
    list DROP       dccp --  anywhere             anywhere             dccp REQUEST state NEW
    list-n DROP       dccp --  0.0.0.0/0            0.0.0.0/0            dccp 0 state NEW
-p dccp -m multiport --dports 5,6 --dport 5
    status 2
    stderr iptables v1.8.11 (nf_tables): multiport: option "--destination-ports" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p dccp --dport 5 -j REJECT
    echo/4 REJECT  dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp dpt:5 reject-with icmp-port-unreachable
    echo/6 REJECT  dccp opt -- in * out *  ::/0  -> ::/0   dccp dpt:5 reject-with icmp6-port-unreachable
    save/4 -p dccp -m dccp --dport 5 -j REJECT --reject-with icmp-port-unreachable
    save/6 -p dccp -m dccp --dport 5 -j REJECT --reject-with icmp6-port-unreachable
    list/4 REJECT     dccp --  anywhere             anywhere             dccp dpt:5 reject-with icmp-port-unreachable
    list/6 REJECT     dccp --  anywhere             anywhere             dccp dpt:5 reject-with icmp6-port-unreachable
    list-n/4 REJECT     dccp --  0.0.0.0/0            0.0.0.0/0            dccp dpt:5 reject-with icmp-port-unreachable
    list-n/6 REJECT     dccp --  ::/0                 ::/0                 dccp dpt:5 reject-with icmp6-port-unreachable
chain OUTPUT
-o eth0 -p dccp --dport 5
    echo   dccp opt -- in * out eth0  0.0.0.0/0  -> 0.0.0.0/0   dccp dpt:5
    save -o eth0 -p dccp -m dccp --dport 5
    list            dccp --  anywhere             anywhere             dccp dpt:5
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            dccp dpt:5
table nat
chain PREROUTING
-p dccp --dport 5 -j DNAT --to-destination :5
    echo DNAT  dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp dpt:5 to::5
    save -p dccp -m dccp --dport 5 -j DNAT --to-destination :5
    list DNAT       dccp --  anywhere             anywhere             dccp dpt:5 to::5
    list-n DNAT       dccp --  0.0.0.0/0            0.0.0.0/0            dccp dpt:5 to::5
table mangle
chain FORWARD
-p dccp --dccp-types DATA,DATAACK -j MARK --set-mark 1
    echo MARK  dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp 2,4 MARK set 0x1
    save -p dccp -m dccp --dccp-types DATA,DATAACK -j MARK --set-xmark 0x1/0xffffffff
    list MARK       dccp --  anywhere             anywhere             dccp DATA,DATAACK MARK set 0x1
    list-n MARK       dccp --  0.0.0.0/0            0.0.0.0/0            dccp 2,4 MARK set 0x1
table raw
chain OUTPUT
-p dccp --sport 2905 -j NOTRACK
    echo CT  dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   dccp spt:2905 NOTRACK
    save -p dccp -m dccp --sport 2905 -j NOTRACK
    list CT         dccp --  anywhere             anywhere             dccp spt:2905 NOTRACK
    list-n CT         dccp --  0.0.0.0/0            0.0.0.0/0            dccp spt:2905 NOTRACK
