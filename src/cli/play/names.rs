//! The names that values have in JSON.

use serde_json::{Value, json};

use crate::scenario::{FactStage, NeedStage};
use crate::sim::Reading;

pub fn fact_stage(stage: FactStage) -> &'static str {
    match stage {
        FactStage::Unheard => "unheard",
        FactStage::Heard => "heard",
        FactStage::Understood => "understood",
    }
}

pub fn need_stage(stage: NeedStage) -> &'static str {
    match stage {
        NeedStage::Latent => "latent",
        NeedStage::Implied => "implied",
        NeedStage::Explicit => "explicit",
    }
}

/// A reading as a number, or null where there is none to show.
pub fn reading(reading: Reading) -> Value {
    match reading {
        Reading::Hidden | Reading::NotYet => Value::Null,
        Reading::About(points) | Reading::Exactly(points) => json!(points),
    }
}
