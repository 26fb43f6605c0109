"""Variables of a shell script whose value is known.

That is so for one that is assigned once in all the files of the script, by a literal word, as a complete command
outside of functions and of compound commands. Every use below that line has this value.
"""

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

MOST = 1 << 18  # characters of the files in which variables are looked for
_COMMENT = re.compile(r"(?m)^[ \t]*#.*$")
_EXPORT = re.compile(r"\b(?:export|readonly)(?:[ \t]+[A-Za-z_]\w*)+[ \t]*(?=[;\n]|\Z)")
_NAMED = r"(?<![\w$])(?<!\$\{{){0}\b|(?<=\$\{{){0}(?=:?=)"  # other than by an expansion
# a name that is not in the text may be given a value
_COMPUTED = re.compile(
    r"\b(?:export|declare|typeset|local|readonly)(?:[ \t]+-\w+)*[ \t]+[\"']?[$`]|\$\{!"
    r"|\b(?:read|getopts|unset|let|printf[ \t]+-v|mapfile|readarray)\b[^\n;]*[$`]|\beval\b"
)
# names that the shell itself gives values
_SPECIAL = re.compile(
    r"_|REPLY|OPTARG|OPTIND|PWD|OLDPWD|S?RANDOM|SECONDS|LINENO|MAPFILE|COPROC.*|EPOCH.*|BASH.*|[A-Z]?UID|PPID|FUNCNAME"
    r"|GROUPS|DIRSTACK|HISTCMD|PIPESTATUS"
)
_SAFE = re.compile(r"[\w./:,=+@%-]*")


class Variables:
    """The variables that are known at a place in the files, which are parsed in the order of their execution."""

    __slots__ = ("_text", "_values", "splits")

    def __init__(self, texts: "Iterable[str]") -> None:
        """Begin with the texts of all files of the script, none for no variables at all.

        splits: whether an unquoted value is split at blanks, and only there
        """
        self._values: dict[str, str] = {}
        text = _EXPORT.sub("", _COMMENT.sub("", "\n".join(texts)))
        self._text = "" if len(text) > MOST or _COMPUTED.search(text) else text
        self.splits = bool(self._text) and "IFS" not in self._text

    def assign(self, name: str, value: str | None) -> None:
        """Note an assignment that is always carried out."""
        if value is None or not self._text or _SPECIAL.fullmatch(name):
            return
        if len(re.findall(_NAMED.format(name), self._text)) == 1:
            self._values[name] = value

    def give(self, expansion: str, value: str) -> None:
        """Note the value of an expansion, as it is written without quotes."""
        self._values[expansion] = value

    def value(self, expansion: str) -> str | None:
        """Return the value of an expansion such as `$NAME`, None if it is not known."""
        found = self._values.get(expansion)
        if found is None and expansion[:1] == "$":
            found = self._values.get(expansion[1:].removeprefix("{").removesuffix("}"))
        return found

    def pieces(self, expansion: str) -> list[str] | None:
        """Return the words that an unquoted expansion becomes, None if they are not known."""
        value = self.value(expansion)
        words = None if value is None or not self.splits else value.split()
        return words if words is not None and all(map(_SAFE.fullmatch, words)) else None

    def copy(self) -> "Variables":
        """Return variables to which assignments can be added that are not always carried out."""
        other = Variables(())
        other._text, other._values, other.splits = self._text, dict(self._values), self.splits
        return other
