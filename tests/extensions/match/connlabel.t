# Labels of connections; no file of their names is here.
-m connlabel
    status 2
    stderr iptables v1.8.11 (nf_tables): connlabel: option "--label" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlabel --label 1
    stderr Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connlabel 1
    save -m connlabel --label "1"
    list            all  --  anywhere             anywhere             connlabel 1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connlabel 1
-m connlabel ! --label 1
    stderr Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connlabel ! 1
    save -m connlabel ! --label "1"
    list            all  --  anywhere             anywhere             connlabel ! 1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connlabel ! 1
-m connlabel --label 0
    stderr Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connlabel 0
    save -m connlabel --label "0"
    list            all  --  anywhere             anywhere             connlabel 0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connlabel 0
-m connlabel --label 127
    stderr Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connlabel 127
    save -m connlabel --label "127"
    list            all  --  anywhere             anywhere             connlabel 127
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connlabel 127
-m connlabel --label 128
    status 4
    stderr Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Numerical result out of range): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connlabel 128
-m connlabel --label -1
    status 2
    stderr Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
    stderr iptables v1.8.11 (nf_tables): label '-1' not found or invalid value
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlabel --label 0x10
    stderr Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connlabel 16
    save -m connlabel --label "16"
    list            all  --  anywhere             anywhere             connlabel 16
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connlabel 16
-m connlabel --label 010
    stderr Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connlabel 8
    save -m connlabel --label "8"
    list            all  --  anywhere             anywhere             connlabel 8
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connlabel 8
-m connlabel --label x
    status 2
    stderr Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
    stderr iptables v1.8.11 (nf_tables): label 'x' not found or invalid value
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlabel --label ""
    status 2
    stderr iptables v1.8.11 (nf_tables): Argument must have a minimum length of 1 characters
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlabel --label " 1"
    stderr Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connlabel 1
    save -m connlabel --label "1"
    list            all  --  anywhere             anywhere             connlabel 1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connlabel 1
-m connlabel --label "1 "
    status 2
    stderr Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
    stderr iptables v1.8.11 (nf_tables): label '1 ' not found or invalid value
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlabel --label 1 --set
    stderr Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connlabel 1 set
    save -m connlabel --label "1" --set
    list            all  --  anywhere             anywhere             connlabel 1 set
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connlabel 1 set
-m connlabel ! --label 1 --set
    stderr Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connlabel ! 1 set
    save -m connlabel ! --label "1" --set
    list            all  --  anywhere             anywhere             connlabel ! 1 set
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connlabel ! 1 set
-m connlabel --set
    status 2
    stderr iptables v1.8.11 (nf_tables): connlabel: option "--label" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlabel --set --label 1
    stderr Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connlabel 1 set
    save -m connlabel --label "1" --set
    list            all  --  anywhere             anywhere             connlabel 1 set
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connlabel 1 set
-m connlabel --label 1 --label 2
    status 2
    stderr iptables v1.8.11 (nf_tables): connlabel: option "--label" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlabel --label 1 --set --set
    status 2
    stderr iptables v1.8.11 (nf_tables): connlabel: option "--set" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlabel --label 1 ! --set
    status 2
    stderr iptables v1.8.11 (nf_tables): connlabel: option "--set" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlabel --label
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--label" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlabel --label nosuch
    status 2
    stderr Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
    stderr iptables v1.8.11 (nf_tables): label 'nosuch' not found or invalid value
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlabel --label 4294967296
    stderr Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connlabel 0
    save -m connlabel --label "0"
    list            all  --  anywhere             anywhere             connlabel 0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connlabel 0
-m connlabel --label 1 -m connlabel --label 2
    stderr Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
    stderr Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connlabel 1 connlabel 2
    save -m connlabel --label "1" -m connlabel --label "2"
    list            all  --  anywhere             anywhere             connlabel 1 connlabel 2
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connlabel 1 connlabel 2
-m connlabel --label 1 --set=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x01"
    stderr Try `iptables -h' or 'iptables --help' for more information.
table raw
chain PREROUTING
-m connlabel --label 1
    stderr Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connlabel 1
    save -m connlabel --label "1"
    list            all  --  anywhere             anywhere             connlabel 1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connlabel 1
table nat
chain OUTPUT
-m connlabel --label 1 --set
    stderr Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connlabel 1 set
    save -m connlabel --label "1" --set
    list            all  --  anywhere             anywhere             connlabel 1 set
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connlabel 1 set
table filter
chain INPUT
-m connlabel --label 2147483647
    status 4
    stderr Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Numerical result out of range): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connlabel 65535
-m connlabel --label 2147483648
    status 2
    stderr Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
    stderr iptables v1.8.11 (nf_tables): label '2147483648' not found or invalid value
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlabel --label 4294967295
    status 2
    stderr Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
    stderr iptables v1.8.11 (nf_tables): label '4294967295' not found or invalid value
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlabel --label 9223372036854775808
    stderr Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connlabel 0
    save -m connlabel --label "0"
    list            all  --  anywhere             anywhere             connlabel 0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connlabel 0
-m connlabel --label -4294967295
    stderr Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connlabel 1
    save -m connlabel --label "1"
    list            all  --  anywhere             anywhere             connlabel 1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connlabel 1
-m connlabel --label -65535
    status 2
    stderr Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
    stderr iptables v1.8.11 (nf_tables): label '-65535' not found or invalid value
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlabel --label 18446744073709551616
    status 2
    stderr Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
    stderr iptables v1.8.11 (nf_tables): label '18446744073709551616' not found or invalid value
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlabel --label "+ 1"
    status 2
    stderr Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
    stderr iptables v1.8.11 (nf_tables): label '+ 1' not found or invalid value
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlabel --label 0x
    status 2
    stderr Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
    stderr iptables v1.8.11 (nf_tables): label '0x' not found or invalid value
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlabel --label 08
    status 2
    stderr Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
    stderr iptables v1.8.11 (nf_tables): label '08' not found or invalid value
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlabel --label " "
    status 2
    stderr Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
    stderr iptables v1.8.11 (nf_tables): label ' ' not found or invalid value
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connlabel --label " -0"
    stderr Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connlabel 0
    save -m connlabel --label "0"
    list            all  --  anywhere             anywhere             connlabel 0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connlabel 0
-m connlabel --label +1
    stderr Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connlabel 1
    save -m connlabel --label "1"
    list            all  --  anywhere             anywhere             connlabel 1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            connlabel 1
-m connlabel ! --label 5 --set -j MARK --set-mark 1
    stderr Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
    echo MARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   connlabel ! 5 set MARK set 0x1
    save -m connlabel ! --label "5" --set -j MARK --set-xmark 0x1/0xffffffff
    list MARK       all  --  anywhere             anywhere             connlabel ! 5 set MARK set 0x1
    list-n MARK       all  --  0.0.0.0/0            0.0.0.0/0            connlabel ! 5 set MARK set 0x1
