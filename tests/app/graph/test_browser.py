"""The pictures in Chromium: they load nothing, report no error, and show every text."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium.webdriver import Chrome

from iptables_py.app.graph.drawing import as_svg
from iptables_py.app.graph.writing import text_of
from tests.app.graph.graphs import EXAMPLES, NASTY, graph, of_example
from tests.harness.browser import missing, requested, said, show, started

# the texts that are outside of the picture, and the texts that are wider than what is drawn around them
OUTSIDE = """const all = document.documentElement.getBoundingClientRect();
    return [...document.querySelectorAll("text")].filter(one => {
        const box = one.getBoundingClientRect();
        const frame = one.parentElement.querySelector(":scope > rect");
        const edge = frame && one.parentElement.querySelector(":scope > title") ? frame.getBoundingClientRect() : all;
        return !box.width || box.left < edge.left || box.right > edge.right || box.top < edge.top
            || box.bottom > edge.bottom;
    }).map(one => one.textContent)"""


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chrome]:
    """Return a browser; without one fail in CI, else skip with the reason."""
    why = missing()
    if why and os.environ.get("CI"):
        pytest.fail(f"in CI the browser must run: {why}")
    if why:
        pytest.skip(why)
    with started(tmp_path_factory.mktemp("chromium")) as found:
        yield found


def check(browser: Chrome, file: Path, text: str) -> None:
    file.write_text(text, "utf-8")
    show(browser, file.as_uri())
    assert said(browser) == []
    assert requested(browser) == [file.as_uri()]
    assert browser.execute_script("return document.documentElement.nodeName") == "svg"
    assert browser.execute_script("return document.scripts ? document.scripts.length : 0") == 0
    assert browser.execute_script(OUTSIDE) == []


def test_pictures_of_the_library(browser: Chrome, tmp_path: Path) -> None:
    for path in EXAMPLES:
        check(browser, tmp_path / f"{path.name}.svg", as_svg(of_example(path)))
    check(browser, tmp_path / "nasty.svg", as_svg(graph(NASTY)))


def test_pictures_of_graphviz(browser: Chrome, tmp_path: Path) -> None:
    if not shutil.which("dot"):
        pytest.skip("Graphviz is not installed")
    for path in EXAMPLES:
        check(browser, tmp_path / f"{path.name}.svg", text_of(of_example(path), "svg"))
    check(browser, tmp_path / "nasty.svg", text_of(graph(NASTY), "svg"))
