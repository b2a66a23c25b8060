//! Packs: what is handed out comes back, and a hostile one is refused and touches nothing.

use std::io::{Cursor, Write as _};

use proptest::prelude::*;
use yinxin::record::pack::{limits, read, write};
use yinxin::scenario::SourceFiles;
use yinxin::text::Language;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

fn scenario(id: &str) -> SourceFiles {
    SourceFiles {
        id: id.to_owned(),
        scenario: format!("(title: \"{id}\")"),
        translations: vec![(Language::Chinese, "a = b\n".to_owned())],
    }
}

fn plain() -> SimpleFileOptions {
    SimpleFileOptions::default().compression_method(CompressionMethod::Deflated)
}

/// A zip with these files.
fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, plain()).expect("the zip can be written");
        zip.write_all(bytes).expect("the zip can be written");
    }
    zip.finish().expect("the zip can be written").into_inner()
}

/// A pack with one good scenario and a file of that name.
fn with(name: &str) -> Vec<u8> {
    zipped(&[("a/scenario.ron", b"()"), (name, b"x")])
}

fn code(bytes: &[u8]) -> &'static str {
    read(bytes, "pack").expect_err("it is refused").code()
}

/// The same bytes with one name written over another of the same length, in both places.
fn renamed(mut bytes: Vec<u8>, from: &[u8], to: &[u8]) -> Vec<u8> {
    assert_eq!(from.len(), to.len());
    let places: Vec<usize> = (0..=bytes.len() - from.len())
        .filter(|&at| bytes[at..].starts_with(from))
        .collect();
    for at in places {
        bytes[at..at + to.len()].copy_from_slice(to);
    }
    bytes
}

/// Where the list of contents says something about its nth entry.
fn listed(bytes: &[u8], nth: usize) -> usize {
    let places = (0..bytes.len()).filter(|&at| bytes[at..].starts_with(b"PK\x01\x02"));
    places.collect::<Vec<_>>()[nth]
}

#[test]
fn what_is_packed_is_read_again_in_the_order_of_ids() {
    let bytes = write(&[scenario("two"), scenario("one")]).expect("it can be packed");
    let pack = read(&bytes, "pack").expect("it can be read");
    let ids: Vec<&str> = pack.scenarios.iter().map(|files| files.id.as_str()).collect();
    assert_eq!(ids, ["one", "two"]);
    assert_eq!(pack.scenarios[0].scenario, "(title: \"one\")");
    assert_eq!(
        pack.scenarios[0].translations,
        [(Language::Chinese, "a = b\n".to_owned())]
    );
}

#[test]
fn the_same_scenarios_make_the_same_bytes() {
    let one = write(&[scenario("two"), scenario("one")]).expect("it can be packed");
    let other = write(&[scenario("one"), scenario("two")]).expect("it can be packed");
    assert_eq!(one, other);
}

#[test]
fn a_scenario_without_a_folder_is_called_like_the_pack() {
    let pack = read(&zipped(&[("scenario.ron", b"()")]), "seal").expect("it can be read");
    assert_eq!(pack.scenarios[0].id, "seal");
}

#[test]
fn what_finder_adds_is_nobody_s_file() {
    let bytes = zipped(&[
        ("a/scenario.ron", b"()"),
        ("__MACOSX/a/._scenario.ron", b"x"),
        ("a/.DS_Store", b"x"),
        ("a/notes.md", b"x"),
    ]);
    let pack = read(&bytes, "pack").expect("it can be read");
    assert_eq!(pack.others, ["a/notes.md"]);
}

#[test]
fn a_name_that_leads_out_of_the_pack_is_refused() {
    // The library that writes would mend some names, so a plain one is written over.
    for name in [
        "../../etc/x",
        "/etc/passwd",
        "C:/windowsx",
        "a/../../b/x",
        "a\\..\\..\\bx",
        "a//scenariox",
        "aux.txt/abc",
        "a/./scenari",
    ] {
        let same_length = "z".repeat(name.len());
        let bytes = renamed(with(&same_length), same_length.as_bytes(), name.as_bytes());
        assert_eq!(code(&bytes), "P006", "{name}");
    }
}

#[test]
fn a_link_is_refused() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("a/scenario.ron", plain())
        .expect("the zip can be written");
    zip.add_symlink("a/zh.ftl", "/etc/passwd", plain())
        .expect("the zip can be written");
    assert_eq!(
        code(&zip.finish().expect("the zip can be written").into_inner()),
        "P011"
    );
}

#[test]
fn two_files_of_one_name_are_refused() {
    let twice = renamed(
        zipped(&[("a/scenario.ron", b"()"), ("b/scenario.ron", b"()")]),
        b"b/scenario.ron",
        b"a/scenario.ron",
    );
    assert_eq!(code(&twice), "P009");
    assert_eq!(
        code(&zipped(&[("a/scenario.ron", b"()"), ("A/scenario.ron", b"()")])),
        "P010"
    );
    assert_eq!(
        code(&zipped(&[("x/a/scenario.ron", b"()"), ("y/a/scenario.ron", b"()")])),
        "P021"
    );
}

#[test]
fn a_bomb_is_refused_before_it_is_unpacked() {
    let zeros = vec![b' '; 900_000];
    assert_eq!(code(&zipped(&[("a/scenario.ron", &zeros)])), "P014");
}

