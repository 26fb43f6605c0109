# iptables-translate: matches of headers

== tcp
$ iptables-translate -A INPUT -p tcp -m tcp
> nft 'add rule ip filter INPUT meta l4proto tcp counter'
$ ip6tables-translate -A INPUT -p tcp -m tcp
> nft 'add rule ip6 filter INPUT meta l4proto tcp counter'
$ iptables-translate -A INPUT -p tcp --dport 22
> nft 'add rule ip filter INPUT tcp dport 22 counter'
$ iptables-translate -A INPUT -p tcp ! --dport 22
> nft 'add rule ip filter INPUT tcp dport != 22 counter'
$ iptables-translate -A INPUT -p tcp --sport 22 --dport 0
> nft 'add rule ip filter INPUT tcp sport 22 tcp dport 0 counter'
$ iptables-translate -A INPUT -p tcp --sport 10:20
> nft 'add rule ip filter INPUT tcp sport 10-20 counter'
$ iptables-translate -A INPUT -p tcp ! --sport 10:20 ! --dport 0:65535
> nft 'add rule ip filter INPUT tcp sport != 10-20 tcp dport != 0-65535 counter'
$ iptables-translate -A INPUT -p tcp --sport 0:65535
> nft 'add rule ip filter INPUT meta l4proto tcp counter'
$ iptables-translate -A INPUT -p tcp --sport :80 --dport 1024:
> nft 'add rule ip filter INPUT tcp sport 0-80 tcp dport 1024-65535 counter'
$ iptables-translate -A INPUT -p tcp --syn
> nft 'add rule ip filter INPUT tcp flags syn / fin,syn,rst,ack counter'
$ iptables-translate -A INPUT -p tcp ! --syn
> nft 'add rule ip filter INPUT tcp flags != syn / fin,syn,rst,ack counter'
$ iptables-translate -A INPUT -p tcp --tcp-flags ALL NONE
> nft 'add rule ip filter INPUT tcp flags 0x0 / fin,syn,rst,psh,ack,urg counter'
$ iptables-translate -A INPUT -p tcp --tcp-flags ALL ALL
> nft 'add rule ip filter INPUT tcp flags fin,syn,rst,psh,ack,urg / fin,syn,rst,psh,ack,urg counter'
$ iptables-translate -A INPUT -p tcp --tcp-flags SYN,ACK ACK
> nft 'add rule ip filter INPUT tcp flags ack / syn,ack counter'
$ iptables-translate -A INPUT -p tcp --tcp-flags FIN,URG,PSH FIN,URG,PSH
> nft 'add rule ip filter INPUT tcp flags fin,psh,urg / fin,psh,urg counter'
$ iptables-translate -A INPUT -p tcp ! --tcp-flags FIN,URG,PSH FIN,URG
> nft 'add rule ip filter INPUT tcp flags != fin,urg / fin,psh,urg counter'
$ iptables-translate -A INPUT -p tcp --tcp-flags NONE NONE
> nft 'add rule ip filter INPUT meta l4proto tcp counter'
$ iptables-translate -A INPUT -p tcp --tcp-flags NONE SYN
> nft 'add rule ip filter INPUT meta l4proto tcp counter'
$ iptables-translate -A INPUT -p tcp ! --tcp-flags NONE NONE
> nft 'add rule ip filter INPUT tcp flags != 0x0 / 0x0 counter'
$ iptables-translate -A INPUT -p tcp ! --tcp-flags NONE SYN
> nft 'add rule ip filter INPUT tcp flags != syn / 0x0 counter'
$ iptables-translate -A INPUT -p tcp --tcp-flags SYN FIN
> nft 'add rule ip filter INPUT tcp flags fin / syn counter'
$ iptables-translate -A INPUT -p tcp --tcp-flags SYN NONE
> nft 'add rule ip filter INPUT tcp flags 0x0 / syn counter'
$ iptables-translate -A INPUT -p tcp --tcp-option 5
> nft 'add rule ip filter INPUT tcp option 5 exists counter'
$ iptables-translate -A INPUT -p tcp ! --tcp-option 5
> nft 'add rule ip filter INPUT tcp option 5 missing counter'
$ iptables-translate -A INPUT -p tcp --tcp-option 2
> nft 'add rule ip filter INPUT tcp option 2 exists counter'
$ iptables-translate -A INPUT -p tcp --dport 80 --tcp-option 5 --syn --sport 3
> nft 'add rule ip filter INPUT tcp sport 3 tcp dport 80 tcp option 5 exists tcp flags syn / fin,syn,rst,ack counter'
$ iptables-translate -A INPUT -m tcp --dport 5
> nft 'add rule ip filter INPUT tcp dport 5 counter'
$ iptables-translate -A INPUT ! -p tcp -m tcp --dport 5
> nft 'add rule ip filter INPUT tcp dport 5 counter'
$ iptables-translate -A INPUT -m tcp
> nft 'add rule ip filter INPUT meta l4proto tcp counter'
$ iptables-translate -A INPUT -p udp -m tcp --dport 5
> nft 'add rule ip filter INPUT ip protocol udp tcp dport 5 counter'
$ iptables-translate -A INPUT -p udp -m tcp
> nft 'add rule ip filter INPUT ip protocol udp meta l4proto tcp counter'
$ iptables-translate -A INPUT -p tcp -m tcp --dport 5 -m tcp --sport 7
> nft 'add rule ip filter INPUT tcp dport 5 tcp sport 7 counter'
$ iptables-translate -A INPUT -p tcp -m tcp --dport 5 -m tcp
> nft 'add rule ip filter INPUT tcp dport 5 meta l4proto tcp counter'
$ ip6tables-translate -A INPUT -p tcp --dport 22
> nft 'add rule ip6 filter INPUT tcp dport 22 counter'
$ ip6tables-translate -A INPUT -p tcp --syn ! --dport 1:2
> nft 'add rule ip6 filter INPUT tcp dport != 1-2 tcp flags syn / fin,syn,rst,ack counter'

== udp
$ iptables-translate -A INPUT -p udp -m udp
> nft 'add rule ip filter INPUT meta l4proto udp counter'
$ ip6tables-translate -A INPUT -p udp -m udp
> nft 'add rule ip6 filter INPUT meta l4proto udp counter'
$ iptables-translate -A INPUT -p udp --dport 53
> nft 'add rule ip filter INPUT udp dport 53 counter'
$ iptables-translate -A INPUT -p udp --dport 53:54 ! --sport 3:4
> nft 'add rule ip filter INPUT udp sport != 3-4 udp dport 53-54 counter'
$ iptables-translate -A INPUT -p udp --dport 0:65535
> nft 'add rule ip filter INPUT meta l4proto udp counter'
$ iptables-translate -A INPUT -p udp ! --dport 0:65535
> nft 'add rule ip filter INPUT udp dport != 0-65535 counter'
$ iptables-translate -A INPUT ! -p udp -m udp --dport 5
> nft 'add rule ip filter INPUT udp dport 5 counter'
$ iptables-translate -A INPUT ! -p udp -m udp
> nft 'add rule ip filter INPUT meta l4proto udp counter'
$ iptables-translate -A INPUT -m udp
> nft 'add rule ip filter INPUT meta l4proto udp counter'
$ iptables-translate -A INPUT -p tcp -m udp
> nft 'add rule ip filter INPUT ip protocol tcp meta l4proto udp counter'
$ iptables-translate -A INPUT -p udp --sport 65535 --dport 65535
> nft 'add rule ip filter INPUT udp sport 65535 udp dport 65535 counter'
$ iptables-translate -A INPUT -p udp --sport 65535:65535
> nft 'add rule ip filter INPUT udp sport 65535 counter'
$ ip6tables-translate -A INPUT -p mh -m udp
> nft 'add rule ip6 filter INPUT meta l4proto mobility-header meta l4proto udp counter'

