# iptables-xml: its own options, and its input.

== iptables-xml -h
$ iptables-xml -h
< *filter
< :INPUT DROP [1:2]
< -A INPUT -p tcp -j LOG
< -A INPUT -p tcp -j DROP
< COMMIT
! Usage: iptables-xml [-c] [-v] [-h]
!           [--combine ]
! \t   [ --verbose ]
! \t   [ --help ]
? 1

== iptables-xml --help
$ iptables-xml --help
< *filter
< :INPUT DROP [1:2]
< -A INPUT -p tcp -j LOG
< -A INPUT -p tcp -j DROP
< COMMIT
! Usage: iptables-xml [-c] [-v] [-h]
!           [--combine ]
! \t   [ --verbose ]
! \t   [ --help ]
? 1

== iptables-xml --hel x y
$ iptables-xml --hel x y
< *filter
< :INPUT DROP [1:2]
< -A INPUT -p tcp -j LOG
< -A INPUT -p tcp -j DROP
< COMMIT
! Usage: iptables-xml [-c] [-v] [-h]
!           [--combine ]
! \t   [ --verbose ]
! \t   [ --help ]
? 1

== iptables-xml -vh
$ iptables-xml -vh
< *filter
< :INPUT DROP [1:2]
< -A INPUT -p tcp -j LOG
< -A INPUT -p tcp -j DROP
< COMMIT
> xptables-xml
! Usage: iptables-xml [-c] [-v] [-h]
!           [--combine ]
! \t   [ --verbose ]
! \t   [ --help ]
? 1

== iptables-xml -h -v
$ iptables-xml -h -v
< *filter
< :INPUT DROP [1:2]
< -A INPUT -p tcp -j LOG
< -A INPUT -p tcp -j DROP
< COMMIT
! Usage: iptables-xml [-c] [-v] [-h]
!           [--combine ]
! \t   [ --verbose ]
! \t   [ --help ]
? 1

== iptables-xml -V
$ iptables-xml -V
< *filter
< :INPUT DROP [1:2]
< -A INPUT -p tcp -j LOG
< -A INPUT -p tcp -j DROP
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="1" byte-count="2" >
>       <rule >
>        <conditions>
>         <match >
>           <p >tcp</p>
>         </match>
>        </conditions>
>        <actions>
>         <LOG  />
>        </actions>
>
>       </rule>
>
>       <rule >
>        <conditions>
>         <match >
>           <p >tcp</p>
>         </match>
>        </conditions>
>        <actions>
>         <DROP  />
>        </actions>
>
>       </rule>
>
>     </chain>
>   </table>
> </iptables-rules>
! iptables-xml: invalid option -- 'V'

== iptables-xml --version
$ iptables-xml --version
< *filter
< :INPUT DROP [1:2]
< -A INPUT -p tcp -j LOG
< -A INPUT -p tcp -j DROP
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="1" byte-count="2" >
>       <rule >
>        <conditions>
>         <match >
>           <p >tcp</p>
>         </match>
>        </conditions>
>        <actions>
>         <LOG  />
>        </actions>
>
>       </rule>
>
>       <rule >
>        <conditions>
>         <match >
>           <p >tcp</p>
>         </match>
>        </conditions>
>        <actions>
>         <DROP  />
>        </actions>
>
>       </rule>
>
>     </chain>
>   </table>
> </iptables-rules>
! iptables-xml: unrecognized option '--version'

== iptables-xml -z
$ iptables-xml -z
< *filter
< :INPUT DROP [1:2]
< -A INPUT -p tcp -j LOG
< -A INPUT -p tcp -j DROP
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="1" byte-count="2" >
>       <rule >
>        <conditions>
>         <match >
>           <p >tcp</p>
>         </match>
>        </conditions>
>        <actions>
>         <LOG  />
>        </actions>
>
>       </rule>
>
>       <rule >
>        <conditions>
>         <match >
>           <p >tcp</p>
>         </match>
>        </conditions>
>        <actions>
>         <DROP  />
>        </actions>
>
>       </rule>
>
>     </chain>
>   </table>
> </iptables-rules>
! iptables-xml: invalid option -- 'z'

