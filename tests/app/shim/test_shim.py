"""iptables-py shim: what it writes, what it leaves alone, and the output of env."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

import click
import pytest

from iptables_py import __version__
from iptables_py.app.group import group
from iptables_py.programs import PROGRAMS
from iptables_py.startup import launchers
from tests.completing.terminal import needed
from tests.harness.own import Run, says

USUAL = {name for name in PROGRAMS if "-legacy" not in name}
NAMES = {*USUAL, launchers.OWN}
# of programs other than iptables: a word, and what is printed for it
VERSIONS = {
    "iptables-py": ("-V", "iptables v1.8.11 (nf_tables)\n"),
    "iptables-apply": ("-V", f"iptables-apply 1.1 (iptables-py {__version__})\n"),
    "ip6tables-apply": ("-V", f"ip6tables-apply 1.1 (iptables-py {__version__})\n"),
    "iptables-restore-translate": ("-V", "iptables-restore-translate v1.8.11\n"),
    "ip6tables-restore-translate": ("-V", "ip6tables-restore-translate v1.8.11\n"),
    "iptables-xml": ("/dev/null", '<iptables-rules version="1.0">\n</iptables-rules>\n'),
    "ipset": ("-V", "ipset v7.17, protocol version: 7\n"),
    "nfacct": ("version", "nfacct v1.0.2: utility for the Netfilter extended accounting infrastructure\n"),
}


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Return a directory for launchers that does not exist yet."""
    (tmp_path / "programs").mkdir()
    return tmp_path / "programs" / "bin"


def names(directory: Path) -> set[str]:
    return {path.name for path in directory.iterdir()}


def test_install_and_remove(iptables_py: Run, place: Path, state: Path) -> None:
    done = iptables_py("shim", "install", place)
    assert (done.returncode, done.stderr) == (0, b"")
    assert names(place) == NAMES
    assert {stat.S_IMODE(path.stat().st_mode) for path in place.iterdir()} == {0o755}
    for name in NAMES:
        word, version = VERSIONS[name] if name in VERSIONS else ("-V", f"{PROGRAMS[name].shown} v1.8.11 (nf_tables)\n")
        answer = subprocess.run([place / name, word], capture_output=True, check=True)
        assert (answer.stdout + answer.stderr).decode() == version
    subprocess.run([place / "ip6tables-nft", "-A", "INPUT", "-s", "::1"], check=True)
    assert b"-A INPUT -s ::1/128\n" in iptables_py("ip6tables-save").stdout
    before = {path.name: path.read_bytes() for path in place.iterdir()}
    assert iptables_py("shim", "install", f"{place}/").returncode == 0
    assert {path.name: path.read_bytes() for path in place.iterdir()} == before
    assert iptables_py("shim", "remove", place).returncode == 0
    assert names(place) == set()
    assert iptables_py("shim", "remove", place).returncode == 0


def test_remove_takes_only_ours(iptables_py: Run, place: Path, tmp_path: Path) -> None:
    launchers.install(str(place))
    (place / "iptables").rename(tmp_path / "away")
    (place / "iptables").symlink_to(tmp_path / "away")
    (place / "ip6tables").write_text("#!/bin/sh\necho somebody's iptables-py launcher\n")
    (place / "other").touch()
    assert iptables_py("shim", "remove", place).returncode == 0
    assert names(place) == {"iptables", "ip6tables", "other"}


def test_remove_without_a_directory(iptables_py: Run, place: Path) -> None:
    assert iptables_py("shim", "remove", place).returncode == 0
    assert not place.exists()


def somebodys(path: Path, kind: str) -> None:
    """Make a file or link under a program's name that the shim did not write."""
    path.parent.mkdir(exist_ok=True)
    if kind == "link":
        path.symlink_to("nowhere")
    else:
        path.write_bytes({"file": b"#!/bin/sh\n", "binary": b"\x7fELF\n\n" * 1000, "empty": b""}[kind])


@pytest.mark.parametrize("kind", ["file", "binary", "empty", "link"])
def test_others_are_left_alone_or_kept(iptables_py: Run, place: Path, kind: str) -> None:
    path, kept = place / "iptables-save", place / "iptables-save.iptables-py-saved"
    somebodys(path, kind)
    before = os.lstat(path)
    says(iptables_py("shim", "install", place), 1, "iptables-save", str(place), "--force")
    after = os.lstat(path)  # not atime, which reading may change
    assert (names(place), after.st_ino, after.st_mtime_ns) == ({"iptables-save"}, before.st_ino, before.st_mtime_ns)
    for _ in range(2):
        assert iptables_py("shim", "install", place, "--force").returncode == 0
        assert names(place) == NAMES | {kept.name}
        assert os.lstat(kept).st_ino == before.st_ino
    assert iptables_py("shim", "remove", place).returncode == 0
    assert (names(place), os.lstat(path).st_ino) == ({"iptables-save"}, before.st_ino)