== sctp
$ iptables-translate -A INPUT -p sctp
> nft 'add rule ip filter INPUT ip protocol sctp counter'
$ iptables-translate -A INPUT -p sctp -m sctp
> nft # -A INPUT -p sctp -m sctp \.
$ iptables-translate -A INPUT -p sctp --dport 80
> nft 'add rule ip filter INPUT sctp dport 80 counter'
$ iptables-translate -A INPUT -p sctp --dport 80:90 ! --sport 4
> nft 'add rule ip filter INPUT sctp sport != 4 sctp dport 80-90 counter'
$ iptables-translate -A INPUT -p sctp --dport 0:65535
> nft 'add rule ip filter INPUT sctp dport 0-65535 counter'
$ iptables-translate -A INPUT -p sctp ! --dport 0:65535
> nft 'add rule ip filter INPUT sctp dport != 0-65535 counter'
$ iptables-translate -A INPUT -p sctp --chunk-types all DATA
> nft 'add rule ip filter INPUT sctp chunk data exists counter'
$ iptables-translate -A INPUT -p sctp --chunk-types any DATA
> nft # -A INPUT -p sctp --chunk-types any DATA \.
$ iptables-translate -A INPUT -p sctp --chunk-types only DATA
> nft 'add rule ip filter INPUT sctp chunk data exists sctp chunk init missing sctp chunk init-ack missing sctp chunk sack missing sctp chunk heartbeat missing sctp chunk heartbeat-ack missing sctp chunk abort missing sctp chunk shutdown missing sctp chunk shutdown-ack missing sctp chunk error missing sctp chunk cookie-echo missing sctp chunk cookie-ack missing sctp chunk ecne missing sctp chunk cwr missing sctp chunk shutdown-complete missing sctp chunk i-data missing sctp chunk re-config missing sctp chunk pad missing sctp chunk asconf missing sctp chunk asconf-ack missing sctp chunk forward-tsn missing sctp chunk i-forward-tsn missing counter'
$ iptables-translate -A INPUT -p sctp ! --chunk-types all DATA
> nft 'add rule ip filter INPUT sctp chunk data missing counter'
$ iptables-translate -A INPUT -p sctp ! --chunk-types only DATA,INIT
> nft 'add rule ip filter INPUT sctp chunk data missing sctp chunk init missing sctp chunk init-ack exists sctp chunk sack exists sctp chunk heartbeat exists sctp chunk heartbeat-ack exists sctp chunk abort exists sctp chunk shutdown exists sctp chunk shutdown-ack exists sctp chunk error exists sctp chunk cookie-echo exists sctp chunk cookie-ack exists sctp chunk ecne exists sctp chunk cwr exists sctp chunk shutdown-complete exists sctp chunk i-data exists sctp chunk re-config exists sctp chunk pad exists sctp chunk asconf exists sctp chunk asconf-ack exists sctp chunk forward-tsn exists sctp chunk i-forward-tsn exists counter'
$ iptables-translate -A INPUT -p sctp ! --chunk-types any DATA,INIT
> nft # -A INPUT -p sctp  --chunk-types any DATA,INIT \.
$ iptables-translate -A INPUT -p sctp --chunk-types only DATA:Be
> nft 'add rule ip filter INPUT sctp chunk data flags & 0x3 == 0x2 sctp chunk init missing sctp chunk init-ack missing sctp chunk sack missing sctp chunk heartbeat missing sctp chunk heartbeat-ack missing sctp chunk abort missing sctp chunk shutdown missing sctp chunk shutdown-ack missing sctp chunk error missing sctp chunk cookie-echo missing sctp chunk cookie-ack missing sctp chunk ecne missing sctp chunk cwr missing sctp chunk shutdown-complete missing sctp chunk i-data missing sctp chunk re-config missing sctp chunk pad missing sctp chunk asconf missing sctp chunk asconf-ack missing sctp chunk forward-tsn missing sctp chunk i-forward-tsn missing counter'
$ iptables-translate -A INPUT -p sctp --chunk-types only DATA:I,ABORT:T,PAD,ASCONF
> nft 'add rule ip filter INPUT sctp chunk data flags & 0x8 == 0x8 sctp chunk init missing sctp chunk init-ack missing sctp chunk sack missing sctp chunk heartbeat missing sctp chunk heartbeat-ack missing sctp chunk abort flags & 0x1 == 0x1 sctp chunk shutdown missing sctp chunk shutdown-ack missing sctp chunk error missing sctp chunk cookie-echo missing sctp chunk cookie-ack missing sctp chunk ecne missing sctp chunk cwr missing sctp chunk shutdown-complete missing sctp chunk i-data missing sctp chunk re-config missing sctp chunk pad exists sctp chunk asconf exists sctp chunk asconf-ack missing sctp chunk forward-tsn missing sctp chunk i-forward-tsn missing counter'
$ iptables-translate -A INPUT -p sctp --chunk-types all ALL
> nft 'add rule ip filter INPUT sctp chunk data exists sctp chunk init exists sctp chunk init-ack exists sctp chunk sack exists sctp chunk heartbeat exists sctp chunk heartbeat-ack exists sctp chunk abort exists sctp chunk shutdown exists sctp chunk shutdown-ack exists sctp chunk error exists sctp chunk cookie-echo exists sctp chunk cookie-ack exists sctp chunk ecne exists sctp chunk cwr exists sctp chunk shutdown-complete exists sctp chunk i-data exists sctp chunk re-config exists sctp chunk pad exists sctp chunk asconf exists sctp chunk asconf-ack exists sctp chunk forward-tsn exists sctp chunk i-forward-tsn exists counter'
$ iptables-translate -A INPUT -p sctp --chunk-types only NONE
> nft 'add rule ip filter INPUT sctp chunk data missing sctp chunk init missing sctp chunk init-ack missing sctp chunk sack missing sctp chunk heartbeat missing sctp chunk heartbeat-ack missing sctp chunk abort missing sctp chunk shutdown missing sctp chunk shutdown-ack missing sctp chunk error missing sctp chunk cookie-echo missing sctp chunk cookie-ack missing sctp chunk ecne missing sctp chunk cwr missing sctp chunk shutdown-complete missing sctp chunk i-data missing sctp chunk re-config missing sctp chunk pad missing sctp chunk asconf missing sctp chunk asconf-ack missing sctp chunk forward-tsn missing sctp chunk i-forward-tsn missing counter'
$ iptables-translate -A INPUT -p sctp --chunk-types all NONE
> nft 'add rule ip filter INPUT counter'
$ iptables-translate -A INPUT -p sctp --chunk-types only ALL
> nft 'add rule ip filter INPUT sctp chunk data exists sctp chunk init exists sctp chunk init-ack exists sctp chunk sack exists sctp chunk heartbeat exists sctp chunk heartbeat-ack exists sctp chunk abort exists sctp chunk shutdown exists sctp chunk shutdown-ack exists sctp chunk error exists sctp chunk cookie-echo exists sctp chunk cookie-ack exists sctp chunk ecne exists sctp chunk cwr exists sctp chunk shutdown-complete exists sctp chunk i-data exists sctp chunk re-config exists sctp chunk pad exists sctp chunk asconf exists sctp chunk asconf-ack exists sctp chunk forward-tsn exists sctp chunk i-forward-tsn exists counter'
$ iptables-translate -A INPUT -p sctp --chunk-types any ALL
> nft # -A INPUT -p sctp --chunk-types any ALL \.
$ iptables-translate -A INPUT -p sctp --chunk-types all I_DATA,I_DATA:B,RE_CONFIG,FORWARD_TSN,ASCONF_ACK,SHUTDOWN_COMPLETE:t
> nft 'add rule ip filter INPUT sctp chunk shutdown-complete flags & 0x1 == 0x0 sctp chunk i-data exists sctp chunk re-config exists sctp chunk asconf-ack exists sctp chunk forward-tsn exists counter'
$ iptables-translate -A INPUT -p sctp --chunk-types all DATA --dport 3
> nft 'add rule ip filter INPUT sctp dport 3 sctp chunk data exists counter'
$ ip6tables-translate -A INPUT -p sctp --chunk-types all DATA --dport 3
> nft 'add rule ip6 filter INPUT sctp dport 3 sctp chunk data exists counter'
$ ip6tables-translate -A INPUT -p sctp -m sctp
> nft # -A INPUT -p sctp -m sctp \.
$ iptables-translate -A INPUT -p sctp ! --chunk-types all DATA:Be,ABORT:t
> nft 'add rule ip filter INPUT sctp chunk data flags & 0x3 != 0x2 sctp chunk abort flags & 0x1 != 0x0 counter'
$ iptables-translate -A INPUT -p sctp ! --chunk-types only DATA:Be
> nft 'add rule ip filter INPUT sctp chunk data flags & 0x3 != 0x2 sctp chunk init exists sctp chunk init-ack exists sctp chunk sack exists sctp chunk heartbeat exists sctp chunk heartbeat-ack exists sctp chunk abort exists sctp chunk shutdown exists sctp chunk shutdown-ack exists sctp chunk error exists sctp chunk cookie-echo exists sctp chunk cookie-ack exists sctp chunk ecne exists sctp chunk cwr exists sctp chunk shutdown-complete exists sctp chunk i-data exists sctp chunk re-config exists sctp chunk pad exists sctp chunk asconf exists sctp chunk asconf-ack exists sctp chunk forward-tsn exists sctp chunk i-forward-tsn exists counter'
$ iptables-translate -A INPUT -p sctp ! --chunk-types all NONE
> nft 'add rule ip filter INPUT counter'
$ iptables-translate -A INPUT -p sctp ! --chunk-types only NONE
> nft 'add rule ip filter INPUT sctp chunk data exists sctp chunk init exists sctp chunk init-ack exists sctp chunk sack exists sctp chunk heartbeat exists sctp chunk heartbeat-ack exists sctp chunk abort exists sctp chunk shutdown exists sctp chunk shutdown-ack exists sctp chunk error exists sctp chunk cookie-echo exists sctp chunk cookie-ack exists sctp chunk ecne exists sctp chunk cwr exists sctp chunk shutdown-complete exists sctp chunk i-data exists sctp chunk re-config exists sctp chunk pad exists sctp chunk asconf exists sctp chunk asconf-ack exists sctp chunk forward-tsn exists sctp chunk i-forward-tsn exists counter'
$ iptables-translate -A INPUT -p sctp --chunk-types all DATA:Be,DATA:b,DATA:B
> nft 'add rule ip filter INPUT sctp chunk data flags & 0x3 == 0x2 counter'
$ iptables-translate -A INPUT -p sctp --chunk-types only ECN_ECNE:
> nft 'add rule ip filter INPUT sctp chunk data missing sctp chunk init missing sctp chunk init-ack missing sctp chunk sack missing sctp chunk heartbeat missing sctp chunk heartbeat-ack missing sctp chunk abort missing sctp chunk shutdown missing sctp chunk shutdown-ack missing sctp chunk error missing sctp chunk cookie-echo missing sctp chunk cookie-ack missing sctp chunk ecne exists sctp chunk cwr missing sctp chunk shutdown-complete missing sctp chunk i-data missing sctp chunk re-config missing sctp chunk pad missing sctp chunk asconf missing sctp chunk asconf-ack missing sctp chunk forward-tsn missing sctp chunk i-forward-tsn missing counter'
$ iptables-translate -A INPUT -p sctp --chunk-types all ECN_ECNE,ECN_CWR
> nft 'add rule ip filter INPUT sctp chunk ecne exists sctp chunk cwr exists counter'

