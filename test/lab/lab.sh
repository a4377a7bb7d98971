#!/bin/bash
# lab.sh: disposable real Debian hosts (systemd as PID 1, their own disk, network and sshd) on one Linux machine,
# for the tests that run Ansible for real.
#
#   lab.sh image RELEASE [--force]   build the base image of a Debian release (bookworm, trixie) unless it is there
#   lab.sh up NAME IMAGE IP          start a host from a release's image or a snapshot; returns when ssh answers
#   lab.sh down NAME...              destroy hosts: processes, network, disk, everything
#   lab.sh stop NAME                 clean shutdown, the host's files are kept ...
#   lab.sh start NAME                ... and boot it again (same name, address and data)
#   lab.sh snapshot NAME IMAGE       clean shutdown; what the host changed becomes image IMAGE, the host is gone
#   lab.sh rmi IMAGE                 remove an image (refused while a host or a snapshot uses it)
#   lab.sh ssh NAME COMMAND...       run COMMAND in the host, as root, through ssh
#   lab.sh enter NAME COMMAND...     the same without network and sshd (a firewall that locked everybody out)
#   lab.sh exec COMMAND...           run COMMAND on this machine, with the lab's DNS as its resolver
#   lab.sh services                  start bridge, firewall, DNS, apt proxy and file server (up and image do it, too)
#   lab.sh unpack RELEASE FOLDER PACKAGE...   unpack packages of a Debian release into FOLDER, without installing them
#   lab.sh hostkey NAME              print the public key of a host's sshd, which it has even before it is up
#   lab.sh cert NAME                 certificate by the lab's authority for a DNS name; prints P of P.crt and P.key
#   lab.sh dns NAME IP               add a name to the lab's DNS (IP "-" removes it)
#   lab.sh inventory                 print an Ansible inventory of the running hosts
#   lab.sh status                    hosts, images, services
#   lab.sh packages                  print the Debian packages that the lab needs
#   lab.sh destroy-network           down every host, stop the services, remove the bridge (images and caches stay)
#   lab.sh destroy-all               the same for all networks
#
# Options, by environment:
#   LAB_DIR       where all state lives; default ~/.cache/paq/lab (XDG_CACHE_HOME is honoured)
#   LAB_NET       /24 network of the hosts, default 10.87.0; this machine is .1 on it. Networks stand side by side: each
#                 has hosts, names and services of its own, and all have the images, the authority and the keys in common
#   LAB_MIRROR    Debian mirror; default: the one that this machine installs from
#   LAB_PORTS     tcp ports of this machine that the hosts may reach, beside DNS and the apt proxy; default "443, 587"
#   LAB_CAPS=all  (up) every capability, and what else Docker needs: it has containers of its own
#   LAB_DISK=1G   (up) attach a second disk of that size: /dev/vdb in the host; no part of a snapshot
#
# Host NAME is also NAME.lab.test, for the hosts and for `lab.sh exec`. What lies in $LAB_DIR/networks/$LAB_NET/releases
# is served as https://releases.lab.test/, and every image trusts the lab's authority. Hosts reach each other, the lab's
# DNS (which knows no other name), the apt proxy and LAB_PORTS; all else is refused at once, so that a test fails fast.
#
# Needs root, node, and the Debian packages that `lab.sh packages` prints. Neither systemd as this machine's own PID 1
# nor any change in /etc: all state is below LAB_DIR, except, while it runs, a bridge, an nft table, a cgroup, and (kept
# on purpose) a higher limit of inotify instances and a route that keeps packets for lab addresses from ever leaving
# this machine.
#
# How it works
#   host      an overlay (volatile: fsync is free) of [snapshots ...] + base image, run by systemd-nspawn in a mount
#             and network namespace of its own, held by a small launcher process (guest/launch.sh). To kill the
#             launcher's cgroup frees the processes, the mounts and the network at once: nothing can leak.
#   network   one bridge; a host's eth0 has its address before the host boots.
#   identity  a NAME has the same ssh host keys every time, so known_hosts stays valid.
#   speed     a host compiles the modules that Ansible sends once, not with each task (guest/lab_python.py).
set -euo pipefail
umask 022
PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:$PATH

