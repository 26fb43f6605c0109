# Either direction.
table mangle
-j CONNSECMARK
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNSECMARK target: parameter required
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNSECMARK --save
    echo CONNSECMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNSECMARK save
    save -j CONNSECMARK --save
    list CONNSECMARK  all  --  anywhere             anywhere             CONNSECMARK save
    list-n CONNSECMARK  all  --  0.0.0.0/0            0.0.0.0/0            CONNSECMARK save
-j CONNSECMARK --restore
    echo CONNSECMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNSECMARK restore
    save -j CONNSECMARK --restore
    list CONNSECMARK  all  --  anywhere             anywhere             CONNSECMARK restore
    list-n CONNSECMARK  all  --  0.0.0.0/0            0.0.0.0/0            CONNSECMARK restore
-j CONNSECMARK --restore --save
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNSECMARK: option "--save" cannot be used together with "--restore".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNSECMARK --save --save
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNSECMARK: option "--save" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNSECMARK ! --save
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNSECMARK: option "--save" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNSECMARK --save=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNSECMARK --restore=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x01"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNSECMARK --sav
    echo CONNSECMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNSECMARK save
    save -j CONNSECMARK --save
    list CONNSECMARK  all  --  anywhere             anywhere             CONNSECMARK save
    list-n CONNSECMARK  all  --  0.0.0.0/0            0.0.0.0/0            CONNSECMARK save
-j CONNSECMARK --re
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--re"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-g CONNSECMARK --save
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--save"
    stderr Try `iptables -h' or 'iptables --help' for more information.
--save -j CONNSECMARK
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--save"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNSECMARK --s
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--s"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNSECMARK --r
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--r"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNSECMARK --res
    echo CONNSECMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNSECMARK restore
    save -j CONNSECMARK --restore
    list CONNSECMARK  all  --  anywhere             anywhere             CONNSECMARK restore
    list-n CONNSECMARK  all  --  0.0.0.0/0            0.0.0.0/0            CONNSECMARK restore
-j CONNSECMARK --save --restore
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNSECMARK: option "--save" cannot be used together with "--restore".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNSECMARK --restore --restore
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNSECMARK: option "--restore" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNSECMARK ! --restore
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNSECMARK: option "--restore" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNSECMARK --save x
    status 2
    stderr Bad argument `x'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctstate ESTABLISHED -j CONNSECMARK --restore
    echo CONNSECMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctstate ESTABLISHED CONNSECMARK restore
    save -m conntrack --ctstate ESTABLISHED -j CONNSECMARK --restore
    list CONNSECMARK  all  --  anywhere             anywhere             ctstate ESTABLISHED CONNSECMARK restore
    list-n CONNSECMARK  all  --  0.0.0.0/0            0.0.0.0/0            ctstate ESTABLISHED CONNSECMARK restore
table filter
-j CONNSECMARK --save
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo CONNSECMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNSECMARK save
table nat
chain OUTPUT
-j CONNSECMARK --save
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo CONNSECMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNSECMARK save
table raw
-j CONNSECMARK --save
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo CONNSECMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNSECMARK save
table security
-j CONNSECMARK --save
    echo CONNSECMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNSECMARK save
    save -j CONNSECMARK --save
    list CONNSECMARK  all  --  anywhere             anywhere             CONNSECMARK save
    list-n CONNSECMARK  all  --  0.0.0.0/0            0.0.0.0/0            CONNSECMARK save
-j CONNSECMARK --restore
    echo CONNSECMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNSECMARK restore
    save -j CONNSECMARK --restore
    list CONNSECMARK  all  --  anywhere             anywhere             CONNSECMARK restore
    list-n CONNSECMARK  all  --  0.0.0.0/0            0.0.0.0/0            CONNSECMARK restore
chain INPUT
-j CONNSECMARK --restore --save
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNSECMARK: option "--save" cannot be used together with "--restore".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNSECMARK --s
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--s"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNSECMARK --r
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--r"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNSECMARK --res
    echo CONNSECMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNSECMARK restore
    save -j CONNSECMARK --restore
    list CONNSECMARK  all  --  anywhere             anywhere             CONNSECMARK restore
    list-n CONNSECMARK  all  --  0.0.0.0/0            0.0.0.0/0            CONNSECMARK restore
-j CONNSECMARK --restore --restore
    status 2
    stderr iptables v1.8.11 (nf_tables): CONNSECMARK: option "--restore" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m state --state NEW -j CONNSECMARK --save
    echo CONNSECMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   state NEW CONNSECMARK save
    save -m state --state NEW -j CONNSECMARK --save
    list CONNSECMARK  all  --  anywhere             anywhere             state NEW CONNSECMARK save
    list-n CONNSECMARK  all  --  0.0.0.0/0            0.0.0.0/0            state NEW CONNSECMARK save
table mangle
chain PREROUTING
-j CONNSECMARK --restore
    echo CONNSECMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNSECMARK restore
    save -j CONNSECMARK --restore
    list CONNSECMARK  all  --  anywhere             anywhere             CONNSECMARK restore
    list-n CONNSECMARK  all  --  0.0.0.0/0            0.0.0.0/0            CONNSECMARK restore
chain FORWARD
-j CONNSECMARK --restore
    echo CONNSECMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNSECMARK restore
    save -j CONNSECMARK --restore
    list CONNSECMARK  all  --  anywhere             anywhere             CONNSECMARK restore
    list-n CONNSECMARK  all  --  0.0.0.0/0            0.0.0.0/0            CONNSECMARK restore
chain OUTPUT
-p tcp -j CONNSECMARK --save
    echo CONNSECMARK  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNSECMARK save
    save -p tcp -j CONNSECMARK --save
    list CONNSECMARK  tcp  --  anywhere             anywhere             CONNSECMARK save
    list-n CONNSECMARK  tcp  --  0.0.0.0/0            0.0.0.0/0            CONNSECMARK save
chain POSTROUTING
-j CONNSECMARK --save
    echo CONNSECMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNSECMARK save
    save -j CONNSECMARK --save
    list CONNSECMARK  all  --  anywhere             anywhere             CONNSECMARK save
    list-n CONNSECMARK  all  --  0.0.0.0/0            0.0.0.0/0            CONNSECMARK save
table security
chain FORWARD
-j CONNSECMARK --restore
    echo CONNSECMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNSECMARK restore
    save -j CONNSECMARK --restore
    list CONNSECMARK  all  --  anywhere             anywhere             CONNSECMARK restore
    list-n CONNSECMARK  all  --  0.0.0.0/0            0.0.0.0/0            CONNSECMARK restore
table nat
chain INPUT
-j CONNSECMARK --restore
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo CONNSECMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNSECMARK restore
table raw
chain PREROUTING
-j CONNSECMARK --restore
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo CONNSECMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNSECMARK restore
table filter
chain OUTPUT
-j CONNSECMARK --restore
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo CONNSECMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CONNSECMARK restore
