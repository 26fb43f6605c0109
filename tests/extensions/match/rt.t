# The routing header of IPv6: its type, segments, length, and what type 0 holds.
family 6
-m rt
    echo   all opt -- in * out *  ::/0  -> ::/0   rt
    save -m rt
    list            all  --  anywhere             anywhere             rt
    list-n            all  --  ::/0                 ::/0                 rt
-m rt --rt-type
    status 2
    stderr ip6tables v1.8.11 (nf_tables): option "--rt-type" requires an argument
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-type 0
    echo   all opt -- in * out *  ::/0  -> ::/0   rt type:0
    save -m rt --rt-type 0
    list            all  --  anywhere             anywhere             rt type:0
    list-n            all  --  ::/0                 ::/0                 rt type:0
-m rt --rt-type 255
    echo   all opt -- in * out *  ::/0  -> ::/0   rt type:255
    save -m rt --rt-type 255
    list            all  --  anywhere             anywhere             rt type:255
    list-n            all  --  ::/0                 ::/0                 rt type:255
-m rt --rt-type 256
    echo   all opt -- in * out *  ::/0  -> ::/0   rt type:256
    save -m rt --rt-type 256
    list            all  --  anywhere             anywhere             rt type:256
    list-n            all  --  ::/0                 ::/0                 rt type:256
-m rt --rt-type 4294967295
    echo   all opt -- in * out *  ::/0  -> ::/0   rt type:-1
    save -m rt --rt-type 4294967295
    list            all  --  anywhere             anywhere             rt type:-1
    list-n            all  --  ::/0                 ::/0                 rt type:-1
-m rt --rt-type 4294967296
    status 2
    stderr ip6tables v1.8.11 (nf_tables): rt: bad value for option "--rt-type", or out of range (0-4294967295).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-type 0x2
    echo   all opt -- in * out *  ::/0  -> ::/0   rt type:2
    save -m rt --rt-type 2
    list            all  --  anywhere             anywhere             rt type:2
    list-n            all  --  ::/0                 ::/0                 rt type:2
-m rt --rt-type 02
    echo   all opt -- in * out *  ::/0  -> ::/0   rt type:2
    save -m rt --rt-type 2
    list            all  --  anywhere             anywhere             rt type:2
    list-n            all  --  ::/0                 ::/0                 rt type:2
-m rt --rt-type x
    status 2
    stderr ip6tables v1.8.11 (nf_tables): rt: bad value for option "--rt-type", or out of range (0-4294967295).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-type -1
    status 2
    stderr ip6tables v1.8.11 (nf_tables): rt: bad value for option "--rt-type", or out of range (0-4294967295).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-type ''
    status 2
    stderr ip6tables v1.8.11 (nf_tables): rt: bad value for option "--rt-type", or out of range (0-4294967295).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt ! --rt-type 2
    echo   all opt -- in * out *  ::/0  -> ::/0   rt type:!2
    save -m rt ! --rt-type 2
    list            all  --  anywhere             anywhere             rt type:!2
    list-n            all  --  ::/0                 ::/0                 rt type:!2
-m rt --rt-type 2 --rt-type 3
    status 2
    stderr ip6tables v1.8.11 (nf_tables): rt: option "--rt-type" can only be used once.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-segsleft 1
    echo   all opt -- in * out *  ::/0  -> ::/0   rt segsleft:1
    save -m rt --rt-segsleft 1
    list            all  --  anywhere             anywhere             rt segsleft:1
    list-n            all  --  ::/0                 ::/0                 rt segsleft:1
-m rt --rt-segsleft 1:2
    echo   all opt -- in * out *  ::/0  -> ::/0   rt segslefts:1:2
    save -m rt --rt-segsleft 1:2
    list            all  --  anywhere             anywhere             rt segslefts:1:2
    list-n            all  --  ::/0                 ::/0                 rt segslefts:1:2
-m rt --rt-segsleft :2
    echo   all opt -- in * out *  ::/0  -> ::/0   rt segslefts:0:2
    save -m rt --rt-segsleft 0:2
    list            all  --  anywhere             anywhere             rt segslefts:0:2
    list-n            all  --  ::/0                 ::/0                 rt segslefts:0:2
