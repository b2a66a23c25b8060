//! The rows of a shard as Parquet columns.
//!
//! No codec and no dictionary: a file has a few hundred rows, and the same rows give the same
//! bytes. Only required columns, so that every reader of Parquet understands it.

use std::sync::Arc;

use bytes::Bytes;
use parquet::basic::{LogicalType, Repetition, Type as Physical};
use parquet::data_type::{ByteArray, ByteArrayType, DataType, Int64Type};
use parquet::errors::ParquetError;
use parquet::file::metadata::KeyValue;
use parquet::file::properties::WriterProperties;
use parquet::file::reader::{FileReader, SerializedFileReader};
use parquet::file::writer::{SerializedFileWriter, SerializedRowGroupWriter};
use parquet::record::{Row as ReadRow, RowAccessor};
use parquet::schema::types::Type;

use super::metadata::Entries;
use super::{Run, ShardError, ShardFile};
use crate::analysis::tally::{Cohort, Measure, Tally};

const TEXTS: [&str; 3] = ["scenario", "policy", "measure"];
/// A bin is named by its lowest value.
const NUMBERS: [&str; 6] = ["bin", "n", "sum", "sum_squares", "min", "max"];
/// More than all policies could fill.
const MOST_ROWS: i64 = 100_000;

/// A row: what is counted, and what it came to.
pub struct Row {
    texts: [String; 3],
    numbers: [i64; 6],
}

/// The rows of a file, in the order of policies, measures and bins.
pub fn rows(file: &ShardFile) -> Vec<Row> {
    let of_cohort = |cohort: &Cohort| {
        let policy = cohort.policy.name();
        let row = |(measure, bin, tally): (Measure, usize, Tally)| Row {
            texts: [file.run.scenario.clone(), policy.to_owned(), measure.name()],
            numbers: [
                10 * bin as u64,
                tally.n,
                tally.sum,
                tally.sum_squares,
                tally.min,
                tally.max,
            ]
            .map(|number| i64::try_from(number).expect("no run has more games than MAX_GAMES")),
        };
        cohort.rows().map(row).collect::<Vec<_>>()
    };
    file.cohorts.iter().flat_map(of_cohort).collect()
}

/// The rows of each policy of the run.
///
/// # Errors
/// If a row names something else, or the same as another.
pub fn cohorts(run: &Run, rows: &[Row]) -> Result<Vec<Cohort>, ShardError> {
    let mut cohorts: Vec<Cohort> = run.policies.iter().map(|&policy| Cohort::new(policy)).collect();
    for row in rows {
        let [scenario, policy, measure] = &row.texts;
        let mut filled = || {
            let cohort = cohorts.iter_mut().find(|cohort| cohort.policy.name() == policy)?;
            let [bin, n, sum, sum_squares, min, max] = numbers(row)?;
            let tally = Tally {
                n,
                sum,
                sum_squares,
                min,
                max,
            };
            let bin = usize::try_from(bin / 10).ok()?;
            cohort.fill(Measure::named(measure)?, bin, tally).then_some(())
        };
        if *scenario != run.scenario || filled().is_none() {
            return Err(ShardError::Damaged(format!("{policy} {measure}")));
        }
    }
    Ok(cohorts)
}

fn numbers(row: &Row) -> Option<[u64; 6]> {
    let mut found = [0; 6];
    for (place, number) in found.iter_mut().zip(row.numbers) {
        *place = u64::try_from(number).ok()?;
    }
    Some(found)
}

/// The file of these rows and entries.
pub fn write(rows: &[Row], entries: Entries) -> Vec<u8> {
    write_file(rows, entries).expect("memory takes every row of a schema that is ours")
}

fn write_file(rows: &[Row], entries: Entries) -> Result<Vec<u8>, ParquetError> {
    let entries = entries.into_iter().map(|(key, value)| KeyValue::new(key, value));
    let properties = WriterProperties::builder()
        .set_created_by(format!("yinxin {}", env!("CARGO_PKG_VERSION")))
        .set_key_value_metadata(Some(entries.collect()))
        .set_dictionary_enabled(false)
        .build();
    let mut bytes = Vec::new();
    let mut file = SerializedFileWriter::new(&mut bytes, Arc::new(schema()?), Arc::new(properties))?;
    let mut group = file.next_row_group()?;
    for column in 0..TEXTS.len() {
        let values: Vec<ByteArray> = rows.iter().map(|row| row.texts[column].as_str().into()).collect();
        write_column::<ByteArrayType>(&mut group, &values)?;
    }
    for column in 0..NUMBERS.len() {
        let values: Vec<i64> = rows.iter().map(|row| row.numbers[column]).collect();
        write_column::<Int64Type>(&mut group, &values)?;
    }
    group.close()?;
    file.close()?;
    Ok(bytes)
}

fn write_column<T: DataType>(
    group: &mut SerializedRowGroupWriter<'_, &mut Vec<u8>>,
    values: &[T::T],
) -> Result<(), ParquetError> {
    let mut column = group.next_column()?.expect("a column a name");
    column.typed::<T>().write_batch(values, None, None)?;
    column.close()
}

fn schema() -> Result<Type, ParquetError> {
    let text = |name: &&str| {
        Type::primitive_type_builder(name, Physical::BYTE_ARRAY)
            .with_repetition(Repetition::REQUIRED)
            .with_logical_type(Some(LogicalType::String))
            .build()
            .map(Arc::new)
    };
    let number = |name: &&str| {
        Type::primitive_type_builder(name, Physical::INT64)
            .with_repetition(Repetition::REQUIRED)
            .build()
            .map(Arc::new)
    };
    let fields = TEXTS.iter().map(text).chain(NUMBERS.iter().map(number));
    Type::group_type_builder("shard")
        .with_fields(fields.collect::<Result<_, _>>()?)
        .build()
}

/// The entries and rows of a file.
///
/// # Errors
/// If it is no Parquet file or has other columns.
pub fn read(bytes: Bytes) -> Result<(Entries, Vec<Row>), ShardError> {
    let not_parquet = |error: ParquetError| ShardError::NotParquet(error.to_string());
    let file = SerializedFileReader::new(bytes).map_err(not_parquet)?;
    let about = file.metadata().file_metadata();
    let fields = about.schema().get_fields();
    let names = TEXTS.iter().chain(&NUMBERS);
    if !fields.iter().map(|field| field.name()).eq(names.copied()) {
        return Err(ShardError::NotAShard);
    }
    if !(0..=MOST_ROWS).contains(&about.num_rows()) {
        return Err(ShardError::Damaged("rows".to_owned()));
    }
    let entries = about.key_value_metadata().cloned().unwrap_or_default();
    let entries = entries
        .into_iter()
        .map(|entry| (entry.key, entry.value.unwrap_or_default()));
    let rows = file.get_row_iter(None).map_err(not_parquet)?;
    let rows = rows.map(|row| row.and_then(|row| read_row(&row)).map_err(not_parquet));
    Ok((entries.collect(), rows.collect::<Result<_, _>>()?))
}

fn read_row(row: &ReadRow) -> Result<Row, ParquetError> {
    let (mut texts, mut numbers) = (<[String; 3]>::default(), [0; 6]);
    for (column, text) in texts.iter_mut().enumerate() {
        text.clone_from(row.get_string(column)?);
    }
    for (column, number) in numbers.iter_mut().enumerate() {
        *number = row.get_long(TEXTS.len() + column)?;
    }
    Ok(Row { texts, numbers })
}
