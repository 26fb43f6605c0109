-m conntrack --ctstate NEW
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctstate NEW
    save -m conntrack --ctstate NEW
    list            all  --  anywhere             anywhere             ctstate NEW
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctstate NEW
-m conntrack --ctstate new,est
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctstate NEW,ESTABLISHED
    save -m conntrack --ctstate NEW,ESTABLISHED
    list            all  --  anywhere             anywhere             ctstate NEW,ESTABLISHED
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctstate NEW,ESTABLISHED
-m conntrack --ctstate N
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctstate NEW
    save -m conntrack --ctstate NEW
    list            all  --  anywhere             anywhere             ctstate NEW
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctstate NEW
-m conntrack --ctstate NE,,R
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad ctstate ",R"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctstate ,NEW
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad ctstate ",NEW"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctstate NEW,
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad ctstate ""
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctstate ''
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad ctstate ""
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctstate E
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctstate ESTABLISHED
    save -m conntrack --ctstate ESTABLISHED
    list            all  --  anywhere             anywhere             ctstate ESTABLISHED
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctstate ESTABLISHED
-m conntrack --ctstate U,D,S,I
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctstate INVALID,UNTRACKED,SNAT,DNAT
    save -m conntrack --ctstate INVALID,UNTRACKED,SNAT,DNAT
    list            all  --  anywhere             anywhere             ctstate INVALID,UNTRACKED,SNAT,DNAT
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctstate INVALID,UNTRACKED,SNAT,DNAT
-m conntrack --ctstate INVALID,NEW,RELATED,ESTABLISHED,UNTRACKED,SNAT,DNAT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctstate INVALID,NEW,RELATED,ESTABLISHED,UNTRACKED,SNAT,DNAT
    save -m conntrack --ctstate INVALID,NEW,RELATED,ESTABLISHED,UNTRACKED,SNAT,DNAT
    list            all  --  anywhere             anywhere             ctstate INVALID,NEW,RELATED,ESTABLISHED,UNTRACKED,SNAT,DNAT
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctstate INVALID,NEW,RELATED,ESTABLISHED,UNTRACKED,SNAT,DNAT
-m conntrack ! --ctstate INVALID,NEW,RELATED,ESTABLISHED,UNTRACKED,SNAT,DNAT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! ctstate INVALID,NEW,RELATED,ESTABLISHED,UNTRACKED,SNAT,DNAT
    save -m conntrack ! --ctstate INVALID,NEW,RELATED,ESTABLISHED,UNTRACKED,SNAT,DNAT
    list            all  --  anywhere             anywhere             ! ctstate INVALID,NEW,RELATED,ESTABLISHED,UNTRACKED,SNAT,DNAT
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ! ctstate INVALID,NEW,RELATED,ESTABLISHED,UNTRACKED,SNAT,DNAT
-m conntrack --ctstate 'NEW '
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad ctstate "NEW "
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctstate ' NEW'
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad ctstate " NEW"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctstate 'NEW, NEW'
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad ctstate " NEW"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctstate NEWX
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad ctstate "NEWX"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctstate NONE
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad ctstate "NONE"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctstate 8
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad ctstate "8"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctstate NEW --ctstate NEW
    status 2
    stderr iptables v1.8.11 (nf_tables): conntrack: option "--ctstate" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack ! --ctstate NEW --ctstate RELATED
    status 2
    stderr iptables v1.8.11 (nf_tables): conntrack: option "--ctstate" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack
    status 2
    stderr iptables v1.8.11 (nf_tables): conntrack: At least one option is required
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --state NEW
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--state"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctstate NEW,SNAT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctstate NEW,SNAT
    save -m conntrack --ctstate NEW,SNAT
    list            all  --  anywhere             anywhere             ctstate NEW,SNAT
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctstate NEW,SNAT
-m conntrack --ctproto tcp
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctproto 6
    save -m conntrack --ctproto 6
    list            all  --  anywhere             anywhere             ctproto 6
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctproto 6
-m conntrack --ctproto TCP
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctproto 6
    save -m conntrack --ctproto 6
    list            all  --  anywhere             anywhere             ctproto 6
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctproto 6
-m conntrack --ctproto 6
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctproto 6
    save -m conntrack --ctproto 6
    list            all  --  anywhere             anywhere             ctproto 6
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctproto 6
-m conntrack --ctproto 0x6
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctproto 6
    save -m conntrack --ctproto 6
    list            all  --  anywhere             anywhere             ctproto 6
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctproto 6
-m conntrack --ctproto 0
    status 2
    stderr iptables v1.8.11 (nf_tables): conntrack: rule would never match protocol
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctproto all
    status 2
    stderr iptables v1.8.11 (nf_tables): conntrack: rule would never match protocol
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack ! --ctproto 0
    status 2
    stderr iptables v1.8.11 (nf_tables): conntrack: condition would always match protocol
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack ! --ctproto all
    status 2
    stderr iptables v1.8.11 (nf_tables): conntrack: condition would always match protocol
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctproto 255
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctproto 255
    save -m conntrack --ctproto 255
    list            all  --  anywhere             anywhere             ctproto 255
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctproto 255
-m conntrack --ctproto 256
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown protocol "256" specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctproto 65535
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown protocol "65535" specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctproto 65536
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown protocol "65536" specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctproto gre
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctproto 47
    save -m conntrack --ctproto 47
    list            all  --  anywhere             anywhere             ctproto 47
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctproto 47
-m conntrack --ctproto GRE
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctproto 47
    save -m conntrack --ctproto 47
    list            all  --  anywhere             anywhere             ctproto 47
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctproto 47
-m conntrack --ctproto foo
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown protocol "foo" specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctproto ''
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown protocol "" specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack ! --ctproto udp
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! ctproto 17
    save -m conntrack ! --ctproto 17
    list            all  --  anywhere             anywhere             ! ctproto 17
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ! ctproto 17
-m conntrack --ctproto udp --ctproto udp
    status 2
    stderr iptables v1.8.11 (nf_tables): conntrack: option "--ctproto" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctproto icmpv6
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctproto 58
    save -m conntrack --ctproto 58
    list            all  --  anywhere             anywhere             ctproto 58
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctproto 58
-m conntrack --ctproto icmp
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctproto 1
    save -m conntrack --ctproto 1
    list            all  --  anywhere             anywhere             ctproto 1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctproto 1
