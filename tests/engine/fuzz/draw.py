"""What all random scenarios draw: addresses, hosts, rules and packets."""

from __future__ import annotations

import random
from typing import Any

BITS = {4: 32, 6: 128}
NETS = {
    4: {"eth0": "203.0.113.", "eth1": "10.0.0.", "eth2": "10.0.2.", "far": "198.51.100.", "other": "192.0.2."},
    6: {
        "eth0": "2001:db8::",
        "eth1": "2001:db8:1::",
        "eth2": "2001:db8:2::",
        "far": "2001:db8:ffff::",
        "other": "2001:db8:eeee::",
    },
}
LENGTH = {4: 24, 6: 64}
STATES = ("NEW", "ESTABLISHED", "RELATED", "INVALID", "UNTRACKED", "DNAT", "SNAT")


class Draw(random.Random):
    """A source of random choices for one scenario, and of addresses of its family."""

    def __init__(self, seed: str, family: int | None) -> None:
        super().__init__(f"engine {seed}")
        self.family = family or self.choice((4, 4, 6))
        self.port = 20000

    def chance(self, share: float) -> bool:
        """Return whether something with that probability happens."""
        return self.random() < share

    def address(self, net: str, last: int | str) -> str:
        """Return an address in the network of an interface, in `far` or in `other`."""
        return f"{NETS[self.family][net]}{last}"

    def network(self, net: str) -> str:
        """Return the network of an interface."""
        return f"{NETS[self.family][net]}{0 if self.family == 4 else ''}/{LENGTH[self.family]}"

    def single(self, net: str, last: int | str) -> str:
        """Return a network of one address."""
        return f"{self.address(net, last)}/{BITS[self.family]}"

    def with_port(self, address: str, port: object) -> str:
        """Return an address and a port as rules write them."""
        return f"[{address}]:{port}" if self.family == 6 else f"{address}:{port}"

    def next_port(self) -> int:
        """Return a port that no other flow has."""
        self.port += 1
        return self.port

    @property
    def icmp(self) -> str:
        """The name of ICMP in this family."""
        return "icmpv6" if self.family == 6 else "icmp"

    @property
    def echo(self) -> int:
        """The type of an echo request."""
        return 128 if self.family == 6 else 8

    def router(self, **more: Any) -> dict[str, Any]:
        """Return a router with three networks and a default route."""
        names = ("eth0", "eth1", "eth2")
        interfaces = [{"name": name, "addresses": [f"{self.address(name, 1)}/{LENGTH[self.family]}"]} for name in names]
        return {
            "interfaces": interfaces,
            "routes": [
                {"dst": "default", "via": self.address("eth0", "254" if self.family == 4 else "fe"), "dev": "eth0"}
            ],
            "ip_forward": 1,
            **more,
        }


def table(name: str, rules: list[str], policies: dict[str, str] | None = None, chains: tuple[str, ...] = ()) -> str:
    """Return a table in the text of a save file."""
    lines = [f":{chain} {policy} [0:0]" for chain, policy in (policies or {}).items()]
    lines += [f":{chain} - [0:0]" for chain in chains]
    return "\n".join([f"*{name}", *lines, *rules, "COMMIT", ""])


def watching(hooks: tuple[str, ...] = ("PREROUTING", "INPUT", "FORWARD", "OUTPUT", "POSTROUTING")) -> list[str]:
    """Return rules that count packets by their state."""
    return [f"-A {hook} -m conntrack --ctstate {state}" for hook in hooks for state in STATES]


# how long connections live: the bounds between the kernel's timeouts, in seconds
LIVES = ("0:6", "7:20", "21:45", "46:90", "91:150", "151:250", "251:400", "401:400000", "400001:4294967")


def lives(hook: str) -> list[str]:
    """Return rules that count packets by the timeout of their connection."""
    confirmed = f"-A {hook} -m conntrack --ctstatus CONFIRMED"
    return [f"{confirmed} --ctexpire {bounds}" for bounds in LIVES] + [
        f"-A {hook} -m conntrack --ctstatus ASSURED",
        f"-A {hook} -m conntrack --ctstatus SEEN_REPLY",
    ]
