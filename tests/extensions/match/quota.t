# 64 bits, and `!` that a listing does not show.
-m quota
    status 2
    stderr iptables v1.8.11 (nf_tables): quota: option "--quota" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m quota --quota 0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   quota: 0 bytes
    save -m quota --quota 0
    list            all  --  anywhere             anywhere             quota: 0 bytes
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            quota: 0 bytes
-m quota --quota 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   quota: 1 bytes
    save -m quota --quota 1
    list            all  --  anywhere             anywhere             quota: 1 bytes
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            quota: 1 bytes
-m quota --quota 1000
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   quota: 1000 bytes
    save -m quota --quota 1000
    list            all  --  anywhere             anywhere             quota: 1000 bytes
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            quota: 1000 bytes
-m quota --quota 4294967295
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   quota: 4294967295 bytes
    save -m quota --quota 4294967295
    list            all  --  anywhere             anywhere             quota: 4294967295 bytes
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            quota: 4294967295 bytes
-m quota --quota 4294967296
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   quota: 4294967296 bytes
    save -m quota --quota 4294967296
    list            all  --  anywhere             anywhere             quota: 4294967296 bytes
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            quota: 4294967296 bytes
-m quota --quota 9223372036854775808
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   quota: 9223372036854775808 bytes
    save -m quota --quota 9223372036854775808
    list            all  --  anywhere             anywhere             quota: 9223372036854775808 bytes
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            quota: 9223372036854775808 bytes
-m quota --quota 18446744073709551615
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   quota: 18446744073709551615 bytes
    save -m quota --quota 18446744073709551615
    list            all  --  anywhere             anywhere             quota: 18446744073709551615 bytes
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            quota: 18446744073709551615 bytes
-m quota --quota 18446744073709551616
    status 2
    stderr iptables v1.8.11 (nf_tables): quota: bad value for option "--quota", or out of range (0-18446744073709551615).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m quota --quota 99999999999999999999999999
    status 2
    stderr iptables v1.8.11 (nf_tables): quota: bad value for option "--quota", or out of range (0-18446744073709551615).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m quota --quota -1
    status 2
    stderr iptables v1.8.11 (nf_tables): quota: bad value for option "--quota", or out of range (0-18446744073709551615).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m quota --quota +5
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   quota: 5 bytes
    save -m quota --quota 5
    list            all  --  anywhere             anywhere             quota: 5 bytes
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            quota: 5 bytes
-m quota --quota " 5"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   quota: 5 bytes
    save -m quota --quota 5
    list            all  --  anywhere             anywhere             quota: 5 bytes
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            quota: 5 bytes
-m quota --quota "5 "
    status 2
    stderr iptables v1.8.11 (nf_tables): quota: bad value for option "--quota", or out of range (0-18446744073709551615).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m quota --quota 0x10
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   quota: 16 bytes
    save -m quota --quota 16
    list            all  --  anywhere             anywhere             quota: 16 bytes
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            quota: 16 bytes
-m quota --quota 0XFFFFFFFFFFFFFFFF
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   quota: 18446744073709551615 bytes
    save -m quota --quota 18446744073709551615
    list            all  --  anywhere             anywhere             quota: 18446744073709551615 bytes
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            quota: 18446744073709551615 bytes
-m quota --quota 010
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   quota: 8 bytes
    save -m quota --quota 8
    list            all  --  anywhere             anywhere             quota: 8 bytes
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            quota: 8 bytes
-m quota --quota 09
    status 2
    stderr iptables v1.8.11 (nf_tables): quota: bad value for option "--quota", or out of range (0-18446744073709551615).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m quota --quota 0x
    status 2
    stderr iptables v1.8.11 (nf_tables): quota: bad value for option "--quota", or out of range (0-18446744073709551615).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m quota --quota 1k
    status 2
    stderr iptables v1.8.11 (nf_tables): quota: bad value for option "--quota", or out of range (0-18446744073709551615).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m quota --quota 1.5
    status 2
    stderr iptables v1.8.11 (nf_tables): quota: bad value for option "--quota", or out of range (0-18446744073709551615).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m quota --quota 1:2
    status 2
    stderr iptables v1.8.11 (nf_tables): quota: bad value for option "--quota", or out of range (0-18446744073709551615).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m quota --quota x
    status 2
    stderr iptables v1.8.11 (nf_tables): quota: bad value for option "--quota", or out of range (0-18446744073709551615).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m quota --quota ""
    status 2
    stderr iptables v1.8.11 (nf_tables): quota: bad value for option "--quota", or out of range (0-18446744073709551615).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m quota --quota=7
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   quota: 7 bytes
    save -m quota --quota 7
    list            all  --  anywhere             anywhere             quota: 7 bytes
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            quota: 7 bytes
-m quota --quota=
    status 2
    stderr iptables v1.8.11 (nf_tables): quota: bad value for option "--quota", or out of range (0-18446744073709551615).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m quota --quota
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--quota" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m quota ! --quota 0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   quota: 0 bytes
    save -m quota ! --quota 0
    list            all  --  anywhere             anywhere             quota: 0 bytes
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            quota: 0 bytes
-m quota ! --quota 5
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   quota: 5 bytes
    save -m quota ! --quota 5
    list            all  --  anywhere             anywhere             quota: 5 bytes
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            quota: 5 bytes
-m quota ! --quota 18446744073709551615
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   quota: 18446744073709551615 bytes
    save -m quota ! --quota 18446744073709551615
    list            all  --  anywhere             anywhere             quota: 18446744073709551615 bytes
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            quota: 18446744073709551615 bytes
-m quota ! --quota x
    status 2
    stderr iptables v1.8.11 (nf_tables): quota: bad value for option "--quota", or out of range (0-18446744073709551615).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m quota ! --quota
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--quota" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m quota ! ! --quota 5
    status 2
    stderr iptables v1.8.11 (nf_tables): multiple consecutive ! not allowed
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m quota --quota ! 5
    status 2
    stderr iptables v1.8.11 (nf_tables): quota: bad value for option "--quota", or out of range (0-18446744073709551615).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m quota --quota 5 --quota 6
    status 2
    stderr iptables v1.8.11 (nf_tables): quota: option "--quota" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m quota --quota 5 ! --quota 5
    status 2
    stderr iptables v1.8.11 (nf_tables): quota: option "--quota" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m quota --quota 5 --quota x
    status 2
    stderr iptables v1.8.11 (nf_tables): quota: option "--quota" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m quota --quot 5
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   quota: 5 bytes
    save -m quota --quota 5
    list            all  --  anywhere             anywhere             quota: 5 bytes
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            quota: 5 bytes
-m quota --q 5
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   quota: 5 bytes
    save -m quota --quota 5
    list            all  --  anywhere             anywhere             quota: 5 bytes
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            quota: 5 bytes
-m quota --quota-bytes 5
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--quota-bytes"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m quota --grow --quota 5
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--grow"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m quota --no-change --quota 5
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--no-change"
    stderr Try `iptables -h' or 'iptables --help' for more information.
--quota 5 -m quota
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--quota"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m quota --quota 5 -j ACCEPT
    echo ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   quota: 5 bytes
    save -m quota --quota 5 -j ACCEPT
    list ACCEPT     all  --  anywhere             anywhere             quota: 5 bytes
    list-n ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0            quota: 5 bytes
-m quota ! --quota 5 -j DROP
    echo DROP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   quota: 5 bytes
    save -m quota ! --quota 5 -j DROP
    list DROP       all  --  anywhere             anywhere             quota: 5 bytes
    list-n DROP       all  --  0.0.0.0/0            0.0.0.0/0            quota: 5 bytes
-m quota --quota 5 -m quota --quota 5
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   quota: 5 bytes quota: 5 bytes
    save -m quota --quota 5 -m quota --quota 5
    list            all  --  anywhere             anywhere             quota: 5 bytes quota: 5 bytes
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            quota: 5 bytes quota: 5 bytes
-m quota --quota 5 -m quota ! --quota 6 -j ACCEPT
    echo ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   quota: 5 bytes quota: 6 bytes
    save -m quota --quota 5 -m quota ! --quota 6 -j ACCEPT
    list ACCEPT     all  --  anywhere             anywhere             quota: 5 bytes quota: 6 bytes
    list-n ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0            quota: 5 bytes quota: 6 bytes
-m quota --quota 5 -m quota
    status 2
    stderr iptables v1.8.11 (nf_tables): quota: option "--quota" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-s 10.0.0.0/8 -p tcp -m tcp --dport 80 -m quota --quota 5 -m comment --comment x
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): host/network `10.0.0.0' not found
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   tcp opt -- in * out *  10.0.0.0/8  -> 0.0.0.0/0   tcp dpt:80 quota: 5 bytes /* x */
    save/4 -s 10.0.0.0/8 -p tcp -m tcp --dport 80 -m quota --quota 5 -m comment --comment x
    list/4            tcp  --  10.0.0.0/8           anywhere             tcp dpt:http quota: 5 bytes /* x */
    list-n/4            tcp  --  10.0.0.0/8           0.0.0.0/0            tcp dpt:80 quota: 5 bytes /* x */
