#!/usr/bin/env bash
# Tries the packages in dist/ as somebody would who has nothing else: in a root of its own, with no source
# tree, no cargo and no other file of ours.
#
#   packaging/try.sh [--window] [FOLDER]
#
# --window also opens the game from the menu entry under a virtual display (Xvfb, xdotool, ImageMagick, a
# Vulkan driver) and leaves a picture of each in FOLDER. Needs to be root, or user namespaces.
set -euo pipefail
cd "$(dirname "$0")/.."

window= dist=dist
for argument in "$@"; do
  case $argument in
    --window) window=yes ;;
    -*) echo "unknown: $argument" >&2; exit 2 ;;
    *) dist=$argument ;;
  esac
done
dist=$(cd "$dist" && pwd)
deb=$(ls "$dist"/yinxin_*_amd64.deb)
tar=$(ls "$dist"/yinxin-*-linux-x86_64.tar.gz)
zip=$(ls "$dist"/yinxin-*-linux-x86_64.zip)
version=$(dpkg-deb -f "$deb" Version)
name=$(basename "$tar" .tar.gz)

roots=$(mktemp -d)
display=
finish() {
  [ -z "$display" ] || kill "$display" 2>/dev/null || true
  rm -rf --one-file-system "$roots"
}
trap finish EXIT

# A library and all that it asks for, at the place where it lies here.
library() {
  local file
  { echo "$1"; ldd "$1" | grep -o '/[^ ]*' || true; } | while read -r file; do
    [ -e "$2$file" ] && continue
    mkdir -p "$2$(dirname "$file")"
    cp -L "$file" "$2$file"
  done
}

# What a bare system has: a shell, the C library; for the window what its package depends on, and a driver.
bare() {
  local file
  mkdir -p "$1"/{bin,etc,home/hu,proc,dev,tmp,sys}
  ln -s lib "$1/lib64" 2>/dev/null || true
  mkdir -p "$1/usr/bin" "$1/lib"
  for file in sh env ls sleep; do
    library "$(command -v $file)" "$1"
    [ "$(command -v $file)" = /bin/$file ] || cp -L "$(command -v $file)" "$1/bin/$file"
  done
  library "$2" "$1"
  rm -f "$1$2"
  [ -n "$window" ] || return 0
  for file in libX11.so.6 libX11-xcb.so.1 libxcb.so.1 libXcursor.so.1 libXi.so.6 libXrandr.so.2 libXrender.so.1 libXfixes.so.3 \
    libxkbcommon.so.0 libxkbcommon-x11.so.0 libvulkan.so.1 libvulkan_lvp.so; do
    file=/usr/lib/x86_64-linux-gnu/$file
    if [ -e "$file" ]; then library "$file" "$1"; else echo "note: $file is not here" >&2; fi
  done
  mkdir -p "$1/usr/share/vulkan" "$1/usr/share/X11"
  cp -rL /usr/share/vulkan/icd.d "$1/usr/share/vulkan"
  cp -rL /usr/share/X11/xkb /usr/share/X11/locale "$1/usr/share/X11"
}

# Runs something in a root as its only program: no other process, no environment but this.
inside() {
  local root=$1
  shift
  unshare --map-root-user --mount --pid --fork --kill-child sh -c '
    mount -t proc proc "$0/proc" && mount --rbind /dev "$0/dev" && exec chroot "$@"' "$root" "$root" \
    /bin/env -i HOME=/home/hu PATH=/usr/bin:/bin LANG=C.UTF-8 ${DISPLAY:+DISPLAY=$DISPLAY} ${window:+XDG_RUNTIME_DIR=/tmp} \
    sh -c 'cd /home/hu && exec "$@"' sh "$@"
}

expect() {
  local what=$1 want=$2
  shift 2
  local said
  said=$("$@" 2>&1) || { echo "FAILED: $what: $said" >&2; exit 1; }
  case $said in
    *"$want"*) echo "ok: $what" ;;
    *) echo "FAILED: $what: no “$want” in: $said" >&2; exit 1 ;;
  esac
}

