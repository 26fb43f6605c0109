# Where connections go to.
table nat

chain PREROUTING
family both
-p tcp -j DNAT --to-dest :1-100/1000
    echo DNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to::1-100/1000
    save -p tcp -j DNAT --to-destination :1-100/1000
    list DNAT       tcp  --  anywhere             anywhere             to::1-100/1000
    list-n DNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to::1-100/1000
-p tcp -j DNAT --to-dest :1-100/0
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `0' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j DNAT --to-dest :1-100/65535
    echo DNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to::1-100/65535
    save -p tcp -j DNAT --to-destination :1-100/65535
    list DNAT       tcp  --  anywhere             anywhere             to::1-100/65535
    list-n DNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to::1-100/65535
-p tcp -j DNAT --to-dest :1-100/65536
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `65536' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j DNAT --to-dest :1-100/1000x
    echo DNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to::1-100/1000
    save -p tcp -j DNAT --to-destination :1-100/1000
    list DNAT       tcp  --  anywhere             anywhere             to::1-100/1000
    list-n DNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to::1-100/1000
-p tcp -j DNAT --to-dest :1-100/http
    echo DNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to::1-100/80
    save -p tcp -j DNAT --to-destination :1-100/80
    list DNAT       tcp  --  anywhere             anywhere             to::1-100/80
    list-n DNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to::1-100/80
-p tcp -j DNAT --to-dest :1-100/
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j DNAT --to-dest ':1-100/ 7'
    echo DNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to::1-100/7
    save -p tcp -j DNAT --to-destination :1-100/7
    list DNAT       tcp  --  anywhere             anywhere             to::1-100/7
    list-n DNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to::1-100/7
-p tcp -j DNAT --to-dest ':1-100/+7'
    echo DNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to::1-100/7
    save -p tcp -j DNAT --to-destination :1-100/7
    list DNAT       tcp  --  anywhere             anywhere             to::1-100/7
    list-n DNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to::1-100/7
-p tcp -j DNAT --to-dest ':1-100/-7'
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `-7' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j DNAT --to-dest ':1-1/7'
    echo DNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to::1/7
    save -p tcp -j DNAT --to-destination :1/7
    list DNAT       tcp  --  anywhere             anywhere             to::1/7
    list-n DNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to::1/7
    delete/4 2 iptables v1.8.11 (nf_tables): Garbage after port value: `/7'
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A PREROUTING -p tcp -j DNAT --to-destination :1/7
    delete/6 2 ip6tables v1.8.11 (nf_tables): Garbage after port value: `/7'
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A PREROUTING -p tcp -j DNAT --to-destination :1/7
-p tcp -j DNAT --to-dest ':1/7'
    status 2
    stderr iptables v1.8.11 (nf_tables): Garbage after port value: `/7'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j DNAT --to-dest ':1-100/0x10'
    echo DNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to::1-100/16
    save -p tcp -j DNAT --to-destination :1-100/16
    list DNAT       tcp  --  anywhere             anywhere             to::1-100/16
    list-n DNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to::1-100/16
