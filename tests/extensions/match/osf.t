family 4
-m osf
    status 2
    stderr iptables v1.8.11 (nf_tables): osf: option "--genre" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m osf
    status 2
    stderr iptables v1.8.11 (nf_tables): osf: option "--genre" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m osf --genre Linux
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match Linux
    save -p tcp -m osf --genre Linux
    list            tcp  --  anywhere             anywhere             OS fingerprint match Linux
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            OS fingerprint match Linux
-p tcp -m osf ! --genre Linux
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match ! Linux
    save -p tcp -m osf ! --genre Linux
    list            tcp  --  anywhere             anywhere             OS fingerprint match ! Linux
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            OS fingerprint match ! Linux
-p tcp -m osf --genre=Windows
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match Windows
    save -p tcp -m osf --genre Windows
    list            tcp  --  anywhere             anywhere             OS fingerprint match Windows
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            OS fingerprint match Windows
-p tcp -m osf --g OpenBSD
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--g"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m osf --genre linux -j DROP
    echo DROP  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match linux
    save -p tcp -m osf --genre linux -j DROP
    list DROP       tcp  --  anywhere             anywhere             OS fingerprint match linux
    list-n DROP       tcp  --  0.0.0.0/0            0.0.0.0/0            OS fingerprint match linux
-p tcp -m osf --genre ''
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match \.
    save -p tcp -m osf --genre \.
    list            tcp  --  anywhere             anywhere             OS fingerprint match \.
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            OS fingerprint match \.
    delete 2 iptables v1.8.11 (nf_tables): option "--genre" requires an argument
    delete Try `iptables -h' or 'iptables --help' for more information.
    delete left: -A INPUT -p tcp -m osf --genre \.
-p tcp -m osf ! --genre ''
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match ! \.
    save -p tcp -m osf ! --genre \.
    list            tcp  --  anywhere             anywhere             OS fingerprint match ! \.
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            OS fingerprint match ! \.
    delete 2 iptables v1.8.11 (nf_tables): option "--genre" requires an argument
    delete Try `iptables -h' or 'iptables --help' for more information.
    delete left: -A INPUT -p tcp -m osf ! --genre \.
-p tcp -m osf --genre 'a b'
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match a b
    save -p tcp -m osf --genre a b
    list            tcp  --  anywhere             anywhere             OS fingerprint match a b
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            OS fingerprint match a b
    delete 2 Bad argument `b'
    delete Try `iptables -h' or 'iptables --help' for more information.
    delete left: -A INPUT -p tcp -m osf --genre a b
-p tcp -m osf --genre 'a"b'
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match a"b
    save -p tcp -m osf --genre a"b
    list            tcp  --  anywhere             anywhere             OS fingerprint match a"b
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            OS fingerprint match a"b
    delete no shell line
    delete left: -A INPUT -p tcp -m osf --genre a"b
-p tcp -m osf --genre "a'b"
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match a'b
    save -p tcp -m osf --genre a'b
    list            tcp  --  anywhere             anywhere             OS fingerprint match a'b
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            OS fingerprint match a'b
    delete no shell line
    delete left: -A INPUT -p tcp -m osf --genre a'b
-p tcp -m osf --genre 'a\b'
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match a\b
    save -p tcp -m osf --genre a\b
    list            tcp  --  anywhere             anywhere             OS fingerprint match a\b
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            OS fingerprint match a\b
    delete 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete left: -A INPUT -p tcp -m osf --genre a\b
