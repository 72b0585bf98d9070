//! A large film, and how little of it is ever held. Alone in its process: what is measured is all of
//! it.

#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    reason = "a test stops where something is not as it should be"
)]

mod bringing;
mod world;

use bringing::film::Film;
use bringing::{PART, begin, memory, part};
use dalil_ipc::{Desk as _, Nothing};
use world::World;

/// A film of 96 MB.
const SIZE: u64 = 96_000_000;
/// One part in three shapes (as it comes, decoded, sealed), the tables of the film, and what the
/// allocator keeps between; a twelfth of the film. It is the same for two gigabytes (`bench-files`).
const MOST_KIB: u64 = 8 << 10;

#[test]
fn a_large_film_is_never_held() {
    let mut world = World::new();
    let mut app = world.first_day();
    let case = world.start_case(&mut app);
    let film = Film::of(SIZE);
    let before = memory::forget();
    app.begin_file(begin(&case, usize::try_from(film.size()).unwrap())).unwrap();
    let mut at = 0;
    while at < film.size() {
        at = app.add_file_part(part(&film.part(at, PART))).unwrap().taken;
    }
    while app.clean_file(Nothing {}).unwrap().taken < film.size() {}
    let file = app.finish_file(Nothing {}).unwrap().files[0].clone();
    assert_eq!((file.size, file.removed), (film.size(), vec!["place".to_owned()]));
    let grown = memory::highest() - before;
    assert!(grown < MOST_KIB, "{grown} KiB for a film of {SIZE} bytes");
}
