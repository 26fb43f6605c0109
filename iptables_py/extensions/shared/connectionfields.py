"""What connection tracking remembers of a connection, in the language of nftables."""

from iptables_py.extensions.shared.expressions import NEVER, comparison, option_comparison
from iptables_py.values.addresses import address_text, numeric_host, prefix_length

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

_MOST_SECONDS = 4294966  # that nftables can compare, as milliseconds in 32 bits
_WAYS = ("original", "reply")
_HOSTS = {f"ct{way[:4]}{side}": (way, f"{side[0]}addr") for way in _WAYS for side in ("src", "dst")}
_PORTS = {f"ct{way[:4]}{side}port": f"ct {way} proto-{side}" for way in _WAYS for side in ("src", "dst")}


def printed(use: "Use") -> list[str]:
    """Return the conditions on addresses and ports as iptables-translate prints them."""
    values, parts = use.values, []
    for name, (way, field) in _HOSTS.items():
        if name in values:
            value, mask, _ = values[name]
            host = numeric_host(value, mask, use.rule.family)
            parts.append(comparison(f"ct {way} {field}", host, name in use.inverted))
    return parts + _ports(use)


def exact(use: "Use", translation: "Translation") -> list[str] | None:
    """Return all conditions but the state with the same meaning, None with the reason if nftables can't express one."""
    values = use.values
    parts = [f"ct direction {values['ctdir'].lower()}"] if "ctdir" in values else []
    parts += [option_comparison(use, "ctproto", "ct protocol")] if "ctproto" in values else []
    parts += [_status(use)] if "ctstatus" in values else []
    parts += [_expiry(use, translation)] if "ctexpire" in values else []
    parts += [_host(use, name) for name in _HOSTS if name in values]
    ports = _ports(use)
    if ports and ("ctproto" not in values or "ctproto" in use.inverted):
        rule = use.rule
        if not rule.protocol or "p" in rule.inverted:
            translation.reason = "nft compares the ports of a connection only after a protocol"
            return None
        parts.append(f"meta l4proto {rule.protocol & 0xFF}")
    return parts + ports


def _ports(use: "Use") -> list[str]:
    return [option_comparison(use, name, field) for name, field in _PORTS.items() if name in use.values]


def _status(use: "Use") -> str:
    statuses, inverted = use.values["ctstatus"], "ctstatus" in use.inverted
    if not statuses:
        return "ct state ! invalid,untracked" if inverted else NEVER
    return f"ct status {'! ' if inverted else ''}{','.join(statuses).lower().replace('_', '-')}"


def _expiry(use: "Use", translation: "Translation") -> str:
    """Return the comparison of the milliseconds that a connection has left with whole seconds."""
    low, high = (min(second, _MOST_SECONDS) for second in use.values["ctexpire"])
    translation.losses.append("the time that an unconfirmed connection has left is not 0")
    if "ctexpire" in use.inverted:
        return f"ct expiration != {low}s-{high}s999ms"
    return f"ct expiration >= {low}s" + (f" ct expiration < {high + 1}s" if high < _MOST_SECONDS else "")


def _host(use: "Use", name: str) -> str:
    """Return the comparison of an address. Measured: without `ip`, nft 1.0.6 reads a network as another address."""
    value, mask, _ = use.values[name]
    family = use.rule.family
    way, field = _HOSTS[name]
    field = f"ct {way} {'ip' if family == 4 else 'ip6'} {field}"
    if prefix_length(mask, family) is None:
        operator = "!=" if name in use.inverted else "=="
        return f"{field} & {address_text(mask, family)} {operator} {address_text(value & mask, family)}"
    return comparison(field, numeric_host(value & mask, mask, family), name in use.inverted)
