"""The formats in which the shells' scripts pass a command line and receive the answer.

An answer has a line without a tab for each note, and then for each candidate a line with the word, a tab and the
description.
"""

from iptables_py.completing.answers import Answer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

BASH, ZSH = "bash", "zsh"  # the answer for fish needs no conversion
_PLAIN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_%+,./:=@-")
_IN_QUOTES = {"'": "'", '"': '"$`\\!'}  # characters that are special inside these quotes
MOST = 5000  # the most words in an answer


class Line:
    """The words of a command line after the program's name.

    before: the words before the cursor
    word: the word at the cursor, up to the cursor
    after: the words after the cursor
    typed: in bash, the word as typed, with quotes
    done: in bash, the length of the part of `typed` that bash keeps
    """

    __slots__ = ("after", "before", "done", "typed", "word")

    def __init__(self, before: "Sequence[str]", word: str, after: "Sequence[str]") -> None:
        self.before = before
        self.word = word
        self.after = after
        self.typed = word
        self.done = 0


def read(shell: str, words: "Sequence[str]") -> Line | None:
    """Parse the words from a shell's script. Return None if there is nothing to complete.

    From bash they are the line up to the cursor, the rest of it, and COMP_WORDBREAKS. From other shells they are the
    index of the word at the cursor (the program's name is word 0), and the words from 1 on.
    """
    if shell == BASH:
        return _read_bash(*words[:3])
    at = int(words[0])
    if not 0 < at < len(words):
        return None
    word = words[at]
    if shell != ZSH and word[:1] in _IN_QUOTES:  # fish has the word as typed
        word = word[1:]
    return Line(words[1:at], word, words[at + 1 :])


def _read_bash(before: str, after: str, breaks: str) -> Line | None:
    words, begin = _split(before)
    typed = before[begin:]
    word = words.pop() if typed else ""
    if not words:  # the word is the program's name
        return None
    rest, _ = _split(after)
    line = Line(words[1:], word, rest if after[:1].isspace() else rest[1:])
    line.typed = typed
    if typed == word:
        line.done = max((typed.rfind(letter) for letter in breaks), default=-1) + 1
    return line


def _split(text: str) -> tuple[list[str], int]:
    """Split a shell's line into words without quotes. Return them and the index at which the last word begins.

    The index is the length of the line if it ends between words.
    """
    words: list[str] = []
    word: list[str] | None = None
    begin = len(text)
    quote = ""
    escaped = False
    for at, letter in enumerate(text):
        if word is None:
            if letter.isspace():
                continue
            word, begin = [], at
        if escaped:
            word.append(letter)
            escaped = False
        elif letter == "\\" and quote != "'":
            escaped = True
        elif quote:
            if letter == quote:
                quote = ""
            else:
                word.append(letter)
        elif letter in "'\"":
            quote = letter
        elif letter.isspace():
            words.append("".join(word))
            word, begin = None, len(text)
        else:
            word.append(letter)
    if word is not None:
        words.append("".join(word))
    return words, begin if word is not None else len(text)


def written(shell: str, line: Line, found: Answer) -> bytes:
    """Return the answer in the format of the shell's script."""
    rows = list(found.candidates.items())[:MOST]
    notes = list(found.notes)
    if shell == BASH:
        rows = [(reply, "") for word, _ in rows if (reply := _reply(line, word)) is not None]
    elif shell == ZSH and found.kept:
        rows = [(word[found.kept :], text) for word, text in rows]
        notes.append(f"part {found.kept}")
    lines = [*dict.fromkeys(notes), *(f"{word}\t{text}" for word, text in rows)]
    return "".join(f"{text}\n" for text in lines).encode("utf-8", "surrogateescape")


def _reply(line: Line, word: str) -> str | None:
    """Return the replacement for the part that bash completes, or None if the word cannot be typed there.

    That part begins after an open quote, or after the last of COMP_WORDBREAKS.
    """
    typed = line.typed
    quote = typed[:1]
    if quote in _IN_QUOTES and typed[1:] == line.word:
        return None if any(letter in _IN_QUOTES[quote] for letter in word) else word
    if word[: line.done] != typed[: line.done]:
        return None
    return _quoted(word[line.done :])


def _quoted(word: str) -> str:
    """Return a word as it must be typed in bash."""
    if word == "!":
        return word
    return "".join(letter if letter in _PLAIN or letter > "\x7f" else "\\" + letter for letter in word)
