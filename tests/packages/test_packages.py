"""What the packages are made of. .ci/packages builds, installs, uses and removes them."""

from __future__ import annotations

import re
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest

from iptables_py import __version__

ROOT = Path(__file__).parents[2]


def described(text: str) -> str:
    """Return what the function of setup.py makes of a README."""
    spec = spec_from_file_location("setup", ROOT / "setup.py")
    assert spec and spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return str(module.described(text))


# a README, and the description on a package index
DESCRIPTIONS = {
    "[run](docs/run.md), [docs/ci.md](docs/ci.md)": "run (docs/run.md), docs/ci.md",
    "[Install](#install) [json](docs/json.md#find)": "Install json (docs/json.md)",
    "[a site](https://example.org/docs/x.md)": "[a site](https://example.org/docs/x.md)",
    "![alt\ntext](docs/session.svg)\n\nafter": "\n\nafter",
    "![badge](https://example.org/badge.svg)": "![badge](https://example.org/badge.svg)",
    '<picture>\n<source srcset="a.svg"><img src="b.svg" alt="x">\n</picture>': "\n\n",
    '<a href="docs/run.md">run</a>': "run (docs/run.md)",
    "[![picture](docs/x.svg)](docs/x.md)": "",
    "[`run`](docs/run.md), [`a` b](#c)": "`run` (docs/run.md), `a` b",
    "`[x](y)` and [x](y)": "`[x](y)` and x (y)",
    "[`run`](docs/run.md), [a `b` c](d)": "`run` (docs/run.md), a `b` c (d)",
    "```sh\n[x](y)\n```\n[x](y)": "```sh\n[x](y)\n```\nx (y)",
}


@pytest.mark.parametrize("readme", DESCRIPTIONS)
def test_a_description_needs_no_file_next_to_it(readme: str) -> None:
    assert described(readme) == DESCRIPTIONS[readme]


def test_the_description_needs_none() -> None:
    text = re.sub(r"(?ms)^ *```.*?^ *```$", "", described((ROOT / "README.md").read_text()))
    targets = re.findall(r"\]\(([^)]*)\)|(?:href|src|srcset)=\"([^\"]*)|^\[[^\]]+\]: *(\S+)", text, re.MULTILINE)
    assert [found for found in map("".join, targets) if not found.startswith(("https://", "http://"))] == []


@pytest.mark.parametrize("kind", ["docs", "examples"])
def test_what_the_debian_package_contains_is_there(kind: str) -> None:
    patterns = (ROOT / "debian" / f"iptables-py.{kind}").read_text().split()
    assert [pattern for pattern in patterns if not list(ROOT.glob(pattern))] == []


def test_the_debian_package_has_the_same_version() -> None:
    first = (ROOT / "debian" / "changelog").read_text().splitlines()[0]
    assert first.startswith(f"iptables-py ({__version__}-")
