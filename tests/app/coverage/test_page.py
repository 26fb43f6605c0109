"""The page as text: its links, what is escaped, and that it refers to nothing outside."""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser

import pytest

from iptables_py.app.coverage.coverage import Coverage
from iptables_py.app.coverage.page import page
from tests.app.coverage.examples import example, nasty

OUTSIDE = {"src", "action", "srcset", "poster", "data", "background", "formaction"}


class Elements(HTMLParser):
    """All elements of a page with their attributes, and the text of styles and scripts."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.text: dict[str, str] = {}
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        if self.cdata_elem:
            self.text[self.cdata_elem] = self.text.get(self.cdata_elem, "") + data

    def values(self, name: str) -> list[str]:
        """Return the values of an attribute."""
        return [value for _, attributes in self.found if (value := attributes.get(name)) is not None]


@pytest.mark.parametrize("coverage", [example(), nasty(), Coverage()], ids=["example", "nasty", "nothing"])
def test_links_lead_to_the_page_only(coverage: Coverage) -> None:
    elements = Elements(page(coverage))
    ids = elements.values("id")
    assert len(ids) == len(set(ids))
    links = [link for link in elements.values("href") if link != "data:,"]
    assert {link[:1] for link in links} == {"#"}
    assert {link[1:] for link in links} <= set(ids)
    assert not any(OUTSIDE & attributes.keys() for _, attributes in elements.found)
    assert "url(" not in elements.text["style"]
    assert "@import" not in elements.text["style"]


@pytest.mark.parametrize("coverage", [example(), nasty()], ids=["example", "nasty"])
def test_the_policy_allows_only_our_style_and_script(coverage: Coverage) -> None:
    elements = Elements(page(coverage))
    [policy] = [value for value in elements.values("content") if value.startswith("default-src 'none'")]
    allowed = re.findall(r"'sha256-([^']+)'", policy)
    digests = [hashlib.sha256(elements.text[tag].encode()).digest() for tag in ("style", "script")]
    assert allowed == [base64.b64encode(digest).decode() for digest in digests]
    assert "unsafe" not in policy
    assert not any(name.startswith("on") or name == "style" for _, found in elements.found for name in found)


def test_text_is_escaped() -> None:
    written = page(nasty())
    tags = [tag for tag, _ in Elements(written).found]
    assert (tags.count("script"), tags.count("title"), tags.count("i"), tags.count("b")) == (1, 1, 0, 0)
    assert "&lt;/script&gt;&lt;!--&lt;b&gt;&amp;amp;&#x27;\\u2028\\x1b[31m\\xff&quot;" in written
    assert written.encode().decode() == written


def test_jumps_are_links_and_link_back() -> None:
    written = page(example())
    assert '--dport</span> 22 -j <a href="#1/filter/web">web</a>' in written
    assert '-g <a href="#1/filter/lost">lost</a>' in written
    assert '>entered from <a href="#1/filter/INPUT/2">INPUT 2</a>' in written
    assert '>not entered from <a href="#1/filter/INPUT/3">INPUT 3</a>' in written


def test_packets_have_text_and_colour() -> None:
    written = page(example())
    rows = re.findall(r'<tr id="1/filter/INPUT/\d" class="(\w+)">.*?class="packets">(.*?)</td>', written)
    assert rows == [("hit1", "3"), ("hit4", "12345"), ("missed", "not reached")]
