"""Rows of one extension: a rule, and the answers of the commands for it; documented in tests/README.md."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path

from tests.harness import ours
from tests.harness.commands import Answer, Command, read_text, show_text, split_words

EXTENSIONS = Path(__file__).parent.parent / "extensions"
PROGRAMS = {4: "iptables", 6: "ip6tables"}
FAMILIES = {"4": (4,), "6": (6,), "both": (4, 6)}
# In the order of the file.
FIELDS = ("status", "stderr", "echo", "save", "list", "list-n", "check", "delete")
Run = Callable[[Command], Answer]
Side = Callable[[], AbstractContextManager[Run]]
Result = dict[str, bytes]


@dataclass(frozen=True)
class Place:
    """Where rows are tried, from the directives above them.

    `lacking`: the reference's kernel lacks the extension's module, see granted().
    """

    table: str = "filter"
    chain: str = "INPUT"
    families: tuple[int, ...] = (4, 6)
    setup: tuple[str, ...] = ()
    lacking: bool = False


@dataclass
class Row:
    """A rule's words, the place where it is tried, and its expectations by `field` or `field/family`."""

    words: str
    number: int
    place: Place
    expected: dict[str, list[str]] = field(default_factory=dict)

    def expectation(self, family: int) -> Result:
        """Return the expectation for one family; a field without a family is for both."""
        found = {}
        for name in FIELDS:
            own = self.expected.get(f"{name}/{family}")
            text = read_text(own if own is not None else self.expected.get(name, []))
            if own is None and family == 6 and 4 in self.place.families:
                text = as_six(name, text)
            found[name] = text
        return found


MISSING_PART = re.compile(rb"Warning: Extension \w+ revision \d+ not supported, missing kernel module\?\n")
REFUSED_FOR_IT = b" RULE_APPEND failed (No such file or directory)"


def granted(expected: Result, got: Result) -> Result:
    """Return what a kernel with the module would answer: the recording without the messages about the missing module.

    A rule that was refused only for this reason is expected to be accepted. Its listing must end with the text of the
    echo; -C must find the rule, and -D with its saved text; any save and list text is accepted.
    """
    found = {**expected, "stderr": MISSING_PART.sub(b"", expected["stderr"])}
    if REFUSED_FOR_IT in found["stderr"]:
        details = expected["echo"].partition(b"-> ")[2].partition(b"  ")[2]
        listed = got["list-n"] if got["list-n"].endswith(b" " + details) else details
        found |= {"status": b"", "stderr": b"", "save": got["save"], "list": got["list"], "list-n": listed}
    return found


def as_six(name: str, text: bytes) -> bytes:
    """Return IPv4's text for IPv6: with the program's name and the any-address replaced."""
    if name == "stderr":
        return text.replace(b"iptables", b"ip6tables")
    return text.replace(b"0.0.0.0/0", b"::/0     " if name == "list-n" else b"::/0")


def directive(place: Place, line: str) -> Place:
    """Return the place after a `table`, `chain`, `family`, `setup` or `lacking` line. Raise ValueError for others."""
    name, _, text = line.partition("#")[0].strip().partition(" ")
    text = text.strip()
    if name == "family" and text in FAMILIES:
        return replace(place, families=FAMILIES[text])
    if name == "setup":
        return replace(place, setup=(*place.setup, text) if text else ())
    if (name, text) == ("lacking", ""):
        return replace(place, lacking=True)
    if name == "table" and text:
        return replace(place, table=text)
    if name == "chain" and text:
        return replace(place, chain=text)
    raise ValueError(f"not a directive: {line}")


def parse(text: str) -> Iterator[str | Row]:
    """Yield the rows of a file, and unchanged the other lines (directives, comments, empty lines)."""
    place = Place()
    row: Row | None = None
    for number, line in enumerate(text.split("\n")[:-1], 1):
        if found := re.match(r"    ([a-z-]+(?:/[46])?)(?: (.*))?$", line):
            if row is None:
                raise ValueError(f"line {number}: an expectation without a row")
            row.expected.setdefault(found[1], []).append(found[2] or "")
            continue
        if row:
            yield row
            row = None
        if line[:1] in ("-", "!"):
            row = Row(line, number, place)
        else:
            if line and not line.startswith("#"):
                place = directive(place, line)
            yield line
    if row:
        yield row


def load(path: Path) -> list[Row]:
    """Return the rows of a file."""
    return [row for row in parse(path.read_bytes().decode()) if isinstance(row, Row)]


def case(path: Path, row: Row) -> str:
    """Return the row's name: its file, its place and its words."""
    place = "".join(f" [{line}]" for line in row.place.setup) + f" IPv{'/'.join(map(str, row.place.families))}"
    return f"extensions/{path.relative_to(EXTENSIONS)}::{row.place.table}/{row.place.chain}{place} {row.words}"


def every() -> dict[str, Row]:
    """Return all rows by their names. Raise AssertionError if there is a duplicate."""
    found: dict[str, Row] = {}
    for path in sorted(EXTENSIONS.glob("*/*.t")):
        for row in load(path):
            assert found.setdefault(case(path, row), row) is row, f"twice: {case(path, row)}"
    return found


def call(run: Run, family: int, *words: bytes | str) -> Answer:
    """Run one command of the family's program."""
    return run(Command(PROGRAMS[family], tuple(w if isinstance(w, bytes) else w.encode() for w in words)))


