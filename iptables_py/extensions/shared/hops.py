"""The remaining hops of a packet, IPv4's time to live or IPv6's hop limit: code for matches and targets."""

from iptables_py.errors import Problem
from iptables_py.rules.kinds import FREE_BYTE, UINT8
from iptables_py.rules.options import INVERTIBLE, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Applying, Matching
    from iptables_py.extensions.shared.packetsets import Box, PacketSet
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

_SIGNS = {"eq": "==", "lt": "<", "gt": ">"}
_DEEDS = {"set": "set to", "dec": "decrement by", "inc": "increment by"}


def match_options(name: str) -> tuple[Option, ...]:
    """Return the options of the match `name`, in the order in which the reference finds conflicts."""
    lt, gt, eq = (f"{name}-{way}" for way in ("lt", "gt", "eq"))
    return (
        Option(lt, UINT8, excl=f"{eq} {gt}", meta="hops", doc="fewer hops than this", free=FREE_BYTE),
        Option(gt, UINT8, excl=f"{eq} {lt}", meta="hops", doc="more hops than this", free=FREE_BYTE),
        Option(
            eq, UINT8, INVERTIBLE, excl=f"{lt} {gt}", free=FREE_BYTE, meta="hops", doc="exactly this number of hops"
        ),
        Option(name, UINT8, INVERTIBLE, of=eq, free=FREE_BYTE, meta="hops"),
    )


def check_match(use: "Use", quote: str) -> None:
    """Raise Problem if no comparison is given; `quote` ends the reference's message."""
    if not use.seen:
        name = use.name
        raise Problem(
            f"{name.upper()} match: You must specify one of `--{name}-eq', `--{name}-lt', `--{name}-gt{quote}"
        )


def match_listing(use: "Use") -> str:
    """Return a comparison."""
    option, hops = next(iter(use.values.items()))
    title = use.name.upper()
    sign = "!=" if use.inverted else _SIGNS[option[-2:]]
    return f" {title} match {title} {sign} {hops}"


def target_options(name: str) -> tuple[Option, ...]:
    """Return the options of the target that sets `name`, in the order in which the reference finds conflicts."""
    way_set, dec, inc = (f"{name}-{way}" for way in ("set", "dec", "inc"))
    return (
        Option(way_set, UINT8, excl=f"{inc} {dec}", free=FREE_BYTE, meta="hops", doc="set it to this number"),
        Option(dec, UINT8, min=1, excl=f"{inc} {way_set}", meta="hops", doc="lower it by this number"),
        Option(inc, UINT8, min=1, excl=f"{way_set} {dec}", meta="hops", doc="raise it by this number"),
    )


def check_target(use: "Use") -> None:
    """Raise Problem if no action is given."""
    if not use.seen:
        raise Problem(f"{use.name}: You must specify an action")


def target_listing(use: "Use") -> str:
    """Return the action in words."""
    option, hops = next(iter(use.values.items()))
    return f" {use.name} {_DEEDS[option[-3:]]} {hops}"


def match_test(use: "Use") -> "Matching":
    """Return a function that compares the hops that a packet has left."""
    option, hops = next(iter(use.values.items()))
    inverted = bool(use.inverted)
    if option.endswith("lt"):
        return lambda packet, world: packet.ttl < hops
    if option.endswith("gt"):
        return lambda packet, world: packet.ttl > hops
    return lambda packet, world: (packet.ttl == hops) is not inverted


def match_packets(use: "Use") -> "PacketSet":
    """Return the packets that have as many hops left."""
    from iptables_py.extensions.shared.packetsets import COUNTS, TTL, between, counted

    option, hops = next(iter(use.values.items()))
    ends = {"lt": (0, hops - 1), "gt": (hops + 1, COUNTS[TTL] - 1)}.get(option[-2:], (hops, hops))
    return counted(TTL, between(*ends), bool(use.inverted))


def target_sets(use: "Use") -> "Box | None":
    """Return the number that a packet has then, if that is known."""
    from iptables_py.extensions.shared.packetsets import TTL, one

    option, hops = next(iter(use.values.items()))
    return {TTL: one(hops)} if option.endswith("set") else None


def match_nft(use: "Use", field: str) -> str:
    """Return a comparison in the language of nftables."""
    from iptables_py.extensions.shared.expressions import comparison

    option, hops = next(iter(use.values.items()))
    way = option[-2:]
    return comparison(field, hops if way == "eq" else f"{way} {hops}", bool(use.inverted))


def target_action(use: "Use") -> "Applying":
    """Return what the target does: set, lower or raise the number, which stays between 0 and 255."""
    option, hops = next(iter(use.values.items()))
    way = option[-3:]

    def act(packet: "Any", world: "Any") -> str:
        number = hops if way == "set" else packet.ttl + (hops if way == "inc" else -hops)
        packet.ttl = min(max(number, 0), 255)
        return "CONTINUE"

    return act


def target_statement(use: "Use", field: str, translation: "Translation") -> str | None:
    """Return what the target does in the language of nftables, None if that is impossible.

    nft can't add, but read the result from a map. For a field with a checksum, as in IPv4, it refuses that.
    """
    option, hops = next(iter(use.values.items()))
    way = option[-3:]
    if way == "set":
        return f"{field} set {hops}"
    if use.rule.family == 4:
        translation.reason = "nft can't add to the time to live"
        return None
    change = hops if way == "inc" else -hops
    results = ", ".join(f"{value} : {min(max(value + change, 0), 255)}" for value in range(256))
    return f"{field} set {field} map {{ {results} }}"


def match_words(use: "Use", what: str) -> list[str]:
    """Return the comparison as a phrase, see `words` in extensions/contract.py; `what` begins with an article."""
    from iptables_py.extensions.shared.wording import having

    option, hops = next(iter(use.values.items()))
    sign = {"lt": "below", "gt": "above"}.get(option[-2:])
    return [f"with {what} {sign} {hops}" if sign else having(use, option, what, hops)]


def target_words(use: "Use", what: str) -> list[str]:
    """Return the change as effects, see `words` in extensions/contract.py."""
    from iptables_py.extensions.shared.wording import CONTINUE

    option, hops = next(iter(use.values.items()))
    way = {"set": "set to", "dec": "lowered by", "inc": "raised by"}[option[-3:]]
    return [f"have their {what} {way} {hops}", CONTINUE]
