"""Tests of the store: what it keeps, through what trouble, and at what cost."""
