# Each option by itself.
table raw
chain PREROUTING
-j CT
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT
    save -j CT
    list CT         all  --  anywhere             anywhere             CT
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT
-j CT --notrack
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT notrack
    save -j CT --notrack
    list CT         all  --  anywhere             anywhere             CT notrack
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT notrack
-j CT --notr
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT notrack
    save -j CT --notrack
    list CT         all  --  anywhere             anywhere             CT notrack
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT notrack
-j CT --notrack=1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "-"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CT ! --notrack
    status 2
    stderr iptables v1.8.11 (nf_tables): CT: option "--notrack" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CT --notrack --notrack
    status 2
    stderr iptables v1.8.11 (nf_tables): CT: option "--notrack" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
# Helpers go by protocol and family.
-p tcp -j CT --helper ftp
    echo CT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT helper ftp
    save -p tcp -j CT --helper ftp
    list CT         tcp  --  anywhere             anywhere             CT helper ftp
    list-n CT         tcp  --  0.0.0.0/0            0.0.0.0/0            CT helper ftp
-p tcp -j CT --helper sip
    echo CT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT helper sip
    save -p tcp -j CT --helper sip
    list CT         tcp  --  anywhere             anywhere             CT helper sip
    list-n CT         tcp  --  0.0.0.0/0            0.0.0.0/0            CT helper sip
-p udp -j CT --helper sip
    echo CT  udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT helper sip
    save -p udp -j CT --helper sip
    list CT         udp  --  anywhere             anywhere             CT helper sip
    list-n CT         udp  --  0.0.0.0/0            0.0.0.0/0            CT helper sip
-p tcp -j CT --helper irc
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain PREROUTING
    echo CT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT helper irc
    save/4 -p tcp -j CT --helper irc
    list/4 CT         tcp  --  anywhere             anywhere             CT helper irc
    list-n/4 CT         tcp  --  0.0.0.0/0            0.0.0.0/0            CT helper irc
-p tcp -j CT --helper sane
    echo CT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT helper sane
    save -p tcp -j CT --helper sane
    list CT         tcp  --  anywhere             anywhere             CT helper sane
    list-n CT         tcp  --  0.0.0.0/0            0.0.0.0/0            CT helper sane
-p tcp -j CT --helper pptp
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain PREROUTING
    echo CT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT helper pptp
    save/4 -p tcp -j CT --helper pptp
    list/4 CT         tcp  --  anywhere             anywhere             CT helper pptp
    list-n/4 CT         tcp  --  0.0.0.0/0            0.0.0.0/0            CT helper pptp
-p tcp -j CT --helper Q.931
    echo CT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT helper Q.931
    save -p tcp -j CT --helper Q.931
    list CT         tcp  --  anywhere             anywhere             CT helper Q.931
    list-n CT         tcp  --  0.0.0.0/0            0.0.0.0/0            CT helper Q.931
-p udp -j CT --helper tftp
    echo CT  udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT helper tftp
    save -p udp -j CT --helper tftp
    list CT         udp  --  anywhere             anywhere             CT helper tftp
    list-n CT         udp  --  0.0.0.0/0            0.0.0.0/0            CT helper tftp
-p udp -j CT --helper amanda
    echo CT  udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT helper amanda
    save -p udp -j CT --helper amanda
    list CT         udp  --  anywhere             anywhere             CT helper amanda
    list-n CT         udp  --  0.0.0.0/0            0.0.0.0/0            CT helper amanda
-p udp -j CT --helper netbios-ns
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain PREROUTING
    echo CT  udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT helper netbios-ns
    save/4 -p udp -j CT --helper netbios-ns
    list/4 CT         udp  --  anywhere             anywhere             CT helper netbios-ns
    list-n/4 CT         udp  --  0.0.0.0/0            0.0.0.0/0            CT helper netbios-ns