-p tcp -m osf --genre a.b:c
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match a.b:c
    save -p tcp -m osf --genre a.b:c
    list            tcp  --  anywhere             anywhere             OS fingerprint match a.b:c
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            OS fingerprint match a.b:c
-p tcp -m osf --genre é
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match é
    save -p tcp -m osf --genre é
    list            tcp  --  anywhere             anywhere             OS fingerprint match é
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            OS fingerprint match é
-p tcp -m osf --genre $'\xff'
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match \xff
    save -p tcp -m osf --genre \xff
    list            tcp  --  anywhere             anywhere             OS fingerprint match \xff
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            OS fingerprint match \xff
-p tcp -m osf --genre -x
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match -x
    save -p tcp -m osf --genre -x
    list            tcp  --  anywhere             anywhere             OS fingerprint match -x
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            OS fingerprint match -x
-p tcp -m osf --genre ' '
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match  \.
    save -p tcp -m osf --genre  \.
    list            tcp  --  anywhere             anywhere             OS fingerprint match  \.
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            OS fingerprint match  \.
    delete 2 iptables v1.8.11 (nf_tables): option "--genre" requires an argument
    delete Try `iptables -h' or 'iptables --help' for more information.
    delete left: -A INPUT -p tcp -m osf --genre  \.
-p tcp -m osf --genre
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--genre" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m osf --genre ! Linux
    status 2
    stderr Bad argument `Linux'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m osf --genre abcdefghijabcdefghijabcdefghij
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match abcdefghijabcdefghijabcdefghij
    save -p tcp -m osf --genre abcdefghijabcdefghijabcdefghij
    list            tcp  --  anywhere             anywhere             OS fingerprint match abcdefghijabcdefghijabcdefghij
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            OS fingerprint match abcdefghijabcdefghijabcdefghij
-p tcp -m osf --genre abcdefghijabcdefghijabcdefghijk
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match abcdefghijabcdefghijabcdefghijk
    save -p tcp -m osf --genre abcdefghijabcdefghijabcdefghijk
    list            tcp  --  anywhere             anywhere             OS fingerprint match abcdefghijabcdefghijabcdefghijk
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            OS fingerprint match abcdefghijabcdefghijabcdefghijk
-p tcp -m osf --genre abcdefghijabcdefghijabcdefghijkl
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match abcdefghijabcdefghijabcdefghijk
    save -p tcp -m osf --genre abcdefghijabcdefghijabcdefghijk
    list            tcp  --  anywhere             anywhere             OS fingerprint match abcdefghijabcdefghijabcdefghijk
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            OS fingerprint match abcdefghijabcdefghijabcdefghijk
-p tcp -m osf --genre abcdefghijabcdefghijabcdefghijklmnopqrstuvwxyz
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match abcdefghijabcdefghijabcdefghijk
    save -p tcp -m osf --genre abcdefghijabcdefghijabcdefghijk
    list            tcp  --  anywhere             anywhere             OS fingerprint match abcdefghijabcdefghijabcdefghijk
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            OS fingerprint match abcdefghijabcdefghijabcdefghijk
-p tcp -m osf --genre abcdefghijabcdefghijabcdefghijé
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match abcdefghijabcdefghijabcdefghij\xc3
    save -p tcp -m osf --genre abcdefghijabcdefghijabcdefghij\xc3
    list            tcp  --  anywhere             anywhere             OS fingerprint match abcdefghijabcdefghijabcdefghij\xc3
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            OS fingerprint match abcdefghijabcdefghijabcdefghij\xc3
-p tcp -m osf --genre Linux --genre Linux
    status 2
    stderr iptables v1.8.11 (nf_tables): osf: option "--genre" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m osf --genre Linux ! --genre BSD
    status 2
    stderr iptables v1.8.11 (nf_tables): osf: option "--genre" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m osf --genre Linux -m osf --genre BSD
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match Linux OS fingerprint match BSD
    save -p tcp -m osf --genre Linux -m osf --genre BSD
    list            tcp  --  anywhere             anywhere             OS fingerprint match Linux OS fingerprint match BSD
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            OS fingerprint match Linux OS fingerprint match BSD
-p tcp -m osf ! --genre Linux -m osf ! --genre BSD
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match ! Linux OS fingerprint match ! BSD
    save -p tcp -m osf ! --genre Linux -m osf ! --genre BSD
    list            tcp  --  anywhere             anywhere             OS fingerprint match ! Linux OS fingerprint match ! BSD
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            OS fingerprint match ! Linux OS fingerprint match ! BSD
-p tcp -m osf --genre Linux --ttl 0
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match Linux
    save -p tcp -m osf --genre Linux --ttl 0
    list            tcp  --  anywhere             anywhere             OS fingerprint match Linux
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            OS fingerprint match Linux
-p tcp -m osf --genre Linux --ttl 1
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match Linux
    save -p tcp -m osf --genre Linux --ttl 1
    list            tcp  --  anywhere             anywhere             OS fingerprint match Linux
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            OS fingerprint match Linux
-p tcp -m osf --genre Linux --ttl 2
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match Linux
    save -p tcp -m osf --genre Linux --ttl 2
    list            tcp  --  anywhere             anywhere             OS fingerprint match Linux
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            OS fingerprint match Linux
-p tcp -m osf --genre Linux --ttl 0x1
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match Linux
    save -p tcp -m osf --genre Linux --ttl 1
    list            tcp  --  anywhere             anywhere             OS fingerprint match Linux
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            OS fingerprint match Linux
-p tcp -m osf --genre Linux --ttl 02
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match Linux
    save -p tcp -m osf --genre Linux --ttl 2
    list            tcp  --  anywhere             anywhere             OS fingerprint match Linux
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            OS fingerprint match Linux
-p tcp -m osf --genre Linux --ttl +1
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match Linux
    save -p tcp -m osf --genre Linux --ttl 1
    list            tcp  --  anywhere             anywhere             OS fingerprint match Linux
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            OS fingerprint match Linux
-p tcp -m osf --genre Linux --ttl ' 1'
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match Linux
    save -p tcp -m osf --genre Linux --ttl 1
    list            tcp  --  anywhere             anywhere             OS fingerprint match Linux
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            OS fingerprint match Linux
-p tcp -m osf --genre Linux --ttl 3
    status 2
    stderr iptables v1.8.11 (nf_tables): osf: bad value for option "--ttl", or out of range (0-2).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m osf --genre Linux --ttl -1
    status 2
    stderr iptables v1.8.11 (nf_tables): osf: bad value for option "--ttl", or out of range (0-2).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m osf --genre Linux --ttl ''
    status 2
    stderr iptables v1.8.11 (nf_tables): osf: bad value for option "--ttl", or out of range (0-2).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m osf --genre Linux --ttl x
    status 2
    stderr iptables v1.8.11 (nf_tables): osf: bad value for option "--ttl", or out of range (0-2).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m osf --genre Linux --ttl 1x
    status 2
    stderr iptables v1.8.11 (nf_tables): osf: bad value for option "--ttl", or out of range (0-2).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m osf --genre Linux --ttl 4294967296
    status 2
    stderr iptables v1.8.11 (nf_tables): osf: bad value for option "--ttl", or out of range (0-2).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m osf --genre Linux --ttl 0:1
    status 2
    stderr iptables v1.8.11 (nf_tables): osf: bad value for option "--ttl", or out of range (0-2).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m osf --genre Linux --ttl
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--ttl" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m osf --genre Linux ! --ttl 1
    status 2
    stderr iptables v1.8.11 (nf_tables): osf: option "--ttl" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m osf --genre Linux --ttl 1 --ttl 1
    status 2
    stderr iptables v1.8.11 (nf_tables): osf: option "--ttl" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m osf --genre Linux --log 0
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match Linux
    save -p tcp -m osf --genre Linux --log 0
    list            tcp  --  anywhere             anywhere             OS fingerprint match Linux
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            OS fingerprint match Linux
-p tcp -m osf --genre Linux --log 1
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match Linux
    save -p tcp -m osf --genre Linux --log 1
    list            tcp  --  anywhere             anywhere             OS fingerprint match Linux
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            OS fingerprint match Linux
-p tcp -m osf --genre Linux --log 2
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match Linux
    save -p tcp -m osf --genre Linux --log 2
    list            tcp  --  anywhere             anywhere             OS fingerprint match Linux
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            OS fingerprint match Linux
-p tcp -m osf --genre Linux --log 0x2
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match Linux
    save -p tcp -m osf --genre Linux --log 2
    list            tcp  --  anywhere             anywhere             OS fingerprint match Linux
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            OS fingerprint match Linux
-p tcp -m osf --genre Linux --log 3
    status 2
    stderr iptables v1.8.11 (nf_tables): osf: bad value for option "--log", or out of range (0-2).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m osf --genre Linux --log -1
    status 2
    stderr iptables v1.8.11 (nf_tables): osf: bad value for option "--log", or out of range (0-2).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m osf --genre Linux --log all
    status 2
    stderr iptables v1.8.11 (nf_tables): osf: bad value for option "--log", or out of range (0-2).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m osf --genre Linux --log ''
    status 2
    stderr iptables v1.8.11 (nf_tables): osf: bad value for option "--log", or out of range (0-2).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m osf --genre Linux --log
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--log" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m osf --genre Linux ! --log 1
    status 2
    stderr iptables v1.8.11 (nf_tables): osf: option "--log" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m osf --genre Linux --log 1 --log 2
    status 2
    stderr iptables v1.8.11 (nf_tables): osf: option "--log" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m osf --log 1
    status 2
    stderr iptables v1.8.11 (nf_tables): osf: option "--genre" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m osf --ttl 1 --log 1
    status 2
    stderr iptables v1.8.11 (nf_tables): osf: option "--genre" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m osf --log 1 --ttl 2 --genre Linux
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match Linux
    save -p tcp -m osf --genre Linux --ttl 2 --log 1
    list            tcp  --  anywhere             anywhere             OS fingerprint match Linux
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            OS fingerprint match Linux
-p tcp -m osf --ttl 0 ! --genre NMAP --log 0
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match ! NMAP
    save -p tcp -m osf ! --genre NMAP --ttl 0 --log 0
    list            tcp  --  anywhere             anywhere             OS fingerprint match ! NMAP
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            OS fingerprint match ! NMAP
-p tcp -m osf --genre Linux --t 1 --l 1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--t"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m osf --genre Linux --smart
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--smart"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m osf --genre Linux
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match Linux
-p udp -m osf --genre Linux
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match Linux
! -p tcp -m osf --genre Linux
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo  !tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match Linux
! -p udp -m osf --genre Linux
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo  !udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match Linux
-p 6 -m osf --genre Linux
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match Linux
    save -p tcp -m osf --genre Linux
    list            tcp  --  anywhere             anywhere             OS fingerprint match Linux
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            OS fingerprint match Linux
-p mptcp -m osf --genre Linux
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match Linux
-p all -m osf --genre Linux
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match Linux
-m osf --genre Linux -p tcp
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match Linux
    save -p tcp -m osf --genre Linux
    list            tcp  --  anywhere             anywhere             OS fingerprint match Linux
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            OS fingerprint match Linux
-p tcp --dport 80 -m osf --genre Linux -j ACCEPT
    echo ACCEPT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:80 OS fingerprint match Linux
    save -p tcp -m tcp --dport 80 -m osf --genre Linux -j ACCEPT
    list ACCEPT     tcp  --  anywhere             anywhere             tcp dpt:http OS fingerprint match Linux
    list-n ACCEPT     tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:80 OS fingerprint match Linux
