"""What members are beside their keys, and what the kernel refuses for sets of all kinds."""

from iptables_py.ipset import sets
from iptables_py.ipset.words import Refusal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.ipset.sets import Member, Set

ADDED = "Element cannot be added to the set: it's already added"
NOT_ADDED = "Element cannot be deleted from the set: it's not added"
# an option of a member, and what the set must have been made with
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
    """A set must have been made for what a member has. Raises Refusal."""
    for names, needed, refusal in NEEDED:
        if needed not in found.values and any(name in values for name in names):
            raise Refusal(refusal)


def made(found: "Set", packed: bytes, values: "dict[str, Any]", there: "Member | None", now: int) -> "Member":
    """A member with what was said; counters that were not mentioned go on (measured), all else starts anew."""
    timeout = values.get("timeout", int(found.values.get("timeout") or 0))
    packets = values.get("packets", there.packets if there else 0)
    octets = values.get("bytes", there.bytes if there else 0)
    comment = values.get("comment", "").encode("utf-8", "surrogateescape")
    expires = now + 1000 * timeout if timeout else None
    flags = sets.NOMATCH if "nomatch" in values else 0
    if there.flags & sets.WILDCARD if there else "wildcard" in values:
        flags |= sets.WILDCARD  # which is never changed (measured)
    return sets.Member(packed, expires, packets, octets, comment, flags, _marks(values))


def _marks(values: "dict[str, Any]") -> str:
    """What a packet is to get from a member, as it is printed."""
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
