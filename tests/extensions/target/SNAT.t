# Where connections come from.
table nat

chain POSTROUTING
family both
-j SNAT --to 1.2.3.4
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): Bad IP address "1.2.3.4"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 SNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4
    save/4 -j SNAT --to-source 1.2.3.4
    list/4 SNAT       all  --  anywhere             anywhere             to:1.2.3.4
    list-n/4 SNAT       all  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4
-j SNAT --to-source :80
    status 2
    stderr iptables v1.8.11 (nf_tables): Need TCP, UDP, SCTP or DCCP with port specification
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to-source :80
    echo SNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to::80
    save -p tcp -j SNAT --to-source :80
    list SNAT       tcp  --  anywhere             anywhere             to::80
    list-n SNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to::80
-p tcp -j SNAT --to-source :
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SNAT --to-source :
    status 2
    stderr iptables v1.8.11 (nf_tables): Need TCP, UDP, SCTP or DCCP with port specification
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SNAT --to-source ''
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad IP address ""
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SNAT --to-source localhost
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad IP address "localhost"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SNAT --to-source localhost-localhost
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad IP address "localhost"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SNAT --to-source ::1
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): Bad IP address "::1"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6 SNAT  all opt -- in * out *  ::/0  -> ::/0   to:::1
    save/6 -j SNAT --to-source ::1
    list/6 SNAT       all  --  anywhere             anywhere             to:::1
    list-n/6 SNAT       all  --  ::/0                 ::/0                 to:::1
-j SNAT --to-source 255.255.255.255
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): Bad IP address "255.255.255.255"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 SNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:255.255.255.255
    save/4 -j SNAT --to-source 255.255.255.255
    list/4 SNAT       all  --  anywhere             anywhere             to:255.255.255.255
    list-n/4 SNAT       all  --  0.0.0.0/0            0.0.0.0/0            to:255.255.255.255
-j SNAT
    status 2
    stderr iptables v1.8.11 (nf_tables): SNAT: option "--to-source" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SNAT --to-source
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--to-source" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SNAT --random
    status 2
    stderr iptables v1.8.11 (nf_tables): SNAT: option "--to-source" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SNAT --to-source x:foo
    status 2
    stderr iptables v1.8.11 (nf_tables): Need TCP, UDP, SCTP or DCCP with port specification
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to-source x:foo
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `foo' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to-source x:80
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad IP address "x"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to-source ':http '
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `http ' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to-source '-:80'
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad IP address ""
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to-source ':80-90'
    echo SNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to::80-90
    save -p tcp -j SNAT --to-source :80-90
    list SNAT       tcp  --  anywhere             anywhere             to::80-90
    list-n SNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to::80-90
-p tcp -j SNAT --to-source ':80-90/100'
    echo SNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to::80-90/0
    save -p tcp -j SNAT --to-source :80-90/0
    list SNAT       tcp  --  anywhere             anywhere             to::80-90/0
    list-n SNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to::80-90/0
    delete/4 2 iptables v1.8.11 (nf_tables): Port `0' not valid
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A POSTROUTING -p tcp -j SNAT --to-source :80-90/0
    delete/6 2 ip6tables v1.8.11 (nf_tables): Port `0' not valid
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A POSTROUTING -p tcp -j SNAT --to-source :80-90/0
-p tcp -j SNAT --to-source '1:2:3'
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad IP address "1:2:3"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to-source '::80'
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): Bad IP address "::80"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6 SNAT  tcp opt -- in * out *  ::/0  -> ::/0   to:::80
    save/6 -p tcp -j SNAT --to-source ::80
    list/6 SNAT       tcp  --  anywhere             anywhere             to:::80
    list-n/6 SNAT       tcp  --  ::/0                 ::/0                 to:::80
-j SNAT --to-source ']'
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad IP address "]"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p 0 -j SNAT --to-source ':8'
    status 2
    stderr iptables v1.8.11 (nf_tables): Need TCP, UDP, SCTP or DCCP with port specification
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p all -j SNAT --to-source ':8'
    status 2
    stderr iptables v1.8.11 (nf_tables): Need TCP, UDP, SCTP or DCCP with port specification
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p 6 -j SNAT --to-source ':8'
    echo SNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to::8
    save -p tcp -j SNAT --to-source :8
    list SNAT       tcp  --  anywhere             anywhere             to::8
    list-n SNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to::8
-p 58 -j SNAT --to-source ':8'
    status 2
    stderr iptables v1.8.11 (nf_tables): Need TCP, UDP, SCTP or DCCP with port specification
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p 1 -j SNAT --to-source ':8-19'
    echo SNAT  icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to::8-19
    save -p icmp -j SNAT --to-source :8-19
    list SNAT       icmp --  anywhere             anywhere             to::8-19
    list-n SNAT       icmp --  0.0.0.0/0            0.0.0.0/0            to::8-19
-p 1 -j SNAT --to-source ':http'
    echo SNAT  icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to::80
    save -p icmp -j SNAT --to-source :80
    list SNAT       icmp --  anywhere             anywhere             to::80
    list-n SNAT       icmp --  0.0.0.0/0            0.0.0.0/0            to::80
-p 17 -j SNAT --to-source ':http'
    echo SNAT  udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to::80
    save -p udp -j SNAT --to-source :80
    list SNAT       udp  --  anywhere             anywhere             to::80
    list-n SNAT       udp  --  0.0.0.0/0            0.0.0.0/0            to::80
-p 132 -j SNAT --to-source ':ssh'
    echo SNAT  sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to::22
    save -p sctp -j SNAT --to-source :22
    list SNAT       sctp --  anywhere             anywhere             to::22
    list-n SNAT       sctp --  0.0.0.0/0            0.0.0.0/0            to::22
