# What the kernel refuses.

== the wrong table, chain or protocol
$ iptables-legacy -A INPUT -j MASQUERADE
! iptables: Invalid argument. Run `dmesg' for more information.
? 1
$ iptables-legacy -t nat -A PREROUTING -j MASQUERADE
! iptables: Invalid argument. Run `dmesg' for more information.
? 1
$ iptables-legacy -t nat -A PREROUTING -j SNAT --to-source 10.0.0.1
! iptables: Invalid argument. Run `dmesg' for more information.
? 1
$ iptables-legacy -t nat -A POSTROUTING -j DNAT --to-destination 10.0.0.1
! iptables: Invalid argument. Run `dmesg' for more information.
? 1
$ iptables-legacy -A INPUT -j CT --notrack
! iptables: Invalid argument. Run `dmesg' for more information.
? 1
$ iptables-legacy -t mangle -A FORWARD -j TRACE
! iptables: Invalid argument. Run `dmesg' for more information.
? 1
$ iptables-legacy -t raw -A PREROUTING -j TRACE
$ iptables-legacy -A INPUT -m owner --uid-owner 0
! iptables: Invalid argument. Run `dmesg' for more information.
? 1
$ iptables-legacy -A INPUT -m tcp --dport 5
! iptables: Invalid argument. Run `dmesg' for more information.
? 1
$ iptables-legacy -A INPUT -p udp -m tcp
! iptables: Invalid argument. Run `dmesg' for more information.
? 1
$ iptables-legacy -A INPUT ! -p tcp -m tcp
! iptables: Invalid argument. Run `dmesg' for more information.
? 1
$ iptables-legacy -A INPUT -m udp
! iptables: Invalid argument. Run `dmesg' for more information.
? 1
$ iptables-legacy -A INPUT -p icmp -j REJECT --reject-with tcp-reset
! iptables: Invalid argument. Run `dmesg' for more information.
? 1
$ iptables-legacy -t mangle -A FORWARD -p tcp -j TCPMSS --set-mss 1400
! iptables: Invalid argument. Run `dmesg' for more information.
? 1
$ iptables-legacy -t mangle -A FORWARD -p tcp --syn -j TCPMSS --clamp-mss-to-pmtu
$ iptables-legacy -t mangle -A INPUT -p tcp --syn -j TCPMSS --clamp-mss-to-pmtu
! iptables: Invalid argument. Run `dmesg' for more information.
? 1
$ iptables-legacy -v -A INPUT -m addrtype --src-type LOCAL --limit-iface-out
>   all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   ADDRTYPE match src-type LOCAL limit-out
! iptables: Invalid argument. Run `dmesg' for more information.
? 1
$ iptables-legacy -I INPUT -m physdev --physdev-out br0
$ iptables-legacy -R INPUT 1 -j MASQUERADE
! iptables: Invalid argument. Run `dmesg' for more information.
? 1
$ ip6tables-legacy -A INPUT -j MASQUERADE
! ip6tables: Invalid argument. Run `dmesg' for more information.
? 1
$ ip6tables-legacy -A INPUT -p tcp -j REJECT --reject-with tcp-reset
$ iptables-legacy -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -A INPUT -m physdev --physdev-out br0
$ iptables-legacy -t mangle -S
> -P PREROUTING ACCEPT
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -P POSTROUTING ACCEPT
> -A FORWARD -p tcp -m tcp --tcp-flags FIN,SYN,RST,ACK SYN -j TCPMSS --clamp-mss-to-pmtu

== hooks of user chains
$ iptables-legacy -N a
$ iptables-legacy -N b
$ iptables-legacy -A b -m owner --uid-owner 0
$ iptables-legacy -A a -j b
$ iptables-legacy -A INPUT -j a
! iptables: Invalid argument. Run `dmesg' for more information.
? 1
$ iptables-legacy -A OUTPUT -j a
$ iptables-legacy -A a -m addrtype --src-type LOCAL --limit-iface-in
! iptables: Invalid argument. Run `dmesg' for more information.
? 1
$ iptables-legacy -D OUTPUT 1
$ iptables-legacy -A a -m addrtype --src-type LOCAL --limit-iface-in
$ iptables-legacy -A OUTPUT -j a
! iptables: Invalid argument. Run `dmesg' for more information.
? 1
$ iptables-legacy -A INPUT -j DROP
$ iptables-legacy -A INPUT -j a
$ iptables-legacy -A INPUT -m owner --uid-owner 0
$ iptables-legacy -D INPUT 1
! iptables: Invalid argument. Run `dmesg' for more information.
? 1
$ iptables-legacy -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -N a
> -N b
> -A INPUT -j DROP
> -A INPUT -j a
> -A INPUT -m owner --uid-owner 0
> -A a -j b
> -A a -m addrtype --src-type LOCAL --limit-iface-in
> -A b -m owner --uid-owner 0

== values
$ iptables-legacy -A INPUT -m limit --limit-burst 0
! iptables: Numerical result out of range.
? 1
$ iptables-legacy -A INPUT -m limit --limit 1/day
! iptables: Numerical result out of range.
? 1
$ iptables-legacy -A INPUT -m limit --limit 1/day --limit-burst 4
! iptables: Numerical result out of range.
? 1
$ iptables-legacy -A INPUT -m limit --limit-burst 10000
! iptables: Numerical result out of range.
? 1
$ iptables-legacy -A INPUT -m connlabel --label 1000
! iptables: Numerical result out of range.
? 1
$ iptables-legacy -A INPUT -m hashlimit --hashlimit-upto 5/s --hashlimit-name a/b
! iptables: Invalid argument. Run `dmesg' for more information.
? 1
$ iptables-legacy -A INPUT -m recent --set --name a/b
! iptables: Invalid argument. Run `dmesg' for more information.
? 1
$ iptables-legacy -A INPUT -m set --match-set nosuch src
! iptables v1.8.11 (legacy): Set nosuch doesn't exist.
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables-legacy -A INPUT -j SET --add-set nosuch src
! iptables v1.8.11 (legacy): Set nosuch doesn't exist.
!
! Try `iptables -h' or 'iptables --help' for more information.
? 2
$ iptables-legacy -A INPUT -m nfacct --nfacct-name nosuch
! iptables: No chain/target/match by that name.
? 1
$ iptables-legacy -A INPUT -m rateest --rateest nosuch --rateest-gt --rateest-bps 1
! iptables: No chain/target/match by that name.
? 1
$ iptables-legacy -A INPUT -j IDLETIMER --timeout 0 --label x
! iptables: Invalid argument. Run `dmesg' for more information.
? 1
$ iptables-legacy -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT

== sets and accounting objects are common
$ ipset create web hash:ip
$ nfacct add count
$ iptables-legacy -A INPUT -m set --match-set web src -j ACCEPT
$ iptables -A INPUT -m set --match-set web src -j ACCEPT
$ iptables-legacy -A INPUT -m nfacct --nfacct-name count
$ ipset list -t web
> Name: web
> Type: hash:ip
> Revision: 6
> Header: family inet hashsize 1024 maxelem 65536 bucketsize 12 initval N
> Size in memory: N
> References: 2
> Number of entries: 0
$ ipset destroy web
! ipset v7.17: Set cannot be destroyed: it is in use by a kernel component
? 1
$ nfacct del count
! nfacct v1.0.2: error: Device or resource busy
? 1
$ iptables -F
$ ipset destroy web
! ipset v7.17: Set cannot be destroyed: it is in use by a kernel component
? 1
$ iptables-legacy -S
> -P INPUT ACCEPT
> -P FORWARD ACCEPT
> -P OUTPUT ACCEPT
> -A INPUT -m set --match-set web src -j ACCEPT
> -A INPUT -m nfacct --nfacct-name  count
$ iptables-legacy -F
$ ipset destroy web
$ nfacct del count

== in a restore the line is that of COMMIT
$ iptables-legacy-restore
< *filter
< -A INPUT -j MASQUERADE
< -A INPUT -j ACCEPT
< COMMIT
! iptables-restore: line 4 failed
? 1
$ iptables-legacy-restore
< *filter
< -A INPUT -j MASQUERADE
< -F
< COMMIT
$ iptables-legacy-restore
< *filter
< -A INPUT -m limit --limit-burst 0
< -D INPUT -m limit --limit-burst 0
< COMMIT
$ iptables-legacy-restore --test
< *filter
< -A INPUT -j MASQUERADE
< COMMIT
$ iptables-legacy-restore
< *filter
< :a - [0:0]
< -A INPUT -j a
< -A a -j a
< COMMIT
! iptables-restore: line 5 failed
? 1
$ iptables-legacy-restore
< *filter
< -A INPUT -j INPUT
< COMMIT
! iptables-restore: line 2 failed
? 1
$ iptables-legacy-save
> # Generated by iptables-save v1.8.11 on DATE
> *filter
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> COMMIT
> # Completed on DATE
