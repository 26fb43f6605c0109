# The extension headers that an IPv6 packet has.
family 6
-m ipv6header
    status 2
    stderr ip6tables v1.8.11 (nf_tables): ipv6header: option "--header" must be specified
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m ipv6header --header hop
    echo   all opt -- in * out *  ::/0  -> ::/0   ipv6header flags:0x80
    save -m ipv6header --header hop-by-hop
    list            all  --  anywhere             anywhere             ipv6header flags:hop-by-hop
    list-n            all  --  ::/0                 ::/0                 ipv6header flags:0x80
-m ipv6header --header hop-by-hop
    echo   all opt -- in * out *  ::/0  -> ::/0   ipv6header flags:0x80
    save -m ipv6header --header hop-by-hop
    list            all  --  anywhere             anywhere             ipv6header flags:hop-by-hop
    list-n            all  --  ::/0                 ::/0                 ipv6header flags:0x80
-m ipv6header --header dst
    echo   all opt -- in * out *  ::/0  -> ::/0   ipv6header flags:0x40
    save -m ipv6header --header ipv6-opts
    list            all  --  anywhere             anywhere             ipv6header flags:ipv6-opts
    list-n            all  --  ::/0                 ::/0                 ipv6header flags:0x40
-m ipv6header --header ipv6-opts
    echo   all opt -- in * out *  ::/0  -> ::/0   ipv6header flags:0x40
    save -m ipv6header --header ipv6-opts
    list            all  --  anywhere             anywhere             ipv6header flags:ipv6-opts
    list-n            all  --  ::/0                 ::/0                 ipv6header flags:0x40
-m ipv6header --header route
    echo   all opt -- in * out *  ::/0  -> ::/0   ipv6header flags:0x20
    save -m ipv6header --header ipv6-route
    list            all  --  anywhere             anywhere             ipv6header flags:ipv6-route
    list-n            all  --  ::/0                 ::/0                 ipv6header flags:0x20
-m ipv6header --header ipv6-route
    echo   all opt -- in * out *  ::/0  -> ::/0   ipv6header flags:0x20
    save -m ipv6header --header ipv6-route
    list            all  --  anywhere             anywhere             ipv6header flags:ipv6-route
    list-n            all  --  ::/0                 ::/0                 ipv6header flags:0x20
-m ipv6header --header frag
    echo   all opt -- in * out *  ::/0  -> ::/0   ipv6header flags:0x10
    save -m ipv6header --header ipv6-frag
    list            all  --  anywhere             anywhere             ipv6header flags:ipv6-frag
    list-n            all  --  ::/0                 ::/0                 ipv6header flags:0x10
-m ipv6header --header ipv6-frag
    echo   all opt -- in * out *  ::/0  -> ::/0   ipv6header flags:0x10
    save -m ipv6header --header ipv6-frag
    list            all  --  anywhere             anywhere             ipv6header flags:ipv6-frag
    list-n            all  --  ::/0                 ::/0                 ipv6header flags:0x10
-m ipv6header --header auth
    echo   all opt -- in * out *  ::/0  -> ::/0   ipv6header flags:0x08
    save -m ipv6header --header ah
    list            all  --  anywhere             anywhere             ipv6header flags:ah
    list-n            all  --  ::/0                 ::/0                 ipv6header flags:0x08
-m ipv6header --header ah
    echo   all opt -- in * out *  ::/0  -> ::/0   ipv6header flags:0x08
    save -m ipv6header --header ah
    list            all  --  anywhere             anywhere             ipv6header flags:ah
    list-n            all  --  ::/0                 ::/0                 ipv6header flags:0x08
-m ipv6header --header esp
    echo   all opt -- in * out *  ::/0  -> ::/0   ipv6header flags:0x04
    save -m ipv6header --header esp
    list            all  --  anywhere             anywhere             ipv6header flags:esp
    list-n            all  --  ::/0                 ::/0                 ipv6header flags:0x04
-m ipv6header --header none
    echo   all opt -- in * out *  ::/0  -> ::/0   ipv6header flags:0x02
    save -m ipv6header --header ipv6-nonxt
    list            all  --  anywhere             anywhere             ipv6header flags:ipv6-nonxt
    list-n            all  --  ::/0                 ::/0                 ipv6header flags:0x02
