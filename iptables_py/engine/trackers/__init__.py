"""Connection tracking of each protocol: which packets begin, continue or contradict a connection."""
