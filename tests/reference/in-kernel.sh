#!/bin/sh
# in-kernel.sh COMMAND [WORD...]: run a command as root on Debian 13's user-mode Linux with the machine's files, because
# the machine's kernel may lack some types of sets. Prints the command's output and error together, and exits with its
# status. Unpacks that kernel into IPTABLES_KERNEL (default: unpacked-kernel next to this file); installs nothing.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
kernel=${IPTABLES_KERNEL:-$here/unpacked-kernel}
if [ ! -e "$kernel/lib64" ]; then
    "$here/unpack-debian.sh" "$kernel" user-mode-linux libc6
    mkdir -p "$kernel/host" "$kernel/proc" "$kernel/dev" "$kernel/tmp"
    ln -s usr/lib usr/lib64 "$kernel"
fi
job=$(mktemp -d)
trap 'rm -rf "$job"' EXIT
{
    echo "#!/bin/sh"
    export -p
    echo "mount -t proc proc /proc; mount -t sysfs sys /sys; mount -t tmpfs tmpfs /dev/shm"
    echo "python3 -I '$here/load-modules.py' '$kernel'/usr/lib/uml/modules/* >'$job/output' 2>&1"
    printf "cd '%s'\n" "$PWD"
    for word; do printf "'%s' " "$(printf %s "$word" | sed "s/'/'\\\\''/g")"; done
    echo ">>'$job/output' 2>&1 </dev/null; echo \$? >'$job/status'; sync; echo o >/proc/sysrq-trigger; sleep 9"
} >"$job/init"
chmod +x "$job/init"
unshare -m sh -c '
    mount --make-rprivate /
    mount --rbind / "$1/host" && mount --rbind /proc "$1/proc" && mount --rbind /dev "$1/dev"
    mount -t tmpfs tmpfs "$1/tmp" && mount -t tmpfs -o exec tmpfs "$1/dev/shm"
    exec chroot "$1" /usr/bin/linux.uml uml_dir=/tmp umid=um mem=1G root=/dev/root rootfstype=hostfs rootflags=/host rw \
        init="$2" quiet con=null' sh "$kernel" "$job/init" >"$job/boot" 2>&1 </dev/null || true
[ -e "$job/status" ] || cat "$job/boot"
cat "$job/output"
exit "$(cat "$job/status")"