-m rt --rt-segsleft 1:
    echo   all opt -- in * out *  ::/0  -> ::/0   rt segslefts:1:4294967295
    save -m rt --rt-segsleft 1:4294967295
    list            all  --  anywhere             anywhere             rt segslefts:1:4294967295
    list-n            all  --  ::/0                 ::/0                 rt segslefts:1:4294967295
-m rt --rt-segsleft :
    echo   all opt -- in * out *  ::/0  -> ::/0   rt
    save -m rt
    list            all  --  anywhere             anywhere             rt
    list-n            all  --  ::/0                 ::/0                 rt
    delete 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete left: -A INPUT -m rt
-m rt --rt-segsleft 2:1
    status 2
    stderr ip6tables v1.8.11 (nf_tables): rt: bad value for option "--rt-segsleft" near "1", or out of range (2-4294967295).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-segsleft 0:4294967295
    echo   all opt -- in * out *  ::/0  -> ::/0   rt
    save -m rt
    list            all  --  anywhere             anywhere             rt
    list-n            all  --  ::/0                 ::/0                 rt
    delete 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete left: -A INPUT -m rt
-m rt --rt-segsleft 0
    echo   all opt -- in * out *  ::/0  -> ::/0   rt segsleft:0
    save -m rt --rt-segsleft 0
    list            all  --  anywhere             anywhere             rt segsleft:0
    list-n            all  --  ::/0                 ::/0                 rt segsleft:0
-m rt --rt-segsleft 4294967295
    echo   all opt -- in * out *  ::/0  -> ::/0   rt segsleft:4294967295
    save -m rt --rt-segsleft 4294967295
    list            all  --  anywhere             anywhere             rt segsleft:4294967295
    list-n            all  --  ::/0                 ::/0                 rt segsleft:4294967295
-m rt --rt-segsleft 4294967296
    status 2
    stderr ip6tables v1.8.11 (nf_tables): rt: bad value for option "--rt-segsleft" near "4294967296", or out of range (0-4294967295).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt ! --rt-segsleft 1:2
    echo   all opt -- in * out *  ::/0  -> ::/0   rt segslefts:!1:2
    save -m rt ! --rt-segsleft 1:2
    list            all  --  anywhere             anywhere             rt segslefts:!1:2
    list-n            all  --  ::/0                 ::/0                 rt segslefts:!1:2
-m rt ! --rt-segsleft :
    echo   all opt -- in * out *  ::/0  -> ::/0   rt segslefts:!0:4294967295
    save -m rt ! --rt-segsleft 0:4294967295
    list            all  --  anywhere             anywhere             rt segslefts:!0:4294967295
    list-n            all  --  ::/0                 ::/0                 rt segslefts:!0:4294967295
-m rt --rt-segsleft 1:2:3
    status 2
    stderr ip6tables v1.8.11 (nf_tables): rt: Too many components for option "--rt-segsleft" (max: 2)
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-segsleft x
    status 2
    stderr ip6tables v1.8.11 (nf_tables): rt: bad value for option "--rt-segsleft" near "x", or out of range (0-4294967295).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-segsleft 1:x
    status 2
    stderr ip6tables v1.8.11 (nf_tables): rt: bad value for option "--rt-segsleft" near "x", or out of range (1-4294967295).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-segsleft 1:1
    echo   all opt -- in * out *  ::/0  -> ::/0   rt segsleft:1
    save -m rt --rt-segsleft 1
    list            all  --  anywhere             anywhere             rt segsleft:1
    list-n            all  --  ::/0                 ::/0                 rt segsleft:1
-m rt --rt-len 0
    echo   all opt -- in * out *  ::/0  -> ::/0   rt length:0
    save -m rt --rt-len 0
    list            all  --  anywhere             anywhere             rt length:0
    list-n            all  --  ::/0                 ::/0                 rt length:0
-m rt --rt-len 1
    echo   all opt -- in * out *  ::/0  -> ::/0   rt length:1
    save -m rt --rt-len 1
    list            all  --  anywhere             anywhere             rt length:1
    list-n            all  --  ::/0                 ::/0                 rt length:1
