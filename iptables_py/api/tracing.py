"""Trace packets through the ruleset of a state directory."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from iptables_py.api.errors import PacketError
from iptables_py.api.host import Host, description_of
from iptables_py.api.packet import Packet
from iptables_py.api.trace import Trace
from iptables_py.api.translating import translated
from iptables_py.app import fates
from iptables_py.app.hostfile import chosen
from iptables_py.app.packetlanguage.reading import read
from iptables_py.app.trace.loaded import Loaded
from iptables_py.app.trace.sources import Sources
from iptables_py.app.trace.start import Start, family_of
from iptables_py.store.store import open_store

if TYPE_CHECKING:
    from iptables_py.api.state import State, View
    from iptables_py.app.hostfile import HostDescription
    from iptables_py.app.packetlanguage.events import Event

Packets = str | Packet | Iterable[str | Packet]


class Tracer:
    """Traces packets on one state. The rules stay loaded until something changes."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._loaded: dict[int, tuple[object, Loaded]] = {}

    def trace(self, packets: Packets, host: Host | None, seed: int | None) -> Trace:
        """Trace the packets. Nothing is changed. Raise what Ruleset.trace raises."""
        with self._state.chosen(), translated(PacketError):
            events, described = _events(packets), _described(host)
            with self._state.reading() as view:
                sources, family = Sources(view.store, view.store, True), family_of(events)
                start = _start(sources, events, described, self._rules(view, sources, family))
                return Trace(start.outcomes(seed), _known_host(described, start), start.loaded.ruleset.tables, False)

    def commit(self, packets: Packets, host: Host | None, seed: int | None) -> Trace:
        """Trace the packets, and store what they change. Raise what Ruleset.trace raises."""
        with self._state.chosen(), translated(PacketError):
            events, described = _events(packets), _described(host)
            with open_store(True) as store:
                start = _start(Sources(store, store, True), events, described, None)
                found = start.committed(seed)
        is_lost = any(one and one.verdict == fates.UNKNOWN for one in found[0].value.traced)
        return Trace(found, _known_host(described, start), start.loaded.ruleset.tables, not is_lost)

    def _rules(self, view: View, sources: Sources, family: int) -> Loaded:
        version, loaded = self._loaded.get(family, (None, None))
        if loaded is None or version != view.version:
            loaded = Loaded(sources, family)
            self._loaded[family] = view.version, loaded
        return loaded


def _events(packets: Packets) -> list[Event]:
    """Return what is to be traced. Raise BadPacket, and TypeError for values of other types."""
    if not isinstance(packets, (str, Packet, Iterable)):
        raise TypeError(f"packets to trace are a str, a Packet, or several of them, not {type(packets).__name__}")
    given = [packets] if isinstance(packets, (str, Packet)) else list(packets)
    for one in given:
        if not isinstance(one, (str, Packet)):
            raise TypeError(f"a packet to trace is a str or a Packet, not {type(one).__name__}")
    return read("\n".join(map(str, given)))


def _described(host: Host | None) -> tuple[str, HostDescription] | None:
    """Return source and description of the host, by default the stored one, None without any."""
    if host is None:
        return chosen(None)
    if not isinstance(host, Host):
        raise TypeError(f"the host of a trace is a Host, not {type(host).__name__}")
    return description_of(host)


def _start(
    sources: Sources, events: list[Event], described: tuple[str, HostDescription] | None, loaded: Loaded | None
) -> Start:
    host = described[1].scenario_host(family_of(events)) if described else None
    return Start(sources, events, host, False, loaded)


def _known_host(described: tuple[str, HostDescription] | None, start: Start) -> dict[str, Any]:
    """Return what the report and the JSON say about the host."""
    found: dict[str, Any] = {"file": described[0] if described else None, "assumed": start.assumed}
    if described and described[1].left_out:
        found["left_out"] = len(described[1].left_out)
    return found
