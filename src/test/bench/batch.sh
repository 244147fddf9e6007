#!/bin/sh
# Measures `gainsay batch`: makes stories of varied texts, checks them as JSON lines with one job and with two and as a
# folder, all with a small heap, and compares the bytes. Prints seconds, stories a second, sentences a second and the
# most memory the process held. Figures of a busy machine say little; nothing here passes or fails on a time.
#
#   src/test/bench/batch.sh [STORIES]      1000 stories of three articles unless told otherwise
#
# GAINSAY_JAVA_OPTS is -Xmx400m unless it is set.
set -eu
home=$(CDPATH='' cd -P "$(dirname "$0")/../../.." && pwd)
stories=${1:-1000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
GAINSAY_JAVA_OPTS=${GAINSAY_JAVA_OPTS--Xmx400m}
export GAINSAY_JAVA_OPTS

# Three articles a story, seven sentences each; numbers, names, places and days vary with the story.
awk -v stories="$stories" -v folder="$work" '
  function pick(list, n,   parts, size) { size = split(list, parts, "|"); return parts[n % size + 1] }
  function story(n, a,   town, firm, chief, hurt, cost, day) {
    town = pick("Ashford|Brenwick|Calder|Dunmore|Elsworth|Farrow|Glenholt", n)
    firm = pick("Norvane|Teldrin|Ostara|Quillon|Vexley", int(n / 7)) " " pick("Energy|Foods|Rail|Systems", int(n / 5))
    chief = pick("Maria Keane|Thomas Arden|Lena Voss|Samuel Pryce", n + int(n / 3))
    hurt = 12 + n % 61 + (a == 2 && n % 3 == 0 ? 40 : 0)
    cost = 3 + n % 17 + (a == 3 && n % 4 == 0 ? 25 : 0)
    day = 1 + n % 27
    return firm " plant in " town " shut after fire" BREAK \
      "A fire at a plant of " firm " in " town " injured " hurt " workers on March " day ", the company said." BREAK \
      chief ", the chief executive of " firm ", said repairs would cost about $" cost " million." BREAK \
      "The plant employs more than " (2 + n % 9) * 100 " people and opened in " 1950 + n % 60 "." BREAK \
      "Firefighters needed " 3 + n % 8 " hours to put out the blaze, and " 20 + n % 70 " vehicles were sent to the site." BREAK \
      "Shares of " firm " fell by " 1 + n % 9 "." n % 10 " percent on the following day." BREAK \
      "Inspectors had visited the plant " 2 + n % 4 " times since " 2010 + n % 12 ", according to records seen by reporters." BREAK \
      "Production is to resume within " 2 + n % 6 " weeks, " pick("a spokesman|a spokeswoman", n) " said."
  }
  BEGIN {
    lines = folder "/stories.jsonl"
    for (n = 1; n <= stories; n++) {
      id = sprintf("story-%05d", n)
      BREAK = "\\n\\n"
      row = "{\"id\":\"" id "\",\"articles\":["
      for (a = 1; a <= 3; a++) {
        row = row (a > 1 ? "," : "") "{\"id\":\"a" a "\",\"published\":\"2026-03-28\",\"text\":\"" story(n, a) "\"}"
      }
      print row "]}" > lines
    }
    BREAK = "\n\n"
    for (n = 1; n <= stories; n++) {
      id = sprintf("story-%05d", n)
      for (a = 1; a <= 3; a++) {
        file = folder "/folders/" id "/articles/a" a ".txt"
        system("mkdir -p " folder "/folders/" id "/articles")
        print story(n, a) > file
        close(file)
      }
    }
  }'

# measure NAME ARGUMENT...: one run; its report lines to $work/NAME.
measure() {
  name=$1
  shift
  begin=$(date +%s%N)
  if [ -x /usr/bin/time ]; then
    /usr/bin/time -f %M -o "$work/memory" "$home/gainsay" batch --quiet "$@" >"$work/$name" || true
  else
    : >"$work/memory"
    "$home/gainsay" batch --quiet "$@" >"$work/$name" || true
  fi
  end=$(date +%s%N)
  awk -v name="$name" -v ns=$((end - begin)) -v stories="$stories" -v kb="$(tail -n 1 "$work/memory")" 'BEGIN {
    s = ns / 1e9
    printf "%-8s %7.1f s  %7.1f stories/s  %8.0f sentences/s  %s MB at most\n", name, s, stories / s, stories * 24 / s, kb == "" ? "?" : int(kb / 1024)
  }'
}

"$home/gainsay" --version
measure jobs-1 --jobs 1 "$work/stories.jsonl"
measure jobs-2 --jobs 2 "$work/stories.jsonl"
measure by-folder --jobs 2 "$work/folders"
cmp "$work/jobs-1" "$work/jobs-2" && echo 'one job and two: the same bytes'
grep -c "^{.line.:" "$work/jobs-1" "$work/by-folder" || true # lines that could not be checked
