# The time to live of IPv4: equal, not equal, below or above.
family 4
-m ttl
    status 2
    stderr iptables v1.8.11 (nf_tables): TTL match: You must specify one of `--ttl-eq', `--ttl-lt', `--ttl-gt
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ttl --ttl-eq
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--ttl-eq" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ttl --ttl 5 -j ACCEPT
    echo ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TTL match TTL == 5
    save -m ttl --ttl-eq 5 -j ACCEPT
    list ACCEPT     all  --  anywhere             anywhere             TTL match TTL == 5
    list-n ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0            TTL match TTL == 5
-m ttl --ttl-eq 5
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TTL match TTL == 5
    save -m ttl --ttl-eq 5
    list            all  --  anywhere             anywhere             TTL match TTL == 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TTL match TTL == 5
-m ttl --ttl-lt 5
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TTL match TTL < 5
    save -m ttl --ttl-lt 5
    list            all  --  anywhere             anywhere             TTL match TTL < 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TTL match TTL < 5
-m ttl --ttl-gt 5
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TTL match TTL > 5
    save -m ttl --ttl-gt 5
    list            all  --  anywhere             anywhere             TTL match TTL > 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TTL match TTL > 5
-m ttl ! --ttl 5
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TTL match TTL != 5
    save -m ttl ! --ttl-eq 5
    list            all  --  anywhere             anywhere             TTL match TTL != 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TTL match TTL != 5
-m ttl ! --ttl-eq 5
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TTL match TTL != 5
    save -m ttl ! --ttl-eq 5
    list            all  --  anywhere             anywhere             TTL match TTL != 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TTL match TTL != 5
-m ttl ! --ttl-lt 5
    status 2
    stderr iptables v1.8.11 (nf_tables): ttl: option "--ttl-lt" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ttl ! --ttl-gt 5
    status 2
    stderr iptables v1.8.11 (nf_tables): ttl: option "--ttl-gt" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ttl --ttl-eq 0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TTL match TTL == 0
    save -m ttl --ttl-eq 0
    list            all  --  anywhere             anywhere             TTL match TTL == 0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TTL match TTL == 0
-m ttl --ttl-lt 0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TTL match TTL < 0
    save -m ttl --ttl-lt 0
    list            all  --  anywhere             anywhere             TTL match TTL < 0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TTL match TTL < 0
-m ttl --ttl-gt 0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TTL match TTL > 0
    save -m ttl --ttl-gt 0
    list            all  --  anywhere             anywhere             TTL match TTL > 0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TTL match TTL > 0
