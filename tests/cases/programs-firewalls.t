# What firewall front ends write: restore files, and calls that read them back.

== a simple front end: the rules before the user's
$ iptables-restore -n
< *filter
< :fw-before-input - [0:0]
< :fw-before-forward - [0:0]
< :fw-user-input - [0:0]
< :fw-not-local - [0:0]
< :fw-logging-deny - [0:0]
< -A fw-before-input -i lo -j ACCEPT
< -A fw-before-input -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
< -A fw-before-input -m conntrack --ctstate INVALID -j fw-logging-deny
< -A fw-before-input -m conntrack --ctstate INVALID -j DROP
< -A fw-before-input -p icmp --icmp-type destination-unreachable -j ACCEPT
< -A fw-before-input -p icmp --icmp-type time-exceeded -j ACCEPT
< -A fw-before-input -p icmp --icmp-type parameter-problem -j ACCEPT
< -A fw-before-input -p icmp --icmp-type echo-request -j ACCEPT
< -A fw-before-input -p udp --sport 67 --dport 68 -j ACCEPT
< -A fw-before-input -j fw-not-local
< -A fw-not-local -m addrtype --dst-type LOCAL -j RETURN
< -A fw-not-local -m addrtype --dst-type MULTICAST -j RETURN
< -A fw-not-local -m addrtype --dst-type BROADCAST -j RETURN
< -A fw-not-local -m limit --limit 3/min --limit-burst 10 -j fw-logging-deny
< -A fw-not-local -j DROP
< -A fw-before-input -p udp -d 224.0.0.251 --dport 5353 -j ACCEPT
< -A fw-logging-deny -m conntrack --ctstate INVALID -m limit --limit 3/min --limit-burst 10 -j LOG --log-prefix "[FW AUDIT INVALID] "
< -A fw-logging-deny -m limit --limit 3/min --limit-burst 10 -j LOG --log-prefix "[FW BLOCK] "
< COMMIT
$ iptables -L fw-user-input -n
> Chain fw-user-input (0 references)
> target     prot opt source               destination         \.
$ iptables -L fw-user-output -n
! iptables: No chain/target/match by that name.
? 1
$ iptables-restore -n
< *filter
< :fw-user-input - [0:0]
< :fw-user-limit - [0:0]
< :fw-user-limit-accept - [0:0]
< -A fw-user-input -p tcp --dport 22 -m conntrack --ctstate NEW -m recent --set
< -A fw-user-input -p tcp --dport 22 -m conntrack --ctstate NEW -m recent --update --seconds 30 --hitcount 6 -j fw-user-limit
< -A fw-user-input -p tcp --dport 22 -j fw-user-limit-accept
< -A fw-user-input -p tcp --dport 80 -j ACCEPT -m comment --comment 'dapp_Web'
< -A fw-user-input -p tcp -m multiport --dports 80,443 -j ACCEPT -m comment --comment 'dapp_Web%20Full'
< -A fw-user-limit -m limit --limit 3/minute -j LOG --log-prefix "[FW LIMIT BLOCK] "
< -A fw-user-limit -j REJECT
< -A fw-user-limit-accept -j ACCEPT
< COMMIT
$ iptables -C INPUT -j fw-before-input
! iptables: Bad rule (does a matching rule exist in that chain?).
? 1
$ iptables -A INPUT -j fw-before-input
$ iptables -L -n
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
> fw-before-input  all  --  0.0.0.0/0            0.0.0.0/0           \.
>
> Chain FORWARD (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain OUTPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain fw-before-forward (0 references)
> target     prot opt source               destination         \.
>
> Chain fw-before-input (1 references)
> target     prot opt source               destination         \.
> ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0           \.
> ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0            ctstate RELATED,ESTABLISHED
> fw-logging-deny  all  --  0.0.0.0/0            0.0.0.0/0            ctstate INVALID
> DROP       all  --  0.0.0.0/0            0.0.0.0/0            ctstate INVALID
> ACCEPT     icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 3
> ACCEPT     icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 11
> ACCEPT     icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 12
> ACCEPT     icmp --  0.0.0.0/0            0.0.0.0/0            icmptype 8
> ACCEPT     udp  --  0.0.0.0/0            0.0.0.0/0            udp spt:67 dpt:68
> fw-not-local  all  --  0.0.0.0/0            0.0.0.0/0           \.
> ACCEPT     udp  --  0.0.0.0/0            224.0.0.251          udp dpt:5353
>
> Chain fw-logging-deny (2 references)
> target     prot opt source               destination         \.
> LOG        all  --  0.0.0.0/0            0.0.0.0/0            ctstate INVALID limit: avg 3/min burst 10 LOG flags 0 level 4 prefix "[FW AUDIT INVALID] "
> LOG        all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 3/min burst 10 LOG flags 0 level 4 prefix "[FW BLOCK] "
>
> Chain fw-not-local (1 references)
> target     prot opt source               destination         \.
> RETURN     all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type LOCAL
> RETURN     all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type MULTICAST
> RETURN     all  --  0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type BROADCAST
> fw-logging-deny  all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 3/min burst 10
> DROP       all  --  0.0.0.0/0            0.0.0.0/0           \.
>
> Chain fw-user-input (0 references)
> target     prot opt source               destination         \.
>            tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:22 ctstate NEW recent: SET name: DEFAULT side: source mask: 255.255.255.255
> fw-user-limit  tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:22 ctstate NEW recent: UPDATE seconds: 30 hit_count: 6 name: DEFAULT side: source mask: 255.255.255.255
> fw-user-limit-accept  tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:22
> ACCEPT     tcp  --  0.0.0.0/0            0.0.0.0/0            tcp dpt:80 /* 'dapp_Web' */
> ACCEPT     tcp  --  0.0.0.0/0            0.0.0.0/0            multiport dports 80,443 /* 'dapp_Web%20Full' */
>
> Chain fw-user-limit (1 references)
> target     prot opt source               destination         \.
> LOG        all  --  0.0.0.0/0            0.0.0.0/0            limit: avg 3/min burst 5 LOG flags 0 level 4 prefix "[FW LIMIT BLOCK] "
> REJECT     all  --  0.0.0.0/0            0.0.0.0/0            reject-with icmp-port-unreachable
>
> Chain fw-user-limit-accept (1 references)
> target     prot opt source               destination         \.
> ACCEPT     all  --  0.0.0.0/0            0.0.0.0/0           \.
$ iptables -L -v -n -x
> Chain INPUT (policy ACCEPT 0 packets, 0 bytes)
>     pkts      bytes target     prot opt in     out     source               destination         \.
>        0        0 fw-before-input  all  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
>
> Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
>     pkts      bytes target     prot opt in     out     source               destination         \.
>
> Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
>     pkts      bytes target     prot opt in     out     source               destination         \.
>
> Chain fw-before-forward (0 references)
>     pkts      bytes target     prot opt in     out     source               destination         \.
>
> Chain fw-before-input (1 references)
>     pkts      bytes target     prot opt in     out     source               destination         \.
>        0        0 ACCEPT     all  --  lo     *       0.0.0.0/0            0.0.0.0/0           \.
>        0        0 ACCEPT     all  --  *      *       0.0.0.0/0            0.0.0.0/0            ctstate RELATED,ESTABLISHED
>        0        0 fw-logging-deny  all  --  *      *       0.0.0.0/0            0.0.0.0/0            ctstate INVALID
>        0        0 DROP       all  --  *      *       0.0.0.0/0            0.0.0.0/0            ctstate INVALID
>        0        0 ACCEPT     icmp --  *      *       0.0.0.0/0            0.0.0.0/0            icmptype 3
>        0        0 ACCEPT     icmp --  *      *       0.0.0.0/0            0.0.0.0/0            icmptype 11
>        0        0 ACCEPT     icmp --  *      *       0.0.0.0/0            0.0.0.0/0            icmptype 12
>        0        0 ACCEPT     icmp --  *      *       0.0.0.0/0            0.0.0.0/0            icmptype 8
>        0        0 ACCEPT     udp  --  *      *       0.0.0.0/0            0.0.0.0/0            udp spt:67 dpt:68
>        0        0 fw-not-local  all  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
>        0        0 ACCEPT     udp  --  *      *       0.0.0.0/0            224.0.0.251          udp dpt:5353
>
> Chain fw-logging-deny (2 references)
>     pkts      bytes target     prot opt in     out     source               destination         \.
>        0        0 LOG        all  --  *      *       0.0.0.0/0            0.0.0.0/0            ctstate INVALID limit: avg 3/min burst 10 LOG flags 0 level 4 prefix "[FW AUDIT INVALID] "
>        0        0 LOG        all  --  *      *       0.0.0.0/0            0.0.0.0/0            limit: avg 3/min burst 10 LOG flags 0 level 4 prefix "[FW BLOCK] "
>
> Chain fw-not-local (1 references)
>     pkts      bytes target     prot opt in     out     source               destination         \.
>        0        0 RETURN     all  --  *      *       0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type LOCAL
>        0        0 RETURN     all  --  *      *       0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type MULTICAST
>        0        0 RETURN     all  --  *      *       0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type BROADCAST
>        0        0 fw-logging-deny  all  --  *      *       0.0.0.0/0            0.0.0.0/0            limit: avg 3/min burst 10
>        0        0 DROP       all  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
>
> Chain fw-user-input (0 references)
>     pkts      bytes target     prot opt in     out     source               destination         \.
>        0        0            tcp  --  *      *       0.0.0.0/0            0.0.0.0/0            tcp dpt:22 ctstate NEW recent: SET name: DEFAULT side: source mask: 255.255.255.255
>        0        0 fw-user-limit  tcp  --  *      *       0.0.0.0/0            0.0.0.0/0            tcp dpt:22 ctstate NEW recent: UPDATE seconds: 30 hit_count: 6 name: DEFAULT side: source mask: 255.255.255.255
>        0        0 fw-user-limit-accept  tcp  --  *      *       0.0.0.0/0            0.0.0.0/0            tcp dpt:22
>        0        0 ACCEPT     tcp  --  *      *       0.0.0.0/0            0.0.0.0/0            tcp dpt:80 /* 'dapp_Web' */
>        0        0 ACCEPT     tcp  --  *      *       0.0.0.0/0            0.0.0.0/0            multiport dports 80,443 /* 'dapp_Web%20Full' */
>
> Chain fw-user-limit (1 references)
>     pkts      bytes target     prot opt in     out     source               destination         \.
>        0        0 LOG        all  --  *      *       0.0.0.0/0            0.0.0.0/0            limit: avg 3/min burst 5 LOG flags 0 level 4 prefix "[FW LIMIT BLOCK] "
>        0        0 REJECT     all  --  *      *       0.0.0.0/0            0.0.0.0/0            reject-with icmp-port-unreachable
>
> Chain fw-user-limit-accept (1 references)
>     pkts      bytes target     prot opt in     out     source               destination         \.
>        0        0 ACCEPT     all  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
$ iptables-save
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :fw-before-forward - [0:0]
> :fw-before-input - [0:0]
> :fw-logging-deny - [0:0]
> :fw-not-local - [0:0]
> :fw-user-input - [0:0]
> :fw-user-limit - [0:0]
> :fw-user-limit-accept - [0:0]
> -A INPUT -j fw-before-input
> -A fw-before-input -i lo -j ACCEPT
> -A fw-before-input -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
> -A fw-before-input -m conntrack --ctstate INVALID -j fw-logging-deny
> -A fw-before-input -m conntrack --ctstate INVALID -j DROP
> -A fw-before-input -p icmp -m icmp --icmp-type 3 -j ACCEPT
> -A fw-before-input -p icmp -m icmp --icmp-type 11 -j ACCEPT
> -A fw-before-input -p icmp -m icmp --icmp-type 12 -j ACCEPT
> -A fw-before-input -p icmp -m icmp --icmp-type 8 -j ACCEPT
> -A fw-before-input -p udp -m udp --sport 67 --dport 68 -j ACCEPT
> -A fw-before-input -j fw-not-local
> -A fw-before-input -d 224.0.0.251/32 -p udp -m udp --dport 5353 -j ACCEPT
> -A fw-logging-deny -m conntrack --ctstate INVALID -m limit --limit 3/min --limit-burst 10 -j LOG --log-prefix "[FW AUDIT INVALID] "
> -A fw-logging-deny -m limit --limit 3/min --limit-burst 10 -j LOG --log-prefix "[FW BLOCK] "
> -A fw-not-local -m addrtype --dst-type LOCAL -j RETURN
> -A fw-not-local -m addrtype --dst-type MULTICAST -j RETURN
> -A fw-not-local -m addrtype --dst-type BROADCAST -j RETURN
> -A fw-not-local -m limit --limit 3/min --limit-burst 10 -j fw-logging-deny
> -A fw-not-local -j DROP
> -A fw-user-input -p tcp -m tcp --dport 22 -m conntrack --ctstate NEW -m recent --set --name DEFAULT --mask 255.255.255.255 --rsource
> -A fw-user-input -p tcp -m tcp --dport 22 -m conntrack --ctstate NEW -m recent --update --seconds 30 --hitcount 6 --name DEFAULT --mask 255.255.255.255 --rsource -j fw-user-limit
> -A fw-user-input -p tcp -m tcp --dport 22 -j fw-user-limit-accept
> -A fw-user-input -p tcp -m tcp --dport 80 -m comment --comment "\'dapp_Web\'" -j ACCEPT
> -A fw-user-input -p tcp -m multiport --dports 80,443 -m comment --comment "\'dapp_Web%20Full\'" -j ACCEPT
> -A fw-user-limit -m limit --limit 3/min -j LOG --log-prefix "[FW LIMIT BLOCK] "
> -A fw-user-limit -j REJECT --reject-with icmp-port-unreachable
> -A fw-user-limit-accept -j ACCEPT
> COMMIT
> # Completed on DATE
$ iptables -F fw-user-input
$ iptables -Z fw-user-input
$ iptables -D fw-user-limit -m limit --limit 3/minute --limit-burst 5 -j LOG --log-prefix "[FW LIMIT BLOCK] "
$ iptables -D fw-user-limit -j REJECT --reject-with icmp-port-unreachable
$ iptables -S fw-user-limit
> -N fw-user-limit

== the same front end with IPv6
$ ip6tables-restore -n
< *filter
< :fw6-before-input - [0:0]
< -A fw6-before-input -i lo -j ACCEPT
< -A fw6-before-input -m rt --rt-type 0 -j DROP
< -A fw6-before-input -p icmpv6 --icmpv6-type destination-unreachable -j ACCEPT
< -A fw6-before-input -p icmpv6 --icmpv6-type packet-too-big -j ACCEPT
< -A fw6-before-input -p icmpv6 --icmpv6-type router-advertisement -m hl --hl-eq 255 -j ACCEPT
< -A fw6-before-input -p icmpv6 --icmpv6-type neighbor-solicitation -m hl --hl-eq 255 -j ACCEPT
< -A fw6-before-input -p icmpv6 --icmpv6-type 141 -m hl --hl-eq 255 -s fe80::/10 -j ACCEPT
< -A fw6-before-input -p icmpv6 --icmpv6-type 130 -s fe80::/10 -j ACCEPT
< -A fw6-before-input -p icmpv6 --icmpv6-type 151 -m hl --hl-eq 1 -s fe80::/10 -j ACCEPT
< -A fw6-before-input -p icmpv6 --icmpv6-type echo-reply -j ACCEPT
< -A fw6-before-input -p udp -s fe80::/10 --sport 547 -d fe80::/10 --dport 546 -j ACCEPT
< -A fw6-before-input -p udp -d ff02::fb --dport 5353 -j ACCEPT
< COMMIT
$ ip6tables -L fw6-before-input -n
> Chain fw6-before-input (0 references)
> target     prot opt source               destination         \.
> ACCEPT     all  --  ::/0                 ::/0                \.
> DROP       all  --  ::/0                 ::/0                 rt type:0
> ACCEPT     ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 1
> ACCEPT     ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 2
> ACCEPT     ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 134 HL match HL == 255
> ACCEPT     ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 135 HL match HL == 255
> ACCEPT     ipv6-icmp --  fe80::/10            ::/0                 ipv6-icmptype 141 HL match HL == 255
> ACCEPT     ipv6-icmp --  fe80::/10            ::/0                 ipv6-icmptype 130
> ACCEPT     ipv6-icmp --  fe80::/10            ::/0                 ipv6-icmptype 151 HL match HL == 1
> ACCEPT     ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 129
> ACCEPT     udp  --  fe80::/10            fe80::/10            udp spt:547 dpt:546
> ACCEPT     udp  --  ::/0                 ff02::fb             udp dpt:5353
$ ip6tables -L fw6-before-input
> Chain fw6-before-input (0 references)
> target     prot opt source               destination         \.
> ACCEPT     all  --  anywhere             anywhere            \.
> DROP       all  --  anywhere             anywhere             rt type:0
> ACCEPT     ipv6-icmp --  anywhere             anywhere             ipv6-icmp destination-unreachable
> ACCEPT     ipv6-icmp --  anywhere             anywhere             ipv6-icmp packet-too-big
> ACCEPT     ipv6-icmp --  anywhere             anywhere             ipv6-icmp router-advertisement HL match HL == 255
> ACCEPT     ipv6-icmp --  anywhere             anywhere             ipv6-icmp neighbour-solicitation HL match HL == 255
> ACCEPT     ipv6-icmp --  fe80::/10            anywhere             ipv6-icmptype 141 HL match HL == 255
> ACCEPT     ipv6-icmp --  fe80::/10            anywhere             ipv6-icmp mld-listener-query
> ACCEPT     ipv6-icmp --  fe80::/10            anywhere             ipv6-icmptype 151 HL match HL == 1
> ACCEPT     ipv6-icmp --  anywhere             anywhere             ipv6-icmp echo-reply
> ACCEPT     udp  --  fe80::/10            fe80::/10            udp spt:dhcpv6-server dpt:dhcpv6-client
> ACCEPT     udp  --  anywhere             ff02::fb             udp dpt:mdns
$ ip6tables-save
> # Generated by ip6tables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :fw6-before-input - [0:0]
> -A fw6-before-input -i lo -j ACCEPT
> -A fw6-before-input -m rt --rt-type 0 -j DROP
> -A fw6-before-input -p ipv6-icmp -m icmp6 --icmpv6-type 1 -j ACCEPT
> -A fw6-before-input -p ipv6-icmp -m icmp6 --icmpv6-type 2 -j ACCEPT
> -A fw6-before-input -p ipv6-icmp -m icmp6 --icmpv6-type 134 -m hl --hl-eq 255 -j ACCEPT
> -A fw6-before-input -p ipv6-icmp -m icmp6 --icmpv6-type 135 -m hl --hl-eq 255 -j ACCEPT
> -A fw6-before-input -s fe80::/10 -p ipv6-icmp -m icmp6 --icmpv6-type 141 -m hl --hl-eq 255 -j ACCEPT
> -A fw6-before-input -s fe80::/10 -p ipv6-icmp -m icmp6 --icmpv6-type 130 -j ACCEPT
> -A fw6-before-input -s fe80::/10 -p ipv6-icmp -m icmp6 --icmpv6-type 151 -m hl --hl-eq 1 -j ACCEPT
> -A fw6-before-input -p ipv6-icmp -m icmp6 --icmpv6-type 129 -j ACCEPT
> -A fw6-before-input -s fe80::/10 -d fe80::/10 -p udp -m udp --sport 547 --dport 546 -j ACCEPT
> -A fw6-before-input -d ff02::fb/128 -p udp -m udp --dport 5353 -j ACCEPT
> COMMIT
> # Completed on DATE
$ ip6tables -C fw6-before-input -p ipv6-icmp -m icmp6 --icmpv6-type 134 -m hl --hl-eq 255 -j ACCEPT
$ ip6tables -C fw6-before-input -p ipv6-icmp -m hl --hl-eq 255 -m icmp6 --icmpv6-type 134 -j ACCEPT
! ip6tables: Bad rule (does a matching rule exist in that chain?).
? 1

== a zone-based front end fills several tables at once
$ iptables-restore -w -n
< *raw
< -N PREROUTING_direct
< -A PREROUTING -j PREROUTING_direct
< -N PREROUTING_ZONES
< -A PREROUTING -j PREROUTING_ZONES
< *mangle
< -N PREROUTING_direct
< -A PREROUTING -j PREROUTING_direct
< COMMIT
! Bad argument `*mangle'
! Error occurred at line: 6
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore -w -n
< *raw
< -N PREROUTING_direct
< -A PREROUTING -j PREROUTING_direct
< COMMIT
< *filter
< -N INPUT_direct
< -N INPUT_ZONES
< -A INPUT -m conntrack --ctstate RELATED,ESTABLISHED,DNAT -j ACCEPT
< -A INPUT -i lo -j ACCEPT
< -A INPUT -j INPUT_direct
< -A INPUT -j INPUT_ZONES
< -A INPUT -m conntrack --ctstate INVALID -j DROP
< -A INPUT -j REJECT --reject-with icmp-host-prohibited
< -N IN_public
< -N IN_public_pre
< -N IN_public_allow
< -A IN_public -j IN_public_pre
< -A IN_public -j IN_public_allow
< -A IN_public -p icmp -j ACCEPT
< -A INPUT_ZONES -g IN_public
< -A IN_public_allow -p tcp --dport 22 -m conntrack --ctstate NEW,UNTRACKED -j ACCEPT
< COMMIT
$ iptables -w --table filter -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -N INPUT_ZONES
> -N INPUT_direct
> -N IN_public
> -N IN_public_allow
> -N IN_public_pre
> -A INPUT -m conntrack --ctstate RELATED,ESTABLISHED,DNAT -j ACCEPT
> -A INPUT -i lo -j ACCEPT
> -A INPUT -j INPUT_direct
> -A INPUT -j INPUT_ZONES
> -A INPUT -m conntrack --ctstate INVALID -j DROP
> -A INPUT -j REJECT --reject-with icmp-host-prohibited
> -A INPUT_ZONES -g IN_public
> -A IN_public -j IN_public_pre
> -A IN_public -j IN_public_allow
> -A IN_public -p icmp -j ACCEPT
> -A IN_public_allow -p tcp -m tcp --dport 22 -m conntrack --ctstate NEW,UNTRACKED -j ACCEPT
$ iptables -w --table filter --append INPUT_direct --protocol tcp --match tcp --dport 8000 --jump ACCEPT
$ iptables -w --table filter --check INPUT_direct --protocol tcp --match tcp --dport 8000 --jump ACCEPT
$ iptables -w --table filter --delete INPUT_direct --protocol tcp --match tcp --dport 8000 --jump ACCEPT
$ iptables -w --table filter --insert INPUT_ZONES 1 -i eth1 -g IN_public
$ iptables -w --table filter --policy INPUT DROP
$ iptables -w --table filter --flush
$ iptables -w --table filter --delete-chain
$ iptables -w --table filter --policy INPUT ACCEPT
$ iptables -w --table broute --list
! iptables v1.8.11 (nf_tables): table 'broute' does not exist
! Perhaps iptables or your kernel needs to be upgraded.
? 3
$ iptables-save
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *raw
> :PREROUTING ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :PREROUTING_direct - [0:0]
> -A PREROUTING -j PREROUTING_direct
> COMMIT
> # Completed on DATE
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> COMMIT
> # Completed on DATE

== zones: masquerade by mark and forward ports
$ iptables-restore -w -n
< *mangle
< -N PRE_dmz_allow
< -A PREROUTING -j PRE_dmz_allow
< -I PRE_dmz_allow 1 -p tcp --dport 2222 -j MARK --set-mark 0x64
< COMMIT
< *nat
< -N PRE_dmz_allow
< -N POST_dmz_allow
< -A PREROUTING -j PRE_dmz_allow
< -A POSTROUTING -j POST_dmz_allow
< -I PRE_dmz_allow 1 -p tcp -m mark --mark 0x64 -j DNAT --to-destination 192.0.2.7:22
< -A POST_dmz_allow ! -o lo -j MASQUERADE
< COMMIT
< *filter
< -N IN_dmz_allow
< -A IN_dmz_allow -m conntrack --ctstate NEW,UNTRACKED -m mark --mark 0x64 -j ACCEPT
< -A IN_dmz_allow -m pkttype --pkt-type unicast -m limit --limit 1/s -j LOG --log-prefix '"dropped: "'
< -A IN_dmz_allow -m pkttype --pkt-type unicast -j LOG --log-prefix "dropped: "
< COMMIT
! Bad argument `''
! Error occurred at line: 17
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-save
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *mangle
> :PREROUTING ACCEPT [0:0]
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :POSTROUTING ACCEPT [0:0]
> :PRE_dmz_allow - [0:0]
> -A PREROUTING -j PRE_dmz_allow
> -A PRE_dmz_allow -p tcp -m tcp --dport 2222 -j MARK --set-xmark 0x64/0xffffffff
> COMMIT
> # Completed on DATE
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *nat
> :PREROUTING ACCEPT [0:0]
> :INPUT ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :POSTROUTING ACCEPT [0:0]
> :POST_dmz_allow - [0:0]
> :PRE_dmz_allow - [0:0]
> -A PREROUTING -j PRE_dmz_allow
> -A POSTROUTING -j POST_dmz_allow
> -A POST_dmz_allow ! -o lo -j MASQUERADE
> -A PRE_dmz_allow -p tcp -m mark --mark 0x64 -j DNAT --to-destination 192.0.2.7:22
> COMMIT
> # Completed on DATE
$ iptables -w -t nat -L -n
> Chain PREROUTING (policy ACCEPT)
> target     prot opt source               destination         \.
> PRE_dmz_allow  all  --  0.0.0.0/0            0.0.0.0/0           \.
>
> Chain INPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain OUTPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain POSTROUTING (policy ACCEPT)
> target     prot opt source               destination         \.
> POST_dmz_allow  all  --  0.0.0.0/0            0.0.0.0/0           \.
>
> Chain POST_dmz_allow (1 references)
> target     prot opt source               destination         \.
> MASQUERADE  all  --  0.0.0.0/0            0.0.0.0/0           \.
>
> Chain PRE_dmz_allow (1 references)
> target     prot opt source               destination         \.
> DNAT       tcp  --  0.0.0.0/0            0.0.0.0/0            mark match 0x64 to:192.0.2.7:22
$ iptables -w -t filter -L IN_dmz_allow -n
! iptables: No chain/target/match by that name.
? 1

== a compiler of rules writes one large file
$ iptables-restore
< # compiled
< *raw
< :PREROUTING ACCEPT [0:0]
< :OUTPUT ACCEPT [0:0]
< -A PREROUTING -p tcp --dport 21 -j CT --helper ftp
< -A PREROUTING -p udp --dport 69 -j CT --helper tftp
< -A OUTPUT -p tcp --dport 6667 -j CT --helper irc
< COMMIT
< *nat
< :PREROUTING ACCEPT [0:0]
< :OUTPUT ACCEPT [0:0]
< :POSTROUTING ACCEPT [0:0]
< :eth0_masq - [0:0]
< -A POSTROUTING -o eth0 -g eth0_masq
< -A eth0_masq -s 10.1.0.0/16 -j MASQUERADE
< COMMIT
< *mangle
< :PREROUTING ACCEPT [0:0]
< :FORWARD ACCEPT [0:0]
< :tcfor - [0:0]
< -A FORWARD -j MARK --set-mark 0/0xff
< -A FORWARD -j tcfor
< -A tcfor -p tcp -m tcp --tcp-flags SYN,RST SYN -j TCPMSS --clamp-mss-to-pmtu
< COMMIT
< *filter
< :INPUT DROP [0:0]
< :FORWARD DROP [0:0]
< :OUTPUT DROP [0:0]
< :dynamic - [0:0]
< :net-fw - [0:0]
< :net-loc - [0:0]
< :dropInvalid - [0:0]
< :~log0 - [0:0]
< :~log1 - [0:0]
< :@net-fw - [0:0]
< :%reject - [0:0]
< :logflags - [0:0]
< :tcpflags - [0:0]
< -A INPUT -m conntrack --ctstate NEW,INVALID,UNTRACKED -j dynamic
< -A INPUT -i eth0 -p tcp -j tcpflags
< -A INPUT -i eth0 -g net-fw
< -A INPUT -j %reject -g %reject
< -A INPUT -g %reject
< COMMIT
! iptables-restore v1.8.11 (nf_tables): multiple --jump options not allowed
! Error occurred at line: 42
! Try `iptables-restore -h' or 'iptables-restore --help' for more information.
? 2
$ iptables-restore
< *filter
< :INPUT DROP [0:0]
< :dynamic - [0:0]
< :net-fw - [0:0]
< :dropInvalid - [0:0]
< :~log0 - [0:0]
< :@net-fw - [0:0]
< :%reject - [0:0]
< :logflags - [0:0]
< :tcpflags - [0:0]
< -A INPUT -m conntrack --ctstate NEW,INVALID,UNTRACKED -j dynamic
< -A INPUT -i eth0 -p tcp -j tcpflags
< -A INPUT -m physdev --physdev-in eth3 -g net-fw
< -A INPUT -m physdev --physdev-is-bridged -j ACCEPT
< -A INPUT -g %reject
< -A net-fw -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT
< -A net-fw -p tcp -m multiport --dports 22,25,80:90 -g @net-fw
< -A net-fw -g ~log0
< -A @net-fw -m recent --set --name SSH --rsource
< -A ~log0 -j NFLOG --nflog-group 1 --nflog-prefix "net-fw DROP "
< -A ~log0 -m addrtype --dst-type BROADCAST -j RETURN
< -A ~log0 -j DROP
< -A dropInvalid -m conntrack --ctstate INVALID -j DROP
< -A %reject -s 224.0.0.0/4 -j DROP
< -A %reject -p igmp -j DROP
< -A %reject -p 6 -j REJECT --reject-with tcp-reset
< -A %reject -p 17 -j REJECT
< -A %reject -p 1 -j REJECT --reject-with icmp-host-unreachable
< -A %reject -j REJECT --reject-with icmp-host-prohibited
< -A logflags -j LOG --log-level 6 --log-ip-options --log-prefix "logflags DROP "
< -A tcpflags -p tcp --tcp-flags ALL FIN,URG,PSH -g logflags
< -A tcpflags -p tcp --tcp-flags ALL NONE -g logflags
< -A tcpflags -p tcp --tcp-flags SYN,RST SYN,RST -g logflags
< -A tcpflags -p tcp --syn --sport 0 -g logflags
< COMMIT
$ iptables-save
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *mangle
> :PREROUTING ACCEPT [0:0]
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :POSTROUTING ACCEPT [0:0]
> :tcfor - [0:0]
> -A FORWARD -j MARK --set-xmark 0x0/0xff
> -A FORWARD -j tcfor
> -A tcfor -p tcp -m tcp --tcp-flags SYN,RST SYN -j TCPMSS --clamp-mss-to-pmtu
> COMMIT
> # Completed on DATE
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *raw
> :PREROUTING ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> -A PREROUTING -p tcp -m tcp --dport 21 -j CT --helper ftp
> -A PREROUTING -p udp -m udp --dport 69 -j CT --helper tftp
> -A OUTPUT -p tcp -m tcp --dport 6667 -j CT --helper irc
> COMMIT
> # Completed on DATE
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT DROP [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :%reject - [0:0]
> :@net-fw - [0:0]
> :dropInvalid - [0:0]
> :dynamic - [0:0]
> :logflags - [0:0]
> :net-fw - [0:0]
> :tcpflags - [0:0]
> :~log0 - [0:0]
> -A INPUT -m conntrack --ctstate INVALID,NEW,UNTRACKED -j dynamic
> -A INPUT -i eth0 -p tcp -j tcpflags
> -A INPUT -m physdev --physdev-in eth3 -g net-fw
> -A INPUT -m physdev --physdev-is-bridged -j ACCEPT
> -A INPUT -g %reject
> -A %reject -s 224.0.0.0/4 -j DROP
> -A %reject -p 2 -j DROP
> -A %reject -p tcp -j REJECT --reject-with tcp-reset
> -A %reject -p udp -j REJECT --reject-with icmp-port-unreachable
> -A %reject -p icmp -j REJECT --reject-with icmp-host-unreachable
> -A %reject -j REJECT --reject-with icmp-host-prohibited
> -A @net-fw -m recent --set --name SSH --mask 255.255.255.255 --rsource
> -A dropInvalid -m conntrack --ctstate INVALID -j DROP
> -A logflags -j LOG --log-prefix "logflags DROP " --log-level 6 --log-ip-options
> -A net-fw -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
> -A net-fw -p tcp -m multiport --dports 22,25,80:90 -g @net-fw
> -A net-fw -g ~log0
> -A tcpflags -p tcp -m tcp --tcp-flags FIN,SYN,RST,PSH,ACK,URG FIN,PSH,URG -g logflags
> -A tcpflags -p tcp -m tcp --tcp-flags FIN,SYN,RST,PSH,ACK,URG NONE -g logflags
> -A tcpflags -p tcp -m tcp --tcp-flags SYN,RST SYN,RST -g logflags
> -A tcpflags -p tcp -m tcp --sport 0 --tcp-flags FIN,SYN,RST,ACK SYN -g logflags
> -A ~log0 -j NFLOG --nflog-prefix "net-fw DROP " --nflog-group 1
> -A ~log0 -m addrtype --dst-type BROADCAST -j RETURN
> -A ~log0 -j DROP
> COMMIT
> # Completed on DATE
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *nat
> :PREROUTING ACCEPT [0:0]
> :INPUT ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :POSTROUTING ACCEPT [0:0]
> :eth0_masq - [0:0]
> -A POSTROUTING -o eth0 -g eth0_masq
> -A eth0_masq -s 10.1.0.0/16 -j MASQUERADE
> COMMIT
> # Completed on DATE
$ iptables -L -n -v
> Chain INPUT (policy DROP 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>     0     0 dynamic    all  --  *      *       0.0.0.0/0            0.0.0.0/0            ctstate INVALID,NEW,UNTRACKED
>     0     0 tcpflags   tcp  --  eth0   *       0.0.0.0/0            0.0.0.0/0           \.
>     0     0 net-fw     all  --  *      *       0.0.0.0/0            0.0.0.0/0           [goto]  PHYSDEV match --physdev-in eth3
>     0     0 ACCEPT     all  --  *      *       0.0.0.0/0            0.0.0.0/0            PHYSDEV match --physdev-is-bridged
>     0     0 %reject    all  --  *      *       0.0.0.0/0            0.0.0.0/0           [goto] \.
>
> Chain FORWARD (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain %reject (1 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>     0     0 DROP       all  --  *      *       224.0.0.0/4          0.0.0.0/0           \.
>     0     0 DROP       2    --  *      *       0.0.0.0/0            0.0.0.0/0           \.
>     0     0 REJECT     tcp  --  *      *       0.0.0.0/0            0.0.0.0/0            reject-with tcp-reset
>     0     0 REJECT     udp  --  *      *       0.0.0.0/0            0.0.0.0/0            reject-with icmp-port-unreachable
>     0     0 REJECT     icmp --  *      *       0.0.0.0/0            0.0.0.0/0            reject-with icmp-host-unreachable
>     0     0 REJECT     all  --  *      *       0.0.0.0/0            0.0.0.0/0            reject-with icmp-host-prohibited
>
> Chain @net-fw (1 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>     0     0            all  --  *      *       0.0.0.0/0            0.0.0.0/0            recent: SET name: SSH side: source mask: 255.255.255.255
>
> Chain dropInvalid (0 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>     0     0 DROP       all  --  *      *       0.0.0.0/0            0.0.0.0/0            ctstate INVALID
>
> Chain dynamic (1 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>
> Chain logflags (4 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>     0     0 LOG        all  --  *      *       0.0.0.0/0            0.0.0.0/0            LOG flags 4 level 6 prefix "logflags DROP "
>
> Chain net-fw (1 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>     0     0 ACCEPT     all  --  *      *       0.0.0.0/0            0.0.0.0/0            ctstate RELATED,ESTABLISHED
>     0     0 @net-fw    tcp  --  *      *       0.0.0.0/0            0.0.0.0/0           [goto]  multiport dports 22,25,80:90
>     0     0 ~log0      all  --  *      *       0.0.0.0/0            0.0.0.0/0           [goto] \.
>
> Chain tcpflags (1 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>     0     0 logflags   tcp  --  *      *       0.0.0.0/0            0.0.0.0/0           [goto]  tcp flags:0x3F/0x29
>     0     0 logflags   tcp  --  *      *       0.0.0.0/0            0.0.0.0/0           [goto]  tcp flags:0x3F/0x00
>     0     0 logflags   tcp  --  *      *       0.0.0.0/0            0.0.0.0/0           [goto]  tcp flags:0x06/0x06
>     0     0 logflags   tcp  --  *      *       0.0.0.0/0            0.0.0.0/0           [goto]  tcp spt:0 flags:0x17/0x02
>
> Chain ~log0 (1 references)
>  pkts bytes target     prot opt in     out     source               destination         \.
>     0     0 NFLOG      all  --  *      *       0.0.0.0/0            0.0.0.0/0            nflog-prefix "net-fw DROP " nflog-group 1
>     0     0 RETURN     all  --  *      *       0.0.0.0/0            0.0.0.0/0            ADDRTYPE match dst-type BROADCAST
>     0     0 DROP       all  --  *      *       0.0.0.0/0            0.0.0.0/0           \.
$ iptables -L net-fw
> Chain net-fw (1 references)
> target     prot opt source               destination         \.
> ACCEPT     all  --  anywhere             anywhere             ctstate RELATED,ESTABLISHED
> @net-fw    tcp  --  anywhere             anywhere            [goto]  multiport dports ssh,smtp,http:90
> ~log0      all  --  anywhere             anywhere            [goto] \.
$ iptables -I dynamic -s 203.0.113.4 -j DROP
$ iptables -n -L dynamic
> Chain dynamic (1 references)
> target     prot opt source               destination         \.
> DROP       all  --  203.0.113.4          0.0.0.0/0           \.
$ iptables -X dynamic
! iptables v1.8.11 (nf_tables):  CHAIN_DEL failed (Device or resource busy): chain dynamic
? 4

== the compiler's IPv6 file
$ ip6tables-restore
< *filter
< :INPUT DROP [0:0]
< :%reject - [0:0]
< :AllowICMPs - [0:0]
< -A INPUT -p 58 -j AllowICMPs
< -A INPUT -p ipv6-icmp --icmpv6-type 128/0 -j ACCEPT
< -A AllowICMPs -p 58 --icmpv6-type 1 -m comment --comment "Needed ICMP types (RFC4890)" -j ACCEPT
< -A AllowICMPs -p 58 --icmpv6-type 3/1 -j ACCEPT
< -A AllowICMPs -s fe80::/10 -p 58 --icmpv6-type 143 -j ACCEPT
< -A %reject -p 6 -j REJECT --reject-with tcp-reset
< -A %reject -p 17 -j REJECT
< -A %reject -p 58 -j REJECT --reject-with icmp6-addr-unreachable
< -A %reject -j REJECT --reject-with icmp6-adm-prohibited
< COMMIT
$ ip6tables-save
> # Generated by ip6tables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT DROP [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :%reject - [0:0]
> :AllowICMPs - [0:0]
> -A INPUT -p ipv6-icmp -j AllowICMPs
> -A INPUT -p ipv6-icmp -m icmp6 --icmpv6-type 128/0 -j ACCEPT
> -A %reject -p tcp -j REJECT --reject-with tcp-reset
> -A %reject -p udp -j REJECT --reject-with icmp6-port-unreachable
> -A %reject -p ipv6-icmp -j REJECT --reject-with icmp6-addr-unreachable
> -A %reject -j REJECT --reject-with icmp6-adm-prohibited
> -A AllowICMPs -p ipv6-icmp -m icmp6 --icmpv6-type 1 -m comment --comment "Needed ICMP types (RFC4890)" -j ACCEPT
> -A AllowICMPs -p ipv6-icmp -m icmp6 --icmpv6-type 3/1 -j ACCEPT
> -A AllowICMPs -s fe80::/10 -p ipv6-icmp -m icmp6 --icmpv6-type 143 -j ACCEPT
> COMMIT
> # Completed on DATE
$ ip6tables -nL
> Chain INPUT (policy DROP)
> target     prot opt source               destination         \.
> AllowICMPs  ipv6-icmp --  ::/0                 ::/0                \.
> ACCEPT     ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 128 code 0
>
> Chain FORWARD (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain OUTPUT (policy ACCEPT)
> target     prot opt source               destination         \.
>
> Chain %reject (0 references)
> target     prot opt source               destination         \.
> REJECT     tcp  --  ::/0                 ::/0                 reject-with tcp-reset
> REJECT     udp  --  ::/0                 ::/0                 reject-with icmp6-port-unreachable
> REJECT     ipv6-icmp --  ::/0                 ::/0                 reject-with icmp6-addr-unreachable
> REJECT     all  --  ::/0                 ::/0                 reject-with icmp6-adm-prohibited
>
> Chain AllowICMPs (1 references)
> target     prot opt source               destination         \.
> ACCEPT     ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 1 /* Needed ICMP types (RFC4890) */
> ACCEPT     ipv6-icmp --  ::/0                 ::/0                 ipv6-icmptype 3 code 1
> ACCEPT     ipv6-icmp --  fe80::/10            ::/0                 ipv6-icmptype 143
$ ip6tables -L AllowICMPs
> Chain AllowICMPs (1 references)
> target     prot opt source               destination         \.
> ACCEPT     ipv6-icmp --  anywhere             anywhere             ipv6-icmp destination-unreachable /* Needed ICMP types (RFC4890) */
> ACCEPT     ipv6-icmp --  anywhere             anywhere             ipv6-icmp ttl-zero-during-reassembly
> ACCEPT     ipv6-icmp --  fe80::/10            anywhere             ipv6-icmptype 143

== libvirt-like networks
$ iptables -w -t filter --list-rules
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
$ iptables -w --table filter --new-chain VIRT_INP
$ iptables -w --table filter --new-chain VIRT_FWI
$ iptables -w --table nat --new-chain VIRT_PRT
$ iptables -w --table mangle --new-chain VIRT_PRT
$ iptables -w --table filter --insert INPUT --jump VIRT_INP
$ iptables -w --table nat --insert POSTROUTING --jump VIRT_PRT
$ iptables -w --table mangle --insert POSTROUTING --jump VIRT_PRT
$ iptables -w --table filter --insert VIRT_INP --in-interface virbr0 --protocol tcp --destination-port 67 --jump ACCEPT
$ iptables -w --table filter --insert VIRT_INP --in-interface virbr0 --protocol udp --destination-port 53 --jump ACCEPT
$ iptables -w --table filter --insert VIRT_FWI --in-interface virbr0 --jump REJECT
$ iptables -w --table filter --insert VIRT_FWI --destination 192.168.122.0/24 --out-interface virbr0 --match conntrack --ctstate ESTABLISHED,RELATED --jump ACCEPT
$ iptables -w --table nat --insert VIRT_PRT --source 192.168.122.0/24 ! --destination 192.168.122.0/24 --jump MASQUERADE
$ iptables -w --table nat --insert VIRT_PRT --source 192.168.122.0/24 -p udp ! --destination 192.168.122.0/24 --jump MASQUERADE --to-ports 1024-65535
$ iptables -w --table nat --insert VIRT_PRT --source 192.168.122.0/24 -p tcp ! --destination 192.168.122.0/24 --jump MASQUERADE --to-ports 1024-65535
$ iptables -w --table nat --insert VIRT_PRT --source 192.168.122.0/24 --destination 255.255.255.255/32 --jump RETURN
$ iptables -w --table nat --insert VIRT_PRT --source 192.168.122.0/24 --jump MASQUERADE --to-ports 1024-65535
! iptables v1.8.11 (nf_tables): Need TCP, UDP, SCTP or DCCP with port specification
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -w --table mangle --insert VIRT_PRT --out-interface virbr0 --protocol udp --destination-port 68 --jump CHECKSUM --checksum-fill
$ iptables -w --table filter --list-rules
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -N VIRT_FWI
> -N VIRT_INP
> -A INPUT -j VIRT_INP
> -A VIRT_FWI -d 192.168.122.0/24 -o virbr0 -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
> -A VIRT_FWI -i virbr0 -j REJECT --reject-with icmp-port-unreachable
> -A VIRT_INP -i virbr0 -p udp -m udp --dport 53 -j ACCEPT
> -A VIRT_INP -i virbr0 -p tcp -m tcp --dport 67 -j ACCEPT
$ iptables-save
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *mangle
> :PREROUTING ACCEPT [0:0]
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :POSTROUTING ACCEPT [0:0]
> :VIRT_PRT - [0:0]
> -A POSTROUTING -j VIRT_PRT
> -A VIRT_PRT -o virbr0 -p udp -m udp --dport 68 -j CHECKSUM --checksum-fill
> COMMIT
> # Completed on DATE
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :VIRT_FWI - [0:0]
> :VIRT_INP - [0:0]
> -A INPUT -j VIRT_INP
> -A VIRT_FWI -d 192.168.122.0/24 -o virbr0 -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
> -A VIRT_FWI -i virbr0 -j REJECT --reject-with icmp-port-unreachable
> -A VIRT_INP -i virbr0 -p udp -m udp --dport 53 -j ACCEPT
> -A VIRT_INP -i virbr0 -p tcp -m tcp --dport 67 -j ACCEPT
> COMMIT
> # Completed on DATE
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *nat
> :PREROUTING ACCEPT [0:0]
> :INPUT ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :POSTROUTING ACCEPT [0:0]
> :VIRT_PRT - [0:0]
> -A POSTROUTING -j VIRT_PRT
> -A VIRT_PRT -s 192.168.122.0/24 -d 255.255.255.255/32 -j RETURN
> -A VIRT_PRT -s 192.168.122.0/24 ! -d 192.168.122.0/24 -p tcp -j MASQUERADE --to-ports 1024-65535
> -A VIRT_PRT -s 192.168.122.0/24 ! -d 192.168.122.0/24 -p udp -j MASQUERADE --to-ports 1024-65535
> -A VIRT_PRT -s 192.168.122.0/24 ! -d 192.168.122.0/24 -j MASQUERADE
> COMMIT
> # Completed on DATE
$ iptables -w --table nat --list VIRT_PRT -n
> Chain VIRT_PRT (1 references)
> target     prot opt source               destination         \.
> RETURN     all  --  192.168.122.0/24     255.255.255.255     \.
> MASQUERADE  tcp  --  192.168.122.0/24    !192.168.122.0/24     masq ports: 1024-65535
> MASQUERADE  udp  --  192.168.122.0/24    !192.168.122.0/24     masq ports: 1024-65535
> MASQUERADE  all  --  192.168.122.0/24    !192.168.122.0/24    \.
$ iptables -w --table nat --delete VIRT_PRT --source 192.168.122.0/24 -p tcp ! --destination 192.168.122.0/24 --jump MASQUERADE --to-ports 1024-65535
$ iptables -w --table mangle --delete VIRT_PRT --out-interface virbr0 --protocol udp --destination-port 68 --jump CHECKSUM --checksum-fill
$ iptables -w --table filter --delete VIRT_INP --in-interface virbr0 --protocol tcp --destination-port 53 --jump ACCEPT
! iptables: Bad rule (does a matching rule exist in that chain?).
? 1

== filters of one machine's interface
$ iptables -N FI-vnet0
$ iptables -N FO-vnet0
$ iptables -A FI-vnet0 -p tcp -m mac --mac-source 52:54:00:AB:cd:ef -m conntrack --ctstate NEW,ESTABLISHED -m conntrack --ctdir Original -j RETURN
$ iptables -A FO-vnet0 -p tcp --dport 22 -m conntrack --ctstate ESTABLISHED -m conntrack --ctdir Reply -j ACCEPT
$ iptables -A FORWARD -m physdev --physdev-is-bridged --physdev-out vnet0 -g FO-vnet0
$ iptables -A FORWARD -m physdev --physdev-in vnet0 -g FI-vnet0
$ iptables -A INPUT -m physdev --physdev-in vnet+ -j ACCEPT
$ iptables -L FORWARD -n --line-numbers
> Chain FORWARD (policy ACCEPT)
> num  target     prot opt source               destination         \.
> 1    FO-vnet0   all  --  0.0.0.0/0            0.0.0.0/0           [goto]  PHYSDEV match --physdev-out vnet0 --physdev-is-bridged
> 2    FI-vnet0   all  --  0.0.0.0/0            0.0.0.0/0           [goto]  PHYSDEV match --physdev-in vnet0
$ iptables -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -N FI-vnet0
> -N FO-vnet0
> -A INPUT -m physdev --physdev-in vnet+ -j ACCEPT
> -A FORWARD -m physdev --physdev-out vnet0 --physdev-is-bridged -g FO-vnet0
> -A FORWARD -m physdev --physdev-in vnet0 -g FI-vnet0
> -A FI-vnet0 -p tcp -m mac --mac-source 52:54:00:ab:cd:ef -m conntrack --ctstate NEW,ESTABLISHED -m conntrack --ctdir ORIGINAL -j RETURN
> -A FO-vnet0 -p tcp -m tcp --dport 22 -m conntrack --ctstate ESTABLISHED -m conntrack --ctdir REPLY -j ACCEPT
$ iptables -D FORWARD -m physdev --physdev-is-bridged --physdev-out vnet0 -g FO-vnet0
$ iptables -F FO-vnet0
$ iptables -X FO-vnet0
$ iptables -X FI-vnet0
! iptables v1.8.11 (nf_tables):  CHAIN_DEL failed (Device or resource busy): chain FI-vnet0
? 4
