# shellcheck shell=bash
# shellcheck disable=SC2154,SC2153  # lab.sh assigns what all parts share
# Base images of Debian releases, and the layers that snapshots put on them.

# What an image is made of besides Debian's archive: when this changes, the image is made anew.
recipe() { cat "$here/lib/images.sh" "$here"/guest/lab[-_]* "$LAB_DIR/authority/ca.crt" "$key.pub" | sha256sum; }

cmd_image() {
  local release=${1:-}
  [[ $release =~ ^[a-z0-9][a-z0-9._-]*$ ]] || usage "image RELEASE [--force]"
  local image=$images/$release new=$images/.new-$release
  lock
  services
  unlock
  # two releases may be built side by side, one release not
  exec 8>"$LAB_DIR/image-$release.lock"
  flock 8
  if [ -d "$image/root" ] && [ "$(read_file "$image/recipe")" = "$(recipe)" ] && [ "${2:-}" != --force ]; then
    say "image $release is there"
    return
  fi
  forget_snapshots "$release"
  unused "$release"
  unlock
  rm -rf --one-file-system "$new"
  mkdir -p "$new"
  bootstrap "$release" "$new/root"
  prepare "$new/root"
  recipe >"$new/recipe"
  rm -rf --one-file-system "$image"
  mv "$new" "$image"
  say "image $release built ($(du -sh "$image/root" | cut -f1))"
}

# bootstrap RELEASE ROOT: what a Debian server has after installation (priority "important"), and what Ansible needs.
# The apt options stay in the image. With that many retries, a mirror may be away for two minutes instead of seven seconds.
bootstrap() {
  local release=$1 root=$2 log=$run/image-$1.log sources
  mapfile -t sources < <(sources_of "$release")
  mmdebstrap --mode=root --variant=important \
    --include=systemd-sysv,libpam-systemd,dbus,python3,python3-apt,openssh-server,sudo,ca-certificates \
    --include=iproute2,iputils-ping,cron,logrotate,less,vim-tiny,procps,kmod,udev,tzdata,netbase,apt-utils \
    --aptopt="Acquire::http::Proxy \"http://$gateway:$apt_port\"" \
    --aptopt='Acquire::Languages "none"' \
    --aptopt='Acquire::Retries "8"' \
    "$release" "$root" "${sources[@]}" </dev/null >"$log" 2>&1 8>&- ||
    { tail -20 "$log" >&2; die "mmdebstrap failed, see $log"; }
}

