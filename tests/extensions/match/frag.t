# The fragment header of IPv6: its identification, length, and place among the fragments.
family 6
-m frag
    echo   all opt -- in * out *  ::/0  -> ::/0   frag \.
    save -m frag
    list            all  --  anywhere             anywhere             frag \.
    list-n            all  --  ::/0                 ::/0                 frag \.
-m frag --fragid 5
    echo   all opt -- in * out *  ::/0  -> ::/0   frag id:5
    save -m frag --fragid 5
    list            all  --  anywhere             anywhere             frag id:5
    list-n            all  --  ::/0                 ::/0                 frag id:5
-m frag --fragid 0
    echo   all opt -- in * out *  ::/0  -> ::/0   frag id:0
    save -m frag --fragid 0
    list            all  --  anywhere             anywhere             frag id:0
    list-n            all  --  ::/0                 ::/0                 frag id:0
-m frag --fragid :
    echo   all opt -- in * out *  ::/0  -> ::/0   frag \.
    save -m frag
    list            all  --  anywhere             anywhere             frag \.
    list-n            all  --  ::/0                 ::/0                 frag \.
    delete 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete left: -A INPUT -m frag
-m frag ! --fragid 0:4294967295
    echo   all opt -- in * out *  ::/0  -> ::/0   frag ids:!0:4294967295
    save -m frag ! --fragid 0:4294967295
    list            all  --  anywhere             anywhere             frag ids:!0:4294967295
    list-n            all  --  ::/0                 ::/0                 frag ids:!0:4294967295
-m frag --fragid 5:3
    status 2
    stderr ip6tables v1.8.11 (nf_tables): frag: bad value for option "--fragid" near "3", or out of range (5-4294967295).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m frag --fragid 3:5
    echo   all opt -- in * out *  ::/0  -> ::/0   frag ids:3:5
    save -m frag --fragid 3:5
    list            all  --  anywhere             anywhere             frag ids:3:5
    list-n            all  --  ::/0                 ::/0                 frag ids:3:5
-m frag ! --fragid 5:
    echo   all opt -- in * out *  ::/0  -> ::/0   frag ids:!5:4294967295
    save -m frag ! --fragid 5:4294967295
    list            all  --  anywhere             anywhere             frag ids:!5:4294967295
    list-n            all  --  ::/0                 ::/0                 frag ids:!5:4294967295
-m frag --fragid 4294967296
    status 2
    stderr ip6tables v1.8.11 (nf_tables): frag: bad value for option "--fragid" near "4294967296", or out of range (0-4294967295).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m frag --fragid x
    status 2
    stderr ip6tables v1.8.11 (nf_tables): frag: bad value for option "--fragid" near "x", or out of range (0-4294967295).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m frag --fraglen 0
    echo   all opt -- in * out *  ::/0  -> ::/0   frag  length:0
    save -m frag --fraglen 0
    list            all  --  anywhere             anywhere             frag  length:0
    list-n            all  --  ::/0                 ::/0                 frag  length:0
-m frag ! --fraglen 0
    echo   all opt -- in * out *  ::/0  -> ::/0   frag  length:!0
    save -m frag ! --fraglen 0
    list            all  --  anywhere             anywhere             frag  length:!0
    list-n            all  --  ::/0                 ::/0                 frag  length:!0
-m frag --fraglen 7
    echo   all opt -- in * out *  ::/0  -> ::/0   frag  length:7
    save -m frag --fraglen 7
    list            all  --  anywhere             anywhere             frag  length:7
    list-n            all  --  ::/0                 ::/0                 frag  length:7
-m frag ! --fraglen 4294967295
    echo   all opt -- in * out *  ::/0  -> ::/0   frag  length:!4294967295
    save -m frag ! --fraglen 4294967295
    list            all  --  anywhere             anywhere             frag  length:!4294967295
    list-n            all  --  ::/0                 ::/0                 frag  length:!4294967295
