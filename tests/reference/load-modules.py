"""Load the kernel modules of IP sets: load-modules.py DIRECTORY, as there may be no modprobe on the machine."""

import ctypes
import os
import sys

WANTED = "/ipset/"
INIT_MODULE = 313  # finit_module on x86-64

directory = sys.argv[1]
libc = ctypes.CDLL(None, use_errno=True)
with open(os.path.join(directory, "modules.dep")) as file:
    needed = {name: rest.split() for name, _, rest in (line.partition(":") for line in file)}
loaded = set()
for name, before in needed.items():
    if WANTED not in name:
        continue
    for one in [*reversed(before), name]:
        if one not in loaded:
            loaded.add(one)
            fd = os.open(os.path.join(directory, one), os.O_RDONLY)
            if libc.syscall(INIT_MODULE, fd, b"", 0):
                print(one, os.strerror(ctypes.get_errno()))
            os.close(fd)
