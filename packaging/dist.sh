#!/usr/bin/env bash
# Makes the packages for Linux on x86_64: a .deb, a portable .tar.gz and a .zip, in dist/.
#
#   packaging/dist.sh [--binary PROGRAM] [--web FOLDER] [--out FOLDER]
#
# --binary  a program that is built already; else the release is built
# --web     a web build (packaging/web/build.sh) that goes into the packages, for `yinxin package`
#
# Works without a network, with what every Debian has (dpkg-deb, tar, gzip) and zip or python3. The same
# program of the same commit makes the same packages.
set -euo pipefail
cd "$(dirname "$0")/.."

binary= web= out=dist
while [ $# -gt 0 ]; do
  case $1 in
    --binary | --web | --out)
      [ $# -ge 2 ] || { echo "$1 needs a value" >&2; exit 2; }
      declare "${1#--}=$2"
      shift 2
      ;;
    *) echo "unknown: $1; see the head of packaging/dist.sh" >&2; exit 2 ;;
  esac
done
for need in dpkg-deb tar gzip; do
  command -v $need >/dev/null || { echo "$need is missing" >&2; exit 2; }
done
command -v zip >/dev/null || command -v python3 >/dev/null || { echo "zip is missing, and python3 too: apt-get install zip" >&2; exit 2; }
[ -z "$web" ] || [ -f "$web/index.html" ] || { echo "$web is no web build; make one: packaging/web/build.sh" >&2; exit 2; }

# Outside of a git checkout, as from an archive of the sources, the build has no name.
build=$(git log -1 --format='%h %cs' 2>/dev/null || true)
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || stat -c %Y Cargo.toml)}
export SOURCE_DATE_EPOCH
if [ -z "$binary" ]; then
  YINXIN_BUILD=$build cargo build --release --locked
  binary=${CARGO_TARGET_DIR:-target}/release/yinxin
fi
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -1)
says=$("$binary" --version)
case $says in
  "yinxin $version"*) echo "== $says" ;;
  *) echo "$binary says that it is “$says”, not version $version" >&2; exit 2 ;;
esac

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$out"
out=$(cd "$out" && pwd)
# Whoever unpacks it can read it, whatever may be read here.
umask 022

program() {
  cp "$binary" "$1"
  if command -v strip >/dev/null; then strip "$1"; fi
  chmod 755 "$1"
}

# What the program finds beside it. How assets were made is no part of it.
content() {
  mkdir -p "$1"
  cp -r assets scenarios "$1"
  rm -rf "$1/assets/make"
  if [ -n "$web" ]; then cp -r "$web" "$1/web"; fi
  chmod -R u=rwX,go=rX "$1"
}

dated() {
  find "$1" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
}

zipped() {
  if command -v zip >/dev/null; then
    find "$1" | LC_ALL=C sort | TZ=UTC zip -X -9 -q "$2" -@
    return
  fi
  TZ=UTC python3 - "$1" "$2" <<'PYTHON'
import os, sys, zipfile
with zipfile.ZipFile(sys.argv[2], "w", zipfile.ZIP_DEFLATED, compresslevel=9) as file:
    names = [os.path.join(folder, name) for folder, _, names in os.walk(sys.argv[1]) for name in names]
    for name in sorted(names):
        file.write(name)
PYTHON
}

echo "== portable"
name=yinxin-$version-linux-x86_64
mkdir "$work/$name"
program "$work/$name/yinxin"
content "$work/$name"
cp LICENSE-MIT LICENSE-APACHE CHANGELOG.md packaging/third-party-licences.txt packaging/linux/READ-ME.txt \
  packaging/linux/yinxin.desktop "$work/$name"
install -m 755 packaging/linux/add-to-menu.sh "$work/$name"
dated "$work/$name"
(
  cd "$work"
  rm -f "$out/$name.tar.gz" "$out/$name.zip"
  tar --sort=name --owner=0 --group=0 --numeric-owner --format=gnu -c "$name" | gzip -9n >"$out/$name.tar.gz"
  zipped "$name" "$out/$name.zip"
)

