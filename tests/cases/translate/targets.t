# Translations of the targets, as iptables-translate and ip6tables-translate print them
== AUDIT
$ iptables-translate -A INPUT -j AUDIT --type accept
> nft 'add rule ip filter INPUT counter log level audit'
$ ip6tables-translate -A INPUT -j AUDIT --type drop
> nft 'add rule ip6 filter INPUT counter log level audit'
$ iptables-translate -A INPUT -p tcp -j AUDIT --type reject
> nft 'add rule ip filter INPUT ip protocol tcp counter log level audit'
$ ip6tables-translate -t mangle -A FORWARD -j AUDIT --type accept
> nft 'add rule ip6 mangle FORWARD counter log level audit'
$ iptables-translate -A INPUT -j AUDIT --type drop -m comment --comment x
> nft 'add rule ip filter INPUT counter log level audit comment "x"'

== CLASSIFY
$ iptables-translate -t mangle -A POSTROUTING -j CLASSIFY --set-class 1:2
> nft 'add rule ip mangle POSTROUTING counter meta priority set 1:2'
$ ip6tables-translate -t mangle -A POSTROUTING -j CLASSIFY --set-class 0:1
> nft 'add rule ip6 mangle POSTROUTING counter meta priority set 0:1'
$ iptables-translate -t mangle -A POSTROUTING -j CLASSIFY --set-class 0:0
> nft 'add rule ip mangle POSTROUTING counter meta priority set none'
$ ip6tables-translate -t mangle -A POSTROUTING -j CLASSIFY --set-class ffff:ffff
> nft 'add rule ip6 mangle POSTROUTING counter meta priority set root'
$ iptables-translate -t mangle -A POSTROUTING -o eth0 -j CLASSIFY --set-class 0x1F:0
> nft 'add rule ip mangle POSTROUTING oifname "eth0" counter meta priority set 1f:0'

== CONNMARK
$ iptables-translate -t mangle -A INPUT -j CONNMARK --set-mark 7
> nft 'add rule ip mangle INPUT counter ct mark set 0x7'
$ ip6tables-translate -t mangle -A INPUT -j CONNMARK --set-mark 7/15
> nft 'add rule ip6 mangle INPUT counter ct mark set ct mark xor 0x7 and 0xfffffff0'
$ iptables-translate -t mangle -A INPUT -j CONNMARK --set-xmark 7/9 --left-shift-mark 3
> nft 'add rule ip mangle INPUT counter ct mark set ( ct mark xor 0x7 and 0xfffffff6 ) << 3'
$ ip6tables-translate -t mangle -A INPUT -j CONNMARK --set-mark 7 --right-shift-mark 3 -m comment --comment x
> nft 'add rule ip6 mangle INPUT counter ct mark set ( 0x7  ) >> 3 comment "x"'
$ iptables-translate -t mangle -A INPUT -j CONNMARK --and-mark 0xf
> nft 'add rule ip mangle INPUT counter ct mark set ct mark and 0xf'
$ ip6tables-translate -t mangle -A INPUT -j CONNMARK --or-mark 0xf
> nft 'add rule ip6 mangle INPUT counter ct mark set ct mark or 0xf'
$ iptables-translate -t mangle -A INPUT -j CONNMARK --xor-mark 0
> nft 'add rule ip mangle INPUT counter ct mark set ct mark and 0xffffffff'
$ ip6tables-translate -t mangle -A INPUT -j CONNMARK --save-mark --mask 0xff
> nft 'add rule ip6 mangle INPUT counter ct mark set mark and 0xff'
$ iptables-translate -t mangle -A INPUT -j CONNMARK --restore-mark --left-shift-mark 2
> nft 'add rule ip mangle INPUT counter meta mark set ( ct mark ) << 2'
$ ip6tables-translate -t mangle -A INPUT -j CONNMARK --save-mark --nfmask 1 --ctmask 3
> nft # -t mangle -A INPUT -j CONNMARK --save-mark --nfmask 1 --ctmask 3 \.
$ iptables-translate -t mangle -A INPUT -j CONNMARK --set-mark 7 --ctmask 3
> nft 'add rule ip mangle INPUT counter ct mark set ct mark xor 0x7 and 0xfffffffc'
$ ip6tables-translate -t mangle -A INPUT -j CONNMARK --ctmask 3 --set-mark 7
> nft 'add rule ip6 mangle INPUT counter ct mark set 0x7'

