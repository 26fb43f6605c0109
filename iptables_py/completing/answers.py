"""What is offered for the word at the cursor."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

# what a shell can do by itself: names of files, of directories, of commands; and not to put a blank behind the word
FILES, DIRECTORIES, COMMANDS, NOSPACE = "files", "directories", "commands", "nospace"


class Answer:
    """`candidates` are whole words with a line on each; `word` is the one at the cursor, as far as it goes, of which
    the first `kept` characters stay; `notes` are of those above; `texts` tells whether the shell shows the lines."""

    __slots__ = ("candidates", "kept", "notes", "texts", "word")

    def __init__(self, word: str, texts: bool = True) -> None:
        self.word = word
        self.kept = 0
        self.texts = texts
        self.candidates: dict[str, str] = {}
        self.notes: list[str] = []

    @property
    def begin(self) -> str:
        """What is there already of what is to be completed."""
        return self.word[self.kept :]

    def keep_up_to(self, separators: str) -> None:
        """Everything up to the last of these characters stays as it is."""
        self.kept += max(self.begin.rfind(separator) for separator in separators) + 1

    def offer(self, choices: "Iterable[tuple[str, str]]") -> None:
        """Take those that begin as the word does; without any, those that do so but for capitals."""
        begin, kept = self.begin, self.word[: self.kept]
        choices = [choice for choice in choices if choice[0].isprintable() or _has_only_odd_bytes(choice[0])]
        found = [choice for choice in choices if choice[0].startswith(begin)]
        if not found:
            found = [choice for choice in choices if choice[0].lower().startswith(begin.lower())]
        for name, text in found:
            self.candidates.setdefault(kept + name, text)

    def offer_some_of(self, choices: "Iterable[tuple[str, str]]") -> None:
        """The same for one more piece of a comma list, in which each may stand once."""
        self.keep_up_to(",")
        start = self.word[: self.kept].rfind("=") + 1
        there = self.word[start : self.kept].split(",")
        left = [choice for choice in choices if choice[0] not in there]
        self.offer(left)
        if len(left) > 1:
            self.notes.append(NOSPACE)


def names(words: "Iterable[str]") -> "list[tuple[str, str]]":
    """Choices about which there is nothing to say."""
    return [(word, "") for word in words]


def _has_only_odd_bytes(word: str) -> bool:
    """Whether nothing unprintable is in it but bytes that are no text, which any shell takes."""
    return "".join(letter for letter in word if not "\udc80" <= letter <= "\udcff").isprintable()


def first_sentence(text: str) -> str:
    """The first sentence of a text without its full stop; without control characters."""
    sentence = text.strip().partition("\n")[0].partition(". ")[0]
    return sentence.removesuffix(".")


def visible(text: str) -> str:
    """A text in one line, with control characters as \\xNN."""
    if text.isprintable():
        return text
    return "".join(letter if letter.isprintable() else _bytes(letter) for letter in text)


def _bytes(letter: str) -> str:
    return "".join(f"\\x{byte:02x}" for byte in letter.encode("utf-8", "surrogateescape"))
