# To this machine.
table nat

chain PREROUTING
family both
-j REDIRECT
    echo REDIRECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j REDIRECT
    list REDIRECT   all  --  anywhere             anywhere            \.
    list-n REDIRECT   all  --  0.0.0.0/0            0.0.0.0/0           \.
-j REDIRECT --to-ports 1
    status 2
    stderr iptables v1.8.11 (nf_tables): Need TCP, UDP, SCTP or DCCP with port specification
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j REDIRECT --to-ports 1
    echo REDIRECT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   redir ports 1
    save -p tcp -j REDIRECT --to-ports 1
    list REDIRECT   tcp  --  anywhere             anywhere             redir ports 1
    list-n REDIRECT   tcp  --  0.0.0.0/0            0.0.0.0/0            redir ports 1
-p tcp -j REDIRECT --to 1-20
    echo REDIRECT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   redir ports 1-20
    save -p tcp -j REDIRECT --to-ports 1-20
    list REDIRECT   tcp  --  anywhere             anywhere             redir ports 1-20
    list-n REDIRECT   tcp  --  0.0.0.0/0            0.0.0.0/0            redir ports 1-20
-p tcp -j REDIRECT --to-p 20-1
    status 2
    stderr iptables v1.8.11 (nf_tables): Port range `1' funky
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j REDIRECT --to-p 20-20
    echo REDIRECT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   redir ports 20
    save -p tcp -j REDIRECT --to-ports 20
    list REDIRECT   tcp  --  anywhere             anywhere             redir ports 20
    list-n REDIRECT   tcp  --  0.0.0.0/0            0.0.0.0/0            redir ports 20
-p tcp -j REDIRECT --to-p 0
    echo REDIRECT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   redir ports 0
    save -p tcp -j REDIRECT --to-ports 0
    list REDIRECT   tcp  --  anywhere             anywhere             redir ports 0
    list-n REDIRECT   tcp  --  0.0.0.0/0            0.0.0.0/0            redir ports 0
-p tcp -j REDIRECT --to-p 0-0
    echo REDIRECT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   redir ports 0
    save -p tcp -j REDIRECT --to-ports 0
    list REDIRECT   tcp  --  anywhere             anywhere             redir ports 0
    list-n REDIRECT   tcp  --  0.0.0.0/0            0.0.0.0/0            redir ports 0
-p tcp -j REDIRECT --to-p 0-65535
    echo REDIRECT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   redir ports 0-65535
    save -p tcp -j REDIRECT --to-ports 0-65535
    list REDIRECT   tcp  --  anywhere             anywhere             redir ports 0-65535
    list-n REDIRECT   tcp  --  0.0.0.0/0            0.0.0.0/0            redir ports 0-65535
-p tcp -j REDIRECT --to-p 65536
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `65536' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j REDIRECT --to-p :80
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `:80' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j REDIRECT --to-p ''
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j REDIRECT --to-p '-1'
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `-1' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j REDIRECT --to-p http
    echo REDIRECT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   redir ports 80
    save -p tcp -j REDIRECT --to-ports 80
    list REDIRECT   tcp  --  anywhere             anywhere             redir ports 80
    list-n REDIRECT   tcp  --  0.0.0.0/0            0.0.0.0/0            redir ports 80
