"""Whether the rules drop the packets of the SSH session in which the check runs."""

from __future__ import annotations

from ipaddress import ip_address
from typing import TYPE_CHECKING, Any

from iptables_py.analysis.check.classes import TCP
from iptables_py.analysis.check.report import HIGH, Finding
from iptables_py.app.check.hosts import OWN

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from iptables_py.analysis.check.model import Rule
    from iptables_py.app.check.confirming import Engine

MOST_INTERFACES = 8  # on which packets are tried
USUAL = "eth0"
STATES = {"NEW": "new connections like the one of this SSH session", "ESTABLISHED": "packets of this SSH session"}


def session_of(environment: Mapping[str, str], family: int) -> dict[str, Any] | None:
    """Return the fields of the packets of the SSH session, None if there is none in this family.

    sshd sets SSH_CONNECTION to both addresses, each with its port, and SSH_CLIENT to the client's and the own port.
    """
    words = environment.get("SSH_CONNECTION", environment.get("SSH_CLIENT", "")).split()
    if len(words) == 3:
        words.insert(2, OWN[family])
    try:
        client, port, own, own_port = words
        addresses = [ip_address(text.partition("%")[0]) for text in (client, own)]
        found = {"sport": int(port), "dport": int(own_port)}
    except ValueError:
        return None
    if any(one.version != family for one in addresses):
        return None
    return {"path": "INPUT", "src": str(addresses[0]), "dst": str(addresses[1]), "proto": TCP, **found}


def locked_out(engine: Engine, rules: Iterable[Rule], session: dict[str, Any] | None) -> list[Finding]:
    """Return the advice that the rules drop packets of a session, at the rule or policy that decides.

    It is only given if they are dropped on each interface of a known host, or else on each that rules name and on a
    usual one.
    """
    if session is None:
        return []
    named = {rule.parsed.in_interface: None for rule in rules if rule.parsed.in_interface}
    names = engine.hosts.names or [USUAL, *(name for name in named if not name.endswith("+") and name != "lo")]
    names = names[:MOST_INTERFACES]
    if session["src"] == session["dst"] or ip_address(session["src"]).is_loopback:
        names = ["lo"]
    deciding: dict[str, list[str]] = {}
    for state, what in STATES.items():
        packet = {**session, "ct": state, "flags": "SYN" if state == "NEW" else "ACK"}
        stopped = [engine.stopped_by({**packet, "in": name}) for name in names]
        if all(stopped):
            deciding.setdefault(stopped[0], []).append(what)
    return [
        Finding(engine.family, "lock-out", id, False, HIGH, f"probably locks you out: it drops {' and '.join(whats)}")
        for id, whats in deciding.items()
    ]
