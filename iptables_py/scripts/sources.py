"""The commands of a script and of the files that it sources.

A sourced file is known if the script names it by a literal word, by variables that are known, or by the directory of
the script. A file that does not exist has no commands.
"""

import posix
import re
import stat

from iptables_py.scripts.shell import commands_of
from iptables_py.scripts.variables import Variables
from iptables_py.scripts.words import Source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from iptables_py.scripts.words import Command

SOURCING = frozenset((".", "source"))
ROUNDS = 5  # of parsing: a file can be found by a variable of another
LARGEST = 1 << 20  # bytes of a sourced file
_OWN = r"\$(?:0|\{0\}|BASH_SOURCE|\{BASH_SOURCE(?:\[0\])?\})"
_DIRECTORY = rf'(?:\$\( *dirname +(?:-- +)?(?:"{_OWN}"|{_OWN}) *\)|\$\{{(?:0|BASH_SOURCE(?:\[0\])?)%/\*\}})'
_NAMED = re.compile(_DIRECTORY)
_SILENT = r"(?: *&?> */dev/null(?: 2>&1)?)?"
_ENTERED = re.compile(rf'\$\( *cd +(?:-- +)?(?:"{_DIRECTORY}"|{_DIRECTORY}){_SILENT} *(?:&&|;) *pwd *\)')
_MOVING = re.compile(r"\b(?:cd|pushd|popd)\b")


class Script:
    """A script, as far as its shell has read it.

    path: its file
    text: what has been read
    is_whole: whether that is all of it
    seeks: whether the shell seeks back to the end of each complete command, as bash does
    since: the offset after which the complete command ends that is being executed
    name: the script as the shell was given it, "" if that is not known
    directory: the present working directory of the shell, "" if that is not known
    """

    __slots__ = ("directory", "is_whole", "name", "path", "seeks", "since", "text")

    def __init__(self, text: str, is_whole: bool, seeks: bool = True, path: str = "") -> None:
        self.path = path
        self.text = text
        self.is_whole = is_whole
        self.seeks = seeks
        self.since = 0
        self.name = self.directory = ""


class Files:
    """The script with the files that it sources.

    commands: those of all files
    sourced: for each command that sources a file, that file, or None if it is not known
    """

    __slots__ = ("_relative", "_script", "commands", "sourced", "sources", "texts")

    def __init__(self, script: Script, texts: "Iterable[str]") -> None:
        """Parse them. `texts` are those of all files, as far as they are known; none for no variables."""
        self._script = script
        self._relative: list[Command] = []
        self.sources: dict[str, Source] = {}
        self.sourced: dict[Command, Source | None] = {}
        self.texts = [script.text]
        self.commands: list[Command] = []
        self.commands += commands_of(script.text, _variables(script, list(texts)), self._source)
        for source in self.sources.values():
            self.commands += source.commands
        if self._relative and not self._stays():
            self.sourced |= dict.fromkeys(self._relative)

    def is_complete(self) -> bool:
        """Return whether all sourced files are known."""
        return None not in self.sourced.values()

    def _source(self, command: "Command", variables: Variables) -> None:
        named = command.words[1].literal if len(command.words) > 1 else None
        path = self._found(named) if named else None
        source = self.sources.get(path) if path else None
        if path and not source and (text := _content(path)) is not None:
            source = self.sources[path] = Source(path, text)
            self.texts.append(text)
            returns = "return" in text  # what follows is not always carried out
            source.commands = commands_of(text, variables.copy() if returns else variables, self._source)
            for one in source.commands:
                one.source = source
        if named and named[:1] != "/":
            self._relative.append(command)
        self.sourced[command] = source

    def _found(self, named: str) -> str | None:
        here = self._script.directory
        if named[:1] == "/":
            return named
        if "/" not in named:
            path = posix.environ.get(b"PATH", b"").decode("utf-8", "surrogateescape").split(":")
            found = next((f"{one}/{named}" for one in path if _is_there(f"{one}/{named}")), None)
            return found if found or not self._script.seeks else here and f"{here}/{named}"
        return here and f"{here}/{named.removeprefix('./')}"

    def _stays(self) -> bool:
        """Return whether the working directory is still the one in which files were sourced by relative names."""
        counted = sum(len(_MOVING.findall(_ENTERED.sub("", text))) for text in self.texts)
        if not counted:
            return True
        inside = [range(*found.span()) for found in _ENTERED.finditer(self._script.text)]
        moving = [
            one
            for one in self.commands
            if _MOVING.fullmatch(one.words[0].text) and not any(one.start in part for part in inside)
        ]
        before = min(one.complete for one in self._relative)
        own = all(not one.function and not one.source for one in (*moving, *self._relative))
        return own and len(moving) == counted and all(one.complete < before for one in moving)


def files_of(script: Script) -> Files:
    """Return the script with all files that it sources, as far as they are known."""
    texts = [script.text]
    for _ in range(ROUNDS):
        found = Files(script, texts)
        if not found.is_complete():
            break
        if found.texts == texts:
            return found
        texts = found.texts
    return Files(script, ())


def _variables(script: Script, texts: list[str]) -> Variables:
    """Return what is known at the start: the directory of the script, by which it may name other files."""
    variables = Variables(texts)
    if not script.name or not texts:
        return variables
    before, slash, _ = script.name.rpartition("/")
    directory = before or slash or "."
    moves = any(_MOVING.search(_ENTERED.sub("", text)) for text in texts)
    entered = _entered(directory, "" if moves else script.directory)
    elsewhere = any("BASH_SOURCE" in text for text in texts[1:])  # there it is another file
    for text in texts:
        for pattern, value in ((_NAMED, directory), (_ENTERED, entered)):
            for found in pattern.findall(text):
                own = before if slash else script.name
                if not (elsewhere and "BASH_SOURCE" in found) and value:
                    variables.give(found, own if found.startswith("${") else value)
    return variables


def _entered(directory: str, present: str) -> str:
    """Return what `pwd` says in the directory, "" if that is not known. `present` is the shell's working directory."""
    if directory[:1] != "/":
        logical = posix.environ.get(b"PWD", b"").decode("utf-8", "surrogateescape")
        try:
            same = bool(logical) and _identity(logical) == _identity(present)
        except OSError:
            return ""
        directory = f"{logical}/{directory}" if same else ""
    parts: list[str] = []
    for part in directory.split("/"):
        if part == "..":
            del parts[-1:]
        elif part not in ("", "."):
            parts.append(part)
    return directory and "/" + "/".join(parts)


def _identity(path: str) -> tuple[int, int]:
    found = posix.stat(path.encode("utf-8", "surrogateescape"))
    return found.st_dev, found.st_ino


def _is_there(path: str) -> bool:
    return posix.access(path.encode("utf-8", "surrogateescape"), posix.R_OK)


def _content(path: str) -> str | None:
    """Return the text of a file, "" if there is none, None if it can't be read."""
    name = path.encode("utf-8", "surrogateescape")
    try:
        found = posix.stat(name)
        if not stat.S_ISREG(found.st_mode) or found.st_size > LARGEST:
            return None
        with open(name, "rb") as file:
            return file.read().decode("utf-8", "surrogateescape")
    except (FileNotFoundError, NotADirectoryError):
        return ""
    except OSError:
        return None