-p udp -j CT --helper snmp
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain PREROUTING
    echo CT  udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT helper snmp
    save/4 -p udp -j CT --helper snmp
    list/4 CT         udp  --  anywhere             anywhere             CT helper snmp
    list-n/4 CT         udp  --  0.0.0.0/0            0.0.0.0/0            CT helper snmp
-p udp -j CT --helper snmp_trap
    status/6 4
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain PREROUTING
    echo CT  udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT helper snmp_trap
    save/4 -p udp -j CT --helper snmp_trap
    list/4 CT         udp  --  anywhere             anywhere             CT helper snmp_trap
    list-n/4 CT         udp  --  0.0.0.0/0            0.0.0.0/0            CT helper snmp_trap
-p udp -j CT --helper RAS
    echo CT  udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT helper RAS
    save -p udp -j CT --helper RAS
    list CT         udp  --  anywhere             anywhere             CT helper RAS
    list-n CT         udp  --  0.0.0.0/0            0.0.0.0/0            CT helper RAS
-p udp -j CT --helper H.245
    echo CT  udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT helper H.245
    save -p udp -j CT --helper H.245
    list CT         udp  --  anywhere             anywhere             CT helper H.245
    list-n CT         udp  --  0.0.0.0/0            0.0.0.0/0            CT helper H.245
-p udp -j CT --helper ftp
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain PREROUTING
    echo CT  udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT helper ftp
-p tcp -j CT --helper tftp
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain PREROUTING
    echo CT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT helper tftp
-p tcp -j CT --helper FTP
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain PREROUTING
    echo CT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT helper FTP
-p tcp -j CT --helper ftp-2121
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain PREROUTING
    echo CT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT helper ftp-2121
-p tcp -j CT --helper nosuch
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain PREROUTING
    echo CT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT helper nosuch
-p tcp -j CT --helper ftpftpftpftpftpftp
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain PREROUTING
    echo CT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT helper ftpftpftpftpftp
-p tcp -j CT --helper ""
    echo CT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT
    save -p tcp -j CT
    list CT         tcp  --  anywhere             anywhere             CT
    list-n CT         tcp  --  0.0.0.0/0            0.0.0.0/0            CT
-j CT --helper ""
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT
    save -j CT
    list CT         all  --  anywhere             anywhere             CT
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT
-j CT --helper ftp
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain PREROUTING
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT helper ftp
-p all -j CT --helper ftp
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain PREROUTING
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT helper ftp
! -p tcp -j CT --helper ftp
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain PREROUTING
    echo CT !tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT helper ftp
-p icmp -j CT --helper ftp
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain PREROUTING
    echo CT  icmp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT helper ftp
-p tcp -j CT --helper ftp --helper ftp
    status 2
    stderr iptables v1.8.11 (nf_tables): CT: option "--helper" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j CT ! --helper ftp
    status 2
    stderr iptables v1.8.11 (nf_tables): CT: option "--helper" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j CT --helper
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--helper" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j CT --hel=ftp
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--hel=ftp"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m tcp -j CT --helper ftp
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp CT helper ftp
-p tcp -m mac --mac-source 00:00:00:00:00:01 -j CT --helper nosuch
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain PREROUTING
    echo CT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   MAC 00:00:00:00:00:01 CT helper nosuch
# Timeouts, of which there are none.
-p tcp -j CT --timeout some
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain PREROUTING
    echo CT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT timeout some
-j CT --timeout some
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT timeout some
! -p tcp -j CT --timeout some
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo CT !tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT timeout some
-p tcp -j CT --timeout ""
    echo CT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT
    save -p tcp -j CT
    list CT         tcp  --  anywhere             anywhere             CT
    list-n CT         tcp  --  0.0.0.0/0            0.0.0.0/0            CT
-p tcp -j CT --helper ftp --timeout some
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain PREROUTING
    echo CT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT helper ftp timeout some
-p udp -j CT --helper ftp --timeout some
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain PREROUTING
    echo CT  udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT helper ftp timeout some
