"""Generated restore inputs: parts of the examples with bytes changed, and lines of all sorts in any order."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from random import Random

from hypothesis import strategies as st

from iptables_py import tables
from tests.properties.rules import lines
from tests.properties.words import Draw

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.v[46]"))
TOGETHER = 20  # inputs in one batch
# Hypothesis builds most examples from parts of earlier ones. So a drawn seed, with the other draws, chooses the inputs.
SEEDS = st.integers(0, 2**64 - 1)
PIECES = [bytes([byte]) for byte in b"-!:,/ \"'\\[]*#+=\x7f\xff\xc3\xa9\t\v\r\n0x9"] + [b" ! ", b" -", b" 1", b"COMMIT"]

# Lines for a table in addition to generated rules; `one` is an existing chain, `new` is not.
LINES = rb"""
:INPUT ACCEPT [0:0]
:INPUT DROP [5:6]
:INPUT DROP
:INPUT - [0:0]
:INPUT QUEUE [0:0]
:INPUT
:OUTPUT ACCEPT [x:1]
:POSTROUTING ACCEPT [18446744073709551615:18446744073709551616]
:one - [0:0]
:one ACCEPT [0:0]
:new - [0:0]
:new - [1:2] x
:new
:DROP - [0:0]
:xxxxxxxxxxxxxxxxxxxxxxxxxxxxx - [0:0]
:
-N new
-N one
-N INPUT
-X
-X one
-X new
-F
-F one
-F INPUT
-Z
-Z INPUT
-Z INPUT 1
-P INPUT DROP
-P INPUT RETURN
-P one DROP
-P INPUT DROP -c 3 4
-E one new
-E new one
-E one one
-A INPUT
-A INPUT -j one
-A INPUT -g new
-A one -j new
-A new -j one
-A one -j one
-A new
-A INPUT -j ACCEPT -t nat
-A INPUT -j MASQUERADE
-A POSTROUTING -j SNAT --to-source 1.2.3.4
-A INPUT -p tcp --dport 80 -j ACCEPT
-A INPUT -p tcp -m tcp --dport 80 -j ACCEPT
-A INPUT -s 10.0.0.1,10.0.0.2 -d fc00::1 -j DROP
-A INPUT -s 10.0.0.1,10.0.0.2 -d 10.0.0.0/8,127.0.0.1 -j DROP
-A INPUT -s fc00::1,fc00::2 -j DROP
-A INPUT -m comment --comment "a \"b\" \\ c" -j ACCEPT
-A INPUT -m comment --comment "open
-A INPUT -4 -j ACCEPT
-A INPUT -6 -j DROP
[1:2] -A INPUT -j ACCEPT
[1:2]-A INPUT -j ACCEPT
[1] -A INPUT
[1:2 -A INPUT
[a:b] -A INPUT
[-1:2] -A INPUT
[1:2] -c 3 4 -A INPUT
-A INPUT -c 3 4
-I INPUT -j DROP
-I INPUT 1 -s 10.0.0.1,10.0.0.2
-I INPUT 2 -j one
-I INPUT 9
-I one 0
-R INPUT 1 -j DROP
-R INPUT 9 -j DROP
-D INPUT 1
-D INPUT 9
-D INPUT -j one
-D INPUT -p tcp --dport 80 -j ACCEPT
-D one -j RETURN
-C INPUT -j one
-C INPUT -p udp
-L INPUT
-S
-S one 1
-t filter -A INPUT
-t nat -F
--append INPUT --jump DROP
--fl
-w -A INPUT
-w 5 -A INPUT
-n
-V
-AINPUT -jDROP
-A INPUT -A OUTPUT
-A INPUT extra
-A "IN PUT" -j DROP
! -A INPUT
-
--
# a comment
 # no comment
*filter
*nat
*none
*
COMMIT
COMMIT x
 COMMIT
""".split(b"\n")[1:]  # the last is empty

OPTIONS = [(), (), (), (), ("-c",), ("-n",), ("-n", "-c"), ("-t",), ("-v",), ("-v", "-n")]
OPTIONS += [("-T", "filter"), ("-nT", "nat")]

# The ruleset before each batch.
START = "".join(
    f"*{table}\n:{base[0]} DROP [1:2]\n:one - [0:0]\n:two - [0:0]\n"
    f"-A {base[0]} -p tcp --dport 80 -j ACCEPT\n-A {base[0]} -j one\n-A one -j RETURN\nCOMMIT\n"
    for table, base in tables.BASE_CHAINS.items()
)


@dataclass(frozen=True)
class Input:
    """The options and the input of one restore."""

    options: tuple[str, ...]
    text: bytes


@dataclass(frozen=True)
class Batch:
    """Inputs for one family, restored one after the other."""

    family: int
    inputs: tuple[Input, ...]


def blocks(path: Path) -> list[tuple[bytes, list[bytes], list[bytes]]]:
    """Return the tables of an example file, each as its first line, its chain lines and its rule lines."""
    found: list[tuple[bytes, list[bytes], list[bytes]]] = []
    for line in path.read_bytes().splitlines():
        if line.startswith(b"*"):
            found.append((line, [], []))
        elif line.startswith((b":", b"-", b"[")):
            found[-1][1 if line.startswith(b":") else 2].append(line)
    return found


BLOCKS = {
    family: [block for path in EXAMPLES if path.suffix == f".v{family}" for block in blocks(path)] for family in (4, 6)
}


@st.composite
def changed_examples(draw: Draw) -> Batch:
    """Draw some rules of an example, with the chains of their table, and change bytes."""
    family = draw(st.sampled_from((4, 4, 6)))
    choice = Random(f"{draw(SEEDS)} {family}")
    return Batch(family, tuple(Input(choice.choice(OPTIONS), _part(choice, family)) for _ in range(TOGETHER)))


def _part(choice: Random, family: int) -> bytes:
    table, chains, rules = choice.choice(BLOCKS[family])
    at = choice.randint(0, len(rules))
    part = [table, *chains, *rules[at : at + choice.randint(1, 4)], b"COMMIT", b""]
    return changed(choice, b"\n".join(part), choice.randint(0, 4))


@st.composite
def mixed_lines(draw: Draw) -> Batch:
    """Draw tables with lines of all sorts, some with bytes changed."""
    family = draw(st.sampled_from((4, 6)))
    rules = [draw(lines(family, wild=draw(st.booleans()))) for _ in range(2)]
    choice = Random(f"{draw(SEEDS)} {rules}")
    made = [" ".join(("-A", rule.chain, *rule.words)) for rule in rules]
    pool = [text.encode("utf-8", "surrogateescape") for text in made] * 6 + LINES
    names = [*(rule.table for rule in rules), "filter", *tables.BASE_CHAINS]
    return Batch(family, tuple(Input(choice.choice(OPTIONS), _text(choice, pool, names)) for _ in range(TOGETHER)))


def _text(choice: Random, pool: list[bytes], names: list[str]) -> bytes:
    """Return one or two tables with some lines of the pool; most tables are complete."""
    parts = []
    for _ in range(choice.choice((1, 1, 1, 2))):
        inner = choice.choices(pool, k=choice.randint(0, 5))
        start, end = b"*" + choice.choice(names).encode(), b"COMMIT"
        parts += [start] * (choice.random() < 0.97) + inner + [end] * (choice.random() < 0.95)
    text = b"\n".join(parts) + b"\n"
    return changed(choice, text, choice.choice((0, 0, 0, 1, 2)))


def changed(choice: Random, text: bytes, times: int) -> bytes:
    """Return the text with `times` pieces replaced, inserted or deleted."""
    for _ in range(times):
        at, length = choice.randint(0, len(text)), choice.choice((0, 1, 1, 2, 5, 30))
        new = choice.choice((b"", b"", choice.choice(PIECES), choice.choice(PIECES), choice.randbytes(2)))
        text = text[:at] + new + text[at + length :]
    return text