-p tcp -m osf --genre Linux --dport 80
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match Linux tcp dpt:80
    save -p tcp -m osf --genre Linux -m tcp --dport 80
    list            tcp  --  anywhere             anywhere             OS fingerprint match Linux tcp dpt:http
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            OS fingerprint match Linux tcp dpt:80
-m OSF --genre Linux
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `OSF':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp --genre Linux
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--genre"
    stderr Try `iptables -h' or 'iptables --help' for more information.
chain FORWARD
-p tcp -m osf --genre Linux
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match Linux
    save -p tcp -m osf --genre Linux
    list            tcp  --  anywhere             anywhere             OS fingerprint match Linux
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            OS fingerprint match Linux
chain OUTPUT
-p tcp -m osf --genre Linux
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match Linux
table mangle
chain PREROUTING
-p tcp -m osf --genre Linux
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match Linux
    save -p tcp -m osf --genre Linux
    list            tcp  --  anywhere             anywhere             OS fingerprint match Linux
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            OS fingerprint match Linux
chain POSTROUTING
-p tcp -m osf --genre Linux
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain POSTROUTING
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match Linux
table raw
chain PREROUTING
-p tcp -m osf --genre Linux
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match Linux
    save -p tcp -m osf --genre Linux
    list            tcp  --  anywhere             anywhere             OS fingerprint match Linux
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            OS fingerprint match Linux
chain OUTPUT
-p tcp -m osf --genre Linux
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match Linux
table nat
chain PREROUTING
-p tcp -m osf --genre Linux -j REDIRECT --to-ports 1
    echo REDIRECT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match Linux redir ports 1
    save -p tcp -m osf --genre Linux -j REDIRECT --to-ports 1
    list REDIRECT   tcp  --  anywhere             anywhere             OS fingerprint match Linux redir ports 1
    list-n REDIRECT   tcp  --  0.0.0.0/0            0.0.0.0/0            OS fingerprint match Linux redir ports 1
chain INPUT
-p tcp -m osf --genre Linux
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match Linux
    save -p tcp -m osf --genre Linux
    list            tcp  --  anywhere             anywhere             OS fingerprint match Linux
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            OS fingerprint match Linux
table filter
chain CH
setup -N CH
-p tcp -m osf --genre Linux
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match Linux
    save -p tcp -m osf --genre Linux
    list            tcp  --  anywhere             anywhere             OS fingerprint match Linux
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            OS fingerprint match Linux
-m osf --genre Linux
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain CH
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match Linux
setup -A OUTPUT -j CH
-p tcp -m osf --genre Linux
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain CH
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   OS fingerprint match Linux
setup
chain INPUT
family 6
-m osf
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Couldn't load match `osf':No such file or directory
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -m osf --genre Linux
    status 2
    stderr ip6tables v1.8.11 (nf_tables): Couldn't load match `osf':No such file or directory
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
