#!/bin/sh
cd "$(dirname "$0")/dist" || exit 1
port="${PORT:-8000}"
address="http://localhost:$port/"
open_soon() {
  sleep 1
  for open in open xdg-open; do
    if command -v "$open" >/dev/null 2>&1; then "$open" "$address"; return; fi
  done
}
echo "$address - leave this window open; Ctrl+C ends it."
open_soon &
for python in python3 python; do
  # macOS has a "python3" that only offers to install one.
  if "$python" -c "import http.server" >/dev/null 2>&1; then
    exec "$python" -m http.server "$port" --bind 127.0.0.1
  fi
done
if command -v npx >/dev/null 2>&1; then exec npx --yes serve -l "$port"; fi
echo "This machine has neither Python nor Node.js: see README.txt."
read -r _
