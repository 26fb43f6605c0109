"""Classic BPF programs, run on packets. The kernel has checked them, so every path ends in a return."""

from iptables_py.extensions.shared.filterprograms import CELLS, EXTRA

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.shared.filterprograms import Instruction

WORD = 0xFFFFFFFF
NETWORK, LINK = 0xFFF00000, 0xFFE00000  # offsets from which data is loaded relative to the IP and Ethernet headers
SIZES = {0x00: 4, 0x08: 2, 0x10: 1}
KINDS = {"unicast": 0, "broadcast": 1, "multicast": 2, "otherhost": 3}


class _Outside(Exception):
    """A load from outside the packet, which makes the program return 0."""


def run(program: "tuple[Instruction, ...]", data: bytes, packet: "Any", world: "Any") -> int | None:
    """Return what a program returns for a packet with these bytes, None if that is not known.

    The world's cause is then set.
    """
    try:
        return _Run(data, packet, world).result(program)
    except (_Outside, ZeroDivisionError):
        return 0


class _Run:
    """A running program: the registers and cells."""

    def __init__(self, data: bytes, packet: "Any", world: "Any") -> None:
        self.data = data
        self.packet = packet
        self.world = world
        self.a = self.x = 0
        self.cells = [0] * CELLS

    def result(self, program: "tuple[Instruction, ...]") -> int | None:
        at = 0
        while True:
            code, on_true, on_false, value = program[at]
            at += 1
            kind = code & 7
            if kind == 6:
                return self.a if code & 0x18 == 0x10 else value
            if kind == 5:
                at += value if code == 5 else (on_true if self._holds(code, value) else on_false)
            elif kind == 4:
                self.a = self._calculated(code & 0xF0, self.x if code & 8 else value)
            elif kind == 7:
                self.a, self.x = (self.x, self.x) if code & 0x80 else (self.a, self.a)
            elif kind in (2, 3):
                self.cells[value] = self.a if kind == 2 else self.x
            else:
                loaded = self._loaded(code, value)
                if loaded is None:
                    return None
                if kind == 0:
                    self.a = loaded
                else:
                    self.x = loaded

    def _holds(self, code: int, value: int) -> bool:
        other = self.x if code & 8 else value
        return {
            0x10: self.a == other,
            0x20: self.a > other,
            0x30: self.a >= other,
            0x40: self.a & other != 0,
        }[code & 0xF0]

    def _calculated(self, operation: int, other: int) -> int:
        a = self.a
        if operation == 0x80:
            return -a & WORD
        if operation in (0x30, 0x90):
            return a // other if operation == 0x30 else a % other
        if operation in (0x60, 0x70):
            return (a << (other & 31) if operation == 0x60 else a >> (other & 31)) & WORD
        return {
            0x00: a + other, 0x10: a - other, 0x20: a * other, 0x40: a | other, 0x50: a & other, 0xA0: a ^ other,
        }[operation] & WORD  # fmt: skip

    def _loaded(self, code: int, value: int) -> int | None:
        mode, size = code & 0xE0, SIZES[code & 0x18]
        if mode == 0x00:
            return value
        if mode == 0x60:
            return self.cells[value]
        if mode == 0x80:
            return len(self.data)
        if mode == 0xA0:
            return (self._bytes(value, 1) & 15) * 4
        if mode == 0x20 and value >= EXTRA:
            return self._extra(value - EXTRA)
        return self._bytes(value + self.x & WORD if mode == 0x40 else value, size)

    def _bytes(self, at: int, size: int) -> int:
        """Return the number at an offset. Raise _Outside."""
        if at >= NETWORK:
            at -= NETWORK
        elif at >= LINK:
            return self._frame_bytes(at - LINK, size)
        if at + size > len(self.data):
            raise _Outside
        return int.from_bytes(self.data[at : at + size], "big")

    def _frame_bytes(self, at: int, size: int) -> int:
        frame = self.packet.frame
        if frame is None:
            raise _Outside
        kind = b"\x08\x00" if self.packet.family == 4 else b"\x86\xdd"
        data = frame.destination + frame.source + kind + self.data
        if at + size > len(data):
            raise _Outside
        return int.from_bytes(data[at : at + size], "big")

    def _extra(self, number: int) -> int | None:
        """Return what the kernel knows in addition to the packet's bytes, None if that is not known here."""
        packet, world = self.packet, self.world
        interface = world.in_interface or world.out_interface
        known: dict[int, int | None] = {
            0: 0x0800 if packet.family == 4 else 0x86DD,
            4: KINDS[packet.frame.kind] if packet.frame else 0,
            8: interface.index if interface else None,
            20: packet.mark,
            36: world.host.cpu,
            44: 0,  # no VLAN
            48: 0,
            60: 0,
        }
        if known.get(number) is None:
            world.cause = "the program asks for more than the packet"
        return known.get(number)
