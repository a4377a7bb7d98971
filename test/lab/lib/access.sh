# shellcheck shell=bash
# shellcheck disable=SC2154,SC2153  # lab.sh assigns what all parts share
# Ways into the hosts, and lists of them.

cmd_ssh() {
  local name=${1:-}
  [ -n "$name" ] || usage "ssh NAME COMMAND..."
  shift
  exec ssh -F "$network_dir/ssh_config" "$name" "$@"
}

cmd_enter() {
  local name=${1:-} pid
  [ -n "$name" ] || usage "enter NAME COMMAND..."
  shift
  pid=$(leader "$name") || die "$name is not running"
  exec nsenter -t "$pid" -m -u -i -n -p -C -r -w env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
    HOME=/root TERM="${TERM:-dumb}" "${@:-bash}"
}

cmd_exec() {
  [ $# -gt 0 ] || usage "exec COMMAND..."
  printf 'search %s\nnameserver %s\n' "$domain" "$gateway" >"$run/resolv.conf"
  # /etc/resolv.conf is replaced for this command alone
  # shellcheck disable=SC2016  # expanded by the inner shell
  exec unshare -m --propagation private \
    bash -c 'mount --bind "$0" /etc/resolv.conf; exec "$@"' "$run/resolv.conf" "$@"
}

cmd_inventory() {
  local name
  echo '[lab]'
  for name in $(names_in "$hosts"); do
    ! running "$name" || echo "$name ansible_host=$(cat "$hosts/$name/ip")"
  done
  printf '[lab:vars]\nansible_user=root\nansible_python_interpreter=/usr/bin/python3\nansible_ssh_common_args=-F %s\n' \
    "$network_dir/ssh_config"
}

cmd_status() {
  local name state pid
  printf '%-13s %-8s %-12s %-20s %s\n' HOST STATE ADDRESS IMAGE LAYER
  for name in $(names_in "$hosts"); do
    state=down
    ! running "$name" || state=up
    printf '%-13s %-8s %-12s %-20s %s\n' "$name" $state "$(cat "$hosts/$name/ip")" "$(cat "$hosts/$name/image")" \
      "$(du -sh "$hosts/$name/upper" 2>/dev/null | cut -f1)"
  done
  for name in $(names_in "$images"); do
    echo "image $name $(read_file "$images/$name/parent" | sed 's/^/on /') $(du -sh "$images/$name" | cut -f1)"
  done
  for name in dnsmasq apt-cacher-ng releases; do
    if pid=$(service_running "$name"); then echo "service $name pid $pid"; else echo "service $name stopped"; fi
  done
  ip -br addr show "$bridge" 2>/dev/null || echo "no bridge"
}
