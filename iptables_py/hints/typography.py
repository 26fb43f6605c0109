"""Characters of web pages and text processors in words of a command: dashes, quotation marks and blanks."""

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
MARKS = "\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u00ab\u00bb"
HYPHENS = dict.fromkeys(map(ord, DASHES), "-")
BLANK = re.compile("[\u00a0\u2000-\u200a\u202f\u3000]")
WITHOUT_WIDTH = re.compile("[\u200b-\u200f\u2060\ufeff]")


def typography(blamed: "Iterable[str]", text: str, restoring: bool) -> str:
    """Return the hint for the first of the blamed words with such a character, or "". `text` is the message."""
    for word in blamed:
        if found := _of_word(word, restoring, "port/service" in text):
            return found
    return ""


def _of_word(word: str, restoring: bool, is_port: bool) -> str:
    if dash := next((letter for letter in word if letter in DASHES), ""):
        return f"{_named(dash)} is not a hyphen: write {_with_hyphens(word, is_port)}"
    if mark := next((letter for letter in word if letter in MARKS), ""):
        bare = word.strip(MARKS)
        whole = bare and word[0] in MARKS and word[-1] in MARKS
        right = bare if whole else '"' if restoring else "' or \""
        return f"{_named(mark)} is not a quotation mark here: write {right}"
    if found := BLANK.search(word):
        return f"U+{ord(found[0]):04X} looks like a space but is none: write a space"
    if found := WITHOUT_WIDTH.search(word):
        return f"the line has the invisible character U+{ord(found[0]):04X}: remove it"
    return ""


def _named(letter: str) -> str:
    return f"{letter} (U+{ord(letter):04X})"


def _with_hyphens(word: str, is_port: bool) -> str:
    """Return the word as it is probably meant: one dash may stand for the two of a long option."""
    if word[0] in DASHES or word[:1] == "-" and word[1:2] in (*DASHES,):
        bare = word.lstrip(DASHES + "-")
        return ("--" if len(bare) > 1 else "-") + bare.translate(HYPHENS)
    return word.translate(dict.fromkeys(HYPHENS, ":") if is_port and word[0].isdigit() else HYPHENS)
