# Where the copy goes: hosts of both families, and interfaces of any name.
-j TEE
    status 2
    stderr iptables v1.8.11 (nf_tables): TEE: option "--gateway" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TEE --oif eth0
    status 2
    stderr iptables v1.8.11 (nf_tables): TEE: option "--gateway" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-g TEE
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'TEE' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
family 4
-j TEE --gateway 1.2.3.4
    echo TEE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TEE gw:1.2.3.4
    save -j TEE --gateway 1.2.3.4
    list TEE        all  --  anywhere             anywhere             TEE gw:1.2.3.4
    list-n TEE        all  --  0.0.0.0/0            0.0.0.0/0            TEE gw:1.2.3.4
-j TEE --gateway 0.0.0.0
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo TEE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TEE gw:0.0.0.0
-j TEE --gateway 255.255.255.255
    echo TEE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TEE gw:255.255.255.255
    save -j TEE --gateway 255.255.255.255
    list TEE        all  --  anywhere             anywhere             TEE gw:255.255.255.255
    list-n TEE        all  --  0.0.0.0/0            0.0.0.0/0            TEE gw:255.255.255.255
-j TEE --gateway 10.1
    echo TEE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TEE gw:10.0.0.1
    save -j TEE --gateway 10.0.0.1
    list TEE        all  --  anywhere             anywhere             TEE gw:10.0.0.1
    list-n TEE        all  --  0.0.0.0/0            0.0.0.0/0            TEE gw:10.0.0.1
-j TEE --gateway 0x7f.1
    echo TEE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TEE gw:127.0.0.1
    save -j TEE --gateway 127.0.0.1
    list TEE        all  --  anywhere             anywhere             TEE gw:localhost
    list-n TEE        all  --  0.0.0.0/0            0.0.0.0/0            TEE gw:127.0.0.1
-j TEE --gateway 010.0.0.1
    echo TEE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TEE gw:8.0.0.1
    save -j TEE --gateway 8.0.0.1
    list TEE        all  --  anywhere             anywhere             TEE gw:8.0.0.1
    list-n TEE        all  --  0.0.0.0/0            0.0.0.0/0            TEE gw:8.0.0.1
-j TEE --gateway localhost
    echo TEE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TEE gw:127.0.0.1
    save -j TEE --gateway 127.0.0.1
    list TEE        all  --  anywhere             anywhere             TEE gw:localhost
    list-n TEE        all  --  0.0.0.0/0            0.0.0.0/0            TEE gw:127.0.0.1
-j TEE --gateway 127.0.0.0
    echo TEE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TEE gw:127.0.0.0
    save -j TEE --gateway 127.0.0.0
    list TEE        all  --  anywhere             anywhere             TEE gw:loopback
    list-n TEE        all  --  0.0.0.0/0            0.0.0.0/0            TEE gw:127.0.0.0
-j TEE --gateway 127.1
    echo TEE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TEE gw:127.0.0.1
    save -j TEE --gateway 127.0.0.1
    list TEE        all  --  anywhere             anywhere             TEE gw:localhost
    list-n TEE        all  --  0.0.0.0/0            0.0.0.0/0            TEE gw:127.0.0.1
-j TEE --gateway 169.254.0.0
    echo TEE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TEE gw:169.254.0.0
    save -j TEE --gateway 169.254.0.0
    list TEE        all  --  anywhere             anywhere             TEE gw:link-local
    list-n TEE        all  --  0.0.0.0/0            0.0.0.0/0            TEE gw:169.254.0.0
-j TEE --gateway loopback
    status 2
    stderr iptables v1.8.11 (nf_tables): getaddrinfo: Temporary failure in name resolution
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TEE --gateway nosuch.invalid
    status 2
    stderr iptables v1.8.11 (nf_tables): getaddrinfo: Temporary failure in name resolution
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TEE --gateway 1.2.3.4/24
    status 2
    stderr iptables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TEE --gateway 1.2.3.4/32
    status 2
    stderr iptables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TEE --gateway ::1
    status 2
    stderr iptables v1.8.11 (nf_tables): getaddrinfo: Address family for hostname not supported
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TEE --gateway 256.1.1.1
    status 2
    stderr iptables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TEE --gateway 1.2.3.4.5
    status 2
    stderr iptables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TEE --gateway 3232235777
    echo TEE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TEE gw:192.168.1.1
    save -j TEE --gateway 192.168.1.1
    list TEE        all  --  anywhere             anywhere             TEE gw:192.168.1.1
    list-n TEE        all  --  0.0.0.0/0            0.0.0.0/0            TEE gw:192.168.1.1
