//! Bevy's own entities: six components each, gone through by a query.

use bevy_ecs::prelude::*;

use crate::toy::{WEEKS, start, week};

#[derive(Component)]
struct Who(u64);
#[derive(Component)]
struct Understanding(f32);
#[derive(Component)]
struct Worth(f32);
#[derive(Component)]
struct Belief(f32);
#[derive(Component)]
struct Satisfaction(f32);
#[derive(Component)]
struct Bought(bool);

type Customer<'a> = (
    &'a Who,
    &'a mut Understanding,
    &'a mut Worth,
    &'a mut Belief,
    &'a mut Satisfaction,
    &'a mut Bought,
);

/// How many have bought.
pub fn run(customers: u64) -> impl FnOnce() -> u64 {
    let mut world = World::new();
    world.spawn_batch((0..customers).map(|customer| {
        let [a, b, c, d] = start(customer);
        (Who(customer), Understanding(a), Worth(b), Belief(c), Satisfaction(d), Bought(false))
    }));
    move || {
        let mut query = world.query::<Customer<'_>>();
        for now in 0..WEEKS {
            for (who, mut a, mut b, mut c, mut d, mut bought) in query.iter_mut(&mut world) {
                let levels = [&mut a.0, &mut b.0, &mut c.0, &mut d.0];
                if week(who.0, now, levels) {
                    bought.0 = true;
                }
            }
        }
        query.iter(&world).filter(|row| row.5.0).count() as u64
    }
}
