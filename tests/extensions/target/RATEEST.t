# Estimators of rates.
-j RATEEST
    status 2
    stderr iptables v1.8.11 (nf_tables): RATEEST: ewmalog value is out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j RATEEST --rateest-name a
    status 2
    stderr iptables v1.8.11 (nf_tables): RATEEST: ewmalog value is out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j RATEEST --rateest-name a --rateest-interval 1s
    status 2
    stderr iptables v1.8.11 (nf_tables): RATEEST: ewmalog value is out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j RATEEST --rateest-name a --rateest-ewmalog 1s
    status 2
    stderr iptables v1.8.11 (nf_tables): RATEEST: ewmalog value is out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j RATEEST --rateest-interval 250ms --rateest-ewmalog 500ms
    status 2
    stderr iptables v1.8.11 (nf_tables): RATEEST: option "--rateest-name" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j RATEEST --rateest-name a --rateest-interval 250ms --rateest-ewmalog 500ms
    echo RATEEST  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   name a interval 250.0ms ewmalog 500.0ms
    save -j RATEEST --rateest-name a --rateest-interval 250.0ms --rateest-ewmalog 500.0ms
    list RATEEST    all  --  anywhere             anywhere             name a interval 250.0ms ewmalog 500.0ms
    list-n RATEEST    all  --  0.0.0.0/0            0.0.0.0/0            name a interval 250.0ms ewmalog 500.0ms
-j RATEEST --rateest-name a --rateest-interval 500ms --rateest-ewmalog 1s
    echo RATEEST  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   name a interval 500.0ms ewmalog 1.0s
    save -j RATEEST --rateest-name a --rateest-interval 500.0ms --rateest-ewmalog 1.0s
    list RATEEST    all  --  anywhere             anywhere             name a interval 500.0ms ewmalog 1.0s
    list-n RATEEST    all  --  0.0.0.0/0            0.0.0.0/0            name a interval 500.0ms ewmalog 1.0s
-j RATEEST --rateest-name a --rateest-interval 1s --rateest-ewmalog 2s
    echo RATEEST  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   name a interval 1.0s ewmalog 2.0s
    save -j RATEEST --rateest-name a --rateest-interval 1.0s --rateest-ewmalog 2.0s
    list RATEEST    all  --  anywhere             anywhere             name a interval 1.0s ewmalog 2.0s
    list-n RATEEST    all  --  0.0.0.0/0            0.0.0.0/0            name a interval 1.0s ewmalog 2.0s
-j RATEEST --rateest-name a --rateest-interval 2s --rateest-ewmalog 4s
    echo RATEEST  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   name a interval 2.0s ewmalog 4.0s
    save -j RATEEST --rateest-name a --rateest-interval 2.0s --rateest-ewmalog 4.0s
    list RATEEST    all  --  anywhere             anywhere             name a interval 2.0s ewmalog 4.0s
    list-n RATEEST    all  --  0.0.0.0/0            0.0.0.0/0            name a interval 2.0s ewmalog 4.0s
-j RATEEST --rateest-name a --rateest-interval 4s --rateest-ewmalog 8s
    echo RATEEST  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   name a interval 4.0s ewmalog 8.0s
    save -j RATEEST --rateest-name a --rateest-interval 4.0s --rateest-ewmalog 8.0s
    list RATEEST    all  --  anywhere             anywhere             name a interval 4.0s ewmalog 8.0s
    list-n RATEEST    all  --  0.0.0.0/0            0.0.0.0/0            name a interval 4.0s ewmalog 8.0s
-j RATEEST --rateest-name a --rateest-interval 8s --rateest-ewmalog 16s
    echo RATEEST  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   name a interval 8.0s ewmalog 16.0s
    save -j RATEEST --rateest-name a --rateest-interval 8.0s --rateest-ewmalog 16.0s
    list RATEEST    all  --  anywhere             anywhere             name a interval 8.0s ewmalog 16.0s
    list-n RATEEST    all  --  0.0.0.0/0            0.0.0.0/0            name a interval 8.0s ewmalog 16.0s
-j RATEEST --rateest-name a --rateest-interval 8s --rateest-ewmalog 100s
    echo RATEEST  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   name a interval 8.0s ewmalog 64.0s
    save -j RATEEST --rateest-name a --rateest-interval 8.0s --rateest-ewmalog 64.0s
    list RATEEST    all  --  anywhere             anywhere             name a interval 8.0s ewmalog 64.0s
    list-n RATEEST    all  --  0.0.0.0/0            0.0.0.0/0            name a interval 8.0s ewmalog 64.0s