#[test]
fn a_file_that_claims_to_be_small_is_read_no_further_than_allowed() {
    let zeros = vec![b' '; 3_000_000];
    let mut bytes = zipped(&[("a/scenario.ron", &zeros)]);
    let at = listed(&bytes, 0);
    bytes[at + 24..at + 28].copy_from_slice(&100_u32.to_le_bytes());
    assert!(["P018", "P019"].contains(&code(&bytes)), "{}", code(&bytes));
}

#[test]
fn too_much_of_anything_is_refused() {
    let many: Vec<String> = (0..=limits::MAX_ENTRIES).map(|at| format!("f{at}")).collect();
    let many: Vec<(&str, &[u8])> = many.iter().map(|name| (name.as_str(), b"".as_slice())).collect();
    assert_eq!(code(&zipped(&many)), "P003");
    let scenarios: Vec<SourceFiles> = (0..=limits::MAX_SCENARIOS)
        .map(|at| scenario(&format!("s{at}")))
        .collect();
    assert_eq!(write(&scenarios).expect_err("it is refused").code(), "P004");
    assert_eq!(code(&vec![0; limits::MAX_PACK_BYTES + 1]), "P002");
    assert_eq!(code(&with("a/b/c/d/e/f/g")), "P007");
    assert_eq!(code(&with(&"n".repeat(limits::MAX_NAME_BYTES + 1))), "P007");
    // Noise does not shrink, so the sum of all files is reached without a bomb.
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..70 {
        zip.start_file(format!("f{at}"), plain())
            .expect("the zip can be written");
        let lines: String = (0..60_000_u64)
            .map(|line| format!("{:016x}\n", (line + at).wrapping_mul(7_919) % 4_093))
            .collect();
        zip.write_all(lines.as_bytes()).expect("the zip can be written");
    }
    assert_eq!(
        code(&zip.finish().expect("the zip can be written").into_inner()),
        "P015"
    );
}

#[test]
fn a_pack_within_a_pack_is_refused() {
    let inner = zipped(&[("a/scenario.ron", b"()")]);
    assert_eq!(code(&zipped(&[("a/scenario.ron", b"()"), ("b.ZIP", &inner)])), "P017");
}

#[test]
fn an_encrypted_file_is_refused() {
    let mut bytes = with("a/zh.ftl");
    let at = listed(&bytes, 1);
    bytes[at + 8] |= 1;
    assert_eq!(code(&bytes), "P012");
}

#[test]
fn another_way_of_packing_is_refused() {
    let mut bytes = with("a/zh.ftl");
    let at = listed(&bytes, 1);
    bytes[at + 10] = 14;
    assert_eq!(code(&bytes), "P013");
}

#[test]
fn entries_that_share_bytes_are_refused() {
    let mut bytes = zipped(&[("a/scenario.ron", b"()"), ("b/scenario.ron", b"()")]);
    let (first, second) = (listed(&bytes, 0), listed(&bytes, 1));
    // The second claims the place, and so the name, of the first.
    let place: [u8; 4] = bytes[first + 42..first + 46].try_into().expect("four bytes");
    bytes[second + 42..second + 46].copy_from_slice(&place);
    assert_eq!(code(&bytes), "P018");
    let mut bytes = zipped(&[("a/scenario.ron", b"()"), ("b/scenario.ron", b"()")]);
    let at = listed(&bytes, 0);
    bytes[at + 20..at + 24].copy_from_slice(&60_u32.to_le_bytes());
    assert_eq!(code(&bytes), "P016");
}

#[test]
fn a_damaged_file_is_refused() {
    let mut bytes = with("a/zh.ftl");
    let at = listed(&bytes, 0);
    bytes[at + 16] ^= 0xff;
    assert_eq!(code(&bytes), "P018");
}

#[test]
fn a_name_or_a_text_that_is_not_utf_8_is_refused() {
    assert_eq!(
        code(&renamed(with("a/name.md"), b"a/name.md", b"a/na\xff\xfe.md")),
        "P008"
    );
    assert_eq!(code(&zipped(&[("a/scenario.ron", b"\xff")])), "P020");
}

#[test]
fn what_is_no_pack_is_refused() {
    assert_eq!(code(b""), "P001");
    assert_eq!(code(b"PK\x05\x06"), "P001");
    assert_eq!(code(&zipped(&[("readme.md", b"x")])), "P005");
    let cut = with("a/zh.ftl");
    assert_eq!(code(&cut[..cut.len() - 1]), "P001");
    assert_eq!(
        code(&[b"MZ".as_slice(), &cut].concat()),
        "P001",
        "nothing may stand before the list that it does not count"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn junk_never_breaks(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = read(&bytes, "x");
    }

    #[test]
    fn a_mangled_pack_never_breaks(changes in prop::collection::vec((0_usize..600, any::<u8>()), 1..6), cut in 0_usize..40) {
        let mut bytes = write(&[scenario("one"), scenario("two")]).expect("it can be packed");
        let length = bytes.len();
        for (at, byte) in changes {
            bytes[at % length] = byte;
        }
        bytes.truncate(length - cut.saturating_sub(20));
        let _ = read(&bytes, "x");
    }
}