-m conntrack --ctproto mh
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctproto 135
    save -m conntrack --ctproto 135
    list            all  --  anywhere             anywhere             ctproto 135
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctproto 135
-m conntrack --ctproto 44
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctproto 44
    save -m conntrack --ctproto 44
    list            all  --  anywhere             anywhere             ctproto 44
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctproto 44
-m conntrack --ctproto ipv6-frag
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctproto 44
    save -m conntrack --ctproto 44
    list            all  --  anywhere             anywhere             ctproto 44
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctproto 44
-m conntrack --ctstatus NONE
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctstatus NONE
    save -m conntrack --ctstatus NONE
    list            all  --  anywhere             anywhere             ctstatus NONE
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctstatus NONE
-m conntrack --ctstatus EXPECTED,SEEN_REPLY,ASSURED,CONFIRMED
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctstatus EXPECTED,SEEN_REPLY,ASSURED,CONFIRMED
    save -m conntrack --ctstatus EXPECTED,SEEN_REPLY,ASSURED,CONFIRMED
    list            all  --  anywhere             anywhere             ctstatus EXPECTED,SEEN_REPLY,ASSURED,CONFIRMED
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctstatus EXPECTED,SEEN_REPLY,ASSURED,CONFIRMED
-m conntrack --ctstatus exp,see,ass,conf
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctstatus EXPECTED,SEEN_REPLY,ASSURED,CONFIRMED
    save -m conntrack --ctstatus EXPECTED,SEEN_REPLY,ASSURED,CONFIRMED
    list            all  --  anywhere             anywhere             ctstatus EXPECTED,SEEN_REPLY,ASSURED,CONFIRMED
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctstatus EXPECTED,SEEN_REPLY,ASSURED,CONFIRMED
-m conntrack ! --ctstatus NONE
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! ctstatus NONE
    save -m conntrack ! --ctstatus NONE
    list            all  --  anywhere             anywhere             ! ctstatus NONE
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ! ctstatus NONE
-m conntrack --ctstatus NONE,ASSURED
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctstatus ASSURED
    save -m conntrack --ctstatus ASSURED
    list            all  --  anywhere             anywhere             ctstatus ASSURED
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctstatus ASSURED
-m conntrack --ctstatus ASSURED,NONE
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctstatus ASSURED
    save -m conntrack --ctstatus ASSURED
    list            all  --  anywhere             anywhere             ctstatus ASSURED
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctstatus ASSURED
-m conntrack --ctstatus E,S,A,C,N
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctstatus EXPECTED,SEEN_REPLY,ASSURED,CONFIRMED
    save -m conntrack --ctstatus EXPECTED,SEEN_REPLY,ASSURED,CONFIRMED
    list            all  --  anywhere             anywhere             ctstatus EXPECTED,SEEN_REPLY,ASSURED,CONFIRMED
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctstatus EXPECTED,SEEN_REPLY,ASSURED,CONFIRMED
-m conntrack --ctstatus SNAT
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad ctstatus "SNAT"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctstatus ASSURED,
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad ctstatus ""
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctstatus ''
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad ctstatus ""
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctstatus ,
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad ctstatus ","
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctstatus ASSURED --ctstatus ASSURED
    status 2
    stderr iptables v1.8.11 (nf_tables): conntrack: option "--ctstatus" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctexpire 5
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctexpire 5
    save -m conntrack --ctexpire 5
    list            all  --  anywhere             anywhere             ctexpire 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctexpire 5
