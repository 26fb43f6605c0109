"""ipset: restores compared with restores of rules, and how saves and restores grow."""

from __future__ import annotations

from pathlib import Path

from benchmarks.programs import Program
from benchmarks.report import Report, median
from benchmarks.ruleset import nat_table
from benchmarks.worker import Figures

MEMBERS, SAVED = 20_000, 65_536


def members(type: str, count: int) -> str:
    """Return what creates and fills the set s; each member is an address, or an address and a port."""
    port = ",tcp:80" if "port" in type else ""
    create = f"create s {type} maxelem {count}\n"
    return create + "".join(f"add s 10.{n >> 16}.{n >> 8 & 255}.{n & 255}{port}\n" for n in range(count))


def measure(report: Report, place: Path, program: Program, large: int, rounds: int) -> None:
    """Measure restores of MEMBERS members and of `large` (0 to skip that), and saves of SAVED members."""

    def restored(type: str, count: int, times: int) -> list[Figures]:
        path = place / "members.txt"
        path.write_text(members(type, count))
        figures = []
        for _ in range(times):
            program.run_ipset(["destroy"])
            figures.append(program.run_ipset(["restore"], str(path)))
        return figures

    rules = place / "rules.txt"
    rules.write_text(nat_table(MEMBERS))
    of_rules = median([program.run("-restore", [], str(rules)) for _ in range(rounds)])
    of_members = median(restored("hash:ip", MEMBERS, rounds))
    name = f"ipset restore of {MEMBERS} members ({of_members * 1000:.0f} ms)"
    report.goal(f"{name} / restore of as many rules", of_members / of_rules, 1.5)
    if large:
        of_many = median(restored("hash:ip", large, 1))
        report.goal(f"ipset restore of a member, {large} / {MEMBERS}", of_many / large / of_members * MEMBERS, 4 / 3)
    saves = {}
    for type in ("hash:ip", "hash:ip,port"):
        restored(type, SAVED, 1)
        saves[type] = median([program.run_ipset(["save"]) for _ in range(rounds)])
    name = f"ipset save of {SAVED} members hash:ip,port ({saves['hash:ip,port'] * 1000:.0f} ms)"
    report.goal(f"{name} / hash:ip", saves["hash:ip,port"] / saves["hash:ip"], 2.0)
    program.run_ipset(["destroy"])
