"""What the kernel says about this host: `ip` and /proc/sys."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from iptables_py.app.terminal import visible

Rows = list[dict[str, Any]]
Setting = Callable[[str], int | None]
SYSCTLS = Path("/proc/sys")
BY_HAND = "or write the description by hand, docs/host.md has an example"
PATIENCE = 30  # seconds


class NoAnswer(click.UsageError):
    """The kernel can't be asked; the message is one line with the way out."""


@dataclass(frozen=True)
class Asked:
    """What the kernel said.

    interfaces: the rows of `ip address`
    routes, rules: those of `ip route` and `ip rule`, by family
    setting: a function that returns the number in a file below /proc/sys, None without one
    """

    interfaces: Rows
    routes: dict[int, Rows]
    rules: dict[int, Rows]
    setting: Setting


def ask() -> Asked:
    """Ask the kernel about this host. Raise NoAnswer."""
    return Asked(
        _rows("address", "show"),
        {family: _rows(f"-{family}", "route", "show", "table", "all") for family in (4, 6)},
        {family: _rows(f"-{family}", "rule", "show") for family in (4, 6)},
        setting,
    )


def setting(path: str) -> int | None:
    """Return the number in a file below /proc/sys, None without one."""
    try:
        return int((SYSCTLS / path).read_text())
    except (OSError, ValueError):
        return None


def _rows(*words: str) -> Rows:
    """Return what `ip` prints as JSON. Numbers are not replaced by names: those depend on files in /etc."""
    command = ["ip", "-json", "-details", "-Numeric", *words]
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            timeout=PATIENCE,
            env={**os.environ, "LC_ALL": "C"},
        )
    except FileNotFoundError:
        raise NoAnswer(f"no program `ip`: install iproute2, {BY_HAND}") from None
    except (OSError, subprocess.SubprocessError) as error:
        reason = getattr(error, "strerror", None) or f"no answer in {PATIENCE} seconds"
        raise NoAnswer(f"cannot run `ip`: {reason}: install iproute2, {BY_HAND}") from None
    try:
        if done.returncode:
            raise ValueError
        found = json.loads(done.stdout or b"[]")
    except ValueError:
        said = visible(" ".join(done.stderr.decode("utf-8", "replace").split()) or "no JSON")
        raise NoAnswer(
            f"`{' '.join(command)}` failed: {said[:200]}: install iproute2 4.20 or later, {BY_HAND}"
        ) from None
    return [row for row in found if row]
