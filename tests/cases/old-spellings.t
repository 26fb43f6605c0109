# Other names of options and extensions that the reference takes, and ! behind the option, which it no longer does.

== addrtype: ! behind the option
$ iptables -A INPUT -m addrtype --src-type ! UNSPEC
! iptables v1.8.11 (nf_tables): addrtype: bad type "!"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -m addrtype --dst-type ! UNSPEC
! iptables v1.8.11 (nf_tables): addrtype: bad type "!"
! Try `iptables -h' or 'iptables --help' for more information.
? 2

== ah: ! behind the option
$ iptables -A INPUT -p ah --ahspi ! 1
! iptables v1.8.11 (nf_tables): ah: bad value for option "--ahspi" near "!", or out of range (0-4294967295).
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -p ah --ahspi ! 1
! Warning: never matched protocol: ah. use extension match instead.
! ip6tables v1.8.11 (nf_tables): ah: bad value for option "--ahspi" near "!", or out of range (0-4294967295).
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -p ah --ahlen ! 5
! Warning: never matched protocol: ah. use extension match instead.
! ip6tables v1.8.11 (nf_tables): ah: bad value for option "--ahlen", or out of range (0-4294967295).
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2

== cgroup: ! behind the option
$ iptables -A INPUT -m cgroup --path ! ''
! Bad argument `'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -m cgroup --cgroup ! 1
! iptables v1.8.11 (nf_tables): cgroup: bad value for option "--cgroup", or out of range (0-4294967295).
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2

== cluster: ! behind the option
$ iptables -A INPUT -m cluster --cluster-total-nodes 2 --cluster-local-node ! 1 --cluster-hash-seed 1
! iptables v1.8.11 (nf_tables): cluster: bad value for option "--cluster-local-node", or out of range (1-32).
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -m cluster --cluster-total-nodes 4 --cluster-local-nodemask ! 3 --cluster-hash-seed 7
! iptables v1.8.11 (nf_tables): cluster: bad value for option "--cluster-local-nodemask", or out of range (1-32).
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2

== connbytes: ! behind the option
$ iptables -A INPUT -m connbytes --connbytes ! 1: --connbytes-dir original --connbytes-mode bytes
! iptables v1.8.11 (nf_tables): connbytes: bad value for option "--connbytes" near "!", or out of range (0-18446744073709551615).
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2

