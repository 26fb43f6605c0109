# The source's prefix is translated without a state.
family 6
table mangle
chain POSTROUTING
-j SNPT
    status 2
    stderr ip6tables v1.8.11 (nf_tables): SNPT: option "--src-pfx" must be specified
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j SNPT --src-pfx fd00::/64
    status 2
    stderr ip6tables v1.8.11 (nf_tables): SNPT: option "--dst-pfx" must be specified
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j SNPT --dst-pfx fd00::/64
    status 2
    stderr ip6tables v1.8.11 (nf_tables): SNPT: option "--src-pfx" must be specified
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j SNPT --src-pfx fd00::/64 --dst-pfx 2001:db8::/64
    echo SNPT  all opt -- in * out *  ::/0  -> ::/0   SNPT src-pfx fd00::/64 dst-pfx 2001:db8::/64
    save -j SNPT --src-pfx fd00::/64 --dst-pfx 2001:db8::/64
    list SNPT       all  --  anywhere             anywhere             SNPT src-pfx fd00::/64 dst-pfx 2001:db8::/64
    list-n SNPT       all  --  ::/0                 ::/0                 SNPT src-pfx fd00::/64 dst-pfx 2001:db8::/64
-j SNPT --dst-pfx 2001:db8::/64 --src-pfx fd00::/64
    echo SNPT  all opt -- in * out *  ::/0  -> ::/0   SNPT src-pfx fd00::/64 dst-pfx 2001:db8::/64
    save -j SNPT --src-pfx fd00::/64 --dst-pfx 2001:db8::/64
    list SNPT       all  --  anywhere             anywhere             SNPT src-pfx fd00::/64 dst-pfx 2001:db8::/64
    list-n SNPT       all  --  ::/0                 ::/0                 SNPT src-pfx fd00::/64 dst-pfx 2001:db8::/64
-j SNPT --src-pfx fd00::/48 --dst-pfx 2001:db8::/64
    echo SNPT  all opt -- in * out *  ::/0  -> ::/0   SNPT src-pfx fd00::/48 dst-pfx 2001:db8::/64
    save -j SNPT --src-pfx fd00::/48 --dst-pfx 2001:db8::/64
    list SNPT       all  --  anywhere             anywhere             SNPT src-pfx fd00::/48 dst-pfx 2001:db8::/64
    list-n SNPT       all  --  ::/0                 ::/0                 SNPT src-pfx fd00::/48 dst-pfx 2001:db8::/64
-j SNPT --src-pfx fd00::/64 --dst-pfx 2001:db8::/48
    echo SNPT  all opt -- in * out *  ::/0  -> ::/0   SNPT src-pfx fd00::/64 dst-pfx 2001:db8::/48
    save -j SNPT --src-pfx fd00::/64 --dst-pfx 2001:db8::/48
    list SNPT       all  --  anywhere             anywhere             SNPT src-pfx fd00::/64 dst-pfx 2001:db8::/48
    list-n SNPT       all  --  ::/0                 ::/0                 SNPT src-pfx fd00::/64 dst-pfx 2001:db8::/48
-j SNPT --src-pfx fd00::1/64 --dst-pfx 2001:db8::5/64
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo SNPT  all opt -- in * out *  ::/0  -> ::/0   SNPT src-pfx fd00::1/64 dst-pfx 2001:db8::5/64
-j SNPT --src-pfx fd00::1/128 --dst-pfx 2001:db8::5/128
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo SNPT  all opt -- in * out *  ::/0  -> ::/0   SNPT src-pfx fd00::1/128 dst-pfx 2001:db8::5/128
-j SNPT --src-pfx fd00::1 --dst-pfx 2001:db8::5
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo SNPT  all opt -- in * out *  ::/0  -> ::/0   SNPT src-pfx fd00::1/128 dst-pfx 2001:db8::5/128
-j SNPT --src-pfx ::/0 --dst-pfx ::/0
    echo SNPT  all opt -- in * out *  ::/0  -> ::/0   SNPT src-pfx ::/0 dst-pfx ::/0
    save -j SNPT
    list SNPT       all  --  anywhere             anywhere             SNPT src-pfx ::/0 dst-pfx ::/0
    list-n SNPT       all  --  ::/0                 ::/0                 SNPT src-pfx ::/0 dst-pfx ::/0
    delete 2 ip6tables v1.8.11 (nf_tables): SNPT: option "--src-pfx" must be specified
    delete
    delete Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete left: -A POSTROUTING -j SNPT
