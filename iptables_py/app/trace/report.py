"""Traces for people: phase by phase, then a sentence. A line is a list of pieces, each a style and a text."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from iptables_py.app import fates
from iptables_py.app.parsed import without_comments
from iptables_py.app.terminal import plain, printed
from iptables_py.app.trace.sentence import ASSUMED, CAUSES, NO_REPLY, assumption, fate_words, sentence
from iptables_py.app.wrapping import RULE
from iptables_py.hints.phrases import counted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from iptables_py.app.trace.run import Run
    from iptables_py.app.trace.session import Traced
    from iptables_py.app.wrapping import Line
    from iptables_py.engine.outcomes import Outcome

    Phase = dict[str, Any]
    Step = dict[str, Any]

LABEL = 12  # characters of the column with tables and other phases
SKIPPED = {
    "no-rules": "no rules",
    "settled": "not asked: its connection is known",
    "untracked": "not asked: it has no tracked connection",
}
STYLES = {"ACCEPT": "green", "DROP": "red", "STOLEN": "yellow", "QUEUE": "yellow"}
VERDICTS = {fates.DROPPED: "bold red", fates.REJECTED: "bold red", fates.UNKNOWN: "bold yellow"}


def report(outcomes: Sequence[Outcome[Run]], host: dict[str, Any], is_plain: bool = False) -> bytes:
    """Return the traces of all outcomes. `host` is what as_json() gets; `is_plain` is the same text on a terminal, too.
    """
    return (plain if is_plain else printed)([*_host(host), *_outcomes(outcomes)])


def _host(host: dict[str, Any]) -> Iterator[Line]:
    """Yield which host is meant, and what is assumed."""
    if host["file"]:
        left_out = host.get("left_out")
        said = f", which leaves out {counted(left_out, 'thing')} of the real host" if left_out else ""
        yield [("dim", f"host: {host['file']}{said}")]
    for one in host["assumed"]:
        yield [("dim", f"assumed: {one}")]
    if not host["file"]:
        yield [("dim", "describe this host with --host FILE or `iptables-py host detect --write`")]
    yield []


def _outcomes(outcomes: Sequence[Outcome[Run]]) -> Iterator[Line]:
    if len(outcomes) > 1:
        yield [("bold", f"{len(outcomes)} outcomes:")]
        for number, outcome in enumerate(outcomes, 1):
            yield [("", f"{number:3}  "), ("bold", _chance(outcome)), ("", f"  {_summary(outcome.value)}")]
        yield []
    if any(outcome.examples for outcome in outcomes):
        yield [("dim", "a port or an address that is chosen at random from many is an example")]
        yield []
    for number, outcome in enumerate(outcomes, 1):
        if len(outcomes) > 1:
            yield [("bold", f"outcome {number}, {_chance(outcome)}")]
        for cause, answer in outcome.assumed:
            yield [("yellow", f"assumed: {assumption(cause, answer)}")]
        yield from _run(outcome.value)


def _chance(outcome: Outcome[Run]) -> str:
    """Return the probability; what hangs on an unknown answer is only possible."""
    if outcome.assumed and outcome.probability == 1:
        return "possible"
    share = float(outcome.probability) * 100
    text = (f"{share:.1f}".removesuffix(".0") if share >= 0.1 else f"{share:.1g}") + " %"
    return f"possible, {text}" if outcome.assumed else text


def _summary(run: Run) -> str:
    """Return where the packets went, in a few words."""
    return "; ".join(fate_words(traced) if traced else "no reply" for traced in run.traced)


def _run(run: Run) -> Iterator[Line]:
    for traced, notes in zip(run.traced, run.notes, strict=True):
        if traced is None:
            yield [("yellow", NO_REPLY)]
        else:
            yield from packet_lines(traced, notes)
        yield []


def packet_lines(traced: Traced, notes: Sequence[dict[str, str]] = ()) -> Iterator[Line]:
    """Yield the lines of one packet."""
    for code in traced.assumed:
        yield [("dim", f"assumed: {ASSUMED[code]}")]
    yield from _way(traced.way)
    for way in traced.others:
        yield [("dim", "  because of it this host sends")]
        yield from (_indented(line) for line in _way(way))
    for line in traced.logs:
        yield [("bold", " log"), ("", f"  {line}")]
    yield [(_style(traced.verdict), sentence(traced))]
    for note in notes:
        yield [("yellow", f"note: {note['text']}")]


def _indented(line: Line) -> Line:
    """Return a line further to the right."""
    (style, label), *rest = line
    return [(style, f"  {label}"), *rest]


def _style(verdict: str) -> str:
    return next((style for start, style in VERDICTS.items() if verdict.startswith(start)), "bold green")


def _way(way: Sequence[Phase]) -> Iterator[Line]:
    for phase in _joined(way):
        yield from _LINES[phase["phase"]](phase)


def _joined(way: Iterable[Phase]) -> Iterator[Phase]:
    """Yield the phases; tables at the same hook that have nothing to say are joined into one."""
    for is_quiet, phases in groupby(way, lambda phase: phase.get("skipped") == "no-rules"):
        found = list(phases)
        if is_quiet:
            yield {**found[0], "table": ", ".join(phase["table"] for phase in found)}
        else:
            yield from found


def _labelled(label: str, *pieces: tuple[str, str]) -> Line:
    indent = pieces[0][1] if pieces[0][1].isspace() else ""  # where a long line goes on
    first = f"  {label}".ljust(LABEL + 2) + ("  " if len(label) >= LABEL else "") + indent
    return [("cyan", first), *(pieces[1:] if indent else pieces)]


def _begin(phase: Phase) -> Iterator[Line]:
    where = f"{phase['interface']}: " if phase["interface"] else "local: "
    yield [("bold", where + phase["packet"])]


def _rejoined(phase: Phase) -> Iterator[Line]:
    yield _labelled("fragments", ("", f"joined: {phase['packet']}"))


def _hook(phase: Phase) -> Iterator[Line]:
    names = [f"{way} {phase[way]}" for way in ("in", "out") if phase[way]]
    yield [("bold", f" {phase['hook']}"), ("dim", f"  {', '.join(names)}" if names else "")]


def _conntrack(phase: Phase) -> Iterator[Line]:
    more = ", first packet of its connection" if phase["new"] else ", a reply" if phase["reply"] else ""
    yield _labelled("conntrack", ("", phase["state"] + more))


def _table(phase: Phase) -> Iterator[Line]:
    if phase["skipped"]:
        yield _labelled(phase["table"], ("dim", SKIPPED[phase["skipped"]]))
        return
    label = phase["table"]
    for line in _steps(phase["steps"]):
        yield _labelled(label, *line)
        label = ""
    if phase["changes"]:
        yield _labelled("", ("magenta", _changes(phase["changes"])))


def _steps(steps: Sequence[Step]) -> Iterator[Line]:
    reached = [("", 0)]  # the chains that the packet is in, "" for one without a step yet, and the last rule in each
    for step in steps:
        indent = "  " * (len(reached) - 1)
        chain, number = reached[-1]
        last = step.get("last") or (step["rule"] or step["rules"] + 1) - 1
        if last > number and chain in ("", step["chain"]):  # the policy after a goto comes from another chain
            yield [("dim", f"{indent}{_span(step['chain'], number + 1, last)}")]
        if "last" not in step:
            yield from _step(step, indent)
        _go_on(reached, step)


def _span(chain: str, first: int, last: int) -> str:
    if first == last:
        return f"{chain} {first}  does not match"
    return f"{chain} {first}-{last}  {last - first + 1} rules that do not match"


def _step(step: Step, indent: str) -> Iterator[Line]:
    yield [("", indent), *(_met(step) if step["met"] else _not_met(step))]
    if step.get("changes"):
        yield [("magenta", f"{indent}  {_changes(step['changes'])}")]


def _go_on(reached: list[tuple[str, int]], step: Step) -> None:
    """Note where the packet is after a step."""
    reached[-1] = step["chain"], step.get("last") or step["rule"] or 0
    if step["verdict"] == "JUMP":
        reached.append(("", 0))
    elif step["verdict"] == "GOTO":
        reached[-1] = "", 0
    elif step["verdict"] == "RETURN" and len(reached) > 1:
        reached.pop()


def _met(step: Step) -> Line:
    verdict = step["verdict"]
    if step["rule"] is None:
        what = f"policy {step['policy']}" if step["policy"] else "end of the chain"
        return [("", f"{step['chain']}  "), (STYLES.get(verdict, ""), what)]
    style = STYLES.get(verdict, "")
    return [("", f"{step['chain']} {step['rule']}  "), *_rule(step["text"], style), *_returns(verdict)]


def _returns(verdict: str) -> Line:
    return [("dim", "  -> back")] if verdict == "RETURN" else []


def _not_met(step: Step) -> Line:
    pieces = [("dim", f"{step['chain']} {step['rule']}  "), *_rule(step["text"], "dim")]
    if step["verdict"] != "CONTINUE":
        return [*pieces, ("red", f"  {step['failed']} drops the packet")]
    return [*pieces, ("dim", f"  no: {step['has'] or ' '.join(step['failed'].split()[:2])}")]


def _rule(text: str, style: str) -> Line:
    """Return a rule with its comments at the end."""
    rest, comments = without_comments(text)
    return [(f"{RULE} {style}", rest), *(("dim", f"  # {comment}") for comment in comments)]


def _changes(changes: Sequence[dict[str, str]]) -> str:
    return ", ".join(f"{one['field']} {one['from']} -> {one['to']}" for one in changes)


def _route(phase: Phase) -> Iterator[Line]:
    label = "route again" if phase["again"] else "route"
    if phase["cause"]:
        yield _labelled(label, ("red", str(CAUSES.get(phase["cause"], phase["cause"]))))
        return
    by = phase["interface"] + (f", gateway {phase['gateway']}" if phase["gateway"] else "")
    text = {"unicast": f"by {by}", "local": "to this host"}.get(phase["kind"], f"{phase['kind']}, {by}")
    yield _labelled(label, ("", str(text)))


def _end(phase: Phase) -> Iterator[Line]:
    cause = phase["cause"]
    if "/" not in cause:
        yield _labelled("ends", ("red", str(CAUSES.get(cause, cause))))


def _leaves(phase: Phase) -> Iterator[Line]:
    yield [("bold", f" leaves {phase['interface']}"), ("", f"  {phase['packet']}")]


def _delivered(phase: Phase) -> Iterator[Line]:
    yield [("bold", " delivered"), ("", f"  {phase['packet']}")]


_LINES = {
    "begin": _begin,
    "joined": _rejoined,
    "hook": _hook,
    "conntrack": _conntrack,
    "table": _table,
    "route": _route,
    "end": _end,
    "leaves": _leaves,
    "delivered": _delivered,
}