== CT and NOTRACK
$ iptables-translate -t raw -A PREROUTING -j CT --notrack
> nft 'add rule ip raw PREROUTING counter notrack'
$ ip6tables-translate -t raw -A OUTPUT -j CT --notrack --zone 5
> nft 'add rule ip6 raw OUTPUT counter notrack'
$ iptables-translate -t raw -A PREROUTING -j CT
> nft # -t raw -A PREROUTING -j CT \.
$ ip6tables-translate -t raw -A PREROUTING -j CT --zone 5
> nft # -t raw -A PREROUTING -j CT --zone 5 \.
$ iptables-translate -t raw -A PREROUTING -p tcp -j CT --helper ftp
> nft # -t raw -A PREROUTING -p tcp -j CT --helper ftp \.
$ iptables-translate -t raw -A PREROUTING -j NOTRACK
> nft 'add rule ip raw PREROUTING counter notrack'
$ ip6tables-translate -t raw -A OUTPUT -p udp -j NOTRACK
> nft 'add rule ip6 raw OUTPUT meta l4proto udp counter notrack'
$ iptables-translate -t raw -A OUTPUT -o eth0 -j NOTRACK
> nft 'add rule ip raw OUTPUT oifname "eth0" counter notrack'
$ ip6tables-translate -t filter -A INPUT -j NOTRACK
> nft 'add rule ip6 filter INPUT counter notrack'
$ iptables-translate -t raw -I PREROUTING 3 -j NOTRACK
> nft 'insert rule ip raw PREROUTING index 3 counter notrack'

== DNAT
$ iptables-translate -t nat -A PREROUTING -j DNAT --to-destination 192.0.2.1
> nft 'add rule ip nat PREROUTING counter dnat to 192.0.2.1'
$ iptables-translate -t nat -A PREROUTING -p tcp -j DNAT --to-destination 192.0.2.9-192.0.2.1:80-90 --persistent --random
> nft 'add rule ip nat PREROUTING ip protocol tcp counter dnat to 192.0.2.9-192.0.2.1:80-90 random,persistent'
$ iptables-translate -t nat -A PREROUTING -p icmp -j DNAT --to-destination :7
> nft 'add rule ip nat PREROUTING ip protocol icmp counter dnat to :7'
$ iptables-translate -t nat -A PREROUTING -p tcp -j DNAT --to-destination 192.0.2.1:80-90/10
> nft # -t nat -A PREROUTING -p tcp -j DNAT --to-destination 192.0.2.1:80-90/10 \.
$ ip6tables-translate -t nat -A PREROUTING -j DNAT --to-destination 2001:db8::1-2001:db8::9
> nft 'add rule ip6 nat PREROUTING counter dnat to 2001:db8::1-2001:db8::9'
$ ip6tables-translate -t nat -A PREROUTING -p udp -j DNAT --to-destination [2001:db8::1]:53 --random
> nft 'add rule ip6 nat PREROUTING meta l4proto udp counter dnat to [2001:db8::1]:53 random'
$ ip6tables-translate -t nat -A PREROUTING -p udp -j DNAT --to-destination :53
> nft 'add rule ip6 nat PREROUTING meta l4proto udp counter dnat to :53'

== SNAT
$ iptables-translate -t nat -A POSTROUTING -j SNAT --to-source 192.0.2.1
> nft 'add rule ip nat POSTROUTING counter snat to 192.0.2.1'
$ iptables-translate -t nat -A POSTROUTING -p tcp -j SNAT --to-source 192.0.2.1:80-90 --persistent --random --random-fully
> nft 'add rule ip nat POSTROUTING ip protocol tcp counter snat to 192.0.2.1:80-90 random,fully-random,persistent'
$ iptables-translate -t nat -A POSTROUTING -p tcp -j SNAT --to-source 192.0.2.1:80-90/5
> nft # -t nat -A POSTROUTING -p tcp -j SNAT --to-source 192.0.2.1:80-90/5 \.
$ ip6tables-translate -t nat -A POSTROUTING -p sctp -j SNAT --to-source [2001:db8::1-2001:db8::9]:1024-65535 --random-fully
> nft 'add rule ip6 nat POSTROUTING meta l4proto sctp counter snat to [2001:db8::1-2001:db8::9]:1024-65535 fully-random'
$ ip6tables-translate -t nat -A INPUT -j SNAT --to-source 2001:db8::1 -m comment --comment x
> nft 'add rule ip6 nat INPUT counter snat to 2001:db8::1 comment "x"'