-m rt --rt-len 4294967295
    echo   all opt -- in * out *  ::/0  -> ::/0   rt length:4294967295
    save -m rt --rt-len 4294967295
    list            all  --  anywhere             anywhere             rt length:4294967295
    list-n            all  --  ::/0                 ::/0                 rt length:4294967295
-m rt --rt-len 4294967296
    status 2
    stderr ip6tables v1.8.11 (nf_tables): rt: bad value for option "--rt-len", or out of range (0-4294967295).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt ! --rt-len 8
    echo   all opt -- in * out *  ::/0  -> ::/0   rt length:!8
    save -m rt ! --rt-len 8
    list            all  --  anywhere             anywhere             rt length:!8
    list-n            all  --  ::/0                 ::/0                 rt length:!8
-m rt --rt-len 1:2
    status 2
    stderr ip6tables v1.8.11 (nf_tables): rt: bad value for option "--rt-len", or out of range (0-4294967295).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-len x
    status 2
    stderr ip6tables v1.8.11 (nf_tables): rt: bad value for option "--rt-len", or out of range (0-4294967295).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-len 0x10
    echo   all opt -- in * out *  ::/0  -> ::/0   rt length:16
    save -m rt --rt-len 16
    list            all  --  anywhere             anywhere             rt length:16
    list-n            all  --  ::/0                 ::/0                 rt length:16
-m rt --rt-0-res
    status 2
    stderr ip6tables v1.8.11 (nf_tables): `--rt-type 0' required before `--rt-0-res'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-type 0 --rt-0-res
    echo   all opt -- in * out *  ::/0  -> ::/0   rt type:0 reserved
    save -m rt --rt-type 0 --rt-0-res
    list            all  --  anywhere             anywhere             rt type:0 reserved
    list-n            all  --  ::/0                 ::/0                 rt type:0 reserved
-m rt --rt-0-res --rt-type 0
    status 2
    stderr ip6tables v1.8.11 (nf_tables): `--rt-type 0' required before `--rt-0-res'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt ! --rt-type 0 --rt-0-res
    status 2
    stderr ip6tables v1.8.11 (nf_tables): `--rt-type 0' required before `--rt-0-res'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-type 1 --rt-0-res
    status 2
    stderr ip6tables v1.8.11 (nf_tables): `--rt-type 0' required before `--rt-0-res'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-type 0 ! --rt-0-res
    status 2
    stderr ip6tables v1.8.11 (nf_tables): rt: option "--rt-0-res" cannot be inverted.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-type 0 --rt-0-res=1
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown option "-\x03"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-type 0 --rt-0-res --rt-0-res
    status 2
    stderr ip6tables v1.8.11 (nf_tables): rt: option "--rt-0-res" can only be used once.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-type 2 --rt-0-res
    status 2
    stderr ip6tables v1.8.11 (nf_tables): `--rt-type 0' required before `--rt-0-res'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-type 0 --rt-0-addrs ::1
    echo   all opt -- in * out *  ::/0  -> ::/0   rt type:0 0-addrs ::1
    save -m rt --rt-type 0 --rt-0-addrs ::1
    list            all  --  anywhere             anywhere             rt type:0 0-addrs ::1
    list-n            all  --  ::/0                 ::/0                 rt type:0 0-addrs ::1
-m rt --rt-type 0 --rt-0-addrs ::1,::2
    echo   all opt -- in * out *  ::/0  -> ::/0   rt type:0 0-addrs ::1,::2
    save -m rt --rt-type 0 --rt-0-addrs ::1,::2
    list            all  --  anywhere             anywhere             rt type:0 0-addrs ::1,::2
    list-n            all  --  ::/0                 ::/0                 rt type:0 0-addrs ::1,::2
