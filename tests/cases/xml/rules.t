# iptables-xml: the words of rules.

== the sample of a rule
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< [1:60] -A INPUT -p tcp ! -o eth0 -m tcp --dport 22 -j LOG --log-prefix "a b "
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule packet-count="1" byte-count="60" >
>        <conditions>
>         <match >
>           <p >tcp</p>
>           <o  invert="1">eth0</o>
>         </match>
>         <tcp >
>           <dport >22</dport>
>         </tcp>
>        </conditions>
>        <actions>
>         <LOG >
>           <log-prefix >&quot;a b &quot;</log-prefix>
>         </LOG>
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== no words
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <actions>
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== only a target
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -j ACCEPT
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <actions>
>         <ACCEPT  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== only a match
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -m tcp
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <tcp  />
>        </conditions>
>        <actions>
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== matches without options
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -m a -m b -m c -j X
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <a  />
>         <b  />
>         <c  />
>        </conditions>
>        <actions>
>         <X  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== the long names of options
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT --protocol tcp --module tcp --dport 22 --jump LOG --log-level 4
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <match >
>           <protocol >tcp</protocol>
>         </match>
>         <tcp >
>           <dport >22</dport>
>         </tcp>
>        </conditions>
>        <actions>
>         <LOG >
>           <log-level >4</log-level>
>         </LOG>
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== --match opens no element
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT --match tcp --dport 22 -j X
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <match >
>           <match >tcp</match>
>           <dport >22</dport>
>         </match>
>        </conditions>
>        <actions>
>         <X  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== --module first
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT --module tcp --dport 22 -j X
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <match >
>         </match>
>         <tcp >
>           <dport >22</dport>
>         </tcp>
>        </conditions>
>        <actions>
>         <X  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== an option without a value
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -f -m tcp --syn -j X --random
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <match >
>           <f  />
>         </match>
>         <tcp >
>           <syn  />
>         </tcp>
>        </conditions>
>        <actions>
>         <X >
>           <random  />
>         </X>
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== an option with several words
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -m tcp --tcp-flags SYN,ACK SYN -j X
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <tcp >
>           <tcp-flags >SYN,ACK SYN</tcp-flags>
>         </tcp>
>        </conditions>
>        <actions>
>         <X  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== inverted options
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT ! -p tcp ! -f -m tcp ! --syn ! --dport 22 -j X
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <match >
>           <p  invert="1">tcp</p>
>           <f  invert="1" />
>         </match>
>         <tcp >
>           <syn  invert="1"></syn>
>           <dport  invert="1">22</dport>
>         </tcp>
>        </conditions>
>        <actions>
>         <X  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== an exclamation mark before a value
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -p ! tcp -j X
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <match >
>           <p >! tcp</p>
>         </match>
>        </conditions>
>        <actions>
>         <X  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== an exclamation mark before a match
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT ! -m tcp --dport 22 -j X
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <tcp >
>           <dport >22</dport>
>         </tcp>
>        </conditions>
>        <actions>
>         <X  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== an exclamation mark between matches
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -m a ! -m b -q -j X
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <a >
>         </a>
>         <b >
>           <q  />
>         </b>
>        </conditions>
>        <actions>
>         <X  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== two exclamation marks
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT ! ! -p tcp -j X
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
> !          <p  invert="1">tcp</p>
>        </conditions>
>        <actions>
>         <X  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== an exclamation mark before the target
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT ! -j X
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>        </conditions>
>        <actions>
>         <X  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== an exclamation mark at the end
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -p tcp !
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <match >
>           <p >tcp !</p>
>         </match>
>        </conditions>
>        <actions>
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== an exclamation mark alone
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT !
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
> !       </conditions>
>        <actions>
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== a quoted exclamation mark
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT "!" -p tcp -j X
< -A INPUT -p tcp "!" --dport 2 -j X
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <match >
> &quot;!&quot;          <p >tcp</p>
>         </match>
>        </conditions>
>        <actions>
>         <X  />
>        </actions>
>
>       </rule>
>
>       <rule >
>        <conditions>
>         <match >
>           <p >tcp &quot;!&quot;</p>
>           <dport >2</dport>
>         </match>
>        </conditions>
>        <actions>
>         <X  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== an exclamation mark before a quoted option
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -m a ! "-p" --q r -j X
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <a >
>  &quot;-p&quot;          <q  invert="1">r</q>
>         </a>
>        </conditions>
>        <actions>
>         <X  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== an exclamation mark in the target
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -j X ! --q r
< -A INPUT -j X --q ! r
< -A INPUT -j X ! -j Y
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <actions>
>         <X >
>           <q  invert="1">r</q>
>         </X>
>        </actions>
>
>       </rule>
>
>       <rule >
>        <actions>
>         <X >
>           <q >! r</q>
>         </X>
>        </actions>
>
>       </rule>
>
>       <rule >
>        <actions>
>         <X >
>         </X>
>         <Y  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== a jump to a chain
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -j web
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <actions>
>         <call >
>           <web />
>         </call>
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== a jump to the chain itself
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A web -j web
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="web" packet-count="0" byte-count="0" >
>       <rule >
>        <actions>
>         <call >
>           <web />
>         </call>
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" />
>   </table>
> </iptables-rules>

