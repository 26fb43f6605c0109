#!/bin/sh
# install-python.sh DEST: unpack Debian 13's python3.13 and its C library into DEST, and print the path of a
# python3.13 that runs on this machine. Installs nothing on the system.
set -eu
top=$(cd "$(dirname "$0")/.." && pwd)
dest=$(mkdir -p "$1" && cd "$1" && pwd)
python=$dest/usr/bin/python3.13
if [ ! -e "$python.elf" ]; then
    "$top/tests/reference/unpack-debian.sh" "$dest" python3.13-minimal libpython3.13-minimal libpython3.13-stdlib \
        libc6 libsqlite3-0 zlib1g libexpat1 libffi8 libssl3t64 libbz2-1.0 liblzma5 libuuid1 libreadline8t64 libtinfo6 \
        libncursesw6 libzstd1
    mv "$python" "$python.elf"
    lib=$(dirname "$(find "$dest/usr/lib" -name 'libsqlite3.so*' | head -n 1)")
    loader=$(find "$dest/usr" -name 'ld-linux-*' | head -n 1)
    # argv[0] stays the name by which Python was called: Python uses it to find its library and its virtual environment.
    cat >"$python" <<EOF
#!/bin/sh
exec "$loader" --argv0 "\$0" --library-path "$lib" "$python.elf" "\$@"
EOF
    chmod +x "$python"
fi
echo "$python"
