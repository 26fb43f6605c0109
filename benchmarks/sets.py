"""ipset: restores compared with restores of rules, and how saves and restores grow."""

from __future__ import annotations

from pathlib import Path

from benchmarks.programs import Program
from benchmarks.report import Report, median
from benchmarks.ruleset import nat_table
from benchmarks.worker import Figures

MEMBERS, SAVED = 20_000, 65_536
MOST = 1.5  # times a restore of as many rules
# entries of each type, with {0} for the number of a member, {1} and {2} for its last bytes
ENTRIES = {
    "hash:ip": "10.0.{1}.{2}",
    "hash:ip family inet6": "2001:db8::{0:x}",
    "hash:ip,mac": "10.0.{1}.{2},02:00:00:00:{1:02x}:{2:02x}",
    "hash:ip,mark": "10.0.{1}.{2},0x{0:x}",
    "hash:ip,port": "10.0.{1}.{2},tcp:80",
    "hash:ip,port,ip": "10.0.{1}.{2},tcp:80,10.1.2.3",
    "hash:ip,port,net": "10.0.{1}.{2},tcp:80,10.1.2.0/24",
    "hash:mac": "02:00:00:00:{1:02x}:{2:02x}",
    "hash:net": "10.{1}.{2}.0/24",
    "hash:net family inet6": "2001:db8:{0:x}::/48",
    "hash:net,iface": "10.{1}.{2}.0/24,eth0",
    "hash:net,net": "10.{1}.{2}.0/24,10.1.2.0/24",
    "hash:net,port": "10.{1}.{2}.0/24,tcp:80",
    "hash:net,port,net": "10.{1}.{2}.0/24,tcp:80,10.1.2.0/24",
    "bitmap:ip range 10.0.0.0/16": "10.0.{1}.{2}",
    "bitmap:ip,mac range 10.0.0.0/16": "10.0.{1}.{2},02:00:00:00:{1:02x}:{2:02x}",
    "bitmap:port range 0-65535": "{0}",
    "list:set": "s{0}",
}
EXTENSIONS = "timeout 600 counters comment"
OPTIONS = {
    "no options": "",
    "timeout": " timeout 300",
    "counters": " packets 1 bytes 2",
    "comment": ' comment "x {0}"',
    "all": ' timeout 300 packets 1 bytes 2 comment "x {0}"',
}


def members(type: str, count: int) -> str:
    """Return what creates and fills the set s; each member is an address, or an address and a port."""
    port = ",tcp:80" if "port" in type else ""
    create = f"create s {type} maxelem {count}\n"
    return create + "".join(f"add s 10.{n >> 16}.{n >> 8 & 255}.{n & 255}{port}\n" for n in range(count))


def filled(type: str, count: int, options: str) -> tuple[str, str]:
    """Return what creates the set s, with any sets that are to be its members; and what adds members with options."""
    limit = f" maxelem {count}" if type.startswith("hash:") else ""
    sets = "".join(f"create s{n} hash:ip\n" for n in range(1, count + 1)) if type == "list:set" else ""
    line = f"add s {ENTRIES[type]}{options}\n"
    added = "".join(line.format(n, n >> 8 & 255, n & 255) for n in range(1, count + 1))
    return f"{sets}create s {type}{limit} {EXTENSIONS}\n", added


def measure_updates(report: Report, place: Path, program: Program, rules: Path, rounds: int) -> None:
    """Measure restores onto sets that are full of the same members, for each type, and for each option of hash:ip."""
    path = place / "members.txt"
    cases = [("hash:ip", options) for options in OPTIONS] + [(type, "all") for type in ENTRIES if type != "hash:ip"]
    for type, options in cases:
        created, added = filled(type, MEMBERS, OPTIONS[options])
        path.write_text(created + added)
        program.run_ipset(["restore"], str(path))
        path.write_text(added)
        ours, theirs = [], []
        for _ in range(rounds):
            ours.append(program.run_ipset(["-exist", "restore"], str(path)))
            theirs.append(program.run("-restore", [], str(rules)))
        name = f"ipset -exist restore, {type}, {options}"
        report.goal(f"{name} / restore of as many rules", median(ours) / median(theirs), MOST)
        program.run_ipset(["flush"])
        program.run_ipset(["destroy"])


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
    report.goal(f"{name} / restore of as many rules", of_members / of_rules, MOST)
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
    measure_updates(report, place, program, rules, rounds)
