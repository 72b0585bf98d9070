//! The demonstration: a screening at a human pace, for whoever has no display.
//! Leaves numbered pictures in `target/demo`.

use dalil_e2e::{World, target};
use std::time::Duration;

fn main() {
    let folder = target().join("demo");
    let world =
        World::start("en", "demo").with_pictures_in(folder).at_pace(Duration::from_millis(250));
    world.picture("start");
}
