"""Matches packets sent by this machine, by the owner of their socket."""

from iptables_py.errors import Problem
from iptables_py.rules.options import FLAG, INVERTIBLE, Kind, Option
from iptables_py.tables import OUTPUT, POSTROUTING
from iptables_py.values.integers import leading_integer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.packetsets import PacketSet
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "owner"
HOOKS = OUTPUT | POSTROUTING
ASKS = {"uid-owner": "owner", "gid-owner": "owner"}

_LAST = 0xFFFFFFFE  # all ones means no user or group


def _user(name: str) -> int:
    import pwd

    return pwd.getpwnam(name).pw_uid


def _user_name(number: int) -> str:
    import pwd

    return pwd.getpwuid(number).pw_name


def _group(name: str) -> int:
    import grp

    return grp.getgrnam(name).gr_gid


def _group_name(number: int) -> str:
    import grp

    return grp.getgrgid(number).gr_name


def _range(text: str) -> tuple[int, int] | None:
    """Return the ends of `n`, `n-m` or `n:m`, in any C base (measured), or None."""
    low, rest = leading_integer(text)
    high = low
    if low is not None and rest[:1] in ("-", ":"):
        high, rest = leading_integer(rest[1:])
    if low is None or high is None or rest or low > _LAST or high > _LAST:
        return None
    return low, high


def _owner(named: "Callable[[str], int]", names: str) -> Kind:
    """Return a kind that reads a name or numbers to (first, last); names come first, even if they look like numbers."""

    def read(text: str, option: Option, use: "Use") -> tuple[int, int]:
        try:
            if not use.rule.stored:
                number = named(text)
                return number, number
        except KeyError:
            pass
        owners = _range(text)
        if owners is None:
            raise Problem(f'owner: Bad value for "--{option.of}" option: "{text}"')
        return owners

    return Kind(read, lambda ends: str(ends[0]) if ends[0] == ends[1] else f"{ends[0]}-{ends[1]}", names=names)


def _read_more(text: str, option: Option, use: "Use") -> bool:
    if "gid-owner" not in use.seen:
        raise Problem('owner: Bad value for "--suppl-groups" option: "you need to use --gid-owner first"')
    return True


USER, GROUP = _owner(_user, "user"), _owner(_group, "group")
MORE_GROUPS = Kind(_read_more, lambda value: "", 0)
OPTIONS = (
    Option("socket-exists", FLAG, INVERTIBLE, letter="\2", doc="the packet has a socket"),
    Option("uid-owner", USER, INVERTIBLE, meta="user[-user]", doc="the user by name or number, or a range of numbers"),
    Option("gid-owner", GROUP, INVERTIBLE, meta="group[-group]", doc="the group by name or number, or a number range"),
    Option("suppl-groups", MORE_GROUPS, letter="\6", doc="--gid-owner also matches the owner's supplementary groups"),
)


def check(use: "Use") -> None:
    """Raise Problem if no option is given."""
    if not use.seen:
        raise Problem("owner: At least one of --uid-owner, --gid-owner or --socket-exists is required")


def refused(use: "Use") -> str | None:
    """Return the kernel's error for a reversed range (measured)."""
    for name in ("uid-owner", "gid-owner"):
        low, high = use.values.get(name, (0, 0))
        if low > high:
            return "Invalid argument"
    return None


def listing(use: "Use", numeric: bool) -> str:
    """Return each option with its value; a single owner by name unless `numeric`."""
    text = ""
    for name, title, named in (
        ("socket-exists", "socket exists", None),
        ("uid-owner", "UID match", _user_name),
        ("gid-owner", "GID match", _group_name),
    ):
        if name in use.values:
            text += f"{' !' if name in use.inverted else ''} owner {title}"
            text += f" {_owners(use.values[name], None if numeric else named)}" if named else ""
    return text + (" incl. suppl. groups" if "suppl-groups" in use.values else "")


def words(use: "Use") -> list[str]:
    """Return a phrase for each option."""
    from iptables_py.extensions.shared.wording import no, span

    values = use.values
    found = []
    if "socket-exists" in values:
        found.append(f"{'without' if 'socket-exists' in use.inverted else 'with'} a socket")
    for name, title in (("uid-owner", "user"), ("gid-owner", "group")):
        if name in values:
            low, high = values[name]
            found.append(f"{no(use, name)}sent by {title}{'s' * (low != high)} {span((low, high))}")
    if "suppl-groups" in values:
        found[-1] += " (or with it as a supplementary group)"
    return found


def _owners(ends: tuple[int, int], named: "Callable[[int], str] | None") -> str:
    if named and ends[0] == ends[1]:
        try:
            return named(ends[0])
        except KeyError:
            pass
    return str(USER.write(ends))


def match(use: "Use") -> "Matching":
    """Compare the socket's user and group; without a socket, the match is true if each option is inverted."""
    values, inverted = use.values, use.inverted
    without_socket = all(name in inverted for name in values if name != "suppl-groups")
    user, other_user = values.get("uid-owner"), "uid-owner" in inverted
    group, other_group = values.get("gid-owner"), "gid-owner" in inverted
    more = "suppl-groups" in values

    def meets(packet: "Any", world: "Any") -> bool | None:
        socket = packet.socket
        if socket is None:
            return without_socket
        if "socket-exists" in inverted:
            return False
        if user and (user[0] <= socket.uid <= user[1]) is other_user:
            return False
        if group is None:
            return True
        if group[0] <= socket.gid <= group[1]:
            return not other_group
        if more and socket.gid >= 0:
            world.cause = "the owner's other groups are not known"
            return None
        return other_group

    return meets


def packets(use: "Use") -> "PacketSet":
    """Return the packets of this owner; those without a socket are among the others of each option."""
    from iptables_py.extensions.shared.packetsets import GROUP, USER, between, both, counted, exactly, steady

    found = exactly({})
    for name, field in (("uid-owner", USER), ("gid-owner", GROUP)):
        if name in use.values and not (field == GROUP and "suppl-groups" in use.values):
            found = both(found, counted(field, between(*use.values[name]), name in use.inverted))
    if "suppl-groups" in use.values and "gid-owner" in use.values:
        text = "owner --gid-owner {}-{} --suppl-groups".format(*use.values["gid-owner"])
        found = both(found, steady(text, "gid-owner" in use.inverted, "everything"))
    if "socket-exists" in use.values:
        found = both(found, steady("owner --socket-exists", "socket-exists" in use.inverted, "everything"))
    return found


def nft(use: "Use", translation: "Translation") -> str | None:
    """Return the user or the group, None for anything else and for both."""
    if len(use.values) != 1 or "socket-exists" in use.values:
        return None
    name, ends = next(iter(use.values.items()))
    return f"sk{name[:3]} {'!= ' if use.inverted else ''}{USER.write(ends)}"


def nft_exact(use: "Use", translation: "Translation") -> str | None:
    """Return user and group; in nftables no comparison is true for a packet without a socket."""
    from iptables_py.extensions.shared.expressions import comparison

    values, inverted = use.values, use.inverted
    if "suppl-groups" in values:
        translation.reason = "nftables can't match supplementary groups"
    elif "socket-exists" in inverted:
        translation.reason = "nftables can't match packets without a socket"
    if translation.reason:
        return None
    names = [name for name in ("uid-owner", "gid-owner") if name in values]
    if not names:
        translation.losses.append("packets of the kernel's own sockets do not match")
        return "meta skuid >= 0"
    if inverted.issuperset(values):
        translation.losses.append("packets without a socket do not match")
    return " ".join(comparison(f"meta sk{name[:3]}", values[name], name in inverted) for name in names)