-p tcp -j CT --timeout some --timeout some
    status 2
    stderr iptables v1.8.11 (nf_tables): CT: option "--timeout" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j CT ! --timeout some
    status 2
    stderr iptables v1.8.11 (nf_tables): CT: option "--timeout" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
# Without tracking nobody looks at names.
-j CT --notrack --helper nosuch
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT notrack helper nosuch
    save -j CT --notrack --helper nosuch
    list CT         all  --  anywhere             anywhere             CT notrack helper nosuch
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT notrack helper nosuch
-j CT --helper ftp --notrack
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT notrack helper ftp
    save -j CT --notrack --helper ftp
    list CT         all  --  anywhere             anywhere             CT notrack helper ftp
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT notrack helper ftp
-j CT --notrack --helper 123456789012345
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT notrack helper 123456789012345
    save -j CT --notrack --helper 123456789012345
    list CT         all  --  anywhere             anywhere             CT notrack helper 123456789012345
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT notrack helper 123456789012345
-j CT --notrack --helper 1234567890123456
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT notrack helper 123456789012345
    save -j CT --notrack --helper 123456789012345
    list CT         all  --  anywhere             anywhere             CT notrack helper 123456789012345
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT notrack helper 123456789012345
-j CT --notrack --helper "a b"
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT notrack helper a b
    save -j CT --notrack --helper a b
    list CT         all  --  anywhere             anywhere             CT notrack helper a b
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT notrack helper a b
    delete/4 2 Bad argument `b'
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A PREROUTING -j CT --notrack --helper a b
    delete/6 2 Bad argument `b'
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A PREROUTING -j CT --notrack --helper a b
-j CT --notrack --helper "a.b:c"
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT notrack helper a.b:c
    save -j CT --notrack --helper a.b:c
    list CT         all  --  anywhere             anywhere             CT notrack helper a.b:c
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT notrack helper a.b:c
-j CT --notrack --helper -x
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT notrack helper -x
    save -j CT --notrack --helper -x
    list CT         all  --  anywhere             anywhere             CT notrack helper -x
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT notrack helper -x
-j CT --notrack --helper $'\xff\xfe'
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT notrack helper \xff\xfe
    save -j CT --notrack --helper \xff\xfe
    list CT         all  --  anywhere             anywhere             CT notrack helper \xff\xfe
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT notrack helper \xff\xfe
-j CT --notrack --helper 12345678901234é
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT notrack helper 12345678901234\xc3
    save -j CT --notrack --helper 12345678901234\xc3
    list CT         all  --  anywhere             anywhere             CT notrack helper 12345678901234\xc3
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT notrack helper 12345678901234\xc3
-j CT --notrack --timeout abcd
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT notrack timeout abcd
    save -j CT --notrack --timeout abcd
    list CT         all  --  anywhere             anywhere             CT notrack timeout abcd
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT notrack timeout abcd
-j CT --notrack --timeout abcde
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT notrack timeout abcde
    save -j CT --notrack --timeout abcd
    list CT         all  --  anywhere             anywhere             CT notrack timeout abcd
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT notrack timeout abcd
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    check/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
-j CT --notrack --timeout "a b"
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT notrack timeout a b
    save -j CT --notrack --timeout a b
    list CT         all  --  anywhere             anywhere             CT notrack timeout a b
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT notrack timeout a b
    delete/4 2 Bad argument `b'
    delete/4 Try `iptables -h' or 'iptables --help' for more information.
    delete/4 left: -A PREROUTING -j CT --notrack --timeout a b
    delete/6 2 Bad argument `b'
    delete/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    delete/6 left: -A PREROUTING -j CT --notrack --timeout a b
-j CT --notrack --timeout éé
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT notrack timeout éé
    save -j CT --notrack --timeout éé
    list CT         all  --  anywhere             anywhere             CT notrack timeout éé
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT notrack timeout éé
-j CT --notrack --timeout 1234567890123456789012345678901
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT notrack timeout 1234567890123456789012345678901
    save -j CT --notrack --timeout 1234
    list CT         all  --  anywhere             anywhere             CT notrack timeout 1234
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT notrack timeout 1234
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    check/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
-j CT --notrack --timeout 12345678901234567890123456789012
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT notrack timeout 1234567890123456789012345678901
    save -j CT --notrack --timeout 1234
    list CT         all  --  anywhere             anywhere             CT notrack timeout 1234
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT notrack timeout 1234
    check/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    check/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
-j CT --notrack --timeout abc --helper def
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT notrack helper def timeout abc
    save -j CT --notrack --helper def --timeout abc
    list CT         all  --  anywhere             anywhere             CT notrack helper def timeout abc
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT notrack helper def timeout abc
# Events.
-j CT --ctevents new
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT ctevents new
    save -j CT --ctevents new
    list CT         all  --  anywhere             anywhere             CT ctevents new
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT ctevents new
-j CT --ctevents new,related,destroy,reply,assured,protoinfo,helper,mark,natseqinfo,secmark
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT ctevents new,related,destroy,reply,assured,protoinfo,helper,mark,natseqinfo,secmark
    save -j CT --ctevents new,related,destroy,reply,assured,protoinfo,helper,mark,natseqinfo,secmark
    list CT         all  --  anywhere             anywhere             CT ctevents new,related,destroy,reply,assured,protoinfo,helper,mark,natseqinfo,secmark
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT ctevents new,related,destroy,reply,assured,protoinfo,helper,mark,natseqinfo,secmark
-j CT --ctevents secmark,natseqinfo,mark,helper,protoinfo,assured,reply,destroy,related,new
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT ctevents new,related,destroy,reply,assured,protoinfo,helper,mark,natseqinfo,secmark
    save -j CT --ctevents new,related,destroy,reply,assured,protoinfo,helper,mark,natseqinfo,secmark
    list CT         all  --  anywhere             anywhere             CT ctevents new,related,destroy,reply,assured,protoinfo,helper,mark,natseqinfo,secmark
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT ctevents new,related,destroy,reply,assured,protoinfo,helper,mark,natseqinfo,secmark
-j CT --ctevents mark,mark,new
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT ctevents new,mark
    save -j CT --ctevents new,mark
    list CT         all  --  anywhere             anywhere             CT ctevents new,mark
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT ctevents new,mark
-j CT --ctevents related
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT ctevents related
    save -j CT --ctevents related
    list CT         all  --  anywhere             anywhere             CT ctevents related
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT ctevents related
-j CT --ctevents destroy,reply
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT ctevents destroy,reply
    save -j CT --ctevents destroy,reply
    list CT         all  --  anywhere             anywhere             CT ctevents destroy,reply
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT ctevents destroy,reply
-j CT --ctevents assured,protoinfo
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT ctevents assured,protoinfo
    save -j CT --ctevents assured,protoinfo
    list CT         all  --  anywhere             anywhere             CT ctevents assured,protoinfo
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT ctevents assured,protoinfo
-j CT --ctevents NEW
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown event type "NEW"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CT --ctevents ne
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown event type "ne"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CT --ctevents newer
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown event type "newer"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CT --ctevents new,
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown event type ""
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CT --ctevents ,new
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown event type ""
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CT --ctevents new,,mark
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown event type ""
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CT --ctevents ""
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown event type ""
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CT --ctevents "new, mark"
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown event type " mark"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CT --ctevents new,bad,worse
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown event type "bad"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CT --ctevents label
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown event type "label"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CT --ctevents new --ctevents mark
    status 2
    stderr iptables v1.8.11 (nf_tables): CT: option "--ctevents" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CT ! --ctevents new
    status 2
    stderr iptables v1.8.11 (nf_tables): CT: option "--ctevents" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CT --expevents new
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT expevents new
    save -j CT --expevents new
    list CT         all  --  anywhere             anywhere             CT expevents new
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT expevents new
-j CT --expevents new,new
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT expevents new
    save -j CT --expevents new
    list CT         all  --  anywhere             anywhere             CT expevents new
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT expevents new
-j CT --expevents destroy
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown event type "destroy"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CT --expevents new,destroy
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown event type "destroy"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CT --expevents ""
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown event type ""
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CT --expevents New
    status 2
    stderr iptables v1.8.11 (nf_tables): Unknown event type "New"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CT --expevents new --expevents new
    status 2
    stderr iptables v1.8.11 (nf_tables): CT: option "--expevents" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CT ! --expevents new
    status 2
    stderr iptables v1.8.11 (nf_tables): CT: option "--expevents" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
# Zones: the options share one, and how it is kept shows its seams.
-j CT --zone 0
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT
    save -j CT
    list CT         all  --  anywhere             anywhere             CT
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT
-j CT --zone 1
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT zone 1
    save -j CT --zone 1
    list CT         all  --  anywhere             anywhere             CT zone 1
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT zone 1
-j CT --zone 65535
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT zone 65535
    save -j CT --zone 65535
    list CT         all  --  anywhere             anywhere             CT zone 65535
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT zone 65535
-j CT --zone 65536
    status 2
    stderr iptables v1.8.11 (nf_tables): Cannot parse 65536 as a zone ID
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CT --zone -1
    status 2
    stderr iptables v1.8.11 (nf_tables): Cannot parse -1 as a zone ID
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CT --zone 0x10
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT zone 16
    save -j CT --zone 16
    list CT         all  --  anywhere             anywhere             CT zone 16
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT zone 16
-j CT --zone 010
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT zone 8
    save -j CT --zone 8
    list CT         all  --  anywhere             anywhere             CT zone 8
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT zone 8
-j CT --zone 08
    status 2
    stderr iptables v1.8.11 (nf_tables): Cannot parse 08 as a zone ID
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CT --zone " 7"
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT zone 7
    save -j CT --zone 7
    list CT         all  --  anywhere             anywhere             CT zone 7
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT zone 7
-j CT --zone "7 "
    status 2
    stderr iptables v1.8.11 (nf_tables): Cannot parse 7  as a zone ID
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CT --zone +7
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT zone 7
    save -j CT --zone 7
    list CT         all  --  anywhere             anywhere             CT zone 7
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT zone 7
-j CT --zone 1:2
    status 2
    stderr iptables v1.8.11 (nf_tables): Cannot parse 1:2 as a zone ID
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CT --zone ""
    status 2
    stderr iptables v1.8.11 (nf_tables): Cannot parse  as a zone ID
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CT --zone x
    status 2
    stderr iptables v1.8.11 (nf_tables): Cannot parse x as a zone ID
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CT --zone mark
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT zone mark
    save -j CT --zone mark
    list CT         all  --  anywhere             anywhere             CT zone mark
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT zone mark
-j CT --zone MARK
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT zone mark
    save -j CT --zone mark
    list CT         all  --  anywhere             anywhere             CT zone mark
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT zone mark
-j CT --zone mar
    status 2
    stderr iptables v1.8.11 (nf_tables): Cannot parse mar as a zone ID
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CT --zone marked
    status 2
    stderr iptables v1.8.11 (nf_tables): Cannot parse marked as a zone ID
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CT --zone=3
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT zone 3
    save -j CT --zone 3
    list CT         all  --  anywhere             anywhere             CT zone 3
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT zone 3
-j CT --zone 1 --zone 1
    status 2
    stderr iptables v1.8.11 (nf_tables): CT: option "--zone" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CT ! --zone 1
    status 2
    stderr iptables v1.8.11 (nf_tables): CT: option "--zone" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CT --zone-orig 1
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT zone-orig 1
    save -j CT --zone-orig 1
    list CT         all  --  anywhere             anywhere             CT zone-orig 1
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT zone-orig 1
-j CT --zone-orig mark
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT zone-orig mark
    save -j CT --zone-orig mark
    list CT         all  --  anywhere             anywhere             CT zone-orig mark
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT zone-orig mark
-j CT --zone-orig 0
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT
    save -j CT
    list CT         all  --  anywhere             anywhere             CT
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A PREROUTING -j CT
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A PREROUTING -j CT
-j CT --zone-orig 65536
    status 2
    stderr iptables v1.8.11 (nf_tables): Cannot parse 65536 as a zone ID
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CT --zone-orig x
    status 2
    stderr iptables v1.8.11 (nf_tables): Cannot parse x as a zone ID
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CT --zone-orig 1 --zone-orig 2
    status 2
    stderr iptables v1.8.11 (nf_tables): CT: option "--zone-orig" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CT ! --zone-orig 1
    status 2
    stderr iptables v1.8.11 (nf_tables): CT: option "--zone-orig" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CT --zone-reply 1
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT zone-reply 1
    save -j CT --zone-reply 1
    list CT         all  --  anywhere             anywhere             CT zone-reply 1
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT zone-reply 1
-j CT --zone-reply mark
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT zone-reply mark
    save -j CT --zone-reply mark
    list CT         all  --  anywhere             anywhere             CT zone-reply mark
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT zone-reply mark
-j CT --zone-reply 0
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT
    save -j CT
    list CT         all  --  anywhere             anywhere             CT
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A PREROUTING -j CT
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A PREROUTING -j CT
-j CT --zone-reply 65536
    status 2
    stderr iptables v1.8.11 (nf_tables): Cannot parse 65536 as a zone ID
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CT --zone-reply x
    status 2
    stderr iptables v1.8.11 (nf_tables): Cannot parse x as a zone ID
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CT --zone-reply 1 --zone-reply 2
    status 2
    stderr iptables v1.8.11 (nf_tables): CT: option "--zone-reply" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CT ! --zone-reply 1
    status 2
    stderr iptables v1.8.11 (nf_tables): CT: option "--zone-reply" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CT --zone-orig 1 --zone-reply 2
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT zone 2
    save -j CT --zone 2
    list CT         all  --  anywhere             anywhere             CT zone 2
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT zone 2
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A PREROUTING -j CT --zone 2
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A PREROUTING -j CT --zone 2
-j CT --zone-reply 2 --zone-orig 1
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT zone 1
    save -j CT --zone 1
    list CT         all  --  anywhere             anywhere             CT zone 1
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT zone 1
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A PREROUTING -j CT --zone 1
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A PREROUTING -j CT --zone 1
-j CT --zone-orig 1 --zone 2
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT zone-orig 2
    save -j CT --zone-orig 2
    list CT         all  --  anywhere             anywhere             CT zone-orig 2
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT zone-orig 2
-j CT --zone 2 --zone-orig 1
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT zone-orig 1
    save -j CT --zone-orig 1
    list CT         all  --  anywhere             anywhere             CT zone-orig 1
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT zone-orig 1
-j CT --zone 2 --zone-reply 0
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT
    save -j CT
    list CT         all  --  anywhere             anywhere             CT
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A PREROUTING -j CT
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A PREROUTING -j CT
-j CT --zone mark --zone-orig 3
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT zone-orig mark
    save -j CT --zone-orig mark
    list CT         all  --  anywhere             anywhere             CT zone-orig mark
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT zone-orig mark
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A PREROUTING -j CT --zone-orig mark
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A PREROUTING -j CT --zone-orig mark
-j CT --zone-orig 3 --zone mark
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT zone-orig mark
    save -j CT --zone-orig mark
    list CT         all  --  anywhere             anywhere             CT zone-orig mark
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT zone-orig mark
-j CT --zone-orig 3 --zone-reply mark
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT zone mark
    save -j CT --zone mark
    list CT         all  --  anywhere             anywhere             CT zone mark
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT zone mark
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A PREROUTING -j CT --zone mark
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A PREROUTING -j CT --zone mark
-j CT --zone-orig 0 --zone-reply 0
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT
    save -j CT
    list CT         all  --  anywhere             anywhere             CT
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A PREROUTING -j CT
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A PREROUTING -j CT
-j CT --zone 1 --zone-orig 2 --zone-reply 3
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT zone 3
    save -j CT --zone 3
    list CT         all  --  anywhere             anywhere             CT zone 3
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT zone 3
    delete/4 1 iptables: Bad rule (does a matching rule exist in that chain?).
    delete/4 left: -A PREROUTING -j CT --zone 3
    delete/6 1 ip6tables: Bad rule (does a matching rule exist in that chain?).
    delete/6 left: -A PREROUTING -j CT --zone 3
-j CT --zo 1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--zo"
    stderr Try `iptables -h' or 'iptables --help' for more information.
