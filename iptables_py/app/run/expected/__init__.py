"""The files of --expect."""
