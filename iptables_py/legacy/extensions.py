"""Where extensions work differently in legacy rules: the kernel's own part checks and carries out each of them.

In the other rules the front end replaces some matches by comparisons, and QUEUE is no verdict.
"""

from iptables_py.errors import INVALID

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

VERDICTS = frozenset(("ACCEPT", "DROP", "RETURN", "QUEUE"))
MISSING = frozenset(("standard",))  # targets that the kernel does not have
PROTOCOLS = {"tcp": 6, "udp": 17}  # matches that need this -p, which the front end checks for the other rules
TABLES = {"TRACE": ("raw",)}  # as Extension.TABLES
DEPENDS_ON = ("--rateest", "-j IDLETIMER ")  # every Extension.DEPENDS_ON
LISTED = {"eui64": "eui64 "}  # texts in listings of extensions of which other listings show something else
_ALL = (1 << 32) - 1
_SYN = 2
_PREFIX_BYTES = 63  # of NFLOG's prefix that are kept


def _refused_limit(use: "Use") -> str | None:
    """Return the kernel's error for a burst of none, and for one whose time does not fit 32 bits."""
    period, burst = use.values.get("limit", 3600 * 10000 // 3), use.values.get("limit-burst", 5)
    fits = burst and _credits(period * burst & _ALL) >= _credits(period)
    return None if fits else "Numerical result out of range"


def _refused_without_syn(use: "Use") -> str | None:
    """Return the kernel's error unless the rule is for packets with the flag SYN."""
    for other in use.rule.matches:
        flags = other.values.get("tcp-flags", (0, 0))
        if other.name == "tcp" and flags[1] & _SYN and "tcp-flags" not in other.inverted:
            return None
    return INVALID


def _credits(time: int) -> int:
    """Return a time, in tenths of milliseconds, in the kernel's unit: 32,000 credits are a second (measured)."""
    return (time // 10000 * 32000 if time > _ALL // 32000 else time * 32000 // 10000) & _ALL


def _adjust_nflog(use: "Use") -> None:
    """Keep --nflog-range, and less of the prefix."""
    from iptables_py.extensions.shared.logranges import UNUSED_RANGE

    size = use.values.pop(UNUSED_RANGE, 0)
    if size:
        use.values["nflog-range"] = size
    prefix = use.values.get("nflog-prefix")
    if prefix:
        cut = prefix.encode("utf-8", "surrogateescape")[:_PREFIX_BYTES]
        use.values["nflog-prefix"] = cut.decode("utf-8", "surrogateescape")


# what the kernel refuses only of legacy rules
REFUSED = {"limit": _refused_limit, "TCPMSS": _refused_without_syn}
ADJUSTED = {"NFLOG": _adjust_nflog}  # changes of values of targets before the rule is used