-m frag --fraglen 4294967296
    status 2
    stderr ip6tables v1.8.11 (nf_tables): frag: bad value for option "--fraglen", or out of range (0-4294967295).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m frag --fraglen 1:2
    status 2
    stderr ip6tables v1.8.11 (nf_tables): frag: bad value for option "--fraglen", or out of range (0-4294967295).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m frag --fragres
    echo   all opt -- in * out *  ::/0  -> ::/0   frag  reserved
    save -m frag --fragres
    list            all  --  anywhere             anywhere             frag  reserved
    list-n            all  --  ::/0                 ::/0                 frag  reserved
-m frag ! --fragres
    status 2
    stderr ip6tables v1.8.11 (nf_tables): frag: option "--fragres" cannot be inverted.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m frag --fragres=1
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown option "-\x02"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m frag --fragfirst
    echo   all opt -- in * out *  ::/0  -> ::/0   frag  first
    save -m frag --fragfirst
    list            all  --  anywhere             anywhere             frag  first
    list-n            all  --  ::/0                 ::/0                 frag  first
-m frag --fragfirst=1
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown option "-\x03"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m frag --fragmore=1
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown option "-\x04"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m frag --fraglast=1
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown option "-\x05"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m frag --fragfirst ! --fraglast
    status 2
    stderr ip6tables v1.8.11 (nf_tables): frag: option "--fraglast" cannot be inverted.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m frag --fragmore
    echo   all opt -- in * out *  ::/0  -> ::/0   frag  more
    save -m frag --fragmore
    list            all  --  anywhere             anywhere             frag  more
    list-n            all  --  ::/0                 ::/0                 frag  more
-m frag --fraglast
    echo   all opt -- in * out *  ::/0  -> ::/0   frag  last
    save -m frag --fraglast
    list            all  --  anywhere             anywhere             frag  last
    list-n            all  --  ::/0                 ::/0                 frag  last
-m frag --fragmore --fraglast
    status 2
    stderr ip6tables v1.8.11 (nf_tables): frag: option "--fragmore" cannot be used together with "--fraglast".
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m frag --fraglast --fragmore
    status 2
    stderr ip6tables v1.8.11 (nf_tables): frag: option "--fragmore" cannot be used together with "--fraglast".
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m frag --fragfirst --fragmore --fragres --fragid 1:2 --fraglen 8
    echo   all opt -- in * out *  ::/0  -> ::/0   frag ids:1:2 length:8 reserved first more
    save -m frag --fragid 1:2 --fraglen 8 --fragres --fragfirst --fragmore
    list            all  --  anywhere             anywhere             frag ids:1:2 length:8 reserved first more
    list-n            all  --  ::/0                 ::/0                 frag ids:1:2 length:8 reserved first more
-m frag --fragid 1 --fragid 2
    status 2
    stderr ip6tables v1.8.11 (nf_tables): frag: option "--fragid" can only be used once.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m frag --fragfirst --fragfirst
    status 2
    stderr ip6tables v1.8.11 (nf_tables): frag: option "--fragfirst" can only be used once.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -m frag --fragid 1
    echo   tcp opt -- in * out *  ::/0  -> ::/0   frag id:1
    save -p tcp -m frag --fragid 1
    list            tcp  --  anywhere             anywhere             frag id:1
    list-n            tcp  --  ::/0                 ::/0                 frag id:1
-m frag --fraglen 5 --fragid 9
    echo   all opt -- in * out *  ::/0  -> ::/0   frag id:9 length:5
    save -m frag --fragid 9 --fraglen 5
    list            all  --  anywhere             anywhere             frag id:9 length:5
    list-n            all  --  ::/0                 ::/0                 frag id:9 length:5
