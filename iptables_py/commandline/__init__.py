"""The words of one command line: reading them into a CommandLine, and checking it as a whole."""
