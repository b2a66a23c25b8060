#!/bin/sh
# Makes ../fonts and the icon constants from the npm packages. See README.md.
set -eu
cd "$(dirname "$0")"
packages=node_modules/@expo-google-fonts
out=../fonts
mkdir -p "$out" ../../src/game/theme
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# `--name-IDs='*'` keeps the copyright and licence inside the file; `--notdef-outline` shows a
# missing character as a box rather than as nothing.
subset() { # source, code point file, output
    pyftsubset "$1" --unicodes-file="$2" --layout-features='*' --no-hinting --desubroutinize --no-harfbuzz-repacker \
        --name-IDs='*' --notdef-outline --output-file="$out/$3"
}

python3 subset_font.py > "$scratch/chinese.txt"
for style in 400Regular 500Medium 700Bold; do
    file="NotoSansSC-${style#???}.ttf"
    subset "$packages/noto-sans-sc/$style/NotoSansSC_$style.ttf" "$scratch/chinese.txt" "$file"
    # Marks beside each other close up (the feature chws); the serifs come with it.
    add-chws -o "$scratch/" "$out/$file" > /dev/null
    mv "$scratch/$file" "$out/$file"
done
for style in 600SemiBold 800ExtraBold; do
    subset "$packages/noto-serif-sc/$style/NotoSerifSC_$style.ttf" "$scratch/chinese.txt" \
        "NotoSerifSC-${style#???}.ttf"
done

# The logo and the grade seal need a few characters only.
python3 - > "$scratch/seal.txt" <<'PY'
import string
text = "印信优良中差及格合未成交拒离甲乙丙丁 +-." + string.digits + string.ascii_letters
print(",".join(f"U+{ord(c):04X}" for c in text))
PY
subset "$packages/noto-serif-sc/900Black/NotoSerifSC_900Black.ttf" "$scratch/seal.txt" \
    NotoSerifSC-Black.ttf

# Whole: "Source" is a reserved font name, so a subset would have to be renamed.
for style in 400Regular 500Medium 600SemiBold 700Bold; do
    cp "$packages/source-sans-3/$style/SourceSans3_$style.ttf" "$out/SourceSans3-${style#???}.ttf"
done
for style in 600SemiBold 700Bold; do
    cp "$packages/source-serif-4/$style/SourceSerif4_$style.ttf" "$out/SourceSerif4-${style#???}.ttf"
done

# No layout features: Lucide's only one spells icons by their Latin names.
python3 icons.py --unicodes > "$scratch/icons.txt"
pyftsubset node_modules/lucide-static/font/lucide.ttf --unicodes-file="$scratch/icons.txt" --no-harfbuzz-repacker \
    --layout-features= --name-IDs='*' --output-file="$out/Lucide.ttf"
python3 icons.py ../../src/game/theme/icons.rs

chmod 644 "$out"/*.ttf
python3 coverage.py "$out" > "$out/coverage.txt"
