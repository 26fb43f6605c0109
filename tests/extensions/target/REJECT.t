-j REJECT
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-port-unreachable
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-port-unreachable
    save/4 -j REJECT --reject-with icmp-port-unreachable
    save/6 -j REJECT --reject-with icmp6-port-unreachable
    list/4 REJECT     all  --  anywhere             anywhere             reject-with icmp-port-unreachable
    list/6 REJECT     all  --  anywhere             anywhere             reject-with icmp6-port-unreachable
    list-n/4 REJECT     all  --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-port-unreachable
    list-n/6 REJECT     all  --  ::/0                 ::/0                 reject-with icmp6-port-unreachable
-p tcp -j REJECT --reject-with tcp-reset
    echo REJECT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with tcp-reset
    save -p tcp -j REJECT --reject-with tcp-reset
    list REJECT     tcp  --  anywhere             anywhere             reject-with tcp-reset
    list-n REJECT     tcp  --  0.0.0.0/0            0.0.0.0/0            reject-with tcp-reset
-j REJECT --reject-with tcp-reset
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with tcp-reset
-p udp -j REJECT --reject-with tcp-reset
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo REJECT  udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with tcp-reset
! -p tcp -j REJECT --reject-with tcp-reset
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo REJECT !tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with tcp-reset
! -p udp -j REJECT --reject-with tcp-reset
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo REJECT !udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with tcp-reset
-p tcp -j REJECT --reject-with tcp-rst
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown reject type "tcp-rst"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 REJECT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with tcp-reset
    save/4 -p tcp -j REJECT --reject-with tcp-reset
    list/4 REJECT     tcp  --  anywhere             anywhere             reject-with tcp-reset
    list-n/4 REJECT     tcp  --  0.0.0.0/0            0.0.0.0/0            reject-with tcp-reset
-p tcp -j REJECT --reject-with tcp
    echo REJECT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with tcp-reset
    save -p tcp -j REJECT --reject-with tcp-reset
    list REJECT     tcp  --  anywhere             anywhere             reject-with tcp-reset
    list-n REJECT     tcp  --  0.0.0.0/0            0.0.0.0/0            reject-with tcp-reset
-p tcp -j REJECT --reject-with t
    echo REJECT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with tcp-reset
    save -p tcp -j REJECT --reject-with tcp-reset
    list REJECT     tcp  --  anywhere             anywhere             reject-with tcp-reset
    list-n REJECT     tcp  --  0.0.0.0/0            0.0.0.0/0            reject-with tcp-reset
-p tcp -j REJECT --reject-with TCP-RESET
    echo REJECT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with tcp-reset
    save -p tcp -j REJECT --reject-with tcp-reset
    list REJECT     tcp  --  anywhere             anywhere             reject-with tcp-reset
    list-n REJECT     tcp  --  0.0.0.0/0            0.0.0.0/0            reject-with tcp-reset
-j REJECT --reject-with icmp-net-unreachable
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown reject type "icmp-net-unreachable"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-net-unreachable
    save/4 -j REJECT --reject-with icmp-net-unreachable
    list/4 REJECT     all  --  anywhere             anywhere             reject-with icmp-net-unreachable
    list-n/4 REJECT     all  --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-net-unreachable
-j REJECT --reject-with icmp-host-unreachable
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown reject type "icmp-host-unreachable"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-host-unreachable
    save/4 -j REJECT --reject-with icmp-host-unreachable
    list/4 REJECT     all  --  anywhere             anywhere             reject-with icmp-host-unreachable
    list-n/4 REJECT     all  --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-host-unreachable
-j REJECT --reject-with icmp-proto-unreachable
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown reject type "icmp-proto-unreachable"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-proto-unreachable
    save/4 -j REJECT --reject-with icmp-proto-unreachable
    list/4 REJECT     all  --  anywhere             anywhere             reject-with icmp-proto-unreachable
    list-n/4 REJECT     all  --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-proto-unreachable
-j REJECT --reject-with icmp-port-unreachable
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown reject type "icmp-port-unreachable"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-port-unreachable
    save/4 -j REJECT --reject-with icmp-port-unreachable
    list/4 REJECT     all  --  anywhere             anywhere             reject-with icmp-port-unreachable
    list-n/4 REJECT     all  --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-port-unreachable
-j REJECT --reject-with icmp-net-prohibited
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown reject type "icmp-net-prohibited"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-net-prohibited
    save/4 -j REJECT --reject-with icmp-net-prohibited
    list/4 REJECT     all  --  anywhere             anywhere             reject-with icmp-net-prohibited
    list-n/4 REJECT     all  --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-net-prohibited
-j REJECT --reject-with icmp-host-prohibited
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown reject type "icmp-host-prohibited"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-host-prohibited
    save/4 -j REJECT --reject-with icmp-host-prohibited
    list/4 REJECT     all  --  anywhere             anywhere             reject-with icmp-host-prohibited
    list-n/4 REJECT     all  --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-host-prohibited
