#!/usr/bin/env bash
# Makes sure that a Chromium and its driver are there, for the tests that need a browser.
# CHROME and CHROMEDRIVER name others than those on PATH.
set -euo pipefail

have() { command -v "$1" >/dev/null 2>&1; }

browser() { [[ -n "${CHROME:-}" ]] || have chromium || have chromium-browser || have google-chrome || have chrome; }
driver() { [[ -n "${CHROMEDRIVER:-}" ]] || have chromedriver; }

# Firefox and WebKit, for the few tests that depend on the engine; without them those are skipped, and say so.
others() { { [[ -n "${FIREFOX:-}" ]] || have firefox-esr || have firefox; } && have WebKitWebDriver && have Xvfb; }
may_install() { [[ "$(id -u)" == 0 ]] && have apt-get; }

if browser && driver && { others || ! may_install; }; then
  exit 0
fi

if ! may_install; then
  cat >&2 <<'MESSAGE'
The tests need Chromium and ChromeDriver of the same version, and one of them was not found.
Install both (on Debian: apt-get install chromium chromium-driver), or say where they are:
  CHROME=/path/to/chromium CHROMEDRIVER=/path/to/chromedriver make test
MESSAGE
  exit 1
fi

echo "Installing browsers for the page tests …"
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
browser && driver || apt-get install -y -qq --no-install-recommends chromium chromium-driver >/dev/null
others || apt-get install -y -qq --no-install-recommends firefox-esr webkit2gtk-driver xvfb >/dev/null ||
  echo "Firefox and WebKit could not be installed: the tests that need them will be skipped."
