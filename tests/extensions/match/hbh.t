# The hop-by-hop options header of IPv6: its length, and the options that it holds.
family 6
-m hbh
    echo   all opt -- in * out *  ::/0  -> ::/0   hbh
    save -m hbh
    list            all  --  anywhere             anywhere             hbh
    list-n            all  --  ::/0                 ::/0                 hbh
-m hbh --hbh-len 0
    echo   all opt -- in * out *  ::/0  -> ::/0   hbh length:0
    save -m hbh --hbh-len 0
    list            all  --  anywhere             anywhere             hbh length:0
    list-n            all  --  ::/0                 ::/0                 hbh length:0
-m hbh ! --hbh-len 0
    echo   all opt -- in * out *  ::/0  -> ::/0   hbh length:!0
    save -m hbh ! --hbh-len 0
    list            all  --  anywhere             anywhere             hbh length:!0
    list-n            all  --  ::/0                 ::/0                 hbh length:!0
-m hbh --hbh-len 8
    echo   all opt -- in * out *  ::/0  -> ::/0   hbh length:8
    save -m hbh --hbh-len 8
    list            all  --  anywhere             anywhere             hbh length:8
    list-n            all  --  ::/0                 ::/0                 hbh length:8
-m hbh ! --hbh-len 4294967295
    echo   all opt -- in * out *  ::/0  -> ::/0   hbh length:!4294967295
    save -m hbh ! --hbh-len 4294967295
    list            all  --  anywhere             anywhere             hbh length:!4294967295
    list-n            all  --  ::/0                 ::/0                 hbh length:!4294967295
-m hbh --hbh-len 4294967296
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hbh: bad value for option "--hbh-len", or out of range (0-4294967295).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hbh --hbh-len 1:2
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hbh: bad value for option "--hbh-len", or out of range (0-4294967295).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hbh --hbh-len 8 --hbh-len 9
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hbh: option "--hbh-len" can only be used once.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hbh --hbh-opts 0
    echo   all opt -- in * out *  ::/0  -> ::/0   hbh opts 0
    save -m hbh --hbh-opts 0
    list            all  --  anywhere             anywhere             hbh opts 0
    list-n            all  --  ::/0                 ::/0                 hbh opts 0
-m hbh --hbh-opts 1
    echo   all opt -- in * out *  ::/0  -> ::/0   hbh opts 1
    save -m hbh --hbh-opts 1
    list            all  --  anywhere             anywhere             hbh opts 1
    list-n            all  --  ::/0                 ::/0                 hbh opts 1
-m hbh --hbh-opts 1:4
    echo   all opt -- in * out *  ::/0  -> ::/0   hbh opts 1:4
    save -m hbh --hbh-opts 1:4
    list            all  --  anywhere             anywhere             hbh opts 1:4
    list-n            all  --  ::/0                 ::/0                 hbh opts 1:4
-m hbh --hbh-opts 1:0
    echo   all opt -- in * out *  ::/0  -> ::/0   hbh opts 1:0
    save -m hbh --hbh-opts 1:0
    list            all  --  anywhere             anywhere             hbh opts 1:0
    list-n            all  --  ::/0                 ::/0                 hbh opts 1:0
-m hbh --hbh-opts 255:255
    echo   all opt -- in * out *  ::/0  -> ::/0   hbh opts 255
    save -m hbh --hbh-opts 255
    list            all  --  anywhere             anywhere             hbh opts 255
    list-n            all  --  ::/0                 ::/0                 hbh opts 255
-m hbh --hbh-opts 256
    echo   all opt -- in * out *  ::/0  -> ::/0   hbh opts 0
    save -m hbh --hbh-opts 0
    list            all  --  anywhere             anywhere             hbh opts 0
    list-n            all  --  ::/0                 ::/0                 hbh opts 0
-m hbh --hbh-opts 1:256
    echo   all opt -- in * out *  ::/0  -> ::/0   hbh opts 1:0
    save -m hbh --hbh-opts 1:0
    list            all  --  anywhere             anywhere             hbh opts 1:0
    list-n            all  --  ::/0                 ::/0                 hbh opts 1:0
-m hbh --hbh-opts 1:65535
    echo   all opt -- in * out *  ::/0  -> ::/0   hbh opts 1
    save -m hbh --hbh-opts 1
    list            all  --  anywhere             anywhere             hbh opts 1
    list-n            all  --  ::/0                 ::/0                 hbh opts 1