-j REJECT --reject-with icmp-admin-prohibited
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown reject type "icmp-admin-prohibited"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-admin-prohibited
    save/4 -j REJECT --reject-with icmp-admin-prohibited
    list/4 REJECT     all  --  anywhere             anywhere             reject-with icmp-admin-prohibited
    list-n/4 REJECT     all  --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-admin-prohibited
-j REJECT --reject-with net-unreach
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown reject type "net-unreach"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-net-unreachable
    save/4 -j REJECT --reject-with icmp-net-unreachable
    list/4 REJECT     all  --  anywhere             anywhere             reject-with icmp-net-unreachable
    list-n/4 REJECT     all  --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-net-unreachable
-j REJECT --reject-with host-unreach
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown reject type "host-unreach"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-host-unreachable
    save/4 -j REJECT --reject-with icmp-host-unreachable
    list/4 REJECT     all  --  anywhere             anywhere             reject-with icmp-host-unreachable
    list-n/4 REJECT     all  --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-host-unreachable
-j REJECT --reject-with proto-unreach
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown reject type "proto-unreach"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-proto-unreachable
    save/4 -j REJECT --reject-with icmp-proto-unreachable
    list/4 REJECT     all  --  anywhere             anywhere             reject-with icmp-proto-unreachable
    list-n/4 REJECT     all  --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-proto-unreachable
-j REJECT --reject-with port-unreach
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-port-unreachable
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-port-unreachable
    save/4 -j REJECT --reject-with icmp-port-unreachable
    save/6 -j REJECT --reject-with icmp6-port-unreachable
    list/4 REJECT     all  --  anywhere             anywhere             reject-with icmp-port-unreachable
    list/6 REJECT     all  --  anywhere             anywhere             reject-with icmp6-port-unreachable
    list-n/4 REJECT     all  --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-port-unreachable
    list-n/6 REJECT     all  --  ::/0                 ::/0                 reject-with icmp6-port-unreachable
-j REJECT --reject-with net-prohib
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown reject type "net-prohib"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-net-prohibited
    save/4 -j REJECT --reject-with icmp-net-prohibited
    list/4 REJECT     all  --  anywhere             anywhere             reject-with icmp-net-prohibited
    list-n/4 REJECT     all  --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-net-prohibited
-j REJECT --reject-with host-prohib
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown reject type "host-prohib"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-host-prohibited
    save/4 -j REJECT --reject-with icmp-host-prohibited
    list/4 REJECT     all  --  anywhere             anywhere             reject-with icmp-host-prohibited
    list-n/4 REJECT     all  --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-host-prohibited
-j REJECT --reject-with admin-prohib
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown reject type "admin-prohib"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-admin-prohibited
    save/4 -j REJECT --reject-with icmp-admin-prohibited
    list/4 REJECT     all  --  anywhere             anywhere             reject-with icmp-admin-prohibited
    list-n/4 REJECT     all  --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-admin-prohibited
-j REJECT --reject-with tcp-rst
    status/4 4
    status/6 2
    stderr/4 iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown reject type "tcp-rst"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with tcp-reset
-j REJECT --reject-with icmp
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-net-unreachable
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-no-route
    save/4 -j REJECT --reject-with icmp-net-unreachable
    save/6 -j REJECT --reject-with icmp6-no-route
    list/4 REJECT     all  --  anywhere             anywhere             reject-with icmp-net-unreachable
    list/6 REJECT     all  --  anywhere             anywhere             reject-with icmp6-no-route
    list-n/4 REJECT     all  --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-net-unreachable
    list-n/6 REJECT     all  --  ::/0                 ::/0                 reject-with icmp6-no-route
-j REJECT --reject-with i
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-net-unreachable
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-no-route
    save/4 -j REJECT --reject-with icmp-net-unreachable
    save/6 -j REJECT --reject-with icmp6-no-route
    list/4 REJECT     all  --  anywhere             anywhere             reject-with icmp-net-unreachable
    list/6 REJECT     all  --  anywhere             anywhere             reject-with icmp6-no-route
    list-n/4 REJECT     all  --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-net-unreachable
    list-n/6 REJECT     all  --  ::/0                 ::/0                 reject-with icmp6-no-route
-j REJECT --reject-with icmp-n
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown reject type "icmp-n"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-net-unreachable
    save/4 -j REJECT --reject-with icmp-net-unreachable
    list/4 REJECT     all  --  anywhere             anywhere             reject-with icmp-net-unreachable
    list-n/4 REJECT     all  --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-net-unreachable
-j REJECT --reject-with icmp-net
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown reject type "icmp-net"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-net-unreachable
    save/4 -j REJECT --reject-with icmp-net-unreachable
    list/4 REJECT     all  --  anywhere             anywhere             reject-with icmp-net-unreachable
    list-n/4 REJECT     all  --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-net-unreachable
