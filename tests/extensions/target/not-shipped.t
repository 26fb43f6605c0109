# Targets of other collections, other programs and older days, which iptables does not come with; and no targets at all.
-j TARPIT
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'TARPIT' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TARPIT --tarpit
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--tarpit"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j IMQ
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'IMQ' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j IMQ --todev 0
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--todev"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ACCOUNT
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'ACCOUNT' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ACCOUNT --addr 10.0.0.0/8 --tname a
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--addr"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DELUDE
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'DELUDE' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CHAOS
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'CHAOS' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CHAOS --tarpit
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--tarpit"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ROUTE
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'ROUTE' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ROUTE --oif eth0
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--oif"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ECHO
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'ECHO' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DHCPMAC
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'DHCPMAC' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DHCPMAC --set-mac 1:2:3:4:5:6
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--set-mac"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DNETMAP
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'DNETMAP' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DNETMAP --prefix 10.0.0.0/8
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--prefix"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j IPMARK
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'IPMARK' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j IPMARK --addr src
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--addr"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOGMARK
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'LOGMARK' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOGMARK --log-prefix a
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--log-prefix"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j PROTO
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'PROTO' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j PROTO --proto-set 1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--proto-set"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j RAWDNAT
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'RAWDNAT' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j RAWDNAT --to-destination 10.0.0.1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--to-destination"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j RAWSNAT
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'RAWSNAT' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j RAWSNAT --to-source 10.0.0.1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--to-source"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SYSRQ
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'SYSRQ' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SYSRQ --password a
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--password"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j STEAL
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'STEAL' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j FULLCONENAT
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'FULLCONENAT' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SAME
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'SAME' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SAME --to 10.0.0.1-10.0.0.2
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--to"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j MIRROR
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'MIRROR' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j BALANCE
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'BALANCE' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j BALANCE --to-destination 10.0.0.1-10.0.0.2
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--to-destination"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NETLINK
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'NETLINK' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j IPV4OPTSSTRIP
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'IPV4OPTSSTRIP' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j FTOS
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'FTOS' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j FTOS --set-ftos 1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--set-ftos"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j POOL
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'POOL' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j POOL --add-srcip 0
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--add-srcip"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NDPI
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'NDPI' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NDPI --ndpi-id
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--ndpi-id"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j FLOWOFFLOAD
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'FLOWOFFLOAD' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j FLOWOFFLOAD --hw
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--hw"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j XOR
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'XOR' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j XOR --key a
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--key"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TTLSET
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'TTLSET' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SNATMAP
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'SNATMAP' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j CONNLABEL
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'CONNLABEL' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j QUOTA
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'QUOTA' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LIMIT
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'LIMIT' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TPROXY6
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'TPROXY6' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j REJECT6
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'REJECT6' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DNPTX
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'DNPTX' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DNPTX --src-pfx fd00::/48
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--src-pfx"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j arpreply
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'arpreply' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j arpreply --arpreply-mac 1:2:3:4:5:6
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--arpreply-mac"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j mangle
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'mangle' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j mangle --mangle-ip-s 1.2.3.4
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--mangle-ip-s"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j dnat
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'dnat' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j dnat --to-dst 1:2:3:4:5:6
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--to-dst"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j redirect
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'redirect' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j snat
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'snat' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j 'REJECT '
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid target name `REJECT '
    stderr Try `iptables -h' or 'iptables --help' for more information.
! -j TARPIT
    status 2
    stderr iptables v1.8.11 (nf_tables): cannot have ! before --jump
    stderr Try `iptables -h' or 'iptables --help' for more information.
-g TARPIT
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'TARPIT' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp --dport 22 -j TARPIT
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'TARPIT' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-p tcp -j TARPIT --dport 22
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'TARPIT' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TARPIT -p tcp --dport 22
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'TARPIT' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TARPIT -j DROP
    status 2
    stderr iptables v1.8.11 (nf_tables): multiple --jump options not allowed
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j DROP -j TARPIT
    status 2
    stderr iptables v1.8.11 (nf_tables): multiple --jump options not allowed
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TARPIT -g DROP
    status 2
    stderr iptables v1.8.11 (nf_tables): multiple --jump options not allowed
    stderr Try `iptables -h' or 'iptables --help' for more information.
