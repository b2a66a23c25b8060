//! Which column each card stands in.

use super::super::Place;
use super::super::picture::Picture;

/// Column of each card, from 0, none left empty: scenes by steps from the first, the scene after a
/// sale behind those before it, endings last. Scenes to which nothing leads stand in the first.
pub fn columns(picture: &Picture) -> Vec<usize> {
    let mut column: Vec<Option<usize>> = vec![None; picture.cards.len()];
    column[0] = Some(0);
    spread(picture, &mut column, 0, picture.after_sale);
    if let Some(after) = picture.after_sale {
        column[after] = Some(last(&column) + 1);
        spread(picture, &mut column, after, None);
    }
    let endings = last(&column) + 1;
    let cards = picture.cards.iter().zip(column);
    cards
        .map(|(card, column)| match card.place {
            Place::Scene(_) => column.unwrap_or(0),
            Place::Ending(_) => endings,
        })
        .collect()
}

/// Breadth first along the exits to scenes that have no column yet.
fn spread(picture: &Picture, column: &mut [Option<usize>], from: usize, except: Option<usize>) {
    let mut waiting = vec![from];
    let mut next = 0;
    while let Some(&card) = waiting.get(next) {
        next += 1;
        let exits = picture.cards[card].rows.iter().flat_map(|row| &row.exits);
        for to in exits.map(|exit| exit.to) {
            let is_scene = matches!(picture.cards[to].place, Place::Scene(_));
            if is_scene && column[to].is_none() && Some(to) != except {
                column[to] = column[card].map(|here| here + 1);
                waiting.push(to);
            }
        }
    }
}

fn last(column: &[Option<usize>]) -> usize {
    column.iter().flatten().copied().max().unwrap_or(0)
}
