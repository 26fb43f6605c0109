# The type of a mobility header of IPv6.
family 6
-p mh
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0  \.
    save -p mobility-header
    list            mobility-header --  anywhere             anywhere            \.
    list-n            mobility-header --  ::/0                 ::/0                \.
-p mh -m mh
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh
    save -p mobility-header -m mh
    list            mobility-header --  anywhere             anywhere             mh
    list-n            mobility-header --  ::/0                 ::/0                 mh
-m mh
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  ::/0  -> ::/0   mh
-m mh --mh-type bu
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  ::/0  -> ::/0   mh 5
-p mh --mh-type bu
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh 5
    save -p mobility-header -m mh --mh-type 5
    list            mobility-header --  anywhere             anywhere             mh binding-update
    list-n            mobility-header --  ::/0                 ::/0                 mh 5
-p mobility-header -m mh --mh-type bu
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh 5
    save -p mobility-header -m mh --mh-type 5
    list            mobility-header --  anywhere             anywhere             mh binding-update
    list-n            mobility-header --  ::/0                 ::/0                 mh 5
-p mobility-header --mh-type bu
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown option "--mh-type"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p ipv6-mh --mh-type bu
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown option "--mh-type"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p 135 --mh-type bu
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown option "--mh-type"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p 135 -m mh --mh-type bu
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh 5
    save -p mobility-header -m mh --mh-type 5
    list            mobility-header --  anywhere             anywhere             mh binding-update
    list-n            mobility-header --  ::/0                 ::/0                 mh 5
! -p mh -m mh --mh-type bu
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo  !mobility-header opt -- in * out *  ::/0  -> ::/0   mh 5
-p tcp -m mh --mh-type bu
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   tcp opt -- in * out *  ::/0  -> ::/0   mh 5
-p mh --mh-type BU
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh 5
    save -p mobility-header -m mh --mh-type 5
    list            mobility-header --  anywhere             anywhere             mh binding-update
    list-n            mobility-header --  ::/0                 ::/0                 mh 5
-p mh --mh-type binding-u
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh 5
    save -p mobility-header -m mh --mh-type 5
    list            mobility-header --  anywhere             anywhere             mh binding-update
    list-n            mobility-header --  ::/0                 ::/0                 mh 5
-p mh --mh-type binding
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh 0
    save -p mobility-header -m mh --mh-type 0
    list            mobility-header --  anywhere             anywhere             mh binding-refresh-request
    list-n            mobility-header --  ::/0                 ::/0                 mh 0
-p mh --mh-type b
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh 0
    save -p mobility-header -m mh --mh-type 0
    list            mobility-header --  anywhere             anywhere             mh binding-refresh-request
    list-n            mobility-header --  ::/0                 ::/0                 mh 0
-p mh --mh-type brr
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh 0
    save -p mobility-header -m mh --mh-type 0
    list            mobility-header --  anywhere             anywhere             mh binding-refresh-request
    list-n            mobility-header --  ::/0                 ::/0                 mh 0
-p mh --mh-type br
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh 0
    save -p mobility-header -m mh --mh-type 0
    list            mobility-header --  anywhere             anywhere             mh binding-refresh-request
    list-n            mobility-header --  ::/0                 ::/0                 mh 0
-p mh --mh-type home
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh 1
    save -p mobility-header -m mh --mh-type 1
    list            mobility-header --  anywhere             anywhere             mh home-test-init
    list-n            mobility-header --  ::/0                 ::/0                 mh 1
-p mh --mh-type home-test
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh 3
    save -p mobility-header -m mh --mh-type 3
    list            mobility-header --  anywhere             anywhere             mh home-test
    list-n            mobility-header --  ::/0                 ::/0                 mh 3
-p mh --mh-type home-test-init
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh 1
    save -p mobility-header -m mh --mh-type 1
    list            mobility-header --  anywhere             anywhere             mh home-test-init
    list-n            mobility-header --  ::/0                 ::/0                 mh 1
-p mh --mh-type hot
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh 3
    save -p mobility-header -m mh --mh-type 3
    list            mobility-header --  anywhere             anywhere             mh home-test
    list-n            mobility-header --  ::/0                 ::/0                 mh 3