-m ipv6header --header ipv6-nonxt
    echo   all opt -- in * out *  ::/0  -> ::/0   ipv6header flags:0x02
    save -m ipv6header --header ipv6-nonxt
    list            all  --  anywhere             anywhere             ipv6header flags:ipv6-nonxt
    list-n            all  --  ::/0                 ::/0                 ipv6header flags:0x02
-m ipv6header --header prot
    echo   all opt -- in * out *  ::/0  -> ::/0   ipv6header flags:0x01
    save -m ipv6header --header protocol
    list            all  --  anywhere             anywhere             ipv6header flags:protocol
    list-n            all  --  ::/0                 ::/0                 ipv6header flags:0x01
-m ipv6header --header protocol
    echo   all opt -- in * out *  ::/0  -> ::/0   ipv6header flags:0x01
    save -m ipv6header --header protocol
    list            all  --  anywhere             anywhere             ipv6header flags:protocol
    list-n            all  --  ::/0                 ::/0                 ipv6header flags:0x01
-m ipv6header --header proto
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown header `proto' specified
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m ipv6header --header ho
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown header `ho' specified
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m ipv6header --header 0
    echo   all opt -- in * out *  ::/0  -> ::/0   ipv6header flags:0x80
    save -m ipv6header --header hop-by-hop
    list            all  --  anywhere             anywhere             ipv6header flags:hop-by-hop
    list-n            all  --  ::/0                 ::/0                 ipv6header flags:0x80
-m ipv6header --header 43
    echo   all opt -- in * out *  ::/0  -> ::/0   ipv6header flags:0x20
    save -m ipv6header --header ipv6-route
    list            all  --  anywhere             anywhere             ipv6header flags:ipv6-route
    list-n            all  --  ::/0                 ::/0                 ipv6header flags:0x20
-m ipv6header --header 44
    echo   all opt -- in * out *  ::/0  -> ::/0   ipv6header flags:0x10
    save -m ipv6header --header ipv6-frag
    list            all  --  anywhere             anywhere             ipv6header flags:ipv6-frag
    list-n            all  --  ::/0                 ::/0                 ipv6header flags:0x10
-m ipv6header --header 50
    echo   all opt -- in * out *  ::/0  -> ::/0   ipv6header flags:0x04
    save -m ipv6header --header esp
    list            all  --  anywhere             anywhere             ipv6header flags:esp
    list-n            all  --  ::/0                 ::/0                 ipv6header flags:0x04
-m ipv6header --header 51
    echo   all opt -- in * out *  ::/0  -> ::/0   ipv6header flags:0x08
    save -m ipv6header --header ah
    list            all  --  anywhere             anywhere             ipv6header flags:ah
    list-n            all  --  ::/0                 ::/0                 ipv6header flags:0x08
-m ipv6header --header 59
    echo   all opt -- in * out *  ::/0  -> ::/0   ipv6header flags:0x02
    save -m ipv6header --header ipv6-nonxt
    list            all  --  anywhere             anywhere             ipv6header flags:ipv6-nonxt
    list-n            all  --  ::/0                 ::/0                 ipv6header flags:0x02
-m ipv6header --header 60
    echo   all opt -- in * out *  ::/0  -> ::/0   ipv6header flags:0x40
    save -m ipv6header --header ipv6-opts
    list            all  --  anywhere             anywhere             ipv6header flags:ipv6-opts
    list-n            all  --  ::/0                 ::/0                 ipv6header flags:0x40
-m ipv6header --header 255
    echo   all opt -- in * out *  ::/0  -> ::/0   ipv6header flags:0x01
    save -m ipv6header --header protocol
    list            all  --  anywhere             anywhere             ipv6header flags:protocol
    list-n            all  --  ::/0                 ::/0                 ipv6header flags:0x01
