//! Ids of what a scenario holds, interned to small integers.
//!
//! A name such as `"ask-who-for"` exists in files and at borders; inside, an id is the position
//! in its own list, in the order of names (not of the file), so that reordering a file changes
//! nothing. Scenes and choices keep the file's order, because the learner sees it.

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident($repr:ty)),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub(crate) $repr);

        impl $name {
            /// The id of the item at this position of its list.
            ///
            /// # Panics
            /// If the position does not fit; the limits of [`super::limits`] keep it far below.
            pub fn at(position: usize) -> Self {
                Self(position.try_into().expect("validate() keeps lists within their limits"))
            }

            /// Position in the scenario's list of this kind.
            pub fn index(self) -> usize {
                self.0 as usize
            }
        }
    )*};
}

ids! {
    /// Something that can be told: a fact, or a promise, which is a fact about the future.
    FactId(u8),
    /// Something that can be shown.
    EvidenceId(u8),
    /// Something the customer may want.
    NeedId(u8),
    /// What a question is about; needs belong to topics.
    TopicId(u8),
    /// A dossier entry about the person.
    EntryId(u8),
    /// A real weakness of the offer, or a mistake, that can be admitted.
    WeaknessId(u8),
    /// One of the joint variants, of which the seed draws one.
    VariantId(u8),
    /// A part of the talk with its own offers.
    SceneId(u8),
    /// What a trainer wrote for the seller to say or do.
    ChoiceId(u8),
    /// Someone who takes part in a meeting.
    PersonId(u8),
    /// Something that a meeting may decide for.
    OptionId(u8),
    /// A level, or a function, of those that a meeting knows.
    RoleId(u8),
    /// Something that a participant says unasked.
    InterjectionId(u8),
    /// A group of wordings that mean the same; which wording is said tells nothing.
    LineId(u16),
    /// A text of the scenario, in all its languages.
    TextId(u16),
}
