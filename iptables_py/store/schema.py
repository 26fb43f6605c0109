"""The tables of the ruleset's file, and the upgrade of older files.

Text that a user typed is stored as bytes (BLOB), because it need not be valid UTF-8. Counters are unsigned 64-bit
numbers, stored as the signed integers with the same bits. A column is never NULL unless its comment says so.
"""

from iptables_py.store import directory

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.store.sqlite import Database

# The version of the schema, stored as the file's user_version:
# 1: tab, chain, rule and their indexes.
# 2: added ipset and member.
# 3: added nfacct.
# 4: added content, and indexes for the questions about sets.
# 5: added kept and memory.
# A new version only adds tables and indexes, which upgrade() fills from the others.
VERSION = 5

SETS = (
    # one row for each set of ipset
    "CREATE TABLE ipset ("
    "id INTEGER PRIMARY KEY,"  # the set's number; a new set gets the lowest free number from 1
    " name BLOB UNIQUE,"
    " type TEXT,"  # as in a listing, such as hash:ip
    " family INTEGER,"  # 4, 6, or 0 for types that have no family
    " options TEXT)",  # the text after the family in the header of a listing
    # one row for each member of a set; an expired member keeps its row until sets.clean() is called
    "CREATE TABLE member ("
    "ipset INTEGER,"  # content.id
    " key BLOB,"  # what the member consists of, packed as the type requires; listings are in the order of keys
    " expires INTEGER,"  # milliseconds since 1970; NULL: never; special values: OVER and BURIED in ipset/sets.py
    " packets INTEGER,"
    " bytes INTEGER,"
    " comment BLOB,"  # empty without a comment
    " nomatch INTEGER,"  # flags: 1 nomatch, 2 wildcard
    " marks TEXT,"  # the options skbmark, skbprio and skbqueue as in a listing; empty without them
    " PRIMARY KEY (ipset, key)) WITHOUT ROWID",
)
OBJECTS = (
    # one row for each accounting object of nfacct
    "CREATE TABLE nfacct ("
    "id INTEGER PRIMARY KEY,"  # listings are in the order of ids
    " name BLOB UNIQUE,"
    " packets INTEGER,"
    " bytes INTEGER,"
    " mode TEXT,"  # what the quota limits, byte or packet; NULL without a quota
    " quota INTEGER)",  # as unsigned as the counters; 0 without a quota
)
EXPIRES = "CREATE INDEX member_expires ON member (ipset, expires) WHERE expires IS NOT NULL"
ASKS_SET = "instr(spec, x'2d73657420')"  # true for each rule that refers to a set: "-set "
CONTENT = (
    # one row for the members of each set, so that a swap changes no member
    "CREATE TABLE content ("
    "id INTEGER PRIMARY KEY,"
    " ipset INTEGER UNIQUE,"  # ipset.id
    " members INTEGER)",  # the number of rows in member; only for hashes, which have a limit
    "INSERT INTO content SELECT id, id, (SELECT count(*) FROM member WHERE ipset = ipset.id) FROM ipset",
    EXPIRES,
    "CREATE INDEX ipset_list ON ipset (id) WHERE type = 'list:set'",
    f"CREATE INDEX rule_set ON rule (spec) WHERE {ASKS_SET}",
)
# What packets have left in the engine, besides counters. Its JSON is described in engine/kept.py and engine/plain.py,
# and has a version of its own. Commands that change rules delete what these rules remembered, and read nothing.
MEMORY = (
    # one row for each family for which packets were committed, and one for what rules share by a name
    "CREATE TABLE kept ("
    "family INTEGER,"  # 4 or 6
    " extension BLOB,"  # the match or target that shares it, such as recent; empty for the row of the family
    " name BLOB,"  # as it is in the text of a rule; empty for the row of the family
    " value TEXT,"  # JSON: connections, expectations, limits, incomplete fragments, the clock; or what is shared
    " PRIMARY KEY (family, extension, name)) WITHOUT ROWID",
    # one row for each rule whose matches or target have remembered something
    "CREATE TABLE memory ("
    "rule INTEGER PRIMARY KEY,"  # rule.id
    " spec BLOB,"  # the rule's text then: with another one the rule remembers nothing
    " value TEXT)",  # JSON
)
ADDED = {2: SETS, 3: OBJECTS, 4: CONTENT, 5: MEMORY}  # by version

