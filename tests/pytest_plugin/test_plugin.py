"""The fixture `iptables`, and what the plugin adds to reports. Each test runs pytest on a file of tests."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SSH = "eth0: tcp 198.51.100.7:4001 > 203.0.113.1:22 syn"
HEAD = f"""
import os, shutil, subprocess
from pathlib import Path
import pytest
SSH = {SSH!r}
SMTP = SSH.replace(":22", ":25")
"""


@pytest.fixture(autouse=True)
def no_state(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Let temporary rulesets be in a directory of this test's own."""
    monkeypatch.delenv("IPTABLES_PY_STATE", raising=False)
    monkeypatch.delenv("PYTEST_ADDOPTS", raising=False)
    (tmp_path / "temporary").mkdir()
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temporary"))


def run(pytester: pytest.Pytester, text: str, *words: str) -> pytest.RunResult:
    """Run pytest on a file with these tests."""
    pytester.makepyfile(HEAD + text)
    return pytester.runpytest_subprocess("-p", "no:cacheprovider", *words)


GOOD = '''
def test_commands(iptables):
    iptables("-P INPUT DROP")
    iptables("-A INPUT -p tcp --dport 22 -j ACCEPT")
    assert iptables.trace(SSH).accepted_by("filter", "INPUT", 1)
    assert iptables.trace(SMTP).dropped_by("filter", "INPUT", "policy")

def test_each_test_has_its_own(iptables):
    assert iptables.save() == ""

@pytest.fixture
def closed(iptables):
    iptables("-P INPUT DROP")
    return iptables

def test_a_fixture_on_top(closed, iptables):
    assert closed is iptables and iptables.trace(SSH).dropped

def test_programs_of_the_test_use_it(iptables):
    assert os.environ["IPTABLES_PY_STATE"] == iptables.path
    for program in ("iptables", "ip6tables-restore", "ipset", "nfacct"):
        assert Path(shutil.which(program)).parent == Path(os.environ["PATH"].split(os.pathsep)[0])
    subprocess.run("iptables -P INPUT DROP && ipset create web hash:ip", shell=True, check=True)
    assert iptables.trace(SSH).dropped and iptables.ipset("list -n").stdout == "web\\n"

def test_a_command_that_fails(iptables):
    with pytest.raises(Exception, match="iptables -X none .status 1."):
        iptables("-X none")
    assert iptables("-X none", check=False).status == 1

def test_rules(iptables, tmp_path):
    text = "*filter\\n:INPUT DROP [1:2]\\nCOMMIT\\n"
    (tmp_path / "rules.v6").write_text(text)
    iptables.rules(tmp_path / "rules.v6", counters=True)
    assert iptables.tables(6)["filter"]["INPUT"].packets == 1
    iptables.rules(text)
    assert iptables["filter"]["INPUT"].policy == "DROP"

def test_a_host(iptables, tmp_path):
    from iptables_py import Host
    built = iptables.host(interfaces={"eth0": ["203.0.113.9/24"]}, routes=["default dev eth0"])
    assert iptables.trace(SSH).dropped and not iptables.trace(SSH).assumed
    (tmp_path / "host.toml").write_text(built.to_toml().replace("203.0.113.9", "203.0.113.1"))
    for given in (tmp_path / "host.toml", str(tmp_path / "host.toml"), (tmp_path / "host.toml").read_text()):
        iptables.host(built)
        assert iptables.host(given) != built and iptables.trace(SSH).accepted
    with pytest.raises(TypeError, match="a host is given, so it can't have forward as well"):
        iptables.host(built, forward=True)

def test_a_script(iptables, tmp_path):
    script = tmp_path / "firewall"
    script.write_text("#!/bin/sh\\nread line\\niptables -P INPUT $1\\necho $line; echo said >&2\\n")
    script.chmod(0o755)
    done = iptables.run_script(script, "DROP", stdin="given\\n")
    assert (done.status, done.stdout, done.stderr, done.argv) == (0, "given\\n", "said\\n", (str(script), "DROP"))
    assert iptables.trace(SSH).dropped
    os.chdir(tmp_path)
    iptables.run_script("firewall", "ACCEPT")
    assert iptables.trace(SSH).accepted
    done = iptables.run_script(["sh", "-c", "iptables -X none; exit 3"], check=False)
    assert done.status == 3 and "match by that name" in done.stderr
    with pytest.raises(pytest.fail.Exception, match="1 of 1 iptables commands failed:"):
        iptables.run_script(["sh", "-c", "iptables -X none; true"])
    with pytest.raises(pytest.fail.Exception, match="no iptables command reached iptables-py"):
        iptables.run_script(["true"])

def test_commands_of_iptables_py_use_it(iptables):
    import sys
    iptables.host(interfaces={"eth7": ["203.0.113.1/24"]}, routes=["default dev eth7"])
    words = [sys.executable, "-m", "iptables_py", "trace", "--expect", "drop", SSH.replace("eth0", "eth7")]
    iptables("-P INPUT DROP")
    assert subprocess.run(words, check=False, capture_output=True).returncode == 0

def test_it_is_a_ruleset(iptables):
    from iptables_py import Ruleset
    assert isinstance(iptables, Ruleset) and iptables.to_json()
'''