== connlabel: ! behind the option
$ iptables -A INPUT -m connlabel --label ! 1
! Warning: cannot open /etc/xtables/connlabel.conf: No such file or directory
! iptables v1.8.11 (nf_tables): label '!' not found or invalid value
! Try `iptables -h' or 'iptables --help' for more information.
? 2

== connlimit: ! behind the option
$ iptables -A INPUT -m connlimit --connlimit-upto ! 0
! iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-upto", or out of range (0-4294967295).
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -m connlimit --connlimit-above ! 0
! iptables v1.8.11 (nf_tables): connlimit: bad value for option "--connlimit-above", or out of range (0-4294967295).
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2

== connmark: ! behind the option
$ iptables -A INPUT -m connmark --mark ! 1 -j ACCEPT
! iptables v1.8.11 (nf_tables): connmark: bad integer value for option "--mark", or out of range.
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2

== conntrack: ! behind the option
$ iptables -A INPUT -m conntrack --ctstate ! NEW
! iptables v1.8.11 (nf_tables): Bad ctstate "!"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -m conntrack --ctproto ! tcp
! iptables v1.8.11 (nf_tables): unknown protocol "!" specified
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -m conntrack --ctorigsrc ! 192.0.2.4
! iptables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -m conntrack --ctrepldst 4.4.4.4 --ctreplsrc 3.3.3.3 --ctorigdst ! 2.2.2.2 --ctorigsrc 1.1.1.1
! iptables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -m conntrack --ctrepldst 4.4.4.4 --ctreplsrc ! 3.3.3.3 --ctorigdst 2.2.2.2 --ctorigsrc 1.1.1.1
! iptables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -m conntrack --ctrepldst ! 4.4.4.4 --ctreplsrc 3.3.3.3 --ctorigdst 2.2.2.2 --ctorigsrc 1.1.1.1
! iptables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -m conntrack --ctorigsrcport ! 22
! iptables v1.8.11 (nf_tables): Port "!" does not resolve to anything.
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -m conntrack --ctrepldstport 5 --ctreplsrcport 4 --ctorigdstport ! 3 --ctorigsrcport 2
! iptables v1.8.11 (nf_tables): Port "!" does not resolve to anything.
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -m conntrack --ctrepldstport 5 --ctreplsrcport ! 4 --ctorigdstport 3 --ctorigsrcport 2
! iptables v1.8.11 (nf_tables): Port "!" does not resolve to anything.
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -m conntrack --ctrepldstport ! 5 --ctreplsrcport 4 --ctorigdstport 3 --ctorigsrcport 2
! iptables v1.8.11 (nf_tables): Port "!" does not resolve to anything.
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -m conntrack --ctstatus ! NONE
! iptables v1.8.11 (nf_tables): Bad ctstatus "!"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -m conntrack --ctexpire ! 5
! iptables v1.8.11 (nf_tables): conntrack: bad value for option "--ctexpire" near "!", or out of range (0-4294967295).
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -m conntrack --ctstate ! NEW
! ip6tables v1.8.11 (nf_tables): Bad ctstate "!"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -m conntrack --ctproto ! tcp
! ip6tables v1.8.11 (nf_tables): unknown protocol "!" specified
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -m conntrack --ctorigsrc ! 2001:db8::1
! ip6tables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -m conntrack --ctorigdst ! 2001:DB8::1/128 --ctreplsrc 2001:db8::/32 ! --ctrepldst ::ffff:192.0.2.4
! ip6tables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -m conntrack --ctorigdst 2001:DB8::1/128 --ctreplsrc ! 2001:db8::/32 ! --ctrepldst ::ffff:192.0.2.4
! ip6tables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -m conntrack --ctorigsrcport ! 22
! ip6tables v1.8.11 (nf_tables): Port "!" does not resolve to anything.
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -m conntrack --ctrepldstport 5 --ctreplsrcport 4 --ctorigdstport ! 3 --ctorigsrcport 2
! ip6tables v1.8.11 (nf_tables): Port "!" does not resolve to anything.
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -m conntrack --ctrepldstport 5 --ctreplsrcport ! 4 --ctorigdstport 3 --ctorigsrcport 2
! ip6tables v1.8.11 (nf_tables): Port "!" does not resolve to anything.
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -m conntrack --ctrepldstport ! 5 --ctreplsrcport 4 --ctorigdstport 3 --ctorigsrcport 2
! ip6tables v1.8.11 (nf_tables): Port "!" does not resolve to anything.
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -m conntrack --ctstatus ! NONE
! ip6tables v1.8.11 (nf_tables): Bad ctstatus "!"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -m conntrack --ctexpire ! 5
! ip6tables v1.8.11 (nf_tables): conntrack: bad value for option "--ctexpire" near "!", or out of range (0-4294967295).
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2

== cpu: ! behind the option
$ iptables -A INPUT -m cpu --cpu ! 0
! iptables v1.8.11 (nf_tables): cpu: bad value for option "--cpu", or out of range (0-4294967295).
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2

== dccp: other names
$ iptables -A INPUT -p dccp --sport 65536
$ iptables -C INPUT -p dccp --source-port 65536
$ iptables -A INPUT -p dccp ! --dport http:https
$ iptables -C INPUT -p dccp ! --destination-port http:https
$ iptables -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -A INPUT -p dccp -m dccp --sport 0
> -A INPUT -p dccp -m dccp ! --dport 80:443

== dccp: ! behind the option
$ iptables -A INPUT -p dccp --source-port ! 65536
! iptables v1.8.11 (nf_tables): Port "!" does not resolve to anything.
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -p dccp --dccp-types ! REQUEST
! iptables v1.8.11 (nf_tables): Unknown DCCP type `!'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -p dccp --dccp-option ! 1
! iptables v1.8.11 (nf_tables): dccp: bad value for option "--dccp-option", or out of range (1-255).
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2

== devgroup: ! behind the option
$ iptables -A INPUT -m devgroup --src-group ! 1
! iptables v1.8.11 (nf_tables): devgroup: could not map name ! to an integer value for option "--src-group".
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A OUTPUT -m devgroup --dst-group ! 1
! iptables v1.8.11 (nf_tables): devgroup: could not map name ! to an integer value for option "--dst-group".
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2

