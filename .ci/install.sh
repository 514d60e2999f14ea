#!/bin/bash
# Installs what a bare Debian machine lacks: Maven, a JDK 21 or newer, Chromium, poppler's PDF tools.
set -euo pipefail
here=$(dirname "$0")
missing=()
command -v mvn >/dev/null || missing+=(maven)
command -v chromium >/dev/null || missing+=(chromium)
command -v pdftotext >/dev/null || missing+=(poppler-utils)
command -v curl >/dev/null || missing+=(curl)
"$here/find-jdk.sh" >/dev/null 2>&1 || missing+=(jdk)
[ ${#missing[@]} -eq 0 ] && exit 0
apt-get -q update
for package in "${missing[@]}"; do
  if [ "$package" = jdk ]; then
    apt-get -q install -y openjdk-25-jdk-headless || apt-get -q install -y openjdk-21-jdk-headless
  else
    apt-get -q install -y --no-install-recommends "$package"
  fi
done