== MASQUERADE
$ iptables-translate -t nat -A POSTROUTING -j MASQUERADE
> nft 'add rule ip nat POSTROUTING counter masquerade'
$ ip6tables-translate -t nat -A POSTROUTING -j MASQUERADE --random-fully --random
> nft 'add rule ip6 nat POSTROUTING counter masquerade random,fully-random'
$ iptables-translate -t nat -A POSTROUTING -p tcp -j MASQUERADE --to-ports 80
> nft 'add rule ip nat POSTROUTING ip protocol tcp counter masquerade to :80'
$ ip6tables-translate -t nat -A POSTROUTING -p tcp -j MASQUERADE --to-ports 80-90 --random
> nft 'add rule ip6 nat POSTROUTING meta l4proto tcp counter masquerade to :80-90 random'
$ iptables-translate -t nat -A POSTROUTING -p tcp -j MASQUERADE --to-ports 80-90/7
> nft # -t nat -A POSTROUTING -p tcp -j MASQUERADE --to-ports 80-90/7 \.

== REDIRECT
$ iptables-translate -t nat -A PREROUTING -j REDIRECT
> nft 'add rule ip nat PREROUTING counter redirect'
$ ip6tables-translate -t nat -A PREROUTING -j REDIRECT --random
> nft 'add rule ip6 nat PREROUTING counter redirect random'
$ iptables-translate -t nat -A PREROUTING -p tcp -j REDIRECT --to-ports 0
> nft 'add rule ip nat PREROUTING ip protocol tcp counter redirect to :0'
$ ip6tables-translate -t nat -A PREROUTING -p udp -j REDIRECT --to-ports 80-90 --random
> nft 'add rule ip6 nat PREROUTING meta l4proto udp counter redirect to :80-90 random'
$ iptables-translate -t nat -A OUTPUT ! -p udp -j REDIRECT --to-ports 80
> nft 'add rule ip nat OUTPUT ip protocol != udp counter redirect to :80'

== DSCP
$ iptables-translate -t mangle -A INPUT -j DSCP --set-dscp 0
> nft 'add rule ip mangle INPUT counter ip dscp set 0x00'
$ ip6tables-translate -t mangle -A INPUT -j DSCP --set-dscp 63
> nft 'add rule ip6 mangle INPUT counter ip6 dscp set 0x3f'
$ iptables-translate -t mangle -A INPUT -j DSCP --set-dscp-class EF
> nft 'add rule ip mangle INPUT counter ip dscp set 0x2e'
$ ip6tables-translate -t mangle -A INPUT -j DSCP --set-dscp-class cs0
> nft 'add rule ip6 mangle INPUT counter ip6 dscp set 0x00'
$ iptables-translate -t mangle -A INPUT -p tcp -j DSCP --set-dscp 0x0a
> nft 'add rule ip mangle INPUT ip protocol tcp counter ip dscp set 0x0a'

== LOG
$ iptables-translate -A INPUT -j LOG
> nft 'add rule ip filter INPUT counter log'
$ ip6tables-translate -A INPUT -j LOG --log-prefix 'say "hi" '
> nft 'add rule ip6 filter INPUT counter log prefix "say "hi" "'
$ iptables-translate -A INPUT -j LOG --log-level error --log-prefix x
> nft 'add rule ip filter INPUT counter log prefix "x" level err'
$ ip6tables-translate -A INPUT -j LOG --log-level 4
> nft 'add rule ip6 filter INPUT counter log'
$ iptables-translate -A INPUT -j LOG --log-tcp-options --log-tcp-sequence --log-uid
> nft 'add rule ip filter INPUT counter log flags tcp sequence,options flags skuid'
$ ip6tables-translate -A INPUT -j LOG --log-macdecode --log-ip-options -m comment --comment x
> nft 'add rule ip6 filter INPUT counter log flags ip options flags ether comment "x"'
$ iptables-translate -A INPUT -j LOG --log-macdecode --log-ip-options --log-uid --log-tcp-options --log-tcp-sequence --log-level debug
> nft 'add rule ip filter INPUT counter log level debug flags all'

