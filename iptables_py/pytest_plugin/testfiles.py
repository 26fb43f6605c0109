"""Files of tests (`*.fw`) as tests of pytest: each test in a file is one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from iptables_py.pytest_plugin.covering import COVERAGE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iptables_py.app.test.results import FileResult
    from iptables_py.app.testlanguage.file import Test, TestFile


class ExpectationError(Exception):
    """A test of a file in which something was not as expected."""

    def __init__(self, text: str) -> None:
        super().__init__(text)


class FirewallFile(pytest.File):
    """A file of tests. It is run once in each process that has one of its tests: packets follow each other."""

    _result: FileResult | None = None
    _read: TestFile | None = None

    def collect(self) -> Iterator[pytest.Item]:
        """Yield the tests. Raise CollectError with the place of a mistake."""
        from iptables_py.app.testlanguage.file import BadTest
        from iptables_py.app.testlanguage.reading import read

        try:
            self._read = read(self.path.read_bytes(), str(self.path))
        except BadTest as error:
            raise self.CollectError(f"{error.format_message()}\n{error.more}".rstrip()) from None
        for test in self._read.tests:
            yield FirewallTest.from_parent(self, name=test.name, test=test)

    def result(self) -> FileResult:
        """Return the results of the tests. Raise ExpectationError if the tests could not run."""
        import click

        from iptables_py.app.test.running import Settings, run_file

        if self._result is None:
            assert self._read is not None
            coverage = self.config.stash.get(COVERAGE, None)
            try:
                self._result = run_file(self._read, Settings(counts=coverage is not None))
            except click.UsageError as error:
                raise ExpectationError(f"{error.format_message()}\n{getattr(error, 'more', '')}".rstrip()) from None
            if coverage is not None:
                coverage.add(str(self.path), self._result.counts)
        if self._result.error:
            raise ExpectationError(f"{self._result.error}\n{self._result.more}".rstrip())
        return self._result


class FirewallTest(pytest.Item):
    """A test of a file."""

    def __init__(self, *, test: Test, **more: Any) -> None:
        super().__init__(**more)
        self._test = test

    def runtest(self) -> None:
        """Run the test. Raise ExpectationError if something is not as expected."""
        from iptables_py.app.terminal import plain
        from iptables_py.app.test.formats.text import failure_lines, remarks

        assert isinstance(self.parent, FirewallFile)
        results = self.parent.result()
        result = next(test for test in results.tests if test.name == self._test.name)
        if not result.passed:
            lines = [line for failure in result.failures for line in failure_lines(self.path.name, failure)]
            lines += remarks(self.path.name, results)
            raise ExpectationError(plain(lines).decode().rstrip())

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """Return what is shown of a failure."""
        if isinstance(excinfo.value, ExpectationError):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Any, int, str]:
        """Return file, line counted from 0, and name."""
        return self.path, self._test.line - 1, self._test.name
