"""A host with firewall programs that only note that they were reached, in namespaces of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.harness.own import Done

NOBODY = ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")
NOTE = '#!/bin/sh\necho "${{0##*/}} $*" >>{reached}\n'
PLACE = "/usr/local/sbin"
NAMES = (
    *("iptables", "ip6tables", "iptables-save", "iptables-restore", "iptables-legacy", "iptables-apply"),
    *("nft", "ebtables", "arptables", "xtables-monitor", "sudo", "xtables-nft-multi"),
)
# In namespaces: the host's programs, and the interpreter and the package for a user who can't enter root's directory.
SET_UP = """\
set -e
mount --bind "$1/programs" {place}
mount -t tmpfs -o mode=755 none /mnt
for part in {parts}; do
    mkdir -p "/mnt/parts$part"
    mount --rbind "$part" "/mnt/parts$part"
done
for part in {parts}; do
    top=/$(echo "${{part#/}}" | cut -d/ -f1)
    [ "$(stat -c %a "$top")" = 700 ] || continue
    mount -t tmpfs -o mode=755 none "$top"
done
for part in {parts}; do
    [ -e "$part" ] || {{ mkdir -p "$part"; mount --rbind "/mnt/parts$part" "$part"; }}
done
cd "$1"
shift
exec "$@"
"""


class Host:
    """A host: `directory` belongs to everyone, `reached` lists what was called."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self._reached = directory / "reached"
        self._reached.touch()
        self._reached.chmod(0o666)
        programs = directory / "programs"
        programs.mkdir()
        for name in ("multi", "sudo"):
            (programs / name).write_text(NOTE.format(reached=self._reached))
            (programs / name).chmod(0o755)
        (programs / "multi").rename(programs / "xtables-nft-multi")
        (programs / "alternatives").mkdir()
        for name in NAMES[:-2]:
            (programs / "alternatives" / name).symlink_to("../xtables-nft-multi")
            (programs / name).symlink_to(f"alternatives/{name}")
        (programs / "nft").unlink()
        (programs / "nft").symlink_to("/bin/true")
        self.path = f"{PLACE}:{os.environ['PATH']}"

    def run(self, *words: str | Path, how: tuple[str, ...] = (), program: str = "", **env: str) -> Done:
        """Run `iptables-py WORD ...` on the host, by the command `how` and, if given, by a Python program."""
        parts = sorted({sys.base_prefix, sys.prefix, str(Path(__file__).parents[3])})
        script = SET_UP.format(place=PLACE, parts=" ".join(f'"{part}"' for part in parts))
        python = [sys.executable, "-c", program] if program else [sys.executable, "-m", "iptables_py"]
        environment = {name: value for name, value in os.environ.items() if not name.startswith("IPTABLES_PY")}
        environment |= {"PATH": self.path, "PYTHONPATH": str(Path(__file__).parents[3]), "TMPDIR": "/tmp", **env}
        return subprocess.run(
            ["unshare", "-mn", "sh", "-c", script, "sh", self.directory, *how, *python, *words],
            env=environment,
            input=b"",
            capture_output=True,
            check=False,
            timeout=60,
        )

    def reached(self) -> list[str]:
        """Return the calls that reached the host's programs."""
        return self._reached.read_text().splitlines()


def host() -> Iterator[Host]:
    """Make a host; end the test if this process can't make the namespaces."""
    if os.geteuid() or subprocess.run(["unshare", "-mn", "true"], check=False).returncode:
        pytest.skip("needs root and namespaces")
    directory = Path(tempfile.mkdtemp(prefix="host-", dir="/tmp"))
    try:
        directory.chmod(0o777)
        yield Host(directory)
    finally:
        shutil.rmtree(directory)