-j REJECT --reject-with icmp-net-p
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown reject type "icmp-net-p"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-net-prohibited
    save/4 -j REJECT --reject-with icmp-net-prohibited
    list/4 REJECT     all  --  anywhere             anywhere             reject-with icmp-net-prohibited
    list-n/4 REJECT     all  --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-net-prohibited
-j REJECT --reject-with icmp-h
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown reject type "icmp-h"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-host-unreachable
    save/4 -j REJECT --reject-with icmp-host-unreachable
    list/4 REJECT     all  --  anywhere             anywhere             reject-with icmp-host-unreachable
    list-n/4 REJECT     all  --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-host-unreachable
-j REJECT --reject-with icmp-p
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown reject type "icmp-p"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-proto-unreachable
    save/4 -j REJECT --reject-with icmp-proto-unreachable
    list/4 REJECT     all  --  anywhere             anywhere             reject-with icmp-proto-unreachable
    list-n/4 REJECT     all  --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-proto-unreachable
-j REJECT --reject-with icmp-po
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown reject type "icmp-po"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-port-unreachable
    save/4 -j REJECT --reject-with icmp-port-unreachable
    list/4 REJECT     all  --  anywhere             anywhere             reject-with icmp-port-unreachable
    list-n/4 REJECT     all  --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-port-unreachable
-j REJECT --reject-with icmp-a
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown reject type "icmp-a"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-admin-prohibited
    save/4 -j REJECT --reject-with icmp-admin-prohibited
    list/4 REJECT     all  --  anywhere             anywhere             reject-with icmp-admin-prohibited
    list-n/4 REJECT     all  --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-admin-prohibited
-j REJECT --reject-with n
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-net-unreachable
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-no-route
    save/4 -j REJECT --reject-with icmp-net-unreachable
    save/6 -j REJECT --reject-with icmp6-no-route
    list/4 REJECT     all  --  anywhere             anywhere             reject-with icmp-net-unreachable
    list/6 REJECT     all  --  anywhere             anywhere             reject-with icmp6-no-route
    list-n/4 REJECT     all  --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-net-unreachable
    list-n/6 REJECT     all  --  ::/0                 ::/0                 reject-with icmp6-no-route
-j REJECT --reject-with net
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown reject type "net"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-net-unreachable
    save/4 -j REJECT --reject-with icmp-net-unreachable
    list/4 REJECT     all  --  anywhere             anywhere             reject-with icmp-net-unreachable
    list-n/4 REJECT     all  --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-net-unreachable
-j REJECT --reject-with net-p
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown reject type "net-p"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-net-prohibited
    save/4 -j REJECT --reject-with icmp-net-prohibited
    list/4 REJECT     all  --  anywhere             anywhere             reject-with icmp-net-prohibited
    list-n/4 REJECT     all  --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-net-prohibited
-j REJECT --reject-with h
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown reject type "h"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-host-unreachable
    save/4 -j REJECT --reject-with icmp-host-unreachable
    list/4 REJECT     all  --  anywhere             anywhere             reject-with icmp-host-unreachable
    list-n/4 REJECT     all  --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-host-unreachable
-j REJECT --reject-with p
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-proto-unreachable
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-port-unreachable
    save/4 -j REJECT --reject-with icmp-proto-unreachable
    save/6 -j REJECT --reject-with icmp6-port-unreachable
    list/4 REJECT     all  --  anywhere             anywhere             reject-with icmp-proto-unreachable
    list/6 REJECT     all  --  anywhere             anywhere             reject-with icmp6-port-unreachable
    list-n/4 REJECT     all  --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-proto-unreachable
    list-n/6 REJECT     all  --  ::/0                 ::/0                 reject-with icmp6-port-unreachable
-j REJECT --reject-with po
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-port-unreachable
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-port-unreachable
    save/4 -j REJECT --reject-with icmp-port-unreachable
    save/6 -j REJECT --reject-with icmp6-port-unreachable
    list/4 REJECT     all  --  anywhere             anywhere             reject-with icmp-port-unreachable
    list/6 REJECT     all  --  anywhere             anywhere             reject-with icmp6-port-unreachable
    list-n/4 REJECT     all  --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-port-unreachable
    list-n/6 REJECT     all  --  ::/0                 ::/0                 reject-with icmp6-port-unreachable
-j REJECT --reject-with a
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-admin-prohibited
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-adm-prohibited
    save/4 -j REJECT --reject-with icmp-admin-prohibited
    save/6 -j REJECT --reject-with icmp6-adm-prohibited
    list/4 REJECT     all  --  anywhere             anywhere             reject-with icmp-admin-prohibited
    list/6 REJECT     all  --  anywhere             anywhere             reject-with icmp6-adm-prohibited
    list-n/4 REJECT     all  --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-admin-prohibited
    list-n/6 REJECT     all  --  ::/0                 ::/0                 reject-with icmp6-adm-prohibited
