"""A command of our own is found by its folder, and only the command that runs is imported."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import click
import pytest

from iptables_py.app.group import OWN, group
from tests.startup.test_startup import BY_CONSOLE_SCRIPT, imported

ROOT = Path(__file__).parents[2]
HELLO = '''\
"""iptables-py hello: print a greeting."""

import click


@click.command()
@click.argument("name", default="world")
@click.option("--loud", is_flag=True, help="Print it in capitals.")
def hello(name: str, loud: bool) -> bytes:
    """Greet NAME."""
    text = f"hello {name}"
    return (text.upper() if loud else text).encode() + b"\\n"
'''


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a directory with a copy of the program and the generator of its manual, and one more command."""
    for name in ("iptables_py", "man"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    folder = tmp_path / "iptables_py" / "app" / "hello"
    folder.mkdir()
    (folder / "command.py").write_text(HELLO)
    return tmp_path


def python(directory: Path, *words: str, **environment: str) -> str:
    """Run Python in the directory and return its output."""
    env = {**environment, "PATH": "/usr/bin:/bin", "HOME": str(directory)}
    done = subprocess.run([sys.executable, *words], cwd=directory, env=env, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_one_file_makes_a_command(copy: Path) -> None:
    assert python(copy, "-m", "iptables_py", "hello", "--loud", "you") == "HELLO YOU\n"
    assert re.search(r"(?m)^  hello +Greet NAME\.$", python(copy, "-m", "iptables_py", "--help"))
    assert "--loud      Print it in capitals." in python(copy, "-m", "iptables_py", "hello", "--help")


def test_it_is_completed_once_declared(copy: Path) -> None:
    python(copy, "-m", "iptables_py.app.declaring")
    for words, answer in ((["hell"], "hello\tGreet NAME\n"), (["hello", "--l"], "--loud\tPrint it in capitals\n")):
        request = ["-m", "iptables_py", "--complete", str(len(words)), *words]
        assert python(copy, *request, IPTABLES_PY_COMPLETE="fish") == answer


def test_it_is_in_the_manual_once_generated(copy: Path) -> None:
    page = "import sys; from man.generate import command_page; sys.stdout.write(command_page())"
    assert ".SS iptables\\-py hello [NAME]\nGreet NAME.\n.TP\n\\fB\\-\\-loud\\fR\n" in python(copy, "-c", page)


@pytest.mark.parametrize("name", OWN)
def test_a_folder_has_the_command_of_its_name(name: str) -> None:
    command = group.commands[name]
    assert isinstance(command, click.Command)
    assert (command.name, bool(command.help)) == (name, True)


@pytest.mark.usefixtures("state")
def test_only_the_command_that_runs_is_imported() -> None:
    modules = imported(sys.executable, "-c", BY_CONSOLE_SCRIPT, "state", "path")
    folders = {name.split(".")[2] for name in modules if name.startswith("iptables_py.app.")}
    assert folders & set(OWN) == {"state"}