-m rt --rt-type 0 --rt-0-addrs ::1,
    status 2
    stderr ip6tables v1.8.11 (nf_tables): bad address: \.
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-type 0 --rt-0-addrs ,::1
    status 2
    stderr ip6tables v1.8.11 (nf_tables): bad address: \.
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-type 0 --rt-0-addrs ''
    status 2
    stderr ip6tables v1.8.11 (nf_tables): bad address: \.
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-type 0 --rt-0-addrs x
    status 2
    stderr ip6tables v1.8.11 (nf_tables): bad address: x
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-type 0 --rt-0-addrs ::1/64
    status 2
    stderr ip6tables v1.8.11 (nf_tables): bad address: ::1/64
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-type 0 --rt-0-addrs 1.2.3.4
    status 2
    stderr ip6tables v1.8.11 (nf_tables): bad address: 1.2.3.4
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-type 0 --rt-0-addrs '::1, ::2'
    status 2
    stderr ip6tables v1.8.11 (nf_tables): bad address:  ::2
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-type 0 --rt-0-addrs localhost
    status 2
    stderr ip6tables v1.8.11 (nf_tables): bad address: localhost
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-type 0 --rt-0-addrs ip6-localhost
    status 2
    stderr ip6tables v1.8.11 (nf_tables): bad address: ip6-localhost
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-type 0 --rt-0-addrs 2001:DB8:0::1
    echo   all opt -- in * out *  ::/0  -> ::/0   rt type:0 0-addrs 2001:db8::1
    save -m rt --rt-type 0 --rt-0-addrs 2001:db8::1
    list            all  --  anywhere             anywhere             rt type:0 0-addrs 2001:db8::1
    list-n            all  --  ::/0                 ::/0                 rt type:0 0-addrs 2001:db8::1
-m rt --rt-type 0 --rt-0-addrs ::ffff:1.2.3.4
    echo   all opt -- in * out *  ::/0  -> ::/0   rt type:0 0-addrs ::ffff:1.2.3.4
    save -m rt --rt-type 0 --rt-0-addrs ::ffff:1.2.3.4
    list            all  --  anywhere             anywhere             rt type:0 0-addrs ::ffff:1.2.3.4
    list-n            all  --  ::/0                 ::/0                 rt type:0 0-addrs ::ffff:1.2.3.4
-m rt --rt-0-addrs ::1
    status 2
    stderr ip6tables v1.8.11 (nf_tables): `--rt-type 0' required before `--rt-0-addrs'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-type 1 --rt-0-addrs ::1
    status 2
    stderr ip6tables v1.8.11 (nf_tables): `--rt-type 0' required before `--rt-0-addrs'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-type 0 ! --rt-0-addrs ::1
    status 2
    stderr ip6tables v1.8.11 (nf_tables): rt: option "--rt-0-addrs" cannot be inverted.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-type 0 --rt-0-addrs ::1 --rt-0-addrs ::2
    status 2
    stderr ip6tables v1.8.11 (nf_tables): rt: option "--rt-0-addrs" can only be used once.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-type 0 --rt-0-addrs ::1,,::2
    status 2
    stderr ip6tables v1.8.11 (nf_tables): bad address: \.
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-0-not-strict
    status 2
    stderr ip6tables v1.8.11 (nf_tables): `--rt-0-addr ...' required before `--rt-0-not-strict'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-type 0 --rt-0-not-strict
    status 2
    stderr ip6tables v1.8.11 (nf_tables): `--rt-0-addr ...' required before `--rt-0-not-strict'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-type 0 --rt-0-addrs ::1 --rt-0-not-strict
    echo   all opt -- in * out *  ::/0  -> ::/0   rt type:0 0-addrs ::1 0-not-strict
    save -m rt --rt-type 0 --rt-0-addrs ::1 --rt-0-not-strict
    list            all  --  anywhere             anywhere             rt type:0 0-addrs ::1 0-not-strict
    list-n            all  --  ::/0                 ::/0                 rt type:0 0-addrs ::1 0-not-strict