def test_a_directory_in_the_way(iptables_py: Run, place: Path) -> None:
    (place / "iptables-nft").mkdir(parents=True)
    somebodys(place / "iptables", "file")
    for words in ((), ("--force",)):
        says(iptables_py("shim", "install", place, *words), 1, "iptables-nft")
        assert names(place) == {"iptables", "iptables-nft"}


def test_what_is_kept_is_not_lost(iptables_py: Run, place: Path) -> None:
    kept = place / "iptables.iptables-py-saved"
    somebodys(place / "iptables", "file")
    launchers.install(str(place))
    (place / "iptables").write_text("another")
    says(iptables_py("shim", "install", place, "--force"), 1, str(kept))
    assert kept.read_bytes() == b"#!/bin/sh\n"
    assert (place / "iptables").read_text() == "another"
    (place / "iptables").unlink()
    assert iptables_py("shim", "remove", place).returncode == 0
    assert names(place) == {"iptables"}


def test_an_upgrade_of_the_systems_package(place: Path) -> None:
    somebodys(place / "iptables", "link")
    for _ in range(2):
        launchers.install(str(place))
        (place / "iptables").unlink()
        somebodys(place / "iptables", "link")
    launchers.install(str(place))
    assert (place / "iptables.iptables-py-saved").readlink() == Path("nowhere")


def contents(directory: Path) -> dict[str, bytes]:
    """Return all files by name, each with its content or the target of the link."""
    return {
        path.name: os.fsencode(path.readlink()) if path.is_symlink() else path.read_bytes()
        for path in directory.iterdir()
    }


def killed(start: Callable[[], object], left: int) -> bool:
    """Call in a process that ends before its step `left` that changes a directory; return whether there was one."""
    child = os.fork()
    if child:
        return os.waitpid(child, 0)[1] != 0
    events = {"os.rename", "os.remove", "os.link", "os.symlink", "os.chmod", "os.mkdir"}

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal left
        if event in events or (event == "open" and isinstance(arguments[2], int) and arguments[2] & os.O_CREAT):
            left -= 1
            if left < 0:
                os._exit(9)

    sys.addaudithook(hook)
    try:
        start()
        os._exit(0)
    except BaseException:
        traceback.print_exc()
    os._exit(0)