== dscp: ! behind the option
$ iptables -A INPUT -m dscp --dscp ! 0 -j ACCEPT
! iptables v1.8.11 (nf_tables): dscp: bad value for option "--dscp", or out of range (0-63).
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -m dscp --dscp-class ! EF
! iptables v1.8.11 (nf_tables): Invalid DSCP value `!'
! Try `iptables -h' or 'iptables --help' for more information.
? 2

== dst: ! behind the option
$ ip6tables -A INPUT -m dst --dst-len ! 0
! ip6tables v1.8.11 (nf_tables): dst: bad value for option "--dst-len", or out of range (0-4294967295).
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2

== ecn: ! behind the option
$ iptables -A INPUT -p tcp -m ecn --ecn-tcp-ece !
! iptables v1.8.11 (nf_tables): nothing appropriate following !
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -p tcp -m ecn --ecn-tcp-cwr !
! iptables v1.8.11 (nf_tables): nothing appropriate following !
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -m ecn --ecn-ip-ect ! 0
! iptables v1.8.11 (nf_tables): ecn: bad value for option "--ecn-ip-ect", or out of range (0-3).
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2

== esp: ! behind the option
$ iptables -A INPUT -p esp --espspi ! 1
! iptables v1.8.11 (nf_tables): esp: bad value for option "--espspi" near "!", or out of range (0-4294967295).
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2

== frag: ! behind the option
$ ip6tables -A INPUT -m frag --fragid ! 5
! ip6tables v1.8.11 (nf_tables): frag: bad value for option "--fragid" near "!", or out of range (0-4294967295).
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -m frag --fraglen ! 0
! ip6tables v1.8.11 (nf_tables): frag: bad value for option "--fraglen", or out of range (0-4294967295).
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2

== hashlimit: other names
$ iptables -A INPUT -m hashlimit --hashlimit 5/sec --hashlimit-name a
$ iptables -C INPUT -m hashlimit --hashlimit-upto 5/sec --hashlimit-name a
$ iptables -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -A INPUT -m hashlimit --hashlimit-upto 5/sec --hashlimit-burst 5 --hashlimit-name a

== hashlimit: ! behind the option
$ iptables -A INPUT -m hashlimit --hashlimit-upto ! 5/sec --hashlimit-name a
! iptables v1.8.11 (nf_tables): hashlimit: Bad value for "--hashlimit-upto" option: "!"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -m hashlimit --hashlimit-above ! 5/sec --hashlimit-name a
! iptables v1.8.11 (nf_tables): hashlimit: Bad value for "--hashlimit-above" option: "!"
! Try `iptables -h' or 'iptables --help' for more information.
? 2

== hbh: ! behind the option
$ ip6tables -A INPUT -m hbh --hbh-len ! 0
! ip6tables v1.8.11 (nf_tables): hbh: bad value for option "--hbh-len", or out of range (0-4294967295).
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2

== helper: ! behind the option
$ iptables -A INPUT -m helper --helper ! ftp
! Bad argument `ftp'
! Try `iptables -h' or 'iptables --help' for more information.
? 2

== hl: other names
$ ip6tables -A INPUT -m hl --hl 5
$ ip6tables -C INPUT -m hl --hl-eq 5
$ ip6tables -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -A INPUT -m hl --hl-eq 5

== hl: ! behind the option
$ ip6tables -A INPUT -m hl --hl-eq ! 5
! ip6tables v1.8.11 (nf_tables): hl: bad value for option "--hl-eq", or out of range (0-255).
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2

== icmp: ! behind the option
$ iptables -A INPUT -p icmp --icmp-type ! any
! iptables v1.8.11 (nf_tables): Unknown ICMP type `!'
! Try `iptables -h' or 'iptables --help' for more information.
? 2

== icmp6: ! behind the option
$ ip6tables -A INPUT -p icmpv6 --icmpv6-type ! 128
! ip6tables v1.8.11 (nf_tables): Unknown ICMPv6 type `!'
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2

== ipcomp: ! behind the option
$ iptables -A INPUT -p 108 --ipcompspi ! 5
! iptables v1.8.11 (nf_tables): ipcomp: bad value for option "--ipcompspi" near "!", or out of range (0-4294967295).
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2

