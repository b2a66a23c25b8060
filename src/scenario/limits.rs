//! How large a scenario may be. The engine packs its state by these numbers.

/// Bytes of one file, checked before parsing: reading needs about 14 times as much memory.
pub const MAX_FILE_BYTES: usize = 1 << 20;
/// Nesting of brackets, checked while parsing; a real scenario needs about 12.
pub const MAX_DEPTH: usize = 48;
/// Facts and promises together: two bits each in a `u64`.
pub const MAX_FACTS: usize = 32;
pub const MAX_EVIDENCE: usize = 32;
pub const MAX_NEEDS: usize = 16;
pub const MAX_TOPICS: usize = 8;
pub const MAX_ENTRIES: usize = 16;
pub const MAX_WEAKNESSES: usize = 16;
/// Joint variants with odds; the search keeps a set of them in one `u64`.
pub const MAX_VARIANTS: usize = 64;
pub const MAX_SCENES: usize = 64;
/// Choices of all scenes: one bit each in a `u128`.
pub const MAX_CHOICES: usize = 128;
/// Offers open at once: the keys 1–9.
pub const MAX_OPEN_OFFERS: usize = 9;
/// People of a meeting: three levels by three functions.
pub const MAX_PEOPLE: usize = 9;
/// What a meeting may decide for, the status quo included.
pub const MAX_OPTIONS: usize = 6;
/// Levels, and functions, that an author may name beside the usual ones.
pub const MAX_ROLES: usize = 8;
/// Interjections of a meeting: one bit each in a `u64`.
pub const MAX_INTERJECTIONS: usize = 64;
/// Rounds of influence after each turn.
pub const MAX_ROUNDS: i64 = 3;
/// Odds of one variant.
pub const MAX_ODDS: u64 = 1000;
/// Yuan, of prices and weights: products of three such numbers fit in an `i64`.
pub const MAX_YUAN: u64 = 1_000_000_000;
/// Minutes of patience, and of one choice.
pub const MAX_MINUTES: u64 = 240;
/// Errors told of one file, and as many warnings; nobody reads more, and each costs time.
pub const MAX_PROBLEMS: usize = 500;
