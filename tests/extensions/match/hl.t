# The hop limit of IPv6: equal, not equal, below or above.
family 6
-m hl
    status 2
    stderr ip6tables v1.8.11 (nf_tables): HL match: You must specify one of `--hl-eq', `--hl-lt', `--hl-gt'
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hl --hl-eq
    status 2
    stderr ip6tables v1.8.11 (nf_tables): option "--hl-eq" requires an argument
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hl --hl 5 -j ACCEPT
    echo ACCEPT  all opt -- in * out *  ::/0  -> ::/0   HL match HL == 5
    save -m hl --hl-eq 5 -j ACCEPT
    list ACCEPT     all  --  anywhere             anywhere             HL match HL == 5
    list-n ACCEPT     all  --  ::/0                 ::/0                 HL match HL == 5
-m hl --hl-eq 5
    echo   all opt -- in * out *  ::/0  -> ::/0   HL match HL == 5
    save -m hl --hl-eq 5
    list            all  --  anywhere             anywhere             HL match HL == 5
    list-n            all  --  ::/0                 ::/0                 HL match HL == 5
-m hl --hl-lt 5
    echo   all opt -- in * out *  ::/0  -> ::/0   HL match HL < 5
    save -m hl --hl-lt 5
    list            all  --  anywhere             anywhere             HL match HL < 5
    list-n            all  --  ::/0                 ::/0                 HL match HL < 5
-m hl --hl-gt 5
    echo   all opt -- in * out *  ::/0  -> ::/0   HL match HL > 5
    save -m hl --hl-gt 5
    list            all  --  anywhere             anywhere             HL match HL > 5
    list-n            all  --  ::/0                 ::/0                 HL match HL > 5
-m hl ! --hl 5
    echo   all opt -- in * out *  ::/0  -> ::/0   HL match HL != 5
    save -m hl ! --hl-eq 5
    list            all  --  anywhere             anywhere             HL match HL != 5
    list-n            all  --  ::/0                 ::/0                 HL match HL != 5
-m hl ! --hl-eq 5
    echo   all opt -- in * out *  ::/0  -> ::/0   HL match HL != 5
    save -m hl ! --hl-eq 5
    list            all  --  anywhere             anywhere             HL match HL != 5
    list-n            all  --  ::/0                 ::/0                 HL match HL != 5
-m hl ! --hl-lt 5
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hl: option "--hl-lt" cannot be inverted.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hl ! --hl-gt 5
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hl: option "--hl-gt" cannot be inverted.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hl --hl-eq 0
    echo   all opt -- in * out *  ::/0  -> ::/0   HL match HL == 0
    save -m hl --hl-eq 0
    list            all  --  anywhere             anywhere             HL match HL == 0
    list-n            all  --  ::/0                 ::/0                 HL match HL == 0
-m hl --hl-lt 0
    echo   all opt -- in * out *  ::/0  -> ::/0   HL match HL < 0
    save -m hl --hl-lt 0
    list            all  --  anywhere             anywhere             HL match HL < 0
    list-n            all  --  ::/0                 ::/0                 HL match HL < 0
-m hl --hl-gt 0
    echo   all opt -- in * out *  ::/0  -> ::/0   HL match HL > 0
    save -m hl --hl-gt 0
    list            all  --  anywhere             anywhere             HL match HL > 0
    list-n            all  --  ::/0                 ::/0                 HL match HL > 0
-m hl --hl-eq 255
    echo   all opt -- in * out *  ::/0  -> ::/0   HL match HL == 255
    save -m hl --hl-eq 255
    list            all  --  anywhere             anywhere             HL match HL == 255
    list-n            all  --  ::/0                 ::/0                 HL match HL == 255
-m hl --hl-lt 255
    echo   all opt -- in * out *  ::/0  -> ::/0   HL match HL < 255
    save -m hl --hl-lt 255
    list            all  --  anywhere             anywhere             HL match HL < 255
    list-n            all  --  ::/0                 ::/0                 HL match HL < 255