== dccp
$ iptables-translate -A INPUT -p dccp -m dccp
> nft 'add rule ip filter INPUT counter'
$ ip6tables-translate -A INPUT -p dccp -m dccp
> nft 'add rule ip6 filter INPUT counter'
$ iptables-translate -A INPUT -p dccp --dport 3
> nft 'add rule ip filter INPUT dccp dport 3 counter'
$ iptables-translate -A INPUT -p dccp --dport 3:4 ! --sport 5:6
> nft 'add rule ip filter INPUT dccp sport != 5-6 dccp dport 3-4 counter'
$ iptables-translate -A INPUT -p dccp --dport 0:65535
> nft 'add rule ip filter INPUT dccp dport 0-65535 counter'
$ iptables-translate -A INPUT -p dccp --dccp-types REQUEST
> nft 'add rule ip filter INPUT dccp type request counter'
$ iptables-translate -A INPUT -p dccp --dccp-types REQUEST,RESPONSE,DATA,ACK,DATAACK,CLOSEREQ,CLOSE,RESET,SYNC,SYNCACK,INVALID
> nft 'add rule ip filter INPUT dccp type { request, response, data, ack, dataack, closereq, close, reset, sync, syncack, 10-15 } counter'
$ iptables-translate -A INPUT -p dccp --dccp-types INVALID
> nft 'add rule ip filter INPUT dccp type 10-15 counter'
$ iptables-translate -A INPUT -p dccp ! --dccp-types INVALID
> nft 'add rule ip filter INPUT dccp type != 10-15 counter'
$ iptables-translate -A INPUT -p dccp ! --dccp-types RESET,INVALID,SYNC
> nft 'add rule ip filter INPUT dccp type != { reset, sync, 10-15 } counter'
$ iptables-translate -A INPUT -p dccp --dccp-option 5
> nft # -A INPUT -p dccp --dccp-option 5 \.
$ iptables-translate -A INPUT -p dccp --dccp-types ''
> nft 'add rule ip filter INPUT counter'
$ iptables-translate -A INPUT -p dccp ! --dccp-types ''
> nft 'add rule ip filter INPUT counter'
$ iptables-translate -A INPUT -p dccp --dccp-types RESET --dport 4
> nft 'add rule ip filter INPUT dccp dport 4 dccp type reset counter'
$ ip6tables-translate -A INPUT -p dccp --dccp-types RESET --dport 4
> nft 'add rule ip6 filter INPUT dccp dport 4 dccp type reset counter'

== icmp
$ iptables-translate -A INPUT -p icmp --icmp-type any
> nft 'add rule ip filter INPUT ip protocol icmp counter'
$ iptables-translate -A INPUT -p icmp ! --icmp-type any
> nft 'add rule ip filter INPUT ip protocol icmp counter'
$ iptables-translate -A INPUT -p icmp --icmp-type 255
> nft 'add rule ip filter INPUT ip protocol icmp counter'
$ iptables-translate -A INPUT -p icmp --icmp-type 255/3
> nft 'add rule ip filter INPUT ip protocol icmp counter'
$ iptables-translate -A INPUT -p icmp --icmp-type 8
> nft 'add rule ip filter INPUT icmp type echo-request counter'
$ iptables-translate -A INPUT -p icmp --icmp-type 8/0
> nft # -A INPUT -p icmp --icmp-type 8/0 \.
$ iptables-translate -A INPUT -p icmp ! --icmp-type 8
> nft 'add rule ip filter INPUT icmp type != echo-request counter'
$ iptables-translate -A INPUT -p icmp --icmp-type 0
> nft 'add rule ip filter INPUT icmp type echo-reply counter'
$ iptables-translate -A INPUT -p icmp --icmp-type 1
> nft # -A INPUT -p icmp --icmp-type 1 \.
$ iptables-translate -A INPUT -p icmp --icmp-type 3
> nft 'add rule ip filter INPUT icmp type destination-unreachable counter'
$ iptables-translate -A INPUT -p icmp --icmp-type 3/1
> nft # -A INPUT -p icmp --icmp-type 3/1 \.
$ iptables-translate -A INPUT -p icmp --icmp-type 4
> nft 'add rule ip filter INPUT icmp type source-quench counter'
$ iptables-translate -A INPUT -p icmp --icmp-type 5
> nft 'add rule ip filter INPUT icmp type redirect counter'
$ iptables-translate -A INPUT -p icmp --icmp-type 9
> nft 'add rule ip filter INPUT icmp type router-advertisement counter'
$ iptables-translate -A INPUT -p icmp --icmp-type 10
> nft 'add rule ip filter INPUT icmp type router-solicitation counter'
$ iptables-translate -A INPUT -p icmp --icmp-type 11
> nft 'add rule ip filter INPUT icmp type time-exceeded counter'
$ iptables-translate -A INPUT -p icmp --icmp-type 12
> nft 'add rule ip filter INPUT icmp type parameter-problem counter'
$ iptables-translate -A INPUT -p icmp --icmp-type 13
> nft 'add rule ip filter INPUT icmp type timestamp-request counter'
$ iptables-translate -A INPUT -p icmp --icmp-type 14
> nft 'add rule ip filter INPUT icmp type timestamp-reply counter'
$ iptables-translate -A INPUT -p icmp --icmp-type 15
> nft # -A INPUT -p icmp --icmp-type 15 \.
$ iptables-translate -A INPUT -p icmp --icmp-type 16
> nft # -A INPUT -p icmp --icmp-type 16 \.
$ iptables-translate -A INPUT -p icmp --icmp-type 17
> nft 'add rule ip filter INPUT icmp type address-mask-request counter'
$ iptables-translate -A INPUT -p icmp --icmp-type 18
> nft 'add rule ip filter INPUT icmp type address-mask-reply counter'
$ iptables-translate -A INPUT -p icmp --icmp-type 30
> nft # -A INPUT -p icmp --icmp-type 30 \.
$ iptables-translate -A INPUT -p icmp --icmp-type pong
> nft 'add rule ip filter INPUT icmp type echo-reply counter'
$ iptables-translate -A INPUT -p icmp --icmp-type redirect
> nft 'add rule ip filter INPUT icmp type redirect counter'
$ iptables-translate -A INPUT -p icmp --icmp-type network-redirect
> nft # -A INPUT -p icmp --icmp-type network-redirect \.
$ iptables-translate -A INPUT -p icmp --icmp-type 3/0:255
> nft 'add rule ip filter INPUT icmp type destination-unreachable counter'
$ iptables-translate -A INPUT -p icmp -m icmp --icmp-type any -m icmp --icmp-type 8
> nft 'add rule ip filter INPUT ip protocol icmp icmp type echo-request counter'
$ iptables-translate -A INPUT -p icmp
> nft 'add rule ip filter INPUT ip protocol icmp counter'

