#!/usr/bin/env bash
# Writes packaging/third-party-licences.txt anew: the licences of all libraries that are built in, on any
# system and in the browser. To be run when packaging/deny.sh says that it is out of date.
#
# Takes `cargo about` (cargo install --locked cargo-about --features cli), and four minutes of a processor.
set -euo pipefail
cd "$(dirname "$0")/.."
command -v cargo-about >/dev/null || { echo "cargo-about is missing: cargo install --locked cargo-about --features cli" >&2; exit 2; }
cargo fetch --locked
cargo about generate --offline --all-features -c packaging/about.toml packaging/licences.hbs -o packaging/third-party-licences.txt
