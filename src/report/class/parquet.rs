//! The class as Parquet: the rows of the table, whole numbers as numbers, nothing where a factor did
//! not count.

use std::sync::Arc;

use parquet::basic::{LogicalType, Repetition, Type as Physical};
use parquet::data_type::{ByteArray, ByteArrayType, Int64Type};
use parquet::errors::ParquetError;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::types::Type;

use super::Class;
use super::csv::{NUMBERS, TEXTS, numbers, texts};

pub(super) fn file(class: &Class) -> Vec<u8> {
    write(class).expect("memory takes every row of a schema that is ours")
}

fn write(class: &Class) -> Result<Vec<u8>, ParquetError> {
    let properties = WriterProperties::builder()
        .set_created_by(format!("yinxin {}", env!("CARGO_PKG_VERSION")))
        .set_dictionary_enabled(false)
        .build();
    let words: Vec<[String; TEXTS.len()]> = class.attempts.iter().map(|attempt| texts(class, attempt)).collect();
    let figures: Vec<[Option<u64>; NUMBERS.len()]> = class.attempts.iter().map(numbers).collect();
    let mut bytes = Vec::new();
    let mut file = SerializedFileWriter::new(&mut bytes, Arc::new(schema()?), Arc::new(properties))?;
    let mut group = file.next_row_group()?;
    for column in 0..TEXTS.len() {
        let values: Vec<ByteArray> = words.iter().map(|row| row[column].as_str().into()).collect();
        let mut writer = group.next_column()?.expect("a column a name");
        writer.typed::<ByteArrayType>().write_batch(&values, None, None)?;
        writer.close()?;
    }
    for column in 0..NUMBERS.len() {
        let values: Vec<i64> = figures
            .iter()
            .filter_map(|row| row[column])
            .map(|number| number as i64)
            .collect();
        let there: Vec<i16> = figures.iter().map(|row| row[column].is_some().into()).collect();
        let mut writer = group.next_column()?.expect("a column a name");
        writer.typed::<Int64Type>().write_batch(&values, Some(&there), None)?;
        writer.close()?;
    }
    group.close()?;
    file.close()?;
    Ok(bytes)
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
            .with_repetition(Repetition::OPTIONAL)
            .build()
            .map(Arc::new)
    };
    let fields = TEXTS.iter().map(text).chain(NUMBERS.iter().map(number));
    Type::group_type_builder("class")
        .with_fields(fields.collect::<Result<_, _>>()?)
        .build()
}
