#!/bin/bash
# Prints the home of the newest installed JDK 21 to 25; exit 1 with a sentence when there is none.
set -uo pipefail
best=0
for home in "${JAVA_HOME:-}" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
  [ -x "$home/bin/javac" ] && [ -r "$home/release" ] || continue
  version=$(sed -nE 's/^JAVA_VERSION="([0-9]+).*/\1/p' "$home/release")
  if [ "${version:-0}" -ge 21 ] && [ "$version" -le 25 ] && [ "$version" -gt "$best" ]; then
    best=$version
    found=$home
  fi
done
if [ "$best" = 0 ]; then
  echo "Dure needs a JDK 21 to 25: install one (Debian: apt-get install openjdk-25-jdk, or a Temurin JDK)." >&2
  exit 1
fi
echo "$found"