-p tcp -j DNAT --to-dest ':http-90/0x10'
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `http-90/0x10' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j DNAT --to-dest ':0-90/0x10'
    echo DNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to::0-90/16
    save -p tcp -j DNAT --to-destination :0-90/16
    list DNAT       tcp  --  anywhere             anywhere             to::0-90/16
    list-n DNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to::0-90/16
-j DNAT
    status 2
    stderr iptables v1.8.11 (nf_tables): DNAT: option "--to-destination" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DNAT --random
    status 2
    stderr iptables v1.8.11 (nf_tables): DNAT: option "--to-destination" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p udplite -j DNAT --to-dest :4
    status 2
    stderr iptables v1.8.11 (nf_tables): Need TCP, UDP, SCTP or DCCP with port specification
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp -j DNAT --to-dest :4
    echo DNAT  icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to::4
    save -p icmp -j DNAT --to-destination :4
    list DNAT       icmp --  anywhere             anywhere             to::4
    list-n DNAT       icmp --  0.0.0.0/0            0.0.0.0/0            to::4
-p tcp -j DNAT --to-ports 4
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--to-ports"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j DNAT --to :80
    echo DNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to::80
    save -p tcp -j DNAT --to-destination :80
    list DNAT       tcp  --  anywhere             anywhere             to::80
    list-n DNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to::80
-j DNAT --random=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x03"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DNAT --persistent=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x05"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j DNAT --to-destination :1-100/ftp-data
    echo DNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to::1-100/20
    save -p tcp -j DNAT --to-destination :1-100/20
    list DNAT       tcp  --  anywhere             anywhere             to::1-100/20
    list-n DNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to::1-100/20
-p tcp -j DNAT --to-destination :1-100/0x
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `0x' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j DNAT --to-destination :1-100/0x9z
    echo DNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to::1-100/9
    save -p tcp -j DNAT --to-destination :1-100/9
    list DNAT       tcp  --  anywhere             anywhere             to::1-100/9
    list-n DNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to::1-100/9
-p tcp -j DNAT --to-destination :ssh
    echo DNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to::22
    save -p tcp -j DNAT --to-destination :22
    list DNAT       tcp  --  anywhere             anywhere             to::22
    list-n DNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to::22
