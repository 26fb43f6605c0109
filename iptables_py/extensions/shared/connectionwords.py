"""Addresses and ports of a connection, as a phrase in a sentence (`words` in extensions/contract.py)."""

from iptables_py.extensions.shared.wording import no

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

_WAYS = {"orig": "original", "repl": "reply"}
_SIDES = {"src": "source", "dst": "destination"}


def field_words(use: "Use", name: str, value: str) -> str:
    """Return the phrase for an option such as `ctorigsrc` or `ctrepldstport`."""
    way, side, port = name[2:6], name[6:9], name[9:]
    field = f"{_WAYS[way]} {_SIDES[side]}{' port' if port else ''}"
    return f"{no(use, name)}of connections with the {field} {value.replace(':', '-') if port else value}"