-m rt --rt-type 0 --rt-0-not-strict --rt-0-addrs ::1
    status 2
    stderr ip6tables v1.8.11 (nf_tables): `--rt-0-addr ...' required before `--rt-0-not-strict'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-type 0 --rt-0-addrs ::1 ! --rt-0-not-strict
    status 2
    stderr ip6tables v1.8.11 (nf_tables): rt: option "--rt-0-not-strict" cannot be inverted.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-type 0 --rt-0-addrs ::1 --rt-0-not-strict=1
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown option "-\x05"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-type 0 --rt-0-addrs ::1 --rt-0-not-strict --rt-0-not-strict
    status 2
    stderr ip6tables v1.8.11 (nf_tables): rt: option "--rt-0-not-strict" can only be used once.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-0-addrs ::1 --rt-0-not-strict
    status 2
    stderr ip6tables v1.8.11 (nf_tables): `--rt-type 0' required before `--rt-0-addrs'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-0-not-strict --rt-len 5 --rt-segsleft 3 --rt-0-res --rt-0-addrs ::1,::2 --rt-type 0 --rt-0-res
    status 2
    stderr ip6tables v1.8.11 (nf_tables): `--rt-0-addr ...' required before `--rt-0-not-strict'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt ! --rt-len 5 ! --rt-segsleft 3 --rt-type 0 --rt-0-res --rt-0-addrs ::1,::2
    echo   all opt -- in * out *  ::/0  -> ::/0   rt type:0 segsleft:!3 length:!5 reserved 0-addrs ::1,::2
    save -m rt --rt-type 0 ! --rt-segsleft 3 ! --rt-len 5 --rt-0-res --rt-0-addrs ::1,::2
    list            all  --  anywhere             anywhere             rt type:0 segsleft:!3 length:!5 reserved 0-addrs ::1,::2
    list-n            all  --  ::/0                 ::/0                 rt type:0 segsleft:!3 length:!5 reserved 0-addrs ::1,::2
-m rt --rt-t 0
    echo   all opt -- in * out *  ::/0  -> ::/0   rt type:0
    save -m rt --rt-type 0
    list            all  --  anywhere             anywhere             rt type:0
    list-n            all  --  ::/0                 ::/0                 rt type:0
-m rt --rt-s 1
    echo   all opt -- in * out *  ::/0  -> ::/0   rt segsleft:1
    save -m rt --rt-segsleft 1
    list            all  --  anywhere             anywhere             rt segsleft:1
    list-n            all  --  ::/0                 ::/0                 rt segsleft:1
-m rt --rt-l 2
    echo   all opt -- in * out *  ::/0  -> ::/0   rt length:2
    save -m rt --rt-len 2
    list            all  --  anywhere             anywhere             rt length:2
    list-n            all  --  ::/0                 ::/0                 rt length:2
-m rt --rt-0 1
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown option "--rt-0"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-0-a ::1 --rt-type 0
    status 2
    stderr ip6tables v1.8.11 (nf_tables): `--rt-type 0' required before `--rt-0-addrs'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt 1
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown option "--rt"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-segsleft ''
    echo   all opt -- in * out *  ::/0  -> ::/0   rt segsleft:0
    save -m rt --rt-segsleft 0
    list            all  --  anywhere             anywhere             rt segsleft:0
    list-n            all  --  ::/0                 ::/0                 rt segsleft:0
-m rt --rt-segsleft 5:6x
    status 2
    stderr ip6tables v1.8.11 (nf_tables): rt: Argument to "--rt-segsleft" has unexpected characters near "x".
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-segsleft 5 --rt-segsleft 6
    status 2
    stderr ip6tables v1.8.11 (nf_tables): rt: option "--rt-segsleft" can only be used once.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-len 5 --rt-len 6
    status 2
    stderr ip6tables v1.8.11 (nf_tables): rt: option "--rt-len" can only be used once.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-type 2147483647
    echo   all opt -- in * out *  ::/0  -> ::/0   rt type:2147483647
    save -m rt --rt-type 2147483647
    list            all  --  anywhere             anywhere             rt type:2147483647
    list-n            all  --  ::/0                 ::/0                 rt type:2147483647
-m rt --rt-type 2147483648
    echo   all opt -- in * out *  ::/0  -> ::/0   rt type:-2147483648
    save -m rt --rt-type 2147483648
    list            all  --  anywhere             anywhere             rt type:-2147483648
    list-n            all  --  ::/0                 ::/0                 rt type:-2147483648
-m rt ! --rt-type 4294967294 ! --rt-len 4294967295
    echo   all opt -- in * out *  ::/0  -> ::/0   rt type:!-2 length:!4294967295
    save -m rt ! --rt-type 4294967294 ! --rt-len 4294967295
    list            all  --  anywhere             anywhere             rt type:!-2 length:!4294967295
    list-n            all  --  ::/0                 ::/0                 rt type:!-2 length:!4294967295
