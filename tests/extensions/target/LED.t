# The reference's kernel has no part for it: what it takes is told by the echo.
lacking
-j LED
    status 2
    stderr Warning: Extension LED revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): LED: option "--led-trigger-id" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LED --led-trigger-id x
    status 4
    stderr Warning: Extension LED revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo LED  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   led-trigger-id:"x" led-delay:0ms
-j LED --led-trigger-id "a b"
    status 4
    stderr Warning: Extension LED revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo LED  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   led-trigger-id:"a b" led-delay:0ms
-j LED --led-trigger-id ""
    status 4
    stderr Warning: Extension LED revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo LED  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   led-trigger-id:"" led-delay:0ms
-j LED --led-trigger-id abcdefghijklmnopqrst
    status 2
    stderr Warning: Extension LED revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): Argument must have a maximum length of 16 characters
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LED --led-trigger-id abcdefghijklmnopqrstu
    status 2
    stderr Warning: Extension LED revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): Argument must have a maximum length of 16 characters
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LED --led-trigger-id abcdefghijklmnopqrstuvwxyz
    status 2
    stderr Warning: Extension LED revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): Argument must have a maximum length of 16 characters
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LED --led-trigger-id x --led-delay 5
    status 4
    stderr Warning: Extension LED revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo LED  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   led-trigger-id:"x" led-delay:5ms
-j LED --led-trigger-id x --led-delay 0
    status 4
    stderr Warning: Extension LED revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo LED  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   led-trigger-id:"x" led-delay:0ms
-j LED --led-trigger-id x --led-delay inf
    status 4
    stderr Warning: Extension LED revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo LED  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   led-trigger-id:"x" led-delay:inf
-j LED --led-trigger-id x --led-delay INF
    status 4
    stderr Warning: Extension LED revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo LED  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   led-trigger-id:"x" led-delay:inf
-j LED --led-trigger-id x --led-delay 0x10
    status 4
    stderr Warning: Extension LED revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo LED  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   led-trigger-id:"x" led-delay:16ms
-j LED --led-trigger-id x --led-delay 010
    status 4
    stderr Warning: Extension LED revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo LED  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   led-trigger-id:"x" led-delay:8ms
-j LED --led-trigger-id x --led-delay 4294967295
    status 4
    stderr Warning: Extension LED revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo LED  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   led-trigger-id:"x" led-delay:inf
-j LED --led-trigger-id x --led-delay 4294967296
    status 2
    stderr Warning: Extension LED revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): Delay value must be within range 0..4294967295
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LED --led-trigger-id x --led-delay -1
    status 2
    stderr Warning: Extension LED revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): Delay value must be within range 0..4294967295
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LED --led-trigger-id x --led-delay x
    status 2
    stderr Warning: Extension LED revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): Delay value must be within range 0..4294967295
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LED --led-trigger-id x --led-delay ""
    status 2
    stderr Warning: Extension LED revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): Delay value must be within range 0..4294967295
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LED --led-trigger-id x --led-delay "1 "
    status 2
    stderr Warning: Extension LED revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): Delay value must be within range 0..4294967295
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LED --led-trigger-id x --led-always-blink
    status 4
    stderr Warning: Extension LED revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo LED  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   led-trigger-id:"x" led-delay:0ms led-always-blink
-j LED --led-trigger-id x --led-always-blink --led-delay 7
    status 4
    stderr Warning: Extension LED revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo LED  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   led-trigger-id:"x" led-delay:7ms led-always-blink
-j LED --led-trigger-id 'a"b\c'
    status 4
    stderr Warning: Extension LED revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo LED  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   led-trigger-id:"a\"b\\\\c" led-delay:0ms
-j LED --led-trigger-id "it's"
    status 4
    stderr Warning: Extension LED revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo LED  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   led-trigger-id:"it's" led-delay:0ms
-j LED --led-delay 7
    status 2
    stderr Warning: Extension LED revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): LED: option "--led-trigger-id" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LED --led-always-blink
    status 2
    stderr Warning: Extension LED revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): LED: option "--led-trigger-id" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LED --led-trigger-id x --led-trigger-id y
    status 2
    stderr Warning: Extension LED revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): LED: option "--led-trigger-id" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LED --led-trigger-id x --led-delay 1 --led-delay 1
    status 2
    stderr Warning: Extension LED revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): LED: option "--led-delay" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LED --led-trigger-id x --led-always-blink --led-always-blink
    status 2
    stderr Warning: Extension LED revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): LED: option "--led-always-blink" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LED ! --led-trigger-id x
    status 2
    stderr Warning: Extension LED revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): LED: option "--led-trigger-id" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LED --led-trigger-id x ! --led-always-blink
    status 2
    stderr Warning: Extension LED revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): LED: option "--led-always-blink" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LED --led-trigger-id x ! --led-delay 1
    status 2
    stderr Warning: Extension LED revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): LED: option "--led-delay" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LED --led-trigger-id
    status 2
    stderr Warning: Extension LED revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): option "--led-trigger-id" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LED --led-trigger-id x --led-delay
    status 2
    stderr Warning: Extension LED revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): option "--led-delay" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LED --led-trigger-id x --led-always-blink=1
    status 2
    stderr Warning: Extension LED revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x02"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp --dport 22 -j LED --led-trigger-id ssh --led-always-blink
    status 4
    stderr Warning: Extension LED revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo LED  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:22 led-trigger-id:"ssh" led-delay:0ms led-always-blink
table nat
chain POSTROUTING
-j LED --led-trigger-id x
    status 4
    stderr Warning: Extension LED revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain POSTROUTING
    echo LED  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   led-trigger-id:"x" led-delay:0ms
table raw
chain PREROUTING
-j LED --led-trigger-id x --led-delay inf --led-always-blink
    status 4
    stderr Warning: Extension LED revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain PREROUTING
    echo LED  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   led-trigger-id:"x" led-delay:inf led-always-blink