== icmp6
$ ip6tables-translate -A INPUT -p icmpv6
> nft 'add rule ip6 filter INPUT meta l4proto ipv6-icmp counter'
$ ip6tables-translate -A INPUT -p ipv6-icmp --icmpv6-type 1
> nft 'add rule ip6 filter INPUT meta l4proto ipv6-icmp icmpv6 type destination-unreachable counter'
$ ip6tables-translate -A INPUT -p ipv6-icmp --icmpv6-type 2
> nft 'add rule ip6 filter INPUT meta l4proto ipv6-icmp icmpv6 type packet-too-big counter'
$ ip6tables-translate -A INPUT -p ipv6-icmp --icmpv6-type 3
> nft 'add rule ip6 filter INPUT meta l4proto ipv6-icmp icmpv6 type time-exceeded counter'
$ ip6tables-translate -A INPUT -p ipv6-icmp --icmpv6-type 4
> nft 'add rule ip6 filter INPUT meta l4proto ipv6-icmp icmpv6 type parameter-problem counter'
$ ip6tables-translate -A INPUT -p ipv6-icmp --icmpv6-type 5
> nft # -A INPUT -p ipv6-icmp --icmpv6-type 5 \.
$ ip6tables-translate -A INPUT -p ipv6-icmp --icmpv6-type 128
> nft 'add rule ip6 filter INPUT meta l4proto ipv6-icmp icmpv6 type echo-request counter'
$ ip6tables-translate -A INPUT -p ipv6-icmp ! --icmpv6-type 129
> nft 'add rule ip6 filter INPUT meta l4proto ipv6-icmp icmpv6 type != echo-reply counter'
$ ip6tables-translate -A INPUT -p ipv6-icmp --icmpv6-type 130
> nft 'add rule ip6 filter INPUT meta l4proto ipv6-icmp icmpv6 type mld-listener-query counter'
$ ip6tables-translate -A INPUT -p ipv6-icmp --icmpv6-type 131
> nft 'add rule ip6 filter INPUT meta l4proto ipv6-icmp icmpv6 type mld-listener-report counter'
$ ip6tables-translate -A INPUT -p ipv6-icmp --icmpv6-type 132
> nft 'add rule ip6 filter INPUT meta l4proto ipv6-icmp icmpv6 type mld-listener-done counter'
$ ip6tables-translate -A INPUT -p ipv6-icmp --icmpv6-type 133
> nft 'add rule ip6 filter INPUT meta l4proto ipv6-icmp icmpv6 type nd-router-solicit counter'
$ ip6tables-translate -A INPUT -p ipv6-icmp --icmpv6-type 134
> nft 'add rule ip6 filter INPUT meta l4proto ipv6-icmp icmpv6 type nd-router-advert counter'
$ ip6tables-translate -A INPUT -p ipv6-icmp --icmpv6-type 135
> nft 'add rule ip6 filter INPUT meta l4proto ipv6-icmp icmpv6 type nd-neighbor-solicit counter'
$ ip6tables-translate -A INPUT -p ipv6-icmp --icmpv6-type 136
> nft 'add rule ip6 filter INPUT meta l4proto ipv6-icmp icmpv6 type nd-neighbor-advert counter'
$ ip6tables-translate -A INPUT -p ipv6-icmp --icmpv6-type 137
> nft 'add rule ip6 filter INPUT meta l4proto ipv6-icmp icmpv6 type nd-redirect counter'
$ ip6tables-translate -A INPUT -p ipv6-icmp --icmpv6-type 138
> nft # -A INPUT -p ipv6-icmp --icmpv6-type 138 \.
$ ip6tables-translate -A INPUT -p ipv6-icmp --icmpv6-type 143
> nft # -A INPUT -p ipv6-icmp --icmpv6-type 143 \.
$ ip6tables-translate -A INPUT -p ipv6-icmp --icmpv6-type 255
> nft # -A INPUT -p ipv6-icmp --icmpv6-type 255 \.
$ ip6tables-translate -A INPUT -p ipv6-icmp --icmpv6-type 1/0
> nft # -A INPUT -p ipv6-icmp --icmpv6-type 1/0 \.
$ ip6tables-translate -A INPUT -p ipv6-icmp --icmpv6-type port-unreachable
> nft # -A INPUT -p ipv6-icmp --icmpv6-type port-unreachable \.
$ ip6tables-translate -A INPUT -p ipv6-icmp --icmpv6-type 1/0:255
> nft 'add rule ip6 filter INPUT meta l4proto ipv6-icmp icmpv6 type destination-unreachable counter'
$ ip6tables-translate -A INPUT -p ipv6-icmp --icmpv6-type mld-listener-done
> nft 'add rule ip6 filter INPUT meta l4proto ipv6-icmp icmpv6 type mld-listener-done counter'

== ah
$ iptables-translate -A INPUT -p ah -m ah
> nft 'add rule ip filter INPUT meta l4proto ah counter'
$ iptables-translate -A INPUT -p ah -m ah --ahspi 500
> nft 'add rule ip filter INPUT ah spi 500 counter'
$ iptables-translate -A INPUT -p ah -m ah ! --ahspi 500
> nft 'add rule ip filter INPUT ah spi != 500 counter'
$ iptables-translate -A INPUT -p ah -m ah --ahspi 0
> nft 'add rule ip filter INPUT ah spi 0 counter'
$ iptables-translate -A INPUT -p ah -m ah --ahspi 500:600
> nft 'add rule ip filter INPUT ah spi 500-600 counter'
$ iptables-translate -A INPUT -p ah -m ah ! --ahspi 500:600
> nft 'add rule ip filter INPUT ah spi != 500-600 counter'
$ iptables-translate -A INPUT -p ah -m ah --ahspi 0:4294967295
> nft 'add rule ip filter INPUT meta l4proto ah counter'
$ iptables-translate -A INPUT -p ah -m ah ! --ahspi 0:4294967295
> nft 'add rule ip filter INPUT ah spi != 0-4294967295 counter'
$ iptables-translate -A INPUT -p ah -m ah ! --ahspi 0:0
> nft 'add rule ip filter INPUT ah spi != 0 counter'
$ iptables-translate -A INPUT -m ah --ahspi 500
> nft 'add rule ip filter INPUT ah spi 500 counter'
$ ip6tables-translate -A INPUT -m ah
> nft 'add rule ip6 filter INPUT exthdr ah exists counter'
$ ip6tables-translate -A INPUT -m ah --ahspi 500
> nft 'add rule ip6 filter INPUT ah spi 500 counter'
$ ip6tables-translate -A INPUT -m ah ! --ahspi 500:600
> nft 'add rule ip6 filter INPUT ah spi != 500-600 counter'
$ ip6tables-translate -A INPUT -m ah --ahlen 120
> nft 'add rule ip6 filter INPUT ah hdrlength 120 counter'
$ ip6tables-translate -A INPUT -m ah ! --ahlen 120
> nft 'add rule ip6 filter INPUT ah hdrlength != 120 counter'
$ ip6tables-translate -A INPUT -m ah --ahlen 0
> nft 'add rule ip6 filter INPUT exthdr ah exists counter'
$ ip6tables-translate -A INPUT -m ah ! --ahlen 0
> nft 'add rule ip6 filter INPUT ah hdrlength != 0 counter'
$ ip6tables-translate -A INPUT -m ah --ahres
> nft 'add rule ip6 filter INPUT ah reserved 1 counter'
$ ip6tables-translate -A INPUT -m ah --ahspi 500 --ahlen 120 --ahres
> nft 'add rule ip6 filter INPUT ah spi 500 ah hdrlength 120 ah reserved 1 counter'
$ ip6tables-translate -A INPUT -m ah --ahspi 0:4294967295
> nft 'add rule ip6 filter INPUT exthdr ah exists counter'
$ ip6tables-translate -A INPUT -m ah --ahspi 0
> nft 'add rule ip6 filter INPUT ah spi 0 counter'
$ ip6tables-translate -A INPUT -p ah -m ah --ahspi 7
> nft 'add rule ip6 filter INPUT ah spi 7 counter'
! Warning: never matched protocol: ah. use extension match instead.
$ ip6tables-translate -A INPUT ! -p ah -m ah --ahspi 7
> nft 'add rule ip6 filter INPUT ah spi 7 counter'

