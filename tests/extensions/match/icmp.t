family 4
-p icmp -m icmp
    status 2
    stderr iptables v1.8.11 (nf_tables): icmp: option "--icmp-type" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type any
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 255
    save -p icmp -m icmp --icmp-type any
    list            icmp --  anywhere             anywhere             icmp any
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 255
-p icmp --icmp-type ANY
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 255
    save -p icmp -m icmp --icmp-type any
    list            icmp --  anywhere             anywhere             icmp any
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 255
-p icmp --icmp-type 255
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 255
    save -p icmp -m icmp --icmp-type any
    list            icmp --  anywhere             anywhere             icmp any
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 255
-p icmp --icmp-type 255/0
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 255 code 0
    save -p icmp -m icmp --icmp-type 255/0
    list            icmp --  anywhere             anywhere             icmptype 255 code 0
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 255 code 0
-p icmp --icmp-type 255/255
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 255 code 255
    save -p icmp -m icmp --icmp-type 255/255
    list            icmp --  anywhere             anywhere             icmptype 255 code 255
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 255 code 255
-p icmp --icmp-type 255/0:255
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 255
    save -p icmp -m icmp --icmp-type any
    list            icmp --  anywhere             anywhere             icmp any
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 255
-p icmp --icmp-type 8
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 8
    save -p icmp -m icmp --icmp-type 8
    list            icmp --  anywhere             anywhere             icmp echo-request
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 8
-p icmp --icmp-type 8/0
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 8 code 0
    save -p icmp -m icmp --icmp-type 8/0
    list            icmp --  anywhere             anywhere             icmptype 8 code 0
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 8 code 0
-p icmp --icmp-type 8/1
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 8 code 1
    save -p icmp -m icmp --icmp-type 8/1
    list            icmp --  anywhere             anywhere             icmptype 8 code 1
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 8 code 1
-p icmp --icmp-type 8/255
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 8 code 255
    save -p icmp -m icmp --icmp-type 8/255
    list            icmp --  anywhere             anywhere             icmptype 8 code 255
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 8 code 255
-p icmp --icmp-type 8/0:255
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 8
    save -p icmp -m icmp --icmp-type 8
    list            icmp --  anywhere             anywhere             icmp echo-request
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 8
-p icmp --icmp-type 8/0:5
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 8 codes 0-5
    save -p icmp -m icmp --icmp-type 8/0
    list            icmp --  anywhere             anywhere             icmptype 8 codes 0-5
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 8 codes 0-5
    delete 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete left: -A INPUT -p icmp -m icmp --icmp-type 8/0
-p icmp --icmp-type 8/5:2
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 8 codes 5-2
    save -p icmp -m icmp --icmp-type 8/5
    list            icmp --  anywhere             anywhere             icmptype 8 codes 5-2
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 8 codes 5-2
    delete 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete left: -A INPUT -p icmp -m icmp --icmp-type 8/5