-p tcp -j REDIRECT --to-p http-90
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `http-90' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j REDIRECT --to-p 1-http
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `http' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j REDIRECT --to-p 1-100/10
    status 2
    stderr iptables v1.8.11 (nf_tables): Shifted portmap ranges not supported with this kernel
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j REDIRECT --to-p 1x
    status 2
    stderr iptables v1.8.11 (nf_tables): Garbage after port value: `x'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j REDIRECT --to-p 0x10-020
    echo REDIRECT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   redir ports 16
    save -p tcp -j REDIRECT --to-ports 16
    list REDIRECT   tcp  --  anywhere             anywhere             redir ports 16
    list-n REDIRECT   tcp  --  0.0.0.0/0            0.0.0.0/0            redir ports 16
-p tcp -j REDIRECT ! --to-p 9
    status 2
    stderr iptables v1.8.11 (nf_tables): REDIRECT: option "--to-ports" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j REDIRECT --to-p 9 --to-p 9
    status 2
    stderr iptables v1.8.11 (nf_tables): REDIRECT: option "--to-ports" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp -j REDIRECT --to-p 9
    echo REDIRECT  icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   redir ports 9
    save -p icmp -j REDIRECT --to-ports 9
    list REDIRECT   icmp --  anywhere             anywhere             redir ports 9
    list-n REDIRECT   icmp --  0.0.0.0/0            0.0.0.0/0            redir ports 9
-p udplite -j REDIRECT --to-p 9
    status 2
    stderr iptables v1.8.11 (nf_tables): Need TCP, UDP, SCTP or DCCP with port specification
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j REDIRECT --random
    echo REDIRECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   random
    save -j REDIRECT --random
    list REDIRECT   all  --  anywhere             anywhere             random
    list-n REDIRECT   all  --  0.0.0.0/0            0.0.0.0/0            random
-j REDIRECT --random-fully
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--random-fully"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j REDIRECT --persistent
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--persistent"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j REDIRECT --random=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x03"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j REDIRECT --random --random
    status 2
    stderr iptables v1.8.11 (nf_tables): REDIRECT: option "--random" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j REDIRECT ! --random
    status 2
    stderr iptables v1.8.11 (nf_tables): REDIRECT: option "--random" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j REDIRECT --random --to-ports 5
    echo REDIRECT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   redir ports 5 random
    save -p tcp -j REDIRECT --to-ports 5 --random
    list REDIRECT   tcp  --  anywhere             anywhere             redir ports 5 random
    list-n REDIRECT   tcp  --  0.0.0.0/0            0.0.0.0/0            redir ports 5 random
-p tcp -j REDIRECT --r
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--r"
    stderr Try `iptables -h' or 'iptables --help' for more information.
! -p tcp -j REDIRECT --to-p 7
    echo REDIRECT !tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   redir ports 7
    save ! -p tcp -j REDIRECT --to-ports 7
    list REDIRECT  !tcp  --  anywhere             anywhere             redir ports 7
    list-n REDIRECT  !tcp  --  0.0.0.0/0            0.0.0.0/0            redir ports 7
-p tcp -j REDIRECT --to-ports 1-30/5
    status 2
    stderr iptables v1.8.11 (nf_tables): Shifted portmap ranges not supported with this kernel
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j REDIRECT --to-ports 1-30 --random
    echo REDIRECT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   redir ports 1-30 random
    save -p tcp -j REDIRECT --to-ports 1-30 --random
    list REDIRECT   tcp  --  anywhere             anywhere             redir ports 1-30 random
    list-n REDIRECT   tcp  --  0.0.0.0/0            0.0.0.0/0            redir ports 1-30 random
-p tcp -j REDIRECT --random --random-fully
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--random-fully"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j REDIRECT
    echo REDIRECT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -p tcp -j REDIRECT
    list REDIRECT   tcp  --  anywhere             anywhere            \.
    list-n REDIRECT   tcp  --  0.0.0.0/0            0.0.0.0/0           \.
-p tcp -j REDIRECT --to-ports http
    echo REDIRECT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   redir ports 80
    save -p tcp -j REDIRECT --to-ports 80
    list REDIRECT   tcp  --  anywhere             anywhere             redir ports 80
    list-n REDIRECT   tcp  --  0.0.0.0/0            0.0.0.0/0            redir ports 80
