"""Commands on one rule or one chain: compared with the real programs, and with the start of Python."""

from __future__ import annotations

from benchmarks.programs import Program
from benchmarks.report import Report, Samples, median
from benchmarks.worker import Worker

PLACE = ["-t", "nat"]
LONG, SMALL = "KUBE-SERVICES", "KUBE-MARK-MASQ"  # chains of nat_table()
NEW = "-d 10.200.0.1/32 -p tcp -m comment --comment new -m tcp --dport 80 -j".split()  # noqa: SIM905  # as typed
MOST = 1.6  # floors


def tasks(chain: str = "OUTPUT", target: str = "ACCEPT", known: list[str] | None = None) -> dict[str, list[str]]:
    """Return all commands by name, in the order in which to run them: each finds what the one before left.

    `known` is a rule of the chain, by default the one that is added.
    """
    rule = [*NEW, target]
    words = {
        "-A": ["-A", chain, *rule],
        "-C": ["-C", chain, *(known or rule)],
        "-S CHAIN": ["-S", "OUTPUT"],
        "-D": ["-D", chain, *rule],
        "-I": ["-I", chain, *rule],
        "-D first": ["-D", chain, *rule],
        "-N": ["-N", "new"],
        "-A in it": ["-A", "new", *NEW, "ACCEPT"],
        "-n -L CHAIN": ["-n", "-L", "new"],
        "-Z CHAIN": ["-Z", "new"],
        "-F CHAIN": ["-F", "new"],
        "-E": ["-E", "new", "newer"],
        "-X": ["-X", "newer"],
    }
    return {name: [*PLACE, *some] for name, some in words.items()}


def middle(rules: int) -> list[str]:
    """Return the words of the rule in the middle of LONG."""
    number = rules // 8
    address = f"10.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}/32"
    name = f"ns{number % 97}/service{number}:http"
    words = f"-d {address} -p tcp -m comment --comment {name} -m tcp --dport {number % 60000 + 1}".split()
    return [*words, "-j", f"KUBE-SVC-{number:016X}"]


def measure_peers(report: Report, rules: int, programs: list[Program], rounds: int) -> None:
    """Compare with the real programs, which also hold nat_table(rules)."""
    words_of = tasks(LONG, SMALL, middle(rules))
    found: Samples = {name: {program.name: [] for program in programs} for name in words_of}
    for _ in range(rounds):
        for name, words in words_of.items():
            for program in programs:
                found[name][program.name].append(program.run("", words))
    report.samples(f"one rule or chain of {rules} rules", found)
    for peer, most in (("nft", {"-C": 0.2, "-D": 0.2}), ("legacy", {"-C": 0.2, "-D": 0.2, "-A": 0.1, "-I": 0.1})):
        if peer in found["-C"]:
            for name, bound in most.items():
                report.goal(f"{name} / {peer}", median(found[name]["ours"]) / median(found[name][peer]), bound)


def measure_floors(
    report: Report, title: str, program: Program, worker: Worker, idle: list[str], rounds: int
) -> None:
    """Compare with the floor, alternating with it."""
    words_of = tasks()
    found: Samples = {name: {"ours": [], "floor": []} for name in words_of}
    for _ in range(rounds * 10):
        for name, words in words_of.items():
            found[name]["ours"].append(program.run("", words))
            found[name]["floor"].append(worker.run(idle))
    report.samples(f"short commands on {title}", found)
    for name, by_program in found.items():
        report.goal(f"{name} / floor, {title}", median(by_program["ours"]) / median(by_program["floor"]), MOST)
