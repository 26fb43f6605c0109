"""iptables-py shim status: where launchers are, whether they are up to date, and what PATH leads to."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from iptables_py.programs import PROGRAMS
from iptables_py.startup import launchers
from tests.harness.own import Run, says

USUAL = [name for name in PROGRAMS if "-legacy" not in name]
ALL = [*USUAL, launchers.OWN]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Return a directory with launchers."""
    directory = tmp_path / "programs"
    launchers.install(str(directory))
    return directory


def described(iptables_py: Run, *words: object, **env: str) -> tuple[int, list[dict[str, Any]]]:
    """Return the exit status and the directories that the command describes."""
    done = iptables_py("shim", "status", "--json", *words, env=env)
    assert done.stderr == b""
    return done.returncode, json.loads(done.stdout)["directories"]


def test_launchers_that_are_used(iptables_py: Run, place: Path, state: Path) -> None:
    done = iptables_py("shim", "status", place, env={"PATH": f"{place}:/bin"})
    interpreter = os.path.realpath(launchers.sys.executable)
    package = Path(launchers.__file__).resolve().parents[2]
    lines = ["up to date", "first on PATH", f"Python: {interpreter}", f"package: {package}"]
    details = "".join(f"    {line}\n" for line in lines)
    expected = f"{place}: {len(ALL)} launchers\n{details}ruleset: {state}\n"
    assert (done.returncode, done.stdout.decode()) == (0, expected)


def test_directories_of_path_and_the_usual_one(iptables_py: Run, place: Path, tmp_path: Path) -> None:
    usual = tmp_path / "share" / "iptables-py" / "bin"
    env = {"XDG_DATA_HOME": str(tmp_path / "share"), "PATH": f"/bin:{place}:{tmp_path}"}
    assert [one["directory"] for one in described(iptables_py, **env)[1]] == [str(place)]
    launchers.install(str(usual))
    status, found = described(iptables_py, **env)
    assert [one["directory"] for one in found] == [str(usual), str(place)]
    assert found[0]["hidden"] == {name: str(place / name) for name in USUAL}
    assert (status, found[1]["hidden"]) == (0, {})


def test_no_launchers(iptables_py: Run, tmp_path: Path) -> None:
    done = iptables_py("shim", "status", env={"PATH": "/bin", "XDG_DATA_HOME": str(tmp_path)})
    assert (done.returncode, done.stdout.split(b";")[0]) == (1, b"no launchers")
    done = iptables_py("shim", "status", tmp_path)
    assert (done.returncode, done.stdout.splitlines()[0]) == (1, f"{tmp_path}: no launchers".encode())
    says(iptables_py("shim", "status", ""), 2, "empty")


def test_what_is_not_well(iptables_py: Run, place: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "ipset").write_text("#!/bin/sh\n")
    (other / "ipset").chmod(0o755)
    (place / "nfacct").unlink()
    (place / "iptables").write_bytes(launchers.launcher("iptables", "/gone/python3", "/gone/packages", str(place)))
    status, [found] = described(iptables_py, place, PATH=f"{other}:{place}")
    assert (status, found["missing"], found["outdated"]) == (1, ["nfacct"], ["iptables"])
    assert found["hidden"] == {"ipset": str(other / "ipset")}
    assert found["gone"] == ["/gone/python3", "/gone/packages"]
    text = iptables_py("shim", "status", place, env={"PATH": f"{other}:{place}"}).stdout.decode()
    assert f"    not used, because PATH finds the programs in {other} first: ipset\n" in text
    assert f'    to use them in this shell: eval "$(iptables-py shim env {place})"\n' in text
    assert "    no longer there: /gone/python3, /gone/packages\n" in text
    text = iptables_py("shim", "status", place, env={"PATH": "/nowhere"}).stdout.decode()
    assert f"    not used, because not on PATH: all {len(ALL) - 2} launchers\n" in text


def test_a_launcher_by_way_of_a_shell_is_read(iptables_py: Run, place: Path) -> None:
    (place / "iptables").write_bytes(launchers.launcher("iptables", "/a b/python3", "/it's", str(place)))
    _, [found] = described(iptables_py, place)
    assert (found["python"][0], found["package"][0]) == ("/a b/python3", "/it's")


def test_an_iptables_py_that_stayed_is_not_missed(iptables_py: Run, place: Path) -> None:
    (place / "iptables-py").write_text("#!/bin/sh\n")
    assert described(iptables_py, place, PATH=str(place))[0] == 0


def test_files_that_were_saved(iptables_py: Run, place: Path) -> None:
    (place / "iptables").write_text("#!/bin/sh\n")
    launchers.install(str(place))
    assert described(iptables_py, place)[1][0]["saved"] == ["iptables"]