-m hl --hl-gt 255
    echo   all opt -- in * out *  ::/0  -> ::/0   HL match HL > 255
    save -m hl --hl-gt 255
    list            all  --  anywhere             anywhere             HL match HL > 255
    list-n            all  --  ::/0                 ::/0                 HL match HL > 255
-m hl --hl-eq 256
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hl: bad value for option "--hl-eq", or out of range (0-255).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hl --hl 256
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hl: bad value for option "--hl-eq", or out of range (0-255).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hl --hl-lt 256
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hl: bad value for option "--hl-lt", or out of range (0-255).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hl --hl-gt 256
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hl: bad value for option "--hl-gt", or out of range (0-255).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hl --hl-eq 0x40
    echo   all opt -- in * out *  ::/0  -> ::/0   HL match HL == 64
    save -m hl --hl-eq 64
    list            all  --  anywhere             anywhere             HL match HL == 64
    list-n            all  --  ::/0                 ::/0                 HL match HL == 64
-m hl --hl-lt 0100
    echo   all opt -- in * out *  ::/0  -> ::/0   HL match HL < 64
    save -m hl --hl-lt 64
    list            all  --  anywhere             anywhere             HL match HL < 64
    list-n            all  --  ::/0                 ::/0                 HL match HL < 64
-m hl --hl-gt 09
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hl: bad value for option "--hl-gt", or out of range (0-255).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hl --hl-eq +6
    echo   all opt -- in * out *  ::/0  -> ::/0   HL match HL == 6
    save -m hl --hl-eq 6
    list            all  --  anywhere             anywhere             HL match HL == 6
    list-n            all  --  ::/0                 ::/0                 HL match HL == 6
-m hl --hl-eq " 6"
    echo   all opt -- in * out *  ::/0  -> ::/0   HL match HL == 6
    save -m hl --hl-eq 6
    list            all  --  anywhere             anywhere             HL match HL == 6
    list-n            all  --  ::/0                 ::/0                 HL match HL == 6
-m hl --hl-eq "6 "
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hl: bad value for option "--hl-eq", or out of range (0-255).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hl --hl-eq -1
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hl: bad value for option "--hl-eq", or out of range (0-255).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hl --hl-eq ''
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hl: bad value for option "--hl-eq", or out of range (0-255).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hl --hl-lt ''
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hl: bad value for option "--hl-lt", or out of range (0-255).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hl --hl-eq x
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hl: bad value for option "--hl-eq", or out of range (0-255).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hl --hl-gt 1x
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hl: bad value for option "--hl-gt", or out of range (0-255).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hl --hl-eq 1:2
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hl: bad value for option "--hl-eq", or out of range (0-255).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hl --hl-eq 18446744073709551621
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hl: bad value for option "--hl-eq", or out of range (0-255).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hl --hl-gt 5 --hl-lt 8
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hl: option "--hl-lt" cannot be used together with "--hl-gt".
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hl --hl-lt 8 --hl-gt 5
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hl: option "--hl-lt" cannot be used together with "--hl-gt".
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hl --hl-eq 5 --hl-lt 8
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hl: option "--hl-lt" cannot be used together with "--hl-eq".
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hl --hl-lt 5 --hl-eq 8
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hl: option "--hl-lt" cannot be used together with "--hl-eq".
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hl --hl-eq 5 --hl-gt 8
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hl: option "--hl-gt" cannot be used together with "--hl-eq".
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hl --hl-gt 5 --hl 8
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hl: option "--hl-gt" cannot be used together with "--hl-eq".
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hl --hl-gt 5 --hl-lt 8 --hl-eq 6
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hl: option "--hl-lt" cannot be used together with "--hl-eq".
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hl --hl 5 --hl 5
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hl: option "--hl-eq" can only be used once.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hl --hl 5 --hl-eq 5
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hl: option "--hl-eq" can only be used once.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hl --hl-eq 5 --hl 5
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hl: option "--hl-eq" can only be used once.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hl --hl-lt 5 --hl-lt 6
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hl: option "--hl-lt" can only be used once.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hl --hl-gt 5 --hl-gt 6
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hl: option "--hl-gt" can only be used once.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hl --hl-e 5
    echo   all opt -- in * out *  ::/0  -> ::/0   HL match HL == 5
    save -m hl --hl-eq 5
    list            all  --  anywhere             anywhere             HL match HL == 5
    list-n            all  --  ::/0                 ::/0                 HL match HL == 5