@pytest.mark.parametrize("words", [(), ("-n", "2"), ("--import-mode=importlib",)])
def test_the_fixture(pytester: pytest.Pytester, tmp_path: Path, words: tuple[str, ...]) -> None:
    before = dict(os.environ)
    run(pytester, GOOD, *words).assert_outcomes(passed=GOOD.count("def test_"))
    left = [path.name for path in (tmp_path / "temporary").iterdir() if path.name.startswith("iptables-py")]
    assert left == [] and dict(os.environ) == before


def test_the_guide(pytester: pytest.Pytester) -> None:
    (text,) = re.findall(r"(?ms)^```python\n(.*?)^```$", (ROOT / "docs" / "pytest.md").read_text())
    run(pytester, text).assert_outcomes(passed=text.count("def test_"))


@pytest.mark.parametrize("words", [(), ("-n", "1")])
def test_traces_of_a_test_that_fails_are_shown(pytester: pytest.Pytester, words: tuple[str, ...]) -> None:
    done = run(
        pytester,
        """
def test_bad(iptables):
    iptables("-A INPUT -p tcp --dport 25 -j DROP")
    assert iptables.trace(SMTP).dropped
    assert iptables.trace(SSH).dropped_by("filter", "INPUT", 1)

def test_bad_without_traces(iptables):
    assert iptables.save()

def test_good(iptables):
    iptables.trace(SSH)

def test_many(iptables):
    for _ in range(25):
        iptables.trace(SMTP)
    assert False
""",
        *words,
    )
    done.assert_outcomes(passed=1, failed=3)
    done.stdout.fnmatch_lines(
        [
            "E *assert False",
            "E *where False = *dropped_by('filter', 'INPUT', 1)*",
            "E *<Trace: accepted by the policy of INPUT in filter*",
            "*- iptables-py traces -*",
            "trace 1: eth0: tcp *:25 syn: dropped by rule 1 of INPUT in filter (*",
            "trace 2:",
            " INPUT  in eth0",
            "accepted by the policy of INPUT in filter; delivered *",
            "*_ test_bad_without_traces _*",
            "*_ test_many _*",
            "*- iptables-py traces -*",
            "5 traces before",
            "trace 6: *",
            "trace 25:",
        ]
    )
    assert done.stdout.str().count("iptables-py traces") == 2