-j TEE --gateway 1.2.3.4,1.2.3.5
    status 2
    stderr iptables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TEE --gateway 1.2.3.4-1.2.3.5
    status 2
    stderr iptables v1.8.11 (nf_tables): getaddrinfo: Temporary failure in name resolution
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TEE --gateway 1.2.3.4:80
    status 2
    stderr iptables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TEE --gateway " 1.2.3.4"
    status 2
    stderr iptables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TEE --gateway "1.2.3.4 "
    status 2
    stderr iptables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TEE --gateway ""
    status 2
    stderr iptables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TEE --gateway any
    status 2
    stderr iptables v1.8.11 (nf_tables): getaddrinfo: Temporary failure in name resolution
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TEE --gateway ä
    status 2
    stderr iptables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TEE ! --gateway 1.2.3.4
    status 2
    stderr iptables v1.8.11 (nf_tables): TEE: option "--gateway" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TEE --gateway ! 1.2.3.4
    status 2
    stderr iptables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TEE --gateway
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--gateway" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TEE --gateway 1.2.3.4 --gateway 1.2.3.4
    status 2
    stderr iptables v1.8.11 (nf_tables): TEE: option "--gateway" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TEE --gateway 1.2.3.4 ! --gateway 1.2.3.4
    status 2
    stderr iptables v1.8.11 (nf_tables): TEE: option "--gateway" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TEE --gateway=1.2.3.4
    echo TEE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TEE gw:1.2.3.4
    save -j TEE --gateway 1.2.3.4
    list TEE        all  --  anywhere             anywhere             TEE gw:1.2.3.4
    list-n TEE        all  --  0.0.0.0/0            0.0.0.0/0            TEE gw:1.2.3.4
-j TEE --ga 1.2.3.4
    echo TEE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TEE gw:1.2.3.4
    save -j TEE --gateway 1.2.3.4
    list TEE        all  --  anywhere             anywhere             TEE gw:1.2.3.4
    list-n TEE        all  --  0.0.0.0/0            0.0.0.0/0            TEE gw:1.2.3.4
-j TEE --g 1.2.3.4
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--g"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TEE --gateway 1.2.3.4 --oif eth0
    echo TEE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TEE gw:1.2.3.4 oif=eth0
    save -j TEE --gateway 1.2.3.4 --oif eth0
    list TEE        all  --  anywhere             anywhere             TEE gw:1.2.3.4 oif=eth0
    list-n TEE        all  --  0.0.0.0/0            0.0.0.0/0            TEE gw:1.2.3.4 oif=eth0
-j TEE --oif eth0 --gateway 1.2.3.4
    echo TEE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TEE gw:1.2.3.4 oif=eth0
    save -j TEE --gateway 1.2.3.4 --oif eth0
    list TEE        all  --  anywhere             anywhere             TEE gw:1.2.3.4 oif=eth0
    list-n TEE        all  --  0.0.0.0/0            0.0.0.0/0            TEE gw:1.2.3.4 oif=eth0
-j TEE --gateway 1.2.3.4 --oi=lo
    echo TEE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TEE gw:1.2.3.4 oif=lo
    save -j TEE --gateway 1.2.3.4 --oif lo
    list TEE        all  --  anywhere             anywhere             TEE gw:1.2.3.4 oif=lo
    list-n TEE        all  --  0.0.0.0/0            0.0.0.0/0            TEE gw:1.2.3.4 oif=lo
-j TEE --gateway 1.2.3.4 --o lo
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--o"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TEE --gateway 1.2.3.4 --oif eth+
    echo TEE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TEE gw:1.2.3.4 oif=eth+
    save -j TEE --gateway 1.2.3.4 --oif eth+
    list TEE        all  --  anywhere             anywhere             TEE gw:1.2.3.4 oif=eth+
    list-n TEE        all  --  0.0.0.0/0            0.0.0.0/0            TEE gw:1.2.3.4 oif=eth+
-j TEE --gateway 1.2.3.4 --oif +
    echo TEE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TEE gw:1.2.3.4 oif=+
    save -j TEE --gateway 1.2.3.4 --oif +
    list TEE        all  --  anywhere             anywhere             TEE gw:1.2.3.4 oif=+
    list-n TEE        all  --  0.0.0.0/0            0.0.0.0/0            TEE gw:1.2.3.4 oif=+
