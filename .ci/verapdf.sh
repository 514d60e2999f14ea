#!/bin/bash
# verapdf.sh FILE...: is each file PDF/A-3a and PDF/UA-1? Prints PASS or FAIL for both; exit 1 when one fails.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)/verapdf
if [ ! -f "$here/target/classes/CheckPdf.class" ] || [ ! -d "$here/target/lib" ]; then
  mvn -q -f "$here/pom.xml" package >&2
fi
exec java -Xmx512m -cp "$here/target/classes:$here/target/lib/*" CheckPdf "$@"
