"""The report of `iptables-py shim status`."""

import os
import shlex
import sys

from iptables_py.app.terminal import visible
from iptables_py.startup.installed import Directory, directories, has_launchers
from iptables_py.startup.launchers import OWN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def found(named: str | None, usual: str) -> list[Directory]:
    """Return the directory `named`, or else the `usual` one and those of PATH that have launchers. Raise OSError."""
    if named is not None:
        return [Directory(named)]
    on_path = directories(os.environ.get("PATH", os.defpath))
    first = [usual] if usual and usual not in on_path and has_launchers(usual) else []
    return [Directory(path) for path in first + on_path]


def is_well(every: list[Directory]) -> bool:
    """Return whether PATH leads to launchers that are all there and up to date."""
    return any(one.is_well() for one in every)


def text(every: list[Directory], state: str) -> str:
    """Return the report for people. `state` is the directory of the ruleset that the launchers use."""
    lines = [] if every else ["no launchers; `iptables-py shim env --help` says how to use them in a shell"]
    for one in every:
        lines += [f"{one.path}: {len(one.names) or 'no'} launchers", *(f"    {line}" for line in _details(one))]
    return "".join(f"{visible(line)}\n" for line in [*lines, f"ruleset: {state}"])


def _details(one: Directory) -> list[str]:
    if not one.names:
        return []
    lines = [f"missing: {', '.join(one.missing)}"] * bool(one.missing)
    if one.gone():
        lines.append(f"no longer there: {', '.join(one.gone())}")
    if one.outdated:
        lines.append(f"not up to date: {_some(one.outdated, one.names)}")
    else:
        lines.append("up to date")
    if not one.hidden:
        lines.append("first on PATH")
    for file in dict.fromkeys(os.path.dirname(file) for file in one.hidden.values()):
        unused = [name for name, other in one.hidden.items() if os.path.dirname(other) == file]
        why = f"PATH finds the programs in {file} first" if file else "not on PATH"
        lines.append(f"not used, because {why}: {_some(unused, one.names)}")
    if one.hidden:
        lines.append(f'to use them in this shell: eval "$(iptables-py shim env {shlex.quote(one.path)})"')
    lines += [f"Python: {python}" for python in one.pythons] + [f"package: {package}" for package in one.packages]
    return lines + [f"saved files of other programs: {', '.join(one.saved)}"] * bool(one.saved)


def _some(names: list[str], every: list[str]) -> str:
    programs = set(every) - {OWN}
    return f"all {len(programs)} launchers" if set(names) >= programs else ", ".join(names)


def fields(every: list[Directory], state: str) -> "dict[str, Any]":
    """Return the report as fields for JSON."""
    return {
        "version": 1,
        "directories": [
            {
                "directory": one.path,
                "launchers": one.names,
                "missing": one.missing,
                "outdated": one.outdated,
                "hidden": {name: file or None for name, file in one.hidden.items()},
                "python": one.pythons,
                "package": one.packages,
                "gone": one.gone(),
                "saved": one.saved,
            }
            for one in every
        ],
        "ruleset": state,
        "python": os.path.realpath(sys.executable),
    }
