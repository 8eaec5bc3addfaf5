#!/usr/bin/env bash
# Makes sure that a Chromium and its driver are there, for the tests that need a browser.
# CHROME and CHROMEDRIVER name others than those on PATH.
set -euo pipefail

have() { command -v "$1" >/dev/null 2>&1; }

browser() { [[ -n "${CHROME:-}" ]] || have chromium || have chromium-browser || have google-chrome || have chrome; }
driver() { [[ -n "${CHROMEDRIVER:-}" ]] || have chromedriver; }

if browser && driver; then
  exit 0
fi

if [[ "$(id -u)" != 0 ]] || ! have apt-get; then
  cat >&2 <<'MESSAGE'
The tests need Chromium and ChromeDriver of the same version, and one of them was not found.
Install both (on Debian: apt-get install chromium chromium-driver), or say where they are:
  CHROME=/path/to/chromium CHROMEDRIVER=/path/to/chromedriver make test
MESSAGE
  exit 1
fi

echo "Installing Chromium and ChromeDriver for the page tests …"
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y -qq --no-install-recommends chromium chromium-driver >/dev/null