-p mh --mh-type ho
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh 1
    save -p mobility-header -m mh --mh-type 1
    list            mobility-header --  anywhere             anywhere             mh home-test-init
    list-n            mobility-header --  ::/0                 ::/0                 mh 1
-p mh --mh-type co
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh 2
    save -p mobility-header -m mh --mh-type 2
    list            mobility-header --  anywhere             anywhere             mh careof-test-init
    list-n            mobility-header --  ::/0                 ::/0                 mh 2
-p mh --mh-type cot:hot
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Invalid MH type range (min > max)
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p mh --mh-type hot:cot
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh 3:4
    save -p mobility-header -m mh --mh-type 3:4
    list            mobility-header --  anywhere             anywhere             mh home-test:careof-test
    list-n            mobility-header --  ::/0                 ::/0                 mh 3:4
-p mh --mh-type hot:hot
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh 3
    save -p mobility-header -m mh --mh-type 3
    list            mobility-header --  anywhere             anywhere             mh home-test
    list-n            mobility-header --  ::/0                 ::/0                 mh 3
-p mh --mh-type brr:be
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh 0:7
    save -p mobility-header -m mh --mh-type 0:7
    list            mobility-header --  anywhere             anywhere             mh binding-refresh-request:binding-error
    list-n            mobility-header --  ::/0                 ::/0                 mh 0:7
-p mh --mh-type brr:
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh
    save -p mobility-header -m mh
    list            mobility-header --  anywhere             anywhere             mh
    list-n            mobility-header --  ::/0                 ::/0                 mh
-p mh --mh-type :be
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh 0:7
    save -p mobility-header -m mh --mh-type 0:7
    list            mobility-header --  anywhere             anywhere             mh binding-refresh-request:binding-error
    list-n            mobility-header --  ::/0                 ::/0                 mh 0:7
-p mh --mh-type :
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh
    save -p mobility-header -m mh
    list            mobility-header --  anywhere             anywhere             mh
    list-n            mobility-header --  ::/0                 ::/0                 mh
-p mh --mh-type 0
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh 0
    save -p mobility-header -m mh --mh-type 0
    list            mobility-header --  anywhere             anywhere             mh binding-refresh-request
    list-n            mobility-header --  ::/0                 ::/0                 mh 0
-p mh --mh-type 7
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh 7
    save -p mobility-header -m mh --mh-type 7
    list            mobility-header --  anywhere             anywhere             mh binding-error
    list-n            mobility-header --  ::/0                 ::/0                 mh 7
-p mh --mh-type 8
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh 8
    save -p mobility-header -m mh --mh-type 8
    list            mobility-header --  anywhere             anywhere             mh 8
    list-n            mobility-header --  ::/0                 ::/0                 mh 8
-p mh --mh-type 255
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh 255
    save -p mobility-header -m mh --mh-type 255
    list            mobility-header --  anywhere             anywhere             mh 255
    list-n            mobility-header --  ::/0                 ::/0                 mh 255