-m ttl --ttl-eq 255
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TTL match TTL == 255
    save -m ttl --ttl-eq 255
    list            all  --  anywhere             anywhere             TTL match TTL == 255
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TTL match TTL == 255
-m ttl --ttl-lt 255
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TTL match TTL < 255
    save -m ttl --ttl-lt 255
    list            all  --  anywhere             anywhere             TTL match TTL < 255
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TTL match TTL < 255
-m ttl --ttl-gt 255
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TTL match TTL > 255
    save -m ttl --ttl-gt 255
    list            all  --  anywhere             anywhere             TTL match TTL > 255
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TTL match TTL > 255
-m ttl --ttl-eq 256
    status 2
    stderr iptables v1.8.11 (nf_tables): ttl: bad value for option "--ttl-eq", or out of range (0-255).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ttl --ttl 256
    status 2
    stderr iptables v1.8.11 (nf_tables): ttl: bad value for option "--ttl-eq", or out of range (0-255).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ttl --ttl-lt 256
    status 2
    stderr iptables v1.8.11 (nf_tables): ttl: bad value for option "--ttl-lt", or out of range (0-255).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ttl --ttl-gt 256
    status 2
    stderr iptables v1.8.11 (nf_tables): ttl: bad value for option "--ttl-gt", or out of range (0-255).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ttl --ttl-eq 0x40
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TTL match TTL == 64
    save -m ttl --ttl-eq 64
    list            all  --  anywhere             anywhere             TTL match TTL == 64
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TTL match TTL == 64
-m ttl --ttl-lt 0100
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TTL match TTL < 64
    save -m ttl --ttl-lt 64
    list            all  --  anywhere             anywhere             TTL match TTL < 64
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TTL match TTL < 64
-m ttl --ttl-gt 09
    status 2
    stderr iptables v1.8.11 (nf_tables): ttl: bad value for option "--ttl-gt", or out of range (0-255).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ttl --ttl-eq +6
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TTL match TTL == 6
    save -m ttl --ttl-eq 6
    list            all  --  anywhere             anywhere             TTL match TTL == 6
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TTL match TTL == 6
-m ttl --ttl-eq " 6"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TTL match TTL == 6
    save -m ttl --ttl-eq 6
    list            all  --  anywhere             anywhere             TTL match TTL == 6
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TTL match TTL == 6
-m ttl --ttl-eq "6 "
    status 2
    stderr iptables v1.8.11 (nf_tables): ttl: bad value for option "--ttl-eq", or out of range (0-255).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ttl --ttl-eq -1
    status 2
    stderr iptables v1.8.11 (nf_tables): ttl: bad value for option "--ttl-eq", or out of range (0-255).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ttl --ttl-eq ''
    status 2
    stderr iptables v1.8.11 (nf_tables): ttl: bad value for option "--ttl-eq", or out of range (0-255).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ttl --ttl-lt ''
    status 2
    stderr iptables v1.8.11 (nf_tables): ttl: bad value for option "--ttl-lt", or out of range (0-255).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ttl --ttl-eq x
    status 2
    stderr iptables v1.8.11 (nf_tables): ttl: bad value for option "--ttl-eq", or out of range (0-255).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ttl --ttl-gt 1x
    status 2
    stderr iptables v1.8.11 (nf_tables): ttl: bad value for option "--ttl-gt", or out of range (0-255).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ttl --ttl-eq 1:2
    status 2
    stderr iptables v1.8.11 (nf_tables): ttl: bad value for option "--ttl-eq", or out of range (0-255).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ttl --ttl-eq 18446744073709551621
    status 2
    stderr iptables v1.8.11 (nf_tables): ttl: bad value for option "--ttl-eq", or out of range (0-255).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ttl --ttl-gt 5 --ttl-lt 8
    status 2
    stderr iptables v1.8.11 (nf_tables): ttl: option "--ttl-lt" cannot be used together with "--ttl-gt".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ttl --ttl-lt 8 --ttl-gt 5
    status 2
    stderr iptables v1.8.11 (nf_tables): ttl: option "--ttl-lt" cannot be used together with "--ttl-gt".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ttl --ttl-eq 5 --ttl-lt 8
    status 2
    stderr iptables v1.8.11 (nf_tables): ttl: option "--ttl-lt" cannot be used together with "--ttl-eq".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ttl --ttl-lt 5 --ttl-eq 8
    status 2
    stderr iptables v1.8.11 (nf_tables): ttl: option "--ttl-lt" cannot be used together with "--ttl-eq".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ttl --ttl-eq 5 --ttl-gt 8
    status 2
    stderr iptables v1.8.11 (nf_tables): ttl: option "--ttl-gt" cannot be used together with "--ttl-eq".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ttl --ttl-gt 5 --ttl 8
    status 2
    stderr iptables v1.8.11 (nf_tables): ttl: option "--ttl-gt" cannot be used together with "--ttl-eq".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ttl --ttl-gt 5 --ttl-lt 8 --ttl-eq 6
    status 2
    stderr iptables v1.8.11 (nf_tables): ttl: option "--ttl-lt" cannot be used together with "--ttl-eq".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ttl --ttl 5 --ttl 5
    status 2
    stderr iptables v1.8.11 (nf_tables): ttl: option "--ttl-eq" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ttl --ttl 5 --ttl-eq 5
    status 2
    stderr iptables v1.8.11 (nf_tables): ttl: option "--ttl-eq" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ttl --ttl-eq 5 --ttl 5
    status 2
    stderr iptables v1.8.11 (nf_tables): ttl: option "--ttl-eq" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ttl --ttl-lt 5 --ttl-lt 6
    status 2
    stderr iptables v1.8.11 (nf_tables): ttl: option "--ttl-lt" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ttl --ttl-gt 5 --ttl-gt 6
    status 2
    stderr iptables v1.8.11 (nf_tables): ttl: option "--ttl-gt" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ttl --ttl-e 5
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TTL match TTL == 5
    save -m ttl --ttl-eq 5
    list            all  --  anywhere             anywhere             TTL match TTL == 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TTL match TTL == 5
