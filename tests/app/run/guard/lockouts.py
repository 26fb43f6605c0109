"""Scripts that lock one out, for a moment or for good."""

from __future__ import annotations

from typing import NamedTuple

SSH = "eth0: tcp 192.0.2.8:* > 203.0.113.1:22 syn"
SSH6 = "eth0: tcp [2001:db8::8]:* > [2001:db8:1::1]:22 syn"
WEB = "eth0: tcp 192.0.2.8:* > 203.0.113.1:80 syn"
DNS = "eth0: udp 192.0.2.8:* > 203.0.113.1:53"
NEW, OLD = "a new connection", "the established connection"


class Loss(NamedTuple):
    """A connection that no longer passes.

    line: of the command after which it does not
    again: the line of the command after which it passes again, 0 for none
    """

    line: int
    kind: str
    packet: str
    reason: str
    again: int = 0


class Bad(NamedTuple):
    """A script and what --guard has to find; `status` is that of the script itself."""

    guard: str
    text: str
    losses: list[Loss]
    status: int = 0


SYN = "eth0: tcp 192.0.2.8:49153 > 203.0.113.1:22 syn"
ACK = "eth0: tcp 192.0.2.8:49153 > 203.0.113.1:22 ack"
ANSWER = "local: tcp 203.0.113.1:22 > 192.0.2.8:49153 syn,ack"
BY_POLICY = "dropped by the policy of INPUT in filter"