-j TEE --gateway 1.2.3.4 --oif abcdefghijklmno
    echo TEE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TEE gw:1.2.3.4 oif=abcdefghijklmno
    save -j TEE --gateway 1.2.3.4 --oif abcdefghijklmno
    list TEE        all  --  anywhere             anywhere             TEE gw:1.2.3.4 oif=abcdefghijklmno
    list-n TEE        all  --  0.0.0.0/0            0.0.0.0/0            TEE gw:1.2.3.4 oif=abcdefghijklmno
-j TEE --gateway 1.2.3.4 --oif abcdefghijklmnop
    echo TEE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TEE gw:1.2.3.4 oif=abcdefghijklmno
    save -j TEE --gateway 1.2.3.4 --oif abcdefghijklmno
    list TEE        all  --  anywhere             anywhere             TEE gw:1.2.3.4 oif=abcdefghijklmno
    list-n TEE        all  --  0.0.0.0/0            0.0.0.0/0            TEE gw:1.2.3.4 oif=abcdefghijklmno
-j TEE --gateway 1.2.3.4 --oif abcdefghijklmnöp
    echo TEE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TEE gw:1.2.3.4 oif=abcdefghijklmn\xc3
    save -j TEE --gateway 1.2.3.4 --oif abcdefghijklmn\xc3
    list TEE        all  --  anywhere             anywhere             TEE gw:1.2.3.4 oif=abcdefghijklmn\xc3
    list-n TEE        all  --  0.0.0.0/0            0.0.0.0/0            TEE gw:1.2.3.4 oif=abcdefghijklmn\xc3
-j TEE --gateway 1.2.3.4 --oif größe
    echo TEE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TEE gw:1.2.3.4 oif=größe
    save -j TEE --gateway 1.2.3.4 --oif größe
    list TEE        all  --  anywhere             anywhere             TEE gw:1.2.3.4 oif=größe
    list-n TEE        all  --  0.0.0.0/0            0.0.0.0/0            TEE gw:1.2.3.4 oif=größe
-j TEE --gateway 1.2.3.4 --oif ""
    echo TEE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TEE gw:1.2.3.4
    save -j TEE --gateway 1.2.3.4
    list TEE        all  --  anywhere             anywhere             TEE gw:1.2.3.4
    list-n TEE        all  --  0.0.0.0/0            0.0.0.0/0            TEE gw:1.2.3.4
-j TEE --gateway 1.2.3.4 --oif "a b"
    echo TEE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TEE gw:1.2.3.4 oif=a b
    save -j TEE --gateway 1.2.3.4 --oif a b
    list TEE        all  --  anywhere             anywhere             TEE gw:1.2.3.4 oif=a b
    list-n TEE        all  --  0.0.0.0/0            0.0.0.0/0            TEE gw:1.2.3.4 oif=a b
    delete 2 Bad argument `b'
    delete Try `iptables -h' or 'iptables --help' for more information.
    delete left: -A INPUT -j TEE --gateway 1.2.3.4 --oif a b
-j TEE --gateway 1.2.3.4 --oif 'a"b'
    echo TEE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TEE gw:1.2.3.4 oif=a"b
    save -j TEE --gateway 1.2.3.4 --oif a"b
    list TEE        all  --  anywhere             anywhere             TEE gw:1.2.3.4 oif=a"b
    list-n TEE        all  --  0.0.0.0/0            0.0.0.0/0            TEE gw:1.2.3.4 oif=a"b
    delete no shell line
    delete left: -A INPUT -j TEE --gateway 1.2.3.4 --oif a"b
-j TEE --gateway 1.2.3.4 --oif "a'b"
    echo TEE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TEE gw:1.2.3.4 oif=a'b
    save -j TEE --gateway 1.2.3.4 --oif a'b
    list TEE        all  --  anywhere             anywhere             TEE gw:1.2.3.4 oif=a'b
    list-n TEE        all  --  0.0.0.0/0            0.0.0.0/0            TEE gw:1.2.3.4 oif=a'b
    delete no shell line
    delete left: -A INPUT -j TEE --gateway 1.2.3.4 --oif a'b
-j TEE --gateway 1.2.3.4 --oif 'a\b'
    echo TEE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TEE gw:1.2.3.4 oif=a\b
    save -j TEE --gateway 1.2.3.4 --oif a\b
    list TEE        all  --  anywhere             anywhere             TEE gw:1.2.3.4 oif=a\b
    list-n TEE        all  --  0.0.0.0/0            0.0.0.0/0            TEE gw:1.2.3.4 oif=a\b
    delete 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete left: -A INPUT -j TEE --gateway 1.2.3.4 --oif a\b
