"""Hints about the input of a restore as such: line ends, tables, and text that is not for a restore."""

import re

from iptables_py.tables import BASE_CHAINS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

BEGINNINGS = (
    (b"\xef\xbb\xbf", "begins with a byte order mark"),
    (b"\xff\xfe", "is in UTF-16"),
    (b"\xfe\xff", "is in UTF-16"),
)
SHELL = ("&&", "||", "|", ";", ">", ">>", "&")
PROGRAM = r"(?:sudo\s+)?(?:/\S*/)?(?:ip6?tables|ipset)(?:-\w+)*\s+"
# patterns for lines that are input for others, and what they are
FOREIGN = (
    (r"#!", "is a script: run it, or iptables-py run"),
    (r"(?:table|chain|flush|add) +(?:inet|ip6?|ruleset|table|chain|rule)\b", "is for nft -f"),
    (r"(?:create|add|del) \S+ \S", "is for ipset restore"),
    (r"Chain \S+ \(|(?:num\s+|pkts\s+)?(?:bytes\s+)?target\s+prot", "is output of -L: use that of iptables-save"),
)


def without_line(text: str, words: "Sequence[str]") -> str:
    """Return the hint for an error that does not refer to a line."""
    if "COMMIT expected" in text:
        return "the last table has no COMMIT line, so its lines had no effect"
    table = re.match(r"Can't open (\S+): ", text)
    if table and table[1] in BASE_CHAINS:
        return f"-t means --test here: for one table, use -T {table[1]}"
    if "Unknown arguments" in text:
        return "a restore reads one file: run it once for each, with -n to keep the tables of the others"
    joined = next((word for word in words if re.fullmatch(r"-[wW]\d+", word)), "")
    if joined and "invalid option" in text:
        return f"put a space before the number: {joined[:2]} {joined[2:]}"
    return ""


def about(content: bytes, before: "Sequence[str]", line: str, text: str) -> str:
    """Return the hint for a line that is not allowed at its place, or that is no line of a restore, or "".

    `before` are the lines before it, `text` is the message.
    """
    for mark, what in BEGINNINGS:
        if content.startswith(mark) and not any(before):
            return f"the file {what}: save it as plain UTF-8"
    if "\0" in line:
        return "the file is not text: a restore reads the output of iptables-save"
    if "\r" in line:
        return r"the line ends with a carriage return (CR): remove those with sed -i 's/\r$//' FILE"
    return _in_table(before, line, text) if open_table(before) else _outside(before, line, text)


def open_table(before: "Sequence[str]") -> str:
    """Return the table that is open after these lines, or ""."""
    for line in reversed(before):
        if line == "COMMIT":
            return ""
        if line[:1] == "*":
            return line[1:].strip()
    return ""


def _outside(before: "Sequence[str]", line: str, text: str) -> str:
    if not re.match(r"line \d+ failed$", text):
        return ""
    if line.strip() == "COMMIT":
        return "no table is open: each table has one COMMIT line" if "COMMIT" in before else "no table is open here"
    if program := re.match(PROGRAM, line):
        return f"{program[0].strip()} is a command: run it as a script, or write only its rules below a *TABLE line"
    for pattern, what in FOREIGN:
        if re.match(pattern, line):
            return f"this {what}"
    if line.strip() in BASE_CHAINS:
        return f"a table begins with a *: *{line.strip()}"
    if line != line.lstrip():
        return "no space may be before a line that begins with *, : or #"
    return "rules and chains must be between a *TABLE line and a COMMIT line"


def _in_table(before: "Sequence[str]", line: str, text: str) -> str:
    bare = line.strip()
    if "Bad argument" not in text:
        return ""
    if line[:1] == "*":
        return f"the table {open_table(before)} has no COMMIT line before this one"
    if bare.upper() == "COMMIT":
        return "COMMIT must be alone on its line, " + ("in capitals" if bare != "COMMIT" else "without spaces")
    if bare.startswith("COMMIT"):
        return "COMMIT must be alone on its line"
    if program := re.match(PROGRAM, bare):
        return f"a restore has no program's name in a line: remove {program[0].strip()}"
    if bare[:1] in ("#", ":", "*"):
        return f"no space may be before the {bare[0]}"
    word = re.search("`(.*)'", text)
    if word and word[1][:1] == "#":
        return "a comment must be a line of its own that begins with #"
    if word and not word[1].strip("\\"):
        return "a line of a restore cannot be continued: write it as one"
    if word and word[1] in SHELL:
        return f"a restore is no shell script: remove {word[1]} and what comes after it"
    if word and re.fullmatch(r"\[\d+:\d+\]", word[1]):
        return f"counters go before -A, or after the policy in a line such as :INPUT DROP {word[1]}"
    return ""
