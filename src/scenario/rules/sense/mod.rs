//! Whether a scenario that can be read also makes sense: can it be played, won, lost, and learned from.
//!
//! Each file is one code; its page is its doc comment.

pub mod empty_scene;
pub mod gives_it_away;
pub mod heard_and_understood;
pub mod leaking_offer;
pub mod no_basics;
pub mod no_leave;
pub mod no_order;
pub mod offered_twice;
pub mod one_customer;
pub mod order_and_leave;
pub mod over_limits;
pub mod too_many_offers;
pub mod true_and_false;
