"""The pytest plugin: docs/pytest.md is its guide. plugin.py is loaded by every run of pytest."""