-m rt --rt-len ''
    status 2
    stderr ip6tables v1.8.11 (nf_tables): rt: bad value for option "--rt-len", or out of range (0-4294967295).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-len -1
    status 2
    stderr ip6tables v1.8.11 (nf_tables): rt: bad value for option "--rt-len", or out of range (0-4294967295).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-len ' 7'
    echo   all opt -- in * out *  ::/0  -> ::/0   rt length:7
    save -m rt --rt-len 7
    list            all  --  anywhere             anywhere             rt length:7
    list-n            all  --  ::/0                 ::/0                 rt length:7
-m rt --rt-type +1
    echo   all opt -- in * out *  ::/0  -> ::/0   rt type:1
    save -m rt --rt-type 1
    list            all  --  anywhere             anywhere             rt type:1
    list-n            all  --  ::/0                 ::/0                 rt type:1
-m rt --rt-0-addrs x
    status 2
    stderr ip6tables v1.8.11 (nf_tables): `--rt-type 0' required before `--rt-0-addrs'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-0-addrs x --rt-0-not-strict
    status 2
    stderr ip6tables v1.8.11 (nf_tables): `--rt-type 0' required before `--rt-0-addrs'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-type 0 --rt-0-addrs ::
    echo   all opt -- in * out *  ::/0  -> ::/0   rt type:0 0-addrs ::
    save -m rt --rt-type 0 --rt-0-addrs ::
    list            all  --  anywhere             anywhere             rt type:0 0-addrs ::
    list-n            all  --  ::/0                 ::/0                 rt type:0 0-addrs ::
-m rt --rt-type 0 --rt-0-addrs [::1]
    status 2
    stderr ip6tables v1.8.11 (nf_tables): bad address: [::1]
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-type 0 --rt-0-addrs ::1%lo
    status 2
    stderr ip6tables v1.8.11 (nf_tables): bad address: ::1%lo
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-type 0 --rt-0-addrs é
    status 2
    stderr ip6tables v1.8.11 (nf_tables): bad address: é
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-type 0 --rt-0-addrs 1:0:0:2::
    echo   all opt -- in * out *  ::/0  -> ::/0   rt type:0 0-addrs 1:0:0:2::
    save -m rt --rt-type 0 --rt-0-addrs 1:0:0:2::
    list            all  --  anywhere             anywhere             rt type:0 0-addrs 1:0:0:2::
    list-n            all  --  ::/0                 ::/0                 rt type:0 0-addrs 1:0:0:2::
-m rt --rt-type 0 --rt-0-addrs FE80:0:0:0:1:0:0:1
    echo   all opt -- in * out *  ::/0  -> ::/0   rt type:0 0-addrs fe80::1:0:0:1
    save -m rt --rt-type 0 --rt-0-addrs fe80::1:0:0:1
    list            all  --  anywhere             anywhere             rt type:0 0-addrs fe80::1:0:0:1
    list-n            all  --  ::/0                 ::/0                 rt type:0 0-addrs fe80::1:0:0:1
-m rt --rt-len 1 -m rt --rt-len 2
    echo   all opt -- in * out *  ::/0  -> ::/0   rt length:1 rt length:2
    save -m rt --rt-len 1 -m rt --rt-len 2
    list            all  --  anywhere             anywhere             rt length:1 rt length:2
    list-n            all  --  ::/0                 ::/0                 rt length:1 rt length:2
-m rt --rt-type 0 --rt-0-addrs ::1,::2,::3,::4,::5,::6,::7,::8,::9,::a,::b,::c,::d,::e,::f,::10
    echo   all opt -- in * out *  ::/0  -> ::/0   rt type:0 0-addrs ::1,::2,::3,::4,::5,::6,::7,::8,::9,::a,::b,::c,::d,::e,::f,::10
    save -m rt --rt-type 0 --rt-0-addrs ::1,::2,::3,::4,::5,::6,::7,::8,::9,::a,::b,::c,::d,::e,::f,::10
    list            all  --  anywhere             anywhere             rt type:0 0-addrs ::1,::2,::3,::4,::5,::6,::7,::8,::9,::a,::b,::c,::d,::e,::f,::10
    list-n            all  --  ::/0                 ::/0                 rt type:0 0-addrs ::1,::2,::3,::4,::5,::6,::7,::8,::9,::a,::b,::c,::d,::e,::f,::10
