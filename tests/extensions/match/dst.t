# The destination options header of IPv6: its length, and the options that it holds.
family 6
-m dst
    echo   all opt -- in * out *  ::/0  -> ::/0   dst
    save -m dst
    list            all  --  anywhere             anywhere             dst
    list-n            all  --  ::/0                 ::/0                 dst
-m dst --dst-len 0
    echo   all opt -- in * out *  ::/0  -> ::/0   dst length:0
    save -m dst --dst-len 0
    list            all  --  anywhere             anywhere             dst length:0
    list-n            all  --  ::/0                 ::/0                 dst length:0
-m dst ! --dst-len 0
    echo   all opt -- in * out *  ::/0  -> ::/0   dst length:!0
    save -m dst ! --dst-len 0
    list            all  --  anywhere             anywhere             dst length:!0
    list-n            all  --  ::/0                 ::/0                 dst length:!0
-m dst --dst-len 8
    echo   all opt -- in * out *  ::/0  -> ::/0   dst length:8
    save -m dst --dst-len 8
    list            all  --  anywhere             anywhere             dst length:8
    list-n            all  --  ::/0                 ::/0                 dst length:8
-m dst ! --dst-len 4294967295
    echo   all opt -- in * out *  ::/0  -> ::/0   dst length:!4294967295
    save -m dst ! --dst-len 4294967295
    list            all  --  anywhere             anywhere             dst length:!4294967295
    list-n            all  --  ::/0                 ::/0                 dst length:!4294967295
-m dst --dst-len 4294967296
    status 2
    stderr ip6tables v1.8.11 (nf_tables): dst: bad value for option "--dst-len", or out of range (0-4294967295).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m dst --dst-len 1:2
    status 2
    stderr ip6tables v1.8.11 (nf_tables): dst: bad value for option "--dst-len", or out of range (0-4294967295).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m dst --dst-len 8 --dst-len 9
    status 2
    stderr ip6tables v1.8.11 (nf_tables): dst: option "--dst-len" can only be used once.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m dst --dst-opts 0
    echo   all opt -- in * out *  ::/0  -> ::/0   dst opts 0
    save -m dst --dst-opts 0
    list            all  --  anywhere             anywhere             dst opts 0
    list-n            all  --  ::/0                 ::/0                 dst opts 0
-m dst --dst-opts 1
    echo   all opt -- in * out *  ::/0  -> ::/0   dst opts 1
    save -m dst --dst-opts 1
    list            all  --  anywhere             anywhere             dst opts 1
    list-n            all  --  ::/0                 ::/0                 dst opts 1
-m dst --dst-opts 1:4
    echo   all opt -- in * out *  ::/0  -> ::/0   dst opts 1:4
    save -m dst --dst-opts 1:4
    list            all  --  anywhere             anywhere             dst opts 1:4
    list-n            all  --  ::/0                 ::/0                 dst opts 1:4
-m dst --dst-opts 1:0
    echo   all opt -- in * out *  ::/0  -> ::/0   dst opts 1:0
    save -m dst --dst-opts 1:0
    list            all  --  anywhere             anywhere             dst opts 1:0
    list-n            all  --  ::/0                 ::/0                 dst opts 1:0
-m dst --dst-opts 255:255
    echo   all opt -- in * out *  ::/0  -> ::/0   dst opts 255
    save -m dst --dst-opts 255
    list            all  --  anywhere             anywhere             dst opts 255
    list-n            all  --  ::/0                 ::/0                 dst opts 255
-m dst --dst-opts 256
    echo   all opt -- in * out *  ::/0  -> ::/0   dst opts 0
    save -m dst --dst-opts 0
    list            all  --  anywhere             anywhere             dst opts 0
    list-n            all  --  ::/0                 ::/0                 dst opts 0
-m dst --dst-opts 1:256
    echo   all opt -- in * out *  ::/0  -> ::/0   dst opts 1:0
    save -m dst --dst-opts 1:0
    list            all  --  anywhere             anywhere             dst opts 1:0
    list-n            all  --  ::/0                 ::/0                 dst opts 1:0
-m dst --dst-opts 1:65535
    echo   all opt -- in * out *  ::/0  -> ::/0   dst opts 1
    save -m dst --dst-opts 1
    list            all  --  anywhere             anywhere             dst opts 1
    list-n            all  --  ::/0                 ::/0                 dst opts 1
-m dst --dst-opts 1:-1
    echo   all opt -- in * out *  ::/0  -> ::/0   dst opts 1
    save -m dst --dst-opts 1
    list            all  --  anywhere             anywhere             dst opts 1
    list-n            all  --  ::/0                 ::/0                 dst opts 1