-m conntrack --ctexpire 5:10
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctexpire 5:10
    save -m conntrack --ctexpire 5:10
    list            all  --  anywhere             anywhere             ctexpire 5:10
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctexpire 5:10
-m conntrack --ctexpire 10:5
    status 2
    stderr iptables v1.8.11 (nf_tables): conntrack: bad value for option "--ctexpire" near "5", or out of range (10-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctexpire :5
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctexpire 0:5
    save -m conntrack --ctexpire 0:5
    list            all  --  anywhere             anywhere             ctexpire 0:5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctexpire 0:5
-m conntrack --ctexpire 5:
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctexpire 5:4294967295
    save -m conntrack --ctexpire 5:4294967295
    list            all  --  anywhere             anywhere             ctexpire 5:4294967295
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctexpire 5:4294967295
-m conntrack --ctexpire :
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctexpire 0:4294967295
    save -m conntrack --ctexpire 0:4294967295
    list            all  --  anywhere             anywhere             ctexpire 0:4294967295
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctexpire 0:4294967295
-m conntrack --ctexpire 5:5
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctexpire 5
    save -m conntrack --ctexpire 5
    list            all  --  anywhere             anywhere             ctexpire 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctexpire 5
-m conntrack --ctexpire 0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctexpire 0
    save -m conntrack --ctexpire 0
    list            all  --  anywhere             anywhere             ctexpire 0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctexpire 0
-m conntrack --ctexpire 0:0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctexpire 0
    save -m conntrack --ctexpire 0
    list            all  --  anywhere             anywhere             ctexpire 0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctexpire 0
-m conntrack --ctexpire 4294967295
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctexpire 4294967295
    save -m conntrack --ctexpire 4294967295
    list            all  --  anywhere             anywhere             ctexpire 4294967295
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctexpire 4294967295
-m conntrack --ctexpire 4294967296
    status 2
    stderr iptables v1.8.11 (nf_tables): conntrack: bad value for option "--ctexpire" near "4294967296", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctexpire 0:4294967295
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctexpire 0:4294967295
    save -m conntrack --ctexpire 0:4294967295
    list            all  --  anywhere             anywhere             ctexpire 0:4294967295
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctexpire 0:4294967295
-m conntrack ! --ctexpire 0:4294967295
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! ctexpire 0:4294967295
    save -m conntrack ! --ctexpire 0:4294967295
    list            all  --  anywhere             anywhere             ! ctexpire 0:4294967295
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ! ctexpire 0:4294967295
-m conntrack --ctexpire 0x10
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctexpire 16
    save -m conntrack --ctexpire 16
    list            all  --  anywhere             anywhere             ctexpire 16
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctexpire 16
-m conntrack --ctexpire 010:0x10
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctexpire 8:16
    save -m conntrack --ctexpire 8:16
    list            all  --  anywhere             anywhere             ctexpire 8:16
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctexpire 8:16
-m conntrack --ctexpire 1:2:3
    status 2
    stderr iptables v1.8.11 (nf_tables): conntrack: Too many components for option "--ctexpire" (max: 2)
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctexpire ''
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctexpire 0
    save -m conntrack --ctexpire 0
    list            all  --  anywhere             anywhere             ctexpire 0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctexpire 0
-m conntrack --ctexpire -1
    status 2
    stderr iptables v1.8.11 (nf_tables): conntrack: bad value for option "--ctexpire" near "-1", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctexpire 5-6
    status 2
    stderr iptables v1.8.11 (nf_tables): conntrack: Argument to "--ctexpire" has unexpected characters near "-6".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctexpire x
    status 2
    stderr iptables v1.8.11 (nf_tables): conntrack: bad value for option "--ctexpire" near "x", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctexpire 5x
    status 2
    stderr iptables v1.8.11 (nf_tables): conntrack: Argument to "--ctexpire" has unexpected characters near "x".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctexpire 5:x
    status 2
    stderr iptables v1.8.11 (nf_tables): conntrack: bad value for option "--ctexpire" near "x", or out of range (5-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctexpire '5 :6'
    status 2
    stderr iptables v1.8.11 (nf_tables): conntrack: Argument to "--ctexpire" has unexpected characters near " :6".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctexpire ' 5: 6'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctexpire 5:6
    save -m conntrack --ctexpire 5:6
    list            all  --  anywhere             anywhere             ctexpire 5:6
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctexpire 5:6
-m conntrack ! --ctexpire 5
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! ctexpire 5
    save -m conntrack ! --ctexpire 5
    list            all  --  anywhere             anywhere             ! ctexpire 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ! ctexpire 5
-m conntrack --ctdir ORIGINAL
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctdir ORIGINAL
    save -m conntrack --ctdir ORIGINAL
    list            all  --  anywhere             anywhere             ctdir ORIGINAL
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctdir ORIGINAL
-m conntrack --ctdir REPLY
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctdir REPLY
    save -m conntrack --ctdir REPLY
    list            all  --  anywhere             anywhere             ctdir REPLY
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctdir REPLY
-m conntrack --ctdir original
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctdir ORIGINAL
    save -m conntrack --ctdir ORIGINAL
    list            all  --  anywhere             anywhere             ctdir ORIGINAL
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctdir ORIGINAL
-m conntrack --ctdir reply
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctdir REPLY
    save -m conntrack --ctdir REPLY
    list            all  --  anywhere             anywhere             ctdir REPLY
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctdir REPLY
-m conntrack --ctdir rep
    status 2
    stderr iptables v1.8.11 (nf_tables): conntrack: Bad value for "--ctdir" option: "rep"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctdir ''
    status 2
    stderr iptables v1.8.11 (nf_tables): conntrack: Bad value for "--ctdir" option: ""
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctdir BOTH
    status 2
    stderr iptables v1.8.11 (nf_tables): conntrack: Bad value for "--ctdir" option: "BOTH"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack ! --ctdir REPLY
    status 2
    stderr iptables v1.8.11 (nf_tables): conntrack: option "--ctdir" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctdir REPLY --ctdir REPLY
    status 2
    stderr iptables v1.8.11 (nf_tables): conntrack: option "--ctdir" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctdir Reply
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctdir REPLY
    save -m conntrack --ctdir REPLY
    list            all  --  anywhere             anywhere             ctdir REPLY
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctdir REPLY
-m conntrack --ctorigsrcport 22
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctorigsrcport 22
    save -m conntrack --ctorigsrcport 22
    list            all  --  anywhere             anywhere             ctorigsrcport 22
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctorigsrcport 22
-m conntrack --ctorigsrcport 22:23
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctorigsrcport 22:23
    save -m conntrack --ctorigsrcport 22:23
    list            all  --  anywhere             anywhere             ctorigsrcport 22:23
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctorigsrcport 22:23
-m conntrack --ctorigsrcport 23:22
    status 2
    stderr iptables v1.8.11 (nf_tables): Port range 23-22 is negative.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctorigsrcport 22:
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctorigsrcport 22:65535
    save -m conntrack --ctorigsrcport 22:65535
    list            all  --  anywhere             anywhere             ctorigsrcport 22:65535
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctorigsrcport 22:65535
-m conntrack --ctorigsrcport :22
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctorigsrcport 0:22
    save -m conntrack --ctorigsrcport 0:22
    list            all  --  anywhere             anywhere             ctorigsrcport 0:22
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctorigsrcport 0:22
-m conntrack --ctorigsrcport :
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctorigsrcport 0:65535
    save -m conntrack --ctorigsrcport 0:65535
    list            all  --  anywhere             anywhere             ctorigsrcport 0:65535
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctorigsrcport 0:65535
-m conntrack --ctorigsrcport 0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctorigsrcport 0
    save -m conntrack --ctorigsrcport 0
    list            all  --  anywhere             anywhere             ctorigsrcport 0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctorigsrcport 0
-m conntrack --ctorigsrcport 0:0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctorigsrcport 0
    save -m conntrack --ctorigsrcport 0
    list            all  --  anywhere             anywhere             ctorigsrcport 0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctorigsrcport 0
-m conntrack ! --ctorigsrcport 0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! ctorigsrcport 0
    save -m conntrack ! --ctorigsrcport 0
    list            all  --  anywhere             anywhere             ! ctorigsrcport 0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ! ctorigsrcport 0
-m conntrack --ctorigsrcport 0:65535
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctorigsrcport 0:65535
    save -m conntrack --ctorigsrcport 0:65535
    list            all  --  anywhere             anywhere             ctorigsrcport 0:65535
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctorigsrcport 0:65535
-m conntrack --ctorigsrcport 65535
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctorigsrcport 65535
    save -m conntrack --ctorigsrcport 65535
    list            all  --  anywhere             anywhere             ctorigsrcport 65535
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctorigsrcport 65535
-m conntrack --ctorigsrcport 65536
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctorigsrcport 0
    save -m conntrack --ctorigsrcport 0
    list            all  --  anywhere             anywhere             ctorigsrcport 0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctorigsrcport 0
-m conntrack --ctorigsrcport 65537
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctorigsrcport 1
    save -m conntrack --ctorigsrcport 1
    list            all  --  anywhere             anywhere             ctorigsrcport 1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctorigsrcport 1
-m conntrack --ctorigsrcport ssh
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctorigsrcport 22
    save -m conntrack --ctorigsrcport 22
    list            all  --  anywhere             anywhere             ctorigsrcport 22
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctorigsrcport 22
-m conntrack --ctorigsrcport ssh:http
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctorigsrcport 22:80
    save -m conntrack --ctorigsrcport 22:80
    list            all  --  anywhere             anywhere             ctorigsrcport 22:80
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctorigsrcport 22:80
-m conntrack --ctorigsrcport domain
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctorigsrcport 53
    save -m conntrack --ctorigsrcport 53
    list            all  --  anywhere             anywhere             ctorigsrcport 53
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctorigsrcport 53
-m conntrack --ctorigsrcport SSH
    status 2
    stderr iptables v1.8.11 (nf_tables): Port "SSH" does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctorigsrcport 0x16
    status 2
    stderr iptables v1.8.11 (nf_tables): Port "0x16" does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctorigsrcport 022
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctorigsrcport 22
    save -m conntrack --ctorigsrcport 22
    list            all  --  anywhere             anywhere             ctorigsrcport 22
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctorigsrcport 22
-m conntrack --ctorigsrcport ''
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctorigsrcport 0
    save -m conntrack --ctorigsrcport 0
    list            all  --  anywhere             anywhere             ctorigsrcport 0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctorigsrcport 0
-m conntrack --ctorigsrcport foo
    status 2
    stderr iptables v1.8.11 (nf_tables): Port "foo" does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctorigsrcport -1
    status 2
    stderr iptables v1.8.11 (nf_tables): Port "-1" does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctorigsrcport 22-23
    status 2
    stderr iptables v1.8.11 (nf_tables): Port "22-23" does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctorigsrcport 22,23
    status 2
    stderr iptables v1.8.11 (nf_tables): Port "22,23" does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctorigsrcport 1:2:3
    status 2
    stderr iptables v1.8.11 (nf_tables): conntrack: Too many components for option "--ctorigsrcport" (max: 2)
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctorigsrcport ' 22'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctorigsrcport 22
    save -m conntrack --ctorigsrcport 22
    list            all  --  anywhere             anywhere             ctorigsrcport 22
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctorigsrcport 22
-m conntrack --ctorigsrcport '22 '
    status 2
    stderr iptables v1.8.11 (nf_tables): Port "22 " does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctorigsrcport '22: 23'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctorigsrcport 22:23
    save -m conntrack --ctorigsrcport 22:23
    list            all  --  anywhere             anywhere             ctorigsrcport 22:23
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctorigsrcport 22:23
-m conntrack --ctorigsrcport 22 --ctorigsrcport 23
    status 2
    stderr iptables v1.8.11 (nf_tables): conntrack: option "--ctorigsrcport" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack ! --ctorigsrcport 22 ! --ctorigdstport 1:2 ! --ctreplsrcport 3:3 ! --ctrepldstport 5:
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! ctorigsrcport 22 ! ctorigdstport 1:2 ! ctreplsrcport 3 ! ctrepldstport 5:65535
    save -m conntrack ! --ctorigsrcport 22 ! --ctorigdstport 1:2 ! --ctreplsrcport 3 ! --ctrepldstport 5:65535
    list            all  --  anywhere             anywhere             ! ctorigsrcport 22 ! ctorigdstport 1:2 ! ctreplsrcport 3 ! ctrepldstport 5:65535
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ! ctorigsrcport 22 ! ctorigdstport 1:2 ! ctreplsrcport 3 ! ctrepldstport 5:65535
-m conntrack --ctrepldstport 5 --ctreplsrcport 4 --ctorigdstport 3 --ctorigsrcport 2
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctorigsrcport 2 ctorigdstport 3 ctreplsrcport 4 ctrepldstport 5
    save -m conntrack --ctorigsrcport 2 --ctorigdstport 3 --ctreplsrcport 4 --ctrepldstport 5
    list            all  --  anywhere             anywhere             ctorigsrcport 2 ctorigdstport 3 ctreplsrcport 4 ctrepldstport 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctorigsrcport 2 ctorigdstport 3 ctreplsrcport 4 ctrepldstport 5
-m conntrack --ctorigsrc 192.0.2.4
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): getaddrinfo: Address family for hostname not supported
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctorigsrc 192.0.2.4
    save/4 -m conntrack --ctorigsrc 192.0.2.4
    list/4            all  --  anywhere             anywhere             ctorigsrc 192.0.2.4
    list-n/4            all  --  0.0.0.0/0            0.0.0.0/0            ctorigsrc 192.0.2.4
-m conntrack --ctorigsrc 2001:db8::1
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): getaddrinfo: Address family for hostname not supported
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6   all opt -- in * out *  ::/0  -> ::/0   ctorigsrc 2001:db8::1
    save/6 -m conntrack --ctorigsrc 2001:db8::1
    list/6            all  --  anywhere             anywhere             ctorigsrc 2001:db8::1
    list-n/6            all  --  ::/0                 ::/0                 ctorigsrc 2001:db8::1
