#!/bin/bash
# on-mysql.sh DIR COMMAND...: starts the server unpacked in DIR on a fresh data folder, runs the command with
# TEST_DB_URL, TEST_DB_USER and TEST_DB_PASSWORD set, and stops the server again.
set -euo pipefail
fs=$(cd "$1/fs" && pwd)
shift
port=${MYSQL_PORT:-33306}
data=$(mktemp -d)
libraries="$fs/usr/lib/x86_64-linux-gnu"
server=("$fs/usr/lib64/ld-linux-x86-64.so.2" --library-path "$libraries" "$fs/usr/sbin/mysqld" --no-defaults)
options=(--basedir="$fs/usr" --lc-messages-dir="$fs/usr/share/mysql" --character-sets-dir="$fs/usr/share/mysql/charsets"
  --plugin-dir="$fs/usr/lib/mysql/plugin" --datadir="$data/data" --secure-file-priv=NULL)
[ "$(id -u)" = 0 ] && options+=(--user=root)
"${server[@]}" "${options[@]}" --initialize-insecure --log-error="$data/init.log" || { cat "$data/init.log" >&2; exit 1; }
"${server[@]}" "${options[@]}" --port="$port" --bind-address=127.0.0.1 --socket="$data/s.sock" --mysqlx=OFF \
  --pid-file="$data/pid" --log-error="$data/error.log" --character-set-server=utf8mb4 --skip-log-bin \
  --innodb-buffer-pool-size=128M --performance-schema=OFF &
mysqld=$!
trap 'kill "$mysqld" 2>/dev/null; wait "$mysqld" 2>/dev/null || true; rm -rf "$data"' EXIT
for _ in $(seq 1 100); do
  (: < "/dev/tcp/127.0.0.1/$port") 2>/dev/null && break
  kill -0 "$mysqld" || { cat "$data/error.log" >&2; exit 1; }
  sleep 0.3
done
export TEST_DB_URL="jdbc:mysql://127.0.0.1:$port/dure_test?createDatabaseIfNotExist=true&connectionTimeZone=UTC"
export TEST_DB_USER=root TEST_DB_PASSWORD=
"$@"
