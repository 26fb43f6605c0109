# No context is known without SELinux.
table mangle
-j SECMARK
    status 2
    stderr iptables v1.8.11 (nf_tables): SECMARK: option "--selctx" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SECMARK --selctx system_u:object_r:t:s0
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo SECMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SECMARK selctx system_u:object_r:t:s0
-g SECMARK --selctx x
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--selctx"
    stderr Try `iptables -h' or 'iptables --help' for more information.
--selctx x -j SECMARK
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--selctx"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SECMARK --selctx 'it"s'
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo SECMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SECMARK selctx it"s
-j SECMARK --selctx a,b
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo SECMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SECMARK selctx a,b
-p tcp --dport 80 -j SECMARK --selctx system_u:object_r:httpd_packet_t:s0
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo SECMARK  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:80 SECMARK selctx system_u:object_r:httpd_packet_t:s0
-p udp -m sctp -j SECMARK --selctx x
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo SECMARK  udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp SECMARK selctx x
table filter
-j SECMARK --selctx system_u:object_r:t:s0
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo SECMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SECMARK selctx system_u:object_r:t:s0
table security
-j SECMARK --selctx system_u:object_r:t:s0
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo SECMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SECMARK selctx system_u:object_r:t:s0
-j SECMARK --selctx ""
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo SECMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SECMARK selctx \.
-j SECMARK --selctx x --selctx y
    status 2
    stderr iptables v1.8.11 (nf_tables): SECMARK: option "--selctx" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SECMARK ! --selctx x
    status 2
    stderr iptables v1.8.11 (nf_tables): SECMARK: option "--selctx" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SECMARK --selctx "a b"
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo SECMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SECMARK selctx a b
-j SECMARK --selctx
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--selctx" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SECMARK --selctx xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo SECMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SECMARK selctx xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
-j SECMARK --selctx xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo SECMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SECMARK selctx xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
-j SECMARK --selctx xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo SECMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SECMARK selctx xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
-j SECMARK --selctx xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo SECMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SECMARK selctx xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
-j SECMARK --selctx xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo SECMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SECMARK selctx xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
-m tcp --tcp-option 5 -j SECMARK --selctx x
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo SECMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp option=5 SECMARK selctx x
-p udp -m sctp -j SECMARK --selctx x
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo SECMARK  udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   sctp SECMARK selctx x
-j SECMARK --selctx=x
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo SECMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SECMARK selctx x
-j SECMARK --sel x
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo SECMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SECMARK selctx x
table raw
chain OUTPUT
-j SECMARK --selctx x
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo SECMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SECMARK selctx x
table mangle
chain PREROUTING
-j SECMARK --selctx x
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain PREROUTING
    echo SECMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SECMARK selctx x
chain FORWARD
-j SECMARK --selctx x
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain FORWARD
    echo SECMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SECMARK selctx x
chain POSTROUTING
-j SECMARK --selctx x
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain POSTROUTING
    echo SECMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SECMARK selctx x
table nat
chain OUTPUT
-j SECMARK --selctx x
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo SECMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SECMARK selctx x
table raw
chain PREROUTING
-j SECMARK --selctx x
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo SECMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SECMARK selctx x
table filter
chain FORWARD
-j SECMARK --selctx x
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain FORWARD
    echo SECMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SECMARK selctx x
table security
chain OUTPUT
-m state --state NEW -j SECMARK --selctx x
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain OUTPUT
    echo SECMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   state NEW SECMARK selctx x
chain FORWARD
-j SECMARK --selctx éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain FORWARD
    echo SECMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SECMARK selctx ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé\xc3
table security
chain CH
setup -t security -N CH
-j SECMARK --selctx x
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain CH
    echo SECMARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   SECMARK selctx x
