"""Matches packets of connections that a connection tracking helper is responsible for."""

from iptables_py.rules.kinds import quoted
from iptables_py.rules.options import INVERTIBLE, REQUIRED, Kind, Option
from iptables_py.values.text import encoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Matching
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "helper"
TRACKS = True

_LONGEST = 29  # bytes; the rest is dropped silently (measured)
_LONGEST_HELPER = 15  # bytes of the name of a helper in the kernel
_NO_HELPER = "-"  # a name that no helper has
# the helpers of the kernel
_HELPERS = (
    "amanda", "ftp", "H.245", "irc", "netbios-ns", "pptp", "Q.931", "RAS", "sane", "sip", "snmp", "snmp_trap", "tftp"
)  # fmt: skip


def _read(text: str, option: Option, use: "Use") -> str:
    return text.encode("utf-8", "surrogateescape")[:_LONGEST].decode("utf-8", "surrogateescape")


HELPER = Kind(_read, quoted, choices=("ftp", "irc", "sip", "tftp"))
OPTIONS = (
    Option("helper", HELPER, REQUIRED | INVERTIBLE, meta="name[-port]", doc="the helper's name; empty means any"),
)


def compared(use: "Use") -> str:
    """Return the same text for every helper.

    Measured: -C and -D ignore the helper and its inversion.
    """
    return ""


def listing(use: "Use", numeric: bool) -> str:
    """Return the name in quotes, without escapes."""
    return f' helper match {"! " if "helper" in use.inverted else ""}"{use.values["helper"]}"'


def words(use: "Use") -> list[str]:
    """Return the helper of the connection that expected this one."""
    from iptables_py.extensions.shared.wording import named

    name = use.values["helper"]
    helper = f"the helper {named(name)}" if name else "any helper"
    return [f"{'not ' if use.inverted else ''}of connections expected by {helper}"]


def match(use: "Use") -> "Matching":
    """Compare the helper of the connection that expected this one: the name has to begin with the helper's.

    An empty name is met by every expected connection.
    """
    name, inverted = use.values["helper"], bool(use.inverted)

    def meets(packet: "Any", world: "Any") -> bool:
        master = packet.connection and packet.connection.master
        is_met = bool(master and master.helper) and (not name or name.startswith(master.helper))
        return is_met is not inverted

    return meets


def nft(use: "Use", translation: "Translation") -> str:
    """Return the name in quotes, without escapes."""
    return f'ct helper {"!= " if use.inverted else ""}"{use.values["helper"]}"'


def nft_exact(use: "Use", translation: "Translation") -> str | None:
    """Return the helpers with whose names the name begins."""
    from iptables_py.extensions.shared.expressions import any_of

    name = use.values["helper"]
    if use.inverted:
        translation.reason = "nftables can't match connections without a helper"
    elif '"' in name:
        translation.reason = 'a string of nftables can\'t contain "'
    elif not name:
        return f'ct helper != "{_NO_HELPER}"'
    names = [helper for helper in _HELPERS if name.startswith(helper) and helper != name]
    names += [name] if len(encoded(name)) <= _LONGEST_HELPER else []
    if not names:
        translation.reason = translation.reason or "no helper has such a long name"
    if translation.reason:
        return None
    shown = [f'"{helper}"' for helper in names]
    return f"ct helper {any_of(shown)}"
