"""The tables of the ruleset's file, and how an older file is brought up to date."""

from iptables_py.store import directory

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.store.sqlite import Database

VERSION = 2  # of the schema
# sets and their members, which the first version did not have: see ipset/sets.py
SETS = (
    "CREATE TABLE ipset (id INTEGER PRIMARY KEY, name BLOB UNIQUE, type TEXT, family INTEGER, options TEXT)",
    "CREATE TABLE member (ipset INTEGER, key BLOB, expires INTEGER, packets INTEGER, bytes INTEGER, comment BLOB,"
    " nomatch INTEGER, marks TEXT, PRIMARY KEY (ipset, key)) WITHOUT ROWID",
)
# names and specs are bytes as they were typed; counters are unsigned 64-bit numbers in SQLite's signed ones
SCHEMA = (
    "CREATE TABLE tab (family INTEGER, name TEXT, PRIMARY KEY (family, name)) WITHOUT ROWID",
    "CREATE TABLE chain (id INTEGER PRIMARY KEY, family INTEGER, tab TEXT, name BLOB, policy TEXT,"
    " packets INTEGER, bytes INTEGER, UNIQUE (family, tab, name))",
    "CREATE TABLE rule (id INTEGER PRIMARY KEY, chain INTEGER, pos INTEGER, spec BLOB, target INTEGER,"
    " jump INTEGER, hooks INTEGER, packets INTEGER, bytes INTEGER)",
    "CREATE UNIQUE INDEX rule_pos ON rule (chain, pos)",
    "CREATE INDEX rule_spec ON rule (chain, spec, pos)",
    "CREATE INDEX rule_jump ON rule (jump, chain) WHERE jump IS NOT NULL",
    "CREATE INDEX rule_limit ON rule (chain, jump, hooks) WHERE jump IS NOT NULL OR hooks IS NOT NULL",
    *SETS,
    f"PRAGMA user_version = {VERSION}",
)


def upgrade(db: "Database", mode: bytes) -> None:
    """Brings a file of the first version up to date; who only reads has what is missing for itself."""
    if mode == b"rwc":
        for statement in (*SETS, f"PRAGMA user_version = {VERSION}"):
            db.run(statement)
    else:
        for statement in SETS:
            db.run(statement.replace("CREATE TABLE", "CREATE TEMP TABLE", 1))


def version_of(db: "Database") -> int:
    """The file's version, 0 if it is empty; refuses one that isn't ours or is newer than this program."""
    version = db.number("PRAGMA user_version") or 0
    if version in (1, VERSION):
        return version
    if version:
        raise directory.trouble(db.directory, f"a newer iptables-py made it (version {version} of its format)")
    if db.number("SELECT count(*) FROM sqlite_master"):
        raise directory.trouble(db.directory, "its file was not made by iptables-py")
    return 0
