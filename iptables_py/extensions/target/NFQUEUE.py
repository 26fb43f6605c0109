"""Passes packets to programs that read a numbered queue, or spreads them over several queues."""

from iptables_py.errors import Problem
from iptables_py.rules.kinds import FREE_UINT16, UINT16, UINT16_RANGE
from iptables_py.rules.options import FLAG, Kind, Option

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.extensions.contract import Applying
    from iptables_py.rules.rule import Use
    from iptables_py.rules.translation import Translation

NAME = "NFQUEUE"


def _read_balance(text: str, option: Option, use: "Use") -> tuple[int, int]:
    """Read `first:last`; either may be missing, but they must differ."""
    first, last = UINT16_RANGE.read(text, option, use)
    if ":" not in text:
        raise Problem(f'Bad range "{text}"')
    if first == last:
        raise Problem(f"{first} should be less than {last}")
    return first, last


BALANCE = Kind(_read_balance, UINT16_RANGE.write)
OPTIONS = (
    Option("queue-num", UINT16, excl="queue-balance", free=FREE_UINT16, meta="queue", doc="the queue, 0 by default"),
    Option(
        "queue-balance",
        BALANCE,
        max=65534,
        excl="queue-num",
        meta="queue:queue",
        doc="spread packets over these queues",
    ),
    Option("queue-bypass", FLAG, letter="\x02", doc="let packets pass if no program listens"),
    Option("queue-cpu-fanout", FLAG, also="queue-balance", letter="\x03", doc="choose the queue by the processor"),
)


def check(use: "Use") -> None:
    """Set the default queue if none is given."""
    if "queue-balance" not in use.values:
        use.values.setdefault("queue-num", 0)


def listing(use: "Use", numeric: bool) -> str:
    """Return the save text without dashes and with shorter names."""
    text = " NFQUEUE"
    for option in use.options:
        if option.name in use.values:
            text += " " + option.name.removeprefix("queue-")
            if option.kind.words:
                text += " " + option.kind.write(use.values[option.name])
    return text


def words(use: "Use") -> list[str]:
    """Return the queues, and what happens without a program."""
    from iptables_py.extensions.shared.wording import span

    values = use.values
    if "queue-balance" in values:
        text = f"are passed to one of the queues {span(values['queue-balance'])}"
        text += ", chosen by processor" if "queue-cpu-fanout" in values else ""
    else:
        text = f"are passed to queue {values['queue-num']}"
    return [text + (" (and accepted if no program listens)" if "queue-bypass" in values else "")]


def apply(use: "Use") -> "Applying":
    """Drop the packet, as no program reads the queue; with a bypass, accept it."""
    verdict = "ACCEPT" if "queue-bypass" in use.values else "DROP"
    return lambda packet, world: verdict


def nft(use: "Use", translation: "Translation") -> str:
    """Return the queues and flags."""
    values = use.values
    first, last = values.get("queue-balance") or (values["queue-num"],) * 2
    flags = ",".join(name.rpartition("-")[2] for name in ("queue-bypass", "queue-cpu-fanout") if name in values)
    return f"queue num {first if first == last else f'{first}-{last}'} {flags}{' ' if flags else ''}"