@pytest.mark.parametrize("step", ["install", "remove"])
def test_being_killed(place: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    monkeypatch.setattr(launchers, "_compile", lambda: None)
    directory = str(place)
    there = {"iptables": "link", "iptables-save": "file", "ip6tables": "binary", "ip6tables-save": "empty"}
    ours = {name: launchers._current(name, directory) for name in NAMES}
    for left in range(1000):
        shutil.rmtree(place, ignore_errors=True)
        for name, kind in there.items():
            somebodys(place / name, kind)
        before = contents(place)
        if step == "remove":
            launchers.install(directory)
            installed = contents(place)
        if not killed(lambda: getattr(launchers, step)(directory), left):
            break
        after = contents(place)
        assert all(after[name] in (before[name], ours[name]) for name in there)
        if left % 2:
            launchers.install(directory)
            assert contents(place) == ours | {f"{name}{launchers.SAVED}": before[name] for name in there}
            assert step != "remove" or contents(place) == installed
        launchers.remove(directory)
        assert contents(place) == before
    assert left > (40 if step == "install" else 12)


def test_a_file_system_without_hard_links(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def link(*words: object, **more: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", link)
    somebodys(place / "iptables", "file")
    launchers.install(str(place))
    assert names(place) == NAMES | {"iptables.iptables-py-saved"}
    launchers.remove(str(place))
    assert contents(place) == {"iptables": b"#!/bin/sh\n"}


@pytest.mark.parametrize(
    "name", ["/sbin", "/usr/sbin/", "/bin", "/usr/bin/.", "/tmp/../usr//sbin", "../../../../../../../../sbin", "link"]
)
def test_the_systems_directories(iptables_py: Run, tmp_path: Path, name: str) -> None:
    (tmp_path / "here" / "link").symlink_to("/usr/sbin")
    says(iptables_py("shim", "install", name), 2, "--force")
    says(iptables_py("shim", "env", name), 2, "--force")
    assert not any(launchers.is_ours(f"/usr/sbin/{program}") for program in NAMES)


def test_the_systems_directories_by_force(place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(launchers, "THE_SYSTEMS", (str(place),))
    (tmp_path / "sbin").symlink_to(place)
    words = ["shim", "install", str(tmp_path / "sbin")]
    with pytest.raises(click.UsageError, match="--force"):
        group.main(words, standalone_mode=False)
    assert not place.exists()
    group.main([*words, "--force"], standalone_mode=False)
    assert names(place) == NAMES


@pytest.mark.parametrize("word", ["install", "remove", "env"])
def test_a_directory_without_a_name(iptables_py: Run, word: str) -> None:
    says(iptables_py("shim", word, ""), 2, f"iptables-py shim {word} --help")


def test_a_place_that_can_not_be(iptables_py: Run, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for word in ("install", "env"):
        says(iptables_py("shim", word, tmp_path / "file"), 1, str(tmp_path / "file"))
        says(iptables_py("shim", word, tmp_path / "file" / "x"), 1, "Not a directory")
    says(iptables_py("shim", "install", "/proc/x"), 1, "/proc/x")


ODD = [b"bin", b"a b", b'it\'s "$HOME" `x` \\', b"-n", b"two\nlines", "grün".encode(), b"\xff\xe9"]


@pytest.mark.parametrize("name", ODD)
def test_env_survives_the_shell(iptables_py: Run, tmp_path: Path, name: bytes) -> None:
    place = os.path.join(os.fsencode(tmp_path), name)
    done = iptables_py("shim", "env", place)
    assert (done.returncode, done.stderr) == (0, b"")
    assert {os.fsdecode(entry) for entry in os.listdir(place)} - {"man"} == NAMES
    script = b'set -eu\neval "$LINE"\ncommand -v iptables\niptables -V\nprintf %s "$PATH"'
    for path in (b"/usr/bin:/bin", None):
        variables = {b"LINE": done.stdout} | ({b"PATH": path} if path else {})
        start = script if path else script.replace(b"set -eu", b"set -eu; unset PATH")
        answer = subprocess.run([b"/bin/sh", b"-c", start], env=variables, capture_output=True, check=True)
        program = place + b"/iptables"
        expected = b"%s\niptables v1.8.11 (nf_tables)\n%s" % (program, place + (b":" + path if path else b""))
        assert answer.stdout == expected


def test_env_can_not_take_a_colon(iptables_py: Run, tmp_path: Path) -> None:
    says(iptables_py("shim", "env", tmp_path / "a:b"), 2, "colon")
    assert not (tmp_path / "a:b").exists()


def test_env_has_a_place_of_its_own(iptables_py: Run, tmp_path: Path) -> None:
    home = str(tmp_path / "home")
    for variables, place in (
        ({"XDG_DATA_HOME": None}, f"{home}/.local/share/iptables-py/bin"),
        ({"XDG_DATA_HOME": "share"}, f"{home}/.local/share/iptables-py/bin"),
        ({"XDG_DATA_HOME": f"{tmp_path}/data"}, f"{tmp_path}/data/iptables-py/bin"),
    ):
        done = iptables_py("shim", "env", env={"HOME": home, **variables})
        assert done.stdout == f"PATH={place}${{PATH:+:$PATH}}; export PATH\n".encode()
        assert names(Path(place)) == NAMES
    says(iptables_py("shim", "env", env={"HOME": None, "XDG_DATA_HOME": None}), 2, "HOME is not set")


@pytest.mark.parametrize(
    ("options", "variable", "expected"),
    [
        ((), "some where", "some where"),
        ((), "/tmp/state", None),
        ((), "", None),
        ((), None, None),
        (("--state-dir", "it's"), "some where", "it's"),
        (("--state-dir", "/tmp/x"), None, "/tmp/x"),
    ],
)
def test_env_makes_the_state_absolute(
    iptables_py: Run, place: Path, tmp_path: Path, options: tuple[str, ...], variable: str | None, expected: str | None
) -> None:
    env = {"IPTABLES_PY_STATE": variable}
    done = iptables_py(*options, "shim", "env", place, env=env, cwd=tmp_path)
    script = done.stdout.decode() + 'cd /; printf %s "$IPTABLES_PY_STATE"'
    said = subprocess.run(["sh", "-c", script], env={"PATH": "/usr/bin:/bin"}, capture_output=True, check=True).stdout
    assert said.decode() == ("" if expected is None else str(tmp_path / expected))


def test_env_mends_and_respects(iptables_py: Run, place: Path) -> None:
    launchers.install(str(place))
    for path in (place / "iptables", place / "ip6tables"):
        path.write_bytes(path.read_bytes().replace(b"main(", b"none("))
    (place / "ip6tables-save").unlink()
    assert iptables_py("shim", "env", place).returncode == 0
    assert launchers.complete(str(place))
    (place / "iptables").write_text("somebody's")
    says(iptables_py("shim", "env", place), 1, "iptables", "--force")
    assert (place / "iptables").read_text() == "somebody's"


def test_iptables_py_is_there_too(iptables_py: Run, place: Path) -> None:
    launchers.install(str(place))
    environment = {"PATH": f"{place}:/usr/bin:/bin", "HOME": str(place), "IPTABLES_PY_STATE": str(place / "state")}
    for words in (["iptables", "-N", "made"], ["iptables-py", "show"]):
        done = subprocess.run(words, env=environment, capture_output=True, check=False)
        assert (done.returncode, done.stderr) == (0, b"")
    assert b"made" in done.stdout
    assert launchers.complete(str(place))


@pytest.mark.parametrize("force", [(), ("--force",)])
def test_an_iptables_py_that_is_there_stays(iptables_py: Run, place: Path, force: tuple[str, ...]) -> None:
    somebodys(place / "iptables-py", "file")
    done = iptables_py("shim", "install", place, *force)
    first = f"{len(USUAL)} launchers installed in {place}\n".encode()
    assert (done.returncode, done.stdout.splitlines(keepends=True)[0]) == (0, first)
    assert launchers.complete(str(place))
    assert iptables_py("shim", "remove", place).returncode == 0
    assert contents(place) == {"iptables-py": b"#!/bin/sh\n"}


@pytest.mark.parametrize("name", ODD)
def test_env_for_fish(iptables_py: Run, tmp_path: Path, name: bytes) -> None:
    needed("fish")
    place = os.path.join(os.fsencode(tmp_path), name)
    line = iptables_py("shim", "env", place, "--shell", "fish").stdout
    script = b"cat | source; command -v iptables iptables-py; iptables -V; string join : $PATH"
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "LC_ALL": "C.UTF-8"}
    done = subprocess.run(["fish", "-c", script], input=line, env=environment, capture_output=True, check=True)
    expected = b"%s/iptables\n%s/iptables-py\niptables v1.8.11 (nf_tables)\n%s:/usr/bin:/bin\n" % (place, place, place)
    assert done.stdout == expected


@pytest.mark.parametrize(("shell", "start"), [("fish", b"set -gx PATH "), ("bash", b"PATH="), ("zsh", b"PATH=")])
def test_env_knows_the_shell_that_asks(place: Path, shell: str, start: bytes) -> None:
    needed(shell)
    line = f"{sys.executable} -m iptables_py shim env {place}; true"
    environment = {**os.environ, "SHELL": "/bin/sh", "HOME": str(place.parent)}
    done = subprocess.run([shell, "-c", line], env=environment, capture_output=True, check=True)
    assert done.stdout.startswith(start)


def test_help_says_which_directory_is_optional(iptables_py: Run) -> None:
    for name, usage in (("install", "DIR"), ("remove", "DIR"), ("env", "[DIR]"), ("status", "[DIR]")):
        done = iptables_py("shim", name, "--help")
        assert done.stdout.splitlines()[0] == f"Usage: iptables-py shim {name} [OPTIONS] {usage}".encode()


def test_legacy_launchers_only_if_wanted(iptables_py: Run, place: Path) -> None:
    """Once they are there, they are kept up to date, and count as missing if one of them is gone."""
    every = {*PROGRAMS, launchers.OWN}
    assert iptables_py("shim", "install", place).returncode == 0
    assert names(place) == NAMES
    somebodys(place / "ip6tables-legacy", "file")
    assert iptables_py("shim", "install", place).returncode == 0
    says(iptables_py("shim", "install", "--legacy", place), 1, "ip6tables-legacy", "--force")
    (place / "ip6tables-legacy").unlink()
    assert iptables_py("shim", "install", "--legacy", place).returncode == 0
    assert names(place) == every
    (place / "ip6tables-legacy-save").unlink()
    assert not launchers.complete(str(place))
    assert iptables_py("shim", "install", place).returncode == 0
    assert names(place) == every and launchers.complete(str(place))
    assert iptables_py("shim", "remove", place).returncode == 0
    assert names(place) == set()
