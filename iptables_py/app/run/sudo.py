"""The `sudo` of `iptables-py run`: it runs the command as the current user, on the same ruleset."""

import os
import shlex

SCRIPT = """\
#!/bin/sh
# sudo for `iptables-py run`: drops sudo's own options and runs the rest as the same user, in the same environment.
shell= exits= programs=@PROGRAMS@
while [ $# -gt 0 ]; do
    case $1 in
        --) shift; break ;;
        --user | --group | --host | --prompt | --close-from | --chdir | --chroot | --role | --type | --other-user | \\
            --command-timeout) [ $# -gt 1 ] && shift; shift ;;
        --login | --shell) shell=yes; shift ;;
        --validate | --list | --reset-timestamp | --remove-timestamp | --version | --help) exit 0 ;;
        --edit) echo "sudo: iptables-py run does not support -e" >&2; exit 1 ;;
        --*) shift ;;
        -?*)
            letters=${1#-}
            shift
            while [ -n "$letters" ]; do
                rest=${letters#?}
                case ${letters%"$rest"} in
                    [ughpCDRrtTU]) [ -n "$rest" ] || [ $# -eq 0 ] || shift; rest= ;;
                    [is]) shell=yes ;;
                    [vlkKV]) exits=yes ;;
                    e) echo "sudo: iptables-py run does not support -e" >&2; exit 1 ;;
                esac
                letters=$rest
            done ;;
        [A-Za-z_]*=*)
            name=${1%%=*}
            case $name in *[!A-Za-z0-9_]*) break ;; esac
            export "$1"
            shift ;;
        *) break ;;
    esac
done
case $PATH in "$programs":*) ;; *) PATH=$programs:$PATH; export PATH ;; esac
if [ -n "$shell" ]; then
    [ $# -eq 0 ] && exec "${SHELL:-/bin/sh}"
    case $(command -v "$1") in
        /*) ;; # a program needs no shell
        *) exec "${SHELL:-/bin/sh}" -c '"$@"' sh "$@" ;;
    esac
fi
[ $# -eq 0 ] && [ -n "$exits" ] && exit 0
if [ $# -eq 0 ]; then
    echo "sudo: no command" >&2
    exit 1
fi
case $1 in
    /sbin/* | /usr/sbin/* | /bin/* | /usr/bin/*)
        here=$programs/${1##*/}
        if [ -x "$here" ]; then
            shift
            exec "$here" "$@"
        fi ;;
esac
case $1 in
    */*) [ -f "$1" ] && [ -x "$1" ] ;;
    *) (set -f; IFS=:; for place in $PATH; do [ -f "$place/$1" ] && [ -x "$place/$1" ] && exit 0; done; exit 1) ;;
esac
if [ $? -ne 0 ]; then
    printf 'sudo: %s: command not found\\n' "$1" >&2
    exit 1
fi
exec "$@"
"""


def script(programs: str) -> bytes:
    """Return the script for a run whose programs are in that directory; sudo keeps it first on PATH."""
    return os.fsencode(SCRIPT.replace("@PROGRAMS@", shlex.quote(programs)))