-p icmpv6 -j REDIRECT --to-ports 5
    status 2
    stderr iptables v1.8.11 (nf_tables): Need TCP, UDP, SCTP or DCCP with port specification
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j REDIRECT --to-ports 1-100/0
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `0' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j REDIRECT --to-ports 1-100/x
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `x' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j REDIRECT --to-ports 1-100/10 --foo
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--foo"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j REDIRECT --to-ports 1-100/10 --to-ports 3
    status 2
    stderr iptables v1.8.11 (nf_tables): REDIRECT: option "--to-ports" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j REDIRECT --to-ports 1-100/10 ! --random
    status 2
    stderr iptables v1.8.11 (nf_tables): REDIRECT: option "--random" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j REDIRECT --to-ports 1-100/10 -s foo/99
    status 2
    stderr iptables v1.8.11 (nf_tables): Shifted portmap ranges not supported with this kernel
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j REDIRECT --to-ports 1-100/10 extra
    status 2
    stderr Bad argument `extra'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j REDIRECT --to-ports 1-2:3
    status 2
    stderr iptables v1.8.11 (nf_tables): Garbage after port range: `:3'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j REDIRECT --to-ports 1:
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid port:port syntax - use dash
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j REDIRECT --to-ports http:
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `http:' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j REDIRECT --to-ports ' '
    status 2
    stderr iptables v1.8.11 (nf_tables): Port ` ' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j REDIRECT --to-ports ' -5'
    status 2
    stderr iptables v1.8.11 (nf_tables): Port ` -5' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j REDIRECT --to-ports '5-'
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j REDIRECT --to-ports '5- '
    status 2
    stderr iptables v1.8.11 (nf_tables): Port ` ' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j REDIRECT --to-ports '5 -9'
    status 2
    stderr iptables v1.8.11 (nf_tables): Garbage after port value: ` -9'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j REDIRECT --to-ports '	5'
    echo REDIRECT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   redir ports 5
    save -p tcp -j REDIRECT --to-ports 5
    list REDIRECT   tcp  --  anywhere             anywhere             redir ports 5
    list-n REDIRECT   tcp  --  0.0.0.0/0            0.0.0.0/0            redir ports 5
-p tcp -j REDIRECT --to-ports 18446744073709551617
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `18446744073709551617' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j REDIRECT --to-ports 1-18446744073709551617
    status 2
    stderr iptables v1.8.11 (nf_tables): Port `18446744073709551617' not valid
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j REDIRECT --to-ports 5-3/7
    status 2
    stderr iptables v1.8.11 (nf_tables): Port range `3/7' funky
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j REDIRECT --to-ports 5-3:7
    status 2
    stderr iptables v1.8.11 (nf_tables): Port range `3:7' funky
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j REDIRECT --to-ports 1-100/ftp-data
    status 2
    stderr iptables v1.8.11 (nf_tables): Shifted portmap ranges not supported with this kernel
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j REDIRECT --to-port 5
    echo REDIRECT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   redir ports 5
    save -p tcp -j REDIRECT --to-ports 5
    list REDIRECT   tcp  --  anywhere             anywhere             redir ports 5
    list-n REDIRECT   tcp  --  0.0.0.0/0            0.0.0.0/0            redir ports 5
-p tcp -j REDIRECT --to-ports=5
    echo REDIRECT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   redir ports 5
    save -p tcp -j REDIRECT --to-ports 5
    list REDIRECT   tcp  --  anywhere             anywhere             redir ports 5
    list-n REDIRECT   tcp  --  0.0.0.0/0            0.0.0.0/0            redir ports 5

chain PREROUTING
family 4
-p tcp -j REDIRECT --to-destination 1.2.3.4
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--to-destination"
    stderr Try `iptables -h' or 'iptables --help' for more information.

chain INPUT
family both
-j REDIRECT
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo REDIRECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.

chain OUTPUT
family both
-j REDIRECT
    echo REDIRECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j REDIRECT
    list REDIRECT   all  --  anywhere             anywhere            \.
    list-n REDIRECT   all  --  0.0.0.0/0            0.0.0.0/0           \.

chain POSTROUTING
family both
-j REDIRECT
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo REDIRECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.

table filter
chain INPUT
family both
-j REDIRECT
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo REDIRECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.

table mangle
chain PREROUTING
family both
-j REDIRECT
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo REDIRECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.

table mangle
chain POSTROUTING
family both
-j REDIRECT
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo REDIRECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.

table raw
chain OUTPUT
family both
-j REDIRECT
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo REDIRECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.

table security
chain OUTPUT
family both
-j REDIRECT
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo REDIRECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.

# only the chains that lead there count
table nat
chain user
family both
setup
setup -t nat -N user
-j REDIRECT
    echo REDIRECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j REDIRECT
    list REDIRECT   all  --  anywhere             anywhere            \.
    list-n REDIRECT   all  --  0.0.0.0/0            0.0.0.0/0           \.
setup
setup -t nat -N user
setup -t nat -A PREROUTING -j user
-j REDIRECT
    echo REDIRECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j REDIRECT
    list REDIRECT   all  --  anywhere             anywhere            \.
    list-n REDIRECT   all  --  0.0.0.0/0            0.0.0.0/0           \.
setup
setup -t nat -N user
setup -t nat -A POSTROUTING -j user
-j REDIRECT
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain user
    echo REDIRECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
setup
setup -t nat -N user
setup -t nat -A INPUT -j user
-j REDIRECT
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain user
    echo REDIRECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
setup
setup -t nat -N user
setup -t nat -A OUTPUT -j user
-j REDIRECT
    echo REDIRECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j REDIRECT
    list REDIRECT   all  --  anywhere             anywhere            \.
    list-n REDIRECT   all  --  0.0.0.0/0            0.0.0.0/0           \.
setup
setup -t nat -N user
setup -t nat -N middle
setup -t nat -A INPUT -j middle
setup -t nat -A middle -g user
-j REDIRECT
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain user
    echo REDIRECT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
setup
