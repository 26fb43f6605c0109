"""Hosts and packets at random."""

from __future__ import annotations

import random
from collections.abc import Iterator
from ipaddress import ip_address
from typing import Any

VETHS = ("v0", "v1", "v2", "v3", "v4")
OPTIONAL = {"d0": "link add d0 type dummy", "v1.7": "link add link v1 name v1.7 type vlan id 7"}  # not in every kernel
TABLES = (100, 200, 1000)
KINDS = ("blackhole", "unreachable", "prohibit", "throw")
TOS = (0, 4, 8, 0x10, 0x1C, 0x20, 0x28, 0x48, 0xB8)
MARKS = (0, 1, 2, 3, 0x10, 0xFF)
BITS = {4: 32, 6: 128}
SETTINGS = {
    "rp_filter": (0, 0, 0, 0, 1, 1, 2), "send_redirects": (0, 1), "accept_local": (0, 0, 0, 1),
    "route_localnet": (0, 0, 0, 1),
    "src_valid_mark": (0, 1),
}  # fmt: skip
# the third group of an address is that of the interface, or one behind a gateway
BASE = {4: "10.{}.{}.{}", 6: "2001:db8:{}:{}::{}"}
BEHIND = range(20, 26)
FAR = {4: ("127.0.0.1", "127.0.5.5", "9.9.9.9", "10.1.0.255"), 6: ("2002::1", "fd00::1", "2001:db8:1::")}


