"""The words of a line of iptables-restore, and of a rule's stored text."""


def split_plainly(line: str) -> list[str]:
    """The words of a line in which nothing but blanks counts, as of those that name tables and chains."""
    return [word for word in line.replace("\t", " ").replace("\n", " ").split(" ") if word]


def split(line: str) -> list[str]:
    """The words of a line of iptables-restore: blanks part them, double quotes join, a backslash counts inside quotes.

    Measured: a closing quote ends the word; an open one goes to the end of the line.
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
