"""Draws ../icon.png, the window's icon: the seal of the logo with an inner frame.

    python3 window_icon.py      # after fonts.sh, whose NotoSerifSC-Black.ttf it uses
"""
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

ASSETS = Path(__file__).parent.parent
SEAL, ON_FILL = "#B4311F", "#FFFCF5"
SIZE = 256
SCALE = 4  # drawn larger, then reduced: Pillow does not smooth the edges of shapes

# Transparent vermilion rather than transparent black, which would darken the corners.
picture = Image.new("RGBA", (SIZE * SCALE,) * 2, SEAL + "00")
draw = ImageDraw.Draw(picture)


def square(inset, radius, **style):
    edge = SIZE * SCALE - inset * SCALE - 1
    draw.rounded_rectangle((inset * SCALE, inset * SCALE, edge, edge), radius * SCALE, **style)


square(4, 44, fill=SEAL)
square(20, 30, outline=ON_FILL, width=8 * SCALE)

font = ImageFont.truetype(ASSETS / "fonts/NotoSerifSC-Black.ttf", 156 * SCALE)
left, top, right, bottom = draw.textbbox((0, 0), "印", font=font)
middle = SIZE * SCALE / 2
draw.text((middle - (left + right) / 2, middle - (top + bottom) / 2), "印", font=font, fill=ON_FILL)

picture.resize((SIZE, SIZE), Image.Resampling.LANCZOS).save(ASSETS / "icon.png", optimize=True)
