# A name of any bytes, cut at 29.
-m helper
    status 2
    stderr iptables v1.8.11 (nf_tables): helper: option "--helper" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m helper --helper ftp
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match "ftp"
    save -m helper --helper ftp
    list            all  --  anywhere             anywhere             helper match "ftp"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            helper match "ftp"
-m helper --helper FTP
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match "FTP"
    save -m helper --helper FTP
    list            all  --  anywhere             anywhere             helper match "FTP"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            helper match "FTP"
-m helper --helper ftp-2121
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match "ftp-2121"
    save -m helper --helper ftp-2121
    list            all  --  anywhere             anywhere             helper match "ftp-2121"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            helper match "ftp-2121"
-m helper --helper irc
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match "irc"
    save -m helper --helper irc
    list            all  --  anywhere             anywhere             helper match "irc"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            helper match "irc"
-m helper --helper Q.931
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match "Q.931"
    save -m helper --helper "Q.931"
    list            all  --  anywhere             anywhere             helper match "Q.931"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            helper match "Q.931"
-m helper --helper nosuch
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match "nosuch"
    save -m helper --helper nosuch
    list            all  --  anywhere             anywhere             helper match "nosuch"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            helper match "nosuch"
-m helper --helper ""
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match ""
    save -m helper --helper ""
    list            all  --  anywhere             anywhere             helper match ""
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            helper match ""
-m helper ! --helper ""
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match ! ""
    save -m helper ! --helper ""
    list            all  --  anywhere             anywhere             helper match ! ""
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            helper match ! ""
-m helper ! --helper ftp
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match ! "ftp"
    save -m helper ! --helper ftp
    list            all  --  anywhere             anywhere             helper match ! "ftp"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            helper match ! "ftp"
-m helper --helper=ftp-21
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match "ftp-21"
    save -m helper --helper ftp-21
    list            all  --  anywhere             anywhere             helper match "ftp-21"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            helper match "ftp-21"
