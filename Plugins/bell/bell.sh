#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# A sound when a time is round and when a stage begins, through whatever this machine has; silent where it has nothing.
set -u

# The first of these that is there. Each plays a file; none of them may speak on standard output.
player=
for candidate in pw-play paplay aplay; do
  if command -v "$candidate" >/dev/null 2>&1; then
    player=$candidate
    break
  fi
done

# A sound of the freedesktop theme, where one is installed.
find_sound() {
  for sound in "$@"; do
    for file in "/usr/share/sounds/freedesktop/stereo/$sound.oga" "/usr/share/sounds/alsa/$sound.wav"; do
      # aplay knows no Ogg.
      case $player:$file in aplay:*.oga) continue ;; esac
      if [ -r "$file" ]; then
        printf '%s' "$file"
        return
      fi
    done
  done
}

gong=$(find_sound complete bell Front_Center)
tick=$(find_sound message-new-instant bell Front_Center)

# Nobody waits for a sound to end.
play() {
  if [ -n "$player" ] && [ -n "$1" ]; then
    "$player" "$1" >/dev/null 2>&1 </dev/null &
  fi
}

# Events that happened before the meeting was resumed make no sound.
from=0

while IFS= read -r line; do
  case $line in
    *'"message":"hello"'*)
      from=${line##*'"from":'}
      from=${from%%[!0-9]*}
      printf '%s\n' '{"cue":"hello","plugin":"bell","protocol":1,"version":"1.0.0"}'
      continue
      ;;
    *'"event":"stageBegan"'*)
      seq=${line##*'"seq":'}
      seq=${seq%%[!0-9]*}
      [ "${seq:-0}" -lt "${from:-0}" ] || play "$tick"
      ;;
    *'"event":"turnBegins"'*) play "$tick" ;;
    *'"event":'*) play "$gong" ;;
    *'"message":"goodbye"'*)
      printf '%s\n' '{"cue":"done"}'
      exit 0
      ;;
  esac
  printf '%s\n' '{"cue":"done"}'
done