== iprange: ! behind the option
$ iptables -A INPUT -m iprange --src-range ! 10.0.0.1-10.0.0.9 -j ACCEPT
! iptables v1.8.11 (nf_tables): iprange: Bad value for "--src-range" option: "!"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -m iprange --dst-range ! 10.0.0.1-10.0.0.9
! iptables v1.8.11 (nf_tables): iprange: Bad value for "--dst-range" option: "!"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -m iprange --src-range ! 2001:db8::1-2001:db8::9 -j ACCEPT
! ip6tables v1.8.11 (nf_tables): iprange: Bad value for "--src-range" option: "!"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -m iprange --dst-range ! 2001:db8::1-2001:db8::9
! ip6tables v1.8.11 (nf_tables): iprange: Bad value for "--dst-range" option: "!"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2

== ipv6header: ! behind the option
$ ip6tables -A INPUT -m ipv6header --header ! hop
! ip6tables v1.8.11 (nf_tables): unknown header `!' specified
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2

== length: ! behind the option
$ iptables -A INPUT -m length --length ! 5 -j ACCEPT
! iptables v1.8.11 (nf_tables): length: bad value for option "--length" near "!", or out of range (0-65535).
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2

== mac: ! behind the option
$ iptables -A INPUT -m mac --mac-source ! aa:bb:cc:dd:ee:ff
! iptables v1.8.11 (nf_tables): Invalid MAC address specified.
! Try `iptables -h' or 'iptables --help' for more information.
? 2

== mark: ! behind the option
$ iptables -A INPUT -m mark --mark ! 1
! iptables v1.8.11 (nf_tables): mark: bad integer value for option "--mark", or out of range.
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2

== mh: ! behind the option
$ ip6tables -A INPUT -p mh --mh-type ! bu
! ip6tables v1.8.11 (nf_tables): Invalid MH type `!'
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2

== multiport: other names
$ iptables -A INPUT -p tcp -m multiport --sports 1,2
$ iptables -C INPUT -p tcp -m multiport --source-ports 1,2
$ iptables -A INPUT -p tcp -m multiport --dports 1,2
$ iptables -C INPUT -p tcp -m multiport --destination-ports 1,2
$ iptables -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -A INPUT -p tcp -m multiport --sports 1,2
> -A INPUT -p tcp -m multiport --dports 1,2

== multiport: ! behind the option
$ iptables -A INPUT -p tcp -m multiport --source-ports ! 1,2
! iptables v1.8.11 (nf_tables): invalid port/service `!' specified
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -p tcp -m multiport --destination-ports ! 1,2
! iptables v1.8.11 (nf_tables): invalid port/service `!' specified
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -p tcp -m multiport --ports ! 1,2
! iptables v1.8.11 (nf_tables): invalid port/service `!' specified
! Try `iptables -h' or 'iptables --help' for more information.
? 2

== osf: ! behind the option
$ iptables -A INPUT -p tcp -m osf --genre ! Linux
! Bad argument `Linux'
! Try `iptables -h' or 'iptables --help' for more information.
? 2

== owner: ! behind the option
$ iptables -A OUTPUT -m owner --socket-exists !
! iptables v1.8.11 (nf_tables): nothing appropriate following !
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A OUTPUT -m owner --uid-owner ! root
! iptables v1.8.11 (nf_tables): owner: Bad value for "--uid-owner" option: "!"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A OUTPUT -m owner --gid-owner ! root
! iptables v1.8.11 (nf_tables): owner: Bad value for "--gid-owner" option: "!"
! Try `iptables -h' or 'iptables --help' for more information.
? 2

== physdev: ! behind the option
$ iptables -A INPUT -m physdev --physdev-is-in !
! iptables v1.8.11 (nf_tables): nothing appropriate following !
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -m physdev --physdev-in ! eth0
! Bad argument `eth0'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -m physdev --physdev-is-out !
! iptables v1.8.11 (nf_tables): nothing appropriate following !
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -m physdev --physdev-out ! eth0
! Bad argument `eth0'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -m physdev --physdev-is-bridged !
! iptables v1.8.11 (nf_tables): nothing appropriate following !
! Try `iptables -h' or 'iptables --help' for more information.
? 2

== pkttype: ! behind the option
$ iptables -A INPUT -m pkttype --pkt-type ! unicast -j ACCEPT
! iptables v1.8.11 (nf_tables): Bad packet type '!'
! Try `iptables -h' or 'iptables --help' for more information.
? 2