-m hbh --hbh-opts 1:-1
    echo   all opt -- in * out *  ::/0  -> ::/0   hbh opts 1
    save -m hbh --hbh-opts 1
    list            all  --  anywhere             anywhere             hbh opts 1
    list-n            all  --  ::/0                 ::/0                 hbh opts 1
-m hbh --hbh-opts -1
    echo   all opt -- in * out *  ::/0  -> ::/0   hbh opts 255
    save -m hbh --hbh-opts 255
    list            all  --  anywhere             anywhere             hbh opts 255
    list-n            all  --  ::/0                 ::/0                 hbh opts 255
-m hbh --hbh-opts 0x10:010,3,5:6
    echo   all opt -- in * out *  ::/0  -> ::/0   hbh opts 16:8,3,5:6
    save -m hbh --hbh-opts 16:8,3,5:6
    list            all  --  anywhere             anywhere             hbh opts 16:8,3,5:6
    list-n            all  --  ::/0                 ::/0                 hbh opts 16:8,3,5:6
-m hbh --hbh-opts 1,,2
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hbh: no valid digits in opt `'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hbh --hbh-opts ,1
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hbh: no valid digits in opt `'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hbh --hbh-opts 1,
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hbh: no valid digits in opt `'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hbh --hbh-opts ''
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hbh: no valid digits in opt `'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hbh --hbh-opts ,
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hbh: no valid digits in opt `'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hbh --hbh-opts :
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hbh: no valid digits in opt `'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hbh --hbh-opts :4
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hbh: no valid digits in opt `'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hbh --hbh-opts 1:
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hbh: no valid digits in length `'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hbh --hbh-opts 1:2:3
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hbh: error parsing length `2:3'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hbh --hbh-opts 1x
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hbh: error parsing opt `1x'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hbh --hbh-opts 1:x
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hbh: no valid digits in length `x'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hbh --hbh-opts 1:4x
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hbh: error parsing length `4x'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hbh --hbh-opts x
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hbh: no valid digits in opt `x'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hbh --hbh-opts ' 1: 2'
    echo   all opt -- in * out *  ::/0  -> ::/0   hbh opts 1:2
    save -m hbh --hbh-opts 1:2
    list            all  --  anywhere             anywhere             hbh opts 1:2
    list-n            all  --  ::/0                 ::/0                 hbh opts 1:2
-m hbh --hbh-opts 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16
    echo   all opt -- in * out *  ::/0  -> ::/0   hbh opts 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16
    save -m hbh --hbh-opts 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16
    list            all  --  anywhere             anywhere             hbh opts 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16
    list-n            all  --  ::/0                 ::/0                 hbh opts 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16
-m hbh --hbh-opts 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17
    status 2
    stderr ip6tables v1.8.11 (nf_tables): too many addresses specified
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hbh ! --hbh-opts 1
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hbh: option "--hbh-opts" cannot be inverted.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hbh --hbh-opts 1 --hbh-opts 2
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hbh: option "--hbh-opts" can only be used once.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hbh --hbh-opts 3 --hbh-len 8
    echo   all opt -- in * out *  ::/0  -> ::/0   hbh length:8 opts 3
    save -m hbh --hbh-len 8 --hbh-opts 3
    list            all  --  anywhere             anywhere             hbh length:8 opts 3
    list-n            all  --  ::/0                 ::/0                 hbh length:8 opts 3
-m hbh --hbh-opts 3,3
    echo   all opt -- in * out *  ::/0  -> ::/0   hbh opts 3,3
    save -m hbh --hbh-opts 3,3
    list            all  --  anywhere             anywhere             hbh opts 3,3
    list-n            all  --  ::/0                 ::/0                 hbh opts 3,3
-m hbh --hbh-opts 5,3
    echo   all opt -- in * out *  ::/0  -> ::/0   hbh opts 5,3
    save -m hbh --hbh-opts 5,3
    list            all  --  anywhere             anywhere             hbh opts 5,3
    list-n            all  --  ::/0                 ::/0                 hbh opts 5,3
-m hbh --hbh-not-strict
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown option "--hbh-not-strict"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hbh --hbh-opts 1 --hbh-not-strict
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown option "--hbh-not-strict"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hbh ! --hbh-len 8 --hbh-opts 1:4,2
    echo   all opt -- in * out *  ::/0  -> ::/0   hbh length:!8 opts 1:4,2
    save -m hbh ! --hbh-len 8 --hbh-opts 1:4,2
    list            all  --  anywhere             anywhere             hbh length:!8 opts 1:4,2
    list-n            all  --  ::/0                 ::/0                 hbh length:!8 opts 1:4,2
-m hbh ! --hbh-len 7 --hbh-opts 1:4,2 -m hbh --hbh-opts 1
    echo   all opt -- in * out *  ::/0  -> ::/0   hbh length:!7 opts 1:4,2 hbh opts 1
    save -m hbh ! --hbh-len 7 --hbh-opts 1:4,2 -m hbh --hbh-opts 1
    list            all  --  anywhere             anywhere             hbh length:!7 opts 1:4,2 hbh opts 1
    list-n            all  --  ::/0                 ::/0                 hbh length:!7 opts 1:4,2 hbh opts 1
-m hbh --hbh-opts 08
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hbh: error parsing opt `08'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hbh --hbh-opts 4294967296
    echo   all opt -- in * out *  ::/0  -> ::/0   hbh opts 0
    save -m hbh --hbh-opts 0
    list            all  --  anywhere             anywhere             hbh opts 0
    list-n            all  --  ::/0                 ::/0                 hbh opts 0
