family 6
-p ipv6-icmp -m icmp6
    status 2
    stderr ip6tables v1.8.11 (nf_tables): icmp6: option "--icmpv6-type" must be specified
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p icmpv6 -m icmp6
    status 2
    stderr ip6tables v1.8.11 (nf_tables): icmp6: option "--icmpv6-type" must be specified
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p icmpv6 --icmpv6-type 128
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 128
    save -p ipv6-icmp -m icmp6 --icmpv6-type 128
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp echo-request
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 128
-p ipv6-icmp --icmpv6-type 128/0
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 128 code 0
    save -p ipv6-icmp -m icmp6 --icmpv6-type 128/0
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmptype 128 code 0
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 128 code 0
-p 58 --icmpv6-type 128/0:3
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 128 codes 0-3
    save -p ipv6-icmp -m icmp6 --icmpv6-type 128/0
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmptype 128 codes 0-3
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 128 codes 0-3
    delete 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete left: -A INPUT -p ipv6-icmp -m icmp6 --icmpv6-type 128/0
-p icmp --icmpv6-type 128
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown option "--icmpv6-type"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p icmpv6 --icmp-type 128
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown option "--icmp-type"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p icmpv6 --icmp 128
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 128
    save -p ipv6-icmp -m icmp6 --icmpv6-type 128
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp echo-request
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 128
-p icmpv6 -m icmpv6 --icmpv6-type 128
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 128
    save -p ipv6-icmp -m icmp6 --icmpv6-type 128
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp echo-request
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 128
-p icmpv6 -m ipv6-icmp --icmpv6-type 128
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 128
    save -p ipv6-icmp -m icmp6 --icmpv6-type 128
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp echo-request
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 128
-p icmpv6 -m icmp6 --icmpv6-type 128
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 128
    save -p ipv6-icmp -m icmp6 --icmpv6-type 128
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp echo-request
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 128
-p icmpv6 -m icmp --icmpv6-type 128
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Couldn't load match `icmp':No such file or directory
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m icmp6 --icmpv6-type 128
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 128
-p tcp -m icmp6 --icmpv6-type 128
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   tcp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 128
-p icmpv6 --icmpv6-type any
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Unknown ICMPv6 type `any'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p icmpv6 --icmpv6-type 255
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 255
    save -p ipv6-icmp -m icmp6 --icmpv6-type 255
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmptype 255
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 255
-p icmpv6 --icmpv6-type 255/0
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 255 code 0
    save -p ipv6-icmp -m icmp6 --icmpv6-type 255/0
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmptype 255 code 0
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 255 code 0
-p icmpv6 --icmpv6-type 255/0:255
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 255
    save -p ipv6-icmp -m icmp6 --icmpv6-type 255
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmptype 255
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 255
-p icmpv6 --icmpv6-type 0
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 0
    save -p ipv6-icmp -m icmp6 --icmpv6-type 0
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmptype 0
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 0
-p icmpv6 --icmpv6-type 256
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Unknown ICMPv6 type `256'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p icmpv6 --icmpv6-type 1:2
    status 2
    stderr ip6tables v1.8.11 (nf_tables): ICMPv6 type range not supported
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p icmpv6 --icmpv6-type 1/1:2
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 1 codes 1-2
    save -p ipv6-icmp -m icmp6 --icmpv6-type 1/1
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmptype 1 codes 1-2
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 1 codes 1-2
    delete 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete left: -A INPUT -p ipv6-icmp -m icmp6 --icmpv6-type 1/1
