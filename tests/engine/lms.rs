//! Packages for learning management systems: what the system reads names what is in them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{Cursor, Read as _};
use std::path::Path;

use assert_cmd::Command;
use roxmltree::Document;
use tempfile::TempDir;
use yinxin::record::pack;
use yinxin::record::xapi::extension;
use yinxin::report::lms::SCRIPT;
use yinxin::scenario::Factor;
use zip::ZipArchive;

/// A web build as small as one can be; its portrait has a name that no address may have as it is.
fn web(folder: &Path) -> std::path::PathBuf {
    let web = folder.join("web");
    fs::create_dir_all(web.join("assets/portraits")).expect("a folder can be made");
    let page = "<!doctype html><html><head><title>Yinxin</title></head><body></body></html>";
    for (name, text) in [
        ("index.html", page),
        ("page.js", "start()"),
        ("page.js.br", "compressed"),
        ("sw.js", "a service worker"),
        ("assets/portraits/何 1.png", "a picture"),
    ] {
        fs::write(web.join(name), text).expect("a file can be written");
    }
    web
}

fn yinxin(folder: &TempDir, arguments: &[&str]) -> Command {
    let mut command = Command::new(assert_cmd::cargo::cargo_bin!("yinxin"));
    command.current_dir(folder.path()).args(arguments);
    command.env_remove("LC_ALL").env("LANG", "C.UTF-8");
    command
}

/// The files of a package of the seal and the keyboard meeting.
fn packaged(standard: &[&str]) -> BTreeMap<String, Vec<u8>> {
    unzipped(&package(standard))
}

/// The package itself.
fn package(standard: &[&str]) -> Vec<u8> {
    let folder = TempDir::new().expect("there is room for a folder");
    let web = web(folder.path()).display().to_string();
    let scenarios = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    let [one, two] = ["keyboard-meeting", "imperial-seal"].map(|id| scenarios.join(id).display().to_string());
    let mut arguments = vec!["package", "--web", &web, "--out", "course.zip", &one, &two];
    arguments.extend(standard);
    yinxin(&folder, &arguments).assert().success();
    fs::read(folder.path().join("course.zip")).expect("it was written")
}

fn unzipped(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("it is a zip file");
    (0..archive.len())
        .map(|at| {
            let mut file = archive.by_index(at).expect("the file can be read");
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).expect("the file is whole");
            (file.name().expect("a name is text").into_owned(), bytes)
        })
        .collect()
}

fn text<'f>(files: &'f BTreeMap<String, Vec<u8>>, name: &str) -> &'f str {
    std::str::from_utf8(&files[name]).expect("it is text")
}

/// The addresses of all files that a manifest of SCORM lists.
fn listed(manifest: &Document<'_>) -> BTreeSet<String> {
    let files = manifest.descendants().filter(|node| node.tag_name().name() == "file");
    files
        .filter_map(|file| file.attribute("href"))
        .map(str::to_owned)
        .collect()
}

#[test]
fn a_manifest_lists_every_file_of_the_package_and_nothing_else() {
    for version in ["1.2", "2004"] {
        let files = packaged(&["--scorm", version]);
        let manifest = Document::parse(text(&files, "imsmanifest.xml")).expect("it is XML");
        let packed: BTreeSet<String> = files
            .keys()
            .filter(|name| *name != "imsmanifest.xml")
            .cloned()
            .collect();
        // RFC 3986: the bytes of 何 are E4 BD 95, a space is 20.
        let portrait = "assets/portraits/何 1.png";
        let mut addresses: BTreeSet<String> = packed.iter().filter(|name| *name != portrait).cloned().collect();
        addresses.insert("assets/portraits/%E4%BD%95%201.png".to_owned());
        assert!(packed.contains(portrait));
        assert_eq!(listed(&manifest), addresses, "SCORM {version}");
    }
}

#[test]
fn a_package_holds_the_chosen_scenarios_as_a_pack_that_can_be_opened() {
    let files = packaged(&["--cmi5"]);
    let pack = pack::read(&files["pack.zip"], "pack").expect("the pack is sound");
    let ids: Vec<&str> = pack.scenarios.iter().map(|files| files.id.as_str()).collect();
    assert_eq!(ids, ["imperial-seal", "keyboard-meeting"]);
}

#[test]
fn the_script_runs_before_the_game_and_knows_the_scenarios() {
    let files = packaged(&["--scorm", "2004"]);
    let page = text(&files, "index.html");
    let tag = "<head>\n<script src=\"lms.js\" data-standard=\"scorm-2004\" data-pack=\"pack.zip\" \
               data-scenarios=\"[&quot;imperial-seal&quot;,&quot;keyboard-meeting&quot;]\"></script><title>";
    assert!(page.contains(tag), "{page}");
}

