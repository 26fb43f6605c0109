"""Save files with rules that use IP sets: what show, find, diff and run do where the sets don't exist."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.harness.own import NO_STATE, Run, rules, says

RULES = [
    "-A INPUT -m set --match-set office src -j ACCEPT",
    "-A INPUT -m set --match-set office src -p tcp -m tcp --dport 22 -j ACCEPT",
    "-A INPUT -m set ! --match-set guests src,dst -j DROP",
    "-A INPUT -j SET --add-set seen src",
]
FILE = "\n".join(["*filter", ":INPUT ACCEPT [0:0]", *RULES, "COMMIT", ""])
SETS = "create office hash:ip\nadd office 192.0.2.1\ncreate guests hash:ip,port\ncreate seen hash:ip\n"
MISSING = "no such sets, a restore would refuse their rules: {}\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return a save file whose rules use three sets."""
    path = tmp_path / "rules.v4"
    path.write_text(FILE)
    return path


@pytest.fixture
def sets(tmp_path: Path) -> Path:
    """Return a file with these sets."""
    path = tmp_path / "sets"
    path.write_text(SETS)
    return path


@pytest.mark.parametrize(
    ("words", "status"), [(("show", "--rules"), 0), (("find", "match set", "--rules"), 0), (("diff",), 1)]
)
def test_a_file_is_read_without_its_sets(
    iptables_py: Run, file: Path, sets: Path, words: tuple[str, ...], status: int
) -> None:
    done = iptables_py(*words, file)
    assert (done.returncode, done.stdout.count(b"office")) == (status, 2)
    assert done.stderr.decode().endswith(f"{file}: {MISSING.format('guests, office, seen')}")
    assert iptables_py("ipset", "create", "office", "hash:ip").returncode == 0
    again = iptables_py(*words, file)
    assert (again.returncode, again.stdout) == (status, done.stdout)
    assert again.stderr.decode().endswith(MISSING.format("guests, seen"))
    given = iptables_py(words[0], "--sets", sets, *words[1:], file)
    assert (given.returncode, given.stdout, given.stderr) == (status, done.stdout, b"")
    assert iptables_py("ipset", "list", "-n").stdout == b"office\n"


def test_json_has_these_rules_too(iptables_py: Run, file: Path) -> None:
    found = json.loads(iptables_py("find", "chain INPUT", "--json", "--rules", file).stdout)["found"]
    assert len(found) == len(RULES)


def test_a_set_of_the_other_family_is_missing(iptables_py: Run, file: Path, sets: Path) -> None:
    sets.write_text(SETS.replace("office hash:ip", "office hash:ip family inet6").replace("192.0.2.1", "fc00::1"))
    assert iptables_py("show", "--sets", sets, "--rules", file).stderr.decode().endswith(MISSING.format("office"))


def test_files_of_sets_that_can_t_be_used(iptables_py: Run, file: Path, tmp_path: Path) -> None:
    done = iptables_py("show", "--sets", file, "--rules", file)
    says(done, 2, f"{file}: line 1: No command specified", shows="*filter")
    says(iptables_py("show", "--sets", tmp_path / "no", "--rules", file), 2, "No such file")
    bad = tmp_path / "bad"
    bad.write_text("create a hash:ip\nadd b 192.0.2.1\n")
    says(iptables_py("diff", "--sets", bad, file), 2, f"{bad}: Error in line 2: ", shows="add b 192.0.2.1")


def test_run_needs_the_sets(iptables_py: Run, file: Path, sets: Path) -> None:
    done = iptables_py("run", "--rules", file, "true", env=NO_STATE)
    says(done, 2, f"{file}: line 3: Set office doesn't exist: give its sets with --sets FILE", shows=RULES[0])
    words = ("run", "--sets", sets, "--rules", file, "--save", "-", "--", "ipset", "test", "office", "192.0.2.1")
    done = iptables_py(*words, env=NO_STATE)
    assert (done.returncode, len(rules(done.stdout))) == (0, len(RULES))
    says(iptables_py("run", "--sets", file, "true", env=NO_STATE), 2, str(file))


def test_given_sets_exist_for_the_commands_of_both_sides(iptables_py: Run, file: Path, sets: Path) -> None:
    done = iptables_py("diff", "--commands", file)
    says(done, 2, f"{file}: line 3: Set office doesn't exist: give its sets with --sets FILE", shows=RULES[0])
    done = iptables_py("diff", "--commands", "--sets", sets, file)
    assert (done.returncode, done.stdout.count(b" INPUT "), done.stderr) == (1, len(RULES), b"")
