"""The ruleset as it is while a text is edited, and the changes to it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from iptables_py.app.rulesets import add_lines_of_sets
from iptables_py.store import schema
from iptables_py.store.directory import state_directory
from iptables_py.store.images import OBJECTS, SETS, images
from iptables_py.store.recording import has_same
from iptables_py.store.replacing import put
from iptables_py.store.sqlite import Database
from iptables_py.store.store import Store, open_store
from iptables_py.values.text import encoded

if TYPE_CHECKING:
    from iptables_py.app.edit.text import Scope, Wanted
    from iptables_py.store.images import Images


class Moment:
    """A copy of the ruleset at one moment.

    store: the copy, in memory, which may be changed; close() deletes it
    images: of the whole ruleset, before any change
    """

    def __init__(self, source: Store | None = None) -> None:
        """Copy the ruleset, or another copy. Raise Problem (STATE)."""
        db = Database(encoded(state_directory()), b"", b"memory")
        if source:
            source.db.copy_to(db)
        else:
            with open_store(False) as found:
                found.db.commit()  # an empty ruleset is in memory, with a transaction that would be waited for for ever
                found.db.copy_to(db)
        version = schema.version_of(db)
        if version < schema.VERSION:
            schema.upgrade(db, version, b"rwc")
        self.store = Store(db, -1)
        self.images: Images = images(db)

    def copy(self) -> Moment:
        """Return another copy."""
        return Moment(self.store)

    def close(self) -> None:
        """Delete the copy."""
        self.store.close()


def is_unchanged(scope: Scope, one: Images, other: Images) -> bool:
    """Return whether two rulesets have the same in all that is edited, and in all that its rules can refer to."""
    names = {*scope.names(), SETS, OBJECTS}
    sides = [{name: image for name, image in side.items() if name in names} for side in (one, other)]
    return has_same(sides[0], sides[1], time.time_ns() // 1_000_000)


def change(store: Store, scope: Scope, wanted: Wanted) -> None:
    """Make the changes that a text asks for, without a commit. Raise BadFile if another set still uses one to destroy.
    """
    for image in scope.names():
        if image != SETS:
            put(store.db, image, wanted.images.get(image))
    if wanted.set_lines:
        add_lines_of_sets(store, "the changes of the sets", wanted.set_lines)
    store.has_removed = True


def apply(scope: Scope, wanted: Wanted, before: Images) -> bool:
    """Change the ruleset in one transaction. Return False, with nothing changed, if it is no longer what it was before.

    Raise BadFile or Problem (STATE).
    """
    with open_store(True, record=True) as store:
        assert store.recorder
        if not is_unchanged(scope, before, store.recorder.before):
            return False
        change(store, scope, wanted)
        store.commit()
    return True