== a goto
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -p tcp -g web
< -A INPUT --goto web
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <match >
>           <p >tcp</p>
>         </match>
>        </conditions>
>        <actions>
>         <goto >
>           <web />
>         </goto>
>        </actions>
>
>       </rule>
>
>       <rule >
>        <actions>
>         <goto >
>           <web />
>         </goto>
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== a goto to an unknown chain
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -g other
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <actions>
>         <other  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== options after a jump to a chain
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -j web --q r s -t
< -A INPUT -g web text
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <actions>
>         <call >
>           <web />
>           <q >r s</q>
>           <t  />
>         </call>
>        </actions>
>
>       </rule>
>
>       <rule >
>        <actions>
>         <goto >
>           <web />
> text        </goto>
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== two targets
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -j LOG -j web
< -A INPUT -j web -j LOG
< -A INPUT -j LOG --log-level 4 -j DROP
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <actions>
>         <LOG  />
>         <call >
>           <web />
>         </call>
>        </actions>
>
>       </rule>
>
>       <rule >
>        <actions>
>         <call >
>           <web />
>         </call>
>         <LOG  />
>        </actions>
>
>       </rule>
>
>       <rule >
>        <actions>
>         <LOG >
>           <log-level >4</log-level>
>         </LOG>
>         <DROP  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== a target without a name
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -p tcp -j
< -A INPUT -g
< -A INPUT -j LOG -j
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <match >
>           <p >tcp</p>
>         </match>
>        </conditions>
>        <actions>
>        </actions>
>
>       </rule>
>
>       <rule >
>        <actions>
>        </actions>
>
>       </rule>
>
>       <rule >
>        <actions>
>         <LOG  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== a match without a name
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -m
< -A INPUT -p tcp -m
< -A INPUT -m -j X
< -A INPUT -m -j X -j Y
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>        </conditions>
>        <actions>
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
>        </actions>
>
>       </rule>
>
>       <rule >
>        <conditions>
>         <-j >
> X        </-j>
>        </conditions>
>        <actions>
>         <X  />
>        </actions>
>
>       </rule>
>
>       <rule >
>        <conditions>
>         <-j >
> X        </-j>
>        </conditions>
>        <actions>
>         <X  />
>         <Y  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== a match in the target
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -j LOG -m tcp --dport 22
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <actions>
>         <LOG  />
>         <tcp >
>           <dport >22</dport>
>         </tcp>
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== a target named like an option
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -j -j -p
< -A INPUT -j -x
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <actions>
>         <-j >
>           <p  />
>         </-j>
>        </actions>
>
>       </rule>
>
>       <rule >
>        <actions>
>         <-x  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== a match named like an option
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -m -m foo
< -A INPUT -m --dport 22
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <-m >
> foo        </-m>
>        </conditions>
>        <actions>
>        </actions>
>
>       </rule>
>
>       <rule >
>        <conditions>
>         <--dport >
> 22        </--dport>
>        </conditions>
>        <actions>
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== text before any option
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT a b c
< -A INPUT a -p tcp b -m tcp c
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
> a b c       </conditions>
>        <actions>
>        </actions>
>
>       </rule>
>
>       <rule >
>        <conditions>
> a          <p >tcp b</p>
>         <tcp >
> c        </tcp>
>        </conditions>
>        <actions>
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== text after a match
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -m tcp udp --dport 22 -j X
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <tcp >
> udp          <dport >22</dport>
>         </tcp>
>        </conditions>
>        <actions>
>         <X  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== text after a target
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -j X y z
< -A INPUT -j X y --q r
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <actions>
>         <X >
> y z        </X>
>        </actions>
>
>       </rule>
>
>       <rule >
>        <actions>
>         <X >
> y          <q >r</q>
>         </X>
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== dashes alone
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT - -- --- -j ACCEPT
< -A INPUT -j ACCEPT - --
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <match >
>           <  />
>           <  />
>           <  />
>         </match>
>        </conditions>
>        <actions>
>         <ACCEPT  />
>        </actions>
>
>       </rule>
>
>       <rule >
>        <actions>
>         <ACCEPT >
>           <  />
>           <  />
>         </ACCEPT>
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== dashes inside of names
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT --log-prefix a-b --a--b c -j A-B
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <match >
>           <log-prefix >a-b</log-prefix>
>           <a--b >c</a--b>
>         </match>
>        </conditions>
>        <actions>
>         <A-B  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== characters that XML reserves
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -m comment --comment <&>'\ -j X --q "<&>'"
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <comment >
>           <comment >&lt;&amp;&gt;'\</comment>
>         </comment>
>        </conditions>
>        <actions>
>         <X >
>           <q >&quot;&lt;&amp;&gt;'&quot;</q>
>         </X>
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== reserved characters in names
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -m a<b --c&d e>f -j g'h
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <a<b >
>           <c&d >e&gt;f</c&d>
>         </a<b>
>        </conditions>
>        <actions>
>         <g'h  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== a quoted word
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -m comment --comment "one" -j X
< -A INPUT -m comment --comment "one two" "three" -j X
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <comment >
>           <comment >&quot;one&quot;</comment>
>         </comment>
>        </conditions>
>        <actions>
>         <X  />
>        </actions>
>
>       </rule>
>
>       <rule >
>        <conditions>
>         <comment >
>           <comment >&quot;one two&quot; &quot;three&quot;</comment>
>         </comment>
>        </conditions>
>        <actions>
>         <X  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== an empty word
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -m comment --comment "" -j X
< -A INPUT "" -p tcp
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <comment >
>           <comment >&quot;&quot;</comment>
>         </comment>
>        </conditions>
>        <actions>
>         <X  />
>        </actions>
>
>       </rule>
>
>       <rule >
>        <conditions>
> &quot;&quot;          <p >tcp</p>
>        </conditions>
>        <actions>
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== quotes in a word
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -m comment --comment a"b c"d -j X
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <comment >
>           <comment >&quot;ab c&quot; d</comment>
>         </comment>
>        </conditions>
>        <actions>
>         <X  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== quotes of the other kind
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -m comment --comment 'a b' -j X
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <comment >
>           <comment >'a b'</comment>
>         </comment>
>        </conditions>
>        <actions>
>         <X  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== a backslash in quotes
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -m comment --comment "a\"b\\c\d" -j X
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <comment >
>           <comment >&quot;a&quot;bcd&quot;</comment>
>         </comment>
>        </conditions>
>        <actions>
>         <X  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== a backslash outside of quotes
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -m comment --comment a\ b\\c -j X
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <comment >
>           <comment >a\ b\\c</comment>
>         </comment>
>        </conditions>
>        <actions>
>         <X  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== an open quote
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -m comment --comment "a b -j X
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <comment >
>           <comment >&quot;a b -j X
> &quot;</comment>
>         </comment>
>        </conditions>
>        <actions>
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== an open quote without text
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -p tcp "
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <match >
>           <p >tcp \.
> </p>
>         </match>
>        </conditions>
>        <actions>
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== a quoted option
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT "-p" tcp -j X
< -A INPUT -p "-x" -q -j X
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <match >
> &quot;-p&quot; tcp        </match>
>        </conditions>
>        <actions>
>         <X  />
>        </actions>
>
>       </rule>
>
>       <rule >
>        <conditions>
>         <match >
>           <p  />
> &quot;-x&quot;          <q  />
>         </match>
>        </conditions>
>        <actions>
>         <X  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== a quoted target
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -m comment --comment "-j" -j ACCEPT
< -A INPUT -p tcp "-j" ACCEPT
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <comment >
>           <comment  />
> &quot;-j&quot;        </comment>
>        </conditions>
>        <actions>
>         <ACCEPT  />
>        </actions>
>
>       </rule>
>
>       <rule >
>        <conditions>
>         <match >
>           <p >tcp &quot;-j&quot; ACCEPT</p>
>         </match>
>        </conditions>
>        <actions>
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== a quoted target as the first word
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT "-j" X
< -A INPUT "-j" X -j Y
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <actions>
>        </actions>
>
>       </rule>
>
>       <rule >
>        <actions>
>         <Y  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== a quoted match
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT "-m" tcp -j X
< -A INPUT -p tcp "-m" tcp -j X
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
> &quot;-m&quot; tcp       </conditions>
>        <actions>
>         <X  />
>        </actions>
>
>       </rule>
>
>       <rule >
>        <conditions>
>         <match >
>           <p >tcp &quot;-m&quot; tcp</p>
>         </match>
>        </conditions>
>        <actions>
>         <X  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== a quoted name
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -m "tcp" --dport 22 -j "web"
< -A INPUT -m "a b" -c -j "d e" -f
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <tcp >
>           <dport >22</dport>
>         </tcp>
>        </conditions>
>        <actions>
>         <call >
>           <web />
>         </call>
>        </actions>
>
>       </rule>
>
>       <rule >
>        <conditions>
>         <a b >
>           <c  />
>         </a b>
>        </conditions>
>        <actions>
>         <d e >
>           <f  />
>         </d e>
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== a quoted chain
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A "web" -p tcp -j X
< "-A" web -p tcp -j X
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="web" packet-count="0" byte-count="0" >
>       <rule >
>        <conditions>
>         <match >
>           <p >tcp</p>
>         </match>
>        </conditions>
>        <actions>
>         <X  />
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
>         <X  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" />
>   </table>
> </iptables-rules>

