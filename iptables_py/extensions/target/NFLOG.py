"""Passes packets to programs that listen to a netlink group; the packets continue with the next rule."""

from iptables_py.rules.kinds import FREE_UINT16_FROM_ONE, FREE_UINT32, UINT16, UINT32, cut_line, free_line
from iptables_py.rules.options import Option
from iptables_py.rules.rule import saved

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Applying
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "NFLOG"
CHANGES = ()

_COMPARED_BYTES = 68  # of the prefix that -C and -D compare (measured)
_NFT_BYTES = 63  # of the prefix that iptables-translate prints
PREFIX = cut_line("log-prefix")
OPTIONS = (
    Option(
        "nflog-prefix",
        PREFIX,
        min=1,
        max=127,
        free=free_line(127, raw=False),
        meta="text",
        doc="text sent with each packet, cut at 127 bytes",
    ),
    Option(
        "nflog-group", UINT16, free=FREE_UINT16_FROM_ONE, meta="group", doc="the netlink group, 0 by default"
    ),
    Option("nflog-range", UINT32, excl="nflog-size", meta="bytes", doc="has no effect"),
    Option(
        "nflog-size",
        UINT32,
        excl="nflog-range",
        free=FREE_UINT32,
        meta="bytes",
        doc="how much of each packet is passed on",
    ),
    Option("nflog-threshold", UINT16, meta="packets", doc="how many packets are collected before they are passed on"),
)


def check(use: "Use") -> None:
    """Drop defaults, and what has no effect."""
    if "nflog-range" in use.values and not use.rule.stored:
        use.warn(
            "warn: --nflog-range has never worked and is no longer supported, please use --nflog-size instead\n"
        )
        from iptables_py.extensions.shared.logranges import UNUSED_RANGE

        use.values[UNUSED_RANGE] = use.values.pop("nflog-range")
    for name in ("nflog-group", "nflog-threshold"):
        if use.values.get(name) == 0:
            del use.values[name]


def compared(use: "Use") -> str:
    """Return the text that -C and -D compare: long prefixes are equal if their beginnings are."""
    prefix = use.values.get("nflog-prefix", "").encode("utf-8", "surrogateescape")
    if len(prefix) < _COMPARED_BYTES:
        return saved(use)
    rest = {name: value for name, value in use.values.items() if name != "nflog-prefix"}
    return f"{prefix[:_COMPARED_BYTES]!r} {sorted(rest.items())}"


def listing(use: "Use", numeric: bool) -> str:
    """Return the save text without dashes."""
    return saved(use, "")


def words(use: "Use") -> list[str]:
    """Return the group, the prefix and the amounts."""
    from iptables_py.extensions.shared.wording import CONTINUE, details, in_quotes

    values = use.values
    text = f"are logged to netlink group {values.get('nflog-group', 0)}"
    text += f" with the prefix {in_quotes(values['nflog-prefix'])}" if "nflog-prefix" in values else ""
    units = {"nflog-size": "bytes of each", "nflog-threshold": "packets at once"}
    return [text + details(f"{values[name]} {unit}" for name, unit in units.items() if name in values), CONTINUE]


def apply(use: "Use") -> "Applying":
    """Log the packet and continue."""
    prefix, group = use.values.get("nflog-prefix", ""), use.values.get("nflog-group", 0)

    def act(packet: "Any", world: "Any") -> str:
        world.log("NFLOG", prefix, packet, group)
        return "CONTINUE"

    return act


def nft(use: "Use", translation: "Translation") -> str:
    """Return a log to the group.

    Measured: the prefix is cut, and not escaped.
    """
    from iptables_py.values.text import decoded, encoded

    prefix = encoded(use.values.get("nflog-prefix", ""))
    return _statement(use, decoded(prefix[:_NFT_BYTES]))


def _statement(use: "Use", prefix: str) -> str:
    values = use.values
    text = f' prefix "{prefix}"' if prefix else ""
    for name, word in (("nflog-size", "snaplen"), ("nflog-threshold", "queue-threshold")):
        if name in values:
            text += f" {word} {values[name]}"
    return f"log{text} group {values.get('nflog-group', 0)} "


def nft_exact(use: "Use", translation: "Translation") -> str:
    """Return the same with the whole prefix, as nft can have it."""
    from iptables_py.extensions.shared.logprefixes import replaced

    return _statement(use, replaced(use.values.get("nflog-prefix", ""), translation))
