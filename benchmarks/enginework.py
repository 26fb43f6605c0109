"""A process that loads the stored ruleset and lets packets pass, and prints the seconds that they took.

python -m benchmarks.enginework COUNT SERVICES [--steps]
It prints JSON: `first`, from the open file to the end of the first packet; `each`, the median of one packet of COUNT
that begin connections to SERVICES addresses.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from typing import Any

from iptables_py.app.scenarios.packets import packets_of
from iptables_py.app.scenarios.scenario import host_of
from iptables_py.engine.chance import Drawn
from iptables_py.engine.machine import Machine
from iptables_py.engine.packet import UNICAST, Frame, Packet
from iptables_py.engine.ruleset import Ruleset
from iptables_py.store.store import open_store

HOST: dict[str, Any] = {
    "interfaces": [
        {"name": "eth0", "addresses": ["203.0.113.1/24"]},
        {"name": "eth1", "addresses": ["192.0.2.1/24"]},
    ],
    "routes": [{"dst": "default", "via": "203.0.113.254", "dev": "eth0"}],
    "ip_forward": 1,
}
BEGIN = 1.8e12  # milliseconds
BATCH = 100  # packets that are timed together


def packet_of(number: int, services: int) -> Packet:
    """Return the first packet of a connection of its own, to one of the services of ruleset.py."""
    service = number * 7919 % services
    fields = {
        "proto": "tcp", "src": f"192.0.2.{number % 250 + 2}", "sport": number % 60000 + 1000,
        "dst": f"10.{service >> 16 & 255}.{service >> 8 & 255}.{service & 255}", "dport": service % 60000 + 1,
        "flags": "SYN",
    }  # fmt: skip
    return packets_of(fields, number & 0xFFFF, "")[0]


def main() -> None:
    """Measure, and print the seconds."""
    count, services = int(sys.argv[1]), int(sys.argv[2])
    packets = [packet_of(number, services) for number in range(count + 1)]
    start = time.perf_counter()
    ruleset = Ruleset(4)
    with open_store(False) as store:
        ruleset.load(store)
    machine = Machine(host_of({"host": HOST}), ruleset, Drawn(), BEGIN)
    interface = machine.host.interfaces["eth1"]

    def arrive(packet: Packet) -> None:
        packet.frame = Frame(interface.peer_mac, interface.mac, UNICAST)
        machine.events.clear()
        if machine.events.journal is not None:
            machine.events.journal.clear()
        machine.arrive(packet, interface)

    arrive(packets.pop())
    first = time.perf_counter() - start
    machine.events.journal = [] if "--steps" in sys.argv else None
    times = []
    for at in range(0, count, BATCH):
        begin = time.perf_counter()
        for packet in packets[at : at + BATCH]:
            arrive(packet)
        times.append((time.perf_counter() - begin) / len(packets[at : at + BATCH]))
    print(json.dumps({"first": first, "each": statistics.median(times)}))


if __name__ == "__main__":
    main()