# Together.
-p tcp -j CT --zone 5 --expevents new --ctevents mark,new --helper ftp
    echo CT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT helper ftp ctevents new,mark expevents new zone 5
    save -p tcp -j CT --helper ftp --ctevents new,mark --expevents new --zone 5
    list CT         tcp  --  anywhere             anywhere             CT helper ftp ctevents new,mark expevents new zone 5
    list-n CT         tcp  --  0.0.0.0/0            0.0.0.0/0            CT helper ftp ctevents new,mark expevents new zone 5
-p tcp -j CT --zone mark --notrack --expevents new --ctevents new --helper ftp --timeout x
    echo CT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT notrack helper ftp timeout x ctevents new expevents new zone mark
    save -p tcp -j CT --notrack --helper ftp --timeout x --ctevents new --expevents new --zone mark
    list CT         tcp  --  anywhere             anywhere             CT notrack helper ftp timeout x ctevents new expevents new zone mark
    list-n CT         tcp  --  0.0.0.0/0            0.0.0.0/0            CT notrack helper ftp timeout x ctevents new expevents new zone mark
-p udp --dport 69 -m comment --comment x -j CT --helper tftp --zone-reply 9
    echo CT  udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   udp dpt:69 /* x */ CT helper tftp zone-reply 9
    save -p udp -m udp --dport 69 -m comment --comment x -j CT --helper tftp --zone-reply 9
    list CT         udp  --  anywhere             anywhere             udp dpt:tftp /* x */ CT helper tftp zone-reply 9
    list-n CT         udp  --  0.0.0.0/0            0.0.0.0/0            udp dpt:69 /* x */ CT helper tftp zone-reply 9
