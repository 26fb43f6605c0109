"""The element of a set that belongs to a packet, in the language of nftables."""

from iptables_py.rules.nftnames import identifier

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.extensions.shared.sets import Set
    from iptables_py.rules.translation import Translation

_WITH_PORTS = "meta l4proto { tcp, udp, sctp, udplite }"
_PLACES = {
    "ip": ("{ip} saddr", "{ip} daddr"),
    "net": ("{ip} saddr", "{ip} daddr"),
    "mac": ("ether saddr", "ether daddr"),
    "iface": ("iifname", "oifname"),
    "mark": ("meta mark", "meta mark"),
    "port": ("th sport", "th dport"),
}


def element(kind: str, sides: "tuple[str, ...]", family: int) -> str | None:
    """Return the element of a packet in a set of a type such as `hash:ip,port`, None if sides are missing."""
    dimensions = kind.partition(":")[2].split(",")
    if len(sides) < len(dimensions):
        return None
    parts = []
    for dimension, side in zip(dimensions, sides, strict=False):
        if dimension == "port" and kind != "bitmap:port":
            parts.append("meta l4proto")
        parts.append(_PLACES[dimension][side == "dst"].format(ip="ip" if family == 4 else "ip6"))
    return " . ".join(parts)


def look_up(value: "Set", inverted: bool, translation: "Translation") -> str | None:
    """Return the look-up of the packet's element, None with the reason if that is impossible."""
    name, sides = value
    found = _known_element(name, sides, translation)
    if found is None:
        return None
    kind = translation.known[name].type
    translation.used.setdefault(name, False)
    guard = f"{_WITH_PORTS} " if kind == "bitmap:port" else ""
    if inverted and guard:
        translation.losses.append("packets without ports do not match")
    if inverted and "mac" in kind:
        translation.losses.append("packets without Ethernet addresses do not match")
    return f"{guard}{found} {'!= ' if inverted else ''}@{identifier(name)}"


def _known_element(name: str, sides: "tuple[str, ...]", translation: "Translation") -> str | None:
    """Return the element of a packet in a set, None with the reason if nftables can't have the set or the element."""
    known = translation.known.get(name)
    found = element(known.type, sides, translation.family) if known else None
    if not known:
        translation.reason = f"the set {name}: {translation.impossible.get(name, 'its content is not known')}"
    elif not found:
        translation.reason = f"the set {name} has more dimensions"
    return found


def change(word: str, value: "Set", timeout: int | None, translation: "Translation") -> str | None:
    """Return a statement that adds or deletes the packet's element, None with the reason if that is impossible."""
    name, sides = value
    found = _known_element(name, sides, translation)
    if found is None:
        return None
    kind, is_of_networks, has_timeout = translation.known[name]
    if is_of_networks:
        translation.reason = "nftables can't change sets of networks from rules"
        return None
    if not has_timeout:
        timeout = None  # the set ignores it
    translation.used[name] = True
    if kind.startswith("bitmap:"):
        translation.losses.append(f"the range of the set {name}")
    if timeout == 0:
        translation.losses.append("a timeout of 0, with which the element would stay")
    if "port" in kind and kind != "bitmap:port":
        translation.losses.append(f"elements of {name} for protocols without ports")
    guard = f"{_WITH_PORTS} " if "port" in kind else ""
    return f"{guard}{word} @{identifier(name)} {{ {found}{f' timeout {timeout}s' if timeout else ''} }}"
