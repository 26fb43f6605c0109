"""The types of sets, each declared as a row: its dimensions, and the options that it and its members take."""

from iptables_py.errors import RULESET, Problem
from iptables_py.ipset.words import NAME_BYTES, syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

IGNORED = ("probes", "resize", "gc")  # options of older versions
IGNORED_WITH_PORTS = ("probes", "resize", "from", "to", "network")
EXTENSIONS = ("timeout", "counters", "comment", "skbinfo")
HASH = ("family", "-4", "-6", "hashsize", "maxelem", *EXTENSIONS, "forceadd", "bucketsize", "initval")
ENTRY = ("timeout", "packets", "bytes", "comment", "skbmark", "skbprio", "skbqueue")


class SetType:
    """`dims` are the kinds of a member's parts; `create` and `add` the options of a set and of a member.

    `memory` is what an empty set and each member take, roughly: what the kernel says depends on its build.
    """

    __slots__ = ("add", "aliases", "create", "dims", "ignored", "memory", "name", "revision")

    def __init__(
        self,
        name: str,
        aliases: "Sequence[str]",
        revision: int,
        create: "Sequence[str]",
        add: "Sequence[str]",
        memory: "tuple[int, int]",
    ) -> None:
        self.name = name
        self.aliases = aliases
        self.revision = revision
        self.dims = name.partition(":")[2].split(",")
        self.create = create
        self.add = add
        self.ignored = (*IGNORED, *IGNORED_WITH_PORTS) if name.startswith("hash:") else ()
        self.memory = memory


TYPES = (
    SetType("hash:ip", ("iphash",), 6, (*HASH, "netmask", "bitmask", *IGNORED), ENTRY, (216, 64)),
    SetType("hash:ip,port", ("ipporthash",), 7, (*HASH, "netmask", "bitmask", *IGNORED_WITH_PORTS), ENTRY, (216, 64)),
    SetType("hash:ip,port,ip", ("ipportiphash",), 6, (*HASH, *IGNORED_WITH_PORTS), ENTRY, (216, 64)),
    SetType("hash:ip,port,net", ("ipportnethash",), 8, (*HASH, *IGNORED_WITH_PORTS), (*ENTRY, "nomatch"), (456, 64)),
    SetType("hash:net,port", ("netporthash",), 8, HASH, (*ENTRY, "nomatch"), (456, 64)),
    SetType("hash:net,iface", ("netifacehash",), 8, HASH, (*ENTRY, "nomatch", "wildcard"), (456, 64)),
    SetType("hash:net", ("nethash",), 7, (*HASH, "probes", "resize"), (*ENTRY, "nomatch"), (456, 48)),
)
# what ipset knows by name: the kernel that was measured has no such sets; and what iptables-py has not got yet
UNKNOWN_TO_KERNEL = ("hash:mac", "hash:ip,mac", "hash:net,port,net", "hash:net,net", "hash:ip,mark")
OPEN = ("bitmap:port", "bitmap:ip,mac", "bitmap:ip", "list:set", "macipmap", "ipmap", "portmap", "setlist")


def set_type(name: str) -> SetType:
    """The type of that name or older name. Raises Problem."""
    if len(name.encode("utf-8", "surrogateescape")) > NAME_BYTES:
        raise syntax(f"typename '{name}' is longer than {NAME_BYTES} characters")
    for found in TYPES:
        if name == found.name or name in found.aliases:
            return found
    if name in UNKNOWN_TO_KERNEL:
        raise Problem("Kernel error received: set type not supported", RULESET)
    if name in OPEN:
        raise Problem(f"iptables-py has no sets of type {name} yet", RULESET)
    raise syntax(f"typename '{name}' is unknown")
