#!/usr/bin/env bash
# Proves `npm start` and `npm test` as on a fresh machine: a new clone, an empty home, an old Node;
# then both once more with the network cut off. `fresh.sh start` proves only the first command.
set -euo pipefail
case " $* " in *' --help '* | *' -h '*)
  sed -n '2,3s/^# //p' "$0"
  exit 0
  ;;
esac
project=$(cd "$(dirname "$0")/.." && pwd)
commands=("${@:-start test}")
read -ra commands <<<"${commands[*]}"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
git clone -q "$project" "$work/treekeeper"
mkdir "$work/home"
cd "$work/treekeeper"

plain() {
  env -i HOME="$work/home" PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
    LANG=C.UTF-8 "$@"
}

timed() {
  local name=$1 began=$SECONDS
  shift
  printf '\n===== %s\n' "$name"
  "$@" || { printf '\nFAILED: %s\n' "$name" >&2; exit 1; }
  times+=("$name: $((SECONDS - began)) s")
}

times=()
plain node --version
for command in "${commands[@]}"; do timed "npm $command, fresh" plain npm "$command"; done
for command in "${commands[@]}"; do
  timed "npm $command, again, without a network" plain unshare -n npm "$command"
done
printf '\n'
printf '%s\n' "${times[@]}"
