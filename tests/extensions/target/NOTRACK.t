# Listed as CT, saved as itself.
table raw
chain PREROUTING
-j NOTRACK
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NOTRACK
    save -j NOTRACK
    list CT         all  --  anywhere             anywhere             NOTRACK
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            NOTRACK
-p tcp --dport 80 -j NOTRACK
    echo CT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:80 NOTRACK
    save -p tcp -m tcp --dport 80 -j NOTRACK
    list CT         tcp  --  anywhere             anywhere             tcp dpt:http NOTRACK
    list-n CT         tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:80 NOTRACK
-p udp -m comment --comment "no state" -j NOTRACK
    echo CT  udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* no state */ NOTRACK
    save -p udp -m comment --comment "no state" -j NOTRACK
    list CT         udp  --  anywhere             anywhere             /* no state */ NOTRACK
    list-n CT         udp  --  0.0.0.0/0            0.0.0.0/0            /* no state */ NOTRACK
! -i lo -j NOTRACK
    echo CT  all opt -- in !lo out *  0.0.0.0/0  -> 0.0.0.0/0   NOTRACK
    save ! -i lo -j NOTRACK
    list CT         all  --  anywhere             anywhere             NOTRACK
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            NOTRACK
-m conntrack --ctstate UNTRACKED -j NOTRACK
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctstate UNTRACKED NOTRACK
    save -m conntrack --ctstate UNTRACKED -j NOTRACK
    list CT         all  --  anywhere             anywhere             ctstate UNTRACKED NOTRACK
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            ctstate UNTRACKED NOTRACK
-j NOTRACK --notrack
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--notrack"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NOTRACK --zone 1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--zone"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NOTRACK extra
    status 2
    stderr Bad argument `extra'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j notrack
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'notrack' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-g NOTRACK
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'NOTRACK' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
! -j NOTRACK
    status 2
    stderr iptables v1.8.11 (nf_tables): cannot have ! before --jump
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NOTRACK -j NOTRACK
    status 2
    stderr iptables v1.8.11 (nf_tables): multiple --jump options not allowed
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NOTRACK -j CT
    status 2
    stderr iptables v1.8.11 (nf_tables): multiple --jump options not allowed
    stderr Try `iptables -h' or 'iptables --help' for more information.
chain OUTPUT
-j NOTRACK
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NOTRACK
    save -j NOTRACK
    list CT         all  --  anywhere             anywhere             NOTRACK
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            NOTRACK
-o lo -j NOTRACK
    echo CT  all opt -- in * out lo  0.0.0.0/0  -> 0.0.0.0/0   NOTRACK
    save -o lo -j NOTRACK
    list CT         all  --  anywhere             anywhere             NOTRACK
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            NOTRACK
setup -t raw -N user
chain user
-j NOTRACK
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NOTRACK
    save -j NOTRACK
    list CT         all  --  anywhere             anywhere             NOTRACK
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            NOTRACK
table filter
chain INPUT
-j NOTRACK
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NOTRACK
chain OUTPUT
-j NOTRACK
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NOTRACK
table mangle
chain PREROUTING
-j NOTRACK
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NOTRACK
chain OUTPUT
-p tcp -j NOTRACK
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo CT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NOTRACK
table nat
chain PREROUTING
-j NOTRACK
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NOTRACK
table security
chain OUTPUT
-j NOTRACK
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   NOTRACK