-j TEE --gateway 1.2.3.4 --oif w/x
    echo TEE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TEE gw:1.2.3.4 oif=w/x
    save -j TEE --gateway 1.2.3.4 --oif w/x
    list TEE        all  --  anywhere             anywhere             TEE gw:1.2.3.4 oif=w/x
    list-n TEE        all  --  0.0.0.0/0            0.0.0.0/0            TEE gw:1.2.3.4 oif=w/x
-j TEE --gateway 1.2.3.4 --oif .
    echo TEE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TEE gw:1.2.3.4 oif=.
    save -j TEE --gateway 1.2.3.4 --oif .
    list TEE        all  --  anywhere             anywhere             TEE gw:1.2.3.4 oif=.
    list-n TEE        all  --  0.0.0.0/0            0.0.0.0/0            TEE gw:1.2.3.4 oif=.
-j TEE --gateway 1.2.3.4 --oif br-lan.7
    echo TEE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TEE gw:1.2.3.4 oif=br-lan.7
    save -j TEE --gateway 1.2.3.4 --oif br-lan.7
    list TEE        all  --  anywhere             anywhere             TEE gw:1.2.3.4 oif=br-lan.7
    list-n TEE        all  --  0.0.0.0/0            0.0.0.0/0            TEE gw:1.2.3.4 oif=br-lan.7
-j TEE --gateway 1.2.3.4 --oif '!x'
    echo TEE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TEE gw:1.2.3.4 oif=!x
    save -j TEE --gateway 1.2.3.4 --oif !x
    list TEE        all  --  anywhere             anywhere             TEE gw:1.2.3.4 oif=!x
    list-n TEE        all  --  0.0.0.0/0            0.0.0.0/0            TEE gw:1.2.3.4 oif=!x
-j TEE --gateway 1.2.3.4 --oif -x
    echo TEE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TEE gw:1.2.3.4 oif=-x
    save -j TEE --gateway 1.2.3.4 --oif -x
    list TEE        all  --  anywhere             anywhere             TEE gw:1.2.3.4 oif=-x
    list-n TEE        all  --  0.0.0.0/0            0.0.0.0/0            TEE gw:1.2.3.4 oif=-x
