"""How many connections `-m connlimit` has seen from a network, as the kernel counts them."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

MOST_REMOVED = 65  # connections that are found to be over, for one packet


class Seen:
    """The flows of one key, in the order in which they were added.

    checked: the moment at which flows that are over were last removed
    """

    __slots__ = ("checked", "flows")

    def __init__(self, flow: "Any", moment: int) -> None:
        self.flows = [flow]
        self.checked = moment


class Counts:
    """The connections that one rule has seen, by key and zone."""

    __slots__ = ("_seen",)

    def __init__(self) -> None:
        self._seen: dict[tuple[int, int], Seen] = {}

    def count(self, key: int, packet: "Any", world: "Any") -> int:
        """Return how many connections with the packet's key there are, the packet's own included.

        A connection that is assured is only added with a new key. A packet that begins no connection counts until the
        next one. A packet that asks twice before its connection is confirmed counts twice (measured).
        """
        connection = packet.connection or _found(packet, world)
        flow = packet.connection.flows[0] if packet.connection else world.flow_of(packet)
        zone = connection.zones[0] if connection else 0
        seen = self._seen.get((key, zone))
        if seen is None:
            self._seen[key, zone] = Seen(flow, world.moment)
            return 1
        if connection and connection.assured and not (packet.arrived and packet.arrived.is_loopback):
            if seen.checked != world.moment:
                _remove_over(seen, zone, world, None)
        elif not self._is_checked(connection, seen, world) or not _remove_over(seen, zone, world, flow):
            seen.flows.append(flow)
        return len(seen.flows)

    def _is_checked(self, connection: "Any", seen: Seen, world: "Any") -> bool:
        """Return whether the flow is looked for before it is added: not twice for a packet that begins a connection."""
        return bool(connection and connection.confirmed) or seen.checked != world.moment


def _found(packet: "Any", world: "Any") -> "Any":
    """Return the connection of a packet that is invalid or untracked, found by its flow. Drop one without a flow."""
    flow = world.flow_of(packet)
    if flow is None:
        world.drop()
    found = world.connections.find(0, flow, world.now)
    return found[0] if found else None


def _remove_over(seen: Seen, zone: int, world: "Any", wanted: "Any") -> bool:
    """Remove flows that are over, up to a flow that is wanted. Return whether that was found."""
    removed = 0
    for flow in seen.flows[:]:
        if removed >= MOST_REMOVED:
            break
        if flow == wanted and world.is_known(zone, flow):
            return True
        if world.is_over(zone, flow):
            seen.flows.remove(flow)
            removed += 1
    seen.checked = world.moment
    return False