-m rt --rt-type 0 --rt-0-addrs ::1,::2,::3,::4,::5,::6,::7,::8,::9,::a,::b,::c,::d,::e,::f,x
    status 2
    stderr ip6tables v1.8.11 (nf_tables): bad address: x
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-type 0 --rt-0-addrs ::1,::2,::3,::4,::5,::6,::7,::8,::9,::a,::b,::c,::d,::e,::f,
    status 2
    stderr ip6tables v1.8.11 (nf_tables): bad address: \.
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-type 0 --rt-0-addrs x,::2,::3,::4,::5,::6,::7,::8,::9,::a,::b,::c,::d,::e,::f,::10
    status 2
    stderr ip6tables v1.8.11 (nf_tables): bad address: x
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-type 0 --rt-0-addrs ::1,::2,::3,::4,::5,::6,::7,::8,::9,::a,::b,::c,::d,::e,::f,::10,::11
    status 2
    stderr ip6tables v1.8.11 (nf_tables): too many addresses specified
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-type 0 --rt-0-addrs ::1,::2,::3,::4,::5,::6,::7,::8,::9,::a,::b,::c,::d,::e,::f,::10,x
    status 2
    stderr ip6tables v1.8.11 (nf_tables): too many addresses specified
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-type 0 --rt-0-addrs ::1,::2,::3,::4,::5,::6,::7,::8,::9,::a,::b,::c,::d,::e,::f,::10,
    status 2
    stderr ip6tables v1.8.11 (nf_tables): too many addresses specified
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m rt --rt-type 0 --rt-0-addrs x,::2,::3,::4,::5,::6,::7,::8,::9,::a,::b,::c,::d,::e,::f,::10,::11
    status 2
    stderr ip6tables v1.8.11 (nf_tables): bad address: x
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-s 2001:db8::/32 -p tcp -m rt --rt-type 0 -m tcp --dport 80 -j DROP
    echo DROP  tcp opt -- in * out *  2001:db8::/32  -> ::/0   rt type:0 tcp dpt:80
    save -s 2001:db8::/32 -p tcp -m rt --rt-type 0 -m tcp --dport 80 -j DROP
    list DROP       tcp  --  2001:db8::/32        anywhere             rt type:0 tcp dpt:http
    list-n DROP       tcp  --  2001:db8::/32        ::/0                 rt type:0 tcp dpt:80
table nat
chain PREROUTING
-m rt --rt-type 0
    echo   all opt -- in * out *  ::/0  -> ::/0   rt type:0
    save -m rt --rt-type 0
    list            all  --  anywhere             anywhere             rt type:0
    list-n            all  --  ::/0                 ::/0                 rt type:0
table mangle
chain POSTROUTING
-m rt --rt-type 0
    echo   all opt -- in * out *  ::/0  -> ::/0   rt type:0
    save -m rt --rt-type 0
    list            all  --  anywhere             anywhere             rt type:0
    list-n            all  --  ::/0                 ::/0                 rt type:0
table raw
chain OUTPUT
-m rt --rt-type 0
    echo   all opt -- in * out *  ::/0  -> ::/0   rt type:0
    save -m rt --rt-type 0
    list            all  --  anywhere             anywhere             rt type:0
    list-n            all  --  ::/0                 ::/0                 rt type:0
table security
chain FORWARD
-m rt --rt-type 0
    echo   all opt -- in * out *  ::/0  -> ::/0   rt type:0
    save -m rt --rt-type 0
    list            all  --  anywhere             anywhere             rt type:0
    list-n            all  --  ::/0                 ::/0                 rt type:0
table filter
chain USER
setup -N USER
-m rt ! --rt-type 0 --rt-len 2
    echo   all opt -- in * out *  ::/0  -> ::/0   rt type:!0 length:2
    save -m rt ! --rt-type 0 --rt-len 2
    list            all  --  anywhere             anywhere             rt type:!0 length:2
    list-n            all  --  ::/0                 ::/0                 rt type:!0 length:2
family 4
setup
-m rt --rt-type 0
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `rt':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
