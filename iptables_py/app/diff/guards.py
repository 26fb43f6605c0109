"""The guard packets of --commands, which have to pass after each command."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iptables_py.app import guardoptions
from iptables_py.app.packetlanguage.events import family_of
from iptables_py.app.run.guard.rules import Rules
from iptables_py.app.run.guard.watch import ESTABLISHED, NEW, lost, passed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.app.hostfile import HostDescription
    from iptables_py.app.rulesets import Scratch
    from iptables_py.app.run.guard.packets import Made
    from iptables_py.app.run.guard.watch import Outcomes

    Fields = dict[str, Any]
    Connections = tuple[Made | None, ...]  # for each packet the connection that goes on; None if none has passed yet


def guards_of(packets: Sequence[str], host: str | None, sides: Sequence[Scratch]) -> Guards:
    """Return the guard packets that are given as text. `host` is the path of a description, None for the stored one.

    Raise BadPacket, BadHost, BadFile or Problem.
    """
    return Guards(*guardoptions.read(packets, host), sides)


class Guards:
    """The packets, and the host on which they arrive.

    assumed: what is assumed about the host, as sentences
    """

    def __init__(self, packets: Sequence[Fields], host: HostDescription | None, sides: Sequence[Scratch]) -> None:
        """Take a host that fits the rules of all `sides` if none is described."""
        self._packets = packets
        self._rules: dict[int, Rules] = {}
        for family in dict.fromkeys(map(family_of, packets)):
            own = [one for one in packets if family_of(one) == family]
            self._rules[family] = Rules(family, own, host.scenario_host(family) if host else None)
            for store in sides:
                self._rules[family].load(store, with_sets=True)

    @property
    def assumed(self) -> list[str]:
        """What is assumed about the host, as sentences."""
        return [text for rules in self._rules.values() for text in rules.assumed]

    def begin(self, store: Scratch) -> Connections:
        """Return the connections that pass at first."""
        for rules in self._rules.values():
            rules.load(store, with_sets=True)
        return tuple(passed(self._new(packet)) for packet in self._packets)

    def after(self, store: Scratch, before: Connections, family: int) -> Connections | str:
        """Return the connections that pass now, or why one does not that passed before.

        family: the only one whose rules have changed
        """
        if family in self._rules:
            self._rules[family].load(store, with_sets=False)
        found = []
        for packet, made in zip(self._packets, before, strict=True):
            new = made if family_of(packet) != family else passed(self._new(packet))
            if made and not new:
                return _reason(NEW, self._new(packet, True))
            if made and family_of(packet) == family:
                rules = self._rules[family]
                if not passed(rules.continuations(made, with_way=False)):
                    return _reason(ESTABLISHED, rules.continuations(made, with_way=True))
            found.append(new if made is None or new and new.is_tracked >= made.is_tracked else made)
        return tuple(found)

    def blocked(self, store: Scratch, family: int) -> str:
        """Return why a packet of a family does not pass with these rules, "" if all do."""
        for packet, made in zip(self._packets, self.begin(store), strict=True):
            if not made and family_of(packet) == family:
                return _reason(NEW, self._new(packet, True))
        return ""

    def _new(self, packet: Fields, with_way: bool = False) -> Outcomes:
        return self._rules[family_of(packet)].new_connections(packet, with_way)


def _reason(kind: str, outcomes: Outcomes) -> str:
    loss = lost(outcomes)
    return f"{kind}: {loss.packet}\n        {loss.reason}" if loss else kind
