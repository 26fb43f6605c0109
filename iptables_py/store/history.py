"""The history: the states of the ruleset after each recorded change, in a file of its own next to the ruleset's.

Commands that are not recorded never open it. A command that is recorded attaches it to the connection of the ruleset,
so that SQLite commits both files or neither. A state refers to images (images.py) by their digests: what a change
leaves alone is stored once.
"""

import json
import posix
import zlib
from _blake2 import blake2b  # hashlib would load OpenSSL

from iptables_py.store import directory
from iptables_py.store.images import Image, is_same
from iptables_py.store.sqlite import Database, location
from iptables_py.values.text import encoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from iptables_py.store.images import Images

    Parts = dict[str, tuple[str, str]]  # digests of content and counters by the name of the image; "" without counters

WHAT = directory.HISTORY
FILE = directory.FILES[WHAT]  # in the state directory
MOST = 50  # changes that are kept
MOST_BYTES = 16 << 20  # of images as stored; the last change is kept even if it alone is larger
LEVEL = 1  # of zlib: higher ones take several times as long

# The version of the schema, stored as the file's user_version: 1: state and part.
VERSION = 1
SCHEMA = (
    # one row for each state; the first one is what the oldest change began with
    "CREATE TABLE history.state ("
    "id INTEGER PRIMARY KEY,"  # the number of the change that led to this state
    " time INTEGER,"  # when the change was made, in milliseconds since 1970
    " argv TEXT,"  # JSON: the words of the command; NULL for changes by commands that were not recorded
    " restored INTEGER,"  # state.id of the state that an undo restored; NULL for other commands
    " parts TEXT)",  # JSON: Parts
    # one row for each image, and for the counters of one
    "CREATE TABLE history.part ("
    "digest TEXT PRIMARY KEY,"
    " content BLOB)",  # compressed by zlib
    f"PRAGMA history.user_version = {VERSION}",
)


class State:
    """A state, and the change that led to it; see the table `state`."""

    __slots__ = ("argv", "number", "parts", "restored", "time")

    def __init__(self, id: int, time: int, argv: str | None, restored: int | None, parts: str) -> None:
        self.number = id
        self.time = time
        self.argv: list[str] | None = json.loads(argv) if argv else None
        self.restored = restored
        self.parts: Parts = {name: (content, counters) for name, (content, counters) in json.loads(parts).items()}


def attach(db: Database) -> None:
    """Attach the history to the connection of a ruleset; make it if it is missing. Raise Problem (STATE)."""
    path = db.directory
    directory.make_file(path + FILE)
    uri = "".join(chr(byte) if byte < 128 else f"%{byte:02x}" for byte in location(path + FILE, b"rwc"))
    try:
        db.connection.execute("ATTACH ? AS history", (uri,))
        (version,) = db.connection.execute("PRAGMA history.user_version").fetchone()
        _check_version(path, version)
        for statement in () if version else SCHEMA:
            db.connection.execute(statement)
    except db.failures as error:
        raise directory.trouble(path, error, WHAT) from None


def open_history() -> Database | None:
    """Open the history to read it, None if there is none. Raise Problem (STATE)."""
    path = encoded(directory.state_directory())
    try:
        posix.stat(path + FILE)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise directory.trouble(path, error, WHAT) from None
    db = Database(path, FILE, b"rw", what=WHAT)
    try:
        db.run("BEGIN")
        version = db.number("PRAGMA user_version") or 0
        _check_version(path, version)
    except BaseException:
        db.close()
        raise
    if version:
        return db
    db.close()  # the first command that is recorded has not finished
    return None


def _check_version(path: bytes, version: int) -> None:
    """Raise Problem if a newer version of this program made the history."""
    if version > VERSION:
        raise directory.trouble(path, f"a newer iptables-py made it (version {version} of its format)", WHAT)


# In what follows, `db` is the history itself or a ruleset to which it is attached.


def states(db: Database) -> list[State]:
    """Return the states, the oldest one first."""
    return db.all(State, "SELECT id, time, argv, restored, parts FROM state ORDER BY id")


def images_of(db: Database, state: State) -> "Images":
    """Return the images of a state, with the counters that they had last."""
    return {
        name: Image(_part(db, content), _part(db, counters) if counters else b"")
        for name, (content, counters) in state.parts.items()
    }


def _part(db: Database, digest: str) -> bytes:
    packed = db.one(bytes, "SELECT content FROM part WHERE digest = ?", digest)
    try:
        content = zlib.decompress(packed or b"")
    except zlib.error:
        content = b""
    if _digest(content) != digest:
        raise directory.trouble(db.directory, "its content is damaged", WHAT)
    return content


def is_state(db: Database, state: State, images: "Images", now: int) -> bool:
    """Return whether the images are those of the state; see is_same() for `now`."""
    names = state.parts.keys() | images.keys()
    return all(_is_image(db, name, state.parts.get(name), images.get(name), now) for name in names)


def _is_image(db: Database, name: str, part: "tuple[str, str] | None", image: Image | None, now: int) -> bool:
    if part is None or image is None:
        return False
    if part[0] == _digest(image.content):
        return True
    return is_same(Image(_part(db, part[0]), b""), image, name, now)


def add(db: Database, number: int, images: "Images", argv: list[str] | None, restored: int | None, now: int) -> None:
    """Add a state, or put it in the place of the one with that number, and drop the oldest ones beyond the limits."""
    words = None if argv is None else json.dumps(argv)
    row = number, now, words, restored, _stored(db, images)
    db.run("INSERT OR REPLACE INTO state (id, time, argv, restored, parts) VALUES (?, ?, ?, ?, ?)", *row)
    _drop_old(db)


def update_counters(db: Database, state: State, images: "Images") -> None:
    """Store the counters that a state has now, before another change."""
    parts = _stored(db, images)
    db.run("UPDATE state SET parts = ? WHERE id = ? AND parts <> ?", parts, state.number, parts)


def _stored(db: Database, images: "Images") -> str:
    """Store the parts of images that are not stored yet. Return Parts as JSON."""
    return json.dumps({name: (_put(db, one.content), _put(db, one.counters)) for name, one in images.items()})


def _put(db: Database, content: bytes) -> str:
    """Store a part. Return its digest, "" for an empty one."""
    if not content:
        return ""
    digest = _digest(content)
    if db.number("SELECT 1 FROM part WHERE digest = ?", digest) is None:
        db.run("INSERT INTO part (digest, content) VALUES (?, ?)", digest, zlib.compress(content, LEVEL))
    return digest


def _digest(content: bytes) -> str:
    return blake2b(content, digest_size=20).hexdigest()


def _drop_old(db: Database) -> None:
    """Drop the oldest states beyond MOST changes and MOST_BYTES, and the parts that no state has any more."""
    kept = states(db)[-MOST - 1 :]
    sizes = dict(db.all(lambda digest, size: (digest, size), "SELECT digest, length(content) FROM part"))
    used: set[str] = set()
    for at, state in enumerate(reversed(kept)):
        mine = {digest for part in state.parts.values() for digest in part if digest}
        if at > 1 and sum(sizes[digest] for digest in used | mine) > MOST_BYTES:
            kept = kept[-at:]
            break
        used |= mine
    db.run("DELETE FROM state WHERE id < ?", kept[0].number)
    db.run_many("DELETE FROM part WHERE digest = ?", [(digest,) for digest in sizes.keys() - used])
