"""The options of an IPv4 header: what a host checks and writes when a packet arrives and when it is forwarded."""

from __future__ import annotations

from dataclasses import dataclass

from iptables_py.engine.unknown import Unknown

END, NOTHING, RECORD, TIMESTAMP, ALERT = 0, 1, 7, 68, 148
SOURCE_ROUTES = (131, 137)
HEADER = 20  # bytes before the options
TIME_AND_ADDRESS, TIME_OF_ADDRESS = 1, 3  # kinds of timestamps


class BadOption(Exception):
    """An option is malformed; `place` is that of the byte in the IP header."""

    def __init__(self, at: int) -> None:
        super().__init__(at)
        self.place = HEADER + at


@dataclass(slots=True)
class Options:
    """The options of a packet, by where they are among the bytes of all options; None without such an option.

    record_has_room, timestamp_has_room: whether there is room for an address or the time of this host
    are_changed: whether this host has written into them
    """

    record: int | None = None
    timestamp: int | None = None
    source_route: int | None = None
    record_has_room: bool = False
    timestamp_has_room: bool = False
    are_changed: bool = False


def read(data: bytes, found: Options) -> None:
    """Note the options in these bytes. Raise BadOption, after those before the malformed one are noted."""
    at = 0
    while at < len(data) and data[at] != END:
        if data[at] == NOTHING:
            at += 1
            continue
        if len(data) - at < 2 or not 2 <= data[at + 1] <= len(data) - at:
            raise BadOption(at)
        _read_one(found, data, at)
        at += data[at + 1]


def _read_one(found: Options, data: bytes, at: int) -> None:
    kind, size = data[at], data[at + 1]
    if kind in SOURCE_ROUTES:
        _check(data, at, found.source_route, 3, 4)
        found.source_route = at
    elif kind == RECORD:
        _check(data, at, found.record, 3, 4)
        found.record_has_room = data[at + 2] <= size
        if found.record_has_room and data[at + 2] + 3 > size:
            raise BadOption(at + 2)
        found.record = at
    elif kind == TIMESTAMP:
        _check(data, at, found.timestamp, 4, 5)
        _check_timestamp(data, at)
        found.timestamp = at
        found.timestamp_has_room = data[at + 2] <= size
    elif kind == ALERT and size < 4:
        raise BadOption(at + 1)


def _check(data: bytes, at: int, earlier: int | None, least_size: int, least_pointer: int) -> None:
    """Raise BadOption if there was such an option before, or if it is too short or points before its data."""
    if earlier is not None:
        raise BadOption(at)
    if data[at + 1] < least_size:
        raise BadOption(at + 1)
    if data[at + 2] < least_pointer:
        raise BadOption(at + 2)


def _check_timestamp(data: bytes, at: int) -> None:
    size, pointer, kind = data[at + 1], data[at + 2], data[at + 3] & 0xF
    if pointer <= size:
        needed = 7 if kind in (TIME_AND_ADDRESS, TIME_OF_ADDRESS) else 3
        if pointer + 3 > size or pointer + needed > size:
            raise BadOption(at + 2)
    elif kind != TIME_OF_ADDRESS and data[at + 3] >> 4 == 15:
        raise BadOption(at + 3)


def received(data: bytes, options: Options, own: int | None) -> bytes:
    """Return the options as a host that receives the packet changes them: its own address is recorded.

    Raise Unknown if the time would be written.
    """
    if options.timestamp_has_room:
        raise Unknown("the time that this host writes into the IP options is not known")
    data = _without_rest(data)
    at = options.timestamp
    if at is not None and data[at + 3] & 0xF != TIME_OF_ADDRESS:
        data = data[: at + 3] + bytes((data[at + 3] + 0x10,)) + data[at + 4 :]  # one more host without room
    if options.record is None or not options.record_has_room or own is None:
        return data
    return _recorded(data, options.record, own, 4)


def forwarded(data: bytes, options: Options, own: int | None) -> bytes:
    """Return the options as a host that forwards the packet changes them: the outgoing address replaces the first one.
    """
    if options.record is None or not options.record_has_room or own is None:
        return data
    return _recorded(data, options.record, own, 0)


def echoed(data: bytes, options: Options, own: int) -> bytes | None:
    """Return the options of an ICMP error about a packet with these: the recorded route, with this host once more.

    Return None if there is too little room for it, so that there is no error. Raise Unknown for other options.
    """
    if options.timestamp is not None or options.source_route is not None:
        raise Unknown("the IP options of the answer are not known")
    if options.record is None:
        return b""
    at = options.record
    record = data[at : at + data[at + 1]]
    if options.record_has_room and record[2] <= len(record):
        if record[2] + 3 > len(record):
            return None
        record = _recorded(record, 0, own, 4)
    return record + bytes(-len(record) % 4)


def _recorded(data: bytes, at: int, address: int, moved: int) -> bytes:
    """Return the options with an address before the pointer of the recorded route, which is moved first."""
    pointer = data[at + 2] + moved
    place = at + pointer - 5
    parts = (data[: at + 2], bytes((pointer,)), data[at + 3 : place], address.to_bytes(4, "big"), data[place + 4 :])
    return b"".join(parts)


def _without_rest(data: bytes) -> bytes:
    """Return the options with zeros after the end of the list."""
    at = 0
    while at < len(data) and data[at] != END:
        at += 1 if data[at] == NOTHING else data[at + 1]
    return data[:at] + bytes(len(data) - at)
