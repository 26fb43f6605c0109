# The destination's prefix is translated without a state.
family 6
table mangle
chain PREROUTING
-j DNPT
    status 2
    stderr ip6tables v1.8.11 (nf_tables): DNPT: option "--src-pfx" must be specified
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j DNPT --src-pfx fd00::/64
    status 2
    stderr ip6tables v1.8.11 (nf_tables): DNPT: option "--dst-pfx" must be specified
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j DNPT --dst-pfx fd00::/64
    status 2
    stderr ip6tables v1.8.11 (nf_tables): DNPT: option "--src-pfx" must be specified
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j DNPT --src-pfx fd00::/64 --dst-pfx 2001:db8::/64
    echo DNPT  all opt -- in * out *  ::/0  -> ::/0   DNPT src-pfx fd00::/64 dst-pfx 2001:db8::/64
    save -j DNPT --src-pfx fd00::/64 --dst-pfx 2001:db8::/64
    list DNPT       all  --  anywhere             anywhere             DNPT src-pfx fd00::/64 dst-pfx 2001:db8::/64
    list-n DNPT       all  --  ::/0                 ::/0                 DNPT src-pfx fd00::/64 dst-pfx 2001:db8::/64
-j DNPT --dst-pfx 2001:db8::/64 --src-pfx fd00::/64
    echo DNPT  all opt -- in * out *  ::/0  -> ::/0   DNPT src-pfx fd00::/64 dst-pfx 2001:db8::/64
    save -j DNPT --src-pfx fd00::/64 --dst-pfx 2001:db8::/64
    list DNPT       all  --  anywhere             anywhere             DNPT src-pfx fd00::/64 dst-pfx 2001:db8::/64
    list-n DNPT       all  --  ::/0                 ::/0                 DNPT src-pfx fd00::/64 dst-pfx 2001:db8::/64
-j DNPT --src-pfx fd00::/48 --dst-pfx 2001:db8::/64
    echo DNPT  all opt -- in * out *  ::/0  -> ::/0   DNPT src-pfx fd00::/48 dst-pfx 2001:db8::/64
    save -j DNPT --src-pfx fd00::/48 --dst-pfx 2001:db8::/64
    list DNPT       all  --  anywhere             anywhere             DNPT src-pfx fd00::/48 dst-pfx 2001:db8::/64
    list-n DNPT       all  --  ::/0                 ::/0                 DNPT src-pfx fd00::/48 dst-pfx 2001:db8::/64
-j DNPT --src-pfx fd00::/64 --dst-pfx 2001:db8::/48
    echo DNPT  all opt -- in * out *  ::/0  -> ::/0   DNPT src-pfx fd00::/64 dst-pfx 2001:db8::/48
    save -j DNPT --src-pfx fd00::/64 --dst-pfx 2001:db8::/48
    list DNPT       all  --  anywhere             anywhere             DNPT src-pfx fd00::/64 dst-pfx 2001:db8::/48
    list-n DNPT       all  --  ::/0                 ::/0                 DNPT src-pfx fd00::/64 dst-pfx 2001:db8::/48
-j DNPT --src-pfx fd00::1/64 --dst-pfx 2001:db8::5/64
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo DNPT  all opt -- in * out *  ::/0  -> ::/0   DNPT src-pfx fd00::1/64 dst-pfx 2001:db8::5/64
-j DNPT --src-pfx fd00::1/128 --dst-pfx 2001:db8::5/128
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo DNPT  all opt -- in * out *  ::/0  -> ::/0   DNPT src-pfx fd00::1/128 dst-pfx 2001:db8::5/128
-j DNPT --src-pfx fd00::1 --dst-pfx 2001:db8::5
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo DNPT  all opt -- in * out *  ::/0  -> ::/0   DNPT src-pfx fd00::1/128 dst-pfx 2001:db8::5/128
-j DNPT --src-pfx ::/0 --dst-pfx ::/0
    echo DNPT  all opt -- in * out *  ::/0  -> ::/0   DNPT src-pfx ::/0 dst-pfx ::/0
    save -j DNPT
    list DNPT       all  --  anywhere             anywhere             DNPT src-pfx ::/0 dst-pfx ::/0
    list-n DNPT       all  --  ::/0                 ::/0                 DNPT src-pfx ::/0 dst-pfx ::/0
    delete 2 ip6tables v1.8.11 (nf_tables): DNPT: option "--src-pfx" must be specified
    delete
    delete Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete left: -A PREROUTING -j DNPT