-j REJECT --reject-with ""
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-net-unreachable
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-no-route
    save/4 -j REJECT --reject-with icmp-net-unreachable
    save/6 -j REJECT --reject-with icmp6-no-route
    list/4 REJECT     all  --  anywhere             anywhere             reject-with icmp-net-unreachable
    list/6 REJECT     all  --  anywhere             anywhere             reject-with icmp6-no-route
    list-n/4 REJECT     all  --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-net-unreachable
    list-n/6 REJECT     all  --  ::/0                 ::/0                 reject-with icmp6-no-route
-j REJECT --reject-with x
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown reject type "x"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j REJECT --reject-with echo-reply
    status 2
    stderr/4 --reject-with echo-reply no longer supported
    stderr/4 iptables v1.8.11 (nf_tables): unknown reject type "echo-reply"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown reject type "echo-reply"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-j REJECT --reject-with echoreply
    status 2
    stderr/4 --reject-with echo-reply no longer supported
    stderr/4 iptables v1.8.11 (nf_tables): unknown reject type "echoreply"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown reject type "echoreply"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-j REJECT --reject-with e
    status 2
    stderr/4 --reject-with echo-reply no longer supported
    stderr/4 iptables v1.8.11 (nf_tables): unknown reject type "e"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown reject type "e"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-j REJECT --reject-with icmp-net-unreachablex
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown reject type "icmp-net-unreachablex"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j REJECT --reject-with icmp-port-unreach
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown reject type "icmp-port-unreach"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-port-unreachable
    save/4 -j REJECT --reject-with icmp-port-unreachable
    list/4 REJECT     all  --  anywhere             anywhere             reject-with icmp-port-unreachable
    list-n/4 REJECT     all  --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-port-unreachable
-j REJECT --reject-with ICMP-PORT-UNREACHABLE
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown reject type "ICMP-PORT-UNREACHABLE"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-port-unreachable
    save/4 -j REJECT --reject-with icmp-port-unreachable
    list/4 REJECT     all  --  anywhere             anywhere             reject-with icmp-port-unreachable
    list-n/4 REJECT     all  --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-port-unreachable
-j REJECT --reject-with Icmp-Port
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown reject type "Icmp-Port"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-port-unreachable
    save/4 -j REJECT --reject-with icmp-port-unreachable
    list/4 REJECT     all  --  anywhere             anywhere             reject-with icmp-port-unreachable
    list-n/4 REJECT     all  --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-port-unreachable
-j REJECT --reject-with port-unreachable
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown reject type "port-unreachable"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j REJECT --reject-with icmp6-port-unreachable
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown reject type "icmp6-port-unreachable"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-port-unreachable
    save/6 -j REJECT --reject-with icmp6-port-unreachable
    list/6 REJECT     all  --  anywhere             anywhere             reject-with icmp6-port-unreachable
    list-n/6 REJECT     all  --  ::/0                 ::/0                 reject-with icmp6-port-unreachable
-j REJECT --reject-with icmp6-adm-prohibited
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown reject type "icmp6-adm-prohibited"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-adm-prohibited
    save/6 -j REJECT --reject-with icmp6-adm-prohibited
    list/6 REJECT     all  --  anywhere             anywhere             reject-with icmp6-adm-prohibited
    list-n/6 REJECT     all  --  ::/0                 ::/0                 reject-with icmp6-adm-prohibited
-j REJECT --reject-with icmp6-no-route
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown reject type "icmp6-no-route"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-no-route
    save/6 -j REJECT --reject-with icmp6-no-route
    list/6 REJECT     all  --  anywhere             anywhere             reject-with icmp6-no-route
    list-n/6 REJECT     all  --  ::/0                 ::/0                 reject-with icmp6-no-route
-j REJECT --reject-with icmp6-addr-unreachable
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown reject type "icmp6-addr-unreachable"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-addr-unreachable
    save/6 -j REJECT --reject-with icmp6-addr-unreachable
    list/6 REJECT     all  --  anywhere             anywhere             reject-with icmp6-addr-unreachable
    list-n/6 REJECT     all  --  ::/0                 ::/0                 reject-with icmp6-addr-unreachable
-j REJECT --reject-with icmp6-policy-fail
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown reject type "icmp6-policy-fail"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-policy-fail
    save/6 -j REJECT --reject-with icmp6-policy-fail
    list/6 REJECT     all  --  anywhere             anywhere             reject-with icmp6-policy-fail
    list-n/6 REJECT     all  --  ::/0                 ::/0                 reject-with icmp6-policy-fail
-j REJECT --reject-with icmp6-reject-route
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown reject type "icmp6-reject-route"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-reject-route
    save/6 -j REJECT --reject-with icmp6-reject-route
    list/6 REJECT     all  --  anywhere             anywhere             reject-with icmp6-reject-route
    list-n/6 REJECT     all  --  ::/0                 ::/0                 reject-with icmp6-reject-route