-p icmpv6 --icmpv6-type 1/300
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Unknown ICMPv6 code `1/300'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p icmpv6 --icmpv6-type 1/2/3
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown character /
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p icmpv6 --icmpv6-type ""
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Ambiguous ICMPv6 type `': `destination-unreachable' or `no-route'?
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p icmpv6 --icmpv6-type xyz
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Unknown ICMPv6 type `xyz'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p icmpv6 --icmpv6-type neigh
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Ambiguous ICMPv6 type `neigh': `neighbour-solicitation' or `neighbor-solicitation'?
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p icmpv6 --icmpv6-type neighbor
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Ambiguous ICMPv6 type `neighbor': `neighbor-solicitation' or `neighbor-advertisement'?
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p icmpv6 --icmpv6-type neighbor-s
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 135
    save -p ipv6-icmp -m icmp6 --icmpv6-type 135
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp neighbour-solicitation
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 135
-p icmpv6 --icmpv6-type neighbour-a
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 136
    save -p ipv6-icmp -m icmp6 --icmpv6-type 136
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp neighbour-advertisement
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 136
-p icmpv6 --icmpv6-type mld-listener-r
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Ambiguous ICMPv6 type `mld-listener-r': `mld-listener-report' or `mld-listener-reduction'?
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p icmpv6 --icmpv6-type mld-listener-re
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Ambiguous ICMPv6 type `mld-listener-re': `mld-listener-report' or `mld-listener-reduction'?
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p icmpv6 --icmpv6-type mld-listener-rep
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 131
    save -p ipv6-icmp -m icmp6 --icmpv6-type 131
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp mld-listener-report
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 131
-p icmpv6 --icmpv6-type mld-listener-d
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 132
    save -p ipv6-icmp -m icmp6 --icmpv6-type 132
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp mld-listener-done
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 132
-p icmpv6 --icmpv6-type t
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Ambiguous ICMPv6 type `t': `time-exceeded' or `ttl-exceeded'?
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p icmpv6 ! --icmpv6-type 128
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmp !type 128
    save -p ipv6-icmp -m icmp6 ! --icmpv6-type 128
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp !echo-request
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmp !type 128
-p icmpv6 ! --icmpv6-type 128/0
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmp !type 128 code 0
    save -p ipv6-icmp -m icmp6 ! --icmpv6-type 128/0
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp !type 128 code 0
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmp !type 128 code 0
-p icmpv6 ! --icmpv6-type 1/0
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmp !type 1 code 0
    save -p ipv6-icmp -m icmp6 ! --icmpv6-type 1/0
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp !no-route
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmp !type 1 code 0
-p icmpv6 ! --icmpv6-type 99
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmp !type 99
    save -p ipv6-icmp -m icmp6 ! --icmpv6-type 99
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp !type 99
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmp !type 99
-p icmpv6 ! --icmpv6-type 99/2:5
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmp !type 99 codes 2-5
    save -p ipv6-icmp -m icmp6 ! --icmpv6-type 99/2
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp !type 99 codes 2-5
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmp !type 99 codes 2-5
    delete 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete left: -A INPUT -p ipv6-icmp -m icmp6 ! --icmpv6-type 99/2
-p icmpv6 ! --icmpv6-type 255
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmp !type 255
    save -p ipv6-icmp -m icmp6 ! --icmpv6-type 255
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp !type 255
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmp !type 255
-p icmpv6 --icmpv6-type 1 --icmpv6-type 2
    status 2
    stderr ip6tables v1.8.11 (nf_tables): icmp6: option "--icmpv6-type" can only be used once.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