== esp
$ iptables-translate -A INPUT -p esp -m esp
> nft 'add rule ip filter INPUT meta l4proto esp counter'
$ iptables-translate -A INPUT -p esp -m esp --espspi 500
> nft 'add rule ip filter INPUT esp spi 500 counter'
$ iptables-translate -A INPUT -p esp -m esp ! --espspi 500
> nft 'add rule ip filter INPUT esp spi != 500 counter'
$ iptables-translate -A INPUT -p esp -m esp --espspi 0
> nft 'add rule ip filter INPUT esp spi 0 counter'
$ iptables-translate -A INPUT -p esp -m esp --espspi 500:600
> nft 'add rule ip filter INPUT esp spi 500-600 counter'
$ iptables-translate -A INPUT -p esp -m esp ! --espspi 500:600
> nft 'add rule ip filter INPUT esp spi != 500-600 counter'
$ iptables-translate -A INPUT -p esp -m esp --espspi 0:4294967295
> nft 'add rule ip filter INPUT meta l4proto esp counter'
$ iptables-translate -A INPUT -p esp -m esp ! --espspi 0:4294967295
> nft 'add rule ip filter INPUT esp spi != 0-4294967295 counter'
$ ip6tables-translate -A INPUT -p esp -m esp
> nft 'add rule ip6 filter INPUT exthdr esp exists counter'
$ ip6tables-translate -A INPUT -p esp -m esp --espspi 500
> nft 'add rule ip6 filter INPUT esp spi 500 counter'
$ ip6tables-translate -A INPUT -p esp -m esp ! --espspi 500:501
> nft 'add rule ip6 filter INPUT esp spi != 500-501 counter'

== ipcomp
$ iptables-translate -A INPUT -p ipcomp -m ipcomp
> nft 'add rule ip filter INPUT comp cpi 0 counter'
$ iptables-translate -A INPUT -p 108 -m ipcomp --ipcompspi 0x12
> nft 'add rule ip filter INPUT comp cpi 18 counter'
$ iptables-translate -A INPUT -p 108 -m ipcomp ! --ipcompspi 0x12
> nft 'add rule ip filter INPUT comp cpi != 18 counter'
$ iptables-translate -A INPUT -p 108 -m ipcomp --ipcompspi 1:2
> nft 'add rule ip filter INPUT comp cpi 1-2 counter'
$ iptables-translate -A INPUT -p 108 -m ipcomp ! --ipcompspi 1:2
> nft 'add rule ip filter INPUT comp cpi != 1-2 counter'
$ iptables-translate -A INPUT -p 108 -m ipcomp --ipcompspi 0:4294967295
> nft 'add rule ip filter INPUT comp cpi 0-4294967295 counter'
$ iptables-translate -A INPUT -p 108 -m ipcomp ! --ipcompspi 0:4294967295
> nft 'add rule ip filter INPUT comp cpi != 0-4294967295 counter'
$ iptables-translate -A INPUT -p 108 -m ipcomp --compres
> nft 'add rule ip filter INPUT comp cpi 0 counter'
$ iptables-translate -A INPUT -p 108 -m ipcomp --compres --ipcompspi 5
> nft 'add rule ip filter INPUT comp cpi 5 counter'
$ iptables-translate -A INPUT -p 108 -m ipcomp --ipcompspi 70000
> nft 'add rule ip filter INPUT comp cpi 70000 counter'
$ ip6tables-translate -A INPUT -p 108 -m ipcomp --ipcompspi 70000
> nft 'add rule ip6 filter INPUT comp cpi 70000 counter'
$ ip6tables-translate -A INPUT -p 108 -m ipcomp
> nft 'add rule ip6 filter INPUT comp cpi 0 counter'

== frag
$ ip6tables-translate -A INPUT -m frag
> nft 'add rule ip6 filter INPUT exthdr frag exists counter'
$ ip6tables-translate -A INPUT -m frag --fragid 100
> nft 'add rule ip6 filter INPUT frag id 100 counter'
$ ip6tables-translate -A INPUT -m frag ! --fragid 100
> nft 'add rule ip6 filter INPUT frag id != 100 counter'
$ ip6tables-translate -A INPUT -m frag --fragid 100:200
> nft 'add rule ip6 filter INPUT frag id 100-200 counter'
$ ip6tables-translate -A INPUT -m frag ! --fragid 100:200
> nft 'add rule ip6 filter INPUT frag id != 100-200 counter'
$ ip6tables-translate -A INPUT -m frag --fragid 0
> nft 'add rule ip6 filter INPUT frag id 0 counter'
$ ip6tables-translate -A INPUT -m frag --fragid 0:4294967295
> nft 'add rule ip6 filter INPUT exthdr frag exists counter'
$ ip6tables-translate -A INPUT -m frag ! --fragid 0:4294967295
> nft 'add rule ip6 filter INPUT frag id != 0-4294967295 counter'
$ ip6tables-translate -A INPUT -m frag --fraglen 42
> nft 'add rule ip6 filter INPUT exthdr frag exists counter'
$ ip6tables-translate -A INPUT -m frag ! --fraglen 42
> nft 'add rule ip6 filter INPUT exthdr frag exists counter'
$ ip6tables-translate -A INPUT -m frag --fraglen 0
> nft 'add rule ip6 filter INPUT exthdr frag exists counter'
$ ip6tables-translate -A INPUT -m frag --fragres
> nft 'add rule ip6 filter INPUT frag reserved 1 counter'
$ ip6tables-translate -A INPUT -m frag --fragfirst
> nft 'add rule ip6 filter INPUT frag frag-off 0 counter'
$ ip6tables-translate -A INPUT -m frag --fragmore
> nft 'add rule ip6 filter INPUT frag more-fragments 1 counter'
$ ip6tables-translate -A INPUT -m frag --fraglast
> nft 'add rule ip6 filter INPUT frag more-fragments 0 counter'
$ ip6tables-translate -A INPUT -m frag --fragfirst --fragmore
> nft 'add rule ip6 filter INPUT frag frag-off 0 frag more-fragments 1 counter'
$ ip6tables-translate -A INPUT -m frag --fragfirst --fraglast
> nft 'add rule ip6 filter INPUT frag frag-off 0 frag more-fragments 0 counter'
$ ip6tables-translate -A INPUT -m frag --fragid 1 --fragres --fragfirst --fraglast --fraglen 8
> nft 'add rule ip6 filter INPUT frag id 1 frag reserved 1 frag frag-off 0 frag more-fragments 0 counter'
$ ip6tables-translate -A INPUT -m frag --fraglen 8 --fragid 1
> nft 'add rule ip6 filter INPUT frag id 1 counter'
$ ip6tables-translate -A INPUT -p udp -m frag --fragfirst
> nft 'add rule ip6 filter INPUT meta l4proto udp frag frag-off 0 counter'

== hbh
$ ip6tables-translate -A INPUT -m hbh
> nft # -A INPUT -m hbh \.
$ ip6tables-translate -A INPUT -m hbh --hbh-len 5
> nft 'add rule ip6 filter INPUT hbh hdrlength 5 counter'
$ ip6tables-translate -A INPUT -m hbh ! --hbh-len 5
> nft 'add rule ip6 filter INPUT hbh hdrlength != 5 counter'
$ ip6tables-translate -A INPUT -m hbh --hbh-len 0
> nft 'add rule ip6 filter INPUT hbh hdrlength 0 counter'
$ ip6tables-translate -A INPUT -m hbh --hbh-opts 1:2
> nft # -A INPUT -m hbh --hbh-opts 1:2 \.
$ ip6tables-translate -A INPUT -m hbh --hbh-len 5 --hbh-opts 1:2
> nft # -A INPUT -m hbh --hbh-len 5 --hbh-opts 1:2 \.
$ ip6tables-translate -A INPUT -m hbh ! --hbh-len 54 --hbh-opts 1:2
> nft # -A INPUT -m hbh  --hbh-len 54 --hbh-opts 1:2 \.
$ ip6tables-translate -A INPUT -m hbh --hbh-len 4294967295
> nft 'add rule ip6 filter INPUT hbh hdrlength 4294967295 counter'

== dst
$ ip6tables-translate -A INPUT -m dst
> nft # -A INPUT -m dst \.
$ ip6tables-translate -A INPUT -m dst --dst-len 8
> nft # -A INPUT -m dst --dst-len 8 \.
$ ip6tables-translate -A INPUT -m dst ! --dst-len 8 --dst-opts 1:2
> nft # -A INPUT -m dst  --dst-len 8 --dst-opts 1:2 \.