-p icmp --icmp-type 8:9
    status 2
    stderr iptables v1.8.11 (nf_tables): ICMP type range not supported
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type 8/256
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown ICMP code `8/256'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type 256
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown ICMP type `256'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type 3/1
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 3 code 1
    save -p icmp -m icmp --icmp-type 3/1
    list            icmp --  anywhere             anywhere             icmp host-unreachable
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 3 code 1
-p icmp --icmp-type 3/16
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 3 code 16
    save -p icmp -m icmp --icmp-type 3/16
    list            icmp --  anywhere             anywhere             icmptype 3 code 16
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 3 code 16
-p icmp --icmp-type 3
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 3
    save -p icmp -m icmp --icmp-type 3
    list            icmp --  anywhere             anywhere             icmp destination-unreachable
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 3
-p icmp --icmp-type 0
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 0
    save -p icmp -m icmp --icmp-type 0
    list            icmp --  anywhere             anywhere             icmp echo-reply
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 0
-p icmp --icmp-type 0/0
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 0 code 0
    save -p icmp -m icmp --icmp-type 0/0
    list            icmp --  anywhere             anywhere             icmptype 0 code 0
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 0 code 0
-p icmp --icmp-type -1
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown ICMP type `-1'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type +8
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 8
    save -p icmp -m icmp --icmp-type 8
    list            icmp --  anywhere             anywhere             icmp echo-request
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 8
-p icmp --icmp-type " 8"
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 8
    save -p icmp -m icmp --icmp-type 8
    list            icmp --  anywhere             anywhere             icmp echo-request
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 8
-p icmp --icmp-type "8 "
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown character  \.
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type 0x8
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 8
    save -p icmp -m icmp --icmp-type 8
    list            icmp --  anywhere             anywhere             icmp echo-request
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 8
-p icmp --icmp-type 010
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 8
    save -p icmp -m icmp --icmp-type 8
    list            icmp --  anywhere             anywhere             icmp echo-request
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 8
-p icmp --icmp-type 08
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown character 8
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type 8/
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown ICMP code `8/'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type /8
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown ICMP type `/8'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type 8/x
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown ICMP code `8/x'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type 8/0x1
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 8 code 1
    save -p icmp -m icmp --icmp-type 8/1
    list            icmp --  anywhere             anywhere             icmptype 8 code 1
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 8 code 1
-p icmp --icmp-type 8/010
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 8 code 8
    save -p icmp -m icmp --icmp-type 8/8
    list            icmp --  anywhere             anywhere             icmptype 8 code 8
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 8 code 8
-p icmp --icmp-type "8/ 1"
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 8 code 1
    save -p icmp -m icmp --icmp-type 8/1
    list            icmp --  anywhere             anywhere             icmptype 8 code 1
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 8 code 1
-p icmp --icmp-type 8/1/2
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown character /
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type ""
    status 2
    stderr iptables v1.8.11 (nf_tables): Ambiguous ICMP type `': `any' or `echo-reply'?
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type echo
    status 2
    stderr iptables v1.8.11 (nf_tables): Ambiguous ICMP type `echo': `echo-reply' or `echo-request'?
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type echo-req
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 8
    save -p icmp -m icmp --icmp-type 8
    list            icmp --  anywhere             anywhere             icmp echo-request
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 8
-p icmp --icmp-type ping
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 8
    save -p icmp -m icmp --icmp-type 8
    list            icmp --  anywhere             anywhere             icmp echo-request
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 8
-p icmp --icmp-type pong
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 0
    save -p icmp -m icmp --icmp-type 0
    list            icmp --  anywhere             anywhere             icmp echo-reply
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 0
-p icmp --icmp-type p
    status 2
    stderr iptables v1.8.11 (nf_tables): Ambiguous ICMP type `p': `pong' or `protocol-unreachable'?
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type ECHO-REQUEST
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 8
    save -p icmp -m icmp --icmp-type 8
    list            icmp --  anywhere             anywhere             icmp echo-request
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 8
-p icmp --icmp-type echo-request/0
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown ICMP type `echo-request/0'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type ttl
    status 2
    stderr iptables v1.8.11 (nf_tables): Ambiguous ICMP type `ttl': `ttl-exceeded' or `ttl-zero-during-transit'?
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type ttl-exceeded
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 11
    save -p icmp -m icmp --icmp-type 11
    list            icmp --  anywhere             anywhere             icmp time-exceeded
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 11
-p icmp --icmp-type time-exceeded
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 11
    save -p icmp -m icmp --icmp-type 11
    list            icmp --  anywhere             anywhere             icmp time-exceeded
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 11
-p icmp --icmp-type host
    status 2
    stderr iptables v1.8.11 (nf_tables): Ambiguous ICMP type `host': `host-unreachable' or `host-unknown'?
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type host-unreachable
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 3 code 1
    save -p icmp -m icmp --icmp-type 3/1
    list            icmp --  anywhere             anywhere             icmp host-unreachable
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 3 code 1
-p icmp --icmp-type host-u
    status 2
    stderr iptables v1.8.11 (nf_tables): Ambiguous ICMP type `host-u': `host-unreachable' or `host-unknown'?
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type network-
    status 2
    stderr iptables v1.8.11 (nf_tables): Ambiguous ICMP type `network-': `network-unreachable' or `network-unknown'?
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type TOS
    status 2
    stderr iptables v1.8.11 (nf_tables): Ambiguous ICMP type `TOS': `TOS-network-unreachable' or `TOS-host-unreachable'?
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type tos-host-redirect
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 5 code 3
    save -p icmp -m icmp --icmp-type 5/3
    list            icmp --  anywhere             anywhere             icmp TOS-host-redirect
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 5 code 3
-p icmp --icmp-type xyz
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown ICMP type `xyz'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type é
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown ICMP type `é'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type 8 --icmp-type 9
    status 2
    stderr iptables v1.8.11 (nf_tables): icmp: option "--icmp-type" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp ! --icmp-type 8
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmp !type 8
    save -p icmp -m icmp ! --icmp-type 8
    list            icmp --  anywhere             anywhere             icmp !echo-request
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmp !type 8
-p icmp ! --icmp-type any
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmp !type 255
    save -p icmp -m icmp ! --icmp-type any
    list            icmp --  anywhere             anywhere             icmp !any
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmp !type 255
-p icmp ! --icmp-type 8/0:3
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmp !type 8 codes 0-3
    save -p icmp -m icmp ! --icmp-type 8/0
    list            icmp --  anywhere             anywhere             icmp !type 8 codes 0-3
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmp !type 8 codes 0-3
    delete 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete left: -A INPUT -p icmp -m icmp ! --icmp-type 8/0
-p icmp --icmp-type 8 -m icmp --icmp-type 9
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 8 icmptype 9
    save -p icmp -m icmp --icmp-type 8 -m icmp --icmp-type 9
    list            icmp --  anywhere             anywhere             icmp echo-request icmp router-advertisement
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 8 icmptype 9
-p tcp -m icmp --icmp-type 8
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 8
-m icmp --icmp-type 8
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 8
! -p icmp --icmp-type 8
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo  !icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 8
-p 1 --icmp-type 8
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 8
    save -p icmp -m icmp --icmp-type 8
    list            icmp --  anywhere             anywhere             icmp echo-request
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 8
-p ICMP --icmp-type 8
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 8
    save -p icmp -m icmp --icmp-type 8
    list            icmp --  anywhere             anywhere             icmp echo-request
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 8
-p icmp --icmp-type 5/3
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 5 code 3
    save -p icmp -m icmp --icmp-type 5/3
    list            icmp --  anywhere             anywhere             icmp TOS-host-redirect
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 5 code 3
-p icmp --icmp-type 5/0
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 5 code 0
    save -p icmp -m icmp --icmp-type 5/0
    list            icmp --  anywhere             anywhere             icmp network-redirect
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 5 code 0
-p icmp --icmp-type 5/4
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 5 code 4
    save -p icmp -m icmp --icmp-type 5/4
    list            icmp --  anywhere             anywhere             icmptype 5 code 4
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 5 code 4
-p icmp --icmp-type 11/1
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 11 code 1
    save -p icmp -m icmp --icmp-type 11/1
    list            icmp --  anywhere             anywhere             icmp ttl-zero-during-reassembly
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 11 code 1
-p icmp --icmp-type 12/0
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 12 code 0
    save -p icmp -m icmp --icmp-type 12/0
    list            icmp --  anywhere             anywhere             icmp ip-header-bad
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 12 code 0
-p icmp --icmp-type 12/1
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 12 code 1
    save -p icmp -m icmp --icmp-type 12/1
    list            icmp --  anywhere             anywhere             icmp required-option-missing
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 12 code 1
-p icmp --icmp-type 4
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 4
    save -p icmp -m icmp --icmp-type 4
    list            icmp --  anywhere             anywhere             icmp source-quench
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 4
-p icmp --icmp-type 9
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 9
    save -p icmp -m icmp --icmp-type 9
    list            icmp --  anywhere             anywhere             icmp router-advertisement
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 9
-p icmp --icmp-type 9/0
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 9 code 0
    save -p icmp -m icmp --icmp-type 9/0
    list            icmp --  anywhere             anywhere             icmptype 9 code 0
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 9 code 0
-p icmp --icmp-type 10
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 10
    save -p icmp -m icmp --icmp-type 10
    list            icmp --  anywhere             anywhere             icmp router-solicitation
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 10
-p icmp --icmp-type 13
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 13
    save -p icmp -m icmp --icmp-type 13
    list            icmp --  anywhere             anywhere             icmp timestamp-request
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 13
-p icmp --icmp-type 15
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 15
    save -p icmp -m icmp --icmp-type 15
    list            icmp --  anywhere             anywhere             icmptype 15
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 15
-p icmp --icmp-type 17
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 17
    save -p icmp -m icmp --icmp-type 17
    list            icmp --  anywhere             anywhere             icmp address-mask-request
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 17
-p icmp --icmp-type 18
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 18
    save -p icmp -m icmp --icmp-type 18
    list            icmp --  anywhere             anywhere             icmp address-mask-reply
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 18
-p icmp --icmp-type 99
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 99
    save -p icmp -m icmp --icmp-type 99
    list            icmp --  anywhere             anywhere             icmptype 99
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 99
-p icmp --icmp-type 99/0
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 99 code 0
    save -p icmp -m icmp --icmp-type 99/0
    list            icmp --  anywhere             anywhere             icmptype 99 code 0
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 99 code 0
-p icmp --icmp-type 99/0:255
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 99
    save -p icmp -m icmp --icmp-type 99
    list            icmp --  anywhere             anywhere             icmptype 99
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 99
-p icmp --icmp-type 3/0:255
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 3
    save -p icmp -m icmp --icmp-type 3
    list            icmp --  anywhere             anywhere             icmp destination-unreachable
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 3
-p icmp --icmp-type 3/1:1
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 3 code 1
    save -p icmp -m icmp --icmp-type 3/1
    list            icmp --  anywhere             anywhere             icmp host-unreachable
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 3 code 1
-p icmp --icmp-type 3/1:
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown ICMP code `3/1:'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type 3/:1
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown ICMP code `3/:1'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type 3/1:256
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown ICMP code `3/1:256'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type 3/1:x
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown ICMP code `3/1:x'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type 3/1:2:3
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown character :
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type 3:4/1:2
    status 2
    stderr iptables v1.8.11 (nf_tables): ICMP type range not supported
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type 99999999999999999999
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown ICMP type `99999999999999999999'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type a
    status 2
    stderr iptables v1.8.11 (nf_tables): Ambiguous ICMP type `a': `any' or `address-mask-request'?
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type d
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 3
    save -p icmp -m icmp --icmp-type 3
    list            icmp --  anywhere             anywhere             icmp destination-unreachable
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 3
-p icmp --icmp-type r
    status 2
    stderr iptables v1.8.11 (nf_tables): Ambiguous ICMP type `r': `redirect' or `router-advertisement'?
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type time
    status 2
    stderr iptables v1.8.11 (nf_tables): Ambiguous ICMP type `time': `time-exceeded' or `timestamp-request'?
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type par
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 12
    save -p icmp -m icmp --icmp-type 12
    list            icmp --  anywhere             anywhere             icmp parameter-problem
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 12
-p icmp --icmp-type source-
    status 2
    stderr iptables v1.8.11 (nf_tables): Ambiguous ICMP type `source-': `source-route-failed' or `source-quench'?
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type redirect
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 5
    save -p icmp -m icmp --icmp-type 5
    list            icmp --  anywhere             anywhere             icmp redirect
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 5
-p icmp --icmp-type router
    status 2
    stderr iptables v1.8.11 (nf_tables): Ambiguous ICMP type `router': `router-advertisement' or `router-solicitation'?
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -p icmp
    list            icmp --  anywhere             anywhere            \.
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0           \.
-p icmp --icmp-type 8:
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown ICMP type `8:'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type 8:x
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown ICMP type `8:x'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type 8:8
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 8
    save -p icmp -m icmp --icmp-type 8
    list            icmp --  anywhere             anywhere             icmp echo-request
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 8
-p icmp --icmp-type 8:256
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown ICMP type `8:256'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type 9:8
    status 2
    stderr iptables v1.8.11 (nf_tables): ICMP type range not supported
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type 8:9x
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown character x
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type 8é
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown character \xc3
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type 8/1é
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown character \xc3
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type 8/1:2é
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown character \xc3
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type 8:9/1
    status 2
    stderr iptables v1.8.11 (nf_tables): ICMP type range not supported
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type 8:9/
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown ICMP code `8:9/'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type 256/1
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown ICMP type `256/1'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type 8x/1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown character x
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type +
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown ICMP type `+'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type 8/+1
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 8 code 1
    save -p icmp -m icmp --icmp-type 8/1
    list            icmp --  anywhere             anywhere             icmptype 8 code 1
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 8 code 1
-p icmp --icmp-type 8/-1
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown ICMP code `8/-1'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type " "
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown ICMP type ` '
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type neigh
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown ICMP type `neigh'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type=8
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 8
    save -p icmp -m icmp --icmp-type 8
    list            icmp --  anywhere             anywhere             icmp echo-request
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 8
-p icmp --icmp-type "8\n"
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown character \\
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp 8
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 8
    save -p icmp -m icmp --icmp-type 8
    list            icmp --  anywhere             anywhere             icmp echo-request
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 8
-p icmp ! --icmp-type 8/0
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmp !type 8 code 0
    save -p icmp -m icmp ! --icmp-type 8/0
    list            icmp --  anywhere             anywhere             icmp !type 8 code 0
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmp !type 8 code 0
-p icmp ! --icmp-type 3/1
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmp !type 3 code 1
    save -p icmp -m icmp ! --icmp-type 3/1
    list            icmp --  anywhere             anywhere             icmp !host-unreachable
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmp !type 3 code 1
-p icmp ! --icmp-type 255/0
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmp !type 255 code 0
    save -p icmp -m icmp ! --icmp-type 255/0
    list            icmp --  anywhere             anywhere             icmp !type 255 code 0
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmp !type 255 code 0
-p icmp ! --icmp-type 99
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmp !type 99
    save -p icmp -m icmp ! --icmp-type 99
    list            icmp --  anywhere             anywhere             icmp !type 99
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmp !type 99
-p icmp ! --icmp-type 99/1:2
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmp !type 99 codes 1-2
    save -p icmp -m icmp ! --icmp-type 99/1
    list            icmp --  anywhere             anywhere             icmp !type 99 codes 1-2
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmp !type 99 codes 1-2
    delete 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete left: -A INPUT -p icmp -m icmp ! --icmp-type 99/1
-p icmp --icmp-type 255/5:3
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 255 codes 5-3
    save -p icmp -m icmp --icmp-type 255/5
    list            icmp --  anywhere             anywhere             icmptype 255 codes 5-3
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 255 codes 5-3
    delete 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete left: -A INPUT -p icmp -m icmp --icmp-type 255/5
-p icmp --icmp-type 255/1:255
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 255 codes 1-255
    save -p icmp -m icmp --icmp-type 255/1
    list            icmp --  anywhere             anywhere             icmptype 255 codes 1-255
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 255 codes 1-255
    delete 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete left: -A INPUT -p icmp -m icmp --icmp-type 255/1
-p icmp --icmp-type 3/0:254
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 3 codes 0-254
    save -p icmp -m icmp --icmp-type 3/0
    list            icmp --  anywhere             anywhere             icmptype 3 codes 0-254
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 3 codes 0-254
    delete 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete left: -A INPUT -p icmp -m icmp --icmp-type 3/0
-p 0x1 --icmp-type 8
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 8
    save -p icmp -m icmp --icmp-type 8
    list            icmp --  anywhere             anywhere             icmp echo-request
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 8
-p icmp --icmpv6-type 8
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--icmpv6-type"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp -m icmp6 --icmpv6-type 8
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `icmp6':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--icmp-type" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type 8 -m comment --comment x -j ACCEPT
    echo ACCEPT  icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 8 /* x */
    save -p icmp -m icmp --icmp-type 8 -m comment --comment x -j ACCEPT
    list ACCEPT     icmp --  anywhere             anywhere             icmp echo-request /* x */
    list-n ACCEPT     icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 8 /* x */
