"""The words of lines that need no character-by-character reading."""

LONGEST, MOST_WORDS = 1000, 200  # longer lines are not plain


def plain_words(line: str) -> list[str] | None:
    """Split a line `-A ...` at its blanks; return None unless that is simple.

    Words are separated by one blank each, and may be in double quotes. Quoted words contain no backslash and do not
    begin with `-` or `!`. The result is that of words.split.
    """
    if len(line) > LONGEST or "\\" in line or "\t" in line or "\n" in line or "\0" in line or not line.isascii():
        return None
    words = _split_quoted(line) if '"' in line else line.split(" ")
    return None if not words or "" in words or len(words) > MOST_WORDS or words[0] != "-A" else words


def _split_quoted(line: str) -> list[str] | None:
    words: list[str] = []
    quoted = False
    for piece in f" {line} ".split('"'):
        if quoted:
            if piece[:1] in ("-", "!"):
                return None
            words.append(piece)
        elif piece[:1] != " " or piece[-1:] != " ":
            return None
        elif piece != " ":
            words += piece[1:-1].split(" ")
        quoted = not quoted
    return words if quoted else None
