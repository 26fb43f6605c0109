"""The launchers' text: unusual paths, a missing package, bytecode."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from iptables_py.startup import launchers

ROOT = Path(launchers.__file__).resolve().parents[2]
PYTHON = os.path.realpath(sys.executable)
VERSION = b"iptables v1.8.11 (nf_tables)\n"


def written(directory: Path, interpreter: str, location: str, program: str = "iptables") -> Path:
    """Write a launcher and return its path."""
    path = directory / "launcher"
    path.write_bytes(launchers.launcher(program, interpreter, location, str(path.parent)))
    path.chmod(0o755)
    return path


ODD = [b"a b", b'it\'s "$HOME" `x` \\', b"tab\there", "grün".encode(), b"\xff\xe9", b"x" * 130, b"#!", b"two\nlines"]


@pytest.mark.parametrize("name", ODD)
def test_odd_interpreters(tmp_path: Path, name: bytes) -> None:
    directory = os.fsdecode(os.path.join(os.fsencode(tmp_path), name))
    os.mkdir(directory)
    os.symlink(PYTHON, f"{directory}/python3")
    path = written(tmp_path, f"{directory}/python3", str(ROOT))
    first = path.read_bytes().partition(b"\n")[0]
    assert len(first) <= 127
    assert (first == b"#!/bin/sh") == (name != b"#!" or len(directory) > 100)
    done = subprocess.run([path, "-V"], capture_output=True, env={}, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, VERSION, b"")
    words = [b"-A", b"a b", b"", b"$x", b"\xff\xc3\xa9'"]
    done = subprocess.run([path, *words], capture_output=True, env={}, check=False)
    assert (done.returncode, done.stderr.partition(b"\n")[0]) == (2, b"Bad argument `'")


@pytest.mark.parametrize("name", ODD)
def test_odd_locations(tmp_path: Path, name: bytes) -> None:
    location = os.fsdecode(os.path.join(os.fsencode(tmp_path), name))
    os.symlink(ROOT, location)
    done = subprocess.run([written(tmp_path, PYTHON, location), "-V"], capture_output=True, env={}, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, VERSION, b"")


@pytest.mark.parametrize("left", ["nothing", "a directory", "a part"])
def test_a_package_that_is_gone(tmp_path: Path, left: str) -> None:
    location = tmp_path / "it's gone\n"
    location.mkdir()
    if left != "nothing":
        (location / "iptables_py").mkdir()
    if left == "a part":
        (location / "iptables_py" / "__init__.py").touch()
    path = written(tmp_path, PYTHON, str(location), "ip6tables-save")
    done = subprocess.run([path, "-V"], capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (127, b"")
    assert done.stderr.startswith(b"ip6tables-save: iptables-py is no longer in ")
    assert done.stderr.count(b"\n") == 1
    assert done.stderr.endswith(b": reinstall it and run `iptables-py shim install %s`\n" % os.fsencode(path.parent))
    done = subprocess.run(["sh", "-c", '"$0" -V 2>&-', path], capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (127, b"", b"")


def test_a_module_that_is_missing_says_its_name(tmp_path: Path) -> None:
    (tmp_path / "iptables_py").mkdir()
    (tmp_path / "iptables_py" / "__init__.py").touch()
    (tmp_path / "iptables_py" / "cli.py").write_text("import something_else\n")
    done = subprocess.run([written(tmp_path, PYTHON, str(tmp_path))], capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (1, b"")
    assert b"something_else" in done.stderr


def test_interrupted_while_it_starts(tmp_path: Path) -> None:
    (tmp_path / "iptables_py").mkdir()
    (tmp_path / "iptables_py" / "__init__.py").write_text("import posix, time\nposix.write(1, b'x')\ntime.sleep(60)\n")
    path = written(tmp_path, PYTHON, str(tmp_path))
    with subprocess.Popen([path], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout and process.stdout.read(1) == b"x"
        process.send_signal(signal.SIGINT)
        assert process.communicate(timeout=30)[1] == b""
    assert process.returncode == -signal.SIGINT


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a directory with a copy of the package without bytecode."""
    shutil.copytree(
        ROOT / "iptables_py", tmp_path / "lib" / "iptables_py", ignore=shutil.ignore_patterns("__pycache__")
    )
    return tmp_path / "lib"


def install(copy: Path, directory: Path, **variables: str) -> None:
    words = [sys.executable, "-P", "-m", "iptables_py", "shim", "install", str(directory)]
    environment = {**os.environ, "PYTHONPATH": str(copy), "PYTHONDONTWRITEBYTECODE": "1", **variables}
    subprocess.run(words, env=environment, check=True, capture_output=True)


def test_install_compiles_the_package(copy: Path, tmp_path: Path) -> None:
    install(copy, tmp_path / "bin", PYTHONPYCACHEPREFIX=str(tmp_path / "elsewhere"))
    sources = list((copy / "iptables_py").rglob("*.py"))
    assert (tmp_path / "bin" / "iptables").read_bytes().count(ascii(str(copy)).encode()) == 1
    for source in sources:
        assert (source.parent / "__pycache__" / f"{source.stem}.{sys.implementation.cache_tag}.pyc").exists()


def test_a_package_that_can_not_be_compiled(copy: Path, tmp_path: Path) -> None:
    (copy / "iptables_py" / "__pycache__").touch()
    install(copy, tmp_path / "bin")
    assert subprocess.run([tmp_path / "bin" / "iptables", "-V"], capture_output=True, check=True).stdout == VERSION