== policy: ! behind the option
$ iptables -A FORWARD -m policy --dir in --reqid ! 0
! iptables v1.8.11 (nf_tables): policy: bad value for option "--reqid", or out of range (0-4294967295).
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A FORWARD -m policy --dir in --spi ! 0
! iptables v1.8.11 (nf_tables): policy: bad value for option "--spi", or out of range (0-4294967295).
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A FORWARD -m policy --dir in --mode tunnel --tunnel-src ! 1.2.3.4
! iptables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A FORWARD -m policy --dir out --mode tunnel --tunnel-dst ! 192.168.0.1
! iptables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A FORWARD -m policy --dir in --proto ! esp
! iptables v1.8.11 (nf_tables): unknown protocol "!" specified
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A FORWARD -m policy --dir in --mode ! tunnel
! iptables v1.8.11 (nf_tables): policy match: invalid mode "!"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A FORWARD -m policy --dir in --reqid ! 0
! ip6tables v1.8.11 (nf_tables): policy: bad value for option "--reqid", or out of range (0-4294967295).
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A FORWARD -m policy --dir in --spi ! 0
! ip6tables v1.8.11 (nf_tables): policy: bad value for option "--spi", or out of range (0-4294967295).
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A FORWARD -m policy --dir in --mode tunnel --tunnel-src ! 2001:db8::1
! ip6tables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A FORWARD -m policy --dir in --proto ! esp
! ip6tables v1.8.11 (nf_tables): unknown protocol "!" specified
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A FORWARD -m policy --dir in --mode ! tunnel
! ip6tables v1.8.11 (nf_tables): policy match: invalid mode "!"
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2

== quota: ! behind the option
$ iptables -A INPUT -m quota --quota ! 0
! iptables v1.8.11 (nf_tables): quota: bad value for option "--quota", or out of range (0-18446744073709551615).
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2

== realm: ! behind the option
$ iptables -A INPUT -m realm --realm ! 1
! iptables v1.8.11 (nf_tables): realm: could not map name ! to an integer value for option "--realm".
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2

