"""The candidates for the word at the cursor."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

# Notes for the shell: complete files, directories or commands itself; add no space after the word.
FILES, DIRECTORIES, COMMANDS, NOSPACE = "files", "directories", "commands", "nospace"


class Answer:
    """The answer to a request for completion.

    word: the word at the cursor, up to the cursor
    kept: the number of characters at its start that are not completed
    candidates: the possible words, in full, each with a description
    notes: notes for the shell, from those above
    texts: whether the shell shows the descriptions
    """

    __slots__ = ("candidates", "kept", "notes", "texts", "word")

    def __init__(self, word: str, texts: bool = True) -> None:
        self.word = word
        self.kept = 0
        self.texts = texts
        self.candidates: dict[str, str] = {}
        self.notes: list[str] = []

    @property
    def begin(self) -> str:
        """Return the typed part of what is to be completed."""
        return self.word[self.kept :]

    def keep_up_to(self, separators: str) -> None:
        """Complete only what follows the last of these characters."""
        self.kept += max(self.begin.rfind(separator) for separator in separators) + 1

    def offer(self, choices: "Iterable[tuple[str, str]]") -> None:
        """Add the choices that begin like the word. If there are none, ignore case."""
        begin, kept = self.begin, self.word[: self.kept]
        choices = [choice for choice in choices if choice[0].isprintable() or _has_only_odd_bytes(choice[0])]
        found = [choice for choice in choices if choice[0].startswith(begin)]
        if not found:
            found = [choice for choice in choices if choice[0].lower().startswith(begin.lower())]
        for name, text in found:
            self.candidates.setdefault(kept + name, text)

    def offer_some_of(self, choices: "Iterable[tuple[str, str]]") -> None:
        """Add choices for the next item of a comma-separated list, without those that the list already has."""
        self.keep_up_to(",")
        start = self.word[: self.kept].rfind("=") + 1
        there = self.word[start : self.kept].split(",")
        left = [choice for choice in choices if choice[0] not in there]
        self.offer(left)
        if len(left) > 1:
            self.notes.append(NOSPACE)


def names(words: "Iterable[str]") -> "list[tuple[str, str]]":
    """Return the words as choices without descriptions."""
    return [(word, "") for word in words]


def _has_only_odd_bytes(word: str) -> bool:
    """Return whether a word is printable apart from bytes that are not UTF-8, which every shell accepts."""
    return "".join(letter for letter in word if not "\udc80" <= letter <= "\udcff").isprintable()


def first_sentence(text: str) -> str:
    """Return the first sentence of a text, without its full stop."""
    sentence = text.strip().partition("\n")[0].partition(". ")[0]
    return sentence.removesuffix(".")


def visible(text: str) -> str:
    """Return a text on one line, with unprintable characters as \\xNN."""
    if text.isprintable():
        return text
    return "".join(letter if letter.isprintable() else _bytes(letter) for letter in text)


def _bytes(letter: str) -> str:
    return "".join(f"\\x{byte:02x}" for byte in letter.encode("utf-8", "surrogateescape"))