-j REJECT --reject-with no-route
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown reject type "no-route"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-no-route
    save/6 -j REJECT --reject-with icmp6-no-route
    list/6 REJECT     all  --  anywhere             anywhere             reject-with icmp6-no-route
    list-n/6 REJECT     all  --  ::/0                 ::/0                 reject-with icmp6-no-route
-j REJECT --reject-with adm-prohibited
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown reject type "adm-prohibited"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-adm-prohibited
    save/6 -j REJECT --reject-with icmp6-adm-prohibited
    list/6 REJECT     all  --  anywhere             anywhere             reject-with icmp6-adm-prohibited
    list-n/6 REJECT     all  --  ::/0                 ::/0                 reject-with icmp6-adm-prohibited
-j REJECT --reject-with addr-unreach
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown reject type "addr-unreach"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-addr-unreachable
    save/6 -j REJECT --reject-with icmp6-addr-unreachable
    list/6 REJECT     all  --  anywhere             anywhere             reject-with icmp6-addr-unreachable
    list-n/6 REJECT     all  --  ::/0                 ::/0                 reject-with icmp6-addr-unreachable
-j REJECT --reject-with addr-unreachable
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown reject type "addr-unreachable"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j REJECT --reject-with policy-fail
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown reject type "policy-fail"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-policy-fail
    save/6 -j REJECT --reject-with icmp6-policy-fail
    list/6 REJECT     all  --  anywhere             anywhere             reject-with icmp6-policy-fail
    list-n/6 REJECT     all  --  ::/0                 ::/0                 reject-with icmp6-policy-fail
-j REJECT --reject-with reject-route
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown reject type "reject-route"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-reject-route
    save/6 -j REJECT --reject-with icmp6-reject-route
    list/6 REJECT     all  --  anywhere             anywhere             reject-with icmp6-reject-route
    list-n/6 REJECT     all  --  ::/0                 ::/0                 reject-with icmp6-reject-route
-j REJECT --reject-with addr
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown reject type "addr"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-addr-unreachable
    save/6 -j REJECT --reject-with icmp6-addr-unreachable
    list/6 REJECT     all  --  anywhere             anywhere             reject-with icmp6-addr-unreachable
    list-n/6 REJECT     all  --  ::/0                 ::/0                 reject-with icmp6-addr-unreachable
-j REJECT --reject-with ad
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-admin-prohibited
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-adm-prohibited
    save/4 -j REJECT --reject-with icmp-admin-prohibited
    save/6 -j REJECT --reject-with icmp6-adm-prohibited
    list/4 REJECT     all  --  anywhere             anywhere             reject-with icmp-admin-prohibited
    list/6 REJECT     all  --  anywhere             anywhere             reject-with icmp6-adm-prohibited
    list-n/4 REJECT     all  --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-admin-prohibited
    list-n/6 REJECT     all  --  ::/0                 ::/0                 reject-with icmp6-adm-prohibited
-j REJECT --reject-with icmp6
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown reject type "icmp6"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-no-route
    save/6 -j REJECT --reject-with icmp6-no-route
    list/6 REJECT     all  --  anywhere             anywhere             reject-with icmp6-no-route
    list-n/6 REJECT     all  --  ::/0                 ::/0                 reject-with icmp6-no-route
-j REJECT --reject-with icmp6-
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown reject type "icmp6-"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-no-route
    save/6 -j REJECT --reject-with icmp6-no-route
    list/6 REJECT     all  --  anywhere             anywhere             reject-with icmp6-no-route
    list-n/6 REJECT     all  --  ::/0                 ::/0                 reject-with icmp6-no-route
-j REJECT --reject-with icmp6-n
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown reject type "icmp6-n"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-no-route
    save/6 -j REJECT --reject-with icmp6-no-route
    list/6 REJECT     all  --  anywhere             anywhere             reject-with icmp6-no-route
    list-n/6 REJECT     all  --  ::/0                 ::/0                 reject-with icmp6-no-route
-j REJECT --reject-with icmp6-a
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown reject type "icmp6-a"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-adm-prohibited
    save/6 -j REJECT --reject-with icmp6-adm-prohibited
    list/6 REJECT     all  --  anywhere             anywhere             reject-with icmp6-adm-prohibited
    list-n/6 REJECT     all  --  ::/0                 ::/0                 reject-with icmp6-adm-prohibited
-j REJECT --reject-with icmp6-ad
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown reject type "icmp6-ad"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-adm-prohibited
    save/6 -j REJECT --reject-with icmp6-adm-prohibited
    list/6 REJECT     all  --  anywhere             anywhere             reject-with icmp6-adm-prohibited
    list-n/6 REJECT     all  --  ::/0                 ::/0                 reject-with icmp6-adm-prohibited