-p udp -m quota --quota 5
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   quota: 5 bytes
    save -p udp -m quota --quota 5
    list            udp  --  anywhere             anywhere             quota: 5 bytes
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            quota: 5 bytes
! -p tcp -m quota --quota 5
    echo  !tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   quota: 5 bytes
    save ! -p tcp -m quota --quota 5
    list           !tcp  --  anywhere             anywhere             quota: 5 bytes
    list-n           !tcp  --  0.0.0.0/0            0.0.0.0/0            quota: 5 bytes
-i eth0 -m quota --quota 5
    echo   all opt -- in eth0 out *  0.0.0.0/0  -> 0.0.0.0/0   quota: 5 bytes
    save -i eth0 -m quota --quota 5
    list            all  --  anywhere             anywhere             quota: 5 bytes
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            quota: 5 bytes
! -m quota --quota 5
    status 2
    stderr iptables v1.8.11 (nf_tables): unexpected ! flag before --match
    stderr Try `iptables -h' or 'iptables --help' for more information.
table nat
chain PREROUTING
-m quota --quota 55
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   quota: 55 bytes
    save -m quota --quota 55
    list            all  --  anywhere             anywhere             quota: 55 bytes
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            quota: 55 bytes
table mangle
chain POSTROUTING
-m quota --quota 56
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   quota: 56 bytes
    save -m quota --quota 56
    list            all  --  anywhere             anywhere             quota: 56 bytes
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            quota: 56 bytes
table raw
chain OUTPUT
-m quota --quota 57
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   quota: 57 bytes
    save -m quota --quota 57
    list            all  --  anywhere             anywhere             quota: 57 bytes
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            quota: 57 bytes
table security
chain FORWARD
-m quota ! --quota 58
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   quota: 58 bytes
    save -m quota ! --quota 58
    list            all  --  anywhere             anywhere             quota: 58 bytes
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            quota: 58 bytes
table filter
chain user
setup -N user
-m quota ! --quota 59 -j RETURN
    echo RETURN  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   quota: 59 bytes
    save -m quota ! --quota 59 -j RETURN
    list RETURN     all  --  anywhere             anywhere             quota: 59 bytes
    list-n RETURN     all  --  0.0.0.0/0            0.0.0.0/0            quota: 59 bytes
