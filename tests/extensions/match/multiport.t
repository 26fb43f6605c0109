-p tcp -m multiport
    status 2
    stderr iptables v1.8.11 (nf_tables): no ports specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m multiport --dports 1
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   multiport dports 1
    save -p tcp -m multiport --dports 1
    list            tcp  --  anywhere             anywhere             multiport dports tcpmux
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            multiport dports 1
-p tcp -m multiport --dports 1,2
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   multiport dports 1,2
    save -p tcp -m multiport --dports 1,2
    list            tcp  --  anywhere             anywhere             multiport dports tcpmux,2
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            multiport dports 1,2
-p tcp -m multiport ! --dports 1,2
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   multiport dports  !1,2
    save -p tcp -m multiport ! --dports 1,2
    list            tcp  --  anywhere             anywhere             multiport dports  !tcpmux,2
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            multiport dports  !1,2
-p tcp -m multiport --sports 1,2
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   multiport sports 1,2
    save -p tcp -m multiport --sports 1,2
    list            tcp  --  anywhere             anywhere             multiport sports tcpmux,2
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            multiport sports 1,2
-p tcp -m multiport ! --sports 1,2
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   multiport sports  !1,2
    save -p tcp -m multiport ! --sports 1,2
    list            tcp  --  anywhere             anywhere             multiport sports  !tcpmux,2
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            multiport sports  !1,2
-p tcp -m multiport --ports 1,2
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   multiport ports 1,2
    save -p tcp -m multiport --ports 1,2
    list            tcp  --  anywhere             anywhere             multiport ports tcpmux,2
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            multiport ports 1,2
-p tcp -m multiport ! --ports 1,2
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   multiport ports  !1,2
    save -p tcp -m multiport ! --ports 1,2
    list            tcp  --  anywhere             anywhere             multiport ports  !tcpmux,2
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            multiport ports  !1,2
-p tcp -m multiport --port 1,2
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   multiport ports 1,2
    save -p tcp -m multiport --ports 1,2
    list            tcp  --  anywhere             anywhere             multiport ports tcpmux,2
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            multiport ports 1,2
-p tcp -m multiport --source-ports 1,2
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   multiport sports 1,2
    save -p tcp -m multiport --sports 1,2
    list            tcp  --  anywhere             anywhere             multiport sports tcpmux,2
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            multiport sports 1,2
-p tcp -m multiport --destination-ports 1,2
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   multiport dports 1,2
    save -p tcp -m multiport --dports 1,2
    list            tcp  --  anywhere             anywhere             multiport dports tcpmux,2
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            multiport dports 1,2
-p tcp -m multiport --source-port 1,2
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   multiport sports 1,2
    save -p tcp -m multiport --sports 1,2
    list            tcp  --  anywhere             anywhere             multiport sports tcpmux,2
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            multiport sports 1,2
-p tcp -m multiport --destination-port 1,2
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   multiport dports 1,2
    save -p tcp -m multiport --dports 1,2
    list            tcp  --  anywhere             anywhere             multiport dports tcpmux,2
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            multiport dports 1,2
-p tcp -m multiport --sport 1,2
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   multiport sports 1,2
    save -p tcp -m multiport --sports 1,2
    list            tcp  --  anywhere             anywhere             multiport sports tcpmux,2
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            multiport sports 1,2
-p tcp -m multiport --dport 1,2
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   multiport dports 1,2
    save -p tcp -m multiport --dports 1,2
    list            tcp  --  anywhere             anywhere             multiport dports tcpmux,2
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            multiport dports 1,2
-p tcp -m multiport --dports 1 --sports 2
    status 2
    stderr iptables v1.8.11 (nf_tables): multiport: option "--source-ports" cannot be used together with "--destination-ports".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m multiport --dports 1 --dports 2
    status 2
    stderr iptables v1.8.11 (nf_tables): multiport: option "--destination-ports" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m multiport --dports 1 --ports 2
    status 2
    stderr iptables v1.8.11 (nf_tables): multiport: option "--destination-ports" cannot be used together with "--ports".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m multiport --dports 1 -m multiport --sports 2
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   multiport dports 1 multiport sports 2
    save -p tcp -m multiport --dports 1 -m multiport --sports 2
    list            tcp  --  anywhere             anywhere             multiport dports tcpmux multiport sports 2
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            multiport dports 1 multiport sports 2
-p tcp -m multiport --dports 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   multiport dports 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15
    save -p tcp -m multiport --dports 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15
    list            tcp  --  anywhere             anywhere             multiport dports tcpmux,2,3,4,5,6,echo,8,discard,10,systat,12,daytime,14,netstat
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            multiport dports 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15
-p tcp -m multiport --dports 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16
    status 2
    stderr iptables v1.8.11 (nf_tables): too many ports specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m multiport --dports 1:2,3:4,5:6,7:8,9:10,11:12,13:14,15
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   multiport dports 1:2,3:4,5:6,7:8,9:10,11:12,13:14,15
    save -p tcp -m multiport --dports 1:2,3:4,5:6,7:8,9:10,11:12,13:14,15
    list            tcp  --  anywhere             anywhere             multiport dports tcpmux:2,3:4,5:6,echo:8,discard:10,systat:12,daytime:14,netstat
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            multiport dports 1:2,3:4,5:6,7:8,9:10,11:12,13:14,15
-p tcp -m multiport --dports 1:2,3:4,5:6,7:8,9:10,11:12,13:14,15:16
    status 2
    stderr iptables v1.8.11 (nf_tables): too many ports specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m multiport --dports 1:2,3:4,5:6,7:8,9:10,11:12,13:14,15,16
    status 2
    stderr iptables v1.8.11 (nf_tables): too many ports specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m multiport --dports 1:2,3:4,5:6,7:8,9:10,11:12,13:14,15:16,17
    status 2
    stderr iptables v1.8.11 (nf_tables): too many ports specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m multiport --dports 2:1
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid portrange specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m multiport --dports 1:1
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid portrange specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m multiport --dports 1:
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid port/service `' specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m multiport --dports :1
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid port/service `' specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m multiport --dports :
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid port/service `' specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m multiport --dports ""
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid port/service `' specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m multiport --dports ,
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid port/service `' specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m multiport --dports 1,
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid port/service `' specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m multiport --dports ,1
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid port/service `' specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m multiport --dports 1,,2
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid port/service `' specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m multiport --dports 1:2:3
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid port/service `2:3' specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m multiport --dports "1, 2"
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   multiport dports 1,2
    save -p tcp -m multiport --dports 1,2
    list            tcp  --  anywhere             anywhere             multiport dports tcpmux,2
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            multiport dports 1,2
-p tcp -m multiport --dports "1 ,2"
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid port/service `1 ' specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m multiport --dports x
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid port/service `x' specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m multiport --dports 65536
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid port/service `65536' specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m multiport --dports 0
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   multiport dports 0
    save -p tcp -m multiport --dports 0
    list            tcp  --  anywhere             anywhere             multiport dports 0
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            multiport dports 0
-p tcp -m multiport --dports 0:65535
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   multiport dports 0:65535
    save -p tcp -m multiport --dports 0:65535
    list            tcp  --  anywhere             anywhere             multiport dports 0:65535
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            multiport dports 0:65535
-p tcp -m multiport --dports -1
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid port/service `-1' specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m multiport --dports 0x10,010
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   multiport dports 16,8
    save -p tcp -m multiport --dports 16,8
    list            tcp  --  anywhere             anywhere             multiport dports 16,8
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            multiport dports 16,8
-p tcp -m multiport --dports ssh,http:https
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   multiport dports 22,80:443
    save -p tcp -m multiport --dports 22,80:443
    list            tcp  --  anywhere             anywhere             multiport dports ssh,http:https
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            multiport dports 22,80:443
-p udp -m multiport --dports tftp,domain
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   multiport dports 69,53
    save -p udp -m multiport --dports 69,53
    list            udp  --  anywhere             anywhere             multiport dports tftp,domain
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            multiport dports 69,53
-p udp -m multiport --dports ssh
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid port/service `ssh' specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m multiport --dports 5,3,5
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   multiport dports 5,3,5
    save -p tcp -m multiport --dports 5,3,5
    list            tcp  --  anywhere             anywhere             multiport dports 5,3,5
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            multiport dports 5,3,5
-m multiport --dports 5
    status 2
    stderr iptables v1.8.11 (nf_tables): multiport needs `-p tcp', `-p udp', `-p udplite', `-p sctp' or `-p dccp'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m multiport --dports 5 -p tcp
    status 2
    stderr iptables v1.8.11 (nf_tables): multiport needs `-p tcp', `-p udp', `-p udplite', `-p sctp' or `-p dccp'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m multiport --dports ssh -p tcp
    status 2
    stderr iptables v1.8.11 (nf_tables): multiport needs `-p tcp', `-p udp', `-p udplite', `-p sctp' or `-p dccp'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m multiport --dports ssh
    status 2
    stderr iptables v1.8.11 (nf_tables): multiport needs `-p tcp', `-p udp', `-p udplite', `-p sctp' or `-p dccp'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m multiport --dports tftp -p tcp
    status 2
    stderr iptables v1.8.11 (nf_tables): multiport needs `-p tcp', `-p udp', `-p udplite', `-p sctp' or `-p dccp'
    stderr Try `iptables -h' or 'iptables --help' for more information.
! -p tcp -m multiport --dports 5
    status 2
    stderr iptables v1.8.11 (nf_tables): multiport only works with TCP, UDP, UDPLITE, SCTP and DCCP
    stderr Try `iptables -h' or 'iptables --help' for more information.
