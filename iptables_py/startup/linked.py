"""Empty. Its bytecode file has the modules that the launchers load, see linker.py."""