-j RATEEST --rateest-name a --rateest-interval 9s --rateest-ewmalog 100s
    status 2
    stderr iptables v1.8.11 (nf_tables): RATEEST: interval value is too large
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j RATEEST --rateest-name a --rateest-interval 16s --rateest-ewmalog 100s
    status 2
    stderr iptables v1.8.11 (nf_tables): RATEEST: interval value is too large
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j RATEEST --rateest-name a --rateest-interval 249ms --rateest-ewmalog 500ms
    echo RATEEST  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   name a interval 250.0ms ewmalog 500.0ms
    save -j RATEEST --rateest-name a --rateest-interval 250.0ms --rateest-ewmalog 500.0ms
    list RATEEST    all  --  anywhere             anywhere             name a interval 250.0ms ewmalog 500.0ms
    list-n RATEEST    all  --  0.0.0.0/0            0.0.0.0/0            name a interval 250.0ms ewmalog 500.0ms
-j RATEEST --rateest-name a --rateest-interval 251ms --rateest-ewmalog 500ms
    echo RATEEST  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   name a interval 500.0ms ewmalog 1.0s
    save -j RATEEST --rateest-name a --rateest-interval 500.0ms --rateest-ewmalog 1.0s
    list RATEEST    all  --  anywhere             anywhere             name a interval 500.0ms ewmalog 1.0s
    list-n RATEEST    all  --  0.0.0.0/0            0.0.0.0/0            name a interval 500.0ms ewmalog 1.0s
-j RATEEST --rateest-name a --rateest-interval 100ms --rateest-ewmalog 500ms
    echo RATEEST  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   name a interval 250.0ms ewmalog 1.0s
    save -j RATEEST --rateest-name a --rateest-interval 250.0ms --rateest-ewmalog 1.0s
    list RATEEST    all  --  anywhere             anywhere             name a interval 250.0ms ewmalog 1.0s
    list-n RATEEST    all  --  0.0.0.0/0            0.0.0.0/0            name a interval 250.0ms ewmalog 1.0s
-j RATEEST --rateest-name a --rateest-interval 300ms --rateest-ewmalog 500ms
    echo RATEEST  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   name a interval 500.0ms ewmalog 1.0s
    save -j RATEEST --rateest-name a --rateest-interval 500.0ms --rateest-ewmalog 1.0s
    list RATEEST    all  --  anywhere             anywhere             name a interval 500.0ms ewmalog 1.0s
    list-n RATEEST    all  --  0.0.0.0/0            0.0.0.0/0            name a interval 500.0ms ewmalog 1.0s
-j RATEEST --rateest-name a --rateest-interval 1s --rateest-ewmalog 1s
    status 2
    stderr iptables v1.8.11 (nf_tables): RATEEST: ewmalog value is out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j RATEEST --rateest-name a --rateest-interval 1s --rateest-ewmalog 500ms
    status 2
    stderr iptables v1.8.11 (nf_tables): RATEEST: ewmalog value is out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j RATEEST --rateest-name a --rateest-interval 1s --rateest-ewmalog 3s
    echo RATEEST  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   name a interval 1.0s ewmalog 2.0s
    save -j RATEEST --rateest-name a --rateest-interval 1.0s --rateest-ewmalog 2.0s
    list RATEEST    all  --  anywhere             anywhere             name a interval 1.0s ewmalog 2.0s
    list-n RATEEST    all  --  0.0.0.0/0            0.0.0.0/0            name a interval 1.0s ewmalog 2.0s
-j RATEEST --rateest-name a --rateest-interval 1s --rateest-ewmalog 10000s
    echo RATEEST  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   name a interval 1.0s ewmalog 1024.0s
    save -j RATEEST --rateest-name a --rateest-interval 1.0s --rateest-ewmalog 1024.0s
    list RATEEST    all  --  anywhere             anywhere             name a interval 1.0s ewmalog 1024.0s
    list-n RATEEST    all  --  0.0.0.0/0            0.0.0.0/0            name a interval 1.0s ewmalog 1024.0s
