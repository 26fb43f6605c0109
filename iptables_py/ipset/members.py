"""The attributes of a member other than its key, and the kernel's refusals that all kinds of sets share."""

from iptables_py.ipset import sets
from iptables_py.ipset.words import Refusal
from iptables_py.values.text import encoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.ipset.sets import Member, Set

ADDED = "Element cannot be added to the set: it's already added"
NOT_ADDED = "Element cannot be deleted from the set: it's not added"
UNNAMED = "Kernel error received: Unknown error -1"  # what hash:ip,mac says instead (a bug of the kernel)
# options of a member, the option that the set must have been created with, and the message if it was not
NEEDED = (
    (("timeout",), "timeout", "Timeout cannot be used: set was created without timeout support"),
    (("packets", "bytes"), "counters", "Packet/byte counters cannot be used: set was created without counter support"),
    (("comment",), "comment", "Comment cannot be used: set was created without comment support"),
    (
        ("skbmark", "skbprio", "skbqueue"),
        "skbinfo",
        "Skbinfo mapping cannot be used: set was created without skbinfo support",
    ),
)


def check_options(found: "Set", values: "dict[str, Any]") -> None:
    """Raise Refusal if a member has an option that the set was not created for."""
    for names, needed, refusal in NEEDED:
        if needed not in found.values and not values.keys().isdisjoint(names):
            raise Refusal(UNNAMED if found.type.name == "hash:ip,mac" else refusal)


def made(found: "Set", packed: bytes, values: "dict[str, Any]", there: "Member | None", now: int) -> "Member":
    """Return the member to store. `there` is the existing member with this key, if any.

    Its counters are kept unless `values` sets them; everything else that `values` does not set is reset (measured).
    """
    expires, packets, octets, comment, flags, marks = attributes(found, values, now)
    if there:
        packets = values.get("packets", there.packets)
        octets = values.get("bytes", there.bytes)
        flags = flags & ~sets.WILDCARD | there.flags & sets.WILDCARD  # never changes once the member exists (measured)
    return sets.Member(packed, expires or None, packets, octets, encoded(comment), flags, marks)


def attributes(found: "Set", values: "dict[str, Any]", now: int) -> tuple[int, int, int, str, int, str]:
    """Return what a new member has after its key, in the order of Member, with 0 if it does not expire."""
    get = values.get
    timeout = values["timeout"] if "timeout" in values else int(found.values.get("timeout", 0))
    flags = ("nomatch" in values and sets.NOMATCH) | ("wildcard" in values and sets.WILDCARD)
    expires = now + 1000 * timeout if timeout else 0
    marks = _marks(values) if "skbinfo" in found.values and values else ""
    return expires, get("packets", 0), get("bytes", 0), get("comment", ""), flags, marks


def _marks(values: "dict[str, Any]") -> str:
    """Return the mark, priority and queue that a member sets on packets, as ipset prints them."""
    parts = []
    if "skbmark" in values:
        mark, mask = values["skbmark"]
        if mark or mask:
            parts.append(f"skbmark 0x{mark:x}" + ("" if mask == 0xFFFFFFFF else f"/0x{mask:x}"))
    if values.get("skbprio"):
        parts.append(f"skbprio {values['skbprio'] >> 16:x}:{values['skbprio'] & 0xFFFF:x}")
    if values.get("skbqueue"):
        parts.append(f"skbqueue {values['skbqueue']}")
    return " ".join(parts)
