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
if [ "${1:-}" = --train ]; then
  data=$(mktemp -d)
  "$java" -XX:+IgnoreUnrecognizedVMOptions -XX:AOTCacheOutput=dure.aot -Dspring.context.exit=onRefresh \
    -Ddure.data-dir="$data" -Dlogging.level.root=warn -jar dure.jar
  rm -rf "$data"
  exit 0
fi
# another JDK than the one that trained ignores the cache and starts slower
exec "$java" -Xmx"${DURE_HEAP:-512m}" -XX:+IgnoreUnrecognizedVMOptions -XX:AOTCache=dure.aot -Xlog:disable -Xlog:all=error:stderr \
  -jar dure.jar "$@"
