"""The lines typed in each shell, and the expected results. `|` is the cursor, by default at the end of the line.

TAB: the line after TAB. ALL: the words that are offered, in any order; `...` means that others may be offered, too.
SHOWN: texts that the terminal shows after TAB, and texts that it must not show.
"""

RULES = b"""\
*filter
:INPUT DROP [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:WEB - [0:0]
:a$b - [0:0]
:limits - [0:0]
-A INPUT -p tcp -m tcp --dport 22 -j ACCEPT
-A INPUT -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
-A INPUT -p tcp -m comment --comment "to the web" -j WEB
-A WEB -p tcp -m tcp --dport 443 -j ACCEPT
COMMIT
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:KUBE-SERVICES - [0:0]
-A PREROUTING -j KUBE-SERVICES
COMMIT
"""
RULES_6 = b"*filter\n:SIX - [0:0]\n-A INPUT -j SIX\nCOMMIT\n"
SETS = b"""\
create office hash:ip timeout 60000
create offline hash:net
create six hash:net family inet6
add office 192.0.2.1
add office 192.0.2.7
"""
OBJECTS = b"{ pkts = 0, bytes = 0 } = web;\n{ pkts = 0, bytes = 0 } = mail;\n"

BASH_TAB = [
    # commands, tables, chains
    ("iptables --app", "iptables --append "),
    ("iptables -nvL", "iptables -nvL "),
    ("iptables -t na", "iptables -t nat "),
    ("iptables --table=ma", "iptables --table=mangle "),
    ("iptables -tra", "iptables -traw "),
    ("iptables -A FO", "iptables -A FORWARD "),
    ("iptables -A KU| -t nat", "iptables -A KUBE-SERVICES -t nat"),
    ("iptables -t nat -D KUBE", "iptables -t nat -D KUBE-SERVICES "),
    ("iptables -X lim", "iptables -X limits "),
    ("iptables -A a", "iptables -A a\\$b "),
    ('iptables -A "FOR', 'iptables -A "FORWARD" '),
    ("iptables -A 'lim", "iptables -A 'limits' "),
    ("ip6tables -A SI", "ip6tables -A SIX "),
    ("iptables -P FORWARD D", "iptables -P FORWARD DROP "),
    ("iptables -t nat -P INPUT ", "iptables -t nat -P INPUT ACCEPT "),
    ("iptables -E lim", "iptables -E limits "),
    # where a command line begins
    ("ls; iptables-nft -A FO", "ls; iptables-nft -A FORWARD "),
    ("IFS=x iptables -A FO", "IFS=x iptables -A FORWARD "),
    ("true && ip6tables-nft -A SI", "true && ip6tables-nft -A SIX "),
    # options and values
    ("iptables -A INPUT -p tcp --dpo", "iptables -A INPUT -p tcp --dport "),
    ("iptables -A INPUT -p udp --dport 53:doma", "iptables -A INPUT -p udp --dport 53:domain"),
    ("iptables -A INPUT -p tc", "iptables -A INPUT -p tcp "),
    ("iptables -A INPUT -i l", "iptables -A INPUT -i lo "),
    ("iptables -A INPUT -m conntrack --ctstate=EST", "iptables -A INPUT -m conntrack --ctstate=ESTABLISHED"),
    ("iptables -A INPUT -m conntrack --ctstate NEW,rel", "iptables -A INPUT -m conntrack --ctstate NEW,RELATED"),
    ("iptables -A INPUT -j REJECT --reject-with tcp", "iptables -A INPUT -j REJECT --reject-with tcp-reset "),
    ("iptables -A INPUT -j LOG --log-level w", "iptables -A INPUT -j LOG --log-level warning "),
    ("iptables -A INPUT -m limit --limit 5/m", "iptables -A INPUT -m limit --limit 5/minute "),
    ("iptables -A INPUT -p icmp --icmp-type echo-req", "iptables -A INPUT -p icmp --icmp-type echo-request "),
    ("iptables -A INPUT -p tcp --tcp-flags SYN,A", "iptables -A INPUT -p tcp --tcp-flags SYN,A"),
    ("iptables -A INPUT -p tcp --tcp-flags SYN,ACK SY", "iptables -A INPUT -p tcp --tcp-flags SYN,ACK SYN"),
    ("iptables -A INPUT -m set --match-set office s", "iptables -A INPUT -m set --match-set office src"),
    # save, restore, files
    ("iptables-save -t fi", "iptables-save -t filter "),
    ("iptables-restore --nof", "iptables-restore --noflush "),
    ("iptables-restore ru", "iptables-restore rules.v4 "),
    ("iptables-apply ru", "iptables-apply rules.v4 "),
    ("iptables-apply -w ru", "iptables-apply -w rules.v4 "),
    ("iptables-apply --ti", "iptables-apply --timeout "),
    ("iptables-xml ru", "iptables-xml rules.v4 "),
    ("iptables-xml --com", "iptables-xml --combine "),
    # ipset and iptables-py
    ("ipset add off", "ipset add off"),
    ("nfacct del", "nfacct delete "),
    ("nfacct delete we", "nfacct delete web "),
    ("nfacct list xml re", "nfacct list xml reset "),
    ("ipset add office 192.0.2.9 ", "ipset add office 192.0.2.9 timeout "),
    ("ipset add offline 192.0.2.9 ", "ipset add offline 192.0.2.9 nomatch "),
    ("ipset del office 192.0.2.7", "ipset del office 192.0.2.7 "),
    ("iptables-py comp", "iptables-py completion "),
    ("iptables-py shim inst", "iptables-py shim install "),
    ("iptables-py ip6tables -A SI", "iptables-py ip6tables -A SIX "),
    ("iptables-py -A FO", "iptables-py -A FORWARD "),
    ("iptables-py --state-dir empty -A lim", "iptables-py --state-dir empty -A lim"),
    # expressions of find
    ("iptables-py find dpor", "iptables-py find dport"),
    ("iptables-py find dport wi", "iptables-py find dport within "),
    ("iptables-py find dport 22 an", "iptables-py find dport 22 and "),
    ("iptables-py find ctstate has NEW,est", "iptables-py find ctstate has NEW,ESTABLISHED "),
    ("iptables-py find --json target is lim", "iptables-py find --json target is limits "),
    ("iptables-py find comment is to", "iptables-py find comment is to\\ the\\ web "),
    ("iptables-py find 'comment is \"to", "iptables-py find 'comment is \"to the web\"' "),
    ("iptables-py find 'target is lim", "iptables-py find 'target is limits' "),
    ("iptables-py find 'dport has 22 and tab", "iptables-py find 'dport has 22 and table "),
]
BASH_ALL = [
    ("iptables -t ", "filter mangle nat raw security"),
    ("iptables -A ", "INPUT FORWARD OUTPUT WEB a\\$b limits"),
    ("iptables -A | -t nat", "PREROUTING INPUT OUTPUT POSTROUTING KUBE-SERVICES"),
    ("iptables -D INPUT ", "1 2 3"),
    ("iptables -X ", "WEB a\\$b limits"),
    ("iptables -A WEB -g ", "WEB a\\$b limits"),
    ("iptables -N ", ""),
    ("iptables -t nat -A POSTROUTING -j M", "MARK MASQUERADE"),
    ("iptables -t nat -A PREROUTING -j M", "MARK"),
    ("iptables -A INPUT -m con", "connbytes connlabel connlimit connmark conntrack"),
    ("iptables -A INPUT -m conntrack --ctstatus NONE,", "NONE,EXPECTED NONE,SEEN_REPLY NONE,ASSURED NONE,CONFIRMED"),
    ("iptables -A INPUT --dp", ""),
    ("iptables -A INPUT -p tcp --dp", "--dport"),
    ("iptables -A INPUT -p tcp --dport 22 --d", "--destination --dst"),
    ("iptables -A INPUT -p tcp ! --sy", "--syn"),
    ("iptables -A INPUT --out", ""),
    ("iptables -m set --match-set o", "office offline"),
    ("ip6tables -m set --match-set ", "six"),
    ("ipset create new ", "hash:ip hash:net ..."),
    ("iptables -A INPUT -m nfacct --nfacct-name ", "web mail"),
    ("nfacct get ", "web mail"),
    ("nfacct list json ", "reset counters bytes-quota pkts-quota overquota"),
    ("nfacct get web ", "reset xml json"),
    ("nfacct add new ", "byte packet"),
    ("nfacct add ", ""),
    ("ipset create new hash:ip,mark m", "markmask maxelem"),
    ("iptables-py completion ", "bash zsh fish"),
    ("iptables-py shim ", "install remove env status"),
    ("iptables-py find dport has 4", "443"),
    ("iptables-py find table ", "has within is = \\!= \\~ \\< \\<= \\> \\>= filter nat mangle raw security"),
    ("iptables-py find table nat ", "and or"),
    ("iptables-py find chain is KU", "KUBE-SERVICES"),
    ("iptables-py find -6 chain is S", "SIX"),
    ("iptables-py find --rules rules.v4 chain is KU", ""),
]

