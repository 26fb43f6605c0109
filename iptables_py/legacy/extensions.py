"""Where extensions work differently in legacy rules: the kernel's own part checks and carries out each of them.

In the other rules the front end replaces some matches by comparisons, and QUEUE is no verdict.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

VERDICTS = frozenset(("ACCEPT", "DROP", "RETURN", "QUEUE"))
MISSING = frozenset(("standard",))  # targets that the kernel does not have
PROTOCOLS = {"tcp": 6, "udp": 17}  # matches that need this -p, which the front end checks for the other rules
DEPENDS_ON = ("--rateest", "-j IDLETIMER ")  # every Extension.DEPENDS_ON
_PREFIX_BYTES = 63  # of NFLOG's prefix that are kept


def _no_burst(use: "Use") -> str | None:
    """Return the kernel's error for a burst of none."""
    return "Numerical result out of range" if use.values.get("limit-burst") == 0 else None


def _cut_prefix(use: "Use") -> None:
    prefix = use.values.get("nflog-prefix")
    if prefix:
        cut = prefix.encode("utf-8", "surrogateescape")[:_PREFIX_BYTES]
        use.values["nflog-prefix"] = cut.decode("utf-8", "surrogateescape")


REFUSED = {"limit": _no_burst}  # what the kernel refuses of matches that the front end replaces
ADJUSTED = {"NFLOG": _cut_prefix}  # changes of values of targets before the rule is used
