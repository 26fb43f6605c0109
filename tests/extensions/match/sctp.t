# Ports, and chunks with their flags, of which four may have any.
-p sctp
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -p sctp
    list            sctp --  anywhere             anywhere            \.
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0           \.
-m sctp
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp
-p sctp -m sctp
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp
    save -p sctp -m sctp
    list            sctp --  anywhere             anywhere             sctp
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp
-p 132 --dport 80
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp dpt:80
    save -p sctp -m sctp --dport 80
    list            sctp --  anywhere             anywhere             sctp dpt:80
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp dpt:80
-p sctp --sport 80
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp spt:80
    save -p sctp -m sctp --sport 80
    list            sctp --  anywhere             anywhere             sctp spt:80
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp spt:80
-p sctp --sport 80:90
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp spts:80:90
    save -p sctp -m sctp --sport 80:90
    list            sctp --  anywhere             anywhere             sctp spts:80:90
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp spts:80:90
-p sctp --sport 90:80
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid portrange (min > max)
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --sport :80
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp spts:0:80
    save -p sctp -m sctp --sport 0:80
    list            sctp --  anywhere             anywhere             sctp spts:0:80
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp spts:0:80
-p sctp --sport 80:
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp spts:80:65535
    save -p sctp -m sctp --sport 80:65535
    list            sctp --  anywhere             anywhere             sctp spts:80:65535
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp spts:80:65535
-p sctp --sport :
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp
    save -p sctp -m sctp --sport 0:65535
    list            sctp --  anywhere             anywhere             sctp
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp
-p sctp --sport 0:65535
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp
    save -p sctp -m sctp --sport 0:65535
    list            sctp --  anywhere             anywhere             sctp
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp
-p sctp ! --sport 0:65535
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp spts:!0:65535
    save -p sctp -m sctp ! --sport 0:65535
    list            sctp --  anywhere             anywhere             sctp spts:!0:65535
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp spts:!0:65535
-p sctp ! --sport 5
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp spt:!5
    save -p sctp -m sctp ! --sport 5
    list            sctp --  anywhere             anywhere             sctp spt:!5
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp spt:!5
-p sctp --sport 5 --sport 6
    status 2
    stderr iptables v1.8.11 (nf_tables): Only one `--source-port' allowed
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --sport 5 --source-port 6
    status 2
    stderr iptables v1.8.11 (nf_tables): Only one `--source-port' allowed
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --source-port 65536
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid port/service `65536' specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --source-port -1
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid port/service `-1' specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --source-port x
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid port/service `x' specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --source-port http
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid port/service `http' specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --dport http:https
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid port/service `http' specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --dport 1:2:3
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid port/service `2:3' specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --dport 0x10:010
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid portrange (min > max)
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --dport ""
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid port/service `' specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types all
    status 2
    stderr iptables v1.8.11 (nf_tables): --chunk-types requires two args
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types all DATA
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp all 0x0000
    save -p sctp -m sctp --chunk-types all DATA
    list            sctp --  anywhere             anywhere             sctp all DATA
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp all 0x0000
-p sctp --chunk-types all DATA,INIT
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp all 0x0000,0x0001
    save -p sctp -m sctp --chunk-types all DATA,INIT
    list            sctp --  anywhere             anywhere             sctp all DATA,INIT
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp all 0x0000,0x0001
-p sctp --chunk-types any data,INIT
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp any 0x0000,0x0001
    save -p sctp -m sctp --chunk-types any DATA,INIT
    list            sctp --  anywhere             anywhere             sctp any DATA,INIT
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp any 0x0000,0x0001
-p sctp --chunk-types only DATA:Ube,ABORT:t
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp only 0x0000:Ube,0x0006:t
    save -p sctp -m sctp --chunk-types only DATA:Ube,ABORT:t
    list            sctp --  anywhere             anywhere             sctp only DATA:Ube,ABORT:t
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp only 0x0000:Ube,0x0006:t
-p sctp --chunk-types only DATA:UBEi
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp only 0x0000:iUBE
    save -p sctp -m sctp --chunk-types only DATA:iUBE
    list            sctp --  anywhere             anywhere             sctp only DATA:iUBE
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp only 0x0000:iUBE
-p sctp --chunk-types only DATA:x
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid flags for chunk type 0
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types only DATA:
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp only 0x0000
    save -p sctp -m sctp --chunk-types only DATA
    list            sctp --  anywhere             anywhere             sctp only DATA
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp only 0x0000
-p sctp --chunk-types only INIT:T
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid flags for chunk type 1
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types only FOO
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown sctp chunk `FOO'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types foo DATA
    status 2
    stderr iptables v1.8.11 (nf_tables): Match type has to be one of "ALL", "ANY" or "ONLY"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types any ALL
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp any ALL
    save -p sctp -m sctp --chunk-types any ALL
    list            sctp --  anywhere             anywhere             sctp any ALL
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp any ALL
-p sctp --chunk-types all ALL
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp all ALL
    save -p sctp -m sctp --chunk-types all ALL
    list            sctp --  anywhere             anywhere             sctp all ALL
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp all ALL
-p sctp --chunk-types only ALL
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp only ALL
    save -p sctp -m sctp --chunk-types only ALL
    list            sctp --  anywhere             anywhere             sctp only ALL
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp only ALL
-p sctp --chunk-types only NONE
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp only NONE
    save -p sctp -m sctp --chunk-types only NONE
    list            sctp --  anywhere             anywhere             sctp only NONE
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp only NONE
-p sctp --chunk-types all NONE
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp all NONE
    save -p sctp -m sctp --chunk-types all NONE
    list            sctp --  anywhere             anywhere             sctp all NONE
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp all NONE
-p sctp --chunk-types any NONE
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp any NONE
    save -p sctp -m sctp --chunk-types any NONE
    list            sctp --  anywhere             anywhere             sctp any NONE
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp any NONE
-p sctp --chunk-types any ""
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp any NONE
    save -p sctp -m sctp --chunk-types any NONE
    list            sctp --  anywhere             anywhere             sctp any NONE
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp any NONE
-p sctp --chunk-types any ,
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp any NONE
    save -p sctp -m sctp --chunk-types any NONE
    list            sctp --  anywhere             anywhere             sctp any NONE
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp any NONE
-p sctp ! --chunk-types any DATA
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp ! any 0x0000
    save -p sctp -m sctp ! --chunk-types any DATA
    list            sctp --  anywhere             anywhere             sctp ! any DATA
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp ! any 0x0000
-p sctp --chunk-types any DATA,INIT,INIT_ACK,SACK,HEARTBEAT,HEARTBEAT_ACK,ABORT,SHUTDOWN,SHUTDOWN_ACK,ERROR,COOKIE_ECHO,COOKIE_ACK,ECN_ECNE,ECN_CWR,SHUTDOWN_COMPLETE,ASCONF,ASCONF_ACK,FORWARD_TSN
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp any 0x0000,0x0001,0x0002,0x0003,0x0004,0x0005,0x0006,0x0007,0x0008,0x0009,0x000A,0x000B,0x000C,0x000D,0x000E,0x0080,0x00C0,0x00C1
    save -p sctp -m sctp --chunk-types any DATA,INIT,INIT_ACK,SACK,HEARTBEAT,HEARTBEAT_ACK,ABORT,SHUTDOWN,SHUTDOWN_ACK,ERROR,COOKIE_ECHO,COOKIE_ACK,ECN_ECNE,ECN_CWR,SHUTDOWN_COMPLETE,ASCONF_ACK,FORWARD_TSN,ASCONF
    list            sctp --  anywhere             anywhere             sctp any DATA,INIT,INIT_ACK,SACK,HEARTBEAT,HEARTBEAT_ACK,ABORT,SHUTDOWN,SHUTDOWN_ACK,ERROR,COOKIE_ECHO,COOKIE_ACK,ECN_ECNE,ECN_CWR,SHUTDOWN_COMPLETE,ASCONF_ACK,FORWARD_TSN,ASCONF
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp any 0x0000,0x0001,0x0002,0x0003,0x0004,0x0005,0x0006,0x0007,0x0008,0x0009,0x000A,0x000B,0x000C,0x000D,0x000E,0x0080,0x00C0,0x00C1
-p sctp --chunk-types any DATA,I_DATA,RE_CONFIG,PAD,AUTH,I_FORWARD_TSN
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown sctp chunk `AUTH'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types any -x
    status 2
    stderr iptables v1.8.11 (nf_tables): --chunk-types requires two args
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types any DATA --chunk-types any INIT
    status 2
    stderr iptables v1.8.11 (nf_tables): Only one `--chunk-types' allowed
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types any DATA -m sctp --dport 5
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp any 0x0000 sctp dpt:5
    save -p sctp -m sctp --chunk-types any DATA -m sctp --dport 5
    list            sctp --  anywhere             anywhere             sctp any DATA sctp dpt:5
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp any 0x0000 sctp dpt:5
-p tcp -m sctp --dport 5
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp dpt:5
! -p sctp -m sctp --dport 5
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo  !sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp dpt:5
! -p sctp --dport 5
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo  !sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp dpt:5
-m sctp --dport 5 -p sctp
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp dpt:5
    save -p sctp -m sctp --dport 5
    list            sctp --  anywhere             anywhere             sctp dpt:5
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp dpt:5
-p sctp --sport 5:6 ! --dport 6:7 --chunk-types only data:U
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp spts:5:6 dpts:!6:7 only 0x0000:U
    save -p sctp -m sctp --sport 5:6 ! --dport 6:7 --chunk-types only DATA:U
    list            sctp --  anywhere             anywhere             sctp spts:5:6 dpts:!6:7 only DATA:U
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp spts:5:6 dpts:!6:7 only 0x0000:U
-p sctp --dport 9899
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp dpt:9899
    save -p sctp -m sctp --dport 9899
    list            sctp --  anywhere             anywhere             sctp dpt:9899
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp dpt:9899
-p sctp --dport=22
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp dpt:22
    save -p sctp -m sctp --dport 22
    list            sctp --  anywhere             anywhere             sctp dpt:22
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp dpt:22
-p sctp --chunk-types any DATA,ALL
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown sctp chunk `ALL'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types any ALL,DATA
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown sctp chunk `ALL'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types any ALL,DATA:U
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown sctp chunk `ALL'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types any DATA:U,ALL
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown sctp chunk `ALL'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types any NONE,DATA
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown sctp chunk `NONE'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types any DATA,NONE
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown sctp chunk `NONE'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types any DATA:U,NONE
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown sctp chunk `NONE'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types any ALL:U
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown sctp chunk `ALL'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types any ALL:x
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown sctp chunk `ALL'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types any NONE:x
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown sctp chunk `NONE'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types any ALL:
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown sctp chunk `ALL'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types all DATA:U,DATA:B
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp all 0x0000:UB
    save -p sctp -m sctp --chunk-types all DATA:UB
    list            sctp --  anywhere             anywhere             sctp all DATA:UB
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp all 0x0000:UB
-p sctp --chunk-types all DATA:U,DATA:u
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp all 0x0000:U
    save -p sctp -m sctp --chunk-types all DATA:U
    list            sctp --  anywhere             anywhere             sctp all DATA:U
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp all 0x0000:U
-p sctp --chunk-types all DATA:Uu
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp all 0x0000:U
    save -p sctp -m sctp --chunk-types all DATA:U
    list            sctp --  anywhere             anywhere             sctp all DATA:U
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp all 0x0000:U
-p sctp --chunk-types all DATA:uU
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp all 0x0000:U
    save -p sctp -m sctp --chunk-types all DATA:U
    list            sctp --  anywhere             anywhere             sctp all DATA:U
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp all 0x0000:U
-p sctp --chunk-types all DATA:UU
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp all 0x0000:U
    save -p sctp -m sctp --chunk-types all DATA:U
    list            sctp --  anywhere             anywhere             sctp all DATA:U
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp all 0x0000:U
-p sctp --chunk-types all DATA:U,DATA
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp all 0x0000:U
    save -p sctp -m sctp --chunk-types all DATA:U
    list            sctp --  anywhere             anywhere             sctp all DATA:U
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp all 0x0000:U
-p sctp --chunk-types all DATA,DATA:U
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp all 0x0000:U
    save -p sctp -m sctp --chunk-types all DATA:U
    list            sctp --  anywhere             anywhere             sctp all DATA:U
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp all 0x0000:U
-p sctp --chunk-types all INIT:
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp all 0x0001
    save -p sctp -m sctp --chunk-types all INIT
    list            sctp --  anywhere             anywhere             sctp all INIT
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp all 0x0001
-p sctp --chunk-types all DATA:U:B
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid flags for chunk type 0
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types all DATA::
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid flags for chunk type 0
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types all :U
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown sctp chunk `'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types all :
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown sctp chunk `'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types all SACK:U
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid flags for chunk type 3
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types all I_DATA:IUBE
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp all 0x0040
    save -p sctp -m sctp --chunk-types all I_DATA
    list            sctp --  anywhere             anywhere             sctp all I_DATA
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp all 0x0040
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -p sctp -m sctp --chunk-types all I_DATA
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -p sctp -m sctp --chunk-types all I_DATA
-p sctp --chunk-types all I_DATA:iube
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp all 0x0040
    save -p sctp -m sctp --chunk-types all I_DATA
    list            sctp --  anywhere             anywhere             sctp all I_DATA
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp all 0x0040
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -p sctp -m sctp --chunk-types all I_DATA
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -p sctp -m sctp --chunk-types all I_DATA
-p sctp --chunk-types all I_DATA:U
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp all 0x0040
    save -p sctp -m sctp --chunk-types all I_DATA
    list            sctp --  anywhere             anywhere             sctp all I_DATA
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp all 0x0040
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -p sctp -m sctp --chunk-types all I_DATA
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -p sctp -m sctp --chunk-types all I_DATA
-p sctp --chunk-types all DATA:I
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp all 0x0000:I
    save -p sctp -m sctp --chunk-types all DATA:I
    list            sctp --  anywhere             anywhere             sctp all DATA:I
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp all 0x0000:I
-p sctp --chunk-types all DATA:T
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid flags for chunk type 0
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types all DATA:ebui
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp all 0x0000:iube
    save -p sctp -m sctp --chunk-types all DATA:iube
    list            sctp --  anywhere             anywhere             sctp all DATA:iube
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp all 0x0000:iube
-p sctp --chunk-types all SHUTDOWN_COMPLETE:T
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp all 0x000E:T
    save -p sctp -m sctp --chunk-types all SHUTDOWN_COMPLETE:T
    list            sctp --  anywhere             anywhere             sctp all SHUTDOWN_COMPLETE:T
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp all 0x000E:T
-p sctp --chunk-types all shutdown_complete:t
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp all 0x000E:t
    save -p sctp -m sctp --chunk-types all SHUTDOWN_COMPLETE:t
    list            sctp --  anywhere             anywhere             sctp all SHUTDOWN_COMPLETE:t
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp all 0x000E:t
-p sctp --chunk-types all ABORT:tT
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp all 0x0006:T
    save -p sctp -m sctp --chunk-types all ABORT:T
    list            sctp --  anywhere             anywhere             sctp all ABORT:T
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp all 0x0006:T
-p sctp --chunk-types all ABORT:TB
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid flags for chunk type 6
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types all ERROR:T
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid flags for chunk type 9
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types all RE_CONFIG,PAD,I_FORWARD_TSN
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp all 0x0082,0x0084,0x00C2
    save -p sctp -m sctp --chunk-types all RE_CONFIG,PAD,I_FORWARD_TSN
    list            sctp --  anywhere             anywhere             sctp all RE_CONFIG,PAD,I_FORWARD_TSN
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp all 0x0082,0x0084,0x00C2
-p sctp --chunk-types all RE_CONFIG:T
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid flags for chunk type 16
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types all PAD:T
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid flags for chunk type 17
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types all I_FORWARD_TSN:T
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid flags for chunk type 21
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types all I_FORWARD_TSN:U
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid flags for chunk type 21
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types all FORWARD_TSN:T
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid flags for chunk type 20
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types all ASCONF:T
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid flags for chunk type 18
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types all ASCONF_ACK:U
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid flags for chunk type 19
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types all ECN_CWR:U
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid flags for chunk type 13
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types AnY dAtA
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp any 0x0000
    save -p sctp -m sctp --chunk-types any DATA
    list            sctp --  anywhere             anywhere             sctp any DATA
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp any 0x0000
-p sctp --chunk-types ALLx DATA
    status 2
    stderr iptables v1.8.11 (nf_tables): Match type has to be one of "ALL", "ANY" or "ONLY"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types al DATA
    status 2
    stderr iptables v1.8.11 (nf_tables): Match type has to be one of "ALL", "ANY" or "ONLY"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types Only Data,Init_Ack:
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp only 0x0000,0x0002
    save -p sctp -m sctp --chunk-types only DATA,INIT_ACK
    list            sctp --  anywhere             anywhere             sctp only DATA,INIT_ACK
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp only 0x0000,0x0002
-p sctp --chunk-types ONLY ,,DATA,,INIT,,
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp only 0x0000,0x0001
    save -p sctp -m sctp --chunk-types only DATA,INIT
    list            sctp --  anywhere             anywhere             sctp only DATA,INIT
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp only 0x0000,0x0001
-p sctp --chunk-types ONLY "DATA, INIT"
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown sctp chunk ` INIT'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types ONLY " DATA"
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown sctp chunk ` DATA'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types "" DATA
    status 2
    stderr iptables v1.8.11 (nf_tables): Match type has to be one of "ALL", "ANY" or "ONLY"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types ! DATA
    status 2
    stderr iptables v1.8.11 (nf_tables): Match type has to be one of "ALL", "ANY" or "ONLY"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types any !
    status 2
    stderr iptables v1.8.11 (nf_tables): --chunk-types requires two args
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types any ! DATA
    status 2
    stderr iptables v1.8.11 (nf_tables): --chunk-types requires two args
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types all 0
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown sctp chunk `0'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types all DATA,0x1
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown sctp chunk `0x1'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types all DATA,DATA,DATA
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp all 0x0000
    save -p sctp -m sctp --chunk-types all DATA
    list            sctp --  anywhere             anywhere             sctp all DATA
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp all 0x0000
-p sctp --chunk-types all INIT,DATA
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp all 0x0000,0x0001
    save -p sctp -m sctp --chunk-types all DATA,INIT
    list            sctp --  anywhere             anywhere             sctp all DATA,INIT
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp all 0x0000,0x0001
-p sctp --chunk-types all DATA:U,DATA:B,DATA:E,DATA:i,ABORT:T,I_DATA:U,DATA:U,DATA:U,DATA:U,DATA:U,DATA:U,DATA:U,DATA:U,DATA:U,DATA:U,DATA:U,DATA:U,DATA:U,DATA:U,DATA:U,DATA:U,ABORT:t,SHUTDOWN_COMPLETE:T
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp all 0x0000:iUBE,0x0006:T,0x000E:T,0x0040
    save -p sctp -m sctp --chunk-types all DATA:iUBE,ABORT:T,SHUTDOWN_COMPLETE:T,I_DATA
    list            sctp --  anywhere             anywhere             sctp all DATA:iUBE,ABORT:T,SHUTDOWN_COMPLETE:T,I_DATA
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp all 0x0000:iUBE,0x0006:T,0x000E:T,0x0040
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -p sctp -m sctp --chunk-types all DATA:iUBE,ABORT:T,SHUTDOWN_COMPLETE:T,I_DATA
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -p sctp -m sctp --chunk-types all DATA:iUBE,ABORT:T,SHUTDOWN_COMPLETE:T,I_DATA
-p sctp --chunk-types all DATA:-
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp all 0x0000:-
    save -p sctp -m sctp --chunk-types all DATA:-
    list            sctp --  anywhere             anywhere             sctp all DATA:-
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp all 0x0000:-
-p sctp --chunk-types all DATA:---U
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp all 0x0000:-U
    save -p sctp -m sctp --chunk-types all DATA:-U
    list            sctp --  anywhere             anywhere             sctp all DATA:-U
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp all 0x0000:-U
-p sctp --chunk-types all é
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown sctp chunk `é'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types all DATA:é
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid flags for chunk type 0
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types any ALL,ALL
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown sctp chunk `ALL'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types any ALL,NONE
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown sctp chunk `ALL'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types any NONE,ALL
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown sctp chunk `NONE'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types any ALL,FOO
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown sctp chunk `ALL'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types any ALL,DATA:u,ABORT:T
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown sctp chunk `ALL'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types any DATA,INIT,INIT_ACK,SACK,HEARTBEAT,HEARTBEAT_ACK,ABORT,SHUTDOWN,SHUTDOWN_ACK,ERROR,COOKIE_ECHO,COOKIE_ACK,ECN_ECNE,ECN_CWR,SHUTDOWN_COMPLETE,ASCONF,ASCONF_ACK,FORWARD_TSN,I_DATA,RE_CONFIG,PAD,I_FORWARD_TSN
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp any 0x0000,0x0001,0x0002,0x0003,0x0004,0x0005,0x0006,0x0007,0x0008,0x0009,0x000A,0x000B,0x000C,0x000D,0x000E,0x0040,0x0080,0x0082,0x0084,0x00C0,0x00C1,0x00C2
    save -p sctp -m sctp --chunk-types any DATA,INIT,INIT_ACK,SACK,HEARTBEAT,HEARTBEAT_ACK,ABORT,SHUTDOWN,SHUTDOWN_ACK,ERROR,COOKIE_ECHO,COOKIE_ACK,ECN_ECNE,ECN_CWR,SHUTDOWN_COMPLETE,I_DATA,ASCONF_ACK,RE_CONFIG,PAD,FORWARD_TSN,ASCONF,I_FORWARD_TSN
    list            sctp --  anywhere             anywhere             sctp any DATA,INIT,INIT_ACK,SACK,HEARTBEAT,HEARTBEAT_ACK,ABORT,SHUTDOWN,SHUTDOWN_ACK,ERROR,COOKIE_ECHO,COOKIE_ACK,ECN_ECNE,ECN_CWR,SHUTDOWN_COMPLETE,I_DATA,ASCONF_ACK,RE_CONFIG,PAD,FORWARD_TSN,ASCONF,I_FORWARD_TSN
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp any 0x0000,0x0001,0x0002,0x0003,0x0004,0x0005,0x0006,0x0007,0x0008,0x0009,0x000A,0x000B,0x000C,0x000D,0x000E,0x0040,0x0080,0x0082,0x0084,0x00C0,0x00C1,0x00C2
-p sctp ! --chunk-types any ALL,DATA:U
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown sctp chunk `ALL'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp ! --chunk-types=any DATA
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp ! any 0x0000
    save -p sctp -m sctp ! --chunk-types any DATA
    list            sctp --  anywhere             anywhere             sctp ! any DATA
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp ! any 0x0000
-p sctp --chunk any DATA
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp any 0x0000
    save -p sctp -m sctp --chunk-types any DATA
    list            sctp --  anywhere             anywhere             sctp any DATA
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp any 0x0000
-p sctp --chunk-types -x DATA
    status 2
    stderr iptables v1.8.11 (nf_tables): Match type has to be one of "ALL", "ANY" or "ONLY"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp ! ! --chunk-types any DATA
    status 2
    stderr iptables v1.8.11 (nf_tables): multiple consecutive ! not allowed
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types any DATA:U,ABORT:T
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp any 0x0000:U,0x0006:T
    save -p sctp -m sctp --chunk-types any DATA:U,ABORT:T
    list            sctp --  anywhere             anywhere             sctp any DATA:U,ABORT:T
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp any 0x0000:U,0x0006:T
-p sctp --chunk-types any I_DATA:U
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp any 0x0040
    save -p sctp -m sctp --chunk-types any I_DATA
    list            sctp --  anywhere             anywhere             sctp any I_DATA
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp any 0x0040
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -p sctp -m sctp --chunk-types any I_DATA
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -p sctp -m sctp --chunk-types any I_DATA
-p sctp --chunk-types any INIT:-
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp any 0x0001:-
    save -p sctp -m sctp --chunk-types any INIT:-
    list            sctp --  anywhere             anywhere             sctp any INIT:-
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp any 0x0001:-
-p sctp --chunk-types any ABORT:-
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp any 0x0006:-
    save -p sctp -m sctp --chunk-types any ABORT:-
    list            sctp --  anywhere             anywhere             sctp any ABORT:-
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp any 0x0006:-
-p sctp --chunk-types any ABORT:-t
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp any 0x0006:-t
    save -p sctp -m sctp --chunk-types any ABORT:-t
    list            sctp --  anywhere             anywhere             sctp any ABORT:-t
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp any 0x0006:-t
-p sctp --chunk-types any ABORT:tT-
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp any 0x0006:-T
    save -p sctp -m sctp --chunk-types any ABORT:-T
    list            sctp --  anywhere             anywhere             sctp any ABORT:-T
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp any 0x0006:-T
-p sctp --chunk-types any ABORT:Tt
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp any 0x0006:T
    save -p sctp -m sctp --chunk-types any ABORT:T
    list            sctp --  anywhere             anywhere             sctp any ABORT:T
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp any 0x0006:T
-p sctp --chunk-types any ABORT:T,ABORT:t
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp any 0x0006:T
    save -p sctp -m sctp --chunk-types any ABORT:T
    list            sctp --  anywhere             anywhere             sctp any ABORT:T
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp any 0x0006:T
-p sctp --chunk-types any RE_CONFIG:-
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp any 0x0082
    save -p sctp -m sctp --chunk-types any RE_CONFIG
    list            sctp --  anywhere             anywhere             sctp any RE_CONFIG
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp any 0x0082
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -p sctp -m sctp --chunk-types any RE_CONFIG
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -p sctp -m sctp --chunk-types any RE_CONFIG
-p sctp --chunk-types any RE_CONFIG:-,I_DATA:U,DATA:U
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp any 0x0000:U,0x0040,0x0082
    save -p sctp -m sctp --chunk-types any DATA:U,I_DATA,RE_CONFIG
    list            sctp --  anywhere             anywhere             sctp any DATA:U,I_DATA,RE_CONFIG
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp any 0x0000:U,0x0040,0x0082
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -p sctp -m sctp --chunk-types any DATA:U,I_DATA,RE_CONFIG
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -p sctp -m sctp --chunk-types any DATA:U,I_DATA,RE_CONFIG
-p sctp --chunk-types any DATA:-,INIT:-,INIT_ACK:-,SACK:-,HEARTBEAT:-,HEARTBEAT_ACK:-,ABORT:-,SHUTDOWN:-,SHUTDOWN_ACK:-,ERROR:-,COOKIE_ECHO:-,COOKIE_ACK:-,ECN_ECNE:-,ECN_CWR:-,SHUTDOWN_COMPLETE:-,I_DATA:-,RE_CONFIG:-,PAD:-,ASCONF:-,ASCONF_ACK:-
    status 2
    stderr iptables v1.8.11 (nf_tables): Number of chunk types with flags exceeds currently allowed limit. Increasing this limit involves changing IPT_NUM_SCTP_FLAGS and recompiling both the kernel space and user space modules
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types any DATA:-,INIT:-,INIT_ACK:-,SACK:-,HEARTBEAT:-,HEARTBEAT_ACK:-,ABORT:-,SHUTDOWN:-,SHUTDOWN_ACK:-,ERROR:-,COOKIE_ECHO:-,COOKIE_ACK:-,ECN_ECNE:-,ECN_CWR:-,SHUTDOWN_COMPLETE:-,I_DATA:-,RE_CONFIG:-,PAD:-,ASCONF:-,ASCONF_ACK:-,FORWARD_TSN:-
    status 2
    stderr iptables v1.8.11 (nf_tables): Number of chunk types with flags exceeds currently allowed limit. Increasing this limit involves changing IPT_NUM_SCTP_FLAGS and recompiling both the kernel space and user space modules
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types any DATA:-,INIT:-,INIT_ACK:-,SACK:-,HEARTBEAT:-,HEARTBEAT_ACK:-,ABORT:-,SHUTDOWN:-,SHUTDOWN_ACK:-,ERROR:-,COOKIE_ECHO:-,COOKIE_ACK:-,ECN_ECNE:-,ECN_CWR:-,SHUTDOWN_COMPLETE:-,I_DATA:-,RE_CONFIG:-,PAD:-,ASCONF:-,ASCONF_ACK:-,FORWARD_TSN:-,I_FORWARD_TSN:-
    status 2
    stderr iptables v1.8.11 (nf_tables): Number of chunk types with flags exceeds currently allowed limit. Increasing this limit involves changing IPT_NUM_SCTP_FLAGS and recompiling both the kernel space and user space modules
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types any DATA:-,INIT:-,INIT_ACK:-,SACK:-,HEARTBEAT:-,HEARTBEAT_ACK:-,ABORT:-,SHUTDOWN:-,SHUTDOWN_ACK:-,ERROR:-,COOKIE_ECHO:-,COOKIE_ACK:-,ECN_ECNE:-,ECN_CWR:-,SHUTDOWN_COMPLETE:-,I_DATA:U,RE_CONFIG:-,PAD:-,ASCONF:-,FORWARD_TSN:-,I_FORWARD_TSN:-
    status 2
    stderr iptables v1.8.11 (nf_tables): Number of chunk types with flags exceeds currently allowed limit. Increasing this limit involves changing IPT_NUM_SCTP_FLAGS and recompiling both the kernel space and user space modules
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --dport :
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp
    save -p sctp -m sctp --dport 0:65535
    list            sctp --  anywhere             anywhere             sctp
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp
-p sctp ! --dport :
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp dpts:!0:65535
    save -p sctp -m sctp ! --dport 0:65535
    list            sctp --  anywhere             anywhere             sctp dpts:!0:65535
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp dpts:!0:65535
-p sctp -m sctp --dport 80
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp dpt:80
    save -p sctp -m sctp --dport 80
    list            sctp --  anywhere             anywhere             sctp dpt:80
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp dpt:80
-p sctp -m sctp --dport amqp
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp dpt:5672
    save -p sctp -m sctp --dport 5672
    list            sctp --  anywhere             anywhere             sctp dpt:amqp
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp dpt:5672
-p sctp --chunk-types any INIT:-,SACK:-,ABORT:T,DATA:U
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp any 0x0000:U,0x0001:-,0x0003:-,0x0006:T
    save -p sctp -m sctp --chunk-types any DATA:U,INIT:-,SACK:-,ABORT:T
    list            sctp --  anywhere             anywhere             sctp any DATA:U,INIT:-,SACK:-,ABORT:T
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp any 0x0000:U,0x0001:-,0x0003:-,0x0006:T
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -p sctp -m sctp --chunk-types any DATA:U,INIT:-,SACK:-,ABORT:T
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -p sctp -m sctp --chunk-types any DATA:U,INIT:-,SACK:-,ABORT:T
-p sctp --chunk-types any INIT:-,SACK:-,ABORT:T,DATA:U,ERROR:-
    status 2
    stderr iptables v1.8.11 (nf_tables): Number of chunk types with flags exceeds currently allowed limit. Increasing this limit involves changing IPT_NUM_SCTP_FLAGS and recompiling both the kernel space and user space modules
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types any INIT:-,SACK:-,ABORT:T,DATA:U,ERROR:
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp any 0x0000:U,0x0001:-,0x0003:-,0x0006:T,0x0009
    save -p sctp -m sctp --chunk-types any DATA:U,INIT:-,SACK:-,ABORT:T,ERROR
    list            sctp --  anywhere             anywhere             sctp any DATA:U,INIT:-,SACK:-,ABORT:T,ERROR
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp any 0x0000:U,0x0001:-,0x0003:-,0x0006:T,0x0009
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -p sctp -m sctp --chunk-types any DATA:U,INIT:-,SACK:-,ABORT:T,ERROR
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -p sctp -m sctp --chunk-types any DATA:U,INIT:-,SACK:-,ABORT:T,ERROR
-p sctp --chunk-types any INIT:-,SACK:-,ABORT:T,DATA:U,ERROR:x
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid flags for chunk type 9
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types any INIT:-,SACK:-,ABORT:T,DATA:U,foo
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown sctp chunk `foo'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types any INIT:-,SACK:-,ABORT:T,DATA:U,DATA:B
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp any 0x0000:UB,0x0001:-,0x0003:-,0x0006:T
    save -p sctp -m sctp --chunk-types any DATA:UB,INIT:-,SACK:-,ABORT:T
    list            sctp --  anywhere             anywhere             sctp any DATA:UB,INIT:-,SACK:-,ABORT:T
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp any 0x0000:UB,0x0001:-,0x0003:-,0x0006:T
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -p sctp -m sctp --chunk-types any DATA:UB,INIT:-,SACK:-,ABORT:T
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -p sctp -m sctp --chunk-types any DATA:UB,INIT:-,SACK:-,ABORT:T
-p sctp --chunk-types any INIT:-,SACK:-,ABORT:T,DATA:U,ERROR
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp any 0x0000:U,0x0001:-,0x0003:-,0x0006:T,0x0009
    save -p sctp -m sctp --chunk-types any DATA:U,INIT:-,SACK:-,ABORT:T,ERROR
    list            sctp --  anywhere             anywhere             sctp any DATA:U,INIT:-,SACK:-,ABORT:T,ERROR
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp any 0x0000:U,0x0001:-,0x0003:-,0x0006:T,0x0009
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -p sctp -m sctp --chunk-types any DATA:U,INIT:-,SACK:-,ABORT:T,ERROR
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -p sctp -m sctp --chunk-types any DATA:U,INIT:-,SACK:-,ABORT:T,ERROR
-p sctp --chunk-types any INIT:,SACK:,ABORT:,DATA:,ERROR:,I_DATA:
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp any 0x0000,0x0001,0x0003,0x0006,0x0009,0x0040
    save -p sctp -m sctp --chunk-types any DATA,INIT,SACK,ABORT,ERROR,I_DATA
    list            sctp --  anywhere             anywhere             sctp any DATA,INIT,SACK,ABORT,ERROR,I_DATA
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp any 0x0000,0x0001,0x0003,0x0006,0x0009,0x0040
-p sctp --chunk-types any DATA:
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp any 0x0000
    save -p sctp -m sctp --chunk-types any DATA
    list            sctp --  anywhere             anywhere             sctp any DATA
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp any 0x0000
-p sctp --chunk-types any DATA:Uu
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp any 0x0000:U
    save -p sctp -m sctp --chunk-types any DATA:U
    list            sctp --  anywhere             anywhere             sctp any DATA:U
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp any 0x0000:U
-p sctp --chunk-types any DATA:U,RE_CONFIG
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp any 0x0000:U,0x0082
    save -p sctp -m sctp --chunk-types any DATA:U,RE_CONFIG
    list            sctp --  anywhere             anywhere             sctp any DATA:U,RE_CONFIG
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp any 0x0000:U,0x0082
-p sctp --chunk-types=x DATA
    status 2
    stderr iptables v1.8.11 (nf_tables): Match type has to be one of "ALL", "ANY" or "ONLY"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types any DATA x
    status 2
    stderr Bad argument `x'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--chunk-types" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --dport 5 --chunk-types any DATA,data --sport
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--sport" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --sport 5 ! --sport 6
    status 2
    stderr iptables v1.8.11 (nf_tables): Only one `--source-port' allowed
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --sport foo --sport 6
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid port/service `foo' specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types any INIT:-,SACK:-,ABORT:T,DATA:U,ERROR:-x
    status 2
    stderr iptables v1.8.11 (nf_tables): Number of chunk types with flags exceeds currently allowed limit. Increasing this limit involves changing IPT_NUM_SCTP_FLAGS and recompiling both the kernel space and user space modules
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types any INIT:-,SACK:-,ABORT:T,DATA:U,ERROR:x-
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid flags for chunk type 9
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types any all
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp any ALL
    save -p sctp -m sctp --chunk-types any ALL
    list            sctp --  anywhere             anywhere             sctp any ALL
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp any ALL
-p sctp --chunk-types any None
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp any NONE
    save -p sctp -m sctp --chunk-types any NONE
    list            sctp --  anywhere             anywhere             sctp any NONE
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp any NONE
-p sctp --chunk-types any DATA --chunk-types any
    status 2
    stderr iptables v1.8.11 (nf_tables): Only one `--chunk-types' allowed
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types foo -x
    status 2
    stderr iptables v1.8.11 (nf_tables): --chunk-types requires two args
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types any DATA --chunk-types foo
    status 2
    stderr iptables v1.8.11 (nf_tables): Only one `--chunk-types' allowed
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types foo bar
    status 2
    stderr iptables v1.8.11 (nf_tables): Match type has to be one of "ALL", "ANY" or "ONLY"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types any DATA:UT
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid flags for chunk type 0
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types any I_DATA:-U,INIT
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp any 0x0001,0x0040
    save -p sctp -m sctp --chunk-types any INIT,I_DATA
    list            sctp --  anywhere             anywhere             sctp any INIT,I_DATA
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp any 0x0001,0x0040
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -p sctp -m sctp --chunk-types any INIT,I_DATA
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -p sctp -m sctp --chunk-types any INIT,I_DATA
-p sctp --chunk-types any I_DATA:U:
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid flags for chunk type 15
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types any dataa
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown sctp chunk `dataa'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types any DAT
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown sctp chunk `DAT'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp ! --sport 5 ! --chunk-types any INIT
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp spt:!5 ! any 0x0001
    save -p sctp -m sctp ! --sport 5 ! --chunk-types any INIT
    list            sctp --  anywhere             anywhere             sctp spt:!5 ! any INIT
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp spt:!5 ! any 0x0001
-p sctp -m sctp --sport 1 -m sctp --sport 2
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp spt:1 sctp spt:2
    save -p sctp -m sctp --sport 1 -m sctp --sport 2
    list            sctp --  anywhere             anywhere             sctp spt:1 sctp spt:2
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp spt:1 sctp spt:2
-p SCTP --dport 5
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp dpt:5
    save -p sctp -m sctp --dport 5
    list            sctp --  anywhere             anywhere             sctp dpt:5
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp dpt:5
-p sctp -m comment --comment x --dport 5 -j ACCEPT
    echo ACCEPT  sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* x */ sctp dpt:5
    save -p sctp -m comment --comment x -m sctp --dport 5 -j ACCEPT
    list ACCEPT     sctp --  anywhere             anywhere             /* x */ sctp dpt:5
    list-n ACCEPT     sctp --  0.0.0.0/0            0.0.0.0/0            /* x */ sctp dpt:5