-m frag --frag 5
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown option "--frag"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m frag --fragl 5
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown option "--fragl"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m frag ! --fragid 7 ! --fraglen 7
    echo   all opt -- in * out *  ::/0  -> ::/0   frag id:!7 length:!7
    save -m frag ! --fragid 7 ! --fraglen 7
    list            all  --  anywhere             anywhere             frag id:!7 length:!7
    list-n            all  --  ::/0                 ::/0                 frag id:!7 length:!7
-p ipv6-frag --fragid 1
    status 2
    stderr Warning: never matched protocol: ipv6-frag. use extension match instead.
    stderr ip6tables v1.8.11 (nf_tables): unknown option "--fragid"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m frag --fragfirst --fraglast
    echo   all opt -- in * out *  ::/0  -> ::/0   frag  first last
    save -m frag --fragfirst --fraglast
    list            all  --  anywhere             anywhere             frag  first last
    list-n            all  --  ::/0                 ::/0                 frag  first last
-m frag ! --fragfirst
    status 2
    stderr ip6tables v1.8.11 (nf_tables): frag: option "--fragfirst" cannot be inverted.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m frag ! --fragmore
    status 2
    stderr ip6tables v1.8.11 (nf_tables): frag: option "--fragmore" cannot be inverted.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m frag --fragmore --fragmore
    status 2
    stderr ip6tables v1.8.11 (nf_tables): frag: option "--fragmore" can only be used once.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m frag --fraglast --fraglast
    status 2
    stderr ip6tables v1.8.11 (nf_tables): frag: option "--fraglast" can only be used once.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m frag --fragres --fragres
    status 2
    stderr ip6tables v1.8.11 (nf_tables): frag: option "--fragres" can only be used once.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m frag --fraglen 1 --fraglen 2
    status 2
    stderr ip6tables v1.8.11 (nf_tables): frag: option "--fraglen" can only be used once.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m frag --fragid 0x10:0x20
    echo   all opt -- in * out *  ::/0  -> ::/0   frag ids:16:32
    save -m frag --fragid 16:32
    list            all  --  anywhere             anywhere             frag ids:16:32
    list-n            all  --  ::/0                 ::/0                 frag ids:16:32
-m frag --fragid 010
    echo   all opt -- in * out *  ::/0  -> ::/0   frag id:8
    save -m frag --fragid 8
    list            all  --  anywhere             anywhere             frag id:8
    list-n            all  --  ::/0                 ::/0                 frag id:8
-m frag --fragid :7
    echo   all opt -- in * out *  ::/0  -> ::/0   frag ids:0:7
    save -m frag --fragid 0:7
    list            all  --  anywhere             anywhere             frag ids:0:7
    list-n            all  --  ::/0                 ::/0                 frag ids:0:7
-m frag --fragid 1:2:3
    status 2
    stderr ip6tables v1.8.11 (nf_tables): frag: Too many components for option "--fragid" (max: 2)
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m frag --fragid 1x
    status 2
    stderr ip6tables v1.8.11 (nf_tables): frag: Argument to "--fragid" has unexpected characters near "x".
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m frag --fragid -1
    status 2
    stderr ip6tables v1.8.11 (nf_tables): frag: bad value for option "--fragid" near "-1", or out of range (0-4294967295).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m frag --fragid ""
    echo   all opt -- in * out *  ::/0  -> ::/0   frag id:0
    save -m frag --fragid 0
    list            all  --  anywhere             anywhere             frag id:0
    list-n            all  --  ::/0                 ::/0                 frag id:0
-m frag --fraglen ""
    status 2
    stderr ip6tables v1.8.11 (nf_tables): frag: bad value for option "--fraglen", or out of range (0-4294967295).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m frag --fraglen 0x8
    echo   all opt -- in * out *  ::/0  -> ::/0   frag  length:8
    save -m frag --fraglen 8
    list            all  --  anywhere             anywhere             frag  length:8
    list-n            all  --  ::/0                 ::/0                 frag  length:8