LAB_DIR=${LAB_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/paq/lab}
LAB_NET=${LAB_NET:-10.87.0}
LAB_PORTS=${LAB_PORTS:-443, 587}

domain=lab.test
gateway=$LAB_NET.1          # this machine, as the hosts see it
# what has a name on this machine is called after the network
IFS=. read -ra octets <<<"$LAB_NET"
network_id=$(printf %02x "${octets[@]}")
bridge=paqlab$network_id
table=paq_lab_$network_id
cgroup_name=paq-lab-$network_id
cgroup=/sys/fs/cgroup/$cgroup_name
[ ! -d /sys/fs/cgroup/unified ] || cgroup=/sys/fs/cgroup/unified/$cgroup_name   # a machine with both cgroup versions
images=$LAB_DIR/images
networks=$LAB_DIR/networks
network_dir=$networks/$LAB_NET
hosts=$network_dir/hosts
run=$network_dir/run
releases=$network_dir/releases
key=$LAB_DIR/id_ed25519
apt_port=3742              # not the packaged 3142: this machine may run an apt-cacher-ng of its own
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

say() { echo "lab: $*" >&2; }
die() { say "$*"; exit 1; }
usage() { die "usage: lab.sh $* (lab.sh alone prints the manual)"; }

# One lab.sh at a time changes hosts and services; waiting for a host's sshd is done without the lock.
lock() { exec 9>"$LAB_DIR/lock"; flock -w 300 9 || die "another lab.sh has held the lock for 300 s"; }
unlock() { exec 9>&-; }

alive() { [ -n "${1:-}" ] && [ -d "/proc/$1" ]; }
read_file() { cat "$1" 2>/dev/null || true; }
names_in() { find "$1" -mindepth 1 -maxdepth 1 -type d -name '[a-z]*' -printf '%f\n' | sort; }
# a MAC address that follows from an IP address
mac_address() { local a b c d; IFS=. read -r a b c d <<<"$1"; printf "02:4c:%02x:%02x:%02x:%02x" "$a" "$b" "$c" "$d"; }

# A program of each Debian package that the lab needs, and the package.
programs=(
  systemd-nspawn:systemd-container mmdebstrap:mmdebstrap ip:iproute2 nft:nftables dnsmasq:dnsmasq-base
  apt-cacher-ng:apt-cacher-ng ssh:openssh-client openssl:openssl unshare:util-linux losetup:mount pgrep:procps
)
# the keys of the newest Debian release come with an update of this package
cmd_packages() { echo debian-archive-keyring "${programs[@]#*:}"; }
check_programs() {
  local program missing=()
  for program in "${programs[@]}"; do
    command -v "${program%:*}" >/dev/null || missing+=("${program#*:}")
  done
  [ ${#missing[@]} = 0 ] || die "missing Debian packages: apt-get install --no-install-recommends ${missing[*]}"
  command -v node >/dev/null || die "node is missing"
}

# shellcheck source-path=SCRIPTDIR
. "$here/lib/services.sh"
# shellcheck source-path=SCRIPTDIR
. "$here/lib/images.sh"
# shellcheck source-path=SCRIPTDIR
. "$here/lib/hosts.sh"
# shellcheck source-path=SCRIPTDIR
. "$here/lib/access.sh"
# shellcheck source-path=SCRIPTDIR
. "$here/lib/packages.sh"

verb=${1:-}
[ -n "$verb" ] || { sed -n '2,/^# Needs root/{/^# Needs root/!s/^# \{0,1\}//p}' "$0"; exit 2; }
shift
if [ "$verb" = packages ]; then cmd_packages; exit; fi
[ "$(id -u)" = 0 ] || die "must be root"
check_programs
mkdir -p "$images" "$LAB_DIR/host-keys" "$LAB_DIR/authority" "$hosts" "$run" "$releases" "$network_dir/apt-cache"
case $verb in
  image | up | down | stop | start | snapshot | rmi | ssh | enter | exec | unpack | hostkey | cert | dns | inventory | status) "cmd_$verb" "$@" ;;
  services) lock; services ;;
  destroy-network) cmd_destroy_network ;;
  destroy-all) cmd_destroy_all ;;
  *) die "no verb $verb (lab.sh alone prints the manual)" ;;
esac
