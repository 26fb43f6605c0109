"""Comparison of ours with the reference on sessions that are not recorded."""
