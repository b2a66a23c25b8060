//! All that is kept of one person: listed, handed out, erased.