-p sctp -j SNAT --to-source ':tftp'
    echo SNAT  sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to::69
    save -p sctp -j SNAT --to-source :69
    list SNAT       sctp --  anywhere             anywhere             to::69
    list-n SNAT       sctp --  0.0.0.0/0            0.0.0.0/0            to::69
-p tcp -j SNAT --to-source ':0'
    echo SNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to::0
    save -p tcp -j SNAT --to-source :0
    list SNAT       tcp  --  anywhere             anywhere             to::0
    list-n SNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to::0
-p tcp -j SNAT --to-source ':0-0'
    echo SNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to::0
    save -p tcp -j SNAT --to-source :0
    list SNAT       tcp  --  anywhere             anywhere             to::0
    list-n SNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to::0
-p tcp -j SNAT --to-source ':0-65535'
    echo SNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to::0-65535
    save -p tcp -j SNAT --to-source :0-65535
    list SNAT       tcp  --  anywhere             anywhere             to::0-65535
    list-n SNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to::0-65535
-p tcp -j SNAT --to :80
    echo SNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to::80
    save -p tcp -j SNAT --to-source :80
    list SNAT       tcp  --  anywhere             anywhere             to::80
    list-n SNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to::80
-j SNAT --to :80
    status 2
    stderr iptables v1.8.11 (nf_tables): Need TCP, UDP, SCTP or DCCP with port specification
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to ]:80
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad IP address "]"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to x]
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad IP address "x]"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to ::
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): Bad IP address "::"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6 SNAT  tcp opt -- in * out *  ::/0  -> ::/0   to:::
    save/6 -p tcp -j SNAT --to-source ::
    list/6 SNAT       tcp  --  anywhere             anywhere             to:::
    list-n/6 SNAT       tcp  --  ::/0                 ::/0                 to:::
-p tcp -j SNAT --to :
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to :::80
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad IP address ":::80"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to ''
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad IP address ""
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to x
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad IP address "x"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to localhost
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad IP address "localhost"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to ip6-localhost
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad IP address "ip6"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to fe80::1%lo
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad IP address "fe80::1%lo"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SNAT --random=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x03"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SNAT --random-fully=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x04"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SNAT --persistent=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x05"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to xx:81
    echo SNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to::81
    save -p tcp -j SNAT --to-source :81
    list SNAT       tcp  --  anywhere             anywhere             to::81
    list-n SNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to::81

chain POSTROUTING
family 4
-j SNAT --to-source 1.2.3.4
    echo SNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4
    save -j SNAT --to-source 1.2.3.4
    list SNAT       all  --  anywhere             anywhere             to:1.2.3.4
    list-n SNAT       all  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4
-j SNAT --to-s 1.2.3.4
    echo SNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4
    save -j SNAT --to-source 1.2.3.4
    list SNAT       all  --  anywhere             anywhere             to:1.2.3.4
    list-n SNAT       all  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4
-j SNAT --to-source 1.2.3.4-1.2.3.9
    echo SNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4-1.2.3.9
    save -j SNAT --to-source 1.2.3.4-1.2.3.9
    list SNAT       all  --  anywhere             anywhere             to:1.2.3.4-1.2.3.9
    list-n SNAT       all  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4-1.2.3.9
-j SNAT --to-source 1.2.3.9-1.2.3.4
    echo SNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.9-1.2.3.4
    save -j SNAT --to-source 1.2.3.9-1.2.3.4
    list SNAT       all  --  anywhere             anywhere             to:1.2.3.9-1.2.3.4
    list-n SNAT       all  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.9-1.2.3.4
-j SNAT --to-source 1.2.3.4-1.2.3.4
    echo SNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4
    save -j SNAT --to-source 1.2.3.4
    list SNAT       all  --  anywhere             anywhere             to:1.2.3.4
    list-n SNAT       all  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4
-j SNAT --to-source 1.2.3.4-
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad IP address ""
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SNAT --to-source -1.2.3.4
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad IP address ""
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SNAT --to-source 1.2.3.4-1.2.3.5-1.2.3.6
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad IP address "1.2.3.5-1.2.3.6"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SNAT --to-source 1.2.3.4:80
    status 2
    stderr iptables v1.8.11 (nf_tables): Need TCP, UDP, SCTP or DCCP with port specification
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to-source 1.2.3.4:
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to-source 1.2.3.4:80
    echo SNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4:80
    save -p tcp -j SNAT --to-source 1.2.3.4:80
    list SNAT       tcp  --  anywhere             anywhere             to:1.2.3.4:80
    list-n SNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4:80
-p tcp -j SNAT --to-source 1.2.3.4:80-
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to-source 1.2.3.4:80-90
    echo SNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4:80-90
    save -p tcp -j SNAT --to-source 1.2.3.4:80-90
    list SNAT       tcp  --  anywhere             anywhere             to:1.2.3.4:80-90
    list-n SNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4:80-90
-p tcp -j SNAT --to-source 1.2.3.4:80-80
    echo SNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4:80
    save -p tcp -j SNAT --to-source 1.2.3.4:80
    list SNAT       tcp  --  anywhere             anywhere             to:1.2.3.4:80
    list-n SNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4:80
-p tcp -j SNAT --to-source 1.2.3.4:90-80
    status 2
    stderr iptables v1.8.11 (nf_tables): Port range `80' funky
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to-source 1.2.3.4:-80
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `-80' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to-source 1.2.3.4:0
    echo SNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4:0
    save -p tcp -j SNAT --to-source 1.2.3.4:0
    list SNAT       tcp  --  anywhere             anywhere             to:1.2.3.4:0
    list-n SNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4:0
-p tcp -j SNAT --to-source 1.2.3.4:0-10
    echo SNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4:0-10
    save -p tcp -j SNAT --to-source 1.2.3.4:0-10
    list SNAT       tcp  --  anywhere             anywhere             to:1.2.3.4:0-10
    list-n SNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4:0-10
