-m comment --comment x
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* x */
    save -m comment --comment x
    list            all  --  anywhere             anywhere             /* x */
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            /* x */
-m comment --comment ''
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /*  */
    save -m comment --comment ""
    list            all  --  anywhere             anywhere             /*  */
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            /*  */
-m comment --comment 'a b'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* a b */
    save -m comment --comment "a b"
    list            all  --  anywhere             anywhere             /* a b */
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            /* a b */
-m comment --comment a.b
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* a.b */
    save -m comment --comment "a.b"
    list            all  --  anywhere             anywhere             /* a.b */
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            /* a.b */
-m comment --comment 'a"b'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* a"b */
    save -m comment --comment "a\"b"
    list            all  --  anywhere             anywhere             /* a"b */
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            /* a"b */
-m comment --comment "it's"
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* it's */
    save -m comment --comment "it\'s"
    list            all  --  anywhere             anywhere             /* it's */
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            /* it's */
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A INPUT -m comment --comment "it\'s"
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A INPUT -m comment --comment "it\'s"
-m comment --comment 'a\b'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* a\b */
    save -m comment --comment "a\\\b"
    list            all  --  anywhere             anywhere             /* a\b */
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            /* a\b */
-m comment --comment a-b_c
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* a-b_c */
    save -m comment --comment a-b_c
    list            all  --  anywhere             anywhere             /* a-b_c */
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            /* a-b_c */
-m comment --comment $'tab\there'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* tab\there */
    save -m comment --comment "tab\there"
    list            all  --  anywhere             anywhere             /* tab\there */
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            /* tab\there */
-m comment --comment $'nl\nx'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* nl
    echo x */
    save -m comment --comment "nl
    save x"
    list            all  --  anywhere             anywhere             /* nl
    list x */
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            /* nl
    list-n x */
-m comment --comment '$x;`y`'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* $x;`y` */
    save -m comment --comment "$x;`y`"
    list            all  --  anywhere             anywhere             /* $x;`y` */
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            /* $x;`y` */
-m comment --comment é
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* é */
    save -m comment --comment "é"
    list            all  --  anywhere             anywhere             /* é */
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            /* é */
-m comment --comment $'\xff\xfe'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* \xff\xfe */
    save -m comment --comment "\xff\xfe"
    list            all  --  anywhere             anywhere             /* \xff\xfe */
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            /* \xff\xfe */
-m comment --comment '-'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* - */
    save -m comment --comment -
    list            all  --  anywhere             anywhere             /* - */
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            /* - */
-m comment --comment -x
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* -x */
    save -m comment --comment -x
    list            all  --  anywhere             anywhere             /* -x */
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            /* -x */
-m comment --comment !
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* ! */
    save -m comment --comment "!"
    list            all  --  anywhere             anywhere             /* ! */
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            /* ! */
-m comment --comment '! x'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* ! x */
    save -m comment --comment "! x"
    list            all  --  anywhere             anywhere             /* ! x */
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            /* ! x */
-m comment --comment '/* x */'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* /* x */ */
    save -m comment --comment "/* x */"
    list            all  --  anywhere             anywhere             /* /* x */ */
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            /* /* x */ */
-m comment --comment a:b
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* a:b */
    save -m comment --comment "a:b"
    list            all  --  anywhere             anywhere             /* a:b */
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            /* a:b */
-m comment --comment a,b
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* a,b */
    save -m comment --comment "a,b"
    list            all  --  anywhere             anywhere             /* a,b */
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            /* a,b */
-m comment --comment ' lead'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /*  lead */
    save -m comment --comment " lead"
    list            all  --  anywhere             anywhere             /*  lead */
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            /*  lead */
-m comment --comment 'trail '
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* trail  */
    save -m comment --comment "trail "
    list            all  --  anywhere             anywhere             /* trail  */
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            /* trail  */
-m comment --comment '#x'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* #x */
    save -m comment --comment "#x"
    list            all  --  anywhere             anywhere             /* #x */
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            /* #x */
-m comment --comment xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx */
    save -m comment --comment xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    list            all  --  anywhere             anywhere             /* xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx */
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            /* xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx */
-m comment --comment xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx */
    save -m comment --comment xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    list            all  --  anywhere             anywhere             /* xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx */
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            /* xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx */
-m comment --comment xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx */
    save -m comment --comment xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    list            all  --  anywhere             anywhere             /* xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx */
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            /* xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx */
-m comment --comment xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx */
    save -m comment --comment xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    list            all  --  anywhere             anywhere             /* xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx */
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            /* xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx */
-m comment --comment xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx */
    save -m comment --comment xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    list            all  --  anywhere             anywhere             /* xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx */
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            /* xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx */
-m comment --comment xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxéy
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxé */
    save -m comment --comment "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxé"
    list            all  --  anywhere             anywhere             /* xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxé */
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            /* xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxé */
-m comment --comment xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxéy
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\xc3 */
    save -m comment --comment "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\xc3"
    list            all  --  anywhere             anywhere             /* xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\xc3 */
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            /* xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\xc3 */
-m comment --comment xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'"""""""""'
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx""""" */
    save -m comment --comment "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"\"\"\"\""
    list            all  --  anywhere             anywhere             /* xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx""""" */
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            /* xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx""""" */
-m comment
    status 2
    stderr iptables v1.8.11 (nf_tables): comment: option "--comment" must be specified
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m comment --comment a --comment b
    status 2
    stderr iptables v1.8.11 (nf_tables): comment: option "--comment" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m comment ! --comment a
    status 2
    stderr iptables v1.8.11 (nf_tables): comment: option "--comment" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m comment --comment a -m comment --comment a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* a */ /* a */
    save -m comment --comment a -m comment --comment a
    list            all  --  anywhere             anywhere             /* a */ /* a */
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            /* a */ /* a */
-m comment --com a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* a */
    save -m comment --comment a
    list            all  --  anywhere             anywhere             /* a */
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            /* a */
-m comment --comment=a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* a */
    save -m comment --comment a
    list            all  --  anywhere             anywhere             /* a */
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            /* a */
-m comment --comment=
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /*  */
    save -m comment --comment ""
    list            all  --  anywhere             anywhere             /*  */
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            /*  */
-m comment --comment a
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* a */
    save -m comment --comment a
    list            all  --  anywhere             anywhere             /* a */
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            /* a */
-m comment --comment
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--comment" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
table mangle
chain POSTROUTING
-m comment --comment x
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* x */
    save -m comment --comment x
    list            all  --  anywhere             anywhere             /* x */
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            /* x */
table nat
chain PREROUTING
-m comment --comment x
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* x */
    save -m comment --comment x
    list            all  --  anywhere             anywhere             /* x */
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            /* x */
table raw
chain OUTPUT
-m comment --comment x
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* x */
    save -m comment --comment x
    list            all  --  anywhere             anywhere             /* x */
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            /* x */
table security
chain FORWARD
-m comment --comment x
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* x */
    save -m comment --comment x
    list            all  --  anywhere             anywhere             /* x */
    list-n            all  --  0.0.0.0/0            0.0.0.0/0            /* x */
