"""Programs that the host lacks, added to its directories by an overlay in the mount namespace of a run."""

import os
import re
import tempfile
from dataclasses import dataclass

from iptables_py.app.run import mounting

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# Features that would store attributes in the host's directory are off.
WRITABLE = "lowerdir={lower},upperdir={upper},workdir={work},index=off,metacopy=off,redirect_dir=off,xino=off,uuid=off"
READ_ONLY = "lowerdir={lower}:{upper}"
TEMPORARY = ("/var/tmp", "/tmp")
MOUNTS = "/proc/self/mountinfo"
ESCAPED = re.compile(rb"\\([0-7]{3})")


@dataclass(frozen=True, slots=True)
class Addition:
    """Names that are added to a directory.

    directory: its real path
    names: the names, which it lacks
    layer: a directory with an empty file for each name
    work: an empty directory on the same file system, which the kernel needs to write to the real directory; "" if
        there is none, or if this user may not write there
    """

    directory: str
    names: "Sequence[str]"
    layer: str
    work: str

    def paths(self) -> list[str]:
        """Return the paths of the names."""
        return [os.path.join(self.directory, name) for name in self.names]

    def mount(self) -> None:
        """Mount the overlay over the directory. Raise OSError if that is impossible.

        Writes reach the real directory. Without `work`, or if its file system can't have an overlay of that kind, the
        directory is read-only: nothing that is written there may get lost.
        """
        inner = _mounts_below(self.directory)
        lower, upper, work = (os.open(one, os.O_PATH) if one else -1 for one in (self.layer, self.directory, self.work))
        opened = {"lower": _path(lower), "upper": _path(upper), "work": _path(work)}  # without commas and colons
        try:
            if work < 0 or not _mounted(WRITABLE.format(**opened), self.directory):
                mounting.mount("overlay", self.directory, mounting.RDONLY, "overlay", READ_ONLY.format(**opened))
            for path, entry in inner:  # an overlay hides them
                mounting.mount(_path(entry), path, mounting.BIND | mounting.RECURSIVE)
        finally:
            for entry in (lower, upper, work, *(entry for _, entry in inner)):
                if entry >= 0:
                    os.close(entry)


def additions(missing: "Mapping[str, Sequence[str]]", place: str) -> list[Addition]:
    """Return what adds the `missing` names of each directory, with files in the directory `place`. Raise OSError."""
    found = []
    for number, (directory, names) in enumerate(missing.items()):
        layer = os.path.join(place, f"layer{number}")
        os.mkdir(layer)
        for name in names:
            os.close(os.open(os.path.join(layer, name), os.O_CREAT, 0o755))
        found.append(Addition(directory, names, layer, _work(directory, place)))
    return found


def remove(added: "Sequence[Addition]") -> None:
    """Remove the directories for the kernel that are elsewhere than the other temporary files."""
    for addition in added:
        inside = os.path.join(addition.work, "work")  # made by the kernel
        for directory in (inside, addition.work) if addition.work else ():
            try:
                os.rmdir(directory)
            except OSError:
                pass  # there was no overlay, or the command is still using it


def _work(directory: str, place: str) -> str:
    """Make an empty directory on the file system of `directory`, and return its path; "" if that is impossible."""
    if os.access(directory, os.W_OK):
        wanted = os.stat(directory).st_dev
        for parent in (place, *TEMPORARY):
            try:
                if os.stat(parent).st_dev == wanted:
                    return tempfile.mkdtemp(prefix="iptables-py-", dir=parent)
            except OSError:
                continue
    return ""


def _mounted(options: str, directory: str) -> bool:
    try:
        mounting.mount("overlay", directory, 0, "overlay", options)
    except OSError:
        return False
    return True


def _path(entry: int) -> str:
    return f"/proc/self/fd/{entry}"


def _mounts_below(directory: str) -> list[tuple[str, int]]:
    """Return the path of each mount below the directory, outermost only, with an open file descriptor."""
    with open(MOUNTS, "rb") as file:
        fields = [line.split(b" ", 5)[4] for line in file]
    start = os.fsencode(directory).rstrip(b"/") + b"/"
    inside = sorted({ESCAPED.sub(_byte, path) for path in fields if path.startswith(start)})
    outermost = [path for path in inside if not any(path.startswith(other + b"/") for other in inside)]
    return [(os.fsdecode(path), os.open(path, os.O_PATH)) for path in outermost]


def _byte(escape: "re.Match[bytes]") -> bytes:
    return bytes([int(escape[1], 8)])
