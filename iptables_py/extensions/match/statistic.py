"""Matches at random with a probability, or every nth packet."""

from iptables_py.errors import Problem
from iptables_py.extensions.shared.choices import one_of
from iptables_py.extensions.shared.floats import floating
from iptables_py.rules.kinds import UINT32, free_value
from iptables_py.rules.options import INVERTIBLE, REQUIRED, Kind, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from iptables_py.extensions.contract import Matching
    from iptables_py.extensions.shared.packetsets import PacketSet
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "statistic"

_WHOLE = 1 << 31  # probabilities are stored in steps of 1/2**31


def _read_share(text: str, option: Option, use: "Use") -> int:
    """Read a probability as a number of steps of 1/2**31, rounded half up."""
    value = floating(text)
    if value is None or not 0 <= value <= 1:
        raise Problem(f'{use.name}: bad value for option "--{option.of}", or out of range (0-1).\n')
    steps = value * _WHOLE
    whole = int(steps)
    return whole + (steps - whole >= 0.5)


MODE = one_of(("random", "nth"), 'Bad mode "{text}"')
SHARE = Kind(_read_share, lambda steps: f"{steps / _WHOLE:.11f}")
_FREE = free_value(lambda number: f"0.{5 + 2 * number:03}")
_SHARE_DOC = "the probability of a match, 0 to 1"
OPTIONS = (
    Option("mode", MODE, REQUIRED, meta="random|nth", doc="how packets are chosen"),
    Option("probability", SHARE, INVERTIBLE, excl="every packet", free=_FREE, meta="p", doc=_SHARE_DOC),
    Option(
        "every", UINT32, INVERTIBLE, min=1, also="packet", excl="probability", meta="n", doc="one of every n packets"
    ),
    Option("packet", UINT32, also="every", excl="probability", meta="p", doc="which of the n packets, counted from 0"),
)


def check(use: "Use") -> None:
    """Raise Problem if an option that the mode needs is missing.

    Measured: the mode is random until another is given, and --packet has its bound in both modes.
    """
    values = use.values
    if values.get("mode", "random") == "random":
        if "probability" not in values:
            raise Problem("--probability must be specified when using random mode")
    elif "every" not in values and "packet" not in values:
        raise Problem("--every and --packet must be specified when using nth mode")
    if values.get("packet", 0) > _last_packet(use):
        raise Problem("the --packet p must be 0 <= p <= n-1")


def _last_packet(use: "Use") -> int:
    """Return the bound of --packet.

    --probability and --every share a slot in the kernel, and the later one counts (measured).
    """
    last = 0
    for name, value in use.values.items():
        if name == "every":
            last = value - 1
        elif name == "probability":
            last = value
    return last


def listing(use: "Use", numeric: bool) -> str:
    """Return the save text without dashes, and without --packet 0."""
    text = f" statistic mode {use.values['mode']}"
    for name in ("probability", "every"):
        if name in use.values:
            inverted = " !" if name in use.inverted else ""
            text += f"{inverted} {name} {use.option(name).kind.write(use.values[name])}"
    return text + (f" packet {use.values['packet']}" if use.values.get("packet") else "")


def words(use: "Use") -> list[str]:
    """Return how packets are chosen."""
    values = use.values
    if values.get("mode", "random") == "random":
        share = SHARE.write(values["probability"]).rstrip("0").rstrip(".")
        text = f"chosen at random with a probability of {share}"
        return [f"except those {text}" if "probability" in use.inverted else text]
    text = f"one of every {values['every']} (number {values.get('packet', 0)}, counted from 0)"
    return [f"all except {text}" if "every" in use.inverted else text]


def match(use: "Use") -> "Matching":
    """Draw, or count packets; the count belongs to the rule."""
    from iptables_py.extensions.shared.memory import remembering

    values, inverted = use.values, bool(use.inverted)
    if values["mode"] == "random":
        part = values["probability"]
        return lambda packet, world: world.chance.happens(part, _WHOLE) is not inverted
    every, wanted = values["every"], values.get("packet", 0)
    counted = [-1]

    def meets(packet: "Any", world: "Any") -> bool:
        count = counted[0] = (counted[0] + 1) % every
        return (count == wanted) is not inverted

    return remembering(meets, counted)


def packets(use: "Use") -> "PacketSet | None":
    """Return every packet, or none, where the values leave no choice."""
    from iptables_py.extensions.shared.packetsets import exactly

    values = use.values
    is_always = values.get("every") == 1 or values.get("probability") == _WHOLE
    if not is_always and values.get("probability") != 0:
        return None
    return exactly({}) if is_always is not bool(use.inverted) else exactly()


def remembers(use: "Use") -> str | None:
    """Return that each rule has a counter of its own, but not if it chooses at random."""
    return None if use.values["mode"] == "random" else ""


def nft(use: "Use", translation: "Translation") -> str:
    """Return the comparison of a random number, or of a counter."""
    values, inverted = use.values, bool(use.inverted)
    if values["mode"] == "random":
        return f"meta random & {_WHOLE - 1} {'>=' if inverted else '<'} {values['probability']}"
    return f"numgen inc mod {values['every']} {'!= ' if inverted else ''}{values['packet']}"
