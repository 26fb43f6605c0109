"""The file from which most modules are loaded: it changes only the start time, and is ignored if a source changes."""

from __future__ import annotations

import _imp
import os
import shutil
import subprocess
import sys
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from typing import Any

import pytest

from iptables_py.startup import launchers, linker
from iptables_py.startup.linker import KEY, OWN, SIZE, place

pytestmark = pytest.mark.smoke

ROOT = Path(launchers.__file__).resolve().parents[2]
# runs a launcher, but before the end lists our loaded modules and where they came from
SPY = """
import posix, sys
end = posix._exit
def report(status):
    for name in sorted(sys.modules):
        if name.startswith("iptables_py") or name == "_sqlite3":
            module = sys.modules[name]
            loader = type(module.__loader__).__name__
            posix.write(2, f"{name} {module.__file__} {module.__package__} {loader}\\n".encode())
    end(status)
posix._exit = report
path = sys.argv.pop(1)
exec(compile(open(path, 'rb').read(), path, 'exec'))
"""
CHECK = ["-C", "INPUT", "-j", "ACCEPT"]
SESSION = """\
-N CHAIN
-A INPUT -p tcp --dport 80 -m conntrack --ctstate NEW -j ACCEPT
-A INPUT -s 10.0.0.1,10.0.0.2 -m comment --comment x -m limit --limit 5/min -j LOG --log-prefix y
-A FORWARD -p udp -j CHAIN
-C FORWARD -p udp -j CHAIN
-C FORWARD -p udp -j NONE
-C FORWARD -p tcp -j CHAIN
-A INPUT -p udp --dport 1:2:3
-A INPUT -m nonesuch
-X CHAIN
-t nat -A PREROUTING -p tcp --dport 80 -j DNAT --to-destination 10.0.0.1:8080
-nvL
-S
-h
"""


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a directory with a compiled copy of the package in `lib`, and launchers for it in `bin`."""
    directory = tmp_path_factory.mktemp("original")
    location = directory / "lib"
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "iptables_py", location / "iptables_py", ignore=ignored)
    words = [sys.executable, "-P", "-m", "iptables_py", "shim", "install", str(directory / "bin")]
    subprocess.run(words, env={**os.environ, "PYTHONPATH": str(location)}, check=True, capture_output=True)
    assert linked(location).exists()
    return directory


@pytest.fixture
def location(original: Path, tmp_path: Path) -> Path:
    """Return a directory with a copy of the package of its own, and launchers for it in `bin` next to it.

    Its bytecode is valid, because the sources keep their times.
    """
    location = tmp_path / "lib"
    shutil.copytree(original / "lib", location)
    shutil.copytree(original / "bin", tmp_path / "bin")
    for launcher in (tmp_path / "bin").iterdir():
        text = launcher.read_text()
        assert str(original / "lib") in text
        launcher.write_text(text.replace(str(original / "lib"), str(location)))
    return location


def linked(location: Path) -> Path:
    """Return the path of the file for a package there."""
    return Path(place(str(location / "iptables_py")))


def run(location: Path, *words: str, name: str = "iptables") -> tuple[int, bytes, bytes]:
    """Run a launcher for that package; return status, standard output and standard error."""
    done = subprocess.run([location.parent / "bin" / name, *words], capture_output=True, check=False, input=b"")
    return done.returncode, done.stdout, done.stderr


def modules(location: Path, words: str) -> dict[str, list[str]]:
    """Return the modules that a command has loaded, each with its file, package and type of loader."""
    launcher = location.parent / "text"
    launcher.write_bytes(launchers.launcher("iptables", "/python3", str(location), str(launcher.parent)))
    command = [os.path.realpath(sys.executable), launchers.OPTIONS, "-c", SPY, launcher, *words.split()]
    listed = subprocess.run(command, capture_output=True, check=True, text=True).stderr
    return {line.split()[0]: line.split()[1:] for line in listed.splitlines()}


def loaders(location: Path) -> set[str]:
    """Return the types of the loaders of our modules, for a command that lists rules."""
    return {loader for name, (*_, loader) in modules(location, "-S").items() if name != "_sqlite3"}


COMMANDS = [
    "-A INPUT -p tcp --dport 80 -m conntrack --ctstate NEW -j ACCEPT",
    "-t nat -A POSTROUTING -s 10.0.0.0/8 -j MASQUERADE",
    "-A INPUT -m multiport -p udp --ports 1,2 -m mark --mark 1 -j REJECT",
]


@pytest.mark.parametrize("words", COMMANDS)
def test_all_modules_come_from_it_and_from_bytecode(location: Path, state: Path, words: str) -> None:
    loaders = {name: loader for name, (*_, loader) in modules(location, words).items()}
    assert loaders.pop("_sqlite3") == "ExtensionFileLoader"
    assert len(loaders) > 30
    assert set(loaders.values()) == {"Finder"}


@pytest.mark.parametrize("words", COMMANDS)
def test_modules_are_what_python_makes_of_them(location: Path, state: Path, words: str) -> None:
    there = modules(location, words)
    linked(location).unlink()
    without = modules(location, words)
    assert {loader for name, (*_, loader) in without.items() if name != "_sqlite3"} == {"SourceFileLoader"}
    for name, (*rest, _) in without.items():
        assert there[name][:-1] == rest


def test_a_session_goes_as_without_it(location: Path, state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def session(where: str) -> list[tuple[int, bytes, bytes]]:
        monkeypatch.setenv("IPTABLES_PY_STATE", f"{state}{where}")
        answers = [run(location, *line.split()) for line in SESSION.splitlines()]
        return [*answers, run(location, name="iptables-save")]

    there = session("1")
    assert {0, 1, 2, 4} == {status for status, _, _ in there}
    linked(location).unlink()
    without = session("2")
    assert [status for status, _, _ in there] == [status for status, _, _ in without]
    assert there[:-1] == without[:-1]


@pytest.mark.parametrize(
    ("file", "words"),
    [
        ("iptables/commands.py", "-C INPUT -j ACCEPT"),  # from the file
        ("extensions/match/string.py", "-C INPUT -m string --string x --algo bm"),  # from its own bytecode
        ("startup/loader.py", "-C INPUT -j ACCEPT"),
    ],
)
def test_a_changed_source_counts_at_once(location: Path, state: Path, file: str, words: str) -> None:
    before = run(location, *words.split())
    assert before[0] == 1
    source = location / "iptables_py" / file
    added = "import posix\nposix.write(2, b'changed\\n')\n"
    if file == "startup/loader.py":  # it is no longer executed
        added = ""
        source.write_text("raise SystemError")
    source.write_text(source.read_text() + added)
    status, out, error = run(location, *words.split())
    assert (status, out, error.replace(b"changed\n", b"")) == before
    assert (b"changed" in error) == bool(added)


def test_a_source_of_the_same_size_counts_by_its_time(location: Path, state: Path) -> None:
    source = location / "iptables_py" / "iptables" / "commands.py"
    text = source.read_text()
    assert "Bad rule (does" in text
    source.write_text(text.replace("Bad rule (does", "BAD RULE (does"))
    assert b"BAD RULE" in run(location, *CHECK)[2]


@pytest.mark.parametrize("kept", [0, 3, OWN, OWN + 8, OWN + 9, OWN + SIZE - 1, OWN + SIZE, 9999, -1])
def test_a_file_that_was_cut(location: Path, state: Path, kept: int) -> None:
    there = run(location, "-S")
    content = linked(location).read_bytes()
    linked(location).write_bytes(content[:kept])
    assert run(location, "-S") == there


@pytest.mark.parametrize("content", [b"\0" * 5000, b"text", bytes(range(256))])
def test_a_file_of_something_else(location: Path, state: Path, content: bytes) -> None:
    there = run(location, "-S")
    head = linked(location).read_bytes()[: OWN + SIZE]
    for damaged in (content, head + content):
        linked(location).write_bytes(damaged)
        assert run(location, "-S") == there


# marshal reads most of these as the start of something huge, and some of them end the process
@pytest.mark.parametrize("damage", [b"r\xff\xff\xff\x7f", b"(\xff\xff\xff\x7f", b"c\xff\xff", bytes(4096)])
def test_a_damaged_file(location: Path, state: Path, damage: bytes) -> None:
    there = run(location, "-S")
    good = linked(location).read_bytes()
    for at in (OWN, OWN + 8, OWN + 30, OWN + SIZE, OWN + SIZE + 5, 20_000, 100_000, 200_000):
        linked(location).write_bytes(good[:at] + damage + good[at + len(damage) :])
        assert run(location, "-S") == there
        assert loaders(location) == {"SourceFileLoader"}


@pytest.mark.parametrize("kind", ["nothing", "a directory"])
def test_no_file(location: Path, state: Path, kind: str) -> None:
    there = run(location, "-S")
    linked(location).unlink()
    if kind == "a directory":
        linked(location).mkdir()
    assert run(location, "-S") == there


def test_a_damaged_file_does_not_become_standard_input(location: Path, state: Path) -> None:
    with linked(location).open("r+b") as file:
        file.write(b"*filter\n-P INPUT DROP\nCOMMIT\n")
    command = ["sh", "-c", '"$@" <&-', "sh", location.parent / "bin" / "iptables-restore"]
    done = subprocess.run(command, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"DROP" not in run(location, name="iptables-save")[1]


def test_bytecode_of_another_python(location: Path, state: Path) -> None:
    """The hash of the head has the magic number as its key."""
    content = linked(location).read_bytes()
    key = KEY + int.from_bytes(MAGIC_NUMBER)
    for number in (key, key + 1, key - (1 << 32)):  # this Python, another one, another format
        head = _imp.source_hash(number, content[OWN + 8 : OWN + SIZE])
        linked(location).write_bytes(content[:OWN] + head + content[OWN + 8 :])
        assert loaders(location) == {"Finder" if number == key else "SourceFileLoader"}


def test_python_takes_it_for_bytecode(location: Path, state: Path) -> None:
    """So nothing that imports or compiles all modules writes over it."""
    before = linked(location).read_bytes()
    code = "import iptables_py.startup.linked as linked; print(linked.__cached__, linked.__doc__)"
    for words in (["-c", code], ["-m", "compileall", "-q", str(location)]):
        done = subprocess.run([sys.executable, *words], cwd=location, capture_output=True, check=True, text=True)
        assert done.stdout in ("", f"{linked(location)} None\n")
        assert linked(location).read_bytes() == before


def older(location: Path, form: int) -> Path:
    """Return the path that the file had in formats 1 and 2."""
    return location / "iptables_py" / "__pycache__" / f"linked.{form}.{sys.implementation.cache_tag}"


# A launcher of format 1, from its first read on; it must not read a file of another format.
FIRST = """\
import _frozen_importlib_external, _signal, gc, marshal, posix, sys
gc.disable()
sys.path.append({location!r})
try:
    file = posix.open({linked!r}, posix.O_RDONLY)
    linked = posix.read(file, 1 << 22)
    posix.close(file)
    if linked[:4] != _frozen_importlib_external.MAGIC_NUMBER:
        raise ValueError
    code, modules, sqlite = marshal.loads(memoryview(linked)[4:])
