#!/bin/bash
# get-mysql.sh DIR: unpacks a real MySQL server (9.x, Debian unstable) with its libraries into DIR/fs.
# It has an apt state of its own, so neither the machine's packages nor /usr are touched.
set -euo pipefail
mkdir -p "$1"/{apt/etc,apt/state/lists/partial,apt/cache/archives/partial,fs}
root=$(cd "$1" && pwd)
[ -x "$root/fs/usr/sbin/mysqld" ] && exit 0
[ -s /etc/apt/sources.list ] || ls /etc/apt/sources.list.d/* >/dev/null
site=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' | grep -v security | head -n 1)
if [ -z "$site" ]; then
  echo "get-mysql: this machine's apt names no Debian mirror" >&2
  exit 1
fi
: > "$root/apt/status"
echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $site sid main" > "$root/apt/etc/sources.list"
apt=(apt-get -q
  -o Dir::Etc::sourcelist="$root/apt/etc/sources.list" -o Dir::Etc::sourceparts=-
  -o Dir::State="$root/apt/state" -o Dir::State::status="$root/apt/status" -o Dir::Cache="$root/apt/cache"
  -o Acquire::Check-Valid-Until=false -o Acquire::Languages=none
  -o Debug::NoLocking=1 -o APT::Sandbox::User=root)
"${apt[@]}" update
"${apt[@]}" install -y --download-only --no-install-recommends mysql-server-core
for package in "$root"/apt/cache/archives/*.deb; do
  dpkg-deb -x "$package" "$root/fs"
done