-j REJECT --reject-with icmp6-adm
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown reject type "icmp6-adm"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-adm-prohibited
    save/6 -j REJECT --reject-with icmp6-adm-prohibited
    list/6 REJECT     all  --  anywhere             anywhere             reject-with icmp6-adm-prohibited
    list-n/6 REJECT     all  --  ::/0                 ::/0                 reject-with icmp6-adm-prohibited
-j REJECT --reject-with icmp6-addr
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown reject type "icmp6-addr"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-addr-unreachable
    save/6 -j REJECT --reject-with icmp6-addr-unreachable
    list/6 REJECT     all  --  anywhere             anywhere             reject-with icmp6-addr-unreachable
    list-n/6 REJECT     all  --  ::/0                 ::/0                 reject-with icmp6-addr-unreachable
-j REJECT --reject-with icmp6-p
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown reject type "icmp6-p"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-port-unreachable
    save/6 -j REJECT --reject-with icmp6-port-unreachable
    list/6 REJECT     all  --  anywhere             anywhere             reject-with icmp6-port-unreachable
    list-n/6 REJECT     all  --  ::/0                 ::/0                 reject-with icmp6-port-unreachable
-j REJECT --reject-with icmp6-pol
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown reject type "icmp6-pol"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-policy-fail
    save/6 -j REJECT --reject-with icmp6-policy-fail
    list/6 REJECT     all  --  anywhere             anywhere             reject-with icmp6-policy-fail
    list-n/6 REJECT     all  --  ::/0                 ::/0                 reject-with icmp6-policy-fail
-j REJECT --reject-with icmp6-r
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown reject type "icmp6-r"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-reject-route
    save/6 -j REJECT --reject-with icmp6-reject-route
    list/6 REJECT     all  --  anywhere             anywhere             reject-with icmp6-reject-route
    list-n/6 REJECT     all  --  ::/0                 ::/0                 reject-with icmp6-reject-route
-j REJECT --reject-with policy
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown reject type "policy"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-policy-fail
    save/6 -j REJECT --reject-with icmp6-policy-fail
    list/6 REJECT     all  --  anywhere             anywhere             reject-with icmp6-policy-fail
    list-n/6 REJECT     all  --  ::/0                 ::/0                 reject-with icmp6-policy-fail
-j REJECT --reject-with reject
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown reject type "reject"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-reject-route
    save/6 -j REJECT --reject-with icmp6-reject-route
    list/6 REJECT     all  --  anywhere             anywhere             reject-with icmp6-reject-route
    list-n/6 REJECT     all  --  ::/0                 ::/0                 reject-with icmp6-reject-route
-j REJECT --reject-with pol
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown reject type "pol"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-policy-fail
    save/6 -j REJECT --reject-with icmp6-policy-fail
    list/6 REJECT     all  --  anywhere             anywhere             reject-with icmp6-policy-fail
    list-n/6 REJECT     all  --  ::/0                 ::/0                 reject-with icmp6-policy-fail
-j REJECT --reject-with r
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown reject type "r"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-reject-route
    save/6 -j REJECT --reject-with icmp6-reject-route
    list/6 REJECT     all  --  anywhere             anywhere             reject-with icmp6-reject-route
    list-n/6 REJECT     all  --  ::/0                 ::/0                 reject-with icmp6-reject-route
-j REJECT --reject-with no
    status/4 2
    stderr/4 iptables v1.8.11 (nf_tables): unknown reject type "no"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-no-route
    save/6 -j REJECT --reject-with icmp6-no-route
    list/6 REJECT     all  --  anywhere             anywhere             reject-with icmp6-no-route
    list-n/6 REJECT     all  --  ::/0                 ::/0                 reject-with icmp6-no-route
-j REJECT --reject-with beyond
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown reject type "beyond"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j REJECT --reject-with icmp6-beyond-scope
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown reject type "icmp6-beyond-scope"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j REJECT --reject-with 3
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown reject type "3"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j REJECT --reject-with " icmp"
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown reject type " icmp"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j REJECT --reject-with "icmp "
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown reject type "icmp "
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j REJECT --reject-with net-unreach --reject-with net-unreach
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): REJECT: option "--reject-with" can only be used once.
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown reject type "net-unreach"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-j REJECT ! --reject-with net-unreach
    status 2
    stderr iptables v1.8.11 (nf_tables): REJECT: option "--reject-with" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j REJECT --reject-with
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--reject-with" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j REJECT --reject-with=net-unreach
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown reject type "net-unreach"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-net-unreachable
    save/4 -j REJECT --reject-with icmp-net-unreachable
    list/4 REJECT     all  --  anywhere             anywhere             reject-with icmp-net-unreachable
    list-n/4 REJECT     all  --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-net-unreachable