-m hbh --hbh-opts 18446744073709551615
    echo   all opt -- in * out *  ::/0  -> ::/0   hbh opts 255
    save -m hbh --hbh-opts 255
    list            all  --  anywhere             anywhere             hbh opts 255
    list-n            all  --  ::/0                 ::/0                 hbh opts 255
-m hbh --hbh-opts 18446744073709551616
    status 2
    stderr ip6tables v1.8.11 (nf_tables): opt `18446744073709551616' specified too big: would overflow
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hbh --hbh-opts -18446744073709551615
    echo   all opt -- in * out *  ::/0  -> ::/0   hbh opts 1
    save -m hbh --hbh-opts 1
    list            all  --  anywhere             anywhere             hbh opts 1
    list-n            all  --  ::/0                 ::/0                 hbh opts 1
-m hbh --hbh-opts -18446744073709551616
    status 2
    stderr ip6tables v1.8.11 (nf_tables): opt `-18446744073709551616' specified too big: would overflow
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hbh --hbh-opts 1:18446744073709551616
    status 2
    stderr ip6tables v1.8.11 (nf_tables): length `18446744073709551616' specified too big: would overflow
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hbh --hbh-opts 18446744073709551616x
    status 2
    stderr ip6tables v1.8.11 (nf_tables): opt `18446744073709551616x' specified too big: would overflow
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hbh --hbh-opts +7
    echo   all opt -- in * out *  ::/0  -> ::/0   hbh opts 7
    save -m hbh --hbh-opts 7
    list            all  --  anywhere             anywhere             hbh opts 7
    list-n            all  --  ::/0                 ::/0                 hbh opts 7