== MARK
$ iptables-translate -t mangle -A INPUT -j MARK --set-mark 7
> nft 'add rule ip mangle INPUT counter meta mark set 0x7'
$ ip6tables-translate -t mangle -A INPUT -j MARK --set-mark 7/15 -m comment --comment x
> nft 'add rule ip6 mangle INPUT counter meta mark set mark and 0xfffffff0 xor 0x7  comment "x"'
$ iptables-translate -t mangle -A INPUT -j MARK --set-xmark 7/9
> nft 'add rule ip mangle INPUT counter meta mark set mark and 0xfffffff6 xor 0x7'
$ ip6tables-translate -t mangle -A INPUT -j MARK --and-mark 0xf
> nft 'add rule ip6 mangle INPUT counter meta mark set mark and 0xf'
$ iptables-translate -t mangle -A INPUT -j MARK --or-mark 0xf
> nft 'add rule ip mangle INPUT counter meta mark set mark or 0xf'
$ ip6tables-translate -t mangle -A INPUT -j MARK --xor-mark 0
> nft 'add rule ip6 mangle INPUT counter meta mark set mark and 0xffffffff'
$ iptables-translate -t mangle -A INPUT -j MARK --and-mark 0
> nft 'add rule ip mangle INPUT counter meta mark set 0x0'

== NFLOG
$ iptables-translate -A INPUT -j NFLOG
> nft 'add rule ip filter INPUT counter log group 0'
$ ip6tables-translate -A INPUT -j NFLOG --nflog-group 65535 --nflog-prefix 'a "b'
> nft 'add rule ip6 filter INPUT counter log prefix "a "b" group 65535'
$ iptables-translate -A INPUT -j NFLOG --nflog-prefix 0123456789012345678901234567890123456789012345678901234567890123456789
> nft 'add rule ip filter INPUT counter log prefix "012345678901234567890123456789012345678901234567890123456789012" group 0'
$ ip6tables-translate -A INPUT -j NFLOG --nflog-size 0 --nflog-threshold 7
> nft 'add rule ip6 filter INPUT counter log snaplen 0 queue-threshold 7 group 0'
$ iptables-translate -A INPUT -j NFLOG --nflog-range 4 -m comment --comment x
> nft 'add rule ip filter INPUT counter log group 0  comment "x"'
! warn: --nflog-range has never worked and is no longer supported, please use --nflog-size instead

== NFQUEUE
$ iptables-translate -A INPUT -j NFQUEUE
> nft 'add rule ip filter INPUT counter queue num 0'
$ ip6tables-translate -A INPUT -j NFQUEUE --queue-num 7 --queue-bypass
> nft 'add rule ip6 filter INPUT counter queue num 7 bypass'
$ iptables-translate -A INPUT -j NFQUEUE --queue-balance 1:4 --queue-cpu-fanout --queue-bypass
> nft 'add rule ip filter INPUT counter queue num 1-4 bypass,fanout'
$ ip6tables-translate -A INPUT -j NFQUEUE --queue-balance 1:
> nft 'add rule ip6 filter INPUT counter queue num 1-65534'
$ iptables-translate -A INPUT -j NFQUEUE --queue-num 7 -m comment --comment x
> nft 'add rule ip filter INPUT counter queue num 7  comment "x"'