-p sctp -m sctp -m comment --comment x --dport 5 -j ACCEPT
    echo ACCEPT  sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp dpt:5 /* x */
    save -p sctp -m sctp --dport 5 -m comment --comment x -j ACCEPT
    list ACCEPT     sctp --  anywhere             anywhere             sctp dpt:5 /* x */
    list-n ACCEPT     sctp --  0.0.0.0/0            0.0.0.0/0            sctp dpt:5 /* x */
-m sctp --dport 5
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp dpt:5
--dport 5 -p sctp
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--dport"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p all -m sctp
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp
-p sctp -j LOG --sport 5
    echo LOG  sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp spt:5 LOG flags 0 level 4
    save -p sctp -m sctp --sport 5 -j LOG
    list LOG        sctp --  anywhere             anywhere             sctp spt:5 LOG level warn
    list-n LOG        sctp --  0.0.0.0/0            0.0.0.0/0            sctp spt:5 LOG flags 0 level 4
-p sctp ! -m sctp --sport 5
    status 2
    stderr iptables v1.8.11 (nf_tables): unexpected ! flag before --match
    stderr Try `iptables -h' or 'iptables --help' for more information.
-s 10.0.0.1 -p sctp --sport 1:2 -m state --state NEW -j DROP
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): host/network `10.0.0.1' not found
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 DROP  sctp opt -- in * out *  10.0.0.1  -> 0.0.0.0/0   sctp spts:1:2 state NEW
    save/4 -s 10.0.0.1/32 -p sctp -m sctp --sport 1:2 -m state --state NEW -j DROP
    list/4 DROP       sctp --  10.0.0.1             anywhere             sctp spts:1:2 state NEW
    list-n/4 DROP       sctp --  10.0.0.1             0.0.0.0/0            sctp spts:1:2 state NEW
