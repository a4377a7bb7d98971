#!/bin/bash
# launch.sh NAME HOST_DIR LOWER CGROUP_NAME: holds one host; runs in a mount and network namespace of its own
# (unshare -m -n). HOST_DIR/settings gives: address, gateway, arguments (of systemd-nspawn).
set -euo pipefail
name=$1 host=$2 lower=$3 cgroup=/sys/fs/cgroup/$4/$1
declare address gateway
declare -a arguments
# shellcheck source=/dev/null
. "$host/settings"

# A cgroup of its own, in a pure cgroup v2 view: newer systemd refuses v1, and hosts that share a cgroup would kill
# each other's services.
umount -R -l /sys/fs/cgroup
mount -t cgroup2 cgroup2 /sys/fs/cgroup
mkdir -p "$cgroup"
echo $$ >"$cgroup/cgroup.procs"

mkdir -p /run/systemd/nspawn
mount -t tmpfs tmpfs /run/systemd/nspawn # nspawn leaves things behind there
mount -t overlay overlay -o "lowerdir=$lower,upperdir=$host/upper,workdir=$host/work,volatile" "$host/root"

# Identity, at the first boot only: later a playbook may own these files.
if [ ! -e "$host/seeded" ]; then
  cp "$host"/seed/keys/* "$host/root/etc/ssh/"
  for file in hostname hosts resolv.conf machine-id; do
    rm -f "$host/root/etc/$file"
    cp "$host/seed/$file" "$host/root/etc/$file"
  done
  touch "$host/seeded"
fi

until ip link show eth0 >/dev/null 2>&1; do sleep 0.02; done # it is moved in from outside
ip link set lo up
ip addr add "$address/24" dev eth0
ip link set eth0 up
ip route add default via "$gateway"

export SYSTEMD_NSPAWN_TMPFS_TMP=0 SYSTEMD_NSPAWN_API_VFS_WRITABLE=network
while :; do
  status=0
  systemd-nspawn -q -D "$host/root" --boot --register=no --keep-unit --machine="$name" \
    --network-namespace-path=/proc/$$/ns/net \
    --resolv-conf=off --timezone=off --link-journal=no "${arguments[@]}" || status=$?
  [ $status = 133 ] || exit $status # 133: the host wants to reboot
done