-m ipv6header --header 254
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown header `254' specified
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m ipv6header --header 256
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown header `256' specified
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m ipv6header --header 6
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown header `6' specified
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m ipv6header --header 058
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown header `058' specified
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m ipv6header --header 0x3c
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown header `0x3c' specified
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m ipv6header --header 074
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown header `074' specified
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m ipv6header --header tcp
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown header `6' specified
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m ipv6header --header HOP
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown header `HOP' specified
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m ipv6header --header 'hop,dst,route,frag,auth,esp,none,proto'
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown header `proto' specified
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m ipv6header --header 'hop,dst,route,frag,auth,esp,none,prot'
    echo   all opt -- in * out *  ::/0  -> ::/0   ipv6header flags:0xFF
    save -m ipv6header --header hop-by-hop,ipv6-opts,ipv6-route,ipv6-frag,ah,esp,ipv6-nonxt,protocol
    list            all  --  anywhere             anywhere             ipv6header flags:hop-by-hop,ipv6-opts,ipv6-route,ipv6-frag,ah,esp,ipv6-nonxt,protocol
    list-n            all  --  ::/0                 ::/0                 ipv6header flags:0xFF
-m ipv6header --header 'none,hop,hop'
    echo   all opt -- in * out *  ::/0  -> ::/0   ipv6header flags:0x82
    save -m ipv6header --header hop-by-hop,ipv6-nonxt
    list            all  --  anywhere             anywhere             ipv6header flags:hop-by-hop,ipv6-nonxt
    list-n            all  --  ::/0                 ::/0                 ipv6header flags:0x82
-m ipv6header ! --header none,hop
    echo   all opt -- in * out *  ::/0  -> ::/0   ipv6header flags:!0x82
    save -m ipv6header ! --header hop-by-hop,ipv6-nonxt
    list            all  --  anywhere             anywhere             ipv6header flags:!hop-by-hop,ipv6-nonxt
    list-n            all  --  ::/0                 ::/0                 ipv6header flags:!0x82
-m ipv6header ! --header none,hop --soft
    echo   all opt -- in * out *  ::/0  -> ::/0   ipv6header flags:!0x82 soft
    save -m ipv6header ! --header hop-by-hop,ipv6-nonxt --soft
    list            all  --  anywhere             anywhere             ipv6header flags:!hop-by-hop,ipv6-nonxt soft
    list-n            all  --  ::/0                 ::/0                 ipv6header flags:!0x82 soft
-m ipv6header --header none,hop --soft
    echo   all opt -- in * out *  ::/0  -> ::/0   ipv6header flags:0x82 soft
    save -m ipv6header --header hop-by-hop,ipv6-nonxt --soft
    list            all  --  anywhere             anywhere             ipv6header flags:hop-by-hop,ipv6-nonxt soft
    list-n            all  --  ::/0                 ::/0                 ipv6header flags:0x82 soft
-m ipv6header --soft
    status 2
    stderr ip6tables v1.8.11 (nf_tables): ipv6header: option "--header" must be specified
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m ipv6header ! --soft --header hop
    status 2
    stderr ip6tables v1.8.11 (nf_tables): ipv6header: option "--soft" cannot be inverted.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m ipv6header --soft=1 --header hop
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown option "-\x01"
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m ipv6header --header hop --header dst
    status 2
    stderr ip6tables v1.8.11 (nf_tables): ipv6header: option "--header" can only be used once.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m ipv6header --header hop --soft --soft
    status 2
    stderr ip6tables v1.8.11 (nf_tables): ipv6header: option "--soft" can only be used once.
    stderr
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m ipv6header --header ''
    status 2
    stderr ip6tables v1.8.11 (nf_tables): ip6t_ipv6header: cannot parse header names
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m ipv6header --header hop,
    echo   all opt -- in * out *  ::/0  -> ::/0   ipv6header flags:0x80
    save -m ipv6header --header hop-by-hop
    list            all  --  anywhere             anywhere             ipv6header flags:hop-by-hop
    list-n            all  --  ::/0                 ::/0                 ipv6header flags:0x80
-m ipv6header --header ,hop
    echo   all opt -- in * out *  ::/0  -> ::/0   ipv6header flags:0x80
    save -m ipv6header --header hop-by-hop
    list            all  --  anywhere             anywhere             ipv6header flags:hop-by-hop
    list-n            all  --  ::/0                 ::/0                 ipv6header flags:0x80
-m ipv6header --header ,
    status 2
    stderr ip6tables v1.8.11 (nf_tables): ip6t_ipv6header: cannot parse header names
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m ipv6header --header hop,,dst
    echo   all opt -- in * out *  ::/0  -> ::/0   ipv6header flags:0xC0
    save -m ipv6header --header hop-by-hop,ipv6-opts
    list            all  --  anywhere             anywhere             ipv6header flags:hop-by-hop,ipv6-opts
    list-n            all  --  ::/0                 ::/0                 ipv6header flags:0xC0
-m ipv6header --header 'hop, dst'
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown header ` dst' specified
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m ipv6header --header x,hop
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown header `x' specified
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m ipv6header --header hop,x
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown header `x' specified
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m ipv6header --header
    status 2
    stderr ip6tables v1.8.11 (nf_tables): option "--header" requires an argument
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m ipv6header --head hop
    echo   all opt -- in * out *  ::/0  -> ::/0   ipv6header flags:0x80
    save -m ipv6header --header hop-by-hop
    list            all  --  anywhere             anywhere             ipv6header flags:hop-by-hop
    list-n            all  --  ::/0                 ::/0                 ipv6header flags:0x80
