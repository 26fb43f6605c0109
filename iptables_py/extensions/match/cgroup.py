"""Matches the control group of the process that sends or takes the packet."""

import posix

from iptables_py.rules.kinds import CUT_STRING, UINT32
from iptables_py.rules.options import INVERTIBLE, Option
from iptables_py.tables import INPUT, OUTPUT, POSTROUTING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

NAME = "cgroup"
HOOKS = INPUT | OUTPUT | POSTROUTING
MOUNTS = "/proc/self/mounts"

OPTIONS = (
    Option("path", CUT_STRING, INVERTIBLE, max=511, meta="path", doc="its path in the second hierarchy, from the root"),
    Option("cgroup", UINT32, INVERTIBLE, meta="number", doc="the class that net_cls gives it"),
)


def _hierarchy() -> bytes | None:
    """Where the second hierarchy is mounted; None where it isn't."""
    try:
        with open(MOUNTS, "rb") as file:
            mounts = [line.split(b" ") for line in file]
    except OSError:
        return None
    return next((mount[1] for mount in mounts if mount[2] == b"cgroup2"), None)


def _is_there(path: str) -> bool:
    """Whether there is such a group, as far as this machine shows; the root is there always."""
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
    """One of both must be said, and the group be there."""
    path: str | None = use.values.get("path")
    good = "cgroup" in use.values if path is None else "cgroup" not in use.values and _is_there(path)
    return None if good else "Invalid argument"


def listing(use: "Use", numeric: bool) -> str:
    """Path and number. Of both, which are refused, the one given last is written over the other (seen in the echo)."""
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
