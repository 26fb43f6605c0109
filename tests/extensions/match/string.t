# A text, or bytes between bars, searched for with an algorithm of the kernel's.
-m string
    status 2
    stderr iptables v1.8.11 (nf_tables): STRING match: You must specify `--string' or `--hex-string'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm
    status 2
    stderr iptables v1.8.11 (nf_tables): STRING match: You must specify `--string' or `--hex-string'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --string abc
    status 2
    stderr iptables v1.8.11 (nf_tables): string: option "--algo" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--algo" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm --string
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--string" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm --hex-string
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--hex-string" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm --string abc
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "abc" ALGO name bm
    save -m string --string "abc" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "abc" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "abc" ALGO name bm
-m string --algo kmp --string abc -j ACCEPT
    echo ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "abc" ALGO name kmp
    save -m string --string "abc" --algo kmp -j ACCEPT
    list ACCEPT     all  --  anywhere             anywhere             STRING match  "abc" ALGO name kmp
    list-n ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "abc" ALGO name kmp
-m string --string abc --algo bm
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "abc" ALGO name bm
    save -m string --string "abc" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "abc" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "abc" ALGO name bm
-m string --algo=bm --string=abc
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "abc" ALGO name bm
    save -m string --string "abc" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "abc" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "abc" ALGO name bm
-m string --alg bm --str abc
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "abc" ALGO name bm
    save -m string --string "abc" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "abc" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "abc" ALGO name bm
-m string --algo bm --hex abc
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "abc" ALGO name bm
    save -m string --string "abc" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "abc" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "abc" ALGO name bm
# algorithms
-m string --algo BM --string abc
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "abc" ALGO name BM
-m string --algo x.y --string abc
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "abc" ALGO name x.y
-m string --algo '' --string abc
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "abc" ALGO name \.
-m string --algo 'bm ' --string abc
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "abc" ALGO name bm \.
-m string --algo 1234567890123456 --string abc
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "abc" ALGO name 123456789012345
-m string --algo 12345678901234é --string abc
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "abc" ALGO name 12345678901234\xc3
-m string --algo x --string ''
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "" ALGO name x
-m string --algo x --string a --from 5 --to 3
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "a" ALGO name x FROM 5 TO 3
-m string --algo bm --algo kmp --string a
    status 2
    stderr iptables v1.8.11 (nf_tables): string: option "--algo" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string ! --algo bm --string a
    status 2
    stderr iptables v1.8.11 (nf_tables): string: option "--algo" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
# the tokens of fsm
-m string --algo fsm --hex-string '|00000061|'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "|00000061|" ALGO name fsm
    save -m string --hex-string "|00000061|" --algo fsm
    list            all  --  anywhere             anywhere             STRING match  "|00000061|" ALGO name fsm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "|00000061|" ALGO name fsm
-m string --algo fsm --hex-string '|0d000061|'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "|0d000061|" ALGO name fsm
    save -m string --hex-string "|0d000061|" --algo fsm
    list            all  --  anywhere             anywhere             STRING match  "|0d000061|" ALGO name fsm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "|0d000061|" ALGO name fsm
-m string --algo fsm --hex-string '|0e000061|'
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "|0e000061|" ALGO name fsm
-m string --algo fsm --hex-string '|00010061|'
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "|00010061|" ALGO name fsm
-m string --algo fsm --hex-string '|00000361|'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "|00000361|" ALGO name fsm
    save -m string --hex-string "|00000361|" --algo fsm
    list            all  --  anywhere             anywhere             STRING match  "|00000361|" ALGO name fsm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "|00000361|" ALGO name fsm
-m string --algo fsm --hex-string '|00000461|'
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "|00000461|" ALGO name fsm
-m string --algo fsm --hex-string '|0000046100000061|'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "|0000046100000061|" ALGO name fsm
    save -m string --hex-string "|0000046100000061|" --algo fsm
    list            all  --  anywhere             anywhere             STRING match  "|0000046100000061|" ALGO name fsm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "|0000046100000061|" ALGO name fsm