def prepare(run: Run, family: int, place: Place) -> None:
    """Run the set-up lines. Raise ValueError if one is refused."""
    for line in place.setup:
        words = split_words(line)
        program = PROGRAMS[family] if words[0][:1] == b"-" else words.pop(0).decode()
        answer = run(Command(program, tuple(words)))
        if answer.status:
            raise ValueError(f"setup {line}: {answer}")


def try_row(run: Run, family: int, row: Row) -> Result:
    """Append the rule, list it, check it, delete it by its -S text; leave the chain empty."""
    at = ("-t", row.place.table)
    chain = row.place.chain
    words = split_words(row.words)
    added = call(run, family, *at, "-v", "-A", chain, *words)
    found = {"stderr": added.stderr, "echo": added.stdout}
    found["status"] = b"%d\n" % added.status if added.status else b""
    if not added.status:
        saved = rules(run, family, row.place)
        found["save"] = re.sub(rb"(?m)^-A " + re.escape(chain.encode()) + b" ?", b"", b"".join(saved))
        for name, options in (("list", ()), ("list-n", ("-n",))):
            listed = call(run, family, *at, *options, "-L", chain)
            found[name] = b"".join(listed.stdout.splitlines(True)[2:]) + refusal(listed)
        found["check"] = refusal(call(run, family, *at, "-C", chain, *words))
        found["delete"] = delete_saved(run, family, row.place, saved)
    if added.status or found["delete"]:
        call(run, family, *at, "-F", chain)
    return {name: found.get(name, b"") for name in FIELDS}


def rules(run: Run, family: int, place: Place) -> list[bytes]:
    """Return the chain's rules as -S prints them; a newline inside a value does not end a rule."""
    text = call(run, family, "-t", place.table, "-S", place.chain).stdout
    parts = re.split(b"(?m)^(?=-A " + re.escape(place.chain.encode()) + rb"(?: |$))", text)
    return parts[1:]


def delete_saved(run: Run, family: int, place: Place, saved: list[bytes]) -> bytes:
    """Delete each rule by its own -S line. Return what went wrong, empty if nothing did and no rule is left."""
    trouble = b""
    for line in saved:
        try:
            words = split_words(line.decode("utf-8", "surrogateescape").removesuffix("\n"))
        except ValueError:
            trouble += b"no shell line\n"
            continue
        trouble += refusal(call(run, family, "-t", place.table, "-D", *words[1:]))
    return trouble + b"".join(b"left: " + line for line in rules(run, family, place))


def refusal(answer: Answer) -> bytes:
    """Return status and error text as one text, empty for success."""
    return b"%d %s" % (answer.status, answer.stderr) if answer.status else b""


def results(rows: list[Row], side: Side) -> Iterator[tuple[Row, int, Result]]:
    """Try the rows, and yield (row, family, result); rows with the same place and family share a session."""
    places = {(row.place, family): None for row in rows for family in row.place.families}
    for place, family in places:
        with side() as run:
            prepare(run, family, place)
            for row in rows:
                if row.place == place:
                    yield row, family, try_row(run, family, row)


class Sessions:
    """Open sessions for single rows: rows of a file with the same place and family share one, as in results()."""

    def __init__(self) -> None:
        self.file = ""
        self.places: dict[tuple[Place, int], str] = {}
        self.open = ExitStack()

    def results(self, file: str, row: Row) -> Iterator[tuple[int, Result]]:
        """Try a row of that file, and yield (family, result). Another file's sessions end."""
        if file != self.file:
            self.close()
            self.file = file
        for family in row.place.families:
            is_new = (row.place, family) not in self.places
            if is_new:
                self.places[row.place, family] = self.open.enter_context(ours.new_place())
            with ours.session_in(self.places[row.place, family]) as run:
                if is_new:
                    prepare(run, family, row.place)
                result = try_row(run, family, row)
            yield family, result

    def close(self) -> None:
        """End all sessions."""
        self.places.clear()
        self.open.close()


def expect(row: Row, by_family: dict[int, Result]) -> None:
    """Set the row's expectations from the results: one field if the families agree, else `field/4` and `field/6`."""
    row.expected = {}
    first = row.place.families[0]
    for name in FIELDS:
        once = len(by_family) == 1 or as_six(name, by_family[4][name]) == by_family[6][name]
        for family in by_family:
            lines = show_text(by_family[family][name])
            if once and family == first and lines:
                row.expected[name] = lines
            elif not once:
                # An empty line means that the field is empty although the other family's is not.
                row.expected[f"{name}/{family}"] = lines


def record(text: str, side: Side) -> str:
    """Return a file's text with the answers of `side` (the reference)."""
    parts = list(parse(text))
    found: dict[int, dict[int, Result]] = {}
    for row, family, result in results([part for part in parts if isinstance(part, Row)], side):
        found.setdefault(row.number, {})[family] = result
    lines: list[str] = []
    for part in parts:
        if isinstance(part, Row):
            expect(part, found[part.number])
            lines += show_row(part)
        else:
            lines.append(part)
    return "\n".join(lines) + "\n"


def show_row(row: Row) -> list[str]:
    """Return the row and its expectations as lines of the file."""
    lines = [row.words]
    for name, texts in row.expected.items():
        lines += [f"    {name} {text}".rstrip() for text in texts]
    return lines