-m helper --helper=
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match ""
    save -m helper --helper ""
    list            all  --  anywhere             anywhere             helper match ""
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            helper match ""
-m helper --helper
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--helper" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m helper ! --helper
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--helper" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m helper --helper ! ftp
    status 2
    stderr Bad argument `ftp'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m helper ! ! --helper ftp
    status 2
    stderr iptables v1.8.11 (nf_tables): multiple consecutive ! not allowed
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m helper --helper ftp --helper irc
    status 2
    stderr iptables v1.8.11 (nf_tables): helper: option "--helper" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m helper --helper ftp ! --helper ftp
    status 2
    stderr iptables v1.8.11 (nf_tables): helper: option "--helper" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m helper --helpe ftp
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match "ftp"
    save -m helper --helper ftp
    list            all  --  anywhere             anywhere             helper match "ftp"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            helper match "ftp"
-m helper --helper " "
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match " "
    save -m helper --helper " "
    list            all  --  anywhere             anywhere             helper match " "
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            helper match " "
-m helper --helper "a b"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match "a b"
    save -m helper --helper "a b"
    list            all  --  anywhere             anywhere             helper match "a b"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            helper match "a b"
-m helper --helper " a"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match " a"
    save -m helper --helper " a"
    list            all  --  anywhere             anywhere             helper match " a"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            helper match " a"
-m helper --helper "a\"b"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match "a"b"
    save -m helper --helper "a\"b"
    list            all  --  anywhere             anywhere             helper match "a"b"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            helper match "a"b"
-m helper --helper "a'b"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match "a'b"
    save -m helper --helper "a\'b"
    list            all  --  anywhere             anywhere             helper match "a'b"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            helper match "a'b"
-m helper --helper "a\\b"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match "a\b"
    save -m helper --helper "a\\\b"
    list            all  --  anywhere             anywhere             helper match "a\b"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            helper match "a\b"
-m helper --helper "a\\\\"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match "a\\\"
    save -m helper --helper "a\\\\\\\"
    list            all  --  anywhere             anywhere             helper match "a\\\"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            helper match "a\\\"
-m helper --helper "a/b:c,d"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match "a/b:c,d"
    save -m helper --helper "a/b:c,d"
    list            all  --  anywhere             anywhere             helper match "a/b:c,d"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            helper match "a/b:c,d"
-m helper --helper "$a"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match "$a"
    save -m helper --helper "$a"
    list            all  --  anywhere             anywhere             helper match "$a"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            helper match "$a"
-m helper --helper "#a"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match "#a"
    save -m helper --helper "#a"
    list            all  --  anywhere             anywhere             helper match "#a"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            helper match "#a"
-m helper --helper "!"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match "!"
    save -m helper --helper "!"
    list            all  --  anywhere             anywhere             helper match "!"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            helper match "!"
-m helper --helper -x
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match "-x"
    save -m helper --helper -x
    list            all  --  anywhere             anywhere             helper match "-x"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            helper match "-x"
-m helper --helper --helper
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match "--helper"
    save -m helper --helper --helper
    list            all  --  anywhere             anywhere             helper match "--helper"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            helper match "--helper"
-m helper --helper -
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match "-"
    save -m helper --helper -
    list            all  --  anywhere             anywhere             helper match "-"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            helper match "-"
-m helper --helper a_b-c
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match "a_b-c"
    save -m helper --helper a_b-c
    list            all  --  anywhere             anywhere             helper match "a_b-c"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            helper match "a_b-c"
-m helper --helper $'tab\there'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match "tab\there"
    save -m helper --helper "tab\there"
    list            all  --  anywhere             anywhere             helper match "tab\there"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            helper match "tab\there"
-m helper --helper $'\xff'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match "\xff"
    save -m helper --helper "\xff"
    list            all  --  anywhere             anywhere             helper match "\xff"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            helper match "\xff"
-m helper --helper "é"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match "é"
    save -m helper --helper "é"
    list            all  --  anywhere             anywhere             helper match "é"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            helper match "é"
-m helper --helper a2345678901234567
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match "a2345678901234567"
    save -m helper --helper a2345678901234567
    list            all  --  anywhere             anywhere             helper match "a2345678901234567"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            helper match "a2345678901234567"
-m helper --helper a23456789012345678901234567
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match "a23456789012345678901234567"
    save -m helper --helper a23456789012345678901234567
    list            all  --  anywhere             anywhere             helper match "a23456789012345678901234567"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            helper match "a23456789012345678901234567"
-m helper --helper a234567890123456789012345678
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match "a234567890123456789012345678"
    save -m helper --helper a234567890123456789012345678
    list            all  --  anywhere             anywhere             helper match "a234567890123456789012345678"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            helper match "a234567890123456789012345678"
-m helper --helper a2345678901234567890123456789
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match "a2345678901234567890123456789"
    save -m helper --helper a2345678901234567890123456789
    list            all  --  anywhere             anywhere             helper match "a2345678901234567890123456789"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            helper match "a2345678901234567890123456789"
-m helper --helper a23456789012345678901234567890
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match "a2345678901234567890123456789"
    save -m helper --helper a2345678901234567890123456789
    list            all  --  anywhere             anywhere             helper match "a2345678901234567890123456789"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            helper match "a2345678901234567890123456789"
-m helper --helper a234567890123456789012345678901
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match "a2345678901234567890123456789"
    save -m helper --helper a2345678901234567890123456789
    list            all  --  anywhere             anywhere             helper match "a2345678901234567890123456789"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            helper match "a2345678901234567890123456789"
-m helper --helper a234567890123456789012345678901234567890123456789012345678901234567890
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match "a2345678901234567890123456789"
    save -m helper --helper a2345678901234567890123456789
    list            all  --  anywhere             anywhere             helper match "a2345678901234567890123456789"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            helper match "a2345678901234567890123456789"
-m helper --helper "a234567890123456789012345678é"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match "a234567890123456789012345678\xc3"
    save -m helper --helper "a234567890123456789012345678\xc3"
    list            all  --  anywhere             anywhere             helper match "a234567890123456789012345678\xc3"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            helper match "a234567890123456789012345678\xc3"
-m helper --helper "a23456789012345678901234567éx"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match "a23456789012345678901234567é"
    save -m helper --helper "a23456789012345678901234567é"
    list            all  --  anywhere             anywhere             helper match "a23456789012345678901234567é"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            helper match "a23456789012345678901234567é"
-m helper --helper "a234567890123456789012345678 x"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match "a234567890123456789012345678 "
    save -m helper --helper "a234567890123456789012345678 "
    list            all  --  anywhere             anywhere             helper match "a234567890123456789012345678 "
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            helper match "a234567890123456789012345678 "
-m helper ! --helper "a234567890123456789012345678\"x"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match ! "a234567890123456789012345678""
    save -m helper ! --helper "a234567890123456789012345678\""
    list            all  --  anywhere             anywhere             helper match ! "a234567890123456789012345678""
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            helper match ! "a234567890123456789012345678""
-m helper --helper ftp -j ACCEPT
    echo ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match "ftp"
    save -m helper --helper ftp -j ACCEPT
    list ACCEPT     all  --  anywhere             anywhere             helper match "ftp"
    list-n ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0            helper match "ftp"
-m helper ! --helper ftp -j DROP
    echo DROP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match ! "ftp"
    save -m helper ! --helper ftp -j DROP
    list DROP       all  --  anywhere             anywhere             helper match ! "ftp"
    list-n DROP       all  --  0.0.0.0/0            0.0.0.0/0            helper match ! "ftp"
-m helper --helper ftp -m helper --helper ftp
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match "ftp" helper match "ftp"
    save -m helper --helper ftp -m helper --helper ftp
    list            all  --  anywhere             anywhere             helper match "ftp" helper match "ftp"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            helper match "ftp" helper match "ftp"
-m helper --helper ftp -m helper ! --helper irc -j ACCEPT
    echo ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match "ftp" helper match ! "irc"
    save -m helper --helper ftp -m helper ! --helper irc -j ACCEPT
    list ACCEPT     all  --  anywhere             anywhere             helper match "ftp" helper match ! "irc"
    list-n ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0            helper match "ftp" helper match ! "irc"
-m helper --helper ftp -m helper
    status 2
    stderr iptables v1.8.11 (nf_tables): helper: option "--helper" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrack --ctstate RELATED -m helper --helper ftp -p tcp --dport 1024: -j ACCEPT
    echo ACCEPT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ctstate RELATED helper match "ftp" tcp dpts:1024:65535
    save -p tcp -m conntrack --ctstate RELATED -m helper --helper ftp -m tcp --dport 1024:65535 -j ACCEPT
    list ACCEPT     tcp  --  anywhere             anywhere             ctstate RELATED helper match "ftp" tcp dpts:1024:65535
    list-n ACCEPT     tcp  --  0.0.0.0/0            0.0.0.0/0            ctstate RELATED helper match "ftp" tcp dpts:1024:65535
-p udp -m helper --helper tftp
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match "tftp"
    save -p udp -m helper --helper tftp
    list            udp  --  anywhere             anywhere             helper match "tftp"
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            helper match "tftp"
! -m helper --helper ftp
    status 2
    stderr iptables v1.8.11 (nf_tables): unexpected ! flag before --match
    stderr Try `iptables -h' or 'iptables --help' for more information.