# the indexes of the rules, by name
INDEXES = {
    "rule_pos": "CREATE UNIQUE INDEX rule_pos ON rule (chain, pos)",
    "rule_spec": "CREATE INDEX rule_spec ON rule (chain, spec, pos)",
    "rule_jump": "CREATE INDEX rule_jump ON rule (jump, chain) WHERE jump IS NOT NULL",
    "rule_limit": "CREATE INDEX rule_limit ON rule (chain, jump, hooks) WHERE jump IS NOT NULL OR hooks IS NOT NULL",
}

SCHEMA = (
    # one row for each table that a command has created
    "CREATE TABLE tab ("
    "family INTEGER,"  # 4 or 6; 14 or 16 for the ruleset of the legacy programs
    " name TEXT,"  # such as filter
    " PRIMARY KEY (family, name)) WITHOUT ROWID",
    # one row for each chain; base chains have one from the first command that creates them
    "CREATE TABLE chain ("
    "id INTEGER PRIMARY KEY,"
    " family INTEGER,"  # family and tab: the chain's row in tab
    " tab TEXT,"
    " name BLOB,"
    " policy TEXT,"  # ACCEPT or DROP; NULL for a user chain
    " packets INTEGER,"  # the counters of the policy, 0 for a user chain
    " bytes INTEGER,"
    " UNIQUE (family, tab, name))",
    # one row for each rule
    "CREATE TABLE rule ("
    "id INTEGER PRIMARY KEY,"
    " chain INTEGER,"  # chain.id
    " pos INTEGER,"  # rules of a chain are in the order of their positions, which have gaps: see positions.py
    " spec BLOB,"  # the canonical text after "-A CHAIN "
    " target INTEGER,"  # index in the decoded spec of "-j X" or "-g X"; its length if there is none
    " jump INTEGER,"  # chain.id of the user chain that the rule jumps to; NULL if it jumps to none
    " hooks INTEGER,"  # base hooks that the rule is limited to, as bits: see tables.py; NULL if it is not limited
    " packets INTEGER,"
    " bytes INTEGER)",
    *INDEXES.values(),
    *SETS,
    *OBJECTS,
    *CONTENT,
    *MEMORY,
    f"PRAGMA user_version = {VERSION}",
)


def upgrade(db: "Database", version: int, mode: bytes) -> None:
    """Bring an open file of an older version up to date. Raise Problem (STATE).

    With mode "rwc" the file is changed, as part of the transaction. Otherwise the missing tables are made as temporary
    tables, which only this connection has, and the file stays as it is; it then lacks the indexes.
    """
    statements = [statement for number in range(version + 1, VERSION + 1) for statement in ADDED[number]]
    if mode == b"rwc":
        statements.append(f"PRAGMA user_version = {VERSION}")
    else:
        statements = [
            statement.replace("CREATE TABLE", "CREATE TEMP TABLE", 1)
            for statement in statements
            if not statement.startswith("CREATE INDEX")
        ]
    for statement in statements:
        db.run(statement)


def version_of(db: "Database") -> int:
    """Return the file's version, 0 if the file is empty.

    Raise Problem (STATE) if another program made the file, or a newer version of this program.
    """
    version = db.number("PRAGMA user_version") or 0
    if 0 < version <= VERSION:
        return version
    if version:
        raise directory.trouble(db.directory, f"a newer iptables-py made it (version {version} of its format)")
    if db.number("SELECT count(*) FROM sqlite_master"):
        raise directory.trouble(db.directory, "its file was not made by iptables-py")
    return 0
