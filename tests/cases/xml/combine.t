# iptables-xml: rules with the same conditions.

== the same conditions
$ iptables-xml -c
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< [1:2] -A INPUT -p tcp -j LOG
< [3:4] -A INPUT -p tcp -j ACCEPT
< -A INPUT -p tcp -j DROP
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule packet-count="1" byte-count="2" >
>        <conditions>
>         <match >
>           <p >tcp</p>
>         </match>
>        </conditions>
>        <actions>
>         <LOG  />
> <!-- Combine action from next rule -->
>         <ACCEPT  />
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
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== the long option
$ iptables-xml --combine
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -p tcp -j LOG
< -A INPUT -p tcp -j ACCEPT
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
>         <LOG  />
> <!-- Combine action from next rule -->
>         <ACCEPT  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== not without the option
$ iptables-xml -v
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -p tcp -j LOG
< -A INPUT -p tcp -j ACCEPT
< COMMIT
> xptables-xml
> <iptables-rules version="1.0">
> <!-- line 1 *filter -->
>   <table name="filter" >
> <!-- line 2 :INPUT DROP [5:6] -->
> <!-- line 3 :web *- [0:0] -->
> <!-- line 4 *-A INPUT  *-p tcp *-j LOG -->
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <match >
>           <p >tcp</p>
>         </match>
>        </conditions>
>        <actions>
>         <LOG  />
> <!-- line 5 *-A INPUT  *-p tcp *-j ACCEPT -->
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
>         <ACCEPT  />
> <!-- line 6 COMMIT -->
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== with -v
$ iptables-xml -c -v
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -p tcp -j LOG
< -A INPUT -p tcp -j ACCEPT
< COMMIT
> xptables-xml
> <iptables-rules version="1.0">
> <!-- line 1 *filter -->
>   <table name="filter" >
> <!-- line 2 :INPUT DROP [5:6] -->
> <!-- line 3 :web *- [0:0] -->
> <!-- line 4 *-A INPUT  *-p tcp *-j LOG -->
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <match >
>           <p >tcp</p>
>         </match>
>        </conditions>
>        <actions>
>         <LOG  />
> <!-- line 5 *-A INPUT  *-p tcp *-j ACCEPT -->
> <!-- Combine action from next rule -->
>         <ACCEPT  />
> <!-- line 6 COMMIT -->
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== after ACCEPT
$ iptables-xml -c
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -p tcp -j ACCEPT
< -A INPUT -p tcp -j LOG
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
>         <ACCEPT  />
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
>         <LOG  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== after DROP
$ iptables-xml -c
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -p tcp -j DROP
< -A INPUT -p tcp -j LOG
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
>         <DROP  />
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
>         <LOG  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== after QUEUE
$ iptables-xml -c
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -p tcp -j QUEUE
< -A INPUT -p tcp -j LOG
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
>         <QUEUE  />
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
>         <LOG  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== after RETURN
$ iptables-xml -c
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -p tcp -j RETURN
< -A INPUT -p tcp -j LOG
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
>         <RETURN  />
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
>         <LOG  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== after REJECT
$ iptables-xml -c
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -p tcp -j REJECT
< -A INPUT -p tcp -j LOG
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
>         <REJECT  />
> <!-- Combine action from next rule -->
>         <LOG  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== after NFQUEUE
$ iptables-xml -c
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -p tcp -j NFQUEUE
< -A INPUT -p tcp -j LOG
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
>         <NFQUEUE  />
> <!-- Combine action from next rule -->
>         <LOG  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== after a chain
$ iptables-xml -c
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -p tcp -j web
< -A INPUT -p tcp -j ACCEPT
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
>         <call >
>           <web />
>         </call>
> <!-- Combine action from next rule -->
>         <ACCEPT  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== after a goto
$ iptables-xml -c
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -p tcp -g web
< -A INPUT -p tcp -j ACCEPT
< -A INPUT -p tcp --goto web
< -A INPUT -p tcp -j ACCEPT
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
>        <conditions>
>         <match >
>           <p >tcp</p>
>         </match>
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
>        <conditions>
>         <match >
>           <p >tcp</p>
>         </match>
>        </conditions>
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

== before a goto
$ iptables-xml -c
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -p tcp -j LOG
< -A INPUT -p tcp -g web
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
>         <LOG  />
> <!-- Combine action from next rule -->
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

== the long names of targets
$ iptables-xml -c
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -p tcp --jump LOG
< -A INPUT -p tcp --jump ACCEPT
< -A INPUT -p tcp --jump LOG
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
>         <LOG  />
> <!-- Combine action from next rule -->
>         <ACCEPT  />
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
>         <LOG  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== a quoted verdict
$ iptables-xml -c
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -p tcp -j "ACCEPT"
< -A INPUT -p tcp -j LOG
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
>         <ACCEPT  />
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
>         <LOG  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== the second target is a verdict
$ iptables-xml -c
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -p tcp -j LOG -j ACCEPT
< -A INPUT -p tcp -j LOG
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
>         <LOG  />
>         <ACCEPT  />
> <!-- Combine action from next rule -->
>         <LOG  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== a target without a name
$ iptables-xml -c
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -p tcp -j
< -A INPUT -p tcp -j LOG
< -A INPUT -p tcp -j
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
> <!-- Combine action from next rule -->
>         <LOG  />
> <!-- Combine action from next rule -->
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== a rule without a target in between
$ iptables-xml -c
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -p tcp -j LOG
< -A INPUT -p tcp \.
< -A INPUT -p tcp -j LOG
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
>         <LOG  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== rules without targets
$ iptables-xml -c
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -p tcp \.
< -A INPUT -p tcp \.
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

