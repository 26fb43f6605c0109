-j LOG
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 4
    save -j LOG
    list LOG        all  --  anywhere             anywhere             LOG level warn
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 4
-j LOG --log-level 0
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 0
    save -j LOG --log-level 0
    list LOG        all  --  anywhere             anywhere             LOG level emerg
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 0
-j LOG --log-level 1
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 1
    save -j LOG --log-level 1
    list LOG        all  --  anywhere             anywhere             LOG level alert
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 1
-j LOG --log-level 4
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 4
    save -j LOG
    list LOG        all  --  anywhere             anywhere             LOG level warn
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 4
-j LOG --log-level 7
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 7
    save -j LOG --log-level 7
    list LOG        all  --  anywhere             anywhere             LOG level debug
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 7
-j LOG --log-level 8
    status 2
    stderr iptables v1.8.11 (nf_tables): log level "8" unknown
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOG --log-level -1
    status 2
    stderr iptables v1.8.11 (nf_tables): log level "-1" unknown
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOG --log-level 256
    status 2
    stderr iptables v1.8.11 (nf_tables): log level "256" unknown
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOG --log-level 255
    status 2
    stderr iptables v1.8.11 (nf_tables): log level "255" unknown
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOG --log-level 0x7
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 7
    save -j LOG --log-level 7
    list LOG        all  --  anywhere             anywhere             LOG level debug
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 7
-j LOG --log-level 07
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 7
    save -j LOG --log-level 7
    list LOG        all  --  anywhere             anywhere             LOG level debug
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 7
-j LOG --log-level 4x
    status 2
    stderr iptables v1.8.11 (nf_tables): log level "4x" unknown
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOG --log-level ""
    status 2
    stderr iptables v1.8.11 (nf_tables): log level "" unknown
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOG --log-level " 4"
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 4
    save -j LOG
    list LOG        all  --  anywhere             anywhere             LOG level warn
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 4
-j LOG --log-level "4 "
    status 2
    stderr iptables v1.8.11 (nf_tables): log level "4 " unknown
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOG --log-level +4
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 4
    save -j LOG
    list LOG        all  --  anywhere             anywhere             LOG level warn
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 4
-j LOG --log-level 4294967296
    status 2
    stderr iptables v1.8.11 (nf_tables): log level "4294967296" unknown
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOG --log-level 4294967300
    status 2
    stderr iptables v1.8.11 (nf_tables): log level "4294967300" unknown
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOG --log-level emerg
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 0
    save -j LOG --log-level 0
    list LOG        all  --  anywhere             anywhere             LOG level emerg
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 0
-j LOG --log-level panic
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 0
    save -j LOG --log-level 0
    list LOG        all  --  anywhere             anywhere             LOG level emerg
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 0
-j LOG --log-level alert
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 1
    save -j LOG --log-level 1
    list LOG        all  --  anywhere             anywhere             LOG level alert
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 1
-j LOG --log-level crit
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 2
    save -j LOG --log-level 2
    list LOG        all  --  anywhere             anywhere             LOG level crit
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 2
-j LOG --log-level err
    status 2
    stderr iptables v1.8.11 (nf_tables): log level "err" unknown
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOG --log-level error
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 3
    save -j LOG --log-level 3
    list LOG        all  --  anywhere             anywhere             LOG level err
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 3
-j LOG --log-level warn
    status 2
    stderr iptables v1.8.11 (nf_tables): log level "warn" unknown
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOG --log-level warning
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 4
    save -j LOG
    list LOG        all  --  anywhere             anywhere             LOG level warn
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 4
-j LOG --log-level notice
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 5
    save -j LOG --log-level 5
    list LOG        all  --  anywhere             anywhere             LOG level notice
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 5
-j LOG --log-level info
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 6
    save -j LOG --log-level 6
    list LOG        all  --  anywhere             anywhere             LOG level info
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 6
-j LOG --log-level debug
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 7
    save -j LOG --log-level 7
    list LOG        all  --  anywhere             anywhere             LOG level debug
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 7
-j LOG --log-level EMERG
    status 2
    stderr iptables v1.8.11 (nf_tables): log level "EMERG" unknown
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOG --log-level Warning
    status 2
    stderr iptables v1.8.11 (nf_tables): log level "Warning" unknown
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOG --log-level warnin
    status 2
    stderr iptables v1.8.11 (nf_tables): log level "warnin" unknown
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOG --log-level e
    status 2
    stderr iptables v1.8.11 (nf_tables): log level "e" unknown
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOG --log-level em
    status 2
    stderr iptables v1.8.11 (nf_tables): log level "em" unknown
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOG --log-level none
    status 2
    stderr iptables v1.8.11 (nf_tables): log level "none" unknown
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOG --log-level x
    status 2
    stderr iptables v1.8.11 (nf_tables): log level "x" unknown
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOG --log-level d --log-level d
    status 2
    stderr iptables v1.8.11 (nf_tables): log level "d" unknown
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOG --log-level debug --log-level debug
    status 2
    stderr iptables v1.8.11 (nf_tables): LOG: option "--log-level" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOG ! --log-level debug
    status 2
    stderr iptables v1.8.11 (nf_tables): LOG: option "--log-level" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOG --log-level
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--log-level" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOG --log-prefix x
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 4 prefix "x"
    save -j LOG --log-prefix x
    list LOG        all  --  anywhere             anywhere             LOG level warn prefix "x"
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 4 prefix "x"
-j LOG --log-prefix "x: "
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 4 prefix "x: "
    save -j LOG --log-prefix "x: "
    list LOG        all  --  anywhere             anywhere             LOG level warn prefix "x: "
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 4 prefix "x: "
-j LOG --log-prefix ""
    status 2
    stderr iptables v1.8.11 (nf_tables): Argument must have a minimum length of 1 characters
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOG --log-prefix 12345678901234567890123456789
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 4 prefix "12345678901234567890123456789"
    save -j LOG --log-prefix 12345678901234567890123456789
    list LOG        all  --  anywhere             anywhere             LOG level warn prefix "12345678901234567890123456789"
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 4 prefix "12345678901234567890123456789"
-j LOG --log-prefix 123456789012345678901234567890
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 4 prefix "12345678901234567890123456789"
    save -j LOG --log-prefix 12345678901234567890123456789
    list LOG        all  --  anywhere             anywhere             LOG level warn prefix "12345678901234567890123456789"
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 4 prefix "12345678901234567890123456789"
-j LOG --log-prefix 1234567890123456789012345678901234567890
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 4 prefix "12345678901234567890123456789"
    save -j LOG --log-prefix 12345678901234567890123456789
    list LOG        all  --  anywhere             anywhere             LOG level warn prefix "12345678901234567890123456789"
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 4 prefix "12345678901234567890123456789"
-j LOG --log-prefix ééééééééééééééé
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 4 prefix "éééééééééééééé\xc3"
    save -j LOG --log-prefix "éééééééééééééé\xc3"
    list LOG        all  --  anywhere             anywhere             LOG level warn prefix "éééééééééééééé\xc3"
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 4 prefix "éééééééééééééé\xc3"
-j LOG --log-prefix aéééééééééééééé
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 4 prefix "aéééééééééééééé"
    save -j LOG --log-prefix "aéééééééééééééé"
    list LOG        all  --  anywhere             anywhere             LOG level warn prefix "aéééééééééééééé"
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 4 prefix "aéééééééééééééé"
-j LOG --log-prefix "a\"b'c\\d"
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 4 prefix "a"b'c\d"
    save -j LOG --log-prefix "a\"b\'c\\\d"
    list LOG        all  --  anywhere             anywhere             LOG level warn prefix "a"b'c\d"
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 4 prefix "a"b'c\d"
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -j LOG --log-prefix "a\"b\'c\\\d"
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -j LOG --log-prefix "a\"b\'c\\\d"
-j LOG --log-prefix $'tab\tx'
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 4 prefix "tab\tx"
    save -j LOG --log-prefix "tab\tx"
    list LOG        all  --  anywhere             anywhere             LOG level warn prefix "tab\tx"
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 4 prefix "tab\tx"
-j LOG --log-prefix "--x"
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 4 prefix "--x"
    save -j LOG --log-prefix --x
    list LOG        all  --  anywhere             anywhere             LOG level warn prefix "--x"
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 4 prefix "--x"
-j LOG --log-prefix "-x"
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 4 prefix "-x"
    save -j LOG --log-prefix -x
    list LOG        all  --  anywhere             anywhere             LOG level warn prefix "-x"
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 4 prefix "-x"
-j LOG --log-prefix "!"
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 4 prefix "!"
    save -j LOG --log-prefix "!"
    list LOG        all  --  anywhere             anywhere             LOG level warn prefix "!"
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 4 prefix "!"
-j LOG --log-prefix a --log-prefix b
    status 2
    stderr iptables v1.8.11 (nf_tables): LOG: option "--log-prefix" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOG ! --log-prefix a
    status 2
    stderr iptables v1.8.11 (nf_tables): LOG: option "--log-prefix" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOG --log-prefix
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--log-prefix" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOG --log-tcp-sequence
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 1 level 4
    save -j LOG --log-tcp-sequence
    list LOG        all  --  anywhere             anywhere             LOG level warn tcp-sequence
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 1 level 4
-j LOG --log-tcp-options
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 2 level 4
    save -j LOG --log-tcp-options
    list LOG        all  --  anywhere             anywhere             LOG level warn tcp-options
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 2 level 4
-j LOG --log-ip-options
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 4 level 4
    save -j LOG --log-ip-options
    list LOG        all  --  anywhere             anywhere             LOG level warn ip-options
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 4 level 4
-j LOG --log-uid
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 8 level 4
    save -j LOG --log-uid
    list LOG        all  --  anywhere             anywhere             LOG level warn uid
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 8 level 4
-j LOG --log-macdecode
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 32 level 4
    save -j LOG --log-macdecode
    list LOG        all  --  anywhere             anywhere             LOG level warn macdecode
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 32 level 4
-j LOG --log-macdecode --log-uid --log-ip-options --log-tcp-options --log-tcp-sequence --log-level 7 --log-prefix zz
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 47 level 7 prefix "zz"
    save -j LOG --log-prefix zz --log-level 7 --log-tcp-sequence --log-tcp-options --log-ip-options --log-uid --log-macdecode
    list LOG        all  --  anywhere             anywhere             LOG level debug tcp-sequence tcp-options ip-options uid macdecode prefix "zz"
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 47 level 7 prefix "zz"
-j LOG --log-uid --log-uid
    status 2
    stderr iptables v1.8.11 (nf_tables): LOG: option "--log-uid" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOG ! --log-uid
    status 2
    stderr iptables v1.8.11 (nf_tables): LOG: option "--log-uid" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOG --log-uid=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x03"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOG --log-tcp-sequence=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOG --log-tcp-options=
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x01"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOG --log-ip-options=3
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x02"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOG --log-macdecode=3
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x05"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOG --log-u
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 8 level 4
    save -j LOG --log-uid
    list LOG        all  --  anywhere             anywhere             LOG level warn uid
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 8 level 4
-j LOG --log-tcp
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--log-tcp"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOG --log-tcp-s
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 1 level 4
    save -j LOG --log-tcp-sequence
    list LOG        all  --  anywhere             anywhere             LOG level warn tcp-sequence
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 1 level 4
-j LOG --log-tcp-o
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 2 level 4
    save -j LOG --log-tcp-options
    list LOG        all  --  anywhere             anywhere             LOG level warn tcp-options
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 2 level 4
-j LOG --log-ip
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 4 level 4
    save -j LOG --log-ip-options
    list LOG        all  --  anywhere             anywhere             LOG level warn ip-options
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 4 level 4
-j LOG --log-m
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 32 level 4
    save -j LOG --log-macdecode
    list LOG        all  --  anywhere             anywhere             LOG level warn macdecode
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 32 level 4
-j LOG --log-l 3
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 3
    save -j LOG --log-level 3
    list LOG        all  --  anywhere             anywhere             LOG level err
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 3
-j LOG --log-p 3
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 4 prefix "3"
    save -j LOG --log-prefix 3
    list LOG        all  --  anywhere             anywhere             LOG level warn prefix "3"
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 4 prefix "3"
-j LOG --log
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--log"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOG --log-
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--log-"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOG --log-uid x
    status 2
    stderr Bad argument `x'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOG --log-prefix=
    status 2
    stderr iptables v1.8.11 (nf_tables): Argument must have a minimum length of 1 characters
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOG --log-level=
    status 2
    stderr iptables v1.8.11 (nf_tables): log level "" unknown
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOG --log-level 3 --log-prefix "a b" -p tcp
    echo LOG  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 3 prefix "a b"
    save -p tcp -j LOG --log-prefix "a b" --log-level 3
    list LOG        tcp  --  anywhere             anywhere             LOG level err prefix "a b"
    list-n LOG        tcp  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 3 prefix "a b"
-j LOG --log-prefix $'a\nb'
    status 2
    stderr iptables v1.8.11 (nf_tables): Newlines not allowed in --log-prefix
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOG --log-prefix $'\n'
    status 2
    stderr iptables v1.8.11 (nf_tables): Newlines not allowed in --log-prefix
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOG --log-prefix $'12345678901234567890123456789012345\n'
    status 2
    stderr iptables v1.8.11 (nf_tables): Newlines not allowed in --log-prefix
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOG --log-prefix $'a\r\x01\xff'
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 4 prefix "a\r\x01\xff"
    save -j LOG --log-prefix "a\r\x01\xff"
    list LOG        all  --  anywhere             anywhere             LOG level warn prefix "a\r\x01\xff"
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 4 prefix "a\r\x01\xff"
-j LOG --log-prefix $'\x80 \x7f'
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 4 prefix "\x80 \x7f"
    save -j LOG --log-prefix "\x80 \x7f"
    list LOG        all  --  anywhere             anywhere             LOG level warn prefix "\x80 \x7f"
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 4 prefix "\x80 \x7f"
-j LOG --log-prefix " "
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 4 prefix " "
    save -j LOG --log-prefix " "
    list LOG        all  --  anywhere             anywhere             LOG level warn prefix " "
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 4 prefix " "
-j LOG --log-prefix "  two  "
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 4 prefix "  two  "
    save -j LOG --log-prefix "  two  "
    list LOG        all  --  anywhere             anywhere             LOG level warn prefix "  two  "
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 4 prefix "  two  "
-j LOG --log-prefix a.b
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 4 prefix "a.b"
    save -j LOG --log-prefix "a.b"
    list LOG        all  --  anywhere             anywhere             LOG level warn prefix "a.b"
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 4 prefix "a.b"
-j LOG --log-prefix a:b
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 4 prefix "a:b"
    save -j LOG --log-prefix "a:b"
    list LOG        all  --  anywhere             anywhere             LOG level warn prefix "a:b"
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 4 prefix "a:b"
-j LOG --log-prefix a/b
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 4 prefix "a/b"
    save -j LOG --log-prefix "a/b"
    list LOG        all  --  anywhere             anywhere             LOG level warn prefix "a/b"
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 4 prefix "a/b"
-j LOG --log-prefix a_b-c9
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 4 prefix "a_b-c9"
    save -j LOG --log-prefix a_b-c9
    list LOG        all  --  anywhere             anywhere             LOG level warn prefix "a_b-c9"
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 4 prefix "a_b-c9"
-j LOG --log-prefix 'a$b`c;d'
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 4 prefix "a$b`c;d"
    save -j LOG --log-prefix "a$b`c;d"
    list LOG        all  --  anywhere             anywhere             LOG level warn prefix "a$b`c;d"
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 4 prefix "a$b`c;d"
-j LOG --log-prefix '#'
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 4 prefix "#"
    save -j LOG --log-prefix "#"
    list LOG        all  --  anywhere             anywhere             LOG level warn prefix "#"
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 4 prefix "#"
-j LOG --log-prefix '"'
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 4 prefix """
    save -j LOG --log-prefix "\""
    list LOG        all  --  anywhere             anywhere             LOG level warn prefix """
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 4 prefix """
-j LOG --log-prefix "'"
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 4 prefix "'"
    save -j LOG --log-prefix "\'"
    list LOG        all  --  anywhere             anywhere             LOG level warn prefix "'"
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 4 prefix "'"
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -j LOG --log-prefix "\'"
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -j LOG --log-prefix "\'"
-j LOG --log-prefix '\\'
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 4 prefix "\\\"
    save -j LOG --log-prefix "\\\\\\\"
    list LOG        all  --  anywhere             anywhere             LOG level warn prefix "\\\"
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 4 prefix "\\\"
-j LOG --log-prefix '\'
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 4 prefix "\"
    save -j LOG --log-prefix "\\\"
    list LOG        all  --  anywhere             anywhere             LOG level warn prefix "\"
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 4 prefix "\"
-j LOG --log-prefix '1234567890123456789012345678"'
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 4 prefix "1234567890123456789012345678""
    save -j LOG --log-prefix "1234567890123456789012345678\""
    list LOG        all  --  anywhere             anywhere             LOG level warn prefix "1234567890123456789012345678""
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 4 prefix "1234567890123456789012345678""
-j LOG --log-prefix '123456789012345678901234567\\x'
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 4 prefix "123456789012345678901234567\\\"
    save -j LOG --log-prefix "123456789012345678901234567\\\\\\\"
    list LOG        all  --  anywhere             anywhere             LOG level warn prefix "123456789012345678901234567\\\"
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 4 prefix "123456789012345678901234567\\\"
-j LOG --log-prefix "IN=x [DROP] (1): "
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 4 prefix "IN=x [DROP] (1): "
    save -j LOG --log-prefix "IN=x [DROP] (1): "
    list LOG        all  --  anywhere             anywhere             LOG level warn prefix "IN=x [DROP] (1): "
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 4 prefix "IN=x [DROP] (1): "
-j LOG --log-prefix été
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 4 prefix "été"
    save -j LOG --log-prefix "été"
    list LOG        all  --  anywhere             anywhere             LOG level warn prefix "été"
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 4 prefix "été"
-j LOG --log-prefix "x" --log-level 4 --log-uid
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 8 level 4 prefix "x"
    save -j LOG --log-prefix x --log-uid
    list LOG        all  --  anywhere             anywhere             LOG level warn uid prefix "x"
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 8 level 4 prefix "x"
-j LOG --log-level 2
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 2
    save -j LOG --log-level 2
    list LOG        all  --  anywhere             anywhere             LOG level crit
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 2
-j LOG --log-level 3
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 3
    save -j LOG --log-level 3
    list LOG        all  --  anywhere             anywhere             LOG level err
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 3
-j LOG --log-level 5
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 5
    save -j LOG --log-level 5
    list LOG        all  --  anywhere             anywhere             LOG level notice
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 5
-j LOG --log-level 6
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 6
    save -j LOG --log-level 6
    list LOG        all  --  anywhere             anywhere             LOG level info
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 6
-j LOG --log-level 0x8
    status 2
    stderr iptables v1.8.11 (nf_tables): log level "0x8" unknown
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOG --log-level 010
    status 2
    stderr iptables v1.8.11 (nf_tables): log level "010" unknown
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOG --log-level 000
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 0
    save -j LOG --log-level 0
    list LOG        all  --  anywhere             anywhere             LOG level emerg
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 0
-j LOG --log-level 7 -p udp
    echo LOG  udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 7
    save -p udp -j LOG --log-level 7
    list LOG        udp  --  anywhere             anywhere             LOG level debug
    list-n LOG        udp  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 7
-j LOG --log-tcp-options --log-ip-options
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 6 level 4
    save -j LOG --log-tcp-options --log-ip-options
    list LOG        all  --  anywhere             anywhere             LOG level warn tcp-options ip-options
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 6 level 4
-j LOG --log-tcp-sequence --log-macdecode --log-prefix q
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 33 level 4 prefix "q"
    save -j LOG --log-prefix q --log-tcp-sequence --log-macdecode
    list LOG        all  --  anywhere             anywhere             LOG level warn tcp-sequence macdecode prefix "q"
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 33 level 4 prefix "q"
-j LOG --log-uid --log-level info
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 8 level 6
    save -j LOG --log-level 6 --log-uid
    list LOG        all  --  anywhere             anywhere             LOG level info uid
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 8 level 6
-m limit --limit 3/m -j LOG --log-prefix 'lim: '
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 3/min burst 5 LOG flags 0 level 4 prefix "lim: "
    save -m limit --limit 3/min -j LOG --log-prefix "lim: "
    list LOG        all  --  anywhere             anywhere             limit: avg 3/min burst 5 LOG level warn prefix "lim: "
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 3/min burst 5 LOG flags 0 level 4 prefix "lim: "
-j LOG -j LOG
    status 2
    stderr iptables v1.8.11 (nf_tables): multiple --jump options not allowed
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOG -g LOG
    status 2
    stderr iptables v1.8.11 (nf_tables): multiple --jump options not allowed
    stderr Try `iptables -h' or 'iptables --help' for more information.
-g LOG
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'LOG' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j log
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'log' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
! -j LOG
    status 2
    stderr iptables v1.8.11 (nf_tables): cannot have ! before --jump
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOG --log-ip-options --log-prefix a --log-level x
    status 2
    stderr iptables v1.8.11 (nf_tables): log level "x" unknown
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
table mangle
chain PREROUTING
-j LOG
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 4
    save -j LOG
    list LOG        all  --  anywhere             anywhere             LOG level warn
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 4
table nat
chain POSTROUTING
-j LOG --log-prefix nat
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 4 prefix "nat"
    save -j LOG --log-prefix nat
    list LOG        all  --  anywhere             anywhere             LOG level warn prefix "nat"
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 4 prefix "nat"
table raw
chain PREROUTING
-j LOG --log-level debug
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 0 level 7
    save -j LOG --log-level 7
    list LOG        all  --  anywhere             anywhere             LOG level debug
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 0 level 7
table security
chain OUTPUT
-j LOG --log-uid
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 8 level 4
    save -j LOG --log-uid
    list LOG        all  --  anywhere             anywhere             LOG level warn uid
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 8 level 4
table filter
chain u
setup -N u
-j LOG --log-uid
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   LOG flags 8 level 4
    save -j LOG --log-uid
    list LOG        all  --  anywhere             anywhere             LOG level warn uid
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            LOG flags 8 level 4