#[test]
fn what_a_system_would_serve_stale_or_twice_is_left_out() {
    let files = packaged(&["--scorm", "1.2"]);
    assert!(files.contains_key("page.js"));
    assert!(!files.contains_key("sw.js"));
    assert!(!files.contains_key("page.js.br"));
}

#[test]
fn each_standard_has_its_own_manifest_that_starts_the_page() {
    let old = packaged(&["--scorm", "1.2"]);
    let manifest = Document::parse(text(&old, "imsmanifest.xml")).expect("it is XML");
    let resource = |manifest: &Document<'_>| {
        let found = manifest.descendants().find(|node| node.tag_name().name() == "resource");
        let resource = found.expect("there is something to start");
        let kind = resource
            .attributes()
            .find(|own| own.name().eq_ignore_ascii_case("scormtype"));
        (
            resource.attribute("href").map(str::to_owned),
            kind.map(|kind| (kind.name().to_owned(), kind.value().to_owned())),
        )
    };
    let started = |kind: &str| (Some("index.html".to_owned()), Some((kind.to_owned(), "sco".to_owned())));
    assert_eq!(resource(&manifest), started("scormtype"));
    assert!(text(&old, "imsmanifest.xml").contains("<schemaversion>1.2</schemaversion>"));

    let new = packaged(&["--scorm", "2004"]);
    let manifest = Document::parse(text(&new, "imsmanifest.xml")).expect("it is XML");
    assert_eq!(resource(&manifest), started("scormType"));
    assert!(text(&new, "imsmanifest.xml").contains("<schemaversion>2004 4th Edition</schemaversion>"));
    let objectives: Vec<&str> = manifest
        .descendants()
        .filter(|node| node.tag_name().name() == "objective")
        .filter_map(|node| node.attribute("objectiveID"))
        .collect();
    assert_eq!(objectives, Factor::ALL.map(Factor::name));

    let cmi5 = packaged(&["--cmi5"]);
    assert!(!cmi5.contains_key("imsmanifest.xml"));
    let structure = Document::parse(text(&cmi5, "cmi5.xml")).expect("it is XML");
    let url = structure.descendants().find(|node| node.tag_name().name() == "url");
    assert_eq!(url.and_then(|url| url.text()), Some("index.html"));
}

#[test]
fn a_course_of_one_scenario_has_its_title_in_the_language_asked_for() {
    let folder = TempDir::new().expect("there is room for a folder");
    let web = web(folder.path()).display().to_string();
    let seal = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/imperial-seal");
    let arguments = ["package", "--scorm", "1.2", "--lang", "zh", "--json", "--web", &web];
    let run = yinxin(&folder, &arguments).arg(seal).assert().success();
    let facts: serde_json::Value = serde_json::from_slice(&run.get_output().stdout).expect("it is JSON");
    assert_eq!(facts["package"], "yinxin-scorm-1.2.zip");
    let files = unzipped(&fs::read(folder.path().join("yinxin-scorm-1.2.zip")).expect("it was written"));
    let manifest = Document::parse(text(&files, "imsmanifest.xml")).expect("it is XML");
    let title = manifest.descendants().find(|node| node.tag_name().name() == "title");
    let title = title.and_then(|title| title.text()).expect("there is a title");
    assert_eq!(facts["title"], title);
    assert!(
        yinxin::text::is_chinese(title.chars().next().expect("it is not empty")),
        "{title}"
    );
}

#[test]
fn the_same_parts_make_the_same_package() {
    assert!(package(&["--scorm", "1.2"]) == package(&["--scorm", "1.2"]));
}

#[test]
fn a_folder_that_is_no_web_build_is_refused_with_the_way_to_one() {
    let folder = TempDir::new().expect("there is room for a folder");
    let seal = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/imperial-seal");
    let arguments = ["package", "--scorm", "1.2", "--web", "nowhere"];
    let run = yinxin(&folder, &arguments).arg(seal).assert().code(2);
    let said = String::from_utf8_lossy(&run.get_output().stderr).into_owned();
    assert!(
        said.contains("nowhere") && said.contains("packaging/web/build.sh"),
        "{said}"
    );
    assert!(!folder.path().join("yinxin-scorm-1.2.zip").exists());
}

/// The script is not written in Rust, but speaks of the same things.
#[test]
fn the_script_names_factors_and_fields_as_the_program_does() {
    for factor in Factor::ALL {
        assert!(SCRIPT.contains(&format!("'{}'", factor.name())), "{factor:?}");
    }
    assert!(SCRIPT.contains(&extension("").trim_end_matches('/').to_owned()));
}
