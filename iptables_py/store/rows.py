"""Chains and rules as they come out of the store, and the form in which it keeps text and counters."""

from iptables_py.values.text import decoded

ALL = (1 << 64) - 1  # counters are unsigned in the kernel, SQLite's integers are signed


class Chain:
    """A chain; `policy` is None for a user chain; the counters are the policy's, 0 to 2**64 - 1."""

    __slots__ = ("bytes", "id", "name", "packets", "policy")

    def __init__(self, id: int, name: bytes, policy: str | None, packets: int, bytes: int) -> None:
        self.id = id
        self.name = decoded(name)
        self.policy = policy
        self.packets = packets & ALL
        self.bytes = bytes & ALL


class Stored:
    """One rule.

    `spec` is the canonical text after "-A CHAIN "; `target` the index in it of its "-j X" or "-g X" (its
    length without one); `jump` the id of the user chain gone to; `hooks` the set of base hooks (bit 0
    PREROUTING, 1 INPUT, 2 FORWARD, 3 OUTPUT, 4 POSTROUTING) it is limited to, None without a limit.
    """

    __slots__ = ("bytes", "hooks", "id", "jump", "packets", "spec", "target")

    def __init__(
        self, id: int, spec: bytes, target: int, jump: int | None, hooks: int | None, packets: int, bytes: int
    ) -> None:
        self.id = id
        self.spec = decoded(spec)
        self.target = target
        self.jump = jump
        self.hooks = hooks
        self.packets = packets & ALL
        self.bytes = bytes & ALL


def signed(number: int) -> int:
    """A counter as the signed number of the same 64 bits."""
    return number - (1 << 64) if number >> 63 else number