-p icmp ! --icmp-type echo-request -j DROP
    echo DROP  icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmp !type 8
    save -p icmp -m icmp ! --icmp-type 8 -j DROP
    list DROP       icmp --  anywhere             anywhere             icmp !echo-request
    list-n DROP       icmp --  0.0.0.0/0            0.0.0.0/0            icmp !type 8
-p icmpv6 -m icmp --icmp-type 8
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   ipv6-icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 8
-p icmp --icmp-type 3/fragmentation-needed
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown ICMP code `3/fragmentation-needed'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type 8,0
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown character ,
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type 8-9
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown character -
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp --icmp-type 00000000000000000010
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 8
    save -p icmp -m icmp --icmp-type 8
    list            icmp --  anywhere             anywhere             icmp echo-request
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 8
-p icmp --icmp-type echo-reply
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 0
    save -p icmp -m icmp --icmp-type 0
    list            icmp --  anywhere             anywhere             icmp echo-reply
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 0
-p icmp --icmp-type destination-unreachable
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 3
    save -p icmp -m icmp --icmp-type 3
    list            icmp --  anywhere             anywhere             icmp destination-unreachable
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 3
-p icmp --icmp-type network-unreachable
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 3 code 0
    save -p icmp -m icmp --icmp-type 3/0
    list            icmp --  anywhere             anywhere             icmp network-unreachable
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 3 code 0
-p icmp --icmp-type protocol-unreachable
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 3 code 2
    save -p icmp -m icmp --icmp-type 3/2
    list            icmp --  anywhere             anywhere             icmp protocol-unreachable
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 3 code 2
-p icmp --icmp-type port-unreachable
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 3 code 3
    save -p icmp -m icmp --icmp-type 3/3
    list            icmp --  anywhere             anywhere             icmp port-unreachable
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 3 code 3
-p icmp --icmp-type fragmentation-needed
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 3 code 4
    save -p icmp -m icmp --icmp-type 3/4
    list            icmp --  anywhere             anywhere             icmp fragmentation-needed
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 3 code 4
-p icmp --icmp-type source-route-failed
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 3 code 5
    save -p icmp -m icmp --icmp-type 3/5
    list            icmp --  anywhere             anywhere             icmp source-route-failed
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 3 code 5
-p icmp --icmp-type network-unknown
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 3 code 6
    save -p icmp -m icmp --icmp-type 3/6
    list            icmp --  anywhere             anywhere             icmp network-unknown
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 3 code 6
-p icmp --icmp-type host-unknown
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 3 code 7
    save -p icmp -m icmp --icmp-type 3/7
    list            icmp --  anywhere             anywhere             icmp host-unknown
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 3 code 7
-p icmp --icmp-type network-prohibited
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 3 code 9
    save -p icmp -m icmp --icmp-type 3/9
    list            icmp --  anywhere             anywhere             icmp network-prohibited
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 3 code 9
-p icmp --icmp-type host-prohibited
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 3 code 10
    save -p icmp -m icmp --icmp-type 3/10
    list            icmp --  anywhere             anywhere             icmp host-prohibited
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 3 code 10
-p icmp --icmp-type TOS-network-unreachable
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 3 code 11
    save -p icmp -m icmp --icmp-type 3/11
    list            icmp --  anywhere             anywhere             icmp TOS-network-unreachable
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 3 code 11
-p icmp --icmp-type TOS-host-unreachable
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 3 code 12
    save -p icmp -m icmp --icmp-type 3/12
    list            icmp --  anywhere             anywhere             icmp TOS-host-unreachable
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 3 code 12
-p icmp --icmp-type communication-prohibited
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 3 code 13
    save -p icmp -m icmp --icmp-type 3/13
    list            icmp --  anywhere             anywhere             icmp communication-prohibited
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 3 code 13
-p icmp --icmp-type host-precedence-violation
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 3 code 14
    save -p icmp -m icmp --icmp-type 3/14
    list            icmp --  anywhere             anywhere             icmp host-precedence-violation
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 3 code 14
-p icmp --icmp-type precedence-cutoff
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 3 code 15
    save -p icmp -m icmp --icmp-type 3/15
    list            icmp --  anywhere             anywhere             icmp precedence-cutoff
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 3 code 15
-p icmp --icmp-type source-quench
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 4
    save -p icmp -m icmp --icmp-type 4
    list            icmp --  anywhere             anywhere             icmp source-quench
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 4
-p icmp --icmp-type network-redirect
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 5 code 0
    save -p icmp -m icmp --icmp-type 5/0
    list            icmp --  anywhere             anywhere             icmp network-redirect
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 5 code 0
-p icmp --icmp-type host-redirect
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 5 code 1
    save -p icmp -m icmp --icmp-type 5/1
    list            icmp --  anywhere             anywhere             icmp host-redirect
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 5 code 1
-p icmp --icmp-type TOS-network-redirect
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 5 code 2
    save -p icmp -m icmp --icmp-type 5/2
    list            icmp --  anywhere             anywhere             icmp TOS-network-redirect
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 5 code 2
-p icmp --icmp-type TOS-host-redirect
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 5 code 3
    save -p icmp -m icmp --icmp-type 5/3
    list            icmp --  anywhere             anywhere             icmp TOS-host-redirect
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 5 code 3
-p icmp --icmp-type router-advertisement
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 9
    save -p icmp -m icmp --icmp-type 9
    list            icmp --  anywhere             anywhere             icmp router-advertisement
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 9
-p icmp --icmp-type router-solicitation
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 10
    save -p icmp -m icmp --icmp-type 10
    list            icmp --  anywhere             anywhere             icmp router-solicitation
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 10
-p icmp --icmp-type ttl-zero-during-transit
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 11 code 0
    save -p icmp -m icmp --icmp-type 11/0
    list            icmp --  anywhere             anywhere             icmp ttl-zero-during-transit
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 11 code 0
-p icmp --icmp-type ttl-zero-during-reassembly
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 11 code 1
    save -p icmp -m icmp --icmp-type 11/1
    list            icmp --  anywhere             anywhere             icmp ttl-zero-during-reassembly
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 11 code 1
-p icmp --icmp-type parameter-problem
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 12
    save -p icmp -m icmp --icmp-type 12
    list            icmp --  anywhere             anywhere             icmp parameter-problem
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 12
-p icmp --icmp-type ip-header-bad
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 12 code 0
    save -p icmp -m icmp --icmp-type 12/0
    list            icmp --  anywhere             anywhere             icmp ip-header-bad
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 12 code 0
-p icmp --icmp-type required-option-missing
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 12 code 1
    save -p icmp -m icmp --icmp-type 12/1
    list            icmp --  anywhere             anywhere             icmp required-option-missing
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 12 code 1
-p icmp --icmp-type timestamp-request
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 13
    save -p icmp -m icmp --icmp-type 13
    list            icmp --  anywhere             anywhere             icmp timestamp-request
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 13
-p icmp --icmp-type timestamp-reply
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 14
    save -p icmp -m icmp --icmp-type 14
    list            icmp --  anywhere             anywhere             icmp timestamp-reply
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 14
-p icmp --icmp-type address-mask-request
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 17
    save -p icmp -m icmp --icmp-type 17
    list            icmp --  anywhere             anywhere             icmp address-mask-request
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 17
-p icmp --icmp-type address-mask-reply
    echo   icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   icmptype 18
    save -p icmp -m icmp --icmp-type 18
    list            icmp --  anywhere             anywhere             icmp address-mask-reply
    list-n            icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 18
family 6
