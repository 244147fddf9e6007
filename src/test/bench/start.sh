#!/bin/sh
# Measures how long one command takes, beside a bare start of Java with the same flags: medians of interleaved runs, on
# the JDK at JAVA_HOME or the java on the path. Nothing here passes or fails on a time.
#
#   src/test/bench/start.sh [RUNS]      7 runs unless told otherwise
#
# hello     a class that prints one word
# version   gainsay --version
# again     second check of a story of five articles: claims.json and the kept report are current
# claims    the same with current claims alone: compared, judged and put into words anew
# first     check of the same five articles, read from their texts
set -eu
home=$(CDPATH='' cd -P "$(dirname "$0")/../../.." && pwd)
runs=${1:-7}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat >"$work/Hello.java" <<'JAVA'
class Hello {
  public static void main(String[] args) {
    System.out.println("hello");
  }
}
JAVA
"${java}c" -d "$work" "$work/Hello.java"
cp -r "$home/claims/qwen-departure" "$work/story"
# The first of these may build and make the archive; it is not measured.
"$home/gainsay" check --save-claims "$work/story" >"$work/out" 2>&1 || true

cp -r "$work/story" "$work/claims-alone"
rm -rf "$work/claims-alone/.gainsay"

command_of() {
  case $1 in
    hello) "$java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$work" Hello ;;
    version) "$home/gainsay" --version ;;
    again) "$home/gainsay" check --format json "$work/story" ;;
    claims) "$home/gainsay" check --format json "$work/claims-alone" ;;
    first) "$home/gainsay" check --format json "$work/story/articles" ;;
  esac
}

run=0
while [ "$run" -le "$runs" ]; do
  for name in hello version again claims first; do
    begin=$(date +%s%N)
    command_of "$name" >"$work/out" 2>&1 || true
    # The first round fills the caches of files.
    [ "$run" -eq 0 ] || echo $((($(date +%s%N) - begin) / 1000)) >>"$work/$name"
  done
  run=$((run + 1))
done

"$java" -version 2>&1 | head -n 1
for name in hello version again claims first; do
  sort -n "$work/$name" | awk -v name="$name" -v base="$work/base" '
    { time[NR] = $1 / 1000 }
    END {
      median = time[int((NR + 1) / 2)]
      if (name == "hello") print median > base; else getline hello < base
      printf "%-8s median %6.0f ms  least %6.0f ms  %5.1fx\n", name, median, time[1], name == "hello" ? 1 : median / hello
    }'
done