-p tcp -j DNAT --to-destination :ssh-
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `ssh-' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j DNAT --to-destination 1:80
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad IP address "1"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j DNAT --to-destination ':::'
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad IP address ":::"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j DNAT --to-destination '::-::'
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): Bad IP address "::"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6 DNAT  tcp opt -- in * out *  ::/0  -> ::/0   to:::
    save/6 -p tcp -j DNAT --to-destination ::
    list/6 DNAT       tcp  --  anywhere             anywhere             to:::
    list-n/6 DNAT       tcp  --  ::/0                 ::/0                 to:::
-p tcp -j DNAT --to-destination '::-::1'
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): Bad IP address "::"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6 DNAT  tcp opt -- in * out *  ::/0  -> ::/0   to:::-::1
    save/6 -p tcp -j DNAT --to-destination ::-::1
    list/6 DNAT       tcp  --  anywhere             anywhere             to:::-::1
    list-n/6 DNAT       tcp  --  ::/0                 ::/0                 to:::-::1
-p tcp -j DNAT --to-destination '1:2:3:4:5:6:7:8'
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): Bad IP address "1:2:3:4:5:6:7:8"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6 DNAT  tcp opt -- in * out *  ::/0  -> ::/0   to:1:2:3:4:5:6:7:8
    save/6 -p tcp -j DNAT --to-destination 1:2:3:4:5:6:7:8
    list/6 DNAT       tcp  --  anywhere             anywhere             to:1:2:3:4:5:6:7:8
    list-n/6 DNAT       tcp  --  ::/0                 ::/0                 to:1:2:3:4:5:6:7:8
-p tcp -j DNAT --to-destination 'FE80::ABCD'
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): Bad IP address "FE80::ABCD"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6 DNAT  tcp opt -- in * out *  ::/0  -> ::/0   to:fe80::abcd
    save/6 -p tcp -j DNAT --to-destination fe80::abcd
    list/6 DNAT       tcp  --  anywhere             anywhere             to:fe80::abcd
    list-n/6 DNAT       tcp  --  ::/0                 ::/0                 to:fe80::abcd
-p tcp -j DNAT --to-destination é:80
    echo DNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to::80
    save -p tcp -j DNAT --to-destination :80
    list DNAT       tcp  --  anywhere             anywhere             to::80
    list-n DNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to::80
-p tcp -j DNAT --to-destination :é
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `é' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j DNAT --to-destination :8é
    status 2
    stderr iptables v1.8.11 (nf_tables): Garbage after port value: `é'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j DNAT --to-destination=
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad IP address ""
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DNAT --to-ports 5
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--to-ports"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j DNAT --to xx:81
    echo DNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to::81
    save -p tcp -j DNAT --to-destination :81
    list DNAT       tcp  --  anywhere             anywhere             to::81
    list-n DNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to::81
-p tcp -j DNAT --to :xx:81
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad IP address ":xx:81"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j DNAT --to 12:8
    echo DNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to::8
    save -p tcp -j DNAT --to-destination :8
    list DNAT       tcp  --  anywhere             anywhere             to::8
    list-n DNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to::8
-p tcp -j DNAT --to 12:888
    echo DNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to::888
    save -p tcp -j DNAT --to-destination :888
    list DNAT       tcp  --  anywhere             anywhere             to::888
    list-n DNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to::888
-p tcp -j DNAT --to 12:8-9
    echo DNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to::8-9
    save -p tcp -j DNAT --to-destination :8-9
    list DNAT       tcp  --  anywhere             anywhere             to::8-9
    list-n DNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to::8-9
-p tcp -j DNAT --to 12:80-9999/30
    echo DNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to::80-9999/30
    save -p tcp -j DNAT --to-destination :80-9999/30
    list DNAT       tcp  --  anywhere             anywhere             to::80-9999/30
    list-n DNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to::80-9999/30
-p tcp -j DNAT --to -1:80
    echo DNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to::80
    save -p tcp -j DNAT --to-destination :80
    list DNAT       tcp  --  anywhere             anywhere             to::80
    list-n DNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to::80
-p tcp -j DNAT --to 12
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad IP address "12"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DNAT --to xx:81
    status 2
    stderr iptables v1.8.11 (nf_tables): Need TCP, UDP, SCTP or DCCP with port specification
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j DNAT --to :81
    echo DNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to::81
    save -p tcp -j DNAT --to-destination :81
    list DNAT       tcp  --  anywhere             anywhere             to::81
    list-n DNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to::81
-p tcp -j DNAT --to x:81
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad IP address "x"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j DNAT --to xxx:81
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad IP address "xxx"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j DNAT --to xxxx:81
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad IP address "xxxx"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j DNAT --to :http
    echo DNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to::80
    save -p tcp -j DNAT --to-destination :80
    list DNAT       tcp  --  anywhere             anywhere             to::80
    list-n DNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to::80
-p tcp -j DNAT --to x:http
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad IP address "x"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j DNAT --to xx:http
    echo DNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to::80
    save -p tcp -j DNAT --to-destination :80
    list DNAT       tcp  --  anywhere             anywhere             to::80
    list-n DNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to::80
-p tcp -j DNAT --to xxx:http
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad IP address "xxx"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j DNAT --to xxxx:http
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad IP address "xxxx"
    stderr Try `iptables -h' or 'iptables --help' for more information.

chain PREROUTING
family 4
-j DNAT --to-destination 1.2.3.4
    echo DNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4
    save -j DNAT --to-destination 1.2.3.4
    list DNAT       all  --  anywhere             anywhere             to:1.2.3.4
    list-n DNAT       all  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4
-j DNAT --to 1.2.3.4
    echo DNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4
    save -j DNAT --to-destination 1.2.3.4
    list DNAT       all  --  anywhere             anywhere             to:1.2.3.4
    list-n DNAT       all  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4
-j DNAT --to-dest 1.2.3.4-1.2.3.9
    echo DNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4-1.2.3.9
    save -j DNAT --to-destination 1.2.3.4-1.2.3.9
    list DNAT       all  --  anywhere             anywhere             to:1.2.3.4-1.2.3.9
    list-n DNAT       all  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4-1.2.3.9
-p tcp -j DNAT --to-dest 1.2.3.4-1.2.3.9:1-100/1000
    echo DNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4-1.2.3.9:1-100/1000
    save -p tcp -j DNAT --to-destination 1.2.3.4-1.2.3.9:1-100/1000
    list DNAT       tcp  --  anywhere             anywhere             to:1.2.3.4-1.2.3.9:1-100/1000
    list-n DNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4-1.2.3.9:1-100/1000
