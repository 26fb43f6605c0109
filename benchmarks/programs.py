"""The programs that are measured: ours through the shim's launchers, and beside it the real ones where they are."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from benchmarks.worker import Figures, Worker
from iptables_py.startup import launchers

PEERS = {"nft": "iptables-nft", "legacy": "iptables-legacy"}


class Program:
    """One implementation of iptables with a ruleset of its own."""

    def __init__(self, name: str, path: str, environment: dict[str, str], apart: bool) -> None:
        self.name = name
        self.path = path  # of its iptables; -save and -restore are beside it
        self.environment = environment
        self.worker = Worker(apart)

    def run(self, kind: str, words: list[str], stdin: str = os.devnull) -> Figures:
        """Run `iptables`, or with a kind "-save" or "-restore" that."""
        return self.worker.run([self.path + kind, *words], stdin, self.environment)


def ours(place: Path, name: str = "ours") -> Program:
    """Our own, its launchers and ruleset below `place`."""
    launchers.install(str(place / "bin"))
    return Program(name, str(place / "bin" / "iptables"), {"IPTABLES_PY_STATE": str(place / "state")}, False)


def peers() -> list[Program]:
    """The real ones: those on PATH or in $IPTABLES_REFERENCE, for root alone."""
    where = os.pathsep.join(filter(None, (os.environ.get("IPTABLES_REFERENCE"), os.environ.get("PATH"))))
    found = {name: shutil.which(file, path=where) for name, file in PEERS.items()}
    if os.geteuid() != 0 or subprocess.run(["unshare", "-n", "true"], check=False).returncode:
        return []
    return [Program(name, path, {}, True) for name, path in found.items() if path]


def floor(place: Path) -> list[str]:
    """The command that is Python's floor: the launchers' interpreter, doing nothing."""
    first = (place / "bin" / "iptables").read_text().partition("\n")[0]
    return [
        first.removeprefix("#!").split(" ")[0] if first.startswith("#!/") else sys.executable,
        "-I",
        "-S",
        "-c",
        "pass",
    ]