-m hl --hl- 5
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown option "--hl-"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hl --hl=64
    echo   all opt -- in * out *  ::/0  -> ::/0   HL match HL == 64
    save -m hl --hl-eq 64
    list            all  --  anywhere             anywhere             HL match HL == 64
    list-n            all  --  ::/0                 ::/0                 HL match HL == 64
-m hl --hl ! 5
    status 2
    stderr ip6tables v1.8.11 (nf_tables): hl: bad value for option "--hl-eq", or out of range (0-255).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m hl --hl-eq=64
    echo   all opt -- in * out *  ::/0  -> ::/0   HL match HL == 64
    save -m hl --hl-eq 64
    list            all  --  anywhere             anywhere             HL match HL == 64
    list-n            all  --  ::/0                 ::/0                 HL match HL == 64
-m hl --hl-lt 10 -m hl --hl-gt 5
    echo   all opt -- in * out *  ::/0  -> ::/0   HL match HL < 10 HL match HL > 5
    save -m hl --hl-lt 10 -m hl --hl-gt 5
    list            all  --  anywhere             anywhere             HL match HL < 10 HL match HL > 5
    list-n            all  --  ::/0                 ::/0                 HL match HL < 10 HL match HL > 5
-p tcp -m hl --hl-lt 2 -m tcp --dport 80 -j DROP
    echo DROP  tcp opt -- in * out *  ::/0  -> ::/0   HL match HL < 2 tcp dpt:80
    save -p tcp -m hl --hl-lt 2 -m tcp --dport 80 -j DROP
    list DROP       tcp  --  anywhere             anywhere             HL match HL < 2 tcp dpt:http
    list-n DROP       tcp  --  ::/0                 ::/0                 HL match HL < 2 tcp dpt:80
chain FORWARD
-i eth0 -m hl --hl-lt 2 -j REJECT
    echo REJECT  all opt -- in eth0 out *  ::/0  -> ::/0   HL match HL < 2 reject-with icmp6-port-unreachable
    save -i eth0 -m hl --hl-lt 2 -j REJECT --reject-with icmp6-port-unreachable
    list REJECT     all  --  anywhere             anywhere             HL match HL < 2 reject-with icmp6-port-unreachable
    list-n REJECT     all  --  ::/0                 ::/0                 HL match HL < 2 reject-with icmp6-port-unreachable
table mangle
chain POSTROUTING
-m hl --hl-gt 64
    echo   all opt -- in * out *  ::/0  -> ::/0   HL match HL > 64
    save -m hl --hl-gt 64
    list            all  --  anywhere             anywhere             HL match HL > 64
    list-n            all  --  ::/0                 ::/0                 HL match HL > 64
table nat
chain OUTPUT
-m hl --hl-eq 64
    echo   all opt -- in * out *  ::/0  -> ::/0   HL match HL == 64
    save -m hl --hl-eq 64
    list            all  --  anywhere             anywhere             HL match HL == 64
    list-n            all  --  ::/0                 ::/0                 HL match HL == 64
table raw
chain PREROUTING
-m hl --hl-eq 64
    echo   all opt -- in * out *  ::/0  -> ::/0   HL match HL == 64
    save -m hl --hl-eq 64
    list            all  --  anywhere             anywhere             HL match HL == 64
    list-n            all  --  ::/0                 ::/0                 HL match HL == 64
family 4
chain INPUT
table filter
-m hl --hl 5
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `hl':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
