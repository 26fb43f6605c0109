"""Scripts under which guard packets pass all the time."""

from tests.app.run.guard.lockouts import SSH, SSH6, STRICT, WEB

OPENING = STRICT.replace("OUTPUT DROP", "OUTPUT ACCEPT")
GOOD = {
    "policy last": (
        [SSH, WEB],
        """\
iptables -A INPUT -i lo -j ACCEPT
iptables -A INPUT -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT
iptables -A INPUT -p tcp -m multiport --dports 22,80 -j ACCEPT
iptables -P INPUT DROP
iptables -P FORWARD DROP
""",
    ),
    "a restore of the whole table": ([SSH], f"iptables-restore <<END\n{OPENING}END\n"),
    "a strict restore where connections are tracked": (
        [SSH],
        f"iptables -A OUTPUT -m conntrack --ctstate NEW\niptables-restore <<END\n{STRICT}END\n",
    ),
    "a flush of what tracks connections": (
        [SSH],
        f"iptables -A OUTPUT -m conntrack --ctstate NEW\niptables -F\niptables-restore <<END\n{STRICT}END\n",
    ),
    "a restore that does not flush": (
        [SSH],
        f"iptables -P INPUT ACCEPT\niptables -F\niptables-restore -n <<END\n{OPENING}END\n",
    ),
    "limits and lists for ssh": (
        [SSH],
        """\
iptables -A INPUT -m conntrack --ctstate ESTABLISHED -j ACCEPT
iptables -A INPUT -p tcp --dport 22 -m recent --name ssh --update --seconds 60 --hitcount 4 -j DROP
iptables -A INPUT -p tcp --dport 22 -m recent --name ssh --set
iptables -A INPUT -p tcp --dport 22 -m hashlimit --hashlimit-name ssh --hashlimit-above 1/hour \\
    --hashlimit-burst 1 --hashlimit-mode srcip -j DROP
iptables -A INPUT -p tcp --dport 22 -m limit --limit 1/hour --limit-burst 1 -j ACCEPT
iptables -P INPUT DROP
for port in 1 2 3 4 5 6 7 8 9; do iptables -A INPUT -p tcp --dport $port -j ACCEPT; done
""",
    ),
    "counts that end": (
        [SSH],
        """\
ipset create seen hash:ip
iptables -A INPUT -m set --match-set seen src -m conntrack --ctstate NEW -j DROP
iptables -A INPUT -m conntrack --ctstate NEW -j SET --add-set seen src
iptables -A INPUT -p tcp --dport 22 -m connlimit --connlimit-above 1 -j DROP
iptables -A INPUT -p tcp --dport 22 -m quota ! --quota 500 -j DROP
iptables -A INPUT -m statistic --mode nth --every 8 --packet 7 -j DROP
iptables -A INPUT -p tcp -m connbytes --connbytes 9 --connbytes-mode packets --connbytes-dir both -j DROP
for port in 1 2 3 4 5 6 7 8 9; do iptables -A INPUT -p tcp --dport $port -j ACCEPT; done
""",
    ),
    "sets refilled by a swap": (
        [SSH],
        """\
ipset create admins hash:net
ipset add admins 192.0.2.0/24
iptables -A INPUT -m set --match-set admins src -j ACCEPT
iptables -P INPUT DROP
ipset create new hash:net
ipset add new 192.0.2.8
ipset add new 198.51.100.0/24
ipset swap admins new
ipset destroy new
""",
    ),
    "user chains built before the jump": (
        [SSH],
        """\
iptables -N services
iptables -A services -p tcp --dport 22 -j ACCEPT
iptables -A services -j DROP
iptables -I INPUT -j services
""",
    ),
    "both families": (
        [SSH, SSH6],
        """\
for family in iptables ip6tables; do
    $family -A INPUT -p tcp --dport 22 -j ACCEPT
    $family -A INPUT -m conntrack --ctstate ESTABLISHED -j ACCEPT
    $family -P INPUT DROP
done
""",
    ),
    "sudo and subshells": (
        [SSH],
        """\
allow() { sudo -n iptables -A INPUT -p tcp --dport "$1" -j ACCEPT; }
( allow 22; sudo sh -c 'iptables -P INPUT DROP' )
x=$(env -i PATH="$PATH" iptables -A INPUT -p tcp --dport 80 -j ACCEPT; sudo iptables -S | wc -l)
(exec iptables -A INPUT -j LOG)
""",
    ),
    "a way to another host": (
        [WEB],
        """\
sysctl -w net.ipv4.ip_forward=1 >/dev/null 2>&1
iptables -A FORWARD -m conntrack --ctstate ESTABLISHED -j ACCEPT
iptables -A FORWARD -i eth0 -o eth1 -d 10.0.0.5 -p tcp --dport 8080 -j ACCEPT
iptables -P FORWARD DROP
iptables -t nat -A POSTROUTING -o eth0 -j MASQUERADE
iptables -t nat -A PREROUTING -i eth0 -p tcp --dport 80 -j DNAT --to-destination 10.0.0.5:8080
iptables -P INPUT DROP
iptables -P INPUT ACCEPT
iptables -P FORWARD ACCEPT
iptables -F
iptables -t nat -F
iptables -A INPUT -i eth0 -p tcp --dport 80 -j ACCEPT
""",
    ),
    "a network behind the only interface": (
        [SSH],
        """\
iptables -P FORWARD DROP
iptables -A INPUT -s 10.0.0.0/8 -i eth0 -j ACCEPT
iptables -A INPUT -p tcp --dport 22 -j ACCEPT
iptables -P INPUT DROP
""",
    ),
    "a limit of one packet": (
        ["eth0: icmp 192.0.2.8 > 203.0.113.1 echo-request", "local: udp 203.0.113.1:* > 192.0.2.53:53"],
        """\
iptables -A INPUT -p icmp --icmp-type echo-request -m limit --limit 1/s --limit-burst 1 -j ACCEPT
iptables -A INPUT -p udp --sport 53 -j ACCEPT
iptables -P INPUT DROP
""",
    ),
    "draws that end alike": (
        [SSH],
        """\
iptables -A INPUT -m statistic --mode random --probability 0.5 -j ACCEPT
iptables -A INPUT -p tcp --dport 22 -j ACCEPT
iptables -P INPUT DROP
""",
    ),
}  # fmt: skip