! -p icmpv6 --icmpv6-type 1
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo  !ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 1
! -p icmpv6 -m icmpv6
    status 2
    stderr ip6tables v1.8.11 (nf_tables): icmp6: option "--icmpv6-type" must be specified
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p icmpv6 --icmpv6-type redirect
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 137
    save -p ipv6-icmp -m icmp6 --icmpv6-type 137
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp redirect
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 137
-p icmpv6 --icmpv6-type 137
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 137
    save -p ipv6-icmp -m icmp6 --icmpv6-type 137
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp redirect
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 137
-p icmpv6 --icmpv6-type 137/0
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 137 code 0
    save -p ipv6-icmp -m icmp6 --icmpv6-type 137/0
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmptype 137 code 0
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 137 code 0
-p icmpv6 --icmpv6-type 1/0
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 1 code 0
    save -p ipv6-icmp -m icmp6 --icmpv6-type 1/0
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp no-route
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 1 code 0
-p icmpv6 --icmpv6-type 4/2
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 4 code 2
    save -p ipv6-icmp -m icmp6 --icmpv6-type 4/2
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp unknown-option
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 4 code 2
-p IPV6-ICMP --icmpv6-type 4/2
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 4 code 2
    save -p ipv6-icmp -m icmp6 --icmpv6-type 4/2
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp unknown-option
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 4 code 2
-p 0x3a --icmpv6-type 135
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 135
    save -p ipv6-icmp -m icmp6 --icmpv6-type 135
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp neighbour-solicitation
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 135
-p icmpv6 --icmpv6-type nd-neighbor-solicit
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Unknown ICMPv6 type `nd-neighbor-solicit'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p icmpv6 --icmpv6-type
    status 2
    stderr ip6tables v1.8.11 (nf_tables): option "--icmpv6-type" requires an argument
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p icmpv6 --icmpv6-type echo-request -j ACCEPT
    echo ACCEPT  ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 128
    save -p ipv6-icmp -m icmp6 --icmpv6-type 128 -j ACCEPT
    list ACCEPT     ipv6-icmp --  anywhere             anywhere             ipv6-icmp echo-request
    list-n ACCEPT     ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 128
-p icmpv6 ! --icmpv6-type echo-reply -m comment --comment x -j DROP
    echo DROP  ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmp !type 129 /* x */
    save -p ipv6-icmp -m icmp6 ! --icmpv6-type 129 -m comment --comment x -j DROP
    list DROP       ipv6-icmp --  anywhere             anywhere             ipv6-icmp !echo-reply /* x */
    list-n DROP       ipv6-icmp --  ::/0                 ::/0                 ipv6-icmp !type 129 /* x */
-p icmpv6 --icmpv6-type é
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Unknown ICMPv6 type `é'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p icmpv6 --icmpv6-type 1é
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown character \xc3
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p icmpv6 --icmpv6-type 1/5:3
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 1 codes 5-3
    save -p ipv6-icmp -m icmp6 --icmpv6-type 1/5
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmptype 1 codes 5-3
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 1 codes 5-3
    delete 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete left: -A INPUT -p ipv6-icmp -m icmp6 --icmpv6-type 1/5
