"""Run the steps of action.yml as GitHub would: inputs, conditions, outputs, and the files for PATH and variables."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path
from typing import Any

import yaml

VALUE = re.compile(r"\$\{\{ (.*?) \}\}")
SHELL = ("bash", "--noprofile", "--norc", "-eo", "pipefail")  # as GitHub has it for `shell: bash`
RESULTS = ("GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_PATH")


class Job:
    """A job in which the action is used.

    environment: the variables for later steps
    used: the inputs of other actions that were used
    outputs: of each step that has an id
    printed: by all steps
    """

    def __init__(self, action: Path, workspace: Path, runner: Path, **variables: str) -> None:
        self.action: dict[str, Any] = yaml.safe_load((action / "action.yml").read_text())
        self.workspace = workspace
        self.outputs: dict[str, dict[str, str]] = {}
        self.used: list[dict[str, Any]] = []
        self.printed = ""
        other = ("PYTHON", "IPTABLES", "GITHUB")
        kept = {name: value for name, value in os.environ.items() if not name.startswith(other)}
        own = {"RUNNER_TEMP": str(runner), "GITHUB_ACTION_PATH": str(action), "GITHUB_WORKSPACE": str(workspace)}
        self._files = {name: runner / name.lower() for name in RESULTS}
        self.environment = {**kept, **own, **{name: str(file) for name, file in self._files.items()}, **variables}

    def use(self, set_up: str = "", **inputs: str) -> int:
        """Run the action, and return the exit status of the step that fails, 0 if none does.

        set_up: the Python that actions/setup-python provides
        """
        defaults = {name: declared["default"] for name, declared in self.action["inputs"].items()}
        self.inputs = {**defaults, **inputs}
        self.outputs = {}
        for step in self.action["runs"]["steps"]:
            if "if" in step and not self._is_true(step["if"]):
                continue
            if "uses" in step:
                self.used.append({name: self._filled(str(value)) for name, value in step["with"].items()})
                self.outputs[step["id"]] = {"python-path": set_up}
                continue
            assert step["shell"] == "bash"
            variables = {name: self._filled(value) for name, value in step.get("env", {}).items()}
            status = self.shell(step["run"], step["id"], **variables)
            if status:
                return status
        return 0

    def shell(self, text: str, step: str = "", **variables: str) -> int:
        """Run a step of shell commands, and return its exit status."""
        for file in self._files.values():
            file.write_text("")
        environment = {**self.environment, **variables}
        done = subprocess.run(
            [*SHELL, "-c", text], cwd=self.workspace, env=environment, check=False, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip
        self.printed += done.stdout
        self.outputs[step] = self._named("GITHUB_OUTPUT")
        self.environment |= self._named("GITHUB_ENV")
        for line in self._files["GITHUB_PATH"].read_text().splitlines():
            self.environment["PATH"] = f"{line}:{self.environment['PATH']}"
        return done.returncode

    def output(self, name: str) -> str:
        """Return an output of the action."""
        return self._filled(self.action["outputs"][name]["value"])

    def _named(self, file: str) -> dict[str, str]:
        return dict(line.split("=", 1) for line in self._files[file].read_text().splitlines())

    def _filled(self, text: str) -> str:
        return VALUE.sub(lambda found: next(filter(None, map(self._value, found[1].split(" || "))), ""), text)

    def _value(self, name: str) -> str:
        first, *rest = name.split(".")
        if first == "inputs":
            return self.inputs[rest[0]]
        assert (first, rest[1]) == ("steps", "outputs")
        return self.outputs.get(rest[0], {}).get(rest[2], "")

    def _is_true(self, condition: str) -> bool:
        names = [one.removesuffix(" != ''") for one in condition.split(" || ")]
        return any(map(self._value, names))
