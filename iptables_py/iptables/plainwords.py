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
    *pieces, last = line.split('"')  # outside and inside quotes by turns
    if len(pieces) % 2 or (last and last[0] != " "):
        return None
    words = []
    for number in range(0, len(pieces), 2):
        outside, inside = pieces[number : number + 2]
        if outside[-1:] != " " or (number and outside[0] != " ") or inside[:1] in ("-", "!"):
            return None
        words += outside[1 if number else 0 : -1].split(" ")
        words.append(inside)
    if last:
        words += last[1:].split(" ")
    return words
