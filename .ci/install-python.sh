#!/bin/sh
# install-python.sh VERSION DEST: print the path of a Python of that version that runs on this machine. Installs nothing
# on the system: 3.13 and 3.14 are unpacked into DEST, with their C library, from the Debian release that has them.
# No release has 3.12: that of pyenv is used. Prints nothing if the machine has none.
set -eu
version=$1
top=$(cd "$(dirname "$0")/.." && pwd)
dest=$(mkdir -p "$2" && cd "$2" && pwd)
case $version in
    3.13) suite=trixie ;;
    3.14) suite=forky ;;
    *) ls "$HOME/.pyenv/versions/$version".*/bin/"python$version" 2>/dev/null | tail -n 1; exit ;;
esac
python=$dest/usr/bin/python$version
if [ ! -e "$python.elf" ]; then
    SUITE=$suite "$top/tests/reference/unpack-debian.sh" "$dest" \
        "python$version-minimal" "libpython$version-minimal" "libpython$version-stdlib" \
        libc6 libsqlite3-0 zlib1g libexpat1 libffi8 libssl3t64 libbz2-1.0 liblzma5 libuuid1 libreadline8t64 libtinfo6 \
        libncursesw6 libzstd1
    mv "$python" "$python.elf"
    lib=$(dirname "$(find "$dest/usr/lib" -name 'libsqlite3.so*' | head -n 1)")
    loader=$(find "$dest/usr" -name 'ld-linux-*' | head -n 1)
    # argv[0] stays the name by which Python was called: Python uses it to find its library and its virtual environment.
    cat >"$python" <<END
#!/bin/sh
exec "$loader" --argv0 "\$0" --library-path "$lib" "$python.elf" "\$@"
END
    chmod +x "$python"
fi
echo "$python"
