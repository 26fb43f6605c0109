# To programs that listen to a netlink group.
-j NFLOG
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j NFLOG
    list NFLOG      all  --  anywhere             anywhere            \.
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0           \.
-j NFLOG --nflog-group
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--nflog-group" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFLOG --nflog-group 0
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j NFLOG
    list NFLOG      all  --  anywhere             anywhere            \.
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0           \.
-j NFLOG --nflog-group 1
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-group 1
    save -j NFLOG --nflog-group 1
    list NFLOG      all  --  anywhere             anywhere             nflog-group 1
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-group 1
-j NFLOG --nflog-group 65535
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-group 65535
    save -j NFLOG --nflog-group 65535
    list NFLOG      all  --  anywhere             anywhere             nflog-group 65535
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-group 65535
-j NFLOG --nflog-group 65536
    status 2
    stderr iptables v1.8.11 (nf_tables): NFLOG: bad value for option "--nflog-group", or out of range (0-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFLOG --nflog-group -1
    status 2
    stderr iptables v1.8.11 (nf_tables): NFLOG: bad value for option "--nflog-group", or out of range (0-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFLOG --nflog-group 0x10
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-group 16
    save -j NFLOG --nflog-group 16
    list NFLOG      all  --  anywhere             anywhere             nflog-group 16
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-group 16
-j NFLOG --nflog-group 010
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-group 8
    save -j NFLOG --nflog-group 8
    list NFLOG      all  --  anywhere             anywhere             nflog-group 8
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-group 8
-j NFLOG --nflog-group 08
    status 2
    stderr iptables v1.8.11 (nf_tables): NFLOG: bad value for option "--nflog-group", or out of range (0-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFLOG --nflog-group ''
    status 2
    stderr iptables v1.8.11 (nf_tables): NFLOG: bad value for option "--nflog-group", or out of range (0-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFLOG --nflog-group x
    status 2
    stderr iptables v1.8.11 (nf_tables): NFLOG: bad value for option "--nflog-group", or out of range (0-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFLOG --nflog-group " 5"
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-group 5
    save -j NFLOG --nflog-group 5
    list NFLOG      all  --  anywhere             anywhere             nflog-group 5
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-group 5
-j NFLOG --nflog-group "5 "
    status 2
    stderr iptables v1.8.11 (nf_tables): NFLOG: bad value for option "--nflog-group", or out of range (0-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFLOG --nflog-prefix abc
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-prefix abc
    save -j NFLOG --nflog-prefix abc
    list NFLOG      all  --  anywhere             anywhere             nflog-prefix abc
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-prefix abc
-j NFLOG --nflog-prefix "a b"
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-prefix "a b"
    save -j NFLOG --nflog-prefix "a b"
    list NFLOG      all  --  anywhere             anywhere             nflog-prefix "a b"
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-prefix "a b"
-j NFLOG --nflog-prefix "a.b:"
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-prefix "a.b:"
    save -j NFLOG --nflog-prefix "a.b:"
    list NFLOG      all  --  anywhere             anywhere             nflog-prefix "a.b:"
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-prefix "a.b:"
-j NFLOG --nflog-prefix ''
    status 2
    stderr iptables v1.8.11 (nf_tables): Argument must have a minimum length of 1 characters
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFLOG --nflog-prefix 'a"b'
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-prefix "a\"b"
    save -j NFLOG --nflog-prefix "a\"b"
    list NFLOG      all  --  anywhere             anywhere             nflog-prefix "a\"b"
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-prefix "a\"b"
-j NFLOG --nflog-prefix "it's"
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-prefix "it\'s"
    save -j NFLOG --nflog-prefix "it\'s"
    list NFLOG      all  --  anywhere             anywhere             nflog-prefix "it\'s"
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-prefix "it\'s"
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -j NFLOG --nflog-prefix "it\'s"
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -j NFLOG --nflog-prefix "it\'s"
-j NFLOG --nflog-prefix 'back\slash'
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-prefix "back\\\slash"
    save -j NFLOG --nflog-prefix "back\\\slash"
    list NFLOG      all  --  anywhere             anywhere             nflog-prefix "back\\\slash"
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-prefix "back\\\slash"
-j NFLOG --nflog-prefix $'tab\there'
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-prefix "tab\there"
    save -j NFLOG --nflog-prefix "tab\there"
    list NFLOG      all  --  anywhere             anywhere             nflog-prefix "tab\there"
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-prefix "tab\there"
-j NFLOG --nflog-prefix $'new\nline'
    status 2
    stderr iptables v1.8.11 (nf_tables): Newlines not allowed in --log-prefix
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFLOG --nflog-prefix $'\xff'
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-prefix "\xff"
    save -j NFLOG --nflog-prefix "\xff"
    list NFLOG      all  --  anywhere             anywhere             nflog-prefix "\xff"
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-prefix "\xff"
-j NFLOG --nflog-prefix größe
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-prefix "größe"
    save -j NFLOG --nflog-prefix "größe"
    list NFLOG      all  --  anywhere             anywhere             nflog-prefix "größe"
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-prefix "größe"
-j NFLOG --nflog-prefix " "
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-prefix " "
    save -j NFLOG --nflog-prefix " "
    list NFLOG      all  --  anywhere             anywhere             nflog-prefix " "
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-prefix " "
-j NFLOG --nflog-prefix "abc "
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-prefix "abc "
    save -j NFLOG --nflog-prefix "abc "
    list NFLOG      all  --  anywhere             anywhere             nflog-prefix "abc "
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-prefix "abc "
-j NFLOG --nflog-prefix 123456789012345678901234567890123456789012345678901234567890123
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-prefix 123456789012345678901234567890123456789012345678901234567890123
    save -j NFLOG --nflog-prefix 123456789012345678901234567890123456789012345678901234567890123
    list NFLOG      all  --  anywhere             anywhere             nflog-prefix 123456789012345678901234567890123456789012345678901234567890123
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-prefix 123456789012345678901234567890123456789012345678901234567890123
-j NFLOG --nflog-prefix 1234567890123456789012345678901234567890123456789012345678901234
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-prefix 1234567890123456789012345678901234567890123456789012345678901234
    save -j NFLOG --nflog-prefix 1234567890123456789012345678901234567890123456789012345678901234
    list NFLOG      all  --  anywhere             anywhere             nflog-prefix 1234567890123456789012345678901234567890123456789012345678901234
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-prefix 1234567890123456789012345678901234567890123456789012345678901234
-j NFLOG --nflog-prefix 12345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-prefix 12345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345
    save -j NFLOG --nflog-prefix 12345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345
    list NFLOG      all  --  anywhere             anywhere             nflog-prefix 12345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-prefix 12345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345
-j NFLOG --nflog-prefix 123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-prefix 123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456
    save -j NFLOG --nflog-prefix 123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456
    list NFLOG      all  --  anywhere             anywhere             nflog-prefix 123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-prefix 123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456
-j NFLOG --nflog-prefix 1234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-prefix 1234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567
    save -j NFLOG --nflog-prefix 1234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567
    list NFLOG      all  --  anywhere             anywhere             nflog-prefix 1234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-prefix 1234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567
-j NFLOG --nflog-prefix 12345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-prefix 1234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567
    save -j NFLOG --nflog-prefix 1234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567
    list NFLOG      all  --  anywhere             anywhere             nflog-prefix 1234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-prefix 1234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567
-j NFLOG --nflog-prefix 12345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345é8
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-prefix "12345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345é"
    save -j NFLOG --nflog-prefix "12345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345é"
    list NFLOG      all  --  anywhere             anywhere             nflog-prefix "12345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345é"
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-prefix "12345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345é"
-j NFLOG --nflog-prefix 123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456é
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-prefix "123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456\xc3"
    save -j NFLOG --nflog-prefix "123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456\xc3"
    list NFLOG      all  --  anywhere             anywhere             nflog-prefix "123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456\xc3"
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-prefix "123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456\xc3"
-j NFLOG --nflog-prefix 123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-prefix 1234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567
    save -j NFLOG --nflog-prefix 1234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567
    list NFLOG      all  --  anywhere             anywhere             nflog-prefix 1234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-prefix 1234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567
-j NFLOG --nflog-range 0
    stderr warn: --nflog-range has never worked and is no longer supported, please use --nflog-size instead
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j NFLOG
    list NFLOG      all  --  anywhere             anywhere            \.
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0           \.
-j NFLOG --nflog-range 100
    stderr warn: --nflog-range has never worked and is no longer supported, please use --nflog-size instead
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j NFLOG
    list NFLOG      all  --  anywhere             anywhere            \.
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0           \.
-j NFLOG --nflog-range 4294967295
    stderr warn: --nflog-range has never worked and is no longer supported, please use --nflog-size instead
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j NFLOG
    list NFLOG      all  --  anywhere             anywhere            \.
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0           \.
-j NFLOG --nflog-range 4294967296
    status 2
    stderr iptables v1.8.11 (nf_tables): NFLOG: bad value for option "--nflog-range", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFLOG --nflog-range x
    status 2
    stderr iptables v1.8.11 (nf_tables): NFLOG: bad value for option "--nflog-range", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFLOG --nflog-size 0
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-size 0
    save -j NFLOG --nflog-size 0
    list NFLOG      all  --  anywhere             anywhere             nflog-size 0
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-size 0
-j NFLOG --nflog-size 100
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-size 100
    save -j NFLOG --nflog-size 100
    list NFLOG      all  --  anywhere             anywhere             nflog-size 100
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-size 100
-j NFLOG --nflog-size 4294967295
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-size 4294967295
    save -j NFLOG --nflog-size 4294967295
    list NFLOG      all  --  anywhere             anywhere             nflog-size 4294967295
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-size 4294967295
-j NFLOG --nflog-size 4294967296
    status 2
    stderr iptables v1.8.11 (nf_tables): NFLOG: bad value for option "--nflog-size", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFLOG --nflog-size x
    status 2
    stderr iptables v1.8.11 (nf_tables): NFLOG: bad value for option "--nflog-size", or out of range (0-4294967295).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFLOG --nflog-range 1 --nflog-size 2
    status 2
    stderr warn: --nflog-range has never worked and is no longer supported, please use --nflog-size instead
    stderr iptables v1.8.11 (nf_tables): NFLOG: option "--nflog-range" cannot be used together with "--nflog-size".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFLOG --nflog-size 2 --nflog-range 1
    status 2
    stderr warn: --nflog-range has never worked and is no longer supported, please use --nflog-size instead
    stderr iptables v1.8.11 (nf_tables): NFLOG: option "--nflog-range" cannot be used together with "--nflog-size".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFLOG --nflog-range 0 --nflog-size 0
    status 2
    stderr warn: --nflog-range has never worked and is no longer supported, please use --nflog-size instead
    stderr iptables v1.8.11 (nf_tables): NFLOG: option "--nflog-range" cannot be used together with "--nflog-size".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFLOG --nflog-threshold 0
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j NFLOG
    list NFLOG      all  --  anywhere             anywhere            \.
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0           \.
-j NFLOG --nflog-threshold 1
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-threshold 1
    save -j NFLOG --nflog-threshold 1
    list NFLOG      all  --  anywhere             anywhere             nflog-threshold 1
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-threshold 1
-j NFLOG --nflog-threshold 5
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-threshold 5
    save -j NFLOG --nflog-threshold 5
    list NFLOG      all  --  anywhere             anywhere             nflog-threshold 5
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-threshold 5
-j NFLOG --nflog-threshold 65535
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-threshold 65535
    save -j NFLOG --nflog-threshold 65535
    list NFLOG      all  --  anywhere             anywhere             nflog-threshold 65535
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-threshold 65535
-j NFLOG --nflog-threshold 65536
    status 2
    stderr iptables v1.8.11 (nf_tables): NFLOG: bad value for option "--nflog-threshold", or out of range (0-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFLOG --nflog-threshold x
    status 2
    stderr iptables v1.8.11 (nf_tables): NFLOG: bad value for option "--nflog-threshold", or out of range (0-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFLOG --nflog-group 3 --nflog-prefix p --nflog-size 64 --nflog-threshold 7
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-prefix p nflog-group 3 nflog-size 64 nflog-threshold 7
    save -j NFLOG --nflog-prefix p --nflog-group 3 --nflog-size 64 --nflog-threshold 7
    list NFLOG      all  --  anywhere             anywhere             nflog-prefix p nflog-group 3 nflog-size 64 nflog-threshold 7
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-prefix p nflog-group 3 nflog-size 64 nflog-threshold 7
-j NFLOG --nflog-threshold 7 --nflog-size 64 --nflog-prefix p --nflog-group 3
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-prefix p nflog-group 3 nflog-size 64 nflog-threshold 7
    save -j NFLOG --nflog-prefix p --nflog-group 3 --nflog-size 64 --nflog-threshold 7
    list NFLOG      all  --  anywhere             anywhere             nflog-prefix p nflog-group 3 nflog-size 64 nflog-threshold 7
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-prefix p nflog-group 3 nflog-size 64 nflog-threshold 7
-j NFLOG --nflog-threshold 7 --nflog-range 64 --nflog-prefix "p q" --nflog-group 3
    stderr warn: --nflog-range has never worked and is no longer supported, please use --nflog-size instead
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-prefix "p q" nflog-group 3 nflog-threshold 7
    save -j NFLOG --nflog-prefix "p q" --nflog-group 3 --nflog-threshold 7
    list NFLOG      all  --  anywhere             anywhere             nflog-prefix "p q" nflog-group 3 nflog-threshold 7
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-prefix "p q" nflog-group 3 nflog-threshold 7
-j NFLOG --nflog-group 1 --nflog-group 2
    status 2
    stderr iptables v1.8.11 (nf_tables): NFLOG: option "--nflog-group" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFLOG --nflog-prefix a --nflog-prefix b
    status 2
    stderr iptables v1.8.11 (nf_tables): NFLOG: option "--nflog-prefix" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFLOG --nflog-range 1 --nflog-range 2
    status 2
    stderr iptables v1.8.11 (nf_tables): NFLOG: option "--nflog-range" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFLOG --nflog-size 1 --nflog-size 2
    status 2
    stderr iptables v1.8.11 (nf_tables): NFLOG: option "--nflog-size" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFLOG --nflog-threshold 1 --nflog-threshold 2
    status 2
    stderr iptables v1.8.11 (nf_tables): NFLOG: option "--nflog-threshold" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFLOG ! --nflog-group 1
    status 2
    stderr iptables v1.8.11 (nf_tables): NFLOG: option "--nflog-group" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFLOG ! --nflog-prefix a
    status 2
    stderr iptables v1.8.11 (nf_tables): NFLOG: option "--nflog-prefix" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFLOG ! --nflog-size 1
    status 2
    stderr iptables v1.8.11 (nf_tables): NFLOG: option "--nflog-size" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFLOG --nflog-group ! 1
    status 2
    stderr iptables v1.8.11 (nf_tables): NFLOG: bad value for option "--nflog-group", or out of range (0-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFLOG --nflog 1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--nflog"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NFLOG --nflog-g 1
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-group 1
    save -j NFLOG --nflog-group 1
    list NFLOG      all  --  anywhere             anywhere             nflog-group 1
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-group 1
-j NFLOG --nflog-p=x
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-prefix x
    save -j NFLOG --nflog-prefix x
    list NFLOG      all  --  anywhere             anywhere             nflog-prefix x
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-prefix x
-g NFLOG
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'NFLOG' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m tcp --dport 80 -j NFLOG --nflog-group 2 --nflog-prefix "web: "
    echo NFLOG  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:80 nflog-prefix "web: " nflog-group 2
    save -p tcp -m tcp --dport 80 -j NFLOG --nflog-prefix "web: " --nflog-group 2
    list NFLOG      tcp  --  anywhere             anywhere             tcp dpt:http nflog-prefix "web: " nflog-group 2
    list-n NFLOG      tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:80 nflog-prefix "web: " nflog-group 2
-m limit --limit 5/min -j NFLOG
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 5/min burst 5
    save -m limit --limit 5/min -j NFLOG
    list NFLOG      all  --  anywhere             anywhere             limit: avg 5/min burst 5
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 5/min burst 5
table mangle
chain PREROUTING
-j NFLOG --nflog-group 5
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-group 5
    save -j NFLOG --nflog-group 5
    list NFLOG      all  --  anywhere             anywhere             nflog-group 5
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-group 5
chain INPUT
-j NFLOG --nflog-group 5
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-group 5
    save -j NFLOG --nflog-group 5
    list NFLOG      all  --  anywhere             anywhere             nflog-group 5
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-group 5
chain FORWARD
-j NFLOG --nflog-group 5
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-group 5
    save -j NFLOG --nflog-group 5
    list NFLOG      all  --  anywhere             anywhere             nflog-group 5
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-group 5
chain OUTPUT
-j NFLOG --nflog-group 5
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-group 5
    save -j NFLOG --nflog-group 5
    list NFLOG      all  --  anywhere             anywhere             nflog-group 5
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-group 5
chain POSTROUTING
-j NFLOG --nflog-group 5
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-group 5
    save -j NFLOG --nflog-group 5
    list NFLOG      all  --  anywhere             anywhere             nflog-group 5
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-group 5
table filter
chain INPUT
-j NFLOG --nflog-group 5
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-group 5
    save -j NFLOG --nflog-group 5
    list NFLOG      all  --  anywhere             anywhere             nflog-group 5
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-group 5
chain FORWARD
-j NFLOG --nflog-group 5
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-group 5
    save -j NFLOG --nflog-group 5
    list NFLOG      all  --  anywhere             anywhere             nflog-group 5
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-group 5
chain OUTPUT
-j NFLOG --nflog-group 5
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-group 5
    save -j NFLOG --nflog-group 5
    list NFLOG      all  --  anywhere             anywhere             nflog-group 5
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-group 5
table raw
chain PREROUTING
-j NFLOG --nflog-group 5
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-group 5
    save -j NFLOG --nflog-group 5
    list NFLOG      all  --  anywhere             anywhere             nflog-group 5
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-group 5
chain OUTPUT
-j NFLOG --nflog-group 5
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-group 5
    save -j NFLOG --nflog-group 5
    list NFLOG      all  --  anywhere             anywhere             nflog-group 5
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-group 5
table nat
chain PREROUTING
-j NFLOG --nflog-group 5
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-group 5
    save -j NFLOG --nflog-group 5
    list NFLOG      all  --  anywhere             anywhere             nflog-group 5
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-group 5
chain INPUT
-j NFLOG --nflog-group 5
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-group 5
    save -j NFLOG --nflog-group 5
    list NFLOG      all  --  anywhere             anywhere             nflog-group 5
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-group 5
chain OUTPUT
-j NFLOG --nflog-group 5
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-group 5
    save -j NFLOG --nflog-group 5
    list NFLOG      all  --  anywhere             anywhere             nflog-group 5
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-group 5
chain POSTROUTING
-j NFLOG --nflog-group 5
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-group 5
    save -j NFLOG --nflog-group 5
    list NFLOG      all  --  anywhere             anywhere             nflog-group 5
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-group 5
table security
chain INPUT
-j NFLOG --nflog-group 5
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-group 5
    save -j NFLOG --nflog-group 5
    list NFLOG      all  --  anywhere             anywhere             nflog-group 5
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-group 5
chain FORWARD
-j NFLOG --nflog-group 5
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-group 5
    save -j NFLOG --nflog-group 5
    list NFLOG      all  --  anywhere             anywhere             nflog-group 5
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-group 5
chain OUTPUT
-j NFLOG --nflog-group 5
    echo NFLOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   nflog-group 5
    save -j NFLOG --nflog-group 5
    list NFLOG      all  --  anywhere             anywhere             nflog-group 5
    list-n NFLOG      all  --  0.0.0.0/0            0.0.0.0/0            nflog-group 5
