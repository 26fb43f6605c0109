"""The page in Chromium: it loads nothing, fits narrow windows, and its search, toggle and links work."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium.webdriver import ActionChains, Chrome, Keys
from selenium.webdriver.common.by import By
from selenium.webdriver.support.wait import WebDriverWait

from iptables_py.app.coverage.counts import ChainCount, RuleCount, TableCount
from iptables_py.app.coverage.coverage import Coverage
from iptables_py.app.coverage.page import page
from tests.app.coverage.examples import example, nasty
from tests.harness.browser import missing, requested, said, show, started

SHOWN = """return [...document.querySelectorAll("tbody tr code")].filter(code => !code.closest("[hidden]"))
    .map(code => code.textContent)"""
INSIDE = """const box = document.getElementById(arguments[0]).getBoundingClientRect();
    return document.getElementById("filter").getBoundingClientRect().bottom <= box.top && box.top < innerHeight"""
RULES = ["", "-p tcp -m tcp --dport 22 -j web", "-g lost", "policy DROP", "policy ACCEPT", "-j DROP", "-j empty"]


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


def url_of(coverage: Coverage, directory: Path) -> str:
    file = directory / "coverage.html"
    file.write_text(page(coverage), "utf-8")
    return file.as_uri()


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [1280, 400])
@pytest.mark.parametrize("coverage", [example(), nasty(), Coverage()], ids=["example", "nasty", "nothing"])
def test_it_loads_nothing_and_fits(
    browser: Chrome, tmp_path: Path, coverage: Coverage, width: int, dark: bool
) -> None:
    url = url_of(coverage, tmp_path)
    show(browser, url, width, dark)
    assert (said(browser), requested(browser)) == ([], [url])
    assert browser.execute_script("return document.documentElement.scrollWidth <= innerWidth")
    paper = browser.execute_script("return getComputedStyle(document.documentElement).backgroundColor")
    assert paper == ("rgb(13, 17, 23)" if dark else "rgb(255, 255, 255)")
    assert len(browser.find_elements(By.TAG_NAME, "script")) == 1


def test_search(browser: Chrome, tmp_path: Path) -> None:
    url = url_of(example(), tmp_path)
    show(browser, url)
    assert browser.execute_script(SHOWN) == [*RULES, "policy ACCEPT"]
    search, matches = (browser.find_element(By.ID, name) for name in ("search", "matches"))
    search.send_keys("INPUT --dPort")
    assert browser.execute_script(SHOWN) == ["-p tcp -m tcp --dport 22 -j web"]
    assert matches.text == "1 of 8 rules and policies"
    assert browser.current_url == f"{url}#search=INPUT%20--dPort"
    browser.refresh()
    assert browser.execute_script(SHOWN) == ["-p tcp -m tcp --dport 22 -j web"]
    search, matches = (browser.find_element(By.ID, name) for name in ("search", "matches"))
    ActionChains(browser).send_keys(Keys.ESCAPE).perform()  # the search has no focus
    assert browser.execute_script(SHOWN) == [*RULES, "policy ACCEPT"]
    assert (matches.text, search.get_property("value"), browser.current_url) == ("", "", url)
    search.send_keys("no such rule")
    assert (browser.execute_script(SHOWN), matches.text) == ([], "0 of 8 rules and policies")
    assert said(browser) == []


def test_only_what_was_not_reached(browser: Chrome, tmp_path: Path) -> None:
    url = url_of(example(), tmp_path)
    show(browser, url)
    browser.find_element(By.ID, "missed").click()
    assert browser.execute_script(SHOWN) == ["-g lost", "policy DROP", "-j DROP", "policy ACCEPT"]
    assert browser.find_element(By.ID, "matches").text == "4 of 8 rules and policies"
    browser.find_element(By.ID, "search").send_keys("a+b&c%")
    assert browser.current_url == f"{url}#search=a%2Bb%26c%25&missed=1"
    browser.refresh()
    assert browser.find_element(By.ID, "search").get_property("value") == "a+b&c%"
    assert browser.find_element(By.ID, "missed").is_selected()


def follows(browser: Chrome, link: str, target: str) -> None:
    """Click a link and wait until its target is seen below the search."""
    browser.find_element(By.LINK_TEXT, link).click()
    WebDriverWait(browser, 10).until(lambda _: browser.execute_script(INSIDE, target))
    assert browser.current_url.endswith(f"#{target}")


def test_links(browser: Chrome, tmp_path: Path) -> None:
    show(browser, url_of(example(), tmp_path), 400)
    follows(browser, "web", "1/filter/web")
    follows(browser, "INPUT 2", "1/filter/INPUT/2")
    browser.find_element(By.ID, "search").send_keys("-g lost")
    follows(browser, "lost", "1/filter/lost")  # the filter hides that chain, so the link ends it
    assert browser.find_element(By.ID, "search").get_property("value") == ""
    browser.back()
    WebDriverWait(browser, 10).until(lambda _: browser.execute_script(SHOWN) == ["-g lost"])
    assert said(browser) == []


def coverage_of(chains: int, *rules: RuleCount) -> Coverage:
    """Return the coverage of a ruleset with so many equal chains."""
    found = Coverage()
    made = tuple(ChainCount(f"chain{number}", None, 0, rules) for number in range(chains))
    found.add("many.rules", 4, (TableCount("filter", made),))
    return found


def test_a_page_with_many_rules(browser: Chrome, tmp_path: Path) -> None:
    """Chains that were not seen yet have no height of their own, so a link needs several steps to find its place."""
    rules = [RuleCount(f"-s 10.0.0.{number} -j ACCEPT", number % 2, None, False) for number in range(10)]
    url = url_of(coverage_of(500, *rules), tmp_path)
    show(browser, url)
    for target in ("1/filter/chain400", "1/filter/chain20/7"):
        browser.find_element(By.ID, "search").send_keys("no such rule")
        browser.get(f"{url}#{target}")
        WebDriverWait(browser, 10).until(lambda _, target=target: browser.execute_script(INSIDE, target))
    browser.find_element(By.ID, "search").send_keys("chain77 10.0.0.3")
    assert browser.execute_script(SHOWN) == ["-s 10.0.0.3 -j ACCEPT"]


@pytest.mark.parametrize(("width", "scrolls"), [(400, True), (1280, False)])
def test_long_rules_scroll_inside_their_chain(browser: Chrome, tmp_path: Path, width: int, scrolls: bool) -> None:
    rule = RuleCount("-m comment --comment " + "x" * 300 + " -p tcp" * 20, 0, None, False)
    show(browser, url_of(coverage_of(1, rule), tmp_path), width)
    moved = browser.execute_script(
        "const box = document.querySelector('.chain .scroll'); box.scrollLeft = 50; return box.scrollLeft"
    )
    assert moved == (50 if scrolls else 0)
    assert browser.execute_script("return document.documentElement.scrollWidth <= innerWidth")


def test_the_keyboard_reaches_everything(browser: Chrome, tmp_path: Path) -> None:
    show(browser, url_of(example(), tmp_path))
    found = []
    for _ in range(4):
        ActionChains(browser).send_keys(Keys.TAB).perform()
        found.append(browser.execute_script("return document.activeElement.id || document.activeElement.textContent"))
    assert found == ["Skip to the rules", "search", "missed", "web.rules (IPv4)"]
    ActionChains(browser).send_keys(Keys.ENTER).perform()
    WebDriverWait(browser, 10).until(lambda _: browser.current_url.endswith("#1"))


def test_screen_readers_are_told_names(browser: Chrome, tmp_path: Path) -> None:
    """Each field and table has a name, and each column a heading."""
    show(browser, url_of(example(), tmp_path))
    nodes = browser.execute_cdp_cmd("Accessibility.getFullAXTree", {})["nodes"]
    names = [
        (node["role"]["value"], node.get("name", {}).get("value"))
        for node in nodes
        if node["role"]["value"] in ("searchbox", "checkbox", "status")
    ]
    assert ("searchbox", "Search") in names
    assert ("checkbox", "only what was not reached") in names
    assert "status" in dict(names)
    assert browser.execute_script("return document.querySelectorAll('.rules:not([aria-label])').length") == 0
