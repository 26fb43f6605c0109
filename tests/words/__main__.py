"""Records every table."""

from tests.words import KINDS, record

for kind in KINDS:
    record(kind)