-j RATEEST --rateest-name a --rateest-interval 1s --rateest-ewmalog 1000000s
    echo RATEEST  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   name a interval 1.0s ewmalog 2048.0s
    save -j RATEEST --rateest-name a --rateest-interval 1.0s --rateest-ewmalog 2048.0s
    list RATEEST    all  --  anywhere             anywhere             name a interval 1.0s ewmalog 2048.0s
    list-n RATEEST    all  --  0.0.0.0/0            0.0.0.0/0            name a interval 1.0s ewmalog 2048.0s
-j RATEEST --rateest-name a --rateest-interval 250000us --rateest-ewmalog 1000000us
    echo RATEEST  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   name a interval 250.0ms ewmalog 1.0s
    save -j RATEEST --rateest-name a --rateest-interval 250.0ms --rateest-ewmalog 1.0s
    list RATEEST    all  --  anywhere             anywhere             name a interval 250.0ms ewmalog 1.0s
    list-n RATEEST    all  --  0.0.0.0/0            0.0.0.0/0            name a interval 250.0ms ewmalog 1.0s
-j RATEEST --rateest-name a --rateest-interval 250000 --rateest-ewmalog 1000000
    echo RATEEST  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   name a interval 250.0ms ewmalog 1.0s
    save -j RATEEST --rateest-name a --rateest-interval 250.0ms --rateest-ewmalog 1.0s
    list RATEEST    all  --  anywhere             anywhere             name a interval 250.0ms ewmalog 1.0s
    list-n RATEEST    all  --  0.0.0.0/0            0.0.0.0/0            name a interval 250.0ms ewmalog 1.0s
-j RATEEST --rateest-name a --rateest-interval 1sec --rateest-ewmalog 2secs
    echo RATEEST  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   name a interval 1.0s ewmalog 2.0s
    save -j RATEEST --rateest-name a --rateest-interval 1.0s --rateest-ewmalog 2.0s
    list RATEEST    all  --  anywhere             anywhere             name a interval 1.0s ewmalog 2.0s
    list-n RATEEST    all  --  0.0.0.0/0            0.0.0.0/0            name a interval 1.0s ewmalog 2.0s
-j RATEEST --rateest-name a --rateest-interval 1000msec --rateest-ewmalog 2000msecs
    echo RATEEST  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   name a interval 1.0s ewmalog 2.0s
    save -j RATEEST --rateest-name a --rateest-interval 1.0s --rateest-ewmalog 2.0s
    list RATEEST    all  --  anywhere             anywhere             name a interval 1.0s ewmalog 2.0s
    list-n RATEEST    all  --  0.0.0.0/0            0.0.0.0/0            name a interval 1.0s ewmalog 2.0s
-j RATEEST --rateest-name a --rateest-interval 1000000usec --rateest-ewmalog 2000000usecs
    echo RATEEST  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   name a interval 1.0s ewmalog 2.0s
    save -j RATEEST --rateest-name a --rateest-interval 1.0s --rateest-ewmalog 2.0s
    list RATEEST    all  --  anywhere             anywhere             name a interval 1.0s ewmalog 2.0s
    list-n RATEEST    all  --  0.0.0.0/0            0.0.0.0/0            name a interval 1.0s ewmalog 2.0s
-j RATEEST --rateest-name a --rateest-interval 0.5s --rateest-ewmalog 1.5s
    echo RATEEST  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   name a interval 500.0ms ewmalog 1.0s
    save -j RATEEST --rateest-name a --rateest-interval 500.0ms --rateest-ewmalog 1.0s
    list RATEEST    all  --  anywhere             anywhere             name a interval 500.0ms ewmalog 1.0s
    list-n RATEEST    all  --  0.0.0.0/0            0.0.0.0/0            name a interval 500.0ms ewmalog 1.0s
