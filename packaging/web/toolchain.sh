# Sourced by build.sh: puts a compiler for wasm32-unknown-unknown and wasm-bindgen on the path.
#
# With rustup's target (`rustup target add wasm32-unknown-unknown`) nothing is fetched but
# wasm-bindgen. Where that target cannot be had, a Debian machine takes the compiler that Debian keeps
# for its browsers, and builds the standard library for wasm32 from the source that comes with it.

tools=${YINXIN_WEB_TOOLS:-$HOME/.cache/yinxin-web}

export PATH=$tools/bindgen/bin:$PATH
# The program has to be of the version in Cargo.lock.
version=$(sed -n '/^name = "wasm-bindgen"$/{n;s/version = "\(.*\)"/\1/p}' Cargo.lock)
if [ "$(wasm-bindgen --version 2>/dev/null)" != "wasm-bindgen $version" ]; then
  echo "== wasm-bindgen $version"
  # Without --locked: its lock file may name editions that a registry does not have.
  cargo install -q wasm-bindgen-cli --version "$version" --root "$tools/bindgen"
fi

sysroot=$(rustc --print sysroot)
if [ ! -d "$sysroot/lib/rustlib/wasm32-unknown-unknown" ]; then
  root=$tools/root
  if [ ! -d "$root/usr/lib/rustlib/wasm32-unknown-unknown/lib" ]; then
    echo "== a compiler with a wasm32 library (Debian's rustc-web)"
    mkdir -p "$tools/debs" "$root"
    (
      # apt reads packages as a user of its own.
      chmod a+rx "$tools" "$tools/debs"
      cd "$tools/debs"
      $(command -v sudo || true) apt-get update -q
      libstd=$(apt-cache depends libstd-rust-web-dev | sed -n "s/.*Depends: \(libstd-rust-web-[0-9.]*\).*/\1/p" | head -1)
      llvm=$(apt-cache depends "$libstd" | sed -n "s/.*Depends: \(libllvm[0-9]*\).*/\1/p" | head -1)
      more=$(apt-cache depends cargo-web libgit2-1.5 | sed -n "s/.*Depends: \(lib\(git2\|mbed\|http-parser\|ssh2\)[^ ]*\).*/\1/p" | sort -u)
      apt-get download rustc-web cargo-web rust-web-src libstd-rust-web-dev "$libstd" "$llvm" "lld-${llvm#libllvm}" \
        $more
    )
    for package in "$tools"/debs/*.deb; do dpkg -x "$package" "$root"; done
    rm -r "$tools/debs"
  fi
  export LD_LIBRARY_PATH=$root/usr/lib/x86_64-linux-gnu PATH=$root/usr/bin:$PATH
  export RUSTC=$root/usr/bin/rustc RUSTDOC=$root/usr/bin/rustdoc
  linker=("$root"/usr/lib/llvm-*/bin/wasm-ld)
  export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=${linker[0]}
  library=$root/usr/lib/rustlib/wasm32-unknown-unknown/lib
  if [ ! -d "$library" ]; then
    echo "== the standard library for wasm32"
    mkdir -p "$tools/library/src"
    : > "$tools/library/src/lib.rs"
    printf '[package]\nname = "library"\nversion = "0.0.0"\nedition = "2021"\n[profile.release]\npanic = "abort"\n[workspace]\n' \
      > "$tools/library/Cargo.toml"
    (
      cd "$tools/library"
      # With bitcode, so that a build may use link-time optimisation.
      RUSTC_BOOTSTRAP=1 CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="-C embed-bitcode=yes" CARGO_TARGET_DIR=target \
        cargo build --release -q -Z build-std=std,panic_abort --target wasm32-unknown-unknown
    )
    mkdir -p "$library"
    cp "$tools"/library/target/wasm32-unknown-unknown/release/deps/*.rlib "$library"
    rm -f "$library"/liblibrary*
  fi
fi
# A folder of its own: another compiler would build everything else anew each time.
export CARGO_TARGET_DIR=${YINXIN_WEB_TARGET:-target/web}
