"""A whole run: load the ruleset, run the command, check what it did, and report that."""

from __future__ import annotations

import shlex
from dataclasses import dataclass
from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING

from iptables_py.app.run import failures, surroundings
from iptables_py.app.run.notes import note
from iptables_py.app.run.place import place
from iptables_py.app.run.results import End

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from iptables_py.app.run.formats import Reports
    from iptables_py.app.run.guard.checks import Checks
    from iptables_py.app.run.guard.server import Server
    from iptables_py.app.run.place import Place
    from iptables_py.app.run.results import Check


@dataclass(frozen=True, slots=True)
class Settings:
    """The options of a run, without those of --guard and about formats."""

    rules: Sequence[str]
    sets: Sequence[str]
    show: bool
    save: Sequence[str]
    record: str | None
    fail_on_error: bool
    expect: Sequence[str]
    update: bool
    keep: bool
    isolate_network: bool
    with_sudo: bool


def carried_out(
    command: Sequence[str],
    settings: Settings,
    guard: tuple[Sequence[str], Checks] | None,
    reports: Reports | None,
) -> tuple[int, bytes]:
    """Run a command, and return the exit status and what is printed. Raise UsageError, Problem and OSError.

    guard: the guard packets as they were given, and their checks
    """
    signals = surroundings.Signals()  # before there are temporary files
    recording = settings.fail_on_error or reports is not None
    places = place(
        settings.with_sudo, settings.record, recording, guard is not None, settings.keep, settings.isolate_network
    )
    with places as here:
        for name in settings.sets:
            surroundings.load_sets(name)
        for name in settings.rules:
            surroundings.load(name)
        judge = _judge(settings.expect, settings.update)
        server = _server(here, guard[1]) if guard else None
        begin = perf_counter()
        status = surroundings.carry_out(command, here, signals, server)
        end = End(shlex.join(command), status, perf_counter() - begin)
        lines, printed = here.record.finish()
        reasons = failures.report(here, lines, settings.fail_on_error)
        surroundings.note_legacy()
        checks = [failures.script_check(end, lines, reasons, settings.fail_on_error)]
        if guard and server:
            checks += _guard_checks(server, guard[0], status)
        if judge and here.started:
            checks += judge(end.command, settings.update, _has_failed(checks))
        printed += b"".join(surroundings.tree() for _ in range(settings.show))
        saved = [_saved(name) for name in settings.save]
        printed += b"".join(content or b"" for content in saved)
    results, are_written = reports.printed(checks) if reports else (b"", True)
    failed = _has_failed(checks) or None in saved or not are_written
    return status or int(failed), printed + results


def _saved(name: str) -> bytes | None:
    """Write a save file, and return what is printed; None, after a report on standard error, if it can't be written."""
    try:
        return surroundings.saved(name)
    except OSError as error:
        note(f"{name}: {error.strerror}")
        return None


def _has_failed(checks: Sequence[Check]) -> bool:
    return any(check.failure for check in checks)


def _judge(paths: Sequence[str], update: bool) -> Callable[[str, bool, bool], list[Check]] | None:
    """Read the expected files, and return the comparison with them and the ruleset as it is now; None for no files."""
    if not paths and not update:
        return None
    from iptables_py.app.run.expected.files import read
    from iptables_py.app.run.expected.judging import Start, judge

    return partial(judge, read(paths, update), Start())


def _server(place: Place, checks: Checks) -> Server:
    """Check the packets once, and return the server for the checks after each command. Raise BadScenario or OSError."""
    from iptables_py.app.run.guard.server import Server

    checks.check(list)  # before the first command
    return Server(place.guard, checks)


def _guard_checks(server: Server, packets: Sequence[str], status: int) -> list[Check]:
    from iptables_py.app.run.guard.report import report

    server.stop()
    return report(server, packets, status)
