"""Writes which characters the fonts can show, as merged ranges of code points.

    python3 coverage.py ../fonts > ../fonts/coverage.txt

A character counts as covered in a language only if both the text and the title font have it.
"""
import sys
from pathlib import Path

from fontTools.ttLib import TTFont

PAIRS = {
    "zh": ("NotoSansSC-Regular.ttf", "NotoSerifSC-SemiBold.ttf"),
    "en": ("SourceSans3-Regular.ttf", "SourceSerif4-SemiBold.ttf"),
}


def ranges(points):
    start = last = None
    for point in sorted(points):
        if last is not None and point == last + 1:
            last = point
            continue
        if last is not None:
            yield start, last
        start = last = point
    if last is not None:
        yield start, last


fonts = Path(sys.argv[1])
print("# Code points that both fonts of a language hold; hexadecimal, ends included.")
for language, files in PAIRS.items():
    held = [set(TTFont(fonts / file, lazy=True).getBestCmap()) for file in files]
    print(f"[{language}]")
    for start, end in ranges(set.intersection(*held)):
        print(f"{start:x}-{end:x}")
