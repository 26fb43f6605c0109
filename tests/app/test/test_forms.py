"""The forms of results, and the reports of coverage."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest

from tests.app.test.firewall import FORWARDED, GOOD, RULES, SYN, write
from tests.harness.own import Run

pytestmark = pytest.mark.usefixtures("state")

MIXED = f'good & <well>\n  {SYN}22 => drop\nbad: 100%, "really"\n  {SYN}80 => drop\n'


def test_text(iptables_py: Run, folder: Path) -> None:
    path = write(folder, MIXED)
    done = iptables_py("test", "-v", path)
    lines = done.stdout.decode().splitlines()
    assert lines[0] == f"passed  {path}:8: good & <well>"
    assert lines[1] == f'failed  {path}:10: bad: 100%, "really"'
    assert lines[2] == f"  {path}:11:50: {SYN}80 => drop"
    assert lines[3] == f"    {FORWARDED}"
    assert lines[4].strip() == f"{SYN}80 syn"
    assert lines[-1].startswith("1 passed, 1 failed in ")


def test_tap(iptables_py: Run, folder: Path) -> None:
    from tap.parser import Parser

    done = iptables_py("test", "--format", "tap", write(folder, MIXED + f"pound # sign\n  {SYN}22 => drop\n"))
    lines = list(Parser().parse_text(done.stdout.decode()))
    tests = [line for line in lines if line.category == "test"]
    assert [(one.number, one.ok) for one in tests] == [(1, True), (2, False), (3, True)]
    assert [one.description.rpartition(": ")[2] for one in tests[:2]] == ["good & <well>", '100%, "really"']
    assert [line.expected_tests for line in lines if line.category == "plan"] == [3]
    assert not [line for line in lines if line.category == "unknown"]


def test_tap_has_one_line_for_a_name_with_control_characters(iptables_py: Run, folder: Path) -> None:
    write(folder, f"a\x0bb\x85c\u2028d\0e\n  {SYN}22 => drop\n")
    lines = iptables_py("test", "--format", "tap", folder / "web.fw").stdout.decode().splitlines()
    assert lines[2].endswith("web.fw: a b c d e")


def test_junit(iptables_py: Run, folder: Path) -> None:
    from junitparser import JUnitXml

    path = write(folder, MIXED)
    output = folder / "report.xml"
    done = iptables_py("test", "--format", "junit", "--output", output, path)
    assert done.stdout.endswith(b" s\n")  # for people
    found = JUnitXml.fromfile(str(output))
    (suite,) = found
    assert (suite.name, suite.tests, suite.failures, suite.errors) == (str(path), 2, 1, 0)
    good, bad = suite
    assert (good.name, good.is_passed, bad.name, bad.is_passed) == ("good & <well>", True, 'bad: 100%, "really"', False)
    assert bad.result[0].message == FORWARDED
    assert "PREROUTING" in bad.result[0].text
    assert Xml.parse(output).find(".//testcase[2]").attrib["line"] == "10"  # type: ignore[union-attr]


def test_github(iptables_py: Run, folder: Path) -> None:
    write(folder, MIXED)
    done = iptables_py("test", "--format", "github", "web.fw", cwd=folder)
    last = done.stdout.decode().splitlines()[-1]
    assert last == (
        'file=web.fw,line=11,col=50,title=bad%3A 100%25%2C "really"'.join(("::error ", "::"))
        + f"{SYN}80 => drop%0A{FORWARDED}"
    )


def test_what_a_script_prints_is_no_command_of_a_workflow(iptables_py: Run, folder: Path) -> None:
    (folder / "script.fw").write_text(f"script sh -c 'echo ::error::mine; exit 1'\nt\n  {SYN}22 => drop\n")
    lines = iptables_py("test", "--format", "github", folder / "script.fw").stdout.decode().splitlines()
    stop, token = lines[0].rpartition("::")[::2]
    assert stop == "::stop-commands" and f"::{token}::" in lines
    mine = next(at for at, line in enumerate(lines) if "mine" in line)
    assert 0 < mine < lines.index(f"::{token}::") < len(lines) - 1


def test_json(iptables_py: Run, folder: Path) -> None:
    path = write(folder, MIXED)
    found = json.loads(iptables_py("test", "--format", "json", path).stdout)
    assert {key: found[key] for key in ("version", "passed", "failed", "errors", "left_out")} == {
        "version": 1, "passed": 1, "failed": 1, "errors": 0, "left_out": 0,
    }  # fmt: skip
    (file,) = found["files"]
    bad = file["tests"][1]
    assert (file["file"], bad["name"], bad["line"], bad["passed"]) == (str(path), 'bad: 100%, "really"', 10, False)
    (failure,) = bad["failures"]
    assert (failure["line"], failure["column"], failure["expected"]) == (11, 50, "drop")
    assert failure["trace"][0] == f"{SYN}80 syn"


def test_coverage(iptables_py: Run, folder: Path) -> None:
    path = write(folder, f"t\n  {SYN}22 => drop\n  {SYN}80 => forward\n")
    files = {name: folder / name for name in ("listing", "page.html", "badge.svg")}
    done = iptables_py(
        "test", "--coverage", "--coverage-listing", files["listing"], "--coverage-html", files["page.html"],
        "--coverage-badge", files["badge.svg"], path,
    )  # fmt: skip
    assert done.returncode == 0
    assert b"-j LOG --log-prefix" in done.stdout
    assert all(file.stat().st_size for file in files.values())
    reached = json.loads(iptables_py("test", "--coverage", "--json", path).stdout)["coverage"]
    assert 0 < reached["reached"] < reached["all"]
    percent = reached["percent"]
    assert iptables_py("test", "--coverage-min", str(percent), path).returncode == 0
    done = iptables_py("test", "--coverage-min", str(percent + 1), path)
    assert (done.returncode, done.stderr.decode()) == (
        1,
        f"iptables-py test: the coverage is less than {percent + 1:g} %\n",
    )


def test_coverage_of_several_files_and_processes(iptables_py: Run, folder: Path) -> None:
    write(folder, f"t\n  {SYN}22 => drop\n", "a.fw")
    write(folder, f"t\n  {SYN}80 => forward\n", "b.fw")
    together = json.loads(iptables_py("test", "--coverage", "--json", folder).stdout)["coverage"]
    at_once = json.loads(iptables_py("test", "--coverage", "--json", "-j", "2", folder).stdout)["coverage"]
    alone = json.loads(iptables_py("test", "--coverage", "--json", folder / "a.fw").stdout)["coverage"]
    assert together == at_once
    assert together["reached"] > alone["reached"] and together["all"] == alone["all"]


def test_coverage_tells_rules_of_the_same_name_apart(iptables_py: Run, folder: Path) -> None:
    for name in ("a", "b"):
        (folder / name).mkdir()
        (folder / name / "web.v4").write_text(RULES)
        write(folder / name, f"t\n  {SYN}22 => drop\n")
    lines = iptables_py("test", "--coverage", ".", cwd=folder).stdout.decode().splitlines()
    assert [line.split()[0] for line in lines if "(IPv" in line] == ["a/web.v4", "b/web.v4"]


def test_results_that_can_not_be_written(iptables_py: Run, folder: Path) -> None:
    path = write(folder, f"t\n  {SYN}22 => drop\n")
    done = iptables_py("test", path, "--output", folder)
    assert (done.returncode, done.stdout.startswith(b"1 passed")) == (2, True)
    assert done.stderr.endswith(b": Is a directory\n")


def test_reports_that_can_not_be_written(iptables_py: Run, folder: Path) -> None:
    path = write(folder, f"t\n  {SYN}22 => drop\n")
    done = iptables_py("test", "--coverage-html", folder / "no" / "page.html", path)
    assert (done.returncode, done.stdout.startswith(b"1 passed")) == (2, True)
    assert done.stderr.endswith(b"page.html: No such file or directory\n")


def test_the_progress_is_shown_only_on_a_terminal(iptables_py: Run, folder: Path) -> None:
    assert iptables_py("test", write(folder, GOOD)).stderr == b""