-j TEE --gateway 1.2.3.4 ! --oif x
    status 2
    stderr iptables v1.8.11 (nf_tables): TEE: option "--oif" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TEE --gateway 1.2.3.4 --oif x --oif y
    status 2
    stderr iptables v1.8.11 (nf_tables): TEE: option "--oif" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TEE --gateway 1.2.3.4 --oif
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--oif" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TEE --gateway 1.2.3.4 x
    status 2
    stderr Bad argument `x'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TEE --gateway 1.2.3.4 -p tcp --dport 80
    echo TEE  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:80 TEE gw:1.2.3.4
    save -p tcp -m tcp --dport 80 -j TEE --gateway 1.2.3.4
    list TEE        tcp  --  anywhere             anywhere             tcp dpt:http TEE gw:1.2.3.4
    list-n TEE        tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:80 TEE gw:1.2.3.4
-p tcp --dport 80 -j TEE --gateway 1.2.3.4
    echo TEE  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:80 TEE gw:1.2.3.4
    save -p tcp -m tcp --dport 80 -j TEE --gateway 1.2.3.4
    list TEE        tcp  --  anywhere             anywhere             tcp dpt:http TEE gw:1.2.3.4
    list-n TEE        tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:80 TEE gw:1.2.3.4
! -j TEE --gateway 1.2.3.4
    status 2
    stderr iptables v1.8.11 (nf_tables): cannot have ! before --jump
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TEE --gateway 1.2.3.4 -m limit --limit 5/s
    echo TEE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 5/sec burst 5 TEE gw:1.2.3.4
    save -m limit --limit 5/sec -j TEE --gateway 1.2.3.4
    list TEE        all  --  anywhere             anywhere             limit: avg 5/sec burst 5 TEE gw:1.2.3.4
    list-n TEE        all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 5/sec burst 5 TEE gw:1.2.3.4
-i eth0 -s 10.0.0.0/8 -m comment --comment "to the sniffer" -j TEE --gateway 10.0.0.9 --oif eth1
    echo TEE  all opt -- in eth0 out *  10.0.0.0/8  -> 0.0.0.0/0   /* to the sniffer */ TEE gw:10.0.0.9 oif=eth1
    save -s 10.0.0.0/8 -i eth0 -m comment --comment "to the sniffer" -j TEE --gateway 10.0.0.9 --oif eth1
    list TEE        all  --  10.0.0.0/8           anywhere             /* to the sniffer */ TEE gw:10.0.0.9 oif=eth1
    list-n TEE        all  --  10.0.0.0/8           0.0.0.0/0            /* to the sniffer */ TEE gw:10.0.0.9 oif=eth1
family 6
-j TEE --gateway ::
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo TEE  all opt -- in * out *  ::/0  -> ::/0   TEE gw:::
-j TEE --gateway fe80::1
    echo TEE  all opt -- in * out *  ::/0  -> ::/0   TEE gw:fe80::1
    save -j TEE --gateway fe80::1
    list TEE        all  --  anywhere             anywhere             TEE gw:fe80::1
    list-n TEE        all  --  ::/0                 ::/0                 TEE gw:fe80::1
-j TEE --gateway fe80::1%lo
    echo TEE  all opt -- in * out *  ::/0  -> ::/0   TEE gw:fe80::1
    save -j TEE --gateway fe80::1
    list TEE        all  --  anywhere             anywhere             TEE gw:fe80::1
    list-n TEE        all  --  ::/0                 ::/0                 TEE gw:fe80::1
-j TEE --gateway fe80::1%nosuch
    status 2
    stderr ip6tables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j TEE --gateway 2001:DB8:0::1
    echo TEE  all opt -- in * out *  ::/0  -> ::/0   TEE gw:2001:db8::1
    save -j TEE --gateway 2001:db8::1
    list TEE        all  --  anywhere             anywhere             TEE gw:2001:db8::1
    list-n TEE        all  --  ::/0                 ::/0                 TEE gw:2001:db8::1
-j TEE --gateway ::ffff:1.2.3.4
    echo TEE  all opt -- in * out *  ::/0  -> ::/0   TEE gw:::ffff:1.2.3.4
    save -j TEE --gateway ::ffff:1.2.3.4
    list TEE        all  --  anywhere             anywhere             TEE gw:::ffff:1.2.3.4
    list-n TEE        all  --  ::/0                 ::/0                 TEE gw:::ffff:1.2.3.4
-j TEE --gateway ::1.2.3.4
    echo TEE  all opt -- in * out *  ::/0  -> ::/0   TEE gw:::1.2.3.4
    save -j TEE --gateway ::1.2.3.4
    list TEE        all  --  anywhere             anywhere             TEE gw:::1.2.3.4
    list-n TEE        all  --  ::/0                 ::/0                 TEE gw:::1.2.3.4
-j TEE --gateway ::1/128
    status 2
    stderr ip6tables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j TEE --gateway ::1/64
    status 2
    stderr ip6tables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j TEE --gateway [::1]
    status 2
    stderr ip6tables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j TEE --gateway 1:2:3:4:5:6:7:8
    echo TEE  all opt -- in * out *  ::/0  -> ::/0   TEE gw:1:2:3:4:5:6:7:8
    save -j TEE --gateway 1:2:3:4:5:6:7:8
    list TEE        all  --  anywhere             anywhere             TEE gw:1:2:3:4:5:6:7:8
    list-n TEE        all  --  ::/0                 ::/0                 TEE gw:1:2:3:4:5:6:7:8
-j TEE --gateway 1:2:3:4:5:6:7
    status 2
    stderr ip6tables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j TEE --gateway ff02::1
    echo TEE  all opt -- in * out *  ::/0  -> ::/0   TEE gw:ff02::1
    save -j TEE --gateway ff02::1
    list TEE        all  --  anywhere             anywhere             TEE gw:ff02::1
    list-n TEE        all  --  ::/0                 ::/0                 TEE gw:ff02::1
-j TEE --gateway ::2 --oif eth0
    echo TEE  all opt -- in * out *  ::/0  -> ::/0   TEE gw:::2 oif=eth0
    save -j TEE --gateway ::2 --oif eth0
    list TEE        all  --  anywhere             anywhere             TEE gw:::2 oif=eth0
    list-n TEE        all  --  ::/0                 ::/0                 TEE gw:::2 oif=eth0
-j TEE --oif "" --gateway ::2
    echo TEE  all opt -- in * out *  ::/0  -> ::/0   TEE gw:::2
    save -j TEE --gateway ::2
    list TEE        all  --  anywhere             anywhere             TEE gw:::2
    list-n TEE        all  --  ::/0                 ::/0                 TEE gw:::2
-j TEE --gateway ::2 --gateway ::2
    status 2
    stderr ip6tables v1.8.11 (nf_tables): TEE: option "--gateway" can only be used once.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j TEE ! --gateway ::2
    status 2
    stderr ip6tables v1.8.11 (nf_tables): TEE: option "--gateway" cannot be inverted.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p ipv6-icmp -j TEE --gateway ::2
    echo TEE  ipv6-icmp opt -- in * out *  ::/0  -> ::/0   TEE gw:::2
    save -p ipv6-icmp -j TEE --gateway ::2
    list TEE        ipv6-icmp --  anywhere             anywhere             TEE gw:::2
    list-n TEE        ipv6-icmp --  ::/0                 ::/0                 TEE gw:::2
family 4
table mangle
chain PREROUTING
-j TEE --gateway 10.9.8.6
    echo TEE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TEE gw:10.9.8.6
    save -j TEE --gateway 10.9.8.6
    list TEE        all  --  anywhere             anywhere             TEE gw:10.9.8.6
    list-n TEE        all  --  0.0.0.0/0            0.0.0.0/0            TEE gw:10.9.8.6
family 6
-j TEE --gateway 2001:db8::10 --oif PREROUTING
    echo TEE  all opt -- in * out *  ::/0  -> ::/0   TEE gw:2001:db8::10 oif=PREROUTING
    save -j TEE --gateway 2001:db8::10 --oif PREROUTING
    list TEE        all  --  anywhere             anywhere             TEE gw:2001:db8::10 oif=PREROUTING
    list-n TEE        all  --  ::/0                 ::/0                 TEE gw:2001:db8::10 oif=PREROUTING
family 4
table mangle
chain POSTROUTING
family 6
-j TEE --gateway 2001:db8::11 --oif POSTROUTING
    echo TEE  all opt -- in * out *  ::/0  -> ::/0   TEE gw:2001:db8::11 oif=POSTROUTING
    save -j TEE --gateway 2001:db8::11 --oif POSTROUTING
    list TEE        all  --  anywhere             anywhere             TEE gw:2001:db8::11 oif=POSTROUTING
    list-n TEE        all  --  ::/0                 ::/0                 TEE gw:2001:db8::11 oif=POSTROUTING
family 4
table nat
chain OUTPUT
-j TEE --gateway 10.9.8.3
    echo TEE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TEE gw:10.9.8.3
    save -j TEE --gateway 10.9.8.3
    list TEE        all  --  anywhere             anywhere             TEE gw:10.9.8.3
    list-n TEE        all  --  0.0.0.0/0            0.0.0.0/0            TEE gw:10.9.8.3
family 6
-j TEE --gateway 2001:db8::6 --oif OUTPUT
    echo TEE  all opt -- in * out *  ::/0  -> ::/0   TEE gw:2001:db8::6 oif=OUTPUT
    save -j TEE --gateway 2001:db8::6 --oif OUTPUT
    list TEE        all  --  anywhere             anywhere             TEE gw:2001:db8::6 oif=OUTPUT
    list-n TEE        all  --  ::/0                 ::/0                 TEE gw:2001:db8::6 oif=OUTPUT
family 4
table raw
chain PREROUTING
family 6
family 4
table security
chain FORWARD
-j TEE --gateway 10.9.8.8
    echo TEE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TEE gw:10.9.8.8
    save -j TEE --gateway 10.9.8.8
    list TEE        all  --  anywhere             anywhere             TEE gw:10.9.8.8
    list-n TEE        all  --  0.0.0.0/0            0.0.0.0/0            TEE gw:10.9.8.8
family 6
-j TEE --gateway 2001:db8::7 --oif FORWARD
    echo TEE  all opt -- in * out *  ::/0  -> ::/0   TEE gw:2001:db8::7 oif=FORWARD
    save -j TEE --gateway 2001:db8::7 --oif FORWARD
    list TEE        all  --  anywhere             anywhere             TEE gw:2001:db8::7 oif=FORWARD
    list-n TEE        all  --  ::/0                 ::/0                 TEE gw:2001:db8::7 oif=FORWARD
family both
table mangle
setup -t mangle -N user
chain user
-j TEE --gateway 0
    status/4 4
    status/6 2
    stderr/4 iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain user
    stderr/6 ip6tables v1.8.11 (nf_tables): getaddrinfo: Address family for hostname not supported
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 TEE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TEE gw:0.0.0.0
-j TEE --gateway '*'
    status 2
    stderr iptables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