-j RATEEST --rateest-name a --rateest-interval 1S --rateest-ewmalog 2MS
    status 2
    stderr iptables v1.8.11 (nf_tables): RATEEST: ewmalog value is out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j RATEEST --rateest-name a --rateest-interval 1x --rateest-ewmalog 2s
    status 2
    stderr iptables v1.8.11 (nf_tables): RATEEST: bad interval value "1x"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j RATEEST --rateest-name a --rateest-interval x --rateest-ewmalog 2s
    status 2
    stderr iptables v1.8.11 (nf_tables): RATEEST: bad interval value "x"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j RATEEST --rateest-name a --rateest-interval "" --rateest-ewmalog 2s
    status 2
    stderr iptables v1.8.11 (nf_tables): RATEEST: bad interval value ""
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j RATEEST --rateest-name a --rateest-interval 1s --rateest-ewmalog x
    status 2
    stderr iptables v1.8.11 (nf_tables): RATEEST: bad ewmalog value "x"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j RATEEST --rateest-name a --rateest-interval 0 --rateest-ewmalog 2s
    status 2
    stderr iptables v1.8.11 (nf_tables): RATEEST: ewmalog value is out of range
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j RATEEST --rateest-name a --rateest-interval -1s --rateest-ewmalog 2s
    status 2
    stderr iptables v1.8.11 (nf_tables): RATEEST: interval value is too large
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j RATEEST --rateest-name abcdefghijklmno --rateest-interval 250ms --rateest-ewmalog 500ms
    echo RATEEST  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   name abcdefghijklmno interval 250.0ms ewmalog 500.0ms
    save -j RATEEST --rateest-name abcdefghijklmno --rateest-interval 250.0ms --rateest-ewmalog 500.0ms
    list RATEEST    all  --  anywhere             anywhere             name abcdefghijklmno interval 250.0ms ewmalog 500.0ms
    list-n RATEEST    all  --  0.0.0.0/0            0.0.0.0/0            name abcdefghijklmno interval 250.0ms ewmalog 500.0ms
-j RATEEST --rateest-name abcdefghijklmnop --rateest-interval 250ms --rateest-ewmalog 500ms
    echo RATEEST  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   name abcdefghijklmno interval 250.0ms ewmalog 500.0ms
    save -j RATEEST --rateest-name abcdefghijklmno --rateest-interval 250.0ms --rateest-ewmalog 500.0ms
    list RATEEST    all  --  anywhere             anywhere             name abcdefghijklmno interval 250.0ms ewmalog 500.0ms
    list-n RATEEST    all  --  0.0.0.0/0            0.0.0.0/0            name abcdefghijklmno interval 250.0ms ewmalog 500.0ms
-j RATEEST --rateest-name "" --rateest-interval 250ms --rateest-ewmalog 500ms
    echo RATEEST  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   name  interval 250.0ms ewmalog 500.0ms
    save -j RATEEST --rateest-name  --rateest-interval 250.0ms --rateest-ewmalog 500.0ms
    list RATEEST    all  --  anywhere             anywhere             name  interval 250.0ms ewmalog 500.0ms
    list-n RATEEST    all  --  0.0.0.0/0            0.0.0.0/0            name  interval 250.0ms ewmalog 500.0ms
    delete/4 2 Bad argument `250.0ms'
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -j RATEEST --rateest-name  --rateest-interval 250.0ms --rateest-ewmalog 500.0ms
    delete/6 2 Bad argument `250.0ms'
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -j RATEEST --rateest-name  --rateest-interval 250.0ms --rateest-ewmalog 500.0ms
-j RATEEST --rateest-name "a b" --rateest-interval 250ms --rateest-ewmalog 500ms
    echo RATEEST  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   name a b interval 250.0ms ewmalog 500.0ms
    save -j RATEEST --rateest-name a b --rateest-interval 250.0ms --rateest-ewmalog 500.0ms
    list RATEEST    all  --  anywhere             anywhere             name a b interval 250.0ms ewmalog 500.0ms
    list-n RATEEST    all  --  0.0.0.0/0            0.0.0.0/0            name a b interval 250.0ms ewmalog 500.0ms
    delete/4 2 Bad argument `b'
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -j RATEEST --rateest-name a b --rateest-interval 250.0ms --rateest-ewmalog 500.0ms
    delete/6 2 Bad argument `b'
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -j RATEEST --rateest-name a b --rateest-interval 250.0ms --rateest-ewmalog 500.0ms
-j RATEEST --rateest-name a --rateest-name b --rateest-interval 250ms --rateest-ewmalog 500ms
    status 2
    stderr iptables v1.8.11 (nf_tables): RATEEST: option "--rateest-name" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j RATEEST --rateest-name a --rateest-interval 250ms --rateest-interval 250ms --rateest-ewmalog 500ms
    status 2
    stderr iptables v1.8.11 (nf_tables): RATEEST: option "--rateest-interval" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j RATEEST --rateest-name a --rateest-interval 250ms --rateest-ewmalog 500ms --rateest-ewmalog 500ms
    status 2
    stderr iptables v1.8.11 (nf_tables): RATEEST: option "--rateest-ewmalog" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j RATEEST ! --rateest-name a --rateest-interval 250ms --rateest-ewmalog 500ms
    status 2
    stderr iptables v1.8.11 (nf_tables): RATEEST: option "--rateest-name" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j RATEEST --rateest-name
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--rateest-name" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j RATEEST --rateest-name web --rateest-interval 500ms --rateest-ewmalog 2s
    echo RATEEST  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   name web interval 500.0ms ewmalog 2.0s
    save -p tcp -j RATEEST --rateest-name web --rateest-interval 500.0ms --rateest-ewmalog 2.0s
    list RATEEST    tcp  --  anywhere             anywhere             name web interval 500.0ms ewmalog 2.0s
    list-n RATEEST    tcp  --  0.0.0.0/0            0.0.0.0/0            name web interval 500.0ms ewmalog 2.0s
