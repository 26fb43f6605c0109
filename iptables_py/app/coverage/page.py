"""Coverage as one HTML page that needs nothing else: no network, no other file."""

from __future__ import annotations

import base64
import hashlib
import html
import re
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING

from iptables_py.app.coverage.summary import note, total
from iptables_py.app.escaping import printable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from iptables_py.app.coverage.counts import RuleCount
    from iptables_py.app.coverage.coverage import Chain, Coverage, Jump, Ruleset, Share, Table

FILES = Path(__file__).parent
# Nothing may be loaded, and no style or script but ours is obeyed.
POLICY = "default-src 'none'; img-src data:; style-src {}; script-src {}; base-uri 'none'; form-action 'none'"
LEVELS = ((1, "1 to 9"), (10, "10 to 99"), (100, "100 to 999"), (1000, "1000 or more"))  # of packets, each a colour
MOST_OPEN = 40  # chains that the index of a table shows at once
OPTION = re.compile(r"(?<![^ ])--[a-z][a-z0-9-]*")
SAFE = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_")


def page(coverage: Coverage) -> str:
    """Return the page as HTML, which UTF-8 can encode."""
    style, script = ((FILES / name).read_text("utf-8") for name in ("page.css", "page.js"))
    share = coverage.share
    return Template((FILES / "page.html").read_text("utf-8")).substitute(
        policy=POLICY.format(_digest(style), _digest(script)),
        style=style,
        script=script,
        title=_text(total(share)),
        total=f'<p class="total"><strong>{share.words}</strong> {share.reached} of {share.all} rules and policies'
        " were reached</p>",
        content="\n".join(_content(coverage.rulesets)),
    )


