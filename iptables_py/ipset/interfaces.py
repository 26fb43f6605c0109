"""The dimension `iface`: the name of an interface, or with `physdev:` the name of a bridge port."""

from iptables_py.ipset.words import syntax

PREFIX = "physdev:"
NAME_BYTES = 15


class Interface:
    """An interface as typed. `is_port`: whether it is a bridge port (`physdev:`)."""

    __slots__ = ("is_port", "name")

    def __init__(self, name: str, is_port: bool) -> None:
        self.name = name
        self.is_port = is_port

    def keys(self) -> list[bytes]:
        """Return the bytes of this part in a member's key, as a list of one."""
        return [bytes((self.is_port,)) + self.name.encode("utf-8", "surrogateescape").ljust(NAME_BYTES, b"\0")]

    def __str__(self) -> str:
        """Return the text that messages show."""
        return self.name


def parse(word: str) -> Interface:
    """Parse the name of an interface. Raise Problem if it is too long."""
    name = word.removeprefix(PREFIX)
    if len(name.encode("utf-8", "surrogateescape")) > NAME_BYTES:
        raise syntax(f"interface name '{name}' is longer than {NAME_BYTES} characters")
    return Interface(name, word != name)


def shown(packed: bytes) -> str:
    """Return the interface in a key as ipset prints it."""
    return PREFIX * packed[0] + packed[1:].rstrip(b"\0").decode("utf-8", "surrogateescape")
