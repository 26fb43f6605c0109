"""Commands and answers, and how they are written in text files (as shell words, with all bytes visible)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from hashlib import sha256


@dataclass(frozen=True)
class Command:
    """A program's name, its words as bytes, and its input.

    `piped`: the command reads the output of the previous command.
    `nobody`: the reference runs as an ordinary user.
    `full`: standard output is a full device.
    `digest`: only a checksum of the output is recorded.
    """

    program: str
    words: tuple[bytes, ...]
    stdin: bytes | None = None
    piped: bool = False
    nobody: bool = False
    full: bool = False
    digest: bool = False


@dataclass(frozen=True)
class Answer:
    """Exit status (negative: the number of a signal), standard output, standard error."""

    status: int
    stdout: bytes
    stderr: bytes


# Only a well-formed date is replaced, so that a malformed one remains a difference.
DATE = re.compile(
    rb"(?m)^((?:<!-- )?# (?:(?:Generated|Translated) by [^\n]*|Completed) on )"
    rb"[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}(?=(?: -->)?$)"
)

SCRIPT_LINE = re.compile(rb"(?m)^/\S*/(ip6?tables-apply): (?:eval: )?line \d+: ")  # before messages of the shell

TIMESTAMP = re.compile(rb'^(\{ "timestamp" : )\d+')


def normalised(command: Command, answer: Answer) -> Answer:
    """Return the answer with `DATE` for the dates in save's comment lines, and with checksums for `digest`."""
    texts = [DATE.sub(rb"\1DATE", answer.stdout), SCRIPT_LINE.sub(rb"\1: ", answer.stderr)]
    if command.program == "ipset":
        texts[0] = ipset_normalised(texts[0], not {b"-s", b"-sorted", b"--sorted"} & set(command.words))
    elif command.program == "nfacct":
        texts[0] = TIMESTAMP.sub(rb"\1N", texts[0])
    if command.digest:
        texts = [b"sha256 %s\n" % sha256(text).hexdigest()[:24].encode() if text else b"" for text in texts]
    return Answer(answer.status, *texts)


# The kernel's choice; a value below 0x100 was given, and makes the memory definite.
INITVAL = re.compile(rb"(initval(?: |>))0x(?!000000)[0-9a-f]{8}")
MEMORY = re.compile(rb"(Size in memory: |<memsize>)\d+")
COMMENTS = re.compile(rb"(?m)^Header: .* comment|<comment/>")  # the kernel frees those of deleted members later
# Members of hash sets: consecutive lines of one kind, after the line that introduces them.
HASH_MEMBERS = (
    re.compile(rb"(?<=\nMembers:\n)(?:[^\n]+\n)+"),
    re.compile(rb"(?m)(?:^add [^\n]+\n)+"),
    re.compile(rb"(?:<member>[^\n]+\n)+"),
)
EACH_SET = re.compile(rb"(?m)^(?=Name: |<ipset |create )")
BY_ORDER = re.compile(rb"(?m)^(?:Type: |<type>|create \S+ )(?:bitmap|list):")


def ipset_normalised(text: bytes, unsorted: bool) -> bytes:
    """Replace what the kernel chooses: a hash's initial value and memory; with `unsorted`, sort a hash's members.

    The order of bitmaps and lists of sets is defined, and so is their memory without comments: both are left unchanged.
    """
    each = map(_without_choices, EACH_SET.split(text))
    return b"".join(map(_members_sorted, each) if unsorted else each)


def _without_choices(text: bytes) -> bytes:
    text, chosen = INITVAL.subn(rb"\1N", text)
    return MEMORY.sub(rb"\1N", text) if chosen or COMMENTS.search(text) else text


def _members_sorted(text: bytes) -> bytes:
    """Return the text of one set with its members sorted, if it is a hash."""
    if not BY_ORDER.search(text):
        for pattern in HASH_MEMBERS:
            text = pattern.sub(lambda found: b"".join(sorted(found[0].splitlines(True))), text)
    return text


MARKS = ("nobody", "full", "digest")
ESCAPES = {"n": b"\n", "t": b"\t", "r": b"\r", "\\": b"\\", "'": b"'", '"': b'"', "0": b"\0"}
TOKEN = re.compile(
    r"""(?P<blank>[ \t]+)
      | \$'(?P<ansi>(?:[^'\\]|\\.)*)'
      | '(?P<single>[^']*)'
      | "(?P<double>(?:[^"\\]|\\.)*)"
      | \\(?P<escaped>.)
      | (?P<plain>[^\s'"\\])""",
    re.VERBOSE | re.DOTALL,
)
ANSI = re.compile(r"\\x([0-9A-Fa-f]{2})|\\(.)|([^\\]+)", re.DOTALL)