-p sctp -m multiport --dports 5,6 --dport 5
    status 2
    stderr iptables v1.8.11 (nf_tables): multiport: option "--destination-ports" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types all INIT -j REJECT
    echo/4 REJECT  sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp all 0x0001 reject-with icmp-port-unreachable
    echo/6 REJECT  sctp opt -- in * out *  ::/0  -> ::/0   sctp all 0x0001 reject-with icmp6-port-unreachable
    save/4 -p sctp -m sctp --chunk-types all INIT -j REJECT --reject-with icmp-port-unreachable
    save/6 -p sctp -m sctp --chunk-types all INIT -j REJECT --reject-with icmp6-port-unreachable
    list/4 REJECT     sctp --  anywhere             anywhere             sctp all INIT reject-with icmp-port-unreachable
    list/6 REJECT     sctp --  anywhere             anywhere             sctp all INIT reject-with icmp6-port-unreachable
    list-n/4 REJECT     sctp --  0.0.0.0/0            0.0.0.0/0            sctp all 0x0001 reject-with icmp-port-unreachable
    list-n/6 REJECT     sctp --  ::/0                 ::/0                 sctp all 0x0001 reject-with icmp6-port-unreachable
-p sctp --source-port 65535
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp spt:65535
    save -p sctp -m sctp --sport 65535
    list            sctp --  anywhere             anywhere             sctp spt:65535
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp spt:65535
-p sctp --source-port 0
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp spt:0
    save -p sctp -m sctp --sport 0
    list            sctp --  anywhere             anywhere             sctp spt:0
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp spt:0
-p sctp --source-port 1:65535
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp spts:1:65535
    save -p sctp -m sctp --sport 1:65535
    list            sctp --  anywhere             anywhere             sctp spts:1:65535
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp spts:1:65535
-p sctp --source-port 0:65534
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp spts:0:65534
    save -p sctp -m sctp --sport 0:65534
    list            sctp --  anywhere             anywhere             sctp spts:0:65534
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp spts:0:65534
-p sctp --source-port 0:1
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp spts:0:1
    save -p sctp -m sctp --sport 0:1
    list            sctp --  anywhere             anywhere             sctp spts:0:1
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp spts:0:1
-p sctp --source-port amqp
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp spt:5672
    save -p sctp -m sctp --sport 5672
    list            sctp --  anywhere             anywhere             sctp spt:amqp
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp spt:5672
-p sctp ! --destination-port 1:amqp
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp dpts:!1:5672
    save -p sctp -m sctp ! --dport 1:5672
    list            sctp --  anywhere             anywhere             sctp dpts:!1:amqp
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp dpts:!1:5672
-p sctp --dp 5
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp dpt:5
    save -p sctp -m sctp --dport 5
    list            sctp --  anywhere             anywhere             sctp dpt:5
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp dpt:5
-p sctp --d 5
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--d"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --source-port 5 6
    status 2
    stderr Bad argument `6'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --source-port 5,6
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid port/service `5,6' specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp --chunk-types=only INIT_ACK
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp only 0x0002
    save -p sctp -m sctp --chunk-types only INIT_ACK
    list            sctp --  anywhere             anywhere             sctp only INIT_ACK
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp only 0x0002
-p sctp -m connlimit --connlimit-above 3 --dport 7
    echo/4   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   #conn src/32 > 3 sctp dpt:7
    echo/6   sctp opt -- in * out *  ::/0  -> ::/0   #conn src/128 > 3 sctp dpt:7
    save/4 -p sctp -m connlimit --connlimit-above 3 --connlimit-mask 32 --connlimit-saddr -m sctp --dport 7
    save/6 -p sctp -m connlimit --connlimit-above 3 --connlimit-mask 128 --connlimit-saddr -m sctp --dport 7
    list/4            sctp --  anywhere             anywhere             #conn src/32 > 3 sctp dpt:7
    list/6            sctp --  anywhere             anywhere             #conn src/128 > 3 sctp dpt:7
    list-n/4            sctp --  0.0.0.0/0            0.0.0.0/0            #conn src/32 > 3 sctp dpt:7
    list-n/6            sctp --  ::/0                 ::/0                 #conn src/128 > 3 sctp dpt:7
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -p sctp -m connlimit --connlimit-above 3 --connlimit-mask 32 --connlimit-saddr -m sctp --dport 7
chain OUTPUT
-o eth0 -p sctp --dport 36412
    echo   sctp opt -- in * out eth0  0.0.0.0/0  -> 0.0.0.0/0   sctp dpt:36412
    save -o eth0 -p sctp -m sctp --dport 36412
    list            sctp --  anywhere             anywhere             sctp dpt:36412
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            sctp dpt:36412
table nat
chain PREROUTING
-p sctp --dport 36412 -j DNAT --to-destination :5
    echo DNAT  sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp dpt:36412 to::5
    save -p sctp -m sctp --dport 36412 -j DNAT --to-destination :5
    list DNAT       sctp --  anywhere             anywhere             sctp dpt:36412 to::5
    list-n DNAT       sctp --  0.0.0.0/0            0.0.0.0/0            sctp dpt:36412 to::5