-j SNPT --src-pfx fd00::/0 --dst-pfx ::/0
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo SNPT  all opt -- in * out *  ::/0  -> ::/0   SNPT src-pfx fd00::/0 dst-pfx ::/0
-j SNPT --src-pfx fd00:1:2:3::/52 --dst-pfx 2001:db8:1:2::/52
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo SNPT  all opt -- in * out *  ::/0  -> ::/0   SNPT src-pfx fd00:1:2:3::/52 dst-pfx 2001:db8:1:2::/52
-j SNPT --src-pfx fd00::/129 --dst-pfx 2001:db8::/64
    status 2
    stderr ip6tables v1.8.11 (nf_tables): SNPT: bad value for option "--src-pfx", neither a valid network mask nor valid CIDR (0-128).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j SNPT --src-pfx fd00::/65 --dst-pfx 2001:db8::/65
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo SNPT  all opt -- in * out *  ::/0  -> ::/0   SNPT src-pfx fd00::/65 dst-pfx 2001:db8::/65
-j SNPT --src-pfx fd00::/x --dst-pfx 2001:db8::/64
    status 2
    stderr ip6tables v1.8.11 (nf_tables): SNPT: bad value for option "--src-pfx", neither a valid network mask nor valid CIDR (0-128).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j SNPT --src-pfx x/64 --dst-pfx 2001:db8::/64
    status 2
    stderr ip6tables v1.8.11 (nf_tables): getaddrinfo: Temporary failure in name resolution
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j SNPT --src-pfx "" --dst-pfx 2001:db8::/64
    status 2
    stderr ip6tables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j SNPT --src-pfx /64 --dst-pfx 2001:db8::/64
    status 2
    stderr ip6tables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j SNPT --src-pfx fd00::/ --dst-pfx 2001:db8::/64
    status 2
    stderr ip6tables v1.8.11 (nf_tables): SNPT: bad value for option "--src-pfx", neither a valid network mask nor valid CIDR (0-128).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j SNPT --src-pfx fd00::/ffff:: --dst-pfx 2001:db8::/64
    echo SNPT  all opt -- in * out *  ::/0  -> ::/0   SNPT src-pfx fd00::/16 dst-pfx 2001:db8::/64
    save -j SNPT --src-pfx fd00::/16 --dst-pfx 2001:db8::/64
    list SNPT       all  --  anywhere             anywhere             SNPT src-pfx fd00::/16 dst-pfx 2001:db8::/64
    list-n SNPT       all  --  ::/0                 ::/0                 SNPT src-pfx fd00::/16 dst-pfx 2001:db8::/64
