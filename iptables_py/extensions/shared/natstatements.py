"""The translation of addresses and ports in the language of nftables."""

from iptables_py.extensions.shared.nat import range_text
from iptables_py.rules.options import FLAG

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

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


def _flags(use: "Use") -> str:
    """Return the flags given, separated by commas."""
    names = [option.name for option in use.options if option.kind is FLAG and option.name in use.values]
    return f" {','.join(_FLAGS.get(name, name) for name in names)}" if names else ""