-j DNAT --to-dest 1.2.3.4 --random --persistent
    echo DNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4 random persistent
    save -j DNAT --to-destination 1.2.3.4 --random --persistent
    list DNAT       all  --  anywhere             anywhere             to:1.2.3.4 random persistent
    list-n DNAT       all  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4 random persistent
-j DNAT --to-dest 1.2.3.4 --random-fully
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--random-fully"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DNAT --to-dest 1.2.3.4 --persistent --random
    echo DNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4 random persistent
    save -j DNAT --to-destination 1.2.3.4 --random --persistent
    list DNAT       all  --  anywhere             anywhere             to:1.2.3.4 random persistent
    list-n DNAT       all  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4 random persistent
-j DNAT --to-dest 1.2.3.4 --to-dest 1.2.3.5
    status 2
    stderr iptables v1.8.11 (nf_tables): DNAT: option "--to-destination" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DNAT ! --to-dest 1.2.3.4
    status 2
    stderr iptables v1.8.11 (nf_tables): DNAT: option "--to-destination" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DNAT --to-dest 1.2.3.4 --rand
    echo DNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4 random
    save -j DNAT --to-destination 1.2.3.4 --random
    list DNAT       all  --  anywhere             anywhere             to:1.2.3.4 random
    list-n DNAT       all  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4 random
-j DNAT --to-dest 1.2.3.4 --r
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--r"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DNAT --to-dest 1.2.3.4 --p
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--p"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DNAT --to-dest 1.2.3.4 --pe
    echo DNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4 persistent
    save -j DNAT --to-destination 1.2.3.4 --persistent
    list DNAT       all  --  anywhere             anywhere             to:1.2.3.4 persistent
    list-n DNAT       all  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4 persistent
-j DNAT --to-dest 1.2.3.4 --random=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x03"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DNAT --to-dest 1.2.3.4 --persistent=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x05"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j DNAT --to-dest 0.0.0.0:4
    echo DNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:0.0.0.0:4
    save -p tcp -j DNAT --to-destination 0.0.0.0:4
    list DNAT       tcp  --  anywhere             anywhere             to:0.0.0.0:4
    list-n DNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to:0.0.0.0:4
-p tcp -j DNAT --to-dest 1.2.3.4:http-https
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `http-https' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j DNAT --to-dest 1.2.3.4:foo
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `foo' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j DNAT --to-source 1.2.3.4
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--to-source"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j DNAT --to-destination 1.2.3.4-1.2.3.4:ssh
    echo DNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4:22
    save -p tcp -j DNAT --to-destination 1.2.3.4:22
    list DNAT       tcp  --  anywhere             anywhere             to:1.2.3.4:22
    list-n DNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4:22
-p tcp -j DNAT --to-destination=1.2.3.4:80
    echo DNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4:80
    save -p tcp -j DNAT --to-destination 1.2.3.4:80
    list DNAT       tcp  --  anywhere             anywhere             to:1.2.3.4:80
    list-n DNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4:80
-p 1 -j DNAT --to-destination 1.2.3.4:80
    echo DNAT  icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4:80
    save -p icmp -j DNAT --to-destination 1.2.3.4:80
    list DNAT       icmp --  anywhere             anywhere             to:1.2.3.4:80
    list-n DNAT       icmp --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4:80
-p 33 -j DNAT --to-destination 1.2.3.4:80
    echo DNAT  dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4:80
    save -p dccp -j DNAT --to-destination 1.2.3.4:80
    list DNAT       dccp --  anywhere             anywhere             to:1.2.3.4:80
    list-n DNAT       dccp --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4:80
