#!/usr/bin/env bash
# Builds the game for browsers: a folder of plain files for any host, `dist/web` unless another is named.
#
#   packaging/web/build.sh [--optimise] [FOLDER]
#
# --optimise lets binaryen's wasm-opt (from npm) make the module smaller; takes two minutes more.
set -euo pipefail
cd "$(dirname "$0")/../.."

optimise=
out=dist/web
for argument in "$@"; do
  case $argument in
    --optimise) optimise=yes ;;
    -*) echo "unknown option $argument" >&2; exit 2 ;;
    *) out=$argument ;;
  esac
done

. packaging/web/toolchain.sh

echo "== the module"
cargo build --locked --profile web --target wasm32-unknown-unknown --no-default-features --features game --bin yinxin
target=${CARGO_TARGET_DIR:-target}
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
wasm-bindgen --target web --no-typescript --out-dir "$made" "$target/wasm32-unknown-unknown/web/yinxin.wasm"

if [ -n "$optimise" ]; then
  echo "== wasm-opt"
  # Debian's own binaryen 108 breaks the table of references without a word.
  tools=${YINXIN_WEB_TOOLS:-$HOME/.cache/yinxin-web}
  [ -x "$tools/npm/node_modules/.bin/wasm-opt" ] || npm install --silent --prefix "$tools/npm" binaryen
  "$tools/npm/node_modules/.bin/wasm-opt" -O1 --enable-bulk-memory --enable-nontrapping-float-to-int \
    --enable-reference-types --enable-multivalue --enable-sign-ext --enable-mutable-globals \
    "$made/yinxin_bg.wasm" -o "$made/smaller.wasm"
  mv "$made/smaller.wasm" "$made/yinxin_bg.wasm"
fi

echo "== the folder"
python3 packaging/web/gather.py "$made" "$out"
echo "made $out; try it with: python3 -m http.server --directory $out 8080"