-m dst --dst-opts -1
    echo   all opt -- in * out *  ::/0  -> ::/0   dst opts 255
    save -m dst --dst-opts 255
    list            all  --  anywhere             anywhere             dst opts 255
    list-n            all  --  ::/0                 ::/0                 dst opts 255
-m dst --dst-opts 0x10:010,3,5:6
    echo   all opt -- in * out *  ::/0  -> ::/0   dst opts 16:8,3,5:6
    save -m dst --dst-opts 16:8,3,5:6
    list            all  --  anywhere             anywhere             dst opts 16:8,3,5:6
    list-n            all  --  ::/0                 ::/0                 dst opts 16:8,3,5:6
-m dst --dst-opts 1,,2
    status 2
    stderr ip6tables v1.8.11 (nf_tables): dst: no valid digits in opt `'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m dst --dst-opts ,1
    status 2
    stderr ip6tables v1.8.11 (nf_tables): dst: no valid digits in opt `'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m dst --dst-opts 1,
    status 2
    stderr ip6tables v1.8.11 (nf_tables): dst: no valid digits in opt `'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m dst --dst-opts ''
    status 2
    stderr ip6tables v1.8.11 (nf_tables): dst: no valid digits in opt `'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m dst --dst-opts ,
    status 2
    stderr ip6tables v1.8.11 (nf_tables): dst: no valid digits in opt `'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m dst --dst-opts :
    status 2
    stderr ip6tables v1.8.11 (nf_tables): dst: no valid digits in opt `'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m dst --dst-opts :4
    status 2
    stderr ip6tables v1.8.11 (nf_tables): dst: no valid digits in opt `'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m dst --dst-opts 1:
    status 2
    stderr ip6tables v1.8.11 (nf_tables): dst: no valid digits in length `'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m dst --dst-opts 1:2:3
    status 2
    stderr ip6tables v1.8.11 (nf_tables): dst: error parsing length `2:3'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m dst --dst-opts 1x
    status 2
    stderr ip6tables v1.8.11 (nf_tables): dst: error parsing opt `1x'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m dst --dst-opts 1:x
    status 2
    stderr ip6tables v1.8.11 (nf_tables): dst: no valid digits in length `x'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m dst --dst-opts 1:4x
    status 2
    stderr ip6tables v1.8.11 (nf_tables): dst: error parsing length `4x'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m dst --dst-opts x
    status 2
    stderr ip6tables v1.8.11 (nf_tables): dst: no valid digits in opt `x'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m dst --dst-opts ' 1: 2'
    echo   all opt -- in * out *  ::/0  -> ::/0   dst opts 1:2
    save -m dst --dst-opts 1:2
    list            all  --  anywhere             anywhere             dst opts 1:2
    list-n            all  --  ::/0                 ::/0                 dst opts 1:2
-m dst --dst-opts 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16
    echo   all opt -- in * out *  ::/0  -> ::/0   dst opts 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16
    save -m dst --dst-opts 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16
    list            all  --  anywhere             anywhere             dst opts 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16
    list-n            all  --  ::/0                 ::/0                 dst opts 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16
-m dst --dst-opts 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17
    status 2
    stderr ip6tables v1.8.11 (nf_tables): too many addresses specified
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m dst ! --dst-opts 1
    status 2
    stderr ip6tables v1.8.11 (nf_tables): dst: option "--dst-opts" cannot be inverted.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m dst --dst-opts 1 --dst-opts 2
    status 2
    stderr ip6tables v1.8.11 (nf_tables): dst: option "--dst-opts" can only be used once.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m dst --dst-opts 3 --dst-len 8
    echo   all opt -- in * out *  ::/0  -> ::/0   dst length:8 opts 3
    save -m dst --dst-len 8 --dst-opts 3
    list            all  --  anywhere             anywhere             dst length:8 opts 3
    list-n            all  --  ::/0                 ::/0                 dst length:8 opts 3
-m dst --dst-opts 3,3
    echo   all opt -- in * out *  ::/0  -> ::/0   dst opts 3,3
    save -m dst --dst-opts 3,3
    list            all  --  anywhere             anywhere             dst opts 3,3
    list-n            all  --  ::/0                 ::/0                 dst opts 3,3
-m dst --dst-opts 5,3
    echo   all opt -- in * out *  ::/0  -> ::/0   dst opts 5,3
    save -m dst --dst-opts 5,3
    list            all  --  anywhere             anywhere             dst opts 5,3
    list-n            all  --  ::/0                 ::/0                 dst opts 5,3
-m dst --dst-not-strict
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown option "--dst-not-strict"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m dst --dst-opts 1 --dst-not-strict
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown option "--dst-not-strict"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m dst ! --dst-len 7 --dst-opts 1:4,2 -m hbh --hbh-opts 1
    echo   all opt -- in * out *  ::/0  -> ::/0   dst length:!7 opts 1:4,2 hbh opts 1
    save -m dst ! --dst-len 7 --dst-opts 1:4,2 -m hbh --hbh-opts 1
    list            all  --  anywhere             anywhere             dst length:!7 opts 1:4,2 hbh opts 1
    list-n            all  --  ::/0                 ::/0                 dst length:!7 opts 1:4,2 hbh opts 1
-m dst --dst-opts 08
    status 2
    stderr ip6tables v1.8.11 (nf_tables): dst: error parsing opt `08'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m dst --dst-opts 4294967296
    echo   all opt -- in * out *  ::/0  -> ::/0   dst opts 0
    save -m dst --dst-opts 0
    list            all  --  anywhere             anywhere             dst opts 0
    list-n            all  --  ::/0                 ::/0                 dst opts 0
