# shellcheck shell=bash
# shellcheck disable=SC2154,SC2153  # lab.sh assigns what all parts share
# A host's life: up, stop, start, down.

launcher() { read_file "$hosts/$1/pid"; }   # the process that holds a host's namespaces

running() {
  local pid
  pid=$(launcher "$1")
  alive "$pid" && tr '\0' ' ' <"/proc/$pid/cmdline" 2>/dev/null | grep -q "launch.sh $1 "
}

# device NAME: this machine's end of a host's network cable, called after the address (15 characters at most)
device() { local octets; IFS=. read -ra octets < <(read_file "$hosts/$1/ip"); printf paq; printf %02x "${octets[@]}"; }

# leader NAME: the host's PID 1, as this machine sees it
leader() {
  local nspawn
  nspawn=$(pgrep -P "$(launcher "$1")" -x systemd-nspawn) && pgrep -P "$nspawn" -o
}

cmd_up() {
  [ $# = 3 ] || usage "up NAME IMAGE IP"
  local name=$1 image=$2 ip=$3 host=$hosts/$1 other
  [[ $name =~ ^[a-z][a-z0-9-]{0,11}$ ]] || die "bad host name '$name' (a-z 0-9 -, at most 12)"
  [[ $ip == "$LAB_NET".* && $ip != "$gateway" ]] || die "the address must be in $LAB_NET.0/24, and not $gateway"
  lock
  if running "$name"; then
    if [ "$(cat "$host/image" "$host/ip")" = "$image"$'\n'"$ip" ]; then say "$name is up"; return; fi
    die "$name is up with another image or address; down it first"
  fi
  layers "$image" >/dev/null
  for other in $(names_in "$hosts"); do
    if [ "$other" != "$name" ] && [ "$(read_file "$hosts/$other/ip")" = "$ip" ]; then die "$ip belongs to $other"; fi
  done
  [ ! -e "$host" ] || wipe "$name"    # left by a crash
  mkdir -p "$host"/{upper,work,root}
  echo "$image" >"$host/image"
  echo "$ip" >"$host/ip"
  seed "$name" "$ip"
  echo "${LAB_CAPS:-CAP_NET_ADMIN}" >"$host/capabilities"
  [ -z "${LAB_DISK:-}" ] || truncate -s "$LAB_DISK" "$host/vdb.img"
  boot "$name"
}

# host_keys NAME: makes the keys of a host's sshd, once and for all hosts that will ever have that name
host_keys() {
  local name=$1 keys=$LAB_DIR/host-keys/$1 type
  [ ! -d "$keys" ] || return 0
  mkdir -p "$keys.new"
  for type in ed25519 ecdsa rsa; do
    ssh-keygen -q -t $type -N '' -C "root@$name" -f "$keys.new/ssh_host_${type}_key" <<<y >/dev/null
  done
  mv "$keys.new" "$keys"
}

cmd_hostkey() {
  [ -n "${1:-}" ] || usage "hostkey NAME"
  lock
  host_keys "$1"
  cut -d' ' -f1,2 "$LAB_DIR/host-keys/$1/ssh_host_ed25519_key.pub"
}

# seed NAME IP: the files that make a host itself
seed() {
  local name=$1 ip=$2 seed=$hosts/$1/seed keys=$LAB_DIR/host-keys/$1
  host_keys "$name"
  mkdir -p "$seed/keys"
  cp "$keys"/* "$seed/keys/"
  echo "$name" >"$seed/hostname"
  printf '127.0.0.1\tlocalhost\n127.0.1.1\t%s.%s %s\n::1\tlocalhost ip6-localhost ip6-loopback\n' \
    "$name" "$domain" "$name" >"$seed/hosts"
  printf 'domain %s\nsearch %s\nnameserver %s\n' "$domain" "$domain" "$gateway" >"$seed/resolv.conf"
  printf '%s' "$name" | md5sum | cut -c1-32 >"$seed/machine-id"
}

# boot NAME: starts a prepared host and waits for its sshd; lets go of the lock meanwhile
boot() {
  local name=$1 host=$hosts/$1 ip pid loop end
  ip=$(cat "$host/ip")
  services
  printf 'address=%s\ngateway=%s\narguments=(--capability=%s)\n' "$ip" "$gateway" "$(cat "$host/capabilities")" \
    >"$host/settings"
  # session keyrings, and the programs that decide which devices a container has
  [ "$(cat "$host/capabilities")" != all ] || echo 'arguments+=(--system-call-filter="@keyring bpf")' >>"$host/settings"
  if [ -f "$host/vdb.img" ]; then
    loop=$(losetup -j "$host/vdb.img" | cut -d: -f1 | sed q)
    [ -n "$loop" ] || loop=$(losetup -f --show "$host/vdb.img")
    printf 'arguments+=(--bind=%s:/dev/vdb --bind=%s)\n' "$loop" "$loop" >>"$host/settings"
  fi
  setsid unshare -m -n --propagation private \
    bash "$here/guest/launch.sh" "$name" "$host" "$(layers "$(cat "$host/image")")" "$cgroup_name" \
    </dev/null >>"$host/console.log" 2>&1 9>&- &
  pid=$!
  echo $pid >"$host/pid"
  # the launcher has its own network as soon as that differs from ours
  for _ in $(seq 200); do
    [ "$(readlink "/proc/$pid/ns/net")" != "$(readlink /proc/self/ns/net)" ] && break
    sleep 0.01
  done
  ip link del "$(device "$name")" 2>/dev/null || true
  # The MAC follows from the address: with a random one, whoever knew the former host of this address (neighbour
  # caches) would talk into the void for two minutes.
  ip link add "$(device "$name")" type veth peer name eth0 address "$(mac_address "$ip")" netns "$pid"
  ip link set "$(device "$name")" master "$bridge" up
  echo "$ip $name.$domain $name" >"$run/dns/host-$name"
  dns_reload
  unlock
  end=$((SECONDS + 60))
  while [ $SECONDS -lt $end ]; do
    alive "$pid" || { tail -5 "$host/console.log" >&2; die "$name died while booting, see $host/console.log"; }
    # Looked for inside first, and then tried with patience: a firewall that counts connections of ssh would take many
    # attempts for an attack, and refuse all that follow.
    # shellcheck disable=SC2016  # expanded by the inner shell
    [ -n "$(nsenter -t "$pid" -n ss -Hlnt "sport = :22")" ] &&
      timeout 10 bash -c 'exec 3<>"/dev/tcp/$0/22" && read -r -u 3 line && [[ $line == SSH-* ]]' "$ip" 2>/dev/null && return
    sleep 0.05
  done
  die "$name: no ssh after 60 s, see $host/console.log"
}

# shut_down NAME: nspawn turns SIGTERM into a request to the host's PID 1
shut_down() {
  local name=$1 pid nspawn
  pid=$(launcher "$name")
  nspawn=$(pgrep -P "$pid" -x systemd-nspawn || true)
  [ -z "$nspawn" ] || kill -TERM "$nspawn"
  for _ in $(seq 600); do alive "$pid" || break; sleep 0.05; done
  ! alive "$pid" || say "$name did not shut down in 30 s and is killed"
  reap "$name"
}

# reap NAME: leaves no process, cgroup or network device of a host
reap() {
  local name=$1 pid
  if [ -d "$cgroup/$name" ]; then
    echo 1 >"$cgroup/$name/cgroup.kill"
    for _ in $(seq 200); do grep -q 'populated 0' "$cgroup/$name/cgroup.events" && break; sleep 0.02; done
    find "$cgroup/$name" -depth -type d -exec rmdir {} + 2>/dev/null || true
  fi
  pid=$(launcher "$name")
  for _ in $(seq 100); do alive "$pid" || break; sleep 0.02; done
  rm -f "$hosts/$name/pid"
  ip link del "$(device "$name")" 2>/dev/null || true
}

# wipe NAME: reap, and remove the host's files
wipe() {
  local name=$1 host=$hosts/$1 loop
  reap "$name"
  if [ -f "$host/vdb.img" ]; then
    for loop in $(losetup -j "$host/vdb.img" | cut -d: -f1); do losetup -d "$loop"; done
  fi
  rm -f "$run/dns/host-$name"
  # the namespace may take a moment to let go of it
  for _ in 1 2 3 4 5; do rm -rf --one-file-system "$host" 2>/dev/null && break; sleep 0.2; done
  [ ! -e "$host" ] || die "could not remove $host"
}

cmd_down() {
  local name
  lock
  for name in "$@"; do [ ! -d "$hosts/$name" ] || wipe "$name"; done
  dns_reload
}

cmd_stop() {
  [ -n "${1:-}" ] || usage "stop NAME"
  lock
  ! running "$1" || shut_down "$1"
}

cmd_start() {
  local name=${1:-} host=$hosts/${1:-}
  [ -n "$name" ] || usage "start NAME"
  [ -f "$host/image" ] || die "no host $name"
  lock
  ! running "$name" || return 0
  rm -rf "$host/work"    # a volatile overlay wants a fresh one
  mkdir "$host/work"
  boot "$name"
}