-p icmpv6 --icmpv6-type 08
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown character 8
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p icmpv6 --icmpv6-type 0x80
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 128
    save -p ipv6-icmp -m icmp6 --icmpv6-type 128
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp echo-request
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 128
-p icmpv6 --icmpv6-type 0200
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 128
    save -p ipv6-icmp -m icmp6 --icmpv6-type 128
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp echo-request
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 128
-p icmpv6 --icmpv6-type ' 128'
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 128
    save -p ipv6-icmp -m icmp6 --icmpv6-type 128
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp echo-request
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 128
-p icmpv6 --icmpv6-type destination-unreachable
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 1
    save -p ipv6-icmp -m icmp6 --icmpv6-type 1
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp destination-unreachable
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 1
-p icmpv6 --icmpv6-type no-route
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 1 code 0
    save -p ipv6-icmp -m icmp6 --icmpv6-type 1/0
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp no-route
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 1 code 0
-p icmpv6 --icmpv6-type communication-prohibited
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 1 code 1
    save -p ipv6-icmp -m icmp6 --icmpv6-type 1/1
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp communication-prohibited
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 1 code 1
-p icmpv6 --icmpv6-type beyond-scope
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 1 code 2
    save -p ipv6-icmp -m icmp6 --icmpv6-type 1/2
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp beyond-scope
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 1 code 2
-p icmpv6 --icmpv6-type address-unreachable
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 1 code 3
    save -p ipv6-icmp -m icmp6 --icmpv6-type 1/3
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp address-unreachable
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 1 code 3
-p icmpv6 --icmpv6-type port-unreachable
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 1 code 4
    save -p ipv6-icmp -m icmp6 --icmpv6-type 1/4
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp port-unreachable
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 1 code 4
-p icmpv6 --icmpv6-type failed-policy
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 1 code 5
    save -p ipv6-icmp -m icmp6 --icmpv6-type 1/5
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp failed-policy
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 1 code 5
-p icmpv6 --icmpv6-type reject-route
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 1 code 6
    save -p ipv6-icmp -m icmp6 --icmpv6-type 1/6
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp reject-route
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 1 code 6
-p icmpv6 --icmpv6-type packet-too-big
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 2
    save -p ipv6-icmp -m icmp6 --icmpv6-type 2
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp packet-too-big
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 2
-p icmpv6 --icmpv6-type time-exceeded
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 3
    save -p ipv6-icmp -m icmp6 --icmpv6-type 3
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp time-exceeded
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 3
-p icmpv6 --icmpv6-type ttl-exceeded
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 3
    save -p ipv6-icmp -m icmp6 --icmpv6-type 3
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp time-exceeded
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 3
-p icmpv6 --icmpv6-type ttl-zero-during-transit
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 3 code 0
    save -p ipv6-icmp -m icmp6 --icmpv6-type 3/0
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp ttl-zero-during-transit
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 3 code 0
-p icmpv6 --icmpv6-type ttl-zero-during-reassembly
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 3 code 1
    save -p ipv6-icmp -m icmp6 --icmpv6-type 3/1
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp ttl-zero-during-reassembly
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 3 code 1
-p icmpv6 --icmpv6-type parameter-problem
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 4
    save -p ipv6-icmp -m icmp6 --icmpv6-type 4
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp parameter-problem
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 4
-p icmpv6 --icmpv6-type bad-header
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 4 code 0
    save -p ipv6-icmp -m icmp6 --icmpv6-type 4/0
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp bad-header
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 4 code 0
-p icmpv6 --icmpv6-type unknown-header-type
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 4 code 1
    save -p ipv6-icmp -m icmp6 --icmpv6-type 4/1
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp unknown-header-type
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 4 code 1
-p icmpv6 --icmpv6-type unknown-option
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 4 code 2
    save -p ipv6-icmp -m icmp6 --icmpv6-type 4/2
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp unknown-option
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 4 code 2
-p icmpv6 --icmpv6-type echo-request
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 128
    save -p ipv6-icmp -m icmp6 --icmpv6-type 128
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp echo-request
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 128
-p icmpv6 --icmpv6-type ping
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 128
    save -p ipv6-icmp -m icmp6 --icmpv6-type 128
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp echo-request
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 128
-p icmpv6 --icmpv6-type echo-reply
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 129
    save -p ipv6-icmp -m icmp6 --icmpv6-type 129
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp echo-reply
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 129
-p icmpv6 --icmpv6-type pong
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 129
    save -p ipv6-icmp -m icmp6 --icmpv6-type 129
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp echo-reply
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 129
-p icmpv6 --icmpv6-type mld-listener-query
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 130
    save -p ipv6-icmp -m icmp6 --icmpv6-type 130
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp mld-listener-query
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 130
-p icmpv6 --icmpv6-type mld-listener-report
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 131
    save -p ipv6-icmp -m icmp6 --icmpv6-type 131
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp mld-listener-report
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 131
-p icmpv6 --icmpv6-type mld-listener-done
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 132
    save -p ipv6-icmp -m icmp6 --icmpv6-type 132
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp mld-listener-done
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 132
-p icmpv6 --icmpv6-type mld-listener-reduction
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 132
    save -p ipv6-icmp -m icmp6 --icmpv6-type 132
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp mld-listener-done
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 132
-p icmpv6 --icmpv6-type router-solicitation
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 133
    save -p ipv6-icmp -m icmp6 --icmpv6-type 133
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp router-solicitation
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 133
-p icmpv6 --icmpv6-type router-advertisement
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 134
    save -p ipv6-icmp -m icmp6 --icmpv6-type 134
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp router-advertisement
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 134
-p icmpv6 --icmpv6-type neighbour-solicitation
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 135
    save -p ipv6-icmp -m icmp6 --icmpv6-type 135
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp neighbour-solicitation
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 135
-p icmpv6 --icmpv6-type neighbor-solicitation
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 135
    save -p ipv6-icmp -m icmp6 --icmpv6-type 135
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp neighbour-solicitation
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 135
-p icmpv6 --icmpv6-type neighbour-advertisement
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 136
    save -p ipv6-icmp -m icmp6 --icmpv6-type 136
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp neighbour-advertisement
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 136
-p icmpv6 --icmpv6-type neighbor-advertisement
    echo   ipv6-icmp opt -- in * out *  ::/0  -> ::/0   ipv6-icmptype 136
    save -p ipv6-icmp -m icmp6 --icmpv6-type 136
    list            ipv6-icmp --  anywhere             anywhere             ipv6-icmp neighbour-advertisement
    list-n            ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 136
family 4