== rt
$ ip6tables-translate -A INPUT -m rt
> nft 'add rule ip6 filter INPUT exthdr rt exists counter'
$ ip6tables-translate -A INPUT -m rt --rt-type 0
> nft 'add rule ip6 filter INPUT rt type 0 counter'
$ ip6tables-translate -A INPUT -m rt ! --rt-type 0
> nft 'add rule ip6 filter INPUT rt type != 0 counter'
$ ip6tables-translate -A INPUT -m rt --rt-type 4294967295
> nft 'add rule ip6 filter INPUT rt type 4294967295 counter'
$ ip6tables-translate -A INPUT -m rt --rt-segsleft 1
> nft 'add rule ip6 filter INPUT rt seg-left 1 counter'
$ ip6tables-translate -A INPUT -m rt ! --rt-segsleft 1
> nft 'add rule ip6 filter INPUT rt seg-left != 1 counter'
$ ip6tables-translate -A INPUT -m rt --rt-segsleft 1:2
> nft 'add rule ip6 filter INPUT rt seg-left 1-2 counter'
$ ip6tables-translate -A INPUT -m rt ! --rt-segsleft 1:2
> nft 'add rule ip6 filter INPUT rt seg-left != 1-2 counter'
$ ip6tables-translate -A INPUT -m rt --rt-segsleft 0:4294967295
> nft 'add rule ip6 filter INPUT exthdr rt exists counter'
$ ip6tables-translate -A INPUT -m rt ! --rt-segsleft 0:4294967295
> nft 'add rule ip6 filter INPUT rt seg-left != 0-4294967295 counter'
$ ip6tables-translate -A INPUT -m rt --rt-segsleft 0
> nft 'add rule ip6 filter INPUT rt seg-left 0 counter'
$ ip6tables-translate -A INPUT -m rt --rt-len 22
> nft 'add rule ip6 filter INPUT rt hdrlength 22 counter'
$ ip6tables-translate -A INPUT -m rt ! --rt-len 22
> nft 'add rule ip6 filter INPUT rt hdrlength != 22 counter'
$ ip6tables-translate -A INPUT -m rt --rt-len 0
> nft 'add rule ip6 filter INPUT rt hdrlength 0 counter'
$ ip6tables-translate -A INPUT -m rt --rt-type 0 --rt-0-res
> nft # -A INPUT -m rt --rt-type 0 --rt-0-res \.
$ ip6tables-translate -A INPUT -m rt --rt-type 0 --rt-0-addrs ::1
> nft # -A INPUT -m rt --rt-type 0 --rt-0-addrs ::1 \.
$ ip6tables-translate -A INPUT -m rt --rt-type 0 --rt-0-addrs ::1 --rt-0-not-strict
> nft # -A INPUT -m rt --rt-type 0 --rt-0-addrs ::1 --rt-0-not-strict \.
$ ip6tables-translate -A INPUT -m rt --rt-type 0 --rt-segsleft 1:5 --rt-len 4
> nft 'add rule ip6 filter INPUT rt type 0 rt seg-left 1-5 rt hdrlength 4 counter'
$ ip6tables-translate -A INPUT -p udp -m rt --rt-type 0
> nft 'add rule ip6 filter INPUT meta l4proto udp rt type 0 counter'

== mh
$ ip6tables-translate -A INPUT -p mh -m mh
> nft 'add rule ip6 filter INPUT exthdr mh exists counter'
$ ip6tables-translate -A INPUT -p mh --mh-type 0
> nft 'add rule ip6 filter INPUT mh type 0 counter'
$ ip6tables-translate -A INPUT -p mh --mh-type 1
> nft 'add rule ip6 filter INPUT mh type 1 counter'
$ ip6tables-translate -A INPUT -p mh --mh-type 2
> nft 'add rule ip6 filter INPUT mh type 2 counter'
$ ip6tables-translate -A INPUT -p mh --mh-type 3
> nft 'add rule ip6 filter INPUT mh type 3 counter'
$ ip6tables-translate -A INPUT -p mh --mh-type 4
> nft 'add rule ip6 filter INPUT mh type 4 counter'
$ ip6tables-translate -A INPUT -p mh --mh-type 5
> nft 'add rule ip6 filter INPUT mh type 5 counter'
$ ip6tables-translate -A INPUT -p mh --mh-type 6
> nft 'add rule ip6 filter INPUT mh type 6 counter'
$ ip6tables-translate -A INPUT -p mh --mh-type 7
> nft 'add rule ip6 filter INPUT mh type 7 counter'
$ ip6tables-translate -A INPUT -p mh --mh-type 8
> nft 'add rule ip6 filter INPUT mh type 8 counter'
$ ip6tables-translate -A INPUT -p mh --mh-type 12
> nft 'add rule ip6 filter INPUT mh type 12 counter'
$ ip6tables-translate -A INPUT -p mh --mh-type 16
> nft 'add rule ip6 filter INPUT mh type 16 counter'
$ ip6tables-translate -A INPUT -p mh --mh-type 255
> nft 'add rule ip6 filter INPUT mh type 255 counter'
$ ip6tables-translate -A INPUT -p mh ! --mh-type 5
> nft 'add rule ip6 filter INPUT mh type != 5 counter'
$ ip6tables-translate -A INPUT -p mh --mh-type 1:3
> nft 'add rule ip6 filter INPUT mh type 1-3 counter'
$ ip6tables-translate -A INPUT -p mh --mh-type 5:200
> nft 'add rule ip6 filter INPUT mh type 5-200 counter'
$ ip6tables-translate -A INPUT -p mh ! --mh-type 1:3
> nft 'add rule ip6 filter INPUT mh type != 1-3 counter'
$ ip6tables-translate -A INPUT -p mh --mh-type 0:255
> nft 'add rule ip6 filter INPUT exthdr mh exists counter'
$ ip6tables-translate -A INPUT -p mh ! --mh-type 0:255
> nft 'add rule ip6 filter INPUT mh type != 0-255 counter'
$ ip6tables-translate -A INPUT -p mh --mh-type 1:
> nft 'add rule ip6 filter INPUT mh type 1-255 counter'
$ ip6tables-translate -A INPUT -p mobility-header -m mh --mh-type bu
> nft 'add rule ip6 filter INPUT mh type 5 counter'
$ ip6tables-translate -A INPUT -p 135 -m mh --mh-type bu
> nft 'add rule ip6 filter INPUT mh type 5 counter'
$ ip6tables-translate -A INPUT -m mh --mh-type bu
> nft 'add rule ip6 filter INPUT mh type 5 counter'

== srh
$ ip6tables-translate -A INPUT -m srh --srh-next-hdr 4
> nft # -A INPUT -m srh --srh-next-hdr 4 \.
$ ip6tables-translate -A INPUT -m srh --srh-tag 4
> nft # -A INPUT -m srh --srh-tag 4 \.

== ipv6header
$ ip6tables-translate -A INPUT -m ipv6header --header hop
> nft # -A INPUT -m ipv6header --header hop \.
$ ip6tables-translate -A INPUT -m ipv6header --header hop --soft
> nft # -A INPUT -m ipv6header --header hop --soft \.

== eui64
$ ip6tables-translate -A INPUT -m eui64
> nft # -A INPUT -m eui64 \.

== hl
$ ip6tables-translate -A INPUT -m hl --hl-eq 5
> nft 'add rule ip6 filter INPUT ip6 hoplimit 5 counter'
$ ip6tables-translate -A INPUT -m hl ! --hl-eq 5
> nft 'add rule ip6 filter INPUT ip6 hoplimit != 5 counter'
$ ip6tables-translate -A INPUT -m hl --hl-lt 5
> nft 'add rule ip6 filter INPUT ip6 hoplimit lt 5 counter'
$ ip6tables-translate -A INPUT -m hl --hl-gt 5
> nft 'add rule ip6 filter INPUT ip6 hoplimit gt 5 counter'
$ ip6tables-translate -A INPUT -m hl --hl-lt 0
> nft 'add rule ip6 filter INPUT ip6 hoplimit lt 0 counter'
$ ip6tables-translate -A INPUT -m hl --hl 255
> nft 'add rule ip6 filter INPUT ip6 hoplimit 255 counter'

== ttl
$ iptables-translate -A INPUT -m ttl --ttl-eq 5
> nft 'add rule ip filter INPUT ip ttl 5 counter'
$ iptables-translate -A INPUT -m ttl ! --ttl-eq 5
> nft 'add rule ip filter INPUT ip ttl != 5 counter'
$ iptables-translate -A INPUT -m ttl --ttl-lt 5
> nft 'add rule ip filter INPUT ip ttl lt 5 counter'
$ iptables-translate -A INPUT -m ttl --ttl-gt 5
> nft 'add rule ip filter INPUT ip ttl gt 5 counter'
$ iptables-translate -A INPUT -m ttl --ttl-gt 255
> nft 'add rule ip filter INPUT ip ttl gt 255 counter'
$ iptables-translate -A INPUT -m ttl --ttl 0
> nft 'add rule ip filter INPUT ip ttl 0 counter'