-m frag --fragid
    status 2
    stderr ip6tables v1.8.11 (nf_tables): option "--fragid" requires an argument
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m frag --fragf
    echo   all opt -- in * out *  ::/0  -> ::/0   frag  first
    save -m frag --fragfirst
    list            all  --  anywhere             anywhere             frag  first
    list-n            all  --  ::/0                 ::/0                 frag  first
-m frag --fragm
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown option "--fragm"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m frag --fragr
    echo   all opt -- in * out *  ::/0  -> ::/0   frag  reserved
    save -m frag --fragres
    list            all  --  anywhere             anywhere             frag  reserved
    list-n            all  --  ::/0                 ::/0                 frag  reserved
-m frag -m frag --fragid 3
    echo   all opt -- in * out *  ::/0  -> ::/0   frag  frag id:3
    save -m frag -m frag --fragid 3
    list            all  --  anywhere             anywhere             frag  frag id:3
    list-n            all  --  ::/0                 ::/0                 frag  frag id:3
-m frag --fragid 1 -m frag --fragid 2
    echo   all opt -- in * out *  ::/0  -> ::/0   frag id:1 frag id:2
    save -m frag --fragid 1 -m frag --fragid 2
    list            all  --  anywhere             anywhere             frag id:1 frag id:2
    list-n            all  --  ::/0                 ::/0                 frag id:1 frag id:2
-s 2001:db8::/32 -m frag --fragmore -j DROP
    echo DROP  all opt -- in * out *  2001:db8::/32  -> ::/0   frag  more
    save -s 2001:db8::/32 -m frag --fragmore -j DROP
    list DROP       all  --  2001:db8::/32        anywhere             frag  more
    list-n DROP       all  --  2001:db8::/32        ::/0                 frag  more
! -m frag
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unexpected ! flag before --match
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
table mangle
chain PREROUTING
-m frag --fragid 1:2
    echo   all opt -- in * out *  ::/0  -> ::/0   frag ids:1:2
    save -m frag --fragid 1:2
    list            all  --  anywhere             anywhere             frag ids:1:2
    list-n            all  --  ::/0                 ::/0                 frag ids:1:2
chain POSTROUTING
-m frag --fragid 1:2
    echo   all opt -- in * out *  ::/0  -> ::/0   frag ids:1:2
    save -m frag --fragid 1:2
    list            all  --  anywhere             anywhere             frag ids:1:2
    list-n            all  --  ::/0                 ::/0                 frag ids:1:2
table nat
-m frag --fragid 1:2 -m comment --comment nat
    echo   all opt -- in * out *  ::/0  -> ::/0   frag ids:1:2 /* nat */
    save -m frag --fragid 1:2 -m comment --comment nat
    list            all  --  anywhere             anywhere             frag ids:1:2 /* nat */
    list-n            all  --  ::/0                 ::/0                 frag ids:1:2 /* nat */
table raw
chain OUTPUT
-m frag --fragid 1:2
    echo   all opt -- in * out *  ::/0  -> ::/0   frag ids:1:2
    save -m frag --fragid 1:2
    list            all  --  anywhere             anywhere             frag ids:1:2
    list-n            all  --  ::/0                 ::/0                 frag ids:1:2
table security
chain FORWARD
-m frag --fragid 1:2
    echo   all opt -- in * out *  ::/0  -> ::/0   frag ids:1:2
    save -m frag --fragid 1:2
    list            all  --  anywhere             anywhere             frag ids:1:2
    list-n            all  --  ::/0                 ::/0                 frag ids:1:2
table filter
setup -N CH
chain CH
-m frag --fragid 1:2
    echo   all opt -- in * out *  ::/0  -> ::/0   frag ids:1:2
    save -m frag --fragid 1:2
    list            all  --  anywhere             anywhere             frag ids:1:2
    list-n            all  --  ::/0                 ::/0                 frag ids:1:2
setup
chain INPUT
family 4
-m frag --fragid 1:2
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `frag':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
