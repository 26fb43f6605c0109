"""The measured programs: ours through the shim's launchers, and the real ones if they are available."""

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
    """An implementation of iptables with its own ruleset."""

    def __init__(self, name: str, path: str, environment: dict[str, str], apart: bool) -> None:
        self.name = name
        self.path = path  # of iptables; -save and -restore are next to it
        self.environment = environment
        self.worker = Worker(apart)

    def run(self, kind: str, words: list[str], stdin: str = os.devnull) -> Figures:
        """Run `iptables`, or `iptables-save` or `iptables-restore` for the kind "-save" or "-restore"."""
        return self.worker.run([self.path + kind, *words], stdin, self.environment)

    def run_ipset(self, words: list[str], stdin: str = os.devnull) -> Figures:
        """Run our `ipset`, which is next to `iptables`."""
        return self.worker.run([str(Path(self.path).with_name("ipset")), *words], stdin, self.environment)


def ours(place: Path, name: str = "ours") -> Program:
    """Return our program, with launchers and ruleset below `place`."""
    launchers.install(str(place / "bin"))
    return Program(name, str(place / "bin" / "iptables"), {"IPTABLES_PY_STATE": str(place / "state")}, False)


def peers(place: Path) -> list[Program]:
    """Return the real programs in $IPTABLES_REFERENCE or on PATH; none unless root can make network namespaces.

    iptables-legacy gets a lock of its own below `place`: without -w it fails if another process holds the usual one.
    """
    where = os.pathsep.join(filter(None, (os.environ.get("IPTABLES_REFERENCE"), os.environ.get("PATH"))))
    found = {name: shutil.which(file, path=where) for name, file in PEERS.items()}
    if os.geteuid() != 0 or subprocess.run(["unshare", "-n", "true"], check=False).returncode:
        return []
    lock = {"XTABLES_LOCKFILE": str(place / "xtables.lock")}
    return [Program(name, path, lock, True) for name, path in found.items() if path]


def floor(place: Path) -> list[str]:
    """Return the floor: a command that starts the launchers' interpreter and does nothing."""
    first = (place / "bin" / "iptables").read_text().partition("\n")[0]
    return [
        first.removeprefix("#!").split(" ")[0] if first.startswith("#!/") else sys.executable,
        "-I",
        "-S",
        "-c",
        "pass",
    ]
