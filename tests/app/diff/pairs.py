"""Random pairs of rulesets, and the commands that lead from one to the other, run one after another."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

from iptables_py.app.diff.commands import Commands, commands
from iptables_py.app.diff.steps import Command as Step
from iptables_py.app.rulesets import Scratch, restore_onto
from tests.harness.commands import Answer, Command

Table = dict[str, list[str]]  # the rules of each chain
Rules = dict[str, tuple[Table, dict[str, str]]]  # by table: its chains, and its policies

TARGETS = ("ACCEPT", "DROP", "RETURN", "LOG", "LOG --log-prefix \"it's a \\\"b\\\" \"", "MARK --set-xmark 0x1/0xff")
MATCHES = (
    "-m mark --mark 0x1",
    "-s 10.0.0.0/8",
    "-s 192.0.2.1/32 ! -d 198.51.100.0/24",
    "-p tcp -m tcp --dport 22",
    "-p tcp -m tcp --dport 22 ! --tcp-flags FIN,SYN,RST,ACK SYN",
    "-p udp -m udp --sport 1:1024",
    '-m comment --comment "two words"',
    "-m comment --comment -j",
    '-m comment --comment "$HOME `id` \'#\'"',
    "-m conntrack --ctstate RELATED,ESTABLISHED",
    "",
)
USERS = ("one", "two", "three", "LOGGING", "a;b")
BASES = {"filter": ("INPUT", "FORWARD", "OUTPUT"), "raw": ("PREROUTING", "OUTPUT")}
COUNTED = re.compile(rb"(?m)^\[(\d+):\d+\] (-A .*)$")


def ruleset(random: random.Random) -> Rules:
    """Return a ruleset; chains jump only to those that come later in an order of its own."""
    found: Rules = {}
    for table in random.choice((["filter"], ["filter", "raw"])):
        users = random.sample(USERS, random.randint(0, len(USERS)))
        chains = {name: [rule(random, table, users) for _ in range(random.randint(0, 6))] for name in BASES[table]}
        for at, name in enumerate(users):
            chains[name] = [rule(random, table, users[at + 1 :]) for _ in range(random.randint(0, 4))]
        found[table] = chains, {name: random.choice(("ACCEPT", "DROP")) for name in BASES[table]}
    return found


def rule(random: random.Random, table: str, users: list[str]) -> str:
    """Return a rule that jumps to one of these chains or has another target."""
    targets = [target for target in TARGETS if not target.startswith("MARK")]
    target = random.choice([*targets, *users, *users])
    return f"{random.choice(MATCHES)} -{'j' if target not in users else random.choice('jg')} {target}".strip()


def edited(random: random.Random, old: Rules) -> Rules:
    """Return a ruleset after some edits of the rules in base chains, and of policies."""
    found = {table: ({name: [*rules] for name, rules in chains.items()}, {**policies})
             for table, (chains, policies) in old.items()}
    for _ in range(random.randint(1, 5)):
        table = random.choice(sorted(found))
        chains, policies = found[table]
        name = random.choice(BASES[table])
        users = [user for user in chains if user not in BASES[table]]
        place = random.randint(0, len(chains[name]))
        match random.choice(["add", "delete", "move", "policy"]):
            case "add":
                chains[name].insert(place, rule(random, table, users))
            case "delete":
                del chains[name][place : place + 1]
            case "move":
                random.shuffle(chains[name])
            case "policy":
                policies[name] = random.choice(("ACCEPT", "DROP"))
    return found


def pair(seed: int) -> tuple[bytes, bytes]:
    """Return two save texts: one in three has an unrelated second ruleset, the others an edited one."""
    chance = random.Random(seed)
    old = ruleset(chance)
    new = edited(chance, old) if seed % 3 else ruleset(chance)
    return text(old, "[7:700] "), text(new, "")


def text(rules: Rules, counters: str) -> bytes:
    """Return the save text, with these counters before each rule."""
    found = ""
    for table, (chains, policies) in rules.items():
        found += f"*{table}\n"
        found += "".join(f":{name} {policies.get(name, '-')} [0:0]\n" for name in chains)
        found += "".join(f"{counters}-A {name} {one}\n" for name, some in chains.items() for one in some)
        found += "COMMIT\n"
    return found.encode()


def between(old: bytes, new: bytes, atomic: bool = False) -> Commands:
    """Return the commands from one save text to the other."""
    sides = Scratch(), Scratch()
    for store, content in zip(sides, (old, new), strict=True):
        restore_onto(store, "", content, 4)
    return commands(sides, [4], None, None, atomic)


def as_commands(found: Commands) -> list[Command]:
    """Return the steps as commands of a session."""
    return [
        Command("iptables", tuple(word.encode("utf-8", "surrogateescape") for word in step.argv()[1:]))
        if isinstance(step, Step)
        else Command("iptables-restore", (b"-n",), step.text().encode())
        for step in found.steps
    ]


def session(old: bytes, new: bytes, found: Commands) -> list[Command]:
    """Return a session that ends with two saves, which have to be equal but for counters and emptied tables."""
    save = Command("iptables-save", (b"-c",))
    restored = [Command("iptables-restore", (b"-c",), old), *as_commands(found), save]
    flushed = [Command("iptables-restore", (), b"*%b\nCOMMIT\n" % table) for table in (b"filter", b"raw")]
    return [*restored, *flushed, Command("iptables-restore", (), new), save]


def check(run: Callable[[Command], Answer], old: bytes, new: bytes, found: Commands) -> list[Answer]:
    """Run the session and check what it shows. Return its answers."""
    answers = [run(one) for one in session(old, new, found)]
    assert [one.status for one in answers] == [0] * len(answers), answers
    count = 1 + len(found.steps)
    after, right = answers[count].stdout, answers[-1].stdout
    assert saved(after) == saved(right)
    return answers


def saved(output: bytes) -> list[bytes]:
    """Return the lines of a save without comments and counters, and without tables that have nothing in them."""
    lines = [re.sub(rb"^\[\d+:\d+\] | \[\d+:\d+\]$", b"", line) for line in output.splitlines() if line[:1] != b"#"]
    tables = re.findall(r"(?ms)^\*.*?^COMMIT$", "\n".join(line.decode() for line in lines))
    return [one.encode() for one in tables if re.search(r"(?m)^-A|DROP$|^:\S+ -$", one)]