echo "== Debian"
root=$work/deb
share=$root/usr/share
mkdir -p "$root/DEBIAN" "$root/usr/bin" "$root/usr/lib/yinxin" "$share/doc/yinxin" "$share/man/man1" "$share/applications" \
  "$share/metainfo" "$share/mime/packages" "$share/icons/hicolor/256x256/apps"
program "$root/usr/lib/yinxin/yinxin"
content "$share/yinxin"
# The program looks beside where it really lies; what is the same on every machine lies in share.
ln -s ../lib/yinxin/yinxin "$root/usr/bin/yinxin"
for folder in "$share/yinxin"/*; do
  ln -s "../../share/yinxin/${folder##*/}" "$root/usr/lib/yinxin/${folder##*/}"
done
cp packaging/linux/yinxin.desktop "$share/applications"
cp packaging/linux/yinxin.metainfo.xml "$share/metainfo/example.yinxin.yinxin.metainfo.xml"
cp packaging/linux/yinxin-mime.xml "$share/mime/packages/yinxin.xml"
cp assets/icon.png "$share/icons/hicolor/256x256/apps/yinxin.png"
gzip -9nc packaging/linux/yinxin.1 >"$share/man/man1/yinxin.1.gz"
gzip -9nc CHANGELOG.md >"$share/doc/yinxin/CHANGELOG.md.gz"
maintainer="The Yinxin contributors <yinxin@yinxin.example>"
gzip -9nc >"$share/doc/yinxin/changelog.gz" <<CHANGES
yinxin ($version) unstable; urgency=medium

  * ${says#yinxin }. What is new is told in CHANGELOG.md.gz.

 -- $maintainer  $(LC_ALL=C date -u -R -d "@$SOURCE_DATE_EPOCH")
CHANGES
gzip -9nc packaging/third-party-licences.txt >"$share/doc/yinxin/third-party-licences.txt.gz"
# A field goes on in lines that begin with a space; an empty one has a dot.
sed 's/^$/./; s/^/ /' LICENSE-MIT >"$work/mit"
sed "/^@MIT@$/{r $work/mit
d}" packaging/linux/copyright >"$share/doc/yinxin/copyright"
chmod -R u=rwX,go=rX "$share"

# The oldest C library that has all that the program asks for.
libc=2.36
if command -v objdump >/dev/null; then
  libc=$(objdump -T "$root/usr/lib/yinxin/yinxin" | grep -o 'GLIBC_[0-9.]*' | sed 's/GLIBC_//' | sort -uV | tail -1)
fi
cat >"$root/DEBIAN/control" <<CONTROL
Package: yinxin
Version: $version
Section: education
Priority: optional
Architecture: amd64
Installed-Size: $(du -sk --exclude=DEBIAN "$root" | cut -f1)
Maintainer: $maintainer
Depends: libc6 (>= $libc), libgcc-s1, libx11-6, libx11-xcb1, libxcb1, libxcursor1, libxi6, libxkbcommon0, libxkbcommon-x11-0
Recommends: libvulkan1, mesa-vulkan-drivers | vulkan-icd
Description: practise selling with simulated customers
 A role-play simulator for selling: customers with hidden needs, judged by
 their four buying factors, with a course of lessons and talks. Trainers
 write scenarios of their own and check them in the terminal.
 .
 In English and Chinese. 销售角色扮演模拟，中英文皆可。
CONTROL
(cd "$root" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum >DEBIAN/md5sums)
dated "$root"
deb=$out/yinxin_${version}_amd64.deb
dpkg-deb --root-owner-group -Zxz --build "$root" "$deb" >/dev/null

(cd "$out" && sha256sum "$name.tar.gz" "$name.zip" "${deb##*/}" >SHA256SUMS)
echo "== made"
du -h "$out/$name.tar.gz" "$out/$name.zip" "$deb"
