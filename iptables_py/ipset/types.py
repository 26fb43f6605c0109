"""The types of sets, each declared as one row: its dimensions, and the options of the set and of its members."""

from iptables_py.ipset.words import NAME_BYTES, syntax

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

IGNORED = ("probes", "resize", "gc")  # options of older versions
IGNORED_WITH_PORTS = ("probes", "resize", "from", "to", "network")
EXTENSIONS = ("timeout", "counters", "comment", "skbinfo")
TABLE = ("hashsize", "maxelem", *EXTENSIONS, "forceadd", "bucketsize", "initval")
HASH = ("family", "-4", "-6", *TABLE)
RANGE = ("range", "from", "to")
ORDER = ("before", "after")
KNOWING = {"del": ORDER, "test": (*ORDER, "nomatch")}  # options that select the member
COMMANDS_ON_MEMBERS = ("add", "del", "test")
ENTRY = ("timeout", "packets", "bytes", "comment", "skbmark", "skbprio", "skbqueue")


class SetType:
    """A type of sets.

    dims: the dimensions of an entry, such as ["ip", "port"]
    create: the options of a set
    add: the options of a member
    ignored: the options of older versions, which are ignored with a warning
    family: 4; None if each set has its own family; 0 if sets have no family and fit both
    """

    __slots__ = ("add", "aliases", "create", "dims", "family", "ignored", "name", "revision")

    def __init__(
        self,
        name: str,
        aliases: "Sequence[str]",
        revision: int,
        create: "Sequence[str]",
        add: "Sequence[str]",
    ) -> None:
        self.name = name
        self.aliases = aliases
        self.revision = revision
        self.dims = name.partition(":")[2].split(",")
        self.create = create
        self.add = add
        self.family = None if "family" in create else 4 if self.dims[0] == "ip" else 0
        self.ignored = (*IGNORED, *IGNORED_WITH_PORTS) if name.startswith("hash:") else ()

    def allowed(self, command: str) -> "Sequence[str]":
        """Return the options of a member that the command add, del or test accepts."""
        return self.add if command == "add" else [option for option in self.add if option in KNOWING[command]]


TYPES = (
    SetType("hash:ip", ("iphash",), 6, (*HASH, "netmask", "bitmask", *IGNORED), ENTRY),
    SetType("hash:ip,port", ("ipporthash",), 7, (*HASH, "netmask", "bitmask", *IGNORED_WITH_PORTS), ENTRY),
    SetType("hash:ip,port,ip", ("ipportiphash",), 6, (*HASH, *IGNORED_WITH_PORTS), ENTRY),
    SetType("hash:ip,port,net", ("ipportnethash",), 8, (*HASH, *IGNORED_WITH_PORTS), (*ENTRY, "nomatch")),
    SetType("hash:ip,mark", ("ipmarkhash",), 3, (*HASH, "markmask", *IGNORED_WITH_PORTS), ENTRY),
    SetType("hash:ip,mac", ("ipmachash",), 1, HASH, ENTRY),
    SetType("hash:mac", ("machash",), 1, TABLE, ENTRY),
    SetType("hash:net,net", ("netnethash",), 4, (*HASH, "netmask", "bitmask"), (*ENTRY, "nomatch")),
    SetType("hash:net,port,net", ("netportnethash",), 3, HASH, (*ENTRY, "nomatch")),
    SetType("hash:net,port", ("netporthash",), 8, HASH, (*ENTRY, "nomatch")),
    SetType("hash:net,iface", ("netifacehash",), 8, HASH, (*ENTRY, "nomatch", "wildcard")),
    SetType("hash:net", ("nethash",), 7, (*HASH, "probes", "resize"), (*ENTRY, "nomatch")),
    SetType("bitmap:ip", ("ipmap",), 3, (*RANGE, "network", "netmask", *EXTENSIONS), ENTRY),
    SetType("bitmap:ip,mac", ("macipmap",), 3, (*RANGE, "network", *EXTENSIONS), ENTRY),
    SetType("bitmap:port", ("portmap",), 3, (*RANGE, *EXTENSIONS), ENTRY),
    SetType("list:set", ("setlist",), 3, ("size", *EXTENSIONS), (*ENTRY, *ORDER)),
)


def set_type(name: str) -> SetType:
    """Return the type with that name or old name. Raise Problem if there is none."""
    if len(name.encode("utf-8", "surrogateescape")) > NAME_BYTES:
        raise syntax(f"typename '{name}' is longer than {NAME_BYTES} characters")
    for found in TYPES:
        if name == found.name or name in found.aliases:
            return found
    raise syntax(f"typename '{name}' is unknown")
