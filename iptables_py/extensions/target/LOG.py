"""Writes packets to the kernel's log; they continue with the next rule."""

from iptables_py.errors import Problem
from iptables_py.rules.kinds import cut_line, free_line
from iptables_py.rules.options import FLAG, Kind, Option
from iptables_py.values.integers import integer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Applying
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "LOG"
CHANGES = ()

_DEFAULT_LEVEL = 4
_LEVELS = ("emerg", "alert", "crit", "err", "warn", "notice", "info", "debug")  # in listings
# names that are read, only in full and in this case; err and warn are not among them (measured)
_LEVEL_WORDS = {
    "alert": 1,
    "crit": 2,
    "debug": 7,
    "emerg": 0,
    "error": 3,
    "info": 6,
    "notice": 5,
    "panic": 0,
    "warning": 4,
}


def _read_level(text: str, option: Option, use: "Use") -> int:
    level = integer(text, 0, len(_LEVELS) - 1)
    if level is None:
        level = _LEVEL_WORDS.get(text)
    if level is None:
        raise Problem(f'log level "{text}" unknown\n')
    return level


LEVEL = Kind(_read_level, choices=tuple(_LEVEL_WORDS))
PREFIX = cut_line("log-prefix")
# their bits in a numeric listing
_BITS = {"log-tcp-sequence": 1, "log-tcp-options": 2, "log-ip-options": 4, "log-uid": 8, "log-macdecode": 32}
_NFT_FLAGS = {"log-ip-options": "ip options", "log-uid": "skuid", "log-macdecode": "ether"}
OPTIONS = (
    Option(
        "log-prefix",
        PREFIX,
        min=1,
        max=29,
        free=free_line(29),
        meta="text",
        doc="text before each line, cut at 29 bytes",
    ),
    Option("log-level", LEVEL, meta="level", doc="0 to 7 or a syslog name, warning by default"),
    Option("log-tcp-sequence", FLAG, letter="", doc="log TCP sequence numbers"),
    Option("log-tcp-options", FLAG, letter="\x01", doc="log the options of the TCP header"),
    Option("log-ip-options", FLAG, letter="\x02", doc="log the options of the IP header"),
    Option("log-uid", FLAG, letter="\x03", doc="log the user that owns the socket"),
    Option("log-macdecode", FLAG, letter="\x05", doc="log link-layer addresses and protocol"),
)


def check(use: "Use") -> None:
    """Drop the default level."""
    if use.values.get("log-level") == _DEFAULT_LEVEL:
        del use.values["log-level"]


def listing(use: "Use", numeric: bool) -> str:
    """Return level, flags, and last the prefix in quotes, without escapes.

    If `numeric`, all flags are one number, else their names.
    """
    values = use.values
    level = values.get("log-level", _DEFAULT_LEVEL)
    flags = [name for name in _BITS if name in values]
    if numeric:
        text = f" LOG flags {sum(_BITS[name] for name in flags)} level {level}"
    else:
        text = f" LOG level {_LEVELS[level]}" + "".join(" " + name.removeprefix("log-") for name in flags)
    return text + (f' prefix "{values["log-prefix"]}"' if "log-prefix" in values else "")


def words(use: "Use") -> list[str]:
    """Return the prefix, the level unless it is the default, and what is added to the line."""
    from iptables_py.extensions.shared.wording import CONTINUE, both, in_quotes

    values = use.values
    titles = {
        "log-tcp-sequence": "TCP sequence numbers",
        "log-tcp-options": "TCP options",
        "log-ip-options": "IP options",
        "log-uid": "the user",
        "log-macdecode": "decoded MAC addresses",
    }
    extra = [title for name, title in titles.items() if name in values]
    text = f" at level {_LEVELS[values['log-level']]}" if "log-level" in values else ""
    text += f" with the prefix {in_quotes(values['log-prefix'])}" if "log-prefix" in values else ""
    text += f" (including {both(extra)})" if extra else ""
    return [f"are logged{text}", CONTINUE]


def apply(use: "Use") -> "Applying":
    """Log the packet and continue."""
    prefix = use.values.get("log-prefix", "")
    flags = sum(bit for name, bit in _BITS.items() if name in use.values)

    def act(packet: "Any", world: "Any") -> str:
        world.log_line(prefix, flags, packet)
        return "CONTINUE"

    return act


def nft(use: "Use", translation: "Translation") -> str:
    """Return prefix, level and flags; the prefix is not escaped (measured)."""
    return _statement(use, use.values.get("log-prefix", ""))


def _statement(use: "Use", prefix: str) -> str:
    text = f' prefix "{prefix}"' if prefix else ""
    if "log-level" in use.values:
        text += f" level {_LEVELS[use.values['log-level']]}"
    return f"log{text}{_nft_flags(use)}"


def _nft_flags(use: "Use") -> str:
    """Return the flags, the two of TCP as one, and all together as `all`."""
    values = use.values
    if all(name in values for name in _BITS):
        return " flags all"
    tcp = [name.removeprefix("log-tcp-") for name in ("log-tcp-sequence", "log-tcp-options") if name in values]
    found = [f"tcp {','.join(tcp)}"] if tcp else []
    found += [word for name, word in _NFT_FLAGS.items() if name in values]
    return "".join(f" flags {word}" for word in found)


def nft_exact(use: "Use", translation: "Translation") -> str:
    """Return the same with a prefix that nft can have."""
    from iptables_py.extensions.shared.logprefixes import replaced

    return _statement(use, replaced(use.values.get("log-prefix", ""), translation))
