"""The test of a script by the host's nft, in a network namespace of its own, so that nothing is changed."""

import os
import shutil
import subprocess

import click

SECONDS = 60


def refusal(script: bytes) -> str:
    """Return why nft refuses the script, "" if it accepts it. Raise UsageError if nft can't be asked."""
    path = os.pathsep.join((os.environ.get("PATH", os.defpath), "/usr/sbin", "/sbin"))
    nft, unshare = (shutil.which(name, path=path) for name in ("nft", "unshare"))
    for name, found in (("nft", nft), ("unshare", unshare)):
        if not found:
            raise click.UsageError(f"--check needs the program {name}: install it, or leave out --check")
    own_user = [] if os.geteuid() == 0 else ["--user", "--map-root-user"]
    words = [str(unshare), "--net", *own_user, str(nft), "--check", "--file", "-"]
    done = subprocess.run(words, input=script, capture_output=True, check=False, timeout=SECONDS)
    if done.returncode == 0:
        return ""
    return f"nft refuses the script: {done.stderr.decode('utf-8', 'replace').strip()}"