-j REJECT --reject net-unreach
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown reject type "net-unreach"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-net-unreachable
    save/4 -j REJECT --reject-with icmp-net-unreachable
    list/4 REJECT     all  --  anywhere             anywhere             reject-with icmp-net-unreachable
    list-n/4 REJECT     all  --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-net-unreachable
-j REJECT --reje net-unreach
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown reject type "net-unreach"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-net-unreachable
    save/4 -j REJECT --reject-with icmp-net-unreachable
    list/4 REJECT     all  --  anywhere             anywhere             reject-with icmp-net-unreachable
    list-n/4 REJECT     all  --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-net-unreachable
-j REJECT --r net-unreach
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--r"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j REJECT --rep net-unreach
    status 2
    stderr iptables v1.8.11 (nf_tables): Cannot use -R with -A
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j REJECT --reject-with bad
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown reject type "bad"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m tcp --dport 1 -j REJECT --reject-with tcp-reset
    echo REJECT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:1 reject-with tcp-reset
    save -p tcp -m tcp --dport 1 -j REJECT --reject-with tcp-reset
    list REJECT     tcp  --  anywhere             anywhere             tcp dpt:tcpmux reject-with tcp-reset
    list-n REJECT     tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:1 reject-with tcp-reset
-p tcp -j REJECT
    echo/4 REJECT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-port-unreachable
    echo/6 REJECT  tcp opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-port-unreachable
    save/4 -p tcp -j REJECT --reject-with icmp-port-unreachable
    save/6 -p tcp -j REJECT --reject-with icmp6-port-unreachable
    list/4 REJECT     tcp  --  anywhere             anywhere             reject-with icmp-port-unreachable
    list/6 REJECT     tcp  --  anywhere             anywhere             reject-with icmp6-port-unreachable
    list-n/4 REJECT     tcp  --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-port-unreachable
    list-n/6 REJECT     tcp  --  ::/0                 ::/0                 reject-with icmp6-port-unreachable
-p icmp -j REJECT
    echo/4 REJECT  icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-port-unreachable
    echo/6 REJECT  icmp opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-port-unreachable
    save/4 -p icmp -j REJECT --reject-with icmp-port-unreachable
    save/6 -p icmp -j REJECT --reject-with icmp6-port-unreachable
    list/4 REJECT     icmp --  anywhere             anywhere             reject-with icmp-port-unreachable
    list/6 REJECT     icmp --  anywhere             anywhere             reject-with icmp6-port-unreachable
    list-n/4 REJECT     icmp --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-port-unreachable
    list-n/6 REJECT     icmp --  ::/0                 ::/0                 reject-with icmp6-port-unreachable
-p 6 -j REJECT --reject-with tcp-reset
    echo REJECT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with tcp-reset
    save -p tcp -j REJECT --reject-with tcp-reset
    list REJECT     tcp  --  anywhere             anywhere             reject-with tcp-reset
    list-n REJECT     tcp  --  0.0.0.0/0            0.0.0.0/0            reject-with tcp-reset
-p tcp -j REJECT --reject-with tcp-reset --reject-with tcp-reset
    status 2
    stderr iptables v1.8.11 (nf_tables): REJECT: option "--reject-with" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p all -j REJECT --reject-with tcp-reset
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with tcp-reset
-p udplite -j REJECT
    echo/4 REJECT  udplite opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-port-unreachable
    echo/6 REJECT  udplite opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-port-unreachable
    save/4 -p udplite -j REJECT --reject-with icmp-port-unreachable
    save/6 -p udplite -j REJECT --reject-with icmp6-port-unreachable
    list/4 REJECT     udplite --  anywhere             anywhere             reject-with icmp-port-unreachable
    list/6 REJECT     udplite --  anywhere             anywhere             reject-with icmp6-port-unreachable
    list-n/4 REJECT     udplite --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-port-unreachable
    list-n/6 REJECT     udplite --  ::/0                 ::/0                 reject-with icmp6-port-unreachable