class Drawn:
    """An order for tests.app.host.namespace, with packets.

    optional: names of OPTIONAL whose kind of interface the kernel has
    """

    def __init__(self, seed: int, packets: int, optional: tuple[str, ...] = ()) -> None:
        self.random = random.Random(seed)
        self.names = (*VETHS, "br0", *optional)
        self.down = self.random.choice(("", "", *VETHS[2:]))
        self.own: dict[int, list[str]] = {4: [], 6: []}
        self.before = {f"net/ipv6/conf/{which}/accept_dad": 0 for which in ("all", "default")}
        self.before |= {"net/ipv6/conf/default/dad_transmits": 0, "net/ipv6/conf/default/addr_gen_mode": 1}
        self.setup = {str(family): list(self._family(family)) for family in (4, 6)}
        self.packets = [self._packet(family) for family in (4, 6) for _ in range(packets // 2)]

    def order(self) -> dict[str, Any]:
        """Return the order."""
        queries: dict[str, list[str]] = {"4": [], "6": []}
        for packet in self.packets:
            packet = {key: hex(value) if key == "tos" else value for key, value in packet.items()}
            words = [f"{word} {packet[key]}" for word, key in WORDS.items() if key in packet]
            queries[str(packet["family"])].append(" ".join(["route get", packet["dst"], *words]))
        return {
            "before": self.before, "links": list(self._links()), "sysctls": self._sysctls(), "setup": self.setup,
            "queries": queries,
        }  # fmt: skip

    def _links(self) -> Iterator[str]:
        yield "link set lo up"
        for name in VETHS:
            yield f"link add {name} type veth peer name p{name}"
        yield "link add br0 type bridge"
        yield from (line for name, line in OPTIONAL.items() if name in self.names)
        yield "link set pv0 master br0"
        yield "link set v4 mtu 1400 group 5"
        for name in (*self.names, *(f"p{name}" for name in VETHS if name != "v3")):
            if name != self.down:
                yield f"link set {name} up"

    def _sysctls(self) -> dict[str, int]:
        draw = self.random
        found = {"net/ipv4/ip_forward": 1, "net/ipv6/conf/all/forwarding": 1}
        for name in ("all", *self.names):
            for setting, values in SETTINGS.items():
                found[f"net/ipv4/conf/{name}/{setting}"] = draw.choice(values)
            if name != "all":
                found[f"net/ipv4/conf/{name}/forwarding"] = int(draw.randrange(6) > 0)
        return found

    def address(self, family: int, group: int, host: int | None = None) -> str:
        """Return an address of a network."""
        return BASE[family].format(group, self.random.randrange(2), host or self.random.choice((1, 2, 9, 77)))

    def _network(self, family: int) -> str:
        if self.random.randrange(12) == 0:
            return "default"
        prefix = self.random.choice((16, 24, 30, 32) if family == 4 else (44, 48, 64, 128))
        group = self.random.choice((*BEHIND, *BEHIND, 1, 2))
        number = int(ip_address(self.address(family, group))) >> BITS[family] - prefix << BITS[family] - prefix
        return f"{ip_address(number) if family == 4 else ip_address(number.to_bytes(16, 'big'))}/{prefix}"

    def _family(self, family: int) -> Iterator[str]:
        draw = self.random
        sizes = (24, 24, 16, 30, 32) if family == 4 else (64, 64, 48, 128)
        for at, name in enumerate(self.names):
            # the order of two local routes of one address is not in what `ip` says
            for address in sorted(
                {self.address(family, at + 1) for _ in range(1 if name == self.down else draw.randrange(1, 5))}
            ):
                more = draw.choice(("", "", "", "noprefixroute"))
                self.own[family].append(address)
                nodad = "nodad" if family == 6 else ""
                yield f"addr add {address}/{draw.choice(sizes)} dev {name} {more} {nodad}"
            if family == 6 and draw.randrange(2):
                yield f"addr add fe80::{at + 1}/64 dev {name} nodad"
        if family == 4:
            yield "addr add 10.9.0.1 peer 10.9.0.2 dev v2"
        for _ in range(30):
            yield f"route add {self._route(family)}"
        for _ in range(draw.choice((0, 10, 10))):  # without any, the kernel looks less closely at sources
            yield f"rule add {self._rule(family)}"

    def _route(self, family: int) -> str:
        draw = self.random
        words = [self._network(family)]
        if draw.randrange(5) == 0:
            words.insert(0, draw.choice(KINDS))
        elif draw.randrange(5) == 0:
            words.append(f"dev {draw.choice(self.names)}")
        else:
            at = draw.randrange(len(self.names))
            words.append(f"via {self.address(family, at + 1, draw.choice((5, 6)))} dev {self.names[at]}")
            words.append(draw.choice(("", "onlink")))
        words.append(draw.choice(("", "", f"metric {draw.randrange(1, 2000)}")))
        words.append(f"table {draw.choice((254, *TABLES))}")
        if family == 4:
            words.append(draw.choice(("", "", f"tos {draw.choice((4, 8, 0x10)):#x}")))
        if draw.randrange(4) == 0:
            words.append(f"src {draw.choice(self.own[family])}")
        return " ".join(filter(None, words))

    def _rule(self, family: int) -> str:
        draw = self.random
        words = ["not"] if draw.randrange(6) == 0 else []
        if draw.randrange(3) == 0:
            words.append(f"from {self._network(family)}".replace("default", "all"))
        if draw.randrange(4) == 0:
            words.append(f"to {self._network(family)}".replace("default", "all"))
        if draw.randrange(3) == 0:
            words.append(f"fwmark {draw.choice(MARKS[1:])}" + draw.choice(("", "/0x3", "/0xff")))
        if draw.randrange(4) == 0:
            words.append(f"iif {draw.choice((*self.names, 'lo'))}")
        if draw.randrange(8) == 0:
            words.append(f"oif {draw.choice(self.names)}")
        if draw.randrange(4) == 0:
            words.append(f"tos {draw.choice((4, 8, 0x10, 0x1C)):#x}")
        action = draw.choice((*(f"lookup {table}" for table in (*TABLES, *TABLES, 254)), *KINDS[:3]))
        if action.startswith("lookup") and draw.randrange(3) == 0:
            action += f" suppress_prefixlength {draw.choice((0, 16, 24))}"
        return " ".join([*words, action, f"priority {draw.randrange(1, 33000)}"])

    def _packet(self, family: int) -> dict[str, Any]:
        draw = self.random
        found: dict[str, Any] = {"family": family, "dst": self._destination(family)}
        if draw.randrange(2):
            found["in"] = draw.choice([name for name in self.names if name != self.down])
            found["src"] = self.address(family, draw.choice((*BEHIND, *range(1, 7))))
            if draw.randrange(12) == 0 and family == 4:
                found["src"] = draw.choice(("10.1.0.255", "10.2.1.255", "127.0.0.1", "224.0.0.1"))
            if draw.randrange(12) == 0 and family == 6:
                found["dst"] = f"fe80::{draw.randrange(1, 9)}"
        if draw.randrange(2):
            found["mark"] = draw.choice(MARKS)
        if draw.randrange(3) == 0:
            found["tos"] = draw.choice(TOS)
        return found

    def _destination(self, family: int) -> str:
        draw = self.random
        if draw.randrange(20) == 0:
            return draw.choice(FAR[family])
        return self.address(family, draw.choice((*BEHIND, *BEHIND, *range(1, 7))))


WORDS = {"from": "src", "iif": "in", "mark": "mark", "tos": "tos"}