-j DNPT --src-pfx fd00::/0 --dst-pfx ::/0
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo DNPT  all opt -- in * out *  ::/0  -> ::/0   DNPT src-pfx fd00::/0 dst-pfx ::/0
-j DNPT --src-pfx fd00:1:2:3::/52 --dst-pfx 2001:db8:1:2::/52
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo DNPT  all opt -- in * out *  ::/0  -> ::/0   DNPT src-pfx fd00:1:2:3::/52 dst-pfx 2001:db8:1:2::/52
-j DNPT --src-pfx fd00::/129 --dst-pfx 2001:db8::/64
    status 2
    stderr ip6tables v1.8.11 (nf_tables): DNPT: bad value for option "--src-pfx", neither a valid network mask nor valid CIDR (0-128).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j DNPT --src-pfx fd00::/65 --dst-pfx 2001:db8::/65
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo DNPT  all opt -- in * out *  ::/0  -> ::/0   DNPT src-pfx fd00::/65 dst-pfx 2001:db8::/65
-j DNPT --src-pfx fd00::/x --dst-pfx 2001:db8::/64
    status 2
    stderr ip6tables v1.8.11 (nf_tables): DNPT: bad value for option "--src-pfx", neither a valid network mask nor valid CIDR (0-128).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j DNPT --src-pfx x/64 --dst-pfx 2001:db8::/64
    status 2
    stderr ip6tables v1.8.11 (nf_tables): getaddrinfo: Temporary failure in name resolution
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j DNPT --src-pfx "" --dst-pfx 2001:db8::/64
    status 2
    stderr ip6tables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j DNPT --src-pfx /64 --dst-pfx 2001:db8::/64
    status 2
    stderr ip6tables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j DNPT --src-pfx fd00::/ --dst-pfx 2001:db8::/64
    status 2
    stderr ip6tables v1.8.11 (nf_tables): DNPT: bad value for option "--src-pfx", neither a valid network mask nor valid CIDR (0-128).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j DNPT --src-pfx fd00::/ffff:: --dst-pfx 2001:db8::/64
    echo DNPT  all opt -- in * out *  ::/0  -> ::/0   DNPT src-pfx fd00::/16 dst-pfx 2001:db8::/64
    save -j DNPT --src-pfx fd00::/16 --dst-pfx 2001:db8::/64
    list DNPT       all  --  anywhere             anywhere             DNPT src-pfx fd00::/16 dst-pfx 2001:db8::/64
    list-n DNPT       all  --  ::/0                 ::/0                 DNPT src-pfx fd00::/16 dst-pfx 2001:db8::/64
-j DNPT --src-pfx 10.0.0.0/8 --dst-pfx 2001:db8::/64
    status 2
    stderr ip6tables v1.8.11 (nf_tables): getaddrinfo: Address family for hostname not supported
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j DNPT --src-pfx fd00::/64 --src-pfx fd00::/64 --dst-pfx 2001:db8::/64
    status 2
    stderr ip6tables v1.8.11 (nf_tables): DNPT: option "--src-pfx" can only be used once.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j DNPT --src-pfx fd00::/64 --dst-pfx 2001:db8::/64 --dst-pfx 2001:db8::/64
    status 2
    stderr ip6tables v1.8.11 (nf_tables): DNPT: option "--dst-pfx" can only be used once.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j DNPT ! --src-pfx fd00::/64 --dst-pfx 2001:db8::/64
    status 2
    stderr ip6tables v1.8.11 (nf_tables): DNPT: option "--src-pfx" cannot be inverted.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j DNPT --src-pfx fd00::/64 ! --dst-pfx 2001:db8::/64
    status 2
    stderr ip6tables v1.8.11 (nf_tables): DNPT: option "--dst-pfx" cannot be inverted.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j DNPT --src-pfx
    status 2
    stderr ip6tables v1.8.11 (nf_tables): option "--src-pfx" requires an argument
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j DNPT --src-pfx fd00::/-1 --dst-pfx 2001:db8::/64
    status 2
    stderr ip6tables v1.8.11 (nf_tables): DNPT: bad value for option "--src-pfx", neither a valid network mask nor valid CIDR (0-128).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-j DNPT --src-pfx fd00::/0x40 --dst-pfx 2001:db8::/64
    echo DNPT  all opt -- in * out *  ::/0  -> ::/0   DNPT src-pfx fd00::/64 dst-pfx 2001:db8::/64
    save -j DNPT --src-pfx fd00::/64 --dst-pfx 2001:db8::/64
    list DNPT       all  --  anywhere             anywhere             DNPT src-pfx fd00::/64 dst-pfx 2001:db8::/64
    list-n DNPT       all  --  ::/0                 ::/0                 DNPT src-pfx fd00::/64 dst-pfx 2001:db8::/64
