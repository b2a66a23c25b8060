//! The weeks of a campaign as a table: CSV and, where the terminal is built in, Parquet; whole numbers
//! throughout. And who a customer drawn from it is, in a sentence.

use crate::market::{Drawn, Week};
use crate::text::{Language, words};

/// The columns, as `--json` names them too.
pub const NAMES: [&str; 10] = [
    "week",
    "spent",
    "reached",
    "understanding",
    "worth",
    "belief",
    "satisfaction",
    "sold",
    "repeat",
    "buyers",
];

/// A week in the order of the columns.
pub fn row(week: &Week) -> [u64; NAMES.len()] {
    let counts = &week.counts;
    let [understanding, worth, belief, satisfaction] = counts.past;
    [
        u64::from(week.week),
        week.spent,
        counts.reached,
        understanding,
        worth,
        belief,
        satisfaction,
        counts.sold,
        counts.repeat,
        counts.buyers,
    ]
}

/// A line of names, then a line a week.
pub fn csv(weeks: &[Week]) -> String {
    let mut text = NAMES.join(",");
    text.push('\n');
    for week in weeks {
        text.push_str(&row(week).map(|number| number.to_string()).join(","));
        text.push('\n');
    }
    text
}

/// One sentence: what this customer knows, believes and has bought.
pub fn whom(drawn: &Drawn, language: Language) -> String {
    let yes_or_no = |is: bool| if is { "yes" } else { "no" };
    let filled = [
        ("customer", (u64::from(drawn.customer) + 1).into()),
        ("understands", yes_or_no(drawn.past[0]).into()),
        ("believes", yes_or_no(drawn.past[2]).into()),
        ("orders", u64::from(drawn.orders).into()),
    ];
    words(language).with("campaign-talk", &filled)
}

/// The same table as Parquet.
#[cfg(feature = "cli")]
pub fn parquet(weeks: &[Week]) -> Vec<u8> {
    parquet_file::write(weeks).expect("memory takes every row of a schema that is ours")
}

#[cfg(feature = "cli")]
mod parquet_file {
    use std::sync::Arc;

    use parquet::basic::{Repetition, Type as Physical};
    use parquet::data_type::Int64Type;
    use parquet::errors::ParquetError;
    use parquet::file::properties::WriterProperties;
    use parquet::file::writer::SerializedFileWriter;
    use parquet::schema::types::Type;

    use super::{NAMES, row};
    use crate::market::Week;

    pub(super) fn write(weeks: &[Week]) -> Result<Vec<u8>, ParquetError> {
        let columns = NAMES.iter().map(|name| {
            Type::primitive_type_builder(name, Physical::INT64)
                .with_repetition(Repetition::REQUIRED)
                .build()
                .map(Arc::new)
        });
        let schema = Type::group_type_builder("campaign")
            .with_fields(columns.collect::<Result<_, _>>()?)
            .build()?;
        let properties = WriterProperties::builder()
            .set_created_by(format!("yinxin {}", env!("CARGO_PKG_VERSION")))
            .set_dictionary_enabled(false)
            .build();
        let mut bytes = Vec::new();
        let mut file = SerializedFileWriter::new(&mut bytes, Arc::new(schema), Arc::new(properties))?;
        let mut group = file.next_row_group()?;
        for column in 0..NAMES.len() {
            let values: Vec<i64> = weeks.iter().map(|week| row(week)[column] as i64).collect();
            let mut writer = group.next_column()?.expect("a column a name");
            writer.typed::<Int64Type>().write_batch(&values, None, None)?;
            writer.close()?;
        }
        group.close()?;
        file.close()?;
        Ok(bytes)
    }
}