-m dst --dst-opts 18446744073709551615
    echo   all opt -- in * out *  ::/0  -> ::/0   dst opts 255
    save -m dst --dst-opts 255
    list            all  --  anywhere             anywhere             dst opts 255
    list-n            all  --  ::/0                 ::/0                 dst opts 255
-m dst --dst-opts 18446744073709551616
    status 2
    stderr ip6tables v1.8.11 (nf_tables): opt `18446744073709551616' specified too big: would overflow
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m dst --dst-opts -18446744073709551615
    echo   all opt -- in * out *  ::/0  -> ::/0   dst opts 1
    save -m dst --dst-opts 1
    list            all  --  anywhere             anywhere             dst opts 1
    list-n            all  --  ::/0                 ::/0                 dst opts 1
-m dst --dst-opts -18446744073709551616
    status 2
    stderr ip6tables v1.8.11 (nf_tables): opt `-18446744073709551616' specified too big: would overflow
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m dst --dst-opts 1:18446744073709551616
    status 2
    stderr ip6tables v1.8.11 (nf_tables): length `18446744073709551616' specified too big: would overflow
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m dst --dst-opts 18446744073709551616x
    status 2
    stderr ip6tables v1.8.11 (nf_tables): opt `18446744073709551616x' specified too big: would overflow
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m dst --dst-opts +7
    echo   all opt -- in * out *  ::/0  -> ::/0   dst opts 7
    save -m dst --dst-opts 7
    list            all  --  anywhere             anywhere             dst opts 7
    list-n            all  --  ::/0                 ::/0                 dst opts 7
-m dst --dst-opts '7 '
    status 2
    stderr ip6tables v1.8.11 (nf_tables): dst: error parsing opt `7 '
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m dst --dst-opts '7 :8'
    status 2
    stderr ip6tables v1.8.11 (nf_tables): dst: error parsing opt `7 '
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m dst --dst-opts '1:8 '
    status 2
    stderr ip6tables v1.8.11 (nf_tables): dst: error parsing length `8 '
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m dst --dst-opts 0x
    status 2
    stderr ip6tables v1.8.11 (nf_tables): dst: error parsing opt `0x'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m dst --dst-opts -
    status 2
    stderr ip6tables v1.8.11 (nf_tables): dst: no valid digits in opt `-'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m dst --dst-opts 1:0x1fF
    echo   all opt -- in * out *  ::/0  -> ::/0   dst opts 1
    save -m dst --dst-opts 1
    list            all  --  anywhere             anywhere             dst opts 1
    list-n            all  --  ::/0                 ::/0                 dst opts 1
-m dst --dst-opts 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,
    status 2
    stderr ip6tables v1.8.11 (nf_tables): too many addresses specified
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m dst --dst-opts 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,x
    status 2
    stderr ip6tables v1.8.11 (nf_tables): too many addresses specified
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m dst --dst-opts=1
    echo   all opt -- in * out *  ::/0  -> ::/0   dst opts 1
    save -m dst --dst-opts 1
    list            all  --  anywhere             anywhere             dst opts 1
    list-n            all  --  ::/0                 ::/0                 dst opts 1
-m dst --dst-opts
    status 2
    stderr ip6tables v1.8.11 (nf_tables): option "--dst-opts" requires an argument
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m dst --dst-o 1
    echo   all opt -- in * out *  ::/0  -> ::/0   dst opts 1
    save -m dst --dst-opts 1
    list            all  --  anywhere             anywhere             dst opts 1
    list-n            all  --  ::/0                 ::/0                 dst opts 1
-m dst --dst-opts 0:4
    status 2
    stderr ip6tables v1.8.11 (nf_tables): PAD0 hasn't got length
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m dst --dst-opts 256:4
    status 2
    stderr ip6tables v1.8.11 (nf_tables): PAD0 hasn't got length
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m dst --dst-opts 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16:3
    status 2
    stderr ip6tables v1.8.11 (nf_tables): too many ports specified
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m dst --dst-opts x:y
    status 2
    stderr ip6tables v1.8.11 (nf_tables): dst: no valid digits in opt `x'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m dst --dst-opts 1:y,x
    status 2
    stderr ip6tables v1.8.11 (nf_tables): dst: no valid digits in length `y'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m dst --dst-opts '- 5'
    status 2
    stderr ip6tables v1.8.11 (nf_tables): dst: no valid digits in opt `- 5'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m dst --dst-opts '-+5'
    status 2
    stderr ip6tables v1.8.11 (nf_tables): dst: no valid digits in opt `-+5'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m dst --dst-opts '-0x10'
    echo   all opt -- in * out *  ::/0  -> ::/0   dst opts 240
    save -m dst --dst-opts 240
    list            all  --  anywhere             anywhere             dst opts 240
    list-n            all  --  ::/0                 ::/0                 dst opts 240
-m dst --dst-opts -08
    status 2
    stderr ip6tables v1.8.11 (nf_tables): dst: error parsing opt `-08'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m dst --dst-opts 18446744073709551616:1
    status 2
    stderr ip6tables v1.8.11 (nf_tables): opt `18446744073709551616' specified too big: would overflow
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m dst --dst-opts 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16x,17
    status 2
    stderr ip6tables v1.8.11 (nf_tables): dst: error parsing opt `16x'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m dst --dst-len ""
    status 2
    stderr ip6tables v1.8.11 (nf_tables): dst: bad value for option "--dst-len", or out of range (0-4294967295).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m dst --dst-len 0x10
    echo   all opt -- in * out *  ::/0  -> ::/0   dst length:16
    save -m dst --dst-len 16
    list            all  --  anywhere             anywhere             dst length:16
    list-n            all  --  ::/0                 ::/0                 dst length:16
