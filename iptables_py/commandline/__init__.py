"""The words of one command line, read into a CommandLine and checked as a whole."""