-p tcp -j SNAT --to-source 1.2.3.4:65535
    echo SNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4:65535
    save -p tcp -j SNAT --to-source 1.2.3.4:65535
    list SNAT       tcp  --  anywhere             anywhere             to:1.2.3.4:65535
    list-n SNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4:65535
-p tcp -j SNAT --to-source 1.2.3.4:65536
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `65536' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to-source 1.2.3.4:1-65536
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `65536' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to-source 1.2.3.4:http
    echo SNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4:80
    save -p tcp -j SNAT --to-source 1.2.3.4:80
    list SNAT       tcp  --  anywhere             anywhere             to:1.2.3.4:80
    list-n SNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4:80
-p tcp -j SNAT --to-source 1.2.3.4:http-https
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `http-https' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to-source 1.2.3.4:80-https
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `https' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to-source 1.2.3.4:ftp-data
    echo SNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4:20
    save -p tcp -j SNAT --to-source 1.2.3.4:20
    list SNAT       tcp  --  anywhere             anywhere             to:1.2.3.4:20
    list-n SNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4:20
-p tcp -j SNAT --to-source 1.2.3.4:1-100/1000
    echo SNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4:1-100/0
    save -p tcp -j SNAT --to-source 1.2.3.4:1-100/0
    list SNAT       tcp  --  anywhere             anywhere             to:1.2.3.4:1-100/0
    list-n SNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4:1-100/0
    delete 2 iptables v1.8.11 (nf_tables): Port `0' not valid
    delete Try `iptables -h' or 'iptables --help' for more information.
    delete left: -A POSTROUTING -p tcp -j SNAT --to-source 1.2.3.4:1-100/0
-p tcp -j SNAT --to-source 1.2.3.4:100/1000
    status 2
    stderr iptables v1.8.11 (nf_tables): Garbage after port value: `/1000'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to-source 1.2.3.4:0x50
    echo SNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4:80
    save -p tcp -j SNAT --to-source 1.2.3.4:80
    list SNAT       tcp  --  anywhere             anywhere             to:1.2.3.4:80
    list-n SNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4:80
-p tcp -j SNAT --to-source 1.2.3.4:010
    echo SNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4:8
    save -p tcp -j SNAT --to-source 1.2.3.4:8
    list SNAT       tcp  --  anywhere             anywhere             to:1.2.3.4:8
    list-n SNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4:8
-p tcp -j SNAT --to-source 1.2.3.4:80x
    status 2
    stderr iptables v1.8.11 (nf_tables): Garbage after port value: `x'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to-source '1.2.3.4: 80'
    echo SNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4:80
    save -p tcp -j SNAT --to-source 1.2.3.4:80
    list SNAT       tcp  --  anywhere             anywhere             to:1.2.3.4:80
    list-n SNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4:80
-p tcp -j SNAT --to-source 1.2.3.4:+80
    echo SNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4:80
    save -p tcp -j SNAT --to-source 1.2.3.4:80
    list SNAT       tcp  --  anywhere             anywhere             to:1.2.3.4:80
    list-n SNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4:80
-p tcp -j SNAT --to-source 1.2.3.4:80:90
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad IP address "1.2.3.4:80:90"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to-source 1.2.3:80
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad IP address "1.2.3"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SNAT --to-source 1.2.3
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad IP address "1.2.3"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SNAT --to-source 0x1.2.3.4
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad IP address "0x1.2.3.4"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SNAT --to-source 01.02.03.04
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad IP address "01.02.03.04"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SNAT --to-source 1.2.3.4/24
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad IP address "1.2.3.4/24"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SNAT --to-source 1.2.3.4x
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad IP address "1.2.3.4x"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SNAT --to-source 1.2.3.256
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad IP address "1.2.3.256"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SNAT --to-source ' 1.2.3.4'
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad IP address " 1.2.3.4"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SNAT --to-source '1.2.3.4 '
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad IP address "1.2.3.4 "
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SNAT --to-source 0.0.0.0
    echo SNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:0.0.0.0
    save -j SNAT --to-source 0.0.0.0
    list SNAT       all  --  anywhere             anywhere             to:0.0.0.0
    list-n SNAT       all  --  0.0.0.0/0            0.0.0.0/0            to:0.0.0.0
-j SNAT ! --to-source 1.2.3.4
    status 2
    stderr iptables v1.8.11 (nf_tables): SNAT: option "--to-source" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SNAT --to-source 1.2.3.4 --to-source 1.2.3.5
    status 2
    stderr iptables v1.8.11 (nf_tables): SNAT: option "--to-source" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SNAT --to-source 1.2.3.4 --random
    echo SNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4 random
    save -j SNAT --to-source 1.2.3.4 --random
    list SNAT       all  --  anywhere             anywhere             to:1.2.3.4 random
    list-n SNAT       all  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4 random
-j SNAT --to-source 1.2.3.4 --persistent --random-fully --random
    echo SNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4 random random-fully persistent
    save -j SNAT --to-source 1.2.3.4 --random --random-fully --persistent
    list SNAT       all  --  anywhere             anywhere             to:1.2.3.4 random random-fully persistent
    list-n SNAT       all  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4 random random-fully persistent
-j SNAT --to-source 1.2.3.4 --random-fully
    echo SNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4 random-fully
    save -j SNAT --to-source 1.2.3.4 --random-fully
    list SNAT       all  --  anywhere             anywhere             to:1.2.3.4 random-fully
    list-n SNAT       all  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4 random-fully
-j SNAT --to-source 1.2.3.4 --rand
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--rand"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SNAT --to-source 1.2.3.4 --random-f
    echo SNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4 random-fully
    save -j SNAT --to-source 1.2.3.4 --random-fully
    list SNAT       all  --  anywhere             anywhere             to:1.2.3.4 random-fully
    list-n SNAT       all  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4 random-fully
