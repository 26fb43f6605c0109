"""Makes an LED of the machine blink.

The reference's kernel does not have this target: the listing is that of the reference's echo, and the save text
consists of the same words.
"""

from iptables_py.errors import Problem
from iptables_py.rules.kinds import STRING
from iptables_py.rules.options import FLAG, REQUIRED, Kind, Option
from iptables_py.rules.storedtext import hidden
from iptables_py.values.integers import integer
from iptables_py.values.netdb import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.extensions.contract import Applying
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "LED"
CHANGES = ()
_FOREVER = -1
_TRIGGER, _DELAY, _BLINK = "led-trigger-id", "led-delay", "led-always-blink"


def _read_delay(text: str, option: Option, use: "Use") -> int:
    """Read milliseconds or `inf` as 32 bits with a sign."""
    if fold(text) == "inf":
        return _FOREVER
    number = integer(text)
    if number is None:
        raise Problem("Delay value must be within range 0..4294967295")
    return number - (1 << 32) if number >> 31 else number


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


OPTIONS = (
    Option(
        _TRIGGER,
        Kind(STRING.read, _quoted),
        REQUIRED,
        max=16,
        meta="name",
        doc="the trigger's name, without its prefix netfilter-",
    ),
    Option(_DELAY, Kind(_read_delay), meta="number|inf", doc="milliseconds that it stays on (default: 0)"),
    Option(_BLINK, FLAG, letter="\x02", doc="blink at each packet, even while it is on"),
)


def save(use: "Use") -> str:
    """Return the save text without a delay of 0 or one that reads as negative."""
    delay = use.values.get(_DELAY, 0)
    text = f" --{_DELAY} {'inf' if delay == _FOREVER else delay & 0xFFFFFFFF}"
    shown = text if delay and delay >= _FOREVER else ""
    unseen = hidden(text) if delay < _FOREVER else ""
    return f"{unseen} --{_TRIGGER} {_quoted(use.values[_TRIGGER])}{shown}" + f" --{_BLINK}" * (_BLINK in use.values)


def listing(use: "Use", numeric: bool) -> str:
    """Return the same in other words, always with the delay."""
    delay = use.values.get(_DELAY, 0)
    shown = "inf" if delay == _FOREVER else f"{delay}ms"
    return f" {_TRIGGER}:{_quoted(use.values[_TRIGGER])} {_DELAY}:{shown}" + f" {_BLINK}" * (_BLINK in use.values)


def words(use: "Use") -> list[str]:
    """Return the trigger and how long it stays on."""
    from iptables_py.extensions.shared.wording import CONTINUE, details, named

    delay = use.values.get(_DELAY, 0)
    how = "until it is turned off" if delay == _FOREVER else f"for {delay & 0xFFFFFFFF} ms" if delay else ""
    blink = "blinking at each packet" if _BLINK in use.values else ""
    return [f"turn on the LED trigger {named(use.values[_TRIGGER])}{details([how, blink])}", CONTINUE]


def apply(use: "Use") -> "Applying":
    """Continue: there is no LED."""
    return lambda packet, world: "CONTINUE"


def nft_exact(use: "Use", translation: "Translation") -> None:
    """Give the reason why there is no translation."""
    translation.reason = "nftables has no LEDs"
