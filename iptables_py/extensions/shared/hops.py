"""The hops that a packet has left, IPv4's time to live or IPv6's hop limit: what matches and targets share."""

from iptables_py.errors import Problem
from iptables_py.rules.kinds import UINT8
from iptables_py.rules.options import INVERTIBLE, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.rules.rule import Use

_SIGNS = {"eq": "==", "lt": "<", "gt": ">"}
_DEEDS = {"set": "set to", "dec": "decrement by", "inc": "increment by"}


def match_options(name: str) -> tuple[Option, ...]:
    """The options of the match `name`; the order is that in which the reference finds what does not go together."""
    lt, gt, eq = (f"{name}-{way}" for way in ("lt", "gt", "eq"))
    return (
        Option(lt, UINT8, excl=f"{eq} {gt}", meta="hops", doc="fewer than this"),
        Option(gt, UINT8, excl=f"{eq} {lt}", meta="hops", doc="more than this"),
        Option(eq, UINT8, INVERTIBLE, excl=f"{lt} {gt}", meta="hops", doc="exactly this"),
        Option(name, UINT8, INVERTIBLE, of=eq, meta="hops"),
    )


def check_match(use: "Use", quote: str) -> None:
    """There must be something to compare with; `quote` ends the reference's text."""
    if not use.seen:
        name = use.name
        raise Problem(
            f"{name.upper()} match: You must specify one of `--{name}-eq', `--{name}-lt', `--{name}-gt{quote}"
        )


def match_listing(use: "Use") -> str:
    """As a comparison."""
    option, hops = next(iter(use.values.items()))
    title = use.name.upper()
    sign = "!=" if use.inverted else _SIGNS[option[-2:]]
    return f" {title} match {title} {sign} {hops}"


def target_options(name: str) -> tuple[Option, ...]:
    """The options of the target that sets `name`; the order is that in which the reference finds rivals."""
    way_set, dec, inc = (f"{name}-{way}" for way in ("set", "dec", "inc"))
    return (
        Option(way_set, UINT8, excl=f"{inc} {dec}", meta="hops", doc="set it to this"),
        Option(dec, UINT8, min=1, excl=f"{inc} {way_set}", meta="hops", doc="lower it by this"),
        Option(inc, UINT8, min=1, excl=f"{way_set} {dec}", meta="hops", doc="raise it by this"),
    )


def check_target(use: "Use") -> None:
    """There must be something to do."""
    if not use.seen:
        raise Problem(f"{use.name}: You must specify an action")


def target_listing(use: "Use") -> str:
    """What is done, in words."""
    option, hops = next(iter(use.values.items()))
    return f" {use.name} {_DEEDS[option[-3:]]} {hops}"