-j SNAT --to-source 1.2.3.4 --pers
    echo SNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4 persistent
    save -j SNAT --to-source 1.2.3.4 --persistent
    list SNAT       all  --  anywhere             anywhere             to:1.2.3.4 persistent
    list-n SNAT       all  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4 persistent
-j SNAT --to-source 1.2.3.4 --random --random
    status 2
    stderr iptables v1.8.11 (nf_tables): SNAT: option "--random" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SNAT --to-source 1.2.3.4 ! --random
    status 2
    stderr iptables v1.8.11 (nf_tables): SNAT: option "--random" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SNAT --to-source 1.2.3.4 --random=3
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x03"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SNAT --to-source 1.2.3.4 --random-fully=3
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x04"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SNAT --to-source 1.2.3.4 --persistent=3
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x05"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p udp -j SNAT --to-source 1.2.3.4:http
    echo SNAT  udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4:80
    save -p udp -j SNAT --to-source 1.2.3.4:80
    list SNAT       udp  --  anywhere             anywhere             to:1.2.3.4:80
    list-n SNAT       udp  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4:80
-p udp -j SNAT --to-source 1.2.3.4:domain
    echo SNAT  udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4:53
    save -p udp -j SNAT --to-source 1.2.3.4:53
    list SNAT       udp  --  anywhere             anywhere             to:1.2.3.4:53
    list-n SNAT       udp  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4:53
-p udp -j SNAT --to-source 1.2.3.4:tftp
    echo SNAT  udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4:69
    save -p udp -j SNAT --to-source 1.2.3.4:69
    list SNAT       udp  --  anywhere             anywhere             to:1.2.3.4:69
    list-n SNAT       udp  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4:69
-p tcp -j SNAT --to-source 1.2.3.4:tftp
    echo SNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4:69
    save -p tcp -j SNAT --to-source 1.2.3.4:69
    list SNAT       tcp  --  anywhere             anywhere             to:1.2.3.4:69
    list-n SNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4:69
-p sctp -j SNAT --to-source 1.2.3.4:22
    echo SNAT  sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4:22
    save -p sctp -j SNAT --to-source 1.2.3.4:22
    list SNAT       sctp --  anywhere             anywhere             to:1.2.3.4:22
    list-n SNAT       sctp --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4:22
-p sctp -j SNAT --to-source 1.2.3.4:http
    echo SNAT  sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4:80
    save -p sctp -j SNAT --to-source 1.2.3.4:80
    list SNAT       sctp --  anywhere             anywhere             to:1.2.3.4:80
    list-n SNAT       sctp --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4:80
-p dccp -j SNAT --to-source 1.2.3.4:22
    echo SNAT  dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4:22
    save -p dccp -j SNAT --to-source 1.2.3.4:22
    list SNAT       dccp --  anywhere             anywhere             to:1.2.3.4:22
    list-n SNAT       dccp --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4:22
-p udplite -j SNAT --to-source 1.2.3.4:22
    status 2
    stderr iptables v1.8.11 (nf_tables): Need TCP, UDP, SCTP or DCCP with port specification
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp -j SNAT --to-source 1.2.3.4:22
    echo SNAT  icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4:22
    save -p icmp -j SNAT --to-source 1.2.3.4:22
    list SNAT       icmp --  anywhere             anywhere             to:1.2.3.4:22
    list-n SNAT       icmp --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4:22
-p icmp -j SNAT --to-source 1.2.3.4
    echo SNAT  icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4
    save -p icmp -j SNAT --to-source 1.2.3.4
    list SNAT       icmp --  anywhere             anywhere             to:1.2.3.4
    list-n SNAT       icmp --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4
! -p tcp -j SNAT --to-source 1.2.3.4:22
    echo SNAT !tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4:22
    save ! -p tcp -j SNAT --to-source 1.2.3.4:22
    list SNAT      !tcp  --  anywhere             anywhere             to:1.2.3.4:22
    list-n SNAT      !tcp  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4:22
! -p icmp -j SNAT --to-source 1.2.3.4:22
    echo SNAT !icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4:22
    save ! -p icmp -j SNAT --to-source 1.2.3.4:22
    list SNAT      !icmp --  anywhere             anywhere             to:1.2.3.4:22
    list-n SNAT      !icmp --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4:22
-j SNAT --to-source 1.2.3.4:22 -p tcp
    status 2
    stderr iptables v1.8.11 (nf_tables): Need TCP, UDP, SCTP or DCCP with port specification
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SNAT --to-source 1.2.3.4:foo
    status 2
    stderr iptables v1.8.11 (nf_tables): Need TCP, UDP, SCTP or DCCP with port specification
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to-source 1.2.3.4-1.2.3.9:80
    echo SNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4-1.2.3.9:80
    save -p tcp -j SNAT --to-source 1.2.3.4-1.2.3.9:80
    list SNAT       tcp  --  anywhere             anywhere             to:1.2.3.4-1.2.3.9:80
    list-n SNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4-1.2.3.9:80
-p tcp -j SNAT --to-source 1.2.3.4:80-1.2.3.9:80
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad IP address "1.2.3.4:80"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to-source [1.2.3.4]:80
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid address format
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to-source 1.2.3.4:1-100/0
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `0' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to-source 1.2.3.4:1-100/
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to-source 1.2.3.4:1-100/x
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `x' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to-source 1.2.3.4:1-100/http
    echo SNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4:1-100/0
    save -p tcp -j SNAT --to-source 1.2.3.4:1-100/0
    list SNAT       tcp  --  anywhere             anywhere             to:1.2.3.4:1-100/0
    list-n SNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4:1-100/0
    delete 2 iptables v1.8.11 (nf_tables): Port `0' not valid
    delete Try `iptables -h' or 'iptables --help' for more information.
    delete left: -A POSTROUTING -p tcp -j SNAT --to-source 1.2.3.4:1-100/0