-m limit --limit 1/s -j CHAOS
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'CHAOS' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
--todev 0 -j IMQ
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--todev"
    stderr Try `iptables -h' or 'iptables --help' for more information.
--todev 0
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--todev"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j IMQ -m nosuch
    status 2
    stderr iptables v1.8.11 (nf_tables): Couldn't load match `nosuch':No such file or directory
    stderr
    stderr Try `iptables -h' or 'iptables --help' for more information.
-jIMQ
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'IMQ' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
--jump IMQ
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'IMQ' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
--jump=IMQ
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'IMQ' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
--goto IMQ
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'IMQ' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j tarpit
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'tarpit' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j log
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'log' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j Log
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'Log' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j accept
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'accept' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j tcp
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'tcp' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j limit
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'limit' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j mark
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'mark' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j set
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'set' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NAT
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'NAT' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j NAT --to-source 10.0.0.1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--to-source"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j standard --x
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--x"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ''
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid target name (too short)
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ' LOG'
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid target name ` LOG'
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j 'LOG '
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid target name `LOG '
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j libxt_LOG
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'libxt_LOG' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOG.so
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'LOG.so' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ../LOG
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain '../LOG' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j -x
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain '-x' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j größe
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'größe' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j $'\xff'
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain '\xff' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j __init__
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain '__init__' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j abcdefghijklmnopqrstuvwxyz12
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'abcdefghijklmnopqrstuvwxyz12' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j abcdefghijklmnopqrstuvwxyz123
    status 2
    stderr iptables v1.8.11 (nf_tables): Invalid target name `abcdefghijklmnopqrstuvwxyz123' (28 chars max)
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j 'a%sb'
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'a%sb' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j "it's"
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'it's' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ERROR
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'ERROR' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j policy
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'policy' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j 1
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain '1' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ROUTE --gw 10.0.0.1 --continue
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--gw"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ROUTE --tee
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--tee"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SAME --to 10.0.0.1
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--to"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j XOR --key
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--key"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j LOG --todev 0
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--todev"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j INPUT --x
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--x"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j PREROUTING
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'PREROUTING' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
-s nosuch -j IMQ
    status 2
    stderr iptables v1.8.11 (nf_tables): host/network `nosuch' not found
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j IMQ -s ''
    status 2
    stderr iptables v1.8.11 (nf_tables): host/network `' not found
    stderr Try `iptables -h' or 'iptables --help' for more information.
table nat
chain PREROUTING
-j IMQ --todev 0
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--todev"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ROUTE --oif eth0
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--oif"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SAME --to 10.0.0.1-10.0.0.2
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--to"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TARPIT
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'TARPIT' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
chain POSTROUTING
-j IMQ --todev 0
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--todev"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ROUTE --oif eth0
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--oif"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SAME --to 10.0.0.1-10.0.0.2
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--to"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TARPIT
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'TARPIT' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
table mangle
chain PREROUTING
-j IMQ --todev 0
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--todev"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ROUTE --oif eth0
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--oif"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SAME --to 10.0.0.1-10.0.0.2
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--to"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TARPIT
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'TARPIT' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
table raw
chain PREROUTING
-j IMQ --todev 0
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--todev"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ROUTE --oif eth0
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--oif"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SAME --to 10.0.0.1-10.0.0.2
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--to"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TARPIT
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'TARPIT' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
table security
chain INPUT
-j IMQ --todev 0
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--todev"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j ROUTE --oif eth0
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--oif"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j SAME --to 10.0.0.1-10.0.0.2
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--to"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j TARPIT
    status 2
    stderr iptables v1.8.11 (nf_tables): Chain 'TARPIT' does not exist
    stderr Try `iptables -h' or 'iptables --help' for more information.
table filter
setup -N TARPIT
setup -N IMQ
chain TARPIT
-j IMQ
    echo IMQ  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  \.
    save -j IMQ
    list IMQ        all  --  anywhere             anywhere            \.
    list-n IMQ        all  --  0.0.0.0/0            0.0.0.0/0           \.
-g IMQ
    echo IMQ  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0  [goto] \.
    save -g IMQ
    list IMQ        all  --  anywhere             anywhere            [goto] \.
    list-n IMQ        all  --  0.0.0.0/0            0.0.0.0/0           [goto] \.
-j IMQ --todev 0
    status 2
    stderr iptables v1.8.11 (nf_tables): unknown option "--todev"
    stderr Try `iptables -h' or 'iptables --help' for more information.
-j IMQ -m comment --comment x
    echo IMQ  all opt -- in * out *  0.0.0.0/0  -> 0.0.0.0/0   /* x */
    save -m comment --comment x -j IMQ
    list IMQ        all  --  anywhere             anywhere             /* x */
    list-n IMQ        all  --  0.0.0.0/0            0.0.0.0/0            /* x */
