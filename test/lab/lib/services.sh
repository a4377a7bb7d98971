# shellcheck shell=bash
# shellcheck disable=SC2154,SC2153  # lab.sh assigns what all parts share
# What this machine does for the hosts: bridge, firewall, DNS, apt proxy, file server, certificates.

# Seconds since boot at which a process started: with the pid, this names a process for ever.
started_at() { sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | cut -d' ' -f20; }

# service_running NAME: prints the pid of a service of ours that runs
service_running() {
  local pid started
  read -r pid started < <(read_file "$run/$1.pid") || return 1
  [ -n "$started" ] && [ "$(started_at "$pid")" = "$started" ] && echo "$pid"
}

# service_up NAME COMMAND...: starts a daemon unless it runs
service_up() {
  local name=$1; shift
  service_running "$name" >/dev/null && return
  setsid "$@" </dev/null >"$run/$name.log" 2>&1 9>&- &
  echo "$! $(started_at $!)" >"$run/$name.pid"
}

service_down() {
  local pid
  if pid=$(service_running "$1"); then
    kill "$pid"
    for _ in $(seq 100); do alive "$pid" || break; sleep 0.05; done
  fi
  rm -f "$run/$1.pid"
}

# wait_for_port NAME PORT: until a service of this machine accepts connections
wait_for_port() {
  for _ in $(seq 200); do
    (: <>"/dev/tcp/$gateway/$2") 2>/dev/null && return
    sleep 0.05
  done
  die "$1 does not answer on $gateway:$2, see $run/$1.log"
}

# Every systemd and many services of the hosts hold an inotify instance, and all count as root's of this machine.
inotify_instances() {
  local limit=/proc/sys/fs/inotify/max_user_instances
  [ "$(cat $limit)" -ge 1024 ] || echo 1024 >$limit
}

network() {
  # even without the bridge, no packet for a lab address takes the default route
  ip route replace unreachable "$LAB_NET.0/24" metric 4096
  if ! ip link show "$bridge" >/dev/null 2>&1; then
    # A fixed MAC: a bridge takes its lowest port's otherwise, which changes whenever a host comes or goes, and every
    # open ssh connection stalls until the neighbour caches have noticed (about two minutes).
    ip link add "$bridge" address "$(mac_address "$gateway")" type bridge
    ip addr add "$gateway/24" dev "$bridge"
  fi
  ip link set "$bridge" up
  nft -f - <<RULES
table inet $table
delete table inet $table
table inet $table {
  chain forwarded {   # not for the lab: refused at once, rather than left to time out
    type filter hook prerouting priority -150; policy accept;
    iifname "$bridge" meta nfproto ipv4 ip daddr != { $LAB_NET.0/24, 224.0.0.0/4, 255.255.255.255 } reject with icmp type admin-prohibited
  }
  chain local {       # what the hosts reach of this machine
    type filter hook input priority 0; policy accept;
    iifname != "$bridge" accept
    ct state established,related accept
    meta l4proto { icmp, ipv6-icmp } accept
    udp dport 53 accept
    tcp dport { 53, $apt_port, $LAB_PORTS } accept
    reject
  }
}
RULES
}

services() {
  local files
  inotify_instances
  network
  authority
  mkdir -p "$run/dns" "$run/apt" "$run/apt-log"
  echo "$gateway releases.$domain apt.$domain" >"$run/dns/services"
  service_up dnsmasq dnsmasq --keep-in-foreground --conf-file=/dev/null --user=root --pid-file= \
    --listen-address="$gateway" --bind-interfaces --no-resolv --no-hosts --addn-hosts="$run/dns" \
    --local-ttl=1 --auth-ttl=1 '--address=/#/' --log-facility=-
  cat >"$run/apt/acng.conf" <<CONFIGURATION
CacheDir: $network_dir/apt-cache
LogDir: $run/apt-log
SupportDir: /usr/lib/apt-cacher-ng
BindAddress: $gateway
Port: $apt_port
SocketPath: $run/apt.socket
ReportPage: acng-report.html
ExThreshold: 30
CONFIGURATION
  service_up apt-cacher-ng apt-cacher-ng -c "$run/apt" ForeGround=1 PidFile="$run/apt-own.pid"
  files=$(certificate "releases.$domain")
  service_up releases node "$here/static-server.js" "$gateway" "$files" "$releases"
  wait_for_port apt-cacher-ng "$apt_port"
  wait_for_port releases 443
}