-j SNPT --src-pfx 10.0.0.0/8 --dst-pfx 2001:db8::/64
    status 2
    stderr ip6tables v1.8.11 (nf_tables): getaddrinfo: Address family for hostname not supported
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j SNPT --src-pfx fd00::/64 --src-pfx fd00::/64 --dst-pfx 2001:db8::/64
    status 2
    stderr ip6tables v1.8.11 (nf_tables): SNPT: option "--src-pfx" can only be used once.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j SNPT --src-pfx fd00::/64 --dst-pfx 2001:db8::/64 --dst-pfx 2001:db8::/64
    status 2
    stderr ip6tables v1.8.11 (nf_tables): SNPT: option "--dst-pfx" can only be used once.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j SNPT ! --src-pfx fd00::/64 --dst-pfx 2001:db8::/64
    status 2
    stderr ip6tables v1.8.11 (nf_tables): SNPT: option "--src-pfx" cannot be inverted.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j SNPT --src-pfx fd00::/64 ! --dst-pfx 2001:db8::/64
    status 2
    stderr ip6tables v1.8.11 (nf_tables): SNPT: option "--dst-pfx" cannot be inverted.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j SNPT --src-pfx
    status 2
    stderr ip6tables v1.8.11 (nf_tables): option "--src-pfx" requires an argument
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j SNPT --src-pfx fd00::/-1 --dst-pfx 2001:db8::/64
    status 2
    stderr ip6tables v1.8.11 (nf_tables): SNPT: bad value for option "--src-pfx", neither a valid network mask nor valid CIDR (0-128).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j SNPT --src-pfx fd00::/0x40 --dst-pfx 2001:db8::/64
    echo SNPT  all opt -- in * out *  ::/0  -> ::/0   SNPT src-pfx fd00::/64 dst-pfx 2001:db8::/64
    save -j SNPT --src-pfx fd00::/64 --dst-pfx 2001:db8::/64
    list SNPT       all  --  anywhere             anywhere             SNPT src-pfx fd00::/64 dst-pfx 2001:db8::/64
    list-n SNPT       all  --  ::/0                 ::/0                 SNPT src-pfx fd00::/64 dst-pfx 2001:db8::/64
-j SNPT --src-pfx fd00::/064 --dst-pfx 2001:db8::/64
    echo SNPT  all opt -- in * out *  ::/0  -> ::/0   SNPT src-pfx fd00::/52 dst-pfx 2001:db8::/64
    save -j SNPT --src-pfx fd00::/52 --dst-pfx 2001:db8::/64
    list SNPT       all  --  anywhere             anywhere             SNPT src-pfx fd00::/52 dst-pfx 2001:db8::/64
    list-n SNPT       all  --  ::/0                 ::/0                 SNPT src-pfx fd00::/52 dst-pfx 2001:db8::/64
-j SNPT --src-pfx fd00::/64,fd01::/64 --dst-pfx 2001:db8::/64
    status 2
    stderr ip6tables v1.8.11 (nf_tables): SNPT: bad value for option "--src-pfx", neither a valid network mask nor valid CIDR (0-128).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-s fd00::/64 -o eth0 -j SNPT --src-pfx fd00::/64 --dst-pfx 2001:db8::/64
    echo SNPT  all opt -- in * out eth0  fd00::/64  -> ::/0   SNPT src-pfx fd00::/64 dst-pfx 2001:db8::/64
    save -s fd00::/64 -o eth0 -j SNPT --src-pfx fd00::/64 --dst-pfx 2001:db8::/64
    list SNPT       all  --  fd00::/64            anywhere             SNPT src-pfx fd00::/64 dst-pfx 2001:db8::/64
    list-n SNPT       all  --  fd00::/64            ::/0                 SNPT src-pfx fd00::/64 dst-pfx 2001:db8::/64
chain INPUT
-j SNPT --src-pfx fd00::/64 --dst-pfx 2001:db8::/64
    echo SNPT  all opt -- in * out *  ::/0  -> ::/0   SNPT src-pfx fd00::/64 dst-pfx 2001:db8::/64
    save -j SNPT --src-pfx fd00::/64 --dst-pfx 2001:db8::/64
    list SNPT       all  --  anywhere             anywhere             SNPT src-pfx fd00::/64 dst-pfx 2001:db8::/64
    list-n SNPT       all  --  ::/0                 ::/0                 SNPT src-pfx fd00::/64 dst-pfx 2001:db8::/64