! -p icmp -m multiport --dports 5
    status 2
    stderr iptables v1.8.11 (nf_tables): multiport only works with TCP, UDP, UDPLITE, SCTP and DCCP
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp -m multiport --dports 5
    status 2
    stderr iptables v1.8.11 (nf_tables): multiport only works with TCP, UDP, UDPLITE, SCTP and DCCP
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p all -m multiport --dports 5
    status 2
    stderr iptables v1.8.11 (nf_tables): multiport needs `-p tcp', `-p udp', `-p udplite', `-p sctp' or `-p dccp'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp -m multiport --dports 5
    echo   sctp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   multiport dports 5
    save -p sctp -m multiport --dports 5
    list            sctp --  anywhere             anywhere             multiport dports 5
    list-n            sctp --  0.0.0.0/0            0.0.0.0/0            multiport dports 5
-p dccp -m multiport --dports 5
    echo   dccp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   multiport dports 5
    save -p dccp -m multiport --dports 5
    list            dccp --  anywhere             anywhere             multiport dports 5
    list-n            dccp --  0.0.0.0/0            0.0.0.0/0            multiport dports 5
-p udplite -m multiport --dports 5
    echo   udplite opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   multiport dports 5
    save -p udplite -m multiport --dports 5
    list            udplite --  anywhere             anywhere             multiport dports 5
    list-n            udplite --  0.0.0.0/0            0.0.0.0/0            multiport dports 5
