"""Writes the icons' Rust constants, or their code points for pyftsubset.

    python3 icons.py ../../src/game/theme/icons.rs   # the constants
    python3 icons.py --unicodes                      # to stdout, for fonts.sh

To add an icon, add its name to ICONS and run fonts.sh. Lucide renames icons and keeps the old name
as an alias for a while; an alias is refused here, so that the constants follow lucide.dev.
"""
import json
import sys
from pathlib import Path

LUCIDE = Path(__file__).parent / "node_modules/lucide-static"

ICONS = """
    accessibility arrow-down arrow-left arrow-left-right arrow-right arrow-up award book-open
    book-open-text bot building-complex calendar-days chart-column chart-line check chevron-down
    chevron-left chevron-right chevron-up circle-alert circle-check circle-question-mark circle-x
    clock coins download ear external-link eye eye-off face-grinning face-neutral
    face-slightly-frowning face-slightly-smiling flag folder-open gauge gift graduation-cap
    handshake heart house info keyboard languages lightbulb list lock log-out map map-pin maximize
    megaphone message-square-text mic minus monitor moon notebook-pen package panel-right pencil
    phone plane play plus receipt-text rotate-ccw rotate-cw scale search send settings
    shield-check sliders-horizontal stamp star store sun swords tag target timer trash
    triangle-alert type undo-2 user users volume-2 x
""".split()

HEADER = """\
//! The icons: Lucide 1.62 code points, generated from lucide-static's `codepoints.json` by
//! `assets/make/icons.py`.
//!
//! Drawn as text glyphs in the font `assets/fonts/Lucide.ttf`, which holds these icons and no
//! others.
"""


def constant(name):
    return name.replace("-", "_").upper()


def code_points():
    known = json.loads((LUCIDE / "font/codepoints.json").read_text())
    current = json.loads((LUCIDE / "tags.json").read_text())
    for name in ICONS:
        if name not in current:
            others = [n for n in current if n in known and known[n] == known.get(name)]
            sys.exit(f"{name}: not a current Lucide name; perhaps {', '.join(others) or 'removed'}")
    return {name: known[name] for name in ICONS}


points = code_points()
if sys.argv[1:] == ["--unicodes"]:
    print(",".join(f"U+{p:04X}" for p in points.values()))
else:
    lines = [f'pub const {constant(n)}: &str = "\\u{{{p:04x}}}";' for n, p in points.items()]
    text = HEADER + "\n" + "\n".join(sorted(lines)) + "\n"
    Path(sys.argv[1]).write_text(text, encoding="utf-8")