ZSH_TAB = [
    ("iptables --app", "iptables --append "),
    ("iptables -t na", "iptables -t nat "),
    ("iptables --table=ma", "iptables --table=mangle "),
    ("iptables -A FO", "iptables -A FORWARD "),
    ("iptables -A KU| -t nat", "iptables -A KUBE-SERVICES  -t nat"),
    ("iptables -A a", "iptables -A a\\$b "),
    ('iptables -A "FOR', 'iptables -A "FORWARD" '),
    ("ip6tables -A SI", "ip6tables -A SIX "),
    ("iptables -A INPUT -p tcp --dpo", "iptables -A INPUT -p tcp --dport "),
    ("iptables -A INPUT -m conntrack --ctstate NEW,EST", "iptables -A INPUT -m conntrack --ctstate NEW,ESTABLISHED"),
    ("iptables -A INPUT -j REJECT --reject-with tcp", "iptables -A INPUT -j REJECT --reject-with tcp-reset "),
    ("iptables -A INPUT -m limit --limit 5/m", "iptables -A INPUT -m limit --limit 5/minute "),
    ("iptables -A INPUT -p udp --dport 53:doma", "iptables -A INPUT -p udp --dport 53:domain"),
    ("iptables-save -t fi", "iptables-save -t filter "),
    ("iptables-restore ru", "iptables-restore rules.v4 "),
    ("ipset add offi", "ipset add office "),
    ("iptables-py ip6tables -A SI", "iptables-py ip6tables -A SIX "),
    ("iptables-py diff ru", "iptables-py diff rules.v4 "),
    ("iptables-py find dport wi", "iptables-py find dport within "),
    ("iptables-py find 'target is lim", "iptables-py find 'target is limits' "),
    ("iptables-py find 'dport has 22 and tab", "iptables-py find 'dport has 22 and table "),
]
ZSH_ALL = [
    ("iptables -A ", "INPUT FORWARD OUTPUT WEB a\\$b limits"),
    ("iptables -A | -t nat", "PREROUTING INPUT OUTPUT POSTROUTING KUBE-SERVICES"),
    ("iptables -A INPUT --dp", ""),
    ("iptables -t nat -A POSTROUTING -j M", "MARK MASQUERADE"),
    ("iptables -A INPUT -p tcp --tcp-flags SYN,ACK ", "FIN SYN RST PSH ACK URG ALL NONE"),
    ("iptables-py completion ", "bash zsh fish"),
]
ZSH_SHOWN = [
    ("iptables -D INPUT ", ("1", "-p tcp -m tcp --dport 22 -j ACCEPT", '3', '--comment "to the web" -j WEB'), ("4",)),
    ("iptables -A ", ("INPUT", "policy DROP, 3 rules", "WEB", "chain, 1 rule, used by 1"), ("KUBE",)),
    ("iptables -A INPUT -m conn", ("conntrack", "Matches the packet's connection by"), ("hashlimit",)),
    ("iptables -A INPUT -p tcp --dport ss", ("ssh", "22/tcp"), ("domain",)),
]

