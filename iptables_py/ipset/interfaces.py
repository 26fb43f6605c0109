"""The dimension `iface`: the name of an interface, which may be one behind a bridge."""

from iptables_py.ipset.words import syntax

PREFIX = "physdev:"
NAME_BYTES = 15


class Interface:
    """What was typed; `behind` says that it is behind a bridge."""

    __slots__ = ("behind", "name")

    def __init__(self, name: str, behind: bool) -> None:
        self.name = name
        self.behind = behind

    def keys(self) -> list[bytes]:
        """The bytes that stand for it in a member's key."""
        return [bytes((self.behind,)) + self.name.encode("utf-8", "surrogateescape").ljust(NAME_BYTES, b"\0")]

    def __str__(self) -> str:
        """As messages tell it."""
        return self.name


def parse(word: str) -> Interface:
    """The interface that a word stands for. Raises Problem."""
    name = word.removeprefix(PREFIX)
    if len(name.encode("utf-8", "surrogateescape")) > NAME_BYTES:
        raise syntax(f"interface name '{name}' is longer than {NAME_BYTES} characters")
    return Interface(name, word != name)


def shown(packed: bytes) -> str:
    """The bytes of a key as they are printed."""
    return PREFIX * packed[0] + packed[1:].rstrip(b"\0").decode("utf-8", "surrogateescape")