# prepare ROOT: makes a host of a plain Debian tree
prepare() {
  local root=$1
  rm -f "$root"/etc/ssh/ssh_host_*    # every host has its own
  install -d -m 700 "$root/root/.ssh"
  install -m 600 "$key.pub" "$root/root/.ssh/authorized_keys"
  # an unprivileged login with sudo, to test "become"
  chroot "$root" useradd -m -s /bin/bash -c 'lab user' debian
  install -d -m 700 -o 1000 -g 1000 "$root/home/debian/.ssh"
  install -m 600 -o 1000 -g 1000 "$key.pub" "$root/home/debian/.ssh/authorized_keys"
  echo 'debian ALL=(ALL) NOPASSWD: ALL' >"$root/etc/sudoers.d/lab"
  chmod 440 "$root/etc/sudoers.d/lab"
  # by name: an image is of use in a lab of another network, too
  sed -i "s#//$gateway:#//apt.$domain:#" "$root/etc/apt/apt.conf.d/99mmdebstrap"
  # What a clock starts would get under the tests' feet: apt holds dpkg's lock, a night's copies log in on other hosts.
  # apt's timers are off, and none of these elapses when on.
  rm -f "$root"/etc/systemd/system/timers.target.wants/apt-daily*.timer
  local timer
  for timer in apt-daily apt-daily-upgrade server-backup server-backup-drill; do
    mkdir -p "$root/etc/systemd/system/$timer.timer.d"
    printf '%s\n' '[Timer]' OnCalendar= 'OnCalendar=2099-01-01' Persistent=no \
      >"$root/etc/systemd/system/$timer.timer.d/lab.conf"
  done
  ln -sfn /dev/null "$root/etc/systemd/system/console-getty.service"
  # systemd in a container skips block devices of fstab: LAB_DISK is mounted here
  unit "$root" local-fs.target lab-fstab \
    'After=systemd-remount-fs.service local-fs-pre.target' 'Before=local-fs.target' \
    '[Service]' Type=oneshot RemainAfterExit=yes 'ExecStart=-/bin/mount -a -t ext4,xfs,btrfs'
  # writable copies, without effect, of kernel settings that are not per host: sysctl tasks work as on a server
  install -m 755 "$here/guest/lab-sysctl" "$root/usr/local/sbin/lab-sysctl"
  unit "$root" sysinit.target lab-sysctl 'Before=systemd-sysctl.service sysinit.target' \
    '[Service]' Type=oneshot RemainAfterExit=yes 'ExecStart=/usr/local/sbin/lab-sysctl'
  # timesyncd can neither set the clock nor reach a server here, but runs: its unit is skipped in a container
  # otherwise, and "state: started" would report a change for ever
  mkdir -p "$root/etc/systemd/system/systemd-timesyncd.service.d"
  printf '%s\n' '[Unit]' ConditionVirtualization= '[Service]' AmbientCapabilities= CapabilityBoundingSet= \
    >"$root/etc/systemd/system/systemd-timesyncd.service.d/lab.conf"
  # Ansible's modules are compiled once, not with each task
  install -m 644 "$here/guest/lab_python.py" "$root/usr/lib/python3/dist-packages/"
  echo 'import lab_python' >"$root/usr/lib/python3/dist-packages/lab_python.pth"
  cp "$LAB_DIR/authority/ca.crt" "$root/usr/local/share/ca-certificates/lab.crt"
  chroot "$root" update-ca-certificates >/dev/null 2>&1
  : >"$root/etc/machine-id"
  echo localhost >"$root/etc/hostname"
  # the package lists are empty: they must look old, or Ansible's cache_valid_time takes them for fresh
  rm -rf "$root"/var/lib/apt/periodic/*
  touch -d 2000-01-01 "$root/var/lib/apt/lists"
}

# unit ROOT TARGET NAME LINE...: adds an early-boot service to an image
unit() {
  local root=$1 target=$2 name=$3; shift 3
  { echo '[Unit]'; echo "Description=$name"; echo DefaultDependencies=no; printf '%s\n' "$@"; } \
    >"$root/etc/systemd/system/$name.service"
  mkdir -p "$root/etc/systemd/system/$target.wants"
  ln -sf "../$name.service" "$root/etc/systemd/system/$target.wants/"
}

# unused IMAGE: an image must not change under a host or a snapshot
unused() {
  local user
  for user in "$networks"/*/hosts/*/image "$images"/*/parent; do
    if [ -f "$user" ] && [ "$(cat "$user")" = "$1" ]; then die "image $1 is used by ${user%/*}"; fi
  done
}

# forget_snapshots IMAGE: removes what was made of an image that is about to change; refuses while a host uses it
forget_snapshots() {
  local parent snapshot
  for parent in "$images"/*/parent; do
    [ -f "$parent" ] && [ "$(cat "$parent")" = "$1" ] || continue
    snapshot=$(basename "$(dirname "$parent")")
    say "snapshot $snapshot goes with $1"
    forget_snapshots "$snapshot"
    cmd_rmi "$snapshot"
  done
}

# layers IMAGE: lowerdir of its overlay, newest layer first, base last
layers() {
  local image=$1 above=
  until [ -d "$images/$image/root" ]; do
    [ -d "$images/$image/layer" ] || die "no image $image (try: lab.sh image $image)"
    above+="$images/$image/layer:"
    image=$(cat "$images/$image/parent")
  done
  echo "$above$images/$image/root"
}

cmd_snapshot() {
  local name=${1:-} image=${2:-} host=$hosts/${1:-} new=$images/.new-${2:-}
  [[ $# = 2 && $image =~ ^[a-z0-9][a-z0-9._-]*$ ]] || usage "snapshot NAME IMAGE"
  lock
  [ -f "$host/image" ] || die "no host $name"
  [ ! -e "$images/$image" ] || die "image $image exists (rmi it first)"
  ! running "$name" || shut_down "$name"
  rm -rf --one-file-system "$new"
  mkdir "$new"
  cp "$host/image" "$new/parent"
  mv "$host/upper" "$new/layer"
  [ ! -f "$host/vdb.img" ] || say "note: /dev/vdb is no part of the snapshot"
  mv "$new" "$images/$image"
  wipe "$name"
  dns_reload
  say "image $image ($(du -sh "$images/$image/layer" | cut -f1)) on $(cat "$images/$image/parent")"
}

cmd_rmi() {
  [ -n "${1:-}" ] || usage "rmi IMAGE"
  lock
  unused "$1"
  rm -rf --one-file-system "${images:?}/$1"
}