# A package in its root; `program` is how it is called there, `scenarios` where they lie.
try() {
  local kind=$1 root=$2 program=$3 scenarios=$4
  echo "== $kind"
  [ ! -e "$root$PWD" ] || { echo "FAILED: the source tree shows" >&2; exit 1; }
  expect "$kind says which build it is" "yinxin $version" inside "$root" "$program" --version
  expect "$kind finds all shipped scenarios sound" "no errors" inside "$root" "$program" check "$scenarios"
  expect "$kind plays" "ended" inside "$root" "$program" play "$scenarios/imperial-seal" --policy listener --seed 1 --json
  expect "$kind knows its course" "1" inside "$root" "$program" course
  if [ -d "$root$scenarios/../web" ]; then
    expect "$kind makes a course for a learning management system" "yinxin-cmi5.zip" \
      inside "$root" "$program" package --cmi5 "$scenarios/imperial-seal"
  fi
  [ -z "$window" ] || opens "$kind" "$root"
}

# Starts what the menu entry says, and waits until something other than one colour is drawn.
opens() {
  local kind=$1 root=$2 line picture=$dist/window-$1.png tries colours=0
  line=$(sed -n 's/^Exec=\(.*\) %f$/\1/p' "$(find "$root" -name yinxin.desktop -path '*applications*' | head -1)")
  inside "$root" sh -c "exec $line" >"$roots/$kind.log" 2>&1 &
  local started=$!
  for tries in $(seq 90); do
    sleep 1
    xdotool search --name Yinxin >/dev/null 2>&1 || continue
    import -window root "$picture"
    colours=$(identify -format %k "$picture")
    [ "$colours" -lt 500 ] || break
  done
  kill "$started" 2>/dev/null || true
  wait "$started" 2>/dev/null || true
  if [ "$colours" -lt 500 ]; then
    echo "FAILED: $kind opened no window that shows something; it said: $(cat "$roots/$kind.log")" >&2
    exit 1
  fi
  echo "ok: $kind opens its window from the menu: $picture"
}

if [ -n "$window" ]; then
  exec {number}<>"$roots/number"
  Xvfb -displayfd "$number" -screen 0 1280x720x24 -nolisten tcp >/dev/null 2>&1 &
  display=$!
  for _ in $(seq 50); do [ ! -s "$roots/number" ] || break; sleep 0.2; done
  DISPLAY=:$(head -1 "$roots/number")
  export DISPLAY
fi

echo "== files"
listed=$(dpkg-deb -c "$deb")
for file in ./usr/bin/yinxin ./usr/share/applications/yinxin.desktop ./usr/share/icons/hicolor/256x256/apps/yinxin.png \
  ./usr/share/doc/yinxin/copyright ./usr/share/doc/yinxin/third-party-licences.txt.gz \
  ./usr/share/yinxin/assets/licences/ ./usr/share/yinxin/scenarios/imperial-seal/scenario.ron; do
  case $listed in *"$file"*) ;; *) echo "FAILED: the .deb has no $file" >&2; exit 1 ;; esac
done
! grep -E ' \./(home|root|tmp|work)/|assets/make' <<<"$listed" || { echo "FAILED: the .deb has what nobody needs" >&2; exit 1; }
! command -v desktop-file-validate >/dev/null || desktop-file-validate packaging/linux/yinxin.desktop
! command -v appstreamcli >/dev/null || appstreamcli validate --no-net packaging/linux/yinxin.metainfo.xml
if command -v lintian >/dev/null; then lintian --allow-root --fail-on error "$deb"; fi
echo "ok: entry, icon and licences are there"

unpacked=$roots/unpacked
mkdir "$unpacked"
dpkg -x "$deb" "$unpacked/deb"

root=$roots/debian
bare "$root" "$unpacked/deb/usr/lib/yinxin/yinxin"
dpkg -x "$deb" "$root"
try deb "$root" yinxin /usr/share/yinxin/scenarios

root=$roots/portable
bare "$root" "$unpacked/deb/usr/lib/yinxin/yinxin"
mkdir -p "$root/home/hu/my games"
tar -xzf "$tar" -C "$root/home/hu/my games"
folder="/home/hu/my games/$name"
HOME=$root/home/hu XDG_DATA_HOME= "$root$folder/add-to-menu.sh" >/dev/null
# The entry names the place here; inside it is called otherwise.
sed -i "s#$root##g" "$root/home/hu/.local/share/applications/yinxin.desktop"
try tar "$root" "$folder/yinxin" "$folder/scenarios"

if command -v unzip >/dev/null; then
  unzip -q "$zip" -d "$unpacked"
else
  python3 -c 'import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])' "$zip" "$unpacked"
fi
diff -r "$unpacked/$name" "$root$folder"
echo "ok: the zip holds what the tar.gz does"
