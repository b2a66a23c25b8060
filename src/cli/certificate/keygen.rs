//! `yinxin keygen`: a trainer's key.

use std::path::PathBuf;

use super::random;
use crate::cli::{FINE, LanguageArgument, UNUSABLE, language, unwritten};
use crate::record::store::{Readers, create_file};
use crate::report::certificate::TrainerKey;
use crate::text::{Language, words};

/// Make a trainer's key, to sign certificates with.
///
/// Writes the secret key, readable by its owner alone, and beside it the public key (*.pub), which
/// everyone may have. Overwrites nothing.
///
/// Example: yinxin keygen --name "Chen Min" --out chen.key
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The name that certificates show as the signer's.
    #[arg(long, value_name = "NAME", default_value = "")]
    name: String,
    /// Where the secret key goes.
    #[arg(long, value_name = "FILE", default_value = "trainer.key")]
    out: PathBuf,
    /// One JSON object.
    #[arg(long)]
    json: bool,
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<LanguageArgument>,
}

/// Makes both files, or none; 2 if one is there or cannot be written.
pub fn run(arguments: Arguments) -> u8 {
    let language = language(arguments.lang);
    make(&arguments, language).map_or_else(
        |message| {
            anstream::eprintln!("{message}");
            UNUSABLE
        },
        |()| FINE,
    )
}

fn make(arguments: &Arguments, language: Language) -> Result<(), String> {
    let words = words(language);
    let (secret_file, public_file) = (&arguments.out, arguments.out.with_extension("pub"));
    let there = |file: &PathBuf| words.with("key-there", &[("file", file.display().to_string().into())]);
    if public_file.exists() || public_file == *secret_file {
        return Err(there(&public_file));
    }
    let key = TrainerKey::new(random(language)?, &arguments.name);
    let create = |file: &PathBuf, text: String, readers| {
        let made = create_file(file, text.as_bytes(), readers).map_err(|error| unwritten(error, language))?;
        made.then_some(()).ok_or_else(|| there(file))
    };
    create(secret_file, key.write(), Readers::Owner)?;
    create(&public_file, key.public().write(), Readers::Anyone)?;
    let (secret, public) = (secret_file.display().to_string(), public_file.display().to_string());
    let fingerprint = key.public().fingerprint();
    if arguments.json {
        let object = serde_json::json!({ "secret": secret, "public": public, "fingerprint": fingerprint });
        anstream::println!("{object}");
    } else {
        let files = [("secret", secret.into()), ("public", public.into())];
        anstream::println!("{}", words.with("key-written", &files));
        let fingerprint = [("fingerprint", fingerprint.into())];
        anstream::println!("{}", words.with("key-fingerprint", &fingerprint));
    }
    Ok(())
}