def _digest(text: str) -> str:
    """Return how a security policy names a style or script."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _text(text: str) -> str:
    """Return text as HTML."""
    return html.escape(printable(text))


def _anchor(*parts: object) -> str:
    """Return an id, which is also a fragment of a URL; different parts give different ids."""
    return "/".join("".join(one if one in SAFE else f".{ord(one):x}." for one in str(part)) for part in parts)


def _content(rulesets: Sequence[Ruleset]) -> Iterator[str]:
    yield '<section class="overview"><h2>Overview</h2>'
    yield from _shares("Ruleset or table", _overview(rulesets))
    yield '<ul class="legend" aria-label="Colours"><li>packets:</li><li class="missed">not reached</li>'
    yield from (f'<li class="{_level(least)}">{words}</li>' for least, words in LEVELS)
    yield '</ul></section><div id="rules">'
    for number, ruleset in enumerate(rulesets, 1):
        yield f'<section class="ruleset" id="{number}"><h2>{_text(ruleset.title)} {_quiet(ruleset.share)}</h2>'
        for table in ruleset.tables:
            yield from _table(number, table)
        yield "</section>"
    yield "</div>"


Row = tuple[str, str, str, "Share", str]  # class, anchor, name, share, note


def _overview(rulesets: Sequence[Ruleset]) -> Iterator[Row]:
    for number, ruleset in enumerate(rulesets, 1):
        yield "whole", _anchor(number), ruleset.title, ruleset.share, ""
        for table in ruleset.tables:
            yield "part", _anchor(number, table.name), f"table {table.name}", table.share, ""


def _shares(name: str, rows: Iterable[Row]) -> Iterator[str]:
    """Yield a table of shares with bars."""
    yield f'<div class="scroll"><table class="shares"><thead><tr><th scope="col">{name}</th>'
    yield '<th scope="col" class="number">reached</th><th scope="col" class="number">percent</th><td></td></tr>'
    yield "</thead><tbody>"
    for kind, anchor, title, share, remark in rows:
        said = f' <span class="quiet">{remark}</span>' if remark else ""
        yield (
            f'<tr class="{kind}"><th scope="row"><a href="#{anchor}">{_text(title)}</a>{said}</th>'
            f'<td class="number">{share.reached} of {share.all}</td><td class="number">{share.words}</td>'
            f'<td class="measure">{_bar(share)}</td></tr>'
        )
    yield "</tbody></table></div>"


def _bar(share: Share) -> str:
    if share.percent is None:
        return ""
    return (
        '<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">'
        f'<rect class="rest" width="100" height="1"/><rect class="full" width="{share.percent}" height="1"/></svg>'
    )


def _quiet(share: Share) -> str:
    return f'<span class="quiet">{_share(share)}</span>'


def _share(share: Share) -> str:
    return f"{share.reached} of {share.all}, {share.words}" if share.all else ""


def _table(ruleset: int, table: Table) -> Iterator[str]:
    anchor = _anchor(ruleset, table.name)
    opened = " open" if len(table.chains) <= MOST_OPEN else ""
    yield f'<section class="table" id="{anchor}"><h3>table {table.name} {_quiet(table.share)}</h3>'
    yield f'<details class="index"{opened}><summary>{len(table.chains)} chains</summary>'
    yield from _shares(
        "Chain", (("", f"{anchor}/{_anchor(one.name)}", one.name, one.share, note(one)) for one in table.chains)
    )
    yield "</details>"
    for chain in table.chains:
        yield from _chain(anchor, chain)
    yield "</section>"


def _chain(table: str, chain: Chain) -> Iterator[str]:
    anchor, name, counts = f"{table}/{_anchor(chain.name)}", _text(chain.name), chain.counts
    yield f'<section class="chain" id="{anchor}" data-chain="{name}"><div class="head"><h4>{name}</h4>'
    if counts.policy is not None:
        yield f'<p class="quiet">policy {counts.policy}</p>'
    elif remark := note(chain):
        yield f'<p class="warn">{remark}</p>'
    yield f'<p class="share">{_share(chain.share)}</p>'
    for words, jumps in (
        ("entered from", [jump for jump in chain.jumps if jump.packets]),
        ("not entered from", [jump for jump in chain.jumps if not jump.packets]),
    ):
        if jumps:
            yield f'<p class="from quiet">{words} {", ".join(_sources(table, jumps))}</p>'
    yield "</div>"
    if chain.share.all:
        yield f'<div class="scroll"><table class="rules" aria-label="rules of {name}"><thead><tr>'
        yield '<th scope="col" class="number">rule</th><th scope="col" class="packets">packets</th>'
        yield '<th scope="col">text</th></tr></thead><tbody>'
        for number, rule in enumerate(counts.rules, 1):
            yield _row(f' id="{anchor}/{number}"', str(number), rule.packets, _rule(table, rule))
        if counts.policy is not None:
            yield _row("", "", counts.packets, f"policy {counts.policy}")
        yield "</tbody></table></div>"
    yield "</section>"


def _sources(table: str, jumps: Iterable[Jump]) -> Iterator[str]:
    """Yield links to the rules that jump or go to a chain."""
    for jump in jumps:
        yield f'<a href="#{table}/{_anchor(jump.chain, jump.number)}">{_text(jump.chain)} {jump.number}</a>'


def _row(id: str, number: str, packets: int, text: str) -> str:
    return (
        f'<tr{id} class="{_level(packets)}"><td class="number">{number}</td>'
        f'<td class="packets">{packets or "not reached"}</td><td><code>{text}</code></td></tr>'
    )


def _rule(table: str, rule: RuleCount) -> str:
    """Return a rule's text; the chain that it jumps or goes to, which is at its end, is a link."""
    if rule.jump is None:
        return _options(rule.text)
    before, name = rule.text.removesuffix(rule.jump), rule.jump
    return f'{_options(before)}<a href="#{table}/{_anchor(name)}">{_text(name)}</a>'


def _options(text: str) -> str:
    """Return a rule's text with its long options in elements of their own, so that no line breaks at their hyphens."""
    return OPTION.sub(r"<span>\g<0></span>", _text(text))


def _level(packets: int) -> str:
    """Return the class of a number of packets, which gives it its colour."""
    return f"hit{sum(packets >= least for least, _ in LEVELS)}" if packets else "missed"