FISH_TAB = [
    ("iptables -t na", "iptables -t nat "),
    ("iptables --table=ma", "iptables --table=mangle "),
    ("iptables -A FO", "iptables -A FORWARD "),
    ("iptables -t nat -A KU| -j DROP", "iptables -t nat -A KUBE-SERVICES -j DROP"),
    ("iptables -A a", "iptables -A a\\$b "),
    ("ip6tables -A SI", "ip6tables -A SIX "),
    ("iptables -A INPUT -p tcp --dpo", "iptables -A INPUT -p tcp --dport "),
    ("iptables -A INPUT -m conntrack --ctstate NEW,EST", "iptables -A INPUT -m conntrack --ctstate NEW,ESTABLISHED "),
    ("iptables -A INPUT -j REJECT --reject-with tcp", "iptables -A INPUT -j REJECT --reject-with tcp-reset "),
    ("iptables-restore ru", "iptables-restore rules.v4 "),
    ("ipset add offi", "ipset add office "),
    ("iptables-py completion z", "iptables-py completion zsh "),
    ("IFS=x iptables -A FO", "IFS=x iptables -A FORWARD "),
    ("iptables-py find dport wi", "iptables-py find dport within "),
    ("iptables-py find 'target is lim", "iptables-py find 'target is limits' "),
]
FISH_SHOWN = [
    ("iptables -D INPUT ", ("1", "-p tcp -m tcp --dport 22 -j ACCEPT", '--comment "to the web" -j WEB'), ()),
    ("iptables -t nat -A ", ("POSTROUTING", "KUBE-SERVICES", "chain, no rules, used by 1"), ("FORWARD",)),
    ("iptables -t nat -A POSTROUTING -j M", ("MASQUERADE", "Gives a connection the address"), ("REJECT",)),
    ("iptables -A INPUT -p tcp ! --d", ("--dport", "--dst"), ("--append",)),
]
