"""The lines that `nfacct restore` reads, in the format of `nfacct list`."""

from iptables_py.nfacct.words import MODES, problem, unsigned
from iptables_py.values.integers import BLANKS
from iptables_py.values.text import decoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    # name, packets, bytes, mode, quota: arguments of objects.add()
    Line = tuple[str, int, int, str | None, int]

LONGEST = 511  # bytes that are read at a time; what follows in the line is read as another line (measured)
COUNTERS = "{ pkts = %u, bytes = %u } = %s"
QUOTA = "{ pkts = %u, bytes = %u, quota = %u, mode = %s } = %s"


def lines(content: bytes) -> "Iterator[Line]":
    """Yield the object of each line. Raise Problem at the first line that can't be parsed."""
    at = 0
    while at < len(content):
        end = content.find(b"\n", at, at + LONGEST) + 1 or at + LONGEST
        yield _read(content[at:end])
        at = end


def _read(line: bytes) -> "Line":
    text, semicolon, _ = line.partition(b"\0")[0].partition(b";")
    if not semicolon:
        raise problem("invalid line")
    match _scan(decoded(text), COUNTERS) or _scan(decoded(text), QUOTA):
        case int(packets), int(octets), str(name):
            return name, packets, octets, None, 0
        case int(packets), int(octets), int(quota), str(mode), str(name):
            return name, packets, octets, mode if mode in MODES else MODES[1], quota
    raise problem("error reading input")


def _scan(text: str, form: str) -> list[int | str]:
    """Return the values in `text` as scanf reads them, with %u for an integer and %s for a word; none if it differs."""
    found: list[int | str] = []
    kinds = iter(form)
    for kind in kinds:
        if kind == " ":
            text = text.lstrip(BLANKS)
        elif kind != "%":
            if text[:1] != kind:
                return []
            text = text[1:]
        elif next(kinds) == "u":
            number, text = unsigned(text)
            if number is None:
                return []
            found.append(number)
        else:
            text = text.lstrip(BLANKS)
            end = next((at for at, character in enumerate(text) if character in BLANKS), len(text))
            if not end:
                return []
            found.append(text[:end])
            text = text[end:]
    return found
