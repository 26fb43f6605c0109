# Matches of other collections, other programs and older days, which iptables does not come with; and no matches at all.
-m condition
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `condition':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m condition --condition web -j ACCEPT
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `condition':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m geoip
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m geoip --src-cc DE -j ACCEPT
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ipp2p
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `ipp2p':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ipp2p --edk -j ACCEPT
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `ipp2p':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m psd
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `psd':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m psd --psd-weight-threshold 21 -j ACCEPT
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `psd':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m pknock
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `pknock':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m pknock --knockports 1,2 --name a -j ACCEPT
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `pknock':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m lscan
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `lscan':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m lscan --stealth -j ACCEPT
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `lscan':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m fuzzy
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `fuzzy':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m fuzzy --lower-limit 1 --upper-limit 2 -j ACCEPT
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `fuzzy':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m gradm
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `gradm':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m gradm --enabled -j ACCEPT
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `gradm':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m iface
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `iface':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m iface --iface eth0 --up -j ACCEPT
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `iface':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ipv4options
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `ipv4options':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ipv4options --flags lsrr -j ACCEPT
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `ipv4options':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m length2
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `length2':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m length2 --length 5 -j ACCEPT
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `length2':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m quota2
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `quota2':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m quota2 --name q --quota 5 -j ACCEPT
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `quota2':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m asn
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `asn':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m asn --src-asn 1 -j ACCEPT
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `asn':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m account
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `account':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m account --aaddr 10.0.0.0/8 -j ACCEPT
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `account':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m layer7
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `layer7':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m layer7 --l7proto http -j ACCEPT
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `layer7':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m childlevel
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `childlevel':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m childlevel --childlevel 1 -j ACCEPT
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `childlevel':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m random
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `random':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m random --average 50 -j ACCEPT
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `random':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m nth
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `nth':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m nth --every 3 -j ACCEPT
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `nth':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mport
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `mport':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mport --ports 1 -j ACCEPT
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `mport':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m pool
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `pool':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m pool --srcpool 0 -j ACCEPT
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `pool':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m unclean
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `unclean':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m dstlimit
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `dstlimit':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m dstlimit --dstlimit 1/s -j ACCEPT
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `dstlimit':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connrate
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `connrate':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m connrate --connrate 1:2 -j ACCEPT
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `connrate':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ndpi
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `ndpi':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ndpi --proto http -j ACCEPT
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `ndpi':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m tls
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `tls':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m tls --tls-host a -j ACCEPT
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `tls':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m webstr
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `webstr':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m webstr --host a -j ACCEPT
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `webstr':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m sip
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `sip':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m sip --method INVITE -j ACCEPT
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `sip':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cgroup2
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `cgroup2':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m cgroup2 --path a -j ACCEPT
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `cgroup2':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ipset
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `ipset':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ipset --match-set a src -j ACCEPT
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `ipset':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m conntrackd
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `conntrackd':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m vlan
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `vlan':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m vlan --vlan-id 1 -j ACCEPT
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `vlan':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m among
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `among':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m among --among-src 1 -j ACCEPT
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `among':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m stp
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `stp':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m stp --stp-type 1 -j ACCEPT
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `stp':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m 802_3
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `802_3':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m 802_3 --802_3-sap 1 -j ACCEPT
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `802_3':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m arp
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `arp':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m arp --arp-opcode 1 -j ACCEPT
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `arp':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mark_m
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `mark_m':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mark_m --mark 1 -j ACCEPT
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `mark_m':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ip
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `ip':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ip --ip-source 1 -j ACCEPT
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `ip':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ip6
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `ip6':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ip6 --ip6-source 1 -j ACCEPT
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `ip6':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m log
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `log':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m nflog
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `nflog':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m nat
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `nat':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m udplite
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `udplite':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m udplite --dport 1 -j ACCEPT
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `udplite':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m gre
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `gre':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mptcp
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `mptcp':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ip6header
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `ip6header':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ip6header --header esp -j ACCEPT
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `ip6header':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
! -m condition --condition web
    status 2
    stderr iptables v1.8.11 (nf_tables): unexpected ! flag before --match
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m condition -m geoip
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `condition':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m geoip -m condition
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m tcp -m geoip
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp --dport 80 -m geoip ! --src-cc DE,FR -j DROP
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p nosuch -m geoip
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown protocol "nosuch" specified
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m geoip -p nosuch
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m geoip --nosuch
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
--src-cc DE -m geoip
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--src-cc"
    stderr Try `iptables -h' or 'iptables --help' for more information.
--src-cc DE
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--src-cc"
    stderr Try `iptables -h' or 'iptables --help' for more information.
--condition web
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--condition"
    stderr Try `iptables -h' or 'iptables --help' for more information.
--edk
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--edk"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp --edk
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--edk"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m geoip -j TARPIT
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TARPIT -m geoip
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-mgeoip
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
--match geoip
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
--match=geoip
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
--mat geoip
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m Geoip
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `Geoip':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m TCP
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `TCP':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m Limit
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `Limit':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m LOG
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `LOG':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m MARK
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `MARK':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m SET
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `SET':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m NAT
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `NAT':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m DNAT
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `DNAT':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m REJECT
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `REJECT':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m standard
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `standard':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ACCEPT
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `ACCEPT':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m libxt_tcp
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `libxt_tcp':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m tcp.so
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `tcp.so':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ../tcp
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `../tcp':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m 'a b'
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `a b':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ' tcp'
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match ` tcp':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m 'tcp '
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `tcp ':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m -x
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `-x':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m -- tcp
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `--':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m größe
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `größe':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m $'\xff'
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `\xff':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m __init__
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `__init__':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m tcp.udp
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `tcp.udp':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m tcp/udp
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `tcp/udp':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m 1
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `1':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m 6
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `6':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m 'a%sb'
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `a%sb':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m "it's"
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `it's':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m ''
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m abcdefghijklmnopqrstuvwxyz12
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `abcdefghijklmnopqrstuvwxyz12':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m abcdefghijklmnopqrstuvwxyz123
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid match name "abcdefghijklmnopqrstuvwxyz123" (28 chars max)
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m abcdefghijklmnopqrstuvwxyz1234
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid match name "abcdefghijklmnopqrstuvwxyz1234" (28 chars max)
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p gre -m gre
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `gre':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p udplite -m udplite --dport 1
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `udplite':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p ipv6-icmp -m icmpv6
    status 2
    stderr/4 iptables v1.8.11 (nf_tables): Couldn't load match `icmp6':No such file or directory
    stderr/4
    stderr/4 Try `iptables -h' or 'iptables --help' for more information.
    stderr/6 ip6tables v1.8.11 (nf_tables): icmp6: option "--icmpv6-type" must be specified
    stderr/6
    stderr/6 Try `ip6tables -h' or 'ip6tables --help' for more information.
-m ipv6-mh
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `ipv6-mh':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m mobility-header
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `mobility-header':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
table nat
chain PREROUTING
-m geoip --src-cc DE -j DNAT --to-destination 10.0.0.1
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `geoip':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
table filter
chain INPUT