# Key for ssh and certificate authority, made once. Python 3.13 insists on the extensions, here and below.
authority() {
  local ca=$LAB_DIR/authority/ca
  [ -f "$key" ] || ssh-keygen -q -t ed25519 -N '' -C lab -f "$key"
  [ -f "$ca.crt" ] || openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes \
    -keyout "$ca.key" -out "$ca.crt" -days 3650 -subj '/CN=Lab authority' \
    -addext keyUsage=critical,keyCertSign,cRLSign 2>/dev/null
}

cmd_cert() {
  [ -n "${1:-}" ] || usage "cert NAME"
  lock
  authority
  certificate "$1"
}

# certificate NAME: prints P of P.crt and P.key
certificate() {
  local name=$1 ca=$LAB_DIR/authority/ca path=$LAB_DIR/authority/$1
  if ! openssl x509 -checkend 86400 -noout -in "$path.crt" >/dev/null 2>&1; then
    openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout "$path.key" -out "$path.csr" \
      -subj "/CN=$name" 2>/dev/null
    openssl x509 -req -in "$path.csr" -CA "$ca.crt" -CAkey "$ca.key" -set_serial "0x$(openssl rand -hex 8)" -days 825 \
      -extfile <(printf '%s\n' "subjectAltName=DNS:$name" keyUsage=critical,digitalSignature extendedKeyUsage=serverAuth \
        subjectKeyIdentifier=hash authorityKeyIdentifier=keyid) -out "$path.crt" 2>/dev/null
    rm "$path.csr"
  fi
  echo "$path"
}

# dns_reload: tells the DNS, and writes the ssh client's configuration and known_hosts for the running hosts
dns_reload() {
  local pid name ip
  ! pid=$(service_running dnsmasq) || kill -HUP "$pid"
  : >"$run/ssh_config.new"
  : >"$run/known_hosts.new"
  for name in $(names_in "$hosts"); do
    [ -f "$hosts/$name/ip" ] || continue
    ip=$(cat "$hosts/$name/ip")
    printf 'Host %s %s.%s %s\n  HostName %s\n  HostKeyAlias %s\n' \
      "$name" "$name" "$domain" "$ip" "$ip" "$name" >>"$run/ssh_config.new"
    sed -s "s/^/$name,$name.$domain,$ip /" "$LAB_DIR/host-keys/$name"/*.pub >>"$run/known_hosts.new"
  done
  cat >>"$run/ssh_config.new" <<CONFIGURATION
Host *
  User root
  IdentityFile $key
  IdentitiesOnly yes
  UserKnownHostsFile $run/known_hosts
  GlobalKnownHostsFile /dev/null
  StrictHostKeyChecking yes
  LogLevel ERROR
CONFIGURATION
  mv "$run/ssh_config.new" "$network_dir/ssh_config"
  mv "$run/known_hosts.new" "$run/known_hosts"
}

cmd_dns() {
  [ $# = 2 ] || usage "dns NAME IP"
  lock
  services
  if [ "$2" = - ]; then rm -f "$run/dns/name-$1"; else echo "$2 $1" >"$run/dns/name-$1"; fi
  dns_reload
}

cmd_destroy_all() {
  local folder
  for folder in "$networks"/*/; do LAB_NET=$(basename "$folder") "$here/lab.sh" destroy-network; done
}

cmd_destroy_network() {
  local name
  lock
  for name in $(names_in "$hosts"); do wipe "$name"; done
  for name in dnsmasq apt-cacher-ng releases; do service_down "$name"; done
  rm -rf "$run/dns"
  ip link del "$bridge" 2>/dev/null || true
  nft delete table inet "$table" 2>/dev/null || true
  [ ! -d "$cgroup" ] || find "$cgroup" -depth -type d -exec rmdir {} + 2>/dev/null || true
  dns_reload
}
