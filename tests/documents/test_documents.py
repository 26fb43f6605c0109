"""docs/: generated documents are up to date, and links lead somewhere."""

from __future__ import annotations

import html
import re
from pathlib import Path

import pytest

from docs import compatibility, picture

ROOT = Path(__file__).parents[2]
PAGES = [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), ROOT / "tests" / "README.md"]
LINK = re.compile(r"\]\(([^)\s]+)\)")
CODE = re.compile(r"(?ms)^```.*?^```$|`[^`\n]+`")


def test_the_compatibility_is_as_it_would_be_written_now() -> None:
    assert compatibility.FILE.read_text() == compatibility.text(), "run python -m docs.compatibility"


@pytest.mark.parametrize("name", picture.SESSIONS)
def test_a_picture_shows_what_its_session_prints(name: str) -> None:
    """Its text is that of the session run now; colours and shapes are not compared, they depend on rich's version."""
    drawn = (picture.DIRECTORY / f"{name}.svg").read_text()
    assert "font-face" not in drawn and "http" not in drawn.replace("http://www.w3.org/2000/svg", "")
    text = "".join(html.unescape(re.sub(r"<title>.*?</title>|<[^>]+>", "", drawn)).split())
    for command, answer in zip(picture.SESSIONS[name], picture.answers(name), strict=True):
        plain = "".join(re.sub("\x1b\\[[0-9;]*m", "", f"${command}{answer}").split())
        assert text.startswith(plain), (command, "run python -m docs.picture")
        text = text.removeprefix(plain)
    assert not text


def test_the_graph_is_as_it_would_be_drawn_now() -> None:
    assert (picture.DIRECTORY / "graph.svg").read_text() == picture.graph(), "run python -m docs.picture"


def anchors(page: Path) -> set[str]:
    """Return the names that a renderer of Markdown gives to the headings."""
    headings = re.findall(r"(?m)^#+ (.*)$", re.sub(r"(?ms)^```.*?^```$", "", page.read_text()))
    return {re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    for target in LINK.findall(CODE.sub("", page.read_text())):
        path, _, anchor = target.partition("#")
        assert not re.match(r"\w+:", target), f"{target}: this project names no host"
        found = (page.parent / path).resolve() if path else page
        assert found.is_relative_to(ROOT) and found.exists(), target
        assert not anchor or anchor in anchors(found), target


def test_every_page_is_linked_from_the_readme_or_a_page_that_is() -> None:
    reached, new = set[Path](), [ROOT / "README.md"]
    while new:
        page = new.pop()
        reached.add(page)
        links = LINK.findall(CODE.sub("", page.read_text()))
        pages = {(page.parent / link.partition("#")[0]).resolve() for link in links if ".md" in link}
        new += pages - reached - set(new)
    assert {*ROOT.glob("docs/*.md"), *ROOT.glob("*.md")} <= reached
