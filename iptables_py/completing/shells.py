"""How each shell hands a line over, and how it takes the answer: lines of a word, a tab and what there is to say on
the word, and before them lines without a tab, of answers' notes."""

from iptables_py.completing.answers import Answer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

BASH, ZSH = "bash", "zsh"  # fish takes it as it is
_PLAIN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_%+,./:=@-")
_IN_QUOTES = {"'": "'", '"': '"$`\\!'}  # what is not plain between these
MOST = 5000  # words in an answer


class Line:
    """The words of a command line behind the program's name: those `before` the cursor, the `word` at it as far as it
    goes, and those `after` it; of bash's also how the word is `typed`, and what of it bash takes for `done`."""

    __slots__ = ("after", "before", "done", "typed", "word")

    def __init__(self, before: "Sequence[str]", word: str, after: "Sequence[str]") -> None:
        self.before = before
        self.word = word
        self.after = after
        self.typed = word
        self.done = 0


def read(shell: str, words: "Sequence[str]") -> Line | None:
    """What a script hands over: bash's the line up to the cursor, the rest of it, and what parts words in it; the
    others' the number of the word at the cursor (the program's name is word 0), and the words from 1 on."""
    if shell == BASH:
        return _read_bash(*words[:3])
    at = int(words[0])
    return Line(words[1:at], words[at], words[at + 1 :]) if 0 < at < len(words) else None


def _read_bash(before: str, after: str, breaks: str) -> Line | None:
    words, begin = _split(before)
    typed = before[begin:]
    word = words.pop() if typed else ""
    if not words:  # it is the program's name
        return None
    rest, _ = _split(after)
    line = Line(words[1:], word, rest if after[:1].isspace() else rest[1:])
    line.typed = typed
    if typed == word:
        line.done = max((typed.rfind(letter) for letter in breaks), default=-1) + 1
    return line


def _split(text: str) -> tuple[list[str], int]:
    """The words of a shell's text without their quotes; where the last one begins: at the end if a blank is last."""
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
    """The answer as the shell's script takes it."""
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
    """What takes the place of what bash completes: behind an open quote, or behind what it takes for a word's end."""
    typed = line.typed
    quote = typed[:1]
    if quote in _IN_QUOTES and typed[1:] == line.word:
        return None if any(letter in _IN_QUOTES[quote] for letter in word) else word
    if word[: line.done] != typed[: line.done]:
        return None
    return _quoted(word[line.done :])


def _quoted(word: str) -> str:
    """A word as it has to be typed."""
    if word == "!":
        return word
    return "".join(letter if letter in _PLAIN or letter > "\x7f" else "\\" + letter for letter in word)