-m ipv6header --header -1
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown header `-1' specified
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m ipv6header --header +60
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown header `+60' specified
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m ipv6header --header 135
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown header `135' specified
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m ipv6header --header mh
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown header `mh' specified
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m ipv6header --header ipv6
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown header `41' specified
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m ipv6header --header hopopt
    echo   all opt -- in * out *  ::/0  -> ::/0   ipv6header flags:0x80
    save -m ipv6header --header hop-by-hop
    list            all  --  anywhere             anywhere             ipv6header flags:hop-by-hop
    list-n            all  --  ::/0                 ::/0                 ipv6header flags:0x80
-m ipv6header --header ipv6-auth
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown header `ipv6-auth' specified
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-p tcp -m ipv6header --header hop -m ipv6header --header dst
    echo   tcp opt -- in * out *  ::/0  -> ::/0   ipv6header flags:0x80 ipv6header flags:0x40
    save -p tcp -m ipv6header --header hop-by-hop -m ipv6header --header ipv6-opts
    list            tcp  --  anywhere             anywhere             ipv6header flags:hop-by-hop ipv6header flags:ipv6-opts
    list-n            tcp  --  ::/0                 ::/0                 ipv6header flags:0x80 ipv6header flags:0x40
-m ipv6header --header 00
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown header `00' specified
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m ipv6header --header 060
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown header `060' specified
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m ipv6header --header AH
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown header `AH' specified
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m ipv6header --header Ah
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown header `Ah' specified
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m ipv6header --header TCP
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown header `6' specified
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m ipv6header --header IPv6-Frag
    echo   all opt -- in * out *  ::/0  -> ::/0   ipv6header flags:0x10
    save -m ipv6header --header ipv6-frag
    list            all  --  anywhere             anywhere             ipv6header flags:ipv6-frag
    list-n            all  --  ::/0                 ::/0                 ipv6header flags:0x10
-m ipv6header --header IPv6-Opts
    echo   all opt -- in * out *  ::/0  -> ::/0   ipv6header flags:0x40
    save -m ipv6header --header ipv6-opts
    list            all  --  anywhere             anywhere             ipv6header flags:ipv6-opts
    list-n            all  --  ::/0                 ::/0                 ipv6header flags:0x40
-m ipv6header --header HOPOPT
    echo   all opt -- in * out *  ::/0  -> ::/0   ipv6header flags:0x80
    save -m ipv6header --header hop-by-hop
    list            all  --  anywhere             anywhere             ipv6header flags:hop-by-hop
    list-n            all  --  ::/0                 ::/0                 ipv6header flags:0x80
-m ipv6header --header ip
    echo   all opt -- in * out *  ::/0  -> ::/0   ipv6header flags:0x80
    save -m ipv6header --header hop-by-hop
    list            all  --  anywhere             anywhere             ipv6header flags:hop-by-hop
    list-n            all  --  ::/0                 ::/0                 ipv6header flags:0x80
-m ipv6header --header IP
    echo   all opt -- in * out *  ::/0  -> ::/0   ipv6header flags:0x80
    save -m ipv6header --header hop-by-hop
    list            all  --  anywhere             anywhere             ipv6header flags:hop-by-hop
    list-n            all  --  ::/0                 ::/0                 ipv6header flags:0x80
-m ipv6header --header IPSEC-AH
    echo   all opt -- in * out *  ::/0  -> ::/0   ipv6header flags:0x08
    save -m ipv6header --header ah
    list            all  --  anywhere             anywhere             ipv6header flags:ah
    list-n            all  --  ::/0                 ::/0                 ipv6header flags:0x08
-m ipv6header --header raw
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown header `raw' specified
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m ipv6header --header ipv6-icmp
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown header `58' specified
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m ipv6header --header 'hop,tcp,x'
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown header `6' specified
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m ipv6header --header ' hop'
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown header ` hop' specified
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m ipv6header --header icmpv6,x
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown header `icmpv6' specified
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m ipv6header --header 255,59
    echo   all opt -- in * out *  ::/0  -> ::/0   ipv6header flags:0x03
    save -m ipv6header --header ipv6-nonxt,protocol
    list            all  --  anywhere             anywhere             ipv6header flags:ipv6-nonxt,protocol
    list-n            all  --  ::/0                 ::/0                 ipv6header flags:0x03