-j REJECT --reject-with ech
    status 2
    stderr/4 --reject-with echo-reply no longer supported
    stderr/4 iptables v1.8.11 (nf_tables): unknown reject type "ech"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown reject type "ech"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-j REJECT --reject-with ECHO
    status 2
    stderr/4 --reject-with echo-reply no longer supported
    stderr/4 iptables v1.8.11 (nf_tables): unknown reject type "ECHO"
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): unknown reject type "ECHO"
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-j REJECT --reject-with echo-replyx
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown reject type "echo-replyx"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j REJECT --reject-with é
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown reject type "é"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j REJECT --reject-with $'icmp\xff'
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown reject type "icmp\xff"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j REJECT x
    status 2
    stderr Bad argument `x'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j REJECT --reject-with port-unreach -p udp
    echo/4 REJECT  udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-port-unreachable
    echo/6 REJECT  udp opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-port-unreachable
    save/4 -p udp -j REJECT --reject-with icmp-port-unreachable
    save/6 -p udp -j REJECT --reject-with icmp6-port-unreachable
    list/4 REJECT     udp  --  anywhere             anywhere             reject-with icmp-port-unreachable
    list/6 REJECT     udp  --  anywhere             anywhere             reject-with icmp6-port-unreachable
    list-n/4 REJECT     udp  --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-port-unreachable
    list-n/6 REJECT     udp  --  ::/0                 ::/0                 reject-with icmp6-port-unreachable
-m limit --limit 3/s -j REJECT
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   limit: avg 3/sec burst 5 reject-with icmp-port-unreachable
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   limit: avg 3/sec burst 5 reject-with icmp6-port-unreachable
    save/4 -m limit --limit 3/sec -j REJECT --reject-with icmp-port-unreachable
    save/6 -m limit --limit 3/sec -j REJECT --reject-with icmp6-port-unreachable
    list/4 REJECT     all  --  anywhere             anywhere             limit: avg 3/sec burst 5 reject-with icmp-port-unreachable
    list/6 REJECT     all  --  anywhere             anywhere             limit: avg 3/sec burst 5 reject-with icmp6-port-unreachable
    list-n/4 REJECT     all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 3/sec burst 5 reject-with icmp-port-unreachable
    list-n/6 REJECT     all  --  ::/0                 ::/0                 limit: avg 3/sec burst 5 reject-with icmp6-port-unreachable
-g REJECT
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'REJECT' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
! -j REJECT
    status 2
    stderr iptables v1.8.11 (nf_tables): cannot have ! before --jump
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j reject
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'reject' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
chain FORWARD
-j REJECT
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-port-unreachable
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-port-unreachable
    save/4 -j REJECT --reject-with icmp-port-unreachable
    save/6 -j REJECT --reject-with icmp6-port-unreachable
    list/4 REJECT     all  --  anywhere             anywhere             reject-with icmp-port-unreachable
    list/6 REJECT     all  --  anywhere             anywhere             reject-with icmp6-port-unreachable
    list-n/4 REJECT     all  --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-port-unreachable
    list-n/6 REJECT     all  --  ::/0                 ::/0                 reject-with icmp6-port-unreachable
chain OUTPUT
-j REJECT
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-port-unreachable
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-port-unreachable
    save/4 -j REJECT --reject-with icmp-port-unreachable
    save/6 -j REJECT --reject-with icmp6-port-unreachable
    list/4 REJECT     all  --  anywhere             anywhere             reject-with icmp-port-unreachable
    list/6 REJECT     all  --  anywhere             anywhere             reject-with icmp6-port-unreachable
    list-n/4 REJECT     all  --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-port-unreachable
    list-n/6 REJECT     all  --  ::/0                 ::/0                 reject-with icmp6-port-unreachable
chain u
setup -N u
-j REJECT
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-port-unreachable
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-port-unreachable
    save/4 -j REJECT --reject-with icmp-port-unreachable
    save/6 -j REJECT --reject-with icmp6-port-unreachable
    list/4 REJECT     all  --  anywhere             anywhere             reject-with icmp-port-unreachable
    list/6 REJECT     all  --  anywhere             anywhere             reject-with icmp6-port-unreachable
    list-n/4 REJECT     all  --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-port-unreachable
    list-n/6 REJECT     all  --  ::/0                 ::/0                 reject-with icmp6-port-unreachable
-p tcp -j REJECT --reject-with tcp-reset
    echo REJECT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with tcp-reset
    save -p tcp -j REJECT --reject-with tcp-reset
    list REJECT     tcp  --  anywhere             anywhere             reject-with tcp-reset
    list-n REJECT     tcp  --  0.0.0.0/0            0.0.0.0/0            reject-with tcp-reset
-j REJECT --reject-with tcp-reset
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain u
    echo REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with tcp-reset
setup
table mangle
chain INPUT
-j REJECT
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-port-unreachable
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-port-unreachable
chain FORWARD
-j REJECT
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain FORWARD
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-port-unreachable
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-port-unreachable
chain OUTPUT
-j REJECT
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-port-unreachable
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-port-unreachable
chain PREROUTING
-j REJECT
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-port-unreachable
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-port-unreachable
table nat
chain INPUT
-j REJECT
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-port-unreachable
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-port-unreachable
chain OUTPUT
-j REJECT
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-port-unreachable
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-port-unreachable
table raw
chain OUTPUT
-j REJECT
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-port-unreachable
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-port-unreachable
-j REJECT --reject-with bad
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown reject type "bad"
    stderr Try `iptables -h' or 'iptables --help' for more information.
table security
chain INPUT
-j REJECT
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-port-unreachable
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-port-unreachable
chain u
setup -t security -N u
-j REJECT
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain u
    echo/4 REJECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   reject-with icmp-port-unreachable
    echo/6 REJECT  all opt -- in * out *  ::/0  -> ::/0   reject-with icmp6-port-unreachable
