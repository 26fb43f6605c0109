"""What pyproject.toml can't say: the description for package indexes, and a source archive that is reproducible."""

import gzip
import os
import re
import tarfile
from pathlib import Path

from setuptools import setup
from setuptools.command.sdist import sdist

FENCE = re.compile(r"(?ms)(^ *```.*?^ *```$)")
PICTURE = re.compile(r"!\[[^\]]*\]\((?!https?:)[^)]*\)|</?(?:picture|img|source)\b[^>]*>")
LINK = re.compile(r"\[((?:`[^`\n]+`|[^\]`])*)\]\((?!https?:)([^)#\s]*)[^)]*\)|`[^`\n]+`")  # or code, which stays
ANCHOR = re.compile(r"<a href=\"(?!https?:)([^\"#]*)[^>]*>(.*?)</a>")


def described(readme: str) -> str:
    """Return the README for a page without the files next to it: no relative links, no pictures of the repository.

    A link becomes its text, followed by the path unless the text has it.
    """
    parts = FENCE.split(readme)
    parts[::2] = [_unlinked(PICTURE.sub("", part)) for part in parts[::2]]
    return re.sub(r"\n{3,}", "\n\n", "".join(parts))


def _unlinked(text: str) -> str:
    text = LINK.sub(lambda found: found[0] if found[1] is None else _plain(found[1], found[2]), text)
    return ANCHOR.sub(lambda found: _plain(found[2], found[1]), text)


def _plain(text: str, path: str) -> str:
    return text if not text or not path or path in text else f"{text} ({path})"


class SourceArchive(sdist):
    """The sdist. With SOURCE_DATE_EPOCH, it depends on nothing but the files' names, content and execute permission."""

    def make_archive(self, base_name: str, format: str, *words: object, base_dir: str = "", **more: object) -> str:
        """Write the archive of `base_dir` and return its name."""
        epoch = os.environ.get("SOURCE_DATE_EPOCH")
        if format != "gztar" or not epoch:
            return super().make_archive(base_name, format, *words, base_dir=base_dir, **more)
        name = f"{base_name}.tar.gz"

        def bare(member: tarfile.TarInfo) -> tarfile.TarInfo:
            member.uid = member.gid = 0
            member.uname = member.gname = ""
            member.mtime = int(epoch)
            member.mode = 0o755 if member.isdir() or member.mode & 0o100 else 0o644
            return member

        with (
            open(name, "wb") as file,
            gzip.GzipFile("", "wb", fileobj=file, mtime=int(epoch)) as packed,
            tarfile.open(fileobj=packed, mode="w") as archive,
        ):
            archive.add(base_dir, filter=bare)  # in the order of the names
        return name


if __name__ == "__main__":
    setup(
        cmdclass={"sdist": SourceArchive},
        long_description=described((Path(__file__).parent / "README.md").read_text(encoding="utf-8")),
        long_description_content_type="text/markdown",
    )
