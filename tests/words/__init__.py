"""Tables of words (hosts, ports, protocols) with the reference's interpretation of each, and their recording.

`python -m tests.words` records all tables again. A row is family, word and answer, separated by tabs, with other bytes
escaped. An answer is the interpretation of the word, or `!` and the error.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from iptables_py.errors import Problem
from tests.harness.commands import Command
from tests.reference import reference

HERE = Path(__file__).parent
PROGRAM = {4: "iptables", 6: "ip6tables"}

# for each table: the words before the tested word, and how to find the answer in -S and in the rows of -nL
Where = tuple[list[str], str, Callable[[str], str]]
KINDS: dict[str, Where] = {
    "hosts": (["-s"], r"-s (\S+)", lambda row: row[20:].split()[0]),
    "host_masks": (["-m", "conntrack", "--ctorigsrc"], r"ctorigsrc (\S+)", lambda row: row.split()[-1]),
    "protocols": (["-p"], r"-p (\S+)", lambda row: row[11:].split()[0]),
    "tcp_ports": (["-p", "tcp", "--dport"], r"dport (\S+)", lambda row: row.rpartition("dpt:")[2]),
    "udp_ports": (["-p", "udp", "--dport"], r"dport (\S+)", lambda row: row.rpartition("dpt:")[2]),
}


def rows(kind: str) -> list[tuple[int, str, str]]:
    """Return (family, word, answer) for each line of the table."""
    lines = (HERE / f"{kind}.tsv").read_text().splitlines()
    return [
        (int(family), *(cell.encode().decode("unicode_escape") for cell in (word, answer)))  # type: ignore[misc]
        for family, word, answer in (line.split("\t") for line in lines)
    ]


Read = Callable[[int, str], str]


def answers(kind: str, read: Read) -> list[tuple[int, str, str]]:
    """Return the rows of the table of that kind, with the answers of `read`; a Problem is an answer."""
    found = []
    for family, word, _ in rows(kind):
        try:
            found.append((family, word, read(family, word)))
        except Problem as problem:
            found.append((family, word, "! " + problem.text))
    return found


def ask(kind: str, words: list[tuple[int, str]]) -> list[tuple[int, str, str]]:
    """Return the rows of a table with the reference's current answers."""
    before, saved, listed = KINDS[kind]
    found = []
    with reference.session() as run:

        def call(family: int, *line: str) -> tuple[int, str, str]:
            answer = run(Command(PROGRAM[family], tuple(w.encode("utf-8", "surrogateescape") for w in line)))
            return answer.status, _text(answer.stdout), _text(answer.stderr)

        for family, word in words:
            status, _, error = call(family, "-A", "INPUT", *before, word)
            if status:
                found.append((family, word, "! " + re.sub(r"\nTry `.*\n$", "", error).partition(": ")[2]))
                continue
            lines = [line for line in call(family, "-S", "INPUT")[1].splitlines() if line.startswith("-A")]
            answers = [(re.search(saved, line) or ["", "-"])[1] for line in lines]
            answers += [listed(row.rstrip()) for row in call(family, "-nL", "INPUT")[1].splitlines()[2:]]
            found.append((family, word, " ".join(answers)))
            call(family, "-F")
    return found


def _text(output: bytes) -> str:
    return output.decode("utf-8", "surrogateescape")


def record(kind: str) -> None:
    """Record the table again."""
    cells = ask(kind, [(family, word) for family, word, _ in rows(kind)])
    with open(HERE / f"{kind}.tsv", "w") as file:
        for family, *texts in cells:
            shown = "\t".join(text.encode("unicode_escape").decode() for text in texts)
            file.write(f"{family}\t{shown}\n")