def test_a_script_that_fails_is_told_with_its_commands(pytester: pytest.Pytester) -> None:
    done = run(
        pytester,
        """
def test_bad(iptables, tmp_path):
    script = tmp_path / "firewall.sh"
    script.write_text("#!/bin/bash\\niptables -N new\\niptables -A new -j NOWHERE\\ntrue\\n")
    script.chmod(0o755)
    iptables.run_script(script)
""",
    )
    done.assert_outcomes(failed=1)
    done.stdout.fnmatch_lines(
        [
            ">*iptables.run_script(script)",
            "E *Failed: *firewall.sh ended with status 1",
            "E *iptables-py run: 1 of 2 iptables commands failed:",
            "E *firewall.sh:3: iptables -A new -j NOWHERE (status 2)",
        ]
    )
    assert "fixtureruleset.py" not in done.stdout.str()


def test_comparisons_are_explained_by_rules(pytester: pytest.Pytester) -> None:
    done = run(
        pytester,
        r'''
@pytest.fixture(autouse=True)
def some(iptables):
    iptables("-A INPUT -p tcp --dport 22 -j ACCEPT")
    iptables("-A INPUT -j DROP")

EXPECTED = """\
# a comment
*filter
:INPUT DROP [0:0]
[1:2] -A INPUT -p tcp -m tcp --dport 23 -j ACCEPT
-A INPUT -j DROP
COMMIT
"""

def test_texts(iptables):
    assert iptables.save() == EXPECTED

def test_chains(iptables):
    before = iptables["filter"]["INPUT"]
    iptables("-D INPUT 2")
    assert iptables["filter"]["INPUT"] == before

def test_counters_only(iptables):
    assert iptables.save() == iptables.save().replace("[0:0]", "[1:1]")

def test_no_rules(iptables):
    assert iptables.save() == "nonsense\nCOMMIT\n"

def test_other_values():
    assert "a\nb" == "a\nc"
''',
    )
    done.assert_outcomes(failed=5)
    done.stdout.fnmatch_lines(
        [
            "*_ test_texts _*",
            "E *the rules differ", "E *--- right", "E *+++ left", "E *[*]filter", "E *:INPUT DROP -> ACCEPT",
            "E *< 1 -p tcp -m tcp --dport 23 -j ACCEPT", "E *> 1 -p tcp -m tcp --dport 22 -j ACCEPT",
            "*_ test_chains _*",
            "E *the rules differ", "E *[*]filter", "E *:INPUT", "E *- 2 -j DROP",
            "*_ test_counters_only _*",
            "E *:INPUT ACCEPT [[]1:1]*",
            "*_ test_no_rules _*",
            "E *nonsense*",
            "*_ test_other_values _*",
            "E *- c*",
        ]
    )  # fmt: skip


def test_nothing_else_is_imported_where_it_is_not_used(pytester: pytest.Pytester) -> None:
    text = """
import sys
def test_imports():
    assert 1 == 1
    loaded = {name for name in sys.modules if name.partition(".")[0] in ("iptables_py", "click", "pyparsing")}
    own = "iptables_py.pytest_plugin"
    assert loaded == {"iptables_py", own, f"{own}.plugin", f"{own}.covering"}
"""
    run(pytester, text).assert_outcomes(passed=1)


def test_it_can_be_turned_off(pytester: pytest.Pytester) -> None:
    done = run(pytester, "def test(iptables): pass", "-p", "no:iptables_py")
    done.assert_outcomes(errors=1)
    done.stdout.fnmatch_lines(["*fixture 'iptables' not found"])


def test_the_list_of_fixtures(pytester: pytest.Pytester) -> None:
    done = run(pytester, "", "--fixtures")
    done.stdout.fnmatch_lines(
        ["iptables -- *", "    An empty ruleset for this test, *", "    iptables.run_script(*", "    It is a Ruleset *"]
    )
    assert "_iptables_launchers" not in done.stdout.str()


def test_a_directory_that_can_not_be_on_the_path(pytester: pytest.Pytester) -> None:
    done = run(pytester, "def test(iptables): pass", "--basetemp", "a:b")
    done.assert_outcomes(errors=1)
    done.stdout.fnmatch_lines(["*a:b/iptables-py can't be on PATH: choose a --basetemp without ':'"])
