"""Generated command lines and restore inputs with bytes changed anywhere."""

from __future__ import annotations

from hypothesis import strategies as st

from iptables_py import tables
from tests.properties.rules import SETUP, Line, lines

COMMANDS = (
    ("-A",),
    ("-v", "-C"),
    ("-v", "-D"),
    ("-v", "-I"),
    ("-R",),
    ("--append",),
    ("-L",),
    ("-v", "-S"),
    ("-N",),
    ("-E",),
    ("-P",),
    ("-Z",),
    ("-X",),
    ("-F",),
)
PROGRAMS = ("iptables", "ip6tables", "iptables-save", "ip6tables-restore", "iptables-nft")
BYTES = st.one_of(
    st.sampled_from([bytes([byte]) for byte in b"-!:,/ \"'\\[]*#+=\x7f\xff\xc3\xa9\t\v0x"]),
    st.binary(min_size=1, max_size=3),
)


@st.composite
def mutated(draw: st.DrawFn, text: bytes, most: int) -> bytes:
    """Draw the text with up to `most` pieces replaced, inserted or deleted."""
    for _ in range(draw(st.integers(0, most))):
        at = draw(st.integers(0, len(text)))
        length = draw(st.sampled_from((0, 1, 1, 2, 5, 30)))
        text = text[:at] + (draw(BYTES) if draw(st.booleans()) else b"") + text[at + length :]
    return text


def as_bytes(line: Line, *before: str) -> bytes:
    """Join a command's words with NUL, which no word can contain."""
    return "\0".join(line.command(*before)).encode("utf-8", "surrogateescape")


def as_words(text: bytes) -> list[str]:
    """Split the text into words again."""
    return text.decode("utf-8", "surrogateescape").split("\0")


@st.composite
def mutated_lines(draw: st.DrawFn) -> tuple[str, list[str]]:
    """Draw a program's name, and a command's words with bytes changed."""
    family = draw(st.sampled_from((4, 6)))
    line = draw(lines(family, wild=draw(st.booleans())))
    text = draw(mutated(as_bytes(line, *draw(st.sampled_from(COMMANDS))), 4))
    ours = "iptables" if family == 4 else "ip6tables"
    return draw(st.sampled_from((ours, ours, ours, *PROGRAMS))), as_words(text)


@st.composite
def mutated_text(draw: st.DrawFn) -> bytes:
    """Draw a restore input: chains, rules with odd quoting, and bytes changed."""
    found = draw(st.lists(lines(4), max_size=4))
    parts = [SETUP] if draw(st.booleans()) else []
    for table in tables.BASE_CHAINS:
        rules = [line for line in found if line.table == table]
        if rules:
            parts.append(f"*{table}\n:one - [0:0]\n:INPUT ACCEPT [1:2]\n")
            parts += [f'[3:4] -A {line.chain} "{chr(34).join(line.words)}"\n' for line in rules]
            parts += [f"-A {line.chain} {' '.join(line.words)}\n" for line in rules]
            parts.append("COMMIT\n")
    return draw(mutated("".join(parts).encode("utf-8", "surrogateescape"), 6))