== iptables-xml --nosuch
$ iptables-xml --nosuch
< *filter
< :INPUT DROP [1:2]
< -A INPUT -p tcp -j LOG
< -A INPUT -p tcp -j DROP
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="1" byte-count="2" >
>       <rule >
>        <conditions>
>         <match >
>           <p >tcp</p>
>         </match>
>        </conditions>
>        <actions>
>         <LOG  />
>        </actions>
>
>       </rule>
>
>       <rule >
>        <conditions>
>         <match >
>           <p >tcp</p>
>         </match>
>        </conditions>
>        <actions>
>         <DROP  />
>        </actions>
>
>       </rule>
>
>     </chain>
>   </table>
> </iptables-rules>
! iptables-xml: unrecognized option '--nosuch'

== iptables-xml --combine=x
$ iptables-xml --combine=x
< *filter
< :INPUT DROP [1:2]
< -A INPUT -p tcp -j LOG
< -A INPUT -p tcp -j DROP
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="1" byte-count="2" >
>       <rule >
>        <conditions>
>         <match >
>           <p >tcp</p>
>         </match>
>        </conditions>
>        <actions>
>         <LOG  />
>        </actions>
>
>       </rule>
>
>       <rule >
>        <conditions>
>         <match >
>           <p >tcp</p>
>         </match>
>        </conditions>
>        <actions>
>         <DROP  />
>        </actions>
>
>       </rule>
>
>     </chain>
>   </table>
> </iptables-rules>
! iptables-xml: option '--combine' doesn't allow an argument

== iptables-xml --c
$ iptables-xml --c
< *filter
< :INPUT DROP [1:2]
< -A INPUT -p tcp -j LOG
< -A INPUT -p tcp -j DROP
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="1" byte-count="2" >
>       <rule >
>        <conditions>
>         <match >
>           <p >tcp</p>
>         </match>
>        </conditions>
>        <actions>
>         <LOG  />
> <!-- Combine action from next rule -->
>         <DROP  />
>        </actions>
>
>       </rule>
>
>     </chain>
>   </table>
> </iptables-rules>

== iptables-xml --v --v
$ iptables-xml --v --v
< *filter
< :INPUT DROP [1:2]
< -A INPUT -p tcp -j LOG
< -A INPUT -p tcp -j DROP
< COMMIT
> xptables-xml
> xptables-xml
> <iptables-rules version="1.0">
> <!-- line 1 *filter -->
>   <table name="filter" >
> <!-- line 2 :INPUT DROP [1:2] -->
> <!-- line 3 *-A INPUT  *-p tcp *-j LOG -->
>     <chain name="INPUT" policy="DROP" packet-count="1" byte-count="2" >
>       <rule >
>        <conditions>
>         <match >
>           <p >tcp</p>
>         </match>
>        </conditions>
>        <actions>
>         <LOG  />
> <!-- line 4 *-A INPUT  *-p tcp *-j DROP -->
>        </actions>
>
>       </rule>
>
>       <rule >
>        <conditions>
>         <match >
>           <p >tcp</p>
>         </match>
>        </conditions>
>        <actions>
>         <DROP  />
> <!-- line 5 COMMIT -->
>        </actions>
>
>       </rule>
>
>     </chain>
>   </table>
> </iptables-rules>

== iptables-xml -cv
$ iptables-xml -cv
< *filter
< :INPUT DROP [1:2]
< -A INPUT -p tcp -j LOG
< -A INPUT -p tcp -j DROP
< COMMIT
> xptables-xml
> <iptables-rules version="1.0">
> <!-- line 1 *filter -->
>   <table name="filter" >
> <!-- line 2 :INPUT DROP [1:2] -->
> <!-- line 3 *-A INPUT  *-p tcp *-j LOG -->
>     <chain name="INPUT" policy="DROP" packet-count="1" byte-count="2" >
>       <rule >
>        <conditions>
>         <match >
>           <p >tcp</p>
>         </match>
>        </conditions>
>        <actions>
>         <LOG  />
> <!-- line 4 *-A INPUT  *-p tcp *-j DROP -->
> <!-- Combine action from next rule -->
>         <DROP  />
> <!-- line 5 COMMIT -->
>        </actions>
>
>       </rule>
>
>     </chain>
>   </table>
> </iptables-rules>

