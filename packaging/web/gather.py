"""Puts the folder together that a host serves: the page, the module, assets, scenarios.

    gather.py FOLDER_OF_THE_MODULE OUT

Chinese fonts are cut down to the characters of our own texts, which makes them a third as large; one
whole font stays beside them for names and packs with other characters. Needs fonttools, which is
installed in a folder of its own where it is missing.
"""

import hashlib
import json
import pathlib
import shutil
import subprocess
import sys
import zipfile

HERE = pathlib.Path(__file__).parent
ROOT = HERE.parent.parent
# For a Latin text; in the order in which they are asked for.
LATIN = ["SourceSans3-Regular", "SourceSans3-Medium", "SourceSans3-SemiBold", "SourceSerif4-SemiBold", "SourceSerif4-Bold"]
HAN = ["NotoSansSC-Regular", "NotoSansSC-Medium", "NotoSansSC-Bold", "NotoSerifSC-ExtraBold"]
BOTH = ["NotoSerifSC-Black", "Lucide"]
# For all that our own texts do not say.
WHOLE = "NotoSansSC-Regular"
# Bytes of a file, as on 1980-01-01: the same files make the same zip.
STAMP = (1980, 1, 1, 0, 0, 0)


def main():
    made, out = map(pathlib.Path, sys.argv[1:])
    shutil.rmtree(out, ignore_errors=True)
    (out / "assets/fonts").mkdir(parents=True)
    for name in ["index.html", "page.js", "manifest.webmanifest"]:
        shutil.copy(HERE / name, out)
    for name in ["yinxin.js", "yinxin_bg.wasm"]:
        shutil.copy(made / name, out)
    shutil.copytree(ROOT / "assets/portraits", out / "assets/portraits")
    shutil.copytree(ROOT / "assets/licences", out / "assets/licences")
    for name in ["icon.png", "CREDITS.md"]:
        shutil.copy(ROOT / "assets" / name, out / "assets")
    for name in ["LICENSE-MIT", "LICENSE-APACHE"]:
        shutil.copy(ROOT / name, out)
    fonts(out / "assets/fonts")
    scenarios(out / "content.zip")
    list_files(out)


def fonts(out):
    source = ROOT / "assets/fonts"
    for name in LATIN + BOTH:
        shutil.copy(source / f"{name}.ttf", out)
    shutil.copy(source / f"{WHOLE}.ttf", out / f"{WHOLE}-whole.ttf")
    try:
        import fontTools  # noqa: F401
        python = sys.executable
    except ImportError:
        place = ROOT / "target/fonttools"
        python = place / "bin/python"
        if not python.exists():
            subprocess.run([sys.executable, "-m", "venv", place], check=True)
            subprocess.run([python, "-m", "pip", "install", "-q", "fonttools"], check=True)
    points = out / "points.txt"
    points.write_text(",".join(f"U+{point:04X}" for point in sorted(characters())))
    for name in HAN:
        subprocess.run(
            [python, "-m", "fontTools.subset", source / f"{name}.ttf", f"--unicodes-file={points}", "--layout-features=*",
             "--no-hinting", "--desubroutinize", "--name-IDs=*", "--notdef-outline", f"--output-file={out / name}.ttf"],
            check=True,
        )
    points.unlink()


def characters():
    """The characters of everything that can be said or shown, and what is typed most."""
    texts = [path for folder in ["assets/locales", "assets/manual", "scenarios"] for path in (ROOT / folder).rglob("*")]
    said = {ord(one) for path in texts if path.suffix in {".ftl", ".ron", ".md"} for one in path.read_text("utf-8")}
    said |= set(range(0x20, 0x7F)) | set(range(0xA0, 0x180)) | set(range(0x2010, 0x2028)) | set(range(0x3000, 0x3020))
    return {point for point in said if point >= 0x20}


def scenarios(out):
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as pack:
        for path in sorted((ROOT / "scenarios").rglob("*")):
            if path.suffix in {".ron", ".ftl"}:
                pack.writestr(zipfile.ZipInfo(str(path.relative_to(ROOT / "scenarios")), STAMP), path.read_bytes(),
                              zipfile.ZIP_DEFLATED, 9)


def list_files(out):
    """What the page fetches before it starts, with sizes, and what is kept for use without a network."""
    files = [path for path in sorted(out.rglob("*")) if path.is_file()]
    hashes = {str(path.relative_to(out)): hashlib.sha256(path.read_bytes()).hexdigest()[:16] for path in files}
    sized = lambda names: [[name, (out / name).stat().st_size] for name in names]  # noqa: E731
    font = lambda name: f"assets/fonts/{name}.ttf"  # noqa: E731
    facts = {
        "start": sized(["yinxin_bg.wasm", "content.zip"]),
        "first": {
            "en": sized(map(font, LATIN + BOTH)),
            "zh": sized(map(font, HAN + BOTH)),
        },
        "hashes": hashes,
    }
    (out / "files.json").write_text(json.dumps(facts, indent=1))
    build = hashlib.sha256(json.dumps(hashes).encode()).hexdigest()[:16]
    worker = (HERE / "sw.js").read_text("utf-8").replace("@BUILD@", build)
    (out / "sw.js").write_text(worker, "utf-8")


if __name__ == "__main__":
    main()