== REJECT
$ iptables-translate -A INPUT -j REJECT
> nft 'add rule ip filter INPUT counter reject'
$ ip6tables-translate -A INPUT -j REJECT
> nft 'add rule ip6 filter INPUT counter reject'
$ iptables-translate -A INPUT -p tcp -j REJECT --reject-with tcp-reset
> nft 'add rule ip filter INPUT ip protocol tcp counter reject with tcp reset'
$ ip6tables-translate -A INPUT -j REJECT --reject-with tcp-reset
> nft 'add rule ip6 filter INPUT counter reject with tcp reset'
$ iptables-translate -A INPUT -j REJECT --reject-with icmp-net-unreachable
> nft 'add rule ip filter INPUT counter reject with icmp type net-unreachable'
$ iptables-translate -A INPUT -j REJECT --reject-with icmp-proto-unreachable
> nft 'add rule ip filter INPUT counter reject with icmp type prot-unreachable'
$ iptables-translate -A INPUT -j REJECT --reject-with admin-prohib
> nft 'add rule ip filter INPUT counter reject with icmp type admin-prohibited'
$ ip6tables-translate -A INPUT -j REJECT --reject-with no-route
> nft 'add rule ip6 filter INPUT counter reject with icmpv6 type no-route'
$ ip6tables-translate -A INPUT -j REJECT --reject-with adm-prohibited
> nft 'add rule ip6 filter INPUT counter reject with icmpv6 type admin-prohibited'
$ ip6tables-translate -A INPUT -j REJECT --reject-with policy-fail
> nft 'add rule ip6 filter INPUT counter reject with icmpv6 type policy-fail'

== SYNPROXY
$ iptables-translate -A INPUT -p tcp -j SYNPROXY
> nft 'add rule ip filter INPUT ip protocol tcp counter synproxy'
$ ip6tables-translate -A INPUT -p tcp -j SYNPROXY --sack-perm --timestamp --wscale 7 --mss 1460 --ecn
> nft 'add rule ip6 filter INPUT meta l4proto tcp counter synproxy sack-perm timestamp wscale 7 mss 1460 ecn'
$ iptables-translate -A INPUT -p tcp -j SYNPROXY --mss 65536
> nft 'add rule ip filter INPUT ip protocol tcp counter synproxy mss 0'
$ ip6tables-translate -A INPUT -p tcp -j SYNPROXY --wscale 256 --ecn
> nft 'add rule ip6 filter INPUT meta l4proto tcp counter synproxy wscale 0 ecn'
$ iptables-translate -A INPUT -p tcp -j SYNPROXY --timestamp -m comment --comment x
> nft 'add rule ip filter INPUT ip protocol tcp counter synproxy timestamp  comment "x"'

== TCPMSS
$ iptables-translate -t mangle -A FORWARD -p tcp -j TCPMSS --set-mss 1400
> nft 'add rule ip mangle FORWARD ip protocol tcp counter tcp option maxseg size set 1400'
$ ip6tables-translate -t mangle -A FORWARD -p tcp -j TCPMSS --clamp-mss-to-pmtu
> nft 'add rule ip6 mangle FORWARD meta l4proto tcp counter tcp option maxseg size set rt mtu'
$ iptables-translate -t mangle -A FORWARD -p tcp -j TCPMSS --clamp-mss-to-pmtu --set-mss 0
> nft 'add rule ip mangle FORWARD ip protocol tcp counter tcp option maxseg size set 0'
$ ip6tables-translate -t mangle -A FORWARD -p tcp -j TCPMSS --set-mss 1400 --clamp-mss-to-pmtu
> nft 'add rule ip6 mangle FORWARD meta l4proto tcp counter tcp option maxseg size set rt mtu'
$ iptables-translate -t mangle -A OUTPUT -p tcp -j TCPMSS --set-mss 1 -m comment --comment x
> nft 'add rule ip mangle OUTPUT ip protocol tcp counter tcp option maxseg size set 1 comment "x"'

