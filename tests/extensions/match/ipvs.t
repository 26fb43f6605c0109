# The reference's kernel has no part for it: what it takes is told by the echo.
lacking
-m ipvs
    status 2
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): IPVS: At least one option is required
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ipvs --ipvs
    status 4
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ipvs
-m ipvs ! --ipvs
    status 4
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! ipvs
-m ipvs --vproto tcp
    status 4
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   vproto 6
-m ipvs ! --vproto tcp
    status 4
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! vproto 6
-m ipvs --vproto 6
    status 4
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   vproto 6
-m ipvs --vproto udp
    status 4
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   vproto 17
-m ipvs --vproto 0
    status 4
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   vproto 0
-m ipvs --vproto 255
    status 4
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   vproto 255
-m ipvs --vproto 256
    status 2
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): unknown protocol "256" specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ipvs --vproto nosuch
    status 2
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): unknown protocol "nosuch" specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ipvs --vproto TCP
    status 4
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   vproto 6
-m ipvs --vproto all
    status 4
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   vproto 0
-m ipvs --vproto ""
    status 2
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): unknown protocol "" specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ipvs --vaddr 10.0.0.1
    status/4 4
    status/6 2
    stderr/4 Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr/4 iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    stderr/6 Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr/6 ip6tables v1.8.11 (nf_tables): getaddrinfo: Address family for hostname not supported
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   vaddr 10.0.0.1
-m ipvs ! --vaddr 10.0.0.1
    status/4 4
    status/6 2
    stderr/4 Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr/4 iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    stderr/6 Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr/6 ip6tables v1.8.11 (nf_tables): getaddrinfo: Address family for hostname not supported
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! vaddr 10.0.0.1
-m ipvs --vaddr 10.0.0.1/24
    status/4 4
    status/6 2
    stderr/4 Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr/4 iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    stderr/6 Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr/6 ip6tables v1.8.11 (nf_tables): getaddrinfo: Address family for hostname not supported
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   vaddr 10.0.0.1/24
-m ipvs --vaddr 10.0.0.0/255.255.0.0
    status/4 4
    status/6 2
    stderr/4 Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr/4 iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    stderr/6 Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr/6 ip6tables v1.8.11 (nf_tables): getaddrinfo: Address family for hostname not supported
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   vaddr 10.0.0.0/16
-m ipvs --vaddr 10.0.0.0/255.0.255.0
    status/4 4
    status/6 2
    stderr/4 Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr/4 iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    stderr/6 Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr/6 ip6tables v1.8.11 (nf_tables): getaddrinfo: Address family for hostname not supported
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   vaddr 10.0.0.0/255.0.255.0
-m ipvs --vaddr 0.0.0.0/0
    status/4 4
    status/6 2
    stderr/4 Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr/4 iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    stderr/6 Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr/6 ip6tables v1.8.11 (nf_tables): getaddrinfo: Address family for hostname not supported
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   vaddr 0.0.0.0/0
-m ipvs --vaddr 10.0.0.1/33
    status/4 4
    status/6 2
    stderr/4 Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr/4 iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    stderr/6 Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr/6 ip6tables v1.8.11 (nf_tables): getaddrinfo: Address family for hostname not supported
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   vaddr 10.0.0.1/0.0.0.33
-m ipvs --vaddr fc00::1
    status/4 2
    status/6 4
    stderr/4 Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr/4 iptables v1.8.11 (nf_tables): getaddrinfo: Address family for hostname not supported
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo/6   all opt -- in * out *  ::/0  -> ::/0   vaddr fc00::1
-m ipvs --vaddr fc00::1/64
    status/4 2
    status/6 4
    stderr/4 Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr/4 iptables v1.8.11 (nf_tables): getaddrinfo: Address family for hostname not supported
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr/6 ip6tables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo/6   all opt -- in * out *  ::/0  -> ::/0   vaddr fc00::1/64
-m ipvs --vaddr x
    status 2
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): getaddrinfo: Temporary failure in name resolution
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ipvs --vaddr ""
    status 2
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ipvs --vport 80
    status 4
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   vport 80
-m ipvs ! --vport 80
    status 4
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! vport 80
-m ipvs --vport http
    status 4
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   vport 80
-m ipvs --vport 0
    status 4
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   vport 0
-m ipvs --vport 65535
    status 4
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   vport 65535
-m ipvs --vport 65536
    status 4
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   vport 0
-m ipvs --vport 80:90
    status 2
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): Port "80:90" does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ipvs --vport x
    status 2
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): Port "x" does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ipvs --vport 0x50
    status 2
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): Port "0x50" does not resolve to anything.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ipvs --vdir ORIGINAL
    status 4
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   vdir ORIGINAL
-m ipvs --vdir REPLY
    status 4
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   vdir REPLY
-m ipvs ! --vdir REPLY
    status 2
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): ipvs: option "--vdir" cannot be inverted.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ipvs --vdir original
    status 4
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   vdir ORIGINAL
-m ipvs --vdir x
    status 2
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): ipvs: Bad value for "--vdir" option: "x"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ipvs --vdir ORIG
    status 2
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): ipvs: Bad value for "--vdir" option: "ORIG"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ipvs --vmethod GATE
    status 4
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   vmethod GATE
-m ipvs --vmethod IPIP
    status 4
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   vmethod IPIP
-m ipvs --vmethod MASQ
    status 4
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   vmethod MASQ
-m ipvs ! --vmethod MASQ
    status 4
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! vmethod MASQ
-m ipvs --vmethod masq
    status 4
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   vmethod MASQ
-m ipvs --vmethod x
    status 2
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): ipvs: Bad value for "--vmethod" option: "x"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ipvs --vportctl 21
    status 4
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   vportctl 21
-m ipvs ! --vportctl 21
    status 4
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ! vportctl 21
-m ipvs --vportctl ftp
    status 4
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   vportctl 21
-m ipvs --vportctl 65536
    status 4
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   vportctl 0
-m ipvs --vproto tcp --vaddr 10.0.0.1 --vport 80 --vdir ORIGINAL --vmethod MASQ --vportctl 21
    status/4 4
    status/6 2
    stderr/4 Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr/4 iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    stderr/6 Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr/6 ip6tables v1.8.11 (nf_tables): getaddrinfo: Address family for hostname not supported
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   vproto 6 vaddr 10.0.0.1 vport 80 vdir ORIGINAL vmethod MASQ vportctl 21
-m ipvs ! --vproto tcp ! --vaddr 10.0.0.1 ! --vport 80 ! --vdir ORIGINAL ! --vmethod MASQ ! --vportctl 21
    status 2
    stderr/4 Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr/4 iptables v1.8.11 (nf_tables): ipvs: option "--vdir" cannot be inverted.
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr/6 ip6tables v1.8.11 (nf_tables): getaddrinfo: Address family for hostname not supported
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-m ipvs --ipvs --vproto tcp
    status 4
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   vproto 6
-m ipvs ! --ipvs --vproto tcp
    status 2
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): ! --ipvs cannot be together with other options
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ipvs --vproto tcp --ipvs
    status 4
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   vproto 6
-m ipvs --ipvs --ipvs
    status 2
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): ipvs: option "--ipvs" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ipvs --vproto tcp --vproto udp
    status 2
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): ipvs: option "--vproto" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ipvs --vport 1 --vport 2
    status 2
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): ipvs: option "--vport" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ipvs --vdir REPLY --vdir REPLY
    status 2
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): ipvs: option "--vdir" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ipvs --vaddr 10.0.0.1 --vaddr 10.0.0.2
    status 2
    stderr/4 Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr/4 iptables v1.8.11 (nf_tables): ipvs: option "--vaddr" can only be used once.
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr/6 ip6tables v1.8.11 (nf_tables): getaddrinfo: Address family for hostname not supported
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-m ipvs --vmethod MASQ --vmethod MASQ
    status 2
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): ipvs: option "--vmethod" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ipvs --vportctl 1 --vportctl 1
    status 2
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): ipvs: option "--vportctl" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ipvs --ipvs -j ACCEPT
    status 4
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    echo ACCEPT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ipvs
-m ipvs --vaddr 10.0.0.0/16 --vport 443 -j MARK --set-mark 1
    status/4 4
    status/6 2
    stderr/4 Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr/4 iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain INPUT
    stderr/6 Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr/6 ip6tables v1.8.11 (nf_tables): getaddrinfo: Address family for hostname not supported
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 MARK  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   vaddr 10.0.0.0/16 vport 443 MARK set 0x1
-m ipvs --ipvs=1
    status 2
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): unknown option "-"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ipvs --vport
    status 2
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables): option "--vport" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
table nat
chain POSTROUTING
-m ipvs --ipvs -j MASQUERADE
    status 4
    stderr Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain POSTROUTING
    echo MASQUERADE  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ipvs
-m ipvs --vaddr 192.168.0.0/24 --vport 80 -j SNAT --to-source 10.0.0.1
    status/4 4
    status/6 2
    stderr/4 Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr/4 iptables v1.8.11 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain POSTROUTING
    stderr/6 Warning: Extension ipvs revision 0 not supported, missing kernel module?
    stderr/6 ip6tables v1.8.11 (nf_tables): getaddrinfo: Address family for hostname not supported
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
    echo/4 SNAT  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   vaddr 192.168.0.0/24 vport 80 to:10.0.0.1
