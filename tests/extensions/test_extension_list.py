"""We have every extension of the reference, and no others."""

from __future__ import annotations

import re
from itertools import product
from pathlib import Path

import pytest

from iptables_py import extensions
from tests.harness import rows
from tests.properties.rules import modules
from tests.reference import reference

# files of the reference that are not separate extensions
OTHERWISE = {
    "NAT": "contains SNAT, DNAT, MASQUERADE and REDIRECT",
    "standard": "the target of a jump to a chain or verdict; it can't be used as a match",
}
ONE_FAMILY = {(6, "osf"): "the file is for IPv4 only, although its name says both"}
FAMILIES = {"libxt_": (4, 6), "libipt_": (4,), "libip6t_": (6,)}


def named(directory: Path) -> set[tuple[int, str]]:
    """Return (family, name) for each file, except those of other programs (ebtables, arptables)."""
    found = set()
    for path in directory.glob("lib*.so"):
        prefix, _, name = path.stem.partition("_")
        found |= {(family, name) for family in FAMILIES.get(f"{prefix}_", ())}
    return found


@pytest.mark.reference
@pytest.mark.usefixtures("real_iptables")
def test_every_file_has_its_module_or_a_reason() -> None:
    files = named(reference.libraries())
    assert len(files) > 150
    missing = [
        (family, name)
        for family, name in sorted(files)
        if name not in OTHERWISE
        and (family, name) not in ONE_FAMILY
        and not any(extensions.load(kind, name, family) for kind in ("match", "target"))
    ]
    assert not missing
    kinds = [(kind, family) for kind in ("match", "target") for family in (4, 6)]
    ours = {(family, module.NAME) for kind, family in kinds for module in modules(kind, family)}
    verdicts = re.compile("ACCEPT|DROP|RETURN|QUEUE")
    assert {(family, name) for family, name in ours - files if not verdicts.fullmatch(name)} == set()


def is_theirs(kind: str, name: str, family: int) -> bool:
    """Return whether the reference loads such an extension, even if it then refuses the rule."""
    with reference.session() as run:
        said = rows.call(run, family, "-A", "INPUT", "-m" if kind == "match" else "-j", name).stderr.decode()
    return f"Couldn't load match `{name}'" not in said and f"Chain '{name}' does not exist" not in said


@pytest.mark.reference
@pytest.mark.usefixtures("real_iptables")
def test_the_reference_loads_what_we_load_and_as_what() -> None:
    """A file's name does not show whether it is a match or a target, or for which families: ask the program."""
    kinds, families = ("match", "target"), (4, 6)
    names = {name for _, name in named(reference.libraries())}
    names |= {module.NAME for kind, family in product(kinds, families) for module in modules(kind, family)}
    assert [
        one
        for one in product(kinds, sorted(names), families)
        if is_theirs(*one) != (extensions.load(*one) is not None)
    ] == []
