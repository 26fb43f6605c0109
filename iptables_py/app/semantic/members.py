"""Packets whose addresses and ports are in the sets in which they must be."""

from __future__ import annotations

import re
from functools import cached_property
from ipaddress import ip_network
from itertools import islice
from typing import TYPE_CHECKING, Any

from iptables_py.app.rulesets import sets_in
from iptables_py.extensions.shared.packetsets import Steady
from iptables_py.values.addresses import address_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from iptables_py.analysis.check.classes import Bits, Space
    from iptables_py.analysis.setdifference import Sets
    from iptables_py.store.sqlite import Database

IN_SET = re.compile(r"set --match-set (\S+) (\S+)")
MOST_MEMBERS = 20  # that are tried
PORT = re.compile(r"(?:[a-z]+:)?(\d+)(?:-\d+)?")
NUMBERS = {"tcp": 6, "udp": 17}


class Members:
    """The members of sets."""

    def __init__(self, space: Space, db: Database) -> None:
        self.space, self.db = space, db

    @cached_property
    def _sets(self) -> Sets:
        return sets_in(self.db)

    def packets(self, box: Bits, packets: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
        """Yield packets like the given ones in a box, but in the sets that the box names; without such sets, those."""
        wanted = [
            found for key, classes in box.items()
            if classes == 2 and isinstance(key, Steady) and (found := IN_SET.match(key.text))
        ]  # fmt: skip
        for packet in packets:
            forms = [packet]
            for found in wanted:
                members = list(islice(self._fields(found[1], found[2].split(",")), MOST_MEMBERS))
                forms = [{**form, **fields} for form in forms for fields in members if self._fits(box, fields)] or forms
            yield from forms[:MOST_MEMBERS]

    def _fields(self, name: str, directions: list[str]) -> Iterator[dict[str, Any]]:
        """Yield the fields of packets that are in a set."""
        content = self._sets.get(name)
        for member in content.members if content else ():
            fields: dict[str, Any] = {}
            for part, direction in zip(member.split(" ")[0].split(","), directions, strict=False):
                port = PORT.fullmatch(part)
                if port and "." not in part:
                    fields["sport" if direction == "src" else "dport"] = int(port[1])
                    if ":" in part:
                        fields["proto"] = NUMBERS.get(part.partition(":")[0], 6)
                    continue
                address = self._address(part)
                if address is not None:
                    fields[direction] = address
            yield fields

    def _address(self, text: str) -> str | None:
        try:
            network = ip_network(text.partition("-")[0], strict=False)
        except ValueError:
            return None
        first = int(network.network_address)
        return address_text(first + (network.num_addresses > 1), self.space.family)

    def _fits(self, box: Bits, fields: dict[str, Any]) -> bool:
        """Return whether the values are in a box."""
        for name, value in fields.items():
            if name in self.space.full and name in box:
                number = _number(value) if isinstance(value, str) else value
                if not box[name] >> self.space.class_of(name, number) & 1:
                    return False
        return True


def _number(address: str) -> int:
    return int(ip_network(address).network_address)