-m ipv6header --header Hop-by-hop
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown header `Hop-by-hop' specified
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
-m ipv6header --header udplite
    status 2
    stderr ip6tables v1.8.11 (nf_tables): unknown header `136' specified
    stderr Try `ip6tables -h' or 'ip6tables --help' for more information.
table mangle
chain PREROUTING
-m ipv6header --header dst --soft
    echo   all opt -- in * out *  ::/0  -> ::/0   ipv6header flags:0x40 soft
    save -m ipv6header --header ipv6-opts --soft
    list            all  --  anywhere             anywhere             ipv6header flags:ipv6-opts soft
    list-n            all  --  ::/0                 ::/0                 ipv6header flags:0x40 soft
chain POSTROUTING
-m ipv6header --header dst --soft
    echo   all opt -- in * out *  ::/0  -> ::/0   ipv6header flags:0x40 soft
    save -m ipv6header --header ipv6-opts --soft
    list            all  --  anywhere             anywhere             ipv6header flags:ipv6-opts soft
    list-n            all  --  ::/0                 ::/0                 ipv6header flags:0x40 soft
table nat
-m ipv6header --header dst --soft -m comment --comment nat
    echo   all opt -- in * out *  ::/0  -> ::/0   ipv6header flags:0x40 soft /* nat */
    save -m ipv6header --header ipv6-opts --soft -m comment --comment nat
    list            all  --  anywhere             anywhere             ipv6header flags:ipv6-opts soft /* nat */
    list-n            all  --  ::/0                 ::/0                 ipv6header flags:0x40 soft /* nat */
table raw
chain OUTPUT
-m ipv6header --header dst --soft
    echo   all opt -- in * out *  ::/0  -> ::/0   ipv6header flags:0x40 soft
    save -m ipv6header --header ipv6-opts --soft
    list            all  --  anywhere             anywhere             ipv6header flags:ipv6-opts soft
    list-n            all  --  ::/0                 ::/0                 ipv6header flags:0x40 soft
table security
chain FORWARD
-m ipv6header --header dst --soft
    echo   all opt -- in * out *  ::/0  -> ::/0   ipv6header flags:0x40 soft
    save -m ipv6header --header ipv6-opts --soft
    list            all  --  anywhere             anywhere             ipv6header flags:ipv6-opts soft
    list-n            all  --  ::/0                 ::/0                 ipv6header flags:0x40 soft
table filter
setup -N CH
chain CH
-m ipv6header --header dst --soft
    echo   all opt -- in * out *  ::/0  -> ::/0   ipv6header flags:0x40 soft
    save -m ipv6header --header ipv6-opts --soft
    list            all  --  anywhere             anywhere             ipv6header flags:ipv6-opts soft
    list-n            all  --  ::/0                 ::/0                 ipv6header flags:0x40 soft
setup
chain INPUT
family 4
-m ipv6header --header dst --soft
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `ipv6header':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