-m conntrack ! --ctexpire 1 ! --ctstatus ASSURED ! --ctproto tcp ! --ctstate NEW
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! ctstate NEW ! ctproto 6 ! ctstatus ASSURED ! ctexpire 1
    save -m conntrack ! --ctstate NEW ! --ctproto 6 ! --ctstatus ASSURED ! --ctexpire 1
    list            all  --  anywhere             anywhere             ! ctstate NEW ! ctproto 6 ! ctstatus ASSURED ! ctexpire 1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ! ctstate NEW ! ctproto 6 ! ctstatus ASSURED ! ctexpire 1
-m conntrack --ctstate NEW -m conntrack --ctstate NEW
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctstate NEW ctstate NEW
    save -m conntrack --ctstate NEW -m conntrack --ctstate NEW
    list            all  --  anywhere             anywhere             ctstate NEW ctstate NEW
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctstate NEW ctstate NEW
-m conntrack --ctorigs 22
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--ctorigs"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctorigsrcp 22
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctorigsrcport 22
    save -m conntrack --ctorigsrcport 22
    list            all  --  anywhere             anywhere             ctorigsrcport 22
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctorigsrcport 22
-m conntrack --ctst NEW
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--ctst"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctstat NEW
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--ctstat"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctd REPLY
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctdir REPLY
    save -m conntrack --ctdir REPLY
    list            all  --  anywhere             anywhere             ctdir REPLY
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctdir REPLY
-m conntrack --cte 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctexpire 1
    save -m conntrack --ctexpire 1
    list            all  --  anywhere             anywhere             ctexpire 1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctexpire 1