== an empty chain
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A "" -p tcp -j X
< -A INPUT -j ""
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>       <rule >
>        <conditions>
>         <match >
>           <p >tcp</p>
>         </match>
>        </conditions>
>        <actions>
>         <X  />
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>        </actions>
>
>       </rule>
>
>       <rule >
>        <actions>
>         <  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== -A that comes later
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -p tcp -A INPUT -j X
< -i -A INPUT -j X
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <match >
>           <A >INPUT</A>
>         </match>
>        </conditions>
>        <actions>
>         <X  />
>        </actions>
>
>       </rule>
>
>       <rule >
>        <conditions>
> INPUT       </conditions>
>        <actions>
>         <X  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== -A twice
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -A web -j X
< -A -A INPUT -j X
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <match >
>           <A >web</A>
>         </match>
>        </conditions>
>        <actions>
>         <X  />
>        </actions>
>
>       </rule>
>
>       <rule >
>        <conditions>
> INPUT       </conditions>
>        <actions>
>         <X  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== -A as the last word
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -A
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <match >
>           <A  />
>         </match>
>        </conditions>
>        <actions>
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== blanks and tabs
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< 	 -A	INPUT  -p   tcp		-j X  \.
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <match >
>           <p >tcp</p>
>         </match>
>        </conditions>
>        <actions>
>         <X  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== a carriage return
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -p tcp -j X\r
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <match >
>           <p >tcp</p>
>         </match>
>        </conditions>
>        <actions>
>         <X\r  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== bytes from 127 on
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -m comment --comment \x7fü\xff -j X --q "\x80 ü"
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <comment >
>           <comment >&#127;&#195;&#188;&#255;</comment>
>         </comment>
>        </conditions>
>        <actions>
>         <X >
>           <q >&quot;&#128; &#195;&#188;&quot;</q>
>         </X>
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== names with bytes from 127 on
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -m ü --ü ü -j ü
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <ü >
>           <ü >&#195;&#188;</ü>
>         </ü>
>        </conditions>
>        <actions>
>         <ü  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== a NUL
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -p tcp\x00 -j X
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <match >
>           <p >tcp</p>
>         </match>
>        </conditions>
>        <actions>
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== control characters
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -m comment --comment "\x01\x1b\t\x0b" -j X
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <comment >
>           <comment >&quot;\x01\x1b\t\x0b&quot;</comment>
>         </comment>
>        </conditions>
>        <actions>
>         <X  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== many words
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a \.
< -A INPUT a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a \.
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
> a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a       </conditions>
>        <actions>
! iptables-xml v1.8.11: Parser cannot handle more arguments
! Error occurred at line: 5
! Try `iptables-xml -h' or 'iptables-xml --help' for more information.
? 2

== a long word
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -m comment --comment aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
< -A INPUT -m comment --comment aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <comment >
>           <comment >aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</comment>
>         </comment>
>        </conditions>
>        <actions>
! iptables-xml v1.8.11: Parameter too long!
! Error occurred at line: 5
! Try `iptables-xml -h' or 'iptables-xml --help' for more information.
? 2

