"""Matches: what -m names."""
