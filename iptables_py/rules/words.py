"""Splitting a line of iptables-restore, or a rule's stored text, into words."""


def split_plainly(line: str) -> list[str]:
    """Split a line at blanks, tabs and newlines only, as lines that name a table or a chain are split."""
    return [word for word in line.replace("\t", " ").replace("\n", " ").split(" ") if word]


def split(line: str, quoted_words: list[int] | None = None) -> list[str]:
    """Split a line at blanks outside double quotes; within quotes a backslash escapes the next character.

    Measured: a closing quote ends the word; without one the quoted text ends with the line. The indexes of words that
    end with a quote are added to `quoted_words`.
    """
    if '"' not in line:
        return split_plainly(line)
    words: list[str] = []
    word: list[str] = []
    quoted = escaped = False
    for character in line:
        if quoted:
            if escaped:
                word.append(character)
                escaped = False
            elif character == "\\":
                escaped = True
            elif character == '"':
                quoted = False
                if quoted_words is not None:
                    quoted_words.append(len(words))
                words.append("".join(word))
                word.clear()
            else:
                word.append(character)
        elif character == '"':
            quoted = True
        elif character in " \t\n":
            if word:
                words.append("".join(word))
                word.clear()
        else:
            word.append(character)
    if word:
        words.append("".join(word))
    return words
