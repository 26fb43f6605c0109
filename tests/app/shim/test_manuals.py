"""The manual pages that the shim installs: where man finds them, and what is left alone."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from iptables_py.app.shim import manuals
from iptables_py.programs import PROGRAMS
from tests.documents.test_manual import readers
from tests.harness.own import Run

__all__ = ["readers"]

NAMES = {f"{name}.8" for name in PROGRAMS}
# directory of the launchers, and of the pages
PLACES = {
    "x/bin": "x/share/man",
    "x/sbin": "x/share/man",
    "x/programs": "x/programs/man",
}


def names(directory: Path) -> set[str]:
    return {path.name for path in directory.iterdir()}


def files(directory: Path) -> set[str]:
    return {str(path.relative_to(directory)) for path in directory.rglob("*") if not path.is_dir()}


@pytest.mark.usefixtures("readers")
@pytest.mark.parametrize("where", PLACES)
def test_man_finds_them(iptables_py: Run, tmp_path: Path, where: str) -> None:
    said = iptables_py("shim", "install", tmp_path / where).stdout.decode()
    assert f"manual pages installed in {tmp_path / PLACES[where]}\n" in said
    assert names(tmp_path / PLACES[where] / "man8") == NAMES
    env = {"PATH": f"{tmp_path / where}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8", "MANPAGER": "cat"}
    for name in PROGRAMS:
        done = subprocess.run(["man", "--warnings", name], env=env, capture_output=True, text=True, check=True)
        assert done.stderr == ""
        assert "iptables-py" in done.stdout.splitlines()[-1], name
    assert iptables_py("shim", "remove", tmp_path / where).returncode == 0
    assert files(tmp_path / "x") == set()
    assert names(tmp_path / "x") == {where.partition("/")[2]}


def test_env_installs_and_renews_them(iptables_py: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    said = iptables_py("shim", "env").stdout
    page = tmp_path / "iptables-py" / "share" / "man" / "man8" / "ipset.8"
    content = page.read_bytes()
    page.write_text(f"{manuals.MARK}\nof an older version\n")
    assert iptables_py("shim", "env").stdout == said
    assert page.read_bytes() == content
    assert page.stat().st_mode & 0o777 == 0o644


@pytest.mark.parametrize("kind", ["file", "packed", "link", "directory"])
def test_pages_of_others_are_left_alone(iptables_py: Run, tmp_path: Path, kind: str) -> None:
    page = tmp_path / "share" / "man" / "man8" / ("iptables.8.gz" if kind == "packed" else "iptables.8")
    page.parent.mkdir(parents=True)
    if kind == "directory":
        page.mkdir()
    elif kind == "link":
        page.symlink_to("nowhere")
    else:
        page.write_text("another's")
    before = os.lstat(page)
    done = iptables_py("shim", "install", tmp_path / "bin")
    assert done.returncode == 0
    assert b", but not over those of others: iptables.8\n" in done.stdout
    assert names(page.parent) == NAMES - {"iptables.8"} | {page.name}
    assert iptables_py("shim", "remove", tmp_path / "bin").returncode == 0
    assert names(page.parent) == {page.name}
    assert os.lstat(page).st_ino == before.st_ino


def test_launchers_without_pages(iptables_py: Run, tmp_path: Path) -> None:
    (tmp_path / "share").touch()
    done = iptables_py("shim", "install", tmp_path / "bin")
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"no manual pages installed in " in done.stdout
    assert (tmp_path / "bin" / "iptables").exists()
    assert iptables_py("shim", "remove", tmp_path / "bin").returncode == 0


def test_the_systems_directories_stay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(manuals, "OF_MANY", (str(tmp_path),))
    manuals.install(str(tmp_path / "bin"))
    manuals.remove(str(tmp_path / "bin"))
    assert names(tmp_path / "share" / "man" / "man8") == set()
