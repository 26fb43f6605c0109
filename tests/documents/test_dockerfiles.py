"""docker/Dockerfile and the Dockerfile of docs/containers.md: their lines work verbatim."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests.documents.image import built
from tests.documents.test_ci_document import EXPECTED, FIREWALL
from tests.documents.test_readme import NOT_CLONED, ROOT

DOCUMENT = ROOT / "docs" / "containers.md"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    (tmp_path / "place").mkdir()
    return tmp_path / "place"


def test_the_image_of_the_repository(tmp_path: Path, place: Path) -> None:
    context = Path(shutil.copytree(ROOT, tmp_path / "context", ignore=NOT_CLONED))
    then = """
        /sbin/iptables -A INPUT -p tcp --dport 22 -j ACCEPT
        ip6tables-save; ipset --version; nfacct version
        test "$(command -v iptables-restore)" = /usr/sbin/iptables-restore
        test -e /var/lib/iptables-py/ruleset.db
        ls /usr/local/image/share/man/man1 /usr/local/image/share/man/man7
        iptables -S INPUT
    """
    done = built((ROOT / "docker" / "Dockerfile").read_text(), context, place, then)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-2:] == ["-P INPUT ACCEPT", "-A INPUT -p tcp -m tcp --dport 22 -j ACCEPT"]
    assert "iptables-py.1\n" in done.stdout and "iptables-py-extensions.7\n" in done.stdout


def test_the_image_of_the_document(tmp_path: Path, place: Path) -> None:
    block = re.search(r"(?ms)^```dockerfile\n(.*?)^```$", DOCUMENT.read_text())
    assert block
    context = tmp_path / "context"
    shutil.copytree(ROOT, context / "iptables-py", ignore=NOT_CLONED)
    (context / "firewall.sh").write_text(FIREWALL.replace("sudo ", ""))
    (context / "firewall.sh").chmod(0o755)
    (context / "expected.v4").write_text(EXPECTED)
    (context / "expected.v6").write_text("")
    again = block[1].splitlines()[-1].removeprefix("RUN ")
    done = built(block[1], context, place, f"echo iptables -N more >>/test/firewall.sh; {again}")
    lines = done.stdout.splitlines()
    assert "2 iptables commands; expected.v4: equal; expected.v6: equal" in lines, done.stderr
    assert (done.returncode, lines[-2]) == (1, "+ :more")