== recent: ! behind the option
$ iptables -A INPUT -m recent --set !
! iptables v1.8.11 (nf_tables): nothing appropriate following !
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -m recent --rcheck !
! iptables v1.8.11 (nf_tables): nothing appropriate following !
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -m recent --update !
! iptables v1.8.11 (nf_tables): nothing appropriate following !
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -m recent --remove !
! iptables v1.8.11 (nf_tables): nothing appropriate following !
! Try `iptables -h' or 'iptables --help' for more information.
? 2

== rt: ! behind the option
$ ip6tables -A INPUT -m rt --rt-type ! 0
! ip6tables v1.8.11 (nf_tables): rt: bad value for option "--rt-type", or out of range (0-4294967295).
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -m rt --rt-segsleft ! 1
! ip6tables v1.8.11 (nf_tables): rt: bad value for option "--rt-segsleft" near "!", or out of range (0-4294967295).
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -m rt --rt-len ! 0
! ip6tables v1.8.11 (nf_tables): rt: bad value for option "--rt-len", or out of range (0-4294967295).
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2

== sctp: other names
$ iptables -A INPUT -p sctp --sport 65535
$ iptables -C INPUT -p sctp --source-port 65535
$ iptables -A INPUT -p sctp ! --dport 1:amqp
$ iptables -C INPUT -p sctp ! --destination-port 1:amqp
$ iptables -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -A INPUT -p sctp -m sctp --sport 65535
> -A INPUT -p sctp -m sctp ! --dport 1:5672

== sctp: ! behind the option
$ iptables -A INPUT -p sctp --source-port ! 65535
! iptables v1.8.11 (nf_tables): invalid port/service `!' specified
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -p sctp --chunk-types ! all DATA
! iptables v1.8.11 (nf_tables): Match type has to be one of "ALL", "ANY" or "ONLY"
! Try `iptables -h' or 'iptables --help' for more information.
? 2

== srh: ! behind the option
$ ip6tables -A INPUT -m srh --srh-next-hdr ! 0
! ip6tables v1.8.11 (nf_tables): srh: bad value for option "--srh-next-hdr", or out of range (0-255).
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -m srh --srh-hdr-len-eq ! 8
! ip6tables v1.8.11 (nf_tables): srh: bad value for option "--srh-hdr-len-eq", or out of range (0-255).
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -m srh --srh-hdr-len-gt ! 8
! ip6tables v1.8.11 (nf_tables): srh: bad value for option "--srh-hdr-len-gt", or out of range (0-255).
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -m srh --srh-hdr-len-lt ! 8
! ip6tables v1.8.11 (nf_tables): srh: bad value for option "--srh-hdr-len-lt", or out of range (0-255).
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -m srh --srh-segs-left-eq ! 8
! ip6tables v1.8.11 (nf_tables): srh: bad value for option "--srh-segs-left-eq", or out of range (0-255).
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -m srh --srh-segs-left-gt ! 8
! ip6tables v1.8.11 (nf_tables): srh: bad value for option "--srh-segs-left-gt", or out of range (0-255).
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -m srh --srh-segs-left-lt ! 8
! ip6tables v1.8.11 (nf_tables): srh: bad value for option "--srh-segs-left-lt", or out of range (0-255).
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -m srh --srh-last-entry-eq ! 8
! ip6tables v1.8.11 (nf_tables): srh: bad value for option "--srh-last-entry-eq", or out of range (0-255).
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -m srh --srh-last-entry-gt ! 8
! ip6tables v1.8.11 (nf_tables): srh: bad value for option "--srh-last-entry-gt", or out of range (0-255).
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -m srh --srh-last-entry-lt ! 8
! ip6tables v1.8.11 (nf_tables): srh: bad value for option "--srh-last-entry-lt", or out of range (0-255).
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -m srh --srh-tag ! 0
! ip6tables v1.8.11 (nf_tables): srh: bad value for option "--srh-tag", or out of range (0-65535).
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -m srh --srh-psid ! ::1
! ip6tables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -m srh --srh-nsid ! 2001:db8::1
! ip6tables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -m srh --srh-lsid ! 2001:db8::1
! ip6tables v1.8.11 (nf_tables): getaddrinfo: Name or service not known
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2

== state: ! behind the option
$ iptables -A INPUT -m state --state ! NEW
! iptables v1.8.11 (nf_tables): Bad state "!"
! Try `iptables -h' or 'iptables --help' for more information.
? 2

== statistic: ! behind the option
$ iptables -A INPUT -m statistic --mode random --probability ! 0.1
! iptables v1.8.11 (nf_tables): statistic: bad value for option "--probability", or out of range (0-1).
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -m statistic --mode nth --every ! 1 --packet 0
! iptables v1.8.11 (nf_tables): statistic: bad value for option "--every", or out of range (1-4294967295).
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2

== string: ! behind the option
$ iptables -A INPUT -m string --algo bm --string ! abc
! Bad argument `abc'
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -m string --algo fsm --hex-string ! '|00000061|'
! Bad argument `|00000061|'
! Try `iptables -h' or 'iptables --help' for more information.
? 2

== tcp: ! behind the option
$ iptables -A INPUT -p tcp -m tcp --tcp-option ! 6 -m tcp --tcp-option 7 -m tcp --sport 7
! iptables v1.8.11 (nf_tables): Bad TCP option "!"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -p tcp -m tcp ! --syn -m tcp --tcp-flags ! SYN,ACK SYN
! iptables v1.8.11 (nf_tables): Unknown TCP flag `!'
! Try `iptables -h' or 'iptables --help' for more information.
? 2

== tcpmss: ! behind the option
$ iptables -A INPUT -p tcp -m tcpmss --mss ! 5
! iptables v1.8.11 (nf_tables): tcpmss: bad value for option "--mss" near "!", or out of range (0-65535).
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2

== time: ! behind the option
$ iptables -A INPUT -m time --monthdays ! 1
! iptables v1.8.11 (nf_tables): ! is not a valid day for --monthdays
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -m time --weekdays ! Mon
! iptables v1.8.11 (nf_tables): ! is not a valid day specifier
! Try `iptables -h' or 'iptables --help' for more information.
? 2

