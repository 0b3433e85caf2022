/**
 * What a double click starts on a machine that is not the speaker's: it serves the folder beside it by whatever
 * program is there, and opens the browser. Nobody at a venue types into a terminal.
 */
const FOR_UNIX = `#!/bin/sh
cd "$(dirname "$0")/dist" || exit 1
port="\${PORT:-8000}"
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
`

/** Lines end as Windows wants them; without that labels and brackets go wrong. */
const FOR_WINDOWS = `@echo off
cd /d "%~dp0dist"
set "SERVE="
rem Windows has a "python" that only offers to install one.
py -c "import http.server" >nul 2>nul && set "SERVE=py -m http.server 8000 --bind 127.0.0.1"
if defined SERVE goto serve
python -c "import http.server" >nul 2>nul && set "SERVE=python -m http.server 8000 --bind 127.0.0.1"
if defined SERVE goto serve
node -v >nul 2>nul && set "SERVE=npx --yes serve -l 8000"
if defined SERVE goto serve
echo This machine has neither Python nor Node.js: see README.txt.
pause
exit /b 1
:serve
echo http://localhost:8000/ - leave this window open; closing it ends it.
start "" /b cmd /c "ping -n 3 127.0.0.1 >nul & start http://localhost:8000/"
%SERVE%
`.replaceAll('\n', '\r\n')

/** By the names that they have beside the site. */
export const START_FILES: Readonly<Record<string, string>> = {
  'start.command': FOR_UNIX,
  'start.bat': FOR_WINDOWS,
}