-p 132 -j DNAT --to-destination 1.2.3.4:80
    echo DNAT  sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4:80
    save -p sctp -j DNAT --to-destination 1.2.3.4:80
    list DNAT       sctp --  anywhere             anywhere             to:1.2.3.4:80
    list-n DNAT       sctp --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4:80
-p 136 -j DNAT --to-destination 1.2.3.4:80
    status 2
    stderr iptables v1.8.11 (nf_tables): Need TCP, UDP, SCTP or DCCP with port specification
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p 255 -j DNAT --to-destination 1.2.3.4:80
    status 2
    stderr iptables v1.8.11 (nf_tables): Need TCP, UDP, SCTP or DCCP with port specification
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p mptcp -j DNAT --to-destination 1.2.3.4:80
    status 2
    stderr iptables v1.8.11 (nf_tables): Need TCP, UDP, SCTP or DCCP with port specification
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DNAT 1.2.3.4
    status 2
    stderr Bad argument `1.2.3.4'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DNAT --to-destination ! 1.2.3.4
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad IP address "!"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DNAT --to-destination 1.2.3.4 -p udp --dport 5
    echo DNAT  udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp dpt:5 to:1.2.3.4
    save -p udp -m udp --dport 5 -j DNAT --to-destination 1.2.3.4
    list DNAT       udp  --  anywhere             anywhere             udp dpt:5 to:1.2.3.4
    list-n DNAT       udp  --  0.0.0.0/0            0.0.0.0/0            udp dpt:5 to:1.2.3.4
-j DNAT --to-destination 127.0.0.1
    echo DNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:127.0.0.1
    save -j DNAT --to-destination 127.0.0.1
    list DNAT       all  --  anywhere             anywhere             to:127.0.0.1
    list-n DNAT       all  --  0.0.0.0/0            0.0.0.0/0            to:127.0.0.1

chain PREROUTING
family 6
-p tcp -j DNAT --to 1::2
    echo DNAT  tcp opt -- in * out *  ::/0  -> ::/0   to:1::2
    save -p tcp -j DNAT --to-destination 1::2
    list DNAT       tcp  --  anywhere             anywhere             to:1::2
    list-n DNAT       tcp  --  ::/0                 ::/0                 to:1::2
-p tcp -j DNAT --to [1::2]:80
    echo DNAT  tcp opt -- in * out *  ::/0  -> ::/0   to:[1::2]:80
    save -p tcp -j DNAT --to-destination [1::2]:80
    list DNAT       tcp  --  anywhere             anywhere             to:[1::2]:80
    list-n DNAT       tcp  --  ::/0                 ::/0                 to:[1::2]:80
-p tcp -j DNAT --to [1::2]:80-90/5
    echo DNAT  tcp opt -- in * out *  ::/0  -> ::/0   to:[1::2]:80-90/5
    save -p tcp -j DNAT --to-destination [1::2]:80-90/5
    list DNAT       tcp  --  anywhere             anywhere             to:[1::2]:80-90/5
    list-n DNAT       tcp  --  ::/0                 ::/0                 to:[1::2]:80-90/5
-p tcp -j DNAT --to [1::2-1::3]:80-90/5 --random --persistent
    echo DNAT  tcp opt -- in * out *  ::/0  -> ::/0   to:[1::2-1::3]:80-90/5 random persistent
    save -p tcp -j DNAT --to-destination [1::2-1::3]:80-90/5 --random --persistent
    list DNAT       tcp  --  anywhere             anywhere             to:[1::2-1::3]:80-90/5 random persistent
    list-n DNAT       tcp  --  ::/0                 ::/0                 to:[1::2-1::3]:80-90/5 random persistent
-p tcp -j DNAT --to [::]:80
    echo DNAT  tcp opt -- in * out *  ::/0  -> ::/0   to:[::]:80
    save -p tcp -j DNAT --to-destination [::]:80
    list DNAT       tcp  --  anywhere             anywhere             to:[::]:80
    list-n DNAT       tcp  --  ::/0                 ::/0                 to:[::]:80
-j DNAT --to [1::2]:80
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Need TCP, UDP, SCTP or DCCP with port specification
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j DNAT --to [1::2]:foo
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Need TCP, UDP, SCTP or DCCP with port specification
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p icmpv6 -j DNAT --to [1::2]:7
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Need TCP, UDP, SCTP or DCCP with port specification
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j DNAT --to 1::2 --to 1::3
    status 2
    stderr ip6tables v1.8.11 (nf_tables): DNAT: option "--to-destination" can only be used once.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j DNAT --to 1::2 --random-fully
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown option "--random-fully"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j DNAT --to-destination [1::2]:1:2
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Invalid port:port syntax - use dash
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j DNAT --to-destination [1::2]:1-2:2
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Garbage after port range: `:2'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j DNAT --to-destination [1::2]:ssh
    echo DNAT  tcp opt -- in * out *  ::/0  -> ::/0   to:[1::2]:22
    save -p tcp -j DNAT --to-destination [1::2]:22
    list DNAT       tcp  --  anywhere             anywhere             to:[1::2]:22
    list-n DNAT       tcp  --  ::/0                 ::/0                 to:[1::2]:22
