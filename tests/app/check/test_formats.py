"""The formats, options and exit statuses of iptables-py check."""

from __future__ import annotations

import json
import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from sarif_kit import validation_errors

from tests.harness.own import Run, says

HEAD = "*filter\n:INPUT DROP [0:0]\n:FORWARD ACCEPT [0:0]\n:OUTPUT ACCEPT [0:0]\n"
SHADOWED = "-A INPUT -s 10.0.0.0/8 -j DROP\n-A INPUT -s 10.1.0.0/16 -j ACCEPT\n"
UNDECIDED = "-A INPUT -m recent --rcheck --name a -j ACCEPT\n"
ADVICE = "-A INPUT -p udp -m statistic --mode nth --every 2 --packet 0 -j ACCEPT\n" * 2


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return a file with a rule that another one shadows."""
    path = tmp_path / "rules.v4"
    path.write_text(f"{HEAD}{SHADOWED}COMMIT\n")
    return path


def test_text(iptables_py: Run, file: Path) -> None:
    done = iptables_py("check", file)
    assert (done.returncode, done.stderr) == (1, b"")
    assert done.stdout.decode() == (
        f"{file}:6: filter INPUT 2: -s 10.1.0.0/16 -j ACCEPT\n"
        "  never reached: rule 1 takes every packet it could match\n"
        "    1  -s 10.0.0.0/8 -j DROP\n"
        "  to make it work, move it before rule 1; to keep what happens now, delete it\n"
        "\n1 proved, 0 advice, 0 rules undecided\n"
    )


def test_json(iptables_py: Run, file: Path) -> None:
    found = json.loads(iptables_py("check", "--json", file).stdout)
    assert found["version"] == 1
    first, second = found["rules"]
    assert (first["id"], first["status"]) == ("filter/INPUT/1", "live")
    assert first["packet"]["src"].startswith("10.")
    assert (second["status"], second["reason"], second["by"]) == ("dead", "shadowed", ["filter/INPUT/1"])
    (finding,) = found["findings"]
    assert (finding["code"], finding["id"], finding["proven"]) == ("shadowed", "filter/INPUT/2", True)


def test_sarif(iptables_py: Run, file: Path) -> None:
    found = json.loads(iptables_py("check", "--sarif", file).stdout)
    (run,) = found["runs"]
    assert found["version"] == "2.1.0"
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["shadowed"]
    (result,) = run["results"]
    assert (result["ruleId"], result["level"]) == ("shadowed", "error")
    place = result["locations"][0]["physicalLocation"]
    assert (place["artifactLocation"]["uri"], place["region"]["startLine"]) == (f"file://{file}", 6)


@pytest.mark.parametrize("name", ["rules.v4", "a b%.v4", "dir/ä:,.v6"])
@pytest.mark.parametrize(
    ("rules", "codes"),
    [
        ("-A INPUT -j ACCEPT", set()),
        ("-A INPUT -i eth+ -j ACCEPT\n-A INPUT -i eth0 -j DROP", {"shadowed", "wrong-order"}),
        (":A - [0:0]\n-A INPUT -j A\n-A INPUT -p tcp\n-A INPUT -j ACCEPT", {"empty-chain", "no-effect"}),
    ],
)
def test_sarif_is_valid(iptables_py: Run, tmp_path: Path, name: str, rules: str, codes: set[str]) -> None:
    path = tmp_path / "here" / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"*filter\n:INPUT DROP [0:0]\n:OUTPUT DROP [0:0]\n{rules}\nCOMMIT\n")
    found = json.loads(iptables_py("check", "--sarif", name).stdout)
    assert validation_errors(found) == []
    results = found["runs"][0]["results"]
    assert {one["ruleId"] for one in results} == codes
    uris = {one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for one in results}
    assert {unquote(urlsplit(uri).path) for uri in uris} <= {name}


def test_sarif_of_the_ruleset_is_valid(iptables_py: Run) -> None:
    for program in ("-4", "-6"):
        assert iptables_py(program, "-A", "INPUT", "-j", "DROP").returncode == 0
        assert iptables_py(program, "-A", "INPUT", "-p", "tcp", "-j", "ACCEPT").returncode == 0
    found = json.loads(iptables_py("check", "--sarif").stdout)
    assert validation_errors(found) == []
    assert len(found["runs"][0]["results"]) >= 2


def test_github_escapes(iptables_py: Run, tmp_path: Path) -> None:
    """Percent signs, ends of lines, and in properties commas and colons are not those of the command."""
    path = tmp_path / "a,b:c%d\n.v4"
    path.write_text(f"{HEAD}:x,y%z: - [0:0]\n-A INPUT -j DROP\n-A INPUT -j x,y%z:\n-A x,y%z: -j DROP\nCOMMIT\n")
    lines = iptables_py("check", "--format", "github", path).stdout.decode().splitlines()
    for line in lines[:-1]:
        command, properties, message = re.fullmatch(r"::(error|warning|notice) ([^:]*)::(.*)", line).groups()
        assert re.fullmatch("(?:file|line|title)=[^,]*(?:,(?:file|line|title)=[^,]*)*", properties), line
        assert f"file={tmp_path}/a%2Cb%3Ac%25d%0A.v4" in properties
        assert not re.search("%(?!25|0A|0D|2C|3A)", properties + message), (command, message)
    assert any("chain x,y%25z:" in line or "x,y%25z:" in line for line in lines)


def test_github(iptables_py: Run, file: Path) -> None:
    first, last = iptables_py("check", "--format", "github", file).stdout.decode().splitlines()
    assert first.startswith(f"::error file={file},line=6,title=shadowed::filter INPUT 2: never reached")
    assert last == "1 proved, 0 advice, 0 rules undecided"


@pytest.mark.parametrize(
    ("rules", "options", "status"),
    [
        (SHADOWED, (), 1),
        (SHADOWED, ("--fail-on", "none"), 0),
        (UNDECIDED, (), 0),
        (UNDECIDED, ("--strict",), 3),
        (ADVICE, (), 0),
        (ADVICE, ("--fail-on", "advice"), 1),
    ],
)
def test_exit_status(iptables_py: Run, file: Path, rules: str, options: tuple[str, ...], status: int) -> None:
    file.write_text(f"{HEAD}{rules}COMMIT\n")
    assert iptables_py("check", *options, file).returncode == status


def test_a_comment_silences_a_finding(iptables_py: Run, file: Path) -> None:
    comment = '-m comment --comment "iptables-py: ignore shadowed"'
    file.write_text(f"{HEAD}{SHADOWED.replace('-j ACCEPT', f'{comment} -j ACCEPT')}COMMIT\n")
    done = iptables_py("check", file)
    assert (done.returncode, done.stdout) == (0, b"0 proved, 0 advice, 0 rules undecided\n")


def test_the_ruleset_has_both_families(iptables_py: Run) -> None:
    assert iptables_py("-A", "INPUT", "-j", "DROP").returncode == 0
    assert iptables_py("-6", "-A", "INPUT", "-j", "DROP").returncode == 0
    assert iptables_py("-6", "-A", "INPUT", "-j", "ACCEPT").returncode == 0
    assert b"IPv6 filter INPUT 2: -j ACCEPT\n" in iptables_py("check").stdout
    assert iptables_py("check", "-4").returncode == 0


def test_no_rules(iptables_py: Run, file: Path) -> None:
    file.write_text("")
    for words, name in (((file,), file), ((), "the ruleset")):
        done = iptables_py("check", *words)
        assert (done.returncode, done.stdout) == (0, b"0 proved, 0 advice, 0 rules undecided\n")
        assert done.stderr.decode() == f"iptables-py check: {name} has no rules\n"
    file.write_text(f"{HEAD}{SHADOWED}COMMIT\n")
    assert iptables_py("check", file).stderr == b""


def test_errors(iptables_py: Run, file: Path) -> None:
    says(iptables_py("check", "nothing"), 2, "check", "nothing", "No such file")
    says(iptables_py("check", "-4", "-6", file), 2, "one family")
    says(iptables_py("check", "--json", "--sarif", file), 2, "--json and --sarif are different formats")
    says(iptables_py("check", "--json", "--format", "text", file), 2, "--json and --format text are different formats")
    says(iptables_py("check", "--sets", file), 2, "--sets is for a FILE")


@pytest.mark.parametrize(
    "rule",
    [
        "-A A -g B",  # returns to the caller of A
        "-A A -m recent --set --name x -j B",
        "-A A -j R",
        "-A A -m hashlimit --hashlimit-upto 1/s --hashlimit-name x --hashlimit-mode srcip -j DROP",
        "-A A -m recent --set --name x -j DROP",
    ],
)
def test_a_rule_with_an_effect_is_not_found(iptables_py: Run, file: Path, rule: str) -> None:
    """Each of them changes what other rules remember, or where packets go on."""
    chains = ":A - [0:0]\n:B - [0:0]\n:R - [0:0]\n"
    users = "-A R -m recent --rcheck --name x\n-A R -m hashlimit --hashlimit-upto 1/s --hashlimit-name x -j RETURN\n"
    others = f"{users}-A INPUT -j A\n-A A -s 10.0.0.1\n-A A -j DROP\n-A B -j RETURN\n"
    others += "-A R -m recent --set --name y -j RETURN\n"
    calls = "-A INPUT -i eth1 -j B\n-A INPUT -i eth2 -m comment --comment x -j R\n"
    file.write_text(f"{HEAD}{chains}{calls}{others.replace('-A A -j DROP', f'{rule}{chr(10)}-A A -j DROP')}COMMIT\n")
    found = json.loads(iptables_py("check", "--json", file).stdout)
    assert [one for one in found["findings"] if one["id"] == "filter/A/2"] == []
