"""Generated input of iptables-xml: lines in any order, with odd words, quotes and counters.

Chains always have counters: for a chain line without them the reference prints what its memory contains.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.harness.commands import Command

LONG = "c" * 40
OPTIONS = ("-j", "-g", "-m", "--jump", "--goto", "--module", "--match", "-p", "-A", "--dport", "--a-b", "-", "--", "-1")
WORDS = (*OPTIONS, *OPTIONS, "!", "!", "!", "web", "INPUT", LONG, LONG[:32], "ACCEPT", "DROP", "LOG", "RETURN", "tcp")
ODD = ("", "ü", "\udcff", "<&>", "'", "\\", '\\"', "a=b", "\v", "\r", "\x7f", "1")
BEFORE_RULES = (
    "[1:2] ",
    "[18446744073709551615:3] ",
    "[1:",
    "[1:]",
    "[1:2]x",
    "[:1:2] ",
    "[]1:2] ",
    "[a:b] ",
    "[1:2:3]",
)
OF_CHAINS = ("[0:0]", "[1:2]", "[18446744073709551615:9223372036854775808]", "[-1:-2]", "[5:6", "[1:2x]", "[+1:+2]")
OTHERS = (
    "",
    "",
    "# a-b--c",
    "#",
    "# <&>ü",
    " ",
    "COMMIT ",
    "text",
    ":",
    ":a",
    "*",
    "*nat",
    "*" + "t" * 40,
    "\t-A INPUT -j x",
)


def commands(seed: int) -> Iterator[Command]:
    """Yield commands without end."""
    random = Random(seed)
    while True:
        words = random.choice([(), (b"-c",), (b"-v",), (b"-c", b"-v")])
        yield Command("iptables-xml", words, _text(random).encode("utf-8", "surrogateescape"))


def _text(random: Random) -> str:
    lines = ["*filter", ":INPUT ACCEPT [1:2]", ":web - [0:0]"]
    for _ in range(random.choice([1, 2, 4, 8])):
        if random.random() < 0.3:  # the same conditions again
            lines.append(lines[-1].partition("-j")[0] + "-j " + random.choice(["LOG", "DROP", "web", "X y"]))
        else:
            lines.append(_line(random))
    return "\n".join([*lines, *random.choice([["COMMIT", ""], ["COMMIT", ""], [""], []])])


def _line(random: Random) -> str:
    sort = random.random()
    if sort < 0.75:
        return _rule(random)
    if sort < 0.85:
        name, policy = random.choice(["INPUT", "web", LONG, "q"]), random.choice(["ACCEPT", "-", LONG])
        return f":{name} {policy} {random.choice(OF_CHAINS)}"
    return "COMMIT" if sort < 0.9 else random.choice(OTHERS)


def _rule(random: Random) -> str:
    start = random.choice([["-A", "INPUT"], ["-A", "INPUT"], ["-A", "web"], ["-A", LONG], ["-A", "z"], []])
    words = start + [_word(random) for _ in range(random.choice([0, 1, 2, 2, 3, 4, 5, 8]))]
    if random.random() < 0.4:
        words += ["-j", random.choice(["web", "LOG", "DROP", LONG, LONG[:32]])]
    counters = random.choice(BEFORE_RULES) if random.random() < 0.2 else ""
    return counters + "".join(word + random.choice([" ", " ", " ", "  ", "\t"]) for word in words)


def _word(random: Random) -> str:
    word, sort = random.choice(ODD if random.random() < 0.25 else WORDS), random.random()
    if sort < 0.15:
        return f'"{word}"'
    if sort < 0.2:
        return f'"{word} {random.choice(WORDS)}"'
    if sort < 0.22:
        return f'"{word}'
    return f'{word}"{random.choice(WORDS)}"{random.choice(ODD)}' if sort < 0.25 else word
