"""The manual pages: up to date, free of warnings, complete, and with working examples."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from iptables_py.answer import answer
from iptables_py.commandline import flags
from iptables_py.ipset import types, words
from iptables_py.iptables import save
from iptables_py.iptables.restore import program as restore
from iptables_py.rules.options import option_rows
from man import generate, limits
from tests.documents.test_readme import NOT_CLONED, OFFLINE, ROOT
from tests.harness.commands import parse_command
from tests.reference import reference

MAN = ROOT / "man"
NAMES = ("iptables-py.1", "iptables-py-extensions.7", "iptables-py-tutorial.7")
# refused as by current kernels, or because this machine's kernel lacks the module
REFUSED = ("target CLUSTERIP", "target QUEUE", "target SECMARK", "target ULOG")
KERNEL_LACKS = ("target LED", "match ipvs")


EXAMPLES = generate.read_examples()


def rendered(page: Path) -> str:
    """Return a page as man prints it on a wide terminal."""
    done = subprocess.run(
        ["man", "-l", str(page)],
        env={**os.environ, "MANWIDTH": "500", "LC_ALL": "C.UTF-8", "MANPAGER": "cat"},
        capture_output=True,
        text=True,
        check=True,
    )
    return re.sub(".\b", "", done.stdout)


@pytest.fixture
def readers() -> None:
    """Skip the test if the programs that read manual pages are missing; fail in CI."""
    missing = [name for name in ("man", "groff", "mandoc") if not shutil.which(name)]
    if missing and os.environ.get("CI"):
        pytest.fail(f"under CI there must be {missing}")
    if missing:
        pytest.skip(f"no {missing}")


@pytest.mark.parametrize("name", NAMES)
def test_a_page_is_as_it_would_be_written_now(name: str) -> None:
    assert (MAN / name).read_text() == generate.PAGES[name](), "run python -m man.generate"


@pytest.mark.usefixtures("readers")
@pytest.mark.parametrize("name", NAMES)
def test_a_page_is_clean(name: str) -> None:
    checked(MAN / name)


def checked(page: Path) -> None:
    """Assert that no program that reads manual pages has a warning about it."""
    done = subprocess.run(["mandoc", "-Tlint", str(page)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")
    words = ["man", "--warnings", "-E", "UTF-8", "-l", str(page)]
    env = {**os.environ, "LC_ALL": "C.UTF-8", "MANROFFSEQ": "", "MANPAGER": "cat"}
    assert subprocess.run(words, capture_output=True, text=True, check=True, env=env).stderr == ""


@pytest.mark.usefixtures("readers")
def test_every_option_of_every_extension_is_there() -> None:
    page = rendered(MAN / "iptables-py-extensions.7")
    missing = []
    for kind in ("match", "target"):
        for name, by_family in generate.every(kind):
            entry = re.search(rf"(?ms)^   {re.escape(name)}$(.*?)(?=^   \S|^\S|\Z)", page)
            assert entry, name
            for family, module in by_family.items():
                for option in option_rows(module, family):
                    if not re.search(rf"(?m)^ +--{re.escape(option.name)}(?: |$)", entry[1]):
                        missing.append((name, option.name))
            assert EXAMPLES[f"{kind} {name}"] in re.sub(r" \\\n +", " ", entry[1])
    assert missing == []


@pytest.mark.usefixtures("readers")
def test_every_command_and_option_is_there() -> None:
    page = rendered(MAN / "iptables-py.1")
    for path, command in generate._own("", generate.group):
        assert f"iptables-py {path}" in page
        for parameter in command.params:
            assert parameter.param_type_name == "argument" or f"{parameter.opts[0]}" in page
    for flag in flags.FLAGS:
        assert f"--{flag.names[0]}" in page
    for option in (name for program in (save, restore) for name, _, letter in program.LONG if letter in program.TEXTS):
        assert f"--{option}" in page
    for spellings, *_ in (*words.COMMANDS.values(), *words.OPTIONS.values()):
        assert ", ".join(spellings) in page
    assert all(one.name in page for one in types.TYPES)


@pytest.mark.usefixtures("readers")
def test_every_variable_is_there() -> None:
    sources = "".join(path.read_text() for path in (ROOT / "iptables_py").rglob("*.py"))
    variables = set(re.findall(r'"((?:IPTABLES_PY|XDG|NO)_[A-Z_]+)"', sources))
    assert len(variables) > 5
    page = rendered(MAN / "iptables-py.1")
    assert [name for name in variables if not re.search(rf"(?m)^ +{name}$", page)] == []


# restrictions that come from the extensions' functions, not from their option tables
LIMITS = {
    "match ah": ["With IPv4: only with -p ah."],
    "match addrtype": ["With --limit-iface-in: only in PREROUTING, INPUT, FORWARD."],
    "match multiport": ["Only with -p tcp, udp, dccp, sctp, udplite."],
    "match policy": ["With --dir in: only in PREROUTING, INPUT, FORWARD.", "With --dir out: only in FORWARD,"],
    "target REJECT": ["With --reject-with tcp-reset: only with -p tcp."],
    "target SET": ["With --map-set: only in the table mangle."],
    "target TCPMSS": ["With --clamp-mss-to-pmtu: only in FORWARD, OUTPUT, POSTROUTING."],
}


def test_limits_by_options_and_their_values() -> None:
    for entry, expected in LIMITS.items():
        kind, name = entry.split()
        said = " ".join(limits.sentences(dict(generate.every(kind))[name]))
        assert [text for text in expected if text not in said] == [], said


@pytest.mark.reference
@pytest.mark.usefixtures("real_iptables")
def test_limits_are_the_references() -> None:
    """The reference refuses a rule that violates each restriction, and accepts the same rule within it."""
    rows = (
        ("-A INPUT -m ah --ahspi 1", "-A INPUT -p ah -m ah --ahspi 1"),
        ("-A OUTPUT -m addrtype --limit-iface-in", "-A INPUT -m addrtype --src-type LOCAL --limit-iface-in"),
        ("-A OUTPUT -m policy --dir in --pol none", "-A INPUT -m policy --dir in --pol none"),
        ("-A INPUT -m policy --dir out --pol none", "-A OUTPUT -m policy --dir out --pol none"),
        ("-A INPUT -j REJECT --reject-with tcp-reset", "-A INPUT -p tcp -j REJECT --reject-with tcp-reset"),
        ("-A INPUT -j SET --map-set one src --map-mark", "-t mangle -A INPUT -j SET --map-set one src --map-mark"),
        (
            "-A INPUT -p tcp --syn -j TCPMSS --clamp-mss-to-pmtu",
            "-A FORWARD -p tcp --syn -j TCPMSS --clamp-mss-to-pmtu",
        ),
    )
    with reference.session() as run:
        assert run(parse_command("ipset create one hash:ip skbinfo")).status == 0
        for against, within in rows:
            assert run(parse_command(f"iptables {against}")).status, against
            assert run(parse_command(f"iptables {within}")).status == 0, within


@pytest.mark.usefixtures("readers")
def test_every_value_is_there() -> None:
    page = re.sub(r"\s+", " ", rendered(MAN / "iptables-py-extensions.7"))
    for kind in ("match", "target"):
        for name, by_family in generate.every(kind):
            for family, module in by_family.items():
                for option in option_rows(module, family):
                    missing = [choice for choice in option.kind.choices if choice not in page]
                    assert missing == [], (name, option.name)


def in_order() -> list[str]:
    """Return the examples' names, targets first: a match may need what a target creates."""
    return sorted(EXAMPLES, key=lambda name: name.startswith("match"))