-p udplite -m multiport --dports ssh
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid port/service `ssh' specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p udplite -m multiport --dports tftp
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid port/service `tftp' specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p dccp -m multiport --dports tftp
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid port/service `tftp' specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp -m multiport --dports ssh,bgp
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid port/service `ssh' specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p sctp -m multiport --dports tftp
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid port/service `tftp' specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p esp -m multiport --dports 5
    status 2
    stderr iptables v1.8.11 (nf_tables): multiport only works with TCP, UDP, UDPLITE, SCTP and DCCP
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p 6 -m multiport --dports 5
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   multiport dports 5
    save -p tcp -m multiport --dports 5
    list            tcp  --  anywhere             anywhere             multiport dports 5
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            multiport dports 5
-p icmp -m multiport
    status 2
    stderr iptables v1.8.11 (nf_tables): no ports specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m multiport
    status 2
    stderr iptables v1.8.11 (nf_tables): no ports specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m multiport --dports 1 --sports x
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid port/service `x' specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m multiport --dports=1,2
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   multiport dports 1,2
    save -p tcp -m multiport --dports 1,2
    list            tcp  --  anywhere             anywhere             multiport dports tcpmux,2
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            multiport dports 1,2
-p tcp -m multiport ! --dports 1 -j ACCEPT -m comment --comment x
    echo ACCEPT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   multiport dports  !1 /* x */
    save -p tcp -m multiport ! --dports 1 -m comment --comment x -j ACCEPT
    list ACCEPT     tcp  --  anywhere             anywhere             multiport dports  !tcpmux /* x */
    list-n ACCEPT     tcp  --  0.0.0.0/0            0.0.0.0/0            multiport dports  !1 /* x */