-m conntrack --ctp tcp
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctproto 6
    save -m conntrack --ctproto 6
    list            all  --  anywhere             anywhere             ctproto 6
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctproto 6
-m conntrack --ctproto 0 --foo
    status 2
    stderr iptables v1.8.11 (nf_tables): conntrack: rule would never match protocol
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctstate NEW --ctproto tcp -p 999
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown protocol "999" specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack -m state
    status 2
    stderr iptables v1.8.11 (nf_tables): conntrack: At least one option is required
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m state -m conntrack
    status 2
    stderr iptables v1.8.11 (nf_tables): state: option "--state" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctstate é
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad ctstate "é"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctstate ı
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad ctstate "ı"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctstate iNv,eStab
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctstate INVALID,ESTABLISHED
    save -m conntrack --ctstate INVALID,ESTABLISHED
    list            all  --  anywhere             anywhere             ctstate INVALID,ESTABLISHED
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctstate INVALID,ESTABLISHED
-m conntrack --ctdir ORıGINAL
    status 2
    stderr iptables v1.8.11 (nf_tables): conntrack: Bad value for "--ctdir" option: "ORıGINAL"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctorigsrcport 99999999999
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctorigsrcport 59391
    save -m conntrack --ctorigsrcport 59391
    list            all  --  anywhere             anywhere             ctorigsrcport 59391
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctorigsrcport 59391
-m conntrack --ctorigsrcport 4294967296
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctorigsrcport 0
    save -m conntrack --ctorigsrcport 0
    list            all  --  anywhere             anywhere             ctorigsrcport 0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctorigsrcport 0
-m conntrack --ctorigsrcport 2147483648
    status 2
    stderr iptables v1.8.11 (nf_tables): Port "2147483648" does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctorigsrcport 4294967295
    status 2
    stderr iptables v1.8.11 (nf_tables): Port "4294967295" does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctorigsrcport 100000:1
    status 2
    stderr iptables v1.8.11 (nf_tables): Port range 34464-1 is negative.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctorigsrcport 1:100000
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctorigsrcport 1:34464
    save -m conntrack --ctorigsrcport 1:34464
    list            all  --  anywhere             anywhere             ctorigsrcport 1:34464
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctorigsrcport 1:34464
-m conntrack --ctorigsrcport 5:x:3
    status 2
    stderr iptables v1.8.11 (nf_tables): Port "x" does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctorigsrcport 5:3:3
    status 2
    stderr iptables v1.8.11 (nf_tables): Port range 5-3 is negative.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctorigsrcport 5:65536
    status 2
    stderr iptables v1.8.11 (nf_tables): Port range 5-0 is negative.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctorigsrcport ::
    status 2
    stderr iptables v1.8.11 (nf_tables): conntrack: Too many components for option "--ctorigsrcport" (max: 2)
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctorigsrcport 1::
    status 2
    stderr iptables v1.8.11 (nf_tables): conntrack: Too many components for option "--ctorigsrcport" (max: 2)
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctorigsrcport +5
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctorigsrcport 5
    save -m conntrack --ctorigsrcport 5
    list            all  --  anywhere             anywhere             ctorigsrcport 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctorigsrcport 5
-m conntrack --ctorigsrcport 'é'
    status 2
    stderr iptables v1.8.11 (nf_tables): Port "é" does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctexpire ::
    status 2
    stderr iptables v1.8.11 (nf_tables): conntrack: Too many components for option "--ctexpire" (max: 2)
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctexpire 4294967295:
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctexpire 4294967295
    save -m conntrack --ctexpire 4294967295
    list            all  --  anywhere             anywhere             ctexpire 4294967295
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctexpire 4294967295
-m conntrack --ctexpire :0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctexpire 0
    save -m conntrack --ctexpire 0
    list            all  --  anywhere             anywhere             ctexpire 0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctexpire 0