-p tcp -j SNAT --to-source 1.2.3.4:1-100/65536
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `65536' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to-source 1.2.3.4:1-100/10x
    echo SNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4:1-100/0
    save -p tcp -j SNAT --to-source 1.2.3.4:1-100/0
    list SNAT       tcp  --  anywhere             anywhere             to:1.2.3.4:1-100/0
    list-n SNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4:1-100/0
    delete 2 iptables v1.8.11 (nf_tables): Port `0' not valid
    delete Try `iptables -h' or 'iptables --help' for more information.
    delete left: -A POSTROUTING -p tcp -j SNAT --to-source 1.2.3.4:1-100/0
-p tcp -j SNAT --to-source 1.2.3.4:1-100/10-20
    echo SNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4:1-100/0
    save -p tcp -j SNAT --to-source 1.2.3.4:1-100/0
    list SNAT       tcp  --  anywhere             anywhere             to:1.2.3.4:1-100/0
    list-n SNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4:1-100/0
    delete 2 iptables v1.8.11 (nf_tables): Port `0' not valid
    delete Try `iptables -h' or 'iptables --help' for more information.
    delete left: -A POSTROUTING -p tcp -j SNAT --to-source 1.2.3.4:1-100/0
-p tcp -j SNAT --to-source 1.2.3.4:1-100x
    status 2
    stderr iptables v1.8.11 (nf_tables): Garbage after port range: `x'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to-source 1.2.3.4:1-100-
    status 2
    stderr iptables v1.8.11 (nf_tables): Garbage after port range: `-'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to-source 1.2.3.4:1-100-200
    status 2
    stderr iptables v1.8.11 (nf_tables): Garbage after port range: `-200'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to-source 1.2.3.4:1-1/10
    echo SNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4:1/0
    save -p tcp -j SNAT --to-source 1.2.3.4:1/0
    list SNAT       tcp  --  anywhere             anywhere             to:1.2.3.4:1/0
    list-n SNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4:1/0
    delete 2 iptables v1.8.11 (nf_tables): Garbage after port value: `/0'
    delete Try `iptables -h' or 'iptables --help' for more information.
    delete left: -A POSTROUTING -p tcp -j SNAT --to-source 1.2.3.4:1/0
-p tcp -j SNAT --to-source 1.2.3.4:65536x
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `65536x' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to-source 1.2.3.4:65536-70000
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `65536-70000' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to-source 1.2.3.4:99999999999999999999999
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `99999999999999999999999' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to-source 1.2.3.4:0x
    status 2
    stderr iptables v1.8.11 (nf_tables): Garbage after port value: `x'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to-source 1.2.3.4:0xg
    status 2
    stderr iptables v1.8.11 (nf_tables): Garbage after port value: `xg'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to-source 1.2.3.4:08
    status 2
    stderr iptables v1.8.11 (nf_tables): Garbage after port value: `8'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to-source '1.2.3.4:80 '
    status 2
    stderr iptables v1.8.11 (nf_tables): Garbage after port value: ` '
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to-source '1.2.3.4:80- 90'
    echo SNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4:80-90
    save -p tcp -j SNAT --to-source 1.2.3.4:80-90
    list SNAT       tcp  --  anywhere             anywhere             to:1.2.3.4:80-90
    list-n SNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4:80-90
-p tcp -j SNAT --to-source '1.2.3.4:80-+90'
    echo SNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4:80-90
    save -p tcp -j SNAT --to-source 1.2.3.4:80-90
    list SNAT       tcp  --  anywhere             anywhere             to:1.2.3.4:80-90
    list-n SNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4:80-90
-p tcp -j SNAT --to-source '1.2.3.4:80--90'
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `-90' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to-source '1.2.3.4:80-90x/3'
    status 2
    stderr iptables v1.8.11 (nf_tables): Garbage after port range: `x/3'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to-source '1.2.3.4:90-80/3'
    status 2
    stderr iptables v1.8.11 (nf_tables): Port range `80/3' funky
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to-source '1.2.3.4:90-80x'
    status 2
    stderr iptables v1.8.11 (nf_tables): Port range `80x' funky
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to-source '1.2.3.4:90-70000'
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `70000' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to-source '1.2.3.4:http/3'
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `http/3' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to-source '1.2.3.4:HTTP'
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `HTTP' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to-source '1.2.3.4-:80'
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad IP address ""
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to-source '1.2.3.4 :80'
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad IP address "1.2.3.4 "
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to-source '[1.2.3.4]'
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid address format
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SNAT --to-source '[1.2.3.4]:80'
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid address format
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SNAT --to-source '[1.2.3.4'
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid address format
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SNAT --to-source '[1.2.3.4]'
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid address format
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SNAT --to-source '[]'
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid address format
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j SNAT --to-source '0.0.0.0:5'
    echo SNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:0.0.0.0:5
    save -p tcp -j SNAT --to-source 0.0.0.0:5
    list SNAT       tcp  --  anywhere             anywhere             to:0.0.0.0:5
    list-n SNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to:0.0.0.0:5
-p tcp -j SNAT --to-source '0.0.0.0-0.0.0.0:5'
    echo SNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:0.0.0.0:5
    save -p tcp -j SNAT --to-source 0.0.0.0:5
    list SNAT       tcp  --  anywhere             anywhere             to:0.0.0.0:5
    list-n SNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to:0.0.0.0:5
-p tcp -j SNAT --to-source '0.0.0.0-1.2.3.4:5'
    echo SNAT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:0.0.0.0-1.2.3.4:5
    save -p tcp -j SNAT --to-source 0.0.0.0-1.2.3.4:5
    list SNAT       tcp  --  anywhere             anywhere             to:0.0.0.0-1.2.3.4:5
    list-n SNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            to:0.0.0.0-1.2.3.4:5
