"""The lines that `nfacct restore` reads, in the format of `nfacct list`."""

from iptables_py.nfacct.words import MODES, MOST, problem, unsigned
from iptables_py.values.integers import BLANKS, scanned
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
    found = _scan(decoded(text), QUOTA if b"quota" in text else COUNTERS)  # even in the name (measured)
    match found:
        case int(packets), int(octets), str(name):
            return name, unsigned(packets), unsigned(octets), None, 0
        case int(packets), int(octets), int(quota), str(mode), str(name):
            mode = mode if mode in MODES else MODES[1]
            return name, unsigned(packets), unsigned(octets), mode, unsigned(quota)
    too_large = any(isinstance(value, int) and abs(value) > MOST for value in found)
    raise problem("error reading input" + ": Numerical result out of range" * too_large)


def _scan(text: str, form: str) -> list[int | str]:
    """Return the values in `text` as scanf reads them, up to where it differs; %u is an integer and %s a word.

    Measured: if the text ends before a value, no number counts as too large, nor does a number at the end.
    """
    found: list[int | str] = []
    kinds = iter(form)
    for kind in kinds:
        if kind in " %":
            text = text.lstrip(BLANKS)
        elif text[:1] == kind:
            text = text[1:]
        else:
            break
        if kind != "%":
            continue
        if not text:
            return []
        if next(kinds) == "u":
            number, text = scanned(text)
            if number is None or not text:
                break
            found.append(number)
        else:
            word = next((text[:at] for at, character in enumerate(text) if character in BLANKS), text)
            found.append(word)
            text = text[len(word) :]
    return found