-p mh --mh-type 256
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Invalid MH type `256'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p mh --mh-type 0x5
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh 5
    save -p mobility-header -m mh --mh-type 5
    list            mobility-header --  anywhere             anywhere             mh binding-update
    list-n            mobility-header --  ::/0                 ::/0                 mh 5
-p mh --mh-type 010
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh 8
    save -p mobility-header -m mh --mh-type 8
    list            mobility-header --  anywhere             anywhere             mh 8
    list-n            mobility-header --  ::/0                 ::/0                 mh 8
-p mh --mh-type 0:255
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh
    save -p mobility-header -m mh
    list            mobility-header --  anywhere             anywhere             mh
    list-n            mobility-header --  ::/0                 ::/0                 mh
-p mh ! --mh-type 0:255
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh !0:255
    save -p mobility-header -m mh ! --mh-type 0:255
    list            mobility-header --  anywhere             anywhere             mh !binding-refresh-request:255
    list-n            mobility-header --  ::/0                 ::/0                 mh !0:255
-p mh ! --mh-type bu
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh !5
    save -p mobility-header -m mh ! --mh-type 5
    list            mobility-header --  anywhere             anywhere             mh !binding-update
    list-n            mobility-header --  ::/0                 ::/0                 mh !5
-p mh ! --mh-type 3:9
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh !3:9
    save -p mobility-header -m mh ! --mh-type 3:9
    list            mobility-header --  anywhere             anywhere             mh !home-test:9
    list-n            mobility-header --  ::/0                 ::/0                 mh !3:9
-p mh --mh-type 3:9
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh 3:9
    save -p mobility-header -m mh --mh-type 3:9
    list            mobility-header --  anywhere             anywhere             mh home-test:9
    list-n            mobility-header --  ::/0                 ::/0                 mh 3:9
-p mh --mh-type 9:3
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Invalid MH type range (min > max)
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p mh --mh-type 3:
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh 3:255
    save -p mobility-header -m mh --mh-type 3:255
    list            mobility-header --  anywhere             anywhere             mh home-test:255
    list-n            mobility-header --  ::/0                 ::/0                 mh 3:255
-p mh --mh-type :3
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh 0:3
    save -p mobility-header -m mh --mh-type 0:3
    list            mobility-header --  anywhere             anywhere             mh binding-refresh-request:home-test
    list-n            mobility-header --  ::/0                 ::/0                 mh 0:3
-p mh --mh-type 5:bu
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh 5
    save -p mobility-header -m mh --mh-type 5
    list            mobility-header --  anywhere             anywhere             mh binding-update
    list-n            mobility-header --  ::/0                 ::/0                 mh 5
-p mh --mh-type 1:2:3
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Invalid MH type `2:3'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p mh --mh-type x
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Invalid MH type `x'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p mh --mh-type x:1
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Invalid MH type `x'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p mh --mh-type 1:x
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Invalid MH type `x'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p mh --mh-type ''
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh 0
    save -p mobility-header -m mh --mh-type 0
    list            mobility-header --  anywhere             anywhere             mh binding-refresh-request
    list-n            mobility-header --  ::/0                 ::/0                 mh 0
-p mh --mh-type -1
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Invalid MH type `-1'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p mh --mh-type 1x
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Invalid MH type `1x'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p mh --mh-type '1 '
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Invalid MH type `1 '
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p mh --mh-type ' 1'
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh 1
    save -p mobility-header -m mh --mh-type 1
    list            mobility-header --  anywhere             anywhere             mh home-test-init
    list-n            mobility-header --  ::/0                 ::/0                 mh 1
-p mh --mh-type +1
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh 1
    save -p mobility-header -m mh --mh-type 1
    list            mobility-header --  anywhere             anywhere             mh home-test-init
    list-n            mobility-header --  ::/0                 ::/0                 mh 1
-p mh --mh-type 1 --mh-type 2
    status 2
    stderr ip6tables v1.8.11 (nf_tables): mh: option "--mh-type" can only be used once.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p mh --mh-type
    status 2
    stderr ip6tables v1.8.11 (nf_tables): option "--mh-type" requires an argument
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p mh --mh-t 1
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh 1
    save -p mobility-header -m mh --mh-type 1
    list            mobility-header --  anywhere             anywhere             mh home-test-init
    list-n            mobility-header --  ::/0                 ::/0                 mh 1
-p mh --mh-type bu -m mh
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh 5 mh
    save -p mobility-header -m mh --mh-type 5 -m mh
    list            mobility-header --  anywhere             anywhere             mh binding-update mh
    list-n            mobility-header --  ::/0                 ::/0                 mh 5 mh
-p mh -m mh --mh-type bu -m mh --mh-type ba
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh 5 mh 6
    save -p mobility-header -m mh --mh-type 5 -m mh --mh-type 6
    list            mobility-header --  anywhere             anywhere             mh binding-update mh binding-acknowledgement
    list-n            mobility-header --  ::/0                 ::/0                 mh 5 mh 6
-p mh --mh-type 
    status 2
    stderr ip6tables v1.8.11 (nf_tables): option "--mh-type" requires an argument
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p mh --mh-type hoti:coti
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh 1:2
    save -p mobility-header -m mh --mh-type 1:2
    list            mobility-header --  anywhere             anywhere             mh home-test-init:careof-test-init
    list-n            mobility-header --  ::/0                 ::/0                 mh 1:2
-p mh --mh-type ba:255
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh 6:255
    save -p mobility-header -m mh --mh-type 6:255
    list            mobility-header --  anywhere             anywhere             mh binding-acknowledgement:255
    list-n            mobility-header --  ::/0                 ::/0                 mh 6:255