-m hbh --hbh-opts '7 '
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hbh: error parsing opt `7 '
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hbh --hbh-opts '7 :8'
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hbh: error parsing opt `7 '
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hbh --hbh-opts '1:8 '
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hbh: error parsing length `8 '
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hbh --hbh-opts 0x
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hbh: error parsing opt `0x'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hbh --hbh-opts -
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hbh: no valid digits in opt `-'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hbh --hbh-opts 1:0x1fF
    echo   all opt -- in * out *  ::/0  -> ::/0   hbh opts 1
    save -m hbh --hbh-opts 1
    list            all  --  anywhere             anywhere             hbh opts 1
    list-n            all  --  ::/0                 ::/0                 hbh opts 1
-m hbh --hbh-opts 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,
    status 2
    stderr ip6tables v1.8.11 (nf_tables): too many addresses specified
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hbh --hbh-opts 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,x
    status 2
    stderr ip6tables v1.8.11 (nf_tables): too many addresses specified
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hbh --hbh-opts=1
    echo   all opt -- in * out *  ::/0  -> ::/0   hbh opts 1
    save -m hbh --hbh-opts 1
    list            all  --  anywhere             anywhere             hbh opts 1
    list-n            all  --  ::/0                 ::/0                 hbh opts 1
-m hbh --hbh-opts
    status 2
    stderr ip6tables v1.8.11 (nf_tables): option "--hbh-opts" requires an argument
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hbh --hbh-o 1
    echo   all opt -- in * out *  ::/0  -> ::/0   hbh opts 1
    save -m hbh --hbh-opts 1
    list            all  --  anywhere             anywhere             hbh opts 1
    list-n            all  --  ::/0                 ::/0                 hbh opts 1
-m hbh --hbh-opts 0:4
    status 2
    stderr ip6tables v1.8.11 (nf_tables): PAD0 has not got length
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hbh --hbh-opts 256:4
    status 2
    stderr ip6tables v1.8.11 (nf_tables): PAD0 has not got length
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hbh --hbh-opts 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16:3
    status 2
    stderr ip6tables v1.8.11 (nf_tables): too many ports specified
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hbh --hbh-opts x:y
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hbh: no valid digits in opt `x'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hbh --hbh-opts 1:y,x
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hbh: no valid digits in length `y'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hbh --hbh-opts '- 5'
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hbh: no valid digits in opt `- 5'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hbh --hbh-opts '-+5'
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hbh: no valid digits in opt `-+5'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hbh --hbh-opts '-0x10'
    echo   all opt -- in * out *  ::/0  -> ::/0   hbh opts 240
    save -m hbh --hbh-opts 240
    list            all  --  anywhere             anywhere             hbh opts 240
    list-n            all  --  ::/0                 ::/0                 hbh opts 240
-m hbh --hbh-opts -08
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hbh: error parsing opt `-08'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hbh --hbh-opts 18446744073709551616:1
    status 2
    stderr ip6tables v1.8.11 (nf_tables): opt `18446744073709551616' specified too big: would overflow
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hbh --hbh-opts 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16x,17
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hbh: error parsing opt `16x'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
table mangle
chain PREROUTING
-m hbh --hbh-opts 1:2,3
    echo   all opt -- in * out *  ::/0  -> ::/0   hbh opts 1:2,3
    save -m hbh --hbh-opts 1:2,3
    list            all  --  anywhere             anywhere             hbh opts 1:2,3
    list-n            all  --  ::/0                 ::/0                 hbh opts 1:2,3
chain POSTROUTING
-m hbh --hbh-opts 1:2,3
    echo   all opt -- in * out *  ::/0  -> ::/0   hbh opts 1:2,3
    save -m hbh --hbh-opts 1:2,3
    list            all  --  anywhere             anywhere             hbh opts 1:2,3
    list-n            all  --  ::/0                 ::/0                 hbh opts 1:2,3
table nat
-m hbh --hbh-opts 1:2,3 -m comment --comment nat
    echo   all opt -- in * out *  ::/0  -> ::/0   hbh opts 1:2,3 /* nat */
    save -m hbh --hbh-opts 1:2,3 -m comment --comment nat
    list            all  --  anywhere             anywhere             hbh opts 1:2,3 /* nat */
    list-n            all  --  ::/0                 ::/0                 hbh opts 1:2,3 /* nat */
table raw
chain OUTPUT
-m hbh --hbh-opts 1:2,3
    echo   all opt -- in * out *  ::/0  -> ::/0   hbh opts 1:2,3
    save -m hbh --hbh-opts 1:2,3
    list            all  --  anywhere             anywhere             hbh opts 1:2,3
    list-n            all  --  ::/0                 ::/0                 hbh opts 1:2,3
table security
chain FORWARD
-m hbh --hbh-opts 1:2,3
    echo   all opt -- in * out *  ::/0  -> ::/0   hbh opts 1:2,3
    save -m hbh --hbh-opts 1:2,3
    list            all  --  anywhere             anywhere             hbh opts 1:2,3
    list-n            all  --  ::/0                 ::/0                 hbh opts 1:2,3
table filter
setup -N CH
chain CH
-m hbh --hbh-opts 1:2,3
    echo   all opt -- in * out *  ::/0  -> ::/0   hbh opts 1:2,3
    save -m hbh --hbh-opts 1:2,3
    list            all  --  anywhere             anywhere             hbh opts 1:2,3
    list-n            all  --  ::/0                 ::/0                 hbh opts 1:2,3
setup
chain INPUT
family 4
-m hbh --hbh-opts 1:2,3
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `hbh':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
