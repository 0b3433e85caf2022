@echo off
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