-m string --algo fsm --hex-string '|0000006100000461|'
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "|0000006100000461|" ALGO name fsm
-m string --algo fsm --hex-string '|0000056100000061|'
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "|0000056100000061|" ALGO name fsm
-m string --algo fsm --hex-string '|0000006161|'
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "|0000006161|" ALGO name fsm
-m string --algo fsm --hex-string '|61626364|'
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "abcd" ALGO name fsm
-m string --algo fsm --string abcd
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "abcd" ALGO name fsm
-m string --algo fsm --hex-string '|00000061|' --icase
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "|00000061|" ALGO name fsm ICASE
# texts
-m string --algo bm --string ''
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "" ALGO name bm
-m string --algo bm --string a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "a" ALGO name bm
    save -m string --string "a" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "a" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "a" ALGO name bm
-m string --algo bm --string 'a b'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "a b" ALGO name bm
    save -m string --string "a b" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "a b" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "a b" ALGO name bm
-m string --algo bm --string 'a"b'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "a\"b" ALGO name bm
    save -m string --string "a\"b" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "a\"b" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "a\"b" ALGO name bm
-m string --algo bm --string '"'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "\"" ALGO name bm
    save -m string --string "\"" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "\"" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "\"" ALGO name bm
-m string --algo bm --string "a'b"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "a'b" ALGO name bm
    save -m string --string "a'b" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "a'b" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "a'b" ALGO name bm
-m string --algo bm --string 'a\b'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "a\\\b" ALGO name bm
    save -m string --string "a\\\b" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "a\\\b" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "a\\\b" ALGO name bm
-m string --algo bm --string 'a\'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "|615c|" ALGO name bm
    save -m string --hex-string "|615c|" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "|615c|" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "|615c|" ALGO name bm
-m string --algo bm --string '\'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "|5c|" ALGO name bm
    save -m string --hex-string "|5c|" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "|5c|" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "|5c|" ALGO name bm
-m string --algo bm --string '\a'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "\\\a" ALGO name bm
    save -m string --string "\\\a" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "\\\a" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "\\\a" ALGO name bm
-m string --algo bm --string 'a|b'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "a|b" ALGO name bm
    save -m string --string "a|b" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "a|b" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "a|b" ALGO name bm
-m string --algo bm --string '|61|'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "|61|" ALGO name bm
    save -m string --string "|61|" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "|61|" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "|61|" ALGO name bm
-m string --algo bm --string '||'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "||" ALGO name bm
    save -m string --string "||" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "||" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "||" ALGO name bm
-m string --algo bm --string '$x `y`'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "$x `y`" ALGO name bm
    save -m string --string "$x `y`" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "$x `y`" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "$x `y`" ALGO name bm
-m string --algo bm --string a.b:c/d
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "a.b:c/d" ALGO name bm
    save -m string --string "a.b:c/d" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "a.b:c/d" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "a.b:c/d" ALGO name bm
-m string --algo bm --string --x
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "--x" ALGO name bm
    save -m string --string "--x" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "--x" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "--x" ALGO name bm
-m string --algo bm --string -a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "-a" ALGO name bm
    save -m string --string "-a" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "-a" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "-a" ALGO name bm
-m string --algo bm --string !
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "!" ALGO name bm
    save -m string --string "!" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "!" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "!" ALGO name bm
-m string --algo bm --string $'a\tb'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "|610962|" ALGO name bm
    save -m string --hex-string "|610962|" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "|610962|" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "|610962|" ALGO name bm
-m string --algo bm --string $'a\nb'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "|610a62|" ALGO name bm
    save -m string --hex-string "|610a62|" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "|610a62|" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "|610a62|" ALGO name bm
-m string --algo bm --string $'a\x7f'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "|617f|" ALGO name bm
    save -m string --hex-string "|617f|" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "|617f|" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "|617f|" ALGO name bm
-m string --algo bm --string $'\x01'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "|01|" ALGO name bm
    save -m string --hex-string "|01|" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "|01|" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "|01|" ALGO name bm
-m string --algo bm --string é
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "|c3a9|" ALGO name bm
    save -m string --hex-string "|c3a9|" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "|c3a9|" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "|c3a9|" ALGO name bm
-m string --algo bm --string $'\xff'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "|ff|" ALGO name bm
    save -m string --hex-string "|ff|" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "|ff|" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "|ff|" ALGO name bm
-m string --algo bm --string ' '
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  " " ALGO name bm
    save -m string --string " " --algo bm
    list            all  --  anywhere             anywhere             STRING match  " " ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  " " ALGO name bm
