"""What pytest loads: fixtures and hooks. Only a test that uses them makes it import anything else of iptables-py."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

from iptables_py.pytest_plugin import covering

if TYPE_CHECKING:
    from pathlib import Path

    from iptables_py.pytest_plugin.fixtureruleset import FixtureRuleset

USED = pytest.StashKey["FixtureRuleset"]()  # the ruleset of a test


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the options of coverage."""
    covering.add_options(parser)


def pytest_configure(config: pytest.Config) -> None:
    """Prepare to collect the coverage if it is asked for."""
    if covering.is_asked(config):
        config.stash[covering.COVERAGE] = covering.Collected()
        config.pluginmanager.register(covering.Reports(config), "iptables-py-coverage")


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Collect a file of tests."""
    if file_path.suffix != ".fw":
        return None
    from iptables_py.pytest_plugin.testfiles import FirewallFile

    return FirewallFile.from_parent(parent, path=file_path)


@pytest.fixture(scope="session")
def _iptables_launchers(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The directory with the programs iptables, ip6tables-save, ipset ... for the PATH of tests."""
    from iptables_py.startup import launchers

    directory = str(tmp_path_factory.mktemp("iptables-py", numbered=False))
    if os.pathsep in directory:
        raise pytest.UsageError(f"{directory} can't be on PATH: choose a --basetemp without {os.pathsep!r}")
    launchers.write(directory)
    return directory


@pytest.fixture
def iptables(request: pytest.FixtureRequest, _iptables_launchers: str) -> Iterator[FixtureRuleset]:
    """An empty ruleset for this test, with iptables, ip6tables, ipset and nfacct first on PATH. No root, no kernel.
    iptables("-A INPUT -p tcp --dport 22 -j ACCEPT")   run iptables; a command that fails raises IptablesError
    iptables.rules("rules.v4")                         load a save file, or a text
    iptables.run_script("firewall.sh", "eth0")         run a script; fail if one of its iptables commands fails
    iptables.host("host.toml")                         set the host whose packets are traced
    iptables["filter"]["INPUT"][0]["dport"]            tables, chains, rules and their fields
    iptables.save()                                    the rules as iptables-save prints them
    assert iptables.trace("eth0: tcp 198.51.100.7:4001 > 203.0.113.1:22 syn").accepted_by("filter", "INPUT", 1)
    It is a Ruleset of `iptables_py` with all its methods. If the test fails, its traces are shown.
    """
    from iptables_py.pytest_plugin.fixtureruleset import FixtureRuleset

    collected = request.config.stash.get(covering.COVERAGE, None)
    steps = covering.Steps() if collected else None
    with FixtureRuleset(request.node.path.name, steps) as ruleset, pytest.MonkeyPatch.context() as patch:
        patch.setenv("IPTABLES_PY_STATE", ruleset.path)
        patch.setenv("PATH", _iptables_launchers, prepend=os.pathsep)
        request.node.stash[USED] = ruleset
        yield ruleset
    if collected and steps:
        collected.add(request.node.nodeid, steps.counted)


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    """Add the traces of a test that failed to its report."""
    outcome: Any = yield
    report: pytest.TestReport = outcome.get_result()
    ruleset = item.stash.get(USED, None)
    if ruleset is not None and report.failed and (shown := ruleset.traces_shown()):
        report.sections.append(("iptables-py traces", shown))


def pytest_assertrepr_compare(config: pytest.Config, op: str, left: object, right: object) -> list[str] | None:
    """Explain a comparison of save texts, or of chains, by the rules that differ."""
    if op != "==" or type(left) is not type(right):
        return None
    if not (isinstance(left, str) and "\nCOMMIT" in left) and type(left).__module__ != "iptables_py.api.tables":
        return None
    from iptables_py.pytest_plugin.rulediff import explained

    return explained(left, right)
