"""Gathers ../licences from the npm packages, each as its authors wrote it.

    python3 licences.py      # after fonts.sh

Above each font licence stands the copyright line inside the font file, which is sometimes newer
than the one in the package.
"""
import shutil
from pathlib import Path

from fontTools.ttLib import TTFont

MAKE = Path(__file__).parent
MODULES = MAKE / "node_modules"
FONTS = MAKE.parent / "fonts"
OUT = MAKE.parent / "licences"

FAMILIES = {
    "noto-sans-sc": "NotoSansSC-Regular",
    "noto-serif-sc": "NotoSerifSC-SemiBold",
    "source-sans-3": "SourceSans3-Regular",
    "source-serif-4": "SourceSerif4-SemiBold",
}

OUT.mkdir(exist_ok=True)
for package, font in FAMILIES.items():
    copyright_line = TTFont(FONTS / f"{font}.ttf", lazy=True)["name"].getDebugName(0)
    licence = (MODULES / "@expo-google-fonts" / package / "LICENSE_FONT").read_text("utf-8")
    text = f"Copyright line in the font files: {copyright_line}\n\n{licence.strip()}\n"
    (OUT / f"OFL-{font.split('-')[0]}.txt").write_text(text, "utf-8")

shutil.copyfile(MODULES / "lucide-static/LICENSE", OUT / "ISC-Lucide.txt")

# The part of the package's licence that speaks of the drawings; its code is not shipped.
licence = (MODULES / "@dicebear/open-peeps/LICENSE").read_text("utf-8")
design = licence.split("# Design\n")[1].split("# Code\n")[0].strip()
(OUT / "CC0-OpenPeeps.txt").write_text(
    "The portraits are put together from the drawings of Open Peeps, as packaged by DiceBear\n"
    "(npm: @dicebear/open-peeps), whose licence says of them:\n\n"
    f"{design}\n\n"
    "CC0 puts the drawings into the public domain; it asks for no credit. We give it gladly.\n",
    "utf-8",
)
