"""Record all tables."""

from tests.words import KINDS, record

for kind in KINDS:
    record(kind)
