"""What NAT does, as effects in a sentence (`words` in extensions/contract.py)."""

from iptables_py.extensions.shared.nat import ports_text
from iptables_py.extensions.shared.wording import details, span
from iptables_py.values.addresses import address_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.extensions.shared.nat import Ports, Range
    from iptables_py.rules.rule import Use

_FLAGS = {
    "random": "random port",
    "random-fully": "fully random port",
    "persistent": "the same address for each client",
}


def translation_words(use: "Use", side: str, value: "Range") -> list[str]:
    """Return the new address and port of a side, `source` or `destination`."""
    addresses, ports = value
    parts = [span(addresses, lambda one: address_text(one, use.rule.family))] if addresses else []
    parts += [ports_words(ports)] if ports else []
    return [f"get their {side} translated to {', '.join(parts)}{flags_words(use)}"]


def ports_words(ports: "Ports") -> str:
    """Return the port or ports; those of a shifted range are counted from its base."""
    first, last, base = ports
    text = f"port{'' if first == last else 's'} {ports_text((first, last, None))}"
    return text if base is None else f"{text} counted from port {base}"


def flags_words(use: "Use") -> str:
    """Return the flags in parentheses, "" without any."""
    return details(words for name, words in _FLAGS.items() if name in use.values)