== iptables-xml -vc -v
$ iptables-xml -vc -v
< *filter
< :INPUT DROP [1:2]
< -A INPUT -p tcp -j LOG
< -A INPUT -p tcp -j DROP
< COMMIT
> xptables-xml
> xptables-xml
> <iptables-rules version="1.0">
> <!-- line 1 *filter -->
>   <table name="filter" >
> <!-- line 2 :INPUT DROP [1:2] -->
> <!-- line 3 *-A INPUT  *-p tcp *-j LOG -->
>     <chain name="INPUT" policy="DROP" packet-count="1" byte-count="2" >
>       <rule >
>        <conditions>
>         <match >
>           <p >tcp</p>
>         </match>
>        </conditions>
>        <actions>
>         <LOG  />
> <!-- line 4 *-A INPUT  *-p tcp *-j DROP -->
> <!-- Combine action from next rule -->
>         <DROP  />
> <!-- line 5 COMMIT -->
>        </actions>
>
>       </rule>
>
>     </chain>
>   </table>
> </iptables-rules>

== iptables-xml --
$ iptables-xml --
< *filter
< :INPUT DROP [1:2]
< -A INPUT -p tcp -j LOG
< -A INPUT -p tcp -j DROP
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="1" byte-count="2" >
>       <rule >
>        <conditions>
>         <match >
>           <p >tcp</p>
>         </match>
>        </conditions>
>        <actions>
>         <LOG  />
>        </actions>
>
>       </rule>
>
>       <rule >
>        <conditions>
>         <match >
>           <p >tcp</p>
>         </match>
>        </conditions>
>        <actions>
>         <DROP  />
>        </actions>
>
>       </rule>
>
>     </chain>
>   </table>
> </iptables-rules>

== iptables-xml -
$ iptables-xml -
< *filter
< :INPUT DROP [1:2]
< -A INPUT -p tcp -j LOG
< -A INPUT -p tcp -j DROP
< COMMIT
! Can't open -: No such file or directory\c
? 1

== iptables-xml a b
$ iptables-xml a b
< *filter
< :INPUT DROP [1:2]
< -A INPUT -p tcp -j LOG
< -A INPUT -p tcp -j DROP
< COMMIT
! Unknown arguments found on commandline\c
? 1

== iptables-xml -v a b
$ iptables-xml -v a b
< *filter
< :INPUT DROP [1:2]
< -A INPUT -p tcp -j LOG
< -A INPUT -p tcp -j DROP
< COMMIT
> xptables-xml
! Unknown arguments found on commandline\c
? 1

== iptables-xml nosuch
$ iptables-xml nosuch
< *filter
< :INPUT DROP [1:2]
< -A INPUT -p tcp -j LOG
< -A INPUT -p tcp -j DROP
< COMMIT
! Can't open nosuch: No such file or directory\c
? 1

== iptables-xml -v nosuch
$ iptables-xml -v nosuch
< *filter
< :INPUT DROP [1:2]
< -A INPUT -p tcp -j LOG
< -A INPUT -p tcp -j DROP
< COMMIT
> xptables-xml
! Can't open nosuch: No such file or directory\c
? 1

== iptables-xml -- -v
$ iptables-xml -- -v
< *filter
< :INPUT DROP [1:2]
< -A INPUT -p tcp -j LOG
< -A INPUT -p tcp -j DROP
< COMMIT
! Can't open -v: No such file or directory\c
? 1

== iptables-xml ''
$ iptables-xml ''
< *filter
< :INPUT DROP [1:2]
< -A INPUT -p tcp -j LOG
< -A INPUT -p tcp -j DROP
< COMMIT
! Can't open : No such file or directory\c
? 1

== iptables-xml -z nosuch
$ iptables-xml -z nosuch
< *filter
< :INPUT DROP [1:2]
< -A INPUT -p tcp -j LOG
< -A INPUT -p tcp -j DROP
< COMMIT
! iptables-xml: invalid option -- 'z'
! Can't open nosuch: No such file or directory\c
? 1

== iptables-xml -z -h
$ iptables-xml -z -h
< *filter
< :INPUT DROP [1:2]
< -A INPUT -p tcp -j LOG
< -A INPUT -p tcp -j DROP
< COMMIT
! iptables-xml: invalid option -- 'z'
! Usage: iptables-xml [-c] [-v] [-h]
!           [--combine ]
! \t   [ --verbose ]
! \t   [ --help ]
? 1

== iptables-xml $'\xff'
$ iptables-xml $'\xff'
< *filter
< :INPUT DROP [1:2]
< -A INPUT -p tcp -j LOG
< -A INPUT -p tcp -j DROP
< COMMIT
! Can't open \xff: No such file or directory\c
? 1

