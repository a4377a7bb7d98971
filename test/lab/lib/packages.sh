# shellcheck shell=bash
# shellcheck disable=SC2154,SC2153  # lab.sh assigns what all parts share
# Debian's archive, of any release, as seen from this machine.

# sources_of RELEASE: its lines of sources.list
sources_of() {
  local mirror=${LAB_MIRROR:-} signed='[signed-by=/usr/share/keyrings/debian-archive-keyring.gpg]'
  # shellcheck disable=SC2016  # apt's variable, not the shell's
  [ -n "$mirror" ] || mirror=$(apt-get indextargets --format '$(REPO_URI)' | sed -n 's#/debian/*$##p' | sed q)
  [ -n "$mirror" ] || die "no Debian mirror is known: set LAB_MIRROR"
  echo "deb $signed $mirror/debian $1 main"
  echo "deb $signed $mirror/debian $1-updates main"
  echo "deb $signed $mirror/debian-security $1-security main"
}

cmd_unpack() {
  [ $# -ge 3 ] || usage "unpack RELEASE FOLDER PACKAGE..."
  local release=$1 folder=$2 root=$network_dir/apt/$1 package; shift 2
  lock
  services
  unlock
  exec 8>"$run/unpack-$release.lock"
  flock 8
  # an apt of its own, which knows nothing of this machine's sources and packages
  mkdir -p "$root"/etc/{preferences.d,apt.conf.d,sources.list.d,trusted.gpg.d} "$root"/state/lists/partial \
    "$root"/cache/archives/partial "$folder"
  : >"$root/status"
  sources_of "$release" >"$root/etc/sources.list"
  cat >"$root/apt.conf" <<CONFIGURATION
Dir::Etc "$root/etc";
Dir::State "$root/state";
Dir::State::status "$root/status";
Dir::Cache "$root/cache";
APT::Sandbox::User "root";
Acquire::http::Proxy "http://$gateway:$apt_port";
Acquire::Languages "none";
CONFIGURATION
  export APT_CONFIG=$root/apt.conf
  apt-get -qq update
  rm -rf "$root/download"
  mkdir "$root/download"
  (cd "$root/download" && apt-get -qq download "$@")
  for package in "$root"/download/*.deb; do dpkg-deb -x "$package" "$folder"; done
}