== multiport
$ iptables-translate -A INPUT -p tcp -m multiport --dports 80
> nft 'add rule ip filter INPUT ip protocol tcp tcp dport 80 counter'
$ iptables-translate -A INPUT -p tcp -m multiport --dports 80,81
> nft 'add rule ip filter INPUT ip protocol tcp tcp dport { 80, 81 } counter'
$ iptables-translate -A INPUT -p tcp -m multiport --dports 80:90
> nft 'add rule ip filter INPUT ip protocol tcp tcp dport 80-90 counter'
$ iptables-translate -A INPUT -p tcp -m multiport --dports 80:90,3,100:200
> nft 'add rule ip filter INPUT ip protocol tcp tcp dport { 80-90, 3, 100-200 } counter'
$ iptables-translate -A INPUT -p tcp -m multiport ! --dports 80
> nft 'add rule ip filter INPUT ip protocol tcp tcp dport != 80 counter'
$ iptables-translate -A INPUT -p tcp -m multiport ! --dports 80:90
> nft 'add rule ip filter INPUT ip protocol tcp tcp dport != 80-90 counter'
$ iptables-translate -A INPUT -p tcp -m multiport ! --dports 80,81
> nft 'add rule ip filter INPUT ip protocol tcp tcp dport != { 80, 81 } counter'
$ iptables-translate -A INPUT -p tcp -m multiport --sports 80
> nft 'add rule ip filter INPUT ip protocol tcp tcp sport 80 counter'
$ iptables-translate -A INPUT -p tcp -m multiport ! --sports 80,443
> nft 'add rule ip filter INPUT ip protocol tcp tcp sport != { 80, 443 } counter'
$ iptables-translate -A INPUT -p tcp -m multiport --ports 80
> nft 'add rule ip filter INPUT ip protocol tcp tcp sport . tcp dport { 0-65535 . 80, 80 . 0-65535 } counter'
$ iptables-translate -A INPUT -p tcp -m multiport --ports 80,81
> nft 'add rule ip filter INPUT ip protocol tcp tcp sport . tcp dport { 0-65535 . 80, 80 . 0-65535, 0-65535 . 81, 81 . 0-65535 } counter'
$ iptables-translate -A INPUT -p tcp -m multiport ! --ports 80
> nft 'add rule ip filter INPUT ip protocol tcp tcp sport . tcp dport { 0-65535 . 80, 80 . 0-65535 } counter'
$ iptables-translate -A INPUT -p tcp -m multiport ! --ports 80,81:90
> nft 'add rule ip filter INPUT ip protocol tcp tcp sport . tcp dport { 0-65535 . 80, 80 . 0-65535, 0-65535 . 81, 81 . 0-65535, 0-65535 . 90, 90 . 0-65535 } counter'
$ iptables-translate -A INPUT -p udp -m multiport --ports 53
> nft 'add rule ip filter INPUT ip protocol udp udp sport . udp dport { 0-65535 . 53, 53 . 0-65535 } counter'
$ ip6tables-translate -A INPUT -p udp -m multiport --dports 53,ssh
! ip6tables-translate v1.8.11 (nf_tables): invalid port/service `ssh' specified
! Try `ip6tables-translate -h' or 'ip6tables-translate --help' for more information.
? 2
$ ip6tables-translate -A INPUT -p tcp -m multiport --ports 53,ssh
> nft 'add rule ip6 filter INPUT meta l4proto tcp tcp sport . tcp dport { 0-65535 . 53, 53 . 0-65535, 0-65535 . 22, 22 . 0-65535 } counter'
$ ip6tables-translate -A INPUT -p tcp -m multiport ! --ports 53,ssh
> nft 'add rule ip6 filter INPUT meta l4proto tcp tcp sport . tcp dport { 0-65535 . 53, 53 . 0-65535, 0-65535 . 22, 22 . 0-65535 } counter'
$ iptables-translate -A INPUT -p udplite -m multiport --ports 53
> nft 'add rule ip filter INPUT ip protocol udplite udplite sport . udplite dport { 0-65535 . 53, 53 . 0-65535 } counter'
$ iptables-translate -A INPUT -p udplite -m multiport --dports 53
> nft 'add rule ip filter INPUT ip protocol udplite udplite dport 53 counter'
$ iptables-translate -A INPUT -p dccp -m multiport --dports 53
> nft 'add rule ip filter INPUT ip protocol dccp dccp dport 53 counter'
$ iptables-translate -A INPUT -p sctp -m multiport --dports 53
> nft 'add rule ip filter INPUT ip protocol sctp sctp dport 53 counter'
$ iptables-translate -A INPUT -p sctp -m multiport ! --sports 53:55
> nft 'add rule ip filter INPUT ip protocol sctp sctp sport != 53-55 counter'
$ iptables-translate -A INPUT -p mptcp -m multiport --dports 53
> nft 'add rule ip filter INPUT ip protocol mptcp tcp dport 53 counter'
$ iptables-translate -A INPUT -p tcp -m tcp --dport 5 -m multiport --sports 1,2
> nft 'add rule ip filter INPUT tcp dport 5 tcp sport { 1, 2 } counter'
$ iptables-translate -A INPUT -p tcp --syn -m multiport --sports 1,2
> nft 'add rule ip filter INPUT tcp flags syn / fin,syn,rst,ack tcp sport { 1, 2 } counter'
$ iptables-translate -A INPUT -p tcp -m multiport --sports 1,2 -m multiport --dports 3
> nft 'add rule ip filter INPUT ip protocol tcp tcp sport { 1, 2 } tcp dport 3 counter'
$ iptables-translate -A INPUT -p tcp -m multiport --sports 0,65535,0:65535
> nft 'add rule ip filter INPUT ip protocol tcp tcp sport { 0, 65535, 0-65535 } counter'
$ iptables-translate -A INPUT -p tcp -m multiport --ports 53 -m multiport --dports 2 -m multiport ! --ports 2,3
> nft 'add rule ip filter INPUT ip protocol tcp tcp sport . tcp dport { 0-65535 . 53, 53 . 0-65535 } tcp dport 2 tcp sport . tcp dport { 0-65535 . 2, 2 . 0-65535, 0-65535 . 3, 3 . 0-65535 } counter'

== iprange
$ iptables-translate -A INPUT -m iprange --src-range 10.0.0.1-10.0.0.5
> nft 'add rule ip filter INPUT ip saddr 10.0.0.1-10.0.0.5 counter'
$ iptables-translate -A INPUT -m iprange ! --src-range 10.0.0.1-10.0.0.5
> nft 'add rule ip filter INPUT ip saddr != 10.0.0.1-10.0.0.5 counter'
$ iptables-translate -A INPUT -m iprange --dst-range 10.0.0.1-10.0.0.5
> nft 'add rule ip filter INPUT ip daddr 10.0.0.1-10.0.0.5 counter'
$ iptables-translate -A INPUT -m iprange ! --dst-range 10.0.0.1-10.0.0.5 --src-range 1.2.3.4
> nft 'add rule ip filter INPUT ip saddr 1.2.3.4-1.2.3.4 ip daddr != 10.0.0.1-10.0.0.5 counter'
$ iptables-translate -A INPUT -m iprange --src-range 10.0.0.1
> nft 'add rule ip filter INPUT ip saddr 10.0.0.1-10.0.0.1 counter'
$ iptables-translate -A INPUT -m iprange --src-range 10.0.0.5-10.0.0.1
> nft 'add rule ip filter INPUT ip saddr 10.0.0.5-10.0.0.1 counter'
! xt_iprange: range 10.0.0.5-10.0.0.1 is reversed and will never match
$ iptables-translate -A INPUT -m iprange --src-range 0.0.0.0-255.255.255.255
> nft 'add rule ip filter INPUT ip saddr 0.0.0.0-255.255.255.255 counter'
$ ip6tables-translate -A INPUT -m iprange --src-range ::1-::5
> nft 'add rule ip6 filter INPUT ip6 saddr ::1-::5 counter'
$ ip6tables-translate -A INPUT -m iprange ! --src-range ::1-::5 ! --dst-range fe80::1-fe80::ff
> nft 'add rule ip6 filter INPUT ip6 saddr != ::1-::5 ip6 daddr != fe80::1-fe80::ff counter'
$ ip6tables-translate -A INPUT -m iprange ! --dst-range ::ffff:1.2.3.4-::ffff:2.3.4.5
> nft 'add rule ip6 filter INPUT ip6 daddr != ::ffff:1.2.3.4-::ffff:2.3.4.5 counter'

