"""A whole run of `test`: runs the files, prints and writes the reports."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from iptables_py.app.test import scenariotests
from iptables_py.app.test.progress import progress
from iptables_py.app.test.results import FileResult, totals
from iptables_py.app.test.running import Settings, run_file
from iptables_py.app.test.signals import cleaned_up, signals_end, stop
from iptables_py.app.test.sources import Source, sources
from iptables_py.app.testlanguage.reading import SUFFIX

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from iptables_py.app.coverage.coverage import Coverage

FAILED, UNUSABLE = 1, 2  # exit statuses


@dataclass(frozen=True, slots=True)
class Reports:
    """What is printed and written.

    form: the form of the results
    output: the file for the results in that form, None for standard output
    covers: whether the coverage is reported
    coverage_min: the percentage that has to be reached
    coverage_listing, coverage_html, coverage_badge: files for reports of the coverage
    """

    form: str
    output: str | None
    is_verbose: bool
    covers: bool
    coverage_min: float | None
    coverage_listing: str | None
    coverage_html: str | None
    coverage_badge: str | None

    @property
    def measures_coverage(self) -> bool:
        """Whether rules and policies are counted."""
        files = (self.coverage_listing, self.coverage_html, self.coverage_badge)
        return self.covers or self.coverage_min is not None or any(files)


def run_all(paths: Sequence[str], settings: Settings, jobs: int, reports: Reports) -> tuple[int, bytes]:
    """Run all tests. Return the exit status and what is printed. Raise UsageError and what reading raises."""
    files = sources(paths)
    if not files:
        raise click.UsageError(f"no files ending in {SUFFIX} in {', '.join(paths)}")
    begin = time.perf_counter()
    with cleaned_up():
        results = _run(files, settings, jobs)
    took = time.perf_counter() - begin
    found = totals(results)
    if not found.passed + found.failed + found.errors:
        raise click.UsageError(f"no test has {' or '.join(settings.words)} in its name")
    coverage = _coverage(results) if reports.measures_coverage else None
    failed: list[str] = []  # to write
    printed = _results(results, took, coverage, reports, failed)
    status = 0 if found.is_good else FAILED
    if any(result.is_unusable for result in results):
        status = UNUSABLE
    if coverage is not None:
        printed += _write_coverage(coverage, reports, failed)
        if reports.coverage_min is not None and not coverage.share.is_at_least(reports.coverage_min):
            click.echo(f"iptables-py test: the coverage is less than {reports.coverage_min:g} %", err=True)
            status = status or FAILED
    for reason in failed:
        click.echo(f"iptables-py test: {reason}", err=True)
    return UNUSABLE if failed else status, printed


def _run_one(source: Source, settings: Settings, report: Callable[[str], None] | None = None) -> FileResult:
    if isinstance(source.content, dict):
        return scenariotests.run_scenario(source.content, source.path, settings)
    return run_file(source.content, settings, report)


def _run_one_of_many(source: Source, settings: Settings, report: Callable[[str], None] | None = None) -> FileResult:
    """Run a file. A mistake in it does not keep the other files from running."""
    try:
        return _run_one(source, settings, report)
    except click.UsageError as error:
        more = getattr(error, "more", "")
        return FileResult(source.path, error=error.format_message(), more=more, is_unusable=True)


def _run_in_worker(source: Source, settings: Settings) -> FileResult:
    with cleaned_up():
        return _run_one_of_many(source, settings)


def _run(files: Sequence[Source], settings: Settings, jobs: int) -> list[FileResult]:
    """Run the files in order, or several at once, and show how far that is on a terminal."""
    jobs = min(jobs, len(files))
    if jobs > 1 and not settings.stops:
        return _run_in_processes(files, settings, jobs)
    results: list[FileResult] = []
    run_one = _run_one_of_many if len(files) > 1 else _run_one
    with progress(sum(file.tests(settings) for file in files)) as report:
        for file in files:
            results.append(run_one(file, settings, report))
            if settings.stops and not results[-1].passed:
                break
    return results


def _run_in_processes(files: Sequence[Source], settings: Settings, jobs: int) -> list[FileResult]:
    from concurrent.futures import ProcessPoolExecutor, as_completed
    from multiprocessing import active_children, get_context

    with ProcessPoolExecutor(jobs, get_context("fork"), signals_end) as pool:
        try:
            running = {pool.submit(_run_in_worker, file, settings): file for file in files}
            with progress(len(files)) as report:
                for done in as_completed(running):
                    if report:
                        report(running[done].path)
            return [one.result() for one in running]
        except BaseException:
            stop(active_children())
            raise


def _coverage(results: Sequence[FileResult]) -> Coverage:
    from iptables_py.app.coverage.coverage import Coverage

    coverage = Coverage()
    for result in results:
        coverage.add_all(result.counts)
    return coverage


def _results(
    results: list[FileResult], took: float, coverage: Coverage | None, reports: Reports, failed: list[str]
) -> bytes:
    """Return the results as they are printed, and write them to the file for them."""
    from iptables_py.app.test.formats import github, jsonform, junit, tap, text

    to_file = reports.output is not None
    forms = {
        "text": lambda: text.report(results, reports.is_verbose, took, to_file),
        "tap": lambda: tap.report(results),
        "junit": lambda: junit.report(results),
        "json": lambda: jsonform.report(results, coverage),
        "github": lambda: github.report(results, reports.is_verbose, took, to_file),
    }
    if reports.output is None:
        return forms[reports.form]()
    _write(reports.output, forms[reports.form](), failed)
    return text.report(results, reports.is_verbose, took)


def _write_coverage(coverage: Coverage, reports: Reports, failed: list[str]) -> bytes:
    """Write the reports of the coverage, and return what is printed of it."""
    from iptables_py.app.coverage import badge, listing, page, summary

    if reports.coverage_listing is not None:
        _write(reports.coverage_listing, listing.listing(coverage), failed)
    if reports.coverage_html is not None:
        _write(reports.coverage_html, page.page(coverage).encode(), failed)
    if reports.coverage_badge is not None:
        _write(reports.coverage_badge, badge.badge(coverage.share).encode(), failed)
    if reports.output is None and reports.form not in ("text", "github"):
        return b""  # another program reads that form
    if reports.covers:
        return b"\n" + summary.report(coverage)
    return f"{summary.total(coverage.share)}\n".encode()


def _write(path: str, content: bytes, failed: list[str]) -> None:
    """Write a file, or add why that failed."""
    try:
        with open(path, "wb") as file:
            file.write(content)
    except OSError as error:
        failed.append(f"{path}: {error.strerror}")