-m conntrack --ctexpire 18446744073709551616
    status 2
    stderr iptables v1.8.11 (nf_tables): conntrack: bad value for option "--ctexpire" near "18446744073709551616", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctexpire +5
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctexpire 5
    save -m conntrack --ctexpire 5
    list            all  --  anywhere             anywhere             ctexpire 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctexpire 5
-m conntrack --ctproto Tcp
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown protocol "Tcp" specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctproto ' 6'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctproto 6
    save -m conntrack --ctproto 6
    list            all  --  anywhere             anywhere             ctproto 6
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctproto 6
-m conntrack --ctproto '6 '
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown protocol "6 " specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctproto 06
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctproto 6
    save -m conntrack --ctproto 6
    list            all  --  anywhere             anywhere             ctproto 6
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctproto 6
-m conntrack --ctproto IPv6-ICMP
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctproto 58
    save -m conntrack --ctproto 58
    list            all  --  anywhere             anywhere             ctproto 58
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctproto 58
-m conntrack --ctproto ipv6-icmp
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctproto 58
    save -m conntrack --ctproto 58
    list            all  --  anywhere             anywhere             ctproto 58
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctproto 58
-m conntrack --ctproto ALL
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown protocol "ALL" specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctproto ip
    status 2
    stderr iptables v1.8.11 (nf_tables): conntrack: rule would never match protocol
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctproto hopopt
    status 2
    stderr iptables v1.8.11 (nf_tables): conntrack: rule would never match protocol
    stderr Try `iptables -h' or 'iptables --help' for more information.
family 4
-m conntrack --ctorigsrc 192.0.2.4/8
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctorigsrc 192.0.2.4/8
    save -m conntrack --ctorigsrc 192.0.2.4/8
    list            all  --  anywhere             anywhere             ctorigsrc 192.0.2.4/8
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctorigsrc 192.0.2.4/8
-m conntrack --ctorigsrc 10/8
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctorigsrc 0.0.0.10/8
    save -m conntrack --ctorigsrc 0.0.0.10/8
    list            all  --  anywhere             anywhere             ctorigsrc 0.0.0.10/8
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctorigsrc 0.0.0.10/8
-m conntrack --ctorigsrc 192.0.2.4/0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctorigsrc 192.0.2.4/0
    save -m conntrack --ctorigsrc 192.0.2.4/0
    list            all  --  anywhere             anywhere             ctorigsrc 192.0.2.4/0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctorigsrc 192.0.2.4/0
-m conntrack ! --ctorigsrc 192.0.2.4/0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! ctorigsrc 192.0.2.4/0
    save -m conntrack ! --ctorigsrc 192.0.2.4/0
    list            all  --  anywhere             anywhere             ! ctorigsrc 192.0.2.4/0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ! ctorigsrc 192.0.2.4/0
-m conntrack --ctorigsrc 192.0.2.4/255.0.255.0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctorigsrc 192.0.2.4/255.0.255.0
    save -m conntrack --ctorigsrc 192.0.2.4/255.0.255.0
    list            all  --  anywhere             anywhere             ctorigsrc 192.0.2.4/255.0.255.0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctorigsrc 192.0.2.4/255.0.255.0
-m conntrack --ctorigsrc 192.0.2.4/33
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctorigsrc 192.0.2.4/0.0.0.33
    save -m conntrack --ctorigsrc 192.0.2.4/0.0.0.33
    list            all  --  anywhere             anywhere             ctorigsrc 192.0.2.4/0.0.0.33
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctorigsrc 192.0.2.4/0.0.0.33
-m conntrack --ctorigsrc 192.0.2.4/
    status 2
    stderr iptables v1.8.11 (nf_tables): conntrack: bad value for option "--ctorigsrc", neither a valid network mask nor valid CIDR (0-32).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctorigsrc ''
    status 2
    stderr iptables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctorigsrc localhost
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctorigsrc 127.0.0.1
    save -m conntrack --ctorigsrc 127.0.0.1
    list            all  --  anywhere             anywhere             ctorigsrc localhost
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctorigsrc 127.0.0.1
-m conntrack --ctorigsrc localhost/8
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctorigsrc 127.0.0.1/8
    save -m conntrack --ctorigsrc 127.0.0.1/8
    list            all  --  anywhere             anywhere             ctorigsrc localhost/8
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctorigsrc 127.0.0.1/8
-m conntrack --ctorigsrc 192.0.2.4,192.0.2.5
    status 2
    stderr iptables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctorigsrc 0.0.0.0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctorigsrc 0.0.0.0
    save -m conntrack --ctorigsrc 0.0.0.0
    list            all  --  anywhere             anywhere             ctorigsrc anywhere
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctorigsrc 0.0.0.0
-m conntrack --ctorigsrc 0.0.0.0/0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctorigsrc 0.0.0.0/0
    save -m conntrack --ctorigsrc 0.0.0.0/0
    list            all  --  anywhere             anywhere             ctorigsrc anywhere
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctorigsrc 0.0.0.0/0
-m conntrack --ctorigsrc 127.0.0.1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctorigsrc 127.0.0.1
    save -m conntrack --ctorigsrc 127.0.0.1
    list            all  --  anywhere             anywhere             ctorigsrc localhost
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctorigsrc 127.0.0.1
-m conntrack --ctorigsrc 127.0.0.0/8
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctorigsrc 127.0.0.0/8
    save -m conntrack --ctorigsrc 127.0.0.0/8
    list            all  --  anywhere             anywhere             ctorigsrc loopback/8
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctorigsrc 127.0.0.0/8
-m conntrack --ctorigsrc 169.254.0.0/16
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctorigsrc 169.254.0.0/16
    save -m conntrack --ctorigsrc 169.254.0.0/16
    list            all  --  anywhere             anywhere             ctorigsrc link-local/16
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctorigsrc 169.254.0.0/16
-m conntrack ! --ctorigdst 192.0.2.4 ! --ctreplsrc 192.0.2.4/16 ! --ctrepldst 192.0.2.0/25
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! ctorigdst 192.0.2.4 ! ctreplsrc 192.0.2.4/16 ! ctrepldst 192.0.2.0/25
    save -m conntrack ! --ctorigdst 192.0.2.4 ! --ctreplsrc 192.0.2.4/16 ! --ctrepldst 192.0.2.0/25
    list            all  --  anywhere             anywhere             ! ctorigdst 192.0.2.4 ! ctreplsrc 192.0.2.4/16 ! ctrepldst 192.0.2.0/25
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ! ctorigdst 192.0.2.4 ! ctreplsrc 192.0.2.4/16 ! ctrepldst 192.0.2.0/25
-m conntrack --ctrepldst 4.4.4.4 --ctreplsrc 3.3.3.3 --ctorigdst 2.2.2.2 --ctorigsrc 1.1.1.1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctorigsrc 1.1.1.1 ctorigdst 2.2.2.2 ctreplsrc 3.3.3.3 ctrepldst 4.4.4.4
    save -m conntrack --ctorigsrc 1.1.1.1 --ctorigdst 2.2.2.2 --ctreplsrc 3.3.3.3 --ctrepldst 4.4.4.4
    list            all  --  anywhere             anywhere             ctorigsrc 1.1.1.1 ctorigdst 2.2.2.2 ctreplsrc 3.3.3.3 ctrepldst 4.4.4.4
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctorigsrc 1.1.1.1 ctorigdst 2.2.2.2 ctreplsrc 3.3.3.3 ctrepldst 4.4.4.4
-m conntrack --ctdir REPLY --ctexpire 1 --ctstatus ASSURED --ctrepldstport 5 --ctreplsrcport 4 --ctorigdstport 3 --ctorigsrcport 2 --ctrepldst 4.4.4.4 --ctreplsrc 3.3.3.3 --ctorigdst 2.2.2.2 --ctorigsrc 1.1.1.1 --ctproto tcp --ctstate NEW
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctstate NEW ctproto 6 ctorigsrc 1.1.1.1 ctorigdst 2.2.2.2 ctreplsrc 3.3.3.3 ctrepldst 4.4.4.4 ctorigsrcport 2 ctorigdstport 3 ctreplsrcport 4 ctrepldstport 5 ctstatus ASSURED ctexpire 1 ctdir REPLY
    save -m conntrack --ctstate NEW --ctproto 6 --ctorigsrc 1.1.1.1 --ctorigdst 2.2.2.2 --ctreplsrc 3.3.3.3 --ctrepldst 4.4.4.4 --ctorigsrcport 2 --ctorigdstport 3 --ctreplsrcport 4 --ctrepldstport 5 --ctstatus ASSURED --ctexpire 1 --ctdir REPLY
    list            all  --  anywhere             anywhere             ctstate NEW ctproto 6 ctorigsrc 1.1.1.1 ctorigdst 2.2.2.2 ctreplsrc 3.3.3.3 ctrepldst 4.4.4.4 ctorigsrcport 2 ctorigdstport 3 ctreplsrcport 4 ctrepldstport 5 ctstatus ASSURED ctexpire 1 ctdir REPLY
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctstate NEW ctproto 6 ctorigsrc 1.1.1.1 ctorigdst 2.2.2.2 ctreplsrc 3.3.3.3 ctrepldst 4.4.4.4 ctorigsrcport 2 ctorigdstport 3 ctreplsrcport 4 ctrepldstport 5 ctstatus ASSURED ctexpire 1 ctdir REPLY
-m conntrack --ctorigsrc 0.0.0.0/8 --ctorigdst 0.0.0.5/0 --ctrepldst 255.255.255.255/1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctorigsrc 0.0.0.0/8 ctorigdst 0.0.0.5/0 ctrepldst 255.255.255.255/1
    save -m conntrack --ctorigsrc 0.0.0.0/8 --ctorigdst 0.0.0.5/0 --ctrepldst 255.255.255.255/1
    list            all  --  anywhere             anywhere             ctorigsrc anywhere ctorigdst 0.0.0.5/0 ctrepldst 255.255.255.255/1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctorigsrc 0.0.0.0/8 ctorigdst 0.0.0.5/0 ctrepldst 255.255.255.255/1
-m conntrack ! --ctorigsrc 0.0.0.0 ! --ctorigdst localhost
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! ctorigsrc 0.0.0.0 ! ctorigdst 127.0.0.1
    save -m conntrack ! --ctorigsrc 0.0.0.0 ! --ctorigdst 127.0.0.1
    list            all  --  anywhere             anywhere             ! ctorigsrc anywhere ! ctorigdst localhost
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ! ctorigsrc 0.0.0.0 ! ctorigdst 127.0.0.1
-m conntrack --ctorigsrc 192.0.2.4/1/1
    status 2
    stderr iptables v1.8.11 (nf_tables): conntrack: bad value for option "--ctorigsrc", neither a valid network mask nor valid CIDR (0-32).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctorigsrc /8
    status 2
    stderr iptables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctorigsrc ' 192.0.2.4'
    status 2
    stderr iptables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctorigsrc '192.0.2.4 '
    status 2
    stderr iptables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctorigsrc 1.2.3
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctorigsrc 1.2.0.3
    save -m conntrack --ctorigsrc 1.2.0.3
    list            all  --  anywhere             anywhere             ctorigsrc 1.2.0.3
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctorigsrc 1.2.0.3
-m conntrack --ctorigsrc 0x7f000001
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctorigsrc 127.0.0.1
    save -m conntrack --ctorigsrc 127.0.0.1
    list            all  --  anywhere             anywhere             ctorigsrc localhost
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctorigsrc 127.0.0.1
-m conntrack --ctorigsrc 192.0.2.4/0x10
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctorigsrc 192.0.2.4/16
    save -m conntrack --ctorigsrc 192.0.2.4/16
    list            all  --  anywhere             anywhere             ctorigsrc 192.0.2.4/16
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ctorigsrc 192.0.2.4/16
-m conntrack --ctorigsrc 192.0.2.4/255.255.255.256
    status 2
    stderr iptables v1.8.11 (nf_tables): conntrack: bad value for option "--ctorigsrc", neither a valid network mask nor valid CIDR (0-32).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctorigsrc 192.0.2.4/24x
    status 2
    stderr iptables v1.8.11 (nf_tables): conntrack: bad value for option "--ctorigsrc", neither a valid network mask nor valid CIDR (0-32).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
family 6
-m conntrack --ctorigsrc fe80::1/64
    echo   all opt -- in * out *  ::/0  -> ::/0   ctorigsrc fe80::1/64
    save -m conntrack --ctorigsrc fe80::1/64
    list            all  --  anywhere             anywhere             ctorigsrc fe80::1/64
    list-n            all  --  ::/0                 ::/0                 ctorigsrc fe80::1/64
-m conntrack --ctorigsrc fe80::1/0
    echo   all opt -- in * out *  ::/0  -> ::/0   ctorigsrc fe80::1/0
    save -m conntrack --ctorigsrc fe80::1/0
    list            all  --  anywhere             anywhere             ctorigsrc fe80::1/0
    list-n            all  --  ::/0                 ::/0                 ctorigsrc fe80::1/0
-m conntrack ! --ctorigsrc fe80::1/0
    echo   all opt -- in * out *  ::/0  -> ::/0   ! ctorigsrc fe80::1/0
    save -m conntrack ! --ctorigsrc fe80::1/0
    list            all  --  anywhere             anywhere             ! ctorigsrc fe80::1/0
    list-n            all  --  ::/0                 ::/0                 ! ctorigsrc fe80::1/0
-m conntrack --ctorigsrc fe80::1/ffff::ffff
    echo   all opt -- in * out *  ::/0  -> ::/0   ctorigsrc fe80::1/ffff::ffff
    save -m conntrack --ctorigsrc fe80::1/ffff::ffff
    list            all  --  anywhere             anywhere             ctorigsrc fe80::1/ffff::ffff
    list-n            all  --  ::/0                 ::/0                 ctorigsrc fe80::1/ffff::ffff
-m conntrack --ctorigsrc fe80::1/129
    status 2
    stderr ip6tables v1.8.11 (nf_tables): conntrack: bad value for option "--ctorigsrc", neither a valid network mask nor valid CIDR (0-128).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m conntrack --ctorigsrc ::
    echo   all opt -- in * out *  ::/0  -> ::/0   ctorigsrc ::
    save -m conntrack --ctorigsrc ::
    list            all  --  anywhere             anywhere             ctorigsrc anywhere
    list-n            all  --  ::/0                 ::/0                 ctorigsrc ::
-m conntrack --ctorigsrc ::/0
    echo   all opt -- in * out *  ::/0  -> ::/0   ctorigsrc ::/0
    save -m conntrack --ctorigsrc ::/0
    list            all  --  anywhere             anywhere             ctorigsrc anywhere
    list-n            all  --  ::/0                 ::/0                 ctorigsrc ::/0
-m conntrack --ctorigdst 2001:DB8::1/128 --ctreplsrc 2001:db8::/32 ! --ctrepldst ::ffff:192.0.2.4
    echo   all opt -- in * out *  ::/0  -> ::/0   ctorigdst 2001:db8::1 ctreplsrc 2001:db8::/32 ! ctrepldst ::ffff:192.0.2.4
    save -m conntrack --ctorigdst 2001:db8::1 --ctreplsrc 2001:db8::/32 ! --ctrepldst ::ffff:192.0.2.4
    list            all  --  anywhere             anywhere             ctorigdst 2001:db8::1 ctreplsrc 2001:db8::/32 ! ctrepldst ::ffff:192.0.2.4
    list-n            all  --  ::/0                 ::/0                 ctorigdst 2001:db8::1 ctreplsrc 2001:db8::/32 ! ctrepldst ::ffff:192.0.2.4
-m conntrack --ctorigsrc ::/8 --ctorigdst ::5/0
    echo   all opt -- in * out *  ::/0  -> ::/0   ctorigsrc ::/8 ctorigdst ::5/0
    save -m conntrack --ctorigsrc ::/8 --ctorigdst ::5/0
    list            all  --  anywhere             anywhere             ctorigsrc anywhere ctorigdst ::5/0
    list-n            all  --  ::/0                 ::/0                 ctorigsrc ::/8 ctorigdst ::5/0
-m conntrack --ctorigsrc fe80::1%lo
    echo   all opt -- in * out *  ::/0  -> ::/0   ctorigsrc fe80::1
    save -m conntrack --ctorigsrc fe80::1
    list            all  --  anywhere             anywhere             ctorigsrc fe80::1
    list-n            all  --  ::/0                 ::/0                 ctorigsrc fe80::1
-m conntrack --ctorigsrc fe80::1/ffff:ffff::
    echo   all opt -- in * out *  ::/0  -> ::/0   ctorigsrc fe80::1/32
    save -m conntrack --ctorigsrc fe80::1/32
    list            all  --  anywhere             anywhere             ctorigsrc fe80::1/32
    list-n            all  --  ::/0                 ::/0                 ctorigsrc fe80::1/32
-m conntrack --ctorigsrc fe80::1/255.255.255.0
    status 2
    stderr ip6tables v1.8.11 (nf_tables): conntrack: bad value for option "--ctorigsrc", neither a valid network mask nor valid CIDR (0-128).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