== iptables-xml -$'\xff'
$ iptables-xml -$'\xff'
< *filter
< :INPUT DROP [1:2]
< -A INPUT -p tcp -j LOG
< -A INPUT -p tcp -j DROP
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="1" byte-count="2" >
>       <rule >
>        <conditions>
>         <match >
>           <p >tcp</p>
>         </match>
>        </conditions>
>        <actions>
>         <LOG  />
>        </actions>
>
>       </rule>
>
>       <rule >
>        <conditions>
>         <match >
>           <p >tcp</p>
>         </match>
>        </conditions>
>        <actions>
>         <DROP  />
>        </actions>
>
>       </rule>
>
>     </chain>
>   </table>
> </iptables-rules>
! iptables-xml: invalid option -- '\xff'

== iptables-xml /
$ iptables-xml /
< *filter
< :INPUT DROP [1:2]
< -A INPUT -p tcp -j LOG
< -A INPUT -p tcp -j DROP
< COMMIT
> <iptables-rules version="1.0">
> </iptables-rules>

== iptables-xml /dev/null
$ iptables-xml /dev/null
< *filter
< :INPUT DROP [1:2]
< -A INPUT -p tcp -j LOG
< -A INPUT -p tcp -j DROP
< COMMIT
> <iptables-rules version="1.0">
> </iptables-rules>

== iptables-xml /dev/null -v
$ iptables-xml /dev/null -v
< *filter
< :INPUT DROP [1:2]
< -A INPUT -p tcp -j LOG
< -A INPUT -p tcp -j DROP
< COMMIT
> xptables-xml
> <iptables-rules version="1.0">
> </iptables-rules>

== iptables-xml 'a b'
$ iptables-xml 'a b'
< *filter
< :INPUT DROP [1:2]
< -A INPUT -p tcp -j LOG
< -A INPUT -p tcp -j DROP
< COMMIT
! Can't open a b: No such file or directory\c
? 1

== a file
$ iptables -A INPUT -p tcp --dport 22 -j LOG
$ iptables-save -t filter -f rules
$ iptables-xml rules
> <iptables-rules version="1.0">
> <!-- # Generated by iptables*-save v1.8.11 (nf_tables) on DATE -->
>   <table name="filter" >
>     <chain name="INPUT" policy="ACCEPT" packet-count="0" byte-count="0" >
>       <rule >
>        <conditions>
>         <match >
>           <p >tcp</p>
>         </match>
>         <tcp >
>           <dport >22</dport>
>         </tcp>
>        </conditions>
>        <actions>
>         <LOG  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="FORWARD" policy="ACCEPT" packet-count="0" byte-count="0" />
>     <chain name="OUTPUT" policy="ACCEPT" packet-count="0" byte-count="0" />
>   </table>
> <!-- # Completed on DATE -->
> </iptables-rules>
$ iptables-xml -c rules
> <iptables-rules version="1.0">
> <!-- # Generated by iptables*-save v1.8.11 (nf_tables) on DATE -->
>   <table name="filter" >
>     <chain name="INPUT" policy="ACCEPT" packet-count="0" byte-count="0" >
>       <rule >
>        <conditions>
>         <match >
>           <p >tcp</p>
>         </match>
>         <tcp >
>           <dport >22</dport>
>         </tcp>
>        </conditions>
>        <actions>
>         <LOG  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="FORWARD" policy="ACCEPT" packet-count="0" byte-count="0" />
>     <chain name="OUTPUT" policy="ACCEPT" packet-count="0" byte-count="0" />
>   </table>
> <!-- # Completed on DATE -->
> </iptables-rules>
$ iptables-xml -v -- rules
> xptables-xml
> <iptables-rules version="1.0">
> <!-- # Generated by iptables*-save v1.8.11 (nf_tables) on DATE -->
> <!-- line 2 *filter -->
>   <table name="filter" >
> <!-- line 3 :INPUT ACCEPT [0:0] -->
> <!-- line 4 :FORWARD ACCEPT [0:0] -->
> <!-- line 5 :OUTPUT ACCEPT [0:0] -->
> <!-- line 6 *-A INPUT  *-p tcp *-m tcp  *-*-dport 22  *-j LOG -->
>     <chain name="INPUT" policy="ACCEPT" packet-count="0" byte-count="0" >
>       <rule >
>        <conditions>
>         <match >
>           <p >tcp</p>
>         </match>
>         <tcp >
>           <dport >22</dport>
>         </tcp>
>        </conditions>
>        <actions>
>         <LOG  />
> <!-- line 7 COMMIT -->
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="FORWARD" policy="ACCEPT" packet-count="0" byte-count="0" />
>     <chain name="OUTPUT" policy="ACCEPT" packet-count="0" byte-count="0" />
>   </table>
> <!-- # Completed on DATE -->
> </iptables-rules>
$ iptables-xml rules rules
! Unknown arguments found on commandline\c
? 1

