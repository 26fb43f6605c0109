"""Comparing ours with the reference on sessions that nobody recorded."""
