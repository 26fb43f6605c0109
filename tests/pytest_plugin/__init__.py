"""Tests of the pytest plugin. They run pytest in a process of its own."""