== TEE
$ iptables-translate -t mangle -A FORWARD -j TEE --gateway 192.0.2.1
> nft 'add rule ip mangle FORWARD counter dup to 192.0.2.1'
$ ip6tables-translate -t mangle -A FORWARD -j TEE --gateway 2001:db8::1 --oif eth0
> nft 'add rule ip6 mangle FORWARD counter dup to 2001:db8::1 device eth0'
$ iptables-translate -t mangle -A FORWARD -j TEE --gateway 192.0.2.1 --oif 'a"b '
> nft 'add rule ip mangle FORWARD counter dup to 192.0.2.1 device a"b'
$ iptables-translate -t mangle -A FORWARD -j TEE --gateway 192.0.2.1 --oif 'a ' -m comment --comment x
> nft 'add rule ip mangle FORWARD counter dup to 192.0.2.1 device a  comment "x"'
$ ip6tables-translate -A INPUT -j TEE --gateway ::
> nft 'add rule ip6 filter INPUT counter dup to ::'

== TOS
$ iptables-translate -t mangle -A INPUT -j TOS --set-tos Minimize-Delay
> nft 'add rule ip mangle INPUT counter ip6 dscp set 0x04'
$ ip6tables-translate -t mangle -A INPUT -j TOS --set-tos 0x13/0xfc
> nft 'add rule ip6 mangle INPUT counter ip6 dscp set ip6 dscp and 0x00 xor 0x04'
$ iptables-translate -t mangle -A INPUT -j TOS --and-tos 0x1f
> nft 'add rule ip mangle INPUT counter ip6 dscp set ip6 dscp and 0x07'
$ ip6tables-translate -t mangle -A INPUT -j TOS --or-tos 0x1f
> nft 'add rule ip6 mangle INPUT counter ip6 dscp set ip6 dscp or 0x07'
$ iptables-translate -t mangle -A INPUT -j TOS --xor-tos 0xff
> nft 'add rule ip mangle INPUT counter ip6 dscp set ip6 dscp xor 0x3f'
$ ip6tables-translate -t mangle -A INPUT -j TOS --set-tos 3/0x7f
> nft 'add rule ip6 mangle INPUT counter ip6 dscp set 0x00'
$ iptables-translate -t mangle -A INPUT -j TOS --set-tos 3/2
> nft 'add rule ip mangle INPUT counter ip6 dscp set ip6 dscp and 0x3f xor 0x00'

== TPROXY
$ iptables-translate -t mangle -A PREROUTING -p tcp -j TPROXY --on-port 12
> nft 'add rule ip mangle PREROUTING ip protocol tcp counter tproxy to :12 accept'
$ ip6tables-translate -t mangle -A PREROUTING -p udp -j TPROXY --on-port 0
> nft 'add rule ip6 mangle PREROUTING meta l4proto udp counter tproxy to :0 accept'
$ iptables-translate -t mangle -A PREROUTING -p tcp -j TPROXY --on-port 0 --on-ip 127.0.0.1 --tproxy-mark 1
> nft 'add rule ip mangle PREROUTING ip protocol tcp counter tproxy to 127.0.0.1 meta mark set 0x1 accept'
$ ip6tables-translate -t mangle -A PREROUTING -p tcp -j TPROXY --on-port 12 --on-ip ::1 --tproxy-mark 1/3
> nft 'add rule ip6 mangle PREROUTING meta l4proto tcp counter tproxy to [::1]:12 meta mark set meta mark & 0xfffffffc xor 0x1 accept'
$ iptables-translate -t mangle -A PREROUTING -p tcp -j TPROXY --on-port 12 --tproxy-mark 0/1 -m comment --comment x
> nft 'add rule ip mangle PREROUTING ip protocol tcp counter tproxy to :12 meta mark set meta mark & 0xfffffffe xor 0x0 accept comment "x"'
$ ip6tables-translate -t mangle -A PREROUTING -p tcp -j TPROXY --on-port 12 --tproxy-mark 0/0
> nft 'add rule ip6 mangle PREROUTING meta l4proto tcp counter tproxy to :12 accept'

== TRACE
$ iptables-translate -t raw -A PREROUTING -j TRACE
> nft 'add rule ip raw PREROUTING counter nftrace set 1'
$ ip6tables-translate -t raw -A OUTPUT -j TRACE
> nft 'add rule ip6 raw OUTPUT counter nftrace set 1'
$ iptables-translate -t raw -A PREROUTING -p tcp -j TRACE
> nft 'add rule ip raw PREROUTING ip protocol tcp counter nftrace set 1'
$ ip6tables-translate -t raw -A PREROUTING -s 2001:db8::1 -j TRACE
> nft 'add rule ip6 raw PREROUTING ip6 saddr 2001:db8::1 counter nftrace set 1'
$ iptables-translate -A INPUT -j TRACE -m comment --comment x
> nft 'add rule ip filter INPUT counter nftrace set 1 comment "x"'

