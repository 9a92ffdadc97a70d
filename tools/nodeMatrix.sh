#!/usr/bin/env bash
# Runs the tests on every Node we promise, each in another time zone: civil dates must not care.
# `pnpm check:nodes` runs all; `pnpm check:nodes 22` one. Arguments after `--` go to vitest.
set -euo pipefail
cd "$(dirname "$0")/.."

versions=(20.20.2 22.23.3 24.21.0 26.10.0)
zones=(UTC Africa/Nairobi America/New_York Pacific/Apia)

wanted=()
while [ $# -gt 0 ] && [ "$1" != '--' ]; do
  wanted+=("$1")
  shift
done
[ $# -gt 0 ] && shift

failed=0
for i in "${!versions[@]}"; do
  version=${versions[$i]}
  zone=${zones[$i]}
  if [ ${#wanted[@]} -gt 0 ] && [[ ! " ${wanted[*]} " == *" ${version%%.*} "* ]]; then continue; fi

  # The package `node` fetches its binary in an install script; where scripts are blocked, the binary package itself.
  package="node@$version"
  if ! npx -y -p "$package" -- node --version 2>/dev/null | grep -qx "v$version"; then
    package="node-$(node -p 'process.platform')-$(node -p 'process.arch')@$version"
    if ! npx -y -p "$package" -- node --version 2>/dev/null | grep -qx "v$version"; then
      printf 'SKIPPED Node %s could not be had\n' "$version"
      continue
    fi
  fi

  printf '\nNode %s, %s\n' "$version" "$zone"
  if TZ=$zone npx -y -p "$package" -p pnpm@12.21.0 -- pnpm test "$@"; then
    printf 'ok      Node %s, %s\n' "$version" "$zone"
  else
    printf 'FAILED  Node %s, %s\n' "$version" "$zone"
    failed=1
  fi
done
exit "$failed"