-p mh --mh-type 7:8
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh 7:8
    save -p mobility-header -m mh --mh-type 7:8
    list            mobility-header --  anywhere             anywhere             mh binding-error:8
    list-n            mobility-header --  ::/0                 ::/0                 mh 7:8
-p mh --mh-type be:0x10
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh 7:16
    save -p mobility-header -m mh --mh-type 7:16
    list            mobility-header --  anywhere             anywhere             mh binding-error:16
    list-n            mobility-header --  ::/0                 ::/0                 mh 7:16
-p mh --mh-type Home-Test
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh 3
    save -p mobility-header -m mh --mh-type 3
    list            mobility-header --  anywhere             anywhere             mh home-test
    list-n            mobility-header --  ::/0                 ::/0                 mh 3
-p mh --mh-type binding-acknowledgement
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh 6
    save -p mobility-header -m mh --mh-type 6
    list            mobility-header --  anywhere             anywhere             mh binding-acknowledgement
    list-n            mobility-header --  ::/0                 ::/0                 mh 6
-p mh --mh-type binding-acknowledgementx
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Invalid MH type `binding-acknowledgementx'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p mh --mh-type binding-error:binding-update
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Invalid MH type range (min > max)
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p mh --mh-type :x
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Invalid MH type `x'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p mh --mh-type x:
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Invalid MH type `x'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p mh --mh-type :256
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Invalid MH type `256'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p mh --mh-type 0x100
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Invalid MH type `0x100'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p mh --mh-type é
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Invalid MH type `é'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p mh ! --mh-type :
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh !0:255
    save -p mobility-header -m mh ! --mh-type 0:255
    list            mobility-header --  anywhere             anywhere             mh !binding-refresh-request:255
    list-n            mobility-header --  ::/0                 ::/0                 mh !0:255
-m ipv6-mh --mh-type 1
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Couldn't load match `ipv6-mh':No such file or directory
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p all --mh-type 1
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown option "--mh-type"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p mh -m mh ! --mh-type brr -j DROP
    echo DROP  mobility-header opt -- in * out *  ::/0  -> ::/0   mh !0
    save -p mobility-header -m mh ! --mh-type 0 -j DROP
    list DROP       mobility-header --  anywhere             anywhere             mh !binding-refresh-request
    list-n DROP       mobility-header --  ::/0                 ::/0                 mh !0
table mangle
chain PREROUTING
-m mh -p mh --mh-type bu
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh 5
    save -p mobility-header -m mh --mh-type 5
    list            mobility-header --  anywhere             anywhere             mh binding-update
    list-n            mobility-header --  ::/0                 ::/0                 mh 5
chain POSTROUTING
-m mh -p mh --mh-type bu
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh 5
    save -p mobility-header -m mh --mh-type 5
    list            mobility-header --  anywhere             anywhere             mh binding-update
    list-n            mobility-header --  ::/0                 ::/0                 mh 5
table nat
-m mh -p mh --mh-type bu -m comment --comment nat
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh 5 /* nat */
    save -p mobility-header -m mh --mh-type 5 -m comment --comment nat
    list            mobility-header --  anywhere             anywhere             mh binding-update /* nat */
    list-n            mobility-header --  ::/0                 ::/0                 mh 5 /* nat */
table raw
chain OUTPUT
-m mh -p mh --mh-type bu
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh 5
    save -p mobility-header -m mh --mh-type 5
    list            mobility-header --  anywhere             anywhere             mh binding-update
    list-n            mobility-header --  ::/0                 ::/0                 mh 5
table security
chain FORWARD
-m mh -p mh --mh-type bu
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh 5
    save -p mobility-header -m mh --mh-type 5
    list            mobility-header --  anywhere             anywhere             mh binding-update
    list-n            mobility-header --  ::/0                 ::/0                 mh 5
table filter
setup -N CH
chain CH
-m mh -p mh --mh-type bu
    echo   mobility-header opt -- in * out *  ::/0  -> ::/0   mh 5
    save -p mobility-header -m mh --mh-type 5
    list            mobility-header --  anywhere             anywhere             mh binding-update
    list-n            mobility-header --  ::/0                 ::/0                 mh 5
setup
chain INPUT
family 4
-m mh -p mh --mh-type bu
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `mh':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