-j DNPT --src-pfx fd00::/064 --dst-pfx 2001:db8::/64
    echo DNPT  all opt -- in * out *  ::/0  -> ::/0   DNPT src-pfx fd00::/52 dst-pfx 2001:db8::/64
    save -j DNPT --src-pfx fd00::/52 --dst-pfx 2001:db8::/64
    list DNPT       all  --  anywhere             anywhere             DNPT src-pfx fd00::/52 dst-pfx 2001:db8::/64
    list-n DNPT       all  --  ::/0                 ::/0                 DNPT src-pfx fd00::/52 dst-pfx 2001:db8::/64
-j DNPT --src-pfx fd00::/64,fd01::/64 --dst-pfx 2001:db8::/64
    status 2
    stderr ip6tables v1.8.11 (nf_tables): DNPT: bad value for option "--src-pfx", neither a valid network mask nor valid CIDR (0-128).
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-s fd00::/64 -o eth0 -j DNPT --src-pfx fd00::/64 --dst-pfx 2001:db8::/64
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Can't use --out-interface with PREROUTING
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
chain INPUT
-j DNPT --src-pfx fd00::/64 --dst-pfx 2001:db8::/64
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo DNPT  all opt -- in * out *  ::/0  -> ::/0   DNPT src-pfx fd00::/64 dst-pfx 2001:db8::/64
chain POSTROUTING
-j DNPT --src-pfx fd00::/64 --dst-pfx 2001:db8::/64
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo DNPT  all opt -- in * out *  ::/0  -> ::/0   DNPT src-pfx fd00::/64 dst-pfx 2001:db8::/64
chain OUTPUT
-j DNPT --src-pfx fd00::/64 --dst-pfx 2001:db8::/64
    echo DNPT  all opt -- in * out *  ::/0  -> ::/0   DNPT src-pfx fd00::/64 dst-pfx 2001:db8::/64
    save -j DNPT --src-pfx fd00::/64 --dst-pfx 2001:db8::/64
    list DNPT       all  --  anywhere             anywhere             DNPT src-pfx fd00::/64 dst-pfx 2001:db8::/64
    list-n DNPT       all  --  ::/0                 ::/0                 DNPT src-pfx fd00::/64 dst-pfx 2001:db8::/64
chain FORWARD
-j DNPT --src-pfx fd00::/64 --dst-pfx 2001:db8::/64
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain FORWARD
    echo DNPT  all opt -- in * out *  ::/0  -> ::/0   DNPT src-pfx fd00::/64 dst-pfx 2001:db8::/64
table filter
chain INPUT
-j DNPT --src-pfx fd00::/64 --dst-pfx 2001:db8::/64
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo DNPT  all opt -- in * out *  ::/0  -> ::/0   DNPT src-pfx fd00::/64 dst-pfx 2001:db8::/64
table raw
chain OUTPUT
-j DNPT --src-pfx fd00::/64 --dst-pfx 2001:db8::/64
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo DNPT  all opt -- in * out *  ::/0  -> ::/0   DNPT src-pfx fd00::/64 dst-pfx 2001:db8::/64
table nat
chain PREROUTING
-j DNPT --src-pfx fd00::/64 --dst-pfx 2001:db8::/64
    status 4
    stderr ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo DNPT  all opt -- in * out *  ::/0  -> ::/0   DNPT src-pfx fd00::/64 dst-pfx 2001:db8::/64
family 4
table mangle
-j DNPT
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'DNPT' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DNPT --src-pfx 10.0.0.0/8 --dst-pfx 10.0.0.0/8
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--src-pfx"
    stderr Try `iptables -h' or 'iptables --help' for more information.