table mangle
chain FORWARD
-p sctp --chunk-types any DATA:bE -j MARK --set-mark 1
    echo MARK  sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp any 0x0000:bE MARK set 0x1
    save -p sctp -m sctp --chunk-types any DATA:bE -j MARK --set-xmark 0x1/0xffffffff
    list MARK       sctp --  anywhere             anywhere             sctp any DATA:bE MARK set 0x1
    list-n MARK       sctp --  0.0.0.0/0            0.0.0.0/0            sctp any 0x0000:bE MARK set 0x1
table raw
chain OUTPUT
-p sctp --sport 2905 -j NOTRACK
    echo CT  sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp spt:2905 NOTRACK
    save -p sctp -m sctp --sport 2905 -j NOTRACK
    list CT         sctp --  anywhere             anywhere             sctp spt:2905 NOTRACK
    list-n CT         sctp --  0.0.0.0/0            0.0.0.0/0            sctp spt:2905 NOTRACK
table security
chain INPUT
-p sctp --chunk-types any DATA:bE -j CONNSECMARK --save
    echo CONNSECMARK  sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp any 0x0000:bE CONNSECMARK save
    save -p sctp -m sctp --chunk-types any DATA:bE -j CONNSECMARK --save
    list CONNSECMARK  sctp --  anywhere             anywhere             sctp any DATA:bE CONNSECMARK save
    list-n CONNSECMARK  sctp --  0.0.0.0/0            0.0.0.0/0            sctp any 0x0000:bE CONNSECMARK save
