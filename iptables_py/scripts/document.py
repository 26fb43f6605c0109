"""Here-documents of a script that are the input of a restore: which one it was, and the line that is faulty."""

import re

from iptables_py.files import read_all

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from iptables_py.scripts.words import Document

# options with which a restore certainly reads its standard input
READING = frozenset(["-c", "--counters", "-n", "--noflush", "-t", "--test", "-v", "--verbose", "-w", "--wait"])
READING_SETS = frozenset(("-!", "-exist", "--exist"))
_FAULTY = re.compile(
    rb"^(?:Error occurred at line: |line |Bad line |[\w-]+: (?:line |Bad line |COMMIT expected at line )"
    rb"|ipset v[\d.]+: Error in line )(\d+)\b",
    re.MULTILINE,
)
_EXPANDED = re.compile(r"[$`\\][^\n]*")
_OPENING = re.compile(r"\$\(|\$\{|`")


def input_of(program: str, words: "Sequence[str]") -> bytes | None:
    """Return the standard input of a restore that certainly reads it, else None."""
    if program == "ipset":
        reads = [word for word in words if word not in READING_SETS] == ["restore"]
    else:
        reads = program.endswith("-restore") and READING.issuperset(words)
    try:
        return read_all(0) if reads else None
    except OSError:
        return None  # it says so itself


def line_of_input(document: "Document | None", text: str, content: bytes | None, err: bytes) -> int | None:
    """Return the number of the line in the script that has the input's faulty line; None if that is not certain.

    document: the here-document of the command in the script's text, if it has one
    content: the input
    err: the messages, which name the line of the input
    """
    faulty = _FAULTY.search(err)
    if not document or not faulty or content is None:
        return None
    body = _body(document, text)
    number, count = _at_fault(content, int(faulty[1]), err), body.count("\n")
    if not 0 < number <= count or content.count(b"\n") != count:
        return None  # an expansion has become several lines
    if not document.quoted and ("\\\n" in body or _spans_lines(body)):
        return None
    return text.count("\n", 0, document.start) + number


def _at_fault(content: bytes, number: int, err: bytes) -> int:
    """Return the number of the faulty line, 0 if it is not certain. `number` is that of the message.

    Jumps are checked at COMMIT: the faulty line is the one of the table that has the word that the message quotes.
    """
    lines = content.decode("utf-8", "surrogateescape").split("\n")
    if lines[number - 1 : number] != ["COMMIT"]:
        return number
    from iptables_py.hints.phrases import quotes
    from iptables_py.rules.words import split

    words = quotes(err.decode("utf-8", "surrogateescape").partition("\nError occurred")[0])
    start = max((at for at, line in enumerate(lines[:number]) if line[:1] == "*"), default=0)
    found = [at for at in range(start, number) if any(word in split(lines[at]) for word in words)]
    return found[0] + 1 if len(found) == 1 else 0


def can_be(document: "Document", text: str, content: bytes) -> bool:
    """Return whether the shell can have made this content of a here-document in the text."""
    body = _body(document, text)
    read = content.decode("utf-8", "surrogateescape")
    if document.quoted:
        return body == read
    if _spans_lines(body):
        return True
    first, *parts = _EXPANDED.split(body)
    if not parts:
        return body == read
    at, end = len(first), len(read) - len(parts[-1])
    if not read.startswith(first) or not read.endswith(parts[-1]) or at > end:
        return False
    for part in parts[:-1]:
        found = read.find(part, at, end)
        if found < 0:
            return False
        at = found + len(part)
    return True


def _body(document: "Document", text: str) -> str:
    body = text[document.start : document.end]
    return re.sub(r"(?m)^\t+", "", body) if document.tabs else body


def _spans_lines(body: str) -> bool:
    """Return whether an expansion may begin in one line and end in another."""
    return any(
        _OPENING.search(line)
        and (line.count("(") != line.count(")") or line.count("{") != line.count("}") or line.count("`") % 2 == 1)
        for line in body.split("\n")
    )