chain PREROUTING
-j SNPT --src-pfx fd00::/64 --dst-pfx 2001:db8::/64
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo SNPT  all opt -- in * out *  ::/0  -> ::/0   SNPT src-pfx fd00::/64 dst-pfx 2001:db8::/64
chain OUTPUT
-j SNPT --src-pfx fd00::/64 --dst-pfx 2001:db8::/64
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo SNPT  all opt -- in * out *  ::/0  -> ::/0   SNPT src-pfx fd00::/64 dst-pfx 2001:db8::/64
chain FORWARD
-j SNPT --src-pfx fd00::/64 --dst-pfx 2001:db8::/64
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain FORWARD
    echo SNPT  all opt -- in * out *  ::/0  -> ::/0   SNPT src-pfx fd00::/64 dst-pfx 2001:db8::/64
table filter
chain INPUT
-j SNPT --src-pfx fd00::/64 --dst-pfx 2001:db8::/64
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo SNPT  all opt -- in * out *  ::/0  -> ::/0   SNPT src-pfx fd00::/64 dst-pfx 2001:db8::/64
table raw
chain OUTPUT
-j SNPT --src-pfx fd00::/64 --dst-pfx 2001:db8::/64
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo SNPT  all opt -- in * out *  ::/0  -> ::/0   SNPT src-pfx fd00::/64 dst-pfx 2001:db8::/64
table nat
chain POSTROUTING
-j SNPT --src-pfx fd00::/64 --dst-pfx 2001:db8::/64
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo SNPT  all opt -- in * out *  ::/0  -> ::/0   SNPT src-pfx fd00::/64 dst-pfx 2001:db8::/64
family 4
table mangle
-j SNPT
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'SNPT' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SNPT --src-pfx 10.0.0.0/8 --dst-pfx 10.0.0.0/8
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--src-pfx"
    stderr Try `iptables -h' or 'iptables --help' for more information.
family 6
chain POSTROUTING
-j SNPT --src-pfx ::/16 --dst-pfx 2001:db8::/64
    echo SNPT  all opt -- in * out *  ::/0  -> ::/0   SNPT src-pfx ::/16 dst-pfx 2001:db8::/64
    save -j SNPT --src-pfx ::/16 --dst-pfx 2001:db8::/64
    list SNPT       all  --  anywhere             anywhere             SNPT src-pfx ::/16 dst-pfx 2001:db8::/64
    list-n SNPT       all  --  ::/0                 ::/0                 SNPT src-pfx ::/16 dst-pfx 2001:db8::/64
-j SNPT --src-pfx fd00::/16 --dst-pfx ::/32
    echo SNPT  all opt -- in * out *  ::/0  -> ::/0   SNPT src-pfx fd00::/16 dst-pfx ::/32
    save -j SNPT --src-pfx fd00::/16 --dst-pfx ::/32
    list SNPT       all  --  anywhere             anywhere             SNPT src-pfx fd00::/16 dst-pfx ::/32
    list-n SNPT       all  --  ::/0                 ::/0                 SNPT src-pfx fd00::/16 dst-pfx ::/32
-j SNPT --src-pfx ::/16 --dst-pfx ::/32
    echo SNPT  all opt -- in * out *  ::/0  -> ::/0   SNPT src-pfx ::/16 dst-pfx ::/32
    save -j SNPT --src-pfx ::/16 --dst-pfx ::/32
    list SNPT       all  --  anywhere             anywhere             SNPT src-pfx ::/16 dst-pfx ::/32
    list-n SNPT       all  --  ::/0                 ::/0                 SNPT src-pfx ::/16 dst-pfx ::/32
-j SNPT --src-pfx fd00::/ffff:0:ffff:: --dst-pfx 2001:db8::/64
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo SNPT  all opt -- in * out *  ::/0  -> ::/0   SNPT src-pfx fd00::/255 dst-pfx 2001:db8::/64
-j SNPT --src-pfx fd00::/0 --dst-pfx 2001:db8::/64
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo SNPT  all opt -- in * out *  ::/0  -> ::/0   SNPT src-pfx fd00::/0 dst-pfx 2001:db8::/64