-j SNAT --to-source 224.0.0.1
    echo SNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:224.0.0.1
    save -j SNAT --to-source 224.0.0.1
    list SNAT       all  --  anywhere             anywhere             to:224.0.0.1
    list-n SNAT       all  --  0.0.0.0/0            0.0.0.0/0            to:224.0.0.1
-j SNAT --to-source 1.2.3.4 --to-source
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--to-source" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SNAT --to-source 1.2.3.4 --random --random-fully --persistent
    echo SNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4 random random-fully persistent
    save -j SNAT --to-source 1.2.3.4 --random --random-fully --persistent
    list SNAT       all  --  anywhere             anywhere             to:1.2.3.4 random random-fully persistent
    list-n SNAT       all  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4 random random-fully persistent
-j SNAT --random-fully --to-source 1.2.3.4
    echo SNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4 random-fully
    save -j SNAT --to-source 1.2.3.4 --random-fully
    list SNAT       all  --  anywhere             anywhere             to:1.2.3.4 random-fully
    list-n SNAT       all  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4 random-fully
-j SNAT --rando --to-source 1.2.3.4
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--rando"
    stderr Try `iptables -h' or 'iptables --help' for more information.

chain POSTROUTING
family 6
-j SNAT --to 1::2
    echo SNAT  all opt -- in * out *  ::/0  -> ::/0   to:1::2
    save -j SNAT --to-source 1::2
    list SNAT       all  --  anywhere             anywhere             to:1::2
    list-n SNAT       all  --  ::/0                 ::/0                 to:1::2
-j SNAT --to ::ffff:1.2.3.4
    echo SNAT  all opt -- in * out *  ::/0  -> ::/0   to:::ffff:1.2.3.4
    save -j SNAT --to-source ::ffff:1.2.3.4
    list SNAT       all  --  anywhere             anywhere             to:::ffff:1.2.3.4
    list-n SNAT       all  --  ::/0                 ::/0                 to:::ffff:1.2.3.4
-j SNAT --to ::1.2.3.4
    echo SNAT  all opt -- in * out *  ::/0  -> ::/0   to:::1.2.3.4
    save -j SNAT --to-source ::1.2.3.4
    list SNAT       all  --  anywhere             anywhere             to:::1.2.3.4
    list-n SNAT       all  --  ::/0                 ::/0                 to:::1.2.3.4
-j SNAT --to 1::2-1::9
    echo SNAT  all opt -- in * out *  ::/0  -> ::/0   to:1::2-1::9
    save -j SNAT --to-source 1::2-1::9
    list SNAT       all  --  anywhere             anywhere             to:1::2-1::9
    list-n SNAT       all  --  ::/0                 ::/0                 to:1::2-1::9
-j SNAT --to 1::9-1::2
    echo SNAT  all opt -- in * out *  ::/0  -> ::/0   to:1::9-1::2
    save -j SNAT --to-source 1::9-1::2
    list SNAT       all  --  anywhere             anywhere             to:1::9-1::2
    list-n SNAT       all  --  ::/0                 ::/0                 to:1::9-1::2
-j SNAT --to 1::9-1::9
    echo SNAT  all opt -- in * out *  ::/0  -> ::/0   to:1::9
    save -j SNAT --to-source 1::9
    list SNAT       all  --  anywhere             anywhere             to:1::9
    list-n SNAT       all  --  ::/0                 ::/0                 to:1::9
-j SNAT --to 1::9-
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Bad IP address ""
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j SNAT --to -1::9
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Bad IP address ""
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j SNAT --to [1::9]
    echo SNAT  all opt -- in * out *  ::/0  -> ::/0   to:1::9
    save -j SNAT --to-source 1::9
    list SNAT       all  --  anywhere             anywhere             to:1::9
    list-n SNAT       all  --  ::/0                 ::/0                 to:1::9
-p tcp -j SNAT --to [1::9]
    echo SNAT  tcp opt -- in * out *  ::/0  -> ::/0   to:1::9
    save -p tcp -j SNAT --to-source 1::9
    list SNAT       tcp  --  anywhere             anywhere             to:1::9
    list-n SNAT       tcp  --  ::/0                 ::/0                 to:1::9
-j SNAT --to [1::9]:80
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Need TCP, UDP, SCTP or DCCP with port specification
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j SNAT --to [1::9]:80
    echo SNAT  tcp opt -- in * out *  ::/0  -> ::/0   to:[1::9]:80
    save -p tcp -j SNAT --to-source [1::9]:80
    list SNAT       tcp  --  anywhere             anywhere             to:[1::9]:80
    list-n SNAT       tcp  --  ::/0                 ::/0                 to:[1::9]:80
-p tcp -j SNAT --to [1::9]:80-90
    echo SNAT  tcp opt -- in * out *  ::/0  -> ::/0   to:[1::9]:80-90
    save -p tcp -j SNAT --to-source [1::9]:80-90
    list SNAT       tcp  --  anywhere             anywhere             to:[1::9]:80-90
    list-n SNAT       tcp  --  ::/0                 ::/0                 to:[1::9]:80-90
-p tcp -j SNAT --to [1::9]:80-90/100
    echo SNAT  tcp opt -- in * out *  ::/0  -> ::/0   to:[1::9]:80-90/0
    save -p tcp -j SNAT --to-source [1::9]:80-90/0
    list SNAT       tcp  --  anywhere             anywhere             to:[1::9]:80-90/0
    list-n SNAT       tcp  --  ::/0                 ::/0                 to:[1::9]:80-90/0
    delete 2 ip6tables v1.8.11 (nf_tables): Port `0' not valid
    delete Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete left: -A POSTROUTING -p tcp -j SNAT --to-source [1::9]:80-90/0