== more conditions
$ iptables-xml -c
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -p tcp -j LOG
< -A INPUT -p tcp -m x -j DROP
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
>         <x  />
>        </conditions>
>        <actions>
>         <DROP  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== fewer conditions
$ iptables-xml -c
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -p tcp -m x -j LOG
< -A INPUT -p tcp -j DROP
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <match >
>           <p >tcp</p>
>         </match>
>         <x  />
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
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== other conditions
$ iptables-xml -c
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -p tcp --dport 1 -j LOG
< -A INPUT -p tcp --dport 2 -j DROP
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <match >
>           <p >tcp</p>
>           <dport >1</dport>
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
>           <dport >2</dport>
>         </match>
>        </conditions>
>        <actions>
>         <DROP  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== no conditions
$ iptables-xml -c
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -j LOG
< -A INPUT -j LOG
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <actions>
>         <LOG  />
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

== another chain
$ iptables-xml -c
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -p tcp -j LOG
< -A web -p tcp -j LOG
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
>         <LOG  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" >
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
>     </chain>
>   </table>
> </iptables-rules>

== three rules
$ iptables-xml -c
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -p tcp -j LOG
< -A INPUT -p tcp -j MARK --set-mark 1
< -A INPUT -p tcp -j web
< -A INPUT -p tcp -j DROP
< -A INPUT -p tcp -j LOG
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
>         <LOG  />
> <!-- Combine action from next rule -->
>         <MARK >
>           <set-mark >1</set-mark>
>         </MARK>
> <!-- Combine action from next rule -->
>         <call >
>           <web />
>         </call>
> <!-- Combine action from next rule -->
>         <DROP  />
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
>         <LOG  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== a comment in between
$ iptables-xml -c
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -p tcp -j LOG
< # text
<
< -A INPUT -p tcp -j DROP
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
>         <LOG  />
> <!-- # text -->
> <!-- Combine action from next rule -->
>         <DROP  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== a quoted target in both comments
$ iptables-xml -c
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -p tcp -m comment --comment "-j" "a" -j LOG
< -A INPUT -p tcp -m comment --comment "-j" "b" -j DROP
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <match >
>           <p >tcp</p>
>         </match>
>         <comment >
>           <comment  />
> &quot;-j&quot; &quot;a&quot;        </comment>
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
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== a quoted verdict in both comments
$ iptables-xml -c
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -p tcp -m comment --comment "-j" "DROP" -j LOG
< -A INPUT -p tcp -m comment --comment "-j" "b" -j DROP
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <match >
>           <p >tcp</p>
>         </match>
>         <comment >
>           <comment  />
> &quot;-j&quot; &quot;DROP&quot;        </comment>
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
>         <comment >
>           <comment  />
> &quot;-j&quot; &quot;b&quot;        </comment>
>        </conditions>
>        <actions>
>         <DROP  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== quotes make no difference
$ iptables-xml -c
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -p "tcp" -j LOG
< -A INPUT -p tcp -j DROP
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
>         <match >
>           <p >&quot;tcp&quot;</p>
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
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== a quoted target as the first word
$ iptables-xml -c
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT "-j" a -j LOG
< -A INPUT "-j" a -j DROP
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <actions>
>         <LOG  />
>        </actions>
>
>       </rule>
>
>       <rule >
>        <actions>
>         <DROP  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== an exclamation mark as the only condition
$ iptables-xml -c
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT ! -j LOG
< -A INPUT ! -j DROP
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" >
>       <rule >
>        <conditions>
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
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== across tables
$ iptables-xml -c
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A INPUT -p tcp -j LOG
< COMMIT
< *nat
< -A INPUT -p tcp -j DROP
< -A INPUT -j X
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
>         <LOG  />
>        </actions>
>
>       </rule>
>
>     </chain>
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
>   <table name="nat" >
> <!-- Combine action from next rule -->
>        <actions>
>         <DROP  />
>        </actions>
>
>       <rule >
>        <actions>
>         <X  />
>   </table>
> </iptables-rules>

== in a chain that is not declared
$ iptables-xml -c
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< -A x -p tcp -j LOG
< -A x -p tcp -j DROP
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
>         <LOG  />
> <!-- Combine action from next rule -->
>         <DROP  />
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" />
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>

== in a long chain
$ iptables-xml -c
< *filter
< :INPUT DROP [5:6]
< :web - [0:0]
< :cccccccccccccccccccccccccccccccccccccccc - [0:0]
< -A cccccccccccccccccccccccccccccccccccccccc -p tcp -j LOG
< -A cccccccccccccccccccccccccccccccccccccccc -p tcp -j DROP
< COMMIT
> <iptables-rules version="1.0">
>   <table name="filter" >
>     <chain name="cccccccccccccccccccccccccccccccc" packet-count="0" byte-count="0" >
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
>     </chain>
>     <chain name="cccccccccccccccccccccccccccccccc" packet-count="0" byte-count="0" >
> <!-- Combine action from next rule -->
>        <actions>
>         <DROP  />
>        </actions>
>
>     </chain>
>     <chain name="INPUT" policy="DROP" packet-count="5" byte-count="6" />
>     <chain name="web" packet-count="0" byte-count="0" />
>   </table>
> </iptables-rules>