def _ansi(text: str) -> bytes:
    parts = (
        bytes([int(hexed, 16)]) if hexed else plain.encode() or ESCAPES.get(letter, b"\\" + letter.encode())
        for hexed, letter, plain in ANSI.findall(text)
    )
    return b"".join(parts)


def _double(text: str) -> bytes:
    return re.sub(r'\\(["\\$`])', r"\1", text).encode("utf-8", "surrogateescape")


def split_words(line: str) -> list[bytes]:
    r"""Split a shell line into words: quotes, backslashes, `$'\xff\n'` and a `#` comment; nothing is expanded.

    Raise ValueError for an unclosed quote.
    """
    words: list[bytes] = []
    word: bytes | None = None
    at = 0
    while at < len(line):
        found = TOKEN.match(line, at)
        if not found:
            raise ValueError(f"not a shell line: {line!r} at {at}")
        at = found.end()
        kind = found.lastgroup
        text = found.group(kind or 0)
        if kind == "blank":
            if word is not None:
                words.append(word)
            word = None
        elif kind == "plain" and text == "#" and word is None:
            break
        else:
            piece = {"ansi": _ansi, "double": _double}.get(kind or "", lambda t: t.encode("utf-8", "surrogateescape"))(
                text
            )
            word = (word or b"") + piece
    return words + ([] if word is None else [word])


SAFE = re.compile(rb"[A-Za-z0-9_@%+=:,./!-]+")


def quote(word: bytes) -> str:
    """Quote a word for the shell; invisible bytes are written in `$'...'`."""
    if SAFE.fullmatch(word):
        return word.decode()
    try:
        text = word.decode()
    except UnicodeDecodeError:
        text = "\n"
    if text.isprintable():
        return "'" + text.replace("'", "'\\''") + "'"
    shown = {0x27: "\\'", 0x5C: "\\\\", 0x0A: "\\n", 0x09: "\\t"}
    return "$'" + "".join(shown.get(b) or (chr(b) if 32 <= b < 127 else f"\\x{b:02x}") for b in word) + "'"


def parse_command(line: str) -> Command:
    """Parse `[nobody|full|digest ...] PROGRAM WORD ... [<-]`; with ` <-` the command reads the previous output.

    Raise ValueError if there are no words.
    """
    piped = line.rstrip().endswith(" <-")
    words = split_words(line.rstrip()[:-3] if piped else line)
    marks = set()
    while words and words[0].decode("latin-1") in MARKS:
        marks.add(words.pop(0).decode())
    if not words:
        raise ValueError(f"no command in {line!r}")
    program = words[0].decode("ascii").rsplit("/", 1)[-1]
    return Command(program, tuple(words[1:]), None, piped, *(mark in marks for mark in MARKS))


def show_command(command: Command) -> str:
    """Return the line from which `parse_command` reads the command."""
    marks = [mark for mark in MARKS if getattr(command, mark)]
    return " ".join([*marks, command.program, *map(quote, command.words), *["<-"] * command.piped])


READ = re.compile(rb"\\(?:x([0-9A-Fa-f]{2})|(c\n|[\\tr.]))")
SINGLE = {b"\\": b"\\", b"t": b"\t", b"r": b"\r", b".": b"", b"c\n": b""}
# A backslash is doubled only where it would be read as the start of an escape.
DOUBLED = re.compile(rb"\\(?=[\\tr.cx]|[^ -~]|$)")


def _visible(line: bytes) -> str:
    text = DOUBLED.sub(rb"\\\\", line).decode("utf-8", "surrogateescape")
    return "".join(
        c
        if c.isprintable()
        else {"\t": "\\t", "\r": "\\r"}.get(c) or "".join(f"\\x{b:02x}" for b in c.encode("utf-8", "surrogateescape"))
        for c in text
    )


def show_text(text: bytes) -> list[str]:
    r"""Return output as lines for a file, with the escapes `\xff`, `\t`, `\r` and `\\`.

    `\.` ends a line whose last byte is a blank, `\c` a last line without a newline.
    """
    *lines, last = text.split(b"\n")
    shown = [_visible(line) + ("\\." if line.endswith(b" ") else "") for line in lines]
    return [*shown, _visible(last) + "\\c"] if last else shown


def read_text(lines: list[str]) -> bytes:
    """Return the text from which `show_text` made the lines."""
    text = b"".join(line.encode("utf-8", "surrogateescape") + b"\n" for line in lines)
    return READ.sub(lambda f: bytes([int(f[1], 16)]) if f[1] else SINGLE[f[2]], text)
