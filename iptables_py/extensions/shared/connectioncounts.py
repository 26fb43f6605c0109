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

        A key that is new always counts, or else no connection that is confirmed and closed. A packet that begins no
        connection counts until the next one. A packet that asks twice before its connection is confirmed counts twice.
        """
        connection = packet.connection
        flow = connection.flows[0] if connection else world.flow_of(packet)
        if flow is None:
            world.drop()
        zone = connection.zones[0] if connection else 0
        seen = self._seen.get((key, zone))
        if seen is None:
            self._seen[key, zone] = Seen(flow, world.moment)
            return 1
        if connection and connection.confirmed:
            is_closed = world.is_closed(connection)
            adds = not _remove_over(seen, zone, world, None if is_closed else flow) and not is_closed
        else:
            adds = seen.checked == world.moment or not _remove_over(seen, zone, world, flow)
        if adds:
            seen.flows.append(flow)
        return len(seen.flows)


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