== tos: ! behind the option
$ iptables -A INPUT -m tos --tos ! 0x10 -j ACCEPT
! iptables v1.8.11 (nf_tables): Symbolic name "!" is unknown
! Try `iptables -h' or 'iptables --help' for more information.
? 2

== ttl: other names
$ iptables -A INPUT -m ttl --ttl 5
$ iptables -C INPUT -m ttl --ttl-eq 5
$ iptables -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -A INPUT -m ttl --ttl-eq 5

== ttl: ! behind the option
$ iptables -A INPUT -m ttl --ttl-eq ! 5
! iptables v1.8.11 (nf_tables): ttl: bad value for option "--ttl-eq", or out of range (0-255).
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2

== u32: ! behind the option
$ iptables -A INPUT -m u32 --u32 ! 0=1
! iptables v1.8.11 (nf_tables): u32: at char 0: not a number or out of range
! Try `iptables -h' or 'iptables --help' for more information.
? 2

== udp: other names
$ iptables -A INPUT -p udp ! --sport 1
$ iptables -C INPUT -p udp ! --source-port 1
$ iptables -A INPUT -p udp ! --dport 1:2
$ iptables -C INPUT -p udp ! --destination-port 1:2
$ iptables -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -A INPUT -p udp -m udp ! --sport 1
> -A INPUT -p udp -m udp ! --dport 1:2

== other names of matches
$ ip6tables -A INPUT -p icmpv6 -m icmpv6 --icmpv6-type 1
$ ip6tables -A INPUT -p ipv6-icmp -m ipv6-icmp --icmpv6-type echo-request
$ ip6tables -A INPUT -p 58 --icmpv6-type 1/0
$ ip6tables -C INPUT -p ipv6-icmp -m icmp6 --icmpv6-type 1
$ ip6tables -C INPUT -p icmpv6 -m icmp6 --icmpv6-type 128
$ ip6tables -A INPUT -p icmp6 -j ACCEPT
! ip6tables v1.8.11 (nf_tables): unknown protocol "icmp6" specified
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A INPUT -p icmp -m icmp --icmp-type 8
! ip6tables v1.8.11 (nf_tables): Couldn't load match `icmp':No such file or directory
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables -A INPUT -p icmp -m icmp6 --icmpv6-type 1
! iptables v1.8.11 (nf_tables): Couldn't load match `icmp6':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -m icmpv6
! iptables v1.8.11 (nf_tables): Couldn't load match `icmp6':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -m state --state NEW,ESTABLISHED
$ iptables -A INPUT -m conntrack --state NEW
! iptables v1.8.11 (nf_tables): unknown option "--state"
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -C INPUT -m conntrack --ctstate NEW,ESTABLISHED
! iptables: Bad rule (does a matching rule exist in that chain?).
? 1
$ iptables -t raw -A PREROUTING -j NOTRACK
$ iptables -t raw -C PREROUTING -j CT --notrack
! iptables: Bad rule (does a matching rule exist in that chain?).
? 1
$ iptables -t raw -A PREROUTING -j CT --notrack
$ iptables -A INPUT -m mobility-header
! iptables v1.8.11 (nf_tables): Couldn't load match `mobility-header':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -A INPUT -m ipv6-mh
! ip6tables v1.8.11 (nf_tables): Couldn't load match `ipv6-mh':No such file or directory
!
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ iptables -A INPUT -j NAT
! iptables v1.8.11 (nf_tables): Chain 'NAT' does not exist
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables -A INPUT -m standard
! iptables v1.8.11 (nf_tables): Couldn't load match `standard':No such file or directory
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ ip6tables -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -A INPUT -p ipv6-icmp -m icmp6 --icmpv6-type 1
> -A INPUT -p ipv6-icmp -m icmp6 --icmpv6-type 128
> -A INPUT -p ipv6-icmp -m icmp6 --icmpv6-type 1/0
$ iptables -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -A INPUT -m state --state NEW,ESTABLISHED
$ iptables -t raw -S
> -P PREROUTING ACCEPT
> -P OUTPUT ACCEPT
> -A PREROUTING -j NOTRACK
> -A PREROUTING -j CT --notrack
$ iptables -t raw -L
> Chain PREROUTING (policy ACCEPT)
> target     prot opt source               destination         \.
> CT         all  --  anywhere             anywhere             NOTRACK
> CT         all  --  anywhere             anywhere             CT notrack
>
> Chain OUTPUT (policy ACCEPT)
> target     prot opt source               destination         \.
