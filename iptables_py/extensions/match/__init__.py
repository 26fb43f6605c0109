"""Matches, the extensions that -m names."""
