"""Help: of every command at several widths, by the command help, and of the programs."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest

from iptables_py.app.group import OWN, PROGRAM, RAW, group
from iptables_py.app.help.own import help_of
from iptables_py.completing.declared import COMMANDS
from tests.harness.own import Run, says

pytestmark = pytest.mark.smoke


def shown(path: str) -> str:
    """Return the help of one of our own commands."""
    return help_of(click.Context(group, info_name=PROGRAM, **group.context_settings), path.split()).decode()


@pytest.mark.parametrize("width", [60, 80, 120])
@pytest.mark.parametrize("path", [path for path in COMMANDS if path not in RAW])
def test_help_fits_the_terminal(path: str, width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    lines = shown(path).splitlines()
    assert max(map(len, lines)) <= width
    assert not any(line != line.rstrip() for line in lines)
    assert path or not any(line.endswith("...") for line in lines[1:])


def test_help_is_not_wider_than_can_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "300")
    assert 100 < max(map(len, shown("find").splitlines())) <= 120


def test_words_with_hyphens_are_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    for width in range(50, 90):
        monkeypatch.setenv("COLUMNS", str(width))
        assert not re.search(r"(?m)\b(iptables|to)-$", shown("trace") + shown("find"))


def test_commands_are_in_two_groups() -> None:
    own, programs = re.findall(r"(?m)^[A-Z][^\n]*:\n((?:  .*\n)+)", shown(""))[-2:]
    assert re.findall(r"(?m)^  (\S+)", own) == OWN
    assert re.findall(r"(?m)^  (\S+)", programs) == list(RAW)


@pytest.mark.parametrize("path", ["", "show", "state path", "host", "help"])
def test_help_is_what_the_option_prints(iptables_py: Run, path: str) -> None:
    done = iptables_py("help", *path.split())
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout == iptables_py(*path.split(), "--help").stdout


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("iptables", ["iptables", "-h"]),
        ("ip6tables", ["ip6tables", "-h"]),
        ("iptables-nft", ["iptables-nft", "-h"]),
        ("restore", ["iptables-restore", "--help"]),
        ("ip6tables-restore", ["ip6tables-restore", "--help"]),
        ("iptables-apply", ["iptables-apply", "-h"]),
        ("iptables-xml", ["iptables-xml", "-h"]),
        ("ipset", ["ipset", "help"]),
        ("nfacct", ["nfacct", "help"]),
    ],
)
def test_help_of_a_program(iptables_py: Run, name: str, words: list[str]) -> None:
    done = iptables_py("help", name)
    expected = iptables_py(*words)
    assert (done.returncode, done.stdout) == (0, expected.stdout + expected.stderr) and done.stdout


def test_help_of_save(iptables_py: Run) -> None:
    """The reference's iptables-save has no help; under this name it is still the reference's."""
    texts = [iptables_py(*words).stdout for words in (["help", "save"], ["save", "--help"], ["save", "-6", "-h"])]
    assert len(set(texts)) == 1 and texts[0].startswith(b"Usage: iptables-py save [OPTIONS]\n")
    assert re.findall(rb"(?m)^  -(\w), --", texts[0]) == [b"c", b"t", b"f", b"M", b"V"]
    done = iptables_py("iptables-save", "--help")
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.startswith(b"iptables-save: unrecognized option '--help'\n")
    assert iptables_py("help", "ip6tables-save").stdout.startswith(b"Usage: ip6tables-save [OPTIONS]\n")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("sho", "iptables-py: No such command 'sho'. Did you mean show? See iptables-py --help."),
        ("list", "iptables-py: No such command 'list'. See iptables-py --help."),
        ("iptables-legacy-x", "iptables-py: No such command 'iptables-legacy-x'. See iptables-py --help."),
        ("xtables", "iptables-py: No such command 'xtables'. See iptables-py --help."),
        ("iptables-svae", "iptables-py: No such command 'iptables-svae'. Did you mean iptables-save? See"),
        ("shim instal", "iptables-py shim: No such command 'instal'. Did you mean install? See"),
        ("help sho", "iptables-py: No such command 'sho'. Did you mean show?"),
        ("help show x", "iptables-py show: No such command 'x'."),
        ("help iptables x", "iptables-py help: iptables has no help of 'x'."),
        ("show --stat", "iptables-py show: No such option '--stat'. See iptables-py show --help."),
        ("show --tabel x", "iptables-py show: No such option '--tabel'. Did you mean --table? See"),
        ("run", "iptables-py run: Missing argument COMMAND. See iptables-py run --help."),
        ("diff", "iptables-py diff: Missing argument FILE. See"),
        ("completion", "iptables-py completion: Missing argument: bash, zsh or fish. See"),
        ("host", "iptables-py host: Missing command: check, detect or show. See iptables-py host --help."),
        ("show --color red", "iptables-py show: --color must be auto, always or never, not 'red'. See"),
        ("completion csh", "iptables-py completion: the argument must be bash, zsh or fish, not 'csh'. See"),
        ("undo x", "iptables-py undo: N must be a whole number from 1 on, not 'x'. See iptables-py undo --help."),
        ("history show -- -1", "iptables-py history show: N must be a whole number from 0 on, not -1. See"),
        ("diff -U x a b", "iptables-py diff: --context must be a whole number from 0 on, not 'x'. See"),
        ("test --coverage-min 101", "iptables-py test: --coverage-min must be a number from 0 to 100, not 101.0. See"),
        ("trace --seed x tcp", "iptables-py trace: --seed must be a whole number, not 'x'. See"),
    ],
)
def test_messages(iptables_py: Run, words: str, message: str) -> None:
    done = iptables_py(*words.split())
    says(done, 2)
    assert done.stderr.decode().startswith(message)


@pytest.mark.parametrize(
    ("words", "text"), [("diff", "around a change (0 or more)."), ("test", "Fail below N percent (0 to 100).")]
)
def test_ranges_are_words(iptables_py: Run, words: str, text: str) -> None:
    out = iptables_py(words, "--help").stdout.decode()
    assert text in out and "<=" not in out and ">=" not in out


@pytest.mark.parametrize("command", ["show", "state check", "diff -"])
def test_errors_of_the_ruleset_name_the_command(iptables_py: Run, tmp_path: Path, command: str) -> None:
    (tmp_path / "file").touch()
    done = iptables_py(*command.split(), env={"IPTABLES_PY_STATE": str(tmp_path / "file")})
    name = "iptables-py " + command.removesuffix(" -")
    assert (done.returncode, done.stderr.partition(b": ")[0]) == (4, name.encode())