except (OSError, EOFError, ValueError, TypeError):
    pass
else:
    exec(code, linked := {{}})
    linked["load"](sys.path[-1], modules, sqlite)
from iptables_py.cli import main
main("iptables")
"""


def test_a_launcher_of_the_first_version(location: Path, state: Path) -> None:
    there = run(location, "-S")
    launcher = location.parent / "bin" / "iptables"
    text = FIRST.format(location=str(location), linked=str(older(location, 1)))
    launcher.write_text(launcher.read_text().partition("\n")[0] + "\n" + text)
    assert run(location, "-S") == there


def test_writing_it_removes_one_of_an_older_version(location: Path, state: Path) -> None:
    for form in (1, 2):
        older(location, form).write_bytes(b"old")
    words = [sys.executable, "-P", "-m", "iptables_py", "shim", "install", str(location.parent / "bin")]
    subprocess.run(words, env={**os.environ, "PYTHONPATH": str(location)}, check=True, capture_output=True)
    assert not any(older(location, form).exists() for form in (1, 2))
    assert linked(location).exists()


def test_a_package_that_was_uninstalled_around_it(location: Path, state: Path) -> None:
    for source in (location / "iptables_py").rglob("*.py"):
        source.unlink()
    status, out, error = run(location, "-S")
    assert (status, out, error.count(b"\n")) == (127, b"", 1)
    assert b"iptables-py is no longer in " in error


def test_a_package_that_has_moved(location: Path, state: Path) -> None:
    """The file compares with the sources next to it, not with those of the original copy."""
    moved = location.parent / "moved"
    shutil.copytree(location, moved)
    source = moved / "iptables_py" / "iptables" / "commands.py"
    source.write_text(source.read_text().replace("Bad rule (does", "BAD RULE (does"))
    launcher = location.parent / "bin" / "iptables"
    launcher.write_text(launcher.read_text().replace(str(location), str(moved)))
    assert b"BAD RULE" in run(location, *CHECK)[2]


def test_a_read_only_package_is_none_the_worse(location: Path, state: Path) -> None:
    there = run(location, "-S")
    shutil.rmtree(location / "iptables_py" / "startup" / "__pycache__")
    assert run(location, "-S") == there


def test_what_only_type_checkers_use_is_left_out() -> None:
    text = (
        "if TYPE_CHECKING:\n    from a import B\nelse:\n    B = 1\n"
        "if TYPE_CHECKING:\n    from a import C\n"
        "def f(x: 'C', *more: 'C', key: int = 2) -> 'C':\n    def g(y: 'C') -> None: ...\n    return g\n"
        "class D:\n    field: int = 1\n    def h(self, z: 'C') -> 'C': ...\n"
    )
    names: dict[str, Any] = {"TYPE_CHECKING": False}
    exec(linker._compiled(text, "x"), names)
    assert names["B"] == 1
    f = names["f"]
    functions = f, f(1), names["D"].h
    assert [function.__annotations__ for function in functions] == [{}, {}, {}]
    assert f.__kwdefaults__ == {"key": 2}
    assert names["D"].__annotations__ == {"field": int}
    assert "a" not in linker._compiled("if TYPE_CHECKING:\n    import a\n", "x").co_names