== a long word in quotes
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -m comment --comment "üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü"
< -A INPUT -m comment --comment "üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü"
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <comment >
>           <comment >&quot;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&#195;&#188;&quot;</comment>
>         </comment>
>        </conditions>
>        <actions>
! iptables-xml v1.8.11: Parameter too long!
! Error occurred at line: 5
! Try `iptables-xml -h' or 'iptables-xml --help' for more information.
? 2

== a word too long after too many words
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
! iptables-xml v1.8.11: Parser cannot handle more arguments
! Error occurred at line: 4
! Try `iptables-xml -h' or 'iptables-xml --help' for more information.
? 2

== counters
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< [18446744073709551615:9223372036854775808] -A INPUT -j X
< [1:2]-A INPUT -j X
< [-1:+2] -A INPUT -j X
< [a:b] -A INPUT -j X
< [ 1: 2] -A INPUT -j X
< [1:2:3] -A INPUT -j X
< [<:&] -A INPUT -j X
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule packet-count="18446744073709551615" byte-count="9223372036854775808" >
>        <actions>
>         <X  />
>        </actions>
>
>       </rule>
>
>       <rule packet-count="1" byte-count="2" >
>        <actions>
>         <X  />
>        </actions>
>
>       </rule>
>
>       <rule packet-count="-1" byte-count="+2" >
>        <actions>
>         <X  />
>        </actions>
>
>       </rule>
>
>       <rule packet-count="a" byte-count="b" >
>        <actions>
>         <X  />
>        </actions>
>
>       </rule>
>
>       <rule packet-count=" 1" byte-count=" 2" >
>        <actions>
>         <X  />
>        </actions>
>
>       </rule>
>
>       <rule packet-count="1" byte-count="2:3" >
>        <actions>
>         <X  />
>        </actions>
>
>       </rule>
>
>       <rule packet-count="&lt;" byte-count="&amp;" >
>        <actions>
>         <X  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== counters without an end
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< [1:2 -A INPUT -j X
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
! iptables-xml v1.8.11: Bad line 4: need ]
! Error occurred at line: 4
! Try `iptables-xml -h' or 'iptables-xml --help' for more information.
? 2

== counters without a colon
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< [1] -A INPUT -j X
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
! iptables-xml v1.8.11: Bad line 4: need ]
! Error occurred at line: 4
! Try `iptables-xml -h' or 'iptables-xml --help' for more information.
? 2

