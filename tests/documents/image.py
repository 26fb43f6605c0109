"""Build an image from a Dockerfile without a container program: on a copy of the machine's files, in namespaces."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

# The machine's files below a file system in memory. Python is in an environment, as Debian's pip installs nothing.
ROOT = """\
set -e
mount -t tmpfs none {place}
cd {place}
mkdir above work root
mount -t overlay overlay -o lowerdir=/,upperdir=above,workdir=work root
rm -rf root/var/lib/iptables-py
for one in /dev /proc; do mount --rbind "$one" "root$one"; done
rm -rf root/var/lib/iptables-py  # an image has no ruleset yet
mkdir -p root/context
mount --bind {context} root/context
"""
ENVIRONMENT = f"{sys.executable} -m venv /usr/local/image"
PATH = "/usr/local/image/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"


def steps(dockerfile: str, context: Path) -> list[str]:
    """Return what the lines of a Dockerfile do, as shell commands."""
    found = [ENVIRONMENT]
    for line in dockerfile.replace("\\\n", " ").splitlines():
        kind, _, rest = line.partition(" ")
        if kind == "COPY":
            *sources, to = rest.split()
            is_directory = to.endswith("/") or (context / sources[0]).is_dir()
            found.append(f"mkdir -p {to if is_directory else os.path.dirname(to)}")
            found += [f"cp -r /context/{one}{'/.' * (context / one).is_dir()} {to}" for one in sources]
        elif kind == "RUN":
            found.append(f"sh -c {shlex.quote(rest)}")
        else:
            assert kind in ("FROM", "CMD", "#", "") and (kind != "FROM" or rest.startswith("python:3.")), line
    return found


def built(dockerfile: str, context: Path, place: Path, then: str) -> subprocess.CompletedProcess[str]:
    """Build the image with an empty directory as its place, and run shell commands in it. The first failure ends it."""
    inside = "\n".join(["set -e", "cd /", *steps(dockerfile, context), then])
    script = ROOT.format(place=shlex.quote(str(place)), context=shlex.quote(str(context)))
    script += f"exec chroot root env HOME=/root PATH={PATH} sh -c {shlex.quote(inside)}"
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "IPTABLES"))}
    namespaces = ["unshare", "--mount"] if os.geteuid() == 0 else ["unshare", "--mount", "--map-root-user"]
    done = subprocess.run(
        [*namespaces, "bash", "-c", script], capture_output=True, text=True, check=False, env=kept
    )
    if "mount: " in done.stderr and not os.environ.get("CI"):
        pytest.skip("no right to mount")
    return done