-j CT --notrack --zone 1
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT notrack zone 1
    save -j CT --notrack --zone 1
    list CT         all  --  anywhere             anywhere             CT notrack zone 1
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT notrack zone 1
-j CT foo
    status 2
    stderr Bad argument `foo'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CT --foo
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--foo"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ct
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'ct' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-g CT
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'CT' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
chain OUTPUT
-j CT --notrack
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT notrack
    save -j CT --notrack
    list CT         all  --  anywhere             anywhere             CT notrack
    list-n CT         all  --  0.0.0.0/0            0.0.0.0/0            CT notrack
-p tcp -j CT --helper ftp
    echo CT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT helper ftp
    save -p tcp -j CT --helper ftp
    list CT         tcp  --  anywhere             anywhere             CT helper ftp
    list-n CT         tcp  --  0.0.0.0/0            0.0.0.0/0            CT helper ftp
setup -t raw -N user
chain user
-p tcp -j CT --helper ftp
    echo CT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT helper ftp
    save -p tcp -j CT --helper ftp
    list CT         tcp  --  anywhere             anywhere             CT helper ftp
    list-n CT         tcp  --  0.0.0.0/0            0.0.0.0/0            CT helper ftp
-p tcp -j CT --helper nosuch
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain user
    echo CT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT helper nosuch
table mangle
chain PREROUTING
-j CT --notrack
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT notrack
-p tcp -j CT --helper nosuch
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo CT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT helper nosuch
table filter
chain INPUT
-j CT --notrack
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT notrack
chain OUTPUT
-j CT
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain OUTPUT
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT
table nat
chain PREROUTING
-j CT --zone 1
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain PREROUTING
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT zone 1
table security
chain INPUT
-j CT --zone 1
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo CT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   CT zone 1
