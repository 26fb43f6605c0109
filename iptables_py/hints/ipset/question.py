"""The input of a hint for ipset: the refused command and the current sets."""

from iptables_py.errors import Problem
from iptables_py.hints.stored import Stored
from iptables_py.ipset import sets, types, words
from iptables_py.store import glances
from iptables_py.values.addresses import dotted_quad, parse6

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from iptables_py.ipset.sets import Set
    from iptables_py.ipset.types import SetType
    from iptables_py.store.store import Store

PARTS = {"ip": "IP", "net": "NETWORK", "port": "PROTOCOL:PORT", "iface": "INTERFACE", "mac": "MAC", "mark": "MARK"}


class Question(Stored):
    """A refused command of ipset.

    words: the words of the command, or of the line of a restore
    text: the message
    restoring: whether it is a line of a restore
    options: the program's options
    command: a key of words.COMMANDS, or "" if there is none
    names: the words after the command: the set and what must follow it
    rest: the words after the names
    """

    def __init__(
        self,
        given: "Sequence[str]",
        text: str,
        restoring: bool = False,
        options: "dict[str, str] | None" = None,
        open_store: "Callable[[], Store]" = glances.glance,
    ) -> None:
        super().__init__(open_store)
        self.words = list(given)
        self.text = text
        self.restoring = restoring
        self.options = {**(options or {})}
        self.command, self.names, self.rest = "", [""], [""]
        try:
            request = words.read(given, self.options)
        except Problem:
            return
        self.command, self.rest = request.command, request.rest
        self.names = request.names or [""]

    @property
    def entry(self) -> str:
        """Return the entry of the command add, del or test, or ""."""
        return self.names[1] if self.command in types.COMMANDS_ON_MEMBERS and len(self.names) > 1 else ""

    def find(self, name: str) -> "Set | None":
        """Return the set of that name, or None."""
        found = self.store()
        return sets.find(found.db, name) if found else None

    def every(self) -> "list[Set]":
        """Return all sets."""
        found = self.store()
        return sets.every(found.db) if found else []

    @property
    def set(self) -> "Set | None":
        """Return the set that the command names first, or None."""
        return self.find(self.names[0])

    @property
    def type(self) -> "SetType | None":
        """Return the type that the command creates, or that of its set; None if there is none."""
        if self.command == "create":
            try:
                return types.set_type(self.names[1])
            except Problem:
                return None
        return self.set.type if self.set else None

    @property
    def family(self) -> int:
        """Return the family of the set, 0 if it has none."""
        if self.set and self.command != "create":
            return self.set.family
        return 6 if "inet6" in self.rest or "-6" in self.rest else 4


def form(type: "SetType") -> str:
    """Return how entries of the type are written, such as IP,PROTOCOL:PORT."""
    if type.dims == ["port"]:
        return "PORT"
    return ",".join(PARTS.get(dim, dim.upper()) for dim in type.dims)


def shown(found: "Set") -> str:
    """Return the type and family of a set, such as hash:ip (inet)."""
    family = {4: " (inet)", 6: " (inet6)"}.get(found.family, "")
    return f"{found.type.name}{family if found.type.family is None else ''}"


def type_for(entry: str) -> str:
    """Return the hash type that fits an entry, or ""."""
    dims = [_dim(part) for part in entry.split(",")]
    return next((one.name for one in types.TYPES if one.name.startswith("hash:") and one.dims == dims), "")


def _dim(part: str) -> str:
    address, slash, _ = part.partition("/")
    if dotted_quad(address.partition("-")[0]) is not None or (":" in address and parse6(address) is not None):
        return "net" if slash else "ip"
    if part.count(":") == 5:
        return "mac"
    if part[:2] == "0x":
        return "mark"
    return "port" if part[:1].isdigit() or ":" in part else "iface"
