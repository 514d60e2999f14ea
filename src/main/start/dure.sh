#!/bin/sh
# Starts Dure from this folder. Settings come from the environment (DURE_DATA_DIR, DURE_DB_URL, SERVER_PORT ...).
# dure.sh --train records a fast start for the JDK found here; packaging has done it once.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

is_fit() { "$1" -version 2>&1 | grep -qE 'version "(2[1-9]|[3-9][0-9])'; }
java=
for candidate in "${JAVA_HOME:-/none}/bin/java" "$(command -v java || echo /none)" /usr/lib/jvm/*/bin/java; do
  if [ -x "$candidate" ] && is_fit "$candidate"; then
    java=$candidate
    break
  fi
done
if [ -z "$java" ]; then
  echo "Dure needs Java 21 or newer. Install a JDK 21 to 25, or set JAVA_HOME to one." >&2
  exit 1
fi

cd "$here"
# The collector for two cores and a small heap, and headers of 8 bytes; the cache is only read with the flags it was made with.
fit='-XX:+IgnoreUnrecognizedVMOptions -XX:+UseSerialGC -XX:+UseCompactObjectHeaders'
if [ "${1:-}" = --train ]; then
  data=$(mktemp -d)
  # repositories are made at the start only here, so that the cache holds what their first use needs
  # shellcheck disable=SC2086
  "$java" $fit -XX:AOTCacheOutput=dure.aot -Dspring.context.exit=onRefresh -Xlog:aot=error \
    -Dspring.data.jpa.repositories.bootstrap-mode=default \
    -Ddure.data-dir="$data" -Dlogging.level.root=warn -jar dure.jar
  rm -rf "$data"
  exit 0
fi
# What compiling leaves behind goes back to the system: two arenas instead of one a thread, trimmed.
export MALLOC_ARENA_MAX="${MALLOC_ARENA_MAX:-2}"
# A heap that starts at a sixty-fourth of the machine's memory would be filled with garbage before the first collection.
# Another JDK than the one that trained ignores the cache and starts slower.
# shellcheck disable=SC2086
exec "$java" $fit -Xms64m -Xmx"${DURE_HEAP:-512m}" -XX:TrimNativeHeapInterval=5000 \
  -XX:AOTCache=dure.aot -Xlog:disable -Xlog:all=error:stderr -jar dure.jar "$@"