STRICT = """\
*filter
:INPUT DROP [0:0]
:OUTPUT DROP [0:0]
-A INPUT -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT
-A INPUT -p tcp --dport 22 --syn -j ACCEPT
-A OUTPUT -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT
COMMIT
"""
LOCKING_OUT = {
    "policy first": Bad(
        SSH,
        """\
iptables -P INPUT DROP
iptables -A INPUT -i lo -j ACCEPT
iptables -A INPUT -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT
iptables -A INPUT -p tcp --dport 22 -j ACCEPT
""",
        [Loss(1, OLD, ACK, BY_POLICY, 3), Loss(1, NEW, SYN, BY_POLICY, 4)],
    ),
    "flush under a policy": Bad(
        SSH,
        """\
iptables -A INPUT -p tcp --dport 22 -j ACCEPT
iptables -P INPUT DROP
iptables -F
iptables -A INPUT -p tcp --dport 22 -j ACCEPT
""",
        [Loss(3, OLD, ACK, BY_POLICY, 4), Loss(3, NEW, SYN, BY_POLICY, 4)],
    ),
    "a restore that fails halfway": Bad(
        SSH,
        """\
iptables-restore <<END
*raw
-A PREROUTING -i eth0 -p tcp --dport 22 -j DROP
COMMIT
*filter
-A INPUT -p tcp --dprot 22 -j ACCEPT
COMMIT
END
""",
        [
            Loss(1, OLD, ACK, "dropped by rule 1 of PREROUTING in raw (-i eth0 -p tcp -m tcp --dport 22 -j DROP)"),
            Loss(1, NEW, SYN, "dropped by rule 1 of PREROUTING in raw (-i eth0 -p tcp -m tcp --dport 22 -j DROP)"),
        ],
        2,
    ),
    "a failure after a flush": Bad(
        SSH,
        """\
set -e
iptables -A INPUT -p tcp --dport 22 -j ACCEPT
iptables -P INPUT DROP
iptables -F INPUT
iptables-restore -n <<END
*filter
-A INPUT -p tcp --dport 22 -j NOWHERE
COMMIT
END
""",
        [Loss(4, OLD, ACK, BY_POLICY), Loss(4, NEW, SYN, BY_POLICY)],
        2,
    ),
    "rule order": Bad(
        SSH,
        """\
iptables -A INPUT -s 192.0.2.0/24 -j DROP
iptables -A INPUT -p tcp --dport 22 -j ACCEPT
""",
        [
            Loss(1, OLD, ACK, "dropped by rule 1 of INPUT in filter (-s 192.0.2.0/24 -j DROP)"),
            Loss(1, NEW, SYN, "dropped by rule 1 of INPUT in filter (-s 192.0.2.0/24 -j DROP)"),
        ],
    ),
    "interface typo": Bad(
        SSH,
        """\
iptables -A INPUT -m conntrack --ctstate ESTABLISHED -j ACCEPT
iptables -A INPUT -i eht0 -p tcp --dport 22 -j ACCEPT
iptables -P INPUT DROP
""",
        [Loss(3, NEW, SYN, BY_POLICY)],
    ),
    "no rule for established connections": Bad(
        SSH,
        """\
iptables -A INPUT -p tcp --dport 22 -m conntrack --ctstate NEW -j ACCEPT
iptables -A INPUT -p tcp --dport 443 -j ACCEPT
iptables -P INPUT DROP
""",
        [Loss(3, OLD, ACK, BY_POLICY), Loss(3, NEW, ACK, BY_POLICY)],
    ),
    "no rule for answers": Bad(
        SSH,
        """\
iptables -A INPUT -p tcp --dport 22 -j ACCEPT
iptables -P INPUT DROP
iptables -P OUTPUT DROP
iptables -A OUTPUT -m conntrack --ctstate ESTABLISHED -j ACCEPT
""",
        [
            Loss(3, OLD, ANSWER.replace("syn,", ""), BY_POLICY.replace("INPUT", "OUTPUT"), 4),
            Loss(3, NEW, ANSWER, BY_POLICY.replace("INPUT", "OUTPUT"), 4),
        ],
    ),
    "goto": Bad(
        SSH,
        """\
iptables -N services
iptables -A services -p tcp --dport 80 -j ACCEPT
iptables -A INPUT -p tcp -j services
iptables -A INPUT -p tcp --dport 22 -j ACCEPT
iptables -P INPUT DROP
iptables -R INPUT 1 -p tcp -g services
""",
        [Loss(6, OLD, ACK, BY_POLICY), Loss(6, NEW, SYN, BY_POLICY)],
    ),
    "ipset emptied": Bad(
        SSH,
        """\
ipset create admins hash:net
ipset add admins 192.0.2.0/24
iptables -A INPUT -m set --match-set admins src -j ACCEPT
iptables -P INPUT DROP
ipset flush admins
ipset add admins 192.0.2.8
""",
        [Loss(5, OLD, ACK, BY_POLICY, 6), Loss(5, NEW, SYN, BY_POLICY, 6)],
    ),
    "an accounting object with a quota": Bad(
        SSH,
        """\
nfacct add ssh
iptables -A INPUT -m nfacct --nfacct-name ssh -p tcp --dport 22 -j ACCEPT
iptables -P INPUT DROP
iptables -D INPUT 1
""",
        [Loss(4, OLD, ACK, BY_POLICY), Loss(4, NEW, SYN, BY_POLICY)],
    ),
    "only the first packet of a flow": Bad(
        DNS,
        """\
iptables -A INPUT -p udp --dport 53 -m conntrack --ctstate NEW -j ACCEPT
iptables -P INPUT DROP
""",
        [
            Loss(2, OLD, "eth0: udp 192.0.2.8:49153 > 203.0.113.1:53", BY_POLICY),
            Loss(2, NEW, "eth0: udp 192.0.2.8:49153 > 203.0.113.1:53", BY_POLICY),
        ],
    ),
    "a connection that was not tracked": Bad(
        SSH,
        f"iptables-restore <<END\n{STRICT}END\n",
        [Loss(1, OLD, ACK, f"{BY_POLICY}; conntrack does not know it, as no rule needed conntrack when it was made")],
    ),
    "the wrong family": Bad(
        SSH6,
        """\
iptables -A INPUT -p tcp --dport 22 -j ACCEPT
iptables -P INPUT DROP
ip6tables -P INPUT DROP
""",
        [
            Loss(3, OLD, "eth0: tcp [2001:db8::8]:49153 > [2001:db8:1::1]:22 ack", BY_POLICY),
            Loss(3, NEW, "eth0: tcp [2001:db8::8]:49153 > [2001:db8:1::1]:22 syn", BY_POLICY),
        ],
    ),
}  # fmt: skip
