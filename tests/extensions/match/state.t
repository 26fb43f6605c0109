-m state
    status 2
    stderr iptables v1.8.11 (nf_tables): state: option "--state" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m state --state NEW
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   state NEW
    save -m state --state NEW
    list            all  --  anywhere             anywhere             state NEW
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            state NEW
-m state --state new,est,RELATED,INVALID,UNTRACKED
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   state INVALID,NEW,RELATED,ESTABLISHED,UNTRACKED
    save -m state --state INVALID,NEW,RELATED,ESTABLISHED,UNTRACKED
    list            all  --  anywhere             anywhere             state INVALID,NEW,RELATED,ESTABLISHED,UNTRACKED
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            state INVALID,NEW,RELATED,ESTABLISHED,UNTRACKED
-m state ! --state new,est,RELATED,INVALID,UNTRACKED
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! state INVALID,NEW,RELATED,ESTABLISHED,UNTRACKED
    save -m state ! --state INVALID,NEW,RELATED,ESTABLISHED,UNTRACKED
    list            all  --  anywhere             anywhere             ! state INVALID,NEW,RELATED,ESTABLISHED,UNTRACKED
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            ! state INVALID,NEW,RELATED,ESTABLISHED,UNTRACKED
-m state --state SNAT
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad state "SNAT"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m state --state DNAT,NEW
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad state "DNAT,NEW"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m state --state n
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   state NEW
    save -m state --state NEW
    list            all  --  anywhere             anywhere             state NEW
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            state NEW
-m state --state u
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   state UNTRACKED
    save -m state --state UNTRACKED
    list            all  --  anywhere             anywhere             state UNTRACKED
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            state UNTRACKED
-m state --state NEW,
    status 2
    stderr iptables v1.8.11 (nf_tables): "--state" requires a list of states with no spaces, e.g. ESTABLISHED,RELATED
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m state --state ''
    status 2
    stderr iptables v1.8.11 (nf_tables): "--state" requires a list of states with no spaces, e.g. ESTABLISHED,RELATED
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m state --state NEW --state NEW
    status 2
    stderr iptables v1.8.11 (nf_tables): state: option "--state" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m state --ctstate NEW
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--ctstate"
    stderr Try `iptables -h' or 'iptables --help' for more information.
chain FORWARD
-m state --state NEW
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   state NEW
    save -m state --state NEW
    list            all  --  anywhere             anywhere             state NEW
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            state NEW
chain OUTPUT
-m state --state NEW
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   state NEW
    save -m state --state NEW
    list            all  --  anywhere             anywhere             state NEW
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            state NEW
table mangle
chain FORWARD
-m state --state NEW
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   state NEW
    save -m state --state NEW
    list            all  --  anywhere             anywhere             state NEW
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            state NEW
chain INPUT
-m state --state NEW
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   state NEW
    save -m state --state NEW
    list            all  --  anywhere             anywhere             state NEW
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            state NEW
chain OUTPUT
-m state --state NEW
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   state NEW
    save -m state --state NEW
    list            all  --  anywhere             anywhere             state NEW
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            state NEW
chain POSTROUTING
-m state --state NEW
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   state NEW
    save -m state --state NEW
    list            all  --  anywhere             anywhere             state NEW
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            state NEW
chain PREROUTING
-m state --state NEW
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   state NEW
    save -m state --state NEW
    list            all  --  anywhere             anywhere             state NEW
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            state NEW
table nat
chain INPUT
-m state --state NEW
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   state NEW
    save -m state --state NEW
    list            all  --  anywhere             anywhere             state NEW
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            state NEW
chain OUTPUT
-m state --state NEW
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   state NEW
    save -m state --state NEW
    list            all  --  anywhere             anywhere             state NEW
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            state NEW
chain POSTROUTING
-m state --state NEW
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   state NEW
    save -m state --state NEW
    list            all  --  anywhere             anywhere             state NEW
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            state NEW
chain PREROUTING
-m state --state NEW
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   state NEW
    save -m state --state NEW
    list            all  --  anywhere             anywhere             state NEW
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            state NEW
table raw
chain OUTPUT
-m state --state NEW
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   state NEW
    save -m state --state NEW
    list            all  --  anywhere             anywhere             state NEW
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            state NEW
chain PREROUTING
-m state --state NEW
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   state NEW
    save -m state --state NEW
    list            all  --  anywhere             anywhere             state NEW
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            state NEW
table security
chain FORWARD
-m state --state NEW
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   state NEW
    save -m state --state NEW
    list            all  --  anywhere             anywhere             state NEW
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            state NEW
chain INPUT
-m state --state NEW
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   state NEW
    save -m state --state NEW
    list            all  --  anywhere             anywhere             state NEW
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            state NEW
chain OUTPUT
-m state --state NEW
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   state NEW
    save -m state --state NEW
    list            all  --  anywhere             anywhere             state NEW
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            state NEW