-p tcp -j SNAT --to [1::9-1::10]:80-90
    echo SNAT  tcp opt -- in * out *  ::/0  -> ::/0   to:[1::9-1::10]:80-90
    save -p tcp -j SNAT --to-source [1::9-1::10]:80-90
    list SNAT       tcp  --  anywhere             anywhere             to:[1::9-1::10]:80-90
    list-n SNAT       tcp  --  ::/0                 ::/0                 to:[1::9-1::10]:80-90
-p tcp -j SNAT --to [1::9-1::10]
    echo SNAT  tcp opt -- in * out *  ::/0  -> ::/0   to:1::9-1::10
    save -p tcp -j SNAT --to-source 1::9-1::10
    list SNAT       tcp  --  anywhere             anywhere             to:1::9-1::10
    list-n SNAT       tcp  --  ::/0                 ::/0                 to:1::9-1::10
-p tcp -j SNAT --to [1::9]-[1::10]
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Port `:10]' not valid
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j SNAT --to [1::9]-[1::10]:80
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Port `:10]:80' not valid
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j SNAT --to [1::9-1::9]:80
    echo SNAT  tcp opt -- in * out *  ::/0  -> ::/0   to:[1::9]:80
    save -p tcp -j SNAT --to-source [1::9]:80
    list SNAT       tcp  --  anywhere             anywhere             to:[1::9]:80
    list-n SNAT       tcp  --  ::/0                 ::/0                 to:[1::9]:80
-p tcp -j SNAT --to []:80
    echo SNAT  tcp opt -- in * out *  ::/0  -> ::/0   to::80
    save -p tcp -j SNAT --to-source :80
    list SNAT       tcp  --  anywhere             anywhere             to::80
    list-n SNAT       tcp  --  ::/0                 ::/0                 to::80
