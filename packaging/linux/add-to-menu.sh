#!/bin/sh
# Puts Yinxin into the menu of this user, to be started from where this folder lies now.
# 把印信加入当前用户的菜单；文件夹移动后请再运行一次。
#
#   ./add-to-menu.sh            --remove takes it out again
set -eu
here=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
entry=$data/applications/yinxin.desktop
if [ "${1:-}" = --remove ]; then
  rm -f "$entry"
  echo "removed $entry"
  exit
fi
mkdir -p "$data/applications"
# In an entry a path stands in quotes, in which these four are written with a backslash; in a text of
# an entry a backslash is written twice, and % means something.
export program icon
program=$(printf '%s' "$here/yinxin" | sed 's/["`$\\]/\\&/g; s/\\/\\\\/g; s/%/%%/g')
icon=$here/assets/icon.png
awk '
  /^Exec=/ { print "Exec=\"" ENVIRON["program"] "\" %f"; next }
  /^Icon=/ { print "Icon=" ENVIRON["icon"]; next }
  { print }' "$here/yinxin.desktop" >"$entry"
echo "made $entry"
