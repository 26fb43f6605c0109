"""The ruleset of the fixture `iptables`."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from collections import deque
from collections.abc import Sequence
from typing import Any

import pytest

from iptables_py import Host, Result, Ruleset, Trace
from iptables_py.api.loading import Source
from iptables_py.api.ruleset import Input
from iptables_py.api.running import Words
from iptables_py.api.tracing import Packets
from iptables_py.engine.ruleset import Ruleset as Rules
from iptables_py.pytest_plugin.covering import Steps
from iptables_py.values.text import decoded, encoded

MOST_SHOWN = 20  # traces in a report
Script = str | os.PathLike[str] | Sequence[str | os.PathLike[str]]


class FixtureRuleset(Ruleset):
    """An empty ruleset for one test, which the programs on PATH use, too."""

    def __init__(self, name: str, steps: Steps | None) -> None:
        """Make an empty ruleset in a temporary directory.

        name: of the test's file
        steps: counts which rules the traces meet, None for no coverage
        """
        super().__init__()
        self._source = f"rules of {name}"
        self._steps = steps
        self._traces: deque[Trace] = deque(maxlen=MOST_SHOWN)
        self._traced = 0

    def __call__(self, words: Words, *, check: bool = True) -> Result:
        """Run iptables. Raise IptablesError if its status is not 0, unless `check` is false."""
        return self.iptables(words, check=check)

    def rules(self, source: Source, family: int | None = None, *, counters: bool = False) -> None:
        """Load a save file or text, as load_rules() does. Raise RulesError."""
        self.load_rules(source, family, counters=counters)
        if not isinstance(source, bytes) and "\n" not in os.fspath(source):
            self._source = os.path.relpath(source)

    def host(self, host: Host | str | os.PathLike[str] | None = None, **described: Any) -> Host:
        """Set the host for the traces of this test, also for those of `iptables-py trace`, and return it.

        host: a Host, a TOML text (a str with a line break), or the path of a file
        described: without `host` what Host() gets, such as interfaces={"eth0": ["203.0.113.1/24"]}

        Raise HostError.
        """
        if host is None:
            host = Host(**described)
        elif described:
            raise TypeError(f"a host is given, so it can't have {', '.join(described)} as well")
        elif not isinstance(host, Host):
            host = Host.parse(host) if isinstance(host, str) and "\n" in host else Host.load(host)
        self.store_host(host)
        return host

    def trace(
        self, packets: Packets, host: Host | None = None, *, seed: int | None = None, commit: bool = False
    ) -> Trace:
        """Trace packets as Ruleset.trace() does. The traces of a test that fails are shown."""
        found = super().trace(packets, host, seed=seed, commit=commit)
        self._traces.append(found)
        self._traced += 1
        if self._steps:
            self._count(self._steps, found)
        return found

    def _count(self, steps: Steps, trace: Trace) -> None:
        rules = Rules(trace.family)
        with self._state.reading() as view:
            rules.load(view.store)
        steps.add(self._source, rules, trace)

    def traces_shown(self) -> str:
        """Return the last traces as text: a line for each packet, and the whole report of the last one."""
        left_out = self._traced - len(self._traces)
        lines = [f"{left_out} traces before"] * bool(left_out)
        for number, trace in enumerate(self._traces, left_out + 1):
            if number == self._traced:
                lines.append(f"trace {number}:\n{trace}".rstrip("\n"))
            else:
                lines += [f"trace {number}: {line}" for line in trace.summary()]
        return "\n".join(lines)

    def run_script(self, script: Script, *args: str, stdin: Input = None, check: bool = True) -> Result:
        """Run a script or another command on this ruleset, as `iptables-py run` does.

        script: the path of a script, or a list with a command and its words
        args: more words

        The script finds our programs under the paths of the host's, such as /sbin/iptables, and a `sudo` that uses the
        same ruleset. Unless `check` is false, the test fails if the exit status is not 0, if one of the iptables
        commands fails, or if there is none; the message lists the commands that failed.
        """
        __tracebackhide__ = True
        command = [*_command(script), *args]
        self._source = f"script {shlex.join([os.path.relpath(command[0]), *command[1:]])}"
        words = ["--state-dir", self.path, "run", *["--fail-on-error"] * check, "--", *command]
        done = subprocess.run(
            [sys.executable, "-P", "-m", "iptables_py", *words],
            input=encoded(stdin) if isinstance(stdin, str) else stdin or b"",
            capture_output=True,
            check=False,
        )
        result = Result(tuple(command), done.returncode, decoded(done.stdout), decoded(done.stderr))
        if check and not result:
            pytest.fail(f"{shlex.join(command)} ended with status {result.status}\n{result.stderr}{result.stdout}")
        return result


def _command(script: Script) -> list[str]:
    """Return the words of a command; a script is not looked up on PATH."""
    if isinstance(script, (str, os.PathLike)):
        return [os.path.abspath(script)]
    return [os.fspath(word) for word in script]