--helper ftp -m helper
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--helper"
    stderr Try `iptables -h' or 'iptables --help' for more information.
table nat
chain PREROUTING
-m helper --helper nat
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match "nat"
    save -m helper --helper nat
    list            all  --  anywhere             anywhere             helper match "nat"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            helper match "nat"
table mangle
chain POSTROUTING
-m helper --helper mangle
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match "mangle"
    save -m helper --helper mangle
    list            all  --  anywhere             anywhere             helper match "mangle"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            helper match "mangle"
table raw
chain PREROUTING
-m helper --helper raw
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match "raw"
    save -m helper --helper raw
    list            all  --  anywhere             anywhere             helper match "raw"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            helper match "raw"
table raw
chain OUTPUT
-m helper --helper raw-out
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match "raw-out"
    save -m helper --helper raw-out
    list            all  --  anywhere             anywhere             helper match "raw-out"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            helper match "raw-out"
table security
chain FORWARD
-m helper ! --helper security
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match ! "security"
    save -m helper ! --helper security
    list            all  --  anywhere             anywhere             helper match ! "security"
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            helper match ! "security"
table filter
chain user
setup -N user
-m helper ! --helper user -j RETURN
    echo RETURN  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   helper match ! "user"
    save -m helper ! --helper user -j RETURN
    list RETURN     all  --  anywhere             anywhere             helper match ! "user"
    list-n RETURN     all  --  0.0.0.0/0            0.0.0.0/0            helper match ! "user"