-p icmp -m multiport --dports 2:1
    status 2
    stderr iptables v1.8.11 (nf_tables): multiport only works with TCP, UDP, UDPLITE, SCTP and DCCP
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp -m multiport --dports x
    status 2
    stderr iptables v1.8.11 (nf_tables): multiport only works with TCP, UDP, UDPLITE, SCTP and DCCP
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p icmp -m multiport ! --dports 2 ! --dports 3
    status 2
    stderr iptables v1.8.11 (nf_tables): multiport only works with TCP, UDP, UDPLITE, SCTP and DCCP
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m multiport --sports 1 --ports 2
    status 2
    stderr iptables v1.8.11 (nf_tables): multiport: option "--source-ports" cannot be used together with "--ports".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m multiport --ports 2 --sports 1 --dports 3
    status 2
    stderr iptables v1.8.11 (nf_tables): multiport: option "--source-ports" cannot be used together with "--destination-ports".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m multiport --dports 3 --dport 4
    status 2
    stderr iptables v1.8.11 (nf_tables): multiport: option "--destination-ports" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m multiport --dports 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,
    status 2
    stderr iptables v1.8.11 (nf_tables): too many ports specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m multiport --dports 1:2,3:4,5:6,7:8,9:10,11:12,13:14,x:16
    status 2
    stderr iptables v1.8.11 (nf_tables): too many ports specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m multiport --dports 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,x
    status 2
    stderr iptables v1.8.11 (nf_tables): too many ports specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp --dport 5 -m multiport --dports 6
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   tcp dpt:5 multiport dports 6
    save -p tcp -m tcp --dport 5 -m multiport --dports 6
    list            tcp  --  anywhere             anywhere             tcp dpt:5 multiport dports 6
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:5 multiport dports 6
-p tcp -m multiport --dports 6 --dport 5
    status 2
    stderr iptables v1.8.11 (nf_tables): multiport: option "--destination-ports" can only be used once.
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m tcp -m multiport --dport 5
    status 2
    stderr iptables v1.8.11 (nf_tables): no ports specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m multiport -m tcp --dport 5
    status 2
    stderr iptables v1.8.11 (nf_tables): no ports specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m multiport --dports
    status 2
    stderr iptables v1.8.11 (nf_tables): option "--dports" requires an argument
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m multiport ! --dports 6 ! --sports 7
    status 2
    stderr iptables v1.8.11 (nf_tables): multiport: option "--source-ports" cannot be used together with "--destination-ports".
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p udp -m multiport ! --ports domain,ntp:snmp -j ACCEPT
    echo ACCEPT  udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   multiport ports  !53,123:161
    save -p udp -m multiport ! --ports 53,123:161 -j ACCEPT
    list ACCEPT     udp  --  anywhere             anywhere             multiport ports  !domain,ntp:snmp
    list-n ACCEPT     udp  --  0.0.0.0/0            0.0.0.0/0            multiport ports  !53,123:161
-p tcp -m multiport --dports 80, -j ACCEPT
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid port/service `' specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m multiport --dports 80,443,8000:8100 -j ACCEPT
    echo ACCEPT  tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   multiport dports 80,443,8000:8100
    save -p tcp -m multiport --dports 80,443,8000:8100 -j ACCEPT
    list ACCEPT     tcp  --  anywhere             anywhere             multiport dports http,https,8000:8100
    list-n ACCEPT     tcp  --  0.0.0.0/0            0.0.0.0/0            multiport dports 80,443,8000:8100
! -p udp -m multiport --dports 53
    status 2
    stderr iptables v1.8.11 (nf_tables): multiport only works with TCP, UDP, UDPLITE, SCTP and DCCP
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p 17 -m multiport --dports 53
    echo   udp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   multiport dports 53
    save -p udp -m multiport --dports 53
    list            udp  --  anywhere             anywhere             multiport dports domain
    list-n            udp  --  0.0.0.0/0            0.0.0.0/0            multiport dports 53
-p 136 -m multiport --dports 53
    echo   udplite opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   multiport dports 53
    save -p udplite -m multiport --dports 53
    list            udplite --  anywhere             anywhere             multiport dports 53
    list-n            udplite --  0.0.0.0/0            0.0.0.0/0            multiport dports 53
-p tcp -m multiport --dports é
    status 2
    stderr iptables v1.8.11 (nf_tables): invalid port/service `é' specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m multiport --d 5
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--d"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m multiport --s 5
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--s"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m multiport --source 5
    status 2
    stderr iptables v1.8.11 (nf_tables): no ports specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -m multiport --po 5
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--po"
    stderr Try `iptables -h' or 'iptables --help' for more information.

-p mptcp -m multiport --dports 1
    status 4
    stderr iptables v1.8.11 (nf_tables):  RULE_APPEND failed (Invalid argument): rule in chain INPUT
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   multiport dports 1
-p mptcp
    echo   tcp opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -p tcp
    list            tcp  --  anywhere             anywhere            \.
    list-n            tcp  --  0.0.0.0/0            0.0.0.0/0           \.
