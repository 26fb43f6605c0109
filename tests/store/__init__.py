"""Tests of the store: contents, failures, concurrency, and cost."""
