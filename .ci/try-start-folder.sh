#!/bin/bash
# Starts the packed start folder on an empty data folder and asks whether it is well; prints the seconds until it was.
set -euo pipefail
cd "$(dirname "$0")/.."
data=$(mktemp -d)
port=${SERVER_PORT:-18080}
DURE_DATA_DIR="$data" SERVER_PORT="$port" target/dure/dure.sh > target/start.log 2>&1 &
dure=$!
trap 'kill "$dure" 2>/dev/null; wait "$dure" 2>/dev/null || true; rm -rf "$data"' EXIT
begin=$(date +%s%N)
for _ in $(seq 1 600); do
  if curl -fsS "http://127.0.0.1:$port/actuator/health" 2>/dev/null | grep -q UP; then
    echo "ready after $((($(date +%s%N) - begin) / 1000000)) ms; resident $(awk '/VmRSS/ {print int($2 / 1024)}' "/proc/$dure/status") MB"
    exit 0
  fi
  kill -0 "$dure" || break
  sleep 0.1
done
tail -n 60 target/start.log >&2
echo "the start folder did not become ready" >&2
exit 1
