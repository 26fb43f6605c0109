# Networks and hosts.
table nat
chain PREROUTING
-j NETMAP
    status 2
    stderr iptables v1.8.11 (nf_tables): NETMAP: option "--to" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NETMAP --to
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--to" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NETMAP --to ""
    status 2
    stderr iptables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NETMAP --to nosuch.invalid.
    status 2
    stderr iptables v1.8.11 (nf_tables): getaddrinfo: Temporary failure in name resolution
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NETMAP --bad 1.2.3.4
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--bad"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NETMAP extra --to 1.2.3.4
    status 2
    stderr Bad argument `extra'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-g NETMAP
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'NETMAP' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
family 4
-j NETMAP --to 10.0.0.0/24
    echo NETMAP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:10.0.0.0/24
    save -j NETMAP --to 10.0.0.0/24
    list NETMAP     all  --  anywhere             anywhere             to:10.0.0.0/24
    list-n NETMAP     all  --  0.0.0.0/0            0.0.0.0/0            to:10.0.0.0/24
-j NETMAP --to=10.0.0.0/24
    echo NETMAP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:10.0.0.0/24
    save -j NETMAP --to 10.0.0.0/24
    list NETMAP     all  --  anywhere             anywhere             to:10.0.0.0/24
    list-n NETMAP     all  --  0.0.0.0/0            0.0.0.0/0            to:10.0.0.0/24
-j NETMAP --to 10.0.0.5/24
    echo NETMAP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:10.0.0.0/24
    save -j NETMAP --to 10.0.0.0/24
    list NETMAP     all  --  anywhere             anywhere             to:10.0.0.0/24
    list-n NETMAP     all  --  0.0.0.0/0            0.0.0.0/0            to:10.0.0.0/24
-j NETMAP --to 10.0.0.5
    echo NETMAP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:10.0.0.5/32
    save -j NETMAP --to 10.0.0.5/32
    list NETMAP     all  --  anywhere             anywhere             to:10.0.0.5/32
    list-n NETMAP     all  --  0.0.0.0/0            0.0.0.0/0            to:10.0.0.5/32
-j NETMAP --to 10.0.0.5/32
    echo NETMAP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:10.0.0.5/32
    save -j NETMAP --to 10.0.0.5/32
    list NETMAP     all  --  anywhere             anywhere             to:10.0.0.5/32
    list-n NETMAP     all  --  0.0.0.0/0            0.0.0.0/0            to:10.0.0.5/32
-j NETMAP --to 10.0.0.5/31
    echo NETMAP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:10.0.0.4/31
    save -j NETMAP --to 10.0.0.4/31
    list NETMAP     all  --  anywhere             anywhere             to:10.0.0.4/31
    list-n NETMAP     all  --  0.0.0.0/0            0.0.0.0/0            to:10.0.0.4/31
-j NETMAP --to 10.0.0.5/0
    echo NETMAP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:0.0.0.0/0
    save -j NETMAP --to 0.0.0.0/0
    list NETMAP     all  --  anywhere             anywhere             to:0.0.0.0/0
    list-n NETMAP     all  --  0.0.0.0/0            0.0.0.0/0            to:0.0.0.0/0
-j NETMAP --to 0.0.0.0
    echo NETMAP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:0.0.0.0/32
    save -j NETMAP --to 0.0.0.0/32
    list NETMAP     all  --  anywhere             anywhere             to:0.0.0.0/32
    list-n NETMAP     all  --  0.0.0.0/0            0.0.0.0/0            to:0.0.0.0/32
-j NETMAP --to 255.255.255.255/1
    echo NETMAP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:128.0.0.0/1
    save -j NETMAP --to 128.0.0.0/1
    list NETMAP     all  --  anywhere             anywhere             to:128.0.0.0/1
    list-n NETMAP     all  --  0.0.0.0/0            0.0.0.0/0            to:128.0.0.0/1
-j NETMAP --to 10.1.2.3/255.255.0.0
    echo NETMAP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:10.1.0.0/16
    save -j NETMAP --to 10.1.0.0/16
    list NETMAP     all  --  anywhere             anywhere             to:10.1.0.0/16
    list-n NETMAP     all  --  0.0.0.0/0            0.0.0.0/0            to:10.1.0.0/16
-j NETMAP --to 10.1.2.3/255.0.255.0
    echo NETMAP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:10.0.2.0/255.0.255.0
    save -j NETMAP --to 10.0.2.0/255.0.255.0
    list NETMAP     all  --  anywhere             anywhere             to:10.0.2.0/255.0.255.0
    list-n NETMAP     all  --  0.0.0.0/0            0.0.0.0/0            to:10.0.2.0/255.0.255.0
-j NETMAP --to 10.1.2.3/0.0.0.255
    echo NETMAP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:0.0.0.3/0.0.0.255
    save -j NETMAP --to 0.0.0.3/0.0.0.255
    list NETMAP     all  --  anywhere             anywhere             to:0.0.0.3/0.0.0.255
    list-n NETMAP     all  --  0.0.0.0/0            0.0.0.0/0            to:0.0.0.3/0.0.0.255
-j NETMAP --to 10.1.2.3/33
    echo NETMAP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:0.0.0.1/0.0.0.33
    save -j NETMAP --to 0.0.0.1/0.0.0.33
    list NETMAP     all  --  anywhere             anywhere             to:0.0.0.1/0.0.0.33
    list-n NETMAP     all  --  0.0.0.0/0            0.0.0.0/0            to:0.0.0.1/0.0.0.33
-j NETMAP --to 10.1.2.3/255
    echo NETMAP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:0.0.0.3/0.0.0.255
    save -j NETMAP --to 0.0.0.3/0.0.0.255
    list NETMAP     all  --  anywhere             anywhere             to:0.0.0.3/0.0.0.255
    list-n NETMAP     all  --  0.0.0.0/0            0.0.0.0/0            to:0.0.0.3/0.0.0.255
-j NETMAP --to 10.1.2.3/256
    echo NETMAP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:0.0.0.0/0.0.1.0
    save -j NETMAP --to 0.0.0.0/0.0.1.0
    list NETMAP     all  --  anywhere             anywhere             to:0.0.0.0/0.0.1.0
    list-n NETMAP     all  --  0.0.0.0/0            0.0.0.0/0            to:0.0.0.0/0.0.1.0
-j NETMAP --to 10.1.2.3/-1
    status 2
    stderr iptables v1.8.11 (nf_tables): NETMAP: bad value for option "--to", neither a valid network mask nor valid CIDR (0-32).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NETMAP --to 10.1.2.3/0x18
    echo NETMAP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:10.1.2.0/24
    save -j NETMAP --to 10.1.2.0/24
    list NETMAP     all  --  anywhere             anywhere             to:10.1.2.0/24
    list-n NETMAP     all  --  0.0.0.0/0            0.0.0.0/0            to:10.1.2.0/24
-j NETMAP --to 10.1.2.3/030
    echo NETMAP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:10.1.2.0/24
    save -j NETMAP --to 10.1.2.0/24
    list NETMAP     all  --  anywhere             anywhere             to:10.1.2.0/24
    list-n NETMAP     all  --  0.0.0.0/0            0.0.0.0/0            to:10.1.2.0/24
-j NETMAP --to 10.1.2.3/
    status 2
    stderr iptables v1.8.11 (nf_tables): NETMAP: bad value for option "--to", neither a valid network mask nor valid CIDR (0-32).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NETMAP --to 10.1.2.3/x
    status 2
    stderr iptables v1.8.11 (nf_tables): NETMAP: bad value for option "--to", neither a valid network mask nor valid CIDR (0-32).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NETMAP --to 10.1.2.0/24/24
    status 2
    stderr iptables v1.8.11 (nf_tables): NETMAP: bad value for option "--to", neither a valid network mask nor valid CIDR (0-32).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NETMAP --to /24
    status 2
    stderr iptables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NETMAP --to 10
    echo NETMAP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:0.0.0.10/32
    save -j NETMAP --to 0.0.0.10/32
    list NETMAP     all  --  anywhere             anywhere             to:0.0.0.10/32
    list-n NETMAP     all  --  0.0.0.0/0            0.0.0.0/0            to:0.0.0.10/32
-j NETMAP --to 10/8
    echo NETMAP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:0.0.0.0/8
    save -j NETMAP --to 0.0.0.0/8
    list NETMAP     all  --  anywhere             anywhere             to:0.0.0.0/8
    list-n NETMAP     all  --  0.0.0.0/0            0.0.0.0/0            to:0.0.0.0/8
-j NETMAP --to 10.1/8
    echo NETMAP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:10.0.0.0/8
    save -j NETMAP --to 10.0.0.0/8
    list NETMAP     all  --  anywhere             anywhere             to:10.0.0.0/8
    list-n NETMAP     all  --  0.0.0.0/0            0.0.0.0/0            to:10.0.0.0/8
-j NETMAP --to 0x7f.1
    echo NETMAP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:127.0.0.1/32
    save -j NETMAP --to 127.0.0.1/32
    list NETMAP     all  --  anywhere             anywhere             to:127.0.0.1/32
    list-n NETMAP     all  --  0.0.0.0/0            0.0.0.0/0            to:127.0.0.1/32
-j NETMAP --to localhost
    echo NETMAP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:127.0.0.1/32
    save -j NETMAP --to 127.0.0.1/32
    list NETMAP     all  --  anywhere             anywhere             to:127.0.0.1/32
    list-n NETMAP     all  --  0.0.0.0/0            0.0.0.0/0            to:127.0.0.1/32
-j NETMAP --to localhost/8
    echo NETMAP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:127.0.0.0/8
    save -j NETMAP --to 127.0.0.0/8
    list NETMAP     all  --  anywhere             anywhere             to:127.0.0.0/8
    list-n NETMAP     all  --  0.0.0.0/0            0.0.0.0/0            to:127.0.0.0/8
-j NETMAP --to loopback
    status 2
    stderr iptables v1.8.11 (nf_tables): getaddrinfo: Temporary failure in name resolution
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NETMAP --to 10.0.0.1-10.0.0.5
    status 2
    stderr iptables v1.8.11 (nf_tables): getaddrinfo: Temporary failure in name resolution
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NETMAP --to 10.0.0.1,10.0.0.5
    status 2
    stderr iptables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NETMAP --to 10.0.0.256
    status 2
    stderr iptables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NETMAP --to ::1
    status 2
    stderr iptables v1.8.11 (nf_tables): getaddrinfo: Address family for hostname not supported
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NETMAP ! --to 10.0.0.0/24
    status 2
    stderr iptables v1.8.11 (nf_tables): NETMAP: option "--to" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NETMAP --to 10.0.0.0/24 --to 10.0.0.0/24
    status 2
    stderr iptables v1.8.11 (nf_tables): NETMAP: option "--to" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NETMAP --t 10.0.0.0/24
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--t"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-d 1.2.3.0/24 -j NETMAP --to 10.2.3.0/24
    echo NETMAP  all opt -- in * out *  0.0.0.0/0  -> 1.2.3.0/24   to:10.2.3.0/24
    save -d 1.2.3.0/24 -j NETMAP --to 10.2.3.0/24
    list NETMAP     all  --  anywhere             1.2.3.0/24           to:10.2.3.0/24
    list-n NETMAP     all  --  0.0.0.0/0            1.2.3.0/24           to:10.2.3.0/24
-p tcp -d 1.2.3.0/24 --dport 80 -j NETMAP --to 10.2.3.0/24
    echo NETMAP  tcp opt -- in * out *  0.0.0.0/0  -> 1.2.3.0/24   tcp dpt:80 to:10.2.3.0/24
    save -d 1.2.3.0/24 -p tcp -m tcp --dport 80 -j NETMAP --to 10.2.3.0/24
    list NETMAP     tcp  --  anywhere             1.2.3.0/24           tcp dpt:http to:10.2.3.0/24
    list-n NETMAP     tcp  --  0.0.0.0/0            1.2.3.0/24           tcp dpt:80 to:10.2.3.0/24
-p tcp -j NETMAP --to 10.0.0.0:80
    status 2
    stderr iptables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
family 6
-j NETMAP --to 2001:db8::/64
    echo NETMAP  all opt -- in * out *  ::/0  -> ::/0   to:2001:db8::/64
    save -j NETMAP --to 2001:db8::/64
    list NETMAP     all  --  anywhere             anywhere             to:2001:db8::/64
    list-n NETMAP     all  --  ::/0                 ::/0                 to:2001:db8::/64
-j NETMAP --to 2001:DB8::5/64
    echo NETMAP  all opt -- in * out *  ::/0  -> ::/0   to:2001:db8::/64
    save -j NETMAP --to 2001:db8::/64
    list NETMAP     all  --  anywhere             anywhere             to:2001:db8::/64
    list-n NETMAP     all  --  ::/0                 ::/0                 to:2001:db8::/64
-j NETMAP --to 2001:db8::5
    echo NETMAP  all opt -- in * out *  ::/0  -> ::/0   to:2001:db8::5/128
    save -j NETMAP --to 2001:db8::5/128
    list NETMAP     all  --  anywhere             anywhere             to:2001:db8::5/128
    list-n NETMAP     all  --  ::/0                 ::/0                 to:2001:db8::5/128
-j NETMAP --to 2001:db8::5/128
    echo NETMAP  all opt -- in * out *  ::/0  -> ::/0   to:2001:db8::5/128
    save -j NETMAP --to 2001:db8::5/128
    list NETMAP     all  --  anywhere             anywhere             to:2001:db8::5/128
    list-n NETMAP     all  --  ::/0                 ::/0                 to:2001:db8::5/128
-j NETMAP --to 2001:db8::5/0
    echo NETMAP  all opt -- in * out *  ::/0  -> ::/0   to:::/0
    save -j NETMAP --to ::/0
    list NETMAP     all  --  anywhere             anywhere             to:::/0
    list-n NETMAP     all  --  ::/0                 ::/0                 to:::/0
-j NETMAP --to ::/0
    echo NETMAP  all opt -- in * out *  ::/0  -> ::/0   to:::/0
    save -j NETMAP --to ::/0
    list NETMAP     all  --  anywhere             anywhere             to:::/0
    list-n NETMAP     all  --  ::/0                 ::/0                 to:::/0
-j NETMAP --to 2001:db8::5/ffff::
    echo NETMAP  all opt -- in * out *  ::/0  -> ::/0   to:2001::/16
    save -j NETMAP --to 2001::/16
    list NETMAP     all  --  anywhere             anywhere             to:2001::/16
    list-n NETMAP     all  --  ::/0                 ::/0                 to:2001::/16
-j NETMAP --to 2001:db8::5/ffff::ffff
    echo NETMAP  all opt -- in * out *  ::/0  -> ::/0   to:2001::5/ffff::ffff
    save -j NETMAP --to 2001::5/ffff::ffff
    list NETMAP     all  --  anywhere             anywhere             to:2001::5/ffff::ffff
    list-n NETMAP     all  --  ::/0                 ::/0                 to:2001::5/ffff::ffff
-j NETMAP --to 2001:db8::5/129
    status 2
    stderr ip6tables v1.8.11 (nf_tables): NETMAP: bad value for option "--to", neither a valid network mask nor valid CIDR (0-128).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j NETMAP --to 2001:db8::5/
    status 2
    stderr ip6tables v1.8.11 (nf_tables): NETMAP: bad value for option "--to", neither a valid network mask nor valid CIDR (0-128).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j NETMAP --to [2001:db8::5]/64
    status 2
    stderr ip6tables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j NETMAP --to ::ffff:10.0.0.0/120
    echo NETMAP  all opt -- in * out *  ::/0  -> ::/0   to:::ffff:10.0.0.0/120
    save -j NETMAP --to ::ffff:10.0.0.0/120
    list NETMAP     all  --  anywhere             anywhere             to:::ffff:10.0.0.0/120
    list-n NETMAP     all  --  ::/0                 ::/0                 to:::ffff:10.0.0.0/120
-j NETMAP --to 10.0.0.0/24
    status 2
    stderr ip6tables v1.8.11 (nf_tables): getaddrinfo: Address family for hostname not supported
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j NETMAP ! --to 2001:db8::/64
    status 2
    stderr ip6tables v1.8.11 (nf_tables): NETMAP: option "--to" cannot be inverted.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-d 2001:db8:1::/48 -j NETMAP --to 2001:db8:2::/48
    echo NETMAP  all opt -- in * out *  ::/0  -> 2001:db8:1::/48   to:2001:db8:2::/48
    save -d 2001:db8:1::/48 -j NETMAP --to 2001:db8:2::/48
    list NETMAP     all  --  anywhere             2001:db8:1::/48      to:2001:db8:2::/48
    list-n NETMAP     all  --  ::/0                 2001:db8:1::/48      to:2001:db8:2::/48
family 4
# Where it works.
chain INPUT
-j NETMAP --to 10.0.0.0/24
    echo NETMAP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:10.0.0.0/24
    save -j NETMAP --to 10.0.0.0/24
    list NETMAP     all  --  anywhere             anywhere             to:10.0.0.0/24
    list-n NETMAP     all  --  0.0.0.0/0            0.0.0.0/0            to:10.0.0.0/24
chain OUTPUT
-j NETMAP --to 10.0.0.0/24
    echo NETMAP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:10.0.0.0/24
    save -j NETMAP --to 10.0.0.0/24
    list NETMAP     all  --  anywhere             anywhere             to:10.0.0.0/24
    list-n NETMAP     all  --  0.0.0.0/0            0.0.0.0/0            to:10.0.0.0/24
chain POSTROUTING
-s 10.0.0.0/24 -o eth0 -j NETMAP --to 192.168.0.0/24
    echo NETMAP  all opt -- in * out eth0  10.0.0.0/24  -> 0.0.0.0/0   to:192.168.0.0/24
    save -s 10.0.0.0/24 -o eth0 -j NETMAP --to 192.168.0.0/24
    list NETMAP     all  --  10.0.0.0/24          anywhere             to:192.168.0.0/24
    list-n NETMAP     all  --  10.0.0.0/24          0.0.0.0/0            to:192.168.0.0/24
table filter
chain INPUT
-j NETMAP --to 10.0.0.0/24
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo NETMAP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:10.0.0.0/24
table mangle
chain PREROUTING
-j NETMAP --to 10.0.0.0/24
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo NETMAP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:10.0.0.0/24
table raw
chain OUTPUT
-j NETMAP --to 10.0.0.0/24
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo NETMAP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:10.0.0.0/24
table security
chain INPUT
-j NETMAP --to 10.0.0.0/24
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo NETMAP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:10.0.0.0/24
table nat
setup -t nat -N user
chain user
-j NETMAP --to 10.0.0.0/24
    echo NETMAP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   to:10.0.0.0/24
    save -j NETMAP --to 10.0.0.0/24
    list NETMAP     all  --  anywhere             anywhere             to:10.0.0.0/24
    list-n NETMAP     all  --  0.0.0.0/0            0.0.0.0/0            to:10.0.0.0/24
family 6
chain POSTROUTING
-j NETMAP --to fd00::/64
    echo NETMAP  all opt -- in * out *  ::/0  -> ::/0   to:fd00::/64
    save -j NETMAP --to fd00::/64
    list NETMAP     all  --  anywhere             anywhere             to:fd00::/64
    list-n NETMAP     all  --  ::/0                 ::/0                 to:fd00::/64
chain INPUT
-j NETMAP --to fd00::/64
    echo NETMAP  all opt -- in * out *  ::/0  -> ::/0   to:fd00::/64
    save -j NETMAP --to fd00::/64
    list NETMAP     all  --  anywhere             anywhere             to:fd00::/64
    list-n NETMAP     all  --  ::/0                 ::/0                 to:fd00::/64
table filter
chain OUTPUT
-j NETMAP --to fd00::/64
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo NETMAP  all opt -- in * out *  ::/0  -> ::/0   to:fd00::/64
