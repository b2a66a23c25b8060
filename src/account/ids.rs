//! Ids of what an account holds: positions in the order of its file. People have a
//! [`PersonId`](crate::scenario::PersonId), as in a meeting.

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u8);

        impl $name {
            /// # Panics
            /// If the position does not fit; the reader keeps lists within 100.
            pub fn at(position: usize) -> Self {
                Self(position.try_into().expect("the reader keeps lists within 100"))
            }

            pub fn index(self) -> usize {
                usize::from(self.0)
            }
        }
    )*};
}

ids! {
    /// Something the seller can do.
    ActId,
    /// An entry that the dossier can hold.
    NoteId,
    /// One of the values that an entry can have.
    ValueId,
    /// A town.
    PlaceId,
    /// A stage of the purchase.
    StageId,
    /// Something that the rival does.
    MoveId,
    /// Something promised.
    PromiseId,
    /// A talk in which acts are settled.
    TalkId,
}