-j SNAT --to []:80
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Need TCP, UDP, SCTP or DCCP with port specification
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j SNAT --to [:80
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Invalid address format
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j SNAT --to [:80
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Invalid address format
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j SNAT --to [1::2]80
    echo SNAT  tcp opt -- in * out *  ::/0  -> ::/0   to:1::2
    save -p tcp -j SNAT --to-source 1::2
    list SNAT       tcp  --  anywhere             anywhere             to:1::2
    list-n SNAT       tcp  --  ::/0                 ::/0                 to:1::2
-p tcp -j SNAT --to [1::2]x:80
    echo SNAT  tcp opt -- in * out *  ::/0  -> ::/0   to:[1::2]:80
    save -p tcp -j SNAT --to-source [1::2]:80
    list SNAT       tcp  --  anywhere             anywhere             to:[1::2]:80
    list-n SNAT       tcp  --  ::/0                 ::/0                 to:[1::2]:80
-p tcp -j SNAT --to [1::2]:
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Port `' not valid
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j SNAT --to x[1::2]:80
    echo SNAT  tcp opt -- in * out *  ::/0  -> ::/0   to:[1::2]:80
    save -p tcp -j SNAT --to-source [1::2]:80
    list SNAT       tcp  --  anywhere             anywhere             to:[1::2]:80
    list-n SNAT       tcp  --  ::/0                 ::/0                 to:[1::2]:80
-p tcp -j SNAT --to x[1::2]
    echo SNAT  tcp opt -- in * out *  ::/0  -> ::/0   to:1::2
    save -p tcp -j SNAT --to-source 1::2
    list SNAT       tcp  --  anywhere             anywhere             to:1::2
    list-n SNAT       tcp  --  ::/0                 ::/0                 to:1::2
-p tcp -j SNAT --to [::]:80
    echo SNAT  tcp opt -- in * out *  ::/0  -> ::/0   to:[::]:80
    save -p tcp -j SNAT --to-source [::]:80
    list SNAT       tcp  --  anywhere             anywhere             to:[::]:80
    list-n SNAT       tcp  --  ::/0                 ::/0                 to:[::]:80
-p tcp -j SNAT --to [[1::2]]:80
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Bad IP address "[1::2"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j SNAT --to '[1::2]:80]:90'
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Garbage after port value: `]:90'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j SNAT --to 1::2:80
    echo SNAT  tcp opt -- in * out *  ::/0  -> ::/0   to:1::2:80
    save -p tcp -j SNAT --to-source 1::2:80
    list SNAT       tcp  --  anywhere             anywhere             to:1::2:80
    list-n SNAT       tcp  --  ::/0                 ::/0                 to:1::2:80
-p tcp -j SNAT --to 1::2/64
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Bad IP address "1::2/64"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -j SNAT --to 1::2 --random --persistent --random-fully
    echo SNAT  tcp opt -- in * out *  ::/0  -> ::/0   to:1::2 random random-fully persistent
    save -p tcp -j SNAT --to-source 1::2 --random --random-fully --persistent
    list SNAT       tcp  --  anywhere             anywhere             to:1::2 random random-fully persistent
    list-n SNAT       tcp  --  ::/0                 ::/0                 to:1::2 random random-fully persistent
-p icmpv6 -j SNAT --to [1::2]:5
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Need TCP, UDP, SCTP or DCCP with port specification
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p 1 -j SNAT --to [1::2]:5
    echo SNAT  icmp opt -- in * out *  ::/0  -> ::/0   to:[1::2]:5
    save -p icmp -j SNAT --to-source [1::2]:5
    list SNAT       icmp --  anywhere             anywhere             to:[1::2]:5
    list-n SNAT       icmp --  ::/0                 ::/0                 to:[1::2]:5
-p tcp -j SNAT --to '[1::2]:1-100/0'
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Port `0' not valid
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.

chain INPUT
family both
-j SNAT --to ::1
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): Bad IP address "::1"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6 SNAT  all opt -- in * out *  ::/0  -> ::/0   to:::1
    save/6 -j SNAT --to-source ::1
    list/6 SNAT       all  --  anywhere             anywhere             to:::1
    list-n/6 SNAT       all  --  ::/0                 ::/0                 to:::1

chain INPUT
family 4
-j SNAT --to 1.2.3.4
    echo SNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4
    save -j SNAT --to-source 1.2.3.4
    list SNAT       all  --  anywhere             anywhere             to:1.2.3.4
    list-n SNAT       all  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4

chain OUTPUT
family both
-j SNAT --to ::1
    status/4 2
    status/6 4
    stderr/4 iptables v1.8.11 (nf_tables): Bad IP address "::1"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo/6 SNAT  all opt -- in * out *  ::/0  -> ::/0   to:::1

chain OUTPUT
family 4
-j SNAT --to 1.2.3.4
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo SNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4

chain PREROUTING
family both
-j SNAT --to ::1
    status/4 2
    status/6 4
    stderr/4 iptables v1.8.11 (nf_tables): Bad IP address "::1"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo/6 SNAT  all opt -- in * out *  ::/0  -> ::/0   to:::1

chain PREROUTING
family 4
-j SNAT --to 1.2.3.4
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo SNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4

table filter
chain INPUT
family 4
-j SNAT --to-source 1.2.3.4
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo SNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4
family 6
-j SNAT --to-source 1::2
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo SNAT  all opt -- in * out *  ::/0  -> ::/0   to:1::2

table mangle
chain PREROUTING
family 4
-j SNAT --to-source 1.2.3.4
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo SNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4
family 6
-j SNAT --to-source 1::2
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo SNAT  all opt -- in * out *  ::/0  -> ::/0   to:1::2

table mangle
chain POSTROUTING
family 4
-j SNAT --to-source 1.2.3.4
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo SNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4
family 6
-j SNAT --to-source 1::2
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo SNAT  all opt -- in * out *  ::/0  -> ::/0   to:1::2

table raw
chain OUTPUT
family 4
-j SNAT --to-source 1.2.3.4
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo SNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4
family 6
-j SNAT --to-source 1::2
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo SNAT  all opt -- in * out *  ::/0  -> ::/0   to:1::2

table security
chain OUTPUT
family 4
-j SNAT --to-source 1.2.3.4
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo SNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4
family 6
-j SNAT --to-source 1::2
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo SNAT  all opt -- in * out *  ::/0  -> ::/0   to:1::2

# only the chains that lead there count
table nat
chain user
family 4
setup
setup -t nat -N user
-j SNAT --to-source 1.2.3.4
    echo SNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4
    save -j SNAT --to-source 1.2.3.4
    list SNAT       all  --  anywhere             anywhere             to:1.2.3.4
    list-n SNAT       all  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4
setup
setup -t nat -N user
setup -t nat -A PREROUTING -j user
-j SNAT --to-source 1.2.3.4
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain user
    echo SNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4
setup
setup -t nat -N user
setup -t nat -A POSTROUTING -j user
-j SNAT --to-source 1.2.3.4
    echo SNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4
    save -j SNAT --to-source 1.2.3.4
    list SNAT       all  --  anywhere             anywhere             to:1.2.3.4
    list-n SNAT       all  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4
setup
setup -t nat -N user
setup -t nat -A INPUT -j user
-j SNAT --to-source 1.2.3.4
    echo SNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4
    save -j SNAT --to-source 1.2.3.4
    list SNAT       all  --  anywhere             anywhere             to:1.2.3.4
    list-n SNAT       all  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4
setup
setup -t nat -N user
setup -t nat -A OUTPUT -j user
-j SNAT --to-source 1.2.3.4
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain user
    echo SNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4
setup
setup -t nat -N user
setup -t nat -N middle
setup -t nat -A INPUT -j middle
setup -t nat -A middle -g user
-j SNAT --to-source 1.2.3.4
    echo SNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:1.2.3.4
    save -j SNAT --to-source 1.2.3.4
    list SNAT       all  --  anywhere             anywhere             to:1.2.3.4
    list-n SNAT       all  --  0.0.0.0/0            0.0.0.0/0            to:1.2.3.4
setup
family 6
setup
setup -t nat -N user
-j SNAT --to-source 1::2
    echo SNAT  all opt -- in * out *  ::/0  -> ::/0   to:1::2
    save -j SNAT --to-source 1::2
    list SNAT       all  --  anywhere             anywhere             to:1::2
    list-n SNAT       all  --  ::/0                 ::/0                 to:1::2
setup
setup -t nat -N user
setup -t nat -A PREROUTING -j user
-j SNAT --to-source 1::2
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain user
    echo SNAT  all opt -- in * out *  ::/0  -> ::/0   to:1::2
setup
setup -t nat -N user
setup -t nat -A POSTROUTING -j user
-j SNAT --to-source 1::2
    echo SNAT  all opt -- in * out *  ::/0  -> ::/0   to:1::2
    save -j SNAT --to-source 1::2
    list SNAT       all  --  anywhere             anywhere             to:1::2
    list-n SNAT       all  --  ::/0                 ::/0                 to:1::2
setup
setup -t nat -N user
setup -t nat -A INPUT -j user
-j SNAT --to-source 1::2
    echo SNAT  all opt -- in * out *  ::/0  -> ::/0   to:1::2
    save -j SNAT --to-source 1::2
    list SNAT       all  --  anywhere             anywhere             to:1::2
    list-n SNAT       all  --  ::/0                 ::/0                 to:1::2
setup
setup -t nat -N user
setup -t nat -A OUTPUT -j user
-j SNAT --to-source 1::2
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain user
    echo SNAT  all opt -- in * out *  ::/0  -> ::/0   to:1::2
setup
setup -t nat -N user
setup -t nat -N middle
setup -t nat -A INPUT -j middle
setup -t nat -A middle -g user
-j SNAT --to-source 1::2
    echo SNAT  all opt -- in * out *  ::/0  -> ::/0   to:1::2
    save -j SNAT --to-source 1::2
    list SNAT       all  --  anywhere             anywhere             to:1::2
    list-n SNAT       all  --  ::/0                 ::/0                 to:1::2
setup
