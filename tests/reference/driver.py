"""Run real iptables commands, each session in its own network namespace.

This program reads and writes frames of JSON on standard input and output. It is a separate program so that forking
stays cheap.
"""

import ctypes
import json
import os
import shlex
import signal
import struct
import sys
import tempfile

CLONE_NEWNET = 0x40000000
SECONDS = 30
ENVIRONMENT = {"TZ": "UTC", "LC_ALL": "C", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}


def read_frame():
    """Return one JSON value, or None at the end of the input."""
    head = exactly(4)
    return json.loads(exactly(struct.unpack(">I", head)[0])) if head else None


def exactly(size):
    parts = b""
    while len(parts) < size and (part := os.read(0, size - len(parts))):
        parts += part
    return parts


def write_frame(value):
    """Write one JSON value."""
    body = json.dumps(value).encode()
    body = struct.pack(">I", len(body)) + body
    while body:
        body = body[os.write(1, body) :]


def program(directory, name):
    """Return (argv prefix, environment) of a program; the installer's shell wrapper is parsed, not run."""
    path = os.path.join(directory, name)
    environment = dict(ENVIRONMENT)
    if name.endswith("-apply"):  # a script that runs other programs of the reference
        environment["PATH"] = f"{directory}:{environment['PATH']}"
        return ["/bin/bash", os.path.join(os.path.dirname(directory), "root/usr/sbin", name)], environment
    with open(path, "rb") as file:
        text = file.read(2000)
    if not text.startswith(b"#!/bin/sh"):
        return [path], environment
    for line in text.decode().splitlines():
        words = shlex.split(line)
        if words[:1] == ["export"]:
            environment.update(word.split("=", 1) for word in words[1:])
        elif words[:1] == ["exec"] and words[-1] == "$@":
            return words[1:-1], environment
    return [path], environment


def run(directory, name, words, stdin, nobody, full):
    """Run one command. Return [status, stdout, stderr], decoded as latin-1."""
    prefix, environment = program(directory, name)
    argv = [os.fsencode(w) for w in prefix] + [w.encode("latin-1") for w in words]
    streams = [os.memfd_create(n) for n in ("stdin", "stdout", "stderr")]
    os.write(streams[0], stdin.encode("latin-1")) if stdin else None
    os.lseek(streams[0], 0, os.SEEK_SET)
    if full:
        streams[1] = os.open("/dev/full", os.O_WRONLY)
    signal.alarm(SECONDS)
    if nobody:
        status = run_as_nobody(argv, environment, streams)
    else:
        actions = [(os.POSIX_SPAWN_DUP2, fd, n) for n, fd in enumerate(streams)]
        child = os.posix_spawn(argv[0], argv, environment, file_actions=actions)
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    signal.alarm(0)
    texts = [os.pread(fd, size, 0).decode("latin-1") if (size := os.fstat(fd).st_size) else "" for fd in streams[1:]]
    for fd in streams:
        os.close(fd)
    return [status, *texts]


def run_as_nobody(argv, environment, streams):
    child = os.fork()
    if not child:
        for number, fd in enumerate(streams):
            os.dup2(fd, number)
        os.setgroups([])
        os.setresgid(65534, 65534, 65534)
        os.setresuid(65534, 65534, 65534)
        os.execve(argv[0], argv, environment)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def session(directory):
    """Run commands in a fresh namespace and an empty current directory until the frame {"close": true}."""
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(CLONE_NEWNET):
        write_frame({"error": f"unshare: {os.strerror(ctypes.get_errno())}"})
        return
    write_frame({"ready": True})
    with tempfile.TemporaryDirectory() as here, tempfile.TemporaryDirectory() as locks:
        os.chdir(here)
        # iptables-legacy fails if another session holds the usual lock
        ENVIRONMENT["XTABLES_LOCKFILE"] = f"{locks}/lock"
        while (frame := read_frame()) and frame != {"close": True}:
            write_frame(run(directory, **frame))
        os.chdir("/")


def main(directory):
    """Fork for each session, so that each one unshares its own namespace."""
    while read_frame():
        child = os.fork()
        if not child:
            try:
                session(directory)
            finally:
                os._exit(0)
        os.waitpid(child, 0)
        write_frame({"closed": True})


main(sys.argv[1])