-p tcp -j DNAT --to-destination [1::2]:1-2/5:3
    echo DNAT  tcp opt -- in * out *  ::/0  -> ::/0   to:[1::2]:1-2/5
    save -p tcp -j DNAT --to-destination [1::2]:1-2/5
    list DNAT       tcp  --  anywhere             anywhere             to:[1::2]:1-2/5
    list-n DNAT       tcp  --  ::/0                 ::/0                 to:[1::2]:1-2/5
-p tcp -j DNAT --to-destination []
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Bad IP address ""
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j DNAT --to-destination [
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Invalid address format
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j DNAT --to-destination [-]
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Bad IP address ""
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j DNAT --to-destination [1::2]-[1::3]
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Port `:3]' not valid
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j DNAT --to-destination [1::2-[1::3]]
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Bad IP address "[1::3"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j DNAT --to-destination 1::2-[1::3]
    echo DNAT  tcp opt -- in * out *  ::/0  -> ::/0   to:1::3
    save -p tcp -j DNAT --to-destination 1::3
    list DNAT       tcp  --  anywhere             anywhere             to:1::3
    list-n DNAT       tcp  --  ::/0                 ::/0                 to:1::3
-p tcp -j DNAT --to-destination 1::2-1::3-1::4
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Bad IP address "1::3-1::4"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j DNAT --to-destination 1::2-1::3:5
    echo DNAT  tcp opt -- in * out *  ::/0  -> ::/0   to:1::2-1::3:5
    save -p tcp -j DNAT --to-destination 1::2-1::3:5
    list DNAT       tcp  --  anywhere             anywhere             to:1::2-1::3:5
    list-n DNAT       tcp  --  ::/0                 ::/0                 to:1::2-1::3:5
-p tcp -j DNAT --to-destination '[::-::]:1-9/65535'
    echo DNAT  tcp opt -- in * out *  ::/0  -> ::/0   to:[::]:1-9/65535
    save -p tcp -j DNAT --to-destination [::]:1-9/65535
    list DNAT       tcp  --  anywhere             anywhere             to:[::]:1-9/65535
    list-n DNAT       tcp  --  ::/0                 ::/0                 to:[::]:1-9/65535
-p tcp -j DNAT --to-destination '[1::2]:0'
    echo DNAT  tcp opt -- in * out *  ::/0  -> ::/0   to:[1::2]:0
    save -p tcp -j DNAT --to-destination [1::2]:0
    list DNAT       tcp  --  anywhere             anywhere             to:[1::2]:0
    list-n DNAT       tcp  --  ::/0                 ::/0                 to:[1::2]:0
-p tcp -j DNAT --to-destination '[1::2]:0-0/5'
    echo DNAT  tcp opt -- in * out *  ::/0  -> ::/0   to:[1::2]:0/5
    save -p tcp -j DNAT --to-destination [1::2]:0/5
    list DNAT       tcp  --  anywhere             anywhere             to:[1::2]:0/5
    list-n DNAT       tcp  --  ::/0                 ::/0                 to:[1::2]:0/5
    delete 2 ip6tables v1.8.11 (nf_tables): Garbage after port value: `/5'
    delete Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete left: -A PREROUTING -p tcp -j DNAT --to-destination [1::2]:0/5
-p tcp -j DNAT --to-destination '[1::2]:1-100/0'
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Port `0' not valid
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p 58 -j DNAT --to-destination [::]:80
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Need TCP, UDP, SCTP or DCCP with port specification
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j DNAT --to [xx]:81
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Bad IP address "xx"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j DNAT --to [::]:81
    echo DNAT  tcp opt -- in * out *  ::/0  -> ::/0   to:[::]:81
    save -p tcp -j DNAT --to-destination [::]:81
    list DNAT       tcp  --  anywhere             anywhere             to:[::]:81
    list-n DNAT       tcp  --  ::/0                 ::/0                 to:[::]:81
-p tcp -j DNAT --to [:]:81
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Bad IP address ":"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j DNAT --to [:1]:81
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Bad IP address ":1"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j DNAT --to x[]:81
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Bad IP address ""
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j DNAT --to xx[]:81
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Bad IP address ""
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j DNAT --to []x:81
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Bad IP address ""
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j DNAT --to []xx:81
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Bad IP address ""
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j DNAT --to [x]y:81
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Bad IP address "x"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j DNAT --to [xx]y:81
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Bad IP address "xx"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j DNAT --to [xxx]:81
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Bad IP address "xxx"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j DNAT --to [xx]yy:81
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Bad IP address "xx"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.

chain INPUT
family both
-j DNAT --to ::1
    status/4 2
    status/6 4
    stderr/4 iptables v1.8.11 (nf_tables): Bad IP address "::1"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo/6 DNAT  all opt -- in * out *  ::/0  -> ::/0   to:::1

chain INPUT
family 4
-j DNAT --to 1.2.3.4
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo DNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4

chain OUTPUT
family both
-j DNAT --to ::1
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): Bad IP address "::1"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6 DNAT  all opt -- in * out *  ::/0  -> ::/0   to:::1
    save/6 -j DNAT --to-destination ::1
    list/6 DNAT       all  --  anywhere             anywhere             to:::1
    list-n/6 DNAT       all  --  ::/0                 ::/0                 to:::1

chain OUTPUT
family 4
-j DNAT --to 1.2.3.4
    echo DNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4
    save -j DNAT --to-destination 1.2.3.4
    list DNAT       all  --  anywhere             anywhere             to:1.2.3.4
    list-n DNAT       all  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4

chain POSTROUTING
family both
-j DNAT --to ::1
    status/4 2
    status/6 4
    stderr/4 iptables v1.8.11 (nf_tables): Bad IP address "::1"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo/6 DNAT  all opt -- in * out *  ::/0  -> ::/0   to:::1

chain POSTROUTING
family 4
-j DNAT --to 1.2.3.4
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo DNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4

table filter
chain INPUT
family 4
-j DNAT --to-destination 1.2.3.4
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo DNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4
family 6
-j DNAT --to-destination 1::2
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo DNAT  all opt -- in * out *  ::/0  -> ::/0   to:1::2

table mangle
chain PREROUTING
family 4
-j DNAT --to-destination 1.2.3.4
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo DNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4
family 6
-j DNAT --to-destination 1::2
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo DNAT  all opt -- in * out *  ::/0  -> ::/0   to:1::2

table mangle
chain POSTROUTING
family 4
-j DNAT --to-destination 1.2.3.4
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo DNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4
family 6
-j DNAT --to-destination 1::2
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo DNAT  all opt -- in * out *  ::/0  -> ::/0   to:1::2

table raw
chain OUTPUT
family 4
-j DNAT --to-destination 1.2.3.4
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo DNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4
family 6
-j DNAT --to-destination 1::2
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo DNAT  all opt -- in * out *  ::/0  -> ::/0   to:1::2

table security
chain OUTPUT
family 4
-j DNAT --to-destination 1.2.3.4
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo DNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4
family 6
-j DNAT --to-destination 1::2
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo DNAT  all opt -- in * out *  ::/0  -> ::/0   to:1::2

# only the chains that lead there count
table nat
chain user
family 4
setup
setup -t nat -N user
-j DNAT --to-destination 1.2.3.4
    echo DNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4
    save -j DNAT --to-destination 1.2.3.4
    list DNAT       all  --  anywhere             anywhere             to:1.2.3.4
    list-n DNAT       all  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4
setup
setup -t nat -N user
setup -t nat -A PREROUTING -j user
-j DNAT --to-destination 1.2.3.4
    echo DNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4
    save -j DNAT --to-destination 1.2.3.4
    list DNAT       all  --  anywhere             anywhere             to:1.2.3.4
    list-n DNAT       all  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4
setup
setup -t nat -N user
setup -t nat -A POSTROUTING -j user
-j DNAT --to-destination 1.2.3.4
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain user
    echo DNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4
setup
setup -t nat -N user
setup -t nat -A INPUT -j user
-j DNAT --to-destination 1.2.3.4
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain user
    echo DNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4
setup
setup -t nat -N user
setup -t nat -A OUTPUT -j user
-j DNAT --to-destination 1.2.3.4
    echo DNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4
    save -j DNAT --to-destination 1.2.3.4
    list DNAT       all  --  anywhere             anywhere             to:1.2.3.4
    list-n DNAT       all  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4
setup
setup -t nat -N user
setup -t nat -N middle
setup -t nat -A INPUT -j middle
setup -t nat -A middle -g user
-j DNAT --to-destination 1.2.3.4
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain user
    echo DNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4
setup
family 6
setup
setup -t nat -N user
-j DNAT --to-destination 1::2
    echo DNAT  all opt -- in * out *  ::/0  -> ::/0   to:1::2
    save -j DNAT --to-destination 1::2
    list DNAT       all  --  anywhere             anywhere             to:1::2
    list-n DNAT       all  --  ::/0                 ::/0                 to:1::2
setup
setup -t nat -N user
setup -t nat -A PREROUTING -j user
-j DNAT --to-destination 1::2
    echo DNAT  all opt -- in * out *  ::/0  -> ::/0   to:1::2
    save -j DNAT --to-destination 1::2
    list DNAT       all  --  anywhere             anywhere             to:1::2
    list-n DNAT       all  --  ::/0                 ::/0                 to:1::2
setup
setup -t nat -N user
setup -t nat -A POSTROUTING -j user
-j DNAT --to-destination 1::2
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain user
    echo DNAT  all opt -- in * out *  ::/0  -> ::/0   to:1::2
setup
setup -t nat -N user
setup -t nat -A INPUT -j user
-j DNAT --to-destination 1::2
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain user
    echo DNAT  all opt -- in * out *  ::/0  -> ::/0   to:1::2
setup
setup -t nat -N user
setup -t nat -A OUTPUT -j user
-j DNAT --to-destination 1::2
    echo DNAT  all opt -- in * out *  ::/0  -> ::/0   to:1::2
    save -j DNAT --to-destination 1::2
    list DNAT       all  --  anywhere             anywhere             to:1::2
    list-n DNAT       all  --  ::/0                 ::/0                 to:1::2
setup
setup -t nat -N user
setup -t nat -N middle
setup -t nat -A INPUT -j middle
setup -t nat -A middle -g user
-j DNAT --to-destination 1::2
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain user
    echo DNAT  all opt -- in * out *  ::/0  -> ::/0   to:1::2
setup
