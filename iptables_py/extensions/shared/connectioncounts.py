"""How many connections `-m connlimit` has seen from a network, as the kernel counts them."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

MOST_REMOVED = 65  # connections that are found to be over, for one packet


class Counts:
    """The connections that one rule has seen, by key and zone."""

    def __init__(self) -> None:
        self._seen: dict[tuple[int, int], dict[Any, None]] = {}

    def count(self, key: int, packet: "Any", world: "Any") -> int:
        """Return how many connections with the packet's key there are, the packet's own included.

        A connection is added before it is confirmed, over the loopback interface also later. A key that is new always
        counts. A packet that begins no connection counts until the next one.
        """
        connection = packet.connection
        flow = connection.flows[0] if connection else world.flow_of(packet)
        if flow is None:
            world.drop()
        zone = connection.zones[0] if connection else 0
        seen = self._seen.get((key, zone))
        if seen is None:
            self._seen[key, zone] = {flow: None}
            return 1
        is_late = connection and connection.confirmed and not (packet.arrived and packet.arrived.is_loopback)
        over = [one for one in seen if (is_late or one != flow) and world.is_over(zone, one)]
        for one in over[:MOST_REMOVED]:
            del seen[one]
        if not is_late:
            seen[flow] = None
        return len(seen)
