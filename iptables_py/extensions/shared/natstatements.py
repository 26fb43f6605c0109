"""The translation of addresses and ports in the language of nftables."""

from iptables_py.extensions.shared.nat import range_text
from iptables_py.rules.options import FLAG
from iptables_py.values.addresses import address_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.extensions.shared.nat import Ports
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

_FLAGS = {"random-fully": "fully-random"}


def range_statement(use: "Use", word: str) -> str | None:
    """Return what SNAT and DNAT do, None for shifted ports. The range is the first option of the table."""
    addresses, ports = use.values[use.options[0].name]
    if ports and ports[2] is not None:
        return None
    return f"{word} to {range_text((addresses, ports), use.rule.family)}{_flags(use)}"


def ports_statement(use: "Use", word: str) -> str | None:
    """Return what MASQUERADE and REDIRECT do, None for shifted ports."""
    ports = use.values.get("to-ports")
    if ports and ports[2] is not None:
        return None
    return f"{word}{f' to {range_text((None, ports), use.rule.family)}' if ports else ''}{_flags(use)}"


def exact_range(use: "Use", word: str, translation: "Translation") -> str | None:
    """Return what SNAT and DNAT do in the syntax that nft reads, None with the reason if nft can't have it."""
    addresses, ports = use.values[use.options[0].name]
    if not takes_ports(use, ports, translation):
        return None
    family = use.rule.family
    text = ""
    if addresses:
        if addresses[0] > addresses[1]:
            translation.reason = "nft can't have a range that ends before it begins"
            return None
        ends = [address_text(address, family) for address in sorted(set(addresses))]
        text = "-".join(f"[{end}]" if family == 6 and ports else end for end in ends)
    return f"{word} to {text}{range_text((None, ports), family) if ports else ''}{_flags(use)}"


def takes_ports(use: "Use", ports: "Ports | None", translation: "Translation") -> bool:
    """Return whether nft can have these ports; if not, give the reason."""
    if ports and ports[2] is not None:
        translation.reason = "nftables can't shift ports"
    elif ports and "p" in use.rule.inverted:
        translation.reason = "nft needs a protocol before ports"
    else:
        return True
    return False


def _flags(use: "Use") -> str:
    """Return the flags given, separated by commas."""
    names = [option.name for option in use.options if option.kind is FLAG and option.name in use.values]
    return f" {','.join(_FLAGS.get(name, name) for name in names)}" if names else ""