def test_the_examples_are_taken(state: Path) -> None:
    assert answer("ipset", ["create", "office", "hash:ip"])[0] == 0
    assert answer("nfacct", ["add", "web"])[0] == 0
    for name in in_order():
        program, *words = shlex.split(EXAMPLES[name])
        status, _, err = answer(program, words)
        assert bool(status) is (name in REFUSED), (name, err)


@pytest.mark.reference
@pytest.mark.usefixtures("real_iptables")
def test_the_reference_takes_them_too() -> None:
    with reference.session() as run:
        assert run(parse_command("ipset create office hash:ip")).status == 0
        assert run(parse_command("nfacct add web")).status == 0
        for name in in_order():
            if name not in KERNEL_LACKS:
                got = run(parse_command(EXAMPLES[name]))
                assert bool(got.status) is (name in REFUSED), (name, got.stderr)


def test_the_tutorial_can_be_typed(tmp_path: Path) -> None:
    """Its commands after the installation run in one shell, each succeeds, and the last ones remove what there is."""
    blocks = (MAN / "tutorial.txt").read_text().partition("\n# start\n")[2].split("\n\n")
    script = "\n".join(
        line[4:] for block in blocks if block.startswith("    ") for line in block.rstrip("\n").split("\n")
    )
    command = tmp_path / "bin" / "iptables-py"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m iptables_py "$@"\n')
    command.chmod(0o755)
    path = f"{command.parent}:{os.environ['PATH']}"
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("IPTABLES_", "XDG_"))}
    env = {**kept, "HOME": str(tmp_path), "PATH": path, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(["bash", "-euc", script], env=env, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "hint: --dport is valid only after -p tcp" in done.stderr
    left = {path for path in tmp_path.rglob("*") if path.is_file() and ".cache" not in path.parts}
    assert left == {command}
    assert "nat PREROUTING 2" not in done.stdout and "nat POSTROUTING 1 -d 192.0.2.80/32" in done.stdout


def test_a_wheel_has_them(tmp_path: Path) -> None:
    clone = tmp_path / "clone"
    shutil.copytree(ROOT, clone, ignore=NOT_CLONED)
    words = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", str(tmp_path), str(clone)]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode and OFFLINE.search(done.stderr) and not os.environ.get("CI"):
        pytest.skip("no package index to build from")
    assert done.returncode == 0, done.stderr
    (wheel,) = tmp_path.glob("*.whl")
    files = zipfile.ZipFile(wheel).namelist()
    for name in NAMES:
        assert any(file.endswith(f"share/man/man{name[-1]}/{name}") for file in files), name