-m ttl --ttl- 5
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--ttl-"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ttl --ttl=64
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TTL match TTL == 64
    save -m ttl --ttl-eq 64
    list            all  --  anywhere             anywhere             TTL match TTL == 64
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TTL match TTL == 64
-m ttl --ttl ! 5
    status 2
    stderr iptables v1.8.11 (nf_tables): ttl: bad value for option "--ttl-eq", or out of range (0-255).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ttl --ttl-eq=64
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TTL match TTL == 64
    save -m ttl --ttl-eq 64
    list            all  --  anywhere             anywhere             TTL match TTL == 64
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TTL match TTL == 64
-m ttl --ttl-lt 10 -m ttl --ttl-gt 5
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TTL match TTL < 10 TTL match TTL > 5
    save -m ttl --ttl-lt 10 -m ttl --ttl-gt 5
    list            all  --  anywhere             anywhere             TTL match TTL < 10 TTL match TTL > 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TTL match TTL < 10 TTL match TTL > 5
-p tcp -m ttl --ttl-lt 2 -m tcp --dport 80 -j DROP
    echo DROP  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TTL match TTL < 2 tcp dpt:80
    save -p tcp -m ttl --ttl-lt 2 -m tcp --dport 80 -j DROP
    list DROP       tcp  --  anywhere             anywhere             TTL match TTL < 2 tcp dpt:http
    list-n DROP       tcp  --  0.0.0.0/0            0.0.0.0/0            TTL match TTL < 2 tcp dpt:80
chain FORWARD
-i eth0 -m ttl --ttl-lt 2 -j REJECT
    echo REJECT  all opt -- in eth0 out *  0.0.0.0/0  -> 0.0.0.0/0   TTL match TTL < 2 reject-with icmp-port-unreachable
    save -i eth0 -m ttl --ttl-lt 2 -j REJECT --reject-with icmp-port-unreachable
    list REJECT     all  --  anywhere             anywhere             TTL match TTL < 2 reject-with icmp-port-unreachable
    list-n REJECT     all  --  0.0.0.0/0            0.0.0.0/0            TTL match TTL < 2 reject-with icmp-port-unreachable
table mangle
chain POSTROUTING
-m ttl --ttl-gt 64
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TTL match TTL > 64
    save -m ttl --ttl-gt 64
    list            all  --  anywhere             anywhere             TTL match TTL > 64
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TTL match TTL > 64
table nat
chain OUTPUT
-m ttl --ttl-eq 64
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TTL match TTL == 64
    save -m ttl --ttl-eq 64
    list            all  --  anywhere             anywhere             TTL match TTL == 64
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TTL match TTL == 64
table raw
chain PREROUTING
-m ttl --ttl-eq 64
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   TTL match TTL == 64
    save -m ttl --ttl-eq 64
    list            all  --  anywhere             anywhere             TTL match TTL == 64
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            TTL match TTL == 64
family 6
chain INPUT
table filter
-m ttl --ttl 5
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Couldn't load match `ttl':No such file or directory
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