== targets without a translation
$ iptables-translate -t mangle -A POSTROUTING -j CHECKSUM --checksum-fill
> nft # -t mangle -A POSTROUTING -j CHECKSUM --checksum-fill \.
$ iptables-translate -A INPUT -j CLUSTERIP
> nft # -A INPUT -j CLUSTERIP \.
$ ip6tables-translate -t mangle -A INPUT -j CONNSECMARK --save
> nft # -t mangle -A INPUT -j CONNSECMARK --save \.
$ ip6tables-translate -t mangle -A PREROUTING -j DNPT --src-pfx 2001:db8:1::/48 --dst-pfx 2001:db8:2::/48
> nft # -t mangle -A PREROUTING -j DNPT --src-pfx 2001:db8:1::/48 --dst-pfx 2001:db8:2::/48 \.
$ iptables-translate -t mangle -A INPUT -j ECN --ecn-ip-ect 1
> nft # -t mangle -A INPUT -j ECN --ecn-ip-ect 1 \.
$ ip6tables-translate -t mangle -A INPUT -j HL --hl-set 3
> nft # -t mangle -A INPUT -j HL --hl-set 3 \.
$ iptables-translate -t mangle -A INPUT -j HMARK --hmark-tuple src --hmark-mod 10 --hmark-rnd 1
> nft # -t mangle -A INPUT -j HMARK --hmark-tuple src --hmark-mod 10 --hmark-rnd 1 \.
$ ip6tables-translate -A INPUT -j IDLETIMER --timeout 5 --label a
> nft # -A INPUT -j IDLETIMER --timeout 5 --label a \.
$ iptables-translate -A INPUT -j LED --led-trigger-id a
> nft # -A INPUT -j LED --led-trigger-id a \.
$ ip6tables-translate -t nat -A PREROUTING -j NETMAP --to 2001:db8::/64
> nft # -t nat -A PREROUTING -j NETMAP --to 2001:db8::/64 \.
$ iptables-translate -A INPUT -j QUEUE
> nft # -A INPUT -j QUEUE \.
$ ip6tables-translate -A INPUT -j RATEEST --rateest-name a --rateest-interval 1s --rateest-ewmalog 2s
> nft # -A INPUT -j RATEEST --rateest-name a --rateest-interval 1s --rateest-ewmalog 2s \.
$ iptables-translate -t mangle -A INPUT -j SECMARK --selctx a:b
> nft # -t mangle -A INPUT -j SECMARK --selctx a:b \.
$ ip6tables-translate -t mangle -A POSTROUTING -j SNPT --src-pfx 2001:db8:1::/48 --dst-pfx 2001:db8:2::/48
> nft # -t mangle -A POSTROUTING -j SNPT --src-pfx 2001:db8:1::/48 --dst-pfx 2001:db8:2::/48 \.
$ iptables-translate -t mangle -A INPUT -p tcp -j TCPOPTSTRIP --strip-options sack
> nft # -t mangle -A INPUT -p tcp -j TCPOPTSTRIP --strip-options sack \.
$ iptables-translate -t mangle -A INPUT -j TTL --ttl-inc 3
> nft # -t mangle -A INPUT -j TTL --ttl-inc 3 \.
$ iptables-translate -A INPUT -j ULOG --ulog-prefix x
> nft # -A INPUT -j ULOG --ulog-prefix x \.

== the set that SET changes
$ ipset create one hash:ip
$ iptables-translate -A INPUT -j SET --add-set one src
> nft # -A INPUT -j SET --add-set one src \.
$ ip6tables-translate -A INPUT -j SET --add-set two src
! ip6tables-translate v1.8.11 (nf_tables): Set two doesn't exist.
!
! Try `ip6tables-translate -h' or 'ip6tables-translate --help' for more information.
? 2