setup -A FORWARD -j RATEEST --rateest-name a --rateest-interval 250ms --rateest-ewmalog 500ms
-j RATEEST --rateest-name a --rateest-interval 250ms --rateest-ewmalog 500ms
    echo RATEEST  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   name a interval 250.0ms ewmalog 500.0ms
    save -j RATEEST --rateest-name a --rateest-interval 250.0ms --rateest-ewmalog 500.0ms
    list RATEEST    all  --  anywhere             anywhere             name a interval 250.0ms ewmalog 500.0ms
    list-n RATEEST    all  --  0.0.0.0/0            0.0.0.0/0            name a interval 250.0ms ewmalog 500.0ms
-j RATEEST --rateest-name a --rateest-interval 250ms --rateest-ewmalog 1s
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo RATEEST  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   name a interval 250.0ms ewmalog 1.0s
-j RATEEST --rateest-name a --rateest-interval 500ms --rateest-ewmalog 1s
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo RATEEST  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   name a interval 500.0ms ewmalog 1.0s
-j RATEEST --rateest-name b --rateest-interval 500ms --rateest-ewmalog 1s
    echo RATEEST  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   name b interval 500.0ms ewmalog 1.0s
    save -j RATEEST --rateest-name b --rateest-interval 500.0ms --rateest-ewmalog 1.0s
    list RATEEST    all  --  anywhere             anywhere             name b interval 500.0ms ewmalog 1.0s
    list-n RATEEST    all  --  0.0.0.0/0            0.0.0.0/0            name b interval 500.0ms ewmalog 1.0s
setup
table mangle
chain POSTROUTING
-j RATEEST --rateest-name m --rateest-interval 250ms --rateest-ewmalog 500ms
    echo RATEEST  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   name m interval 250.0ms ewmalog 500.0ms
    save -j RATEEST --rateest-name m --rateest-interval 250.0ms --rateest-ewmalog 500.0ms
    list RATEEST    all  --  anywhere             anywhere             name m interval 250.0ms ewmalog 500.0ms
    list-n RATEEST    all  --  0.0.0.0/0            0.0.0.0/0            name m interval 250.0ms ewmalog 500.0ms
table raw
chain PREROUTING
-j RATEEST --rateest-name m --rateest-interval 250ms --rateest-ewmalog 500ms
    echo RATEEST  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   name m interval 250.0ms ewmalog 500.0ms
    save -j RATEEST --rateest-name m --rateest-interval 250.0ms --rateest-ewmalog 500.0ms
    list RATEEST    all  --  anywhere             anywhere             name m interval 250.0ms ewmalog 500.0ms
    list-n RATEEST    all  --  0.0.0.0/0            0.0.0.0/0            name m interval 250.0ms ewmalog 500.0ms
table nat
chain OUTPUT
-j RATEEST --rateest-name m --rateest-interval 250ms --rateest-ewmalog 500ms
    echo RATEEST  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   name m interval 250.0ms ewmalog 500.0ms
    save -j RATEEST --rateest-name m --rateest-interval 250.0ms --rateest-ewmalog 500.0ms
    list RATEEST    all  --  anywhere             anywhere             name m interval 250.0ms ewmalog 500.0ms
    list-n RATEEST    all  --  0.0.0.0/0            0.0.0.0/0            name m interval 250.0ms ewmalog 500.0ms