== counters without the first number
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< [:2] -A INPUT -j X
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
! iptables-xml v1.8.11: Bad line 4: need ]
! Error occurred at line: 4
! Try `iptables-xml -h' or 'iptables-xml --help' for more information.
? 2

== counters without the second number
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< [1:] -A INPUT -j X
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule packet-count="1" byte-count=" -A INPUT -j X
> " >
>        <actions>
>         <X  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== empty counters
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< [] -A INPUT -j X
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
! iptables-xml v1.8.11: Bad line 4: need ]
! Error occurred at line: 4
! Try `iptables-xml -h' or 'iptables-xml --help' for more information.
? 2

== words after the counters
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< [1:2]x -A INPUT -p tcp -j X
< [1:2]] -A INPUT -p tcp -j X
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule packet-count="1" byte-count="2" >
>        <conditions>
> INPUT          <p >tcp</p>
>        </conditions>
>        <actions>
>         <X  />
>        </actions>
>
>       </rule>
>
>       <rule packet-count="1" byte-count="2" >
>        <conditions>
> INPUT          <p >tcp</p>
>        </conditions>
>        <actions>
>         <X  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== counters in brackets twice
$ iptables-xml
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< []1:2] -A INPUT -j X
< [:1:2] -A INPUT -j X
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
! iptables-xml: line 4 failed - no chain found
? 1
