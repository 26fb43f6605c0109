"""Chains and rules as read from the store, and the conversion of stored text and counters."""

from iptables_py.values.text import decoded

ALL = (1 << 64) - 1  # counters are unsigned in the kernel, SQLite's integers are signed


class Chain:
    """A chain, as it was when it was read.

    `id`: its key in the file, which no other chain has.
    `name`: the name as a command line has it.
    `policy`: ACCEPT or DROP, None for a user chain.
    `packets`, `bytes`: the counters of the policy, 0 to 2**64 - 1.
    """

    __slots__ = ("bytes", "id", "name", "packets", "policy")

    def __init__(self, id: int, name: bytes, policy: str | None, packets: int, bytes: int) -> None:
        self.id = id
        self.name = decoded(name)
        self.policy = policy
        self.packets = packets & ALL
        self.bytes = bytes & ALL

    @property
    def is_hidden(self) -> bool:
        """Return whether Store.hide_chain() took its name away."""
        return self.name[:1] == "\0"


class Stored:
    """One rule, as it was when it was read.

    `id`: its key in the file, which no other rule has.
    `spec`: the canonical text after "-A CHAIN ".
    `target`: the index of "-j X" or "-g X" in `spec`; the length of `spec` if there is neither.
    `jump`: the id of the user chain that the rule jumps to; None if it jumps to none, as with a verdict or an
    extension as its target.
    `hooks`: the base hooks that its extensions limit it to, as bits (0 PREROUTING, 1 INPUT, 2 FORWARD, 3 OUTPUT,
    4 POSTROUTING); None if no extension limits it.
    `packets`, `bytes`: its counters, 0 to 2**64 - 1.
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
    """Return a counter as the signed number with the same 64 bits."""
    return number - (1 << 64) if number >> 63 else number