-m dst --dst-opts 1,2 -j DROP
    echo DROP  all opt -- in * out *  ::/0  -> ::/0   dst opts 1,2
    save -m dst --dst-opts 1,2 -j DROP
    list DROP       all  --  anywhere             anywhere             dst opts 1,2
    list-n DROP       all  --  ::/0                 ::/0                 dst opts 1,2
table mangle
chain PREROUTING
-m dst --dst-opts 1:2,3
    echo   all opt -- in * out *  ::/0  -> ::/0   dst opts 1:2,3
    save -m dst --dst-opts 1:2,3
    list            all  --  anywhere             anywhere             dst opts 1:2,3
    list-n            all  --  ::/0                 ::/0                 dst opts 1:2,3
chain POSTROUTING
-m dst --dst-opts 1:2,3
    echo   all opt -- in * out *  ::/0  -> ::/0   dst opts 1:2,3
    save -m dst --dst-opts 1:2,3
    list            all  --  anywhere             anywhere             dst opts 1:2,3
    list-n            all  --  ::/0                 ::/0                 dst opts 1:2,3
table nat
-m dst --dst-opts 1:2,3 -m comment --comment nat
    echo   all opt -- in * out *  ::/0  -> ::/0   dst opts 1:2,3 /* nat */
    save -m dst --dst-opts 1:2,3 -m comment --comment nat
    list            all  --  anywhere             anywhere             dst opts 1:2,3 /* nat */
    list-n            all  --  ::/0                 ::/0                 dst opts 1:2,3 /* nat */
table raw
chain OUTPUT
-m dst --dst-opts 1:2,3
    echo   all opt -- in * out *  ::/0  -> ::/0   dst opts 1:2,3
    save -m dst --dst-opts 1:2,3
    list            all  --  anywhere             anywhere             dst opts 1:2,3
    list-n            all  --  ::/0                 ::/0                 dst opts 1:2,3
table security
chain FORWARD
-m dst --dst-opts 1:2,3
    echo   all opt -- in * out *  ::/0  -> ::/0   dst opts 1:2,3
    save -m dst --dst-opts 1:2,3
    list            all  --  anywhere             anywhere             dst opts 1:2,3
    list-n            all  --  ::/0                 ::/0                 dst opts 1:2,3
table filter
setup -N CH
chain CH
-m dst --dst-opts 1:2,3
    echo   all opt -- in * out *  ::/0  -> ::/0   dst opts 1:2,3
    save -m dst --dst-opts 1:2,3
    list            all  --  anywhere             anywhere             dst opts 1:2,3
    list-n            all  --  ::/0                 ::/0                 dst opts 1:2,3
setup
chain INPUT
family 4
-m dst --dst-opts 1:2,3
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `dst':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