== the output of the save programs
$ iptables -N web
$ iptables -A INPUT -p tcp -m comment --comment 'a "b"' -j web
$ iptables -t nat -A POSTROUTING ! -s 10.0.0.0/8 -o eth0 -j MASQUERADE
$ iptables-save -c
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :web - [0:0]
> [0:0] -A INPUT -p tcp -m comment --comment "a \"b\"" -j web
> COMMIT
> # Completed on DATE
> # Generated by iptables-save v1.8.11 (nf_tables) on DATE
> *nat
> :PREROUTING ACCEPT [0:0]
> :INPUT ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> :POSTROUTING ACCEPT [0:0]
> [0:0] -A POSTROUTING ! -s 10.0.0.0/8 -o eth0 -j MASQUERADE
> COMMIT
> # Completed on DATE
$ iptables-xml <-
> <iptables-rules version="1.0">
> <!-- # Generated by iptables*-save v1.8.11 (nf_tables) on DATE -->
>   <table name="filter" >
>     <chain name="INPUT" policy="ACCEPT" packet-count="0" byte-count="0" >
>       <rule packet-count="0" byte-count="0" >
>        <conditions>
>         <match >
>           <p >tcp</p>
>         </match>
>         <comment >
>           <comment >&quot;a &quot;b&quot;&quot;</comment>
>         </comment>
>        </conditions>
>        <actions>
>         <call >
>           <web />
>         </call>
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="FORWARD" policy="ACCEPT" packet-count="0" byte-count="0" />
>     <chain name="OUTPUT" policy="ACCEPT" packet-count="0" byte-count="0" />
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> <!-- # Completed on DATE -->
> <!-- # Generated by iptables*-save v1.8.11 (nf_tables) on DATE -->
>   <table name="nat" >
>     <chain name="POSTROUTING" policy="ACCEPT" packet-count="0" byte-count="0" >
>       <rule packet-count="0" byte-count="0" >
>        <conditions>
>         <match >
>           <s  invert="1">10.0.0.0/8</s>
>           <o >eth0</o>
>         </match>
>        </conditions>
>        <actions>
>         <MASQUERADE  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="PREROUTING" policy="ACCEPT" packet-count="0" byte-count="0" />
>     <chain name="INPUT" policy="ACCEPT" packet-count="0" byte-count="0" />
>     <chain name="OUTPUT" policy="ACCEPT" packet-count="0" byte-count="0" />
>   </table>
> <!-- # Completed on DATE -->
> </iptables-rules>
$ ip6tables -A FORWARD -s 2001:db8::/32 -p icmpv6 -g x
! ip6tables v1.8.11 (nf_tables): Chain 'x' does not exist
! Try `ip6tables -h' or 'ip6tables --help' for more information.
? 2
$ ip6tables -A FORWARD -s 2001:db8::/32 -p icmpv6 --icmpv6-type 1 -j REJECT
$ ip6tables-save
> # Generated by ip6tables-save v1.8.11 (nf_tables) on DATE
> *filter
> :INPUT ACCEPT [0:0]
> :FORWARD ACCEPT [0:0]
> :OUTPUT ACCEPT [0:0]
> -A FORWARD -s 2001:db8::/32 -p ipv6-icmp -m icmp6 --icmpv6-type 1 -j REJECT --reject-with icmp6-port-unreachable
> COMMIT
> # Completed on DATE
$ iptables-xml <-
> <iptables-rules version="1.0">
> <!-- # Generated by ip6tables*-save v1.8.11 (nf_tables) on DATE -->
>   <table name="filter" >
>     <chain name="FORWARD" policy="ACCEPT" packet-count="0" byte-count="0" >
>       <rule >
>        <conditions>
>         <match >
>           <s >2001:db8::/32</s>
>           <p >ipv6-icmp</p>
>         </match>
>         <icmp6 >
>           <icmpv6-type >1</icmpv6-type>
>         </icmp6>
>        </conditions>
>        <actions>
>         <REJECT >
>           <reject-with >icmp6-port-unreachable</reject-with>
>         </REJECT>
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="INPUT" policy="ACCEPT" packet-count="0" byte-count="0" />
>     <chain name="OUTPUT" policy="ACCEPT" packet-count="0" byte-count="0" />
>   </table>
> <!-- # Completed on DATE -->
> </iptables-rules>