== length
$ iptables-translate -A INPUT -m length --length 5
> nft 'add rule ip filter INPUT meta length 5 counter'
$ iptables-translate -A INPUT -m length ! --length 5
> nft 'add rule ip filter INPUT meta length != 5 counter'
$ iptables-translate -A INPUT -m length --length 5:10
> nft 'add rule ip filter INPUT meta length 5-10 counter'
$ iptables-translate -A INPUT -m length ! --length 5:10
> nft 'add rule ip filter INPUT meta length != 5-10 counter'
$ iptables-translate -A INPUT -m length --length 0:65535
> nft 'add rule ip filter INPUT meta length 0-65535 counter'
$ iptables-translate -A INPUT -m length ! --length 0:65535
> nft 'add rule ip filter INPUT meta length != 0-65535 counter'
$ iptables-translate -A INPUT -m length --length :5
> nft 'add rule ip filter INPUT meta length 0-5 counter'
$ iptables-translate -A INPUT -m length --length 5:
> nft 'add rule ip filter INPUT meta length 5-65535 counter'
$ ip6tables-translate -A INPUT -m length --length 5:10
> nft 'add rule ip6 filter INPUT meta length 5-10 counter'
$ ip6tables-translate -A INPUT -m length ! --length 5
> nft 'add rule ip6 filter INPUT meta length != 5 counter'

== mac
$ iptables-translate -A INPUT -m mac --mac-source 01:02:03:04:05:06
> nft 'add rule ip filter INPUT ether saddr 01:02:03:04:05:06 counter'
$ iptables-translate -A INPUT -m mac ! --mac-source 01:02:03:04:aa:BB
> nft 'add rule ip filter INPUT ether saddr != 01:02:03:04:aa:bb counter'
$ ip6tables-translate -A INPUT -m mac --mac-source 01:02:03:04:05:06
> nft 'add rule ip6 filter INPUT ether saddr 01:02:03:04:05:06 counter'

== dscp
$ iptables-translate -A INPUT -m dscp --dscp 0
> nft 'add rule ip filter INPUT ip dscp 0x00 counter'
$ iptables-translate -A INPUT -m dscp --dscp 5
> nft 'add rule ip filter INPUT ip dscp 0x05 counter'
$ iptables-translate -A INPUT -m dscp ! --dscp 0x3f
> nft 'add rule ip filter INPUT ip dscp != 0x3f counter'
$ iptables-translate -A INPUT -m dscp --dscp-class EF
> nft 'add rule ip filter INPUT ip dscp 0x2e counter'
$ iptables-translate -A INPUT -m dscp ! --dscp-class CS1
> nft 'add rule ip filter INPUT ip dscp != 0x08 counter'
$ ip6tables-translate -A INPUT -m dscp --dscp 5
> nft 'add rule ip6 filter INPUT ip6 dscp 0x05 counter'
$ ip6tables-translate -A INPUT -m dscp ! --dscp 8
> nft 'add rule ip6 filter INPUT ip6 dscp != 0x08 counter'

== ecn
$ iptables-translate -A INPUT -p tcp -m ecn --ecn-tcp-ece
> nft 'add rule ip filter INPUT ip protocol tcp tcp flags ecn counter'
$ iptables-translate -A INPUT -p tcp -m ecn ! --ecn-tcp-ece
> nft 'add rule ip filter INPUT ip protocol tcp tcp flags != ecn counter'
$ iptables-translate -A INPUT -p tcp -m ecn --ecn-tcp-cwr
> nft 'add rule ip filter INPUT ip protocol tcp tcp flags cwr counter'
$ iptables-translate -A INPUT -p tcp -m ecn ! --ecn-tcp-cwr
> nft 'add rule ip filter INPUT ip protocol tcp tcp flags != cwr counter'
$ iptables-translate -A INPUT -p tcp -m ecn --ecn-tcp-cwr --ecn-tcp-ece --ecn-ip-ect 1
> nft 'add rule ip filter INPUT ip protocol tcp tcp flags ecn tcp flags cwr ip ecn ect1 counter'
$ iptables-translate -A INPUT -p tcp -m ecn ! --ecn-tcp-cwr ! --ecn-tcp-ece ! --ecn-ip-ect 1
> nft 'add rule ip filter INPUT ip protocol tcp tcp flags != ecn tcp flags != cwr ip ecn != ect1 counter'
$ iptables-translate -A INPUT -m ecn --ecn-ip-ect 0
> nft 'add rule ip filter INPUT ip ecn not-ect counter'
$ iptables-translate -A INPUT -m ecn --ecn-ip-ect 1
> nft 'add rule ip filter INPUT ip ecn ect1 counter'
$ iptables-translate -A INPUT -m ecn --ecn-ip-ect 2
> nft 'add rule ip filter INPUT ip ecn ect0 counter'
$ iptables-translate -A INPUT -m ecn --ecn-ip-ect 3
> nft 'add rule ip filter INPUT ip ecn ce counter'
$ iptables-translate -A INPUT -m ecn ! --ecn-ip-ect 0
> nft 'add rule ip filter INPUT ip ecn != not-ect counter'
$ iptables-translate -A INPUT -m ecn ! --ecn-ip-ect 1
> nft 'add rule ip filter INPUT ip ecn != ect1 counter'
$ iptables-translate -A INPUT -m ecn ! --ecn-ip-ect 2
> nft 'add rule ip filter INPUT ip ecn != ect0 counter'
$ iptables-translate -A INPUT -m ecn ! --ecn-ip-ect 3
> nft 'add rule ip filter INPUT ip ecn != ce counter'
$ ip6tables-translate -A INPUT -m ecn --ecn-ip-ect 0
> nft 'add rule ip6 filter INPUT ip ecn not-ect counter'
$ ip6tables-translate -A INPUT -m ecn --ecn-ip-ect 1
> nft 'add rule ip6 filter INPUT ip ecn ect1 counter'
$ ip6tables-translate -A INPUT -m ecn ! --ecn-ip-ect 2
> nft 'add rule ip6 filter INPUT ip ecn != ect0 counter'
$ ip6tables-translate -A INPUT -m ecn --ecn-ip-ect 3
> nft 'add rule ip6 filter INPUT ip ecn ce counter'
$ ip6tables-translate -A INPUT -p tcp -m ecn --ecn-tcp-cwr
> nft 'add rule ip6 filter INPUT meta l4proto tcp tcp flags cwr counter'
$ ip6tables-translate -A INPUT -p tcp -m ecn ! --ecn-tcp-cwr
> nft 'add rule ip6 filter INPUT meta l4proto tcp tcp flags != cwr counter'
$ iptables-translate -A INPUT -m ecn --ecn-tcp-cwr
> nft 'add rule ip filter INPUT tcp flags cwr counter'

== tos
$ iptables-translate -A INPUT -m tos --tos 0
> nft # -A INPUT -m tos --tos 0 \.
$ iptables-translate -A INPUT -m tos --tos 0x10/0xff
> nft # -A INPUT -m tos --tos 0x10/0xff \.
$ iptables-translate -A INPUT -m tos --tos 0x10/0xfc
> nft # -A INPUT -m tos --tos 0x10/0xfc \.
$ iptables-translate -A INPUT -m tos --tos Minimize-Delay
> nft # -A INPUT -m tos --tos Minimize-Delay \.
$ ip6tables-translate -A INPUT -m tos --tos 4
> nft # -A INPUT -m tos --tos 4 \.

== tcpmss
$ iptables-translate -A INPUT -p tcp -m tcpmss --mss 1400
> nft 'add rule ip filter INPUT ip protocol tcp tcp option maxseg size 1400 counter'
$ iptables-translate -A INPUT -p tcp -m tcpmss ! --mss 1400
> nft 'add rule ip filter INPUT ip protocol tcp tcp option maxseg size != 1400 counter'
$ iptables-translate -A INPUT -p tcp -m tcpmss --mss 1400:1500
> nft 'add rule ip filter INPUT ip protocol tcp tcp option maxseg size 1400-1500 counter'
$ iptables-translate -A INPUT -p tcp -m tcpmss ! --mss 1400:1500
> nft 'add rule ip filter INPUT ip protocol tcp tcp option maxseg size != 1400-1500 counter'
$ iptables-translate -A INPUT -p tcp -m tcpmss --mss 0:65535
> nft 'add rule ip filter INPUT ip protocol tcp tcp option maxseg size 0-65535 counter'
$ ip6tables-translate -A INPUT -p tcp -m tcpmss ! --mss 0:65535
> nft 'add rule ip6 filter INPUT meta l4proto tcp tcp option maxseg size != 0-65535 counter'
$ iptables-translate -A INPUT -p tcp --syn -m tcpmss --mss 0
> nft 'add rule ip filter INPUT tcp flags syn / fin,syn,rst,ack tcp option maxseg size 0 counter'

== u32
$ iptables-translate -A INPUT -m u32 --u32 0=0
> nft # -A INPUT -m u32 --u32 0=0 \.

== bpf
$ iptables-translate -A INPUT -m bpf --bytecode '1,6 0 0 1'
> nft # -A INPUT -m bpf --bytecode 1,6 0 0 1 \.

== string
$ iptables-translate -A INPUT -m string --string a --algo bm
> nft # -A INPUT -m string --string a --algo bm \.
