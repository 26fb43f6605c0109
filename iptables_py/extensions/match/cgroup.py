"""Matches the control group of the process that sends or receives the packet."""

import posix

from iptables_py.rules.kinds import CUT_STRING, UINT32
from iptables_py.rules.options import INVERTIBLE, Option
from iptables_py.tables import INPUT, OUTPUT, POSTROUTING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Matching
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "cgroup"
HOOKS = INPUT | OUTPUT | POSTROUTING
_MOUNTS = "/proc/self/mounts"

OPTIONS = (
    Option(
        "path", CUT_STRING, INVERTIBLE, max=511, meta="path", doc="its path in the cgroup v2 hierarchy, from the root"
    ),
    Option("cgroup", UINT32, INVERTIBLE, meta="number", doc="the class that net_cls assigns to the group"),
)


def _hierarchy() -> bytes | None:
    """Return where the cgroup v2 hierarchy is mounted, None if it is not."""
    try:
        with open(_MOUNTS, "rb") as file:
            mounts = [line.split(b" ") for line in file]
    except OSError:
        return None
    return next((mount[1] for mount in mounts if mount[2] == b"cgroup2"), None)


def _is_there(path: str) -> bool:
    """Return whether the group exists, as far as this machine shows; the root always does."""
    names = [name for name in path.encode("utf-8", "surrogateescape").split(b"/") if name]
    root = _hierarchy() if names else b""
    if root is None or b"." in names or b".." in names:
        return False
    try:
        posix.stat(b"/".join([root + b"/", *names]))
    except OSError:
        return False
    return True


def refused(use: "Use") -> str | None:
    """Return the kernel's error unless exactly one option is given and the group exists."""
    path: str | None = use.values.get("path")
    good = "cgroup" in use.values if path is None else "cgroup" not in use.values and _is_there(path)
    return None if good else "Invalid argument"


def listing(use: "Use", numeric: bool) -> str:
    """Return path and number.

    If both are given, which the kernel refuses, the bytes of the later one overwrite the earlier one's (seen in the
    echo of -v).
    """
    values = dict(use.values)
    if len(values) == 2:
        over, under = values["cgroup"].to_bytes(4, "little"), values["path"].encode("utf-8", "surrogateescape") + b"\0"
        if next(iter(values)) == "cgroup":
            over, under = under, over
        both = over + under[len(over) :]
        values["cgroup"] = int.from_bytes(both[:4], "little")
        values["path"] = both.split(b"\0")[0].decode("utf-8", "surrogateescape")
    text = " cgroup"
    for name in ("path", "cgroup"):
        if name in values:
            text += f" {'! ' if name in use.inverted else ''}{values[name]}"
    return text


def words(use: "Use") -> list[str]:
    """Return the group of the process that owns the socket."""
    from iptables_py.extensions.shared.wording import named, no

    titles = {"path": "in cgroup", "cgroup": "of net_cls class"}
    return [f"{no(use, name)}of a socket {titles[name]} {named(str(value))}" for name, value in use.values.items()]


def match(use: "Use") -> "Matching":
    """Compare the class of the socket, which is 0 as long as no group has another one.

    The root of the hierarchy holds every process; where else a process is, is unknown.
    """
    if "cgroup" in use.values:
        matches = (use.values["cgroup"] == 0) is not bool(use.inverted)
        return lambda packet, world: packet.socket is not None and matches
    is_root, inverted = not use.values["path"].strip("/"), bool(use.inverted)

    def meets(packet: "Any", world: "Any") -> bool | None:
        if packet.socket is None:
            return False
        return not inverted if is_root else world.unknown("the group of the process is not known")

    return meets


def nft(use: "Use", translation: "Translation") -> str | None:
    """Return the class, "" if there is no option, None for a path."""
    if "path" in use.values:
        return None
    return "".join(f"meta cgroup {'!= ' if use.inverted else ''}{number}" for number in use.values.values())


def nft_exact(use: "Use", translation: "Translation") -> str | None:
    """Return the class, or the group's path with its depth.

    Measured: in nftables the class of a packet without a socket is 0, while the kernel's match is false for it.
    """
    from iptables_py.extensions.shared.expressions import comparison

    path: str | None = use.values.get("path")
    if path is None:
        if (use.values.get("cgroup") == 0) is not bool(use.inverted):
            translation.losses.append("packets without a socket match, too")
        return nft(use, translation)
    names = [name for name in path.split("/") if name]
    if not names:
        translation.reason = "nftables can't match the root of the control groups"
    elif '"' in path:
        translation.reason = 'a string of nftables can\'t contain "'
    elif translation.chain == "POSTROUTING":
        translation.reason = "nftables can't match a control group in POSTROUTING"
    if translation.reason:
        return None
    if use.inverted:
        translation.losses.append("groups that are less deep do not match")
    if translation.chain != "OUTPUT":
        translation.losses.append("more packets that come in have a socket")
    group = "/".join(names)
    return comparison(f"socket cgroupv2 level {len(names)}", f'"{group}"', bool(use.inverted))
