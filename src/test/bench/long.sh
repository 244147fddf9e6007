#!/bin/sh
# Measures `gainsay check` on an article as long as a book beside two ordinary ones: once of varied news text, once of
# few paragraphs repeated, once of varied text without line breaks. Prints seconds, the processor's seconds, the most
# memory the process held, and what the report says of pairs that were not looked at. Nothing here passes or fails on a
# time.
#
#   src/test/bench/long.sh [MEGABYTES]      5 unless told otherwise
#
# GAINSAY_JAVA_OPTS is -Xmx1500m unless it is set.
set -eu
home=$(CDPATH='' cd -P "$(dirname "$0")/../../.." && pwd)
size=${1:-5}000000
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
GAINSAY_JAVA_OPTS=${GAINSAY_JAVA_OPTS--Xmx1500m}
export GAINSAY_JAVA_OPTS

mkdir "$work/varied" "$work/repeated" "$work/line"
"$java" "$home/src/test/java/dev/gainsay/LongText.java" "$work/varied/long.txt" "$size" 7
cat "$home"/claims/*/articles/*.txt >"$work/paragraphs"
: >"$work/repeated/long.txt"
while [ "$(wc -c <"$work/repeated/long.txt")" -lt "$size" ]; do
  cat "$work/paragraphs" >>"$work/repeated/long.txt"
done
tr '\n' ' ' <"$work/varied/long.txt" >"$work/line/long.txt"
for kind in varied repeated line; do
  cp "$home"/claims/harbour-fire/articles/* "$work/$kind"
done

# The first run may build, and make the archive.
"$home/gainsay" check "$home/claims/harbour-fire" >/dev/null 2>&1 || true
for kind in varied repeated line; do
  begin=$(date +%s%N)
  "$home/gainsay" check --format json "$work/$kind" >"$work/report.json" &
  process=$!
  held=0
  ticks=0
  while kill -0 "$process" 2>/dev/null; do
    now=$(awk '/VmHWM/ { print int($2 / 1024) }' "/proc/$process/status" 2>/dev/null || echo 0)
    spent=$(awk '{ print $14 + $15 }' "/proc/$process/stat" 2>/dev/null || echo 0)
    [ "${now:-0}" -le "$held" ] || held=$now
    [ "${spent:-0}" -le "$ticks" ] || ticks=$spent
    sleep 0.1
  done
  code=0
  wait "$process" || code=$?
  echo "$kind: $(($(date +%s%N) / 1000000 - begin / 1000000)) ms, processor $((ticks * 10)) ms, memory $held MB, exit $code"
  tr -d '\n' <"$work/report.json" | grep -o '"unseen" *: *\[[^]]*\].*' | head -c 600
  echo
done
