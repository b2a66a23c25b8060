//! Translations sent out as a sheet and taken back from one.

use std::path::Path;

use super::{Job, say, shown};
use crate::cli::{FINE, HAS_PROBLEMS, unwritten};
use crate::record::store;
use crate::report::sheet::{self, SheetError};
use crate::scenario::translate::{self, Row};
use crate::text::{Language, words};

/// Bytes of a sheet at most.
const LARGEST_SHEET: usize = 16 * 1024 * 1024;

impl Job<'_> {
    pub(super) fn export(&self, sheet: &Path) -> Result<u8, String> {
        let kind = Kind::of(sheet, self.language)?;
        let updated = self.updated();
        let bytes = match kind {
            Kind::Csv => sheet::write_csv(&updated.entries).into_bytes(),
            Kind::Workbook => {
                sheet::write_xlsx(&updated.entries).map_err(|error| sheet_error(&error, sheet, self.language))?
            }
        };
        store::write_file(sheet, &bytes).map_err(|error| unwritten(error, self.language))?;
        let filled = [("path", shown(sheet).into()), ("rows", updated.entries.len().into())];
        say(
            self.arguments,
            &words(self.language).with("translate-exported", &filled),
        );
        Ok(FINE)
    }

    pub(super) fn import(&self, sheet: &Path) -> Result<u8, String> {
        let rows = self.rows(sheet)?;
        match translate::import(&self.read.files, self.to, self.existing(), &rows) {
            Ok((text, count)) => self.imported(sheet, &text, count),
            Err(refusals) => {
                let words = words(self.language);
                let sheet = shown(sheet);
                anstream::eprintln!("{}", words.with("import-refused", &[("sheet", sheet.clone().into())]));
                for refusal in refusals {
                    let why = words.with(refusal.why.word(), &[("key", refusal.key.as_str().into())]);
                    let filled = [
                        ("sheet", sheet.clone().into()),
                        ("line", refusal.line.to_string().into()),
                        ("column", refusal.why.column().into()),
                        ("why", why.into()),
                    ];
                    anstream::eprintln!("{}", words.with("import-place", &filled));
                }
                Ok(HAS_PROBLEMS)
            }
        }
    }

    fn rows(&self, sheet: &Path) -> Result<Vec<Row>, String> {
        let kind = Kind::of(sheet, self.language)?;
        let bytes = store::read_file(sheet, LARGEST_SHEET).map_err(|error| error.text(self.language))?;
        let rows = match kind {
            Kind::Csv => sheet::read_csv(&bytes),
            Kind::Workbook => sheet::read_xlsx(&bytes),
        };
        rows.map_err(|error| sheet_error(&error, sheet, self.language))
    }

    fn imported(&self, sheet: &Path, text: &str, count: usize) -> Result<u8, String> {
        let dry = self.arguments.dry_run && count > 0;
        if count > 0 && !dry {
            self.write(text)?;
        }
        let key = if dry {
            "translate-would-import"
        } else {
            "translate-imported"
        };
        let filled = [
            ("count", count.into()),
            ("sheet", shown(sheet).into()),
            ("path", shown(&self.file).into()),
        ];
        say(self.arguments, &words(self.language).with(key, &filled));
        Ok(FINE)
    }
}

/// Kinds of sheets, by the ending of the name.
#[derive(Clone, Copy)]
enum Kind {
    Csv,
    Workbook,
}

impl Kind {
    fn of(sheet: &Path, language: Language) -> Result<Self, String> {
        let ending = sheet.extension().map(|ending| ending.to_string_lossy().to_lowercase());
        match ending.as_deref() {
            Some("csv") => Ok(Kind::Csv),
            Some("xlsx") => Ok(Kind::Workbook),
            _ => Err(words(language).with("translate-unknown-sheet", &[("path", shown(sheet).into())])),
        }
    }
}

fn sheet_error(error: &SheetError, sheet: &Path, language: Language) -> String {
    let (key, name, value) = match error {
        SheetError::NotUtf8 { line } => ("sheet-not-utf8", "line", line.to_string()),
        SheetError::NoColumn { column } => ("sheet-no-column", "column", (*column).to_owned()),
        SheetError::OpenQuote { line } => ("sheet-open-quote", "line", line.to_string()),
        SheetError::BadWorkbook { reason } => ("sheet-bad-workbook", "reason", reason.clone()),
        SheetError::TooLong { key } => ("sheet-too-long", "key", key.clone()),
    };
    words(language).with(key, &[("path", shown(sheet).into()), (name, value.into())])
}
