"""Fixtures: a ruleset to complete from, launchers, and shells that are shared by all tests."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from iptables_py.startup import launchers
from tests.completing import cases
from tests.completing.terminal import ROOT, Shell, needed


@pytest.fixture(scope="session")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a directory with the launchers and iptables-py."""
    directory = tmp_path_factory.mktemp("programs")
    launchers.install(str(directory), legacy=True)
    own = directory / "iptables-py"
    own.write_text(f'#!/bin/sh\nPYTHONPATH={ROOT} exec {sys.executable} -m iptables_py "$@"\n')
    own.chmod(0o755)
    return directory


@pytest.fixture(scope="session")
def full_state(tmp_path_factory: pytest.TempPathFactory, programs: Path) -> Path:
    """Return a state directory with the rules and sets of the cases."""
    directory = tmp_path_factory.mktemp("state")
    environment = {**os.environ, "IPTABLES_PY_STATE": str(directory)}
    for program, text in (
        ("iptables-restore", cases.RULES),
        ("ip6tables-restore", cases.RULES_6),
        ("ipset", cases.SETS),
        ("nfacct", cases.OBJECTS),
    ):
        words = ["restore"] if program in ("ipset", "nfacct") else []
        subprocess.run([programs / program, *words], input=text, env=environment, check=True)
    return directory


@pytest.fixture(scope="session")
def shell(
    tmp_path_factory: pytest.TempPathFactory, programs: Path, full_state: Path
) -> Iterator[Callable[[str], Shell]]:
    """Return a function that returns the shell of a name, running in a directory with the file rules.v4."""
    shells: dict[str, Shell] = {}

    def started(name: str) -> Shell:
        needed(name)
        if name not in shells:
            directory = tmp_path_factory.mktemp(name)
            (directory / "rules.v4").write_text("")
            shells[name] = Shell(name, programs, directory, {"IPTABLES_PY_STATE": str(full_state)})
        return shells[name]

    yield started
    for one in shells.values():
        one.close()
