"""What packets have left in the engine, as stored: JSON that is not looked into here."""

from iptables_py.rules.storedtext import guarded, reread
from iptables_py.store.sqlite import Database
from iptables_py.values.text import decoded, encoded

FAMILY = b"", b""  # extension and name of what is kept for the whole family
NAMED = "SELECT family, extension, name FROM kept WHERE extension <> x''"
RULE_NAMES = (
    "SELECT 1 FROM rule WHERE instr(spec, ?) AND instr(spec, ?) AND chain IN (SELECT id FROM chain WHERE family = ?)"
)
REMEMBERED = (
    "SELECT memory.rule, memory.spec, value FROM memory JOIN rule ON rule.id = memory.rule"
    " WHERE rule.chain IN (SELECT id FROM chain WHERE family = ?)"
)


def forget_unnamed(db: Database) -> None:
    """Delete what rules shared by a name that no rule has any more."""
    for family, extension, name in db.all(lambda *row: row, NAMED):
        if db.number(RULE_NAMES, extension, name, family) is None:
            db.run("DELETE FROM kept WHERE family = ? AND extension = ? AND name = ?", family, extension, name)


def kept(db: Database, family: int) -> str | None:
    """Return what is kept for a family, None if there is nothing."""
    found = "SELECT value FROM kept WHERE family = ? AND extension = ? AND name = ?"
    return db.one(str, found, family, *FAMILY)


def keep(db: Database, family: int, value: str) -> None:
    """Keep a value for a family, in place of the one before."""
    db.run("INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?)", family, *FAMILY, value)


def shared(db: Database, family: int) -> list[tuple[str, str, str]]:
    """Return (extension, name, value) of what the rules of a family share."""
    names = "SELECT extension, name, value FROM kept WHERE family = ? AND extension <> x''"
    return db.all(lambda extension, name, value: (decoded(extension), reread(decoded(name)), value + ""), names, family)


def share(db: Database, family: int, values: list[tuple[str, str, str]]) -> None:
    """Keep what the rules of a family share, as (extension, name, value), in place of what they shared before."""
    db.run("DELETE FROM kept WHERE family = ? AND extension <> x''", family)
    rows = [(family, encoded(extension), encoded(guarded(name)), value) for extension, name, value in values]
    db.run_many("INSERT INTO kept VALUES (?, ?, ?, ?)", rows)


def remembered(db: Database, family: int) -> list[tuple[int, str, str]]:
    """Return (rule id, text, value) of what the rules of a family remember; the text is that of the rule then."""
    return db.all(lambda rule, spec, value: (rule, decoded(spec), value + ""), REMEMBERED, family)


def remember(db: Database, values: list[tuple[int, str, str]]) -> None:
    """Keep what rules remember, as (rule id, text, value)."""
    rows = [(rule, encoded(text), value) for rule, text, value in values]
    db.run_many("INSERT OR REPLACE INTO memory VALUES (?, ?, ?)", rows)