-m string --algo bm --string aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" ALGO name bm
    save -m string --string "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" ALGO name bm
-m string --algo bm --string aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" ALGO name bm
    save -m string --string "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" ALGO name bm
-m string --algo bm --string aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
    status 2
    stderr iptables v1.8.11 (nf_tables): STRING too long "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm --string éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "|c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9|" ALGO name bm
    save -m string --hex-string "|c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9|" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "|c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9|" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "|c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9|" ALGO name bm
    delete/4 2 iptables v1.8.11 (nf_tables): STRING too long "|c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9|"
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A INPUT -m string --hex-string "|c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9|" --algo bm
    delete/6 2 ip6tables v1.8.11 (nf_tables): STRING too long "|c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9|"
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A INPUT -m string --hex-string "|c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9|" --algo bm
-m string --algo bm --string ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééb
    status 2
    stderr iptables v1.8.11 (nf_tables): STRING too long "ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééb"
    stderr Try `iptables -h' or 'iptables --help' for more information.
# texts with bytes
-m string --algo bm --hex-string ''
    status 2
    stderr iptables v1.8.11 (nf_tables): STRING must contain at least one char
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm --hex-string abc
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "abc" ALGO name bm
    save -m string --string "abc" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "abc" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "abc" ALGO name bm
-m string --algo bm --hex-string '|61 62|'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "ab" ALGO name bm
    save -m string --string "ab" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "ab" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "ab" ALGO name bm
-m string --algo bm --hex-string '|6162|'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "ab" ALGO name bm
    save -m string --string "ab" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "ab" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "ab" ALGO name bm
-m string --algo bm --hex-string 'ab|00 62|cd'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "|616200626364|" ALGO name bm
    save -m string --hex-string "|616200626364|" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "|616200626364|" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "|616200626364|" ALGO name bm
-m string --algo bm --hex-string 'ab|00|cd|0A|'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "|61620063640a|" ALGO name bm
    save -m string --hex-string "|61620063640a|" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "|61620063640a|" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "|61620063640a|" ALGO name bm
-m string --algo bm --hex-string '|AbCd|'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "|abcd|" ALGO name bm
    save -m string --hex-string "|abcd|" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "|abcd|" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "|abcd|" ALGO name bm
-m string --algo bm --hex-string '| 61|'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "a" ALGO name bm
    save -m string --string "a" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "a" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "a" ALGO name bm
-m string --algo bm --hex-string '|  61|'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "a" ALGO name bm
    save -m string --string "a" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "a" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "a" ALGO name bm
-m string --algo bm --hex-string '|61 |'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "a" ALGO name bm
    save -m string --string "a" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "a" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "a" ALGO name bm
-m string --algo bm --hex-string '|61  62|'
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid hex char ' '
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm --hex-string '|61'
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid hex block
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm --hex-string '|6'
    status 2
    stderr iptables v1.8.11 (nf_tables): Odd number of hex digits
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm --hex-string '|6|'
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid hex block
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm --hex-string '|6 1|'
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid hex char ' '
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm --hex-string 'a|'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "a" ALGO name bm
    save -m string --string "a" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "a" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "a" ALGO name bm
-m string --algo bm --hex-string '|'
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "" ALGO name bm
-m string --algo bm --hex-string '||'
    status 2
    stderr iptables v1.8.11 (nf_tables): Odd number of hex digits
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm --hex-string '| |'
    status 2
    stderr iptables v1.8.11 (nf_tables): Odd number of hex digits
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm --hex-string 'a|6 '
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid hex block
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm --hex-string '|zz|'
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid hex char 'z'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm --hex-string '|6g|'
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid hex char 'g'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm --hex-string '|+1|'
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid hex char '+'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm --hex-string '|0x|'
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid hex char 'x'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm --hex-string '|é|'
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid hex char '\xc3'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm --hex-string '|61\62|'
    status 2
    stderr iptables v1.8.11 (nf_tables): Cannot include literals in hex data
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm --hex-string '|61\|'
    status 2
    stderr iptables v1.8.11 (nf_tables): Cannot include literals in hex data
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm --hex-string '\|61|'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "|61" ALGO name bm
    save -m string --string "|61" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "|61" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "|61" ALGO name bm
-m string --algo bm --hex-string '\\'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "|5c|" ALGO name bm
    save -m string --hex-string "|5c|" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "|5c|" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "|5c|" ALGO name bm
-m string --algo bm --hex-string '\\a'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "\\\a" ALGO name bm
    save -m string --string "\\\a" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "\\\a" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "\\\a" ALGO name bm
-m string --algo bm --hex-string 'a\bc'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "abc" ALGO name bm
    save -m string --string "abc" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "abc" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "abc" ALGO name bm
-m string --algo bm --hex-string 'abc\'
    status 2
    stderr iptables v1.8.11 (nf_tables): Bad literal placement at end of string
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm --hex-string '|61||62|'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "a|62" ALGO name bm
    save -m string --string "a|62" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "a|62" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "a|62" ALGO name bm
-m string --algo bm --hex-string '|61|\c'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "a\\\\c" ALGO name bm
    save -m string --string "a\\\\c" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "a\\\\c" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "a\\\\c" ALGO name bm
-m string --algo bm --hex-string '|61|\'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "|615c|" ALGO name bm
    save -m string --hex-string "|615c|" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "|615c|" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "|615c|" ALGO name bm
-m string --algo bm --hex-string '|61| b'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "a b" ALGO name bm
    save -m string --string "a b" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "a b" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "a b" ALGO name bm
-m string --algo bm --hex-string '|61|62|63|'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "a62c" ALGO name bm
    save -m string --string "a62c" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "a62c" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "a62c" ALGO name bm
-m string --algo bm --hex-string '|22|'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "\"" ALGO name bm
    save -m string --string "\"" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "\"" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "\"" ALGO name bm
-m string --algo bm --hex-string '|5c|'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "|5c|" ALGO name bm
    save -m string --hex-string "|5c|" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "|5c|" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "|5c|" ALGO name bm
-m string --algo bm --hex-string '|5c 41|'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "\\\A" ALGO name bm
    save -m string --string "\\\A" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "\\\A" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "\\\A" ALGO name bm
-m string --algo bm --hex-string '|27|'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "'" ALGO name bm
    save -m string --string "'" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "'" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "'" ALGO name bm
-m string --algo bm --hex-string '|20|'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  " " ALGO name bm
    save -m string --string " " --algo bm
    list            all  --  anywhere             anywhere             STRING match  " " ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  " " ALGO name bm
-m string --algo bm --hex-string '|7e|'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "~" ALGO name bm
    save -m string --string "~" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "~" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "~" ALGO name bm
-m string --algo bm --hex-string '|7f|'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "|7f|" ALGO name bm
    save -m string --hex-string "|7f|" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "|7f|" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "|7f|" ALGO name bm
-m string --algo bm --hex-string '|1f|'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "|1f|" ALGO name bm
    save -m string --hex-string "|1f|" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "|1f|" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "|1f|" ALGO name bm
-m string --algo bm --hex-string $'|61\t62|'
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid hex char '\t'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm --hex-string ' '
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  " " ALGO name bm
    save -m string --string " " --algo bm
    list            all  --  anywhere             anywhere             STRING match  " " ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  " " ALGO name bm
-m string --algo bm --hex-string aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" ALGO name bm
    save -m string --string "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" ALGO name bm
-m string --algo bm --hex-string aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
    status 2
    stderr iptables v1.8.11 (nf_tables): STRING too long "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm --hex-string aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'|'
    status 2
    stderr iptables v1.8.11 (nf_tables): STRING too long "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa|"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm --hex-string aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'|61|'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" ALGO name bm
    save -m string --string "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" ALGO name bm
-m string --algo bm --hex-string aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'|61|'
    status 2
    stderr iptables v1.8.11 (nf_tables): STRING too long "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa|61|"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm --hex-string aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'|61'
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid hex block
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm --hex-string aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'|61 62|'
    status 2
    stderr iptables v1.8.11 (nf_tables): STRING too long "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa|61 62|"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm --hex-string aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'\'
    status 2
    stderr iptables v1.8.11 (nf_tables): STRING too long "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm --hex-string aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'|zz|'
    status 2
    stderr iptables v1.8.11 (nf_tables): STRING too long "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa|zz|"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm --hex-string '|00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000|'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "|00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000|" ALGO name bm
    save -m string --hex-string "|00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000|" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "|00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000|" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "|00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000|" ALGO name bm
-m string --algo bm --hex-string '|0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000|'
    status 2
    stderr iptables v1.8.11 (nf_tables): STRING too long "|0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000|"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm --string a --hex-string b
    status 2
    stderr iptables v1.8.11 (nf_tables): string: option "--string" cannot be used together with "--hex-string".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm --string a --string b
    status 2
    stderr iptables v1.8.11 (nf_tables): string: option "--string" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm --hex-string a --hex-string b
    status 2
    stderr iptables v1.8.11 (nf_tables): string: option "--hex-string" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm ! --string a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match ! "a" ALGO name bm
    save -m string ! --string "a" --algo bm
    list            all  --  anywhere             anywhere             STRING match ! "a" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match ! "a" ALGO name bm
-m string --algo bm ! --hex-string 'a|00|'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match ! "|6100|" ALGO name bm
    save -m string ! --hex-string "|6100|" --algo bm
    list            all  --  anywhere             anywhere             STRING match ! "|6100|" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match ! "|6100|" ALGO name bm
-m string --algo bm ! --hex-string a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match ! "a" ALGO name bm
    save -m string ! --string "a" --algo bm
    list            all  --  anywhere             anywhere             STRING match ! "a" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match ! "a" ALGO name bm
-m string --algo bm --string ! a
    status 2
    stderr Bad argument `a'
    stderr Try `iptables -h' or 'iptables --help' for more information.
# limits
-m string --algo bm --string b --from 0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "b" ALGO name bm
    save -m string --string "b" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "b" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "b" ALGO name bm
-m string --algo bm --string b --from 1
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "b" ALGO name bm FROM 1
    save -m string --string "b" --algo bm --from 1
    list            all  --  anywhere             anywhere             STRING match  "b" ALGO name bm FROM 1
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "b" ALGO name bm FROM 1
-m string --algo bm --string b --from 65535
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "b" ALGO name bm FROM 65535
    save -m string --string "b" --algo bm --from 65535
    list            all  --  anywhere             anywhere             STRING match  "b" ALGO name bm FROM 65535
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "b" ALGO name bm FROM 65535
-m string --algo bm --string b --from 65536
    status 2
    stderr iptables v1.8.11 (nf_tables): string: bad value for option "--from", or out of range (0-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm --string b --from 0x10
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "b" ALGO name bm FROM 16
    save -m string --string "b" --algo bm --from 16
    list            all  --  anywhere             anywhere             STRING match  "b" ALGO name bm FROM 16
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "b" ALGO name bm FROM 16
-m string --algo bm --string b --from 010
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "b" ALGO name bm FROM 8
    save -m string --string "b" --algo bm --from 8
    list            all  --  anywhere             anywhere             STRING match  "b" ALGO name bm FROM 8
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "b" ALGO name bm FROM 8
-m string --algo bm --string b --from x
    status 2
    stderr iptables v1.8.11 (nf_tables): string: bad value for option "--from", or out of range (0-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm --string b --from -1
    status 2
    stderr iptables v1.8.11 (nf_tables): string: bad value for option "--from", or out of range (0-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm --string b --from ''
    status 2
    stderr iptables v1.8.11 (nf_tables): string: bad value for option "--from", or out of range (0-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm --string b --from ' 3'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "b" ALGO name bm FROM 3
    save -m string --string "b" --algo bm --from 3
    list            all  --  anywhere             anywhere             STRING match  "b" ALGO name bm FROM 3
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "b" ALGO name bm FROM 3
-m string --algo bm --string b --from '3 '
    status 2
    stderr iptables v1.8.11 (nf_tables): string: bad value for option "--from", or out of range (0-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm --string b --from
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--from" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm --string b --to 0
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "b" ALGO name bm TO 0
    save -m string --string "b" --algo bm --to 0
    list            all  --  anywhere             anywhere             STRING match  "b" ALGO name bm TO 0
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "b" ALGO name bm TO 0
-m string --algo bm --string b --to 65534
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "b" ALGO name bm TO 65534
    save -m string --string "b" --algo bm --to 65534
    list            all  --  anywhere             anywhere             STRING match  "b" ALGO name bm TO 65534
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "b" ALGO name bm TO 65534
-m string --algo bm --string b --to 65535
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "b" ALGO name bm
    save -m string --string "b" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "b" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "b" ALGO name bm
-m string --algo bm --string b --to 65536
    status 2
    stderr iptables v1.8.11 (nf_tables): string: bad value for option "--to", or out of range (0-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm --string b --to 0x10
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "b" ALGO name bm TO 16
    save -m string --string "b" --algo bm --to 16
    list            all  --  anywhere             anywhere             STRING match  "b" ALGO name bm TO 16
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "b" ALGO name bm TO 16
-m string --algo bm --string b --to ''
    status 2
    stderr iptables v1.8.11 (nf_tables): string: bad value for option "--to", or out of range (0-65535).
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm --string b --from 3 --to 5
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "b" ALGO name bm FROM 3 TO 5
    save -m string --string "b" --algo bm --from 3 --to 5
    list            all  --  anywhere             anywhere             STRING match  "b" ALGO name bm FROM 3 TO 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "b" ALGO name bm FROM 3 TO 5
-m string --algo bm --string b --to 5 --from 3
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "b" ALGO name bm FROM 3 TO 5
    save -m string --string "b" --algo bm --from 3 --to 5
    list            all  --  anywhere             anywhere             STRING match  "b" ALGO name bm FROM 3 TO 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "b" ALGO name bm FROM 3 TO 5
-m string --algo bm --string b --from 5 --to 5
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "b" ALGO name bm FROM 5 TO 5
    save -m string --string "b" --algo bm --from 5 --to 5
    list            all  --  anywhere             anywhere             STRING match  "b" ALGO name bm FROM 5 TO 5
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "b" ALGO name bm FROM 5 TO 5
-m string --algo bm --string b --from 5 --to 3
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "b" ALGO name bm FROM 5 TO 3
-m string --algo bm --string b --from 0 --to 65535
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "b" ALGO name bm
    save -m string --string "b" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "b" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "b" ALGO name bm
-m string --algo bm --string b ! --from 3
    status 2
    stderr iptables v1.8.11 (nf_tables): string: option "--from" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm --string b ! --to 3
    status 2
    stderr iptables v1.8.11 (nf_tables): string: option "--to" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm --string b --from 3 --from 4
    status 2
    stderr iptables v1.8.11 (nf_tables): string: option "--from" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm --string b --to 3 --to 4
    status 2
    stderr iptables v1.8.11 (nf_tables): string: option "--to" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm --string b --icase
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "b" ALGO name bm ICASE
    save -m string --string "b" --algo bm --icase
    list            all  --  anywhere             anywhere             STRING match  "b" ALGO name bm ICASE
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "b" ALGO name bm ICASE
-m string --algo bm --string b --icase --icase
    status 2
    stderr iptables v1.8.11 (nf_tables): string: option "--icase" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm --string b ! --icase
    status 2
    stderr iptables v1.8.11 (nf_tables): string: option "--icase" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm --string b --icase=3
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-\x03"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m string --algo bm --string b --ica
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "b" ALGO name bm ICASE
    save -m string --string "b" --algo bm --icase
    list            all  --  anywhere             anywhere             STRING match  "b" ALGO name bm ICASE
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "b" ALGO name bm ICASE
-m string --algo bm --string b --from 1 --to 2 --icase -j DROP
    echo DROP  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "b" ALGO name bm FROM 1 TO 2 ICASE
    save -m string --string "b" --algo bm --from 1 --to 2 --icase -j DROP
    list DROP       all  --  anywhere             anywhere             STRING match  "b" ALGO name bm FROM 1 TO 2 ICASE
    list-n DROP       all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "b" ALGO name bm FROM 1 TO 2 ICASE
-m string --icase --to 9 --from 7 ! --string abc --algo kmp -j LOG
    echo LOG  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match ! "abc" ALGO name kmp FROM 7 TO 9 ICASE LOG flags 0 level 4
    save -m string ! --string "abc" --algo kmp --from 7 --to 9 --icase -j LOG
    list LOG        all  --  anywhere             anywhere             STRING match ! "abc" ALGO name kmp FROM 7 TO 9 ICASE LOG level warn
    list-n LOG        all  --  0.0.0.0/0            0.0.0.0/0            STRING match ! "abc" ALGO name kmp FROM 7 TO 9 ICASE LOG flags 0 level 4
-m string --algo bm --string a -m string --algo kmp --string b
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "a" ALGO name bm STRING match  "b" ALGO name kmp
    save -m string --string "a" --algo bm -m string --string "b" --algo kmp
    list            all  --  anywhere             anywhere             STRING match  "a" ALGO name bm STRING match  "b" ALGO name kmp
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "a" ALGO name bm STRING match  "b" ALGO name kmp
-p tcp --dport 80 -m string --algo bm --string GET --to 70
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:80 STRING match  "GET" ALGO name bm TO 70
    save -p tcp -m tcp --dport 80 -m string --string "GET" --algo bm --to 70
    list            tcp  --  anywhere             anywhere             tcp dpt:http STRING match  "GET" ALGO name bm TO 70
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:80 STRING match  "GET" ALGO name bm TO 70
-p tcp -m string --algo bm --string 'Host: ' --dport 80 -j REJECT
    echo/4 REJECT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "Host: " ALGO name bm tcp dpt:80 reject-with icmp-port-unreachable
    echo/6 REJECT  tcp opt -- in * out *  ::/0  -> ::/0   STRING match  "Host: " ALGO name bm tcp dpt:80 reject-with icmp6-port-unreachable
    save/4 -p tcp -m string --string "Host: " --algo bm -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable
    save/6 -p tcp -m string --string "Host: " --algo bm -m tcp --dport 80 -j REJECT --reject-with icmp6-port-unreachable
    list/4 REJECT     tcp  --  anywhere             anywhere             STRING match  "Host: " ALGO name bm tcp dpt:http reject-with icmp-port-unreachable
    list/6 REJECT     tcp  --  anywhere             anywhere             STRING match  "Host: " ALGO name bm tcp dpt:http reject-with icmp6-port-unreachable
    list-n/4 REJECT     tcp  --  0.0.0.0/0            0.0.0.0/0            STRING match  "Host: " ALGO name bm tcp dpt:80 reject-with icmp-port-unreachable
    list-n/6 REJECT     tcp  --  ::/0                 ::/0                 STRING match  "Host: " ALGO name bm tcp dpt:80 reject-with icmp6-port-unreachable
-s 10.0.0.1 -m comment --comment x -m string --algo kmp --hex-string '|0d 0a|' -j RETURN
    status/6 2
    stderr/6 ip6tables v1.8.11 (nf_tables): host/network `10.0.0.1' not found
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 RETURN  all opt -- in * out *  10.0.0.1  -> 0.0.0.0/0   /* x */ STRING match  "|0d0a|" ALGO name kmp
    save/4 -s 10.0.0.1/32 -m comment --comment x -m string --hex-string "|0d0a|" --algo kmp -j RETURN
    list/4 RETURN     all  --  10.0.0.1             anywhere             /* x */ STRING match  "|0d0a|" ALGO name kmp
    list-n/4 RETURN     all  --  10.0.0.1             0.0.0.0/0            /* x */ STRING match  "|0d0a|" ALGO name kmp
table nat
chain PREROUTING
-m string --algo bm --string nat
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "nat" ALGO name bm
    save -m string --string "nat" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "nat" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "nat" ALGO name bm
table mangle
chain POSTROUTING
-m string --algo bm --string mangle
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "mangle" ALGO name bm
    save -m string --string "mangle" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "mangle" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "mangle" ALGO name bm
table raw
chain OUTPUT
-m string --algo bm --string raw
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "raw" ALGO name bm
    save -m string --string "raw" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "raw" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "raw" ALGO name bm
table security
chain FORWARD
-m string --algo bm --string security
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "security" ALGO name bm
    save -m string --string "security" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "security" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "security" ALGO name bm
table filter
chain USER
setup -N USER
-m string --algo bm --string user
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "user" ALGO name bm
    save -m string --string "user" --algo bm
    list            all  --  anywhere             anywhere             STRING match  "user" ALGO name bm
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            STRING match  "user" ALGO name bm
-m string --algo xx --string user
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain USER
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   STRING match  "user" ALGO name xx
